"""Where content stands beside its bar."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.theme import install_appearance
from ui.widgets.panel import Scroll


@pytest.mark.parametrize(("height", "gap"), [(100, 0), (900, 10)])
def test_content_gives_room_to_a_bar_only_while_there_is_one(
    qapp: QApplication, qtbot: QtBot, height: int, gap: int
) -> None:
    install_appearance(qapp, "dark")
    content = QWidget()
    content.setMinimumHeight(height)
    scroll = Scroll(content, gap_px=10)
    qtbot.addWidget(scroll)
    scroll.resize(400, 300)
    scroll.show()
    bar = scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.isVisible() == bool(gap))
    taken = bar.width() + gap if gap else 0
    assert content.width() == 400 - taken
