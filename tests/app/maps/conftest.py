"""Tile files that tests build for themselves, so that no foreign map lies in the repository."""

import gzip
import sqlite3
import struct
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from build_spec.tile_encoder import LINE, POINT, POLYGON, TileEncoder

MakeMBTiles = Callable[..., Path]


def street_tile() -> bytes:
    """Return a vector tile with one street, one square and one town, in the OpenMapTiles manner."""
    tile = TileEncoder()
    tile.add("transportation", LINE, [[(0, 100), (4096, 100)]], {"class": "primary"})
    tile.add("water", POLYGON, [[(0, 0), (1000, 0), (1000, 1000), (0, 1000)]], {})
    tile.add("place", POINT, [[(2048, 2048)]], {"name": "Villa Inventada", "name:es": "Villa Inventada", "rank": 3})
    return tile.encode()


@pytest.fixture
def make_mbtiles(tmp_path: Path) -> MakeMBTiles:
    """Write an MBTiles file: `make_mbtiles({(z, x, y): bytes}, name=…, bounds=…)`, rows from the north."""

    def make(tiles: Mapping[tuple[int, int, int], object], file_name: str = "town.mbtiles", **metadata: str) -> Path:
        path = tmp_path / file_name
        database = sqlite3.connect(path)
        database.execute("CREATE TABLE metadata (name TEXT, value TEXT)")
        database.execute("CREATE TABLE tiles (zoom_level INT, tile_column INT, tile_row INT, tile_data BLOB)")
        fields = {"name": "Town", "format": "pbf", "minzoom": "0", "maxzoom": "14"} | metadata
        database.executemany("INSERT INTO metadata VALUES (?, ?)", fields.items())
        for (z, x, y), content in tiles.items():
            database.execute("INSERT INTO tiles VALUES (?, ?, ?, ?)", (z, x, (1 << z) - 1 - y, content))
        database.commit()
        database.close()
        return path

    return make


def varint(value: int) -> bytes:
    """Return one number as PMTiles writes it."""
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def pmtiles_bytes(tiles: Mapping[int, bytes], *, packing: int = 2, kind: int = 1, version: int = 3) -> bytes:
    """Return a PMTiles file with these tiles by their number on the Hilbert curve; the bytes go in as they are."""
    numbers = sorted(tiles)
    gaps = [b - a for a, b in zip([0, *numbers], numbers, strict=False)]
    lengths = [len(tiles[n]) for n in numbers]
    columns = [*gaps, *([1] * len(numbers)), *lengths, *([1] + [0] * (len(numbers) - 1) if numbers else [])]
    directory = varint(len(numbers)) + b"".join(map(varint, columns))
    metadata = b'{"name": "Port", "vector_layers": [{"id": "earth"}], "attribution": "<b>Invented</b>"}'
    if packing == 2:
        directory, metadata = gzip.compress(directory), gzip.compress(metadata)
    data = b"".join(tiles[n] for n in numbers)
    root_at = 127
    meta_at = root_at + len(directory)
    data_at = meta_at + len(metadata)
    head = struct.pack(
        "<7sB8Q3Q6B4iB2i",
        b"PMTiles", version, root_at, len(directory), meta_at, len(metadata), data_at, 0, data_at, len(data),
        len(numbers), len(numbers), len(numbers), 1, packing, 2, kind, 0, 14,
        -100_000_000, -100_000_000, 100_000_000, 100_000_000, 0, 0, 0,
    )  # fmt: skip
    return head + directory + metadata + data
