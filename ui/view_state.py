"""What a person had in front of them: selection, filters, tabs, text not yet saved. It survives lock, sync and restart.

Ids of targets are personal data, so this lives among the drafts of the vault and never in a plain settings file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from app.errors import CalibarError
from ui.tasks import Tasks

if TYPE_CHECKING:
    from app.services.workspace import Workspace

SLOT = "view"
PAUSE_MS = 500


class ViewState(QObject):
    """Plain values by name, read at once and written to the vault after each pause."""

    def __init__(
        self, workspace: Workspace, tasks: Tasks, kept: dict[str, Any] | None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._tasks = tasks
        self._values: dict[str, Any] = dict(kept or {})
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.flush)

    def get(self, name: str, default: Any = None) -> Any:
        """Return what was kept under a name."""
        return self._values.get(name, default)

    def set(self, name: str, value: Any) -> None:
        """Keep a plain value (text, number, list, dict) under a name."""
        if self._values.get(name) != value:
            self._values[name] = value
            self._timer.start()

    def values(self) -> dict[str, Any]:
        """Return a copy of everything that is kept."""
        return dict(self._values)

    def flush(self) -> None:
        """Write now what waits; the storage lane does it before whatever comes after."""
        if self._timer.isActive():
            self._timer.stop()
        # A place in a list is not worth a word to the person when the disk is full.
        self._tasks.run(self._workspace.drafts.save, SLOT, dict(self._values), failed=_ignore)


def _ignore(_error: CalibarError) -> None:
    pass
