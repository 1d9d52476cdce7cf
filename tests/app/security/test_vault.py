import errno
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

import pytest

from app.clock import ManualClock
from app.errors import CalibarError, NewerVersionError, StorageError, WrongPassphraseError
from app.paths import ProfilePaths
from app.security import errors
from app.security.device_secret import SecretStore
from app.security.key_slots import SLOT_BYTES, SlotFile
from app.security.stretching import Argon2Cost, StretchPolicy
from app.security.vault import KEY_FILE_MAGIC, Vault

FIRST = "candado mueve nubes"
SECOND = "azufre bebe colinas"
ALONE = "una frase larga sin otro secreto"

Make = Callable[..., Vault]


class Store(SecretStore, Protocol):
    """The keyring in memory of conftest."""

    secrets: dict[str, bytes]
    failure: CalibarError | None
    calls: list[str]


# -- the main road


def test_a_vault_opens_again_with_the_same_keys(make_vault: Make) -> None:
    made = make_vault().create(FIRST)
    opened = make_vault().unlock(FIRST)
    assert opened.keys == made.keys
    assert opened.vault_id == made.vault_id
    assert (opened.protection, make_vault().protection) == ("passphrase+device", "passphrase+device")


def test_closing_wipes_the_keys(make_vault: Make) -> None:
    vault = make_vault().create(FIRST)
    keys = vault.keys
    assert any(keys.db_key)
    vault.close()
    vault.close()
    assert vault.closed
    assert not any([*keys.db_key, *keys.photo_key, *keys.backup_key, *keys.audit_key, *keys.draft_key])
    assert "closed" in repr(vault)


def test_no_secret_is_in_the_profile(make_vault: Make, paths: ProfilePaths, secret_store: Store) -> None:
    unlocked = make_vault().create(FIRST)
    (device_secret,) = secret_store.secrets.values()
    raw = b"".join(path.read_bytes() for path in paths.root.rglob("*") if path.is_file())
    for secret in (device_secret, FIRST.encode(), bytes(unlocked.keys.db_key)):
        assert secret not in raw
        assert secret.hex().encode() not in raw


def test_two_vaults_share_nothing(
    tmp_path: Path, clock: ManualClock, secret_store: Store, quick: StretchPolicy
) -> None:
    first, second = (
        Vault(ProfilePaths.at(tmp_path / name), clock=clock, secret_store=secret_store, stretching=quick).create(FIRST)
        for name in ("a", "b")
    )
    assert first.keys.db_key != second.keys.db_key
    assert first.vault_id != second.vault_id
    assert len(set(secret_store.secrets.values())) == 2


def test_status_needs_no_passphrase(make_vault: Make, quick: StretchPolicy) -> None:
    made = make_vault().create(FIRST)
    status = make_vault().status()
    assert status.vault_id == made.vault_id
    assert status.cost == quick.with_device_secret
    assert (status.failures, status.tries_left, status.wait_s, status.locked_out) == (0, 10, 0, False)
    assert not status.key_file_worn


# -- making


def test_a_second_vault_is_never_made_over_the_first(make_vault: Make, paths: ProfilePaths) -> None:
    make_vault().create(FIRST)
    before = paths.key_file.read_bytes()
    with pytest.raises(errors.VaultExistsError):
        make_vault().create(SECOND)
    paths.key_file.write_bytes(b"damaged")
    with pytest.raises(errors.VaultExistsError):
        make_vault().create(SECOND)
    assert before
    assert paths.key_file.read_bytes() == b"damaged"


@pytest.mark.parametrize("alone", [True, False])
def test_a_weak_passphrase_makes_nothing(
    make_vault: Make, paths: ProfilePaths, secret_store: Store, *, alone: bool
) -> None:
    with pytest.raises(errors.WeakPassphraseError):
        make_vault().create("short", passphrase_only=alone)
    assert not make_vault().exists()
    assert not paths.root.exists()
    assert secret_store.calls == []


def test_without_a_keyring_nothing_is_made_unless_it_is_said(make_vault: Make) -> None:
    with pytest.raises(errors.KeyringMissingError):
        make_vault(keyring=False).create(ALONE)
    assert not make_vault().exists()


@pytest.mark.parametrize(
    "failure",
    [errors.KeyringLockedError, errors.KeyringMissingError, errors.KeyringBrokenError, errors.KeyringSlowError],
)
def test_a_keyring_that_fails_makes_nothing(make_vault: Make, secret_store: Store, failure: type[CalibarError]) -> None:
    secret_store.failure = failure("what", "do")
    with pytest.raises(failure):
        make_vault().create(FIRST)
    assert not make_vault().exists()


def test_a_disk_that_refuses_leaves_no_secret_in_the_keyring(
    make_vault: Make, paths: ProfilePaths, secret_store: Store
) -> None:
    paths.prepare()
    paths.key_file.with_name("vault.keys.new").mkdir()
    with pytest.raises(StorageError, match="could not be made"):
        make_vault().create(FIRST)
    assert not make_vault().exists()
    assert secret_store.secrets == {}


# -- passphrase-only mode


def test_passphrase_only_works_without_a_keyring_and_is_visible(make_vault: Make, secret_store: Store) -> None:
    made = make_vault(keyring=False).create(ALONE, passphrase_only=True)
    assert made.protection == "passphrase"
    assert make_vault(keyring=False).protection == "passphrase"
    assert make_vault(keyring=False).status().protection == "passphrase"
    assert make_vault(keyring=False).unlock(ALONE).keys == made.keys
    secret_store.failure = errors.KeyringLockedError("what", "do")
    assert make_vault().unlock(ALONE).keys == made.keys
    assert secret_store.calls == [], "the keyring is not even asked"


def test_passphrase_only_costs_more_and_asks_for_a_longer_passphrase(
    paths: ProfilePaths, clock: ManualClock, quick: StretchPolicy
) -> None:
    policy = StretchPolicy(
        quick.floor, quick.with_device_secret, Argon2Cost(32, 2, 2), quick.ceiling, shortest_s=0.0, longest_s=60.0
    )
    vault = Vault(paths, clock=clock, secret_store=None, stretching=policy)
    with pytest.raises(errors.WeakPassphraseError):
        vault.create(FIRST, passphrase_only=True)
    vault.create(ALONE, passphrase_only=True)
    assert vault.status().cost == policy.passphrase_only


# -- each failure by its own name


def test_a_wrong_passphrase_tells_the_tries_that_are_left(make_vault: Make, clock: ManualClock) -> None:
    make_vault().create(FIRST)
    for left in (9, 8, 7, 6):
        with pytest.raises(WrongPassphraseError, match=f"itself: {left}"):
            make_vault().unlock(SECOND)
    with pytest.raises(WrongPassphraseError, match="10 minutes"):
        make_vault().unlock(SECOND)
    with pytest.raises(errors.LockedOutForError):
        make_vault().unlock(FIRST)
    clock.advance(600)
    make_vault().unlock(FIRST)
    assert make_vault().status().failures == 0


def test_the_tenth_wrong_passphrase_says_so(make_vault: Make, clock: ManualClock) -> None:
    make_vault().create(FIRST)
    for _ in range(9):
        clock.advance(make_vault().status().wait_s)
        with pytest.raises(WrongPassphraseError):
            make_vault().unlock(SECOND)
    clock.advance(make_vault().status().wait_s)
    with pytest.raises(WrongPassphraseError, match="locked out"):
        make_vault().unlock(SECOND)
    with pytest.raises(errors.LockedOutForError):
        make_vault().unlock(FIRST)
    make_vault().attempts.release()
    make_vault().unlock(FIRST)


def test_no_vault_is_not_a_damaged_one(make_vault: Make) -> None:
    assert not make_vault().exists()
    for work in (lambda: make_vault().unlock(FIRST), make_vault().status, lambda: make_vault().protection):
        with pytest.raises(errors.VaultMissingError):
            work()


@pytest.mark.parametrize(
    "failure",
    [
        errors.KeyringMissingError,
        errors.KeyringLockedError,
        errors.KeyringDismissedError,
        errors.KeyringSlowError,
        errors.KeyringBrokenError,
        errors.KeyringRefusedError,
    ],
)
def test_a_keyring_that_fails_is_named_and_costs_no_try(
    make_vault: Make, paths: ProfilePaths, secret_store: Store, failure: type[CalibarError]
) -> None:
    made = make_vault().create(FIRST)
    before = paths.key_file.read_bytes()
    secret_store.failure = failure("what", "do")
    with pytest.raises(failure):
        make_vault().unlock(FIRST)
    assert make_vault().status().failures == 0
    assert paths.key_file.read_bytes() == before
    secret_store.failure = None
    assert make_vault().unlock(FIRST).keys == made.keys, "a retry is all it takes"


def test_a_session_without_a_keyring_cannot_open_a_vault_that_needs_one(make_vault: Make) -> None:
    make_vault().create(FIRST)
    with pytest.raises(errors.KeyringMissingError):
        make_vault(keyring=False).unlock(FIRST)
    assert make_vault().status().failures == 0


def test_a_lost_device_secret_is_not_a_wrong_passphrase(make_vault: Make, secret_store: Store) -> None:
    made = make_vault().create(FIRST)
    kept = secret_store.secrets.copy()
    secret_store.secrets.clear()
    with pytest.raises(errors.DeviceSecretLostError, match="no entry"):
        make_vault().unlock(FIRST)
    secret_store.secrets[made.vault_id] = bytes(32)
    with pytest.raises(errors.DeviceSecretLostError, match="another device secret"):
        make_vault().unlock(FIRST)
    assert make_vault().status().failures == 0
    assert secret_store.calls.count("set") == 1, "nothing was made in its place"
    secret_store.secrets.update(kept)
    make_vault().unlock(FIRST)


@pytest.mark.parametrize("raw", [b"", b"x" * 1024, bytes(1024), b"x" * 511])
def test_a_damaged_key_file_is_named_and_left_alone(make_vault: Make, paths: ProfilePaths, raw: bytes) -> None:
    make_vault().create(FIRST)
    paths.key_file.write_bytes(raw)
    for work in (lambda: make_vault().unlock(FIRST), make_vault().status):
        with pytest.raises(errors.KeyFileDamagedError, match="damaged"):
            work()
    assert make_vault().exists()
    assert paths.key_file.read_bytes() == raw


def test_a_key_file_that_cannot_be_read_is_worded(make_vault: Make, paths: ProfilePaths) -> None:
    paths.prepare()
    paths.key_file.mkdir()
    with pytest.raises(StorageError, match="cannot be read"):
        make_vault().unlock(FIRST)


def test_a_newer_key_file_is_refused_kindly(make_vault: Make, paths: ProfilePaths) -> None:
    make_vault().create(FIRST)
    slots = SlotFile(paths.key_file, KEY_FILE_MAGIC)
    reading = slots.read()
    assert reading is not None
    slots.write(b"\x00\x09" + reading.content[2:])
    before = paths.key_file.read_bytes()
    with pytest.raises(NewerVersionError):
        make_vault().unlock(FIRST)
    assert paths.key_file.read_bytes() == before


def test_a_key_file_cannot_ask_for_a_cheaper_derivation(
    make_vault: Make, paths: ProfilePaths, clock: ManualClock, secret_store: Store
) -> None:
    make_vault().create(FIRST)
    strict = StretchPolicy()
    with pytest.raises(errors.KeyFileDamagedError, match="outside the limits"):
        Vault(paths, clock=clock, secret_store=secret_store, stretching=strict).unlock(FIRST)


def test_changing_a_bit_of_the_open_part_opens_nothing(make_vault: Make, paths: ProfilePaths) -> None:
    make_vault().create(FIRST)
    slots = SlotFile(paths.key_file, KEY_FILE_MAGIC)
    reading = slots.read()
    assert reading is not None
    raw = bytearray(reading.content)
    raw[80] ^= 1  # a reserved byte, with the checksum made right again
    slots.write(bytes(raw))
    with pytest.raises(WrongPassphraseError):
        make_vault().unlock(FIRST)


def test_short_memory_costs_no_try(
    paths: ProfilePaths, make_vault: Make, clock: ManualClock, secret_store: Store
) -> None:
    make_vault().create(FIRST)
    slots = SlotFile(paths.key_file, KEY_FILE_MAGIC)
    reading = slots.read()
    assert reading is not None
    # Less than Argon2 takes at all fails the way too much does: memory 8 KiB for 2 lanes.
    slots.write(reading.content[:4] + (8).to_bytes(4, "big") + reading.content[8:])
    loose = StretchPolicy(Argon2Cost(1, 1), Argon2Cost(16, 1), Argon2Cost(16, 1), Argon2Cost(1024, 3))
    with pytest.raises(errors.MemoryShortError):
        Vault(paths, clock=clock, secret_store=secret_store, stretching=loose).unlock(FIRST)
    assert make_vault().attempts.status().failures == 0


# -- wear


@pytest.mark.parametrize("slot", [0, 1])
def test_a_worn_slot_is_mended_by_the_next_unlock(make_vault: Make, paths: ProfilePaths, slot: int) -> None:
    made = make_vault().create(FIRST)
    raw = bytearray(paths.key_file.read_bytes())
    raw[slot * SLOT_BYTES + 100] ^= 1
    paths.key_file.write_bytes(raw)
    assert make_vault().status().key_file_worn
    assert make_vault().unlock(FIRST).keys == made.keys
    assert not make_vault().status().key_file_worn


# -- another passphrase


def test_another_passphrase_opens_the_same_keys_and_the_old_one_nothing(make_vault: Make, paths: ProfilePaths) -> None:
    made = make_vault().create(FIRST)
    before = paths.key_file.read_bytes()
    make_vault().change_passphrase(FIRST, SECOND)
    assert make_vault().unlock(SECOND).keys == made.keys
    with pytest.raises(WrongPassphraseError):
        make_vault().unlock(FIRST)
    after = paths.key_file.read_bytes()
    wrapped = before[18 + 104 + 12 : 18 + 104 + 12 + 48]
    assert wrapped in before
    assert wrapped not in after, "the old wrap is gone"


def test_changing_needs_the_old_one_and_counts_the_try(make_vault: Make) -> None:
    make_vault().create(FIRST)
    with pytest.raises(WrongPassphraseError):
        make_vault().change_passphrase(SECOND, SECOND)
    assert make_vault().status().failures == 1
    with pytest.raises(errors.WeakPassphraseError):
        make_vault().change_passphrase(FIRST, "short")
    make_vault().unlock(FIRST)


def test_the_mode_can_be_changed_both_ways(make_vault: Make, secret_store: Store) -> None:
    made = make_vault().create(FIRST)
    with pytest.raises(errors.WeakPassphraseError):
        make_vault().change_passphrase(FIRST, SECOND, passphrase_only=True)
    make_vault().change_passphrase(FIRST, ALONE, passphrase_only=True)
    assert secret_store.secrets == {}
    assert make_vault(keyring=False).unlock(ALONE).keys == made.keys
    with pytest.raises(errors.KeyringMissingError):
        make_vault(keyring=False).change_passphrase(ALONE, SECOND, passphrase_only=False)
    make_vault().change_passphrase(ALONE, SECOND, passphrase_only=False)
    assert len(secret_store.secrets) == 1
    assert make_vault().protection == "passphrase+device"
    assert make_vault().unlock(SECOND).keys == made.keys


def test_passphrase_only_stays_so_unless_said(make_vault: Make) -> None:
    made = make_vault(keyring=False).create(ALONE, passphrase_only=True)
    with pytest.raises(errors.WeakPassphraseError):
        make_vault().change_passphrase(ALONE, SECOND)
    make_vault().change_passphrase(ALONE, ALONE + " otra")
    assert make_vault().protection == "passphrase"
    assert make_vault(keyring=False).unlock(ALONE + " otra").keys == made.keys


# -- the end


def test_erasing_removes_every_way_in(make_vault: Make, paths: ProfilePaths, secret_store: Store) -> None:
    make_vault().create(FIRST)
    report = make_vault().erase()
    assert (report.device_secret_deleted, report.slots_overwritten) == (True, True)
    assert secret_store.secrets == {}
    assert not make_vault().exists()
    assert not paths.attempts.exists()
    make_vault().create(SECOND)


def test_erasing_goes_on_when_the_keyring_fails(make_vault: Make, secret_store: Store) -> None:
    make_vault().create(FIRST)
    secret_store.failure = errors.KeyringLockedError("what", "do")
    report = make_vault().erase()
    assert (report.device_secret_deleted, report.slots_overwritten) == (False, True)
    assert not make_vault().exists()


def test_erasing_what_is_not_there_is_told(make_vault: Make) -> None:
    report = make_vault().erase()
    assert (report.device_secret_deleted, report.slots_overwritten) == (False, False)


# -- a disk that refuses


class RefusingSlots(SlotFile):
    """A key file that can be read and not written."""

    number = errno.EIO

    def write(self, content: bytes) -> None:
        raise OSError(self.number, "words of the system")

    def create(self, content: bytes) -> None:
        self.write(content)


def refusing(vault: Vault, paths: ProfilePaths, number: int) -> Vault:
    slots = RefusingSlots(paths.key_file, KEY_FILE_MAGIC)
    slots.number = number
    vault._slots = slots
    return vault


@pytest.mark.parametrize(("number", "code"), [(errno.EIO, "storage"), (errno.ENOSPC, "storage_full")])
def test_a_change_that_cannot_be_written_says_which_passphrase_to_try(
    make_vault: Make, paths: ProfilePaths, number: int, code: str
) -> None:
    make_vault().create(FIRST)
    with pytest.raises(StorageError, match="Either") as caught:
        refusing(make_vault(), paths, number).change_passphrase(FIRST, SECOND)
    assert caught.value.code == code
    make_vault().unlock(FIRST)


def test_a_vault_without_a_device_secret_that_cannot_be_written_is_not_made(
    make_vault: Make, paths: ProfilePaths, secret_store: Store
) -> None:
    with pytest.raises(StorageError, match="could not be made"):
        refusing(make_vault(), paths, errno.ENOSPC).create(ALONE, passphrase_only=True)
    assert not make_vault().exists()
    assert secret_store.calls == []


def test_a_worn_slot_that_cannot_be_mended_is_no_reason_to_stay_locked(make_vault: Make, paths: ProfilePaths) -> None:
    made = make_vault().create(FIRST)
    raw = bytearray(paths.key_file.read_bytes())
    raw[100] ^= 1
    paths.key_file.write_bytes(raw)
    assert refusing(make_vault(), paths, errno.EROFS).unlock(FIRST).keys == made.keys
    assert make_vault().status().key_file_worn
