"""What the target list asks for, as values: filters, counts and what an empty result says. No window."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from app.domain.queries import TargetCounts, TargetFilter

FILTERS = ("mine", "armed", "seen_today", "not_sent")
SORTS = ("last_seen", "name", "priority", "reference")


@dataclass(frozen=True)
class ListState:
    """Filters that are on, the order, and the words typed."""

    on: frozenset[str] = frozenset()
    sort: str = "last_seen"
    text: str = ""

    def toggled(self, name: str, on: bool) -> ListState:
        """Return the state with a filter switched."""
        return replace(self, on=self.on | {name} if on else self.on - {name})

    def next_sort(self) -> ListState:
        """Return the state with the next order."""
        place = SORTS.index(self.sort)
        return replace(self, sort=SORTS[(place + 1) % len(SORTS)])

    def filter(self) -> TargetFilter:
        """Return what to ask the services."""
        return TargetFilter(
            text=self.text,
            mine="mine" in self.on,
            armed="armed" in self.on,
            seen_today="seen_today" in self.on,
            not_sent="not_sent" in self.on,
            sort=self.sort if self.sort in SORTS else "last_seen",  # type: ignore[arg-type]  # checked just now
        )

    def kept(self) -> dict[str, object]:
        """Return plain values to keep across a lock."""
        return {"on": sorted(self.on), "sort": self.sort}


def restored(kept: dict[str, object] | None) -> ListState:
    """Return the state that was kept; what is not known any more is left out."""
    if not kept:
        return ListState()
    on = kept.get("on")
    names = frozenset(name for name in on if name in FILTERS) if isinstance(on, list) else frozenset()
    sort = str(kept.get("sort", "last_seen"))
    return ListState(names, sort if sort in SORTS else "last_seen")


def filter_word(name: str) -> str:
    """Return the word on a filter chip."""
    return {
        "mine": QCoreApplication.translate("Targets", "Mine"),
        "armed": QCoreApplication.translate("Targets", "Armed"),
        "seen_today": QCoreApplication.translate("Targets", "Seen today"),
        "not_sent": QCoreApplication.translate("Targets", "Not sent"),
    }[name]


def sort_word(name: str) -> str:
    """Return the word on the sort button."""
    return {
        "last_seen": QCoreApplication.translate("Targets", "Last seen"),
        "name": QCoreApplication.translate("Targets", "Name"),
        "priority": QCoreApplication.translate("Targets", "Priority"),
        "reference": QCoreApplication.translate("Targets", "File"),
    }[name]


def count_of(counts: TargetCounts, name: str) -> int:
    """Return the number for a filter chip."""
    return int(getattr(counts, name))


def arrivals(shown: Sequence[str], found: Sequence[str], reading: range) -> int | None:
    """Return how many rows must wait before they may be shown, None when nothing waits.

    `reading` are the places on the screen. What leaves those as they are, and a list that lost a row, is shown at
    once; otherwise the new rows are counted, or those that moved when there is no new one.
    """
    if not shown or not set(shown) <= set(found):
        return None
    if list(shown[: reading.stop]) == list(found[: reading.stop]):
        return None
    new = len(found) - len(shown)
    return new or sum(1 for before, after in zip(shown, found, strict=True) if before != after)


def arrival_words(shown: int, found: int, waiting: int) -> str:
    """Return the words of the strip above the list."""
    if found > shown:
        return QCoreApplication.translate("Targets", "%n new", "", waiting)
    return QCoreApplication.translate("Targets", "The order has changed")


def empty_words(state: ListState, total: int) -> tuple[str, str, str]:
    """Return title, line and action for a list without rows."""
    if total == 0 and not state.text:
        return (
            QCoreApplication.translate("Targets", "No targets yet"),
            QCoreApplication.translate("Targets", "Connect at the station and press Sync now, or import notices."),
            QCoreApplication.translate("Targets", "Sync now"),
        )
    names = [filter_word(name) for name in FILTERS if name in state.on] + ([state.text] if state.text else [])
    title = QCoreApplication.translate("Targets", "No targets match {filters}.").format(filters=" + ".join(names))
    return title, "", QCoreApplication.translate("Targets", "Clear filters")
