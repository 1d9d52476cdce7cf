"""A bare machine becomes ready, a ready one is left alone, and one that cannot be says exactly why."""

import subprocess
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from build_spec import prepare
from build_spec.prepare import Machine, SetupError

DEBIAN_12 = Machine(is_linux=True, is_root=True, has_apt=True, has_time64_names=False, has_venv=True)


class Shell:
    """Records what would be run; `failing` names a word of the command that fails."""

    def __init__(self, failing: str = "") -> None:
        self.commands: list[list[str]] = []
        self.environments: list[dict[str, str]] = []
        self._failing = failing

    def __call__(self, command: Sequence[str], **options: Any) -> subprocess.CompletedProcess[str]:
        self.commands.append(list(command))
        self.environments.append(options.get("env") or {})
        failed = bool(self._failing) and self._failing in command
        words = str(tuple(sys.version_info[:2])) if "-c" in command and "pip" in command[-1] else ""
        return subprocess.CompletedProcess(list(command), 100 if failed else 0, words, "E: why" if failed else "")


def answers(*turns: list[str]) -> Any:
    waiting = iter(turns)
    return lambda: next(waiting)


def test_a_complete_system_is_left_alone() -> None:
    shell = Shell()
    prepare.provide_system(DEBIAN_12, run=shell, find_missing=list)
    assert shell.commands == []


def test_root_gets_what_is_missing_with_one_update_and_no_question() -> None:
    shell = Shell()
    prepare.provide_system(DEBIAN_12, run=shell, find_missing=answers(["libasound.so.2", "libdrm.so.2"], []))
    assert ["update" in c for c in shell.commands] == [True, False]
    assert shell.commands[1][-2:] == ["libasound2", "libdrm2"]
    assert {e["DEBIAN_FRONTEND"] for e in shell.environments} == {"noninteractive"}


def test_newer_systems_have_their_own_package_names() -> None:
    machine = replace(DEBIAN_12, has_time64_names=True)
    packages = prepare.wanted_packages(["libglib-2.0.so.0", "libGL.so.1", "libasound.so.2"], machine)
    assert packages == ["libgl1", "libglib2.0-0t64", "libasound2t64"]


def test_others_get_the_exact_line_and_nothing_is_run() -> None:
    shell = Shell()
    machine = replace(DEBIAN_12, is_root=False, has_venv=False)
    with pytest.raises(SetupError) as caught:
        prepare.provide_system(machine, run=shell, find_missing=answers(["libGL.so.1"]))
    assert shell.commands == []
    line = str(caught.value).splitlines()[-1]
    assert "sudo apt-get install -y --no-install-recommends libgl1 python3" in line
    assert line.endswith("-venv")


def test_a_system_without_apt_names_the_libraries() -> None:
    machine = replace(DEBIAN_12, has_apt=False)
    with pytest.raises(SetupError, match=r"libGL\.so\.1, libgbm\.so\.1"):
        prepare.provide_system(machine, run=Shell(), find_missing=answers(["libGL.so.1", "libgbm.so.1"]))


def test_other_systems_need_no_libraries() -> None:
    shell = Shell()
    prepare.provide_system(replace(DEBIAN_12, is_linux=False), run=shell, find_missing=answers(["libGL.so.1"]))
    assert shell.commands == []


def test_a_refused_installation_says_why() -> None:
    with pytest.raises(SetupError, match="E: why"):
        prepare.provide_system(DEBIAN_12, run=Shell("install"), find_missing=answers(["libGL.so.1"]))


def test_a_broken_foreign_source_is_no_reason_to_stop() -> None:
    prepare.provide_system(DEBIAN_12, run=Shell("update"), find_missing=answers(["libGL.so.1"], []))


def test_a_library_that_stays_missing_is_named() -> None:
    with pytest.raises(SetupError, match=r"libGL\.so\.1"):
        prepare.provide_system(DEBIAN_12, run=Shell(), find_missing=answers(["libGL.so.1"], ["libGL.so.1"]))


def test_missing_libraries_are_found_by_loading_them() -> None:
    def load(soname: str) -> object:
        if soname in {"libGL.so.1", "libnss3.so"}:
            raise OSError(soname)
        return object()

    assert prepare.missing_libraries(load) == ["libGL.so.1", "libnss3.so"]


@pytest.mark.parametrize(
    ("release", "newer"),
    [
        ({"ID": "debian", "VERSION_ID": "12"}, False),
        ({"ID": "debian", "VERSION_ID": "13"}, True),
        ({"ID": "debian"}, True),
        ({"ID": "ubuntu", "ID_LIKE": "debian", "UBUNTU_CODENAME": "jammy", "VERSION_ID": "22.04"}, False),
        ({"ID": "ubuntu", "ID_LIKE": "debian", "UBUNTU_CODENAME": "noble", "VERSION_ID": "24.04"}, True),
        ({"ID": "linuxmint", "ID_LIKE": "ubuntu debian", "UBUNTU_CODENAME": "noble", "VERSION_ID": "22"}, True),
        ({"ID": "fedora", "VERSION_ID": "41"}, False),
        ({}, False),
    ],
)
def test_package_names_follow_the_distribution(release: dict[str, str], *, newer: bool) -> None:
    assert prepare.uses_time64_names(release) is newer


def test_the_distribution_is_read_from_its_file(tmp_path: Path) -> None:
    path = tmp_path / "os-release"
    path.write_text('# words\nID=ubuntu\nVERSION_ID="24.04"\n\n', encoding="utf-8")
    assert prepare.read_os_release(path) == {"ID": "ubuntu", "VERSION_ID": "24.04"}
    assert prepare.read_os_release(tmp_path / "absent") == {}


def test_this_python_will_do() -> None:
    assert prepare.suited_python() is None


def test_an_old_python_looks_for_a_newer_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(SetupError, match=r"needs Python 3\.11 to 3\.13; this is 3\.9"):
        prepare.suited_python((3, 9, 2))
    newer = tmp_path / "python3.12"
    newer.write_text("#!/bin/sh\n", encoding="ascii")
    newer.chmod(0o755)
    assert prepare.suited_python((3, 9, 2)) == str(newer)


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    (tmp_path / "pyproject.toml").write_text("[project]\n", encoding="utf-8")
    (tmp_path / "constraints.txt").write_text("a==1\n", encoding="utf-8")
    return tmp_path


def lay_program(root: Path) -> None:
    for name in ("python", "calibar"):
        path = prepare.program_path(root / ".venv", name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("", encoding="ascii")


def test_packages_are_installed_at_their_pinned_versions(checkout: Path) -> None:
    lay_program(checkout)
    shell = Shell()
    prepare.provide_packages(checkout, run=shell)
    assert shell.commands[-1][-4:] == ["-c", "constraints.txt", "-e", f".[{prepare.EXTRAS}]"]
    assert prepare.is_ready(checkout)


@pytest.mark.parametrize("name", ["pyproject.toml", "constraints.txt"])
def test_a_changed_setting_means_a_new_installation(checkout: Path, name: str) -> None:
    lay_program(checkout)
    prepare.provide_packages(checkout, run=Shell())
    (checkout / name).write_text("b==2\n", encoding="utf-8")
    assert not prepare.is_ready(checkout)


def test_an_installation_that_failed_leaves_no_stamp(checkout: Path) -> None:
    lay_program(checkout)
    prepare.provide_packages(checkout, run=Shell())
    with pytest.raises(SetupError, match="go on where it stopped"):
        prepare.provide_packages(checkout, run=Shell("install"))
    assert not prepare.is_ready(checkout)


def test_a_broken_environment_is_made_anew(checkout: Path) -> None:
    shell = Shell()
    with pytest.raises(SetupError, match=r"remove \.venv"):
        prepare.provide_packages(checkout, run=shell)
    assert shell.commands[0][1:4] == ["-m", "venv", "--clear"]


def test_foreign_settings_of_pip_do_not_lead_elsewhere(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PIP_TARGET", "/elsewhere")
    monkeypatch.setenv("PYTHONPATH", "/elsewhere")
    lay_program(checkout)
    shell = Shell()
    prepare.provide_packages(checkout, run=shell)
    assert {"PIP_TARGET", "PYTHONPATH"} & shell.environments[-1].keys() == set()


def test_the_world_map_is_drawn_only_where_it_is_missing(checkout: Path) -> None:
    shell = Shell()
    prepare.provide_base_map(checkout, run=shell)
    assert shell.commands == []
    (checkout / "build_spec").mkdir()
    (checkout / "build_spec" / "basemap.py").write_text("", encoding="utf-8")
    prepare.provide_base_map(checkout, run=shell)
    assert [c[1:] for c in shell.commands] == [["-m", "build_spec.basemap"]]
    (checkout / "resources" / "basemap").mkdir(parents=True)
    (checkout / "resources" / "basemap" / "world.mbtiles").write_bytes(b"pack")
    prepare.provide_base_map(checkout, run=shell)
    assert len(shell.commands) == 1


def test_two_setups_take_turns(tmp_path: Path) -> None:
    lock = tmp_path / "build" / "setup.lock"
    code = (
        "import sys; from pathlib import Path; from build_spec.prepare import only_one\n"
        "with only_one(Path(sys.argv[1])): print('in', flush=True); sys.stdin.readline()\n"
        "print('out', flush=True)"
    )
    with prepare.only_one(lock):
        other = subprocess.Popen(
            [sys.executable, "-c", code, str(lock)],
            cwd=prepare.ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        with pytest.raises(subprocess.TimeoutExpired):
            other.wait(0.5)
    said, _ = other.communicate("\n", timeout=30)
    assert said.split() == ["in", "out"]


def test_it_needs_nothing_but_python() -> None:
    """Run where site-packages does not exist: everything it imports is of the standard library."""
    code = f"import runpy; runpy.run_path({str(Path(prepare.__file__))!r})"
    done = subprocess.run([sys.executable, "-I", "-S", "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize(
    ("is_root", "found", "commands"), [(True, None, 2), (True, "/usr/bin/strace", 0), (False, None, 0)]
)
def test_tools_of_tests_are_installed_where_that_takes_no_question(
    *, is_root: bool, found: str | None, commands: int
) -> None:
    machine = prepare.Machine(is_linux=True, is_root=is_root, has_apt=True, has_time64_names=False, has_venv=True)
    ran: list[list[str]] = []

    def run(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        ran.append(command)
        return subprocess.CompletedProcess(command, 0)

    prepare.provide_test_tools(machine, run=run, find=lambda _: found)
    assert len(ran) == commands
    assert all(command[0] == "apt-get" for command in ran)
    assert not ran or ran[-1][-4:] == ["strace", "faketime", "dbus", "gnome-keyring"]
