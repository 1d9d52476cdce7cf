from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from ui.i18n import set_language
from ui.rail import Rail
from ui.theme import install_appearance

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
SCREENS = [("targets", "user", "Targets"), ("map", "map", "Map")]


@pytest.fixture(autouse=True)
def _look(qapp: QApplication) -> None:
    install_appearance(qapp, "dark")
    set_language(qapp, "en")


def test_each_button_asks_for_its_screen_and_one_is_in_front(qtbot: QtBot) -> None:
    rail = Rail(SCREENS, night=False)
    qtbot.addWidget(rail)
    asked: list[str] = []
    rail.chosen.connect(asked.append)
    for name, _, _ in SCREENS:
        rail.button(name).click()
    assert asked == ["targets", "map"]
    rail.show_chosen("targets")
    assert [rail.button(name).isChecked() for name, _, _ in SCREENS] == [True, False]


def test_night_and_lock_are_asked_for_and_the_other_of_night_and_day_is_offered(qtbot: QtBot) -> None:
    rail = Rail(SCREENS, night=True)
    qtbot.addWidget(rail)
    asked: list[str] = []
    rail.night_asked.connect(lambda: asked.append("night"))
    rail.lock_asked.connect(lambda: asked.append("lock"))
    names = {button.accessibleName().split(" ")[0]: button for button in rail.findChildren(QAbstractButton)}
    assert "Day" in names
    names["Day"].click()
    names["Lock"].click()
    assert asked == ["night", "lock"]
    rail.show_night(on=False)
    assert any("Night" in button.accessibleName() for button in rail.findChildren(QAbstractButton))
