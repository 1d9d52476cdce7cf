"""Three laptops, a hub and a drawer of sticks: whatever is carried where, in any order, all end with the same.

CALIBAR_STICK_SEEDS gives another number of programs; a failure names its seed.
"""

from __future__ import annotations

import os
import random
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.demo.laptops import Agency, Laptop, training_stretching
from app.demo.likeness import picture
from app.domain.bundles import HUB
from app.domain.sightings import Note, Sighting
from app.domain.targets import Target
from app.errors import BadInputError
from app.hub import administration, export_bundle, import_bundle

NOW = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
SEEDS = int(os.environ.get("CALIBAR_STICK_SEEDS", "3"))
STEPS = 50


class Drawer:
    """The laptops, what they wrote, and every stick that was ever written."""

    def __init__(self, agency: Agency, folder: Path, seed: int) -> None:
        self.agency, self.folder = agency, folder
        self.dice = random.Random(seed)
        self.laptops = [agency.enrol(f"Officer {n} Invented", folder / f"laptop{n}") for n in range(3)]
        self.targets = [
            self.laptops[0].workspace.targets.add(Target(name=f"N. {n}", reference=f"2021/{n}"))[0] for n in range(2)
        ]
        self.records: list[str] = []
        self.sticks: list[Path] = []
        self.written = 2
        for laptop in self.laptops * 2:
            laptop.sync()
        for target in self.targets:
            for laptop in self.laptops[1:]:
                agency.grant(laptop.officer, f"dossier:{target}")
        for laptop in self.laptops * 2:
            laptop.sync()

    def step(self) -> None:
        act = self.dice.choice(
            [self.write, self.write, self.edit, self.export, self.take, self.take, self.hub, self.answer, self.sync]
        )
        act(self.dice.choice(self.laptops))

    def write(self, laptop: Laptop) -> None:
        target, text = self.dice.choice(self.targets), f"text {self.written}"
        if self.dice.random() < 0.5:
            laptop.workspace.notes.add(Note(target=target, text=text))
        elif self.dice.random() < 0.5:
            seen = NOW + timedelta(hours=self.written)
            laptop.workspace.sightings.add(Sighting(target=target, seen_at=seen, text=text))
        else:
            laptop.workspace.attachments.add_file(target, text.encode() * 100, f"{text}.bin")
        self.written += 1

    def edit(self, laptop: Laptop) -> None:
        target = self.dice.choice(self.targets)
        notes = laptop.workspace.notes.list(target)
        if notes and self.dice.random() < 0.6:
            laptop.workspace.records.amend(self.dice.choice(notes).id, {"text": f"text {self.written}"}, "wrong word")
        else:
            laptop.workspace.records.edit(target, {"name": f"N. {self.written}"})
        self.written += 1

    def export(self, laptop: Laptop) -> None:
        path = self.folder / f"{len(self.sticks)}.calibar"
        others = [other.workspace.identity.device for other in self.laptops if other is not laptop]
        laptop.workspace.bundles.export_here(path, [HUB, *self.dice.sample(others, self.dice.randrange(3))])
        self.sticks.append(path)

    def take(self, laptop: Laptop) -> None:
        if self.sticks:
            try:
                laptop.workspace.bundles.take_here(self.dice.choice(self.sticks))
            except BadInputError as error:
                assert "made for others" in error.message  # noqa: PT017 - any other is a failure

    def hub(self, _: Laptop) -> None:
        sticks = [path for path in self.sticks if not path.stem.startswith("hub")]
        if sticks:
            taken = import_bundle(self.agency.data, self.dice.choice(sticks))
            assert taken.refused == 0

    def answer(self, laptop: Laptop) -> None:
        path = self.folder / f"hub{len(self.sticks)}.calibar"
        export_bundle(self.agency.data, laptop.workspace.identity.device, path)
        self.sticks.append(path)
        if self.dice.random() < 0.7:
            laptop.workspace.bundles.take_here(path)

    def sync(self, laptop: Laptop) -> None:
        assert laptop.sync().rejected == 0


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(SEEDS))
def test_whatever_is_carried_where_all_end_with_the_same(tmp_path: Path, seed: int) -> None:
    with Agency(tmp_path / "hub", stretching=training_stretching()) as agency:
        drawer = Drawer(agency, tmp_path, seed)
        for _ in range(STEPS):
            drawer.step()
        for laptop in drawer.laptops * 3:
            assert laptop.sync().rejected == 0
        streams = frozenset(f"dossier:{target}" for target in drawer.targets)
        pictures = [picture(laptop.workspace, streams) for laptop in drawer.laptops]
        assert pictures[0] == pictures[1] == pictures[2]
        for laptop in drawer.laptops:
            assert laptop.workspace.problems() == []
            status = laptop.workspace.sync.status()
            assert (status.waiting, status.refused, status.blobs_waiting) == (0, 0, 0)
            assert laptop.workspace.bundles.waiting() == (0, 0, 0)
            for target in drawer.targets:
                assert all(row.here for row in laptop.workspace.attachments.list(target))
                assert not any(note.pending for note in laptop.workspace.notes.list(target))
        with administration(agency.data) as admin:
            assert admin.status().changes == drawer.written, "each change once, however it came"
            assert admin.verify_audit() == []
