"""Records as they stand: rows of the tables of their kinds, and the states that the merge rule folds.

What is written here is told by others: this module does not decide, does not queue and does not travel.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Any, NamedTuple

import msgspec

from app.domain.catalogue import KINDS, Kind
from app.errors import StorageDamagedError
from app.storage.bulk import ReadyRows, inserts
from app.storage.cipher_checks import CACHE_KIB
from app.storage.database import Database
from app.storage.schema import (
    KIND_BY_NUMBER,
    RECORD_COLUMNS,
    ROW_BITS,
    ROW_MASK,
    late_indexes,
    record_indexes,
    search_row,
    table_of,
)
from app.storage.search import SearchIndex
from sync.protocol.clock import effective
from sync.protocol.merge import RecordState, Stamp

_COLUMNS = ", ".join(RECORD_COLUMNS)
_ROWS_AT_ONCE = 5_000
_fields_decoder = msgspec.msgpack.Decoder(dict[str, Any])
_LOAD_CACHE_KIB = 16_384  # rows that are only added read nothing back
_state_decoder = msgspec.msgpack.Decoder(RecordState)
_encode = msgspec.msgpack.encode
_struct_decoders: dict[str, msgspec.msgpack.Decoder[Any]] = {
    name: msgspec.msgpack.Decoder(kind.struct) for name, kind in KINDS.items()
}


class StoredRecord(NamedTuple):
    """A row of a record table. Ids are 16 bytes, stamps hybrid clocks, `received` microseconds."""

    kind: str
    n: int
    id: bytes
    stream: int
    owner: bytes
    body: bytes
    officer: bytes
    device: bytes
    clock: int
    received: int | None
    changed: int
    pending: int
    retracted: str | None
    state: bytes | None

    @property
    def unconfirmed(self) -> bool:
        """Tell whether the hub has not given back all of it: changes of ours, or a record that came by file."""
        return self.pending > 0 or self.received is None

    def value(self) -> Any:
        """Return the Struct; fields of newer programs are left aside."""
        return read_body(self.kind, self.body)


def read_body(kind: str, body: bytes) -> Any:
    """Return the Struct of a stored body. A value that this program cannot read is left at its default."""
    try:
        return _struct_decoders[kind].decode(body)
    except msgspec.ValidationError:
        return _salvage(KINDS[kind], body)
    except (msgspec.DecodeError, UnicodeDecodeError):
        raise StorageDamagedError(
            "The database is damaged. Nothing was deleted.",
            "Keep the file as it is. Save what can be read with 'calibar vault salvage', or restore a backup.",
        ) from None


def words_of_body(kind: str, body: bytes) -> str:
    """Return the words by which a stored record is found."""
    return KINDS[kind].words(read_body(kind, body))


def _salvage(kind: Kind, body: bytes) -> Any:
    """Read what can be read: a field that a newer program wrote in another shape must not hide the record."""
    fields = _fields_decoder.decode(body)
    good: dict[str, Any] = {}
    for name, expected in kind.field_types.items():
        if name not in fields:
            continue
        try:
            good[name] = msgspec.convert(fields[name], expected)
        except msgspec.ValidationError:
            continue
    for name in kind.required - good.keys():
        good[name] = ""
    return kind.struct(**good)


def read_fields(body: bytes) -> dict[str, Any]:
    """Return the plain fields of a stored body, unknown ones too."""
    return _fields_decoder.decode(body)


def load_state(row: StoredRecord) -> RecordState:
    """Return the state that the merge rule goes on from."""
    if row.state is None:
        stamp = Stamp(effective(row.clock, row.received), row.device, row.id)
        return RecordState(row.id, row.kind, read_fields(row.body), row.id, stamp)
    state = _state_decoder.decode(row.state)
    state.fields = read_fields(row.body)
    return state


def dump_state(state: RecordState) -> bytes:
    """Return the part of a state that does not stand in the body."""
    return _encode(msgspec.structs.replace(state, fields={}))


def dump_whole(state: RecordState) -> bytes:
    """Return a whole state, fields included."""
    return _encode(state)


def load_whole(data: bytes) -> RecordState:
    """Return a whole state."""
    return _state_decoder.decode(data)


class NewRow(NamedTuple):
    """A record to insert: everything but its row number."""

    id: bytes
    stream: int
    owner: bytes
    body: bytes
    officer: bytes
    device: bytes
    clock: int
    received: int | None
    changed: int
    pending: int
    retracted: str | None
    state: bytes | None


class RecordStore:
    """Reads and writes rows of records, and keeps the full-text index in step within the same transaction."""

    def __init__(self, database: Database, index: SearchIndex) -> None:
        self._database = database
        self._index = index
        self._insert_sql: dict[str, str] = {}
        # While a first load leaves out the index of ids: row numbers by id, by kind.
        self._loaded: dict[str, dict[bytes, int]] = {}
        self.most_loaded = 300_000
        for kind in KINDS.values():
            names = ["n", *RECORD_COLUMNS, *(column.name for column in kind.columns)]
            marks = ",".join("?" * len(names))
            self._insert_sql[kind.name] = f"INSERT INTO {table_of(kind.name)} ({','.join(names)}) VALUES ({marks})"  # noqa: S608 - names of the catalogue

    # Reading ------------------------------------------------------------------------------------------------

    def find(self, record: bytes, kind: str = "") -> StoredRecord | None:
        """Return a record by id; without a kind every table is asked."""
        for name in (kind,) if kind else KINDS:
            loaded = self._loaded.get(name)
            if loaded is not None:
                n = loaded.get(record)
                if n is not None:
                    return self.by_number(name, n)
                continue
            row = self._database.row(
                f"SELECT n, {_COLUMNS} FROM {table_of(name)} WHERE id = ?",  # noqa: S608 - names of the catalogue
                (record,),
            )
            if row is not None:
                return StoredRecord(name, *row)
        return None

    def by_number(self, kind: str, n: int) -> StoredRecord | None:
        """Return a record by its row number."""
        row = self._database.row(f"SELECT n, {_COLUMNS} FROM {table_of(kind)} WHERE n = ?", (n,))  # noqa: S608 - names of the catalogue
        return None if row is None else StoredRecord(kind, *row)

    def select(self, kind: str, where: str = "1", parameters: Sequence[Any] = (), tail: str = "") -> list[StoredRecord]:
        """Return rows by a condition written in this package; values only through `parameters`."""
        rows = self._database.rows(
            f"SELECT n, {_COLUMNS} FROM {table_of(kind)} WHERE {where} {tail}",  # noqa: S608 - conditions of this package
            tuple(parameters),
        )
        return [StoredRecord(kind, *row) for row in rows]

    def count(self, kind: str, where: str = "retracted IS NULL", parameters: Sequence[Any] = ()) -> int:
        """Return how many rows meet a condition written in this package."""
        return int(
            self._database.scalar(f"SELECT count(*) FROM {table_of(kind)} WHERE {where}", tuple(parameters)) or 0  # noqa: S608 - conditions of this package
        )

    # Loading in bulk ----------------------------------------------------------------------------------------

    def begin_load(self, kind: str) -> bool:
        """Leave out the indexes of an empty table while it is filled; False when it holds something already."""
        if kind in self._loaded or self._database.row(f"SELECT 1 FROM {table_of(kind)} LIMIT 1") is not None:  # noqa: S608 - names of the catalogue
            return kind in self._loaded
        for name in late_indexes(KINDS[kind]):
            self._database.execute(f"DROP INDEX IF EXISTS {name}")
        self._loaded[kind] = {}
        self._database.execute(f"PRAGMA cache_size = -{_LOAD_CACHE_KIB}")
        return True

    def end_load(self) -> None:
        """Build every index that is missing. Called after a load and at each opening."""
        self._loaded.clear()  # before memory is taken for sorting
        with self._database.atomic():
            for kind in KINDS.values():
                for statement in record_indexes(kind):
                    self._database.execute(statement)
            self._database.execute(f"PRAGMA cache_size = -{CACHE_KIB}")

    def insert_ready(self, rows: ReadyRows, stream: int) -> list[tuple[int, str]]:
        """Insert rows that are not there yet; return (row id, words) for the full text, which the caller adds."""
        n = self._highest(rows.kind)
        for statement, values in inserts(rows, stream):
            self._database.execute(statement, values)
        numbers = range(n + 1, n + 1 + len(rows.ids))
        self._note_loaded(rows.kind, zip(rows.ids, numbers, strict=True))
        base = search_row(rows.kind, 0)
        return [(base | number, words) for number, words in zip(numbers, rows.words, strict=True)]

    def add_words(self, words: Sequence[tuple[int, str]]) -> None:
        """Make rows searchable."""
        self._index.add_many(words)

    def index_anew(self) -> None:
        """Make the full-text index anew from the records: another program may have cut other words from them."""
        self._index.clear()
        for kind in KINDS.values():
            last = 0
            while rows := self._database.rows(
                f"SELECT n, body FROM {table_of(kind.name)} WHERE n > ? ORDER BY n LIMIT {_ROWS_AT_ONCE}",  # noqa: S608 - names of the catalogue
                (last,),
            ):
                last = rows[-1][0]
                words = [(search_row(kind.name, n), kind.words(read_body(kind.name, body))) for n, body in rows]
                self._index.add_many(words)

    def defer_words(self, *, on: bool) -> None:
        """Let rows that come from now on wait for the full-text index; they are found nonetheless."""
        self._index.deferring = on

    def index_waiting(self, limit: int) -> int:
        """Let the full-text index take in so many of the rows that wait; return how many these were."""
        if not self._index.some_wait:
            return 0
        with self._database.atomic():
            waiting = self._index.waiting(limit)
            words: list[tuple[int, str]] = []
            for kind, rows in groupby(waiting, lambda one: KIND_BY_NUMBER[one[0] >> ROW_BITS]):
                numbers = json.dumps([row & ROW_MASK for row, _ in rows])
                bodies = self._database.rows(
                    f"SELECT n, body FROM {table_of(kind)} WHERE n IN (SELECT value FROM json_each(?))",  # noqa: S608 - names of the catalogue
                    (numbers,),
                )
                words += [(search_row(kind, n), words_of_body(kind, body)) for n, body in bodies]
            if waiting:
                self._index.take_in(waiting, words)
        return len(waiting)

    def reread_loaded(self) -> None:
        """Take the numbers of a load from the tables again, after a transaction was rolled back."""
        for kind in self._loaded:
            rows = self._database.rows(f"SELECT id, n FROM {table_of(kind)}")  # noqa: S608 - names of the catalogue
            self._loaded[kind] = {bytes(record): n for record, n in rows}

    def _highest(self, kind: str) -> int:
        return int(self._database.scalar(f"SELECT coalesce(max(n), 0) FROM {table_of(kind)}") or 0)  # noqa: S608 - names of the catalogue

    def _note_loaded(self, kind: str, rows: Iterable[tuple[bytes, int]]) -> None:
        loaded = self._loaded.get(kind)
        if loaded is None:
            return
        loaded.update(rows)
        if len(loaded) > self.most_loaded:
            # Their numbers would fill the memory: from here on the index tells.
            self._database.execute(record_indexes(KINDS[kind])[0])
            del self._loaded[kind]

    # Writing ------------------------------------------------------------------------------------------------

    def insert_many(self, kind_name: str, rows: Iterable[NewRow]) -> int:
        """Insert rows that are not there yet, with their search words, in two passes; return how many."""
        kind = KINDS[kind_name]
        n = before = self._highest(kind_name)
        values = [column.value for column in kind.columns]
        decode = _struct_decoders[kind_name].decode
        base = search_row(kind_name, 0)
        whole: list[tuple[Any, ...]] = []
        words: list[tuple[int, str]] = []
        for row in rows:
            n += 1
            try:
                record = decode(row.body)
            except msgspec.ValidationError:
                record = read_body(kind_name, row.body)
            whole.append((n, *row, *[value(record) for value in values]))
            words.append((base | n, kind.words(record)))
        self._database.executemany(self._insert_sql[kind_name], whole)
        self._index.add(words)
        self._note_loaded(kind_name, ((row[1], number) for number, row in enumerate(whole, before + 1)))
        return len(whole)

    def update(self, row: StoredRecord, state: RecordState, changed: int, pending: int) -> None:
        """Write a new state over a row."""
        kind = KINDS[row.kind]
        body = _encode(state.fields)
        old, record = row.value(), read_body(row.kind, body)
        names = ["body", "changed", "pending", "retracted", "state", *(column.name for column in kind.columns)]
        plain = (
            not state.versions
            and state.retracted is None
            and not state.conflicts
            and not state.amendments
            and not state.aliases
        )
        values = [
            body,
            changed,
            pending,
            state.retract_reason or "-" if state.retracted is not None else None,
            None if plain else dump_state(state),
            *(column.value(record) for column in kind.columns),
        ]
        assignments = ", ".join(f"{name} = ?" for name in names)
        self._database.execute(
            f"UPDATE {table_of(row.kind)} SET {assignments} WHERE n = ?",  # noqa: S608 - names of the catalogue
            (*values, row.n),
        )
        before, after = kind.words(old), kind.words(record)
        if before != after:
            number = search_row(row.kind, row.n)
            self._index.remove([(number, before)])
            self._index.add([(number, after)])
        self._update_conflicts(row, state)

    def known(self, kind: str, ids: Sequence[bytes]) -> set[bytes]:
        """Return which of these ids are here."""
        table = table_of(kind)
        loaded = self._loaded.get(kind)
        if loaded is not None:
            return loaded.keys() & set(ids)
        if self._database.row(f"SELECT 1 FROM {table} LIMIT 1") is None:  # noqa: S608 - names of the catalogue
            return set()
        found: set[bytes] = set()
        for begin in range(0, len(ids), 500):
            part = ids[begin : begin + 500]
            marks = ",".join("?" * len(part))
            rows = self._database.rows(f"SELECT id FROM {table} WHERE id IN ({marks})", part)  # noqa: S608 - names and marks
            found.update(bytes(row[0]) for row in rows)
        return found

    def set_received(self, row: StoredRecord, received: int) -> None:
        """Note when the hub took the create of a record."""
        self._database.execute(f"UPDATE {table_of(row.kind)} SET received = ? WHERE n = ?", (received, row.n))  # noqa: S608 - names of the catalogue

    def _update_conflicts(self, row: StoredRecord, state: RecordState) -> None:
        if not state.conflicts and row.state is None:
            return
        known = {name for (name,) in self._database.rows("SELECT field FROM conflict WHERE record = ?", (row.id,))}
        for name in known - state.conflicts.keys():
            self._database.execute("DELETE FROM conflict WHERE record = ? AND field = ?", (row.id, name))
        for name in state.conflicts.keys() - known:
            self._database.execute(
                "INSERT INTO conflict (record, field, kind, owner) VALUES (?, ?, ?, ?)",
                (row.id, name, row.kind, row.owner),
            )

    def remove(self, row: StoredRecord) -> None:
        """Take a row away: a record of ours that was never sent, or a dossier that is no longer ours to read."""
        kind = KINDS[row.kind]
        self._index.remove([(search_row(row.kind, row.n), kind.words(row.value()))])
        self._database.execute(f"DELETE FROM {table_of(row.kind)} WHERE n = ?", (row.n,))  # noqa: S608 - names of the catalogue
        self._database.execute("DELETE FROM conflict WHERE record = ?", (row.id,))
