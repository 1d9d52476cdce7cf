"""Every option that a command reads is one that it takes: else it would end in a fault when somebody calls it."""

from __future__ import annotations

import argparse
import ast
import inspect
import textwrap
from collections.abc import Iterator

from app.cli.main import build_parser


def commands(parser: argparse.ArgumentParser, words: str = "calibar") -> Iterator[tuple[str, argparse.ArgumentParser]]:
    """Yield every command with its words."""
    nested = [action for action in parser._actions if isinstance(action, argparse._SubParsersAction)]
    for action in nested:
        for name, one in action.choices.items():
            yield from commands(one, f"{words} {name}")
    if not nested:
        yield words, parser


def read_by(work: object) -> set[str]:
    """Return the names that a command reads of its arguments, by the habits of our commands."""
    tree = ast.parse(textwrap.dedent(inspect.getsource(work)))  # type: ignore[arg-type]  # a function
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and ast.unparse(node.value) in {"given", "invocation.arguments"}:
            found.add(node.attr)
    return found


def unknown(parser: argparse.ArgumentParser) -> set[str]:
    """Return what a command reads and does not take."""
    taken = {action.dest for action in parser._actions}
    return read_by(parser.get_default("command")) - taken


def test_each_command_takes_what_it_reads() -> None:
    every = dict(commands(build_parser()))
    assert len(every) > 60
    assert {words: sorted(unknown(parser)) for words, parser in every.items() if unknown(parser)} == {}


def test_a_command_that_reads_more_than_it_takes_is_seen() -> None:
    def command(invocation: argparse.Namespace) -> None:
        given = invocation.arguments
        print(given.file, given.never_taken)

    parser = argparse.ArgumentParser()
    parser.add_argument("file")
    parser.set_defaults(command=command)
    assert unknown(parser) == {"never_taken"}
