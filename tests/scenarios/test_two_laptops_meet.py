"""Two laptops work apart, meet at the hub, and hold the same afterwards."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.demo.laptops import Agency, Laptop
from app.demo.likeness import picture, shared_streams
from app.domain.cautions import Caution
from app.domain.sightings import Note, Sighting
from app.domain.targets import Target
from app.domain.values import Alias
from app.errors import BadInputError, OfflineError

NOW = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)


def _pair(agency: Agency, tmp_path: Path) -> tuple[Laptop, Laptop, str]:
    """Two laptops that share one dossier."""
    one = agency.enrol("Insp. A. Invented", tmp_path / "one")
    other = agency.enrol("Sgt. B. Invented", tmp_path / "other")
    target, _ = one.workspace.targets.add(Target(name="Marco INVENTADO", reference="2021/1"))
    one.sync()
    agency.grant(other.officer, f"dossier:{target}")
    other.sync()
    return one, other, target


def _same(one: Laptop, other: Laptop) -> bool:
    streams = shared_streams(one.workspace, other.workspace)
    pictures = [picture(laptop.workspace, streams) for laptop in (one, other)]
    return bool(pictures[0]) and pictures[0] == pictures[1]


def _settle(*laptops: Laptop) -> None:
    for _ in range(2):
        for laptop in laptops:
            laptop.sync()


def test_both_see_what_each_wrote_offline(agency: Agency, tmp_path: Path) -> None:
    one, other, target = _pair(agency, tmp_path)
    agency.stop_hub()
    one.workspace.sightings.add(Sighting(target=target, seen_at=NOW, text="visto en el mercado", lat=1.0, lon=2.0))
    other.workspace.notes.add(Note(target=target, text="vu avec une femme"))
    with pytest.raises(OfflineError):
        one.sync()
    assert one.workspace.sync.status().waiting == 1
    agency.start_hub()
    _settle(one, other)
    assert _same(one, other)
    assert other.workspace.search.find("mercado").total == 1
    assert one.workspace.search.find("femme").total == 1
    assert one.workspace.sync.status().state == "up_to_date"
    assert one.workspace.notes.list(target)[0].author.name == "Sgt. B. Invented"


def test_a_caution_changed_twice_is_kept_both_until_decided(agency: Agency, tmp_path: Path) -> None:
    one, other, target = _pair(agency, tmp_path)
    caution, _ = one.workspace.records.add(Caution(target=target, code="00", text="9 mm pistol"))
    _settle(one, other)
    one.workspace.records.edit(caution, {"text": "9 mm pistol, carried in waistband"})
    other.workspace.records.edit(caution, {"text": "9 mm pistol and knife"})
    _settle(other, one)
    assert _same(one, other)
    (conflict,) = one.workspace.sync.conflicts()
    assert conflict.field == "text"
    assert [side.is_here for side in conflict.sides] == [True, False]
    assert {side.author.name for side in conflict.sides} == {"Insp. A. Invented", "Sgt. B. Invented"}
    assert one.workspace.sync.status().state == "conflict"
    one.workspace.sync.resolve(conflict, 1)
    _settle(one, other)
    assert _same(one, other)
    assert one.workspace.sync.conflicts() == other.workspace.sync.conflicts() == []
    assert other.workspace.records.get(caution).value.text == conflict.sides[1].value
    texts = [entry.fields.get("text") for entry in other.workspace.records.history(record_id=caution)]
    assert "9 mm pistol, carried in waistband" in texts


def test_keep_both_joins_texts(agency: Agency, tmp_path: Path) -> None:
    one, other, target = _pair(agency, tmp_path)
    caution, _ = one.workspace.records.add(Caution(target=target, code="00", text="pistol"))
    _settle(one, other)
    one.workspace.records.edit(caution, {"text": "pistol, waistband"})
    other.workspace.records.edit(caution, {"text": "pistol and knife"})
    _settle(one, other)
    (conflict,) = other.workspace.sync.conflicts()
    other.workspace.sync.resolve(conflict, "both")
    _settle(other, one)
    assert set(one.workspace.records.get(caution).value.text.split("\n")) == {"pistol, waistband", "pistol and knife"}
    assert _same(one, other)


def test_a_resolution_of_stale_values_is_refused(agency: Agency, tmp_path: Path) -> None:
    one, other, target = _pair(agency, tmp_path)
    caution, _ = one.workspace.records.add(Caution(target=target, code="00", text="a"))
    _settle(one, other)
    one.workspace.records.edit(caution, {"text": "b"})
    other.workspace.records.edit(caution, {"text": "c"})
    _settle(one, other)
    (conflict,) = one.workspace.sync.conflicts()
    one.workspace.records.edit(caution, {"text": "d"})
    with pytest.raises(BadInputError, match="changed again"):
        one.workspace.sync.resolve(conflict, 0)


def test_aliases_added_on_both_sides_are_united(agency: Agency, tmp_path: Path) -> None:
    one, other, target = _pair(agency, tmp_path)
    one.workspace.targets.edit(target, {"aliases": [Alias("El Notario")]})
    other.workspace.targets.edit(target, {"aliases": [Alias("Mancino")]})
    _settle(one, other)
    assert {alias.name for alias in one.workspace.records.get(target).value.aliases} == {"El Notario", "Mancino"}
    assert _same(one, other)


def test_the_status_of_a_person_is_never_decided_by_a_clock(agency: Agency, tmp_path: Path) -> None:
    one, other, target = _pair(agency, tmp_path)
    one.workspace.targets.edit(target, {"status": "arrested"})
    other.workspace.targets.edit(target, {"status": "located"})
    _settle(one, other)
    assert [conflict.field for conflict in other.workspace.sync.conflicts()] == ["status"]
    assert _same(one, other)


def test_sightings_are_amended_and_withdrawn_with_a_reason(agency: Agency, tmp_path: Path) -> None:
    one, other, target = _pair(agency, tmp_path)
    sighting, _ = one.workspace.sightings.add(Sighting(target=target, seen_at=NOW, text="grey car"))
    with pytest.raises(BadInputError):
        one.workspace.records.edit(sighting, {"text": "blue car"})
    with pytest.raises(BadInputError):
        one.workspace.records.amend(sighting, {"text": "blue car"}, " ")
    one.workspace.records.amend(sighting, {"text": "blue car"}, "colour read wrongly")
    _settle(one, other)
    record = other.workspace.records.get(sighting)
    assert (record.value.text, record.amended) == ("blue car", 1)
    assert [entry.fields.get("text") for entry in other.workspace.records.history(record_id=sighting)] == [
        "blue car",
        "grey car",
    ]
    other.workspace.records.retract(sighting, "mistaken identity")
    _settle(other, one)
    assert one.workspace.records.get(sighting).retract_reason == "mistaken identity"
    assert one.workspace.search.find("grey").total == 0
    assert _same(one, other)


def test_what_is_not_granted_does_not_arrive(agency: Agency, tmp_path: Path) -> None:
    one, other, _ = _pair(agency, tmp_path)
    secret, _ = one.workspace.targets.add(Target(name="Paolo INVENTADO", reference="2021/2"))
    _settle(one, other)
    assert secret not in other.workspace.targets.ids_of_all()
    agency.grant(other.officer, f"dossier:{secret}", "reader")
    other.sync()
    assert secret in other.workspace.targets.ids_of_all()


def test_a_dossier_leaves_when_its_grant_ends(agency: Agency, tmp_path: Path) -> None:
    one, other, target = _pair(agency, tmp_path)
    other.workspace.notes.add(Note(target=target, text="vu avec une femme"))
    _settle(other, one)
    other.workspace.notes.add(Note(target=target, text="jamais envoyé"))
    agency.revoke(other.officer, f"dossier:{target}")
    other.sync()
    assert other.workspace.targets.ids_of_all() == []
    assert other.workspace.search.find("femme").total == 0
    (entry,) = other.workspace.sync.outbox()
    assert (entry.state, entry.code) == ("refused", "left_apart")


def test_photographs_travel_by_content(agency: Agency, tmp_path: Path) -> None:
    from app.demo.portraits import portrait_jpeg

    one, other, target = _pair(agency, tmp_path)
    photo, _ = one.workspace.attachments.add_photo(target, portrait_jpeg(3), "face.jpg", as_portrait=True)
    _settle(one, other)
    _settle(one, other)
    content = one.workspace.attachments.content(photo)
    assert other.workspace.attachments.content(photo) == content
    assert other.workspace.targets.rows([target])[0].thumbnail
    assert [row.sent for row in one.workspace.attachments.list(target)] == [True]


def test_a_thousand_edits_arrive_once_after_lock_and_unlock(agency: Agency, tmp_path: Path) -> None:
    one, other, target = _pair(agency, tmp_path)
    for number in range(300):
        moment = NOW + timedelta(minutes=number)
        one.workspace.sightings.add(Sighting(target=target, seen_at=moment, text=f"number {number}"))
        if number % 100 == 50:
            one.reopen()
    one.sync()
    one.reopen()
    _settle(one, other)
    assert other.workspace.records.count("sighting", target) == 300
    assert _same(one, other)
    assert other.workspace.problems() == []


def test_an_exchange_that_moves_nothing_writes_nothing(agency: Agency, laptop: Laptop) -> None:
    laptop.workspace.targets.add(Target(name="Marco INVENTADO", reference="2021/9"))
    laptop.sync()
    laptop.sync()
    database = laptop.workspace.vault.database
    before = database.scalar("SELECT total_changes()"), database.row("PRAGMA data_version")
    report = laptop.sync()
    assert (database.scalar("SELECT total_changes()"), database.row("PRAGMA data_version")) == before
    assert (report.pushed, report.pulled) == (0, 0)
    assert report.bytes_up + report.bytes_down <= 500
    assert laptop.workspace.sync.status().received_at is not None
