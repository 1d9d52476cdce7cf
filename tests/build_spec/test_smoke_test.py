"""The eye of the smoke test tells a map from an empty page."""

from pathlib import Path

from PIL import Image

from build_spec.smoke_test import MIN_COLOURS, colours


def test_an_empty_page_has_one_colour(tmp_path: Path) -> None:
    path = tmp_path / "blank.png"
    Image.new("RGB", (64, 64), (255, 255, 255)).save(path)
    assert colours(path) == 1


def test_a_picture_of_many_things_passes(tmp_path: Path) -> None:
    path = tmp_path / "full.png"
    image = Image.new("RGB", (64, 64))
    image.putdata([(x * 4, y * 4, 0) for y in range(64) for x in range(64)])
    image.save(path)
    assert colours(path) == 64 * 64 > MIN_COLOURS
