"""Photographs as they may enter the vault: checked before they are decoded, re-encoded without what cameras add.

Limits are those for imports in the security design. It keeps nothing; it gives back bytes.
"""

from __future__ import annotations

import io
import warnings
from typing import NamedTuple

from PIL import Image, ImageOps

from app.domain.attachments import MAX_ATTACHMENT_BYTES, MAX_THUMBNAIL_BYTES
from app.errors import BadInputError

MAX_PIXELS = 50_000_000
THUMBNAIL_SIZE = (224, 284)
_FORMATS = ("JPEG", "PNG", "WEBP")
JPEG = b"\xff\xd8\xff"
_MAGIC = (JPEG, b"\x89PNG\r\n\x1a\n")


class Photograph(NamedTuple):
    """A clean JPEG, its size in pixels, and a small JPEG of at most 32 KiB."""

    content: bytes
    width: int
    height: int
    thumbnail: bytes


def check_before(data: bytes) -> None:
    """Raise BadInputError for what is refused without a decoder: too many bytes, or not the beginning of a picture."""
    if len(data) > MAX_ATTACHMENT_BYTES:
        raise BadInputError("the picture is larger than 25 MB", "Make a smaller copy and add that.", "photo")
    is_webp = data[:4] == b"RIFF" and data[8:12] == b"WEBP"
    if not (data.startswith(_MAGIC) or is_webp):
        raise BadInputError("this is not a JPEG, PNG or WebP picture", "Convert it and add that.", "photo")


def damaged() -> BadInputError:
    """Return the refusal of a picture that cannot be decoded."""
    return BadInputError("the picture is damaged", "Ask for it again.", "photo")


def cleaned(data: bytes) -> Photograph:
    """Return a photograph without metadata, decoded here; see `picture_process` for where that is done.

    BadInputError for anything that is not a sound JPEG, PNG or WebP.
    """
    check_before(data)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(data), formats=_FORMATS) as picture:
                _check_pixels(picture.width * picture.height)
                picture.verify()
            with Image.open(io.BytesIO(data), formats=_FORMATS) as picture:
                upright = ImageOps.exif_transpose(picture).convert("RGB")
                upright.info.clear()  # Pillow would write the comment of the camera into the new file
    except BadInputError:
        raise
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise _too_many_pixels() from None
    except (OSError, SyntaxError, ValueError):
        raise damaged() from None
    return Photograph(_jpeg(upright, 88), upright.width, upright.height, _thumbnail(upright))


def _check_pixels(pixels: int) -> None:
    if pixels > MAX_PIXELS:
        raise _too_many_pixels()


def _too_many_pixels() -> BadInputError:
    return BadInputError("the picture has more than 50 megapixels", "Make a smaller copy.", "photo")


def _thumbnail(picture: Image.Image) -> bytes:
    small = picture.copy()
    small.thumbnail(THUMBNAIL_SIZE, Image.Resampling.LANCZOS)
    for quality in (82, 70, 55, 40, 25):
        data = _jpeg(small, quality)
        if len(data) <= MAX_THUMBNAIL_BYTES:
            return data
    return b""


def _jpeg(picture: Image.Image, quality: int) -> bytes:
    buffer = io.BytesIO()
    picture.save(buffer, "JPEG", quality=quality, optimize=False)
    return buffer.getvalue()
