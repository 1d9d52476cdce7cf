"""Commands about what laptops left with the hub, and about what the agency chose for all laptops.

What a laptop left is read by the officer in charge of the file, for a stated purpose; each reading stands in the hub's
log before anything is shown.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from app.clock import from_us
from app.durability import write_durably
from app.errors import BadInputError, UsageError
from app.hub import LeftChange, Opened, administration

if TYPE_CHECKING:
    from app.cli.main import Invocation

Add = Callable[..., argparse.ArgumentParser]
Data = Callable[[argparse.ArgumentParser], argparse.ArgumentParser]
_LONGEST_SHOWN = 64
_POLICIES = {
    "lease_hours": "how long a laptop works without contact, 1 to 720",
    "flag_dossiers": "how many dossiers read within a day are flagged: `hub audit flags`",
    "idle_minutes": "the longest time until a laptop locks itself, 1 to 30",
    "capture_always": "keep every window out of screenshots at all times, where the system can",
    "metered": "treat every connection as metered",
    "files_mb": "the largest file that comes by itself, 0 to 25; 25 is all",
    "metered_files_mb": "the same on a metered connection",
}
_SWITCHES = {"capture_always", "metered"}


def register(add: Add, nested: Callable[[str, str], Any], data: Data) -> None:
    """Add the commands of this module below `hub`."""
    deposit = nested("deposit", "what laptops left that were shut out or ordered to erase themselves")
    data(add("list", deposit_list, "list what was left", deposit))
    show = data(add("show", deposit_show, "read what a laptop left, for the officer in charge", deposit))
    taken = data(add("hand-over", deposit_hand_over, "write what a laptop left to a file, for one officer", deposit))
    for command in (show, taken):
        command.add_argument("device", metavar="DEVICE")
        command.add_argument("--officer", required=True, metavar="ID", help="who reads: the lead of the file")
        command.add_argument("--purpose", required=True, metavar="TEXT", help="why; kept in the hub's log")
    taken.add_argument("--out", type=Path, required=True, metavar="FILE")
    policy = nested("policy", "what the agency chose for all laptops")
    data(add("show", policy_show, "show it", policy))
    command = data(add("set", policy_set, "choose; it reaches each laptop at its next sync", policy))
    for name, text in _POLICIES.items():
        option = "--" + name.replace("_", "-")
        if name in _SWITCHES:
            command.add_argument(option, choices=("on", "off"), default=None, help=text)
        else:
            command.add_argument(option, type=int, default=None, metavar="N", help=text)


def deposit_list(invocation: Invocation) -> int:
    """List what laptops left."""
    with administration(invocation.arguments.data) as admin:
        found = [_instants(one._asdict()) for one in admin.deposits()]
    lines = [
        f"{one['device']}  {one['changes']:>6}  {one['left_at']:%Y-%m-%d %H:%M}Z  "
        f"{'handed over' if one['handed_at'] else 'waiting':<12} {one['label']}"
        for one in found
    ]
    invocation.output.answer({"deposits": found, "total": len(found)}, lines)
    return 0


def deposit_show(invocation: Invocation) -> int:
    """Show what a laptop left."""
    given = invocation.arguments
    with administration(given.data) as admin:
        opened = admin.read_deposit(given.device, given.officer, given.purpose)
    shown = [_change(one, _short) for one in opened.changes]
    lines = [f"{one['made_at']:%Y-%m-%d %H:%M}Z  {one['action']:<8} {one['kind']:<12} {one['body']}" for one in shown]
    lines += [f"{opened.withheld} changes belong to files of other officers."] if opened.withheld else []
    invocation.output.answer({"changes": shown, "total": len(shown), **_rest(opened)}, lines)
    return 0


def deposit_hand_over(invocation: Invocation) -> int:
    """Write what a laptop left to a file that only its owner may read."""
    given = invocation.arguments
    out = Path(given.out)
    if out.exists():
        raise UsageError("There is such a file already.", "Name another.")
    if not out.parent.is_dir():
        raise BadInputError("there is no such folder", "Name another file.", "--out")
    with administration(given.data) as admin:
        opened = admin.hand_over(given.device, given.officer, given.purpose)
    document = {
        "device": given.device,
        "officer": given.officer,
        "purpose": given.purpose,
        "changes": [{**_change(one, _whole), "sealed": one.sealed.hex()} for one in opened.changes],
        **_rest(opened),
    }
    write_durably(out, msgspec.json.format(msgspec.json.encode(document), indent=1))
    answer = {"written": str(out), "changes": len(opened.changes), **_rest(opened)}
    invocation.output.answer(answer, [f"{len(opened.changes)} changes were written to {out}."])
    return 0 if not opened.withheld and not opened.unreadable else 1


def policy_show(invocation: Invocation) -> int:
    """Show what the agency chose."""
    with administration(invocation.arguments.data) as admin:
        invocation.output.answer(admin.policy())
    return 0


def policy_set(invocation: Invocation) -> int:
    """Choose for all laptops."""
    given = invocation.arguments
    chosen = {name: _number(getattr(given, name)) for name in _POLICIES if getattr(given, name) is not None}
    if not chosen:
        raise UsageError("Nothing was chosen.", "Give --idle-minutes, or another of those in --help.")
    with administration(given.data) as admin:
        changed = admin.choose(chosen)
        answer = {"changed": changed, **admin.policy()}
    invocation.output.answer(answer)
    return 0


def _number(given: int | str) -> int:
    return int(given == "on") if isinstance(given, str) else given


def _rest(opened: Opened) -> dict[str, int]:
    return {"withheld": opened.withheld, "unreadable": opened.unreadable}


def _change(one: LeftChange, as_value: Callable[[Any], Any]) -> dict[str, Any]:
    found = one._asdict()
    del found["sealed"]
    found["body"] = {name: as_value(value) for name, value in one.body.items()}
    return _instants(found)


def _instants(found: dict[str, Any]) -> dict[str, Any]:
    return {
        name: from_us(value) if name.endswith("_at") and value is not None else value for name, value in found.items()
    }


def _whole(value: Any) -> Any:
    return value.hex() if isinstance(value, bytes) else value


def _short(value: Any) -> Any:
    """Return a value for the eye: bytes of pictures are told by their number."""
    return f"{len(value)} bytes" if isinstance(value, bytes) and len(value) > _LONGEST_SHOWN else _whole(value)
