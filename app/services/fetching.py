"""Which photographs and files come by themselves and in which order, what is kept back, and "fetch it now".

It decides and remembers; the bytes move in a sync. Small pictures travel with the records and are always here.
"""

from __future__ import annotations

import msgspec

from app.domain.attachments import FileLimits
from app.domain.operations import Assignment, Operation
from app.domain.queries import FilesStanding, Record
from app.services.operations import Operations
from app.services.vaulted import Vaulted
from app.storage.attachments import AttachmentBytes
from app.storage.fetch_plan import FetchRule
from app.storage.schema import table_of

_ASKED = "asked_files"


class _Face(msgspec.Struct):
    photo: str = ""


class Fetching:
    """The order and the limits of files."""

    def __init__(self, vault: Vaulted, contents: AttachmentBytes, operations: Operations) -> None:
        self._vault = vault
        self._contents = contents
        self._operations = operations
        self._limits = FileLimits()
        self._metered = False
        contents.rule, contents.ordered = self.rule, self.ordered

    def limit(self, limits: FileLimits, *, metered: bool) -> None:
        """Take what the settings and the connection say now."""
        if (limits, metered) != (self._limits, self._metered):
            self._limits, self._metered = limits, metered
            self._contents.replan()

    def rule(self) -> FetchRule:
        """Return which files move now, in no particular order."""
        return FetchRule(self._most_bytes(), frozenset(self._vault.meta.get(_ASKED, ())))

    def ordered(self) -> FetchRule:
        """Return which files move now and in which order."""
        rule = self.rule()
        return FetchRule(rule.most_bytes, rule.asked, self._urgent_streams(), self._faces())

    def _most_bytes(self) -> int | None:
        own, metered = self._limits.most_bytes, self._limits.metered_most_bytes
        if not self._metered or metered is None:
            return own
        return metered if own is None else min(own, metered)

    def standing(self) -> FilesStanding:
        """Return what is not here and why."""
        rule = self.rule()
        return FilesStanding(
            counts=self._contents.counts(rule),
            unsent_withheld=self._contents.unsent_withheld(rule),
            metered=self._metered,
            most_bytes=rule.most_bytes,
        )

    # What a person asks for ---------------------------------------------------------------------------------

    def fetch_now(self, record_id: str) -> None:
        """Move the bytes of one file at the next sync, before all others and whatever the connection costs."""
        self._ask([self._vault.find(record_id, "attachment").value().sha256])

    def fetch_dossier(self, target: str) -> int:
        """Move the bytes of every file of a dossier likewise; return how many are not here."""
        rows = self._vault.database.rows(
            "SELECT DISTINCT content FROM attachment_bytes WHERE stream = ? AND (here = 0 OR sent = 0)",
            (f"dossier:{target}",),
        )
        self._ask([content for (content,) in rows])
        return len(rows)

    def _ask(self, contents: list[str]) -> None:
        meta, database = self._vault.meta, self._vault.database
        open_ones = {
            content for (content,) in database.rows("SELECT content FROM attachment_bytes WHERE here = 0 OR sent = 0")
        }
        before = [content for content in meta.get(_ASKED, ()) if content in open_ones]
        asked = list(dict.fromkeys([*before, *(one for one in contents if one in open_ones)]))
        if asked != list(meta.get(_ASKED, ())):
            with database.atomic():
                meta.set(_ASKED, asked)
        self._contents.replan()

    # What is urgent -----------------------------------------------------------------------------------------

    def _urgent_streams(self) -> dict[str, int]:
        """Return dossiers by urgency: of the operation that begins first and that this officer is on, and so forth."""
        today = self._vault.clock.now().date().isoformat()
        mine: list[tuple[str, str, list[Record[Assignment]]]] = []
        for one in self._operations.list():
            ends_on = one.value.ends_on
            if one.value.status == "closed" or (ends_on and ends_on < today[: len(ends_on)]):
                continue
            work = self._operations.assignments(one.id)
            if self._is_mine(work):
                mine.append((_begins(one.value), one.id, work))
        urgent: dict[str, int] = {}
        for _, _, work in sorted(mine, key=lambda entry: entry[:2]):
            for entry in sorted(work, key=lambda one: one.value.officer != self._vault.identity.officer):
                urgent.setdefault(f"dossier:{entry.value.target}", len(urgent))
        return urgent

    def _is_mine(self, work: list[Record[Assignment]]) -> bool:
        named = {entry.value.officer for entry in work if entry.value.officer}
        return not named or self._vault.identity.officer in named  # where nobody is named, whoever holds it is on it

    def _faces(self) -> frozenset[bytes]:
        decode = msgspec.msgpack.Decoder(_Face).decode
        rows = self._vault.database.rows(f"SELECT body FROM {table_of('target')} WHERE retracted IS NULL")  # noqa: S608 - a name of the catalogue
        return frozenset(bytes.fromhex(face) for face in (decode(body).photo for (body,) in rows) if face)


def _begins(operation: Operation) -> str:
    """Return when it begins as text that sorts; one that runs has begun, one without a date comes last."""
    if operation.status == "running":
        return ""
    return operation.begins_on or "9999"
