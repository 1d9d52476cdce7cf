from app.domain.queries import Changes
from app.errors import CalibarError, OfflineError, RefusedError, StorageError
from app.services.sync_outcome import InterruptedRunError, touched_changes, worded
from app.storage.touched import Touched
from sync.protocol import errors


def test_every_error_of_the_engine_keeps_its_words_in_the_tree_of_the_laptop() -> None:
    expected: dict[type[errors.SyncError], type[CalibarError]] = {
        errors.HubUnreachable: OfflineError,
        errors.CaptivePortal: OfflineError,
        errors.Refused: RefusedError,
        errors.StorageRefused: StorageError,
        errors.Cancelled: InterruptedRunError,
    }
    for kind, wanted in expected.items():
        told = worded(kind("What happened.", "What to do."))
        assert type(told) is wanted, kind
        assert (told.message, told.hint) == ("What happened.", "What to do.")


def test_what_a_run_touched_is_told_by_record_or_as_everything() -> None:
    told = touched_changes(Touched({"note": {b"n" * 16}}, {b"t" * 16}))
    assert told == Changes(
        records={"note": frozenset({(b"n" * 16).hex()})},
        targets=frozenset({(b"t" * 16).hex()}),
    )
    assert touched_changes(Touched({}, set(), much=True)) == Changes(everything=True)
