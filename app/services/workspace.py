"""An unlocked vault in memory: every service over the same stores. Closing it drops the keys."""

from __future__ import annotations

from contextlib import suppress

import msgspec

from app.clock import Clock
from app.domain.ids import IdSource
from app.domain.queries import Identity
from app.errors import StorageFullError
from app.services.attachments import Attachments
from app.services.audit import Audit, Drafts, against_anchor
from app.services.bundles import Bundles
from app.services.carrying import Carrying
from app.services.condition import Condition
from app.services.conflicts import Conflicts
from app.services.exports import Exports
from app.services.fetching import Fetching
from app.services.first_image import FirstImage
from app.services.import_batches import ImportBatches
from app.services.imports import Imports
from app.services.legal import Legal
from app.services.maps import Maps
from app.services.network import Network
from app.services.operations import Operations
from app.services.records import Records
from app.services.search import Search
from app.services.sightings import Notes, Sightings
from app.services.sync import Sync
from app.services.targets import Targets
from app.services.vaulted import Vaulted
from app.storage.attachments import AttachmentBytes
from app.storage.audit import AuditLog
from app.storage.blobs import BlobStore
from app.storage.carried import CarriedStore
from app.storage.database import Database
from app.storage.drafts import DraftStore
from app.storage.errors import StorageReadOnlyError
from app.storage.image_taking import Taker
from app.storage.kept_changes import KeptChanges
from app.storage.meta import Meta
from app.storage.outbox import Here, Outbox
from app.storage.records import RecordStore, words_of_body
from app.storage.replica import VaultReplica
from app.storage.search import SearchIndex
from app.storage.streams import StreamStore
from sync.protocol.policy import KindCatalogue
from sync.protocol.signing import SigningKey


class Workspace:
    """Everything a person can do with an open vault, one attribute for each noun.

    It belongs to the thread that made it (the storage lane); only `sync.run_once` is called from the network lane.
    """

    def __init__(
        self,
        database: Database,
        blobs: BlobStore,
        clock: Clock,
        identity: Identity,
        key: SigningKey,
        catalogue: KindCatalogue,
    ) -> None:
        ids = IdSource()
        meta, index, streams = Meta(database), SearchIndex(database, words_of_body), StreamStore(database)
        records = RecordStore(database, index)

        def unix_ms() -> int:
            return int(clock.now().timestamp() * 1000)

        here = Here(bytes.fromhex(identity.officer), bytes.fromhex(identity.device))
        outbox = Outbox(database, meta, records, streams, here, catalogue.policy, unix_ms, ids.new_id)
        self.files = contents = AttachmentBytes(database, blobs)
        self.vault = Vaulted(
            database=database,
            meta=meta,
            records=records,
            index=index,
            streams=streams,
            outbox=outbox,
            audit=AuditLog(database),
            drafts=DraftStore(database),
            blobs=blobs,
            clock=clock,
            ids=ids,
            identity=identity,
        )
        # Both write; a disk that takes no writes leaves them to the next opening, and reading does without.
        with suppress(StorageFullError, StorageReadOnlyError):
            KeptChanges(database, meta, records, streams, outbox, contents, catalogue.policy).look_through(
                catalogue.edition()
            )
            records.end_load()  # indexes that a first load left out when it was cut off
        replica = VaultReplica(database, meta, records, streams, outbox, contents, catalogue.policy)
        self.replica = replica
        self.records = Records(self.vault)
        self.legal = Legal(self.vault, self.records)
        self.targets = Targets(self.vault, self.records, self.legal)
        self.sightings = Sightings(self.vault, self.records)
        self.notes = Notes(self.records)
        self.network = Network(self.vault)
        self.attachments = Attachments(self.vault, self.records, contents)
        self.operations = Operations(self.vault, self.records)
        self.fetching = Fetching(self.vault, contents, self.operations)
        self.exports = Exports(self.vault, self.records, self.operations)
        self.search = Search(self.vault)
        self.sync = Sync(self.vault, replica, Conflicts(self.vault), key)
        taker = Taker(blobs, here, catalogue.policy, unix_ms, ids.new_id)
        self.sync.first_image = FirstImage(self.vault, replica, taker)
        self.standing = self.sync.standing
        carried = CarriedStore(database, records, streams, contents, catalogue)
        self.sync.carrying = Carrying(self.vault, carried)
        self.bundles = Bundles(self.vault, replica, carried, contents, self.sync.device, self.sync.held_plans)
        self.imports = Imports(self.vault, self.records, self.targets)
        self.import_batches = ImportBatches(self.vault, self.records)
        self.drafts = Drafts(self.vault)
        self.audit = Audit(self.vault)
        self.maps = Maps(self.vault)
        self.condition = Condition(self.vault)

    @property
    def identity(self) -> Identity:
        """Whose laptop this is."""
        return self.vault.identity

    def problems(self) -> list[str]:
        """Return what is wrong with the vault: cipher, structure, log and files; empty when all is well."""
        found = self.vault.database.integrity()
        found += self.vault.audit.problems() + against_anchor(self.vault)
        for content, here in self.vault.database.rows("SELECT DISTINCT content, here FROM attachment_bytes"):
            if here and not self.vault.blobs.has(content):
                found.append("the bytes of an attachment are missing")
        return found

    def close(self) -> None:
        """Write everything back and close the database. The keys are dropped by whoever unlocked."""
        self.sync.close()
        self.vault.database.checkpoint()
        self.vault.database.close()


def identity_of(meta: Meta) -> Identity | None:
    """Return who this laptop belongs to, None while its enrolment was not finished."""
    kept = meta.get("identity")
    return None if kept is None else msgspec.convert(kept, Identity)
