"""The catalogue of kinds as the sync engine asks for it; handed to laptop and hub by their composition roots.

It translates: rules stand in `app.domain.catalogue`, what they mean stands in `sync.protocol.merge`.
"""

from __future__ import annotations

from itertools import combinations

from app.domain.catalogue import KINDS, Kind
from app.domain.edition import edition
from app.domain.handling import HANDLING_CODES
from app.errors import BadInputError
from sync.protocol import policy
from sync.protocol.changes import Change
from sync.protocol.errors import InvalidChange
from sync.protocol.policy import FieldPolicy, KindPolicy

# From the mildest to the strictest: by the highest code, then by how many there are.
HANDLING_ORDER: tuple[str, ...] = tuple(
    sorted(
        ("+".join(codes) for size in range(1, 5) for codes in combinations(HANDLING_CODES, size)),
        key=lambda text: (text[-1], len(text), text),
    )
)
_RULES: dict[str, FieldPolicy] = {
    "latest": policy.LATEST,
    "decide": policy.DECIDE,
    "union": policy.UNION,
    "fixed": policy.FIXED,
    "strictest": policy.strictest(*HANDLING_ORDER),
}


def _policy_of(kind: Kind) -> KindPolicy:
    return KindPolicy(kind.name, kind.append_only, {name: _RULES[kind.policy(name)] for name in kind.fields})


_POLICIES: dict[str, KindPolicy] = {name: _policy_of(kind) for name, kind in KINDS.items()}


class Catalogue:
    """`sync.protocol.policy.KindCatalogue` over the catalogue of the domain."""

    def policy(self, kind: str) -> KindPolicy | None:
        """Return the policies of a kind; None when this program does not know it."""
        return _POLICIES.get(kind)

    def edition(self) -> str:
        """Return a word that changes with the kinds, their fields and their rules."""
        return edition()

    def validate(self, change: Change) -> None:
        """Raise InvalidChange for a body that no program should accept. Unknown fields pass.

        A change comes here from `changes.decode` or `encode`: that its values are plain was checked there.
        """
        kind = KINDS.get(change.kind)
        if kind is None:
            raise InvalidChange("kind", "is not known here")
        try:
            if change.action == "create":
                kind.read_plain(change.body)
            elif change.action == "edit" and kind.append_only:
                raise InvalidChange("action", "this kind is amended or withdrawn, never overwritten")
            else:
                kind.check_plain_fields(change.body)
        except BadInputError as error:
            raise InvalidChange(error.where or "body", error.reason) from None
        if change.action == "edit":
            for name in change.body:
                if name in kind.fields and kind.policy(name) == "fixed":
                    raise InvalidChange(f"body.{name}", "cannot be changed")

    def belongs(self, stream: str, change: Change) -> bool:
        """Tell whether a creation may stand in a stream."""
        kind = KINDS.get(change.kind)
        if kind is None:
            return False
        try:
            return kind.stream_of(change.record.hex(), change.body) == stream
        except KeyError:
            return False


CATALOGUE = Catalogue()
