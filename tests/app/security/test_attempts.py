from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from app.clock import ManualClock
from app.errors import StorageError
from app.paths import ProfilePaths
from app.security.attempts import AttemptPolicy, Attempts
from app.security.errors import LockedOutForError

Start = Callable[[], Attempts]


@pytest.fixture
def start(paths: ProfilePaths, clock: ManualClock) -> Start:
    """Return the counter as a fresh start of the program would see it."""
    paths.prepare()
    attempts = Attempts(paths.attempts, clock)
    attempts.start()
    return lambda: Attempts(paths.attempts, clock)


def fail(start: Start, times: int, clock: ManualClock) -> None:
    for _ in range(times):
        clock.advance(start().status().wait_s)
        start().begin()


def test_it_begins_at_zero(start: Start) -> None:
    status = start().status()
    assert (status.failures, status.tries_left, status.wait_s, status.locked_out) == (0, 10, 0.0, False)


def test_a_failure_is_counted_before_the_try(start: Start) -> None:
    start().begin()  # and the program dies here
    assert start().status().failures == 1


def test_four_failures_cost_nothing_the_fifth_ten_minutes(start: Start, clock: ManualClock) -> None:
    fail(start, 4, clock)
    assert start().status().wait_s == 0
    fail(start, 1, clock)
    assert start().status().wait_s == 600
    with pytest.raises(LockedOutForError, match="10 minutes") as caught:
        start().begin()
    assert caught.value.wait_s == 600
    assert start().status().failures == 5


def test_the_wait_doubles_and_the_tenth_failure_locks_out(start: Start, clock: ManualClock) -> None:
    fail(start, 5, clock)
    waits = []
    for _ in range(5):
        waits.append(start().status().wait_s)
        fail(start, 1, clock)
    assert waits == [600, 1200, 2400, 4800, 9600]
    assert start().status().locked_out
    assert start().status().tries_left == 0
    clock.advance(10 * 365 * 86400)
    with pytest.raises(LockedOutForError, match="10 failed attempts") as caught:
        start().begin()
    assert caught.value.wait_s == float("inf")
    assert "release" in caught.value.hint
    start().release()
    start().begin()


def test_no_wait_is_longer_than_eight_hours() -> None:
    policy = AttemptPolicy(last=1000)
    assert [policy.wait_s(failures) for failures in (4, 5, 10, 11, 100, 900)] == [0, 600, 19200, 28800, 28800, 28800]


def test_success_forgets(start: Start, clock: ManualClock) -> None:
    fail(start, 5, clock)
    start().succeeded()
    assert start().status() == Attempts.status(start())
    assert start().status().failures == 0


def test_a_try_that_was_not_made_is_not_counted(start: Start, clock: ManualClock) -> None:
    fail(start, 5, clock)
    clock.advance(600)
    start().begin()
    start().withdraw()
    assert start().status().failures == 5
    assert start().status().wait_s == 0


def test_the_wait_is_exactly_as_long_as_told(start: Start, clock: ManualClock) -> None:
    fail(start, 5, clock)
    clock.advance(599)
    assert start().status().wait_s == 1
    with pytest.raises(LockedOutForError, match="a minute"):
        start().begin()
    clock.advance(1)
    start().begin()


@pytest.mark.parametrize("turn", [timedelta(days=-400), timedelta(days=400), timedelta(seconds=-1)])
def test_turning_the_wall_clock_changes_nothing_while_the_machine_is_on(
    start: Start, clock: ManualClock, turn: timedelta
) -> None:
    fail(start, 5, clock)
    clock.set_wall(clock.now() + turn)
    assert start().status().wait_s == 600
    clock.advance(300)
    clock.set_wall(clock.now() + turn)
    assert start().status().wait_s == 300
    clock.advance(300)
    assert start().status().wait_s == 0


def restarted(clock: ManualClock, wall: datetime) -> ManualClock:
    fresh = ManualClock(wall)
    fresh._monotonic_s = 5.0
    return fresh


def test_across_a_restart_the_wall_clock_decides(start: Start, clock: ManualClock, paths: ProfilePaths) -> None:
    fail(start, 5, clock)
    later = restarted(clock, clock.now() + timedelta(seconds=400))
    assert Attempts(paths.attempts, later).status().wait_s == pytest.approx(200)
    later.advance(200)
    assert Attempts(paths.attempts, later).status().wait_s == 0


@pytest.mark.parametrize("days", [1, 400, 9000])
def test_a_clock_set_back_across_a_restart_begins_the_wait_anew_and_it_does_end(
    start: Start, clock: ManualClock, paths: ProfilePaths, days: int
) -> None:
    fail(start, 5, clock)
    later = restarted(clock, clock.now() - timedelta(days=days))
    assert Attempts(paths.attempts, later).status().wait_s == 600
    later.advance(599)
    assert Attempts(paths.attempts, later).status().wait_s == pytest.approx(1)
    later.advance(1)
    Attempts(paths.attempts, later).begin()


def test_a_clock_that_once_stood_in_the_future_locks_for_no_longer(paths: ProfilePaths) -> None:
    paths.prepare()
    wrong = ManualClock(datetime(2099, 1, 1, tzinfo=UTC))
    attempts = Attempts(paths.attempts, wrong)
    attempts.start()
    for _ in range(5):
        attempts.begin()
    right = restarted(wrong, datetime(2026, 3, 2, tzinfo=UTC))
    assert Attempts(paths.attempts, right).status().wait_s == 600


@pytest.mark.parametrize("how", ["deleted", "emptied", "overwritten", "another content"])
def test_removing_the_counter_gains_nothing_but_a_wait(
    start: Start, paths: ProfilePaths, clock: ManualClock, how: str
) -> None:
    if how == "deleted":
        paths.attempts.unlink()
    elif how == "another content":
        from app.security.attempts import _MAGIC
        from app.security.key_slots import SlotFile

        SlotFile(paths.attempts, _MAGIC).write(b"short")
    else:
        paths.attempts.write_bytes(b"" if how == "emptied" else bytes(1024))
    status = start().status()
    assert (status.failures, status.wait_s) == (5, 600)
    clock.advance(600)
    start().begin()
    start().succeeded()
    assert start().status().failures == 0


def test_a_count_that_cannot_be_kept_allows_no_try(start: Start, paths: ProfilePaths) -> None:
    paths.attempts.unlink()
    paths.attempts.mkdir()
    with pytest.raises(StorageError, match="none was made"):
        start().begin()


def test_erasing_may_be_repeated(start: Start, paths: ProfilePaths) -> None:
    start().erase()
    start().erase()
    assert not paths.attempts.exists()


def test_a_counter_that_cannot_be_read_begins_with_a_wait(paths: ProfilePaths, clock: ManualClock) -> None:
    paths.prepare()
    attempts = Attempts(paths.attempts, clock)
    assert attempts.status().wait_s == 600
    paths.attempts.unlink()
    paths.attempts.mkdir()
    with pytest.raises(StorageError, match="none was made"):
        attempts.succeeded()
