from __future__ import annotations

import itertools

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.screen_capture import CaptureBlock, Choice, Plan, native_apply, plan


@pytest.mark.parametrize(
    ("platform", "choice", "covered", "expected"),
    [
        ("win32", "always", False, "block"),
        ("win32", "always", True, "block"),
        ("win32", "covered", False, "allow"),
        ("win32", "covered", True, "block"),
        ("darwin", "always", False, "block"),
        ("darwin", "covered", False, "allow"),
        ("darwin", "covered", True, "block"),
        ("linux", "always", True, "impossible"),
        ("linux", "covered", False, "impossible"),
    ],
)
def test_what_is_done_where(platform: str, choice: Choice, covered: bool, expected: Plan) -> None:
    assert plan(platform, choice, covered=covered) == expected


def made(qtbot: QtBot, choice: Choice, platform: str, *, works: bool = True) -> tuple[CaptureBlock, list[bool]]:
    window, asked = QWidget(), list[bool]()
    qtbot.addWidget(window)

    def apply(number: int, block: bool) -> bool:
        assert number == int(window.winId())
        asked.append(block)
        return works

    return CaptureBlock(window, choice, platform=platform, apply=apply), asked


def test_the_system_is_asked_when_something_changes_and_only_then(qtbot: QtBot) -> None:
    block, asked = made(qtbot, "covered", "win32")
    block.renew()
    assert (asked, block.state) == ([], "allow")
    for covered in (True, True, False, True):
        block.set_covered(covered)
    assert asked == [True, False, True]
    block.choose("always")
    block.set_covered(False)
    assert (asked, block.state) == ([True, False, True], "block")
    block.renew(anew=True)
    assert asked == [True, False, True, True]


def test_a_system_that_refuses_is_not_called_a_protection(qtbot: QtBot) -> None:
    block, asked = made(qtbot, "always", "win32", works=False)
    block.renew()
    assert (asked, block.state) == ([True], "impossible")


def test_on_linux_nobody_is_asked_and_nothing_is_claimed(qtbot: QtBot) -> None:
    block, asked = made(qtbot, "always", "linux")
    for covered, choice in itertools.product((True, False), ("always", "covered")):
        block.set_covered(covered)
        block.choose("always" if choice == "always" else "covered")
    assert (asked, block.state) == ([], "impossible")
    assert not native_apply("linux")(1, True)
