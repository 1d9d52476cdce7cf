"""The whole way by commands: key in two parts, question, answer, opened; and what is refused on the way."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.cli.main import main
from app.hub import administration

Run = Callable[..., tuple[int, dict[str, Any]]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command and return its status and its object."""

    def command(*arguments: str | Path) -> tuple[int, dict[str, Any]]:
        status = main([*map(str, arguments), "--json"])
        found: dict[str, Any] = json.loads(capsys.readouterr().out)
        return status, found

    return command


@pytest.fixture
def hub(tmp_path: Path) -> Path:
    """The data of a hub."""
    with administration(tmp_path / "hub", agency="Invented agency"):
        pass
    return tmp_path / "hub"


def test_a_key_is_made_without_a_hub_and_published_later(run: Run, hub: Path, tmp_path: Path) -> None:
    one, two, public = tmp_path / "one", tmp_path / "two", tmp_path / "public"
    status, made = run("hub", "recovery", "init", "--share", one, "--share", two, "--public", public)
    assert (status, made["published"]) == (0, False)
    assert run("hub", "recovery", "status", "--data", hub)[1] == {"key": ""}
    assert run("hub", "recovery", "publish", "--data", hub, public)[1] == {"key": made["key"], "changed": True}
    assert run("hub", "recovery", "status", "--data", hub)[1] == {"key": made["key"]}
    assert one.read_text("ascii") != two.read_text("ascii")
    assert [path.stat().st_mode & 0o777 for path in (one, two)] == [0o600, 0o600]


def test_nothing_is_made_that_could_be_lost_or_that_one_person_holds(run: Run, hub: Path, tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    for arguments in (
        ("--share", one, "--data", hub),
        ("--share", one, "--share", one, "--data", hub),
        ("--share", one, "--share", two),
    ):
        assert run("hub", "recovery", "init", *arguments)[0] == 2
    two.write_text("something else", encoding="utf-8")
    assert run("hub", "recovery", "init", "--share", one, "--share", two, "--data", hub)[0] == 2
    assert not one.exists()
    assert two.read_text(encoding="utf-8") == "something else"


def test_a_key_whose_parts_cannot_be_kept_apart_is_told_to_no_laptop(run: Run, hub: Path, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    one, two = tmp_path / "one", tmp_path / "two"
    same = tmp_path / "folder" / ".." / "one"
    for expected, arguments in (
        (2, ("--share", one, "--share", same, "--data", hub)),
        (2, ("--share", one, "--share", two, "--public", same, "--data", hub)),
        (6, ("--share", one, "--share", tmp_path / "nowhere" / "two", "--data", hub)),
        (6, ("--share", one, "--share", two, "--public", tmp_path / "nowhere" / "public", "--data", hub)),
    ):
        assert run("hub", "recovery", "init", *arguments)[0] == expected
        assert not one.exists()
        assert not two.exists()
        assert run("hub", "recovery", "status", "--data", hub)[1] == {"key": ""}
    assert run("hub", "recovery", "init", "--share", one, "--share", two, "--data", tmp_path / "no hub")[0] != 0
    assert not one.exists()
    # The control: after all that, the same names do.
    assert run("hub", "recovery", "init", "--share", one, "--share", two, "--data", hub)[0] == 0
    assert run("hub", "recovery", "status", "--data", hub)[1] != {"key": ""}


def test_a_file_that_is_no_public_half_is_not_published(run: Run, hub: Path, tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    run("hub", "recovery", "init", "--share", one, "--share", two, "--data", hub)
    before = run("hub", "recovery", "status", "--data", hub)[1]
    assert run("hub", "recovery", "publish", "--data", hub, one)[0] == 6
    assert run("hub", "recovery", "status", "--data", hub)[1] == before
