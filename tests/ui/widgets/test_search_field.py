from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.theme import install_appearance
from ui.widgets.search_field import SearchField


@pytest.mark.parametrize("keys", ["", "Ctrl+F"])
@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_a_field_has_room_for_the_words_that_stand_in_it(
    qapp: QApplication, qtbot: QtBot, keys: str, scale: float
) -> None:
    install_appearance(qapp, "dark", scale)
    words = "Mots du lieu et du texte de l'observation"
    field, short = SearchField(words, keys), SearchField("", keys)
    for one in (field, short):
        qtbot.addWidget(one)
        one.ensurePolished()
    room = field.fontMetrics().horizontalAdvance(words)
    assert field.sizeHint().width() - short.sizeHint().width() >= room - 2
    assert field.sizeHint().width() > room + 30
    install_appearance(qapp, "dark", 1.0)
