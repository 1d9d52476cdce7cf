from datetime import UTC, datetime

import pytest

from app.domain.catalogue import KINDS
from app.domain.sightings import Note, Sighting
from app.errors import BadInputError

TARGET = "0" * 32
SEEN = datetime(2026, 11, 23, 18, 42, tzinfo=UTC)


def test_a_sighting_needs_only_whom_and_when() -> None:
    sighting = Sighting(target=TARGET, seen_at=SEEN)
    assert (sighting.lat, sighting.lon, sighting.radius_m, sighting.certainty) == (None, None, None, "unsure")


@pytest.mark.parametrize(
    ("fields", "where"),
    [
        ({"lat": 1.0}, "lat"),
        ({"lon": 1.0}, "lat"),
        ({"lat": 112.0, "lon": 0.0}, "lat"),
        ({"lat": 0.0, "lon": 180.5}, "lon"),
        ({"radius_m": -1.0}, "radius_m"),
        ({"certainty": "perhaps"}, "certainty"),
        ({"seen_at": "2026-11-23T18:42:00"}, "seen_at"),
        ({"seen_at": "2026-02-31T18:42:00Z"}, "seen_at"),
        ({"place": "x" * 501}, "place"),
        ({"text": "a\x00"}, "text"),
    ],
)
def test_a_wrong_sighting_is_refused_with_its_field(fields: dict[str, object], where: str) -> None:
    with pytest.raises(BadInputError) as caught:
        KINDS["sighting"].read({"target": TARGET, "seen_at": "2026-11-23T18:42:00Z", **fields})
    assert caught.value.where == where


def test_a_note_may_leave_out_when_it_was_so() -> None:
    assert Note(target=TARGET, text="Escrito a mano.").written_at is None


def test_markup_is_text() -> None:
    text = "<script>alert(1)</script> ${x} =HYPERLINK(1)"
    assert KINDS["note"].read({"target": TARGET, "text": text}).text == text
