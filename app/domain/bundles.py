"""Files that carry changes without a network, as screens and commands show them."""

from __future__ import annotations

from datetime import datetime

import msgspec

from app.domain.queries import SyncReport

HUB = "hub"  # what headquarters is called where a laptop could stand


class BundleRecipient(msgspec.Struct, frozen=True, kw_only=True):
    """Who a file can be made for: a laptop (32 hex digits) or `hub`. `ready` when its key is known here."""

    id: str
    name: str
    unit: str = ""
    ready: bool = True


class BundleLot(msgspec.Struct, frozen=True, kw_only=True):
    """What a file holds of one dossier or operation. `fresh` changes are not here yet, as far as can be told.

    `readable` is false for a dossier that is not this officer's: it is carried on, locked.
    """

    stream: str
    title: str
    changes: int
    fresh: int
    blobs: int = 0
    blob_bytes: int = 0
    readable: bool = True


class BundlePlan(msgspec.Struct, frozen=True, kw_only=True):
    """What importing a file would do; everything of it was proved before. `size` in bytes."""

    path: str
    from_hub: bool
    sender: str
    number: int
    made_at: datetime
    lots: tuple[BundleLot, ...]
    carried: int = 0
    size: int = 0

    @property
    def changes(self) -> int:
        """All changes in the file."""
        return sum(lot.changes for lot in self.lots)

    @property
    def fresh(self) -> int:
        """Changes that are not here yet."""
        return sum(lot.fresh for lot in self.lots)

    @property
    def blobs(self) -> int:
        """All photos and papers in the file."""
        return sum(lot.blobs for lot in self.lots)


class BundleReport(SyncReport, frozen=True, kw_only=True):
    """What a file took or brought, in the keys of a sync.

    `carried` are changes of other laptops, in this file or kept for headquarters; `shown` their new records that are
    shown here, not confirmed. `behind` are files of which an earlier bundle is missing.
    """

    file: str = ""
    number: int = 0
    sender: str = ""
    carried: int = 0
    shown: int = 0
    behind: int = 0
