"""The pages of a SQLCipher file and of its log that still carry their seal, read without the engine.

For salvage only: a file that the engine refuses may hold thousands of whole pages. Layout: SQLCipher 4 with a raw key
(https://www.zetetic.net/sqlcipher/design/), write-ahead log https://www.sqlite.org/fileformat2.html#walformat. It
writes nothing, and a page whose seal does not fit is never handed out.
"""

from __future__ import annotations

import hmac
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from hashlib import pbkdf2_hmac
from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

PAGE_BYTES: Final = 4096
SALT_BYTES: Final = 16
USABLE_BYTES: Final = PAGE_BYTES - 80  # a page ends with 16 bytes of vector and 64 of seal
_IV = slice(USABLE_BYTES, USABLE_BYTES + 16)
_SEAL = slice(USABLE_BYTES + 16, PAGE_BYTES)
_SALT_MASK: Final = 0x3A
_HEADER: Final = b"SQLite format 3\0"
_SAMPLES: Final = 6
_WAL_MAGIC: Final = (0x377F0682, 0x377F0683)
_WAL_HEADER_BYTES: Final = 32
_FRAME_HEADER_BYTES: Final = 24
_FRAME_BYTES: Final = _FRAME_HEADER_BYTES + PAGE_BYTES


@dataclass
class SealedPages:
    """The readable pages by number, and the numbers of those whose seal does not fit. `salt_mended`: it was damaged."""

    pages: dict[int, bytes] = field(default_factory=dict)
    broken: set[int] = field(default_factory=set)
    salt_mended: bool = False


def read_sealed_pages(path: Path, key: bytes | bytearray, salts: Iterable[bytes] = ()) -> SealedPages:
    """Read what carries its seal in the database at `path` and in the log beside it; the log goes before the file.

    `salts` are those of copies of this database, which have the same: without the salt no seal can be proved.
    """
    raw = path.read_bytes() if path.exists() else b""
    found = SealedPages()
    log = path.with_name(path.name + "-wal")
    frames = list(_frames(log.read_bytes())) if log.exists() else []
    seal_key = _proved_seal_key(key, raw, frames, salts)
    if seal_key is not None:
        found.salt_mended = seal_key != seal_key_of(key, raw[:SALT_BYTES])
    else:
        found.broken.update(number for number, _ in _file_pages(raw))
        return found
    for number, page in (*_file_pages(raw), *frames):
        if page_fits(number, page, seal_key):
            found.pages[number] = opened_page(number, page, key)
            found.broken.discard(number)
        elif number not in found.pages:
            found.broken.add(number)
        else:
            # A newer state of the page was in the log and is lost: what is shown is older than what was saved.
            found.broken.add(number)
    return found


def salt_of(path: Path) -> bytes:
    """Return the salt of a database file; empty when it cannot be read."""
    try:
        with path.open("rb") as file:
            return file.read(SALT_BYTES)
    except OSError:
        return b""


def _proved_seal_key(
    key: bytes | bytearray, raw: bytes, frames: list[tuple[int, bytes]], salts: Iterable[bytes]
) -> bytes | None:
    """Return the key under which the seal of any page fits; None when no salt that is known or near gives one."""
    pages = [*_file_pages(raw), *frames]
    few = pages[1 :: max(1, len(pages) // _SAMPLES)][:_SAMPLES]
    for tried, samples in (((raw[:SALT_BYTES], *salts), pages), (_nearly(raw[:SALT_BYTES]), few)):
        for salt in tried:
            candidate = seal_key_of(key, salt)
            if any(page_fits(number, page, candidate) for number, page in samples):
                return candidate
    return None


def _file_pages(raw: bytes) -> Iterator[tuple[int, bytes]]:
    for number in range(1, len(raw) // PAGE_BYTES + 1):
        yield number, raw[(number - 1) * PAGE_BYTES : number * PAGE_BYTES]


def _frames(log: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield the pages of every edit that was finished, in order; frames of earlier rounds have other salts."""
    if len(log) < _WAL_HEADER_BYTES or int.from_bytes(log[:4], "big") not in _WAL_MAGIC:
        return
    round_ = log[16:24]
    whole: list[tuple[int, bytes]] = []
    for at in range(_WAL_HEADER_BYTES, len(log) - _FRAME_BYTES + 1, _FRAME_BYTES):
        if log[at + 8 : at + 16] != round_:
            # A damaged frame, or the end of this round; later frames of this round may follow a damaged one.
            continue
        number = int.from_bytes(log[at : at + 4], "big")
        whole.append((number, log[at + _FRAME_HEADER_BYTES : at + _FRAME_BYTES]))
        if any(log[at + 4 : at + 8]):  # the last frame of an edit tells how large the database is then
            yield from whole
            whole.clear()


def seal_key_of(key: bytes | bytearray, salt: bytes) -> bytes:
    """Return the key of the seals of a file with this salt."""
    # Two rounds are SQLCipher's fast derivation of the seal's key; the raw key itself is not stretched.
    return pbkdf2_hmac("sha512", bytes(key), bytes(byte ^ _SALT_MASK for byte in salt), 2, 32)


def _nearly(salt: bytes) -> Iterator[bytes]:
    """Yield every salt that differs in one byte: four thousand cheap tries against a flipped bit."""
    for place in range(len(salt)):
        for change in range(1, 256):
            yield salt[:place] + bytes([salt[place] ^ change]) + salt[place + 1 :]


def _sealed_part(number: int, page: bytes) -> bytes:
    return page[SALT_BYTES if number == 1 else 0 : USABLE_BYTES + 16]


def page_fits(number: int, page: bytes, seal_key: bytes) -> bool:
    """Tell whether a page carries its seal."""
    seal = hmac.digest(seal_key, _sealed_part(number, page) + number.to_bytes(4, "little"), "sha512")
    return hmac.compare_digest(seal, page[_SEAL])


def opened_page(number: int, page: bytes, key: bytes | bytearray) -> bytes:
    """Return the usable part of a page, decrypted; its seal was checked before."""
    begin = SALT_BYTES if number == 1 else 0
    cipher = Cipher(algorithms.AES(bytes(key)), modes.CBC(page[_IV])).decryptor()
    plain = cipher.update(page[begin:USABLE_BYTES]) + cipher.finalize()
    return _HEADER + plain if number == 1 else plain
