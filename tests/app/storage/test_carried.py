"""Batches of others: kept once, shown only under a seal that holds and a right that stands."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec
import pytest

from app.demo.laptops import Agency, Laptop
from app.domain.sightings import Note, Sighting
from app.domain.targets import Target
from app.policies import CATALOGUE
from app.storage.attachments import AttachmentBytes
from app.storage.carried import CarriedStore
from app.storage.touched import Touched
from sync.client.batches import sealed_batches
from sync.protocol import cargo
from sync.protocol.cargo import CarriedBatch
from sync.protocol.changes import decode, digests, encode
from sync.protocol.messages import Batch, KnownDevice
from sync.protocol.signing import seal_text

NOW = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)


class Desk:
    """Two laptops of one dossier, the account of the second, and what the first wrote."""

    def __init__(self, agency: Agency, folder: Path) -> None:
        self.one = agency.enrol("Insp. A. Invented", folder / "one")
        self.other = agency.enrol("Sgt. B. Invented", folder / "other")
        self.target, _ = self.one.workspace.targets.add(Target(name="Marco INVENTADO", reference="2021/1"))
        self.one.sync()
        agency.grant(self.other.officer, f"dossier:{self.target}")
        self.other.sync()
        self.sighting, _ = self.one.workspace.sightings.add(
            Sighting(target=self.target, seen_at=NOW, text="visto en el mercado", lat=1.0, lon=2.0)
        )
        self.store = store_of(self.other)
        device = self.one.workspace.sync.device
        self.batch = sealed_batches(device, self.one.workspace.replica.pending(0, 100))[0][0]
        self.author = self.other.workspace.replica.devices()[device.id]

    def show(self, batch: Batch | None = None, author: KnownDevice | None = None) -> int:
        return self.store.show(batch or self.batch, author or self.author, Touched({}, set()))

    def sealed(self, **parts: Any) -> Batch:
        """Return the batch with other words, sealed by its author."""
        change = msgspec.structs.replace(decode(self.batch.changes[0]), **parts)
        payload = encode(change)
        device = self.one.workspace.sync.device
        signature = device.key.sign(seal_text(device.id, digests(self.batch.stream, [payload])))
        return Batch(self.batch.stream, device.id, [payload], signature)


def store_of(laptop: Laptop) -> CarriedStore:
    vault = laptop.workspace.vault
    contents = AttachmentBytes(vault.database, vault.blobs)
    return CarriedStore(vault.database, vault.records, vault.streams, contents, CATALOGUE)


@pytest.fixture
def desk(agency: Agency, tmp_path: Path) -> Desk:
    return Desk(agency, tmp_path)


def test_a_batch_is_kept_once_until_it_is_delivered(desk: Desk) -> None:
    batch = desk.batch
    lock = cargo.lock_for_stream(batch.stream, b"k" * 32, cargo.packed(batch))
    carried = CarriedBatch(batch.device, batch.signature, batch.stream, len(batch.changes), lock)
    assert desk.store.keep(carried, 1)
    assert not desk.store.keep(carried, 2)
    assert desk.store.count() == len(batch.changes)
    rows = desk.store.after(0, 10)
    assert [row.batch for row in rows] == [carried]
    assert desk.store.after(rows[0].n, 10) == []
    desk.store.delivered([rows[0].n])
    assert desk.store.count() == 0


def test_new_records_are_shown_once_without_a_time_of_receipt(desk: Desk) -> None:
    assert desk.show() == 1
    assert desk.show() == 0
    row = desk.other.workspace.vault.find(desk.sighting)
    assert (row.received, row.pending, row.unconfirmed) == (None, 0, True)
    desk.one.sync()
    desk.other.sync()
    row = desk.other.workspace.vault.find(desk.sighting)
    assert row.received is not None
    assert not row.unconfirmed


def test_what_another_laptop_made_up_is_not_shown(desk: Desk) -> None:
    stranger = desk.other.workspace.sync.device
    forged = Batch(desk.batch.stream, desk.batch.device, desk.batch.changes, stranger.key.sign(b"x"))
    assert desk.show(forged) == 0
    assert desk.store.show(desk.batch, None, Touched({}, set())) == 0
    assert desk.show(desk.sealed(officer=b"o" * 16)) == 0, "it names another author than its seal"
    assert desk.show(desk.sealed(body={"target": desk.target, "text": 7})) == 0, "the catalogue does not allow it"
    elsewhere = "dossier:" + "0f" * 16
    device = desk.one.workspace.sync.device
    signature = device.key.sign(seal_text(device.id, digests(elsewhere, desk.batch.changes)))
    assert desk.show(Batch(elsewhere, device.id, desk.batch.changes, signature)) == 0


def test_the_hub_has_the_last_word_about_what_a_file_showed(desk: Desk) -> None:
    """An author that gives two laptops two contents under one id cannot keep either of them on the screen."""
    other = dict(decode(desk.batch.changes[0]).body) | {"text": "something else"}
    assert desk.show(desk.sealed(body=other)) == 1
    assert desk.other.workspace.search.find("something else").total == 1
    desk.one.sync()
    desk.other.sync()
    assert desk.other.workspace.records.get(desk.sighting).value.text == "visto en el mercado"
    assert desk.other.workspace.search.find("something else").total == 0
    assert desk.other.workspace.search.find("mercado").total == 1


def test_only_what_is_neither_ours_nor_confirmed_is_taken_away(desk: Desk) -> None:
    touched = Touched({}, set())
    desk.show()
    mine, _ = desk.other.workspace.notes.add(Note(target=desk.target, text="mine"))
    for record in (mine, desk.target, "0f" * 16):
        desk.store.unshow(bytes.fromhex(record), touched)
    assert len(desk.other.workspace.notes.list(desk.target)) == 1
    desk.store.unshow(bytes.fromhex(desk.sighting), touched)
    assert touched.records == {"sighting": {bytes.fromhex(desk.sighting)}}
    assert not desk.other.workspace.records.list("sighting", desk.target)
