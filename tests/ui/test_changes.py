from __future__ import annotations

from pytestqt.qtbot import QtBot

from app.domain.queries import Changes
from ui.changes import ChangesSignal


def test_changes_reach_every_screen(qtbot: QtBot) -> None:
    signal = ChangesSignal()
    seen: list[Changes] = []
    signal.changed.connect(seen.append)
    changes = Changes(records={"note": frozenset({"a"})})
    signal.announce(changes)
    signal.announce(Changes(everything=True))
    assert seen == [changes, Changes(everything=True)]


def test_nothing_changed_is_no_news(qtbot: QtBot) -> None:
    signal = ChangesSignal()
    with qtbot.assertNotEmitted(signal.changed):
        signal.announce(Changes())
