"""A laptop ends at each step of taking an image, and its line is cut anywhere: the store is the old one or the new one.

Every Python call that names a file of the vault is a step; the process ends right before the one whose turn it is.
CALIBAR_CUTS raises the number of the latter.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
from collections.abc import Iterator

import pytest

from app.demo.laptops import PASSPHRASE, Laptop
from app.services.sync import _here
from app.storage.image_taking import image_path, is_empty
from sync.client.http import HttpWire
from sync.client.transport import SignedTransport
from sync.protocol.errors import HubUnreachable
from tests.app.image_stage import Stage, stage_in
from tests.app.services.test_first_image import await_image, everything, first_image
from tests.faults.test_cut_connection import CutProxy

CUTS = int(os.environ.get("CALIBAR_CUTS", "12"))
SEED = 20261129
pytestmark = [pytest.mark.slow, pytest.mark.timeout(0 if CUTS > 12 else 240)]

LAPTOPS = """
import os, sys
from pathlib import Path
from app.bootstrap import Program
from app.demo.laptops import PASSPHRASE, training_stretching
from app.services import first_image
from sync.protocol import codec  # loaded before the first fork

def work(profile, last):
    program = Program(Path(profile), use_keyring=False, stretching=training_stretching())
    workspace = program.unlock(PASSPHRASE)
    steps = 0
    def look(event, arguments):
        nonlocal steps
        if event in WATCHED and any("vault.db" in str(part) for part in arguments):
            steps += 1
            if steps > last:
                os.kill(os.getpid(), 9)
    sys.addaudithook(look)
    workspace.sync.run_here()
    os.write(1, b"done\\n")

WATCHED = {"open", "os.rename", "os.remove", "os.truncate", "os.listdir", "sqlite3.connect"}
for line in sys.stdin:
    child = os.fork()
    if child == 0:
        try:
            work(sys.argv[1], int(line))
        finally:
            os._exit(1)
    os.waitpid(child, 0)
    os.write(1, b"gone\\n")
"""


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    with stage_in(tmp_path_factory.mktemp("stage"), 3000) as made:
        made.pages = made.reader("pages")  # type: ignore[attr-defined]  # kept with it
        made.reader("third")
        await_image(made)
        made.pages.workspace.sync.first_image.on = False  # type: ignore[attr-defined]  # kept with it
        made.pages.sync()  # type: ignore[attr-defined]  # kept with it
        yield made


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is of POSIX systems")
def test_a_laptop_that_is_killed_at_any_step_has_the_old_store_or_the_new_one(stage: Stage) -> None:
    laptop = stage.reader("killed")
    laptop.program.lock()
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    begun = 0
    with subprocess.Popen(
        [sys.executable, "-c", LAPTOPS, str(laptop.program.paths.root)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    ) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        is_new = is_done = False
        for step in range(200):
            child.stdin.write(f"{step}\n")
            child.stdin.flush()
            while (word := child.stdout.readline().strip()) != "gone":
                is_done = is_done or word == "done"
            laptop.program.unlock(PASSPHRASE)
            assert laptop.workspace.problems() == []
            was_new, is_new = is_new, not is_empty(laptop.workspace.vault.database)
            assert is_new or not was_new, "what was there once stays"
            begun += image_path(laptop.workspace.vault.database).exists()
            if is_new:
                assert laptop.workspace.vault.database.scalar("SELECT count(*) FROM record_sighting") == 3000
            laptop.program.lock()
            if is_done:
                break
        child.stdin.close()
    assert is_done
    assert step > 5, "several steps were met"
    assert begun, "some of them in the middle of it"
    laptop.program.unlock(PASSPHRASE)
    laptop.sync()
    assert everything(laptop) == everything(stage.pages)  # type: ignore[attr-defined]  # kept with it
    assert not image_path(laptop.workspace.vault.database).exists()


def test_an_image_gets_through_a_line_that_is_cut_again_and_again(stage: Stage) -> None:
    laptop: Laptop = stage.reader("cut")
    proxy = CutProxy(int(stage.agency.url.rpartition(":")[2]))
    dice = random.Random(SEED)
    vault = laptop.workspace.vault
    key = laptop.workspace.sync.device.key
    taken = cuts = 0
    try:
        for _ in range(CUTS * 4):
            wire = SignedTransport(HttpWire(proxy.url), bytes.fromhex(vault.identity.device), key)
            limit = dice.randrange(200, 900_000) if cuts < CUTS else None
            proxy.begin(None if limit is None else ("down", limit), reset=dice.random() < 0.5)
            image = first_image(laptop)
            image._in_vain = 0
            try:
                taken = image.take(_here, wire, lambda _step: None, lambda: False).changes
            except HubUnreachable:
                cuts += 1
                assert is_empty(vault.database)
            finally:
                wire.close()
            assert image.reason == ""
            if taken:
                break
    finally:
        proxy.close()
    assert taken > 3000
    assert cuts > 1
    laptop.sync()
    assert everything(laptop) == everything(stage.pages)  # type: ignore[attr-defined]  # kept with it
    assert not image_path(vault.database).exists()
