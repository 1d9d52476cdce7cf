"""What the sightings screen asks for and allows is computed without a window."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from app.domain.queries import Author, Record, SightingFilter
from app.domain.sightings import Sighting
from ui.screens.sightings.state import Allowed, Wanted, allowed, next_selection

NOW = datetime(2026, 11, 23, 20, 46, tzinfo=UTC)
SIGHTING = Sighting(target="1" * 32, seen_at=NOW, place="Lavapiés", text="Alone.", lat=40.4, lon=-3.7)


def record(value: Sighting = SIGHTING, **fields: Any) -> Record[Sighting]:
    return Record(
        id="2" * 32,
        kind="sighting",
        stream="dossier:" + "1" * 32,
        value=value,
        author=Author("3" * 32),
        created_at=NOW,
        changed_at=NOW,
        **fields,
    )


def test_nothing_asked_means_everything_newest_first() -> None:
    assert Wanted().filter(NOW) == SightingFilter()
    assert not Wanted().narrowed


def test_a_span_reaches_back_from_now() -> None:
    assert Wanted(span="week").filter(NOW).since == NOW - timedelta(days=7)
    assert Wanted(span="week").filter(NOW).until is None


@pytest.mark.parametrize(
    "wanted",
    [
        Wanted(target="1" * 32),
        Wanted(text="x"),
        Wanted(span="day"),
        Wanted(not_sent=True),
        Wanted(with_position=True),
    ],
)
def test_every_condition_narrows(wanted: Wanted) -> None:
    assert wanted.narrowed


def test_spaces_are_no_condition() -> None:
    assert not Wanted(text="  ").narrowed


def test_a_withdrawn_sighting_can_only_be_looked_at() -> None:
    assert allowed(record(retracted=True)) == Allowed(show_on_map=True, open_target=True)


def test_a_sighting_without_a_position_is_not_on_the_map() -> None:
    assert not allowed(record(Sighting(target="1" * 32, seen_at=NOW, place="a bar"))).show_on_map
    assert allowed(record()).show_on_map


def test_nothing_is_allowed_without_a_selection() -> None:
    assert allowed(None) == Allowed()


@pytest.mark.parametrize(
    ("ids", "selected", "after"),
    [
        (["a", "b", "c"], "b", "b"),
        (["n", "a", "b"], "b", "b"),
        (["a", "c"], "b", "c"),
        (["a"], "c", "a"),
        ([], "b", ""),
        (["a", "b"], "", ""),
    ],
)
def test_the_selection_survives_a_reload(ids: list[str], selected: str, after: str) -> None:
    assert next_selection(ids, selected, ["a", "b", "c"]) == after
