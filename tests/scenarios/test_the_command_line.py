"""The command line as scripts use it: every command a process of its own, JSON keys and exit codes as promised."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from app.demo.hub_process import HubProcess
from app.demo.laptops import PASSPHRASE
from app.hub import administration

PLACE = "9°21'35.3\"N 79°55'08.3\"O"
NEVER = "2026-02-31T08:00:00Z"
AT = "2026-03-02T08:00:00Z"


class Cli:
    """Runs `calibar` with a profile."""

    def __init__(self, profile: Path, passphrase: Path) -> None:
        self._tail = ["--profile", str(profile), "--passphrase-file", str(passphrase), "--json"]

    def run(self, *arguments: str) -> tuple[int, Any]:
        command = [sys.executable, "-m", "app.cli", *arguments, *self._tail]
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=100)
        assert "Traceback" not in done.stderr, done.stderr
        return done.returncode, json.loads(done.stdout)

    def ok(self, *arguments: str) -> Any:
        code, answer = self.run(*arguments)
        assert code == 0, answer
        return answer


@pytest.mark.slow
@pytest.mark.timeout(1000)  # some forty starts of the program
def test_enrol_write_sync_and_be_refused(tmp_path: Path) -> None:
    with administration(tmp_path / "hub", agency="Invented agency") as admin:
        officer = admin.add_officer("Insp. A. Invented")
        invite = admin.invite(officer).code
    passphrase = tmp_path / "passphrase"
    passphrase.write_text(PASSPHRASE, "utf-8")
    cli = Cli(tmp_path / "profile", passphrase)
    hub = HubProcess(tmp_path / "hub")
    try:
        assert cli.ok("enrol", "--hub", hub.url, "--invite", invite)["officer"] == officer
        hostile = '=HYPERLINK("x") <script>alert(1)</script> ${alert(2)}'
        target = cli.ok("target", "add", "--name", hostile, "--reference", "2021/1", "--born", "1979-01")["id"]
        sighting = cli.ok(
            "sighting", "add", "--target", target, "--at", AT, "--where", PLACE,
            "--lang", "es", "--grade", "B2", "--text", "visto",
        )  # fmt: skip
        assert sighting["lon"] == pytest.approx(-79.918972, abs=1e-5)
        assert cli.ok("target", "list")["targets"][0]["name"] == hostile
        assert cli.ok("search", "visto")["total"] == 1
        assert cli.run("target", "show", target)[0] == 4, "a dossier needs a purpose"
        cli.ok("target", "show", target, "--purpose", "supervision")
        assert cli.run("map", "--out", str(tmp_path / "nowhere" / "map.html"))[0] == 1
        logged = cli.ok("audit", "list")["entries"]
        assert [
            (one["action"], one["reason"]) for one in logged if one["action"] in {"dossier.read", "map.export"}
        ] == [
            ("map.export", "html"),  # before the file, which could not be written
            ("dossier.read", "supervision"),
        ]
        written = cli.ok("export", "--format", "geojson", "--target", target, "--out", str(tmp_path / "out.geojson"))
        assert (written["records"], written["withheld"]) == (1, [])
        assert json.loads((tmp_path / "out.geojson").read_text("utf-8"))["features"][0]["id"] == sighting["id"]
        report = cli.ok("sync")
        assert (report["pushed"], report["queued_left"]) == (2, 0)
        assert cli.ok("sync")["pushed"] == 0
        assert cli.ok("vault", "check") == {"ok": True, "problems": []}
        for code, wrong in (
            (6, ("sighting", "add", "--target", target, "--at", NEVER, "--grade", "B2", "--text", "x")),
            (6, ("sighting", "add", "--target", target, "--at", AT, "--grade", "Z9", "--text", "x")),
            (6, ("sighting", "add", "--target", target, "--at", AT, "--grade", "B2",
                 "--lat", "112", "--lon", "0", "--text", "x")),
            (6, ("import", str(tmp_path / "missing.csv"))),
            (2, ("sighting", "add")),
        ):  # fmt: skip
            found, answer = cli.run(*wrong)
            assert (found, set(answer["error"])) == (code, {"code", "message", "hint"}), answer
        assert cli.ok("sighting", "list")["total"] == 1
    finally:
        hub.stop()
    code, answer = cli.run("sync")
    assert (code, answer["error"]["code"]) == (5, "offline")
    passphrase.write_text("another invented passphrase, wrong", "utf-8")
    code, answer = cli.run("target", "list")
    assert (code, answer["error"]["code"]) == (3, "wrong_passphrase")
    assert cli.run("vault", "wipe")[0] == 2
    assert (tmp_path / "profile" / "vault.keys").exists()
    wiped = cli.ok("vault", "wipe", "--confirm", "ERASE")
    assert (wiped["unreadable"], wiped["slots_overwritten"], wiped["open_elsewhere"]) == (True, True, False)
    assert cli.ok("vault", "status")["state"] == "new"
    assert not (tmp_path / "profile" / "vault.db").exists()
