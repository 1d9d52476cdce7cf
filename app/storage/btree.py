"""The rows of a database by its pages alone: https://www.sqlite.org/fileformat2.html, 1.6 and 2.

For salvage: pages may be missing. A table is walked from its root as far as it goes; leaves that no walk reached are
handed out apart. It guesses nothing: a row is whole or not told, and what a row means is for others to say.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, NamedTuple

from app.storage.sealed_pages import USABLE_BYTES

_INDEX_INTERIOR, _TABLE_INTERIOR, _INDEX_LEAF, _TABLE_LEAF = 2, 5, 10, 13
_LEAST_LOCAL: Final = (USABLE_BYTES - 12) * 32 // 255 - 23
_MOST_LOCAL_TABLE: Final = USABLE_BYTES - 35
_MOST_LOCAL_INDEX: Final = (USABLE_BYTES - 12) * 64 // 255 - 23
_INTEGER_BYTES: Final = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}


class Row(NamedTuple):
    """A row as stored; `rowid` is None in a table without row ids."""

    rowid: int | None
    values: tuple[Any, ...]


@dataclass
class Walked:
    """What a walk found: rows, rows whose continuation is lost, pages that should be there and are not."""

    rows: list[Row] = field(default_factory=list)
    torn: int = 0
    missing: int = 0
    seen: set[int] = field(default_factory=set)

    @property
    def complete(self) -> bool:
        """Whether nothing of it was lost."""
        return not self.torn and not self.missing


def schema_rows(pages: Mapping[int, bytes]) -> tuple[dict[str, int], Walked]:
    """Return the root page of each table by name, as far as the schema can be read, and the walk of the schema."""
    walked = walk(pages, 1)
    roots = {
        str(row.values[1]): int(row.values[3])
        for row in walked.rows
        if len(row.values) == 5 and row.values[0] == "table" and isinstance(row.values[3], int)
    }
    return roots, walked


def walk(pages: Mapping[int, bytes], root: int) -> Walked:
    """Return what is below a root page."""
    found = Walked()
    waiting = [root]
    while waiting:
        number = waiting.pop()
        if number in found.seen:
            continue
        page = pages.get(number)
        head = 100 if number == 1 else 0
        if page is None or page[head] not in {_INDEX_INTERIOR, _TABLE_INTERIOR, _INDEX_LEAF, _TABLE_LEAF}:
            found.missing += 1
            continue
        found.seen.add(number)
        if page[head] in {_INDEX_INTERIOR, _TABLE_INTERIOR}:
            waiting.append(int.from_bytes(page[head + 8 : head + 12], "big"))
            waiting += [int.from_bytes(page[at : at + 4], "big") for at in _cells(page, head)]
        for row in rows_of_page(pages, number):
            if row is None:
                found.torn += 1
            else:
                found.rows.append(row)
    return found


def is_leaf(page: bytes) -> bool:
    """Whether a page that no walk reached holds rows."""
    return page[0] in {_TABLE_LEAF, _INDEX_LEAF}


def rows_of_page(pages: Mapping[int, bytes], number: int) -> Iterator[Row | None]:
    """Yield the rows of one page; None for one whose continuation is lost or that is no row."""
    page = pages[number]
    head = 100 if number == 1 else 0
    kind = page[head]
    if kind == _TABLE_INTERIOR:
        return
    for at in _cells(page, head):
        try:
            yield _row(pages, page, at, kind)
        except (IndexError, KeyError, ValueError, struct.error):
            yield None


def _cells(page: bytes, head: int) -> list[int]:
    count = int.from_bytes(page[head + 3 : head + 5], "big")
    first = head + (12 if page[head] in {_INDEX_INTERIOR, _TABLE_INTERIOR} else 8)
    places = [int.from_bytes(page[first + 2 * n : first + 2 * n + 2], "big") for n in range(count)]
    return [place for place in places if first <= place < USABLE_BYTES]


def _row(pages: Mapping[int, bytes], page: bytes, at: int, kind: int) -> Row:
    if kind == _INDEX_INTERIOR:
        at += 4
    size, at = _varint(page, at)
    rowid: int | None = None
    if kind == _TABLE_LEAF:
        rowid, at = _varint(page, at)
    most = _MOST_LOCAL_TABLE if kind == _TABLE_LEAF else _MOST_LOCAL_INDEX
    local = size
    if size > most:
        kept = _LEAST_LOCAL + (size - _LEAST_LOCAL) % (USABLE_BYTES - 4)
        local = kept if kept <= most else _LEAST_LOCAL
    payload = page[at : at + local]
    if size > local:
        further = int.from_bytes(page[at + local : at + local + 4], "big")
        parts, have = [payload], local
        while have < size:
            more = pages[further]
            part = more[4 : 4 + min(USABLE_BYTES - 4, size - have)]
            parts.append(part)
            have += len(part)
            further = int.from_bytes(more[:4], "big")
        payload = b"".join(parts)
    if len(payload) != size:
        raise ValueError("a row that is cut short")
    return Row(rowid, _values(payload))


def _values(payload: bytes) -> tuple[Any, ...]:
    end, at = _varint(payload, 0)
    place = end
    values: list[Any] = []
    while at < end:
        code, at = _varint(payload, at)
        value, place = _value(payload, place, code)
        values.append(value)
    if place != len(payload):
        raise ValueError("a row of another length than it says")
    return tuple(values)


def _value(payload: bytes, place: int, code: int) -> tuple[Any, int]:
    if code == 0:
        return None, place
    if code in {8, 9}:
        return code - 8, place
    if code in {10, 11}:
        raise ValueError("a code that is not in use")
    length = _INTEGER_BYTES.get(code, 8 if code == 7 else (code - 12) // 2)
    piece = payload[place : place + length]
    if len(piece) != length:
        raise ValueError("a value that is cut short")
    place += length
    if code in _INTEGER_BYTES:
        return int.from_bytes(piece, "big", signed=True), place
    if code == 7:
        return struct.unpack(">d", piece)[0], place
    return (piece.decode("utf-8") if code % 2 else bytes(piece)), place


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = 0
    for step in range(8):
        byte = data[at + step]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + step + 1
    value = value << 8 | data[at + 8]
    return value - (1 << 64) if value >> 63 else value, at + 9
