from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.demo.laptops import training_stretching
from app.settings import load_settings
from ui.i18n import set_language
from ui.screens.settings.proxy_card import ProxySettings
from ui.theme import install_appearance
from ui.widgets.text import Text

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
PROXY = "http://proxy.example:3128"


class Way:
    """The sync of a workspace, as far as its way is concerned."""

    def __init__(self, changed: list[str]) -> None:
        self.proxy, self.closed, self._changed = "", 0, changed

    def line_changed(self) -> None:
        self._changed.append(self.proxy)

    def close(self) -> None:
        self.closed += 1


class Context:
    """What the card asks of its context; work is done at once."""

    def __init__(self, folder: Path) -> None:
        self.program = Program(
            folder / "profile", use_keyring=False, stretching=training_stretching(), policy_file=folder / "policy.json"
        )
        self.program.paths.prepare()
        self.workspace = self.tasks = self
        self.changed: list[str] = []
        self.sync = Way(self.changed)
        self.report_error: Callable[..., None] = lambda _error: None

    def run(self, work: Callable[[], Any], *, then: Callable[[Any], Any], **_: Any) -> None:
        then(work())


@pytest.fixture
def context(qapp: QApplication, tmp_path: Path) -> Context:
    install_appearance(qapp, "dark")
    set_language(qapp, "en")
    return Context(tmp_path)


def card_of(context: Context, qtbot: QtBot) -> ProxySettings:
    card = ProxySettings(cast("Any", context))
    qtbot.addWidget(card)
    card.show()
    return card


def words(card: ProxySettings) -> str:
    return "\n".join(text.text() for text in card.findChildren(Text))


@pytest.mark.parametrize(
    "typed",
    ["proxy.example", "https://proxy.example:3128", "http://name:word@proxy.example:3128", "http://proxy.example"],
)
def test_what_is_no_address_is_said_and_not_kept(context: Context, qtbot: QtBot, typed: str) -> None:
    card = card_of(context, qtbot)
    card.address.setText(typed)
    card.keep()
    assert "This is not an address of a proxy." in words(card)
    assert (context.program.settings.proxy, context.changed) == ("", [])
    card.address.setText(PROXY)
    assert "not an address" not in words(card)


def test_a_proxy_is_used_from_now_on_and_given_up_again(context: Context, qtbot: QtBot) -> None:
    card = card_of(context, qtbot)
    assert not card.apply.isEnabled()
    card.address.setText(f" {PROXY} ")
    QTest.keyClick(card.address, Qt.Key.Key_Return)
    assert load_settings(context.program.paths.settings).proxy == PROXY
    assert context.changed == [PROXY]
    assert context.sync.closed == 1
    assert not card.apply.isEnabled()
    card.address.setText("")
    assert card.apply.text() == "Use no proxy"
    card.apply.click()
    assert load_settings(context.program.paths.settings).proxy == ""
    assert context.changed == [PROXY, ""]


def test_what_an_administrator_decided_is_shown_and_stays(context: Context, qtbot: QtBot, tmp_path: Path) -> None:
    assert card_of(context, qtbot).address.isEnabled()
    (tmp_path / "policy.json").write_text(f'{{"settings": {{"proxy": "{PROXY}"}}}}')
    card = card_of(Context(tmp_path), qtbot)
    assert (card.address.text(), card.address.isEnabled()) == (PROXY, False)
    assert "Set by your administrator." in words(card)
