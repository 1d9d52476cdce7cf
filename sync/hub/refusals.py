"""Which refusals the hub's log has lately: one line an hour for each laptop and reason, so that no flood fills it.

Only laptops that the hub knows are named. That a request bears the id of a laptop does not show that it came from it.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Final

from sync.hub import accounts, audit
from sync.hub.store_sqlite import Store
from sync.protocol.errors import Refused, SyncError, UpgradeNeeded
from sync.protocol.signing import read_proof

ACTION: Final = "request.refused"
AGAIN_US: Final = 3600 * 1_000_000
MOST_KNOWN: Final = 10_000


class Refusals:
    """Notes refusals. Thread-safe."""

    def __init__(self, store: Store, now_us: Callable[[], int]) -> None:
        """Take the store of the hub and its clock in microseconds."""
        self._store = store
        self._now_us = now_us
        self._lock = threading.Lock()
        self._noted: dict[tuple[bytes, str], int] = {}

    def note(self, authorization: str, error: SyncError) -> None:
        """Write down that a laptop was refused, unless that was done within the hour. It does not wait for the disk."""
        if not isinstance(error, Refused) or isinstance(error, UpgradeNeeded):
            return
        proof = read_proof(authorization)
        if proof is None or not self._is_due(proof.device, error.code):
            return
        with self._store.reading() as connection:
            if accounts.caller(connection, proof.device) is None:
                return
        now, device, code = self._now_us(), proof.device, error.code
        with self._lock:
            if len(self._noted) >= MOST_KNOWN:
                self._noted.clear()
            self._noted[device, code] = now
        self._store.submit(lambda connection: audit.note(connection, now, device.hex(), ACTION, code))

    def _is_due(self, device: bytes, code: str) -> bool:
        with self._lock:
            last = self._noted.get((device, code))
        return last is None or self._now_us() - last >= AGAIN_US
