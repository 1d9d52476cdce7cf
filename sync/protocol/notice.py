"""Near-real-time notice: a laptop asks once and is answered when there is something for it, or after a while.

The answer says that a sync is worth while. A laptop that asks with what it was told last misses nothing, since whatever
came in between answers at once. One that tells where it stands gets what is new along, when that is small.
"""

from __future__ import annotations

from typing import Annotated, Final

import msgspec
from msgspec import Meta

from sync.protocol.messages import Count, SyncReply, SyncRequest
from sync.protocol.versions import CURRENT

NOTICE: Final = "/v1/notice"
MOST_NEWS: Final = 200
MOST_NEWS_BYTES: Final = 64 * 1024
"""Changes, and bytes of pages, told with a notice: the laptop may have moved on meanwhile, and they came in vain."""
HOLD_S: Final = 25.0
"""How long the hub holds a question; proxies commonly give a silent answer up after 30 to 60 seconds."""


class NoticeRequest(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """Ask for a notice. `instance` and `mark` are those of the last answer; empty and 0 are answered at once.

    `hold_ms` shortens the wait. `sync` is what the laptop would ask once it hears that there is something.
    """

    instance: Annotated[bytes, Meta(max_length=16)] = b""
    mark: Count = 0
    hold_ms: Count = int(HOLD_S * 1000)
    version: Count = CURRENT
    sync: SyncRequest | None = None


class NoticeReply(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """Whether a sync is worth while, and what to ask with next; `news` answers what the laptop would ask."""

    instance: Annotated[bytes, Meta(max_length=16)]
    mark: Count
    is_news: bool
    news: SyncReply | None = None
