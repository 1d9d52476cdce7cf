from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.queries import SearchHit, SearchResult, TargetFilter, TargetRow
from ui.actions import Command
from ui.palette import Palette
from ui.tasks import Tasks
from ui.theme import install_appearance
from ui.widgets.fields import TextField

TARGET, RECORD = "a" * 32, "b" * 32


@dataclass
class Context:
    """What the palette gets: services that answer, and a note of where it leads."""

    hits: list[SearchHit] = field(default_factory=list)
    places: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.tasks = Tasks()
        self.workspace = self.targets = self.search = self

    def ids(self, _wanted: TargetFilter) -> list[str]:
        return [TARGET]

    def rows(self, ids: list[str]) -> list[TargetRow]:
        return [TargetRow(id=one, name="Invented Person") for one in ids]

    def find(self, query: str, _kind: str, limit: int) -> SearchResult:
        self.asked.append(query)
        return SearchResult(hits=tuple(self.hits[:limit]), total=len(self.hits), ms=1.0)

    def navigate(self, screen: str, **arguments: Any) -> None:
        self.places.append((screen, arguments))

    def report_error(self, error: Any, retry: Any = None) -> None:
        raise AssertionError(error)


@dataclass
class Stage:
    context: Context
    palette: Palette
    host: QWidget
    ran: list[str]

    def type(self, text: str, qtbot: QtBot) -> None:
        field = self.palette.findChildren(TextField)[0]
        field.setText(text)
        qtbot.waitUntil(lambda: text in self.context.asked)
        self.context.tasks.on_storage(lambda: None)
        qtbot.waitUntil(lambda: bool(self.palette._rows.rows))
        QApplication.processEvents()

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.palette.findChildren(TextField)[0], key)


@pytest.fixture
def stage(qapp: QApplication, qtbot: QtBot) -> Iterator[Stage]:
    install_appearance(qapp, "dark")
    context, ran = Context(), list[str]()
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(1000, 700)
    host.show()
    command = Command("lock", "Lock now", lambda: ran.append("lock"), ("Ctrl+L",), "lock")
    palette = Palette(cast("Any", context), [command], host)
    palette.show()
    qtbot.waitUntil(lambda: bool(palette._rows.rows))
    yield Stage(context, palette, host, ran)
    context.tasks.close()


def hit(kind: str, target: str = TARGET) -> SearchHit:
    return SearchHit(kind=kind, id=RECORD, title=f"Invented {kind}", snippet="", target=target)


def test_empty_it_offers_the_targets_seen_last(stage: Stage) -> None:
    stage.press(Qt.Key.Key_Return)
    assert stage.context.places == [("dossier", {"target_id": TARGET, "tab": "", "record": ""})]


@pytest.mark.parametrize(
    ("kind", "tab"),
    [
        ("sighting", "sightings"),
        ("note", "notes"),
        ("notice", "legal"),
        ("attachment", "files"),
        ("item", "network"),
        ("caution", "overview"),
    ],
)
def test_a_hit_opens_the_record_itself(stage: Stage, qtbot: QtBot, kind: str, tab: str) -> None:
    stage.context.hits = [hit(kind)]
    stage.type("xyzzy", qtbot)
    stage.press(Qt.Key.Key_Return)
    assert stage.context.places == [("dossier", {"target_id": TARGET, "tab": tab, "record": RECORD})]


def test_a_target_opens_its_dossier(stage: Stage, qtbot: QtBot) -> None:
    stage.context.hits = [hit("target", "")]
    stage.type("xyzzy", qtbot)
    stage.press(Qt.Key.Key_Return)
    assert stage.context.places[0][1]["target_id"] == RECORD


@pytest.mark.parametrize(("kind", "operation"), [("operation", RECORD), ("officer", ""), ("assignment", "")])
def test_what_belongs_to_no_dossier_opens_its_screen(stage: Stage, qtbot: QtBot, kind: str, operation: str) -> None:
    stage.context.hits = [hit(kind, "")]
    stage.type("xyzzy", qtbot)
    stage.press(Qt.Key.Key_Return)
    assert stage.context.places == [("operations", {"operation": operation})]


def test_arrows_move_and_a_command_runs(stage: Stage, qtbot: QtBot) -> None:
    stage.context.hits = [hit("sighting")]
    stage.type("lock", qtbot)
    stage.press(Qt.Key.Key_Down)
    stage.press(Qt.Key.Key_Up)
    stage.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: stage.ran == ["lock"])
    assert stage.context.places == []
