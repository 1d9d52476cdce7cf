"""Drives the packaged program: a real hub, a vault, a sighting, lock and reopen, the map page, a sync, a check.

Usage: python -m build_spec.smoke_test dist/calibar. Nothing is taken from the checkout but this file.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from PIL import Image

PASSPHRASE = "invented passphrase for the smoke test"  # noqa: S105 - opens an invented vault

# A blank page has one colour, a page without its base map a handful; land, sea, borders, names and points have more.
MIN_COLOURS = 40


def colours(picture: Path) -> int:
    """Count the different colours of a picture, to tell a map from an empty page."""
    with Image.open(picture) as image:
        counted = image.convert("RGB").getcolors(maxcolors=image.width * image.height)
    return len(counted or ())


def main(arguments: list[str]) -> int:
    """Run every step; the first that fails ends it."""
    program = Path(arguments[0]).resolve() / ("calibar.exe" if sys.platform == "win32" else "calibar")
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL"))}
    environment["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory(prefix="calibar-smoke-") as folder:
        _drive(program, Path(folder), environment)
    print("smoke test: the packaged program works")
    return 0


def _drive(program: Path, folder: Path, environment: dict[str, str]) -> None:
    def call(*words: str, profile: bool = True) -> Any:
        tail = (
            ["--profile", str(folder / "profile"), "--passphrase-file", str(folder / "passphrase")] if profile else []
        )
        done = subprocess.run(
            [str(program), *words, *tail, "--json"],
            capture_output=True,
            text=True,
            check=False,
            env=environment,
            timeout=180,
        )
        if done.returncode != 0:
            raise SystemExit(f"{words[0]} ended with {done.returncode}: {done.stdout[-600:]} {done.stderr[-1500:]}")
        print(f"  {' '.join(words[:2])}: {done.stdout.strip()[:140]}")
        return json.loads(done.stdout)

    (folder / "passphrase").write_text(PASSPHRASE, encoding="utf-8")
    data = ("--data", str(folder / "hub"))
    officer = call("hub", "officer", "add", *data, "--name", "Insp. A. Invented", profile=False)["officer"]
    invite = call("hub", "invite", *data, "--officer", officer, profile=False)["invite"]
    hub = subprocess.Popen(
        [str(program), "hub", "serve", *data, "--port", "0", "--json"],
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    )
    assert hub.stdout is not None
    try:
        url = json.loads(hub.stdout.readline())["url"]
        call("enrol", "--hub", url, "--invite", invite)
        target = call("target", "add", "--name", "Marco INVENTADO")["id"]
        place = ("--lat", "40.4087", "--lon", "-3.6973")
        call(
            "sighting",
            "add",
            "--target",
            target,
            "--at",
            "2026-03-02T08:00:00Z",
            *place,
            "--grade",
            "B2",
            "--text",
            "x",
        )
        assert call("sighting", "list")["total"] == 1, "the sighting is gone after reopening"
        assert call("sync")["pushed"] == 2, "not everything was sent"
        assert call("vault", "check")["ok"], "the vault has problems"
        picture = folder / "map.png"
        assert call("map", "--target", target, "--out", str(picture))["points"] == 1, "the map shows nothing"
        assert colours(picture) >= MIN_COLOURS, "the picture of the map is empty"
        page = folder / "page.png"
        parts = call("self-test", "--out", str(page), profile=False)["parts"]
        assert all(parts.values()), f"a part is missing: {parts}"
        assert colours(page) >= MIN_COLOURS, "the map page is blank"
    finally:
        hub.send_signal(signal.SIGTERM)
        hub.wait(20)
        hub.stdout.close()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
