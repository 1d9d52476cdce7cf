"""Sightings as a table for spreadsheet programs of partners, one row each. Export only.

Whether a sighting may leave is decided before. References of sources are left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from app.domain.queries import Record
from app.domain.sightings import Sighting
from app.domain.targets import Target
from app.exchange.csv_files import write_rows

HEADER = (
    "id", "target", "reference", "name", "seen_at", "latitude", "longitude", "radius_m", "place", "country",
    "certainty", "grade", "handling", "observer", "text",
)  # fmt: skip


def write_table(records: Iterable[Record[Sighting]], targets: Mapping[str, Target]) -> bytes:
    """Return a CSV (RFC 4180, UTF-8 with mark); times are UTC, positions WGS84 degrees. `targets` name the persons."""
    return write_rows(HEADER, (_row(record, targets.get(record.value.target)) for record in records))


def _row(record: Record[Sighting], target: Target | None) -> tuple[str | float | None, ...]:
    value = record.value
    return (
        record.id,
        value.target,
        target.reference if target else "",
        target.name if target else "",
        value.seen_at.isoformat().replace("+00:00", "Z"),
        value.lat,
        value.lon,
        value.radius_m,
        value.place,
        value.country,
        value.certainty,
        value.grade,
        value.handling,
        value.observer,
        value.text,
    )
