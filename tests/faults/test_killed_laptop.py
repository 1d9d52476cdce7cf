"""A real laptop, vault and all, is killed in the middle of saving and syncing: nothing that it called saved is lost.

Every test of kills by one command: CALIBAR_KILLS=200 pytest tests/faults -k kill --timeout 0
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.demo.laptops import PASSPHRASE, Agency, training_stretching
from app.domain.targets import Target
from sync.hub.store_sqlite import FILE_NAME, connect

KILLS = int(os.environ.get("CALIBAR_KILLS", "16"))
SEED = int(os.environ.get("CALIBAR_SEED", "20261129"))
pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(0 if KILLS > 20 else 120),
    pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is of POSIX systems"),
]

# Forks a laptop for each line it reads, so that the program is loaded once and killed often.
LAPTOPS = """
import os, sys
from pathlib import Path
from app.bootstrap import Program
from app.demo.laptops import PASSPHRASE, training_stretching
from app.domain.sightings import Note
from app.errors import OfflineError
from sync.protocol import codec  # loaded before the first fork

def work(profile, target):
    program = Program(Path(profile), use_keyring=False, stretching=training_stretching())
    workspace = program.unlock(PASSPHRASE)
    os.write(1, b"open\\n")
    while True:
        for _ in range(3):
            note, _ = workspace.notes.add(Note(target=target, text="n" * 300))
            os.write(1, note.encode() + b"\\n")
        try:
            workspace.sync.run_here()
            os.write(1, b"synced\\n")
        except OfflineError:
            os.write(1, b"offline\\n")

for line in sys.stdin:
    child = os.fork()
    if child == 0:
        try:
            work(*sys.argv[1:])
        finally:
            os._exit(1)
    os.write(1, b"pid %d\\n" % child)
    os.waitpid(child, 0)
    os.write(1, b"gone\\n")
"""


@contextmanager
def spawner(profile: Path, target: str) -> Iterator[subprocess.Popen[str]]:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    with subprocess.Popen(
        [sys.executable, "-c", LAPTOPS, str(profile), target],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    ) as child:
        yield child
        assert child.stdin is not None
        child.stdin.close()


def killed_once(child: subprocess.Popen[str], dice: random.Random) -> list[str]:
    """Let a laptop work for a while and kill it; return what it told."""
    assert child.stdin is not None
    assert child.stdout is not None
    child.stdin.write("go\n")
    child.stdin.flush()
    told: list[str] = []
    after, pid, killer = dice.randrange(1, 25), 0, None
    for line in child.stdout:
        word = line.strip()
        if word == "gone":
            break
        if word.startswith("pid "):
            pid = int(word.removeprefix("pid "))
        else:
            told.append(word)
        if pid and killer is None and len(told) >= after:
            # Not a wait for something: the moment of the kill is what varies.
            wait_s = dice.random() * 0.03
            killer = subprocess.Popen(
                [sys.executable, "-S", "-c", f"import os, time; time.sleep({wait_s}); os.kill({pid}, {signal.SIGKILL})"]
            )
    assert killer is not None, "it ended by itself"
    assert killer.wait() == 0
    return told


def test_a_killed_laptop_loses_nothing_and_sends_nothing_twice(tmp_path: Path) -> None:
    with Agency(tmp_path / "hub", stretching=training_stretching()) as agency:
        dice = random.Random(SEED)
        print(f"seed {SEED}")
        laptop = agency.enrol("Insp. K. Invented", tmp_path / "killed")
        target, _ = laptop.workspace.targets.add(Target(name="Marco INVENTADO", reference="2021/1"))
        laptop.sync()
        laptop.program.lock()
        saved: set[str] = set()
        synced = kills = 0
        with spawner(laptop.program.paths.root, target) as child:
            for _ in range(KILLS):
                told = killed_once(child, dice)
                assert told[0] == "open", "it opens after every kill"
                synced += told.count("synced")
                saved.update(word for word in told if len(word) == 32)
                kills += 1
        workspace = laptop.program.unlock(PASSPHRASE)
        assert workspace.problems() == []
        laptop.sync()
        here = {entry.id for entry in workspace.notes.list(target, limit=100_000)}
        assert saved <= here
        assert len(here) <= len(saved) + KILLS, "at most the one that was being saved at each kill"
        assert workspace.sync.status().waiting == 0
        connection = connect(agency.data / FILE_NAME)
        there = [row[0].hex() for row in connection.execute("SELECT change FROM log WHERE kind = 'note'")]
        connection.close()
        assert sorted(there) == sorted(here), "each once"
        assert kills == KILLS
        assert synced > 0, "it did sync"
        assert len(saved) > KILLS
