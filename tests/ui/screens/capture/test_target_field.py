"""A target is chosen by a person, never by standing first in a list."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.domain.queries import TargetRow
from ui.context import ScreenContext
from ui.screens.capture.target_field import TargetField
from ui.tasks import Tasks
from ui.theme import install_appearance

ROWS = {name: TargetRow(id=name * 32, name=f"{name.upper()} Invented", reference="2004/1") for name in "abc"}


class Targets:
    """The service of targets."""

    def ids_of_all(self) -> list[str]:
        return [row.id for row in ROWS.values()]

    def rows(self, ids: list[str]) -> list[TargetRow]:
        return [ROWS[one[0]] for one in ids]

    def find(self, text: str, limit: int) -> list[TargetRow]:
        return [row for row in ROWS.values() if text.casefold() in row.name.casefold()][:limit]


class Context:
    """What the field asks for."""

    def __init__(self) -> None:
        self.tasks, self.targets = Tasks(), Targets()
        self.workspace = self


@pytest.fixture
def field(qapp: QApplication, qtbot: QtBot) -> Iterator[TargetField]:
    install_appearance(qapp, "dark")
    context = Context()
    host = QWidget()
    qtbot.addWidget(host)
    holder = QWidget(host)  # a window with a layout asks the platform for a least size, which this one cannot have
    holder.resize(640, 300)
    layout = QVBoxLayout(holder)
    made = TargetField(cast("ScreenContext", cast("Any", context)))
    layout.addWidget(made)
    layout.addStretch(1)
    host.resize(640, 300)
    host.show()
    yield made
    context.tasks.close()


def offered(field: TargetField) -> list[str]:
    return [field._select.itemText(place) for place in range(field._select.count())]


def test_nobody_is_chosen_before_a_person_chooses(field: TargetField, qtbot: QtBot) -> None:
    chosen: list[TargetRow] = []
    field.chosen.connect(chosen.append)
    qtbot.waitUntil(lambda: field._select.count() == 4)
    assert offered(field)[0] == "Choose a target"
    assert field._select.currentIndex() == 0
    field._select.activated.emit(0)
    assert chosen == []
    field._select.setCurrentIndex(2)
    field._select.activated.emit(2)
    assert [row.id[0] for row in chosen] == ["b"]


def test_enter_takes_the_first_that_was_found(field: TargetField, qtbot: QtBot) -> None:
    chosen: list[TargetRow] = []
    field.chosen.connect(chosen.append)
    QTest.keyClicks(field._query, "c inv")
    qtbot.waitUntil(lambda: field._select.count() == 2)
    QTest.keyClick(field._query, Qt.Key.Key_Return)
    assert [row.id[0] for row in chosen] == ["c"]


def test_that_nobody_was_found_is_said(field: TargetField, qtbot: QtBot) -> None:
    QTest.keyClicks(field._query, "zzz")
    qtbot.waitUntil(lambda: offered(field) == ["Nobody is called so"])


def test_the_search_takes_no_more_height_than_its_fields(field: TargetField, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: field._select.count() == 4)
    assert field.height() == field._query.height()
    field.show_target("a" * 32)
    qtbot.waitUntil(lambda: field.currentIndex() == 0)
    qtbot.waitUntil(lambda: field.height() > field._query.height())
