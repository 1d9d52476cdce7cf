from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from app.chosen_settings import ChosenSettings
from app.machine_policy import MachinePolicy
from ui.i18n import set_language
from ui.screens.settings.bounded import BoundedField
from ui.theme import install_appearance
from ui.widgets.text import Text

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


def offered(field: BoundedField) -> list[str]:
    return [part.text() for part in field.segment.findChildren(QAbstractButton) if not part.isHidden()]


def test_only_what_is_allowed_is_offered_and_said_by_whom(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    install_appearance(qapp, "dark")
    set_language(qapp, "en")
    choices = ChosenSettings(tmp_path / "settings.json", MachinePolicy())
    field = BoundedField(choices, "idle_minutes", "Lock", (1, 2, 5, 30), lambda key: f"{key} min", hint="free")
    qtbot.addWidget(field)
    field.show()
    assert offered(field) == ["1 min", "2 min", "5 min", "30 min"]
    assert "free" in {text.text() for text in field.findChildren(Text)}
    choices.hear({"idle_minutes": 3})
    field.renew()
    assert offered(field) == ["1 min", "2 min", "3 min"]
    assert "Headquarters allows no more than this." in {text.text() for text in field.findChildren(Text)}
    with qtbot.waitSignal(field.chosen) as told:
        QTest.keyClick(field.segment, Qt.Key.Key_Left)
    assert told.args == ["2"]
    choices.hear({"idle_minutes": 1})
    field.renew()
    assert (offered(field), field.segment.isEnabled()) == (["1 min"], False)
    choices.hear({})
    field.renew()
    assert (offered(field), field.segment.isEnabled()) == (["1 min", "2 min", "5 min", "30 min"], True)
