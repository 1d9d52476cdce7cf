import shutil
import sqlite3
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from app.errors import AlreadyOpenError, StorageError, StorageFullError
from app.storage.cipher_checks import SETTINGS
from app.storage.database import Database
from app.storage.errors import (
    DatabaseClosedError,
    DatabaseMissingError,
    DatabaseUnreadableError,
    PlaintextDatabaseError,
    StorageInterruptedError,
    StorageReadOnlyError,
)

Opener = Callable[..., Database]


def add(database: Database, *words: str) -> None:
    with database.atomic():
        for word in words:
            database.execute("INSERT INTO item (words) VALUES (?)", (word,))


# -- opening


def test_a_new_database_is_encrypted_from_its_first_byte(plain_database: Database) -> None:
    add(plain_database, "Zacarías Quiñones-Oyelaran")
    plain_database.checkpoint()
    raw = plain_database.path.read_bytes()
    assert not raw.startswith(b"SQLite format 3")
    assert b"Zacar" not in raw
    assert b"CREATE TABLE" not in raw


def test_the_log_is_encrypted_too_and_no_shared_memory_file_is_made(plain_database: Database) -> None:
    add(plain_database, "a needle in the log")
    log = plain_database.path.with_name("vault.db-wal")
    assert log.stat().st_size > 0
    assert b"needle" not in log.read_bytes()
    assert not plain_database.path.with_name("vault.db-shm").exists()


@pytest.mark.parametrize(("name", "value"), [(name, value) for name, _, value in SETTINGS])
def test_every_setting_stands_after_opening(open_database: Opener, name: str, value: object) -> None:
    assert open_database().scalar(f"PRAGMA {name}") == value


def test_it_opens_again_with_its_key_and_with_no_other(open_database: Opener, db_path: Path) -> None:
    first = open_database()
    with first.atomic():
        first.execute("CREATE TABLE item (words TEXT)")
    first.close()
    before = db_path.read_bytes()
    with pytest.raises(DatabaseUnreadableError) as caught:
        open_database(key=bytes(32), create=False)
    assert "nothing was changed" in caught.value.message.lower()
    assert db_path.read_bytes() == before
    assert open_database(create=False).rows("SELECT * FROM item") == []


def test_a_missing_database_is_never_made_anew_by_itself(open_database: Opener, db_path: Path) -> None:
    with pytest.raises(DatabaseMissingError):
        open_database(create=False)
    assert not db_path.exists()


def test_an_empty_file_is_not_taken_for_a_vault(open_database: Opener, db_path: Path) -> None:
    db_path.touch()
    with pytest.raises(DatabaseUnreadableError):
        open_database(create=False)
    assert db_path.stat().st_size == 0


@pytest.mark.parametrize("create", [True, False])
def test_a_plaintext_database_is_refused_and_left_alone(open_database: Opener, db_path: Path, *, create: bool) -> None:
    plain = sqlite3.connect(db_path)
    plain.execute("CREATE TABLE item (words TEXT)")
    plain.close()
    before = db_path.read_bytes()
    with pytest.raises(PlaintextDatabaseError):
        open_database(create=create)
    assert db_path.read_bytes() == before


@pytest.mark.parametrize("size", [0, 16, 31, 33, 64])
def test_a_key_that_would_be_taken_for_a_passphrase_is_refused(db_path: Path, size: int) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        Database.open(db_path, bytes(size), create=True)
    assert not db_path.exists()


def test_a_second_opening_is_refused_at_once(open_database: Opener) -> None:
    open_database()
    with pytest.raises(AlreadyOpenError):
        open_database()


def test_a_folder_in_its_place_is_a_worded_error(open_database: Opener, db_path: Path) -> None:
    db_path.mkdir()
    with pytest.raises(StorageError):
        open_database(create=False)


def test_closing_wipes_the_key_and_may_be_repeated(open_database: Opener) -> None:
    database = open_database()
    database.close()
    database.close()
    assert database._key == bytearray(32)
    with pytest.raises(DatabaseClosedError, match="Nothing was changed"):
        database.rows("SELECT 1")


def test_it_is_a_context(db_path: Path, db_key: bytes) -> None:
    with Database.open(db_path, db_key, create=True, ballast=False) as database:
        assert database.scalar("SELECT 1") == 1
    assert not db_path.with_name("vault.db-wal").exists(), "closing empties the log"


# -- reading


def test_another_thread_is_refused(plain_database: Database) -> None:
    caught: list[BaseException] = []

    def act() -> None:
        for work in (lambda: plain_database.rows("SELECT 1"), plain_database.close):
            try:
                work()
            except RuntimeError as error:
                caught.append(error)

    thread = threading.Thread(target=act)
    thread.start()
    thread.join()
    assert [str(error) for error in caught] == ["the database belongs to the thread that opened it"] * 2


def test_a_long_query_can_be_stopped_from_another_thread(plain_database: Database) -> None:
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
    timer = threading.Timer(0.05, plain_database.interrupt)
    timer.start()
    with pytest.raises(StorageInterruptedError):
        plain_database.scalar(endless)
    timer.join()
    assert plain_database.scalar("SELECT 1") == 1


# -- writing


def test_a_checkpoint_empties_the_log(plain_database: Database) -> None:
    add(plain_database, "one")
    assert plain_database.checkpoint()
    assert plain_database.path.with_name("vault.db-wal").stat().st_size == 0


def test_a_whole_database_has_no_problems(plain_database: Database) -> None:
    add(plain_database, "one")
    assert plain_database.integrity() == []


def test_rows_that_refer_to_nothing_are_a_problem(plain_database: Database) -> None:
    plain_database.rows("PRAGMA foreign_keys = OFF")
    with plain_database.atomic():
        plain_database.execute("CREATE TABLE part (item INTEGER NOT NULL REFERENCES item (id))")
        plain_database.execute("INSERT INTO part (item) VALUES (99)")
    assert plain_database.integrity() == ["1 rows refer to records that are missing"]


def test_a_copy_opens_with_the_same_key_and_is_whole(plain_database: Database, tmp_path: Path) -> None:
    add(plain_database, "one")
    copy = tmp_path / "copy.db"
    plain_database.copy_to(copy)
    assert plain_database.check_copy(copy) == (0, [])
    assert not copy.read_bytes().startswith(b"SQLite")
    with pytest.raises(Exception, match="exists"):
        plain_database.copy_to(copy)


def test_free_room_is_told(plain_database: Database) -> None:
    assert plain_database.free_bytes() > 0


def test_the_ballast_is_made_on_opening(open_database: Opener) -> None:
    database = open_database(ballast=True)
    assert database.ballast.stands
    assert database.path.with_name("vault.db.ballast").stat().st_size == 8 << 20


def state_of(database: Database) -> tuple[bool, bool]:
    """Return whether it is for reading only, and whether its disk is full."""
    return database.read_only, database.is_full


def unwritable(path: Path) -> Database:
    """Return a database that met a disk without writes: the driver's own error stands for the disk."""
    database = Database(path, bytearray(range(32)))
    failure = sqlite3.OperationalError()
    failure.sqlite_errorcode = sqlite3.SQLITE_READONLY
    assert database._readable_though_unwritable(failure)
    return database


def test_on_an_unwritable_file_reading_goes_on_and_writing_comes_back_by_itself(
    db_path: Path, open_database: Opener
) -> None:
    with open_database() as first:
        with first.atomic():
            first.execute("CREATE TABLE item (id INTEGER PRIMARY KEY, words TEXT)")
        add(first, "kept")
    database = unwritable(db_path)
    assert state_of(database) == (True, False)
    assert database.scalar("SELECT words FROM item") == "kept"
    assert database.integrity() == []
    db_path.rename(db_path.with_name("away"))
    with pytest.raises(StorageReadOnlyError), database.atomic():
        pass
    assert database.scalar("SELECT words FROM item") == "kept", "a try that failed disturbs no reading"
    db_path.with_name("away").rename(db_path)
    add(database, "written once the disk was back")
    assert state_of(database) == (False, False)
    assert database.scalar("SELECT count(*) FROM item") == 2
    database.close()


def test_reading_only_sees_what_stands_in_a_log(db_path: Path, plain_database: Database, tmp_path: Path) -> None:
    add(plain_database, "only in the log")
    cut = tmp_path / "cut"
    cut.mkdir()
    for name in (db_path.name, f"{db_path.name}-wal"):
        shutil.copyfile(db_path.with_name(name), cut / name)
    before = {path.name: path.read_bytes() for path in cut.iterdir()}
    database = unwritable(cut / db_path.name)
    shelter = database._shelter
    assert shelter is not None
    assert database.scalar("SELECT words FROM item") == "only in the log"
    assert database.integrity() == []
    assert {path.name: path.read_bytes() for path in cut.iterdir()} == before, "the disk was not written to"
    assert shelter.read_bytes()[:16] != b"SQLite format 3\0"
    database.close()
    assert not shelter.parent.exists(), "the copy is gone"


def test_a_full_disk_and_an_exit_that_was_not_clean_are_remembered(
    db_path: Path, plain_database: Database, tmp_path: Path, open_database: Opener
) -> None:
    assert not plain_database.was_unclean
    (pages,) = plain_database.row("PRAGMA page_count") or (0,)
    plain_database.rows(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(StorageFullError):
        add(plain_database, "x" * 100_000)
    assert state_of(plain_database) == (False, True)
    plain_database.rows(f"PRAGMA max_page_count = {pages + 999}")
    add(plain_database, "x" * 100_000)
    assert state_of(plain_database) == (False, False)
    for name in (db_path.name, f"{db_path.name}-wal"):
        shutil.copyfile(db_path.with_name(name), tmp_path / f"cut{name}")
    assert open_database(tmp_path / f"cut{db_path.name}", create=False).was_unclean


def test_another_file_of_the_same_key_takes_the_place_of_the_open_one(
    plain_database: Database, open_database: Callable[..., Database], tmp_path: Path
) -> None:
    with plain_database.atomic():
        plain_database.execute("INSERT INTO item (words) VALUES ('old')")
    with open_database(tmp_path / "fresh.db") as fresh, fresh.atomic():
        fresh.execute("CREATE TABLE item (id INTEGER PRIMARY KEY, words TEXT NOT NULL) STRICT")
        fresh.execute("INSERT INTO item (words) VALUES ('new')")
    plain_database.take_over(tmp_path / "fresh.db")
    assert plain_database.rows("SELECT words FROM item") == [("new",)]
    with plain_database.atomic():
        plain_database.execute("INSERT INTO item (words) VALUES ('goes on')")
    assert plain_database.integrity() == []
    assert not (tmp_path / "fresh.db").exists()


def test_what_cannot_take_the_place_leaves_the_open_database_as_it_is(plain_database: Database, tmp_path: Path) -> None:
    with plain_database.atomic():
        plain_database.execute("INSERT INTO item (words) VALUES ('old')")
    with pytest.raises(StorageError):
        plain_database.take_over(tmp_path / "nothing.db")
    with plain_database.atomic(), pytest.raises(StorageError):
        plain_database.take_over(tmp_path / "nothing.db")
    with plain_database.atomic():
        plain_database.execute("INSERT INTO item (words) VALUES ('more')")
    assert plain_database.rows("SELECT words FROM item") == [("old",), ("more",)]


def test_a_copy_of_the_key_is_a_copy(plain_database: Database, db_key: bytes) -> None:
    copy = plain_database.key_copy()
    assert bytes(copy) == db_key
    copy[:] = bytes(32)
    assert bytes(plain_database.key_copy()) == db_key
