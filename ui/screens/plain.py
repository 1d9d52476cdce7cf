"""What plain screens share: a title, buttons beside it, and a body with the margins of a screen."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.queries import Changes
from ui.context import ScreenContext
from ui.widgets.button import Button, OutlineButton, PrimaryButton
from ui.widgets.flow import Flow
from ui.widgets.text import Text


class PlainScreen(QWidget):
    """A screen with a heading. Put content in `body`; override `load`, which is called on coming to the front."""

    kinds: tuple[str, ...] = ()

    def __init__(self, context: ScreenContext, title: str, line: str = "") -> None:
        super().__init__()
        self.context = context
        self._title = title
        self.heading = Text(title, "display")
        self.line = Text(line, "body", "text2", wrap=True)
        self.line.setVisible(bool(line))
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.addWidget(self.heading)
        self.head.addStretch(1)
        self.filters = Flow(space_px=8)
        self._filters = QWidget()
        self._filters.setLayout(self.filters)
        self._filters.hide()
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        self.body.setContentsMargins(0, 4, 0, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 18, 28, 16)
        layout.setSpacing(10)
        layout.addLayout(self.head)
        layout.addWidget(self._filters)
        layout.addWidget(self.line)
        layout.addLayout(self.body, 1)

    @property
    def title(self) -> str:
        """Return the name of the screen."""
        return self._title

    def add_button(self, text: str, icon: str, act: Callable[[], object], *, primary: bool = False) -> Button:
        """Put a button beside the heading."""
        button = PrimaryButton(text, icon) if primary else OutlineButton(text, icon)
        button.clicked.connect(lambda _checked=False: act())
        self.head.addWidget(button)
        return button

    def add_filters(self, *widgets: QWidget) -> None:
        """Put filters under the heading, in as many lines as they need."""
        for widget in widgets:
            self.filters.addWidget(widget)
        self._filters.show()

    def say(self, line: str) -> None:
        """Show a line under the heading."""
        self.line.setText(line)
        self.line.setVisible(bool(line))

    def activate(self, **_: Any) -> None:
        """Come to the front."""
        self.load()

    def refresh(self, changes: Changes) -> None:
        """Load again when a kind of this screen changed and it is in front."""
        if self.isVisible() and (changes.everything or changes.touches(*self.kinds)):
            self.load()

    def load(self) -> None:
        """Ask the services."""
