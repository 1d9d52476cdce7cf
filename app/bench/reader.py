"""A laptop that receives, in a process of its own: timed there, with the memory that it took.

In a process with the bench it would share its memory with the invented rows and the raw insertion.
"""

from __future__ import annotations

import multiprocessing
import time
from multiprocessing.connection import Connection
from pathlib import Path
from typing import NamedTuple

from app.bootstrap import Program
from app.demo.laptops import PASSPHRASE, training_stretching
from app.errors import CalibarError
from app.services.workspace import Workspace

PATIENCE_S = 600.0


class Received(NamedTuple):
    """What one run brought and took: `seconds` until everything is here and found, `settled_s` until it is indexed.

    `cpu_s` are those of the processor, in all threads: they tell more than the others on a machine that is not alone.
    """

    pulled: int
    bytes_down: int
    seconds: float
    settled_s: float
    peak_mb: float
    cpu_s: float


def receive(profile: Path, *, by_image: bool = False) -> Received:
    """Sync the laptop of a profile that nobody has open, and lock it again; `by_image`: only if the hub has one."""
    here, there = multiprocessing.get_context("spawn").Pipe()
    child = multiprocessing.get_context("spawn").Process(target=_receive, args=(there, profile, by_image))
    child.start()
    there.close()
    try:
        if not here.poll(PATIENCE_S):
            raise CalibarError("The laptop of the bench did not answer.")
        told = here.recv()
    except EOFError:
        raise CalibarError("The laptop of the bench broke off.", "Look at its messages above.") from None
    finally:
        here.close()
        child.join(10)
        if child.is_alive():
            child.kill()
    return Received(*told)


def _receive(line: Connection, profile: Path, by_image: bool) -> None:
    program = Program(profile, use_keyring=False, stretching=training_stretching())
    workspace: Workspace = program.unlock(PASSPHRASE)
    image = workspace.sync.first_image
    assert image is not None
    image.on = by_image
    started, worked = time.perf_counter(), time.process_time()
    report, _ = workspace.sync.run_here()
    settled_s = time.perf_counter() - started
    cpu_s = time.process_time() - worked
    if by_image and (image.reason or not image.taken):
        raise CalibarError(f"The image was not taken: {image.reason or 'none was offered'}.")
    line.send((report.pulled, report.bytes_down, report.seconds, settled_s, peak_mb(), cpu_s))
    program.lock()


def peak_mb() -> float:
    """Return the most memory that this process has had, in MB.

    The rusage of a process that was spawned begins with the peak of its parent, hence the other source where it exists.
    """
    status = Path("/proc/self/status")
    if status.exists():
        for line in status.read_text("utf-8").splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) / 1024
    import resource  # not on every system

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
