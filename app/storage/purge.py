"""Takes a dossier off this laptop once the right to it has ended: rows, words of the index, files, drafts, what waits.

What was made here and never sent is kept apart, refused, for the officer in charge. The log of who did what stays: it
names ids and the reasons that were given. Freed pages are overwritten by the engine (`secure_delete`); the write-ahead
log is cut back by whoever ends the run. Backups that were written before keep what they hold until they are replaced.
"""

from __future__ import annotations

from typing import Final

from app.domain.catalogue import KINDS
from app.storage.attachments import AttachmentBytes
from app.storage.database import Database
from app.storage.drafts import DraftStore
from app.storage.meta import Meta
from app.storage.records import RecordStore
from app.storage.streams import StreamRow
from app.storage.touched import Touched

REVOKED: Final = "revoked"
LEFT: Final = "left_apart"  # headquarters keeps a copy of it for the officer in charge
ENDED: Final = "The right to this file has ended."
_PLANS: Final = ("held_plans", "held_by_file")


def purge(
    database: Database,
    meta: Meta,
    records: RecordStore,
    attachments: AttachmentBytes,
    stream: StreamRow,
    touched: Touched,
) -> None:
    """Take away a dossier that is no longer ours to read; runs inside the caller's transaction."""
    database.execute(
        "UPDATE unsettled SET status = 'refused', code = ?, reason = ? WHERE status = 'waiting' "
        "AND counter IN (SELECT counter FROM outbox WHERE stream = ?)",
        (REVOKED, ENDED, stream.id),
    )
    database.execute(
        "DELETE FROM outbox WHERE stream = ? "
        "AND counter NOT IN (SELECT counter FROM unsettled WHERE status = 'refused')",
        (stream.id,),
    )
    for kind in KINDS:
        for row in records.select(kind, "stream = ?", (stream.n,)):
            records.remove(row)
            for table in ("hub_state", "import_key"):
                database.execute(f"DELETE FROM {table} WHERE record = ?", (row.id,))  # noqa: S608 - two names
            touched.add(kind, row.id, row.owner)
    attachments.forget_stream(stream.id)
    for table in ("change_log", "unread"):
        database.execute(f"DELETE FROM {table} WHERE stream = ?", (stream.n,))  # noqa: S608 - two names
    DraftStore(database).forget({stream.id.partition(":")[2]})
    _forget_plans(meta, stream.id)
    database.execute(
        "UPDATE stream SET role = '', birth = NULL, blob_key = NULL, seq = 0, chain = NULL, head = 0 WHERE n = ?",
        (stream.n,),
    )


def _forget_plans(meta: Meta, stream: str) -> None:
    for key in _PLANS:
        kept = meta.get(key, ())
        if any(plan[0] == stream for plan in kept):
            meta.set(key, [plan for plan in kept if plan[0] != stream])
    accepted = meta.get("accepted_plans", {})
    if stream in accepted:
        meta.set("accepted_plans", {name: plan for name, plan in accepted.items() if name != stream})
