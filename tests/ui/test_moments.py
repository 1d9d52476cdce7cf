"""Times and sizes as a person reads them."""

from datetime import UTC, datetime, timedelta

import pytest

from ui import moments

NOW = datetime(2026, 11, 23, 20, 46, tzinfo=UTC)


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (20, "now"),
        (12 * 60, "12 min"),
        (3 * 3600 + 59, "3 h"),
        (47 * 3600, "47 h"),
        (8 * 86_400, "8 d"),
        (28 * 7 * 86_400, "28 wk"),
        (3 * 366 * 86_400, "3 y"),
    ],
)
def test_an_age_has_one_unit(seconds: int, text: str) -> None:
    assert moments.age(NOW - timedelta(seconds=seconds), NOW) == text


def test_an_age_in_a_phrase() -> None:
    assert moments.ago(NOW - timedelta(minutes=12), NOW) == "12 min ago"
    assert moments.ago(NOW, NOW) == "just now"


def test_today_is_said_and_another_day_is_named() -> None:
    assert moments.short(NOW, NOW).startswith("today ")
    assert moments.short(NOW - timedelta(days=5), NOW).startswith("18 Nov, ")
    assert moments.short(NOW - timedelta(days=700), NOW).startswith("23 Dec 2024, ")


def test_an_instant_in_utc() -> None:
    assert moments.utc(NOW) == "2026-11-23 20:46 UTC"


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (1, "about 5 s left"),
        (42, "about 40 s left"),
        (55, "about 1 min left"),
        (180, "about 3 min left"),
        (7_200, "about 2 h left"),
    ],
)
def test_time_left_is_rough(seconds: float, text: str) -> None:
    assert moments.time_left(seconds) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("1979", "1979"),
        ("1979-01", "January 1979"),
        ("1979-01-17", "17 Jan 1979"),
        ("1979-02-31", "1979-02-31"),
        ("about 1979", "about 1979"),
        ("1-2-3-4", "1-2-3-4"),
    ],
)
def test_a_partial_date_is_never_completed(text: str, shown: str) -> None:
    assert moments.partial_date(text) == shown


@pytest.mark.parametrize(
    ("count", "text"),
    [
        (0, "0 bytes"),
        (999, "999 bytes"),
        (1_000_000, "1 MB"),
        (8_400_000, "8.4 MB"),
        (20_540, "20.5 kB"),
        (61_040_000, "61 MB"),
        (148_200_000, "148 MB"),
    ],
)
def test_sizes(count: int, text: str) -> None:
    assert moments.size(count) == text


@pytest.mark.parametrize(("metres", "text"), [(40, "40 m"), (1_240, "1.2 km"), (140_000, "140 km")])
def test_distances(metres: float, text: str) -> None:
    assert moments.distance(metres) == text


@pytest.mark.parametrize(
    ("seconds", "shown"),
    [(1, "1 min"), (60, "1 min"), (61, "2 min"), (5_400, "90 min"), (7_200, "2 h"), (7_201, "3 h"), (86_400, "24 h")],
)
def test_a_wait_is_never_told_shorter_than_it_is(seconds: float, shown: str) -> None:
    assert moments.wait(seconds) == shown
