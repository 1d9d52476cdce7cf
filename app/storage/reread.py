"""Takes a stream's history anew after the hub turned out to have another one: nothing that is here is dropped.

Every record goes back to how it was created, our own changes wait again, and the cursor goes to the beginning. What the
hub still has is then folded in as it comes; what it lost stays as a record or in the history of one.
"""

from __future__ import annotations

from app.domain.catalogue import KINDS
from app.storage.database import Database
from app.storage.outbox import Outbox
from app.storage.records import RecordStore, dump_whole, load_state
from app.storage.streams import StreamRow


def reread(database: Database, records: RecordStore, outbox: Outbox, stream: StreamRow, head: int) -> None:
    """Make a stream ready to be read from its beginning; runs inside the caller's transaction."""
    database.execute(
        "INSERT INTO unsettled (counter) SELECT counter FROM outbox WHERE stream = ? ON CONFLICT (counter) DO UPDATE "
        "SET status = 'waiting', seq = NULL WHERE status = 'sent'",
        (stream.id,),
    )
    rows = database.rows(
        "SELECT record, action FROM unsettled JOIN outbox USING (counter) WHERE stream = ? AND status = 'waiting'",
        (stream.id,),
    )
    ours = {bytes(record) for record, _ in rows}
    created_here = {bytes(record) for record, action in rows if action == "create"}
    for kind in KINDS:
        for row in records.select(kind, "stream = ?", (stream.n,)):
            database.execute("DELETE FROM hub_state WHERE record = ?", (row.id,))
            body = database.scalar("SELECT body FROM change_log WHERE id = ?", (row.id,))
            born = load_state(row._replace(body=row.body if body is None else bytes(body), state=None))
            if body is not None or row.state is not None or row.pending:
                records.update(row, born, row.clock, 0)
            if row.id in ours:
                state = None if row.id in created_here else dump_whole(born)
                database.execute("INSERT INTO hub_state (record, kind, state) VALUES (?, ?, ?)", (row.id, kind, state))
                outbox.overlay(row.id, kind)
    database.execute("UPDATE change_log SET seq = NULL WHERE stream = ?", (stream.n,))
    database.execute("UPDATE stream SET seq = 0, chain = NULL, head = ? WHERE n = ?", (head, stream.n))
