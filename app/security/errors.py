"""What can stand between an officer and the vault, each with its own words because each asks for another step."""

from __future__ import annotations

import errno

from app.errors import (
    CalibarError,
    LockedOutError,
    StorageDamagedError,
    StorageError,
    StorageFullError,
    UsageError,
)


class VaultMissingError(StorageError):
    """There is no key file in this profile."""

    code = "vault_missing"


class VaultExistsError(UsageError):
    """There is a vault in this profile already; it is never replaced."""

    code = "vault_exists"


class KeyFileDamagedError(StorageDamagedError):
    """No slot of the key file is whole, or what it asks for is outside the limits."""

    code = "key_file_damaged"


class WeakPassphraseError(UsageError):
    """The passphrase would not hold; the message says which rule."""

    code = "weak_passphrase"


class LockedOutForError(LockedOutError):
    """Too many failed attempts; `wait_s` seconds must pass."""

    def __init__(self, message: str, hint: str, wait_s: float) -> None:
        super().__init__(message, hint)
        self.wait_s = wait_s


class MemoryShortError(StorageError):
    """There is not enough free memory to turn the passphrase into a key."""

    code = "memory_short"


class KeyringError(StorageError):
    """The keyring of the operating system did not do its part. The vault itself is untouched."""

    code = "keyring"


class KeyringMissingError(KeyringError):
    """There is no keyring service in this session."""

    code = "keyring_missing"


class KeyringLockedError(KeyringError):
    """The keyring is there but locked."""

    code = "keyring_locked"


class KeyringDismissedError(KeyringError):
    """The prompt of the keyring was closed, or could not be shown."""

    code = "keyring_dismissed"


class KeyringSlowError(KeyringError):
    """The keyring gave no answer in time; perhaps its prompt is behind another window."""

    code = "keyring_slow"


class KeyringBrokenError(KeyringError):
    """The keyring answered with an error, or did not keep what it was given."""

    code = "keyring_broken"


class KeyringRefusedError(KeyringError):
    """This keyring would keep the secret in the open, or not at all; it is not used."""

    code = "keyring_refused"


class DeviceSecretLostError(KeyringError):
    """The keyring works but has no entry for this vault, or another one."""

    code = "device_secret_lost"


class AttachmentDamagedError(StorageDamagedError):
    """An attachment file was changed, cut or swapped."""

    code = "attachment_damaged"


class RecoveryError(CalibarError):
    """What was given does not open the vault. Nothing was changed, and no attempt was counted."""

    code = "recovery"
    exit_code = 3


class NoRecoveryError(RecoveryError):
    """There is nothing in this profile by which it could be opened that way."""

    code = "no_recovery"


class CodeMistypedError(RecoveryError):
    """The two check letters of a one-time code do not fit: it was mistyped."""

    code = "code_mistyped"


class CodeSpentError(RecoveryError):
    """The code is one of this vault, but it was used, or newer ones took its place."""

    code = "code_spent"


def no_keyring() -> KeyringMissingError:
    """Return that a vault needs a keyring which is not there."""
    return KeyringMissingError(
        "This session has no keyring, and the vault needs its device secret. The vault was not touched.",
        "Log in to the desktop session; for a new vault, passphrase-only mode can be chosen.",
    )


def unwritable(error: Exception, words: str) -> StorageError:
    """Return what it means that a file of the profile could not be written; `words` say what became of the vault."""
    if isinstance(error, OSError) and error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return StorageFullError(f"The disk is full. {words}", "Free some space on this disk, then try again.")
    return StorageError(words, "Check the disk and that the folder of the profile is writable, then try again.")
