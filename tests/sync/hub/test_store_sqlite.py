import sqlite3
import stat
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from sync.hub.store_sqlite import Store, worded
from sync.protocol.errors import Refused, StorageRefused


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An open store with a table to write into."""
    made = Store(tmp_path / "hub")
    made.write(lambda connection: connection.execute("CREATE TABLE item (number INTEGER UNIQUE) STRICT"))
    yield made
    made.close()


def numbers(store: Store) -> list[int]:
    with store.reading() as connection:
        return [number for (number,) in connection.execute("SELECT number FROM item ORDER BY number")]


def test_many_writers_are_committed_together_and_each_hears_of_its_own(store: Store) -> None:
    with ThreadPoolExecutor(8) as pool:
        results = list(
            pool.map(
                lambda number: store.write(
                    lambda connection: connection.execute("INSERT INTO item VALUES (?)", (number,)).rowcount
                ),
                range(200),
            )
        )
    assert results == [1] * 200
    assert numbers(store) == list(range(200))


def test_a_job_that_fails_takes_nothing_of_the_others_with_it(store: Store) -> None:
    held = threading.Event()
    gate = store.submit(lambda _: held.wait(30))  # so that the next three are one group

    def fails(connection: sqlite3.Connection) -> None:
        connection.execute("INSERT INTO item VALUES (2)")
        raise Refused("no")

    one = store.submit(lambda connection: connection.execute("INSERT INTO item VALUES (1)").rowcount)
    two = store.submit(fails)
    three = store.submit(lambda connection: connection.execute("INSERT INTO item VALUES (3)").rowcount)
    held.set()
    assert gate.result(30)
    assert (one.result(30), three.result(30)) == (1, 1)
    with pytest.raises(Refused):
        two.result(30)
    assert numbers(store) == [1, 3]


def test_an_engine_error_fails_the_whole_group_and_the_next_one_works(store: Store) -> None:
    held = threading.Event()
    store.submit(lambda _: held.wait(30))
    one = store.submit(lambda connection: connection.execute("INSERT INTO item VALUES (1)").rowcount)
    two = store.submit(lambda connection: connection.execute("SELECT nothing FROM nowhere"))
    held.set()
    for future in (one, two):
        with pytest.raises(StorageRefused, match="nothing of this request was stored"):
            future.result(30)
    assert numbers(store) == []
    store.write(lambda connection: connection.execute("INSERT INTO item VALUES (4)").rowcount)
    assert numbers(store) == [4]


def test_a_reader_sees_one_moment_and_cannot_write(store: Store) -> None:
    with store.reading() as connection:
        before = connection.execute("SELECT count(*) FROM item").fetchone()
        store.write(lambda writing: writing.execute("INSERT INTO item VALUES (1)").rowcount)
        assert connection.execute("SELECT count(*) FROM item").fetchone() == before
    with pytest.raises(StorageRefused), store.reading() as connection:
        connection.execute("INSERT INTO item VALUES (9)")
    assert numbers(store) == [1]


def test_what_was_acknowledged_is_there_after_reopening(tmp_path: Path) -> None:
    store = Store(tmp_path)
    store.write(lambda connection: connection.execute("CREATE TABLE item (number INTEGER)").rowcount)
    store.close()
    store.close()
    with pytest.raises(StorageRefused) as told:
        store.write(lambda _: None)
    assert told.value.code == "busy"
    again = Store(tmp_path)
    assert numbers(again) == []
    again.close()


def test_without_a_thread_each_job_is_done_where_it_is_queued(tmp_path: Path) -> None:
    store = Store(tmp_path, has_thread=False)
    store.write(lambda connection: connection.execute("CREATE TABLE item (number INTEGER UNIQUE) STRICT"))
    assert store.submit(lambda _: threading.current_thread()).result(0) is threading.current_thread()

    def fails(connection: sqlite3.Connection) -> None:
        connection.execute("INSERT INTO item VALUES (2)")
        raise Refused("no")

    with pytest.raises(Refused):
        store.write(fails)
    with pytest.raises(StorageRefused):
        store.write(lambda connection: connection.execute("SELECT nothing FROM nowhere"))
    store.write(lambda connection: connection.execute("INSERT INTO item VALUES (1)"))
    assert numbers(store) == [1]
    store.close()
    with pytest.raises(StorageRefused):
        store.submit(lambda _: None)


def test_every_commit_is_forced_to_the_disk(store: Store) -> None:
    assert store.write(lambda connection: connection.execute("PRAGMA synchronous").fetchone()) == (2,)
    assert store.write(lambda connection: connection.execute("PRAGMA journal_mode").fetchone()) == ("wal",)


@pytest.mark.skipif(sys.platform == "win32", reason="file modes are of POSIX systems")
def test_nobody_else_may_read_the_database(store: Store) -> None:
    assert stat.S_IMODE(store.path.stat().st_mode) == 0o600


def test_a_file_that_is_no_database_is_refused_in_words(tmp_path: Path) -> None:
    (tmp_path / "hub.sqlite").write_bytes(b"not a database at all" * 100)
    with pytest.raises(StorageRefused, match="SQLITE_NOTADB"):
        Store(tmp_path)


def test_a_full_disk_has_its_own_words() -> None:
    full = sqlite3.OperationalError("database or disk is full")
    full.sqlite_errorname = "SQLITE_FULL"
    assert worded(full).code == "storage_full"
    assert worded(sqlite3.OperationalError("secret query")).message.count("secret") == 0
