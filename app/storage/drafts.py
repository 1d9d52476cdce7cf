"""What a person is typing, kept in the vault before it is saved, so that a lock or a dead battery loses nothing."""

from __future__ import annotations

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

    def clear(self, slot: str) -> None:
        """Forget the draft of a slot, once it is saved or thrown away."""
        with self._database.atomic():
            self._database.execute("DELETE FROM draft WHERE slot = ?", (slot,))
