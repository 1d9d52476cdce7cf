"""The drill: a hub that works is copied, the copy proved, lost, put back; the laptops give it what the copy lacks."""

from __future__ import annotations

import random
import shutil
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest

from sync.client.http import HttpWire
from sync.client.transport import SignedTransport
from sync.hub import backup as module
from sync.hub.admin import HubAdmin
from sync.hub.backup import check_backup, contents_of, problems_of, put_back, write_backup
from sync.hub.server import RunningHub
from sync.hub.store_sqlite import FILE_NAME, connect
from sync.protocol.errors import Refused, StorageRefused
from sync.rehearsal import Agency, ExampleKinds, Laptop

NOW = 1_770_000_000_000_000
DATA = Path(__file__).resolve().parents[2] / "data" / "hub"


@pytest.fixture
def agency(tmp_path: Path) -> Iterator[Agency]:
    """A running hub in a folder of its own."""
    with Agency(tmp_path / "hub") as made:
        yield made


def worked(agency: Agency, laptops: int = 2) -> tuple[list[Laptop], str]:
    """Return laptops that share a file with notes and a photo at the hub."""
    made = [agency.laptop(f"O{number}") for number in range(laptops)]
    stream = made[0].found("Expediente")
    made[0].replica.write_many(stream, "note", [{"text": f"{number}"} for number in range(40)])
    made[0].sync()
    made[0].replica.add_blob(stream, b"photograph" * 200_000)
    for laptop in made[1:]:
        agency.share(stream, laptop)
    for laptop in made:
        laptop.sync()
    return made, stream


def close(agency: Agency) -> None:
    """Stop the hub, as the person does who puts it back."""
    agency.stop()
    agency.admin.close()


def start(agency: Agency) -> None:
    agency.admin = HubAdmin(agency.folder)
    agency.start()


def test_a_copy_of_a_hub_at_work_is_whole_and_equal(agency: Agency, tmp_path: Path) -> None:
    (one, _), stream = worked(agency)
    stop = threading.Event()
    written = 0

    def work() -> None:
        nonlocal written
        while not stop.is_set():
            one.replica.write_many(stream, "note", [{"text": "meanwhile"}] * 5)
            written += one.sync().pushed

    thread = threading.Thread(target=work)
    thread.start()
    try:
        reports = [write_backup(agency.folder, tmp_path / f"{number}.backup", now=NOW) for number in range(5)]
    finally:
        stop.set()
        thread.join()
    assert written > 0
    for number, report in enumerate(reports):
        path = tmp_path / f"{number}.backup"
        assert check_backup(path) == report.contents
        assert report.size == path.stat().st_size
        assert path.stat().st_mode & 0o077 == 0
        assert report.contents.blobs == 1
    assert [report.contents.changes for report in reports] == sorted(report.contents.changes for report in reports)
    assert sorted(path.name for path in tmp_path.glob("*backup*")) == [f"{number}.backup" for number in range(5)]
    assert [entry.action for entry in agency.admin.audit()].count("hub.backup") == 5
    assert agency.admin.verify_audit() == []


@pytest.mark.parametrize("seed", range(3))
def test_laptops_bring_a_hub_that_was_put_back_up_to_date(agency: Agency, tmp_path: Path, seed: int) -> None:
    dice = random.Random(seed)
    laptops, stream = worked(agency, 3 + seed)
    write_backup(agency.folder, tmp_path / "hub.backup", now=NOW)
    before = agency.admin.status().changes
    others = [laptop.found(f"Nuevo {number}") for number, laptop in enumerate(laptops)]
    for _ in range(20):
        laptop = dice.choice(laptops)
        laptop.replica.write_many(stream, "note", [{"text": "after the backup"}] * dice.randint(1, 4))
        if dice.random() < 0.7:
            laptop.sync()
    for laptop in laptops:
        laptop.sync()
    with closing(connect(agency.folder / FILE_NAME)) as connection:
        lost = {row[0] for row in connection.execute("SELECT change FROM log")}
    assert len(lost) > before + 20
    close(agency)
    done = put_back(agency.folder, tmp_path / "hub.backup", now=NOW, replace=True)
    assert (done.contents.changes, (agency.folder / done.aside / FILE_NAME).exists()) == (before, True)
    start(agency)
    with RunningHub(agency.folder, catalogue=ExampleKinds()) as hub:
        for laptop in (*laptops, *laptops):
            laptop.transport = SignedTransport(
                HttpWire(hub.url), laptop.device.id, laptop.device.key, unix_ms=laptop._unix_ms
            )
            laptop.sync()
            laptop.transport.close()
    with closing(connect(agency.folder / FILE_NAME)) as connection:
        found = {row[0] for row in connection.execute("SELECT change FROM log")}
        assert problems_of(connection) == []
    assert found == lost, "nothing that was acknowledged is lost while its laptop lives"
    assert all(laptop.replica.log(stream) == laptops[0].replica.log(stream) for laptop in laptops)
    assert all(laptop.replica.outbox() == [] for laptop in laptops)
    assert [laptop.replica.log(own) != [] for laptop, own in zip(laptops, others, strict=True)] == [True] * len(laptops)


def test_what_no_laptop_holds_any_more_is_lost_with_the_hub(agency: Agency, tmp_path: Path) -> None:
    """The test of the test: the hub alone does not get back what came after the backup."""
    (one, _), stream = worked(agency)
    write_backup(agency.folder, tmp_path / "hub.backup", now=NOW)
    one.replica.write_many(stream, "note", [{"text": "after"}])
    one.sync()
    after = agency.admin.status().changes
    close(agency)
    put_back(agency.folder, tmp_path / "hub.backup", now=NOW, replace=True)
    start(agency)
    assert agency.admin.status().changes < after


def test_a_photo_comes_back_with_the_hub(agency: Agency, tmp_path: Path) -> None:
    (_, other), stream = worked(agency)
    write_backup(agency.folder, tmp_path / "hub.backup", now=NOW)
    close(agency)
    put_back(tmp_path / "elsewhere", tmp_path / "hub.backup", now=NOW)
    agency.folder = tmp_path / "elsewhere"
    start(agency)
    digest = sha256(b"photograph" * 200_000).digest()
    other.replica.want_blob(stream, digest)
    assert other.sync().blobs_down == 1
    assert other.replica.blob(stream, digest) == b"photograph" * 200_000


def test_a_damaged_copy_is_not_put_back(agency: Agency, tmp_path: Path) -> None:
    worked(agency)
    good = tmp_path / "hub.backup"
    write_backup(agency.folder, good, now=NOW)
    close(agency)
    standing = (agency.folder / FILE_NAME).read_bytes()
    dice = random.Random(7)
    refused = 0
    for number in range(40):
        content = bytearray(good.read_bytes())
        bad = tmp_path / f"{number}.bad"
        if number % 4 == 0:
            del content[dice.randrange(1, len(content)) :]
        else:
            for _ in range(dice.choice([1, 30])):
                content[dice.randrange(len(content))] ^= 1 << dice.randrange(8)
        bad.write_bytes(content)
        try:
            check_backup(bad)
        except (Refused, StorageRefused):
            refused += 1
            with pytest.raises((Refused, StorageRefused)):
                put_back(agency.folder, bad, now=NOW, replace=True)
        else:
            # What changed is of no row, or of one that no seal covers; what is acknowledged is as it was.
            with closing(sqlite3.connect(bad)) as copy, closing(sqlite3.connect(good)) as original:
                query = "SELECT seq, change, payload, digest, chain FROM log ORDER BY position"
                assert copy.execute(query).fetchall() == original.execute(query).fetchall()
    assert refused > 30
    assert (agency.folder / FILE_NAME).read_bytes() == standing
    start(agency)


@pytest.mark.parametrize(
    "fault",
    [
        "UPDATE log SET payload = zeroblob(length(payload)) WHERE seq = 3",
        "DELETE FROM log WHERE seq = 3",
        "UPDATE stream SET head = head - 1 WHERE head > 1",
        "UPDATE blob_chunk SET chunk = zeroblob(length(chunk)) WHERE offset = 0",
        "UPDATE audit SET action = 'nothing' WHERE seq = 2",
    ],
)
def test_every_kind_of_loss_is_named(agency: Agency, tmp_path: Path, fault: str) -> None:
    worked(agency)
    path = tmp_path / "hub.backup"
    write_backup(agency.folder, path, now=NOW)
    with closing(sqlite3.connect(path)) as copy:
        copy.execute(fault)
        copy.commit()
    with pytest.raises(StorageRefused, match="is damaged: "):
        check_backup(path)


def test_a_hub_at_work_is_not_replaced_nor_one_without_a_word(agency: Agency, tmp_path: Path) -> None:
    worked(agency)
    path = tmp_path / "hub.backup"
    write_backup(agency.folder, path, now=NOW)
    with pytest.raises(Refused, match="already"):
        put_back(agency.folder, path, now=NOW)
    with pytest.raises(Refused, match="at work"):
        put_back(agency.folder, path, now=NOW, replace=True)
    assert agency.admin.status().changes == 41
    close(agency)
    put_back(agency.folder, path, now=NOW, replace=True)
    start(agency)


def test_a_damaged_hub_can_be_replaced(agency: Agency, tmp_path: Path) -> None:
    worked(agency)
    path = tmp_path / "hub.backup"
    write_backup(agency.folder, path, now=NOW)
    close(agency)
    (agency.folder / FILE_NAME).write_bytes(b"nothing that opens" * 1000)
    done = put_back(agency.folder, path, now=NOW, replace=True)
    assert (agency.folder / done.aside / FILE_NAME).read_bytes().startswith(b"nothing")
    start(agency)
    assert agency.admin.status().changes == 41


def test_the_first_hub_database_is_put_back_and_brought_up(tmp_path: Path) -> None:
    done = put_back(tmp_path / "hub", DATA / "version1.sqlite", now=NOW)
    assert done.contents.version > 1
    with HubAdmin(tmp_path / "hub") as admin:
        assert admin.status().changes == done.contents.changes > 0


def test_strange_files_and_newer_ones_are_refused_with_words(agency: Agency, tmp_path: Path) -> None:
    path = tmp_path / "hub.backup"
    for content in (b"", b"words", bytes(4096)):
        path.write_bytes(content)
        with pytest.raises((Refused, StorageRefused)):
            check_backup(path)
    with pytest.raises(Refused, match="cannot be read"):
        check_backup(tmp_path / "none")
    with pytest.raises(StorageRefused, match="no hub"):
        write_backup(tmp_path, path, now=NOW)
    write_backup(agency.folder, path, now=NOW)
    with closing(sqlite3.connect(path)) as copy:
        copy.execute("PRAGMA user_version = 999")
    with pytest.raises(Refused, match="newer program"):
        check_backup(path)


def test_a_place_that_takes_nothing_leaves_nothing(agency: Agency, tmp_path: Path) -> None:
    with pytest.raises(StorageRefused):
        write_backup(agency.folder, tmp_path / "none" / "hub.backup", now=NOW)
    kept = tmp_path / "hub.backup"
    write_backup(agency.folder, kept, now=NOW)
    old = kept.read_bytes()
    shutil.rmtree(tmp_path / "gone", ignore_errors=True)
    (tmp_path / f".{kept.name}.part").mkdir()
    with pytest.raises(StorageRefused):
        write_backup(agency.folder, kept, now=NOW)
    assert kept.read_bytes() == old
    with closing(connect(agency.folder / FILE_NAME)) as connection:
        assert contents_of(connection).rows > 0
    assert module.require_hub(agency.folder) is None  # type: ignore[func-returns-value]  # that it does not raise
