from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.queries import FilesStanding, SyncProgress
from ui.i18n import set_language
from ui.screens.sync.running import MOST_LINES, DoneCard, FilesCard, ProgressCard, state_line
from ui.theme import install_appearance
from ui.widgets.card import Card
from ui.widgets.text import Text


@pytest.fixture(autouse=True)
def _look(qapp: QApplication) -> None:
    install_appearance(qapp, "dark")
    set_language(qapp, "en")


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    """A window that asks the platform for nothing."""
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(800, 600)
    host.show()
    return host


def hosted(card: Card, host: QWidget) -> Card:
    card.setParent(host)
    card.resize(800, 600)
    return card


def seen(card: Card) -> list[str]:
    return [text.text() for text in card.findChildren(Text) if text.isVisible() and text.text()]


def test_a_run_tells_where_it_is_and_a_stick_says_so_in_its_own_words(host: QWidget) -> None:
    card = ProgressCard()
    hosted(card, host).show()
    card.begin("Connecting")
    assert seen(card) == ["Connecting"]
    step = SyncProgress(phase="receiving", done=12_000, total=100_000, bytes_done=1_500_000, seconds_left=7)
    card.show_step(step)
    assert seen(card) == ["Receiving changes, 12,000 of 100,000", "1.5 MB · about 5 s left"]
    card.show_step(step, by_file=True)
    assert seen(card)[0] == "Applying changes of the file, 12,000 of 100,000"
    card.show_paused()
    assert seen(card)[0] == "Paused"
    assert "also after a restart" in seen(card)[1]


def test_every_state_of_files_has_words_and_nothing_is_shown_when_all_are_here(host: QWidget) -> None:
    card = FilesCard()
    hosted(card, host)
    card.show_standing(FilesStanding(counts={"announced": (1, 5_000), "partial": (2, 6_000), "gone": (1, 7_000)}))
    assert seen(card) == [
        "Photos and files",
        "2 files here in part · 6 kB",
        "1 file to fetch · 5 kB",
        "1 file not at headquarters · 7 kB",
    ]
    card.show_standing(
        FilesStanding(counts={"withheld": (1, 9_000)}, metered=True, most_bytes=1_000_000, unsent_withheld=2)
    )
    assert seen(card)[1:] == [
        "1 file kept back by size · 9 kB",
        (
            "This connection counts as metered. Files larger than 1 MB move only when asked for. "
            "2 of your own files wait for another connection."
        ),
    ]
    card.show_standing(FilesStanding(metered=True))
    assert not card.isVisible()
    assert state_line("here", 2, 10) == "2 files here · 10 bytes"


def test_what_was_done_stands_with_the_latest_on_top_and_no_longer_than_a_dozen(host: QWidget) -> None:
    opened: list[str] = []
    card = DoneCard(lambda: opened.append("log"))
    hosted(card, host).show()
    assert "Nothing was sent or received yet." in seen(card)
    for number in range(MOST_LINES + 5):
        card.add(f"line {number}", "download")
    QApplication.processEvents()
    lines = [line for line in seen(card) if line.startswith("line")]
    assert len(lines) == MOST_LINES
    assert "line 16" in lines
    assert "line 4" not in lines
    assert "Nothing was sent or received yet." not in seen(card)
    next(iter(card.findChildren(QPushButton))).click()
    assert opened == ["log"]
