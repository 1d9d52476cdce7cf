"""What an edit becomes when the engine fails under it, error by error; the disk itself is played."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import cast

import pytest

from app.errors import StorageError, StorageFullError
from app.storage import sqlcipher
from app.storage.database import Database
from app.storage.errors import (
    DatabaseMissingError,
    StorageBusyError,
    StorageFailedError,
    StorageInterruptedError,
    StorageUnconfirmedError,
)
from app.storage.sqlcipher import Connection


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

    def __init__(self, real: Connection, word: str, code: int, times: int = 1) -> None:
        self.real, self.word, self.code, self.times = real, word, code, times

    def __getattr__(self, name: str) -> object:
        return getattr(self.real, name)

    def execute(self, sql: str, *rest: object) -> object:
        if sql.startswith(self.word) and self.times:
            self.times -= 1
            # An error of the driver, with the code that the engine would give.
            error = sqlcipher.DatabaseError("words of the engine")
            error.sqlite_errorcode = self.code  # type: ignore[attr-defined]  # the driver's errors carry it
            raise error
        return self.real.execute(sql, *rest)  # type: ignore[arg-type]  # handed on as it came

    executemany = execute


def failing(database: Database, word: str, code: int, times: int = 1) -> Database:
    assert database._connection is not None
    database._connection = cast("Connection", FailingConnection(database._connection, word, code, times))
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
