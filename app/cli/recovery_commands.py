"""Commands about a vault that its passphrase does not open: recovery by code or headquarters, release of a lock-out."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from app.cli.passphrases import read_passphrase
from app.durability import write_durably
from app.errors import BadInputError, UsageError
from app.security.recovery import Asking

if TYPE_CHECKING:
    from app.bootstrap import Program
    from app.cli.main import Invocation

Add = Callable[..., argparse.ArgumentParser]


def register(add: Add, vault: Any) -> None:
    """Add the commands of this module below `vault`."""
    text = "open the vault without its passphrase"
    recovery = vault.add_parser("recovery", help=text, description=text).add_subparsers(
        title="commands", metavar="COMMAND", required=True
    )
    add("status", status, "what could open the vault without its passphrase", recovery)
    add("codes", codes, "print fresh one-time codes; older ones are spent", recovery)
    command = add("request", request, "write the question to headquarters", recovery)
    command.add_argument("--release", action="store_true", help="only end a lock-out after ten failed passphrases")
    command.add_argument("--out", type=Path, default=None, metavar="FILE", help="standard output unless given")
    command.add_argument("--backup", type=Path, default=None, metavar="FILE", help="of a lost vault, to be restored")
    opened = add("open", open_vault, "open it, under a new passphrase", recovery)
    way = opened.add_mutually_exclusive_group(required=True)
    way.add_argument("--code-file", metavar="FILE|-", help="file with a one-time code")
    way.add_argument("--answer", metavar="FILE|-", help="file with the answer of headquarters")
    command_release = add("release", release, "end a lock-out with the answer of headquarters", recovery)
    command_release.add_argument("--answer", required=True, metavar="FILE|-")
    for one in (command, opened):
        one.add_argument("--new-passphrase-file", default=None, metavar="FILE|-")
        one.add_argument("--passphrase-only", action="store_true", help="without a device secret in the keyring")


def status(invocation: Invocation) -> int:
    """Tell what could open the vault."""
    found = invocation.program().recovering.status()
    answer = {
        "agency": found.agency,
        "agency_key": found.agency_key,
        "sealed_at": found.sealed_at,
        "codes": [{"number": one.number, "spent_at": one.spent_at} for one in found.codes],
        "codes_left": found.codes_left,
    }
    lines = [
        f"headquarters can open it (key {found.agency_key}, sealed {found.sealed_at:%Y-%m-%d %H:%M}Z)"
        if found.agency
        else "headquarters cannot open it: the agency has published no recovery key, or it has not come yet",
        *(
            f"code {one.number}: " + ("unused" if one.spent_at is None else f"spent {one.spent_at:%Y-%m-%d %H:%M}Z")
            for one in found.codes
        ),
        f"codes left: {found.codes_left}",
    ]
    invocation.output.answer(answer, lines)
    return 0


def codes(invocation: Invocation) -> int:
    """Print fresh codes."""
    program = invocation.program()
    passphrase = read_passphrase(invocation.arguments.passphrase_file)
    workspace = program.unlock(passphrase)
    try:
        made = program.recovering.codes(passphrase, workspace)
    finally:
        program.lock()
    lines = [f"{number}  {code}" for number, code in enumerate(made, 1)]
    invocation.output.say("Write these on paper and keep it away from the laptop. They are not shown again.")
    invocation.output.answer({"codes": made}, lines)
    return 0


def request(invocation: Invocation) -> int:
    """Write the question."""
    given, program = invocation.arguments, invocation.program()
    if given.backup is not None:
        program.recovering.take_from(given.backup, program.paths)
    if given.release:
        text = program.recovering.ask(Asking.RELEASE)
    else:
        passphrase = read_passphrase(given.new_passphrase_file, "New passphrase: ")
        text = program.recovering.ask(Asking.OPEN, passphrase, passphrase_only=_alone(program, given))
    if given.out is not None:
        try:
            write_durably(given.out, text.encode("ascii"))
        except OSError:
            raise BadInputError("the file cannot be written", "Choose another place.", "--out") from None
    answer = {"request": text, "written": str(given.out or "")}
    invocation.output.answer(answer, [text] if given.out is None else [f"written: {given.out}"])
    return 0


def open_vault(invocation: Invocation) -> int:
    """Open the vault under a new passphrase."""
    given, program = invocation.arguments, invocation.program()
    text = read_text_file(given.code_file or given.answer)
    passphrase = read_passphrase(given.new_passphrase_file, "New passphrase: ")
    alone = _alone(program, given)
    if given.code_file:
        program.recovering.by_code(text, passphrase, passphrase_only=alone)
    else:
        program.recovering.by_answer(text, passphrase, passphrase_only=alone)
    program.lock()
    left = program.recovering.status().codes_left
    answer = {"opened": True, "protection": program.protection(), "codes_left": left}
    invocation.output.answer(answer, ["The vault opens with the new passphrase now.", f"codes left: {left}"])
    return 0


def release(invocation: Invocation) -> int:
    """End a lock-out."""
    program = invocation.program()
    program.recovering.release(read_text_file(invocation.arguments.answer))
    left = program.tries_left()
    invocation.output.answer({"released": True, "tries_left": left}, [f"Released. Tries left: {left}."])
    return 0


def read_text_file(source: str, *, stdin: TextIO | None = None) -> str:
    """Return a short text from a file or standard input."""
    if source == "-":
        return (stdin or sys.stdin).read()
    try:
        return Path(source).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        raise UsageError("The file cannot be read.", "Give a text file, or -.") from None


def _alone(program: Program, given: argparse.Namespace) -> bool:
    return bool(given.passphrase_only) or not program.keyring_works()
