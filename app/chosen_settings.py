"""The settings of a profile as they hold: a person's choices within what the machine and headquarters decided.

Of a setting that has a strict and a lax side the strictest of the three holds; any other is as the machine's file says,
if that names it. What a person chose is kept as it was and comes back once nothing bounds it any more.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Final, Literal, NamedTuple

import msgspec

from app.machine_policy import MachinePolicy
from app.settings import BOUNDABLE, LARGEST_MB, Settings, is_laxer, load_settings, save_json, stricter

By = Literal["machine", "hub"]
_STRICTEST: Final = Settings(idle_minutes=1, capture="always", connection="metered", files_mb=0, metered_files_mb=0)
_LAXEST: Final = Settings(idle_minutes=30, capture="covered", connection="unmetered", metered_files_mb=LARGEST_MB)
# Settings whose bound travels as a number, with the numbers that this program knows.
_NUMBERS: Final = {"idle_minutes": (1, 30), "files_mb": (0, LARGEST_MB), "metered_files_mb": (0, LARGEST_MB)}


class Bound(NamedTuple):
    """The laxest value that a setting may have, and who says so. `is_fixed`: there is no other."""

    value: Any
    by: By
    is_fixed: bool = False


class ChosenSettings:
    """`shown` is what holds; it stays the same object, so that whoever was handed it sees each change."""

    def __init__(self, path: Path, machine: MachinePolicy) -> None:
        self._path, self._machine = path, machine
        self._own = load_settings(path)
        self._hub: Mapping[str, Any] = {}
        self.shown = msgspec.structs.replace(self._own)
        self._lay_over()

    def hear(self, bounds: Mapping[str, int]) -> None:
        """Take what headquarters chose for all its laptops."""
        self._hub = _heard(bounds)
        self._lay_over()

    def bound(self, name: str) -> Bound | None:
        """Return what bounds a setting; None when a person may choose freely."""
        machine = self._machine.settings
        if name not in BOUNDABLE:
            return Bound(machine[name], "machine", is_fixed=True) if name in machine else None
        value = laxest = getattr(_LAXEST, name)
        by: By = "machine"
        for who, said in (("machine", machine), ("hub", self._hub)):
            if name in said and is_laxer(name, value, said[name]):
                value, by = said[name], "hub" if who == "hub" else "machine"
        if value == laxest:
            return None
        return Bound(value, by, is_fixed=value == getattr(_STRICTEST, name))

    def allowed(self, name: str, values: Iterable[Any]) -> list[Any]:
        """Return which of some values may be chosen; what holds now is among them in any case."""
        bound, now = self.bound(name), getattr(self.shown, name)
        if bound is None:
            return list(values)
        if name not in BOUNDABLE:
            return [now]
        return [value for value in values if value == now or not is_laxer(name, value, bound.value)]

    def save(self) -> None:
        """Keep what a person chose. What is decided stays, and is not written down as a choice."""
        before = self._laid_over()
        chosen = {
            name: value
            for name, value in _fields(self.shown).items()
            if value != getattr(before, name) and self._may_be(name, value)
        }
        self._own = msgspec.structs.replace(self._own, **chosen)
        self._lay_over()
        save_json(self._path, self._own)

    def _may_be(self, name: str, value: object) -> bool:
        bound = self.bound(name)
        return bound is None or (name in BOUNDABLE and not is_laxer(name, value, bound.value))

    def _laid_over(self) -> Settings:
        laid = {}
        for name, own in _fields(self._own).items():
            bound = self.bound(name)
            if bound is None:
                laid[name] = own
            else:
                laid[name] = stricter(name, own, bound.value) if name in BOUNDABLE else bound.value
        return Settings(**laid)

    def _lay_over(self) -> None:
        for name, value in _fields(self._laid_over()).items():
            setattr(self.shown, name, value)


def _fields(settings: Settings) -> dict[str, Any]:
    return {name: getattr(settings, name) for name in Settings.__struct_fields__}


def _heard(bounds: Mapping[str, int]) -> dict[str, Any]:
    """Return the bounds as values of settings. What this program does not know bounds nothing."""
    found: dict[str, Any] = {
        name: min(max(bounds[name], least), most) for name, (least, most) in _NUMBERS.items() if name in bounds
    }
    if bounds.get("capture_always"):
        found["capture"] = "always"
    if bounds.get("metered"):
        found["connection"] = "metered"
    return found
