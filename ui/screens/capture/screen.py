"""Quick capture: a sighting, note, vehicle or photo in seconds, by keyboard alone. The draft is kept while typing."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from app.domain.queries import Changes, TargetRow
from app.errors import CalibarError
from ui.context import ScreenContext
from ui.i18n import current_language
from ui.screens.capture.state import Draft, begun, missing, record_of, restored, slot_of, with_place
from ui.screens.capture.target_field import TargetField
from ui.unconfirmed import DISK_CODES
from ui.widgets.button import GhostButton, OutlineButton, PrimaryButton
from ui.widgets.fields import TextArea, TextField
from ui.widgets.grade_picker import GradePicker
from ui.widgets.handling_picker import HandlingPicker
from ui.widgets.icon import Icon
from ui.widgets.segment import Choice, Segment
from ui.widgets.sheet import Sheet
from ui.widgets.text import Text
from ui.widgets.when_field import WhenField

PAUSE_MS = 500


class CaptureSheet(Sheet):
    """One record, saved on this laptop at once."""

    def __init__(
        self,
        context: ScreenContext,
        target_id: str = "",
        lat: float | None = None,
        lon: float | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Quick capture"), width_px=660, parent=parent)
        self._context = context
        self._given = Draft(target=target_id, lat=lat, lon=lon)
        self._draft = self._given
        self._is_saved = False
        self._is_saving = False
        self._is_touched = False
        self._loading = False
        self._slot = slot_of(target_id)
        # What was not confirmed as one kind, or of one photo, is not that record as another.
        self._ids: dict[tuple[str, str], str] = {}
        self._build()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.save_draft)
        save = QShortcut(QKeySequence("Ctrl+Return"), self)
        save.activated.connect(self.save)
        self.closed.connect(self.save_draft)
        self.setFocusProxy(self._text)

    def _build(self) -> None:
        self._kind = Segment(
            [
                Choice("sighting", self.tr("Sighting"), "radar"),
                Choice("note", self.tr("Note"), "notebook-pen"),
                Choice("item", self.tr("Vehicle"), "car"),
                Choice("photo", self.tr("Photo"), "camera"),
            ],
            name=self.tr("What"),
            alt_digits=True,
        )
        self._kind.chosen.connect(self._kind_chosen)
        self._target = TargetField(self._context)
        self._target.chosen.connect(self._target_chosen)
        self._when_label = Text(self.tr("When"), "small", "text2")
        self._when = WhenField(lambda: datetime.now(UTC), name=self.tr("When"))
        self._when.changed.connect(self._edited)
        self._where_label = Text(self.tr("Where"), "small", "text2")
        self._where = TextField(self.tr("Street and number, or coordinates as you got them"), name=self.tr("Where"))
        self._where.textChanged.connect(self._place_typed)
        self._map = OutlineButton(self.tr("Map"), "map-pin")
        self._map.clicked.connect(lambda _checked=False: self._pick_on_map())
        self._echo = Text("", "small", "info")
        self._echo.hide()
        self._identifier = TextField(self.tr("Plate, such as 4471 KXD"), name=self.tr("Plate"), ident=True)
        self._identifier.textChanged.connect(self._edited)
        self._sure_label = Text(self.tr("How sure"), "small", "text2")
        self._sure = Segment(
            [
                Choice("confirmed", self.tr("Confirmed"), "circle-check"),
                Choice("probable", self.tr("Probable"), "circle-alert"),
                Choice("unsure", self.tr("Not sure"), "eye"),
            ],
            name=self.tr("How sure"),
        )
        self._sure.chosen.connect(lambda _key: self._edited())
        self._text_label = Text(self.tr("What you saw"), "small", "text2")
        self._text = TextArea(name=self.tr("What you saw"), lines=3)
        self._text.textChanged.connect(self._edited)
        self._grade = GradePicker()
        self._grade.chosen.connect(lambda _grade: self._edited())
        self._handling = HandlingPicker()
        self._handling.chosen.connect(lambda _codes: self._edited())
        self._file = OutlineButton(self.tr("Choose a picture"), "image")
        self._file.clicked.connect(lambda _checked=False: self._pick_photo())
        self._error = Text("", "detail", "danger", wrap=True)
        self._error.hide()
        where = QHBoxLayout()
        where.setSpacing(8)
        where.addWidget(self._where, 1)
        where.addWidget(self._map)
        grading = QHBoxLayout()
        grading.setSpacing(12)
        grading.addWidget(self._grade, 1)
        grading.addWidget(self._handling)
        for item in (
            self._kind, self._target, self._when_label, self._when, self._where_label, where, self._echo,
            self._identifier, self._file, self._sure_label, self._sure, self._text_label, self._text,
            Text(self.tr("Grade and handling"), "small", "text2"), grading, self._error,
        ):  # fmt: skip
            if isinstance(item, QWidget):
                self.body.addWidget(item)
            else:
                self.body.addLayout(item)
        self.body.setSpacing(6)
        self.body.addStretch(1)
        self.footer.addWidget(Icon("laptop", "ok", 16))
        self._told = Text(self.tr("Saved on this laptop at once. Sent at next sync."), "detail", "text2", wrap=True)
        self.footer.addWidget(self._told, 1)
        discard = GhostButton(self.tr("Throw away"))
        discard.clicked.connect(lambda _checked=False: self._throw_away())
        self._save = PrimaryButton(self.tr("Save"), "check", keys="Ctrl+Enter", size="primary")
        self._save.clicked.connect(lambda _checked=False: self.save())
        self.footer.addWidget(discard)
        self.footer.addWidget(self._save)

    # Life ---------------------------------------------------------------------------------------------------

    @property
    def slot(self) -> str:
        """Return the slot of the draft that is in front."""
        return self._slot

    def begin(self) -> None:
        """Bring back what was being typed, then take the keyboard."""
        self._context.tasks.run(self._context.workspace.drafts.load, self._slot, then=self._drafted, owner=self)
        self._text.setFocus()

    def _drafted(self, kept: dict[str, Any] | None) -> None:
        typed = self._read()
        held = self._context.unconfirmed.get(self._slot)
        self._ids = {} if held is None else {(held.draft.kind, held.draft.photo): held.record_id}
        self._draft = begun(self._given, held.draft if held is not None else restored(kept), typed)
        self._show()
        if not typed.is_empty():
            self._edited()

    def _show(self) -> None:
        draft = self._draft
        self._loading = True
        self._kind.set_value(draft.kind)
        self._where.setText(draft.where)
        self._identifier.setText(draft.identifier)
        self._sure.set_value(draft.certainty)
        self._text.set_text(draft.text)
        self._grade.set_value(draft.grade)
        self._handling.set_value(draft.handling)
        if draft.at:
            self._when.set_value(datetime.fromisoformat(draft.at))
        self._loading = False
        self._place_typed(draft.where)
        self._layout_for(draft.kind)
        self._target.show_target(draft.target)

    def _layout_for(self, kind: str) -> None:
        is_sighting = kind == "sighting"
        for widget in (self._where_label, self._where, self._map, self._sure_label, self._sure):
            widget.setVisible(is_sighting)
        self._echo.setVisible(is_sighting and bool(self._echo.text()))
        for timed in (self._when_label, self._when):
            timed.setVisible(kind in {"sighting", "note"})
        self._identifier.setVisible(kind == "item")
        self._file.setVisible(kind == "photo")
        words = {"sighting": self.tr("What you saw"), "note": self.tr("Note")}
        self._text_label.setText(words.get(kind, self.tr("Details")))

    # Editing ------------------------------------------------------------------------------------------------

    def _kind_chosen(self, kind: str) -> None:
        self._layout_for(kind)
        self._edited()
        (self._identifier if kind == "item" else self._text).setFocus()

    def _target_chosen(self, row: TargetRow) -> None:
        self._forget_draft()
        self._draft = replace(self._draft, target=row.id)
        self._slot = slot_of(row.id)
        self._edited()
        self._text.setFocus()

    def _place_typed(self, text: str) -> None:
        self._draft, echo = with_place(self._draft, text, current_language())
        self._echo.setText(echo)
        self._echo.setVisible(bool(echo))
        self._edited()

    def _edited(self) -> None:
        if self._loading:
            return
        self._draft = self._read()
        self._error.hide()
        self._is_touched = True
        self._timer.start()

    def _read(self) -> Draft:
        return replace(
            self._draft,
            kind=self._kind.value(),
            at="" if self._when.is_now() else self._when.value().isoformat(),
            certainty=self._sure.value(),
            text=self._text.text(),
            identifier=self._identifier.text(),
            grade=self._grade.value(),
            handling=self._handling.value(),
        )

    def save_draft(self) -> None:
        """Keep what is typed in the vault, or forget the draft when it was deleted."""
        self._timer.stop()
        if not self._is_touched or self._is_saved or self._is_saving:
            return
        self._is_touched = False
        draft = self._read()
        if draft.is_empty():
            self._forget_draft()
            return
        self._context.tasks.run(self._context.workspace.drafts.save, self._slot, draft.plain(), failed=_ignore)

    def _forget_draft(self) -> None:
        self._context.unconfirmed.drop(self._slot)
        self._context.tasks.run(self._context.workspace.drafts.clear, self._slot, failed=_ignore)

    def _throw_away(self) -> None:
        self._is_saved = True
        self._timer.stop()
        self._forget_draft()
        self.closed.emit()

    def _pick_on_map(self) -> None:
        self.save_draft()
        target = self._draft.target
        self.closed.emit()
        self._context.navigate("map", target_id=target, picking=True)

    def _pick_photo(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a picture"))
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setNameFilter(self.tr("Pictures (*.jpg *.jpeg *.png *.webp)"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.set_photo)
        dialog.open()

    def set_photo(self, path: str) -> None:
        """Take a picture from a file."""
        self._draft = replace(self._draft, photo=path)
        self._file.setText(Path(path).name)
        self._edited()

    # Saving -------------------------------------------------------------------------------------------------

    def save(self) -> None:
        """Save the record; it is durable before anything is said about it."""
        self._draft = draft = self._read()
        words = missing(draft)
        if words:
            self._error.setText(words)
            self._error.show()
            return
        if not self._save.isEnabled():
            return
        self._save.setEnabled(False)
        # A draft written after the record would come back as a second record.
        self._is_saving = True
        self._timer.stop()
        workspace, now, slot = self._context.workspace, datetime.now(UTC), self._slot
        # One id for every try: a save that the disk did keep, though it failed, is there once.
        record_id = self._ids.setdefault((draft.kind, draft.photo), workspace.records.fresh_id())

        def work() -> tuple[str, Changes]:
            if draft.kind == "photo":
                done = workspace.attachments.add_photo(draft.target, Path(draft.photo), record_id=record_id)
            else:
                done = workspace.records.add(record_of(draft, now), record_id=record_id)
            workspace.drafts.clear(slot)
            return done

        self._context.tasks.run(work, then=self._saved, failed=self._failed, owner=self)

    def _saved(self, done: tuple[str, Changes]) -> None:
        record_id, changes = done
        self._context.unconfirmed.drop(self._slot)
        self._is_saved = True
        self._timer.stop()
        context = self._context

        def undo() -> None:
            context.tasks.run(
                context.workspace.records.undo, record_id, then=context.announce, failed=context.report_error
            )

        context.announce(changes)
        self.closed.emit()
        context.show_toast(self.tr("Saved on this laptop"), action=self.tr("Undo"), on_action=undo)

    def _failed(self, error: CalibarError) -> None:
        from ui.messages import words_of

        self._save.setEnabled(True)
        self._is_saving, self._is_touched = False, True
        self._timer.start()
        words = words_of(error).line()
        if error.code in DISK_CODES:
            draft = self._read()
            self._context.unconfirmed.hold(self._slot, draft, self._ids.get((draft.kind, draft.photo), ""))
            self._told.setText(self.tr("Not saved yet"))
            # A photo may be gone from its place by then: the person saves it again.
            told = (
                self.tr("Unconfirmed: this photo is not saved yet. Save it again once the disk takes it.")
                if draft.kind == "photo"
                else self.tr("Unconfirmed: this is not saved yet. It is tried again by itself.")
            )
            words = f"{told} {words}"
        self._error.setText(words)
        self._error.show()


def _ignore(_error: CalibarError) -> None:
    """Say nothing: a draft that cannot be kept now is tried again at the next pause."""
