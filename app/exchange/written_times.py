"""Dates and times as people write them in tables, to instants in UTC.

Which of day and month stands first is decided for a whole column by its own evidence, never row by row. A day that
does not exist is an error, not the next one. Nothing is known here about tables.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from functools import lru_cache
from typing import Literal, NamedTuple
from zoneinfo import ZoneInfo

from app.domain.values import fold
from app.errors import BadInputError

DayOrder = Literal["day_first", "month_first", "mixed"]
FIRST_YEAR, LAST_YEAR = 1900, 2100
# One row that contradicts nine others is a mistake in it; more is a mixture, in which no doubtful date can be read.
_SHARE_OF_MISTAKES = 0.1

_YEAR_FIRST = re.compile(r"([0-9]{4})([-/.])([0-9]{1,2})\2([0-9]{1,2})(?![0-9])")
_YEAR_LAST = re.compile(r"([0-9]{1,2})([-/. ])([0-9]{1,2})\2([0-9]{4})(?![0-9])")
_DAY_NAMED = re.compile(r"([0-9]{1,2})(?:er|o)?[-/. ]*(?:de |di )?([a-z]{3,10})\.?[-/., ]*(?:de |del )?([0-9]{4})\b")
_NAMED_DAY = re.compile(r"([a-z]{3,10})\.? ([0-9]{1,2}),? ([0-9]{4})\b")
# The first letters of the months in English, Spanish, Portuguese, French and Italian; the longest match counts.
_MONTHS = (
    ("jan", "ene", "gen"), ("feb", "fev"), ("mar",), ("apr", "abr", "avr"), ("may", "mai", "mag"),
    ("jun", "juin", "giu"), ("jul", "juil", "lug"), ("aug", "ago", "aou"), ("sep", "set"), ("oct", "out", "ott"),
    ("nov",), ("dec", "dic", "dez"),
)  # fmt: skip
_MONTH_OF = {word: number for number, words in enumerate(_MONTHS, 1) for word in words}

_BETWEEN = re.compile(r"^(?:[ ,]|t(?=[0-9])|a las |as |a |alle ore |alle |at |ore |h )*")
_TIME = re.compile(
    r"(?P<hour>[0-9]{1,2})(?:(?P<mark>[:h.])\s?(?P<minute>[0-9]{2})"
    r"(?:[:m.'](?P<second>[0-9]{2})(?:[.,](?P<fraction>[0-9]{1,9}))?)?)?"
    r"\s*(?P<word>h|hs|hrs|horas|hours|uhr|s|min)?\.?\s*(?P<half>a\.?\s?m\.?|p\.?\s?m\.?)?"
    r"\s*(?P<zone>.*)\Z"
)
_MILITARY = re.compile(r"([0-9]{2})([0-9]{2})(?:\s?(?:h|hs|hrs))?\s*(z?)\Z")
_OFFSET = re.compile(r"\(?(?:utc|gmt)?\s*(?:([+-])([0-9]{1,2})(?::?([0-9]{2}))?)?\)?\Z")


class WrittenMoment(NamedTuple):
    """An instant and what the text told: whether it had a time of day, and whether it had a zone."""

    at: datetime
    has_time: bool
    has_zone: bool


@dataclass(frozen=True, slots=True)
class OrderFound:
    """The order of a column, and whether its dates prove it; `doubtful` counts those that do not tell by themselves."""

    order: DayOrder
    proven: bool
    doubtful: int


def find_day_order(texts: Iterable[str], language: str) -> OrderFound:
    """Decide whether day or month stands first in a column of dates.

    Without any evidence the language decides: everywhere among our partners the day stands first, but for `en-US`.
    """
    day_first = month_first = doubtful = 0
    for text in texts:
        match = _YEAR_LAST.match(text.strip())
        if match is None:
            continue
        first, second, year = int(match[1]), int(match[3]), int(match[4])
        as_day, as_month = _exists(year, second, first), _exists(year, first, second)
        if as_day and as_month:
            doubtful += first != second
        else:
            day_first += as_day
            month_first += as_month
    evidence = day_first + month_first
    if not evidence:
        return OrderFound(
            "month_first" if language.casefold() == "en-us" else "day_first", proven=False, doubtful=doubtful
        )
    fewer = min(day_first, month_first)
    if fewer > _SHARE_OF_MISTAKES * evidence:
        return OrderFound("mixed", proven=False, doubtful=doubtful)
    return OrderFound("day_first" if day_first > month_first else "month_first", proven=True, doubtful=doubtful)


def _exists(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


@lru_cache(maxsize=64)
def find_zone(name: str) -> tzinfo:
    """Return a zone by its IANA name or offset (`-05:00`, `UTC-5`); BadInputError when there is none."""
    text = name.strip()
    offset = _offset(text.casefold())
    if offset is not None:
        return offset
    try:
        return ZoneInfo(text)
    except (KeyError, ValueError, OSError):
        # ZoneInfoNotFoundError is a KeyError; names like `../x` are a ValueError, those of folders an OSError.
        raise BadInputError(
            "there is no such time zone", "Write it as America/Lima, UTC or -05:00.", "time zone"
        ) from None


def _offset(text: str) -> tzinfo | None:
    text = text.replace("\u2212", "-").strip()
    if text in {"z", "utc", "gmt"}:
        return UTC
    match = _OFFSET.match(text)
    if match is None or match[1] is None:
        return None
    hours, minutes = int(match[2]), int(match[3] or 0)
    if hours > 14 or minutes > 59:
        return None
    return timezone(timedelta(hours=hours, minutes=minutes) * (-1 if match[1] == "-" else 1))


def read_moment(date_text: str, time_text: str, order: DayOrder, zone: tzinfo) -> WrittenMoment:
    """Return an instant from a date, which may have its time with it, and a time of its own.

    Times without a zone are of `zone`; without a time of day it is 00:00 there. A local time that a change of the
    clocks skips or repeats is read as before that change. BadInputError when it is no time at all.
    """
    text = fold(date_text)
    day, rest = _read_day(text, order)
    rest = _BETWEEN.sub("", rest)
    clock = fold(time_text) or rest
    if time_text.strip() and rest and _read_clock(rest) != _read_clock(clock):
        raise BadInputError("the date has another time with it than the column of the time", "Leave one of them.")
    if not clock:
        return WrittenMoment(_to_utc(datetime.combine(day, time(), zone)), has_time=False, has_zone=False)
    hour, own_zone = _read_clock(clock)
    moment = datetime.combine(day, hour, own_zone or zone)
    return WrittenMoment(_to_utc(moment), has_time=True, has_zone=own_zone is not None)


def _to_utc(moment: datetime) -> datetime:
    return moment.astimezone(UTC)


def _read_day(text: str, order: DayOrder) -> tuple[date, str]:
    """Return the day at the start of folded text, and what follows."""
    if match := _YEAR_FIRST.match(text):
        return _day(int(match[1]), int(match[3]), int(match[4])), text[match.end() :]
    if match := _YEAR_LAST.match(text):
        first, second, year = int(match[1]), int(match[3]), int(match[4])
        if order == "mixed":
            if first != second and _exists(year, first, second) and _exists(year, second, first):
                raise BadInputError(
                    "it is not clear which is the day and which is the month",
                    "The file mixes both orders; write dates as 2026-11-23.",
                )
            order = "day_first" if _exists(year, second, first) else "month_first"
        month, day = (second, first) if order == "day_first" else (first, second)
        return _day(year, month, day), text[match.end() :]
    if match := _DAY_NAMED.match(text):
        return _day(int(match[3]), _month(match[2]), int(match[1])), text[match.end() :]
    if match := _NAMED_DAY.match(text):
        return _day(int(match[3]), _month(match[1]), int(match[2])), text[match.end() :]
    raise BadInputError("this is not a date", "Write dates as 2026-11-23 or 23/11/2026, with four digits for the year.")


def _month(word: str) -> int:
    month = _MONTH_OF.get(word[:4]) or _MONTH_OF.get(word[:3])
    if month is None:
        raise BadInputError("there is no such month", "Write dates as 2026-11-23.")
    return month


def _day(year: int, month: int, day: int) -> date:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise BadInputError(f"the year lies outside {FIRST_YEAR} to {LAST_YEAR}", "Check the date.")
    if not 1 <= month <= 12:
        raise BadInputError("there is no such month", "Check which is the day and which is the month.")
    try:
        return date(year, month, day)
    except ValueError:
        raise BadInputError("there is no such day in that month", "Check day and month.") from None


def _read_clock(text: str) -> tuple[time, tzinfo | None]:
    """Return the time of day and the zone written after it, if one is."""
    if match := _MILITARY.match(text):
        return _clock(int(match[1]), int(match[2]), 0, 0), UTC if match[3] else None
    match = _TIME.match(text)
    if match is None or not (match["mark"] or match["word"] or match["half"]):
        raise BadInputError("this is not a time of day", "Write times as 14:30.")
    hour = int(match["hour"])
    if match["half"]:
        if not 1 <= hour <= 12:
            raise BadInputError("there is no such hour", "With a.m. and p.m. hours go from 1 to 12.")
        hour = hour % 12 + (12 if match["half"].startswith("p") else 0)
    own_zone = None
    if match["zone"]:
        own_zone = _offset(match["zone"])
        if own_zone is None:
            raise BadInputError("what follows the time is not understood", "Write a zone as Z or -05:00.")
    microsecond = int((match["fraction"] or "0").ljust(6, "0")[:6])
    return _clock(hour, int(match["minute"] or 0), int(match["second"] or 0), microsecond), own_zone


def _clock(hour: int, minute: int, second: int, microsecond: int) -> time:
    try:
        return time(hour, minute, second, microsecond)
    except ValueError:
        raise BadInputError("there is no such time of day", "Hours go to 23, minutes and seconds to 59.") from None
