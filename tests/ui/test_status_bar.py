from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.queries import SyncStatus
from ui.i18n import set_language
from ui.status_bar import StatusBar
from ui.theme import install_appearance

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


@pytest.fixture(autouse=True)
def _look(qapp: QApplication) -> None:
    install_appearance(qapp, "dark")
    set_language(qapp, "en")


def test_conflicts_show_while_there_are_some_and_lead_to_them(qtbot: QtBot) -> None:
    bar = StatusBar("Insp. A. Invented", passphrase_only=False)
    qtbot.addWidget(bar)
    bar.show()
    bar.show_status(SyncStatus(state="never"))
    assert not bar._conflicts.isVisible()
    assert bar._age.text() == "Nothing received yet"
    at = datetime(2026, 11, 29, 12, 0, tzinfo=UTC)
    bar.show_status(SyncStatus(state="conflict", conflicts=2, received_at=at))
    assert bar._conflicts.isVisible()
    assert bar._age.text().startswith("Data from ")
    with qtbot.waitSignal(bar.conflicts_asked):
        bar._conflicts.click()


@pytest.mark.parametrize(("seconds", "shown"), [(299, "4:59"), (60, "1:00"), (-3, "0:00")])
def test_the_time_until_the_lock_is_told(qtbot: QtBot, seconds: int, shown: str) -> None:
    bar = StatusBar("Insp. A. Invented", passphrase_only=True)
    qtbot.addWidget(bar)
    bar.show_remaining(seconds)
    assert bar._locks.text() == f"Locks in {shown}"
