"""A backup a day, without being asked, while the vault is open and nobody waits for the disk."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer

from app.errors import CalibarError
from ui.tasks import Tasks

FIRST_LOOK_MS = 2 * 60_000
LOOK_EVERY_MS = 30 * 60_000
EVERY = timedelta(hours=24)


class DailyBackup(QObject):
    """Has `write` called in the storage lane when the newest backup is a day old.

    `newest` tells when that was written, None for never. A backup that fails is tried again at the next look; the
    settings tell how old the newest one is.
    """

    def __init__(
        self,
        tasks: Tasks,
        write: Callable[[], object],
        newest: Callable[[], datetime | None],
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tasks, self._write, self._newest, self._now = tasks, write, newest, now
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Begin, with the vault just opened: the first minutes are for reading."""
        self._timer.start(FIRST_LOOK_MS)

    def stop(self) -> None:
        """Look no more; the vault is closing."""
        self._timer.stop()

    def is_due(self) -> bool:
        """Return whether the newest backup is a day old, or from a future that a wrong clock made."""
        newest, now = self._newest(), self._now()
        return newest is None or not timedelta(0) <= now - newest < EVERY

    def look(self) -> None:
        """Write a backup when one is due and the storage lane is free; look again later."""
        self._timer.start(LOOK_EVERY_MS)
        if self._tasks.waiting("storage") == 0 and self.is_due():
            self._tasks.run(self._write, failed=_try_again_later, owner=self)


def _try_again_later(_error: CalibarError) -> None:
    """Leave it to the next look: a full disk is told where it hinders a person."""
