"""What an import, or taking one back, answers with: frozen counts and reasons, for screens and the command line."""

from __future__ import annotations

import msgspec


class Rejection(msgspec.Struct, frozen=True):
    """A row that an import did not take, and why."""

    where: str
    reason: str


class ImportReport(msgspec.Struct, frozen=True, kw_only=True):
    """What an import did, or would do (`dry_run`). `batch` names it, so that it can be taken back."""

    format: str
    read: int = 0
    created: int = 0
    updated: int = 0
    unchanged: int = 0
    rejected: tuple[Rejection, ...] = ()
    warnings: tuple[str, ...] = ()
    dry_run: bool = False
    batch: str = ""


class TakenBack(msgspec.Struct, frozen=True, kw_only=True):
    """What taking an import back did, or would do (`dry_run`).

    `withdrawn` records were made by it, `restored` ones were changed by it, `already` needed nothing, `kept` stay with
    a reason. Of `held_elsewhere` files so much is withdrawn that other laptops hold it until somebody has looked.
    """

    batch: str
    withdrawn: int = 0
    restored: int = 0
    already: int = 0
    kept: tuple[Rejection, ...] = ()
    held_elsewhere: int = 0
    dry_run: bool = False
