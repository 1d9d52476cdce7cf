"""Tables and lists over models. Rows have one fixed height, so that a hundred thousand of them open at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui.paint import draw_box, draw_line, draw_ring, prepare, text_width
from ui.theme import Theme, current_theme

ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
Index = QModelIndex | QPersistentModelIndex
_LEFT_PX, _RIGHT_PX = 8, 12
_WIDEST_PX = 260


@dataclass(frozen=True)
class RowLook:
    """The state of a row."""

    selected: bool = False
    hovered: bool = False
    focused: bool = False


class RowDelegate(QStyledItemDelegate):
    """Paints whole rows; derive and override `paint_row`. The row's value stands under ROW_ROLE."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Prepare the ground of a row and hand it on."""
        theme = current_theme()
        state = option.state
        look = RowLook(
            bool(state & QStyle.StateFlag.State_Selected),
            bool(state & QStyle.StateFlag.State_MouseOver),
            bool(state & QStyle.StateFlag.State_HasFocus),
        )
        painter.save()
        prepare(painter)
        box = QRectF(option.rect)
        self.paint_ground(painter, theme, box, look)
        self.paint_row(painter, theme, box, index, look)
        if look.selected and look.focused:
            draw_ring(painter, theme, box.adjusted(4, 2, -2, -2), theme.radius("m"))
        painter.restore()

    def paint_ground(self, painter: QPainter, theme: Theme, box: QRectF, look: RowLook) -> None:
        """Paint what lies behind a row."""
        if look.selected:
            draw_box(painter, box.adjusted(4, 2, -2, -2), theme.radius("m"), theme.colour("selected"))
            painter.fillRect(QRectF(box.x(), box.y() + 2, 4, box.height() - 4), theme.colour("accent"))
        elif look.hovered:
            draw_box(painter, box.adjusted(4, 2, -2, -2), theme.radius("m"), theme.colour("hover"))

    def paint_row(
        self,
        painter: QPainter,
        theme: Theme,
        box: QRectF,
        index: Index,
        look: RowLook,  # noqa: ARG002 - for those derived
    ) -> None:
        """Paint one row in `box`; this one shows its text."""
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        draw_line(painter, box.adjusted(16, 0, -12, 0), text, theme.font("body"), theme.colour("text"))


class _Table(QTableView):
    """What lists and tables share."""

    chosen = Signal(QModelIndex)

    def __init__(self, name: str, row_height_px: int, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._row_height_px = row_height_px
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        head = self.verticalHeader()
        head.hide()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setMinimumSectionSize(1)
        head.setDefaultSectionSize(current_theme().px(row_height_px))
        self.doubleClicked.connect(self.chosen.emit)
        self._empty_words = ""

    def say_when_empty(self, words: str) -> None:
        """Show these words while the model has no rows: what that means, or what to do."""
        self._empty_words = words
        self.model().modelReset.connect(self._tell_empty)
        self._tell_empty()

    def _tell_empty(self) -> None:
        self.setAccessibleDescription(self.empty_words())
        self.viewport().update()

    def empty_words(self) -> str:
        """Return the words that stand instead of rows now; empty while there are rows."""
        return self._empty_words if self._empty_words and not self.model().rowCount() else ""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, or the words that stand for none."""
        super().paintEvent(event)
        words = self.empty_words()
        if words:
            theme = current_theme()
            painter = QPainter(self.viewport())
            painter.setFont(theme.font("body"))
            painter.setPen(theme.colour("text2"))
            box = QRectF(self.viewport().rect()).adjusted(16, 24, -16, -24)
            painter.drawText(box, Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap, words)
            painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Let the rows grow with the text scale."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self.verticalHeader().setDefaultSectionSize(current_theme().px(self._row_height_px))

    def current_row(self) -> int:
        """Return the number of the current row, -1 for none."""
        return self.currentIndex().row()

    def select_row(self, row: int) -> None:
        """Make a row the current one and bring it into view."""
        model = self.model()
        if 0 <= row < model.rowCount():
            self.setCurrentIndex(model.index(row, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose the current row on Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.chosen.emit(self.currentIndex())
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Keep the selection when the ground is clicked."""
        if self.indexAt(event.position().toPoint()).isValid():
            super().mousePressEvent(event)


class ListTable(_Table):
    """One column for a delegate that paints whole rows."""

    def __init__(self, row_height_px: int, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, row_height_px, parent)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = self.horizontalHeader()
        head.hide()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)


class _CellDelegate(QStyledItemDelegate):
    """Paints a cell as one line on the ground of its row."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return room for the whole text with its margins, up to what a table can give to one column."""
        theme = current_theme()
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        width = min(text_width(theme.font("body"), text), theme.px(_WIDEST_PX))
        return QSize(round(width) + _LEFT_PX + _RIGHT_PX + 1, option.rect.height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground, line and text."""
        theme = current_theme()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        prepare(painter)
        box = QRectF(option.rect)
        if selected:
            painter.fillRect(box, theme.colour("selected"))
            if isinstance(option.widget, QTableView) and option.widget.hasFocus():
                _draw_ring_of_row(painter, theme, box, option.widget, index)
        painter.fillRect(QRectF(box.x(), box.bottom() - 1, box.width(), 1), theme.colour("line"))
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        tone = index.data(Qt.ItemDataRole.ForegroundRole)
        colour = theme.colour(str(tone)) if tone else theme.colour("text")
        draw_line(painter, box.adjusted(_LEFT_PX, 0, 4 - _RIGHT_PX, 0), text, theme.font("body"), colour)
        painter.restore()


def _draw_ring_of_row(painter: QPainter, theme: Theme, box: QRectF, table: QTableView, index: Index) -> None:
    """Draw the part that one cell has of the ring around a row: above, below, and at the ends of the row."""
    painter.setPen(QPen(theme.colour("focus"), 2))
    inner = box.adjusted(0, 1, 0, -2)
    painter.drawLine(inner.topLeft(), inner.topRight())
    painter.drawLine(inner.bottomLeft(), inner.bottomRight())
    head = table.horizontalHeader()
    shown = [
        head.logicalIndex(place) for place in range(head.count()) if not head.isSectionHidden(head.logicalIndex(place))
    ]
    if index.column() == shown[0]:
        painter.drawLine(inner.topLeft() + QPointF(1, 0), inner.bottomLeft() + QPointF(1, 0))
    if index.column() == shown[-1]:
        painter.drawLine(inner.topRight() - QPointF(1, 0), inner.bottomRight() - QPointF(1, 0))


class DataTable(_Table):
    """Columns with a header. A cell may name a colour token under ForegroundRole."""

    def __init__(self, *, name: str, row_height_px: int = 40, parent: QWidget | None = None) -> None:
        super().__init__(name, row_height_px, parent)
        self.setItemDelegate(_CellDelegate(self))
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setStretchLastSection(True)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setDefaultSectionSize(160)
        self._widths: tuple[int, ...] = ()
        self._stretch = 0
        self._gives_way: tuple[int, ...] = ()

    def hold_columns(self, widths_px: Sequence[int], *, stretch: int, gives_way: Sequence[int] = ()) -> None:
        """Keep widths in pixels at text scale 100 %; column `stretch` takes what is left, and at least its own.

        Where there is no room for all, the columns of `gives_way` go, the first one first: what is shown beside the
        table holds them.
        """
        self._widths, self._stretch, self._gives_way = tuple(widths_px), stretch, tuple(gives_way)
        head = self.horizontalHeader()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(stretch, QHeaderView.ResizeMode.Stretch)
        self._share_width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width anew."""
        super().resizeEvent(event)
        self._share_width()

    def changeEvent(self, event: QEvent) -> None:
        """Share the width anew when the text scale changes."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._share_width()

    def _share_width(self) -> None:
        if not self._widths:
            return
        px, head = current_theme().px, self.horizontalHeader()
        room = self.viewport().width()
        shown = list(range(len(self._widths)))
        for column in self._gives_way:
            if sum(px(self._widths[place]) for place in shown) <= room:
                break
            shown.remove(column)
        for column, width in enumerate(self._widths):
            if head.isSectionHidden(column) == (column in shown):
                head.setSectionHidden(column, column not in shown)
            if column != self._stretch and head.sectionSize(column) != px(width) and column in shown:
                head.resizeSection(column, px(width))
