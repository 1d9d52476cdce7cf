from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from app.domain.queries import Changes, SyncProgress, SyncReport
from app.errors import OfflineError
from ui.changes import ChangesSignal
from ui.sync_session import SyncSession
from ui.tasks import Tasks


class Line:
    """A sync service whose line is in the hands of the test."""

    def __init__(self) -> None:
        self.runs = 0
        self.gate = threading.Event()
        self.gate.set()
        self.fault: Exception | None = None

    def run_once(
        self,
        on_storage: Callable[[Callable[[], Any]], Any],
        progress: Callable[[SyncProgress], None],
        cancel: Callable[[], bool],
    ) -> tuple[SyncReport, Changes]:
        self.runs += 1
        progress(SyncProgress(phase="sending", done=1, total=3))
        while not self.gate.wait(0.01):
            if cancel():
                raise OfflineError("stopped")
        if self.fault is not None:
            raise self.fault
        return SyncReport(pushed=on_storage(lambda: 3)), Changes(everything=True)


class Vault:
    def __init__(self) -> None:
        self.sync = Line()


class Stage:
    def __init__(self) -> None:
        self.vault = Vault()
        self.tasks = Tasks()
        self.changes = ChangesSignal()
        workspace: Any = self.vault
        self.session = SyncSession(workspace, self.tasks, self.changes)
        self.news: list[Changes] = []
        self.ends: list[tuple[SyncReport | None, object]] = []
        self.changes.changed.connect(self.news.append)
        self.session.ended.connect(lambda report, error: self.ends.append((report, error)))


@pytest.fixture
def stage(qapp: object) -> Iterator[Stage]:
    made = Stage()
    yield made
    made.vault.sync.gate.set()
    made.tasks.close()


def test_a_sync_tells_its_progress_its_changes_and_its_end(stage: Stage, qtbot: QtBot) -> None:
    steps: list[SyncProgress] = []
    stage.session.progressed.connect(steps.append)
    stage.session.start()
    assert stage.session.is_running
    qtbot.waitUntil(lambda: bool(stage.ends))
    assert stage.ends == [(SyncReport(pushed=3), None)]
    assert [step.done for step in steps] == [1]
    assert stage.news == [Changes(everything=True)]
    assert not stage.session.is_running


def test_two_wishes_are_one_sync(stage: Stage, qtbot: QtBot) -> None:
    stage.vault.sync.gate.clear()
    stage.session.start()
    stage.session.start()
    stage.vault.sync.gate.set()
    qtbot.waitUntil(lambda: bool(stage.ends))
    assert stage.vault.sync.runs == 1


def test_no_line_is_an_end_with_an_error_and_the_next_try_may_begin(stage: Stage, qtbot: QtBot) -> None:
    stage.vault.sync.fault = OfflineError("no line")
    stage.session.start()
    qtbot.waitUntil(lambda: bool(stage.ends))
    stage.vault.sync.fault = None
    stage.session.start()
    qtbot.waitUntil(lambda: len(stage.ends) == 2)
    assert [error is None for _, error in stage.ends] == [False, True]


def test_it_stops_when_asked(stage: Stage, qtbot: QtBot) -> None:
    stage.vault.sync.gate.clear()
    stage.session.start()
    stage.session.cancel()
    qtbot.waitUntil(lambda: bool(stage.ends))
    assert stage.ends[0][0] is None


def test_a_bug_does_not_leave_it_running_for_ever(stage: Stage, qtbot: QtBot) -> None:
    stage.vault.sync.fault = RuntimeError("a bug")
    with capture_exceptions() as faults:
        stage.session.start()
        qtbot.waitUntil(lambda: bool(faults))
    assert not stage.session.is_running


def test_it_repeats_only_when_told(stage: Stage, qtbot: QtBot) -> None:
    stage.session.repeat(on=True)
    assert stage.session._timer.isActive()
    stage.session.repeat(on=False)
    assert not stage.session._timer.isActive()
