"""The last step of an enrolment: the laptop's key is shown to headquarters, and the vault keeps whose laptop it is."""

from __future__ import annotations

from pathlib import Path

import msgspec

from app.domain.queries import Identity
from app.services.sync_outcome import worded
from app.storage.database import Database
from app.storage.meta import Meta
from sync.client.enrol import enrol
from sync.protocol.errors import SyncError
from sync.protocol.signing import SigningKey


def enrolled(database: Database, meta: Meta, key: SigningKey, proxy: str) -> Identity:
    """Finish an enrolment; one that a crash cut short goes on with the same key."""
    hub_url, invite, ca_file, label = meta.get("enrolling")
    try:
        authority = Path(ca_file) if ca_file else None
        reply = enrol(hub_url, invite, key, ca_file=authority, label=label, proxy=proxy)
    except SyncError as error:
        raise worded(error) from error
    identity = Identity(
        officer=reply.officer.hex(),
        officer_name=reply.name,
        device=reply.device.hex(),
        agency=reply.agency,
        hub_url=hub_url,
    )
    with database.atomic():
        meta.set("identity", msgspec.to_builtins(identity))
        meta.set("hub_key", reply.hub_key)
        meta.set("hub_sealing_key", reply.sealing_key)
        meta.set("recovery_key", reply.recovery_key)
        meta.set("ca_file", ca_file)
        database.execute("DELETE FROM meta WHERE key = 'enrolling'")
    return identity
