"""Imports go the way the architecture says; and the checker itself would notice if they did not."""

import subprocess
import sys
import sysconfig
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LINT_IMPORTS = Path(sysconfig.get_path("scripts"), "lint-imports")

MODULES = (
    *(
        "app",
        "app.bootstrap",
        "app.hub",
        "app.hub_images",
        "app.policies",
        "app.cli",
        "app.domain",
        "app.services",
        "app.storage",
        "app.security",
    ),
    *("app.exchange", "app.analysis", "app.maps", "ui", "ui.screens", "resources"),
    *("sync", "sync.protocol", "sync.client", "sync.hub"),
)
VIOLATIONS = [
    ("app.services", "import PySide6", "qt-in-ui-only"),
    ("sync.client", "from PySide6.QtCore import QObject", "qt-in-ui-only"),
    ("app.cli", "import ui.screens", "qt-in-ui-only"),
    ("ui.screens", "import app.storage", "ui-above-services"),
    ("ui.screens", "from sync import client", "ui-above-services"),
    ("app.storage", "import app.security", "app-layers"),
    ("app.maps", "from app import analysis", "app-layers"),
    ("app.exchange", "import app.storage", "app-layers"),
    ("app.domain", "import app.services", "app-layers"),
    ("sync.protocol", "import app.domain", "sync-alone"),
    ("sync.hub", "def late():\n    import app", "sync-alone"),
    ("sync.client", "import sync.hub", "sync-sides"),
    ("sync.protocol", "import sync.client", "sync-sides"),
    ("app.exchange", "import sync.protocol", "sync-users"),
    ("app.cli", "from sync.hub import anything", "sync-users"),
]
ALLOWED = {
    "ui.screens": "import PySide6, app.services, app.domain, app.bootstrap, resources",
    "app.services": "import app.storage, app.security, app.domain, sync.protocol, sync.client",
    "app.storage": "import app.domain, sync.protocol",
    "app.bootstrap": "import app.services, sync.client",
    "app.hub": "import app.domain, sync.hub",
    "app.hub_images": "import app.storage, sync.hub",
    "app.cli": "import app.bootstrap, app.hub, app.hub_images",
    "sync.client": "import sync.protocol",
}


def lint_imports(tree: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(LINT_IMPORTS), "--no-logo", "--no-cache"],
        cwd=tree,
        env={"PYTHONPATH": str(tree), "PATH": "", "PYTHONDONTWRITEBYTECODE": "1", "COLUMNS": "200"},
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )


def lay_out(tree: Path, bodies: dict[str, str]) -> None:
    """Write a small house of the same plan, with the contracts of the real one."""
    settings = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    (tree / "pyproject.toml").write_text(settings[settings.index("[tool.importlinter]") :], encoding="utf-8")
    for name in MODULES:
        folder = tree.joinpath(*name.split("."))
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "__init__.py").write_text(bodies.get(name, "") + "\n", encoding="utf-8")


def test_the_imports_of_the_program_go_the_right_way() -> None:
    done = lint_imports(ROOT)
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_house_of_the_right_plan_passes(tmp_path: Path) -> None:
    lay_out(tmp_path, ALLOWED)
    done = lint_imports(tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(("module", "body", "contract"), VIOLATIONS)
def test_a_wrong_import_is_noticed(tmp_path: Path, module: str, body: str, contract: str) -> None:
    lay_out(tmp_path, ALLOWED | {module: body})
    done = lint_imports(tmp_path)
    assert done.returncode == 1, done.stdout + done.stderr
    names = {c["id"]: c["name"] for c in _contracts()}
    assert f"{names[contract]} BROKEN" in done.stdout.replace("\n", " ")


def test_no_contract_has_an_exception() -> None:
    assert [c["id"] for c in _contracts() if any("ignore" in key for key in c)] == []


def test_every_contract_is_proved_by_a_violation() -> None:
    assert {c["id"] for c in _contracts()} == {contract for _, _, contract in VIOLATIONS}


def test_app_and_sync_stand_without_qt() -> None:
    """Import every module where there is no PySide6: an import by name would escape the graph."""
    names = [
        ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        for package in ("app", "sync", "resources")
        for path in sorted((ROOT / package).rglob("*.py"))
        if path.stem != "__main__"
    ]
    code = (
        "import importlib, sys; sys.modules.update(PySide6=None, shiboken6=None)\n"
        f"for name in {names!r}: importlib.import_module(name)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=100, check=False
    )
    assert done.returncode == 0, done.stderr


def _contracts() -> list[dict[str, str]]:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts: list[dict[str, str]] = settings["tool"]["importlinter"]["contracts"]
    return contracts
