from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.maps.basemap import WORLD, Basemap, add_tile_file, open_basemap
from app.maps.vector_tiles import TileError

MVT = b"\x1a\x00"


@pytest.fixture(scope="module")
def world() -> Iterator[Basemap]:
    basemap = open_basemap()
    yield basemap
    basemap.close()


@pytest.mark.parametrize(
    ("lat", "lon", "iso"),
    [
        (40.4, -3.7, "ES"), (38.72, -9.14, "PT"), (41.9, 12.45, "IT"), (-12.05, -77.03, "PE"), (4.6, -74.1, "CO"),
        (19.4, -99.1, "MX"), (-25.51, -54.58, "BR"), (-25.6, -54.57, "AR"), (-25.51, -54.62, "PY"),
        (4.93, -52.33, "FR"),
        (-29.5, 28.2, "LS"), (55.7, 37.6, "RU"), (0.0, -30.0, None), (-89.0, 0.0, "AQ"), (20.0, -150.0, None),
    ],
)  # fmt: skip
def test_the_country_of_a_place(world: Basemap, lat: float, lon: float, iso: str | None) -> None:
    assert world.country_at(lat, lon) == iso


@pytest.mark.parametrize("zoom", range(7))
def test_no_zoom_is_drawn_inside_out(world: Basemap, zoom: int) -> None:
    # A ring that crosses itself once filled whole tiles of sea; look at the same places in every zoom.
    from app.maps.basemap import _holds
    from app.maps.projection import to_world
    from app.maps.vector_tiles import decode_tile

    count = 1 << zoom
    for lat, lon, land in (
        (-10.0, -52.0, True), (40.0, -100.0, True), (60.0, -110.0, True), (23.0, 10.0, True), (60.0, 90.0, True),
        (0.0, -30.0, False), (40.0, -45.0, False), (-30.0, -100.0, False), (-40.0, 80.0, False), (50.0, -140.0, False),
    ):  # fmt: skip
        x, y = to_world(lat, lon)
        tile = world.tile(WORLD, zoom, int(x * count), int(y * count))
        layer = decode_tile(tile.content, frozenset({"country"})).get("country") if tile else None
        features = layer.features if layer else []
        extent = layer.extent if layer else 1
        at = ((x * count - int(x * count)) * extent, (y * count - int(y * count)) * extent)
        assert (sum(_holds(feature, at) for feature in features) % 2 == 1) is land, (zoom, lat, lon)


def test_an_agency_file_is_checked_and_copied(make_mbtiles: Callable[..., Path], tmp_path: Path) -> None:
    folder = tmp_path / "maps"
    about = add_tile_file(make_mbtiles({(0, 0, 0): MVT}, file_name="Calle & Co.mbtiles"), folder)
    assert about.id == "set-calle-co"
    basemap = open_basemap(folder)
    assert [entry.id for entry in basemap.sets] == ["world", "set-calle-co"]
    tile = basemap.tile("set-calle-co", 0, 0, 0)
    assert tile is not None
    assert tile.content == MVT
    assert basemap.tile("set-unknown", 0, 0, 0) is None
    basemap.close()


def test_a_file_of_pages_is_refused_at_the_door(make_mbtiles: Callable[..., Path], tmp_path: Path) -> None:
    folder = tmp_path / "maps"
    with pytest.raises(TileError):
        add_tile_file(make_mbtiles({(0, 0, 0): b"<html>"}), folder)
    with pytest.raises(TileError, match="only"):
        add_tile_file(tmp_path / "x.zip", folder)
    assert not folder.exists()


def test_a_damaged_file_is_passed_over_and_named(tmp_path: Path) -> None:
    (tmp_path / "broken.pmtiles").write_bytes(b"noise")
    basemap = open_basemap(tmp_path)
    assert basemap.unreadable == ("broken.pmtiles",)
    assert len(basemap.sets) == 1
    basemap.close()
