"""What a file of headquarters does on a laptop, also when it comes late, twice, or was stopped."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.demo.laptops import Agency, Laptop
from app.demo.likeness import picture
from app.domain.bundles import HUB
from app.domain.sightings import Note, Sighting
from app.domain.targets import Target
from app.errors import CalibarError, RefusedError
from app.hub import administration, export_bundle, import_bundle
from app.services.sync_outcome import InterruptedRunError
from sync.client.lane import keeping_store
from sync.protocol.changes import chain_over, chain_start, digests

NOW = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)


def test_a_refusal_comes_back_with_its_reason(agency: Agency, laptop: Laptop, tmp_path: Path) -> None:
    other = agency.enrol("Sgt. B. Invented", tmp_path / "other")
    target, _ = laptop.workspace.targets.add(Target(name="Marco INVENTADO", reference="2021/1"))
    laptop.sync()
    agency.grant(other.officer, f"dossier:{target}")
    other.sync()
    other.sync()
    agency.stop_hub()
    there, back = tmp_path / "there.calibar", tmp_path / "back.calibar"
    other.workspace.notes.add(Note(target=target, text="too late"))
    agency.revoke(other.officer, f"dossier:{target}")
    agency.grant(other.officer, f"dossier:{target}", "reader")
    other.workspace.bundles.export_here(there, [HUB])
    assert import_bundle(agency.data, there).refused == 1
    export_bundle(agency.data, other.workspace.identity.device, back)
    report, _ = other.workspace.bundles.take_here(back)
    assert (report.rejected, report.queued_left) == (1, 0)
    entry = other.workspace.sync.outbox()[0]
    assert (entry.state, entry.code) == ("refused", "read_only")
    assert entry.reason
    other.workspace.sync.retry(entry.change)
    again, _ = other.workspace.bundles.take_here(back)
    assert again.rejected == 0, "an old answer does not undo what the officer decided since"
    assert other.workspace.sync.status().waiting == 1


def test_a_stopped_import_goes_on_where_it_was(agency: Agency, laptop: Laptop, tmp_path: Path) -> None:
    targets = [laptop.workspace.targets.add(Target(name=f"N. {n}", reference=f"2021/{n}"))[0] for n in range(3)]
    for n in range(30):
        laptop.workspace.sightings.add(
            Sighting(target=targets[n % 3], seen_at=NOW + timedelta(hours=n), text=f"number {n}")
        )
    laptop.sync()
    other = agency.enrol("Sgt. B. Invented", tmp_path / "other")
    other.sync()
    other.sync()
    other.workspace.bundles.pages_bytes = 1  # each page is a step of its own
    for target in targets:
        agency.grant(other.officer, f"dossier:{target}")
    agency.stop_hub()
    path = tmp_path / "down.calibar"
    export_bundle(agency.data, other.workspace.identity.device, path)
    for steps in range(1, 5):
        left = [steps]

        def cancel(left: list[int] = left) -> bool:
            left[0] -= 1
            return left[0] < 0

        with pytest.raises(InterruptedRunError):
            keeping_store(lambda on_storage: other.workspace.bundles.take(path, on_storage, cancel=cancel))
    plan = other.workspace.bundles.look_here(path)
    assert plan.changes >= 33
    other.workspace.bundles.take_here(path)
    assert other.workspace.bundles.look_here(path).fresh == 0
    streams = frozenset(f"dossier:{target}" for target in targets)
    assert picture(other.workspace, streams) == picture(laptop.workspace, streams)
    agency.start_hub()
    report = other.sync()
    assert (report.pulled, report.pushed) == (0, 0)


def test_a_hub_that_was_put_back_is_not_believed_by_file(agency: Agency, laptop: Laptop, tmp_path: Path) -> None:
    laptop.sync()
    laptop.sync()
    agency.stop_hub()
    with administration(agency.data) as admin:
        admin.new_epoch()
    path = tmp_path / "down.calibar"
    export_bundle(agency.data, laptop.workspace.identity.device, path)
    with pytest.raises(RefusedError, match="put back from a backup"):
        laptop.workspace.bundles.take_here(path)


def test_a_file_with_a_gap_says_that_an_earlier_one_is_missing(agency: Agency, laptop: Laptop, tmp_path: Path) -> None:
    target, _ = laptop.workspace.targets.add(Target(name="Marco INVENTADO", reference="2021/1"))
    laptop.sync()
    laptop.sync()
    there, first, second = (tmp_path / f"{name}.calibar" for name in ("there", "first", "second"))
    laptop.workspace.bundles.export_here(there, [HUB])
    import_bundle(agency.data, there)
    other = agency.enrol("Sgt. B. Invented", tmp_path / "other")
    agency.grant(other.officer, f"dossier:{target}")
    other.sync()
    other.workspace.notes.add(Note(target=target, text="one"))
    other.sync()
    export_bundle(agency.data, laptop.workspace.identity.device, first)
    copy = tmp_path / "copy"
    laptop.workspace.bundles.take_here(first)
    laptop.workspace.bundles.export_here(copy, [HUB])
    import_bundle(agency.data, copy)
    other.workspace.notes.add(Note(target=target, text="two"))
    other.sync()
    export_bundle(agency.data, laptop.workspace.identity.device, second)
    _forget_last(laptop, target)
    report, _ = laptop.workspace.bundles.take_here(second)
    assert (report.pulled, report.behind) == (0, 1)
    report, _ = laptop.workspace.bundles.take_here(first)
    assert report.pulled == 1
    report, _ = laptop.workspace.bundles.take_here(second)
    assert (report.pulled, report.behind) == (1, 0)


def _forget_last(laptop: Laptop, target: str) -> None:
    """Put the laptop's vault back to before the first file, as a restored copy would."""
    vault = laptop.workspace.vault
    row = vault.streams.get(f"dossier:{target}")
    assert row is not None
    assert row.birth is not None
    payloads = [bytes(one[0]) for one in vault.database.rows("SELECT payload FROM outbox ORDER BY counter")]
    chain = chain_over(chain_start(row.birth, row.id), digests(row.id, payloads))
    with vault.database.atomic():
        vault.database.execute("UPDATE stream SET seq = ?, chain = ? WHERE n = ?", (len(payloads), chain, row.n))
        for record in vault.records.select("note", "stream = ?", (row.n,)):
            vault.records.remove(record)


def test_a_history_that_is_another_one_holds_up_no_other(agency: Agency, laptop: Laptop, tmp_path: Path) -> None:
    first, _ = laptop.workspace.targets.add(Target(name="Marco INVENTADO", reference="2021/1"))
    second, _ = laptop.workspace.targets.add(Target(name="Paolo INVENTADO", reference="2021/2"))
    other = agency.enrol("Sgt. B. Invented", tmp_path / "other")
    laptop.sync()
    for target in (first, second):
        agency.grant(other.officer, f"dossier:{target}")
    other.sync()
    other.sync()
    for target in (first, second):
        laptop.workspace.notes.add(Note(target=target, text="fresh"))
    laptop.sync()
    path = tmp_path / "down.calibar"
    export_bundle(agency.data, other.workspace.identity.device, path)
    database = other.workspace.vault.database
    with database.atomic():
        database.execute("UPDATE stream SET chain = ? WHERE id = ?", (b"x" * 32, f"dossier:{first}"))
    with pytest.raises(CalibarError, match="does not continue the history"):
        other.workspace.bundles.take_here(path)
    assert len(other.workspace.notes.list(second)) == 1
    assert other.workspace.notes.list(first) == []
