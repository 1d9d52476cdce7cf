"""Whether what the system writes out of memory is encrypted, as far as it tells; it asks and changes nothing.

Linux: each line of /proc/swaps, and the devices below it. macOS encrypts its swap and says so. Windows keeps its page
file on a drive, whose own state counts.
"""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path
from typing import Final, Literal

from app.security.disk_encryption import SYS_BLOCK, DiskState, device_state, disk_state, told_by

SwapState = Literal["none", "encrypted", "open", "unknown"]
_IN_MEMORY: Final = ("/dev/zram", "/dev/ram")


def swap_state(platform: str = sys.platform) -> SwapState:
    """Return what protects memory that was written out."""
    if platform == "linux":
        try:
            return linux_swap_state(Path("/proc/swaps").read_text(encoding="utf-8", errors="replace"))
        except OSError:
            return "unknown"
    if platform == "darwin":
        return told_by(("sysctl", "vm.swapusage"), "(encrypted)", "used =")
    return disk_state(Path(os.environ.get("SYSTEMDRIVE", "C:") + "\\"), platform)


def linux_swap_state(swaps: str, sys_block: Path = SYS_BLOCK) -> SwapState:
    """Return the weakest of the areas in the text of /proc/swaps (proc(5)); the first line is its head."""
    names = [line.split()[0] for line in swaps.splitlines()[1:] if line.split()]
    states = {_area_state(name.replace("\\040", " "), sys_block) for name in names if not name.startswith(_IN_MEMORY)}
    if not states:
        return "none"
    if states == {"encrypted"}:
        return "encrypted"
    return "open" if "open" in states else "unknown"


def _area_state(name: str, sys_block: Path) -> DiskState:
    try:
        found = Path(name).stat()
    except OSError:
        return "unknown"
    number = found.st_rdev if stat.S_ISBLK(found.st_mode) else found.st_dev
    return device_state(number, sys_block)
