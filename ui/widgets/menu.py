"""A menu in the colours of the theme, never one of the system."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from ui.icons import make_icon
from ui.theme import current_theme


class Menu(QMenu):
    """A list of acts under a button or the mouse."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setToolTipsVisible(False)

    def add(
        self, text: str, act: Callable[[], object], *, icon: str = "", keys: str = "", danger: bool = False
    ) -> QAction:
        """Add an act."""
        action = QAction(text.replace("&", "&&"), self)
        if icon:
            colour = current_theme().colour("danger" if danger else "text2")
            action.setIcon(make_icon(icon, colour))
        if keys:
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda _checked=False: act())
        self.addAction(action)
        return action

    def add_separator(self) -> None:
        """Add a line."""
        self.addSeparator()
