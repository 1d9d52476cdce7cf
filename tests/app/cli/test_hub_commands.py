import json
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from app.cli.main import main
from app.demo.laptops import Agency, Laptop


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


def test_laptops_are_listed_blocked_let_in_and_ordered_to_erase(console: Console, laptop: Laptop) -> None:
    laptop.sync()
    device = laptop.workspace.identity.device
    listed = console("device", "list")
    assert (listed["total"], listed["devices"][0]["device"], listed["devices"][0]["state"]) == (1, device, "in_use")
    assert console("device", "block", device) == {"blocked": device}
    assert console("device", "list")["devices"][0]["state"] == "blocked"
    assert console("device", "unblock", device) == {"unblocked": device}
    assert console("device", "wipe", device) == {"wipe_ordered": device}
    one = console("device", "list")["devices"][0]
    assert (one["state"], one["wiped_at"]) == ("wipe_ordered", None)
    assert one["wipe_ordered_at"].startswith("20")
    assert console("device", "wipe", "0f" * 16, code=4)["error"]["code"] == "refused"


def test_the_log_of_the_hub_is_verified_with_the_anchors_of_the_laptops(console: Console, laptop: Laptop) -> None:
    laptop.workspace.audit.record("test.entry")
    laptop.sync()
    assert console("audit", "verify") == {"ok": True, "problems": []}
    database = sqlite3.connect(Path(console.data) / "hub.sqlite")
    database.execute("UPDATE audit SET object = 'x' WHERE seq = 2")
    database.commit()
    database.close()
    told = console("audit", "verify", code=7)
    assert told["problems"]
    assert not told["ok"]
