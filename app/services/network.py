"""The network of a target as a table: who or what is tied to whom, in which role."""

from __future__ import annotations

from app.domain.catalogue import KINDS
from app.domain.network import Link
from app.domain.queries import NetworkRow
from app.services.vaulted import Vaulted

_LINKED = ("target", "person", "item", "address")


class Network:
    """Links of a dossier."""

    def __init__(self, vault: Vaulted) -> None:
        self._vault = vault

    def rows(self, target_id: str) -> list[NetworkRow]:
        """Return every link of a dossier, by role."""
        vault = self._vault
        rows = vault.records.select("link", "owner = ? AND retracted IS NULL", (bytes.fromhex(target_id),))
        found = []
        for row in rows:
            link: Link = row.value()
            subject, _ = self._title(link.subject)
            object_title, object_kind = self._title(link.object)
            period = link.period
            found.append(
                NetworkRow(
                    id=row.id.hex(),
                    subject=link.subject,
                    subject_title=subject,
                    object=link.object,
                    object_title=object_title,
                    object_kind=object_kind,
                    role=link.role,
                    begins_on=(period.begins_on or "") if period else "",
                    ends_on=(period.ends_on or "") if period else "",
                    confirmed=link.confirmed,
                    grade=link.grade,
                    pending=row.unconfirmed,
                )
            )
        return sorted(found, key=lambda entry: (entry.role, entry.object_title))

    def _title(self, record_id: str) -> tuple[str, str]:
        for kind in _LINKED:
            row = self._vault.records.find(bytes.fromhex(record_id), kind)
            if row is not None:
                return KINDS[kind].title(row.value()), kind
        return "", ""
