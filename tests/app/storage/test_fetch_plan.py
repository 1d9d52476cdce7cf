"""The order and the choice of files, as values."""

from __future__ import annotations

import random

from app.storage.fetch_plan import FetchRule, FileRow, planned


def row(number: int, stream: str = "dossier:c", size: int = 100, *, content: str = "") -> FileRow:
    return FileRow(number.to_bytes(16, "big"), stream, b"key", content or f"{number:064x}", size)


def numbers(rows: list[FileRow]) -> list[int]:
    return [int.from_bytes(row.record, "big") for row in rows]


def test_the_next_operation_comes_first_then_faces_then_small_files() -> None:
    rows = [
        row(1, size=500),
        row(2, size=50),
        row(3, size=900),  # a face
        row(4, "dossier:later", size=10),
        row(5, "dossier:next", size=800),
        row(6, "dossier:next", size=700),
        row(7, "dossier:next", size=2_000),  # its face
        row(8, size=9_000),  # asked for
    ]
    rule = FetchRule(
        asked=frozenset({rows[7].content}),
        streams={"dossier:next": 0, "dossier:later": 1},
        faces=frozenset({rows[2].record, rows[6].record}),
    )
    random.Random(5).shuffle(rows)
    assert numbers(planned(rule, rows)) == [8, 7, 6, 5, 4, 3, 2, 1]
    assert numbers(planned(FetchRule(), rows))[:2] == [4, 2], "without a rule the smallest come first"


def test_what_is_larger_than_the_bound_waits_unless_it_was_asked_for() -> None:
    rows = [row(1, size=100), row(2, size=101), row(3, size=5_000)]
    assert numbers(planned(FetchRule(most_bytes=100), rows)) == [1]
    assert numbers(planned(FetchRule(most_bytes=100, asked=frozenset({rows[2].content})), rows)) == [3, 1]
    assert numbers(planned(FetchRule(most_bytes=0), rows)) == []
    assert len(planned(FetchRule(), rows)) == 3


def test_a_content_of_two_dossiers_is_fetched_once_and_sent_for_each() -> None:
    rows = [row(1, "dossier:a", content="ab" * 32), row(2, "dossier:b", content="ab" * 32)]
    rule = FetchRule(streams={"dossier:b": 0})
    assert numbers(planned(rule, rows)) == [2], "by the dossier that is most urgent"
    assert numbers(planned(rule, rows, for_each_dossier=True)) == [2, 1]
