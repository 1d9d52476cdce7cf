"""The state of the vault as the window tells it: room, writes, checks, damage."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any, cast

import pytest

from app.clock import ManualClock
from app.demo.laptops import Agency, Laptop
from app.domain.sightings import Note
from app.domain.targets import Target
from app.errors import StorageFullError
from app.services.condition import Condition
from app.storage.database import Database
from app.storage.errors import StorageFailedError


def fill(laptop: Laptop, words: str = "x" * 40_000) -> None:
    work = laptop.workspace
    target = work.targets.add(Target(name="Ana Ejemplo"))[0]
    work.records.add(Note(target=target, text=words[:8000]))


def fill_for_ever(laptop: Laptop) -> None:
    for _ in range(300):
        fill(laptop)


def limit(laptop: Laptop, more: int) -> None:
    database = laptop.workspace.vault.database
    (pages,) = database.row("PRAGMA page_count") or (0,)
    database.rows(f"PRAGMA max_page_count = {pages + more}")


def test_room_is_told_before_it_is_short(laptop: Laptop) -> None:
    vault = laptop.workspace.vault
    assert Condition(vault, low_bytes=0).view().mode == "ok"
    assert Condition(vault, low_bytes=1 << 60).view().mode == "low"
    assert Condition(vault).view().free_bytes > 0


def test_a_full_disk_is_told_until_a_write_goes_through(laptop: Laptop) -> None:
    condition = Condition(laptop.workspace.vault, low_bytes=0)
    limit(laptop, 0)
    with pytest.raises(StorageFullError):
        fill_for_ever(laptop)
    assert laptop.workspace.vault.database.is_full, "on a really full disk: tests/faults/test_full_disk.py"
    limit(laptop, 999)
    assert condition.view().mode == "ok"
    fill(laptop)


class FailingDisk:
    """The database on a disk that gives an error when the whole of it is read, while that is so."""

    def __init__(self, database: Database) -> None:
        self.database, self.fails = database, True

    def __getattr__(self, name: str) -> Any:
        return getattr(self.database, name)

    def integrity(self) -> list[str]:
        if self.fails:
            raise StorageFailedError("The disk answered with an error.", "Try again.")
        return self.database.integrity()


def test_a_disk_that_failed_is_told_until_the_whole_vault_was_read_without_an_error(laptop: Laptop) -> None:
    disk = FailingDisk(laptop.workspace.vault.database)
    condition = Condition(replace(laptop.workspace.vault, database=cast("Database", disk)), low_bytes=0)
    assert condition.view().mode == "ok"
    condition.note_failure()
    with pytest.raises(StorageFailedError):
        condition.check()
    assert (condition.view().mode, condition.is_check_due()) == ("failing", True)
    disk.fails = False
    assert condition.check().mode == "ok"
    assert not condition.is_check_due()


def test_a_disk_without_writes_is_told_and_left_again(laptop: Laptop) -> None:
    database = laptop.workspace.vault.database
    condition = Condition(laptop.workspace.vault, low_bytes=0)
    database.checkpoint()
    away = database.path.with_name("away")
    failure = sqlite3.OperationalError()
    failure.sqlite_errorcode = sqlite3.SQLITE_READONLY
    database._drop()
    assert database._readable_though_unwritable(failure)
    database.path.rename(away)
    assert condition.view().mode == "read_only"
    laptop.workspace.audit.record("target.read", waits=True)
    assert laptop.workspace.vault.audit.waiting == 1, "reading goes on; its entry waits"
    away.rename(database.path)
    assert condition.view().mode == "ok"
    before = laptop.workspace.audit.count()
    laptop.workspace.audit.record("target.read")
    assert laptop.workspace.audit.count() == before + 2
    assert laptop.workspace.vault.audit.waiting == 0
    assert laptop.workspace.audit.verify() == []


def test_a_check_is_due_once_a_day_and_after_an_exit_that_was_not_clean(agency: Agency, tmp_path: Path) -> None:
    clock = ManualClock()
    laptop = agency.enrol("Insp. B. Invented", tmp_path / "second", clock=clock)
    condition = Condition(laptop.workspace.vault)
    assert condition.is_check_due(), "never checked"
    assert condition.check().problems == ()
    assert not condition.is_check_due()
    clock.advance(timedelta(hours=25).total_seconds())
    assert condition.is_check_due()
    condition.check()
    laptop.workspace.vault.database._was_unclean = True
    again = Condition(laptop.workspace.vault)
    assert again.is_check_due()
    again.check()
    assert not again.is_check_due()


def test_damage_is_told_and_remembered_on_the_lock_screen(laptop: Laptop) -> None:
    fill(laptop)
    work = laptop.workspace
    work.vault.database.checkpoint()
    raw = bytearray(work.vault.database.path.read_bytes())
    raw[3 * 4096 + 99] ^= 1
    work.vault.database.path.write_bytes(raw)
    assert work.condition.check().problems
    assert work.condition.is_damaged
    assert not laptop.program.is_damaged()
    laptop.program.lock()
    assert laptop.program.is_damaged()


def test_damage_that_reading_met_is_told_too(laptop: Laptop) -> None:
    condition = laptop.workspace.condition
    assert not condition.is_damaged
    condition.note_damage("words of an error")
    condition.note_damage("more words")
    assert condition.view().problems == ("words of an error",)
