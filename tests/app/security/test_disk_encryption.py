import os
import sys
from pathlib import Path

import pytest

from app.security import disk_encryption
from app.security.disk_encryption import DiskState


def device(root: Path, name: str, uuid: str = "", *, on: tuple[Path, ...] = ()) -> Path:
    made = root / name
    (made / "slaves").mkdir(parents=True)
    if uuid:
        (made / "dm").mkdir()
        (made / "dm" / "uuid").write_text(uuid + "\n", "ascii")
    for below in on:
        (made / "slaves" / below.name).symlink_to(below)
    return made


def of(folder: Path) -> str:
    number = folder.stat().st_dev
    return f"{os.major(number)}:{os.minor(number)}"


@pytest.mark.skipif(sys.platform == "win32", reason="device numbers")
@pytest.mark.parametrize(
    ("stack", "state"),
    [
        (("CRYPT-LUKS2-00-home",), "encrypted"),
        (("LVM-abc", "CRYPT-LUKS2-00-disk"), "encrypted"),
        (("LVM-abc",), "open"),
        (("",), "open"),
    ],
)
def test_the_layers_under_a_folder_are_followed(tmp_path: Path, stack: tuple[str, ...], state: DiskState) -> None:
    below: tuple[Path, ...] = ()
    for level, uuid in enumerate(reversed(stack[1:])):
        below = (device(tmp_path / "sys", f"dm-{level}", uuid, on=below),)
    device(tmp_path / "sys", of(tmp_path), stack[0], on=below)
    assert disk_encryption.linux_state(tmp_path, tmp_path / "sys") == state


@pytest.mark.skipif(sys.platform == "win32", reason="device numbers")
def test_one_open_disk_of_two_is_open(tmp_path: Path) -> None:
    root = tmp_path / "sys"
    parts = (device(root, "dm-1", "CRYPT-LUKS2-1"), device(root, "sda1"))
    device(root, of(tmp_path), "LVM-1", on=parts)
    assert disk_encryption.linux_state(tmp_path, root) == "open"


def test_what_the_system_does_not_show_is_unknown(tmp_path: Path) -> None:
    if sys.platform != "win32":
        assert disk_encryption.linux_state(tmp_path, tmp_path / "nothing") == "unknown"
        assert disk_encryption.linux_state(tmp_path / "nowhere") == "unknown"
    assert disk_encryption.disk_state(tmp_path) in {"encrypted", "open", "unknown"}


@pytest.mark.parametrize(
    ("says", "state"), [("FileVault is On.", "encrypted"), ("FileVault is Off.", "open"), ("?", "unknown")]
)
def test_a_tool_is_taken_at_its_two_answers(says: str, state: DiskState) -> None:
    command = (sys.executable, "-c", f"print({says!r})")
    assert disk_encryption.told_by(command, "FileVault is On", "FileVault is Off") == state
    assert disk_encryption.told_by(("no-such-tool-here",), "", "") == "unknown"
