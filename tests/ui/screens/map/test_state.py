"""Which points are on the map, and which record a click means, is computed without a window."""

from datetime import UTC, datetime, timedelta

from app.domain.queries import MapPoint, SightingRow
from app.maps.layers import PointKind
from ui.screens.map.state import KINDS, TRACK_LENGTH, MapState, Shown, track
from ui.screens.sightings.state import Wanted

NOW = datetime(2026, 11, 23, 20, 46, tzinfo=UTC)
TARGET = "a" * 32
POINTS = (
    MapPoint("1" * 32, 40.4, -3.7, "confirmed", TARGET),
    MapPoint("2" * 32, 45.1, 7.7, "probable", TARGET),
    MapPoint("3" * 32, 41.1, -8.6, "unsure", TARGET),
)


def row(
    minutes: int, *, lat: float | None = 40.0, certainty: str = "confirmed", retracted: bool = False
) -> SightingRow:
    return SightingRow(
        id=f"{minutes:032x}",
        target=TARGET,
        seen_at=NOW + timedelta(minutes=minutes),
        lat=lat,
        lon=None if lat is None else float(minutes % 100),
        certainty=certainty,
        retracted=retracted,
    )


def test_the_page_gets_numbers_and_kinds_only() -> None:
    packed = Shown.of(POINTS).packed()
    assert list(packed.index) == [0, 1, 2]
    assert list(packed.kind) == [PointKind.CONFIRMED, PointKind.REPORTED, PointKind.DOUBTFUL]


def test_a_number_leads_back_to_its_record() -> None:
    shown = Shown.of(POINTS, frozenset({"probable", "unsure"}))
    assert shown.record(0) == "2" * 32
    assert shown.record(1) == "3" * 32


def test_a_number_of_an_older_page_is_no_record() -> None:
    shown = Shown.of(POINTS)
    assert shown.record(3) == shown.record(-1) == ""
    assert shown.records([2, 99, 0]) == ["3" * 32, "1" * 32]


def test_counts_are_given_for_every_certainty() -> None:
    assert Shown.of(POINTS[:1]).counts() == {"confirmed": 1, "probable": 0, "unsure": 0}


def test_a_track_goes_from_old_to_new_without_what_has_no_place_or_was_withdrawn() -> None:
    found = track([row(30), row(10), row(20, lat=None), row(25, retracted=True)])
    assert [point.lon for point in found] == [10.0, 30.0]


def test_a_track_leaves_out_what_is_switched_off() -> None:
    assert len(track([row(1), row(2, certainty="unsure")], frozenset({"confirmed"}))) == 1


def test_a_long_track_keeps_its_newest_part() -> None:
    found = track([row(minutes) for minutes in range(TRACK_LENGTH + 20)])
    assert len(found) == TRACK_LENGTH
    assert found[-1].lon == (TRACK_LENGTH + 19) % 100


def test_a_track_is_drawn_for_one_target_only() -> None:
    assert not MapState().draws_track
    assert MapState(wanted=Wanted(target=TARGET)).draws_track


def test_the_last_certainty_stays() -> None:
    assert MapState().toggled("unsure") == {"confirmed", "probable"}
    assert MapState(certainties=frozenset({"confirmed"})).toggled("confirmed") == {"confirmed"}
    assert set(KINDS) == MapState().certainties
