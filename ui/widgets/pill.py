"""The sync pill: icon, word and number for where the data stand. Offline is a state, not an error."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from app.domain.queries import SyncProgress, SyncStatus
from ui import moments
from ui.icons import MEDIUM_PX, draw_icon
from ui.paint import draw_box, draw_line, draw_ring, prepare, text_width
from ui.theme import Severity, current_theme

_PAD_PX = 14
_GAP_PX = 8


@dataclass(frozen=True)
class PillFace:
    """What the pill shows."""

    icon: str
    word: str
    detail: str
    severity: Severity


def pill_face(status: SyncStatus, progress: SyncProgress | None = None) -> PillFace:
    """Return the face for a state; conflict before failed before sending before offline before up to date."""
    waiting = status.waiting + status.blobs_waiting
    if status.conflicts:
        shown = QCoreApplication.translate("SyncPill", "%n conflict(s)", "", status.conflicts)
        return PillFace("git-merge", shown, QCoreApplication.translate("SyncPill", "need you"), "danger")
    if status.refused:
        shown = QCoreApplication.translate("SyncPill", "%n not taken", "", status.refused)
        return PillFace("circle-alert", QCoreApplication.translate("SyncPill", "Failed"), shown, "danger")
    if progress is not None and progress.phase != "done":
        detail = f"{moments.number(progress.done)} / {moments.number(progress.total)}" if progress.total else ""
        word = {
            "connecting": QCoreApplication.translate("SyncPill", "Connecting"),
            "sending": QCoreApplication.translate("SyncPill", "Sending"),
            "receiving": QCoreApplication.translate("SyncPill", "Receiving"),
            "files": QCoreApplication.translate("SyncPill", "Files"),
        }[progress.phase]
        return PillFace("refresh-cw", word, detail, "info")
    to_send = QCoreApplication.translate("SyncPill", "%n to send", "", waiting) if waiting else ""
    if status.state in ("offline", "never"):
        return PillFace("cloud-off", QCoreApplication.translate("SyncPill", "Offline"), to_send, "warn")
    if waiting:
        return PillFace("cloud-upload", QCoreApplication.translate("SyncPill", "Waiting"), to_send, "warn")
    at = moments.clock(status.received_at) if status.received_at else ""
    return PillFace("cloud-check", QCoreApplication.translate("SyncPill", "Up to date"), at, "ok")


class SyncPill(QPushButton):
    """A button that leads to the sync screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._face = PillFace("cloud-off", "", "", "plain")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_status(SyncStatus(state="never"))

    def show_status(self, status: SyncStatus, progress: SyncProgress | None = None) -> None:
        """Show a state, and how far a running sync is."""
        self._face = pill_face(status, progress)
        self.setAccessibleName(f"{self.tr('Sync')}: {self._face.word} {self._face.detail}".strip())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for icon, word and number."""
        theme = current_theme()
        width = 2 * _PAD_PX + theme.px(MEDIUM_PX) + _GAP_PX + text_width(theme.font("heading"), self._face.word)
        if self._face.detail:
            width += 10 + text_width(theme.font("body"), self._face.detail)
        return QSize(round(width) + 2, theme.px(40))

    def minimumSizeHint(self) -> QSize:
        """Keep the words whole."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pill."""
        theme = current_theme()
        painter = QPainter(self)
        prepare(painter)
        box = QRectF(self.rect())
        ink = theme.ink(self._face.severity)
        draw_box(painter, box, box.height() / 2, ink.fill, ink.border or ink.text, 1.5)
        size = theme.px(MEDIUM_PX)
        draw_icon(painter, self._face.icon, ink.text, _PAD_PX, (box.height() - size) / 2, size)
        rest = box.adjusted(_PAD_PX + size + _GAP_PX, 0, -_PAD_PX + 6, 0)
        taken = draw_line(painter, rest, self._face.word, theme.font("heading"), ink.text)
        if self._face.detail:
            solid = theme.is_night and self._face.severity == "danger"
            colour = ink.text if solid else theme.colour("text")
            draw_line(painter, rest.adjusted(taken + 10, 0, 0, 0), self._face.detail, theme.font("body"), colour)
        if self.hasFocus():
            draw_ring(painter, theme, box, box.height() / 2)
        painter.end()
