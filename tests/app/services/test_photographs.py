"""Each bound at, below and above; what cameras add is gone."""

from __future__ import annotations

import io
import struct
import zlib

import pytest
from PIL import Image

from app.domain.attachments import MAX_ATTACHMENT_BYTES, MAX_THUMBNAIL_BYTES
from app.errors import BadInputError
from app.services.photographs import MAX_PIXELS, check_before, cleaned


def picture(name: str = "JPEG", size: tuple[int, int] = (60, 40), **options: object) -> bytes:
    out = io.BytesIO()
    Image.effect_noise(size, 60).convert("RGB").save(out, name, **options)
    return out.getvalue()


def flat_png(width: int, height: int, *, whole: bool = True) -> bytes:
    """Return a PNG of one bit a pixel; without `whole` it only says that it is so large."""

    def chunk(name: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))

    packer = zlib.compressobj(1)
    row = bytes(1 + (width + 7) // 8)
    rows = b"".join(packer.compress(row) for _ in range(height if whole else 1)) + packer.flush()
    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


@pytest.mark.parametrize("name", ["JPEG", "PNG", "WEBP"])
def test_what_is_accepted_becomes_a_plain_jpeg(name: str) -> None:
    photo = cleaned(picture(name))
    with Image.open(io.BytesIO(photo.content)) as shown:
        assert (shown.format, shown.size) == ("JPEG", (60, 40))
    assert (photo.width, photo.height) == (60, 40)
    assert 0 < len(photo.thumbnail) <= MAX_THUMBNAIL_BYTES


@pytest.mark.parametrize("name", ["GIF", "BMP", "TIFF", "ICO", "PPM", "PDF", "TGA", "PCX"])
def test_other_kinds_of_pictures_are_refused_unseen(name: str) -> None:
    with pytest.raises(BadInputError, match="not a JPEG, PNG or WebP"):
        cleaned(picture(name))


@pytest.mark.parametrize("data", [b"", b"RIFF\0\0\0\0WAVEfmt ", b"<svg/>", b"%!PS-Adobe", b"\xff\xd8", b"8BPS"])
def test_what_is_no_picture_is_refused_unseen(data: bytes) -> None:
    with pytest.raises(BadInputError, match="not a JPEG, PNG or WebP"):
        check_before(data)


@pytest.mark.parametrize(("name", "also"), [("GIF", b"\xff\xd8\xff"), ("TIFF", b"\x89PNG\r\n\x1a\n")])
def test_a_beginning_that_lies_does_not_help(name: str, also: bytes) -> None:
    with pytest.raises(BadInputError, match="damaged"):
        cleaned(also + picture(name))


def test_bytes_at_the_bound_and_above() -> None:
    good = picture()
    cleaned(good + bytes(MAX_ATTACHMENT_BYTES - len(good)))
    with pytest.raises(BadInputError, match="larger than 25 MB"):
        cleaned(good + bytes(MAX_ATTACHMENT_BYTES - len(good) + 1))


def test_pixels_at_the_bound_and_above() -> None:
    assert MAX_PIXELS == 10_000 * 5_000
    photo = cleaned(flat_png(10_000, 5_000))
    assert photo.width * photo.height == MAX_PIXELS
    with pytest.raises(BadInputError, match="more than 50 megapixels"):
        cleaned(flat_png(10_000, 5_001))


@pytest.mark.parametrize("size", [(50_000, 50_000), (100_000, 1_000), (1 << 30, 1 << 30)])
def test_pixels_are_counted_before_anything_is_decoded(size: tuple[int, int]) -> None:
    """Only the head says so: a decoder that began would complain of missing rows."""
    with pytest.raises(BadInputError, match="more than 50 megapixels"):
        cleaned(flat_png(*size, whole=False))


@pytest.mark.parametrize("cut", [20, 100, 400])
def test_a_picture_that_ends_early_is_damaged(cut: int) -> None:
    with pytest.raises(BadInputError, match="damaged"):
        cleaned(picture()[:cut])


def test_what_cameras_add_is_gone_and_the_picture_stands_upright() -> None:
    marks = Image.Exif()
    marks[0x010F], marks[0x0112], marks[0x9286] = "Invented Camera", 6, "invented words"
    marks.get_ifd(0x8825)[2] = (40.0, 25.0, 1.0)
    given = picture(exif=marks, comment=b"invented comment", xmp=b"<x:xmpmeta>invented</x:xmpmeta>")
    assert given.count(b"nvented") >= 3, "the control: it was there"
    photo = cleaned(given)
    assert (photo.width, photo.height) == (40, 60)
    for part in (photo.content, photo.thumbnail):
        assert b"nvented" not in part
        assert b"Exif" not in part
        with Image.open(io.BytesIO(part)) as shown:
            assert dict(shown.getexif()) == {}
