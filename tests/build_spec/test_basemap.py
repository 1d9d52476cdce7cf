import gzip

import pytest

pytest.importorskip("shapely", reason="only those who build the base map have its tools")

from app.maps.vector_tiles import decode_tile
from build_spec.basemap import Tiles
from build_spec.tile_encoder import EXTENT

SQUARE = [(0.2, 0.2), (0.8, 0.2), (0.8, 0.8), (0.2, 0.8), (0.2, 0.2)]


def test_an_area_is_cut_into_the_tiles_that_it_touches() -> None:
    tiles = Tiles(1)
    tiles.add_area("country", [SQUARE], {"iso": "XX"})
    cut = {(x, y): decode_tile(gzip.decompress(content)) for x, y, content in tiles.encoded()}
    assert set(cut) == {(0, 0), (0, 1), (1, 0), (1, 1)}
    (part,) = cut[0, 0]["country"].features[0].parts
    assert max(x for x, _ in part) == EXTENT + 64
    assert min(x for x, _ in part) == round(0.4 * EXTENT)


def test_a_ring_that_crosses_itself_does_not_fill_the_tile() -> None:
    bow_tie = [(0.1, 0.1), (0.4, 0.4), (0.4, 0.1), (0.1, 0.2), (0.1, 0.1)]
    tiles = Tiles(0)
    tiles.add_area("country", [bow_tie], {})
    ((_, _, content),) = tiles.encoded()
    parts = decode_tile(gzip.decompress(content))["country"].features[0].parts
    assert all(0 <= x <= 0.41 * EXTENT and 0 <= y <= 0.41 * EXTENT for part in parts for x, y in part)


def test_a_hole_stays_open_and_crumbs_are_left_out() -> None:
    hole = [(0.4, 0.4), (0.4, 0.6), (0.6, 0.6), (0.6, 0.4), (0.4, 0.4)]
    tiles = Tiles(0)
    tiles.add_area("lake", [SQUARE], {}, [hole])
    tiles.add_area("crumb", [[(0.5, 0.5), (0.5001, 0.5), (0.5001, 0.5001), (0.5, 0.5)]], {})
    ((_, _, content),) = tiles.encoded()
    layers = decode_tile(gzip.decompress(content))
    assert set(layers) == {"lake"}
    assert len(layers["lake"].features[0].parts) == 2


def test_a_point_lies_in_one_tile() -> None:
    tiles = Tiles(2)
    tiles.add_point("place", (0.5, 0.5), {"name": "X"})
    assert [(x, y) for x, y, _ in tiles.encoded()] == [(2, 2)]
