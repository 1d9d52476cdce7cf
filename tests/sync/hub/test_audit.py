import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from sync.hub import audit
from sync.hub.store_sqlite import Store, connect


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    """A log of five entries."""
    Store(tmp_path).close()
    made = connect(tmp_path / "hub.sqlite")
    for number in range(5):
        audit.note(made, number, "console", "officer.add", f"{number}")
    yield made
    made.close()


def test_entries_come_newest_first(connection: sqlite3.Connection) -> None:
    assert audit.problems(connection) == []
    assert [entry.object for entry in audit.entries(connection, 2)] == ["4", "3"]
    assert audit.head(connection)[0] == 5


@pytest.mark.parametrize(
    ("tampering", "words"),
    [
        ("UPDATE audit SET at = 9 WHERE seq = 3", "entry 3 was altered"),
        ("UPDATE audit SET actor = 'x' WHERE seq = 5", "entry 5 was altered"),
        ("DELETE FROM audit WHERE seq = 2", "entries 2 to 2 are missing"),
        ("DELETE FROM audit WHERE seq = 1", "entries 1 to 1 are missing"),
        ("UPDATE audit SET previous = zeroblob(32) WHERE seq = 4", "entry 4 does not follow the one before it"),
    ],
)
def test_tampering_shows(connection: sqlite3.Connection, tampering: str, words: str) -> None:
    connection.execute(tampering)
    assert words in audit.problems(connection)


def test_swapped_entries_show(connection: sqlite3.Connection) -> None:
    connection.execute("UPDATE audit SET seq = 9 WHERE seq = 2")
    connection.execute("UPDATE audit SET seq = 2 WHERE seq = 3")
    connection.execute("UPDATE audit SET seq = 3 WHERE seq = 9")
    assert len(audit.problems(connection)) >= 2


def test_a_cut_off_end_shows_against_a_head_noted_elsewhere(connection: sqlite3.Connection) -> None:
    noted = audit.head(connection)
    connection.execute("DELETE FROM audit WHERE seq = 5")
    assert audit.problems(connection) == []
    assert audit.head(connection) != noted


def test_an_empty_log_has_a_head(connection: sqlite3.Connection) -> None:
    connection.execute("DELETE FROM audit")
    assert audit.head(connection) == (0, bytes(32))
