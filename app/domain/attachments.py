"""Attachments: photographs and files of a dossier. The record travels as a change, the bytes apart, by content."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

import msgspec

from app.domain.statements import Statement
from app.domain.values import LongText, RecordId, Sha256Hex, ShortText

MAX_ATTACHMENT_BYTES = 25 * 1024 * 1024
MAX_THUMBNAIL_BYTES = 32 * 1024


class FileLimits(msgspec.Struct, frozen=True):
    """Up to how many bytes a file moves by itself; None: every file. On a metered connection the smaller one holds."""

    most_bytes: int | None = None
    metered_most_bytes: int | None = 1024 * 1024


class Attachment(Statement, frozen=True, kw_only=True, omit_defaults=True):
    """A file of a dossier: `sha256` of its bytes, `size` in bytes, pixels for pictures, a small JPEG `thumbnail`."""

    target: RecordId
    name: ShortText
    media_type: ShortText
    size: Annotated[int, msgspec.Meta(ge=0, le=MAX_ATTACHMENT_BYTES)]
    sha256: Sha256Hex
    width: Annotated[int, msgspec.Meta(ge=0, le=100_000)] = 0
    height: Annotated[int, msgspec.Meta(ge=0, le=100_000)] = 0
    thumbnail: Annotated[bytes, msgspec.Meta(max_length=MAX_THUMBNAIL_BYTES)] = b""
    taken_at: datetime | None = None
    text: LongText = ""
