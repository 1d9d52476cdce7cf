"""The tests mirror the tree in both directions: `app/x/y.py` has `tests/app/x/test_y.py`, and nothing else has."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("app", "ui", "sync", "resources", "build_spec")
# Tests of more than one module, by what they prove.
FREE_FOLDERS = ("contracts", "properties", "scenarios", "faults", "frozen", "data")


def expected_tests(root: Path) -> dict[str, str]:
    """Test file -> module, for every module that holds logic; both relative to the root."""
    expected: dict[str, str] = {}
    for package in PACKAGES:
        for path in sorted((root / package).rglob("*.py")):
            module = path.relative_to(root)
            if path.stem == "__main__" or (path.stem == "__init__" and not holds_logic(path)):
                continue
            name = f"{module.parent.name}_init" if path.stem == "__init__" else module.stem.lstrip("_")
            expected[Path("tests", module.parent, f"test_{name}.py").as_posix()] = module.as_posix()
    return expected


def present_tests(root: Path) -> set[str]:
    """Find every test file outside the free folders."""
    return {
        path.relative_to(root).as_posix()
        for path in (root / "tests").rglob("test_*.py")
        if path.relative_to(root).parts[1] not in FREE_FOLDERS
    }


def holds_logic(path: Path) -> bool:
    """Tell whether a module does more than name its parts: docstring, imports and `__all__` are no logic."""
    return any(not _only_names(node) for node in ast.parse(path.read_text(encoding="utf-8")).body)


def _only_names(node: ast.stmt) -> bool:
    if isinstance(node, ast.Import | ast.ImportFrom):
        return True
    if isinstance(node, ast.Expr):
        return isinstance(node.value, ast.Constant)
    targets = node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AnnAssign) else []
    return [t.id for t in targets if isinstance(t, ast.Name)] == ["__all__"]


# Modules that only scenarios prove so far. The list may shrink: a name that got its test, or is gone, fails.
PROVED_BY_SCENARIOS = frozenset((ROOT / "tests" / "contracts" / "proved_by_scenarios.txt").read_text("utf-8").split())


def test_every_module_has_its_test() -> None:
    missing = {test: module for test, module in expected_tests(ROOT).items() if not (ROOT / test).is_file()}
    lacking = {test: module for test, module in missing.items() if module not in PROVED_BY_SCENARIOS}
    assert not lacking, "\n".join(f"{module} lacks {test}" for test, module in lacking.items())
    stale = PROVED_BY_SCENARIOS - set(missing.values())
    assert not stale, "take these out of proved_by_scenarios.txt: " + ", ".join(sorted(stale))


def test_every_test_has_its_module() -> None:
    orphans = present_tests(ROOT) - expected_tests(ROOT).keys()
    assert not orphans, "no such module for: " + ", ".join(sorted(orphans))


def test_every_test_file_holds_a_test() -> None:
    empty = [
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "tests").rglob("test_*.py")
        if "data" not in path.relative_to(ROOT).parts and not _holds_test(path)
    ]
    assert empty == []


def test_no_test_folder_is_a_package() -> None:
    found = [p.relative_to(ROOT).as_posix() for p in (ROOT / "tests").rglob("__init__.py")]
    assert found == [], "tests are found by path; shared fixtures live in conftest.py"


@pytest.mark.parametrize(
    ("text", "logic"),
    [
        ('"""Words."""\n', False),
        ('"""Words."""\n\nfrom app.x import y\n\n__all__ = ["y"]\n', False),
        ("LIMIT = 3\n", True),
        ("def act() -> None: ...\n", True),
        ("if True:\n    import x\n", True),
    ],
)
def test_logic_is_told_from_naming(tmp_path: Path, text: str, *, logic: bool) -> None:
    path = tmp_path / "__init__.py"
    path.write_text(text, encoding="utf-8")
    assert holds_logic(path) is logic


def test_the_mirror_shows_both_directions(tmp_path: Path) -> None:
    for name in (
        "app/__init__.py",
        "app/x/__init__.py",
        "app/x/y.py",
        "tests/app/x/test_z.py",
        "tests/faults/test_a.py",
    ):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("LIMIT = 1\n" if name == "app/x/__init__.py" else "", encoding="utf-8")
    assert expected_tests(tmp_path) == {
        "tests/app/x/test_x_init.py": "app/x/__init__.py",
        "tests/app/x/test_y.py": "app/x/y.py",
    }
    assert present_tests(tmp_path) == {"tests/app/x/test_z.py"}


def _holds_test(path: Path) -> bool:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    names = [n.name for n in ast.walk(tree) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)]
    made = [t.id for n in tree.body if isinstance(n, ast.Assign) for t in n.targets if isinstance(t, ast.Name)]
    return any(name.startswith(("test_", "Test")) for name in names + made)
