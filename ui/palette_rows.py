"""What the palette offers for a typed text: commands that match, hits in order, what to show for nothing. No Qt."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from app.domain.queries import AuditEntry, SearchHit
from app.domain.values import fold

Group = Literal["recent", "targets", "records", "commands"]
RECENT_LENGTH = 6
TARGETS_LENGTH = 5
RECORDS_LENGTH = 8
Marks = tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class Offer:
    """One row of the palette. `key` is the id of a record or the name of a command; `keys` its shortcut as written."""

    group: Group
    key: str
    title: str
    detail: str = ""
    kind: str = ""
    icon: str = ""
    keys: str = ""
    target: str = ""
    thumbnail: bytes = b""
    marks: Marks = ()
    detail_marks: Marks = ()


def marks_in(text: str, query: str) -> Marks:
    """Return (start, length) of each place where a word of the query begins a word of the text, without accents.

    Folding that changes the length of the text (ß, ligatures) gives no marks rather than wrong ones.
    """
    folded = "".join(fold(char) or char for char in text)
    if len(folded) != len(text):
        return ()
    found: set[tuple[int, int]] = set()
    for word in fold(query).split():
        place = folded.find(word)
        while place >= 0:
            if place == 0 or not folded[place - 1].isalnum():
                found.add((place, len(word)))
            place = folded.find(word, place + 1)
    return _without_overlaps(found)


def _without_overlaps(places: Iterable[tuple[int, int]]) -> Marks:
    kept: list[tuple[int, int]] = []
    for start, length in sorted(places, key=lambda place: (place[0], -place[1])):
        if not kept or start >= kept[-1][0] + kept[-1][1]:
            kept.append((start, length))
    return tuple(kept)


def match_score(title: str, query: str) -> int:
    """Return how well a command answers a query: 0 for not at all, more for better.

    Every word of the query must begin a word of the title; the first word counts most.
    """
    words, wanted = fold(title).split(), fold(query).split()
    if not wanted:
        return 1
    if not all(any(word.startswith(one) for word in words) for one in wanted):
        return 0
    return 3 if words[0].startswith(wanted[0]) else 2


def matching(commands: Sequence[Offer], query: str) -> list[Offer]:
    """Return the commands that answer a query, best first, in their own order among equals."""
    scored = [(match_score(one.title, query), one) for one in commands]
    return [one for score, one in sorted(scored, key=lambda pair: -pair[0]) if score]


def recent_targets(entries: Iterable[AuditEntry], limit: int = RECENT_LENGTH) -> list[str]:
    """Return the dossiers opened last, newest first, from the log (newest first)."""
    opened = (entry.object for entry in entries if entry.action == "dossier.read" and entry.object)
    return list(dict.fromkeys(opened))[:limit]


def records_of(hits: Iterable[SearchHit], limit: int = RECORDS_LENGTH) -> list[SearchHit]:
    """Return the hits that are no targets: those stand in their own group, with picture and cautions."""
    return [hit for hit in hits if hit.kind != "target"][:limit]


# Which screen shows a record of a kind; what is part of a dossier opens on its tab.
_TABS = {
    "notice": "charges",
    "verification": "charges",
    "person": "network",
    "link": "network",
    "item": "network",
    "address": "network",
    "attachment": "files",
    "note": "history",
    "caution": "overview",
    "movement": "history",
}


def destination(offer: Offer) -> tuple[str, dict[str, str]]:
    """Return the screen that shows what was picked, and its arguments."""
    if offer.kind == "target":
        return "dossier", {"target_id": offer.key}
    if offer.kind == "sighting":
        return "sightings", {"record_id": offer.key}
    if offer.kind in {"operation", "assignment"}:
        return "operations", {"record_id": offer.key}
    if offer.kind == "officer" or not offer.target:
        return "operations", {}
    return "dossier", {"target_id": offer.target, "tab": _TABS.get(offer.kind, "overview")}
