"""Which points the map shows and what a click on one means, computed from values. No Qt, no words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from app.domain.queries import MapPoint, SightingRow
from app.maps.layers import PointKind, PointSet, TrackPoint
from ui.screens.sightings.state import Wanted

KINDS: dict[str, PointKind] = {
    "confirmed": PointKind.CONFIRMED,
    "probable": PointKind.REPORTED,
    "unsure": PointKind.DOUBTFUL,
}
TRACK_LENGTH = 500


@dataclass(frozen=True)
class Shown:
    """The points on the map in the order of their numbers; the page knows the numbers, only we know the records."""

    points: tuple[MapPoint, ...] = ()

    @classmethod
    def of(cls, points: Iterable[MapPoint], certainties: frozenset[str] = frozenset(KINDS)) -> Shown:
        """Return the points of the wanted certainties."""
        return cls(tuple(point for point in points if point.certainty in certainties))

    def packed(self) -> PointSet:
        """Return the columns for the page: places, numbers and kinds, never a name."""
        return PointSet.of(
            (point.lat, point.lon, number, KINDS.get(point.certainty, PointKind.DOUBTFUL))
            for number, point in enumerate(self.points)
        )

    def record(self, number: int) -> str:
        """Return the record of a number that came back from the page, empty when there is none."""
        return self.points[number].id if 0 <= number < len(self.points) else ""

    def records(self, numbers: Sequence[int]) -> list[str]:
        """Return the records of several numbers in one spot, unknown ones left out."""
        return [record for number in numbers if (record := self.record(number))]

    def counts(self) -> dict[str, int]:
        """Return how many points of each certainty are shown."""
        found = dict.fromkeys(KINDS, 0)
        for point in self.points:
            found[point.certainty] = found.get(point.certainty, 0) + 1
        return found


def track(rows: Sequence[SightingRow], certainties: frozenset[str] = frozenset(KINDS)) -> tuple[TrackPoint, ...]:
    """Return the way of one target, oldest first: withdrawn sightings and those without a place are left out.

    Only the newest TRACK_LENGTH are drawn: a line of thousands tells nothing.
    """
    placed = [
        row
        for row in rows
        if row.lat is not None and row.lon is not None and not row.retracted and row.certainty in certainties
    ]
    placed.sort(key=lambda row: row.seen_at)
    return tuple(_track_point(row) for row in placed[-TRACK_LENGTH:])


def _track_point(row: SightingRow) -> TrackPoint:
    assert row.lat is not None
    assert row.lon is not None
    return TrackPoint(lat=row.lat, lon=row.lon, accuracy_m=row.radius_m, confirmed=row.certainty == "confirmed")


@dataclass(frozen=True)
class MapState:
    """What the map is asked to show. A track is drawn only for one target."""

    wanted: Wanted = field(default_factory=Wanted)
    certainties: frozenset[str] = frozenset(KINDS)

    @property
    def draws_track(self) -> bool:
        """Return whether there is a track to draw."""
        return bool(self.wanted.target)

    def toggled(self, certainty: str) -> frozenset[str]:
        """Return the certainties shown after one was switched; the last one cannot be switched off."""
        after = self.certainties ^ {certainty}
        return after or self.certainties
