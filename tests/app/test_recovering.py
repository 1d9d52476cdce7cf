"""Recovery through the program, with a real hub: what the log says at both ends."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path

import pytest

from app.clock import ManualClock
from app.demo.laptops import PASSPHRASE, Agency, Laptop
from app.errors import CalibarError, LockedOutError, StorageError, WrongPassphraseError
from app.hub import administration
from app.recovering import Recovering
from app.security.recovery import Asking, Recovery, open_for_agency
from app.security.recovery_letters import Answer, read_request
from app.security.recovery_sealing import generate
from app.security.secret_bytes import SecretBytes
from app.security.wipe import wipe
from app.services.standing import RevokedError
from app.storage.errors import StorageReadOnlyError

NEW = "another invented passphrase for training"


@pytest.fixture
def key(agency: Agency) -> SecretBytes:
    """The private half of a key that the hub has published."""
    private, public = generate()
    with administration(agency.data) as admin:
        admin.publish_recovery_key(public)
    return private


@pytest.fixture
def answered(agency: Agency) -> Callable[..., str]:
    """Answer as the commands of the hub do."""

    def answer(text: str, private: SecretBytes | None = None) -> str:
        asked = read_request(text)
        box = None if private is None else open_for_agency(asked, private)
        told = Answer(asked.asking, asked.nonce, 24, box)
        with administration(agency.data) as admin:
            action = "device.release" if private is None else "recovery.release"
            return told.text(admin.sign_for_locked(asked.device, told.signed_text(), action, "invented"))

    return answer


def acts(laptop: Laptop) -> list[str]:
    return [f"{one.action} {one.reason}".strip() for one in laptop.workspace.audit.list(20)]


def test_a_new_laptop_has_the_slot_of_the_agency_from_the_start(
    key: SecretBytes, agency: Agency, laptop: Laptop
) -> None:
    assert laptop.program.recovering.status().agency
    assert any(act.startswith("vault.recovery_key") for act in acts(laptop))
    laptop.reopen()
    assert sum(act.startswith("vault.recovery_key") for act in acts(laptop)) == 1


def test_a_key_that_comes_later_is_sealed_to_at_the_next_sync(agency: Agency, laptop: Laptop) -> None:
    assert not laptop.program.recovering.status().agency
    private, public = generate()
    with administration(agency.data) as admin:
        admin.publish_recovery_key(public)
    laptop.sync()
    assert laptop.program.recovering.status().agency
    text = laptop.program.recovering.ask(Asking.OPEN, NEW, passphrase_only=True)
    assert open_for_agency(read_request(text), private) is not None


def test_headquarters_opens_a_laptop_and_both_logs_tell(
    key: SecretBytes, agency: Agency, laptop: Laptop, answered: Callable[..., str]
) -> None:
    laptop.program.lock()
    with pytest.raises(WrongPassphraseError):
        laptop.program.unlock("not the passphrase of it")
    text = laptop.program.recovering.ask(Asking.OPEN, NEW, passphrase_only=True)
    laptop.program.recovering.by_answer(answered(text, key), NEW, passphrase_only=True)
    assert acts(laptop)[:3] == ["vault.unlock", "vault.recovered agency", "vault.failures 1"]
    with administration(agency.data) as admin:
        assert admin.audit(1)[0].action == "recovery.release"
    laptop.program.lock()
    with pytest.raises(WrongPassphraseError):
        laptop.program.unlock(PASSPHRASE)
    laptop.program.unlock(NEW)
    laptop.sync()


def test_a_code_opens_a_laptop_and_the_log_tells_which(laptop: Laptop) -> None:
    codes = laptop.program.recovering.codes(PASSPHRASE, laptop.workspace)
    assert acts(laptop)[0] == "vault.codes 8"
    for _ in range(2):
        with pytest.raises(WrongPassphraseError):
            laptop.program.recovering.codes("not the passphrase of it", laptop.workspace)
    codes = laptop.program.recovering.codes(PASSPHRASE, laptop.workspace)
    assert acts(laptop)[:2] == ["vault.codes 8", "vault.failures 2"], "somebody tried at the open window"
    laptop.program.lock()
    laptop.program.recovering.by_code(codes[4], NEW, passphrase_only=True)
    assert "vault.recovered code 5" in acts(laptop)
    assert laptop.program.recovering.status().codes_left == 7


def test_codes_that_the_log_cannot_tell_of_are_not_made(
    laptop: Laptop, without_writes: Callable[[Laptop], AbstractContextManager[None]]
) -> None:
    recovering = laptop.program.recovering
    codes = recovering.codes(PASSPHRASE, laptop.workspace)
    with without_writes(laptop), pytest.raises(StorageReadOnlyError):
        recovering.codes(PASSPHRASE, laptop.workspace)
    laptop.program.lock()
    recovering.by_code(codes[0], NEW, passphrase_only=True)


def test_a_release_lets_the_right_passphrase_try_again_and_stands_in_the_log(
    laptop: Laptop, answered: Callable[..., str]
) -> None:
    program = laptop.program
    program.lock()
    for _ in range(10):
        program._vault.attempts._write(program._vault.attempts._state_after(9, 0))
    with pytest.raises(WrongPassphraseError):
        program.unlock("not the passphrase of it")
    assert program.recovering.is_locked_out()
    with pytest.raises(LockedOutError):
        program.unlock(PASSPHRASE)
    program.recovering.release(answered(program.recovering.ask(Asking.RELEASE)))
    assert not program.recovering.is_locked_out()
    program.unlock(PASSPHRASE)
    assert acts(laptop)[:3] == ["vault.unlock", "vault.released", "vault.failures 10"]


def test_recovery_is_no_way_around_an_order_of_headquarters(agency: Agency, laptop: Laptop) -> None:
    codes = laptop.program.recovering.codes(PASSPHRASE, laptop.workspace)
    with administration(agency.data) as admin:
        admin.block(laptop.workspace.identity.device)
    with pytest.raises(CalibarError):
        laptop.sync()
    laptop.program.lock()
    with pytest.raises(RevokedError):
        laptop.program.recovering.by_code(codes[0], NEW, passphrase_only=True)
    assert laptop.program.workspace is None


def test_a_failed_enrolment_leaves_no_recovery_file(agency: Agency, tmp_path: Path) -> None:
    from app.bootstrap import Program
    from app.demo.laptops import training_stretching

    program = Program(tmp_path / "failed", use_keyring=False, stretching=training_stretching())
    with pytest.raises(CalibarError):
        program.enrol(agency.url, "ABCDE-FGHJK-MNPQR-STUVW", PASSPHRASE, passphrase_only=True)
    assert not program.paths.recovery.exists()


def test_after_an_erasure_nothing_in_the_profile_holds_a_key_or_a_code(laptop: Laptop) -> None:
    program = laptop.program
    root = program.paths.root
    program.recovering.codes(PASSPHRASE, laptop.workspace)
    backup = Path(program.backup().written)
    program.lock()
    program.restore(backup, PASSPHRASE, replace=True)
    program.salvage(PASSPHRASE)
    program.unlock(PASSPHRASE)
    program.recovering.codes(PASSPHRASE, laptop.workspace)
    program.lock()
    holders = [*root.rglob("vault.keys"), *root.rglob("vault.recovery")]
    assert len(holders) >= 4, "of the vault, and of the one that was moved aside"
    secret = {content[at : at + 16] for path in holders for content in [path.read_bytes()] for at in range(64, 512, 16)}
    secret = {one for one in secret if any(one)}

    def found() -> list[str]:
        contents = {path.relative_to(root): path.read_bytes() for path in root.rglob("*") if path.is_file()}
        return sorted(str(path) for path, content in contents.items() if any(one in content for one in secret))

    elsewhere = Path(shutil.copy(backup, root.parent / "elsewhere"))
    before = found()
    assert str(backup.relative_to(root)) in before, "the control: a backup holds the key slots"
    assert len(before) >= len(holders) + 1
    report = wipe(program.paths, "panic", clock=program.clock, secret_store=None)
    assert report.unreadable
    assert report.seconds < 1
    assert found() == []
    with pytest.raises(CalibarError):
        program.restore(backup, PASSPHRASE)
    program.restore(elsewhere, PASSPHRASE)  # with a passphrase alone: the question before an erasure says so


def test_a_backup_without_room_for_its_parts_is_told(laptop: Laptop, tmp_path: Path) -> None:
    program = laptop.program
    nowhere = Recovering(
        Recovery(program.paths, program._vault, program.clock), program._vault, program._enter, tmp_path / "no"
    )
    with pytest.raises(StorageError), nowhere.without_codes():
        pass
    with program.recovering.without_codes() as path:
        assert path is None
    assert not list(program.paths.root.glob("recovery-*"))


class Failing(ManualClock):
    """A clock that cannot be read at one look among many."""

    def __init__(self) -> None:
        super().__init__()
        self.looks = 0
        self.fails_at = 0

    def now(self) -> datetime:
        self.looks += 1
        if self.looks == self.fails_at:
            raise StorageError("The clock could not be read.", "Invented.")
        return super().now()


def test_a_fault_at_any_step_of_unlocking_leaves_a_vault_that_opens(agency: Agency, tmp_path: Path) -> None:
    clock = Failing()
    laptop = agency.enrol("Insp. B. Invented", tmp_path / "second", clock=clock)
    laptop.program.lock()
    failed = 0
    for step in range(1, 60):
        clock.looks, clock.fails_at = 0, step
        try:
            laptop.program.unlock(PASSPHRASE)
        except StorageError:
            failed += 1
        if clock.looks < step:
            break  # unlocking looks no more often than that
        clock.fails_at = 0
        laptop.program.lock()
        laptop.program.unlock(PASSPHRASE)
        laptop.program.lock()
    assert failed > 5
