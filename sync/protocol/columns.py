"""Payloads of a page field by field instead of change by change, and back to the very bytes; so they pack far smaller.

What does not come back to its own bytes stays as it is. Nothing is believed here: a page of columns is opened as
payloads, and chain and seals hold for these. The order of fields is that of `changes.Change`.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import accumulate, pairwise
from math import isfinite
from typing import Annotated, Any, Final, NamedTuple

import msgspec
from msgspec import Meta

from sync.protocol.changes import MAX_FIELDS
from sync.protocol.errors import BadMessage

MOST_CHANGES: Final = 20_000  # one that is constant costs nothing to claim; the hub's pages hold 5,000
MOST_LOTS: Final = 200
VERBATIM: Final = 255
_FIELDS: Final = 15
_BODY: Final = 11
_FOR_A_SHAPE: Final = 8  # bodies of the same fields from which on it pays to make a type of them
_MOST_DECIMALS: Final = 9
_STEP_LIMIT: Final = 1 << 62
_LARGEST_DECIMAL: Final = 1e9
_TRIED: Final = 20  # values that tell whether a power of ten is worth trying on all
_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(list[Any]).decode

# How the values of a column are written; the second and third part of a column depend on it.
_PLAIN: Final = 0  # the values
SAME: Final = 1  # the one value that all of them are
_BYTES: Final = 2  # all bytes one after the other, and the length of each
_STEPS: Final = 3  # whole numbers: the first one, and what is to be added from one to the next
TEXTS: Final = 4  # texts parted by NUL, which no text of a change may hold
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


class Block(NamedTuple):
    """A lot that was opened: where its changes stand in the page, their values field by field, and their bodies.

    `columns` and `values` are those of the change without its body, `fields` those of the body. What all changes have
    in common is one object in `values`: nobody may alter it.
    """

    places: Sequence[int]
    names: Sequence[str]
    columns: Sequence[Column]
    values: Sequence[Sequence[Any]]
    field_columns: Sequence[Column]
    fields: Sequence[Sequence[Any]]
    bodies: Sequence[bytes]


def restore(made: Columns, limit_bytes: int) -> list[bytes]:
    """Return the payloads, at most `limit_bytes` of them in all. BadMessage for what is no set of columns."""
    return restore_blocks(made, limit_bytes)[0]


def restore_blocks(made: Columns, limit_bytes: int) -> tuple[list[bytes], list[Block]]:
    """Return the payloads, and what the lots hold; payloads that stand verbatim are in no block."""
    places: list[list[int]] = [[] for _ in range(VERBATIM + 1)]
    for place, number in enumerate(made.order):
        places[number].append(place)
    if any(places[len(made.lots) : VERBATIM]) or len(places[VERBATIM]) != len(made.verbatim):
        raise BadMessage("A part of the message has the wrong type or size.")
    payloads: list[bytes] = [b""] * len(made.order)
    limit_bytes -= _placed(payloads, places[VERBATIM], made.verbatim, limit_bytes)
    blocks: list[Block] = []
    try:
        for lot, here in zip(made.lots, places, strict=False):
            block, restored = _opened(lot, here, limit_bytes)
            limit_bytes -= _placed(payloads, here, restored, limit_bytes)
            blocks.append(block)
    except (TypeError, ValueError, OverflowError, RecursionError, struct.error):
        raise BadMessage("A part of the message has the wrong type or size.") from None
    return payloads, blocks


def _placed(payloads: list[bytes], places: Sequence[int], found: Sequence[bytes], limit_bytes: int) -> int:
    """Put payloads in their places and return their size. BadMessage when that is too much."""
    size = sum(map(len, found))
    if size > limit_bytes:
        raise BadMessage("The message is too large.")
    if len(places) == len(payloads):
        payloads[:] = found
    else:
        for place, payload in zip(places, found, strict=True):
            payloads[place] = payload
    return size


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


def _opened(lot: Lot, places: Sequence[int], limit_bytes: int) -> tuple[Block, list[bytes]]:
    """Return what a lot holds and the payloads of its changes. ValueError or TypeError when it holds something else."""
    if len(lot.columns) != _FIELDS - 1 + len(lot.names) or len(set(lot.names)) != len(lot.names):
        raise ValueError
    columns, field_columns = lot.columns[: _FIELDS - 1], lot.columns[_FIELDS - 1 :]
    count = len(places)
    # One value that is large and stands for many is weighed before it is written so many times.
    if count * sum(len(_encode(content)) for form, content, _ in lot.columns if form == SAME) > limit_bytes:
        raise BadMessage("The message is too large.")
    values = [_values(column, count) for column in columns]
    fields = [_values(column, count) for column in field_columns]
    bodies = list(map(_encode, _bodies(lot.names, fields, count)))
    parts = zip(*values[:_BODY], map(msgspec.Raw, bodies), *values[_BODY:], strict=True)
    return Block(places, lot.names, columns, values, field_columns, fields, bodies), list(map(_encode, parts))


def _bodies(names: Sequence[str], fields: Sequence[Sequence[Any]], count: int) -> Iterator[Any]:
    """Return what is encoded to the bodies."""
    if not names:
        return iter([{}] * count)
    shape = _shape(tuple(names)) if count >= _FOR_A_SHAPE and len(names) <= MAX_FIELDS else None
    if shape is None:
        return (dict(zip(names, values, strict=True)) for values in zip(*fields, strict=True))
    return map(shape, *fields)


@lru_cache(maxsize=256)
def _shape(names: tuple[str, ...]) -> Callable[..., Any] | None:
    """Return a type whose values are encoded as maps of these names: made and written in a third of the time."""
    fields = [f"f{place}" for place in range(len(names))]
    try:
        return msgspec.defstruct("Body", fields, rename=dict(zip(fields, names, strict=True)), gc=False)
    except ValueError:
        return None  # a name that no field of a type may have


# One column --------------------------------------------------------------------------------------------------


def _column(values: Sequence[Any]) -> Column:
    kinds = set(map(type, values))
    first = values[0]
    if len(kinds) != 1:
        return (_PLAIN, list(values), None)
    write = _WRITE.get(kinds.pop())
    if values.count(first) == len(values) and not (type(first) is float and first == 0):
        return (SAME, first, None)
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
    return (TEXTS, joined, None) if joined.count("\0") == len(values) - 1 else None


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


def _values(column: Column, count: int) -> list[Any]:
    """Return the values of a column. ValueError, TypeError or struct.error when it does not hold so many."""
    form, content, detail = column
    values: Any
    if form == SAME:
        return [content] * count
    if form == _PLAIN:
        values = content
    elif form == _BYTES:
        values = [content[begin : begin + detail] for begin in range(0, len(content), detail)]
    elif form == _STEPS:
        values = list(accumulate(content))
    elif form == TEXTS:
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
