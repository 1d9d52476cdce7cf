import gzip
import importlib.util
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.maps.pmtiles import PMTilesFile, tile_number
from app.maps.vector_tiles import TileError


def _builders() -> ModuleType:
    spec = importlib.util.spec_from_file_location("map_builders", Path(__file__).with_name("conftest.py"))
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


pmtiles_bytes = _builders().pmtiles_bytes
MVT = gzip.compress(b"\x1a\x00")


def write(folder: Path, content: bytes) -> Path:
    path = folder / "port.pmtiles"
    path.write_bytes(content)
    return path


@pytest.mark.parametrize(
    ("tile", "number"),
    # The table of the specification.
    [
        ((0, 0, 0), 0),
        ((1, 0, 0), 1),
        ((1, 0, 1), 2),
        ((1, 1, 1), 3),
        ((1, 1, 0), 4),
        ((2, 0, 0), 5),
        ((12, 3423, 1763), 19078479),
    ],
)
def test_numbers_follow_the_hilbert_curve(tile: tuple[int, int, int], number: int) -> None:
    assert tile_number(*tile) == number


def test_tiles_are_found_and_gaps_are_none(tmp_path: Path) -> None:
    source = PMTilesFile(write(tmp_path, pmtiles_bytes({0: MVT, 3: MVT})), "set-port")
    found = source.tile(1, 1, 1)
    assert found is not None
    assert found.content == b"\x1a\x00"
    assert source.tile(1, 0, 0) is None
    assert source.tile(1, 7, 0) is None
    assert source.about.schema == "protomaps"
    assert source.about.attribution == "Invented"
    assert source.about.bounds.north == 10.0
    source.close()


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"PK\x03\x04" * 100, "not a PMTiles"),
        (b"PMTiles", "not a PMTiles"),
        (pmtiles_bytes({0: MVT}, version=2), "version 2"),
        (pmtiles_bytes({0: MVT}, packing=3), "Brotli"),
        (pmtiles_bytes({0: MVT}, packing=4), "Zstandard"),
        (pmtiles_bytes({0: MVT}, kind=9), "unknown kind"),
        (pmtiles_bytes({0: MVT})[:140], "cut short"),
    ],
)
def test_what_cannot_be_read_is_refused_by_name(tmp_path: Path, content: bytes, reason: str) -> None:
    with pytest.raises(TileError, match=reason):
        PMTilesFile(write(tmp_path, content), "set-port")


def test_a_page_in_place_of_a_tile_is_refused(tmp_path: Path) -> None:
    source = PMTilesFile(write(tmp_path, pmtiles_bytes({0: b"<html>"})), "set-port")
    with pytest.raises(TileError):
        source.tile(0, 0, 0)
    source.close()


@given(place=st.integers(0, 10_000), byte=st.integers(0, 255))
def test_one_wrong_byte_is_never_more_than_a_worded_error(
    tmp_path_factory: pytest.TempPathFactory, place: int, byte: int
) -> None:
    content = bytearray(pmtiles_bytes({0: MVT, 3: MVT}))
    content[place % len(content)] = byte
    path = write(tmp_path_factory.mktemp("port"), bytes(content))
    try:
        source = PMTilesFile(path, "set-port")
    except TileError:
        return
    try:
        source.tile(1, 1, 1)
    except TileError:
        return
    finally:
        source.close()
