"""The sync screen: where the exchange stands, what needs a person, and what was done. Work goes on meanwhile."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.catalogue import KINDS
from app.domain.queries import (
    Conflict,
    FilesStanding,
    HeldPlan,
    OutboxEntry,
    SyncProgress,
    SyncStatus,
    TargetRow,
)
from ui import moments
from ui.context import ScreenContext
from ui.messages import translated, words_of
from ui.screens.plain import PlainScreen
from ui.screens.sync.cards import ConflictCardView, RefusedCardView
from ui.screens.sync.held import HeldPlanCardView
from ui.screens.sync.running import DoneCard, FilesCard, ProgressCard
from ui.screens.sync.state import cards
from ui.screens.sync.sticks import Sticks
from ui.sync_session import EndedRun
from ui.widgets.banner import Notice
from ui.widgets.button import Button
from ui.widgets.card import StatCard
from ui.widgets.panel import Scroll
from ui.widgets.text import Text

MOST_CARDS = 20
"""A card is dear to make; those behind them come up as the first are decided."""


class _Needs(NamedTuple):
    """What needs a person, as it was asked for at once."""

    conflicts: Sequence[Conflict]
    faces: dict[str, TargetRow]
    refused: Sequence[OutboxEntry]
    held: Sequence[HeldPlan]
    unread: int


class SyncScreen(PlainScreen):
    """Progress, numbers, conflicts, refusals, done."""

    kinds = tuple(KINDS)

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context, "", " ")
        self._title = self.tr("Sync")
        self.heading.setText(self._title)
        self._status = SyncStatus(state="never")
        self._cards: list[ConflictCardView] = []
        self._needs_shown: _Needs | None = None
        self._wants_conflict = False
        self.sticks = Sticks(context, self)
        self._pause: Button = self.add_button(self.tr("Pause"), "pause", context.sync.pause)
        self._cancel: Button = self.add_button(self.tr("Cancel"), "x", self._stop)
        self._cancel.setToolTip(self.tr("Stops this run. What has arrived is kept; the next run goes on from there."))
        self._usb = [
            self.add_button(self.tr("Import from USB…"), "usb", self.sticks.ask_import),
            self.add_button(self.tr("Export to USB…"), "usb", self.sticks.ask_export),
        ]
        self._resume: Button = self.add_button(self.tr("Resume"), "play", context.sync.resume, primary=True)
        self._start: Button = self.add_button(self.tr("Sync now"), "refresh-cw", context.sync.start, primary=True)
        self._progress = ProgressCard()
        self._stats = {
            "received": StatCard("download", "ok", 0, self._received_since()),
            "waiting": StatCard("cloud-upload", "info", 0, self.tr("waiting to be sent")),
            "conflicts": StatCard("git-merge", "warn", 0, self.tr("to decide")),
            "refused": StatCard("circle-alert", "danger", 0, self.tr("failed, can be retried")),
        }
        stats = QHBoxLayout()
        stats.setSpacing(12)
        for stat in self._stats.values():
            stats.addWidget(stat)
        self._needs = QVBoxLayout()
        self._needs.setSpacing(12)
        self._files = FilesCard()
        self._done = DoneCard(lambda: context.navigate("audit"))
        for run in context.sync.runs:
            self._tell_run(run)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._progress)
        column.addLayout(stats)
        column.addLayout(self._needs)
        column.addWidget(self._files)
        column.addWidget(self._done)
        column.addStretch(1)
        content = QWidget()
        content.setLayout(column)
        self._scroll = Scroll(content, gap_px=10)
        self.body.addWidget(self._scroll, 1)
        numbers = [(str(number), str(number)) for number in range(1, 10)]
        for key, name in (*numbers, ("B", "b"), ("L", "l"), ("K", "enter")):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(lambda name=name: self._by_key(name))
        context.sync.started.connect(self._started)
        context.sync.progressed.connect(self._progressed)
        context.sync.ended.connect(lambda _report, _error: self._ended())
        context.sync.paused_changed.connect(self._show_running)
        self.sticks.started.connect(self._started)
        self.sticks.progressed.connect(self._progressed)
        self.sticks.ended.connect(self._stick_ended)

    def activate(self, conflict: bool = False, **_: object) -> None:
        """Come to the front; with `conflict`, at the next conflict."""
        self._wants_conflict = conflict
        self.load()
        if not conflict:
            (self._resume if self.context.sync.is_paused else self._start).setFocus()

    def _stop(self) -> None:
        self.context.sync.cancel()
        self.sticks.cancel()

    # Conflicts ----------------------------------------------------------------------------------------------

    def _by_key(self, name: str) -> None:
        card = self._current_card()
        if card is not None:
            card.choose(name)

    def _current_card(self) -> ConflictCardView | None:
        """Return the card in which the keyboard is, else the first."""
        return next((card for card in self._cards if card.has_focus_within()), next(iter(self._cards), None))

    def _go_to_next_conflict(self) -> None:
        """Bring the keyboard to the next conflict: the first, or the one after that in which it is."""
        if not self._cards:
            return
        current = next((place for place, card in enumerate(self._cards) if card.has_focus_within()), -1)
        card = self._cards[(current + 1) % len(self._cards)]
        card.setFocus()
        self._scroll.ensureWidgetVisible(card)

    # What stands --------------------------------------------------------------------------------------------

    def load(self) -> None:
        """Ask where things stand."""
        self.context.tasks.run(
            self._ask, then=self._loaded, failed=self.context.report_error, owner=self, replaces="sync"
        )

    def _ask(self) -> tuple[SyncStatus, _Needs, FilesStanding]:
        workspace = self.context.workspace
        status, conflicts = workspace.sync.status(), workspace.sync.conflicts()
        refused = [entry for entry in workspace.sync.outbox() if entry.state == "refused"]
        targets = dict.fromkeys(one.target for one in conflicts[:MOST_CARDS] if one.target)
        faces = {row.id: row for row in workspace.targets.rows(list(targets))} if targets else {}
        needs = _Needs(conflicts, faces, refused, workspace.sync.held(), status.unread)
        return status, needs, workspace.fetching.standing()

    def _loaded(self, found: tuple[SyncStatus, _Needs, FilesStanding]) -> None:
        status, needs, standing = found
        self._status = status
        self._stats["received"].set_value(self.context.sync.received)
        self._stats["waiting"].set_value(status.waiting + status.blobs_waiting)
        self._stats["conflicts"].set_value(status.conflicts + len(needs.held))
        self._stats["refused"].set_value(status.refused)
        self._files.show_standing(standing)
        if needs != self._needs_shown:
            self._show_needs(needs)
        if self._wants_conflict:
            self._wants_conflict = False
            self._go_to_next_conflict()
        self._show_running()

    def _show_needs(self, needs: _Needs) -> None:
        """Make the cards anew; the keyboard goes on with the first conflict when it was in one."""
        had_focus = any(card.has_focus_within() for card in self._cards)
        self._needs_shown = needs
        while self._needs.count():
            item = self._needs.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if needs.unread:
            words = self.tr(
                "Kept and not shown, since a newer program wrote them: %n change(s). Update Calibar.", "", needs.unread
            )
            self._needs.addWidget(Notice(words, "warn"))
        for plan in needs.held:
            self._needs.addWidget(HeldPlanCardView(self.context, plan, self.sticks.take))
        self._cards = [
            ConflictCardView(self.context, one, needs.faces.get(one.conflict.target))
            for one in cards(needs.conflicts)[:MOST_CARDS]
        ]
        for card in self._cards:
            self._needs.addWidget(card)
        self._say_more(len(needs.conflicts) - MOST_CARDS)
        for entry in needs.refused[:MOST_CARDS]:
            self._needs.addWidget(RefusedCardView(self.context, entry))
        self._say_more(len(needs.refused) - MOST_CARDS)
        if had_focus and self._cards:
            self._cards[0].setFocus()
        elif had_focus:
            self._start.setFocus()

    def _say_more(self, count: int) -> None:
        if count > 0:
            self._needs.addWidget(Text(self.tr("Decide these, and %n more come up.", "", count), "detail", "text2"))

    # The run ------------------------------------------------------------------------------------------------

    def _received_since(self) -> str:
        return self.tr("received since {time}").format(time=moments.clock(self.context.sync.began_at))

    def _say_where(self, *, running: bool) -> None:
        """Say with whom, and how the last exchange ended; while one runs, that work can go on."""
        status = self._status
        hub = status.hub_name or status.hub_url
        if running:
            self.say(self.tr("With {hub}. You can keep working while this runs.").format(hub=hub))
        elif status.last_error:
            safe = self.tr("Everything made here is safe. You can keep working.")
            self.say(f"{translated(status.last_error)} {safe}")
        else:
            at = moments.short(status.received_at) if status.received_at else self.tr("never")
            self.say(self.tr("With {hub}. Last exchange: {time}.").format(hub=hub, time=at))

    def _show_running(self, _paused: bool = False) -> None:
        running = self.context.sync.is_running or self.sticks.is_running
        self._say_where(running=self.context.sync.is_running)
        paused = self.context.sync.is_paused and not running
        self._progress.setVisible(running or paused)
        if paused:
            self._progress.show_paused()
        had_keyboard = any(button.hasFocus() for button in (self._pause, self._cancel, self._resume, self._start))
        self._pause.setVisible(self.context.sync.is_running)
        self._cancel.setVisible(running)
        self._resume.setVisible(paused)
        self._start.setVisible(not paused)
        self._start.setEnabled(not running)
        for button in self._usb:
            button.setEnabled(not running)
            button.setVisible(not running)
        if had_keyboard:
            # The button that was pressed goes away: what stands for it takes the keyboard, not the next in the row.
            first = self._cancel if running else self._resume if paused else self._start
            (self._pause if self.context.sync.is_running else first).setFocus()

    def _started(self) -> None:
        self._progress.begin(self.tr("USB stick") if self.sticks.is_running else self.tr("Connecting"))
        self._show_running()

    def _progressed(self, progress: SyncProgress) -> None:
        self._progress.show_step(progress, by_file=self.sticks.is_running)

    def _stick_ended(self, line: str) -> None:
        if line:
            self._done.add(line, "usb")
            self.context.show_toast(line, icon="usb")
        self.load()

    def _ended(self) -> None:
        self._tell_run(self.context.sync.runs[-1])
        self.load()

    def _tell_run(self, run: EndedRun) -> None:
        """Write down what an exchange did, also one that ended before this screen was opened."""
        report, error = run.report, run.error
        if report is not None:
            moved = report.blobs_up + report.blobs_down
            for count, line, icon in (
                (report.pushed, self.tr("%n change(s) sent", "", report.pushed), "cloud-upload"),
                (report.pulled, self.tr("%n change(s) received", "", report.pulled), "download"),
                (report.deposited, self.tr("%n change(s) left with headquarters", "", report.deposited), "archive"),
                (moved, self.tr("%n file(s) exchanged", "", moved), "image"),
            ):
                if count:
                    self._done.add(line, icon, at=run.at)
        elif error is not None and error.code != "offline":
            tone = "text2" if error.code == "interrupted" else "danger"
            icon = "pause" if error.code == "interrupted" else "circle-alert"
            self._done.add(words_of(error).line(), icon, tone, at=run.at)
