"""Answers the two questions about images: is there one for me, and its parts. Who asks is known by then."""

from __future__ import annotations

import sqlite3

import msgspec

from sync.hub.accounts import Caller
from sync.hub.images import ImageShelf
from sync.protocol import codec
from sync.protocol.errors import Refused
from sync.protocol.images import ImageAsk, ImageOffer, ImagePart, ImagePartAsk
from sync.protocol.messages import SyncReply


def offered(shelf: ImageShelf, connection: sqlite3.Connection, asking: Caller, body: bytes) -> bytes | None:
    """Return the head of the image that the caller may have, packed; None when there is none."""
    request = codec.unpack(body, ImageAsk, 64 * 1024)
    image = shelf.offer(connection, asking, request.edition)
    return None if image is None else image.packed_head


def offer(head: bytes, news: SyncReply) -> bytes:
    """Return the offer as it travels. What is new comes with it, but for pages: the image stands for them."""
    return codec.plain(ImageOffer(head, msgspec.structs.replace(news, pages=[])))


def part(shelf: ImageShelf, connection: sqlite3.Connection, asking: Caller, body: bytes) -> bytes:
    """Return a part as it travels. Refused when there is none, whatever the reason."""
    request = codec.unpack(body, ImagePartAsk, 64 * 1024)
    found = shelf.part(connection, asking, request.image, request.number)
    if found is None:
        raise Refused("The hub has no such image.", "Sync again.", "no_image")
    return codec.plain(ImagePart(found))
