"""The facts of protection as lines of text: what holds, what is weaker than it could be, and what does not protect."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, NamedTuple

from PySide6.QtCore import QCoreApplication

from app.services.protection import Protection
from ui import moments
from ui.screen_capture import Plan

Tone = Literal["ok", "warn"]


class ProtectionLine(NamedTuple):
    """One line: whether it is as strong as it can be, and the words."""

    tone: Tone
    text: str


def tr(text: str) -> str:
    """Translate a text of this screen."""
    return QCoreApplication.translate("SettingsScreen", text)


def protection_lines(facts: Protection, idle_minutes: int, now: datetime, capture: Plan) -> list[ProtectionLine]:
    """Return what protects this laptop now, strongest layer first."""
    lines = [_keys(facts), _disk(facts), _swap(facts), _lease(facts, now), _anchor(facts), _backup(facts)]
    return [*lines, _agency(facts), _codes(facts), _captures(capture), *_rest(facts, idle_minutes)]


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


def _swap(facts: Protection) -> ProtectionLine:
    words = {
        "none": tr("The system writes no memory out to a disk."),
        "encrypted": tr("Memory that the system writes out is encrypted."),
        "open": tr("The system may write memory out to a disk that is not encrypted. Lock before you close the lid."),
        "unknown": tr("Whether memory that the system writes out is encrypted could not be found out."),
    }
    return ProtectionLine("ok" if facts.swap in {"none", "encrypted"} else "warn", words[facts.swap])


def _agency(facts: Protection) -> ProtectionLine:
    if not facts.agency_key:
        return ProtectionLine(
            "warn", tr("Headquarters cannot open this vault if you cannot: the agency gave no recovery key.")
        )
    words = tr("If you cannot open it, two persons at headquarters can (recovery key {key}).")
    return ProtectionLine("ok", words.format(key=facts.agency_key))


def _codes(facts: Protection) -> ProtectionLine:
    if not facts.codes_made:
        return ProtectionLine("warn", tr("There are no recovery codes on paper. Make them below."))
    words = tr("Recovery codes on paper: {left} of {made} unused.")
    return ProtectionLine(
        "ok" if facts.codes_left > 1 else "warn", words.format(left=facts.codes_left, made=facts.codes_made)
    )


def _captures(capture: Plan) -> ProtectionLine:
    if capture == "block":
        return ProtectionLine("ok", tr("Screenshots and screen sharing show nothing of this window."))
    if capture == "allow":
        return ProtectionLine("warn", tr("Screenshots and screen sharing show this window while it is not covered."))
    return ProtectionLine(
        "warn", tr("Screenshots show this window: on this system no program can prevent that. Cover it or lock.")
    )


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
        failed = QCoreApplication.translate(
            "SettingsScreen", "%n passphrase(s) failed before an unlock: see the log.", "", facts.failed_before
        )
        lines.append(ProtectionLine("warn", failed))
    return lines


def limits() -> list[str]:
    """Return what does not protect, in plain words."""
    return [
        tr("While it is unlocked, whoever sits at this laptop reads what you read. Lock it when you leave."),
        tr("Software running as you can read what you read. Only the system around Calibar protects against that."),
        tr("An order to lock or to erase reaches this laptop only when it reaches headquarters."),
        tr("Whoever holds a recovery code opens the vault with it, without passphrase and keyring."),
        tr("There is no second vault to show under pressure: its traces would give it away. Lock or erase instead."),
        tr("Erasing destroys keys; it does not wipe the disk, backups elsewhere or copies at headquarters."),
    ]
