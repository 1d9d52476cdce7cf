from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.actions import Command, Commands, fixed_keys


def commands_with(runs: list[str]) -> Commands:
    commands = Commands()
    commands.add(Command("capture", "Quick capture", lambda: runs.append("capture"), ("F2", "Ctrl+N")))
    commands.add(Command("lock", "Lock now", lambda: runs.append("lock"), ("Ctrl+L",)))
    commands.add(Command("import", "Import", lambda: runs.append("import")))
    return commands


def test_each_key_runs_its_command(qtbot: QtBot) -> None:
    runs: list[str] = []
    window = QWidget()
    qtbot.addWidget(window)
    commands_with(runs).install(window, lambda _command: True)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_F2)
    QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert runs == ["capture", "capture", "lock"]


def test_a_key_does_nothing_where_its_command_is_not_allowed(qtbot: QtBot) -> None:
    runs: list[str] = []
    window = QWidget()
    qtbot.addWidget(window)
    commands_with(runs).install(window, lambda command: command.id == "lock")
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_F2)
    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert runs == ["lock"]


def test_ids_and_keys_belong_to_one_command() -> None:
    commands = commands_with([])
    with pytest.raises(ValueError, match="declared twice"):
        commands.add(Command("lock", "Again", lambda: None))
    with pytest.raises(ValueError, match="Ctrl"):
        commands.add(Command("other", "Other", lambda: None, ("Ctrl+L",)))


def test_keys_can_be_given_to_other_commands() -> None:
    commands = commands_with([]).remapped({"capture": ("F3",), "lock": ("Ctrl+N",)})
    assert commands["capture"].keys == ("F3",)
    assert commands["lock"].keys == ("Ctrl+N",)


def test_the_key_shown_is_the_first(qapp: object) -> None:
    assert commands_with([])["capture"].key == "F2"
    assert commands_with([])["import"].key == ""


def test_keys_of_lists_and_forms_are_told(qapp: object) -> None:
    assert all(keys and text for keys, text in fixed_keys())
    # What the conflict cards answer to can be found without a conflict.
    assert {"B / L", "1 … 9 / K"} <= {keys for keys, _ in fixed_keys()}
