"""Sightings as a model of ids with rows asked for a page at a time."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, Qt
from PySide6.QtWidgets import QWidget

from app.domain.queries import SightingRow
from ui import moments
from ui.widgets.tables import ROW_ROLE, Index
from ui.words import choice_word

PAGE, KEPT_PAGES = 60, 40
AskRows = Callable[[list[str], Callable[[list[SightingRow]], object]], None]


def column_titles() -> tuple[str, ...]:
    """Return the titles of the columns."""
    translate = QCoreApplication.translate
    return (
        translate("SightingList", "Seen"),
        translate("SightingList", "Target"),
        translate("SightingList", "Place"),
        translate("SightingList", "How sure"),
        translate("SightingList", "Grade"),
        translate("SightingList", "What was seen"),
        translate("SightingList", "By"),
    )


def cell(row: SightingRow, column: int) -> str:
    """Return the text of a cell."""
    return (
        moments.short(row.seen_at),
        row.target_name,
        row.place,
        choice_word(row.certainty),
        f"{row.grade} · {row.handling}",
        row.text,
        row.author,
    )[column]


class SightingListModel(QAbstractTableModel):
    """A hundred thousand rows open as fast as ten: only what is painted is asked for."""

    def __init__(self, ask: AskRows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ask = ask
        self._ids: list[str] = []
        self._pages: OrderedDict[int, list[SightingRow]] = OrderedDict()
        self._asked: set[int] = set()
        self._titles = column_titles()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - the signature of Qt
        """Return how many sightings there are."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - the signature of Qt
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self._titles)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the title of a column."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a row, a cell or a tone."""
        wanted = (
            ROW_ROLE,
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.ForegroundRole,
        )
        if not index.isValid() or role not in wanted:
            return None
        row = self._row(index.row())
        if role == ROW_ROLE:
            return row
        if row is None:
            return None
        if role == Qt.ItemDataRole.ForegroundRole:
            return "text3" if row.retracted else "info" if row.pending else None
        return cell(row, index.column())

    def id_at(self, row: int) -> str:
        """Return the id in a row."""
        return self._ids[row] if 0 <= row < len(self._ids) else ""

    def row_of(self, record_id: str) -> int:
        """Return where a sighting stands, -1 when it is not in the list."""
        try:
            return self._ids.index(record_id)
        except ValueError:
            return -1

    def ids(self) -> list[str]:
        """Return the ids in the order shown."""
        return list(self._ids)

    def replace(self, ids: Sequence[str]) -> None:
        """Show other sightings."""
        self.beginResetModel()
        self._ids = list(ids)
        self._pages.clear()
        self._asked.clear()
        self.endResetModel()

    def _row(self, place: int) -> SightingRow | None:
        page, offset = divmod(place, PAGE)
        rows = self._pages.get(page)
        if rows is None:
            self._fetch(page)
            return None
        self._pages.move_to_end(page)
        return rows[offset] if offset < len(rows) else None

    def _fetch(self, page: int) -> None:
        if page in self._asked:
            return
        self._asked.add(page)
        ids = self._ids[page * PAGE : (page + 1) * PAGE]

        def answer(rows: list[SightingRow]) -> None:
            self._asked.discard(page)
            if ids != self._ids[page * PAGE : (page + 1) * PAGE]:
                return
            self._pages[page] = rows
            while len(self._pages) > KEPT_PAGES:
                self._pages.popitem(last=False)
            last = min(len(self._ids), (page + 1) * PAGE) - 1
            self.dataChanged.emit(self.index(page * PAGE, 0), self.index(last, len(self._titles) - 1))

        self._ask(ids, answer)
