"""Draws invented faces, so that no photograph of anybody is ever needed. Pillow only, no Qt."""

from __future__ import annotations

import io
from math import cos, exp, pi, sin

from PIL import Image, ImageChops, ImageDraw, ImageFilter

from app.demo.faces import Colour, Face, invent_face

Point = tuple[float, float]

DRAWN = (480, 605)
_SCALE = 1.5  # drawn larger and made smaller: smooth edges
_COARSE = 8  # soft masks are made so many times smaller
_MIDDLE = 240.0
_EYES_Y = 262.0


def portrait_jpeg(seed: int, size: tuple[int, int] = DRAWN, *, woman: bool = False) -> bytes:
    """Return a JPEG of `size` pixels; the same number gives the same face."""
    picture = _Picture(invent_face(seed, woman=woman))
    buffer = io.BytesIO()
    picture.drawn().resize(size, Image.Resampling.LANCZOS).save(buffer, "JPEG", quality=88)
    return buffer.getvalue()


def shade(colour: Colour, factor: float) -> Colour:
    """Return a colour made darker (below 1) or lighter (above 1)."""
    red, green, blue = (max(0, min(255, round(part * factor))) for part in colour)
    return red, green, blue


def _scaled(points: list[Point]) -> list[Point]:
    return [(x * _SCALE, y * _SCALE) for x, y in points]


def _oval(x: float, y: float, wide: float, high: float) -> list[Point]:
    return [(x + wide * cos(step * pi / 24), y + high * sin(step * pi / 24)) for step in range(48)]


def _almond(x: float, y: float, wide: float, high: float) -> list[Point]:
    steps = [(step - 8) / 8 for step in range(17)]
    upper = [(x + wide * t, y - high * (1 - t * t)) for t in steps]
    return upper + [(x + wide * t, y + high * (1 - t * t)) for t in reversed(steps)]


class _Picture:
    """One face on its way to a picture, part by part from back to front."""

    def __init__(self, face: Face) -> None:
        self._face = face
        self._size = (round(DRAWN[0] * _SCALE), round(DRAWN[1] * _SCALE))
        self._image = _gradient(self._size, shade(face.backdrop, 1.06), shade(face.backdrop, 0.9))
        self._draw = ImageDraw.Draw(self._image)
        self._skull = self._mask(self._outline(0))

    def drawn(self) -> Image.Image:
        """Return the finished picture, larger than a drawing."""
        self._wall()
        self._hair_behind()
        self._body()
        self._ears()
        self._fill(self._outline(0), self._face.skin)
        self._light()
        self._features()
        self._beard()
        self._mouth()
        self._hair()
        self._extras()
        return self._vignette().filter(ImageFilter.BoxBlur(1))

    # Tools ----------------------------------------------------------------------------------------------------

    def _mask(self, points: list[Point]) -> Image.Image:
        mask = Image.new("L", self._size, 0)
        ImageDraw.Draw(mask).polygon(_scaled(points), fill=255)
        return mask

    def _paint(self, mask: Image.Image, colour: Colour, alpha: float = 1.0) -> None:
        if alpha < 1:
            mask = mask.point(lambda value: round(value * alpha))
        box = mask.getbbox()
        if box is not None:
            self._image.paste(colour, box, mask.crop(box))

    def _fill(self, points: list[Point], colour: Colour) -> None:
        self._draw.polygon(_scaled(points), fill=colour)

    def _disc(self, left: float, top: float, right: float, bottom: float, colour: Colour) -> None:
        self._draw.ellipse([part * _SCALE for part in (left, top, right, bottom)], fill=colour)

    def _soft(self, shape: list[Point], radius: float, *, inside: Image.Image | None = None) -> Image.Image:
        """Return a mask with soft edges; it is blurred small, which looks the same and costs little."""
        small = Image.new("L", (self._size[0] // _COARSE, self._size[1] // _COARSE), 0)
        ImageDraw.Draw(small).polygon([(x * _SCALE / _COARSE, y * _SCALE / _COARSE) for x, y in shape], fill=255)
        blurred = small.filter(ImageFilter.GaussianBlur(radius * _SCALE / _COARSE))
        mask = blurred.resize(self._size, Image.Resampling.BILINEAR)
        return mask if inside is None else ImageChops.multiply(mask, inside)

    def _stroke(self, points: list[Point], colour: Colour, width: float) -> None:
        self._draw.line(_scaled(points), fill=colour, width=round(width * _SCALE), joint="curve")
        radius = width * _SCALE / 2
        for x, y in (_scaled(points)[0], _scaled(points)[-1]):
            self._draw.ellipse((x - radius, y - radius, x + radius, y + radius), fill=colour)

    def _outline(self, grow: float) -> list[Point]:
        """Return the edge of the face, `grow` pixels larger."""
        face = self._face
        heights = [116 + step * (face.chin - 116) / 60 for step in range(61)]
        right = [
            (_MIDDLE + (face.width_at(y) + grow if face.width_at(y) else grow * 0.4), y + (y - 262) * grow / 150)
            for y in heights
        ]
        return right + [(2 * _MIDDLE - x, y) for x, y in reversed(right)]

    # Parts ----------------------------------------------------------------------------------------------------

    def _wall(self) -> None:
        for line in range(34, 605, 47):
            tone = shade(self._face.backdrop, 0.93)
            self._draw.line((0, line * _SCALE, self._size[0], line * _SCALE), fill=tone, width=round(_SCALE * 2))

    def _body(self) -> None:
        face = self._face
        neck = 46 if face.woman else 56
        top = face.chin - 34
        self._fill([(240 - neck, top), (240 + neck, top), (252 + neck, 556), (228 - neck, 556)], face.skin)
        under: list[Point] = [(240 - neck, top), (240 + neck, top), (240 + neck, face.chin + 22), (240, face.chin + 40),
                              (240 - neck, face.chin + 22)]  # fmt: skip
        throat = self._mask([(240 - neck, top), (240 + neck, top), (252 + neck, 556), (228 - neck, 556)])
        self._paint(self._soft(under, 8, inside=throat), shade(face.skin, 0.7), 0.8)
        wide = 166 if face.woman else 192
        shoulders: list[Point] = [(240 - neck - 4, 462)]
        shoulders += [(240 - neck - 4 - (wide - neck) * t, 462 + 62 * t * t + 24 * t) for t in (0.25, 0.5, 0.75, 1)]
        shoulders += [(240 - wide - 20, 605)]
        shoulders += [(480 - x, y) for x, y in reversed(shoulders)]
        mask = self._mask(shoulders)
        if face.collar in {"round", "hood"}:
            mask = ImageChops.subtract(mask, self._mask(_oval(240, 464, neck + 2, 34)))
        else:
            mask = ImageChops.subtract(mask, self._mask([(240 - neck - 4, 455), (240 + neck + 4, 455), (240, 540)]))
        cloth = _gradient(self._size, shade(face.cloth, 1.12), shade(face.cloth, 0.62), start=0.74)
        self._image.paste(cloth, (0, 0), mask)
        if face.collar == "hood":
            for side in (-1, 1):
                cord: list[Point] = [(240 + side * 22, 502), (240 + side * 26, 566)]
                self._stroke(cord, shade(face.cloth, 1.5), 4)
        if face.collar == "shirt":
            for side in (-1, 1):
                flap: list[Point] = [(240 + side * (neck + 6), 448), (240 + side * 4, 540)]
                flap += [(240 + side * (neck + 12), 548), (240 + side * (neck + 30), 478)]
                self._fill(flap, shade(face.cloth, 1.22))

    def _ears(self) -> None:
        face = self._face
        for side in (-1, 1):
            x = _MIDDLE + side * (face.width_at(272) + 3)
            self._disc(x - 14, 248, x + 14, 304, shade(face.skin, 0.93))
            self._disc(x - 6, 260, x + 6, 292, shade(face.skin, 0.8))

    def _light(self) -> None:
        """Shade the side away from the lamp and the edge of the jaw."""
        face, skin = self._face, self._face.skin
        heights = [face.chin - (face.chin - 118) * step / 40 for step in range(41)]
        far: list[Point] = [(_MIDDLE + face.width_at(y), y) for y in reversed(heights)]
        far += [(_MIDDLE + 0.66 * face.width_at(y), y) for y in heights]
        self._paint(self._soft(far, 14, inside=self._skull), shade(skin, 0.74), 0.6)
        red, green, blue = skin
        for side in (-1, 1):
            cheek = self._soft(_oval(240 + side * 58, 324, 30, 24), 14, inside=self._skull)
            self._paint(cheek, (min(255, red + 4), green - 16, blue - 12), 0.55)
            socket = self._soft(_oval(_MIDDLE + side * face.apart, _EYES_Y, 25, 16), 7, inside=self._skull)
            self._paint(socket, shade(skin, 0.8), 0.6)

    def _features(self) -> None:
        face = self._face
        line = shade(face.skin, 0.45)
        for side in (-1, 1):
            x = _MIDDLE + side * face.apart
            self._fill(_almond(x, _EYES_Y + 1, 18, 8), (229, 225, 219))
            self._disc(x - 8.5, 253, x + 8.5, 270, face.iris)
            self._disc(x - 4.2, 257, x + 4.2, 266, (14, 13, 14))
            self._disc(x - 4.5, 255, x - 0.5, 259, (240, 240, 240))
            self._fill([(x - 20, 256), (x - 19, 250), (x + 19, 250), (x + 20, 256), (x + 11, 254), (x, 253),
                        (x - 11, 254)], shade(face.skin, 0.9))  # fmt: skip
            lid: list[Point] = [(x - 19, 262), (x - 11, 255), (x, 253), (x + 11, 255), (x + 19, 262)]
            self._stroke(lid, shade(line, 0.7) if face.woman else line, 4 if face.woman else 3)
            inner, outer = (x - side * 20, _EYES_Y - 26 + face.frown), (x + side * 25, _EYES_Y - 25)
            arch = (x + side * 4, _EYES_Y - 32 - (3 if face.woman else 0))
            self._stroke([inner, arch, outer], shade(face.hair, 0.85), 5 if face.woman else 8)
        nose: list[Point] = [(246, 268), (251, 296), (257, 320), (250, 330), (240, 332)]
        self._stroke(nose, shade(face.skin, 0.72), 3)
        self._stroke([(228, 327), (224, 321)], shade(face.skin, 0.72), 3)
        if face.lined:
            for y in (186, 200):
                self._stroke([(206, y + 3), (240, y), (274, y + 3)], shade(face.skin, 0.84), 2)
            for side in (-1, 1):
                fold: list[Point] = [(240 + side * 28, 328), (240 + side * 40, 350), (240 + side * 41, 364)]
                self._stroke(fold, shade(face.skin, 0.8), 2.5)

    def _mouth(self) -> None:
        face = self._face
        red, green, blue = face.skin
        lips: Colour = (round(red * 0.82), round(green * 0.56), round(blue * 0.56))
        y = (face.chin + 332) / 2 - 8
        if face.woman:
            self._fill(
                [(212, y), (232, y - 7), (240, y - 4), (248, y - 7), (268, y), (254, y + 10), (226, y + 10)], lips
            )
        else:
            self._paint(self._soft(_oval(240, y + 6, 20, 7), 3), lips, 0.6)
        self._stroke([(213, y + 1), (230, y - 1), (250, y - 1), (267, y + 1)], shade(lips, 0.62), 3.4)

    def _beard(self) -> None:
        face = self._face
        if face.beard == "none":
            return
        y = (face.chin + 332) / 2 - 8
        if face.beard == "moustache":
            brush: list[Point] = [(206, y - 1), (226, y - 17), (240, y - 13), (254, y - 17), (274, y - 1), (240, y - 5)]
            self._fill(brush, face.hair)
            return
        if face.beard == "goatee":
            low = face.chin + 5
            mask = self._mask(_oval(240, (y - 22 + low) / 2, 42, (low - y + 22) / 2))
            mask = ImageChops.subtract(mask, self._mask(_oval(240, y + 4, 27, 14)))
        else:
            edge: list[Point] = []
            for step in range(41):
                x = (step - 20) / 20
                edge.append((_MIDDLE + x * (face.half + 12), 344 - 78 * abs(x) ** 2.4 + 6 * exp(-((x * 5) ** 2))))
            mask = self._mask([*edge, (400, 480), (80, 480)])
            mask = ImageChops.subtract(mask, self._mask(_oval(240, y + 4, 25, 12)))
        grown = self._mask(self._outline(4)) if face.beard == "full" else self._skull
        mask = ImageChops.multiply(mask, grown).filter(ImageFilter.BoxBlur(2))
        self._paint(mask, face.hair, {"stubble": 0.26, "full": 0.94, "goatee": 0.9}[face.beard])

    # Hair -----------------------------------------------------------------------------------------------------

    def _hair_behind(self) -> None:
        face = self._face
        if "long" in face.style or face.style == "bob":
            low = 420 if face.style == "bob" else 520
            wide = face.half + (34 if "curly" in face.style else 24)
            points: list[Point] = [
                (_MIDDLE + wide * sin(step * pi / 40), 238 - 118 * cos(step * pi / 40)) for step in range(21)
            ]
            points += [(_MIDDLE + wide + 8 - 22 * (1 - cos(t)), low - 24 + 24 * sin(t)) for t in (0, 0.5, 1, 1.57)]
            points += [(2 * _MIDDLE - x, y) for x, y in reversed(points)]
            self._fill(points, shade(face.hair, 0.8))
        if face.style == "bun":
            self._disc(200, 56, 280, 136, shade(face.hair, 0.9))

    def _hairline(self) -> list[Point]:
        face = self._face
        style = face.style
        points: list[Point] = []
        for step in range(61):
            x = (step - 30) / 30 * 1.16
            side = abs(x)
            if style == "receding":
                y = 142 + 96 * side**2.2 + 22 * exp(-((x / 0.22) ** 2))
            elif style == "buzz":
                y = 174 + 74 * side**4
            elif style in {"parted", "parted long"}:
                y = 166 + 30 * max(0.0, (x + 0.35)) ** 1.2 + 84 * side**5
            elif style in {"long", "bob", "bun"}:
                y = 158 + 104 * side**2.6
            else:
                y = 184 + 5 * (step % 5 in {1, 2, 3}) + 66 * side**5
            points.append((_MIDDLE + x * face.half, y))
        return points

    def _hair(self) -> None:
        face = self._face
        if face.style == "bald":
            self._paint(self._soft(_oval(226, 150, 30, 20), 12, inside=self._skull), shade(face.skin, 1.14), 0.6)
            return
        grow = {"buzz": 3.0, "short": 11.0, "receding": 6.0, "bun": 7.0}.get(face.style, 14.0)
        cap = self._mask(self._outline(grow))
        if "curly" in face.style:
            draw = ImageDraw.Draw(cap)
            for step in range(15):
                x = _MIDDLE + (step - 7) / 7 * (face.half + 8)
                y = 246 - 138 * (1 - ((step - 7) / 7.6) ** 2) ** 0.5
                box = [part * _SCALE for part in (x - 24, y - 20, x + 24, y + 26)]
                draw.ellipse(box, fill=255)
        above = self._mask([(0, 0), *[(x, y) for x, y in self._hairline()], (480, 0)])
        mask = ImageChops.multiply(cap, above)
        tones = _gradient(self._size, shade(face.hair, 1.25), shade(face.hair, 0.86), start=0.18, end=0.5)
        if face.style == "buzz":
            tones = Image.blend(tones, Image.new("RGB", self._size, face.skin), 0.22)
        self._image.paste(tones, (0, 0), mask)

    def _extras(self) -> None:
        face = self._face
        if face.glasses:
            frame = (44, 44, 50)
            for side in (-1, 1):
                x = _MIDDLE + side * face.apart
                box = [part * _SCALE for part in (x - 31, 240, x + 31, 288)]
                self._draw.rounded_rectangle(box, 15 * _SCALE, outline=frame, width=round(4 * _SCALE))
                self._stroke([(x + side * 31, 256), (_MIDDLE + side * (face.width_at(262) + 2), 252)], frame, 4)
            self._stroke([(_MIDDLE - face.apart + 31, 258), (240, 254), (_MIDDLE + face.apart - 31, 258)], frame, 4)
        if face.scar:
            self._stroke([(286, 222), (294, 240)], shade(face.skin, 0.8), 3)

    def _vignette(self) -> Image.Image:
        small = Image.new("L", (48, 60), 0)
        small.putdata([
            min(120, round(72 * max(0.0, ((x - 23.5) / 24) ** 2 + ((y - 28) / 34) ** 2 - 0.45)))
            for y in range(60) for x in range(48)
        ])  # fmt: skip
        mask = small.resize(self._size, Image.Resampling.BICUBIC)
        self._image.paste((24, 24, 28), (0, 0), mask)
        return self._image


def _gradient(
    size: tuple[int, int], top: Colour, bottom: Colour, *, start: float = 0.0, end: float = 1.0
) -> Image.Image:
    """Return a picture that goes from one colour to another, top to bottom, between two shares of its height."""
    strip = Image.new("RGB", (1, 64))
    pixels: list[Colour] = []
    for row in range(64):
        share = max(0.0, min(1.0, (row / 63 - start) / (end - start)))
        red, green, blue = (round(a + (b - a) * share) for a, b in zip(top, bottom, strict=True))
        pixels.append((red, green, blue))
    strip.putdata(pixels)
    return strip.resize(size, Image.Resampling.BILINEAR)
