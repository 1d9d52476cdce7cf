"""An import is taken back as one batch: nothing of others is lost, nothing is deleted, and it travels."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.demo.laptops import Agency, Laptop
from app.domain.import_reports import ImportReport
from app.domain.network import Link, Person
from app.domain.sightings import Note
from app.domain.targets import Target
from app.errors import NotFoundError
from app.services.import_batches import BUILT_ON, CHANGED_SINCE, KEPT_WHOLE, TAKEN_BACK
from sync.protocol import changes as wire

MADE = ("ALFA", "BRAVO", "CHARLIE")
ROWS = "reference,seen_at,lat,lon,grade,text\n"


def table(count: int, text: str = "seen") -> bytes:
    rows = [f"2021/1,2026-03-0{n}T08:00:00Z,9.{n},-79.9,B2,{text} {n}\n" for n in range(1, count + 1)]
    return (ROWS + "".join(rows)).encode()


def notices(height: float, language: str = "SPA") -> bytes:
    """Three invented notices with all their details."""
    return json.dumps(
        [
            {
                "entity_id": f"2026/{number}",
                "name": name,
                "forename": "Invented",
                "date_of_birth": "1979/01/02",
                "nationalities": ["ES"],
                "height": height,
                "languages_spoken_ids": [language],
                "arrest_warrants": [{"charge": "fraud", "issuing_country_id": "ES"}],
            }
            for number, name in enumerate(MADE, 101)
        ]
    ).encode()


def taken(laptop: Laptop, data: bytes, name: str = "x.csv") -> ImportReport:
    report, _ = laptop.workspace.imports.apply(data, name, language="en")
    return report


@pytest.fixture
def target(laptop: Laptop) -> str:
    """An invented target."""
    made, _ = laptop.workspace.targets.add(Target(name="Marco INVENTADO", reference="2021/1"))
    return made


def test_what_an_import_made_is_withdrawn_once_and_imported_again_after(laptop: Laptop, target: str) -> None:
    workspace = laptop.workspace
    report = taken(laptop, table(3))
    assert (report.created, len(report.batch)) == (3, 32), report
    assert workspace.import_batches.latest() == report.batch
    before = workspace.records.list("sighting", target)
    told = workspace.import_batches.preview(report.batch)
    assert (told.withdrawn, told.dry_run, workspace.records.count("sighting", target)) == (3, True, 3)
    done, changes = workspace.import_batches.take_back(report.batch)
    assert (done.withdrawn, done.restored, done.kept) == (3, 0, ())
    assert changes.records == {"sighting": frozenset(one.id for one in before)}
    gone = workspace.records.list("sighting", target, retracted=True)
    assert {(one.retracted, one.retract_reason) for one in gone} == {(True, TAKEN_BACK)}
    assert workspace.import_batches.latest() == ""
    waiting = workspace.sync.status().waiting
    again, nothing = workspace.import_batches.take_back(report.batch)
    assert (again.withdrawn, again.already, nothing.records) == (0, 3, {})
    assert workspace.sync.status().waiting == waiting
    acts = [(entry.action, entry.object) for entry in workspace.audit.list() if entry.action.startswith("import")]
    assert acts == [("import.undo", report.batch), ("import", report.batch)]
    anew = taken(laptop, table(3))
    assert (anew.created, anew.unchanged) == (3, 0)
    assert workspace.records.count("sighting", target) == 3
    assert taken(laptop, table(3)).batch == "", "what changes nothing is no batch"


def test_what_a_notice_says_as_before_is_not_sent_again(laptop: Laptop) -> None:
    taken(laptop, notices(1.8), "n.json")
    vault = laptop.workspace.vault
    before = int(vault.meta.get("counter"))
    report = taken(laptop, notices(1.9), "n.json")
    assert report.updated == len(MADE)
    rows = vault.database.rows("SELECT payload FROM outbox WHERE counter > ? ORDER BY counter", (before,))
    sent = [wire.decode(payload).body for (payload,) in rows]
    assert sent == [{"height_cm": 190.0}] * len(MADE)
    taken(laptop, notices(1.9, "FRE"), "n.json")
    rows = vault.database.rows("SELECT payload FROM outbox WHERE counter > ?", (before + len(MADE),))
    assert [set(wire.decode(payload).body) for (payload,) in rows] == [{"languages"}] * len(MADE), "what differs is"


def test_the_newest_imports_are_listed_with_what_became_of_them(laptop: Laptop, target: str) -> None:
    batches = laptop.workspace.import_batches
    assert batches.recent() == []
    made = [taken(laptop, table(count)).batch for count in (1, 2, 4)]
    batches.take_back(made[1])
    told = batches.recent()
    assert [(one.id, one.created, one.taken_back_at is not None) for one in told] == [
        (made[2], 2, False),
        (made[1], 1, True),
        (made[0], 1, False),
    ]
    assert {one.format for one in told} == {"sightings-csv"}
    assert [one.id for one in batches.recent(1)] == [made[2]]
    assert all(one.taken_back_at is None or one.taken_back_at >= one.at for one in told)


def test_an_unknown_batch_is_told(laptop: Laptop, target: str) -> None:
    batch = taken(laptop, table(1)).batch
    for wrong in ("", "x", "0" * 32, target, f"{batch[:-1]}'"):
        with pytest.raises(NotFoundError):
            laptop.workspace.import_batches.take_back(wrong)
    assert laptop.workspace.records.count("sighting", target) == 1
    assert laptop.workspace.import_batches.take_back(batch)[0].withdrawn == 1


def test_a_sighting_corrected_since_is_kept_and_the_others_go(laptop: Laptop, target: str) -> None:
    workspace = laptop.workspace
    batch = taken(laptop, table(3)).batch
    corrected = workspace.records.list("sighting", target)[0].id
    workspace.records.amend(corrected, {"text": "another man"}, "looked again")
    done, _ = workspace.import_batches.take_back(batch)
    assert (done.withdrawn, [one.reason for one in done.kept]) == (2, [BUILT_ON])
    assert [one.id for one in workspace.records.list("sighting", target)] == [corrected]


def test_a_kept_target_keeps_all_that_came_with_it(laptop: Laptop, target: str) -> None:
    workspace = laptop.workspace
    batch = taken(laptop, notices(1.7), "notices.json").batch
    made = {row.value.reference: row.id for row in workspace.records.list("target")}
    noted, linked, free = made["2026/101"], made["2026/102"], made["2026/103"]
    assert [workspace.records.count("notice", one) for one in (noted, linked, free)] == [1, 1, 1]
    workspace.notes.add(Note(target=noted, text="a colleague's own work"))
    person, _ = workspace.records.add(Person(target=target, name="Paola INVENTADA"))
    workspace.records.add(Link(target=target, subject=person, object=linked, role="sibling"))
    done, _ = workspace.import_batches.take_back(batch)
    assert sorted(one.reason for one in done.kept) == sorted([BUILT_ON, KEPT_WHOLE] * 2)
    assert [workspace.records.count("notice", one) for one in (noted, linked, free)] == [1, 1, 0]
    assert {row.id for row in workspace.records.list("target")} == {target, noted, linked}


def test_former_values_come_back_where_nobody_changed_them_since(laptop: Laptop) -> None:
    workspace = laptop.workspace
    first = taken(laptop, notices(1.7), "notices.json")
    made = {row.value.reference: row for row in workspace.records.list("target")}
    ours, theirs = made["2026/101"], made["2026/102"]
    second = taken(laptop, notices(1.9, "FRE"), "notices.json")
    assert (second.created, second.updated) == (0, 3)
    workspace.records.edit(theirs.id, {"height_cm": 188.0})
    changed = workspace.records.get(ours.id).value
    assert (changed.height_cm, changed.languages) != (ours.value.height_cm, ours.value.languages)
    done, _ = workspace.import_batches.take_back(second.batch)
    assert (done.withdrawn, done.restored, [one.reason for one in done.kept]) == (0, 3, [CHANGED_SINCE])
    assert workspace.records.get(ours.id).value == ours.value
    kept = workspace.records.get(theirs.id).value
    assert (kept.height_cm, kept.languages) == (188.0, theirs.value.languages)
    again, nothing = workspace.import_batches.take_back(second.batch)
    assert (again.restored, again.already, nothing.records) == (0, 2, {})
    third = taken(laptop, notices(1.9, "FRE"), "notices.json")
    assert third.updated == 3
    assert workspace.import_batches.preview(first.batch).withdrawn == 0, "a later import stands on it"
    workspace.import_batches.take_back(third.batch)
    left, _ = workspace.import_batches.take_back(first.batch)
    assert (left.withdrawn, sorted(one.reason for one in left.kept)) == (4, sorted([BUILT_ON, KEPT_WHOLE]))
    assert {row.id for row in workspace.records.list("target")} == {theirs.id}


def test_it_travels_and_another_laptop_may_import_anew(agency: Agency, laptop: Laptop, tmp_path: Path) -> None:
    target, _ = laptop.workspace.targets.add(Target(name="Marco INVENTADO", reference="2021/1"))
    other = agency.enrol("Sgt. B. Invented", tmp_path / "other")
    laptop.sync()
    agency.grant(other.officer, f"dossier:{target}")
    batch = taken(laptop, table(4)).batch
    laptop.sync()
    other.sync()
    assert taken(other, table(4)).unchanged == 4
    (seen, *_) = other.workspace.records.list("sighting", target)
    other.workspace.records.amend(seen.id, {"text": "another man"}, "looked again")
    other.sync()
    laptop.sync()
    agency.stop_hub()
    done, _ = laptop.workspace.import_batches.take_back(batch)
    assert (done.withdrawn, [one.reason for one in done.kept]) == (3, [BUILT_ON])
    assert laptop.workspace.sync.status().waiting == 3
    agency.start_hub()
    laptop.sync()
    other.sync()
    records = other.workspace.records
    assert [one.id for one in records.list("sighting", target)] == [seen.id]
    reasons = sorted(one.retract_reason for one in records.list("sighting", target, retracted=True))
    assert reasons == ["", *[TAKEN_BACK] * 3]
    assert taken(other, table(4)).created == 3


@pytest.mark.parametrize(("rows", "held"), [(9, 0), (12, 1)])
def test_a_large_one_is_said_to_be_held_on_other_laptops(
    agency: Agency, laptop: Laptop, tmp_path: Path, rows: int, held: int
) -> None:
    workspace = laptop.workspace
    target, _ = workspace.targets.add(Target(name="Marco INVENTADO", reference="2021/1"))
    batch = taken(laptop, many(rows)).batch
    laptop.sync()
    other = agency.enrol("Sgt. B. Invented", tmp_path / "other")
    agency.grant(other.officer, f"dossier:{target}")
    other.sync()
    other.sync()
    assert workspace.import_batches.take_back(batch)[0].held_elsewhere == held
    assert laptop.sync().held == 0, "the laptop that took it back is not asked"
    assert other.sync().held == held
    assert other.workspace.records.count("sighting", target) == (rows if held else 0)


def many(count: int) -> bytes:
    """So many sightings of an invented target, one a minute."""
    rows = [f"2021/1,2026-03-01T08:{n:02}:00Z,9.1,-79.9,B2,seen {n}\n" for n in range(count)]
    return (ROWS + "".join(rows)).encode()
