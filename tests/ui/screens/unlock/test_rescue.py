from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.demo.laptops import PASSPHRASE, Agency, training_stretching
from app.domain.targets import Target
from app.errors import OfflineError
from app.services.rescue import SalvageReport
from app.storage.errors import DatabaseUnreadableError
from ui.screens.unlock.rescue import RescueOffer
from ui.screens.unlock.screen import UnlockScreen
from ui.tasks import Tasks
from ui.theme import install_appearance


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path) -> Program:
    """A locked vault whose first page is damaged, with a backup of it."""
    install_appearance(qapp, "dark")
    with Agency(tmp_path / "hub", stretching=training_stretching()) as agency:
        laptop = agency.enrol("Insp. A. Invented", tmp_path / "laptop")
        laptop.workspace.targets.add(Target(name="Ana Ejemplo"))
        laptop.program.backup()
        laptop.program.lock()
    database = laptop.program.paths.database
    raw = bytearray(database.read_bytes())
    raw[500] ^= 1
    database.write_bytes(raw)
    return laptop.program


def test_a_damaged_vault_is_saved_from_the_lock_screen(program: Program, qtbot: QtBot) -> None:
    tasks = Tasks()
    host = QWidget()
    host.resize(900, 700)
    qtbot.addWidget(host)
    screen = UnlockScreen(program, tasks, host)
    host.show()
    screen.activate()
    offer = screen.findChild(RescueOffer)
    assert offer is not None
    assert offer.isHidden(), "nothing is offered before damage is known"
    screen._field.setText(PASSPHRASE)
    screen._try()
    qtbot.waitUntil(offer.isVisible, timeout=20_000)
    qtbot.waitUntil(screen._button.isEnabled)
    screen._field.clear()
    offer.asked.emit()
    assert tasks.waiting("storage") == 0, "the passphrase comes first"
    screen._field.setText(PASSPHRASE)
    offer.asked.emit()
    qtbot.waitUntil(lambda: "saved" in offer._notice.accessibleName(), timeout=20_000)
    qtbot.waitUntil(screen._button.isEnabled)
    with qtbot.waitSignal(screen.unlocked, timeout=20_000):
        screen._try()
    assert offer.isHidden()
    tasks.on_storage(program.lock)
    tasks.close()


def test_only_damage_is_answered_so(program: Any, qtbot: QtBot) -> None:
    tasks = Tasks()
    host = QWidget()
    qtbot.addWidget(host)
    offer = RescueOffer(program, tasks, host)
    offer.offer_after(OfflineError("no hub"))
    assert offer.isHidden()
    offer.offer_after(DatabaseUnreadableError("damaged"))
    assert not offer.isHidden()
    tasks.close()


def test_what_was_lost_is_said(program: Any, qtbot: QtBot) -> None:
    tasks = Tasks()
    offer = RescueOffer(program, tasks)
    qtbot.addWidget(offer)
    report = SalvageReport("", "", 90, 2, 400, 0, 12, 3, 0, 0, 4, 1, 1, complete=False)
    words = offer.words(report)
    for part in ("12 record", "3 change", "2 page", "At most 4 change", "1 file"):
        assert part in words
    assert "Nothing of yours was lost." in offer.words(report._replace(complete=True))
    tasks.close()
