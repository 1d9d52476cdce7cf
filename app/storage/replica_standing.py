"""The half of the replica that says where this laptop stands, and stores what the hub says of streams and rights.

See `app.storage.replica`. It applies no changes.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping, Sequence
from typing import Final

from app.domain.catalogue import KINDS
from app.storage.attachments import AttachmentBytes
from app.storage.database import Database
from app.storage.held_streams import HeldStreams
from app.storage.kept_changes import READ_ANEW
from app.storage.meta import Meta
from app.storage.outbox import Outbox
from app.storage.records import RecordStore
from app.storage.replica_files import ReplicaFiles
from app.storage.reread import reread
from app.storage.schema import table_of
from app.storage.streams import StreamRow, StreamStore
from sync.client.replica import News, ReplicaState, Standing
from sync.client.surprise import Accepted
from sync.protocol.messages import Cursor, KnownDevice

_IDS_AT_ONCE: Final = 500


class ReplicaStanding(ReplicaFiles):
    """Cursors, rights, devices and what is held."""

    def __init__(
        self,
        database: Database,
        meta: Meta,
        records: RecordStore,
        streams: StreamStore,
        outbox: Outbox,
        attachments: AttachmentBytes,
    ) -> None:
        super().__init__(attachments)
        self._database = database
        self._meta = meta
        self._records = records
        self._streams = streams
        self._outbox = outbox
        self._held: bytes | None = None
        self._streams_held = HeldStreams(database)

    @abstractmethod
    def _end(self, stream: StreamRow) -> None:
        """Take away what is here of a stream whose right ended."""

    def state(self) -> ReplicaState:
        """Return where this laptop stands."""
        kept = self._meta.get("replica")
        return ReplicaState(*kept) if kept else ReplicaState()

    def devices(self) -> Mapping[bytes, KnownDevice]:
        """Return every device whose seals are known."""
        rows = self._database.rows("SELECT id, officer, public_key, name, unit, sealing_key FROM device")
        return {bytes(row[0]): KnownDevice(*row) for row in rows}

    def behind(self, limit: int) -> list[Cursor]:
        """Return cursors of streams that the hub knows more of; the directory and small ones come first."""
        self._begin_anew()
        rows = self._database.rows(
            "SELECT id, seq, chain FROM stream WHERE head > seq AND role <> '' "
            "ORDER BY id <> 'directory', head - seq LIMIT ?",
            (limit,),
        )
        return [Cursor(name, seq, chain or b"") for name, seq, chain in rows]

    def cursors(self, after: str, limit: int) -> list[Cursor]:
        """Return cursors of all streams by name, from `after` on."""
        rows = self._database.rows(
            "SELECT id, seq, chain FROM stream WHERE id > ? AND role <> '' ORDER BY id LIMIT ?", (after, limit)
        )
        return [Cursor(name, seq, chain or b"") for name, seq, chain in rows]

    def holdings(self) -> bytes:
        """Return what is held, in 24 bytes; empty while anything is behind. Kept until something moves."""
        if self._held is None:
            self._held = b"" if self._meta.get(READ_ANEW) else self._streams_held.packed()
        return self._held

    def look_again(self) -> None:
        """Look at every stream the next time: the store behind was replaced."""
        self._held = None
        self._streams_held.forget()

    def standing(self, stream: str, records: Mapping[str, Sequence[bytes]]) -> Standing:
        """Return how many of these records, by kind, and of the whole stream are here and not withdrawn."""
        n, database = self._streams.number(stream), self._database
        total = asked = 0
        for name, ids in ((name, records.get(name, ())) for name in KINDS):
            where = f"FROM {table_of(name)} WHERE stream = ? AND retracted IS NULL"  # names of the catalogue
            total += int(database.scalar(f"SELECT count(*) {where}", (n,)) or 0)
            for first in range(0, len(ids), _IDS_AT_ONCE):
                some = ids[first : first + _IDS_AT_ONCE]
                marks = ",".join("?" * len(some))
                asked += int(database.scalar(f"SELECT count(*) {where} AND id IN ({marks})", (n, *some)) or 0)
        accepted = self._meta.get("accepted_plans", {}).get(stream)
        return Standing(asked, total, None if accepted is None else Accepted(*accepted))

    def take_news(self, news: News) -> None:
        """Store grants, devices, heads and the new state."""
        self._held = None
        if news.grants or news.all_grants:
            self._streams_held.forget()
        with self._database.atomic():
            known = {row.id: row for row in self._streams.all()}
            granted = {grant.stream for grant in news.grants if grant.role}
            for grant in news.grants:
                if grant.role:
                    self._database.execute(
                        "INSERT INTO stream (id, role, blob_key) VALUES (?, ?, ?) "
                        "ON CONFLICT (id) DO UPDATE SET role = excluded.role, blob_key = excluded.blob_key",
                        (grant.stream, grant.role, grant.key),
                    )
            ended = {grant.stream for grant in news.grants if not grant.role}
            if news.all_grants:
                # The list is told whole after the hub was put back from a backup, and may have lost a right. What was
                # read of a dossier is not thrown away for that: it goes only when the hub ends the right by name.
                unread = {name for name, row in known.items() if row.blob_key is not None and row.birth is None}
                ended |= unread - granted
            for name in ended & known.keys():
                self._end(known[name])
            self._database.executemany(
                "INSERT INTO device (id, officer, public_key, name, unit, sealing_key) VALUES (?, ?, ?, ?, ?, ?) "
                "ON CONFLICT (id) DO UPDATE SET officer = excluded.officer, public_key = excluded.public_key, "
                "name = excluded.name, unit = excluded.unit, sealing_key = excluded.sealing_key",
                [
                    (one.device, one.officer, one.public_key, one.name, one.unit, one.sealing_key)
                    for one in news.devices
                ],
            )
            self._database.executemany(
                "INSERT INTO officer (id, name, unit) VALUES (?, ?, ?) "
                "ON CONFLICT (id) DO UPDATE SET name = excluded.name, unit = excluded.unit",
                [(one.officer, one.name, one.unit) for one in news.devices if one.name],
            )
            self._database.executemany(
                "UPDATE stream SET head = max(head, ?) WHERE id = ?", [(head.seq, head.stream) for head in news.heads]
            )
            if news.sealing_key:
                self._meta.set("hub_sealing_key", news.sealing_key)
            self._save_state(news.state)
        self._streams.forget()

    def reread(self, stream: str, head: int) -> None:
        """Take a stream's history anew: the hub has another one than this laptop."""
        self._held = None
        self._streams_held.moved(stream)
        with self._database.atomic():
            row = self._streams.get(stream)
            if row is not None:
                reread(self._database, self._records, self._outbox, row, head)
                self.touched.much = True

    def _begin_anew(self) -> None:
        """Make streams ready that are to be read from their beginning, now that the hub answers."""
        for name in self._meta.get(READ_ANEW, ()):
            with self._database.atomic():
                row = self._streams.get(name)
                if row is not None and row.role:
                    self.reread(name, row.head)
                self._meta.set(READ_ANEW, [one for one in self._meta.get(READ_ANEW) if one != name])

    def _save_state(self, state: ReplicaState) -> None:
        self._meta.set("replica", [state.epoch, state.watermark, state.grants_version, state.devices_version])
