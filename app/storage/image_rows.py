"""Which changes are rows of an image, what such a row looks like, and the very bytes of its change built again.

A row of an image is a creation that nothing has followed: everything of it stands in the row but its salt, its counter
and its schema. Who makes an image tries that on every row; who takes it believes nothing else.
"""

from __future__ import annotations

from collections.abc import Callable
from hashlib import sha256
from typing import Final

import msgspec

from app.domain.catalogue import KINDS
from app.domain.edition import edition
from app.storage.page_sealing import PAGES_AT_ONCE
from app.storage.schema import MIGRATIONS, schema_statements, table_of

_encode = msgspec.msgpack.Encoder().encode
_BYTES_16: Final = b"\xc4\x10"  # how MessagePack begins 16 bytes
_HEAD: Final = b"\x9f" + _BYTES_16  # an array of the fifteen parts of a change
_BASE: Final = b"\x80"
_TAIL: Final = b"\xa0\x90\x90"  # no reason, closes nothing, nothing extra
FORM: Final = 1
"""To be raised when images are made otherwise than before."""
EMPTY_TABLES: Final = (
    "change_log",
    "hub_state",
    "outbox",
    "unsettled",
    "unread",
    "conflict",
    "attachment_bytes",
    "import_key",
    "search_waiting",
    "carried",
)
"""Tables that are empty in an image, and in a store that may take one."""


def image_edition() -> str:
    """Return a word that is the same for programs whose stores have the same tables, columns and words."""
    form = (FORM, PAGES_AT_ONCE, edition(), len(MIGRATIONS), schema_statements())
    return sha256(_encode(form)).hexdigest()[:32]


def owner_of(stream: str) -> bytes:
    """Return the id of the dossier or operation of a stream; empty where each record is its own."""
    return bytes.fromhex(stream.partition(":")[2])


def rows_sql(kind: str) -> str:
    """Return the query of the rows of a kind in their order, with what a row of an image always is as one number."""
    columns = "".join(f", {column.name}" for column in KINDS[kind].columns)
    plain = "changed IS clock AND pending IS 0 AND retracted IS NULL AND state IS NULL"
    return (
        f"SELECT id, body, clock, n, stream, owner, officer, device, received, {plain}{columns} "  # noqa: S608 - names of the catalogue
        f"FROM {table_of(kind)} ORDER BY n"
    )


Built = Callable[[bytes, bytes, int, int, bytes], bytes]


def builder(kind: str, schema: int, device: bytes, officer: bytes, before: bytes = b"") -> Built:
    """Return what builds the payload of a creation of (salt, id, counter, clock, body), with some bytes before it."""
    begin = before + _HEAD
    named = _encode(kind) + _BYTES_16
    made = _encode("create") + _encode(schema) + _BYTES_16 + device
    by = _BYTES_16 + officer
    id_begins, join = _BYTES_16, b"".join

    def build(salt: bytes, record: bytes, counter: int, clock: int, body: bytes) -> bytes:
        at, when = _encode(counter), _encode(clock)
        return join((begin, salt, id_begins, record, named, record, made, at, by, when, _BASE, body, _TAIL))

    return build
