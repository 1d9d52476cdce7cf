"""A power cut at any moment of saving and of syncing loses nothing that was called saved, or called sent.

A laptop with a vault and a hub works under strace, which writes down each write, truncation and fsync of their
databases. Then the two disks are rebuilt as they may look after a cut behind each of these calls, under four models: of
what was not synced yet nothing is kept, all of it, a random part in any order, or a random part with one write torn at
sectors of 512 bytes. Each rebuilt disk is opened as the program opens it. The method is that of ALICE (Pillai et al.,
OSDI 2014) and of SQLite's crash tests (https://www.sqlite.org/testing.html, 3.2).

What it does not cut: entries of directories (neither database file appears or disappears while it is watched, which is
asserted), files of attachments, backups and updates (`test_power_cut_files.py`), the key file
(`test_power_cut_key_file.py`).

CALIBAR_POWER_CUTS=10 rebuilds ten times as many random disks.
"""

from __future__ import annotations

import hashlib
import json
import os
import random
import re
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, NamedTuple

import pytest

from app.storage.database import Database
from app.storage.schema import table_of

RANDOM_DISKS: Final = int(os.environ.get("CALIBAR_POWER_CUTS", "1"))
SAVES: Final = 18
LEAST_DISKS: Final = 5_000  # of each of the two recordings
SECTOR_BYTES: Final = 512
_CALLS: Final = (
    "openat,write,pwrite64,pwritev,pwritev2,writev,fsync,fdatasync,ftruncate,rename,renameat,renameat2,unlink"
)

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(600),
    pytest.mark.skipif(
        shutil.which("strace") is None, reason="strace is missing: sudo apt-get install -y strace (Linux only)"
    ),
]

# Works as an officer does: saves, amends, syncs. Says what it was told only once it was told so.
WORK = """
import json, os, shutil, sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from app.demo.laptops import Agency, training_stretching
from app.domain.sightings import Sighting
from app.domain.targets import Target

folder, seed, saves, synchronous = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), sys.argv[4]
with Agency(folder / "hub", stretching=training_stretching()) as agency:
    laptop = agency.enrol("Invented officer", folder / "laptop")
    workspace = laptop.workspace
    database = workspace.vault.database
    target, _ = workspace.targets.add(Target(name="Invented"))
    laptop.sync()
    database.checkpoint()
    database.rows(f"PRAGMA synchronous = {synchronous}")
    vault, hub = Path(database._path), agency.data / "hub.sqlite"
    (folder / "base").mkdir()
    for path in (vault, hub):
        for name in (path.name, path.name + "-wal"):
            (folder / "base" / name).write_bytes((path.parent / name).read_bytes())
    (folder / "about.json").write_text(json.dumps({
        "key": bytes(database._key).hex(), "vault": str(vault), "hub": str(hub)}))
    marks = os.open(folder / "marks", os.O_CREAT | os.O_WRONLY)
    os.write(marks, b"begin")
    for number in range(saves):
        sighting, _ = workspace.sightings.add(Sighting(
            target=target, seen_at=datetime(2026, 1, 1, tzinfo=UTC) + timedelta(hours=number),
            text="invented words " * (1 + (number * 7 + seed) % 40), place="Calle Inventada"))
        os.write(marks, b"saved " + sighting.encode())
        if number % 6 == 5:
            laptop.sync()
            os.write(marks, b"synced")
        if number % 10 == 9:
            database.checkpoint()
    os.write(marks, b"end")
"""


class Call(NamedTuple):
    """One recorded call. `length` is that of a truncation; `data` what was written at `offset`."""

    what: str  # write, truncate, sync, mark
    path: str = ""
    offset: int = 0
    data: bytes = b""


def unhexed(text: str) -> bytes:
    return bytes.fromhex(text.replace("\\x", ""))


_LINE: Final = re.compile(r"(\d+) +(?:<\.\.\. (\w+) resumed>|(\w+)\((.*))")
_ON_FILE: Final = re.compile(r"\d+<((?:\\x..)*)>(?:\(deleted\))?(?:, (.*))?")
_BYTES: Final = re.compile(r'"((?:\\x..)*)"(\.\.\.)?, (\d+)(?:, (\d+))?')


def calls(trace: Path, watched: Sequence[str], marks: str) -> Iterator[Call]:
    """Yield what was done to the watched files between the marks `begin` and `end`, in order."""
    syncing: dict[str, str] = {}  # process to path, until the call returns
    begun = False
    for line in trace.read_text(encoding="ascii").splitlines():
        match = _LINE.match(line)
        if match is None:
            continue
        process, resumed, name, rest = match.groups()
        if resumed in {"fsync", "fdatasync"} and process in syncing:
            path = syncing.pop(process)
            if begun and line.rstrip().endswith("= 0"):
                yield Call("sync", path)
            continue
        if name is None:
            continue
        if begun and name in {"unlink", "rename", "renameat", "renameat2"}:
            named = [unhexed(text).decode() for text in re.findall(r'"((?:\\x..)*)"', rest)]
            assert not set(named) & set(watched), f"{name} of a database: the models here do not cover it"
        found = _ON_FILE.match(rest)
        if name == "openat" or found is None:
            continue
        path = unhexed(found[1]).decode()
        if path == marks:
            said = _BYTES.match(found[2])
            assert said is not None
            words = unhexed(said[1]).decode()
            if words == "end":
                return
            begun = begun or words == "begin"
            if begun:
                yield Call("mark", words)
        elif path not in watched:
            continue
        elif name in {"fsync", "fdatasync"}:
            if "<unfinished" in rest:
                syncing[process] = path
            elif begun and rest.rstrip().endswith("= 0"):
                yield Call("sync", path)
        elif begun and name == "ftruncate":
            yield Call("truncate", path, int(re.match(r"\d+", found[2])[0]))  # type: ignore[index]  # strace's form
        elif begun:
            written = _BYTES.match(found[2])
            assert name == "pwrite64", f"{name}: a way of writing that is not read here"
            assert written is not None
            assert not written[2], "strace cut the bytes short"
            yield Call("write", path, int(written[4]), unhexed(written[1]))


@dataclass
class Disk:
    """The files of one database: what is certainly on the disk, and what was written but not synced since."""

    synced: dict[str, bytes]
    pending: list[Call] = field(default_factory=list)

    def take(self, call: Call) -> None:
        if call.what == "sync":
            content = bytearray(self.synced[call.path])
            for write in self.pending:
                if write.path == call.path:
                    put(content, write)
            self.synced[call.path] = bytes(content)
            self.pending = [write for write in self.pending if write.path != call.path]
        else:
            self.pending.append(call)

    def after_a_cut(self, model: str, chance: random.Random) -> dict[str, bytes]:
        """Return the files as they may be found: `lost`, `kept`, `part` or `torn`."""
        kept = [] if model == "lost" else list(self.pending)
        if model in {"part", "torn"}:
            kept = [write for write in kept if chance.random() < 0.5]
        if model == "torn" and self.pending:
            kept += torn(chance.choice(self.pending), chance)
        files = dict(self.synced)
        for path in {write.path for write in kept}:
            content = bytearray(files[path])
            for write in kept:
                if write.path == path:
                    put(content, write)
            files[path] = bytes(content)
        return files


def put(content: bytearray, call: Call) -> None:
    if call.what == "truncate":
        content[call.offset :] = bytes(max(0, call.offset - len(content)))
        return
    if len(content) < call.offset:
        content.extend(bytes(call.offset - len(content)))
    content[call.offset : call.offset + len(call.data)] = call.data


def torn(call: Call, chance: random.Random) -> list[Call]:
    """Return some of the sectors of a write."""
    sectors = range(0, len(call.data), SECTOR_BYTES)
    return [
        Call("write", call.path, call.offset + at, call.data[at : at + SECTOR_BYTES])
        for at in sectors
        if chance.random() < 0.5
    ]


class LaptopFound(NamedTuple):
    """What a rebuilt laptop holds; ids in hex."""

    faults: tuple[str, ...]
    sightings: frozenset[str] = frozenset()
    queued: frozenset[str] = frozenset()
    sent: frozenset[str] = frozenset()


class HubFound(NamedTuple):
    """What a rebuilt hub holds; ids in hex."""

    faults: tuple[str, ...]
    changes: frozenset[str] = frozenset()


def look_at_laptop(path: Path, key: bytes) -> LaptopFound:
    """Open a laptop's database as the program does."""
    try:
        with Database.open(path, key, create=False, ballast=False) as database:
            faults = tuple(database.integrity())
            sightings = frozenset(str(row[0]) for row in database.rows(f"SELECT hex(id) FROM {table_of('sighting')}"))
            queued = database.rows(
                "SELECT hex(id), coalesce(status, 'settled') FROM outbox LEFT JOIN unsettled USING (counter) "
                "WHERE kind = 'sighting' AND action = 'create'"
            )
    except Exception as error:  # noqa: BLE001 - whatever it is, a vault that does not open is what is looked for
        return LaptopFound((f"{type(error).__name__}: {error}",))
    sent = frozenset(str(name) for name, status in queued if status in {"sent", "settled"})
    return LaptopFound(faults, sightings, frozenset(str(name) for name, _ in queued), sent)


def look_at_hub(path: Path) -> HubFound:
    """Open a hub's database."""
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        faults = [str(row[0]) for row in connection.execute("PRAGMA integrity_check") if row[0] != "ok"]
        changes = frozenset(str(row[0]) for row in connection.execute("SELECT hex(change) FROM log"))
        half = connection.execute(
            "SELECT name FROM stream WHERE head <> (SELECT coalesce(max(seq), 0) FROM log WHERE stream = number)"
            " OR head <> (SELECT coalesce(sum(count), 0) FROM seal WHERE stream = number)"
        ).fetchall()
    except sqlite3.Error as error:
        return HubFound((f"{type(error).__name__}: {error}",))
    finally:
        connection.close()
    return HubFound((*faults, *(f"half a push in {name}" for (name,) in half)), changes)


class Recording:
    """One day's work of a laptop and a hub, and the disks that a cut could have left."""

    def __init__(self, folder: Path, seed: int, saves: int, synchronous: str = "FULL") -> None:
        trace = folder / "trace"
        script = [sys.executable, "-c", WORK, str(folder), str(seed), str(saves), synchronous]
        options = ["-f", "--seccomp-bpf", "-y", "-xx", "-s", "9999999", "-e", "signal=none", "-e", f"trace={_CALLS}"]
        subprocess.run(["strace", *options, "-o", str(trace), *script], check=True, timeout=300, cwd=Path.cwd())
        about = json.loads((folder / "about.json").read_text(encoding="utf-8"))
        self.key = bytes.fromhex(about["key"])
        self.vault, self.hub = Path(about["vault"]), Path(about["hub"])
        base = folder / "base"
        self.laptop_disk, self.hub_disk = (
            Disk({f"{path}{tail}": (base / f"{path.name}{tail}").read_bytes() for tail in ("", "-wal")})
            for path in (self.vault, self.hub)
        )
        watched = [*self.laptop_disk.synced, *self.hub_disk.synced]
        self.calls = list(calls(trace, watched, str(folder / "marks")))
        self.shelf = Path(os.environ.get("XDG_RUNTIME_DIR") or "/dev/shm") / f"calibar-cut-{os.getpid()}"
        self.chance = random.Random(seed)
        self.disks = 0
        self.known_laptops: dict[bytes, LaptopFound] = {}
        self.known_hubs: dict[bytes, HubFound] = {}
        self.saved: set[str] = set()
        self.most_sent = 0

    def faults(self) -> list[str]:
        """Rebuild every disk and return what is wrong with any."""
        wrong: list[str] = []
        self.shelf.mkdir(mode=0o700, exist_ok=True)
        try:
            for number, call in enumerate(self.calls):
                if call.what == "mark":
                    if call.path.startswith("saved "):
                        self.saved.add(call.path.removeprefix("saved ").upper())
                    continue
                (self.laptop_disk if call.path in self.laptop_disk.synced else self.hub_disk).take(call)
                for model in ("lost", "kept", *("part", "torn") * RANDOM_DISKS):
                    wrong += [f"after call {number}, {model}: {fault}" for fault in self._cut(model)]
        finally:
            shutil.rmtree(self.shelf, ignore_errors=True)
        return wrong

    def _cut(self, model: str) -> list[str]:
        laptop = self._laptop(self.laptop_disk.after_a_cut(model, self.chance))
        hub = self._hub(self.hub_disk.after_a_cut(model, self.chance))
        self.disks += 2
        self.most_sent = max(self.most_sent, len(laptop.sent))
        wrong = [*laptop.faults, *hub.faults]
        if lost := self.saved - laptop.sightings:
            wrong.append(f"{len(lost)} saved sightings lost")
        if laptop.sightings != laptop.queued:
            wrong.append("half an edit: the record without its change, or the change without its record")
        if missing := laptop.sent - hub.changes:
            wrong.append(f"{len(missing)} changes were called sent and are not at the hub")
        return wrong

    def _laptop(self, files: dict[str, bytes]) -> LaptopFound:
        name = fingerprint(files)
        if name not in self.known_laptops:
            self.known_laptops[name] = look_at_laptop(self._built(files, self.vault), self.key)
        return self.known_laptops[name]

    def _hub(self, files: dict[str, bytes]) -> HubFound:
        name = fingerprint(files)
        if name not in self.known_hubs:
            self.known_hubs[name] = look_at_hub(self._built(files, self.hub))
        return self.known_hubs[name]

    def _built(self, files: dict[str, bytes], path: Path) -> Path:
        for old in self.shelf.iterdir():
            old.unlink()
        for name, content in files.items():
            (self.shelf / Path(name).name).write_bytes(content)
        return self.shelf / path.name


def fingerprint(files: dict[str, bytes]) -> bytes:
    whole = hashlib.blake2b(digest_size=16)
    for name in sorted(files):
        whole.update(len(files[name]).to_bytes(8, "big") + files[name])
    return whole.digest()


@pytest.mark.parametrize("seed", [1, 2])
def test_no_power_cut_loses_what_was_saved_or_sent(tmp_path: Path, seed: int) -> None:
    recording = Recording(tmp_path, seed, SAVES)
    wrong = recording.faults()
    different = len(recording.known_laptops) + len(recording.known_hubs)
    print(f"seed {seed}: {recording.disks} disks rebuilt, {different} different")
    assert wrong == []
    assert recording.disks >= LEAST_DISKS
    assert different > LEAST_DISKS // 4, "the disks do differ"
    assert len(recording.saved) == SAVES, "the positive side: it did save"
    assert recording.most_sent == SAVES, "and it did send"


def test_a_database_that_does_not_wait_for_the_disk_would_be_seen(tmp_path: Path) -> None:
    """The test of the test: without waiting for the disk, saved sightings are lost."""
    recording = Recording(tmp_path, 3, 12, "OFF")
    wrong = recording.faults()
    assert [fault for fault in wrong if "saved sightings lost" in fault]
