"""Opening a vault without its passphrase: by a one-time code, or by headquarters, where two persons must agree.

Whichever way, a new passphrase is chosen and the secret in the keyring is made anew; what opened before opens no more.
Nothing is written with a recovered key before it was compared with the vault's. Logs nothing: that takes an open vault.
"""

from __future__ import annotations

import os
import struct
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Final, NamedTuple

from app.clock import Clock, from_us, to_us
from app.errors import StorageError
from app.paths import ProfilePaths
from app.security.errors import CodeMistypedError, CodeSpentError, RecoveryError
from app.security.key_slots import SlotFile
from app.security.keys import NONCE_BYTES, WRAPPED_BYTES, unwrap, wrap
from app.security.passphrases import check_passphrase, encoded
from app.security.recovery_codes import CODES, make_code, read_code
from app.security.recovery_file import (
    CodeState,
    RecoveryFile,
    RecoveryRecord,
    agency_purpose,
    data_key_check,
    no_recovery,
)
from app.security.recovery_letters import (
    LONGEST_HOURS,
    Answer,
    Asking,
    Request,
    answer_purpose,
    is_signed,
    read_answer,
)
from app.security.recovery_sealing import PUBLIC_BYTES, SealedKey, fingerprint, generate, is_public_key, seal, unseal
from app.security.secret_bytes import SecretBytes
from app.security.stretching import SALT_BYTES, Argon2Cost, stretch
from app.security.vault import UnlockedVault, Vault

__all__ = ["Asking", "CodeView", "Opened", "Recovery", "RecoveryStatus", "open_for_agency"]

_MAGIC: Final = b"CALASK\x00\x01"
_FORMAT: Final = 1
_WAITING: Final = struct.Struct(f">BB16sq{PUBLIC_BYTES}s{SALT_BYTES}sIII{NONCE_BYTES}s{WRAPPED_BYTES}s")
_HOUR_US: Final = 3_600_000_000
_SET_BACK_US: Final = 300_000_000


class CodeView(NamedTuple):
    """A one-time code as it is shown: its number, and when it was spent."""

    number: int
    spent_at: datetime | None


class RecoveryStatus(NamedTuple):
    """What could open the vault without its passphrase. `agency_key` is the short form that persons compare."""

    agency: bool
    agency_key: str
    sealed_at: datetime | None
    codes: tuple[CodeView, ...]
    can_release: bool

    @property
    def codes_left(self) -> int:
        """How many codes still open the vault."""
        return sum(code.spent_at is None for code in self.codes)


class Opened(NamedTuple):
    """An opened vault, and by what: `code 3` or `agency`."""

    unlocked: UnlockedVault
    by: str


@dataclass(frozen=True, slots=True)
class _Waiting:
    """A question that was asked. The private half of its key is wrapped under the new passphrase."""

    asking: Asking
    nonce: bytes
    asked_us: int
    public: bytes
    salt: bytes
    cost: Argon2Cost
    wrap_nonce: bytes
    wrapped: bytes

    def packed(self) -> bytes:
        return _WAITING.pack(
            _FORMAT, self.asking, self.nonce, self.asked_us, self.public, self.salt,
            self.cost.memory_kib, self.cost.passes, self.cost.lanes, self.wrap_nonce, self.wrapped,
        )  # fmt: skip


class Recovery:
    """The ways around the passphrase of the vault in `paths`; a question may wait elsewhere, at `request`."""

    def __init__(self, paths: ProfilePaths, vault: Vault, clock: Clock, request: Path | None = None) -> None:
        self._vault = vault
        self._clock = clock
        self._file = RecoveryFile(paths.recovery)
        self._waiting = SlotFile(request or paths.request, _MAGIC)

    def status(self) -> RecoveryStatus:
        """Return what the plain part of the file tells. Raises NewerVersionError."""
        record = self._file.read()
        if record is None:
            return RecoveryStatus(agency=False, agency_key="", sealed_at=None, codes=(), can_release=False)
        agency = record.agency
        return RecoveryStatus(
            agency is not None,
            "" if agency is None else fingerprint(agency.public),
            None if agency is None else from_us(agency.sealed_us),
            tuple(CodeView(c.number, None if c.opens else from_us(c.spent_us)) for c in record.codes),
            can_release=True,
        )

    # While the vault is open --------------------------------------------------------------------------------

    def keep(self, unlocked: UnlockedVault, device: bytes, hub_key: bytes, agency_key: bytes) -> bool:
        """Bring the file up to what the open vault knows; return whether the agency's slot was sealed anew.

        Nothing is written when nothing changed. Raises StorageError.
        """
        data_key, vault_id = unlocked.data_key, bytes.fromhex(unlocked.vault_id)
        check = data_key_check(data_key, vault_id)
        found = self._file.read()
        if found is None or (found.vault_id, found.check, found.device) != (vault_id, check, device):
            found = None
        fresh = found or RecoveryRecord(vault_id, device, hub_key, check)
        now_us = to_us(self._clock.now())
        fresh = replace(fresh, hub_key=hub_key).settled(now_us)
        sealed = is_public_key(agency_key) and (fresh.agency is None or fresh.agency.public != agency_key)
        if sealed:
            fresh = fresh.with_agency(data_key, agency_key, now_us)
        if fresh != found:
            self._write(fresh)
        return sealed

    def make_codes(self, unlocked: UnlockedVault) -> list[str]:
        """Return fresh codes, to be written down now; all older ones are spent. Raises RecoveryError, StorageError."""
        record = self._record()
        codes = [make_code() for _ in range(CODES)]
        letters = [read_code(code) or "" for code in codes]
        self._write(record.with_codes(unlocked.data_key, letters, to_us(self._clock.now())))
        return codes

    def write_without_codes(self, path: Path) -> bool:
        """Write what a backup may hold: the slot of the agency alone, for a spent code must open no older copy.

        Return whether there is such a slot. Raises StorageError.
        """
        record = self._file.read()
        if record is None or record.agency is None:
            return False
        try:
            RecoveryFile(path).write(replace(record, codes=()))
        except OSError as error:
            raise _unkept() from error
        return True

    # While it is closed -------------------------------------------------------------------------------------

    def open_by_code(self, typed: str, passphrase: str, *, passphrase_only: bool) -> Opened:
        """Open the vault with a code, which is spent, under a new passphrase.

        Raises CodeMistypedError, CodeSpentError, WeakPassphraseError, what `Vault.remake` raises.
        """
        record = self._record()
        check_passphrase(passphrase, alone=passphrase_only)
        letters = read_code(typed)
        if letters is None:
            raise CodeMistypedError(
                "This is not a whole code: one of its letters or more is wrong. Nothing was changed.",
                "Compare it with the paper, letter by letter.",
            )
        found = record.opened_by(letters)
        if found is None:
            raise CodeSpentError(
                "This code does not open this vault: it was used, or newer ones took its place. Nothing was changed.",
                "Try another code of the newest sheet, or ask headquarters.",
            )
        slot, data_key = found
        with data_key:
            self._require_fit(record, data_key)
            # Marked first and spent last: a power cut in between costs no code, and the next unlock spends it.
            self._write(record.with_code(replace(slot, state=CodeState.USED)))
            unlocked = self._vault.remake(data_key, record.vault_id, passphrase, passphrase_only=passphrase_only)
        with suppress(StorageError):  # the vault has its new passphrase by now: the same unlock tries once more
            self._write(record.with_code(slot.spent(to_us(self._clock.now()))))
        return Opened(unlocked, f"code {slot.number}")

    def ask(self, asking: Asking, passphrase: str = "", *, passphrase_only: bool = False) -> str:
        """Return the text for headquarters; an earlier question is forgotten.

        To open the vault the new passphrase is chosen now: it guards the answer on its way and on this disk.
        Raises NoRecoveryError, WeakPassphraseError, MemoryShortError, StorageError.
        """
        record = self._record()
        if asking is Asking.OPEN and record.agency is None:
            raise no_recovery()
        nonce, salt = os.urandom(16), os.urandom(SALT_BYTES)
        asked_us = to_us(self._clock.now())
        request = Request(asking, record.vault_id, record.device, nonce, asked_us)
        cost = self._vault.stretching.with_device_secret
        public, wrap_nonce, wrapped = bytes(PUBLIC_BYTES), bytes(NONCE_BYTES), bytes(WRAPPED_BYTES)
        if asking is Asking.OPEN and record.agency is not None:
            check_passphrase(passphrase, alone=passphrase_only)
            private, public = generate()
            with private, encoded(passphrase) as typed, stretch(typed, salt, cost) as key:
                wrap_nonce, wrapped = wrap(private, key, nonce + public)
            request = replace(request, fresh=public, recipient=record.agency.public, box=record.agency.box)
        waiting = _Waiting(asking, nonce, asked_us, public, salt, cost, wrap_nonce, wrapped)
        self._keep_waiting(waiting)
        return request.text()

    def open_by_answer(self, text: str, passphrase: str, *, passphrase_only: bool) -> Opened:
        """Open the vault with the answer of headquarters and the passphrase that was chosen with the question.

        Raises BadInputError, RecoveryError, what `Vault.remake` raises.
        """
        record = self._record()
        answer, waiting = self._answered(text, Asking.OPEN, record)
        with encoded(passphrase) as typed, stretch(typed, waiting.salt, waiting.cost) as key:
            private = unwrap(waiting.wrapped, waiting.wrap_nonce, key, waiting.nonce + waiting.public)
        if private is None:
            raise RecoveryError(
                "This is not the passphrase that was chosen when headquarters was asked. Nothing was changed.",
                "Type that one, or ask headquarters anew.",
            )
        assert answer.box is not None
        with private:
            data_key = unseal(answer.box, private, answer_purpose(record.vault_id, answer.nonce))
        if data_key is None:
            raise _other_answer()
        with data_key:
            self._require_fit(record, data_key)
            unlocked = self._vault.remake(data_key, record.vault_id, passphrase, passphrase_only=passphrase_only)
        with suppress(StorageError):  # the vault has its new passphrase by now; the answer ends by its hours
            self._forget_waiting()
        return Opened(unlocked, "agency")

    def release(self, text: str) -> None:
        """End a lock-out by the answer of headquarters. Raises BadInputError, RecoveryError, StorageError."""
        self._answered(text, Asking.RELEASE, self._record())
        # Forgotten first: after a cut in between, the same answer does not end a second lock-out.
        self._forget_waiting()
        self._vault.attempts.release()

    # Steps --------------------------------------------------------------------------------------------------

    def _record(self) -> RecoveryRecord:
        record = self._file.read()
        if record is None:
            raise no_recovery()
        return record

    def _require_fit(self, record: RecoveryRecord, data_key: SecretBytes) -> None:
        # A recovery file that an earlier vault left must not put its key in the place of this one's.
        if not record.fits(data_key) or self._vault.vault_id() not in {None, record.vault_id}:
            raise RecoveryError(
                "The key that came does not belong to this vault. Nothing was changed.", "Ask headquarters anew."
            )

    def _answered(self, text: str, asking: Asking, record: RecoveryRecord) -> tuple[Answer, _Waiting]:
        """Return an answer that fits the question, bears the hub's signature, and is not too late."""
        answer, signature = read_answer(text)
        waiting = self._read_waiting()
        if waiting is None or answer.asking is not asking or answer.nonce != waiting.nonce:
            raise _other_answer()
        if not is_signed(answer, signature, record.hub_key):
            raise RecoveryError(
                "The answer does not bear the signature of your hub. Nothing was changed.", "Ask headquarters anew."
            )
        passed_us = to_us(self._clock.now()) - waiting.asked_us
        if not -_SET_BACK_US <= passed_us < min(answer.hours, LONGEST_HOURS) * _HOUR_US:
            raise RecoveryError("The answer came too late and does not count. Nothing was changed.", "Ask anew.")
        return answer, waiting

    def _read_waiting(self) -> _Waiting | None:
        try:
            reading = self._waiting.read()
        except OSError:
            return None
        if reading is None or len(reading.content) != _WAITING.size or reading.content[0] != _FORMAT:
            return None
        _, asking, nonce, asked_us, public, salt, memory_kib, passes, lanes, wrap_nonce, wrapped = _WAITING.unpack(
            reading.content
        )
        if asking not in set(Asking):
            return None
        cost = Argon2Cost(memory_kib, passes, lanes)
        self._vault.stretching.check(cost)
        return _Waiting(Asking(asking), nonce, asked_us, public, salt, cost, wrap_nonce, wrapped)

    def _keep_waiting(self, waiting: _Waiting) -> None:
        try:
            if self._waiting.exists():
                self._waiting.write(waiting.packed())
            else:
                self._waiting.create(waiting.packed())
        except OSError as error:
            raise _unkept() from error

    def _forget_waiting(self) -> None:
        try:
            self._waiting.erase()
            self._waiting.path.unlink()
        except OSError as error:
            raise _unkept() from error

    def _write(self, record: RecoveryRecord) -> None:
        try:
            self._file.write(record)
        except OSError as error:
            raise _unkept() from error


def open_for_agency(request: Request, private: SecretBytes) -> SealedKey | None:
    """Return the data key in a question, sealed anew to the fresh key of its laptop; None when it is sealed to another.

    The data key is in memory for this moment and nowhere else.
    """
    if request.box is None or not is_public_key(request.fresh):
        return None
    data_key = unseal(request.box, private, agency_purpose(request.vault_id, request.device))
    if data_key is None:
        return None
    with data_key:
        return seal(data_key, request.fresh, answer_purpose(request.vault_id, request.nonce))


def _other_answer() -> RecoveryError:
    return RecoveryError(
        "This answer belongs to another question than the newest one of this laptop. Nothing was changed.",
        "Give the answer to the newest question, or ask headquarters anew.",
    )


def _unkept() -> StorageError:
    return StorageError(
        "The recovery file cannot be written. The vault itself was not changed.",
        "Free some space on this disk and check that its folder is writable, then try again.",
    )
