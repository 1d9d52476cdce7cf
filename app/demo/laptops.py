"""A hub and enrolled laptops, for training and tests: real parts, an invented agency.

The key derivation of `training_stretching` is cheap on purpose and protects nothing real.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from app.bootstrap import Program
from app.clock import Clock
from app.demo.hub_process import HubProcess
from app.domain.queries import SyncReport
from app.hub import RunningHub, administration, running_hub
from app.security.stretching import PRODUCTION, Argon2Cost, StretchPolicy
from app.services.workspace import Workspace

AGENCY = "Invented agency"
PASSPHRASE = "invented passphrase for training only"  # noqa: S105 - opens nothing but invented data


def training_stretching() -> StretchPolicy:
    """Return the cheapest derivation that Argon2 knows: for tests, where a thousand vaults are opened."""
    least = Argon2Cost(64, 1, 1)
    return StretchPolicy(least, least, least, Argon2Cost(1024 * 1024, 10), shortest_s=0.0, longest_s=60.0)


@dataclass
class Laptop:
    """An enrolled laptop: its profile, its program and, while unlocked, its workspace."""

    program: Program
    officer: str

    @property
    def workspace(self) -> Workspace:
        """The open vault."""
        workspace = self.program.workspace
        assert workspace is not None, "the laptop is locked"
        return workspace

    def sync(self) -> SyncReport:
        """Run one sync in this thread."""
        report, _ = self.workspace.sync.run_here()
        return report

    def reopen(self) -> None:
        """Lock and unlock."""
        self.program.lock()
        self.program.unlock(PASSPHRASE)


class Agency:
    """A hub on loopback, in a thread or a process of its own, and the laptops it invited. Closing it stops all."""

    def __init__(
        self,
        data: Path,
        *,
        stretching: StretchPolicy = PRODUCTION,
        in_thread: bool = True,
        images_from: int | None = None,
    ) -> None:
        self.data = data
        self._images_from = images_from
        self._stretching = stretching
        self.laptops: list[Laptop] = []
        with administration(data, agency=AGENCY):
            pass
        self._in_thread = in_thread
        self._hub: RunningHub | HubProcess | None = self._started()

    @property
    def url(self) -> str:
        """Where the hub listens."""
        assert self._hub is not None
        return self._hub.url

    def stop_hub(self) -> None:
        """Take the hub away, as when the car leaves the town."""
        if self._hub is not None:
            self._hub.stop()
            self._hub = None

    def start_hub(self) -> None:
        """Bring the hub back, at another address; the laptops are told."""
        self.stop_hub()
        self._hub = self._started()
        for laptop in self.laptops:
            if laptop.program.workspace is not None:
                laptop.workspace.sync.set_hub(self.url)

    def _started(self) -> RunningHub | HubProcess:
        return running_hub(self.data) if self._in_thread else HubProcess(self.data, images_from=self._images_from)

    def invite(self, name: str, role: str = "contributor") -> tuple[str, str]:
        """Add an officer and return the id and a one-time code."""
        with administration(self.data) as admin:
            officer = admin.add_officer(name, role, unit="Invented unit")
            return officer, admin.invite(officer).code

    def enrol(self, name: str, profile: Path, *, clock: Clock | None = None) -> Laptop:
        """Add an officer and enrol a laptop, passphrase only."""
        officer, code = self.invite(name)
        program = Program(profile, clock=clock, use_keyring=False, stretching=self._stretching)
        program.enrol(self.url, code, PASSPHRASE, passphrase_only=True)
        laptop = Laptop(program, officer)
        self.laptops.append(laptop)
        return laptop

    def grant(self, officer: str, stream: str, role: str = "contributor") -> None:
        """Give an officer a role in a stream."""
        with administration(self.data) as admin:
            admin.grant(officer, stream, role)

    def revoke(self, officer: str, stream: str) -> None:
        """End an officer's role in a stream."""
        with administration(self.data) as admin:
            admin.revoke(officer, stream)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for laptop in self.laptops:
            laptop.program.lock()
        self.stop_hub()
