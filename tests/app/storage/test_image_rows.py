import msgspec
import pytest

from app.domain.catalogue import KINDS
from app.storage.database import Database
from app.storage.image_rows import EMPTY_TABLES, builder, image_edition, owner_of, rows_sql
from app.storage.migrations import migrate
from app.storage.schema import MIGRATIONS
from sync.protocol.changes import Change, digest_prefix, encode

SALT, ID, DEVICE, OFFICER = b"s" * 16, b"i" * 16, b"d" * 16, b"o" * 16


def change(counter: int, clock: int, body: dict[str, object], reason: str = "") -> Change:
    return Change(SALT, ID, "note", ID, "create", 3, DEVICE, counter, OFFICER, clock, {}, body, reason)


@pytest.mark.parametrize("counter", [1, 127, 128, 65_536, 1 << 40])
@pytest.mark.parametrize("clock", [0, 200, 1 << 62])
def test_a_creation_is_built_again_byte_by_byte(counter: int, clock: int) -> None:
    body: dict[str, object] = {"target": "t", "text": "ünïcode", "more": [1, {"a": None}], "n": 1.5}
    build = builder("note", 3, DEVICE, OFFICER)
    payload = encode(change(counter, clock, body))
    assert build(SALT, ID, counter, clock, msgspec.msgpack.encode(body)) == payload
    assert build(SALT, ID, counter + 1, clock, msgspec.msgpack.encode(body)) != payload, "the control"
    prefix = digest_prefix("dossier:x")
    before = builder("note", 3, DEVICE, OFFICER, prefix)
    assert before(SALT, ID, counter, clock, msgspec.msgpack.encode(body)) == prefix + payload


def test_one_that_says_more_than_a_row_is_not() -> None:
    build = builder("note", 3, DEVICE, OFFICER)
    assert build(SALT, ID, 1, 1, msgspec.msgpack.encode({})) != encode(change(1, 1, {}, "why"))


def test_the_owner_is_that_of_the_stream() -> None:
    assert owner_of("dossier:" + "ab" * 16) == b"\xab" * 16
    assert owner_of("directory") == b""


def test_the_edition_is_the_same_in_one_program() -> None:
    assert image_edition() == image_edition()
    assert len(image_edition()) == 32


def test_every_kind_can_be_read_in_its_order_and_every_table_stands(tmp_path: object, open_database: object) -> None:
    assert callable(open_database)
    database: Database = open_database()
    migrate(database, MIGRATIONS)
    for kind in KINDS:
        assert database.rows(rows_sql(kind)) == []
    for name in EMPTY_TABLES:
        assert database.scalar(f"SELECT count(*) FROM {name}") == 0
