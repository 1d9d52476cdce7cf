"""The command that writes records for programs of partners."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from app.cli.vault_commands import opened
from app.domain.ids import check_id
from app.services.exports import EXPORT_FORMATS

if TYPE_CHECKING:
    from app.cli.main import Invocation

Add = Callable[..., argparse.ArgumentParser]


def register(add: Add) -> None:
    """Add the command of this module."""
    command = add("export", export, "write records in an open format, by handling code and with a line in the log")
    command.add_argument("--format", required=True, choices=EXPORT_FORMATS)
    command.add_argument("--target", default="", metavar="ID")
    command.add_argument("--operation", default="", metavar="ID")
    command.add_argument("--out", type=Path, required=True, metavar="FILE")
    command.add_argument("--reason", default="", metavar="TEXT", help="why, for the log")
    command.add_argument("--permission", default="", metavar="TEXT", help="who allowed H1, H2 and H3 to leave")


def export(invocation: Invocation) -> int:
    """Write the file, and tell what stayed here."""
    given = invocation.arguments
    target = check_id(given.target) if given.target else ""
    operation = check_id(given.operation) if given.operation else ""
    with opened(invocation) as workspace:
        done = workspace.exports.write(
            given.out, given.format, target, operation, reason=given.reason, permission=given.permission
        )
    lines = [f"{done.records} records written to {done.written}; it is not encrypted."]
    if done.withheld:
        lines.append(f"{len(done.withheld)} stayed here: they leave only with --permission.")
        lines += [f"  {one.id}  {one.why}" for one in done.withheld]
    invocation.output.answer(msgspec.to_builtins(done), lines)
    return 0
