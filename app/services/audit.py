"""The log of this laptop, for the officer and for supervision. It holds ids and actions, never content."""

from __future__ import annotations

from builtins import list as Rows  # noqa: N812 - a method is called list
from collections.abc import Sequence

from app.clock import from_us
from app.domain.catalogue import KINDS
from app.domain.queries import AuditEntry
from app.errors import StorageFullError
from app.services.vaulted import Vaulted
from app.storage.drafts import without


class Audit:
    """Reads, verifies and adds to the log."""

    def __init__(self, vault: Vaulted) -> None:
        self._vault = vault

    def list(self, limit: int = 200, offset: int = 0) -> Rows[AuditEntry]:
        """Return entries, newest first."""
        return [
            AuditEntry(
                seq=row.seq,
                at=from_us(row.at),
                actor=self._vault.author(row.actor).name or row.actor.hex()[:8],
                action=row.action,
                object=row.object.hex(),
                reason=row.reason,
            )
            for row in self._vault.audit.rows(limit, offset)
        ]

    def names(self, entries: Sequence[AuditEntry]) -> dict[str, str]:
        """Return what the objects of entries are called now, by id; a part of a dossier is called as its target.

        The log holds none of these names. What is not on this laptop any more has none.
        """
        vault, owners = self._vault, {}
        for entry in entries:
            if entry.object and entry.object not in owners:
                found, kind = bytes.fromhex(entry.object), entry.action.rpartition(".")[0]
                row = vault.records.find(found, kind) if kind in KINDS and kind != "target" else None
                owners[entry.object] = found if row is None else row.owner
        names = vault.names_of_targets(list(owners.values()))
        for owner in set(owners.values()) - names.keys():
            row = vault.records.find(owner, "operation")
            if row is not None:
                names[owner] = KINDS["operation"].title(row.value())
        return {key: names[owner] for key, owner in owners.items() if owner in names}

    def count(self) -> int:
        """Return how many entries there are."""
        return self._vault.audit.count()

    def verify(self) -> Rows[str]:
        """Return what is wrong with the chain, in words; empty when it holds."""
        return self._vault.audit.problems() + against_anchor(self._vault)

    def record(self, action: str, subject: str = "", reason: str = "", *, waits: bool = False) -> None:
        """Write an entry, durable on return; called before what it speaks of happens.

        One about reading or opening `waits` in memory while the disk takes no writes. For all else this raises then:
        nothing leaves the vault without its entry.
        """
        self._vault.note(action, bytes.fromhex(subject) if subject else b"", reason, waits=waits)


def against_anchor(vault: Vaulted) -> Rows[str]:
    """Return how the log differs from its head that headquarters keeps: cut off, or written anew."""
    seq, head = vault.meta.get("anchor", (0, b""))
    if not seq or vault.audit.hash_at(seq) == head:
        return []
    if vault.audit.head()[0] < seq:
        return [f"the log ends at entry {vault.audit.head()[0]}, but headquarters keeps the head of entry {seq}"]
    return [f"entry {seq} is not the one whose head headquarters keeps: the log was written anew"]


class Drafts:
    """What is being typed, kept in the vault at each pause."""

    def __init__(self, vault: Vaulted) -> None:
        self._vault = vault

    def save(self, slot: str, body: dict[str, object]) -> None:
        """Keep a draft; durable on return. On a full disk the reserve makes room for what was typed.

        What the window still remembers of a dossier to which the right has ended is not kept again.
        """
        vault = self._vault
        ended = vault.drafts.ended()
        if any(one in slot for one in ended):
            return
        body = without(body, ended) if ended else body
        try:
            vault.drafts.save(slot, body, vault.now_us())
        except StorageFullError:
            if ":" not in slot or not vault.database.ballast.release():
                raise
            vault.drafts.save(slot, body, vault.now_us())

    def load(self, slot: str) -> dict[str, object] | None:
        """Return the draft of a slot."""
        return self._vault.drafts.load(slot)

    def clear(self, slot: str) -> None:
        """Forget the draft of a slot."""
        self._vault.drafts.clear(slot)
