"""Which files move by themselves, and in which order. Decides from values; it reads and writes nothing.

First what a person asked for, then the dossiers of the next operations, then the faces of all others, then the rest;
small files before large ones.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple


class FileRow(NamedTuple):
    """A file whose bytes are to move: its record, its dossier and the key of that, content (SHA-256 as hex), size."""

    record: bytes
    stream: str
    key: bytes
    content: str
    size: int


@dataclass(frozen=True, slots=True)
class FetchRule:
    """What a person, the next operations and the connection ask for.

    A file larger than `most_bytes` (None: no bound) waits until it is `asked` for, by its content. `streams` are
    dossiers with their place in the order of urgency; `faces` are the records of primary photographs.
    """

    most_bytes: int | None = None
    asked: frozenset[str] = frozenset()
    streams: Mapping[str, int] = field(default_factory=dict)
    faces: frozenset[bytes] = frozenset()

    def allows(self, content: str, size: int) -> bool:
        """Tell whether a file moves by itself now."""
        return self.most_bytes is None or size <= self.most_bytes or content in self.asked

    def place(self, row: FileRow) -> tuple[bool, int, bool, int, str]:
        """Return what files are ordered by."""
        urgency = self.streams.get(row.stream, len(self.streams))
        return (row.content not in self.asked, urgency, row.record not in self.faces, row.size, row.content)


def planned(rule: FetchRule, rows: Iterable[FileRow], *, for_each_dossier: bool = False) -> list[FileRow]:
    """Return the files that may move, the most urgent first.

    A content that several dossiers hold comes once: it lies here once. Headquarters keeps it apart `for_each_dossier`.
    """
    first: dict[tuple[str, str], FileRow] = {}
    for row in sorted((row for row in rows if rule.allows(row.content, row.size)), key=rule.place):
        first.setdefault((row.content, row.stream if for_each_dossier else ""), row)
    return list(first.values())
