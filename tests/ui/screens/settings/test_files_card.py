from __future__ import annotations

from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.demo.laptops import training_stretching
from app.settings import load_settings
from ui.screens.settings.files_card import FilesSettings
from ui.theme import install_appearance
from ui.widgets.text import Text


class Context:
    """A program and a session that counts how often it was told."""

    def __init__(self, folder: Path) -> None:
        self.program = Program(
            folder / "profile", use_keyring=False, stretching=training_stretching(), policy_file=folder / "policy.json"
        )
        self.program.paths.prepare()
        self.sync = self
        self.told = 0

    def limit_files(self) -> None:
        self.told += 1


@pytest.fixture(autouse=True)
def _look(qapp: QApplication) -> None:
    install_appearance(qapp, "dark")


def card_of(context: Context, qtbot: QtBot) -> FilesSettings:
    card = FilesSettings(cast("Any", context))
    qtbot.addWidget(card)
    return card


def test_a_choice_is_kept_and_holds_at_once(tmp_path: Path, qtbot: QtBot) -> None:
    context = Context(tmp_path)
    card = card_of(context, qtbot)
    assert (card.connection.value(), card.sizes.value(), card.metered_sizes.value()) == ("automatic", "25", "1")
    card.connection.chosen.emit("metered")
    card.sizes.chosen.emit("5")
    card.metered_sizes.chosen.emit("0")
    kept = load_settings(context.program.paths.settings)
    assert (kept.connection, kept.files_mb, kept.metered_files_mb) == ("metered", 5, 0)
    assert context.told == 3


def test_what_an_administrator_decided_is_shown_and_stays(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "policy.json").write_text('{"settings": {"connection": "metered", "files_mb": 3}}')
    card = card_of(Context(tmp_path), qtbot)
    assert (card.connection.value(), card.sizes.value()) == ("metered", "3")
    assert [one.segment.isEnabled() for one in card.fields()] == [True, False, True]
    told = [text.text() for text in card.findChildren(Text)]
    assert told.count("Set by your administrator.") == 1
    assert told.count("Your administrator allows no more than this.") == 1
