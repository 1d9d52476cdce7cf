import math
from datetime import UTC, date, datetime, timedelta, timezone

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import values
from app.errors import BadInputError


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1979", "1979"),
        ("1979/01", "1979-01"),
        ("1979/01/17", "1979-01-17"),
        (" 1979-1-7 ", "1979-01-07"),
        ("1979.12.31", "1979-12-31"),
        ("2024-02-29", "2024-02-29"),
    ],
)
def test_partial_dates_keep_their_precision(text: str, expected: str) -> None:
    assert values.parse_partial_date(text) == expected


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "not a date"),
        ("17/01/1979", "not a date"),
        ("1979-01-17T00:00", "not a date"),
        ("١٩٧٩", "not a date"),
        ("0999", "year cannot be"),
        ("3000", "year cannot be"),
        ("1979-00", "no such month"),
        ("1979-13-01", "no such month"),
        ("2023-02-29", "no such day"),
        ("1979/02/31", "no such day"),
        ("1979-01-00", "no such day"),
    ],
)
def test_what_is_no_partial_date_is_refused(text: str, reason: str) -> None:
    with pytest.raises(BadInputError, match=reason):
        values.parse_partial_date(text)


def test_only_the_iso_form_of_a_date_is_kept() -> None:
    values.check_partial_date("1979-01")
    with pytest.raises(BadInputError, match="ISO date"):
        values.check_partial_date("1979/01")


@given(st.dates(min_value=date(1000, 1, 1), max_value=date(2999, 12, 31)))
def test_every_day_survives_parsing(day: date) -> None:
    assert values.parse_partial_date(day.isoformat()) == day.isoformat()
    assert values.parse_partial_date(f"{day.year}/{day.month}") == day.isoformat()[:7]


@pytest.mark.parametrize(
    ("born", "today", "expected"),
    [
        ("1979-01-17", date(2026, 1, 16), (46, 46)),
        ("1979-01-17", date(2026, 1, 17), (47, 47)),
        ("1979-06", date(2026, 6, 15), (46, 47)),
        ("2004-02", date(2026, 2, 28), (21, 22)),
        ("1979", date(2026, 6, 15), (46, 47)),
        ("2030", date(2026, 6, 15), (0, 0)),
    ],
)
def test_age_is_a_range_as_wide_as_the_date_is_vague(born: str, today: date, expected: tuple[int, int]) -> None:
    assert values.age_range(born, today) == expected


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2020, 1, 1)), st.dates(min_value=date(2020, 1, 2)))
def test_a_vaguer_date_allows_at_least_the_same_ages(born: date, today: date) -> None:
    youngest, oldest = values.age_range(born.isoformat(), today)
    for vaguer in (born.isoformat()[:7], born.isoformat()[:4]):
        younger, older = values.age_range(vaguer, today)
        assert younger <= youngest <= oldest <= older
        youngest, oldest = younger, older


def test_instants_become_utc() -> None:
    expected = datetime(2026, 11, 23, 18, 42, tzinfo=UTC)
    assert values.parse_instant("2026-11-23T18:42:00Z") == expected
    assert values.parse_instant(" 2026-11-23T13:42:00-05:00 ") == expected
    assert values.parse_instant("2026-11-23T13:42:00-05:00").tzinfo is UTC


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("yesterday", "not a time"),
        ("2026-02-31T00:00:00Z", "not a time"),
        ("\ud800", "not a time"),
        ("2026-11-23T18:42:00", "no zone"),
        ("0001-01-01T00:00:00+14:00", "cannot be"),
    ],
)
def test_what_is_no_instant_is_refused(text: str, reason: str) -> None:
    with pytest.raises(BadInputError, match=reason):
        values.parse_instant(text)


@given(st.datetimes(min_value=datetime(1900, 1, 1), max_value=datetime(2100, 1, 1)), st.integers(-14 * 60, 14 * 60))  # noqa: DTZ001 - hypothesis takes naive bounds
def test_instants_survive_any_zone(moment: datetime, offset_min: int) -> None:
    aware = moment.replace(tzinfo=timezone(timedelta(minutes=offset_min)))
    assert values.parse_instant(aware.isoformat()) == aware


def test_folding_forgets_accents_case_and_spaces() -> None:
    assert values.fold("  MUÑOZ   d'Água\tÇelik ") == "munoz d'agua celik"
    assert values.fold("ﬁn Straße") == "fin strasse"
    assert values.fold_identifier("7-K2 ñ/ 34") == "7k2n34"


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    once = values.fold(text)
    assert values.fold(once) == once
    assert values.fold(text.upper().lower()) == values.fold(text.upper().lower().strip())


@pytest.mark.parametrize(
    ("value", "reason", "where"),
    [
        ({"a": ["x", "b\x00"]}, "NUL", "a[1]"),
        ({"a": "é\ud800"}, "half a character", "a"),
        ({"a": {"b": float("nan")}}, "not a number", "a.b"),
        ([float("inf")], "not a number", "[0]"),
        ((-math.inf,), "not a number", "[0]"),
        ({"n": 2**53 + 1}, "too large", "n"),
        ({"n": -(2**63)}, "too large", "n"),
        ({"k\x00": 1}, "NUL", ""),
    ],
)
def test_what_no_store_can_keep_is_refused_with_its_place(value: object, reason: str, where: str) -> None:
    with pytest.raises(BadInputError, match=reason) as caught:
        values.check_plain(value)
    assert caught.value.where == where


def test_plain_values_pass() -> None:
    values.check_plain({"a": [1, True, None, b"\x00", 1.5, "ñ", {"b": (2**53, -(2**53))}]}, "body")
    values.check_plain({1: "keys need not be text"})
    # What is none of ours is left to the types of the record.
    values.check_plain(datetime(2026, 1, 1, tzinfo=UTC))


def test_nesting_ends_at_sixteen() -> None:
    value: object = "x"
    for _ in range(16):
        value = [value]
    values.check_plain(value)
    with pytest.raises(BadInputError, match="nested too deeply"):
        values.check_plain([value])


plain = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00")),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("abc"), inner, max_size=3),
    max_leaves=8,
)


@given(plain)
def test_json_of_good_values_passes_and_returns_unchanged(value: object) -> None:
    values.check_plain(value)
    assert msgspec.json.decode(msgspec.json.encode(value)) == value


@pytest.mark.parametrize(
    ("form", "good", "bad"),
    [
        (values.RecordId, ["0" * 32], ["0" * 31, "0" * 33, "A" * 32, "0" * 32 + "\n"]),
        (values.CountryCode, ["PE", "UNK", "914", ""], ["pe", "P", "123", "PERU", "PE\n"]),
        (values.PartialDate, ["1979", "1979-01", "1979-01-17"], ["79", "1979/01", "1979-01-17\n"]),
        (values.Sha256Hex, ["a" * 64], ["a" * 63, "a" * 64 + "\n"]),
        (values.Latitude, [90.0, -90.0], [90.001, math.nan, math.inf]),
        (values.Longitude, [180.0, -180.0], [180.001, math.nan]),
        (values.RadiusM, [0.0, 2000.0], [-1.0, 2e8]),
        (values.ShortText, ["x" * 500], ["x" * 501]),
        (values.LongText, ["x" * values.MAX_TEXT], ["x" * (values.MAX_TEXT + 1)]),
    ],
)
def test_the_forms_of_small_values(form: object, good: list[object], bad: list[object]) -> None:
    for value in good:
        assert msgspec.convert(value, form) == value
    for value in bad:
        with pytest.raises(msgspec.ValidationError):
            msgspec.convert(value, form)
