"""Tells whether two laptops hold the same: every record of the streams they share, field by field, as they show it."""

from __future__ import annotations

from hashlib import sha256

import msgspec

from app.domain.catalogue import KINDS
from app.services.workspace import Workspace
from app.storage.records import load_state

_encode = msgspec.msgpack.Encoder(order="deterministic").encode


def picture(workspace: Workspace, streams: frozenset[str] | None = None) -> dict[str, str]:
    """Return a digest of each record by id: its fields, versions, contenders and retraction."""
    vault = workspace.vault
    found: dict[str, str] = {}
    for kind in KINDS:
        for row in vault.records.select(kind):
            if streams is not None and vault.streams.name(row.stream) not in streams:
                continue
            state = load_state(row)
            parts = (
                kind,
                state.fields,
                sorted(state.versions.items()),
                sorted((name, [one.change for one in many]) for name, many in state.conflicts.items()),
                state.retracted,
                state.amendments,
            )
            found[row.id.hex()] = sha256(_encode(parts)).hexdigest()
    return found


def shared_streams(one: Workspace, other: Workspace) -> frozenset[str]:
    """Return the streams that both laptops hold."""
    sets = [{row.id for row in workspace.vault.streams.all() if row.role} for workspace in (one, other)]
    return frozenset(sets[0] & sets[1])
