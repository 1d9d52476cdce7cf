import io

import msgspec
import pytest

from sync.hub import accounts
from sync.hub.bundle_out import write_for
from sync.protocol import cargo
from sync.protocol.bundle import Part, open_bundle
from sync.protocol.cargo import BlobBytes, Inventory, Stored, Told
from sync.protocol.errors import Refused
from sync.protocol.messages import SyncReply
from sync.protocol.sealing import SealingKey
from sync.rehearsal import Agency, Laptop


def written(agency: Agency, laptop: Laptop, *, photos: bool = True) -> tuple[cargo.Cover, list[tuple[str, bytes]]]:
    assert agency._store is not None
    file = io.BytesIO()
    _, cover = write_for(agency._store, laptop.device.id, file, agency.hands.unix_us, photos=photos)
    key = SealingKey.of(laptop.device.key)
    opened = open_bundle(file, laptop.device.id, key, lambda _: laptop.device.hub_key)
    return cover, [(part.kind, part.body) for part in opened.parts()]


def show_key(agency: Agency, laptop: Laptop) -> None:
    assert agency._store is not None
    key = SealingKey.of(laptop.device.key).public
    agency._store.write(lambda connection: accounts.set_sealing_key(connection, laptop.device.id, key))


def test_a_file_holds_what_the_officer_may_read_and_no_more(agency: Agency) -> None:
    one, other = agency.laptop("A"), agency.laptop("B")
    show_key(agency, one)
    mine, shared, secret = one.found("a"), other.found("b"), other.found("c")
    for laptop in (one, other):
        laptop.sync()
    agency.share(shared, one, "reader")
    cover, parts = written(agency, one)
    names = {lot.stream for lot in cover.lots}
    assert {mine, shared} <= names
    assert secret not in names
    news = [cargo.content(Part(kind, body), SyncReply) for kind, body in parts if kind == cargo.NEWS]
    assert {grant.stream: grant.role for grant in news[0].grants if grant.stream != "directory"} == {
        mine: "lead",
        shared: "reader",
    }
    assert secret.encode() not in b"".join(body for _, body in parts)
    agency.admin.revoke(one.officer, shared)
    cover, parts = written(agency, one)
    assert shared not in {lot.stream for lot in cover.lots}
    news = [cargo.content(Part(kind, body), SyncReply) for kind, body in parts if kind == cargo.NEWS]
    assert (shared, "") in {(grant.stream, grant.role) for grant in news[0].grants}, "its end is told by name"


def test_only_what_lies_beyond_the_cursors_that_were_told_is_written(agency: Agency) -> None:
    one = agency.laptop("A")
    show_key(agency, one)
    stream = one.found("a")
    one.sync()
    assert agency._store is not None
    state = one.replica.state()
    cursors = one.replica.cursors("", 100)
    held = msgspec.msgpack.encode(Told(Inventory(bytes(32), state.epoch, cursors)))
    agency._store.write(
        lambda connection: connection.execute("INSERT INTO told VALUES (?,1,1,?)", (one.device.id, held))
    )
    cover, _ = written(agency, one)
    assert cover.lots == []
    one.replica.write(stream, "note", "create", {"text": "hoy"})
    one.sync()
    cover, parts = written(agency, one)
    assert [(lot.stream, lot.changes, lot.after_seq) for lot in cover.lots] == [(stream, 1, 1)]
    assert [kind for kind, _ in parts].count(cargo.PAGE) == 1
    other = msgspec.msgpack.encode(Told(Inventory(bytes(32), b"e" * 16, cursors)))
    agency._store.write(lambda connection: connection.execute("UPDATE told SET inventory = ?", (other,)))
    cover, _ = written(agency, one)
    assert [lot.changes for lot in cover.lots] == [2], "cursors of another incarnation count for nothing"


def test_photos_go_whole_and_can_be_left_out(agency: Agency) -> None:
    one = agency.laptop("A")
    show_key(agency, one)
    stream = one.found("a")
    one.sync()
    content = bytes(range(256)) * 6000
    one.replica.add_blob(stream, content)
    one.sync()
    cover, parts = written(agency, one)
    assert [(lot.blobs, lot.blob_bytes) for lot in cover.lots if lot.blobs] == [(1, len(content))]
    chunks = [cargo.content(Part(kind, body), BlobBytes) for kind, body in parts if kind == cargo.BYTES]
    assert b"".join(chunk.chunk for chunk in chunks) == content
    stored = [cargo.content(Part(kind, body), Stored) for kind, body in parts if kind == cargo.STORED]
    assert [name for name, _ in stored[0].blobs] == [stream]
    _, parts = written(agency, one, photos=False)
    assert cargo.BYTES not in {kind for kind, _ in parts}


def test_numbers_grow_and_strangers_get_nothing(agency: Agency) -> None:
    one = agency.laptop("A")
    assert agency._store is not None
    with pytest.raises(Refused, match="key for files"):
        write_for(agency._store, one.device.id, io.BytesIO(), 0)
    show_key(agency, one)
    numbers = []
    for _ in range(2):
        file = io.BytesIO()
        write_for(agency._store, one.device.id, file, 0)
        numbers.append(
            open_bundle(file, one.device.id, SealingKey.of(one.device.key), lambda _: one.device.hub_key).header.number
        )
    assert numbers[0] < numbers[1]
    with pytest.raises(Refused, match="no such laptop"):
        write_for(agency._store, bytes(16), io.BytesIO(), 0)
