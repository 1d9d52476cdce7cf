"""The benches of vault and sync. They use invented data in a folder that is removed afterwards."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from statistics import median, quantiles

from app.bench.bare import bare_server
from app.bench.clients import Client
from app.bench.files import blobs
from app.bench.live import trickle
from app.bench.receiving import TARGETS, agency_apart, apply_tail, fill, first_sync
from app.bench.results import Result, alone, beside, machine
from app.bench.rows import invented_sightings, raw_insert_s, raw_settle_s, words_of_bench
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
    """Queued changes go up, durable at the hub and settled on the laptop, from a process of their own.

    Beside raw SQLite insertion of the same rows, and beside that and the raw SQLCipher update of their copies here.
    """
    n = n or 10_000
    times, limits, both, peaks = [], [], [], []
    with agency_apart() as (agency, folder):
        for run in range(repeat):
            writer = agency.enrol("Invented writer", folder / f"writer{run}")
            writer.program.lock()
            with Client(folder / f"writer{run}") as laptop:
                laptop.ask("sightings", n, laptop.ask("targets", min(TARGETS, max(1, n // 100))))
                limits.append(raw_insert_s(folder / f"raw{run}.db", n, TARGETS, encrypted=False))
                both.append(limits[-1] + raw_settle_s(folder / f"settled{run}.db", n, TARGETS))
                laptop.ask("forget_peak")
                seconds, report = laptop.ask("sync")
                peaks.append(laptop.ask("peak_mb"))
            times.append(seconds)
            if report.queued_left or report.rejected or report.pushed < n:
                raise RuntimeError("not everything was taken")
    return [
        beside("push", times, "s", limits, n, "raw SQLite insertion of the rows"),
        beside("push", times, "s", both, n, "the same, and then the raw SQLCipher update of the laptop's rows"),
        alone("push rate", n / median(times), "records/s", n),
        alone("push memory", max(peaks), "MB", n),
    ]


def noop_sync(n: int, repeat: int) -> list[Result]:
    """Sync when nothing is new, with `n` dossiers granted, from a process of its own.

    Beside a question of the same size to the hub's kind of server with nothing behind it, on a kept line as the
    laptop's is, and on a new connection.
    """
    n = n or 5_000
    with agency_apart() as (agency, folder), bare_server() as port:
        agency.enrol("Invented officer", folder / "laptop").program.lock()
        with Client(folder / "laptop") as laptop:
            laptop.ask("targets", n)
            laptop.ask("sync")
            laptop.ask("sync")
            laptop.ask("forget_peak")
            rounds: list[tuple[float, float, float, int]] = laptop.ask("idle", max(100, repeat), port)
            peak = laptop.ask("peak_mb")
    times = [spent for spent, _, _, _ in rounds]
    return [
        beside("noop-sync", times, "ms", [kept for _, kept, _, _ in rounds], n, "bare round trip on a kept line"),
        beside("noop-sync", times, "ms", [new for _, _, new, _ in rounds], n, "bare round trip, new connection"),
        alone("noop-sync wire", rounds[-1][3], "bytes", n),
        alone("noop-sync memory", peak, "MB", n),
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
