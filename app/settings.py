"""Settings of a profile: how the window looks and when it locks. No personal data stands here.

A file that cannot be read counts as absent: settings never keep anybody from the vault.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Annotated, Any, Literal, TypeVar

import msgspec

from app.domain.attachments import MAX_ATTACHMENT_BYTES, FileLimits

ThemeChoice = Literal["system", "light", "dark", "night"]
T = TypeVar("T", bound=msgspec.Struct)
Connection = Literal["automatic", "metered", "unmetered"]
LARGEST_MB = MAX_ATTACHMENT_BYTES // (1024 * 1024)
LANGUAGES = ("en", "es", "pt", "fr", "it")


class Settings(msgspec.Struct, kw_only=True):
    """What a person chose. `text_scale` is a factor; `idle_minutes` is bounded by policy (1 to 30).

    Up to `files_mb` a photo or file comes by itself, on a metered connection up to `metered_files_mb`; 25 means all.
    `capture` says when the window is kept out of screenshots, where the system can do that. `proxy` is the only way in
    which one is used: what stands in the environment counts for nothing. Without `images` the first sync is by pages.
    """

    theme: ThemeChoice = "dark"
    night: bool = False
    language: str = ""
    text_scale: Annotated[float, msgspec.Meta(ge=0.8, le=2.0)] = 1.0
    idle_minutes: Annotated[int, msgspec.Meta(ge=1, le=30)] = 5
    capture: Literal["always", "covered"] = "always"
    connection: Connection = "automatic"
    proxy: Annotated[str, msgspec.Meta(max_length=300)] = ""
    files_mb: Annotated[int, msgspec.Meta(ge=0, le=LARGEST_MB)] = LARGEST_MB
    metered_files_mb: Annotated[int, msgspec.Meta(ge=0, le=LARGEST_MB)] = 1
    images: bool = True

    @property
    def file_limits(self) -> FileLimits:
        """Return up to how many bytes a file moves by itself."""
        return FileLimits(_bytes_of(self.files_mb), _bytes_of(self.metered_files_mb))

    def is_metered(self, found: bool) -> bool:
        """Return whether the connection counts as metered; `found` is what the system says of it."""
        return found if self.connection == "automatic" else self.connection == "metered"


# How lax a value is, for those settings of which one is safer or cheaper than another.
_LAXITY: Mapping[str, Callable[[Any], int]] = {
    "idle_minutes": int,
    "capture": ("always", "covered").index,
    "connection": ("metered", "automatic", "unmetered").index,
    "files_mb": int,
    "metered_files_mb": int,
}
BOUNDABLE = frozenset(_LAXITY)


def stricter(name: str, one: object, other: object) -> object:
    """Return the stricter of two values of a setting that is in BOUNDABLE."""
    return min(one, other, key=_LAXITY[name])


def is_laxer(name: str, one: object, other: object) -> bool:
    """Return whether a value of a setting that is in BOUNDABLE allows more than another."""
    return _LAXITY[name](one) > _LAXITY[name](other)


class Glance(msgspec.Struct, kw_only=True):
    """What the lock screen may say without a key."""

    unsent: int = 0
    officer: str = ""
    unit: str = ""
    damaged: bool = False


def load_settings(path: Path) -> Settings:
    """Return the settings of a profile, or those of a new one."""
    return _load(path, Settings) or Settings()


def load_glance(path: Path) -> Glance:
    """Return what the lock screen may say."""
    return _load(path, Glance) or Glance()


def save_json(path: Path, value: msgspec.Struct) -> None:
    """Replace a small file as a whole."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(path.name + ".part")
    with part.open("wb") as file:
        file.write(msgspec.json.format(msgspec.json.encode(value)))
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)


def _bytes_of(megabytes: int) -> int | None:
    return None if megabytes >= LARGEST_MB else megabytes * 1024 * 1024


def _load(path: Path, expected: type[T]) -> T | None:
    try:
        return msgspec.json.decode(path.read_bytes(), type=expected)
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
        return None
