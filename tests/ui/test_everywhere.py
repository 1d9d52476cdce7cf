from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QListView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.cover import Cover
from ui.everywhere import commands_in_front, cover_all, filter_front, next_pane, panes_of, print_front, undo_last
from ui.theme import install_appearance
from ui.widgets.panel import Panel
from ui.widgets.search_field import SearchField
from ui.widgets.toast import ToastLayer


class Printable(QWidget):
    printed = 0

    def ask_print(self) -> None:
        self.printed += 1


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot) -> Iterator[QWidget]:
    install_appearance(qapp, "dark")
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.hide()


def pane(window: QWidget, *fields: QWidget) -> QWidget:
    made = QWidget(window)
    layout = QVBoxLayout(made)
    for field in fields:
        layout.addWidget(field)
    made.show()
    return made


def test_every_command_has_a_key_of_its_own(qapp: QApplication) -> None:
    commands = commands_in_front(QWidget(), QWidget)
    keys = [key for command in commands for key in command.keys]
    assert sorted(keys) == ["Ctrl+F", "Ctrl+P", "Ctrl+Shift+E", "Ctrl+Shift+L", "Ctrl+Z", "F6"]


def test_what_can_be_printed_is_printed(window: QWidget) -> None:
    screen = Printable(window)
    assert print_front(screen)
    assert screen.printed == 1
    assert not print_front(QWidget(window))


def test_the_filter_of_the_screen_gets_the_cursor(window: QWidget) -> None:
    field = SearchField("Filter", "Ctrl+F")
    field.setText("rey")
    screen = pane(window, QLineEdit(), field)
    assert filter_front(screen)
    assert field.hasFocus()
    assert field.selectedText() == "rey"
    assert not filter_front(pane(window, QLineEdit()))


def test_parts_are_gone_through_in_turn(window: QWidget) -> None:
    host = QWidget(window)
    host.resize(600, 400)
    host.show()
    layout = QHBoxLayout(host)
    fields = [QLineEdit() for _ in range(4)]
    panes = [pane(host, fields[0], fields[1]), pane(host, fields[2]), pane(host), pane(host, fields[3])]
    for one in panes:
        layout.addWidget(one)
    fields[1].setFocus()
    assert next_pane(panes) is fields[2]
    assert next_pane(panes) is fields[3]
    assert next_pane(panes) is fields[0]
    panes[1].hide()
    assert next_pane(panes) is fields[3]
    assert next_pane([]) is None


def test_the_last_capture_is_taken_back_while_it_is_offered(window: QWidget) -> None:
    undone: list[int] = []
    toast = ToastLayer(window)
    assert not undo_last(window)
    toast.show("Saved", action="Undo", on_action=lambda: undone.append(1))
    assert undo_last(window)
    assert not undo_last(window)
    assert undone == [1]


def test_the_parts_of_a_window_are_its_panels_and_lists(window: QWidget) -> None:
    panel, screen = Panel("surface"), QWidget(window)
    panel.setParent(window)
    shown = QListView(screen)
    assert panes_of(window, screen) == [panel, shown]


def test_the_window_is_covered_from_any_part_of_it(window: QWidget) -> None:
    part = QWidget(window)
    assert not cover_all(part), "nothing here can be covered"
    cover = Cover(window)
    cover.watch(part)
    assert cover_all(part)
    assert cover.is_covering
