"""A program that is killed in the middle of saving loses nothing that it had called saved, and keeps nothing half.

CALIBAR_KILLS=500 pytest tests/faults/test_killed_writer.py --timeout 0
"""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from app.demo.laptops import PASSPHRASE, Agency, training_stretching
from app.domain.targets import Target
from app.security.attachments_cipher import AttachmentCipher
from app.storage.blobs import BlobStore
from app.storage.database import Database
from app.storage.migrations import Migration, copies, migrate, version
from app.storage.sqlcipher import Connection

KEY = bytes(range(32))
KILLS = int(os.environ.get("CALIBAR_KILLS", "24"))
KILLS_OF_MIGRATIONS = int(os.environ.get("CALIBAR_KILLS", "20"))
# Together with those of the hub and of syncing laptops (test_killed_hub.py) two hundred in every run.
KILLS_OF_THE_PROGRAM = int(os.environ.get("CALIBAR_KILLS", "120"))

pytestmark = [
    pytest.mark.timeout(0 if KILLS > 24 else 120),
    pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is of POSIX systems"),
]

# Saves pairs of rows in one edit for ever; tells each number once its edit is saved.
WRITER = """
import os, sys
from pathlib import Path
from app.storage.database import Database
database = Database.open(Path(sys.argv[1]), bytes(range(32)), create=True, timeout_s=10.0, ballast=False)
with database.atomic():
    database.execute("CREATE TABLE IF NOT EXISTS item (number INTEGER NOT NULL, part INTEGER NOT NULL, words TEXT)")
number = database.scalar("SELECT coalesce(max(number), 0) FROM item")
os.write(1, b"open\\n")
while True:
    number += 1
    with database.atomic():
        for part in (0, 1):
            database.execute("INSERT INTO item VALUES (?, ?, ?)", (number, part, "w" * (number * 37 % 9000)))
        if number % 3 == 0:
            database.execute("UPDATE item SET words = 'x' WHERE number < ? AND number > ? - 20", (number, number))
    os.write(1, b"%d\\n" % number)
    if number % 50 == 0:
        database.checkpoint()
"""

# Takes migration steps of a thousand rows each; tells each version once it stands.
MIGRATOR = """
import os, sys
from pathlib import Path
from app.storage.database import Database
from app.storage.migrations import Migration, copies, migrate, version

def step_of(number):
    def apply(connection):
        connection.execute(f"CREATE TABLE step_{number} (words TEXT)")
        connection.executemany(f"INSERT INTO step_{number} VALUES (?)", (("w" * 200,) for _ in range(1000)))
        connection.execute("UPDATE item SET words = words || ?", (f" {number}",))
    return apply

steps = [Migration(1, "begin", lambda c: (c.execute("CREATE TABLE item (words TEXT)"),
                                          c.execute("INSERT INTO item VALUES ('start')"), None)[2])]
steps += [Migration(number, f"step {number}", step_of(number)) for number in range(2, 40)]
database = Database.open(Path(sys.argv[1]), bytes(range(32)), create=True, timeout_s=10.0, ballast=False)
os.write(1, b"open\\n")
for count in range(version(database) + 1, len(steps) + 1):
    migrate(database, steps[:count])
    os.write(1, b"%d\\n" % count)
"""


# The whole program: forks a child for each line, lets it unlock and work, and kills it that long after its n-th word.
PROGRAM = r"""
import json, os, signal, sys, time
from pathlib import Path
from app.bootstrap import Program
from app.demo.laptops import PASSPHRASE, training_stretching
from app.domain.sightings import Note

def work(folder, target, seed, say):
    program = Program(Path(folder), use_keyring=False, stretching=training_stretching())
    program.unlock(PASSPHRASE)
    desk = program.workspace
    os.write(say, b".")
    number = seed * 1000
    while True:
        number += 1
        if number % 4 == 0:
            saved = desk.attachments.add_file(target, os.urandom(20_000 + number % 7 * 9000), "file.bin")[0]
        else:
            saved = desk.records.add(Note(target=target, text=f"{number} " + "w" * (number * 37 % 4000)))[0]
        if number % 5 == 0:
            desk.records.amend(last, {"text": f"{number} amended"}, "a slip")
        last = saved if number % 4 else last
        os.write(1, f"{saved}\n".encode())
        os.write(say, b".")
        desk.drafts.save("capture:" + target, {"text": f"half of {number}"})
        if number % 9 == 0:
            desk.vault.database.checkpoint()

for line in sys.stdin:
    folder, target, seed, words, after_s = json.loads(line)
    hear, say = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            work(folder, target, seed, say)
        except BaseException as error:
            os.write(1, f"fault {type(error).__name__} {error}\n".encode())
            os._exit(1)
    os.close(say)
    for _ in range(words):
        os.read(hear, 1)
    time.sleep(after_s)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    os.close(hear)
    os.write(1, b"killed\n")
"""


def killed(script: str, path: Path, *, after_lines: int, then_s: float) -> list[int]:
    """Run `script`, kill it some time after its n-th line; return the numbers that it told."""
    child = subprocess.Popen([sys.executable, "-c", script, str(path)], stdout=subprocess.PIPE)
    assert child.stdout is not None
    lines = []
    try:
        for line in child.stdout:
            lines.append(line)
            if len(lines) > after_lines:
                break
        # Not a wait for something: the moment of the kill is what varies.
        with suppress(subprocess.TimeoutExpired):
            child.wait(then_s)
        child.send_signal(signal.SIGKILL)
        lines += child.stdout.readlines()
    finally:
        child.kill()
        child.wait()
        child.stdout.close()
    return [int(line) for line in lines if line.strip().isdigit() and line.endswith(b"\n")]


def test_a_killed_writer_loses_nothing_that_was_saved(tmp_path: Path) -> None:
    path = tmp_path / "vault.db"
    seed = int.from_bytes(os.urandom(4), "big")
    chance = random.Random(seed)
    print(f"seed {seed}")
    saved_most, kills = 0, 0
    for _ in range(KILLS):
        told = killed(WRITER, path, after_lines=chance.randrange(1, 40), then_s=chance.random() * 0.01)
        saved_most = max([saved_most, *told])
        kills += 1
        with Database.open(path, KEY, create=False, timeout_s=10.0, ballast=False) as database:
            found = database.rows("SELECT number, count(*) FROM item GROUP BY number ORDER BY number")
            assert database.integrity() == []
        numbers = [number for number, _ in found]
        assert numbers == list(range(1, len(numbers) + 1)), "nothing lost in between"
        assert len(numbers) >= saved_most, "what was told as saved is there"
        assert len(numbers) <= saved_most + 1, "at most the one edit that was under way"
        assert all(count == 2 for _, count in found), "never half an edit"
        saved_most = len(numbers)
    assert kills == KILLS
    assert saved_most > KILLS, "the positive side: it did save"


def test_a_killed_migration_is_before_or_after_a_step_and_never_between(tmp_path: Path) -> None:
    path = tmp_path / "vault.db"
    chance = random.Random(7)
    stood = most = 0
    for kill in range(KILLS_OF_MIGRATIONS):
        if kill % 20 == 0:  # by then it may have taken every step
            path, stood = tmp_path / f"vault-{kill}.db", 0
        told = killed(MIGRATOR, path, after_lines=chance.randrange(0, 2), then_s=chance.random() * 0.05)
        with Database.open(path, KEY, create=False, timeout_s=10.0, ballast=False) as database:
            now = version(database)
            tables = {row[0] for row in database.rows("SELECT name FROM sqlite_master WHERE type = 'table'")}
            assert now >= max([stood, *told])
            assert tables == ({"item"} if now else set()) | {f"step_{number}" for number in range(2, now + 1)}
            assert database.integrity() == []
            if now:
                expected = " ".join(["start", *(str(number) for number in range(2, now + 1))])
                assert database.scalar("SELECT words FROM item") == expected
            if now > 1:
                # The copy of the version before is whole, or an older whole one stands; never a half one.
                assert copies(path)
                for copy in copies(path):
                    assert database.check_copy(copy) == (int(copy.name.rpartition("-")[2]), [])
        stood = now
        most = max(most, now)
    assert most > 5, "the positive side: it did migrate"


def test_half_done_steps_would_be_seen(tmp_path: Path) -> None:
    """The test of the test: a step outside of a transaction does leave a state between."""

    def half(connection: Connection) -> None:
        connection.execute("CREATE TABLE step_2 (words TEXT)")
        connection.execute("COMMIT")
        connection.execute("BEGIN IMMEDIATE")
        raise InterruptedError

    with Database.open(tmp_path / "vault.db", KEY, create=True, ballast=False) as database:
        with pytest.raises(InterruptedError):
            migrate(database, [Migration(1, "half", half)])
        assert version(database) == 0
        assert database.scalar("SELECT count(*) FROM sqlite_master") == 1


@pytest.mark.slow
@pytest.mark.timeout(0 if KILLS > 24 else 300)
def test_a_killed_program_keeps_every_record_its_change_and_its_file(tmp_path: Path) -> None:
    with Agency(tmp_path / "hub", stretching=training_stretching()) as agency:
        laptop = agency.enrol("Invented officer", tmp_path / "profile")
        target, _ = laptop.workspace.targets.add(Target(name="Invented"))
        keys = laptop.program._vault.unlock(PASSPHRASE).keys
    chance = random.Random(20261129)
    saved: set[str] = set()
    blobs = BlobStore(tmp_path / "profile" / "blobs", AttachmentCipher(keys.photo_key))
    program = subprocess.Popen(
        [sys.executable, "-c", PROGRAM], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=Path.cwd()
    )
    assert program.stdin is not None
    assert program.stdout is not None
    whole: set[str] = set()
    for number in range(KILLS_OF_THE_PROGRAM):
        # One in six while it unlocks, the others in the middle of its work.
        words = chance.randrange(1, 10) if number % 6 else 0
        order = [str(tmp_path / "profile"), target, number + 1, words, chance.random() * 0.02]
        program.stdin.write(json.dumps(order) + "\n")
        program.stdin.flush()
        heard = []
        while not (line := program.stdout.readline()).endswith("killed\n"):
            assert line, "the warm program is gone"
            heard.append(line)
        assert not [line for line in heard if line.startswith("fault")]
        # A kill can cut the last word short: then it was not said.
        saved |= {line.strip() for line in heard if len(line) == 33}
        with Database.open(
            tmp_path / "profile" / "vault.db", bytes(keys.db_key), create=False, ballast=False
        ) as database:
            assert database.integrity() == []
            ids = {str(row[0]) for row in database.rows(ALL_IDS)}
            queued = {str(row[0]) for row in database.rows("SELECT lower(hex(id)) FROM outbox WHERE action = 'create'")}
            half = database.rows(
                "SELECT 1 FROM outbox o WHERE action <> 'create' AND id NOT IN (SELECT id FROM change_log)"
            )
            contents = {str(row[0]) for row in database.rows("SELECT content FROM attachment_bytes WHERE here = 1")}
        assert saved <= ids, "what was told as saved is there"
        assert ids <= queued, "never a record without its change"
        assert not half, "never a change without its place in the history"
        assert all(blobs.is_whole(content) for content in contents - whole), "never a row without its file"
        whole |= contents
    program.stdin.close()
    program.wait(30)
    program.stdout.close()
    print(f"{KILLS_OF_THE_PROGRAM} kills, {len(saved)} records told as saved, {len(whole)} files")
    assert len(saved) > KILLS_OF_THE_PROGRAM, "the positive side: it did save"
    assert len(whole) > KILLS_OF_THE_PROGRAM // 4


ALL_IDS = "SELECT lower(hex(id)) FROM record_note UNION SELECT lower(hex(id)) FROM record_attachment"
