"""A vault that is quick to open, over a keyring in memory and a clock that stands still."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from app.clock import ManualClock
from app.errors import CalibarError
from app.paths import ProfilePaths
from app.security.device_secret import SecretStore
from app.security.stretching import Argon2Cost, StretchPolicy
from app.security.vault import Vault


class MemorySecretStore:
    """A keyring in memory; `failure` is raised by every call, `calls` are counted."""

    def __init__(self) -> None:
        self.secrets: dict[str, bytes] = {}
        self.failure: CalibarError | None = None
        self.calls: list[str] = []

    def get(self, name: str) -> bytes | None:
        self._called("get")
        return self.secrets.get(name)

    def set(self, name: str, secret: bytes) -> None:
        self._called("set")
        self.secrets[name] = secret

    def delete(self, name: str) -> None:
        self._called("delete")
        self.secrets.pop(name, None)

    def _called(self, name: str) -> None:
        self.calls.append(name)
        if self.failure is not None:
            raise self.failure


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def secret_store() -> MemorySecretStore:
    return MemorySecretStore()


@pytest.fixture
def quick() -> StretchPolicy:
    """A policy for tests alone: the floor is where Argon2 itself ends."""
    least = Argon2Cost(16, 1, 2)
    return StretchPolicy(least, least, least, Argon2Cost(1024, 3, 2), shortest_s=0.0, longest_s=60.0)


@pytest.fixture
def paths(tmp_path: Path) -> ProfilePaths:
    return ProfilePaths.at(tmp_path / "profile")


@pytest.fixture
def make_vault(
    paths: ProfilePaths, clock: ManualClock, secret_store: MemorySecretStore, quick: StretchPolicy
) -> Callable[..., Vault]:
    """Return a vault object as a fresh start of the program would make it."""

    def make(store: SecretStore | None = secret_store, *, keyring: bool = True) -> Vault:
        return Vault(paths, clock=clock, secret_store=store if keyring else None, stretching=quick)

    return make
