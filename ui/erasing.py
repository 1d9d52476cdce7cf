"""Panic erase as the window offers it: one question that tells what is lost, and honest words afterwards.

The keys go before anything else happens (`app.security.wipe`); the process is replaced after that, and the fresh one
tells what was reached. What travels to it holds nothing of the vault.
"""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.security.wipe import WipeReport
from ui.widgets.sheet import Question

ERASE_KEYS = "Ctrl+Shift+Delete"


class Erased(msgspec.Struct, frozen=True):
    """What an erasure reached, for the process that comes after; see `WipeReport`."""

    unreadable: bool
    keyring: str
    slots_overwritten: bool
    recoverable: bool
    seconds: float

    @classmethod
    def of(cls, report: WipeReport) -> Erased:
        """Return what may travel of a report."""
        return cls(report.unreadable, report.keyring, report.slots_overwritten, report.recoverable, report.seconds)

    def packed(self) -> str:
        """Return it as text for the environment."""
        return msgspec.json.encode(self).decode("ascii")


def unpacked(text: str) -> Erased | None:
    """Return what came through the environment; None when nothing of ours did."""
    try:
        return msgspec.json.decode(text, type=Erased)
    except msgspec.MsgspecError:
        return None


def question(unsent: int, *, recoverable: bool, alone: bool, parent: QWidget | None = None) -> Question:
    """Return the one question before an erasure; nothing is chosen until a button is.

    `alone`: a passphrase alone protects the vault, so that a backup elsewhere outlives what is destroyed here.
    """
    lines = [_tr("The keys of this vault are destroyed at once. It cannot be undone.")]
    if unsent:
        lines.append(QCoreApplication.translate("Erasing", "%n change(s) were not sent and will be lost.", "", unsent))
    else:
        lines.append(_tr("No change waits to be sent."))
    if alone:
        lines.append(_tr("A backup elsewhere still opens with the passphrase: destroy it as well."))
        lines.append(
            _tr("Afterwards only your agency can open what is left on this laptop: two persons with its key.")
            if recoverable
            else _tr("Afterwards nobody can open what is left on this laptop: your agency has no recovery key for it.")
        )
    else:
        lines.append(
            _tr("Afterwards only your agency can open a backup or what is left on a disk: two persons with its key.")
            if recoverable
            else _tr("Afterwards nobody can open it, nor its backups: your agency has no recovery key for this laptop.")
        )
    return Question(
        _tr("Erase this vault?"),
        "\n\n".join(lines),
        accept=_tr("Erase now"),
        reject=_tr("Keep it"),
        danger=True,
        parent=parent,
    )


def erased_lines(erased: Erased) -> list[str]:
    """Return what may honestly be said afterwards, a sentence each."""
    if erased.unreadable:
        told = [_tr("The keys of this vault are destroyed. It cannot be opened on this laptop again.")]
    else:
        told = [_tr("THE KEYS COULD NOT BE DESTROYED. This vault can still be opened with its passphrase.")]
    if erased.keyring == "deleted":
        told.append(_tr("The device secret is gone from the keyring."))
    elif erased.keyring == "unanswered":
        told.append(_tr("The keyring did not confirm that the device secret is gone."))
    if not erased.slots_overwritten:
        told.append(_tr("The key slots could not be overwritten."))
    else:
        told.append(_tr("Both key slots were overwritten in place."))
        if erased.keyring != "deleted":
            told.append(
                _tr("A solid-state disk or a snapshot may keep the old key slots; only the passphrase protects them.")
            )
    if erased.recoverable:
        told.append(_tr("Two persons of your agency could still open what is left of it on a disk."))
    elif erased.unreadable:
        told.append(
            _tr("There was no recovery by your agency: what is left of it on a disk stays closed to everybody.")
        )
    told.append(_tr("Backups elsewhere and the copies at headquarters remain. Changes that were not sent are lost."))
    return told


def _tr(text: str) -> str:
    return QCoreApplication.translate("Erasing", text)
