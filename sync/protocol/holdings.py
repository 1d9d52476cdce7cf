"""What a laptop holds, in a few bytes: how many streams, and a hash of the set of where each of them stands.

Laptop and hub compute it on their own; when it differs though nothing is new, something was lost or altered. The order
does not matter, and what moved can be taken out and put in again without looking at the rest.
"""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256
from typing import Final

SIZE: Final = 24
_ROOM: Final = 1 << 128


class HeldSet:
    """A set of streams that grows and shrinks; empty streams do not count."""

    def __init__(self, streams: Iterable[tuple[str, int, bytes]] = ()) -> None:
        """Begin with streams given as (name, place in it, chain value there)."""
        self._count = self._total = 0
        for name, seq, chain in streams:
            self.add(name, seq, chain)

    def add(self, name: str, seq: int, chain: bytes) -> None:
        """Put in where a stream stands."""
        if seq:
            self._total += _part(name, seq, chain)
            self._count += 1

    def take(self, name: str, seq: int, chain: bytes) -> None:
        """Take out where a stream stood."""
        if seq:
            self._total -= _part(name, seq, chain)
            self._count -= 1

    def copy(self) -> HeldSet:
        """Return the same set, to be changed on its own."""
        made = HeldSet()
        made._count, made._total = self._count, self._total
        return made

    def packed(self) -> bytes:
        """Return the 24 bytes."""
        return self._count.to_bytes(8, "big") + (self._total % _ROOM).to_bytes(16, "big")


def _part(name: str, seq: int, chain: bytes) -> int:
    text = b"calibar-holding\0" + seq.to_bytes(8, "big") + chain + name.encode()
    return int.from_bytes(sha256(text).digest()[:16], "big")


def holdings(streams: Iterable[tuple[str, int, bytes]]) -> bytes:
    """Return 24 bytes for streams given as (name, place in it, chain value there); empty streams are left out."""
    return HeldSet(streams).packed()
