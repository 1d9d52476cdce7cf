"""The window: the gate (enrol or unlock) and, behind it, the frame. It swaps them and owns the lanes."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from app.bootstrap import Program
from app.errors import CalibarError
from app.services.protection import newest
from app.services.workspace import Workspace
from ui.clipboard import clear_ours
from ui.cover import Cover
from ui.daily_backup import DailyBackup
from ui.erasing import Erased, erased_lines, question
from ui.fault_sheet import FaultSheet
from ui.frame import Frame
from ui.inactivity import Inactivity
from ui.messages import words_of
from ui.screen_capture import CaptureBlock
from ui.screens.enrol.screen import EnrolScreen
from ui.screens.unlock.recovery import RecoverySheet
from ui.screens.unlock.screen import UnlockScreen
from ui.tasks import Tasks
from ui.theme import appearance
from ui.view_state import SLOT
from ui.widgets.sheet import Question, SheetLayer
from ui.widgets.toast import ToastLayer

_LEASE_CHECK_MS = 30_000
# A lock waits this long for work that runs in the vault; then the process goes all the same, which loses nothing saved.
_LOCK_LIMIT_MS = 10_000


class MainWindow(QMainWindow):
    """One profile. `opened()` when the frame stands, `locked()` when the lock is painted and the keys are gone."""

    opened = Signal()
    locked = Signal()
    _bounds_heard = Signal()

    def __init__(
        self,
        program: Program,
        parent: QWidget | None = None,
        *,
        replace: Callable[[], object] | None = None,
        lock_limit_ms: int = _LOCK_LIMIT_MS,
    ) -> None:
        """Show `program`. `replace` puts a fresh process in place of this one, once the vault is closed by a lock.

        That happens after `lock_limit_ms` at the latest.
        """
        super().__init__(parent)
        self.program = program
        self._replace, self._lock_limit_ms = replace, lock_limit_ms
        self.tasks = Tasks(self)
        self.tasks.unheard = self._tell
        self.frame: Frame | None = None
        self._is_shut = False
        self.setWindowTitle("Calibar")
        self.setMinimumSize(1100, 640)
        self.resize(1440, 900)
        self._stack = QStackedWidget()
        self.setCentralWidget(self._stack)
        self.unlock_screen = UnlockScreen(program, self.tasks)
        self.unlock_screen.unlocked.connect(self._enter)
        self.unlock_screen.recovery_asked.connect(self._ask_recovery)
        self.unlock_screen.erase_asked.connect(self._ask_erase)
        self.erased: Erased | None = None
        self.enrol_screen = EnrolScreen(program, self.tasks)
        self.enrol_screen.enrolled.connect(self._enter)
        self._stack.addWidget(self.unlock_screen)
        self._stack.addWidget(self.enrol_screen)
        self._inactivity = Inactivity(program.clock, program.settings.idle_minutes, parent=self)
        self._inactivity.lapsed.connect(lambda _reason: self.lock())
        self._lease = QTimer(self)
        self._lease.setInterval(_LEASE_CHECK_MS)
        self._lease.timeout.connect(self._check_lease)
        self._daily = DailyBackup(
            self.tasks, program.backup, lambda: newest(program.paths.backups), program.clock.now, self
        )
        self._toast = ToastLayer(self)
        self._sheets = SheetLayer(self)
        self._cover = Cover(self)
        self._cover.lock_asked.connect(self.lock)
        self.capture_block = CaptureBlock(self, program.settings.capture)
        self._cover.covered.connect(self.capture_block.set_covered)
        # They come in the lane that asked headquarters.
        self._bounds_heard.connect(self._show_bounds, Qt.ConnectionType.QueuedConnection)
        program.bounds_heard = self._bounds_heard.emit
        appearance().changed.connect(self._keep_look)
        # A web view that joins a window already on the screen makes Qt build the native window anew, which flickers.
        # One that is there from the start, never shown and never loaded, avoids it.
        self._first_web_view = QWebEngineView(self)
        self._first_web_view.hide()
        self._show_gate()

    def _show_gate(self) -> None:
        if self.program.state() == "new":
            self._stack.setCurrentWidget(self.enrol_screen)
            self.enrol_screen.activate()
        else:
            self._stack.setCurrentWidget(self.unlock_screen)
            self.unlock_screen.activate()

    # Opening and locking ------------------------------------------------------------------------------------

    def _enter(self, workspace: Workspace) -> None:
        self.tasks.run(
            workspace.drafts.load, SLOT, then=lambda kept: self._build(workspace, kept), failed=self._report, owner=self
        )

    def _build(self, workspace: Workspace, kept: dict[str, Any] | None) -> None:
        self.erased = None  # this laptop was set up anew
        self._drop_frame()
        frame = Frame(self.program, workspace, self.tasks, kept, self)
        frame.lock_asked.connect(self.lock)
        frame.erase_asked.connect(self._ask_erase)
        frame.language_changed.connect(lambda: self._rebuild(workspace))
        frame.idle_minutes_changed.connect(self._inactivity.set_minutes)
        self._inactivity.remaining_changed.connect(frame.show_remaining)
        self.frame = frame
        self._stack.addWidget(frame)
        self._stack.setCurrentWidget(frame)
        self._cover.watch(frame)
        self._hold_bounds()
        self._inactivity.start()
        self._lease.start()
        self._daily.start()
        frame.begin()
        self.opened.emit()

    def _hold_bounds(self) -> None:
        """Let the settings hold for this window, as machine and headquarters bound them now."""
        self._inactivity.set_minutes(self.program.settings.idle_minutes)
        self.capture_block.choose(self.program.settings.capture)

    def _show_bounds(self) -> None:
        self._hold_bounds()
        if self.frame is not None:
            self.frame.show_bounds()

    def _rebuild(self, workspace: Workspace) -> None:
        """Make every screen anew in another language; what was in front comes back."""
        if self.frame is None:
            return
        screen, kept = self.frame.current, self.frame.context.view_state.values()
        self.frame.flush()
        self._build(workspace, kept)
        if self.frame is not None:
            self.frame.navigate(screen)

    def lock(self) -> None:
        """Cover everything at once, save what was being typed, close the vault, drop the keys."""
        if self.frame is None:
            return
        self._cover.watch(None)
        self._stack.setCurrentWidget(self.unlock_screen)
        self.unlock_screen.activate()
        self.unlock_screen.setEnabled(self._replace is None)
        self.repaint()
        self._inactivity.stop()
        self._lease.stop()
        self._daily.stop()
        self.frame.flush()
        self.frame.stop()
        clear_ours()
        self._sheets.close_all()
        self._drop_frame()
        if self._replace is not None:
            QTimer.singleShot(self._lock_limit_ms, self._replace)
        # Whether closing went well or not, the keys must go.
        self.tasks.run(self.program.lock, failed=self._report, always=self._locked, owner=self)

    def _ask_recovery(self) -> None:
        try:
            sheet = RecoverySheet(self.program, self.tasks)
        except CalibarError as error:
            self.unlock_screen.tell(words_of(error).line(), is_bad=True)
            return
        sheet.opened.connect(self._enter)
        sheet.released.connect(self.unlock_screen.activate)
        self._sheets.open(sheet)

    # Erasing ------------------------------------------------------------------------------------------------

    def _ask_erase(self) -> None:
        """Ask the one question before an erasure, from the lock or from the open vault."""
        if isinstance(self._sheets.top(), Question):
            return
        unsent = self.program.unsent_count() if self.frame is None else self.frame.unsent
        recoverable, alone = False, True
        with suppress(CalibarError):  # a file that this program cannot read is erased whole
            recoverable = self.program.recovering.status().agency
        with suppress(CalibarError):  # a key file that cannot be read may be one of a passphrase alone
            alone = self.program.protection() == "passphrase"
        asked = question(unsent, recoverable=recoverable, alone=alone)
        asked.accepted.connect(self.erase)
        self._sheets.open(asked)

    def erase(self) -> None:
        """Destroy the keys before anything else, then what is on the screen, then this process."""
        self.erased = Erased.of(self.program.wipe("panic"))
        clear_ours()
        self._cover.watch(None)
        self._sheets.close_all()
        self._inactivity.stop()
        self._lease.stop()
        self._daily.stop()
        self._drop_frame()
        self._stack.setCurrentWidget(self.enrol_screen)
        self.repaint()
        if self._replace is not None:
            self._replace()
        self.tasks.run(self.program.lock, failed=self._report, always=self.show_erased, owner=self)

    def show_erased(self) -> None:
        """Show what an erasure reached, where this laptop can be set up anew."""
        self._show_gate()
        if self.erased is not None:
            gate = self.enrol_screen if self.program.state() == "new" else self.unlock_screen
            gate.tell("\n".join(erased_lines(self.erased)), is_bad=not self.erased.unreadable)

    def _check_lease(self) -> None:
        """Lock when the lease ends or the clock was set back."""
        workspace = self.program.workspace
        if workspace is not None and self.frame is not None:
            self.tasks.run(
                workspace.standing.refusal,
                then=lambda refusal: self.lock() if refusal is not None else None,
                owner=self,
                replaces="lease",
            )

    def _locked(self) -> None:
        if self.program.erased_by_order is not None:
            self.erased = Erased.of(self.program.erased_by_order)
        if self._replace is not None:
            self._replace()
        self._inactivity.let_sleep()
        if self.erased is None:
            self.unlock_screen.activate()
        else:
            self.show_erased()
        self.locked.emit()

    def _drop_frame(self) -> None:
        frame, self.frame = self.frame, None
        if frame is not None:
            frame.stop()
            self._stack.removeWidget(frame)
            frame.hide()
            frame.deleteLater()

    def _tell(self, error: CalibarError) -> None:
        """Tell of an error that no screen listens for: damage and a disk that fails are met anywhere."""
        if error.code == "closed":
            return  # a question that waited behind a lock
        if self.frame is not None:
            self.frame.report_error(error)
        else:
            self._report(error)

    def _report(self, error: CalibarError) -> None:
        self._toast.show(words_of(error).line(), icon="circle-alert")

    def show_fault(self, details: str) -> None:
        """Tell of a fault of the program; one at a time, the others stand in the log of faults."""
        if not self._sheets.is_open():
            self._sheets.open(FaultSheet(details))

    def _keep_look(self) -> None:
        self.update()

    def showEvent(self, event: QShowEvent) -> None:
        """Keep captures out from the first moment on; the system may have made another window."""
        self.capture_block.renew(anew=True)
        super().showEvent(event)

    # Closing ------------------------------------------------------------------------------------------------

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save what was being typed, then close."""
        self.shut()
        event.accept()

    def shut(self) -> None:
        """Close the vault and end the lanes; safe to call twice."""
        self._inactivity.stop()
        if self.frame is not None:
            self.frame.flush()
        self._drop_frame()
        if not self._is_shut:
            self._is_shut = True
            self.program.bounds_heard = lambda: None
            self.tasks.on_storage(self.program.lock)
            self.tasks.close()
