from collections.abc import Callable
from pathlib import Path

import pytest

from app.errors import NewerVersionError, StorageDamagedError
from app.storage.database import Database
from app.storage.migrations import Migration, copies, migrate, version
from app.storage.sqlcipher import Connection

Opener = Callable[..., Database]


def make_items(connection: Connection) -> None:
    connection.execute("CREATE TABLE item (id INTEGER PRIMARY KEY, words TEXT NOT NULL)")
    connection.execute("CREATE TABLE part (item INTEGER NOT NULL REFERENCES item (id))")
    connection.execute("INSERT INTO item VALUES (1, 'one')")
    connection.execute("INSERT INTO part VALUES (1)")


def add_column(connection: Connection) -> None:
    connection.execute("ALTER TABLE item ADD COLUMN place TEXT")


def rebuild(connection: Connection) -> None:
    # Twelve steps of https://www.sqlite.org/lang_altertable.html#otheralter: works only with foreign keys off.
    connection.execute("CREATE TABLE fresh (id INTEGER PRIMARY KEY, words TEXT NOT NULL, place TEXT) STRICT")
    connection.execute("INSERT INTO fresh SELECT id, words, place FROM item")
    connection.execute("DROP TABLE item")
    connection.execute("ALTER TABLE fresh RENAME TO item")


def lose_items(connection: Connection) -> None:
    connection.execute("DELETE FROM item")


class BreakingError(Exception):
    """A step that fails."""


def half_a_step(connection: Connection) -> None:
    connection.execute("ALTER TABLE item ADD COLUMN b TEXT")
    connection.execute("ALTER TABLE item ADD COLUMN c TEXT")
    raise BreakingError


FIRST = Migration(1, "make items", make_items)
SECOND = Migration(2, "give items a place", add_column)
THIRD = Migration(3, "make items strict", rebuild)


def columns(database: Database) -> list[str]:
    return [row[1] for row in database.rows("PRAGMA table_info(item)")]


def test_a_new_database_takes_every_step_without_a_copy(open_database: Opener) -> None:
    database = open_database()
    report = migrate(database, [FIRST, SECOND, THIRD])
    assert (report.before, report.after, report.copy) == (0, 3, None)
    assert version(database) == 3
    assert columns(database) == ["id", "words", "place"]
    assert database.integrity() == []


def test_a_second_run_does_nothing(open_database: Opener) -> None:
    database = open_database()
    migrate(database, [FIRST])
    report = migrate(database, [FIRST])
    assert (report.before, report.after, report.copy) == (1, 1, None)


def test_an_older_database_is_copied_first_and_the_copy_opens(open_database: Opener, db_path: Path) -> None:
    database = open_database()
    migrate(database, [FIRST])
    report = migrate(database, [FIRST, SECOND, THIRD])
    assert report.copy == db_path.with_name("vault.db.version-1")
    assert report.copy is not None
    old = open_database(report.copy, create=False)
    assert version(old) == 1
    assert columns(old) == ["id", "words"]
    assert sorted(p.name for p in db_path.parent.iterdir() if "new" in p.name) == []


def test_a_failing_step_leaves_the_version_before_it(open_database: Opener) -> None:
    database = open_database()
    migrate(database, [FIRST])
    with pytest.raises(BreakingError):
        migrate(database, [FIRST, SECOND, Migration(3, "break", half_a_step)])
    assert version(database) == 2
    assert columns(database) == ["id", "words", "place"]
    assert database.scalar("PRAGMA foreign_keys") == 1
    migrate(database, [FIRST, SECOND, THIRD])
    assert version(database) == 3


def test_a_step_with_wrong_sql_rolls_back(open_database: Opener) -> None:
    database = open_database()
    with pytest.raises(Exception, match="syntax"):
        migrate(database, [Migration(1, "wrong", lambda c: (c.execute("CREATE TABEL"), None)[1])])
    assert version(database) == 0


def test_a_step_that_would_lose_references_is_rolled_back(open_database: Opener) -> None:
    database = open_database()
    migrate(database, [FIRST])
    with pytest.raises(StorageDamagedError, match="1 references"):
        migrate(database, [FIRST, Migration(2, "lose", lose_items)])
    assert database.scalar("SELECT words FROM item") == "one"
    assert version(database) == 1


def test_a_newer_database_is_left_untouched(open_database: Opener, db_path: Path) -> None:
    database = open_database()
    migrate(database, [FIRST, SECOND])
    database.close()
    before = db_path.read_bytes()
    database = open_database(create=False)
    with pytest.raises(NewerVersionError):
        migrate(database, [FIRST])
    database.close()
    assert db_path.read_bytes() == before


@pytest.mark.parametrize("numbers", [(2,), (1, 3), (2, 1), (1, 1)])
def test_steps_are_numbered_without_gaps(open_database: Opener, numbers: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match="without gaps"):
        migrate(open_database(), [Migration(number, "x", make_items) for number in numbers])


def test_a_copy_left_by_an_earlier_try_is_replaced(open_database: Opener, db_path: Path) -> None:
    database = open_database()
    migrate(database, [FIRST])
    db_path.with_name("vault.db.version-1").write_bytes(b"left over")
    for end in ("", "-journal", "-wal"):
        db_path.with_name(f"vault.db.version-1.new{end}").write_bytes(b"left over")
    report = migrate(database, [FIRST, SECOND])
    assert report.copy is not None
    assert database.check_copy(report.copy) == (1, [])


def test_the_two_newest_copies_are_kept(open_database: Opener, db_path: Path) -> None:
    database = open_database()
    steps = [
        FIRST,
        SECOND,
        THIRD,
        Migration(4, "add a column", lambda c: (c.execute("ALTER TABLE part ADD x"), None)[1]),
    ]
    for count in range(1, 5):
        migrate(database, steps[:count])
    assert [copy.name for copy in copies(db_path)] == ["vault.db.version-3", "vault.db.version-2"]
    db_path.with_name("vault.db.version-9.new").touch()
    assert len(copies(db_path)) == 2
