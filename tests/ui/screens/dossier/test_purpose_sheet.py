import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.screens.dossier.purpose_sheet import PurposeSheet
from ui.theme import install_appearance
from ui.widgets.button import OutlineButton
from ui.widgets.fields import TextField


@pytest.fixture
def host(qtbot: QtBot, qapp: QApplication) -> QWidget:
    """What the sheet stands in."""
    install_appearance(qapp)
    made = QWidget()
    qtbot.addWidget(made)
    return made


def test_enter_accepts_the_current_operation(qtbot: QtBot, host: QWidget) -> None:
    sheet = PurposeSheet("EJEMPLO", host)
    given: list[str] = []
    sheet.given.connect(given.append)
    with qtbot.waitSignal(sheet.closed):
        field = sheet.findChild(TextField)
        assert isinstance(field, TextField)
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert given == ["Operation EJEMPLO"]


def test_without_an_operation_a_choice_or_own_words_are_needed(host: QWidget) -> None:
    sheet = PurposeSheet("", host)
    given: list[str] = []
    sheet.given.connect(given.append)
    sheet.accept()
    assert given == []
    sheet.findChildren(OutlineButton)[1].click()
    assert given == ["Check of a report"]
    field = sheet.findChild(TextField)
    assert isinstance(field, TextField)
    field.setText("  own words ")
    sheet.accept()
    assert given == ["Check of a report", "own words"]
