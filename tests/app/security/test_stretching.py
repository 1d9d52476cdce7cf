from collections.abc import Callable
from dataclasses import replace

import pytest

from app.clock import ManualClock, SystemClock
from app.security import stretching
from app.security.errors import KeyFileDamagedError, MemoryShortError
from app.security.stretching import PRODUCTION, Argon2Cost, StretchPolicy, calibrated, stretch

MIB = 1024


def test_the_production_limits() -> None:
    assert PRODUCTION.floor == Argon2Cost(64 * MIB, 3, 2)
    assert PRODUCTION.with_device_secret == Argon2Cost(256 * MIB, 3, 2)
    assert PRODUCTION.passphrase_only == Argon2Cost(512 * MIB, 3, 2)
    assert PRODUCTION.ceiling == Argon2Cost(1024 * MIB, 10, 2)


def test_the_same_passphrase_gives_the_same_bytes_and_nothing_else_does() -> None:
    cost = Argon2Cost(64, 1, 2)
    first = stretch(b"four words", b"s" * 16, cost)
    assert len(first) == 32
    assert stretch(bytearray(b"four words"), b"s" * 16, cost) == first
    others = [
        stretch(b"four word", b"s" * 16, cost),
        stretch(b"four words", b"t" * 16, cost),
        stretch(b"four words", b"s" * 16, replace(cost, passes=2)),
        stretch(b"four words", b"s" * 16, replace(cost, memory_kib=128)),
        stretch(b"four words", b"s" * 16, replace(cost, lanes=1)),
    ]
    assert first not in others


def test_argon2id_is_the_one_of_the_standard() -> None:
    # Made with the reference program: argon2 somesalt -id -t 2 -k 65536 -p 1 (its test vectors, test.c).
    found = stretch(b"password", b"somesalt", Argon2Cost(65536, 2, 1))
    assert found.hex() == "09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7"


@pytest.mark.parametrize(
    "cost",
    [
        Argon2Cost(64 * MIB - 1, 3),
        Argon2Cost(64 * MIB, 2),
        Argon2Cost(1024 * MIB + 1, 3),
        Argon2Cost(64 * MIB, 11),
        Argon2Cost(64 * MIB, 3, 0),
        Argon2Cost(64 * MIB, 3, 9),
        Argon2Cost(2**31, 3),
    ],
)
def test_a_key_file_cannot_ask_for_too_little_or_too_much(cost: Argon2Cost) -> None:
    with pytest.raises(KeyFileDamagedError):
        PRODUCTION.check(cost)


def test_the_limits_themselves_are_accepted() -> None:
    for cost in (PRODUCTION.floor, PRODUCTION.with_device_secret, PRODUCTION.passphrase_only, PRODUCTION.ceiling):
        PRODUCTION.check(cost)


def test_short_memory_is_worded() -> None:
    with pytest.raises(MemoryShortError, match="not enough free memory"):
        stretch(b"x", b"s" * 16, Argon2Cost(1, 1, 2))  # below what Argon2 takes: the same error as too much


def measured(seconds_of: Callable[[Argon2Cost], float], policy: StretchPolicy, *, passphrase_only: bool) -> Argon2Cost:
    """Calibrate a machine that takes `seconds_of(cost)`."""
    clock = ManualClock()

    def pretend(cost: Argon2Cost) -> None:
        clock.advance(seconds_of(cost))

    return calibrated(policy, clock, passphrase_only=passphrase_only, derive=pretend)


def per_256_mib(seconds: float) -> Callable[[Argon2Cost], float]:
    return lambda cost: seconds * cost.memory_kib / (256 * MIB) * cost.passes / 3


@pytest.mark.parametrize(
    ("machine_s", "alone", "cost"),
    [
        (0.6, False, Argon2Cost(256 * MIB, 3)),
        (0.3, False, Argon2Cost(512 * MIB, 3)),
        (0.1, False, Argon2Cost(1024 * MIB, 4)),
        (0.01, False, Argon2Cost(1024 * MIB, 10)),
        (2.0, False, Argon2Cost(128 * MIB, 3)),
        (30.0, False, Argon2Cost(64 * MIB, 3)),
        (0.6, True, Argon2Cost(512 * MIB, 3)),
        (9.0, True, Argon2Cost(512 * MIB, 3)),
        (0.2, True, Argon2Cost(1024 * MIB, 3)),
    ],
)
def test_the_cost_fits_the_machine(machine_s: float, cost: Argon2Cost, *, alone: bool) -> None:
    found = measured(per_256_mib(machine_s), PRODUCTION, passphrase_only=alone)
    assert found == cost
    PRODUCTION.check(found)


def test_a_step_that_would_be_too_slow_is_not_taken() -> None:
    def steep(cost: Argon2Cost) -> float:
        return 0.4 if cost.memory_kib <= 256 * MIB else 5.0

    assert measured(steep, PRODUCTION, passphrase_only=False) == PRODUCTION.with_device_secret


def test_calibration_derives_on_the_real_machine() -> None:
    least = Argon2Cost(64, 1, 2)
    policy = StretchPolicy(least, least, least, Argon2Cost(256, 2, 2), shortest_s=0.0, longest_s=60.0)
    assert calibrated(policy, SystemClock(), passphrase_only=False) == least
    assert stretching.SALT_BYTES == 16
