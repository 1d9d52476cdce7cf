"""The imports screen over a real laptop: what was imported is taken back with one press, and what stays is told."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.demo.laptops import Agency, Laptop, training_stretching
from app.domain.queries import Changes
from app.domain.targets import Target
from ui.context import ScreenContext
from ui.i18n import set_language
from ui.screens.imports.screen import ImportsScreen
from ui.tasks import Tasks
from ui.theme import install_appearance
from ui.widgets.banner import Notice
from ui.widgets.button import Button

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


class Context:
    """What the screen asks of its context."""

    def __init__(self, laptop: Laptop, tasks: Tasks) -> None:
        self.program, self.workspace, self.tasks = laptop.program, laptop.workspace, tasks
        self.toasts: list[tuple[str, Any]] = []
        self.announced: list[Changes] = []
        self.announce = self.announced.append

    def show_toast(self, text: str, *, action: str = "", on_action: Any = None) -> None:
        """Keep it."""
        assert action
        self.toasts.append((text, on_action))


@pytest.fixture
def shown(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[tuple[ImportsScreen, Context, str]]:
    """The screen, and a target."""
    install_appearance(qapp, "dark")
    set_language(qapp, "en")
    tasks = Tasks()
    with Agency(tmp_path / "hub", stretching=training_stretching()) as agency:
        laptop = tasks.on_storage(lambda: agency.enrol("Insp. A. Invented", tmp_path / "laptop"))
        made = Target(name="Marco INVENTADO", reference="2021/1")
        target, _ = tasks.on_storage(lambda: laptop.workspace.targets.add(made))
        context = Context(laptop, tasks)
        screen = ImportsScreen(cast("ScreenContext", context))
        qtbot.addWidget(screen)
        screen.resize(1180, 780)
        screen.activate()
        screen.show()
        yield screen, context, target
        screen.hide()
        tasks.on_storage(laptop.program.lock)
        tasks.close()


def button(screen: ImportsScreen, text: str) -> Button:
    """Return the button with this text."""
    (found,) = [one for one in screen.findChildren(Button) if one.text() == text]
    return found


def test_an_import_is_taken_back_with_one_press_and_may_be_imported_again(
    qtbot: QtBot, shown: tuple[ImportsScreen, Context, str], tmp_path: Path
) -> None:
    screen, context, target = shown
    records, tasks = context.workspace.records, context.tasks
    back, take = button(screen, "Take it back"), button(screen, "Import")
    assert not back.isEnabled()
    file = tmp_path / "sightings.csv"
    rows = "".join(f"2021/1,2026-03-01T08:{n:02}:00Z,9.1,-79.9,B2,seen {n}\n" for n in range(3))
    file.write_text("reference,seen_at,lat,lon,grade,text\n" + rows, "utf-8")
    screen.open_file(str(file))
    qtbot.waitUntil(take.isEnabled)
    take.click()
    qtbot.waitUntil(lambda: len(context.announced) == 1 and back.isEnabled())
    (one, *_) = tasks.on_storage(lambda: records.list("sighting", target))
    tasks.on_storage(lambda: records.amend(one.id, {"text": "another man"}, "looked again"))
    (_, undo) = context.toasts[-1]
    undo()
    qtbot.waitUntil(lambda: len(context.announced) == 2)
    (notice,) = screen.findChildren(Notice)
    assert "Withdrawn: 2. Former value again: 0. Kept: 1." in notice.accessibleName()
    assert tasks.on_storage(lambda: records.count("sighting", target)) == 1
    take.click()
    qtbot.waitUntil(lambda: len(context.announced) == 3)
    assert tasks.on_storage(lambda: records.count("sighting", target)) == 3
    qtbot.waitUntil(back.isEnabled)
    newest = screen.recent.table.model().index(0, 0)
    screen.recent.table.chosen.emit(newest)
    qtbot.waitUntil(lambda: "Taking it back would withdraw 2" in notice.accessibleName())
    assert tasks.on_storage(lambda: records.count("sighting", target)) == 3, "nothing was done yet"
    back.click()
    qtbot.waitUntil(lambda: len(context.announced) == 4)
    assert tasks.on_storage(lambda: records.count("sighting", target)) == 1
    qtbot.waitUntil(tasks.is_at_rest)


def test_an_older_import_is_chosen_and_taken_back_while_newer_ones_stand(
    qtbot: QtBot, shown: tuple[ImportsScreen, Context, str]
) -> None:
    screen, context, target = shown
    workspace, tasks = context.workspace, context.tasks
    head = "reference,seen_at,lat,lon,grade,text\n"
    for number in range(3):
        row = f"2021/1,2026-03-01T08:{number:02}:00Z,9.1,-79.9,B2,seen {number}\n"
        tasks.on_storage(partial(workspace.imports.apply, (head + row).encode(), "x.csv"))
    screen.activate()
    table = screen.recent.table
    qtbot.waitUntil(lambda: table.model().rowCount() == 3)
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert table.current_row() == 1
    screen.recent.back.click()
    qtbot.waitUntil(lambda: len(context.announced) == 1)
    left = {one.value.text for one in tasks.on_storage(lambda: workspace.records.list("sighting", target))}
    assert left == {"seen 0", "seen 2"}
    qtbot.waitUntil(lambda: str(table.model().index(1, 4).data()).startswith("Taken back "))
    assert table.current_row() == 1
    assert not screen.recent.back.isEnabled()
    assert table.model().index(0, 4).data() == "Stands"
    qtbot.waitUntil(tasks.is_at_rest)
