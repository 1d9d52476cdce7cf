"""The choice of one target, or of all, that lists and maps share. Typing letters in the open list finds a name."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.context import ScreenContext
from ui.widgets.fields import Select


class TargetSelect(Select):
    """`chosen(id)` when a person took another; an empty id stands for all. `load` asks for the names."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        self._every = ("", QCoreApplication.translate("TargetSelect", "All targets"))
        super().__init__([self._every], name=QCoreApplication.translate("TargetSelect", "Target"), parent=parent)
        self._context = context
        self._wanted = ""
        self.setMinimumContentsLength(16)
        self.setMaxVisibleItems(16)
        self.chosen.connect(self._take)

    def show_target(self, target_id: str) -> None:
        """Choose a target, without a signal; it may still have to be asked for."""
        self._wanted = target_id
        self.set_value(target_id)

    def load(self) -> None:
        """Ask for the names; the choice stays."""
        names = self._context.workspace.targets.names
        self._context.tasks.run(names, then=self._offer, owner=self, replaces="names")

    def _offer(self, names: list[tuple[str, str]]) -> None:
        options = [self._every, *names]
        if [(self.itemData(row), self.itemText(row)) for row in range(self.count())] != options:
            self.set_options(options)
        self.set_value(self._wanted)

    def _take(self, target_id: str) -> None:
        self._wanted = target_id
