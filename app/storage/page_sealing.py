"""Plain pages sealed into a SQLCipher file of our own, without the engine, and taken out of one.

Many pages are encrypted by one call: before each stands a random block, whose encryption in the chain of the mode is as
random and serves as the page's own vector. The layout is in `sealed_pages`; a file is
written in order, and nothing is judged here.
"""

from __future__ import annotations

import hmac
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from app.durability import sync_file
from app.errors import StorageDamagedError
from app.storage.keyed_connection import wipe
from app.storage.sealed_pages import PAGE_BYTES, SALT_BYTES, USABLE_BYTES, opened_page, page_fits, seal_key_of

PAGES_AT_ONCE: Final = 512
BLOCK_BYTES: Final = PAGES_AT_ONCE * USABLE_BYTES
_VECTOR_BYTES: Final = 16
_STEP: Final = _VECTOR_BYTES + USABLE_BYTES


def plain_blocks(path: Path, key: bytes | bytearray) -> Iterator[bytes]:
    """Yield the usable part of each page of a closed database, many at once. StorageDamagedError for a broken seal."""
    with path.open("rb") as file:
        number, seal_key = 0, b""
        while True:
            block = file.read(PAGES_AT_ONCE * PAGE_BYTES)
            if not block:
                return
            seal_key = seal_key or seal_key_of(key, block[:SALT_BYTES])
            pages = []
            for begin in range(0, len(block), PAGE_BYTES):
                number += 1
                page = block[begin : begin + PAGE_BYTES]
                if len(page) != PAGE_BYTES or not page_fits(number, page, seal_key):
                    raise StorageDamagedError("A page of a database does not carry its seal.")
                pages.append(opened_page(number, page, key))
            yield b"".join(pages)


class PageSealer:
    """Writes a database file under a key, page after page; `key` is copied and overwritten at the end.

    What was begun earlier in this file is gone on with: `pages` tells how many pages stand in it, each under its seal.
    """

    def __init__(self, path: Path, key: bytes | bytearray) -> None:
        self._key = bytearray(key)
        descriptor = os.open(path, os.O_CREAT | os.O_RDWR | getattr(os, "O_BINARY", 0), 0o600)
        self._file = os.fdopen(descriptor, "r+b")
        salt = self._file.read(SALT_BYTES)
        self._salt = salt if len(salt) == SALT_BYTES else os.urandom(SALT_BYTES)
        self._seal_key = seal_key_of(self._key, self._salt)
        self._encryptor = Cipher(algorithms.AES(bytes(self._key)), modes.CBC(os.urandom(_VECTOR_BYTES))).encryptor()
        self.pages = self._sound_pages()
        self._file.seek(self.pages * PAGE_BYTES)
        self._file.truncate()

    def add(self, block: bytes) -> None:
        """Seal and write the next pages, given as their usable parts one after the other."""
        count, rest = divmod(len(block), USABLE_BYTES)
        if rest or not count:
            raise ValueError("a block is made of whole pages")
        if self.pages == 0:
            self._write_first(block[:USABLE_BYTES])
            block, count = block[USABLE_BYTES:], count - 1
        random = os.urandom(_VECTOR_BYTES * count)
        parts = [b""] * (2 * count)
        parts[0::2] = [random[at : at + _VECTOR_BYTES] for at in range(0, len(random), _VECTOR_BYTES)]
        parts[1::2] = [block[at : at + USABLE_BYTES] for at in range(0, len(block), USABLE_BYTES)]
        sealed = self._encryptor.update(b"".join(parts))
        key, digest = self._seal_key, hmac.digest
        written: list[bytes] = []
        for number, at in enumerate(range(0, len(sealed), _STEP), self.pages + 1):
            page = sealed[at + _VECTOR_BYTES : at + _STEP] + sealed[at : at + _VECTOR_BYTES]
            written += (page, digest(key, page + number.to_bytes(4, "little"), "sha512"))
        self._file.write(b"".join(written))
        self.pages += count

    def sync(self) -> None:
        """Return when everything written is on the disk."""
        self._file.flush()
        sync_file(self._file.fileno())

    def close(self) -> None:
        """Let file and key go."""
        self._file.close()
        wipe(self._key)

    def _write_first(self, page: bytes) -> None:
        # The engine keeps the salt where the mark of SQLite's files stands, and takes that mark for granted.
        vector = os.urandom(_VECTOR_BYTES)
        encryptor = Cipher(algorithms.AES(bytes(self._key)), modes.CBC(vector)).encryptor()
        body = encryptor.update(page[SALT_BYTES:]) + encryptor.finalize() + vector
        self._file.write(self._salt + body + hmac.digest(self._seal_key, body + (1).to_bytes(4, "little"), "sha512"))
        self.pages = 1

    def _sound_pages(self) -> int:
        """Return how many whole blocks at the beginning of the file carry their seals: a power cut may have torn it."""
        self._file.seek(0)
        found = number = 0
        while True:
            block = self._file.read(PAGES_AT_ONCE * PAGE_BYTES)
            if len(block) < PAGES_AT_ONCE * PAGE_BYTES:
                return found
            for begin in range(0, len(block), PAGE_BYTES):
                number += 1
                if not page_fits(number, block[begin : begin + PAGE_BYTES], self._seal_key):
                    return found
            found = number
