"""What the sync screen shows, computed from values: choices, causes of refusals, progress. No Qt, no words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from app.domain.queries import Conflict, OutboxEntry, SyncProgress

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


Cause = Literal["ended", "left", "not_allowed", "too_large", "invalid", "gone", "other"]
_CAUSES: tuple[tuple[Cause, tuple[str, ...]], ...] = (
    ("ended", ("revoked",)),
    ("left", ("left_apart",)),
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


def fraction_of(step: SyncProgress) -> tuple[int, int]:
    """Return how far a run is as (done, total), in bytes where files move; total 0 when it is not known."""
    if step.bytes_total:
        return min(step.bytes_done, step.bytes_total), step.bytes_total
    return (min(step.done, step.total), step.total) if step.total else (0, 0)
