import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.maps.layers import TrackPoint
from ui.theme import install_appearance
from ui.widgets.mini_map import MiniMap

TRACK = [TrackPoint(lat=40.4005, lon=-3.708), TrackPoint(lat=40.4085, lon=-3.695, accuracy_m=2_000.0)]


@pytest.fixture
def mini(qtbot: QtBot, qapp: QApplication) -> MiniMap:
    install_appearance(qapp, "night")
    widget = MiniMap(language="es", theme="night")
    qtbot.addWidget(widget)
    widget.resize(460, 360)
    widget.set_track(TRACK)
    return widget


def test_the_night_has_neither_green_nor_blue(mini: MiniMap) -> None:
    image = mini.grab().toImage().convertToFormat(mini.grab().toImage().Format.Format_RGB32)
    pixels = bytes(image.constBits())
    assert max(pixels[0::4]) == 0
    assert max(pixels[1::4]) == 0
    assert max(pixels[2::4]) == 255


def test_it_is_painted_before_anybody_can_wait(mini: MiniMap) -> None:
    started = time.perf_counter()
    mini.grab()
    assert time.perf_counter() - started < 1.5


def test_keys_and_clicks_ask_for_the_large_map(mini: MiniMap, qtbot: QtBot) -> None:
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        with qtbot.waitSignal(mini.activated):
            QTest.keyClick(mini, key)
    with qtbot.waitSignal(mini.activated):
        QTest.mouseClick(mini, Qt.MouseButton.LeftButton)


def test_no_places_is_still_a_map(mini: MiniMap) -> None:
    mini.set_track([])
    assert not mini.grab().isNull()
