from datetime import UTC, datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from app.services.protection import Protection
from app.services.standing import StandingView
from ui.screen_capture import Plan
from ui.screens.settings.state import limits, protection_lines

NOW = datetime(2026, 11, 24, 10, tzinfo=UTC)
STRONG = Protection(
    alone=False,
    disk="encrypted",
    standing=StandingView(NOW + timedelta(hours=72), 40, NOW, 42),
    backup_at=NOW,
    sandboxed=True,
    failed_before=0,
    swap="none",
    agency_key="ABCDE-FGHJK",
    codes_left=7,
    codes_made=8,
)


def test_a_laptop_with_everything_has_no_warning(qtbot: QtBot) -> None:
    lines = protection_lines(STRONG, 5, NOW, "block")
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
        (STRONG._replace(failed_before=3), "failed before an unlock"),
        (STRONG._replace(swap="open"), "write memory out"),
        (STRONG._replace(swap="unknown"), "could not be found out"),
        (STRONG._replace(agency_key=""), "Headquarters cannot open"),
        (STRONG._replace(codes_made=0, codes_left=0), "no recovery codes"),
        (STRONG._replace(codes_left=1), "1 of 8 unused"),
    ],
)
def test_each_weakness_is_told(qtbot: QtBot, facts: Protection, words: str) -> None:
    warned = [line.text for line in protection_lines(facts, 5, NOW, "block") if line.tone == "warn"]
    assert len(warned) == 1
    assert words in warned[0]


def test_what_does_not_protect_is_said(qtbot: QtBot) -> None:
    assert len(limits()) == 6
    assert any("no second vault" in line for line in limits())


@pytest.mark.parametrize(("capture", "words"), [("allow", "while it is not covered"), ("impossible", "no program can")])
def test_screenshots_are_told_as_they_are(qtbot: QtBot, capture: Plan, words: str) -> None:
    warned = [line.text for line in protection_lines(STRONG, 5, NOW, capture) if line.tone == "warn"]
    assert len(warned) == 1
    assert words in warned[0]
