"""What the sightings screen asks for and allows, computed from values. No Qt, no words."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any, Literal

from app.domain.queries import Record, SightingFilter
from app.domain.sightings import Sighting

Span = Literal["all", "day", "week", "month", "quarter", "custom"]
SPANS: tuple[Span, ...] = ("all", "day", "week", "month", "quarter")
_DAYS: dict[Span, int] = {"day": 1, "week": 7, "month": 30, "quarter": 90}


@dataclass(frozen=True)
class Wanted:
    """Which sightings a person asked for. `since` and `until` count only for the span `custom`."""

    target: str = ""
    target_name: str = ""
    text: str = ""
    span: Span = "all"
    since: datetime | None = None
    until: datetime | None = None
    not_sent: bool = False
    with_position: bool = False
    newest_first: bool = True

    @property
    def narrowed(self) -> bool:
        """Return whether any condition is set."""
        return bool(self.target or self.text.strip() or self.span != "all" or self.not_sent or self.with_position)

    def cleared(self) -> Wanted:
        """Return the same order without any condition."""
        return Wanted(newest_first=self.newest_first)

    def filter(self, now: datetime) -> SightingFilter:
        """Return the question for the service; a span reaches back from `now`."""
        since, until = (self.since, self.until) if self.span == "custom" else (None, None)
        days = _DAYS.get(self.span)
        if days is not None:
            since = now - timedelta(days=days)
        return SightingFilter(
            target=self.target,
            text=self.text.strip(),
            since=since,
            until=until,
            not_sent=self.not_sent,
            with_position=self.with_position,
            sort="-seen_at" if self.newest_first else "seen_at",
        )

    def between(self, since: datetime | None, until: datetime | None) -> Wanted:
        """Return the filter for a span of its own; the ends change places when they are the wrong way round."""
        if since is not None and until is not None and since > until:
            since, until = until, since
        return replace(self, span="custom" if since or until else "all", since=since, until=until)


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


# What an amendment may correct. The target stays: a sighting of somebody else is withdrawn and written anew.
AMENDABLE = ("seen_at", "place", "country", "text", "certainty", "lat", "lon", "radius_m", "coordinates", "observer")


def corrections(before: Sighting, after: dict[str, Any]) -> dict[str, Any]:
    """Return the fields of `after` that differ from the record as it stands."""
    return {name: value for name, value in after.items() if name in AMENDABLE and getattr(before, name) != value}


def next_selection(ids: list[str], selected: str, before: list[str]) -> str:
    """Return what to select after a reload: the same record, else what now stands in its row, else nothing."""
    if selected in set(ids):
        return selected
    if not ids or selected not in before:
        return ""
    return ids[min(before.index(selected), len(ids) - 1)]
