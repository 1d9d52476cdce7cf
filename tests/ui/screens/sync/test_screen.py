from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, cast

import msgspec
import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.queries import (
    Author,
    Changes,
    Conflict,
    ConflictSide,
    FilesStanding,
    HeldPlan,
    OutboxEntry,
    SyncProgress,
    SyncReport,
    SyncStatus,
    TargetRow,
)
from app.errors import CalibarError, OfflineError
from ui.i18n import set_language
from ui.screens.sync.cards import ConflictCardView, RefusedCardView
from ui.screens.sync.screen import MOST_CARDS, SyncScreen
from ui.sync_session import EndedRun
from ui.tasks import Tasks
from ui.theme import install_appearance
from ui.widgets.chip import CautionChip
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
    last_error: str = ""

    def status(self) -> SyncStatus:
        return SyncStatus(
            state="conflict",
            conflicts=len(self.found),
            hub_name="Invented hub",
            unread=self.unread,
            last_error=self.last_error,
        )

    def conflicts(self) -> list[Conflict]:
        return list(self.found)

    def defer(self, one: Conflict) -> None:
        self.found = [other for other in self.found if other is not one]
        self.found.append(msgspec.structs.replace(one, is_deferred=True))

    def held(self) -> list[HeldPlan]:
        return []

    def outbox(self) -> list[OutboxEntry]:
        return self.outgoing

    def resolve(self, one: Conflict, choice: Any) -> Changes:
        self.decided.append((one.field, choice))
        return Changes()

    def settle(self, number: int) -> None:
        """Take a conflict away, as a decision does."""
        del self.found[number]

    def retry(self, change: str) -> Changes:
        self.decided.append(("retry", change))
        return Changes()


class Targets:
    """The service of targets."""

    def rows(self, ids: list[str]) -> list[TargetRow]:
        return [TargetRow(id=one, name="Invented", cautions=("00", "05", "25")) for one in ids]


class Fetching:
    """The service of files."""

    found = FilesStanding()

    def standing(self) -> FilesStanding:
        return self.found


class Session(QObject):
    """A sync that runs by hand."""

    started = Signal()
    progressed = Signal(object)
    ended = Signal(object, object)
    paused_changed = Signal(bool)
    is_running = False
    is_paused = False
    began_at = NOW

    def __init__(self) -> None:
        super().__init__()
        self.runs: list[EndedRun] = []
        self.received = 0

    def end(self, report: SyncReport | None, error: CalibarError | None = None) -> None:
        """End a run, as the real session does."""
        self.is_running = False
        self.runs.append(EndedRun(NOW, report, error))
        self.received += report.pulled if report is not None else 0
        self.ended.emit(report, error)

    def start(self) -> None:
        self.is_running = True
        self.started.emit()

    def cancel(self) -> None:
        self.is_running = False

    def pause(self) -> None:
        self.is_running, self.is_paused = False, True
        self.paused_changed.emit(True)

    def resume(self) -> None:
        self.is_paused = False
        self.paused_changed.emit(False)
        self.start()


class Context:
    """What a screen gets."""

    def __init__(self) -> None:
        self.tasks = Tasks()
        self.sync = Session()
        self.workspace = self
        self.service = Service()
        self.errors: list[Any] = []
        self.workspace_sync = self.service
        self.went: list[str] = []

    def navigate(self, screen: str, **_: Any) -> None:
        self.went.append(screen)

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
    set_language(qapp, "en")
    context = Context()

    class Workspace:
        sync = context.service
        targets = Targets()
        fetching = Fetching()

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


@pytest.mark.parametrize(
    ("code", "told", "buttons"),
    [
        ("revoked", "The next sync leaves it with headquarters.", 3),
        ("left_apart", "Headquarters keeps it for the officer in charge.", 2),
    ],
)
def test_what_came_too_late_says_where_it_is(stage: Stage, qtbot: QtBot, code: str, told: str, buttons: int) -> None:
    stage.context.service.outgoing = [msgspec.structs.replace(REFUSED, code=code, title="")]
    screen = shown(stage, qtbot)
    qtbot.waitUntil(lambda: bool(screen.findChildren(RefusedCardView)))
    (card,) = screen.findChildren(RefusedCardView)
    assert "Note was not sent in time" in words(card)
    assert told in words(card)
    assert "Headquarters says" not in words(card), "nobody there refused it"
    assert len(card.findChildren(QPushButton)) == buttons


def test_what_a_newer_program_wrote_is_told(stage: Stage, qtbot: QtBot) -> None:
    screen = shown(stage, qtbot)

    def told() -> list[str]:
        return [text.text() for text in screen.findChildren(Text) if "newer program" in text.text()]

    assert told() == []
    stage.context.service.unread = 2
    screen.load()
    qtbot.waitUntil(lambda: bool(told()))
    assert "2" in told()[0]


def test_progress_tells_count_bytes_time_left_and_the_file(stage: Stage, qtbot: QtBot) -> None:
    screen = shown(stage, qtbot)
    stage.context.sync.start()
    stage.context.sync.progressed.emit(
        SyncProgress(
            phase="files",
            done=2,
            total=9,
            bytes_done=3_000_000,
            bytes_total=12_000_000,
            seconds_left=90,
            label="<b>IMG</b>_2231.jpg",
            label_bytes=8_400_000,
        )
    )
    told = words(screen)
    for part in ("2 of 9", "3 MB of 12 MB", "about 2 min left", "Now: <b>IMG</b>_2231.jpg (8.4 MB)"):
        assert part in told


def button(screen: SyncScreen, text: str) -> QPushButton:
    return next(one for one in screen.findChildren(QPushButton) if one.text() == text)


def test_a_run_is_paused_resumed_and_cancelled(stage: Stage, qtbot: QtBot) -> None:
    screen = shown(stage, qtbot)
    assert [button(screen, text).isVisible() for text in ("Pause", "Cancel", "Resume", "Sync now")] == [
        False, False, False, True,
    ]  # fmt: skip
    stage.context.sync.start()
    assert [button(screen, text).isVisible() for text in ("Pause", "Cancel", "Resume")] == [True, True, False]
    button(screen, "Pause").click()
    assert stage.context.sync.is_paused
    assert [button(screen, text).isVisible() for text in ("Pause", "Cancel", "Resume", "Sync now")] == [
        False, False, True, False,
    ]  # fmt: skip
    assert "What has arrived is kept" in words(screen)
    button(screen, "Resume").click()
    assert not stage.context.sync.is_paused
    assert "What has arrived is kept" not in words(screen)
    button(screen, "Cancel").click()
    assert not stage.context.sync.is_running


def test_the_keyboard_stays_with_the_run(stage: Stage, qtbot: QtBot) -> None:
    screen = shown(stage, qtbot)
    qtbot.waitUntil(screen._start.hasFocus)
    screen._start.click()
    assert screen._pause.hasFocus()
    screen._pause.click()
    assert screen._resume.hasFocus()
    screen._resume.click()
    assert screen._pause.hasFocus()
    stage.context.sync.end(SyncReport())
    qtbot.waitUntil(screen._start.hasFocus)


def test_conflicts_show_whom_they_are_about_and_the_keyboard_goes_from_one_to_the_next(
    stage: Stage, qtbot: QtBot
) -> None:
    service = stage.context.service
    service.found = [
        msgspec.structs.replace(conflict(side("Rey", f"gun {n}", here=True), side("Ortiz", f"knife {n}")), field=field)
        for n, field in enumerate(("text", "observed_on", "expires_on"))
    ]
    screen = shown(stage, qtbot)
    stage.context.tasks.on_storage(lambda: None)
    assert "Caution flags always add up" in words(screen._cards[0])
    assert len(screen._cards[0].findChildren(CautionChip)) == 2
    for expected in (0, 1, 2, 0):
        screen.activate(conflict=True)
        qtbot.waitUntil(screen._cards[expected].has_focus_within)
    screen.activate(conflict=True)
    qtbot.waitUntil(screen._cards[1].has_focus_within)
    kept = screen._cards
    QTest.keyClick(screen._cards[1].diff.panes[1], Qt.Key.Key_1)
    assert screen._cards[1].diff.value() == 0
    screen.load()
    stage.context.tasks.on_storage(lambda: None)
    QApplication.processEvents()
    assert screen._cards is kept, "what did not change is not made anew, and a choice stays"
    QTest.keyClick(screen._cards[1].diff.panes[0], Qt.Key.Key_K)
    qtbot.waitUntil(lambda: service.decided == [("observed_on", 0)])
    service.settle(1)
    screen.load()
    qtbot.waitUntil(lambda: len(screen._cards) == 2)
    assert screen._cards[0].has_focus_within(), "the next one has the keyboard"
    QTest.keyClick(screen._cards[0].diff.panes[1], Qt.Key.Key_L)
    qtbot.waitUntil(lambda: [one.is_deferred for one in service.found] == [False, True])
    screen.load()
    qtbot.waitUntil(lambda: "put off" in words(screen._cards[1]))


def test_many_conflicts_are_shown_a_few_at_a_time(stage: Stage, qtbot: QtBot) -> None:
    stage.context.service.found = [
        conflict(side("Rey", f"gun {n}", here=True), side("Ortiz", "knife")) for n in range(MOST_CARDS + 7)
    ]
    screen = SyncScreen(stage.context)
    screen.setParent(stage.host)
    screen.show()
    screen.activate()
    qtbot.waitUntil(lambda: len(screen._cards) == MOST_CARDS)
    assert "7 more come up" in words(screen)


def test_files_that_are_not_here_are_told_by_state(stage: Stage, qtbot: QtBot) -> None:
    screen = shown(stage, qtbot)
    assert not screen._files.isVisible()
    stage.context.workspace.fetching.found = FilesStanding(counts={"withheld": (3, 9_000_000)}, metered=True)
    screen.load()
    qtbot.waitUntil(screen._files.isVisible)
    assert "3 files kept back by size · 9 MB" in words(screen._files)


def test_what_was_exchanged_before_the_screen_was_opened_is_told(stage: Stage, qtbot: QtBot) -> None:
    session = stage.context.sync
    session.end(SyncReport(pulled=1, pushed=2))
    session.end(None, OfflineError("Nobody answers."))
    screen = shown(stage, qtbot)
    assert [line for line in screen._done.lines if "change" in line] == ["2 changes sent", "1 change received"]
    qtbot.waitUntil(lambda: "1 | received since" in words(screen))
    session.end(SyncReport(pulled=3))
    qtbot.waitUntil(lambda: "4 | received since" in words(screen))
    assert screen._done.lines[-1] == "3 changes received"


def test_an_old_error_is_not_said_of_the_run_that_is_on(stage: Stage, qtbot: QtBot) -> None:
    stage.context.service.last_error = "Nobody answers."
    screen = shown(stage, qtbot)
    qtbot.waitUntil(lambda: screen.line.text().startswith("Nobody answers."))
    stage.context.sync.start()
    assert screen.line.text() == "With Invented hub. You can keep working while this runs."
    stage.context.service.last_error = ""
    stage.context.sync.end(SyncReport())
    qtbot.waitUntil(lambda: screen.line.text() == "With Invented hub. Last exchange: never.")


def test_the_log_is_one_click_away(stage: Stage, qtbot: QtBot) -> None:
    screen = shown(stage, qtbot)
    button(screen, "Open log").click()
    assert stage.context.went == ["audit"]


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
    assert "Applying changes of the file, 2 of 9" in words(screen)
    screen.sticks.is_running = False
    told: list[str] = []
    stage.context.show_toast = lambda text, icon: told.append(f"{icon} {text}")
    screen.sticks.ended.emit("3 changes written")
    qtbot.waitUntil(lambda: all(button.isEnabled() for button in usb))
    assert told == ["usb 3 changes written"]
    assert "3 changes written" in words(screen)
