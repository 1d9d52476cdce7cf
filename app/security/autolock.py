"""When an unattended vault must lock: pure logic over a clock. Knows no window and locks nothing."""

from __future__ import annotations

from datetime import datetime
from enum import Enum
from typing import Final

from app.clock import Clock

SHORTEST_MINUTES: Final = 1
LONGEST_MINUTES: Final = 30
DEFAULT_MINUTES: Final = 5
# A wall clock that moves this much more than the monotonic one means that the machine slept or the clock was turned.
_JUMP_S: Final = 30.0


class LockReason(Enum):
    """Why to lock now."""

    IDLE = "idle"
    SLEPT = "slept"


class IdleLock:
    """Tells when to lock after `minutes` without a touch (1 to 30), or after the machine slept."""

    def __init__(self, clock: Clock, minutes: int = DEFAULT_MINUTES) -> None:
        self._clock = clock
        self._limit_s = _limit_s(minutes)
        self._touched_s = clock.monotonic_s()
        self._looked_s = self._touched_s
        self._looked_at: datetime = clock.now()

    @property
    def limit_s(self) -> float:
        """The time without a touch after which to lock."""
        return self._limit_s

    def set_minutes(self, minutes: int) -> None:
        """Use another limit from now on; values outside 1 to 30 are taken to the nearest."""
        self._limit_s = _limit_s(minutes)

    def touch(self) -> None:
        """Somebody is there."""
        # A touch after a lapse must not undo it: the lapse is reported by the next `due`.
        if self.due() is None:
            self._touched_s = self._clock.monotonic_s()

    def remaining_s(self) -> float:
        """Return the seconds until the idle limit, 0 if it has passed."""
        return max(0.0, self._limit_s - (self._clock.monotonic_s() - self._touched_s))

    def due(self) -> LockReason | None:
        """Return why to lock now, or None. Ask at least every few seconds; a reason stays until `restart`."""
        now_s, now = self._clock.monotonic_s(), self._clock.now()
        if self.remaining_s() == 0:
            return LockReason.IDLE
        jump_s = abs((now - self._looked_at).total_seconds() - (now_s - self._looked_s))
        # Where the monotonic clock stands still in sleep, only the wall clock tells that the lid was closed.
        if jump_s > _JUMP_S:
            return LockReason.SLEPT
        self._looked_s, self._looked_at = now_s, now
        return None

    def restart(self) -> None:
        """Begin anew, after unlocking."""
        self._looked_s, self._looked_at = self._clock.monotonic_s(), self._clock.now()
        self._touched_s = self._looked_s


def _limit_s(minutes: int) -> float:
    return float(min(max(minutes, SHORTEST_MINUTES), LONGEST_MINUTES) * 60)
