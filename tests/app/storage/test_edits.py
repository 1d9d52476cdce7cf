import pytest

from app.errors import StorageError, StorageFullError
from app.storage.database import Database
from app.storage.sqlcipher import IntegrityError


def add(database: Database, *words: str) -> None:
    with database.atomic():
        for word in words:
            database.execute("INSERT INTO item (words) VALUES (?)", (word,))


def words(database: Database) -> list[str]:
    return [row[0] for row in database.rows("SELECT words FROM item ORDER BY id")]


class BreakingError(Exception):
    """A fault in the middle of an edit."""


def test_rows_row_scalar_and_stream(plain_database: Database) -> None:
    add(plain_database, "one", "two")
    assert plain_database.rows("SELECT id, words FROM item") == [(1, "one"), (2, "two")]
    assert plain_database.row("SELECT words FROM item WHERE id = :id", {"id": 2}) == ("two",)
    assert plain_database.row("SELECT words FROM item WHERE id = 9") is None
    assert plain_database.scalar("SELECT count(*) FROM item") == 2
    assert plain_database.scalar("SELECT words FROM item WHERE id = 9") is None
    assert [row[0] for row in plain_database.stream("SELECT words FROM item")] == ["one", "two"]


def test_a_write_needs_an_edit(plain_database: Database) -> None:
    for work in (plain_database.execute, plain_database.insert):
        with pytest.raises(RuntimeError, match="atomic"):
            work("INSERT INTO item (words) VALUES ('x')")
    with pytest.raises(RuntimeError, match="atomic"):
        plain_database.executemany("INSERT INTO item (words) VALUES (?)", [("x",)])


def test_an_edit_is_kept_whole(plain_database: Database) -> None:
    with plain_database.atomic():
        inside = plain_database.in_atomic
        assert plain_database.insert("INSERT INTO item (words) VALUES ('one')") == 1
        assert plain_database.executemany("INSERT INTO item (words) VALUES (?)", [("two",), ("three",)]) == 2
        assert plain_database.execute("UPDATE item SET words = upper(words) WHERE id > 1") == 2
    assert (inside, plain_database.in_atomic) == (True, False)
    assert words(plain_database) == ["one", "TWO", "THREE"]


def add_and_break(database: Database, *texts: str) -> None:
    with database.atomic():
        add(database, *texts)
        raise BreakingError


def test_an_edit_that_breaks_leaves_nothing(plain_database: Database) -> None:
    with pytest.raises(BreakingError):
        add_and_break(plain_database, "half", "of it")
    assert words(plain_database) == []


def test_a_nested_edit_rolls_back_alone(plain_database: Database) -> None:
    with plain_database.atomic():
        add(plain_database, "outer")
        with pytest.raises(BreakingError):
            add_and_break(plain_database, "inner")
        with plain_database.atomic():
            add(plain_database, "second")
            with plain_database.atomic():
                add(plain_database, "deep")
    assert words(plain_database) == ["outer", "second", "deep"]


def test_a_constraint_comes_through_as_itself_and_the_edit_may_go_on(plain_database: Database) -> None:
    with plain_database.atomic():
        plain_database.execute("INSERT INTO item (id, words) VALUES (1, 'one')")
        with pytest.raises(IntegrityError):
            plain_database.execute("INSERT INTO item (id, words) VALUES (1, 'again')")
        plain_database.execute("INSERT INTO item (id, words) VALUES (2, 'two')")
    assert words(plain_database) == ["one", "two"]


def add_twice(database: Database) -> None:
    # ON CONFLICT ROLLBACK ends the whole transaction inside a statement, as a full disk can.
    database.execute("INSERT OR ROLLBACK INTO item (id, words) VALUES (1, 'one')")
    database.execute("INSERT OR ROLLBACK INTO item (id, words) VALUES (1, 'again')")


def add_twice_and_go_on(database: Database, *, nested: bool, go_on: bool) -> None:
    with database.atomic():
        try:
            if nested:
                with database.atomic():
                    add_twice(database)
            else:
                add_twice(database)
        except IntegrityError:
            pass
        if go_on:
            # Without the guard this would be committed alone.
            database.execute("INSERT INTO item (id, words) VALUES (2, 'two')")


@pytest.mark.parametrize("nested", [True, False])
@pytest.mark.parametrize("go_on", [True, False])
def test_when_the_engine_rolls_back_by_itself_nothing_slips_through(
    plain_database: Database, *, nested: bool, go_on: bool
) -> None:
    with pytest.raises(StorageError, match="rolled back"):
        add_twice_and_go_on(plain_database, nested=nested, go_on=go_on)
    assert words(plain_database) == []
    add(plain_database, "after")
    assert words(plain_database) == ["after"]


def test_a_full_database_is_told_and_rolled_back(plain_database: Database) -> None:
    add(plain_database, "before")
    pages = plain_database.scalar("PRAGMA page_count")
    plain_database.rows(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(StorageFullError) as caught, plain_database.atomic():
        plain_database.execute("INSERT INTO item (words) VALUES (?)", ("x" * 100_000,))
    assert "safe" in caught.value.message
    assert words(plain_database) == ["before"]
    plain_database.rows("PRAGMA max_page_count = 1000000")
    add(plain_database, "after")
    assert words(plain_database) == ["before", "after"]


def test_foreign_keys_are_kept(plain_database: Database) -> None:
    with plain_database.atomic():
        plain_database.execute("CREATE TABLE part (item INTEGER NOT NULL REFERENCES item (id))")
    with pytest.raises(IntegrityError), plain_database.atomic():
        plain_database.execute("INSERT INTO part (item) VALUES (99)")


# -- upkeep
