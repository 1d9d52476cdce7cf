import json
from pathlib import Path
from typing import Any

import pytest

from app.cli.main import main
from app.demo.laptops import Agency, Laptop
from app.domain.sightings import Note
from app.domain.targets import Target
from app.hub import administration
from app.services.standing import RevokedError

WHY = "what was left after the theft"


class Console:
    """The command line of the person who runs the hub."""

    def __init__(self, data: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.data = data
        self._capsys = capsys

    def __call__(self, *words: str, code: int = 0) -> Any:
        self._capsys.readouterr()
        assert main(["hub", *words, "--data", str(self.data), "--json"]) == code
        return json.loads(self._capsys.readouterr().out)


@pytest.fixture
def console(agency: Agency, capsys: pytest.CaptureFixture[str]) -> Console:
    """Run a command and return its JSON."""
    return Console(agency.data, capsys)


@pytest.fixture
def chief(agency: Agency) -> str:
    """An administrator."""
    with administration(agency.data) as admin:
        return admin.add_officer("Invented Chief", "administrator")


@pytest.fixture
def lost(agency: Agency, laptop: Laptop) -> str:
    """A laptop that was blocked with unsent changes and has heard of it."""
    laptop.sync()
    target, _ = laptop.workspace.targets.add(Target(name="Ana Ejemplo"))
    laptop.workspace.notes.add(Note(target=target, text="unsent words"))
    device = laptop.workspace.identity.device
    with administration(agency.data) as admin:
        admin.block(device)
    with pytest.raises(RevokedError):
        laptop.sync()
    return device


def test_what_a_blocked_laptop_left_is_listed_shown_and_handed_over(
    console: Console, lost: str, chief: str, tmp_path: Path
) -> None:
    listed = console("deposit", "list")
    assert (listed["total"], listed["deposits"][0]["device"], listed["deposits"][0]["changes"]) == (1, lost, 2)
    shown = console("deposit", "show", lost, "--officer", chief, "--purpose", WHY)
    assert [one["kind"] for one in shown["changes"]] == ["target", "note"]
    assert shown["changes"][1]["body"]["text"] == "unsent words"
    out = tmp_path / "left.json"
    assert console("deposit", "hand-over", lost, "--officer", chief, "--purpose", WHY, "--out", str(out)) == {
        "written": str(out),
        "changes": 2,
        "withheld": 0,
        "unreadable": 0,
    }
    assert out.stat().st_mode & 0o077 == 0
    written = json.loads(out.read_text("utf-8"))
    assert written["changes"][1]["body"]["text"] == "unsent words"
    assert bytes.fromhex(written["changes"][1]["sealed"])
    assert console("deposit", "list")["deposits"][0]["handed_to"] == chief
    assert console("audit", "verify")["ok"]


def test_only_the_officer_in_charge_reads_it(console: Console, lost: str, agency: Agency) -> None:
    with administration(agency.data) as admin:
        other = admin.add_officer("Invented Other")
    told = console("deposit", "show", lost, "--officer", other, "--purpose", WHY, code=4)
    assert "unsent words" not in json.dumps(told)


def test_a_file_that_is_there_is_not_written_over(console: Console, lost: str, chief: str, tmp_path: Path) -> None:
    out = tmp_path / "left.json"
    out.write_text("mine", "utf-8")
    console("deposit", "hand-over", lost, "--officer", chief, "--purpose", WHY, "--out", str(out), code=2)
    assert out.read_text("utf-8") == "mine"
    assert console("deposit", "list")["deposits"][0]["handed_to"] is None


def test_the_agency_chooses_the_length_of_a_lease(console: Console, laptop: Laptop) -> None:
    assert console("policy", "show")["lease_hours"] == 72
    told = console("policy", "set", "--lease-hours", "5")
    assert (told["changed"], told["lease_hours"]) == (True, 5)
    console("policy", "set", "--lease-hours", "721", code=4)
    console("policy", "set", code=2)
    laptop.sync()
    until = laptop.workspace.standing.view().lease_until
    assert until is not None
    hours = (until - laptop.program.clock.now()).total_seconds() / 3600
    assert 4.9 < hours < 5.0001


def test_what_the_agency_chooses_for_all_holds_on_a_laptop_after_its_next_sync(
    console: Console, laptop: Laptop
) -> None:
    assert laptop.program.settings.idle_minutes == 5
    told = console("policy", "set", "--idle-minutes", "2", "--metered", "on", "--files-mb", "3")
    assert (told["idle_minutes"], told["metered"], told["files_mb"]) == (2, 1, 3)
    console("policy", "set", "--idle-minutes", "31", code=4)
    laptop.sync()
    settings = laptop.program.settings
    assert (settings.idle_minutes, settings.connection, settings.files_mb) == (2, "metered", 3)
    console("policy", "set", "--metered", "off")
    laptop.reopen()
    laptop.sync()
    assert (settings.idle_minutes, laptop.program.settings.connection) == (2, "automatic")


def test_laptops_on_which_much_was_read_are_listed(console: Console, laptop: Laptop) -> None:
    assert console("audit", "flags") == {"flags": [], "total": 0}
    console("policy", "set", "--flag-dossiers", "1")
    target, _ = laptop.workspace.targets.add(Target(name="Ana Ejemplo"))
    laptop.workspace.targets.dossier(target, purpose="invented reason")
    laptop.sync()
    told = console("audit", "flags")
    assert told["total"] == 1
    assert (told["flags"][0]["device"], told["flags"][0]["dossiers"]) == (laptop.workspace.identity.device, 1)
    assert told["flags"][0]["at"].startswith("20")
