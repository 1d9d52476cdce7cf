"""A power cut at any moment of a passphrase change leaves a key file that opens, and in the end no old wrap."""

from __future__ import annotations

import random
from pathlib import Path

from app.security.key_slots import FILE_BYTES, SLOT_BYTES, SlotFile

MAGIC = b"CALKEY\x00\x01"
OLD, NEW = b"old wrapped key " * 12, b"new wrapped key " * 12
STATES = 20_000


def before_and_writes(tmp_path: Path) -> tuple[bytes, list[tuple[int, bytes]]]:
    """Return the file with OLD, and the writes in order that bring NEW, by watching what `write` does."""
    slots = SlotFile(tmp_path / "slots", MAGIC)
    slots.create(OLD)
    before = slots.path.read_bytes()
    slots.write(NEW)
    after = slots.path.read_bytes()
    # The newest slot is 0; the idle one is written first.
    return before, [(SLOT_BYTES, after[SLOT_BYTES:]), (0, after[:SLOT_BYTES])]


def torn(chance: random.Random, old: bytes, new: bytes) -> bytes:
    """Return what a sector may hold after a cut: a prefix, a suffix, scattered bytes, zeros or noise of the new one."""
    kind = chance.randrange(6)
    cut = chance.randrange(SLOT_BYTES + 1)
    if kind == 0:
        return new[:cut] + old[cut:]
    if kind == 1:
        return old[:cut] + new[cut:]
    if kind == 2:
        return bytes(new[i] if chance.random() < 0.5 else old[i] for i in range(SLOT_BYTES))
    if kind == 3:
        return new[:cut] + bytes(SLOT_BYTES - cut)
    if kind == 4:
        return chance.randbytes(cut) + old[cut:]
    other = chance.randrange(SLOT_BYTES + 1)
    first, last = sorted((cut, other))
    return old[:first] + new[first:last] + old[last:]


def test_no_torn_state_is_without_a_whole_slot(tmp_path: Path) -> None:
    before, writes = before_and_writes(tmp_path)
    slots = SlotFile(tmp_path / "slots", MAGIC)
    chance = random.Random(20260302)
    seen = {OLD: 0, NEW: 0}
    for state in range(STATES):
        disk = bytearray(before)
        cut_in = state % 2
        for offset, slot in writes[:cut_in]:
            disk[offset : offset + SLOT_BYTES] = slot  # synced before the next write begins
        offset, slot = writes[cut_in]
        disk[offset : offset + SLOT_BYTES] = torn(chance, bytes(disk[offset : offset + SLOT_BYTES]), slot)
        reading = slots.parse(bytes(disk))
        assert reading is not None, f"state {state}"
        assert reading.content in seen
        if cut_in == 1:
            assert reading.content == NEW, "once the first slot is synced the new passphrase stands"
        seen[reading.content] += 1
    assert min(seen.values()) > STATES // 10
    assert sum(seen.values()) == STATES


def test_every_prefix_of_every_write_leaves_a_whole_slot(tmp_path: Path) -> None:
    before, writes = before_and_writes(tmp_path)
    slots = SlotFile(tmp_path / "slots", MAGIC)
    disk = bytearray(before)
    for offset, slot in writes:
        for length in range(SLOT_BYTES + 1):
            disk[offset : offset + length] = slot[:length]
            assert slots.parse(bytes(disk)) is not None


def test_a_torn_state_is_mended_by_the_next_write(tmp_path: Path) -> None:
    before, writes = before_and_writes(tmp_path)
    slots = SlotFile(tmp_path / "slots", MAGIC)
    chance = random.Random(3)
    for state in range(200):
        disk = bytearray(before)
        offset, slot = writes[0]
        disk[offset : offset + SLOT_BYTES] = torn(chance, before[offset : offset + SLOT_BYTES], slot)
        slots.path.write_bytes(disk)
        reading = slots.read()
        assert reading is not None
        slots.write(NEW)
        mended = slots.path.read_bytes()
        assert mended[:SLOT_BYTES] == mended[SLOT_BYTES:], f"state {state}"
        assert OLD not in mended


def test_one_slot_alone_would_not_survive(tmp_path: Path) -> None:
    """The test of the test: overwriting a single slot does lose the key at many cuts."""
    before, writes = before_and_writes(tmp_path)
    slots = SlotFile(tmp_path / "slots", MAGIC)
    chance = random.Random(4)
    lost = 0
    for _ in range(500):
        disk = bytearray(FILE_BYTES)
        disk[:SLOT_BYTES] = torn(chance, before[:SLOT_BYTES], writes[1][1])
        lost += slots.parse(bytes(disk)) is None
    assert lost > 200
