from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from app.errors import StorageFullError
from ui.daily_backup import DailyBackup
from ui.tasks import Tasks

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


class Stage:
    """Backups that only count."""

    def __init__(self) -> None:
        self.tasks = Tasks()
        self.newest: datetime | None = None
        self.written = 0
        self.is_full = False
        self.daily = DailyBackup(self.tasks, self.write, lambda: self.newest, lambda: NOW)

    def write(self) -> None:
        self.written += 1
        if self.is_full:
            raise StorageFullError("The disk is full.", "Free some space.")
        self.newest = NOW


@pytest.fixture
def stage(qapp: object) -> Iterator[Stage]:
    made = Stage()
    yield made
    made.daily.stop()
    made.tasks.close()


@pytest.mark.parametrize(
    ("age", "due"),
    [(None, True), (timedelta(hours=23), False), (timedelta(hours=24), True), (timedelta(days=-2), True)],
)
def test_it_is_due_once_a_day(stage: Stage, age: timedelta | None, *, due: bool) -> None:
    stage.newest = None if age is None else NOW - age
    assert stage.daily.is_due() is due


def test_a_look_writes_one_and_only_when_due(stage: Stage, qtbot: QtBot) -> None:
    stage.daily.look()
    qtbot.waitUntil(lambda: stage.newest == NOW and stage.tasks.waiting("storage") == 0)
    stage.daily.look()
    assert stage.tasks.waiting("storage") == 0
    assert stage.written == 1
    assert stage.daily._timer.isActive(), "it looks again"


def test_a_failure_is_tried_again_at_the_next_look(stage: Stage, qtbot: QtBot) -> None:
    stage.is_full = True
    stage.daily.look()
    qtbot.waitUntil(lambda: stage.written == 1 and stage.tasks.waiting("storage") == 0)
    stage.is_full = False
    stage.daily.look()
    qtbot.waitUntil(lambda: stage.newest == NOW)


def test_it_begins_after_a_while_and_ends_with_the_lock(stage: Stage) -> None:
    stage.daily.start()
    assert stage.daily._timer.remainingTime() > 60_000
    stage.daily.stop()
    assert not stage.daily._timer.isActive()
    assert stage.written == 0
