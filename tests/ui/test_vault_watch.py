from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.errors import OfflineError, StorageDamagedError, StorageFullError
from app.services.condition import ConditionView
from app.storage.errors import StorageFailedError
from ui.tasks import Tasks
from ui.vault_watch import VaultWatch, told


class Vault:
    """An open vault whose state the test chooses."""

    def __init__(self) -> None:
        self.condition = self
        self.now = ConditionView()
        self.due = True
        self.checks = 0

    def view(self) -> ConditionView:
        return self.now

    def is_check_due(self) -> bool:
        return self.due

    def check(self) -> ConditionView:
        self.checks += 1
        self.due = False
        return self.now

    def note_failure(self) -> None:
        self.now = self.now._replace(mode="failing")

    def note_damage(self, words: str) -> None:
        self.now = self.now._replace(problems=(words,))


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.close()


def test_it_looks_at_once_and_checks_when_that_is_due(qtbot: QtBot, tasks: Tasks) -> None:
    vault: Any = Vault()
    watch = VaultWatch(vault, tasks)
    with qtbot.waitSignal(watch.changed):
        watch.start()
    for _ in range(2):
        with qtbot.waitSignal(watch.changed):
            watch.check()
    assert vault.checks == 1
    watch.stop()


def test_an_error_that_somebody_met_is_noted_at_once(qtbot: QtBot, tasks: Tasks) -> None:
    vault: Any = Vault()
    watch = VaultWatch(vault, tasks)
    with qtbot.waitSignal(watch.changed):
        watch.start()
    with qtbot.waitSignal(watch.changed) as caught:
        watch.note(StorageDamagedError("A page is damaged."))
    assert caught.args is not None
    assert caught.args[0].problems == ("A page is damaged.",)
    with qtbot.waitSignal(watch.changed) as caught:
        watch.note(StorageFullError("no room"))
    assert caught.args is not None
    assert caught.args[0].mode == "ok", "that is another state"
    with qtbot.waitSignal(watch.changed) as caught:
        watch.note(StorageFailedError("The disk answered with an error."))
    assert caught.args is not None
    assert caught.args[0].mode == "failing"
    watch.stop()
    watch.note(StorageFullError("no room"))
    assert not watch._timer.isActive()


@pytest.mark.parametrize(
    ("view", "severity", "words"),
    [
        (ConditionView("read_only"), "danger", "takes no writes"),
        (ConditionView("failing"), "danger", "gives errors"),
        (ConditionView("full"), "danger", "The disk is full"),
        (ConditionView("low", 123 << 20), "warn", "123 MB"),
        (ConditionView("full", 0, ("a page",)), "danger", "damaged"),
    ],
)
def test_each_state_has_words_and_a_way_out(view: ConditionView, severity: str, words: str) -> None:
    line = told(view, 0)
    assert line.severity == severity
    assert words in line.text
    assert line.action or view.mode == "low"
    assert OfflineError.code not in line.text


def test_nothing_is_said_while_all_is_well_and_what_is_unconfirmed_is_counted() -> None:
    assert told(ConditionView(), 0).text == ""
    assert told(ConditionView(), 2).text.startswith("2 record")
    assert told(ConditionView("full"), 2).text.startswith("2 record")
