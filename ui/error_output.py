"""What reaches the standard error of the window: our own lines, and of other libraries no word but level and place.

Qt, Chromium and Python's own last words may quote a name, an address or a line of a script. Everything that is written
to the descriptor goes through here, also by helper processes; what is not known to be harmless is counted and left out.
"""

from __future__ import annotations

import logging
import os
import re
import sys
import threading
from typing import Final

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

PREFIX: Final = "calibar: "
OURS: Final = ("app", "ui", "sync", "calibar")
_LONGEST: Final = 2_000
# [process:thread:date/time:LEVEL:path:line] words, as Chromium writes it; older ones put the line in brackets.
_CHROMIUM: Final = re.compile(r"\[[^\]]*?:(?P<level>[A-Z]+)\d*:(?:[\w.-]*/)*(?P<file>[\w.-]+)[:(](?P<line>\d+)\)?\]")


def harmless(line: str) -> str:
    """Return what may be shown of a line; empty when nothing may."""
    if line.startswith(PREFIX):
        return line[:_LONGEST]
    found = _CHROMIUM.match(line)
    return f"{PREFIX}chromium {found['level']} {found['file']}:{found['line']}" if found else ""


def qt_line(kind: QtMsgType, context: QMessageLogContext) -> str:
    """Return a message of Qt without its words."""
    level = kind.name.removeprefix("Qt").removesuffix("Msg")
    place = f" {os.path.basename(context.file)}:{context.line}" if context.file else ""  # noqa: PTH119 - a name of a source
    return f"{PREFIX}qt {level} {context.category or '-'}{place}"


class ErrorOutput:
    """Stands before a descriptor (by default that of the standard error) from `install` to `remove`."""

    def __init__(self, descriptor: int = 2) -> None:
        """Do nothing yet."""
        self._descriptor = descriptor
        self._kept = -1
        self._thread: threading.Thread | None = None
        self._logs = logging.StreamHandler(sys.stderr)
        self._logs.setFormatter(logging.Formatter(f"{PREFIX}%(levelname)s %(name)s: %(message)s"))
        self.left_out = 0

    def install(self) -> None:
        """Filter from now on; messages of Qt and of loggers too."""
        self._kept = os.dup(self._descriptor)
        reading, writing = os.pipe()
        os.dup2(writing, self._descriptor, inheritable=True)
        os.close(writing)
        self._thread = threading.Thread(target=self._pass_on, args=(reading,), name="error-output", daemon=True)
        self._thread.start()
        qInstallMessageHandler(lambda kind, context, _words: self._say(qt_line(kind, context)))
        logging.lastResort = None  # it would print what other libraries say, in their words
        for name in OURS:
            logging.getLogger(name).addHandler(self._logs)

    def remove(self) -> None:
        """Let the descriptor be what it was, and say how much was left out; also before the process is replaced."""
        if self._kept < 0:
            return
        qInstallMessageHandler(None)
        for name in OURS:
            logging.getLogger(name).removeHandler(self._logs)
        sys.stderr.flush()
        os.dup2(self._kept, self._descriptor)
        if self._thread is not None:
            self._thread.join(0.5)  # helper processes may keep their end open: then the rest stays unread
        if self.left_out:
            os.write(self._kept, f"{PREFIX}lines of other libraries left out: {self.left_out}\n".encode())
        os.close(self._kept)
        self._kept = -1

    def _pass_on(self, reading: int) -> None:
        with os.fdopen(reading, "r", encoding="utf-8", errors="replace") as lines:
            for line in lines:
                self._say(harmless(line.rstrip("\n")), counts=bool(line.strip()))

    def _say(self, line: str, *, counts: bool = False) -> None:
        if line and self._kept >= 0:
            os.write(self._kept, f"{line}\n".encode())
        elif counts and not line:
            self.left_out += 1
