"""Tiles out of PMTiles version 3 files (https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md).

Directories are kept once parsed: reading them anew for each tile is what makes the usual reader a thousand times
slower. Only gzip or no compression is read; Brotli and Zstandard are refused by name.
"""

from __future__ import annotations

import bisect
import json
import struct
from collections import OrderedDict
from pathlib import Path
from typing import NamedTuple

from app.maps.layers import Bounds
from app.maps.tiles import Tile, TileSetAbout, describe, inflate, recognise, tile_exists
from app.maps.vector_tiles import MAX_TILE_BYTES, TileError

_HEADER = struct.Struct("<7sB8Q3Q6B4i")
_MAX_DIRECTORY_BYTES = 32_000_000
_MAX_ENTRIES = 4_000_000
_KEPT_DIRECTORIES = 64
_COMPRESSIONS = {3: "Brotli", 4: "Zstandard"}
_FORMATS = {1: "pbf", 2: "png", 3: "jpg", 4: "webp"}


class _Entry(NamedTuple):
    tile_id: int
    run: int  # 0: the entry is a leaf directory
    offset: int
    length: int


class PMTilesFile:
    """One PMTiles file, raster or vector."""

    def __init__(self, path: Path, set_id: str) -> None:
        """Open and read the root directory. Raises TileError."""
        self._leaves: OrderedDict[int, list[_Entry]] = OrderedDict()
        try:
            self._file = path.open("rb")
        except OSError as error:
            raise TileError("this map file cannot be opened") from error
        try:
            self._size = path.stat().st_size
            self._read_header(path, set_id)
        except BaseException:
            self._file.close()
            raise

    def _read_header(self, path: Path, set_id: str) -> None:
        head = self._file.read(_HEADER.size)
        if len(head) < _HEADER.size or head[:7] != b"PMTiles":
            raise TileError("this is not a PMTiles file")
        (_, version, root_at, root_size, meta_at, meta_size, self._leaf_at, _leaf_size, self._data_at, _data_size,
         _n1, _n2, _n3, _clustered, self._packing, tile_packing, kind, low, high,
         west, south, east, north) = _HEADER.unpack(head)  # fmt: skip
        if version != 3:
            raise TileError(f"this PMTiles file has version {version}; version 3 is read")
        for packing in (self._packing, tile_packing):
            if packing in _COMPRESSIONS:
                raise TileError(f"this PMTiles file is packed with {_COMPRESSIONS[packing]}; gzip is read")
        self._root = self._directory(root_at, root_size)
        metadata = self._metadata(meta_at, meta_size) | {
            "minzoom": str(low),
            "maxzoom": str(high),
            "format": _FORMATS.get(kind, ""),
            "bounds": ",".join(str(value / 1e7) for value in (west, south, east, north)),
        }
        self.about: TileSetAbout = describe(set_id, metadata, path.stem)
        if kind not in _FORMATS:
            raise TileError("this PMTiles file holds tiles of an unknown kind")
        if self.about.bounds == Bounds(0.0, 0.0, 0.0, 0.0):
            raise TileError("this PMTiles file does not say which area it shows")

    def _metadata(self, offset: int, size: int) -> dict[str, str]:
        content = self._read(offset, size, _MAX_DIRECTORY_BYTES)
        try:
            loaded = json.loads(self._unpacked(content) or b"{}")
        except (ValueError, RecursionError) as error:
            raise TileError("the description of this PMTiles file is damaged") from error
        if not isinstance(loaded, dict):
            return {}
        plain = {str(key): value for key, value in loaded.items() if isinstance(value, str)}
        return plain | {"json": json.dumps({"vector_layers": loaded.get("vector_layers", [])})}

    def tile(self, z: int, x: int, y: int) -> Tile | None:
        """Return one tile, None where the file has none. Raises TileError."""
        if not tile_exists(z, x, y):
            return None
        number = tile_number(z, x, y)
        entries = self._root
        for _ in range(4):  # the specification allows root and leaves; writers stay below four levels
            found = bisect.bisect_right(entries, number, key=lambda entry: entry.tile_id) - 1
            if found < 0:
                return None
            entry = entries[found]
            if entry.run:
                if number >= entry.tile_id + entry.run:
                    return None
                return recognise(self._read(self._data_at + entry.offset, entry.length, MAX_TILE_BYTES))
            entries = self._leaf(entry)
        raise TileError("the directories of this PMTiles file are nested too deeply")

    def _leaf(self, entry: _Entry) -> list[_Entry]:
        if entry.offset in self._leaves:
            self._leaves.move_to_end(entry.offset)
            return self._leaves[entry.offset]
        leaf = self._directory(self._leaf_at + entry.offset, entry.length)
        self._leaves[entry.offset] = leaf
        if len(self._leaves) > _KEPT_DIRECTORIES:
            self._leaves.popitem(last=False)
        return leaf

    def _directory(self, offset: int, size: int) -> list[_Entry]:
        content = self._unpacked(self._read(offset, size, _MAX_DIRECTORY_BYTES))
        try:
            return _parse_directory(content)
        except IndexError as error:
            raise TileError("a directory of this PMTiles file is damaged") from error

    def _unpacked(self, content: bytes) -> bytes:
        return inflate(content, _MAX_DIRECTORY_BYTES) if content and self._packing == 2 else content

    def _read(self, offset: int, size: int, limit: int) -> bytes:
        if size > limit or offset + size > self._size:
            raise TileError("this PMTiles file is damaged or cut short")
        self._file.seek(offset)
        return self._file.read(size)

    def close(self) -> None:
        """Let the file go."""
        self._file.close()


def tile_number(z: int, x: int, y: int) -> int:
    """Return the place of a tile on the Hilbert curves of all zooms, as PMTiles counts."""
    number = ((1 << (2 * z)) - 1) // 3
    side = 1 << z
    step = side >> 1
    while step:
        right, low = int(bool(x & step)), int(bool(y & step))
        number += step * step * ((3 * right) ^ low)
        if not low:
            if right:
                x, y = side - 1 - x, side - 1 - y
            x, y = y, x
        step >>= 1
    return number


def _parse_directory(content: bytes) -> list[_Entry]:
    position = 0

    def number() -> int:
        nonlocal position
        value = shift = 0
        while True:
            byte = content[position]
            position += 1
            value |= (byte & 0x7F) << shift
            if byte < 0x80:
                return value
            shift += 7
            if shift > 63:
                raise IndexError

    count = number()
    if count > min(_MAX_ENTRIES, len(content)):
        raise IndexError
    ids: list[int] = []
    last = 0
    for _ in range(count):
        last += number()
        ids.append(last)
    runs = [number() for _ in range(count)]
    lengths = [number() for _ in range(count)]
    offsets: list[int] = []
    for i in range(count):
        value = number()
        offsets.append(offsets[i - 1] + lengths[i - 1] if value == 0 and i else value - 1)
    return [_Entry(*entry) for entry in zip(ids, runs, offsets, lengths, strict=True)]
