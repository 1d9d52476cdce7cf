"""What a passphrase must be: long, and not one of those that everybody tries first. No composition rules.

After NIST SP 800-63B-4, 3.1.1.2: length and a deny-list, no demand for digits or signs, no forced change.
"""

from __future__ import annotations

import unicodedata
from typing import Final

from app.security.errors import WeakPassphraseError
from app.security.secret_bytes import SecretBytes

SHORTEST: Final = 15
SHORTEST_ALONE: Final = 20
FEWEST_WORDS_ALONE: Final = 6
LONGEST: Final = 1024
_FEWEST_LETTERS_OF_A_WORD: Final = 3
_FEWEST_DISTINCT: Final = 5

# Compared without spaces, signs and capitals. What people type when told "fifteen characters".
_DENIED: Final = frozenset(
    {
        "correcthorsebatterystaple", "passwordpassword", "passwordpasswordpassword", "password123456789",
        "passphrasepassphrase", "mypasswordismypassword", "thisismypassword", "thisismypassphrase",
        "iloveyouiloveyou", "letmeinletmeinletmein", "changemechangeme", "administratoradministrator",
        "qwertyuiopasdfghjkl", "qwertyuiopasdfghjklzxcvbnm", "qwertyqwertyqwerty", "1q2w3e4r5t6y7u8i9o0p",
        "calibarcalibar", "calibarcalibarcalibar", "calibarpassphrase", "theansweris42theansweris42",
        "tobeornottobe", "tobeornottobethatisthequestion", "maytheforcebewithyou", "thequickbrownfox",
        "thequickbrownfoxjumpsoverthelazydog", "contrasenacontrasena", "secretsecretsecret", "abcdefghijklmnop",
    }
)  # fmt: skip
_RUNS: Final = (
    "abcdefghijklmnopqrstuvwxyz" * 2,
    "0123456789" * 12,
    "qwertyuiopasdfghjklzxcvbnm" * 2,
    "qwertzuiopasdfghjklyxcvbnm" * 2,
    "azertyuiopqsdfghjklmwxcvbn" * 2,
)


def encoded(passphrase: str) -> SecretBytes:
    """Return the bytes that are stretched: NFKC, so that one keyboard's "é" is another's, then UTF-8."""
    return SecretBytes(unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass"))


def check_passphrase(passphrase: str, *, alone: bool) -> None:
    """Raise WeakPassphraseError unless `passphrase` will do; `alone`: it is the only secret (no device secret)."""
    text = unicodedata.normalize("NFKC", passphrase)
    if len(text) > LONGEST:
        raise WeakPassphraseError(
            f"The passphrase is longer than {LONGEST} characters.", "Choose one that you can type."
        )
    if alone and len(text) < SHORTEST_ALONE and not _is_six_words(text):
        raise WeakPassphraseError(
            f"Without a device secret the passphrase needs {SHORTEST_ALONE} characters or {FEWEST_WORDS_ALONE} words.",
            "Six words drawn by dice are easy to remember and hard to guess.",
        )
    if not alone and len(text) < SHORTEST:
        raise WeakPassphraseError(
            f"The passphrase needs at least {SHORTEST} characters; this one has {len(text)}.",
            "Four words drawn by dice are easy to remember and hard to guess.",
        )
    if _is_denied(text):
        raise WeakPassphraseError(
            "This passphrase is among those that are tried first.", "Choose words that do not belong together."
        )


def _is_six_words(text: str) -> bool:
    words = [word for word in text.replace("-", " ").casefold().split() if len(word) >= _FEWEST_LETTERS_OF_A_WORD]
    return len(set(words)) >= FEWEST_WORDS_ALONE


def _is_denied(text: str) -> bool:
    bare = "".join(letter for letter in text.casefold() if letter.isalnum())
    if bare in _DENIED or len(set(text.casefold())) < _FEWEST_DISTINCT:
        return True
    if any(bare in run or bare in run[::-1] for run in _RUNS):
        return True
    # One short unit again and again.
    return any(len(bare) > 2 * unit and bare == (bare[:unit] * len(bare))[: len(bare)] for unit in range(1, 8))
