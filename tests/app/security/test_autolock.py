from datetime import timedelta

import pytest

from app.clock import ManualClock
from app.security.autolock import IdleLock, LockReason


def test_it_locks_after_five_minutes_without_a_touch(clock: ManualClock) -> None:
    lock = IdleLock(clock)
    clock.advance(299)
    assert lock.due() is None
    assert lock.remaining_s() == 1
    clock.advance(1)
    assert lock.due() is LockReason.IDLE
    assert lock.remaining_s() == 0


def test_a_touch_begins_anew(clock: ManualClock) -> None:
    lock = IdleLock(clock)
    for _ in range(10):
        clock.advance(200)
        assert lock.due() is None
        lock.touch()
    assert lock.remaining_s() == 300


def test_a_touch_after_the_lapse_does_not_undo_it(clock: ManualClock) -> None:
    lock = IdleLock(clock)
    clock.advance(301)
    lock.touch()
    assert lock.due() is LockReason.IDLE
    lock.restart()
    assert lock.due() is None
    assert lock.remaining_s() == 300


@pytest.mark.parametrize(("minutes", "seconds"), [(-5, 60), (0, 60), (1, 60), (30, 1800), (31, 1800), (10**9, 1800)])
def test_the_limit_is_one_to_thirty_minutes(clock: ManualClock, minutes: int, seconds: int) -> None:
    assert IdleLock(clock, minutes).limit_s == seconds
    lock = IdleLock(clock)
    lock.set_minutes(minutes)
    assert lock.limit_s == seconds


@pytest.mark.parametrize("turn_s", [-86400, -31, 31, 86400])
def test_a_wall_clock_that_jumps_means_sleep_or_a_turned_clock(clock: ManualClock, turn_s: int) -> None:
    lock = IdleLock(clock)
    clock.advance(5)
    clock.set_wall(clock.now() + timedelta(seconds=turn_s))
    assert lock.due() is LockReason.SLEPT
    lock.touch()
    assert lock.due() is LockReason.SLEPT, "a reason stays"
    lock.restart()
    assert lock.due() is None


def test_small_corrections_of_the_clock_are_no_sleep(clock: ManualClock) -> None:
    lock = IdleLock(clock)
    for _ in range(50):
        clock.advance(5)
        clock.set_wall(clock.now() + timedelta(seconds=2))
        lock.touch()
        assert lock.due() is None
