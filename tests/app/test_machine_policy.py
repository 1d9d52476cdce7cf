"""Settings that an administrator decided are shown, hold, and come back as they were once nobody decides them."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.bootstrap import Program
from app.demo.laptops import training_stretching
from app.machine_policy import MachinePolicy, load_policy, policy_file
from app.settings import Settings, load_settings

DECIDED = b'{"settings": {"connection": "metered", "idle_minutes": 3}}'


def program(folder: Path, policy: Path) -> Program:
    return Program(folder / "profile", use_keyring=False, stretching=training_stretching(), policy_file=policy)


def test_what_is_decided_holds_and_a_persons_choice_comes_back(tmp_path: Path) -> None:
    policy = tmp_path / "policy.json"
    free = program(tmp_path, policy)
    assert free.policy == MachinePolicy()
    free.settings.connection, free.settings.idle_minutes = "unmetered", 20
    free.save_settings()
    policy.write_bytes(DECIDED)
    bound = program(tmp_path, policy)
    assert (bound.settings.connection, bound.settings.idle_minutes) == ("metered", 3)
    bound.settings.files_mb, bound.settings.idle_minutes = 5, 30
    bound.save_settings()
    assert bound.settings.idle_minutes == 3, "whatever a control may offer"
    policy.unlink()
    again = program(tmp_path, policy)
    assert (again.settings.connection, again.settings.idle_minutes, again.settings.files_mb) == ("unmetered", 20, 5)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (b"{", "policy.json"),
        (b'{"settings": {"idle_minutes": 99}}', "idle_minutes"),
        (b'{"settings": {"idle_minuts": 3}}', "no setting is called idle_minuts"),
        (b'{"setings": {}}', "setings"),
        (b"\xff", "policy.json"),
    ],
)
def test_a_file_that_cannot_be_read_is_told_and_counts_for_nothing(tmp_path: Path, text: bytes, told: str) -> None:
    path = tmp_path / "policy.json"
    path.write_bytes(text)
    policy = load_policy(path)
    assert told in policy.problem
    assert policy.over(Settings()) == Settings()
    path.write_bytes(DECIDED)
    assert (load_policy(path).problem, load_policy(path).settings["idle_minutes"]) == ("", 3)


def test_no_file_decides_nothing_and_one_that_may_not_be_read_is_told(tmp_path: Path) -> None:
    assert load_policy(tmp_path / "none.json") == MachinePolicy()
    assert load_policy(tmp_path).problem, "a folder"


def test_it_stands_where_only_an_administrator_writes() -> None:
    assert policy_file("linux") == Path("/etc/xdg/calibar/policy.json")
    assert policy_file("darwin").is_relative_to("/Library")
    assert policy_file("win32").parts[-2:] == ("Calibar", "policy.json")


def test_settings_tell_the_limits_of_files() -> None:
    assert Settings().file_limits.most_bytes is None
    assert Settings(files_mb=5, metered_files_mb=0).file_limits.most_bytes == 5 * 1024 * 1024
    assert Settings(files_mb=5, metered_files_mb=0).file_limits.metered_most_bytes == 0
    assert Settings(metered_files_mb=25).file_limits.metered_most_bytes is None
    assert [Settings(connection="automatic").is_metered(found) for found in (True, False)] == [True, False]
    assert [Settings(connection="metered").is_metered(found) for found in (True, False)] == [True, True]
    assert [Settings(connection="unmetered").is_metered(found) for found in (True, False)] == [False, False]


def test_settings_of_an_older_program_are_read(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(b'{"theme": "light", "idle_minutes": 7}')
    assert (load_settings(path).theme, load_settings(path).connection) == ("light", "automatic")
