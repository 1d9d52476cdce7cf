"""What each officer's laptops should hold, kept in memory while nothing is written: idle laptops ask often."""

from __future__ import annotations

import sqlite3
from typing import Final

from sync.hub.accounts import Caller
from sync.protocol.holdings import holdings
from sync.protocol.ids import DIRECTORY

MOST_KEPT: Final = 10_000
_STREAMS: Final = (
    "SELECT s.name, s.head, s.chain FROM stream_grant g JOIN stream s ON s.name = g.stream"
    " WHERE g.officer = ?1 AND g.role <> '' UNION ALL SELECT name, head, chain FROM stream WHERE name = ?2"
)


class Holdings:
    """Computes them, and remembers the last of each officer. Thread-safe."""

    def __init__(self) -> None:
        """Begin with nothing remembered."""
        self._kept: dict[bytes, tuple[int, int, bytes]] = {}

    def of(self, connection: sqlite3.Connection, asking: Caller, position: int) -> bytes:
        """Return what a laptop of the caller holds that has read everything up to a position of the log."""
        kept = self._kept.get(asking.officer)
        if kept is not None and kept[:2] == (position, asking.grants_version):
            return kept[2]
        value = holdings(connection.execute(_STREAMS, (asking.officer, DIRECTORY)))
        if len(self._kept) >= MOST_KEPT:
            self._kept.clear()
        self._kept[asking.officer] = (position, asking.grants_version, value)
        return value
