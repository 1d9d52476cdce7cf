"""The facts of protection as lines of text: what holds, what is weaker than it could be, and what does not protect."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, NamedTuple

from PySide6.QtCore import QCoreApplication

from app.services.protection import Protection
from ui import moments

Tone = Literal["ok", "warn"]


class ProtectionLine(NamedTuple):
    """One line: whether it is as strong as it can be, and the words."""

    tone: Tone
    text: str


def tr(text: str) -> str:
    """Translate a text of this screen."""
    return QCoreApplication.translate("SettingsScreen", text)


def protection_lines(facts: Protection, idle_minutes: int, now: datetime) -> list[ProtectionLine]:
    """Return what protects this laptop now, strongest layer first."""
    return [_keys(facts), _disk(facts), _lease(facts, now), _anchor(facts), _backup(facts), *_rest(facts, idle_minutes)]


def _keys(facts: Protection) -> ProtectionLine:
    if facts.alone:
        return ProtectionLine(
            "warn", tr("Passphrase only: there is no second secret. The passphrase alone protects a copied disk.")
        )
    return ProtectionLine("ok", tr("Passphrase and a secret in the keyring: a copied disk alone is of no use."))


def _disk(facts: Protection) -> ProtectionLine:
    if facts.disk == "encrypted":
        return ProtectionLine("ok", tr("The disk of this laptop is encrypted by the operating system."))
    if facts.disk == "open":
        return ProtectionLine(
            "warn",
            tr("The disk of this laptop is not encrypted. The vault is, but what other programs leave is not."),
        )
    return ProtectionLine("warn", tr("Whether the disk is encrypted could not be found out. Ask your administrator."))


def _lease(facts: Protection, now: datetime) -> ProtectionLine:
    until = facts.standing.lease_until
    if until is None:
        return ProtectionLine(
            "warn",
            tr("No time limit without contact yet: the next sync brings one."),
        )
    if until <= now:
        return ProtectionLine("warn", tr("The time without contact is over. Sync to renew it."))
    words = tr("Works without contact until {time}, then it stays locked until headquarters is reached.")
    return ProtectionLine("ok", words.format(time=moments.full(until)))


def _anchor(facts: Protection) -> ProtectionLine:
    standing = facts.standing
    if standing.anchored_at is None:
        return ProtectionLine("warn", tr("Headquarters keeps no head of the log of this laptop yet."))
    words = tr("Headquarters keeps the head of the log up to entry {entry}, since {time}. Newer entries: {newer}.")
    newer = max(0, standing.entries - standing.anchored)
    return ProtectionLine(
        "ok", words.format(entry=standing.anchored, time=moments.full(standing.anchored_at), newer=newer)
    )


def _backup(facts: Protection) -> ProtectionLine:
    if facts.backup_at is None:
        return ProtectionLine("warn", tr("There is no backup on this laptop. What was sent is with headquarters."))
    return ProtectionLine("ok", tr("Last backup: {time}.").format(time=moments.full(facts.backup_at)))


def _rest(facts: Protection, idle_minutes: int) -> list[ProtectionLine]:
    lines = [
        ProtectionLine(
            "ok", tr("Locks after {minutes} min without work, and at once with Ctrl+L.").format(minutes=idle_minutes)
        ),
        ProtectionLine("ok", tr("The map is drawn by a process in a sandbox, without network."))
        if facts.sandboxed
        else ProtectionLine("warn", tr("The map is drawn without a sandbox: the program runs as root, or it was off.")),
    ]
    if facts.failed_before:
        words = tr("There were {count} failed passphrases before an unlock: see the log.")
        lines.append(ProtectionLine("warn", words.format(count=facts.failed_before)))
    return lines


def limits() -> list[str]:
    """Return what does not protect, in plain words."""
    return [
        tr("While it is unlocked, whoever sits at this laptop reads what you read. Lock it when you leave."),
        tr("Software running as you can read what you read. Only the system around Calibar protects against that."),
        tr("An order to lock or to erase reaches this laptop only when it reaches headquarters."),
        tr("Erasing destroys keys; it does not wipe the disk, backups elsewhere or copies at headquarters."),
    ]
