"""What a lock does with the process, also when closing the vault goes wrong; the real replacing has its own test."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.demo.laptops import PASSPHRASE, Agency, Laptop, training_stretching
from app.errors import StorageDamagedError
from ui.main_window import MainWindow
from ui.screens.settings.screen import SettingsScreen
from ui.theme import install_appearance

# The window holds a web view; on a machine without a graphics card its engine warns when it starts.
pytestmark = pytest.mark.qt_log_ignore(
    "RHI", "QRhi", "Vulkan", "GBM", "GPUInfo", "Sandboxing", "propagateSizeHints", extend=True
)

NEVER_MS = 10**9


@pytest.fixture
def laptop(tmp_path: Path) -> Iterator[Laptop]:
    with Agency(tmp_path / "hub", stretching=training_stretching()) as agency:
        made = agency.enrol("Insp. A. Invented", tmp_path / "laptop")
        made.program.lock()
        yield made


def open_window(qtbot: QtBot, laptop: Laptop, replaced: list[bool], limit_ms: int = NEVER_MS) -> MainWindow:
    """Return an unlocked window whose replacing only notes whether the vault was closed by then."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    install_appearance(application, "dark", 1.0)
    window = MainWindow(
        laptop.program,
        replace=lambda: replaced.append(laptop.program.workspace is None),
        lock_limit_ms=limit_ms,
    )
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.opened, timeout=30_000):
        window.unlock_screen._field.setText(PASSPHRASE)
        window.unlock_screen._try()
    return window


def test_a_lock_covers_at_once_and_replaces_the_process_when_the_vault_is_closed(qtbot: QtBot, laptop: Laptop) -> None:
    replaced: list[bool] = []
    window = open_window(qtbot, laptop, replaced)
    window.lock()
    assert window._stack.currentWidget() is window.unlock_screen
    assert window.frame is None
    assert not window.unlock_screen.isEnabled(), "nothing may be typed into a process that goes away"
    qtbot.waitUntil(lambda: bool(replaced), timeout=30_000)
    assert replaced == [True]
    window.shut()


def test_a_count_that_cannot_be_written_is_no_reason_to_leave_the_vault_open(qtbot: QtBot, laptop: Laptop) -> None:
    replaced: list[bool] = []
    window = open_window(qtbot, laptop, replaced)
    laptop.program.paths.glance.unlink(missing_ok=True)
    laptop.program.paths.glance.mkdir()
    window.lock()
    qtbot.waitUntil(lambda: bool(replaced), timeout=30_000)
    assert replaced == [True]
    window.shut()


def test_work_that_does_not_end_does_not_hold_up_a_lock_for_ever(qtbot: QtBot, laptop: Laptop) -> None:
    replaced: list[bool] = []
    window = open_window(qtbot, laptop, replaced, limit_ms=10)
    work = threading.Event()
    window.tasks.run(lambda: work.wait(60))
    window.lock()
    qtbot.waitUntil(lambda: bool(replaced), timeout=30_000)
    assert replaced[0] is False, "it went while the work still held the vault"
    work.set()
    window.shut()


@pytest.mark.parametrize("is_stopped", [False, True])
def test_a_frame_that_was_stopped_at_once_begins_no_sync(qtbot: QtBot, laptop: Laptop, is_stopped: bool) -> None:
    window = open_window(qtbot, laptop, [])
    assert window.frame is not None
    begun: list[bool] = []
    window.frame.context.sync.started.connect(lambda: begun.append(True))
    if is_stopped:
        window.frame.stop()
        later = QTimer(window)  # what was to begin before this one would have begun
        with qtbot.waitSignal(later.timeout, timeout=30_000):
            later.start(1000)
    else:
        qtbot.waitUntil(lambda: bool(begun), timeout=30_000)
    assert begun == ([] if is_stopped else [True])
    window.shut()


def test_what_headquarters_chose_holds_for_the_window_at_once(qtbot: QtBot, laptop: Laptop) -> None:
    window = open_window(qtbot, laptop, [])
    assert window.frame is not None
    window.frame.navigate("settings")
    assert 4 * 60 < window._inactivity._idle.remaining_s() <= 5 * 60
    hear = partial(laptop.program._hear_bounds, {"idle_minutes": 2, "capture_always": 1})
    window.tasks.on_storage(hear)
    qtbot.waitUntil(lambda: window._inactivity._idle.remaining_s() <= 2 * 60, timeout=10_000)
    settings = cast("SettingsScreen", window.frame.screen_of("settings"))
    qtbot.waitUntil(lambda: settings._idle.value() == "2", timeout=10_000)
    window.shut()


def test_damage_that_any_screen_meets_is_told_and_is_no_fault_of_the_program(qtbot: QtBot, laptop: Laptop) -> None:
    window = open_window(qtbot, laptop, [])
    assert window.frame is not None
    bar = window.frame.condition
    bar.watch.start()

    def read() -> None:
        raise StorageDamagedError("The database is damaged. Nothing was deleted.", "Invented.")

    window.tasks.run(read, owner=window.frame)
    qtbot.waitUntil(lambda: "damaged" in bar.line.accessibleName(), timeout=10_000)
    assert not window._sheets.is_open(), "no sheet of a fault"
    window.shut()
