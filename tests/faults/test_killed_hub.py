"""Hub and laptop are killed at random moments: what was acknowledged is there, once, and the rest follows.

CALIBAR_KILLS=200 pytest tests/faults/test_killed_hub.py --timeout 0
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from sync.client.http import HttpWire
from sync.client.transport import SignedTransport
from sync.hub.server import RunningHub
from sync.hub.store_sqlite import connect
from sync.protocol.errors import HubUnreachable
from sync.rehearsal import Agency, ExampleKinds, Laptop

KILLS = int(os.environ.get("CALIBAR_KILLS", "20"))
SEED = int(os.environ.get("CALIBAR_SEED", "20261124"))
pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(0 if KILLS > 20 else 300),
    pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is of POSIX systems"),
]

HUB = """
import sys
from pathlib import Path
from sync.hub.server import serve
from sync.rehearsal import ExampleKinds
serve(Path(sys.argv[1]), catalogue=ExampleKinds(), on_ready=lambda url: print(url, flush=True))
"""

# Writes for ever, tells each number once it is saved, and syncs after every few.
LAPTOP = """
import sys, time
from pathlib import Path
from sync.client.http import HttpWire
from sync.client.plain_replica import PlainReplica
from sync.client.run import run
from sync.client.batches import Device
from sync.client.transport import SignedTransport
from sync.protocol.signing import SigningKey
from sync.rehearsal import ExampleKinds
path, url, device, officer, secret, hub_key, stream = sys.argv[1:]
device, key = bytes.fromhex(device), SigningKey(bytes.fromhex(secret))
replica = PlainReplica(path, ExampleKinds(), device=device, officer=bytes.fromhex(officer),
                       unix_ms=lambda: time.time_ns() // 1_000_000)
transport = SignedTransport(HttpWire(url), device, key)
while True:
    for _ in range(4):
        print(replica.write(stream, "note", "create", {"text": "a" * 300}).hex(), flush=True)
    run(replica, transport, Device(device, key, bytes.fromhex(hub_key)))
    print("synced", flush=True)
"""


@contextmanager
def child(program: str, *arguments: str) -> Iterator[subprocess.Popen[str]]:
    """Run a program and kill it in the end."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    made = subprocess.Popen(
        [sys.executable, "-c", program, *arguments], stdout=subprocess.PIPE, text=True, env=environment
    )
    try:
        yield made
    finally:
        with suppress(ProcessLookupError):
            made.send_signal(signal.SIGKILL)
        made.wait()
        assert made.stdout is not None
        made.stdout.close()


def over(laptop: Laptop, url: str) -> None:
    """Let a laptop talk to a hub at this address."""
    laptop.transport = SignedTransport(
        HttpWire(url, timeout_s=30.0), laptop.device.id, laptop.device.key, unix_ms=laptop._unix_ms
    )


def at_hub(folder: Path, stream: str) -> list[tuple[int, bytes]]:
    connection = connect(folder / "hub.sqlite")
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    rows = connection.execute(
        "SELECT seq, change FROM log WHERE stream = (SELECT number FROM stream WHERE name = ?) ORDER BY seq", (stream,)
    ).fetchall()
    connection.close()
    return rows


def test_a_killed_hub_keeps_what_it_acknowledged(tmp_path: Path) -> None:
    dice = random.Random(SEED)
    print(f"seed {SEED}")
    with Agency(tmp_path / "hub") as agency:
        laptop = agency.laptop(path=tmp_path / "laptop.sqlite")
        stream = laptop.found("Expediente")
        laptop.sync()
        agency.stop()
        written, broken = {bytes.fromhex(stream.partition(":")[2])}, 0
        for _ in range(KILLS):
            with child(HUB, str(agency.folder)) as hub:
                assert hub.stdout is not None
                over(laptop, hub.stdout.readline().strip())
                # Killed while this laptop talks to it, after some requests and a part of the next.
                wait_s = dice.random() * 0.05
                killer = subprocess.Popen(
                    [sys.executable, "-S", "-c", f"import os, time; time.sleep({wait_s}); os.kill({hub.pid}, 9)"]
                )
                try:
                    while True:
                        written.update(laptop.replica.write_many(stream, "note", [{"text": "a" * 200}] * 20))
                        laptop.sync()
                except HubUnreachable:
                    broken += 1
                finally:
                    killer.wait()
                    laptop.transport.close()
            acknowledged = {change for (change,) in laptop.replica._rows("SELECT change FROM log")}
            stored = [change for _, change in at_hub(agency.folder, stream)]
            assert acknowledged <= set(stored), "a receipt means that it is on disk"
        agency.start()
        rows = finish(agency, laptop, stream)
        assert {change for _, change in rows} == written
        assert len(rows) == len(written)
        assert [seq for seq, _ in rows] == list(range(1, len(rows) + 1))
        assert agency.admin.verify_audit() == []
        assert broken == KILLS


def finish(agency: Agency, laptop: Laptop, stream: str) -> list[tuple[int, bytes]]:
    """Sync in peace; return the hub's log, which must be the laptop's."""
    laptop.transport = SignedTransport(laptop.wire, laptop.device.id, laptop.device.key, unix_ms=laptop._unix_ms)
    for _ in range(2):
        laptop.sync()
    assert laptop.replica.outbox() == []
    rows = at_hub(agency.folder, stream)
    assert laptop.replica._rows("SELECT seq, change FROM log WHERE stream = ? ORDER BY seq", stream) == rows
    return rows


def test_a_killed_laptop_loses_nothing_that_it_called_saved(tmp_path: Path) -> None:
    dice = random.Random(SEED)
    print(f"seed {SEED}")
    with Agency(tmp_path / "hub") as agency, RunningHub(agency.folder, catalogue=ExampleKinds()) as hub:
        laptop = agency.laptop(path=tmp_path / "laptop.sqlite")
        stream = laptop.found("Expediente")
        laptop.sync()
        laptop.replica.close()
        arguments = (
            str(laptop.path),
            hub.url,
            laptop.device.id.hex(),
            laptop.officer,
            laptop.device.key.secret().hex(),
            laptop.device.hub_key.hex(),
            stream,
        )
        saved: set[str] = set()
        synced = 0
        for _ in range(KILLS):
            with child(LAPTOP, *arguments) as running:
                assert running.stdout is not None
                lines = []
                for line in running.stdout:
                    lines.append(line)
                    if len(lines) > dice.randrange(60):
                        break
                with suppress(subprocess.TimeoutExpired):
                    running.wait(dice.random() * 0.02)  # the moment of the kill is what varies
                running.send_signal(signal.SIGKILL)
                lines += running.stdout.readlines()
            synced += lines.count("synced\n")
            saved.update(line.strip() for line in lines if len(line) == 33)
        laptop.reopen()
        rows = finish(agency, laptop, stream)
        known = {change.hex() for _, change in rows}
        assert saved <= known
        assert len(known) == len(rows)
        assert len(known) <= len(saved) + KILLS + 1, "at most the one that was being saved at each kill"
        assert synced > 0, "it did sync"
        assert len(saved) > KILLS
