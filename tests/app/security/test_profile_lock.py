import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.errors import AlreadyOpenError, StorageError
from app.security.profile_lock import ProfileLock

HOLD = """
import sys
from pathlib import Path
from app.security.profile_lock import ProfileLock
lock = ProfileLock(Path(sys.argv[1]))
lock.acquire()
print("held", flush=True)
sys.stdin.read()
"""


def test_the_second_holder_is_refused(tmp_path: Path) -> None:
    first, second = ProfileLock(tmp_path / "lock"), ProfileLock(tmp_path / "lock")
    first.acquire()
    first.acquire()
    with pytest.raises(AlreadyOpenError):
        second.acquire()
    assert (first.held, second.held) == (True, False)
    assert second.holder() == os.getpid()
    first.release()
    first.release()
    with second:
        assert second.held
    assert not second.held


def test_another_process_is_refused_and_its_death_frees_the_lock(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert holder.stdout is not None
    assert holder.stdin is not None
    assert holder.stdout.readline() == "held\n"
    with pytest.raises(AlreadyOpenError):
        ProfileLock(path).acquire()
    assert ProfileLock(path).holder() == holder.pid
    holder.kill()
    holder.wait()
    holder.stdin.close()
    holder.stdout.close()
    with ProfileLock(path) as lock:
        assert lock.holder() == os.getpid()


def test_a_child_does_not_inherit_the_lock(tmp_path: Path) -> None:
    lock = ProfileLock(tmp_path / "lock")
    lock.acquire()
    # Popen may return before the child has dropped what it does not inherit: its first word tells that it has.
    code = "import sys; print('runs', flush=True); sys.stdin.read()"
    with subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, close_fds=False
    ) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "runs\n"
        lock.release()
        try:
            with ProfileLock(tmp_path / "lock") as again:
                assert again.held
        finally:
            child.kill()


@pytest.mark.parametrize("left", [b"", b"1\n", b"not a number", b"\xff\xfe"])
def test_a_stale_file_is_no_obstacle_whatever_it_names(tmp_path: Path, left: bytes) -> None:
    (tmp_path / "lock").write_bytes(left)
    with ProfileLock(tmp_path / "lock") as lock:
        assert lock.held
    assert ProfileLock(tmp_path / "lock").holder() == os.getpid()


def test_a_folder_that_is_missing_is_worded(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="cannot be locked"):
        ProfileLock(tmp_path / "none" / "lock").acquire()
    assert ProfileLock(tmp_path / "none" / "lock").holder() is None
