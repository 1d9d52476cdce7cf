"""The briefing on paper: one page per target, a watermark with officer and time, the handling code on every page."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

from app.durability import write_durably
from app.errors import CalibarError
from ui.fonts import FAMILY
from ui.widgets.chip import caution_face
from ui.widgets.photo import decoded

DPI = 150
_WRAPPED = Qt.TextFlag.TextWordWrap


@dataclass(frozen=True)
class BriefingPage:
    """What stands on a page; plain text, a JPEG of the face and a PNG of the map."""

    name: str
    subtitle: str
    photo: bytes
    fields: tuple[tuple[str, str], ...]
    cautions: tuple[tuple[str, str, str, str], ...]
    legal: str
    sightings: tuple[str, ...]
    handling: str
    map_png: bytes = b""


def pdf_bytes(pages: Sequence[BriefingPage], mark: str) -> bytes:
    """Return the PDF."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DPI)
    writer.setTitle("Calibar")
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(15, 15, 15, 15),
                    QPageLayout.Unit.Millimeter)
    )  # fmt: skip
    paper = _Paper(writer, QPainter(writer), mark)
    for number, page in enumerate(pages, 1):
        paper.begin(f"{page.handling} · {mark} · {number}/{len(pages)}", is_first=number == 1)
        _draw_page(paper, page)
    paper.painter.end()
    return bytes(buffer.data().data())


def write_pdf(path: Path, pages: Sequence[BriefingPage], mark: str) -> None:
    """Write the PDF; CalibarError when the place cannot be written."""
    try:
        write_durably(path, pdf_bytes(pages, mark))
    except OSError:
        raise CalibarError("The PDF was not written.", "Choose another place; it may be full or not yours.") from None


def _font(points: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    font = QFont("Inter")
    font.setPointSizeF(points)
    font.setWeight(weight)
    return font


class _Paper:
    """The page being drawn. `y` is where to go on; every page bears the line at both ends and the watermark."""

    def __init__(self, writer: QPdfWriter, painter: QPainter, mark: str) -> None:
        self.writer, self.painter, self.mark = writer, painter, mark
        self.box = QRectF(0, 0, writer.width(), writer.height())
        self.line = ""
        self.y = 0.0

    def begin(self, line: str, *, is_first: bool) -> None:
        """Begin a dossier on a page of its own."""
        self.line = line
        if not is_first:
            self.writer.newPage()
        self._draw_edges()

    def room(self, height: float) -> QRectF:
        """Return the box of the next part, `height` pixels high: here, or at the top of a new page."""
        if self.y + height > self.box.bottom() - 50:
            self.writer.newPage()
            self._draw_edges()
        return QRectF(self.box.x(), self.y, self.box.width(), height)

    def font(self, points: float, weight: QFont.Weight = QFont.Weight.Normal) -> None:
        """Write on in this size."""
        font = QFont(FAMILY)
        # Contextual forms have no code of their own: dates could neither be searched nor copied from the file.
        font.setFeature(QFont.Tag("calt"), 0)
        font.setPointSizeF(points)
        font.setWeight(weight)
        self.painter.setFont(font)

    def height(self, width: float, text: str, points: float, weight: QFont.Weight = QFont.Weight.Normal) -> float:
        """Return how high a text stands when it wraps at `width` pixels."""
        self.font(points, weight)
        return float(self.painter.boundingRect(QRectF(0, 0, width, 100_000), int(_WRAPPED), text).height())

    def paragraph(self, box: QRectF, text: str, points: float) -> None:
        """Write a text that wraps."""
        self.font(points)
        self.painter.drawText(box, int(_WRAPPED), text)

    def _draw_edges(self) -> None:
        box, painter = self.box, self.painter
        painter.save()
        colour = QColor(Qt.GlobalColor.lightGray)
        colour.setAlpha(90)
        painter.setPen(colour)
        painter.translate(box.center())
        painter.rotate(-38)
        reach = math.hypot(box.width(), box.height())
        points = 26.0
        self.font(points, QFont.Weight.Bold)
        points *= min(1.0, 0.6 * reach / max(1, painter.fontMetrics().horizontalAdvance(self.mark)))
        self.font(points, QFont.Weight.Bold)
        for step in (-460, 0, 460):
            painter.drawText(QRectF(-reach / 2, step - 40, reach, 80), Qt.AlignmentFlag.AlignCenter, self.mark)
        painter.restore()
        self.font(8, QFont.Weight.Bold)
        painter.setPen(QColor(Qt.GlobalColor.black))
        painter.drawText(QRectF(box.x(), box.y(), box.width(), 30), Qt.AlignmentFlag.AlignLeft, self.line)
        foot = QRectF(box.x(), box.bottom() - 30, box.width(), 30)
        painter.drawText(foot, Qt.AlignmentFlag.AlignRight, self.line)
        self.y = box.y() + 60


def _draw_page(paper: _Paper, page: BriefingPage) -> None:
    _draw_head(paper, page)
    _draw_cautions(paper, page)
    for title, text in (
        (QCoreApplication.translate("BriefingPrint", "Legal status"), page.legal),
        (QCoreApplication.translate("BriefingPrint", "Last seen"), "\n".join(page.sightings)),
    ):
        if text:
            _draw_part(paper, title, text)
    _draw_map(paper, page)


def _draw_head(paper: _Paper, page: BriefingPage) -> None:
    """Draw face, name and the fields in two columns; every value whole."""
    painter, box, top = paper.painter, paper.box, paper.y
    image = decoded(page.photo)
    if not image.isNull():
        painter.drawImage(QRectF(box.x(), top, 220, 275), image)
    left = box.x() + 245
    width = box.right() - left
    for text, points, weight in ((page.name, 18, QFont.Weight.Bold), (page.subtitle, 10, QFont.Weight.Normal)):
        height = paper.height(width, text, points, weight)
        painter.drawText(QRectF(left, paper.y, width, height), int(_WRAPPED), text)
        paper.y += height + 8
    column = width / 2 - 12
    for first in range(0, len(page.fields), 2):
        row = page.fields[first : first + 2]
        height = max(paper.height(column, value, 9) for _, value in row)
        for place, (label, value) in enumerate(row):
            cell = QRectF(left + place * width / 2, paper.y, column, height)
            painter.setPen(QColor(Qt.GlobalColor.darkGray))
            paper.font(7)
            painter.drawText(cell, Qt.AlignmentFlag.AlignLeft, label)
            painter.setPen(QColor(Qt.GlobalColor.black))
            paper.paragraph(cell.translated(0, 16), value, 9)
        paper.y += height + 24
    paper.y = max(paper.y, top + 275) + 24


def _draw_cautions(paper: _Paper, page: BriefingPage) -> None:
    """Draw every caution whole; what does not fit goes on over a further page."""
    for code, text, when, source in page.cautions:
        words = f"{text} ({', '.join(part for part in (when, source) if part)})"
        box = paper.room(max(50.0, paper.height(paper.box.width() - 330, words, 9) + 12))
        paper.painter.drawRect(box)
        paper.font(12, QFont.Weight.Bold)
        word = QRectF(box.x() + 10, box.y() + 6, 300, 30)
        paper.painter.drawText(word, Qt.AlignmentFlag.AlignLeft, caution_face(code).word)
        paper.paragraph(box.adjusted(320, 4, -10, 0), words, 9)
        paper.y += box.height() + 6
    paper.y += 12


def _draw_part(paper: _Paper, title: str, text: str) -> None:
    height = paper.height(paper.box.width(), text, 10)
    box = paper.room(height + 40)
    paper.font(11, QFont.Weight.Bold)
    paper.painter.drawText(box, Qt.AlignmentFlag.AlignLeft, title)
    paper.paragraph(box.adjusted(0, 30, 0, 4), text, 10)
    paper.y += height + 50


def _draw_map(paper: _Paper, page: BriefingPage) -> None:
    image = QImage.fromData(page.map_png)
    if not image.isNull():
        box = paper.room(paper.box.width() * image.height() / image.width())
        paper.painter.drawImage(box, image)
        paper.y += box.height()
