"""Invented faces: drawn from a number, so that no photograph of anybody is ever needed."""

from __future__ import annotations

import io
import random

from PIL import Image, ImageDraw, ImageFilter

_SKINS = ((244, 208, 177), (226, 178, 140), (198, 142, 104), (160, 108, 76), (122, 80, 56), (92, 60, 44))
_HAIRS = ((38, 30, 26), (84, 58, 40), (150, 110, 66), (120, 120, 124), (196, 192, 188), (112, 52, 34))
_CLOTHES = ((110, 38, 44), (44, 62, 84), (62, 84, 60), (86, 86, 92), (36, 36, 40), (124, 96, 58))
_BACKDROPS = ((206, 206, 198), (190, 200, 208), (214, 206, 196))
Colour = tuple[int, int, int]
DRAWN = (480, 605)


def _shade(colour: Colour, factor: float) -> Colour:
    red, green, blue = (max(0, min(255, round(part * factor))) for part in colour)
    return red, green, blue


def portrait_jpeg(seed: int, size: tuple[int, int] = DRAWN) -> bytes:
    """Return a JPEG of `size` pixels; the same number gives the same face."""
    chance = random.Random(seed * 7919 + 13)  # noqa: S311 - a face, not a secret
    skin, hair, cloth = chance.choice(_SKINS), chance.choice(_HAIRS), chance.choice(_CLOTHES)
    image = Image.new("RGB", DRAWN, chance.choice(_BACKDROPS))
    draw = ImageDraw.Draw(image)
    for line in range(40, 605, 56):
        draw.line((0, line, 480, line), fill=(184, 184, 178), width=2)
    _body(draw, skin, cloth, chance)
    _head(draw, skin, hair, chance)
    smooth = image.filter(ImageFilter.GaussianBlur(0.8)).resize(size, Image.Resampling.LANCZOS)
    buffer = io.BytesIO()
    smooth.save(buffer, "JPEG", quality=86)
    return buffer.getvalue()


def _body(draw: ImageDraw.ImageDraw, skin: Colour, cloth: Colour, chance: random.Random) -> None:
    draw.rectangle((190, 400, 290, 500), fill=_shade(skin, 0.86))
    wide = chance.randrange(170, 215)
    draw.ellipse((240 - wide, 470, 240 + wide, 800), fill=cloth)
    draw.polygon(((188, 474), (292, 474), (240, 540)), fill=_shade(skin, 0.92))
    draw.line((186, 474, 240, 546), fill=_shade(cloth, 0.7), width=7)
    draw.line((294, 474, 240, 546), fill=_shade(cloth, 0.7), width=7)


def _head(draw: ImageDraw.ImageDraw, skin: Colour, hair: Colour, chance: random.Random) -> None:
    half = chance.randrange(108, 128)
    top, chin = 118, chance.randrange(436, 462)
    style = chance.choice(("short", "short", "long", "bald", "receding"))
    if style == "long":
        draw.rounded_rectangle((240 - half - 30, 100, 240 + half + 30, 470), 110, fill=_shade(hair, 0.9))
    for side in (-1, 1):
        x = 240 + side * (half + 2)
        draw.ellipse((x - 18, 262, x + 18, 330), fill=_shade(skin, 0.9))
    draw.ellipse((240 - half, top, 240 + half, chin), fill=skin)
    draw.rounded_rectangle((240 - half, 200, 240 + half, 350), 60, fill=skin)
    if style in {"short", "long"}:
        draw.pieslice((240 - half - 8, top - 22, 240 + half + 8, 330), 180, 360, fill=hair)
        draw.ellipse((240 - half + 14, 176, 240 + half - 14, 290), fill=skin)
    elif style == "receding":
        draw.pieslice((240 - half - 4, top - 10, 240 + half + 4, 330), 180, 225, fill=hair)
        draw.pieslice((240 - half - 4, top - 10, 240 + half + 4, 330), 315, 360, fill=hair)
    beard = chance.random() < 0.4
    if beard:
        draw.chord((240 - half + 2, 280, 240 + half - 2, chin + 6), 10, 170, fill=_shade(hair, 1.1))
        draw.ellipse((196, 366, 284, 420), fill=_shade(skin, 0.95))
    _features(draw, skin, hair, chance)


def _features(draw: ImageDraw.ImageDraw, skin: Colour, hair: Colour, chance: random.Random) -> None:
    eye_y, apart = chance.randrange(272, 286), chance.randrange(44, 54)
    iris = chance.choice(((70, 48, 32), (60, 92, 72), (70, 100, 130)))
    for side in (-1, 1):
        x = 240 + side * apart
        draw.ellipse((x - 19, eye_y - 9, x + 19, eye_y + 11), fill=(246, 244, 240))
        draw.ellipse((x - 9, eye_y - 8, x + 9, eye_y + 10), fill=iris)
        draw.ellipse((x - 4, eye_y - 3, x + 4, eye_y + 5), fill=(12, 12, 12))
        draw.arc((x - 22, eye_y - 14, x + 22, eye_y + 14), 190, 350, fill=_shade(skin, 0.5), width=4)
        draw.line((x - 25, eye_y - 28 + side * 2, x + 25, eye_y - 28 - side * 2), fill=_shade(hair, 0.9), width=9)
    draw.line((240, eye_y + 14, 232, 344), fill=_shade(skin, 0.74), width=5)
    draw.arc((222, 330, 258, 356), 20, 160, fill=_shade(skin, 0.66), width=5)
    draw.arc((204, 372, 276, 400), 10, 170, fill=_shade((168, 84, 80), 0.9), width=6)
    if chance.random() < 0.3:
        for side in (-1, 1):
            x = 240 + side * apart
            draw.rounded_rectangle((x - 34, eye_y - 24, x + 34, eye_y + 28), 16, outline=(40, 40, 44), width=5)
        draw.line((240 - apart + 34, eye_y - 4, 240 + apart - 34, eye_y - 4), fill=(40, 40, 44), width=5)
    if chance.random() < 0.25:
        draw.line((296, 234, 320, 262), fill=_shade(skin, 0.7), width=5)
