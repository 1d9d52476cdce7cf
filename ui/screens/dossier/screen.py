"""The dossier: header, cautions that cannot be collapsed, the legal line, and tabs."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.domain.operations import Operation
from app.domain.queries import Changes, Dossier, Record
from app.errors import CalibarError
from ui.context import ScreenContext
from ui.exporting import Exporter
from ui.paint import ChipFace
from ui.printing import Printer
from ui.screens.dossier.files import FilesTab
from ui.screens.dossier.overview import OverviewTab
from ui.screens.dossier.purpose_sheet import PurposeSheet
from ui.screens.dossier.state import caution_lines, header_fields, legal_line, subtitle
from ui.screens.dossier.tables import HistoryTab, LegalTab, NetworkTab, NotesTab, SightingsTab
from ui.theme import current_theme
from ui.widgets.banner import CautionBanner, CautionLine, Notice
from ui.widgets.button import IconButton, OutlineButton
from ui.widgets.chip import Chip, StatusChip
from ui.widgets.field_grid import Field, FieldGrid
from ui.widgets.flow import Flow
from ui.widgets.menu import Menu
from ui.widgets.panel import Scroll
from ui.widgets.photo import Photo
from ui.widgets.tab_bar import Tab, TabBar
from ui.widgets.text import Text

_COUNTED = {"sightings": "sighting", "notes": "note", "legal": "notice", "network": "link", "files": "attachment"}
_LEAST_STACK_PX = 300  # of the tab in front, at text scale 100 %
_BESIDE_NAME_PX = 190  # photo, margins and gaps
_MOST_NAME_LINES = 2
_ONE_LINE_PX = 640  # name and buttons side by side, at text scale 100 %
_ADDABLE = ("caution", "notice", "person", "address", "item", "movement")


class DossierPane(QWidget):
    """Shows one target; `open` brings another one."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self._context = context
        self.target_id = ""
        self._purpose: PurposeSheet | None = None
        self._dossier: Dossier | None = None
        self._printer, self._exporter = Printer(context, self), Exporter(context, self)
        self._photo = Photo(112, 140)
        self._name = Text("", "display", wrap=True, selectable=True)
        self._status = StatusChip("at_large")
        self._handling = Chip("H0")
        self._subtitle = Text("", "body", "text2", elide=True)
        self._fields = FieldGrid(4)
        self._banner = CautionBanner()
        self._legal = Notice("", "warn", "shield-alert", self.tr("Record a check"))
        self._legal.acted.connect(self._verify)
        self._tabs = TabBar(
            [
                Tab("overview", self.tr("Overview")),
                Tab("sightings", self.tr("Sightings")),
                Tab("notes", self.tr("Notes")),
                Tab("legal", self.tr("Legal")),
                Tab("network", self.tr("Network")),
                Tab("files", self.tr("Files")),
                Tab("history", self.tr("History")),
            ]
        )
        self._tabs.chosen.connect(self._show_tab)
        self._overview = OverviewTab(context)
        self._bodies: dict[str, QWidget] = {
            "overview": self._overview,
            "sightings": SightingsTab(context),
            "notes": NotesTab(context),
            "legal": LegalTab(context),
            "network": NetworkTab(context),
            "files": FilesTab(context),
            "history": HistoryTab(context),
        }
        self._stack = QStackedWidget()
        for body in self._bodies.values():
            self._stack.addWidget(body)
        self._build()
        self.setFocusProxy(self._tabs)

    def _build(self) -> None:
        sighting = OutlineButton(self.tr("Sighting"), "radar")
        sighting.clicked.connect(lambda _checked=False: self._context.capture(self.target_id))
        prints = IconButton("printer", self.tr("Print"))
        prints.clicked.connect(lambda _checked=False: self.ask_print())
        export = IconButton("download", self.tr("Export"))
        export.clicked.connect(lambda _checked=False: self.ask_export())
        edit = OutlineButton(self.tr("Edit"), "pencil")
        edit.clicked.connect(lambda _checked=False: self._edit())
        more = IconButton("plus", self.tr("Add to this dossier"))
        more.clicked.connect(lambda _checked=False: self._show_menu(more))
        self._buttons = (edit, sighting, prints, export, more)
        actions = QWidget()
        actions.setLayout(Flow(*self._buttons))
        self._title = title = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        title.setSpacing(10)
        title.addWidget(self._name, 1)
        title.addWidget(actions, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addLayout(title)
        # Chips stand under the name: long names are common, and a name must not be cut for them.
        second = QHBoxLayout()
        second.setSpacing(8)
        second.addWidget(self._status)
        second.addWidget(self._handling)
        second.addWidget(self._subtitle, 1)
        words.addLayout(second)
        words.addWidget(self._fields)
        head = QHBoxLayout()
        head.setSpacing(20)
        head.addWidget(self._photo, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(24, 14, 24, 12)
        layout.setSpacing(10)
        layout.addLayout(head)
        layout.addWidget(self._banner)
        layout.addWidget(self._legal)
        layout.addWidget(self._tabs)
        layout.addWidget(self._stack, 1)
        # Large text or a small screen: nothing is squeezed, the dossier scrolls.
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Scroll(content))
        # An empty dossier would read "no cautions": nothing is shown before everything is known.
        self._content = content
        content.hide()
        self._hold_stack()

    def _hold_stack(self) -> None:
        self._stack.setMinimumHeight(current_theme().px(_LEAST_STACK_PX))

    def changeEvent(self, event: QEvent) -> None:
        """Take the new text scale."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._hold_stack()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons under the name where both have no room in one line."""
        super().resizeEvent(event)
        self._place_buttons()

    def _place_buttons(self) -> None:
        beside = sum(button.sizeHint().width() + 8 for button in self._buttons) + _BESIDE_NAME_PX
        left = self.width() - beside
        lines = self._name.heightForWidth(max(1, left)) / self._name.fontMetrics().lineSpacing()
        narrow = self.width() < current_theme().px(_ONE_LINE_PX) or lines > _MOST_NAME_LINES + 0.5
        self._title.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)

    # Showing ------------------------------------------------------------------------------------------------

    def open(self, target_id: str, tab: str = "", record: str = "") -> None:
        """Show a target, at a tab and at a record of it; the reading is logged."""
        changed = target_id != self.target_id
        self.target_id = target_id
        if tab in self._bodies:
            self._tabs.set_current(tab)
        self._load()
        if changed or tab:
            self._show_tab(self._tabs.current(), record)

    def ask_print(self) -> None:
        """Print this dossier."""
        if self._dossier is not None and self._dossier.target.id == self.target_id:
            self._printer.ask([self._dossier], "dossier.print", self.target_id)

    def ask_export(self) -> None:
        """Export this dossier."""
        if self._dossier is not None and self._dossier.target.id == self.target_id:
            self._exporter.ask(self.target_id, self._dossier.target.value.name)

    def refresh(self, changes: Changes) -> None:
        """Ask again when this target is concerned."""
        if self.target_id and (changes.everything or self.target_id in changes.targets):
            self._load()
            self._show_tab(self._tabs.current())

    def _load(self) -> None:
        self._context.tasks.run(
            self._context.workspace.targets.dossier,
            self.target_id,
            then=self._loaded,
            failed=self._failed,
            owner=self,
            replaces="dossier",
        )

    def _failed(self, error: CalibarError) -> None:
        if error.code != "purpose_needed":
            self._context.report_error(error)
        elif self._purpose is None:
            current = self._context.workspace.operations.current
            self._context.tasks.run(current, then=self._ask_purpose, failed=self._context.report_error, owner=self)

    def _ask_purpose(self, operation: Record[Operation] | None) -> None:
        """Ask why, once a session; meanwhile nothing of the dossier is shown."""
        if self._purpose is not None:
            return
        self._content.hide()
        self._purpose = sheet = PurposeSheet("" if operation is None else operation.value.name)
        sheet.given.connect(self._purpose_given)
        sheet.destroyed.connect(self._purpose_closed)
        self._context.open_sheet(sheet)

    def _purpose_given(self, purpose: str) -> None:
        self._context.tasks.run(
            self._context.workspace.targets.state_purpose,
            purpose,
            then=lambda _none: self._load(),
            failed=self._context.report_error,
            owner=self,
        )

    def _purpose_closed(self) -> None:
        self._purpose = None

    def _loaded(self, dossier: Dossier) -> None:
        if dossier.target.id != self.target_id:
            return
        self._dossier = dossier
        target = dossier.target.value
        self._photo.set_photo(dossier.photo, target.name)
        self._name.setText(target.name)
        self._place_buttons()
        self._status.set_status(target.status)
        self._handling.set_face(_handling_face(dossier.handling))
        self._subtitle.setText(subtitle(target))
        self._fields.set_fields([Field(label, value, ident) for label, value, ident in header_fields(dossier)])
        self._banner.show_cautions([CautionLine(*line) for line in caution_lines(dossier.cautions)])
        line = legal_line(dossier.legal)
        self._legal.set_text(line.text, line.severity)  # type: ignore[arg-type]  # a severity by name
        for tab, kind in _COUNTED.items():
            self._tabs.set_count(tab, str(dossier.counts.get(kind, 0)))
        self._overview.show_dossier(dossier)
        self._content.show()

    def _show_tab(self, key: str, record: str = "") -> None:
        body = self._bodies[key]
        self._stack.setCurrentWidget(body)
        show = getattr(body, "show_target", None)
        if show is not None and self.target_id:
            show(self.target_id, record)

    # Acts ---------------------------------------------------------------------------------------------------

    def _edit(self) -> None:
        from ui.screens.target_editor.screen import TargetEditor

        if self._dossier is not None:
            self._context.open_sheet(TargetEditor(self._context, self._dossier.target))

    def _verify(self) -> None:
        self._add("verification")

    def _show_menu(self, button: QWidget) -> None:
        from ui.words import kind_icon, kind_word

        menu = Menu(self)
        for kind in _ADDABLE:
            menu.add(kind_word(kind), partial(self._add, kind), icon=kind_icon(kind))
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _add(self, kind: str) -> None:
        from ui.screens.target_editor.record_form import RecordForm

        self._context.open_sheet(RecordForm(self._context, kind, self.target_id))


def _handling_face(handling: str) -> ChipFace:

    return ChipFace(handling, "lock", "plain" if handling == "H0" else "warn")
