"""The sync pill of the top bar: how sync stands, as an icon, a word and a number, never as colour alone."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from app.domain.queries import SyncProgress, SyncStatus
from ui import moments
from ui.icons import MEDIUM_PX, draw_icon
from ui.paint import draw_box, draw_line, draw_ring, prepare, text_width
from ui.theme import Severity, Theme, current_theme

_PAD_PX = 14
_GAP_PX = 8
_HEIGHT_PX = 40


class PillFace(NamedTuple):
    """What the pill shows: the word is the state, the number is what it is about."""

    icon: str
    word: str
    number: str
    severity: Severity


def pill_face(status: SyncStatus, progress: SyncProgress | None = None) -> PillFace:
    """Return the words of a state. A conflict is more urgent than a failure, a failure than sending, and so on."""
    translate = QCoreApplication.translate
    if status.conflicts:
        word = translate("SyncPill", "%n conflict(s)", "", status.conflicts)
        return PillFace("git-merge", word, translate("SyncPill", "to decide"), "danger")
    if status.held:
        word = translate("SyncPill", "%n held back", "", status.held)
        return PillFace("shield-alert", word, translate("SyncPill", "to decide"), "warn")
    if status.state == "failed" or status.refused:
        retry = translate("SyncPill", "%n to retry", "", status.refused) if status.refused else ""
        return PillFace("circle-alert", translate("SyncPill", "Failed"), retry, "danger")
    if status.state == "sending" or (progress is not None and progress.phase != "done"):
        return PillFace("refresh-cw", _phase_word(progress), _done_of_total(progress), "info")
    count = status.waiting + status.blobs_waiting
    if status.paused:
        left = translate("SyncPill", "%n to send", "", count) if count else ""
        return PillFace("pause", translate("SyncPill", "Paused"), left, "warn")
    waiting = translate("SyncPill", "%n to send", "", count) if count else ""
    if status.state == "offline":
        return PillFace("cloud-off", translate("SyncPill", "Offline"), waiting, "warn")
    if status.state == "never":
        return PillFace("cloud-off", translate("SyncPill", "Not connected yet"), waiting, "warn")
    if status.state == "pending" or count:
        return PillFace("cloud-upload", translate("SyncPill", "Waiting"), waiting, "info")
    at = moments.clock(status.received_at) if status.received_at else ""
    return PillFace("circle-check", translate("SyncPill", "Up to date"), at, "ok")


def _phase_word(progress: SyncProgress | None) -> str:
    translate = QCoreApplication.translate
    if progress is None or progress.phase == "connecting":
        return translate("SyncPill", "Connecting")
    if progress.phase == "receiving":
        return translate("SyncPill", "Receiving")
    return translate("SyncPill", "Sending")


def _done_of_total(progress: SyncProgress | None) -> str:
    if progress is None or not progress.total:
        return ""
    return moments.of_total(moments.number(progress.done), moments.number(progress.total))


class SyncPill(QPushButton):
    """A button that says how sync stands; a click opens the sync screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._face = PillFace("", "", "", "plain")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_status(SyncStatus(state="never"))

    def show_status(self, status: SyncStatus, progress: SyncProgress | None = None) -> None:
        """Show how sync stands; `progress` is of the run that is on."""
        self._face = pill_face(status, progress)
        self.setAccessibleName(" · ".join(part for part in (self._face.word, self._face.number) if part))
        self.setAccessibleDescription(self.tr("Opens the sync screen"))
        self.updateGeometry()
        self.update()

    @property
    def face(self) -> PillFace:
        """What the pill shows now."""
        return self._face

    def sizeHint(self) -> QSize:
        """Return room for icon, word and number."""
        theme = current_theme()
        width = 2 * _PAD_PX + theme.px(MEDIUM_PX) + _GAP_PX + text_width(_word_font(theme), self._face.word)
        if self._face.number:
            width += _GAP_PX + text_width(theme.font("label"), self._face.number)
        return QSize(round(width) + 2, theme.px(_HEIGHT_PX))

    def minimumSizeHint(self) -> QSize:
        """Never cut the state."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pill."""
        theme = current_theme()
        painter = QPainter(self)
        prepare(painter)
        box, ink = QRectF(self.rect()), theme.ink(self._face.severity)
        border = ink.border or theme.colour(self._face.severity)
        draw_box(painter, box, box.height() / 2, ink.fill, border, 1.5)
        if self.hasFocus():
            draw_ring(painter, theme, box, box.height() / 2)
        size = theme.px(MEDIUM_PX)
        x = box.x() + _PAD_PX
        draw_icon(painter, self._face.icon, ink.text, x, box.center().y() - size / 2, size)
        rest = box.adjusted(_PAD_PX + size + _GAP_PX, 0, 0, 0)
        taken = draw_line(painter, rest, self._face.word, _word_font(theme), ink.text)
        if self._face.number:
            plain = ink.text if theme.is_night else theme.colour("text2")
            rest = rest.adjusted(taken + _GAP_PX, 0, 0, 0)
            draw_line(painter, rest, self._face.number, theme.font("label"), plain)
        painter.end()


def _word_font(theme: Theme) -> QFont:
    return theme.font("choice")
