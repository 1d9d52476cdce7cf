"""Every dependency says why it is there, has a ceiling, and stands at one exact version."""

import re
import sys
import tomllib
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
SETTINGS_TEXT = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
PROJECT = tomllib.loads(SETTINGS_TEXT)["project"]
REQUIREMENTS = [
    Requirement(line)
    for line in [*PROJECT["dependencies"], *(r for extra in PROJECT["optional-dependencies"].values() for r in extra)]
]
PINS = [
    Requirement(line)
    for line in (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]


@pytest.mark.parametrize("requirement", REQUIREMENTS, ids=str)
def test_a_dependency_has_a_ceiling(requirement: Requirement) -> None:
    assert any(part.operator in {"<", "<=", "=="} for part in requirement.specifier), requirement


@pytest.mark.parametrize("requirement", REQUIREMENTS, ids=str)
def test_a_dependency_says_why_it_is_there(requirement: Requirement) -> None:
    lines = [line for line in SETTINGS_TEXT.splitlines() if re.match(rf'  "{requirement.name}\W', line)]
    assert lines
    assert [line for line in lines if not re.search(r",\s*# \w", line)] == []


@pytest.mark.parametrize("requirement", REQUIREMENTS, ids=str)
def test_a_dependency_stands_at_one_version_within_its_bounds(requirement: Requirement) -> None:
    pins = [pin for pin in PINS if canonicalize_name(pin.name) == canonicalize_name(requirement.name)]
    assert len(pins) == 1
    (exact,) = pins[0].specifier
    assert exact.operator == "=="
    assert requirement.specifier.contains(exact.version)


def test_no_pin_is_loose_or_double() -> None:
    names = [canonicalize_name(pin.name) for pin in PINS]
    assert sorted(set(names)) == sorted(names)
    assert [str(pin) for pin in PINS if [part.operator for part in pin.specifier] != ["=="]] == []


def test_what_is_installed_is_what_is_pinned() -> None:
    different = {}
    for pin in PINS:
        if pin.marker is not None and not pin.marker.evaluate():
            continue
        try:
            installed = metadata.version(pin.name)
        except metadata.PackageNotFoundError:
            continue  # an extra that this environment left out
        if not pin.specifier.contains(installed, prereleases=True):
            different[pin.name] = installed
    assert different == {}, "run `make setup`: these differ from constraints.txt"


def test_everything_installed_is_pinned() -> None:
    """A package that came in by another road would be missing on the next machine."""
    pinned = {canonicalize_name(pin.name) for pin in PINS}
    needed, waiting = set(), [Requirement("calibar[dev,bundle,basemap]")]
    while waiting:
        requirement = waiting.pop()
        for line in metadata.requires(requirement.name) or []:
            part = Requirement(line)
            if not _applies(part, requirement.extras) or canonicalize_name(part.name) in needed:
                continue
            needed.add(canonicalize_name(part.name))
            waiting.append(part)
    assert needed - pinned == set()


def _applies(part: Requirement, extras: set[str]) -> bool:
    return part.marker is None or any(part.marker.evaluate({"extra": extra}) for extra in (extras or {""}))


def test_the_pythons_of_the_project_include_this_one() -> None:
    assert Requirement(f"python{PROJECT['requires-python']}").specifier.contains(
        ".".join(map(str, sys.version_info[:3]))
    )
