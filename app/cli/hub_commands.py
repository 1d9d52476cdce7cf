"""Commands of the person who runs the hub: init, serve, officers, invites, grants, devices, the hub's log."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli import hub_backup_commands, hub_deposit_commands, hub_recovery_commands
from app.cli.bundle_commands import register_hub
from app.clock import from_us
from app.demo.hub_process import program_command
from app.errors import UsageError
from app.hub import administration, daily_backups_of, serve_hub
from app.hub_images import LEAST_CHANGES, images_of, work

if TYPE_CHECKING:
    from app.cli.main import Invocation

Add = Callable[..., argparse.ArgumentParser]
Group = Callable[[str, str], Any]
DEFAULT_AGENCY = "Calibar hub"
_IMAGES = "keep images for first syncs of so many changes and more, where laptops share them; 0 for none"


def register(add: Add, group: Group) -> None:
    """Add the commands of this module."""
    hub = group("hub", "run the hub of an agency")

    def data(command: argparse.ArgumentParser) -> argparse.ArgumentParser:
        command.add_argument("--data", type=Path, required=True, metavar="DIR")
        command.add_argument("--database", default="", metavar="URL", help=argparse.SUPPRESS)
        command.add_argument("--blobs", default="", metavar="URL", help=argparse.SUPPRESS)
        return command

    command = data(add("init", init, "make a hub in a folder", hub))
    command.add_argument("--agency", default=DEFAULT_AGENCY)
    command = data(add("serve", serve, "listen for laptops", hub))
    command.add_argument("--host", default="127.0.0.1")
    command.add_argument("--port", type=int, default=8440)
    command.add_argument("--tls-cert", type=Path, default=None, metavar="FILE")
    command.add_argument("--tls-key", type=Path, default=None, metavar="FILE")
    command.add_argument("--backups", type=Path, default=None, metavar="DIR", help="for the daily backup; DATA/backups")
    command.add_argument("--keep-backups", type=int, default=7, metavar="N", help="how many; 0 writes none")
    command.add_argument("--images-from", type=int, default=LEAST_CHANGES, metavar="CHANGES", help=_IMAGES)
    command = data(add("make-image", make_image, "make an image of files, as the hub does by itself", hub))
    command.add_argument("--out", type=Path, required=True, metavar="FILE")
    data(add("migrate", status, "bring the hub's database up to this program", hub))
    data(add("status", status, "how large it is, and when it was backed up last", hub))
    command = data(add("invite", invite, "make a one-time code for a laptop", hub))
    command.add_argument("--officer", required=True, metavar="ID")
    command.add_argument("--hours", type=int, default=72)
    for name, run in (("grant", grant), ("revoke", revoke)):
        command = data(add(name, run, f"{name} the right to a file", hub))
        command.add_argument("--officer", required=True, metavar="ID")
        command.add_argument("--stream", required=True, help="dossier:ID or operation:ID; a bare ID is a dossier")
        if name == "grant":
            command.add_argument("--role", default="contributor", choices=("reader", "contributor", "lead"))
    officer = _nested(hub, "officer", "who works with the hub")
    command = data(add("add", officer_add, "add an officer", officer))
    command.add_argument("given_name", nargs="?", default="", metavar="NAME")
    command.add_argument("--name", default="")
    command.add_argument("--role", default="contributor", choices=("reader", "contributor", "administrator"))
    command.add_argument("--unit", default="")
    data(add("list", officer_list, "list officers", officer))
    device = _nested(hub, "device", "the laptops")
    data(add("list", device_list, "list laptops", device))
    for name, run, text in (
        ("block", device_block, "shut a laptop out; it locks when it next asks"),
        ("unblock", device_unblock, "let a laptop in again: after a block or a quarantine"),
        ("wipe", device_wipe, "order a laptop to erase itself when it next asks"),
    ):
        data(add(name, run, text, device)).add_argument("device", metavar="ID")
    register_hub(add, _nested(hub, "bundle", "files to and from laptops without a network"), data)
    audit = _nested(hub, "audit", "the hub's own log")
    data(add("verify", audit_verify, "check the chain of entries", audit))
    data(add("flags", audit_flags, "laptops on which unusually many dossiers were read within a day", audit))
    hub_backup_commands.register(add, hub, data)
    hub_deposit_commands.register(add, lambda name, text: _nested(hub, name, text), data)
    hub_recovery_commands.register(add, lambda name, text: _nested(hub, name, text), device, data)


def _nested(hub: Any, name: str, text: str) -> Any:
    made = hub.add_parser(name, help=text, description=text)
    return made.add_subparsers(title="commands", metavar="COMMAND", required=True)


def _data(invocation: Invocation) -> Path:
    given = invocation.arguments
    if given.database or given.blobs:
        raise UsageError("This hub keeps its data in its folder.", "Leave out --database and --blobs.")
    return Path(given.data)


def init(invocation: Invocation) -> int:
    """Make a hub."""
    with administration(_data(invocation), agency=invocation.arguments.agency) as admin:
        answer = asdict(admin.status())
    invocation.output.answer({"data": str(_data(invocation)), **answer})
    return 0


def serve(invocation: Invocation) -> int:
    """Listen until told to stop."""
    given, output = invocation.arguments, invocation.output
    with administration(_data(invocation), agency=DEFAULT_AGENCY):
        pass  # a hub that is there already stays as it is

    def ready(url: str) -> None:
        output.answer({"url": url, "pid": os.getpid()}, [f"Listening on {url} (process {os.getpid()})."])
        output.flush()

    serve_hub(
        _data(invocation),
        host=given.host,
        port=given.port,
        tls_cert=given.tls_cert,
        tls_key=given.tls_key,
        on_ready=ready,
        backups=given.backups,
        kept_backups=max(0, given.keep_backups),
        images=images_of([*program_command(), "hub", "make-image"], given.images_from),
    )
    return 0


def make_image(invocation: Invocation) -> int:
    """Make an image of the files whose names come as a line of JSON on the standard input."""
    return 0 if work(_data(invocation), invocation.arguments.out) else 1


def status(invocation: Invocation) -> int:
    """Tell how large the hub is, and how it stands with its daily backup."""
    with administration(_data(invocation)) as admin:
        answer = asdict(admin.status())
    daily = daily_backups_of(_data(invocation))
    answer["last_backup_at"] = None if daily.written_at is None else from_us(daily.written_at)
    answer["backup_is_failing"] = daily.is_failing
    invocation.output.answer(answer)
    return 0


def officer_add(invocation: Invocation) -> int:
    """Add an officer."""
    given = invocation.arguments
    name = given.name or given.given_name
    if not name.strip():
        raise UsageError("An officer needs a name.", "Give --name.")
    with administration(_data(invocation), agency=DEFAULT_AGENCY) as admin:
        officer = admin.add_officer(name, given.role, unit=given.unit)
    invocation.output.answer({"officer": officer}, [officer])
    return 0


def officer_list(invocation: Invocation) -> int:
    """List officers."""
    with administration(_data(invocation)) as admin:
        officers = [asdict(one) for one in admin.officers()]
    lines = [f"{one['officer']}  {one['role']:<14} {one['name']}" for one in officers]
    invocation.output.answer({"officers": officers, "total": len(officers)}, lines)
    return 0


def invite(invocation: Invocation) -> int:
    """Make a one-time code."""
    given = invocation.arguments
    with administration(_data(invocation)) as admin:
        made = admin.invite(given.officer, given.hours * 3600)
    expires_at = from_us(made.expires_at)
    invocation.output.answer(
        {"invite": made.code, "expires_at": expires_at}, [f"{made.code}  (until {expires_at:%Y-%m-%d %H:%M}Z)"]
    )
    return 0


def _stream(text: str) -> str:
    return text if ":" in text else f"dossier:{text}"


def grant(invocation: Invocation) -> int:
    """Give an officer a role in a file."""
    given = invocation.arguments
    with administration(_data(invocation)) as admin:
        changed = admin.grant(given.officer, _stream(given.stream), given.role)
    invocation.output.answer({"changed": changed})
    return 0


def revoke(invocation: Invocation) -> int:
    """End an officer's role in a file."""
    given = invocation.arguments
    with administration(_data(invocation)) as admin:
        changed = admin.revoke(given.officer, _stream(given.stream))
    invocation.output.answer({"changed": changed})
    return 0


def device_list(invocation: Invocation) -> int:
    """List laptops."""
    with administration(_data(invocation)) as admin:
        devices = [
            {
                name: from_us(value) if name.endswith("_at") and value is not None else value
                for name, value in asdict(one).items()
            }
            for one in admin.devices()
        ]
    lines = [f"{one['device']}  {one['state']:<12} {one['label']}" for one in devices]
    invocation.output.answer({"devices": devices, "total": len(devices)}, lines)
    return 0


def device_block(invocation: Invocation) -> int:
    """Shut a laptop out."""
    with administration(_data(invocation)) as admin:
        admin.block(invocation.arguments.device)
    invocation.output.answer({"blocked": invocation.arguments.device})
    return 0


def device_unblock(invocation: Invocation) -> int:
    """Let a laptop in again."""
    with administration(_data(invocation)) as admin:
        admin.unblock(invocation.arguments.device)
    invocation.output.answer({"unblocked": invocation.arguments.device})
    return 0


def device_wipe(invocation: Invocation) -> int:
    """Order a laptop to erase itself."""
    with administration(_data(invocation)) as admin:
        admin.wipe(invocation.arguments.device)
    lines = ["Ordered. The laptop obeys when it next reaches this hub; until then its lease and its lock protect it."]
    invocation.output.answer({"wipe_ordered": invocation.arguments.device}, lines)
    return 0


def audit_verify(invocation: Invocation) -> int:
    """Check the hub's log."""
    with administration(_data(invocation)) as admin:
        problems = admin.verify_audit()
    invocation.output.answer({"ok": not problems, "problems": problems})
    return 0 if not problems else 7


def audit_flags(invocation: Invocation) -> int:
    """List who read unusually much."""
    with administration(_data(invocation)) as admin:
        found = [{**one._asdict(), "at": from_us(one.at)} for one in admin.flags()]
    lines = [f"{one['at']:%Y-%m-%d %H:%M}Z  {one['dossiers']:>6}  {one['device']}  {one['name']}" for one in found]
    invocation.output.answer({"flags": found, "total": len(found)}, lines)
    return 0
