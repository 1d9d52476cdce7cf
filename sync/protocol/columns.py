"""Payloads of a page field by field instead of change by change, and back to the very bytes; so they pack far smaller.

What does not come back to its own bytes stays as it is. Nothing is believed here: a page of columns is opened as
payloads first, and these pass the same checks as any others. The order of fields is that of `changes.Change`.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import accumulate, pairwise, repeat
from math import isfinite
from typing import Annotated, Any, Final

import msgspec
from msgspec import Meta

from sync.protocol.changes import ACTIONS, Change
from sync.protocol.errors import BadMessage

MOST_CHANGES: Final = 20_000  # one that is constant costs nothing to claim; the hub's pages hold 5,000
MOST_LOTS: Final = 200
VERBATIM: Final = 255
_FIELDS: Final = 15
_BODY: Final = 11
_ACTION: Final = 4
_TYPES: Final = (bytes, bytes, str, bytes, str, int, bytes, int, bytes, int, dict, str, list, list)  # but the body
_MOST_DECIMALS: Final = 9
_STEP_LIMIT: Final = 1 << 62
_LARGEST_DECIMAL: Final = 1e9
_TRIED: Final = 20  # values that tell whether a power of ten is worth trying on all
_encode = msgspec.msgpack.encode
_decode = msgspec.msgpack.Decoder(list[Any]).decode

# How the values of a column are written; the second and third part of a column depend on it.
_PLAIN: Final = 0  # the values
_SAME: Final = 1  # the one value that all of them are
_BYTES: Final = 2  # all bytes one after the other, and the length of each
_STEPS: Final = 3  # whole numbers: the first one, and what is to be added from one to the next
_TEXTS: Final = 4  # texts parted by NUL, which no text of a change may hold
_DECIMALS: Final = 5  # numbers times a power of ten as packed whole numbers; that power and the letter of their width

Column = tuple[int, Any, Any]


class Lot(msgspec.Struct, frozen=True, array_like=True):
    """Changes whose bodies have the same fields in the same order: columns of the change, then those of the body."""

    names: list[str]
    columns: list[Column]


class Columns(msgspec.Struct, frozen=True, array_like=True):
    """Payloads as lots. `order` names the lot of each payload, or `VERBATIM`; `verbatim` are those, in order."""

    order: Annotated[bytes, Meta(max_length=MOST_CHANGES)]
    lots: Annotated[list[Lot], Meta(max_length=MOST_LOTS)]
    verbatim: list[bytes]


def gather(payloads: Sequence[bytes]) -> Columns | None:
    """Return payloads as columns; None when they would not come back to the very same bytes."""
    if len(payloads) > MOST_CHANGES:
        return None
    places: dict[tuple[str, ...], int] = {}
    rows: list[list[list[Any]]] = []
    order, verbatim = bytearray(), []
    for payload in payloads:
        row = _row(payload)
        place = VERBATIM if row is None else places.setdefault(tuple(row[_BODY]), len(places))
        if row is None or place >= MOST_LOTS:
            order.append(VERBATIM)
            verbatim.append(payload)
            continue
        order.append(place)
        if place == len(rows):
            rows.append([])
        rows[place].append(row)
    lots = [_lot(list(names), rows[place]) for names, place in places.items() if place < MOST_LOTS]
    made = Columns(bytes(order), lots, verbatim)
    try:
        # The way back is tried before anybody depends on it: a negative zero, for one, does not survive a column.
        return made if restore(made, sum(map(len, payloads))) == list(payloads) else None
    except BadMessage:
        return None


def restore(made: Columns, limit_bytes: int) -> list[bytes]:
    """Return the payloads, at most `limit_bytes` of them in all. BadMessage for what is no set of columns."""
    return restore_changes(made, limit_bytes)[0]


def restore_changes(made: Columns, limit_bytes: int) -> tuple[list[bytes], list[Change | None]]:
    """Return the payloads, and what they decode to where that is known from the columns already.

    These changes are unchecked. The others (None) must be decoded: they are rare, of a wrong type, or share a value
    that somebody might alter.
    """
    ready: list[Iterator[tuple[bytes, Change | None]]] = []
    payloads: list[bytes] = []
    changes: list[Change | None] = []
    try:
        for place, lot in enumerate(made.lots):
            ready.append(_restored(lot, made.order.count(place)))
        ready += repeat(iter(()), VERBATIM - len(ready))
        ready.append(zip(made.verbatim, repeat(None)))
        for place in made.order:
            payload, change = next(ready[place])
            limit_bytes -= len(payload)
            if limit_bytes < 0:
                raise BadMessage("The message is too large.")
            payloads.append(payload)
            changes.append(change)
    except (TypeError, ValueError, OverflowError, StopIteration, RecursionError, struct.error):
        raise BadMessage("A part of the message has the wrong type or size.") from None
    if any(next(rest, None) is not None for rest in ready):
        raise BadMessage("A part of the message has the wrong type or size.")
    return payloads, changes


def _row(payload: bytes) -> list[Any] | None:
    """Return the parts of a change; None for what is none, or was not written as this program would."""
    try:
        row = _decode(payload)
    except (msgspec.MsgspecError, ValueError, RecursionError):
        return None
    if len(row) != _FIELDS or type(row[_BODY]) is not dict or not all(type(name) is str for name in row[_BODY]):
        return None
    return row if _encode(row) == payload else None


def _lot(names: list[str], rows: list[list[Any]]) -> Lot:
    fields = list(zip(*rows, strict=True))
    bodies = zip(*(body.values() for body in fields[_BODY]), strict=True) if names else ()
    return Lot(names, [_column(values) for values in (*fields[:_BODY], *fields[_BODY + 1 :], *bodies)])


def _restored(lot: Lot, count: int) -> Iterator[tuple[bytes, Change | None]]:
    if len(lot.columns) != _FIELDS - 1 + len(lot.names):
        raise ValueError
    columns = [_values(column, count) for column in lot.columns]
    head, tail, fields = columns[:_BODY], columns[_BODY : _FIELDS - 1], columns[_FIELDS - 1 :]
    bodies: list[dict[str, Any]]
    if lot.names:
        bodies = [dict(zip(lot.names, values, strict=True)) for values in zip(*fields, strict=True)]
    else:
        bodies = [{} for _ in range(count)]
    payloads = map(_encode, zip(*head, bodies, *tail, strict=True))
    typed = _typed([*head, *tail], lot, count)
    changes: Iterable[Change | None] = repeat(None, count)
    if typed is not None:
        changes = map(Change, *typed[:_BODY], bodies, *typed[_BODY:])
    return zip(payloads, changes, strict=True)


def _typed(columns: Sequence[Iterable[Any]], lot: Lot, count: int) -> list[Iterable[Any]] | None:
    """Return all fields but the body as the types of a change; None when they are not, or when a body shares a value.

    What decoding a payload makes sure of is made sure of here, once for a column where that is enough.
    """
    if any(form == _SAME and type(content) in {list, dict} for form, content, _ in lot.columns[_FIELDS - 1 :]):
        return None
    typed: list[Iterable[Any]] = []
    for values, wanted, (form, content, _) in zip(columns, _TYPES, lot.columns, strict=False):
        if form == _SAME and type(content) in {list, dict}:
            if content or type(content) is not wanted:
                return None
            typed.append([{} for _ in range(count)] if wanted is dict else repeat((), count))
        elif (type(content) is wanted) if form == _SAME else (set(map(type, values)) <= {wanted}):
            if wanted is list or wanted is dict:
                return None  # rare enough to be decoded
            typed.append(values)
        else:
            return None
    actions = lot.columns[_ACTION]
    return typed if set([actions[1]] if actions[0] == _SAME else columns[_ACTION]) <= ACTIONS else None


# One column --------------------------------------------------------------------------------------------------


def _column(values: Sequence[Any]) -> Column:
    kinds = set(map(type, values))
    first = values[0]
    if len(kinds) != 1:
        return (_PLAIN, list(values), None)
    write = _WRITE.get(kinds.pop())
    if values.count(first) == len(values) and not (type(first) is float and first == 0):
        return (_SAME, first, None)
    column = write(values) if write is not None else None
    return column or (_PLAIN, list(values), None)


def _write_bytes(values: Sequence[bytes]) -> Column | None:
    width = len(values[0])
    return (_BYTES, b"".join(values), width) if width and set(map(len, values)) == {width} else None


def _write_whole(values: Sequence[int]) -> Column | None:
    if max(values) >= _STEP_LIMIT or min(values) <= -_STEP_LIMIT:
        return None
    return (_STEPS, [values[0], *(after - before for before, after in pairwise(values))], None)


def _write_texts(values: Sequence[str]) -> Column | None:
    joined = "\0".join(values)
    return (_TEXTS, joined, None) if joined.count("\0") == len(values) - 1 else None


def _write_decimals(values: Sequence[float]) -> Column | None:
    if not all(map(isfinite, values)) or max(map(abs, values)) > _LARGEST_DECIMAL:
        return None
    exact = struct.pack(f"<{len(values)}d", *values)
    for power in range(_MOST_DECIMALS + 1):
        scale = float(10**power)
        if any(round(value * scale) / scale != value for value in values[:_TRIED]):
            continue
        whole = [round(value * scale) for value in values]
        if struct.pack(f"<{len(values)}d", *[number / scale for number in whole]) == exact:
            letter = next((one for one in "bhi" if _fits(whole, struct.calcsize(f"<{one}"))), "q")
            return (_DECIMALS, struct.pack(f"<{len(whole)}{letter}", *whole), [power, letter])
    return None


def _fits(whole: Sequence[int], width: int) -> bool:
    bound = 1 << (8 * width - 1)
    return -bound <= min(whole) and max(whole) < bound


_WRITE: Final[dict[type, Callable[[Any], Column | None]]] = {
    bytes: _write_bytes,
    int: _write_whole,
    str: _write_texts,
    float: _write_decimals,
}


def _values(column: Column, count: int) -> Iterable[Any]:
    """Return the values of a column. ValueError, TypeError or struct.error when it does not hold so many."""
    form, content, detail = column
    values: Iterable[Any]
    if form == _SAME:
        return [content] * count
    if form == _PLAIN:
        values = content
    elif form == _BYTES:
        values = [content[begin : begin + detail] for begin in range(0, len(content), detail)]
    elif form == _STEPS:
        values = list(accumulate(content))
    elif form == _TEXTS:
        values = content.split("\0")
    elif form == _DECIMALS:
        power, letter = detail
        if type(power) is not int or not 0 <= power <= _MOST_DECIMALS or letter not in ("b", "h", "i", "q"):
            raise ValueError
        scale = float(10**power)
        values = [number / scale for number in struct.unpack(f"<{count}{letter}", content)]
    else:
        raise ValueError
    if type(values) is not list or len(values) != count:
        raise ValueError
    return values
