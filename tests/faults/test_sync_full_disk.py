"""A full disk at the hub or on the laptop stops a sync with words, keeps everything, and goes on once there is room."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.demo.laptops import Agency as Desk
from app.demo.laptops import training_stretching
from app.domain.sightings import Note
from app.domain.targets import Target
from app.errors import CalibarError, NotFoundError, StorageError
from sync.client.http import HttpWire
from sync.client.transport import SignedTransport
from sync.protocol.errors import StorageRefused
from sync.rehearsal import Agency, Laptop

HUB = """
import sys
from collections.abc import Iterator
from pathlib import Path
from sync.hub.server import serve
from sync.rehearsal import ExampleKinds
serve(Path(sys.argv[1]), catalogue=ExampleKinds(), on_ready=lambda url: print(url, flush=True))
"""
NOTES = [{"text": os.urandom(2000).hex()} for _ in range(60)]


def filled(laptop: Laptop, stream: str) -> None:
    laptop.replica.write_many(stream, "note", NOTES)


def limit_pages(connection: sqlite3.Connection, more: int) -> None:
    """Let SQLite say that the disk is full after so many more pages."""
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    connection.execute(f"PRAGMA max_page_count = {pages + more}")


@pytest.fixture
def agency(tmp_path: Path) -> Iterator[Agency]:
    """A running hub in a folder of its own."""
    with Agency(tmp_path / "hub") as made:
        yield made


@pytest.mark.parametrize("room", [0, 1, 3, 10, 30])
def test_a_full_hub_takes_nothing_by_halves(agency: Agency, room: int) -> None:
    laptop = agency.laptop()
    stream = laptop.found("Expediente")
    laptop.sync()
    filled(laptop, stream)
    assert agency._store is not None
    limit_pages(agency._store._writer, room)
    with pytest.raises(StorageRefused) as told:
        laptop.sync()
    assert told.value.code == "storage_full"
    assert "safe" in told.value.hint
    assert agency.admin.status().changes == 1, "nothing of it was taken"
    assert len(laptop.replica.pending(0, 99)) == 60
    # Reading goes on, and the writer comes back on a fresh connection once there is room.
    assert agency.laptop(officer=laptop.officer).sync(with_blobs=False).pulled == 1
    assert laptop.sync().pushed == 60
    assert len(laptop.replica.log(stream)) == 61


@pytest.mark.parametrize("room", [0, 1, 3, 10, 30])
def test_a_full_laptop_takes_nothing_by_halves(agency: Agency, tmp_path: Path, room: int) -> None:
    writer = agency.laptop()
    stream = writer.found("Expediente")
    filled(writer, stream)
    writer.sync()
    reader = agency.laptop(officer=writer.officer, path=tmp_path / "reader.sqlite")
    limit_pages(reader.replica._connection, room)
    with pytest.raises(sqlite3.OperationalError, match="full"):
        reader.sync()
    assert len(reader.replica.log(stream)) in {0, 61}
    reader.reopen()
    reader.sync()
    assert reader.replica.log(stream) == writer.replica.log(stream)


@pytest.mark.slow
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the limit of another process is of Linux")
def test_a_hub_whose_files_may_not_grow_answers_in_words_and_recovers(tmp_path: Path) -> None:
    import resource

    with Agency(tmp_path / "hub") as agency:
        laptop = agency.laptop()
        stream = laptop.found("Expediente")
        laptop.sync()
        agency.stop()
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
        hub = subprocess.Popen(
            [sys.executable, "-c", HUB, str(agency.folder)], stdout=subprocess.PIPE, text=True, env=environment
        )
        try:
            assert hub.stdout is not None
            wire = HttpWire(hub.stdout.readline().strip())
            laptop.transport = SignedTransport(wire, laptop.device.id, laptop.device.key, unix_ms=laptop._unix_ms)
            refused = 0
            for size in (0, 5_000, 50_000, 150_000):
                filled(laptop, stream)
                _, hard = resource.prlimit(hub.pid, resource.RLIMIT_FSIZE)
                resource.prlimit(hub.pid, resource.RLIMIT_FSIZE, (size, hard))
                with pytest.raises(StorageRefused):
                    laptop.sync()
                refused += 1
                resource.prlimit(hub.pid, resource.RLIMIT_FSIZE, (hard, hard))
                assert laptop.sync().pushed == 60
            assert refused == 4
            assert len(laptop.replica.log(stream)) == 1 + 4 * 60
            wire.close()
        finally:
            hub.kill()
            hub.wait()
            assert hub.stdout is not None
            hub.stdout.close()


PAPER = os.urandom(3 * 1024 * 1024 + 7)


@pytest.mark.parametrize("room", [0, 1, 300, 700])
def test_a_hub_that_is_full_in_the_middle_of_an_attachment_goes_on_with_it(agency: Agency, room: int) -> None:
    laptop = agency.laptop()
    stream = laptop.found("Expediente")
    laptop.sync()
    digest = laptop.replica.add_blob(stream, PAPER)
    laptop.replica.write_many(stream, "note", [{"text": "goes first"}])
    assert agency._store is not None
    limit_pages(agency._store._writer, 60 + room)
    with pytest.raises(StorageRefused) as told:
        laptop.sync()
    assert told.value.code == "storage_full"
    assert len(laptop.replica.log(stream)) == 2, "text goes first, and is there"
    sent_before = laptop.transport.bytes_up
    report = laptop.sync()  # the writer of the hub is a fresh connection, without the limit
    assert report.blobs_up == 1
    if room == 700:
        assert laptop.transport.bytes_up - sent_before < len(PAPER), "the parts that are there are not sent again"
    reader = agency.laptop(officer=laptop.officer)
    reader.replica.want_blob(stream, digest)
    reader.sync()
    assert reader.replica.blob(stream, digest) == PAPER


@pytest.mark.skipif(sys.platform == "win32", reason="the limit of a process is of POSIX systems")
@pytest.mark.parametrize("limit", [0, 600_000, 1_600_000, 2_900_000])
def test_a_vault_that_is_full_in_the_middle_of_an_attachment_goes_on_with_it(tmp_path: Path, limit: int) -> None:
    import resource

    with Desk(tmp_path / "hub", stretching=training_stretching()) as desk:
        one, other = (desk.enrol(f"Invented {name}", tmp_path / name) for name in ("one", "other"))
        target, _ = one.workspace.targets.add(Target(name="Marco INVENTADO", reference="2021/1"))
        one.sync()
        desk.grant(other.officer, f"dossier:{target}")
        other.sync()
        paper, _ = one.workspace.attachments.add_file(target, PAPER, "statement.pdf", "application/pdf")
        note, _ = one.workspace.notes.add(Note(target=target, text="goes first"))
        one.sync()
        soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
        failure = None
        try:
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, hard))
            other.sync()
        except CalibarError as error:
            failure = error
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        assert isinstance(failure, StorageError)
        assert failure.hint
        with pytest.raises(NotFoundError):
            other.workspace.attachments.content(paper)  # nothing half is shown
        other.sync()
        assert other.workspace.attachments.content(paper) == PAPER
        assert [entry.id for entry in other.workspace.notes.list(target)] == [note]
        assert other.workspace.problems() == []
