"""The line under the top bar that tells when the vault cannot be written to, is short of room, or is damaged."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.queries import Changes
from app.errors import CalibarError
from app.services.condition import ConditionView
from app.services.workspace import Workspace
from ui.tasks import Tasks
from ui.unconfirmed import DISK_CODES, Unconfirmed
from ui.vault_watch import DAMAGE_CODES, VaultWatch, told
from ui.widgets.banner import Notice
from ui.widgets.panel import Panel


class ConditionBar(Panel):
    """Hidden while all is well. `saved(changes)` when a record that was unconfirmed is on the disk after all."""

    saved = Signal(object)
    lock_asked = Signal()

    def __init__(
        self,
        workspace: Workspace,
        tasks: Tasks,
        unconfirmed: Unconfirmed,
        slot_in_front: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("app", "bottom", parent=parent)
        self._workspace, self._tasks, self._unconfirmed = workspace, tasks, unconfirmed
        self._slot_in_front = slot_in_front
        self._view = ConditionView()
        self.watch = VaultWatch(workspace, tasks, self)
        self.watch.changed.connect(self.show_view)
        unconfirmed.changed.connect(self._changed)
        self.line = Notice("", "warn", action=" ")
        self.line.acted.connect(self._act)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 8)
        layout.addWidget(self.line, 1)
        self.hide()

    def note(self, error: CalibarError) -> None:
        """Take notice of an error that is about the disk or the vault itself."""
        if error.code in DISK_CODES | DAMAGE_CODES:
            self.watch.note(error)

    def show_view(self, view: ConditionView) -> None:
        """Tell a state; once the disk takes writes, save what could not be saved."""
        self._view = view
        self._tell()
        if view.mode in {"ok", "low"} and len(self._unconfirmed):
            self._unconfirmed.try_again(self._tasks, self._workspace, self._saved, self._slot_in_front())

    def _saved(self, changes: Changes) -> None:
        self.saved.emit(changes)

    def _changed(self) -> None:
        self._tell()
        if len(self._unconfirmed):
            self.watch.look()

    def _tell(self) -> None:
        words = told(self._view, len(self._unconfirmed))
        self.line.set_text(words.text, words.severity)
        self.line.set_action(words.action)
        self.setVisible(bool(words.text))

    def _act(self) -> None:
        if self._view.problems:
            self.lock_asked.emit()
        else:
            self.watch.look()
