import random
from collections.abc import Callable
from typing import NamedTuple

import msgspec
import pytest

from app.domain.sightings import Note
from app.storage.database import Database
from app.storage.migrations import migrate
from app.storage.records import NewRow, RecordStore, load_state, words_of_body
from app.storage.schema import MIGRATIONS
from app.storage.search import SearchIndex, holds_all

OWNER = b"\x0a" * 16
WORDS = ("puente", "puerto", "José", "plata", "moto_roja", "n-7", "ÁRBOL", "漢字")


class Desk(NamedTuple):
    database: Database
    words: SearchIndex
    records: RecordStore

    def add(self, number: int, text: str) -> None:
        name = number.to_bytes(16, "big")
        body = msgspec.msgpack.encode(msgspec.to_builtins(Note(target=OWNER.hex(), text=text)))
        row = NewRow(name, 1, OWNER, body, b"\1" * 16, b"\2" * 16, 7, 9, 7, 0, None, None)
        with self.database.atomic():
            self.records.insert_many("note", [row])

    def edit(self, number: int, text: str) -> None:
        row = self.records.find(number.to_bytes(16, "big"), "note")
        assert row is not None
        state = load_state(row)
        state.fields["text"] = text
        with self.database.atomic():
            self.records.update(row, state, 8, 0)

    def remove(self, number: int) -> None:
        row = self.records.find(number.to_bytes(16, "big"), "note")
        assert row is not None
        with self.database.atomic():
            self.records.remove(row)

    def found(self, query: str) -> tuple[list[int], int]:
        rows, total = self.words.find(query, "note", 1000)
        ids = [self.records.by_number("note", row.n) for row in rows]
        return [int.from_bytes(row.id, "big") for row in ids if row is not None], total

    def listed(self, query: str) -> list[int]:
        matching = self.words.matching(query, "note")
        rows = self.database.rows(
            f"SELECT id FROM record_note WHERE n IN ({matching.marked()})",
            (matching.match, matching.low, matching.high, matching.waiting),
        )
        return sorted(int.from_bytes(name, "big") for (name,) in rows)

    def check(self) -> None:
        """Let FTS5 compare itself with what it was given: an old word that was not handed back exactly shows here."""
        left = self.database.rows("SELECT count(*) FROM search_waiting")
        assert left == [(0,)]
        with self.database.atomic():
            self.database.execute("INSERT INTO search(search) VALUES ('integrity-check')")


@pytest.fixture
def desk(open_database: Callable[..., Database]) -> Desk:
    database = open_database()
    migrate(database, MIGRATIONS)
    with database.atomic():
        database.execute("INSERT INTO stream (n, id, role) VALUES (1, 'dossier:0a', 'lead')")
    index = SearchIndex(database, words_of_body)
    return Desk(database, index, RecordStore(database, index))


def test_rows_that_wait_are_found_and_so_they_are_once_taken_in(desk: Desk) -> None:
    desk.add(1, "puente viejo")
    desk.records.defer_words(on=True)
    desk.add(2, "puente nuevo")
    desk.edit(1, "plata")
    desk.records.defer_words(on=False)
    left = 1
    while left:
        assert desk.found("puen") == ([2], 1)
        assert desk.listed("puen") == [2]
        assert desk.found("plat nada") == ([], 0)
        assert desk.listed("pla") == [1]
        left = desk.records.index_waiting(10)
    desk.check()


def test_while_it_is_deferred_the_index_is_not_written(desk: Desk) -> None:
    def blocks() -> int:
        return int(desk.database.scalar("SELECT count(*) FROM search_data"))

    before = blocks()
    desk.records.defer_words(on=True)
    for number in range(1, 30):
        desk.add(number, "puente")
        desk.edit(number, "puerto")
    assert blocks() == before
    desk.remove(5)
    assert desk.found("puerto")[1] == 28
    assert blocks() == before
    assert desk.records.index_waiting(20) == 20
    assert blocks() > before, "the control"
    assert desk.records.index_waiting(20) == 8
    assert desk.found("puerto")[1] == 28
    desk.check()


def test_a_rolled_back_edit_leaves_nothing_waiting(desk: Desk) -> None:
    desk.records.defer_words(on=True)

    def torn() -> None:
        with desk.database.atomic():
            desk.add(1, "puente")
            raise RuntimeError("thrown")

    with pytest.raises(RuntimeError, match="thrown"):
        torn()
    desk.records.defer_words(on=False)
    assert desk.found("puente") == ([], 0)
    desk.add(1, "puente")
    assert desk.found("puente") == ([1], 1)
    desk.check()


def test_what_is_removed_leaves_no_words_waiting(desk: Desk) -> None:
    desk.add(1, "puente")
    desk.records.defer_words(on=True)
    desk.edit(1, "puerto")
    desk.add(2, "plata")
    assert desk.database.rows("SELECT old IS NULL FROM search_waiting ORDER BY row") == [(0,), (1,)]
    desk.records.defer_words(on=False)
    desk.remove(1)
    desk.remove(2)
    desk.check()
    assert [desk.found(word)[1] for word in ("puente", "puerto", "plata")] == [0, 0, 0]


@pytest.mark.parametrize("seed", range(25))
def test_any_mixture_of_waiting_and_not_finds_the_same(desk: Desk, seed: int) -> None:
    chance = random.Random(seed)
    texts: dict[int, str] = {}
    for number in range(1, 60):
        desk.records.defer_words(on=chance.random() < 0.6)
        act = chance.random()
        if act < 0.5 or not texts:
            texts[number] = " ".join(chance.choices(WORDS, k=3))
            desk.add(number, texts[number])
        elif act < 0.75:
            known = chance.choice(list(texts))
            texts[known] = " ".join(chance.choices(WORDS, k=3))
            desk.edit(known, texts[known])
        elif act < 0.9:
            known = chance.choice([*texts, max(texts), max(texts)])  # the newest number is given out again
            del texts[known]
            desk.remove(known)
        else:
            desk.records.index_waiting(chance.choice([1, 3, 100]))
        query = chance.choice(["pue", "puente", "jose plata", "arbol", "moto", "roja", "n 7", "漢", "x"])
        wanted = sorted(known for known, text in texts.items() if holds_all(text, query.split()))
        found, total = desk.found(query)
        assert (sorted(found), total, desk.listed(query)) == (wanted, len(wanted), wanted)
    desk.records.defer_words(on=False)
    while desk.records.index_waiting(7):
        pass
    desk.check()


def test_words_are_told_by_their_beginnings() -> None:
    assert holds_all("El Puente de José", ["puen", "jose"])
    assert not holds_all("El Puente", ["ente"])
    assert not holds_all("El Puente", ["puente", "rio"])
    assert holds_all("moto_roja", ["roja"])
