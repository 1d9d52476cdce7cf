"""The caution banner of a dossier, and one-line notices inside screens."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.icons import draw_icon
from ui.paint import ChipFace, draw_box, draw_line, draw_ring, prepare, rounded_path
from ui.theme import Severity, current_theme
from ui.widgets.button import Button
from ui.widgets.chip import caution_face
from ui.widgets.text import Text

_HEIGHT_PX = 80
_BADGE_PX = 56
_LEAST_COLUMN_PX = 190
_ICONS = {"danger": "circle-alert", "warn": "triangle-alert", "ok": "circle-check"}


@dataclass(frozen=True)
class CautionLine:
    """One caution as the banner shows it: code, one line of substance, when it was observed, who says so."""

    code: str
    text: str
    when: str
    source: str


class CautionBanner(QWidget):
    """Every caution in columns; it cannot be collapsed. Those that do not fit are named in the last column."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[CautionLine, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_cautions(())

    def show_cautions(self, lines: Sequence[CautionLine]) -> None:
        """Show these cautions, in the order given. None hides nothing: the banner then says so."""
        self._lines = tuple(lines)
        spoken = "; ".join(f"{caution_face(one.code).word}: {one.text}, {one.when}, {one.source}" for one in lines)
        self.setAccessibleName(f"{self.tr('Cautions')}: {spoken or self.tr('none on record')}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the fixed height; less when there is nothing to warn of."""
        return QSize(400, current_theme().px(_HEIGHT_PX if self._lines else 36))

    def minimumSizeHint(self) -> QSize:
        """Return the fixed height."""
        return QSize(240, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw badge and columns."""
        theme = current_theme()
        painter = QPainter(self)
        prepare(painter)
        box, radius = QRectF(self.rect()), theme.radius("l")
        if not self._lines:
            draw_box(painter, box, radius, theme.colour("surface"), theme.colour("line"))
            words = self.tr("No cautions on record. That does not mean there is no danger.")
            draw_line(painter, box.adjusted(16, 0, -12, 0), words, theme.font("detail"), theme.colour("text2"))
            painter.end()
            return
        first = caution_face(self._lines[0].code).severity
        severity: Severity = first if first in ("danger", "warn") else "special"
        strong = theme.colour(severity)
        tint = theme.colour(f"{severity}_tint")
        draw_box(painter, box, radius, tint, strong, 1.5)
        badge = theme.px(_BADGE_PX)
        painter.save()
        painter.setClipPath(rounded_path(box, radius))
        fill = theme.colour("danger_fill" if severity == "danger" else "warn_fill" if severity == "warn" else severity)
        on = theme.colour("on_danger" if severity == "danger" else "on_warn" if severity == "warn" else "surface")
        if theme.is_night and severity != "danger":  # only a danger is a red surface at night
            painter.fillRect(QRectF(badge - 1, 0, 1.5, box.height()), strong)
            on = strong
        else:
            painter.fillRect(QRectF(0, 0, badge, box.height()), fill)
        painter.restore()
        size = theme.px(26)
        draw_icon(painter, "octagon-alert", on, (badge - size) / 2, (box.height() - size) / 2, size)
        self._columns(painter, box.adjusted(badge, 0, 0, 0))
        if self.hasFocus():
            draw_ring(painter, theme, box, radius)
        painter.end()

    def _columns(self, painter: QPainter, box: QRectF) -> None:
        theme = current_theme()
        fitting = max(1, int(box.width() // theme.px(_LEAST_COLUMN_PX)))
        shown = self._lines if len(self._lines) <= fitting else self._lines[: max(1, fitting - 1)]
        rest = self._lines[len(shown) :]
        count = len(shown) + bool(rest)
        width = box.width() / count
        for place, line in enumerate(shown):
            column = QRectF(box.x() + place * width, box.y(), width, box.height())
            if place:
                self._rule(painter, column)
            self._column(painter, column.adjusted(20, 0, -10, 0), caution_face(line.code), line)
        if rest:
            column = QRectF(box.x() + len(shown) * width, box.y(), width, box.height())
            self._rule(painter, column)
            words = ", ".join(caution_face(line.code).word for line in rest)
            face = ChipFace(self.tr("+%n more", "", len(rest)), "triangle-alert", caution_face(rest[0].code).severity)
            self._column(painter, column.adjusted(20, 0, -10, 0), face, CautionLine("", words, "", ""))

    def _rule(self, painter: QPainter, column: QRectF) -> None:
        painter.fillRect(
            QRectF(column.x(), column.y() + 14, 1, column.height() - 28), current_theme().colour("line_strong")
        )

    def _column(self, painter: QPainter, box: QRectF, face: ChipFace, line: CautionLine) -> None:
        theme = current_theme()
        step = theme.px(21)
        size = theme.px(18)
        y = box.y() + (box.height() - 3 * step) / 2
        colour = theme.colour(face.severity)
        draw_icon(painter, face.icon, colour, box.x(), y + (step - size) / 2, size)
        head = QRectF(box.x() + size + 8, y, box.width() - size - 8, step)
        draw_line(painter, head, face.word, theme.font("word"), colour)
        second = QRectF(box.x(), y + step, box.width(), step)
        draw_line(painter, second, line.text, theme.font("label"), theme.colour("text"))
        below = " · ".join(part for part in (line.when, line.source) if part)
        draw_line(painter, second.translated(0, step), below, theme.font("small"), theme.colour("text2"))


class Notice(QWidget):
    """One line inside a screen that tells something, with at most one button."""

    acted = Signal()

    def __init__(
        self,
        text: str,
        severity: Severity = "info",
        icon: str = "",
        action: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._severity: Severity = severity
        self._icon = icon
        self._text = Text(text, "detail", "text", wrap=True)
        layout = QHBoxLayout(self)
        layout.addWidget(self._text, 1)
        self._button = Button(action, look="ghost")
        self._button.setVisible(bool(action))
        self._button.clicked.connect(lambda _checked=False: self.acted.emit())
        layout.addWidget(self._button)
        self.setAccessibleName(text)
        self._leave_room()

    def set_action(self, action: str) -> None:
        """Put other words on the button; none hides it."""
        self._button.setText(action)
        self._button.setVisible(bool(action))

    def set_text(self, text: str, severity: Severity | None = None) -> None:
        """Say something else."""
        self._text.setText(text)
        self._severity = severity or self._severity
        self.setAccessibleName(text)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Leave room for an icon that grows with the text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._leave_room()

    def _leave_room(self) -> None:
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(26 + current_theme().px(18), 8, 8, 8)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the strip."""
        theme = current_theme()
        painter = QPainter(self)
        prepare(painter)
        solid = theme.is_night and self._severity == "danger"
        ink = theme.ink(self._severity)
        fill = theme.colour("danger_tint") if solid else ink.fill
        colour = theme.colour("danger") if solid else ink.text
        border = colour if solid else ink.border
        draw_box(painter, QRectF(self.rect()), theme.radius("m"), fill, border, 2 if solid else 1)
        size = theme.px(18)
        icon = self._icon or _ICONS.get(self._severity, "info")
        draw_icon(painter, icon, colour, 16, (self.height() - size) / 2, size)
        painter.end()
