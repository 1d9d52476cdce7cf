"""A backup a day of a hub that serves, without being asked: written, proved, and the oldest of them let go.

It never deletes what it did not write, nor anything before the new one was proved. That the disk breaks on which both
lie it cannot help: whoever runs the hub puts the folder on another one, or copies it away.
"""

from __future__ import annotations

import re
import shutil
import sqlite3
import threading
import time
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, NamedTuple

from sync.hub import audit
from sync.hub.backup import write_backup
from sync.hub.store_sqlite import FILE_NAME, connect
from sync.protocol.errors import SyncError

KEPT: Final = 7
FOLDER_NAME: Final = "backups"
WRITTEN: Final = "hub.daily_backup"
FAILED: Final = "hub.daily_backup_failed"
EVERY_US: Final = 24 * 3600 * 1_000_000
_FIRST_LOOK_S: Final = 120.0  # a hub that was just started has laptops waiting
_LOOK_EVERY_S: Final = 600.0
_SPARE_BYTES: Final = 256 << 20  # room that the hub itself needs to go on
_STOP_WAIT_S: Final = 10.0
_NAME: Final = re.compile(r"hub-(\d{8}T\d{6})Z\.backup")


class Lately(NamedTuple):
    """When a daily backup was proved last, and when one failed last, in microseconds; None for never."""

    written_at: int | None
    failed_at: int | None

    @property
    def is_failing(self) -> bool:
        """Return whether the newest attempt failed."""
        return self.failed_at is not None and (self.written_at is None or self.failed_at > self.written_at)


def lately(connection: sqlite3.Connection) -> Lately:
    """Return what the hub's log says of its daily backups."""
    found = []
    for action in (WRITTEN, FAILED):
        row = connection.execute(
            "SELECT at FROM audit WHERE action = ? ORDER BY seq DESC LIMIT 1", (action,)
        ).fetchone()
        found.append(None if row is None else int(row[0]))
    return Lately(*found)


class DailyBackup:
    """Writes into `folder` when the newest backup there is a day old, and keeps the newest `kept`."""

    def __init__(
        self,
        data_dir: Path,
        folder: Path,
        *,
        kept: int = KEPT,
        unix_us: Callable[[], int] = lambda: time.time_ns() // 1000,
        free_bytes: Callable[[Path], int] = lambda path: shutil.disk_usage(path).free,
        first_look_s: float = _FIRST_LOOK_S,
    ) -> None:
        self._data_dir, self.folder, self._kept = data_dir, folder, kept
        self._unix_us, self._free_bytes, self._first_look_s = unix_us, free_bytes, first_look_s
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._run, name="daily-backup", daemon=True)

    def start(self) -> None:
        """Begin to look, in a thread of its own."""
        self._thread.start()

    def stop(self) -> None:
        """Look no more. A backup that is being written is not waited for long: half of one is no backup."""
        self._stopped.set()
        if self._thread.is_alive():
            self._thread.join(_STOP_WAIT_S)

    def files(self) -> list[Path]:
        """Return the backups in the folder, oldest first."""
        if not self.folder.is_dir():
            return []
        return sorted(path for path in self.folder.iterdir() if _NAME.fullmatch(path.name))

    def is_due(self) -> bool:
        """Return whether the newest backup is a day old, or from a future that a wrong clock made."""
        files = self.files()
        if not files:
            return True
        written = datetime.strptime(files[-1].name, "hub-%Y%m%dT%H%M%SZ.backup").replace(tzinfo=UTC)
        return not 0 <= self._unix_us() - int(written.timestamp()) * 1_000_000 < EVERY_US

    def look(self) -> Path | None:
        """Write a backup if one is due, and return it. A failure stands in the hub's log; the next look tries again."""
        if not self.is_due():
            return None
        now = self._unix_us()
        out = self.folder / f"hub-{datetime.fromtimestamp(now / 1e6, UTC):%Y%m%dT%H%M%S}Z.backup"
        try:
            self._make_room()
            write_backup(self._data_dir, out, now=now)
        except (SyncError, OSError, sqlite3.Error):
            self._note(FAILED)
            return None
        self._note(WRITTEN)
        others = [path for path in self.files() if path != out]
        for old in others[: max(0, len(others) - (self._kept - 1))]:
            with suppress(OSError):
                old.unlink()
        return out

    def _make_room(self) -> None:
        """Clear away what a hub that was killed left half written. OSError when a backup would fill the disk."""
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        for half in self.folder.glob(".hub-*.backup.part"):
            half.unlink(missing_ok=True)
        size = sum(path.stat().st_size for path in self._data_dir.glob(f"{FILE_NAME}*"))
        if self._free_bytes(self.folder) < size + _SPARE_BYTES:
            raise OSError("there is no room for a backup beside what the hub needs")

    def _note(self, action: str) -> None:
        # A log that cannot be written now, as on a full disk, is no reason for the thread to end.
        with suppress(OSError, sqlite3.Error), closing(connect(self._data_dir / FILE_NAME)) as connection:
            connection.execute("BEGIN IMMEDIATE")
            audit.note(connection, self._unix_us(), "hub", action, "hub")
            connection.execute("COMMIT")

    def _run(self) -> None:
        wait_s = self._first_look_s
        while not self._stopped.wait(wait_s):
            self.look()
            wait_s = _LOOK_EVERY_S
