"""A vault put back from a backup: it is opened and looked at beside the profile before anything in it moves.

It does not decide whether a vault may be replaced; whoever asks says so.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from app.clock import Clock, to_us
from app.durability import sync_directory
from app.errors import BadInputError
from app.paths import ProfilePaths
from app.security.attachments_cipher import AttachmentCipher
from app.security.device_secret import SecretStore
from app.security.errors import VaultExistsError
from app.security.profile_lock import ProfileLock
from app.security.recovery import Recovery
from app.security.stretching import StretchPolicy
from app.security.vault import Vault
from app.storage.audit import AuditLog
from app.storage.backup import RestoreReport, extract_backup, forget_missing, unwritable
from app.storage.blobs import BlobStore
from app.storage.database import Database
from app.storage.mending import NUMBERS_PASSED_OVER
from app.storage.meta import Meta


class Restoring:
    """Puts backups back into the profile at `paths`, whose own vault is `vault`."""

    def __init__(
        self, paths: ProfilePaths, vault: Vault, clock: Clock, store: SecretStore | None, stretching: StretchPolicy
    ) -> None:
        self.paths, self.clock = paths, clock
        self._vault, self._store, self._stretching = vault, store, stretching

    def restore(
        self, file: Path, passphrase: str, *, replace: bool = False, answer: str = "", passphrase_only: bool = False
    ) -> RestoreReport:
        """Put a vault back from a backup, after it was opened with its passphrase and found whole.

        With the `answer` of headquarters it is opened by that, under the passphrase that was chosen with the question.
        A vault that is there already is refused, or with `replace` moved aside, never deleted. Headquarters notices an
        older copy at the next sync. Raises VaultExistsError, BadInputError, StorageError, and what unlocking raises.
        """
        if self._vault.exists() and not replace:
            raise VaultExistsError(
                "There is a vault in this profile already.", "Choose another --profile, or say --replace."
            )
        self.paths.prepare()
        lock = ProfileLock(self.paths.lock_file)
        lock.acquire()
        trial = ProfilePaths(self.paths.root / f"restore-{os.urandom(4).hex()}")
        try:
            extract_backup(file, trial.root)
            missing = self._tried(trial, passphrase, answer, passphrase_only=passphrase_only)
            aside = self._move_aside()
            self._take_place(trial)
        except OSError as error:
            raise unwritable(error) from error
        finally:
            shutil.rmtree(trial.root, ignore_errors=True)
            lock.release()
        return RestoreReport(missing, aside)

    def _take_place(self, trial: ProfilePaths) -> None:
        for part in (*trial.blobs.rglob("*"), trial.database, trial.key_file):
            if part.is_file():
                target = self.paths.root / part.relative_to(trial.root)
                target.parent.mkdir(parents=True, exist_ok=True)
                part.replace(target)
        sync_directory(self.paths.root)

    def _tried(self, trial: ProfilePaths, passphrase: str, answer: str, *, passphrase_only: bool) -> int:
        """Open an unpacked vault; return how many files must be fetched again."""
        vault = Vault(trial, clock=self.clock, secret_store=self._store, stretching=self._stretching)
        # The count of failed tries is that of the profile: a backup is no way around it.
        if self.paths.attempts.exists():
            shutil.copyfile(self.paths.attempts, trial.attempts)
        else:
            vault.attempts.start()
        failures = vault.attempts.status().known
        try:
            if answer:
                by_answer = Recovery(trial, vault, self.clock, self.paths.request)
                unlocked = by_answer.open_by_answer(answer, passphrase, passphrase_only=passphrase_only).unlocked
            else:
                unlocked = vault.unlock(passphrase)
        finally:
            shutil.copyfile(trial.attempts, self.paths.attempts)
        try:
            database = Database.open(trial.database, unlocked.keys.db_key, create=False)
            try:
                if database.integrity():
                    raise BadInputError("The backup is damaged; nothing of it was used.", "Use an older backup.")
                blobs = BlobStore(trial.blobs, AttachmentCipher(unlocked.keys.photo_key))
                missing = forget_missing(database, blobs.ids())
                # Changes made after the backup had numbers of their own, which the hub may know: none is used again.
                meta = Meta(database)
                with database.atomic():
                    meta.set("counter", int(meta.get("counter", 0)) + NUMBERS_PASSED_OVER)
                    if failures:
                        officer = bytes.fromhex(meta.get("identity")["officer"])
                        AuditLog(database).append(
                            to_us(self.clock.now()), officer, "vault.failures", b"", str(failures)
                        )
                database.checkpoint()
            finally:
                database.close()
        finally:
            unlocked.close()
        return missing

    def _move_aside(self) -> str:
        """Move what stands here into a folder of its own; return its name, empty when nothing stood here."""
        root = self.paths.root
        if not any((root / name).exists() for name in ("vault.db", "vault.keys")):
            return ""
        names = ("vault.db", "vault.db-wal", "vault.db-shm", "vault.keys", "vault.recovery", "vault.request", "blobs")
        there = [root / name for name in names if (root / name).exists()]
        aside = self.paths.root / f"replaced-{self.clock.now():%Y%m%dT%H%M%S}-{os.urandom(2).hex()}"
        aside.mkdir()
        for part in there:
            part.rename(aside / part.name)
        sync_directory(self.paths.root)
        return aside.name
