from __future__ import annotations

import queue
from pathlib import Path

import pytest

from app.demo.laptops import Agency, Laptop
from app.domain.queries import Changes
from app.domain.sightings import Note
from app.domain.targets import Target
from app.services.sync_outcome import InterruptedRunError


class Office:
    """A desk that wrote an invented dossier, and a laptop in the field that holds it."""

    def __init__(self, agency: Agency, folder: Path) -> None:
        self.desk = agency.enrol("Insp. D. Invented", folder / "desk")
        self.field: Laptop = agency.enrol("Insp. F. Invented", folder / "field")
        work = self.desk.workspace
        self.target, _ = work.targets.add(Target(name="Ana Ejemplo"))
        self.notes = [work.records.add(Note(target=self.target, text=f"invented {n}"))[0] for n in range(40)]
        self.desk.sync()
        agency.grant(self.field.officer, f"dossier:{self.target}", "contributor")
        self.field.sync()

    def withdraw(self, count: int) -> None:
        for note in self.notes[:count]:
            self.desk.workspace.records.retract(note, "a mistake")
        self.desk.sync()

    def notes_here(self) -> int:
        return self.field.workspace.records.count("note", self.target)

    def log(self) -> list[str]:
        actions = [entry.action for entry in self.field.workspace.audit.list(20)]
        return [action for action in actions if action.startswith("plan.")]


@pytest.fixture
def office(agency: Agency, tmp_path: Path) -> Office:
    return Office(agency, tmp_path)


def test_everyday_withdrawals_need_nobody(office: Office) -> None:
    office.withdraw(5)
    assert office.field.sync().held == 0
    assert (office.notes_here(), office.log()) == (35, [])


def test_a_large_withdrawal_waits_for_an_officer_who_accepts_it(office: Office) -> None:
    office.withdraw(30)
    sync = office.field.workspace.sync
    assert (office.field.sync().held, office.notes_here()) == (1, 40)
    (plan,) = sync.held()
    assert (plan.withdrawn, plan.standing, plan.target) == (30, 41, office.target), "forty notes and the target itself"
    assert (plan.name, plan.officer) == ("Ana Ejemplo", "Insp. D. Invented")
    assert (sync.status().state, sync.status().held) == ("conflict", 1)
    office.field.workspace.records.add(Note(target=office.target, text="work goes on"))
    assert office.field.sync().pushed == 1
    assert office.log() == ["plan.held"], "told once, not at every sync"
    office.field.reopen()
    sync = office.field.workspace.sync
    (kept,) = sync.held()
    assert (kept.upto, kept.chain) == (plan.upto, plan.chain), "it is not forgotten by locking"
    sync.accept_plan(kept)
    assert office.field.sync().held == 0
    assert office.notes_here() == 11  # ten that stand, and the one from the field
    assert sync.held() == []
    assert office.log() == ["plan.accept", "plan.held"]


def test_what_is_not_accepted_stays_when_headquarters_takes_it_further(office: Office) -> None:
    office.withdraw(20)
    office.field.sync()
    (plan,) = office.field.workspace.sync.held()
    for note in office.notes[20:39]:
        office.desk.workspace.records.retract(note, "a mistake")
    office.desk.sync()
    office.field.workspace.sync.accept_plan(plan)
    assert office.field.sync().held == 1
    assert office.field.workspace.sync.held()[0].upto > plan.upto


def test_changes_that_only_a_newer_program_reads_are_counted(office: Office) -> None:
    vault = office.field.workspace.vault
    assert office.field.workspace.sync.status().unread == 0
    number = vault.streams.number(f"dossier:{office.target}")
    with vault.database.atomic():
        vault.database.execute("INSERT INTO unread VALUES (?, 99, 0, 'an unknown kind', x'00')", (number,))
    assert office.field.workspace.sync.status().unread == 1
    assert office.field.sync().held == 0, "they hold up nothing"


def test_what_a_failed_run_had_applied_is_told_once(office: Office) -> None:
    work = office.desk.workspace
    note, _ = work.records.add(Note(target=office.target, text="before the cut"))
    office.desk.sync()
    sync = office.field.workspace.sync
    phases: list[str] = []
    with pytest.raises(InterruptedRunError):
        sync.run_here(lambda step: phases.append(step.phase), lambda: "receiving" in phases)
    applied = sync.applied_before_failure()
    assert applied.records["note"] == {note}
    assert sync.applied_before_failure() == Changes(), "once"


def test_an_open_channel_finds_the_hub_at_its_new_address(office: Office, agency: Agency) -> None:
    sync = office.field.workspace.sync
    news: queue.SimpleQueue[None] = queue.SimpleQueue()
    channel = sync.channel(lambda: news.put(None))
    agency.start_hub()  # at another address, of which the laptop is told
    channel.start()
    try:
        news.get(timeout=30)
    finally:
        channel.stop()
    assert channel.is_open
