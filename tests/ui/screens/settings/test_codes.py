from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.demo.laptops import PASSPHRASE, Agency, Laptop, training_stretching
from ui.context import ScreenContext
from ui.i18n import set_language
from ui.screens.settings.codes import CodesSheet
from ui.tasks import Tasks
from ui.theme import install_appearance
from ui.widgets.text import Text


class Context:
    """What the sheet asks of its context."""

    def __init__(self, laptop: Laptop, tasks: Tasks) -> None:
        self.program, self.workspace, self.tasks = laptop.program, laptop.workspace, tasks


pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


@pytest.fixture(autouse=True)
def _look(qapp: QApplication) -> None:
    install_appearance(qapp, "dark")
    set_language(qapp, "en")


@pytest.fixture
def sheet(qtbot: QtBot, tmp_path: Path) -> Iterator[CodesSheet]:
    """The sheet over a laptop that was opened in the lane that the sheet works in."""
    tasks = Tasks()
    with Agency(tmp_path / "hub", stretching=training_stretching()) as agency:
        laptop = tasks.on_storage(lambda: agency.enrol("Insp. A. Invented", tmp_path / "laptop"))
        context: Any = Context(laptop, tasks)
        made = CodesSheet(cast("ScreenContext", context))
        qtbot.addWidget(made)
        made.show()
        yield made
        tasks.on_storage(laptop.program.lock)
        tasks.close()


def shown(sheet: CodesSheet) -> list[str]:
    words = [text.text() for text in sheet._codes.findChildren(Text)]
    return [word for word in words if re.fullmatch(r"([0-9A-Z]{4}-){6}[0-9A-Z]{4}", word)]


def test_codes_are_shown_after_the_passphrase_was_given(qtbot: QtBot, sheet: CodesSheet) -> None:
    sheet._passphrase.setText("not the passphrase of it")
    sheet._make()
    qtbot.waitUntil(sheet._notice.isVisible, timeout=10_000)
    assert shown(sheet) == []
    sheet._passphrase.setText(PASSPHRASE)
    with qtbot.waitSignal(sheet.made, timeout=10_000):
        sheet._make()
    assert len(set(shown(sheet))) == 8
    assert sheet._passphrase.text() == ""
    assert sheet._done.isVisible()
    assert not sheet._go.isVisible()


def test_without_a_passphrase_nothing_is_tried(sheet: CodesSheet) -> None:
    sheet._make()
    assert sheet._go.isEnabled()
