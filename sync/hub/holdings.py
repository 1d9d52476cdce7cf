"""What each officer's laptops should hold, kept in memory: idle laptops ask often, and each answer tells it.

What was computed once is carried on by the streams that moved since, so that one change costs no look at all of them;
now and then all are looked at again, so that a loss in the database is found while the hub runs.
"""

from __future__ import annotations

import sqlite3
import threading
from typing import Final, NamedTuple

from sync.hub import streams
from sync.hub.accounts import Caller
from sync.protocol.holdings import HeldSet
from sync.protocol.ids import DIRECTORY

MOST_KEPT: Final = 10_000
MOST_CARRIED: Final = 64  # times in a row
_STREAMS: Final = (
    "SELECT s.name, s.head, s.chain FROM stream_grant g JOIN stream s ON s.name = g.stream"
    " WHERE g.officer = ?1 AND g.role <> '' UNION ALL SELECT name, head, chain FROM stream WHERE name = ?2"
)


class _Kept(NamedTuple):
    position: int
    grants_version: int
    held: HeldSet
    carried: int


class Holdings:
    """Computes them, and remembers the last of each officer. Thread-safe."""

    def __init__(self) -> None:
        """Begin with nothing remembered."""
        self._kept: dict[bytes, _Kept] = {}
        self._lock = threading.Lock()

    def of(self, connection: sqlite3.Connection, asking: Caller, position: int) -> bytes:
        """Return what a laptop of the caller holds that has read everything up to `position`, the end of the log."""
        with self._lock:
            kept = self._kept.get(asking.officer)
            if kept is not None and kept[:2] == (position, asking.grants_version):
                return kept.held.packed()
            if len(self._kept) >= MOST_KEPT:
                self._kept.clear()
            fresh = self._kept[asking.officer] = _looked_at(connection, asking, position, kept)
            return fresh.held.packed()


def _looked_at(connection: sqlite3.Connection, asking: Caller, position: int, kept: _Kept | None) -> _Kept:
    """Bring what stood at an earlier position of the log to its end, or look at every stream."""
    version = asking.grants_version
    if kept is None or kept.grants_version != version or kept.position > position or kept.carried >= MOST_CARRIED:
        held = HeldSet(connection.execute(_STREAMS, (asking.officer, DIRECTORY)))
        return _Kept(position, version, held, 0)
    held = kept.held.copy()
    for row in streams.news(connection, asking.officer, kept.position):
        seq = streams.seq_at(connection, row, kept.position)  # 0 for a stream that was founded since
        held.take(row.name, seq, streams.chain_at(connection, row, seq) or b"")
        held.add(row.name, row.head, row.chain)
    return _Kept(position, version, held, kept.carried + 1)
