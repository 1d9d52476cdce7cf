from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sync.protocol import cargo
from sync.protocol.bundle import Part
from sync.protocol.cargo import BlobBytes, Cover, Lot
from sync.protocol.errors import BadBundle
from sync.protocol.sealing import SealingKey

KEY, OTHER = b"k" * 32, b"x" * 32
HUB = cargo.hub_id(b"h" * 32)
STREAM = "dossier:" + "0a" * 16


def test_a_dossier_lock_opens_for_holders_of_its_key_only() -> None:
    lock = cargo.lock_for_stream(STREAM, KEY, b"text")
    assert cargo.open_by_stream(lock, KEY) == b"text"
    assert cargo.open_by_stream(lock, OTHER) is None
    moved = cargo.Lock("dossier:" + "0b" * 16, lock.text)
    assert cargo.open_by_stream(moved, KEY) is None, "it is bound to its dossier"
    assert b"text" not in lock.text
    assert cargo.open_by_hub(lock, HUB, SealingKey(OTHER), KEY) == b"text"


def test_what_is_for_the_hub_alone_opens_for_no_holder_of_a_dossier_key() -> None:
    hub = SealingKey.generate()
    lock = cargo.lock_for_hub(STREAM, HUB, hub.public, b"text")
    assert cargo.open_by_hub(lock, HUB, hub, KEY) == b"text"
    assert cargo.open_by_stream(lock, KEY) is None
    assert cargo.open_by_hub(lock, HUB, SealingKey.generate(), KEY) is None
    assert cargo.open_by_hub(lock, cargo.hub_id(OTHER), hub, KEY) is None


def test_parts_come_back_as_they_were() -> None:
    cover = Cover(from_hub=True, lots=[Lot(STREAM, 3, 2)], carried=1)
    part = cargo.part(cargo.COVER, cover)
    assert cargo.content(part, Cover) == cover
    chunk = BlobBytes(STREAM, b"s" * 32, 5, 0, b"12345")
    assert cargo.unpacked(cargo.packed(chunk, squeeze=False), BlobBytes) == chunk


@settings(deadline=None, max_examples=60)
@given(st.binary(max_size=200))
def test_strange_content_is_refused_and_nothing_worse(body: bytes) -> None:
    for read in (lambda: cargo.content(Part("cover", body), Cover), lambda: cargo.unpacked(body, BlobBytes)):
        with suppress(BadBundle):  # and nothing else
            read()


def test_a_lock_too_short_to_be_one_stays_shut() -> None:
    assert cargo.open_by_stream(cargo.Lock(STREAM, b""), KEY) is None
    with pytest.raises(BadBundle):
        cargo.content(Part("cover", b"\x93\x00"), Cover)


def test_a_file_takes_as_many_photos_as_fit() -> None:
    assert cargo.fitting([4, 3, 5, 1], lambda size: size, limit=7) == [4, 3]
    assert cargo.fitting([9], lambda size: size, limit=7) == []
    assert cargo.fitting([cargo.MOST_BLOB_BYTES], lambda size: size) == [cargo.MOST_BLOB_BYTES]
