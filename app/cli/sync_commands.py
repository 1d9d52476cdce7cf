"""The command `sync`: one exchange with the hub, with its progress, and what to fetch whatever it costs."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import TYPE_CHECKING

import msgspec

from app.cli.vault_commands import opened
from app.domain.ids import check_id
from app.domain.queries import SyncProgress
from app.errors import NotFoundError
from app.services.proxies import chosen_proxy

if TYPE_CHECKING:
    from app.cli.main import Invocation
    from app.services.workspace import Workspace

Add = Callable[..., argparse.ArgumentParser]
_MB = 1_000_000


def register(add: Add) -> None:
    """Add the command of this module."""
    command = add("sync", sync, "exchange changes and files with the hub; when it is stopped, the next one goes on")
    command.add_argument("--once", action="store_true", help="one run (the default)")
    command.add_argument("--hub", default="", metavar="URL", help="the same hub at another address")
    command.add_argument("--accept", default="", metavar="ID", help="carry out what was held back of this dossier")
    command.add_argument("--proxy", default=None, metavar="URL|none", help="from now on; none for none")
    command.add_argument("--metered", action="store_true", help="keep large files back, as on a metered connection")
    command.add_argument(
        "--fetch",
        action="append",
        default=[],
        metavar="ID",
        help="a file, or a dossier with all its files, first and however large",
    )


def sync(invocation: Invocation) -> int:
    """Run one sync."""
    output, given = invocation.output, invocation.arguments
    program = invocation.program()
    if given.proxy is not None:
        program.settings.proxy = chosen_proxy(given.proxy, program.policy.settings)
        program.save_settings()
    settings = program.settings
    with opened(invocation) as workspace:
        if given.hub:
            workspace.sync.set_hub(given.hub)
        for plan in workspace.sync.held() if given.accept else ():
            if plan.stream == f"dossier:{check_id(given.accept)}":
                workspace.sync.accept_plan(plan)
        metered = settings.is_metered(False) or given.metered
        workspace.fetching.limit(settings.file_limits, metered=metered)
        for one in given.fetch:
            _fetch(workspace, check_id(one))
        report, _ = workspace.sync.run_here(lambda step: output.step(progress_line(step)))
        held, standing = workspace.sync.held(), workspace.fetching.standing()
    for plan in held:
        output.say(
            f"Not done: {plan.withdrawn} of {plan.standing} records of {plan.stream} would be withdrawn by "
            f"{plan.officer}. If it is meant: --accept {plan.target or plan.stream}"
        )
    files = {state: {"files": count, "bytes": size} for state, (count, size) in standing.counts.items()}
    output.answer({**msgspec.to_builtins(report), "files_not_here": files})
    return 1 if report.rejected or report.queued_left or report.held else 0


def _fetch(workspace: Workspace, one: str) -> None:
    try:
        workspace.fetching.fetch_now(one)
    except NotFoundError:
        workspace.vault.find(one, "target")
        workspace.fetching.fetch_dossier(one)


def progress_line(step: SyncProgress) -> str:
    """Return where a run is: `files 12 / 34 · 148.0 / 412.0 MB · 180 s left · IMG_2231.jpg`."""
    count = f"{step.phase} {step.done:,} / {step.total:,}" if step.total else step.phase
    size = f"{step.bytes_done / _MB:,.1f}" if step.bytes_done or step.bytes_total else ""
    if step.bytes_total:
        size += f" / {step.bytes_total / _MB:,.1f}"
    left = f"{step.seconds_left:.0f} s left" if step.seconds_left is not None else ""
    name = "".join(letter if letter.isprintable() else "?" for letter in step.label)
    return " · ".join(part for part in (count, f"{size} MB" if size else "", left, name) if part)
