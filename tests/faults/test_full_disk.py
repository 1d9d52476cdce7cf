"""On a full disk the officer can still open and read, is told what was not kept, and nothing saved before is lost.

CALIBAR_FULL_DISKS=300 for more states of the disk than the 60 cases of every run.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="small disks are made with tmpfs and RLIMIT_FSIZE")

# Runs on a small tmpfs: fills it, then opens, reads, saves, migrates, keeps attachments, locks and recovers.
ON_A_SMALL_DISK = """
import json, os, sys
from pathlib import Path
from app.clock import ManualClock
from app.errors import CalibarError
from app.paths import ProfilePaths
from app.security.attachments_cipher import AttachmentCipher
from app.security.stretching import Argon2Cost, StretchPolicy
from app.security.vault import Vault
from app.storage.blobs import BlobStore
from app.storage.database import Database
from app.storage.migrations import Migration, migrate, version

disk = Path(sys.argv[1])
phrase = "una frase larga sin otro secreto"
least = Argon2Cost(16, 1, 2)
policy = StretchPolicy(least, least, least, Argon2Cost(64, 2, 2), shortest_s=0.0, longest_s=60.0)
paths = ProfilePaths.at(disk / "profile")
clock = ManualClock()
seen = {}

def vault():
    return Vault(paths, clock=clock, secret_store=None, stretching=policy)

def fill():
    with open(disk / "filler", "ab", buffering=0) as file:
        for size in (1 << 16, 4096, 512, 1):
            try:
                while True:
                    file.write(b"x" * size)
            except OSError:
                pass

def outcome(work):
    try:
        work()
    except CalibarError as error:
        return error.code
    return "done"

def save(count, size=4000):
    with database.atomic():
        for _ in range(count):
            database.execute("INSERT INTO item (words) VALUES (?)", (os.urandom(size).hex(),))

def begin(connection):
    connection.execute("CREATE TABLE item (id INTEGER PRIMARY KEY, words TEXT)")

def more(connection):
    connection.execute("CREATE TABLE other AS SELECT * FROM item")

steps = [Migration(1, "begin", begin), Migration(2, "more", more)]
unlocked = vault().create(phrase, passphrase_only=True)
key = bytes(unlocked.keys.db_key)
database = Database.open(paths.database, key, create=True)
database.ballast._room = 0
seen["ballast"] = database.ballast.restore()
migrate(database, steps[:1])
save(100)
blobs = BlobStore(paths.blobs, AttachmentCipher(unlocked.keys.photo_key))
blobs.put("ab" * 32, b"photograph" * 1000)
partial = blobs.resume("cd" * 32, 3 << 20)

fill()
before = database.scalar("SELECT count(*) FROM item")
seen["save"] = outcome(lambda: save(60))
seen["again"] = outcome(lambda: save(60))
seen["kept"] = database.scalar("SELECT count(*) FROM item") == before
seen["read"] = len(database.rows("SELECT words FROM item")) == before
seen["blob"] = outcome(lambda: blobs.put("ef" * 32, os.urandom(100000)))
seen["no half blob"] = not blobs.has("ef" * 32) and not list(paths.blobs.glob("*/*.new"))
seen["blob read"] = blobs.get("ab" * 32) == b"photograph" * 1000
seen["chunk"] = outcome(lambda: partial.append(os.urandom(1 << 20)))
seen["migrate"] = outcome(lambda: migrate(database, steps))
seen["version"] = version(database)
database.close()

fill()
# A fresh start on the full disk: nothing can be created, everything can be read.
unlocked = vault().unlock(phrase)
seen["same key"] = bytes(unlocked.keys.db_key) == key
try:
    vault().unlock("not the passphrase at all")
    seen["wrong"] = "opened"
except Exception as error:
    seen["wrong"] = error.code
seen["counted"] = vault().status().failures
database = Database.open(paths.database, key, create=False)
database.ballast._room = 0
seen["reopened"] = len(database.rows("SELECT words FROM item")) == before
seen["integrity"] = [p for p in database.integrity() if "disk is full" not in p]
seen["passphrase"] = outcome(lambda: vault().change_passphrase(phrase, phrase + " otra"))
seen["either opens"] = sum(outcome(lambda p=p: vault().unlock(p)) == "done"
                           for p in (phrase, phrase + " otra") if not vault().status().wait_s)

# The reserve is what lets a draft be saved and the vault be locked.
seen["released"] = database.ballast.release()
seen["with reserve"] = outcome(lambda: save(60))
seen["checkpoint"] = database.checkpoint()
after = database.scalar("SELECT count(*) FROM item")
(disk / "filler").unlink()
seen["reserve again"] = database.ballast.restore()
seen["recovered"] = outcome(lambda: save(60))
seen["migrated"] = outcome(lambda: migrate(database, steps))
seen["problems"] = database.integrity()
seen["all there"] = database.scalar("SELECT count(*) FROM item") == after + 60 == before + 120
partial = blobs.resume("cd" * 32, 3 << 20)
seen["chunk after"] = outcome(lambda: partial.append(os.urandom(1 << 20)))
database.close()
print(json.dumps(seen))
"""

EXPECTED = {
    "ballast": True, "save": "storage_full", "again": "storage_full", "kept": True, "read": True,
    "blob": "storage_full", "no half blob": True, "blob read": True, "chunk": "storage_full",
    "migrate": "storage_full", "version": 1, "same key": True, "wrong": "wrong_passphrase", "counted": 1,
    "reopened": True, "integrity": [], "passphrase": "done", "either opens": 1, "released": True,
    "with reserve": "done", "checkpoint": True, "reserve again": True, "recovered": "done", "migrated": "done",
    "problems": [], "all there": True, "chunk after": "done",
}  # fmt: skip


def small_disk_command(place: Path, script: str, *arguments: str) -> list[str] | None:
    """Return a command that runs `script` with a tmpfs of 28 MB at `place`, or None if this machine cannot."""
    mount = f'mount -t tmpfs -o size=28m tmpfs "{place}" && exec "$0" -c "$@"'
    inside = ["sh", "-c", mount, sys.executable, script, str(place), *arguments]
    unshare = shutil.which("unshare")
    if unshare is None:
        return None
    # A mount namespace of its own: nothing stays mounted whatever happens. Ordinary users need a user namespace too.
    flags = ["-m"] if os.geteuid() == 0 else ["-U", "-r", "-m"]
    probe = subprocess.run(
        [unshare, *flags, "sh", "-c", f'mount -t tmpfs tmpfs "{place}"'], capture_output=True, check=False
    )
    return [unshare, *flags, *inside] if probe.returncode == 0 else None


def test_a_full_disk_is_survived_from_opening_to_recovery(tmp_path: Path) -> None:
    place = tmp_path / "disk"
    place.mkdir()
    command = small_disk_command(place, ON_A_SMALL_DISK)
    if command is None:
        pytest.skip("neither root nor user namespaces: no small disk can be mounted")
    done = subprocess.run(command, capture_output=True, text=True, timeout=100, check=False)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == EXPECTED


# No file may grow beyond a limit: writes fail with EFBIG, which the engine calls an I/O error.
UNDER_A_LIMIT = """
import json, os, resource, sys
from pathlib import Path
from app.errors import StorageError
from app.storage.database import Database
path = Path(sys.argv[1])
key = bytes(range(32))
database = Database.open(path, key, create=True, ballast=False)
with database.atomic():
    database.execute("CREATE TABLE item (number INTEGER PRIMARY KEY, words TEXT)")
saved, failures = 0, []
for round_ in range(6):
    grown = path.with_name("vault.db-wal").stat().st_size
    resource.setrlimit(resource.RLIMIT_FSIZE, (grown + 30000, resource.RLIM_INFINITY))
    for _ in range(30):
        try:
            with database.atomic():
                database.execute("INSERT INTO item VALUES (?, ?)", (saved, "w" * 3000))
            saved += 1
        except StorageError as error:
            failures.append(error.code)
            break
    found = [row[0] for row in database.rows("SELECT number FROM item ORDER BY number")]
    assert found == list(range(saved)), (found, saved)
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    with database.atomic():
        database.execute("INSERT INTO item VALUES (?, ?)", (saved, "after"))
    saved += 1
problems = database.integrity()
database.close()
print(json.dumps({"saved": saved, "failures": failures, "problems": problems}))
"""


def test_writes_that_fail_with_an_error_are_rolled_back_and_the_connection_recovers(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", UNDER_A_LIMIT, str(tmp_path / "vault.db")],
        capture_output=True, text=True, timeout=100, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    assert found["problems"] == []
    assert len(found["failures"]) == 6, "the limit was met each time"
    # The engine met the error while it was making the edit durable: only looking tells, and the script looked.
    assert set(found["failures"]) <= {"storage_failed", "storage_unconfirmed"}
    assert found["saved"] > 12


# The whole program on a disk with less and less room: each round begins with the same profile.
WITH_LITTLE_ROOM = """
import json, os, random, shutil, subprocess, sys
from collections import Counter
from pathlib import Path
from app.bootstrap import Program
from app.demo.laptops import PASSPHRASE, Agency, training_stretching
from app.domain.sightings import Note
from app.domain.targets import Target
from app.errors import CalibarError
from app.storage.database import Database
from app.storage.migrations import Migration, migrate, version
import tempfile

disk, rounds = Path(sys.argv[1]), int(sys.argv[2])
chance = random.Random(rounds)
away = Path(tempfile.mkdtemp(dir=sys.argv[3]))
KEY = bytes(range(32))
cases, wrong = Counter(), []
EARLY = [Migration(1, "begin", lambda c: (c.execute("CREATE TABLE item (words TEXT)"), None)[1])]
LATER = [*EARLY, Migration(2, "more", lambda c: (c.execute("CREATE TABLE other AS SELECT * FROM item"), None)[1])]

def outcome(name, work, allowed=("done", "storage_full")):
    try:
        work()
        said = "done"
    except CalibarError as error:
        said = error.code
    cases[name, said] += 1
    if said not in allowed:
        wrong.append(f"{left} bytes left, {name}: {said}")
    return said == "done"

def claim(name, holds):
    if not holds:
        wrong.append(f"{left} bytes left: {name}")

def fill(left):
    with open(disk / "filler", "ab", buffering=0) as file:
        for size in (1 << 16, 4096, 512, 1):
            try:
                while True:
                    file.write(b"x" * size)
            except OSError:
                pass
        file.truncate(max(0, file.tell() - left))

def texts():
    return {record.value.text for record in program.workspace.records.list("note", target, 5000)}

left = -1
with Agency(away / "hub", stretching=training_stretching()) as agency:
    laptop = agency.enrol("Invented officer", away / "profile")
    target, _ = laptop.workspace.targets.add(Target(name="Invented"))
    for number in range(40):
        laptop.workspace.records.add(Note(target=target, text=f"before {number} " + "w" * 500))
    before = {record.value.text for record in laptop.workspace.records.list("note", target, 5000)}
with Database.open(away / "profile" / "second.db", KEY, create=True, ballast=False) as second:
    migrate(second, EARLY)
    with second.atomic():
        second.executemany("INSERT INTO item VALUES (?)", ((os.urandom(900).hex(),) for _ in range(100)))

rooms = [0, 1, 4096, 8192, 20_000, 60_000, 150_000, 400_000, 1_000_000, 3_000_000]
for round_ in range(rounds):
    left = rooms[round_] if round_ < len(rooms) else chance.randrange(4_000_000)
    for old in disk.iterdir():
        shutil.rmtree(old) if old.is_dir() else old.unlink()
    shutil.copytree(away / "profile", disk / "profile")
    reserve = disk / "profile" / "vault.db.ballast"
    reserve.write_bytes(os.urandom(8 << 20))
    fill(left)
    program = Program(disk / "profile", use_keyring=False, stretching=training_stretching())
    saved = set(before)
    if not outcome("open", lambda: program.unlock(PASSPHRASE), ("done",)):
        continue
    outcome("read", lambda: claim("everything is read", texts() == before), ("done",))
    outcome("dossier", lambda: program.workspace.targets.dossier(target, "an invented purpose"), ("done",))
    outcome("export", lambda: program.workspace.exports.write(away / "stick.csv", "csv", target, reason="invented"))
    for number in range(6):
        text = f"new {number} " + "n" * 20_000
        if outcome("save", lambda: program.workspace.records.add(Note(target=target, text=text[:8000]))):
            saved.add(text[:8000])
    claim("what was saved is there, and nothing else", texts() == saved)
    told = program.workspace.condition.view().mode
    claim("the window is told", told in ({"full", "low"} if len(saved) < len(before) + 6 else {"low"}))
    outcome("photo", lambda: program.workspace.attachments.add_file(target, os.urandom(90_000), "photo.jpg"))
    claim("no half file", not list((disk / "profile" / "blobs").glob("*/*.new")))
    with Database.open(disk / "profile" / "second.db", KEY, create=False, ballast=False) as second:
        done = outcome("migrate", lambda: migrate(second, LATER))
        claim("a version and not half of one", version(second) == (2 if done else 1))
        claim("its rows", second.scalar("SELECT count(*) FROM item") == 100)
    # What is typed when the lock comes is kept: for that there is the reserve.
    outcome("draft", lambda: program.workspace.drafts.save("capture:" + target, {"text": "typed"}), ("done",))
    outcome("lock", program.lock, ("done",))
    claim("the keys are gone", program.workspace is None)
    (disk / "filler").unlink()
    program = Program(disk / "profile", use_keyring=False, stretching=training_stretching())

    def recover():
        program.unlock(PASSPHRASE)
        claim("after all, everything that was saved", texts() == saved)
        claim("the draft", program.workspace.drafts.load("capture:" + target) == {"text": "typed"})
        program.workspace.records.add(Note(target=target, text="with room again"))
        claim("no damage", program.workspace.problems() == [])
        program.lock()

    outcome("recover", recover, ("done",))

# A disk that was taken from writing, after a clean exit and after a kill, and given back while the vault is open.
for killed in (False, True):
    left = "a disk without writes, log left behind: " + str(killed) + ";"
    for old in disk.iterdir():
        shutil.rmtree(old) if old.is_dir() else old.unlink()
    shutil.copytree(away / "profile", disk / "profile")
    program = Program(disk / "profile", use_keyring=False, stretching=training_stretching())
    program.unlock(PASSPHRASE)
    program.workspace.records.add(Note(target=target, text="the last one"))
    root = disk / ("cut" if killed else "profile")
    if killed:
        shutil.copytree(disk / "profile", root)
    program.lock()
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
    program = Program(root, use_keyring=False, stretching=training_stretching())
    outcome("open", lambda: program.unlock(PASSPHRASE), ("done",))
    outcome("read", lambda: claim("all is read", texts() == before | {"the last one"}), ("done",))
    outcome("dossier", lambda: program.workspace.targets.dossier(target, "an invented purpose"), ("done",))
    outcome("save", lambda: program.workspace.records.add(Note(target=target, text="no")), ("storage_read_only",))
    claim("the window is told", program.workspace.condition.view().mode == "read_only")
    try:
        Program(root, use_keyring=False, stretching=training_stretching()).unlock("another invented passphrase")
        claim("two programs at once", False)
    except CalibarError as error:
        claim("one program at a time", error.code == "already_open")
    subprocess.run(["mount", "-o", "remount,rw", str(disk)], check=True)
    claim("it is left by itself", program.workspace.condition.view().mode == "low")
    outcome("save", lambda: program.workspace.records.add(Note(target=target, text="yes")), ("done",))
    claim("no damage", program.workspace.problems() == [])
    outcome("lock", program.lock, ("done",))
print(json.dumps({"wrong": wrong, "cases": {" ".join(name): count for name, count in cases.items()}}))
"""
CASES = int(os.environ.get("CALIBAR_FULL_DISKS", "60"))


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_with_less_and_less_room_the_program_opens_reads_locks_and_recovers(tmp_path: Path) -> None:
    place, away = tmp_path / "disk", tmp_path / "away"
    place.mkdir()
    away.mkdir()
    command = small_disk_command(place, WITH_LITTLE_ROOM, str(-(-CASES // 8) + 2), str(away))
    if command is None:
        pytest.skip("neither root nor user namespaces: no small disk can be mounted")
    done = subprocess.run(command, capture_output=True, text=True, timeout=3000, check=False)
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout.splitlines()[-1])
    print(found["cases"])
    assert found["wrong"] == []
    cases: dict[str, int] = found["cases"]
    assert sum(cases.values()) >= CASES
    # The control: there was too little room, and there was enough.
    for name in ("save", "photo", "migrate"):
        assert cases.get(f"{name} storage_full", 0) > 0
        assert cases.get(f"{name} done", 0) > 0
