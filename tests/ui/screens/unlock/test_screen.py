"""No way out of the lock is cut, in any language."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.i18n import LANGUAGES, set_language
from ui.screens.unlock.screen import UnlockScreen
from ui.theme import install_appearance

if TYPE_CHECKING:
    from app.bootstrap import Program
    from ui.tasks import Tasks


@pytest.mark.parametrize("scale", [1.0, 1.5])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_button_has_room_for_its_words(qapp: QApplication, qtbot: QtBot, language: str, scale: float) -> None:
    install_appearance(qapp, "dark", scale)
    set_language(qapp, language)
    host = QWidget()
    qtbot.addWidget(host)
    screen = UnlockScreen(cast("Program", None), cast("Tasks", None), host)
    host.resize(1280, 720)
    screen.resize(1280, 720)
    host.show()
    buttons = [button for button in screen.findChildren(QPushButton) if button.isVisible()]
    assert len(buttons) >= 3
    cut = [button.text() for button in buttons if button.width() < button.sizeHint().width()]
    set_language(qapp, "en")
    install_appearance(qapp, "dark", 1.0)
    assert cut == []
