"""Looks every half minute in what state the vault is, has it checked when that is due, and says it in words."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from app.errors import CalibarError
from app.services.condition import ConditionView
from app.services.workspace import Workspace
from ui.tasks import Tasks
from ui.theme import Severity

LOOK_EVERY_MS = 30_000
# The first minute is for reading: a check reads the whole file.
CHECK_AFTER_MS = 60_000
_MEGABYTE = 1 << 20
DAMAGE_CODES = frozenset({"storage_damaged", "database_unreadable"})
FAILURE_CODES = frozenset({"storage_failed"})


@dataclass(frozen=True)
class Told:
    """What the banner says; no text, no banner. `action` leads out."""

    text: str = ""
    severity: Severity = "info"
    action: str = ""


class VaultWatch(QObject):
    """`changed(view)` at every look."""

    changed = Signal(object)

    def __init__(self, workspace: Workspace, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._tasks = workspace, tasks
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._first_check = QTimer(self)
        self._first_check.setSingleShot(True)
        self._first_check.setInterval(CHECK_AFTER_MS)
        self._first_check.timeout.connect(self.check)

    def start(self) -> None:
        """Look at once and from now on."""
        self._timer.start()
        self._first_check.start()
        self.look()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()
        self._first_check.stop()

    def look(self) -> None:
        """Ask in what state the vault is."""
        condition = self._workspace.condition
        self._tasks.run(condition.view, then=self.changed.emit, failed=self.note, owner=self, replaces="look")

    def check(self) -> None:
        """Have the vault checked if that is due and nobody waits for the disk; ask again in a while."""
        condition = self._workspace.condition
        if self._tasks.waiting("storage") == 0:

            def work() -> ConditionView:
                return condition.check() if condition.is_check_due() else condition.view()

            self._tasks.run(work, then=self.changed.emit, failed=self.note, owner=self, replaces="check")
        self._first_check.start()

    def note(self, error: CalibarError) -> None:
        """Take notice of an error that somebody met: damage, or a disk that took no write."""
        if error.code in DAMAGE_CODES:
            self._workspace.condition.note_damage(error.message)
        if error.code in FAILURE_CODES:
            self._workspace.condition.note_failure()
        if self._timer.isActive() and error.code != "closed":
            QTimer.singleShot(0, self, self._look_again)

    def _look_again(self) -> None:
        self._tasks.run(self._workspace.condition.view, then=self.changed.emit, failed=_ignore, owner=self)


def _ignore(_error: CalibarError) -> None:
    """Say nothing more: the error that led here was told."""


def told(view: ConditionView, unconfirmed: int) -> Told:
    """Return the words for a state; damage goes before everything else."""
    translate = QCoreApplication.translate
    waiting = (
        translate("VaultWatch", "%n record(s) typed here are unconfirmed.", "", unconfirmed) + " "
        if unconfirmed
        else ""
    )
    if view.problems:
        return Told(
            translate(
                "VaultWatch",
                "The vault is damaged. Nothing was deleted, and what can be read stays readable. Lock it, then save "
                "what can be read from the lock screen.",
            ),
            "danger",
            translate("VaultWatch", "Lock now"),
        )
    if view.mode == "read_only":
        return Told(
            waiting
            + translate(
                "VaultWatch",
                "This disk takes no writes. Everything that was saved can be read. What you type now stays only in "
                "this window, and a lock loses it: make the disk writable, or write it down elsewhere.",
            ),
            "danger",
            translate("VaultWatch", "Try again"),
        )
    if view.mode == "failing":
        return Told(
            waiting
            + translate(
                "VaultWatch",
                "This disk gives errors. What can be read stays readable, but a save may fail. Sync and back up to "
                "another disk now; the whole vault is read in a moment to see whether it holds.",
            ),
            "danger",
            translate("VaultWatch", "Try again"),
        )
    if view.mode == "full":
        return Told(
            waiting
            + translate(
                "VaultWatch",
                "The disk is full. Everything that was saved can be read; what you type now is kept as a draft only. "
                "Delete files that you do not need: saving then goes on by itself.",
            ),
            "danger",
            translate("VaultWatch", "Try again"),
        )
    if view.mode == "low":
        return Told(
            waiting
            + translate(
                "VaultWatch", "Only {size} MB are free on this disk. Delete files that you do not need."
            ).format(size=view.free_bytes // _MEGABYTE),
            "warn",
        )
    return Told(waiting.strip(), "warn", translate("VaultWatch", "Try again")) if waiting else Told()
