"""Panic erase in the window: one question, keys gone first, honest words, and how long it takes."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.demo.laptops import PASSPHRASE, Agency, Laptop, training_stretching
from app.domain.targets import Target
from app.hub import administration
from app.security.key_slots import SlotFile
from app.security.recovery_file import FILE_MAGIC, FORMAT, SLOT_BYTES
from app.security.recovery_sealing import generate
from app.security.wipe import WipeReport
from ui.erasing import Erased, erased_lines, question, unpacked
from ui.i18n import set_language
from ui.main_window import MainWindow
from ui.theme import install_appearance
from ui.widgets.sheet import Question
from ui.widgets.text import Text

pytestmark = pytest.mark.qt_log_ignore(
    "RHI", "QRhi", "Vulkan", "GBM", "GPUInfo", "Sandboxing", "propagateSizeHints", extend=True
)
Open = Callable[..., MainWindow]


def words_of(asked: Question) -> str:
    return "\n".join(text.text() for text in asked.findChildren(Text))


def test_the_question_tells_what_is_lost_and_whether_anybody_can_undo_it(qtbot: QtBot) -> None:
    lost = question(14, recoverable=False, alone=False)
    kept = question(0, recoverable=True, alone=False)
    for asked in (lost, kept):
        qtbot.addWidget(asked)
    assert "14 changes were not sent" in words_of(lost)
    assert "nobody can open it" in words_of(lost)
    assert "not sent" not in words_of(kept)
    assert "two persons" in words_of(kept)


@pytest.mark.parametrize("recoverable", [True, False])
def test_a_backup_that_a_passphrase_opens_is_not_called_closed(qtbot: QtBot, *, recoverable: bool) -> None:
    asked = question(0, recoverable=recoverable, alone=True)
    qtbot.addWidget(asked)
    assert "still opens with the passphrase" in words_of(asked)
    assert "nor its backups" not in words_of(asked)
    assert "open a backup" not in words_of(asked)
    assert ("two persons" in words_of(asked)) == recoverable


@pytest.mark.parametrize("keyring", ["deleted", "unanswered", "none"])
@pytest.mark.parametrize("overwritten", [True, False])
@pytest.mark.parametrize("recoverable", [True, False])
def test_the_words_afterwards_are_those_of_the_report(
    qtbot: QtBot, keyring: str, *, overwritten: bool, recoverable: bool
) -> None:
    report = WipeReport("panic", True, keyring, overwritten, 0.1, False, True, recoverable)  # type: ignore[arg-type]  # one of three
    told = Erased.of(report)
    assert unpacked(told.packed()) == told
    # Another running program is the one thing that the window cannot meet: it is that program.
    assert erased_lines(told) == report.lines()


def test_what_others_put_into_the_environment_is_nothing() -> None:
    for text in ("", "yes", "{}", '{"unreadable": "x"}', "[1]"):
        assert unpacked(text) is None


@pytest.fixture(autouse=True)
def _look(qapp: QApplication) -> None:
    install_appearance(qapp, "dark")
    set_language(qapp, "en")


@pytest.fixture
def agency(tmp_path: Path) -> Iterator[Agency]:
    with Agency(tmp_path / "hub", stretching=training_stretching()) as made:
        yield made


@pytest.fixture
def laptop(agency: Agency, tmp_path: Path) -> Laptop:
    made = agency.enrol("Insp. A. Invented", tmp_path / "laptop")
    made.workspace.targets.add(Target(name="Invented Name"))
    made.program.lock()
    return made


@pytest.fixture
def open_window(qtbot: QtBot, laptop: Laptop) -> Open:
    """Show the window, locked or open; with `replaced`, replacing only notes that it was asked for."""

    def opened(*, unlocked: bool, replaced: list[bool] | None = None) -> MainWindow:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        install_appearance(application, "dark", 1.0)
        window = MainWindow(
            laptop.program,
            replace=None if replaced is None else lambda: replaced.append(laptop.program.paths.key_file.exists()),
        )
        qtbot.addWidget(window)
        window.show()
        qtbot.waitUntil(window.isActiveWindow)
        if unlocked:
            with qtbot.waitSignal(window.opened, timeout=30_000):
                window.unlock_screen._field.setText(PASSPHRASE)
                window.unlock_screen._try()
            window.activateWindow()
            qtbot.waitUntil(window.isActiveWindow)
        return window

    return opened


def top(window: MainWindow) -> Question:
    asked = window._sheets.top()
    assert isinstance(asked, Question)
    return asked


def press_erase(window: MainWindow) -> None:
    QTest.keyClick(
        QApplication.focusWidget() or window,
        Qt.Key.Key_Delete,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )


@pytest.mark.parametrize("unlocked", [True, False])
def test_a_key_and_one_answer_destroy_the_keys_within_a_second(
    qtbot: QtBot, laptop: Laptop, open_window: Open, *, unlocked: bool
) -> None:
    window = open_window(unlocked=unlocked)
    if unlocked:
        assert window.frame is not None
        qtbot.waitUntil(lambda: window.frame is not None and window.frame.unsent > 0, timeout=30_000)
    press_erase(window)
    assert "not sent" in words_of(top(window))
    press_erase(window)
    assert len(window._sheets._open) == 1, "the question is asked once"
    started = time.monotonic()
    top(window)._end(True)
    took_s = time.monotonic() - started
    assert not laptop.program.paths.key_file.exists()
    assert window.frame is None
    assert took_s < 1.0
    qtbot.waitUntil(window.enrol_screen._told.isVisible, timeout=30_000)
    assert "destroyed" in window.enrol_screen._told.accessibleName()
    assert laptop.program.workspace is None
    assert not laptop.program.paths.database.exists()
    window.shut()


def test_keeping_it_keeps_everything(qtbot: QtBot, laptop: Laptop, open_window: Open) -> None:
    window = open_window(unlocked=False)
    press_erase(window)
    top(window)._end(False)
    assert not window._sheets.is_open()
    assert laptop.program.paths.key_file.exists()
    with qtbot.waitSignal(window.opened, timeout=30_000):
        window.unlock_screen._field.setText(PASSPHRASE)
        window.unlock_screen._try()
    window.shut()


def test_the_keys_are_gone_before_the_process_is_replaced(qtbot: QtBot, laptop: Laptop, open_window: Open) -> None:
    replaced: list[bool] = []
    window = open_window(unlocked=True, replaced=replaced)
    window.erase()
    assert replaced[:1] == [False]
    assert window.erased is not None
    assert window.erased.unreadable
    window.shut()


def test_the_question_knows_whether_the_agency_could_open_it(
    qtbot: QtBot, agency: Agency, laptop: Laptop, open_window: Open
) -> None:
    with administration(agency.data) as admin:
        admin.publish_recovery_key(generate()[1])
    laptop.program.unlock(PASSPHRASE)
    laptop.sync()
    laptop.program.lock()
    window = open_window(unlocked=False)
    press_erase(window)
    assert "two persons" in words_of(top(window))
    assert "still opens with the passphrase" in words_of(top(window)), "this laptop has no keyring"
    window.shut()


def test_a_recovery_file_of_a_newer_program_keeps_nobody_from_erasing(
    qtbot: QtBot, laptop: Laptop, open_window: Open
) -> None:
    laptop.program.paths.recovery.unlink()
    newer = (FORMAT + 1).to_bytes(2, "big") + b"newer"
    SlotFile(laptop.program.paths.recovery, FILE_MAGIC, SLOT_BYTES).create(newer)
    window = open_window(unlocked=False)
    window._ask_recovery()
    assert not window._sheets.is_open()
    assert "newer" in window.unlock_screen._notice.accessibleName()
    press_erase(window)
    assert "nobody can open what is left" in words_of(top(window))
    top(window)._end(True)
    assert not laptop.program.paths.key_file.exists()
    assert not laptop.program.paths.recovery.exists()
    qtbot.waitUntil(window.enrol_screen._told.isVisible, timeout=30_000)
    window.shut()


def test_an_erasure_by_order_is_told_where_the_laptop_can_be_set_up_anew(
    qtbot: QtBot, agency: Agency, laptop: Laptop, open_window: Open
) -> None:
    window = open_window(unlocked=True)
    assert window.frame is not None
    with administration(agency.data) as admin:
        admin.wipe(laptop.workspace.identity.device)
    window.frame.context.sync.start()
    qtbot.waitUntil(window.enrol_screen._told.isVisible, timeout=30_000)
    assert "destroyed" in window.enrol_screen._told.accessibleName()
    assert not laptop.program.paths.database.exists()
    window.shut()


def test_what_was_erased_is_told_until_the_laptop_is_set_up_anew(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(unlocked=False, replaced=[])
    before = Erased(True, "deleted", True, False, 0.1)
    setattr(window, "erased", before)  # noqa: B010 - so that the types do not take it for what it stays
    with qtbot.waitSignal(window.opened, timeout=30_000):
        window.unlock_screen._field.setText(PASSPHRASE)
        window.unlock_screen._try()
    assert window.erased is None, "else the next lock would tell it again"
    window.shut()


def test_a_fresh_start_after_an_erasure_removes_what_is_left_and_only_then(laptop: Laptop) -> None:
    laptop.program.remove_erased()
    assert laptop.program.paths.database.exists(), "the keys are there: nothing is removed"
    laptop.program.paths.key_file.unlink()
    laptop.program.remove_erased()
    assert not laptop.program.paths.database.exists()
