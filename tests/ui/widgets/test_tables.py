from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.theme import current_theme, install_appearance
from ui.widgets.tables import DataTable


@pytest.fixture
def table(qapp: QApplication, qtbot: QtBot) -> Iterator[DataTable]:
    install_appearance(qapp, "dark")
    window = QWidget()
    qtbot.addWidget(window)
    holder = QWidget(window)
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    made = DataTable(name="invented", parent=holder)
    made.setModel(QStandardItemModel(3, 4, made))
    layout.addWidget(made)
    made.hold_columns((100, 200, 150, 150), stretch=1, gives_way=(3, 2))
    window.show()
    yield made
    window.hide()


def shown(table: DataTable, width: int) -> list[int]:
    holder = table.parentWidget()
    assert holder is not None
    holder.resize(width, 300)
    QApplication.processEvents()
    return [column for column in range(4) if not table.isColumnHidden(column)]


def test_columns_give_way_in_order_and_come_back(table: DataTable) -> None:
    assert shown(table, 900) == [0, 1, 2, 3]
    assert shown(table, 500) == [0, 1, 2]
    assert shown(table, 340) == [0, 1]
    assert shown(table, 900) == [0, 1, 2, 3]


@pytest.mark.parametrize("width", [340, 500, 900])
def test_the_table_is_as_wide_as_its_room(table: DataTable, width: int) -> None:
    columns = shown(table, width)
    assert sum(table.columnWidth(column) for column in columns) == table.viewport().width()
    assert table.horizontalScrollBar().maximum() == 0
    assert table.columnWidth(1) >= 200


def test_enter_chooses_the_current_row(table: DataTable) -> None:
    chosen: list[int] = []
    table.chosen.connect(lambda index: chosen.append(index.row()))
    table.select_row(2)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert (chosen, table.current_row()) == ([2], 2)


def test_words_stand_for_rows_while_there_are_none(table: DataTable) -> None:
    model = table.model()
    assert isinstance(model, QStandardItemModel)
    table.say_when_empty("No target yet.")
    assert table.empty_words() == ""
    shown(table, 500)
    before = table.viewport().grab().toImage()
    model.setRowCount(0)
    assert table.empty_words() == "No target yet."
    assert table.viewport().grab().toImage() != before
    with_words = table.viewport().grab().toImage()
    table.say_when_empty("")
    assert table.viewport().grab().toImage() != with_words
    table.say_when_empty("No target yet.")
    assert table.accessibleDescription() == "No target yet."
    model.beginResetModel()
    model.endResetModel()
    model.appendRow([QStandardItem("x") for _ in range(4)])
    assert table.empty_words() == ""


def test_the_row_that_has_the_keyboard_has_a_ring(table: DataTable, qtbot: QtBot) -> None:
    shown(table, 500)
    window = table.window()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    table.select_row(1)
    focus = current_theme().colour("focus")

    def ringed() -> list[int]:
        image = table.viewport().grab().toImage()
        return [y for y in range(image.height()) if image.pixelColor(image.width() // 2, y) == focus]

    table.clearFocus()
    assert ringed() == []
    table.setFocus()
    height = table.rowHeight(1)
    assert ringed()
    assert all(height <= y < 2 * height for y in ringed())
    image = table.viewport().grab().toImage()
    middle = height + height // 2
    assert [x for x in range(image.width()) if image.pixelColor(x, middle) == focus][:1] == [0]
