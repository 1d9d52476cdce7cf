from __future__ import annotations

import io
import json
import os
from pathlib import Path

import pytest

from app.bootstrap import Program
from app.cli.main import Invocation, build_parser
from app.cli.output import Output
from app.cli.sync_commands import progress_line
from app.demo.laptops import PASSPHRASE, Agency, Laptop, training_stretching
from app.domain.queries import SyncProgress
from app.domain.targets import Target


class Cheap(Invocation):
    """A call of the program whose key derivation takes no time."""

    def program(self) -> Program:
        return Program(self.arguments.profile, use_keyring=False, stretching=training_stretching())


@pytest.mark.parametrize(
    ("step", "line"),
    [
        (SyncProgress(phase="connecting"), "connecting"),
        (
            SyncProgress(phase="receiving", done=12_000, total=100_000, bytes_done=1_500_000, seconds_left=7.4),
            "receiving 12,000 / 100,000 · 1.5 MB · 7 s left",
        ),
        (
            SyncProgress(
                phase="files", done=12, total=34, bytes_done=148_000_000, bytes_total=412_000_000, label="a\x1b[2Jb.jpg"
            ),
            "files 12 / 34 · 148.0 / 412.0 MB · a?[2Jb.jpg",
        ),
    ],
)
def test_progress_tells_count_bytes_time_and_file_in_plain_letters(step: SyncProgress, line: str) -> None:
    assert progress_line(step) == line


def test_files_are_kept_back_and_fetched_on_demand(agency: Agency, laptop: Laptop, tmp_path: Path) -> None:
    work = laptop.workspace
    target, _ = work.targets.add(Target(name="Ana Ejemplo"))
    large = [work.attachments.add_file(target, os.urandom(1_200_000), f"{n}.bin")[0] for n in range(3)]
    work.attachments.add_file(target, os.urandom(1_000), "small.bin")
    laptop.sync()
    field = agency.enrol("Insp. F. Invented", tmp_path / "field")
    agency.grant(field.officer, f"dossier:{target}")
    field.program.lock()
    secret = tmp_path / "passphrase"
    secret.write_text(PASSPHRASE)
    shared = ["--profile", str(tmp_path / "field"), "--passphrase-file", str(secret), "--json"]

    def sync(*words: str) -> dict[str, object]:
        out = io.StringIO()
        parsed = build_parser().parse_args(["sync", *words, *shared])
        assert parsed.command(Cheap(parsed, Output(as_json=True, out=out, err=io.StringIO()), None)) == 0
        answer: dict[str, object] = json.loads(out.getvalue())
        return answer

    first = sync("--metered")
    assert first["blobs_down"] == 1
    assert first["files_not_here"] == {"withheld": {"files": 3, "bytes": 3_600_000}}
    assert sync("--metered", "--fetch", large[1])["blobs_down"] == 1
    last = sync("--metered", "--fetch", target)
    assert (last["blobs_down"], last["files_not_here"]) == (2, {})
    assert Program(tmp_path / "field", use_keyring=False).settings.connection == "automatic", "said for one run only"
