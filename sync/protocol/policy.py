"""How two concurrent edits of one field meet, said per kind and field; and what sync asks of the catalogue of kinds.

The catalogue itself lives outside: sync is handed one by each composition root.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Literal, Protocol

from sync.protocol.changes import Change
from sync.protocol.errors import InvalidChange

Rule = Literal["latest", "decide", "union", "strictest", "fixed"]


@dataclass(frozen=True, slots=True)
class FieldPolicy:
    """The rule of a field. `order` is for `strictest`: values from mildest to strictest."""

    rule: Rule = "latest"
    order: tuple[Any, ...] = ()


LATEST: Final = FieldPolicy("latest")
DECIDE: Final = FieldPolicy("decide")
UNION: Final = FieldPolicy("union")
FIXED: Final = FieldPolicy("fixed")


def strictest(*order: Any) -> FieldPolicy:
    """Return the policy that keeps the strictest of concurrent values, given mildest first."""
    return FieldPolicy("strictest", order)


@dataclass(frozen=True, slots=True)
class KindPolicy:
    """The policies of a kind. Fields that are not named (also those of newer programs) are `latest`."""

    kind: str
    append_only: bool = False
    fields: Mapping[str, FieldPolicy] = field(default_factory=dict)

    def of(self, name: str) -> FieldPolicy:
        """Return the policy of a field."""
        return self.fields.get(name, LATEST)

    def check(self, change: Change) -> None:
        """Raise InvalidChange for an action or a field that this kind does not allow."""
        if change.action == "edit" and self.append_only:
            raise InvalidChange("action", "this kind is amended or retracted, never edited")
        if change.action == "amend" and not self.append_only:
            raise InvalidChange("action", "this kind is edited, not amended")
        if change.action == "resolve" and self.append_only and change.body:
            raise InvalidChange("action", "this kind has no conflicts to resolve")
        if change.action != "create":
            for name in change.body:
                if self.of(name).rule == "fixed":
                    raise InvalidChange(f"body.{name}", "may not be changed once the record stands")


class KindCatalogue(Protocol):
    """What hub and laptop are told about record kinds."""

    def policy(self, kind: str) -> KindPolicy | None:
        """Return the policies of a kind; None when this program does not know it."""
        ...

    def edition(self) -> str:
        """Return a word that changes with the kinds, their fields and their rules: a store compares it at opening."""
        ...

    def validate(self, change: Change) -> None:
        """Raise InvalidChange(place, reason) for a body that no program should accept. Unknown fields pass."""
        ...

    def belongs(self, stream: str, change: Change) -> bool:
        """Tell whether a creation may stand in a stream (a sighting of one target in that target's dossier)."""
        ...
