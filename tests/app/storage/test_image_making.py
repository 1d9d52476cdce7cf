"""An image holds what was asked for, as it was created, and not a word of anything else."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import msgspec
import pytest

from app.storage.image_making import make_image
from sync.hub.image_source import LogReader
from sync.protocol.images import VERBATIM, Proof
from sync.protocol.pages import Page
from tests.app.image_stage import CANARY, Image, Stage, stage_in


@dataclass
class Made:
    stage: Stage
    image: Image


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Made]:
    folder = tmp_path_factory.mktemp("images")
    with stage_in(folder, 150) as stage:
        yield Made(stage, Image(stage.agency.data, stage.shared, folder))


class Kept:
    """Keeps what an image is written to."""

    def __init__(self) -> None:
        self.proofs: list[Proof] = []
        self.blocks: list[bytes] = []

    def add_proof(self, proof: Proof) -> None:
        self.proofs.append(proof)

    def add_block(self, raw: bytes) -> None:
        self.blocks.append(raw)


def forms(word: str) -> list[bytes]:
    return [word.encode(), word.upper().encode(), word.encode("utf-16-le"), word.encode()[1:]]


def test_no_word_of_a_stream_that_was_not_asked_for_stands_in_it(made: Made, tmp_path: Path) -> None:
    everything = b"".join(made.image.blocks) + msgspec.msgpack.encode(made.image.proofs)
    assert b"Invented 3" in everything, "the control: words of the shared files are found this way"
    for form in forms(CANARY):
        assert form not in everything
    assert bytes.fromhex(made.stage.secret) not in everything
    assert made.stage.secret.encode() not in everything
    theirs = [*made.stage.shared, f"dossier:{made.stage.secret}"]
    both = Image(made.stage.agency.data, theirs, tmp_path)
    found = b"".join(both.blocks)
    assert all(form in found for form in forms(CANARY)[::3]), "the control: with the other file they are"


def test_no_name_key_or_free_page_of_the_hub_stands_in_it(made: Made, tmp_path: Path) -> None:
    from app.storage.database import Database
    from tests.app.image_stage import KEY

    with Database.open(made.image.sealed(tmp_path / "a.db"), KEY, create=False, ballast=False) as database:
        assert database.scalar("PRAGMA freelist_count") == 0
        for table in ("meta", "device", "officer", "audit", "draft", "outbox", "change_log", "attachment_bytes"):
            assert database.scalar(f"SELECT count(*) FROM {table}") == 0
        assert database.scalar("SELECT count(*) FROM stream WHERE blob_key IS NOT NULL OR role <> ''") == 0


def test_what_something_followed_is_no_row(made: Made) -> None:
    proofs = [proof for proof in made.image.proofs if proof.verbatim]
    streams = {proof.stream for proof in proofs}
    assert {f"dossier:{made.stage.targets[2]}", f"dossier:{made.stage.targets[0]}"} <= streams
    assert sum(len(proof.verbatim) for proof in proofs) == 4, "an edit, a withdrawal, and the creations before them"


class Altered:
    """The hub's log with a change to its pages."""

    def __init__(self, log: LogReader, page: Mapping[str, object], altered: bool) -> None:
        self._log, self._page, self._altered = log, page, altered

    def pages(self, stream: str) -> Iterable[Page]:
        for page in self._log.pages(stream):
            yield msgspec.structs.replace(page, **self._page)

    def altered(self, stream: str) -> set[bytes]:
        found: set[bytes] = set()
        for page in self._log.pages(stream) if self._altered else ():
            found |= {msgspec.msgpack.decode(payload)[1] for payload in page.payloads}
        return found


def test_no_image_is_made_where_something_was_erased_or_little_would_be_rows(made: Made, tmp_path: Path) -> None:
    with LogReader(made.stage.agency.data) as log:
        for place, (page, altered, worth_it) in enumerate(
            [({}, False, True), ({"erased": [(0, bytes(32))]}, False, False), ({}, True, False)]
        ):
            scratch = tmp_path / str(place)
            scratch.mkdir()
            source = Altered(log, page, altered)
            assert make_image(source, made.stage.shared, Kept(), scratch) is worth_it


def test_a_record_whose_number_is_there_already_is_no_second_row(made: Made, tmp_path: Path) -> None:
    class Twice:
        def pages(self, stream: str) -> Iterable[Page]:
            page = next(iter(log.pages(made.stage.shared[0])))
            return [msgspec.structs.replace(page, stream=stream)]

        def altered(self, stream: str) -> set[bytes]:
            return set()

    kept = Kept()
    with LogReader(made.stage.agency.data) as log:
        make_image(Twice(), made.stage.shared[:2], kept, tmp_path)
    first, second = kept.proofs
    assert VERBATIM not in first.order[:1]
    assert set(second.order) == {VERBATIM}
