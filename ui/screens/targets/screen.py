"""The targets: the list on the left, the dossier of the one that is chosen on the right."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.domain.queries import Changes, TargetCounts, TargetRow
from ui import moments
from ui.context import ScreenContext
from ui.screens.dossier.screen import DossierPane
from ui.screens.targets.model import TargetListModel
from ui.screens.targets.state import (
    FILTERS,
    ListState,
    arrival_words,
    arrivals,
    count_of,
    empty_words,
    filter_word,
    restored,
    sort_word,
)
from ui.theme import current_theme
from ui.widgets.banner import Notice
from ui.widgets.button import GhostButton, IconButton
from ui.widgets.chip import FilterChip
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow import Flow
from ui.widgets.panel import Panel
from ui.widgets.search_field import SearchField
from ui.widgets.tables import ListTable
from ui.widgets.target_rows import ROW_HEIGHT_PX, TargetRowDelegate
from ui.widgets.text import Text

LIST_PX, LIST_LEAST_PX, LIST_SHARE = 426, 250, 0.34
ONE_COLUMN_PX = 760  # at text scale 100 %: narrower, list and dossier take turns


class TargetTable(ListTable):
    """The list. Letters typed in it go to the filter: a search through rows would ask for every one of them."""

    typed = Signal(str)

    def keyboardSearch(self, search: str) -> None:
        """Hand the letters on."""
        self.typed.emit(search)


class TargetsScreen(QWidget):
    """List and dossier."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self._context = context
        self._state = restored(context.view_state.get("targets"))
        self._counts = TargetCounts()
        self.target_id = str(context.view_state.get("target", ""))
        self._wanted_tab = self._wanted_record = ""
        self._model = TargetListModel(self._ask_rows, self)
        self._list = TargetTable(ROW_HEIGHT_PX, name=self.tr("Targets"))
        self._list.setModel(self._model)
        self._list.setItemDelegate(TargetRowDelegate(lambda: datetime.now(UTC), self._list))
        self._list.selectionModel().currentChanged.connect(self._current_changed)
        self._empty = EmptyState("", icon="user-search")
        self._empty.acted.connect(self._empty_acted)
        self._waiting: list[str] | None = None
        self._strip = Notice("", "info", action=self.tr("Show"))
        self._strip.acted.connect(self._show_waiting)
        self._strip.hide()
        self._pages = QStackedWidget()
        self._pages.addWidget(self._list)
        self._pages.addWidget(self._empty)
        self._dossier = DossierPane(context)
        self._list.chosen.connect(lambda _index: self._read())
        self._list.clicked.connect(lambda _index: self._read() if self._is_narrow() else None)
        self._nothing = EmptyState(
            self.tr("Choose a target"),
            self.tr("Its dossier opens here. Arrow keys move in the list."),
            icon="user-search",
        )
        self._right = QStackedWidget()
        self._right.addWidget(self._nothing)
        self._right.addWidget(self._dossier)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._build_left())
        layout.addWidget(self._build_right(), 1)
        self._open_timer = QTimer(self)
        self._open_timer.setSingleShot(True)
        self._open_timer.setInterval(60)
        self._open_timer.timeout.connect(self._open_current)

    def _build_left(self) -> QWidget:
        left = self._left = Panel("surface", "right")
        self._total = Text("", "body", "text3")
        self._sort = GhostButton("", "arrow-up-down")
        self._sort.clicked.connect(lambda _checked=False: self._set_state(self._state.next_sort()))
        add = IconButton("plus", self.tr("Add a target"))
        add.clicked.connect(lambda _checked=False: self._add())
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(Text(self.tr("Targets"), "title"))
        head.addWidget(self._total)
        head.addStretch(1)
        head.addWidget(self._sort)
        head.addWidget(add)
        chips = Flow()
        self._chips: dict[str, FilterChip] = {}
        for name in FILTERS:
            chip = FilterChip(filter_word(name), 0)
            chip.setChecked(name in self._state.on)
            chip.toggled.connect(lambda on, name=name: self._set_state(self._state.toggled(name, on)))
            self._chips[name] = chip
            chips.addWidget(chip)
        self._search = SearchField(self.tr("Filter this list"), "Ctrl+F")
        self._list.typed.connect(self._type_ahead)
        self._search.textChanged.connect(self._typed)
        upper = QVBoxLayout()
        upper.setContentsMargins(16, 14, 12, 8)
        upper.setSpacing(8)
        upper.addLayout(head)
        upper.addLayout(chips)
        upper.addWidget(self._search)
        layout = QVBoxLayout(left)
        layout.setContentsMargins(0, 0, 1, 0)
        layout.setSpacing(0)
        layout.addLayout(upper)
        strip = QVBoxLayout()
        strip.setContentsMargins(16, 0, 12, 0)
        strip.addWidget(self._strip)
        layout.addLayout(strip)
        layout.addWidget(self._pages, 1)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(150)
        self._typing.timeout.connect(self._apply_text)
        return left

    def _build_right(self) -> QWidget:
        self._reading_dossier = False
        self._side = QWidget()
        self._back = GhostButton(self.tr("Targets"), "arrow-left")
        self._back.clicked.connect(lambda _checked=False: self._leave())
        layout = QVBoxLayout(self._side)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._right, 1)
        return self._side

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width: the list keeps to a third where the window is narrow."""
        super().resizeEvent(event)
        self._share_width()

    def changeEvent(self, event: QEvent) -> None:
        """Share the width anew when the text scale changes."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._share_width()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the list on Escape where it is hidden."""
        if event.key() == Qt.Key.Key_Escape and self._is_narrow() and self._reading_dossier:
            self._leave()
            return
        super().keyPressEvent(event)

    def _is_narrow(self) -> bool:
        return self.width() < current_theme().px(ONE_COLUMN_PX)

    def _read(self) -> None:
        """Turn to the dossier; in one column it takes the place of the list."""
        self._reading_dossier = True
        self._share_width()
        self._dossier.setFocus()

    def _leave(self) -> None:
        """Turn back to the list."""
        self._reading_dossier = False
        self._share_width()
        self._list.setFocus()

    def _share_width(self) -> None:
        """Give the list what it wishes, but never so much that the dossier has less than its columns need."""
        narrow, scale = self._is_narrow(), current_theme().text_scale
        self._back.setVisible(narrow)
        self._side.setVisible(not narrow or self._reading_dossier)
        self._left.setVisible(not narrow or not self._reading_dossier)
        wished, least = LIST_PX * (0.6 + 0.4 * scale), LIST_LEAST_PX * scale
        width = self.width() if narrow else round(max(least, min(wished, self.width() * LIST_SHARE)))
        self._left.setFixedWidth(width)

    # Screen -------------------------------------------------------------------------------------------------

    @property
    def title(self) -> str:
        """Return the name of the screen."""
        return self.tr("Targets")

    def activate(self, target_id: str = "", tab: str = "", record: str = "", **_: object) -> None:
        """Come to the front, with a target if one is named, at a tab and at a record of it."""
        if target_id:
            self.target_id, self._wanted_tab, self._wanted_record = target_id, tab, record
            self._open(target_id)
            self._reading_dossier = True
            self._share_width()
        self._load()
        (self._dossier if self._left.isHidden() else self._list).setFocus()

    def ask_export(self) -> None:
        """Export the dossier that is open."""
        if self._right.currentWidget() is self._dossier:
            self._dossier.ask_export()

    def ask_print(self) -> None:
        """Print the dossier that is open."""
        if self._right.currentWidget() is self._dossier:
            self._dossier.ask_print()

    def refresh(self, changes: Changes) -> None:
        """Ask again for what changed; the row under the cursor stays."""
        if changes.everything or changes.touches("target", "assignment", "caution", "sighting"):
            self._load(hold=True)
        if changes.targets:
            self._model.refresh(changes.targets)
        self._dossier.refresh(changes)

    # List ---------------------------------------------------------------------------------------------------

    def _load(self, *, hold: bool = False) -> None:
        self._sort.setText(sort_word(self._state.sort))
        self._sort.updateGeometry()
        targets, wanted = self._context.workspace.targets, self._state.filter()
        self._context.tasks.run(
            lambda: (targets.ids(wanted), targets.counts()),
            then=lambda found: self._loaded(found, hold=hold),
            failed=self._context.report_error,
            owner=self,
            replaces="list",
        )

    def _loaded(self, found: tuple[list[str], TargetCounts], *, hold: bool) -> None:
        ids, self._counts = found
        self._total.setText(moments.number(self._counts.total))
        for name, chip in self._chips.items():
            chip.set_count(count_of(self._counts, name))
        shown = self._model.ids()
        waiting = arrivals(shown, ids, self._reading()) if hold else None
        self._waiting = ids if waiting is not None else None
        self._strip.setVisible(waiting is not None)
        if waiting is not None:
            self._strip.set_text(arrival_words(len(shown), len(ids), waiting))
            return
        self._show_ids(ids)

    def _reading(self) -> range:
        """Return the places of the rows on the screen; none while another screen is in front."""
        if not self._list.isVisible():
            return range(0)
        height = self._list.viewport().height()
        first, last = self._list.rowAt(0), self._list.rowAt(height - 1)
        return range(max(0, first), (last if last >= 0 else self._model.rowCount() - 1) + 1)

    def _show_waiting(self) -> None:
        ids, self._waiting = self._waiting, None
        self._strip.hide()
        if ids is not None:
            self._show_ids(ids)
        self._list.setFocus()

    def _show_ids(self, ids: list[str]) -> None:
        self._list.selectionModel().blockSignals(True)
        self._model.replace(ids)
        if not ids:
            self._empty.set_words(*empty_words(self._state, self._counts.total))
        self._pages.setCurrentWidget(self._list if ids else self._empty)
        if not self.target_id and ids:
            self.target_id = ids[0]
        place = self._model.row_of(self.target_id)
        if place >= 0:
            self._list.select_row(place)
        self._list.selectionModel().blockSignals(False)
        self._list.viewport().update()
        if self.target_id and self._dossier.target_id != self.target_id:
            self._open(self.target_id)
        if not self.target_id:
            self._right.setCurrentWidget(self._nothing)

    def _ask_rows(self, ids: list[str], answer: Callable[[list[TargetRow]], object]) -> None:
        self._context.tasks.run(self._context.workspace.targets.rows, ids, then=answer, owner=self)

    def _set_state(self, state: ListState) -> None:
        self._state = state
        self._context.view_state.set("targets", state.kept())
        self._load()

    def _typed(self, _text: str) -> None:
        self._typing.start()

    def _type_ahead(self, letters: str) -> None:
        if letters.strip():
            self._search.setFocus()
            self._search.insert(letters)

    def _apply_text(self) -> None:
        self._set_state(ListState(self._state.on, self._state.sort, self._search.text().strip()))

    def _empty_acted(self) -> None:
        if self._counts.total == 0:
            self._context.navigate("sync")
            self._context.sync.start()
            return
        for chip in self._chips.values():
            chip.setChecked(False)
        self._search.clear()
        self._set_state(ListState(sort=self._state.sort))

    def _current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        target_id = self._model.id_at(current.row())
        if target_id and target_id != self.target_id:
            self.target_id = target_id
            self._open_timer.start()

    def _open_current(self) -> None:
        self._open(self.target_id)

    def _open(self, target_id: str) -> None:
        self._context.view_state.set("target", target_id)
        self._right.setCurrentWidget(self._dossier)
        self._dossier.open(target_id, self._wanted_tab, self._wanted_record)
        self._wanted_tab = self._wanted_record = ""

    def _add(self) -> None:
        from ui.screens.target_editor.screen import TargetEditor

        self._context.open_sheet(TargetEditor(self._context))
