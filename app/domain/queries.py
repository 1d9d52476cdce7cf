"""What questions answer with: frozen snapshots for screens and the command line. They hold no behaviour."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Generic, Literal, TypeVar

import msgspec

from app.domain.attachments import Attachment
from app.domain.cautions import Caution
from app.domain.notices import Notice, Verification
from app.domain.sightings import Sighting
from app.domain.statements import Statement
from app.domain.targets import Target

R = TypeVar("R", bound=Statement)


class Author(msgspec.Struct, frozen=True):
    """Who made a change; `name` is empty while the directory is not here yet."""

    id: str
    name: str = ""
    unit: str = ""
    is_me: bool = False


class Record(msgspec.Struct, Generic[R], frozen=True, kw_only=True):
    """A record as it stands on this laptop: hub state with our own unsent changes on top.

    `pending` counts changes of it that Headquarters has not accepted yet. `conflicts` names fields with contenders.
    """

    id: str
    kind: str
    stream: str
    value: R
    author: Author
    created_at: datetime
    changed_at: datetime
    pending: int = 0
    amended: int = 0
    retracted: bool = False
    retract_reason: str = ""
    conflicts: tuple[str, ...] = ()


class LegalStatus(msgspec.Struct, frozen=True, kw_only=True):
    """The legal basis of an arrest and how fresh the last check of it is. `age_h` is whole hours, None if unchecked."""

    notices: tuple[Record[Notice], ...] = ()
    verification: Record[Verification] | None = None
    age_h: int | None = None
    fresh: bool = False


class TargetRow(msgspec.Struct, frozen=True, kw_only=True):
    """One row of the target list."""

    id: str
    name: str
    reference: str = ""
    status: str = "at_large"
    priority: int = 2
    place: str = ""
    last_seen_at: datetime | None = None
    cautions: tuple[str, ...] = ()
    thumbnail: bytes = b""
    pending: int = 0
    conflicts: int = 0
    nationalities: tuple[str, ...] = ()


TargetSort = Literal["last_seen", "name", "priority", "reference"]


class TargetFilter(msgspec.Struct, frozen=True, kw_only=True):
    """Which targets, in which order. All conditions hold together; `text` is searched in names, files and notes."""

    text: str = ""
    mine: bool = False
    armed: bool = False
    seen_today: bool = False
    not_sent: bool = False
    operation: str = ""
    sort: TargetSort = "last_seen"


class TargetCounts(msgspec.Struct, frozen=True, kw_only=True):
    """Numbers for the filter chips."""

    total: int = 0
    mine: int = 0
    armed: int = 0
    seen_today: int = 0
    not_sent: int = 0


class TimelineEntry(msgspec.Struct, frozen=True, kw_only=True):
    """One line of what is latest in a dossier. `kind` picks the icon; `detail` is a certainty, item type or similar."""

    id: str
    kind: str
    at: datetime
    title: str
    text: str
    detail: str = ""
    author: Author
    pending: bool = False


class Dossier(msgspec.Struct, frozen=True, kw_only=True):
    """Everything a dossier screen shows at first; the tabs ask for the rest.

    `counts` has a number per kind. `trail` are the latest sightings with a position, newest first, at most ten.
    """

    target: Record[Target]
    photo: bytes = b""
    cautions: tuple[Record[Caution], ...] = ()
    legal: LegalStatus = LegalStatus()
    last_sighting: Record[Sighting] | None = None
    trail: tuple[Record[Sighting], ...] = ()
    latest: tuple[TimelineEntry, ...] = ()
    counts: dict[str, int] = {}
    operations: tuple[str, ...] = ()
    handling: str = "H0"
    can_write: bool = True


class SightingRow(msgspec.Struct, frozen=True, kw_only=True):
    """One row of the sightings list, in the keys of the command line contract (docs of `app.cli`)."""

    id: str
    target: str
    target_name: str = ""
    seen_at: datetime
    lat: float | None = None
    lon: float | None = None
    radius_m: float | None = None
    place: str = ""
    grade: str = "X4"
    handling: str = "H0"
    certainty: str = "unsure"
    text: str = ""
    author: str = ""
    pending: bool = False
    retracted: bool = False


class SightingFilter(msgspec.Struct, frozen=True, kw_only=True):
    """Which sightings. Times bound `seen_at`; `text` is searched in place and words."""

    target: str = ""
    text: str = ""
    since: datetime | None = None
    until: datetime | None = None
    not_sent: bool = False
    with_position: bool = False
    sort: Literal["seen_at", "-seen_at"] = "-seen_at"


class MapPoint(msgspec.Struct, frozen=True, array_like=True):
    """A position for the map: WGS84 degrees, the record and how it looks. Never a name or a text."""

    id: str
    lat: float
    lon: float
    certainty: str
    target: str


class NetworkRow(msgspec.Struct, frozen=True, kw_only=True):
    """One link of a dossier as a table row: who or what, in which role, since when, how sure."""

    id: str
    subject: str
    subject_title: str
    object: str
    object_title: str
    object_kind: str
    role: str
    begins_on: str = ""
    ends_on: str = ""
    confirmed: bool = False
    grade: str = "X4"
    pending: bool = False


class HistoryEntry(msgspec.Struct, frozen=True, kw_only=True):
    """One change of a dossier: who did what and when; `fields` maps a field to its new value (plain values)."""

    id: str
    kind: str
    record: str
    title: str
    action: str
    author: Author
    at: datetime
    received_at: datetime | None = None
    fields: dict[str, Any] = {}
    reason: str = ""
    pending: bool = False


class ConflictSide(msgspec.Struct, frozen=True, kw_only=True):
    """One of the values that meet in a conflict."""

    change: str
    value: Any
    author: Author
    at: datetime
    is_here: bool


class Conflict(msgspec.Struct, frozen=True, kw_only=True):
    """A field that was changed in two places; `here` stands first if one side is of this laptop."""

    record: str
    kind: str
    field: str
    target: str
    target_name: str
    title: str
    sides: tuple[ConflictSide, ...]
    is_deferred: bool = False


class SearchHit(msgspec.Struct, frozen=True, kw_only=True):
    """One result of a search; `snippet` is plain text, `marks` are (start, length) of the words found in it."""

    kind: str
    id: str
    title: str
    snippet: str
    target: str
    target_name: str = ""
    marks: tuple[tuple[int, int], ...] = ()


class SearchResult(msgspec.Struct, frozen=True, kw_only=True):
    """The best hits of a search, how many there are in all, and how long it took in milliseconds."""

    hits: tuple[SearchHit, ...]
    total: int
    ms: float


class OutboxEntry(msgspec.Struct, frozen=True, kw_only=True):
    """A change that waits, or that Headquarters refused with a reason."""

    change: str
    kind: str
    record: str
    action: str
    title: str
    target: str
    at: datetime
    state: Literal["waiting", "refused"]
    code: str = ""
    reason: str = ""


SyncState = Literal["never", "offline", "pending", "sending", "up_to_date", "conflict", "failed"]


class HeldPlan(msgspec.Struct, frozen=True, kw_only=True):
    """What a sync did not carry out, since so much of a file would be withdrawn: `withdrawn` of `standing` records.

    `upto` and `chain` (hexadecimal) name that very plan. `target` is empty when it is no dossier. `file` is the path of
    the file that brought it, empty when it came by network.
    """

    stream: str
    name: str
    withdrawn: int
    standing: int
    officer: str
    upto: int
    chain: str
    target: str = ""
    file: str = ""


class SyncStatus(msgspec.Struct, frozen=True, kw_only=True):
    """What the sync pill and the status bar say. `received_at` is the age of the data.

    `unread` counts changes that this program cannot read: they are kept whole for a newer one, and not shown.
    """

    state: SyncState
    hub_name: str = ""
    hub_url: str = ""
    waiting: int = 0
    refused: int = 0
    conflicts: int = 0
    held: int = 0
    unread: int = 0
    blobs_waiting: int = 0
    paused: bool = False
    received_at: datetime | None = None
    last_attempt_at: datetime | None = None
    last_error: str = ""


class SyncProgress(msgspec.Struct, frozen=True, kw_only=True):
    """Where a running sync is: counts of changes and bytes, and the seconds left if they can be told.

    `label` names the file that is on its way, `label_bytes` is its size.
    """

    phase: Literal["connecting", "sending", "receiving", "files", "done"]
    done: int = 0
    total: int = 0
    bytes_done: int = 0
    bytes_total: int = 0
    label: str = ""
    label_bytes: int = 0
    seconds_left: float | None = None


class SyncReport(msgspec.Struct, frozen=True, kw_only=True):
    """What one sync did, in the keys of the command line contract.

    `deposited` changes are kept apart by headquarters: the right to their files had ended before they were sent.
    """

    pushed: int = 0
    pulled: int = 0
    blobs_up: int = 0
    blobs_down: int = 0
    conflicts: int = 0
    rejected: int = 0
    queued_left: int = 0
    held: int = 0
    deposited: int = 0
    seconds: float = 0.0
    bytes_up: int = 0
    bytes_down: int = 0


FileState = Literal["announced", "partial", "here", "withheld", "gone"]
"""Where the bytes of a file are: on their way, in part, whole on this laptop, kept back by size or connection until
somebody asks for them, or neither here nor at headquarters."""


class AttachmentRow(msgspec.Struct, frozen=True, kw_only=True):
    """A file of a dossier and where its bytes are."""

    record: Record[Attachment]
    here: bool
    sent: bool
    state: FileState = "here"


class FilesStanding(msgspec.Struct, frozen=True, kw_only=True):
    """How many files are not here, and bytes of them, by state; and how many of ours wait for another connection.

    `metered` tells that the connection counts as paid by volume, `most_bytes` what comes by itself (None: all).
    """

    counts: dict[FileState, tuple[int, int]] = {}
    unsent_withheld: int = 0
    metered: bool = False
    most_bytes: int | None = None


class Identity(msgspec.Struct, frozen=True, kw_only=True):
    """Whose laptop this is."""

    officer: str
    officer_name: str
    device: str
    agency: str
    hub_url: str


class AuditEntry(msgspec.Struct, frozen=True, kw_only=True):
    """One line of the log of this laptop: who did what to which object. It never holds content."""

    seq: int
    at: datetime
    actor: str
    action: str
    object: str = ""
    reason: str = ""


class Changes(msgspec.Struct, frozen=True):
    """Which records a command touched, by kind. Screens decide whether that concerns them.

    `streams` names dossiers that came or went; `everything` says that too much changed to list.
    """

    records: dict[str, frozenset[str]] = {}
    targets: frozenset[str] = frozenset()
    everything: bool = False

    def touches(self, *kinds: str) -> bool:
        """Return whether one of these kinds changed."""
        return self.everything or any(kind in self.records for kind in kinds)
