"""Persons around a target, the links between them, and the addresses, things and journeys that tie them together."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from app.domain.statements import Statement
from app.domain.values import (
    Alias,
    BirthClaim,
    CountryCode,
    Latitude,
    Longitude,
    LongText,
    Period,
    RadiusM,
    RecordId,
    ShortText,
)

# Directive (EU) 2016/680, Art. 6: say what a person is; associates are not suspects by default.
PersonCategory = Literal["suspect", "convicted", "victim", "witness", "contact", "other"]
ItemType = Literal["vehicle", "phone", "account", "wallet", "document", "weapon", "device", "other"]
AddressOutcome = Literal["unchecked", "confirmed", "false", "former"]
MovementType = Literal["border_crossing", "flight", "ferry", "road", "rail", "trip"]


class Person(Statement, frozen=True, kw_only=True, omit_defaults=True):
    """Somebody around the target, in their own right."""

    target: RecordId
    name: ShortText
    aliases: tuple[Alias, ...] = ()
    births: tuple[BirthClaim, ...] = ()
    nationalities: tuple[CountryCode, ...] = ()
    category: PersonCategory = "contact"
    text: LongText = ""


class Link(Statement, frozen=True, kw_only=True, omit_defaults=True):
    """A role between two records of a dossier, such as brother, lawyer or travel facilitator, with its period.

    `subject` and `object` are ids of the target, a person, an item or an address.
    """

    target: RecordId
    subject: RecordId
    object: RecordId
    role: ShortText
    period: Period | None = None
    confirmed: bool = False
    text: LongText = ""


class Address(Statement, frozen=True, kw_only=True, omit_defaults=True):
    """A place to look, and whether it was checked: relatives have given false ones."""

    target: RecordId
    text: LongText
    country: CountryCode = ""
    lat: Latitude | None = None
    lon: Longitude | None = None
    radius_m: RadiusM | None = None
    coordinates: ShortText = ""
    outcome: AddressOutcome = "unchecked"
    checked_at: datetime | None = None
    period: Period | None = None


class Item(Statement, frozen=True, kw_only=True, omit_defaults=True):
    """A vehicle, phone, account or other thing; `identifier` is its plate, number (E.164) or name."""

    target: RecordId
    type: ItemType
    identifier: ShortText
    make: ShortText = ""
    model: ShortText = ""
    colour: ShortText = ""
    country: CountryCode = ""
    period: Period | None = None
    text: LongText = ""


class Movement(Statement, frozen=True, kw_only=True, omit_defaults=True):
    """A border crossing or journey of a target."""

    target: RecordId
    type: MovementType
    departed_at: datetime | None = None
    arrived_at: datetime | None = None
    from_place: ShortText = ""
    from_country: CountryCode = ""
    to_place: ShortText = ""
    to_country: CountryCode = ""
    carrier: ShortText = ""
    text: LongText = ""
