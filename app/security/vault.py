"""The vault of one profile: made, unlocked, given another passphrase, erased. Hands out keys and opens no database.

Order matters throughout: what can be asked without guessing (keyring, key file) is asked first, the attempt is on the
disk before the passphrase is tried, and no failure ever leads to a new vault in place of the old one.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import Final

from app.clock import Clock, to_us
from app.errors import CalibarError, StorageError, WrongPassphraseError
from app.paths import ProfilePaths
from app.security.attempts import AttemptPolicy, Attempts
from app.security.device_secret import SecretStore
from app.security.errors import (
    DeviceSecretLostError,
    KeyFileDamagedError,
    VaultExistsError,
    VaultMissingError,
    no_keyring,
    unwritable,
)
from app.security.key_header import VAULT_ID_BYTES, KeyHeader, KeySlot, Protection, parse_slot
from app.security.key_slots import SlotFile
from app.security.keys import (
    DEVICE_CHECK_BYTES,
    DEVICE_SECRET_BYTES,
    KEY_BYTES,
    VaultKeys,
    device_check,
    unwrap,
    wrap,
    wrapping_key,
)
from app.security.passphrases import check_passphrase, encoded
from app.security.secret_bytes import SecretBytes
from app.security.stretching import PRODUCTION, SALT_BYTES, Argon2Cost, StretchPolicy, calibrated, stretch

KEY_FILE_MAGIC: Final = b"CALKEY\x00\x01"


@dataclass(frozen=True, slots=True)
class VaultStatus:
    """What the plain files tell about a vault, without a passphrase. `wait_s`: until the next try is possible."""

    protection: str
    vault_id: str
    cost: Argon2Cost
    failures: int
    tries_left: int
    wait_s: float
    locked_out: bool
    key_file_worn: bool
    forgiven: int = 0


@dataclass(frozen=True, slots=True)
class ErasureReport:
    """What an erasure reached. Either of the first two suffices to make a vault with a device secret unreadable."""

    device_secret_deleted: bool
    slots_overwritten: bool


class UnlockedVault:
    """The keys of a vault while it is open. `close` wipes what can be wiped.

    The data key stays with them, for the recovery slot: the other keys follow from it and are in memory anyway.
    """

    def __init__(self, keys: VaultKeys, vault_id: str, protection: Protection, data_key: SecretBytes) -> None:
        self.keys = keys
        self.data_key = SecretBytes(data_key)
        self.vault_id = vault_id
        self.protection = protection.words
        self._closed = False

    @property
    def closed(self) -> bool:
        """Whether the keys were wiped."""
        return self._closed

    def close(self) -> None:
        """Overwrite the keys. Closing twice is fine."""
        self.keys.wipe()
        self.data_key.wipe()
        self._closed = True

    def __repr__(self) -> str:
        return f"UnlockedVault({self.vault_id}, {'closed' if self._closed else 'open'})"


class Vault:
    """The vault at `paths`. `secret_store` is None when this session has no keyring, or none is wanted."""

    def __init__(
        self,
        paths: ProfilePaths,
        *,
        clock: Clock,
        secret_store: SecretStore | None,
        stretching: StretchPolicy = PRODUCTION,
        attempts: AttemptPolicy | None = None,
    ) -> None:
        self._paths = paths
        self._clock = clock
        self._store = secret_store
        self.stretching = stretching
        self._slots = SlotFile(paths.key_file, KEY_FILE_MAGIC)
        self.attempts = Attempts(paths.attempts, clock, attempts)

    def exists(self) -> bool:
        """Whether there is a key file, whole or not."""
        return self._slots.exists()

    def vault_id(self) -> bytes | None:
        """Return whose key file this is; None when it is missing or damaged. Raises NewerVersionError, StorageError."""
        try:
            return self._read().header.vault_id
        except (VaultMissingError, KeyFileDamagedError):
            return None

    @property
    def protection(self) -> str:
        """Return "passphrase+device" or "passphrase". Raises what `status` raises."""
        return self._read().header.protection.words

    def status(self) -> VaultStatus:
        """Return what can be known without a passphrase.

        Raises VaultMissingError, KeyFileDamagedError, NewerVersionError.
        """
        slot = self._read()
        reading = self._slots.read()
        tries = self.attempts.status()
        return VaultStatus(
            protection=slot.header.protection.words,
            vault_id=slot.header.vault_id.hex(),
            cost=slot.header.cost,
            failures=tries.failures,
            tries_left=tries.tries_left,
            wait_s=tries.wait_s,
            locked_out=tries.locked_out,
            key_file_worn=reading is None or reading.needs_mending,
            forgiven=tries.forgiven,
        )

    def create(self, passphrase: str, *, passphrase_only: bool = False) -> UnlockedVault:
        """Make the vault: keyring first (kept and read back), then the key file, whole or not at all.

        Without a keyring this is refused unless `passphrase_only` is said. Raises VaultExistsError,
        WeakPassphraseError, KeyringError of every kind, StorageFullError, MemoryShortError.
        """
        if self.exists():
            raise VaultExistsError(
                "There is a vault in this profile already.", "Unlock it, or choose another --profile."
            )
        check_passphrase(passphrase, alone=passphrase_only)
        store = self._wanted_store(passphrase_only=passphrase_only)
        self._paths.prepare()
        cost = calibrated(self.stretching, self._clock, passphrase_only=passphrase_only)
        vault_id = bytes(SecretBytes.random(VAULT_ID_BYTES))
        with SecretBytes.random(DEVICE_SECRET_BYTES) as device_secret, SecretBytes.random(KEY_BYTES) as data_key:
            if store is not None:
                store.set(vault_id.hex(), bytes(device_secret))
            used = None if store is None else device_secret
            slot = self._sealed(passphrase, used, data_key, vault_id, cost)
            try:
                self.attempts.start()
                self._slots.create(slot.packed())
            except (OSError, StorageError) as error:
                if store is not None:
                    store.delete(vault_id.hex())
                raise unwritable(error, "The vault could not be made; nothing of it was kept.") from error
            return _unlocked(slot.header, data_key)

    def unlock(self, passphrase: str) -> UnlockedVault:
        """Return the keys. Raises WrongPassphraseError, LockedOutForError, VaultMissingError, KeyFileDamagedError,
        NewerVersionError, KeyringError of every kind, DeviceSecretLostError, MemoryShortError.
        """  # noqa: D205 - the list of errors is the sentence
        slot = self._read()
        with self._opened(slot, passphrase) as data_key:
            self._mend(slot)
            return _unlocked(slot.header, data_key)

    def change_passphrase(self, old: str, new: str, *, passphrase_only: bool | None = None) -> None:
        """Wrap the same data key anew; nothing is encrypted again, and the old wrap is overwritten.

        `passphrase_only` switches the mode; None keeps it. Raises what `unlock` and `create` raise.
        """
        slot = self._read()
        before = slot.header.protection
        alone = before is Protection.PASSPHRASE_ONLY if passphrase_only is None else passphrase_only
        check_passphrase(new, alone=alone)
        store = self._wanted_store(passphrase_only=alone)
        vault_id = slot.header.vault_id
        with self._opened(slot, old) as data_key:
            switched = alone != (before is Protection.PASSPHRASE_ONLY)
            cost = calibrated(self.stretching, self._clock, passphrase_only=alone) if switched else slot.header.cost
            with self._device_secret_for(store, slot, switched=switched) as device_secret:
                fresh = self._sealed(new, None if store is None else device_secret, data_key, vault_id, cost)
            try:
                self._slots.write(fresh.packed())
            except OSError as error:
                words = "The change was not completed. Either the new or the old passphrase opens the vault."
                raise unwritable(error, words) from error
        if alone and switched and self._store is not None:
            self._store.delete(vault_id.hex())

    def remake(
        self, data_key: SecretBytes, vault_id: bytes, passphrase: str, *, passphrase_only: bool
    ) -> UnlockedVault:
        """Wrap a recovered data key under a new passphrase and a new device secret; whoever calls has compared it.

        Nothing opens with the old ones any more; a key file that was damaged or lost is made anew; failures are
        forgotten. Raises what `create` raises; then recovery is still possible.
        """
        check_passphrase(passphrase, alone=passphrase_only)
        store = self._wanted_store(passphrase_only=passphrase_only)
        cost = calibrated(self.stretching, self._clock, passphrase_only=passphrase_only)
        with SecretBytes.random(DEVICE_SECRET_BYTES) as device_secret:
            if store is not None:
                store.set(vault_id.hex(), bytes(device_secret))
            slot = self._sealed(passphrase, None if store is None else device_secret, data_key, vault_id, cost)
            try:
                if self._slots.exists():
                    self._slots.write(slot.packed())
                else:
                    self._slots.create(slot.packed())
            except OSError as error:
                raise unwritable(error, "The recovery was not completed; do it once more.") from error
        if store is None and self._store is not None:
            with suppress(CalibarError):
                self._store.delete(vault_id.hex())
        self.attempts.succeeded()
        return _unlocked(slot.header, data_key)

    def erase(self) -> ErasureReport:
        """Make the vault unreadable: the keyring's secret, then both slots in place, then the names. Cannot be undone.

        Never raises for a step that fails: the next one is tried all the same, and the report tells.
        """
        deleted = overwritten = False
        with suppress(CalibarError):
            vault_id = self.vault_id()
            if self._store is not None and vault_id is not None:
                self._store.delete(vault_id.hex())
                deleted = self._store.get(vault_id.hex()) is None
        try:
            self._slots.erase()
            overwritten = True
            self._paths.key_file.unlink()
            self.attempts.erase()
        except OSError:
            pass
        return ErasureReport(deleted, overwritten)

    # -- steps ---------------------------------------------------------------------------------------------------

    def _read(self) -> KeySlot:
        try:
            reading = self._slots.read()
        except FileNotFoundError:
            raise VaultMissingError(
                "There is no vault in this profile.", "Enrol this laptop, or give the right --profile."
            ) from None
        except OSError as error:
            raise StorageError(
                "The key file of this vault cannot be read. Nothing was changed.",
                "Check who owns the folder of the profile, and the disk.",
            ) from error
        if reading is None:
            raise KeyFileDamagedError(
                "The key file of this vault is damaged: neither of its two slots is whole. Nothing was changed.",
                "Restore the key file from a backup of the profile, or enrol anew and fetch everything from the hub.",
            )
        slot = parse_slot(reading.content)
        self.stretching.check(slot.header.cost)
        return slot

    def _opened(self, slot: KeySlot, passphrase: str) -> SecretBytes:
        """Return the data key of `slot`, counting the attempt. The keyring is asked first: that guesses nothing."""
        self.attempts.check()
        device_secret = self._device_secret_of(slot)
        self.attempts.begin()
        with encoded(passphrase) as secret:
            try:
                stretched = stretch(secret, slot.header.salt, slot.header.cost)
            except StorageError:
                self.attempts.withdraw()
                raise
        with stretched, device_secret or SecretBytes() as second:
            used = None if device_secret is None else second
            with wrapping_key(stretched, used, slot.header.salt, slot.header.vault_id) as key:
                data_key = unwrap(slot.wrapped, slot.nonce, key, slot.header_bytes)
        if data_key is None:
            raise self._wrong_passphrase()
        self.attempts.succeeded()
        return data_key

    def _wrong_passphrase(self) -> WrongPassphraseError:
        status = self.attempts.status()
        if status.locked_out:
            return WrongPassphraseError(
                "The passphrase is wrong, and the vault is now locked out. Nothing was deleted.",
                "Ask headquarters for a release.",
            )
        waiting = f" The next try is possible in {-int(-status.wait_s // 60)} minutes." if status.wait_s else ""
        return WrongPassphraseError(
            f"The passphrase is wrong.{waiting} Tries left before the vault locks itself: {status.tries_left}.",
            "Check the keyboard layout and Caps Lock, then type it again.",
        )

    def _device_secret_of(self, slot: KeySlot) -> SecretBytes | None:
        if slot.header.protection is Protection.PASSPHRASE_ONLY:
            return None
        if self._store is None:
            raise no_keyring()
        found = self._store.get(slot.header.vault_id.hex())
        if found is None:
            raise DeviceSecretLostError(
                "The keyring works, but has no entry for this vault. The vault was not touched; nothing is lost yet.",
                "Log in as the person who made it. If the keyring was reset, use the recovery of your agency.",
            )
        secret = SecretBytes(found)
        if device_check(secret, slot.header.vault_id) != slot.header.device_check:
            secret.wipe()
            raise DeviceSecretLostError(
                "The keyring holds another device secret than this vault was made with. The vault was not touched.",
                "Restore the keyring of this person, or use the recovery of your agency.",
            )
        return secret

    def _device_secret_for(self, store: SecretStore | None, slot: KeySlot, *, switched: bool) -> SecretBytes:
        """Return the device secret of the new wrap: the standing one, a new one, or none."""
        if store is None:
            return SecretBytes()
        if not switched:
            return self._device_secret_of(slot) or SecretBytes()
        secret = SecretBytes.random(DEVICE_SECRET_BYTES)
        store.set(slot.header.vault_id.hex(), bytes(secret))
        return secret

    def _sealed(
        self,
        passphrase: str,
        device_secret: SecretBytes | None,
        data_key: SecretBytes,
        vault_id: bytes,
        cost: Argon2Cost,
    ) -> KeySlot:
        salt = bytes(SecretBytes.random(SALT_BYTES))
        header = KeyHeader(
            protection=Protection.PASSPHRASE_ONLY if device_secret is None else Protection.PASSPHRASE_AND_DEVICE,
            cost=cost,
            salt=salt,
            vault_id=vault_id,
            device_check=bytes(DEVICE_CHECK_BYTES) if device_secret is None else device_check(device_secret, vault_id),
            made_us=to_us(self._clock.now()),
        )
        packed = header.packed()
        with (
            encoded(passphrase) as secret,
            stretch(secret, salt, cost) as stretched,
            wrapping_key(stretched, device_secret, salt, vault_id) as key,
        ):
            nonce, wrapped = wrap(data_key, key, packed)
        return KeySlot(header, packed, nonce, wrapped)

    def _mend(self, slot: KeySlot) -> None:
        """Write a worn slot again, now that the passphrase proved the content right. Not worth failing an unlock."""
        try:
            reading = self._slots.read()
            if reading is not None and reading.needs_mending:
                self._slots.write(slot.packed())
        except OSError:
            return

    def _wanted_store(self, *, passphrase_only: bool) -> SecretStore | None:
        if passphrase_only:
            return None
        if self._store is None:
            raise no_keyring()
        return self._store


def _unlocked(header: KeyHeader, data_key: SecretBytes) -> UnlockedVault:
    return UnlockedVault(VaultKeys.expanded(data_key), header.vault_id.hex(), header.protection, data_key)
