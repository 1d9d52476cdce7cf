"""From a passphrase to 32 bytes that are slow to guess: Argon2id (RFC 9106), with limits and calibration.

Judges no passphrase and keeps no key.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from argon2.exceptions import HashingError
from argon2.low_level import Type, hash_secret_raw

from app.clock import Clock
from app.security.errors import KeyFileDamagedError, MemoryShortError
from app.security.secret_bytes import SecretBytes

SALT_BYTES: Final = 16
_MIB: Final = 1024  # KiB


@dataclass(frozen=True, slots=True)
class Argon2Cost:
    """The cost of one guess: memory in KiB, passes over it, lanes."""

    memory_kib: int
    passes: int
    lanes: int = 2


@dataclass(frozen=True, slots=True)
class StretchPolicy:
    """What a vault starts with and what is accepted on reading, so that a key file cannot ask for too little or much.

    `shortest_s` and `longest_s` frame the time of one derivation on the machine that enrols.
    """

    floor: Argon2Cost = Argon2Cost(64 * _MIB, 3)
    with_device_secret: Argon2Cost = Argon2Cost(256 * _MIB, 3)
    passphrase_only: Argon2Cost = Argon2Cost(512 * _MIB, 3)
    ceiling: Argon2Cost = Argon2Cost(1024 * _MIB, 10)
    shortest_s: float = 0.5
    longest_s: float = 1.5

    def check(self, cost: Argon2Cost) -> None:
        """Raise KeyFileDamagedError if a key file asks for a cost outside the limits."""
        floor, ceiling = self.floor, self.ceiling
        if not (
            floor.memory_kib <= cost.memory_kib <= ceiling.memory_kib
            and floor.passes <= cost.passes <= ceiling.passes
            and 1 <= cost.lanes <= 8
        ):
            raise KeyFileDamagedError(
                "The key file asks for a key derivation outside the limits. It was not used.",
                "Restore the key file from a backup of the profile, or enrol anew and fetch everything from the hub.",
            )


PRODUCTION: Final = StretchPolicy()


def stretch(passphrase: bytes | bytearray, salt: bytes, cost: Argon2Cost) -> SecretBytes:
    """Return 32 bytes derived from `passphrase`. Takes about `cost.memory_kib` of memory; MemoryShortError if short."""
    try:
        return SecretBytes(
            hash_secret_raw(
                bytes(passphrase), salt, cost.passes, cost.memory_kib, cost.lanes, 32, Type.ID, version=0x13
            )
        )
    except (HashingError, MemoryError) as error:
        raise MemoryShortError(
            f"There is not enough free memory ({cost.memory_kib // _MIB} MB are needed) to check the passphrase.",
            "Close other programs and try again. This did not count as an attempt.",
        ) from error


def calibrated(
    policy: StretchPolicy,
    clock: Clock,
    *,
    passphrase_only: bool,
    derive: Callable[[Argon2Cost], None] | None = None,
) -> Argon2Cost:
    """Return the cost for this machine: within the policy's limits and, where they allow, its time frame.

    Measures by deriving a key from nothing. In passphrase-only mode the cost is never lowered: nothing else guards.
    """
    once = derive or _derive_once

    def measured_s(cost: Argon2Cost) -> float:
        began_s = clock.monotonic_s()
        once(cost)
        return clock.monotonic_s() - began_s

    cost = policy.passphrase_only if passphrase_only else policy.with_device_secret
    took_s = measured_s(cost)
    while took_s > policy.longest_s and not passphrase_only and cost.memory_kib // 2 >= policy.floor.memory_kib:
        cost = replace(cost, memory_kib=cost.memory_kib // 2)
        took_s = measured_s(cost)
    while took_s < policy.shortest_s:
        dearer = _dearer(cost, policy)
        if dearer is None:
            return cost
        before, cost = cost, dearer
        took_s = measured_s(cost)
        if took_s > policy.longest_s:
            return before
    return cost


def _dearer(cost: Argon2Cost, policy: StretchPolicy) -> Argon2Cost | None:
    # Memory first: it is what makes guessing on many small cores dear.
    if cost.memory_kib * 2 <= policy.ceiling.memory_kib:
        return replace(cost, memory_kib=cost.memory_kib * 2)
    if cost.passes < policy.ceiling.passes:
        return replace(cost, passes=cost.passes + 1)
    return None


def _derive_once(cost: Argon2Cost) -> None:
    stretch(b"", bytes(SALT_BYTES), cost).wipe()
