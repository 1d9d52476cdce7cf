"""Files of version 1 stay readable for ever: one of a laptop and the hub's answer, saved when they were young.

The samples in tests/data/bundle are never made anew. The key in them is that of an invented laptop.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

from app.hub import administration, import_bundle
from sync.client.batches import Device, settlement_by_file
from sync.client.replica import Pending
from sync.protocol import cargo
from sync.protocol.bundle import Part, open_bundle
from sync.protocol.cargo import BlobBytes, Cover, NumberedAnswer, Stored
from sync.protocol.changes import decode
from sync.protocol.messages import SyncReply
from sync.protocol.pages import open_page
from sync.protocol.sealing import SealingKey
from sync.protocol.signing import SigningKey

DATA = Path(__file__).resolve().parents[1] / "data" / "bundle"
KNOWN: dict[str, Any] = json.loads((DATA / "version1.json").read_text("utf-8"))


def test_the_hub_takes_a_file_of_version_1(tmp_path: Path) -> None:
    shutil.copy(DATA / "version1_hub.sqlite", tmp_path / "hub.sqlite")
    taken = import_bundle(tmp_path, DATA / "version1_up.calibar")
    assert (taken.sender, taken.accepted, taken.blobs) == (KNOWN["device"], KNOWN["accepted"], KNOWN["blobs"])
    with administration(tmp_path) as admin:
        assert admin.status().changes == KNOWN["accepted"]
    again = import_bundle(tmp_path, DATA / "version1_up.calibar")
    assert (again.accepted, again.duplicates) == (0, KNOWN["accepted"])


def test_a_laptop_reads_the_answer_of_version_1() -> None:
    key, hub_key = SigningKey(bytes.fromhex(KNOWN["secret"])), bytes.fromhex(KNOWN["hub_key"])
    device = Device(bytes.fromhex(KNOWN["device"]), key, hub_key)
    with (DATA / "version1_down.calibar").open("rb") as file:
        opened = open_bundle(file, device.id, SealingKey.of(key), lambda _: hub_key)
        parts: dict[str, list[Part]] = {}
        for part in opened.parts():
            parts.setdefault(part.kind, []).append(part)
    assert list(parts) == KNOWN["kinds"]
    cover = cargo.content(parts[cargo.COVER][0], Cover)
    assert (cover.from_hub, [lot.stream for lot in cover.lots]) == (True, [KNOWN["stream"]])
    news = cargo.content(parts[cargo.NEWS][0], SyncReply)
    assert KNOWN["stream"] in {grant.stream for grant in news.grants}
    page = open_page(parts[cargo.PAGE][0].body, {one.device: one for one in news.devices})
    assert [change.id.hex() for change in page.changes if change] == KNOWN["changes"]
    answer = cargo.content(parts[cargo.ANSWER][0], NumberedAnswer).answer
    assert [one.hex() for one in answer.changes] == KNOWN["changes"]
    entries = [Pending(decode(one).counter, page.stream, decode(one).id, one) for one in page.payloads]
    settled = settlement_by_file(device, answer.epoch, answer.signature, answer.result, entries)
    assert settled is not None
    assert [receipt.change.hex() for receipt in settled.accepted] == KNOWN["changes"]
    stored = cargo.content(parts[cargo.STORED][0], Stored).blobs
    chunk = cargo.content(parts[cargo.BYTES][0], BlobBytes)
    assert stored == [(chunk.stream, chunk.sha256)]
    assert chunk.chunk == bytes(range(256))
