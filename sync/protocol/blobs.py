"""Names of blobs (photographs, documents), given per stream: equal files in two streams look unlike.

Its bytes travel apart from the changes; the record that speaks of it carries the SHA-256 of its content.
"""

from __future__ import annotations

import hmac
from hashlib import sha256


def blob_id(stream_key: bytes, content_sha256: bytes) -> bytes:
    """Return HMAC-SHA256 of the content's SHA-256 under the key that came with the grant of the stream (32 bytes)."""
    return hmac.digest(stream_key, content_sha256, "sha256")


def stream_key(hub_secret: bytes, stream: str) -> bytes:
    """Return the key of a stream (32 bytes); the hub derives it, so it outlives a restored backup."""
    return hmac.digest(hub_secret, b"calibar-stream\0" + stream.encode(), sha256)
