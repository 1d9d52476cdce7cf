"""Each call to the disk fails once, at each place: what was called saved is there, and every error has its words.

A warm program forks a child for each fault; strace is put on the child and lets one call of one kind fail (or kills the
process there), at the n-th time. This build of SQLite syncs by fsync and never by fdatasync, which is asserted: a fault
of the latter would never come. The child goes on after an error, as a person does.

CALIBAR_CALL_FAULTS=1500 for ten times as many.
"""

from __future__ import annotations

import json
import os
import random
import re
import shutil
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

import pytest

from app.demo.laptops import PASSPHRASE, Agency, training_stretching
from app.domain.targets import Target
from app.security.attachments_cipher import AttachmentCipher
from app.storage.blobs import BlobStore
from app.storage.database import Database
from app.storage.schema import table_of

FAULTS: Final = int(os.environ.get("CALIBAR_CALL_FAULTS", "172"))

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(600),
    pytest.mark.skipif(
        shutil.which("strace") is None, reason="strace is missing: sudo apt-get install -y strace (Linux only)"
    ),
]

# Reads the folder of a profile from each line; a child works in it, stopped first until strace is on it.
NURSERY = """
import ctypes, gc, json, os, signal, sys
from pathlib import Path
from app.bootstrap import Program
from app.demo.laptops import PASSPHRASE, training_stretching
from app.domain.sightings import Note
from app.errors import CalibarError

PR_SET_PTRACER, ANYBODY = 0x59616D61, ctypes.c_ulong(-1)

def tell(*words):
    os.write(1, (json.dumps(words) + "\\n").encode())

def attempt(name, work):
    try:
        tell("saved", name, work())
    except CalibarError as error:
        tell("told", error.code, bool(error.message and error.hint))

def work(folder, target):
    # A debugger that is no parent of ours may come: Yama, prctl(2).
    ctypes.CDLL(None).prctl(PR_SET_PTRACER, ANYBODY, 0, 0, 0)
    program = Program(Path(folder), use_keyring=False, stretching=training_stretching())
    program.unlock(PASSPHRASE)
    desk = program.workspace
    os.kill(os.getpid(), signal.SIGSTOP)
    def note(number):
        return desk.records.add(Note(target=target, text=f"note {number} " + "w" * 3000))[0]
    for number in range(4):
        attempt("note", lambda: note(number))
    attempt("file", lambda: desk.attachments.add_file(target, os.urandom(50_000), "file.bin")[0])
    try:
        desk.vault.database.checkpoint()
    except CalibarError as error:
        tell("told", error.code, bool(error.message and error.hint))
    for number in range(4, 7):
        attempt("note", lambda: note(number))
    try:
        program.lock()
    except CalibarError as error:
        tell("told", error.code, bool(error.message and error.hint))
    tell("end")

for line in sys.stdin:
    folder, target = json.loads(line)
    child = os.fork()
    if child == 0:
        try:
            work(folder, target)
        except BaseException as error:
            tell("untold", type(error).__name__, str(error))
        os._exit(0)
    tell("child", child)
    _, status = os.waitpid(child, 0)
    tell("gone", status)
"""


class Fault(NamedTuple):
    """One call that fails. `how` is strace's: an error, nothing written, or a kill."""

    call: str
    how: str
    place: int


_HOW: Final = {
    "fsync": ("error=EIO", "error=ENOSPC", "error=EDQUOT", "signal=KILL"),
    # Nothing of it written: what a short write comes to, as SQLite asks again for the rest of a longer one.
    "pwrite64": ("error=EIO", "error=ENOSPC", "retval=0", "signal=KILL"),
    "ftruncate": ("error=EIO", "error=ENOSPC", "signal=KILL"),
    "fcntl": ("error=EIO", "error=ENOLCK", "signal=KILL"),
    "openat": ("error=EIO", "error=ENOSPC", "error=EMFILE", "signal=KILL"),
}
# So many of each the child makes at least: the faults are spread over them.
_PLACES: Final = {"fsync": 14, "pwrite64": 60, "ftruncate": 2, "fcntl": 4, "openat": 5}


def faults(count: int, chance: random.Random) -> Iterator[Fault]:
    """Yield faults of every kind in turn, the first places first."""
    kinds = [(call, how) for call, hows in _HOW.items() for how in hows]
    for number in range(count):
        call, how = kinds[number % len(kinds)]
        round_ = number // len(kinds)
        yield Fault(call, how, round_ + 1 if round_ < 4 else chance.randint(1, _PLACES[call]))


class Round(NamedTuple):
    """What came of one fault."""

    injected: int
    saved: dict[str, str]  # record id to what it is
    told: list[str]
    wrong: list[str]


class Nursery:
    """The warm program and a profile that every child begins with."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        with Agency(folder / "hub", stretching=training_stretching()) as agency:
            laptop = agency.enrol("Invented officer", folder / "profile")
            self.target, _ = laptop.workspace.targets.add(Target(name="Invented"))
        keys = laptop.program._vault.unlock(PASSPHRASE).keys
        self.key, self.cipher = bytes(keys.db_key), AttachmentCipher(keys.photo_key)
        reserve = folder / "profile" / "vault.db.ballast"
        reserve.unlink(missing_ok=True)
        self.shelf = Path("/dev/shm") / f"calibar-calls-{os.getpid()}"
        self.shelf.mkdir(mode=0o700)
        self.program = subprocess.Popen(
            [sys.executable, "-c", NURSERY], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=Path.cwd()
        )

    def close(self) -> None:
        assert self.program.stdin is not None
        assert self.program.stdout is not None
        self.program.stdin.close()
        self.program.wait(30)
        self.program.stdout.close()
        shutil.rmtree(self.shelf, ignore_errors=True)

    def _heard(self) -> list[str]:
        assert self.program.stdout is not None
        heard: list[str] = json.loads(self.program.stdout.readline())
        return heard

    def round(self, fault: Fault | None) -> Round:
        """Let one child work with a fault, and look at what it left."""
        assert self.program.stdin is not None
        profile = self.shelf / "profile"
        shutil.rmtree(profile, ignore_errors=True)
        shutil.copytree(self.folder / "profile", profile)
        self.program.stdin.write(json.dumps([str(profile), self.target]) + "\n")
        self.program.stdin.flush()
        child = int(self._heard()[1])
        stop_of(child)
        trace = self.shelf / "trace"
        rules = ["-e", "trace=fsync,fdatasync,pwrite64,ftruncate,fcntl,openat"]
        if fault is not None:
            rules += ["-e", f"inject={fault.call}:{fault.how}:when={fault.place}"]
        tracer = subprocess.Popen(
            ["strace", "-o", str(trace), *rules, "-p", str(child)], stderr=subprocess.PIPE, text=True
        )
        assert tracer.stderr is not None
        assert "attached" in tracer.stderr.readline()
        os.kill(child, signal.SIGCONT)
        heard = []
        while (words := self._heard())[0] != "gone":
            heard.append(words)
        tracer.wait(30)
        tracer.stderr.close()
        return self._looked_at(profile, heard, trace.read_text(encoding="utf-8"), fault)

    def _looked_at(self, profile: Path, heard: list[list[str]], trace: str, fault: Fault | None) -> Round:
        killed = fault is not None and "KILL" in fault.how
        injected = trace.count("(INJECTED)") + (killed and "killed by SIGKILL" in trace)
        saved = {words[2]: words[1] for words in heard if words[0] == "saved"}
        wrong = [f"not worded: {words[1:]}" for words in heard if words[0] == "untold"]
        wrong += [f"without words: {words}" for words in heard if words[0] == "told" and not words[2]]
        if not killed and ["end"] not in heard:
            wrong.append("the program did not come to its end")
        if "fdatasync(" in trace:
            wrong.append("this build syncs by fdatasync: let that fail too")
        with Database.open(profile / "vault.db", self.key, create=False, ballast=False) as database:
            wrong += database.integrity()
            tables = {"note": table_of("note"), "file": table_of("attachment")}
            found = {
                str(row[0]): kind
                for kind, table in tables.items()
                for row in database.rows(f"SELECT lower(hex(id)) FROM {table}")
            }
            queued = {str(row[0]) for row in database.rows("SELECT lower(hex(id)) FROM outbox WHERE action = 'create'")}
            contents = [str(row[0]) for row in database.rows("SELECT content FROM attachment_bytes WHERE here = 1")]
        if lost := saved.keys() - found.keys():
            wrong.append(f"{len(lost)} acknowledged and lost")
        if found.keys() - queued:
            wrong.append("a record without its change")
        blobs = BlobStore(profile / "blobs", self.cipher)
        wrong += [f"bytes missing of {content[:8]}" for content in contents if not blobs.is_whole(content)]
        told = [words[1] for words in heard if words[0] == "told"]
        if injected and not killed and fault is not None and fault.call in {"fsync", "pwrite64"} and not told:
            # A checkpoint may fail without a word: what it moves stands in the log, where it is as safe.
            told = ["nothing: at a checkpoint"]
        return Round(injected, saved, told, wrong)


def stop_of(child: int) -> None:
    """Wait until a process has stopped itself."""
    status = Path(f"/proc/{child}/status")
    while not re.search(r"^State:\s+[TZX]", status.read_text(encoding="ascii"), re.MULTILINE):
        os.sched_yield()


@pytest.fixture(scope="module")
def nursery(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Nursery]:
    made = Nursery(tmp_path_factory.mktemp("calls"))
    yield made
    made.close()


def test_no_call_that_fails_loses_what_was_saved(nursery: Nursery) -> None:
    chance = random.Random(20261129)
    injected: Counter[str] = Counter()
    told: Counter[str] = Counter()
    wrong: list[str] = []
    whole = 0
    for fault in faults(FAULTS, chance):
        came = nursery.round(fault)
        injected[f"{fault.call} {fault.how}"] += bool(came.injected)
        told.update(came.told)
        whole += len(came.saved) == 8
        wrong += [f"{fault}: {one}" for one in came.wrong]
    print(f"{FAULTS} rounds, {injected.total()} faults met: {dict(injected)}; told: {dict(told)}")
    assert wrong == []
    missing = {f"{call} {how}" for call, hows in _HOW.items() for how in hows} - {
        name for name in injected if injected[name]
    }
    assert not missing, "each kind of fault was met"
    assert injected.total() > FAULTS * 3 // 4
    assert told.keys() >= {"storage_full"}
    assert whole < FAULTS, "some saves did fail"


def test_without_a_fault_everything_is_saved(nursery: Nursery) -> None:
    """The control: the work itself is whole, and it makes the calls that the faults are for."""
    came = nursery.round(None)
    assert (came.injected, came.told, came.wrong) == (0, [], [])
    assert len(came.saved) == 8
