"""Cautions: the coded warnings about a person that are shown before anything else.

Codes 00 to 90 are those of NCIC/NIEM `SubjectCautionInformationCode` (NIEM 4.0 code list); codes that start with L are
our own. Medical ones are special data (Directive (EU) 2016/680, Art. 10): they need a reason to be kept.
"""

from __future__ import annotations

from typing import Annotated, Literal, NamedTuple

import msgspec

from app.domain.statements import Statement
from app.domain.values import LongText, PartialDate, RecordId

Severity = Literal["danger", "warn", "special"]


class CautionCode(NamedTuple):
    """A code, the capital word shown for it (English source text), its severity and its icon (Lucide name)."""

    code: str
    word: str
    severity: Severity
    icon: str
    rank: int


_CODES = (
    CautionCode("00", "ARMED", "danger", "octagon-alert", 0),
    CautionCode("15", "EXPLOSIVES", "danger", "bomb", 1),
    CautionCode("05", "VIOLENT", "danger", "siren", 2),
    CautionCode("10", "MARTIAL ARTS", "danger", "swords", 3),
    CautionCode("L1", "BODYGUARDS", "danger", "shield-alert", 4),
    CautionCode("30", "SEXUALLY VIOLENT", "danger", "octagon-x", 5),
    CautionCode("25", "ESCAPE RISK", "warn", "route", 6),
    CautionCode("40", "FLIGHT RISK ABROAD", "warn", "plane", 7),
    CautionCode("L2", "LOOKOUTS", "warn", "binoculars", 8),
    CautionCode("L3", "CAMERAS", "warn", "cctv", 9),
    CautionCode("L4", "DOGS", "warn", "dog", 10),
    CautionCode("L5", "CHILDREN AT ADDRESS", "warn", "baby", 11),
    CautionCode("L6", "LEAK RISK", "warn", "ear", 12),
    CautionCode("20", "DRUGS", "warn", "pill", 13),
    CautionCode("L7", "INFECTIOUS", "warn", "biohazard", 14),
    CautionCode("35", "SEX OFFENDER", "warn", "triangle-alert", 15),
    CautionCode("55", "ALCOHOL", "warn", "wine", 16),
    CautionCode("70", "SELF-HARM", "special", "heart-crack", 17),
    CautionCode("50", "HEART", "special", "heart-pulse", 18),
    CautionCode("60", "ALLERGIES", "special", "cross", 19),
    CautionCode("65", "EPILEPSY", "special", "cross", 20),
    CautionCode("80", "MEDICATION", "special", "cross", 21),
    CautionCode("85", "HAEMOPHILIA", "special", "cross", 22),
    CautionCode("90", "DIABETES", "special", "cross", 23),
    CautionCode("01", "OTHER", "warn", "triangle-alert", 24),
)
CAUTION_CODES: dict[str, CautionCode] = {entry.code: entry for entry in _CODES}
MEDICAL_CODES = frozenset({"50", "60", "65", "70", "80", "85", "90"})
CautionCodeText = Annotated[str, msgspec.Meta(pattern=r"^([0-9]{2}|L[0-9]{1,2})$(?!\n)")]


class Caution(Statement, frozen=True, kw_only=True, omit_defaults=True):
    """One warning about a target: code, one line of substance, when it was observed, when it ends."""

    target: RecordId
    code: CautionCodeText
    text: LongText = ""
    observed_on: PartialDate | None = None
    expires_on: PartialDate | None = None


def caution_rank(code: str) -> int:
    """Return the place of a code in the fixed order of severity; unknown codes come after the dangers."""
    entry = CAUTION_CODES.get(code)
    return entry.rank if entry else 6
