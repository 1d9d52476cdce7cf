import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from app.errors import AlreadyOpenError, CalibarError, StorageDamagedError, StorageFullError
from app.storage import sqlcipher
from app.storage.database import Database
from app.storage.errors import (
    DatabaseUnreadableError,
    StorageBusyError,
    StorageFailedError,
    StorageInterruptedError,
    StorageReadOnlyError,
)


def failure(code: int) -> sqlite3.OperationalError:
    error = sqlite3.OperationalError("words of the engine that nobody should see")
    error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (sqlite3.SQLITE_BUSY, StorageBusyError),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, StorageBusyError),
        (sqlite3.SQLITE_LOCKED, StorageBusyError),
        (sqlite3.SQLITE_FULL, StorageFullError),
        (sqlite3.SQLITE_NOTADB, DatabaseUnreadableError),
        (sqlite3.SQLITE_CORRUPT, StorageDamagedError),
        (sqlite3.SQLITE_CORRUPT_INDEX, StorageDamagedError),
        (sqlite3.SQLITE_READONLY, StorageReadOnlyError),
        (sqlite3.SQLITE_INTERRUPT, StorageInterruptedError),
        (sqlite3.SQLITE_IOERR_FSYNC, StorageFailedError),
        (sqlite3.SQLITE_CANTOPEN, StorageFailedError),
        (sqlite3.SQLITE_PROTOCOL, StorageFailedError),
    ],
)
def test_each_failure_has_its_own_words(code: int, kind: type[CalibarError]) -> None:
    found = sqlcipher.translated(failure(code))
    assert type(found) is kind
    assert found.message
    assert "engine that" not in found.message + found.hint


def test_busy_means_something_else_when_opening() -> None:
    assert isinstance(sqlcipher.translated(failure(sqlite3.SQLITE_BUSY), opening=True), AlreadyOpenError)


@pytest.mark.parametrize("code", [sqlite3.SQLITE_ERROR, sqlite3.SQLITE_CONSTRAINT_UNIQUE, sqlite3.SQLITE_MISUSE])
def test_faults_of_the_program_come_through_as_they_are(code: int, tmp_path: Path) -> None:
    error = failure(code)
    assert sqlcipher.translated(error) is None
    assert sqlcipher.worded(error, tmp_path / "x") is error


def test_an_error_without_a_code_is_not_guessed_at() -> None:
    assert sqlcipher.primary_code(ValueError()) == 0
    assert sqlcipher.translated(ValueError()) is None


def test_a_missing_folder_leaves_the_room_unknown(tmp_path: Path) -> None:
    found = sqlcipher.worded(failure(sqlite3.SQLITE_IOERR), tmp_path / "none" / "x")
    assert isinstance(found, StorageFailedError)


def test_the_driver_is_sqlcipher(tmp_path: Path) -> None:
    connection = sqlcipher.connect(tmp_path / "a b?c%d.db", timeout_s=0.0)
    connection.set_key(bytearray(b"x'" + b"11" * 32 + b"'"))
    connection.execute("CREATE TABLE item (words TEXT)")
    assert not connection.in_transaction
    connection.close()
    assert (tmp_path / "a b?c%d.db").is_file()


def test_the_version_of_the_library_is_told() -> None:
    assert sqlcipher.library_version().startswith("4.")


def test_a_text_that_is_none_is_damage_and_its_words_go_no_further(open_database: Callable[..., Database]) -> None:
    database = open_database()
    with pytest.raises(StorageDamagedError) as caught:
        database.rows("SELECT CAST(x'4e616469610000ff' AS TEXT)")
    assert "Nadia" not in repr(caught.value.__cause__)
    assert "Nadia" not in str(caught.value)
