"""Which records a sync run touched, so that the screens look again at these and no others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass
class Touched:
    """Which records a run touched, for the screens: ids by kind, and dossiers; `much` when too many to list."""

    records: dict[str, set[bytes]]
    owners: set[bytes]
    much: bool = False
    limit: int = 5000

    def add_many(self, kind: str, records: Sequence[bytes], owner: bytes) -> None:
        """Note many records of one owner; without an owner each is its own."""
        if self.much:
            return
        self.records.setdefault(kind, set()).update(records)
        self.owners.update([owner] if owner else records)
        self.much = sum(map(len, self.records.values())) > self.limit

    def add(self, kind: str, record: bytes, owner: bytes) -> None:
        """Note one record."""
        if self.much:
            return
        self.records.setdefault(kind, set()).add(record)
        self.owners.add(owner)
        self.much = sum(map(len, self.records.values())) > self.limit
