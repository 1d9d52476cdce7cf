"""Tiles out of MBTiles files (https://github.com/mapbox/mbtiles-spec), and what any tile must look like to be served.

A file that somebody copied in is not trusted: it is opened read-only, every tile is measured and recognised by its
first bytes, and nothing that a browser could take for a page is ever given out. PMTiles is `pmtiles.py`.
"""

from __future__ import annotations

import json
import re
import sqlite3
import zlib
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path
from typing import Any, Literal, Protocol

from app.maps.layers import Bounds
from app.maps.vector_tiles import MAX_TILE_BYTES, TileError

MAX_ZOOM = 22
VECTOR_TYPE = "application/vnd.mapbox-vector-tile"
_LONGEST_ATTRIBUTION = 300
# A hostile view may compute for ever; a tile look-up takes a few hundred of these steps.
_MAX_SQLITE_STEPS = 2_000_000

Schema = Literal["world", "openmaptiles", "protomaps", "raster"]


@dataclass(frozen=True)
class Tile:
    """One tile, decompressed, with the media type that its own bytes prove."""

    content: bytes
    media_type: str


@dataclass(frozen=True)
class TileSetAbout:
    """What a tile set says of itself, cleaned: plain text only."""

    id: str
    name: str
    schema: Schema
    min_zoom: int
    max_zoom: int
    bounds: Bounds
    attribution: str
    version: str


class TileSource(Protocol):
    """A set of tiles that can be asked one by one; rows count from the north."""

    about: TileSetAbout

    def tile(self, z: int, x: int, y: int) -> Tile | None:
        """Return one tile, None where the set has none. Raises TileError for a damaged or foreign one."""
        ...

    def close(self) -> None:
        """Let the file go."""
        ...


class MBTilesFile:
    """One MBTiles file, raster or vector. Belongs to the thread that opened it."""

    def __init__(self, path: Path, set_id: str) -> None:
        """Open without writing anything beside the file. Raises TileError."""
        try:
            self._database = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
            self._database.execute("PRAGMA trusted_schema = OFF")
            self._database.execute("PRAGMA cell_size_check = ON")
            self._database.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, 4 * MAX_TILE_BYTES)
            self._database.set_progress_handler(lambda: 1, _MAX_SQLITE_STEPS)
            metadata = dict(self._database.execute("SELECT name, value FROM metadata LIMIT 200"))
            self.about = describe(set_id, {str(k): str(v) for k, v in metadata.items()}, path.stem, self._zooms)
        except (sqlite3.Error, UnicodeError) as error:
            raise TileError("this is not an MBTiles file", "Ask for it again, or for PMTiles.") from error

    def _zooms(self) -> tuple[int, int]:
        low, high = self._database.execute("SELECT min(zoom_level), max(zoom_level) FROM tiles").fetchone()
        return int(low or 0), int(high or 0)

    def tile(self, z: int, x: int, y: int) -> Tile | None:
        """Return one tile; MBTiles rows count from the south."""
        if not tile_exists(z, x, y):
            return None
        query = "SELECT tile_data FROM tiles WHERE zoom_level = ? AND tile_column = ? AND tile_row = ?"
        try:
            row = self._database.execute(query, (z, x, (1 << z) - 1 - y)).fetchone()
        except sqlite3.Error as error:
            raise TileError("this map file is damaged") from error
        if row is None or row[0] is None:
            return None
        if not isinstance(row[0], bytes):
            raise TileError("a tile of this map file is not binary")
        return recognise(row[0])

    def close(self) -> None:
        """Let the file go."""
        self._database.close()


def tile_exists(z: int, x: int, y: int) -> bool:
    """Say whether there is such a tile in the world."""
    return 0 <= z <= MAX_ZOOM and 0 <= x < 1 << z and 0 <= y < 1 << z


def recognise(stored: bytes) -> Tile:
    """Decompress a stored tile within limits and name its type by its first bytes. Raises TileError."""
    content = inflate(stored) if stored[:2] in {b"\x1f\x8b", b"\x78\x9c", b"\x78\x01", b"\x78\xda"} else stored
    if len(content) > MAX_TILE_BYTES:
        raise TileError("this map tile is too large")
    if content.startswith(b"\x89PNG\r\n\x1a\n"):
        return Tile(content, "image/png")
    if content.startswith(b"\xff\xd8\xff"):
        return Tile(content, "image/jpeg")
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return Tile(content, "image/webp")
    # A vector tile is a run of messages in field 3; HTML and SVG begin with '<' or white space.
    if not content or content[0] == 0x1A:
        return Tile(content, VECTOR_TYPE)
    raise TileError("this map tile is neither an image nor a vector tile")


def inflate(stored: bytes, limit: int = MAX_TILE_BYTES) -> bytes:
    """Decompress gzip or zlib, at most `limit` bytes. Raises TileError."""
    try:
        unpacker = zlib.decompressobj(wbits=47)
        content = unpacker.decompress(stored, limit + 1)
    except zlib.error as error:
        raise TileError("this map tile is damaged") from error
    if len(content) > limit:
        raise TileError("this map tile is too large")
    if not unpacker.eof:
        raise TileError("this map tile is cut short")
    return content


def describe(set_id: str, metadata: Mapping[str, str], fallback: str, zooms: Any = lambda: (0, 14)) -> TileSetAbout:
    """Read the metadata of a tile file, whatever is missing or odd in it."""
    low, high = _number(metadata.get("minzoom")), _number(metadata.get("maxzoom"))
    if low is None or high is None or not 0 <= low <= high <= MAX_ZOOM:
        low, high = zooms()
    return TileSetAbout(
        id=set_id,
        name=plain_text(metadata.get("name") or fallback)[:80],
        schema=_schema(metadata),
        min_zoom=max(0, min(low, MAX_ZOOM)),
        max_zoom=max(0, min(high, MAX_ZOOM)),
        bounds=_bounds(metadata.get("bounds", "")),
        attribution=plain_text(metadata.get("attribution", ""))[:_LONGEST_ATTRIBUTION],
        version=plain_text(metadata.get("version", ""))[:40],
    )


def _schema(metadata: Mapping[str, str]) -> Schema:
    if metadata.get("schema", "").startswith("calibar-world"):
        return "world"
    layers: set[str] = set()
    with suppress(ValueError, TypeError, LookupError, RecursionError):
        layers = {str(layer["id"]) for layer in json.loads(metadata.get("json", "{}"))["vector_layers"]}
    if metadata.get("format", "") in {"png", "jpg", "jpeg", "webp"}:
        return "raster"
    if "earth" in layers or "roads" in layers:
        return "protomaps"
    if layers or metadata.get("format") in {"pbf", "mvt"}:
        return "openmaptiles"
    return "raster"


def _number(text: str | None) -> int | None:
    return int(text) if text is not None and re.fullmatch(r"\d{1,2}", text) else None


def _bounds(text: str) -> Bounds:
    with suppress(ValueError):
        west, south, east, north = (float(part) for part in text.split(","))
        if -180 <= west < east <= 180 and -90 <= south < north <= 90:
            return Bounds(south, west, north, east)
    return Bounds(-85.0511, -180.0, 85.0511, 180.0)


class _TextOnly(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.pieces: list[str] = []

    def handle_data(self, data: str) -> None:
        self.pieces.append(data)


def plain_text(marked_up: str) -> str:
    """Return the words of a text that may be HTML, on one line."""
    parser = _TextOnly()
    parser.feed(marked_up[:5000])
    parser.close()
    return " ".join("".join(c if c.isprintable() else " " for c in "".join(parser.pieces)).split())
