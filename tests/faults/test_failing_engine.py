"""What an edit becomes when the engine fails under it, error by error; the disk itself is played."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import cast

import pytest

from app.demo.laptops import Agency, training_stretching
from app.domain.sightings import Note
from app.domain.targets import Target
from app.errors import StorageError, StorageFullError
from app.services.workspace import Workspace
from app.storage import sqlcipher
from app.storage.database import Database
from app.storage.errors import (
    DatabaseMissingError,
    StorageBusyError,
    StorageFailedError,
    StorageInterruptedError,
    StorageUnconfirmedError,
)
from app.storage.sqlcipher import Connection, Parameters


@pytest.fixture
def db_path(tmp_path: Path) -> Path:
    return tmp_path / "vault.db"


@pytest.fixture
def plain_database(db_path: Path) -> Iterator[Database]:
    with Database.open(db_path, bytes(range(32)), create=True, ballast=False) as database:
        with database.atomic():
            database.execute("CREATE TABLE item (id INTEGER PRIMARY KEY, words TEXT NOT NULL) STRICT")
        yield database


class BreakingError(Exception):
    """A fault in the middle of an edit."""


def add(database: Database, *texts: str) -> None:
    with database.atomic():
        for text in texts:
            database.execute("INSERT INTO item (words) VALUES (?)", (text,))


def add_and_break(database: Database, *texts: str) -> None:
    with database.atomic():
        add(database, *texts)
        raise BreakingError


def words(database: Database) -> list[str]:
    return [row[0] for row in database.rows("SELECT words FROM item ORDER BY id")]


class FailingConnection:
    """A real connection whose statements that begin with `word` fail with an engine's `code`, `times` times."""

    def __init__(self, real: Connection, word: str, code: int, times: int = 1, *, kept: bool = False) -> None:
        self.real, self.word, self.code, self.times, self.kept = real, word, code, times, kept

    def __getattr__(self, name: str) -> object:
        return getattr(self.real, name)

    def execute(self, sql: str, *rest: object) -> object:
        if sql.startswith(self.word) and self.times:
            self.times -= 1
            if self.kept:  # the disk kept what it said it had not
                self.real.execute(sql, *rest)  # type: ignore[arg-type]  # handed on as it came
            # An error of the driver, with the code that the engine would give.
            error = sqlcipher.DatabaseError("words of the engine")
            error.sqlite_errorcode = self.code  # type: ignore[attr-defined]  # the driver's errors carry it
            raise error
        return self.real.execute(sql, *rest)  # type: ignore[arg-type]  # handed on as it came

    def executemany(self, sql: str, rows: Iterable[Parameters]) -> object:
        if sql.startswith(self.word) and self.times:
            return self.execute(sql)
        return self.real.executemany(sql, rows)


def failing(database: Database, word: str, code: int, times: int = 1, *, kept: bool = False) -> Database:
    assert database._connection is not None
    connection = FailingConnection(database._connection, word, code, times, kept=kept)
    database._connection = cast("Connection", connection)
    return database


def test_an_error_at_the_commit_is_called_unconfirmed_and_a_fresh_connection_tells(plain_database: Database) -> None:
    add(plain_database, "before")
    failing(plain_database, "COMMIT", sqlite3.SQLITE_IOERR_FSYNC)
    with pytest.raises(StorageUnconfirmedError) as caught:
        add(plain_database, "perhaps")
    assert "not known" in caught.value.message
    assert words(plain_database) == ["before"]
    assert not isinstance(plain_database._connection, FailingConnection), "the connection was replaced"
    add(plain_database, "after")
    assert words(plain_database) == ["before", "after"]


def test_a_full_disk_at_the_commit_is_certain(plain_database: Database) -> None:
    failing(plain_database, "COMMIT", sqlite3.SQLITE_FULL)
    with pytest.raises(StorageFullError):
        add(plain_database, "lost")
    assert words(plain_database) == []
    add(plain_database, "after")
    assert words(plain_database) == ["after"]


@pytest.mark.parametrize("code", [sqlite3.SQLITE_IOERR_WRITE, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_PROTOCOL])
def test_an_error_in_the_middle_rolls_back_and_replaces_the_connection(plain_database: Database, code: int) -> None:
    failing(plain_database, "INSERT", code)
    with pytest.raises(StorageError):
        add(plain_database, "lost")
    add(plain_database, "after")
    assert words(plain_database) == ["after"]
    assert not isinstance(plain_database._connection, FailingConnection)


def test_an_error_at_a_rollback_replaces_the_connection(plain_database: Database) -> None:
    failing(plain_database, "ROLLBACK", sqlite3.SQLITE_ERROR)
    with pytest.raises(BreakingError):
        add_and_break(plain_database, "lost")
    assert words(plain_database) == []
    add(plain_database, "after")
    assert words(plain_database) == ["after"]


def test_an_error_at_a_nested_rollback_loses_the_whole_edit_and_says_so(plain_database: Database) -> None:
    failing(plain_database, "ROLLBACK TO", sqlite3.SQLITE_IOERR)
    with pytest.raises(StorageError, match="rolled back"):
        add_around_a_broken_edit(plain_database)
    assert words(plain_database) == []


def add_around_a_broken_edit(database: Database) -> None:
    with database.atomic():
        add(database, "outer")
        with suppress(BreakingError):
            add_and_break(database, "inner")


def test_an_error_at_the_release_of_a_nested_edit_loses_the_whole(plain_database: Database) -> None:
    failing(plain_database, "RELEASE", sqlite3.SQLITE_IOERR)
    with pytest.raises(StorageFailedError):
        add_nested(plain_database)
    assert words(plain_database) == []


def add_nested(database: Database) -> None:
    with database.atomic():
        add(database, "inner")


def test_an_edit_that_cannot_begin_is_told(plain_database: Database) -> None:
    failing(plain_database, "BEGIN", sqlite3.SQLITE_BUSY)
    with pytest.raises(StorageBusyError):
        add(plain_database, "x")
    add(plain_database, "after")
    assert words(plain_database) == ["after"]


def test_every_way_to_read_and_write_words_its_errors(plain_database: Database, tmp_path: Path) -> None:
    def insert() -> None:
        with plain_database.atomic():
            plain_database.insert("INSERT INTO item (words) VALUES ('x')")

    def executemany() -> None:
        with plain_database.atomic():
            plain_database.executemany("INSERT INTO item (words) VALUES (?)", [("x",)])

    for word, work in (
        ("SELECT", lambda: plain_database.rows("SELECT 1")),
        ("SELECT", lambda: plain_database.row("SELECT 1")),
        ("SELECT", lambda: list(plain_database.stream("SELECT 1"))),
        ("VACUUM", lambda: plain_database.copy_to(tmp_path / "copy")),
        ("INSERT", insert),
        ("INSERT", executemany),
    ):
        failing(plain_database, word, sqlite3.SQLITE_INTERRUPT)
        with pytest.raises(StorageInterruptedError):
            work()
    assert words(plain_database) == []


def test_when_the_database_vanished_reopening_says_so(plain_database: Database, db_path: Path) -> None:
    failing(plain_database, "SELECT", sqlite3.SQLITE_IOERR)
    with pytest.raises(StorageFailedError):
        plain_database.rows("SELECT 1")
    db_path.unlink()
    with pytest.raises(DatabaseMissingError):
        plain_database.rows("SELECT 1")


def test_a_full_disk_leaves_the_seals_unchecked_and_says_so(plain_database: Database) -> None:
    failing(plain_database, "PRAGMA wal_checkpoint", sqlite3.SQLITE_FULL, times=2)
    assert not plain_database.checkpoint()
    assert plain_database.integrity() == ["the disk is full: the seals of the pages could not be checked"]


# -- a save that was left unconfirmed (N3): looked at on a fresh connection, and saved again under the same id --------


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[tuple[Workspace, str]]:
    with Agency(tmp_path / "hub", stretching=training_stretching()) as agency:
        work = agency.enrol("Insp. A. Invented", tmp_path / "laptop").workspace
        yield work, work.targets.add(Target(name="Ana Ejemplo"))[0]


@pytest.mark.parametrize("kept", [True, False])
def test_a_save_that_was_not_confirmed_is_there_once(desk: tuple[Workspace, str], kept: bool) -> None:
    work, target = desk
    before = work.vault.outbox.count("waiting")
    failing(work.vault.database, "COMMIT", sqlite3.SQLITE_IOERR_FSYNC, kept=kept)
    record, _ = work.records.add(Note(target=target, text="words"))
    assert [one.id for one in work.records.list("note", target)] == [record]
    assert work.vault.outbox.count("waiting") == before + 1
    changes: list[Callable[[], object]] = [
        lambda: work.records.amend(record, {"text": "other words"}, "a slip"),
        lambda: work.records.edit(target, {"name": "Ana Otra"}),
        lambda: work.records.retract(record, "wrong file"),
    ]
    for change in changes:
        before = work.vault.outbox.count("waiting")
        failing(work.vault.database, "COMMIT", sqlite3.SQLITE_IOERR_FSYNC, kept=kept)
        change()
        assert work.vault.outbox.count("waiting") == before + 1
    failing(work.vault.database, "COMMIT", sqlite3.SQLITE_IOERR_FSYNC, kept=kept)
    file, _ = work.attachments.add_file(target, b"an invented file", "file.bin")
    assert [row.record.id for row in work.attachments.list(target)] == [file]
    assert work.attachments.content(file) == b"an invented file"
    assert work.records.get(target).value.name == "Ana Otra"
    assert work.records.get(record).retracted
    assert work.problems() == []


@pytest.mark.parametrize("kept", [True, False])
def test_one_that_stays_unknown_is_called_unconfirmed_and_the_next_try_is_the_same_record(
    desk: tuple[Workspace, str], kept: bool, tmp_path: Path
) -> None:
    work, target = desk
    path = work.vault.database.path
    failing(work.vault.database, "COMMIT", sqlite3.SQLITE_IOERR_FSYNC, kept=kept)
    record_id = work.records.fresh_id()
    gone = path.rename(path.with_name("gone"))  # the disk went away: nothing can be looked at
    with pytest.raises(StorageUnconfirmedError):
        work.records.add(Note(target=target, text="words"), record_id=record_id)
    gone.rename(path)
    for text in ("words", "words and more"):
        assert work.records.add(Note(target=target, text=text), record_id=record_id)[0] == record_id
    (only,) = work.records.list("note", target)
    assert (only.id, only.value.text) == (record_id, "words and more")
    assert work.problems() == []


def test_without_the_same_id_it_would_be_there_twice(desk: tuple[Workspace, str]) -> None:
    """The test of the test."""
    work, target = desk
    for _ in range(2):
        work.records.add(Note(target=target, text="words"))
    assert work.records.count("note", target) == 2
