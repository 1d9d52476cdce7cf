"""Takes the hub's receipts for creates that nothing else concerns, many by one statement: most of a push is that."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Final

import msgspec

from app.domain.catalogue import KINDS
from app.storage.database import Database
from app.storage.schema import table_of
from sync.client.replica import Receipt
from sync.protocol.errors import StorageRefused

_AT_ONCE: Final = 1000
_RECEIPTS: Final = "(SELECT value ->> 0 AS counter, value ->> 1 AS seq FROM json_each(?)) AS receipt"


class _Beginning(msgspec.Struct, array_like=True, gc=False):
    """What stands first in a payload, see `sync.protocol.changes.Change`; the rest is not looked at."""

    salt: bytes
    id: bytes
    kind: str
    record: bytes
    action: str


_beginning = msgspec.msgpack.Decoder(_Beginning)


def settle_creates(database: Database, receipts: Sequence[Receipt], received_at: int) -> dict[str, list[bytes]]:
    """Mark records as the hub has them where their create was our only unsent change of them; return these, by kind.

    Runs inside a transaction. StorageRefused for a receipt of what was not made here.
    """
    counters: dict[bytes, int] = {}
    by_kind: dict[str, list[bytes]] = {}
    _require_made_here(database, receipts)
    for receipt in receipts:
        begins = _beginning.decode(receipt.payload)
        if begins.action == "create" and begins.kind in KINDS:
            by_kind.setdefault(begins.kind, []).append(receipt.change)
            counters[receipt.change] = receipt.counter
    done: dict[str, list[bytes]] = {}
    for kind, records in by_kind.items():
        for begin in range(0, len(records), _AT_ONCE):
            ids = [bytearray(record) for record in records[begin : begin + _AT_ONCE]]
            marks = ",".join("?" * len(ids))
            found = database.changed_rows(
                f"UPDATE {table_of(kind)} SET received = ?, pending = 0 WHERE id IN ({marks}) "  # noqa: S608 - names and marks
                "AND pending = 1 AND state IS NULL RETURNING id",
                (received_at, *ids),
            )
            settled = [bytes(record) for (record,) in found]
            marks = ",".join("?" * len(settled))
            database.execute(
                f"DELETE FROM hub_state WHERE record IN ({marks})",  # noqa: S608 - marks
                [bytearray(record) for record in settled],
            )
            _settle(database, [counters[record] for record in settled])
            if settled:
                done.setdefault(kind, []).extend(settled)
    return done


def note_sent(database: Database, receipts: Sequence[Receipt]) -> None:
    """Note the places of changes in the hub's order that were not applied yet. Settled ones stay settled."""
    if not receipts:
        return
    places = json.dumps([(receipt.counter, receipt.seq) for receipt in receipts])
    database.execute(
        f"UPDATE unsettled SET status = 'sent', seq = receipt.seq, code = '', reason = '' FROM {_RECEIPTS} "  # noqa: S608 - fixed text
        "WHERE unsettled.counter = receipt.counter",
        (places,),
    )


def _settle(database: Database, counters: Sequence[int]) -> None:
    marks = ",".join("?" * len(counters))
    database.execute(f"DELETE FROM unsettled WHERE counter IN ({marks})", counters)  # noqa: S608 - marks


def _require_made_here(database: Database, receipts: Sequence[Receipt]) -> None:
    # What has no receipt yet stands close together; only what is missing there is looked for among all that was made.
    for begin in range(0, len(receipts), _AT_ONCE):
        left = {receipt.counter for receipt in receipts[begin : begin + _AT_ONCE]}
        for table in ("unsettled", "outbox"):
            if left:
                marks = ",".join("?" * len(left))
                rows = database.rows(f"SELECT counter FROM {table} WHERE counter IN ({marks})", list(left))  # noqa: S608 - names and marks
                left -= {counter for (counter,) in rows}
        if left:
            raise StorageRefused("A receipt names a change that is not here.", "Sync again.")
