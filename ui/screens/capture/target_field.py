"""Chooses a target by a few letters; shows the chosen one with face and cautions."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from app.domain.queries import TargetRow
from ui.context import ScreenContext
from ui.widgets.button import GhostButton
from ui.widgets.card import Card
from ui.widgets.chip import ChipRow, caution_face
from ui.widgets.fields import Select, TextField
from ui.widgets.photo import Photo
from ui.widgets.text import Text


class TargetField(QStackedWidget):
    """Either the chosen target or a field to find one."""

    chosen = Signal(object)

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._found: dict[str, TargetRow] = {}
        self._photo = Photo(40, 50, radius=4)
        self._name = Text("", "heading", elide=True)
        self._file = Text("", "detail", "text2", ident=True)
        self._chips = ChipRow()
        change = GhostButton(self.tr("Change"))
        change.clicked.connect(lambda _checked=False: self.show_search())
        card = Card(ground="raised")
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._photo)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._name)
        second = QHBoxLayout()
        second.setSpacing(12)
        second.addWidget(self._file)
        second.addWidget(self._chips, 1)
        words.addLayout(second)
        row.addLayout(words, 1)
        row.addWidget(change)
        card.body.addLayout(row)
        self._query = TextField(
            self.tr("Whom? Type some letters of the name or the file number"), name=self.tr("Target")
        )
        self._select = Select([], name=self.tr("Target"))
        self._select.setMinimumContentsLength(24)
        self._select.chosen.connect(self._pick)
        search = QWidget()
        line = QHBoxLayout(search)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._query, 1)
        line.addWidget(self._select, 1)
        self._held = (card, search)
        for held in self._held:
            self.addWidget(held)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(150)
        self._timer.timeout.connect(self._find)
        self._query.textChanged.connect(lambda _text: self._timer.start())
        self._query.returnPressed.connect(lambda: self._pick(next(iter(self._found), "")))
        self._is_asked = False
        self._turn(1)

    def _turn(self, page: int) -> None:
        """Show a page; the other one takes no room."""
        for number, held in enumerate(self._held):
            vertical = QSizePolicy.Policy.Fixed if number == page else QSizePolicy.Policy.Ignored
            held.setSizePolicy(QSizePolicy.Policy.Preferred, vertical)
        self.setCurrentIndex(page)
        self.updateGeometry()

    def showEvent(self, event: QShowEvent) -> None:
        """Offer the first targets, so that the choice is never an empty box."""
        super().showEvent(event)
        if not self._is_asked:
            self._find()

    def show_target(self, target_id: str) -> None:
        """Show a target, or the search when none is given."""
        if not target_id:
            self.show_search()
            return
        self._context.tasks.run(self._context.workspace.targets.rows, [target_id], then=self._show_rows, owner=self)

    def show_search(self) -> None:
        """Look for another one."""
        self._turn(1)
        self._find()
        self._query.setFocus()

    def _show_rows(self, rows: list[TargetRow]) -> None:
        if not rows:
            self.show_search()
            return
        row = rows[0]
        self._photo.set_photo(row.thumbnail, row.name)
        self._name.setText(row.name)
        self._file.setText(row.reference)
        self._chips.set_faces([caution_face(code) for code in row.cautions])
        self._turn(0)

    def _find(self) -> None:
        self._is_asked = True
        text = self._query.text().strip()
        targets = self._context.workspace.targets

        def ask() -> list[TargetRow]:
            return targets.find(text, 12) if text else targets.rows(targets.ids_of_all()[:12])

        self._context.tasks.run(ask, then=self._offer, owner=self, replaces="find")

    def _offer(self, rows: list[TargetRow]) -> None:
        self._found = {row.id: row for row in rows}
        first = self.tr("Choose a target") if rows else self.tr("Nobody is called so")
        self._select.set_options([("", first), *((row.id, f"{row.name}  {row.reference}") for row in rows)])

    def _pick(self, target_id: str) -> None:
        row = self._found.get(target_id)
        if row is not None:
            self._show_rows([row])
            self.chosen.emit(row)
