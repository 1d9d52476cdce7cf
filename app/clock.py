"""Time as a seam: what the wall says (it may lie) and what only runs forward.

Does not judge whether the wall clock is right; `app.security` keeps its own high-water marks.
"""

from __future__ import annotations

import sys
import time
from datetime import UTC, datetime, timedelta
from typing import Protocol

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


class Clock(Protocol):
    """What every part of the program asks for the time."""

    def now(self) -> datetime:
        """Return the wall clock, aware and in UTC. It can be set back or forward by anyone."""
        ...

    def monotonic_s(self) -> float:
        """Return seconds that never run backwards while the machine is on, suspend included where known."""
        ...


class SystemClock:
    """The clocks of the machine."""

    def now(self) -> datetime:
        """Return the wall clock, aware and in UTC."""
        return datetime.now(tz=UTC)

    def monotonic_s(self) -> float:
        """Return seconds since the machine started; on Linux a closed lid counts too."""
        # CLOCK_MONOTONIC stands still during suspend on Linux: an hour with the lid closed would be no idle time.
        return time.clock_gettime(time.CLOCK_BOOTTIME) if sys.platform == "linux" else time.monotonic()


class ManualClock:
    """A clock that stands still until told otherwise: for tests and replays."""

    def __init__(self, start: datetime = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)) -> None:
        self._now = start
        self._monotonic_s = 1_000.0

    def now(self) -> datetime:
        """Return the wall as last set."""
        return self._now

    def monotonic_s(self) -> float:
        """Return the seconds that went by through `advance`."""
        return self._monotonic_s

    def advance(self, seconds: float) -> None:
        """Let time pass on both clocks."""
        if seconds < 0:
            raise ValueError("time that passes is not negative; use set_wall to turn the wall clock back")
        self._now += timedelta(seconds=seconds)
        self._monotonic_s += seconds

    def set_wall(self, instant: datetime) -> None:
        """Turn the wall clock, as a person may; the monotonic clock does not notice."""
        self._now = instant


def to_us(instant: datetime) -> int:
    """Return whole microseconds since 1970-01-01 UTC, the form in SQLite. `instant` must be aware."""
    if instant.tzinfo is None:
        raise ValueError("an instant without a time zone is no instant")
    return (instant - _EPOCH) // _MICROSECOND


def from_us(microseconds: int) -> datetime:
    """Return the aware UTC instant of `microseconds` since 1970-01-01."""
    return _EPOCH + timedelta(microseconds=microseconds)
