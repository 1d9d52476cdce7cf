"""The hub's database in SQLite: many readers, one writer thread that commits what has queued up together.

Group commit makes `synchronous=FULL` cost one fsync for all who wait, and the one writer makes commit order the order
of the log. Rehearsals in one thread may do without the writer thread. The tables are in `schema`; what is read and
written is decided elsewhere.
"""

from __future__ import annotations

import os
import queue
import sqlite3
import threading
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Final, TypeVar

from sync.hub.schema import migrate
from sync.protocol.errors import StorageRefused

FILE_NAME: Final = "hub.sqlite"
BUSY_TIMEOUT_MS: Final = 10_000
MOST_TOGETHER: Final = 64
CHECKPOINT_PAGES: Final = 4_000
Result = TypeVar("Result")
Job = Callable[[sqlite3.Connection], Any]


def connect(path: Path) -> sqlite3.Connection:
    """Open the database with the settings that every connection of the hub has."""
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False, cached_statements=256)
    connection.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA temp_store = MEMORY")
    connection.execute("PRAGMA cache_size = -32000")
    connection.execute("PRAGMA secure_delete = ON")
    # A large push would copy the log back several times while the laptop waits; see `wal_checkpoint` at the end.
    connection.execute(f"PRAGMA wal_autocheckpoint = {CHECKPOINT_PAGES}")
    return connection


class Store:
    """An open hub database."""

    def __init__(self, data_dir: Path, *, has_thread: bool = True) -> None:
        """Open or create the database of a directory and bring it to the current version.

        Without a thread each job is done, and committed by itself, when it is queued: for one caller at a time.
        """
        data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.path = data_dir / FILE_NAME
        if not self.path.exists():
            os.close(os.open(self.path, os.O_CREAT | os.O_RDWR, 0o600))
        self._readers: deque[sqlite3.Connection] = deque()
        self._jobs: queue.SimpleQueue[tuple[Job, Future[Any]] | None] = queue.SimpleQueue()
        self._closed = False
        self._looker: sqlite3.Connection | None = None
        with _worded():
            self._writer = connect(self.path)
            migrate(self._writer)
        self._thread: threading.Thread | None = None
        if has_thread:
            self._thread = threading.Thread(target=self._write_all, name="hub-writer", daemon=True)
            self._thread.start()

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Give a connection inside one read transaction: everything read belongs to one moment."""
        try:
            connection = self._reader()
            try:
                connection.execute("BEGIN")
                yield connection
            finally:
                with suppress(sqlite3.Error):
                    connection.execute("COMMIT")
                self._readers.append(connection)
        except sqlite3.Error as error:
            raise worded(error) from error

    def _reader(self) -> sqlite3.Connection:
        try:
            return self._readers.pop()
        except IndexError:
            connection = connect(self.path)
            connection.execute("PRAGMA query_only = ON")
            return connection

    def data_version(self) -> int:
        """Return a number that is another one after every commit to the database. Not for two threads at once."""
        with _worded():
            if self._looker is None:
                self._looker = connect(self.path)
                self._looker.execute("PRAGMA busy_timeout = 0")  # whoever looks has another way and waits for nobody
            (version,) = self._looker.execute("PRAGMA data_version").fetchone()
        return int(version)

    def submit(self, job: Callable[[sqlite3.Connection], Result]) -> Future[Result]:
        """Queue a job for the writer; its future is done once the commit is on disk."""
        if self._closed:
            raise StorageRefused("The hub is stopping.", "Try again in a moment.", code="busy")
        future: Future[Result] = Future()
        if self._thread is None:
            self._write_group([(job, future)])
        else:
            self._jobs.put((job, future))
        return future

    def write(self, job: Callable[[sqlite3.Connection], Result]) -> Result:
        """Run a job in the writer and return its result after the commit."""
        return self.submit(job).result()

    def close(self) -> None:
        """Finish what has queued up and close every connection."""
        if self._closed:
            return
        self._closed = True
        if self._thread is not None:
            self._jobs.put(None)
            self._thread.join()
        while self._readers:
            self._readers.pop().close()
        if self._looker is not None:
            self._looker.close()
        with suppress(sqlite3.Error):
            self._writer.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self._writer.close()

    def _write_all(self) -> None:
        while True:
            entry = self._jobs.get()
            group: list[tuple[Job, Future[Any]]] = []
            while entry is not None:
                group.append(entry)
                if len(group) >= MOST_TOGETHER:
                    break
                try:
                    entry = self._jobs.get_nowait()
                except queue.Empty:
                    break
            if group:
                self._write_group(group)
            if entry is None:
                return

    def _write_group(self, group: list[tuple[Job, Future[Any]]]) -> None:
        done: list[tuple[Future[Any], Any]] = []
        try:
            self._writer.execute("BEGIN IMMEDIATE")
            for job, future in group:
                if not future.set_running_or_notify_cancel():
                    continue
                self._writer.execute("SAVEPOINT job")
                try:
                    result = job(self._writer)
                except sqlite3.OperationalError:
                    raise  # full disk, damage, lock: the whole group is at stake
                except Exception as error:  # noqa: BLE001 - handed to the one who asked
                    self._writer.execute("ROLLBACK TO job")
                    future.set_exception(error)
                else:
                    done.append((future, result))
                self._writer.execute("RELEASE job")
            self._writer.execute("COMMIT")
        except sqlite3.Error as error:
            self._recover()
            failure = worded(error)
            for _, future in group:
                if not future.done():
                    future.set_exception(failure)
            return
        for future, result in done:
            future.set_result(result)

    def _recover(self) -> None:
        """Roll back and take a fresh connection: after an I/O error nothing the old one says is relied upon."""
        with suppress(sqlite3.Error):
            self._writer.execute("ROLLBACK")
        with suppress(sqlite3.Error):
            self._writer.close()
        with suppress(sqlite3.Error):
            self._writer = connect(self.path)


def worded(error: sqlite3.Error) -> StorageRefused:
    """Return a database error in words for the one who asked; nothing of the query is in them."""
    name = getattr(error, "sqlite_errorname", "") or type(error).__name__
    if name == "SQLITE_FULL":
        return StorageRefused(
            "The hub's disk is full; nothing of this request was stored.",
            "Everything on the laptops is safe and waits. Make room on the hub.",
            code="storage_full",
        )
    return StorageRefused(
        f"The hub's database could not be used ({name}); nothing of this request was stored.",
        "Everything on the laptops is safe and waits. Look at the hub.",
    )


@contextmanager
def _worded() -> Iterator[None]:
    try:
        yield
    except sqlite3.Error as error:
        raise worded(error) from error
