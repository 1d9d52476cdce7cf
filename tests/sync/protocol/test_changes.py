import math
from collections.abc import Callable
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

import msgspec
import pytest

from sync.protocol import changes
from sync.protocol.changes import Change, chain_over, chain_start, chain_steps, check, decode, digest, digests, encode
from sync.protocol.errors import InvalidChange

MakeChange = Callable[..., Change]


def raw(change: Change, **replaced: Any) -> bytes:
    """Encode without any check, as a hostile laptop would."""
    return msgspec.msgpack.encode(msgspec.structs.replace(change, **replaced))


def test_a_change_comes_back_as_it_was(make_change: MakeChange) -> None:
    body = {
        "text": "ñ — 日本 <script>${x}",
        "at": datetime(2026, 3, 1, 12, tzinfo=UTC),
        "deep": {"list": [1, 2.5, None, True, {"a": ["b"]}]},
        "bytes": b"\x00\x01",
    }
    change = make_change(3, "create", body)
    assert decode(encode(change)) == change


def test_what_a_newer_program_added_is_passed_over_and_kept_in_the_payload(make_change: MakeChange) -> None:
    parts = msgspec.msgpack.decode(encode(make_change(3, "create", {"from_the_future": {"x": 1}})))
    payload = msgspec.msgpack.encode([*parts, "and more"])
    assert decode(payload).body == {"from_the_future": {"x": 1}}


def deep(levels: int) -> Any:
    value: Any = "x"
    for _ in range(levels):
        value = [value]
    return value


@pytest.mark.parametrize(
    ("body", "place"),
    [
        ({"text": "a\0b"}, "body.text"),
        ({"lat": math.nan}, "body.lat"),
        ({"lat": math.inf}, "body.lat"),
        ({"lat": [-math.inf]}, "body.lat"),
        ({"n": 1 << 53 | 1}, "body.n"),
        ({"n": [-(1 << 60)]}, "body.n"),
        ({"list": ["a\0"]}, "body.list"),
        ({"list": deep(16)}, "body.list"),
        ({"map": {"k\0": 1}}, "body.map"),
        ({"map": {"k" * 201: 1}}, "body.map"),
        ({"map": {"a": {"b": math.nan}}}, "body.map"),
        ({"list": [0] * 10_001}, "body.list"),
        ({"x" * 65: 1}, "body"),
        ({"": 1}, "body"),
        ({"na\0me": 1}, "body"),
        ({f"f{n}": 1 for n in range(201)}, "body"),
        ({"a-b c": "\0"}, "body.?"),
    ],
)
def test_what_may_not_travel_is_refused_with_its_place(
    make_change: MakeChange, body: dict[str, Any], place: str
) -> None:
    change = make_change(1, "create", body)
    with pytest.raises(InvalidChange) as caught:
        encode(change)
    assert caught.value.place == place
    with pytest.raises(InvalidChange):
        decode(raw(change))


def test_what_just_fits_passes(make_change: MakeChange) -> None:
    body = {"list": deep(15), "n": 1 << 53, "m": -(1 << 53), "x" * 64: True, "f": -0.0}
    assert decode(encode(make_change(1, "create", body))).body["n"] == 1 << 53


@pytest.mark.parametrize(
    ("action", "parts", "place"),
    [
        ("create", {"record": 2}, "record"),
        ("create", {"base": {"a": 2}, "body": {"a": 1}}, "record"),
        ("create", {"closes": (3,)}, "record"),
        ("edit", {"record": 1}, "record"),
        ("edit", {"closes": (3,)}, "closes"),
        ("edit", {"base": {"a": 2}}, "base"),
        ("amend", {}, "reason"),
        ("amend", {"reason": "  "}, "reason"),
        ("retract", {}, "reason"),
        ("retract", {"reason": "r", "body": {"a": 1}}, "body"),
        ("retract", {"reason": "r\0"}, "reason"),
        ("retract", {"reason": "r" * 4001}, "reason"),
        ("resolve", {"closes": tuple(range(201))}, "closes"),
    ],
)
def test_each_action_has_its_form(make_change: MakeChange, action: str, parts: dict[str, Any], place: str) -> None:
    record = parts.pop("record", 9)
    change = make_change(1, "edit", record=record, **parts)
    changed = msgspec.structs.replace(change, action=action)
    if action == "create" and record == 9:
        changed = msgspec.structs.replace(changed, record=changed.id)
    if action == "create" and record == 2:
        changed = msgspec.structs.replace(changed, record=bytes(16))
    with pytest.raises(InvalidChange) as caught:
        check(changed)
    assert caught.value.place == place


@pytest.mark.parametrize(
    "replaced",
    [
        {"id": b"short"},
        {"salt": bytes(15)},
        {"device": bytes(17)},
        {"officer": b""},
        {"counter": 0},
        {"counter": 1 << 60},
        {"clock": -1},
        {"clock": 1 << 63},
        {"schema": 0},
        {"kind": "Target"},
        {"kind": ""},
        {"kind": "a" * 41},
        {"action": "destroy"},
        {"body": []},
        {"base": {"a": "text"}},
        {"extra": (math.nan,)},
        {"extra": (deep(16),)},
        {"body": {1: 2}},
        {"body": {"x": msgspec.msgpack.Ext(5, b"z")}},
        {"body": {"x": 1 << 63}},
    ],
)
def test_hostile_payloads_are_refused(make_change: MakeChange, replaced: dict[str, Any]) -> None:
    with pytest.raises(InvalidChange):
        decode(raw(make_change(1, "create", {"a": 1}), **replaced))


@pytest.mark.parametrize(
    "payload",
    [
        b"",
        b"\xc0",
        b"\x91" * 300_000,
        b"\x91" * 200_000,
        b"\xdd\xff\xff\xff\xff",
        bytes(256 * 1024 + 1),
        msgspec.msgpack.encode({"id": b"1"}),
    ],
)
def test_bytes_that_are_no_change_are_refused(payload: bytes) -> None:
    with pytest.raises(InvalidChange):
        decode(payload)


def test_a_lone_surrogate_cannot_be_written(make_change: MakeChange) -> None:
    with pytest.raises(InvalidChange):
        encode(make_change(1, "create", {"text": "\ud800"}))


def test_a_naive_time_and_a_foreign_type_cannot_be_written(make_change: MakeChange) -> None:
    for value in (datetime(2026, 1, 1), {1, 2}, object()):  # noqa: DTZ001 - the point of the test
        with pytest.raises(InvalidChange):
            encode(make_change(1, "create", {"x": value}))


def test_a_change_beyond_the_size_cannot_be_written(make_change: MakeChange) -> None:
    with pytest.raises(InvalidChange):
        encode(make_change(1, "create", {"a": "x" * 256 * 1024}))


def test_refusals_never_repeat_the_input(make_change: MakeChange) -> None:
    for change in (make_change(1, "create", {"secret needle": "\0"}), make_change(1, "create", {"x": ["needle\0"]})):
        with pytest.raises(InvalidChange) as caught:
            check(change)
        assert "needle" not in str(caught.value)


def test_the_digest_binds_stream_and_payload() -> None:
    assert digest("a", b"x") == sha256(b"calibar-change\0a\0x").digest()
    assert digest("a", b"x") != digest("b", b"x")
    assert digests("a", [b"x", b"y"]) == [digest("a", b"x"), digest("a", b"y")]


def test_the_chain_depends_on_birth_stream_and_order() -> None:
    one, other = b"1" * 32, b"2" * 32
    start = chain_start(b"e" * 16, "a")
    assert start != chain_start(b"f" * 16, "a")
    assert start != chain_start(b"e" * 16, "b")
    assert chain_over(start, []) == start
    assert chain_over(start, [one, other]) != chain_over(start, [other, one])
    assert chain_steps(start, [one, other])[-1] == chain_over(start, [one, other])
    assert len(chain_steps(start, [one, other])) == 2


def test_names_are_remembered_only_up_to_a_bound(make_change: MakeChange) -> None:
    for number in range(30):
        with pytest.raises(InvalidChange):
            check(make_change(1, "create", {}, kind=f"Bad{number}"))
    assert not any(kind.startswith("Bad") for kind in changes._known_kinds)
