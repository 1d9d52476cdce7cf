"""What version 1 wrote stays readable for ever: messages, changes and a hub's database, saved when it was young.

The samples in tests/data are never made anew; a new version adds its own beside them.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from sync.hub.admin import HubAdmin
from sync.hub.schema import VERSION
from sync.protocol import codec, messages
from sync.protocol.changes import decode, encode
from sync.protocol.pages import Page, open_page
from sync.rehearsal import Agency

DATA = Path(__file__).resolve().parents[1] / "data"
WIRE: dict[str, list[dict[str, Any]]] = json.loads((DATA / "wire" / "version1.json").read_text("utf-8"))
HUB: dict[str, Any] = json.loads((DATA / "hub" / "version1.json").read_text("utf-8"))


def plain(value: Any) -> Any:
    return json.loads(msgspec.json.encode(value))


def without_new_parts(read: Any, sample: Any) -> Any:
    """Leave out what later versions added at the end of a message or of a message in it, if it is empty."""
    if not (isinstance(read, list) and isinstance(sample, list)) or any(read[len(sample) :]):
        return read
    return [without_new_parts(one, other) for one, other in zip(read, sample, strict=False)]


@pytest.mark.parametrize("place", range(len(WIRE["messages"])))
def test_a_message_of_version_1_is_understood(place: int) -> None:
    sample = WIRE["messages"][place]
    shape = Page if sample["type"] == "Page" else getattr(messages, sample["type"])
    read = plain(codec.unpack(bytes.fromhex(sample["bytes"]), shape))
    assert without_new_parts(read, sample["reads_as"]) == sample["reads_as"]


def test_every_message_has_a_sample() -> None:
    kinds = {
        name
        for name, value in vars(messages).items()
        if isinstance(value, type) and issubclass(value, msgspec.Struct) and name[0] != "_"
    }
    assert kinds - {sample["type"] for sample in WIRE["messages"]} == set()


@pytest.mark.parametrize("place", range(len(WIRE["changes"])))
def test_a_change_of_version_1_is_understood_and_written_the_same(place: int) -> None:
    sample = WIRE["changes"][place]
    payload = bytes.fromhex(sample["bytes"])
    change = decode(payload)
    assert plain(change) == sample["reads_as"]
    assert encode(change) == payload, "its hash and its seal depend on every byte"


@pytest.fixture
def agency(tmp_path: Path) -> Iterator[Agency]:
    """The hub that version 1 left."""
    folder = tmp_path / "hub"
    folder.mkdir()
    shutil.copy(DATA / "hub" / "version1.sqlite", folder / "hub.sqlite")
    with Agency(folder) as made:
        yield made


def test_a_hub_of_version_1_opens_with_everything_in_it(agency: Agency) -> None:
    status = agency.admin.status()
    told = (status.agency, status.epoch, status.officers, status.devices, status.changes)
    assert told == (HUB["agency"], HUB["epoch"], HUB["officers"], HUB["devices"], HUB["changes"])
    assert agency.admin.verify_audit() == []
    assert len(agency.admin.audit()) == HUB["audit"]
    assert [device.blocked_at is None for device in agency.admin.devices()] == [True, False]


def test_a_laptop_reads_it_and_writes_on(agency: Agency) -> None:
    laptop = agency.laptop(officer=HUB["officer"])
    laptop.sync()
    assert [payload.hex() for _, payload in laptop.replica.log(HUB["stream"])] == HUB["log"]
    records = {
        record.hex(): {
            "fields": state.fields,
            "conflicts": {name: [one.value for one in many] for name, many in state.conflicts.items()},
            "reason": state.retract_reason,
            "amended": len(state.amendments),
        }
        for record, state in laptop.replica.records().items()
    }
    assert records == HUB["records"]
    laptop.replica.write(HUB["stream"], "note", "create", {"text": "hoy"})
    assert laptop.sync().pushed == 1


def test_opening_brings_it_to_this_version(agency: Agency) -> None:
    agency.stop()
    with HubAdmin(agency.folder) as admin, admin._store.reading() as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (VERSION,)
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_the_first_page_of_columns_stays_readable() -> None:
    sample = json.loads((DATA / "wire" / "columns.json").read_text("utf-8"))
    device = bytes.fromhex(sample["device"])
    known = {device: messages.KnownDevice(device, device, bytes.fromhex(sample["public_key"]))}
    page = open_page(bytes.fromhex(sample["packed"]), known)
    assert [payload.hex() for payload in page.payloads] == sample["payloads"]
    assert list(page.odd) == [11]
