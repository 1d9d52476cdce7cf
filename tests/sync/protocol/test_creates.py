import math
import random
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec
import pytest

from sync.protocol.changes import Change, decode, encode
from sync.protocol.columns import Columns, gather, restore_blocks
from sync.protocol.creates import Creates, LateChanges, authors, creates_of
from sync.protocol.errors import InvalidChange

MakeChange = Callable[..., Change]
LIMIT = 1 << 24
AT = datetime(2026, 1, 1, tzinfo=UTC)


def payload_of(number: int, body: dict[str, Any], kind: str = "note", device: bytes = b"d" * 16) -> bytes:
    part = number.to_bytes(16, "big")
    stamp = (1_700_000_000_000 + number) << 16
    return msgspec.msgpack.encode(
        Change(random.randbytes(16), part, kind, part, "create", 1, device, number, b"o" * 16, stamp, {}, body)
    )


def found_in(payloads: list[bytes]) -> list[Creates] | None:
    """Return what a page of these payloads holds once it has travelled."""
    made = gather(payloads)
    assert made is not None
    travelled = msgspec.msgpack.decode(msgspec.msgpack.encode(made), type=Columns)
    back, blocks = restore_blocks(travelled, LIMIT)
    assert back == payloads
    return creates_of(blocks, back)


def read(payload: bytes) -> Change | None:
    try:
        return decode(payload)
    except InvalidChange:
        return None


def any_value(chance: random.Random) -> Any:
    """Return a value such as bodies hold, or one that may not travel."""
    return chance.choice(
        [
            None,
            True,
            chance.randrange(-5, 5),
            chance.choice([1 << 53, (1 << 53) + 1, -(1 << 60)]),
            chance.uniform(-90, 90),
            chance.choice([math.nan, math.inf, 1e300]),
            "".join(chance.choices("abc ñ\n漢", k=chance.randrange(8))),
            chance.choice(["a\0b", "plain"]),
            chance.randbytes(3),
            AT + timedelta(microseconds=chance.randrange(1 << 50)),
            [1, "x"],
            {"a": chance.choice(["b", "\0"])},
        ]
    )


@pytest.mark.parametrize("seed", range(200))
def test_what_is_taken_for_creations_is_what_the_payloads_say(seed: int) -> None:
    chance = random.Random(seed)
    names = chance.choice([["text", "lat"], ["text"], ["lat", "text", "aliases"], []])
    value = any_value(chance)
    bodies = [
        {name: value if seed % 3 else any_value(chance) for name in names} for _ in range(chance.randrange(1, 40))
    ]
    payloads = [payload_of(number, body) for number, body in enumerate(bodies, 1)]
    found = found_in(payloads)
    changes = [read(payload) for payload in payloads]
    assert (found is not None) == (None not in changes)
    for one in found or ():
        for row, place in enumerate(one.places):
            change = changes[place]
            assert change is not None
            assert (one.kind, one.ids[row], one.devices[row]) == (change.kind, change.id, change.device)
            assert (one.officers[row], one.clocks[row]) == (change.officer, change.clock)
            assert dict(zip(one.names, [values[row] for values in one.fields], strict=True)) == change.body
            assert msgspec.msgpack.decode(one.bodies[row]) == change.body


@pytest.mark.parametrize(
    ("place", "wrong"),
    [
        (0, 5),
        (0, b"short"),
        (1, "text"),
        (1, b"another record!!"),
        (2, b"note"),
        (2, 3),
        (2, "No Kind"),
        (3, b"another record!!"),
        (4, "merge_of_the_future"),
        (4, "retract"),
        (5, True),
        (5, 1.0),
        (5, 0),
        (6, b"short"),
        (7, "1"),
        (7, 0),
        (7, (1 << 53) + 1),
        (8, None),
        (9, None),
        (9, -1),
        (9, 1 << 63),
        (10, []),
        (10, {"text": b"v" * 16}),
        (11, {"text": "a\0b"}),
        (11, {"text": math.nan}),
        (11, {"text": (1 << 53) + 1}),
        (11, {"x" * 65: 1}),
        (11, {"a\0b": 1}),
        (12, None),
        (13, {}),
        (13, [5]),
        (13, [b"v" * 16]),
        (14, {"a": 1}),
        (14, ["\0"]),
    ],
)
@pytest.mark.parametrize("all_of_them", [True, False])
def test_what_no_change_may_be_is_never_taken_for_a_creation(place: int, wrong: Any, all_of_them: bool) -> None:
    payloads = [payload_of(number, {"text": f"t{number}"}) for number in range(1, 41)]
    assert found_in(payloads) is not None, "the control"
    for number in range(40) if all_of_them else (7,):
        parts = msgspec.msgpack.decode(payloads[number])
        parts[place] = wrong
        payloads[number] = msgspec.msgpack.encode(parts)
    assert found_in(payloads) is None


def test_a_payload_that_is_too_large_is_no_creation() -> None:
    assert found_in([payload_of(1, {"text": "x" * 200_000})]) is not None, "the control"
    assert found_in([payload_of(1, {"text": "x" * 300_000})]) is None


def test_a_page_with_anything_else_or_nothing_holds_no_creations() -> None:
    payloads = [payload_of(number, {"text": f"t{number}"}) for number in range(1, 41)]
    assert found_in([*payloads, b"\xc1 no message"]) is None
    assert found_in([]) is None


def test_creations_keep_their_places_whatever_fields_they_have() -> None:
    bodies: list[dict[str, Any]] = [{"text": "a"}, {"text": "b", "lat": 1.5}, {"text": "c"}, {}]
    payloads = [
        payload_of(number, body, "note" if number < 3 else "person", bytes([number]) * 16)
        for number, body in enumerate(bodies, 1)
    ]
    assert found_in(payloads) is None, "kinds that are mixed among the same fields are looked at one by one"
    payloads = [payload_of(number, body, "note", bytes([number]) * 16) for number, body in enumerate(bodies, 1)]
    found = found_in(payloads)
    assert found is not None
    assert [list(one.places) for one in found] == [[0, 2], [1], [3]]
    assert authors(found, 4) == [(bytes([number]) * 16, b"o" * 16) for number in range(1, 5)]


def test_changes_are_decoded_once_somebody_looks_at_them(make_change: MakeChange) -> None:
    changes = [make_change(number, "create", {"text": f"t{number}"}) for number in range(1, 5)]
    late = LateChanges([encode(change) for change in changes])
    assert len(late) == 4
    assert late[2] == changes[2]
    assert late[1:] == changes[1:]
    assert list(late) == changes
    assert late == changes
    assert late != changes[1:]
    assert late != "changes"
