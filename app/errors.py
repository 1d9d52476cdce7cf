"""Errors that a person can do something about: each has words, a hint, a code and an exit status.

Bugs are not caught here: whatever is not a CalibarError is a fault of the program and travels up untouched.
"""

from __future__ import annotations

from typing import ClassVar


class CalibarError(Exception):
    """What happened and what is safe (`message`), and what to do (`hint`).

    `code` is a stable word for programs, `exit_code` the status of the command line (see docs of `app.cli`).
    """

    code: ClassVar[str] = "error"
    exit_code: ClassVar[int] = 1

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class UsageError(CalibarError):
    """The request itself makes no sense."""

    code = "usage"
    exit_code = 2


class WrongPassphraseError(CalibarError):
    """The key slot did not open with this passphrase."""

    code = "wrong_passphrase"
    exit_code = 3


class LockedOutError(CalibarError):
    """Too many failed attempts; a time or a release must pass."""

    code = "locked_out"
    exit_code = 3


class RefusedError(CalibarError):
    """Rights, a handling code or a policy forbid it."""

    code = "refused"
    exit_code = 4


class OfflineError(CalibarError):
    """The hub did not answer; nothing is lost."""

    code = "offline"
    exit_code = 5


class BadInputError(CalibarError):
    """A file, a value or a message is not what it should be. `where` is the place, in the words of the sender."""

    code = "bad_input"
    exit_code = 6

    def __init__(self, message: str, hint: str = "", where: str = "") -> None:
        super().__init__(f"{where}: {message}" if where else message, hint)
        self.where = where
        self.reason = message


class NotFoundError(BadInputError):
    """There is no such record here."""

    code = "not_found"


class StorageError(CalibarError):
    """The vault cannot be read or written as it is."""

    code = "storage"
    exit_code = 7


class StorageFullError(StorageError):
    """No room on the disk; the edit was rolled back whole and everything before it is safe."""

    code = "storage_full"


class StorageDamagedError(StorageError):
    """The file is not what was written; it is never deleted or replaced by the program."""

    code = "storage_damaged"


class NewerVersionError(StorageError):
    """A newer program wrote this; it is left untouched."""

    code = "newer_version"


class AlreadyOpenError(StorageError):
    """Another window of the program has this profile open."""

    code = "already_open"
