"""What a map shows besides the land: points packed as columns, and the track of one target.

It holds places, kinds and the caller's own numbers, never names or stories; drawing is done elsewhere.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from typing import NamedTuple

import msgspec
import numpy as np
from numpy.typing import NDArray

from app.errors import BadInputError
from app.maps.projection import columns_to_world

PACK_MAGIC = b"CPT1"
MAX_POINTS = 2_000_000


class PointKind(IntEnum):
    """What a point stands for; each kind has its own shape and colour."""

    CONFIRMED = 0
    REPORTED = 1
    DOUBTFUL = 2
    PLACE = 3
    MOVEMENT = 4


class Bounds(NamedTuple):
    """A box in degrees WGS84."""

    south: float
    west: float
    north: float
    east: float


class TrackPoint(msgspec.Struct, frozen=True, kw_only=True):
    """One station of a track, oldest first. `title` and `detail` are shown in exports only, as plain text."""

    lat: float
    lon: float
    accuracy_m: float | None = None
    confirmed: bool = True
    title: str = ""
    detail: str = ""


@dataclass(frozen=True, eq=False)
class PointSet:
    """Points as columns of equal length: degrees WGS84 (float64), the caller's number (uint32), the kind (uint8)."""

    lat: NDArray[np.float64]
    lon: NDArray[np.float64]
    index: NDArray[np.uint32]
    kind: NDArray[np.uint8]

    def __post_init__(self) -> None:
        if not len(self.lat) == len(self.lon) == len(self.index) == len(self.kind):
            raise BadInputError("the columns of these points differ in length")
        if len(self.lat) > MAX_POINTS:
            raise BadInputError(f"a map shows at most {MAX_POINTS:,} points", "Narrow the selection.")
        # `not (… <= …)` also catches NaN.
        if not (np.all(np.abs(self.lat) <= 90) and np.all(np.abs(self.lon) <= 180)):
            raise BadInputError("a point lies outside latitude ±90 or longitude ±180")

    def __len__(self) -> int:
        return len(self.lat)

    @classmethod
    def of(cls, rows: Iterable[tuple[float, float, int, int]]) -> PointSet:
        """Build from rows of latitude, longitude, number and kind. Raises BadInputError for places off the globe."""
        columns = list(zip(*rows, strict=True)) or [(), (), (), ()]
        return cls(
            np.asarray(columns[0], dtype=np.float64),
            np.asarray(columns[1], dtype=np.float64),
            np.asarray(columns[2], dtype=np.uint32),
            np.asarray(columns[3], dtype=np.uint8),
        )

    @classmethod
    def empty(cls) -> PointSet:
        """Return no points."""
        return cls.of(())

    def joined(self, other: PointSet) -> PointSet:
        """Return these points followed by the others."""
        return PointSet(
            np.concatenate((self.lat, other.lat)),
            np.concatenate((self.lon, other.lon)),
            np.concatenate((self.index, other.index)),
            np.concatenate((self.kind, other.kind)),
        )

    def bounds(self) -> Bounds | None:
        """Return the box around all points, None when there are none."""
        if not len(self):
            return None
        return Bounds(float(self.lat.min()), float(self.lon.min()), float(self.lat.max()), float(self.lon.max()))

    def pack(self) -> bytes:
        """Return the wire form of the page: magic, count (u32), x and y (f64), index (u32), kind (u8), little endian.

        x and y are fractions of the Web Mercator world, so the page needs no trigonometry.
        """
        x, y = columns_to_world(self.lat, self.lon)
        return b"".join(
            (
                PACK_MAGIC,
                struct.pack("<I", len(self)),
                x.astype("<f8").tobytes(),
                y.astype("<f8").tobytes(),
                self.index.astype("<u4").tobytes(),
                self.kind.astype("u1").tobytes(),
            )
        )


def track_bounds(track: Iterable[TrackPoint]) -> Bounds | None:
    """Return the box around a track, None for an empty one."""
    places = [(point.lat, point.lon) for point in track]
    if not places:
        return None
    lats, lons = [lat for lat, _ in places], [lon for _, lon in places]
    return Bounds(min(lats), min(lons), max(lats), max(lons))


def joined_bounds(first: Bounds | None, second: Bounds | None) -> Bounds | None:
    """Return the box around both."""
    if first is None or second is None:
        return first or second
    return Bounds(
        min(first.south, second.south),
        min(first.west, second.west),
        max(first.north, second.north),
        max(first.east, second.east),
    )
