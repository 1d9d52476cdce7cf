"""One-time codes on paper: each opens the vault once, without passphrase and keyring.

A code holds 130 random bits, so it is not stretched: no derivation makes 2^130 guesses dearer than they are, and on a
laptop short of memory a code must still open. Two more letters find slips before anything is tried.
"""

from __future__ import annotations

import secrets
from hashlib import sha256
from typing import Final

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.security.keys import KEY_BYTES
from app.security.letters import ALPHABET, grouped, plain
from app.security.secret_bytes import SecretBytes

CODES: Final = 8
RANDOM_LETTERS: Final = 26  # of 32: 130 bits
_CHECK_LETTERS: Final = 2
_LENGTH: Final = RANDOM_LETTERS + _CHECK_LETTERS
_READ_AS: Final = str.maketrans("OIL", "011")


def make_code() -> str:
    """Return a fresh code, seven groups of four letters."""
    letters = "".join(secrets.choice(ALPHABET) for _ in range(RANDOM_LETTERS))
    return grouped(letters + _check(letters), 4)


def read_code(typed: str) -> str | None:
    """Return the letters of a code as it was typed; None when it was mistyped."""
    letters = plain(typed).translate(_READ_AS)
    if len(letters) != _LENGTH or not set(letters) <= set(ALPHABET):
        return None
    return letters if _check(letters[:RANDOM_LETTERS]) == letters[RANDOM_LETTERS:] else None


def code_key(letters: str, vault_id: bytes) -> SecretBytes:
    """Return the key that a code wraps the data key with, in this vault alone."""
    derive = HKDF(SHA256(), KEY_BYTES, vault_id, b"calibar/1/recovery-code")
    return SecretBytes(derive.derive(letters[:RANDOM_LETTERS].encode("ascii")))


def _check(letters: str) -> str:
    number = int.from_bytes(sha256(b"calibar-code\0" + letters.encode("ascii")).digest()[:2], "big")
    return ALPHABET[number >> 5 & 31] + ALPHABET[number & 31]
