"""The target list as a model: a list of ids from SQL, rows asked for a page at a time and kept for a while."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
from PySide6.QtWidgets import QWidget

from app.domain.queries import TargetRow
from ui.widgets.tables import ROW_ROLE, Index
from ui.widgets.target_rows import target_row_words

PAGE = 40
KEPT_PAGES = 30
AskRows = Callable[[list[str], Callable[[list[TargetRow]], object]], None]


class TargetListModel(QAbstractTableModel):
    """One column. `ask(ids, answer)` fetches rows elsewhere and calls `answer` on the main thread."""

    def __init__(self, ask: AskRows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ask = ask
        self._ids: list[str] = []
        self._places: dict[str, int] = {}
        self._pages: OrderedDict[int, list[TargetRow]] = OrderedDict()
        self._asked: set[int] = set()
        self._stale: set[int] = set()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - the signature of Qt
        """Return how many targets there are."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - the signature of Qt
        """Return one."""
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a row, or how it is spoken; None until it has arrived."""
        if not index.isValid() or role not in (
            ROW_ROLE,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.DisplayRole,
        ):
            return None
        # Only painting fetches: type-ahead asks every row for its text and would fetch the whole list.
        row = self._row(index.row(), fetch=role == ROW_ROLE)
        if row is None or role == ROW_ROLE:
            return row
        return target_row_words(row, datetime.now(UTC))

    def ids(self) -> list[str]:
        """Return the ids in the order shown."""
        return list(self._ids)

    def id_at(self, row: int) -> str:
        """Return the id in a row."""
        return self._ids[row] if 0 <= row < len(self._ids) else ""

    def row_of(self, target_id: str) -> int:
        """Return where a target stands, -1 when it is not in the list."""
        return self._places.get(target_id, -1)

    def replace(self, ids: Sequence[str]) -> None:
        """Show other targets; rows are fetched anew when they are painted."""
        if list(ids) == self._ids:
            self.refresh(None)
            return
        self.beginResetModel()
        self._ids = list(ids)
        self._places = {one: place for place, one in enumerate(self._ids)}
        self._pages.clear()
        self._asked.clear()
        self._stale.clear()
        self.endResetModel()

    def refresh(self, targets: frozenset[str] | None) -> None:
        """Fetch rows again: those of some targets, or all."""
        pages = (
            set(self._pages)
            if targets is None
            else {self._places[one] // PAGE for one in targets if one in self._places}
        )
        for page in pages:
            if page in self._pages:
                self._fetch(page)

    def _row(self, place: int, *, fetch: bool) -> TargetRow | None:
        page, offset = divmod(place, PAGE)
        rows = self._pages.get(page)
        if rows is None:
            if fetch:
                self._fetch(page)
            return None
        self._pages.move_to_end(page)
        return rows[offset] if offset < len(rows) else None

    def _fetch(self, page: int) -> None:
        if page in self._asked:
            # The answer on its way may be older than the change that asks again.
            self._stale.add(page)
            return
        self._asked.add(page)
        ids = self._ids[page * PAGE : (page + 1) * PAGE]

        def answer(rows: list[TargetRow]) -> None:
            self._asked.discard(page)
            if page in self._stale:
                self._stale.discard(page)
                self._fetch(page)
            if ids != self._ids[page * PAGE : (page + 1) * PAGE]:
                return
            self._pages[page] = rows
            while len(self._pages) > KEPT_PAGES:
                self._pages.popitem(last=False)
            last = min(len(self._ids), (page + 1) * PAGE) - 1
            self.dataChanged.emit(self.index(page * PAGE, 0), self.index(last, 0))

        self._ask(ids, answer)
