from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.theme import appearance, install_appearance
from ui.widgets.banner import Notice

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


def test_a_notice_leaves_room_for_its_icon_when_the_text_grows(qtbot: QtBot, qapp: QApplication) -> None:
    install_appearance(qapp, "dark", 1.0)
    notice = Notice("told", "ok")
    qtbot.addWidget(notice)
    notice.show()
    layout = notice.layout()
    assert layout is not None
    small = layout.contentsMargins().left()
    appearance().choose(text_scale=1.5)
    qtbot.waitUntil(lambda: layout.contentsMargins().left() == small + 9)
    appearance().choose(text_scale=1.0)
    qtbot.waitUntil(lambda: layout.contentsMargins().left() == small)


def test_its_icon_follows_what_it_says(qtbot: QtBot, qapp: QApplication) -> None:
    install_appearance(qapp, "dark", 1.0)
    notice = Notice("", "info")
    qtbot.addWidget(notice)
    notice.resize(300, 40)
    notice.show()
    pictures = []
    for severity in ("info", "warn", "danger", "ok"):
        notice.set_text("told", severity)
        pictures.append(notice.grab().copy(10, 0, 30, 40).toImage())
    assert all(one != two for place, one in enumerate(pictures) for two in pictures[:place])
