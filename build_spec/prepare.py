"""Makes a bare machine ready: system libraries, virtual environment, packages, the program at `.venv/bin/calibar`.

It needs nothing but Python itself and runs before anything is installed, so it imports only the standard library.
It never calls sudo, and it changes nothing before it knows that it can finish.
"""

from __future__ import annotations

import contextlib
import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
OLDEST, NEWEST = (3, 11), (3, 13)
RUNNING: tuple[int, ...] = sys.version_info[:3]
EXTRAS = "dev,bundle,basemap"

# What the Qt wheels name and do not bring (readelf -d; tried on minimal Debian 12 and 13): soname, package, and its
# name since the change to 64-bit times (Ubuntu 24.04, Debian 13) where that differs.
SYSTEM_LIBRARIES = (
    ("libGL.so.1", "libgl1", ""),
    ("libEGL.so.1", "libegl1", ""),
    ("libglib-2.0.so.0", "libglib2.0-0", "libglib2.0-0t64"),
    ("libdbus-1.so.3", "libdbus-1-3", ""),
    ("libfontconfig.so.1", "libfontconfig1", ""),
    ("libfreetype.so.6", "libfreetype6", ""),
    ("libgssapi_krb5.so.2", "libgssapi-krb5-2", ""),
    ("libX11.so.6", "libx11-6", ""),
    ("libxkbcommon.so.0", "libxkbcommon0", ""),
    # A window on X11.
    ("libX11-xcb.so.1", "libx11-xcb1", ""),
    ("libxcb-cursor.so.0", "libxcb-cursor0", ""),
    ("libxcb-icccm.so.4", "libxcb-icccm4", ""),
    ("libxcb-image.so.0", "libxcb-image0", ""),
    ("libxcb-keysyms.so.1", "libxcb-keysyms1", ""),
    ("libxcb-randr.so.0", "libxcb-randr0", ""),
    ("libxcb-render-util.so.0", "libxcb-render-util0", ""),
    ("libxcb-shape.so.0", "libxcb-shape0", ""),
    ("libxcb-shm.so.0", "libxcb-shm0", ""),
    ("libxcb-sync.so.1", "libxcb-sync1", ""),
    ("libxcb-xfixes.so.0", "libxcb-xfixes0", ""),
    ("libxcb-xkb.so.1", "libxcb-xkb1", ""),
    ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", ""),
    # The map page.
    ("libnss3.so", "libnss3", ""),
    ("libasound.so.2", "libasound2", "libasound2t64"),
    ("libexpat.so.1", "libexpat1", ""),
    ("libudev.so.1", "libudev1", ""),
    ("libXcomposite.so.1", "libxcomposite1", ""),
    ("libXdamage.so.1", "libxdamage1", ""),
    ("libXext.so.6", "libxext6", ""),
    ("libXfixes.so.3", "libxfixes3", ""),
    ("libXrandr.so.2", "libxrandr2", ""),
    ("libXtst.so.6", "libxtst6", ""),
    ("libxkbfile.so.1", "libxkbfile1", ""),
    ("libgbm.so.1", "libgbm1", ""),
    ("libdrm.so.2", "libdrm2", ""),
)

# Commands that single tests need, and the packages that bring them.
TEST_TOOLS: tuple[tuple[str, str], ...] = (
    ("strace", "strace"),
    ("faketime", "faketime"),
    ("dbus-run-session", "dbus"),
    ("gnome-keyring-daemon", "gnome-keyring"),
)

Run = Callable[..., "subprocess.CompletedProcess[str]"]


class SetupError(Exception):
    """Why the machine cannot be made ready, and what the person can do; nothing was changed."""


@dataclass(frozen=True)
class Machine:
    """What decides how packages are installed here."""

    is_linux: bool
    is_root: bool
    has_apt: bool
    has_time64_names: bool
    has_venv: bool

    @classmethod
    def here(cls) -> Machine:
        """Look at this machine."""
        return cls(
            is_linux=sys.platform.startswith("linux"),
            is_root=hasattr(os, "geteuid") and os.geteuid() == 0,
            has_apt=shutil.which("apt-get") is not None,
            has_time64_names=uses_time64_names(read_os_release()),
            has_venv=importlib.util.find_spec("ensurepip") is not None,
        )


def read_os_release(path: Path = Path("/etc/os-release")) -> dict[str, str]:
    """Read the name and version of the distribution; empty where the file is missing."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except OSError:
        return {}
    pairs = (line.split("=", 1) for line in lines if "=" in line and not line.startswith("#"))
    return {key.strip(): value.strip().strip("\"'") for key, value in pairs}


def uses_time64_names(os_release: Mapping[str, str]) -> bool:
    """Tell whether packages carry t64 in their names: Ubuntu from 24.04, Debian from 13, and what is made from them."""
    if codename := os_release.get("UBUNTU_CODENAME"):
        # Ubuntu's codenames run through the alphabet and began again with 17.10; focal, jammy and mantic are older.
        return codename[0] >= "n"
    version = os_release.get("VERSION_ID", "")
    if os_release.get("ID") == "debian" and version:
        return float(version) >= 13
    # Rolling and unknown children of Debian are newer than 2024.
    return "debian" in (os_release.get("ID", ""), *os_release.get("ID_LIKE", "").split())


def missing_libraries(load: Callable[[str], object] = ctypes.CDLL) -> list[str]:
    """Try to load each system library; give the sonames that are not there."""
    missing = []
    for soname, _, _ in SYSTEM_LIBRARIES:
        try:
            load(soname)
        except OSError:
            missing.append(soname)
    return missing


def wanted_packages(missing: Sequence[str], machine: Machine) -> list[str]:
    """Name the packages of Debian or Ubuntu that bring what is missing."""
    packages = [
        (newer if machine.has_time64_names and newer else package)
        for soname, package, newer in SYSTEM_LIBRARIES
        if soname in missing
    ]
    if not machine.has_venv:
        packages.append(venv_package())
    return packages


def venv_package(executable: str = sys.executable, version: Sequence[int] = RUNNING) -> str:
    """Name the package with venv and pip for this Python."""
    is_default = Path(executable).name in {"python3", "python"}
    return "python3-venv" if is_default else f"python{version[0]}.{version[1]}-venv"


def install_line(packages: Sequence[str]) -> str:
    """Give the one line that a person without root rights asks for."""
    return f"sudo apt-get update && sudo apt-get install -y --no-install-recommends {' '.join(packages)}"


def provide_system(
    machine: Machine,
    run: Run = subprocess.run,
    find_missing: Callable[[], list[str]] = missing_libraries,
) -> None:
    """Make sure of the system's part: install it as root, otherwise say exactly what to run."""
    missing = find_missing() if machine.is_linux else []
    if not missing and machine.has_venv:
        return
    packages = wanted_packages(missing, machine)
    if not machine.has_apt:
        words = ", ".join([*missing, *([] if machine.has_venv else ["the Python modules venv and ensurepip"])])
        raise SetupError(f"This system lacks: {words}.\nInstall them with its package manager, then run again.")
    if not machine.is_root:
        raise SetupError(
            f"This system lacks {len(packages)} packages. Run this line, then run again:\n{install_line(packages)}"
        )
    say(f"Installing {len(packages)} system packages: {' '.join(packages)}")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    patience = ("-o", "DPkg::Lock::Timeout=300", "-o", "Acquire::Retries=3")
    update = ["apt-get", *patience, "-q", "update"]
    install = ["apt-get", *patience, "-q", "-y", "install", "--no-install-recommends", *packages]
    for command in (update, install):
        done = run(command, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
        # A broken list of one foreign source is no reason to stop: the installation will tell.
        if done.returncode != 0 and command is install:
            raise SetupError(f"{' '.join(command)} failed:\n{(done.stdout + done.stderr)[-2000:].rstrip()}")
    if still := find_missing():
        raise SetupError(f"These libraries still cannot be loaded: {', '.join(still)}.")


def provide_test_tools(
    machine: Machine, run: Run = subprocess.run, find: Callable[[str], str | None] = shutil.which
) -> None:
    """Install what only tests need, where that takes no question: without it those tests are left out, and say so."""
    missing = [package for command, package in TEST_TOOLS if find(command) is None]
    if not missing or not (machine.is_linux and machine.is_root and machine.has_apt):
        return
    say(f"Installing for the tests: {' '.join(missing)}")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (
        ["apt-get", "-q", "update"],
        ["apt-get", "-q", "-y", "install", "--no-install-recommends", *missing],
    ):
        run(command, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)


def fingerprint(root: Path, version: Sequence[int] = RUNNING) -> str:
    """Digest everything that decides what stands in the environment: a changed digest means a new installation."""
    digest = hashlib.sha256(f"{tuple(version[:3])} {root} {EXTRAS}".encode())
    for name in ("pyproject.toml", "constraints.txt"):
        digest.update(b"\0" + (root / name).read_bytes())
    return digest.hexdigest()


def program_path(environment: Path, name: str) -> Path:
    """Say where a program of the virtual environment lies on this system."""
    return environment / "Scripts" / f"{name}.exe" if os.name == "nt" else environment / "bin" / name


def is_ready(root: Path) -> bool:
    """Tell whether the last installation was finished and still fits."""
    environment = root / ".venv"
    try:
        stamp = (environment / "calibar-setup").read_text(encoding="ascii")
    except OSError:
        return False
    return stamp == fingerprint(root) and program_path(environment, "calibar").is_file()


def provide_packages(root: Path, run: Run = subprocess.run) -> None:
    """Make the virtual environment and install the packages; a stopped installation is taken up again."""
    environment = root / ".venv"
    (environment / "calibar-setup").unlink(missing_ok=True)
    variables = {k: v for k, v in os.environ.items() if k not in {"PYTHONPATH", "PYTHONHOME", "PIP_TARGET"}}
    variables["PIP_USER"] = "0"
    if not _is_sound(environment, run):
        say("Making the virtual environment .venv")
        _call(run, [sys.executable, "-m", "venv", "--clear", str(environment)], root, variables)
    say("Installing the packages (about 450 MB the first time; some minutes)")
    pip = [str(program_path(environment, "python")), "-m", "pip", "--disable-pip-version-check", "--no-input"]
    quiet = [] if sys.stdout.isatty() else ["--quiet"]
    _call(
        run, [*pip, "install", *quiet, "--use-pep517", "-c", "constraints.txt", "-e", f".[{EXTRAS}]"], root, variables
    )
    if not program_path(environment, "calibar").is_file():
        raise SetupError("The packages are installed, but the program is not: remove .venv and run again.")
    temporary = environment / "calibar-setup.new"
    temporary.write_text(fingerprint(root), encoding="ascii")
    temporary.replace(environment / "calibar-setup")


def _is_sound(environment: Path, run: Run) -> bool:
    """Tell whether the environment can be used again: same Python, working pip."""
    python = program_path(environment, "python")
    if not python.is_file():
        return False
    code = "import sys, pip; print(sys.version_info[:2])"
    try:
        done = run([str(python), "-c", code], capture_output=True, text=True, check=False)
    except OSError:
        return False
    return done.returncode == 0 and done.stdout.strip() == str(tuple(sys.version_info[:2]))


def _call(run: Run, command: Sequence[str], root: Path, variables: Mapping[str, str]) -> None:
    done = run(list(command), cwd=root, env=dict(variables), stdin=subprocess.DEVNULL, check=False)
    if done.returncode != 0:
        raise SetupError(f"This failed: {' '.join(command)}\nRun again to go on where it stopped.")


def provide_base_map(root: Path, run: Run = subprocess.run) -> None:
    """Build the world map of the program where the checkout does not bring it."""
    builder, pack = root / "build_spec" / "basemap.py", root / "resources" / "basemap" / "world.mbtiles"
    if pack.is_file() or not builder.is_file():
        return
    say("Drawing the world map (once)")
    _call(run, [str(program_path(root / ".venv", "python")), "-m", "build_spec.basemap"], root, os.environ)


@contextlib.contextmanager
def only_one(path: Path) -> Iterator[None]:
    """Let one setup of this checkout work at a time; the system frees the lock when the process ends, however."""
    path.parent.mkdir(exist_ok=True)
    with path.open("a+b") as file:
        if sys.platform == "win32":
            import msvcrt

            while True:
                with contextlib.suppress(OSError):
                    msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
                    break
                time.sleep(0.5)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX)
        yield


def suited_python(version: Sequence[int] = RUNNING) -> str | None:
    """Give None when this Python will do; otherwise the path of another one that will."""
    if OLDEST <= tuple(version[:2]) <= NEWEST:
        return None
    for minor in range(NEWEST[1], OLDEST[1] - 1, -1):
        if found := shutil.which(f"python3.{minor}"):
            return found
    raise SetupError(
        f"Calibar needs Python {OLDEST[0]}.{OLDEST[1]} to {NEWEST[0]}.{NEWEST[1]}; "
        f"this is {version[0]}.{version[1]} and no other is on the path.\n"
        "Install one, or name it: make PYTHON=/path/to/python3.12 setup"
    )


def say(words: str) -> None:
    """Tell the person what happens now."""
    print(words, flush=True)


def main() -> int:
    """Make the machine ready; 0 when it is, 1 with words when it cannot be, 130 when stopped by the person."""
    try:
        other = suited_python()
        if other is not None:
            return subprocess.run([other, __file__], check=False).returncode
        provide_system(Machine.here())
        provide_test_tools(Machine.here())
        if not is_ready(ROOT):
            with only_one(ROOT / "build" / "setup.lock"):
                # The one before us may have done it.
                if not is_ready(ROOT):
                    provide_packages(ROOT)
                provide_base_map(ROOT)
    except SetupError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Stopped. Run again to go on where it stopped.", file=sys.stderr)
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
