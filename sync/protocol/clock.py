"""A hybrid logical clock: milliseconds since 1970 in the upper 48 bits, a counter in the lower 16.

Source: Kulkarni et al., "Logical Physical Clocks" (2014), with the bound applied at comparison instead of refusal: an
honest laptop with a wrong clock is never stranded, and a clock from the future wins no edit for ever.
Clocks decide only which of two concurrent values is shown; whether they are concurrent is told by `Change.base`.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Final

SKEW_MS: Final = 120_000
LOGICAL_BITS: Final = 16
HIGHEST: Final = (1 << 63) - 1


def stamp_of(unix_ms: int) -> int:
    """Return the stamp of an instant with counter zero; instants before 1970 count as 1970."""
    return max(0, unix_ms) << LOGICAL_BITS


def unix_ms_of(stamp: int) -> int:
    """Return the milliseconds of a stamp."""
    return stamp >> LOGICAL_BITS


def effective(stamp: int, received_at: int | None) -> int:
    """Return the stamp that counts: at most two minutes after the hub received the change (microseconds)."""
    if received_at is None:
        return stamp
    return min(stamp, stamp_of(received_at // 1000 + SKEW_MS))


class HybridClock:
    """Stamps of one device: each greater than the last and than every plausible stamp seen."""

    def __init__(self, unix_ms: Callable[[], int], last: int = 0) -> None:
        self._unix_ms = unix_ms
        self._last = last
        self._lock = threading.Lock()

    @property
    def last(self) -> int:
        """Return the greatest stamp so far; the caller keeps it across restarts."""
        return self._last

    def tick(self) -> int:
        """Return a fresh stamp."""
        with self._lock:
            self._last = min(HIGHEST, max(self._last + 1, stamp_of(self._unix_ms())))
            return self._last

    def observe(self, stamp: int) -> None:
        """Take note of another device's stamp; one more than two minutes ahead of this clock moves it no further."""
        with self._lock:
            self._last = max(self._last, min(stamp, stamp_of(self._unix_ms() + SKEW_MS)))
