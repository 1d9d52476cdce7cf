from pathlib import Path

from app.storage.shelter import leave_shelter, take_shelter


def lying(folder: Path) -> Path:
    path = folder / "vault.db"
    path.write_bytes(b"d" * 5000)
    path.with_name("vault.db-wal").write_bytes(b"w" * 700)
    return path


def test_database_and_log_are_copied_for_their_owner_alone_and_go_again(tmp_path: Path) -> None:
    path = lying(tmp_path)
    copy = take_shelter(path)
    assert copy is not None
    assert copy.read_bytes() == path.read_bytes()
    assert copy.with_name("vault.db-wal").read_bytes() == b"w" * 700
    assert copy.parent.stat().st_mode & 0o077 == 0
    leave_shelter(copy)
    assert not copy.parent.exists()


def test_without_any_place_there_is_none(tmp_path: Path) -> None:
    path = lying(tmp_path)
    assert take_shelter(path, []) is None
    assert take_shelter(path, [tmp_path / "nowhere"]) is None
    path.with_name("vault.db-wal").unlink()
    assert take_shelter(path) is None, "without a log nothing has to be worked in"
