"""What the pill says of each state."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.queries import SyncProgress, SyncStatus
from ui.i18n import LANGUAGES, set_language
from ui.theme import install_appearance
from ui.widgets.pill import SyncPill, pill_face

AT = datetime(2026, 11, 23, 20, 46, tzinfo=UTC)


@pytest.mark.parametrize(
    ("status", "said"),
    [
        (SyncStatus(state="conflict", conflicts=1), "1 conflict to decide"),
        (SyncStatus(state="conflict", conflicts=2, held=1, refused=4), "2 conflicts to decide"),
        (SyncStatus(state="up_to_date", held=1, refused=1), "1 held back to decide"),
        (SyncStatus(state="failed", refused=1), "Failed 1 to retry"),
        (SyncStatus(state="up_to_date", paused=True, waiting=3), "Paused 3 to send"),
        (SyncStatus(state="offline", waiting=2, blobs_waiting=1), "Offline 3 to send"),
        (SyncStatus(state="pending", waiting=1), "Waiting 1 to send"),
    ],
)
def test_the_most_urgent_state_is_said_with_its_number(qapp: QApplication, status: SyncStatus, said: str) -> None:
    set_language(qapp, "en")
    face = pill_face(status)
    assert f"{face.word} {face.number}" == said


def test_a_run_tells_how_far_it_is(qapp: QApplication) -> None:
    set_language(qapp, "en")
    face = pill_face(SyncStatus(state="sending"), SyncProgress(phase="receiving", done=1_200, total=9_000))
    assert (face.word, face.number) == ("Receiving", "1,200 of 9,000")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_pill_is_wide_enough_for_its_words(qapp: QApplication, qtbot: QtBot, language: str) -> None:
    install_appearance(qapp, "dark")
    set_language(qapp, language)
    short, long = SyncPill(), SyncPill()
    for pill in (short, long):
        qtbot.addWidget(pill)
    short.show_status(SyncStatus(state="up_to_date", received_at=AT))
    long.show_status(SyncStatus(state="conflict", conflicts=12))
    assert long.minimumSizeHint().width() > long.fontMetrics().horizontalAdvance(long.face.word + long.face.number)
    assert long.minimumSizeHint().width() > short.minimumSizeHint().width() * 0.8
    set_language(qapp, "en")
