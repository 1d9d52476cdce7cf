"""Takes the hub's receipts for creates that nothing else concerns, many by one statement: most of a push is that."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Final

from app.storage.database import Database
from app.storage.outbox import QueuedChange
from app.storage.schema import table_of
from sync.client.replica import Receipt

_AT_ONCE: Final = 1000
_RECEIPTS: Final = "(SELECT value ->> 0 AS counter, value ->> 1 AS seq FROM json_each(?)) AS receipt"


def settle_creates(database: Database, queued: Sequence[QueuedChange], received_at: int) -> set[bytes]:
    """Mark records as the hub has them where their create was our only unsent change of them; return these ids.

    Their receipts are noted by `note_receipts`. Runs inside a transaction.
    """
    done: set[bytes] = set()
    by_kind: dict[str, list[bytes]] = {}
    for row in queued:
        if row.action == "create":
            by_kind.setdefault(row.kind, []).append(row.record)
    for kind, records in by_kind.items():
        for begin in range(0, len(records), _AT_ONCE):
            ids = [bytearray(record) for record in records[begin : begin + _AT_ONCE]]
            marks = ",".join("?" * len(ids))
            found = database.changed_rows(
                f"UPDATE {table_of(kind)} SET received = ?, pending = 0 WHERE id IN ({marks}) "  # noqa: S608 - names and marks
                "AND pending = 1 AND state IS NULL RETURNING id",
                (received_at, *ids),
            )
            settled = [bytearray(record) for (record,) in found]
            marks = ",".join("?" * len(settled))
            database.execute(f"DELETE FROM hub_state WHERE record IN ({marks})", settled)  # noqa: S608 - marks
            done.update(map(bytes, settled))
    return done


def note_receipts(database: Database, receipts: Sequence[Receipt], status: str) -> None:
    """Note the places of changes in the hub's order; `status` is `sent` or `settled`. Settled ones stay settled."""
    if not receipts:
        return
    places = json.dumps([(receipt.counter, receipt.seq) for receipt in receipts])
    database.execute(
        f"UPDATE outbox SET status = ?, seq = receipt.seq, code = '', reason = '' FROM {_RECEIPTS} "  # noqa: S608 - fixed text
        "WHERE outbox.counter = receipt.counter AND outbox.status <> 'settled'",
        (status, places),
    )
