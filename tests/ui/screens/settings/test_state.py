from datetime import UTC, datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from app.services.protection import Protection
from app.services.standing import StandingView
from ui.screens.settings.state import limits, protection_lines

NOW = datetime(2026, 11, 24, 10, tzinfo=UTC)
STRONG = Protection(
    alone=False,
    disk="encrypted",
    standing=StandingView(NOW + timedelta(hours=72), 40, NOW, 42),
    backup_at=NOW,
    sandboxed=True,
    failed_before=0,
)


def test_a_laptop_with_everything_has_no_warning(qtbot: QtBot) -> None:
    lines = protection_lines(STRONG, 5, NOW)
    assert {line.tone for line in lines} == {"ok"}
    assert any("Newer entries: 2" in line.text for line in lines)
    assert any("after 5 min" in line.text for line in lines)


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        (STRONG._replace(alone=True), "Passphrase only"),
        (STRONG._replace(disk="open"), "not encrypted"),
        (STRONG._replace(disk="unknown"), "could not be found out"),
        (STRONG._replace(standing=StandingView(None, 40, NOW, 40)), "No time limit"),
        (STRONG._replace(standing=StandingView(NOW, 40, NOW, 40)), "is over"),
        (STRONG._replace(standing=StandingView(NOW + timedelta(hours=1), 0, None, 3)), "no head of the log"),
        (STRONG._replace(backup_at=None), "no backup"),
        (STRONG._replace(sandboxed=False), "without a sandbox"),
        (STRONG._replace(failed_before=3), "3 failed passphrases"),
    ],
)
def test_each_weakness_is_told(qtbot: QtBot, facts: Protection, words: str) -> None:
    warned = [line.text for line in protection_lines(facts, 5, NOW) if line.tone == "warn"]
    assert len(warned) == 1
    assert words in warned[0]


def test_what_does_not_protect_is_said(qtbot: QtBot) -> None:
    assert len(limits()) == 4
