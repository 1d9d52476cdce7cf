from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.services.import_batches import ImportBatch
from ui.i18n import set_language
from ui.screens.imports.recent import RecentImports
from ui.theme import install_appearance

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
AT = datetime(2026, 11, 29, 12, 0, tzinfo=UTC)
STANDS = ImportBatch("a" * 32, AT, "gpx", 3, 0)
BACK = ImportBatch("b" * 32, AT, "interpol-notices", 1200, 7, AT)


@pytest.fixture
def card(qtbot: QtBot, qapp: QApplication) -> RecentImports:
    install_appearance(qapp, "dark")
    set_language(qapp, "en")
    made = RecentImports()
    qtbot.addWidget(made)
    made.resize(900, 300)
    made.show()
    return made


def texts(card: RecentImports, row: int) -> list[str]:
    model = card.table.model()
    return [str(model.index(row, column).data()) for column in range(1, model.columnCount())]


def test_without_imports_it_says_so_and_offers_nothing(card: RecentImports) -> None:
    assert card._none.isVisible()
    assert not card.table.isVisible()
    assert not card.back.isVisible()


def test_each_is_told_with_what_it_brought_and_whether_it_stands(card: RecentImports) -> None:
    card.show_imports([STANDS, BACK])
    assert texts(card, 0) == ["Track", "3", "0", "Stands"]
    assert texts(card, 1)[:3] == ["Notices", "1,200", "7"]
    assert texts(card, 1)[3].startswith("Taken back ")


def test_keys_choose_show_and_take_back_and_what_was_taken_back_is_not_offered(
    card: RecentImports, qtbot: QtBot
) -> None:
    card.show_imports([BACK, STANDS])
    assert not card.back.isEnabled()
    card.table.setFocus()
    QTest.keyClick(card.table, Qt.Key.Key_Down)
    assert card.back.isEnabled()
    with qtbot.waitSignal(card.preview_asked) as asked:
        QTest.keyClick(card.table, Qt.Key.Key_Return)
    assert asked.args == [STANDS.id]
    with qtbot.waitSignal(card.take_back_asked) as asked:
        QTest.keyClick(card.back, Qt.Key.Key_Space)
    assert asked.args == [STANDS.id]
    assert not card.back.isEnabled(), "not twice"
    card.show_imports([BACK, STANDS._replace(taken_back_at=AT)])
    assert card.table.current_row() == 1
    assert not card.back.isEnabled()
