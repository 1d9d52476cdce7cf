"""FollowTheMoney JSON lines (alephdata/followthemoney 3.8 schema) of a dossier, for tools of partners. Export only.

The schema cannot hold all that we know; `LOSSES` says what is left behind. Whether a record may leave is decided
before.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import Any

from app.domain.colours import EYE_COLOURS, HAIR_COLOURS, colour_words
from app.domain.network import Address, Item, Link, Movement, Person
from app.domain.notices import Notice
from app.domain.queries import Record
from app.domain.sightings import Note, Sighting
from app.domain.targets import Target
from app.domain.values import Alias, Period, fold

LOSSES: tuple[str, ...] = (
    "Cautions, grades and handling codes have no place in FollowTheMoney.",
    "Legal verifications, operations, assignments and officers are left out.",
    "Photographs and files are left out.",
    "Which surname is the father's and which the mother's is lost; both stand in lastName.",
    "Priority, status, modus operandi and review dates of a target are left out.",
    "Marks become words of `appearance`; their place on the body stands in the words.",
    "Coordinates stand on an Address beside the Event; the radius and the text as written are lost.",
    "A phone becomes a property of its owner; weapons, devices and other things are left out.",
    "Whether an address was checked, and with which result, is lost.",
    "References of sources are left out on purpose.",
)

_Properties = dict[str, list[str]]
_PERSONS = ("target", "person")
# ISO 639-2 bibliographic codes, as INTERPOL has them, where the other kind differs (loc.gov/standards/iso639-2).
_LANGUAGES = {
    "ALB": "sqi", "ARM": "hye", "BAQ": "eus", "BUR": "mya", "CHI": "zho", "CZE": "ces", "DUT": "nld", "FRE": "fra",
    "GEO": "kat", "GER": "deu", "GRE": "ell", "ICE": "isl", "MAC": "mkd", "MAO": "mri", "MAY": "msa", "PER": "fas",
    "RUM": "ron", "SLO": "slk", "TIB": "bod", "WEL": "cym",
}  # fmt: skip
_FAMILY = frozenset(
    "father mother brother sister son daughter wife husband spouse partner cousin uncle aunt nephew niece grandfather "
    "grandmother padre madre hermano hermana hijo hija esposa esposo primo prima tio tia sobrino sobrina pai mae irmao "
    "irma filho filha marido mulher pere mere frere soeur fils fille epouse mari fratello sorella figlio figlia moglie "
    "marito".split()
)
_ALIAS_PROPERTIES = {"strong": "alias", "weak": "weakAlias", "previous": "previousName"}
_GENDERS = {"F": "female", "M": "male"}


def write_entities(records: Iterable[Record[Any]]) -> bytes:
    """Return one entity per line in UTF-8. Records of kinds that the schema has no place for are left out."""
    everything = list(records)
    entities = _Entities({record.id: record.kind for record in everything})
    for record in everything:
        writer = _WRITERS.get(type(record.value))
        if writer is not None:
            writer(entities, record)
    return entities.lines()


class _Entities:
    """Entities by id, so that a phone or an address can still be added to a person written before."""

    def __init__(self, kinds: dict[str, str]) -> None:
        self.kinds = kinds
        self._schemas: dict[str, str] = {}
        self._properties: dict[str, _Properties] = {}

    def add(self, entity_id: str, schema: str, **properties: Iterable[str] | str) -> None:
        self._schemas[entity_id] = schema
        for name, values in properties.items():
            for value in (values,) if isinstance(values, str) else values:
                self.put(entity_id, name, value)

    def put(self, entity_id: str, name: str, value: str) -> None:
        values = self._properties.setdefault(entity_id, {}).setdefault(name, [])
        if value and value not in values:
            values.append(value)

    def lines(self) -> bytes:
        """Return what has a schema; a property put on a record that is not exported goes nowhere."""
        rows = (
            {
                "id": entity_id,
                "schema": schema,
                "properties": {name: values for name, values in self._properties[entity_id].items() if values},
            }
            for entity_id, schema in self._schemas.items()
        )
        return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows).encode("utf-8")


def _countries(codes: Iterable[str]) -> list[str]:
    """Return ISO codes as FollowTheMoney writes them; INTERPOL's own codes of tribunals are no countries."""
    return [code.lower() for code in codes if len(code) == 2]


def _names(entities: _Entities, entity_id: str, aliases: Iterable[Alias]) -> None:
    for alias in aliases:
        entities.put(entity_id, _ALIAS_PROPERTIES.get(alias.type, "alias"), alias.name)


def _dates(period: Period | None) -> dict[str, str]:
    return {"startDate": (period and period.begins_on) or "", "endDate": (period and period.ends_on) or ""}


def _target(entities: _Entities, record: Record[Target]) -> None:
    value = record.value
    entities.add(
        record.id,
        "Person",
        name=[value.name, value.name_original_script],
        firstName=value.forenames,
        lastName=" ".join(part for part in (value.surname_paternal, value.surname_maternal) if part),
        fatherName=value.father_name,
        motherName=value.mother_name,
        birthDate=[claim.date for claim in value.births],
        birthPlace=value.birth_place,
        birthCountry=_countries([value.birth_country]),
        nationality=_countries(value.nationalities),
        gender=_GENDERS.get(value.sex, ""),
        spokenLanguage=[_LANGUAGES.get(code, code.lower()) for code in value.languages],
        height=f"{value.height_cm / 100:.2f}" if value.height_cm else "",
        weight=f"{value.weight_kg:g}" if value.weight_kg else "",
        eyeColor=colour_words(value.eyes, value.code_system, EYE_COLOURS),
        hairColor=colour_words(value.hair, value.code_system, HAIR_COLOURS),
        appearance=[f"{mark.text} ({mark.place})" if mark.place else mark.text for mark in value.marks],
        position=value.occupation,
        notes=value.summary,
        topics=["wanted", "crime"] if value.status in {"at_large", "located"} else ["crime"],
    )
    _names(entities, record.id, value.aliases)


def _person(entities: _Entities, record: Record[Person]) -> None:
    value = record.value
    entities.add(
        record.id,
        "Person",
        name=value.name,
        birthDate=[claim.date for claim in value.births],
        nationality=_countries(value.nationalities),
        notes=value.text,
    )
    _names(entities, record.id, value.aliases)


def _notice(entities: _Entities, record: Record[Notice]) -> None:
    value = record.value
    issuers = _countries([value.country, *(charge.country for charge in value.charges)])
    is_red = value.type == "red_notice"
    entities.add(
        record.id,
        "Sanction",
        entity=value.target,
        authority="INTERPOL" if is_red else value.court,
        authorityId=value.number,
        programId="INTERPOL-RN" if is_red else "",
        reason=[part for charge in value.charges for part in (charge.text, charge.translation)],
        country=issuers,
        status=value.status,
        listingDate=value.issued_on or "",
        endDate=value.expires_on or "",
    )


def _sighting(entities: _Entities, record: Record[Sighting]) -> None:
    value = record.value
    entities.add(
        record.id,
        "Event",
        name=value.place or "Sighting",
        date=_instant(value.seen_at),
        location=value.place,
        country=_countries([value.country]),
        involved=value.target,
        summary=value.text,
    )
    if value.lat is not None and value.lon is not None:
        address_id = f"{record.id}-place"
        entities.add(
            address_id,
            "Address",
            full=value.place,
            country=_countries([value.country]),
            latitude=repr(value.lat),
            longitude=repr(value.lon),
        )
        entities.put(record.id, "addressEntity", address_id)


def _instant(moment: Any) -> str:
    """Return a time in UTC without its zone, as FollowTheMoney has it."""
    return moment.strftime("%Y-%m-%dT%H:%M:%S") if moment else ""


def _note(entities: _Entities, record: Record[Note]) -> None:
    value = record.value
    entities.add(record.id, "Note", entity=value.target, description=value.text, date=_instant(value.written_at))


def _address(entities: _Entities, record: Record[Address]) -> None:
    value = record.value
    entities.add(
        record.id,
        "Address",
        full=value.text,
        country=_countries([value.country]),
        latitude="" if value.lat is None else repr(value.lat),
        longitude="" if value.lon is None else repr(value.lon),
    )
    entities.put(value.target, "addressEntity", record.id)


def _item(entities: _Entities, record: Record[Item]) -> None:
    value = record.value
    match value.type:
        case "vehicle":
            entities.add(
                record.id,
                "Vehicle",
                registrationNumber=value.identifier,
                model=" ".join(part for part in (value.make, value.model) if part),
                country=_countries([value.country]),
                description=" ".join(part for part in (value.colour, value.text) if part),
                owner=value.target,
            )
        case "phone":
            entities.put(value.target, "phone", value.identifier)
        case "account":
            entities.add(record.id, "UserAccount", username=value.identifier, service=value.make, owner=value.target)
        case "wallet":
            entities.add(record.id, "CryptoWallet", publicKey=value.identifier, holder=value.target)
        case "document":
            entities.add(
                record.id,
                "Identification",
                holder=value.target,
                number=value.identifier,
                type=value.make,
                country=_countries([value.country]),
                **_dates(value.period),
            )
        case _:
            return


def _movement(entities: _Entities, record: Record[Movement]) -> None:
    value = record.value
    entities.add(
        record.id,
        "Trip",
        name=" → ".join(part for part in (value.from_place, value.to_place) if part) or value.type,
        startDate=_instant(value.departed_at),
        endDate=_instant(value.arrived_at),
        country=_countries([value.from_country, value.to_country]),
        involved=value.target,
        summary=value.text,
    )


def _link(entities: _Entities, record: Record[Link]) -> None:
    value = record.value
    period = _dates(value.period)
    ends = {entities.kinds.get(value.subject), entities.kinds.get(value.object)}
    if not ends <= set(_PERSONS):
        entities.add(record.id, "UnknownLink", subject=value.subject, object=value.object, role=value.role, **period)
    elif set(fold(value.role).split()) & _FAMILY:
        entities.add(
            record.id, "Family", person=value.subject, relative=value.object, relationship=value.role, **period
        )
    else:
        entities.add(
            record.id, "Associate", person=value.subject, associate=value.object, relationship=value.role, **period
        )


_WRITERS: dict[type, Callable[[_Entities, Record[Any]], None]] = {
    Target: _target,
    Person: _person,
    Notice: _notice,
    Sighting: _sighting,
    Note: _note,
    Address: _address,
    Item: _item,
    Movement: _movement,
    Link: _link,
}
