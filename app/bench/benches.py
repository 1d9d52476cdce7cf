"""The benches of vault and sync. They use invented data in a folder that is removed afterwards."""

from __future__ import annotations

import threading
import time
import urllib.request
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from statistics import median, quantiles

from app.bench.files import blobs
from app.bench.live import trickle
from app.bench.receiving import TARGETS, agency_apart, apply_tail, fill, first_sync
from app.bench.results import Result, alone, beside, machine
from app.bench.rows import invented_sightings, raw_insert_s, words_of_bench
from app.clock import SystemClock
from app.demo.laptops import PASSPHRASE
from app.domain.targets import Target
from app.durability import sync_file
from app.hub import export_bundle, import_bundle
from app.paths import ProfilePaths
from app.security.stretching import PRODUCTION, stretch
from app.security.vault import Vault

__all__ = ["BENCHES", "machine"]

Bench = Callable[[int, int], list[Result]]


def push(n: int, repeat: int) -> list[Result]:
    """Queued changes go up, durable at the hub, beside raw SQLite insertion of the same payloads."""
    n = n or 10_000
    times, limits = [], []
    with agency_apart() as (agency, folder):
        for run in range(repeat):
            writer = agency.enrol("Invented writer", folder / f"writer{run}")
            fill(writer, n)
            limits.append(raw_insert_s(folder / f"raw{run}.db", n, TARGETS, encrypted=False))
            started = time.perf_counter()
            report = writer.sync()
            times.append(time.perf_counter() - started)
            if report.queued_left or report.rejected:
                raise RuntimeError("not everything was taken")
            writer.program.lock()
    return [
        beside("push", times, "s", limits, n, "raw SQLite insertion of the rows"),
        alone("push rate", n / median(times), "records/s", n),
    ]


class _Empty(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self.send_response(204)
        self.end_headers()

    def log_message(self, format: str, *arguments: object) -> None:  # noqa: A002 - the name of the base class
        """Say nothing."""


def noop_sync(n: int, repeat: int) -> list[Result]:
    """Sync when nothing is new, with `n` dossiers granted, beside a bare loopback round trip."""
    n = n or 5_000
    server = HTTPServer(("127.0.0.1", 0), _Empty)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    url = f"http://127.0.0.1:{server.server_address[1]}/"
    times, limits, up, down = [], [], 0, 0
    with agency_apart() as (agency, folder):
        laptop = agency.enrol("Invented officer", folder / "laptop")
        with laptop.workspace.vault.database.atomic():
            for number in range(n):
                laptop.workspace.targets.add(Target(name=f"Invented {number}", reference=f"2001/{number}"))
        laptop.sync()
        laptop.sync()
        for _ in range(max(30, repeat)):
            started = time.perf_counter()
            with urllib.request.urlopen(url) as reply:
                reply.read()
            limits.append((time.perf_counter() - started) * 1000)
            started = time.perf_counter()
            report = laptop.sync()
            times.append((time.perf_counter() - started) * 1000)
            up, down = report.bytes_up, report.bytes_down
    server.shutdown()
    server.server_close()
    return [
        beside("noop-sync", times, "ms", limits, n, "bare loopback round trip, new connection"),
        alone("noop-sync wire", up + down, "bytes", n),
    ]


def search(n: int, repeat: int) -> list[Result]:
    """Search over everything, words of the sightings and beginnings of words."""
    n = n or 100_000
    with agency_apart() as (agency, folder):
        laptop = agency.enrol("Invented officer", folder / "laptop")
        fill(laptop, n)
        times = []
        for word in words_of_bench(max(60, repeat)):
            found = laptop.workspace.search.find(word)
            times.append(found.ms)
        cuts = quantiles(times, n=20)
    return [alone("search p50", median(times), "ms", n), alone("search p95", cuts[18], "ms", n)]


def unlock(n: int, repeat: int) -> list[Result]:
    """Unlocking a vault with the parameters of real ones; the key derivation alone is the limit."""
    times, limits = [], []
    with agency_apart() as (agency, folder):
        laptop = agency.enrol("Invented officer", folder / "laptop")
        fill(laptop, n or 1_000)
        laptop.program.lock()
        strong = ProfilePaths.at(folder / "strong")
        vault = Vault(strong, clock=SystemClock(), secret_store=None, stretching=PRODUCTION)
        vault.create(PASSPHRASE, passphrase_only=True).close()
        cost = vault.status().cost
        for _ in range(repeat):
            started = time.perf_counter()
            stretch(bytearray(PASSPHRASE.encode()), bytes(16), cost).wipe()
            limits.append(time.perf_counter() - started)
            started = time.perf_counter()
            vault.unlock(PASSPHRASE).close()
            derived = time.perf_counter() - started
            started = time.perf_counter()
            laptop.program.unlock(PASSPHRASE)
            times.append(derived + time.perf_counter() - started)
            laptop.program.lock()
    return [beside("unlock", times, "s", limits, n or 1_000, "Argon2id alone")]


def save(n: int, repeat: int) -> list[Result]:
    """One sighting made durable with its outbox entry, search words and log line, beside one bare durable commit."""
    n = n or 300
    with agency_apart() as (agency, folder):
        laptop = agency.enrol("Invented officer", folder / "laptop")
        workspace = laptop.workspace
        target, _ = workspace.targets.add(Target(name="Invented"))
        times, limits = [], []
        for sighting in invented_sightings(n * max(1, repeat), [target]):
            started = time.perf_counter()
            workspace.sightings.add(sighting)
            times.append((time.perf_counter() - started) * 1000)
            started = time.perf_counter()
            workspace.vault.meta.set("bench", len(times))
            limits.append((time.perf_counter() - started) * 1000)
    return [beside("save", times, "ms", limits, n, "one durable SQLCipher commit of a small row")]


def _plain_write_s(path: Path, content: bytes) -> float:
    """Return the seconds to write these bytes as they are, durably."""
    started = time.perf_counter()
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        sync_file(file.fileno())
    seconds = time.perf_counter() - started
    path.unlink()
    return seconds


def bundle(n: int, repeat: int) -> list[Result]:
    """Carry changes by file: written on a laptop, taken by the hub, whose own file is applied on another laptop.

    Beside the writing stands a plain durable write of the same bytes; beside the taking, raw insertion of the rows.
    """
    n = n or 10_000
    times: dict[str, list[float]] = {"export": [], "take": [], "apply": []}
    limits: dict[str, list[float]] = {"export": [], "take": [], "apply": []}
    size = 0
    with agency_apart() as (agency, folder):
        for run in range(repeat):
            writer = agency.enrol("Invented writer", folder / f"writer{run}")
            reader = agency.enrol("Invented reader", folder / f"reader{run}")
            reader.sync()
            streams = fill(writer, n)
            there, back = folder / f"there{run}.calibar", folder / f"back{run}.calibar"
            started = time.perf_counter()
            report = writer.workspace.bundles.export_here(there, ["hub"])
            times["export"].append(time.perf_counter() - started)
            limits["export"].append(_plain_write_s(folder / "plain", there.read_bytes()))
            size = report.bytes_up
            limits["take"].append(raw_insert_s(folder / f"raw{run}.db", n, TARGETS, encrypted=False))
            started = time.perf_counter()
            taken = import_bundle(agency.data, there)
            times["take"].append(time.perf_counter() - started)
            if taken.accepted != report.pushed:
                raise RuntimeError("not everything was taken")
            for stream in streams:
                agency.grant(reader.officer, stream, "reader")
            export_bundle(agency.data, reader.workspace.identity.device, back)
            limits["apply"].append(raw_insert_s(folder / f"raw-reader{run}.db", n, TARGETS))
            started = time.perf_counter()
            applied, _ = reader.workspace.bundles.take_here(back)
            times["apply"].append(time.perf_counter() - started)
            if applied.pulled < taken.accepted:
                raise RuntimeError("not everything was applied")
            for laptop in (writer, reader):
                laptop.program.lock()
    return [
        beside("bundle", times["export"], "s", limits["export"], n, "plain durable write of the same bytes"),
        beside("bundle hub import", times["take"], "s", limits["take"], n, "raw SQLite insertion of the rows"),
        beside("bundle import", times["apply"], "s", limits["apply"], n, "raw SQLCipher insertion, indexes last"),
        alone("bundle rate", n / median(times["export"]), "records/s", n),
        alone("bundle hub import rate", n / median(times["take"]), "records/s", n),
        alone("bundle import rate", n / median(times["apply"]), "records/s", n),
        alone("bundle size", size / n, "bytes/record", n),
    ]


BENCHES: dict[str, Bench] = {
    "first-sync": first_sync,
    "apply-tail": apply_tail,
    "push": push,
    "noop-sync": noop_sync,
    "trickle": trickle,
    "search": search,
    "unlock": unlock,
    "save": save,
    "bundle": bundle,
    "blobs": blobs,
}
