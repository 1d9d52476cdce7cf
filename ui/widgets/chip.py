"""Chips: an icon and a word in a pill. The word always says it; the colour comes third."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import cast

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui import moments, words
from ui.icons import SMALL_PX, draw_icon
from ui.paint import (
    ChipFace,
    chip_height,
    chip_width,
    draw_box,
    draw_chip_in,
    draw_chips,
    draw_line,
    draw_ring,
    prepare,
    text_width,
)
from ui.theme import Severity, current_theme

FRESH_FOR = timedelta(hours=1)
STALE_AFTER = timedelta(days=14)
_STATUS_FACES: dict[str, tuple[str, Severity]] = {
    "at_large": ("footprints", "warn"),
    "located": ("map-pin", "info"),
    "arrested": ("lock", "ok"),
    "surrendered": ("handshake", "ok"),
    "deceased": ("cross", "special"),
    "cleared": ("check", "ok"),
    "closed": ("archive", "plain"),
}


def caution_face(code: str) -> ChipFace:
    """Return the face of a caution code."""
    return ChipFace(words.caution_word(code), words.caution_icon(code), cast("Severity", words.caution_severity(code)))


def status_face(status: str) -> ChipFace:
    """Return the face of the status of a target."""
    icon, severity = _STATUS_FACES.get(status, ("circle-help", "plain"))
    return ChipFace(words.choice_word(status).upper(), icon, severity)


def age_face(at: datetime | None, now: datetime) -> ChipFace:
    """Return the face of an age: fresh under an hour, stale after two weeks, plain between."""
    if at is None:
        return ChipFace(QCoreApplication.translate("Chip", "never seen"), "clock", "plain")
    if now - at < FRESH_FOR:
        return ChipFace(moments.age(at, now), "radar", "ok")
    if now - at > STALE_AFTER:
        return ChipFace(moments.age(at, now), "clock", "warn")
    return ChipFace(moments.age(at, now), "", "plain")


class Chip(QWidget):
    """One chip."""

    def __init__(self, word: str, icon: str = "", severity: Severity = "plain", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_face(ChipFace(word, icon, severity))

    def set_face(self, face: ChipFace) -> None:
        """Show another face."""
        self._face = face
        self.setAccessibleName(face.word)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the face."""
        theme = current_theme()
        return QSize(round(chip_width(theme, self._face)), chip_height(theme))

    def minimumSizeHint(self) -> QSize:
        """Keep the word whole."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the chip."""
        painter = QPainter(self)
        prepare(painter)
        draw_chip_in(painter, current_theme(), QRectF(self.rect()), self._face)
        painter.end()


class CautionChip(Chip):
    """A chip for a caution code."""

    def __init__(self, code: str, parent: QWidget | None = None) -> None:
        face = caution_face(code)
        super().__init__(face.word, face.icon, face.severity, parent)


class StatusChip(Chip):
    """A chip for the status of a target."""

    def __init__(self, status: str, parent: QWidget | None = None) -> None:
        face = status_face(status)
        super().__init__(face.word, face.icon, face.severity, parent)

    def set_status(self, status: str) -> None:
        """Show another status."""
        self.set_face(status_face(status))


class AgeChip(Chip):
    """A chip for the age of something seen."""

    def __init__(self, at: datetime | None, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_at(at)

    def set_at(self, at: datetime | None) -> None:
        """Show the age of another moment."""
        self.set_face(age_face(at, datetime.now(UTC)))


class PendingMark(Chip):
    """How many changes wait to be sent."""

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_count(count)

    def set_count(self, count: int) -> None:
        """Show another number; zero hides it."""
        self.set_face(ChipFace(str(count), "cloud-upload", "info"))
        self.setAccessibleName(self.tr("%n not sent yet", "", count))
        self.setVisible(count > 0)


class ChipRow(QWidget):
    """Chips in a row; those that do not fit are counted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._faces: tuple[ChipFace, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_faces(self, faces: Sequence[ChipFace]) -> None:
        """Show these chips."""
        self._faces = tuple(faces)
        self.setAccessibleName(", ".join(face.word for face in faces))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of a chip."""
        return QSize(120, chip_height(current_theme()))

    def minimumSizeHint(self) -> QSize:
        """Return the height of a chip."""
        return QSize(40, chip_height(current_theme()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the chips."""
        painter = QPainter(self)
        prepare(painter)
        draw_chips(painter, current_theme(), QRectF(self.rect()), self._faces)
        painter.end()


class FilterChip(QAbstractButton):
    """A chip that is switched on and off, with a number."""

    def __init__(self, text: str, count: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = count
        self.setText(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._name()

    def set_count(self, count: int | None) -> None:
        """Change the number."""
        self._count = count
        self._name()
        self.updateGeometry()
        self.update()

    def _name(self) -> None:
        self.setAccessibleName(self.text() if self._count is None else f"{self.text()}, {self._count}")

    def sizeHint(self) -> QSize:
        """Return room for text and number."""
        theme = current_theme()
        width = text_width(theme.font("label"), self.text()) + 28
        if self._count is not None:
            width += 8 + text_width(theme.font("label"), moments.number(self._count))
        return QSize(round(width), theme.px(32))

    def minimumSizeHint(self) -> QSize:
        """Keep the words whole."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the chip in its state."""
        theme = current_theme()
        painter = QPainter(self)
        prepare(painter)
        box = QRectF(self.rect())
        on = self.isChecked()
        fill = theme.colour("selected") if on else theme.colour("hover") if self.underMouse() else None
        edge = theme.colour("accent" if on else "line_strong")
        draw_box(painter, box, box.height() / 2, fill, edge, 1.5 if on else 1)
        colour = theme.colour("accent" if on else "text2")
        left = box.adjusted(14, 0, -12, 0)
        taken = draw_line(painter, left, self.text(), theme.font("label"), colour)
        if self._count is not None:
            rest = left.adjusted(taken + 8, 0, 8, 0)
            number = theme.colour("accent" if on else "text3")
            draw_line(painter, rest, moments.number(self._count), theme.font("label"), number)
        if self.hasFocus():
            draw_ring(painter, theme, box, box.height() / 2)
        painter.end()


def draw_pending(painter: QPainter, box: QRectF, count: int) -> float:
    """Draw cloud and number at the right of a box; return the width."""
    theme = current_theme()
    size = theme.px(SMALL_PX)
    text = str(count)
    width = size + 5 + text_width(theme.font("label"), text)
    left = box.right() - width
    draw_icon(painter, "cloud-upload", theme.colour("info"), left, box.y() + (box.height() - size) / 2, size)
    rest = QRectF(left + size + 5, box.y(), width, box.height())
    draw_line(painter, rest, text, theme.font("label"), theme.colour("info"))
    return width
