"""Rows that are saved are the rows that were there; rows that are not saved are told."""

from __future__ import annotations

import os
import random
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec
import pytest

from app.domain.catalogue import KINDS, body_of
from app.domain.sightings import Note, Sighting
from app.storage.btree import Row
from app.storage.database import Database
from app.storage.migrations import migrate
from app.storage.salvage import fits, our_tables, salvage
from app.storage.schema import MIGRATIONS, table_of
from app.storage.sealed_pages import PAGE_BYTES

KEY = bytes(range(32))
ROWS = 300
SEEN_AT = datetime(2026, 1, 1, tzinfo=UTC)
TABLES = ("stream", "record_note", "record_sighting", "hub_state", "meta", "audit", "attachment_bytes")


def id_of(number: int) -> bytes:
    return number.to_bytes(16, "big")


def put(database: Database, kind: str, number: int, owner: int, record: Any) -> None:
    names = ["id", "stream", "owner", "body", "officer", "device", "clock", "changed"]
    body = msgspec.msgpack.encode(body_of(record))
    values = [id_of(number), owner, id_of(owner), body, id_of(1), id_of(2), number, number]
    names += [column.name for column in KINDS[kind].columns]
    values += [column.value(record) for column in KINDS[kind].columns]
    marks = ",".join("?" * len(names))
    database.execute(f"INSERT INTO {table_of(kind)} ({','.join(names)}) VALUES ({marks})", values)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A vault's database with invented rows."""
    path = tmp_path_factory.mktemp("salvage") / "vault.db"
    chance = random.Random(4)
    with Database.open(path, KEY, create=True, ballast=False) as database:
        migrate(database, MIGRATIONS)
        with database.atomic():
            for n in range(1, 6):
                database.execute(
                    "INSERT INTO stream (n, id, role) VALUES (?, ?, 'lead')", (n, f"dossier:{id_of(n).hex()}")
                )
            for number in range(ROWS):
                owner = number % 5 + 1
                record: Any = Note(target=id_of(owner).hex(), text="words " * chance.randrange(1, 300))
                put(database, "note", number, owner, record)
                record = Sighting(target=id_of(owner).hex(), seen_at=SEEN_AT, place=f"Calle {number}")
                put(database, "sighting", number, owner, record)
                database.execute("INSERT INTO hub_state VALUES (?, 'note', ?)", (id_of(number), chance.randbytes(90)))
                database.execute(
                    "INSERT INTO attachment_bytes VALUES (?, 'dossier:x', ?, 1, 1, 1)",
                    (id_of(number), os.urandom(32).hex()),
                )
                database.execute(
                    "INSERT INTO audit VALUES (?, 1, ?, 'note.add', ?, '', x'00', x'00')",
                    (number + 1, id_of(1), id_of(number)),
                )
            database.execute("INSERT INTO meta VALUES ('counter', ?)", (msgspec.msgpack.encode(0),))
        database.checkpoint()
    return path.read_bytes()


def rows_of(path: Path) -> dict[str, set[tuple[Any, ...]]]:
    with Database.open(path, KEY, create=False, ballast=False) as database:
        assert database.integrity() == []
        return {name: set(database.rows(f"SELECT * FROM {name}")) for name in TABLES}


def saved(raw: bytes, folder: Path) -> tuple[dict[str, set[tuple[Any, ...]]], Any]:
    source, target = folder / "damaged.db", folder / "new.db"
    source.write_bytes(raw)
    report = salvage(source, KEY, target, MIGRATIONS)
    rows = rows_of(target)
    for left in folder.glob("new.db*"):
        left.unlink()
    return rows, report


def test_a_whole_file_is_saved_whole(whole: bytes, tmp_path: Path) -> None:
    rows, report = saved(whole, tmp_path)
    (tmp_path / "first.db").write_bytes(whole)
    assert rows == rows_of(tmp_path / "first.db")
    assert report.complete
    assert report.rows["record_note"] == report.rows["record_sighting"] == ROWS


def test_no_damage_makes_up_a_row_and_every_loss_is_told(whole: bytes, tmp_path: Path) -> None:
    (tmp_path / "first.db").write_bytes(whole)
    first = rows_of(tmp_path / "first.db")
    chance = random.Random(5)
    kept = lost = 0
    for number in range(15):
        raw = bytearray(whole)
        for page in chance.sample(range(len(whole) // PAGE_BYTES), 1 + number % 8):
            raw[page * PAGE_BYTES : (page + 1) * PAGE_BYTES] = chance.choice(
                [bytes(PAGE_BYTES), chance.randbytes(PAGE_BYTES)]
            )
        if number % 5 == 4:
            del raw[-chance.randrange(1, 9 * PAGE_BYTES) :]
        rows, report = saved(bytes(raw), tmp_path)
        assert report.broken > 0
        for name in TABLES:
            if name != "stream":  # lost rows of it are named anew by the records that stand in them
                assert rows[name] <= first[name], name
            if rows[name] < first[name]:
                assert name in report.gaps, f"a loss in {name} that was not told"
            kept, lost = kept + len(rows[name]), lost + len(first[name] - rows[name])
    assert lost > 0, "the control: something was lost"
    assert kept > 10 * lost, "one lost page costs its own rows and no others"


def test_without_its_first_page_strays_still_find_their_tables(whole: bytes, tmp_path: Path) -> None:
    rows, report = saved(bytes(16) + whole[16:PAGE_BYTES] + whole[PAGE_BYTES:], tmp_path)
    assert not any(rows[name] for name in TABLES), "without the salt nothing can be proved"
    damaged = bytearray(whole)
    damaged[200] ^= 1
    rows, report = saved(bytes(damaged), tmp_path)
    (tmp_path / "first.db").write_bytes(whole)
    first = rows_of(tmp_path / "first.db")
    for name in ("record_note", "record_sighting", "audit", "attachment_bytes", "hub_state"):
        assert rows[name] == first[name], name
    assert report.gaps >= {"record_note", "audit"}


def test_what_is_missing_comes_from_a_copy_and_what_may_not_be_read_does_not(whole: bytes, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    copy.write_bytes(whole)
    newer = tmp_path / "newer.db"
    newer.write_bytes(whole)
    with Database.open(newer, KEY, create=False, ballast=False) as database, database.atomic():
        database.execute("UPDATE stream SET role = '' WHERE n = 3")
        database.execute("DELETE FROM record_note WHERE stream = 3")
        root = int(database.scalar("SELECT rootpage FROM sqlite_schema WHERE name = ?", (table_of("note"),)))
    raw = bytearray(newer.read_bytes())
    raw[(root - 1) * PAGE_BYTES : root * PAGE_BYTES] = bytes(PAGE_BYTES)
    damaged = tmp_path / "damaged.db"
    # Leaves too: otherwise they find home by themselves.
    for page in range(2, len(raw) // PAGE_BYTES):
        if page % 2:
            raw[page * PAGE_BYTES] ^= 1
    damaged.write_bytes(raw)
    report = salvage(damaged, KEY, tmp_path / "new.db", MIGRATIONS, [copy, tmp_path / "missing.db"])
    assert report.from_copies > 0
    found = {row[2] for row in rows_of(tmp_path / "new.db")["record_note"]}
    assert found >= {1, 2, 4, 5} if "stream" in report.gaps else found == {1, 2, 4, 5}


def test_a_row_fits_only_the_table_of_its_shape(whole: bytes, tmp_path: Path) -> None:
    (tmp_path / "first.db").write_bytes(whole)
    with Database.open(tmp_path / "first.db", KEY, create=False, ballast=False) as database:
        tables = our_tables(database)
    assert next(iter(tables)) == "stream"
    meta = tables["meta"]
    assert fits(meta, Row(1, ("key", b"value")))
    assert not fits(meta, Row(None, ("key", b"value")))
    assert not fits(meta, Row(1, (b"key", b"value")))
    assert not fits(meta, Row(1, (None, b"value")))
    assert not fits(meta, Row(1, ("key", b"value", 1)))
    device = tables["device"]
    assert fits(device, Row(None, (id_of(1), id_of(2), b"k", "", ""))), "a column that came later has its default"
    assert not fits(device, Row(None, (id_of(1), id_of(2))))
