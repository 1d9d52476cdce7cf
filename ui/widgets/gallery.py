"""Every widget of the kit in one window, with invented content: to look at, and for tests of themes and scales.

python -m ui.widgets.gallery --theme dark --out gallery.png
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import cast

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QGridLayout, QWidget

from app.demo.portraits import portrait_jpeg
from app.domain.queries import Author, SyncProgress, SyncStatus, TargetRow, TimelineEntry
from ui.theme import TEXT_SCALES, ThemeChoice, install_appearance
from ui.tokens import THEME_NAMES
from ui.widgets.banner import CautionBanner, CautionLine, Notice
from ui.widgets.button import DangerButton, GhostButton, IconButton, OutlineButton, PrimaryButton
from ui.widgets.card import Card, StatCard
from ui.widgets.checklist import CheckItem, Checklist
from ui.widgets.chip import AgeChip, CautionChip, Chip, ChipRow, FilterChip, PendingMark, StatusChip, caution_face
from ui.widgets.diff_text import DiffSide, DiffText
from ui.widgets.empty_state import EmptyState
from ui.widgets.field_grid import Field, FieldGrid
from ui.widgets.fields import CheckBox, RadioButton, SecretField, Select, TextArea, TextField
from ui.widgets.form import FormField
from ui.widgets.grade_picker import GradePicker
from ui.widgets.handling_picker import HandlingPicker
from ui.widgets.key_cap import KeyCap
from ui.widgets.panel import Panel, Rule, columns, rows
from ui.widgets.photo import Photo
from ui.widgets.pill import SyncPill
from ui.widgets.progress_line import ProgressLine
from ui.widgets.rail_button import RailButton
from ui.widgets.search_field import SearchButton, SearchField
from ui.widgets.segment import Choice, Segment
from ui.widgets.sheet import Question
from ui.widgets.status_item import StatusButton, StatusItem
from ui.widgets.tab_bar import Tab, TabBar
from ui.widgets.tables import ROW_ROLE, DataTable, ListTable
from ui.widgets.target_rows import ROW_HEIGHT_PX, TargetRowDelegate, target_row_words
from ui.widgets.text import Text
from ui.widgets.timeline import Timeline
from ui.widgets.toast import ToastLayer
from ui.widgets.when_field import PartialDateField, WhenField

NOW = datetime(2026, 11, 23, 19, 46, 12, tzinfo=UTC)
SIZE = (1500, 1960)
_FACES = 5
Index = QModelIndex | QPersistentModelIndex


def now() -> datetime:
    """Return the moment at which the gallery stands still."""
    return NOW


def target_rows() -> tuple[TargetRow, ...]:
    """Return invented rows: fresh, old, unsent, with many cautions and with none."""
    minutes = (12, 54, 21 * 60, 28 * 7 * 1440, 8 * 1440)
    names = ("Marco Ferrante", "Paolo Vidal", "João Pinheiro", "Bastien Petrov", "Yanis Haddad")
    places = ("Lavapiés, Madrid", "Valencia, Ruzafa", "Porto, Bonfim", "Torino, Barriera", "Lyon 7e")
    cautions = (("00", "05", "25"), ("00", "25", "L7"), ("60",), ("00", "15", "05", "10", "L1", "25"), ())
    return tuple(
        TargetRow(
            id=f"{number:032x}",
            name=names[number],
            reference=f"IT-2024-{417 + 31 * number:05d}",
            place=places[number],
            last_seen_at=NOW - timedelta(minutes=minutes[number]),
            cautions=cautions[number],
            thumbnail=portrait_jpeg(number + 1, (112, 142)) if number < _FACES - 1 else b"",
            pending=2 if number == 0 else 0,
        )
        for number in range(_FACES)
    )


class _Targets(QAbstractTableModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = target_rows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - the signature of Qt
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - the signature of Qt
        """Return one."""
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a row, or its words."""
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return target_row_words(row, NOW)
        return None


def _buttons() -> QWidget:
    card = Card("Buttons", "zap")
    off = PrimaryButton("Not now", "download")
    off.setEnabled(False)
    outline_off = OutlineButton("Not now")
    outline_off.setEnabled(False)
    card.body.addLayout(
        columns(
            PrimaryButton("Quick capture", "zap", keys="F2"),
            OutlineButton("Print", "printer"),
            GhostButton("Change"),
            DangerButton("Withdraw", "ban"),
            IconButton("x", "Close"),
            ...,
            space="xs",
        )
    )
    save = PrimaryButton("Save", "check", keys="Ctrl+Enter", size="primary")
    card.body.addLayout(columns(save, OutlineButton("Keep both", "git-merge"), off, outline_off, ..., space="xs"))
    return card


def _chips() -> QWidget:
    card = Card("Chips and pills", "tag", note="icon and word, then colour")
    card.body.addLayout(columns(*(CautionChip(code) for code in ("00", "05", "25", "20", "L7", "60")), ..., space="xs"))
    told = (StatusChip("at_large"), StatusChip("arrested"), StatusChip("located"), Chip("Person", "user"))
    ages = (AgeChip(NOW), AgeChip(NOW - timedelta(days=90)))
    for chip, at in zip(ages, (NOW - timedelta(minutes=12), NOW - timedelta(days=196)), strict=True):
        chip.set_at(at, NOW)
    card.body.addLayout(columns(*told, *ages, PendingMark(2), KeyCap("Ctrl+K"), ..., space="xs"))
    mine = FilterChip("Mine", 214)
    mine.setChecked(True)
    row = ChipRow()
    row.set_faces([caution_face(code) for code in ("00", "15", "05", "10", "L1", "30", "25")])
    row.setFixedWidth(330)
    card.body.addLayout(columns(mine, FilterChip("Armed", 38), FilterChip("Not sent", 3), row, ..., space="xs"))
    states = (
        (SyncStatus(state="offline", waiting=3), None),
        (SyncStatus(state="sending"), SyncProgress(phase="sending", done=12, total=34)),
        (SyncStatus(state="up_to_date", received_at=NOW), None),
        (SyncStatus(state="conflict", conflicts=2), None),
        (SyncStatus(state="failed", refused=1), None),
    )
    pills = [SyncPill() for _ in states]
    for pill, (status, progress) in zip(pills, states, strict=True):
        pill.show_status(status, progress)
    card.body.addLayout(columns(*pills[:3], ..., space="xs"))
    card.body.addLayout(columns(*pills[3:], ..., space="xs"))
    return card


def _fields() -> QWidget:
    card = Card("Fields", "type")
    place = TextField("Street and number", name="Where")
    place.setText("Calle de Argumosa 14")
    wrong = FormField("Plate", TextField(name="Plate", ident=True))
    cast("TextField", wrong.editor).setText("4471 KX")
    wrong.set_error("Enter a plate such as 4471 KXD.")
    born = FormField("Born", PartialDateField(name="Born"), hint="As far as it is known", optional=True)
    card.body.addLayout(columns(FormField("Where", place), wrong, born))
    card.body.addWidget(FormField("When", WhenField(now, name="When")))
    text = TextArea("Only what you saw yourself", name="What you saw", lines=2)
    text.set_text("Entered with holdall. Grey hoodie, blue jeans. Alone.")
    text.setObjectName("focused")
    card.body.addWidget(FormField("What you saw", text))
    card.body.addLayout(columns(GradePicker(), HandlingPicker()))
    language = Select([("en", "English"), ("pt", "Português"), ("fr", "Français")], name="Language")
    checked, chosen = CheckBox("Photo array shown to team"), RadioButton("Headquarters")
    checked.setChecked(True)
    chosen.setChecked(True)
    marks = rows(columns(checked, CheckBox("Roof exit covered")), columns(chosen, RadioButton("This laptop")))
    card.body.addLayout(columns(language, marks))
    card.body.addLayout(columns(SecretField("Passphrase"), SearchField("Filter this list", "Ctrl+F")))
    how = (
        Choice("c", "Confirmed", "circle-check"),
        Choice("p", "Probable", "circle-alert"),
        Choice("u", "Not sure", "eye"),
    )
    card.body.addWidget(Segment(how, name="How sure"))
    return card


def _dossier() -> QWidget:
    photo = Photo(112, 140, name="Marco Ferrante")
    photo.set_photo(portrait_jpeg(1), "Marco Ferrante")
    grid = FieldGrid()
    grid.set_fields(
        [
            Field("Born", "14 Mar 1981 (45)"),
            Field("Nationality", "Italian"),
            Field("Height", "183 cm, heavy build"),
            Field("Languages", "Italian, Spanish"),
            Field("File", "IT-2024-00417", ident=True),
            Field("Warrant", "EAW 1127/2024", ident=True),
            Field("Marks", "Scar, left brow"),
            Field("Lead", "Insp. M. Rey"),
        ]
    )
    name = columns(Text("Marco Ferrante", "display"), StatusChip("at_large"), ..., OutlineButton("Print", "printer"))
    words = rows(name, Text("“El Notario”, “Mancino” · Murder, armed robbery", "body", "text2"), grid, space="xxs")
    head = columns(photo, words, space="m")
    head.setStretch(1, 1)
    banner, milder, none = CautionBanner(), CautionBanner(), CautionBanner()
    banner.show_cautions(
        [
            CautionLine("00", "9 mm pistol, waistband", "seen 20 Nov 2026", "Policía Nacional"),
            CautionLine("05", "Fought officers at arrest", "2019, 2022", "Carabinieri"),
            CautionLine("25", "Leaves by roof or courtyard", "12 Oct 2026", "Mossos"),
        ]
    )
    milder.show_cautions([CautionLine("25", "Leaves by roof or courtyard", "date unknown", "Mossos")])
    tabs = TabBar([Tab("o", "Overview"), Tab("s", "Sightings", "14"), Tab("n", "Network", "9"), Tab("h", "History")])
    holder = QWidget()
    notices = (
        Notice("Status valid, verified 2 h ago with NCB ES.", "ok", action="Record a check"),
        Notice("The last check is older than a day.", "warn"),
        Notice("Withdrawn by its author: wrong person.", "danger"),
        Notice("Read without a network.", "info"),
    )
    holder.setLayout(rows(head, banner, milder, none, *notices, tabs, space="xs"))
    return holder


def _lists() -> QWidget:
    table = ListTable(ROW_HEIGHT_PX, name="Targets")
    table.setItemDelegate(TargetRowDelegate(now, table))
    table.setModel(_Targets(table))
    table.select_row(0)
    table.setMinimumHeight(5 * ROW_HEIGHT_PX)
    line = Timeline(name="Latest")
    author = Author(id="a", name="Insp. Rey")
    line.set_entries(
        [
            TimelineEntry(
                id=f"{n:032x}", kind=kind, at=NOW - timedelta(hours=9 * n), title=text, text=text, detail=detail,
                author=author, pending=n < 1,
            )
            for n, (kind, text, detail) in enumerate(
                (
                    ("sighting", "Entered Calle de Argumosa 14 with holdall. Grey hoodie.", "confirmed"),
                    ("note", "Neighbour: lights on third floor left since Friday.", ""),
                    ("item", "Seat León, grey, 4471 KXD near Ronda de Valencia.", "vehicle"),
                )
            )
        ]
    )  # fmt: skip
    line.setMinimumHeight(210)
    latest = Card("Latest", "history", note="14 sightings · 31 notes")
    latest.body.addWidget(line)
    checklist = Checklist()
    checklist.set_items([CheckItem("a", "EAW copy on this laptop", True), CheckItem("b", "Roof exit covered", False)])
    entry = Card("Entry checklist", "list-checks", note="1 of 2")
    entry.body.addWidget(checklist)
    data = DataTable(name="Log")
    model = QStandardItemModel(2, 3, data)
    model.setHorizontalHeaderLabels(["When", "Who", "Act"])
    for place, text in enumerate(
        ("today 18:05", "Insp. M. Rey", "dossier.read", "today 17:40", "Sgt. Ortiz", "unlock")
    ):
        model.setItem(place // 3, place % 3, QStandardItem(text))
    data.setModel(model)
    data.resizeColumnsToContents()
    data.selectRow(1)
    data.setMinimumHeight(130)
    holder = QWidget()
    right = rows(latest, entry, data)
    whole = columns(table, right)
    whole.setStretch(0, 1)
    whole.setStretch(1, 1)
    holder.setLayout(whole)
    return holder


def _sync() -> QWidget:
    card = Card("Marco Ferrante: caution note changed in two places", "git-merge", icon_tone="warn")
    diff = DiffText()
    diff.show_sides(
        [
            DiffSide("This laptop", "Insp. M. Rey · today 18:05", "9 mm pistol, carried in waistband. Keeps right."),
            DiffSide("Headquarters", "Sgt. A. Ortiz · today 19:22", "9 mm pistol and knife. Keeps left."),
        ]
    )
    line, unknown = ProgressLine(), ProgressLine()
    line.set_progress(12, 34)
    unknown.set_progress(0, 0)
    for widget in (diff, line, unknown):
        card.body.addWidget(widget)
    card.body.addLayout(
        columns(
            StatCard("download", "ok", "218", "received since 18:42"),
            StatCard("cloud-upload", "info", "22", "waiting to be sent"),
            StatCard("git-merge", "warn", "2", "to decide"),
            StatCard("circle-alert", "danger", "1", "failed, can be retried"),
        )
    )
    return card


def _frame() -> QWidget:
    panel = Panel("rail", "bottom")
    targets = RailButton("user-search", "Targets", "Ctrl+1")
    targets.setChecked(True)
    sync = RailButton("refresh-cw", "Sync", "Ctrl+7")
    sync.set_badge(2)
    status = (
        StatusItem("shield", "Encrypted on this laptop", icon_tone="ok"),
        StatusItem("database", "Data from 23 Nov, 18:42"),
        StatusButton("git-merge", "2 conflicts", icon_tone="warn"),
    )
    search = SearchButton("Search targets, plates, phones, places", "Ctrl+K")
    places = (targets, RailButton("radar", "Sightings"), sync, RailButton("moon", "Night", checkable=False))
    panel.setLayout(columns(*places, search, *status, margins=(16, 6, 16, 6)))
    return panel


class Gallery(QWidget):
    """The window."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle("Gallery")
        grid = QGridLayout()
        grid.setContentsMargins(24, 16, 24, 24)
        grid.setSpacing(16)
        empty = EmptyState(
            "No targets match Armed + Seen today.", "Take one filter away.", icon="search", action="Clear filters"
        )
        question = Question(
            "Remove this caution?", "It stays in History, with your reason.", accept="Remove caution",
            reject="Keep it", danger=True,
        )  # fmt: skip
        parts: Sequence[QWidget] = (_buttons(), _chips(), _fields(), _dossier(), _sync(), _lists())
        for place, part in enumerate((parts[0], parts[1], parts[2], parts[3], parts[4], parts[5], empty, question)):
            grid.addWidget(part, place // 2, place % 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.setLayout(rows(_frame(), Rule(), grid, space="none"))
        self.toast = ToastLayer(self)

    def settle(self) -> None:
        """Show what comes last: the toast, and the caret in a text."""
        self.toast.show("Sighting saved", action="Undo (Ctrl+Z)")
        for area in self.findChildren(TextArea, "focused"):
            area.setFocus()


def main() -> int:
    """Show the gallery, or write it to a file."""
    parser = argparse.ArgumentParser(description="Every widget of the kit in one window")
    parser.add_argument("--theme", choices=THEME_NAMES, default="dark")
    parser.add_argument("--text-scale", type=float, choices=TEXT_SCALES, default=1.0)
    parser.add_argument("--out", type=Path)
    arguments = parser.parse_args()
    application = QApplication.instance() or QApplication([])
    if not isinstance(application, QApplication):
        raise TypeError("another kind of application is running")
    install_appearance(application, cast("ThemeChoice", arguments.theme), arguments.text_scale)
    gallery = Gallery()
    gallery.resize(*SIZE)
    gallery.show()
    gallery.settle()
    if arguments.out is None:
        return application.exec()  # rule: allow nested-loop - this is the first loop
    application.processEvents()
    return 0 if gallery.grab().save(str(arguments.out)) else 1


if __name__ == "__main__":
    raise SystemExit(main())
