"""Whatever happens between laptops and hub, after one quiet exchange all who may see a file hold the same of it.

Invented programs of writing, sharing and syncing run over the real session and the real hub, with lost, repeated and
late messages, crashes, clocks that jump by years, laptops and hubs of an older program that are updated on the way,
fields of a newer one, files that are emptied, and hubs put back from a backup. A failure names its seed; run one again,
or many:

    CALIBAR_SEED=77 pytest tests/properties/test_convergence.py
    CALIBAR_PROGRAMS=100000 pytest -n 2 tests/properties/test_convergence.py --timeout 0

CALIBAR_FIRST_SEED begins elsewhere.
"""

from __future__ import annotations

import gc
import os
import random
import sqlite3
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

import msgspec
import pytest

from sync.client.commands import Report
from sync.client.plain_folding import PlainFolding
from sync.client.plain_replica import PlainReplica
from sync.client.replica import Settlement
from sync.client.surprise import Accepted
from sync.hub import push
from sync.hub.store_sqlite import FILE_NAME, connect
from sync.protocol import merge
from sync.protocol.changes import Change, decode
from sync.protocol.errors import HubUnreachable, SyncError
from sync.protocol.merge import RecordState
from sync.protocol.pages import OpenedPage
from sync.protocol.policy import KindPolicy
from sync.rehearsal import Agency, DirectWire, ExampleKinds, FaultyWire, Laptop, OlderKinds, staffed

PROGRAMS: Final = int(os.environ.get("CALIBAR_PROGRAMS", "2000"))
PARTS: Final = 8 if PROGRAMS <= 2000 else 80  # so that two workers share them, and a long run tells how far it is
FIRST_SEED: Final = int(os.environ.get("CALIBAR_FIRST_SEED", "20261124"))
MOST_LAPTOPS: Final = 6
YEAR_S: Final = 365 * 24 * 3600
FOUND_SEED: Final = 20261124
KINDS: Final = ExampleKinds()


class CrashedError(Exception):
    """The power went."""


class FragileReplica(PlainReplica):
    """A store whose machine can stop just before or just after a commit."""

    dice: random.Random | None = None
    crash = 0.0

    @contextmanager
    def atomic(self) -> Iterator[None]:
        """Run a block as one transaction, or stop with it."""
        moment = ""
        if self.dice is not None and self.dice.random() < self.crash:
            moment = self.dice.choice(["before", "after"])
        with super().atomic():
            yield
            if moment == "before":
                raise CrashedError
        if moment == "after":
            raise CrashedError


class Program:
    """One invented history, made of nothing but its seed."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.dice = random.Random(seed)
        staff = staffed(MOST_LAPTOPS)
        self.agency = Agency(folder / "hub", self._program(), replica_type=FragileReplica, is_quick=True, of=staff)
        self.staff = list(staff.people)
        self.backup = folder / "backup"
        self.ended: set[tuple[str, str]] = set()
        self.put_back_once = False
        self.wires: list[FaultyWire] = []
        self.written: dict[bytes, tuple[Laptop, str]] = {}
        self.streams: list[str] = []
        for number in range(self.dice.randint(2, MOST_LAPTOPS)):
            self._enrol(number)

    def _enrol(self, number: int) -> None:
        wire = FaultyWire(DirectWire(self.agency), self.dice, fault=0.25)
        skew_s = self._skew_s()
        # Now and then a second laptop of the same officer.
        if number and self.dice.random() < 0.2:
            officer, device = self.agency.laptops[-1].officer, None
        else:
            officer, device = self.staff.pop(0)
        laptop = self.agency.laptop(officer=officer, device=device, skew_s=skew_s, wire=wire, catalogue=self._program())
        self.wires.append(wire)
        self._arm(laptop, 0.03)

    def _program(self) -> ExampleKinds:
        """Return the vocabulary of the program, or now and then of the one before."""
        return OlderKinds() if self.dice.random() < 0.25 else KINDS

    def _arm(self, laptop: Laptop, crash: float) -> None:
        assert isinstance(laptop.replica, FragileReplica)
        laptop.replica.dice, laptop.replica.crash = self.dice, crash

    def run(self, steps: int) -> None:
        """Live through some steps, then through a quiet exchange."""
        acts = [self.write, self.edit, self.sync, self.grant, self.found, self.restart, self.retry, self.close_conflict]
        weights = [5, 5, 6, 3, 2, 0.3, 0.5, 1]
        acts += [self.empty, self.update, self.update_hub, self.copy_hub, self.put_back, self.jump]
        weights += [0.3, 0.4, 0.15, 0.5, 0.7, 0.3]
        for act in (self.found, *self.dice.choices(acts, weights, k=steps)):
            self.agency.hands.tick(self.dice.choice([0.0, 0.001, 1.0, 3600.0, 40 * 24 * 3600.0]))
            laptop = self.dice.choice(self.agency.laptops)
            try:
                act(laptop)
            except CrashedError:
                laptop.reopen()
                self._arm(laptop, 0.03)
        self.quiet()

    def quiet(self) -> None:
        """Let everybody sync undisturbed until nothing moves any more."""
        for wire, laptop in zip(self.wires, self.agency.laptops, strict=True):
            wire.fault = 0.0
            self._arm(laptop, 0.0)
            self.update(laptop)
            self._arm(laptop, 0.0)
        self.update_hub()
        calm = 0
        for _ in range(9):
            reports = [self._sync(laptop) for laptop in self.agency.laptops]
            moved = any(report.pushed or report.pulled or report.held or report.read_anew for report in reports)
            calm = 0 if moved else calm + 1
            if calm == 2:  # a laptop that heard something and took nothing compares what it holds the next time
                return
        raise AssertionError("it does not come to rest")

    # What people do.

    def found(self, laptop: Laptop) -> None:
        """Open a file."""
        if len(self.streams) >= 4:
            return
        before = self._made(laptop)
        with self._noting(laptop, before, ""):
            stream = laptop.found(self._text(), status="open", **self._strange())
            self.streams.append(stream)

    def write(self, laptop: Laptop) -> None:
        """Add a flag or a note, sometimes several at once."""
        stream = self._stream_of(laptop)
        if stream:
            kind = self.dice.choice([kind for kind in ("flag", "note") if laptop.catalogue.policy(kind)])
            body = {"word" if kind == "flag" else "text": self._text(), **self._strange()}
            before = self._made(laptop)
            with self._noting(laptop, before, stream):
                laptop.replica.write_many(stream, kind, [body] * self.dice.choice([1, 1, 3]))

    def edit(self, laptop: Laptop) -> None:
        """Change, amend, withdraw or bring back what is here."""
        stream, record = self._record_of(laptop)
        state = laptop.replica.shown(record) if record else None
        if state is None:
            return
        known = ["name", "strange", "status"][: 2 + (laptop.catalogue is KINDS)]
        body: dict[str, Any] = {
            "file": {self.dice.choice(known): self._text(), "handling": self._code()},
            "flag": {"word": self._text()},
            "note": {"text": self._text()},
        }[state.kind]
        if state.kind == "file" and self.dice.random() < 0.5:
            body = {"aliases": self.dice.sample(["a", "b", "c", "d"], self.dice.randint(0, 3))}
        before = self._made(laptop)
        with self._noting(laptop, before, stream):
            if state.retracted is not None and self.dice.random() < 0.5:
                laptop.replica.write(stream, state.kind, "resolve", {}, record=record, closes=(state.retracted,))
            elif self.dice.random() < 0.15:
                laptop.replica.write(stream, state.kind, "retract", {}, record=record, reason="wrong person")
            elif state.kind == "note":
                laptop.replica.write(stream, "note", "amend", body, record=record, reason="misheard")
            else:
                laptop.replica.write(stream, state.kind, "edit", body, record=record)

    def empty(self, laptop: Laptop) -> None:
        """Withdraw all there is of a file, as a wrong script would."""
        stream = self._stream_of(laptop)
        for (record,) in laptop.replica._rows("SELECT id FROM record WHERE stream = ? ORDER BY id", stream):
            state = laptop.replica.shown(record)
            if state is not None and state.retracted is None:
                with self._noting(laptop, self._made(laptop), stream):
                    laptop.replica.write(stream, state.kind, "retract", {}, record=record, reason="a wrong script")

    def close_conflict(self, laptop: Laptop) -> None:
        """Decide a field that was changed in two places."""
        for record, state in laptop.replica.records().items():
            for name, contenders in state.conflicts.items():
                before = self._made(laptop)
                with self._noting(laptop, before, self._home(laptop, record)):
                    chosen = self.dice.choice([state.fields.get(name), contenders[0].value])
                    closes = [change for one in contenders for change in (one.change, *one.also)]
                    stream = self._home(laptop, record)
                    laptop.replica.write(stream, state.kind, "resolve", {name: chosen}, record=record, closes=closes)
                return

    def grant(self, _laptop: Laptop) -> None:
        """Let an officer into a file, or shut one out."""
        if self.streams:
            officer, stream = self.dice.choice(self.agency.laptops).officer, self.dice.choice(self.streams)
            role = self.dice.choice(["contributor", "contributor", "lead", "reader", ""])
            if role:
                self.agency.admin.grant(officer, stream, role)
            else:
                self.ended.add((officer, stream))
                self.agency.admin.revoke(officer, stream)

    def retry(self, laptop: Laptop) -> None:
        """Send again what was refused."""
        stream = self._stream_of(laptop)
        if stream:
            laptop.replica.retry(stream)

    def sync(self, laptop: Laptop) -> None:
        """Sync; whatever goes wrong on the way stays safe."""
        try:
            self._sync(laptop, accepts=self.dice.random() < 0.5)
        except SyncError as error:
            if not isinstance(error, HubUnreachable) and error.code != "replay":
                raise

    def _sync(self, laptop: Laptop, *, accepts: bool = True) -> Report:
        """Sync; the officer accepts, or not, what would withdraw much of a file: it is done at the next one."""
        report = laptop.sync()
        for held in report.held if accepts else ():
            laptop.replica.accepted[held.stream] = Accepted(held.upto, held.chain)
        return report

    def restart(self, _laptop: Laptop | None) -> None:
        """Restart the hub."""
        self.agency.stop()
        self.agency.start()

    def update(self, laptop: Laptop) -> None:
        """Install the newer program on a laptop."""
        if laptop.catalogue is not KINDS:
            laptop.update(KINDS)
            self._arm(laptop, 0.03)

    def update_hub(self, _laptop: Laptop | None = None) -> None:
        """Install the newer program at the hub."""
        if self.agency.catalogue is not KINDS:
            self.agency.catalogue = KINDS
            self.restart(None)

    def jump(self, laptop: Laptop) -> None:
        """Set the clock of a laptop to another year."""
        laptop.skew_s = self._skew_s()

    def _skew_s(self) -> float:
        return self.dice.choice([0.0, 1.5, -40.0, 3 * YEAR_S, -9 * YEAR_S])

    def copy_hub(self, _laptop: Laptop) -> None:
        """Back the hub up."""
        self.agency.copy_hub(self.backup)

    def put_back(self, _laptop: Laptop) -> None:
        """Put the hub back from its backup, with or without a word about it."""
        if self.backup.exists():
            self.agency.put_back(self.backup, told=self.dice.random() < 0.5)
            self.put_back_once = True

    # Where and what they do it with.

    def _made(self, laptop: Laptop) -> int:
        return int(laptop.replica._row("SELECT counter FROM state")[0])

    @contextmanager
    def _noting(self, laptop: Laptop, before: int, stream: str) -> Iterator[None]:
        """Note what became durable, also when the machine stopped right behind the commit."""
        try:
            yield
        finally:
            for change, where in laptop.replica._rows("SELECT change, stream FROM outbox WHERE counter > ?", before):
                self.written[change] = (laptop, where)
                if not stream and where not in self.streams:
                    self.streams.append(where)

    def _stream_of(self, laptop: Laptop) -> str:
        mine = [name for (name,) in laptop.replica._rows("SELECT name FROM stream WHERE role NOT IN ('', 'reader')")]
        mine += [name for (name,) in laptop.replica._rows("SELECT stream FROM outbox WHERE state <> 'refused'")]
        names = sorted({name for name in mine if name != "directory"})
        return self.dice.choice(names) if names else ""

    def _record_of(self, laptop: Laptop) -> tuple[str, bytes]:
        stream = self._stream_of(laptop)
        ids = [record for (record,) in laptop.replica._rows("SELECT id FROM record WHERE stream = ?", stream)]
        waiting = laptop.replica._rows("SELECT payload FROM outbox WHERE stream = ? AND state <> 'refused'", stream)
        ids += [change.id for (payload,) in waiting if (change := decode(payload)).action == "create"]
        return (stream, self.dice.choice(sorted(ids))) if ids else ("", b"")

    def _home(self, laptop: Laptop, record: bytes) -> str:
        return str(laptop.replica._row("SELECT stream FROM record WHERE id = ?", record)[0])

    def _text(self) -> str:
        return self.dice.choice(["uno", "dos", "tres", "cuatro"])

    def _code(self) -> str:
        return self.dice.choice(["H0", "H1", "H2", "H7"])

    def _strange(self) -> dict[str, Any]:
        """Return fields of a newer program, which everybody keeps and hands on."""
        return {} if self.dice.random() < 0.7 else {"newer": {"deep": [1, self._text(), None]}, "strange": self._text()}


# What must be true afterwards.


class HubView:
    """What the hub has on disk, read past its own code."""

    def __init__(self, folder: Path) -> None:
        connection = connect(folder / FILE_NAME)
        rows = connection.execute(
            "SELECT s.name, l.seq, l.change, l.payload, l.chain, (SELECT received_at FROM seal e WHERE e.stream ="
            " l.stream AND e.from_seq <= l.seq ORDER BY e.from_seq DESC LIMIT 1), s.birth"
            " FROM log l JOIN stream s ON s.number = l.stream ORDER BY s.name, l.seq"
        ).fetchall()
        grants = connection.execute("SELECT hex(officer), stream, role FROM stream_grant").fetchall()
        connection.close()
        self.roles = {(officer.lower(), stream): role for officer, stream, role in grants}
        self.log: dict[str, list[tuple[int, bytes]]] = {}
        self.chain: dict[str, bytes] = {}
        stamped: dict[str, list[tuple[bytes, int]]] = {}
        self.ids = Counter(row[2] for row in rows)
        for name, seq, _, payload, chain, received_at, _birth in rows:
            self.log.setdefault(name, []).append((seq, payload))
            self.chain[name] = chain
            stamped.setdefault(name, []).append((payload, received_at))
        self.records = {name: folded(entries) for name, entries in stamped.items()}


def problems(program: Program) -> list[str]:
    """Return what is not as it must be."""
    hub = HubView(program.agency.folder)
    found = [f"twice at the hub: {change.hex()}" for change, times in hub.ids.items() if times > 1]
    for stream, log in hub.log.items():
        if [seq for seq, _ in log] != list(range(1, len(log) + 1)):
            found.append(f"gap at the hub in {stream}")
    for number, laptop in enumerate(program.agency.laptops):
        found += [f"laptop {number}: {words}" for words in _of_laptop(program, laptop, hub)]
    for change, (laptop, stream) in program.written.items():
        kept = laptop.replica._row("SELECT state, code FROM outbox WHERE change = ?", change)
        # A hub that was put back lost it, and its author's laptop had to purge it before.
        purged = program.put_back_once and (laptop.officer, stream) in program.ended
        if change not in hub.ids and kept is None and not purged:
            found.append(f"lost: {change.hex()} of {stream}")
        if kept is not None and kept[0] == "refused" and kept[1] not in {"revoked", "read_only"}:
            found.append(f"refused without a cause: {change.hex()} is {kept}")
        role = hub.roles.get((laptop.officer, stream), "")
        if kept is not None and kept[0] != "refused" and role in {"lead", "contributor"} and stream in hub.log:
            found.append(f"stuck: {change.hex()} is {kept}")
    return found


def _of_laptop(program: Program, laptop: Laptop, hub: HubView) -> list[str]:
    found = []
    replica = laptop.replica
    held, homes = replica.records(), set(replica._rows("SELECT id, stream FROM record"))
    for stream in program.streams:
        role = hub.roles.get((laptop.officer, stream))
        if role is None and program.put_back_once:
            continue  # the hub may have lost the right: what was read stays until it is ended by name
        log = replica.log(stream)
        records = {record: state for record, state in held.items() if (record, stream) in homes}
        if not role:
            traces = replica._rows("SELECT 1 FROM stream WHERE name = ? AND role <> ''", stream)
            if log or records or traces:
                found.append(f"holds something of {stream}, which is not its officer's")
            continue
        if log != hub.log.get(stream, []):
            found.append(f"log of {stream} has {len(log)} changes, the hub {len(hub.log.get(stream, []))}")
        elif log:
            row = replica._row("SELECT chain FROM stream WHERE name = ?", stream)
            if row[0] != hub.chain[stream]:
                found.append(f"chain of {stream} is another")
            if _canonical(records) != _canonical(_expected(program, replica, hub, stream)):
                found.append(f"records of {stream} are not what its log says")
    busy = replica._rows("SELECT 1 FROM outbox WHERE state <> 'refused'")
    for record, state in () if busy else held.items():
        if _canonical({record: state}) != _canonical({record: replica.shown(record)}):
            found.append("shows something else than it holds")
    return found


def _expected(program: Program, replica: PlainReplica, hub: HubView, stream: str) -> dict[bytes, RecordState]:
    """Return the records of a stream as its log says.

    A hub that was put back takes what it lost anew, and stamps it anew; a laptop that had it keeps the first stamp. It
    tells only which of two values is shown first where that is harmless, and only for a clock that runs ahead.
    """
    if not program.put_back_once:
        return hub.records[stream]
    rows = replica._rows("SELECT payload, received_at FROM log WHERE stream = ? ORDER BY seq", stream)
    return folded(rows)


def folded(rows: Sequence[tuple[bytes, int]]) -> dict[bytes, RecordState]:
    """Return the records of a stream from its payloads and when the hub took each."""
    found: dict[bytes, RecordState] = {}
    for payload, received_at in rows:
        change = decode(payload)
        policy = KINDS.policy(change.kind) or KindPolicy(change.kind)
        found[change.record] = merge.apply(found.get(change.record), change, policy, received_at)
    return found


def _canonical(records: dict[bytes, Any]) -> bytes:
    return msgspec.msgpack.encode(sorted(records.items()), order="deterministic")


# The machine.


def shared_memory() -> Path | None:
    """Return a folder in memory where there is one: thousands of hubs are made and thrown away."""
    folder = Path("/dev/shm")
    return folder if folder.is_dir() and os.access(folder, os.W_OK) else None


def outcome(seed: int) -> list[str]:
    """Run one program in a folder of its own; return what is wrong afterwards."""
    with tempfile.TemporaryDirectory(dir=shared_memory(), prefix="calibar-machine-") as name:
        program = Program(Path(name), seed)
        try:
            program.run(program.dice.randint(8, 40))
            return problems(program)
        finally:
            program.agency.close()


def check(seeds: Sequence[int]) -> None:
    """Run programs; fail with the seed of the first one that goes wrong."""
    gc.freeze()  # what the other tests left is not looked through anew in each program
    for seed in seeds:
        try:
            found = outcome(seed)
        except Exception as error:
            error.add_note(f"seed {seed}")
            raise
        assert not found, f"seed {seed}: " + "; ".join(found[:5])


def seeds_of(part: int) -> range:
    given = os.environ.get("CALIBAR_SEED")
    if given:
        return range(int(given), int(given) + (part == 0))
    return range(FIRST_SEED + part, FIRST_SEED + PROGRAMS, PARTS)


@pytest.mark.slow
@pytest.mark.timeout(0 if PROGRAMS > 2000 else 600)
@pytest.mark.parametrize("part", range(PARTS))
def test_all_hold_the_same_in_the_end(part: int) -> None:
    check(seeds_of(part))


# The machine must be able to fail.


@contextmanager
def broken(where: Any, name: str, fault: Any) -> Iterator[None]:
    """Put a fault into the engine for a while."""
    whole = vars(where)[name]
    setattr(where, name, fault)
    try:
        yield
    finally:
        setattr(where, name, whole)


def _take_all(self: push._Append, _row: object) -> list[int]:
    return [index for index, change in enumerate(self.prepared.changes) if change is not None]


def _everything_again(page: OpenedPage, seq: int, chain: bytes) -> OpenedPage | None:
    return page if page.to_seq > seq else None


def _keep_all(_self: PlainReplica, _stream: str) -> None:
    return None


def _go_on(_self: PlainFolding) -> bool:
    return True


def _not_again(_self: PlainReplica, _stream: str, _head: int) -> None:
    return None


def _own_time(
    self: PlainReplica, stream: str, run: Sequence[Change | None], payloads: Sequence[bytes], received_at: Sequence[int]
) -> int:
    return _real_fold(self, stream, run, payloads, [int(self._unix_ms()) * 1000] * len(received_at))


def _shrug(self: PlainReplica, settled: Settlement) -> None:
    self._connection.executemany(
        "DELETE FROM outbox WHERE counter = ?", [(one.counter,) for one in (*settled.refused, *settled.waiting)]
    )
    _real_settle(self, settled)


def _forgetful(self: PlainReplica, settlements: Sequence[Settlement]) -> None:
    self._connection.execute("DELETE FROM outbox")
    _real_settlements(self, settlements)


_real_fold = PlainFolding._fold
_real_settle = PlainReplica._settle
_real_settlements = PlainReplica.settle


@pytest.mark.parametrize(
    ("where", "name", "fault", "before"),
    [
        pytest.param(push._Append, "_accepted", _take_all, 0, id="the hub takes what it has"),
        pytest.param(OpenedPage, "beyond", _everything_again, 15, id="the laptop applies what it has"),
        pytest.param(PlainReplica, "_end", _keep_all, 0, id="the laptop keeps what is no longer its officer's"),
        pytest.param(PlainFolding, "_fold", _own_time, 0, id="each laptop stamps by its own clock"),
        pytest.param(PlainReplica, "_settle", _shrug, 0, id="the laptop drops what was refused"),
        pytest.param(PlainReplica, "settle", _forgetful, 0, id="the laptop empties its outbox too early"),
        pytest.param(PlainFolding, "_is_of_this_program", _go_on, 125, id="an updated laptop leaves what it kept"),
        pytest.param(PlainReplica, "reread", _not_again, 0, id="the laptop takes no notice of a hub that was put back"),
    ],
)
def test_a_broken_engine_is_found(where: Any, name: str, fault: Any, before: int) -> None:
    """Among 150 programs; `before` are left out, which say nothing of this fault."""
    with broken(where, name, fault), pytest.raises((AssertionError, sqlite3.Error, SyncError, AttributeError)):
        check(range(FOUND_SEED + before, FOUND_SEED + 150))
