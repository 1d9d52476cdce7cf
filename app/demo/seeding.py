"""Fills headquarters' laptop with the invented operation, through the same services that a person uses."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.demo.invented import invented_dossiers
from app.demo.portraits import portrait_jpeg
from app.domain.operations import Assignment, Operation
from app.services.photographs import cleaned
from app.services.workspace import Workspace

OPERATION = "OP HARVEST"


@dataclass(frozen=True)
class Seeded:
    """What was made: stream names for the grants, and the ids that the day works with."""

    streams: tuple[str, ...]
    targets: tuple[str, ...]
    operation: str
    caution: str


def seed(workspace: Workspace, field_officer: str, count: int, say: Callable[[str], None]) -> Seeded:
    """Make an operation and `count` dossiers on a laptop; they travel with its next sync."""
    now = workspace.vault.clock.now()
    operation, _ = workspace.operations.add(
        Operation(
            name=OPERATION,
            place="Madrid · Torino",
            countries=("ES", "IT", "FR", "PT"),
            begins_on=now.date().isoformat(),
            status="running",
        )
    )
    targets: list[str] = []
    streams = [f"operation:{operation}"]
    first_caution = ""
    for dossier in invented_dossiers(count, now):
        target, _ = workspace.targets.add(dossier.target)
        for record in dossier.records(target):
            record_id, _ = workspace.records.add(record)
            if not first_caution and type(record).__name__ == "Caution":
                first_caution = record_id
        for person, role, confirmed in dossier.links(target):
            person_id, _ = workspace.records.add(person)
            workspace.records.add(dossier.link(target, person_id, role, confirmed=confirmed))
        portrait = portrait_jpeg(dossier.seed, woman=dossier.target.sex == "F")
        workspace.attachments.add_photo(target, portrait, "portrait.jpg", as_portrait=True, decode=cleaned)
        if dossier.seed % 3 != 2:
            workspace.operations.assign(
                Assignment(operation=operation, target=target, officer=field_officer, team="Alfa", role="arrest")
            )
        targets.append(target)
        streams.append(f"dossier:{target}")
        say(f"invented dossier {len(targets)} of {count}")
    return Seeded(tuple(streams), tuple(targets), operation, first_caution)
