"""What the palette offers is computed without a window."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.queries import AuditEntry, SearchHit
from ui import palette_rows
from ui.palette_rows import Offer

NOW = datetime(2026, 11, 23, tzinfo=UTC)


def command(title: str) -> Offer:
    return Offer("commands", title.casefold(), title)


@pytest.mark.parametrize(
    ("text", "query", "marks"),
    [
        ("Marco Ferrante", "ferr", ((6, 4),)),
        ("João Pinheiro", "joao", ((0, 4),)),
        ("Marco Ferrante", "fer marc", ((0, 4), (6, 3))),
        ("Marco Ferrante", "rante", ()),
        ("Straße 14", "14", ()),
        ("Marco", "", ()),
    ],
)
def test_marks_stand_where_words_begin(text: str, query: str, marks: palette_rows.Marks) -> None:
    assert palette_rows.marks_in(text, query) == marks


@given(st.text(max_size=40), st.text(max_size=10))
def test_marks_lie_inside_the_text_and_do_not_overlap(text: str, query: str) -> None:
    end = 0
    for start, length in palette_rows.marks_in(text, query):
        assert start >= end
        end = start + length
    assert end <= len(text)


def test_commands_that_begin_with_the_query_stand_first() -> None:
    commands = [command("Print briefing"), command("Lock now"), command("Briefing packs")]
    assert [one.title for one in palette_rows.matching(commands, "brief")] == ["Briefing packs", "Print briefing"]
    assert [one.title for one in palette_rows.matching(commands, "now l")] == ["Lock now"]
    assert palette_rows.matching(commands, "xyz") == []


def test_every_command_is_offered_for_nothing_typed() -> None:
    commands = [command("Lock now"), command("Sync now")]
    assert palette_rows.matching(commands, " ") == commands


def test_recent_targets_come_from_the_log_once_each() -> None:
    read = [AuditEntry(seq=n, at=NOW, actor="Rey", action="dossier.read", object=str(n % 3) * 32) for n in range(9)]
    other = AuditEntry(seq=99, at=NOW, actor="Rey", action="note.add", object="9" * 32)
    assert palette_rows.recent_targets([other, *read], limit=2) == ["0" * 32, "1" * 32]


def test_targets_are_not_offered_twice() -> None:
    hits = [SearchHit(kind=kind, id="1" * 32, title="", snippet="", target="") for kind in ("target", "note")]
    assert [hit.kind for hit in palette_rows.records_of(hits)] == ["note"]


@pytest.mark.parametrize(
    ("kind", "target", "screen", "arguments"),
    [
        ("target", "", "dossier", {"target_id": "1" * 32}),
        ("sighting", "2" * 32, "sightings", {"record_id": "1" * 32}),
        ("notice", "2" * 32, "dossier", {"target_id": "2" * 32, "tab": "charges"}),
        ("phone", "2" * 32, "dossier", {"target_id": "2" * 32, "tab": "overview"}),
        ("operation", "", "operations", {"record_id": "1" * 32}),
        ("officer", "", "operations", {}),
    ],
)
def test_a_hit_leads_to_its_screen(kind: str, target: str, screen: str, arguments: dict[str, str]) -> None:
    offer = Offer("records", "1" * 32, "", kind=kind, target=target)
    assert palette_rows.destination(offer) == (screen, arguments)
