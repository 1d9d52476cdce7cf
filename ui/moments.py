"""Times, ages, sizes and distances as a person reads them, in the language of the window and the zone of the laptop.

Records keep UTC instants; nothing here is stored.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from math import ceil

from PySide6.QtCore import QCoreApplication, QDate, QLocale

_MINUTE, _HOUR, _DAY, _WEEK, _YEAR = 60, 3_600, 86_400, 604_800, 31_557_600


def day(moment: date) -> str:
    """Return a day as `23 Nov 2026`."""
    return QLocale().toString(QDate(moment.year, moment.month, moment.day), "d MMM yyyy")


def clock(at: datetime) -> str:
    """Return the time of day as `18:42`, in local time."""
    return f"{at.astimezone():%H:%M}"


def offset(at: datetime) -> str:
    """Return the zone of an instant on this laptop as `UTC+1`."""
    shift = at.astimezone().utcoffset()
    minutes = int(shift.total_seconds() // 60) if shift else 0
    if not minutes:
        return "UTC"
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{'+' if minutes > 0 else '-'}{hours}" + (f":{rest:02d}" if rest else "")


def full(at: datetime) -> str:
    """Return an instant with its zone, for records: `23 Nov 2026, 18:42 (UTC+1)`."""
    template = QCoreApplication.translate("Moment", "{day}, {time} ({zone})")
    return template.format(day=day(at.astimezone().date()), time=clock(at), zone=offset(at))


def short(at: datetime, now: datetime | None = None) -> str:
    """Return an instant for lists: `today 18:05`, `22 Nov, 23:10`, with the year when it is another one."""
    local, today = at.astimezone(), (now or datetime.now(UTC)).astimezone().date()
    if local.date() == today:
        return QCoreApplication.translate("Moment", "today {time}").format(time=clock(at))
    if local.year == today.year:
        written = QLocale().toString(QDate(local.year, local.month, local.day), "d MMM")
    else:
        written = day(local.date())
    return QCoreApplication.translate("Moment", "{day}, {time}").format(day=written, time=clock(at))


def utc(at: datetime) -> str:
    """Return an instant in UTC, for hovering and print: `2026-11-23 17:42 UTC`."""
    return f"{at.astimezone(UTC):%Y-%m-%d %H:%M} UTC"


def age(at: datetime, now: datetime | None = None) -> str:
    """Return how long ago an instant was, in one unit: `12 min`, `3 h`, `8 d`, `28 wk`, `3 y`."""
    seconds = ((now or datetime.now(UTC)) - at).total_seconds()
    if seconds < _MINUTE:
        return QCoreApplication.translate("Moment", "now")
    if seconds < _HOUR:
        return QCoreApplication.translate("Moment", "{n} min").format(n=int(seconds // _MINUTE))
    if seconds < 2 * _DAY:
        return QCoreApplication.translate("Moment", "{n} h").format(n=int(seconds // _HOUR))
    if seconds < 2 * _WEEK:
        return QCoreApplication.translate("Moment", "{n} d").format(n=int(seconds // _DAY))
    if seconds < 2 * _YEAR:
        return QCoreApplication.translate("Moment", "{n} wk").format(n=int(seconds // _WEEK))
    return QCoreApplication.translate("Moment", "{n} y").format(n=int(seconds // _YEAR))


def ago(at: datetime, now: datetime | None = None) -> str:
    """Return an age in a phrase: `12 min ago`."""
    if ((now or datetime.now(UTC)) - at).total_seconds() < _MINUTE:
        return QCoreApplication.translate("Moment", "just now")
    return QCoreApplication.translate("Moment", "{age} ago").format(age=age(at, now))


def time_left(seconds: float) -> str:
    """Return a rough duration: `about 3 min left`."""
    if seconds < 50:
        rounded = max(5, round(seconds / 5) * 5)
        return QCoreApplication.translate("Moment", "about {n} s left").format(n=rounded)
    if seconds < 100 * _MINUTE:
        return QCoreApplication.translate("Moment", "about {n} min left").format(n=max(1, round(seconds / _MINUTE)))
    return QCoreApplication.translate("Moment", "about {n} h left").format(n=round(seconds / _HOUR))


def wait(seconds: float) -> str:
    """Return how long something takes at most, in one unit and rounded up: `1 min`, `90 min`, `3 h`."""
    minutes = max(1, ceil(seconds / _MINUTE))
    if minutes < 120:
        return QCoreApplication.translate("Moment", "{n} min").format(n=minutes)
    return QCoreApplication.translate("Moment", "{n} h").format(n=ceil(seconds / _HOUR))


def partial_date(text: str) -> str:
    """Return a reduced date as precise as it is: `1979`, `January 1979`, `17 Jan 1979`; other text unchanged."""
    parts = text.split("-")
    if not all(part.isdecimal() for part in parts) or len(parts) > 3:
        return text
    if len(parts) == 1:
        return text
    numbers = [int(part) for part in parts]
    written = QDate(numbers[0], numbers[1], numbers[2] if len(numbers) == 3 else 1)
    if not written.isValid():
        return text
    return QLocale().toString(written, "d MMM yyyy" if len(numbers) == 3 else "MMMM yyyy")


def size(count: int) -> str:
    """Return a number of bytes as `8.4 MB`, `412 MB` or `1 MB` (powers of ten): a decimal only where it says more."""
    unit = 1
    while count >= unit * 1_000:
        unit *= 1_000
    tenths = round(count * 10 / unit)
    digits = 0 if unit == 1 or tenths % 10 == 0 or tenths >= 1_000 else 1
    return QLocale().formattedDataSize(count, digits, QLocale.DataSizeFormat.DataSizeSIFormat)


def of_total(done: str, total: str) -> str:
    """Return how much of a whole is done: `12 of 34`, `148 MB of 412 MB`."""
    return QCoreApplication.translate("SyncPill", "{done} of {total}").format(done=done, total=total)


def number(count: int) -> str:
    """Return a whole number with the group marks of the language."""
    return QLocale().toString(count)


def distance(metres: float) -> str:
    """Return a radius or a way as `40 m` or `1.2 km`."""
    if metres < 1000:
        return f"{QLocale().toString(round(metres))} m"
    return f"{QLocale().toString(metres / 1000, 'f', 1 if metres < 100_000 else 0)} km"
