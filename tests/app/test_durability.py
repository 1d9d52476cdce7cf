import os
import sys
from pathlib import Path

import pytest

from app.durability import replace_durably, sync_directory, sync_file, write_durably


def test_a_written_file_can_be_synced(tmp_path: Path) -> None:
    with (tmp_path / "file").open("wb") as file:
        file.write(b"words")
        file.flush()
        sync_file(file.fileno())
    sync_directory(tmp_path)
    assert (tmp_path / "file").read_bytes() == b"words"


def test_replacing_leaves_one_file_with_the_new_content(tmp_path: Path) -> None:
    (tmp_path / "old").write_bytes(b"old")
    (tmp_path / "fresh").write_bytes(b"new")
    replace_durably(tmp_path / "fresh", tmp_path / "old")
    assert os.listdir(tmp_path) == ["old"]  # noqa: PTH208 - names, in one word
    assert (tmp_path / "old").read_bytes() == b"new"


def test_a_file_is_written_whole_for_its_owner_only_or_not_at_all(tmp_path: Path) -> None:
    target = tmp_path / "export.csv"
    target.write_bytes(b"old")
    write_durably(target, b"new")
    assert target.read_bytes() == b"new"
    if sys.platform != "win32":
        assert target.stat().st_mode & 0o077 == 0
    taken = tmp_path / "taken"
    taken.mkdir()
    with pytest.raises(OSError, match="taken"):
        write_durably(taken, b"new")
    assert sorted(one.name for one in tmp_path.iterdir()) == ["export.csv", "taken"]
