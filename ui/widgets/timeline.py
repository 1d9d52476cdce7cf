"""What is latest in a dossier, as a list that is also spoken item by item."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.domain.queries import TimelineEntry
from ui.icons import SMALL_PX, draw_icon
from ui.moments import short
from ui.paint import draw_box, draw_line, draw_ring, prepare
from ui.theme import Theme, current_theme
from ui.widgets.tables import ROW_ROLE
from ui.words import choice_word, kind_icon, kind_word

Index = QModelIndex | QPersistentModelIndex
_DISC_PX = 32
_ROW_PX = 66


class _Entries(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.entries: tuple[TimelineEntry, ...] = ()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - the signature of Qt
        """Return how many entries there are."""
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return an entry, or its words."""
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        if role == ROW_ROLE:
            return entry
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{head_of(entry)}. {short(entry.at, datetime.now(UTC))}. {line_of(entry)}"
        return None

    def replace(self, entries: Sequence[TimelineEntry]) -> None:
        """Show other entries."""
        self.beginResetModel()
        self.entries = tuple(entries)
        self.endResetModel()


def head_of(entry: TimelineEntry) -> str:
    """Return the first line of an entry: what it is, and how sure."""
    word = kind_word(entry.kind)
    if entry.kind == "item" and entry.detail:
        return choice_word(entry.detail)
    if entry.kind in {"sighting", "verification", "movement"} and entry.detail:
        return f"{word} · {choice_word(entry.detail)}"
    return word


def line_of(entry: TimelineEntry) -> str:
    """Return the second line of an entry: its text, else its title without the code that the first line says."""
    if entry.text or entry.kind != "verification":
        return entry.text or entry.title
    return entry.title.removeprefix(entry.detail).strip()


class _EntryDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the fixed height of an entry."""
        return QSize(option.rect.width(), current_theme().px(_ROW_PX))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw disc, line and three lines of text."""
        theme = current_theme()
        entry: TimelineEntry = index.data(ROW_ROLE)
        painter.save()
        prepare(painter)
        box = QRectF(option.rect)
        disc = theme.px(_DISC_PX)
        if index.row() < index.model().rowCount() - 1:
            painter.fillRect(
                QRectF(box.x() + disc / 2, box.y() + disc + 6, 1, box.height() - disc - 4), theme.colour("line")
            )
        sure = entry.kind == "sighting" and entry.detail == "confirmed"
        ink = theme.ink("ok" if sure else "plain")
        edge = theme.colour("ok" if sure else "line_strong")
        draw_box(painter, QRectF(box.x(), box.y() + 4, disc, disc), disc / 2, ink.fill if sure else None, edge, 1.5)
        size = theme.px(SMALL_PX)
        place = QRectF(box.x(), box.y() + 4, disc, disc).center()
        colour = theme.colour("ok" if sure else "text2")
        draw_icon(
            painter, kind_icon(entry.kind, entry.detail), colour, place.x() - size / 2, place.y() - size / 2, size
        )
        self._texts(painter, theme, box.adjusted(disc + 12, 2, -2, 0), entry)
        if option.state & QStyle.StateFlag.State_HasFocus:
            draw_ring(painter, theme, box, theme.radius("s"))
        painter.restore()

    def _texts(self, painter: QPainter, theme: Theme, box: QRectF, entry: TimelineEntry) -> None:
        step = theme.px(20)
        line = QRectF(box.x(), box.y(), box.width(), step)
        moment = short(entry.at, datetime.now(UTC))
        right = Qt.AlignmentFlag.AlignRight
        taken = draw_line(painter, line, moment, theme.font("small"), theme.colour("text3"), right)
        head = line.adjusted(0, 0, -taken - 8, 0)
        draw_line(painter, head, head_of(entry), theme.font("label"), theme.colour("text"))
        line.translate(0, step)
        draw_line(painter, line, line_of(entry), theme.font("detail"), theme.colour("text2"))
        line.translate(0, step)
        author = entry.author.name
        if entry.pending:
            size = theme.px(SMALL_PX)
            draw_icon(painter, "cloud-upload", theme.colour("info"), line.x(), line.y() + (step - size) / 2, size)
            unsent = self.tr("not sent yet")
            words = f"{author} · {unsent}" if author else unsent
            draw_line(painter, line.adjusted(size + 6, 0, 0, 0), words, theme.font("small"), theme.colour("info"))
        else:
            draw_line(painter, line, author, theme.font("small"), theme.colour("text3"))


class Timeline(QListView):
    """Entries from new to old."""

    chosen = Signal(object)

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries = _Entries(self)
        self.setAccessibleName(name)
        self.setModel(self._entries)
        self.setItemDelegate(_EntryDelegate(self))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.activated.connect(lambda index: self.chosen.emit(index.data(ROW_ROLE)))

    def set_entries(self, entries: Sequence[TimelineEntry]) -> None:
        """Show these entries."""
        self._entries.replace(entries)
