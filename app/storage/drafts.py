"""What a person is typing, kept in the vault before it is saved, so that a lock or a dead battery loses nothing."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

import msgspec

from app.storage.database import Database


class DraftStore:
    """One draft per slot, such as `capture` or `target:<id>`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def save(self, slot: str, body: dict[str, Any], at: int) -> None:
        """Keep a draft; durable on return."""
        with self._database.atomic():
            self._database.execute(
                "INSERT INTO draft (slot, body, saved_at) VALUES (?, ?, ?) "
                "ON CONFLICT (slot) DO UPDATE SET body = excluded.body, saved_at = excluded.saved_at",
                (slot, msgspec.msgpack.encode(body), at),
            )

    def load(self, slot: str) -> dict[str, Any] | None:
        """Return the draft of a slot."""
        found = self._database.scalar("SELECT body FROM draft WHERE slot = ?", (slot,))
        return None if found is None else msgspec.msgpack.decode(found, type=dict[str, Any])

    def forget(self, ended: Collection[str]) -> None:
        """Forget drafts about dossiers that have ended (ids as 32 hex digits), and their ids in others."""
        with self._database.atomic():
            for slot, body in self._database.rows("SELECT slot, body FROM draft"):
                if any(one in slot for one in ended):
                    self._database.execute("DELETE FROM draft WHERE slot = ?", (slot,))
                    continue
                before = msgspec.msgpack.decode(body)
                after = without(before, ended)
                if after != before:
                    self._database.execute(
                        "UPDATE draft SET body = ? WHERE slot = ?", (msgspec.msgpack.encode(after), slot)
                    )

    def ended(self) -> set[str]:
        """Return the ids of the dossiers to which the right has ended."""
        rows = self._database.rows("SELECT id FROM stream WHERE role = ''")
        return {str(stream).partition(":")[2] for (stream,) in rows}

    def clear(self, slot: str) -> None:
        """Forget the draft of a slot, once it is saved or thrown away."""
        with self._database.atomic():
            self._database.execute("DELETE FROM draft WHERE slot = ?", (slot,))


def without(value: Any, ended: Collection[str]) -> Any:
    """Return a plain value in which every text that names one of these ids is empty."""
    if isinstance(value, str):
        return "" if any(one in value for one in ended) else value
    if isinstance(value, dict):
        return {key: without(entry, ended) for key, entry in value.items() if not any(one in key for one in ended)}
    if isinstance(value, list):
        return [without(entry, ended) for entry in value]
    return value
