import random
from collections.abc import Callable
from pathlib import Path

import pytest

from app.storage.database import Database
from app.storage.sealed_pages import PAGE_BYTES, read_sealed_pages, salt_of

KEY = bytes(range(32))
Opener = Callable[..., Database]


@pytest.fixture
def written(open_database: Opener, db_path: Path) -> Path:
    with open_database() as database, database.atomic():
        database.execute("CREATE TABLE item (id INTEGER PRIMARY KEY, words TEXT)")
        database.executemany("INSERT INTO item (words) VALUES (?)", ((f"word {n} " * 20,) for n in range(500)))
    return db_path


def test_every_page_of_a_whole_file_is_read(written: Path) -> None:
    found = read_sealed_pages(written, KEY)
    assert sorted(found.pages) == list(range(1, written.stat().st_size // PAGE_BYTES + 1))
    assert found.pages[1].startswith(b"SQLite format 3\0")
    assert not found.broken
    assert not found.salt_mended
    assert b"word 7 word 7" in b"".join(found.pages.values())


def test_a_page_that_was_touched_is_never_handed_out(written: Path) -> None:
    raw = written.read_bytes()
    chance = random.Random(3)
    for _ in range(60):
        damaged = bytearray(raw)
        place = chance.randrange(16, len(raw))
        damaged[place] ^= 1 << chance.randrange(8)
        written.write_bytes(damaged)
        assert read_sealed_pages(written, KEY).broken == {place // PAGE_BYTES + 1}


def test_a_page_in_the_place_of_another_is_never_handed_out(written: Path) -> None:
    raw = bytearray(written.read_bytes())
    raw[4 * PAGE_BYTES : 5 * PAGE_BYTES] = raw[6 * PAGE_BYTES : 7 * PAGE_BYTES]
    written.write_bytes(raw)
    assert read_sealed_pages(written, KEY).broken == {5}


def test_another_key_reads_nothing(written: Path) -> None:
    found = read_sealed_pages(written, bytes(32))
    assert not found.pages
    assert len(found.broken) == written.stat().st_size // PAGE_BYTES


@pytest.mark.parametrize("byte", [0, 9, 15])
def test_a_damaged_salt_is_found_again(written: Path, byte: int) -> None:
    raw = bytearray(written.read_bytes())
    raw[byte] ^= 0x55
    written.write_bytes(raw)
    found = read_sealed_pages(written, KEY)
    assert found.salt_mended
    assert not found.broken


def test_a_lost_salt_is_that_of_a_copy(written: Path, tmp_path: Path, open_database: Opener) -> None:
    with open_database(create=False) as database:
        database.copy_to(tmp_path / "copy.db")
    written.write_bytes(bytes(PAGE_BYTES) + written.read_bytes()[PAGE_BYTES:])
    assert not read_sealed_pages(written, KEY).pages, "the control: without the copy nothing is proved"
    assert read_sealed_pages(written, KEY, [salt_of(tmp_path / "copy.db")]).broken == {1}
    assert salt_of(tmp_path / "nowhere") == b""


def test_the_log_goes_before_the_file_and_a_damaged_frame_is_told(open_database: Opener, tmp_path: Path) -> None:
    database = open_database()
    with database.atomic():
        database.execute("CREATE TABLE item (words TEXT)")
        database.execute("INSERT INTO item VALUES ('in the file')")
    database.checkpoint()
    for words in ("first in the log", "second in the log"):
        with database.atomic():
            database.execute("UPDATE item SET words = ?", (words,))
    log = bytearray(database.path.with_name("vault.db-wal").read_bytes())
    cut = tmp_path / "cut.db"
    cut.write_bytes(database.path.read_bytes())
    beside = cut.with_name("cut.db-wal")

    def content() -> bytes:
        return b"".join(read_sealed_pages(cut, KEY).pages.values())

    beside.write_bytes(log)
    assert b"second in the log" in content()
    beside.write_bytes(log[:-1])
    assert b"first in the log" in content(), "an edit that was not finished is none"
    assert b"second" not in content()
    log[-20] ^= 1
    beside.write_bytes(log)
    assert read_sealed_pages(cut, KEY).broken, "what is shown is older than what was saved, and it is told"
    beside.write_bytes(b"noise" * 100)
    assert b"in the file" in content()


def test_a_missing_file_holds_nothing(tmp_path: Path) -> None:
    found = read_sealed_pages(tmp_path / "nowhere", KEY)
    assert not found.pages
    assert not found.broken
