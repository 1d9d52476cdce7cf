"""Shapes that widgets and delegates share: rounded boxes, one-line text, chips. It holds no state and knows no data."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from ui.icons import SMALL_PX, draw_icon
from ui.theme import Ink, Severity, Theme

CHIP_HEIGHT_PX = 24
_CHIP_PAD_PX = 8
_CHIP_GAP_PX = 5
_CLEAR = QColor(0, 0, 0, 0)


@dataclass(frozen=True)
class ChipFace:
    """What a chip shows: an icon, a word, and a severity that colours both."""

    word: str
    icon: str = ""
    severity: Severity = "plain"


def prepare(painter: QPainter) -> None:
    """Turn on smooth edges and smooth pictures."""
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)


def draw_box(
    painter: QPainter,
    box: QRectF,
    radius: float,
    fill: QColor | None = None,
    border: QColor | None = None,
    width: float = 1.0,
) -> None:
    """Draw a rounded box; the border lies inside `box`."""
    inset = width / 2 if border is not None else 0.0
    inner = box.adjusted(inset, inset, -inset, -inset)
    radius = max(0.0, min(radius - inset, inner.width() / 2, inner.height() / 2))
    painter.setPen(QPen(border, width) if border is not None else QPen(Qt.PenStyle.NoPen))
    painter.setBrush(fill if fill is not None else _CLEAR)
    painter.drawRoundedRect(inner, radius, radius)


def rounded_path(box: QRectF, radius: float) -> QPainterPath:
    """Return the outline of a rounded box, for clipping."""
    path = QPainterPath()
    path.addRoundedRect(box, radius, radius)
    return path


def text_width(font: QFont, text: str) -> float:
    """Return the width of one line of text in pixels."""
    return QFontMetricsF(font).horizontalAdvance(text)


def line_height(font: QFont) -> float:
    """Return the height of one line of text in pixels."""
    return QFontMetricsF(font).height()


def draw_line(
    painter: QPainter,
    box: QRectF,
    text: str,
    font: QFont,
    colour: QColor,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> float:
    """Draw one line of plain text, cut with an ellipsis where it does not fit; return the width it took."""
    metrics = QFontMetricsF(font)
    shown = metrics.elidedText(text.replace("\n", " "), Qt.TextElideMode.ElideRight, box.width())
    width = metrics.horizontalAdvance(shown)
    x = box.right() - width if align & Qt.AlignmentFlag.AlignRight else box.x()
    if align & Qt.AlignmentFlag.AlignHCenter:
        x = box.x() + (box.width() - width) / 2
    baseline = box.y() + (box.height() + metrics.ascent() - metrics.descent()) / 2
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(QPointF(x, baseline), shown)
    return width


def chip_width(theme: Theme, face: ChipFace) -> float:
    """Return how wide a chip is."""
    icon = theme.px(SMALL_PX) + _CHIP_GAP_PX if face.icon else 0
    return round(2 * _CHIP_PAD_PX + icon + text_width(chip_font(theme), face.word)) + 1


def chip_height(theme: Theme) -> int:
    """Return how high a chip is."""
    return theme.px(CHIP_HEIGHT_PX)


def chip_font(theme: Theme) -> QFont:
    """Return the font of the word in a chip."""
    font = QFont(theme.font("micro"))
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.25)
    return font


def draw_chip(painter: QPainter, theme: Theme, x: float, y: float, face: ChipFace) -> float:
    """Draw a chip with its upper left corner at (x, y); return its width."""
    width = chip_width(theme, face)
    draw_chip_in(painter, theme, QRectF(x, y, width, chip_height(theme)), face)
    return width


def draw_chip_in(painter: QPainter, theme: Theme, box: QRectF, face: ChipFace) -> None:
    """Draw a chip that fills a box."""
    ink: Ink = theme.ink(face.severity)
    draw_box(painter, box, box.height() / 2, ink.fill, ink.border)
    x = box.x() + _CHIP_PAD_PX
    if face.icon:
        size = theme.px(SMALL_PX)
        draw_icon(painter, face.icon, ink.text, x, box.y() + (box.height() - size) / 2, size)
        x += size + _CHIP_GAP_PX
    draw_line(painter, QRectF(x, box.y(), box.right() - x, box.height()), face.word, chip_font(theme), ink.text)


def draw_chips(painter: QPainter, theme: Theme, box: QRect | QRectF, faces: tuple[ChipFace, ...]) -> None:
    """Draw chips in a row; those that do not fit are counted in a last chip, such as `+2`."""
    x, right = float(box.x()), float(box.x() + box.width())
    for place, face in enumerate(faces):
        rest = len(faces) - place - 1
        reserve = chip_width(theme, ChipFace(f"+{rest}")) + 6 if rest else 0.0
        if x + chip_width(theme, face) + reserve > right and place:
            draw_chip(painter, theme, x, box.y(), ChipFace(f"+{rest + 1}"))
            return
        x += draw_chip(painter, theme, x, box.y(), face) + 6


def draw_ring(painter: QPainter, theme: Theme, box: QRectF, radius: float) -> None:
    """Draw the focus ring, 2 px, inside a box."""
    draw_box(painter, box, radius, None, theme.colour("focus"), 2)
