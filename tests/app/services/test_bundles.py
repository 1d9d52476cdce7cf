"""Sticks between laptops and headquarters: what travels, that it travels once, and who can open it."""

from __future__ import annotations

import errno
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

import pytest

from app.demo.laptops import Agency, Laptop, training_stretching
from app.demo.likeness import picture, shared_streams
from app.domain.bundles import HUB
from app.domain.sightings import Note, Sighting
from app.domain.targets import Target
from app.errors import BadInputError, CalibarError, RefusedError, StorageFullError
from app.hub import administration, export_bundle, import_bundle
from app.services.bundles import write_whole
from app.services.sync_outcome import InterruptedRunError
from sync.protocol.bundle import Written

NOW = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)


@pytest.fixture
def away(agency: Agency, laptop: Laptop) -> tuple[Laptop, str]:
    """A laptop that never saw the network again after it enrolled, with one dossier made on it."""
    agency.stop_hub()
    target, _ = laptop.workspace.targets.add(Target(name="Marco INVENTADO", reference="2021/1"))
    laptop.workspace.sightings.add(Sighting(target=target, seen_at=NOW, text="visto en el mercado", lat=1.0, lon=2.0))
    laptop.workspace.notes.add(Note(target=target, text="nota de campo"))
    return laptop, target


def changes_at(agency: Agency) -> int:
    with administration(agency.data) as admin:
        return admin.status().changes


def test_a_file_brings_everything_to_headquarters_once(
    agency: Agency, away: tuple[Laptop, str], tmp_path: Path
) -> None:
    laptop, target = away
    before = changes_at(agency)
    waiting = laptop.workspace.sync.status().waiting
    first, second = tmp_path / "first.calibar", tmp_path / "second.calibar"
    report = laptop.workspace.bundles.export_here(first, [HUB])
    assert (report.pushed, report.queued_left) == (waiting, waiting)
    assert report.bytes_up == first.stat().st_size
    laptop.workspace.notes.add(Note(target=target, text="otra nota"))
    laptop.workspace.bundles.export_here(second, [HUB])
    assert laptop.workspace.sync.status().waiting == waiting + 1, "only an answer of headquarters empties the queue"
    later = import_bundle(agency.data, second)
    assert later.size == second.stat().st_size
    assert (later.accepted, later.duplicates, later.refused, later.waiting) == (waiting + 1, 0, 0, 0)
    for path in (first, second, first):
        again = import_bundle(agency.data, path)
        assert again.accepted == again.refused == again.waiting == 0
    assert changes_at(agency) == before + waiting + 1
    agency.start_hub()
    report_of_sync = laptop.sync()
    assert report_of_sync.rejected == 0
    assert laptop.workspace.sync.status().state == "up_to_date"
    assert changes_at(agency) == before + waiting + 1


def test_the_answer_comes_back_by_file(agency: Agency, away: tuple[Laptop, str], tmp_path: Path) -> None:
    laptop, target = away
    there, back = tmp_path / "there.calibar", tmp_path / "back.calibar"
    laptop.workspace.bundles.export_here(there, [HUB])
    import_bundle(agency.data, there)
    export_bundle(agency.data, laptop.workspace.identity.device, back)
    waiting = laptop.workspace.sync.status().waiting
    plan = laptop.workspace.bundles.look_here(back)
    assert plan.from_hub
    assert plan.sender == laptop.workspace.identity.agency
    assert laptop.workspace.sync.status().waiting == waiting, "looking changes nothing"
    assert laptop.workspace.sync.status().state == "never"
    report, changes = laptop.workspace.bundles.take_here(back)
    assert (report.pushed, report.rejected, report.queued_left, report.behind) == (waiting, 0, 0, 0)
    assert changes.targets or changes.everything
    assert laptop.workspace.sync.status().waiting == 0
    assert not any(one.pending for one in laptop.workspace.notes.list(target))
    status = laptop.workspace.sync.status()
    assert status.state == "up_to_date"
    assert status.received_at == plan.made_at, "what is shown is as old as the file"
    again, _ = laptop.workspace.bundles.take_here(back)
    assert (again.pushed, again.pulled, again.rejected) == (0, 0, 0)
    agency.start_hub()
    moved = laptop.sync()
    assert (moved.pushed, moved.pulled, moved.conflicts) == (0, 0, 0)
    assert laptop.workspace.problems() == []


def test_what_a_file_brings_in_numbers_is_found_and_indexed_when_it_ends(
    agency: Agency, laptop: Laptop, tmp_path: Path
) -> None:
    target, _ = laptop.workspace.targets.add(Target(name="Marco INVENTADO", reference="2021/1"))
    laptop.sync()
    writer = agency.enrol("Invented Writer", tmp_path / "writer")
    agency.grant(writer.officer, f"dossier:{target}")
    writer.sync()
    with writer.workspace.vault.database.atomic():
        for _ in range(400):
            writer.workspace.notes.add(Note(target=target, text="campo"))
            writer.workspace.sightings.add(Sighting(target=target, seen_at=NOW, text="mercado"))
    writer.sync()
    export_bundle(agency.data, laptop.workspace.identity.device, tmp_path / "back.calibar")
    laptop.workspace.bundles.take_here(tmp_path / "back.calibar")
    assert laptop.workspace.search.find("mercado").total == 400
    assert laptop.workspace.vault.database.scalar("SELECT count(*) FROM search_waiting") == 0


def test_two_laptops_that_only_know_sticks_hold_the_same(
    agency: Agency, away: tuple[Laptop, str], tmp_path: Path
) -> None:
    one, target = away
    agency.start_hub()
    other = agency.enrol("Sgt. B. Invented", tmp_path / "other")
    agency.stop_hub()
    for number in range(2):
        for laptop in (one, other):
            there, back = tmp_path / f"{number}a.calibar", tmp_path / f"{number}b.calibar"
            laptop.workspace.bundles.export_here(there, [HUB])
            import_bundle(agency.data, there)
            agency.grant(other.officer, f"dossier:{target}")
            export_bundle(agency.data, laptop.workspace.identity.device, back)
            laptop.workspace.bundles.take_here(back)
        if number == 0:
            other.workspace.notes.add(Note(target=target, text="vu avec une femme"))
    there, back = tmp_path / "last.calibar", tmp_path / "back.calibar"
    export_bundle(agency.data, one.workspace.identity.device, back)
    one.workspace.bundles.take_here(back)
    streams = shared_streams(one.workspace, other.workspace)
    assert f"dossier:{target}" in streams
    assert picture(one.workspace, streams) == picture(other.workspace, streams)
    assert {note.value.text for note in one.workspace.notes.list(target)} == {"nota de campo", "vu avec une femme"}
    later = tmp_path / "later.calibar"
    assert not there.exists()
    _, cover = export_bundle(agency.data, one.workspace.identity.device, later)
    assert sum(lot.changes for lot in cover.lots) < changes_at(agency), "what the laptop has shown to hold stays out"


def test_files_of_headquarters_may_come_in_the_wrong_order(
    agency: Agency, away: tuple[Laptop, str], tmp_path: Path
) -> None:
    laptop, target = away
    there, older, newer = (tmp_path / f"{name}.calibar" for name in ("there", "older", "newer"))
    laptop.workspace.bundles.export_here(there, [HUB])
    import_bundle(agency.data, there)
    export_bundle(agency.data, laptop.workspace.identity.device, older)
    agency.start_hub()
    other = agency.enrol("Sgt. B. Invented", tmp_path / "other")
    agency.grant(other.officer, f"dossier:{target}")
    other.sync()
    other.workspace.notes.add(Note(target=target, text="vu avec une femme"))
    other.sync()
    agency.stop_hub()
    agency.revoke(laptop.officer, f"dossier:{target}")
    agency.grant(laptop.officer, f"dossier:{target}", "reader")
    export_bundle(agency.data, laptop.workspace.identity.device, newer)
    laptop.workspace.bundles.take_here(newer)
    before = picture(laptop.workspace, frozenset({f"dossier:{target}"}))
    role = laptop.workspace.vault.may_write(f"dossier:{target}")
    report, _ = laptop.workspace.bundles.take_here(older)
    assert report.pulled == 0
    assert picture(laptop.workspace, frozenset({f"dossier:{target}"})) == before
    assert not role
    assert not laptop.workspace.vault.may_write(f"dossier:{target}"), "an old file gives back no right that ended"


def test_the_end_of_a_right_travels_by_file(agency: Agency, away: tuple[Laptop, str], tmp_path: Path) -> None:
    laptop, target = away
    there, back, end = (tmp_path / f"{name}.calibar" for name in ("there", "back", "end"))
    laptop.workspace.bundles.export_here(there, [HUB])
    import_bundle(agency.data, there)
    export_bundle(agency.data, laptop.workspace.identity.device, back)
    laptop.workspace.bundles.take_here(back)
    agency.revoke(laptop.officer, f"dossier:{target}")
    export_bundle(agency.data, laptop.workspace.identity.device, end)
    laptop.workspace.bundles.take_here(end)
    assert laptop.workspace.search.find("mercado").total == 0


def test_another_laptop_or_agency_cannot_open_it(agency: Agency, away: tuple[Laptop, str], tmp_path: Path) -> None:
    laptop, _ = away
    there, back = tmp_path / "there.calibar", tmp_path / "back.calibar"
    laptop.workspace.bundles.export_here(there, [HUB])
    agency.start_hub()
    other = agency.enrol("Sgt. B. Invented", tmp_path / "other")
    other.sync()
    with pytest.raises(BadInputError, match="made for others"):
        other.workspace.bundles.look_here(there)
    import_bundle(agency.data, there)
    export_bundle(agency.data, laptop.workspace.identity.device, back)
    with pytest.raises(BadInputError, match="made for others"):
        other.workspace.bundles.take_here(back)
    with Agency(tmp_path / "elsewhere", stretching=training_stretching()) as elsewhere:
        before = changes_at(elsewhere)
        with pytest.raises(BadInputError, match="not known here"):
            import_bundle(elsewhere.data, there)
        assert changes_at(elsewhere) == before
        stranger = elsewhere.enrol("A. Stranger", tmp_path / "stranger")
        with pytest.raises(BadInputError, match="not known here"):
            stranger.workspace.bundles.look_here(back)


@pytest.mark.parametrize("share", [0.0, 0.02, 0.5, 0.99])
def test_a_file_that_was_cut_or_altered_changes_nothing(
    agency: Agency, away: tuple[Laptop, str], tmp_path: Path, share: float
) -> None:
    laptop, _ = away
    there, back, bad = (tmp_path / f"{name}.calibar" for name in ("there", "back", "bad"))
    laptop.workspace.bundles.export_here(there, [HUB])
    whole = there.read_bytes()
    place = int(len(whole) * share)
    altered = whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :]
    before = changes_at(agency)
    for content in (whole[:place], altered, whole + b"x"):
        bad.write_bytes(content)
        with pytest.raises(BadInputError):
            import_bundle(agency.data, bad)
    assert changes_at(agency) == before
    import_bundle(agency.data, there)
    export_bundle(agency.data, laptop.workspace.identity.device, back)
    whole = back.read_bytes()
    place = int(len(whole) * share)
    altered = whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :]
    waiting = laptop.workspace.sync.status().waiting
    for content in (whole[:place], altered):
        bad.write_bytes(content)
        with pytest.raises(BadInputError):
            laptop.workspace.bundles.take_here(bad)
    assert laptop.workspace.sync.status().waiting == waiting


def test_a_shut_out_laptop_brings_and_gets_nothing(agency: Agency, away: tuple[Laptop, str], tmp_path: Path) -> None:
    laptop, _ = away
    there = tmp_path / "there.calibar"
    laptop.workspace.bundles.export_here(there, [HUB])
    with administration(agency.data) as admin:
        admin.block(laptop.workspace.identity.device)
    with pytest.raises(BadInputError, match="shut out"):
        import_bundle(agency.data, there)
    with pytest.raises(RefusedError, match="shut out"):
        export_bundle(agency.data, laptop.workspace.identity.device, tmp_path / "back.calibar")
    assert not (tmp_path / "back.calibar").exists()


class FullDisk:
    """A stick with room for a few bytes."""

    def __init__(self, file: BinaryIO, room: int) -> None:
        self.file = file
        self.room = room

    def write(self, text: bytes) -> int:
        self.room -= len(text)
        if self.room < 0:
            self.file.write(text[: self.room])
            raise OSError(errno.ENOSPC, "No space left on device")
        return self.file.write(text)


@pytest.mark.parametrize("room", [0, 400])
def test_a_full_stick_leaves_no_half_file_and_keeps_the_old_one(
    away: tuple[Laptop, str], tmp_path: Path, room: int
) -> None:
    laptop, _ = away
    path = tmp_path / "stick.calibar"
    laptop.workspace.bundles.export_here(path, [HUB])
    old = path.read_bytes()

    def write(file: BinaryIO) -> Written:
        FullDisk(file, room).write(old)
        return Written(len(old), 1)

    with pytest.raises(StorageFullError, match="no room"):
        write_whole(path, write)
    assert path.read_bytes() == old
    assert [one.name for one in tmp_path.glob("stick*")] == ["stick.calibar"]


def test_a_stopped_export_leaves_nothing(away: tuple[Laptop, str], tmp_path: Path) -> None:
    laptop, _ = away
    path = tmp_path / "stick.calibar"
    with pytest.raises(InterruptedRunError):
        laptop.workspace.bundles.export_here(path, [HUB], cancel=lambda: True)
    assert list(tmp_path.glob("stick*")) == []


def test_who_can_be_named(agency: Agency, laptop: Laptop, tmp_path: Path) -> None:
    other = agency.enrol("Sgt. B. Invented", tmp_path / "other")
    laptop.sync()
    found = {one.id: one for one in laptop.workspace.bundles.recipients()}
    device = other.workspace.identity.device
    assert set(found) == {HUB, device}
    assert (found[HUB].ready, found[device].ready) == (True, False)
    with pytest.raises(RefusedError, match="not known here yet"):
        laptop.workspace.bundles.export_here(tmp_path / "x.calibar", [device])
    other.sync()
    laptop.sync()
    assert next(one for one in laptop.workspace.bundles.recipients() if one.id == device).ready
    for nobody in ("00" * 16, laptop.workspace.identity.device, "?"):
        with pytest.raises(BadInputError, match="no other laptop"):
            laptop.workspace.bundles.export_here(tmp_path / "x.calibar", [nobody])


def test_a_missing_file_and_a_place_that_is_none_are_told(away: tuple[Laptop, str], tmp_path: Path) -> None:
    laptop, _ = away
    with pytest.raises(BadInputError, match="cannot be read"):
        laptop.workspace.bundles.look_here(tmp_path / "nothing.calibar")
    with pytest.raises(CalibarError, match="could not be written"):
        laptop.workspace.bundles.export_here(tmp_path / "no folder" / "x.calibar", [HUB])
