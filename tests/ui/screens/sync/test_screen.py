from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, cast

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.queries import Author, Changes, Conflict, ConflictSide, HeldPlan, OutboxEntry, SyncProgress, SyncStatus
from ui.screens.sync.screen import ConflictCardView, RefusedCardView, SyncScreen
from ui.tasks import Tasks
from ui.theme import install_appearance
from ui.widgets.text import Text

NOW = datetime(2026, 11, 23, 20, 46, tzinfo=UTC)


def side(name: str, value: str, *, here: bool = False) -> ConflictSide:
    return ConflictSide(change=name * 32, value=value, author=Author("1" * 32, name, "Unit"), at=NOW, is_here=here)


def conflict(*sides: ConflictSide) -> Conflict:
    return Conflict(
        record="2" * 32,
        kind="caution",
        field="text",
        target="3" * 32,
        target_name="Invented",
        title="ARMED",
        sides=sides,
    )


REFUSED = OutboxEntry(
    change="4" * 32,
    kind="note",
    record="5" * 32,
    action="create",
    title="Invented",
    target="",
    at=NOW,
    state="refused",
    code="no_grant",
    reason="May not write.",
)


@dataclass
class Service:
    """The sync service, as far as the screen asks it."""

    found: list[Conflict] = field(default_factory=list)
    outgoing: list[OutboxEntry] = field(default_factory=list)
    decided: list[Any] = field(default_factory=list)
    unread: int = 0

    def status(self) -> SyncStatus:
        return SyncStatus(state="conflict", conflicts=len(self.found), hub_name="Invented hub", unread=self.unread)

    def conflicts(self) -> list[Conflict]:
        return self.found

    def held(self) -> list[HeldPlan]:
        return []

    def outbox(self) -> list[OutboxEntry]:
        return self.outgoing

    def resolve(self, one: Conflict, choice: Any) -> Changes:
        self.decided.append((one.field, choice))
        return Changes()

    def retry(self, change: str) -> Changes:
        self.decided.append(("retry", change))
        return Changes()


class Session(QObject):
    """A sync that runs by hand."""

    started = Signal()
    progressed = Signal(object)
    ended = Signal(object, object)
    is_running = False

    def start(self) -> None:
        self.is_running = True
        self.started.emit()

    def cancel(self) -> None:
        self.is_running = False


class Context:
    """What a screen gets."""

    def __init__(self) -> None:
        self.tasks = Tasks()
        self.sync = Session()
        self.workspace = self
        self.service = Service()
        self.errors: list[Any] = []
        self.workspace_sync = self.service

    def announce(self, changes: Changes) -> None:
        self.errors.append(changes)

    def report_error(self, error: Any, retry: Any = None) -> None:
        self.errors.append(error)


@dataclass
class Stage:
    context: Any
    host: QWidget


@pytest.fixture
def stage(qapp: QApplication, qtbot: QtBot) -> Iterator[Stage]:
    install_appearance(qapp, "dark")
    context = Context()

    class Workspace:
        sync = context.service

    context.workspace = cast("Any", Workspace())
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(1200, 800)
    host.show()
    yield Stage(context, host)
    context.tasks.close()


def shown(stage: Stage, qtbot: QtBot) -> SyncScreen:
    screen = SyncScreen(stage.context)
    screen.setParent(stage.host)
    screen.resize(1200, 800)
    screen.show()
    stage.host.activateWindow()
    qtbot.waitUntil(stage.host.isActiveWindow)
    screen.activate()
    expected = len(stage.context.service.found)
    qtbot.waitUntil(lambda: len(screen.findChildren(ConflictCardView)) >= expected and bool(screen._title))
    stage.context.tasks.on_storage(lambda: None)
    QApplication.processEvents()
    return screen


def words(widget: QWidget) -> str:
    return " | ".join(text.text() for text in widget.findChildren(Text))


def test_every_side_of_a_conflict_is_shown_with_its_author(stage: Stage, qtbot: QtBot) -> None:
    stage.context.service.found = [conflict(side("Rey", "gun"), side("Ortiz", "knife"), side("Silva", "both"))]
    screen = shown(stage, qtbot)
    (card,) = screen.findChildren(ConflictCardView)
    names = [pane.accessibleName() for pane in card.diff.panes]
    assert [name.split(". ")[0] for name in names] == ["Headquarters", "Ortiz", "Silva"]
    assert [name.split(". ")[-1] for name in names] == ["gun", "knife", "both"]
    assert all("Unit" in name for name in names)


def test_a_side_is_chosen_and_kept_by_keys(stage: Stage, qtbot: QtBot) -> None:
    stage.context.service.found = [conflict(side("Rey", "gun", here=True), side("Ortiz", "knife"), side("Silva", "x"))]
    screen = shown(stage, qtbot)
    (card,) = screen.findChildren(ConflictCardView)
    assert card.diff.value() == 1  # what headquarters has stands until somebody decides
    QTest.keyClick(screen, Qt.Key.Key_3)
    assert card.diff.value() == 2
    assert any("Silva" in button.text() for button in card.findChildren(QPushButton))
    QTest.keyClick(screen, Qt.Key.Key_K)
    qtbot.waitUntil(lambda: stage.context.service.decided == [("text", 2)])
    QTest.keyClick(screen, Qt.Key.Key_B)
    qtbot.waitUntil(lambda: ("text", "both") in stage.context.service.decided)


def test_a_refusal_says_what_to_do_and_what_headquarters_said(stage: Stage, qtbot: QtBot) -> None:
    stage.context.service.outgoing = [REFUSED]
    screen = shown(stage, qtbot)
    qtbot.waitUntil(lambda: bool(screen.findChildren(RefusedCardView)))
    (card,) = screen.findChildren(RefusedCardView)
    assert "officer in charge" in words(card)
    assert "Headquarters says: May not write." in words(card)


def test_what_a_newer_program_wrote_is_told(stage: Stage, qtbot: QtBot) -> None:
    screen = shown(stage, qtbot)

    def told() -> list[str]:
        return [text.text() for text in screen.findChildren(Text) if "newer program" in text.text()]

    assert told() == []
    stage.context.service.unread = 2
    screen.load()
    qtbot.waitUntil(lambda: bool(told()))
    assert "2" in told()[0]


def test_progress_tells_bytes_and_time_left(stage: Stage, qtbot: QtBot) -> None:
    screen = shown(stage, qtbot)
    stage.context.sync.start()
    stage.context.sync.progressed.emit(
        SyncProgress(phase="files", done=2, total=9, bytes_done=3_000_000, bytes_total=12_000_000, seconds_left=90)
    )
    told = words(screen)
    assert "2 / 9" in told
    assert "12" in told
    assert "MB" in told


def test_sticks_wait_while_an_exchange_runs_and_show_their_own_steps(stage: Stage, qtbot: QtBot) -> None:
    screen = shown(stage, qtbot)
    usb = [button for button in screen.findChildren(QPushButton) if "USB" in button.text()]
    assert len(usb) == 2
    assert all(button.isEnabled() for button in usb)
    stage.context.sync.start()
    assert not any(button.isEnabled() for button in usb)
    stage.context.sync.cancel()
    screen.sticks.is_running = True
    screen.sticks.started.emit()
    assert "USB stick" in words(screen)
    assert not any(button.isEnabled() for button in usb)
    screen.sticks.progressed.emit(SyncProgress(phase="receiving", done=2, total=9))
    assert "Applying changes of the file, 2 / 9" in words(screen)
    screen.sticks.is_running = False
    told: list[str] = []
    stage.context.show_toast = lambda text, icon: told.append(f"{icon} {text}")
    screen.sticks.ended.emit("3 changes written")
    qtbot.waitUntil(lambda: all(button.isEnabled() for button in usb))
    assert told == ["usb 3 changes written"]
    assert "3 changes written" in words(screen)
