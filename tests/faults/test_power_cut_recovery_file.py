"""A power cut while a code is spent, at any moment, leaves the old recovery file or the new one, never neither."""

from __future__ import annotations

import random
from pathlib import Path

from app.security.key_slots import SlotFile
from app.security.recovery_codes import make_code
from app.security.recovery_file import (
    FILE_MAGIC,
    SLOT_BYTES,
    RecoveryFile,
    RecoveryRecord,
    data_key_check,
    parse_record,
)
from app.security.recovery_sealing import generate
from app.security.secret_bytes import SecretBytes

STATES = 8_000
SECTOR = 512
KEY = SecretBytes(bytes(range(32)))


def records() -> tuple[RecoveryRecord, RecoveryRecord]:
    """Return a full record before and after its third code was spent."""
    _, public = generate()
    codes = [make_code().replace("-", "") for _ in range(8)]
    old = RecoveryRecord(b"v" * 16, b"d" * 16, b"h" * 32, data_key_check(KEY, b"v" * 16))
    old = old.with_agency(KEY, public, 5).with_codes(KEY, codes, 6)
    return old, old.with_code(old.codes[2].spent(9))


def before_and_after(tmp_path: Path) -> tuple[SlotFile, bytes, bytes]:
    """Return the file as bytes before and after; its newest slot is the first, so the second is written first."""
    path = tmp_path / "vault.recovery"
    old, new = records()
    file = RecoveryFile(path)
    file.write(old)
    before = path.read_bytes()
    file.write(new)
    return SlotFile(path, FILE_MAGIC, SLOT_BYTES), before, path.read_bytes()


def torn(chance: random.Random, old: bytes, new: bytes) -> bytes:
    """Return a slot of four sectors of which some arrived, in any order, and one in part."""
    sectors = []
    for start in range(0, SLOT_BYTES, SECTOR):
        was, wanted = old[start : start + SECTOR], new[start : start + SECTOR]
        cut = chance.randrange(SECTOR + 1)
        kinds = (was, wanted, wanted[:cut] + was[cut:], chance.randbytes(cut) + was[cut:], bytes(SECTOR))
        sectors.append(kinds[chance.randrange(len(kinds))])
    return b"".join(sectors)


def test_no_torn_state_loses_the_slots(tmp_path: Path) -> None:
    slots, before, after = before_and_after(tmp_path)
    chance = random.Random(20261129)
    seen = {False: 0, True: 0}
    for state in range(STATES):
        disk = bytearray(before)
        first = state % 2
        if first:
            disk[SLOT_BYTES:] = after[SLOT_BYTES:]  # synced before the next write begins
        at = 0 if first else SLOT_BYTES
        disk[at : at + SLOT_BYTES] = torn(chance, before[at : at + SLOT_BYTES], after[at : at + SLOT_BYTES])
        reading = slots.parse(bytes(disk))
        assert reading is not None, f"state {state}"
        record = parse_record(reading.content)
        assert record is not None
        assert record.agency is not None
        spent = not record.codes[2].opens
        assert spent or not first, "once one slot is synced the code is spent"
        seen[spent] += 1
    assert min(seen.values()) > STATES // 10


def test_one_slot_alone_would_not_survive(tmp_path: Path) -> None:
    """The test of the test: overwritten in a single place, the slots are lost at many cuts."""
    slots, before, after = before_and_after(tmp_path)
    chance = random.Random(4)
    lost = 0
    for _ in range(300):
        disk = bytes(SLOT_BYTES) + torn(chance, before[SLOT_BYTES:], after[SLOT_BYTES:])
        lost += slots.parse(disk) is None
    assert lost > 100
