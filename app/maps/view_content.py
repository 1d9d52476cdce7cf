"""What one map view shows at a moment, and the bytes in which the page asks for it.

It holds no names and no stories of records: only places, kinds and the caller's numbers (exports add texts of their
own, see `export.py`). It does not know who asks.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from app.maps.layers import Bounds, PointSet, TrackPoint, joined_bounds, track_bounds
from app.maps.style import ThemeName, map_style
from app.maps.tiles import TileSetAbout
from app.maps.words import MapWords

_KEPT_DELTAS = 64


class ViewContent:
    """Points, track, theme, language and place of one view; every change raises `revision`."""

    def __init__(self, theme: ThemeName = "dark", language: str = "en", words: MapWords | None = None) -> None:
        self.theme: ThemeName = theme
        self.language = language
        self.words = words or MapWords()
        self.points = PointSet.empty()
        self.track: tuple[TrackPoint, ...] = ()
        self.selected: int | None = None
        self.view: tuple[float, float, float] | None = None
        self.drops_pins = True
        self.revision = 0
        self.points_revision = 0
        self._deltas: dict[int, PointSet] = {}
        self._packed: tuple[int, bytes] | None = None

    def set_points(self, points: PointSet) -> None:
        """Show these points and no others."""
        self.points = points
        self._deltas.clear()
        self.points_revision += 1
        self.revision += 1

    def append_points(self, points: PointSet) -> None:
        """Show these points too; the page fetches only them."""
        self.points = self.points.joined(points)
        self.points_revision += 1
        self.revision += 1
        self._deltas[self.points_revision] = points
        while len(self._deltas) > _KEPT_DELTAS:
            del self._deltas[min(self._deltas)]

    def bounds(self) -> Bounds | None:
        """Return the box around the points and the track."""
        return joined_bounds(self.points.bounds(), track_bounds(self.track))

    def points_pack(self, revision: int) -> bytes | None:
        """Return all points packed; None when they have changed since `revision`."""
        if revision != self.points_revision:
            return None
        if self._packed is None or self._packed[0] != revision:
            self._packed = (revision, self.points.pack())
        return self._packed[1]

    def delta_pack(self, revision: int) -> bytes | None:
        """Return the points that came with `revision`; None when they are no longer kept."""
        delta = self._deltas.get(revision)
        return delta.pack() if delta is not None else None

    def state(self, sets: Sequence[TileSetAbout]) -> bytes:
        """Return the JSON that the page starts from."""
        return msgspec.json.encode(self.state_fields(sets))

    def state_fields(self, sets: Sequence[TileSetAbout]) -> dict[str, object]:
        """Return the same as plain values."""
        return {
            "revision": self.revision,
            "points_revision": self.points_revision,
            "style": map_style(self.theme),
            "language": self.language,
            "words": self.words,
            "sets": [_set_fields(about) for about in sets],
            "bounds": self.bounds(),
            "view": None if self.view is None else dict(zip(("lat", "lon", "zoom"), self.view, strict=True)),
            "selected": self.selected,
            "pins": self.drops_pins,
            "track": [
                {"lat": p.lat, "lon": p.lon, "accuracy_m": p.accuracy_m, "confirmed": p.confirmed} for p in self.track
            ],
        }


def _set_fields(about: TileSetAbout) -> dict[str, object]:
    box = about.bounds
    return {
        "id": about.id,
        "name": about.name,
        "schema": about.schema,
        "min_zoom": about.min_zoom,
        "max_zoom": about.max_zoom,
        "box": [[box.south, box.west], [box.north, box.east]],
        "attribution": about.attribution,
        "version": about.version,
    }
