"""Sealing a key to the holder of an X25519 key, and parting that key between two persons.

As in HPKE's base mode (RFC 9180): a fresh pair for each sealing, HKDF-SHA256 over the shared secret with both public
keys, AES-256-GCM; written out with the primitives of the library. Knows no file and asks nobody.
"""

from __future__ import annotations

import hmac
from dataclasses import dataclass
from hashlib import sha256
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.security.keys import KEY_BYTES
from app.security.letters import grouped, read_text, spelled, text_of
from app.security.secret_bytes import SecretBytes

PUBLIC_BYTES: Final = 32
SEALED_BYTES: Final = KEY_BYTES + 16
SHARE_TITLE: Final = "calibar recovery share"
_ONCE: Final = bytes(12)  # each wrapping key serves for one message


@dataclass(frozen=True, slots=True)
class SealedKey:
    """A key that only the holder of the private half can open: the pair made for it, and 48 bytes."""

    ephemeral: bytes
    sealed: bytes


def generate() -> tuple[SecretBytes, bytes]:
    """Return a fresh private key and its public half."""
    key = X25519PrivateKey.generate()
    return SecretBytes(key.private_bytes_raw()), key.public_key().public_bytes_raw()


def public_of(private: SecretBytes) -> bytes:
    """Return the public half."""
    return X25519PrivateKey.from_private_bytes(bytes(private)).public_key().public_bytes_raw()


def is_public_key(public: bytes) -> bool:
    """Tell whether something can be sealed to these bytes: 32 of them, and no point of small order."""
    try:
        X25519PrivateKey.generate().exchange(X25519PublicKey.from_public_bytes(public))
    except ValueError:
        return False
    return True


def seal(key: SecretBytes, public: bytes, purpose: bytes) -> SealedKey:
    """Seal 32 bytes to the holder of `public`, for one `purpose`. ValueError for a key that is no key."""
    private = X25519PrivateKey.generate()
    ephemeral = private.public_key().public_bytes_raw()
    with _wrapping(private, public, ephemeral + public, purpose) as wrapping:
        return SealedKey(ephemeral, AESGCM(wrapping).encrypt(_ONCE, key, purpose))


def unseal(box: SealedKey, private: SecretBytes, purpose: bytes) -> SecretBytes | None:
    """Return the key, or None when it was sealed to another, for another purpose, or was changed."""
    holder = X25519PrivateKey.from_private_bytes(bytes(private))
    try:
        with _wrapping(holder, box.ephemeral, box.ephemeral + public_of(private), purpose) as wrapping:
            return SecretBytes(AESGCM(wrapping).decrypt(_ONCE, box.sealed, purpose))
    except (InvalidTag, ValueError):
        return None


def _wrapping(own: X25519PrivateKey, other: bytes, salt: bytes, purpose: bytes) -> SecretBytes:
    with SecretBytes(own.exchange(X25519PublicKey.from_public_bytes(other))) as shared:
        return SecretBytes(HKDF(SHA256(), KEY_BYTES, salt, b"calibar/1/recovery/" + purpose).derive(shared))


# Two persons ----------------------------------------------------------------------------------------------------


def part(private: SecretBytes) -> tuple[str, str]:
    """Return two texts, both needed: one is noise, the other the key with that noise over it. Neither tells a bit."""
    with SecretBytes.random(KEY_BYTES) as noise, _crossed(private, noise) as rest:
        texts = [
            text_of(SHARE_TITLE, bytes([number]) + public_of(private) + bytes(half))
            for number, half in ((1, noise), (2, rest))
        ]
    return texts[0], texts[1]


def combined(first: str, second: str) -> SecretBytes | None:
    """Return the private key of two texts in any order; None unless they are the two halves of one key."""
    halves = {}
    publics = set()
    for text in (first, second):
        data = read_text(SHARE_TITLE, text)
        if data is None or len(data) != 1 + PUBLIC_BYTES + KEY_BYTES:
            return None
        halves[data[0]] = SecretBytes(data[1 + PUBLIC_BYTES :])
        publics.add(data[1 : 1 + PUBLIC_BYTES])
    if set(halves) != {1, 2} or len(publics) != 1:
        return None
    private = _crossed(halves[1], halves[2])
    if not hmac.compare_digest(public_of(private), publics.pop()):
        return None
    return private


def _crossed(one: SecretBytes, other: SecretBytes) -> SecretBytes:
    return SecretBytes(a ^ b for a, b in zip(one, other, strict=True))


def fingerprint(public: bytes) -> str:
    """Return 20 letters by which persons compare a public key."""
    return grouped(spelled(sha256(b"calibar-recovery-key\0" + public).digest())[:20])
