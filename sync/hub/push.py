"""Appending a batch: what can be judged without the database is judged first, the rest in one short transaction.

Each change gets its own verdict; a bad one delays only those that need it, and is kept aside so that it survives the
laptop. Nothing is ever changed or removed here.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import cache
from itertools import repeat
from typing import Any, Final

import msgspec

from sync.hub import accounts, audit, streams
from sync.hub.access import AccessPolicy
from sync.hub.accounts import Caller
from sync.protocol.changes import Change, chain_steps, decode, digests
from sync.protocol.errors import InvalidChange
from sync.protocol.messages import Batch, BatchResult, Verdict
from sync.protocol.policy import KindCatalogue
from sync.protocol.signing import SigningKey, receipt_text, seal_text, verified

MOST_REFUSED: Final = 10_000  # kept per device
_ROWS: Final = 50  # by one statement: the calls from one row to the next cost as much as the rows
Access = Callable[[sqlite3.Connection], AccessPolicy]


@dataclass(slots=True)
class Prepared:
    """A batch, decoded and judged as far as it can be alone. `code` refuses it whole."""

    batch: Batch
    digests: list[bytes] = field(default_factory=list)
    changes: list[Change | None] = field(default_factory=list)
    verdicts: dict[int, Verdict] = field(default_factory=dict)
    code: str = ""
    message: str = ""


def prepare(batch: Batch, asking: Caller, catalogue: KindCatalogue) -> Prepared:
    """Return the batch with verdicts on what no state of the hub could make acceptable."""
    prepared = Prepared(batch)
    if batch.device != asking.device:
        prepared.code, prepared.message = "author", "A laptop sends only what was written on it."
        return prepared
    prepared.digests = digests(batch.stream, batch.changes)
    if not verified(asking.public_key, batch.signature, seal_text(batch.device, prepared.digests)):
        prepared.code, prepared.message = "bad_seal", "The seal of these changes does not hold."
        return prepared
    policies: dict[str, Any] = {}
    for index, payload in enumerate(batch.changes):
        try:
            change = decode(payload)
            prepared.changes.append(change)
            if change.device != asking.device or change.officer != asking.officer:
                prepared.verdicts[index] = _no(index, "author", "The change names another author.")
                continue
            policy = policies.get(change.kind)
            if policy is None:
                policy = policies[change.kind] = catalogue.policy(change.kind)
            if policy is None:
                prepared.verdicts[index] = _later(
                    index, "unknown_kind", "The hub does not know this kind of record yet."
                )
                continue
            if change.action == "create":
                if not catalogue.belongs(batch.stream, change):
                    prepared.verdicts[index] = _no(index, "wrong_stream", "The record belongs in another file.")
                    continue
            else:
                policy.check(change)
            catalogue.validate(change)
        except InvalidChange as error:
            if len(prepared.changes) == index:
                prepared.changes.append(None)
            prepared.verdicts[index] = _no(index, error.code, error.message[:500])
    return prepared


def append(
    connection: sqlite3.Connection,
    prepared: Prepared,
    device: bytes,
    access: Access,
    now: int,
    epoch: bytes,
    key: SigningKey,
) -> BatchResult:
    """Append what may be appended and return the verdicts; runs inside the writer's transaction.

    `now` is the hub's time in microseconds. Who asks is looked up again: a block or the end of a grant counts at once.
    """
    batch = prepared.batch
    asking = accounts.caller(connection, device)
    if asking is None or asking.shut_out:
        return BatchResult(batch.stream, code="device_blocked", message="This device has been shut out.")
    if prepared.code:
        return BatchResult(batch.stream, code=prepared.code, message=prepared.message)
    return _Append(connection, prepared, asking, access(connection), now).run(epoch, key)


def _no(index: int, code: str, message: str) -> Verdict:
    return Verdict(index, "refused", 0, code, message)


def _later(index: int, code: str, message: str) -> Verdict:
    return Verdict(index, "waiting", 0, code, message)


class _Append:
    """One batch meeting the state of the hub."""

    def __init__(
        self, connection: sqlite3.Connection, prepared: Prepared, asking: Caller, access: AccessPolicy, now: int
    ) -> None:
        self.connection = connection
        self.prepared = prepared
        self.asking = asking
        self.access = access
        self.now = now
        self.verdicts = dict(prepared.verdicts)

    def run(self, epoch: bytes, key: SigningKey) -> BatchResult:
        batch = self.prepared.batch
        row = streams.stream(self.connection, batch.stream)
        first = self.prepared.changes[0]
        founds = False
        if row is not None or first is not None:
            decision = self.access.may_write(self.asking, batch.stream, first or NOTHING)
            if not decision.allowed:
                return self._refuse_all(decision.code, decision.message, later=decision.later)
            founds = decision.founds
        if row is None:
            if first is None or 0 in self.verdicts:
                return self._refuse_all("no_stream", "The change that opens this file was not accepted.", later=True)
            row = streams.found_stream(self.connection, batch.stream, epoch)
        if founds:
            accounts.set_grant(self.connection, self.asking.officer, batch.stream, "lead", self.now)
            audit.note(self.connection, self.now, self.asking.device.hex(), "stream.found", batch.stream)
        accepted = self._accepted(row)
        before = after = streams.position(self.connection)
        chain = row.chain
        if accepted:
            chain = self._insert(row, accepted, before)
            after = before + len(accepted)
        self._set_aside()
        head = row.head + len(accepted)
        return BatchResult(
            stream=batch.stream,
            birth=row.birth,
            head_before=row.head,
            chain_before=row.chain,
            head_after=head,
            chain_after=chain,
            received_at=self.now,
            position_before=before,
            position_after=after,
            verdicts=[self.verdicts[index] for index in sorted(self.verdicts)],
            signature=key.sign(receipt_text(epoch, batch.stream, head, chain)),
        )

    def _refuse_all(self, code: str, message: str, *, later: bool) -> BatchResult:
        """Refuse every change for the same reason, without a word about a stream that the caller may not know of."""
        for index in range(len(self.prepared.changes)):
            word = _later if later else _no
            self.verdicts.setdefault(index, word(index, code, message))
        self._set_aside()
        verdicts = [self.verdicts[index] for index in sorted(self.verdicts)]
        return BatchResult(self.prepared.batch.stream, verdicts=verdicts)

    def _accepted(self, row: streams.StreamRow) -> list[int]:
        """Return the places of the changes to append, in order; the others get their verdicts."""
        prepared = self.prepared
        known = self._known(row, [change.id for change in prepared.changes if change is not None])
        taken = self._taken_counters()
        created: dict[bytes, str] = {}
        wanted = {change.record for change in prepared.changes if change is not None and change.action != "create"}
        kinds = self._kinds(row, wanted) if wanted else {}
        accepted: list[int] = []
        for index, change in enumerate(prepared.changes):
            if change is None:
                continue
            seen = known.get(change.id)
            if seen is not None:
                self._seen_before(index, change, seen)
                continue
            if index in self.verdicts:
                continue
            if change.counter in taken:
                self._alarm("change.counter_reused", change)
                self.verdicts[index] = _no(
                    index, "counter_reused", "This laptop's number of the change was used before: restored from a copy?"
                )
                continue
            if change.action == "create":
                created[change.id] = change.kind
            else:
                kind = created.get(change.record) or kinds.get(change.record)
                if kind != change.kind:
                    self.verdicts[index] = (
                        _later(index, "missing_record", "The record that it changes has not arrived yet.")
                        if kind is None
                        else _no(index, "kind", "The record is of another kind.")
                    )
                    continue
            known[change.id] = (row.head + len(accepted) + 1, prepared.digests[index])
            taken.add(change.counter)
            accepted.append(index)
        return accepted

    def _seen_before(self, index: int, change: Change, seen: tuple[int, bytes]) -> None:
        seq, entry = seen
        if entry == self.prepared.digests[index]:
            self.verdicts[index] = Verdict(index, "duplicate", seq)
        else:
            self._alarm("change.id_reused", change)
            self.verdicts[index] = _no(index, "id_reused", "Another change has this id already.")

    def _known(self, row: streams.StreamRow, ids: list[bytes]) -> dict[bytes, tuple[int, bytes]]:
        rows = self.connection.execute(
            f"SELECT change, seq, digest FROM log WHERE stream = ? AND change IN ({_marks(ids)})",  # noqa: S608 - marks
            (row.number, *ids),
        )
        return {change: (seq, entry) for change, seq, entry in rows}

    def _kinds(self, row: streams.StreamRow, records: Iterable[bytes]) -> dict[bytes, str]:
        ids = list(records)
        rows = self.connection.execute(
            f"SELECT change, kind FROM log WHERE stream = ? AND kind IS NOT NULL AND change IN ({_marks(ids)})",  # noqa: S608 - marks
            (row.number, *ids),
        )
        return dict(rows.fetchall())

    def _taken_counters(self) -> set[int]:
        """Return which counters of this batch the log has already; usually all are new, which one look tells."""
        counters = [change.counter for change in self.prepared.changes if change is not None]
        (highest,) = self.connection.execute(
            "SELECT coalesce(max(counter), 0) FROM log WHERE device = ?", (self.asking.number,)
        ).fetchone()
        older = [counter for counter in counters if counter <= highest]
        if not older:
            return set()
        rows = self.connection.execute(
            f"SELECT counter FROM log WHERE device = ? AND counter IN ({_marks(older)})",  # noqa: S608 - marks
            (self.asking.number, *older),
        )
        return {counter for (counter,) in rows}

    def _insert(self, row: streams.StreamRow, accepted: list[int], position: int) -> bytes:
        """Append; return the chain value after the last change."""
        prepared, batch, size = self.prepared, self.prepared.batch, len(accepted)
        changes = [prepared.changes[index] for index in accepted]
        payloads = [batch.changes[index] for index in accepted]
        entries = [prepared.digests[index] for index in accepted]
        chains = chain_steps(row.chain, entries)
        rows = list(
            zip(
                range(position + 1, position + size + 1),
                repeat(row.number),
                range(row.head + 1, row.head + size + 1),
                [change.id for change in changes if change],
                repeat(self.asking.number),
                [change.counter for change in changes if change],
                [change.kind if change.action == "create" else None for change in changes if change],
                payloads,
                entries,
                chains,
                strict=False,
            )
        )
        for begin in range(0, size, _ROWS):
            some = rows[begin : begin + _ROWS]
            self.connection.execute(_inserting(len(some)), [value for one in some for value in one])
        self.connection.execute(
            "UPDATE stream SET head = ?, chain = ?, position = ? WHERE number = ?",
            (row.head + size, chains[-1], position + size, row.number),
        )
        here = set(accepted)
        missing = [(index, entry) for index, entry in enumerate(prepared.digests) if index not in here]
        self.connection.execute(
            "INSERT INTO seal VALUES (?,?,?,?,?,?,?,?)",
            (
                row.number,
                row.head + 1,
                size,
                sum(map(len, payloads)),
                batch.device,
                self.now,
                msgspec.msgpack.encode(missing),
                batch.signature,
            ),
        )
        return chains[-1]

    def _set_aside(self) -> None:
        """Keep what was refused: it may be the only copy of somebody's work."""
        refused = [verdict for verdict in self.verdicts.values() if verdict.outcome == "refused"]
        if not refused:
            return
        (kept,) = self.connection.execute(
            "SELECT count(*) FROM refused WHERE device = ?", (self.asking.number,)
        ).fetchone()
        for verdict in refused[: max(0, MOST_REFUSED - kept)]:
            change = self.prepared.changes[verdict.index]
            name = change.id if change is not None else self.prepared.digests[verdict.index][:16]
            payload = self.prepared.batch.changes[verdict.index]
            self.connection.execute(
                "INSERT OR REPLACE INTO refused VALUES (?,?,?,?,?,?)",
                (self.asking.number, name, self.prepared.batch.stream, payload, verdict.code, self.now),
            )

    def _alarm(self, action: str, change: Change) -> None:
        audit.note(self.connection, self.now, self.asking.device.hex(), action, change.id.hex())


@cache
def _inserting(rows: int) -> str:
    return f"INSERT INTO log VALUES {','.join(['(?,?,?,?,?,?,?,?,?,?)'] * rows)}"  # noqa: S608 - marks


def _marks(values: list[Any]) -> str:
    return ",".join("?" * len(values))


# Stands in where the first change of a batch cannot be read: it founds nothing.
NOTHING: Final = Change(bytes(16), bytes(16), "nothing", bytes(16), "edit", 1, bytes(16), 1, bytes(16), 0, {}, {})
