"""One encrypted connection: opened with every assertion or not at all, written only in whole transactions.

Holds no tables and no SQL of the domain, derives no key, and never deletes or replaces a database.
"""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final, Self

from app.durability import replace_durably, sync_directory
from app.errors import StorageDamagedError, StorageError, StorageFullError
from app.storage import sqlcipher
from app.storage.ballast import Ballast
from app.storage.cipher_checks import assert_encrypted, configure, refuse_unfit_file, require
from app.storage.edits import Edits
from app.storage.errors import DatabaseClosedError
from app.storage.keyed_connection import KEY_BYTES, keyed_connection, log_holds_changes, wipe
from app.storage.shelter import leave_shelter, take_shelter
from app.storage.sqlcipher import Connection

_OPEN_TIMEOUT_S: Final = 3.0


class Database(Edits):
    """An open vault database. It belongs to the thread that opened it; `interrupt` alone may come from another."""

    def __init__(self, path: Path, key: bytearray) -> None:
        super().__init__(path)
        self.ballast = Ballast(path.with_name(path.name + ".ballast"))
        self._key = key
        self._owner = threading.get_ident()
        self._shelter: Path | None = None
        self._was_unclean = False

    @classmethod
    def open(
        cls,
        path: Path,
        key: bytes | bytearray,
        *,
        create: bool,
        timeout_s: float = _OPEN_TIMEOUT_S,
        ballast: bool = True,
    ) -> Database:
        """Open the database at `path` with the raw 32-byte `key`; `create` allows (never forces) a new one.

        Raises AlreadyOpenError, DatabaseMissingError, DatabaseUnreadableError (the key does not fit or the header is
        damaged), PlaintextDatabaseError, StorageDamagedError, StorageFullError, StorageFailedError, WeakCipherError.
        """
        if len(key) != KEY_BYTES:
            raise ValueError("a database key has 32 bytes")  # anything else SQLCipher takes for a passphrase
        database = cls(path, bytearray(key))
        database._was_unclean = log_holds_changes(path)
        try:
            database._connect(create=create, timeout_s=timeout_s)
        except BaseException:
            database._drop()
            wipe(database._key)
            raise
        if ballast and not database.read_only:
            database.ballast.restore()
        return database

    # -- upkeep --------------------------------------------------------------------------------------------------

    @property
    def path(self) -> Path:
        """The database file."""
        return self._path

    @property
    def read_only(self) -> bool:
        """Whether the disk takes no writes at all, so that every `atomic()` is refused."""
        return self._unwritable

    @property
    def was_unclean(self) -> bool:
        """Whether the last program that had it open did not close it."""
        return self._was_unclean

    def try_writing(self) -> bool:
        """Whether the disk takes writes; one that did not and does again is written to from here on."""
        if not self._unwritable or self._depth:
            return not self._unwritable
        held, shelter = self._connection, self._shelter
        try:
            self._connection, self._shelter = None, None
            self._unwritable = False
            self._connect(create=False, timeout_s=0, settle=False)
        except StorageError:
            self._connection, self._unwritable, self._shelter = held, True, shelter
            return False
        self._let_go(held, shelter)
        self._suspect = False
        return True

    def checkpoint(self) -> bool:
        """Move the write-ahead log into the database and empty it; False if that was not possible now."""
        try:
            found = self.row("PRAGMA wal_checkpoint(TRUNCATE)")
        except StorageFullError:
            return False  # the changes stay in the log, where they are as safe
        return found is not None and found[0] == 0

    def integrity(self) -> list[str]:
        """Return what is wrong with the file, in the engine's words; empty if nothing is.

        A whole-file rollback to an older, intact copy cannot be seen here; only the hub can tell.
        """
        # cipher_integrity_check reads only the main file: without a checkpoint it reports damage that is none.
        if self._unwritable or self.checkpoint():
            found = [str(row[0]) for row in self.rows("PRAGMA cipher_integrity_check")]
        else:
            found = ["the disk is full: the seals of the pages could not be checked"]
        found += [str(row[0]) for row in self.rows("PRAGMA integrity_check") if row[0] != "ok"]
        broken = self.rows("PRAGMA foreign_key_check")
        found += [f"{len(broken)} rows refer to records that are missing"] if broken else []
        return found

    def free_bytes(self) -> int:
        """Return the room left on the disk of the database, in bytes."""
        return shutil.disk_usage(self._path.parent).free

    def copy_to(self, target: Path) -> None:
        """Write a compact copy under the same key to `target`, which must not exist; syncing is left to the caller."""
        connection = self._ready()
        try:
            connection.execute("VACUUM INTO ?", (str(target),))
        except sqlcipher.DatabaseError as error:
            raise self._failed(error) from error

    def check_copy(self, copy: Path) -> tuple[int, list[str]]:
        """Open a copy made by `copy_to` under our key; return its user_version and what is wrong with it."""
        with Database.open(copy, self._key, create=False, ballast=False) as opened:
            return int(opened.scalar("PRAGMA user_version")), opened.integrity()

    def key_copy(self) -> bytearray:
        """Return our key for a file beside this one; the caller overwrites it."""
        return bytearray(self._key)

    def take_over(self, fresh: Path) -> None:
        """Go on with the closed, synced file `fresh`, of our key, in place of ours, which stays if that fails."""
        self._ready()
        if self._depth or not self.checkpoint():
            raise StorageError("The database could not be replaced now.", "Try again.")
        self._drop()
        try:
            if log_holds_changes(self._path):
                raise StorageError("The database could not be replaced now.", "Try again.")
            # The old log is gone for good before the new file has its name: else it would be read into that one.
            sync_directory(self._path.parent)
            replace_durably(fresh, self._path)
        except OSError as error:
            raise StorageError("The database could not be replaced now.", "Try again.") from error
        finally:
            self._connect(create=False, timeout_s=_OPEN_TIMEOUT_S)

    def take_step(self, number: int, apply: Callable[[Connection], None]) -> None:
        """Run one migration step and set `user_version` to `number`, both in one transaction.

        Foreign keys are checked once at its end, so that a step may rebuild tables
        (https://www.sqlite.org/lang_altertable.html#otheralter); raises StorageDamagedError if a row then dangles.
        """
        connection = self._ready()
        # The setting is ignored inside a transaction, silently: hence before, and read back after.
        connection.execute("PRAGMA foreign_keys = OFF")
        try:
            with self.atomic():
                try:
                    apply(connection)
                    dangling = connection.execute("PRAGMA foreign_key_check").fetchall()
                    if dangling:
                        raise StorageDamagedError(
                            f"The update of the vault would lose {len(dangling)} references. It was rolled back whole.",
                            "Run 'calibar vault check', and report this.",
                        )
                    connection.execute(f"PRAGMA user_version = {int(number)}")
                except sqlcipher.DatabaseError as error:
                    raise self._failed(error) from error
        finally:
            if self._connection is connection and not self._suspect:
                connection.execute("PRAGMA foreign_keys = ON")
                require(connection, "foreign_keys", 1)

    def interrupt(self) -> None:
        """Stop the running statement, from any thread; it raises StorageInterruptedError there."""
        if self._connection is not None:
            self._connection.interrupt()

    def close(self) -> None:
        """Empty the log, close, and wipe our copy of the key. Closing twice is fine."""
        self._check_thread()
        if self._connection is None:
            return
        self._drop()
        wipe(self._key)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # -- the connection itself -----------------------------------------------------------------------------------

    def _connect(self, *, create: bool, timeout_s: float, settle: bool = True) -> None:
        """Connect for writing, or with `settle` for reading only where the disk takes no writes."""
        existed = refuse_unfit_file(self._path, create=create)
        try:
            self._connection = keyed_connection(self._path, self._key, timeout_s=timeout_s)
            configure(self._connection)
            # Take the exclusive lock now and not at the first save.
            self._connection.execute("BEGIN IMMEDIATE")
            self._connection.execute("COMMIT")
        except sqlcipher.DatabaseError as error:
            self._drop()
            if existed and settle and self._readable_though_unwritable(error):
                return
            raise sqlcipher.worded(error, self._path, opening=True) from error
        if not existed:
            assert_encrypted(self._path)

    def _readable_though_unwritable(self, error: Exception) -> bool:
        """Fall back to reading only. A log that holds changes is worked in elsewhere: without it they would be gone."""
        if sqlcipher.primary_code(error) not in sqlcipher.UNWRITABLE:
            return False
        try:
            if log_holds_changes(self._path):
                self._shelter = take_shelter(self._path)
                if self._shelter is None:
                    return False
                self._connection = keyed_connection(self._shelter, self._key, timeout_s=0)
                configure(self._connection)
            else:
                self._connection = keyed_connection(self._path, self._key, timeout_s=0, immutable=True)
        except sqlcipher.DatabaseError:
            self._drop()
            return False
        self._unwritable = True
        return True

    def _drop(self) -> None:
        connection, self._connection = self._connection, None
        shelter, self._shelter = self._shelter, None
        self._unwritable = False
        self._let_go(connection, shelter)

    @staticmethod
    def _let_go(connection: Connection | None, shelter: Path | None) -> None:
        if connection is not None:
            # Closing writes the log back; on a failing disk that fails, and the log stays for the next opening.
            with suppress(sqlcipher.DatabaseError):
                connection.close()
        if shelter is not None:
            leave_shelter(shelter)

    def _ready(self) -> Connection:
        self._check_thread()
        if self._suspect and self._depth == 0:
            self._revive()
        if self._connection is None:
            raise DatabaseClosedError(
                "The vault was locked before this could be done. Nothing was changed.", "Unlock it and try again."
            )
        if self._lost:
            raise self._lost_error()
        return self._connection

    def _check_thread(self) -> None:
        if threading.get_ident() != self._owner:
            raise RuntimeError("the database belongs to the thread that opened it")

    def _revive(self) -> None:
        """Open a fresh connection after an error that leaves the old one in doubt."""
        self._drop()
        self._connect(create=False, timeout_s=_OPEN_TIMEOUT_S)
        self._suspect = False
