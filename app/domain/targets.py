"""The target: a person sought. A dossier is everything that is known of one target."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from app.domain.statements import Statement
from app.domain.values import (
    Alias,
    BirthClaim,
    CountryCode,
    LongText,
    Mark,
    PartialDate,
    RecordId,
    ShortText,
    fold,
)

TargetStatus = Literal["at_large", "located", "arrested", "surrendered", "deceased", "cleared", "closed"]
TARGET_STATUSES: tuple[TargetStatus, ...] = (
    "at_large",
    "located",
    "arrested",
    "surrendered",
    "deceased",
    "cleared",
    "closed",
)
Sex = Literal["F", "M", "U"]
HeightCm = Annotated[float, msgspec.Meta(gt=0, le=300)]
WeightKg = Annotated[float, msgspec.Meta(gt=0, le=700)]


class Target(Statement, frozen=True, kw_only=True, omit_defaults=True):
    """A person sought, as written by the source.

    `surname_paternal` and `surname_maternal` stay apart as Latin American records have them; `name` is the whole name
    as written. Heights are centimetres, weights kilograms. Colours are codes of `code_system` (INTERPOL notices unless
    said otherwise). `priority` is 1 (highest) to 3.
    """

    name: ShortText
    forenames: ShortText = ""
    surname_paternal: ShortText = ""
    surname_maternal: ShortText = ""
    name_original_script: ShortText = ""
    aliases: tuple[Alias, ...] = ()
    births: tuple[BirthClaim, ...] = ()
    birth_place: ShortText = ""
    birth_country: CountryCode = ""
    father_name: ShortText = ""
    mother_name: ShortText = ""
    sex: Sex = "U"
    nationalities: tuple[CountryCode, ...] = ()
    languages: tuple[ShortText, ...] = ()
    height_cm: HeightCm | None = None
    weight_kg: WeightKg | None = None
    eyes: tuple[ShortText, ...] = ()
    hair: tuple[ShortText, ...] = ()
    code_system: ShortText = "interpol"
    build: ShortText = ""
    marks: tuple[Mark, ...] = ()
    occupation: ShortText = ""
    status: TargetStatus = "at_large"
    priority: Annotated[int, msgspec.Meta(ge=1, le=3)] = 2
    reference: ShortText = ""
    owner_country: CountryCode = ""
    lead: ShortText = ""
    photo: RecordId | None = None
    summary: LongText = ""
    modus_operandi: LongText = ""
    review_on: PartialDate | None = None


def full_name(forenames: str, surnames: str) -> str:
    """Return a name in writing order, without doubled spaces; `-` stands for no forename in notices."""
    first = "" if forenames.strip() == "-" else forenames
    return " ".join(f"{first} {surnames}".split())


def name_words(target: Target) -> str:
    """Return every spelling of the name, folded, for search."""
    names = [
        target.name,
        f"{target.forenames} {target.surname_paternal} {target.surname_maternal}",
        target.name_original_script,
        *(alias.name for alias in target.aliases),
    ]
    return " ".join(fold(name) for name in names if name.strip())
