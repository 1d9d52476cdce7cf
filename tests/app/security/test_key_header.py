from contextlib import suppress
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import CalibarError, NewerVersionError
from app.security.errors import KeyFileDamagedError
from app.security.key_header import KeyHeader, KeySlot, Protection, parse_slot
from app.security.key_slots import CAPACITY
from app.security.stretching import Argon2Cost

HEADER = KeyHeader(
    protection=Protection.PASSPHRASE_AND_DEVICE,
    cost=Argon2Cost(262144, 3, 2),
    salt=bytes(range(16)),
    vault_id=bytes(range(16, 32)),
    device_check=bytes(range(32, 48)),
    made_us=1_790_000_000_000_000,
)
SLOT = KeySlot(HEADER, HEADER.packed(), bytes(12), bytes(48))


@pytest.mark.parametrize("protection", list(Protection))
def test_a_slot_comes_back_as_it_was(protection: Protection) -> None:
    header = replace(HEADER, protection=protection)
    slot = KeySlot(header, header.packed(), b"n" * 12, b"w" * 48)
    assert parse_slot(slot.packed()) == slot
    assert len(slot.packed()) <= CAPACITY


def test_the_open_part_of_a_shipped_slot_never_changes() -> None:
    assert HEADER.packed().hex() == (
        "0001" "01" "01" "00040000" "00000003" "00000002"
        "000102030405060708090a0b0c0d0e0f" "101112131415161718191a1b1c1d1e1f" "202122232425262728292a2b2c2d2e2f"
        "00065bfeda25e000" + "00" * 32
    )  # fmt: skip


def test_the_words_of_the_two_modes() -> None:
    assert [mode.words for mode in Protection] == ["passphrase+device", "passphrase"]


def test_a_newer_format_is_refused_kindly() -> None:
    with pytest.raises(NewerVersionError):
        parse_slot(b"\x00\x02" + SLOT.packed()[2:])
    with pytest.raises(NewerVersionError):
        parse_slot(b"\x01\x00of any length")


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\0",
        SLOT.packed()[:-1],
        SLOT.packed() + b"\0",
        b"\0\0" + SLOT.packed()[2:],
        SLOT.packed()[:2] + b"\x03" + SLOT.packed()[3:],
        SLOT.packed()[:3] + b"\x02" + SLOT.packed()[4:],
    ],
)
def test_what_this_program_never_writes_is_damage(raw: bytes) -> None:
    with pytest.raises(KeyFileDamagedError):
        parse_slot(raw)


@given(st.binary(max_size=CAPACITY))
@settings(deadline=None)  # a busy machine is no fault
def test_no_content_breaks_the_reader(raw: bytes) -> None:
    with suppress(CalibarError):
        parse_slot(raw)
