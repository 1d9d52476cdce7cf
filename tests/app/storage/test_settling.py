from collections.abc import Callable

import pytest

from app.storage.database import Database
from app.storage.migrations import migrate
from app.storage.outbox import QueuedChange
from app.storage.schema import MIGRATIONS
from app.storage.settling import note_receipts, settle_creates
from sync.client.replica import Receipt

OWNER = b"\x0a" * 16


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
        for counter, (record, action) in enumerate(((1, "create"), (2, "create"), (3, "create"), (2, "amend")), 1):
            database.execute(
                "INSERT INTO outbox (counter, id, stream, kind, record, owner, action, clock, payload) "
                "VALUES (?, ?, 'dossier:x', 'note', ?, ?, ?, 0, x'')",
                (counter, name(counter), name(record), OWNER, action),
            )
    return database


def queued(database: Database) -> list[QueuedChange]:
    rows = database.rows(
        "SELECT counter, id, stream, kind, record, owner, action, clock, status, code, reason FROM outbox"
    )
    return [QueuedChange(*row) for row in rows]


def test_only_creates_that_nothing_else_concerns_are_settled(vault: Database) -> None:
    with vault.atomic():
        assert settle_creates(vault, queued(vault), 77) == {name(1)}
    assert vault.rows("SELECT pending, received FROM record_note ORDER BY n") == [(0, 77), (2, None), (1, None)]
    assert [bytes(row[0]) for row in vault.rows("SELECT record FROM hub_state ORDER BY record")] == [name(2), name(3)]


def test_receipts_are_noted_by_place_and_never_taken_back(vault: Database) -> None:
    with vault.atomic():
        note_receipts(vault, [Receipt(name(1), 41, 1, b"")], "settled")
        note_receipts(vault, [Receipt(name(n), 40 + n, n, b"") for n in (1, 2)], "sent")
        note_receipts(vault, [], "sent")
    found = vault.rows("SELECT status, seq FROM outbox ORDER BY counter")
    assert found == [("settled", 41), ("sent", 42), ("waiting", None), ("waiting", None)]
