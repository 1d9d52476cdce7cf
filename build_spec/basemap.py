"""Builds the world base map and the gazetteer into resources/basemap: `python -m build_spec.basemap`.

Run it when the sources change; the two packs are committed, so neither set-up nor the program needs the sources.
It draws nothing: styles and label placing belong to the program.
"""

from __future__ import annotations

import gzip
import itertools
import json
import math
import sqlite3
import time
from collections import defaultdict
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import shapely

from build_spec import natural_earth, places
from build_spec.tile_encoder import EXTENT, LINE, POINT, POLYGON, TileEncoder, Value
from build_spec.topology import Topology

Point = tuple[float, float]
TileId = tuple[int, int]

MAX_ZOOM = 6  # tiles of 512 pixels: what they hold is drawn up to zoom 7 at full detail, and enlarged beyond
BUFFER = 64  # tile units kept around a tile, so that outlines end out of sight
FOLDER = Path(__file__).parent.parent / "resources" / "basemap"
VERSION = "2026-10"

# The tolerance of each zoom in tile units: coarse where nobody can see it, half a kilometre's worth at the last zoom.
_TOLERANCE = {0: 6.0, 1: 6.0, 2: 5.0, 3: 5.0, 4: 4.0, 5: 3.0, 6: 1.2}
_SMALLEST_RING = 60.0  # square tile units; islands below it are left out (at the last zoom: 8)
_PROVINCES_FROM = {3: 0.02, 4: 0.008, 5: 0.0, 6: 0.0}  # shortest line shown, as fraction of the world


class Tiles:
    """The tiles of one zoom while they are being filled."""

    def __init__(self, zoom: int) -> None:
        self.zoom = zoom
        self.scale = 1 << zoom
        self._tiles: defaultdict[TileId, TileEncoder] = defaultdict(TileEncoder)

    def add_area(
        self,
        layer: str,
        shells: list[list[Point]],
        properties: dict[str, Value],
        holes: list[list[Point]] | None = None,
    ) -> None:
        """Cut one area into the tiles that it touches; `holes` belong to the first shell."""
        smallest = (8.0 if self.zoom == MAX_ZOOM else _SMALLEST_RING) / (EXTENT * self.scale) ** 2
        for number, ring in enumerate(shells):
            if len(ring) > 3 and abs(_area(ring)) >= smallest:
                inner = [hole for hole in (holes or []) if len(hole) > 3] if number == 0 else []
                polygon = shapely.Polygon(ring, inner)
                if not polygon.is_valid:
                    # Simplifying can make a ring cross itself; clipping such a ring fills whole tiles.
                    polygon = shapely.make_valid(polygon, method="structure", keep_collapsed=False)
                self._cut(polygon, 0, 0, 0, lambda shape, tile: self._put_area(layer, shape, tile, properties))

    def add_line(self, layer: str, line: list[Point], properties: dict[str, Value]) -> None:
        """Cut one line into the tiles that it crosses."""
        self._cut(shapely.LineString(line), 0, 0, 0, lambda shape, tile: self._put_line(layer, shape, tile, properties))

    def add_point(self, layer: str, at: Point, properties: dict[str, Value]) -> None:
        """Put one point into its tile."""
        x, y = min(int(at[0] * self.scale), self.scale - 1), min(int(at[1] * self.scale), self.scale - 1)
        self._tiles[x, y].add(layer, POINT, [[self._units(at, (x, y))]], properties)

    def encoded(self) -> Iterable[tuple[int, int, bytes]]:
        """Yield x, y and the compressed tile, y from the top."""
        for (x, y), tile in sorted(self._tiles.items()):
            if content := tile.encode():
                yield x, y, gzip.compress(content, 9, mtime=0)

    def _cut(self, shape: Any, zoom: int, x: int, y: int, put: Callable[[Any, TileId], None]) -> None:
        if shape.is_empty:
            return
        if zoom == self.zoom:
            put(shape, (x, y))
            return
        count = 1 << (zoom + 1)
        margin = BUFFER / EXTENT / self.scale
        west, north, east, south = shape.bounds
        for cx in (2 * x, 2 * x + 1):
            for cy in (2 * y, 2 * y + 1):
                box = (cx / count - margin, cy / count - margin, (cx + 1) / count + margin, (cy + 1) / count + margin)
                if west > box[2] or east < box[0] or north > box[3] or south < box[1]:
                    continue
                inside = box[0] <= west and east <= box[2] and box[1] <= north and south <= box[3]
                self._cut(shape if inside else shapely.clip_by_rect(shape, *box), zoom + 1, cx, cy, put)

    def _put_area(self, layer: str, shape: Any, tile: TileId, properties: dict[str, Value]) -> None:
        parts = []
        for polygon in _singles(shape, "Polygon"):
            parts += [self._line_units(ring.coords, tile) for ring in (polygon.exterior, *polygon.interiors)]
        if parts:
            self._tiles[tile].add(layer, POLYGON, parts, properties)

    def _put_line(self, layer: str, shape: Any, tile: TileId, properties: dict[str, Value]) -> None:
        parts = [self._line_units(line.coords, tile) for line in _singles(shape, "LineString")]
        if parts:
            self._tiles[tile].add(layer, LINE, parts, properties)

    def _line_units(self, points: Iterable[Point], tile: TileId) -> list[tuple[int, int]]:
        return [self._units(point, tile) for point in points]

    def _units(self, point: Point, tile: TileId) -> tuple[int, int]:
        x, y = tile
        return round((point[0] * self.scale - x) * EXTENT), round((point[1] * self.scale - y) * EXTENT)


def _singles(shape: Any, kind: str) -> list[Any]:
    if hasattr(shape, "geoms"):
        return [single for part in shape.geoms for single in _singles(part, kind)]
    return [shape] if shape.geom_type == kind and not shape.is_empty else []


def _area(ring: list[Point]) -> float:
    return sum(ax * by - bx * ay for (ax, ay), (bx, by) in itertools.pairwise(ring)) / 2


def _simplifier(zoom: int) -> Callable[[list[Point]], list[Point]]:
    tolerance = _TOLERANCE[zoom] / EXTENT / (1 << zoom)

    def simplify(arc: list[Point]) -> list[Point]:
        return list(shapely.LineString(arc).simplify(tolerance, preserve_topology=False).coords)

    return simplify


def build_world(target: Path) -> dict[str, int]:
    """Write the vector tiles of the world and return how many bytes each zoom takes."""
    countries = list(natural_earth.read_countries())
    rings = [(number, ring) for number, country in enumerate(countries) for ring in country.rings]
    topology = Topology([ring for _, ring in rings])
    lakes = natural_earth.read_lakes()
    provinces = [line for line in natural_earth.read_province_lines() if len(line) > 1]
    cities = places.read_labels()
    sizes: dict[str, int] = {}
    with _open_pack(target) as pack:
        for zoom in range(MAX_ZOOM + 1):
            tiles, simplify = Tiles(zoom), _simplifier(zoom)
            by_country: defaultdict[int, list[list[Point]]] = defaultdict(list)
            for (number, _), ring in zip(rings, topology.assemble(simplify), strict=True):
                by_country[number].append(ring)
            for number, parts in by_country.items():
                # Countries have holes only where others lie; each ring of a hole is drawn by its own country.
                tiles.add_area("country", _outer(parts), {"iso": countries[number].iso})
            for lake in lakes:
                shells, holes = _outer(lake), [ring for ring in lake if _area(ring) <= 0]
                tiles.add_area("lake", [simplify(r) for r in shells], {}, [simplify(r) for r in holes])
            _add_lines(tiles, topology, rings, countries, simplify)
            _add_provinces(tiles, provinces, simplify)
            _add_labels(tiles, countries, cities)
            sizes[str(zoom)] = _store(pack, tiles)
    return sizes


def _outer(parts: list[list[Point]]) -> list[list[Point]]:
    # Shapefile rings: clockwise is outer. In our plane y grows downwards, so outer rings have positive area.
    return [ring for ring in parts if _area(ring) > 0] or parts


def _add_lines(
    tiles: Tiles,
    topology: Topology,
    rings: list[tuple[int, list[Point]]],
    countries: list[natural_earth.Country],
    simplify: Callable[[list[Point]], list[Point]],
) -> None:
    for arc, owners in zip(topology.arcs, topology.owners, strict=True):
        sides = {rings[ring][0] for ring in owners}
        if len(owners) > 1 and len(sides) > 1:
            disputed = any(countries[side].disputed for side in sides)
            tiles.add_line("border", simplify(arc), {"disputed": True} if disputed else {})


def _add_provinces(tiles: Tiles, provinces: list[list[Point]], simplify: Callable[[list[Point]], list[Point]]) -> None:
    shortest = _PROVINCES_FROM.get(tiles.zoom)
    if shortest is None:
        return
    for line in provinces:
        xs, ys = [p[0] for p in line], [p[1] for p in line]
        if math.hypot(max(xs) - min(xs), max(ys) - min(ys)) >= shortest:
            tiles.add_line("province", simplify(line), {})


def _add_labels(tiles: Tiles, countries: list[natural_earth.Country], cities: list[places.Label]) -> None:
    shown = tiles.zoom + 1 if tiles.zoom < MAX_ZOOM else 99
    for country in countries:
        if country.label_zoom <= shown:
            names: dict[str, Value] = {"name": country.names["en"]}
            names |= {f"name_{c}": n for c, n in country.names.items() if n != country.names["en"]}
            zooms: dict[str, Value] = {"z": country.label_zoom, "last": country.label_last_zoom}
            tiles.add_point("country_name", country.label_at, {**names, **zooms})
    for city in cities:
        if city.zoom <= shown:
            capital: dict[str, Value] = {"capital": True} if city.capital else {}
            other_names: dict[str, Value] = {f"name_{code}": name for code, name in city.names.items()}
            tiles.add_point("place", city.at, {"name": city.name, "z": city.zoom, **other_names, **capital})


def _open_pack(target: Path) -> sqlite3.Connection:
    target.unlink(missing_ok=True)
    pack = sqlite3.connect(target)
    for statement in """
        PRAGMA page_size = 1024;
        CREATE TABLE metadata (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE tiles (zoom_level INTEGER NOT NULL, tile_column INTEGER NOT NULL, tile_row INTEGER NOT NULL,
          tile_data BLOB NOT NULL);
        CREATE UNIQUE INDEX tile_index ON tiles (zoom_level, tile_column, tile_row);
        """.split(";"):
        pack.execute(statement)
    metadata = {
        "name": "World",
        "format": "pbf",
        "schema": "calibar-world-1",
        "version": VERSION,
        "minzoom": "0",
        "maxzoom": str(MAX_ZOOM),
        "bounds": "-180,-85.0511,180,85.0511",
        "attribution": "Natural Earth (public domain) · GeoNames (CC BY 4.0)",
        "json": json.dumps({"vector_layers": [{"id": name, "fields": {}} for name in
                            ("country", "lake", "province", "border", "country_name", "place")]}),
    }  # fmt: skip
    pack.executemany("INSERT INTO metadata VALUES (?, ?)", metadata.items())
    return pack


def _store(pack: sqlite3.Connection, tiles: Tiles) -> int:
    total = 0
    for x, y, content in tiles.encoded():
        row = (1 << tiles.zoom) - 1 - y  # MBTiles counts rows from the south
        pack.execute("INSERT INTO tiles VALUES (?, ?, ?, ?)", (tiles.zoom, x, row, content))
        total += len(content)
    pack.commit()
    return total


def main() -> None:
    """Build both packs and print their sizes."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    started = time.monotonic()
    sizes = build_world(FOLDER / "world.mbtiles")
    print(f"world.mbtiles {(FOLDER / 'world.mbtiles').stat().st_size:,} bytes, by zoom {sizes}")
    written = places.build_gazetteer(FOLDER / "gazetteer.sqlite.zst")
    print(f"gazetteer.sqlite.zst {written:,} bytes; {time.monotonic() - started:.0f} s")


if __name__ == "__main__":
    main()
