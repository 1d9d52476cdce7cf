import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.storage.btree import rows_of_page, schema_rows, walk
from app.storage.database import Database
from app.storage.sealed_pages import read_sealed_pages

KEY = bytes(range(32))
Opener = Callable[..., Database]


def invented(chance: random.Random) -> list[Any]:
    """Return values of every shape that the format knows."""
    whole = chance.choice([0, 1, -1, 127, -129, 40_000, -(1 << 23), 1 << 40, -(1 << 62), (1 << 63) - 1])
    return [
        whole,
        chance.choice([None, 0.5, -1e300]),
        "ñ" * chance.choice([0, 1, 60, 3000, 9000]),
        chance.randbytes(chance.choice([0, 7, 477, 1002, 3981, 4200, 30_000])),
    ]


@pytest.fixture
def written(open_database: Opener, db_path: Path) -> Path:
    chance = random.Random(8)
    with open_database() as database, database.atomic():
        database.execute("CREATE TABLE item (id INTEGER PRIMARY KEY, a INTEGER, b REAL, c TEXT, d BLOB)")
        database.execute("CREATE TABLE keyed (k BLOB PRIMARY KEY, a INTEGER, b REAL, c TEXT, d BLOB) WITHOUT ROWID")
        for number in range(400):
            values = invented(chance)
            database.execute("INSERT INTO item VALUES (?,?,?,?,?)", (number * 3 - 50, *values))
            key = number.to_bytes(16, "big") * chance.choice([1, 2, 90])
            database.execute("INSERT INTO keyed VALUES (?,?,?,?,?)", (key, *values))
        database.execute("DELETE FROM item WHERE id % 7 = 0")
    return db_path


def test_the_rows_are_those_that_the_engine_reads(written: Path, open_database: Opener) -> None:
    with open_database(create=False) as database:
        items = database.rows("SELECT * FROM item ORDER BY id")
        keyed = database.rows("SELECT * FROM keyed ORDER BY k")
    pages = read_sealed_pages(written, KEY).pages
    roots, schema = schema_rows(pages)
    assert schema.complete
    assert roots.keys() >= {"item", "keyed"}
    found = walk(pages, roots["item"])
    assert found.complete
    assert sorted((row.rowid, *row.values[1:]) for row in found.rows) == items
    assert all(row.values[0] is None for row in found.rows)
    found = walk(pages, roots["keyed"])
    assert found.complete
    assert sorted(row.values for row in found.rows) == keyed


def test_what_is_missing_is_counted_and_nothing_is_made_up(written: Path, open_database: Opener) -> None:
    with open_database(create=False) as database:
        items = set(database.rows("SELECT * FROM item"))
    whole = read_sealed_pages(written, KEY).pages
    root = schema_rows(whole)[0]["item"]
    used = walk(whole, root).seen
    chance = random.Random(9)
    missed = 0
    for _ in range(60):
        pages = {number: page for number, page in whole.items() if number == root or chance.random() < 0.9}
        found = walk(pages, root)
        rows = {(row.rowid, *row.values[1:]) for row in found.rows}
        assert rows <= items
        assert found.complete == (rows == items)
        for number in used & pages.keys() - found.seen:
            rows |= {(row.rowid, *row.values[1:]) for row in rows_of_page(pages, number) if row is not None}
        assert rows <= items
        missed += len(items) - len(rows)
    assert missed > 0, "the control: something was missing"


def test_noise_in_the_place_of_a_page_is_no_row_and_no_crash(written: Path) -> None:
    whole = read_sealed_pages(written, KEY).pages
    root = schema_rows(whole)[0]["item"]
    chance = random.Random(10)
    for _ in range(40):
        pages = dict(whole)
        number = chance.choice(list(pages))
        noise = bytearray(pages[number])
        for _ in range(chance.choice([1, 20, 4000])):
            noise[chance.randrange(len(noise))] = chance.randrange(256)
        pages[number] = bytes(noise)
        walk(pages, root)
        schema_rows(pages)
