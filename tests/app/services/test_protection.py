import os
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.demo.laptops import PASSPHRASE, Laptop
from app.services import protection


def test_the_facts_of_a_laptop(laptop: Laptop) -> None:
    paths = laptop.program.paths
    told = protection.facts(laptop.workspace, paths.root, paths.backups, laptop.program.recovering.status(), alone=True)
    assert (told.alone, told.standing.lease_until, told.failed_before) == (True, None, 0)
    assert (told.agency_key, told.codes_left, told.codes_made) == ("", 0, 0)
    laptop.program.recovering.codes(PASSPHRASE, laptop.workspace)
    laptop.sync()
    laptop.workspace.audit.record("vault.failures", reason="3")
    told = protection.facts(laptop.workspace, paths.root, paths.backups, laptop.program.recovering.status(), alone=True)
    assert told.standing.lease_until is not None
    assert told.failed_before == 3
    assert (told.codes_left, told.codes_made) == (8, 8)


def test_the_newest_backup_counts(tmp_path: Path) -> None:
    assert protection.newest(tmp_path) is None
    assert protection.newest(tmp_path / "nowhere") is None
    for number, seconds in enumerate((100, 300, 200)):
        path = tmp_path / f"{number}"
        path.touch()
        os.utime(path, (seconds, seconds))
    assert protection.newest(tmp_path) == datetime.fromtimestamp(300, UTC)


@pytest.mark.skipif(sys.platform != "linux", reason="root has no sandbox on Linux only")
def test_the_sandbox_is_told_as_it_is() -> None:
    assert protection.is_sandboxed({}, user=1000)
    assert not protection.is_sandboxed({}, user=0)
    assert not protection.is_sandboxed({"QTWEBENGINE_DISABLE_SANDBOX": "1"}, user=1000)
