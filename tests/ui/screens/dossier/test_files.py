"""Photographs of a dossier: the small ones at once, the others when they are here or asked for."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any, cast

import pytest
from PIL import Image
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.attachments import Attachment
from app.domain.queries import AttachmentRow, Author, FileState, Record
from app.errors import CalibarError, StorageDamagedError
from ui.screens.dossier.files import FileSheet, FilesTab, scaled_image, spoken
from ui.tasks import Tasks
from ui.theme import install_appearance

NOW = datetime(2026, 11, 23, 20, 46, tzinfo=UTC)


def jpeg(width: int, height: int) -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", (width, height), (200, 30, 30)).save(buffer, "JPEG")
    return buffer.getvalue()


def row(number: int, state: FileState, *, sent: bool = True) -> AttachmentRow:
    value = Attachment(
        target="3" * 32,
        name=f"IMG_{number}.jpg",
        media_type="image/jpeg",
        size=8_400_000,
        sha256="0" * 64,
        thumbnail=jpeg(60, 80),
    )
    record = Record(
        id=f"{number:032x}", kind="attachment", stream="", value=value, author=Author("1", "Rey"), created_at=NOW,
        changed_at=NOW,
    )  # fmt: skip
    return AttachmentRow(record=record, here=state == "here", sent=sent, state=state)


class Service:
    """Attachments, fetching and sync, as far as the tab asks them."""

    def __init__(self) -> None:
        self.rows: list[AttachmentRow] = []
        self.asked: list[str] = []
        self.damaged = False

    def list(self, _target: str) -> list[AttachmentRow]:
        return self.rows

    def content(self, record: str) -> bytes:
        self.asked.append(f"read {record[-1]}")
        if self.damaged:
            raise StorageDamagedError("This attachment is damaged.")
        return jpeg(2_000, 1_000)

    def fetch_now(self, record: str) -> None:
        self.asked.append(f"fetch {record[-1]}")

    def fetch_dossier(self, target: str) -> int:
        self.asked.append(f"fetch all of {target[0]}")
        return 1

    def start(self) -> None:
        self.asked.append("sync")


class Context:
    """What a tab gets."""

    def __init__(self) -> None:
        self.tasks = Tasks()
        self.sync = self.service = Service()
        self.workspace = self
        self.attachments = self.fetching = self.service
        self.sheets: list[FileSheet] = []
        self.host = QWidget()
        self.host.resize(900, 500)
        self.errors: list[CalibarError] = []

    def open_sheet(self, sheet: FileSheet) -> None:
        self.sheets.append(sheet)

    def show_toast(self, _text: str, icon: str = "") -> None:
        pass

    def report_error(self, error: CalibarError, _retry: object = None) -> None:
        self.errors.append(error)


@pytest.fixture
def context(qapp: QApplication) -> Iterator[Context]:
    install_appearance(qapp, "dark")
    made = Context()
    yield made
    made.tasks.close()


def shown(context: Context, qtbot: QtBot, *rows: AttachmentRow) -> FilesTab:
    context.service.rows = list(rows)
    host = context.host
    qtbot.addWidget(host)
    tab = FilesTab(cast("Any", context))
    tab.setParent(host)
    tab.resize(900, 500)
    host.show()
    tab.show_target("3" * 32)
    qtbot.waitUntil(lambda: tab._model.rowCount() == len(rows))
    return tab


def button(widget: QWidget, icon_word: str) -> QPushButton:
    return next(one for one in widget.findChildren(QPushButton) if icon_word in one.text())


def test_every_state_is_said_in_words(context: Context, qtbot: QtBot) -> None:
    states: tuple[FileState, ...] = ("here", "announced", "partial", "withheld", "gone")
    tab = shown(context, qtbot, *(row(n, state, sent=n != 0) for n, state in enumerate(states)))
    words = [str(tab._model.index(n, 0).data(Qt.ItemDataRole.AccessibleTextRole)) for n in range(5)]
    for text, state in zip(
        words, ("here", "to fetch", "here in part", "kept back", "not at headquarters"), strict=True
    ):
        assert state in text
    assert "not sent yet" in words[0]
    assert "not sent yet" not in words[1]
    assert words[0] == spoken(context.service.rows[0])
    tab.grab()
    assert context.service.asked == [], "looking at small pictures reads no large one"


def test_a_photo_that_is_here_opens_at_the_size_of_the_window(context: Context, qtbot: QtBot) -> None:
    tab = shown(context, qtbot, row(1, "here"))
    tab._table.select_row(0)
    QTest.keyClick(tab._table, Qt.Key.Key_Return)
    (sheet,) = context.sheets
    qtbot.addWidget(sheet)
    qtbot.waitUntil(lambda: sheet.picture.image.width() > 60)
    assert sheet.picture.image.size() == QSize(860, 430)
    assert context.service.asked == ["read 1"]


def test_one_that_is_not_here_shows_its_small_picture_and_is_fetched_on_demand(context: Context, qtbot: QtBot) -> None:
    tab = shown(context, qtbot, row(1, "here"), row(2, "withheld"))
    tab._table.select_row(1)
    QTest.keyClick(tab._table, Qt.Key.Key_Return)
    (sheet,) = context.sheets
    qtbot.addWidget(sheet)
    assert sheet.picture.image.size() == QSize(60, 80)
    with qtbot.waitSignal(sheet.closed):
        button(sheet, "Fetch").click()
    qtbot.waitUntil(lambda: context.service.asked == ["fetch 2", "sync"])
    context.service.asked.clear()
    assert button(tab, "Fetch").isVisible()
    button(tab, "Fetch").click()
    qtbot.waitUntil(lambda: context.service.asked == ["fetch all of 3", "sync"])


def test_nothing_is_offered_when_all_are_here(context: Context, qtbot: QtBot) -> None:
    tab = shown(context, qtbot, row(1, "here"))
    assert not tab._all.isVisible()


def test_a_damaged_photo_is_told_and_the_sheet_closes(context: Context, qtbot: QtBot) -> None:
    context.service.damaged = True
    sheet = FileSheet(cast("Any", context), row(1, "here"))
    qtbot.addWidget(sheet)
    with qtbot.waitSignal(sheet.closed):
        pass
    assert len(context.errors) == 1


def test_only_pictures_of_our_own_making_are_decoded() -> None:
    assert scaled_image(jpeg(100, 50), QSize(860, 560)).size() == QSize(100, 50)
    assert scaled_image(b"\x89PNG\r\n\x1a\n", QSize(9, 9)).isNull()
    assert scaled_image(b"", QSize(9, 9)).isNull()
