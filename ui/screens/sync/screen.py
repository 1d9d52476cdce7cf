"""The sync screen: where the exchange stands, what needs a person, and what was done. Work goes on meanwhile."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.queries import (
    Changes,
    Conflict,
    ConflictSide,
    HeldPlan,
    OutboxEntry,
    SyncProgress,
    SyncReport,
    SyncStatus,
)
from app.errors import CalibarError
from ui import clipboard, moments
from ui.context import ScreenContext
from ui.field_values import value_text
from ui.messages import translated, words_of
from ui.screens.plain import PlainScreen
from ui.screens.sync.held import HeldPlanCardView
from ui.screens.sync.state import ConflictCard, cards, cause_of, details_of, fraction_of
from ui.screens.sync.sticks import Sticks
from ui.screens.target_editor.reason_sheet import ReasonSheet
from ui.widgets.banner import Notice
from ui.widgets.button import Button, GhostButton, OutlineButton, PrimaryButton
from ui.widgets.card import Card, StatCard
from ui.widgets.diff_text import DiffSide, DiffText
from ui.widgets.panel import Scroll
from ui.widgets.progress_line import ProgressLine
from ui.widgets.text import Text
from ui.words import field_word, kind_word


class ConflictCardView(Card):
    """One conflict: both values with author and time, and the three ways out."""

    def __init__(self, context: ScreenContext, shown: ConflictCard) -> None:
        super().__init__()
        conflict = shown.conflict
        self._context, self._conflict, self._shown = context, conflict, shown
        title = self.tr("{target}: {kind}, {field} changed in two places").format(
            target=conflict.target_name, kind=kind_word(conflict.kind), field=field_word(conflict.field)
        )
        line = self.tr("Conflict {place} of {total} · nothing is lost; the version you do not keep stays in History")
        head = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(title, "strong", wrap=True))
        words.addWidget(Text(line.format(place=shown.number, total=shown.of), "small", "text2"))
        head.addLayout(words, 1)
        self.body.addLayout(head)
        self._both = OutlineButton(self.tr("Keep both"), "git-merge")
        self._both.clicked.connect(lambda _checked=False: self._resolve("both"))
        self._later = OutlineButton(self.tr("Decide later"), "clock")
        self._later.clicked.connect(lambda _checked=False: self._defer())
        self.diff = DiffText()
        self._keep = PrimaryButton("", "check")
        self._keep.clicked.connect(lambda _checked=False: self._resolve(self.diff.value()))
        self.diff.chosen.connect(lambda _place: self._name_keep())
        self.diff.show_sides(list(map(self._side, range(len(conflict.sides)))))
        self.diff.choose(shown.chosen)
        self.body.addWidget(self.diff)
        foot = QHBoxLayout()
        foot.addWidget(
            Text(
                self.tr("Keys: numbers choose, B keeps both, L decides later, K keeps the chosen one"), "small", "text3"
            )
        )
        foot.addStretch(1)
        for button in (self._both, self._later, self._keep):
            foot.addWidget(button)
        self.body.addLayout(foot)
        self._both.setVisible(shown.can_keep_both)
        self._name_keep()

    def _side(self, place: int) -> DiffSide:
        side = self._conflict.sides[place]
        author = ", ".join(part for part in (_name_of(side), side.author.unit) if part)
        line = f"{author} · {moments.short(side.at)}"
        return DiffSide(self._title_of(place), line, value_text(self._conflict.kind, self._conflict.field, side.value))

    def _title_of(self, place: int) -> str:
        """Return where a value stands: here, at headquarters, or with the author of another laptop."""
        where = self._shown.places[place]
        if where == "here":
            return self.tr("This laptop")
        return self.tr("Headquarters") if where == "headquarters" else _name_of(self._conflict.sides[place])

    def _name_keep(self) -> None:
        place = self.diff.value()
        where = self._shown.places[place]
        if where == "here":
            text = self.tr("Keep this laptop's version")
        elif where == "headquarters":
            text = self.tr("Keep headquarters version")
        else:
            text = self.tr("Keep the version of {name}").format(name=_name_of(self._conflict.sides[place]))
        self._keep.setText(text)
        self._keep.updateGeometry()

    def _deferred(self) -> None:
        self._context.announce(Changes(records={self._conflict.kind: frozenset({self._conflict.record})}))

    def choose(self, key: str) -> None:
        """Act by key: a number from 1 on, b, l or enter."""
        if key.isdigit():
            self.diff.choose(int(key) - 1)
        elif key == "b" and self._both.isVisible():
            self._resolve("both")
        elif key == "l":
            self._defer()
        elif key == "enter":
            self._resolve(self.diff.value())

    def _resolve(self, choice: object) -> None:
        self._context.tasks.run(
            self._context.workspace.sync.resolve,
            self._conflict,
            choice,
            then=self._context.announce,
            failed=self._context.report_error,
            owner=self,
        )

    def _defer(self) -> None:
        self._context.tasks.run(
            self._context.workspace.sync.defer, self._conflict, then=lambda _none: self._deferred(), owner=self
        )


def _name_of(side: ConflictSide) -> str:
    return side.author.name or side.author.id[:8]


class RefusedCardView(Card):
    """One change that headquarters did not take: why, what is safe, what to do."""

    def __init__(self, context: ScreenContext, entry: OutboxEntry) -> None:
        super().__init__("", "")
        self._context, self._entry = context, entry
        row = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(2)
        title = self.tr("{kind} was not taken: {title}").format(kind=kind_word(entry.kind), title=entry.title)
        words.addWidget(Text(title, "strong", wrap=True))
        causes = {
            "not_allowed": self.tr("You may not write here. Ask the officer in charge of the file, then retry."),
            "too_large": self.tr("It is too large. Copy the details, make it smaller, and give this one up."),
            "invalid": self.tr("Headquarters could not read it. Copy the details for your administrator."),
            "gone": self.tr("The record it belongs to is not at headquarters. Sync again, then retry."),
            "other": self.tr("Copy the details for your administrator, or retry."),
        }
        words.addWidget(
            Text(f"{causes[cause_of(entry)]} {self.tr('It is still safe on this laptop.')}", "detail", wrap=True)
        )
        if entry.reason:
            told = self.tr("Headquarters says: {reason}").format(reason=translated(entry.reason))
            words.addWidget(Text(told, "small", "text2", wrap=True))
        row.addLayout(words, 1)
        for button, act in (
            (GhostButton(self.tr("Copy details"), "copy"), self._copy),
            (OutlineButton(self.tr("Give up"), "trash-2"), self._give_up),
            (OutlineButton(self.tr("Retry"), "rotate-cw"), self._retry),
        ):
            button.clicked.connect(lambda _checked=False, act=act: act())
            row.addWidget(button)
        self.body.addLayout(row)

    def _copy(self) -> None:
        clipboard.copy_text(details_of(self._entry))

    def _retry(self) -> None:
        sync = self._context.workspace.sync
        self._context.tasks.run(
            sync.retry, self._entry.change, then=self._again, failed=self._context.report_error, owner=self
        )

    def _again(self, changes: object) -> None:
        self._context.announce(changes)  # type: ignore[arg-type]  # Changes, by the service
        self._context.sync.start()

    def _give_up(self) -> None:
        sheet = ReasonSheet(
            self.tr("Give up this change"), self.tr("It is removed from this laptop; the log keeps your reason.")
        )
        sync = self._context.workspace.sync
        sheet.given.connect(
            lambda reason: self._context.tasks.run(
                sync.discard_refused,
                self._entry.change,
                reason,
                then=self._context.announce,
                failed=self._context.report_error,
            )
        )
        self._context.open_sheet(sheet)


class SyncScreen(PlainScreen):
    """Progress, numbers, conflicts, refusals, done."""

    kinds = ("caution", "target", "note", "sighting")

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context, "", " ")
        self._title = self.tr("Sync")
        self.heading.setText(self._title)
        self._received = 0
        self._done: list[str] = []
        self._cards: list[ConflictCardView] = []
        self.sticks = Sticks(context, self)
        self._cancel: Button = self.add_button(self.tr("Stop"), "pause", self._stop)
        self._usb = [
            self.add_button(self.tr("Import from USB…"), "usb", self.sticks.ask_import),
            self.add_button(self.tr("Export to USB…"), "usb", self.sticks.ask_export),
        ]
        self._start: Button = self.add_button(self.tr("Sync now"), "refresh-cw", context.sync.start, primary=True)
        self._progress_card = Card()
        self._progress_words = Text("", "strong")
        self._progress_right = Text("", "detail", "text2")
        line = QHBoxLayout()
        line.addWidget(self._progress_words)
        line.addStretch(1)
        line.addWidget(self._progress_right)
        self._line = ProgressLine()
        self._progress_card.body.addLayout(line)
        self._progress_card.body.addWidget(self._line)
        self._stats = {
            "received": StatCard("download", "ok", 0, self.tr("received")),
            "waiting": StatCard("cloud-upload", "info", 0, self.tr("waiting to be sent")),
            "conflicts": StatCard("git-merge", "warn", 0, self.tr("conflicts need you")),
            "refused": StatCard("circle-alert", "danger", 0, self.tr("failed, can be retried")),
        }
        stats = QHBoxLayout()
        stats.setSpacing(12)
        for stat in self._stats.values():
            stats.addWidget(stat)
        self._needs = QVBoxLayout()
        self._needs.setSpacing(12)
        self._done_card = Card(self.tr("Done in this session"), "list-checks")
        self._done_text = Text("", "body", "text2", wrap=True)
        self._done_card.body.addWidget(self._done_text)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 10, 0)
        column.setSpacing(12)
        column.addWidget(self._progress_card)
        column.addLayout(stats)
        column.addLayout(self._needs)
        column.addWidget(self._done_card)
        column.addStretch(1)
        content = QWidget()
        content.setLayout(column)
        self._scroll = Scroll(content)
        self.body.addWidget(self._scroll, 1)
        numbers = [(str(number), str(number)) for number in range(1, 10)]
        for key, name in (*numbers, ("B", "b"), ("L", "l"), ("K", "enter")):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(lambda name=name: self._by_key(name))
        context.sync.started.connect(self._started)
        context.sync.progressed.connect(self._progressed)
        context.sync.ended.connect(self._ended)
        self.sticks.started.connect(self._started)
        self.sticks.progressed.connect(self._progressed)
        self.sticks.ended.connect(self._stick_ended)

    def activate(self, conflict: bool = False, **_: object) -> None:
        """Come to the front; with `conflict`, at the next conflict."""
        self.load()
        if conflict and self._cards:
            self._scroll.ensureWidgetVisible(self._cards[0])
        self._start.setFocus()

    def _stop(self) -> None:
        self.context.sync.cancel()
        self.sticks.cancel()

    def _by_key(self, name: str) -> None:
        if self._cards:
            self._cards[0].choose(name)

    def load(self) -> None:
        """Ask where things stand."""
        sync = self.context.workspace.sync
        self.context.tasks.run(
            lambda: (sync.status(), sync.conflicts(), sync.outbox(), sync.held()),
            then=self._loaded,
            failed=self.context.report_error,
            owner=self,
            replaces="sync",
        )

    def _loaded(self, found: tuple[SyncStatus, list[Conflict], list[OutboxEntry], list[HeldPlan]]) -> None:
        status, conflicts, outbox, held = found
        refused = [entry for entry in outbox if entry.state == "refused"]
        at = moments.short(status.received_at) if status.received_at else self.tr("never")
        where = status.hub_name or status.hub_url
        if status.last_error:
            self.say(
                f"{translated(status.last_error)} {self.tr('Everything made here is safe. You can keep working.')}"
            )
        else:
            self.say(
                self.tr("With {hub}. Last exchange: {time}. You can keep working while this runs.").format(
                    hub=where, time=at
                )
            )
        self._stats["received"].set_value(self._received)
        self._stats["waiting"].set_value(status.waiting + status.blobs_waiting)
        self._stats["conflicts"].set_value(len(conflicts) + len(held))
        self._stats["refused"].set_value(len(refused))
        while self._needs.count():
            item = self._needs.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if status.unread:
            words = self.tr(
                "Kept and not shown, since a newer program wrote them: %n change(s). Update Calibar.", "", status.unread
            )
            self._needs.addWidget(Notice(words, "warn"))
        for plan in held:
            self._needs.addWidget(HeldPlanCardView(self.context, plan))
        self._cards = [ConflictCardView(self.context, one) for one in cards(conflicts)[:50]]
        for card in self._cards:
            self._needs.addWidget(card)
        for entry in refused[:50]:
            self._needs.addWidget(RefusedCardView(self.context, entry))
        self._show_running()

    def _show_running(self) -> None:
        running = self.context.sync.is_running or self.sticks.is_running
        self._progress_card.setVisible(running)
        self._cancel.setVisible(running)
        for button in (self._start, *self._usb):
            button.setEnabled(not running)
        self._done_text.setText("\n".join(self._done[-12:]) or self.tr("Nothing yet."))

    def _started(self) -> None:
        self._progress_words.setText(self.tr("USB stick") if self.sticks.is_running else self.tr("Connecting"))
        self._progress_right.setText("")
        self._line.set_progress(0, 0)
        self._show_running()

    def _progressed(self, progress: SyncProgress) -> None:
        words = {
            "connecting": self.tr("Connecting"),
            "sending": self.tr("Sending changes"),
            "receiving": self.tr("Receiving changes"),
            "files": self.tr("Photos and files"),
            "done": self.tr("Done"),
        }
        if self.sticks.is_running:
            words["sending"] = self.tr("Writing changes to the file")
            words["receiving"] = self.tr("Applying changes of the file")
        count = (
            f"{moments.number(progress.done)} / {moments.number(progress.total)}"
            if progress.total
            else moments.number(progress.done)
        )
        self._progress_words.setText(f"{words[progress.phase]}, {count}" if progress.done else words[progress.phase])
        size = moments.size(progress.bytes_done) if progress.bytes_done else ""
        if progress.bytes_total:
            size = f"{size or moments.size(0)} / {moments.size(progress.bytes_total)}"
        left = moments.time_left(progress.seconds_left) if progress.seconds_left is not None else ""
        self._progress_right.setText(" · ".join(part for part in (size, left) if part))
        self._line.set_progress(*fraction_of(progress))

    def _stick_ended(self, line: str) -> None:
        if line:
            self._done.append(f"{moments.clock(datetime.now(UTC))}   {line}")
            self.context.show_toast(line, icon="usb")
        self.load()

    def _ended(self, report: SyncReport | None, error: CalibarError | None) -> None:
        now = moments.clock(datetime.now(UTC))
        if report is not None:
            self._received += report.pulled
            parts = [
                self.tr("%n change(s) sent", "", report.pushed) if report.pushed else "",
                self.tr("%n change(s) received", "", report.pulled) if report.pulled else "",
                self.tr("%n file(s) exchanged", "", report.blobs_up + report.blobs_down)
                if report.blobs_up + report.blobs_down
                else "",
            ]
            line = ", ".join(part for part in parts if part)
            if line:
                self._done.append(f"{now}   {line}")
        elif error is not None and error.code != "offline":
            self._done.append(f"{now}   {words_of(error).line()}")
        self.load()
