"""Laws of the merge rule, over invented histories: what holds whatever people write, wherever and whenever they do."""

from __future__ import annotations

from typing import Any

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from sync.protocol import merge
from sync.protocol.changes import Action, Change, decode, encode
from sync.protocol.merge import RecordState, apply, version_of
from sync.protocol.policy import DECIDE, FIXED, UNION, KindPolicy, strictest

POLICY = KindPolicy(
    "file", fields={"name": DECIDE, "aliases": UNION, "handling": strictest("H0", "H1", "H2"), "code": FIXED}
)
LAWS = settings(deadline=None, max_examples=60)  # a busy machine is no broken law
RECORD = (1).to_bytes(16, "big")
VALUES = {
    "name": st.sampled_from(["Ana", "Eva", "Zoe"]),
    "aliases": st.lists(st.sampled_from(["a", "b", "c", "d"]), unique=True, max_size=4),
    "handling": st.sampled_from(["H0", "H1", "H2", "H9", None]),
    "code": st.sampled_from(["c", "d"]),
    "text": st.sampled_from(["t", "u", 1, 1.5, True]),
}
BORN: dict[str, Any] = {"name": "Ana", "aliases": ["a"], "handling": "H1", "code": "c", "text": "t"}


def change_of(
    number: int,
    action: Action,
    body: dict[str, Any],
    base: dict[str, bytes],
    *,
    device: int,
    clock: int,
    closes: tuple[bytes, ...] = (),
) -> Change:
    """Return a change as it comes off the wire."""
    made = Change(
        bytes(16),
        number.to_bytes(16, "big"),
        "file",
        RECORD,
        action,
        1,
        device.to_bytes(16, "big"),
        number,
        device.to_bytes(16, "big"),
        clock << 16,
        base,
        body,
        "reason" if action == "retract" else "",
        closes,
    )
    return decode(encode(made))


def birth() -> Change:
    return change_of(1, "create", dict(BORN), {}, device=1, clock=0)


@st.composite
def histories(draw: st.DrawFn, *, unlike: bool = False) -> list[Change]:
    """Return changes in hub order, made by up to four devices that saw the hub only now and then.

    With `unlike` no two changes write the same name.
    """
    order = [birth()]
    seen: dict[int, RecordState] = {}
    waiting: dict[int, list[Change]] = {device: [] for device in range(1, 5)}
    number = 1
    for _ in range(draw(st.integers(1, 14))):
        device = draw(st.integers(1, 4))
        if device not in seen or draw(st.booleans()):
            order += waiting[device]
            waiting[device] = []
            seen[device] = folded(order)
        number += 1
        made = draw(edits(number, device, seen[device], unlike=unlike))
        seen[device] = apply(seen[device], made, POLICY)
        waiting[device].append(made)
    for left in draw(st.permutations(list(waiting.values()))):
        order += left
    return order


@st.composite
def edits(draw: st.DrawFn, number: int, device: int, state: RecordState, *, unlike: bool) -> Change:
    """Return what a person does who sees this state."""
    names = draw(st.lists(st.sampled_from(sorted(VALUES)), min_size=1, max_size=3, unique=True))
    clock = draw(st.integers(0, 60))
    action: Action = draw(st.sampled_from(["edit", "edit", "edit", "resolve", "retract"]))
    if action == "retract":
        return change_of(number, action, {}, {}, device=device, clock=clock)
    body = {name: draw(VALUES[name]) for name in names}
    if unlike and "name" in body:
        body["name"] = f"n{number}"
    closes: tuple[bytes, ...] = ()
    if action == "resolve":
        closes = tuple(one.change for name in names for one in state.conflicts.get(name, []))
    return change_of(number, action, body, merge.bases_of(state, names), device=device, clock=clock, closes=closes)


def folded(changes: list[Change]) -> RecordState:
    state = None
    for change in changes:
        state = apply(state, change, POLICY)
    assert state is not None
    return state


def bytes_of(state: RecordState) -> bytes:
    return msgspec.msgpack.Encoder(order="deterministic").encode(state)


@LAWS
@given(histories())
def test_the_same_order_gives_the_same_bytes(history: list[Change]) -> None:
    again = [decode(encode(change)) for change in history]
    assert bytes_of(folded(history)) == bytes_of(folded(again))


@LAWS
@given(histories(), st.integers(0, 20))
def test_a_fold_can_stop_be_stored_and_go_on(history: list[Change], place: int) -> None:
    place = 1 + place % len(history)
    stored = msgspec.msgpack.decode(msgspec.msgpack.encode(folded(history[:place])), type=RecordState)
    state: RecordState = stored
    for change in history[place:]:
        state = apply(state, change, POLICY)
    assert bytes_of(state) == bytes_of(folded(history))


@LAWS
@given(histories())
def test_the_input_is_never_touched(history: list[Change]) -> None:
    state: RecordState | None = None
    for change in history:
        before = None if state is None else bytes_of(state)
        after = apply(state, change, POLICY)
        assert state is None or bytes_of(state) == before
        state = after


@LAWS
@given(histories(unlike=True))
def test_every_met_value_is_shown_or_closed(history: list[Change]) -> None:
    """In a field where a person decides, no value vanishes unless somebody who saw it replaced or closed it."""
    state = folded(history)
    seen_and_replaced = {version for change in history for version in change.base.values()}
    closed = {entry for change in history for entry in change.closes}
    shown = {one.change for one in state.conflicts.get("name", [])} | {version_of(state, "name")}
    for change in history:
        if change.action in {"edit", "resolve"} and "name" in change.body:
            assert change.id in shown | seen_and_replaced | closed


@LAWS
@given(histories())
def test_no_contender_equals_what_stands_or_another(history: list[Change]) -> None:
    state = folded(history)
    for name, contenders in state.conflicts.items():
        assert contenders
        values = [repr(one.value) for one in contenders]
        assert len(set(values)) == len(values)
        assert repr(state.fields[name]) not in values


@LAWS
@given(histories())
def test_only_fields_for_a_person_conflict_and_fixed_ones_stay(history: list[Change]) -> None:
    state = folded(history)
    assert set(state.conflicts) <= {"name"}
    assert state.fields["code"] == "c"


@LAWS
@given(histories())
def test_a_clock_of_a_field_never_runs_back(history: list[Change]) -> None:
    state = folded(history[:1])
    for change in history[1:]:
        before = dict(state.stamps)
        state = apply(state, change, POLICY)
        for name, stamp in before.items():
            assert state.stamps[name].clock >= stamp.clock


@LAWS
@given(histories())
def test_each_change_is_counted_once(history: list[Change]) -> None:
    """Receiving a change again is prevented by its id; the fold of a history with one repeated edit stays sensible."""
    state = folded(history)
    again = apply(state, birth(), POLICY)
    assert bytes_of(again) == bytes_of(state)


@st.composite
def pairs(draw: st.DrawFn) -> tuple[Change, Change]:
    """Return two edits of one field by two devices that both saw only the creation."""
    name = draw(st.sampled_from(["text", "handling", "aliases"]))
    made = []
    for number in (2, 3):
        body = {name: draw(VALUES[name])}
        made.append(change_of(number, "edit", body, {name: RECORD}, device=number, clock=draw(st.integers(0, 3))))
    return made[0], made[1]


@LAWS
@given(pairs())
def test_two_met_edits_come_out_alike_in_either_order(pair: tuple[Change, Change]) -> None:
    one, other = pair
    here, there = folded([birth(), one, other]).fields, folded([birth(), other, one]).fields
    for name in here:
        if isinstance(here[name], list):
            assert sorted(here[name]) == sorted(there[name])
        else:
            assert merge.equal(here[name], there[name])


@st.composite
def sets_apart(draw: st.DrawFn) -> tuple[list[str], list[str], list[str]]:
    some = st.lists(st.sampled_from(["a", "b", "c", "d"]), unique=True, max_size=4)
    return draw(some), draw(some), draw(some)


@LAWS
@given(sets_apart())
def test_sets_keep_additions_and_removals_of_both(sets: tuple[list[str], list[str], list[str]]) -> None:
    seen, one, other = sets
    born = change_of(1, "create", {**BORN, "aliases": seen}, {}, device=1, clock=0)
    base = {"aliases": RECORD}
    first = change_of(2, "edit", {"aliases": one}, base, device=2, clock=1)
    second = change_of(3, "edit", {"aliases": other}, base, device=3, clock=1)
    merged = set(folded([born, first, second]).fields["aliases"])
    added = (set(one) | set(other)) - set(seen)
    removed = (set(seen) - set(one)) | (set(seen) - set(other))
    assert merged == (set(seen) | added) - removed


@LAWS
@given(histories())
def test_effective_clocks_bound_the_future(history: list[Change]) -> None:
    received_at = 10_000_000
    state: RecordState | None = None
    for change in history:
        state = apply(state, change, POLICY, received_at)
    assert state is not None
    bound = (received_at // 1000 + 120_000) << 16
    assert all(stamp.clock <= bound for stamp in state.stamps.values())
