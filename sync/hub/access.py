"""Who may read and write a stream: deny by default, need-to-know per stream, asked inside the transaction that acts.

A stream that is not the officer's is answered exactly like one that does not exist.
"""

from __future__ import annotations

import sqlite3
from typing import NamedTuple, Protocol

from sync.hub.accounts import Caller, role_in
from sync.protocol.changes import Change
from sync.protocol.ids import DIRECTORY, founder_of, is_stream


class Decision(NamedTuple):
    """May it be done? `founds` when doing it founds the stream and makes the author its lead.

    A refusal has a code and words; with `later` it may change without the author doing anything.
    """

    allowed: bool
    founds: bool = False
    code: str = ""
    message: str = ""
    later: bool = False


ALLOWED = Decision(allowed=True)
FOUNDS = Decision(allowed=True, founds=True)
NO_STREAM = Decision(
    allowed=False, code="no_stream", message="The hub has no such file, or it is not one of yours.", later=True
)
READ_ONLY = Decision(allowed=False, code="read_only", message="You may read this file but not write in it.")
BAD_STREAM = Decision(allowed=False, code="bad_stream", message="This is not a name of a file.")


class AccessPolicy(Protocol):
    """What the hub asks before it reads or writes for somebody."""

    def may_read(self, asking: Caller, stream: str) -> bool:
        """Tell whether the stream may be read."""
        ...

    def may_write(self, asking: Caller, stream: str, change: Change) -> Decision:
        """Decide about appending; `change` is the first of a batch and matters only where it founds the stream."""
        ...

    def may_grant(self, asking: Caller, stream: str) -> bool:
        """Tell whether roles in the stream may be given and ended."""
        ...


class NeedToKnow:
    """The rules: a role per stream and officer; the directory is read by all and written by administrators."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Take the connection whose transaction will act on the answer."""
        self._connection = connection

    def may_read(self, asking: Caller, stream: str) -> bool:
        """Tell whether the stream may be read."""
        if asking.shut_out:
            return False
        return stream == DIRECTORY or role_in(self._connection, asking.officer, stream) != ""

    def may_write(self, asking: Caller, stream: str, change: Change) -> Decision:
        """Decide about appending to the stream."""
        if asking.shut_out:
            return NO_STREAM
        if stream == DIRECTORY:
            return ALLOWED if asking.role == "administrator" else READ_ONLY
        if not is_stream(stream):
            return BAD_STREAM
        role = role_in(self._connection, asking.officer, stream)
        exists = self._connection.execute("SELECT 1 FROM stream WHERE name = ?", (stream,)).fetchone() is not None
        if exists:
            if role in {"contributor", "lead"}:
                return ALLOWED
            return READ_ONLY if role == "reader" else NO_STREAM
        if asking.role == "reader" or change.action != "create" or change.id != founder_of(stream):
            return NO_STREAM
        return FOUNDS

    def may_grant(self, asking: Caller, stream: str) -> bool:
        """Tell whether roles in the stream may be given and ended."""
        if asking.shut_out or stream == DIRECTORY or not is_stream(stream):
            return False
        return asking.role == "administrator" or role_in(self._connection, asking.officer, stream) == "lead"
