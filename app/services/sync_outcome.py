"""What the end of a run means for people: what it touched, and the laptop's own words for what went wrong."""

from __future__ import annotations

from app.domain.queries import Changes, SyncReport
from app.errors import BadInputError, CalibarError, OfflineError, RefusedError, StorageError
from app.storage.touched import Touched
from sync.client.commands import Report
from sync.protocol import errors as sync_errors


class InterruptedRunError(CalibarError):
    """The person stopped the run; what had gone through stays."""

    code = "interrupted"
    exit_code = 130


def report_of(report: Report, deposited: int, seconds: float) -> SyncReport:
    """Return what a run did in the keys of the command line contract."""
    return SyncReport(
        pushed=report.pushed,
        pulled=report.pulled,
        blobs_up=report.blobs_up,
        blobs_down=report.blobs_down,
        conflicts=report.conflicts,
        rejected=report.rejected,
        queued_left=report.queued_left,
        held=len(report.held),
        deposited=deposited,
        seconds=seconds,
        bytes_up=report.bytes_up,
        bytes_down=report.bytes_down,
    )


def touched_changes(touched: Touched) -> Changes:
    """Return what a run touched as a notice for the screens."""
    if touched.much:
        return Changes(everything=True)
    return Changes(
        records={kind: frozenset(one.hex() for one in ids) for kind, ids in touched.records.items()},
        targets=frozenset(one.hex() for one in touched.owners),
    )


def worded(error: sync_errors.SyncError) -> CalibarError:
    """Return the error of the laptop's own tree for one of the sync engine."""
    result: CalibarError
    if isinstance(error, sync_errors.HubUnreachable):
        result = OfflineError(error.message, error.hint)
    elif isinstance(error, sync_errors.Refused):
        result = RefusedError(error.message, error.hint)
    elif isinstance(error, sync_errors.StorageRefused):
        result = StorageError(error.message, error.hint)
    elif isinstance(error, sync_errors.Cancelled):
        result = InterruptedRunError(error.message, error.hint)
    elif isinstance(error, (sync_errors.InvalidChange, sync_errors.BadMessage, sync_errors.BadBundle)):
        result = BadInputError(error.message, error.hint)
    else:
        result = CalibarError(error.message, error.hint)
    return result
