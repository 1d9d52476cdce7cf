"""A label over a field, and the line that says what is wrong with it."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.widgets.text import Text


class FormField(QWidget):
    """Label, editor and either a hint or an error below."""

    def __init__(
        self, label: str, editor: QWidget, *, hint: str = "", optional: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        self._hint = hint
        shown = self.tr("%1 (optional)").replace("%1", label) if optional else label
        self._label = Text(shown, "label", "text2")
        self._label.setBuddy(editor)
        if not editor.accessibleName():
            editor.setAccessibleName(label)
        self._below = Text(hint, "small", "text3", wrap=True)
        self._below.setVisible(bool(hint))
        # What is left in a column goes to what grows, not between two fields.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._label)
        layout.addWidget(editor)
        layout.addWidget(self._below)
        layout.addStretch(1)

    def set_label(self, label: str) -> None:
        """Change the label."""
        self._label.setText(label)

    def set_hint(self, hint: str) -> None:
        """Change the line below, which also takes an error away."""
        self._hint = hint
        self.clear_error()

    def set_error(self, text: str) -> None:
        """Say what is wrong, in words that are also spoken."""
        self._below.setText(text)
        self._below.set_tone("danger")
        self._below.setVisible(True)
        self.editor.setAccessibleDescription(text)
        self._mark(True)

    def clear_error(self) -> None:
        """Take the words away again."""
        self._below.setText(self._hint)
        self._below.set_tone("text3")
        self._below.setVisible(bool(self._hint))
        self.editor.setAccessibleDescription("")
        self._mark(False)

    def _mark(self, wrong: bool) -> None:
        mark = getattr(self.editor, "set_wrong", None)
        if mark is not None:
            mark(wrong)
