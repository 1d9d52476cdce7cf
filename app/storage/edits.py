"""Reading and writing over one connection: whole edits or nothing, and what the driver's errors mean for them.

It opens and closes nothing; `app.storage.database` does.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Generator, Iterable
from pathlib import Path
from types import TracebackType
from typing import Any

from app.errors import StorageError, StorageFullError
from app.storage import sqlcipher
from app.storage.errors import StorageReadOnlyError, StorageUnconfirmedError
from app.storage.sqlcipher import Connection, Parameters


class Edits(ABC):
    """Statements, and edits that nest."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._connection: Connection | None = None
        self._depth = 0
        self._lost = False
        self._suspect = False
        self._unwritable = False
        self._full = False

    @abstractmethod
    def try_writing(self) -> bool:
        """Whether the disk takes writes; one that did not and does again is written to from here on."""

    @abstractmethod
    def _ready(self) -> Connection:
        """Return the connection. Raises DatabaseClosedError, or StorageError where an edit was rolled back."""

    # -- reading -------------------------------------------------------------------------------------------------

    def rows(self, sql: str, parameters: Parameters = ()) -> list[tuple[Any, ...]]:
        """Return every row of a query."""
        connection = self._ready()
        try:
            return connection.execute(sql, parameters).fetchall()
        except sqlcipher.DatabaseError as error:
            raise self._failed(error) from error

    def row(self, sql: str, parameters: Parameters = ()) -> tuple[Any, ...] | None:
        """Return the first row of a query, or None."""
        connection = self._ready()
        try:
            cursor = connection.execute(sql, parameters)
            return cursor.fetchone()
        except sqlcipher.DatabaseError as error:
            raise self._failed(error) from error

    def scalar(self, sql: str, parameters: Parameters = ()) -> Any:
        """Return the first column of the first row, or None."""
        found = self.row(sql, parameters)
        return None if found is None else found[0]

    def stream(self, sql: str, parameters: Parameters = ()) -> Generator[tuple[Any, ...], None, None]:
        """Yield the rows of a query one by one, for results too large to hold."""
        connection = self._ready()
        try:
            yield from connection.execute(sql, parameters)
        except sqlcipher.DatabaseError as error:
            raise self._failed(error) from error

    # -- writing -------------------------------------------------------------------------------------------------

    def atomic(self) -> _Atomic:
        """Return the context of one all-or-nothing edit (BEGIN IMMEDIATE); nested ones are savepoints.

        Any exception rolls back. Raises StorageFullError, StorageFailedError, StorageReadOnlyError (all: nothing was
        kept), StorageUnconfirmedError (the disk failed at the commit itself: look before saving again).
        """
        return _Atomic(self)

    def execute(self, sql: str, parameters: Parameters = ()) -> int:
        """Run one statement inside `atomic()` and return the number of rows it changed (-1: not told)."""
        connection = self._ready_to_write()
        try:
            return connection.execute(sql, parameters).rowcount
        except sqlcipher.DatabaseError as error:
            raise self._failed(error) from error

    def changed_rows(self, sql: str, parameters: Parameters = ()) -> list[tuple[Any, ...]]:
        """Run one statement with RETURNING inside `atomic()` and return what it tells of the rows it changed."""
        connection = self._ready_to_write()
        try:
            return connection.execute(sql, parameters).fetchall()
        except sqlcipher.DatabaseError as error:
            raise self._failed(error) from error

    def executemany(self, sql: str, rows: Iterable[Parameters]) -> int:
        """Run one statement for each of `rows` inside `atomic()` and return the number of rows changed."""
        connection = self._ready_to_write()
        try:
            return connection.executemany(sql, rows).rowcount
        except sqlcipher.DatabaseError as error:
            raise self._failed(error) from error

    def insert(self, sql: str, parameters: Parameters = ()) -> int:
        """Run one INSERT inside `atomic()` and return its rowid."""
        connection = self._ready_to_write()
        try:
            return connection.execute(sql, parameters).lastrowid or 0
        except sqlcipher.DatabaseError as error:
            raise self._failed(error) from error

    @property
    def in_atomic(self) -> bool:
        """Whether an edit is open."""
        return self._depth > 0

    @property
    def is_full(self) -> bool:
        """Whether the last edit found no room on the disk."""
        return self._full

    # -- the edit itself ---------------------------------------------------------------------------------------

    def _ready_to_write(self) -> Connection:
        if self._depth == 0:
            raise RuntimeError("a write needs atomic()")
        return self._ready()

    def _failed(self, error: Exception) -> Exception:
        """Return what to raise for a driver error, and remember what it means for the connection."""
        if sqlcipher.primary_code(error) in sqlcipher.SUSPECT:
            self._suspect = True
        # Some errors roll the whole transaction back by themselves; what follows must not run outside of one.
        if self._depth and self._connection is not None and not self._connection.in_transaction:
            self._lost = True
        worded = sqlcipher.worded(error, self._path)
        self._full = self._full or isinstance(worded, StorageFullError)
        return worded

    def _lost_error(self) -> StorageError:
        return StorageError(
            "An earlier part of this edit failed, and the whole edit was rolled back.", "Try the edit again."
        )

    def _begin(self) -> None:
        if self._unwritable and not self.try_writing():
            raise StorageReadOnlyError(
                "The disk of the vault takes no writes now. Nothing was changed.",
                "Reading still works. Free space or make the disk writable; saving goes on by itself.",
            )
        connection = self._ready()
        try:
            connection.execute(f"SAVEPOINT level_{self._depth}" if self._depth else "BEGIN IMMEDIATE")
        except sqlcipher.DatabaseError as error:
            raise self._failed(error) from error
        self._depth += 1

    def _commit(self) -> None:
        connection = self._connection
        if connection is None or self._lost:
            self._roll_back()
            raise self._lost_error()
        depth = self._depth - 1
        try:
            connection.execute(f"RELEASE level_{depth}" if depth else "COMMIT")
        except sqlcipher.DatabaseError as error:
            uncertain = depth == 0 and sqlcipher.primary_code(error) in sqlcipher.SUSPECT
            worded = self._failed(error)
            self._roll_back()
            if uncertain and not isinstance(worded, StorageFullError):
                raise StorageUnconfirmedError(
                    "The disk failed while saving. Whether this edit was kept is not known yet; everything before it "
                    "is safe.",
                    "Look at the record, then save again. Check the disk if this happens twice.",
                ) from error
            raise worded from error
        self._depth = depth
        self._full = self._full and depth > 0

    def _roll_back(self) -> None:
        self._depth -= 1
        depth = self._depth
        connection = self._connection
        if connection is not None and connection.in_transaction:
            try:
                if depth:
                    connection.execute(f"ROLLBACK TO level_{depth}")
                    connection.execute(f"RELEASE level_{depth}")
                else:
                    connection.execute("ROLLBACK")
            except sqlcipher.DatabaseError as error:
                self._failed(error)
                self._suspect = True  # a rollback that fails leaves a connection that nobody should use again
                self._lost = depth > 0
        elif depth:
            self._lost = True
        if depth == 0:
            self._lost = False


class _Atomic:
    """The context that `Database.atomic` returns; a class, because it is on the path of every save."""

    __slots__ = ("_database",)

    def __init__(self, database: Edits) -> None:
        self._database = database

    def __enter__(self) -> None:
        self._database._begin()  # noqa: SLF001 - one unit in two classes

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None:
            self._database._commit()  # noqa: SLF001 - one unit in two classes
        else:
            self._database._roll_back()  # noqa: SLF001 - one unit in two classes
