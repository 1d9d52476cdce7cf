"""The composition root of the laptop: puts the parts of one profile together for window and command line."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from app import machine_policy
from app.chosen_settings import ChosenSettings
from app.clock import Clock, SystemClock
from app.errors import CalibarError, RefusedError
from app.paths import ProfilePaths
from app.policies import CATALOGUE
from app.recovering import Recovering
from app.restoring import Restoring
from app.security.attachments_cipher import AttachmentCipher
from app.security.device_secret import SecretStore
from app.security.keyring_backend import OsKeyring
from app.security.profile_lock import ProfileLock
from app.security.recovery import Opened, Recovery
from app.security.stretching import PRODUCTION, StretchPolicy
from app.security.vault import UnlockedVault, Vault
from app.security.wipe import Reason, WipeReport, remove_files, wipe
from app.services.enrolment import enrolled
from app.services.rescue import BACKUP_SUFFIX, SalvageReport, rescue
from app.services.workspace import Workspace, identity_of
from app.settings import Glance, Settings, load_glance, save_json
from app.storage.backup import BackupReport, RestoreReport, write_backup
from app.storage.blobs import BlobStore
from app.storage.database import Database
from app.storage.meta import Meta
from app.storage.migrations import migrate
from app.storage.schema import MIGRATIONS
from sync.protocol.signing import SigningKey

KEPT_BACKUPS: Final = 7


@dataclass
class _Open:
    """What must be given back when the vault is locked."""

    unlocked: UnlockedVault
    lock: ProfileLock
    workspace: Workspace


class Program:
    """One profile on this laptop. Made once; every window and command goes through it."""

    def __init__(
        self,
        profile: Path | None = None,
        *,
        clock: Clock | None = None,
        secret_store: SecretStore | None = None,
        stretching: StretchPolicy = PRODUCTION,
        use_keyring: bool = True,
        policy_file: Path | None = None,
    ) -> None:
        self.paths = ProfilePaths.at(profile)
        self.clock: Clock = clock or SystemClock()
        self.policy = machine_policy.load_policy(policy_file or machine_policy.policy_file())
        self.choices = ChosenSettings(self.paths.settings, self.policy)
        self.settings: Settings = self.choices.shown
        self.bounds_heard: Callable[[], None] = lambda: None
        self._store = secret_store or (OsKeyring() if use_keyring else None)
        self._stretching = stretching
        self._vault = Vault(self.paths, clock=self.clock, secret_store=self._store, stretching=stretching)
        self.recovering = Recovering(
            Recovery(self.paths, self._vault, self.clock), self._vault, self._enter, self.paths.root
        )
        self._open: _Open | None = None
        self._erased = False
        self.erased_by_order: WipeReport | None = None

    # Before it is open --------------------------------------------------------------------------------------

    def state(self) -> Literal["new", "sealed"]:
        """Return whether there is a vault in this profile."""
        return "sealed" if self._vault.exists() else "new"

    def tries_left(self) -> int:
        """Return how many passphrases may still be tried before the vault locks itself."""
        return self._vault.status().tries_left

    def wait_s(self) -> float:
        """Return the seconds until the next passphrase may be tried."""
        return self._vault.status().wait_s

    def unsent_count(self) -> int:
        """Return how many changes were not sent when the vault was last closed."""
        return load_glance(self.paths.glance).unsent

    def is_damaged(self) -> bool:
        """Return whether damage was found in the vault when it was last open."""
        return load_glance(self.paths.glance).damaged

    def whose(self) -> tuple[str, str]:
        """Return officer and unit of this laptop as of the last closing; empty before the first."""
        glance = load_glance(self.paths.glance)
        return glance.officer, glance.unit

    def protection(self) -> str:
        """Return `passphrase+device` or `passphrase`."""
        return self._vault.protection

    def save_settings(self) -> None:
        """Keep what a person chose; what is decided stays."""
        self.choices.save()

    def _hear_bounds(self, bounds: Mapping[str, int]) -> None:
        """Let what headquarters chose hold at once; `bounds_heard` is called in the thread in which it came."""
        self.choices.hear(bounds)
        self.bounds_heard()

    def keyring_works(self) -> bool:
        """Return whether the keyring of this session can keep a secret."""
        if self._store is not None:
            with suppress(CalibarError):
                self._store.get("probe")
                return True
        return False

    # Opening and closing ------------------------------------------------------------------------------------

    @property
    def workspace(self) -> Workspace | None:
        """The open vault, if it is open."""
        return self._open.workspace if self._open else None

    def enrol(
        self,
        hub_url: str,
        invite: str,
        passphrase: str,
        *,
        ca_file: Path | None = None,
        passphrase_only: bool = False,
        label: str = "",
        progress: Callable[[str], None] | None = None,
    ) -> Workspace:
        """Make the vault and this device's keys, and bind them to the officer whom the invite names.

        Whatever fails, no half-made vault is left. Raises the errors of `Vault.create`, OfflineError, RefusedError.
        """
        say = progress or (lambda _step: None)
        self.paths.prepare()
        lock = ProfileLock(self.paths.lock_file)
        lock.acquire()
        try:
            say("keys")
            unlocked = self._vault.create(passphrase, passphrase_only=passphrase_only)
            try:
                database = self._database(unlocked, create=True)
                meta = Meta(database)
                meta.set("signing_key", SigningKey.generate().secret())
                meta.set("enrolling", [hub_url, invite, str(ca_file or ""), label])
                say("hub")
                workspace = self._finish(database, unlocked)
            except BaseException:
                unlocked.close()
                self._unmake()
                raise
        except BaseException:
            lock.release()
            raise
        self._open = _Open(unlocked, lock, workspace)
        return workspace

    def unlock(self, passphrase: str) -> Workspace:
        """Open the vault. Raises the errors of `Vault.unlock` and `Database.open`, AlreadyOpenError."""
        return self._enter(lambda: Opened(self._vault.unlock(passphrase), ""))

    def _enter(self, open_vault: Callable[[], Opened], failures: int = -1) -> Workspace:
        """Open the vault by its passphrase or by recovery; the log tells of failures, a release, and recovery."""
        if self._open is not None:
            return self._open.workspace
        lock = ProfileLock(self.paths.lock_file)
        lock.acquire()
        try:
            if failures < 0:
                tries = self._vault.status()
                failures, released = tries.failures + tries.forgiven, tries.forgiven > 0
            else:
                released = False
            unlocked, by = open_vault()
            try:
                workspace = self._finish(self._database(unlocked, create=False), unlocked)
                try:
                    if failures:
                        workspace.audit.record("vault.failures", reason=str(failures), waits=True)
                    if released or by:
                        workspace.audit.record("vault.recovered" if by else "vault.released", reason=by, waits=True)
                    self._require_standing(workspace)
                except BaseException:
                    workspace.close()
                    raise
            except BaseException:
                unlocked.close()
                if self._erased:
                    self._remove_files()
                raise
        except BaseException:
            lock.release()
            raise
        self._open = _Open(unlocked, lock, workspace)
        workspace.audit.record("vault.unlock", waits=True)
        return workspace

    def change_passphrase(self, old: str, new: str) -> None:
        """Give the vault another passphrase; nothing is encrypted again."""
        self._vault.change_passphrase(old, new)
        if self._open is not None:
            self._open.workspace.audit.record("vault.passphrase", waits=True)

    def lock(self) -> None:
        """Close the vault and drop its keys. Closing twice is fine."""
        held, self._open = self._open, None
        if held is None:
            return
        try:
            # What the lock screen shows: a full disk is no reason to leave the vault open.
            with suppress(OSError, CalibarError):
                unsent, identity = held.workspace.vault.outbox.count("waiting"), held.workspace.identity
                glance = Glance(unsent=unsent, officer=identity.officer_name, unit=identity.agency)
                glance.damaged = held.workspace.condition.is_damaged
                save_json(self.paths.glance, glance)
            held.workspace.close()
        finally:
            held.unlocked.close()
            if self._erased:
                self._remove_files()
            held.lock.release()

    # Backups ------------------------------------------------------------------------------------------------

    def backup(self, out: Path | None = None) -> BackupReport:
        """Write the open vault into one file, by default into the profile's own folder, where seven are kept.

        Files that headquarters has are left out; a restored vault fetches them. Raises what `write_backup` raises.
        """
        workspace = self.workspace
        assert workspace is not None, "the vault is open"
        kept = out is None
        if out is None:
            self.paths.backups.mkdir(parents=True, exist_ok=True)
            out = self.paths.backups / f"{self.clock.now():%Y%m%dT%H%M%S}{BACKUP_SUFFIX}"
        vault = workspace.vault
        unsent = vault.database.rows("SELECT DISTINCT content FROM attachment_bytes WHERE here = 1 AND sent = 0")
        blobs = dict(vault.blobs.sealed_file(row[0]) for row in unsent)
        workspace.audit.record("vault.backup")
        with self.recovering.without_codes() as recovery:
            rows = write_backup(out, vault.database, self.paths.key_file, blobs, self.paths.root, recovery)
        if kept:
            for old in sorted(self.paths.backups.glob(f"*{BACKUP_SUFFIX}"))[:-KEPT_BACKUPS]:
                old.unlink(missing_ok=True)
        return BackupReport(str(out), out.stat().st_size, rows, len(blobs))

    def restore(
        self, file: Path, passphrase: str, *, replace: bool = False, answer: str = "", passphrase_only: bool = False
    ) -> RestoreReport:
        """Put a vault back from a backup; see `app.restoring`."""
        restoring = Restoring(self.paths, self._vault, self.clock, self._store, self._stretching)
        return restoring.restore(file, passphrase, replace=replace, answer=answer, passphrase_only=passphrase_only)

    def salvage(self, passphrase: str, out: Path | None = None, backup: Path | None = None) -> SalvageReport:
        """Save what a damaged vault still holds; nothing is deleted. See `app.services.rescue`.

        Older copies fill the gaps: `backup`, and the backups of the profile. Raises what unlocking and `rescue` raise.
        """
        lock = ProfileLock(self.paths.lock_file)
        lock.acquire()
        try:
            failures = self._vault.attempts.status().known
            unlocked = self._vault.unlock(passphrase)
            kept = sorted(self.paths.backups.glob(f"*{BACKUP_SUFFIX}"), reverse=True)
            try:
                older = [*([backup] if backup else []), *kept]
                report = rescue(self.paths, unlocked.keys, out, older, self.clock, failures)
            finally:
                unlocked.close()
            if out is None:
                glance = load_glance(self.paths.glance)
                glance.damaged = False
                save_json(self.paths.glance, glance)
            return report
        finally:
            lock.release()

    # Parts --------------------------------------------------------------------------------------------------

    def _database(self, unlocked: UnlockedVault, *, create: bool) -> Database:
        database = Database.open(self.paths.database, unlocked.keys.db_key, create=create)
        try:
            migrate(database, MIGRATIONS)
        except BaseException:
            database.close()
            raise
        return database

    def _require_standing(self, workspace: Workspace) -> None:
        """Raise what forbids to open the vault, unless headquarters allows it now."""
        refusal = workspace.standing.refusal()
        if refusal is None:
            return
        workspace.audit.record("vault.refused", reason=refusal.code, waits=True)
        try:
            workspace.sync.renew_here()
            refusal = workspace.standing.refusal()
        except RefusedError as order:
            refusal = order
        except CalibarError:
            pass  # not reached: what forbade it still does
        if refusal is not None:
            raise refusal

    def wipe(self, reason: Reason) -> WipeReport:
        """Destroy the keys at once, from any thread; the files go now, or when the open vault is closed."""
        report = wipe(self.paths, reason, clock=self.clock, secret_store=self._store)
        self._erased = True
        if self._open is None and not report.open_elsewhere:
            self._remove_files()
        return report

    def remove_erased(self) -> None:
        """Remove what is left of a vault whose keys were destroyed just before this start."""
        if not self._vault.exists():
            self._remove_files()

    def _erase(self) -> bool:
        """Destroy the keys by order of headquarters; return whether they are. The files go when the vault is closed."""
        self.erased_by_order = wipe(self.paths, "hub", clock=self.clock, secret_store=self._store)
        self._erased = True
        return self.erased_by_order.unreadable

    def _remove_files(self) -> None:
        remove_files(self.paths)
        self._erased = False

    def _finish(self, database: Database, unlocked: UnlockedVault) -> Workspace:
        try:
            meta = Meta(database)
            key = SigningKey(meta.get("signing_key"))
            identity = identity_of(meta) or enrolled(database, meta, key, self.settings.proxy)
            blobs = BlobStore(self.paths.blobs, AttachmentCipher(unlocked.keys.photo_key))
            workspace = Workspace(database, blobs, self.clock, identity, key, CATALOGUE)
        except BaseException:
            database.close()
            raise
        workspace.standing.erase = self._erase
        workspace.standing.hear_bounds = self._hear_bounds
        self.choices.hear(workspace.standing.bounds())
        workspace.sync.follow(self.settings.proxy, images=self.settings.images)
        workspace.standing.keep_recovery = lambda: self.recovering.keep(unlocked, workspace)
        self.recovering.keep(unlocked, workspace)
        return workspace

    def _unmake(self) -> None:
        self._vault.erase()
        for path in (self.paths.database, self.paths.recovery, *self.paths.root.glob(f"{self.paths.database.name}-*")):
            path.unlink(missing_ok=True)


def version() -> str:
    """Return the version of the program."""
    from importlib.metadata import PackageNotFoundError
    from importlib.metadata import version as installed

    try:
        return installed("calibar")
    except PackageNotFoundError:
        return "0.1.0"
