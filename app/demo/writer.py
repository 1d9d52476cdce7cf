"""Saves sightings one after the other and says each id once it is durable, until somebody kills the process.

What it said must be there afterwards: that is what the demonstration checks with SIGKILL.
"""

from __future__ import annotations

from typing import TextIO

from app.domain.queries import TargetFilter
from app.domain.sightings import Sighting
from app.services.workspace import Workspace


def write_until_killed(workspace: Workspace, out: TextIO, most: int = 100_000) -> None:
    """Write up to `most` sightings of the first target."""
    target = workspace.targets.ids(TargetFilter(sort="name"))[0]
    for number in range(most):
        sighting = Sighting(
            target=target,
            seen_at=workspace.vault.clock.now(),
            place="Observation post",
            text=f"Invented sighting number {number} of a run that is cut short.",
            grade="B2",
        )
        record_id, _ = workspace.sightings.add(sighting)
        out.write(record_id + "\n")
        out.flush()
