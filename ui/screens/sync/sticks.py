"""Changes by USB stick: who may open the file, what is in one before it is applied, and what came of it."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QGridLayout, QWidget

from app.domain.bundles import HUB, BundleLot, BundlePlan, BundleRecipient, BundleReport
from app.domain.queries import Changes, SyncProgress
from app.errors import CalibarError
from ui import moments
from ui.context import ScreenContext
from ui.widgets.banner import Notice
from ui.widgets.button import Button, PrimaryButton
from ui.widgets.fields import CheckBox
from ui.widgets.sheet import Sheet
from ui.widgets.text import Text

SUFFIX = "calibar"
MOST_LOTS = 40
Waiting = tuple[int, int, int]


class StickExportSheet(Sheet):
    """Who may open the file. `given(ids, photos)` once; headquarters is always among them."""

    given = Signal(list, bool)

    def __init__(self, recipients: Sequence[BundleRecipient], waiting: Waiting, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Export to USB"), width_px=560, parent=parent)
        changes, photos, carried = waiting
        parts = [self.tr("%n change(s) wait here", "", changes)]
        if photos:
            parts.append(self.tr("%n photo(s) and file(s)", "", photos))
        if carried:
            parts.append(self.tr("%n change(s) carried for others", "", carried))
        self.body.addWidget(Text(", ".join(parts) + ".", "body", wrap=True))
        self.body.addWidget(Text(self.tr("Who may open the file"), "strong"))
        self.boxes: dict[str, CheckBox] = {}
        for one in recipients:
            name = ", ".join(part for part in (one.name, one.unit) if part) or one.id[:8]
            box = CheckBox(name if one.ready else self.tr("{name} (must sync once first)").format(name=name))
            box.setChecked(one.id == HUB)
            box.setEnabled(one.ready and one.id != HUB)
            self.body.addWidget(box)
            self.boxes[one.id] = box
        self.photos = CheckBox(self.tr("With photos and files"))
        self.photos.setChecked(True)
        self.photos.setVisible(bool(photos))
        self.body.addWidget(self.photos)
        self.body.addWidget(
            Notice(
                self.tr(
                    "The file is encrypted for these only, and each dossier for those who may read it. What is in it"
                    " stays in your queue until headquarters confirms it."
                ),
                "info",
            )
        )
        stay = Button(self.tr("Do not export"))
        stay.clicked.connect(lambda _checked=False: self.closed.emit())
        self.go = PrimaryButton(self.tr("Choose a place"), "usb")
        self.go.clicked.connect(lambda _checked=False: self.accept())
        self.go.setEnabled(any(one.id == HUB and one.ready for one in recipients))
        self.footer.addStretch(1)
        self.footer.addWidget(stay)
        self.footer.addWidget(self.go)
        self.setFocusProxy(self.go)

    def accept(self) -> None:
        """Hand over who was chosen."""
        self.given.emit([name for name, box in self.boxes.items() if box.isChecked()], self.photos.isChecked())
        self.closed.emit()


class StickPlanSheet(Sheet):
    """What importing a file would do, after everything in it was proved. `accepted` once."""

    accepted = Signal()

    def __init__(self, plan: BundlePlan, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Import from USB"), width_px=620, parent=parent)
        line = self.tr("From {sender}, written {time}. The file is whole, signed and meant for this laptop.")
        words = line.format(sender=plan.sender or "?", time=moments.full(plan.made_at))
        if plan.from_hub:
            line = self.tr("From headquarters, written {time}. The file is whole, signed and meant for this laptop.")
            words = line.format(time=moments.full(plan.made_at))
        self.body.addWidget(Text(words, "body", wrap=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        for row, lot in enumerate(plan.lots[:MOST_LOTS]):
            for column, text in enumerate(self._row(lot, from_hub=plan.from_hub)):
                grid.addWidget(Text(text, "body", "text" if column == 0 else "text2", wrap=column == 0), row, column)
        self.body.addLayout(grid)
        if len(plan.lots) > MOST_LOTS:
            self.body.addWidget(Text(self.tr("and %n more", "", len(plan.lots) - MOST_LOTS), "body", "text2"))
        if not plan.lots:
            self.body.addWidget(Text(self.tr("It holds nothing that is new here."), "body", "text2", wrap=True))
        self.body.addWidget(Notice(self._consequence(plan), "info"))
        stay = Button(self.tr("Do not import"))
        stay.clicked.connect(lambda _checked=False: self.closed.emit())
        go = PrimaryButton(self.tr("Import"), "import")
        go.clicked.connect(lambda _checked=False: self.accept())
        self.footer.addStretch(1)
        self.footer.addWidget(stay)
        self.footer.addWidget(go)
        self.setFocusProxy(go)

    def _row(self, lot: BundleLot, *, from_hub: bool) -> tuple[str, str, str]:
        title = lot.title
        if lot.stream == "directory":
            title = self.tr("Directory")
        elif not lot.readable:
            title = self.tr("A dossier that is not yours: carried to headquarters, locked")
        elif not title:
            title = self.tr("A dossier that is new here")
        if from_hub:
            count = self.tr("{fresh} of {all} changes new").format(
                fresh=moments.number(lot.fresh), all=moments.number(lot.changes)
            )
        else:
            count = self.tr("%n change(s)", "", lot.changes)
        return title, count, moments.size(lot.blob_bytes) if lot.blobs else ""

    def _consequence(self, plan: BundlePlan) -> str:
        if plan.from_hub:
            return self.tr("Importing it again, or in another order, changes nothing further.")
        return self.tr(
            "New records of your dossiers are shown as not confirmed, everything is kept for headquarters and handed"
            " over at your next sync or with your next file."
        )

    def accept(self) -> None:
        """Agree."""
        self.accepted.emit()
        self.closed.emit()


class Sticks(QObject):
    """One export or import at a time, on the network lane as a sync is. `ended(line)`: empty when it failed."""

    started = Signal()
    progressed = Signal(object)
    ended = Signal(str)

    def __init__(self, context: ScreenContext, owner: QWidget) -> None:
        super().__init__(owner)
        self._context, self._owner = context, owner
        self._stop = threading.Event()
        self._report = context.tasks.report(self._on_progress, self)
        self.is_running = False
        self.writes = False

    def cancel(self) -> None:
        """Ask what is running to stop."""
        self._stop.set()

    def ask_export(self) -> None:
        """Begin an export: ask who may open the file."""
        if self.is_running:
            return
        bundles = self._context.workspace.bundles
        self._context.tasks.run(
            lambda: (bundles.recipients(), bundles.waiting()),
            then=self._open_export,
            failed=self._context.report_error,
            owner=self,
            replaces="recipients",
        )

    def _open_export(self, found: tuple[list[BundleRecipient], Waiting]) -> None:
        sheet = StickExportSheet(*found)
        sheet.given.connect(self._ask_place)
        self._context.open_sheet(sheet)

    def _ask_place(self, to: list[str], photos: bool) -> None:
        name = f"calibar-{datetime.now(UTC):%Y%m%d-%H%M}.{SUFFIX}"
        dialog = QFileDialog(self._owner, self.tr("Export to USB"), name)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX)
        dialog.fileSelected.connect(lambda path: self.export_to(path, to, photos=photos))
        dialog.open()

    def export_to(self, path: str, to: list[str], *, photos: bool = True) -> None:
        """Write the file."""
        work = partial(self._context.workspace.bundles.export, photos=photos)
        self._begin(work, [Path(path), to], self._exported, writes=True)

    def _exported(self, report: BundleReport) -> None:
        written = self.tr("%n change(s) written to {file} ({size})", "", report.pushed)
        self._end(written.format(file=Path(report.file).name, size=moments.size(report.bytes_up)))

    def ask_import(self) -> None:
        """Begin an import: ask for the file."""
        if self.is_running:
            return
        dialog = QFileDialog(self._owner, self.tr("Import from USB"))
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setNameFilters([self.tr("Files of Calibar (*.calibar)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(self.look_at)
        dialog.open()

    def look_at(self, path: str) -> None:
        """Prove a file and show what is in it."""
        self._context.tasks.run(
            self._context.workspace.bundles.look,
            Path(path),
            self._context.tasks.on_storage,
            lane="network",
            then=self._open_plan,
            failed=self._context.report_error,
            owner=self,
            replaces="look",
        )

    def _open_plan(self, plan: BundlePlan) -> None:
        sheet = StickPlanSheet(plan)
        sheet.accepted.connect(lambda: self.take(plan.path))
        self._context.open_sheet(sheet)

    def take(self, path: str) -> None:
        """Apply the file."""
        self._begin(self._context.workspace.bundles.take, [Path(path)], self._taken, writes=False)

    def _taken(self, done: tuple[BundleReport, Changes]) -> None:
        report, changes = done
        self._context.announce(changes)
        self._end(", ".join(self._result(report)))

    def _result(self, report: BundleReport) -> list[str]:
        parts = [
            (report.pulled, self.tr("%n change(s) received", "", report.pulled)),
            (report.pushed, self.tr("%n change(s) of ours confirmed", "", report.pushed)),
            (report.rejected, self.tr("%n change(s) not taken", "", report.rejected)),
            (report.carried, self.tr("%n change(s) kept for headquarters", "", report.carried)),
            (report.shown, self.tr("%n new record(s) shown, not confirmed", "", report.shown)),
            (report.blobs_down, self.tr("%n photo(s) and file(s)", "", report.blobs_down)),
            (report.held, self.tr("%n large withdrawal(s) held back until you have looked", "", report.held)),
            (report.behind, self.tr("%n dossier(s) lack an earlier part: ask for a newer file", "", report.behind)),
        ]
        return [words for count, words in parts if count] or [self.tr("Nothing in it was new here")]

    def _begin(self, work: object, arguments: list[object], then: object, *, writes: bool) -> None:
        if self.is_running:
            return
        self.is_running, self.writes = True, writes
        self._stop.clear()
        self.started.emit()
        self._context.tasks.run(
            work,  # type: ignore[arg-type]  # one of two services
            *arguments,
            self._context.tasks.on_storage,
            self._report,
            self._stop.is_set,
            lane="network",
            then=then,  # type: ignore[arg-type]  # it takes what that service returns
            failed=self._failed,
            always=self._settle,
            owner=self,
        )

    def _on_progress(self, progress: SyncProgress) -> None:
        if self.is_running:
            self.progressed.emit(progress)

    def _failed(self, error: CalibarError) -> None:
        self._end("")
        if error.code != "interrupted":
            self._context.report_error(error)

    def _end(self, line: str) -> None:
        self._settle()
        self.ended.emit(line)

    def _settle(self) -> None:
        # Also after a fault of the program: nothing may look as if it were running for ever.
        self.is_running = False
