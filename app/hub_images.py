"""Who makes the images of a hub: a process of its own, so that no laptop waits for it and its memory goes with it.

The process is this program once more. It is told the files that an image is to be of through its standard input, and
ends when that is closed, as when the hub is killed.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import threading
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final

import msgspec

from app.storage.image_making import make_image
from app.storage.image_rows import image_edition
from sync.hub.image_files import FOLDER, SUFFIX, ImageWriter
from sync.hub.image_source import LogReader
from sync.hub.images import LEAST_CHANGES
from sync.hub.server import Images

__all__ = ["LEAST_CHANGES", "OwnMaker", "ProcessMaker", "images_of", "ready_images", "work", "write_image"]

PATIENCE_S: Final = 1800.0
STEP_S: Final = 0.2
NICENESS: Final = 10


class ProcessMaker:
    """`sync.hub.images.ImageMaker` in another process, started by `command` with the hub's folder and the target."""

    def __init__(self, command: Sequence[str]) -> None:
        self._command = tuple(command)
        self.edition = image_edition()

    def make(self, data: Path, names: Sequence[str], target: Path, stopping: threading.Event) -> bool:
        """Write an image; False when it was stopped, failed, or found not worth it."""
        command = [*self._command, "--data", str(data), "--out", str(target)]
        with subprocess.Popen(  # noqa: S603 - ourselves
            command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        ) as child:
            assert child.stdin is not None
            with suppress(OSError):
                child.stdin.write(msgspec.json.encode(list(names)) + b"\n")
                child.stdin.flush()
            for _ in range(int(PATIENCE_S / STEP_S)):
                try:
                    return child.wait(STEP_S) == 0
                except subprocess.TimeoutExpired:
                    if stopping.is_set():
                        break
            child.kill()
            return False


class OwnMaker:
    """The same in this process."""

    def __init__(self) -> None:
        self.edition = image_edition()

    def make(self, data: Path, names: Sequence[str], target: Path, stopping: threading.Event) -> bool:
        """Write an image; False when it is not worth it, or was not begun any more."""
        return not stopping.is_set() and write_image(data, names, target)


def write_image(data: Path, names: Sequence[str], target: Path) -> bool:
    """Write the image of these files of the hub in `data`; False when it is not worth it."""
    with tempfile.TemporaryDirectory(prefix="making-", dir=target.parent) as scratch, LogReader(data) as log:
        writer = ImageWriter(target, image_edition())
        try:
            worth_it = make_image(log, names, writer, Path(scratch))
            if worth_it:
                writer.finish()
        finally:
            writer.close()
    return worth_it


def ready_images(data: Path) -> list[Path]:
    """Return the files of the images that the hub in `data` keeps."""
    return sorted((data / FOLDER).glob(f"*{SUFFIX}"))


def work(data: Path, out: Path) -> bool:
    """Be the process: read the names, make the image at a low priority."""
    if hasattr(os, "nice"):
        os.nice(NICENESS)
    names = msgspec.json.decode(sys.stdin.buffer.readline(), type=list[str])
    threading.Thread(target=_end_with_the_hub, daemon=True).start()
    return write_image(data, names, out)


def images_of(command: Sequence[str], least_changes: int) -> Images | None:
    """Return how a hub keeps images of so many changes and more, made by a process of its own; 0: it keeps none."""
    return Images(ProcessMaker(command), least_changes) if least_changes > 0 else None


def _end_with_the_hub() -> None:
    while os.read(0, 1024):  # not through the buffer, whose lock would be held when the interpreter ends
        pass
    os._exit(1)
