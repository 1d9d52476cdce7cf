"""Ed25519 signatures: over requests (who asks), over batches (who wrote it), over receipts (the hub logged it).

Every text that is signed begins with its own word, so that no signature can stand in for another. Keys at rest are not
this module's concern.
"""

from __future__ import annotations

import base64
import binascii
import struct
from collections.abc import Sequence
from functools import lru_cache
from hashlib import sha256
from typing import Final, NamedTuple

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

SCHEME: Final = "Calibar"
WINDOW_MS: Final = 120_000
_PROOF = struct.Struct(">16sQ8s64s")


class SigningKey:
    """The private key of a device or a hub."""

    def __init__(self, secret: bytes) -> None:
        """Take 32 bytes."""
        self._key = Ed25519PrivateKey.from_private_bytes(secret)
        self.public: bytes = self._key.public_key().public_bytes_raw()

    @classmethod
    def generate(cls) -> SigningKey:
        """Return a fresh key."""
        return cls(Ed25519PrivateKey.generate().private_bytes_raw())

    def secret(self) -> bytes:
        """Return the 32 secret bytes, for the caller's encrypted store."""
        return self._key.private_bytes_raw()

    def sign(self, text: bytes) -> bytes:
        """Return 64 bytes."""
        return self._key.sign(text)


@lru_cache(maxsize=4096)
def _public(key: bytes) -> Ed25519PublicKey:
    return Ed25519PublicKey.from_public_bytes(key)


def verified(public: bytes, signature: bytes, text: bytes) -> bool:
    """Tell whether a signature holds."""
    try:
        _public(public).verify(signature, text)
    except (InvalidSignature, ValueError):
        return False
    return True


class Proof(NamedTuple):
    """Who signed a request, when (milliseconds since 1970, hub time as the device knows it) and with which nonce."""

    device: bytes
    time_ms: int
    nonce: bytes
    signature: bytes


def request_text(method: str, path: str, body: bytes, time_ms: int, nonce: bytes, instance: bytes) -> bytes:
    """Return what a device signs. `instance` names the running hub process: the next one takes no replay."""
    line = f"{method}\n{path}\n{time_ms}\n".encode()
    return b"calibar-request\0" + line + nonce + instance + sha256(body).digest()


def sign_request(
    key: SigningKey, device: bytes, method: str, path: str, body: bytes, time_ms: int, nonce: bytes, instance: bytes
) -> str:
    """Return the value of the Authorization header."""
    signature = key.sign(request_text(method, path, body, time_ms, nonce, instance))
    return f"{SCHEME} {base64.b64encode(_PROOF.pack(device, time_ms, nonce, signature)).decode()}"


def read_proof(header: str) -> Proof | None:
    """Return the proof in an Authorization header; None when there is none."""
    scheme, _, text = header.partition(" ")
    if scheme != SCHEME or len(text) > 200:
        return None
    try:
        raw = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return None
    if len(raw) != _PROOF.size:
        return None
    return Proof(*_PROOF.unpack(raw))


def seal_text(device: bytes, digests: Sequence[bytes]) -> bytes:
    """Return what a device signs for a batch. The digests bind stream and payloads."""
    return b"calibar-seal\0" + device + sha256(b"".join(digests)).digest()


def receipt_text(epoch: bytes, stream: str, head: int, chain: bytes) -> bytes:
    """Return what the hub signs for a batch that it has committed."""
    return b"calibar-receipt\0" + epoch + head.to_bytes(8, "big") + chain + stream.encode()


def enrol_text(invite: str, public: bytes) -> bytes:
    """Return what a device signs to show that it holds the key it enrols."""
    return b"calibar-enrol\0" + sha256(invite.encode()).digest() + public
