"""Single values of INTERPOL notice objects: what may be missing, what stands for unknown, what cannot be.

The rule: a value that is absent, null, empty, `-` or zero is unknown; one that cannot be (31 February, a height of 9 m)
refuses its notice; a code that is not in our lists is kept as it is. Codes are never translated into other code systems
(BLA here is BLK in INTERPOL's biometric lists). Sources: bundesAPI/interpol-api `openapi.yaml` and real files.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from app.domain.values import CountryCode, parse_partial_date
from app.errors import BadInputError
from app.exchange.reading import WarningList

Fields = Mapping[str, Any]

# Where people are written with the father's surname first and the mother's second (ISO 3166-1).
_PATERNAL_FIRST = frozenset("AR BO CL CO CR CU DO EC ES GQ GT HN MX NI PA PE PR PY SV UY VE".split())
# Portuguese names put the mother's surname first: two words of them must not be split by the Spanish rule.
_MATERNAL_FIRST = frozenset("AO BR CV GW MO MZ PT ST TL".split())
_PARTICLES = frozenset(
    "a al ap bin d da dal dalla de degli dei del della den der di do dos du e el la las le los san santa santo st ter "
    "van vda viuda von y".split()
)
_COUNTRY = re.compile(r"(?:[A-Z]{2,3}|9[0-9]{2})\Z")
_ENTITY_ID = re.compile(r"([0-9]{4})[/-]([0-9]{1,9})\Z")
_NUMBER = re.compile(r"[0-9]{1,4}(?:[.,][0-9]{1,6})?\Z")
MAX_HEIGHT_M = 3.0
MAX_WEIGHT_KG = 700.0
_UNKNOWN = frozenset({"", "-", "--", "—"})


class Surnames(NamedTuple):
    """Two surnames kept apart, and whether that could be told at all."""

    paternal: str
    maternal: str
    told_apart: bool


def text_of(fields: Fields, name: str) -> str:
    """Return a text with plain line ends, empty when unknown; BadInputError when it is not text."""
    value = fields.get(name)
    if value is None:
        return ""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    if not isinstance(value, str):
        raise BadInputError("this is not text", "", name)
    text = "\n".join(line.rstrip() for line in value.replace("\r\n", "\n").replace("\r", "\n").split("\n")).strip()
    return "" if text in _UNKNOWN else text


def texts_of(fields: Fields, name: str) -> tuple[str, ...]:
    """Return a list of texts; null is none, one text is a list of one; objects inside are written out."""
    value = fields.get(name)
    values = value if isinstance(value, list) else [value]
    return tuple(dict.fromkeys(words for words in map(written_out, values) if words))


def written_out(value: Any) -> str:
    """Return any plain value as words; keys whose value is unknown are left out."""
    match value:
        case None | True | False:
            return ""
        case dict():
            parts = (f"{key}: {words}" for key, inner in value.items() if (words := written_out(inner)))
            return ", ".join(parts)
        case list():
            return "; ".join(words for words in map(written_out, value) if words)
        case _:
            return text_of({"": value}, "")


def countries_of(fields: Fields, name: str, warnings: WarningList, where: str) -> tuple[CountryCode, ...]:
    """Return country codes: ISO 3166-1 and INTERPOL's own (914, 916, 922, UNK); one entry may be a comma-joined list.

    What is no code at all is left out with a warning.
    """
    found: list[str] = []
    for entry in texts_of(fields, name):
        for part in re.split(r"[,;/\s]+", entry.upper()):
            if _COUNTRY.match(part):
                found.append(part)
            elif part:
                warnings.add(f"{name} holds something that is no country code; it was left out", where)
    return tuple(dict.fromkeys(found))


def entity_id_of(fields: Fields) -> str:
    """Return the id as in data, `2021/75051`, also from the form of addresses, `2021-75051`."""
    match = _ENTITY_ID.match(text_of(fields, "entity_id"))
    if match is None:
        raise BadInputError("this is no notice id", "It looks like 2021/75051.", "entity_id")
    return f"{match[1]}/{match[2]}"


def birth_of(fields: Fields) -> str:
    """Return a partial ISO date, empty when unknown. Never completed: 1992 stays 1992."""
    text = text_of(fields, "date_of_birth")
    if not text:
        return ""
    try:
        return parse_partial_date(text)
    except BadInputError as error:
        raise BadInputError(error.reason, error.hint, "date_of_birth") from None


def height_cm_of(fields: Fields) -> float | None:
    """Return centimetres from metres; 0 is unknown."""
    metres = _number_of(fields, "height", MAX_HEIGHT_M, "metres")
    return None if metres is None else round(metres * 100, 1)


def weight_kg_of(fields: Fields) -> float | None:
    """Return kilograms, whole or not; 0 is unknown."""
    return _number_of(fields, "weight", MAX_WEIGHT_KG, "kilograms")


def _number_of(fields: Fields, name: str, highest: float, unit: str) -> float | None:
    value = fields.get(name)
    if isinstance(value, str):
        text = text_of(fields, name)
        if text and not _NUMBER.match(text):
            raise BadInputError("this is not a number", f"It is given in {unit}.", name)
        value = float(text.replace(",", ".")) if text else None
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise BadInputError("this is not a number", f"It is given in {unit}.", name)
    if not 0 <= value <= highest:
        raise BadInputError(f"it lies outside 0 to {highest:g} {unit}", "Check the value at the source.", name)
    return float(value) or None


def split_surnames(surnames: str, nationalities: tuple[str, ...]) -> Surnames:
    """Split surnames into the father's and the mother's only where that is certain; else all stand in the first.

    Certain are: one word; two words without particles of somebody from a country where the father's surname comes
    first, and from none where it comes second. `DE LA CRUZ PEREZ` or two Brazilian surnames stay whole.
    """
    words = surnames.split()
    if len(words) < 2:
        return Surnames(surnames, "", told_apart=True)
    countries = set(nationalities)
    certain = (
        len(words) == 2
        and not any(word.casefold() in _PARTICLES for word in words)
        and bool(countries & _PATERNAL_FIRST)
        and not countries & _MATERNAL_FIRST
    )
    return Surnames(words[0], words[1], told_apart=True) if certain else Surnames(surnames, "", told_apart=False)
