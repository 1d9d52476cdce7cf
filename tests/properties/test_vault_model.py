"""Laptops with real encrypted vaults and a real hub, beside a model of plain dicts: after every step they say the same.

Writing, editing, correcting, withdrawing, sharing, ending rights, conflicts and decisions, reads by need-to-know. Each
example works on dossiers of its own in vaults that some examples share. Many more by CALIBAR_MODELS=10000.
"""

from __future__ import annotations

import os
import random
import shutil
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, ClassVar, Final

import pytest
from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule, run_state_machine_as_test

from app.clock import ManualClock
from app.demo.laptops import Agency, Laptop, training_stretching
from app.domain.cautions import Caution
from app.domain.sightings import Note
from app.domain.targets import Target
from app.errors import NotFoundError, RefusedError
from app.hub import administration
from app.policies import CATALOGUE
from app.storage.records import load_state
from sync.client.transport import Answer, SignedTransport
from sync.hub.admin import HubAdmin
from sync.hub.service import HubService
from sync.hub.store_sqlite import Store

pytestmark = [pytest.mark.slow, pytest.mark.timeout(0)]
EXAMPLES: Final = int(os.environ.get("CALIBAR_MODELS", "1000"))
SHARED_BY: Final = 50
PARTS: Final = 4  # so that two workers share them
# The same examples in each run, and others each time that more are asked for.
FIRST_SEED: Final = 20261124 if EXAMPLES <= 1000 else random.SystemRandom().getrandbits(32)
STEPS: Final = 50
LAPTOPS: Final = 2
WORDS: Final = st.sampled_from(["red", "green", "blue", "grey"])
WHO: Final = st.integers(0, LAPTOPS - 1)
ANY: Final = st.integers(0, 99)
# The field of each kind that is changed here, and how two changes of it meet (as the catalogue says).
FIELDS: Final = {"target": "occupation", "caution": "text", "note": "text"}
RULES: Final = {"target": "latest", "caution": "decide", "note": "latest"}


# The model ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Op:
    """A change: `base` is the change whose value the author saw, `closes` the contenders that a decision ends."""

    id: int
    kind: str
    record: str
    action: str
    value: str = ""
    base: int = 0
    closes: frozenset[int] = frozenset()


@dataclass
class Rec:
    """What a record is: its value and the change behind it, other changes to the same value, and contenders."""

    kind: str
    value: str
    version: int
    clock: int
    aliases: set[int] = field(default_factory=set)
    contenders: list[tuple[str, set[int]]] = field(default_factory=list)
    retracted: bool = False

    def take(self, op: Op) -> None:
        """Fold one change."""
        if op.action == "retract":
            self.retracted = True
            return
        if op.action == "resolve":
            self.contenders = [one for one in self.contenders if not one[1] & op.closes]
        if op.base == self.version or op.base in self.aliases or self.version in op.closes:
            self._set(op)
            return
        decides = RULES[self.kind] == "decide"
        if decides:
            self.contenders = [one for one in self.contenders if op.base not in one[1]]
        if op.value == self.value:
            self.aliases.add(op.id)
        elif decides:
            same = [one for one in self.contenders if one[0] == op.value]
            if same:
                same[0][1].add(op.id)
            else:
                self.contenders.append((op.value, {op.id}))
        elif op.id > self.clock:
            self._set(op)

    def _set(self, op: Op) -> None:
        self.value, self.version, self.aliases = op.value, op.id, set()
        self.clock = max(self.clock, op.id)
        self.contenders = [one for one in self.contenders if one[0] != op.value]


def folded(ops: list[Op]) -> dict[str, Rec]:
    """Return the records of a dossier after its changes, in order."""
    records: dict[str, Rec] = {}
    for op in ops:
        if op.action == "create":
            records[op.record] = Rec(op.kind, op.value, op.id, op.id)
        else:
            records[op.record].take(op)
    return records


@dataclass
class ModelLaptop:
    """What one laptop knows: roles and changes as of its last sync, and its own changes since."""

    roles: dict[str, str] = field(default_factory=dict)
    synced: dict[str, int] = field(default_factory=dict)
    pending: list[tuple[str, Op]] = field(default_factory=list)


# The real thing -----------------------------------------------------------------------------------------------


class Wire:
    """Hands requests to the hub of the same process."""

    def __init__(self, service: HubService) -> None:
        self._service = service

    def post(self, route: str, body: bytes, authorization: str) -> Answer:
        reply = self._service.handle("POST", route, authorization, body)
        return Answer(reply.status, from_hub=True, instance=self._service.instance, body=reply.body)

    def close(self) -> None:
        """Nothing is held."""


class World:
    """A hub and two laptops that some examples share; what they leave makes each run of the next ones longer."""

    def __init__(self) -> None:
        self.examples = 0
        shared = Path("/dev/shm")
        self._folder = folder = Path(tempfile.mkdtemp(prefix="calibar-model-", dir=shared if shared.is_dir() else None))
        self.clock = ManualClock()
        self.agency = Agency(folder / "hub", stretching=training_stretching())
        self.laptops: list[Laptop] = [
            self.agency.enrol(f"Insp. {number}", folder / f"laptop{number}", clock=self.clock)
            for number in range(LAPTOPS)
        ]
        self.agency.stop_hub()
        self._store = Store(folder / "hub", has_thread=False)
        service = HubService(self._store, CATALOGUE)
        for laptop in self.laptops:
            sync = laptop.workspace.sync
            device = bytes.fromhex(laptop.workspace.identity.device)
            sync._transport = SignedTransport(Wire(service), device, sync._key)
            # Anchoring the log has tests of its own; here it would double the work of each sync.
            setattr(sync.standing, "log_grew", lambda: False)  # noqa: B010 - mypy forbids the plain form
        self._administration = administration(folder / "hub")
        self.admin: HubAdmin = self._administration.__enter__()
        self.ops = 0

    def close(self) -> None:
        """Close everything."""
        for laptop in self.laptops:
            laptop.program.lock()
        self._administration.__exit__(None, None, None)
        self._store.close()
        shutil.rmtree(self._folder, ignore_errors=True)


class Machine(RuleBasedStateMachine):
    """One example."""

    world: ClassVar[World]
    steps: ClassVar[int] = 0
    seen: ClassVar[Counter[str]] = Counter()

    def __init__(self) -> None:
        super().__init__()
        if self.world.examples >= SHARED_BY:
            self.world.close()
            Machine.world = World()
        self.world.examples += 1
        self.hub: dict[str, list[Op]] = {}
        self.grants: dict[tuple[int, str], str] = {}
        self.laptops = [ModelLaptop() for _ in range(LAPTOPS)]
        self.founded: list[str] = []

    # The model's side ---------------------------------------------------------------------------------------

    def view(self, who: int, dossier: str) -> dict[str, Rec]:
        laptop = self.laptops[who]
        if dossier not in laptop.roles:
            return {}
        known = self.hub.get(dossier, [])[: laptop.synced.get(dossier, 0)]
        return folded([*known, *(op for where, op in laptop.pending if where == dossier)])

    def pick(self, who: int, number: int, kind: str = "") -> tuple[str, str, Rec] | None:
        """Return a record that a laptop sees, by any number."""
        seen = [
            (dossier, record, rec)
            for dossier in self.founded
            for record, rec in self.view(who, dossier).items()
            if not kind or rec.kind == kind
        ]
        return seen[number % len(seen)] if seen else None

    def may_write(self, who: int, dossier: str) -> bool:
        return self.laptops[who].roles.get(dossier) in {"contributor", "lead"}

    def is_current(self, who: int, dossier: str) -> bool:
        """Tell whether the laptop knows its role as it stands; what waits in a file that ended is proved elsewhere."""
        return self.grants.get((who, dossier), "") == self.laptops[who].roles.get(dossier, "")

    def note(self, who: int, dossier: str, op: Op) -> None:
        self.laptops[who].pending.append((dossier, op))

    def next_op(self) -> int:
        """Let a second pass: every change has an instant of its own."""
        self.world.clock.advance(1)
        self.world.ops += 1
        type(self).steps += 1
        return self.world.ops

    # Rules --------------------------------------------------------------------------------------------------

    @initialize(who=WHO, word=WORDS)
    def begin(self, who: int, word: str) -> None:
        self.found(who, word)
        self.add(who, 0, word, "caution")
        self.sync(who)
        for other in range(LAPTOPS):
            if other != who:
                self.grant(other, 0, "contributor")

    @rule(who=WHO, word=WORDS)
    def found(self, who: int, word: str) -> None:
        if len(self.founded) >= 4:
            return
        op = self.next_op()
        target, _ = self.world.laptops[who].workspace.targets.add(Target(name="Invented", occupation=word))
        self.founded.append(target)
        self.grants[who, target] = self.laptops[who].roles[target] = "lead"
        self.note(who, target, Op(op, "target", target, "create", word))

    @rule(who=WHO, number=ANY, word=WORDS, kind=st.sampled_from(["caution", "note"]))
    def add(self, who: int, number: int, word: str, kind: str) -> None:
        seen = self.pick(who, number, "target")
        if seen is None or not self.is_current(who, seen[0]):
            return
        op, dossier = self.next_op(), seen[0]
        value = Caution(target=dossier, code="00", text=word) if kind == "caution" else Note(target=dossier, text=word)
        try:
            record, _ = self.world.laptops[who].workspace.records.add(value)
        except RefusedError:
            assert not self.may_write(who, dossier)
            self.seen["writings refused"] += 1
            return
        assert self.may_write(who, dossier)
        self.note(who, dossier, Op(op, kind, record, "create", word))

    @rule(who=WHO, number=ANY, word=WORDS)
    def change(self, who: int, number: int, word: str) -> None:
        seen = self.pick(who, number)
        if seen is None or not self.is_current(who, seen[0]) or seen[2].value == word:
            return
        self._change(who, *seen, word)

    def _change(self, who: int, dossier: str, record: str, rec: Rec, word: str) -> None:
        op = self.next_op()
        records = self.world.laptops[who].workspace.records
        action = "amend" if rec.kind == "note" else "edit"
        try:
            if action == "amend":
                records.amend(record, {FIELDS[rec.kind]: word}, "a better word")
            else:
                records.edit(record, {FIELDS[rec.kind]: word})
        except RefusedError:
            assert not self.may_write(who, dossier)
            self.seen["writings refused"] += 1
            return
        assert self.may_write(who, dossier)
        self.note(who, dossier, Op(op, rec.kind, record, action, word, rec.version))

    @rule(number=ANY, words=st.sampled_from([("north", "south"), ("south", "north")]))
    def change_apart(self, number: int, words: tuple[str, str]) -> None:
        """Change a caution on both laptops before either hears of the other."""
        for who in (0, 1, 0):
            self.catch_up(who)
        seen = self.pick(0, number, "caution")
        if seen is None or seen[1] not in self.view(1, seen[0]):
            return
        for who in range(LAPTOPS):
            rec = self.view(who, seen[0])[seen[1]]
            if rec.value != words[who] and self.is_current(who, seen[0]):
                self._change(who, seen[0], seen[1], rec, words[who])

    @rule(who=WHO, number=ANY)
    def retract(self, who: int, number: int) -> None:
        seen = self.pick(who, number)
        if seen is None or not self.is_current(who, seen[0]) or seen[2].kind == "target" or seen[2].retracted:
            return
        op, (dossier, record, rec) = self.next_op(), seen
        try:
            self.world.laptops[who].workspace.records.retract(record, "written by mistake")
        except RefusedError:
            assert not self.may_write(who, dossier)
            return
        self.note(who, dossier, Op(op, rec.kind, record, "retract"))

    @rule(who=WHO, number=ANY, choice=ANY)
    def decide(self, who: int, number: int, choice: int) -> None:
        workspace = self.world.laptops[who].workspace
        found = [one for one in workspace.sync.conflicts() if one.target in self.founded]
        if not found:
            return
        conflict = found[number % len(found)]
        if not (self.may_write(who, conflict.target) and self.is_current(who, conflict.target)):
            return
        op, rec = self.next_op(), self.view(who, conflict.target)[conflict.record]
        side = choice % len(conflict.sides)
        self.seen["decisions"] += 1
        workspace.sync.resolve(conflict, side)
        closes = frozenset().union(*(ids for _, ids in rec.contenders))
        value = str(conflict.sides[side].value)
        self.note(who, conflict.target, Op(op, rec.kind, conflict.record, "resolve", value, rec.version, closes))

    @rule(who=WHO, number=ANY, role=st.sampled_from(["contributor", "lead", "reader", "contributor", "lead", ""]))
    def grant(self, who: int, number: int, role: str) -> None:
        sent = [dossier for dossier in self.founded if dossier in self.hub]
        if not sent:
            return
        dossier = sent[number % len(sent)]
        if any(where == dossier for where, _ in self.laptops[who].pending):
            return  # what waits in a file whose right has ended is proved elsewhere
        officer = self.world.laptops[who].officer
        if role:
            self.world.admin.grant(officer, f"dossier:{dossier}", role)
        else:
            self.world.admin.revoke(officer, f"dossier:{dossier}")
        self.grants[who, dossier] = role

    @rule(who=WHO)
    def sync(self, who: int) -> None:
        laptop = self.laptops[who]
        type(self).steps += 1
        self.world.laptops[who].sync()
        for dossier in list(laptop.roles):
            if not self.grants.get((who, dossier)):
                self.seen["rights ended"] += 1
                del laptop.roles[dossier]
                laptop.synced.pop(dossier, None)
        for dossier, op in laptop.pending:
            self.hub.setdefault(dossier, []).append(op)
        laptop.pending = []
        for dossier in self.hub:
            role = self.grants.get((who, dossier), "")
            if role:
                laptop.roles[dossier] = role
                laptop.synced[dossier] = len(self.hub[dossier])
        self.check(who)

    @rule(who=WHO)
    def read(self, who: int) -> None:
        type(self).steps += 1
        self.check(who)

    def catch_up(self, who: int) -> None:
        """Sync where there is something to say or to hear."""
        laptop = self.laptops[who]
        news = any(
            self.grants.get((who, dossier), "") != laptop.roles.get(dossier, "")
            or (dossier in laptop.roles and laptop.synced.get(dossier, 0) < len(ops))
            for dossier, ops in self.hub.items()
        )
        if laptop.pending or news:
            self.sync(who)

    # What must hold -----------------------------------------------------------------------------------------

    def check(self, who: int) -> None:
        """Compare everything that a laptop shows of this example with the model."""
        workspace = self.world.laptops[who].workspace
        everything = {op.record for ops in self.hub.values() for op in ops}
        everything |= {op.record for laptop in self.laptops for _, op in laptop.pending}
        for dossier in self.founded:
            expected = self.view(who, dossier)
            for record, rec in expected.items():
                shown = workspace.records.get(record)
                found = (getattr(shown.value, FIELDS[rec.kind]), shown.retracted, bool(shown.conflicts))
                assert found == (rec.value, rec.retracted, bool(rec.contenders)), (record, rec)
                if rec.contenders:
                    self.seen["conflicts shown"] += 1
                    state = load_state(workspace.vault.find(record))
                    values = [one.value for one in state.conflicts[FIELDS[rec.kind]]]
                    assert sorted(values) == sorted(value for value, _ in rec.contenders), (record, rec)
            everything -= expected.keys()
            for kind in FIELDS:
                if kind != "target":
                    query = f"SELECT lower(hex(id)) FROM record_{kind} WHERE owner = ?"
                    listed = {row[0] for row in workspace.vault.database.rows(query, (bytes.fromhex(dossier),))}
                    assert listed == {record for record, rec in expected.items() if rec.kind == kind}
        for record in everything:
            self.seen["unseen by need-to-know"] += 1
            with pytest.raises(NotFoundError):
                workspace.records.get(record)
        assert workspace.vault.outbox.count("waiting") == len(self.laptops[who].pending)

    def teardown(self) -> None:
        """Let all send, then all receive; then all that may read a file hold the same of it."""
        for who in (*range(LAPTOPS), *range(LAPTOPS - 1)):
            self.catch_up(who)


@pytest.fixture(scope="module")
def _world() -> Iterator[None]:
    Machine.world = World()
    yield
    Machine.world.close()


def run(machine: type[Machine], examples: int, first_seed: int = FIRST_SEED, **more: Any) -> None:
    """Run some examples."""
    run_state_machine_as_test(
        seed(first_seed)(machine),
        settings=settings(
            max_examples=examples, stateful_step_count=STEPS, deadline=None, database=None, print_blob=True,
            suppress_health_check=list(HealthCheck), **more,
        ),
    )  # fmt: skip


@pytest.mark.usefixtures("_world")
@pytest.mark.parametrize("part", range(PARTS))
def test_vaults_and_model_say_the_same(part: int) -> None:
    class Part(Machine):
        """A share of the examples, with a count of its own."""

        steps = 0
        seen: ClassVar[Counter[str]] = Counter()

    run(Part, EXAMPLES // PARTS, FIRST_SEED + part)
    told = ", ".join(f"{name} {count}" for name, count in sorted(Part.seen.items()))
    print(f"seed {FIRST_SEED + part}: {Part.steps} steps that did something in {EXAMPLES // PARTS} examples: {told}")
    wanted = {"writings refused", "rights ended", "conflicts shown", "decisions", "unseen by need-to-know"}
    assert wanted <= Part.seen.keys(), "a kind of thing never happened"


class _Forgetful(Machine):
    """A model that does not know that a decision is needed where two officers changed a caution."""

    def view(self, who: int, dossier: str) -> dict[str, Rec]:
        seen = super().view(who, dossier)
        for rec in seen.values():
            rec.contenders.clear()
        return seen


class _Open(Machine):
    """A model in which the end of a right takes nothing away."""

    def view(self, who: int, dossier: str) -> dict[str, Rec]:
        return super().view(who, dossier) or folded(self.hub.get(dossier, []))


@pytest.mark.usefixtures("_world")
@pytest.mark.parametrize("wrong", [_Forgetful, _Open])
def test_a_wrong_model_is_found_out(wrong: type[Machine]) -> None:
    """The test of the test."""
    with pytest.raises((AssertionError, NotFoundError)):
        run(wrong, 40, phases=[Phase.generate])
