import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from app.clock import SystemClock
from app.fault_log import NAME
from ui.faults import FaultCatcher, fault_details


class Emitter(QObject):
    happened = Signal()


@pytest.fixture
def catcher(tmp_path: Path, qtbot: QtBot) -> Iterator[FaultCatcher]:
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    with capture_exceptions():
        made = FaultCatcher(lambda: tmp_path, SystemClock())
        made.install()
        yield made
        made.remove()
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before


def broken() -> None:
    raise ValueError("Marco INVENTADO")


def test_a_fault_in_a_slot_is_told(catcher: FaultCatcher, qtbot: QtBot, tmp_path: Path) -> None:
    emitter = Emitter()
    emitter.happened.connect(broken)
    with qtbot.waitSignal(catcher.caught) as told:
        emitter.happened.emit()
    assert "ValueError" in told.args[0]
    assert "tests/ui/test_faults.py:" in told.args[0]
    assert "INVENTADO" not in told.args[0] + (tmp_path / NAME).read_text("utf-8")


def test_a_fault_on_another_thread_is_told_on_this_one(catcher: FaultCatcher, qtbot: QtBot) -> None:
    heard: list[int] = []
    catcher.caught.connect(lambda _details: heard.append(threading.get_ident()))
    with qtbot.waitSignal(catcher.caught):
        thread = threading.Thread(target=broken)
        thread.start()
        thread.join()
    assert heard == [threading.get_ident()]


class Broken:
    def __del__(self) -> None:
        broken()


def test_a_fault_while_an_object_is_dropped_is_told(catcher: FaultCatcher, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(catcher.caught) as told:
        Broken()
    assert "ValueError" in told.args[0]
    assert "INVENTADO" not in told.args[0] + (tmp_path / NAME).read_text("utf-8")


def test_an_interruption_is_no_fault(catcher: FaultCatcher, tmp_path: Path) -> None:
    sys.excepthook(SystemExit, SystemExit(0), None)
    assert not (tmp_path / NAME).exists()


def test_details_name_versions_and_places() -> None:
    with pytest.raises(ValueError, match="INVENTADO") as caught:
        broken()
    details = fault_details(caught.value)
    assert details.startswith("calibar fault ValueError | Qt 6.")
