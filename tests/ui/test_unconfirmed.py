from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.domain.queries import Changes
from app.errors import StorageFullError
from ui.screens.capture.state import Draft
from ui.tasks import Tasks
from ui.unconfirmed import Unconfirmed

TARGET = "a" * 32


class Vault:
    """The services that are asked, on a disk that is full or not."""

    def __init__(self) -> None:
        self.records = self.drafts = self
        self.full = True
        self.added: list[str] = []
        self.slots: dict[str, Any] = {}

    def add(self, _record: Any, *, record_id: str) -> tuple[str, Changes]:
        if self.full:
            raise StorageFullError("The disk is full.")
        self.added.append(record_id)
        return record_id, Changes(everything=True)

    def save(self, slot: str, body: dict[str, Any]) -> None:
        self.slots[slot] = body

    def clear(self, slot: str) -> None:
        self.slots.pop(slot, None)


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.close()


def settle(qtbot: QtBot, tasks: Tasks) -> None:
    qtbot.waitUntil(lambda: tasks.waiting("storage") == 0)


def test_each_is_saved_once_when_the_disk_takes_it(qtbot: QtBot, tasks: Tasks) -> None:
    vault: Any = Vault()
    held, saved = Unconfirmed(), list[Changes]()
    held.hold("capture:1", Draft(target=TARGET, text="words"), "1" * 32)
    held.hold("capture:2", Draft(target=TARGET, text="in front of the person"), "2" * 32)
    held.hold("capture:3", Draft(kind="photo", target=TARGET, photo="x.jpg"), "3" * 32)
    for _ in range(2):
        held.try_again(tasks, vault, saved.append, "capture:2")
    settle(qtbot, tasks)
    assert (vault.added, len(held)) == ([], 3), "still full: still held"
    vault.full = False
    for _ in range(3):
        held.try_again(tasks, vault, saved.append, "capture:2")
    settle(qtbot, tasks)
    assert vault.added == ["1" * 32]
    assert len(saved) == 1
    assert held.get("capture:1") is None
    assert held.get("capture:2") is not None


def test_before_a_lock_they_become_drafts(qtbot: QtBot, tasks: Tasks) -> None:
    vault: Any = Vault()
    held = Unconfirmed()
    held.hold("capture:1", Draft(target=TARGET, text="words"), "1" * 32)
    held.keep_as_drafts(tasks, vault)
    settle(qtbot, tasks)
    assert vault.slots["capture:1"]["text"] == "words"


def test_it_tells_when_there_are_more_or_fewer(qtbot: QtBot) -> None:
    held = Unconfirmed()
    with qtbot.waitSignal(held.changed):
        held.hold("capture:1", Draft(text="words"), "1" * 32)
    with qtbot.waitSignal(held.changed):
        held.drop("capture:1")
    with qtbot.assertNotEmitted(held.changed):
        held.drop("capture:1")
