"""Plain grounds and the short ways to lay widgets out on them. No content and no titles; see `card.py` for those."""

from __future__ import annotations

from types import EllipsisType
from typing import Literal, TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from ui.theme import current_theme
from ui.tokens import load_tokens

Ground = Literal["app", "rail", "surface", "none"]
Edge = Literal["", "left", "right", "top", "bottom"]
Space = Literal["none", "xxs", "xs", "s", "m", "l", "xl"]
Item = QWidget | QLayout | int | EllipsisType
_Layout = TypeVar("_Layout", bound=QBoxLayout)
Margins = int | tuple[int, int, int, int]


class Panel(QFrame):
    """A ground with at most one line at an edge. It may hold a width or a height that follows the text scale."""

    def __init__(self, ground: Ground = "app", edge: Edge = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", ground)
        self.setProperty("edge", edge)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._width = self._height = 0
        self._share = 1.0

    def hold_width(self, width_px: int, *, share: float = 1.0) -> None:
        """Keep a width in pixels at text scale 100 %; `share` is how much of a larger scale it takes on."""
        self._width, self._share = width_px, share
        self._hold()

    def hold_height(self, height_px: int) -> None:
        """Keep a height in pixels at text scale 100 %; it grows with the text."""
        self._height = height_px
        self._hold()

    def _hold(self) -> None:
        scale = current_theme().text_scale
        if self._width:
            self.setFixedWidth(round(self._width * (1 + (scale - 1) * self._share)))
        if self._height:
            self.setFixedHeight(round(self._height * scale))

    def changeEvent(self, event: QEvent) -> None:
        """Take the new text scale."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._hold()


class Rule(QFrame):
    """A line of one pixel."""

    def __init__(self, vertical: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        if vertical:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)


class Scroll(QScrollArea):
    """A column that scrolls up and down; its ground is that of what lies behind it.

    `gap_px` keeps the content apart from the bar while there is one; without a bar the content has the whole width.
    """

    def __init__(self, content: QWidget, parent: QWidget | None = None, *, gap_px: int = 0) -> None:
        super().__init__(parent)
        if gap_px:
            self.verticalScrollBar().rangeChanged.connect(
                lambda _low, high: self.setViewportMargins(0, 0, gap_px if high else 0, 0)
            )
        content.setObjectName("scroll")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self.setWidget(content)
        content.setAutoFillBackground(False)


def rows(*items: Item, space: Space = "s", margins: Margins = 0) -> QVBoxLayout:
    """Lay items out from top to bottom: a widget, a layout, a number of pixels, or `...` for a stretch."""
    return _lay_out(QVBoxLayout(), items, space, margins)


def columns(*items: Item, space: Space = "s", margins: Margins = 0) -> QHBoxLayout:
    """Lay items out from left to right, as `rows` does."""
    return _lay_out(QHBoxLayout(), items, space, margins)


def _lay_out(layout: _Layout, items: tuple[Item, ...], space: Space, margins: Margins) -> _Layout:
    layout.setSpacing(load_tokens().space[space] if space != "none" else 0)
    layout.setContentsMargins(*(margins if isinstance(margins, tuple) else (margins,) * 4))
    for item in items:
        if isinstance(item, QWidget):
            layout.addWidget(item)
        elif isinstance(item, QLayout):
            layout.addLayout(item)
        elif isinstance(item, int):
            layout.addSpacing(item)
        else:
            layout.addStretch(1)
    return layout
