"""Search over everything on this laptop. What is asked is never logged."""

from __future__ import annotations

import time

from app.domain.catalogue import KINDS, kind_of
from app.domain.queries import SearchHit, SearchResult
from app.domain.values import fold
from app.services.vaulted import Vaulted
from app.storage.search import words_of

SNIPPET_BEFORE = 40
SNIPPET_LENGTH = 160


class Search:
    """Finds records by the beginnings of words, without accents or case."""

    def __init__(self, vault: Vaulted) -> None:
        self._vault = vault

    def find(self, query: str, kind: str = "", limit: int = 50) -> SearchResult:
        """Return the best hits; targets first, then the newest of each kind."""
        started = time.perf_counter()
        if kind:
            kind_of(kind)
        vault = self._vault
        found, total = vault.index.find(query, kind, limit)
        rows = [row for hit in found if (row := vault.records.by_number(hit.kind, hit.n)) is not None]
        names = vault.names_of_targets([row.owner for row in rows])
        words = words_of(query)
        hits = []
        for row in rows:
            entry = KINDS[row.kind]
            value = row.value()
            text = " ".join(entry.words(value).split())
            snippet, marks = cut(text, words)
            hits.append(
                SearchHit(
                    kind=row.kind,
                    id=row.id.hex(),
                    title=entry.title(value),
                    snippet=snippet,
                    target=row.owner.hex() if entry.stream_kind == "dossier" else "",
                    target_name=names.get(row.owner, ""),
                    marks=marks,
                )
            )
        return SearchResult(hits=tuple(hits), total=total, ms=(time.perf_counter() - started) * 1000)


def cut(text: str, words: list[str]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Return a piece of text around the first word found, and (start, length) of every word in it.

    Folding may change lengths; a text that it lengthens or shortens is cut from its beginning, without marks.
    """
    folded = "".join(fold(char) or char for char in text)
    if len(folded) != len(text):
        return text[:SNIPPET_LENGTH], ()
    places = [place for word in words if (place := _begin_of(folded, word)) >= 0]
    begin = max(0, min(places, default=0) - SNIPPET_BEFORE)
    if begin:
        begin = text.find(" ", begin) + 1 or begin
    piece = text[begin : begin + SNIPPET_LENGTH]
    low = folded[begin : begin + SNIPPET_LENGTH]
    marks = sorted({(place, len(word)) for word in words if (place := _begin_of(low, word)) >= 0})
    shift = 1 if begin else 0
    return ("…" if begin else "") + piece, tuple((place + shift, length) for place, length in marks)


def _begin_of(text: str, word: str) -> int:
    place = text.find(word)
    while place > 0 and text[place - 1].isalnum():
        place = text.find(word, place + 1)
    return place
