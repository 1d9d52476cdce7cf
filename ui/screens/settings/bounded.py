"""A setting as a row of choices: only those that this machine and headquarters allow, and who allows no more."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal

from app.chosen_settings import ChosenSettings
from ui.widgets.form import FormField
from ui.widgets.segment import Choice, Segment


class BoundedField(FormField):
    """`chosen(key)` when a person chose. What holds is among the choices, whoever set it to a value between them."""

    chosen = Signal(str)

    def __init__(
        self,
        choices: ChosenSettings,
        name: str,
        label: str,
        values: Sequence[int] | Sequence[str],
        words: Callable[[str], str],
        *,
        hint: str = "",
    ) -> None:
        """Show setting `name`; `words` says a value in the language of the window."""
        self.segment = Segment([], name=label, height="normal")
        super().__init__(label, self.segment, hint=hint)
        self._choices, self._name, self._words, self._free_hint = choices, name, words, hint
        self._values: list[int | str] = list(values)
        self.segment.chosen.connect(self.chosen)
        self.renew()

    def value(self) -> str:
        """Return the value that is shown as holding."""
        return self.segment.value()

    def renew(self) -> None:
        """Show what holds now, and what else may."""
        now = getattr(self._choices.shown, self._name)
        bound = self._choices.bound(self._name)
        values = self._values if now in self._values else sorted([*self._values, now], key=int)
        allowed = self._choices.allowed(self._name, values)
        self.segment.set_choices([Choice(str(one), self._words(str(one))) for one in allowed])
        self.segment.set_value(str(now))
        self.segment.setEnabled(bound is None or not bound.is_fixed)
        self.set_hint(self._free_hint if bound is None else self._who(bound.by, is_fixed=bound.is_fixed))

    def _who(self, by: str, *, is_fixed: bool) -> str:
        if by == "hub":
            return self.tr("Set by headquarters.") if is_fixed else self.tr("Headquarters allows no more than this.")
        if is_fixed:
            return self.tr("Set by your administrator.")
        return self.tr("Your administrator allows no more than this.")
