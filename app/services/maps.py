"""What the map shows: positions by record, and the track of one target. Names and texts never go with them.

Also hands the window the map's own values, so that screens need to know one place only.
"""

from __future__ import annotations

from typing import Any

from app.domain.queries import MapPoint
from app.services.vaulted import Vaulted


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

    def html(self, target: str = "", operation: str = "", language: str = "en") -> tuple[bytes, int]:
        """Return one file that any browser opens without a network, and how many points it shows."""
        # Drawing needs numpy and the base map; a program that draws nothing starts without them.
        from app.maps.export import render_html
        from app.maps.layers import PointKind, PointSet, TrackPoint

        kinds = {"confirmed": PointKind.CONFIRMED, "probable": PointKind.REPORTED, "unsure": PointKind.DOUBTFUL}
        points = self.points(target, operation)
        rows = [(point.lat, point.lon, place, kinds[point.certainty]) for place, point in enumerate(points)]
        track = [TrackPoint(point.lat, point.lon, confirmed=point.certainty == "confirmed") for point in points]
        data = render_html(PointSet.of(rows), track if target else [], language=language)
        return data, len(points)
