import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.security.relaunch import close_on_exec, descendants, own_command, own_environment

linux = pytest.mark.skipif(sys.platform != "linux", reason="needs /proc")
# Becomes itself again once: the first image holds a file and a child, the second tells what it found.
AGAIN = """
import json, os, subprocess, sys
from app.security.relaunch import descendants, replace_process
if "CALIBAR_TEST_TURN" in os.environ:
    open_ones = sorted(int(name) for name in os.listdir("/proc/self/fd"))
    print(json.dumps({
        "pid": os.getpid(), "kept": os.path.exists(f"/proc/self/fd/{os.environ['CALIBAR_TEST_TURN']}"),
        "children": descendants(), "arguments": sys.argv[1:], "keylog": "SSLKEYLOGFILE" in os.environ,
    }))
    sys.exit(0)
child = subprocess.Popen(["sleep", "60"])
held = os.open("/dev/null", os.O_RDONLY)
os.set_inheritable(held, True)
os.dup2(held, 77, inheritable=True)
assert descendants() == [child.pid]
print(json.dumps({"pid": os.getpid(), "child": child.pid}), flush=True)
replace_process({"CALIBAR_TEST_TURN": "77"})
"""


@linux
def test_a_process_becomes_itself_without_files_children_and_secrets_of_the_environment(tmp_path: Path) -> None:
    script = tmp_path / "again.py"
    script.write_text(AGAIN, encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[3]), "SSLKEYLOGFILE": str(tmp_path / "keys")}
    command = [sys.executable, str(script), "one", "two words"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True, timeout=60)
    first, second = (json.loads(line) for line in done.stdout.splitlines())
    assert second == {
        "pid": first["pid"],
        "kept": False,
        "children": [],
        "arguments": ["one", "two words"],
        "keylog": False,
    }
    assert not Path(f"/proc/{first['child']}").exists()


@linux
def test_an_inheritable_file_lives_on_without_the_flag_and_not_with_it() -> None:
    reader, writer = os.pipe()
    os.set_inheritable(reader, True)
    command = [sys.executable, "-c", f"import os; os.fstat({reader})"]
    try:
        assert subprocess.run(command, close_fds=False, check=False, timeout=60).returncode == 0
        close_on_exec()
        refused = subprocess.run(command, close_fds=False, check=False, timeout=60, capture_output=True)
        assert b"Bad file descriptor" in refused.stderr
    finally:
        os.close(reader)
        os.close(writer)


@linux
def test_grandchildren_are_ended_and_children_reaped() -> None:
    # In a process of its own: this one may have helpers that other tests need.
    code = (
        "import subprocess, sys, json\n"
        "from app.security.relaunch import descendants, end_children\n"
        "child = subprocess.Popen(['sh', '-c', 'sleep 61 & sleep 62; true'])\n"
        "while len(descendants()) < 3: pass\n"
        "seen = descendants()\n"
        "print(json.dumps([seen, end_children(30), descendants()]))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    seen, left, after = json.loads(done.stdout)
    assert (len(seen), left, after) == (3, [], [])


def test_a_process_without_children_has_none_to_end() -> None:
    code = "from app.security.relaunch import end_children; assert end_children() == []"
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)


def test_the_program_is_called_as_it_was() -> None:
    module = ["python", "-X", "utf8", "-m", "ui.entry", "--profile", "a b"]
    assert own_command("/usr/bin/python3", module, frozen=False) == ["/usr/bin/python3", *module[1:]]
    packaged = ["calibar", "--profile", "a b"]
    assert own_command("/opt/calibar/calibar", packaged, frozen=True) == ["/opt/calibar/calibar", "--profile", "a b"]
    assert own_command()[0] == sys.executable


def test_the_environment_is_scrubbed_and_that_of_the_package_given_back() -> None:
    variables = {
        "HOME": "/home/x",
        "QTWEBENGINE_REMOTE_DEBUGGING": "9346",
        "LD_LIBRARY_PATH": "/opt/calibar/_internal",
        "LD_LIBRARY_PATH_ORIG": "/usr/local/lib",
        "_PYI_ARCHIVE_FILE": "/opt/calibar/calibar",
        "_MEIPASS2": "x",
    }
    assert own_environment({"PLACE": "1"}, variables) == {
        "HOME": "/home/x",
        "LD_LIBRARY_PATH": "/usr/local/lib",
        "PYINSTALLER_RESET_ENVIRONMENT": "1",
        "PLACE": "1",
    }
    assert "_MEIPASS2" in variables, "what was given is left alone"


def test_descendants_of_nobody() -> None:
    assert descendants(2**22 + 1) == []
