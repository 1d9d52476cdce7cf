"""Adds a record of any kind to a dossier, or corrects one: a sheet made from the catalogue."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QWidget

from app.domain.catalogue import KINDS
from app.domain.queries import Changes, Record
from app.errors import BadInputError, CalibarError
from ui.context import ScreenContext
from ui.messages import words_of
from ui.screens.target_editor.form_fields import editor_for, read_value, record_from, show_value, shown_fields
from ui.widgets.button import PrimaryButton
from ui.widgets.fields import TextArea
from ui.widgets.form import FormField
from ui.widgets.sheet import Sheet
from ui.widgets.text import Text
from ui.words import field_word, kind_word

_WIDE = {"text", "summary", "modus_operandi", "charges", "grade", "handling", "name"}


class RecordForm(Sheet):
    """With `record` it edits that one (notes and sightings are amended, with a reason); without, it adds a new one."""

    def __init__(
        self,
        context: ScreenContext,
        kind: str,
        target_id: str,
        record: Record[Any] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(kind_word(kind), width_px=760, parent=parent)
        self._context, self._kind, self._target_id, self._record = context, KINDS[kind], target_id, record
        self._editors: dict[str, QWidget] = {}
        self._fields: dict[str, FormField] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(10)
        content = QWidget()
        content.setLayout(self._grid)
        # The body of a sheet scrolls by itself; a least height here would press the fields of a long form together.
        self.body.addWidget(content, 1)
        self._error = Text("", "detail", "danger", wrap=True)
        self._error.hide()
        self.body.addWidget(self._error)
        save = PrimaryButton(self.tr("Save"), "check", keys="Ctrl+Enter")
        save.clicked.connect(lambda _checked=False: self.save())
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self.save)
        self.footer.addWidget(Text(self.tr("Saved on this laptop at once. Sent at next sync."), "detail", "text2"))
        self.footer.addStretch(1)
        self.footer.addWidget(save)
        if kind == "link":
            context.tasks.run(self._linkable, then=self._build, owner=self)
        else:
            self._build({})

    def _linkable(self) -> dict[str, str]:
        workspace = self._context.workspace
        found = {self._target_id: workspace.records.get(self._target_id).value.name}
        for kind in ("person", "item", "address"):
            for record in workspace.records.list(kind, self._target_id, 200):
                found[record.id] = KINDS[kind].title(record.value)
        return found

    def _build(self, links: dict[str, str]) -> None:
        row = column = 0
        for name in shown_fields(self._kind):
            editor = editor_for(self._kind, name, links)
            value = getattr(self._record.value, name) if self._record is not None else self._default(name)
            show_value(editor, name, value)
            field = FormField(field_word(name), editor, optional=False)
            wide = name in _WIDE
            if wide and column:
                row, column = row + 1, 0
            self._grid.addWidget(field, row, column, 1, 2 if wide else 1)
            self._editors[name], self._fields[name] = editor, field
            row, column = (row + 1, 0) if wide or column else (row, 1)
        if self._record is not None and self._kind.append_only:
            self._reason = TextArea(lines=2)
            self._reason_field = FormField(
                QCoreApplication.translate("RecordForm", "Reason for the correction"), self._reason
            )
            self._grid.addWidget(self._reason_field, row + 1, 0, 1, 2)
        self._grid.setRowStretch(row + 2, 1)
        if self._editors:
            next(iter(self._editors.values())).setFocus()
        if self.isVisible():
            self._ask_for_room()

    def _ask_for_room(self) -> None:
        """Ask for the height of fields that came after the sheet was opened."""
        for field in self._fields.values():
            field.show()
        widget = self.body.parentWidget()
        while widget is not None and widget is not self:
            widget.updateGeometry()
            widget = widget.parentWidget()
        layer = self.parentWidget()
        if layer is not None:
            QCoreApplication.postEvent(layer, QEvent(QEvent.Type.LayoutRequest))

    def _default(self, name: str) -> Any:
        from datetime import UTC, datetime

        if name in {"verified_at", "seen_at"}:
            return datetime.now(UTC).replace(microsecond=0)
        if name == "subject":
            return self._target_id
        return None

    def read(self) -> dict[str, Any]:
        """Return the plain fields. BadInputError for the first one that is not valid."""
        return {name: read_value(self._kind, name, editor) for name, editor in self._editors.items()}

    def save(self) -> None:
        """Save; what is wrong is said at its field."""
        for field in self._fields.values():
            field.clear_error()
        self._error.hide()
        try:
            fields = self.read()
            if self._kind.owner_field:
                fields[self._kind.owner_field] = self._target_id
            value = record_from(self._kind, fields)
        except BadInputError as error:
            self._show_error(error)
            return
        work = self._work(fields, value)
        if work is not None:
            self._context.tasks.run(work, then=self._saved, failed=self._show_error, owner=self)

    def _work(self, fields: dict[str, Any], value: Any) -> Any:
        records = self._context.workspace.records
        if self._record is None:
            return lambda: records.add(value)[1]
        record_id = self._record.id
        fields.pop(self._kind.owner_field, None)
        whole = {name: getattr(value, name) for name in fields}
        if not self._kind.append_only:
            return lambda: records.edit(record_id, whole)
        reason = self._reason.text().strip()
        if not reason:
            self._reason_field.set_error(QCoreApplication.translate("RecordForm", "Say in a few words why."))
            return None
        return lambda: records.amend(record_id, whole, reason)

    def _saved(self, changes: Changes) -> None:
        self._context.announce(changes)
        self.closed.emit()
        self._context.show_toast(self.tr("Saved on this laptop"))

    def _show_error(self, error: CalibarError) -> None:
        place = getattr(error, "where", "").split(".")[-1]
        if place in self._fields:
            self._fields[place].set_error(words_of(error).line())
            self._editors[place].setFocus()
            return
        self._error.setText(words_of(error).line())
        self._error.show()
