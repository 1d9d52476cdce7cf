"""What a laptop puts into a file, and that nothing of it stands open."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.demo.laptops import Agency, Laptop
from app.domain.bundles import HUB, BundleReport
from app.domain.sightings import Note
from app.domain.targets import Target
from app.errors import NotFoundError, RefusedError
from app.hub import administration, export_bundle, import_bundle
from sync.client.lane import OnStorage, keeping_store

PHOTO = bytes(range(256)) * 6000


def test_photos_go_with_the_dossier_that_the_hub_does_not_know_yet(
    agency: Agency, laptop: Laptop, tmp_path: Path
) -> None:
    agency.stop_hub()
    there, back = tmp_path / "there.calibar", tmp_path / "back.calibar"
    target, _ = laptop.workspace.targets.add(Target(name="Marco INVENTADO", reference="2021/1"))
    photo, _ = laptop.workspace.attachments.add_file(target, PHOTO, "plan.bin")
    report = laptop.workspace.bundles.export_here(there, [HUB])
    assert report.blobs_up == 1
    taken = import_bundle(agency.data, there)
    assert (taken.blobs, taken.blobs_refused) == (1, 0)
    assert import_bundle(agency.data, there).blobs == 0
    export_bundle(agency.data, laptop.workspace.identity.device, back)
    laptop.workspace.bundles.take_here(back)
    assert laptop.workspace.attachments.list(target)[0].sent, "headquarters said that it has the photo"
    assert laptop.workspace.bundles.waiting() == (0, 0, 0)
    again = tmp_path / "again.calibar"
    assert laptop.workspace.bundles.export_here(again, [HUB]).blobs_up == 0
    agency.start_hub()
    other = agency.enrol("Sgt. B. Invented", tmp_path / "other")
    other.sync()
    other.sync()
    agency.grant(other.officer, f"dossier:{target}")
    agency.stop_hub()
    down = tmp_path / "down.calibar"
    _, cover = export_bundle(agency.data, other.workspace.identity.device, down)
    assert sum(lot.blobs for lot in cover.lots) == 1
    got, _ = other.workspace.bundles.take_here(down)
    assert got.blobs_down == 1
    assert other.workspace.attachments.content(photo) == PHOTO
    again_got, _ = other.workspace.bundles.take_here(down)
    assert again_got.blobs_down == 0


def test_photos_can_be_left_at_home(laptop: Laptop, agency: Agency, tmp_path: Path) -> None:
    target, _ = laptop.workspace.targets.add(Target(name="Marco INVENTADO", reference="2021/1"))
    laptop.workspace.attachments.add_file(target, PHOTO, "plan.bin")
    small, whole = tmp_path / "small.calibar", tmp_path / "whole.calibar"
    laptop.workspace.bundles.export_here(small, [HUB], photos=False)
    laptop.workspace.bundles.export_here(whole, [HUB])
    assert whole.stat().st_size - small.stat().st_size > len(PHOTO) // 2
    assert import_bundle(agency.data, small).blobs == 0
    with administration(agency.data) as admin:
        assert admin.status().blobs == 0


def test_nothing_in_a_file_can_be_read_without_a_key(laptop: Laptop, tmp_path: Path) -> None:
    target, _ = laptop.workspace.targets.add(Target(name="Marco INVENTADO", reference="2021/1"))
    laptop.workspace.notes.add(Note(target=target, text="palabra secreta"))
    path = tmp_path / "stick.calibar"
    laptop.workspace.bundles.export_here(path, [HUB])
    raw = path.read_bytes()
    for word in (b"INVENTADO", b"secreta", bytes.fromhex(target), target.encode()):
        assert word not in raw


def test_a_laptop_that_knows_no_key_of_headquarters_says_so(laptop: Laptop, tmp_path: Path) -> None:
    laptop.workspace.vault.meta.set("hub_sealing_key", b"")
    assert not laptop.workspace.bundles.recipients()[0].ready
    with pytest.raises(RefusedError, match="key of headquarters"):
        laptop.workspace.bundles.export_here(tmp_path / "x.calibar", [HUB])
    laptop.sync()
    laptop.sync()
    assert laptop.workspace.bundles.recipients()[0].ready, "a sync brings it, also to laptops of before"
    laptop.workspace.bundles.export_here(tmp_path / "x.calibar", [HUB])


def test_what_is_written_meanwhile_is_left_for_the_next_file(laptop: Laptop, agency: Agency, tmp_path: Path) -> None:
    target, _ = laptop.workspace.targets.add(Target(name="Marco INVENTADO", reference="2021/1"))
    workspace = laptop.workspace
    path = tmp_path / "stick.calibar"
    written: list[str] = []

    def export(on_storage: OnStorage) -> BundleReport:
        def with_a_note_after_the_first_step(call: Callable[[], Any]) -> Any:
            result = on_storage(call)
            if not written:
                written.append(on_storage(lambda: workspace.notes.add(Note(target=target, text="meanwhile")))[0])
            return result

        return workspace.bundles.export(path, [HUB], with_a_note_after_the_first_step)

    report = keeping_store(export)
    assert import_bundle(agency.data, path).accepted == report.pushed
    assert written
    assert workspace.sync.status().waiting == report.pushed + 1


def test_one_dossier_can_be_handed_over_alone(laptop: Laptop, agency: Agency, tmp_path: Path) -> None:
    first, _ = laptop.workspace.targets.add(Target(name="Marco INVENTADO", reference="2021/1"))
    second, _ = laptop.workspace.targets.add(Target(name="Paolo INVENTADO", reference="2021/2"))
    for target in (first, second):
        laptop.workspace.notes.add(Note(target=target, text="nota"))
        laptop.workspace.attachments.add_file(target, PHOTO + bytes.fromhex(target), "plan.bin")
    path = tmp_path / "stick.calibar"
    report = laptop.workspace.bundles.export_here(path, [HUB], only=[second])
    taken = import_bundle(agency.data, path)
    assert (report.pushed, taken.accepted, taken.blobs) == (3, 3, 1)
    with administration(agency.data) as admin:
        assert admin.status().changes == 3
    with pytest.raises(NotFoundError):
        laptop.workspace.bundles.export_here(path, [HUB], only=["0f" * 16])
    laptop.workspace.bundles.export_here(path, [HUB])
    assert import_bundle(agency.data, path).accepted == 3
