"""Which plans of a sync a person should look at before they are carried out: a file emptied, or much of it withdrawn.

A wrong script or a stolen account at headquarters must not empty a laptop in the field within a second. What is refused
here is kept at the hub; an officer who has looked accepts that very plan, and nothing beyond it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from sync.protocol.changes import chain_over
from sync.protocol.pages import OpenedPage

LEAST_WITHDRAWN: Final = 10
"""Fewer withdrawals are everyday work in any file."""
LARGEST_SHARE: Final = 0.25
"""Of the records that stand here. Months of work withdraw less; what withdraws more is an event."""
LEAST_EMPTIED: Final = 3
"""A file whose last records are all withdrawn, from this many on."""


class Accepted(NamedTuple):
    """A plan that a person accepted: withdrawals up to a place of the file, with the chain of its history there."""

    upto: int
    chain: bytes


class Surprise(NamedTuple):
    """A plan that was refused: so many of the standing records of a file would be withdrawn, up to a place of it."""

    stream: str
    withdrawn: int
    standing: int
    upto: int
    chain: bytes
    officer: bytes


class Withdrawal(NamedTuple):
    """One record that a page withdraws."""

    kind: str
    record: bytes
    seq: int
    officer: bytes


def withdrawals(page: OpenedPage, accepted: Accepted | None) -> Iterator[Withdrawal]:
    """Return what a page withdraws, but for what was accepted."""
    for seq, change in enumerate(page.changes, page.from_seq):
        if change is not None and change.action == "retract" and not is_accepted(page, seq, accepted):
            yield Withdrawal(change.kind, change.record, seq, change.officer)


def is_accepted(page: OpenedPage, seq: int, accepted: Accepted | None) -> bool:
    """Tell whether a place of the file belongs to the plan that was accepted, and not to another history."""
    if accepted is None or seq > accepted.upto:
        return False
    if accepted.upto > page.to_seq:
        return True  # the end of the plan is beyond this page; its chain is checked there
    return chain_over(page.chain_before, page.digests[: accepted.upto - page.from_seq + 1]) == accepted.chain


def is_surprising(withdrawn: int, standing: int) -> bool:
    """Tell whether to ask a person first; `withdrawn` of the `standing` records of a file would go."""
    if withdrawn >= standing:
        return standing >= LEAST_EMPTIED
    return withdrawn >= LEAST_WITHDRAWN and withdrawn > LARGEST_SHARE * standing


def named(found: Iterable[Withdrawal]) -> dict[str, list[bytes]]:
    """Return the records by kind, each once."""
    kinds: dict[str, dict[bytes, None]] = {}
    for one in found:
        kinds.setdefault(one.kind, {})[one.record] = None
    return {kind: list(records) for kind, records in kinds.items()}
