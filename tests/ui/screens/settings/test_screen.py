"""The settings over a real laptop: what an administrator decided stays, what protects is said, codes are made here."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, cast

import msgspec
import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.demo.laptops import PASSPHRASE, Agency, training_stretching
from ui.context import ScreenContext
from ui.i18n import set_language
from ui.screens.settings.codes import CodesSheet
from ui.screens.settings.screen import SettingsScreen
from ui.tasks import Tasks
from ui.theme import install_appearance
from ui.widgets.text import Text

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
Show = Callable[..., SettingsScreen]


class _Sync:
    def limit_files(self) -> None:
        """Nothing is fetched here."""


class Context:
    """What the screen asks of its context."""

    def __init__(self, program: Program, workspace: Any, tasks: Tasks) -> None:
        self.program, self.workspace, self.tasks = program, workspace, tasks
        self.sync = _Sync()
        self.sheets: list[QWidget] = []
        self.errors: list[object] = []
        self.open_sheet = self.sheets.append
        self.report_error = self.errors.append

    def show_toast(self, text: str) -> None:
        """Nobody looks."""


@pytest.fixture
def show(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Show]:
    """Show the settings; with `decided`, an administrator decided these."""
    install_appearance(qapp, "dark")
    set_language(qapp, "en")
    tasks, made = Tasks(), list[Context]()
    with Agency(tmp_path / "hub", stretching=training_stretching()) as agency:
        laptop = tasks.on_storage(lambda: agency.enrol("Insp. A. Invented", tmp_path / "laptop"))
        tasks.on_storage(laptop.program.lock)

        def shown(**decided: object) -> SettingsScreen:
            policy = tmp_path / "policy.json"
            policy.write_bytes(msgspec.json.encode({"settings": decided}))
            program = Program(
                tmp_path / "laptop", use_keyring=False, stretching=training_stretching(), policy_file=policy
            )
            workspace = tasks.on_storage(lambda: program.unlock(PASSPHRASE))
            context: Any = Context(program, workspace, tasks)
            made.append(context)
            screen = SettingsScreen(cast("ScreenContext", context))
            qtbot.addWidget(screen)
            screen.show()
            screen.load()
            qtbot.waitUntil(lambda: bool(screen._held.text()), timeout=20_000)
            return screen

        yield shown
        for context in made:
            tasks.on_storage(context.program.lock)
            assert context.errors == []
        tasks.close()


def test_it_says_what_protects_and_what_does_not(show: Show) -> None:
    screen = show()
    assert "Locks after 5 min" in screen._held.text()
    assert "Passphrase only" in screen._weak.text()
    assert "no recovery codes on paper" in screen._weak.text()
    assert "no program can prevent that" in screen._weak.text(), "Linux, or alone in a test: nothing is claimed"
    assert "no second vault" in screen._limits.text()


def test_a_person_chooses_how_soon_it_locks(show: Show) -> None:
    screen = show()
    assert screen._idle.isEnabled()
    screen._choose_idle("2")
    assert screen.context.program.settings.idle_minutes == 2


def test_what_an_administrator_decided_cannot_be_chosen(show: Show) -> None:
    screen = show(idle_minutes=3, capture="always")
    assert screen._idle.value() == "3"
    offered = [part.text() for part in screen._idle.segment.findChildren(QAbstractButton)]
    assert offered == ["1 min", "2 min", "3 min"]


def test_what_headquarters_chose_is_shown_when_it_comes(show: Show) -> None:
    screen = show()
    assert screen._idle.value() == "5"
    program = screen.context.program
    program.choices.hear({"idle_minutes": 1, "files_mb": 5})
    screen.show_bounds()
    assert screen._idle.value() == "1"
    assert not screen._idle.segment.isEnabled()
    told = {text.text() for text in screen.findChildren(Text)}
    assert {"Set by headquarters.", "Headquarters allows no more than this."} <= told


def test_codes_are_made_here(qtbot: QtBot, show: Show) -> None:
    screen = show()
    screen._make_codes()
    context: Any = screen.context
    (sheet,) = context.sheets
    assert isinstance(sheet, CodesSheet)
    qtbot.addWidget(sheet)
    sheet._passphrase.setText(PASSPHRASE)
    with qtbot.waitSignal(sheet.made, timeout=20_000):
        sheet._make()
    qtbot.waitUntil(lambda: "8 of 8 unused" in screen._held.text(), timeout=20_000)
