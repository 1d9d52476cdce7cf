"""What protects this laptop now, as facts: the words for them are the screen's."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from app.security.disk_encryption import DiskState, disk_state
from app.security.recovery import RecoveryStatus
from app.security.swap import SwapState, swap_state
from app.services.standing import StandingView
from app.services.workspace import Workspace


class Protection(NamedTuple):
    """The facts. `sandboxed` is about the process that draws the map; `backup_at` is None when there is no backup.

    `agency_key` is the short form of the key by which headquarters can open this vault; empty when it cannot.
    """

    alone: bool
    disk: DiskState
    standing: StandingView
    backup_at: datetime | None
    sandboxed: bool
    failed_before: int
    swap: SwapState
    agency_key: str
    codes_left: int
    codes_made: int


def facts(workspace: Workspace, folder: Path, backups: Path, recovery: RecoveryStatus, *, alone: bool) -> Protection:
    """Return what protects a profile in `folder`; called on the storage lane, asks the operating system."""
    return Protection(
        alone=alone,
        disk=disk_state(folder),
        standing=workspace.standing.view(),
        backup_at=newest(backups),
        sandboxed=is_sandboxed(os.environ),
        failed_before=_failures(workspace),
        swap=swap_state(),
        agency_key=recovery.agency_key,
        codes_left=recovery.codes_left,
        codes_made=len(recovery.codes),
    )


def newest(folder: Path) -> datetime | None:
    """Return when the newest file of a folder was written."""
    try:
        written = [entry.stat().st_mtime for entry in folder.iterdir() if entry.is_file()]
    except OSError:
        return None
    return datetime.fromtimestamp(max(written), UTC) if written else None


def is_sandboxed(environment: Mapping[str, str], user: int | None = None) -> bool:
    """Tell whether Chromium keeps its sandbox: not as root on Linux, and not where the environment turned it off."""
    if environment.get("QTWEBENGINE_DISABLE_SANDBOX") == "1":
        return False
    if sys.platform != "linux":
        return True
    return (os.geteuid() if user is None else user) != 0


def _failures(workspace: Workspace) -> int:
    """Return how many failed passphrases went before the last unlock that had any, among the newest entries."""
    for entry in workspace.audit.list(50):
        if entry.action == "vault.failures" and entry.reason.isdigit():
            return int(entry.reason)
    return 0
