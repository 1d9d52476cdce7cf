"""A laptop that is killed while it imports or writes a file: nothing half, and the same file again completes it."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.demo.laptops import PASSPHRASE, Agency, Laptop
from app.demo.likeness import picture
from app.domain.bundles import HUB
from app.domain.sightings import Sighting
from app.domain.targets import Target
from app.hub import export_bundle, import_bundle

NOW = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
CHILD = """
import os, signal, sys
from pathlib import Path
from app.bootstrap import Program
from app.demo.laptops import PASSPHRASE, training_stretching
profile, path, act, left = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], int(sys.argv[4])
program = Program(profile, use_keyring=False, stretching=training_stretching())
bundles = program.unlock(PASSPHRASE).bundles
bundles.pages_bytes = 1
def progress(step):
    global left
    left -= 1
    if left == 0:
        os.kill(os.getpid(), signal.SIGKILL)
if act == "take":
    bundles.take_here(path, progress)
else:
    bundles.export_here(path, ["hub"], progress)
"""


def killed(laptop: Laptop, path: Path, act: str, steps: int) -> None:
    command = [sys.executable, "-c", CHILD, str(laptop.program.paths.root), str(path), act, str(steps)]
    done = subprocess.run(command, check=False, timeout=60, capture_output=True)
    assert done.returncode == -9, done.stderr


def filled(laptop: Laptop) -> list[str]:
    targets = [laptop.workspace.targets.add(Target(name=f"N. {n}", reference=f"2021/{n}"))[0] for n in range(3)]
    for n in range(30):
        laptop.workspace.sightings.add(
            Sighting(target=targets[n % 3], seen_at=NOW + timedelta(hours=n), text=f"number {n}")
        )
        laptop.workspace.attachments.add_file(targets[0], bytes([n]) * 5000, f"{n}.bin")
    return targets


@pytest.mark.slow
def test_a_killed_import_loses_nothing_and_is_done_again(agency: Agency, laptop: Laptop, tmp_path: Path) -> None:
    targets = filled(laptop)
    laptop.sync()
    other = agency.enrol("Sgt. B. Invented", tmp_path / "other")
    other.sync()
    other.sync()
    for target in targets:
        agency.grant(other.officer, f"dossier:{target}")
    agency.stop_hub()
    path = tmp_path / "down.calibar"
    export_bundle(agency.data, other.workspace.identity.device, path)
    other.program.lock()
    for steps in (2, 4, 6, 20):
        killed(other, path, "take", steps)
    other.program.unlock(PASSPHRASE)
    assert other.workspace.problems() == []
    other.workspace.bundles.take_here(path)
    streams = frozenset(f"dossier:{target}" for target in targets)
    assert picture(other.workspace, streams) == picture(laptop.workspace, streams)
    assert all(row.here for row in other.workspace.attachments.list(targets[0]))
    assert other.workspace.problems() == []


@pytest.mark.slow
def test_a_killed_export_leaves_the_old_file_and_the_queue(agency: Agency, laptop: Laptop, tmp_path: Path) -> None:
    filled(laptop)
    path = tmp_path / "stick.calibar"
    laptop.workspace.bundles.export_here(path, [HUB])
    old = path.read_bytes()
    waiting = laptop.workspace.sync.status().waiting
    laptop.program.lock()
    for steps in (1, 10):
        killed(laptop, path, "export", steps)
        assert path.read_bytes() == old
    laptop.program.unlock(PASSPHRASE)
    assert laptop.workspace.sync.status().waiting == waiting
    laptop.workspace.bundles.export_here(path, [HUB])
    assert [one.name for one in tmp_path.glob("stick*")] == ["stick.calibar"], "what the kill left is written over"
    assert import_bundle(agency.data, path).accepted == waiting
