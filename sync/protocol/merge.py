"""The merge rule: a pure fold over the changes of a record in hub order, the same on every laptop.

An edit that names the standing value as its base moves it forward; any other edit is concurrent, and the policy of the
field says what stands. Clocks never decide whether two edits met, only which of them is shown where that is harmless.
This module neither reads nor writes a store, and lets nothing out of order pass as if it were in order.
"""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256
from typing import Any, Final

import msgspec

from sync.protocol.changes import Change
from sync.protocol.clock import effective
from sync.protocol.errors import InvalidChange, MissingRecord
from sync.protocol.policy import FieldPolicy, KindPolicy

MAX_VIEWS: Final = 64
_canonical = msgspec.msgpack.Encoder(order="deterministic")


class Stamp(msgspec.Struct, frozen=True, array_like=True):
    """When and by which device a value was set: effective clock, then device and change to break ties."""

    clock: int
    device: bytes
    change: bytes


class Contender(msgspec.Struct, frozen=True, array_like=True):
    """A value that met another one in a field where a person decides. `also` names later changes to the same value."""

    change: bytes
    value: Any
    officer: bytes
    device: bytes
    clock: int
    received_at: int | None = None
    also: tuple[bytes, ...] = ()

    def names(self, change: bytes) -> bool:
        """Tell whether a change id speaks of this contender."""
        return change == self.change or change in self.also


class RecordState(msgspec.Struct, omit_defaults=True, gc=False):
    """What a record is after a run of changes.

    `versions` names the change behind each field that was edited; other fields stand at `created_by_change`.
    `aliases` are changes that set the value which stood already. `views` keep, for fields merged as sets, what the
    author of each recent version saw.
    """

    id: bytes
    kind: str
    fields: dict[str, Any]
    created_by_change: bytes
    created: Stamp
    versions: dict[str, bytes] = {}
    stamps: dict[str, Stamp] = {}
    retracted: bytes | None = None
    retract_reason: str = ""
    conflicts: dict[str, list[Contender]] = {}
    amendments: list[bytes] = []
    aliases: dict[str, list[bytes]] = {}
    views: dict[str, list[tuple[bytes, list[Any]]]] = {}


def version_of(state: RecordState, name: str) -> bytes:
    """Return the id that an edit of this field must give as its base."""
    return state.versions.get(name, state.created_by_change)


def bases_of(state: RecordState, names: Sequence[str]) -> dict[str, bytes]:
    """Return `Change.base` for an edit of these fields."""
    return {name: state.versions.get(name, state.created_by_change) for name in names}


def state_of_create(change: Change, received_at: int | None = None) -> RecordState:
    """Return the state after a creation alone. A record that was never edited need not store any state."""
    if change.action != "create":
        raise MissingRecord("record", "is not known here")
    stamp = Stamp(effective(change.clock, received_at), change.device, change.id)
    return RecordState(change.id, change.kind, change.body, change.id, stamp)


def apply(
    state: RecordState | None,
    change: Change,
    policy: KindPolicy,
    received_at: int | None = None,
) -> RecordState:
    """Return the state after one more change; `state` is left as it was.

    `received_at` is the hub's stamp in microseconds (None for a change the hub has not yet seen). MissingRecord when
    there is no record; InvalidChange when the change speaks of another one. A second creation changes nothing.
    """
    if change.action == "create":
        return state_of_create(change, received_at) if state is None else state
    if state is None:
        raise MissingRecord("record", "is not known here")
    if change.record != state.id:
        raise InvalidChange("record", "is another record")
    if change.action == "retract":
        if state.retracted is not None:
            return state
        return msgspec.structs.replace(state, retracted=change.id, retract_reason=change.reason)
    folded = _Fold(state, change, policy, effective(change.clock, received_at), received_at)
    return folded.result()


def equal(one: Any, other: Any) -> bool:
    """Tell whether two values are the same on the wire (so that 1, 1.0 and true stay apart)."""
    return _canonical.encode(one) == _canonical.encode(other)


class _Fold:
    """One change being folded into a copy of a state."""

    def __init__(
        self, state: RecordState, change: Change, policy: KindPolicy, clock: int, received_at: int | None
    ) -> None:
        self.change = change
        self.policy = policy
        self.clock = clock
        self.received_at = received_at
        self.state = msgspec.structs.replace(
            state,
            fields=dict(state.fields),
            versions=dict(state.versions),
            stamps=dict(state.stamps),
            conflicts=dict(state.conflicts),
            aliases=dict(state.aliases),
            views=dict(state.views),
        )

    def result(self) -> RecordState:
        change, state = self.change, self.state
        if change.action == "amend":
            state.amendments = [*state.amendments, change.id]
        if change.action == "resolve":
            self._close()
        for name, value in change.body.items():
            policy = self.policy.of(name)
            if policy.rule != "fixed":
                self._field(name, value, policy)
        return state

    def _close(self) -> None:
        closes, state = self.change.closes, self.state
        if state.retracted is not None and state.retracted in closes:
            state.retracted, state.retract_reason = None, ""
        for name, contenders in list(state.conflicts.items()):
            self._set_contenders(name, [one for one in contenders if not any(map(one.names, closes))])

    def _field(self, name: str, value: Any, policy: FieldPolicy) -> None:
        state, change = self.state, self.change
        base = change.base.get(name)
        standing = version_of(state, name)
        current = state.fields.get(name)
        known = name in state.fields
        if policy.rule == "union" and isinstance(value, list) and (not known or isinstance(current, list)):
            self._union(name, value, base, standing)
            return
        if base == standing or base in state.aliases.get(name, ()) or standing in change.closes:
            self._set(name, value)
            return
        rule = "latest" if change.action == "amend" and policy.rule == "decide" else policy.rule
        if rule == "decide":
            # An author who did not know of the conflict goes on from the own value: that contender moves, or ends.
            kept = [one for one in state.conflicts.get(name, []) if base is None or not one.names(base)]
            self._set_contenders(name, kept)
        if known and equal(current, value):
            state.aliases[name] = [*state.aliases.get(name, []), change.id]
        elif rule == "decide":
            self._contend(name, value)
        elif rule == "strictest" and _rank(value, policy.order) != _rank(current, policy.order):
            if _rank(value, policy.order) > _rank(current, policy.order):
                self._set(name, value)
        elif self._stamp() > _order(state.stamps.get(name, state.created)):
            self._set(name, value)

    def _stamp(self) -> tuple[int, bytes, bytes]:
        return (self.clock, self.change.device, self.change.id)

    def _set(self, name: str, value: Any, version: bytes | None = None) -> None:
        state, change = self.state, self.change
        before = state.stamps.get(name, state.created)
        state.fields[name] = value
        state.versions[name] = version or change.id
        # The clock of a field never runs back: what follows from a value is not older than the value.
        state.stamps[name] = Stamp(max(self.clock, before.clock), change.device, change.id)
        state.aliases.pop(name, None)
        if name in state.conflicts:
            self._set_contenders(name, [one for one in state.conflicts[name] if not equal(one.value, value)])

    def _set_contenders(self, name: str, contenders: list[Contender]) -> None:
        if contenders:
            self.state.conflicts[name] = contenders
        else:
            self.state.conflicts.pop(name, None)

    def _contend(self, name: str, value: Any) -> None:
        change = self.change
        contenders = list(self.state.conflicts.get(name, []))
        for place, one in enumerate(contenders):
            if equal(one.value, value):
                contenders[place] = msgspec.structs.replace(one, also=(*one.also, change.id))
                break
        else:
            contenders.append(Contender(change.id, value, change.officer, change.device, self.clock, self.received_at))
        self.state.conflicts[name] = contenders

    def _union(self, name: str, value: list[Any], base: bytes | None, standing: bytes) -> None:
        """Merge a list as a set, element by element, against what the author saw."""
        state, change = self.state, self.change
        current: list[Any] = state.fields.get(name) or []
        views = list(state.views.get(name) or [(standing, current)])
        views.append((change.id, value))
        if base == standing or standing in change.closes:
            self._set(name, value)
        else:
            seen: list[Any] = next((view for version, view in reversed(views) if version == base), [])
            merged = _three_way(seen, current, value)
            if not equal(merged, current):
                version = sha256(b"calibar-union\0" + standing + change.id).digest()[:16]
                self._set(name, merged, version)
                views.append((version, merged))
        state.views[name] = views[-MAX_VIEWS:]


def _order(stamp: Stamp) -> tuple[int, bytes, bytes]:
    return (stamp.clock, stamp.device, stamp.change)


def _rank(value: Any, order: Sequence[Any]) -> int:
    """Return how strict a value is; what this program does not know counts as strictest."""
    for place, entry in enumerate(order):
        if equal(entry, value):
            return place
    return -1 if value is None else len(order)


def _three_way(seen: list[Any], current: list[Any], value: list[Any]) -> list[Any]:
    """Return `current` with the additions and removals that lead from `seen` to `value`. Order is kept."""
    keys_seen = {_canonical.encode(one) for one in seen}
    keys_value = {_canonical.encode(one) for one in value}
    removed = keys_seen - keys_value
    merged = {_canonical.encode(one): one for one in current}
    for key in removed:
        merged.pop(key, None)
    for one in value:
        key = _canonical.encode(one)
        if key not in keys_seen:
            merged.setdefault(key, one)
    return list(merged.values())
