"""The file beside the key file that holds what opens the vault without its passphrase, all of it wrapped.

Two slots written in place like those of the key file: a torn write leaves the other one, and a spent code leaves no
block behind. What stands in the open is who may answer for this vault: device, public keys, how many codes are left.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass, replace
from enum import IntEnum
from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.errors import NewerVersionError
from app.security.errors import NoRecoveryError
from app.security.key_header import VAULT_ID_BYTES
from app.security.key_slots import SlotFile
from app.security.keys import NONCE_BYTES, WRAPPED_BYTES, unwrap, wrap
from app.security.recovery_codes import CODES, code_key
from app.security.recovery_sealing import PUBLIC_BYTES, SEALED_BYTES, SealedKey, seal
from app.security.secret_bytes import SecretBytes

FILE_MAGIC: Final = b"CALREC\x00\x01"
SLOT_BYTES: Final = 2048
FORMAT: Final = 1
CHECK_BYTES: Final = 16
_HEAD: Final = struct.Struct(f">H{VAULT_ID_BYTES}s16s32s{CHECK_BYTES}s")
_AGENCY: Final = struct.Struct(f">{PUBLIC_BYTES}s{PUBLIC_BYTES}s{SEALED_BYTES}sq")
_CODE: Final = struct.Struct(f">BBqq{NONCE_BYTES}s{WRAPPED_BYTES}s")
_NONE: Final = bytes(PUBLIC_BYTES)


class CodeState(IntEnum):
    """`USED` is between the two: the code opened the vault, whose new passphrase may not be on the disk yet."""

    FRESH = 0
    USED = 1
    SPENT = 2


@dataclass(frozen=True, slots=True)
class CodeSlot:
    """The data key wrapped under one code; nothing of it is left once the code is spent. Instants in microseconds."""

    number: int
    state: CodeState
    made_us: int
    spent_us: int
    nonce: bytes
    wrapped: bytes

    @property
    def opens(self) -> bool:
        """Whether the code still opens the vault."""
        return self.state is not CodeState.SPENT

    def spent(self, now_us: int) -> CodeSlot:
        """Return the slot without its wrap."""
        return CodeSlot(self.number, CodeState.SPENT, self.made_us, now_us, bytes(NONCE_BYTES), bytes(WRAPPED_BYTES))


@dataclass(frozen=True, slots=True)
class AgencySlot:
    """The data key sealed to the agency's recovery key `public`."""

    public: bytes
    box: SealedKey
    sealed_us: int


@dataclass(frozen=True, slots=True)
class RecoveryRecord:
    """Everything in the file. `check` tells whether a data key is that of the vault, and nothing else of it."""

    vault_id: bytes
    device: bytes
    hub_key: bytes
    check: bytes
    agency: AgencySlot | None = None
    codes: tuple[CodeSlot, ...] = ()

    def packed(self) -> bytes:
        """Return the bytes of the record."""
        agency = self.agency or AgencySlot(_NONE, SealedKey(_NONE, bytes(SEALED_BYTES)), 0)
        parts = [
            _HEAD.pack(FORMAT, self.vault_id, self.device, self.hub_key, self.check),
            _AGENCY.pack(agency.public, agency.box.ephemeral, agency.box.sealed, agency.sealed_us),
            bytes([len(self.codes)]),
        ]
        parts += [_CODE.pack(c.number, c.state, c.made_us, c.spent_us, c.nonce, c.wrapped) for c in self.codes]
        return b"".join(parts)

    def fits(self, data_key: SecretBytes) -> bool:
        """Tell whether this is the data key of the vault."""
        return data_key_check(data_key, self.vault_id) == self.check

    def with_agency(self, data_key: SecretBytes, public: bytes, now_us: int) -> RecoveryRecord:
        """Return the record with the data key sealed to another recovery key."""
        box = seal(data_key, public, agency_purpose(self.vault_id, self.device))
        return replace(self, agency=AgencySlot(public, box, now_us))

    def with_codes(self, data_key: SecretBytes, codes: list[str], now_us: int) -> RecoveryRecord:
        """Return the record with fresh codes (their letters) in the place of all others."""
        slots = []
        for number, letters in enumerate(codes, 1):
            with code_key(letters, self.vault_id) as key:
                nonce, wrapped = wrap(data_key, key, code_purpose(self.vault_id, number))
            slots.append(CodeSlot(number, CodeState.FRESH, now_us, 0, nonce, wrapped))
        return replace(self, codes=tuple(slots))

    def opened_by(self, letters: str) -> tuple[CodeSlot, SecretBytes] | None:
        """Return the slot that a code opens, and the data key."""
        with code_key(letters, self.vault_id) as key:
            for slot in self.codes:
                if slot.opens:
                    data_key = unwrap(slot.wrapped, slot.nonce, key, code_purpose(self.vault_id, slot.number))
                    if data_key is not None:
                        return slot, data_key
        return None

    def with_code(self, slot: CodeSlot) -> RecoveryRecord:
        """Return the record with one code in another state."""
        return replace(self, codes=tuple(slot if one.number == slot.number else one for one in self.codes))

    def settled(self, now_us: int) -> RecoveryRecord:
        """Return the record with every used code spent."""
        return replace(self, codes=tuple(c.spent(now_us) if c.state is CodeState.USED else c for c in self.codes))


class RecoveryFile:
    """The record at `path`."""

    def __init__(self, path: Path) -> None:
        self._slots = SlotFile(path, FILE_MAGIC, SLOT_BYTES)

    def read(self) -> RecoveryRecord | None:
        """Return the record; None when there is no file or none of its slots is whole. Raises NewerVersionError."""
        try:
            reading = self._slots.read()
        except OSError:
            return None
        return None if reading is None else parse_record(reading.content)

    def write(self, record: RecoveryRecord) -> None:
        """Replace the record durably; nothing of the old one stays. Raises OSError."""
        if self._slots.exists():
            self._slots.write(record.packed())
        else:
            self._slots.create(record.packed())

    def erase(self) -> None:
        """Overwrite and remove the file. Raises OSError; no file is fine."""
        if self._slots.exists():
            self._slots.erase()
            self._slots.path.unlink()


def parse_record(content: bytes) -> RecoveryRecord | None:
    """Return the record in `content`, None when no program wrote it. Raises NewerVersionError."""
    if len(content) >= 2 and int.from_bytes(content[:2], "big") > FORMAT:
        raise NewerVersionError(
            "A newer Calibar wrote the recovery file of this vault. It was left untouched.",
            "Update Calibar on this laptop, then try again.",
        )
    fixed = _HEAD.size + _AGENCY.size + 1
    if len(content) < fixed or len(content) != fixed + content[fixed - 1] * _CODE.size or content[fixed - 1] > CODES:
        return None
    _, vault_id, device, hub_key, check = _HEAD.unpack_from(content)
    public, ephemeral, sealed, sealed_us = _AGENCY.unpack_from(content, _HEAD.size)
    agency = None if public == _NONE else AgencySlot(public, SealedKey(ephemeral, sealed), sealed_us)
    codes = []
    for place in range(fixed, len(content), _CODE.size):
        number, state, made_us, spent_us, nonce, wrapped = _CODE.unpack_from(content, place)
        if state not in set(CodeState):
            return None
        codes.append(CodeSlot(number, CodeState(state), made_us, spent_us, nonce, wrapped))
    return RecoveryRecord(vault_id, device, hub_key, check, agency, tuple(codes))


def data_key_check(data_key: SecretBytes, vault_id: bytes) -> bytes:
    """Return 16 bytes by which a recovered data key is compared before anything is written with it."""
    return HKDF(SHA256(), CHECK_BYTES, vault_id, b"calibar/1/data-key-check").derive(data_key)


def agency_purpose(vault_id: bytes, device: bytes) -> bytes:
    """Return what a sealing to the agency is bound to: a laptop that was shut out cannot ask in another's name."""
    return b"agency/" + vault_id + device


def code_purpose(vault_id: bytes, number: int) -> bytes:
    """Return what a wrap under a code is bound to."""
    return b"calibar/1/code/" + vault_id + bytes([number])


def no_recovery() -> NoRecoveryError:
    """Return the error for a profile without a recovery file."""
    return NoRecoveryError(
        "This vault holds nothing by which it could be opened without its passphrase.",
        "If there is a backup that opens, restore it; else enrol anew and fetch everything from the hub.",
    )
