from __future__ import annotations

from typing import Any, cast

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.queries import TargetRow
from tests.ui.screens.sync.test_screen import conflict, side, words
from ui.screens.sync.cards import ConflictCardView
from ui.screens.sync.state import cards
from ui.theme import install_appearance
from ui.widgets.photo import Photo


@pytest.mark.parametrize("known", [False, True])
def test_a_conflict_has_the_face_of_its_target_when_it_is_known(qapp: QApplication, qtbot: QtBot, known: bool) -> None:
    install_appearance(qapp, "dark")
    (shown,) = cards([conflict(side("Rey", "gun", here=True), side("Ortiz", "knife"))])
    face = TargetRow(id="3" * 32, name="Invented", cautions=("00",)) if known else None
    card = ConflictCardView(cast("Any", None), shown, face)
    qtbot.addWidget(card)
    assert len(card.findChildren(Photo)) == known
    assert "Conflict 1 of 1" in words(card)
    assert card.focusProxy() is card.diff.panes[1], "the keyboard begins at what headquarters has"
