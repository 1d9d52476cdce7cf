"""Damage is noticed or harmless, named, and never answered by writing in the open or by starting anew.

CALIBAR_DAMAGES=10000 for ten times as many damaged files as in every run.
"""

from __future__ import annotations

import os
import random
import shutil
from collections import Counter
from collections.abc import Callable
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

DAMAGES = int(os.environ.get("CALIBAR_DAMAGES", "1000"))
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


class Copies:
    """One database in three states: as it is, as it was, and that of another vault under another key."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "vault.db"
        with Database.open(self.path, KEY, create=True, ballast=False) as database:
            with database.atomic():
                database.execute("CREATE TABLE item (id INTEGER PRIMARY KEY, words TEXT NOT NULL)")
                database.execute("CREATE INDEX by_words ON item (words)")
                database.executemany("INSERT INTO item (words) VALUES (?)", ((self.words(n),) for n in range(500)))
            database.checkpoint()
            self.older = self.path.read_bytes()
            with database.atomic():
                database.execute("UPDATE item SET words = words || ' now' WHERE id % 3 = 0")
        self.whole = self.path.read_bytes()
        with Database.open(self.path, KEY, create=False, ballast=False) as database:
            self.rows = database.rows("SELECT id, words FROM item ORDER BY id")
        other = folder / "other.db"
        with Database.open(other, bytes(32), create=True, ballast=False) as database, database.atomic():
            database.execute("CREATE TABLE item (id INTEGER PRIMARY KEY, words TEXT NOT NULL)")
            database.executemany("INSERT INTO item (words) VALUES (?)", ((self.words(n),) for n in range(500)))
        self.foreign = other.read_bytes()
        other.unlink()
        self.pages = len(self.whole) // PAGE

    @staticmethod
    def words(number: int) -> str:
        """Return what stands in a row; some of it on pages of its own."""
        return f"word {number} " * (900 if number % 50 == 0 else 8)

    def answer(self, raw: bytes) -> str:
        """Return how a file is answered, and that nothing of it came to lie in the open."""
        self.path.write_bytes(raw)
        try:
            with Database.open(self.path, KEY, create=False, ballast=False) as database:
                try:
                    rows = database.rows("SELECT id, words FROM item ORDER BY id")
                    by_index = database.rows("SELECT words FROM item INDEXED BY by_words WHERE words < 'word 3'")
                except StorageDamagedError:
                    return "refused"
                problems = database.integrity()
        except StorageError:
            return "refused"
        finally:
            for left in self.path.parent.glob("vault.db*"):
                content = left.read_bytes()
                assert b"word 7 word 7" not in content, f"{left.name} lies in the open"
                assert not content.startswith(b"SQLite format 3") or raw.startswith(b"SQLite format 3")
        if problems:
            return "reported"
        if rows == self.rows:
            assert len(by_index) == sum(1 for _, words in self.rows if words < "word 3"), "silent damage of an index"
            return "unharmed"
        # Nothing on one laptop can tell a whole file of yesterday from that of today: the hub does
        # (tests/app/storage/test_backup.py, OlderCopyError).
        assert raw == self.older, "silent damage"
        return "older"


def flip(copies: Copies, chance: random.Random) -> bytes:
    raw = bytearray(copies.whole)
    for _ in range(chance.choice([1, 1, 1, 5])):
        # The salt and first page as often as all others together.
        where = chance.randrange(len(raw) if chance.random() < 0.5 else PAGE)
        raw[where] ^= 1 << chance.randrange(8)
    return bytes(raw)


def zero(copies: Copies, chance: random.Random) -> bytes:
    raw = bytearray(copies.whole)
    size = chance.choice([1, 16, 512, PAGE, 4 * PAGE])
    first = chance.randrange(len(raw) // size) * size
    raw[first : first + size] = bytes(len(raw[first : first + size]))
    return bytes(raw)


def swap(copies: Copies, chance: random.Random) -> bytes:
    raw = bytearray(copies.whole)
    one, other = (number * PAGE for number in chance.sample(range(copies.pages), 2))
    raw[one : one + PAGE], raw[other : other + PAGE] = raw[other : other + PAGE], raw[one : one + PAGE]
    return bytes(raw)


def cut(copies: Copies, chance: random.Random) -> bytes:
    most = len(copies.whole)
    return copies.whole[: chance.choice([chance.randrange(most), chance.randrange(copies.pages) * PAGE, most - 1])]


def replay(copies: Copies, chance: random.Random) -> bytes:
    raw = bytearray(copies.whole)
    changed = [n for n in range(len(copies.older) // PAGE) if raw[n * PAGE :][:PAGE] != copies.older[n * PAGE :][:PAGE]]
    for number in chance.sample(changed, chance.choice([1, 1, 2, len(changed) - 1])):
        raw[number * PAGE : (number + 1) * PAGE] = copies.older[number * PAGE : (number + 1) * PAGE]
    return bytes(raw)


def roll_back(copies: Copies, _chance: random.Random) -> bytes:
    return copies.older


def replace(copies: Copies, chance: random.Random) -> bytes:
    plain = b"SQLite format 3\0" + chance.randbytes(chance.choice([0, 100, 20 * PAGE]))
    noise = chance.randbytes(chance.choice([1, PAGE, 20 * PAGE]))
    half = copies.foreign[: chance.randrange(1, 9) * PAGE] + copies.whole[9 * PAGE :]
    return chance.choice([copies.foreign, half, plain, noise, b"", copies.whole + noise])


DAMAGE: tuple[tuple[Callable[[Copies, random.Random], bytes], int], ...] = (
    (flip, 40), (zero, 15), (swap, 10), (cut, 15), (replay, 10), (roll_back, 1), (replace, 9),
)  # fmt: skip


@pytest.mark.slow
def test_no_damage_is_silent_and_none_is_answered_in_the_open(tmp_path: Path) -> None:
    copies = Copies(tmp_path)
    chance = random.Random(11)
    answers: Counter[tuple[str, str]] = Counter()
    kinds, weights = zip(*DAMAGE, strict=True)
    for _ in range(DAMAGES):
        how: Callable[[Copies, random.Random], bytes] = chance.choices(kinds, weights)[0]
        raw = how(copies, chance)
        answer = "the same bytes" if raw == copies.whole else copies.answer(raw)
        answers[how.__name__, answer] += 1
    print(f"{answers.total()} damaged files: {dict(answers)}")
    assert answers.total() == DAMAGES
    by_answer: Counter[str] = Counter()
    for (how_named, answer), count in answers.items():
        by_answer[answer] += count
        assert answer != "older" or how_named in {"roll_back", "replay"}
    # What is left unharmed lies behind the end of the database, or in the one byte that a cut took from a whole page.
    assert by_answer["unharmed"] <= DAMAGES // 20, answers
    assert by_answer["refused"] > DAMAGES // 4
    assert by_answer["reported"] > DAMAGES // 20
    assert copies.answer(copies.whole) == "unharmed", "the control: the whole file is neither refused nor reported"


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
