"""Single values of the vault: who we are, the hub's epoch, counters. MessagePack under a key."""

from __future__ import annotations

from typing import Any

import msgspec

from app.storage.database import Database


class Meta:
    """A small map with durable entries."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, key: str, default: Any = None) -> Any:
        """Return a value, or `default`."""
        found = self._database.scalar("SELECT value FROM meta WHERE key = ?", (key,))
        return default if found is None else msgspec.msgpack.decode(found)

    def set(self, key: str, value: Any) -> None:
        """Keep a value; durable with the transaction it stands in."""
        with self._database.atomic():
            self._database.execute(
                "INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                (key, msgspec.msgpack.encode(value)),
            )
