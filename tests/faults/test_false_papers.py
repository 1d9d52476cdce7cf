"""Revoked laptops, replayed, altered and outdated requests, false orders and false clocks: refused, and written down.

More of each by CALIBAR_FRAUDS=1500.
"""

from __future__ import annotations

import base64
import json
import os
import random
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from app.clock import ManualClock
from app.demo.laptops import PASSPHRASE, Laptop, training_stretching
from app.demo.laptops import Agency as RealAgency
from app.errors import CalibarError
from app.services.standing import ClockSetBackError, LeaseOverError
from app.storage.database import Database
from app.storage.meta import Meta
from sync.hub.refusals import ACTION
from sync.protocol import codec, messages, signing, standing
from sync.protocol.errors import BadMessage
from sync.protocol.signing import SigningKey
from sync.protocol.standing import StandingReply
from sync.rehearsal import Agency
from sync.rehearsal import Laptop as PlainLaptop

FRAUDS = int(os.environ.get("CALIBAR_FRAUDS", "300"))
DAY_S = 24 * 3600
LEASE_S = 72 * 3600
SEED = 20261129


# Requests at the hub ------------------------------------------------------------------------------------------


class Forger:
    """Makes a request that is good but for one thing."""

    KINDS = (
        "replayed", "header altered", "body altered", "outdated", "another way", "another hub", "another key",
        "blocked", "right ended",
    )  # fmt: skip

    def __init__(self, agency: Agency, chance: random.Random) -> None:
        self.agency, self.chance = agency, chance
        assert agency.service is not None
        self.service = agency.service
        self.laptop = agency.laptop("Asker")
        self.blocked = agency.laptop("Blocked")
        self.stream = self.laptop.found("Expediente")
        self.laptop.sync()
        agency.share(self.stream, self.blocked)
        self.ended = agency.laptop("Ended")
        agency.share(self.stream, self.ended)
        for other in (self.blocked, self.ended):
            other.sync()
        agency.admin.block(self.blocked.device.id.hex())
        agency.admin.revoke(self.ended.officer, self.stream)

    def request(self, laptop: PlainLaptop | None = None, **other: Any) -> tuple[str, bytes, str]:
        """Return way, body and header of a request that would change or tell something."""
        laptop = laptop or self.laptop
        officer = bytes.fromhex(self.blocked.officer)
        role: messages.Role = self.chance.choice(["lead", "reader"])
        way, message = self.chance.choice(
            [
                (messages.GRANT, messages.GrantRequest(self.stream, officer, role)),
                (messages.BLOB_GET, messages.BlobGet(self.stream, bytes(32), 0)),
                (messages.BLOB_PUT, messages.BlobPut(self.stream, bytes(32), 0, b"x")),
            ]
        )  # fmt: skip
        body = codec.pack(message)
        parts: dict[str, Any] = {"key": laptop.device.key, "way": way, "time_ms": self.now_ms(), **other}
        instance = other.get("instance", self.service.instance)
        header = signing.sign_request(
            parts["key"], laptop.device.id, "POST", parts["way"], body, parts["time_ms"], os.urandom(8), instance
        )
        return way, body, header

    def now_ms(self) -> int:
        return self.agency.hands.unix_us // 1000

    def flipped(self, data: bytes) -> bytes:
        """Return bytes with one bit turned."""
        place = self.chance.randrange(8 * len(data))
        altered = bytearray(data)
        altered[place // 8] ^= 1 << place % 8
        return bytes(altered)

    def forged(self, kind: str) -> tuple[str, bytes, str]:
        """Return a request that must be refused."""
        match kind:
            case "replayed":
                sent = self.request()
                self.service.handle("POST", sent[0], sent[2], sent[1])
                return sent
            case "header altered":
                way, body, header = self.request()
                raw = self.flipped(base64.b64decode(header.split()[1]))
                return way, body, f"{signing.SCHEME} {base64.b64encode(raw).decode()}"
            case "body altered":
                way, body, header = self.request()
                return way, body[:1] + body[1:4] + self.flipped(body[4:]), header
            case "outdated":
                off_ms = int(1000 * self.chance.uniform(121, 400 * DAY_S)) * self.chance.choice([-1, 1])
                return self.request(time_ms=self.now_ms() + off_ms)
            case "another way":
                return self.request(way=messages.SYNC)
            case "another hub":
                return self.request(instance=os.urandom(8))
            case "another key":
                return self.request(key=SigningKey.generate())
            case "blocked":
                return self.request(self.blocked)
        return self.request(self.ended)


def test_no_false_request_is_obeyed_and_the_hub_writes_it_down(tmp_path: Path) -> None:
    with Agency(tmp_path / "hub") as agency:
        forger = Forger(agency, random.Random(SEED))
        before: Any = None
        told: Counter[str] = Counter()
        for number in range(FRAUDS):
            kind = Forger.KINDS[number % len(Forger.KINDS)]
            way, body, header = forger.forged(kind)
            before = _rights(agency)
            reply = forger.service.handle("POST", way, header, body)
            assert reply.status in {400, 401, 403}, (SEED, number, kind, way)
            assert _rights(agency) == before, (SEED, number, kind)
            told[codec.unpack(reply.body, messages.ErrorReply).code] += 1
        assert agency._store is not None
        agency._store.write(lambda _connection: None)
        written = {entry.object for entry in agency.admin.audit(10_000) if entry.action == ACTION}
        assert {"replay", "signature", "clock", "device_blocked", "no_stream", "no_blob"} <= written
        assert written >= set(told) - {"not_enrolled", "bad_message"}  # of nobody known, or no message at all
        assert agency.admin.verify_audit() == []
        good = [forger.request() for _ in range(20)]
        let_in = [forger.service.handle("POST", way, header, body) for way, body, header in good]
        assert {reply.status for reply in let_in} <= {200, 403}  # the control: known, whatever it may
        assert any(reply.status == 200 for reply in let_in)


def _rights(agency: Agency) -> Any:
    assert agency._store is not None
    with agency._store.reading() as connection:
        return connection.execute("SELECT * FROM stream_grant ORDER BY officer, stream").fetchall()


# Orders at the laptop -----------------------------------------------------------------------------------------


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def timed(tmp_path: Path, clock: ManualClock) -> Iterator[tuple[RealAgency, Laptop]]:
    """A laptop that has a lease, and its hub."""
    with RealAgency(tmp_path / "hub", stretching=training_stretching()) as agency:
        made = agency.enrol("Insp. B. Invented", tmp_path / "timed", clock=clock)
        made.sync()
        yield agency, made
        made.program.lock()


class LyingTransport:
    """Gives an answer that the hub gave to another question, or nobody gave."""

    def __init__(self, replies: list[StandingReply]) -> None:
        self.replies = replies

    def ask(self, *_: Any) -> StandingReply:
        return self.replies.pop()


def test_no_false_order_is_obeyed_and_the_laptop_writes_it_down(timed: tuple[RealAgency, Laptop]) -> None:
    _, laptop = timed
    workspace, chance = laptop.workspace, random.Random(SEED)
    device = bytes.fromhex(workspace.identity.device)
    officer = bytes.fromhex(workspace.identity.officer)
    forger, hub_key = SigningKey.generate(), workspace.sync.device.hub_key
    lease = workspace.vault.meta.get("lease")
    orders: tuple[standing.Order, ...] = ("wipe", "block", "")
    tried = 0
    for _ in range(FRAUDS // 6):
        statement = standing.Statement(
            device, officer, os.urandom(16), 1, 1 << 50, chance.randrange(1 << 30), chance.choice(orders)
        )
        reply = standing.sign(forger, statement)
        altered = bytearray(reply.signature)
        altered[chance.randrange(64)] ^= 1
        for false in (reply, StandingReply(reply.statement, bytes(altered))):
            transport: Any = LyingTransport([false])
            with pytest.raises(BadMessage, match="not obeyed"):
                workspace.standing.ask(lambda step: step(), transport)
            tried += 1
    noted = [entry for entry in workspace.audit.list(10_000) if entry.action == "hub.unproven"]
    assert len(noted) == tried
    assert workspace.vault.meta.get("lease") == lease
    assert workspace.vault.meta.get("order", "") == ""
    assert len(hub_key) == 32


# Clocks -------------------------------------------------------------------------------------------------------


def expected(offset_s: float) -> type[CalibarError] | None:
    """Return what a clock that is off by so much forbids, from the promise: five minutes back, three days forth."""
    if offset_s < -300:
        return ClockSetBackError
    return LeaseOverError if offset_s >= LEASE_S else None


def offsets(chance: random.Random, count: int) -> list[float]:
    """Return offsets over ±400 days, and those just beside each bound."""
    bounds = [-400 * DAY_S, -301.0, -299.0, 0.0, LEASE_S - 1.0, float(LEASE_S), 400.0 * DAY_S]
    near = [chance.uniform(-3, 3) * DAY_S for _ in range(count // 4)]
    far = [chance.uniform(-400, 400) * DAY_S for _ in range(count - len(bounds) - len(near))]
    return [*bounds, *near, *far]


def test_a_clock_up_to_400_days_off_keeps_the_vault_closed_and_is_written_down(
    timed: tuple[RealAgency, Laptop], clock: ManualClock
) -> None:
    agency, laptop = timed
    agency.stop_hub()
    right, chance = clock.now(), random.Random(SEED)
    outcomes: Counter[type[CalibarError] | None] = Counter()
    # The whole way through the unlock for a part of them; the rule itself for all.
    rest = offsets(chance, FRAUDS)
    for offset_s in rest[:: max(1, FRAUDS // 40)]:
        laptop.program.lock()
        clock.set_wall(right + timedelta(seconds=offset_s))
        wanted = expected(offset_s)
        if wanted is None:
            laptop.program.unlock(PASSPHRASE)
        else:
            with pytest.raises(wanted):
                laptop.program.unlock(PASSPHRASE)
            assert laptop.program.workspace is None
            outcomes[wanted] += 1
        _forget_the_time(laptop, clock, right)
    written = [entry.reason for entry in laptop.workspace.audit.list(100_000) if entry.action == "vault.refused"]
    assert Counter(written) == Counter(
        {kind.code: count for kind, count in outcomes.items() if kind is not None and count}
    )
    for offset_s in rest:
        clock.set_wall(right + timedelta(seconds=offset_s))
        refusal = laptop.workspace.standing.refusal()
        assert type(refusal) is (expected(offset_s) or type(None)), (SEED, offset_s)
        outcomes[expected(offset_s)] += 1
        laptop.workspace.vault.meta.set("clock_high", laptop.workspace.vault.meta.get("lease")[0])
    assert outcomes[ClockSetBackError] + outcomes[LeaseOverError] >= FRAUDS * 2 // 3
    assert outcomes[None] >= 4  # the control: small errors are no fraud


def _forget_the_time(laptop: Laptop, clock: ManualClock, right: datetime) -> None:
    """Set the clock right and let the vault forget the highest time it met, so that the next case begins alike."""
    laptop.program.lock()
    clock.set_wall(right)
    unlocked = laptop.program._vault.unlock(PASSPHRASE)
    database = Database.open(laptop.program.paths.database, unlocked.keys.db_key, create=False)
    meta = Meta(database)
    meta.set("clock_high", meta.get("lease")[0])
    database.close()
    unlocked.close()
    laptop.program.unlock(PASSPHRASE)


LIBRARY = next(iter(sorted(Path("/usr/lib").glob("*/faketime/libfaketime.so.1"))), None)
PROCESS = """
import json, shutil, sys
from pathlib import Path
from app.bootstrap import Program
from app.demo.laptops import PASSPHRASE, training_stretching
from app.errors import CalibarError
profile, told = Path(sys.argv[1]), Path(sys.argv[2])
found = []
for offset in sys.argv[3:]:
    told.write_text(f"{offset}\\n")
    work = profile.with_name("work")
    shutil.rmtree(work, ignore_errors=True)
    shutil.copytree(profile, work)
    program = Program(work, use_keyring=False, stretching=training_stretching())
    try:
        program.unlock(PASSPHRASE)
        found.append("opened")
    except CalibarError as error:
        found.append(error.code)
    program.lock()
print(json.dumps(found))
"""
CLOCKS = {"-400d": "clock_set_back", "-1d": "clock_set_back", "-6m": "clock_set_back", "+0": "opened"}
CLOCKS |= {"+71h": "opened", "+73h": "lease_over", "+30d": "lease_over", "+400d": "lease_over"}


@pytest.mark.skipif(LIBRARY is None, reason="libfaketime is missing: sudo apt-get install -y faketime (Linux only)")
def test_a_false_clock_of_the_machine_is_no_way_round(tmp_path: Path) -> None:
    """The same in a process of its own, to which every clock of the system lies."""
    with RealAgency(tmp_path / "hub", stretching=training_stretching()) as agency:
        made = agency.enrol("Insp. C. Invented", tmp_path / "laptop")
        made.sync()
        made.program.lock()
    told = tmp_path / "offset"
    told.write_text("+0\n")
    lies = {"LD_PRELOAD": str(LIBRARY), "FAKETIME_TIMESTAMP_FILE": str(told), "FAKETIME_NO_CACHE": "1"}
    ran = subprocess.run(
        [sys.executable, "-c", PROCESS, str(tmp_path / "laptop"), str(told), *CLOCKS],
        capture_output=True, text=True, timeout=100, check=True, cwd=Path.cwd(), env={**os.environ, **lies},
    )  # fmt: skip
    assert json.loads(ran.stdout.splitlines()[-1]) == list(CLOCKS.values())
