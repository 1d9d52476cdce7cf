"""A power cut at any moment of adding files, changing the passphrase, backing up and updating leaves nothing half.

The companion of `test_power_cut.py`, for what files and folders do: here the entries of folders are cut too. A file
that was made, renamed or removed is certain only once its folder was synced; its bytes only once it was synced itself.
Each disk is rebuilt under four models (nothing of what was not synced, all of it, a random part, a random part with one
write torn at sectors of 512 bytes) and judged as the program would.

A vault is never encrypted anew (PRAGMA rekey): changing the passphrase wraps the same key again. So there is no rekey
to cut; the wrap is cut here, and torn in twenty thousand ways in `test_power_cut_key_file.py`.

CALIBAR_POWER_CUTS=10 rebuilds ten times as many random disks.
"""

from __future__ import annotations

import json
import os
import random
import re
import shutil
import subprocess
import sys
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import pytest

from app.clock import ManualClock
from app.demo.laptops import PASSPHRASE, training_stretching
from app.errors import CalibarError
from app.paths import ProfilePaths
from app.security.attachments_cipher import AttachmentCipher
from app.security.vault import Vault
from app.storage.backup import check_backup
from app.storage.blobs import BlobStore
from app.storage.database import Database
from app.storage.migrations import copies, version

RANDOM_DISKS: Final = int(os.environ.get("CALIBAR_POWER_CUTS", "1"))
LEAST_DISKS: Final = 1_500
SECTOR_BYTES: Final = 512
NEW_PASSPHRASE: Final = "another invented passphrase for training"
SECOND_KEY: Final = bytes(range(32))
_CALLS: Final = (
    "openat,write,pwrite64,lseek,read,fsync,fdatasync,ftruncate,rename,renameat,renameat2,unlink,unlinkat,mkdir,mkdirat,"
    "sendfile,copy_file_range,fallocate,link,linkat"
)

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(600),
    pytest.mark.skipif(
        shutil.which("strace") is None, reason="strace is missing: sudo apt-get install -y strace (Linux only)"
    ),
]

WORK = r"""
import json, os, shutil, sys
from pathlib import Path
from app import durability
from app.demo.laptops import PASSPHRASE, Agency, training_stretching
from app.domain.targets import Target
from app.storage.database import Database
from app.storage.migrations import Migration, migrate

folder, careless, new = Path(sys.argv[1]), sys.argv[2] == "careless", sys.argv[3]
STEPS = [Migration(1, "begin", lambda c: (c.execute("CREATE TABLE item (words TEXT)"), None)[1]),
         Migration(2, "more", lambda c: (c.execute("CREATE TABLE other AS SELECT * FROM item"), None)[1])]
with Agency(folder / "hub", stretching=training_stretching()) as agency:
    laptop = agency.enrol("Invented officer", folder / "profile")
    program, desk = laptop.program, laptop.workspace
    target, _ = desk.targets.add(Target(name="Invented"))
    second = Database.open(folder / "profile" / "second.db", bytes(range(32)), create=True, ballast=False)
    migrate(second, STEPS[:1])
    with second.atomic():
        second.executemany("INSERT INTO item VALUES (?)", ((os.urandom(300).hex(),) for _ in range(30)))
    second.checkpoint()
    desk.vault.database.checkpoint()
    shutil.copytree(folder / "profile", folder / "base")
    marks = os.open(folder / "marks", os.O_CREAT | os.O_WRONLY)
    if careless:  # the control: files are written and named, and nobody waits for the disk
        os.fsync = lambda _descriptor: None
    def say(*words):
        os.write(marks, json.dumps(words).encode())
    say("begin")
    for number in range(4):
        record, _ = desk.attachments.add_file(target, os.urandom(3000 + number * 5000), "file.bin")
        say("file", record)
    program.change_passphrase(PASSPHRASE, new)
    say("passphrase")
    say("backup", Path(program.backup().written).name)
    migrate(second, STEPS)
    say("migrated")
    record, _ = desk.attachments.add_file(target, os.urandom(9000), "file.bin")
    say("file", record)
    say("end")
    second.close()
"""


@dataclass
class Inode:
    """A file, whatever it is called: what is certainly on the disk, and what was written since."""

    synced: bytes = b""
    pending: list[tuple[str, int, bytes]] = field(default_factory=list)  # write or truncate, where, what

    def content(self, kept: list[tuple[str, int, bytes]]) -> bytes:
        if not kept:
            return self.synced
        content = bytearray(self.synced)
        for what, offset, data in kept:
            if what == "truncate":
                content[offset:] = bytes(max(0, offset - len(content)))
            else:
                content.extend(bytes(max(0, offset - len(content))))
                content[offset : offset + len(data)] = data
        return bytes(content)


@dataclass
class Disk:
    """The files of a folder. `names` is how they are called now, `synced` how they certainly are after a cut."""

    names: dict[str, Inode]
    synced: dict[str, Inode]
    pending: list[tuple[str, Inode | None]] = field(default_factory=list)  # a name, and what it is from then on

    def call(self, name: str, inode: Inode | None) -> None:
        if inode is None:
            self.names.pop(name, None)
        else:
            self.names[name] = inode
        self.pending.append((name, inode))

    def sync_folder(self, folder: str) -> None:
        rest = []
        for name, inode in self.pending:
            if os.path.dirname(name) != folder:  # noqa: PTH120 - names of a trace
                rest.append((name, inode))
            elif inode is None:
                self.synced.pop(name, None)
            else:
                self.synced[name] = inode
        self.pending = rest

    def after_a_cut(self, model: str, chance: random.Random) -> dict[str, bytes]:
        entries = dict(self.synced)
        for name, inode in self.pending:
            if model == "kept" or (model in {"part", "torn"} and chance.random() < 0.5):
                if inode is None:
                    entries.pop(name, None)
                else:
                    entries[name] = inode
        # What is still being written under a name of its own is nobody's business yet.
        done = {name: inode for name, inode in entries.items() if not _UNFINISHED_FILE.search(name)}
        return {name: inode.content(self._kept(inode, model, chance)) for name, inode in done.items()}

    @staticmethod
    def _kept(inode: Inode, model: str, chance: random.Random) -> list[tuple[str, int, bytes]]:
        if model == "lost" or not inode.pending:
            return []
        if model == "kept":
            return inode.pending
        kept = [one for one in inode.pending if chance.random() < 0.5]
        if model == "torn":
            what, offset, data = chance.choice(inode.pending)
            kept += [
                (what, offset + at, data[at : at + SECTOR_BYTES])
                for at in range(0, len(data), SECTOR_BYTES)
                if chance.random() < 0.5
            ]
        return kept


_UNFINISHED_FILE: Final = re.compile(r"/backup-[0-9a-f]+\.db|\.new(-journal|-wal)?$|/\.[^/]+$")
_LINE: Final = re.compile(r"(?:\d+ +)?(\w+)\((.*)\) += (-?\d+)")
_RESUMED: Final = re.compile(r"(\d+) +<\.\.\. (\w+) resumed>(.*)")
_FILE: Final = re.compile(r"(\d+)<((?:\\x..)*)>(?:\(deleted\))?")
_TEXT: Final = re.compile(r'"((?:\\x..)*)"')


def unhexed(text: str) -> bytes:
    return bytes.fromhex(text.replace("\\x", ""))


def whole_lines(trace: str) -> list[str]:
    """Put calls that another thread interrupted together again, at the moment when they returned."""
    lines, begun = [], {}
    for line in trace.splitlines():
        # Lines hold megabytes: what they are is asked of their ends.
        if line.endswith(" <unfinished ...>"):
            process, _, call = line.removesuffix(" <unfinished ...>").partition(" ")
            begun[process] = call.lstrip()
        elif "<... " in line[:24] and (resumed := _RESUMED.match(line)):
            lines.append(f"{resumed[1]} {begun.pop(resumed[1], resumed[2] + '(')}{resumed[3]}")
        else:
            lines.append(line)
    return lines


class Recording:
    """What was done to the folder of a profile, call by call."""

    def __init__(self, folder: Path, careless: str = "") -> None:
        trace = folder / "trace"
        script = [sys.executable, "-c", WORK, str(folder), careless, NEW_PASSPHRASE]
        options = ["-f", "--seccomp-bpf", "-y", "-xx", "-s", "9999999", "-e", "signal=none", "-e", f"trace={_CALLS}"]
        subprocess.run(["strace", *options, "-o", str(trace), *script], check=True, timeout=300, cwd=Path.cwd())
        self.root = str(folder / "profile")
        base = folder / "base"
        inodes = {
            f"{self.root}/{path.relative_to(base)}": Inode(path.read_bytes())
            for path in base.rglob("*")
            if path.is_file() and path.suffix != ".ballast"
        }
        self.disk = Disk(dict(inodes), dict(inodes))
        self.marks = str(folder / "marks")
        self.opened: dict[int, Inode] = {}
        self.places: dict[int, int] = {}
        self.lines = whole_lines(trace.read_text(encoding="ascii"))
        self.begun = False
        self.said: list[list[Any]] = []

    def calls(self) -> Any:
        """Apply the calls one by one; yield after each that changed the disk or said something."""
        for line in self.lines:
            match = _LINE.match(line)
            if match is None or int(match[3]) < 0:
                continue
            if self._applied(match[1], match[2], int(match[3]), line):
                yield match[1]
            if self.said and self.said[-1] == ["end"]:
                return

    def _applied(self, call: str, arguments: str, result: int, line: str) -> bool:
        names = [unhexed(text).decode("utf-8", "replace") for text in _TEXT.findall(arguments)]
        if call in {"rename", "renameat", "renameat2"} and self.begun and names[0].startswith(self.root):
            inode = self.disk.names[names[0]]
            self.disk.call(names[0], None)
            self.disk.call(names[1], inode)
            return True
        if call in {"unlink", "unlinkat"} and self.begun and names[-1].startswith(self.root):
            self.disk.call(names[-1], None)
            return True
        if call == "openat":
            return self._made(names[0], arguments, result)
        found = _FILE.match(arguments)
        if found is None:
            return False
        descriptor, path = int(found[1]), unhexed(found[2]).decode("utf-8", "replace")
        if call == "write" and path == self.marks:
            words = json.loads(names[0])
            self.begun = self.begun or words == ["begin"]
            self.said.append(words)
            return False
        if not self.begun or not path.startswith(self.root):
            return False
        assert call not in {"sendfile", "copy_file_range", "fallocate", "link", "linkat"}, f"{call} is not read here"
        return self._on_file(call, descriptor, path, arguments[found.end() :], result, line)

    def _made(self, name: str, arguments: str, descriptor: int) -> bool:
        self.opened.pop(descriptor, None)
        self.places[descriptor] = 0
        if not self.begun or not name.startswith(self.root):
            return False
        inode = self.disk.names.get(name)
        fresh = inode is None and "O_CREAT" in arguments
        if inode is None and fresh:
            inode = Inode()
            self.disk.call(name, inode)
        if inode is None:
            return False  # a folder
        self.opened[descriptor] = inode
        if "O_TRUNC" in arguments and not fresh:
            inode.pending.append(("truncate", 0, b""))
            return True
        return fresh

    def _on_file(self, call: str, descriptor: int, path: str, rest: str, result: int, line: str) -> bool:
        inode = self.opened.get(descriptor) or self.disk.names.get(path)
        if call in {"fsync", "fdatasync"}:
            if inode is None:
                self.disk.sync_folder(path)
            else:
                inode.synced, inode.pending = inode.content(inode.pending), []
            return True
        if inode is None:
            return False
        if call == "lseek":
            self.places[descriptor] = result
        elif call == "read":
            self.places[descriptor] = self.places.get(descriptor, 0) + result
        elif call == "ftruncate":
            inode.pending.append(("truncate", int(re.findall(r"\d+", rest)[0]), b""))
            return True
        elif call in {"write", "pwrite64"}:
            text = _TEXT.search(rest)
            assert text is not None, line[:200]
            data = unhexed(text[1])[:result]
            at = int(rest.rsplit(",", 1)[1]) if call == "pwrite64" else self.places.get(descriptor, 0)
            if call == "write":
                self.places[descriptor] = at + result
            inode.pending.append(("write", at, data))
            return True
        return False


class Judge:
    """Looks at a rebuilt folder as the program does, once for each different one."""

    def __init__(self, recording: Recording, shelf: Path) -> None:
        self.recording, self.shelf = recording, shelf
        self.known: dict[object, list[str]] = {}
        self.seen: Counter[str] = Counter()

    def wrong(self, files: dict[str, bytes]) -> list[str]:
        root = self.recording.root
        named = {name.removeprefix(root + "/"): content for name, content in files.items()}
        said = {words[0] for words in self.recording.said}
        records = tuple(words[1] for words in self.recording.said if words[0] == "file")
        backups = [words[1] for words in self.recording.said if words[0] == "backup"]
        found = self._once(
            named, ("vault.keys", "attempts"), lambda: self._keys("passphrase" in said), said & {"passphrase"}
        )
        found += self._once(named, ("vault.db", "vault.db-wal", "blobs/"), lambda: self._vault(records), records)
        found += self._once(named, ("second.db",), lambda: self._second("migrated" in said), said & {"migrated"})
        found += self._once(named, ("backups/",), lambda: self._backups(backups), backups)
        return found

    def _once(self, named: dict[str, bytes], begins: tuple[str, ...], look: Any, claims: Any) -> list[str]:
        mine = {name: content for name, content in named.items() if name.startswith(begins)}
        mark = (
            begins[0],
            repr(sorted(claims)),
            frozenset((name, len(bytes_), hash(bytes_)) for name, bytes_ in mine.items()),
        )
        if mark not in self.known:
            shutil.rmtree(self.shelf, ignore_errors=True)
            for name, content in {**named, **mine}.items() if begins[0] == "vault.db" else mine.items():
                (self.shelf / name).parent.mkdir(parents=True, exist_ok=True)
                (self.shelf / name).write_bytes(content)
            try:
                self.known[mark] = look()
            except CalibarError as error:
                self.known[mark] = [f"{begins[0]}: {type(error).__name__}: {error.message}"]
        return self.known[mark]

    def _opened(self, passphrase: str) -> Any:
        paths = ProfilePaths.at(self.shelf)
        (paths.attempts).unlink(missing_ok=True)
        vault = Vault(paths, clock=ManualClock(), secret_store=None, stretching=training_stretching())
        vault.attempts.start()
        return vault.unlock(passphrase).keys

    def _keys(self, changed: bool) -> list[str]:
        for passphrase in (NEW_PASSPHRASE, PASSPHRASE)[: 1 if changed else 2]:
            try:
                self._opened(passphrase)
            except CalibarError:
                continue
            self.seen["new passphrase" if passphrase == NEW_PASSPHRASE else "old passphrase"] += 1
            return []
        return ["neither passphrase opens" if not changed else "the new passphrase does not open"]

    def _vault(self, records: tuple[str, ...]) -> list[str]:
        try:
            keys = self._opened(NEW_PASSPHRASE)
        except CalibarError:
            keys = self._opened(PASSPHRASE)
        with Database.open(self.shelf / "vault.db", keys.db_key, create=False, ballast=False) as database:
            wrong = database.integrity()
            here = database.rows("SELECT lower(hex(record)), content FROM attachment_bytes WHERE here = 1")
            ids = {str(row[0]) for row in database.rows("SELECT lower(hex(id)) FROM record_attachment")}
        if lost := set(records) - ids:
            wrong.append(f"{len(lost)} saved files lost")
        blobs = BlobStore(self.shelf / "blobs", AttachmentCipher(keys.photo_key))
        gone = [record for record, content in here if not blobs.is_whole(str(content))]
        if gone:
            wrong.append(f"{len(gone)} rows without their file")
        self.seen[f"{len(ids)} files"] += 1
        return wrong

    def _second(self, migrated: bool) -> list[str]:
        path = self.shelf / "second.db"
        with Database.open(path, SECOND_KEY, create=False, ballast=False) as database:
            wrong = database.integrity()
            now = version(database)
            tables = {str(row[0]) for row in database.rows("SELECT name FROM sqlite_schema WHERE type = 'table'")}
            if tables != ({"item"} if now == 1 else {"item", "other"}):
                wrong.append("an update by halves")
            if database.scalar("SELECT count(*) FROM item") != 30:
                wrong.append("rows lost by an update")
            for copy in copies(path):
                if database.check_copy(copy) != (1, []):
                    wrong.append("the copy made before an update is not whole")
                self.seen["copies"] += 1
        if migrated and now != 2:
            wrong.append("an update that was done is gone")
        self.seen[f"version {now}"] += 1
        return wrong

    def _backups(self, told: list[str]) -> list[str]:
        here = list((self.shelf / "backups").glob("[!.]*.calibar-backup"))
        for backup in here:
            check_backup(backup)
            self.seen["backups"] += 1
        return ["a backup that was told is gone"] if set(told) - {backup.name for backup in here} else []


def judged(folder: Path, careless: str = "") -> tuple[list[str], int, Judge]:
    recording = Recording(folder, careless)
    shelf = Path("/dev/shm") / f"calibar-cut-files-{os.getpid()}"
    judge, chance = Judge(recording, shelf), random.Random(20261129)
    wrong: list[str] = []
    disks = 0
    try:
        for number, call in enumerate(recording.calls()):
            for model in ("lost",) if careless else ("lost", "kept", *("part", "torn") * RANDOM_DISKS):
                found = judge.wrong(recording.disk.after_a_cut(model, chance))
                wrong += [f"after call {number} ({call}), {model}: {one}" for one in found]
                disks += 1
    finally:
        shutil.rmtree(shelf, ignore_errors=True)
    return wrong, disks, judge


def test_no_power_cut_leaves_a_file_a_key_a_backup_or_an_update_half(tmp_path: Path) -> None:
    wrong, disks, judge = judged(tmp_path)
    print(f"{disks} disks rebuilt, {len(judge.known)} different parts judged: {dict(judge.seen)}")
    assert wrong == []
    assert disks >= LEAST_DISKS
    assert [words[0] for words in judge.recording.said] == [
        "begin", *["file"] * 4, "passphrase", "backup", "migrated", "file", "end",
    ]  # fmt: skip
    # The positive side: both ends of everything were met.
    for met in ("old passphrase", "new passphrase", "version 1", "version 2", "copies", "backups", "5 files"):
        assert judge.seen[met], met


def test_files_that_nobody_waits_for_would_be_missed(tmp_path: Path) -> None:
    """The test of the test: without syncing, rows are found whose files are not there."""
    wrong, _, _ = judged(tmp_path, "careless")
    assert [one for one in wrong if "rows without their file" in one]
