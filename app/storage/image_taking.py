"""Makes a checked image the store of this laptop: what is local is carried over, then one file replaces another.

Until the rename the old store is whole, and behind it the new one is; what lies beside them after a crash is thrown
away. Everything runs in the thread that keeps the store, between two edits.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app.domain.catalogue import KINDS
from app.durability import sync_directory, sync_file
from app.storage.attachments import AttachmentBytes
from app.storage.blobs import BlobStore
from app.storage.database import Database
from app.storage.image_checking import Checked, ImageRefusedError
from app.storage.image_rows import EMPTY_TABLES
from app.storage.meta import Meta
from app.storage.outbox import Here, Outbox
from app.storage.records import RecordStore, words_of_body
from app.storage.replica import VaultReplica
from app.storage.schema import table_of
from app.storage.search import SearchIndex
from app.storage.streams import StreamStore
from sync.protocol.policy import KindPolicy

SUFFIX: Final = "-image"
WHOLE: Final = "-whole"
_BESIDE: Final = ("", "-wal", "-shm", "-journal")


@dataclass(frozen=True)
class Taker:
    """Whose store it is, and what the ordinary replica needs to apply what is no row."""

    blobs: BlobStore
    here: Here
    policy_of: Callable[[str], KindPolicy | None]
    unix_ms: Callable[[], int]
    new_id: Callable[[int], str]

    def take(self, database: Database, path: Path, key: bytearray, checked: Checked) -> int:
        """Put the file at `path` in place of the open, empty store; return how many changes came with it.

        ImageRefusedError when the store is not empty any more. The file is closed and on the disk, or refused.
        """
        if not is_empty(database):
            raise ImageRefusedError("not_empty")
        ours = {name for (name,) in database.rows("SELECT id FROM stream WHERE role <> ''")}
        if checked.reached.keys() - ours:
            raise ImageRefusedError("rights")
        with Database.open(path, key, create=False, ballast=False) as fresh:
            with fresh.atomic():
                _carry_over(database, fresh)
                self._apply(fresh, checked)
            if not fresh.checkpoint():
                raise ImageRefusedError("checkpoint")
        with path.open("rb+") as file:
            sync_file(file.fileno())
        sync_directory(path.parent)
        database.take_over(path)
        return sum(one.seq for one in checked.reached.values())

    def _apply(self, fresh: Database, checked: Checked) -> None:
        """Apply the changes that are no rows as pages are, and note how far each stream was read."""
        meta, streams = Meta(fresh), StreamStore(fresh)
        records = RecordStore(fresh, SearchIndex(fresh, words_of_body))
        outbox = Outbox(fresh, meta, records, streams, self.here, self.policy_of, self.unix_ms, self.new_id)
        files = AttachmentBytes(fresh, self.blobs)
        replica = VaultReplica(fresh, meta, records, streams, outbox, files, self.policy_of)
        for stream, record, body in checked.attachments:
            files.expect(stream, [(record, body)])
        for page in checked.pages:
            streams.set_cursor(streams.number(page.stream), page.from_seq - 1, page.chain_before)
            replica.apply_pages([page])
        outbox.clock.observe(checked.clock)
        meta.set("clock", outbox.clock.last)
        for one in checked.reached.values():
            number = streams.number(one.stream)
            streams.set_cursor(number, one.seq, one.chain)
            fresh.execute("UPDATE stream SET birth = ? WHERE n = ?", (one.birth, number))


def is_empty(database: Database) -> bool:
    """Tell whether a store holds nothing that an image could disagree with."""
    tables = (*EMPTY_TABLES, *(table_of(kind) for kind in KINDS), "search_docsize")
    if any(database.row(f"SELECT 1 FROM {name} LIMIT 1") is not None for name in tables):  # noqa: S608 - names of our own schema
        return False
    return database.row("SELECT 1 FROM stream WHERE seq > 0 LIMIT 1") is None


def image_path(database: Database) -> Path:
    """Return where an image is written; what is begun there may be gone on with."""
    return database.path.with_name(database.path.name + SUFFIX)


def whole_path(path: Path) -> Path:
    """Return where an image lies from its first opening on: what is left of it after a crash is good for nothing."""
    return path.with_name(path.name + WHOLE)


def forget_image(path: Path) -> None:
    """Remove what was written of an image."""
    with suppress(OSError):
        path.unlink(missing_ok=True)
    forget_whole(path)


def forget_whole(path: Path) -> None:
    """Remove what was opened of an image."""
    for end in _BESIDE:
        with suppress(OSError):
            whole_path(path).with_name(whole_path(path).name + end).unlink(missing_ok=True)


def _carry_over(database: Database, fresh: Database) -> None:
    """Copy what is local: who we are, what was told, drafts, the log. The streams keep what the image says of rows."""
    local = [
        name
        for (name,) in database.rows("SELECT name FROM sqlite_master WHERE type = 'table'")
        if name not in EMPTY_TABLES and not name.startswith(("record_", "search", "sqlite_")) and name != "stream"
    ]
    for name in local:
        for row in database.stream(f'SELECT * FROM "{name}"'):  # noqa: S608 - names of our own schema
            fresh.execute(f'INSERT INTO "{name}" VALUES ({",".join("?" * len(row))})', row)  # noqa: S608 - the same
    for row in database.rows("SELECT id, role, blob_key, head FROM stream"):
        fresh.execute(
            "INSERT INTO stream (id, role, blob_key, head) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE "
            "SET role = excluded.role, blob_key = excluded.blob_key, head = excluded.head",
            row,
        )
