"""Which laptops were told last that nothing is new, for as long as nobody writes to the database: idle ones ask often.

The answer to the same question of the same laptop, while not a byte was committed, is the same. Whether something was
committed, by this program or by another that has the file open, is the engine's own word (`PRAGMA data_version`,
https://www.sqlite.org/pragma.html#pragma_data_version), asked each time: nothing here can outlive a right that ended.
"""

from __future__ import annotations

import threading
from contextlib import suppress
from typing import Final, NamedTuple

from sync.hub.accounts import Caller
from sync.hub.store_sqlite import Store
from sync.protocol.errors import StorageRefused

MOST_KEPT: Final = 10_000


class _Told(NamedTuple):
    mark: int
    body: bytes
    asking: Caller


class Unchanged:
    """Remembers the last idle question of each laptop. Thread-safe."""

    def __init__(self, store: Store, *, most: int = MOST_KEPT) -> None:
        """Take the store, and of how many laptops to remember the question."""
        self._most = most
        self._store = store
        self._lock = threading.Lock()
        self._told: dict[bytes, _Told] = {}
        self._is_asked = False

    def mark(self) -> int | None:
        """Return a number that is another one after every commit; None when it cannot be told, or nobody asks here."""
        if not self._is_asked:
            return None
        with self._lock, suppress(StorageRefused):
            return self._store.data_version()
        return None

    def note(self, asking: Caller, body: bytes, mark: int | None) -> None:
        """Remember that this question had no answer; `mark` is from before the look at the database."""
        if mark is None:
            return
        with self._lock:
            if len(self._told) >= self._most:
                self._told.clear()
            self._told[asking.device] = _Told(mark, body, asking)

    def asked_before(self, device: bytes, body: bytes) -> Caller | None:
        """Return who asked this very question when nothing was new, if nothing was written since."""
        self._is_asked = True
        told = self._told.get(device)
        if told is None or told.body != body or told.mark != self.mark():
            return None
        return told.asking
