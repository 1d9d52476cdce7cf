"""Creates that came from the hub, made ready for one insert of many rows. It needs no database and runs on any thread.

Two costs of the binding rule here (`calibar bench first-sync` measures both): a parameter that is `bytes` or None is
looked up among adapters, 1 microsecond each, where a `bytearray` is taken as it is; and `executemany` lets go of the
interpreter at every row and waits milliseconds to get it back while another thread computes. So parameters are
bytearrays, columns that are NULL are left out, and a statement carries a thousand rows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import chain, repeat
from typing import Any, Final

import msgspec

from app.domain.catalogue import KINDS, Kind
from app.storage.schema import table_of
from sync.protocol.changes import Change
from sync.protocol.creates import Creates
from sync.protocol.pages import OpenedPage

# Rows of one statement; a row has at most 20 parameters and SQLite takes 32,766.
ROWS_AT_ONCE: Final = 1000
_COLUMNS: Final = ("id", "owner", "body", "officer", "device", "clock", "received", "changed")

_encode = msgspec.msgpack.encode
_decoders: dict[str, msgspec.msgpack.Decoder[Any]] = {
    name: msgspec.msgpack.Decoder(kind.struct) for name, kind in KINDS.items()
}


@dataclass(slots=True)
class ReadyRows:
    """New rows of one kind: their ids, their parameters one after the other, and their search words."""

    kind: str
    ids: list[bytes] = field(default_factory=list)
    values: list[Any] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    latest: int = 0  # the highest clock
    bodies: list[bytes] = field(default_factory=list)


def ready_rows(page: OpenedPage, owner: bytes) -> list[ReadyRows] | None:
    """Return the rows of a page that holds nothing but creates of known kinds; None for any other page.

    `owner` is the 16-byte id of the dossier or operation; empty when each record is its own.
    """
    if page.creates:
        return _ready_columns(page, owner)
    by_kind: dict[str, _Gatherer] = {}
    seen: set[bytes] = set()
    for change, received in zip(page.changes, page.received_at, strict=True):
        if change is None or change.action != "create" or change.kind not in KINDS or change.id in seen:
            return None
        seen.add(change.id)
        gatherer = by_kind.get(change.kind)
        if gatherer is None:
            gatherer = by_kind[change.kind] = _Gatherer(KINDS[change.kind], owner)
        try:
            gatherer.add(change, received)
        except msgspec.ValidationError:
            return None  # a newer program wrote a field in another shape
    return [gatherer.rows for gatherer in by_kind.values()]


def _ready_columns(page: OpenedPage, owner: bytes) -> list[ReadyRows] | None:
    """Do what `ready_rows` does for creates that came as columns: value by value, not change by change."""
    by_kind: dict[str, list[Creates]] = {}
    for creates in page.creates:
        if creates.kind not in KINDS:
            return None
        by_kind.setdefault(creates.kind, []).append(creates)
    if len(set(chain.from_iterable(one.ids for one in page.creates))) != len(page.payloads):
        return None
    try:
        return [_ready_kind(KINDS[kind], found, page.received_at, owner) for kind, found in by_kind.items()]
    except (msgspec.ValidationError, TypeError):
        return None  # a newer program wrote a field in another shape, or left one out that is needed here


_Row = tuple[int, tuple[Any, ...], str]


def _ready_kind(kind: Kind, found: Sequence[Creates], received_at: Sequence[int], owner: bytes) -> ReadyRows:
    rows: list[_Row] = list(_rows(kind, found[0], received_at, owner))
    if len(found) > 1:
        # Rows stand in the order of the hub, whichever fields they have.
        rows += chain.from_iterable(_rows(kind, one, received_at, owner) for one in found[1:])
        rows.sort(key=lambda row: row[0])
    ready = ReadyRows(kind.name)
    ready.values = list(chain.from_iterable([values for _, values, _ in rows]))
    ready.words = [words for _, _, words in rows]
    width = len(_COLUMNS) + len(kind.columns)
    ready.ids = list(map(bytes, ready.values[::width]))
    ready.latest = max(chain.from_iterable(one.clocks for one in found))
    if kind.name == "attachment":
        ready.bodies = list(map(bytes, ready.values[_COLUMNS.index("body") :: width]))
    return ready


def _rows(kind: Kind, creates: Creates, received_at: Sequence[int], owner: bytes) -> Iterable[_Row]:
    """Return place, parameters and words of each row."""
    record, known = _record_type(kind.name, tuple(creates.names))
    columns = [
        _read(kind.field_types[name], values, alike=alike)
        for name, values, alike in zip(creates.names, creates.fields, creates.alike, strict=True)
        if name in known
    ]
    records = list(map(record, *columns)) if columns else [record() for _ in creates.ids]
    names = list(map(bytearray, creates.ids))
    parameters = zip(
        names,
        repeat(bytearray(owner)) if owner else names,
        map(bytearray, creates.bodies),
        _shared(creates.officers),
        _shared(creates.devices),
        creates.clocks,
        received_at if len(creates.places) == len(received_at) else [received_at[place] for place in creates.places],
        creates.clocks,
        *(map(column.value, records) for column in kind.columns),
        strict=False,
    )
    return zip(creates.places, parameters, map(kind.words, records), strict=True)


def _read(told: Any, values: Sequence[Any], *, alike: bool) -> Sequence[Any]:
    """Return values as a field of this type holds them. ValidationError when one of them is of another type."""
    if alike:
        return [msgspec.convert(values[0], told, strict=True)] * len(values)
    read: list[Any] = msgspec.convert(values, list[told], strict=True)
    return read


def _shared(values: Sequence[bytes]) -> Iterable[bytearray]:
    """Return the same object for the same bytes: authors are few."""
    known = {value: bytearray(value) for value in set(values)}
    return map(known.__getitem__, values)


@lru_cache(maxsize=256)
def _record_type(kind: str, names: tuple[str, ...]) -> tuple[Callable[..., Any], frozenset[str]]:
    """Return the type of the records that have these fields, to be made of their values in this order; and those known.

    It is the kind's own but for that: its values were checked field by field.
    """
    base = KINDS[kind].struct
    known = [name for name in names if name in KINDS[kind].field_types]
    made = msgspec.defstruct(base.__name__, [(name, Any) for name in known], bases=(base,), kw_only=False, frozen=True)
    return made, frozenset(known)


class _Gatherer:
    """Gathers rows of one kind."""

    def __init__(self, kind: Kind, owner: bytes) -> None:
        self.rows = ReadyRows(kind.name)
        self._decode = _decoders[kind.name].decode
        self._words = kind.words
        self._columns = [column.value for column in kind.columns]
        self._owner = bytearray(owner)
        self._known: dict[bytes, bytearray] = {}

    def add(self, change: Change, received: int) -> None:
        body = _encode(change.body)
        record = self._decode(body)
        rows = self.rows
        name = bytearray(change.id)
        rows.values += (
            name,
            self._owner or name,
            bytearray(body),
            self._shared(change.officer),
            self._shared(change.device),
            change.clock,
            received,
            change.clock,
        )
        rows.values += [value(record) for value in self._columns]
        rows.ids.append(change.id)
        rows.latest = max(rows.latest, change.clock)
        rows.words.append(self._words(record))
        if rows.kind == "attachment":
            rows.bodies.append(body)

    def _shared(self, value: bytes) -> bytearray:
        """Return the same bytes as before where they come again: authors are few."""
        return self._known.setdefault(value, bytearray(value))


def inserts(rows: ReadyRows, stream: int) -> Iterator[tuple[str, Sequence[Any]]]:
    """Yield statements with their parameters; row numbers go on from the highest of the table."""
    kind = KINDS[rows.kind]
    width = len(_COLUMNS) + len(kind.columns)
    for begin in range(0, len(rows.ids), ROWS_AT_ONCE):
        count = min(ROWS_AT_ONCE, len(rows.ids) - begin)
        yield _statement(kind, width, count), [stream, *rows.values[begin * width : (begin + count) * width]]


def _statement(kind: Kind, width: int, count: int) -> str:
    names = ", ".join(("stream", *_COLUMNS, *(column.name for column in kind.columns)))
    row = f"(?1{',?' * width})"
    return f"INSERT INTO {table_of(kind.name)} ({names}) VALUES {','.join([row] * count)}"  # noqa: S608 - names of the catalogue
