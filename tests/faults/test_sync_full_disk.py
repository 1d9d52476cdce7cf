"""A full disk at the hub or on the laptop stops a sync with words, keeps everything, and goes on once there is room."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

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
