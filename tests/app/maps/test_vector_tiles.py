import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.maps.vector_tiles import LINE, POINT, POLYGON, TileError, decode_tile
from build_spec.tile_encoder import TileEncoder


def encoded() -> bytes:
    tile = TileEncoder()
    tile.add("land", POLYGON, [[(0, 0), (10, 0), (10, 10)], [(-5, -5), (-1, -5), (-1, -1)]], {"iso": "PE"})
    tile.add("line", LINE, [[(0, 0), (4096, 4096)]], {"disputed": True, "z": -3})
    tile.add("town", POINT, [[(7, 9)]], {"name": "Águas", "z": 4})
    return tile.encode()


def test_what_was_written_reads_back() -> None:
    layers = decode_tile(encoded())
    assert set(layers) == {"land", "line", "town"}
    land, line, town = (layers[name].features[0] for name in ("land", "line", "town"))
    assert land.parts == [[(0, 0), (10, 0), (10, 10)], [(-5, -5), (-1, -5), (-1, -1)]]
    assert line.properties == {"disputed": True, "z": -3}
    assert (town.kind, town.parts, town.properties["name"]) == (POINT, [[(7, 9)]], "Águas")


def test_only_wanted_layers_are_read() -> None:
    assert set(decode_tile(encoded(), frozenset({"town"}))) == {"town"}


@given(st.binary(max_size=300))
def test_noise_is_a_worded_error_or_nothing(content: bytes) -> None:
    try:
        decode_tile(content)
    except TileError:
        return


@given(st.integers(0, 200), st.integers(0, 255))
def test_one_wrong_byte_is_never_more_than_a_worded_error(place: int, byte: int) -> None:
    content = bytearray(encoded())
    content[place % len(content)] = byte
    try:
        decode_tile(bytes(content))
    except TileError:
        return


@pytest.mark.parametrize("content", [b"\x1a\x05ab", b"\x1a\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01", b"\x1b"])
def test_damage_is_refused(content: bytes) -> None:
    with pytest.raises(TileError):
        decode_tile(content)


def test_a_huge_tile_is_refused() -> None:
    with pytest.raises(TileError, match="too large"):
        decode_tile(b"\x00" * 8_000_001)
