"""What a locked laptop asks headquarters, and what headquarters answers: bytes with a fixed layout, as texts.

Two questions: open the vault for me (its data key comes back sealed to a fresh key of the laptop), and end the lock-out
(only a signature comes back). Who carries the text learns neither key nor passphrase. Checks layout, not signatures.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from app.errors import BadInputError
from app.security.letters import read_text, text_of
from app.security.recovery_sealing import PUBLIC_BYTES, SEALED_BYTES, SealedKey

REQUEST_TITLE: Final = "calibar request"
ANSWER_TITLE: Final = "calibar answer"
NONCE_BYTES: Final = 16
LONGEST_HOURS: Final = 72
_FORMAT: Final = 1
_WORD: Final = b"calibar-recovery-answer\0"
_ASKED: Final = struct.Struct(f">BB16s16s{NONCE_BYTES}sq")
_KEYS: Final = struct.Struct(f">{PUBLIC_BYTES}s{PUBLIC_BYTES}s{PUBLIC_BYTES}s{SEALED_BYTES}s")
_TOLD: Final = struct.Struct(f">BB{NONCE_BYTES}sB")
_SEALED: Final = struct.Struct(f">{PUBLIC_BYTES}s{SEALED_BYTES}s")
_SIGNATURE_BYTES: Final = 64


class Asking(IntEnum):
    """What is asked for."""

    OPEN = 1
    RELEASE = 2


@dataclass(frozen=True, slots=True)
class Request:
    """A question. For `OPEN`: the laptop's fresh key, and the slot of the agency that it is asked to open."""

    asking: Asking
    vault_id: bytes
    device: bytes
    nonce: bytes
    asked_us: int
    fresh: bytes = b""
    recipient: bytes = b""
    box: SealedKey | None = None

    def text(self) -> str:
        """Return the text for headquarters."""
        head = _ASKED.pack(_FORMAT, self.asking, self.vault_id, self.device, self.nonce, self.asked_us)
        if self.box is not None:
            head += _KEYS.pack(self.fresh, self.recipient, self.box.ephemeral, self.box.sealed)
        return text_of(REQUEST_TITLE, head)


@dataclass(frozen=True, slots=True)
class Answer:
    """What headquarters says; good for `hours` from the moment of the question, by the laptop's own clock."""

    asking: Asking
    nonce: bytes
    hours: int
    box: SealedKey | None = None

    def packed(self) -> bytes:
        """Return what the hub signs, without its signature."""
        told = _TOLD.pack(_FORMAT, self.asking, self.nonce, self.hours)
        return told if self.box is None else told + _SEALED.pack(self.box.ephemeral, self.box.sealed)

    def signed_text(self) -> bytes:
        """Return the words that the signature is over."""
        return _WORD + self.packed()

    def text(self, signature: bytes) -> str:
        """Return the text for the laptop."""
        return text_of(ANSWER_TITLE, self.packed() + signature)


def read_request(text: str) -> Request:
    """Return a question from its text. Raises BadInputError."""
    data = read_text(REQUEST_TITLE, text) or b""
    sizes = {Asking.OPEN: _ASKED.size + _KEYS.size, Asking.RELEASE: _ASKED.size}
    if len(data) < 2 or data[0] != _FORMAT or data[1] not in sizes or len(data) != sizes[Asking(data[1])]:
        raise BadInputError("this is not the whole request of a laptop", "Copy it again, with every letter.")
    _, asking, vault_id, device, nonce, asked_us = _ASKED.unpack_from(data)
    if asking == Asking.RELEASE:
        return Request(Asking.RELEASE, vault_id, device, nonce, asked_us)
    fresh, recipient, ephemeral, sealed = _KEYS.unpack_from(data, _ASKED.size)
    return Request(Asking.OPEN, vault_id, device, nonce, asked_us, fresh, recipient, SealedKey(ephemeral, sealed))


def read_answer(text: str) -> tuple[Answer, bytes]:
    """Return an answer and its signature from its text. Raises BadInputError."""
    data = read_text(ANSWER_TITLE, text) or b""
    body, signature = data[:-_SIGNATURE_BYTES], data[-_SIGNATURE_BYTES:]
    sizes = {Asking.OPEN: _TOLD.size + _SEALED.size, Asking.RELEASE: _TOLD.size}
    if len(body) < 2 or body[0] != _FORMAT or body[1] not in sizes or len(body) != sizes[Asking(body[1])]:
        raise BadInputError("this is not the whole answer of headquarters", "Copy it again, with every letter.")
    _, asking, nonce, hours = _TOLD.unpack_from(body)
    if asking == Asking.RELEASE:
        return Answer(Asking.RELEASE, nonce, hours), signature
    ephemeral, sealed = _SEALED.unpack_from(body, _TOLD.size)
    return Answer(Asking.OPEN, nonce, hours, SealedKey(ephemeral, sealed)), signature


def is_signed(answer: Answer, signature: bytes, hub_key: bytes) -> bool:
    """Tell whether the hub signed an answer."""
    try:
        Ed25519PublicKey.from_public_bytes(hub_key).verify(signature, answer.signed_text())
    except (InvalidSignature, ValueError):
        return False
    return True


def answer_purpose(vault_id: bytes, nonce: bytes) -> bytes:
    """Return what the data key in an answer is bound to: one vault, one question."""
    return b"answer/" + vault_id + nonce
