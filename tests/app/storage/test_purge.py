"""After the right to a dossier has ended nothing of it is left on the disk: every page is decrypted and searched."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from app.demo.laptops import Agency, Laptop
from app.demo.portraits import portrait_jpeg
from app.domain.cautions import Caution
from app.domain.sightings import Note, Sighting
from app.domain.targets import Target
from app.storage.drafts import without
from app.storage.purge import LEFT
from app.storage.sealed_pages import PAGE_BYTES, USABLE_BYTES

NOW = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
# Words that stand nowhere else, as they are written and as the full-text index keeps them.
NAME, NOTE, PLACE, WAS, DRAFT = "ZORBALINDE", "quixotefern", "Wharfmallow", "kelpbrindle", "thornwicket"
NEEDLES = [word.encode() for one in (NAME, NOTE, PLACE, WAS, DRAFT) for word in {one, one.lower()}]


def plain_pages(path: Path, key: bytes) -> Iterator[bytes]:
    """Yield everything in a database and its log, page by page: free pages and frames of earlier rounds too."""
    log = path.with_name(path.name + "-wal")
    raw = path.read_bytes()
    pages = [raw[at : at + PAGE_BYTES] for at in range(0, len(raw), PAGE_BYTES)]
    if log.exists():
        frames = log.read_bytes()[32:]
        pages += [frames[at + 24 : at + 24 + PAGE_BYTES] for at in range(0, len(frames), 24 + PAGE_BYTES)]
    for number, page in enumerate(pages):
        if len(page) == PAGE_BYTES:
            cipher = Cipher(algorithms.AES(key), modes.CBC(page[USABLE_BYTES : USABLE_BYTES + 16])).decryptor()
            yield cipher.update(page[0 if number else 16 : USABLE_BYTES]) + cipher.finalize()


def found(laptop: Laptop, needles: list[bytes]) -> set[bytes]:
    """Return which of these bytes stand anywhere in the profile, the database decrypted."""
    opened = laptop.program._open
    assert opened is not None
    paths = laptop.program.paths
    texts = list(plain_pages(paths.database, bytes(opened.unlocked.keys.db_key)))
    texts += [
        path.read_bytes()
        for path in paths.root.rglob("*")
        if path.is_file() and not path.name.startswith(paths.database.name)
    ]
    whole = b"\xff".join(texts)
    return {needle for needle in needles if needle in whole}


@pytest.fixture
def shared(agency: Agency, laptop: Laptop, tmp_path: Path) -> tuple[Laptop, str, Callable[[], None]]:
    """A laptop that reads a dossier with everything in it, the dossier's id, and what ends its right."""
    one = laptop.workspace
    target, _ = one.targets.add(Target(name=f"{NAME} Invented", reference="2021/1"))
    one.notes.add(Note(target=target, text=f"seen with {NOTE}"))
    sighting, _ = one.sightings.add(Sighting(target=target, seen_at=NOW, place=PLACE, text=WAS))
    one.records.amend(sighting, {"text": "read wrongly"}, "a mistake")
    caution, _ = one.records.add(Caution(target=target, code="00", text=f"{NOTE} pistol"))
    one.attachments.add_photo(target, portrait_jpeg(3), "face.jpg", as_portrait=True)
    kept, _ = one.targets.add(Target(name="Paolo KEPTWORD", reference="2021/2"))
    laptop.sync()
    other = agency.enrol("Sgt. B. Invented", tmp_path / "other")
    for stream in (target, kept):
        agency.grant(other.officer, f"dossier:{stream}")
    for one_of in (other, other, laptop):
        one_of.sync()
    other.workspace.records.edit(caution, {"text": f"{WAS} knife"})
    one.records.edit(caution, {"text": f"{PLACE} knife"})
    for one_of in (laptop, other):
        one_of.sync()
    assert other.workspace.sync.status().conflicts == 1
    other.workspace.drafts.save(f"capture:{target}", {"text": DRAFT, "target": target})
    other.workspace.drafts.save("view", {"target": target, "targets": {"chosen": [target, kept]}, "text": "unrelated"})
    return other, target, lambda: agency.revoke(other.officer, f"dossier:{target}")


def blobs(laptop: Laptop) -> list[str]:
    return [path.name for path in laptop.program.paths.blobs.rglob("*") if path.is_file()]


def test_nothing_of_a_revoked_dossier_is_left_on_the_disk(shared: tuple[Laptop, str, Callable[[], None]]) -> None:
    other, target, revoke = shared
    # The control: all of it is there, and can be found.
    assert found(other, NEEDLES) == set(NEEDLES)
    assert len(blobs(other)) == 1
    revoke()
    other.sync()
    assert found(other, NEEDLES) == set()
    assert blobs(other) == []
    assert found(other, [b"KEPTWORD", b"keptword"]) == {b"KEPTWORD", b"keptword"}, "the other dossier stays"
    view = other.workspace.drafts.load("view")
    assert view is not None
    assert target not in repr(view)
    assert view["text"] == "unrelated"
    other.workspace.drafts.save("view", {"target": target})  # as the window remembers it
    other.workspace.drafts.save(f"capture:{target}", {"text": DRAFT})
    assert other.workspace.drafts.load("view") == {"target": ""}
    assert found(other, NEEDLES) == set()
    assert other.workspace.problems() == []
    other.reopen()
    assert found(other, NEEDLES) == set()


@pytest.mark.parametrize("weakened", ["secure_delete", "search", "checkpoint"])
def test_each_of_the_three_guards_is_needed(shared: tuple[Laptop, str, Callable[[], None]], weakened: str) -> None:
    """The test of the test: without overwriting, without it in the index, or with the old log, something is found."""
    other, _, revoke = shared
    database = other.workspace.vault.database
    if weakened == "secure_delete":
        database.rows("PRAGMA secure_delete = OFF")
    elif weakened == "search":
        with database.atomic():
            database.execute("INSERT INTO search(search, rank) VALUES ('secure-delete', 0)")
    reading = database.stream("SELECT n FROM stream")
    if weakened == "checkpoint":
        next(reading)  # while somebody reads, the log cannot be cut back
    revoke()
    other.sync()
    assert found(other, NEEDLES) != set()
    if weakened == "checkpoint":
        list(reading)
        other.sync()
        assert found(other, NEEDLES) == set(), "it is made up for at the next run"


def test_what_was_never_sent_is_kept_apart_and_what_was_sent_is_not(
    shared: tuple[Laptop, str, Callable[[], None]],
) -> None:
    other, target, revoke = shared
    other.workspace.notes.add(Note(target=target, text="neversentword"))
    revoke()
    other.sync()
    (entry,) = other.workspace.sync.outbox()
    assert (entry.state, entry.code) == ("refused", LEFT)
    assert found(other, [b"neversentword", *NEEDLES]) == {b"neversentword"}
    other.workspace.sync.discard_refused(entry.change, "handed over by word")
    other.reopen()
    assert found(other, [b"neversentword"]) == set()
    log = [row[0] for row in other.workspace.vault.database.rows("SELECT action FROM audit ORDER BY seq DESC LIMIT 3")]
    assert "change.discard" in log


def test_a_right_that_comes_back_brings_the_dossier_back(
    agency: Agency, shared: tuple[Laptop, str, Callable[[], None]]
) -> None:
    other, target, revoke = shared
    revoke()
    other.sync()
    agency.grant(other.officer, f"dossier:{target}", "reader")
    for _ in range(2):
        other.sync()
    assert found(other, [NAME.encode(), NOTE.encode()]) == {NAME.encode(), NOTE.encode()}
    assert len(blobs(other)) == 1
    other.workspace.drafts.save("view", {"target": target})
    assert other.workspace.drafts.load("view") == {"target": target}


def test_ids_are_taken_out_of_plain_values_wherever_they_stand() -> None:
    gone = "0a" * 16
    value = {"a": gone, "b": [1, {"c": f"dossier:{gone}", "d": "x"}], gone: 1, "e": None}
    assert without(value, {gone}) == {"a": "", "b": [1, {"c": "", "d": "x"}], "e": None}
