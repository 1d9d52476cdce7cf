"""One sync at a time, whoever asks for it: the pill, the sync screen, the palette or the clock.

It reports by signals and never by a window. What a sync does is the service's affair.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.queries import Changes, SyncProgress, SyncReport
from app.errors import CalibarError
from ui.changes import ChangesSignal
from ui.tasks import Tasks

if TYPE_CHECKING:
    from app.services.workspace import Workspace

# A laptop with a line sends within this time after a capture, and tries as often while it has none.
INTERVAL_MS = 3 * 60_000


class SyncSession(QObject):
    """Runs `workspace.sync.run_once` on the network lane and tells how far it is.

    `ended(report, error)`: one of them is None. Changes are announced before `ended`.
    """

    started = Signal()
    progressed = Signal(object)
    ended = Signal(object, object)

    def __init__(
        self, workspace: Workspace, tasks: Tasks, changes: ChangesSignal, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._tasks = tasks
        self._changes = changes
        self._stop = threading.Event()
        self._is_running = False
        self._progress: SyncProgress | None = None
        self._report = tasks.report(self._on_progress, self)
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self.start)

    @property
    def is_running(self) -> bool:
        """Return whether a sync is on its way."""
        return self._is_running

    @property
    def progress(self) -> SyncProgress | None:
        """Return how far the running sync is."""
        return self._progress

    def start(self) -> None:
        """Begin a sync, unless one is on its way."""
        if self._is_running:
            return
        self._is_running, self._progress = True, None
        self._stop.clear()
        self.started.emit()
        self._tasks.run(
            self._workspace.sync.run_once,
            self._tasks.on_storage,
            self._report,
            self._stop.is_set,
            lane="network",
            then=self._on_done,
            failed=lambda error: self._end(None, error),
            always=self._settle,
            owner=self,
        )

    def cancel(self) -> None:
        """Ask the running sync to stop; what has gone through stays."""
        self._stop.set()

    def repeat(self, *, on: bool) -> None:
        """Sync every few minutes from now on, or no more by itself."""
        if on:
            self._timer.start()
        else:
            self._timer.stop()

    def _on_progress(self, progress: SyncProgress) -> None:
        if self._is_running:
            self._progress = progress
            self.progressed.emit(progress)

    def _on_done(self, done: tuple[SyncReport, Changes]) -> None:
        report, changes = done
        self._changes.announce(changes)
        self._end(report, None)

    def _end(self, report: SyncReport | None, error: CalibarError | None) -> None:
        self._settle()
        self.ended.emit(report, error)

    def _settle(self) -> None:
        # Also after a fault of the program: a session that believes it still runs could never begin again.
        self._is_running, self._progress = False, None
