"""Plans that were not carried out until an officer has looked: of a sync with headquarters, or of a file.

Each names its place and the chain of the history there, so that accepting it accepts that very plan and nothing beyond.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from app.domain.catalogue import KINDS
from app.domain.queries import HeldPlan
from app.services.vaulted import Vaulted
from sync.client.surprise import Surprise

_BY_SYNC = "held_plans"
_BY_FILE = "held_by_file"
_ACCEPTED = "accepted_plans"


class HeldPlans:
    """Keeps them in the vault; belongs to its thread."""

    def __init__(self, vault: Vaulted) -> None:
        self._vault = vault

    def count(self) -> int:
        """Return how many wait for an officer."""
        return len(self._all())

    def plans(self) -> list[HeldPlan]:
        """Return those that wait for an officer."""
        return [self._worded(held, file) for held, file in self._all()]

    def _all(self) -> list[tuple[Surprise, str]]:
        by_sync = [Surprise(*kept) for kept in self._vault.meta.get(_BY_SYNC, ())]
        found = [(held, "") for held in by_sync]
        for *kept, file in self._vault.meta.get(_BY_FILE, ()):
            held = Surprise(*kept)
            row = self._vault.streams.get(held.stream)
            # What came by network meanwhile, or is judged there now, needs the file no more.
            is_open = row is not None and bool(row.role) and row.seq < held.upto
            if is_open and all(held.stream != other.stream for other in by_sync):
                found.append((held, str(file)))
        return found

    def _worded(self, held: Surprise, file: str) -> HeldPlan:
        kind, _, identity = held.stream.partition(":")
        row = self._vault.records.find(bytes.fromhex(identity)) if identity else None
        return HeldPlan(
            stream=held.stream,
            name=KINDS[row.kind].title(row.value()) if row is not None else held.stream,
            withdrawn=held.withdrawn,
            standing=held.standing,
            officer=self._vault.author(held.officer).name or held.officer.hex()[:8],
            upto=held.upto,
            chain=held.chain.hex(),
            target=identity if row is not None and kind == "dossier" else "",
            file=file,
        )

    def accept(self, plan: HeldPlan) -> None:
        """Have that very plan carried out at the next sync or import; the log keeps who said so."""
        meta = self._vault.meta
        with self._vault.database.atomic():
            meta.set(_ACCEPTED, {**meta.get(_ACCEPTED, {}), plan.stream: (plan.upto, bytes.fromhex(plan.chain))})
            for key in (_BY_SYNC, _BY_FILE):
                meta.set(key, [kept for kept in meta.get(key, ()) if kept[0] != plan.stream])
            subject = bytes.fromhex(plan.target) if plan.target else b""
            self._vault.note("plan.accept", subject, f"{plan.withdrawn} of {plan.standing} records withdrawn")

    def keep(self, held: Sequence[Surprise]) -> None:
        """Keep what a sync held back; what it did not is no longer held."""
        before = self._vault.meta.get(_BY_SYNC, ())
        self._keep(_BY_SYNC, before, [tuple(one) for one in held])

    def keep_of_file(self, held: Sequence[Surprise], file: Path) -> None:
        """Keep what an import held back, and of which file; what other files held back stays."""
        before = self._vault.meta.get(_BY_FILE, ())
        again = {one.stream for one in held}
        others = [tuple(kept) for kept in before if kept[0] not in again and kept[-1] != str(file)]
        self._keep(_BY_FILE, before, [*others, *((*one, str(file)) for one in held)])

    def _keep(self, key: str, before: Sequence[Sequence[object]], now: Sequence[tuple[object, ...]]) -> None:
        if [tuple(kept) for kept in before] == list(now):
            return
        places = Surprise._fields.index("chain")
        known = {kept[places] for kept in before}
        with self._vault.database.atomic():
            self._vault.meta.set(key, list(now))
            for one in now:
                if one[places] not in known:
                    told = f"{one[1]} of {one[2]} records would be withdrawn"
                    self._vault.note("plan.held", reason=told)
