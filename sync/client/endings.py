"""Asks where streams end at the hub of which it gives nothing, though more of them was known here.

A receipt or a notice told of more; when the hub now ends before that, it was put back from a backup without a word.
"""

from __future__ import annotations

from collections.abc import Collection, Generator, Sequence
from typing import Any

from sync.client.commands import Ask, Command
from sync.protocol import messages
from sync.protocol.messages import Cursor, Head, SyncReply, SyncRequest


def lost(epoch: bytes, behind: Sequence[Cursor], but: Collection[str]) -> Generator[Command, Any, list[Head]]:
    """Return the heads of those streams of the cursors that end at or before them; `but` some are not asked about."""
    known = {cursor.stream: cursor.seq + 1 for cursor in behind if cursor.stream not in but}
    if not known:
        return []
    # A place with no chain is nobody's history: the hub answers with where each of these streams ends.
    places = [Cursor(name, seq, b"") for name, seq in known.items()]
    answer = yield Ask(messages.SYNC, SyncRequest(epoch, 0, 0, 0, places, check=True), SyncReply)
    heads: list[Head] = answer.diverged if answer is not None else []
    return [head for head in heads if head.seq < known.get(head.stream, 0)]
