"""Portraits are small JPEG files in the size asked for, the same for the same number."""

import io

import pytest
from PIL import Image

from app.demo.portraits import portrait_jpeg, shade


@pytest.mark.parametrize("size", [(480, 605), (112, 142)])
def test_a_portrait_has_the_size_asked_for(size: tuple[int, int]) -> None:
    data = portrait_jpeg(3, size)
    assert data.startswith(b"\xff\xd8\xff")
    with Image.open(io.BytesIO(data)) as image:
        assert image.size == size
        assert image.mode == "RGB"
    assert len(data) < 60_000


def test_the_same_number_gives_the_same_bytes() -> None:
    assert portrait_jpeg(5, (96, 121)) == portrait_jpeg(5, (96, 121))
    assert portrait_jpeg(5, (96, 121)) != portrait_jpeg(6, (96, 121))
    assert portrait_jpeg(5, (96, 121)) != portrait_jpeg(5, (96, 121), woman=True)


@pytest.mark.parametrize("seed", range(12))
def test_every_style_can_be_drawn(seed: int) -> None:
    for woman in (False, True):
        assert portrait_jpeg(seed, (48, 60), woman=woman)


def test_a_shade_stays_a_colour() -> None:
    assert shade((200, 100, 0), 2) == (255, 200, 0)
    assert shade((200, 100, 0), 0.5) == (100, 50, 0)
