"""The overview says nothing of the target that was open before."""

from __future__ import annotations

from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any, cast

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.queries import Author
from app.domain.sightings import Sighting
from ui.context import ScreenContext
from ui.i18n import set_language
from ui.screens.dossier.overview import OverviewTab
from ui.theme import install_appearance
from ui.widgets.text import Text

NOW = datetime(2026, 11, 23, 20, 46, tzinfo=UTC)


def dossier(last: Sighting | None) -> Any:
    record = None if last is None else SimpleNamespace(value=last, author=Author(id="1" * 32, name="Insp. Invented"))
    target = SimpleNamespace(id="2" * 32)
    return SimpleNamespace(target=target, latest=(), counts={}, trail=(), last_sighting=record)


def words(tab: OverviewTab) -> list[str]:
    return [text.text() for text in tab.findChildren(Text) if not text.isHidden() and text.text()]


def test_a_target_that_nobody_saw_has_nothing_of_the_one_before(qapp: QApplication, qtbot: QtBot) -> None:
    install_appearance(qapp, "dark")
    set_language(qapp, "en")
    tab = OverviewTab(cast("ScreenContext", None))
    qtbot.addWidget(tab)
    seen = Sighting(target="2" * 32, seen_at=NOW, certainty="probable", place="Calle 1", radius_m=100.0, grade="B3")
    tab.show_dossier(dossier(seen))
    told = words(tab)
    assert "Last sighting" in told
    assert "±100 m" in told
    assert any(line.startswith("Probable · ") and line.endswith("B3 · Insp. Invented") for line in told)
    tab.show_dossier(dossier(None))
    told = words(tab)
    assert "±100 m" not in told
    assert {"Last sighting", "Not seen yet", "F2 records a sighting."} <= set(told)
    assert not [line for line in told if "Probable" in line or "B3" in line]
