"""Chips: an icon and a word on a tint. What they mean is said by the word; the colour only repeats it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import cast

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui import moments, words
from ui.icons import draw_icon
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
from ui.theme import Severity, Theme, current_theme

_FRESH_S = 3_600
_OLD_S = 14 * 86_400
_STATUS: dict[str, tuple[str, Severity]] = {
    "at_large": ("footprints", "warn"),
    "located": ("map-pin", "info"),
    "arrested": ("lock", "ok"),
    "surrendered": ("circle-check", "ok"),
    "deceased": ("minus", "special"),
    "cleared": ("circle-check", "ok"),
    "closed": ("archive", "special"),
}
_CERTAINTY: dict[str, tuple[str, Severity]] = {
    "confirmed": ("circle-check", "ok"),
    "probable": ("circle-alert", "info"),
    "unsure": ("eye", "plain"),
}
_FILTER_HEIGHT_PX = 32
_FILTER_PAD_PX = 12
_FILTER_GAP_PX = 7


def caution_face(code: str) -> ChipFace:
    """Return how a caution code is shown; a code that is not known here is shown as a danger."""
    return ChipFace(words.caution_word(code), words.caution_icon(code), cast("Severity", words.caution_severity(code)))


def status_face(status: str) -> ChipFace:
    """Return how the status of a target is shown."""
    icon, severity = _STATUS.get(status, ("circle-help", "plain"))
    return ChipFace(words.choice_word(status).upper(), icon, severity)


def certainty_face(certainty: str) -> ChipFace:
    """Return how sure a sighting is."""
    icon, severity = _CERTAINTY.get(certainty, ("circle-help", "plain"))
    return ChipFace(words.choice_word(certainty), icon, severity)


def age_face(at: datetime | None, now: datetime | None = None) -> ChipFace:
    """Return how long ago something was seen: under an hour `ok`, over 14 days `warn`, between them `plain`."""
    if at is None:
        return ChipFace("")
    seconds = ((now or datetime.now(UTC)) - at).total_seconds()
    if seconds < _FRESH_S:
        return ChipFace(moments.age(at, now), "radar", "ok")
    if seconds > _OLD_S:
        return ChipFace(moments.age(at, now), "clock", "warn")
    return ChipFace(moments.age(at, now))


class Chip(QWidget):
    """An icon and a word."""

    def __init__(self, word: str, icon: str = "", severity: Severity = "plain", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._face = ChipFace(word, icon, severity)
        self.setAccessibleName(word)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def face(self) -> ChipFace:
        """What the chip shows."""
        return self._face

    def set_face(self, face: ChipFace) -> None:
        """Show something else; a chip without a word hides."""
        self._face = face
        self.setAccessibleName(face.word)
        self.setVisible(bool(face.word))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for icon and word."""
        theme = current_theme()
        return QSize(round(chip_width(theme, self._face)), chip_height(theme))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the chip."""
        painter = QPainter(self)
        prepare(painter)
        draw_chip_in(painter, current_theme(), QRectF(self.rect()), self._face)
        painter.end()


class CautionChip(Chip):
    """A warning about a person."""

    def __init__(self, code: str, parent: QWidget | None = None) -> None:
        face = caution_face(code)
        super().__init__(face.word, face.icon, face.severity, parent)
        self._code = code

    def set_code(self, code: str) -> None:
        """Show another caution."""
        self._code = code
        self.set_face(caution_face(code))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language of the window."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.set_face(caution_face(self._code))


class StatusChip(Chip):
    """Whether a target is at large, arrested and so on."""

    def __init__(self, status: str, parent: QWidget | None = None) -> None:
        face = status_face(status)
        super().__init__(face.word, face.icon, face.severity, parent)

    def set_status(self, status: str) -> None:
        """Show another status."""
        self.set_face(status_face(status))


class AgeChip(Chip):
    """How long ago a target was seen; empty and hidden when never."""

    def __init__(self, at: datetime | None, parent: QWidget | None = None) -> None:
        face = age_face(at)
        super().__init__(face.word, face.icon, face.severity, parent)
        self.setVisible(bool(face.word))

    def set_at(self, at: datetime | None, now: datetime | None = None) -> None:
        """Show the age of another instant."""
        self.set_face(age_face(at, now))


class PendingMark(QWidget):
    """A cloud and the number of changes that Headquarters does not have yet; hidden at zero."""

    def __init__(self, count: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_count(count)

    def set_count(self, count: int) -> None:
        """Show another number."""
        self._count = count
        self.setAccessibleName(self.tr("%n change(s) not sent", "", count))
        self.setVisible(count > 0)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for cloud and number."""
        theme = current_theme()
        return QSize(round(pending_width(theme, self._count)) + 1, chip_height(theme))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw cloud and number."""
        painter = QPainter(self)
        prepare(painter)
        draw_pending(painter, current_theme(), QRectF(self.rect()), self._count)
        painter.end()


def pending_width(theme: Theme, count: int) -> float:
    """Return how wide the mark of unsent changes is."""
    return theme.px(16) + 4 + text_width(theme.font("label"), str(count))


def draw_pending(painter: QPainter, theme: Theme, box: QRectF, count: int) -> None:
    """Draw the mark of unsent changes at the right edge of a box."""
    size, width = theme.px(16), pending_width(theme, count)
    x = box.right() - width
    draw_icon(painter, "cloud-upload", theme.colour("info"), x, box.y() + (box.height() - size) / 2, size)
    rest = QRectF(x + size + 4, box.y(), width - size, box.height())
    draw_line(painter, rest, str(count), theme.font("label"), theme.colour("info"))


class ChipRow(QWidget):
    """Chips in one row; what does not fit is counted at the end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._faces: tuple[ChipFace, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_faces(self, faces: Sequence[ChipFace]) -> None:
        """Show these chips."""
        self._faces = tuple(faces)
        self.setAccessibleName(", ".join(face.word for face in self._faces))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for all chips."""
        theme = current_theme()
        width = sum(chip_width(theme, face) + 6 for face in self._faces)
        return QSize(round(width), chip_height(theme))

    def minimumSizeHint(self) -> QSize:
        """Let the row shrink to its first chip and a number."""
        theme = current_theme()
        first = chip_width(theme, self._faces[0]) + theme.px(40) if self._faces else 0
        return QSize(round(min(first, self.sizeHint().width())), chip_height(theme))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the chips."""
        painter = QPainter(self)
        prepare(painter)
        draw_chips(painter, current_theme(), QRectF(self.rect()), self._faces)
        painter.end()


class FilterChip(QAbstractButton):
    """A filter that is on or off, with the number of rows it would leave."""

    def __init__(self, text: str, count: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = count
        self.setCheckable(True)
        self.setText(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._name()

    def set_count(self, count: int | None) -> None:
        """Show another number, or none."""
        self._count = count
        self._name()
        self.updateGeometry()
        self.update()

    def _name(self) -> None:
        self.setAccessibleName(self.text() if self._count is None else f"{self.text()}, {self._count}")

    def sizeHint(self) -> QSize:
        """Return room for text and number."""
        theme = current_theme()
        width = 2 * _FILTER_PAD_PX + text_width(theme.font("label"), self.text())
        if self._count is not None:
            width += _FILTER_GAP_PX + text_width(theme.font("label"), moments.number(self._count))
        return QSize(round(width) + 1, theme.px(_FILTER_HEIGHT_PX))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the filter in its state."""
        theme = current_theme()
        painter = QPainter(self)
        prepare(painter)
        box, is_on = QRectF(self.rect()), self.isChecked()
        border = theme.colour("accent" if is_on else "line_strong")
        fill = theme.colour("selected") if is_on else theme.colour("hover") if self.underMouse() else None
        draw_box(painter, box, box.height() / 2, fill, border, 1.5 if is_on else 1)
        if self.hasFocus():
            draw_ring(painter, theme, box, box.height() / 2)
        colour = theme.colour("accent" if is_on else "text2")
        rest = box.adjusted(_FILTER_PAD_PX, 0, 0, 0)
        x = draw_line(painter, rest, self.text(), theme.font("label"), colour)
        if self._count is not None:
            rest = rest.adjusted(x + _FILTER_GAP_PX, 0, 0, 0)
            draw_line(painter, rest, moments.number(self._count), theme.font("label"), colour)
        painter.end()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Light up under the mouse."""
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Go back to rest."""
        self.update()
        super().leaveEvent(event)
