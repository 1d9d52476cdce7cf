"""A hub that was put back from a backup gets back what the laptops made since, and all hold the same again."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.demo.laptops import Agency, Laptop, training_stretching
from app.demo.likeness import picture
from app.domain.sightings import Note, Sighting
from app.domain.targets import Target
from app.hub import administration

NOW = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)


@pytest.fixture
def agency(tmp_path: Path) -> Iterator[Agency]:
    """A hub on loopback."""
    with Agency(tmp_path / "hub", stretching=training_stretching()) as made:
        yield made


def settle(*laptops: Laptop) -> None:
    for _ in range(2):
        for laptop in laptops:
            laptop.sync()


def put_back(agency: Agency, backup: Path, *, told: bool) -> None:
    agency.stop_hub()
    shutil.rmtree(agency.data)
    shutil.copytree(backup, agency.data)
    if told:
        with administration(agency.data) as admin:
            admin.new_epoch()
    agency.start_hub()


@pytest.mark.parametrize("told", [True, False], ids=["new epoch", "untold"])
def test_what_the_hub_lost_comes_back_from_the_laptops(agency: Agency, tmp_path: Path, *, told: bool) -> None:
    one, other = (agency.enrol(f"Invented {name}", tmp_path / name) for name in ("one", "other"))
    target, _ = one.workspace.targets.add(Target(name="Marco INVENTADO", reference="2021/1"))
    one.sync()
    agency.grant(other.officer, f"dossier:{target}")
    sighting, _ = one.workspace.sightings.add(Sighting(target=target, seen_at=NOW, text="grey car"))
    settle(one, other)
    agency.stop_hub()
    shutil.copytree(agency.data, tmp_path / "backup")
    agency.start_hub()

    one.workspace.records.amend(sighting, {"text": "blue car"}, "colour read wrongly")
    one.workspace.targets.edit(target, {"status": "arrested"})
    one.sync()
    other.workspace.targets.edit(target, {"status": "located"})
    note, _ = other.workspace.notes.add(Note(target=target, text="after the backup"))
    settle(other, one)
    waiting, _ = one.workspace.notes.add(Note(target=target, text="never sent"))
    before = set(picture(one.workspace))

    put_back(agency, tmp_path / "backup", told=told)
    settle(one, other, one)
    assert set(picture(one.workspace)) == before
    assert picture(one.workspace) == picture(other.workspace)
    assert other.workspace.records.get(sighting).value.text == "blue car"
    assert [one.field for one in other.workspace.sync.conflicts()] == ["status"]
    assert {entry.value.text for entry in one.workspace.notes.list(target)} == {"after the backup", "never sent"}
    assert one.workspace.search.find("blue").total == other.workspace.search.find("blue").total == 1
    for laptop in (one, other):
        assert laptop.workspace.sync.status().waiting == 0
        assert laptop.workspace.problems() == []
    # A laptop that comes anew reads the same from the hub alone.
    third = agency.enrol("Invented third", tmp_path / "third")
    agency.grant(third.officer, f"dossier:{target}", "reader")
    third.sync()
    assert picture(third.workspace) == picture(one.workspace)
    assert note != waiting
    noted = [
        laptop.workspace.vault.database.scalar("SELECT count(*) FROM audit WHERE action = 'sync.read_anew'")
        for laptop in (one, other, third)
    ]
    assert noted == [1, 1, 0]


def test_what_the_hub_never_gets_back_stays_here(agency: Agency, tmp_path: Path) -> None:
    one, other = (agency.enrol(f"Invented {name}", tmp_path / name) for name in ("one", "other"))
    target, _ = one.workspace.targets.add(Target(name="Marco INVENTADO", reference="2021/1"))
    one.sync()
    agency.grant(other.officer, f"dossier:{target}")
    other.sync()
    agency.stop_hub()
    shutil.copytree(agency.data, tmp_path / "backup")
    agency.start_hub()
    one.workspace.notes.add(Note(target=target, text="of a laptop that is gone"))
    settle(one, other)
    put_back(agency, tmp_path / "backup", told=True)
    other.sync()
    assert [entry.value.text for entry in other.workspace.notes.list(target)] == ["of a laptop that is gone"]
    assert other.workspace.targets.ids_of_all() == [target]


def test_nothing_of_a_revoked_dossier_stays_in_the_outbox_but_what_was_never_sent(
    agency: Agency, tmp_path: Path
) -> None:
    one, other = (agency.enrol(f"Invented {name}", tmp_path / name) for name in ("one", "other"))
    target, _ = one.workspace.targets.add(Target(name="Marco INVENTADO", reference="2021/1"))
    one.sync()
    agency.grant(other.officer, f"dossier:{target}")
    other.sync()
    other.workspace.notes.add(Note(target=target, text="sent"))
    other.sync()
    other.workspace.notes.add(Note(target=target, text="never sent"))
    agency.revoke(other.officer, f"dossier:{target}")
    other.sync()
    rows = other.workspace.vault.database.rows("SELECT status, code FROM outbox LEFT JOIN unsettled USING (counter)")
    assert rows == [("refused", "left_apart")]
