"""Whether the disk under a folder is encrypted, as far as the operating system tells; it asks and changes nothing.

Linux: the device of the folder and those it stands on, by `/sys/dev/block`; a device-mapper uuid that begins with
`CRYPT-` is LUKS or plain dm-crypt (cryptsetup(8)). macOS: `fdesetup status`. Windows: `manage-bde -status`, which needs
no administrator for the line that counts on current systems; where it does, the answer is "unknown".
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Final, Literal

DiskState = Literal["encrypted", "open", "unknown"]
SYS_BLOCK: Final = Path("/sys/dev/block")
_LIMIT_S: Final = 10
_DEEPEST: Final = 8  # LVM on LUKS on RAID is three


def disk_state(folder: Path, platform: str = sys.platform) -> DiskState:
    """Return what protects the disk of a folder when the machine is off."""
    if platform == "linux":
        return linux_state(folder)
    if platform == "darwin":
        return told_by(("fdesetup", "status"), "FileVault is On", "FileVault is Off")
    drive = os.path.splitdrive(folder.absolute())[0] or "C:"
    return told_by(("manage-bde", "-status", drive, "-protectionaserrorlevel"), "Protection On", "Protection Off")


def linux_state(folder: Path, sys_block: Path = SYS_BLOCK) -> DiskState:
    """Follow the device of a folder down to the disk. A device that `/sys` does not show is unknown, never "open"."""
    try:
        number = folder.stat().st_dev
    except OSError:
        return "unknown"
    return device_state(number, sys_block)


def device_state(number: int, sys_block: Path = SYS_BLOCK) -> DiskState:
    """Follow a device (its number as stat(2) gives it) down to the disk."""
    return _device_state(sys_block / f"{os.major(number)}:{os.minor(number)}", _DEEPEST)


def _device_state(device: Path, deeper: int) -> DiskState:
    if not device.exists() or not deeper:
        return "unknown"
    try:
        uuid = (device / "dm" / "uuid").read_text("ascii", "replace")
    except OSError:
        uuid = ""
    if uuid.startswith("CRYPT-"):
        return "encrypted"
    below = device / "slaves"
    parts = sorted(below.iterdir()) if below.is_dir() else []
    if not parts:
        return "open"
    states = {_device_state(part, deeper - 1) for part in parts}
    if states == {"encrypted"}:
        return "encrypted"
    return "open" if "open" in states else "unknown"


def told_by(command: tuple[str, ...], yes: str, no: str) -> DiskState:
    """Ask a tool of the operating system; anything but its two answers is unknown."""
    try:
        done = subprocess.run(  # noqa: S603 - the commands stand above, nothing a person wrote is in them
            command, capture_output=True, text=True, timeout=_LIMIT_S, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return "unknown"
    if yes in done.stdout:
        return "encrypted"
    return "open" if no in done.stdout else "unknown"
