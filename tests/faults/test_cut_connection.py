"""A connection may break at any byte, in either direction: nothing is lost, nothing is applied twice, and it resumes.

CALIBAR_CUTS=2500 pytest tests/faults/test_cut_connection.py --timeout 0
"""

from __future__ import annotations

import os
import random
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from cut_proxy import CutProxy, Direction

from sync.client.http import HttpWire
from sync.client.transport import SignedTransport
from sync.hub.server import RunningHub
from sync.hub.store_sqlite import connect
from sync.protocol.errors import HubUnreachable
from sync.rehearsal import Agency, ExampleKinds

CUTS = int(os.environ.get("CALIBAR_CUTS", "120"))


class Line:
    """A writer and a reader of one file, joined with the hub by a wire that can be cut."""

    def __init__(self, agency: Agency, proxy: CutProxy) -> None:
        self.agency, self.proxy = agency, proxy
        self.writer, self.reader = agency.laptop("A"), agency.laptop("B")
        self.stream = self.writer.found("Expediente")
        self.file = bytes.fromhex(self.stream.partition(":")[2])
        self.written = 1
        self.blobs: list[tuple[bytes, bytes]] = []
        for laptop in (self.writer, self.reader):
            wire = HttpWire(proxy.url, timeout_s=10.0)
            laptop.transport = SignedTransport(wire, laptop.device.id, laptop.device.key, unix_ms=laptop._unix_ms)
        self.writer.sync()
        agency.share(self.stream, self.reader)
        self.reader.sync()

    def live(self, dice: random.Random) -> None:
        """Write what one session will carry: creations, an edit, a photograph."""
        bodies = [{"text": dice.randbytes(30).hex()} for _ in range(6)]
        self.writer.replica.write_many(self.stream, "note", bodies)
        self.writer.replica.write(self.stream, "file", "edit", {"status": dice.randbytes(4).hex()}, record=self.file)
        self.reader.replica.write(self.stream, "note", "create", {"text": dice.randbytes(9).hex()})
        content = dice.randbytes(700)
        digest = self.writer.replica.add_blob(self.stream, content)
        self.reader.replica.want_blob(self.stream, digest)
        self.blobs.append((digest, content))
        self.written += 8

    def sync(self) -> int:
        """Sync writer and reader once each; return how many came through."""
        whole = 0
        for laptop in (self.writer, self.reader):
            try:
                laptop.sync()
            except HubUnreachable:
                continue
            whole += 1
        return whole

    def check(self) -> None:
        """Both and the hub hold every change once, and the photographs."""
        connection = connect(self.agency.folder / "hub.sqlite")
        rows = connection.execute(
            "SELECT seq, payload FROM log WHERE stream = (SELECT number FROM stream WHERE name = ?) ORDER BY seq",
            (self.stream,),
        ).fetchall()
        connection.close()
        assert [seq for seq, _ in rows] == list(range(1, self.written + 1))
        assert len({payload for _, payload in rows}) == self.written
        for laptop in (self.writer, self.reader):
            assert laptop.replica.log(self.stream) == rows
            assert laptop.replica.outbox() == []
        for digest, content in self.blobs:
            assert self.reader.replica.blob(self.stream, digest) == content
        self.blobs.clear()


@pytest.fixture
def line(tmp_path: Path) -> Iterator[Line]:
    """Two laptops, a real hub on loopback, and the wire between."""
    with (
        Agency(tmp_path / "hub") as agency,
        RunningHub(agency.folder, catalogue=ExampleKinds()) as hub,
        CutProxy(int(urlsplit(hub.url).port or 0)) as proxy,
    ):
        made = Line(agency, proxy)
        yield made
        for laptop in (made.writer, made.reader):
            laptop.transport.close()


def representative(line: Line, dice: random.Random) -> dict[Direction, int]:
    """Run one session uncut; return how many bytes it takes each way."""
    line.proxy.begin()
    line.live(dice)
    assert line.sync() == 2
    passed = dict(line.proxy.passed)
    line.sync()
    line.check()
    return passed


@pytest.mark.slow
@pytest.mark.timeout(0 if CUTS > 120 else 300)
@pytest.mark.parametrize("direction", ["up", "down"])
def test_a_connection_cut_at_any_byte_costs_nothing(line: Line, direction: Direction) -> None:
    dice = random.Random(20261124)
    total = representative(line, dice)[direction]
    assert total > 2000
    interrupted = 0
    for number in range(CUTS // 2):
        offset = number * total // (CUTS // 2)
        line.live(dice)
        line.proxy.begin((direction, offset), reset=number % 2 == 1)
        whole = line.sync()
        interrupted += whole < 2
        line.proxy.begin()
        for _ in range(2):
            assert line.sync() == 2, f"after a cut of {direction} at {offset} of {total}"
        line.check()
    assert line.proxy.cuts >= CUTS // 2 - 3, "the sessions were as long as the representative one"
    assert interrupted >= CUTS // 4, "the cuts were felt"
