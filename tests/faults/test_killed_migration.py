"""A vault of every release is brought to this one, and a kill in any step leaves it old or new, never between.

The vaults in `tests/data/vault` are what the programs of their time wrote, row by row, with invented data.

CALIBAR_KILLED_STEPS=200 for more kills in each step than the 20 of every run.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import pytest

from app.storage.database import Database
from app.storage.migrations import copies, migrate, version
from app.storage.records import RecordStore, words_of_body
from app.storage.schema import MIGRATIONS
from app.storage.search import SearchIndex

KILLS: Final = int(os.environ.get("CALIBAR_KILLED_STEPS", "20"))
KEY: Final = bytes(range(32))
RELEASES: Final = sorted((Path(__file__).parents[1] / "data" / "vault").glob("version*.sql"))

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is of POSIX systems")

# Forks a warm child for each line, which takes one step; kills it so many seconds after it said that it begins.
NURSERY = """
import json, os, signal, sys, time
from pathlib import Path
from app.storage.database import Database
from app.storage.migrations import migrate
from app.storage.schema import MIGRATIONS

for line in sys.stdin:
    path, number, after_s = json.loads(line)
    ready, say = os.pipe()
    child = os.fork()
    if child == 0:
        database = Database.open(Path(path), bytes(range(32)), create=False, ballast=False)
        os.write(say, b"r")
        begun = time.perf_counter()
        migrate(database, MIGRATIONS[:number])
        os.write(say, json.dumps(time.perf_counter() - begun).encode())
        os._exit(0)
    os.close(say)
    os.read(ready, 1)
    if after_s is None:
        took = json.loads(os.read(ready, 100))
    else:
        time.sleep(after_s)
        os.kill(child, signal.SIGKILL)
        took = None
    _, status = os.waitpid(child, 0)
    os.close(ready)
    print(json.dumps([took, status]), flush=True)
"""


class Nursery:
    """The warm program."""

    def __init__(self) -> None:
        self._program = subprocess.Popen(
            [sys.executable, "-c", NURSERY], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=Path.cwd()
        )

    def step(self, path: Path, number: int, after_s: float | None) -> tuple[float | None, int]:
        """Take a step in a child; return how long it took, and how it ended."""
        assert self._program.stdin is not None
        assert self._program.stdout is not None
        self._program.stdin.write(json.dumps([str(path), number, after_s]) + "\n")
        self._program.stdin.flush()
        took, status = json.loads(self._program.stdout.readline())
        return took, status

    def close(self) -> None:
        assert self._program.stdin is not None
        assert self._program.stdout is not None
        self._program.stdin.close()
        self._program.wait(30)
        self._program.stdout.close()


@pytest.fixture
def nursery() -> Iterator[Nursery]:
    made = Nursery()
    yield made
    made.close()


def written(release: Path, path: Path) -> Path:
    """Write a vault as the program of that time left it."""
    statements = release.read_text(encoding="utf-8").splitlines()
    with Database.open(path, KEY, create=True, ballast=False) as database:
        with database.atomic():
            for statement in statements:
                if not statement.startswith("PRAGMA"):
                    database.execute(statement.removesuffix(";"))
        database.rows(statements[-1].removesuffix(";"))
        assert version(database) == number_of(release)
        assert database.integrity() == []
    return path


def number_of(release: Path) -> int:
    return int(release.stem.removeprefix("version"))


def shape_of(database: Database) -> set[str]:
    """Return the statements of the schema, whatever the order they were run in."""
    rows = database.rows("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'search_%'")
    return {" ".join(str(row[0]).split()) for row in rows}


def content_of(database: Database) -> dict[str, list[tuple[Any, ...]]]:
    """Return the rows that every version has, by the columns of the first."""
    tables = ("change_log", "record_target", "record_note", "record_sighting", "draft", "audit")
    found = {
        name: sorted(database.rows(f"SELECT {'slot' if name == 'draft' else '*'} FROM {name}"), key=repr)
        for name in tables
    }
    is_apart = database.row("SELECT 1 FROM sqlite_schema WHERE name = 'unsettled'") is not None
    status = "coalesce(status, 'settled')" if is_apart else "status"
    source = "outbox LEFT JOIN unsettled USING (counter)" if is_apart else "outbox"
    made = "counter, id, stream, kind, record, owner, action, clock, payload"
    told = f"{status}, CASE WHEN {status} <> 'settled' THEN seq END, coalesce(code, ''), coalesce(reason, '')"
    found["outbox"] = database.rows(f"SELECT {made}, {told} FROM {source} ORDER BY counter")
    return found


def test_there_is_a_vault_of_every_release() -> None:
    numbers = [number_of(release) for release in RELEASES]
    assert numbers == list(range(1, len(numbers) + 1))
    assert len(numbers) >= len(MIGRATIONS) - 1, (
        "run tests/data/vault/write_release.py at the last release before a step"
    )


@pytest.mark.parametrize("release", RELEASES, ids=[release.stem for release in RELEASES])
def test_a_vault_of_every_release_becomes_one_of_today(release: Path, tmp_path: Path) -> None:
    with Database.open(tmp_path / "new.db", KEY, create=True, ballast=False) as new:
        migrate(new, MIGRATIONS)
        today = shape_of(new)
    with Database.open(written(release, tmp_path / "vault.db"), KEY, create=False, ballast=False) as database:
        before = content_of(database)
        migrate(database, MIGRATIONS)
        assert database.integrity() == []
        assert {name: len(rows) for name, rows in content_of(database).items()} == {
            name: len(rows) for name, rows in before.items()
        }
        # A column that came by ALTER TABLE stands in the old statement: the names of the columns are what counts.
        assert {words.split("(")[0] for words in shape_of(database)} == {words.split("(")[0] for words in today}
        index = SearchIndex(database, words_of_body)
        records = RecordStore(database, index)
        assert records.count("sighting") == 11
        assert records.select("target")[0].value().name == "Ana Ejemplo Segunda"
        assert index.find("changed")[1] == 1


@pytest.mark.slow
@pytest.mark.timeout(300)
@pytest.mark.parametrize("release", RELEASES, ids=[release.stem for release in RELEASES])
def test_a_kill_in_any_step_leaves_the_old_or_the_new(release: Path, tmp_path: Path, nursery: Nursery) -> None:
    chance = random.Random(number_of(release))
    memory = Path("/dev/shm")
    shelf = (memory if memory.is_dir() else tmp_path) / f"calibar-steps-{os.getpid()}-{release.stem}"
    shutil.rmtree(shelf, ignore_errors=True)
    shelf.mkdir(mode=0o700)
    base = written(release, tmp_path / "vault.db")
    path = shelf / "vault.db"
    ended: Counter[str] = Counter()
    try:
        for number in range(number_of(release) + 1, len(MIGRATIONS) + 1):
            shutil.copyfile(base, path)
            took, status = nursery.step(path, number, None)
            assert took is not None
            assert status == 0
            with Database.open(path, KEY, create=False, ballast=False) as database:
                shapes = {number: shape_of(database)}
            with Database.open(base, KEY, create=False, ballast=False) as database:
                shapes[number - 1], content = shape_of(database), content_of(database)
            for _ in range(KILLS):
                for left in shelf.iterdir():
                    left.unlink()
                shutil.copyfile(base, path)
                nursery.step(path, number, chance.random() * took * 1.1)
                with Database.open(path, KEY, create=False, ballast=False) as database:
                    now = version(database)
                    assert now in shapes, "never between"
                    assert shape_of(database) == shapes[now]
                    assert content_of(database).keys() == content.keys()
                    assert content_of(database)["outbox"] == content["outbox"]
                    assert database.integrity() == []
                    # The copy of the version before is whole, or it is not there at all.
                    for copy in copies(path):
                        assert database.check_copy(copy) == (number - 1, [])
                    ended["new" if now == number else "old, with a copy" if copies(path) else "old"] += 1
                    migrate(database, MIGRATIONS[:number])
                    assert shape_of(database) == shapes[number], "the next start goes on"
            shutil.copyfile(path, base)
    finally:
        shutil.rmtree(shelf, ignore_errors=True)
    print(f"{release.stem}: {ended.total()} kills, {dict(ended)}")
    assert ended.total() == KILLS * (len(MIGRATIONS) - number_of(release))
    if ended.total():
        assert ended["old"] + ended["old, with a copy"] > 0
