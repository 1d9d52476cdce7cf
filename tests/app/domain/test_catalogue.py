import json
import math
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import catalogue
from app.domain.catalogue import KINDS, Kind
from app.domain.statements import Statement
from app.errors import BadInputError

ID = "0123456789abcdef0123456789abcdef"
SEEN = datetime(2026, 11, 23, 18, 42, 1, 5, tzinfo=UTC)

# The least that makes a record of each kind.
LEAST: dict[str, dict[str, Any]] = {
    "target": {"name": "Ana Pruebales"},
    "notice": {"target": ID, "type": "red_notice"},
    "verification": {"target": ID, "found": "valid", "channel": "I-24/7", "verified_at": SEEN},
    "caution": {"target": ID, "code": "00"},
    "note": {"target": ID, "text": "Nota."},
    "sighting": {"target": ID, "seen_at": SEEN},
    "person": {"target": ID, "name": "Alguien"},
    "link": {"target": ID, "subject": ID, "object": ID, "role": "brother"},
    "address": {"target": ID, "text": "Calle Inventada 1"},
    "item": {"target": ID, "type": "vehicle", "identifier": "ABC-123"},
    "movement": {"target": ID, "type": "ferry"},
    "attachment": {"target": ID, "name": "a.jpg", "media_type": "image/jpeg", "size": 1, "sha256": "a" * 64},
    "operation": {"name": "Prueba"},
    "assignment": {"operation": ID, "target": ID},
    "officer": {"name": "A. Inventada"},
}
kinds = pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.name)


def test_every_kind_of_the_vocabulary_is_declared() -> None:
    assert set(KINDS) == set(LEAST)


@kinds
def test_the_least_record_is_read_and_written_back(kind: Kind) -> None:
    record = kind.read(LEAST[kind.name])
    assert isinstance(record, kind.struct)
    assert set(catalogue.body_of(record)) == kind.required == set(LEAST[kind.name])
    assert kind.read(catalogue.body_of(record)) == record
    assert catalogue.kind_of_struct(record) is kind
    assert catalogue.kind_of(kind.name) is kind


@kinds
def test_a_body_survives_messagepack(kind: Kind) -> None:
    body = catalogue.body_of(kind.read(LEAST[kind.name]))
    assert msgspec.msgpack.decode(msgspec.msgpack.encode(body)) == body


@kinds
def test_titles_words_and_columns_are_made_for_the_least_record(kind: Kind) -> None:
    record = kind.read(LEAST[kind.name])
    assert isinstance(kind.title(record), str)
    assert isinstance(kind.words(record), str)
    for column in kind.columns:
        assert isinstance(column.value(record), str | int | float | None)


@kinds
def test_policies_name_fields_that_exist(kind: Kind) -> None:
    assert set(kind.policies) <= set(kind.fields)
    assert set(kind.field_types) == set(kind.fields)
    for name in kind.fields:
        assert kind.policy(name) in {"latest", "decide", "union", "strictest", "fixed"}
    assert kind.policy("handling") == "strictest"
    assert kind.policy("grade") == "decide"
    assert kind.policy("a field of the future") == "latest"


@kinds
def test_the_owner_of_a_record_cannot_be_changed(kind: Kind) -> None:
    if kind.owner_field:
        assert kind.policy(kind.owner_field) == "fixed"


@kinds
def test_union_fields_are_lists(kind: Kind) -> None:
    record = kind.read(LEAST[kind.name])
    for name in kind.fields:
        if kind.policy(name) == "union":
            assert getattr(record, name) == ()


def test_notes_sightings_and_checks_are_never_edited() -> None:
    assert {kind.name for kind in KINDS.values() if kind.append_only} == {"note", "sighting", "verification"}


def test_streams_are_the_unit_of_need_to_know() -> None:
    assert KINDS["target"].stream_of(ID, {}) == f"dossier:{ID}"
    assert KINDS["sighting"].stream_of("f" * 32, {"target": ID}) == f"dossier:{ID}"
    assert KINDS["operation"].stream_of(ID, {}) == f"operation:{ID}"
    assert KINDS["assignment"].stream_of("f" * 32, {"operation": ID, "target": "e" * 32}) == f"operation:{ID}"
    assert KINDS["officer"].stream_of(ID, {}) == "directory"
    assert KINDS["officer"].hub_only


@kinds
def test_unknown_fields_are_left_out_when_read_and_pass_an_edit(kind: Kind) -> None:
    assert kind.read({**LEAST[kind.name], "of_the_future": 1}) == kind.read(LEAST[kind.name])
    kind.check_fields({"of_the_future": 1})


@kinds
def test_a_missing_or_wrong_field_is_named(kind: Kind) -> None:
    for name in kind.required:
        body = {key: value for key, value in LEAST[kind.name].items() if key != name}
        with pytest.raises(BadInputError, match=name):
            kind.read(body)
        with pytest.raises(BadInputError) as caught:
            kind.read({**LEAST[kind.name], name: [None]})
        assert caught.value.where == name


@pytest.mark.parametrize(
    ("kind", "fields", "where"),
    [
        ("target", {"births": [{"date": "1979-02-31"}]}, "date"),
        ("target", {"births": [{"date": "1979"}, {"date": "x"}]}, "births[1].date"),
        ("target", {"review_on": "2026-02-30"}, "review_on"),
        ("target", {"priority": 4}, "priority"),
        ("target", {"height_cm": 0.0}, "height_cm"),
        ("target", {"height_cm": math.nan}, "height_cm"),
        ("target", {"nationalities": ["PE", "pe"]}, "nationalities[1]"),
        ("target", {"aliases": [{"name": "x" * 501}]}, "aliases[0].name"),
        ("target", {"name": "\ud800"}, "name"),
        ("caution", {"expires_on": "2026-04-31"}, "expires_on"),
        ("notice", {"issued_on": "2026-00"}, "issued_on"),
        ("movement", {"arrived_at": "2026-01-01T00:00:00"}, "arrived_at"),
        ("address", {"lat": 1.0}, "lat"),
        ("address", {"lat": 1.0, "lon": math.inf}, "lon"),
    ],
)
def test_what_types_cannot_tell_is_checked_too(kind: str, fields: dict[str, Any], where: str) -> None:
    with pytest.raises(BadInputError) as caught:
        KINDS[kind].read({**LEAST[kind], **fields})
    assert caught.value.where == where


@pytest.mark.parametrize(
    ("kind", "fields", "where"),
    [
        ("target", {"name": 1}, "name"),
        ("target", {"name": "x" * 501}, "name"),
        ("target", {"review_on": "2026-02-30"}, "review_on"),
        ("target", {"births": [{"date": "1979-02-31"}]}, "date"),
        ("target", {"future": "\x00"}, "future"),
        ("movement", {"departed_at": "2026-01-01T00:00:00"}, "departed_at"),
        ("caution", {"code": "armed"}, "code"),
    ],
)
def test_an_edit_is_checked_field_by_field(kind: str, fields: dict[str, Any], where: str) -> None:
    with pytest.raises(BadInputError) as caught:
        KINDS[kind].check_fields(fields)
    assert caught.value.where == where


def test_a_good_edit_passes() -> None:
    KINDS["target"].check_fields({"name": "Ana", "births": [{"date": "1979"}], "photo": None})
    KINDS["movement"].check_fields({"departed_at": SEEN})


def test_errors_never_repeat_the_value() -> None:
    secret = "INFORMANT-NAME"
    for fields in ({"status": secret}, {"grade": secret}, {"births": secret}, {"photo": secret}):
        with pytest.raises(BadInputError) as caught:
            KINDS["target"].read({"name": "x", **fields})
        assert secret not in f"{caught.value} {caught.value.hint}"
        assert "\\n" not in str(caught.value)


def test_unknown_kinds_are_refused() -> None:
    with pytest.raises(BadInputError, match="does not know"):
        catalogue.kind_of("x" * 100)

    class Stranger(Statement, frozen=True):
        """A record that is not in the catalogue."""

    with pytest.raises(BadInputError, match="not a record"):
        catalogue.kind_of_struct(Stranger())


def test_microseconds_count_from_1970_in_any_zone() -> None:
    assert catalogue.micros(None) is None
    assert catalogue.micros(datetime(1970, 1, 1, tzinfo=UTC)) == 0
    assert catalogue.micros(datetime(1969, 12, 31, 23, 59, 59, 999_999, tzinfo=UTC)) == -1


@given(st.datetimes(min_value=datetime(1900, 1, 1), max_value=datetime(2100, 1, 1)))  # noqa: DTZ001 - hypothesis takes naive bounds
def test_microseconds_are_exact(moment: datetime) -> None:
    aware = moment.replace(tzinfo=timezone(timedelta(hours=-5)))
    counted = catalogue.micros(aware)
    assert counted is not None
    assert datetime(1970, 1, 1, tzinfo=UTC) + timedelta(microseconds=counted) == aware


scalars = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=8)
    | st.binary(max_size=4)
    | st.datetimes()
)
wild = st.recursive(
    scalars, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
)


@given(st.data())
def test_any_body_is_read_or_refused_and_never_breaks(data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from(sorted(KINDS.values(), key=lambda entry: entry.name)))
    body = dict(LEAST[kind.name])
    body.update(data.draw(st.dictionaries(st.sampled_from(kind.fields) | st.text(max_size=5), wild, max_size=4)))
    try:
        record = kind.read(body)
    except BadInputError:
        return
    assert kind.read(catalogue.body_of(record)) == record
    kind.check_fields(catalogue.body_of(record))


def test_the_json_schema_covers_every_kind_and_is_json() -> None:
    schema = json.loads(json.dumps(catalogue.json_schema()))
    assert {kind.struct.__name__ for kind in KINDS.values()} <= set(schema["$defs"])
    assert len(schema["oneOf"]) == len(KINDS)
    assert schema["$schema"].endswith("2020-12/schema")
    assert schema["$defs"]["Sighting"]["properties"]["lat"]["anyOf"][0] == {
        "type": "number",
        "minimum": -90.0,
        "maximum": 90.0,
    }
