"""The clipboard: what is copied out of the window is taken back after a minute if it is still ours."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

CLEAR_AFTER_S = 60


def clear_ours() -> None:
    """Take back whatever was copied out of the window, as before a lock."""
    board = QApplication.clipboard()
    if board.ownsClipboard():
        board.clear()


def copy_text(text: str, *, clear_after_s: int = CLEAR_AFTER_S) -> None:
    """Copy plain text."""
    board = QApplication.clipboard()
    board.setText(text)

    def clear() -> None:
        if board.ownsClipboard() and board.text() == text:
            board.clear()

    QTimer.singleShot(clear_after_s * 1000, board, clear)
