import gzip
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from app.maps.tiles import MBTilesFile, describe, inflate, plain_text, recognise, tile_exists
from app.maps.vector_tiles import TileError

PNG = b"\x89PNG\r\n\x1a\n" + b"\x00" * 20
MVT = b"\x1a\x00"


@pytest.mark.parametrize(
    ("content", "media_type"),
    [
        (PNG, "image/png"),
        (b"\xff\xd8\xff\xe0", "image/jpeg"),
        (b"RIFF\x00\x00\x00\x00WEBPVP8 ", "image/webp"),
        (MVT, "application/vnd.mapbox-vector-tile"),
        (gzip.compress(MVT, mtime=0), "application/vnd.mapbox-vector-tile"),
        (b"", "application/vnd.mapbox-vector-tile"),
    ],
)
def test_a_tile_is_what_its_bytes_prove(content: bytes, media_type: str) -> None:
    assert recognise(content).media_type == media_type


@pytest.mark.parametrize(
    "content",
    [
        b"<!DOCTYPE html><script>1</script>",
        b"<svg xmlns='x'/>",
        b"  <html>",
        gzip.compress(b"<html>", mtime=0),
        b"GIF89a",
        b"%PDF",
    ],
)
def test_what_a_browser_could_run_is_never_a_tile(content: bytes) -> None:
    with pytest.raises(TileError):
        recognise(content)


def test_a_bomb_is_refused_before_it_is_unpacked() -> None:
    with pytest.raises(TileError, match="too large"):
        recognise(gzip.compress(b"\x1a" * 50_000_000))


def test_a_cut_tile_is_refused() -> None:
    with pytest.raises(TileError):
        inflate(gzip.compress(MVT * 100)[:-12])


def test_rows_count_from_the_north(make_mbtiles: Callable[..., Path]) -> None:
    source = MBTilesFile(make_mbtiles({(1, 0, 0): MVT, (1, 0, 1): PNG}), "set-town")
    north, south = source.tile(1, 0, 0), source.tile(1, 0, 1)
    assert north is not None
    assert south is not None
    assert (north.content, south.content) == (MVT, PNG)
    assert source.tile(1, 1, 0) is None
    assert source.tile(1, 2, 0) is None
    source.close()


def test_nothing_is_written_beside_the_file(make_mbtiles: Callable[..., Path]) -> None:
    path = make_mbtiles({(0, 0, 0): MVT})
    source = MBTilesFile(path, "set-town")
    source.tile(0, 0, 0)
    assert [entry.name for entry in path.parent.iterdir()] == [path.name]
    source.close()


def test_a_foreign_file_is_a_worded_error(tmp_path: Path) -> None:
    path = tmp_path / "x.mbtiles"
    path.write_bytes(b"hello" * 1000)
    with pytest.raises(TileError, match="not an MBTiles"):
        MBTilesFile(path, "set-x")


def test_a_view_that_counts_for_ever_is_stopped(tmp_path: Path) -> None:
    path = tmp_path / "x.mbtiles"
    database = sqlite3.connect(path)
    database.execute("CREATE TABLE metadata (name TEXT, value TEXT)")
    database.execute("INSERT INTO metadata VALUES ('minzoom', '0'), ('maxzoom', '1')")
    database.execute(
        "CREATE VIEW tiles AS WITH RECURSIVE c(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM c) "
        "SELECT 0 AS zoom_level, 0 AS tile_column, 0 AS tile_row, x'1a00' AS tile_data FROM c WHERE n % 2 = 2"
    )
    database.commit()
    database.close()
    source = MBTilesFile(path, "set-x")
    with pytest.raises(TileError):
        source.tile(0, 0, 0)
    source.close()


def test_a_tile_that_is_text_is_refused(make_mbtiles: Callable[..., Path]) -> None:
    source = MBTilesFile(make_mbtiles({(0, 0, 0): "<script>"}), "set-town")
    with pytest.raises(TileError):
        source.tile(0, 0, 0)
    source.close()


@pytest.mark.parametrize(
    ("metadata", "schema"),
    [
        ({"schema": "calibar-world-1"}, "world"),
        ({"format": "png"}, "raster"),
        ({"format": "pbf"}, "openmaptiles"),
        ({"format": "pbf", "json": '{"vector_layers":[{"id":"transportation"}]}'}, "openmaptiles"),
        ({"format": "pbf", "json": '{"vector_layers":[{"id":"earth"}]}'}, "protomaps"),
        ({"format": "pbf", "json": "[" * 100_000}, "openmaptiles"),
        ({}, "raster"),
    ],
)
def test_the_schema_is_told_by_the_description(metadata: dict[str, str], schema: str) -> None:
    assert describe("set-x", metadata, "x").schema == schema


def test_odd_descriptions_are_tidied() -> None:
    about = describe(
        "set-x",
        {
            "name": "<b>Port</b>\x00 of\n Call" + "x" * 200,
            "minzoom": "99",
            "bounds": "1,2,nan,4",
            "attribution": "<a href='//evil'>&copy; Somebody</a><script>1</script>",
        },
        "fallback",
    )
    assert about.name.startswith("Port of Call")
    assert len(about.name) == 80
    assert (about.min_zoom, about.max_zoom) == (0, 14)
    assert about.bounds.west == -180.0
    assert "<" not in about.attribution


def test_plain_text_keeps_words_only() -> None:
    assert plain_text("<a href=x>&copy; A</a> &amp; B") == "© A & B"


@pytest.mark.parametrize(("z", "x", "y"), [(-1, 0, 0), (23, 0, 0), (1, 2, 0), (1, 0, -1)])
def test_tiles_outside_the_world(z: int, x: int, y: int) -> None:
    assert not tile_exists(z, x, y)
