"""Damage is noticed or harmless, named, and never answered by writing in the open or by starting anew."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

import pytest

from app.clock import ManualClock
from app.errors import StorageDamagedError, StorageError, WrongPassphraseError
from app.paths import ProfilePaths
from app.security.errors import KeyFileDamagedError
from app.security.key_slots import FILE_BYTES
from app.security.stretching import Argon2Cost, StretchPolicy
from app.security.vault import Vault
from app.storage.database import Database
from app.storage.errors import DatabaseUnreadableError, PlaintextDatabaseError

KEY = bytes(range(32))
PAGE = 4096
PHRASE = "una frase larga sin otro secreto"


@pytest.fixture
def written(tmp_path: Path) -> Path:
    """A database of some forty pages, closed."""
    path = tmp_path / "vault.db"
    with Database.open(path, KEY, create=True, ballast=False) as database, database.atomic():
        database.execute("CREATE TABLE item (id INTEGER PRIMARY KEY, words TEXT NOT NULL)")
        database.execute("CREATE INDEX by_words ON item (words)")
        database.executemany("INSERT INTO item (words) VALUES (?)", ((f"word {n} " * 8,) for n in range(1000)))
    return path


def judged(path: Path) -> str:
    """Return how a file is answered: refused, reported, or unharmed (every row as it was)."""
    try:
        with Database.open(path, KEY, create=False, ballast=False) as database:
            rows = database.rows("SELECT id, words FROM item ORDER BY id")
            problems = database.integrity()
    except StorageError:
        return "refused"
    if problems:
        return "reported"
    assert rows == [(n + 1, f"word {n} " * 8) for n in range(1000)], "silent damage"
    return "unharmed"


def test_every_flipped_bit_of_the_database_is_noticed(written: Path) -> None:
    whole = written.read_bytes()
    chance = random.Random(11)
    answers = {"refused": 0, "reported": 0, "unharmed": 0}
    for number in range(150):
        # The salt and first page as often as all others together.
        where = chance.randrange(len(whole) if number % 2 else PAGE)
        raw = bytearray(whole)
        raw[where] ^= 1 << chance.randrange(8)
        written.write_bytes(raw)
        answers[judged(written)] += 1
    # Each page is sealed; what is left unharmed lies in a page that is not in use.
    assert answers["unharmed"] <= 3, answers
    assert answers["refused"] > 30, answers
    written.write_bytes(whole)
    assert judged(written) == "unharmed"


@pytest.mark.parametrize("byte", range(16))
def test_a_damaged_beginning_is_named_and_never_called_a_wrong_passphrase(written: Path, byte: int) -> None:
    raw = bytearray(written.read_bytes())
    raw[byte] ^= 0x80
    written.write_bytes(raw)
    with pytest.raises(DatabaseUnreadableError, match="key is right"):
        Database.open(written, KEY, create=False, ballast=False)
    assert written.read_bytes() == bytes(raw), "left as it is"
    with pytest.raises(DatabaseUnreadableError):
        Database.open(written, KEY, create=True, ballast=False)
    assert written.read_bytes() == bytes(raw), "even by one who may create"


@pytest.mark.parametrize("pages", [1, 2, 5])
def test_a_cut_file_is_noticed(written: Path, pages: int) -> None:
    raw = written.read_bytes()
    written.write_bytes(raw[: -pages * PAGE])
    assert judged(written) in {"refused", "reported"}
    written.write_bytes(raw[: -pages * PAGE + 100])
    assert judged(written) in {"refused", "reported"}


def test_pages_that_changed_places_are_noticed(written: Path) -> None:
    raw = bytearray(written.read_bytes())
    raw[2 * PAGE : 3 * PAGE], raw[5 * PAGE : 6 * PAGE] = raw[5 * PAGE : 6 * PAGE], raw[2 * PAGE : 3 * PAGE]
    written.write_bytes(raw)
    assert judged(written) in {"refused", "reported"}


def test_a_page_from_an_older_copy_is_noticed(written: Path) -> None:
    older = written.read_bytes()
    with Database.open(written, KEY, create=False, ballast=False) as database, database.atomic():
        database.execute("DELETE FROM item WHERE id % 2 = 0")
    raw = bytearray(written.read_bytes())
    changed = [
        n for n in range(1, len(raw) // PAGE) if raw[n * PAGE : (n + 1) * PAGE] != older[n * PAGE : (n + 1) * PAGE]
    ]
    where = changed[len(changed) // 2] * PAGE
    raw[where : where + PAGE] = older[where : where + PAGE]
    written.write_bytes(raw)
    with Database.open(written, KEY, create=False, ballast=False) as database:
        assert database.integrity()


def test_the_database_of_another_vault_is_refused(written: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    Database.open(other, bytes(32), create=True, ballast=False).close()
    shutil.copy(other, written)
    with pytest.raises(DatabaseUnreadableError):
        Database.open(written, KEY, create=False, ballast=False)


@pytest.mark.parametrize("content", [b"SQLite format 3\0", b"SQLite format 3\0" + bytes(5000)])
def test_a_database_in_the_open_is_refused(written: Path, content: bytes) -> None:
    written.write_bytes(content)
    for create in (True, False):
        with pytest.raises(PlaintextDatabaseError):
            Database.open(written, KEY, create=create, ballast=False)
    assert written.read_bytes() == content


def test_a_torn_log_loses_only_what_was_not_called_saved(written: Path) -> None:
    """The frames of a log carry checksums: noise at its end is the edit that was under way."""
    database = Database.open(written, KEY, create=False, ballast=False)
    with database.atomic():
        database.execute("INSERT INTO item (words) VALUES ('saved')")
    # A copy of the disk at this moment, as a cut would leave it.
    cut = written.parent / "cut.db"
    log = written.read_bytes(), written.with_name("vault.db-wal").read_bytes()
    database.close()
    chance = random.Random(5)
    for _ in range(20):
        cut.write_bytes(log[0])
        cut.with_name("cut.db-wal").write_bytes(log[1] + chance.randbytes(chance.randrange(1, 3 * PAGE)))
        with Database.open(cut, KEY, create=False, ballast=False) as reopened:
            assert reopened.scalar("SELECT count(*) FROM item WHERE words = 'saved'") == 1
            assert reopened.integrity() == []


def test_flipped_bits_of_the_key_file_never_open_anything_else(tmp_path: Path) -> None:
    least = Argon2Cost(16, 1, 2)
    policy = StretchPolicy(least, least, least, Argon2Cost(64, 2, 2), shortest_s=0.0, longest_s=60.0)
    paths = ProfilePaths.at(tmp_path / "profile")
    clock = ManualClock()

    def vault() -> Vault:
        return Vault(paths, clock=clock, secret_store=None, stretching=policy)

    made = vault().create(PHRASE, passphrase_only=True)
    whole = paths.key_file.read_bytes()
    chance = random.Random(6)
    for number in range(300):
        raw = bytearray(whole)
        for _ in range(1 if number % 2 else 6):
            raw[chance.randrange(FILE_BYTES)] ^= 1 << chance.randrange(8)
        paths.key_file.write_bytes(raw)
        try:
            assert vault().unlock(PHRASE).keys == made.keys
        except KeyFileDamagedError:
            assert paths.key_file.read_bytes() == bytes(raw), "left as it is"
    paths.key_file.write_bytes(whole)
    with pytest.raises(WrongPassphraseError):
        vault().unlock(PHRASE + "x")


def test_damage_is_never_called_a_wrong_passphrase() -> None:
    assert not issubclass(StorageDamagedError, WrongPassphraseError)
    assert issubclass(KeyFileDamagedError, StorageDamagedError)
    assert issubclass(DatabaseUnreadableError, StorageDamagedError)
