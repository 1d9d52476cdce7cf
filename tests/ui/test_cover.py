from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ui.cover import Cover
from ui.theme import install_appearance


class Window(QWidget):
    """A window with something secret in it."""

    def __init__(self) -> None:
        super().__init__()
        self.frame = QWidget(self)
        self.frame.setGeometry(0, 0, 400, 300)
        self.field = QLineEdit("SECRET", self.frame)
        self.pressed: list[str] = []
        QShortcut("F2", self.frame).activated.connect(lambda: self.pressed.append("F2"))
        self.cover = Cover(self)
        self.cover.lock_asked.connect(lambda: self.pressed.append("lock"))
        self.cover.watch(self.frame)


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot) -> Window:
    install_appearance(qapp, "light")
    made = Window()
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show()
    qtbot.waitUntil(made.isActiveWindow)
    made.field.setFocus()
    return made


def colours(window: Window) -> set[int]:
    image = window.grab(window.field.geometry()).toImage()
    return {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}


def test_nothing_behind_can_be_read_or_reached(window: Window) -> None:
    assert len(colours(window)) > 1, "the control: letters are there"
    QTest.keyClick(window.field, Qt.Key.Key_F2)
    assert window.pressed == ["F2"], "the control: the key works"
    window.cover.cover()
    assert len(colours(window)) == 1
    assert not window.field.isEnabled()
    QTest.keyClick(window.cover, Qt.Key.Key_Shift)
    assert window.cover.is_covering, "a modifier alone is no key"


def test_a_key_goes_on_where_the_person_was_and_does_nothing_else(window: Window) -> None:
    window.cover.cover()
    QTest.keyClick(window.cover, Qt.Key.Key_X)
    assert not window.cover.is_covering
    assert window.field.hasFocus()
    assert window.field.text() == "SECRET"
    window.cover.cover()
    QTest.mouseClick(window.cover, Qt.MouseButton.LeftButton)
    assert not window.cover.is_covering


def test_it_locks_from_there(window: Window) -> None:
    window.cover.cover()
    QTest.keyClick(window.cover, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert window.pressed == ["lock"]
    window.cover.watch(None)
    window.cover.cover()
    assert not window.cover.is_covering, "a locked window has nothing to cover"


def test_it_covers_when_the_window_was_away_for_a_while(window: Window, qtbot: QtBot) -> None:
    window.cover._away.setInterval(20)
    window.cover.take_state(Qt.ApplicationState.ApplicationInactive)
    window.cover.take_state(Qt.ApplicationState.ApplicationActive)
    assert not window.cover._away.isActive(), "back in time"
    window.cover.take_state(Qt.ApplicationState.ApplicationInactive)
    qtbot.waitUntil(lambda: window.cover.is_covering)


def test_it_stays_as_large_as_the_window(window: Window, qtbot: QtBot) -> None:
    window.cover.cover()
    window.resize(640, 480)
    qtbot.waitUntil(lambda: window.cover.size() == window.size())


def test_it_tells_when_it_comes_and_goes(window: Window) -> None:
    told: list[bool] = []
    window.cover.covered.connect(told.append)
    window.cover.cover()
    window.cover.cover()
    window.cover.uncover()
    window.cover.watch(None)
    assert told == [True, False, False]


def test_a_part_that_is_gone_is_not_covered_any_more(window: Window, qtbot: QtBot) -> None:
    window.cover._away.setInterval(20)
    window.cover.take_state(Qt.ApplicationState.ApplicationInactive)
    with qtbot.waitSignal(window.frame.destroyed):
        window.frame.deleteLater()
    assert not window.cover._away.isActive(), "it counted until then"
    window.cover.cover()
    assert not window.cover.is_covering


def test_it_goes_on_when_what_had_the_keyboard_is_gone(window: Window, qtbot: QtBot) -> None:
    window.cover.cover()
    window.cover._focused = window.field
    with qtbot.waitSignal(window.field.destroyed):
        window.field.deleteLater()
    window.cover.uncover()
    assert not window.cover.is_covering
