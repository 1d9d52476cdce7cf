"""Creations of a page, checked column by column and kept as columns: no object is made for each of them.

The checks are those of `changes.decode`. Whatever does not pass them here is nothing for this module: it is looked at
change by change, and what is wrong with it is said there.
"""

from __future__ import annotations

import re
from abc import abstractmethod
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from math import isfinite
from typing import Any, Final, TypeVar, overload

from sync.protocol.changes import (
    MAX_FIELDS,
    MAX_PAYLOAD_BYTES,
    MAX_WHOLE,
    Change,
    check_field_name,
    check_kind,
    check_value,
    decode,
)
from sync.protocol.clock import HIGHEST
from sync.protocol.columns import SAME, TEXTS, Block, Column
from sync.protocol.errors import InvalidChange

_SALT, _ID, _KIND, _RECORD, _ACTION, _SCHEMA, _DEVICE, _COUNTER, _OFFICER, _CLOCK, _BASE, _REASON, _CLOSES, _EXTRA = (
    range(14)
)
_WIDE: Final = (_SALT, _ID, _DEVICE, _OFFICER)  # 16 bytes each; a record has the id of its creation
_BOUNDS: Final = ((_SCHEMA, 1, 1_000_000), (_COUNTER, 1, MAX_WHOLE), (_CLOCK, 0, HIGHEST))
_NUL: Final = re.compile("\0")


@dataclass(frozen=True, slots=True)
class Creates:
    """Creations of one kind whose bodies have the same fields. `places` are theirs in the page, from 0 on.

    `alike` tells of which fields all values are one object, which nobody may alter.
    """

    kind: str
    places: Sequence[int]
    ids: Sequence[bytes]
    devices: Sequence[bytes]
    officers: Sequence[bytes]
    clocks: Sequence[int]
    names: Sequence[str]
    fields: Sequence[Sequence[Any]]
    alike: Sequence[bool]
    bodies: Sequence[bytes]


def creates_of(blocks: Sequence[Block], payloads: Sequence[bytes]) -> list[Creates] | None:
    """Return what a page holds when all of it is sound creations; None when anything else is among it."""
    if sum(len(block.places) for block in blocks) != len(payloads) or not payloads:
        return None
    if max(map(len, payloads)) > MAX_PAYLOAD_BYTES:
        return None
    found = []
    for block in blocks:
        if block.places:
            if not _is_sound(block):
                return None
            found.append(_creates(block))
    return found


def _creates(block: Block) -> Creates:
    values = block.values
    return Creates(
        values[_KIND][0],
        block.places,
        values[_ID],
        values[_DEVICE],
        values[_OFFICER],
        values[_CLOCK],
        block.names,
        block.fields,
        [form == SAME for form, _, _ in block.field_columns],
        block.bodies,
    )


def _is_sound(block: Block) -> bool:
    columns, values = block.columns, block.values
    same = [(form, content) if form == SAME else None for form, content, _ in columns]
    return (
        same[_ACTION] == (SAME, "create")
        and same[_BASE] == (SAME, {})
        and same[_CLOSES] == (SAME, [])
        and same[_EXTRA] == (SAME, [])
        and same[_KIND] is not None
        and type(values[_KIND][0]) is str
        and all(_is_wide(_distinct(columns[place], values[place])) for place in _WIDE)
        and values[_RECORD] == values[_ID]
        and set(map(type, values[_RECORD])) == {bytes}
        and all(_is_within(_distinct(columns[place], values[place]), *bounds) for place, *bounds in _BOUNDS)
        and set(map(type, _distinct(columns[_REASON], values[_REASON]))) == {str}
        and _is_allowed(block, values[_KIND][0])
    )


def _distinct(column: Column, values: Sequence[Any]) -> Sequence[Any]:
    """Return the values that are to be looked at: one stands for all where they are the same."""
    return values[:1] if column[0] == SAME else values


def _is_wide(values: Sequence[Any]) -> bool:
    return set(map(type, values)) == {bytes} and set(map(len, values)) == {16}


def _is_within(values: Sequence[Any], lowest: int, highest: int) -> bool:
    return set(map(type, values)) == {int} and lowest <= min(values) and max(values) <= highest


def _is_allowed(block: Block, kind: str) -> bool:
    """Tell whether kind, fields and values may travel."""
    if len(block.names) > MAX_FIELDS:
        return False
    try:
        check_kind(kind)
        for name, column, values in zip(block.names, block.field_columns, block.fields, strict=True):
            check_field_name(name)
            _check_values(column, _distinct(column, values))
    except InvalidChange:
        return False
    return True


def _check_values(column: Column, values: Sequence[Any]) -> None:
    """Raise InvalidChange for a value that may not travel."""
    kinds = set(map(type, values))
    if kinds == {str}:
        # Texts that were parted by NUL hold none.
        if column[0] != TEXTS and any(map(_NUL.search, values)):
            raise InvalidChange("body", "holds a NUL")
    elif kinds == {float}:
        if not all(map(isfinite, values)):
            raise InvalidChange("body", "is not a finite number")
    elif kinds == {datetime}:
        if any(moment.tzinfo is None for moment in values):
            raise InvalidChange("body", "is of a type that does not travel")
    elif not kinds <= {bool, type(None), bytes}:
        for value in values:
            check_value(value, "body", 1)


def authors(found: Iterable[Creates], count: int) -> list[tuple[bytes, bytes]]:
    """Return device and officer of each of `count` creations of a page."""
    named: list[tuple[bytes, bytes]] = [(b"", b"")] * count
    for one in found:
        if len(one.places) == count:
            return list(zip(one.devices, one.officers, strict=True))
        for place, device, officer in zip(one.places, one.devices, one.officers, strict=True):
            named[place] = device, officer
    return named


T_co = TypeVar("T_co", covariant=True)


class Late(Sequence[T_co]):
    """A sequence whose parts are made once somebody looks at one of them: hardly anybody does."""

    def __init__(self, count: int) -> None:
        """Take how many there are."""
        self._count = count
        self._made: Sequence[T_co] | None = None

    @abstractmethod
    def made(self) -> Sequence[T_co]:
        """Return all of them."""

    def _all(self) -> Sequence[T_co]:
        if self._made is None:
            self._made = self.made()
        return self._made

    def __len__(self) -> int:
        """Return how many there are."""
        return self._count

    @overload
    def __getitem__(self, place: int) -> T_co: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[T_co]: ...

    def __getitem__(self, place: int | slice) -> T_co | Sequence[T_co]:
        """Return one, or some."""
        return self._all()[place]

    def __iter__(self) -> Iterator[T_co]:
        """Return all, one after the other."""
        return iter(self._all())

    def __eq__(self, other: object) -> bool:
        """Tell whether these are the same."""
        return list(self._all()) == list(other) if isinstance(other, Sequence) else NotImplemented

    __hash__ = None  # type: ignore[assignment]  # equal to a list, which has none either


class LateChanges(Late[Change | None]):
    """The changes of payloads that are known to be sound."""

    def __init__(self, payloads: Sequence[bytes]) -> None:
        """Take the payloads; nothing is decoded yet."""
        super().__init__(len(payloads))
        self._payloads = payloads

    def made(self) -> Sequence[Change | None]:
        """Return the changes."""
        return [decode(payload) for payload in self._payloads]
