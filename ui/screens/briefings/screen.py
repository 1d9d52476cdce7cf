"""The briefing: one page per target of an operation, read without a network, acknowledged, printed with a watermark."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.operations import Operation
from app.domain.queries import Dossier, Record
from ui import moments
from ui.context import ScreenContext
from ui.printing import Printer
from ui.screens.dossier.state import caution_lines, header_fields, legal_line, subtitle
from ui.screens.plain import PlainScreen
from ui.widgets.banner import CautionBanner, CautionLine, Notice
from ui.widgets.button import OutlineButton
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.field_grid import Field, FieldGrid
from ui.widgets.panel import Scroll
from ui.widgets.photo import Photo
from ui.widgets.text import Text
from ui.words import choice_word


class BriefingCard(Card):
    """One target as the team reads it."""

    def __init__(self, dossier: Dossier) -> None:
        super().__init__()
        target = dossier.target.value
        photo = Photo(112, 140)
        photo.set_photo(dossier.photo, target.name)
        words = QVBoxLayout()
        words.addWidget(Text(target.name, "title"))
        words.addWidget(Text(subtitle(target), "body", "text2", wrap=True))
        grid = FieldGrid(4)
        grid.set_fields([Field(label, value, ident) for label, value, ident in header_fields(dossier)])
        words.addWidget(grid)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(photo)
        head.addLayout(words, 1)
        banner = CautionBanner()
        banner.show_cautions([CautionLine(*line) for line in caution_lines(dossier.cautions)])
        line = legal_line(dossier.legal)
        self.body.addLayout(head)
        self.body.addWidget(banner)
        self.body.addWidget(Notice(line.text, line.severity, "shield-alert"))  # type: ignore[arg-type]  # a severity by name
        last = dossier.last_sighting
        if last is not None:
            value = last.value
            seen = f"{moments.full(value.seen_at)} · {value.place} · {choice_word(value.certainty)} · {value.grade}"
            self.body.addWidget(Text(seen, "value", wrap=True))
            self.body.addWidget(Text(value.text, "body", "text2", wrap=True))


class BriefingsScreen(PlainScreen):
    """The pack of the current operation."""

    kinds = ("operation", "assignment", "target", "caution", "sighting", "verification")

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context, "", " ")
        self._title = self.tr("Briefing")
        self.heading.setText(self._title)
        self._operation: Record[Operation] | None = None
        self._dossiers: list[Dossier] = []
        self.add_button(self.tr("I have read it"), "clipboard-check", self._acknowledge)
        self.add_button(self.tr("Print to PDF"), "printer", self.ask_print)
        self.printer = Printer(context, self)
        self._column = QVBoxLayout()
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        content = QWidget()
        content.setLayout(self._column)
        self.body.addWidget(Scroll(content, gap_px=10), 1)

    def load(self) -> None:
        """Ask for every dossier of the current operation; each reading is logged."""
        workspace = self.context.workspace

        def ask() -> tuple[Record[Operation] | None, list[Dossier]]:
            operation = workspace.operations.current()
            if operation is None:
                return None, []
            targets, name = workspace.operations.targets(operation.id), operation.value.name[:150]
            return operation, [workspace.targets.dossier(one, f"pack of {name}") for one in targets]

        self.context.tasks.run(ask, then=self._loaded, failed=self.context.report_error, owner=self, replaces="pack")

    def _loaded(self, found: tuple[Record[Operation] | None, list[Dossier]]) -> None:
        self._operation, self._dossiers = found
        while self._column.count():
            item = self._column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if self._operation is None:
            self.say(self.tr("There is no operation on this laptop."))
            self._column.addWidget(
                EmptyState(self.tr("No briefing yet"), self.tr("Open an operation and add targets to it."))
            )
            return
        name = self._operation.value.name
        line = self.tr("{operation} · %n target(s) · read without a network · {time}", "", len(self._dossiers))
        self.say(line.format(operation=name, time=moments.short(datetime.now(UTC))))
        for dossier in self._dossiers:
            card = BriefingCard(dossier)
            button = OutlineButton(self.tr("Open dossier"), "user")
            target = dossier.target.id
            button.clicked.connect(
                lambda _checked=False, target=target: self.context.navigate("dossier", target_id=target)
            )
            card.body.addWidget(button)
            self._column.addWidget(card)
        self._column.addStretch(1)

    def _acknowledge(self) -> None:
        if self._operation is None:
            return
        self.context.tasks.run(
            self.context.workspace.audit.record,
            "briefing.acknowledge",
            self._operation.id,
            then=lambda _none: self.context.show_toast(self.tr("Noted in the log: you have read this briefing")),
            failed=self.context.report_error,
            owner=self,
        )

    def ask_print(self) -> None:
        """Print the pack."""
        if self._operation is not None:
            self.printer.ask(self._dossiers, "briefing.print", self._operation.id)
