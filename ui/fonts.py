"""Loads the faces of Inter that the program brings along. It sets no font on anything."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase

from resources.locate import locate
from ui.tokens import TypeSize

FAMILY = "Calibar Inter"
"""Inter 4.1 under our own name: a variable Inter of the system, whose weights Qt does not draw, is never taken."""

WEIGHTS = (400, 500, 600, 700)


def load_fonts() -> None:
    """Register the faces with Qt; RuntimeError when one cannot be read. Needs a QGuiApplication."""
    if FAMILY in QFontDatabase.families():
        return
    for weight in WEIGHTS:
        if QFontDatabase.addApplicationFont(str(locate(f"fonts/inter-{weight}.ttf"))) < 0:
            raise RuntimeError(f"the font inter-{weight}.ttf cannot be read")
    QFont.insertSubstitution("Inter", FAMILY)


def make_font(face: TypeSize, scale: float, *, least_weight: int = 400, ident: bool = False) -> QFont:
    """Return the font of one kind of text at a text scale.

    Digits stand in columns (`tnum`). `ident` is for numbers of files, plates and phones: I l 1 and O 0 differ (`ss02`,
    `zero`) and nothing is replaced by its neighbours (`calt` would show `4x4` as a multiplication).
    """
    font = QFont(FAMILY)
    font.setPixelSize(round(face.size_px * scale))
    font.setWeight(QFont.Weight(max(face.weight, least_weight)))
    font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    font.setFeature(QFont.Tag("tnum"), 1)
    if ident:
        for tag in ("ss02", "zero"):
            font.setFeature(QFont.Tag(tag), 1)
        font.setFeature(QFont.Tag("calt"), 0)
    return font
