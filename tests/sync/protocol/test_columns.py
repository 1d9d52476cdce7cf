import random
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec
import pytest

from sync.protocol.changes import Change, encode
from sync.protocol.columns import MOST_CHANGES, VERBATIM, Columns, Lot, gather, restore
from sync.protocol.errors import BadMessage

MakeChange = Callable[..., Change]
LIMIT = 1 << 24
AT = datetime(2026, 1, 1, tzinfo=UTC)


def any_scalar(chance: random.Random) -> Any:
    """Return a value such as bodies hold: mostly of everyday shape, sometimes at the end of its range."""
    return chance.choice(
        [
            None,
            True,
            chance.randrange(-5, 5),
            chance.choice([1 << 53, -(1 << 53), (1 << 63) - 1]),
            chance.uniform(-90, 90),
            round(chance.uniform(-90, 90), chance.randrange(7)),
            chance.choice([0.0, 1e300, 5e-324]),
            "".join(chance.choices("abc ñ\n漢", k=chance.randrange(8))),
            chance.randbytes(chance.choice([3, 3, 4])),
            AT + timedelta(microseconds=chance.randrange(1 << 50)),
        ]
    )


def any_body(chance: random.Random) -> dict[str, Any]:
    body: dict[str, Any] = {}
    for name in chance.choice([["text", "lat"], ["text"], ["lat", "text", "aliases"], []]):
        value = any_scalar(chance)
        body[name] = chance.choice([value, value, [value, any_scalar(chance)], {"a": value}])
    return body


def payload_of(number: int, body: dict[str, Any]) -> bytes:
    part = number.to_bytes(16, "big")
    stamp = (1_700_000_000_000 + number) << 16
    return msgspec.msgpack.encode(
        Change(random.randbytes(16), part, "note", part, "create", 1, b"d" * 16, number, b"o" * 16, stamp, {}, body)
    )


@pytest.mark.parametrize("seed", range(150))
def test_payloads_come_back_to_their_very_bytes(seed: int) -> None:
    chance = random.Random(seed)
    # Half of the time one kind of value fills a column, as in real files.
    bodies = [any_body(chance) for _ in range(chance.randrange(60))]
    if seed % 2 and bodies:
        bodies = [dict.fromkeys(bodies[0], any_scalar(chance)) for _ in bodies]
    payloads = [payload_of(number, body) for number, body in enumerate(bodies, 1)]
    made = gather(payloads)
    assert made is not None
    travelled = msgspec.msgpack.decode(msgspec.msgpack.encode(made), type=Columns)
    assert restore(travelled, LIMIT) == payloads


def test_every_kind_of_column_is_used_and_comes_back() -> None:
    payloads = [
        payload_of(
            number,
            {
                "text": f"t{number}",
                "lat": 1.5 - number / 1000,
                "odd": number / 7,
                "same": "B2",
                "seen_at": AT + timedelta(seconds=number),
                "list": [number],
            },
        )
        for number in range(1, 60)
    ]
    made = gather(payloads)
    assert made is not None
    (lot,) = made.lots
    assert {form for form, _, _ in lot.columns} == {0, 1, 2, 3, 4, 5}
    assert len(msgspec.msgpack.encode(made)) < 0.65 * sum(map(len, payloads))
    assert restore(made, LIMIT) == payloads


def test_what_was_written_otherwise_stays_as_it_is(make_change: MakeChange) -> None:
    plain = [encode(make_change(number, "create", {"text": f"t{number}"})) for number in range(1, 5)]
    parts = msgspec.msgpack.decode(plain[0])
    odd = [
        b"",
        b"\xc1 no message",
        msgspec.msgpack.encode(parts[:12]),
        msgspec.msgpack.encode([*parts, 1]),
        b"\xdc\x00\x0f" + plain[0][1:],  # a longer way to say fifteen
        msgspec.msgpack.encode([*parts[:11], {1: "x"}, *parts[12:]]),
    ]
    mixed = [plain[0], *odd[:3], plain[1], *odd[3:], *plain[2:]]
    made = gather(mixed)
    assert made is not None
    assert made.verbatim == odd
    assert made.order.count(VERBATIM) == len(odd)
    assert restore(made, LIMIT) == mixed


def test_a_negative_zero_among_zeros_is_not_lost() -> None:
    payloads = [payload_of(number, {"lat": value}) for number, value in enumerate([0.0, -0.0, 1.5], 1)]
    made = gather(payloads)
    assert made is None or restore(made, LIMIT) == payloads


def test_names_that_no_type_may_have_come_back_too() -> None:
    for name in ('with "quotes"', "", "__class__", "f0", "a\\b", "ñ"):
        payloads = [payload_of(number, {name: number, "f1": "x"}) for number in range(1, 30)]
        made = gather(payloads)
        assert made is not None
        assert not made.verbatim
        assert restore(made, LIMIT) == payloads


def test_a_field_that_comes_twice_is_refused() -> None:
    payloads = [payload_of(number, {"text": f"t{number}", "lat": number / 7}) for number in range(1, 30)]
    made = gather(payloads)
    assert made is not None
    (lot,) = made.lots
    assert restore(made, LIMIT) == payloads, "the control"
    with pytest.raises(BadMessage):
        restore(msgspec.structs.replace(made, lots=[Lot(["text", "text"], lot.columns)]), LIMIT)


def test_one_large_value_that_stands_for_many_is_refused_before_it_takes_memory() -> None:
    payloads = [payload_of(number, {"text": "x" * 1000}) for number in range(1, 51)]
    made = gather(payloads)
    assert made is not None
    (lot,) = made.lots
    for place in (0, 11, 14):
        columns = [*lot.columns[:place], (1, {"a": "x" * 1_000_000}, None), *lot.columns[place + 1 :]]
        many = Columns(bytes(MOST_CHANGES), [Lot(lot.names, columns)], [])
        started = time.process_time()
        with pytest.raises(BadMessage):
            restore(many, LIMIT)
        assert time.process_time() - started < 1.0


def test_what_is_too_much_is_refused_before_it_takes_memory() -> None:
    made = gather([payload_of(number, {"text": "x" * 1000}) for number in range(1, 51)])
    assert made is not None
    assert len(restore(made, 100_000)) == 50, "the control"
    with pytest.raises(BadMessage):
        restore(made, 50_000)
    assert gather([b""] * (MOST_CHANGES + 1)) is None
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert([bytes(MOST_CHANGES + 1), [], []], Columns)


PLAIN_LOT = gather([payload_of(number, {"text": f"t{number}", "lat": number / 10}) for number in range(1, 9)])


@pytest.mark.parametrize("place", range(16))
@pytest.mark.parametrize(
    "wrong",
    [
        (0, [1], None),
        (0, "12345678", None),
        (0, None, None),
        (2, b"1234567", 1),
        (2, b"12345678", 0),
        (2, b"12345678", None),
        (2, 8, 1),
        (3, [1, "2"] * 4, None),
        (3, 5, None),
        (4, "a\0b", None),
        (4, b"a", None),
        (5, b"12345678", [0, "x"]),
        (5, b"12345678", [99, "b"]),
        (5, b"1234567", [0, "b"]),
        (5, b"12345678", ["0", "b"]),
        (5, b"12345678", None),
        (6, [], None),
        ("0", [], None),
    ],
)
def test_a_column_that_is_none_is_refused(place: int, wrong: Any) -> None:
    assert PLAIN_LOT is not None
    (lot,) = PLAIN_LOT.lots
    columns = [*lot.columns[:place], wrong, *lot.columns[place + 1 :]]
    with pytest.raises(BadMessage):
        restore(Columns(PLAIN_LOT.order, [Lot(lot.names, columns)], []), LIMIT)


@pytest.mark.parametrize(
    "change",
    [{"order": bytes([1])}, {"order": bytes(7)}, {"order": bytes(9)}, {"verbatim": [b"x"]}, {"lots": []}],
)
def test_lots_that_do_not_add_up_are_refused(change: dict[str, Any]) -> None:
    assert PLAIN_LOT is not None
    assert len(restore(PLAIN_LOT, LIMIT)) == 8, "the control"
    with pytest.raises(BadMessage):
        restore(msgspec.structs.replace(PLAIN_LOT, **change), LIMIT)
    (lot,) = PLAIN_LOT.lots
    with pytest.raises(BadMessage):
        restore(msgspec.structs.replace(PLAIN_LOT, lots=[Lot(lot.names, lot.columns[:-1])]), LIMIT)


@pytest.mark.parametrize("seed", range(100))
def test_damaged_columns_never_come_back_as_anything_but_payloads_or_a_refusal(seed: int) -> None:
    chance = random.Random(seed)
    packed = bytearray(msgspec.msgpack.encode(PLAIN_LOT))
    for _ in range(chance.randrange(1, 4)):
        packed[chance.randrange(len(packed))] = chance.randrange(256)
    try:
        read = msgspec.msgpack.decode(bytes(packed), type=Columns)
    except (msgspec.DecodeError, UnicodeDecodeError, ValueError):
        return
    try:
        assert all(type(payload) is bytes for payload in restore(read, LIMIT))
    except BadMessage:
        return
