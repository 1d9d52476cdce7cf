"""In what state the vault is: whether its disk takes writes, how much room is left, and what a check found.

Tells it as values; the words are the screen's. Checks run after an exit that was not clean, and once a day.
"""

from __future__ import annotations

from typing import Final, Literal, NamedTuple

from app.errors import StorageError
from app.services.vaulted import Vaulted

Mode = Literal["ok", "low", "full", "read_only", "failing"]
LOW_BYTES: Final = 500 << 20
CHECK_EVERY_US: Final = 24 * 60 * 60 * 1_000_000
CHECKED_AT: Final = "checked_at"
_PROBED_AT: Final = "disk_probed_at"


class ConditionView(NamedTuple):
    """`full`: reading works, the last save found no room. `read_only`: the disk takes no writes at all.

    `failing`: the disk answered with an error since the whole of the vault was read last without one.
    """

    mode: Mode = "ok"
    free_bytes: int = 0
    problems: tuple[str, ...] = ()


class Condition:
    """The state of an open vault; called on the storage lane."""

    def __init__(self, vault: Vaulted, low_bytes: int = LOW_BYTES) -> None:
        self._vault = vault
        self._low_bytes = low_bytes
        self._problems: tuple[str, ...] = ()
        self._checked = not vault.database.was_unclean
        self._failed = False

    def view(self) -> ConditionView:
        """Return the state, after trying whether a disk that took no writes takes them now."""
        database = self._vault.database
        free = database.free_bytes()
        if not database.try_writing():
            return ConditionView("read_only", free, self._problems)
        if database.is_full and not self._takes_a_write():
            return ConditionView("read_only" if database.read_only else "full", free, self._problems)
        if self._failed:
            return ConditionView("failing", free, self._problems)
        if free < self._low_bytes:
            return ConditionView("low", free, self._problems)
        database.ballast.restore()
        return ConditionView("ok", free, self._problems)

    def _takes_a_write(self) -> bool:
        try:
            self._vault.meta.set(_PROBED_AT, self._vault.now_us())
        except StorageError:
            return False
        return True

    def is_check_due(self) -> bool:
        """Return whether the last exit was not clean, the disk failed, or no check was made within a day."""
        if self._failed or not self._checked:
            return True
        since_us = self._vault.now_us() - int(self._vault.meta.get(CHECKED_AT, 0))
        return not 0 <= since_us < CHECK_EVERY_US

    def check(self) -> ConditionView:
        """Check the seals and the structure of the whole database, after working its log in; note when that was."""
        database = self._vault.database
        # On a full disk the log cannot be worked in, and the seals of pages in it are not looked at: no finding.
        self._problems = tuple(database.integrity()) if database.read_only or database.checkpoint() else ()
        self._checked, self._failed = True, False
        if not self._problems:
            try:
                self._vault.meta.set(CHECKED_AT, self._vault.now_us())
            except StorageError:
                return self.view()
        return self.view()

    @property
    def is_damaged(self) -> bool:
        """Whether damage was found."""
        return bool(self._problems)

    def note_damage(self, words: str) -> None:
        """Take notice of damage that reading met before a check did."""
        self._problems = self._problems or (words,)

    def note_failure(self) -> None:
        """Take notice that the disk answered with an error, whatever was read or written."""
        self._failed = True
