"""Recovery of one profile, put together: ways around the passphrase, and what the log says of them afterwards."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from app.errors import CalibarError, UsageError
from app.paths import ProfilePaths
from app.security.recovery import Asking, Opened, Recovery, RecoveryStatus
from app.security.recovery_codes import CODES
from app.security.vault import UnlockedVault, Vault
from app.services.workspace import Workspace
from app.storage.backup import recovery_part, unwritable


class Recovering:
    """The recovery of a profile in `folder`. `enter` opens the program with a vault that somebody else opened."""

    def __init__(
        self,
        recovery: Recovery,
        vault: Vault,
        enter: Callable[[Callable[[], Opened], int], Workspace],
        folder: Path,
    ) -> None:
        self._folder = folder
        self._recovery = recovery
        self._vault = vault
        self._enter = enter

    def status(self) -> RecoveryStatus:
        """Return what could open the vault without its passphrase."""
        return self._recovery.status()

    def is_locked_out(self) -> bool:
        """Return whether only a release or recovery opens the vault."""
        return self._vault.exists() and self._vault.attempts.status().locked_out

    def codes(self, passphrase: str, workspace: Workspace | None) -> list[str]:
        """Return fresh one-time codes. The passphrase is asked for, also while the vault is open: a code outlives it.

        Raises what unlocking raises.
        """
        failures = self._vault.attempts.status().known
        unlocked = self._vault.unlock(passphrase)
        try:
            if failures and workspace is not None:
                workspace.audit.record("vault.failures", reason=str(failures), waits=True)
            # The log first: were it refused afterwards, the older codes would be spent and nobody would see the new.
            if workspace is not None:
                workspace.audit.record("vault.codes", reason=str(CODES))
            return self._recovery.make_codes(unlocked)
        finally:
            unlocked.close()

    def by_code(self, code: str, passphrase: str, *, passphrase_only: bool) -> Workspace:
        """Open the vault with a one-time code, under a new passphrase."""
        return self._entered(
            lambda: self._recovery.open_by_code(code, passphrase, passphrase_only=passphrase_only),
        )

    def by_answer(self, answer: str, passphrase: str, *, passphrase_only: bool) -> Workspace:
        """Open the vault with the answer of headquarters, under the passphrase chosen with the question."""
        return self._entered(
            lambda: self._recovery.open_by_answer(answer, passphrase, passphrase_only=passphrase_only),
        )

    def _entered(self, open_vault: Callable[[], Opened]) -> Workspace:
        return self._enter(open_vault, self._vault.attempts.status().known)

    def ask(self, asking: Asking, passphrase: str = "", *, passphrase_only: bool = False) -> str:
        """Return the text for headquarters."""
        return self._recovery.ask(asking, passphrase, passphrase_only=passphrase_only)

    def release(self, answer: str) -> None:
        """End a lock-out with the answer of headquarters; the next unlock writes it into the log."""
        self._recovery.release(answer)

    @contextmanager
    def without_codes(self) -> Iterator[Path | None]:
        """Give a file for a backup, by which the agency alone could open it; None when it cannot. It is removed.

        Raises StorageError.
        """
        try:
            folder = Path(tempfile.mkdtemp(prefix="recovery-", dir=self._folder))
        except OSError as error:
            raise unwritable(error) from error
        try:
            path = folder / "vault.recovery"
            yield path if self._recovery.write_without_codes(path) else None
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    def take_from(self, backup: Path, paths: ProfilePaths) -> None:
        """Take the recovery file of a backup into a profile without a vault, so that headquarters can be asked.

        One that was taken before gives way: a question may be asked once more. Raises UsageError, BadInputError,
        StorageError.
        """
        if self._vault.exists() or paths.database.exists():
            raise UsageError("There is a vault in this profile already.", "Choose another --profile.")
        paths.prepare()
        recovery_part(backup, paths.recovery)

    def keep(self, unlocked: UnlockedVault, workspace: Workspace) -> None:
        """Bring the recovery file up to date. Failing that is no reason to keep anybody from reading."""
        meta = workspace.vault.meta
        with suppress(CalibarError):
            if self._recovery.keep(
                unlocked,
                bytes.fromhex(workspace.identity.device),
                bytes(meta.get("hub_key")),
                bytes(meta.get("recovery_key", b"")),
            ):
                workspace.audit.record("vault.recovery_key", reason=self.status().agency_key)
