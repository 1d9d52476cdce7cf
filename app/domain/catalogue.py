"""Every record kind, declared once: its fields, stream, merge policies, columns, title and search text.

Tables, validation on laptop and hub, JSON Schema, history, field-level merge and search follow from an entry here.
Nothing here knows a database or the wire.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cached_property
from typing import Any, Literal

import msgspec

from app.domain import ids
from app.domain.attachments import Attachment
from app.domain.cautions import Caution
from app.domain.network import Address, Item, Link, Movement, Person
from app.domain.notices import Notice, Verification
from app.domain.operations import Assignment, Officer, Operation
from app.domain.record_checks import check_record, check_times
from app.domain.search_words import caution_title, item_words, join, notice_words, target_words
from app.domain.sightings import Note, Sighting
from app.domain.statements import Statement
from app.domain.targets import Target
from app.domain.values import check_plain, fold_identifier
from app.errors import BadInputError

SCHEMA = 1
StreamKind = Literal["dossier", "operation", "directory"]
MergePolicy = Literal["latest", "decide", "union", "strictest", "fixed"]
SqlType = Literal["TEXT", "INTEGER", "REAL", "BLOB"]


@dataclass(frozen=True, slots=True)
class Column:
    """A value that storage keeps beside the body so that lists can sort and filter by it."""

    name: str
    sql_type: SqlType
    value: Callable[[Any], Any]
    indexed: bool = False


@dataclass(frozen=True)
class Kind:
    """One record kind. `append_only` kinds are amended or retracted, never edited."""

    name: str
    struct: type[Statement]
    stream_kind: StreamKind
    title: Callable[[Any], str]
    words: Callable[[Any], str]
    policies: Mapping[str, MergePolicy] = field(default_factory=dict)
    columns: tuple[Column, ...] = ()
    append_only: bool = False
    owner_field: str = "target"
    hub_only: bool = False

    @cached_property
    def fields(self) -> tuple[str, ...]:
        """Return the names of all fields."""
        return tuple(self.struct.__struct_fields__)

    @cached_property
    def required(self) -> frozenset[str]:
        """Return the names of the fields without a default."""
        return frozenset(entry.name for entry in msgspec.structs.fields(self.struct) if entry.required)

    @cached_property
    def defaults(self) -> dict[str, Any]:
        """Return the value of each field that a record does not tell; None for those that it has to tell."""
        return {entry.name: None if entry.required else entry.default for entry in msgspec.structs.fields(self.struct)}

    @cached_property
    def field_types(self) -> dict[str, Any]:
        """Return the type of each field, for checking one value alone."""
        return {entry.name: entry.type for entry in msgspec.structs.fields(self.struct)}

    def policy(self, name: str) -> MergePolicy:
        """Return how two concurrent edits of a field meet."""
        return self.policies.get(name, _COMMON_POLICIES.get(name, "latest"))

    def stream_of(self, record_id: str, body: Mapping[str, Any]) -> str:
        """Return the stream that a record belongs to."""
        if self.stream_kind == "directory":
            return ids.DIRECTORY_STREAM
        owner = record_id if self.owner_field == "" else str(body[self.owner_field])
        return f"{self.stream_kind}:{owner}"

    def read(self, body: Mapping[str, Any]) -> Any:
        """Return the Struct of a body of plain values; unknown fields are left out. BadInputError when it is not valid.

        The checks that types cannot tell (real dates, pairs of coordinates) are part of it.
        """
        check_plain(body)
        return self.read_plain(body)

    def read_plain(self, body: Mapping[str, Any]) -> Any:
        """Do what `read` does with a body whose values were found to be plain already."""
        try:
            record = msgspec.convert(body, self.struct, strict=True)
        except msgspec.ValidationError as error:
            raise _invalid(error, self.name) from None
        check_record(record)
        return record

    def check_fields(self, body: Mapping[str, Any]) -> None:
        """Check single fields of an edit. BadInputError with the field as place; unknown fields pass."""
        check_plain(body)
        self.check_plain_fields(body)

    def check_plain_fields(self, body: Mapping[str, Any]) -> None:
        """Do what `check_fields` does with values that were found to be plain already."""
        for name, value in body.items():
            expected = self.field_types.get(name)
            if expected is None:
                continue
            try:
                checked = msgspec.convert(value, expected, strict=True)
            except msgspec.ValidationError as error:
                raise _invalid(error, name) from None
            check_times(name, checked)


_PLACE_IN_ERROR = re.compile(r"(?P<words>.*?)(?: - at `(?:key in )?\$\.?(?P<place>.*)`)?\Z", re.DOTALL)
_TOO_LONG = re.compile(r"Expected `\w+` of length <= (\d+)\Z")


def _invalid(error: msgspec.ValidationError, where: str) -> BadInputError:
    """Return msgspec's words with their place; they name types and limits, never the value."""
    match = _PLACE_IN_ERROR.match(str(error))
    assert match is not None  # the expression takes any text
    words, place = match["words"], match["place"] or where
    if too_long := _TOO_LONG.match(words):
        return BadInputError(f"it is longer than {int(too_long[1]):,} characters", "Shorten it.", place)
    if words.startswith("Invalid enum value"):
        # These words of msgspec repeat the value.
        return BadInputError("it is none of the words allowed here", "Correct the value and try again.", place)
    if "matching regex" in words:
        return BadInputError("it does not have the form that it must have", "Correct the value and try again.", place)
    return BadInputError(words[:1].lower() + words[1:], "Correct the value and try again.", place)


_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


def micros(moment: datetime | None) -> int | None:
    """Return microseconds since 1970 in UTC."""
    if moment is None:
        return None
    return (moment - _EPOCH) // _MICROSECOND


_COMMON_POLICIES: dict[str, MergePolicy] = {
    "target": "fixed",
    "operation": "fixed",
    "handling": "strictest",
    "grade": "decide",
}


def _decide(*names: str) -> dict[str, MergePolicy]:
    return dict.fromkeys(names, "decide")


_PLACE = (
    Column("lat", "REAL", lambda record: record.lat),
    Column("lon", "REAL", lambda record: record.lon),
)

_ENTRIES = (
    Kind(
        "target",
        Target,
        "dossier",
        title=lambda record: record.name,
        words=target_words,
        owner_field="",
        policies={
            **_decide("name", "forenames", "surname_paternal", "surname_maternal", "name_original_script"),
            **_decide("births", "birth_place", "birth_country", "father_name", "mother_name", "sex", "status"),
            "aliases": "union",
            "nationalities": "union",
            "languages": "union",
            "marks": "union",
        },
        columns=(
            Column("name", "TEXT", lambda record: record.name, indexed=True),
            Column("reference", "TEXT", lambda record: record.reference, indexed=True),
            Column("status", "TEXT", lambda record: record.status),
            Column("priority", "INTEGER", lambda record: record.priority),
        ),
    ),
    Kind(
        "notice",
        Notice,
        "dossier",
        title=lambda record: join(record.number, record.country),
        words=notice_words,
        policies=_decide(
            "type", "number", "country", "court", "charges", "sentence", "issued_on", "expires_on", "status"
        ),
        columns=(Column("number", "TEXT", lambda record: record.number, indexed=True),),
    ),
    Kind(
        "verification",
        Verification,
        "dossier",
        title=lambda record: join(record.found, record.channel),
        words=lambda record: join(record.channel, record.reference, record.verified_by, record.text),
        append_only=True,
        columns=(Column("verified_at", "INTEGER", lambda record: micros(record.verified_at)),),
    ),
    Kind(
        "caution",
        Caution,
        "dossier",
        title=caution_title,
        words=caution_title,
        policies=_decide("code", "text", "observed_on", "expires_on"),
        columns=(Column("code", "TEXT", lambda record: record.code),),
    ),
    Kind(
        "note",
        Note,
        "dossier",
        title=lambda record: record.text[:80],
        words=lambda record: record.text,
        append_only=True,
        columns=(Column("written_at", "INTEGER", lambda record: micros(record.written_at)),),
    ),
    Kind(
        "sighting",
        Sighting,
        "dossier",
        title=lambda record: record.place or record.text[:80],
        words=lambda record: f"{record.place} {record.text}",
        append_only=True,
        columns=(
            Column("seen_at", "INTEGER", lambda record: micros(record.seen_at), indexed=True),
            *_PLACE,
            Column("certainty", "TEXT", lambda record: record.certainty),
            Column("grade", "TEXT", lambda record: record.grade),
        ),
    ),
    Kind(
        "person",
        Person,
        "dossier",
        title=lambda record: record.name,
        words=lambda record: join(record.name, *(alias.name for alias in record.aliases), record.text),
        policies={**_decide("name", "births", "category"), "aliases": "union", "nationalities": "union"},
    ),
    Kind(
        "link",
        Link,
        "dossier",
        title=lambda record: record.role,
        words=lambda record: join(record.role, record.text),
        policies={**_decide("role", "confirmed"), "subject": "fixed", "object": "fixed"},
    ),
    Kind(
        "address",
        Address,
        "dossier",
        title=lambda record: record.text[:80],
        words=lambda record: record.text,
        policies=_decide("text", "lat", "lon", "outcome", "country"),
        columns=_PLACE,
    ),
    Kind(
        "item",
        Item,
        "dossier",
        title=lambda record: join(record.identifier, record.make, record.model),
        words=item_words,
        policies=_decide("type", "identifier"),
        columns=(Column("identifier", "TEXT", lambda record: fold_identifier(record.identifier), indexed=True),),
    ),
    Kind(
        "movement",
        Movement,
        "dossier",
        title=lambda record: f"{record.from_place or record.from_country} → {record.to_place or record.to_country}",
        words=lambda record: join(record.from_place, record.to_place, record.carrier, record.text),
        policies=_decide("departed_at", "arrived_at", "from_country", "to_country"),
    ),
    Kind(
        "attachment",
        Attachment,
        "dossier",
        title=lambda record: record.name,
        words=lambda record: join(record.name, record.text),
        policies=dict.fromkeys(("media_type", "size", "sha256", "width", "height", "thumbnail"), "fixed"),
        columns=(Column("sha256", "TEXT", lambda record: record.sha256),),
    ),
    Kind(
        "operation",
        Operation,
        "operation",
        title=lambda record: record.name,
        words=lambda record: join(record.name, record.place, record.text),
        owner_field="",
        policies={**_decide("status", "begins_on", "ends_on"), "countries": "union"},
    ),
    Kind(
        "assignment",
        Assignment,
        "operation",
        title=lambda record: join(record.team, record.role),
        words=lambda record: join(record.team, record.role),
        owner_field="operation",
        policies=_decide("officer"),
        columns=(
            Column("assigned_target", "TEXT", lambda record: record.target, indexed=True),
            Column("assigned_officer", "TEXT", lambda record: record.officer),
        ),
    ),
    Kind(
        "officer",
        Officer,
        "directory",
        title=lambda record: join(record.rank, record.name),
        words=lambda record: join(record.rank, record.name, record.unit, record.country),
        owner_field="",
        hub_only=True,
    ),
)

KINDS: dict[str, Kind] = {entry.name: entry for entry in _ENTRIES}


def kind_of(name: str) -> Kind:
    """Return the entry of a kind; BadInputError when this program does not know it."""
    entry = KINDS.get(name)
    if entry is None:
        raise BadInputError("this program does not know that kind of record", "Use a newer program.", name[:40])
    return entry


def kind_of_struct(record: Statement) -> Kind:
    """Return the entry of a record by its type."""
    for entry in _ENTRIES:
        if type(record) is entry.struct:
            return entry
    raise BadInputError("this is not a record", "Use one of the kinds of the catalogue.", type(record).__name__)


def body_of(record: Statement) -> dict[str, Any]:
    """Return the fields of a record that differ from their defaults, as plain values for MessagePack."""
    plain = msgspec.to_builtins(record, builtin_types=(datetime, bytes))
    assert isinstance(plain, dict)
    return plain


def json_schema() -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of all kinds, for partners."""
    schemas, components = msgspec.json.schema_components(
        [entry.struct for entry in _ENTRIES], ref_template="#/$defs/{name}"
    )
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"Calibar records, schema {SCHEMA}",
        "$defs": components,
        "oneOf": list(schemas),
    }
