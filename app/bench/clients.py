"""A laptop in a process of its own, for benches: what it does is timed and its memory measured without the bench's own.

It adds invented files, syncs, and measures what nothing could do without: sealing, writing and flushing the same bytes.
"""

from __future__ import annotations

import multiprocessing
import os
import sys
import tempfile
import time
from dataclasses import dataclass
from hashlib import sha256
from multiprocessing.connection import Connection
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from app.bench.bare import KeptPing, new_connection_ms
from app.bench.rows import invented_sightings
from app.bootstrap import Program
from app.demo.laptops import PASSPHRASE, training_stretching
from app.domain.targets import Target
from app.security.attachments_cipher import AttachmentCipher
from app.services.workspace import Workspace
from app.storage.blobs import BlobStore

PATIENCE_S = 1800.0


class Client:
    """An enrolled, locked laptop, unlocked in another process. Use it in a `with`."""

    def __init__(self, profile: Path) -> None:
        context = multiprocessing.get_context("spawn")
        self._line, there = context.Pipe()
        self._process = context.Process(target=_serve, args=(there, profile))
        self._process.start()
        there.close()

    def ask(self, act: str, *arguments: Any) -> Any:
        """Have something done and return its answer. RuntimeError when it failed."""
        self._line.send((act, arguments))
        if not self._line.poll(PATIENCE_S):
            raise RuntimeError("the laptop of the bench does not answer")
        good, answer = self._line.recv()
        if not good:
            raise RuntimeError(answer)
        return answer

    def begin(self, act: str, *arguments: Any) -> None:
        """Have something done and wait for nothing."""
        self._line.send((act, arguments))

    def wait(self, seconds: float) -> bool:
        """Wait so long for an answer; True when there is one."""
        return self._line.poll(seconds)

    def end(self, how: int) -> None:
        """Send the process a signal that ends it, and wait for that."""
        assert self._process.pid is not None
        os.kill(self._process.pid, how)
        self._process.join(PATIENCE_S)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._line.close()
        self._process.join(60)
        if self._process.is_alive():
            self._process.kill()


@dataclass
class _Laptop:
    workspace: Workspace

    def targets(self, count: int) -> list[str]:
        """Add targets and return their ids."""
        with self.workspace.vault.database.atomic():
            return [
                self.workspace.targets.add(Target(name=f"Invented {n}", reference=f"2001/{n}"))[0] for n in range(count)
            ]

    def sightings(self, count: int, targets: list[str]) -> None:
        """Add sightings in one transaction."""
        with self.workspace.vault.database.atomic():
            for sighting in invented_sightings(count, targets):
                self.workspace.sightings.add(sighting)

    def files(self, count: int, size: int, targets: list[str]) -> None:
        """Add files that no other file is like."""
        with self.workspace.vault.database.atomic():
            for number in range(count):
                target = targets[number % len(targets)]
                self.workspace.attachments.add_file(target, os.urandom(size), f"IMG_{number}.jpg", "image/jpeg")

    def sync(self) -> tuple[float, Any]:
        """Sync once and return the seconds and the report."""
        started = time.perf_counter()
        report, _ = self.workspace.sync.run_here()
        return time.perf_counter() - started, report

    def idle(self, rounds: int, port: int) -> list[tuple[float, float, float, int]]:
        """Sync when nothing is new, in turns with bare questions; return the milliseconds of each and the bytes.

        First the sync, then a question of the same size on a kept line, then one on a new connection.
        """
        _, report = self.sync()
        ping = KeptPing(port, report.bytes_up)
        found = []
        for _ in range(rounds):
            kept, fresh = ping.ms(), new_connection_ms(port, report.bytes_up)
            seconds, report = self.sync()
            if report.pushed or report.pulled:
                raise RuntimeError("something was new")
            found.append((seconds * 1000, kept, fresh, report.bytes_up + report.bytes_down))
        ping.close()
        return found

    def sealed_s(self, count: int, size: int) -> float:
        """Return the seconds to seal, write and flush so many bytes, file by file, with nothing else."""
        contents = [os.urandom(size) for _ in range(count)]
        names = [sha256(content).hexdigest() for content in contents]
        with tempfile.TemporaryDirectory(prefix="calibar-limit-") as folder:
            store = BlobStore(Path(folder), AttachmentCipher(os.urandom(32)))
            started = time.perf_counter()
            for name, content in zip(names, contents, strict=True):
                store.put(name, content)
            return time.perf_counter() - started

    def peak_mb(self) -> float:
        """Return the most memory that this process has held so far, in MB."""
        return peak_mb()

    def forget_peak(self) -> None:
        """Measure the peak from now on, where the system can."""
        forget_peak()


def peak_mb() -> float:
    """Return the most resident memory of this process, in MB (powers of ten)."""
    status = Path("/proc/self/status")
    if status.exists():
        for line in status.read_text(encoding="ascii").splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) * 1024 / 1e6
    if sys.platform == "win32":
        return 0.0
    import resource

    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e6


def forget_peak() -> None:
    """Begin to measure the peak anew: proc(5), clear_refs."""
    clear = Path("/proc/self/clear_refs")
    if clear.exists():
        clear.write_text("5", encoding="ascii")


def _serve(line: Connection, profile: Path) -> None:
    program = Program(profile, use_keyring=False, stretching=training_stretching())
    laptop = _Laptop(program.unlock(PASSPHRASE))
    try:
        while True:
            act, arguments = line.recv()
            try:
                line.send((True, getattr(laptop, act)(*arguments)))
            except Exception as error:  # noqa: BLE001 - told at the other end
                line.send((False, f"{type(error).__name__}: {error}"))
    except EOFError:
        pass
    finally:
        program.lock()
