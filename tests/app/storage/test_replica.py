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
from app.storage.schema import record_indexes, table_of
from sync.client.lane import keeping_store

START = datetime(2026, 3, 1, tzinfo=UTC)
TARGETS, SIGHTINGS = 3, 700
WANTED = record_indexes(KINDS["sighting"])


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


def test_the_quick_and_the_careful_way_end_in_the_same(agency: Agency, streams: list[str], tmp_path: Path) -> None:
    quick = reader(agency, tmp_path / "quick", streams)
    assert quick.sync().pulled == TARGETS + SIGHTINGS + 2
    careful = reader(agency, tmp_path / "careful", streams)
    careful.workspace.replica.in_bulk = False
    careful.sync()
    assert content(quick) == content(careful)
    assert search(quick) == search(careful) == [TARGETS + SIGHTINGS, 111, 1, 1]


def test_a_load_that_was_rolled_back_begins_again(agency: Agency, streams: list[str], tmp_path: Path) -> None:
    laptop = reader(agency, tmp_path / "laptop", streams)
    database = laptop.workspace.vault.database
    with database.atomic():
        database.execute(
            f"CREATE TEMP TRIGGER broken BEFORE INSERT ON main.{table_of('note')} "
            "BEGIN SELECT RAISE(ABORT, 'injected'); END"
        )
    with pytest.raises(Exception, match="injected"):
        laptop.sync()
    kept = len(content(laptop)["sighting"])
    assert kept < SIGHTINGS
    with database.atomic():
        database.execute("DROP TRIGGER temp.broken")
    laptop.sync()
    assert len(content(laptop)["sighting"]) == SIGHTINGS
    assert search(laptop) == [TARGETS + SIGHTINGS, 111, 1, 1]
    present = {name for (name,) in content(laptop)["indexes"]}
    assert present >= {statement.split()[statement.split().index("ON") - 1] for statement in WANTED}


def test_too_many_to_remember_are_left_to_the_index(agency: Agency, streams: list[str], tmp_path: Path) -> None:
    laptop = reader(agency, tmp_path / "laptop", streams)
    laptop.workspace.vault.records.most_loaded = 100
    assert laptop.sync().pulled == TARGETS + SIGHTINGS + 2
    assert len(content(laptop)["sighting"]) == SIGHTINGS


def test_what_comes_in_numbers_waits_for_the_index_and_is_found_meanwhile(
    agency: Agency, streams: list[str], tmp_path: Path
) -> None:
    laptop = reader(agency, tmp_path / "full", streams)
    laptop.sync()
    database, replica = laptop.workspace.vault.database, laptop.workspace.replica

    def waiting() -> int:
        return int(database.scalar("SELECT count(*) FROM search_waiting"))

    assert waiting() == 0, "a first load is indexed with its rows"
    writer = agency.enrol("Invented Writer", tmp_path / "second")
    target, _ = writer.workspace.targets.add(Target(name="Invented, added"))
    with writer.workspace.vault.database.atomic():
        for n in range(400):
            writer.workspace.sightings.add(Sighting(target=target, seen_at=START, text=f"added{n} later"))
    writer.sync()
    agency.grant(laptop.officer, f"dossier:{target}", "reader")
    blocks = database.scalar("SELECT count(*) FROM search_data")
    # The run itself, without what follows it when it has ended.
    keeping_store(lambda lane: laptop.workspace.sync.run_once(lane, lambda _: None, lambda: False))
    assert waiting() == 401
    assert database.scalar("SELECT count(*) FROM search_data") == blocks, "no transaction of it wrote the index"
    for _ in range(2):
        assert laptop.workspace.search.find("later").total == 400
        assert laptop.workspace.search.find("added399 later").total == 1
        assert laptop.workspace.search.find("invented").total == SIGHTINGS + TARGETS + 1
        while replica.index_waiting(150):
            pass
    assert waiting() == 0
    with database.atomic():
        database.execute("INSERT INTO search(search) VALUES ('integrity-check')")
    # A handful is indexed at once.
    writer.workspace.sightings.add(Sighting(target=target, seen_at=START, text="single later"))
    writer.sync()
    keeping_store(lambda lane: laptop.workspace.sync.run_once(lane, lambda _: None, lambda: False))
    assert waiting() == 0
    assert laptop.workspace.search.find("single").total == 1
