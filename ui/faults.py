"""Catches what nobody caught, on any thread, and tells the person: a fault must neither be silent nor take words along.

PySide hands exceptions of slots to `sys.excepthook`, threads to `threading.excepthook`.
"""

from __future__ import annotations

import platform
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, qVersion

from app.clock import Clock
from app.fault_log import note_fault, places_of
from ui.error_output import PREFIX


class FaultCatcher(QObject):
    """Notes faults in `folder` and emits `caught(details)` on the main thread. One exists for each application."""

    caught = Signal(str)
    _arrived = Signal(str)

    def __init__(self, folder: Callable[[], Path], clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._clock = clock
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        self._arrived.connect(self.caught, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Catch from now on."""
        sys.excepthook = self._on_main
        threading.excepthook = self._on_thread
        sys.unraisablehook = self._on_unraisable

    def remove(self) -> None:
        """Leave it to Python again."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before

    def _on_main(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        self._take(error.with_traceback(trace))
        if issubclass(kind, KeyboardInterrupt):
            self._before[0](kind, error, trace)

    def _on_thread(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            self._take(arguments.exc_value)

    def _on_unraisable(self, found: sys.UnraisableHookArgs) -> None:
        """Note what was raised where nobody can catch it, such as while an object is dropped."""
        if found.exc_value is not None:
            self._take(found.exc_value)

    def _take(self, error: BaseException) -> None:
        if isinstance(error, KeyboardInterrupt | SystemExit):
            return
        note_fault(self._folder(), error, self._clock.now())
        for line in fault_details(error).splitlines():
            sys.stderr.write(f"{PREFIX}{line}\n")
        self._arrived.emit(fault_details(error))


def fault_details(error: BaseException) -> str:
    """Return what a person may hand to an administrator: type, places and versions, nothing of a record."""
    system = f"{platform.system()} {platform.release()}"
    return "\n".join([f"calibar fault {type(error).__name__} | Qt {qVersion()} | {system}", *places_of(error)])
