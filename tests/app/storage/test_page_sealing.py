import random
from collections.abc import Callable
from pathlib import Path

import pytest

from app.errors import StorageDamagedError
from app.storage.database import Database
from app.storage.page_sealing import BLOCK_BYTES, PAGES_AT_ONCE, PageSealer, plain_blocks
from app.storage.sealed_pages import PAGE_BYTES, USABLE_BYTES

KEY, OTHER = bytes(range(32)), bytes(range(1, 33))
Opener = Callable[..., Database]


@pytest.fixture
def written(open_database: Opener, db_path: Path) -> Path:
    with open_database() as database, database.atomic():
        database.execute("CREATE TABLE item (id INTEGER PRIMARY KEY, words TEXT)")
        database.executemany("INSERT INTO item (words) VALUES (?)", ((f"word {n} " * 60,) for n in range(6000)))
    assert db_path.stat().st_size > PAGES_AT_ONCE * PAGE_BYTES, "more than one block"
    return db_path


def sealed(blocks: list[bytes], path: Path, key: bytes = OTHER) -> Path:
    sealer = PageSealer(path, key)
    for block in blocks:
        sealer.add(block)
    sealer.sync()
    sealer.close()
    return path


def test_pages_sealed_by_us_are_the_same_database_to_the_engine(written: Path, tmp_path: Path) -> None:
    blocks = list(plain_blocks(written, KEY))
    assert [len(block) for block in blocks[:-1]] == [BLOCK_BYTES] * (len(blocks) - 1)
    path = sealed(blocks, tmp_path / "sealed.db")
    with Database.open(path, OTHER, create=False, ballast=False) as database:
        assert database.integrity() == []
        assert database.scalar("SELECT count(*) FROM item WHERE words LIKE 'word 5999 %'") == 1
    assert list(plain_blocks(path, OTHER))[1:] == blocks[1:], "and come out as they went in"


def test_the_same_page_is_never_sealed_to_the_same_bytes(written: Path, tmp_path: Path) -> None:
    blocks = [block[: 3 * USABLE_BYTES] for block in plain_blocks(written, KEY)][:1]
    first, second = sealed(blocks, tmp_path / "1.db"), sealed(blocks, tmp_path / "2.db")
    same = [a == b for a, b in zip(first.read_bytes(), second.read_bytes(), strict=True)]
    assert sum(same) < len(same) / 100
    zeros = sealed([blocks[0][:USABLE_BYTES] + bytes(20 * USABLE_BYTES)], tmp_path / "3.db").read_bytes()
    assert len({zeros[at : at + 16] for at in range(PAGE_BYTES, len(zeros), 16)}) == (len(zeros) - PAGE_BYTES) // 16


def test_what_was_begun_is_gone_on_with_after_the_last_whole_block(written: Path, tmp_path: Path) -> None:
    blocks, path = list(plain_blocks(written, KEY)), tmp_path / "sealed.db"
    sealed(blocks[:1], path)
    with path.open("ab") as file:
        file.write(b"torn" * 100)
    sealer = PageSealer(path, OTHER)
    assert sealer.pages == PAGES_AT_ONCE
    for block in blocks[1:]:
        sealer.add(block)
    sealer.close()
    with Database.open(path, OTHER, create=False, ballast=False) as database:
        assert database.integrity() == []


@pytest.mark.parametrize("seed", range(4))
def test_a_block_that_a_power_cut_tore_is_not_gone_on_with(written: Path, tmp_path: Path, seed: int) -> None:
    blocks, path = list(plain_blocks(written, KEY)), tmp_path / "sealed.db"
    raw = bytearray(sealed(blocks[:1], path).read_bytes())
    raw[random.Random(seed).randrange(16, len(raw))] ^= 0x40
    path.write_bytes(raw)
    sealer = PageSealer(path, OTHER)
    assert sealer.pages == 0
    sealer.close()
    assert path.stat().st_size == 0


def test_a_database_with_a_broken_seal_gives_no_pages(written: Path) -> None:
    raw = bytearray(written.read_bytes())
    raw[5 * PAGE_BYTES + 7] ^= 1
    written.write_bytes(raw)
    with pytest.raises(StorageDamagedError):
        list(plain_blocks(written, KEY))


def test_half_pages_are_no_block(tmp_path: Path) -> None:
    sealer = PageSealer(tmp_path / "sealed.db", KEY)
    for block in (b"", bytes(USABLE_BYTES - 1)):
        with pytest.raises(ValueError, match="whole pages"):
            sealer.add(block)
    sealer.close()
