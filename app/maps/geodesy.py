"""Distances, directions and circles on the WGS84 ellipsoid (geographiclib: Karney 2013, doi:10.1007/s00190-012-0578-z).

It measures; how a scale bar or a circle is drawn is not its matter.
"""

from __future__ import annotations

import math

from geographiclib.geodesic import Geodesic

_WGS84 = Geodesic.WGS84


def distance_m(lat1: float, lon1: float, lat2: float, lon2: float) -> float:
    """Return the shortest way over the ellipsoid in metres."""
    return float(_WGS84.Inverse(lat1, lon1, lat2, lon2, Geodesic.DISTANCE)["s12"])


def bearing_degrees(lat1: float, lon1: float, lat2: float, lon2: float) -> float:
    """Return the direction in which to leave the first place for the second, 0 to 360 from true north."""
    return float(_WGS84.Inverse(lat1, lon1, lat2, lon2, Geodesic.AZIMUTH)["azi1"]) % 360.0


def destination(lat: float, lon: float, bearing: float, distance: float) -> tuple[float, float]:
    """Return latitude and longitude after `distance` metres on `bearing` degrees."""
    end = _WGS84.Direct(lat, lon, bearing, distance, Geodesic.LATITUDE | Geodesic.LONGITUDE)
    return float(end["lat2"]), float(end["lon2"])


def circle(lat: float, lon: float, radius_m: float, corners: int = 64) -> list[tuple[float, float]]:
    """Return the corners of a circle on the ground, as latitude and longitude, not closed."""
    return [destination(lat, lon, 360.0 * i / corners, radius_m) for i in range(corners)]


def round_length_m(longest_m: float) -> float:
    """Return the largest 1, 2 or 5 times a power of ten that is not longer: the length of a scale bar."""
    if longest_m <= 0 or not math.isfinite(longest_m):
        return 0.0
    power = 10.0 ** math.floor(math.log10(longest_m))
    return next(step * power for step in (5, 2, 1) if step * power <= longest_m * (1 + 1e-9))


def length_words(length_m: float) -> str:
    """Write a length as on a scale bar: 50 m, 2 km."""
    if length_m >= 1000:
        return f"{length_m / 1000:g} km"
    return f"{length_m:g} m"
