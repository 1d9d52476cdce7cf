"""Where a command takes a passphrase from: a file, standard input, the terminal; never an argument."""

from __future__ import annotations

import getpass
import sys
from pathlib import Path
from typing import TextIO

from app.errors import UsageError


def read_passphrase(source: str | None, prompt: str = "Passphrase: ", *, stdin: TextIO | None = None) -> str:
    """Return the passphrase from a file, standard input or the terminal; never from an argument."""
    given = stdin or sys.stdin
    if source == "-":
        return given.readline().rstrip("\r\n")
    if source:
        try:
            return Path(source).read_text(encoding="utf-8").rstrip("\r\n")
        except (OSError, UnicodeDecodeError):
            raise UsageError("The file with the passphrase cannot be read.", "Give a text file, or -.") from None
    if not given.isatty():
        raise UsageError("No passphrase was given.", "Use --passphrase-file FILE or --passphrase-file -.")
    return getpass.getpass(prompt)
