"""What the key file says in the open, and the wrapped data key: packing and unpacking, with limits checked.

The open part is bound to the wrapped key (AES-GCM's additional data): changing a bit of it opens nothing.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from app.errors import NewerVersionError
from app.security.errors import KeyFileDamagedError
from app.security.keys import DEVICE_CHECK_BYTES, NONCE_BYTES, WRAPPED_BYTES
from app.security.stretching import SALT_BYTES, Argon2Cost

FORMAT: Final = 1
VAULT_ID_BYTES: Final = 16
_ARGON2ID: Final = 1
# format, protection, derivation; memory KiB, passes, lanes; salt; vault id; device check; made at (us); reserved
_OPEN: Final = struct.Struct(f">HBBIII{SALT_BYTES}s{VAULT_ID_BYTES}s{DEVICE_CHECK_BYTES}sq32s")


class Protection(IntEnum):
    """Which secrets open the vault."""

    PASSPHRASE_AND_DEVICE = 1
    PASSPHRASE_ONLY = 2

    @property
    def words(self) -> str:
        """The stable name that programs see."""
        return "passphrase+device" if self is Protection.PASSPHRASE_AND_DEVICE else "passphrase"


@dataclass(frozen=True, slots=True)
class KeyHeader:
    """The open part of a slot."""

    protection: Protection
    cost: Argon2Cost
    salt: bytes
    vault_id: bytes
    device_check: bytes
    made_us: int

    def packed(self) -> bytes:
        """Return the bytes that are stored and that the wrapped key is bound to."""
        return _OPEN.pack(
            FORMAT, self.protection, _ARGON2ID, self.cost.memory_kib, self.cost.passes, self.cost.lanes,
            self.salt, self.vault_id, self.device_check, self.made_us, bytes(32),
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class KeySlot:
    """A whole slot: header, nonce, wrapped data key. `header_bytes` are the stored ones, to check against."""

    header: KeyHeader
    header_bytes: bytes
    nonce: bytes
    wrapped: bytes

    def packed(self) -> bytes:
        """Return the content of the slot."""
        return self.header_bytes + self.nonce + self.wrapped


def parse_slot(content: bytes) -> KeySlot:
    """Return the slot in `content`. Raises NewerVersionError, KeyFileDamagedError."""
    if len(content) >= 2 and int.from_bytes(content[:2], "big") > FORMAT:
        raise NewerVersionError(
            "A newer Calibar wrote the key file of this vault. It was left untouched.",
            "Update Calibar on this laptop, then unlock again.",
        )
    if len(content) != _OPEN.size + NONCE_BYTES + WRAPPED_BYTES:
        raise _damaged()
    header_bytes, rest = content[: _OPEN.size], content[_OPEN.size :]
    found, protection, derivation, memory_kib, passes, lanes, salt, vault_id, check, made_us, _ = _OPEN.unpack(
        header_bytes
    )
    if found != FORMAT or derivation != _ARGON2ID or protection not in set(Protection):
        raise _damaged()
    header = KeyHeader(Protection(protection), Argon2Cost(memory_kib, passes, lanes), salt, vault_id, check, made_us)
    return KeySlot(header, header_bytes, rest[:NONCE_BYTES], rest[NONCE_BYTES:])


def _damaged() -> KeyFileDamagedError:
    return KeyFileDamagedError(
        "The key file of this vault holds something this program never writes. Nothing was changed.",
        "Restore the key file from a backup of the profile, or enrol anew and fetch everything from the hub.",
    )
