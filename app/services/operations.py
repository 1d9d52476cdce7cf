"""Operations and their targets."""

from __future__ import annotations

from builtins import list as Rows  # noqa: N812 - a method is called list

from app.domain.operations import Assignment, Operation
from app.domain.queries import Changes, Record
from app.services.records import Records
from app.services.vaulted import Vaulted


class Operations:
    """What is planned, running and closed, and who works on whom."""

    def __init__(self, vault: Vaulted, records: Records) -> None:
        self._vault = vault
        self._records = records

    def list(self) -> Rows[Record[Operation]]:
        """Return operations, running ones first."""
        order = {"running": 0, "planned": 1, "closed": 2}
        return sorted(self._records.list("operation", limit=500), key=lambda one: order[one.value.status])

    def current(self) -> Record[Operation] | None:
        """Return the operation of the top bar: the one chosen here, else the one running."""
        chosen = self._vault.meta.get("operation", "")
        operations = self.list()
        for one in operations:
            if one.id == chosen:
                return one
        return next((one for one in operations if one.value.status == "running"), None)

    def choose(self, operation_id: str) -> None:
        """Make an operation the one of the top bar; empty text chooses none."""
        self._vault.meta.set("operation", operation_id)

    def assignments(self, operation_id: str) -> Rows[Record[Assignment]]:
        """Return who works on whom in an operation."""
        rows = self._vault.records.select(
            "assignment", "owner = ? AND retracted IS NULL", (bytes.fromhex(operation_id),)
        )
        return list(self._vault.views(rows))

    def targets(self, operation_id: str) -> Rows[str]:
        """Return the ids of the targets of an operation that are on this laptop."""
        found = (entry.value.target for entry in self.assignments(operation_id))
        return [one for one in dict.fromkeys(found) if self._vault.records.find(bytes.fromhex(one), "target")]

    def add(self, operation: Operation) -> tuple[str, Changes]:
        """Open an operation."""
        return self._records.add(operation)

    def assign(self, assignment: Assignment) -> tuple[str, Changes]:
        """Assign a target to an operation."""
        return self._records.add(assignment)
