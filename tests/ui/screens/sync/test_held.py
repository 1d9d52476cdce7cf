from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast

import msgspec
import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.queries import HeldPlan
from ui.screens.sync.held import HeldPlanCardView
from ui.tasks import Tasks
from ui.theme import install_appearance
from ui.widgets.text import Text

PLAN = HeldPlan(
    stream="dossier:" + "1" * 32,
    name="Ana Ejemplo",
    withdrawn=30,
    standing=41,
    officer="Insp. D. Invented",
    upto=71,
    chain="ab" * 32,
    target="1" * 32,
)


class Context:
    """What the card asks for."""

    def __init__(self) -> None:
        self.tasks = Tasks()
        self.workspace = self.sync = self
        self.done: list[Any] = []

    def accept_plan(self, plan: HeldPlan) -> None:
        self.done.append(plan)

    def start(self) -> None:
        self.done.append("start")

    def take(self, path: str) -> None:
        self.done.append(("take", path))

    def navigate(self, screen: str, **arguments: str) -> None:
        self.done.append((screen, arguments))

    def report_error(self, error: Any) -> None:
        self.done.append(error)


@pytest.fixture
def context(qapp: QApplication) -> Iterator[Context]:
    install_appearance(qapp, "dark")
    made = Context()
    yield made
    made.tasks.close()


@pytest.fixture
def card(context: Context, qtbot: QtBot) -> HeldPlanCardView:
    host = QWidget()
    qtbot.addWidget(host)
    made = HeldPlanCardView(cast("Any", context), PLAN, context.take)
    made.setParent(host)
    context.done.append(host)
    return made


def test_it_tells_how_much_of_what_and_who(card: HeldPlanCardView) -> None:
    words = " ".join(text.text() for text in card.findChildren(Text))
    assert "Ana Ejemplo: 30 of 41 records" in words
    assert "Insp. D. Invented" in words


def test_accepting_is_bound_to_the_plan_and_followed_by_a_sync(
    card: HeldPlanCardView, context: Context, qtbot: QtBot
) -> None:
    look, accept = card.findChildren(QPushButton)[-2:]
    look.click()
    assert context.done[1:] == [("dossier", {"target_id": PLAN.target})]
    accept.click()
    qtbot.waitUntil(lambda: context.done[2:] == [PLAN, "start"])


def test_a_plan_of_a_file_is_carried_out_by_importing_that_file_again(
    qapp: QApplication, context: Context, qtbot: QtBot
) -> None:
    plan = msgspec.structs.replace(PLAN, file="/media/stick/down.calibar")
    host = QWidget()
    qtbot.addWidget(host)
    made = HeldPlanCardView(cast("Any", context), plan, context.take)
    made.setParent(host)
    assert "down.calibar was imported" in " ".join(text.text() for text in made.findChildren(Text))
    made.findChildren(QPushButton)[-1].click()
    qtbot.waitUntil(lambda: context.done == [plan, ("take", plan.file)])
