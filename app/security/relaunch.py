"""Replaces this process by a fresh one of the same program: the only way in which Python gives keys back for certain.

What was in memory goes with the old image: keys, passphrase, rows, and every copy the interpreter, Qt or Chromium made.
The vault must be closed and drafts saved before; nothing after this runs.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final, NoReturn

from app.security.hardening import scrub

_PROC: Final = Path("/proc")
_REAP_LIMIT_S: Final = 2.0
_KILL: Final = getattr(signal, "SIGKILL", signal.SIGTERM)


def replace_process(extra: Mapping[str, str] | None = None, *, before: Callable[[], object] | None = None) -> NoReturn:
    """Start this program anew in this process (Windows: in a new one, and end this one). Never returns.

    The environment is scrubbed and gets `extra`, which must hold nothing of the vault; helper processes are ended and
    reaped; only standard input, output and error stay open. `before` is called last. A system that refuses the new
    image ends the process: locked is worth more than running.
    """
    command, environment = own_command(), own_environment(extra or {})
    try:
        end_children()
        close_on_exec()
        if before is not None:
            before()
        if sys.platform == "win32":
            subprocess.Popen(command, env=environment, close_fds=True)  # noqa: S603 - our own program, no shell
        else:
            os.execve(command[0], command, environment)  # noqa: S606 - our own program, no shell
    finally:
        os._exit(0 if sys.platform == "win32" else 70)  # EX_SOFTWARE, sysexits.h


def own_command(
    executable: str = sys.executable, original: Sequence[str] | None = None, *, frozen: bool | None = None
) -> list[str]:
    """Return how this program was started, with the executable's full path first.

    A packaged program is its own executable; otherwise the interpreter is called with its own switches again.
    """
    packaged = bool(getattr(sys, "frozen", False)) if frozen is None else frozen
    if packaged:
        return [executable, *(sys.argv if original is None else original)[1:]]
    return [executable, *(sys.orig_argv if original is None else original)[1:]]


def own_environment(extra: Mapping[str, str], variables: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return the environment of the new image: scrubbed, and without what a packaged program set for itself."""
    environment = dict(os.environ if variables is None else variables)
    scrub(environment)
    if "LD_LIBRARY_PATH_ORIG" in environment:
        # PyInstaller's bootloader keeps the caller's value there while it uses its own.
        environment["LD_LIBRARY_PATH"] = environment.pop("LD_LIBRARY_PATH_ORIG")
    for name in [name for name in environment if name.startswith(("_PYI_", "_MEIPASS"))]:
        del environment[name]
    # https://pyinstaller.org/en/stable/common-issues-and-pitfalls.html (independent instance of the same program)
    environment["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
    return environment | dict(extra)


def descendants(of: int | None = None) -> list[int]:
    """Return the processes that come from `of` (default: this one), the nearest first; empty where /proc is not."""
    parents: dict[int, list[int]] = {}
    for entry in _PROC.glob("[0-9]*"):
        with suppress(OSError, ValueError):
            # proc(5): pid (name) state ppid; the name may hold brackets and blanks.
            rest = (entry / "stat").read_text(encoding="utf-8", errors="replace").rpartition(") ")[2]
            parents.setdefault(int(rest.split()[1]), []).append(int(entry.name))
    found, level = [], [os.getpid() if of is None else of]
    while level:
        level = [child for parent in level for child in parents.get(parent, [])]
        found += level
    return found


def end_children(limit_s: float = _REAP_LIMIT_S) -> list[int]:
    """Kill every descendant and reap what is ours; return those that were left after `limit_s` seconds."""
    ended: set[int] = set()
    deadline = time.monotonic() + limit_s
    while True:
        ended |= set(alive := [number for number in descendants() if not _is_zombie(number)])
        for number in alive:
            with suppress(ProcessLookupError, PermissionError):
                os.kill(number, _KILL)
        _reap()
        # A grandchild whose parent died is no descendant any more; it is followed by its number.
        left = sorted(number for number in ended | set(descendants()) if _exists(number))
        if not left or time.monotonic() > deadline:
            return left
        time.sleep(0.005)


def close_on_exec() -> None:
    """Let no descriptor but the first three live on in the new image: libraries open some without the flag."""
    if sys.platform == "win32":
        return
    folder = Path("/proc/self/fd") if _PROC.is_dir() else Path("/dev/fd")
    for number in [int(entry.name) for entry in folder.iterdir()]:
        if number > 2:
            with suppress(OSError):  # the descriptor of this very listing
                os.set_inheritable(number, False)


def _reap() -> None:
    if sys.platform == "win32":
        return
    with suppress(ChildProcessError):
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass


def _state(number: int) -> str:
    try:
        text = (_PROC / str(number) / "stat").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
    return text.rpartition(") ")[2][:1]


def _exists(number: int) -> bool:
    return _state(number) not in {"", "Z", "X"} or number in descendants()


def _is_zombie(number: int) -> bool:
    return _state(number) in {"Z", "X"}
