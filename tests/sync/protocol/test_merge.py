from collections.abc import Callable
from typing import Any

import msgspec
import pytest

from sync.protocol import merge
from sync.protocol.changes import Change
from sync.protocol.clock import stamp_of
from sync.protocol.errors import InvalidChange, MissingRecord
from sync.protocol.merge import RecordState, apply, bases_of, equal, state_of_create, version_of
from sync.protocol.policy import DECIDE, FIXED, UNION, KindPolicy, strictest

MakeChange = Callable[..., Change]
POLICY = KindPolicy(
    "file",
    fields={"name": DECIDE, "aliases": UNION, "handling": strictest("H0", "H1", "H2"), "code": FIXED, "grade": DECIDE},
)
FIRST = {"name": "Ana", "aliases": ["a"], "handling": "H1", "code": "c", "text": "t"}


def fold(*changes: Change, policy: KindPolicy = POLICY) -> RecordState:
    state = None
    for change in changes:
        state = apply(state, change, policy)
    assert state is not None
    return state


def number(version: bytes) -> int:
    return int.from_bytes(version, "big")


@pytest.fixture
def edit(make_change: MakeChange) -> MakeChange:
    """Make an edit whose bases are given as numbers of changes; every field at the creation unless said."""

    def make(which: int, body: dict[str, Any], base: int | dict[str, int] = 1, **parts: Any) -> Change:
        bases = base if isinstance(base, dict) else dict.fromkeys(body, base)
        return make_change(which, parts.pop("action", "edit"), body, base=bases, **parts)

    return make


@pytest.fixture
def born(make_change: MakeChange) -> Change:
    return make_change(1, "create", dict(FIRST))


def test_a_creation_stands_alone(born: Change) -> None:
    state = state_of_create(born, 5)
    assert (state.fields, state.kind, state.id) == (FIRST, "file", born.id)
    assert version_of(state, "name") == born.id
    assert bases_of(state, ["name", "new"]) == {"name": born.id, "new": born.id}


def test_a_second_creation_changes_nothing(born: Change, make_change: MakeChange) -> None:
    again = make_change(1, "create", {"name": "Eve"})
    assert fold(born, again).fields == FIRST


def test_what_was_never_created_is_told(edit: MakeChange) -> None:
    with pytest.raises(MissingRecord):
        apply(None, edit(2, {"name": "x"}), POLICY)
    with pytest.raises(MissingRecord):
        state_of_create(edit(2, {"name": "x"}))


def test_a_change_of_another_record_is_refused(born: Change, edit: MakeChange) -> None:
    with pytest.raises(InvalidChange):
        apply(state_of_create(born), edit(2, {"name": "x"}, record=99), POLICY)


def test_the_state_before_is_left_alone(born: Change, edit: MakeChange) -> None:
    before = fold(born, edit(2, {"name": "A"}), edit(3, {"name": "B"}))
    kept = msgspec.msgpack.encode(before)
    fold_on = [
        edit(4, {"name": "C", "aliases": ["z"], "text": "u"}),
        edit(5, {"name": "D"}, action="resolve", closes=(3,)),
        edit(6, {}, action="retract", reason="r"),
    ]
    state = before
    for change in fold_on:
        state = apply(state, change, POLICY)
    assert msgspec.msgpack.encode(before) == kept


def test_an_edit_of_what_stands_moves_it_forward_whatever_the_clock_says(born: Change, edit: MakeChange) -> None:
    state = fold(born, edit(9, {"name": "B"}, clock=50), edit(3, {"name": "C"}, base=9, clock=2))
    assert state.fields["name"] == "C"
    assert not state.conflicts
    assert number(version_of(state, "name")) == 3


def test_the_later_of_two_met_edits_is_shown_in_any_order(born: Change, edit: MakeChange) -> None:
    early, late = edit(2, {"text": "early"}, clock=10), edit(3, {"text": "late"}, clock=20)
    assert fold(born, early, late).fields["text"] == fold(born, late, early).fields["text"] == "late"


def test_a_clock_of_the_far_future_wins_only_two_minutes(born: Change, edit: MakeChange) -> None:
    received = 1_770_000_000_000_000
    future = edit(2, {"text": "future"}, clock=4_000_000_000_000)
    honest = edit(3, {"text": "honest"}, clock=1_770_000_300_000)
    state = apply(state_of_create(born, received), future, POLICY, received)
    state = apply(state, honest, POLICY, received + 300_000_000)
    assert state.fields["text"] == "honest"


def test_equal_clocks_are_told_apart_by_device(born: Change, edit: MakeChange) -> None:
    one, other = edit(2, {"text": "one"}, clock=5, device=1), edit(3, {"text": "other"}, clock=5, device=2)
    assert fold(born, one, other).fields["text"] == fold(born, other, one).fields["text"] == "other"


def test_a_clock_of_a_field_never_runs_back(born: Change, edit: MakeChange) -> None:
    # 4 replaced 2 knowingly but with a slow clock; 3 met both and lies between: what followed from 2 still wins.
    state = fold(
        born,
        edit(2, {"text": "two"}, clock=50),
        edit(4, {"text": "four"}, base=2, clock=1),
        edit(3, {"text": "three"}, clock=40),
    )
    assert state.fields["text"] == "four"


def test_an_edit_without_a_base_counts_as_met(born: Change, make_change: MakeChange) -> None:
    state = fold(born, make_change(2, "edit", {"name": "B"}))
    assert [one.value for one in state.conflicts["name"]] == ["B"]


def test_two_met_edits_wait_for_a_person(born: Change, edit: MakeChange) -> None:
    state = fold(born, edit(2, {"name": "B"}), edit(3, {"name": "C"}, device=8, clock=2))
    assert state.fields["name"] == "B"
    (other,) = state.conflicts["name"]
    assert (other.value, number(other.change), number(other.device), other.clock) == (
        "C",
        3,
        8,
        stamp_of(0) + (2 << 16),
    )


def test_equal_values_never_conflict(born: Change, edit: MakeChange) -> None:
    state = fold(born, edit(2, {"name": "B"}), edit(3, {"name": "B"}, device=8))
    assert not state.conflicts
    # Who wrote the same value goes on from the own change without a conflict.
    state = apply(state, edit(4, {"name": "C"}, base=3, device=8), POLICY)
    assert (state.fields["name"], state.conflicts) == ("C", {})


def test_who_did_not_know_of_the_conflict_moves_the_own_contender(born: Change, edit: MakeChange) -> None:
    state = fold(born, edit(2, {"name": "B"}), edit(3, {"name": "C"}), edit(4, {"name": "D"}, base=3))
    assert [one.value for one in state.conflicts["name"]] == ["D"]


def test_a_contender_that_comes_round_ends_the_conflict(born: Change, edit: MakeChange) -> None:
    state = fold(born, edit(2, {"name": "B"}), edit(3, {"name": "C"}), edit(4, {"name": "B"}, base=3))
    assert (state.fields["name"], state.conflicts) == ("B", {})


def test_a_standing_value_that_comes_round_ends_the_conflict(born: Change, edit: MakeChange) -> None:
    state = fold(born, edit(2, {"name": "B"}), edit(3, {"name": "C"}), edit(4, {"name": "C"}, base=2))
    assert (state.fields["name"], state.conflicts) == ("C", {})


def test_equal_contenders_are_one(born: Change, edit: MakeChange) -> None:
    state = fold(born, edit(2, {"name": "B"}), edit(3, {"name": "C"}), edit(4, {"name": "C"}, device=9))
    (other,) = state.conflicts["name"]
    assert [number(change) for change in (other.change, *other.also)] == [3, 4]
    assert not apply(state, edit(5, {}, action="resolve", closes=(4,)), POLICY).conflicts


def test_an_edit_of_the_standing_value_leaves_the_conflict_open(born: Change, edit: MakeChange) -> None:
    state = fold(born, edit(2, {"name": "B"}), edit(3, {"name": "C"}), edit(4, {"name": "D"}, base=2))
    assert state.fields["name"] == "D"
    assert [one.value for one in state.conflicts["name"]] == ["C"]


def test_a_person_decides(born: Change, edit: MakeChange) -> None:
    met = (born, edit(2, {"name": "B"}), edit(3, {"name": "C"}))
    chosen = fold(*met, edit(4, {"name": "C"}, base=2, action="resolve", closes=(3,)))
    assert (chosen.fields["name"], chosen.conflicts) == ("C", {})
    kept = fold(*met, edit(4, {}, action="resolve", closes=(3,)))
    assert (kept.fields["name"], kept.conflicts) == ("B", {})
    third = fold(*met, edit(4, {"name": "E"}, base=2, action="resolve", closes=(3,)))
    assert (third.fields["name"], third.conflicts) == ("E", {})


def test_the_same_decision_twice_is_one(born: Change, edit: MakeChange) -> None:
    met = (born, edit(2, {"name": "B"}), edit(3, {"name": "C"}))
    one = edit(4, {"name": "C"}, base=2, action="resolve", closes=(3,))
    other = edit(5, {"name": "C"}, base=2, action="resolve", closes=(3,), device=9)
    state = fold(*met, one, other)
    assert (state.fields["name"], state.conflicts) == ("C", {})


def test_two_unlike_decisions_meet_visibly(born: Change, edit: MakeChange) -> None:
    met = (born, edit(2, {"name": "B"}), edit(3, {"name": "C"}))
    one = edit(4, {"name": "C"}, base=2, action="resolve", closes=(3,))
    other = edit(5, {"name": "B"}, base=2, action="resolve", closes=(3,), device=9)
    state = fold(*met, one, other)
    assert state.fields["name"] == "C"
    assert [one.value for one in state.conflicts["name"]] == ["B"]


def test_a_decision_that_names_the_standing_change_replaces_it(born: Change, edit: MakeChange) -> None:
    met = (born, edit(2, {"name": "B"}), edit(3, {"name": "C"}))
    state = fold(*met, edit(4, {"name": "C"}, base={}, action="resolve", closes=(2, 3)))
    assert (state.fields["name"], state.conflicts) == ("C", {})


def test_what_follows_from_a_closed_contender_is_seen_again(born: Change, edit: MakeChange) -> None:
    met = (born, edit(2, {"name": "B"}), edit(3, {"name": "C"}, device=8))
    state = fold(
        *met, edit(4, {"name": "B"}, base=2, action="resolve", closes=(3,)), edit(5, {"name": "D"}, base=3, device=8)
    )
    assert [one.value for one in state.conflicts["name"]] == ["D"]


def test_the_strictest_of_two_met_values_stands(born: Change, edit: MakeChange) -> None:
    up, down = edit(2, {"handling": "H2"}), edit(3, {"handling": "H0"}, clock=99)
    assert fold(born, up, down).fields["handling"] == fold(born, down, up).fields["handling"] == "H2"


def test_a_person_who_sees_the_value_may_lower_it(born: Change, edit: MakeChange) -> None:
    assert fold(born, edit(2, {"handling": "H0"})).fields["handling"] == "H0"


def test_an_unknown_value_counts_as_strictest_and_none_as_mildest(born: Change, edit: MakeChange) -> None:
    assert fold(born, edit(2, {"handling": "H2"}), edit(3, {"handling": "H9"})).fields["handling"] == "H9"
    assert fold(born, edit(2, {"handling": "H0"}), edit(3, {"handling": None}, clock=9)).fields["handling"] == "H0"
    two_unknown = fold(born, edit(2, {"handling": "X"}, clock=5), edit(3, {"handling": "Y"}, clock=6))
    assert two_unknown.fields["handling"] == "Y"


def test_a_fixed_field_stays(born: Change, edit: MakeChange) -> None:
    assert fold(born, edit(2, {"code": "other"})).fields["code"] == "c"


def test_lists_merge_element_by_element(born: Change, edit: MakeChange) -> None:
    one, other = edit(2, {"aliases": ["a", "b"]}), edit(3, {"aliases": ["a", "c"]}, device=8)
    assert (
        sorted(fold(born, one, other).fields["aliases"])
        == sorted(fold(born, other, one).fields["aliases"])
        == ["a", "b", "c"]
    )


def test_a_removal_meets_an_addition(born: Change, edit: MakeChange) -> None:
    removed, added = edit(2, {"aliases": []}), edit(3, {"aliases": ["a", "c"]}, device=8)
    assert fold(born, removed, added).fields["aliases"] == fold(born, added, removed).fields["aliases"] == ["c"]


def test_who_did_not_see_the_merged_list_removes_nothing_of_it(born: Change, edit: MakeChange) -> None:
    state = fold(
        born,
        edit(2, {"aliases": ["a", "b"]}),
        edit(3, {"aliases": ["a", "c"]}, device=8),
        edit(4, {"aliases": ["a", "c", "d"]}, base=3, device=8),
    )
    assert sorted(state.fields["aliases"]) == ["a", "b", "c", "d"]


def test_who_saw_the_merged_list_may_remove_from_it(born: Change, edit: MakeChange) -> None:
    state = fold(born, edit(2, {"aliases": ["a", "b"]}), edit(3, {"aliases": ["a", "c"]}, device=8))
    seen = number(version_of(state, "aliases"))
    state = apply(state, edit(4, {"aliases": ["a", "c"]}, base=seen), POLICY)
    assert state.fields["aliases"] == ["a", "c"]


def test_a_list_of_an_unknown_base_only_adds(born: Change, edit: MakeChange) -> None:
    state = fold(born, edit(2, {"aliases": ["a", "b"]}), edit(3, {"aliases": ["z"]}, base=77))
    assert sorted(state.fields["aliases"]) == ["a", "b", "z"]


def test_a_list_that_adds_nothing_leaves_the_version(born: Change, edit: MakeChange) -> None:
    state = fold(born, edit(2, {"aliases": ["a", "b"]}), edit(3, {"aliases": ["a"]}, base=1, device=8))
    assert number(version_of(state, "aliases")) == 2


def test_elements_that_only_look_alike_are_two(born: Change, edit: MakeChange) -> None:
    state = fold(born, edit(2, {"aliases": [1]}), edit(3, {"aliases": [True, 1.0, {"n": 1}]}))
    assert len(state.fields["aliases"]) == 4
    assert not equal(1, True)
    assert equal({"a": 1, "b": 2}, {"b": 2, "a": 1})


def test_a_list_field_set_to_something_else_is_latest(born: Change, edit: MakeChange) -> None:
    assert fold(born, edit(2, {"aliases": None}), edit(3, {"aliases": ["x"]}, clock=9)).fields["aliases"] == ["x"]


def test_views_are_kept_within_bounds(born: Change, edit: MakeChange) -> None:
    state = state_of_create(born)
    for which in range(2, 200):
        state = apply(state, edit(which, {"aliases": [str(which)]}, base=which - 1), POLICY)
    assert len(state.views["aliases"]) == merge.MAX_VIEWS


def test_a_new_list_field_can_be_added(born: Change, edit: MakeChange) -> None:
    policy = KindPolicy("file", fields={"marks": UNION})
    state = fold(born, edit(2, {"marks": ["m"]}), edit(3, {"marks": ["n"]}, device=8), policy=policy)
    assert sorted(state.fields["marks"]) == ["m", "n"]


def test_fields_of_newer_programs_are_kept(born: Change, edit: MakeChange) -> None:
    state = fold(born, edit(2, {"future": {"x": 1}}, clock=5), edit(3, {"future": {"x": 2}}, clock=6))
    assert state.fields["future"] == {"x": 2}
    assert state.fields["name"] == "Ana"


def test_an_amendment_shows_and_is_listed(make_change: MakeChange, edit: MakeChange) -> None:
    policy = KindPolicy("note", append_only=True, fields={"grade": DECIDE})
    born = make_change(1, "create", {"text": "t", "grade": "B2"}, kind="note")
    state = fold(
        born,
        edit(2, {"grade": "A1"}, action="amend", reason="r", kind="note", clock=5),
        edit(3, {"grade": "C3"}, action="amend", reason="r", kind="note", clock=6),
        policy=policy,
    )
    assert state.fields["grade"] == "C3"
    assert [number(one) for one in state.amendments] == [2, 3]
    assert not state.conflicts


def test_a_retraction_stays_with_its_reason_until_it_is_taken_back(born: Change, edit: MakeChange) -> None:
    state = fold(
        born,
        edit(2, {}, action="retract", reason="wrong man"),
        edit(3, {}, action="retract", reason="again"),
        edit(4, {"text": "u"}),
    )
    assert (number(state.retracted or b""), state.retract_reason, state.fields["text"]) == (2, "wrong man", "u")
    other = apply(state, edit(5, {}, action="resolve", closes=(3,)), POLICY)
    assert other.retracted is not None
    back = apply(state, edit(5, {}, action="resolve", closes=(2,)), POLICY)
    assert (back.retracted, back.retract_reason) == (None, "")


def test_a_state_travels_through_bytes(born: Change, edit: MakeChange) -> None:
    state = fold(born, edit(2, {"name": "B", "aliases": ["b"]}), edit(3, {"name": "C", "aliases": ["c"]}))
    assert msgspec.msgpack.decode(msgspec.msgpack.encode(state), type=RecordState) == state
