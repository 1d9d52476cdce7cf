"""Which images a hub makes, for whom it has them, and when they go."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from pathlib import Path

import pytest

from sync.hub.accounts import caller
from sync.hub.image_files import FOLDER, ImageFile, ImageWriter
from sync.hub.image_source import LogReader
from sync.hub.images import PROVE_EVERY, ImageShelf
from sync.hub.store_sqlite import Store
from sync.protocol.images import VERBATIM, Proof
from sync.rehearsal import Agency, Laptop


class Maker:
    """Makes images that hold nothing but a proof of verbatim changes."""

    edition = "edition"

    def __init__(self) -> None:
        self.made: list[tuple[str, ...]] = []
        self.fails = False

    def make(self, data: Path, names: Sequence[str], target: Path, stopping: threading.Event) -> bool:
        self.made.append(tuple(names))
        if self.fails:
            raise OSError("no room")
        writer = ImageWriter(target, self.edition)
        with LogReader(data) as log:
            for name in names:
                for page in log.pages(name):
                    size = len(page.payloads)
                    order = bytes([VERBATIM] * size)
                    head = (name, page.birth, page.from_seq, page.to_seq, page.seals)
                    writer.add_proof(Proof(*head, order, [], b"", [], [], page.payloads))
        writer.add_block(b"store")
        writer.finish()
        return True


class Team:
    """Laptops that share two files, one that has only one of them, and the shelf of their hub."""

    def __init__(self, agency: Agency) -> None:
        self.agency = agency
        self.store = Store(agency.folder)
        self.maker = Maker()
        self.shelf = ImageShelf(self.store, self.maker, least_changes=4)
        self.one, self.two, self.alone = (agency.laptop(name) for name in "ABC")
        self.streams = sorted(self.one.found(name) for name in ("First", "Second"))
        for stream in self.streams:
            self.write(stream, 2)
        for stream in self.streams:
            agency.share(stream, self.two)
        agency.share(self.streams[0], self.alone)

    def write(self, stream: str, count: int) -> None:
        for _ in range(count):
            self.one.replica.write(stream, "note", "create", {"text": "words"})
        self.one.sync()

    def offered(self, laptop: Laptop, edition: str = "edition") -> ImageFile | None:
        with self.store.reading() as connection:
            asking = caller(connection, laptop.device.id)
            assert asking is not None
            return self.shelf.offer(connection, asking, edition)

    def part(self, laptop: Laptop, name: bytes, number: int = 0) -> bytes | None:
        with self.store.reading() as connection:
            asking = caller(connection, laptop.device.id)
            assert asking is not None
            return self.shelf.part(connection, asking, name, number)

    def files(self) -> list[Path]:
        return sorted((self.agency.folder / FOLDER).iterdir())


@pytest.fixture
def team(agency: Agency) -> Team:
    return Team(agency)


def close(team: Team) -> None:
    team.shelf.close()
    team.store.close()


def test_an_image_is_made_of_what_several_share_and_given_to_none_but_them(team: Team) -> None:
    assert team.offered(team.one) is None, "nothing is made for a request"
    team.shelf.look()
    assert team.maker.made == [tuple(team.streams)]
    image = team.offered(team.two)
    assert image is not None
    assert team.offered(team.one) is image
    assert team.offered(team.alone) is None
    assert team.part(team.two, image.name) == team.part(team.one, image.name) != None  # noqa: E711 - one and the same
    assert team.part(team.alone, image.name) is None
    assert team.part(team.two, bytes(32)) is None
    assert team.part(team.two, image.name, 99) is None
    assert team.offered(team.two, "another edition") is None
    close(team)


def test_who_may_read_more_than_the_image_is_not_given_it_either(team: Team) -> None:
    team.shelf.look()
    image = team.offered(team.two)
    assert image is not None
    more = team.alone.found("Third")
    team.alone.sync()
    team.agency.admin.grant(team.two.officer, more, "reader")
    assert team.offered(team.two) is None
    assert team.part(team.two, image.name) is None
    close(team)


def test_a_right_that_ends_ends_the_image_at_once_and_its_file_at_the_next_look(team: Team) -> None:
    team.shelf.look()
    image = team.offered(team.two)
    assert image is not None
    team.agency.admin.revoke(team.two.officer, team.streams[0])
    assert team.offered(team.two) is None
    assert team.part(team.two, image.name) is None, "in the middle of a download too"
    assert team.files(), "the control: it was there"
    team.shelf.look()
    assert team.files() == []
    assert team.offered(team.one) is None, "nobody shares its files any more"
    close(team)


def test_a_laptop_that_is_shut_out_counts_no_more(team: Team) -> None:
    team.shelf.look()
    team.agency.admin.block(team.two.device.id.hex())
    team.shelf.look()
    assert team.files() == []
    close(team)


def test_an_erased_change_ends_the_image(team: Team) -> None:
    team.shelf.look()
    assert team.files()
    team.store.write(lambda connection: connection.execute("UPDATE log SET payload = NULL WHERE seq = 1"))
    team.shelf._looks = PROVE_EVERY
    team.maker.fails = True
    team.shelf.look()
    assert team.files() == []
    close(team)


def test_little_more_keeps_the_image_and_much_makes_another(team: Team) -> None:
    team.shelf.look()
    first = team.offered(team.one)
    team.write(team.streams[0], 2)
    team.shelf.look()
    assert team.offered(team.one) is first
    team.write(team.streams[0], 10)
    team.shelf.look()
    second = team.offered(team.one)
    assert second is not None
    assert first is not None
    assert second.head.changes == first.head.changes + 12
    assert len(team.files()) == 1
    close(team)


def test_what_cannot_be_made_is_not_tried_again_at_each_look(team: Team) -> None:
    team.maker.fails = True
    for _ in range(3):
        team.shelf.look()
    assert len(team.maker.made) == 1
    assert team.offered(team.one) is None
    assert team.files() == []
    team.maker.fails = False
    team.write(team.streams[0], 10)
    team.shelf.look()
    assert team.offered(team.one) is not None
    close(team)


def test_a_shelf_that_looks_by_itself_makes_it_when_the_log_rests_and_leaves_nothing(team: Team) -> None:
    made = threading.Event()

    class Telling(Maker):
        def make(self, data: Path, names: Sequence[str], target: Path, stopping: threading.Event) -> bool:
            done = super().make(data, names, target, stopping)
            made.set()
            return done

    shelf = ImageShelf(team.store, Telling(), least_changes=4, look_every_s=0.01)
    shelf.start()
    assert made.wait(30)
    shelf.close()
    assert team.files() == []
    close(team)


def test_few_changes_are_worth_no_image(agency: Agency) -> None:
    team = Team(agency)
    shelf = ImageShelf(team.store, team.maker, least_changes=100)
    shelf.look()
    assert team.maker.made == []
    close(team)
