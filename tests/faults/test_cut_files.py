"""Files whose transfer is cut at any step, or whose laptop is killed: nothing is fetched twice, nothing lies open.

Real vaults and a real hub. CALIBAR_FILE_CUTS=1 cuts at every step, CALIBAR_KILLS=200 kills so often.
"""

from __future__ import annotations

import os
import random
import signal
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path

import pytest

from app.bench.clients import Client
from app.demo.laptops import Agency, Laptop, training_stretching
from app.domain.queries import SyncReport
from app.domain.targets import Target
from app.services.sync_outcome import InterruptedRunError

MIB = 1 << 20
EVERY = 1 if os.environ.get("CALIBAR_FILE_CUTS") else 8
KILLS = max(3, int(os.environ.get("CALIBAR_KILLS", "0")) // 5)
MARK = b"a needle that no disk may show "
SIZES = (3 * MIB + 7, 2 * MIB, 900)
TOTAL = sum(SIZES)
CHUNKS = 7


def content_of(size: int) -> bytes:
    """Return bytes that repeat a mark, different for each call."""
    return (os.urandom(16) + MARK * (size // len(MARK) + 1))[:size]


class Office:
    """A desk, and laptops in the field that were given its dossier."""

    def __init__(self, agency: Agency, folder: Path) -> None:
        self.agency, self.folder = agency, folder
        self.desk = agency.enrol("Insp. D. Invented", folder / "desk")
        self.target, _ = self.desk.workspace.targets.add(Target(name="Ana Ejemplo"))
        self.desk.sync()
        self.fields = 0

    def field(self) -> Laptop:
        """Return another laptop that knows everything of the dossier but what is added later."""
        self.fields += 1
        made = self.agency.enrol("Insp. F. Invented", self.folder / f"field{self.fields}")
        self.agency.grant(made.officer, f"dossier:{self.target}", "contributor")
        return made


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with Agency(tmp_path / "hub", stretching=training_stretching()) as agency:
        yield Office(agency, tmp_path)


def add_files(laptop: Laptop, target: str) -> dict[str, bytes]:
    """Add a file of each size and return the contents by record."""
    work = laptop.workspace
    made = {}
    for size in SIZES:
        content = content_of(size)
        record, _ = work.attachments.add_file(target, content, f"{size}.bin")
        made[record] = content
    return made


def marks_in(folder: Path) -> list[str]:
    return [path.name for path in folder.rglob("*") if path.is_file() and MARK in path.read_bytes()]


def cut_at(laptop: Laptop, step: int) -> bool:
    """Sync until the `step`-th moment at which a run may be stopped; return whether it was stopped there."""
    seen = 0

    def stops() -> bool:
        nonlocal seen
        seen += 1
        return seen >= step

    try:
        laptop.workspace.sync.run_here(cancel=stops)
    except InterruptedRunError:
        return True
    return False


def moved(report: SyncReport, way: str) -> int:
    return report.bytes_down if way == "down" else report.bytes_up


@pytest.mark.slow
@pytest.mark.parametrize("way", ["up", "down"])
def test_a_run_that_is_stopped_anywhere_goes_on_from_there(office: Office, way: str) -> None:
    step, cuts, contents = 1, 0, {} if way == "up" else add_files(office.desk, office.target)
    office.desk.sync()
    while True:
        laptop = office.desk if way == "up" else office.field()
        if way == "up":
            contents = add_files(laptop, office.target)
        wire = laptop.workspace.sync._transport_now()
        before = wire.bytes_down if way == "down" else wire.bytes_up
        if not cut_at(laptop, step):
            break
        cuts += 1
        assert marks_in(laptop.program.paths.root) == [], "also what is here in part is sealed"
        report = laptop.sync()
        assert report.blobs_up + report.blobs_down <= len(SIZES)
        after = wire.bytes_down if way == "down" else wire.bytes_up
        assert after - before < TOTAL + MIB + 40_000, f"stopped at step {step}: more than one chunk came twice"
        for record, content in contents.items():
            assert sha256(laptop.workspace.attachments.content(record)).digest() == sha256(content).digest()
        laptop.program.lock() if way == "down" else None
        step += EVERY
    assert cuts * EVERY >= 3 * CHUNKS, "a run has many moments at which it may be stopped"
    assert marks_in(office.agency.data), "the control: the hub reads what it keeps"
    reader = office.field()
    reader.sync()
    for record, content in contents.items():
        assert reader.workspace.attachments.content(record) == content


@pytest.mark.slow
def test_a_laptop_that_is_killed_while_it_fetches_goes_on_from_the_last_chunk(office: Office, tmp_path: Path) -> None:
    chance = random.Random(20261129)
    contents: dict[str, bytes] = {}
    for _ in range(3):
        contents |= add_files(office.desk, office.target)
    office.desk.sync()
    laptop = office.field()
    laptop.program.lock()
    profile = laptop.program.paths.root
    held = killed = 0
    for _ in range(KILLS):
        killed += _kill_while_it_fetches(profile, lambda: chance.random() * 0.25)
        assert marks_in(profile) == []
        files = [path for path in laptop.program.paths.blobs.rglob("*") if path.is_file()]
        size = sum(path.stat().st_size for path in files if not path.name.endswith(".new"))
        assert size >= held, "what had arrived is still here"
        held = size
    assert killed, "the control: at least one was not through"
    with Client(profile) as client:
        _, report = client.ask("sync")
        assert report.bytes_down <= 3 * TOTAL - held + (KILLS + 3) * MIB + 200_000
    laptop.reopen()
    assert laptop.workspace.problems() == []
    for record, content in contents.items():
        assert laptop.workspace.attachments.content(record) == content


def _kill_while_it_fetches(profile: Path, wait_s: Callable[[], float]) -> bool:
    """Kill a laptop in the midst of a run; return whether it was not through."""
    with Client(profile) as client:
        client.ask("peak_mb")  # unlocked by now
        client.begin("sync")
        through = client.wait(wait_s())
        client.end(signal.SIGKILL)
    return not through
