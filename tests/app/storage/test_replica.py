"""The quick way into an empty vault and the careful one must end in the same rows."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from app.demo.laptops import Agency, Laptop, training_stretching
from app.domain.catalogue import KINDS
from app.domain.sightings import Note, Sighting
from app.domain.targets import Target
from app.errors import StorageFullError
from app.storage import replica as under_test
from app.storage.records import RecordStore
from app.storage.schema import record_indexes, table_of

START = datetime(2026, 3, 1, tzinfo=UTC)
TARGETS, SIGHTINGS = 3, 700


@pytest.fixture(scope="module")
def agency(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Agency]:
    with Agency(tmp_path_factory.mktemp("hub"), stretching=training_stretching()) as made:
        yield made


@pytest.fixture(scope="module")
def streams(agency: Agency, tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    writer = agency.enrol("Invented Writer", tmp_path_factory.mktemp("writer"))
    workspace = writer.workspace
    targets = [workspace.targets.add(Target(name=f"Invented {n}", reference=f"2001/{n}"))[0] for n in range(TARGETS)]
    with workspace.vault.database.atomic():
        for n in range(SIGHTINGS):
            seen = START + timedelta(minutes=n)
            workspace.sightings.add(Sighting(target=targets[n % TARGETS], seen_at=seen, text=f"word{n} invented"))
    writer.sync()
    # One dossier has a correction in its midst: it takes the careful way.
    note, _ = workspace.notes.add(Note(target=targets[0], text="wrong"))
    workspace.records.retract(note, "entered by mistake")
    writer.sync()
    return [f"dossier:{target}" for target in targets]


def reader(agency: Agency, folder: Path, streams: list[str]) -> Laptop:
    laptop = agency.enrol("Invented Reader", folder)
    for stream in streams:
        agency.grant(laptop.officer, stream, "reader")
    return laptop


def content(laptop: Laptop) -> dict[str, Any]:
    database = laptop.workspace.vault.database
    columns = "id, owner, body, officer, device, clock, received, changed, pending, retracted, state"
    found: dict[str, Any] = {
        kind: database.rows(f"SELECT {columns} FROM {table_of(kind)} ORDER BY id") for kind in KINDS
    }
    found["indexes"] = database.rows("SELECT name FROM sqlite_schema WHERE type = 'index' ORDER BY name")
    found["streams"] = database.rows("SELECT id, seq, chain FROM stream ORDER BY id")
    return found


def search(laptop: Laptop) -> list[int]:
    return [laptop.workspace.search.find(word).total for word in ("invented", "word1", "word699", "wrong")]


def test_the_quick_and_the_careful_way_end_in_the_same(
    agency: Agency, streams: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    quick = reader(agency, tmp_path / "quick", streams)
    taken: list[str] = []
    original = RecordStore.insert_ready

    def noted(self: RecordStore, rows: Any, stream: int) -> Any:
        taken.append(rows.kind)
        return original(self, rows, stream)

    monkeypatch.setattr(RecordStore, "insert_ready", noted)
    assert quick.sync().pulled == TARGETS + SIGHTINGS + 2
    assert "sighting" in taken
    monkeypatch.setattr(under_test, "ready_rows", lambda _page, _owner: None)
    taken.clear()
    careful = reader(agency, tmp_path / "careful", streams)
    careful.sync()
    assert taken == []
    assert content(quick) == content(careful)
    assert search(quick) == search(careful) == [TARGETS + SIGHTINGS, 111, 1, 1]


def test_a_load_that_was_rolled_back_begins_again(
    agency: Agency, streams: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    laptop = reader(agency, tmp_path / "laptop", streams)
    original = RecordStore.add_words
    calls: list[int] = []

    def full_once(self: RecordStore, words: Any) -> None:
        original(self, words)
        calls.append(len(words))
        if len(calls) == 1:
            raise StorageFullError("The disk is full.", "Make room.")

    monkeypatch.setattr(RecordStore, "add_words", full_once)
    with pytest.raises(StorageFullError):
        laptop.sync()
    assert content(laptop)["sighting"] == []
    assert laptop.sync().pulled == TARGETS + SIGHTINGS + 2
    assert len(content(laptop)["sighting"]) == SIGHTINGS
    assert search(laptop)[2] == 1
    present = {name for (name,) in content(laptop)["indexes"]}
    assert all(any(name in statement for name in present) for statement in record_indexes(KINDS["sighting"]))


def test_too_many_to_remember_are_left_to_the_index(
    agency: Agency, streams: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.storage.records._MOST_LOADED", 100)
    laptop = reader(agency, tmp_path / "laptop", streams)
    assert laptop.sync().pulled == TARGETS + SIGHTINGS + 2
    assert len(content(laptop)["sighting"]) == SIGHTINGS
