"""A file that withdraws much of a dossier is not carried out before an officer has looked."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.demo.laptops import Agency, Laptop
from app.domain.sightings import Note
from app.domain.targets import Target
from app.hub import export_bundle


@pytest.fixture
def emptied(agency: Agency, laptop: Laptop, tmp_path: Path) -> tuple[Laptop, str, Path, Path]:
    """A laptop in the field, a dossier of which headquarters withdraws much, and two files that say so, older first."""
    target, _ = laptop.workspace.targets.add(Target(name="Marco INVENTADO", reference="2021/1"))
    other_target, _ = laptop.workspace.targets.add(Target(name="Paolo INVENTADO", reference="2021/2"))
    notes = [laptop.workspace.notes.add(Note(target=target, text=f"number {n}"))[0] for n in range(40)]
    laptop.sync()
    field = agency.enrol("Sgt. B. Invented", tmp_path / "field")
    for one in (target, other_target):
        agency.grant(field.officer, f"dossier:{one}")
    field.sync()
    field.sync()
    files = []
    for name, some in (("first", notes[:20]), ("second", notes[20:35])):
        for note in some:
            laptop.workspace.records.retract(note, "a wrong script")
        laptop.workspace.notes.add(Note(target=other_target, text=name))
        laptop.sync()
        path = tmp_path / f"{name}.calibar"
        export_bundle(agency.data, field.workspace.identity.device, path)
        files.append(path)
    agency.stop_hub()
    return field, target, files[0], files[1]


def test_a_file_that_withdraws_much_of_a_dossier_waits_for_an_officer(
    emptied: tuple[Laptop, str, Path, Path],
) -> None:
    field, target, first, second = emptied
    workspace = field.workspace
    report, _ = workspace.bundles.take_here(first)
    assert (report.held, report.pulled, report.behind) == (1, 1, 0), "the other dossier flows"
    assert workspace.records.count("note", target) == 40, "nothing of the plan"
    (plan,) = workspace.sync.held()
    assert (plan.withdrawn, plan.standing, plan.target, plan.file) == (20, 41, target, str(first))
    assert plan.officer == "Insp. A. Invented"
    assert workspace.sync.status().held == 1
    again, _ = workspace.bundles.take_here(first)
    assert again.held == 1, "it is not carried out by itself"
    workspace.sync.accept_plan(plan)
    done, _ = workspace.bundles.take_here(first)
    assert (done.held, done.pulled) == (0, 20)
    assert workspace.records.count("note", target) == 20
    assert workspace.sync.held() == []
    actions = [row[0] for row in workspace.vault.database.rows("SELECT action FROM audit WHERE action LIKE 'plan.%'")]
    assert actions == ["plan.held", "plan.accept"]
    more, _ = workspace.bundles.take_here(second)
    assert more.held == 1, "what comes after what was accepted is another plan"


def test_what_was_accepted_of_one_file_is_not_accepted_of_a_longer_one(
    emptied: tuple[Laptop, str, Path, Path],
) -> None:
    field, target, first, second = emptied
    workspace = field.workspace
    workspace.bundles.take_here(first)
    (plan,) = workspace.sync.held()
    workspace.sync.accept_plan(plan)
    report, _ = workspace.bundles.take_here(second)
    assert report.held == 1
    (longer,) = workspace.sync.held()
    assert (longer.file, longer.upto > plan.upto) == (str(second), True)
    assert workspace.records.count("note", target) == 40


def test_everyday_withdrawals_by_file_ask_nobody(agency: Agency, laptop: Laptop, tmp_path: Path) -> None:
    target, _ = laptop.workspace.targets.add(Target(name="Marco INVENTADO", reference="2021/1"))
    notes = [laptop.workspace.notes.add(Note(target=target, text=f"number {n}"))[0] for n in range(40)]
    laptop.sync()
    field = agency.enrol("Sgt. B. Invented", tmp_path / "field")
    agency.grant(field.officer, f"dossier:{target}")
    field.sync()
    field.sync()
    for note in notes[:8]:
        laptop.workspace.records.retract(note, "written twice")
    laptop.sync()
    path = tmp_path / "down.calibar"
    export_bundle(agency.data, field.workspace.identity.device, path)
    report, _ = field.workspace.bundles.take_here(path)
    assert (report.held, report.pulled) == (0, 8)
    assert field.workspace.records.count("note", target) == 32


def test_a_sync_judges_anew_what_a_file_brought(agency: Agency, emptied: tuple[Laptop, str, Path, Path]) -> None:
    field, target, first, _ = emptied
    workspace = field.workspace
    workspace.bundles.take_here(first)
    agency.start_hub()
    assert field.sync().held == 1
    (plan,) = workspace.sync.held()
    assert plan.file == "", "the whole of it, as headquarters has it now"
    workspace.sync.accept_plan(plan)
    assert field.sync().held == 0
    assert workspace.sync.held() == []
    assert workspace.records.count("note", target) == 5
