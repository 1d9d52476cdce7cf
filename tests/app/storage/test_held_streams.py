from collections.abc import Callable
from contextlib import suppress

import pytest

from app.storage.database import Database
from app.storage.held_streams import MOST_CARRIED, HeldStreams
from app.storage.migrations import migrate
from app.storage.schema import MIGRATIONS
from sync.protocol.holdings import holdings

CHAIN = b"c" * 32


@pytest.fixture
def vault(open_database: Callable[..., Database]) -> Database:
    """Three streams, of which one was never read and one may not be read any more."""
    database = open_database()
    migrate(database, MIGRATIONS)
    with database.atomic():
        for name, role, seq in (("dossier:a", "lead", 3), ("dossier:b", "reader", 0), ("dossier:c", "", 7)):
            chain = CHAIN if seq else None
            database.execute(
                "INSERT INTO stream (id, role, seq, head, chain) VALUES (?, ?, ?, ?, ?)", (name, role, seq, seq, chain)
            )
    return database


def change(database: Database, sql: str) -> None:
    with database.atomic():
        assert database.execute(f"UPDATE stream SET {sql}") == 1


def test_what_moved_is_carried_on(vault: Database) -> None:
    held = HeldStreams(vault)
    assert held.packed() == holdings([("dossier:a", 3, CHAIN)])
    change(vault, "seq = 4, head = 4, chain = x'05' WHERE id = 'dossier:a'")
    held.moved("dossier:a")
    change(vault, "seq = 1, head = 1, chain = x'06' WHERE id = 'dossier:b'")
    held.moved("dossier:b")
    held.moved("dossier:nowhere")
    assert held.packed() == holdings([("dossier:a", 4, b"\5"), ("dossier:b", 1, b"\6")]) == HeldStreams(vault).packed()
    change(vault, "role = '' WHERE id = 'dossier:a'")
    held.moved("dossier:a")
    assert held.packed() == holdings([("dossier:b", 1, b"\6")])


def test_while_anything_is_behind_nothing_is_told(vault: Database) -> None:
    held = HeldStreams(vault)
    change(vault, "head = 9 WHERE id = 'dossier:b'")
    assert held.packed() == b""
    change(vault, "head = 9 WHERE id = 'dossier:c'")
    change(vault, "seq = 9, chain = x'07' WHERE id = 'dossier:b'")
    held.moved("dossier:b")
    assert held.packed() == holdings([("dossier:a", 3, CHAIN), ("dossier:b", 9, b"\7")])


def test_an_edit_that_was_taken_back_changes_nothing(vault: Database) -> None:
    held = HeldStreams(vault)
    before = held.packed()
    with suppress(ZeroDivisionError), vault.atomic():
        vault.execute("UPDATE stream SET seq = 5, head = 5 WHERE id = 'dossier:a'")
        held.moved("dossier:a")
        raise ZeroDivisionError
    assert held.packed() == before


def test_a_loss_in_the_file_shows_when_rights_change_and_now_and_then(vault: Database) -> None:
    held = HeldStreams(vault)
    before = held.packed()
    change(vault, "chain = x'08' WHERE id = 'dossier:a'")  # nobody told of it
    held.moved("dossier:b")
    assert held.packed() == before
    for _ in range(MOST_CARRIED):
        held.moved("dossier:b")
        held.packed()
    assert held.packed() == holdings([("dossier:a", 3, b"\b")])
    change(vault, "chain = x'09' WHERE id = 'dossier:a'")
    held.forget()
    assert held.packed() == holdings([("dossier:a", 3, b"\t")])
