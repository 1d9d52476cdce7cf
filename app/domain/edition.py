"""Which vocabulary this program speaks, in one word: a store that another one wrote is looked through at its opening.

It says that something differs, not what.
"""

from __future__ import annotations

from hashlib import sha256
from typing import Final

import msgspec

from app.domain.catalogue import KINDS, SCHEMA

READS: Final = 1
"""To be raised when the program learns to read changes that it could not read before, without a new kind or field."""


def edition() -> str:
    """Return a word that changes with the kinds, their fields and their rules."""
    kinds = [
        (
            kind.name,
            kind.stream_kind,
            kind.append_only,
            [(name, kind.policy(name)) for name in kind.fields],
            [(column.name, column.sql_type) for column in kind.columns],
        )
        for kind in KINDS.values()
    ]
    return sha256(msgspec.msgpack.encode((SCHEMA, READS, kinds))).hexdigest()[:32]
