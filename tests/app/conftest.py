"""Laptops and a hub for tests of the services: the real parts with a cheap key derivation and no keyring."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

from app.demo.laptops import Agency, Laptop, training_stretching


@pytest.fixture
def agency(tmp_path: Path) -> Iterator[Agency]:
    """A hub on loopback that invites laptops."""
    with Agency(tmp_path / "hub", stretching=training_stretching()) as agency:
        yield agency


@pytest.fixture
def laptop(agency: Agency, tmp_path: Path) -> Laptop:
    """One enrolled, unlocked laptop."""
    return agency.enrol("Insp. A. Invented", tmp_path / "laptop")


@pytest.fixture
def without_writes() -> Callable[[Laptop], AbstractContextManager[None]]:
    """Take an open vault's disk away from writing for a while; on a disk mounted so: tests/faults/test_full_disk.py."""

    @contextmanager
    def taken(laptop: Laptop) -> Iterator[None]:
        database = laptop.workspace.vault.database
        database.checkpoint()
        failure = sqlite3.OperationalError()
        failure.sqlite_errorcode = sqlite3.SQLITE_READONLY
        database._drop()
        assert database._readable_though_unwritable(failure)
        away = database.path.rename(database.path.with_name("away"))
        try:
            yield
        finally:
            away.rename(database.path)
            assert database.try_writing()

    return taken
