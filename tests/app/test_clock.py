from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.clock import ManualClock, SystemClock, from_us, to_us


def test_the_system_clock_is_aware_and_runs_forward() -> None:
    clock = SystemClock()
    assert clock.now().utcoffset() == timedelta(0)
    first = clock.monotonic_s()
    assert clock.monotonic_s() >= first


def test_a_manual_clock_moves_only_when_told() -> None:
    clock = ManualClock()
    at, seconds = clock.now(), clock.monotonic_s()
    assert (clock.now(), clock.monotonic_s()) == (at, seconds)
    clock.advance(90)
    assert clock.now() - at == timedelta(seconds=90)
    assert clock.monotonic_s() - seconds == 90


def test_turning_the_wall_does_not_move_the_monotonic_clock() -> None:
    clock = ManualClock()
    seconds = clock.monotonic_s()
    clock.set_wall(datetime(2020, 1, 1, tzinfo=UTC))
    assert clock.monotonic_s() == seconds
    with pytest.raises(ValueError, match="turn the wall clock back"):
        clock.advance(-1)


@given(st.datetimes(timezones=st.just(UTC)))
@settings(deadline=None)  # a busy machine is no fault
def test_an_instant_survives_its_form_in_the_database(instant: datetime) -> None:
    assert from_us(to_us(instant)) == instant


def test_an_instant_has_a_zone() -> None:
    assert to_us(datetime(1970, 1, 1, 1, tzinfo=timezone(timedelta(hours=1)))) == 0
    with pytest.raises(ValueError, match="time zone"):
        to_us(datetime(2026, 1, 1))  # noqa: DTZ001 - the missing zone is the point
