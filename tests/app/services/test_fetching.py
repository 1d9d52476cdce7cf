"""What comes first, what is kept back and what a person asks for, on real laptops with a real hub."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from app.demo.laptops import Agency, Laptop
from app.domain.attachments import FileLimits
from app.domain.operations import Assignment, Operation
from app.domain.queries import SyncProgress
from app.domain.targets import Target
from app.errors import BadInputError, StorageDamagedError

KB = 1000


class Office:
    """A desk with targets and operations, and a laptop in the field that was given all of them."""

    def __init__(self, agency: Agency, folder: Path) -> None:
        self.agency = agency
        self.desk = agency.enrol("Insp. D. Invented", folder / "desk")
        self.field: Laptop = agency.enrol("Insp. F. Invented", folder / "field")
        self.streams: list[str] = []
        self.files: dict[str, str] = {}

    def target(self, name: str, *sizes: int, face: int | None = None) -> str:
        """Add a target with files of these sizes; the one at `face` is its primary photograph."""
        work = self.desk.workspace
        target, _ = work.targets.add(Target(name=name))
        for place, size in enumerate(sizes):
            title = f"{name}{place}"
            self.files[title], _ = work.attachments.add_file(target, os.urandom(size), title)
            if place == face:
                work.records.edit(target, {"photo": self.files[title]})
        self.streams.append(f"dossier:{target}")
        return target

    def operation(self, name: str, begins_on: str, *targets: str, officer: str = "", status: str = "planned") -> None:
        """Plan an operation on targets."""
        work = self.desk.workspace
        made, _ = work.operations.add(Operation(name=name, begins_on=begins_on, status=status))  # type: ignore[arg-type]  # a status in words
        for target in targets:
            work.operations.assign(Assignment(operation=made, target=target, officer=officer or None))
        self.streams.append(f"operation:{made}")

    def hand_over(self) -> None:
        """Send everything and give the field the right to it."""
        self.desk.sync()
        for stream in self.streams:
            self.agency.grant(self.field.officer, stream, "reader")

    def fetched(self) -> list[str]:
        """Sync the field and return the files that came, in the order in which they came."""
        seen: list[str] = []

        def note(step: SyncProgress) -> None:
            if step.label and step.label not in seen:
                seen.append(step.label)

        self.field.workspace.sync.run_here(note)
        return seen

    def states(self, target: str) -> dict[str, str]:
        """Return the state of each file of a target in the field, by name."""
        return {row.record.value.name: row.state for row in self.field.workspace.attachments.list(target)}


@pytest.fixture
def office(agency: Agency, tmp_path: Path) -> Office:
    return Office(agency, tmp_path)


def test_photos_of_my_next_operation_come_first_then_faces_then_the_rest(office: Office) -> None:
    plain = office.target("plain", 900, 300, face=0)
    others = office.target("others", 100)
    later, sooner = office.target("later", 500, 400), office.target("sooner", 2_000, 1_000, 3_000, face=2)
    office.operation("LATER", "2031-05", later, officer=office.field.officer)
    office.operation("SOONER", "2031-01-02", sooner, officer=office.field.officer)
    office.operation("OTHERS", "2030-01-01", others, officer=office.desk.officer)
    office.operation("OVER", "2020", plain, officer=office.field.officer, status="closed")
    office.hand_over()
    assert office.fetched() == [
        *("sooner2", "sooner1", "sooner0"),  # its face, then small ones
        *("later1", "later0"),
        "plain0",  # a face
        *("others0", "plain1"),
    ]
    assert set(office.states(sooner).values()) == {"here"}


def test_large_files_wait_until_somebody_asks_for_one_or_for_a_dossier(office: Office) -> None:
    first, second = office.target("first", 10 * KB, 90 * KB), office.target("second", 20 * KB, 70 * KB, 80 * KB)
    office.hand_over()
    fetching = office.field.workspace.fetching
    fetching.limit(FileLimits(most_bytes=50 * KB), metered=False)
    assert office.fetched() == ["first0", "second0"]
    assert office.states(second) == {"second0": "here", "second1": "withheld", "second2": "withheld"}
    standing = fetching.standing()
    assert (standing.counts, standing.most_bytes) == ({"withheld": (3, 240 * KB)}, 50 * KB)
    assert office.fetched() == [], "nothing comes by itself"
    fetching.fetch_now(office.files["second2"])
    assert office.states(second)["second2"] == "announced"
    office.field.reopen()
    fetching = office.field.workspace.fetching
    fetching.limit(FileLimits(most_bytes=50 * KB), metered=False)
    assert office.fetched() == ["second2"], "a wish outlives a lock"
    assert fetching.fetch_dossier(first) == 1
    assert office.fetched() == ["first1"]
    assert office.states(first) == {"first0": "here", "first1": "here"}
    assert fetching.fetch_dossier(first) == 0


def test_a_metered_connection_has_a_bound_of_its_own_both_ways(office: Office) -> None:
    target = office.target("one", 5 * KB, 60 * KB)
    office.hand_over()
    fetching = office.field.workspace.fetching
    fetching.limit(FileLimits(metered_most_bytes=10 * KB), metered=True)
    assert office.fetched() == ["one0"]
    assert (fetching.standing().metered, fetching.standing().most_bytes) == (True, 10 * KB)
    work = office.desk.workspace
    work.fetching.limit(FileLimits(metered_most_bytes=10 * KB), metered=True)
    record, _ = work.attachments.add_file(target, os.urandom(30 * KB), "mine")
    assert office.desk.sync().blobs_up == 0
    assert work.fetching.standing().unsent_withheld == 1
    work.fetching.fetch_now(record)
    assert office.desk.sync().blobs_up == 1
    assert work.fetching.standing().unsent_withheld == 0
    fetching.limit(FileLimits(metered_most_bytes=10 * KB), metered=False)
    assert sorted(office.fetched()) == ["mine", "one1"]


def test_what_headquarters_has_not_got_is_told_and_comes_when_it_is_there(office: Office) -> None:
    target = office.target("one", 5 * KB)
    work = office.desk.workspace
    work.fetching.limit(FileLimits(most_bytes=KB), metered=False)
    office.hand_over()
    office.fetched()
    assert office.states(target) == {"one0": "gone"}
    assert office.field.workspace.fetching.standing().counts == {"gone": (1, 5 * KB)}
    work.fetching.limit(FileLimits(), metered=False)
    office.desk.sync()
    assert office.fetched() == ["one0"]
    assert office.states(target) == {"one0": "here"}


def test_a_damaged_file_is_fetched_again(office: Office) -> None:
    target = office.target("one", 5 * KB)
    office.hand_over()
    office.fetched()
    attachments = office.field.workspace.attachments
    whole = attachments.content(office.files["one0"])
    (path,) = (path for path in office.field.program.paths.blobs.rglob("*") if path.is_file())
    raw = bytearray(path.read_bytes())
    raw[-1] ^= 1
    path.write_bytes(raw)
    with pytest.raises(StorageDamagedError):
        attachments.content(office.files["one0"])
    assert office.states(target) == {"one0": "announced"}
    assert office.fetched() == ["one0"]
    assert attachments.content(office.files["one0"]) == whole


def test_the_same_file_in_two_dossiers_comes_once_and_lies_here_once(office: Office) -> None:
    work, content = office.desk.workspace, os.urandom(5 * KB)
    both = [office.target("a"), office.target("b")]
    for target in both:
        work.attachments.add_file(target, content, "plan")
    office.hand_over()
    assert office.field.sync().blobs_down == 1
    assert [office.states(target) for target in both] == [{"plan": "here"}, {"plan": "here"}]
    assert len([path for path in office.field.program.paths.blobs.rglob("*") if path.is_file()]) == 1


def test_an_empty_file_is_refused(office: Office) -> None:
    target = office.target("one")
    with pytest.raises(BadInputError, match="empty"):
        office.desk.workspace.attachments.add_file(target, b"", "nothing")
