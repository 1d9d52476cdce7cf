"""Commands about files that carry changes without a network: export, import, look, recipients; and those of the hub."""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from app.cli.vault_commands import opened
from app.domain.bundles import HUB, BundlePlan, BundleReport
from app.domain.ids import check_id
from app.domain.queries import SyncProgress
from app.errors import UsageError
from app.hub import export_bundle, import_bundle

if TYPE_CHECKING:
    from app.cli.main import Invocation

Add = Callable[..., argparse.ArgumentParser]
Group = Callable[[str, str], Any]


def register(add: Add, group: Group) -> None:
    """Add the commands of this module."""
    bundle = group("bundle", "the same changes by file, for a stick instead of a network")
    command = add("export", export, "write what waits into a file for named recipients", bundle)
    command.add_argument("--to", action="append", default=[], metavar="hub|DEVICE", help="may be given several times")
    command.add_argument("file", type=Path, nargs="?", default=None, metavar="FILE.calibar")
    command.add_argument("--out", type=Path, default=None, metavar="FILE.calibar", help="the same as FILE")
    command.add_argument("--without-photos", action="store_true")
    command.add_argument("--only", action="append", default=[], metavar="ID", help="only this target or operation")
    command = add("import", import_file, "apply a file; any number of times, in any order", bundle)
    command.add_argument("file", type=Path)
    command.add_argument("--dry-run", action="store_true", help="only tell what is in it")
    command.add_argument("--accept", default="", metavar="ID", help="carry out what was held back of this dossier")
    add("recipients", recipients, "list who a file can be made for", bundle)


def register_hub(add: Add, nested: Any, data: Callable[[argparse.ArgumentParser], argparse.ArgumentParser]) -> None:
    """Add the hub's commands below `hub bundle`."""
    command = data(add("import", hub_import, "take a file of a laptop", nested))
    command.add_argument("file", type=Path)
    command = data(add("export", hub_export, "write what is new for a laptop", nested))
    command.add_argument("--device", required=True, metavar="ID")
    command.add_argument("--out", type=Path, required=True, metavar="FILE.calibar")
    command.add_argument("--without-photos", action="store_true")


def _progress(invocation: Invocation) -> Callable[[SyncProgress], None]:
    return lambda step: invocation.output.progress(step.phase, step.done, step.total)


def export(invocation: Invocation) -> int:
    """Write a file."""
    given = invocation.arguments
    out = given.out or given.file
    if out is None:
        raise UsageError("No file was named.", "Say where to write it: `calibar bundle export FILE`.")
    with opened(invocation) as workspace:
        report = workspace.bundles.export_here(
            out, given.to or [HUB], _progress(invocation), photos=not given.without_photos, only=given.only
        )
    lines = [
        (
            f"{report.pushed} changes, {report.carried} carried for others, {report.blobs_up} photos and papers"
            f" ({report.bytes_up:,} bytes): {report.file}"
        ),
        "They stay in the queue here until headquarters has confirmed them.",
    ]
    invocation.output.answer(msgspec.to_builtins(report), lines)
    return 0


def import_file(invocation: Invocation) -> int:
    """Apply a file, or only tell what is in it."""
    given = invocation.arguments
    with opened(invocation) as workspace:
        if given.dry_run:
            plan = workspace.bundles.look_here(given.file)
            invocation.output.answer({**msgspec.to_builtins(plan), "dry_run": True}, _plan_lines(plan))
            return 0
        for one in workspace.sync.held() if given.accept else ():
            if one.stream == f"dossier:{check_id(given.accept)}":
                workspace.sync.accept_plan(one)
        report, _ = workspace.bundles.take_here(given.file, _progress(invocation))
        held = workspace.sync.held()
    lines = _report_lines(report)
    for one in held:
        words = f"{one.withdrawn} of {one.standing} records would be withdrawn; nothing of it was done."
        lines.append(f"{one.name}: {words} If it is meant: --accept {one.target or one.stream}")
    answer = {**msgspec.to_builtins(report), "plans": msgspec.to_builtins(held)}
    invocation.output.answer(answer, lines)
    return 1 if report.rejected or report.behind or report.held else 0


def _plan_lines(plan: BundlePlan) -> list[str]:
    lines = [f"From {plan.sender}, number {plan.number}, written {plan.made_at:%Y-%m-%d %H:%M}Z, {plan.size:,} bytes."]
    for lot in plan.lots:
        title = lot.title or (lot.stream if lot.readable else f"{lot.stream} (locked here; carried to headquarters)")
        lines.append(f"  {title}: {lot.changes} changes, {lot.fresh} of them new; {lot.blobs} photos and papers")
    return lines


def _report_lines(report: BundleReport) -> list[str]:
    if report.sender == HUB:
        lines = [
            (
                f"{report.pulled} changes received, {report.pushed} of ours confirmed, {report.rejected} not accepted, "
                f"{report.blobs_down} photos and papers, {report.conflicts} conflicts."
            )
        ]
        if report.behind:
            lines.append(f"{report.behind} files lack an earlier part: ask headquarters for a newer bundle.")
        return lines
    return [
        (
            f"{report.carried} changes kept for headquarters; {report.shown} new records shown as not confirmed, "
            f"{report.blobs_down} photos and papers."
        )
    ]


def recipients(invocation: Invocation) -> int:
    """List recipients."""
    with opened(invocation) as workspace:
        found = workspace.bundles.recipients()
    lines = [f"{one.id:<32}  {'' if one.ready else '(no key yet) '}{one.name} {one.unit}" for one in found]
    invocation.output.answer({"recipients": msgspec.to_builtins(found), "total": len(found)}, lines)
    return 0


def hub_import(invocation: Invocation) -> int:
    """Take a file of a laptop."""
    given, started = invocation.arguments, time.monotonic()
    taken = import_bundle(given.data, given.file, lambda done, total: invocation.output.progress("taken", done, total))
    answer = {
        "pushed": taken.accepted,
        "duplicates": taken.duplicates,
        "rejected": taken.refused,
        "queued_left": taken.waiting,
        "blobs_up": taken.blobs,
        "blobs_rejected": taken.blobs_refused,
        "bytes_up": taken.size,
        "seconds": time.monotonic() - started,
        "sender": taken.sender,
        "number": taken.number,
    }
    lines = [
        (
            f"{taken.accepted} changes taken, {taken.duplicates} were here already, {taken.refused} refused, "
            f"{taken.waiting} wait for what they rest on; {taken.blobs} photos and papers."
        )
    ]
    invocation.output.answer(answer, lines)
    return 1 if taken.refused or taken.waiting or taken.blobs_refused else 0


def hub_export(invocation: Invocation) -> int:
    """Write what is new for a laptop."""
    given, started = invocation.arguments, time.monotonic()
    size, cover = export_bundle(
        given.data,
        given.device,
        given.out,
        photos=not given.without_photos,
        progress=lambda done, total: invocation.output.progress("written", done, total),
    )
    answer = {
        "pulled": sum(lot.changes for lot in cover.lots),
        "blobs_down": sum(lot.blobs for lot in cover.lots),
        "streams": len(cover.lots),
        "bytes_down": size,
        "seconds": time.monotonic() - started,
        "device": given.device,
        "file": str(given.out),
    }
    lines = [
        f"{answer['pulled']} changes in {answer['streams']} files, {answer['blobs_down']} photos ({size:,} bytes)."
    ]
    invocation.output.answer(answer, lines)
    return 0
