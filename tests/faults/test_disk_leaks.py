"""No file that a laptop makes while it works holds a word of a dossier: strace lists them all, and each is read.

The window and the page of the map are watched over a whole day in `tests/scenarios/test_a_whole_day.py`.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(
    shutil.which("strace") is None, reason="strace is missing: sudo apt-get install -y strace (Linux only)"
)
STRACE = (
    "strace", "-f", "-qq", "-s", "4096", "-e", "trace=open,openat,creat,rename,renameat,renameat2,link,linkat",
)  # fmt: skip
CANARY = "Palabra-Inconfundible-7431"
SECRET = "invented passphrase that nobody else uses 90"
_MADE = re.compile(r"(?:open|openat|creat)\((?:AT_FDCWD, )?\"([^\"]+)\".*(?:O_CREAT|creat).*= \d+")
_MOVED = re.compile(r"(?:rename|renameat|renameat2|link|linkat)\(.*?\"[^\"]+\".*?\"([^\"]+)\".* = 0")
# What may be gone at the end, by name: halves of durable writes, journals, shared memory, and copies under way.
_PASSING = re.compile(r"(-journal|-wal|-shm|\.new|\.tmp|\.part|/backup-[0-9a-f]+\.db|/\.[^/]+\.[a-z0-9_]{6,})$")

WORK = f"""
import io, logging, sys
from datetime import UTC, datetime
from pathlib import Path
from PIL import Image
from app.demo.laptops import Agency, training_stretching
from app.bootstrap import Program
from app.domain.sightings import Note, Sighting
from app.domain.targets import Target
folder = Path(sys.argv[1])
canary, secret = {CANARY!r}, {SECRET!r}
with Agency(folder / "hub", stretching=training_stretching()) as agency:
    program = Program(folder / "laptop", use_keyring=False, stretching=training_stretching())
    program.enrol(agency.url, agency.invite("Insp. A. Invented")[1], secret, passphrase_only=True)
    for turn in range(2):
        w = program.workspace
        target, _ = w.targets.add(Target(name=f"Ana {{canary}}", summary=canary * 50))
        for number in range(200):
            w.records.add(Note(target=target, text=f"{{canary}} {{number}} " + "word " * 200))
        sighting, _ = w.records.add(Sighting(target=target, seen_at=datetime(2026, 2, 3, tzinfo=UTC), text=canary))
        w.records.amend(sighting, {{"text": canary + " corrected"}}, canary)
        picture = io.BytesIO()
        Image.effect_noise((1200, 900), 80).save(picture, "JPEG", comment=canary.encode())
        w.attachments.add_photo(target, picture.getvalue(), f"{{canary}}.jpg", as_portrait=True)
        w.attachments.add_file(target, canary.encode() * 5000, f"{{canary}}.txt")
        w.targets.dossier(target, canary)
        w.search.find(canary)
        w.drafts.save("capture", {{"text": canary}})
        table = "date;time;latitude;longitude;place\\n2026-02-03;10:00;40.1;-3.2;" + canary + "\\n"
        w.imports.apply(table.encode(), "x.csv", target=target, language="en")
        w.sync.run_here()
        program.backup()
        logging.getLogger("app").warning("turn %d", turn)
        program.lock()
        program.unlock(secret)
    program.workspace.exports.write(folder / "export.csv", "csv", reason="invented")
    program.lock()
"""


def made_files(trace: str, where: Path) -> set[Path]:
    """Return every path that was made, renamed to or linked, from the words of strace."""
    found = set()
    for line in trace.splitlines():
        match = _MADE.search(line) or _MOVED.search(line)
        if match is not None and not match[1].startswith(("/dev/null", "/proc/", "/dev/tty")):
            found.add(where / match[1])
    return found


def watched(folder: Path, code: str) -> set[Path]:
    """Run code under strace, in a home of its own, and return the files that it made."""
    for name in ("home", "tmp", "work"):
        (folder / name).mkdir(mode=0o700)
    root = Path(__file__).parents[2]
    environment = {**os.environ, "HOME": str(folder / "home"), "TMPDIR": str(folder / "tmp"), "PYTHONPATH": str(root),
                   "PYTHONDONTWRITEBYTECODE": "1"}  # fmt: skip
    command = [*STRACE, "-o", str(folder / "trace"), sys.executable, "-c", code, str(folder / "work")]
    done = subprocess.run(
        command, cwd=folder / "work", env=environment, capture_output=True, text=True, timeout=300, check=False
    )
    assert done.returncode == 0, done.stderr[-3000:]
    assert CANARY not in done.stdout + done.stderr
    return made_files((folder / "trace").read_text("utf-8", errors="replace"), folder / "work")


def holding(paths: set[Path]) -> set[str]:
    """Return the names of files in which a word of a dossier or the passphrase stands."""
    forms = [form for word in (CANARY, SECRET) for form in (word.encode(), word.encode("utf-16-le"))]
    return {path.name for path in paths if path.is_file() and any(form in path.read_bytes() for form in forms)}


@pytest.mark.slow
@pytest.mark.timeout(400)
def test_no_file_of_a_laptop_at_work_holds_a_word(tmp_path: Path) -> None:
    made = watched(tmp_path, WORK)
    work = tmp_path / "work"
    everything = made | {path for path in tmp_path.rglob("*") if path.is_file() and path.name != "trace"}
    assert len(made) > 20, "strace saw nothing"
    # An isolated child compiles the program when it is the first to import it as it is now.
    compiled = {path for path in made if path.parent.name == "__pycache__" and not path.is_relative_to(tmp_path)}
    outside = {path for path in made - compiled if path.exists() and not path.is_relative_to(tmp_path)}
    assert outside == set(), "a file was made elsewhere"
    ours = {path for path in everything if not path.is_relative_to(work / "hub")}
    # What the person asked to have written in the open is, and nothing else.
    assert holding(ours) == {"export.csv"}
    gone = sorted(str(path) for path in made - compiled if not path.exists() and not path.is_relative_to(work / "hub"))
    assert [path for path in gone if not _PASSING.search(path)] == []
    assert holding({path for path in everything if path.is_relative_to(work / "hub")}), (
        "the control: the hub reads them"
    )


def test_a_plain_write_would_be_found(tmp_path: Path) -> None:
    """The test of the test."""
    code = f"import sys; open(sys.argv[1] + '/cache.bin', 'wb').write(b'x' * 99 + {CANARY!r}.encode('utf-16-le'))"
    assert holding(watched(tmp_path, code)) == {"cache.bin"}
