"""What the lines of the latest events say."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QApplication

from app.domain.queries import Author, TimelineEntry
from ui.i18n import set_language
from ui.widgets.timeline import head_of, line_of


def entry(kind: str, detail: str, title: str = "", text: str = "") -> TimelineEntry:
    author = Author(id="1" * 32, name="Insp. Invented")
    at = datetime(2026, 11, 23, 20, 46, tzinfo=UTC)
    return TimelineEntry(id="2" * 32, kind=kind, at=at, title=title, text=text, detail=detail, author=author)


@pytest.mark.parametrize(
    ("shown", "head", "line"),
    [
        (entry("sighting", "confirmed", "Calle 1", "Left."), "Sighting · Confirmed", "Left."),
        (entry("item", "vehicle", "4400 KXD Seat"), "Vehicle", "4400 KXD Seat"),
        (entry("item", "phone", "600 000 000", "Off."), "Phone", "Off."),
        (entry("verification", "valid", "valid NCB ES"), "Check · Valid", "NCB ES"),
        (entry("verification", "expired", "expired NCB ES", "By phone."), "Check · Expired", "By phone."),
        (entry("movement", "flight", "Madrid"), "Movement · Flight", "Madrid"),
        (entry("note", "", "Lights"), "Note", "Lights"),
    ],
)
def test_an_entry_is_named_by_words_and_never_by_codes(
    qapp: QApplication, shown: TimelineEntry, head: str, line: str
) -> None:
    set_language(qapp, "en")
    assert (head_of(shown), line_of(shown)) == (head, line)
