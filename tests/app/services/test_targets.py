from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest

from app.demo.laptops import Laptop
from app.domain.targets import Target
from app.errors import BadInputError
from app.services.targets import MANY_READ, PurposeNeededError


def readings(laptop: Laptop) -> list[str]:
    return [entry.reason for entry in laptop.workspace.audit.list() if entry.action == "dossier.read"]


@pytest.fixture
def target(laptop: Laptop) -> str:
    """An invented target."""
    made, _ = laptop.workspace.targets.add(Target(name="Ana Ejemplo"))
    return made


def test_a_dossier_is_not_opened_without_a_purpose(laptop: Laptop, target: str) -> None:
    with pytest.raises(PurposeNeededError, match="stated purpose"):
        laptop.workspace.targets.dossier(target)
    assert readings(laptop) == []


def test_a_purpose_is_stated_once_a_session_and_logged_with_the_reading(laptop: Laptop, target: str) -> None:
    targets = laptop.workspace.targets
    targets.state_purpose("  Operation\n Ejemplo ")
    for _ in range(3):
        assert targets.dossier(target).target.id == target
    assert readings(laptop) == ["Operation Ejemplo"]
    targets.dossier(target, "supervision")
    assert readings(laptop) == ["supervision", "Operation Ejemplo"]
    laptop.reopen()
    with pytest.raises(PurposeNeededError):
        laptop.workspace.targets.dossier(target)


@pytest.mark.parametrize("words", ["", " \n", "x" * 201])
def test_a_purpose_that_says_nothing_is_refused(laptop: Laptop, words: str) -> None:
    with pytest.raises(BadInputError):
        laptop.workspace.targets.state_purpose(words)


def test_many_readings_in_an_hour_stand_in_the_log_once(laptop: Laptop) -> None:
    workspace = laptop.workspace
    ids = [workspace.targets.add(Target(name=f"Ana {number}"))[0] for number in range(MANY_READ + 5)]
    for target in ids[: MANY_READ - 1]:
        workspace.targets.dossier(target, "supervision")
    assert [entry for entry in workspace.audit.list() if entry.action == "dossier.many"] == []
    for target in ids[MANY_READ - 1 :]:
        workspace.targets.dossier(target, "supervision")
    told = [entry for entry in workspace.audit.list() if entry.action == "dossier.many"]
    assert [entry.reason for entry in told] == [f"{MANY_READ} in an hour"]
    assert workspace.audit.verify() == []


def test_a_dossier_opens_on_a_disk_that_takes_no_writes_and_its_reading_is_logged_later(
    laptop: Laptop, target: str, without_writes: Callable[[Laptop], AbstractContextManager[None]]
) -> None:
    workspace = laptop.workspace
    with without_writes(laptop):
        for purpose in ("a raid", "a raid", "supervision"):
            assert workspace.targets.dossier(target, purpose).target.id == target
        assert readings(laptop) == []
        assert workspace.vault.audit.waiting == 2
    workspace.audit.record("vault.unlock")
    assert readings(laptop) == ["supervision", "a raid"]
    assert workspace.audit.verify() == []
