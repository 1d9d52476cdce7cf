from __future__ import annotations

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.errors import StorageFullError
from ui.tasks import Tasks
from ui.view_state import SLOT, ViewState


class Drafts:
    def __init__(self) -> None:
        self.saved: list[tuple[str, dict[str, Any]]] = []
        self.is_full = False

    def save(self, slot: str, body: dict[str, Any]) -> None:
        if self.is_full:
            raise StorageFullError("full")
        self.saved.append((slot, body))


class Vault:
    def __init__(self) -> None:
        self.drafts = Drafts()


@pytest.fixture
def vault() -> Vault:
    return Vault()


def make(vault: Any, tasks: Tasks, kept: dict[str, Any] | None = None) -> ViewState:
    return ViewState(vault, tasks, kept)


def test_what_was_kept_comes_back(vault: Vault, qtbot: QtBot) -> None:
    tasks = Tasks()
    state = make(vault, tasks, {"targets.selected": "ab"})
    assert state.get("targets.selected") == "ab"
    assert state.get("other", 3) == 3
    tasks.close()


def test_many_changes_are_one_write_after_a_pause(vault: Vault, qtbot: QtBot) -> None:
    tasks = Tasks()
    state = make(vault, tasks)
    for number in range(10):
        state.set("scroll", number)
    qtbot.waitUntil(lambda: bool(vault.drafts.saved))
    assert vault.drafts.saved == [(SLOT, {"scroll": 9})]
    state.set("scroll", 9)
    assert not state._timer.isActive()
    tasks.close()


def test_flush_writes_before_whatever_comes_after(vault: Vault, qtbot: QtBot) -> None:
    tasks = Tasks()
    state = make(vault, tasks)
    state.set("tab", "notes")
    state.flush()
    order: list[int] = []
    tasks.run(lambda: len(vault.drafts.saved), then=order.append)
    qtbot.waitUntil(lambda: bool(order))
    assert order == [1]
    tasks.close()


def test_a_full_disk_does_not_disturb_for_the_sake_of_a_scroll_place(vault: Vault, qtbot: QtBot) -> None:
    tasks = Tasks()
    vault.drafts.is_full = True
    make(vault, tasks).flush()
    qtbot.waitUntil(lambda: tasks.waiting("storage") == 0)
    tasks.close()
