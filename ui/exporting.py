"""Asks how and why a dossier leaves in an open format, shows what stays here, and has it written."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.services.exports import EXPORT_SUFFIXES, Exported
from ui.context import ScreenContext
from ui.widgets.banner import Notice
from ui.widgets.button import Button, PrimaryButton
from ui.widgets.fields import Select, TextField
from ui.widgets.form import FormField
from ui.widgets.sheet import Sheet
from ui.widgets.text import Text

MOST_LETTERS = 200


class ExportSheet(Sheet):
    """`format_chosen(name)` when another format is asked for; `given(format, reason, permission)` once."""

    format_chosen = Signal(str)
    given = Signal(str, str, str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Export {name}").format(name=name), width_px=520, parent=parent)
        self.format = Select(_formats(), name=self.tr("Format"))
        self.format.chosen.connect(self.format_chosen)
        self.reason = TextField(name=self.tr("Reason"))
        self.permission = TextField(name=self.tr("Permission"))
        for field in (self.reason, self.permission):
            field.setMaxLength(MOST_LETTERS)
        self._reason_field = FormField(self.tr("Reason"), self.reason)
        permission = FormField(self.tr("Who allowed it (only for what stays here otherwise)"), self.permission)
        self._count = Text("", "body", "text2", wrap=True)
        self.body.addWidget(FormField(self.tr("Format"), self.format))
        self.body.addWidget(self._reason_field)
        self.body.addWidget(permission)
        self.body.addWidget(self._count)
        warning = self.tr("The file is not encrypted: whoever has it can read it. The log keeps who wrote it and why.")
        self.body.addWidget(Notice(warning, "warn"))
        stay = Button(self.tr("Do not export"))
        stay.clicked.connect(lambda _checked=False: self.closed.emit())
        go = PrimaryButton(self.tr("Export"), "download")
        go.clicked.connect(lambda _checked=False: self.accept())
        self.footer.addStretch(1)
        self.footer.addWidget(stay)
        self.footer.addWidget(go)
        self.setFocusProxy(self.format)

    def show_plan(self, planned: Exported) -> None:
        """Say how many records leave and how many stay."""
        words = [self.tr("To be written: %n record(s).", "", planned.records)]
        if planned.withheld:
            words.append(
                self.tr(
                    "Staying here: %n record(s), because the handling code asks for permission.",
                    "",
                    len(planned.withheld),
                )
            )
        self._count.setText(" ".join(words))

    def plan_words(self) -> str:
        """Return what the sheet says of the plan."""
        return self._count.text()

    def accept(self) -> None:
        """Take what was written; a reason is needed."""
        reason = self.reason.text().strip()
        if not reason:
            self._reason_field.set_error(self.tr("Say in a few words why."))
            self.reason.setFocus()
            return
        self.given.emit(self.format.value(), reason, self.permission.text().strip())
        self.closed.emit()


class Exporter:
    """Opens the sheet, asks for a place, has the file written and tells what came of it."""

    def __init__(self, context: ScreenContext, owner: QWidget) -> None:
        self._context, self._owner = context, owner

    def ask(self, target: str, name: str) -> None:
        """Begin with the dossier of id `target`."""
        sheet = ExportSheet(name)
        sheet.format_chosen.connect(lambda chosen: self._plan(sheet, chosen, target))
        sheet.given.connect(lambda *given: self._ask_place(target, *given))
        self._context.open_sheet(sheet)
        self._plan(sheet, sheet.format.value(), target)

    def _plan(self, sheet: ExportSheet, format_name: str, target: str) -> None:
        self._context.tasks.run(
            lambda: self._context.workspace.exports.plan(format_name, target)[0],
            then=sheet.show_plan,
            failed=self._context.report_error,
            owner=sheet,
            replaces="export.plan",
        )

    def _ask_place(self, target: str, format_name: str, reason: str, permission: str) -> None:
        suffix = EXPORT_SUFFIXES[format_name]
        dialog = QFileDialog(self._owner, _translate("Export"), f"dossier{suffix}")
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix.removeprefix("."))
        dialog.fileSelected.connect(lambda path: self.write_to(path, target, format_name, reason, permission))
        dialog.open()

    def write_to(self, path: str, target: str, format_name: str, reason: str, permission: str = "") -> None:
        """Have the file written in the lane of the storage."""
        self._context.tasks.run(
            lambda: self._context.workspace.exports.write(
                Path(path), format_name, target, reason=reason, permission=permission
            ),
            then=lambda done: self._context.show_toast(_told(done)),
            failed=self._context.report_error,
            owner=self._owner,
        )


def _formats() -> list[tuple[str, str]]:
    return [
        ("geojson", _translate("GeoJSON: sightings for map programs")),
        ("kml", _translate("KML: sightings for Google Earth")),
        ("gpx", _translate("GPX: sightings for receivers")),
        ("csv", _translate("CSV: sightings for spreadsheets")),
        ("followthemoney", _translate("FollowTheMoney: the dossier for analysis programs")),
    ]


def _told(done: Exported) -> str:
    kept = _translate("{count} stayed here.").format(count=len(done.withheld)) if done.withheld else ""
    written = _translate("{count} records were written (copy {copy}).").format(count=done.records, copy=done.copy)
    return f"{written} {kept}".strip()


def _translate(text: str) -> str:
    return QCoreApplication.translate("Exporting", text)
