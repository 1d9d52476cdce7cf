"""The bench of near-real-time exchange: one record from one laptop over the hub to another that waits for notices.

Hub, writer and reader have a process each, as in life. Invented data, in a folder that is removed afterwards.
"""

from __future__ import annotations

import multiprocessing
import queue
import socket
import tempfile
import threading
import time
from multiprocessing.connection import Connection
from pathlib import Path

from app.bench.clients import forget_peak, peak_mb
from app.bench.results import Result, alone, beside
from app.bench.rows import invented_sightings
from app.bootstrap import Program
from app.demo.laptops import PASSPHRASE, Agency, training_stretching
from app.domain.targets import Target
from app.durability import sync_file
from app.services.workspace import Workspace

PATIENCE_S = 30.0
_BLOCK = bytes(4096)
_ROUNDS = 2  # the writer's push and the notice, which brings what is new along
_COMMITS = 3  # the writer's, the hub's and the reader's


def trickle(n: int, repeat: int) -> list[Result]:
    """Bring single records from a laptop to another one, from before the save to after the other's commit.

    The limit is what nothing can do without: three commits to the disk and two turns on kept-alive loopback.
    """
    n = n or 100
    times, limits = [], []
    with (
        tempfile.TemporaryDirectory(prefix="calibar-bench-") as name,
        Agency(Path(name) / "hub", stretching=training_stretching(), in_thread=False) as agency,
    ):
        folder = Path(name)
        writer = agency.enrol("Invented writer", folder / "writer")
        target, _ = writer.workspace.targets.add(Target(name="Invented"))
        writer.sync()
        reader = agency.enrol("Invented reader", folder / "reader")
        agency.grant(reader.officer, f"dossier:{target}", "reader")
        reader.sync()
        writer.program.lock()
        news: queue.Queue[None] = queue.Queue()
        channel = reader.workspace.sync.channel(lambda: news.put(None))
        channel.start()
        news.get(timeout=PATIENCE_S)
        reader.sync()
        here, there = multiprocessing.get_context("spawn").Pipe()
        child = multiprocessing.get_context("spawn").Process(
            target=_write, args=(there, folder / "writer", target, n * max(1, repeat))
        )
        child.start()
        try:
            here.recv()
            for _ in range(n * max(1, repeat)):
                limits.append(_limit_ms(folder / "limit"))
                here.send("go")
                news.get(timeout=PATIENCE_S)
                while reader.sync().pulled == 0:
                    news.get(timeout=PATIENCE_S)
                ended = time.monotonic()
                times.append((ended - here.recv()) * 1000)
                while not news.empty():
                    news.get()
            here.send("peak")
            peak = here.recv()
        finally:
            channel.stop()
            here.close()
            child.join(PATIENCE_S)
            if child.is_alive():
                child.kill()
        shortest = min(times)
    return [
        beside("trickle", times, "ms", limits, n, "three commits and two loopback turns"),
        alone("trickle shortest", shortest, "ms", n),
        alone("trickle writer memory", peak, "MB", n),
    ]


def _write(line: Connection, profile: Path, target: str, count: int) -> None:
    """Save and send a record at each word from the other end, and tell when the saving began."""
    program = Program(profile, use_keyring=False, stretching=training_stretching())
    workspace: Workspace = program.unlock(PASSPHRASE)
    workspace.sync.run_here()
    forget_peak()
    line.send("ready")
    try:
        for sighting in invented_sightings(count, [target]):
            line.recv()
            began = time.monotonic()
            workspace.sightings.add(sighting)
            workspace.sync.run_here()
            line.send(began)
        line.recv()
        line.send(peak_mb())
    except EOFError:
        pass
    finally:
        program.lock()


def _limit_ms(path: Path) -> float:
    """Return the milliseconds of the commits and turns that nothing can do without."""
    with socket.create_server(("127.0.0.1", 0)) as server:

        def echo() -> None:
            connection, _ = server.accept()
            with connection:
                while part := connection.recv(4096):
                    connection.sendall(part)

        thread = threading.Thread(target=echo, daemon=True)
        thread.start()
        with socket.create_connection(server.getsockname()) as line, path.open("wb", buffering=0) as file:
            line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            started = time.perf_counter()
            for _ in range(_COMMITS):
                file.write(_BLOCK)
                sync_file(file.fileno())
            for _ in range(_ROUNDS):
                line.sendall(b"turn")
                line.recv(4096)
            spent = time.perf_counter() - started
        thread.join(PATIENCE_S)
    return spent * 1000
