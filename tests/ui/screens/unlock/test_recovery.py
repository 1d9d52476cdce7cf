"""Ways in from the lock, on the real window's sheet over a real vault and hub."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.demo.laptops import PASSPHRASE, Agency, Laptop, training_stretching
from app.hub import administration
from app.security.recovery import open_for_agency
from app.security.recovery_letters import Answer, read_request
from app.security.recovery_sealing import generate
from ui.i18n import set_language
from ui.screens.unlock.recovery import RecoverySheet
from ui.tasks import Tasks
from ui.theme import install_appearance

NEW = "another invented passphrase for training"


pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


@pytest.fixture(autouse=True)
def _look(qapp: QApplication) -> None:
    install_appearance(qapp, "dark")
    set_language(qapp, "en")


@pytest.fixture
def agency(tmp_path: Path) -> Iterator[Agency]:
    with Agency(tmp_path / "hub", stretching=training_stretching()) as made:
        yield made


@pytest.fixture
def answered(agency: Agency) -> Callable[[str], str]:
    """Publish a recovery key and answer questions with it."""
    private, public = generate()
    with administration(agency.data) as admin:
        admin.publish_recovery_key(public)

    def answer(text: str) -> str:
        asked = read_request(text)
        told = Answer(asked.asking, asked.nonce, 24, open_for_agency(asked, private))
        with administration(agency.data) as admin:
            return told.text(admin.sign_for_locked(asked.device, told.signed_text(), "recovery.release", "invented"))

    return answer


@pytest.fixture
def laptop(answered: Callable[[str], str], agency: Agency, tmp_path: Path) -> Laptop:
    made = agency.enrol("Insp. A. Invented", tmp_path / "laptop")
    made.program.lock()
    return made


@pytest.fixture
def open_sheet(qtbot: QtBot, laptop: Laptop) -> Iterator[Callable[[], RecoverySheet]]:
    """Show the sheet as the window does."""
    tasks = Tasks()

    def opened() -> RecoverySheet:
        sheet = RecoverySheet(laptop.program, tasks)
        qtbot.addWidget(sheet)
        sheet.show()
        qtbot.waitUntil(sheet._alone.isChecked, timeout=10_000)
        return sheet

    yield opened
    tasks.on_storage(laptop.program.lock)
    tasks.close()


def choose(sheet: RecoverySheet, passphrase: str, again: str = "") -> None:
    sheet._passphrase.setText(passphrase)
    sheet._again.setText(again or passphrase)


def test_a_code_opens_the_vault_and_a_slip_is_told(
    qtbot: QtBot, laptop: Laptop, open_sheet: Callable[[], RecoverySheet]
) -> None:
    codes = laptop.program.recovering.codes(PASSPHRASE, None)
    sheet = open_sheet()
    assert sheet._way.value() == "code"
    assert "8 code" in sheet._lead.text()
    choose(sheet, NEW, "not the same words at all")
    sheet._code.setText(codes[0])
    sheet._act()
    assert laptop.program.recovering.status().codes_left == 8, "two passphrases that differ open nothing"
    choose(sheet, NEW)
    sheet._code.setText(codes[0][:-2])
    sheet._act()
    qtbot.waitUntil(sheet._notice.isVisible, timeout=10_000)
    sheet._code.setText(codes[0])
    with qtbot.waitSignals([sheet.opened, sheet.closed], timeout=10_000):
        sheet._act()
    assert (sheet._code.text(), sheet._passphrase.text()) == ("", "")
    assert laptop.program.recovering.status().codes_left == 7


def test_the_question_is_made_with_what_stood_there_when_it_was_asked_for(
    qtbot: QtBot, answered: Callable[[str], str], open_sheet: Callable[[], RecoverySheet]
) -> None:
    sheet = open_sheet()
    choose(sheet, NEW)
    busy = threading.Event()
    sheet._tasks.run(busy.wait, 10)
    sheet._ask()
    choose(sheet, "typed on while the lane was busy")
    busy.set()
    qtbot.waitUntil(sheet._fields["question"].isVisible, timeout=10_000)
    sheet._answer.set_text(answered(sheet._question.text()))
    choose(sheet, NEW)
    with qtbot.waitSignal(sheet.opened, timeout=10_000):
        sheet._act()


def test_headquarters_opens_it_by_two_texts(
    qtbot: QtBot,
    laptop: Laptop,
    answered: Callable[[str], str],
    open_sheet: Callable[[], RecoverySheet],
    tmp_path: Path,
) -> None:
    sheet = open_sheet()
    assert sheet._way.value() == "agency"
    assert not sheet._fields["question"].isVisible()
    choose(sheet, NEW)
    sheet._ask()
    qtbot.waitUntil(sheet._fields["question"].isVisible, timeout=10_000)
    sheet.save_to(str(tmp_path / "question.txt"))
    assert (tmp_path / "question.txt").read_text("ascii").splitlines() == sheet._question.text().splitlines()
    answer = answered(sheet._question.text())
    sheet.close()
    # The next day, after a restart: the question still waits.
    sheet = open_sheet()
    sheet._answer.set_text(answer)
    choose(sheet, NEW)
    with qtbot.waitSignal(sheet.opened, timeout=10_000):
        sheet._act()


def test_a_lock_out_is_ended_and_the_passphrase_stays(
    qtbot: QtBot, laptop: Laptop, answered: Callable[[str], str], open_sheet: Callable[[], RecoverySheet]
) -> None:
    attempts = laptop.program._vault.attempts
    attempts._write(attempts._state_after(10, 0))
    sheet = open_sheet()
    assert sheet._way.value() == "release"
    assert not sheet._passphrase.isVisible()
    sheet._answer.set_text("not an answer")
    sheet._act()
    qtbot.waitUntil(sheet._notice.isVisible, timeout=10_000)
    sheet._ask()
    qtbot.waitUntil(lambda: bool(sheet._question.text()), timeout=10_000)
    sheet._answer.set_text(answered(sheet._question.text()))
    with qtbot.waitSignal(sheet.released, timeout=10_000):
        sheet._act()
    assert not laptop.program.recovering.is_locked_out()


def test_the_keyboard_begins_in_the_first_field_of_each_way(open_sheet: Callable[[], RecoverySheet]) -> None:
    sheet = open_sheet()
    assert sheet.focusProxy() is sheet._passphrase, "there are no codes, and the agency can open it"
    sheet._way.set_value("code")
    sheet._show_way("code")
    assert sheet.focusProxy() is sheet._code


def test_without_a_lock_out_nobody_is_offered_its_end(open_sheet: Callable[[], RecoverySheet]) -> None:
    sheet = open_sheet()
    sheet._way.set_value("release")
    assert sheet._way.value() != "release"


def test_a_place_that_cannot_be_written_is_told(
    qtbot: QtBot, open_sheet: Callable[[], RecoverySheet], tmp_path: Path
) -> None:
    sheet = open_sheet()
    sheet.save_to(str(tmp_path / "nowhere" / "question.txt"))
    assert sheet._notice.isVisible()
