"""What the map shows: positions by record, and the track of one target. Names and texts never go with them.

Also hands the window the map's own values, so that screens need to know one place only.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from app.domain.queries import MapPoint, Record
from app.domain.sightings import Sighting
from app.maps.basemap import open_basemap
from app.maps.geodesy import length_words, round_length_m
from app.maps.layers import PointKind, PointSet, TrackPoint
from app.maps.projection import metres_per_pixel, to_world
from app.maps.style import ThemeName, at_zoom, map_style
from app.maps.vector_tiles import Feature, decode_tile
from app.services.vaulted import Vaulted

__all__ = [
    "Feature",
    "Maps",
    "PointKind",
    "PointSet",
    "ThemeName",
    "TrackPoint",
    "at_zoom",
    "decode_tile",
    "length_words",
    "map_style",
    "metres_per_pixel",
    "open_basemap",
    "points_of",
    "round_length_m",
    "to_world",
    "track_of",
]


class Maps:
    """Positions of sightings and addresses."""

    def __init__(self, vault: Vaulted) -> None:
        self._vault = vault

    def points(self, target: str = "", operation: str = "", since_us: int | None = None) -> list[MapPoint]:
        """Return the positions of sightings, oldest first: of a target, of an operation's targets, or of all."""
        clauses = ["lat IS NOT NULL", "retracted IS NULL"]
        parameters: list[Any] = []
        if target:
            clauses.append("owner = ?")
            parameters.append(bytes.fromhex(target))
        if operation:
            clauses.append(
                "lower(hex(owner)) IN (SELECT assigned_target FROM record_assignment WHERE owner = ? "
                "AND retracted IS NULL)"
            )
            parameters.append(bytes.fromhex(operation))
        if since_us is not None:
            clauses.append("seen_at >= ?")
            parameters.append(since_us)
        where = " AND ".join(clauses)
        rows = self._vault.database.rows(
            f"SELECT id, lat, lon, certainty, owner FROM record_sighting WHERE {where} ORDER BY seen_at",  # noqa: S608 - fixed clauses
            tuple(parameters),
        )
        return [MapPoint(row[0].hex(), row[1], row[2], row[3], row[4].hex()) for row in rows]

    def html(
        self, target: str = "", operation: str = "", language: str = "en", without: Collection[str] = ()
    ) -> tuple[bytes, int]:
        """Return one file that any browser opens without a network, and how many points it shows.

        `without` are the ids of sightings that must not leave.
        """
        from app.maps.export import render_html

        points = [point for point in self.points(target, operation) if point.id not in without]
        track = [TrackPoint(lat=point.lat, lon=point.lon, confirmed=point.certainty == "confirmed") for point in points]
        data = render_html(points_of(points), track if target else [], language=language)
        return data, len(points)


def track_of(trail: Sequence[Record[Sighting]]) -> list[TrackPoint]:
    """Return the track of sightings given newest first: oldest first, the last place seen at its end."""
    return [
        TrackPoint(
            lat=entry.value.lat,
            lon=entry.value.lon,
            accuracy_m=entry.value.radius_m,
            confirmed=entry.value.certainty == "confirmed",
        )
        for entry in reversed(trail)
        if entry.value.lat is not None and entry.value.lon is not None
    ]


def points_of(points: Sequence[MapPoint]) -> PointSet:
    """Return positions as the map draws them; the index of each is its place in `points`."""
    kinds = {"confirmed": PointKind.CONFIRMED, "probable": PointKind.REPORTED, "unsure": PointKind.DOUBTFUL}
    return PointSet.of((point.lat, point.lon, place, kinds[point.certainty]) for place, point in enumerate(points))
