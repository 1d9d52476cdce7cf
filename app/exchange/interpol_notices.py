"""Reads INTERPOL notices as their public service sends them, saved to a file: red, yellow and UN, lists and details.

A notice becomes a target (reference and key by its id) and, where the details are there, a notice record with all its
charges. Its status stays `unknown` until somebody verifies it: being on a list proves nothing, nor does being absent.
Not kept: addresses of pictures and pages. Nothing is fetched. Organisations are refused: a dossier is about a person.
"""

from __future__ import annotations

from typing import Any, Literal

from app.domain.import_reports import Rejection
from app.domain.notices import Charge, Notice
from app.domain.targets import Sex, Target, full_name
from app.domain.values import Alias, BirthClaim, Mark
from app.errors import BadInputError
from app.exchange import interpol_fields as values
from app.exchange.interpol_documents import FoundNotice, address_of, find_notices, warn_of_missing
from app.exchange.reading import (
    UNKNOWN_TARGET,
    ReadItem,
    ReadOptions,
    ReadResult,
    WarningList,
    check_draft,
    joined,
    reason_of,
)

Colour = Literal["red", "yellow", "un", ""]
_COLOURS: tuple[Colour, ...] = ("red", "yellow", "un")
SOURCE = "INTERPOL"
_MAX_MARK = 500

_LIST_FIELDS = frozenset({"entity_id", "name", "forename", "date_of_birth", "nationalities", "_links", "_embedded"})
_DETAIL_FIELDS = frozenset(
    "arrest_warrants place_of_birth country_of_birth_id sex_id languages_spoken_ids height weight eyes_colors_id "
    "hairs_id distinguishing_marks".split()
)
_YELLOW_FIELDS = frozenset(
    "birth_name place date_of_event country father_forename mother_forename mother_name father_name".split()
)
_ORGANISATION_FIELDS = frozenset(
    "main_activity legal_form administrators registration_number formerly_known_as from_chamber_of_commerce".split()
)
# What the summary of a UN notice gathers, with the words before it; the service spells `adresses` so.
_SUMMARY_FIELDS = {
    "summary": "",
    "purposes": "Purposes",
    "identity_documents": "Identity documents",
    "adresses": "Addresses",
    "addresses": "Addresses",
    "associates": "Associates",
    "additional_information": "",
}
_UN_FIELDS = frozenset(
    {
        *_SUMMARY_FIELDS,
        *("un_reference", "un_reference_date", "un_resolution", "profession", "aliases", "name_at_birth"),
        *("name_in_original_script", "forename_in_original_script"),
    }
)
_KNOWN_FIELDS = _LIST_FIELDS | _DETAIL_FIELDS | _YELLOW_FIELDS | _UN_FIELDS | _ORGANISATION_FIELDS


def read_notices(data: bytes, options: ReadOptions | None = None) -> ReadResult:
    """Return targets and notices of a file; BadInputError when it holds none. A wrong notice is refused alone.

    Entries of list pages are `partial`: they must not blank what details have told.
    """
    options = options or ReadOptions()
    found = find_notices(data)
    rejected: list[Rejection] = []
    chosen: dict[str, list[ReadItem]] = {}
    repeated = 0
    for notice in found.notices:
        try:
            items = _items(notice, options, found.warnings)
        except BadInputError as error:
            rejected.append(Rejection(notice.where, reason_of(error)))
            continue
        key = items[0].key
        earlier = chosen.setdefault(key, items)
        if earlier is items:
            continue
        repeated += 1
        if earlier[0].partial and not items[0].partial:
            chosen[key] = items
        elif not items[0].partial and [item.draft for item in items] != [item.draft for item in earlier]:
            found.warnings.add(
                "A notice stands in the file twice with different values; the first was taken", notice.where
            )
    warn_of_missing(found, len(chosen), repeated)
    return ReadResult(
        format="interpol-notices",
        items=tuple(item for items in chosen.values() for item in items),
        rejected=tuple(rejected),
        warnings=found.warnings.lines(),
        read=len(found.notices),
        repeated=repeated,
    )


def _items(notice: FoundNotice, options: ReadOptions, warnings: WarningList) -> list[ReadItem]:
    """Return the target, and the notice if the details are there."""
    if notice.fault:
        raise BadInputError(notice.fault)
    fields, where = notice.fields, notice.where
    entity_id = values.entity_id_of(fields)
    if _ORGANISATION_FIELDS & {name for name in fields if values.texts_of(fields, name)}:
        raise BadInputError("this is an organisation", "A dossier is about a person; write it down as a note.")
    unknown = sorted(name for name in set(fields) - _KNOWN_FIELDS if fields[name] not in (None, "", [], {}))
    if unknown:
        warnings.add(f"Fields that are not kept: {joined(ascii(name)[1:-1][:40] for name in unknown)}", where)
    colour = _colour(fields)
    target = _target(fields, entity_id, colour, options, _Place(warnings, where))
    check_draft(target)
    key = f"interpol:{entity_id}"
    partial = not (set(fields) & (_DETAIL_FIELDS | _YELLOW_FIELDS | _UN_FIELDS))
    items = [ReadItem(where, key, target, partial=partial)]
    if colour and not partial:
        record = _notice(fields, entity_id, colour, options, _Place(warnings, where))
        check_draft(record)
        items.append(ReadItem(where, f"{key}#notice", record, target_reference=entity_id))
    return items


class _Place:
    """A place in the file, for warnings about it."""

    def __init__(self, warnings: WarningList, where: str) -> None:
        self._warnings = warnings
        self._where = where

    def warn(self, message: str) -> None:
        self._warnings.add(message, self._where)

    def countries(self, fields: values.Fields, name: str) -> tuple[str, ...]:
        return values.countries_of(fields, name, self._warnings, self._where)

    def country(self, fields: values.Fields, name: str) -> str:
        """Return one code; the service joins the member states of the European Union in one value."""
        codes = self.countries(fields, name)
        if len(codes) > 1:
            self.warn(f"{name} names several countries; none of them was taken as the one")
            return ""
        return codes[0] if codes else ""


def _colour(fields: dict[str, Any]) -> Colour:
    address = address_of(fields)
    for colour in _COLOURS:
        if f"/{colour}/" in address:
            return colour
    if "arrest_warrants" in fields:
        return "red"
    if "un_reference" in fields:
        return "un"
    return "yellow" if "date_of_event" in fields or "birth_name" in fields else ""


def _target(fields: dict[str, Any], entity_id: str, colour: Colour, options: ReadOptions, place: _Place) -> Target:
    surnames, forenames = values.text_of(fields, "name"), values.text_of(fields, "forename")
    name = full_name(forenames, surnames)
    if not name:
        raise BadInputError("the notice has no name", "", "name")
    nationalities = place.countries(fields, "nationalities")
    split = values.split_surnames(surnames, nationalities)
    if not split.told_apart:
        place.warn("Father's and mother's surname cannot be told apart for certain; both stand in the first")
    birth = values.birth_of(fields)
    marks, long_mark = _marks(fields, place)
    return Target(
        name=name,
        forenames=forenames,
        surname_paternal=split.paternal,
        surname_maternal=split.maternal,
        name_original_script=full_name(
            values.text_of(fields, "forename_in_original_script"), values.text_of(fields, "name_in_original_script")
        ),
        aliases=_aliases(fields),
        births=(BirthClaim(birth, claimed_by=SOURCE),) if birth else (),
        birth_place=values.text_of(fields, "place_of_birth"),
        birth_country=place.country(fields, "country_of_birth_id"),
        father_name=full_name(values.text_of(fields, "father_forename"), values.text_of(fields, "father_name")),
        mother_name=full_name(values.text_of(fields, "mother_forename"), values.text_of(fields, "mother_name")),
        sex=_sex(fields, place),
        nationalities=nationalities,
        languages=values.texts_of(fields, "languages_spoken_ids"),
        height_cm=values.height_cm_of(fields),
        weight_kg=values.weight_kg_of(fields),
        eyes=values.texts_of(fields, "eyes_colors_id"),
        hair=values.texts_of(fields, "hairs_id"),
        marks=marks,
        occupation=values.text_of(fields, "profession"),
        reference=entity_id,
        source=SOURCE,
        grade=options.grade,
        summary=_summary(fields, colour, long_mark),
    )


def _marks(fields: dict[str, Any], place: _Place) -> tuple[tuple[Mark, ...], str]:
    """Return the marks as written, or the text for the summary when it is too long for a mark."""
    text = "; ".join(values.texts_of(fields, "distinguishing_marks"))
    if len(text) > _MAX_MARK:
        place.warn(f"Marks longer than {_MAX_MARK} characters stand in the summary")
        return (), text
    return ((Mark(text),) if text else ()), ""


def _sex(fields: dict[str, Any], place: _Place) -> Sex:
    match values.text_of(fields, "sex_id").upper():
        case "M":
            return "M"
        case "F":
            return "F"
        case "" | "U":
            return "U"
        case _:
            place.warn("The code of the sex is none of F, M and U; it was left unknown")
            return "U"


def _aliases(fields: dict[str, Any]) -> tuple[Alias, ...]:
    former = [values.text_of(fields, name) for name in ("birth_name", "name_at_birth")]
    previous = (Alias(name, "previous") for name in dict.fromkeys(former) if name)
    return (*(Alias(name) for name in values.texts_of(fields, "aliases")), *previous)


def _summary(fields: dict[str, Any], colour: Colour, long_mark: str) -> str:
    lines = ["Missing person (INTERPOL yellow notice): to be found, not to be arrested."] if colour == "yellow" else []
    for name, label in _SUMMARY_FIELDS.items():
        words = "; ".join(values.texts_of(fields, name))
        if words:
            lines.append(f"{label}: {words}" if label else words)
    if long_mark:
        lines.append(f"Marks: {long_mark}")
    return "\n".join(lines)


def _notice(fields: dict[str, Any], entity_id: str, colour: Colour, options: ReadOptions, place: _Place) -> Notice:
    if colour != "red":
        return _other_notice(fields, entity_id, colour, options)
    charges: list[Charge] = []
    lists: list[str] = []
    for warrant in _warrants(fields):
        codes = place.countries(warrant, "issuing_country_id")
        country = place.country(warrant, "issuing_country_id")
        if len(codes) > 1:
            lists.append(f"Charge {len(charges) + 1} issued by: {joined(codes)}")
        charges.append(
            Charge(
                text=values.text_of(warrant, "charge"),
                translation=values.text_of(warrant, "charge_translation"),
                country=country,
            )
        )
    issuers = {charge.country for charge in charges}
    return Notice(
        target=UNKNOWN_TARGET,
        type="red_notice",
        number=entity_id,
        country=issuers.pop() if len(issuers) == 1 else "",
        charges=tuple(charges),
        text="\n".join(lists),
        source=SOURCE,
        grade=options.grade,
    )


def _warrants(fields: dict[str, Any]) -> list[dict[str, Any]]:
    warrants = fields.get("arrest_warrants")
    if warrants is None:
        return []
    if not isinstance(warrants, list) or not all(isinstance(entry, dict) for entry in warrants):
        raise BadInputError("this is not a list of warrants", "", "arrest_warrants")
    return warrants


def _other_notice(fields: dict[str, Any], entity_id: str, colour: Colour, options: ReadOptions) -> Notice:
    """Return the record of a notice that asks for no arrest; its kind stands in words."""
    if colour == "yellow":
        event = (values.text_of(fields, name) for name in ("date_of_event", "place", "country"))
        since = joined(part for part in event if part)
        text = "INTERPOL yellow notice: missing person" + (f". Missing since: {since}" if since else "")
        number = entity_id
    else:
        reference, day = values.text_of(fields, "un_reference"), values.text_of(fields, "un_reference_date")
        resolution = values.text_of(fields, "un_resolution")
        text = "INTERPOL-United Nations Security Council Special Notice"
        text += f", resolution {resolution}" if resolution else ""
        text += f", listed {day}" if day else ""
        number = reference or entity_id
    return Notice(target=UNKNOWN_TARGET, type="other", number=number, text=text, source=SOURCE, grade=options.grade)
