"""Sightings as GeoJSON (RFC 7946), for map programs of partners.

Whether a sighting may leave is decided before. References of sources are left out.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from app.domain.queries import Record
from app.domain.sightings import Sighting
from app.domain.targets import Target


def write_features(records: Iterable[Record[Sighting]], targets: Mapping[str, Target]) -> bytes:
    """Return a FeatureCollection in UTF-8; a sighting without a position has a null geometry, as RFC 7946 allows.

    `targets` by id name the persons. Coordinates are longitude, latitude in WGS84 degrees; times are UTC.
    """
    features = [_feature(record, targets.get(record.value.target)) for record in records]
    document = {"type": "FeatureCollection", "features": features}
    return json.dumps(document, ensure_ascii=False, allow_nan=False, indent=1).encode("utf-8")


def _feature(record: Record[Sighting], target: Target | None) -> dict[str, Any]:
    value = record.value
    has_position = value.lat is not None and value.lon is not None
    return {
        "type": "Feature",
        "id": record.id,
        "geometry": {"type": "Point", "coordinates": [value.lon, value.lat]} if has_position else None,
        "properties": {
            "target": value.target,
            "name": target.name if target else "",
            "reference": target.reference if target else "",
            "seen_at": value.seen_at.isoformat().replace("+00:00", "Z"),
            "place": value.place,
            "country": value.country,
            "radius_m": value.radius_m,
            "grade": value.grade,
            "handling": value.handling,
            "certainty": value.certainty,
            "observer": value.observer,
            "text": value.text,
        },
    }
