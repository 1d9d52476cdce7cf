"""Commands of the agency's recovery: the key that two persons hold in parts, and answers to locked laptops.

The parts never come near the hub's data: `init` can run on a machine without a network and writes the public half to a
file; `release` puts the parts together in memory for one answer.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli.recovery_commands import read_text_file
from app.durability import write_durably
from app.errors import BadInputError, RefusedError, UsageError
from app.hub import administration
from app.security.letters import read_text, text_of
from app.security.recovery import Asking, open_for_agency
from app.security.recovery_letters import LONGEST_HOURS, Answer, Request, read_request
from app.security.recovery_sealing import combined, fingerprint, generate, is_public_key, part

if TYPE_CHECKING:
    from app.cli.main import Invocation

Add = Callable[..., argparse.ArgumentParser]
Data = Callable[[argparse.ArgumentParser], argparse.ArgumentParser]
PUBLIC_TITLE = "calibar recovery key"
_PERSONS = 2


def register(add: Add, nested: Callable[[str, str], Any], device: Any, data: Data) -> None:
    """Add the commands of this module below `hub`."""
    recovery = nested("recovery", "opening a laptop whose passphrase is lost: two persons must agree")
    command = add("init", init, "make the recovery key in two parts, one file for each person", recovery)
    command.add_argument("--share", type=Path, action="append", required=True, metavar="FILE", help="give it twice")
    command.add_argument("--data", type=Path, default=None, metavar="DIR", help="publish it at once to this hub")
    command.add_argument("--public", type=Path, default=None, metavar="FILE", help="write the public half, to carry it")
    command = data(add("publish", publish, "give all laptops the public half, at their next sync", recovery))
    command.add_argument("file", metavar="FILE")
    data(add("status", status, "which recovery key laptops are told", recovery))
    command = data(add("release", release, "answer a laptop that cannot be opened, with both parts", recovery))
    command.add_argument("--share", action="append", required=True, metavar="FILE", help="give it twice")
    locked_out = data(add("release", release_device, "answer a laptop that is locked out: it may try again", device))
    for one in (command, locked_out):
        one.add_argument("--request", required=True, metavar="FILE|-", help="what the laptop asks")
        one.add_argument("--purpose", required=True, metavar="TEXT", help="why; kept in the hub's log")
        one.add_argument("--hours", type=int, default=24, metavar="N", help=f"1 to {LONGEST_HOURS}, from the question")
        one.add_argument("--out", type=Path, default=None, metavar="FILE", help="standard output unless given")


def init(invocation: Invocation) -> int:
    """Make the key in two parts."""
    given = invocation.arguments
    paths = [*given.share, *([given.public] if given.public else [])]
    if len(given.share) != _PERSONS or len({path.resolve() for path in paths}) != len(paths):
        raise UsageError("Two persons hold the key.", "Give --share twice, with two files.")
    if given.data is None and given.public is None:
        raise UsageError("Nobody would have the public half.", "Give --data, or --public FILE.")
    for path in paths:
        if path.exists():
            raise UsageError("There is such a file already; nothing was made.", "Name others.")
    # A hub that cannot be reached is met before there is a key, and no laptop is told one whose parts are not written.
    with nullcontext() if given.data is None else administration(given.data) as admin:
        public = _made(paths)
        if admin is not None:
            admin.publish_recovery_key(public)
    shown = fingerprint(public)
    lines = [
        f"Recovery key {shown}. Give each person one file and delete it here; without both nobody recovers anything.",
        "Laptops take the key at their next sync."
        if given.data is not None
        else f"Carry {given.public} to the hub: `calibar hub recovery publish`.",
    ]
    answer = {"key": shown, "shares": [str(path) for path in given.share], "published": given.data is not None}
    invocation.output.answer(answer, lines)
    return 0


def _made(paths: list[Path]) -> bytes:
    """Make a key, write its parts, and its public half if there is a third path; return that half. All or nothing."""
    private, public = generate()
    try:
        with private:
            texts = [*part(private), text_of(PUBLIC_TITLE, public)]
        for path, text in zip(paths, texts, strict=False):
            _write(path, text)
    except BadInputError:
        for path in paths:
            path.unlink(missing_ok=True)
        raise
    return public


def publish(invocation: Invocation) -> int:
    """Publish a key that was made elsewhere."""
    public = read_text(PUBLIC_TITLE, read_text_file(invocation.arguments.file)) or b""
    if not is_public_key(public):
        raise BadInputError("this is not the public half of a recovery key", "Give the file that `init` wrote.")
    with administration(invocation.arguments.data) as admin:
        changed = admin.publish_recovery_key(public)
    invocation.output.answer({"key": fingerprint(public), "changed": changed})
    return 0


def status(invocation: Invocation) -> int:
    """Tell which key is published."""
    with administration(invocation.arguments.data) as admin:
        public = admin.recovery_key()
    invocation.output.answer({"key": fingerprint(public) if public else ""})
    return 0


def release(invocation: Invocation) -> int:
    """Answer a laptop that cannot be opened."""
    given = invocation.arguments
    if len(given.share) != _PERSONS:
        raise UsageError("Two persons hold the key.", "Give --share twice.")
    asked = _asked(given, Asking.OPEN)
    private = combined(*(read_text_file(one) for one in given.share))
    if private is None:
        raise BadInputError("these are not the two parts of one recovery key", "Ask both persons for their files.")
    with private:
        box = open_for_agency(asked, private)
    if box is None:
        raise RefusedError(
            "The laptop was sealed to another recovery key than this one. Nothing was released.",
            "Use the parts of the key that the laptop shows.",
        )
    return _answered(invocation, asked, Answer(Asking.OPEN, asked.nonce, given.hours, box), "recovery.release")


def release_device(invocation: Invocation) -> int:
    """Answer a laptop that is locked out."""
    given = invocation.arguments
    asked = _asked(given, Asking.RELEASE)
    return _answered(invocation, asked, Answer(Asking.RELEASE, asked.nonce, given.hours), "device.release")


def _asked(given: argparse.Namespace, asking: Asking) -> Request:
    if not 1 <= given.hours <= LONGEST_HOURS:
        raise UsageError(f"An answer counts for 1 to {LONGEST_HOURS} hours.", "Give another --hours.")
    asked = read_request(read_text_file(given.request))
    if asked.asking is not asking:
        way = "recovery release" if asked.asking is Asking.OPEN else "device release"
        raise BadInputError("the laptop asks for something else", f"Use `calibar hub {way}`.", "--request")
    return asked


def _answered(invocation: Invocation, asked: Request, answer: Answer, action: str) -> int:
    given = invocation.arguments
    with administration(given.data) as admin:
        signature = admin.sign_for_locked(asked.device, answer.signed_text(), action, given.purpose)
    text = answer.text(signature)
    if given.out is not None:
        _write(given.out, text)
    told = {"answer": text, "device": asked.device.hex(), "hours": given.hours, "written": str(given.out or "")}
    invocation.output.answer(told, [text] if given.out is None else [f"written: {given.out}"])
    return 0


def _write(path: Path, text: str) -> None:
    try:
        write_durably(path, text.encode("ascii"))
    except OSError:
        raise BadInputError("the file cannot be written", "Choose another place.") from None
