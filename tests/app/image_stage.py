"""A hub with all that an image must carry: creations, an edit, a withdrawal, a photograph, and what it must not."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from app.bench.rows import invented_sightings
from app.demo.laptops import Agency, Laptop, training_stretching
from app.domain.sightings import Note
from app.domain.targets import Target
from app.hub import RunningHub, running_hub
from app.hub_images import OwnMaker, write_image
from app.storage.database import Database
from app.storage.image_checking import schema_of
from app.storage.migrations import migrate
from app.storage.page_sealing import PageSealer, plain_blocks
from app.storage.schema import MIGRATIONS
from sync.hub import accounts
from sync.hub.image_files import ImageFile
from sync.hub.server import Images
from sync.hub.store_sqlite import FILE_NAME, connect
from sync.protocol.images import ImageHead, Proof, opened_part, opened_proofs
from sync.protocol.messages import KnownDevice

KEY = bytearray(range(32))
CANARY = "canarybird"
SIGHTINGS = 300


class ImagingAgency(Agency):
    """Its hub makes images in its own process, of little, and looks often."""

    images = Images(OwnMaker(), 50, 0.05)

    def _started(self) -> RunningHub:
        return running_hub(self.data, self.images)


class Stage:
    """What was written: streams that are shared, and one that holds the canary and is not."""

    def __init__(self, agency: Agency, folder: Path, sightings: int = SIGHTINGS) -> None:
        self.agency = agency
        self.folder = folder
        self.writer = agency.enrol("Insp. W. Invented", folder / "writer")
        work = self.writer.workspace
        self.targets = [work.targets.add(Target(name=f"Invented {n}", reference=f"2001/{n}"))[0] for n in range(5)]
        self.secret, _ = work.targets.add(Target(name=f"{CANARY} elsewhere"))
        with work.vault.database.atomic():
            for sighting in invented_sightings(sightings, self.targets):
                work.sightings.add(sighting)
        work.notes.add(Note(target=self.secret, text=f"{CANARY} sings"))
        note, _ = work.notes.add(Note(target=self.targets[0], text="withdrawn later, penguin"))
        work.attachments.add_file(self.targets[1], os.urandom(5_000), "IMG_1.bin")
        self.writer.sync()
        work.targets.edit(self.targets[2], {"name": "Renamed armadillo"})
        work.records.retract(note, "was a mistake")
        self.writer.sync()
        self.shared = [f"dossier:{target}" for target in self.targets]

    def reader(self, name: str) -> Laptop:
        """Enrol a laptop that may read what is shared, and nothing else."""
        laptop = self.agency.enrol("Insp. R. Invented", self.folder / name)
        for stream in self.shared:
            self.agency.grant(laptop.officer, stream, "reader")
        return laptop


@contextmanager
def stage_in(folder: Path, sightings: int = SIGHTINGS) -> Iterator[Stage]:
    """Yield a stage whose hub makes images."""
    with ImagingAgency(folder / "hub", stretching=training_stretching()) as agency:
        yield Stage(agency, folder, sightings)


class Image:
    """An image in parts, as a laptop meets it, and as a hub that lies may change it."""

    def __init__(self, hub: Path, streams: Sequence[str], folder: Path) -> None:
        target = folder / "some.image"
        assert write_image(hub, sorted(streams), target)
        self.file = ImageFile(target)
        self.head: ImageHead = self.file.head
        count = len(self.head.blocks)
        self.blocks = [self._part(number) for number in range(count)]
        self.proofs: list[Proof] = []
        for number in range(len(self.head.proofs)):
            self.proofs += opened_proofs(self._part(count + number))
        connection = connect(hub / FILE_NAME)
        self.devices: Mapping[bytes, KnownDevice] = {one.device: one for one in accounts.devices_since(connection, 0)}
        connection.close()

    def _part(self, number: int) -> bytes:
        parts = [*self.head.blocks, *self.head.proofs]
        packed = self.file.part(number)
        assert packed is not None
        return opened_part(parts[number], packed)

    def sealed(self, path: Path) -> Path:
        """Seal it into a file under `KEY`."""
        sealer = PageSealer(path, KEY)
        for block in self.blocks:
            sealer.add(block)
        sealer.sync()
        sealer.close()
        return path

    def doctored(self, path: Path, change: Callable[[Database], Any]) -> Path:
        """Seal it after `change` was done to its store."""
        before = path.with_name("doctored.db")
        with Database.open(self.sealed(before), KEY, create=False, ballast=False) as database:
            with database.atomic():
                change(database)
            database.checkpoint()
        sealer = PageSealer(path, KEY)
        for block in plain_blocks(before, KEY):
            sealer.add(block)
        sealer.close()
        before.unlink()
        return path


def empty_store(path: Path, key: bytearray = KEY) -> Database:
    """Make the empty store of a laptop."""
    database = Database.open(path, key, create=True, ballast=False)
    migrate(database, MIGRATIONS)
    return database


def schema(folder: Path) -> list[tuple[Any, ...]]:
    """Return the schema of a store as an image must have it."""
    with empty_store(folder / "schema.db") as database:
        return schema_of(database)
