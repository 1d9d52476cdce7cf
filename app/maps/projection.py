"""Web Mercator (EPSG:3857) as fractions of the world: x and y run from 0 to 1, y downwards.

Distances are not its matter: a metre of this projection is no metre on the ground (see `geodesy.py`).
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

MAX_LATITUDE = 85.051128779806604  # where the projected world is a square
EARTH_CIRCUMFERENCE_M = 40_075_016.685578488  # of the WGS84 equator


def to_world(lat: float, lon: float) -> tuple[float, float]:
    """Project degrees WGS84; latitudes beyond the square are drawn at its edge."""
    clamped = max(-MAX_LATITUDE, min(MAX_LATITUDE, lat))
    return lon / 360.0 + 0.5, 0.5 - math.asinh(math.tan(math.radians(clamped))) / (2 * math.pi)


def from_world(x: float, y: float) -> tuple[float, float]:
    """Return latitude and longitude of a place on the projected world; longitudes are wrapped into ±180."""
    lat = math.degrees(math.atan(math.sinh((0.5 - y) * 2 * math.pi)))
    return lat, (x * 360.0) % 360.0 - 180.0


def columns_to_world(
    lat: NDArray[np.float64], lon: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Project two columns of degrees at once."""
    clamped = np.radians(np.clip(lat, -MAX_LATITUDE, MAX_LATITUDE))
    return lon / 360.0 + 0.5, 0.5 - np.arcsinh(np.tan(clamped)) / (2 * np.pi)


def metres_per_pixel(lat: float, zoom: float) -> float:
    """Return the ground metres under one pixel at `zoom`, where zoom 0 shows the world on 256 pixels."""
    return EARTH_CIRCUMFERENCE_M * math.cos(math.radians(lat)) / (256.0 * math.pow(2.0, zoom))
