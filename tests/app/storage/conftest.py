"""An encrypted database of its own for each test."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.storage.database import Database

KEY = bytes(range(32))


@pytest.fixture
def db_key() -> bytes:
    return KEY


@pytest.fixture
def db_path(tmp_path: Path) -> Path:
    return tmp_path / "vault.db"


@pytest.fixture
def open_database(db_path: Path) -> Iterator[Callable[..., Database]]:
    """Open databases that the test need not close."""
    opened: list[Database] = []

    def opener(path: Path = db_path, key: bytes = KEY, *, create: bool = True, ballast: bool = False) -> Database:
        database = Database.open(path, key, create=create, timeout_s=0.0, ballast=ballast)
        opened.append(database)
        return database

    yield opener
    for database in opened:
        database.close()


@pytest.fixture
def plain_database(open_database: Callable[..., Database]) -> Database:
    """A database with one table, `item (id INTEGER PRIMARY KEY, words TEXT)`."""
    database = open_database()
    with database.atomic():
        database.execute("CREATE TABLE item (id INTEGER PRIMARY KEY, words TEXT NOT NULL) STRICT")
    return database
