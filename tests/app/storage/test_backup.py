"""A drill: back up, lose the laptop, put it back, and nothing that was saved or sent is lost or doubled."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from app.bootstrap import KEPT_BACKUPS, Program
from app.demo.laptops import PASSPHRASE, Agency, Laptop, training_stretching
from app.domain.sightings import Note
from app.domain.targets import Target
from app.errors import BadInputError, CalibarError, StorageError, UsageError
from app.hub import administration
from app.security.recovery import Asking, open_for_agency
from app.security.recovery_letters import Answer, read_request
from app.security.recovery_sealing import generate
from app.services.standing import OlderCopyError
from app.storage.backup import check_backup, recovery_part

SECRET = b"words that no backup shows"
NEW = "another invented passphrase for training"


class Drill:
    """A laptop with an invented dossier, half of it sent."""

    def __init__(self, agency: Agency, laptop: Laptop, folder: Path) -> None:
        self.agency, self.laptop, self.folder = agency, laptop, folder
        work = laptop.workspace
        self.target, _ = work.targets.add(Target(name="Ana Ejemplo"))
        self.write("sent", 20)
        laptop.sync()
        self.write("waits", 5)
        self.file = folder / "out.calibar-backup"

    def write(self, words: str, count: int) -> None:
        for number in range(count):
            text = f"{words} {number} {SECRET.decode()}"
            self.laptop.workspace.records.add(Note(target=self.target, text=text))

    def notes(self) -> int:
        return self.laptop.workspace.records.count("note", self.target)

    def lose(self) -> None:
        self.laptop.program.lock()
        paths = self.laptop.program.paths
        for path in (paths.database, paths.key_file):
            path.unlink()
        self.laptop.program = Program(paths.root, use_keyring=False, stretching=training_stretching())


@pytest.fixture
def drill(agency: Agency, laptop: Laptop, tmp_path: Path) -> Drill:
    return Drill(agency, laptop, tmp_path)


def test_a_lost_vault_comes_back_with_what_was_not_sent_and_nothing_twice(drill: Drill) -> None:
    report = drill.laptop.program.backup(drill.file)
    assert report.rows > 25
    device = drill.laptop.workspace.identity.device
    drill.write("after the backup, sent", 7)
    drill.laptop.sync()
    drill.lose()
    done = drill.laptop.program.restore(drill.file, PASSPHRASE)
    assert done.replaced == ""
    drill.laptop.program.unlock(PASSPHRASE)
    assert drill.notes() == 25
    assert drill.laptop.workspace.problems() == []
    with pytest.raises(OlderCopyError):
        drill.laptop.sync()
    drill.write("before it is let in again", 2)
    with administration(drill.agency.data) as admin:
        admin.unblock(device)
    drill.laptop.sync()
    assert drill.notes() == 34, "what was sent since came back; what waited went up once"
    drill.write("after all", 3)
    report_of_sync = drill.laptop.sync()
    assert (report_of_sync.pushed, report_of_sync.rejected, report_of_sync.queued_left) == (3, 0, 0)
    reader = drill.agency.enrol("Insp. B. Invented", drill.folder / "reader")
    drill.agency.grant(reader.officer, f"dossier:{drill.target}", "reader")
    reader.sync()
    assert reader.workspace.records.count("note", drill.target) == 37


def test_nothing_of_a_dossier_can_be_read_in_the_file(drill: Drill) -> None:
    drill.laptop.program.backup(drill.file)
    assert SECRET not in drill.file.read_bytes()
    assert b"Ejemplo" not in drill.file.read_bytes()


@pytest.mark.parametrize("place", [0.001, 0.2, 0.5, 0.8, 0.999])
def test_a_damaged_backup_is_refused_and_what_stands_stays(drill: Drill, place: float) -> None:
    drill.laptop.program.backup(drill.file)
    data = bytearray(drill.file.read_bytes())
    data[int(len(data) * place)] ^= 0x40
    drill.file.write_bytes(data)
    drill.laptop.program.lock()
    with pytest.raises((BadInputError, StorageError)):
        drill.laptop.program.restore(drill.file, PASSPHRASE, replace=True)
    drill.laptop.program.unlock(PASSPHRASE)
    assert drill.notes() == 25


@pytest.mark.parametrize("name", ["../outside", "blobs/../../outside", "/outside", "blobs/zz/zz"])
def test_a_file_that_would_write_elsewhere_is_refused(drill: Drill, name: str) -> None:
    drill.laptop.program.backup(drill.file)
    with zipfile.ZipFile(drill.file, "a") as archive:
        archive.writestr(name, b"x")
    with pytest.raises(BadInputError):
        check_backup(drill.file)


def altered(file: Path, change: Callable[[dict[str, Any], zipfile.ZipFile, zipfile.ZipFile], None]) -> Path:
    """Return a copy of a backup whose manifest and parts were changed by somebody who knows the format."""
    out = file.with_name("altered")
    with zipfile.ZipFile(file) as source, zipfile.ZipFile(out, "w") as archive:
        manifest = json.loads(source.read("manifest.json"))
        change(manifest, source, archive)
        for name in manifest["parts"]:
            if name not in archive.namelist():
                archive.writestr(name, source.read(name))
        archive.writestr("manifest.json", json.dumps(manifest))
    return out


def told(data: bytes) -> dict[str, Any]:
    return {"bytes": len(data), "sha256": sha256(data).hexdigest()}


def unchanged(_manifest: dict[str, Any], _source: zipfile.ZipFile, _archive: zipfile.ZipFile) -> None:
    """Change nothing: the control."""


def without_digest(manifest: dict[str, Any], _source: zipfile.ZipFile, _archive: zipfile.ZipFile) -> None:
    del manifest["parts"]["vault.db"]["sha256"]


def inflating(manifest: dict[str, Any], _source: zipfile.ZipFile, archive: zipfile.ZipFile) -> None:
    zeros = bytes(64 << 20)
    manifest["parts"]["blobs/aa/" + "aa" * 16] = told(zeros)
    archive.writestr("blobs/aa/" + "aa" * 16, zeros, zipfile.ZIP_DEFLATED)


def large_slots(manifest: dict[str, Any], _source: zipfile.ZipFile, archive: zipfile.ZipFile) -> None:
    zeros = bytes(1 << 20)
    manifest["parts"]["vault.recovery"] = told(zeros)
    archive.writestr("vault.recovery", zeros)


@pytest.mark.parametrize("change", [without_digest, inflating, large_slots])
def test_a_backup_that_was_made_to_harm_is_refused(
    drill: Drill, change: Callable[[dict[str, Any], zipfile.ZipFile, zipfile.ZipFile], None]
) -> None:
    drill.laptop.program.backup(drill.file)
    check_backup(altered(drill.file, unchanged))
    with pytest.raises(BadInputError, match="damaged"):
        check_backup(altered(drill.file, change))


def test_a_recovery_file_that_cannot_be_written_is_told(drill: Drill) -> None:
    with administration(drill.agency.data) as admin:
        admin.publish_recovery_key(generate()[1])
    drill.laptop.sync()
    drill.laptop.program.backup(drill.file)
    with pytest.raises(StorageError):
        recovery_part(drill.file, drill.folder / "nowhere" / "vault.recovery")
    recovery_part(drill.file, drill.folder / "vault.recovery")


def test_a_place_that_cannot_be_written_leaves_nothing(drill: Drill) -> None:
    before = sorted(path.name for path in drill.laptop.program.paths.root.iterdir())
    with pytest.raises(StorageError):
        drill.laptop.program.backup(drill.folder / "nowhere" / "out")
    assert sorted(path.name for path in drill.laptop.program.paths.root.iterdir()) == before


def test_the_profile_keeps_the_newest_few(drill: Drill) -> None:
    folder = drill.laptop.program.paths.backups
    folder.mkdir(exist_ok=True)
    for number in range(KEPT_BACKUPS + 2):
        (folder / f"2001010{number}T000000.calibar-backup").write_bytes(b"old")
    report = drill.laptop.program.backup()
    assert Path(report.written).parent == folder
    assert len(list(folder.iterdir())) == KEPT_BACKUPS
    assert Path(report.written).exists()


def test_headquarters_opens_a_backup_when_laptop_and_passphrase_are_lost(drill: Drill) -> None:
    private, public = generate()
    with administration(drill.agency.data) as admin:
        admin.publish_recovery_key(public)
    drill.laptop.sync()
    program = drill.laptop.program
    codes = program.recovering.codes(PASSPHRASE, drill.laptop.workspace)
    program.backup(drill.file)
    program.lock()
    other = Program(drill.folder / "other laptop", use_keyring=False, stretching=training_stretching())
    for _ in range(2):  # the first question may be lost
        other.recovering.take_from(drill.file, other.paths)
    with pytest.raises(CalibarError):
        other.recovering.by_code(codes[0], NEW, passphrase_only=True)  # codes are of the laptop, not of its backups
    asked = read_request(other.recovering.ask(Asking.OPEN, NEW, passphrase_only=True))
    answer = Answer(Asking.OPEN, asked.nonce, 24, open_for_agency(asked, private))
    with administration(drill.agency.data) as admin:
        text = answer.text(admin.sign_for_locked(asked.device, answer.signed_text(), "recovery.release", "invented"))
    with pytest.raises(CalibarError):
        other.restore(drill.file, "not the one chosen with it", answer=text, passphrase_only=True)
    assert not other.paths.database.exists()
    done = other.restore(drill.file, NEW, answer=text, passphrase_only=True)
    assert done.replaced == ""
    drill.laptop.program = other
    other.unlock(NEW)
    assert drill.notes() == 25
    assert not other.paths.request.exists()


def test_a_backup_without_an_agency_says_so_and_a_vault_that_is_there_is_left(drill: Drill) -> None:
    drill.laptop.program.backup(drill.file)
    other = Program(drill.folder / "other laptop", use_keyring=False, stretching=training_stretching())
    with pytest.raises(BadInputError, match="holds nothing by which headquarters"):
        other.recovering.take_from(drill.file, other.paths)
    program = drill.laptop.program
    with pytest.raises(UsageError, match="a vault in this profile already"):
        program.recovering.take_from(drill.file, program.paths)
    program.lock()
    program.paths.key_file.unlink()  # what is left may open by its own recovery file
    with pytest.raises(UsageError, match="a vault in this profile already"):
        program.recovering.take_from(drill.file, program.paths)
