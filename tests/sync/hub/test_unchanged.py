from collections.abc import Iterator
from pathlib import Path

import pytest

from sync.hub.accounts import Caller
from sync.hub.store_sqlite import Store, connect
from sync.hub.unchanged import Unchanged


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = Store(tmp_path)
    yield made
    made.close()


def asked(store: Store, most: int = 10) -> Unchanged:
    """Return one that somebody asks."""
    made = Unchanged(store, most=most)
    assert made.asked_before(bytes(16), b"") is None
    return made


def caller(number: int) -> Caller:
    return Caller(number, number.to_bytes(16, "big"), b"o" * 16, b"p" * 32, "contributor", 1, shut_out=False)


def test_a_question_is_known_until_anybody_commits(store: Store) -> None:
    kept, asking = asked(store), caller(1)
    other = connect(store.path)
    try:

        def commit_here() -> int:
            return store.write(lambda writing: writing.execute("INSERT INTO policy VALUES ('a', 1)").rowcount)

        def commit_elsewhere() -> int:
            return other.execute("UPDATE policy SET value = value + 1").rowcount

        for commit in (commit_here, commit_elsewhere):
            kept.note(asking, b"body", kept.mark())
            assert kept.asked_before(asking.device, b"body") == asking
            assert kept.asked_before(asking.device, b"other") is None
            assert kept.asked_before(caller(2).device, b"body") is None
            assert commit() == 1
            assert kept.asked_before(asking.device, b"body") is None
    finally:
        other.close()


def test_what_was_committed_while_it_was_answered_is_not_missed(store: Store) -> None:
    kept, asking = asked(store), caller(1)
    mark = kept.mark()
    store.write(lambda writing: writing.execute("INSERT INTO policy VALUES ('a', 1)").rowcount)
    kept.note(asking, b"body", mark)
    assert kept.asked_before(asking.device, b"body") is None


def test_where_it_cannot_be_told_nothing_is_remembered(store: Store) -> None:
    kept, asking = asked(store), caller(1)
    kept.note(asking, b"body", None)
    assert kept.asked_before(asking.device, b"body") is None


def test_where_nobody_asks_nothing_is_looked_at(store: Store) -> None:
    kept = Unchanged(store)
    assert kept.mark() is None
    kept.asked_before(bytes(16), b"")
    assert kept.mark() is not None


def test_so_many_are_remembered_and_no_more(store: Store) -> None:
    kept = asked(store, most=3)
    for number in range(4):
        kept.note(caller(number), b"body", kept.mark())
    assert [number for number in range(4) if kept.asked_before(caller(number).device, b"body")] == [3]
