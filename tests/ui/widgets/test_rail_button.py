from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.paint import text_width
from ui.theme import current_theme, install_appearance
from ui.widgets.rail_button import RailButton, _fitted


@pytest.fixture(autouse=True)
def _appearance(qapp: QApplication) -> None:
    install_appearance(qapp, "dark")


def test_a_word_that_fits_keeps_its_size() -> None:
    font = current_theme().font("rail")
    assert _fitted(font, "Map", 72) == font


@pytest.mark.parametrize("word", ["Avistamientos", "Observations", "Impostazioni", "Avvistamenti", "Operazioni"])
def test_long_words_of_our_languages_are_not_cut(word: str) -> None:
    font = current_theme().font("rail")
    fitted = _fitted(font, word, 72)
    assert text_width(fitted, word) <= 72
    assert fitted.pixelSize() >= int(0.8 * font.pixelSize())


def test_the_badge_is_spoken(qtbot: QtBot) -> None:
    button = RailButton("map", "Map", "Ctrl+3")
    qtbot.addWidget(button)
    button.set_badge(3)
    assert button.accessibleName() == "Map, 3"
    button.set_badge(0)
    assert button.accessibleName() == "Map"
