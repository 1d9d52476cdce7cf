"""Images on the hub's disk: written part by part, read by number, and gone with their content.

A file holds what several officers may read, so it lies where the hub's database lies, for its owner only, and is
overwritten before it is removed, as the database does with what is deleted (`secure_delete`).
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import Final

from sync.protocol import codec
from sync.protocol.errors import BadMessage, StorageRefused
from sync.protocol.images import (
    MAX_HEAD_BYTES,
    ImageHead,
    Part,
    Proof,
    StreamAt,
    name_of,
    opened_head,
    packed_part,
    packed_proofs,
)

FOLDER: Final = "images"
SUFFIX: Final = ".image"
PROOF_BYTES: Final = 1024 * 1024
_LENGTH: Final = 8
_ZEROS: Final = bytes(1024 * 1024)


class ImageWriter:
    """Writes one image. What is not finished is no image: its head stands at the end."""

    def __init__(self, path: Path, edition: str) -> None:
        descriptor = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        self._file = os.fdopen(descriptor, "wb")
        self._edition = edition
        self._blocks: list[Part] = []
        self._proofs: list[Part] = []
        self._waiting: list[Proof] = []
        self._waiting_bytes = 0
        self._streams: list[StreamAt] = []

    def add_proof(self, proof: Proof) -> None:
        """Add the proof of the next changes of a stream; those of one stream come one after the other."""
        if self._streams and self._streams[-1].stream == proof.stream:
            self._streams[-1] = StreamAt(proof.stream, proof.to_seq)
        else:
            self._streams.append(StreamAt(proof.stream, proof.to_seq))
        self._waiting.append(proof)
        self._waiting_bytes += len(proof.salts) + 8 * len(proof.order) + sum(map(len, proof.verbatim))
        if self._waiting_bytes >= PROOF_BYTES:
            self._write_proofs()

    def add_block(self, raw: bytes) -> None:
        """Add the next piece of the store; proofs come before."""
        if self._waiting:
            self._write_proofs()
        self._blocks.append(self._write(raw))

    def finish(self) -> None:
        """Write the head. The file need not survive a power cut: a hub that starts makes its images anew."""
        head = codec.pack(ImageHead(self._edition, self._streams, self._blocks, self._proofs))
        self._file.write(head + len(head).to_bytes(_LENGTH, "big"))
        self.close()

    def close(self) -> None:
        """Let the file go."""
        self._file.close()

    def _write_proofs(self) -> None:
        self._proofs.append(self._write(packed_proofs(self._waiting)))
        self._waiting, self._waiting_bytes = [], 0

    def _write(self, raw: bytes) -> Part:
        part, packed = packed_part(raw)
        self._file.write(packed)
        return part


class ImageFile:
    """A whole image, to be read by any thread. StorageRefused when it is none."""

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            size = path.stat().st_size
            with path.open("rb") as file:
                file.seek(max(0, size - _LENGTH))
                length = int.from_bytes(file.read(_LENGTH), "big")
                if length > min(size - _LENGTH, MAX_HEAD_BYTES):
                    raise StorageRefused("An image of the hub is cut short.")
                file.seek(size - _LENGTH - length)
                self.packed_head = file.read(length)
            self.head = opened_head(self.packed_head)
        except (OSError, BadMessage) as error:
            raise StorageRefused("An image of the hub cannot be read.") from error
        self.name = name_of(self.packed_head)
        self.streams = frozenset(one.stream for one in self.head.streams)
        # The proofs are written first, since they are known first, and numbered last, since they are needed last.
        self._places: list[tuple[int, int]] = []
        offset = sum(part.size for part in self.head.proofs)
        for part in self.head.blocks:
            self._places.append((offset, part.size))
            offset += part.size
        offset = 0
        for part in self.head.proofs:
            self._places.append((offset, part.size))
            offset += part.size

    def part(self, number: int) -> bytes | None:
        """Return a part as it travels; None when there is none of that number, or the file is gone."""
        if number >= len(self._places):
            return None
        offset, size = self._places[number]
        with suppress(OSError), self.path.open("rb") as file:
            file.seek(offset)
            return file.read(size)
        return None

    def move_to(self, path: Path) -> None:
        """Give the file another name."""
        self.path.replace(path)
        self.path = path

    def remove(self) -> None:
        """Overwrite the file and remove it."""
        remove(self.path)


def remove(path: Path) -> None:
    """Overwrite a file of an image and remove it; what cannot be removed now is at the next start."""
    with suppress(OSError):
        with path.open("r+b") as file:
            left = path.stat().st_size
            while left > 0:
                left -= file.write(_ZEROS[: min(left, len(_ZEROS))])
            file.flush()
            os.fsync(file.fileno())
        path.unlink()


def emptied_folder(data: Path) -> Path:
    """Return the folder of a hub's images, for its owner only, with nothing of an earlier run in it."""
    folder = data / FOLDER
    folder.mkdir(mode=0o700, exist_ok=True)
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            remove(path)
    for path in sorted(folder.rglob("*"), reverse=True):
        with suppress(OSError):
            path.rmdir()
    return folder
