"""One edit that travels: its shape, its limits, its digest and the chain over the digests of a stream.

A change is encoded once, on the laptop that made it; every other party keeps those bytes as they are, so that fields
and kinds it does not know survive. This module does not know what kinds mean.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import datetime
from hashlib import sha256
from typing import Any, Final, Literal, get_args

import msgspec

from sync.protocol.clock import HIGHEST
from sync.protocol.errors import InvalidChange

Action = Literal["create", "edit", "amend", "retract", "resolve"]

ACTIONS: Final[frozenset[str]] = frozenset(get_args(Action))
MAX_PAYLOAD_BYTES: Final = 256 * 1024
MAX_FIELDS: Final = 200
MAX_ITEMS: Final = 10_000
MAX_DEPTH: Final = 16
MAX_WHOLE: Final = 1 << 53  # beyond it JSON readers of partners lose digits
_KIND = re.compile(r"[a-z][a-z0-9_]{0,39}\Z")
_known_kinds: set[str] = set()
_known_fields: set[str] = set()


class Change(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """The payload. Ids are 16 bytes; `clock` is a stamp of `sync.protocol.clock`.

    `base` names, for each field of an edit or resolution, the change whose value it replaced.
    `salt` keeps the contents of an erased payload from being guessed from its digest.
    """

    salt: bytes
    id: bytes
    kind: str
    record: bytes
    action: Action
    schema: int
    device: bytes
    counter: int
    officer: bytes
    clock: int
    base: dict[str, bytes]
    body: dict[str, Any]
    reason: str = ""
    closes: tuple[bytes, ...] = ()
    extra: tuple[Any, ...] = ()


_encoder = msgspec.msgpack.Encoder()
_decoder = msgspec.msgpack.Decoder(Change)


def encode(change: Change) -> bytes:
    """Return the payload. InvalidChange when the change exceeds a limit or holds what cannot travel."""
    check(change)
    try:
        payload = _encoder.encode(change)
    except (TypeError, ValueError, OverflowError, RecursionError):
        raise InvalidChange("body", "holds a value that cannot be sent") from None
    if len(payload) > MAX_PAYLOAD_BYTES:
        raise InvalidChange("body", f"is larger than {MAX_PAYLOAD_BYTES // 1024} KiB")
    return payload


def decode(payload: bytes) -> Change:
    """Return the change of a payload, checked. InvalidChange with place and reason; input is never echoed."""
    if len(payload) > MAX_PAYLOAD_BYTES:
        raise InvalidChange("payload", f"is larger than {MAX_PAYLOAD_BYTES // 1024} KiB")
    try:
        change = _decoder.decode(payload)
    except msgspec.ValidationError:
        raise InvalidChange("payload", "has a part of the wrong type") from None
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, ValueError, OverflowError):
        raise InvalidChange("payload", "is not a change") from None
    check(change)
    return change


def check(change: Change) -> None:
    """Raise InvalidChange for the first limit that a change breaks."""
    if not len(change.salt) == len(change.id) == len(change.record) == len(change.device) == len(change.officer) == 16:
        raise InvalidChange("id", "an id or the salt is not 16 bytes long")
    if change.kind not in _known_kinds:
        check_kind(change.kind)
    if change.counter < 1 or change.counter > MAX_WHOLE:
        raise InvalidChange("counter", "is out of range")
    if change.clock < 0 or change.clock > HIGHEST:
        raise InvalidChange("clock", "is out of range")
    if change.schema < 1 or change.schema > 1_000_000:
        raise InvalidChange("schema", "is out of range")
    if change.action == "create":
        if change.record != change.id or change.base or change.closes:
            raise InvalidChange("record", "a creation names itself and nothing before it")
    else:
        _check_action(change)
    _check_fields(change.body)
    if change.extra:
        _check_items(change.extra, "extra", 1)


def check_kind(kind: str) -> None:
    """Raise InvalidChange for what is no name of a kind."""
    if not _KIND.match(kind):
        raise InvalidChange("kind", "is not a name of a kind")
    if len(_known_kinds) < 1000:
        _known_kinds.add(kind)


def _check_action(change: Change) -> None:
    if change.record == change.id:
        raise InvalidChange("record", "only a creation names itself")
    if len(change.reason) > 4000 or "\0" in change.reason:
        raise InvalidChange("reason", "is too long or holds a NUL")
    if change.action in {"amend", "retract"} and not change.reason.strip():
        raise InvalidChange("reason", "is missing")
    if change.action == "retract" and change.body:
        raise InvalidChange("body", "a retraction changes no field")
    if change.closes and change.action != "resolve":
        raise InvalidChange("closes", "only a resolution closes")
    if len(change.closes) > MAX_FIELDS or any(len(entry) != 16 for entry in change.closes):
        raise InvalidChange("closes", "is not a short list of ids")
    for name, version in change.base.items():
        if name not in change.body or len(version) != 16:
            raise InvalidChange("base", "names a field that is not changed, or no change")


def _check_fields(body: dict[str, Any]) -> None:
    # Runs once for each field of each change of a first sync: the plain types are told apart here, without a call.
    if len(body) > MAX_FIELDS:
        raise InvalidChange("body", f"has more than {MAX_FIELDS} fields")
    if not _known_fields.issuperset(body):
        for name in body:
            check_field_name(name)
    for name, value in body.items():
        kind = type(value)
        if kind is str:
            if "\0" in value:
                raise InvalidChange(f"body.{_shown(name)}", "holds a NUL")
        elif kind is float:
            if not value - value == 0.0:
                raise InvalidChange(f"body.{_shown(name)}", "is not a finite number")
        elif value is not None and kind is not bool and not (kind is int and -MAX_WHOLE <= value <= MAX_WHOLE):
            check_value(value, f"body.{_shown(name)}", 1)


def check_field_name(name: str) -> None:
    """Raise InvalidChange for what is no name of a field."""
    if len(name) > 64 or "\0" in name or not name:
        raise InvalidChange("body", "a field has no proper name")
    if len(_known_fields) < 10_000:
        _known_fields.add(name)


def _shown(name: str) -> str:
    return name if name.isidentifier() and name.isascii() else "?"


def check_value(value: Any, place: str, depth: int) -> None:
    """Raise InvalidChange for NaN, infinities, NUL, numbers beyond 2**53, foreign types, and depth beyond 16."""
    kind = type(value)
    if kind is str:
        if "\0" in value:
            raise InvalidChange(place, "holds a NUL")
    elif kind is int:
        if not -MAX_WHOLE <= value <= MAX_WHOLE:
            raise InvalidChange(place, "is beyond the whole numbers that travel safely")
    elif kind is float:
        if not value - value == 0.0:  # NaN and the infinities
            raise InvalidChange(place, "is not a finite number")
    elif kind is list or kind is tuple:
        _check_items(value, place, depth)
    elif kind is dict:
        if depth >= MAX_DEPTH or len(value) > MAX_ITEMS:
            raise InvalidChange(place, "is too deep or too long")
        for key, entry in value.items():
            if type(key) is not str or len(key) > 200 or "\0" in key:
                raise InvalidChange(place, "has a key that is not a short text")
            check_value(entry, place, depth + 1)
    elif not (value is None or kind is bool or kind is bytes or (kind is datetime and value.tzinfo is not None)):
        raise InvalidChange(place, "is of a type that does not travel")


def _check_items(items: Sequence[Any], place: str, depth: int) -> None:
    if depth >= MAX_DEPTH or len(items) > MAX_ITEMS:
        raise InvalidChange(place, "is too deep or too long")
    for entry in items:
        check_value(entry, place, depth + 1)


def digest_prefix(stream: str) -> bytes:
    """Return the bytes before a payload under the digest; they bind it to its stream."""
    return b"calibar-change\0" + stream.encode() + b"\0"


def digest(stream: str, payload: bytes) -> bytes:
    """Return SHA-256 over stream and payload."""
    return sha256(digest_prefix(stream) + payload).digest()


def digests(stream: str, payloads: Iterable[bytes]) -> list[bytes]:
    """Return the digest of each payload."""
    prefix = digest_prefix(stream)
    return [sha256(prefix + payload).digest() for payload in payloads]


def chain_start(birth: bytes, stream: str) -> bytes:
    """Return the chain value before the first change; `birth` is the hub's epoch when the stream was founded."""
    return sha256(b"calibar-chain\0" + birth + stream.encode()).digest()


def chain_over(chain: bytes, entries: Iterable[bytes]) -> bytes:
    """Return the chain value after a run of digests."""
    for entry in entries:
        chain = sha256(chain + entry).digest()
    return chain


def chain_steps(chain: bytes, entries: Iterable[bytes]) -> list[bytes]:
    """Return the chain value after each digest of a run."""
    steps = []
    for entry in entries:
        chain = sha256(chain + entry).digest()
        steps.append(chain)
    return steps
