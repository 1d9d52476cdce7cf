"""Reads the arguments, finds the command, turns every known error into one sentence and an exit code."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn, Protocol, cast

from app import bootstrap
from app.bootstrap import Program
from app.cli import (
    bench_commands,
    bundle_commands,
    export_commands,
    hub_commands,
    record_commands,
    sync_commands,
    vault_commands,
)
from app.cli.output import Output, standard
from app.errors import CalibarError, UsageError

INTERRUPTED = 130


class Window(Protocol):
    """What only a program with windows can do; handed in by the entry point that has them."""

    def open(self, program: Program) -> int:
        """Open the window and return its exit status."""
        ...

    def demo(self, arguments: argparse.Namespace, output: Output) -> int:
        """Run the demonstration, with a window or without."""
        ...

    def map_png(self, workspace: Any, target: str, operation: str, out: Path, without: Collection[str]) -> int:
        """Write a map as a picture and return how many points it shows."""
        ...

    def benches(self) -> dict[str, Callable[[int, int], Any]]:
        """Return the measurements that need a window, by name."""
        ...

    def self_test(self, out: Path | None) -> dict[str, bool]:
        """Try every part that a packaged program could lack."""
        ...


@dataclass
class Invocation:
    """One call of the program: its arguments, where it prints, and the window if there is one."""

    arguments: argparse.Namespace
    output: Output
    window: Window | None

    def program(self) -> Program:
        """Return the profile that the arguments name."""
        return Program(self.arguments.profile)

    def need_window(self) -> Window:
        """Return the window; UsageError in a program without one."""
        if self.window is None:
            raise UsageError("This program was installed without its window.", "Install PySide6 to use this command.")
        return self.window


class _Parser(argparse.ArgumentParser):
    """Raises UsageError instead of leaving the process."""

    def error(self, message: str) -> NoReturn:
        """Report a wrong call."""
        raise UsageError(message, f"See `{self.prog} --help`.")


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line."""
    shared = _Parser(add_help=False)
    shared.add_argument("--profile", type=Path, default=argparse.SUPPRESS, help="where vault and settings live")
    shared.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help="one JSON object on stdout")
    shared.add_argument(
        "--passphrase-file", default=argparse.SUPPRESS, metavar="FILE|-", help="file with the passphrase"
    )
    shared.add_argument("--lang", default=argparse.SUPPRESS, help="language: en, es, pt, fr or it")
    parser = _Parser(prog="calibar", description="Workbench for fugitive investigators.", parents=[shared])
    parser.set_defaults(command=None, profile=None, json=False, passphrase_file=None, lang="")
    parser.add_argument("--version", action="store_true", help="print the version")
    commands = parser.add_subparsers(title="commands", parser_class=_Parser, metavar="COMMAND")

    def add(name: str, run: Callable[[Invocation], int], text: str, under: Any = None) -> argparse.ArgumentParser:
        made = (under or commands).add_parser(name, help=text, description=text, parents=[shared])
        made.set_defaults(command=run)
        return cast("_Parser", made)

    def group(name: str, text: str) -> Any:
        made = commands.add_parser(name, help=text, description=text, parents=[shared])
        return made.add_subparsers(title="commands", parser_class=_Parser, metavar="COMMAND", required=True)

    vault_commands.register(add, group)
    sync_commands.register(add)
    record_commands.register(add, group)
    export_commands.register(add)
    hub_commands.register(add, group)
    bundle_commands.register(add, group)
    bench_commands.register(add)
    return parser


def main(arguments: Sequence[str] | None = None, *, window: Window | None = None) -> int:
    """Run one command and return its exit status."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    output = standard(as_json="--json" in given)
    try:
        parsed = build_parser().parse_args(given)
        invocation = Invocation(parsed, output, window)
        if parsed.version:
            output.answer({"version": bootstrap.version()}, [f"calibar {bootstrap.version()}"])
            return 0
        if parsed.command is None:
            return invocation.need_window().open(invocation.program())
        return int(parsed.command(invocation))
    except CalibarError as error:
        output.failure(error)
        return error.exit_code
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has gone; nothing is left to say.
        sys.stderr.close()
        return 1
