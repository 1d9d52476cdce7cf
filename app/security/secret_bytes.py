"""Secrets in memory that can be overwritten, are not shown and are not copied by accident.

Python, OpenSSL and the operating system may hold copies that nobody can reach; only the end of the process removes
those. See "Memory after lock" in the security notes: that is why locking replaces the process.
"""

from __future__ import annotations

import os
from types import TracebackType
from typing import NoReturn, Self


class SecretBytes(bytearray):
    """A bytearray that hides its value, refuses to be pickled, and can be wiped in place."""

    @classmethod
    def random(cls, size: int) -> Self:
        """Return `size` bytes from the system's generator."""
        return cls(os.urandom(size))

    def wipe(self) -> None:
        """Overwrite with zeros; the length stays."""
        self[:] = bytes(len(self))

    def __repr__(self) -> str:
        return f"SecretBytes({len(self)} bytes)"

    __str__ = __repr__

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError("a secret is not copied or written away")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.wipe()
