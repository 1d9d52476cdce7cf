"""The bench of photographs: up to the hub and down to another laptop, beside what no program could do without."""

from __future__ import annotations

import os
import socket
import tempfile
import threading
import time
from pathlib import Path
from statistics import median

from app.bench.clients import Client
from app.bench.results import Result, alone, beside
from app.demo.laptops import Agency, training_stretching

FILE_BYTES = 2 * 1024 * 1024
LEAST_RUNS = 5
_PART = 256 * 1024
_MB = 1_000_000


def blobs(n: int, repeat: int) -> list[Result]:
    """Send `n` files of 2 MiB to the hub and fetch them on another laptop; hub and laptops have a process each.

    The limit is what nothing can do without: the bytes once over loopback, and sealed, written and flushed once.
    """
    n = n or 32
    runs = max(LEAST_RUNS, repeat)
    up: list[float] = []
    down: list[float] = []
    limits: list[float] = []
    peak = 0.0
    with (
        tempfile.TemporaryDirectory(prefix="calibar-bench-") as name,
        Agency(Path(name) / "hub", stretching=training_stretching(), in_thread=False) as agency,
    ):
        writer, reader = (agency.enrol(f"Invented {one}", Path(name) / one) for one in ("writer", "reader"))
        for laptop in (writer, reader):
            laptop.program.lock()
        with Client(Path(name) / "writer") as sender, Client(Path(name) / "reader") as receiver:
            (target,) = sender.ask("targets", 1)
            sender.ask("sync")
            agency.grant(reader.officer, f"dossier:{target}", "reader")
            receiver.ask("sync")
            for _ in range(runs):
                sender.ask("files", n, FILE_BYTES, [target])
                limits.append(loopback_s(n * FILE_BYTES) + receiver.ask("sealed_s", n, FILE_BYTES))
                for client, times, moved in ((sender, up, "blobs_up"), (receiver, down, "blobs_down")):
                    client.ask("forget_peak")
                    seconds, report = client.ask("sync")
                    times.append(seconds)
                    if getattr(report, moved) != n:
                        raise RuntimeError(f"{getattr(report, moved)} of {n} files moved")
                    peak = max(peak, client.ask("peak_mb"))
    size = n * FILE_BYTES / _MB
    told = "the same bytes over loopback once, and sealed, written and flushed once"
    return [
        beside("blobs up", up, "s", limits, n, told),
        beside("blobs down", down, "s", limits, n, told),
        alone("blobs up rate", size / median(up), "MB/s", n),
        alone("blobs down rate", size / median(down), "MB/s", n),
        alone("blobs limit rate", size / median(limits), "MB/s", n),
        alone("blobs client memory", peak, "MB", n),
    ]


def loopback_s(size: int) -> float:
    """Return the seconds to bring so many bytes from one thread to another over loopback."""
    part = os.urandom(_PART)
    with socket.create_server(("127.0.0.1", 0)) as server:

        def send() -> None:
            connection, _ = server.accept()
            with connection:
                left = size
                while left > 0:
                    connection.sendall(part[:left])
                    left -= len(part)

        thread = threading.Thread(target=send, daemon=True)
        thread.start()
        got = 0
        buffer = bytearray(_PART)
        with socket.create_connection(server.getsockname()) as line:
            started = time.perf_counter()
            while count := line.recv_into(buffer):
                got += count
            seconds = time.perf_counter() - started
        thread.join()
    if got != size:
        raise RuntimeError("not all bytes came over loopback")
    return seconds
