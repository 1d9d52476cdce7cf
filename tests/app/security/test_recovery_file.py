from dataclasses import replace
from pathlib import Path

import pytest

from app.errors import NewerVersionError
from app.security.key_slots import SlotFile
from app.security.recovery_codes import CODES, make_code
from app.security.recovery_file import (
    FILE_MAGIC,
    SLOT_BYTES,
    CodeState,
    RecoveryFile,
    RecoveryRecord,
    agency_purpose,
    data_key_check,
    parse_record,
)
from app.security.recovery_sealing import generate, unseal
from app.security.secret_bytes import SecretBytes

VAULT, DEVICE = b"v" * 16, b"d" * 16
KEY = SecretBytes(bytes(range(32)))


def record() -> RecoveryRecord:
    return RecoveryRecord(VAULT, DEVICE, b"h" * 32, data_key_check(KEY, VAULT))


def letters(count: int = CODES) -> list[str]:
    return [make_code().replace("-", "") for _ in range(count)]


def test_a_full_record_fits_and_comes_back(tmp_path: Path) -> None:
    _, public = generate()
    full = record().with_agency(KEY, public, 5).with_codes(KEY, letters(), 6)
    file = RecoveryFile(tmp_path / "vault.recovery")
    assert file.read() is None
    file.write(full)
    assert file.read() == full
    file.write(record())
    assert file.read() == record()
    assert (tmp_path / "vault.recovery").stat().st_size == 2 * SLOT_BYTES


def test_each_code_opens_its_slot_and_no_other_does() -> None:
    codes = letters()
    full = record().with_codes(KEY, codes, 6)
    for number, code in enumerate(codes, 1):
        found = full.opened_by(code)
        assert found is not None
        assert (found[0].number, found[1]) == (number, KEY)
    assert full.opened_by(letters(1)[0]) is None


def test_a_spent_code_leaves_nothing_behind_on_the_disk(tmp_path: Path) -> None:
    codes = letters()
    full = record().with_codes(KEY, codes, 6)
    file = RecoveryFile(tmp_path / "vault.recovery")
    file.write(full)
    wrapped = full.codes[2].wrapped
    assert wrapped in (tmp_path / "vault.recovery").read_bytes()
    file.write(full.with_code(full.codes[2].spent(9)))
    assert wrapped not in (tmp_path / "vault.recovery").read_bytes()
    after = file.read()
    assert after is not None
    assert after.opened_by(codes[2]) is None
    assert after.opened_by(codes[3]) is not None
    assert (after.codes[2].state, after.codes[2].spent_us) == (CodeState.SPENT, 9)


def test_a_used_code_still_opens_until_it_is_settled() -> None:
    codes = letters(2)
    full = record().with_codes(KEY, codes, 6)
    used = full.with_code(replace(full.codes[0], state=CodeState.USED))
    assert used.opened_by(codes[0]) is not None
    settled = used.settled(8)
    assert settled.opened_by(codes[0]) is None
    assert settled.opened_by(codes[1]) is not None


def test_a_slot_of_the_agency_is_bound_to_vault_and_laptop() -> None:
    private, public = generate()
    agency = record().with_agency(KEY, public, 5).agency
    assert agency is not None
    assert unseal(agency.box, private, agency_purpose(VAULT, DEVICE)) == KEY
    assert unseal(agency.box, private, agency_purpose(VAULT, b"x" * 16)) is None
    assert unseal(agency.box, private, agency_purpose(b"x" * 16, DEVICE)) is None


def test_another_data_key_is_told_from_the_vaults() -> None:
    assert record().fits(KEY)
    assert not record().fits(SecretBytes(bytes(32)))


def test_bytes_that_no_program_wrote_are_no_record() -> None:
    packed = record().with_codes(KEY, letters(2), 6).packed()
    assert parse_record(packed) is not None
    for cut in range(0, len(packed), 7):
        assert parse_record(packed[:cut]) is None
    assert parse_record(packed + b"x") is None


def test_a_newer_file_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "vault.recovery"
    SlotFile(path, FILE_MAGIC, SLOT_BYTES).create(b"\x00\x02" + record().packed()[2:])
    before = path.read_bytes()
    with pytest.raises(NewerVersionError, match="left untouched"):
        RecoveryFile(path).read()
    assert path.read_bytes() == before


def test_erasing_leaves_no_file_and_may_be_repeated(tmp_path: Path) -> None:
    file = RecoveryFile(tmp_path / "vault.recovery")
    file.write(record())
    file.erase()
    file.erase()
    assert file.read() is None
    assert list(tmp_path.iterdir()) == []
