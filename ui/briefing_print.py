"""The briefing on paper: one page per target, a watermark with officer and time, the handling code on every page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter, QTextOption

from app.durability import write_durably
from app.errors import CalibarError
from ui.widgets.chip import caution_face
from ui.widgets.photo import decoded

DPI = 150


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
    painter = QPainter(writer)
    for number, page in enumerate(pages):
        if number:
            writer.newPage()
        _draw_page(painter, writer, QRectF(0, 0, writer.width(), writer.height()), page, mark, number + 1, len(pages))
    painter.end()
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


def _draw_page(
    painter: QPainter, writer: QPdfWriter, box: QRectF, page: BriefingPage, mark: str, number: int, count: int
) -> None:
    black, grey = QColor(Qt.GlobalColor.black), QColor(Qt.GlobalColor.darkGray)
    _draw_mark(painter, box, mark)
    painter.setPen(black)
    y = box.y()
    line = f"{page.handling} · {mark} · {number}/{count}"
    painter.setFont(_font(8, QFont.Weight.Bold))
    painter.drawText(QRectF(box.x(), y, box.width(), 30), Qt.AlignmentFlag.AlignLeft, line)
    painter.drawText(QRectF(box.x(), box.bottom() - 30, box.width(), 30), Qt.AlignmentFlag.AlignRight, line)
    y += 60
    image = decoded(page.photo)
    if not image.isNull():
        painter.drawImage(QRectF(box.x(), y, 220, 275), image)
    left = box.x() + 245
    painter.setFont(_font(18, QFont.Weight.Bold))
    painter.drawText(QRectF(left, y, box.right() - left, 60), Qt.AlignmentFlag.AlignLeft, page.name)
    _paragraph(painter, QRectF(left, y + 60, box.right() - left, 70), page.subtitle, 10)
    for place, (label, value) in enumerate(page.fields):
        row, column = divmod(place, 2)
        cell = QRectF(left + column * (box.right() - left) / 2, y + 130 + row * 44, (box.right() - left) / 2 - 8, 44)
        painter.setPen(grey)
        painter.setFont(_font(7))
        painter.drawText(cell, Qt.AlignmentFlag.AlignLeft, label)
        painter.setPen(black)
        painter.setFont(_font(9))
        painter.drawText(cell.adjusted(0, 15, 0, 0), Qt.AlignmentFlag.AlignLeft, value)
    y += 340
    y = _draw_cautions(painter, writer, box, y, page, line)
    for title, text in (
        (QCoreApplication.translate("BriefingPrint", "Legal status"), page.legal),
        (QCoreApplication.translate("BriefingPrint", "Last seen"), "\n".join(page.sightings)),
    ):
        if not text:
            continue
        height = _height(painter, box.width(), text, 10)
        y = _room(painter, writer, box, y, height + 40, line)
        painter.setFont(_font(11, QFont.Weight.Bold))
        painter.drawText(QRectF(box.x(), y, box.width(), 30), Qt.AlignmentFlag.AlignLeft, title)
        _paragraph(painter, QRectF(box.x(), y + 30, box.width(), height + 4), text, 10)
        y += height + 50
    _draw_map(painter, writer, box, y, page, line)


def _draw_map(painter: QPainter, writer: QPdfWriter, box: QRectF, y: float, page: BriefingPage, line: str) -> None:
    image = QImage.fromData(page.map_png)
    if image.isNull():
        return
    height = box.width() * image.height() / image.width()
    y = _room(painter, writer, box, y, height, line)
    painter.drawImage(QRectF(box.x(), y, box.width(), height), image)


def _draw_cautions(
    painter: QPainter, writer: QPdfWriter, box: QRectF, y: float, page: BriefingPage, line: str
) -> float:
    """Draw every caution whole; what does not fit goes on over a further page."""
    for code, text, when, source in page.cautions:
        words = f"{text} ({', '.join(part for part in (when, source) if part)})"
        height = max(50.0, _height(painter, box.width() - 330, words, 9) + 12)
        y = _room(painter, writer, box, y, height, line)
        painter.drawRect(QRectF(box.x(), y, box.width(), height))
        painter.setFont(_font(12, QFont.Weight.Bold))
        painter.drawText(QRectF(box.x() + 10, y + 6, 300, 30), Qt.AlignmentFlag.AlignLeft, caution_face(code).word)
        _paragraph(painter, QRectF(box.x() + 320, y + 4, box.width() - 330, height), words, 9)
        y += height + 6
    return y + 12


def _room(painter: QPainter, writer: QPdfWriter, box: QRectF, y: float, height: float, line: str) -> float:
    """Return where to go on: here, or at the top of a new page that bears the same line."""
    if y + height < box.bottom() - 50:
        return y
    writer.newPage()
    painter.setFont(_font(8, QFont.Weight.Bold))
    painter.drawText(QRectF(box.x(), box.y(), box.width(), 30), Qt.AlignmentFlag.AlignLeft, line)
    return box.y() + 50


def _height(painter: QPainter, width: float, text: str, points: float) -> float:
    painter.setFont(_font(points))
    room = QRectF(0, 0, width, 100_000)
    return float(painter.boundingRect(room, int(Qt.TextFlag.TextWordWrap), text).height())


def _paragraph(painter: QPainter, box: QRectF, text: str, points: float) -> None:
    painter.setFont(_font(points))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    painter.drawText(box, text, option)


def _draw_mark(painter: QPainter, box: QRectF, mark: str) -> None:
    painter.save()
    colour = QColor(Qt.GlobalColor.lightGray)
    colour.setAlpha(90)
    painter.setPen(colour)
    painter.setFont(_font(26, QFont.Weight.Bold))
    painter.translate(box.center())
    painter.rotate(-38)
    for step in (-320, 0, 320):
        painter.drawText(QRectF(-700, step - 30, 1400, 60), Qt.AlignmentFlag.AlignCenter, mark)
    painter.restore()
