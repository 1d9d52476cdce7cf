"""A connection may break at any byte, in either direction: nothing is lost, nothing is applied twice, and it resumes.

CALIBAR_CUTS=2500 pytest tests/faults/test_cut_connection.py --timeout 0
"""

from __future__ import annotations

import os
import random
import socket
import struct
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Literal, Self
from urllib.parse import urlsplit

import pytest

from sync.client.http import HttpWire
from sync.client.transport import SignedTransport
from sync.hub.server import RunningHub
from sync.hub.store_sqlite import connect
from sync.protocol.errors import HubUnreachable
from sync.rehearsal import Agency, ExampleKinds

CUTS = int(os.environ.get("CALIBAR_CUTS", "120"))
Direction = Literal["up", "down"]
_RESET = struct.pack("ii", 1, 0)  # close with a reset instead of an orderly end


class CutProxy:
    """Forwards to a port of this machine; counts bytes over all connections until it is told to begin anew."""

    def __init__(self, port: int) -> None:
        self._target = port
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self._lock = threading.Lock()
        self._open: set[socket.socket] = set()
        self.passed: dict[Direction, int] = {"up": 0, "down": 0}
        self._cut: tuple[Direction, int, bool] | None = None
        self.cuts = 0
        self._closed = False
        threading.Thread(target=self._accept, daemon=True).start()

    def begin(self, cut: tuple[Direction, int] | None = None, *, reset: bool = False) -> None:
        """Drop all connections and count from 0; let so many bytes of a direction through, then cut that connection."""
        self._drop(reset=False)
        with self._lock:
            self.passed = {"up": 0, "down": 0}
            self._cut = (*cut, reset) if cut else None

    def close(self) -> None:
        """Stop listening and drop all connections."""
        self._closed = True
        self._listener.close()
        self._drop(reset=True)

    def _accept(self) -> None:
        while not self._closed:
            try:
                near, _ = self._listener.accept()
            except OSError:
                return
            try:
                far = socket.create_connection(("127.0.0.1", self._target))
            except OSError:
                near.close()
                continue
            for one in (near, far):
                one.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            with self._lock:
                self._open |= {near, far}
            ways: tuple[tuple[socket.socket, socket.socket, Direction], ...] = ((near, far, "up"), (far, near, "down"))
            for way in ways:
                threading.Thread(target=self._pump, args=way, daemon=True).start()

    def _pump(self, source: socket.socket, sink: socket.socket, direction: Direction) -> None:
        with suppress(OSError):
            while part := source.recv(65536):
                with self._lock:
                    cut = self._cut
                    room = len(part)
                    if cut is not None and cut[0] == direction:
                        room = cut[1] - self.passed[direction]
                    self.passed[direction] += min(room, len(part))
                sink.sendall(part[: max(0, room)])
                if cut is not None and room < len(part):
                    with self._lock:
                        self._cut = None
                        self.cuts += 1
                    self._end({source, sink}, reset=cut[2])
                    return
        self._end({source, sink}, reset=False)

    def _drop(self, *, reset: bool) -> None:
        with self._lock:
            ending = set(self._open)
        self._end(ending, reset=reset)

    def _end(self, ending: set[socket.socket], *, reset: bool) -> None:
        for one in ending:
            with suppress(OSError):
                if reset:
                    one.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
                one.shutdown(socket.SHUT_RD if reset else socket.SHUT_RDWR)  # wakes the thread that reads
            with suppress(OSError):
                one.close()
        with self._lock:
            self._open -= ending

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


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
