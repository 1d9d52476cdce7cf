import threading
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

import pytest

from app.clock import ManualClock
from app.errors import CalibarError
from app.paths import ProfilePaths
from app.security.errors import KeyringBrokenError
from app.security.key_slots import SlotFile
from app.security.profile_lock import ProfileLock
from app.security.recovery import Asking, Recovery
from app.security.recovery_file import FILE_MAGIC, FORMAT, SLOT_BYTES, RecoveryFile
from app.security.recovery_sealing import generate
from app.security.stretching import StretchPolicy
from app.security.vault import KEY_FILE_MAGIC, Vault
from app.security.wipe import WipeReport, remove_files, wipe

PASSPHRASE = "seven herons over quiet water"
ALONE = "seven herons over quiet water at dusk"


class Store(Protocol):
    secrets: dict[str, bytes]
    failure: CalibarError | None

    def get(self, name: str) -> bytes | None: ...
    def set(self, name: str, secret: bytes) -> None: ...
    def delete(self, name: str) -> None: ...


Make = Callable[..., Vault]


def wiped(paths: ProfilePaths, clock: ManualClock, store: Store | None, limit_s: float = 30.0) -> WipeReport:
    return wipe(paths, "panic", clock=clock, secret_store=store, keyring_limit_s=limit_s)


def test_a_wipe_destroys_both_secrets(
    make_vault: Make, paths: ProfilePaths, clock: ManualClock, secret_store: Store
) -> None:
    make_vault().create(PASSPHRASE)
    kept = {path: path.read_bytes() for path in (paths.key_file, paths.attempts)}
    secrets = dict(secret_store.secrets)
    report = wiped(paths, clock, secret_store)
    assert (report.unreadable, report.keyring, report.slots_overwritten) == (True, "deleted", True)
    assert secret_store.secrets == {}
    assert not paths.key_file.exists()
    # The test of the test: with both put back, the vault opens; so it was their loss that closed it.
    for path, content in kept.items():
        path.write_bytes(content)
    with pytest.raises(CalibarError):
        make_vault().unlock(PASSPHRASE)
    secret_store.secrets.update(secrets)
    make_vault().unlock(PASSPHRASE)


def test_the_slots_are_overwritten_in_place_before_they_are_unlinked(
    make_vault: Make, paths: ProfilePaths, clock: ManualClock, secret_store: Store, tmp_path: Path
) -> None:
    make_vault().create(PASSPHRASE)
    before = paths.key_file.read_bytes()
    # A second name for the same blocks shows what the wipe left on them.
    other = tmp_path / "same-blocks"
    other.hardlink_to(paths.key_file)
    wiped(paths, clock, secret_store)
    after = other.read_bytes()
    assert len(after) == len(before)
    assert not any(after[at : at + 16] == before[at : at + 16] for at in range(0, len(before), 16))
    assert SlotFile(other, KEY_FILE_MAGIC).read() is None


def test_a_keyring_that_hangs_does_not_hold_up_the_slots(
    make_vault: Make, paths: ProfilePaths, clock: ManualClock, secret_store: Store
) -> None:
    make_vault().create(PASSPHRASE)
    release = threading.Event()

    class Hanging:
        def get(self, name: str) -> bytes | None:
            return secret_store.get(name)

        def set(self, name: str, secret: bytes) -> None:
            secret_store.set(name, secret)

        def delete(self, name: str) -> None:
            release.wait(60)
            secret_store.delete(name)

    report = wipe(paths, "panic", clock=clock, secret_store=Hanging(), keyring_limit_s=0.01)
    release.set()
    assert (report.unreadable, report.keyring, report.slots_overwritten) == (True, "unanswered", True)
    assert any("did not confirm" in line for line in report.lines())
    assert any("only the passphrase protects" in line for line in report.lines())


def test_a_failing_keyring_is_told(
    make_vault: Make, paths: ProfilePaths, clock: ManualClock, secret_store: Store
) -> None:
    make_vault().create(PASSPHRASE)
    secret_store.failure = KeyringBrokenError("x", "y")
    assert wiped(paths, clock, secret_store).keyring == "unanswered"


def test_a_vault_of_a_passphrase_alone_is_told_what_may_remain(
    make_vault: Make, paths: ProfilePaths, clock: ManualClock
) -> None:
    make_vault(keyring=False).create(ALONE, passphrase_only=True)
    report = wiped(paths, clock, None)
    assert (report.unreadable, report.keyring) == (True, "none")
    assert any("only the passphrase protects" in line for line in report.lines())


def test_a_key_file_that_cannot_be_overwritten_is_not_called_erased(paths: ProfilePaths, clock: ManualClock) -> None:
    paths.prepare()
    paths.key_file.mkdir()
    report = wiped(paths, clock, None)
    assert report.had_vault
    assert not report.unreadable
    assert report.lines()[0].startswith("THE KEYS COULD NOT BE DESTROYED")


def test_wiping_nothing_and_wiping_twice_are_told(
    make_vault: Make, paths: ProfilePaths, clock: ManualClock, secret_store: Store
) -> None:
    assert not wiped(paths, clock, secret_store).had_vault
    make_vault().create(PASSPHRASE)
    wiped(paths, clock, secret_store)
    again = wiped(paths, clock, secret_store)
    assert (again.had_vault, again.unreadable) == (False, False)
    assert "nothing was there" in again.lines()[0]


def test_a_vault_open_in_another_program_is_told(
    make_vault: Make, paths: ProfilePaths, clock: ManualClock, secret_store: Store
) -> None:
    make_vault().create(PASSPHRASE)
    with ProfileLock(paths.lock_file):
        assert not wiped(paths, clock, secret_store).open_elsewhere, "it is this program that has it open"
        paths.lock_file.write_text("1\n", encoding="ascii")
        report = wiped(paths, clock, secret_store)
    assert report.open_elsewhere


def test_the_files_go_and_the_settings_stay(paths: ProfilePaths) -> None:
    paths.prepare()
    for path in (paths.database, paths.root / "vault.db-wal", paths.blobs / "x", paths.glance, paths.settings):
        path.write_bytes(b"x")
    assert remove_files(paths) == []
    assert sorted(path.name for path in paths.root.iterdir()) == ["logs", "settings.json"]


def test_a_file_that_stays_is_named(paths: ProfilePaths) -> None:
    paths.prepare()
    paths.database.mkdir()
    assert remove_files(paths) == ["vault.db"]


def test_codes_are_gone_and_the_slot_of_the_agency_is_left(
    make_vault: Make, paths: ProfilePaths, clock: ManualClock, secret_store: Store
) -> None:
    vault = make_vault()
    unlocked = vault.create(PASSPHRASE)
    recovery = Recovery(paths, vault, clock)
    recovery.keep(unlocked, b"d" * 16, b"h" * 32, generate()[1])
    codes = recovery.make_codes(unlocked)
    recovery.ask(Asking.RELEASE)
    record = RecoveryFile(paths.recovery).read()
    assert record is not None
    wrapped = [code.wrapped for code in record.codes]
    # The test of the test: before, a code opens it although keyring and key file are gone.
    secret_store.secrets.clear()
    paths.key_file.unlink()
    recovery.open_by_code(codes[0], PASSPHRASE, passphrase_only=False).unlocked.close()
    report = wiped(paths, clock, secret_store)
    assert (report.unreadable, report.codes_gone, report.recoverable) == (True, True, True)
    assert any("Two persons of your agency" in line for line in report.lines())
    left = paths.recovery.read_bytes()
    assert not any(wrap in left for wrap in wrapped)
    assert not paths.request.exists()
    after = RecoveryFile(paths.recovery).read()
    assert after is not None
    assert (after.agency, after.codes) == (record.agency, ())


def test_without_an_agency_nothing_of_recovery_is_left(
    make_vault: Make, paths: ProfilePaths, clock: ManualClock, secret_store: Store
) -> None:
    vault = make_vault()
    unlocked = vault.create(PASSPHRASE)
    Recovery(paths, vault, clock).keep(unlocked, b"d" * 16, b"h" * 32, b"")
    report = wiped(paths, clock, secret_store)
    assert (report.unreadable, report.recoverable) == (True, False)
    assert any("stays closed to everybody" in line for line in report.lines())
    assert not paths.recovery.exists()


def test_codes_that_could_not_be_overwritten_are_told(
    make_vault: Make, paths: ProfilePaths, clock: ManualClock, secret_store: Store
) -> None:
    make_vault().create(PASSPHRASE)
    paths.recovery.mkdir()  # no file that could be written
    report = wiped(paths, clock, secret_store)
    assert (report.codes_gone, report.unreadable) == (False, False)
    assert any("COULD NOT BE DESTROYED" in line for line in report.lines())


def test_a_vault_that_was_put_aside_is_closed_as_well(
    make_vault: Make, paths: ProfilePaths, clock: ManualClock, quick: StretchPolicy
) -> None:
    make_vault(keyring=False).create(ALONE, passphrase_only=True)
    aside = ProfilePaths(paths.root / "replaced-20260301T080000")
    vault = Vault(aside, clock=clock, secret_store=None, stretching=quick)
    unlocked = vault.create(ALONE, passphrase_only=True)
    recovery = Recovery(aside, vault, clock)
    recovery.keep(unlocked, b"d" * 16, b"h" * 32, b"")
    codes = recovery.make_codes(unlocked)
    kept = aside.recovery.read_bytes()
    vault.unlock(ALONE)  # the control: before, it opens
    report = wiped(paths, clock, None)
    assert (report.unreadable, report.codes_gone) == (True, True)
    for attempt in (
        lambda: vault.unlock(ALONE),
        lambda: recovery.open_by_code(codes[0], ALONE, passphrase_only=True),
    ):
        with pytest.raises(CalibarError):
            attempt()
    aside.recovery.write_bytes(kept)  # the control: it was their loss that closed it
    recovery.open_by_code(codes[0], ALONE, passphrase_only=True)
    assert remove_files(paths) == []
    assert not aside.root.exists()


def test_a_vault_aside_that_cannot_be_overwritten_is_not_called_erased(
    make_vault: Make, paths: ProfilePaths, clock: ManualClock
) -> None:
    make_vault(keyring=False).create(ALONE, passphrase_only=True)
    ProfilePaths(paths.root / "damaged-20260301T080000").key_file.mkdir(parents=True)
    report = wiped(paths, clock, None)
    assert (report.slots_overwritten, report.unreadable) == (False, False)


def test_codes_in_a_file_of_a_newer_program_go_with_all_of_it(
    make_vault: Make, paths: ProfilePaths, clock: ManualClock, secret_store: Store
) -> None:
    make_vault().create(PASSPHRASE)
    SlotFile(paths.recovery, FILE_MAGIC, SLOT_BYTES).create((FORMAT + 1).to_bytes(2, "big") + b"newer")
    report = wiped(paths, clock, secret_store)
    assert (report.unreadable, report.codes_gone, report.recoverable) == (True, True, False)
    assert not paths.recovery.exists()
