"""What the sync screen shows, computed from values: differences, choices, progress, done list. No Qt, no words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from difflib import SequenceMatcher
from typing import Literal

from app.domain.queries import Conflict, OutboxEntry, SyncProgress, SyncReport, SyncStatus

Choice = int | Literal["both"]
_WORDS = re.compile(r"\w+(?:[.,'-]\w+)*|\s+|[^\w\s]")


@dataclass(frozen=True)
class Piece:
    """A stretch of text; `differs` when the other side does not have it."""

    text: str
    differs: bool


def differences(left: str, right: str) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """Return both texts in pieces, word by word, with the words marked that the other text does not have."""
    ours, theirs = _WORDS.findall(left), _WORDS.findall(right)
    matcher = SequenceMatcher(None, ours, theirs, autojunk=False)
    first: list[Piece] = []
    second: list[Piece] = []
    for tag, begin, end, other_begin, other_end in matcher.get_opcodes():
        differs = tag != "equal"
        _append(first, "".join(ours[begin:end]), differs=differs)
        _append(second, "".join(theirs[other_begin:other_end]), differs=differs)
    return _joined(first), _joined(second)


def _append(pieces: list[Piece], text: str, *, differs: bool) -> None:
    if text:
        pieces.append(Piece(text, differs))


def _joined(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Join differing words that only a space parts, and take spaces at their ends out of the mark."""
    found: list[Piece] = []
    for piece in pieces:
        if not piece.differs and piece.text.isspace() and found and found[-1].differs:
            found.append(piece)
        elif piece.differs and len(found) >= 2 and found[-1].text.isspace() and found[-2].differs:
            gap, before = found.pop(), found.pop()
            found.append(Piece(before.text + gap.text + piece.text, differs=True))
        else:
            found.append(piece)
    trimmed: list[Piece] = []
    for piece in found:
        core = piece.text.strip()
        if not piece.differs or not core or core == piece.text:
            trimmed.append(Piece(piece.text, piece.differs and bool(core)))
            continue
        begin = piece.text.index(core)
        for text, differs in ((piece.text[:begin], False), (core, True), (piece.text[begin + len(core) :], False)):
            if text:
                trimmed.append(Piece(text, differs))
    return tuple(trimmed)


Place = Literal["here", "headquarters", "elsewhere"]


@dataclass(frozen=True)
class ConflictCard:
    """One open question: the conflict, its number of how many, and which side is chosen so far.

    Headquarters' value stands until somebody decides, so it is the one chosen at first.
    """

    conflict: Conflict
    number: int
    of: int
    chosen: int

    @property
    def places(self) -> tuple[Place, ...]:
        """Return where each side comes from; the first that is not of this laptop is what Headquarters has."""
        found: list[Place] = []
        for side in self.conflict.sides:
            if side.is_here and "here" not in found:
                found.append("here")
            else:
                found.append("elsewhere" if "headquarters" in found else "headquarters")
        return tuple(found)

    @property
    def can_keep_both(self) -> bool:
        """Return whether both values can stand together: texts and lists can, codes, dates and numbers cannot."""
        values = [side.value for side in self.conflict.sides]
        if self.conflict.field in _SINGLE or self.conflict.field.endswith(("_on", "_at")):
            return False
        return all(isinstance(value, str) for value in values) or all(isinstance(value, list) for value in values)

    def choose(self, side: int) -> ConflictCard:
        """Return the card with another side chosen; a number that is no side changes nothing."""
        return replace(self, chosen=side) if 0 <= side < len(self.conflict.sides) else self


# Fields that hold one code or one name: two of them joined would not be valid.
_SINGLE = frozenset(
    """status type code grade handling sex found outcome category certainty country birth_country owner_country
    from_country to_country officer photo number identifier notice name surname_paternal surname_maternal forenames
    reference""".split()
)


def cards(conflicts: Sequence[Conflict]) -> tuple[ConflictCard, ...]:
    """Return a card for each conflict."""
    total = len(conflicts)
    return tuple(
        ConflictCard(one, number, total, chosen=_standing(one)) for number, one in enumerate(conflicts, start=1)
    )


def _standing(conflict: Conflict) -> int:
    return next((place for place, side in enumerate(conflict.sides) if not side.is_here), 0)


Cause = Literal["not_allowed", "too_large", "invalid", "gone", "other"]
_CAUSES: tuple[tuple[Cause, tuple[str, ...]], ...] = (
    (
        "not_allowed",
        (
            "refused",
            "forbidden",
            "not_allowed",
            "denied",
            "may_not",
            "no_grant",
            "read_only",
            "revoked",
            "author",
            "no_stream",
        ),
    ),
    ("too_large", ("too_large", "too_big", "size", "quota")),
    ("gone", ("not_found", "gone", "unknown_record", "missing", "erased")),
    ("invalid", ("invalid", "bad_input", "bad", "schema", "malformed", "fixed")),
)


def cause_of(entry: OutboxEntry) -> Cause:
    """Return the sort of refusal, for the words of the card; the reason of Headquarters is shown beside it."""
    code = entry.code.casefold()
    for cause, marks in _CAUSES:
        if any(mark in code for mark in marks):
            return cause
    return "other"


def details_of(entry: OutboxEntry) -> str:
    """Return what to hand to support: ids and codes, no names and no text of the record."""
    return "\n".join(
        (
            f"change {entry.change}",
            f"record {entry.record}",
            f"kind {entry.kind}, action {entry.action}",
            f"made {entry.at:%Y-%m-%d %H:%M:%S} UTC",
            f"refused: {entry.code or '-'}",
        )
    )


@dataclass(frozen=True)
class DoneLine:
    """One line of what this session did: `sent`, `received`, `files_sent`, `files_received`, `nothing`, `decided`."""

    what: Literal["sent", "received", "files_sent", "files_received", "nothing", "decided", "given_up"]
    count: int
    at: datetime


def lines_of(report: SyncReport, at: datetime) -> tuple[DoneLine, ...]:
    """Return the lines that a sync adds to the done list, newest first."""
    found: list[DoneLine] = []
    if report.pushed:
        found.append(DoneLine("sent", report.pushed, at))
    if report.blobs_up:
        found.append(DoneLine("files_sent", report.blobs_up, at))
    if report.pulled:
        found.append(DoneLine("received", report.pulled, at))
    if report.blobs_down:
        found.append(DoneLine("files_received", report.blobs_down, at))
    return tuple(found) or (DoneLine("nothing", 0, at),)


Headline = Literal["running", "cancelling", "never", "offline", "failed", "conflict", "pending", "up_to_date"]


@dataclass(frozen=True)
class SyncView:
    """The screen as a value: what stands, what runs, and what was done since the window was unlocked."""

    status: SyncStatus = field(default_factory=lambda: SyncStatus(state="never"))
    progress: SyncProgress | None = None
    running: bool = False
    cancelling: bool = False
    received: int = 0
    done: tuple[DoneLine, ...] = ()
    error: str = ""
    error_hint: str = ""

    @property
    def headline(self) -> Headline:
        """Return which title the screen has."""
        if self.cancelling:
            return "cancelling"
        if self.running:
            return "running"
        state = self.status.state
        return "pending" if state == "sending" else state

    @property
    def fraction(self) -> float | None:
        """Return how far the run is, 0 to 1; None when the total is not known."""
        step = self.progress
        if step is None:
            return None
        if step.bytes_total:
            return min(1.0, step.bytes_done / step.bytes_total)
        return min(1.0, step.done / step.total) if step.total else None

    def started(self) -> SyncView:
        """Return the view at the start of a run."""
        return replace(self, running=True, cancelling=False, progress=None, error="", error_hint="")

    def ended(self, report: SyncReport, at: datetime) -> SyncView:
        """Return the view after a run that went through."""
        lines = lines_of(report, at)
        # Runs that moved nothing would push everything else out of the list: only the newest of them stays.
        kept = tuple(line for line in self.done if line.what != "nothing")
        return replace(
            self,
            running=False,
            cancelling=False,
            progress=None,
            received=self.received + report.pulled,
            done=(lines + kept)[:50],
        )

    def broken(self, message: str, hint: str) -> SyncView:
        """Return the view after a run that failed; what went through before stays."""
        return replace(self, running=False, cancelling=False, progress=None, error=message, error_hint=hint)

    def noted(self, what: Literal["decided", "given_up"], at: datetime) -> SyncView:
        """Return the view with a decision of a person in the done list."""
        return replace(self, done=(DoneLine(what, 1, at), *self.done)[:50])
