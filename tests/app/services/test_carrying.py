"""From laptop to laptop: shown as not confirmed, carried to headquarters, confirmed by the hub's own history."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.demo.laptops import Agency, Laptop
from app.domain.sightings import Note, Sighting
from app.domain.targets import Target
from app.hub import administration, export_bundle, import_bundle

NOW = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
PHOTO = bytes(range(256)) * 5000


@pytest.fixture
def pair(agency: Agency, tmp_path: Path) -> tuple[Laptop, Laptop, str]:
    """Two laptops of one dossier, out of reach of the hub; the first wrote something and named the second."""
    one = agency.enrol("Insp. A. Invented", tmp_path / "one")
    other = agency.enrol("Sgt. B. Invented", tmp_path / "other")
    target, _ = one.workspace.targets.add(Target(name="Marco INVENTADO", reference="2021/1"))
    for laptop in (one, other, one, other):
        laptop.sync()
    agency.grant(other.officer, f"dossier:{target}")
    for laptop in (other, one):
        laptop.sync()
    agency.stop_hub()
    return one, other, target


def give(one: Laptop, other: Laptop, path: Path) -> tuple[int, int, int]:
    one.workspace.bundles.export_here(path, [other.workspace.identity.device])
    report, _ = other.workspace.bundles.take_here(path)
    return report.carried, report.shown, report.blobs_down


def test_new_records_are_shown_unconfirmed_carried_and_confirmed(
    agency: Agency, pair: tuple[Laptop, Laptop, str], tmp_path: Path
) -> None:
    one, other, target = pair
    one.workspace.sightings.add(Sighting(target=target, seen_at=NOW, text="visto en el mercado", lat=1.0, lon=2.0))
    photo, _ = one.workspace.attachments.add_file(target, PHOTO, "plan.bin")
    path = tmp_path / "stick.calibar"
    assert give(one, other, path) == (2, 2, 1)
    assert give(one, other, path) == (0, 0, 0), "the same file again changes nothing"
    shown = other.workspace.records.list("sighting", target)[0]
    assert (shown.value.text, bool(shown.pending), shown.author.name) == (
        "visto en el mercado",
        True,
        "Insp. A. Invented",
    )
    assert other.workspace.attachments.content(photo) == PHOTO
    assert other.workspace.search.find("mercado").total == 1
    assert other.workspace.sync.status().waiting == 0, "it is not this laptop's own"
    assert other.workspace.bundles.waiting() == (0, 1, 2)
    agency.start_hub()
    report = other.sync()
    assert (report.pushed, report.blobs_up, report.conflicts) == (0, 1, 0)
    assert not other.workspace.records.list("sighting", target)[0].pending
    assert other.workspace.bundles.waiting() == (0, 0, 0)
    with administration(agency.data) as admin:
        changes = admin.status().changes
    late = one.sync()
    assert (late.rejected, late.conflicts, late.queued_left) == (0, 0, 0)
    assert one.workspace.sync.status().state == "up_to_date"
    assert not one.workspace.records.list("sighting", target)[0].pending
    with administration(agency.data) as admin:
        assert admin.status().changes == changes, "exactly once, whoever brought it"
        assert admin.verify_audit() == []
    assert other.workspace.problems() == []


def test_a_laptop_without_the_right_carries_and_sees_nothing(
    agency: Agency, pair: tuple[Laptop, Laptop, str], tmp_path: Path
) -> None:
    one, other, _ = pair
    secret, _ = one.workspace.targets.add(Target(name="Paolo INVENTADO", reference="2021/2"))
    agency.start_hub()
    for _ in range(2):
        one.sync()
    agency.stop_hub()
    one.workspace.notes.add(Note(target=secret, text="muy secreto"))
    fresh, _ = one.workspace.targets.add(Target(name="Nueva INVENTADA", reference="2021/3"))
    one.workspace.attachments.add_file(secret, PHOTO, "secret.bin")
    path = tmp_path / "stick.calibar"
    one.workspace.bundles.export_here(path, [other.workspace.identity.device])
    plan = other.workspace.bundles.look_here(path)
    assert {lot.stream: (lot.readable, lot.title) for lot in plan.lots} == {
        f"dossier:{secret}": (False, ""),
        f"dossier:{fresh}": (False, ""),
    }
    report, _ = other.workspace.bundles.take_here(path)
    assert (report.shown, report.blobs_down) == (0, 0)
    assert report.carried >= 3
    assert other.workspace.search.find("secreto").total == 0
    kept = other.workspace.vault.database.rows("SELECT sealed FROM carried")
    assert kept
    assert not any(b"secreto" in sealed or b"Nueva" in sealed for (sealed,) in kept)
    agency.start_hub()
    other.sync()
    with administration(agency.data) as admin:
        assert admin.status().refused == 0
    assert other.workspace.bundles.waiting()[2] == 0
    one.sync()
    assert one.workspace.sync.status().state == "up_to_date"


def test_changes_of_known_records_are_carried_and_wait_for_the_hub(
    agency: Agency, pair: tuple[Laptop, Laptop, str], tmp_path: Path
) -> None:
    one, other, target = pair
    one.workspace.records.edit(target, {"name": "Marco DUE"})
    assert give(one, other, tmp_path / "stick.calibar") == (1, 0, 0)
    assert other.workspace.records.get(target).value.name == "Marco INVENTADO"
    agency.start_hub()
    other.sync()
    assert other.workspace.records.get(target).value.name == "Marco DUE"


def test_work_on_a_record_that_is_not_confirmed_follows_it(
    agency: Agency, pair: tuple[Laptop, Laptop, str], tmp_path: Path
) -> None:
    one, other, target = pair
    note, _ = one.workspace.notes.add(Note(target=target, text="first"))
    give(one, other, tmp_path / "stick.calibar")
    other.workspace.records.retract(note, "entered twice")
    agency.start_hub()
    report = other.sync()
    assert (report.rejected, report.queued_left) == (0, 0)
    one.sync()
    assert one.workspace.notes.list(target)[0].retracted


def test_the_hub_takes_what_a_carrier_puts_into_its_own_file(
    agency: Agency, pair: tuple[Laptop, Laptop, str], tmp_path: Path
) -> None:
    one, other, target = pair
    one.workspace.notes.add(Note(target=target, text="first"))
    give(one, other, tmp_path / "stick.calibar")
    other.workspace.notes.add(Note(target=target, text="second"))
    path = tmp_path / "to hub.calibar"
    report = other.workspace.bundles.export_here(path, ["hub"])
    assert (report.pushed, report.carried) == (1, 1)
    taken = import_bundle(agency.data, path)
    assert (taken.accepted, taken.refused, taken.waiting) == (2, 0, 0)


def test_what_the_hub_refuses_of_the_author_is_taken_away_again(
    agency: Agency, pair: tuple[Laptop, Laptop, str], tmp_path: Path
) -> None:
    one, other, target = pair
    one.workspace.notes.add(Note(target=target, text="first"))
    give(one, other, tmp_path / "stick.calibar")
    assert len(other.workspace.notes.list(target)) == 1
    with administration(agency.data) as admin:
        admin.block(one.workspace.identity.device)
    agency.start_hub()
    other.sync()
    assert other.workspace.notes.list(target) == []
    assert other.workspace.bundles.waiting()[2] == 0


def test_nothing_is_carried_in_a_laptop_that_wrote_it(pair: tuple[Laptop, Laptop, str], tmp_path: Path) -> None:
    one, other, target = pair
    one.workspace.notes.add(Note(target=target, text="first"))
    give(one, other, tmp_path / "a.calibar")
    other.workspace.bundles.export_here(tmp_path / "b.calibar", [one.workspace.identity.device])
    report, _ = one.workspace.bundles.take_here(tmp_path / "b.calibar")
    assert (report.carried, report.shown) == (0, 0)
    assert len(one.workspace.notes.list(target)) == 1


def test_a_carrier_that_only_knows_sticks_hears_what_became_of_it(
    agency: Agency, pair: tuple[Laptop, Laptop, str], tmp_path: Path
) -> None:
    one, other, target = pair
    one.workspace.notes.add(Note(target=target, text="first"))
    give(one, other, tmp_path / "stick.calibar")
    there, back = tmp_path / "there.calibar", tmp_path / "back.calibar"
    other.workspace.bundles.export_here(there, ["hub"])
    import_bundle(agency.data, there)
    one.workspace.notes.add(Note(target=target, text="second"))
    give(one, other, tmp_path / "later.calibar")
    export_bundle(agency.data, other.workspace.identity.device, back)
    other.workspace.bundles.take_here(back)
    notes = {note.value.text: bool(note.pending) for note in other.workspace.notes.list(target)}
    assert notes == {"first": False, "second": True}
    assert other.workspace.bundles.waiting()[2] == 2, "the later file repeats the first change, still carried"
    with administration(agency.data) as admin:
        admin.block(one.workspace.identity.device)
    other.workspace.bundles.export_here(there, ["hub"])
    assert import_bundle(agency.data, there).refused == 2
    export_bundle(agency.data, other.workspace.identity.device, back)
    other.workspace.bundles.take_here(back)
    assert other.workspace.bundles.waiting()[2] == 0
    assert [note.value.text for note in other.workspace.notes.list(target)] == ["first"]
