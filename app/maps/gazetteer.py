"""Finds places by name, in any of their spellings, and the nearest place to a point; all from a file that ships.

The places are those of GeoNames (CC BY 4.0): of 5,000 people on in the Americas and Europe, of 15,000 elsewhere.
It knows no streets and asks no network.
"""

from __future__ import annotations

import difflib
import hashlib
import math
import os
import sqlite3
import tempfile
import unicodedata
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
import platformdirs
import zstandard
from numpy.typing import NDArray

from app.errors import BadInputError
from app.maps.geodesy import bearing_degrees, distance_m
from resources.locate import locate

SCHEMA_VERSION = 1
_LANGUAGES = ("en", "es", "pt", "fr", "it")
_MAX_UNPACKED_BYTES = 60_000_000
_LONGEST_QUERY = 120
_SELECT = "SELECT id, name, country, region, lat, lon, population, capital FROM place WHERE id IN ({})"


@dataclass(frozen=True)
class Place:
    """A town: degrees WGS84, ISO 3166 country, the country's name in the language asked for."""

    name: str
    country: str
    country_name: str
    region: str
    lat: float
    lon: float
    population: int
    capital: bool


@dataclass(frozen=True)
class NearPlace:
    """The nearest town, how far it is, and in which direction one leaves it for the point."""

    place: Place
    distance_m: float
    bearing_degrees: float


class Gazetteer:
    """The search file, open for reading. Belongs to the thread that opened it."""

    def __init__(self, path: Path) -> None:
        self._database = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)

    def close(self) -> None:
        """Let the file go."""
        self._database.close()

    def search(
        self, text: str, limit: int = 10, *, near: tuple[float, float] | None = None, language: str = "en"
    ) -> list[Place]:
        """Return places whose names begin with the words of `text`, the largest first; misspellings as a last resort.

        `near` (latitude, longitude) puts closer places first among those of similar size.
        """
        if len(text) > _LONGEST_QUERY:
            raise BadInputError("this place name is too long")
        words = "".join(c if c.isalnum() else " " for c in folded(text)).split()
        if not words:
            return []
        query = " AND ".join(f'"{word}"*' for word in words)
        found = [row[0] for row in self._database.execute(
            "SELECT rowid FROM variant WHERE variant MATCH ? ORDER BY rowid LIMIT ?", (query, 20 * limit))]  # fmt: skip
        places = self._places(found, language)
        if not places:
            places = self._misspelt(" ".join(words), language)
        places.sort(key=lambda place: -_weight(place, " ".join(words), near))
        return places[:limit]

    def nearest(self, lat: float, lon: float, *, language: str = "en") -> NearPlace | None:
        """Return the nearest town to a point."""
        lats, lons = self._columns
        if not len(lats):
            return None
        # Good enough to choose by; the distance told is the geodesic one.
        east = ((lons - lon + 180.0) % 360.0 - 180.0) * math.cos(math.radians(lat))
        closest = int(np.argmin((lats - lat) ** 2 + east**2))
        place = self._places([closest + 1], language)[0]
        return NearPlace(
            place,
            distance_m(place.lat, place.lon, lat, lon),
            bearing_degrees(place.lat, place.lon, lat, lon),
        )

    @cached_property
    def _columns(self) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        rows = self._database.execute("SELECT lat, lon FROM place ORDER BY id").fetchall()
        table = np.asarray(rows, dtype=np.float64).reshape(-1, 2)
        return table[:, 0], table[:, 1]

    def _misspelt(self, text: str, language: str) -> list[Place]:
        grams = {text[i : i + 3] for i in range(len(text) - 2)}
        counts: dict[int, int] = {}
        for gram in sorted(grams)[:24]:
            quoted = gram.replace('"', '""')
            for (number,) in self._database.execute(
                "SELECT rowid FROM spelling WHERE spelling MATCH ? LIMIT 4000", (f'"{quoted}"',)
            ):
                counts[number] = counts.get(number, 0) + 1
        best = sorted(counts, key=lambda number: (-counts[number], number))[:200]
        return [
            place
            for place in self._places(best, language)
            if difflib.SequenceMatcher(None, folded(place.name), text).ratio() >= 0.72
        ]

    def _places(self, numbers: list[int], language: str) -> list[Place]:
        marks = ",".join("?" * len(numbers))
        rows = self._database.execute(_SELECT.format(marks), numbers).fetchall()
        names = self._country_names(language)
        return [Place(name, iso, names.get(iso, iso), region, lat, lon, people, bool(capital))
                for _, name, iso, region, lat, lon, people, capital in rows]  # fmt: skip

    def country_name(self, iso: str, language: str = "en") -> str:
        """Return the name of a country in one of the five languages, the code itself when it is unknown."""
        return self._country_names(language).get(iso, iso)

    def _country_names(self, language: str) -> dict[str, str]:
        column = language if language in _LANGUAGES else "en"
        return dict(self._database.execute(f"SELECT iso, {column} FROM country"))  # noqa: S608 - one of five words


def open_gazetteer(cache_folder: Path | None = None) -> Gazetteer:
    """Open the search file, unpacked once into the user's cache; it holds public data only."""
    packed = locate("basemap/gazetteer.sqlite.zst").read_bytes()
    folder = cache_folder or Path(platformdirs.user_cache_dir("calibar", appauthor=False))
    # The name tells the content: a new pack gets a new file, and a torn one is never taken for whole.
    path = folder / f"gazetteer-{hashlib.sha256(packed).hexdigest()[:16]}.sqlite"
    if not path.exists():
        _unpack(packed, path)
    return Gazetteer(path)


def _unpack(packed: bytes, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    content = zstandard.ZstdDecompressor().decompress(packed, max_output_size=_MAX_UNPACKED_BYTES)
    handle, partial = tempfile.mkstemp(dir=path.parent, suffix=".part")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        Path(partial).replace(path)
    except BaseException:
        with suppress(OSError):
            Path(partial).unlink()
        raise


def folded(text: str) -> str:
    """Return a name without case and marks, as the search file has it."""
    decomposed = unicodedata.normalize("NFKD", text.casefold().replace("ß", "ss").replace("ø", "o").replace("ł", "l"))
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def _weight(place: Place, text: str, near: tuple[float, float] | None) -> float:
    # Population before spelling: "bogota" means the capital of Colombia and not a suburb that is spelt without accent.
    name = folded(place.name)
    weight = math.log10(place.population + 10) + 0.6 * (name == text) + 1.0 * name.startswith(text)
    if near is not None:
        away = math.hypot(place.lat - near[0], (place.lon - near[1]) * math.cos(math.radians(near[0])))
        weight -= 2.0 * math.log10(1.0 + away)
    return weight
