"""Keys to which a content key is sealed: X25519, one fresh pair a bundle, HKDF-SHA256, AES-256-GCM (RFC 7748, 5869).

A device or hub derives its sealing key from the secret of its signing key, so that no further secret has to be kept.
The two never meet in one computation: what is derived is a one-way function of the signing secret.
"""

from __future__ import annotations

from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from sync.protocol.signing import SigningKey

KEY_BYTES: Final = 32
SEALED_BYTES: Final = KEY_BYTES + 16
_ONCE: Final = bytes(12)  # each wrapping key serves for one message


class SealingKey:
    """The private key by which a recipient opens what was sealed to it."""

    def __init__(self, secret: bytes) -> None:
        """Take 32 bytes."""
        self._key = X25519PrivateKey.from_private_bytes(secret)
        self.public: bytes = self._key.public_key().public_bytes_raw()

    @classmethod
    def generate(cls) -> SealingKey:
        """Return a fresh key."""
        return cls(X25519PrivateKey.generate().private_bytes_raw())

    @classmethod
    def of(cls, key: SigningKey) -> SealingKey:
        """Return the sealing key that belongs to a signing key."""
        derive = HKDF(SHA256(), KEY_BYTES, salt=b"", info=b"calibar-sealing-key")
        return cls(derive.derive(key.secret()))

    def seal(self, content_key: bytes, public: bytes, recipient: bytes) -> bytes:
        """Return 48 bytes for the holder of `public`, named `recipient`. ValueError for a key that is no key."""
        shared = self._key.exchange(X25519PublicKey.from_public_bytes(public))
        return AESGCM(_wrapping(shared, self.public, public, recipient)).encrypt(_ONCE, content_key, recipient)

    def open(self, sealed: bytes, public: bytes, recipient: bytes) -> bytes | None:
        """Return the content key that the holder of `public` sealed to this key; None when it does not fit."""
        try:
            shared = self._key.exchange(X25519PublicKey.from_public_bytes(public))
            return AESGCM(_wrapping(shared, public, self.public, recipient)).decrypt(_ONCE, sealed, recipient)
        except (InvalidTag, ValueError):
            return None


def _wrapping(shared: bytes, sender: bytes, receiver: bytes, recipient: bytes) -> bytes:
    derive = HKDF(SHA256(), KEY_BYTES, salt=sender + receiver, info=b"calibar-bundle-wrap\0" + recipient)
    return derive.derive(shared)
