"""Panic erase: destroys what opens a vault, in under a second, and tells exactly what was reached.

A vault with a device secret needs two secrets, so either destroyed suffices; that, not the overwriting of a disk, is
the claim. It asks nobody and needs no passphrase: asking is the business of whoever calls.
"""

from __future__ import annotations

import os
import shutil
import threading
import time
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Final, Literal

from app.clock import Clock
from app.durability import sync_file
from app.errors import AlreadyOpenError, CalibarError
from app.paths import ProfilePaths
from app.security.device_secret import SecretStore
from app.security.key_header import Protection, parse_slot
from app.security.key_slots import SlotFile
from app.security.profile_lock import ProfileLock
from app.security.recovery_file import RecoveryFile
from app.security.vault import KEY_FILE_MAGIC, Vault

KeyringAnswer = Literal["deleted", "unanswered", "none"]
Reason = Literal["panic", "hub", "command"]
KEYRING_LIMIT_S: Final = 0.6
# A backup begins with the key slots, in the open (`app.storage.backup`): 1,064 bytes with their header.
_BACKUP_HEAD_BYTES: Final = 4096


@dataclass(frozen=True, slots=True)
class WipeReport:
    """What a wipe reached. `unreadable`: no one opens this vault again from what is in the profile.

    `keyring`: `deleted` (asked again, and gone), `unanswered` (the keyring failed or took too long) or `none`
    (the vault had none, or its key file could not be read). `slots_overwritten` speaks of every key file and backup in
    the profile, also of vaults that were put aside. `seconds` is the time until
    the keys were gone. `open_elsewhere`: a running program held the vault open; its memory keeps the keys until then.
    `codes_gone`: no one-time code opens it any more. `recoverable`: the slot of the agency is left, as is meant.
    """

    reason: Reason
    had_vault: bool
    keyring: KeyringAnswer
    slots_overwritten: bool
    seconds: float
    open_elsewhere: bool
    codes_gone: bool = True
    recoverable: bool = False

    @property
    def unreadable(self) -> bool:
        """Whether what opens the vault was destroyed."""
        return self.had_vault and self.codes_gone and (self.keyring == "deleted" or self.slots_overwritten)

    def lines(self) -> list[str]:
        """Return what may honestly be said, a sentence each."""
        if not self.had_vault:
            return ["There was no key file in this profile: nothing was there to erase."]
        said = []
        if self.unreadable:
            said.append("The keys of this vault are destroyed. It cannot be opened on this laptop again.")
        else:
            said.append("THE KEYS COULD NOT BE DESTROYED. This vault can still be opened with its passphrase.")
        if self.keyring == "deleted":
            said.append("The device secret is gone from the keyring.")
        elif self.keyring == "unanswered":
            said.append("The keyring did not confirm that the device secret is gone.")
        if self.slots_overwritten:
            said.append("Both key slots were overwritten in place.")
            if self.keyring != "deleted":
                said.append(
                    "A solid-state disk or a snapshot may keep the old key slots; only the passphrase protects them."
                )
        else:
            said.append("The key slots could not be overwritten.")
        if self.recoverable:
            said.append("Two persons of your agency could still open what is left of it on a disk.")
        elif self.unreadable:
            said.append("There was no recovery by your agency: what is left of it on a disk stays closed to everybody.")
        if self.open_elsewhere:
            said.append("A running Calibar has this vault open: close it, or its memory keeps the keys.")
        said.append("Backups elsewhere and the copies at headquarters remain. Changes that were not sent are lost.")
        return said


def wipe(
    paths: ProfilePaths,
    reason: Reason,
    *,
    clock: Clock,
    secret_store: SecretStore | None,
    keyring_limit_s: float = KEYRING_LIMIT_S,
) -> WipeReport:
    """Destroy the device secret and all key slots of the profile at `paths`; never raises, may be repeated.

    Both are begun at once, because a keyring may hang: at most `keyring_limit_s` seconds are given to its answer, and
    its thread goes on after that. Files are left; call `remove_files` when the database is closed. Cannot be undone.
    """
    started = time.monotonic()
    vault = Vault(paths, clock=clock, secret_store=None)
    had_vault = vault.exists()
    vault_id, has_device_secret = _described(paths)
    gone = threading.Event()
    asker = None
    if secret_store is not None and has_device_secret:
        asker = threading.Thread(target=_forget, args=(secret_store, vault_id, gone), name="wipe", daemon=True)
        asker.start()
    overwritten = vault.erase().slots_overwritten
    codes_gone, recoverable = _end_recovery(paths)
    for aside in paths.beside():
        overwritten &= _erase_aside(aside, clock)
        gone_there, recoverable_there = _end_recovery(aside)
        codes_gone, recoverable = codes_gone and gone_there, recoverable or recoverable_there
    overwritten &= _spoil_backups(paths)
    if asker is not None:
        asker.join(max(0.0, keyring_limit_s - (time.monotonic() - started)))
    keyring: KeyringAnswer = "none"
    if has_device_secret:
        keyring = "deleted" if gone.is_set() else "unanswered"
    seconds = time.monotonic() - started
    return WipeReport(
        reason,
        had_vault,
        keyring,
        overwritten,
        seconds,
        _open_elsewhere(paths),
        codes_gone,
        recoverable,
    )


def remove_files(paths: ProfilePaths) -> list[str]:
    """Remove what is left of a wiped vault, as far as possible; return the names of what could not be removed.

    This frees space; it protects nothing that `wipe` did not. The database must be closed. Settings and logs, which
    hold no personal data, stay.
    """
    for path in (*paths.root.glob(f"{paths.database.name}*"), *paths.root.glob("backup-*.db"), paths.glance):
        try:
            path.unlink(missing_ok=True)
        except OSError:
            continue
    folders = (paths.blobs, paths.backups, *(aside.root for aside in paths.beside()))
    for folder in folders:
        shutil.rmtree(folder, ignore_errors=True)
    left = (*paths.root.glob(f"{paths.database.name}*"), *folders)
    return sorted(path.name for path in left if path.exists())


def _erase_aside(aside: ProfilePaths, clock: Clock) -> bool:
    """Overwrite the key slots of a vault that was put aside; return whether none is left."""
    vault = Vault(aside, clock=clock, secret_store=None)
    return not vault.exists() or vault.erase().slots_overwritten


def _spoil_backups(paths: ProfilePaths) -> bool:
    """Overwrite the key slots in each backup of the profile; return whether all could be."""
    done = True
    for file in paths.backups.glob("*"):
        try:
            descriptor = os.open(file, os.O_RDWR | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0))
            try:
                os.write(descriptor, os.urandom(min(_BACKUP_HEAD_BYTES, os.fstat(descriptor).st_size)))
                sync_file(descriptor)
            finally:
                os.close(descriptor)
        except OSError:
            done = False
    return done


def _described(paths: ProfilePaths) -> tuple[str, bool]:
    """Return the vault's id and whether it has a device secret; the cost is not judged, for nothing is derived."""
    try:
        reading = SlotFile(paths.key_file, KEY_FILE_MAGIC).read()
        if reading is None:
            return "", False
        header = parse_slot(reading.content).header
    except (OSError, CalibarError):
        return "", False
    return header.vault_id.hex(), header.protection is Protection.PASSPHRASE_AND_DEVICE


def _end_recovery(paths: ProfilePaths) -> tuple[bool, bool]:
    """Overwrite the one-time codes and a question that waits; return whether they are gone, and the agency's slot left.

    That slot opens to nobody who finds this laptop: it takes two persons of the agency (security design 3.4).
    """
    file = RecoveryFile(paths.recovery)
    record = None
    with suppress(CalibarError):  # one of a newer program: its codes are not known apart, so all of it goes
        record = file.read()
    left = record is not None and record.agency is not None
    try:
        if record is not None and left:
            file.write(replace(record, codes=()))
        else:
            file.erase()
        waiting = SlotFile(paths.request, b"CALASK\x00\x01")
        if waiting.exists():
            waiting.erase()
            paths.request.unlink()
    except OSError:
        return False, True
    return True, left


def _forget(store: SecretStore, vault_id: str, gone: threading.Event) -> None:
    try:
        store.delete(vault_id)
        if store.get(vault_id) is None:
            gone.set()
    except CalibarError:
        return


def _open_elsewhere(paths: ProfilePaths) -> bool:
    if not paths.root.is_dir():
        return False
    lock = ProfileLock(paths.lock_file)
    holder = lock.holder()
    try:
        lock.acquire()
    except AlreadyOpenError:
        return holder != os.getpid()
    except CalibarError:
        return False
    lock.release()
    return False
