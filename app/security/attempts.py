"""Counts failed passphrases on this disk and makes the next tries wait; the count is on the disk before each try.

A copied disk has no counter: there only the cost of the derivation and the device secret count.
"""

from __future__ import annotations

import errno
import struct
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from app.clock import Clock, to_us
from app.errors import StorageError
from app.security.errors import LockedOutForError
from app.security.key_slots import SlotFile

_MAGIC: Final = b"CALATT\x00\x01"
# failures, those forgiven by a release in the upper half; earliest next try by the wall and by the monotonic clock;
# highest wall and the monotonic seen (us)
_STATE: Final = struct.Struct(">Iqqqq")
_SECOND_US: Final = 1_000_000
_MOST: Final = 0xFFFF


@dataclass(frozen=True, slots=True)
class AttemptPolicy:
    """After `free` failures a wait, doubled by each further one up to the longest; after `last` the end."""

    free: int = 5
    last: int = 10
    first_wait_s: int = 600
    longest_wait_s: int = 8 * 3600

    def wait_s(self, failures: int) -> int:
        """Return how long the next try must wait after `failures`."""
        if failures < self.free:
            return 0
        return min(self.longest_wait_s, self.first_wait_s << min(failures - self.free, 32))


@dataclass(frozen=True, slots=True)
class AttemptStatus:
    """What the lock screen shows. `tries_left` until the vault is locked out; `wait_s` until the next try.

    `forgiven` failures were before a release; they do not count but go into the log.
    """

    failures: int
    tries_left: int
    wait_s: float
    locked_out: bool
    forgiven: int = 0

    @property
    def known(self) -> int:
        """How many failures the log has to tell of."""
        return self.failures + self.forgiven


@dataclass(frozen=True, slots=True)
class _State:
    failures: int = 0
    wall_due_us: int = 0
    monotonic_due_us: int = 0
    highest_wall_us: int = 0
    monotonic_seen_us: int = 0
    forgiven: int = 0


class Attempts:
    """The counter at `path`.

    A missing or damaged counter counts as `policy.free` failures just now: deleting it gains nothing but a wait.
    Turning the wall clock does not shorten a wait: while the machine stays on, the monotonic clock alone decides;
    after a restart with an earlier wall clock the wait begins anew. (A clock set forward across a restart does
    shorten it; no local clock is evidence.)
    """

    def __init__(self, path: Path, clock: Clock, policy: AttemptPolicy | None = None) -> None:
        self._file = SlotFile(path, _MAGIC)
        self._clock = clock
        self._policy = policy or AttemptPolicy()
        # On a disk mounted for reading only the count lasts as long as the program: an officer can always read, and
        # whoever can mount a disk so can copy it, where no counter is.
        self._unwritten: _State | None = None

    def start(self) -> None:
        """Begin at zero, for a vault that is being made."""
        self._write(self._state_after(0, 0))

    def check(self) -> None:
        """Raise LockedOutForError if the next try must wait or cannot be made at all."""
        status = self.status()
        if status.locked_out:
            raise LockedOutForError(
                f"The vault is locked out after {status.failures} failed attempts. Nothing was deleted.",
                "Ask headquarters for a release.",
                float("inf"),
            )
        if status.wait_s > 0:
            raise LockedOutForError(
                f"There were {status.failures} failed attempts. The next try is possible in {_words(status.wait_s)}.",
                "Leave the laptop on while you wait; turning the clock does not help.",
                status.wait_s,
            )

    def begin(self) -> None:
        """Count a failure before the try, durably. Raises what `check` raises; StorageError if it cannot be kept."""
        self.check()
        state = self._settled()
        failures = state.failures + 1
        self._write(replace(self._state_after(failures, self._policy.wait_s(failures)), forgiven=state.forgiven))

    def withdraw(self) -> None:
        """Take back the last `begin`: the passphrase was never tried."""
        state = self._settled()
        self._write(replace(self._state_after(max(0, state.failures - 1), 0), forgiven=state.forgiven))

    def succeeded(self) -> None:
        """Forget the failures: the right passphrase was given."""
        self._write(self._state_after(0, 0))

    def release(self) -> None:
        """End a lock-out. Whoever calls this has checked the release. The failures stay known until an unlock."""
        state = self._settled()
        forgiven = min(state.forgiven + state.failures, _MOST)
        self._write(replace(self._state_after(0, 0), forgiven=forgiven))

    def status(self) -> AttemptStatus:
        """Return the count, the tries that are left, and the wait."""
        state = self._settled()
        return AttemptStatus(
            failures=state.failures,
            tries_left=max(0, self._policy.last - state.failures),
            wait_s=self._remaining_us(state) / _SECOND_US,
            locked_out=state.failures >= self._policy.last,
            forgiven=state.forgiven,
        )

    def erase(self) -> None:
        """Remove the counter, with its vault."""
        self._file.path.unlink(missing_ok=True)

    def _settled(self) -> _State:
        """Return the state; one that is missing, damaged or from before a restart is written anew."""
        if self._unwritten is not None:
            return self._unwritten
        try:
            reading = self._file.read()
        except FileNotFoundError:
            reading = None
        except OSError as error:
            raise _unkept() from error
        if reading is None or len(reading.content) != _STATE.size:
            return self._write(self._state_after(self._policy.free, self._policy.wait_s(self._policy.free)))
        state = _read(reading.content)
        if self._restarted(state) and self._remaining_us(state):
            waiting = self._state_after(state.failures, self._remaining_us(state) / _SECOND_US, state)
            return self._write(replace(waiting, forgiven=state.forgiven))
        return state

    def _remaining_us(self, state: _State) -> int:
        full_us = self._policy.wait_s(state.failures) * _SECOND_US
        wall_us = to_us(self._clock.now())
        if not self._restarted(state):
            left_us = state.monotonic_due_us - self._monotonic_us()
        elif wall_us >= state.highest_wall_us:
            left_us = state.wall_due_us - wall_us
        else:
            left_us = full_us
        # Never more than the full wait: a wall clock that once stood in the future must not lock for years.
        return min(max(0, left_us), full_us)

    def _restarted(self, state: _State) -> bool:
        return self._monotonic_us() < state.monotonic_seen_us

    def _state_after(self, failures: int, wait_s: float, before: _State | None = None) -> _State:
        wall_us, monotonic_us = to_us(self._clock.now()), self._monotonic_us()
        wait_us = int(wait_s * _SECOND_US)
        highest_us = max(wall_us, (before or self._last()).highest_wall_us)
        return _State(failures, highest_us + wait_us, monotonic_us + wait_us, highest_us, monotonic_us)

    def _last(self) -> _State:
        if self._unwritten is not None:
            return self._unwritten
        try:
            reading = self._file.read()
        except OSError:
            return _State()
        if reading is None or len(reading.content) != _STATE.size:
            return _State()
        return _read(reading.content)

    def _monotonic_us(self) -> int:
        return int(self._clock.monotonic_s() * _SECOND_US)

    def _write(self, state: _State) -> _State:
        content = _STATE.pack(
            state.failures | state.forgiven << 16,
            state.wall_due_us,
            state.monotonic_due_us,
            state.highest_wall_us,
            state.monotonic_seen_us,
        )
        try:
            if self._file.exists():
                self._file.write(content)
            else:
                self._file.create(content)
        except OSError as error:
            if error.errno != errno.EROFS:
                raise _unkept() from error
            self._unwritten = state
        else:
            self._unwritten = None
        return state


def _read(content: bytes) -> _State:
    failures, wall_due, monotonic_due, highest, seen = _STATE.unpack(content)
    return _State(failures & _MOST, wall_due, monotonic_due, highest, seen, failures >> 16)


def _unkept() -> StorageError:
    return StorageError(
        "The attempt could not be recorded on the disk, so none was made. The vault was not touched.",
        "Free some space on this disk and check that its folder is writable, then try again.",
    )


def _words(wait_s: float) -> str:
    minutes = -int(-wait_s // 60)
    if minutes <= 1:
        return "a minute"
    return f"{minutes} minutes" if minutes < 120 else f"{minutes // 60} hours {minutes % 60} minutes"
