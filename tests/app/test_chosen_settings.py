"""Of machine, headquarters and officer the strictest is heard, and an officer's own choice is never lost."""

from __future__ import annotations

from itertools import product
from pathlib import Path
from typing import Any

import pytest

from app.chosen_settings import ChosenSettings
from app.machine_policy import MachinePolicy
from app.settings import Settings, load_settings, save_json

FROM_STRICT = {
    "idle_minutes": (1, 3, 30),
    "files_mb": (0, 5, 25),
    "metered_files_mb": (0, 5, 25),
    "capture": ("always", "covered"),
    "connection": ("metered", "automatic", "unmetered"),
}
# How headquarters says it; what it does not bound is not in here.
TOLD: dict[tuple[str, object], dict[str, int]] = {
    ("capture", "always"): {"capture_always": 1},
    ("capture", "covered"): {"capture_always": 0},
    ("connection", "metered"): {"metered": 1},
    ("connection", "unmetered"): {"metered": 0},
}


def told(name: str, value: Any) -> dict[str, int]:
    return TOLD.get((name, value)) or {name: value}


def chosen(folder: Path, own: dict[str, Any], machine: dict[str, Any]) -> ChosenSettings:
    save_json(folder / "settings.json", Settings(**own))
    return ChosenSettings(folder / "settings.json", MachinePolicy(machine))


@pytest.mark.parametrize("name", FROM_STRICT)
def test_the_strictest_of_three_holds(tmp_path: Path, name: str) -> None:
    values = FROM_STRICT[name]
    tried = 0
    for own, machine, hub in product(values, (*values, None), (*values, None)):
        if (name, hub) == ("connection", "automatic"):
            continue  # headquarters knows only metered or free
        settings = chosen(tmp_path, {name: own}, {} if machine is None else {name: machine})
        settings.hear({} if hub is None else told(name, hub))
        said = [one for one in (own, machine, hub) if one is not None]
        assert getattr(settings.shown, name) == min(said, key=values.index), (own, machine, hub)
        tried += 1
    assert tried >= 18


def test_who_bounds_a_setting_is_told(tmp_path: Path) -> None:
    settings = chosen(tmp_path, {}, {"idle_minutes": 10, "proxy": "http://proxy.example:3128"})
    settings.hear({"idle_minutes": 4, "files_mb": 25, "capture_always": 0, "metered": 0})
    idle, proxy = settings.bound("idle_minutes"), settings.bound("proxy")
    assert idle is not None
    assert proxy is not None
    assert (idle.value, idle.by, idle.is_fixed) == (4, "hub", False)
    assert (proxy.by, proxy.is_fixed) == ("machine", True)
    assert [settings.bound(name) for name in ("files_mb", "capture", "connection", "theme")] == [None] * 4
    assert settings.allowed("idle_minutes", (1, 2, 5, 10)) == [1, 2]
    settings.hear({"idle_minutes": 1})
    idle = settings.bound("idle_minutes")
    assert idle is not None
    assert idle.is_fixed
    settings.hear({"idle_minutes": 20})
    idle = settings.bound("idle_minutes")
    assert idle is not None
    assert (idle.value, idle.by) == (10, "machine")


def test_what_an_officer_chose_comes_back_when_nothing_bounds_it(tmp_path: Path) -> None:
    settings = chosen(tmp_path, {"idle_minutes": 20, "theme": "light"}, {"theme": "dark"})
    shown = settings.shown
    settings.hear({"idle_minutes": 4})
    assert (shown.idle_minutes, shown.theme) == (4, "dark")
    shown.language, shown.theme = "pt", "light"
    settings.save()
    assert (shown.idle_minutes, shown.theme, shown.language) == (4, "dark", "pt")
    shown.idle_minutes = 25
    settings.save()
    assert shown.idle_minutes == 4, "whatever a control may offer"
    settings.hear({})
    assert shown.idle_minutes == 20
    assert load_settings(tmp_path / "settings.json").theme == "light"


def test_a_stricter_choice_within_the_bound_is_the_officers_own(tmp_path: Path) -> None:
    settings = chosen(tmp_path, {"idle_minutes": 20}, {})
    settings.hear({"idle_minutes": 4})
    settings.shown.idle_minutes = 2
    settings.save()
    settings.hear({})
    assert settings.shown.idle_minutes == 2


def test_what_another_program_says_beyond_these_is_held_within_them(tmp_path: Path) -> None:
    settings = chosen(tmp_path, {}, {})
    settings.hear({"idle_minutes": 0, "files_mb": 999, "a_later_one": 1})
    assert (settings.shown.idle_minutes, settings.shown.files_mb) == (1, 25)
