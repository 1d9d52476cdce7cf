"""What a laptop holds, in a few bytes: how many streams, and a hash of the set of where each of them stands.

Laptop and hub compute it on their own; when it differs though nothing is new, something was lost or altered. The order
does not matter.
"""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256
from typing import Final

SIZE: Final = 24
_ROOM: Final = 1 << 128


def holdings(streams: Iterable[tuple[str, int, bytes]]) -> bytes:
    """Return 24 bytes for streams given as (name, place in it, chain value there); empty streams are left out."""
    count = total = 0
    for name, seq, chain in streams:
        if seq:
            text = b"calibar-holding\0" + seq.to_bytes(8, "big") + chain + name.encode()
            total += int.from_bytes(sha256(text).digest()[:16], "big")
            count += 1
    return count.to_bytes(8, "big") + (total % _ROOM).to_bytes(16, "big")
