"""Notes and sightings: what was seen and said. They are never overwritten, only amended or withdrawn with a reason."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from app.domain.statements import Statement
from app.domain.values import CountryCode, Latitude, Longitude, LongText, RadiusM, RecordId, ShortText

Certainty = Literal["confirmed", "probable", "unsure"]


class Note(Statement, frozen=True, kw_only=True, omit_defaults=True):
    """Free text about a target; `written_at` is when the author says it was so."""

    target: RecordId
    text: LongText
    written_at: datetime | None = None


class Sighting(Statement, frozen=True, kw_only=True, omit_defaults=True):
    """A target seen at a time and a place.

    `lat` and `lon` are WGS84 degrees and stand together or not at all; `radius_m` is the radius in metres within which
    the point is sure; `coordinates` keeps what the sender wrote. `certainty` is the observer's own word, apart from the
    grade of the statement.
    """

    target: RecordId
    seen_at: datetime
    text: LongText = ""
    place: ShortText = ""
    country: CountryCode = ""
    lat: Latitude | None = None
    lon: Longitude | None = None
    radius_m: RadiusM | None = None
    coordinates: ShortText = ""
    certainty: Certainty = "unsure"
    observer: ShortText = ""
