from app.maps.vector_tiles import LINE, POLYGON, decode_tile
from build_spec import tile_encoder
from build_spec.tile_encoder import TileEncoder


def test_an_empty_tile_is_no_bytes() -> None:
    assert TileEncoder().encode() == b""


def test_what_has_no_extent_is_left_out() -> None:
    tile = TileEncoder()
    tile.add("a", tile_encoder.LINE, [[(1, 1), (1, 1)]], {})
    tile.add("a", tile_encoder.POLYGON, [[(1, 1), (2, 2), (1, 1)]], {})
    assert tile.encode() == b""


def test_repeated_points_are_written_once() -> None:
    tile = TileEncoder()
    tile.add("line", tile_encoder.LINE, [[(1, 1), (1, 1), (5, 5)]], {})
    tile.add("area", tile_encoder.POLYGON, [[(0, 0), (9, 0), (9, 9), (0, 0)]], {"n": 5, "t": True, "w": "ñ"})
    layers = decode_tile(tile.encode())
    assert (layers["line"].features[0].kind, layers["line"].features[0].parts) == (LINE, [[(1, 1), (5, 5)]])
    area = layers["area"].features[0]
    assert (area.kind, area.parts) == (POLYGON, [[(0, 0), (9, 0), (9, 9)]])
    assert area.properties == {"n": 5, "t": True, "w": "ñ"}
