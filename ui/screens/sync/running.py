"""The parts of the sync screen that tell: the run that is on, photos and files that are not here, what was done."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.queries import FilesStanding, FileState, SyncProgress
from ui import moments
from ui.screens.sync.state import fraction_of
from ui.widgets.button import GhostButton
from ui.widgets.card import Card
from ui.widgets.glyph import Glyph
from ui.widgets.progress_line import ProgressLine
from ui.widgets.text import Text

MOST_LINES = 12


class ProgressCard(Card):
    """Count, bytes, time left and the file that is on its way; or that the exchange is paused."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._words = Text("", "strong", wrap=True)
        self._right = Text("", "detail", "text2")
        self._now = Text("", "small", "text2", elide=True)
        self._line = ProgressLine()
        head = QHBoxLayout()
        head.addWidget(self._words, 1)
        head.addWidget(self._right)
        self.body.addLayout(head)
        self.body.addWidget(self._line)
        self.body.addWidget(self._now)

    def begin(self, words: str) -> None:
        """Show that something has begun."""
        self._show(words, "", "", (0, 0))

    def show_paused(self) -> None:
        """Show that nothing moves until a person says so."""
        note = self.tr("What has arrived is kept. Nothing is sent or received until you resume, also after a restart.")
        self._show(self.tr("Paused"), "", note, (0, 1))

    def show_step(self, step: SyncProgress, *, by_file: bool = False) -> None:
        """Show how far a run is; `by_file` when it writes or reads a stick."""
        words = {
            "connecting": self.tr("Connecting"),
            "sending": self.tr("Writing changes to the file") if by_file else self.tr("Sending changes"),
            "receiving": self.tr("Applying changes of the file") if by_file else self.tr("Receiving changes"),
            "files": self.tr("Photos and files"),
            "done": self.tr("Done"),
        }[step.phase]
        count = moments.number(step.done)
        if step.total:
            count = moments.of_total(count, moments.number(step.total))
        if step.done or step.phase == "files":
            words = f"{words}, {count}"
        size = moments.size(step.bytes_done) if step.bytes_done else ""
        if step.bytes_total:
            size = moments.of_total(size or moments.size(0), moments.size(step.bytes_total))
        left = moments.time_left(step.seconds_left) if step.seconds_left is not None else ""
        now = self.tr("Now: {name} ({size})").format(name=step.label, size=moments.size(step.label_bytes))
        right = " · ".join(part for part in (size, left) if part)
        self._show(words, right, now if step.label else "", fraction_of(step))

    def _show(self, words: str, right: str, now: str, part: tuple[int, int]) -> None:
        self._words.setText(words)
        self._right.setText(right)
        self._now.setText(now)
        self._line.set_progress(*part)


_STATES: tuple[FileState, ...] = ("partial", "announced", "withheld", "gone")
_ICONS: dict[FileState, str] = {"partial": "download", "announced": "clock", "withheld": "pause", "gone": "circle-x"}


def state_line(state: FileState, files: int, size: int) -> str:
    """Return how many files are in a state, in words."""
    told = {
        "announced": QCoreApplication.translate("FileStates", "%n file(s) to fetch", "", files),
        "partial": QCoreApplication.translate("FileStates", "%n file(s) here in part", "", files),
        "withheld": QCoreApplication.translate("FileStates", "%n file(s) kept back by size", "", files),
        "gone": QCoreApplication.translate("FileStates", "%n file(s) not at headquarters", "", files),
        "here": QCoreApplication.translate("FileStates", "%n file(s) here", "", files),
    }[state]
    return f"{told} · {moments.size(size)}" if size else told


class FilesCard(Card):
    """Photos and files whose bytes are not here, by state, and why they are kept back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Photos and files"), "image", parent=parent)
        self._lines: dict[FileState, tuple[QWidget, Text]] = {}
        for state in _STATES:
            line, words = QWidget(), Text("", "body", "text2")
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(10)
            row.addWidget(Glyph(_ICONS[state], "text2"))
            row.addWidget(words, 1)
            self.body.addWidget(line)
            self._lines[state] = line, words
        self._why = Text("", "small", "text3", wrap=True)
        self.body.addWidget(self._why)
        self.hide()

    def show_standing(self, standing: FilesStanding) -> None:
        """Show where files are; nothing when all are here."""
        for state, (line, words) in self._lines.items():
            files, size = standing.counts.get(state, (0, 0))
            line.setVisible(files > 0)
            words.setText(state_line(state, files, size))
        why = []
        if standing.metered:
            why.append(self.tr("This connection counts as metered."))
        if standing.most_bytes is not None:
            limit = moments.size(standing.most_bytes)
            why.append(self.tr("Files larger than {size} move only when asked for.").format(size=limit))
        if standing.unsent_withheld:
            why.append(self.tr("%n of your own file(s) wait for another connection.", "", standing.unsent_withheld))
        self._why.setText(" ".join(why))
        self._why.setVisible(bool(why))
        kept = standing.unsent_withheld or sum(files for files, _ in standing.counts.values())
        self.setVisible(bool(kept))


class DoneCard(Card):
    """What the exchanges of this session did, the latest first, and the way to the log."""

    def __init__(self, open_log: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Done in this session"), "list-checks", parent=parent)
        log = GhostButton(self.tr("Open log"), "file-text")
        log.clicked.connect(lambda _checked=False: open_log())
        top = self._top.layout()
        assert top is not None
        top.addWidget(log)
        self._column = QVBoxLayout()
        self._column.setSpacing(6)
        self.body.addLayout(self._column)
        self._none = Text(self.tr("Nothing was sent or received yet."), "body", "text2")
        self._column.addWidget(self._none)
        self.lines: list[str] = []

    def add(self, line: str, icon: str, tone: str = "ok", *, at: datetime | None = None) -> None:
        """Put a line on top, of now unless another time is given; the oldest beyond a dozen goes."""
        self._none.hide()
        self.lines.append(line)
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(Glyph(icon, tone))
        layout.addWidget(Text(line, "body", "text2", wrap=True), 1)
        layout.addWidget(Text(moments.clock(at or datetime.now(UTC)), "small", "text3"))
        self._column.insertWidget(0, row)
        if self._column.count() > MOST_LINES + 1:  # the words for nothing stand last
            oldest = self._column.itemAt(MOST_LINES)
            widget = oldest.widget() if oldest is not None else None
            if widget is not None:
                self._column.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
