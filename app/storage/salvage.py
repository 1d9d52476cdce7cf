"""Saves what a damaged database still holds into a new one: every row whose page carries its seal.

The damaged file is only read. A table of which nothing was lost is taken as it is; into one with gaps come also the
rows of older whole copies. What the rows mean together is put right by `mending.py`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any, Final, NamedTuple

import msgspec

from app.domain.catalogue import KINDS
from app.errors import CalibarError
from app.storage import sqlcipher
from app.storage.btree import Row, Walked, rows_of_page, schema_rows, walk
from app.storage.database import Database
from app.storage.meta import Meta
from app.storage.migrations import Migration, migrate
from app.storage.schema import table_of
from app.storage.sealed_pages import SealedPages, read_sealed_pages, salt_of
from sync.protocol import changes
from sync.protocol.errors import InvalidChange
from sync.protocol.ids import DIRECTORY

_VERSION_AT: Final = 60  # of the header: user_version
_TYPES: Final[dict[str, type | tuple[type, ...]]] = {"TEXT": str, "INTEGER": int, "REAL": (int, float), "BLOB": bytes}
_RECORD_OF: Final = {table_of(name): kind for name, kind in KINDS.items()}
# More numbers than these in one step were passed over on purpose, when a backup was put back.
_PASSED_OVER: Final = 100_000


class Column(NamedTuple):
    """A column of a table of ours."""

    name: str
    type: str
    required: bool
    has_default: bool


class Table(NamedTuple):
    """A table of ours. `has_rowid` is false where rows lie in the tree of their key; `number` is its INTEGER key."""

    name: str
    columns: tuple[Column, ...]
    has_rowid: bool
    number: int | None


@dataclass
class Salvaged:
    """What was saved: pages read and lost, rows by table, tables with gaps, and what is known to be gone.

    `from_copies` counts rows that only an older copy had. `numbers_missing` are changes of ours, at most, that neither
    the file nor a copy had.
    """

    pages: int = 0
    broken: int = 0
    rows: Counter[str] = field(default_factory=Counter)
    gaps: set[str] = field(default_factory=set)
    torn: int = 0
    unknown: int = 0
    from_copies: int = 0
    numbers_missing: int = 0

    @property
    def complete(self) -> bool:
        """Whether every row of ours is there."""
        return not self.gaps and not self.torn


def salvage(
    source: Path, key: bytes | bytearray, target: Path, steps: Sequence[Migration], copies: Sequence[Path] = ()
) -> Salvaged:
    """Make a new database at `target` from what `source` and then `copies`, the newest first, hold under `key`.

    A database that no page of could be read becomes what the copies hold. Raises StorageFullError.
    """
    sealed = read_sealed_pages(source, key, [salt for salt in map(salt_of, copies) if salt])
    report = Salvaged(pages=len(sealed.pages), broken=len(sealed.broken))
    version = _version_of(sealed.pages, len(steps))
    with Database.open(target, key, create=True, ballast=False) as database:
        migrate(database, steps[:version])
        tables = our_tables(database)
        found = _rows_by_table(sealed, tables, report)
        with database.atomic():
            for table in tables.values():
                for row in found.get(table.name, ()):
                    report.rows[table.name] += _inserted(database, table, row)
            _name_streams(database, tables)
        for copy in copies if report.gaps else ():
            with suppress(CalibarError), Database.open(copy, key, create=False, ballast=False) as opened:
                report.from_copies += _fill(database, opened, tables, report.gaps)
        if "outbox" in report.gaps:
            counters = [int(row[0]) for row in database.rows("SELECT counter FROM outbox ORDER BY counter")]
            last = int(Meta(database).get("counter", 0)) + 1
            between = [after - before - 1 for before, after in pairwise([0, *counters, last])]
            report.numbers_missing = sum(step for step in between if 0 < step < _PASSED_OVER)
        migrate(database, steps)
        _remove_copies_of_the_way(database)
    return report


def _version_of(pages: Mapping[int, bytes], newest: int) -> int:
    first = pages.get(1)
    found = int.from_bytes(first[_VERSION_AT : _VERSION_AT + 4], "big") if first is not None else newest
    return found if 0 < found <= newest else newest


def _remove_copies_of_the_way(database: Database) -> None:
    """Migrating from the version of the damaged file left a copy of half a salvage; it is of no use to anybody."""
    for left in database.path.parent.glob(f"{database.path.name}.version-*"):
        left.unlink()


def our_tables(database: Database) -> dict[str, Table]:
    """Return the tables of a whole database that hold rows of ours; the full text is built anew. Streams come first."""
    made: dict[str, Table] = {}
    listed = database.rows("SELECT name, wr FROM pragma_table_list WHERE schema = 'main' AND type = 'table'")
    for name, without_rowid in sorted(listed, key=lambda row: (row[0] != "stream", row[0])):
        if str(name).startswith("sqlite_"):
            continue
        columns: list[Column] = []
        number = None
        for place, column, kind, not_null, default, key in database.rows(
            'SELECT cid, name, type, "notnull", dflt_value, pk FROM pragma_table_info(?)', (name,)
        ):
            if key and kind == "INTEGER" and not without_rowid:
                number = place
            columns.append(Column(column, kind, bool(not_null) and number != place, default is not None))
        keys = sum(1 for column in database.rows("SELECT 1 FROM pragma_table_info(?) WHERE pk > 0", (name,)) if column)
        made[str(name)] = Table(str(name), tuple(columns), not without_rowid, number if keys == 1 else None)
    return made


# -- which row belongs where -------------------------------------------------------------------------------------------


def _rows_by_table(sealed: SealedPages, tables: Mapping[str, Table], report: Salvaged) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = {}
    roots, schema = schema_rows(sealed.pages) if 1 in sealed.pages else ({}, Walked(missing=1))
    reached = set(schema.seen)
    for name, table in tables.items():
        root = roots.get(name)
        walked = walk(sealed.pages, root) if root is not None else Walked(missing=1)
        reached |= walked.seen
        found[name] = [row for row in walked.rows if fits(table, row)]
        report.torn += walked.torn
        # A page whose newest state was lost in the log shows an older one: the table is not whole either.
        if not walked.complete or walked.seen & sealed.broken:
            report.gaps.add(name)
    gaps = [tables[name] for name in sorted(report.gaps)]
    for number in sorted(sealed.pages.keys() - reached) if gaps else ():
        rows = _strays(sealed.pages, number)
        homes = [table for table in gaps if rows and all(fits(table, row) and _speaks_for(table, row) for row in rows)]
        if len(homes) == 1:
            found[homes[0].name] += rows
        elif homes:
            report.unknown += len(rows)
    return found


def _strays(pages: Mapping[int, bytes], number: int) -> list[Row]:
    """Return the rows of a page that no tree leads to any more."""
    if pages[number][0] not in {2, 10, 13}:
        return []
    return [row for row in rows_of_page(pages, number) if row is not None]


def fits(table: Table, row: Row) -> bool:
    """Whether a row has the shape of a table: its columns in number, type and presence."""
    if (row.rowid is not None) != table.has_rowid or len(row.values) > len(table.columns):
        return False
    for place, (column, value) in enumerate(zip(table.columns, row.values, strict=False)):
        if value is None:
            if column.required and place != table.number:
                return False
        elif not isinstance(value, _TYPES.get(column.type, object)):
            return False
    return all(column.has_default or not column.required for column in table.columns[len(row.values) :])


def _speaks_for(table: Table, row: Row) -> bool:
    """Whether the content itself says that a stray row is of this table."""
    named = dict(zip((column.name for column in table.columns), row.values, strict=False))
    if table.name in _RECORD_OF:
        return len(row.values) == len(table.columns) and _is_record(table.name, named)
    if table.name == "outbox":
        try:
            return changes.decode(named["payload"]).counter == row.rowid
        except InvalidChange:
            return False
    if table.name == "unsettled":
        return named["status"] in {"waiting", "sent", "refused"}
    if table.name == "meta":
        try:
            msgspec.msgpack.decode(named["value"])
        except msgspec.DecodeError:
            return False
        return True
    ids = [value for name, value in named.items() if name in {"record", "owner", "officer", "device"}]
    return all(isinstance(value, bytes) and len(value) in {0, 16} for value in ids)


def _is_record(table: str, named: Mapping[str, Any]) -> bool:
    kind = _RECORD_OF[table]
    if len(named["id"]) != 16 or len(named["officer"]) != 16:
        return False
    try:
        record = msgspec.msgpack.decode(named["body"], type=kind.struct)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return False
    return all(column.value(record) == named[column.name] for column in kind.columns)


# -- putting rows in ---------------------------------------------------------------------------------------------------


def _inserted(database: Database, table: Table, row: Row) -> int:
    values = list(row.values)
    if table.number is not None and table.number < len(values):
        values[table.number] = row.rowid
    names = [column.name for column in table.columns[: len(values)]]
    return _insert(database, table, names, values)


def _insert(database: Database, table: Table, names: Sequence[str], values: Sequence[Any]) -> int:
    if table.name in _RECORD_OF or table.name in {"change_log", "unread"}:
        _ensure_stream(database, table.name, dict(zip(names, values, strict=True)))
    marks = ",".join("?" * len(values))
    listed = ",".join(f'"{name}"' for name in names)
    try:
        sql = f'INSERT OR IGNORE INTO "{table.name}" ({listed}) VALUES ({marks})'  # noqa: S608 - names of our schema
        return max(0, database.execute(sql, values))
    except sqlcipher.IntegrityError:
        return 0  # a row that the table itself refuses


def _ensure_stream(database: Database, table: str, named: Mapping[str, Any]) -> None:
    """Make the row of a stream that was lost, named by what belongs to it; the hub tells its role and keys anew."""
    number = named["stream"]
    if database.row("SELECT 1 FROM stream WHERE n = ?", (number,)) is not None:
        return
    name = f"lost:{number}"
    if table in _RECORD_OF:
        kind = _RECORD_OF[table]
        owner = bytes(named["owner"] or named["id"]).hex()
        name = DIRECTORY if kind.stream_kind == "directory" else f"{kind.stream_kind}:{owner}"
    known = database.scalar("SELECT n FROM stream WHERE id = ?", (name,))
    if known is None:
        database.execute("INSERT INTO stream (n, id, role) VALUES (?, ?, 'contributor')", (number, name))


def _name_streams(database: Database, tables: Mapping[str, Table]) -> None:
    """Take away made-up streams that no record named after all, with what stood in them."""
    nameless = [row[0] for row in database.rows("SELECT n FROM stream WHERE id LIKE 'lost:%'")]
    for number in nameless:
        for name in tables.keys() & {"change_log", "unread"}:
            database.execute(f"DELETE FROM {name} WHERE stream = ?", (number,))  # noqa: S608 - two names
        database.execute("DELETE FROM stream WHERE n = ?", (number,))


def _fill(database: Database, copy: Database, tables: Mapping[str, Table], gaps: Iterable[str]) -> int:
    """Put in what only an older copy has, in tables with gaps; what the right to read has ended for stays out."""
    there = our_tables(copy)
    ended = {row[0] for row in database.rows("SELECT n FROM stream WHERE role = ''")}
    filled = 0
    with database.atomic():
        for name in sorted(gaps & tables.keys() & there.keys(), key=lambda name: (name != "stream", name)):
            names = [column.name for column in there[name].columns]
            names = [one for one in names if one in {column.name for column in tables[name].columns}]
            for values in _rows_of(copy, name, names):
                if "stream" in names and values[names.index("stream")] in ended:
                    continue
                filled += _insert(database, tables[name], names, values)
    return filled


def _rows_of(database: Database, table: str, names: Sequence[str]) -> Iterator[tuple[Any, ...]]:
    listed = ",".join(f'"{name}"' for name in names)
    yield from database.stream(f'SELECT {listed} FROM "{table}"')  # noqa: S608 - names of our schema
