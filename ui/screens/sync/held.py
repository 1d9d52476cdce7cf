"""The card of a plan that was not carried out: a file would be emptied, or much of it withdrawn. An officer decides."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.domain.queries import HeldPlan
from ui.context import ScreenContext
from ui.widgets.button import DangerButton, OutlineButton
from ui.widgets.card import Card
from ui.widgets.text import Text


class HeldPlanCardView(Card):
    """What would be withdrawn, by whom, and the two ways on: look first, or have it done."""

    def __init__(self, context: ScreenContext, plan: HeldPlan, again: Callable[[str], None]) -> None:
        """Take what imports a file again, for a plan that came with one."""
        super().__init__("", "")
        self._context, self._plan, self._again = context, plan, again
        words = QVBoxLayout()
        words.setSpacing(2)
        title = self.tr("{name}: {withdrawn} of {standing} records would be withdrawn").format(
            name=plan.name, withdrawn=plan.withdrawn, standing=plan.standing
        )
        words.addWidget(Text(title, "strong", wrap=True))
        if plan.file:
            line = self.tr(
                "That is unusual, so nothing of it was done here; everything else in {file} was imported. It comes from"
                " {officer}. Ask headquarters whether it is meant."
            ).format(officer=plan.officer, file=Path(plan.file).name)
        else:
            line = self.tr(
                "That is unusual, so nothing of it was done here; everything else was exchanged. It comes from"
                " {officer}. Ask headquarters whether it is meant."
            ).format(officer=plan.officer)
        words.addWidget(Text(line, "detail", wrap=True))
        row = QHBoxLayout()
        row.addLayout(words, 1)
        if plan.target:
            look = OutlineButton(self.tr("Open dossier"), "user")
            look.clicked.connect(lambda _checked=False: context.navigate("dossier", target_id=plan.target))
            row.addWidget(look)
        accept = DangerButton(self.tr("It is meant: withdraw them"), "check")
        accept.clicked.connect(lambda _checked=False: self._accept())
        row.addWidget(accept)
        self.body.addLayout(row)

    def _accept(self) -> None:
        sync = self._context.workspace.sync
        self._context.tasks.run(
            sync.accept_plan,
            self._plan,
            then=lambda _: self._carry_out(),
            failed=self._context.report_error,
            owner=self,
        )

    def _carry_out(self) -> None:
        if self._plan.file:
            self._again(self._plan.file)
        else:
            self._context.sync.start()
