from collections.abc import Callable

import msgspec
import pytest

from app.domain.catalogue import KINDS, body_of
from app.domain.sightings import Note
from app.storage.bulk import ROWS_AT_ONCE, inserts, ready_rows
from app.storage.database import Database
from app.storage.migrations import migrate
from app.storage.schema import MIGRATIONS, table_of
from sync.protocol.changes import Change
from sync.protocol.pages import OpenedPage

OWNER = b"\x0a" * 16
STREAM = "dossier:" + OWNER.hex()


def create(number: int, kind: str = "note", **extra: object) -> Change:
    name = number.to_bytes(16, "big")
    body = body_of(Note(target=OWNER.hex(), text=f"invented word{number}")) | extra
    return Change(bytes(16), name, kind, name, "create", 1, b"\1" * 16, number, b"\2" * 16, number << 16, {}, body)


def page(*changes: Change | None) -> OpenedPage:
    count = len(changes)
    return OpenedPage(
        STREAM, bytes(16), 1, count, b"", b"", [b""] * count, [b""] * count, list(changes), [9] * count, []
    )


@pytest.fixture
def vault(open_database: Callable[..., Database]) -> Database:
    database = open_database()
    migrate(database, MIGRATIONS)
    with database.atomic():
        database.execute("INSERT INTO stream (n, id, role) VALUES (3, ?, 'reader')", (STREAM,))
    return database


def test_every_row_arrives_with_its_columns(vault: Database) -> None:
    count = ROWS_AT_ONCE * 2 + 5
    (rows,) = ready_rows(page(*map(create, range(1, count + 1))), OWNER) or []
    with vault.atomic():
        for statement, values in inserts(rows, 3):
            vault.execute(statement, values)
    found = vault.rows(
        f"SELECT n, id, stream, owner, officer, device, clock, received, changed, pending, retracted, state, body "
        f"FROM {table_of('note')} ORDER BY n"
    )
    assert len(found) == count
    assert [row[0] for row in found] == list(range(1, count + 1))
    name = count.to_bytes(16, "big")
    assert found[-1][1:12] == (
        name,
        3,
        OWNER,
        b"\2" * 16,
        b"\1" * 16,
        count << 16,
        9,
        count << 16,
        0,
        None,
        None,
    )
    assert msgspec.msgpack.decode(found[-1][12], type=Note).text == f"invented word{count}"
    assert rows.words[-1] == KINDS["note"].words(Note(target=OWNER.hex(), text=f"invented word{count}"))


def test_a_record_without_owner_is_its_own() -> None:
    (rows,) = ready_rows(page(create(5)), b"") or []
    assert bytes(rows.values[1]) == (5).to_bytes(16, "big")


@pytest.mark.parametrize(
    "changes",
    [
        (create(1), None),
        (create(1), create(1)),
        (create(1), create(2, "kind_of_tomorrow")),
        (create(1), create(2, text={"of": "tomorrow"})),
    ],
    ids=["unreadable", "twice", "unknown kind", "another shape"],
)
def test_a_page_that_needs_a_closer_look_is_not_made_ready(changes: tuple[Change | None, ...]) -> None:
    assert ready_rows(page(*changes), OWNER) is None


def test_an_edit_needs_a_closer_look() -> None:
    edit = msgspec.structs.replace(create(2), action="amend", record=(1).to_bytes(16, "big"), reason="why")
    assert ready_rows(page(create(1), edit), OWNER) is None
