"""What a command says: one JSON object or plain lines on standard output, everything else on standard error."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, TextIO

import msgspec

from app.errors import CalibarError

_encode = msgspec.json.Encoder(enc_hook=str).encode


class Output:
    """Where a command writes. With `as_json` exactly one object goes to standard output."""

    def __init__(self, *, as_json: bool, out: TextIO, err: TextIO) -> None:
        self.as_json = as_json
        self._out = out
        self._err = err

    def answer(self, value: Mapping[str, Any], lines: Sequence[str] | None = None) -> None:
        """Print the answer: the object, or `lines` (or the object's own items) for people."""
        if self.as_json:
            print(_encode(value).decode(), file=self._out)
            return
        for line in lines if lines is not None else [f"{key}: {_plain(item)}" for key, item in value.items()]:
            print(line, file=self._out)

    def flush(self) -> None:
        """Hand on what was printed, for readers that wait for it."""
        self._out.flush()

    def say(self, text: str) -> None:
        """Tell a person how it goes."""
        print(text, file=self._err)

    def progress(self, label: str, done: int, total: int) -> None:
        """Show how far it is; a bar on a terminal, nothing elsewhere."""
        if self._err.isatty():
            print(f"\r{label} {done:,} / {total:,}   ", end="", file=self._err, flush=True)

    def step(self, line: str) -> None:
        """Show where a long command is, in place of what stood there; on a terminal only."""
        if self._err.isatty():
            width = shutil.get_terminal_size().columns - 1
            print(f"\r\x1b[K{line[:width]}", end="", file=self._err, flush=True)

    def failure(self, error: CalibarError) -> None:
        """Print an error as one sentence and what to do."""
        if self.as_json:
            body = {"error": {"code": error.code, "message": str(error), "hint": error.hint}}
            print(_encode(body).decode(), file=self._out)
        else:
            print(f"calibar: {error}", file=self._err)
            if error.hint:
                print(f"  {error.hint}", file=self._err)


def standard(*, as_json: bool) -> Output:
    """Return the output of this process."""
    return Output(as_json=as_json, out=sys.stdout, err=sys.stderr)


def _plain(item: Any) -> str:
    return item.isoformat() if isinstance(item, datetime) else str(item)
