from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from sqlite3 import Connection

import pytest

from sync.hub import blob_store
from sync.hub.store_sqlite import Store, connect
from sync.protocol.errors import Refused
from sync.protocol.messages import CHUNK_BYTES, BlobOffer, BlobPut, BlobStand

FILE = "dossier:" + "0a" * 16
NAME = b"n" * 32
CONTENT = bytes(range(256)) * 5000  # a chunk and a bit


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[Connection]:
    """A hub's tables with one announced blob."""
    Store(tmp_path).close()
    made = connect(tmp_path / "hub.sqlite")
    assert announce(made).have == 0
    yield made
    made.close()


def announce(connection: Connection, size: int = len(CONTENT)) -> BlobStand:
    return blob_store.announce(connection, BlobOffer(FILE, NAME, sha256(CONTENT).digest(), size), 1)


def put(connection: Connection, offset: int, content: bytes = CONTENT) -> BlobStand:
    return blob_store.put(connection, BlobPut(FILE, NAME, offset, content[offset : offset + CHUNK_BYTES]))


def row_of(connection: Connection) -> blob_store.BlobRow:
    row = blob_store.blob(connection, FILE, NAME)
    assert row is not None
    return row


def test_chunks_go_on_from_where_they_stand_and_repeats_do_no_harm(connection: Connection) -> None:
    assert put(connection, CHUNK_BYTES).have == 0, "the first one first"
    assert put(connection, 0).have == CHUNK_BYTES
    assert put(connection, 0).have == CHUNK_BYTES
    assert announce(connection).have == CHUNK_BYTES
    assert put(connection, CHUNK_BYTES).have == len(CONTENT)
    assert blob_store.content_holds(connection, row_of(connection))


def test_nothing_is_readable_before_it_is_whole_and_verified(connection: Connection) -> None:
    put(connection, 0)
    put(connection, CHUNK_BYTES)
    with pytest.raises(Refused):
        blob_store.get(connection, FILE, NAME, 0)
    assert blob_store.complete(connection, row_of(connection), 5).complete
    chunks = [blob_store.get(connection, FILE, NAME, offset).chunk for offset in (0, CHUNK_BYTES)]
    assert b"".join(chunks) == CONTENT
    with pytest.raises(Refused):
        blob_store.get(connection, FILE, NAME, 7)
    with pytest.raises(Refused):
        blob_store.get(connection, "dossier:" + "0b" * 16, NAME, 0)
    assert put(connection, 0).complete, "a repeat after the end is told so"


def test_a_wrong_content_is_forgotten(connection: Connection) -> None:
    put(connection, 0, bytes(len(CONTENT)))
    put(connection, CHUNK_BYTES, bytes(len(CONTENT)))
    assert not blob_store.content_holds(connection, row_of(connection))
    assert blob_store.drop(connection, row_of(connection)).code == "bad_blob"
    assert blob_store.blob(connection, FILE, NAME) is None
    assert connection.execute("SELECT count(*) FROM blob_chunk").fetchone() == (0,)


def test_a_chunk_of_the_wrong_size_and_another_size_are_refused(connection: Connection) -> None:
    with pytest.raises(Refused) as told:
        blob_store.put(connection, BlobPut(FILE, NAME, 0, b"short"))
    assert told.value.code == "bad_chunk"
    assert announce(connection, 5).code == "bad_blob"
    with pytest.raises(Refused):
        blob_store.put(connection, BlobPut(FILE, b"x" * 32, 0, b"a"))
