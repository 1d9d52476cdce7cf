"""Which land is drawn: the world map that ships with the program, and the street maps that an agency copied in.

It finds tiles and the country of a place; it does not draw, and it never asks a network.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

import platformdirs

from app.maps.pmtiles import PMTilesFile
from app.maps.projection import to_world
from app.maps.tiles import VECTOR_TYPE, MBTilesFile, Tile, TileSetAbout, TileSource
from app.maps.vector_tiles import POLYGON, Feature, Points, TileError, decode_tile
from resources.locate import locate

WORLD = "world"
_READERS: dict[str, Callable[[Path, str], TileSource]] = {".mbtiles": MBTilesFile, ".pmtiles": PMTilesFile}
_MAX_SETS = 50


class Basemap:
    """The world and the agency's sets, each under its id. Belongs to the thread that opened it."""

    def __init__(self, world: TileSource, others: Sequence[TileSource] = (), unreadable: Sequence[str] = ()) -> None:
        """`unreadable` names files that were passed over, for the settings screen."""
        self._sources = {source.about.id: source for source in (world, *others)}
        self.unreadable = tuple(unreadable)

    @property
    def sets(self) -> tuple[TileSetAbout, ...]:
        """The world first, then the agency's sets by name."""
        return tuple(source.about for source in self._sources.values())

    def tile(self, set_id: str, z: int, x: int, y: int) -> Tile | None:
        """Return one tile, None where there is none or no such set. Raises TileError."""
        source = self._sources.get(set_id)
        return source.tile(z, x, y) if source else None

    def country_at(self, lat: float, lon: float) -> str | None:
        """Return the ISO 3166 code of the land at a place, None at sea or where the map has none."""
        x, y = to_world(lat, lon)
        zoom = self._sources[WORLD].about.max_zoom
        count = 1 << zoom
        column, row = min(int(x * count), count - 1), min(int(y * count), count - 1)
        tile = self.tile(WORLD, zoom, column, row)
        layer = decode_tile(tile.content, frozenset({"country"})).get("country") if tile else None
        if layer is None:
            return None
        at = ((x * count - column) * layer.extent, (y * count - row) * layer.extent)
        # Where one country lies inside another, both outlines hold the place: the smaller one is meant.
        hits = [f for f in layer.features if f.kind == POLYGON and _holds(f, at)]
        hits.sort(key=lambda f: sum(abs(_doubled_area(part)) for part in f.parts))
        return str(hits[0].properties.get("iso") or "") or None if hits else None

    def close(self) -> None:
        """Let all files go."""
        for source in self._sources.values():
            source.close()


def agency_folder() -> Path:
    """Return where street maps are copied to on this machine; they are public data and lie outside the vault."""
    return Path(platformdirs.user_data_dir("calibar", appauthor=False)) / "maps"


def open_basemap(folder: Path | None = None) -> Basemap:
    """Open the world map and every readable tile file in `folder`; damaged ones are passed over and named."""
    others: list[TileSource] = []
    unreadable: list[str] = []
    if folder is not None and folder.is_dir():
        files = sorted(path for path in folder.iterdir() if path.suffix.lower() in _READERS)
        for path in files[:_MAX_SETS]:
            try:
                others.append(_open(path))
            except TileError:
                unreadable.append(path.name)
    return Basemap(MBTilesFile(locate("basemap/world.mbtiles"), WORLD), others, unreadable)


def add_tile_file(path: Path, folder: Path | None = None) -> TileSetAbout:
    """Check an agency's MBTiles or PMTiles file and copy it in. Raises TileError, and OSError when the disk is full."""
    if path.suffix.lower() not in _READERS:
        raise TileError("only .mbtiles and .pmtiles files are read", "Ask for one of these.", path.name)
    source = _open(path)
    about = source.about
    source.close()
    target_folder = folder or agency_folder()
    target_folder.mkdir(parents=True, exist_ok=True)
    target = target_folder / f"{about.id}{path.suffix.lower()}"
    partial = target.with_suffix(".part")
    try:
        shutil.copyfile(path, partial)
        partial.replace(target)
    finally:
        partial.unlink(missing_ok=True)
    return about


def _open(path: Path) -> TileSource:
    source = _READERS[path.suffix.lower()](path, _set_id(path.stem))
    try:
        # A look at the tile in the middle: a file of web pages or of noise should fail here and not on the map.
        middle = source.about.bounds
        zoom = source.about.min_zoom
        x, y = to_world((middle.south + middle.north) / 2, (middle.west + middle.east) / 2)
        tile = source.tile(zoom, int(x * (1 << zoom)), int(y * (1 << zoom)))
        if tile is not None and tile.media_type == VECTOR_TYPE:
            decode_tile(tile.content)
    except TileError:
        source.close()
        raise
    return source


def _set_id(name: str) -> str:
    tidy = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-").removeprefix("set-")[:40]
    return f"set-{tidy or 'map'}"


def _holds(feature: Feature, at: tuple[float, float]) -> bool:
    x, y = at
    inside = False
    for part in feature.parts:
        bx, by = part[-1]
        for ax, ay in part:
            if (ay > y) != (by > y) and x < (bx - ax) * (y - ay) / (by - ay) + ax:
                inside = not inside
            bx, by = ax, ay
    return inside


def _doubled_area(part: Points) -> int:
    return sum(ax * by - bx * ay for (ax, ay), (bx, by) in zip(part, [*part[1:], part[0]], strict=True))
