"""Invented faces as values: what each is made of, drawn by lot from a number. They are drawn in `portraits.py`."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

Colour = tuple[int, int, int]

_SKINS: tuple[Colour, ...] = (
    (248, 219, 196), (241, 203, 172), (226, 182, 146), (204, 154, 116), (171, 120, 86), (134, 90, 62), (99, 66, 48),
)  # fmt: skip
_HAIRS: tuple[Colour, ...] = ((34, 29, 28), (58, 42, 33), (92, 66, 46), (136, 104, 70), (104, 52, 34))
_GREY: Colour = (150, 149, 148)
_CLOTHES: tuple[Colour, ...] = (
    (124, 44, 52), (46, 68, 96), (66, 88, 66), (88, 90, 98), (42, 44, 50), (128, 102, 66), (70, 60, 96),
    (150, 152, 156),
)  # fmt: skip
_BACKDROPS: tuple[Colour, ...] = ((206, 205, 198), (190, 199, 208), (212, 205, 196), (198, 204, 200))
_IRISES: tuple[Colour, ...] = ((58, 40, 28), (64, 88, 72), (74, 98, 124), (40, 32, 28))
_MEN = ("buzz", "short", "short", "parted", "receding", "bald", "curly")
_WOMEN = ("long", "bob", "bun", "parted long", "curly long")
_BEARDS = ("none", "none", "none", "stubble", "stubble", "full", "goatee", "moustache")


@dataclass(frozen=True)
class Face:
    """What a face is made of: measures in pixels of a drawing of 480 by 605, colours, and the choice of its parts."""

    skin: Colour
    hair: Colour
    cloth: Colour
    backdrop: Colour
    iris: Colour
    half: float
    chin: float
    jaw: float
    apart: float
    style: str
    beard: str
    collar: str
    glasses: bool
    scar: bool
    lined: bool
    woman: bool
    frown: float

    def width_at(self, y: float) -> float:
        """Return half the width of the face at a height; zero above the skull and below the chin."""
        middle, above = 246.0, 130.0
        below = self.chin - middle
        share = (y - middle) / (above if y < middle else below)
        if abs(share) >= 1:
            return 0.0
        power = 0.5 if y < middle else 0.5 * self.jaw
        return float(self.half * (1 - share * share) ** power)


def invent_face(seed: int, *, woman: bool = False) -> Face:
    """Return the face of a number; the same number gives the same face."""
    chance = Random(seed * 7919 + 13)  # noqa: S311 - a face, not a secret
    tone = chance.randrange(len(_SKINS))
    lined = chance.random() < 0.3
    hair = _GREY if lined and chance.random() < 0.6 else chance.choice(_HAIRS[:3] if tone > 3 else _HAIRS)
    return Face(
        skin=_SKINS[tone],
        hair=hair,
        cloth=chance.choice(_CLOTHES),
        backdrop=chance.choice(_BACKDROPS),
        iris=chance.choice(_IRISES[::3] if tone > 3 else _IRISES),
        half=chance.uniform(96, 104) if woman else chance.uniform(100, 112),
        chin=chance.uniform(396, 408) if woman else chance.uniform(404, 424),
        jaw=chance.uniform(1.0, 1.15) if woman else chance.uniform(0.78, 1.05),
        apart=chance.uniform(39, 44),
        style=chance.choice(_WOMEN if woman else _MEN),
        beard="none" if woman else chance.choice(_BEARDS),
        collar=chance.choice(("round", "vee", "shirt", "hood")),
        glasses=chance.random() < 0.22,
        scar=chance.random() < 0.15,
        lined=lined,
        woman=woman,
        frown=chance.uniform(-4, 5),
    )
