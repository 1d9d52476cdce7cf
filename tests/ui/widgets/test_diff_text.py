from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.theme import install_appearance
from ui.widgets.diff_text import DiffSide, DiffText, differing_spans


def side(title: str, text: str) -> DiffSide:
    return DiffSide(title, "Invented Author", text)


@pytest.fixture
def diff(qapp: QApplication, qtbot: QtBot) -> Iterator[DiffText]:
    install_appearance(qapp, "dark")
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(900, 500)
    made = DiffText(host)
    made.resize(900, 400)
    made.show_sides([side("one", "keeps right"), side("two", "keeps left"), side("three", "keeps to himself")])
    host.show()
    yield made
    host.hide()


def test_differing_words_are_marked_and_no_others() -> None:
    text, other = "9 mm pistol. Keeps right.", "9 mm pistol. Keeps left."
    assert [text[start : start + length] for start, length in differing_spans(text, other)] == ["right"]
    assert differing_spans(text, text) == []


@given(st.text(max_size=60), st.text(max_size=60))
@settings(deadline=None)
def test_spans_lie_in_the_text(text: str, other: str) -> None:
    for start, length in differing_spans(text, other):
        assert 0 <= start < start + length <= len(text)


def test_every_side_has_its_pane(diff: DiffText) -> None:
    assert [pane.accessibleName() for pane in diff.panes] == [
        "one. Invented Author. keeps right",
        "two. Invented Author. keeps left",
        "three. Invented Author. keeps to himself",
    ]
    diff.show_sides([side("one", "a"), side("two", "b")])
    assert len(diff.panes) == 2


def test_keys_and_clicks_choose(diff: DiffText, qtbot: QtBot) -> None:
    QTest.keyClick(diff.panes[2], Qt.Key.Key_Space)
    assert diff.value() == 2
    with qtbot.waitSignal(diff.chosen) as chosen:
        QTest.mouseClick(diff.panes[1], Qt.MouseButton.LeftButton)
    assert chosen.args == [1]
    diff.choose(7)
    assert diff.value() == 1


def test_a_choice_that_is_gone_falls_back(diff: DiffText) -> None:
    diff.choose(2)
    diff.show_sides([side("one", "a"), side("two", "b")])
    assert diff.value() == 1


def test_it_can_be_painted(diff: DiffText) -> None:
    assert not diff.grab().isNull()
