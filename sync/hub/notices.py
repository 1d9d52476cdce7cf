"""Who waits at the hub, and what has come in since they were told last. In memory: a hub that starts anew tells all.

Thread-safe. It decides nothing about rights: who asks is given the names of the files that moved, and looks.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Collection
from typing import Final

MOST_KEPT: Final = 4_096
MOST_WAITING: Final = 1_000
Wake = Callable[[], None]


class Notices:
    """A growing mark, the files that moved at each, and the wakers of those who wait, one for each device."""

    def __init__(self) -> None:
        """Begin at mark 0 with nobody waiting."""
        self._lock = threading.Lock()
        self._mark = 0
        self._moved: deque[tuple[int, frozenset[str], bytes]] = deque(maxlen=MOST_KEPT)
        self._waiting: dict[bytes, Wake] = {}

    @property
    def mark(self) -> int:
        """The newest mark."""
        with self._lock:
            return self._mark

    def moved(self, streams: Collection[str], by: bytes = b"") -> None:
        """Tell that files moved, after it is durable; the device `by` which moved them knows it already."""
        if not streams:
            return
        with self._lock:
            self._mark += 1
            self._moved.append((self._mark, frozenset(streams), by))
            wakers = [wake for device, wake in self._waiting.items() if device != by]
        for wake in wakers:
            wake()

    def since(self, mark: int, device: bytes) -> frozenset[str] | None:
        """Return the files that others moved since a mark; None when that is too long ago or unknown to be told."""
        with self._lock:
            if mark > self._mark:
                return None
            if mark < self._mark and (not self._moved or self._moved[0][0] > mark + 1):
                return None
            found: set[str] = set()
            for at, streams, by in reversed(self._moved):
                if at <= mark:
                    break
                if by != device:
                    found |= streams
            return frozenset(found)

    def wait(self, device: bytes, wake: Wake) -> bool:
        """Have `wake` called, from any thread, at each move; one that the device left before is woken and let go.

        Return whether there was room; without it the laptop goes on asking now and then.
        """
        with self._lock:
            before = self._waiting.pop(device, None)
            taken = len(self._waiting) < MOST_WAITING
            if taken:
                self._waiting[device] = wake
        if before is not None:
            before()
        return taken

    def holds(self, device: bytes, wake: Wake) -> bool:
        """Return whether this is still the place of the device; a newer question of it takes the place."""
        with self._lock:
            return self._waiting.get(device) is wake

    def leave(self, device: bytes, wake: Wake) -> None:
        """Stop waiting, unless a newer question of the device took the place."""
        with self._lock:
            if self._waiting.get(device) is wake:
                del self._waiting[device]

    def waiting(self) -> int:
        """Return how many wait."""
        with self._lock:
            return len(self._waiting)

    def wake_all(self) -> None:
        """Wake everybody, as when the hub stops."""
        with self._lock:
            wakers = list(self._waiting.values())
        for wake in wakers:
            wake()
