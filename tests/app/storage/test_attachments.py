"""The account of attachments: what is here, what is wanted, and parts that come in any shape."""

from __future__ import annotations

import os
from hashlib import sha256
from pathlib import Path

import pytest

from app.demo.laptops import Agency, Laptop
from app.domain.targets import Target
from app.storage.attachments import AttachmentBytes
from app.storage.fetch_plan import FetchRule

MIB = 1 << 20


class Pair:
    """A desk that added files, and a laptop that knows of them and has none."""

    def __init__(self, agency: Agency, folder: Path, contents: list[bytes]) -> None:
        self.desk = agency.enrol("Insp. D. Invented", folder / "desk")
        self.field: Laptop = agency.enrol("Insp. F. Invented", folder / "field")
        work = self.desk.workspace
        self.target, _ = work.targets.add(Target(name="Ana Ejemplo"))
        self.records = [work.attachments.add_file(self.target, one, f"{n}.bin")[0] for n, one in enumerate(contents)]
        self.desk.sync()
        agency.grant(self.field.officer, f"dossier:{self.target}", "contributor")
        self.files.rule = self.files.ordered = lambda: FetchRule(most_bytes=0)  # nothing comes by itself
        self.field.sync()
        self.files.rule = self.files.ordered = FetchRule
        self.files.replan()

    @property
    def files(self) -> AttachmentBytes:
        return self.field.workspace.files

    def blobs_on_disk(self) -> list[Path]:
        return [path for path in self.field.program.paths.blobs.rglob("*") if path.is_file()]


SMALL, LARGE = b"small" * 100, os.urandom(2 * MIB + 5)


@pytest.fixture
def pair(agency: Agency, tmp_path: Path) -> Pair:
    return Pair(agency, tmp_path, [LARGE, SMALL])


def names(pair: Pair, tried: set[bytes] | None = None) -> list[str]:
    return pair.files.wanted(9, tried or set()).names


def test_asking_what_is_wanted_leaves_nothing_on_the_disk(pair: Pair) -> None:
    queue = pair.files.wanted(9)
    assert (queue.names, queue.have, queue.files) == (["1.bin", "0.bin"], [0, 0], 2)
    assert queue.bytes == len(SMALL) + len(LARGE)
    assert pair.blobs_on_disk() == []


def test_a_small_file_is_written_once_and_only_if_it_is_the_one(pair: Pair) -> None:
    digest = sha256(SMALL).digest()
    pair.files.write_part(digest, 0, b"x" * len(SMALL), len(SMALL))
    assert not pair.files.check(digest, len(SMALL))
    assert pair.blobs_on_disk() == []
    pair.files.write_part(digest, 0, SMALL, len(SMALL))
    assert pair.files.finish(digest, len(SMALL))
    assert len(pair.blobs_on_disk()) == 1
    assert names(pair) == ["0.bin"]


def test_a_large_file_goes_on_where_it_stopped_and_after_a_restart(pair: Pair) -> None:
    digest = sha256(LARGE).digest()
    pair.files.write_part(digest, 0, LARGE[:MIB], len(LARGE))
    pair.files.write_part(digest, 0, LARGE[:MIB], len(LARGE))  # twice does no harm
    assert pair.files.wanted(9).have == [0, MIB]
    pair.field.reopen()
    pair.files.replan()
    assert pair.files.wanted(9).have == [0, MIB]
    pair.files.write_part(digest, MIB, LARGE[MIB : 2 * MIB], len(LARGE))
    pair.files.write_part(digest, 2 * MIB, LARGE[2 * MIB :], len(LARGE))
    assert pair.files.wanted(9).bytes == len(SMALL), "all of it is here and only the check is missing"
    pair.field.reopen()
    assert pair.files.finish(digest, len(LARGE))
    assert names(pair) == ["1.bin"]


def test_a_crash_between_file_and_row_costs_no_second_fetch(pair: Pair) -> None:
    pair.files.put(sha256(LARGE).hexdigest(), LARGE)
    pair.files.replan()
    assert names(pair) == ["1.bin"]
    assert pair.field.workspace.attachments.list(pair.target)[1].here


def test_what_headquarters_had_not_comes_last_and_what_was_tried_not_again(pair: Pair) -> None:
    digest = sha256(SMALL).digest()
    pair.files.note_missing(digest)
    pair.files.replan()
    assert names(pair) == ["0.bin", "1.bin"]
    assert names(pair, {sha256(LARGE).digest()}) == ["1.bin"]


def test_where_the_bytes_of_a_file_are(pair: Pair) -> None:
    files, rule = pair.files, FetchRule(most_bytes=MIB)
    small, large = sha256(SMALL).hexdigest(), sha256(LARGE).hexdigest()
    assert files.counts(rule) == {"announced": (1, len(SMALL)), "withheld": (1, len(LARGE))}
    files.write_part(bytes.fromhex(large), 0, LARGE[:MIB], len(LARGE))
    assert files.state(large, len(LARGE), FetchRule(), here=False) == "partial"
    files.note_missing(bytes.fromhex(small))
    assert files.state(small, len(SMALL), rule, here=False) == "gone"
    files.write_part(bytes.fromhex(small), 0, SMALL, len(SMALL))
    files.finish(bytes.fromhex(small), len(SMALL))
    assert files.state(small, len(SMALL), rule, here=True) == "here"
    for path in pair.blobs_on_disk():
        if path.parent.name != "partial":
            path.unlink()
    assert files.state(small, len(SMALL), rule, here=True) == "gone"


def test_damaged_bytes_are_taken_away_only_when_they_can_be_fetched_again(pair: Pair) -> None:
    mine, _ = pair.field.workspace.attachments.add_file(pair.target, b"only here", "mine.bin")
    pair.files.write_part(sha256(SMALL).digest(), 0, SMALL, len(SMALL))
    pair.files.finish(sha256(SMALL).digest(), len(SMALL))
    assert not pair.files.lost(sha256(b"only here").hexdigest())
    assert pair.field.workspace.attachments.content(mine) == b"only here"
    assert pair.files.lost(sha256(SMALL).hexdigest())
    assert "1.bin" in names(pair)


def test_bytes_that_are_lost_are_read_as_nothing(pair: Pair) -> None:
    assert pair.files.read(sha256(SMALL).digest(), 0, 9) == b""
    pair.files.put(sha256(LARGE).hexdigest(), LARGE)
    assert pair.files.read(sha256(LARGE).digest(), MIB - 2, 5) == LARGE[MIB - 2 : MIB + 3]
    (path,) = pair.blobs_on_disk()
    raw = bytearray(path.read_bytes())
    raw[-1] ^= 1
    path.write_bytes(raw)
    assert pair.files.read(sha256(LARGE).digest(), 2 * MIB, 5) == b""
