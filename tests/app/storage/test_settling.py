from collections.abc import Callable

import msgspec
import pytest

from app.storage.database import Database
from app.storage.migrations import migrate
from app.storage.schema import MIGRATIONS
from app.storage.settling import note_sent, settle_creates
from sync.client.replica import Receipt
from sync.protocol.errors import StorageRefused

OWNER = b"\x0a" * 16
MADE = ((1, "create"), (2, "create"), (3, "create"), (2, "amend"))


def name(number: int) -> bytes:
    return number.to_bytes(16, "big")


@pytest.fixture
def vault(open_database: Callable[..., Database]) -> Database:
    """Three notes of ours: one alone, one edited after, one that the hub changed; and an edit of the second."""
    database = open_database()
    migrate(database, MIGRATIONS)
    with database.atomic():
        database.execute("INSERT INTO stream (n, id, role) VALUES (1, 'dossier:x', 'lead')")
        for number, pending, state in ((1, 1, None), (2, 2, None), (3, 1, b"\x80")):
            database.execute(
                "INSERT INTO record_note (id, stream, owner, body, officer, device, clock, changed, pending, state) "
                "VALUES (?, 1, ?, x'80', x'', x'', 0, 0, ?, ?)",
                (name(number), OWNER, pending, state),
            )
            database.execute("INSERT INTO hub_state (record, kind) VALUES (?, 'note')", (name(number),))
        for counter, (record, action) in enumerate(MADE, 1):
            database.execute(
                "INSERT INTO outbox (counter, id, stream, kind, record, owner, action, clock, payload) "
                "VALUES (?, ?, 'dossier:x', 'note', ?, ?, ?, 0, x'')",
                (counter, name(counter), name(record), OWNER, action),
            )
            database.execute("INSERT INTO unsettled (counter) VALUES (?)", (counter,))
    return database


def receipt(counter: int) -> Receipt:
    record, action = MADE[counter - 1]
    payload = msgspec.msgpack.encode([bytes(16), name(counter), "note", name(record), action, 1, "and so on"])
    return Receipt(name(counter), 40 + counter, counter, payload)


def open_ones(database: Database) -> list[tuple[int, str, int | None]]:
    return [(row[0], row[1], row[2]) for row in database.rows("SELECT counter, status, seq FROM unsettled")]


def test_only_creates_that_nothing_else_concerns_are_settled(vault: Database) -> None:
    with vault.atomic():
        assert settle_creates(vault, [receipt(counter) for counter in (1, 2, 3, 4)], 77) == {"note": [name(1)]}
    assert vault.rows("SELECT pending, received FROM record_note ORDER BY n") == [(0, 77), (2, None), (1, None)]
    assert [bytes(row[0]) for row in vault.rows("SELECT record FROM hub_state ORDER BY record")] == [name(2), name(3)]
    assert open_ones(vault) == [(2, "waiting", None), (3, "waiting", None), (4, "waiting", None)]


def test_what_was_made_here_stays_as_it_was_written_when_it_is_settled(vault: Database) -> None:
    before = vault.rows("SELECT * FROM outbox")
    with vault.atomic():
        settle_creates(vault, [receipt(1)], 77)
    assert vault.rows("SELECT * FROM outbox") == before


def test_receipts_are_noted_by_place_and_never_taken_back(vault: Database) -> None:
    with vault.atomic():
        settle_creates(vault, [receipt(1)], 77)
        note_sent(vault, [receipt(counter) for counter in (1, 2)])
        note_sent(vault, [])
    assert open_ones(vault) == [(2, "sent", 42), (3, "waiting", None), (4, "waiting", None)]


def test_a_receipt_of_what_was_not_made_here_settles_nothing(vault: Database) -> None:
    with pytest.raises(StorageRefused), vault.atomic():
        settle_creates(vault, [receipt(1), receipt(2)._replace(counter=9)], 77)
    assert len(open_ones(vault)) == 4
    with vault.atomic():
        settle_creates(vault, [receipt(1)], 77)
    with vault.atomic():
        assert settle_creates(vault, [receipt(1)], 78) == {}, "a receipt that comes twice is none of a stranger"
