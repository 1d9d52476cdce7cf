"""Commands that copy a hub's database while it serves, and put one back."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.hub import backup_hub, restore_hub

if TYPE_CHECKING:
    from app.cli.main import Invocation

Add = Callable[..., argparse.ArgumentParser]
Data = Callable[[argparse.ArgumentParser], argparse.ArgumentParser]


def register(add: Add, hub: Any, data: Data) -> None:
    """Add the commands of this module below `hub`."""
    command = data(add("backup", backup, "copy the database while the hub serves, and prove the copy", hub))
    command.add_argument("--out", type=Path, required=True, metavar="FILE", help="as open as the hub's own folder")
    command = data(add("restore", restore, "put a hub back from a backup; the laptops offer what it lacks", hub))
    command.add_argument("file", type=Path, metavar="FILE")
    command.add_argument("--replace", action="store_true", help="move a hub that is there aside; nothing is deleted")


def _told(contents: Any) -> dict[str, Any]:
    return {name: value for name, value in asdict(contents).items() if name != "counts"}


def backup(invocation: Invocation) -> int:
    """Write a backup."""
    given = invocation.arguments
    written = backup_hub(given.data, given.out)
    what = written.contents
    held = f"{what.changes} changes in {what.streams} files and {what.blobs} attachments"
    lines = [
        f"{held} ({written.size:,} bytes): {given.out}",
        "The copy was opened again; its counts and its set hash are those of the hub.",
    ]
    invocation.output.answer({"written": str(given.out), "bytes": written.size, **_told(what)}, lines)
    return 0


def restore(invocation: Invocation) -> int:
    """Put a backup back."""
    given = invocation.arguments
    done = restore_hub(given.data, given.file, replace=given.replace)
    what = done.contents
    lines = [f"{what.changes} changes in {what.streams} files and {what.blobs} attachments stand in {given.data}."]
    if done.aside:
        lines.append(f"What stood there is in {given.data / done.aside}.")
    lines.append("Start the hub: every laptop that syncs hands over what it made or kept since the backup.")
    answer = {"restored": str(given.data), "epoch": done.epoch, "replaced": done.aside, **_told(what)}
    invocation.output.answer(answer, lines)
    return 0
