"""Importing files of partners: choose, look at what would happen, take it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QHeaderView

from app.domain.import_reports import ImportReport, Rejection, TakenBack
from app.domain.queries import Changes, TargetRow
from app.errors import CalibarError
from ui.context import ScreenContext
from ui.messages import translated, warning_words, words_of
from ui.screens.capture.target_field import TargetField
from ui.screens.dossier.tables import RowsModel
from ui.screens.imports.recent import RecentImports
from ui.screens.plain import PlainScreen
from ui.widgets.banner import Notice
from ui.widgets.card import Card, StatCard
from ui.widgets.fields import TextField
from ui.widgets.form import FormField
from ui.widgets.tables import DataTable
from ui.widgets.text import Text

MOST_BYTES = 25 * 1024 * 1024


class ImportsScreen(PlainScreen):
    """Preview and result look the same; only the words differ."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context, "", " ")
        self._title = self.tr("Import")
        self.heading.setText(self._title)
        self.say(self.tr("INTERPOL notices (JSON), tables of sightings (CSV, TSV) and tracks (GPX). Drop a file here."))
        self.setAcceptDrops(True)
        self._data, self._name, self._target = b"", "", ""
        self.add_button(self.tr("Choose a file"), "folder-open", self._pick)
        self.recent = RecentImports()
        self.recent.preview_asked.connect(self._preview_back)
        self.recent.take_back_asked.connect(self._take_back)
        self._apply = self.add_button(self.tr("Import"), "import", self._import, primary=True)
        self._apply.setEnabled(False)
        self._zone = TextField("Europe/Madrid, -05:00", name=self.tr("Time zone"))
        self._zone.editingFinished.connect(self._preview)
        self._picker = TargetField(context)
        self._picker.chosen.connect(self._target_chosen)
        options = QHBoxLayout()
        options.setSpacing(16)
        options.addWidget(FormField(self.tr("Time zone of times without one"), self._zone), 1)
        options.addWidget(FormField(self.tr("Target, for tracks that name none"), self._picker), 2)
        self._notice = Notice("", "info")
        self._notice.hide()
        self._stats = {
            "read": StatCard("file-text", "info", 0, self.tr("read")),
            "created": StatCard("plus", "ok", 0, self.tr("new")),
            "updated": StatCard("pencil", "warn", 0, self.tr("changed")),
            "unchanged": StatCard("check", "plain", 0, self.tr("known already")),
            "rejected": StatCard("circle-alert", "danger", 0, self.tr("not taken")),
        }
        stats = QHBoxLayout()
        stats.setSpacing(12)
        for stat in self._stats.values():
            stats.addWidget(stat)
        self._model = RowsModel(
            [
                (self.tr("Where"), lambda row: translated(row.where)),
                (self.tr("Why"), lambda row: translated(row.reason)),
            ],
            self,
        )
        table = DataTable(name=self.tr("Rows that were not taken"))
        table.setModel(self._model)
        table.say_when_empty(
            self.tr("None. Choose a file, or drop one here: you see what an import does before it does it.")
        )
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self._card = Card(self.tr("Rows that were not taken"), "circle-alert")
        self._card.body.addWidget(table, 1)
        self._warnings = Text("", "detail", "text2", wrap=True)
        self._warnings.hide()
        self.body.addLayout(options)
        self.body.addWidget(self._notice)
        self.body.addLayout(stats)
        self.body.addWidget(self._warnings)
        self._card.hide()
        self.body.addWidget(self._card, 1)
        self.body.addWidget(self.recent, 1)

    def load(self) -> None:
        """Ask which imports there were."""
        batches = self.context.workspace.import_batches
        self.context.tasks.run(batches.recent, then=self.recent.show_imports, owner=self, replaces="recent")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files only."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the first file."""
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            self.open_file(paths[0])

    def _pick(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a file"))
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.fileSelected.connect(self.open_file)
        dialog.open()

    def open_file(self, path: str) -> None:
        """Read a file and show what an import of it would do."""
        file = Path(path)
        try:
            if file.stat().st_size > MOST_BYTES:
                self._say(self.tr("The file is larger than 25 MB. Split it, then import the parts."), "danger")
                return
            self._data, self._name = file.read_bytes(), file.name
        except OSError:
            self._say(self.tr("The file cannot be read. Check that it is there and that you may read it."), "danger")
            return
        self._preview()

    def _target_chosen(self, row: TargetRow) -> None:
        self._target = row.id
        self._preview()

    def _options(self) -> dict[str, str]:
        return {"target": self._target, "time_zone": self._zone.text().strip()}

    def _preview(self) -> None:
        if not self._data:
            return
        imports, data, name, options = self.context.workspace.imports, self._data, self._name, self._options()
        self.context.tasks.run(
            lambda: imports.preview(data, name, **options),
            then=self._previewed,
            failed=self._failed,
            owner=self,
            replaces="read",
        )

    def _previewed(self, report: ImportReport) -> None:
        self._show(report)
        words = self.tr("{file}: this is what an import would do. Nothing was kept yet.").format(file=self._name)
        self._say(words, "info")
        self._apply.setEnabled(report.created + report.updated > 0)

    def _import(self) -> None:
        imports, data, name, options = self.context.workspace.imports, self._data, self._name, self._options()
        self._apply.setEnabled(False)
        self.context.tasks.run(
            lambda: imports.apply(data, name, **options), then=self._imported, failed=self._failed, owner=self
        )

    def _imported(self, done: tuple[ImportReport, Changes]) -> None:
        report, changes = done
        self._show(report)
        self._say(self.tr("{file} was imported. Importing it again changes nothing.").format(file=self._name), "ok")
        if report.batch:
            self.context.show_toast(
                self.tr("Imported"), action=self.tr("Undo"), on_action=partial(self._take_back, report.batch)
            )
        self.context.announce(changes)
        self.recent.look_at_newest()
        self.load()

    def _preview_back(self, batch: str) -> None:
        batches = self.context.workspace.import_batches
        self.context.tasks.run(
            lambda: batches.preview(batch), then=self._previewed_back, failed=self._failed, owner=self, replaces="read"
        )

    def _previewed_back(self, report: TakenBack) -> None:
        self._show(ImportReport(format=""), list(report.kept), self.tr("What would be kept"))
        counts = self.tr(
            "Taking it back would withdraw {withdrawn}, give {restored} their former value, and keep {kept}."
        )
        self._say(counts.format(withdrawn=report.withdrawn, restored=report.restored, kept=len(report.kept)), "info")
        self._apply.setEnabled(False)

    def _take_back(self, batch: str) -> None:
        batches = self.context.workspace.import_batches
        self.context.tasks.run(
            lambda: batches.take_back(batch), then=self._taken_back, failed=self._not_taken_back, owner=self
        )

    def _taken_back(self, done: tuple[TakenBack, Changes]) -> None:
        report, changes = done
        self._show(ImportReport(format=""), list(report.kept), self.tr("What was kept"))
        counts = self.tr(
            "The import was taken back. Withdrawn: {withdrawn}. Former value again: {restored}. Kept: {kept}."
        )
        counts = counts.format(withdrawn=report.withdrawn, restored=report.restored, kept=len(report.kept))
        if report.held_elsewhere:
            counts += " " + self.tr("It is a large withdrawal: other laptops hold it until somebody has looked at it.")
        self._say(counts, "warn" if report.kept or report.held_elsewhere else "ok")
        self._apply.setEnabled(bool(self._data))
        self.context.announce(changes)
        self.load()

    def _not_taken_back(self, error: CalibarError) -> None:
        self._failed(error)
        self.load()

    def _show(self, report: ImportReport, kept: list[Rejection] | None = None, title: str = "") -> None:
        for name in ("read", "created", "updated", "unchanged"):
            self._stats[name].set_value(getattr(report, name))
        self._stats["rejected"].set_value(len(report.rejected))
        self._card.set_title(title or self.tr("Rows that were not taken"))
        rejected: list[Rejection] = list(report.rejected) if kept is None else kept
        self._model.replace(rejected)
        self._card.setVisible(bool(rejected))
        self._warnings.setText("\n".join(map(warning_words, report.warnings)))
        self._warnings.setVisible(bool(report.warnings))

    def _say(self, words: str, severity: str) -> None:
        self._notice.set_text(words, severity)  # type: ignore[arg-type]  # a severity by name
        self._notice.show()

    def _failed(self, error: CalibarError) -> None:
        self._say(words_of(error).line(), "danger")
        self._apply.setEnabled(False)
