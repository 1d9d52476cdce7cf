from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec
import pytest

from app.domain.attachments import Attachment
from app.domain.catalogue import KINDS, body_of
from app.domain.sightings import Note, Sighting
from app.domain.statements import Statement
from app.domain.targets import Target
from app.domain.values import Alias
from app.storage.bulk import ROWS_AT_ONCE, inserts, ready_rows
from app.storage.database import Database
from app.storage.migrations import migrate
from app.storage.schema import MIGRATIONS, table_of
from sync.protocol.changes import Change, encode
from sync.protocol.columns import gather, restore_blocks
from sync.protocol.creates import creates_of
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


def in_columns(*changes: Change) -> OpenedPage:
    """Return a page as it is when it came as columns."""
    payloads = [encode(change) for change in changes]
    made = gather(payloads)
    assert made is not None
    creates = creates_of(restore_blocks(made, 1 << 24)[1], payloads)
    assert creates
    return replace(page(*changes), received_at=list(range(1, len(changes) + 1)), creates=creates)


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


AT = datetime(2026, 1, 2, 3, 4, 5, 678, tzinfo=UTC)


def any_record(number: int) -> Statement:
    """Return a record; neighbours are of other kinds and have other fields."""
    target, seen_at = OWNER.hex(), AT + timedelta(minutes=number)
    match number % 6:
        case 0:
            return Note(target=target, text=f"invented word{number}", written_at=seen_at)
        case 1:
            return Sighting(target=target, seen_at=seen_at, text=f"text {number}", grade="B2", lat=1.5, lon=number / 7)
        case 2:
            return Sighting(target=target, seen_at=seen_at, place="Lima", country="PE", certainty="probable")
        case 3:
            return Target(name=f"Invented {number}", aliases=(Alias("One"), Alias(f"Two {number}", "weak")))
        case 4:
            return Attachment(
                target=target, name=f"{number}.jpg", media_type="image/jpeg", size=number, sha256="ab" * 32
            )
        case _:
            return Note(target=target, text="")


@pytest.mark.parametrize("owner", [OWNER, b""])
def test_columns_make_the_same_rows_as_changes_one_by_one(owner: bytes) -> None:
    records = [any_record(number) for number in range(1, 100)]
    kinds = {kind.struct: name for name, kind in KINDS.items()}
    changes = [
        msgspec.structs.replace(create(number, kinds[type(record)]), body=body_of(record))
        for number, record in enumerate(records, 1)
    ]
    one_by_one = replace(in_columns(*changes), creates=())
    found = ready_rows(in_columns(*changes), owner)
    assert found is not None
    assert {rows.kind: rows for rows in found} == {rows.kind: rows for rows in ready_rows(one_by_one, owner) or []}
    assert [len(rows.bodies) for rows in found if rows.kind == "attachment"] == [16]
    values = [value for rows in found for value in rows.values]
    assert not {type(value) for value in values} & {bytes, memoryview}, "what the binding would look up"


def test_fields_of_a_newer_program_stay_in_the_body() -> None:
    changes = [create(number, of_tomorrow=[number]) for number in range(1, 20)]
    (rows,) = ready_rows(in_columns(*changes), OWNER) or []
    assert [rows] == ready_rows(replace(in_columns(*changes), creates=()), OWNER)
    assert msgspec.msgpack.decode(rows.values[2])["of_tomorrow"] == [1]


@pytest.mark.parametrize(
    "wrong",
    [{"text": {"of": "tomorrow"}}, {"text": 5}, {"written_at": "yesterday"}, {"target": "no id"}],
    ids=["another shape", "another type", "no time", "no id"],
)
def test_columns_of_another_shape_need_a_closer_look(wrong: dict[str, Any]) -> None:
    assert ready_rows(in_columns(*[create(number) for number in range(1, 20)]), OWNER), "the control"
    assert ready_rows(in_columns(*[create(number, **wrong) for number in range(1, 20)]), OWNER) is None
    some = [create(number, **wrong) if number == 7 else create(number) for number in range(1, 20)]
    assert ready_rows(in_columns(*some), OWNER) is None


def test_columns_that_lack_a_field_or_bear_an_id_twice_need_a_closer_look() -> None:
    lacking = [msgspec.structs.replace(create(number), body={"text": "x"}) for number in range(1, 20)]
    assert ready_rows(in_columns(*lacking), OWNER) is None
    assert ready_rows(in_columns(create(1), create(2), create(1)), OWNER) is None
    assert ready_rows(in_columns(*[create(number, "kind_of_tomorrow") for number in range(1, 20)]), OWNER) is None
