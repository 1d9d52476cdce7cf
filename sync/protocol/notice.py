"""Near-real-time notice: a laptop asks once and is answered when there is something for it, or after a while.

The answer names no file and no change: it says that a sync is worth while. A laptop that asks with what it was told
last misses nothing, since whatever came in between answers at once.
"""

from __future__ import annotations

from typing import Annotated, Final

import msgspec
from msgspec import Meta

from sync.protocol.messages import Count
from sync.protocol.versions import CURRENT

NOTICE: Final = "/v1/notice"
HOLD_S: Final = 25.0
"""How long the hub holds a question; proxies commonly give a silent answer up after 30 to 60 seconds."""


class NoticeRequest(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """Ask for a notice. `instance` and `mark` are those of the last answer; empty and 0 are answered at once.

    `hold_ms` shortens the wait.
    """

    instance: Annotated[bytes, Meta(max_length=16)] = b""
    mark: Count = 0
    hold_ms: Count = int(HOLD_S * 1000)
    version: Count = CURRENT


class NoticeReply(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """Whether a sync is worth while, and what to ask with next."""

    instance: Annotated[bytes, Meta(max_length=16)]
    mark: Count
    is_news: bool
