"""Full text over every record. The index keeps no text of its own; snippets are cut from the records.

Rows that come in large numbers wait in a table of their own and are found by looking at each of them, until the index
takes them in (`RecordStore.index_waiting`): no transaction of a sync, and nobody at the window, waits for the index.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from app.domain.values import fold
from app.storage.database import Database
from app.storage.schema import KIND_BY_NUMBER, KIND_NUMBERS, ROW_BITS, ROW_MASK, table_of

_ROWS_AT_ONCE = 10_000  # SQLite takes 32,766 parameters
_MOST_COUNTED = 10_000
_WORD = re.compile(r"\w+", re.UNICODE)
_PART = re.compile(r"[^\W_]+", re.UNICODE)


class SearchRow(NamedTuple):
    """A record that matched: its kind and row number."""

    kind: str
    n: int


class Matching(NamedTuple):
    """A subquery of the row numbers of a kind that match, with marks of the caller's, and the values for these."""

    sql: str
    match: str
    low: int
    high: int
    waiting: str

    def marked(self, match: str = "?", low: str = "?", high: str = "?", waiting: str = "?") -> str:
        """Return the subquery; each mark stands once, in this order."""
        return self.sql.format(match, low, high, waiting)


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

    def __init__(self, database: Database, words_of_body: Callable[[str, bytes], str]) -> None:
        """Take the store, and what tells the words of a kind's record from its stored body."""
        self._database = database
        self._words_of_body = words_of_body
        self._some_wait: bool | None = None  # None: not looked yet. A rolled back edit leaves it true, which is slower
        self.deferring = False
        """Whether what comes now waits; set for the time of an edit that brings many rows."""

    def look_again(self) -> None:
        """Look again whether rows wait: another file has taken the place of the store."""
        self._some_wait = None

    @property
    def some_wait(self) -> bool:
        """Whether rows wait for the index."""
        if self._some_wait is None:
            self._some_wait = self._database.row("SELECT 1 FROM search_waiting LIMIT 1") is not None
        return self._some_wait

    def add(self, rows: Sequence[tuple[int, str]]) -> None:
        """Add rows of (row id, words)."""
        if self.deferring or self.some_wait:
            rows = self._not_waiting(rows)
        self._database.executemany("INSERT INTO search (rowid, words) VALUES (?, ?)", rows)

    def add_many(self, rows: Sequence[tuple[int, str]]) -> None:
        """Add many rows of (row id, words) by few statements: each ends in a write of the index."""
        if self.deferring or self.some_wait:
            rows = self._not_waiting(rows)
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
        self._database.execute("DELETE FROM search_waiting")

    def remove(self, rows: Iterable[tuple[int, str]]) -> None:
        """Remove rows of (row id, the words as they were added)."""
        if not (self.deferring or self.some_wait):
            self._take_out(rows)
            return
        for row, words in rows:
            waiting = self._database.row("SELECT old FROM search_waiting WHERE row = ?", (row,))
            if waiting is None and self.deferring:
                self._database.execute("INSERT INTO search_waiting (row, old) VALUES (?, ?)", (row, words))
                self._some_wait = True
            elif waiting is None:
                self._take_out([(row, words)])
            elif waiting[0] is None or not self.deferring:
                self._take_out([] if waiting[0] is None else [(row, waiting[0])])
                self._database.execute("DELETE FROM search_waiting WHERE row = ?", (row,))
            # Otherwise older words of this row stand in the index, and it is known already that they must go.

    def take_in(self, rows: Sequence[tuple[int, str | None]], words: Sequence[tuple[int, str]]) -> None:
        """Bring the index up to date for waiting rows, given as (row id, old words), with the words they have now."""
        self._take_out([(row, old) for row, old in rows if old is not None])
        numbers = json.dumps([row for row, _ in rows])
        self._database.execute("DELETE FROM search_waiting WHERE row IN (SELECT value FROM json_each(?))", (numbers,))
        deferring, self.deferring = self.deferring, False
        try:
            self.add_many(words)
        finally:
            self.deferring = deferring
        self._some_wait = None

    def waiting(self, limit: int) -> list[tuple[int, str | None]]:
        """Return rows that wait, as (row id, old words)."""
        if not self.some_wait:
            return []
        rows = self._database.rows("SELECT row, old FROM search_waiting ORDER BY row LIMIT ?", (limit,))
        return [(row, old) for row, old in rows]

    def _take_out(self, rows: Iterable[tuple[int, str]]) -> None:
        self._database.executemany("INSERT INTO search (search, rowid, words) VALUES ('delete', ?, ?)", rows)

    def _not_waiting(self, rows: Sequence[tuple[int, str]]) -> Sequence[tuple[int, str]]:
        """Let rows wait while that is wanted; return those that are to be indexed now."""
        numbers = json.dumps([row for row, _ in rows])
        if self.deferring:
            self._database.execute(
                "INSERT OR IGNORE INTO search_waiting (row) SELECT value FROM json_each(?)", (numbers,)
            )
            self._some_wait = True
            return ()
        # The number of a row that was taken away may come again while its old words wait to be taken out.
        known = {
            row
            for (row,) in self._database.rows(
                "SELECT row FROM search_waiting WHERE row IN (SELECT value FROM json_each(?))", (numbers,)
            )
        }
        return [row for row in rows if row[0] not in known] if known else rows

    # Finding ------------------------------------------------------------------------------------------------

    def matching(self, query: str, kind: str) -> Matching:
        """Return a subquery of the numbers of the rows of a kind that match."""
        low, high = _bounds(kind)
        sql = f"SELECT rowid & {ROW_MASK} FROM search WHERE search MATCH {{}} AND rowid >= {{}} AND rowid < {{}}"  # noqa: S608 - a number and marks
        waiting = self._waiting_matches(query, [kind])
        if self.some_wait:
            sql += " AND rowid NOT IN (SELECT row FROM search_waiting)"
        sql += f" UNION ALL SELECT value & {ROW_MASK} FROM json_each({{}})"  # noqa: S608 - a number and a mark
        return Matching(sql, match_of(query) or '""', low, high, json.dumps(waiting))

    def find(self, query: str, kind: str = "", limit: int = 50) -> tuple[list[SearchRow], int]:
        """Return the newest matches and how many there are in all (counted up to 10,000).

        Rows come newest first within their kind, targets before everything else: ranking by frequency would put a
        long old note before the sighting of tonight.
        """
        match = match_of(query)
        if not match:
            return [], 0
        kinds = [kind] if kind else list(KIND_NUMBERS)
        waiting = self._waiting_matches(query, kinds)
        indexed = "search MATCH ? AND rowid >= ? AND rowid < ?"
        if self.some_wait:
            indexed += " AND rowid NOT IN (SELECT row FROM search_waiting)"
        bounds = _bounds(kind) if kind else (0, 1 << 62)
        total = int(
            self._database.scalar(
                f"SELECT count(*) FROM (SELECT 1 FROM search WHERE {indexed} LIMIT {_MOST_COUNTED})",  # noqa: S608 - fixed text
                (match, *bounds),
            )
            or 0
        )
        total = min(_MOST_COUNTED, total + len(waiting))
        found: list[SearchRow] = []
        for name in kinds:
            room = limit - len(found)
            if room <= 0 or not total:
                break
            low, high = _bounds(name)
            rows = self._database.rows(
                f"SELECT rowid FROM search WHERE {indexed} ORDER BY rowid DESC LIMIT ?",  # noqa: S608 - fixed text
                (match, low, high, room),
            )
            numbers = [row for (row,) in rows] + [row for row in waiting if low <= row < high]
            newest = sorted(numbers, reverse=True)[:room]
            found += [SearchRow(KIND_BY_NUMBER[row >> ROW_BITS], row & ROW_MASK) for row in newest]
        return found, total

    def _waiting_matches(self, query: str, kinds: Sequence[str]) -> list[int]:
        """Return those rows that wait for the index and match: each is looked at."""
        if not self.some_wait:
            return []
        wanted = [part for word in words_of(query) for part in _PART.findall(word)]
        found: list[int] = []
        for kind in kinds if wanted else ():
            low, high = _bounds(kind)
            rows = self._database.stream(
                f"SELECT w.row, r.body FROM search_waiting w JOIN {table_of(kind)} r ON r.n = w.row & {ROW_MASK} "  # noqa: S608 - names of the catalogue
                "WHERE w.row >= ? AND w.row < ?",
                (low, high),
            )
            found += [row for row, body in rows if holds_all(self._words_of_body(kind, body), wanted)]
        return found


def holds_all(text: str, beginnings: Sequence[str]) -> bool:
    """Tell whether a text has, for each of these folded beginnings, a word that begins so."""
    folded = fold(text)
    if not all(word in folded for word in beginnings):
        return False
    words = _PART.findall(folded)
    return all(any(word.startswith(begin) for word in words) for begin in beginnings)


def _bounds(kind: str) -> tuple[int, int]:
    number = KIND_NUMBERS[kind]
    return number << ROW_BITS, (number + 1) << ROW_BITS
