"""The benches of what comes from the hub in large numbers: everything into an empty vault, and more into a full one.

Hub, writer and reader have a process each, as in life. Invented data, in a folder that is removed afterwards.
"""

from __future__ import annotations

import shutil
import tempfile
import threading
import time
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from statistics import median

from app.bench.imaging import await_image, handed_over_s
from app.bench.reader import Received, receive
from app.bench.results import Result, alone, beside
from app.bench.rows import invented_sightings, raw_insert_s
from app.demo.laptops import Agency, Laptop, training_stretching
from app.domain.targets import Target
from app.durability import sync_file
from app.hub_images import LEAST_CHANGES

TARGETS = 50
FULL = 10  # a full store holds so many times what is added to it
_HANDED_OVER = "whole file as Anki takes it: plaintext SQLite compressed over HTTP, written, checked, in its place"
_LIMIT = "raw SQLCipher insertion, indexes and full text last"


@contextmanager
def agency_apart(images_from: int = 0) -> Iterator[tuple[Agency, Path]]:
    """Yield an agency whose hub has a process of its own, as in life: in a thread it would take turns with laptops.

    It makes images only where they are measured: that takes a processor for itself.
    """
    with (
        tempfile.TemporaryDirectory(prefix="calibar-bench-") as folder,
        Agency(
            Path(folder) / "hub", stretching=training_stretching(), in_thread=False, images_from=images_from
        ) as agency,
    ):
        yield agency, Path(folder)


def fill(laptop: Laptop, n: int) -> tuple[str, ...]:
    """Add `n` sightings of invented targets in one transaction; return the streams."""
    workspace = laptop.workspace
    targets = []
    with workspace.vault.database.atomic():
        for number in range(min(TARGETS, max(1, n // 100))):
            target, _ = workspace.targets.add(Target(name=f"Invented {number}", reference=f"2001/{number}"))
            targets.append(target)
    _add(laptop, n, targets)
    return tuple(f"dossier:{target}" for target in targets)


def _add(laptop: Laptop, n: int, targets: Sequence[str]) -> None:
    workspace = laptop.workspace
    with workspace.vault.database.atomic():
        for sighting in invented_sightings(n, targets):
            workspace.sightings.add(sighting)


def _reader(agency: Agency, profile: Path, streams: Sequence[str]) -> str:
    """Enrol a laptop, lock it and let its officer read; return the officer."""
    reader = agency.enrol("Invented reader", profile)
    reader.program.lock()
    for stream in streams:
        agency.grant(reader.officer, stream, "reader")
    return reader.officer


def _received(profile: Path, expected: int, *, by_image: bool = False) -> Received:
    received = receive(profile, by_image=by_image)
    if received.pulled != expected:
        raise RuntimeError(f"{received.pulled} changes arrived, {expected} were sent")
    return received


def first_sync(n: int, repeat: int) -> list[Result]:
    """Receive everything into an empty vault, searchable, beside raw SQLCipher insertion of the same rows.

    The limit builds the same indexes and full text after the rows. "whole file" stands in for peers that hand over
    their database: a plaintext SQLite file of the same rows and indexes, without full text, fetched over HTTP and made
    durable; nobody checked, merged or encrypted it.
    """
    n = n or 100_000
    runs: list[Received] = []
    limits: list[float] = []
    whole: list[float] = []
    images: list[Received] = []
    checked: list[float] = []
    with agency_apart(images_from=min(n, LEAST_CHANGES) // 2) as (agency, folder):
        writer = agency.enrol("Invented writer", folder / "writer")
        streams = fill(writer, n)
        writer.sync()
        writer.program.lock()
        for run in range(repeat):
            _reader(agency, folder / f"reader{run}", streams)
            _reader(agency, folder / f"imaged{run}", streams)
            await_image(agency)
            limits.append(raw_insert_s(folder / f"raw{run}.db", n, len(streams)))
            runs.append(_received(folder / f"reader{run}", n + len(streams)))
            images.append(_received(folder / f"imaged{run}", n + len(streams), by_image=True))
            raw_insert_s(folder / "plain.db", n, len(streams), encrypted=False)
            whole.append(whole_file_s(folder, "plain.db"))
            checked.append(handed_over_s(folder / "plain.db"))
            (folder / "plain.db").unlink()
    times = [run.settled_s for run in runs]
    imaged = [run.settled_s for run in images]
    return [
        beside("first-sync", times, "s", limits, n, _LIMIT),
        alone("first-sync rate", n / median(times), "records/s", n),
        alone("first-sync wire", median(run.bytes_down for run in runs) / n, "bytes/record", n),
        beside(
            "first-sync and a file", times, "s", whole, n, "whole file: plaintext SQLite over HTTP, durable, unchecked"
        ),
        alone("first-sync memory", max(run.peak_mb for run in runs), "MB", n),
        beside("first-sync by image", imaged, "s", limits, n, _LIMIT),
        beside("first-sync by image, processor", [run.cpu_s for run in images], "s", limits, n, _LIMIT),
        alone("first-sync by image wire", median(run.bytes_down for run in images) / n, "bytes/record", n),
        beside("first-sync by image and a file", imaged, "s", checked, n, _HANDED_OVER),
        alone("first-sync by image memory", max(run.peak_mb for run in images), "MB", n),
    ]


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *arguments: object) -> None:  # noqa: A002 - the name of the base class
        """Say nothing."""


def whole_file_s(folder: Path, name: str) -> float:
    """Return the seconds to fetch a file over loopback HTTP as it is and make it durable."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder)))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    target = folder / f"{name}.fetched"
    try:
        started = time.perf_counter()
        with (
            urllib.request.urlopen(f"http://127.0.0.1:{server.server_port}/{name}") as reply,
            target.open("wb") as file,
        ):
            shutil.copyfileobj(reply, file, 1 << 20)
            file.flush()
            sync_file(file.fileno())
        return time.perf_counter() - started
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
        target.unlink(missing_ok=True)


def apply_tail(n: int, repeat: int) -> list[Result]:
    """Receive `n` more records into a vault that holds ten times as many: in its dossiers, then as one added dossier.

    Beside raw SQLCipher insertion of as many rows into an empty file, indexes and full text last. What is received is
    found at once; "indexed" is when the full-text index has taken it in as well.
    """
    n = n or 10_000
    tails: list[Received] = []
    added: list[Received] = []
    limits = []
    with agency_apart() as (agency, folder):
        writer = agency.enrol("Invented writer", folder / "writer")
        streams = fill(writer, n * FULL)
        writer.sync()
        officer = _reader(agency, folder / "reader", streams)
        _received(folder / "reader", n * FULL + len(streams))
        targets = [stream.partition(":")[2] for stream in streams]
        for run in range(repeat):
            _add(writer, n, targets)
            writer.sync()
            limits.append(raw_insert_s(folder / f"raw{run}.db", n, len(streams)))
            tails.append(_received(folder / "reader", n))
            target, _ = writer.workspace.targets.add(Target(name=f"Invented, added {run}"))
            _add(writer, n, [target])
            writer.sync()
            agency.grant(officer, f"dossier:{target}", "reader")
            added.append(_received(folder / "reader", n + 1))
    return [
        beside("apply-tail", [run.seconds for run in tails], "s", limits, n, _LIMIT),
        beside("apply-tail indexed", [run.settled_s for run in tails], "s", limits, n, _LIMIT),
        beside("added dossier", [run.seconds for run in added], "s", limits, n, _LIMIT),
        beside("added dossier indexed", [run.settled_s for run in added], "s", limits, n, _LIMIT),
        alone("apply-tail memory", max(run.peak_mb for run in (*tails, *added)), "MB", n),
    ]
