"""The headless main job: a real hub process, two laptops, the real window, a kill in the middle of a save.

It runs in a home of its own, which is kept: afterwards no file in it holds a word of a dossier, but those of the hub.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from app.clock import ManualClock
from app.demo.invented import invented_dossiers
from app.demo.laptops import PASSPHRASE
from ui.demo import DESK_TEXT, FIELD_TEXT

pytestmark = [pytest.mark.slow, pytest.mark.timeout(1000)]
# The invented passphrase lies in a file, because a person hands it to the command line that way.
_HANDED = "passphrase"


@dataclass
class Lived:
    """A day that is over: what it said of itself, on the screen and in words, and the folder of all that it kept."""

    report: dict[str, Any]
    status: int
    folder: Path
    said: str


@pytest.fixture(scope="module")
def day(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lived]:
    """One whole day, in a home of its own."""
    folder = tmp_path_factory.mktemp("day")
    for name in ("home", "tmp", "run", "work"):
        (folder / name).mkdir(mode=0o700)
    places = {"HOME": "home", "XDG_CACHE_HOME": "home/cache", "XDG_CONFIG_HOME": "home/config", "TMPDIR": "tmp",
              "XDG_DATA_HOME": "home/share", "XDG_STATE_HOME": "home/state", "XDG_RUNTIME_DIR": "run"}  # fmt: skip
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment |= {name: str(folder / place) for name, place in places.items()}
    command = [sys.executable, "-m", "ui.entry", "demo", "--headless", "--json", "--out", str(folder / "shots"),
               "--profile", str(folder / "work")]  # fmt: skip
    here = files_here()
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment, timeout=900)
    assert done.stdout, done.stderr[-3000:]
    assert files_here() <= here, "a file was left where the program was started"
    yield Lived(json.loads(done.stdout), done.returncode, folder, done.stdout + done.stderr)
    shutil.rmtree(folder / "work", ignore_errors=True)


def files_here() -> set[str]:
    """Return the files in the current folder, apart from those of tools, which other tests may make meanwhile."""
    return {path.name for path in Path.cwd().iterdir() if path.is_file() and not path.name.startswith(".")}


def canaries() -> dict[str, list[bytes]]:
    """Return words of the invented dossiers as they would stand in a file, in the encodings of our parts and of Qt."""
    words = [PASSPHRASE, FIELD_TEXT, DESK_TEXT, "Grey hoodie. Alone.", "Left by the back door, on foot."]
    words += ["Lights on the third floor since Friday.", "Calle de Argumosa 14"]
    dossiers = invented_dossiers(24, ManualClock().now())
    words += [one.target.name for one in dossiers] + [one.target.summary for one in dossiers if one.target.summary]
    return {word: [word.encode(), word.encode("utf-16-le")] for word in dict.fromkeys(words) if len(word) > 7}


def leaks(paths: Iterable[Path], wanted: dict[str, list[bytes]]) -> list[str]:
    """Return which files hold which words."""
    found = []
    for path in sorted(paths):
        if path.is_file():
            content = path.read_bytes()
            found += [f"{path}: {word[:30]}" for word, forms in wanted.items() if any(one in content for one in forms)]
    return found


def all_files(folder: Path) -> set[Path]:
    """Return every file below a folder."""
    return {path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()}


def test_every_step_of_the_day_goes_well(day: Lived) -> None:
    failed = [step for step in day.report["steps"] if not step["ok"]]
    assert day.report["ok"], failed
    assert day.status == 0
    assert len(day.report["steps"]) >= 20
    assert all(Path(shot).stat().st_size > 5000 for shot in day.report["screenshots"])


def is_of_laptops(path: Path, day: Lived) -> bool:
    """Tell whether a file is of a laptop: the hub's data are not sealed from the person who runs it, and say so."""
    hub = day.folder / "work" / "hub"
    return not path.is_relative_to(hub) and path != day.folder / "work" / _HANDED


def test_no_file_of_the_laptops_holds_a_word_of_a_dossier(day: Lived) -> None:
    files = {path for path in all_files(day.folder) if is_of_laptops(path, day)}
    profiles = [path for path in files if path.name == "vault.db"]
    assert len(profiles) == 2, "the profiles were not kept"
    assert sum(path.stat().st_size for path in profiles) > 500_000
    assert leaks(files, canaries()) == []


def test_nothing_was_said_of_a_dossier_and_no_core_was_left(day: Lived) -> None:
    assert [word for word in canaries() if word != PASSPHRASE and word in day.said] == []
    assert [path for path in all_files(day.folder) if re.fullmatch(r"core(\.\d+)?", path.name)] == []


def test_a_plain_file_would_be_found(day: Lived, tmp_path: Path) -> None:
    """The test of the test: the hub does hold the words, and a file with one as Qt would write it is found."""
    assert leaks(all_files(day.folder / "work" / "hub"), canaries())
    (tmp_path / "cache.bin").write_bytes(b"x" * 99 + FIELD_TEXT.encode("utf-16-le"))
    assert leaks(all_files(tmp_path), canaries()) == [f"{tmp_path / 'cache.bin'}: {FIELD_TEXT[:30]}"]
