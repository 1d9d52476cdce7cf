"""What can go wrong with the database, each told apart because each asks for something else from the officer."""

from __future__ import annotations

from typing import Final

from app.errors import StorageDamagedError, StorageError, StorageFullError


class DatabaseMissingError(StorageError):
    """The key file is here but the database is not; no new one is made in its place."""

    code = "database_missing"


class DatabaseUnreadableError(StorageDamagedError):
    """The key fits its slot but not this file: its beginning is damaged, or it belongs to another vault."""

    code = "database_unreadable"


class DatabaseClosedError(StorageError):
    """The vault was locked before this could run; a question that waited behind the lock finds it closed."""

    code = "closed"


class BlobDamagedError(StorageDamagedError):
    """The file of one attachment is not what was written; the database is."""

    code = "attachment_damaged"


class PlaintextDatabaseError(StorageError):
    """The file, or the library, is not encrypting. Nothing is read from it or written to it."""

    code = "not_encrypted"


class WeakCipherError(StorageError):
    """The installed SQLCipher is missing, switched off or older than the floor."""

    code = "weak_cipher"


class StorageBusyError(StorageError):
    """Another connection holds the database."""

    code = "storage_busy"


class StorageReadOnlyError(StorageError):
    """The disk or the file takes no writes; reading goes on."""

    code = "storage_read_only"


class StorageFailedError(StorageError):
    """The disk answered with an error; the edit was rolled back whole."""

    code = "storage_failed"


class StorageUnconfirmedError(StorageError):
    """The disk failed while the edit was being made durable: it may or may not be there. Look, then save again."""

    code = "storage_unconfirmed"


class StorageInterruptedError(StorageError):
    """Stopped on request; nothing of it was kept."""

    code = "interrupted"
    exit_code = 130


# What a disk that takes no writes now answers: reading goes on.
WRITE_REFUSALS: Final = (StorageFullError, StorageReadOnlyError, StorageFailedError, StorageUnconfirmedError)
