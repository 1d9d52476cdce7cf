"""A backup put back: only into a profile that may take it, with the vault that stood there kept aside."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.clock import ManualClock
from app.demo.laptops import PASSPHRASE, Agency, Laptop
from app.domain.sightings import Note
from app.domain.targets import Target
from app.errors import StorageError, WrongPassphraseError
from app.security.errors import VaultExistsError


class Drill:
    """A laptop with an invented dossier, and a file for its backup."""

    def __init__(self, laptop: Laptop, folder: Path) -> None:
        self.laptop, self.file = laptop, folder / "out.calibar-backup"
        self.target, _ = laptop.workspace.targets.add(Target(name="Ana Ejemplo"))
        self.write(5)

    def write(self, count: int) -> None:
        for number in range(count):
            self.laptop.workspace.records.add(Note(target=self.target, text=f"invented {number}"))

    def notes(self) -> int:
        return self.laptop.workspace.records.count("note", self.target)


@pytest.fixture
def drill(laptop: Laptop, tmp_path: Path) -> Drill:
    return Drill(laptop, tmp_path)


def test_a_wrong_passphrase_and_a_vault_that_is_there_are_refused(drill: Drill) -> None:
    drill.laptop.program.backup(drill.file)
    drill.laptop.program.lock()
    with pytest.raises(VaultExistsError):
        drill.laptop.program.restore(drill.file, PASSPHRASE)
    with pytest.raises(WrongPassphraseError):
        drill.laptop.program.restore(drill.file, "another invented passphrase", replace=True)
    drill.laptop.program.unlock(PASSPHRASE)
    assert drill.notes() == 5, "nothing was touched"


def test_a_vault_that_is_replaced_is_kept_aside(drill: Drill) -> None:
    drill.laptop.program.backup(drill.file)
    drill.write(2)
    drill.laptop.program.lock()
    done = drill.laptop.program.restore(drill.file, PASSPHRASE, replace=True)
    aside = drill.laptop.program.paths.root / done.replaced
    assert {"vault.db", "vault.keys"} <= {path.name for path in aside.iterdir()}
    drill.laptop.program.unlock(PASSPHRASE)
    assert drill.notes() == 5


def test_failed_tries_with_a_backup_count_for_the_profile(drill: Drill) -> None:
    program = drill.laptop.program
    program.backup(drill.file)
    program.lock()
    before = program.tries_left()
    with pytest.raises(WrongPassphraseError):
        program.restore(drill.file, "another invented passphrase", replace=True)
    assert program.tries_left() == before - 1
    program.restore(drill.file, PASSPHRASE, replace=True)
    program.unlock(PASSPHRASE)
    assert program.tries_left() == before


def test_two_restores_in_one_second_keep_both_that_stood_there(agency: Agency, tmp_path: Path) -> None:
    timed = Drill(agency.enrol("Insp. B. Invented", tmp_path / "timed", clock=ManualClock()), tmp_path)
    program = timed.laptop.program
    program.backup(timed.file)
    program.lock()
    aside = {program.restore(timed.file, PASSPHRASE, replace=True).replaced for _ in range(2)}
    assert len(aside) == 2
    program.unlock(PASSPHRASE)
    assert timed.notes() == 5


def test_a_disk_that_refuses_is_told_in_words_and_nothing_is_moved(drill: Drill) -> None:
    program = drill.laptop.program
    program.backup(drill.file)
    program.lock()
    attempts = program.paths.attempts.rename(program.paths.root / "kept")
    program.paths.attempts.mkdir()  # no file that could be copied
    with pytest.raises(StorageError):
        program.restore(drill.file, PASSPHRASE, replace=True)
    assert not [path for path in program.paths.root.iterdir() if path.name.startswith(("replaced-", "restore-"))]
    program.paths.attempts.rmdir()
    attempts.rename(program.paths.attempts)
    program.unlock(PASSPHRASE)
    assert drill.notes() == 5


@pytest.mark.parametrize("way", ["restore", "salvage"])
def test_failed_tries_stand_in_the_log_whatever_opens_the_vault_next(drill: Drill, way: str) -> None:
    program = drill.laptop.program
    program.backup(drill.file)
    program.lock()
    with pytest.raises(WrongPassphraseError):
        program.unlock("another invented passphrase")
    if way == "restore":
        program.restore(drill.file, PASSPHRASE, replace=True)
    else:
        program.salvage(PASSPHRASE)
    program.unlock(PASSPHRASE)
    told = [(one.action, one.reason) for one in drill.laptop.workspace.audit.list(4)]
    assert ("vault.failures", "1") in told
    assert drill.laptop.workspace.audit.verify() == []
