"""The legal basis: red notices, diffusions and warrants, and the recorded checks that they still stand.

A red notice is not an arrest warrant; each country decides what it is worth (INTERPOL RPD, Art. 82 to 87).
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Literal

import msgspec

from app.domain.statements import Statement
from app.domain.values import CountryCode, LongText, PartialDate, RecordId, ShortText

NoticeType = Literal["red_notice", "diffusion", "warrant", "european_arrest_warrant", "other"]
NoticeStatus = Literal["valid", "suspended", "withdrawn", "expired", "unknown"]

# Our choice, after INTERPOL's offline copies that are refreshed every 24 to 48 hours.
VERIFICATION_FRESH_FOR = timedelta(hours=24)


class Charge(msgspec.Struct, frozen=True, omit_defaults=True):
    """An offence as written, with its translation if the sender gave one."""

    text: LongText
    translation: LongText = ""
    country: CountryCode = ""


class Notice(Statement, frozen=True, kw_only=True, omit_defaults=True):
    """A red notice, diffusion or warrant about a target. `number` is `YYYY/N` for notices."""

    target: RecordId
    type: NoticeType
    number: ShortText = ""
    country: CountryCode = ""
    court: ShortText = ""
    charges: tuple[Charge, ...] = ()
    sentence: ShortText = ""
    issued_on: PartialDate | None = None
    expires_on: PartialDate | None = None
    status: NoticeStatus = "unknown"
    extradition_scope: ShortText = ""
    text: LongText = ""


class Verification(Statement, frozen=True, kw_only=True, omit_defaults=True):
    """A recorded check of the legal status: what was found, through which channel, by whom, under which reference."""

    target: RecordId
    notice: RecordId | None = None
    found: NoticeStatus
    channel: ShortText
    reference: ShortText = ""
    verified_by: ShortText = ""
    verified_at: datetime
    text: LongText = ""


def verification_is_fresh(verified_at: datetime, now: datetime) -> bool:
    """Return whether a check is recent enough for an operation."""
    return timedelta(0) <= now - verified_at <= VERIFICATION_FRESH_FOR
