from __future__ import annotations

import io
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from app.errors import BadInputError
from app.services import picture_process
from app.services.photographs import JPEG, cleaned
from app.services.picture_process import read_photograph


def picture() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (64, 48), (90, 20, 30)).save(out, "PNG")
    return out.getvalue()


def test_the_process_gives_back_what_decoding_here_would() -> None:
    assert read_photograph(picture()) == cleaned(picture())


def test_a_refusal_comes_back_in_its_words() -> None:
    with pytest.raises(BadInputError, match="the picture is damaged") as told:
        read_photograph(picture()[:60])
    assert (told.value.where, told.value.hint) == ("photo", "Ask for it again.")


def test_what_needs_no_decoder_starts_no_process() -> None:
    with pytest.raises(BadInputError, match="not a JPEG"):
        read_photograph(b"GIF89a", limit_s=0)  # with a process the time would be over


def test_a_picture_that_takes_too_long_is_given_up() -> None:
    with pytest.raises(BadInputError, match="too long"):
        read_photograph(picture(), limit_s=0.001)


def answering(code: str) -> list[str]:
    """Return the command of a process that was taken over by what it read, and answers as it likes."""
    begin = "import sys; sys.path.insert(0, sys.argv[1]); sys.stdin.buffer.read(); out = sys.stdout.buffer.write\n"
    begin += "from app.services.picture_process import Taken; from msgspec.msgpack import encode\n"
    begin += "def say(content, thumbnail): out(encode(Taken(content, 1, 1, thumbnail)))\n"
    root = str(Path(picture_process.__file__).parents[2])
    return [sys.executable, "-I", "-c", begin + code, root]


@pytest.mark.parametrize(
    "code",
    [
        "while True: out(b'x' * (1 << 20))",
        "say(b'<svg onload=x>', b'')",
        "say(JPEG, b'GIF89a')",
        "say(JPEG, JPEG + bytes(33 << 10))",
        "out(b'words')",
        "",
    ],
    ids=["endless", "no jpeg", "no jpeg as the small one", "a large small one", "no answer of ours", "nothing"],
)
def test_a_process_that_answers_as_it_likes_is_not_believed(code: str) -> None:
    with pytest.raises(BadInputError, match="the picture is damaged"):
        read_photograph(picture(), command=answering(code.replace("JPEG", repr(JPEG))))


def test_a_process_that_answers_as_ours_does_is_believed() -> None:
    """The control."""
    taken = read_photograph(picture(), command=answering(f"say({JPEG!r} + b'1', {JPEG!r} + b'2')"))
    assert (taken.content, taken.thumbnail) == (JPEG + b"1", JPEG + b"2")


def test_a_process_that_does_not_read_is_no_fault() -> None:
    with pytest.raises(BadInputError, match="the picture is damaged"):
        read_photograph(picture() + bytes(8 << 20), command=[sys.executable, "-I", "-c", ""])


def in_bounds(code: str) -> subprocess.CompletedProcess[str]:
    """Run code in a process with the bounds of the decoder."""
    start = "from app.services import picture_process as p; p._bound()\n"
    return subprocess.run([sys.executable, "-c", start + code], capture_output=True, text=True, check=False, timeout=60)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such bounds")
@pytest.mark.parametrize(
    ("code", "fault"),
    [
        ("bytearray(1 << 30)", "MemoryError"),
        ("open('FOLDER/file', 'wb', 0).write(b'x')", "File too large"),
        ("while True: pass", ""),
    ],
    ids=["memory", "file", "time"],
)
def test_the_bounds_hold(code: str, fault: str, tmp_path: Path) -> None:
    if not fault:
        code = "import resource; resource.setrlimit(resource.RLIMIT_CPU, (1, 1))\n" + code  # not twenty seconds here
    done = in_bounds(code.replace("FOLDER", tmp_path.as_posix()))
    assert done.returncode != 0
    assert fault in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such bounds")
def test_within_the_bounds_all_is_well() -> None:
    """The control: what is refused above is refused by the bounds."""
    assert in_bounds("bytearray(1 << 26)").returncode == 0
    limits = "import resource as r; print(r.getrlimit(r.RLIMIT_AS)[0], r.getrlimit(r.RLIMIT_CPU)[1])"
    assert in_bounds(limits).stdout.split() == [str(1 << 30), "20"]


def test_nothing_of_ours_stands_in_its_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CALIBAR_SECRET", "invented")
    assert set(picture_process._environment()) <= {"SYSTEMROOT", "PATH", "LD_LIBRARY_PATH"}


def test_the_word_of_the_packaged_program_is_the_one_it_listens_to() -> None:
    from ui.entry import DECODE_PICTURE

    assert DECODE_PICTURE == picture_process.WORD
