import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.security.key_slots import CAPACITY, FILE_BYTES, SLOT_BYTES, SlotFile

MAGIC = b"CALTST\x00\x01"


@pytest.fixture
def slots(tmp_path: Path) -> SlotFile:
    return SlotFile(tmp_path / "slots", MAGIC)


def content_of(slots: SlotFile) -> bytes:
    reading = slots.read()
    assert reading is not None
    return reading.content


def test_what_is_made_is_read_and_stands_twice(slots: SlotFile) -> None:
    slots.create(b"first")
    raw = slots.path.read_bytes()
    assert len(raw) == FILE_BYTES == 1024
    assert raw[:SLOT_BYTES] == raw[SLOT_BYTES:]
    assert content_of(slots) == b"first"
    assert os.listdir(slots.path.parent) == ["slots"]  # noqa: PTH208 - names, in one word


def test_writing_replaces_both_slots_in_place(slots: SlotFile) -> None:
    slots.create(b"first")
    inode = slots.path.stat().st_ino
    for number in range(5):
        slots.write(b"content %d" % number)
    raw = slots.path.read_bytes()
    assert content_of(slots) == b"content 4"
    assert b"first" not in raw
    assert b"content 3" not in raw
    assert slots.path.stat().st_ino == inode, "a rename would leave the old slot in free blocks"


def test_a_second_making_is_refused(slots: SlotFile) -> None:
    slots.create(b"first")
    with pytest.raises(FileExistsError):
        slots.create(b"second")
    assert content_of(slots) == b"first"


def test_a_making_that_was_cut_is_begun_anew(slots: SlotFile) -> None:
    slots.path.with_name("slots.new").write_bytes(b"half")
    assert not slots.exists()
    slots.create(b"first")
    assert content_of(slots) == b"first"


def test_a_missing_file_is_not_a_damaged_one(slots: SlotFile) -> None:
    with pytest.raises(FileNotFoundError):
        slots.read()


@pytest.mark.parametrize("raw", [b"", b"\0" * FILE_BYTES, b"\xff" * FILE_BYTES, b"x" * 100, b"x" * 600])
def test_nothing_whole_reads_as_nothing(slots: SlotFile, raw: bytes) -> None:
    assert slots.parse(raw) is None


@given(st.binary(max_size=FILE_BYTES))
@settings(deadline=None)  # a busy machine is no fault
def test_no_bytes_are_mistaken_for_a_slot(raw: bytes) -> None:
    assert SlotFile(Path("nowhere"), MAGIC).parse(raw) is None


@given(st.binary(max_size=CAPACITY), st.binary(max_size=CAPACITY))
@settings(deadline=None)  # a busy machine is no fault
def test_any_content_comes_back(tmp_path_factory: pytest.TempPathFactory, first: bytes, second: bytes) -> None:
    slots = SlotFile(tmp_path_factory.mktemp("slots") / "slots", MAGIC)
    slots.create(first)
    slots.write(second)
    assert content_of(slots) == second


def test_a_content_that_is_too_long_is_refused_before_anything_is_written(slots: SlotFile) -> None:
    slots.create(b"first")
    with pytest.raises(ValueError, match="462"):
        slots.write(bytes(CAPACITY + 1))
    assert content_of(slots) == b"first"


@pytest.mark.parametrize("damaged", [0, 1])
def test_one_damaged_slot_is_survived_and_noticed(slots: SlotFile, damaged: int) -> None:
    slots.create(b"first")
    raw = bytearray(slots.path.read_bytes())
    raw[damaged * SLOT_BYTES + 40] ^= 1
    slots.path.write_bytes(raw)
    reading = slots.read()
    assert reading is not None
    assert (reading.content, reading.needs_mending) == (b"first", True)
    slots.write(b"first")
    mended = slots.read()
    assert mended is not None
    assert not mended.needs_mending


def test_every_flipped_bit_of_a_slot_is_noticed(slots: SlotFile) -> None:
    slots.create(b"first")
    raw = slots.path.read_bytes()
    for bit in range(SLOT_BYTES * 8):
        changed = bytearray(raw)
        changed[bit // 8] ^= 1 << bit % 8
        changed[SLOT_BYTES:] = bytes(SLOT_BYTES)
        assert slots.parse(bytes(changed)) is None


def test_another_kind_of_slot_file_is_not_taken(slots: SlotFile) -> None:
    slots.create(b"first")
    assert SlotFile(slots.path, b"CALOTH\x00\x01").read() is None
    with pytest.raises(ValueError, match="8 bytes"):
        SlotFile(slots.path, b"short")


def test_both_damaged_slots_can_be_written_anew(slots: SlotFile) -> None:
    slots.create(b"first")
    slots.path.write_bytes(bytes(FILE_BYTES))
    slots.write(b"second")
    assert content_of(slots) == b"second"


def test_erasing_leaves_random_bytes(slots: SlotFile) -> None:
    slots.create(b"first")
    before = slots.path.read_bytes()
    slots.erase()
    after = slots.path.read_bytes()
    assert len(after) == FILE_BYTES
    assert slots.read() is None
    assert sum(old == new for old, new in zip(before, after, strict=True)) < 64
