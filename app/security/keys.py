"""The hierarchy of keys: passphrase and device secret open the data key; the data key gives every other key.

Pure functions of bytes: no file, no keyring, no clock.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, fields
from typing import Final, Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF, HKDFExpand

from app.security.secret_bytes import SecretBytes

KEY_BYTES: Final = 32
DEVICE_SECRET_BYTES: Final = 32
DEVICE_CHECK_BYTES: Final = 16
NONCE_BYTES: Final = 12
WRAPPED_BYTES: Final = KEY_BYTES + 16  # AES-GCM appends its tag


@dataclass(frozen=True, slots=True, repr=False)
class VaultKeys:
    """The keys of an unlocked vault, one per purpose, so that no two uses share one."""

    db_key: SecretBytes
    photo_key: SecretBytes
    backup_key: SecretBytes
    audit_key: SecretBytes
    draft_key: SecretBytes

    @classmethod
    def expanded(cls, data_key: SecretBytes) -> Self:
        """Return the keys that follow from the data key: HKDF-Expand (RFC 5869) with a name for each."""
        return cls(
            **{
                field.name: SecretBytes(
                    HKDFExpand(SHA256(), KEY_BYTES, b"calibar/1/" + field.name.encode("ascii")).derive(data_key)
                )
                for field in fields(cls)
            }
        )

    def wipe(self) -> None:
        """Overwrite every key."""
        for field in fields(self):
            getattr(self, field.name).wipe()


def wrapping_key(
    stretched: SecretBytes, device_secret: SecretBytes | None, salt: bytes, vault_id: bytes
) -> SecretBytes:
    """Return the key that wraps the data key: HKDF-SHA256 over what the passphrase gave and the device secret.

    Without a device secret (passphrase-only mode) the purpose differs, so that one mode never opens the other's slot.
    """
    mode = b"passphrase" if device_secret is None else b"passphrase+device"
    material = SecretBytes(stretched + (device_secret or b""))
    with material:
        return SecretBytes(
            HKDF(SHA256(), KEY_BYTES, salt, b"calibar/1/wrapping-key/" + mode + b"/" + vault_id).derive(material)
        )


def device_check(device_secret: SecretBytes, vault_id: bytes) -> bytes:
    """Return 16 bytes that tell whether a device secret is the right one, and nothing else of its 256 bits."""
    return HKDF(SHA256(), DEVICE_CHECK_BYTES, vault_id, b"calibar/1/device-check").derive(device_secret)


def wrap(data_key: SecretBytes, with_key: SecretBytes, header: bytes) -> tuple[bytes, bytes]:
    """Return (nonce, wrapped data key): AES-256-GCM, bound to every bit of `header`."""
    nonce = os.urandom(NONCE_BYTES)
    return nonce, AESGCM(with_key).encrypt(nonce, data_key, header)


def unwrap(wrapped: bytes, nonce: bytes, with_key: SecretBytes, header: bytes) -> SecretBytes | None:
    """Return the data key, or None if the key is wrong or a bit of header, nonce or wrapped key was changed."""
    try:
        return SecretBytes(AESGCM(with_key).decrypt(nonce, wrapped, header))
    except InvalidTag:
        return None
