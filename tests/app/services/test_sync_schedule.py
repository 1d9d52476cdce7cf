from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.services import sync_schedule as module
from app.services.sync_schedule import Schedule


def begun(chance: float = 1.0) -> Schedule:
    schedule = Schedule(lambda: chance)
    schedule.begin(0.0)
    schedule.started()
    schedule.succeeded(0.0)
    return schedule


def due(schedule: Schedule) -> float:
    assert schedule.due_s is not None
    return schedule.due_s


def is_off(schedule: Schedule) -> bool:
    return schedule.due_s is None


def test_it_is_off_until_it_begins_and_after_it_ends() -> None:
    schedule = Schedule()
    schedule.edited(1.0)
    schedule.noticed(1.0)
    assert is_off(schedule)
    schedule.begin(5.0)
    assert due(schedule) == 5.0
    schedule.end()
    schedule.succeeded(6.0)
    assert is_off(schedule)


def test_an_edit_goes_when_the_hand_rests_and_never_waits_long() -> None:
    schedule = begun()
    schedule.edited(10.0)
    assert due(schedule) == 10.0 + module.EDIT_PAUSE_S
    schedule.edited(10.5)
    assert due(schedule) == 10.5 + module.EDIT_PAUSE_S
    for tenth in range(200):
        schedule.edited(10.5 + tenth / 10)
    assert due(schedule) == 10.0 + module.EDIT_LONGEST_S


def test_an_edit_during_a_sync_goes_with_the_next_one_soon() -> None:
    schedule = begun()
    schedule.edited(10.0)
    schedule.started()
    schedule.edited(11.5)
    schedule.succeeded(12.0)
    assert due(schedule) == 11.5 + module.EDIT_PAUSE_S


def test_without_edits_it_looks_now_and_then_not_all_laptops_at_once() -> None:
    soonest, latest = due(begun(0.0)), due(begun(1.0))
    assert soonest == pytest.approx(module.INTERVAL_S * 0.9)
    assert latest == pytest.approx(module.INTERVAL_S * 1.1)


def test_what_was_put_off_follows_and_hastens_no_more_than_that() -> None:
    schedule = begun(0.5)
    before = due(schedule)
    schedule.follow_up(before + 1.0)
    assert due(schedule) == before
    schedule.follow_up(before - 1.0)
    assert due(schedule) == before - 1.0


def test_pauses_grow_while_nobody_answers_and_edits_hasten_nothing() -> None:
    schedule, now, pauses = begun(), 100.0, []
    for _ in range(12):
        schedule.failed(now)
        pauses.append(due(schedule) - now)
        schedule.edited(now + 0.5)
        now = due(schedule)
    assert pauses == sorted(pauses)
    assert pauses[:3] == [5.0, 10.0, 20.0]
    assert pauses[-1] == module.LONGEST_PAUSE_S
    schedule.succeeded(now)
    assert due(schedule) <= now + module.EDIT_LONGEST_S, "what was edited meanwhile goes now"


def test_pauses_are_drawn_at_random_up_to_their_bound() -> None:
    schedule = begun(0.5)
    schedule.failed(0.0)
    schedule.failed(0.0)
    assert due(schedule) == 5.0


def test_what_only_a_person_can_mend_is_tried_now_and_then() -> None:
    schedule = begun()
    schedule.failed(0.0, needs_person=True)
    assert due(schedule) == module.PERSON_PAUSE_S


@pytest.mark.parametrize("tell", [Schedule.noticed, Schedule.network_changed])
def test_a_notice_and_another_network_end_a_long_pause(tell: Callable[[Schedule, float], None]) -> None:
    schedule = begun()
    for _ in range(10):
        schedule.failed(50.0)
    tell(schedule, 60.0)
    assert due(schedule) <= 60.0 + module.RETURN_S
    schedule.failed(62.0)
    assert due(schedule) - 62.0 <= 2 * module.FIRST_PAUSE_S, "and the pauses begin anew"


_TELL = st.sampled_from(["edited", "noticed", "network_changed", "started", "succeeded", "failed"])


@settings(deadline=None)
@given(st.lists(st.tuples(_TELL, st.floats(0, 100)), max_size=60), st.floats(0, 1))
def test_there_is_always_a_next_time_and_never_too_late(told: list[tuple[str, float]], chance: float) -> None:
    schedule, now = Schedule(lambda: chance), 0.0
    schedule.begin(now)
    for name, later in told:
        now += later
        if name == "started":
            schedule.started()
        else:
            getattr(schedule, name)(now)
        assert due(schedule) <= now + max(module.LONGEST_PAUSE_S, module.INTERVAL_S * 1.1)
