"""Photographs are decoded in a process of their own: a picture that abuses the decoder reaches no vault and no key.

That process has 1 GB, 20 seconds, no file to write and nothing of ours in its environment; it ends after one picture.
What it answers is taken for what a stranger says: no longer than a picture may be, and a JPEG by its beginning. Windows
has no such bounds on memory and files; there the time alone is bounded.
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, Final

import msgspec

from app.domain.attachments import MAX_ATTACHMENT_BYTES, MAX_THUMBNAIL_BYTES
from app.errors import BadInputError
from app.services.photographs import JPEG, Photograph, check_before, cleaned, damaged

WORD: Final = "decode-picture"  # how the packaged program is asked to be this process
MOST_MEMORY_BYTES: Final = 1 << 30
LIMIT_S: Final = 20.0
MOST_ANSWER_BYTES: Final = MAX_ATTACHMENT_BYTES + MAX_THUMBNAIL_BYTES + 4096
_ROOT: Final = Path(__file__).resolve().parents[2]
_KEPT_VARIABLES: Final = ("SYSTEMROOT", "PATH", "LD_LIBRARY_PATH")
_START: Final = "import sys; sys.path.insert(0, sys.argv[1]); from app.services.picture_process import work; work()"


class Refusal(msgspec.Struct, frozen=True, tag="refusal"):
    """Why a picture was not taken, in the words of the error."""

    reason: str
    hint: str


class Taken(msgspec.Struct, frozen=True, tag="taken"):
    """A clean photograph."""

    content: bytes
    width: int
    height: int
    thumbnail: bytes


def read_photograph(data: bytes, *, limit_s: float = LIMIT_S, command: Sequence[str] = ()) -> Photograph:
    """Return a photograph without metadata. BadInputError for anything that is not a sound JPEG, PNG or WebP.

    `command` starts the process; ours unless given.
    """
    check_before(data)
    try:
        answer = msgspec.msgpack.decode(_answer_of(command or _command(), data, limit_s), type=Taken | Refusal)
    except msgspec.MsgspecError:
        raise damaged() from None  # the process was ended by a bound, or by what it read
    if isinstance(answer, Refusal):
        raise BadInputError(answer.reason, answer.hint, "photo")
    pictures = (answer.content, answer.thumbnail or JPEG)
    if len(answer.thumbnail) > MAX_THUMBNAIL_BYTES or not all(one.startswith(JPEG) for one in pictures):
        raise damaged()
    return Photograph(answer.content, answer.width, answer.height, answer.thumbnail)


def _answer_of(command: Sequence[str], data: bytes, limit_s: float) -> bytes:
    """Return what the process says, nothing when it says too much. BadInputError when it takes too long."""
    late = threading.Event()
    with subprocess.Popen(  # noqa: S603 - ourselves, in fixed words
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=_environment(),
        cwd=_ROOT,
    ) as child:

        def give_up() -> None:
            late.set()
            child.kill()

        assert child.stdin is not None
        assert child.stdout is not None
        timer = threading.Timer(limit_s, give_up)
        feeder = threading.Thread(target=_feed, args=(child.stdin, data), name="picture", daemon=True)
        timer.start()
        feeder.start()
        try:
            answer = child.stdout.read(MOST_ANSWER_BYTES + 1)
        finally:
            timer.cancel()
            child.kill()
            feeder.join()
    if late.is_set():
        raise BadInputError("the picture takes too long to read", "Make a smaller copy.", "photo")
    return answer if len(answer) <= MOST_ANSWER_BYTES else b""


def _feed(pipe: BinaryIO, data: bytes) -> None:
    with suppress(OSError), pipe:  # it may end before it has read all
        pipe.write(data)


def work() -> None:
    """Be the process: bound it, read one picture from the standard input, answer, end."""
    _bound()
    data = sys.stdin.buffer.read()
    answer: Taken | Refusal
    try:
        try:
            photo = cleaned(data)
        except MemoryError:
            raise BadInputError("the picture needs too much memory", "Make a smaller copy.", "photo") from None
        answer = Taken(photo.content, photo.width, photo.height, photo.thumbnail)
    except BadInputError as error:
        answer = Refusal(error.reason, error.hint)
    sys.stdout.buffer.write(msgspec.msgpack.encode(answer))
    sys.stdout.buffer.flush()


def _bound() -> None:
    if sys.platform == "win32":
        return
    import resource

    for what, most in (
        (resource.RLIMIT_AS, MOST_MEMORY_BYTES),
        (resource.RLIMIT_CPU, int(LIMIT_S)),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        resource.setrlimit(what, (most, most))


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, WORD]
    return [sys.executable, "-I", "-c", _START, str(_ROOT)]


def _environment() -> dict[str, str]:
    return {name: os.environ[name] for name in _KEPT_VARIABLES if name in os.environ}
