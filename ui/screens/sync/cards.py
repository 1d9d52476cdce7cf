"""What needs a person: fields that were changed in two places, and changes that headquarters did not take."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.queries import Changes, ConflictSide, OutboxEntry, TargetRow
from ui import clipboard, moments
from ui.context import ScreenContext
from ui.field_values import value_text
from ui.messages import translated
from ui.screens.sync.state import ConflictCard, cause_of, details_of
from ui.screens.target_editor.reason_sheet import ReasonSheet
from ui.widgets.button import GhostButton, OutlineButton, PrimaryButton
from ui.widgets.card import Card
from ui.widgets.chip import CautionChip
from ui.widgets.diff_text import DiffSide, DiffText
from ui.widgets.flow import Flow
from ui.widgets.glyph import Glyph
from ui.widgets.photo import Photo
from ui.widgets.text import Text
from ui.words import field_word, kind_word


class ConflictCardView(Card):
    """One conflict: both values with author and time, and the three ways out. `face` is the target it is about."""

    def __init__(self, context: ScreenContext, shown: ConflictCard, face: TargetRow | None = None) -> None:
        super().__init__()
        conflict = shown.conflict
        self._context, self._conflict, self._shown = context, conflict, shown
        name, field = conflict.target_name, field_word(conflict.field)
        if conflict.kind == "target":
            title = self.tr("{target}: {field} changed in two places").format(target=name, field=field)
        else:
            kind = kind_word(conflict.kind)
            template = self.tr("{target}: {kind} ({field}) changed in two places")
            title = template.format(target=name, kind=kind, field=field)
        line = self.tr("Conflict {place} of {total} · nothing is lost; the version you do not keep stays in History")
        if conflict.is_deferred:
            line = self.tr("Conflict {place} of {total} · put off; both versions stay until somebody decides")
        head = QHBoxLayout()
        head.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Text(title, "strong", wrap=True))
        words.addWidget(Text(line.format(place=shown.number, total=shown.of), "small", "text2", wrap=True))
        if face is not None:
            photo = Photo(40, 48, radius=6)
            photo.set_photo(face.thumbnail, face.name)
            head.addWidget(photo, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        for code in face.cautions[:2] if face is not None else ():
            head.addWidget(CautionChip(code), 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        self._both = OutlineButton(self.tr("Keep both"), "git-merge")
        self._both.clicked.connect(lambda _checked=False: self._resolve("both"))
        self._later = OutlineButton(self.tr("Decide later"), "clock")
        self._later.clicked.connect(lambda _checked=False: self._defer())
        self.diff = DiffText()
        self._keep = PrimaryButton("", "check")
        self._keep.clicked.connect(lambda _checked=False: self._resolve(self.diff.value()))
        self.diff.chosen.connect(lambda _place: self._name_keep())
        self.diff.show_sides(list(map(self._side, range(len(conflict.sides)))))
        self.diff.choose(shown.chosen)
        self.body.addWidget(self.diff)
        told = self.tr("Keys: numbers choose, B keeps both, L decides later, K keeps the chosen one")
        if not shown.can_keep_both:
            told = self.tr("Keys: numbers choose, L decides later, K keeps the chosen one")
        if conflict.kind == "caution":
            told = self.tr("Caution flags always add up: no conflict takes one away.") + "\n" + told
        hint = Text(told, "small", "text3", wrap=True)
        hint.setMinimumWidth(220)
        offered = (self._both, self._later, self._keep) if shown.can_keep_both else (self._later, self._keep)
        buttons = Flow(*offered, space_px=8)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(Glyph("info", "text3"), 0, Qt.AlignmentFlag.AlignVCenter)
        foot.addWidget(hint, 1)
        foot.addLayout(buttons)
        self.body.addLayout(foot)
        self._both.setParent(self)
        self._both.setVisible(shown.can_keep_both)
        self._name_keep()
        self.setFocusProxy(self.diff.panes[shown.chosen])

    def _side(self, place: int) -> DiffSide:
        side = self._conflict.sides[place]
        author = ", ".join(part for part in (_name_of(side), side.author.unit) if part)
        line = f"{author} · {moments.short(side.at)}"
        return DiffSide(self._title_of(place), line, value_text(self._conflict.kind, self._conflict.field, side.value))

    def _title_of(self, place: int) -> str:
        """Return where a value stands: here, at headquarters, or with the author of another laptop."""
        where = self._shown.places[place]
        if where == "here":
            return self.tr("This laptop")
        return self.tr("Headquarters") if where == "headquarters" else _name_of(self._conflict.sides[place])

    def _name_keep(self) -> None:
        place = self.diff.value()
        where = self._shown.places[place]
        if where == "here":
            text = self.tr("Keep this laptop's version")
        elif where == "headquarters":
            text = self.tr("Keep headquarters version")
        else:
            text = self.tr("Keep the version of {name}").format(name=_name_of(self._conflict.sides[place]))
        self._keep.setText(text)
        self._keep.updateGeometry()

    def has_focus_within(self) -> bool:
        """Tell whether the keyboard is in this card."""
        return any(widget.hasFocus() for widget in (self, *self.findChildren(QWidget)))

    def _deferred(self) -> None:
        self._context.announce(Changes(records={self._conflict.kind: frozenset({self._conflict.record})}))

    def choose(self, key: str) -> None:
        """Act by key: a number from 1 on, b, l or enter."""
        if key.isdigit():
            self.diff.choose(int(key) - 1)
        elif key == "b" and self._both.isVisible():
            self._resolve("both")
        elif key == "l":
            self._defer()
        elif key == "enter":
            self._resolve(self.diff.value())

    def _resolve(self, choice: object) -> None:
        self._context.tasks.run(
            self._context.workspace.sync.resolve,
            self._conflict,
            choice,
            then=self._context.announce,
            failed=self._context.report_error,
            owner=self,
        )

    def _defer(self) -> None:
        self._context.tasks.run(
            self._context.workspace.sync.defer, self._conflict, then=lambda _none: self._deferred(), owner=self
        )


def _name_of(side: ConflictSide) -> str:
    return side.author.name or side.author.id[:8]


class RefusedCardView(Card):
    """One change that headquarters did not take: why, what is safe, what to do."""

    def __init__(self, context: ScreenContext, entry: OutboxEntry) -> None:
        super().__init__("", "")
        self._context, self._entry = context, entry
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(Glyph("circle-alert", "danger"), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        cause = cause_of(entry)
        is_late = cause in {"ended", "left"}
        kind = kind_word(entry.kind)
        title = self.tr("{kind} was not sent in time").format(kind=kind)
        if not is_late:
            title = self.tr("{kind} was not taken: {title}").format(kind=kind, title=entry.title)
        words.addWidget(Text(title, "strong", wrap=True))
        causes = {
            "ended": self.tr("Your right to this dossier ended first. The next sync leaves it with headquarters."),
            "left": self.tr("Your right to this dossier ended first. Headquarters keeps it for the officer in charge."),
            "not_allowed": self.tr("You may not write here. Ask the officer in charge of the dossier, then retry."),
            "too_large": self.tr("It is too large. Copy the details, make it smaller, and give this one up."),
            "invalid": self.tr("Headquarters could not read it. Copy the details for your administrator."),
            "gone": self.tr("The record it belongs to is not at headquarters. Sync again, then retry."),
            "other": self.tr("Copy the details for your administrator, or retry."),
        }
        words.addWidget(Text(f"{causes[cause]} {self.tr('It is still safe on this laptop.')}", "detail", wrap=True))
        if entry.reason and not is_late:
            told = self.tr("Headquarters says: {reason}").format(reason=translated(entry.reason))
            words.addWidget(Text(told, "small", "text2", wrap=True))
        row.addLayout(words, 1)
        for button, act in (
            (GhostButton(self.tr("Copy details"), "copy"), self._copy),
            (OutlineButton(self.tr("Give up"), "trash-2"), self._give_up),
            (OutlineButton(self.tr("Retry"), "rotate-cw"), self._retry),
        )[: 2 if cause == "left" else 3]:
            button.clicked.connect(lambda _checked=False, act=act: act())
            row.addWidget(button)
        self.body.addLayout(row)

    def _copy(self) -> None:
        clipboard.copy_text(details_of(self._entry))

    def _retry(self) -> None:
        sync = self._context.workspace.sync
        self._context.tasks.run(
            sync.retry, self._entry.change, then=self._again, failed=self._context.report_error, owner=self
        )

    def _again(self, changes: object) -> None:
        self._context.announce(changes)  # type: ignore[arg-type]  # Changes, by the service
        self._context.sync.start()

    def _give_up(self) -> None:
        sheet = ReasonSheet(
            self.tr("Give up this change"), self.tr("It is removed from this laptop; the log keeps your reason.")
        )
        sync = self._context.workspace.sync
        sheet.given.connect(
            lambda reason: self._context.tasks.run(
                sync.discard_refused,
                self._entry.change,
                reason,
                then=self._context.announce,
                failed=self._context.report_error,
            )
        )
        self._context.open_sheet(sheet)
