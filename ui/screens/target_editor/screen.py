"""Adds or edits a target, with names as written and dates of birth as far as they are known."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.domain.queries import Record
from app.domain.targets import Target
from ui.context import ScreenContext
from ui.screens.target_editor.record_form import RecordForm


class TargetEditor(RecordForm):
    """The form of the kind `target`."""

    def __init__(
        self, context: ScreenContext, record: Record[Target] | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, "target", record.id if record is not None else "", record, parent)
        self.set_title(self.tr("Edit target") if record is not None else self.tr("New target"))
