"""Small values that many records share: partial dates, countries, text that is safe to keep, folded names.

They keep what the sender wrote; nothing is completed or guessed.
"""

from __future__ import annotations

import calendar
import re
import unicodedata
from datetime import UTC, date, datetime
from typing import Annotated, Any

import msgspec

from app.errors import BadInputError

MAX_TEXT = 65_536
ShortText = Annotated[str, msgspec.Meta(max_length=500)]
LongText = Annotated[str, msgspec.Meta(max_length=MAX_TEXT)]
# `$` alone would let a line end through (Python's `re`); `\Z` is unknown to the ECMA expressions of JSON Schema.
RecordId = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{32}$(?!\n)")]
# ISO 3166-1 alpha-2, and the extra codes that INTERPOL uses (914, 916, 922, UNK); never a fixed width.
CountryCode = Annotated[str, msgspec.Meta(pattern=r"^([A-Z]{2,3}|9[0-9]{2}|)$(?!\n)")]
# ISO 8601 reduced precision: a year, a month or a day. Never completed to 1 January.
PartialDate = Annotated[str, msgspec.Meta(pattern=r"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$(?!\n)")]
Latitude = Annotated[float, msgspec.Meta(ge=-90.0, le=90.0)]
Longitude = Annotated[float, msgspec.Meta(ge=-180.0, le=180.0)]
RadiusM = Annotated[float, msgspec.Meta(ge=0.0, le=20_000_000.0)]
Sha256Hex = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{64}$(?!\n)")]


class Alias(msgspec.Struct, frozen=True, omit_defaults=True):
    """Another name; `type` tells a strong alias from a nickname (weak) or a former name (previous)."""

    name: ShortText
    type: str = "strong"


class BirthClaim(msgspec.Struct, frozen=True, omit_defaults=True):
    """A date of birth that somebody claims; a person may have several."""

    date: PartialDate
    claimed_by: ShortText = ""


class Mark(msgspec.Struct, frozen=True, omit_defaults=True):
    """A scar, tattoo or other mark and where on the body it is."""

    text: ShortText
    place: ShortText = ""


class Period(msgspec.Struct, frozen=True, omit_defaults=True):
    """From and to, each as precise as it is known; empty text means unknown."""

    begins_on: PartialDate | None = None
    ends_on: PartialDate | None = None


_DATE = re.compile(r"\s*([0-9]{4})(?:[-/.]([0-9]{1,2})(?:[-/.]([0-9]{1,2}))?)?\s*\Z")


def parse_partial_date(text: str) -> str:
    """Return `YYYY`, `YYYY-MM` or `YYYY-MM-DD` for text in year-first order with - / or .; BadInputError otherwise.

    31 February is an error, not 3 March.
    """
    match = _DATE.match(text)
    if match is None:
        raise BadInputError("this is not a date", "Write a date as 1979, 1979-01 or 1979-01-17.")
    year, month, day = (int(part) if part else None for part in match.groups())
    assert year is not None
    if not 1000 <= year <= 2999:
        raise BadInputError("this year cannot be", "Write the year with four digits.")
    if month is None:
        return f"{year:04d}"
    if not 1 <= month <= 12:
        raise BadInputError("there is no such month", "Months go from 01 to 12.")
    if day is None:
        return f"{year:04d}-{month:02d}"
    if not 1 <= day <= calendar.monthrange(year, month)[1]:
        raise BadInputError("there is no such day in that month", "Check day and month.")
    return f"{year:04d}-{month:02d}-{day:02d}"


def check_partial_date(text: str) -> None:
    """Raise BadInputError unless `text` is a real partial date in ISO form."""
    if parse_partial_date(text) != text:
        raise BadInputError("this is not an ISO date", "Write a date as 1979, 1979-01 or 1979-01-17.")


def age_range(partial: str, today: date) -> tuple[int, int]:
    """Return the youngest and the oldest age in whole years that a partial date of birth allows on `today`."""
    parts = [int(part) for part in partial.split("-")]
    year = parts[0]
    first = date(year, parts[1] if len(parts) > 1 else 1, parts[2] if len(parts) > 2 else 1)
    if len(parts) == 3:
        last = first
    elif len(parts) == 2:
        last = date(year, parts[1], calendar.monthrange(year, parts[1])[1])
    else:
        last = date(year, 12, 31)

    def years(born: date) -> int:
        return max(0, today.year - born.year - ((today.month, today.day) < (born.month, born.day)))

    return years(last), years(first)


def parse_instant(text: str) -> datetime:
    """Return an aware UTC instant from ISO 8601 text with an offset or Z; BadInputError otherwise."""
    try:
        moment = datetime.fromisoformat(text.strip())
    except ValueError:
        raise BadInputError("this is not a time", "Write a time as 2026-11-23T18:42:00Z.") from None
    if moment.tzinfo is None:
        raise BadInputError("the time has no zone", "Add Z or an offset such as -05:00.")
    try:
        return moment.astimezone(UTC)
    except OverflowError:
        raise BadInputError("this time cannot be", "Check the year.") from None


def fold(text: str) -> str:
    """Return `text` for comparing: no accents, no case, single spaces, compatibility forms unified (NFKD)."""
    if text.isascii():
        return " ".join(text.casefold().split())
    decomposed = unicodedata.normalize("NFKD", text)
    bare = "".join(char for char in decomposed if not unicodedata.combining(char))
    return " ".join(bare.casefold().split())


def fold_identifier(text: str) -> str:
    """Return a plate, phone or document number for comparing: letters and digits only."""
    return "".join(char for char in fold(text) if char.isalnum())


def check_plain(value: Any, where: str = "") -> None:
    """Raise BadInputError when a nested value holds what no store can keep: NUL, lone surrogates, NaN, huge numbers.

    Depth is limited to 16 levels.
    """
    _check_plain(value, where, 0)


def _check_plain_fields(value: dict[Any, Any], where: str, depth: int) -> None:
    # Most bodies are flat and ASCII: these are told apart here, without a call for each value.
    for key, item in value.items():
        if type(key) is not str or not key.isascii() or "\0" in key:
            _check_plain(key, where, depth)
        kind = type(item)
        if kind is str:
            if item.isascii() and "\0" not in item:
                continue
        elif item is None or kind is bool or (kind is float and item - item == 0.0):
            continue
        _check_plain(item, f"{where}.{key}" if where else str(key), depth)


def _check_plain(value: Any, where: str, depth: int) -> None:
    if depth > 16:
        raise BadInputError("it is nested too deeply", "At most 16 levels are accepted.", where)
    if isinstance(value, str):
        if "\x00" in value:
            raise BadInputError("the text holds a NUL character", "Remove it at the source.", where)
        try:
            value.encode()
        except UnicodeEncodeError:
            raise BadInputError("the text holds half a character", "Send it as valid Unicode.", where) from None
    elif isinstance(value, bool) or value is None or isinstance(value, bytes):
        return
    elif isinstance(value, int):
        if not -(2**53) <= value <= 2**53:
            raise BadInputError("the number is too large", "Whole numbers go to 2^53.", where)
    elif isinstance(value, float):
        if value != value or value in {float("inf"), float("-inf")}:  # noqa: PLR0124 - NaN differs from itself
            raise BadInputError("this is not a number", "NaN and infinity are not accepted.", where)
    elif isinstance(value, dict):
        _check_plain_fields(value, where, depth + 1)
    elif isinstance(value, (list, tuple)):
        for index, item in enumerate(value):
            _check_plain(item, f"{where}[{index}]", depth + 1)
