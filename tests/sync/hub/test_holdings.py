from sync.hub.accounts import Caller, caller
from sync.hub.holdings import Holdings
from sync.hub.store_sqlite import connect
from sync.hub.streams import position
from sync.protocol.errors import Diverged
from sync.rehearsal import Agency, Laptop


def held(agency: Agency, laptop: Laptop, kept: Holdings) -> bytes:
    connection = connect(agency.folder / "hub.sqlite")
    try:
        asking = caller(connection, laptop.device.id)
        assert isinstance(asking, Caller)
        return kept.of(connection, asking, position(connection))
    finally:
        connection.close()


def test_hub_and_laptop_come_to_the_same_after_every_sync(agency: Agency) -> None:
    kept = Holdings()
    one, other = agency.laptop("A"), agency.laptop("B")
    seen, stream = set(), ""
    for number in range(3):
        stream = one.found("Expediente")
        one.sync()
        if number:
            agency.share(stream, other)
        other.sync()
        for laptop in (one, other):
            assert laptop.replica.holdings() == held(agency, laptop, kept) == held(agency, laptop, Holdings())
        seen.add(one.replica.holdings())
    assert len(seen) == 3
    agency.admin.revoke(other.officer, stream)
    other.sync()
    assert other.replica.holdings() == held(agency, other, kept)


def test_a_laptop_that_is_behind_says_nothing_of_its_holdings(agency: Agency) -> None:
    laptop = agency.laptop()
    laptop.found("Expediente")
    laptop.sync()
    laptop.replica._connection.execute("UPDATE stream SET head = head + 1 WHERE seq > 0")
    assert laptop.replica.holdings() == b""


def test_what_a_laptop_lost_is_seen_at_the_next_sync_and_repaired(agency: Agency) -> None:
    one, other = agency.laptop("A"), agency.laptop("B")
    stream = one.found("Expediente")
    one.sync()
    agency.share(stream, other)
    other.sync()
    # A row of the laptop's list of files is gone, as a damaged store may have it; the watermark says that all is read.
    for table, column in (("stream", "name"), ("log", "stream"), ("record", "stream")):
        other.replica._connection.execute(f"DELETE FROM {table} WHERE {column} = ?", (stream,))
    other.sync()
    assert other.replica.log(stream) == one.replica.log(stream)
    # And one where the laptop believes in another history.
    other.replica._connection.execute("UPDATE stream SET chain = ? WHERE name = ?", (b"x" * 32, stream))
    assert other.sync().read_anew == 1
    assert other.replica.log(stream) == one.replica.log(stream)
    assert other.replica.records() == one.replica.records()
    assert other.sync().read_anew == 0


def test_what_the_hub_lost_unseen_is_found_at_the_next_sync(agency: Agency) -> None:
    one = agency.laptop()
    first, second = one.found("Uno"), one.found("Dos")
    one.sync()
    # The hub lost the end of one file while the count of changes says otherwise.
    connection = connect(agency.folder / "hub.sqlite")
    number = connection.execute("SELECT number FROM stream WHERE name = ?", (first,)).fetchone()[0]
    chain = connection.execute("SELECT birth FROM stream").fetchone()[0]
    assert chain
    one.replica.write(first, "note", "create", {"text": "a"})
    one.sync()
    one.replica.write(second, "note", "create", {"text": "b"})
    one.sync()
    connection.execute("DELETE FROM log WHERE stream = ? AND seq = 2", (number,))
    connection.execute("DELETE FROM seal WHERE stream = ? AND from_seq = 2", (number,))
    connection.execute(
        "UPDATE stream SET head = 1, chain = (SELECT chain FROM log WHERE stream = ?1 AND seq = 1) WHERE number = ?1",
        (number,),
    )
    connection.close()
    agency.stop()
    agency.start()
    try:
        report = one.sync()
    except Diverged as error:
        raise AssertionError from error
    assert report.read_anew == 1
    assert len(one.replica.log(first)) == 2
    assert one.replica.outbox() == []
