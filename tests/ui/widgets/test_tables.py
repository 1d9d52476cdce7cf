from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.theme import install_appearance
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
