"""Full text over every record. The index keeps no text of its own; snippets are cut from the records."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from app.domain.values import fold
from app.storage.database import Database
from app.storage.schema import KIND_BY_NUMBER, KIND_NUMBERS, ROW_BITS, ROW_MASK

_ROWS_AT_ONCE = 10_000  # SQLite takes 32,766 parameters
_WORD = re.compile(r"\w+", re.UNICODE)


class SearchRow(NamedTuple):
    """A record that matched: its kind and row number."""

    kind: str
    n: int


def words_of(query: str) -> list[str]:
    """Return the folded words of a query, as the index cuts them."""
    return _WORD.findall(fold(query))


def match_of(query: str) -> str:
    """Return an FTS5 expression that asks for all words, each as a beginning; empty when there is no word.

    Words are quoted: nothing a person types is read as an operator.
    """
    return " ".join(f'"{word}"*' for word in words_of(query))


class SearchIndex:
    """Adds, removes and finds. Old words must be handed back exactly to be removed."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, rows: Iterable[tuple[int, str]]) -> None:
        """Add rows of (row id, words)."""
        self._database.executemany("INSERT INTO search (rowid, words) VALUES (?, ?)", rows)

    def add_many(self, rows: Sequence[tuple[int, str]]) -> None:
        """Add many rows of (row id, words) by few statements: each ends in a write of the index."""
        for begin in range(0, len(rows), _ROWS_AT_ONCE):
            part = rows[begin : begin + _ROWS_AT_ONCE]
            marks = ",".join(["(?,?)"] * len(part))
            self._database.execute(
                f"INSERT INTO search (rowid, words) VALUES {marks}",  # noqa: S608 - marks
                [value for row in part for value in row],
            )

    def clear(self) -> None:
        """Forget every row."""
        self._database.execute("INSERT INTO search (search) VALUES ('delete-all')")

    def remove(self, rows: Iterable[tuple[int, str]]) -> None:
        """Remove rows of (row id, the words as they were added)."""
        self._database.executemany("INSERT INTO search (search, rowid, words) VALUES ('delete', ?, ?)", rows)

    def find(self, query: str, kind: str = "", limit: int = 50) -> tuple[list[SearchRow], int]:
        """Return the newest matches and how many there are in all (counted up to 10,000).

        Rows come newest first within their kind, targets before everything else: ranking by frequency would put a
        long old note before the sighting of tonight.
        """
        match = match_of(query)
        if not match:
            return [], 0
        bounds: tuple[int, int] = (0, 1 << 62)
        if kind:
            number = KIND_NUMBERS[kind]
            bounds = (number << ROW_BITS, (number + 1) << ROW_BITS)
        total = int(
            self._database.scalar(
                "SELECT count(*) FROM "
                "(SELECT 1 FROM search WHERE search MATCH ? AND rowid >= ? AND rowid < ? LIMIT 10000)",
                (match, *bounds),
            )
            or 0
        )
        found: list[SearchRow] = []
        kinds = [kind] if kind else list(KIND_NUMBERS)
        for name in kinds:
            if len(found) >= limit or not total:
                break
            number = KIND_NUMBERS[name]
            found.extend(
                SearchRow(KIND_BY_NUMBER[row[0] >> ROW_BITS], row[0] & ROW_MASK)
                for row in self._database.rows(
                    "SELECT rowid FROM search WHERE search MATCH ? AND rowid >= ? AND rowid < ? "
                    "ORDER BY rowid DESC LIMIT ?",
                    (match, number << ROW_BITS, (number + 1) << ROW_BITS, limit - len(found)),
                )
            )
        return found, total
