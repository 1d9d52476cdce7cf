import os
from pathlib import Path

import pytest

from app.security.swap import linux_swap_state, swap_state

HEAD = "Filename\tType\tSize\tUsed\tPriority\n"


def block(folder: Path, of: Path, uuid: str) -> Path:
    """Return a folder like /sys/dev/block in which the device of a file has this device-mapper uuid."""
    number = of.stat().st_dev
    device = folder / f"{os.major(number)}:{os.minor(number)}"
    (device / "dm").mkdir(parents=True)
    (device / "dm" / "uuid").write_text(uuid, encoding="ascii")
    return folder


def test_no_area_and_areas_in_memory_write_nothing_to_a_disk() -> None:
    assert linux_swap_state(HEAD) == "none"
    assert linux_swap_state("") == "none"
    assert linux_swap_state(f"{HEAD}/dev/zram0 partition 1000 0 100\n") == "none"


@pytest.mark.parametrize(("uuid", "state"), [("CRYPT-LUKS2-abc-swap", "encrypted"), ("LVM-abc", "open")])
def test_a_swap_file_is_as_safe_as_its_disk(tmp_path: Path, uuid: str, state: str) -> None:
    area = tmp_path / "swap file"
    area.write_bytes(b"")
    swaps = f"{HEAD}{str(area).replace(' ', chr(92) + '040')} file 1000 0 -2\n/dev/zram0 partition 1 0 100\n"
    assert linux_swap_state(swaps, block(tmp_path / "sys", area, uuid)) == state


def test_an_area_that_cannot_be_looked_at_is_unknown_and_never_safe(tmp_path: Path) -> None:
    assert linux_swap_state(f"{HEAD}/nowhere/swap file 1000 0 -2\n", tmp_path) == "unknown"


def test_this_machine_gives_one_of_the_answers() -> None:
    assert swap_state() in {"none", "encrypted", "open", "unknown"}
