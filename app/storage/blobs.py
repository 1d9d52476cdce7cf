"""Attachments as encrypted files: written whole or not at all, fetched in pieces that survive a break.

Knows neither records nor keys: a cipher is handed in, and whoever deletes has decided that nothing refers to the file.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO, Final, Protocol

from app.durability import replace_durably, sync_directory, sync_file
from app.errors import CalibarError, NotFoundError, StorageDamagedError, StorageError, StorageFullError
from app.storage.errors import BlobDamagedError, StorageFailedError

_PARTIAL: Final = "partial"
_FRESH: Final = ".new"
_GRACE_S: Final = 24 * 3600.0


class BlobCipher(Protocol):
    """Seals and opens in chunks; see `app.security.attachments_cipher`."""

    @property
    def chunk_bytes(self) -> int:
        """Bytes of content in every chunk but the last."""
        ...

    @property
    def prelude_bytes(self) -> int:
        """Bytes before the first chunk."""
        ...

    @property
    def tag_bytes(self) -> int:
        """Bytes that sealing adds to a chunk."""
        ...

    def file_name(self, content_id: str) -> str:
        """Return the name on the disk."""
        ...

    def prelude(self, content_id: str, size: int) -> bytes:
        """Return a fresh beginning of a file."""
        ...

    def content_size(self, prelude: bytes) -> int:
        """Return the size of the content. Raises StorageDamagedError."""
        ...

    def content_id(self, prelude: bytes) -> str:
        """Return the id that the file was written for. Raises StorageDamagedError."""
        ...

    def seal_chunk(self, prelude: bytes, content_id: str, index: int, chunk: bytes | memoryview) -> bytes:
        """Return a chunk sealed."""
        ...

    def open_chunk(self, prelude: bytes, content_id: str, index: int, sealed: bytes) -> bytes:
        """Return the content of a chunk. Raises StorageDamagedError."""
        ...


class BlobStore:
    """The attachments under `root`. Content ids are 32 to 64 lower-case hex digits. Usable from any thread."""

    def __init__(self, root: Path, cipher: BlobCipher) -> None:
        self._root = root
        self._cipher = cipher

    def has(self, content_id: str) -> bool:
        """Whether the whole content is here."""
        return self._path(content_id).is_file()

    def put(self, content_id: str, content: bytes) -> None:
        """Keep `content`, durably, before any row speaks of it. Having it already is fine. Raises StorageFullError."""
        if self.has(content_id):
            return
        target = self._path(content_id)
        fresh = target.with_name(f"{target.name}.{os.urandom(4).hex()}{_FRESH}")
        prelude = self._cipher.prelude(content_id, len(content))
        try:
            self._make_directory(target.parent)
            with fresh.open("xb") as file:
                file.write(prelude)
                view, step = memoryview(content), self._cipher.chunk_bytes
                for index in range(chunk_count(len(content), step)):
                    chunk = view[index * step : (index + 1) * step]
                    file.write(self._cipher.seal_chunk(prelude, content_id, index, chunk))
                file.flush()
                sync_file(file.fileno())
            replace_durably(fresh, target)
        except OSError as error:
            with suppress(OSError):
                fresh.unlink()
            raise worded(error) from error

    def get(self, content_id: str) -> bytes:
        """Return the whole content. Raises NotFoundError, StorageDamagedError."""
        return b"".join(self.chunks(content_id))

    def chunks(self, content_id: str) -> Iterator[bytes]:
        """Yield the content chunk by chunk, each checked. Raises NotFoundError, StorageDamagedError."""
        yield from _opened_chunks(self._path(content_id), content_id, self._cipher)

    def part(self, content_id: str, offset: int, length: int) -> bytes:
        """Return a part of the content; only the chunks that hold it are opened. NotFoundError, StorageDamagedError."""
        step = self._cipher.chunk_bytes
        with _reading(self._path(content_id)) as file:
            prelude = file.read(self._cipher.prelude_bytes)
            end = min(offset + length, self._cipher.content_size(prelude))
            parts = []
            for index in range(offset // step, -(-end // step)):
                file.seek(self._cipher.prelude_bytes + index * (step + self._cipher.tag_bytes))
                sealed = file.read(step + self._cipher.tag_bytes)
                parts.append(self._cipher.open_chunk(prelude, content_id, index, sealed))
        begin = offset % step
        return b"".join(parts)[begin : begin + max(0, end - offset)]

    def size(self, content_id: str) -> int:
        """Return the size of the content in bytes. Raises NotFoundError, StorageDamagedError."""
        with _reading(self._path(content_id)) as file:
            return self._cipher.content_size(file.read(self._cipher.prelude_bytes))

    def delete(self, content_id: str) -> bool:
        """Remove the content and what was fetched of it; True if there was any."""
        found = False
        for path in (self._path(content_id), self._partial_path(content_id)):
            try:
                path.unlink()
            except FileNotFoundError:
                continue
            except OSError as error:
                raise worded(error) from error
            sync_directory(path.parent)
            found = True
        return found

    def sealed_file(self, content_id: str) -> tuple[str, Path]:
        """Return where a content lies, sealed as it is: its path below the root, and the file. NotFoundError."""
        path = self._path(content_id)
        if not path.is_file():
            raise NotFoundError("the attachment is not here", "Fetch it with a sync.")
        return path.relative_to(self._root).as_posix(), path

    def ids(self) -> Iterator[str]:
        """Yield the id of every whole content; a file that does not open is left out (see `problems`)."""
        for path in self._files():
            try:
                yield self._content_id_of(path)
            except CalibarError:
                continue

    def is_whole(self, content_id: str) -> bool:
        """Read a content whole; False when it is missing or damaged."""
        try:
            for _ in self.chunks(content_id):
                pass
        except CalibarError:
            return False
        return True

    def problems(self) -> list[str]:
        """Read every file whole and return what is wrong, by place and without names."""
        found = []
        for path in self._files():
            try:
                for _ in _opened_chunks(path, self._content_id_of(path), self._cipher):
                    pass
            except CalibarError as error:
                found.append(f"attachment {path.parent.name}/{path.name[:8]}: {error.message}")
        return found

    def sweep(self, keep: Iterable[str], *, now: datetime, grace_s: float = _GRACE_S) -> int:
        """Remove files that no record speaks of, and unfinished ones, older than `grace_s`; return how many.

        The grace covers the moment between file and row, and fetches that were cut: give every id in use.
        """
        kept = {self._cipher.file_name(content_id) for content_id in keep}
        before_s = now.timestamp() - grace_s
        removed = 0
        for path in [*self._files(), *self._unfinished()]:
            try:
                if path.name not in kept and path.stat().st_mtime < before_s:
                    path.unlink()
                    removed += 1
            except FileNotFoundError:
                continue
        return removed

    def has_begun(self, content_id: str) -> bool:
        """Whether a fetch of the content stopped on its way; asking leaves nothing on the disk."""
        return self._partial_path(content_id).is_file()

    def resume(self, content_id: str, size: int) -> PartialBlob:
        """Return the fetch of a content of `size` bytes, at the place where it stopped last time."""
        path = self._partial_path(content_id)
        try:
            self._make_directory(path.parent)
            return PartialBlob(self, path, content_id, size, self._cipher)
        except OSError as error:
            raise worded(error) from error

    def adopt(self, partial: Path, content_id: str) -> None:
        """Take a finished fetch in, durably."""
        target = self._path(content_id)
        self._make_directory(target.parent)
        replace_durably(partial, target)

    def _path(self, content_id: str) -> Path:
        name = self._cipher.file_name(content_id)
        return self._root / name[:2] / name

    def _partial_path(self, content_id: str) -> Path:
        return self._root / _PARTIAL / self._cipher.file_name(content_id)

    def _files(self) -> Iterator[Path]:
        for path in sorted(self._root.glob("[0-9a-f][0-9a-f]/*")):
            if not path.name.endswith(_FRESH):
                yield path

    def _unfinished(self) -> Iterator[Path]:
        yield from sorted(self._root.glob(f"[0-9a-f][0-9a-f]/*{_FRESH}"))
        yield from sorted(self._root.glob(f"{_PARTIAL}/*"))

    def _content_id_of(self, path: Path) -> str:
        with _reading(path) as file:
            return self._cipher.content_id(file.read(self._cipher.prelude_bytes))

    def _make_directory(self, path: Path) -> None:
        if not path.is_dir():
            path.mkdir(mode=0o700, parents=True, exist_ok=True)
            sync_directory(path.parent)


class PartialBlob:
    """A content that arrives chunk by chunk, in order; each is on the disk, sealed, when `append` returns."""

    def __init__(self, store: BlobStore, path: Path, content_id: str, size: int, cipher: BlobCipher) -> None:
        self._store = store
        self._path = path
        self._content_id = content_id
        self._size = size
        self._cipher = cipher
        self._prelude = b""
        self._done = 0
        self._recover()

    @property
    def next_chunk(self) -> int:
        """The index of the chunk that is wanted next."""
        return self._done

    @property
    def complete(self) -> bool:
        """Whether every chunk has arrived."""
        return self._done == chunk_count(self._size, self._cipher.chunk_bytes)

    @property
    def received_bytes(self) -> int:
        """Bytes of content that are here."""
        return min(self._size, self._done * self._cipher.chunk_bytes)

    def append(self, chunk: bytes) -> None:
        """Keep the next chunk, durably. Its length must be right; whoever calls has checked its digest."""
        if self.complete:
            raise ValueError("every chunk is here")
        sealed = self._cipher.seal_chunk(self._prelude, self._content_id, self._done, chunk)
        try:
            with self._path.open("r+b") as file:
                file.seek(self._offset(self._done))
                file.truncate()
                file.write(sealed)
                file.flush()
                sync_file(file.fileno())
        except OSError as error:
            raise worded(error) from error
        self._done += 1

    def finish(self, expected_sha256: str) -> None:
        """Make the content part of the store if its SHA-256 (hex) is the expected one; else throw it away and raise.

        Raises StorageDamagedError: the next `resume` begins at the first chunk.
        """
        if not self.complete:
            raise ValueError("chunks are missing")
        digest = sha256()
        try:
            for chunk in _opened_chunks(self._path, self._content_id, self._cipher):
                digest.update(chunk)
            if digest.hexdigest() == expected_sha256:
                self._store.adopt(self._path, self._content_id)
                return
        except OSError as error:
            raise worded(error) from error
        except StorageDamagedError:
            self.discard()
            raise
        self.discard()
        raise BlobDamagedError(
            "The attachment that arrived is not the one that was announced. It was thrown away.",
            "Sync again to fetch it anew. If it happens again, tell the administrator of the hub.",
        )

    def discard(self) -> None:
        """Throw away what has arrived and begin at the first chunk."""
        self._path.unlink(missing_ok=True)
        self._begin()

    def _recover(self) -> None:
        try:
            raw_size = self._path.stat().st_size
        except FileNotFoundError:
            self._begin()
            return
        with self._path.open("rb") as file:
            self._prelude = file.read(self._cipher.prelude_bytes)
            try:
                if (
                    self._cipher.content_size(self._prelude) != self._size
                    or self._cipher.content_id(self._prelude) != self._content_id
                ):
                    self._begin()
                    return
            except StorageDamagedError:
                self._begin()
                return
            count = chunk_count(self._size, self._cipher.chunk_bytes)
            while self._done < count and raw_size >= self._offset(self._done) + self._sealed_length(self._done):
                # Every chunk is opened once: after a power cut the length of a file alone proves nothing.
                sealed = file.read(self._sealed_length(self._done))
                try:
                    self._cipher.open_chunk(self._prelude, self._content_id, self._done, sealed)
                except StorageDamagedError:
                    return
                self._done += 1

    def _begin(self) -> None:
        self._done = 0
        self._prelude = self._cipher.prelude(self._content_id, self._size)
        with self._path.open("wb") as file:
            file.write(self._prelude)  # the first chunk takes it to the disk; before that there is nothing to keep
        sync_directory(self._path.parent)

    def _offset(self, index: int) -> int:
        return self._cipher.prelude_bytes + index * (self._cipher.chunk_bytes + self._cipher.tag_bytes)

    def _sealed_length(self, index: int) -> int:
        step = self._cipher.chunk_bytes
        return min(step, self._size - index * step) + self._cipher.tag_bytes


def chunk_count(size: int, chunk_bytes: int) -> int:
    """Return how many chunks `size` bytes make; an empty content has one."""
    return max(1, -(-size // chunk_bytes))


def worded(error: OSError) -> StorageError:
    """Return the worded error for a disk that refused."""
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return StorageFullError(
            "The disk is full. The attachment was not kept; everything saved before it is safe.",
            "Free some space on this disk, then try again.",
        )
    return StorageFailedError(
        "The disk refused the attachment. Everything saved before it is safe.",
        "Try again. If it happens again, check the disk.",
    )


def _opened_chunks(path: Path, content_id: str, cipher: BlobCipher) -> Iterator[bytes]:
    with _reading(path) as file:
        prelude = file.read(cipher.prelude_bytes)
        count = chunk_count(cipher.content_size(prelude), cipher.chunk_bytes)
        for index in range(count):
            yield cipher.open_chunk(prelude, content_id, index, file.read(cipher.chunk_bytes + cipher.tag_bytes))
        if file.read(1):
            raise BlobDamagedError(
                "This attachment is longer than it was. Nothing was deleted.", "Sync to fetch it again from the hub."
            )


def _reading(path: Path) -> BinaryIO:
    try:
        return path.open("rb")
    except FileNotFoundError:
        raise NotFoundError(
            "This attachment is not on this laptop.", "Sync to fetch it; it may still be on its way."
        ) from None
    except OSError as error:
        raise worded(error) from error
