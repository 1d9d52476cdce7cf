"""Makes one vault of the rows that a salvage saved: every change of ours with its record, every record to be read anew.

Nothing is dropped here. What the hub has comes again with the next sync; what it lacks waits to be sent once more.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final, NamedTuple

import msgspec

from app.domain.attachments import Attachment
from app.domain.catalogue import KINDS
from app.errors import StorageDamagedError
from app.storage.blobs import BlobStore
from app.storage.database import Database
from app.storage.meta import Meta
from app.storage.outbox import Here, Outbox
from app.storage.purge import ENDED, REVOKED
from app.storage.records import NewRow, RecordStore, StoredRecord, read_fields, words_of_body
from app.storage.reread import reread
from app.storage.schema import table_of
from app.storage.search import SearchIndex
from app.storage.streams import StreamStore
from sync.protocol import changes
from sync.protocol.errors import InvalidChange
from sync.protocol.policy import KindCatalogue

# More changes than a person makes between a copy and its return: no number is ever used twice.
NUMBERS_PASSED_OVER: Final = 1_000_000
_READ_ANEW: Final = {
    "stream",
    "outbox",
    "unsettled",
    "change_log",
    "hub_state",
    "unread",
    *(table_of(kind) for kind in KINDS),
}


class Mended(NamedTuple):
    """What stands now: records by kind, our changes that wait, records made anew from their change or the reverse.

    `files` are here and whole, `files_gone` are named by a record and are not; those the hub has are fetched again.
    """

    records: int
    waiting: int
    remade: int
    requeued: int
    files: int
    files_gone: int


def mend(
    database: Database,
    blobs: BlobStore,
    catalogue: KindCatalogue,
    gaps: Iterable[str],
    unix_ms: Callable[[], int],
    new_id: Callable[[int], str],
) -> Mended:
    """Bring a salvaged database into order, in one edit. Raises StorageDamagedError when nobody says whose it is."""
    meta = Meta(database)
    identity = meta.get("identity")
    if identity is None or meta.get("signing_key") is None:
        raise StorageDamagedError(
            "Whose laptop this is could not be read in what is left of the vault. Nothing was changed.",
            "Name a backup as well; or enrol anew in another profile and keep this one as it is.",
        )
    gaps = set(gaps)
    here = Here(bytes.fromhex(identity["officer"]), bytes.fromhex(identity["device"]))
    index, streams = SearchIndex(database, words_of_body), StreamStore(database)
    records = RecordStore(database, index)
    outbox = Outbox(database, meta, records, streams, here, catalogue.policy, unix_ms, new_id)
    with database.atomic():
        highest = int(database.scalar("SELECT coalesce(max(counter), 0) FROM outbox") or 0)
        meta.set("counter", max(int(meta.get("counter", 0)), highest) + NUMBERS_PASSED_OVER)
        alone = _changeless(database, records, here) if gaps else []
        records.index_anew()
        remade = _recordless(database, records, streams) if gaps else 0
        for row in alone:
            stream = streams.name(row.stream)
            outbox.create(row.kind, stream, row.owner, read_fields(row.body), row.id.hex())
        if "unsettled" in gaps:
            _keep_apart_again(database)
        if gaps & _READ_ANEW:
            for stream_row in streams.all():
                if stream_row.role:
                    reread(database, records, outbox, stream_row, stream_row.head)
            # The hub tells rights, devices and heads anew, as to a laptop that it meets for the first time.
            database.execute("DELETE FROM meta WHERE key = 'replica'")
        files, gone = _account_for_files(database, records, blobs)
    total = sum(records.count(kind, "1") for kind in KINDS)
    return Mended(total, outbox.count("waiting"), remade, len(alone), files, gone)


def _keep_apart_again(database: Database) -> None:
    """Where it is lost what was kept apart: of a file whose right has ended, nothing else of ours is here."""
    database.execute(
        "INSERT OR IGNORE INTO unsettled (counter, status, code, reason) SELECT counter, 'refused', ?, ? FROM outbox "
        "WHERE stream IN (SELECT id FROM stream WHERE role = '')",
        (REVOKED, ENDED),
    )


def _changeless(database: Database, records: RecordStore, here: Here) -> list[StoredRecord]:
    """Take out the records of ours that the hub does not have and whose change is lost; they are queued anew."""
    found = []
    for kind in KINDS:
        where = "received IS NULL AND device = ? AND NOT EXISTS (SELECT 1 FROM outbox WHERE outbox.id = {0}.id)"
        found += records.select(kind, where.format(table_of(kind)), (here.device,))
    for row in found:
        database.execute(f"DELETE FROM {table_of(row.kind)} WHERE n = ?", (row.n,))  # noqa: S608 - names of the catalogue
        for table, column in (("hub_state", "record"), ("conflict", "record"), ("change_log", "record")):
            database.execute(f"DELETE FROM {table} WHERE {column} = ?", (row.id,))  # noqa: S608 - fixed names
    return found


def _recordless(database: Database, records: RecordStore, streams: StreamStore) -> int:
    """Make the records of our creates anew where only the change was saved."""
    made = 0
    for stream, owner, payload in database.rows("SELECT stream, owner, payload FROM outbox WHERE action = 'create'"):
        try:
            change = changes.decode(payload)
        except InvalidChange:
            continue
        if change.kind not in KINDS or records.find(change.id, change.kind) is not None:
            continue
        body = msgspec.msgpack.encode(change.body)
        records.insert_many(
            change.kind,
            [
                NewRow(
                    change.id, streams.number(stream), bytes(owner), body, change.officer, change.device,
                    change.clock, None, change.clock, 1, None, None,
                )
            ],
        )  # fmt: skip
        database.execute(
            "INSERT OR IGNORE INTO hub_state (record, kind, state) VALUES (?, ?, NULL)", (change.id, change.kind)
        )
        made += 1
    return made


def _account_for_files(database: Database, records: RecordStore, blobs: BlobStore) -> tuple[int, int]:
    """Note which files are here and whole; a file whose account is lost is offered to the hub again."""
    whole = {content for content in blobs.ids() if blobs.is_whole(content)}
    streams = StreamStore(database)
    for row in records.select("attachment"):
        value: Attachment = row.value()
        database.execute(
            "INSERT OR IGNORE INTO attachment_bytes (record, stream, content, size, here, sent) "
            "VALUES (?, ?, ?, ?, ?, 0)",
            (row.id, streams.name(row.stream), value.sha256, value.size, int(value.sha256 in whole)),
        )
    named = [str(row[0]) for row in database.rows("SELECT DISTINCT content FROM attachment_bytes WHERE here = 1")]
    gone = [content for content in named if content not in whole]
    for content in gone:
        database.execute("UPDATE attachment_bytes SET here = 0 WHERE content = ?", (content,))
    lost = int(database.scalar("SELECT count(DISTINCT content) FROM attachment_bytes WHERE here = 0") or 0)
    return len(named) - len(gone), lost
