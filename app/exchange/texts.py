"""Bytes to text: UTF-8, UTF-16 and UTF-32 by their marks, Windows-1252 as a guess that is always told.

It never replaces a character that it cannot read; such a file is refused with the line.
"""

from __future__ import annotations

import codecs
from typing import NamedTuple

from app.errors import BadInputError

_MARKS: tuple[tuple[bytes, str], ...] = (
    # UTF-32 first: its little-endian mark begins with the one of UTF-16.
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE_BYTES = 4_096
_HINT = "Save it again as CSV or JSON in UTF-8."
GUESSED = "The file is not Unicode; it was read as Windows-1252. Look at the accents in the preview before you import."


class DecodedText(NamedTuple):
    """Text, the encoding it was in, and whether that encoding was only guessed."""

    text: str
    encoding: str
    guessed: bool = False


def decode_text(data: bytes) -> DecodedText:
    """Return the text of a file; BadInputError with the line when it cannot be read without loss."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return DecodedText(_decode(data[len(mark) :], encoding), encoding)
    unmarked = _unmarked_utf16(data)
    if unmarked:
        return DecodedText(_decode(data, unmarked), unmarked)
    try:
        return DecodedText(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError as error:
        if _is_damaged_utf8(data):
            raise _unreadable(data, error.start, "UTF-8") from None
    # ISO 8859-1 differs only in 0x80-0x9F, control characters that no written text has: Windows-1252 reads both.
    try:
        return DecodedText(data.decode("cp1252"), "cp1252", guessed=True)
    except UnicodeDecodeError as error:
        raise _unreadable(data, error.start, "text") from None


def _decode(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        good = data[: error.start].decode(encoding)
        raise BadInputError(
            f"the file says it is {encoding.upper()} and is not", _HINT, f"line {good.count(chr(10)) + 1}"
        ) from None


def _unmarked_utf16(data: bytes) -> str:
    """Return a name of UTF-16 when nearly every second byte is zero, as in Western text without a mark."""
    sample = data[:_SAMPLE_BYTES]
    if len(data) < 4 or len(data) % 2:
        return ""
    half = len(sample) // 2
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if odd > 0.7 * half and even < 0.1 * half:
        return "utf-16-le"
    if even > 0.7 * half and odd < 0.1 * half:
        return "utf-16-be"
    return ""


def _is_damaged_utf8(data: bytes) -> bool:
    """Return whether most of the non-ASCII text is good UTF-8: then it is a damaged file, not another encoding."""
    text = data.decode("utf-8", "surrogateescape")
    foreign = [char for char in text if ord(char) > 0x7F]
    broken = sum(1 for char in foreign if 0xDC80 <= ord(char) <= 0xDCFF)
    return len(foreign) - broken > broken


def _unreadable(data: bytes, position: int, what: str) -> BadInputError:
    line = data.count(b"\n", 0, position) + 1
    return BadInputError(f"the file holds bytes that are not {what}", _HINT, f"line {line}")
