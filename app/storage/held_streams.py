"""What this laptop holds, in the few bytes that headquarters compares at the end of each exchange, carried on.

Looking at every stream costs some 15 ms with 5,000 dossiers; only those that moved are looked at. At the beginning of a
session, when rights change, and now and then in between all are looked at again: a loss in the file itself must show.
"""

from __future__ import annotations

from typing import Final

from app.storage.database import Database
from sync.protocol.holdings import HeldSet

MOST_CARRIED: Final = 64  # times in a row, as at the hub
_STANDS: Final = "SELECT seq, coalesce(chain, x''), id FROM stream WHERE role <> ''"


class HeldStreams:
    """Computes `sync.protocol.holdings` of the streams that may be read. Told of what moved, before or after it did."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._set: HeldSet | None = None
        self._stood: dict[str, tuple[int, bytes]] = {}
        self._moved: set[str] = set()
        self._carried = 0

    def forget(self) -> None:
        """Look at every stream the next time: rights changed, or much else did."""
        self._set = None

    def moved(self, stream: str) -> None:
        """Look at a stream again the next time."""
        self._moved.add(stream)

    def packed(self) -> bytes:
        """Return what is held; empty while anything is behind."""
        kept = self._set if self._carried < MOST_CARRIED else None
        held = self._looked_at() if kept is None else self._carried_on(kept)
        self._moved.clear()
        behind = "SELECT 1 FROM stream WHERE head > seq AND role <> '' LIMIT 1"
        return b"" if self._database.row(behind) is not None else held.packed()

    def _looked_at(self) -> HeldSet:
        rows = self._database.rows(_STANDS)
        self._stood = {name: (seq, bytes(chain)) for seq, chain, name in rows}
        self._set, self._carried = HeldSet((name, *at) for name, at in self._stood.items()), 0
        return self._set

    def _carried_on(self, held: HeldSet) -> HeldSet:
        for name in self._moved:
            before = self._stood.pop(name, None)
            if before is not None:
                held.take(name, *before)
            row = self._database.row(f"{_STANDS} AND id = ?", (name,))
            if row is not None:
                self._stood[name] = row[0], bytes(row[1])
                held.add(name, *self._stood[name])
        self._carried += bool(self._moved)
        return held
