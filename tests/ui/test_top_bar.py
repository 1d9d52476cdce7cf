from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from ui.i18n import set_language
from ui.theme import install_appearance
from ui.top_bar import TopBar

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


@pytest.fixture(autouse=True)
def _look(qapp: QApplication) -> None:
    install_appearance(qapp, "dark")
    set_language(qapp, "en")


def test_the_operation_that_is_on_is_told_with_place_and_number(qtbot: QtBot) -> None:
    bar = TopBar()
    qtbot.addWidget(bar)
    bar.show()
    bar.show_operation("Operation Heron", "Port of Ejemplo", 3)
    assert (bar._operation.text(), bar._flag.isVisible()) == ("Operation Heron", True)
    assert bar._operation_line.text() == "Port of Ejemplo · 3 targets"
    bar.show_operation("", "", 0)
    assert (bar._operation.text(), bar._operation_line.text(), bar._flag.isVisible()) == ("", "", False)


def test_each_part_asks_for_its_own(qtbot: QtBot) -> None:
    bar = TopBar()
    qtbot.addWidget(bar)
    asked: list[str] = []
    bar.search_asked.connect(lambda: asked.append("search"))
    bar.sync_asked.connect(lambda: asked.append("sync"))
    bar.capture_asked.connect(lambda: asked.append("capture"))
    for button in bar.findChildren(QAbstractButton):
        button.click()
    assert sorted(asked) == ["capture", "search", "sync"]
