"""The bytes of attachments: which are here, which the hub has, and reading and writing them in parts.

The bytes lie encrypted in files beside the database, named by content; this module keeps the account of them.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Iterable
from hashlib import sha256 as sha256_of
from typing import Final, Literal, NamedTuple

from app.domain.attachments import Attachment
from app.errors import NotFoundError, StorageDamagedError
from app.storage.blobs import BlobStore, PartialBlob
from app.storage.database import Database
from app.storage.fetch_plan import FetchRule, FileRow, planned
from app.storage.records import read_body
from app.storage.schema import table_of

_MISSING_AT_ONCE: Final = 50
"""How many files that headquarters had not are asked for again in one run."""
_ROWS: Final = (
    "SELECT a.record, a.stream, s.blob_key, a.content, a.size FROM attachment_bytes a "  # noqa: S608 - a name of the catalogue
    f"JOIN stream s ON s.id = a.stream JOIN {table_of('attachment')} r ON r.id = a.record "
    "WHERE s.blob_key IS NOT NULL AND a.size > 0 "
)
_WANTED: Final = "AND a.here = 0 AND r.retracted IS NULL "
_UNSENT: Final = "AND a.sent = 0 AND a.here = 1 "
BytesState = Literal["announced", "partial", "here", "withheld", "gone"]


class Queue(NamedTuple):
    """The next files to move with the bytes of each that are there already, and how much there is in all."""

    rows: list[FileRow]
    have: list[int]
    names: list[str]
    files: int
    bytes: int


class AttachmentBytes:
    """Account and contents of attachments. `content` is the SHA-256 as hex, on the wire as 32 bytes."""

    def __init__(self, database: Database, blobs: BlobStore) -> None:
        self._database = database
        self._blobs = blobs
        self._partials: dict[str, PartialBlob] = {}
        self._writing = threading.Lock()  # parts are written from the network lane, or from a file on the storage lane
        self._plan: list[FileRow] | None = None
        self._arrived: set[str] = set()  # since the plan was looked at
        self._missing: dict[str, None] = {}  # contents that headquarters had not, the longest untried first
        self.rule: Callable[[], FetchRule] = FetchRule
        self.ordered: Callable[[], FetchRule] = FetchRule  # the same with the order, which is dearer to know

    # Our own ------------------------------------------------------------------------------------------------

    def put(self, content: str, data: bytes) -> None:
        """Keep bytes durably; those that are here already are kept as they are."""
        if not self._blobs.has(content):
            self._blobs.put(content, data)

    def register(self, record: bytes, stream: str, content: str, size: int) -> None:
        """Note that a record of ours has its bytes here and that the hub has not."""
        with self._database.atomic():
            self._database.execute(
                "INSERT INTO attachment_bytes (record, stream, content, size, here, sent) VALUES (?, ?, ?, ?, 1, 0) "
                "ON CONFLICT (record) DO UPDATE SET here = 1",
                (record, stream, content, size),
            )

    def get(self, content: str) -> bytes | None:
        """Return whole bytes, or None while they are not here."""
        return self._blobs.get(content) if self._blobs.has(content) else None

    def stand(self, record: bytes) -> tuple[bool, bool]:
        """Return whether the bytes of a record are here, and whether the hub has them."""
        row = self._database.row("SELECT here, sent FROM attachment_bytes WHERE record = ?", (record,))
        return (bool(row[0]), bool(row[1])) if row else (False, False)

    def state(self, content: str, size: int, rule: FetchRule, *, here: bool) -> BytesState:
        """Return where the bytes of a file are; `gone` when neither this laptop nor headquarters has them."""
        if here:
            return "here" if self._blobs.has(content) else "gone"
        if content in self._missing:
            return "gone"
        if not rule.allows(content, size):
            return "withheld"
        return "partial" if self._blobs.has_begun(content) else "announced"

    def counts(self, rule: FetchRule) -> dict[BytesState, tuple[int, int]]:
        """Return how many files, and bytes of them, are not here, by state."""
        found: dict[BytesState, tuple[int, int]] = {}
        for content, size in self._database.rows(
            "SELECT DISTINCT content, size FROM attachment_bytes WHERE here = 0 AND size > 0"
        ):
            state = self.state(content, size, rule, here=False)
            files, total = found.get(state, (0, 0))
            found[state] = files + 1, total + size
        return found

    def lost(self, content: str) -> bool:
        """Take away bytes that turned out damaged; True when headquarters has them, so that a sync fetches them."""
        if self._database.row("SELECT 1 FROM attachment_bytes WHERE content = ? AND sent = 1", (content,)) is None:
            return False  # what cannot be fetched again is kept, damaged as it is
        self._blobs.delete(content)
        with self._database.atomic():
            self._database.execute("UPDATE attachment_bytes SET here = 0 WHERE content = ? AND sent = 1", (content,))
        self._plan = None
        return True

    # Those of others ----------------------------------------------------------------------------------------

    def expect(self, stream: str, rows: Iterable[tuple[bytes, bytes]]) -> None:
        """Note attachments that came from the hub, as (id, body); their bytes are fetched later, unless here."""
        for record, body in rows:
            value: Attachment = read_body("attachment", body)
            self._database.execute(
                "INSERT OR IGNORE INTO attachment_bytes (record, stream, content, size, here, sent) "
                "VALUES (?, ?, ?, ?, ?, 1)",
                (record, stream, value.sha256, value.size, int(self._blobs.has(value.sha256))),
            )
        self._plan = None

    def replan(self) -> None:
        """Order the files anew, even within a run: a person asked for one, or the connection is another."""
        self._plan = None

    def unsent(self, limit: int, tried: Collection[bytes] = ()) -> Queue:
        """Return files that the hub lacks and may be sent, without those that were `tried`."""
        if self._plan:
            self._plan = None  # a run begins: what is left of the last one is ordered anew
        rows = list(map(FileRow._make, self._database.rows(_ROWS + _UNSENT)))
        plan = planned(self.ordered(), rows, for_each_dossier=True) if rows else []
        return self._queue(plan, limit, tried, sending=True)

    def wanted(self, limit: int, tried: Collection[bytes] = ()) -> Queue:
        """Return files to fetch, without those that were `tried`."""
        if self._plan is None:
            rows = list(map(FileRow._make, self._wanted_rows(self.rule())))
            found = planned(self.ordered(), rows) if rows else []
            again = set(list(self._missing)[:_MISSING_AT_ONCE])
            here = [row.content for row in found if self._blobs.has(row.content)]
            for content in here:  # a crash came between the file and its row
                self.note_here(bytes.fromhex(content))
            plan = [row for row in found if row.content not in self._arrived] if here else found
            # What headquarters had not comes last, and not all of it in every run.
            self._plan = [row for row in plan if row.content not in self._missing]
            self._plan += [row for row in plan if row.content in again]
            self._arrived.clear()
        elif self._arrived:
            self._plan = [row for row in self._plan if row.content not in self._arrived]
            self._arrived.clear()
        return self._queue(self._plan, limit, tried, sending=False)

    def _wanted_rows(self, rule: FetchRule) -> list[tuple[bytes, str, bytes, str, int]]:
        if rule.most_bytes is None:
            return self._database.rows(_ROWS + _WANTED)
        rows = self._database.rows(_ROWS + _WANTED + "AND a.size <= ?", (rule.most_bytes,))
        for content in rule.asked:
            rows += self._database.rows(_ROWS + _WANTED + "AND a.content = ?", (content,))
        return rows

    def _queue(self, plan: list[FileRow], limit: int, tried: Collection[bytes], *, sending: bool) -> Queue:
        left = [row for row in plan if bytes.fromhex(row.content) not in tried] if tried else plan
        rows = left[:limit]
        have = [0 if sending else self._received(row) for row in rows]
        names = [self._name_of(row.record) for row in rows]
        return Queue(rows, have, names, len(left), sum(row.size for row in left) - sum(have))

    def _received(self, row: FileRow) -> int:
        if row.content not in self._partials and not self._blobs.has_begun(row.content):
            return 0
        with self._writing:
            return self._partial(row.content, row.size).received_bytes

    def _name_of(self, record: bytes) -> str:
        body = self._database.scalar(f"SELECT body FROM {table_of('attachment')} WHERE id = ?", (record,))  # noqa: S608 - a name of the catalogue
        return "" if body is None else str(read_body("attachment", body).name)

    def read(self, sha256: bytes, offset: int, length: int) -> bytes:
        """Return a part of whole bytes, from any thread; nothing when they are lost or damaged."""
        try:
            return self._blobs.part(sha256.hex(), offset, length)
        except (NotFoundError, StorageDamagedError):
            return b""

    def note_sent(self, stream: str, sha256: bytes) -> None:
        """Note that the hub has the bytes."""
        with self._database.atomic():
            self._database.execute(
                "UPDATE attachment_bytes SET sent = 1 WHERE stream = ? AND content = ?", (stream, sha256.hex())
            )

    def note_missing(self, sha256: bytes) -> None:
        """Note that headquarters has not got the bytes: other files come first."""
        content = sha256.hex()
        self._missing.pop(content, None)
        self._missing[content] = None

    def write_part(self, sha256: bytes, offset: int, chunk: bytes, size: int) -> None:
        """Keep a part durably, from any thread; parts come in order, each 1 MiB or the rest.

        One that is here is passed over.
        """
        content = sha256.hex()
        with self._writing:
            if offset == 0 and len(chunk) == size and content not in self._partials:
                # A whole file in one part is written once: checked before, and under its final name.
                if sha256_of(chunk).digest() == sha256:
                    self._blobs.put(content, chunk)
                return
            partial = self._partial(content, size)
            if offset == partial.received_bytes and not partial.complete:
                partial.append(chunk)

    def check(self, sha256: bytes, size: int) -> bool:
        """Check the whole bytes and make them a file of the vault, from any thread; False drops them."""
        content = sha256.hex()
        with self._writing:
            if self._blobs.has(content):
                return True
            if content not in self._partials and not self._blobs.has_begun(content):
                return False
            partial = self._partial(content, size)
            self._partials.pop(content)
            try:
                partial.finish(content)
            except StorageDamagedError:
                return False
        return True

    def note_here(self, sha256: bytes) -> None:
        """Note that the bytes are here; every record that speaks of them may show them."""
        content = sha256.hex()
        self._missing.pop(content, None)
        with self._database.atomic():
            self._database.execute("UPDATE attachment_bytes SET here = 1 WHERE content = ?", (content,))
        self._arrived.add(content)

    def unsent_withheld(self, rule: FetchRule) -> int:
        """Return how many of our own files wait, since they are too large for the connection."""
        rows = self._database.rows("SELECT DISTINCT content, size FROM attachment_bytes WHERE sent = 0 AND here = 1")
        return sum(not rule.allows(content, size) for content, size in rows)

    def records_of(self, sha256: bytes) -> list[bytes]:
        """Return the records that speak of a content."""
        rows = self._database.rows("SELECT record FROM attachment_bytes WHERE content = ?", (sha256.hex(),))
        return [bytes(row[0]) for row in rows]

    def finish(self, sha256: bytes, size: int) -> bool:
        """Check the whole bytes and make them visible; False drops them, to be fetched again."""
        whole = self.check(sha256, size)
        if whole:
            self.note_here(sha256)
        return whole

    def _partial(self, content: str, size: int) -> PartialBlob:
        # Opening one reads it whole, to prove each part: once for each file and run, not once for each part.
        known = self._partials.get(content)
        if known is None:
            known = self._partials[content] = self._blobs.resume(content, size)
        return known

    def forget_stream(self, stream: str) -> None:
        """Take away the bytes of a dossier that is no longer ours to read, unless another one holds them too."""
        rows = self._database.rows("SELECT content FROM attachment_bytes WHERE stream = ?", (stream,))
        self._database.execute("DELETE FROM attachment_bytes WHERE stream = ?", (stream,))
        for (content,) in rows:
            if self._database.row("SELECT 1 FROM attachment_bytes WHERE content = ?", (content,)) is None:
                self._partials.pop(content, None)
                self._blobs.delete(content)
        self._plan = None
