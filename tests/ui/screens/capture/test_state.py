from __future__ import annotations

from datetime import UTC, datetime

import pytest

from app.domain.network import Item
from app.domain.sightings import Note, Sighting
from ui.screens.capture.state import Draft, begun, missing, record_of, restored, slot_of, with_place

FIRST, SECOND = "a" * 32, "b" * 32
NOW = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)


def test_each_target_has_its_own_slot() -> None:
    assert slot_of(FIRST) != slot_of(SECOND)


def test_what_was_kept_what_was_picked_and_what_was_typed_all_count() -> None:
    draft = begun(
        Draft(target=FIRST, lat=40.4, lon=-3.7), Draft(target=FIRST, kind="note", text="Earlier."), Draft(text="Now.")
    )
    assert draft.text == "Earlier.\nNow."
    assert draft.where == "40.400000, -3.700000"
    assert draft.kind == "sighting"


def test_without_a_draft_it_begins_with_what_was_given() -> None:
    assert begun(Draft(target=FIRST), None, Draft()) == Draft(target=FIRST)


def test_a_draft_survives_the_store_and_a_strange_one_is_left_out() -> None:
    draft = Draft(target=FIRST, text="Grey hoodie", at=NOW.isoformat())
    assert restored(draft.plain()) == draft
    assert restored({"colour": "grey"}) is None
    assert restored(None) is None


def test_coordinates_are_understood_and_echoed_and_words_are_a_place() -> None:
    draft, echo = with_place(Draft(), "40.41, -3.70", "en")
    assert (draft.lat, draft.lon) == pytest.approx((40.41, -3.70))
    assert echo.startswith("40.41000, -3.70000")
    draft, echo = with_place(draft, "Calle de Argumosa 14", "es")
    assert (draft.lat, draft.lon, echo) == (None, None, "")


@pytest.mark.parametrize(
    "draft",
    [
        Draft(text="Grey hoodie"),
        Draft(target=FIRST),
        Draft(target=FIRST, kind="note", where="somewhere"),
        Draft(target=FIRST, kind="item", text="grey"),
        Draft(target=FIRST, kind="photo", text="grey"),
    ],
)
def test_what_is_missing_is_said(draft: Draft) -> None:
    assert missing(draft).endswith(".")


def test_text_or_place_is_enough_for_a_sighting() -> None:
    assert missing(Draft(target=FIRST, text="Grey hoodie")) == ""
    assert missing(Draft(target=FIRST, where="Calle de Argumosa 14")) == ""


def test_the_record_has_the_place_as_it_was_written() -> None:
    draft, _ = with_place(Draft(target=FIRST, at="2026-03-01T23:30:00+01:00", grade="B2"), "40.41, -3.70", "en")
    record = record_of(draft, NOW)
    assert isinstance(record, Sighting)
    assert record.coordinates == "40.41, -3.70"
    assert record.place == ""
    assert record.seen_at == datetime(2026, 3, 1, 22, 30, tzinfo=UTC)
    assert record.grade == "B2"


def test_notes_and_vehicles() -> None:
    note = record_of(Draft(target=FIRST, kind="note", text=" Lights off "), NOW)
    assert isinstance(note, Note)
    assert (note.text, note.written_at) == ("Lights off", NOW)
    item = record_of(Draft(target=FIRST, kind="item", identifier=" 4471 KXD "), NOW)
    assert isinstance(item, Item)
    assert (item.type, item.identifier) == ("vehicle", "4471 KXD")
