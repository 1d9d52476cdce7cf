from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.screens.target_select import TargetSelect
from ui.tasks import Tasks
from ui.theme import install_appearance


class Context:
    """Names of invented targets."""

    def __init__(self) -> None:
        self.tasks = Tasks()
        self.workspace = self.targets = self
        self.known = [("1", "Ana Ejemplo  2021/1"), ("2", "Blas Ejemplo")]

    def names(self) -> list[tuple[str, str]]:
        return self.known


@pytest.fixture
def context(qapp: QApplication) -> Iterator[Context]:
    install_appearance(qapp, "dark")
    made = Context()
    yield made
    made.tasks.close()


@pytest.fixture
def select(context: Context, qtbot: QtBot) -> TargetSelect:
    made = TargetSelect(cast("Any", context))
    qtbot.addWidget(made)
    return made


def test_a_target_can_be_chosen_before_its_name_is_known(select: TargetSelect, qtbot: QtBot) -> None:
    select.show_target("2")
    assert select.value() == ""
    select.load()
    qtbot.waitUntil(lambda: select.value() == "2")
    assert select.itemText(0) == "All targets"


def test_the_choice_stays_when_names_are_asked_for_again(select: TargetSelect, context: Context, qtbot: QtBot) -> None:
    select.load()
    qtbot.waitUntil(lambda: select.count() == 3)
    select.setCurrentIndex(1)
    select.activated.emit(1)
    context.known = [("3", "Ada Ejemplo"), *context.known]
    select.load()
    qtbot.waitUntil(lambda: select.count() == 4)
    assert select.value() == "1"
