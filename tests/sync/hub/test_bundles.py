"""Files at the hub: proved whole before anything is taken, taken once however often a run is cut."""

from __future__ import annotations

import io
import random
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import msgspec
import pytest

from sync.client.batches import sealed_batches
from sync.hub.bundles import BundleDesk
from sync.protocol import cargo
from sync.protocol.blobs import stream_key
from sync.protocol.bundle import Part, Recipient, write
from sync.protocol.cargo import BlobBytes, CarriedBatch, Cover, Inventory
from sync.protocol.errors import BadBundle, StorageRefused
from sync.protocol.messages import Batch
from sync.protocol.sealing import SealingKey
from sync.protocol.signing import SigningKey
from sync.rehearsal import Agency, Laptop

KILLED = """
import os, signal, sys
from pathlib import Path
from sync.hub import bundles
from sync.hub.admin import HubAdmin
from sync.rehearsal import ExampleKinds
bundles.AT_ONCE = 1
left = int(sys.argv[3])
def progress(done, total):
    global left
    left -= 1
    if left == 0:
        os.kill(os.getpid(), signal.SIGKILL)
with HubAdmin(Path(sys.argv[1])) as admin:
    admin.bundles(ExampleKinds()).take(Path(sys.argv[2]), progress)
"""


class Stick:
    """Writes files as a laptop does, from parts given by hand."""

    def __init__(self, agency: Agency, laptop: Laptop) -> None:
        assert agency._store is not None
        assert agency.service is not None
        self.agency = agency
        self.laptop = laptop
        self.hub = agency.service._hub
        self.hub_id = cargo.hub_id(self.hub.key.public)
        self.desk = BundleDesk(agency._store, agency.catalogue, unix_us=lambda: agency.hands.unix_us)
        self.number = 0

    def batches(self, laptop: Laptop | None = None) -> list[Part]:
        one = laptop or self.laptop
        parts = []
        for entry in one.replica.pending(0, 1000):
            for group in sealed_batches(one.device, [entry]):
                for batch in group:
                    lock = cargo.lock_for_stream(
                        batch.stream, stream_key(self.hub.secret, batch.stream), cargo.packed(batch)
                    )
                    carried = CarriedBatch(batch.device, batch.signature, batch.stream, len(batch.changes), lock)
                    parts.append(cargo.part(cargo.BATCH, carried))
        return parts

    def blob(self, stream: str, content: bytes, digest: bytes) -> list[Part]:
        parts = []
        for offset in range(0, len(content), 1024 * 1024):
            chunk = BlobBytes(stream, digest, len(content), offset, content[offset : offset + 1024 * 1024])
            locked = cargo.lock_for_hub(stream, self.hub_id, self.hub.sealing_key.public, cargo.packed(chunk))
            parts.append(cargo.part(cargo.BLOB, locked))
        return parts

    def write(self, parts: list[Part], *, from_hub: bool = False) -> bytes:
        self.number += 1
        file = io.BytesIO()
        write(
            file,
            [cargo.part(cargo.COVER, Cover(from_hub=from_hub, lots=[])), *parts],
            [Recipient(self.hub_id, self.hub.sealing_key.public)],
            sender=self.laptop.device.id,
            key=self.laptop.device.key,
            number=self.number,
            made_at=self.agency.hands.unix_us + self.number,
        )
        return file.getvalue()

    def take(self, parts: list[Part], *, from_hub: bool = False) -> tuple[int, int, int, int]:
        taken = self.desk.take_from(io.BytesIO(self.write(parts, from_hub=from_hub)))
        return taken.accepted, taken.duplicates, taken.refused, taken.waiting


@pytest.fixture
def stick(agency: Agency) -> Stick:
    """A laptop with one file and three statements that the hub has not."""
    laptop = agency.laptop()
    stream = laptop.found("Expediente")
    for word in ("uno", "dos", "tres"):
        laptop.replica.write(stream, "note", "create", {"text": word})
    return Stick(agency, laptop)


def log(agency: Agency) -> list[tuple[bytes, int]]:
    assert agency._store is not None
    with agency._store.reading() as connection:
        return list(connection.execute("SELECT change, seq FROM log ORDER BY position"))


@pytest.mark.parametrize("seed", range(8))
def test_batches_in_any_order_and_any_number_of_times_end_alike(agency: Agency, stick: Stick, seed: int) -> None:
    dice = random.Random(seed)
    parts = stick.batches()
    for _ in range(4):
        some = [part for part in parts if dice.random() < 0.6]
        dice.shuffle(some)
        if some:
            stick.take(some)
    for _ in range(2):
        stick.take(parts)
    assert len(log(agency)) == 4
    assert stick.take(parts) == (0, 4, 0, 0)
    assert stick.laptop.sync().rejected == 0


@pytest.mark.parametrize("steps", [1, 2, 4])
def test_a_killed_import_is_simply_done_again(agency: Agency, stick: Stick, tmp_path: Path, steps: int) -> None:
    path = tmp_path / "stick.calibar"
    path.write_bytes(stick.write(stick.batches()))
    command = [sys.executable, "-c", KILLED, str(agency.folder), str(path), str(steps)]
    done = subprocess.run(command, check=False, timeout=60, capture_output=True)
    assert done.returncode == -9, done.stderr
    assert len(log(agency)) == steps - 1, "the cover is the first step, each batch a further one"
    taken = stick.desk.take(path)
    assert (taken.accepted, taken.duplicates) == (4 - (steps - 1), steps - 1)
    assert len(log(agency)) == 4
    assert agency.admin.verify_audit() == []
    assert stick.laptop.sync().rejected == 0


def test_a_carrier_brings_what_another_wrote_by_the_rights_of_the_author(agency: Agency, stick: Stick) -> None:
    stick.laptop.sync()
    cursors = stick.laptop.replica.cursors("", 9)
    name = next(cursor.stream for cursor in cursors if cursor.stream.startswith("dossier"))
    author = agency.laptop("B")
    agency.share(name, author)
    author.sync()
    author.replica.write(name, "note", "create", {"text": "ajena"})
    assert stick.take(stick.batches(author)) == (1, 0, 0, 0)
    assert author.sync().rejected == 0
    reader = agency.laptop("C")
    agency.share(name, reader, "reader")
    reader.sync()
    reader.replica.write(name, "note", "create", {"text": "no"})
    assert stick.take(stick.batches(reader))[0] == 0, "who may not write may not have it carried either"
    author.replica.write(name, "note", "create", {"text": "tarde"})
    agency.admin.block(author.device.id.hex())
    assert stick.take(stick.batches(author)) == (0, 0, 1, 0)


def test_a_batch_that_its_author_did_not_seal_is_refused(agency: Agency, stick: Stick) -> None:
    carried = cargo.content(stick.batches()[0], CarriedBatch)
    key = stream_key(stick.hub.secret, carried.stream)
    raw = cargo.open_by_stream(carried.lock, key)
    assert raw is not None
    batch = cargo.unpacked(raw, Batch)
    forged = Batch(batch.stream, batch.device, batch.changes, SigningKey.generate().sign(b"x"))
    lock = cargo.lock_for_stream(batch.stream, key, cargo.packed(forged))
    other = CarriedBatch(batch.device, forged.signature, batch.stream, 1, lock)
    assert stick.take([cargo.part(cargo.BATCH, other)]) == (0, 0, 1, 0)
    misnamed = CarriedBatch(b"x" * 16, batch.signature, batch.stream, 1, carried.lock)
    foreign = CarriedBatch(
        batch.device, batch.signature, batch.stream, 1, cargo.lock_for_stream(batch.stream, b"k" * 32, raw)
    )
    assert log(agency) == []
    bad = [cargo.part(cargo.BATCH, one) for one in (misnamed, foreign)]
    assert stick.take([*bad, *stick.batches()]) == (4, 0, 2, 0), "what is bad holds up nothing that is good"
    results = stick.desk.take_carried(stick.laptop.device.id, [misnamed, carried, foreign])
    assert [result.code for result in results] == ["bad_bundle", "", "bad_bundle"]


def test_photos_are_checked_and_continue_where_a_run_was_cut(agency: Agency, stick: Stick) -> None:
    parts = stick.batches()
    stick.take(parts)
    stream = cargo.content(parts[0], CarriedBatch).stream
    content = bytes(range(256)) * 9000
    chunks = stick.blob(stream, content, sha256(content).digest())
    assert len(chunks) == 3
    assert stick.desk.take_from(io.BytesIO(stick.write(chunks[:2]))).blobs == 0
    assert stick.desk.take_from(io.BytesIO(stick.write(chunks))).blobs == 1
    assert stick.desk.take_from(io.BytesIO(stick.write(chunks))).blobs == 0
    assert agency.admin.status().blobs == 1
    lie = stick.blob(stream, b"something", b"s" * 32)
    assert stick.desk.take_from(io.BytesIO(stick.write(lie))).blobs_refused == 1
    assert agency.admin.status().blobs == 1
    other = stick.blob("dossier:" + "0f" * 16, b"something", sha256(b"something").digest())
    assert stick.desk.take_from(io.BytesIO(stick.write(other))).blobs_refused == 1


def test_the_newest_word_of_a_laptop_about_itself_stands(agency: Agency, stick: Stick) -> None:
    store = agency._store
    assert store is not None

    def said() -> Inventory:
        with store.reading() as connection:
            (raw,) = connection.execute("SELECT inventory FROM told").fetchone()
        return msgspec.msgpack.decode(raw, type=cargo.Told).held

    def word(answers: int) -> Part:
        held = Inventory(SealingKey.of(stick.laptop.device.key).public, b"", [], answers)
        return cargo.part(
            cargo.INVENTORY,
            cargo.lock_for_hub("", stick.hub_id, stick.hub.sealing_key.public, cargo.packed(held)),
        )

    older, newer = stick.write([word(1)]), stick.write([word(2)])
    stick.desk.take_from(io.BytesIO(newer))
    stick.desk.take_from(io.BytesIO(older))
    assert said().answers == 2


def test_what_is_no_file_of_a_laptop_is_refused(stick: Stick) -> None:
    with pytest.raises(BadBundle, match="made by a hub"):
        stick.take([], from_hub=True)
    with pytest.raises(BadBundle, match="does not understand"):
        stick.take([Part("riddle", b"")])
    file = io.BytesIO()
    write(
        file,
        [],
        [Recipient(stick.hub_id, stick.hub.sealing_key.public)],
        sender=stick.laptop.device.id,
        key=stick.laptop.device.key,
        number=1,
        made_at=0,
    )
    with pytest.raises(BadBundle, match="does not understand"):
        stick.desk.take_from(file)


def test_a_full_disk_at_the_hub_takes_whole_groups_or_nothing(agency: Agency, stick: Stick) -> None:
    assert agency._store is not None
    store = agency._store
    stream = stick.laptop.replica.pending(0, 1)[0].stream
    for number in range(60):
        stick.laptop.replica.write(stream, "note", "create", {"text": f"{number} " + "x" * 15_000})
    file = stick.write(stick.batches())
    (pages,) = store.write(lambda connection: connection.execute("PRAGMA page_count").fetchone())
    store.write(lambda connection: connection.execute(f"PRAGMA max_page_count = {pages + 20}").fetchone())
    with pytest.raises(StorageRefused, match="disk is full"):
        stick.desk.take_from(io.BytesIO(file))
    assert log(agency) == [], "all of it is one group"
    agency.stop()
    agency.start()
    assert agency._store is not None
    taken = BundleDesk(agency._store, agency.catalogue).take_from(io.BytesIO(file))
    assert (taken.accepted, taken.refused) == (64, 0)
