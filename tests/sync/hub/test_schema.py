import sqlite3
from pathlib import Path

import pytest

from sync.hub import schema
from sync.hub.store_sqlite import connect
from sync.protocol.errors import StorageRefused


def test_the_tables_are_made_once(tmp_path: Path) -> None:
    connection = connect(tmp_path / "hub.sqlite")
    schema.migrate(connection)
    tables = connection.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name").fetchall()
    schema.migrate(connection)
    assert connection.execute("PRAGMA user_version").fetchone() == (schema.VERSION,)
    assert connection.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name").fetchall() == tables
    connection.close()


def test_a_database_of_a_newer_program_is_left_alone(tmp_path: Path) -> None:
    connection = connect(tmp_path / "hub.sqlite")
    connection.execute(f"PRAGMA user_version = {schema.VERSION + 1}")
    with pytest.raises(StorageRefused, match="newer program"):
        schema.migrate(connection)
    assert connection.execute("SELECT count(*) FROM sqlite_master").fetchone() == (0,)
    connection.close()


def test_a_failed_step_leaves_nothing(tmp_path: Path) -> None:
    connection = connect(tmp_path / "hub.sqlite")
    connection.execute("CREATE TABLE audit (x)")
    with pytest.raises(sqlite3.OperationalError):
        schema.migrate(connection)
    assert connection.execute("SELECT count(*) FROM sqlite_master").fetchone() == (1,)
    assert connection.execute("PRAGMA user_version").fetchone() == (0,)
    connection.close()


@pytest.mark.parametrize(
    ("columns", "values"),
    [
        (
            "position, stream, seq, change, device, counter, digest, chain",
            "2, 1, {seq}, {change}, 1, {counter}, x'', x''",
        )
    ],
)
@pytest.mark.parametrize("twice", [(1, "x'01'", 2), (2, "x'00'", 2), (2, "x'01'", 1)], ids=["seq", "change", "counter"])
def test_the_log_takes_nothing_twice(tmp_path: Path, columns: str, values: str, twice: tuple[int, str, int]) -> None:
    connection = connect(tmp_path / "hub.sqlite")
    schema.migrate(connection)
    connection.execute(f"INSERT INTO log ({columns}) VALUES (1, 1, 1, x'00', 1, 1, x'', x'')")
    seq, change, counter = twice
    with pytest.raises(sqlite3.IntegrityError):
        connection.execute(
            f"INSERT INTO log ({columns}) VALUES ({values.format(seq=seq, change=change, counter=counter)})"
        )
    connection.close()


def test_laptops_of_an_older_hub_keep_their_place_among_what_is_told(tmp_path: Path) -> None:
    connection = connect(tmp_path / "hub.sqlite")
    for step in schema._STEPS[:2]:
        for statement in step:
            connection.execute(statement)
    connection.execute("PRAGMA user_version = 2")
    connection.execute("INSERT INTO officer (id, name, role, created_at) VALUES (x'01', 'A', 'reader', 0)")
    connection.execute("INSERT INTO device VALUES (7, x'02', x'01', x'03', '', 0, NULL)")
    schema.migrate(connection)
    assert connection.execute("SELECT number, version, sealing_key FROM device").fetchall() == [(7, 7, b"")]
    connection.close()
