"""Key files and counters of the first version, from before there was recovery: they open, count on, take recovery."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from app.clock import ManualClock
from app.errors import WrongPassphraseError
from app.paths import ProfilePaths
from app.security.recovery import Recovery
from app.security.stretching import Argon2Cost, StretchPolicy
from app.security.vault import Vault

DATA = Path(__file__).parents[1] / "data" / "vault"
TOLD: dict[str, Any] = json.loads((DATA / "version1.json").read_text("utf-8"))
LEAST = Argon2Cost(16, 1, 2)
QUICK = StretchPolicy(LEAST, LEAST, LEAST, Argon2Cost(1024, 3, 2), shortest_s=0.0, longest_s=60.0)


class Kept:
    """The keyring of that laptop."""

    def __init__(self, kind: str) -> None:
        self.secrets = {TOLD[kind]["vault_id"]: bytes.fromhex(TOLD[kind]["device_secret"])}

    def get(self, name: str) -> bytes | None:
        return self.secrets.get(name)

    def set(self, name: str, secret: bytes) -> None:
        self.secrets[name] = secret

    def delete(self, name: str) -> None:
        self.secrets.pop(name, None)


def vault_of(kind: str, tmp_path: Path) -> tuple[Vault, ProfilePaths]:
    paths = ProfilePaths.at(tmp_path / "profile")
    paths.prepare()
    shutil.copyfile(DATA / f"version1_{kind}.keys", paths.key_file)
    shutil.copyfile(DATA / f"version1_{kind}.attempts", paths.attempts)
    store = Kept(kind) if kind == "device" else None
    return Vault(paths, clock=ManualClock(), secret_store=store, stretching=QUICK), paths


@pytest.mark.parametrize("kind", ["device", "alone"])
def test_a_first_vault_opens_with_its_three_failures_and_takes_recovery(kind: str, tmp_path: Path) -> None:
    vault, paths = vault_of(kind, tmp_path)
    status = vault.status()
    assert (status.failures, status.forgiven, status.tries_left) == (3, 0, 7)
    with pytest.raises(WrongPassphraseError):
        vault.unlock("wrong wrong wrong wrong")
    assert vault.status().failures == 4
    unlocked = vault.unlock(TOLD["passphrase"])
    assert unlocked.keys.db_key.hex() == TOLD[kind]["db_key"]
    assert unlocked.keys.photo_key.hex() == TOLD[kind]["photo_key"]
    recovery = Recovery(paths, vault, ManualClock())
    recovery.keep(unlocked, b"d" * 16, b"h" * 32, b"")
    codes = recovery.make_codes(unlocked)
    opened = recovery.open_by_code(codes[0], "eight otters under loud bridges", passphrase_only=kind == "alone")
    assert opened.unlocked.keys.db_key.hex() == TOLD[kind]["db_key"]
