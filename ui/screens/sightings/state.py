"""What the sightings screen asks for and allows, computed from values. No Qt, no words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from app.domain.queries import Record, SightingFilter
from app.domain.sightings import Sighting

Span = Literal["all", "day", "week", "month", "quarter"]
SPANS: tuple[Span, ...] = ("all", "day", "week", "month", "quarter")
_DAYS: dict[Span, int] = {"day": 1, "week": 7, "month": 30, "quarter": 90}


@dataclass(frozen=True)
class Wanted:
    """Which sightings a person asked for."""

    target: str = ""
    text: str = ""
    span: Span = "all"
    not_sent: bool = False
    with_position: bool = False
    newest_first: bool = True

    @property
    def narrowed(self) -> bool:
        """Return whether any condition is set."""
        return bool(self.target or self.text.strip() or self.span != "all" or self.not_sent or self.with_position)

    def filter(self, now: datetime) -> SightingFilter:
        """Return the question for the service; a span reaches back from `now`."""
        days = _DAYS.get(self.span)
        return SightingFilter(
            target=self.target,
            text=self.text.strip(),
            since=None if days is None else now - timedelta(days=days),
            not_sent=self.not_sent,
            with_position=self.with_position,
            sort="-seen_at" if self.newest_first else "seen_at",
        )


@dataclass(frozen=True)
class Allowed:
    """Which buttons of the details pane work."""

    amend: bool = False
    withdraw: bool = False
    show_on_map: bool = False
    open_target: bool = False


def allowed(record: Record[Sighting] | None) -> Allowed:
    """Return what can be done with a sighting; a withdrawn one can only be looked at."""
    if record is None:
        return Allowed()
    stands = not record.retracted
    return Allowed(amend=stands, withdraw=stands, show_on_map=record.value.lat is not None, open_target=True)


def next_selection(ids: list[str], selected: str, before: list[str]) -> str:
    """Return what to select after a reload: the same record, else what now stands in its row, else nothing."""
    if selected in set(ids):
        return selected
    if not ids or selected not in before:
        return ""
    return ids[min(before.index(selected), len(ids) - 1)]
