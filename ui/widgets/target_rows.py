"""A row of the target list: photo, name, file and place, cautions, age of the last sighting, what is not sent."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QObject, QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from app.domain.queries import TargetRow
from ui import moments
from ui.paint import chip_height, chip_width, draw_chip, draw_chips, draw_line, text_width
from ui.theme import Theme
from ui.widgets.chip import age_face, caution_face, draw_pending, pending_width
from ui.widgets.photo import decoded, draw_photo
from ui.widgets.tables import ROW_ROLE, Index, RowDelegate, RowLook

ROW_HEIGHT_PX = 92
_PHOTO = (56, 71)
_KEPT_IMAGES = 400


class TargetRowDelegate(RowDelegate):
    """Paints target rows; photographs are decoded once and kept for a while."""

    def __init__(self, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._images: dict[tuple[str, int], QImage] = {}

    def paint_row(self, painter: QPainter, theme: Theme, box: QRectF, index: Index, look: RowLook) -> None:
        """Paint one target."""
        row: TargetRow | None = index.data(ROW_ROLE)
        if row is None:
            return
        if not look.selected:
            painter.fillRect(QRectF(box.x() + 16, box.bottom() - 1, box.width() - 32, 1), theme.colour("line"))
        width, height = _PHOTO
        face = QRectF(box.x() + 16, box.y() + (box.height() - height) / 2, width, height)
        draw_photo(painter, theme, face, self._image(row), row.name, theme.radius("s"))
        left = face.right() + 12
        right = box.right() - 16
        step = theme.px(22)
        top = box.y() + (box.height() - 2 * step - chip_height(theme) - 4) / 2
        taken = self._age(painter, theme, QRectF(left, top, right - left, step), row)
        name = QRectF(left, top, right - left - taken - 8, step)
        draw_line(painter, name, row.name, theme.font("heading"), theme.colour("text"))
        taken = 0.0
        if row.pending:
            draw_pending(painter, theme, QRectF(left, top + step, right - left, step), row.pending)
            taken = pending_width(theme, row.pending)
        second = QRectF(left, top + step, right - left - taken - 8, step)
        ident = theme.font("detail", ident=True)
        used = draw_line(painter, second, row.reference, ident, theme.colour("text2"))
        if row.place:
            rest = second.adjusted(used, 0, 0, 0)
            draw_line(painter, rest, f"  ·  {row.place}", theme.font("detail"), theme.colour("text2"))
        chips = QRectF(left, top + 2 * step + 4, right - left, chip_height(theme))
        draw_chips(painter, theme, chips, tuple(caution_face(code) for code in row.cautions))

    def _age(self, painter: QPainter, theme: Theme, box: QRectF, row: TargetRow) -> float:
        face = age_face(row.last_seen_at, self._now())
        if row.last_seen_at is None:
            return 0.0
        if face.severity == "plain":
            font = theme.font("detail")
            draw_line(painter, box, face.word, font, theme.colour("text3"), Qt.AlignmentFlag.AlignRight)
            return text_width(font, face.word)
        width = chip_width(theme, face)
        draw_chip(painter, theme, box.right() - width, box.y() - 1, face)
        return width

    def _image(self, row: TargetRow) -> QImage:
        key = (row.id, len(row.thumbnail))
        known = self._images.get(key)
        if known is None:
            if len(self._images) > _KEPT_IMAGES:
                self._images.clear()
            known = self._images[key] = decoded(row.thumbnail)
        return known


def target_row_words(row: TargetRow, now: datetime) -> str:
    """Return a row as it is spoken."""
    parts = [row.name, row.reference, *(caution_face(code).word.lower() for code in row.cautions)]
    if row.last_seen_at is not None:
        seen = QCoreApplication.translate("TargetRow", "last seen {age}").format(age=moments.ago(row.last_seen_at, now))
        parts.append(seen)
    if row.place:
        parts.append(row.place)
    if row.pending:
        parts.append(QCoreApplication.translate("TargetRow", "%n not sent yet", "", row.pending))
    return ", ".join(part for part in parts if part)
