"""The bar over the real frame: a disk that takes no writes is told, and what was typed is saved once it does."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.demo.laptops import PASSPHRASE, Agency, training_stretching
from app.domain.targets import Target
from app.errors import StorageDamagedError, StorageFullError
from app.services.condition import ConditionView
from ui.main_window import MainWindow
from ui.screens.capture.state import Draft, slot_of
from ui.theme import install_appearance
from ui.unconfirmed import Held

# The window holds a web view; on a machine without a graphics card its engine warns when it starts.
pytestmark = pytest.mark.qt_log_ignore(
    "RHI", "QRhi", "Vulkan", "GBM", "GPUInfo", "Sandboxing", "propagateSizeHints", extend=True
)


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    install_appearance(qapp, "dark")
    with Agency(tmp_path / "hub", stretching=training_stretching()) as agency:
        laptop = agency.enrol("Insp. A. Invented", tmp_path / "laptop")
        laptop.workspace.targets.add(Target(name="Ana Ejemplo"))
        laptop.program.lock()
        made = MainWindow(laptop.program)
        qtbot.addWidget(made)
        made.show()
        made.unlock_screen._field.setText(PASSPHRASE)
        with qtbot.waitSignal(made.opened, timeout=20_000):
            made.unlock_screen._try()
        yield made
        made.shut()


def test_it_tells_what_is_wrong_and_saves_what_was_held_when_that_is_over(window: MainWindow, qtbot: QtBot) -> None:
    frame = window.frame
    assert frame is not None
    bar, held, workspace = frame.condition, frame.context.unconfirmed, frame.context.workspace
    qtbot.waitUntil(lambda: window.tasks.waiting("storage") == 0)
    bar.watch.stop()
    assert bar.isHidden(), "nothing is said while all is well"
    bar.show_view(ConditionView("read_only"))
    assert bar.isVisible()
    assert "takes no writes" in bar.line.accessibleName()
    target = window.tasks.on_storage(workspace.targets.ids_of_all)[0]
    typed = Draft(kind="note", target=target, text="typed on a full disk")
    held._held[slot_of(target)] = Held(typed, "0198" + "0" * 28, datetime.now(UTC))
    bar.show_view(ConditionView("full"))
    assert bar.line.accessibleName().startswith("1 record")
    with qtbot.waitSignal(bar.saved, timeout=20_000):
        bar.show_view(ConditionView("ok"))
    assert bar.isHidden()
    assert window.tasks.on_storage(lambda: workspace.records.count("note", target)) == 1
    bar.note(StorageFullError("no room"))
    bar.show_view(ConditionView("ok", 0, ("a page",)))
    with qtbot.waitSignal(window.locked, timeout=20_000):
        bar.line.acted.emit()


def test_damage_that_a_screen_met_is_told(window: MainWindow, qtbot: QtBot) -> None:
    frame = window.frame
    assert frame is not None
    frame.report_error(StorageDamagedError("A page is damaged."))
    qtbot.waitUntil(lambda: frame.condition.isVisible() and "damaged" in frame.condition.line.accessibleName())
