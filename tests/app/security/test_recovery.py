"""Recovery on the laptop's side; the hub's side is played with the same primitives that its commands use."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Protocol

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.clock import ManualClock
from app.errors import CalibarError, LockedOutError, NewerVersionError, WrongPassphraseError
from app.paths import ProfilePaths
from app.security.errors import (
    CodeMistypedError,
    CodeSpentError,
    DeviceSecretLostError,
    NoRecoveryError,
    RecoveryError,
    WeakPassphraseError,
)
from app.security.key_slots import SlotFile
from app.security.recovery import Asking, Recovery, open_for_agency
from app.security.recovery_file import CodeState, RecoveryFile
from app.security.recovery_letters import Answer, read_request
from app.security.recovery_sealing import SealedKey, generate
from app.security.secret_bytes import SecretBytes
from app.security.stretching import StretchPolicy
from app.security.vault import KEY_FILE_MAGIC, UnlockedVault, Vault

OLD = "seven herons over quiet water"
NEW = "eight otters under loud bridges"
DEVICE = b"d" * 16


class Store(Protocol):
    secrets: dict[str, bytes]

    def get(self, name: str) -> bytes | None: ...
    def set(self, name: str, secret: bytes) -> None: ...
    def delete(self, name: str) -> None: ...


Make = Callable[..., Vault]


@dataclass
class Bench:
    """A vault with recovery by an agency whose parts are at hand."""

    recovery: Recovery
    make: Make
    paths: ProfilePaths
    clock: ManualClock
    store: Store
    hub: Ed25519PrivateKey
    private: SecretBytes
    public: bytes
    db_key: bytes

    @property
    def hub_public(self) -> bytes:
        return self.hub.public_key().public_bytes_raw()

    def opens_with(self, passphrase: str) -> None:
        unlocked = self.make().unlock(passphrase)
        assert bytes(unlocked.keys.db_key) == self.db_key
        unlocked.close()

    def answered(self, text: str, *, hours: int = 24, hub: Ed25519PrivateKey | None = None) -> str:
        asked = read_request(text)
        box = open_for_agency(asked, self.private) if asked.asking is Asking.OPEN else None
        answer = Answer(asked.asking, asked.nonce, hours, box)
        return answer.text((hub or self.hub).sign(answer.signed_text()))

    def fail(self, times: int) -> None:
        for _ in range(times):
            with pytest.raises(WrongPassphraseError):
                self.make().unlock("wrong wrong wrong wrong")
            self.clock.advance(9 * 3600)


@pytest.fixture
def bench(make_vault: Make, paths: ProfilePaths, clock: ManualClock, secret_store: Store) -> Iterator[Bench]:
    """A vault that was open once, so that its recovery file is there."""
    vault = make_vault()
    recovery = Recovery(paths, vault, clock)
    unlocked = vault.create(OLD)
    private, public = generate()
    hub = Ed25519PrivateKey.generate()
    made = Bench(recovery, make_vault, paths, clock, secret_store, hub, private, public, bytes(unlocked.keys.db_key))
    assert recovery.keep(unlocked, DEVICE, made.hub_public, public)
    unlocked.close()
    yield made
    private.wipe()


def codes_of(bench: Bench, passphrase: str = OLD) -> list[str]:
    unlocked = bench.make().unlock(passphrase)
    try:
        return bench.recovery.make_codes(unlocked)
    finally:
        unlocked.close()


def test_a_code_opens_once_under_a_new_passphrase_and_a_new_device_secret(bench: Bench) -> None:
    codes = codes_of(bench)
    assert len(set(codes)) == 8
    before = dict(bench.store.secrets)
    opened = bench.recovery.open_by_code(codes[2].lower(), NEW, passphrase_only=False)
    assert (opened.by, bytes(opened.unlocked.keys.db_key)) == ("code 3", bench.db_key)
    opened.unlocked.close()
    assert bench.store.secrets.keys() == before.keys()
    assert bench.store.secrets != before
    bench.opens_with(NEW)
    with pytest.raises(WrongPassphraseError):
        bench.make().unlock(OLD)
    status = bench.recovery.status()
    assert [one.number for one in status.codes if one.spent_at is not None] == [3]
    assert status.codes_left == 7
    with pytest.raises(CodeSpentError):
        bench.recovery.open_by_code(codes[2], OLD, passphrase_only=False)
    bench.recovery.open_by_code(codes[7], OLD, passphrase_only=False).unlocked.close()
    bench.opens_with(OLD)


def test_a_lost_keyring_is_what_codes_are_for(bench: Bench) -> None:
    codes = codes_of(bench)
    bench.store.secrets.clear()
    with pytest.raises(DeviceSecretLostError):
        bench.make().unlock(OLD)
    bench.recovery.open_by_code(codes[0], NEW, passphrase_only=False).unlocked.close()
    bench.opens_with(NEW)


def test_without_a_keyring_a_code_leads_to_a_passphrase_alone_which_must_be_longer(bench: Bench) -> None:
    codes = codes_of(bench)
    alone = Recovery(bench.paths, bench.make(None, keyring=False), bench.clock)
    with pytest.raises(WeakPassphraseError):
        alone.open_by_code(codes[0], "seventeen letters", passphrase_only=True)
    alone.open_by_code(codes[0], NEW, passphrase_only=True).unlocked.close()
    vault = bench.make(None, keyring=False)
    assert vault.protection == "passphrase"
    vault.unlock(NEW).close()


def test_a_damaged_or_lost_key_file_is_made_anew(bench: Bench) -> None:
    codes = codes_of(bench)
    bench.paths.key_file.write_bytes(b"\0" * 1024)
    bench.recovery.open_by_code(codes[0], NEW, passphrase_only=False).unlocked.close()
    bench.opens_with(NEW)
    bench.paths.key_file.unlink()
    bench.recovery.open_by_code(codes[1], OLD, passphrase_only=False).unlocked.close()
    bench.opens_with(OLD)


def test_slips_weak_passphrases_and_foreign_codes_change_nothing(bench: Bench) -> None:
    codes = codes_of(bench)
    kept = {path: path.read_bytes() for path in (bench.paths.key_file, bench.paths.recovery)}
    secrets = dict(bench.store.secrets)
    slip = codes[0][:-1] + ("A" if codes[0][-1] != "A" else "B")
    for typed, passphrase, error in (
        (slip, NEW, CodeMistypedError),
        ("", NEW, CodeMistypedError),
        (codes[0], "short", WeakPassphraseError),
    ):
        with pytest.raises(error):
            bench.recovery.open_by_code(typed, passphrase, passphrase_only=False)
    fresh = codes_of(bench)
    assert {path: path.read_bytes() for path in kept}[bench.paths.key_file] == kept[bench.paths.key_file]
    with pytest.raises(CodeSpentError):
        bench.recovery.open_by_code(codes[0], NEW, passphrase_only=False)
    assert bench.store.secrets == secrets
    assert bench.make().status().failures == 0
    # The test of the test: one of the newest sheet does open.
    bench.recovery.open_by_code(fresh[0], NEW, passphrase_only=False).unlocked.close()


def test_a_cut_between_marking_and_spending_costs_no_code_and_leaves_none(bench: Bench) -> None:
    codes = codes_of(bench)
    file = RecoveryFile(bench.paths.recovery)
    record = file.read()
    assert record is not None
    file.write(record.with_code(replace(record.codes[0], state=CodeState.USED)))
    bench.recovery.open_by_code(codes[0], NEW, passphrase_only=False).unlocked.close()
    # Cut after the new passphrase, before the code was spent: the next unlock spends it.
    file.write(record.with_code(replace(record.codes[0], state=CodeState.USED)))
    unlocked = bench.make().unlock(NEW)
    assert not bench.recovery.keep(unlocked, DEVICE, bench.hub_public, bench.public)
    with pytest.raises(CodeSpentError):
        bench.recovery.open_by_code(codes[0], OLD, passphrase_only=False)


def test_headquarters_opens_under_the_passphrase_that_was_chosen_with_the_question(bench: Bench) -> None:
    text = bench.recovery.ask(Asking.OPEN, NEW)
    answer = bench.answered(text)
    with pytest.raises(RecoveryError, match="chosen when headquarters was asked"):
        bench.recovery.open_by_answer(answer, "nine geese in a long row", passphrase_only=False)
    opened = bench.recovery.open_by_answer(answer, NEW, passphrase_only=False)
    assert (opened.by, bytes(opened.unlocked.keys.db_key)) == ("agency", bench.db_key)
    bench.opens_with(NEW)
    assert not bench.paths.request.exists()
    with pytest.raises(RecoveryError, match="another question"):
        bench.recovery.open_by_answer(answer, NEW, passphrase_only=False)


def test_the_question_and_the_answer_hold_no_key(bench: Bench) -> None:
    text = bench.recovery.ask(Asking.OPEN, NEW)
    answer = bench.answered(text)
    unlocked = bench.make().unlock(OLD)
    for words in (text, answer):
        letters = words.encode()
        assert bytes(unlocked.data_key) not in letters
        assert unlocked.data_key.hex().encode() not in letters
    assert bytes(unlocked.data_key) not in bench.paths.request.read_bytes()
    # Whoever reads the answer and has a copy of the disk still lacks the passphrase chosen with the question.
    asked = read_request(text)
    assert asked.fresh in bench.paths.request.read_bytes()


def test_an_answer_for_an_older_question_another_hub_or_too_late_is_refused(bench: Bench) -> None:
    stale = bench.answered(bench.recovery.ask(Asking.OPEN, NEW))
    text = bench.recovery.ask(Asking.OPEN, NEW)
    with pytest.raises(RecoveryError, match="another question"):
        bench.recovery.open_by_answer(stale, NEW, passphrase_only=False)
    with pytest.raises(RecoveryError, match="signature of your hub"):
        bench.recovery.open_by_answer(
            bench.answered(text, hub=Ed25519PrivateKey.generate()), NEW, passphrase_only=False
        )
    answer = bench.answered(text, hours=2)
    bench.clock.advance(2 * 3600)
    with pytest.raises(RecoveryError, match="too late"):
        bench.recovery.open_by_answer(answer, NEW, passphrase_only=False)
    bench.opens_with(OLD)
    # The test of the test: a second earlier it would have opened.
    text = bench.recovery.ask(Asking.OPEN, NEW)
    bench.clock.advance(2 * 3600 - 1)
    bench.recovery.open_by_answer(bench.answered(text, hours=2), NEW, passphrase_only=False).unlocked.close()


def test_a_clock_set_back_does_not_make_an_old_answer_young(bench: Bench) -> None:
    from datetime import timedelta

    answer = bench.answered(bench.recovery.ask(Asking.OPEN, NEW))
    bench.clock.set_wall(bench.clock.now() - timedelta(hours=1))
    with pytest.raises(RecoveryError, match="too late"):
        bench.recovery.open_by_answer(answer, NEW, passphrase_only=False)


def test_a_wrong_data_key_in_a_well_signed_answer_is_never_written(bench: Bench) -> None:
    from app.security.recovery_letters import answer_purpose
    from app.security.recovery_sealing import seal

    asked = read_request(bench.recovery.ask(Asking.OPEN, NEW))
    foreign = seal(SecretBytes(bytes(32)), asked.fresh, answer_purpose(asked.vault_id, asked.nonce))
    answer = Answer(Asking.OPEN, asked.nonce, 24, foreign)
    text = answer.text(bench.hub.sign(answer.signed_text()))
    with pytest.raises(RecoveryError, match="does not belong to this vault"):
        bench.recovery.open_by_answer(text, NEW, passphrase_only=False)
    bench.opens_with(OLD)


def test_another_laptops_name_on_the_question_opens_nothing(bench: Bench) -> None:
    asked = read_request(bench.recovery.ask(Asking.OPEN, NEW))
    assert open_for_agency(asked, bench.private) is not None
    assert open_for_agency(replace(asked, device=b"x" * 16), bench.private) is None
    assert open_for_agency(replace(asked, fresh=bytes(32)), bench.private) is None
    other, _ = generate()
    assert open_for_agency(asked, other) is None
    assert open_for_agency(replace(asked, box=SealedKey(b"e" * 32, b"s" * 48)), bench.private) is None


def test_ten_failures_end_in_a_lock_out_that_a_release_ends(bench: Bench) -> None:
    bench.fail(10)
    with pytest.raises(LockedOutError):
        bench.make().unlock(OLD)
    answer = bench.answered(bench.recovery.ask(Asking.RELEASE))
    bench.recovery.release(answer)
    status = bench.make().attempts.status()
    assert (status.failures, status.forgiven, status.locked_out) == (0, 10, False)
    with pytest.raises(RecoveryError, match="another question"):
        bench.recovery.release(answer)
    bench.opens_with(OLD)
    assert bench.make().attempts.status().forgiven == 0


def test_a_release_of_another_hub_or_for_opening_ends_no_lock_out(bench: Bench) -> None:
    bench.fail(10)
    text = bench.recovery.ask(Asking.RELEASE)
    with pytest.raises(RecoveryError, match="signature of your hub"):
        bench.recovery.release(bench.answered(text, hub=Ed25519PrivateKey.generate()))
    with pytest.raises(RecoveryError, match="another question"):
        bench.recovery.release(bench.answered(bench.recovery.ask(Asking.OPEN, NEW)))
    with pytest.raises(LockedOutError):
        bench.make().unlock(OLD)


def test_recovery_ends_a_lock_out_too(bench: Bench) -> None:
    codes = codes_of(bench)
    bench.fail(10)
    bench.recovery.open_by_code(codes[0], NEW, passphrase_only=False).unlocked.close()
    bench.opens_with(NEW)


def test_nothing_is_written_when_nothing_changed_and_a_new_key_is_sealed_to(bench: Bench) -> None:
    before = bench.paths.recovery.read_bytes()
    unlocked = bench.make().unlock(OLD)
    assert not bench.recovery.keep(unlocked, DEVICE, bench.hub_public, bench.public)
    assert bench.paths.recovery.read_bytes() == before
    private, public = generate()
    assert bench.recovery.keep(unlocked, DEVICE, bench.hub_public, public)
    asked = read_request(bench.recovery.ask(Asking.OPEN, NEW))
    assert open_for_agency(asked, bench.private) is None
    assert open_for_agency(asked, private) is not None


def test_a_file_of_another_vault_is_replaced(bench: Bench, clock: ManualClock) -> None:
    codes_of(bench)
    file = RecoveryFile(bench.paths.recovery)
    record = file.read()
    assert record is not None
    file.write(replace(record, vault_id=b"x" * 16))
    unlocked = bench.make().unlock(OLD)
    assert bench.recovery.keep(unlocked, DEVICE, bench.hub_public, bench.public)
    assert bench.recovery.status().codes == ()


def test_a_profile_without_the_file_says_so(make_vault: Make, paths: ProfilePaths, clock: ManualClock) -> None:
    vault = make_vault()
    vault.create(OLD).close()
    recovery = Recovery(paths, vault, clock)
    assert (recovery.status().agency, recovery.status().codes_left, recovery.status().can_release) == (False, 0, False)
    for attempt in (
        lambda: recovery.open_by_code("x", NEW, passphrase_only=False),
        lambda: recovery.ask(Asking.OPEN, NEW),
        lambda: recovery.ask(Asking.RELEASE),
    ):
        with pytest.raises(NoRecoveryError):
            attempt()


def test_without_a_key_of_the_agency_only_a_release_can_be_asked_for(
    make_vault: Make, paths: ProfilePaths, clock: ManualClock
) -> None:
    vault = make_vault()
    recovery = Recovery(paths, vault, clock)
    unlocked = vault.create(OLD)
    assert not recovery.keep(unlocked, DEVICE, b"h" * 32, b"")
    with pytest.raises(NoRecoveryError):
        recovery.ask(Asking.OPEN, NEW)
    assert read_request(recovery.ask(Asking.RELEASE)).device == DEVICE


def test_no_refusal_is_a_fault_of_the_program(bench: Bench) -> None:
    """Whatever is pasted in, the answer is a worded error."""
    bench.recovery.ask(Asking.OPEN, NEW)
    for text in ("", "calibar answer:", "calibar answer:\n00000 00000", "\0", "answer " * 400):
        with pytest.raises(CalibarError):
            bench.recovery.open_by_answer(text, NEW, passphrase_only=False)
        with pytest.raises(CalibarError):
            bench.recovery.release(text)


def test_a_file_that_an_earlier_vault_left_takes_no_key_from_this_one(bench: Bench) -> None:
    codes = codes_of(bench)
    answer = bench.answered(bench.recovery.ask(Asking.OPEN, NEW))
    earlier = bench.paths.key_file.read_bytes()
    bench.paths.key_file.unlink()
    bench.make().create(OLD).close()  # enrolled anew, and cut before its first unlock
    kept = {path: path.read_bytes() for path in (bench.paths.key_file, bench.paths.recovery)}
    with pytest.raises(RecoveryError, match="does not belong to this vault"):
        bench.recovery.open_by_code(codes[0], NEW, passphrase_only=False)
    with pytest.raises(RecoveryError, match="does not belong to this vault"):
        bench.recovery.open_by_answer(answer, NEW, passphrase_only=False)
    assert {path: path.read_bytes() for path in kept} == kept
    bench.make().unlock(OLD).close()
    bench.paths.key_file.write_bytes(earlier)  # the control: beside its own key file the code opens
    bench.recovery.open_by_code(codes[0], NEW, passphrase_only=False).unlocked.close()


def test_a_key_file_of_a_newer_program_is_left_untouched(bench: Bench) -> None:
    codes = codes_of(bench)
    slots = SlotFile(bench.paths.key_file, KEY_FILE_MAGIC)
    reading = slots.read()
    assert reading is not None
    slots.write((99).to_bytes(2, "big") + reading.content[2:])
    newer = bench.paths.key_file.read_bytes()
    with pytest.raises(NewerVersionError):
        bench.recovery.open_by_code(codes[0], NEW, passphrase_only=False)
    assert bench.paths.key_file.read_bytes() == newer


class Interrupted(Vault):
    """A vault whose disk takes nothing more in the files of recovery once it has its new passphrase."""

    def remake(
        self, data_key: SecretBytes, vault_id: bytes, passphrase: str, *, passphrase_only: bool
    ) -> UnlockedVault:
        made = super().remake(data_key, vault_id, passphrase, passphrase_only=passphrase_only)
        for path in (self._paths.recovery, self._paths.request):
            path.rename(path.with_name(path.name + ".kept"))
            path.mkdir()
        return made


@pytest.mark.parametrize("by_code", [True, False])
def test_what_cannot_be_noted_after_the_new_passphrase_does_not_close_the_vault(
    bench: Bench, by_code: bool, quick: StretchPolicy
) -> None:
    codes = codes_of(bench)
    answer = bench.answered(bench.recovery.ask(Asking.OPEN, NEW))
    vault = Interrupted(bench.paths, clock=bench.clock, secret_store=bench.store, stretching=quick)
    recovery = Recovery(bench.paths, vault, bench.clock)
    if by_code:
        opened = recovery.open_by_code(codes[0], NEW, passphrase_only=False)
    else:
        opened = recovery.open_by_answer(answer, NEW, passphrase_only=False)
    for path in (bench.paths.recovery, bench.paths.request):
        path.rmdir()
        path.with_name(path.name + ".kept").rename(path)
    # What opening does next spends the code after all.
    bench.recovery.keep(opened.unlocked, DEVICE, bench.hub_public, bench.public)
    opened.unlocked.close()
    bench.opens_with(NEW)
    if by_code:
        with pytest.raises(CodeSpentError):
            bench.recovery.open_by_code(codes[0], OLD, passphrase_only=False)


def test_a_question_that_no_program_asks_is_no_fault(bench: Bench) -> None:
    answer = bench.answered(bench.recovery.ask(Asking.RELEASE))
    slots = SlotFile(bench.paths.request, b"CALASK\x00\x01")
    reading = slots.read()
    assert reading is not None
    slots.write(reading.content[:1] + b"\x09" + reading.content[2:])
    with pytest.raises(RecoveryError, match="another question"):
        bench.recovery.release(answer)
    slots.write(reading.content)
    bench.recovery.release(answer)
