from collections.abc import Sequence
from typing import Any

import pytest

from sync.client.commands import AwaitApplied, Command, IsApplying, Prepare, StartApply
from sync.client.intake import MOST_CHANGES, Intake, Step
from sync.client.replica import Applied
from sync.protocol.pages import OpenedPage


def page(number: int, count: int = 1) -> OpenedPage:
    empty = [b""] * count
    return OpenedPage(
        "dossier:x", b"", number, number + count - 1, b"", b"", empty, empty, [None] * count, [1] * count, []
    )


class Store:
    """Answers the commands of an intake; busy as long as the test says."""

    def __init__(self) -> None:
        self.busy = False
        self.started: list[list[int]] = []
        self.applied: list[list[int]] = []
        self.intake = Intake(self._applied)

    def _applied(self, pages: Sequence[OpenedPage]) -> Step:
        yield AwaitApplied()
        self.applied.append([one.from_seq for one in pages])

    def _answer(self, command: Command) -> Any:
        match command:
            case Prepare(pages):
                return [one.from_seq for one in pages]
            case StartApply(pages, prepared):
                assert [one.from_seq for one in pages] == list(prepared)
                self.started.append(list(prepared))
                return None
            case IsApplying():
                return self.busy
            case _:
                assert isinstance(command, AwaitApplied)
                return Applied()

    def take(self, *pages: OpenedPage) -> None:
        self._go(self.intake.take(pages))

    def finish(self) -> None:
        self._go(self.intake.finish())

    def _go(self, talk: Step) -> None:
        answer: Any = None
        while True:
            try:
                answer = self._answer(talk.send(answer))
            except StopIteration:
                return


@pytest.fixture
def store() -> Store:
    return Store()


def test_a_store_that_is_free_gets_each_page_at_once(store: Store) -> None:
    for number in (1, 2, 3):
        store.take(page(number))
    assert store.started == [[1], [2], [3]]
    assert store.applied == [[1], [2]], "the last is under way"
    store.finish()
    assert store.applied == [[1], [2], [3]]


def test_a_store_that_works_gets_what_came_meanwhile_together(store: Store) -> None:
    store.take(page(1))
    store.busy = True
    for number in (2, 3, 4):
        store.take(page(number))
    assert store.started == [[1]]
    store.finish()
    assert store.started == store.applied == [[1], [2, 3, 4]]


def test_what_waits_does_not_grow_without_end(store: Store) -> None:
    store.take(page(1))
    store.busy = True
    store.take(page(2, MOST_CHANGES - 1))
    assert store.started == [[1]]
    store.take(page(3))
    assert store.started == [[1], [2, 3]]
    assert store.applied == [[1]]


def test_nothing_taken_is_nothing_to_wait_for(store: Store) -> None:
    store.finish()
    assert not store.started
    assert not store.applied
