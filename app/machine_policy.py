"""What an administrator decided for every profile of this machine, as it stands in a file of the machine.

One JSON file outside the profiles, `{"settings": {"connection": "metered", "idle_minutes": 3}}`; it is only read. Who
may write it decides the operating system. A file that is there and cannot be read is told, and nothing of it counts.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

import msgspec

from app.settings import Settings

FILE_NAME = "policy.json"


class MachinePolicy(msgspec.Struct, frozen=True):
    """The settings that are decided, by name; `problem` says why a file that is there counts for nothing."""

    settings: dict[str, Any] = {}
    problem: str = ""

    def over(self, own: Settings) -> Settings:
        """Return settings with what is decided laid over them."""
        return msgspec.convert({**msgspec.to_builtins(own), **self.settings}, Settings)


def policy_file(platform: str = sys.platform) -> Path:
    """Return where an administrator puts it."""
    if platform == "win32":
        return Path(os.environ.get("PROGRAMDATA", r"C:\ProgramData")) / "Calibar" / FILE_NAME
    if platform == "darwin":
        return Path("/Library/Application Support/Calibar") / FILE_NAME
    return Path("/etc/xdg/calibar") / FILE_NAME


def load_policy(path: Path) -> MachinePolicy:
    """Return what is decided; nothing where there is no file."""
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return MachinePolicy()
    except OSError as error:
        return MachinePolicy(problem=f"{path}: {error.strerror}")
    try:
        policy = MachinePolicy(msgspec.json.decode(data, type=_File).settings)
        unknown = sorted(policy.settings.keys() - set(Settings.__struct_fields__))
        if unknown:
            return MachinePolicy(problem=f"{path}: no setting is called {', '.join(unknown)}")
        policy.over(Settings())
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        return MachinePolicy(problem=f"{path}: {error}")
    return policy


class _File(msgspec.Struct, forbid_unknown_fields=True):
    settings: dict[str, Any]
