"""Texts side by side with the words that differ marked, and a choice between them."""

from __future__ import annotations

import difflib
import re
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from ui.paint import draw_box, draw_line, draw_ring, prepare
from ui.theme import Theme, current_theme

_PAD_PX = 14
_MARK_PX = 20
_WORDS = re.compile(r"\w+|\W")


@dataclass(frozen=True)
class DiffSide:
    """One of the values: who holds it, who wrote it when, and the text."""

    title: str
    author_line: str
    text: str


def differing_spans(text: str, other: str) -> list[tuple[int, int]]:
    """Return (start, length) of what stands in `text` and not in `other`, by words."""
    words, others = _WORDS.findall(text), _WORDS.findall(other)
    starts = [0]
    for word in words:
        starts.append(starts[-1] + len(word))
    spans: list[tuple[int, int]] = []
    for tag, begin, end, _, _ in difflib.SequenceMatcher(None, words, others, autojunk=False).get_opcodes():
        if tag in ("replace", "delete") and text[starts[begin] : starts[end]].strip():
            spans.append((starts[begin], starts[end] - starts[begin]))
    return spans


class DiffPane(QWidget):
    """One side: a radio mark, its title, its author, and the text with its own words marked."""

    chosen = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = DiffSide(title, "", "")
        self._spans: list[tuple[int, int]] = []
        self._is_chosen = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_side(self, side: DiffSide, other: str) -> None:
        """Show a value beside another."""
        self._side = side
        self._spans = differing_spans(side.text, other)
        self.setAccessibleName(f"{side.title}. {side.author_line}. {side.text}")
        self.updateGeometry()
        self.update()

    def set_chosen(self, chosen: bool) -> None:
        """Mark the pane as the one to keep."""
        self._is_chosen = chosen
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Texts are broken into lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height at a width."""
        theme = current_theme()
        layout = self._layout(theme, width - 2 * _PAD_PX)
        return self._text_top(theme) + round(layout.boundingRect().height()) + _PAD_PX

    def sizeHint(self) -> QSize:
        """Return a readable size."""
        return QSize(360, self.heightForWidth(360))

    def _text_top(self, theme: Theme) -> int:
        return _PAD_PX + theme.px(24) + theme.px(20) + 6

    def _layout(self, theme: Theme, width: float) -> QTextLayout:
        # A layout of characters, not a document: nothing in the text can be read as markup.
        layout = QTextLayout(self._side.text.replace("\n", "\u2028"), theme.font("body"))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        ink = theme.ink("warn")
        formats = []
        for start, length in self._spans:
            piece = QTextCharFormat()
            piece.setFontWeight(QFont.Weight.Bold)
            piece.setForeground(ink.text)
            if ink.fill is not None:
                piece.setBackground(ink.fill)
            if theme.is_night:
                piece.setFontUnderline(True)
            spot = QTextLayout.FormatRange()
            spot.start, spot.length, spot.format = start, length, piece
            formats.append(spot)
        layout.setFormats(formats)
        layout.beginLayout()
        y = 0.0
        while True:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(max(40.0, width))
            line.setPosition(line.position() + QRectF(0, y, 0, 0).topLeft())
            y += line.height() * 1.2
        layout.endLayout()
        return layout

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pane."""
        theme = current_theme()
        painter = QPainter(self)
        prepare(painter)
        box = QRectF(self.rect())
        ground = theme.colour("selected" if self._is_chosen else "raised")
        edge = theme.colour("accent" if self._is_chosen else "line")
        draw_box(painter, box, theme.radius("m"), ground, edge, 2 if self._is_chosen else 1)
        mark = QRectF(_PAD_PX, _PAD_PX + 2, _MARK_PX, _MARK_PX)
        colour = theme.colour("accent" if self._is_chosen else "line_strong")
        draw_box(painter, mark, _MARK_PX / 2, None, colour, 2)
        if self._is_chosen:
            draw_box(painter, mark.adjusted(5, 5, -5, -5), _MARK_PX / 2, colour)
        left = mark.right() + 10
        width = box.width() - left - _PAD_PX
        line = QRectF(left, _PAD_PX, width, theme.px(24))
        draw_line(painter, line, self._side.title, theme.font("heading"), theme.colour("text"))
        below = QRectF(_PAD_PX, line.bottom(), box.width() - 2 * _PAD_PX, theme.px(20))
        draw_line(painter, below, self._side.author_line, theme.font("small"), theme.colour("text2"))
        painter.setPen(theme.colour("text"))
        self._layout(theme, box.width() - 2 * _PAD_PX).draw(
            painter, QRectF(_PAD_PX, self._text_top(theme), 0, 0).topLeft()
        )
        if self.hasFocus():
            draw_ring(painter, theme, box, theme.radius("m"))
        painter.end()

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """Choose this side."""
        self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose this side with Space or Enter."""
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Ask for new room when the text scale changes."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self.updateGeometry()


class DiffText(QWidget):
    """Panes beside each other, two in a line; one of them is chosen. `chosen(place)` counts from 0."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.panes: list[DiffPane] = []
        self._value = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(12)

    def show_sides(self, sides: Sequence[DiffSide]) -> None:
        """Show two or more values; each marks its words that the first value lacks, the first those of the second."""
        while len(self.panes) < len(sides):
            place = len(self.panes)
            pane = DiffPane(sides[place].title)
            pane.chosen.connect(lambda place=place: self.choose(place))
            self.panes.append(pane)
            self._grid.addWidget(pane, place // 2, place % 2)
        while len(self.panes) > len(sides):
            gone = self.panes.pop()
            self._grid.removeWidget(gone)
            gone.deleteLater()
        for place, (pane, side) in enumerate(zip(self.panes, sides, strict=True)):
            others = sides[0] if place else sides[min(1, len(sides) - 1)]
            pane.show_side(side, others.text)
        self.choose(min(self._value, len(sides) - 1))

    def value(self) -> int:
        """Return which pane is chosen, from 0."""
        return self._value

    def choose(self, place: int) -> None:
        """Choose a pane; a place that no pane has changes nothing."""
        if not 0 <= place < len(self.panes):
            return
        self._value = place
        for number, pane in enumerate(self.panes):
            pane.set_chosen(number == place)
        self.chosen.emit(place)
