"""A hub in a process of its own, as it runs at an agency: started, watched until it listens, stopped or killed."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from pathlib import Path

from app.errors import OfflineError


def program_command() -> list[str]:
    """Return the words that start this program once more: the packaged one itself, or Python with our module."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "app.cli"]


class HubProcess:
    """`calibar hub serve` on loopback."""

    def __init__(self, data: Path, port: int = 0, *, images_from: int | None = None) -> None:
        """Start the hub and wait until it listens; `images_from`: see there. OfflineError when it does not."""
        command = [*program_command(), "hub", "serve", "--data", str(data), "--port", str(port), "--json"]
        command += [] if images_from is None else ["--images-from", str(images_from)]
        self._process = subprocess.Popen(command, stdout=subprocess.PIPE, stdin=subprocess.DEVNULL, text=True)
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        try:
            self.url = str(json.loads(line)["url"])
        except (json.JSONDecodeError, KeyError):
            self.kill()
            raise OfflineError("The hub of the demonstration did not start.", "Look at its messages above.") from None

    @property
    def port(self) -> int:
        """Return where it listens."""
        return int(self.url.rpartition(":")[2])

    def stop(self) -> None:
        """Ask it to finish and wait."""
        self._end(signal.SIGTERM)

    def kill(self) -> None:
        """End it at once."""
        self._end(signal.SIGKILL)

    def _end(self, how: signal.Signals) -> None:
        if self._process.poll() is None:
            self._process.send_signal(how)
            try:
                self._process.wait(20)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
        if self._process.stdout is not None:
            self._process.stdout.close()
