"""The palette (Ctrl+K): one field over every record and every command."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QWidget

from app.domain.queries import SearchResult, TargetFilter, TargetRow
from app.domain.values import fold
from ui.actions import Command
from ui.context import ScreenContext
from ui.icons import draw_icon
from ui.paint import draw_line
from ui.theme import Theme
from ui.widgets.fields import TextField
from ui.widgets.search_field import draw_keys
from ui.widgets.sheet import Sheet
from ui.widgets.tables import ROW_ROLE, Index, ListTable, RowDelegate, RowLook
from ui.widgets.text import Text
from ui.words import kind_icon, kind_word

_ROW_PX = 56
_PAUSE_MS = 90


@dataclass(frozen=True)
class Row:
    """One line of the palette: a command, or a record with the target it belongs to."""

    title: str
    line: str
    icon: str
    keys: str = ""
    command: Command | None = None
    target: str = ""
    tab: str = ""
    kind: str = ""
    record: str = ""


# The tab of the dossier that shows a kind; all else stands in the overview.
_TABS = {
    "sighting": "sightings",
    "note": "notes",
    "notice": "legal",
    "verification": "legal",
    "attachment": "files",
    "person": "network",
    "link": "network",
    "address": "network",
    "item": "network",
}


class _Rows(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - the signature of Qt
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a row, or its words."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{row.title}. {row.line}"
        return None

    def replace(self, rows: list[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()


class _RowDelegate(RowDelegate):
    def paint_row(self, painter: QPainter, theme: Theme, box: QRectF, index: Index, look: RowLook) -> None:  # noqa: ARG002 - of the base class
        """Paint icon, two lines and the key."""
        row: Row = index.data(ROW_ROLE)
        size = theme.px(20)
        draw_icon(painter, row.icon, theme.colour("text2"), box.x() + 18, box.center().y() - size / 2, size)
        taken = draw_keys(painter, box.adjusted(0, 0, -14, 0), row.keys) if row.keys else 0.0
        left = box.x() + 18 + size + 14
        width = box.right() - left - taken - 24
        half = box.height() / 2
        if not row.line:
            draw_line(
                painter,
                QRectF(left, box.y(), width, box.height()),
                row.title,
                theme.font("value"),
                theme.colour("text"),
            )
            return
        draw_line(
            painter, QRectF(left, box.y() + 6, width, half - 4), row.title, theme.font("value"), theme.colour("text")
        )
        second = QRectF(left, box.y() + half, width, half - 6)
        draw_line(painter, second, row.line, theme.font("small"), theme.colour("text2"))


class _Field(TextField):
    moved = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand the arrows to the list."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 7, Qt.Key.Key_PageUp: -7}
        if Qt.Key(event.key()) in step:
            self.moved.emit(step[Qt.Key(event.key())])
            return
        super().keyPressEvent(event)


class Palette(Sheet):
    """Type to search; empty, it shows the targets seen last and what can be done."""

    def __init__(self, context: ScreenContext, commands: Sequence[Command], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Search"), width_px=720, parent=parent)
        self._context, self._commands = context, list(commands)
        self._field = _Field(self.tr("Names, plates, phones, places, words – or a command"), name=self.tr("Search"))
        self._field.textChanged.connect(self._typed)
        self._field.returnPressed.connect(self._choose)
        self._field.moved.connect(self._move)
        self._rows = _Rows(self)
        self._list = ListTable(_ROW_PX, name=self.tr("Results"))
        self._list.setModel(self._rows)
        self._list.setItemDelegate(_RowDelegate(self._list))
        self._list.setMinimumHeight(440)
        self._list.clicked.connect(lambda _index: self._choose())
        self._note = Text("", "small", "text3")
        self.body.addWidget(self._field)
        self.body.addWidget(self._list, 1)
        self.body.addWidget(self._note)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._search)
        self.setFocusProxy(self._field)
        self._search()

    def _typed(self, _text: str) -> None:
        self._timer.start()

    def _search(self) -> None:
        query = self._field.text().strip()
        workspace = self._context.workspace
        if not query:

            def recent() -> list[TargetRow]:
                return workspace.targets.rows(workspace.targets.ids(TargetFilter())[:6])

            self._context.tasks.run(recent, then=self._show_recent, owner=self, replaces="search")
            return
        self._context.tasks.run(
            workspace.search.find, query, "", 40, then=self._show, failed=self._context.report_error, owner=self,
            replaces="search",
        )  # fmt: skip

    def _show_recent(self, rows: list[TargetRow]) -> None:
        shown = [
            Row(row.name, " · ".join(p for p in (row.reference, row.place) if p), "user", target=row.id) for row in rows
        ]
        self._fill(shown + self._matching(""), "")

    def _show(self, result: SearchResult) -> None:
        shown = [
            Row(
                hit.title or kind_word(hit.kind),
                " · ".join(part for part in (kind_word(hit.kind), hit.target_name, hit.snippet) if part),
                kind_icon(hit.kind),
                target=hit.id if hit.kind == "target" else hit.target,
                tab=_TABS.get(hit.kind, "overview"),
                kind=hit.kind,
                record=hit.id,
            )
            for hit in result.hits
        ]
        words = self.tr("%n found", "", result.total)
        self._fill(self._matching(self._field.text()) + shown, f"{words} · {result.ms:.0f} ms")

    def _matching(self, query: str) -> list[Row]:
        wanted = fold(query)
        return [
            Row(command.text, "", command.icon or "chevron-right", command.key, command)
            for command in self._commands
            if all(word in fold(command.text) for word in wanted.split())
        ][: 20 if not wanted else 4]

    def _fill(self, rows: list[Row], note: str) -> None:
        self._rows.replace(rows)
        self._note.setText(note if rows else self.tr("Nothing found. Search ignores accents; try fewer words."))
        self._list.select_row(0)

    def _move(self, step: int) -> None:
        count = self._rows.rowCount()
        if count:
            self._list.select_row(min(count - 1, max(0, self._list.current_row() + step)))

    def _choose(self) -> None:
        place = self._list.current_row()
        if not 0 <= place < self._rows.rowCount():
            return
        row = self._rows.rows[place]
        context = self._context
        self.closed.emit()
        if row.command is not None:
            QTimer.singleShot(0, row.command.run)
        elif row.target:
            context.navigate("dossier", target_id=row.target, tab=row.tab, record=row.record)
        elif row.kind:
            # What belongs to no dossier: operations, assignments, and the officers who take part in them.
            context.navigate("operations", operation=row.record if row.kind == "operation" else "")
