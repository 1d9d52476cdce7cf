import sqlite3

import pytest

from sync.client.replica import News, ReplicaState
from sync.protocol.errors import InvalidChange
from sync.protocol.messages import Grant, Head
from sync.rehearsal import Agency

STREAM = "dossier:" + "0a" * 16
OTHER = "dossier:" + "0b" * 16


def test_what_was_written_shows_at_once_and_waits(agency: Agency) -> None:
    laptop = agency.laptop()
    stream = laptop.found("Expediente", status="open")
    record = bytes.fromhex(stream.partition(":")[2])
    laptop.replica.write(stream, "file", "edit", {"status": "closed"}, record=record)
    shown = laptop.replica.shown(record)
    assert shown is not None
    assert shown.fields["status"] == "closed"
    assert laptop.replica.settled(record) is None
    assert [state for _, state, _ in laptop.replica.outbox()] == ["pending", "pending"]


def test_an_edit_of_nothing_and_an_invalid_body_are_refused_whole(agency: Agency) -> None:
    laptop = agency.laptop()
    with pytest.raises(InvalidChange):
        laptop.replica.write(STREAM, "file", "edit", {"status": "x"}, record=bytes(16))
    with pytest.raises(InvalidChange):
        laptop.replica.write(STREAM, "note", "create", {"text": "x" * 30_000})
    assert laptop.replica.outbox() == []
    assert laptop.replica.pending(0, 9) == []


def test_counters_have_no_gap_after_a_refused_write(agency: Agency) -> None:
    laptop = agency.laptop()
    laptop.replica.write(STREAM, "note", "create", {"text": "a"})
    with pytest.raises(InvalidChange):
        laptop.replica.write(STREAM, "note", "create", {"text": "x" * 30_000})
    laptop.replica.write(STREAM, "note", "create", {"text": "b"})
    assert [entry.counter for entry in laptop.replica.pending(0, 9)] == [1, 2]
    assert [entry.counter for entry in laptop.replica.pending(1, 9)] == [2]


def test_an_ended_grant_is_no_longer_behind(agency: Agency) -> None:
    replica = agency.laptop().replica
    state = ReplicaState(b"e" * 16, 5, 1, 0)
    grants = [Grant(STREAM, "reader", b"k" * 32), Grant(OTHER, "lead", b"k" * 32)]
    heads = [Head(STREAM, 3, b"c" * 32), Head(OTHER, 4, b"c" * 32)]
    replica.take_news(News(state, grants, all_grants=True, heads=heads))
    assert {cursor.stream for cursor in replica.behind(9)} == {STREAM, OTHER}
    replica.take_news(News(ReplicaState(b"e" * 16, 6, 2, 0), [Grant(STREAM, "", b"")]))
    assert [cursor.stream for cursor in replica.behind(9)] == [OTHER]
    replica.take_news(News(ReplicaState(b"e" * 16, 7, 3, 0), [Grant(STREAM, "reader", b"k" * 32)], all_grants=True))
    assert [cursor.stream for cursor in replica.cursors("", 9)] == [STREAM]
    assert replica.cursors(STREAM, 9) == []
    assert replica.state() == ReplicaState(b"e" * 16, 7, 3, 0)


def test_a_failed_transaction_leaves_nothing(agency: Agency) -> None:
    replica = agency.laptop().replica

    def interrupted() -> None:
        with replica.atomic():
            replica._connection.execute("UPDATE state SET watermark = 99")
            raise sqlite3.OperationalError

    with pytest.raises(sqlite3.OperationalError):
        interrupted()
    assert replica.state().watermark == 0


def test_nothing_of_an_ended_stream_stays_but_what_was_never_sent(agency: Agency) -> None:
    lead, other = agency.laptop(), agency.laptop()
    stream = lead.found("Expediente")
    lead.sync()
    agency.share(stream, other)
    other.sync()
    other.replica.write(stream, "note", "create", {"text": "enviada"})
    other.sync()
    other.replica.write(stream, "note", "create", {"text": "nunca enviada"})
    agency.admin.revoke(other.officer, stream)
    other.sync()
    assert other.replica.log(stream) == []
    assert other.replica.records() == {}
    assert [(state, code) for _, state, code in other.replica.outbox()] == [("refused", "revoked")]
    agency.share(stream, other)
    other.replica.retry(stream)
    other.sync()
    assert len(other.replica.log(stream)) == 3
    assert other.replica.outbox() == []
