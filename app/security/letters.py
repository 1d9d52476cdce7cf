"""Bytes as letters that people copy, read out and type: Crockford's base 32 in groups, with letters that find slips.

Small letters, spaces, dashes and line breaks do not matter; O is read as 0, I and L as 1. Keeps nothing secret.
"""

from __future__ import annotations

from hashlib import sha256
from typing import Final

ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_VALUES: Final = {letter: value for value, letter in enumerate(ALPHABET)} | {"O": 0, "I": 1, "L": 1}
_IGNORED: Final = frozenset(" \t\r\n-\u2010\u2011\u2012\u2013\u2014\u00a0")
_CHECK_BYTES: Final = 4
_LINE_GROUPS: Final = 8
# Ours have some 400: reading is of the square of the length, and a text may come from anybody.
MOST_LETTERS: Final = 4096
_GROUP: Final = 5


def spelled(data: bytes) -> str:
    """Return letters for bytes; the last letter is filled up with zero bits."""
    number, bits = int.from_bytes(data, "big"), len(data) * 8
    count = -(-bits // 5)
    number <<= count * 5 - bits
    return "".join(ALPHABET[number >> 5 * place & 31] for place in reversed(range(count)))


def read(letters: str) -> bytes | None:
    """Return the bytes of `plain` letters; None when a letter is none of ours, bits are left over, or they are many."""
    if len(letters) > MOST_LETTERS:
        return None
    number = 0
    for letter in letters:
        value = _VALUES.get(letter)
        if value is None:
            return None
        number = number << 5 | value
    size = len(letters) * 5 // 8
    spare = len(letters) * 5 - size * 8
    if spare >= 5 or number & (1 << spare) - 1:
        return None
    return (number >> spare).to_bytes(size, "big")


def plain(text: str) -> str:
    """Return what was typed without what does not matter."""
    return "".join(letter for letter in text.upper() if letter not in _IGNORED)


def grouped(letters: str, group: int = _GROUP, separator: str = "-") -> str:
    """Return letters in groups."""
    return separator.join(letters[place : place + group] for place in range(0, len(letters), group))


def text_of(title: str, data: bytes) -> str:
    """Return a text to copy, print or read out: a title, a colon, and lines of groups; `read_text` takes it back."""
    groups = grouped(spelled(data + sha256(data).digest()[:_CHECK_BYTES]), separator=" ").split(" ")
    lines = [" ".join(groups[place : place + _LINE_GROUPS]) for place in range(0, len(groups), _LINE_GROUPS)]
    return "\n".join([f"{title}:", *lines, ""])


def read_text(title: str, text: str) -> bytes | None:
    """Return the bytes of a text with this title, or of its letters alone; None when it is damaged or another."""
    before, colon, after = text.rpartition(":")
    if colon and not before.strip().casefold().endswith(title.casefold()):
        return None
    data = read(plain(after))
    if data is None or len(data) <= _CHECK_BYTES:
        return None
    body, check = data[:-_CHECK_BYTES], data[-_CHECK_BYTES:]
    return body if sha256(body).digest()[:_CHECK_BYTES] == check else None
