import os
from collections.abc import Iterator
from sqlite3 import Connection

import pytest

from sync.hub import streams
from sync.hub.store_sqlite import connect
from sync.protocol.changes import chain_start
from sync.protocol.pages import has_columns, unpack_page
from sync.rehearsal import Agency, Laptop


@pytest.fixture
def laptop(agency: Agency) -> Laptop:
    """Three batches of three notes in one file."""
    made = agency.laptop()
    stream = made.found("Expediente")
    for _ in range(3):
        made.replica.write_many(stream, "note", [{"text": "a"}] * 3)
        made.sync()
    return made


@pytest.fixture
def connection(agency: Agency, laptop: Laptop) -> Iterator[Connection]:
    """The hub's database."""
    assert laptop.replica.outbox() == []
    made = connect(agency.folder / "hub.sqlite")
    yield made
    made.close()


def row_of(connection: Connection) -> streams.StreamRow:
    (name,) = connection.execute("SELECT name FROM stream WHERE head > 0").fetchone()
    row = streams.stream(connection, name)
    assert row is not None
    return row


def test_the_chain_is_known_at_every_place_and_nowhere_beyond(connection: Connection) -> None:
    row = row_of(connection)
    assert streams.chain_at(connection, row, 0) == chain_start(row.birth, row.name)
    assert streams.chain_at(connection, row, 10) == row.chain
    assert streams.chain_at(connection, row, 11) is None
    assert streams.seq_at(connection, row, 4) == 4
    assert streams.seq_at(connection, row, 0) == 0
    assert streams.position(connection) == 10


def test_pages_begin_and_end_where_seals_do(connection: Connection) -> None:
    row = row_of(connection)
    spans = {(page.from_seq, page.to_seq) for seq in range(10) for page in [streams.page_after(connection, row, seq)]}
    assert spans == {(1, 10), (5, 10), (8, 10)}


def test_a_kept_page_is_served_as_it_is(connection: Connection) -> None:
    row = row_of(connection)
    streams.keep_page(connection, streams.BuiltPage(row.number, 1, 7, b"packed", keep=True))
    streams.keep_page(connection, streams.BuiltPage(row.number, 1, 4, b"other", keep=True))
    assert streams.page_after(connection, row, 0) == (row.number, 1, 7, b"packed", False)
    inside = streams.page_after(connection, row, 5)
    assert (inside.from_seq, inside.to_seq, inside.keep) == (5, 7, False)
    assert streams.page_after(connection, row, 7).from_seq == 8


def test_a_kept_page_of_columns_is_opened_for_who_does_not_understand_it(
    laptop: Laptop, connection: Connection
) -> None:
    assert laptop.replica.outbox() == []
    row = row_of(connection)
    laptop.replica.write_many(row.name, "note", [{"text": os.urandom(2000).hex()} for _ in range(60)])
    laptop.sync()
    row = row_of(connection)
    assert not streams.page_after(connection, row, 0).keep, "older readers leave nothing behind"
    page = streams.page_after(connection, row, 0, columns=True)
    assert page.keep
    assert has_columns(page.packed)
    streams.keep_page(connection, page)
    assert streams.page_after(connection, row, 0, columns=True) == page._replace(keep=False)
    older = streams.page_after(connection, row, 0)
    assert not has_columns(older.packed)
    assert unpack_page(older.packed) == unpack_page(page.packed)
    laptop.replica.write(row.name, "note", "create", {"text": "later"})
    laptop.sync()
    row = row_of(connection)
    assert streams.page_after(connection, row, 0, columns=True).to_seq == page.to_seq, "what was kept stays"
    tail = streams.page_after(connection, row, page.to_seq, columns=True)
    assert (tail.from_seq, tail.to_seq, tail.keep) == (page.to_seq + 1, row.head, False)


def test_news_are_of_streams_that_grew_and_are_the_officers(
    agency: Agency, laptop: Laptop, connection: Connection
) -> None:
    officer = bytes.fromhex(laptop.officer)
    assert [row.head for row in streams.news(connection, officer, 0)] == [10]
    assert streams.news(connection, officer, 10) == []
    agency.admin.revoke(laptop.officer, row_of(connection).name)
    assert streams.news(connection, officer, 0) == []
    assert streams.stream(connection, "dossier:" + "0f" * 16) is None
