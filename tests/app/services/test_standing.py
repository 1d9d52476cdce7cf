from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from datetime import timedelta
from pathlib import Path

import pytest

from app.clock import ManualClock
from app.demo.laptops import PASSPHRASE, Agency, Laptop
from app.domain.sightings import Note
from app.domain.targets import Target
from app.errors import OfflineError
from app.hub import administration
from app.services.standing import ClockSetBackError, ErasedError, LeaseOverError, OlderCopyError, RevokedError
from sync.hub.admin import Device


@pytest.fixture
def clock() -> ManualClock:
    """A clock of the laptop, months away from the hub's: that alone does no harm."""
    return ManualClock()


@pytest.fixture
def timed(agency: Agency, tmp_path: Path, clock: ManualClock) -> Iterator[Laptop]:
    """A laptop with a lease."""
    made = agency.enrol("Insp. B. Invented", tmp_path / "timed", clock=clock)
    made.workspace.audit.record("vault.unlock")
    made.sync()
    yield made
    made.program.lock()


def device_at(agency: Agency) -> Device:
    with administration(agency.data) as admin:
        return admin.devices()[0]


def test_a_sync_brings_a_lease_and_anchors_the_log(agency: Agency, timed: Laptop, clock: ManualClock) -> None:
    view = timed.workspace.standing.view()
    assert view.lease_until == clock.now() + timedelta(hours=72)
    assert view.anchored > 0
    assert device_at(agency).anchored == view.anchored


def test_a_laptop_without_a_lease_works_until_it_syncs(laptop: Laptop) -> None:
    assert laptop.workspace.standing.view().lease_until is None
    laptop.reopen()


def test_an_ended_lease_keeps_the_vault_closed_until_headquarters_is_reached(
    agency: Agency, timed: Laptop, clock: ManualClock
) -> None:
    clock.advance(72 * 3600 - 1)
    assert timed.workspace.standing.refusal() is None
    clock.advance(1)
    assert isinstance(timed.workspace.standing.refusal(), LeaseOverError)
    agency.stop_hub()
    with pytest.raises(LeaseOverError, match="Nothing was deleted"):
        timed.reopen()
    assert timed.program.workspace is None


def test_reaching_headquarters_renews_the_lease(timed: Laptop, clock: ManualClock) -> None:
    clock.advance(73 * 3600)
    timed.reopen()
    assert timed.workspace.standing.refusal() is None
    assert "vault.refused" in {entry.action for entry in timed.workspace.audit.list()}


@pytest.mark.parametrize("back_s", [301, 3600, 400 * 86400])
def test_a_clock_set_back_is_seen(agency: Agency, timed: Laptop, clock: ManualClock, back_s: int) -> None:
    clock.advance(7200)
    timed.reopen()
    clock.set_wall(clock.now() - timedelta(seconds=back_s))
    agency.stop_hub()
    with pytest.raises(ClockSetBackError, match="set back"):
        timed.reopen()


def test_a_small_step_back_is_no_fraud(agency: Agency, timed: Laptop, clock: ManualClock) -> None:
    agency.stop_hub()
    clock.set_wall(clock.now() - timedelta(seconds=290))
    timed.reopen()


def test_a_blocked_laptop_closes_and_opens_again_once_it_is_let_in(agency: Agency, timed: Laptop) -> None:
    device = timed.workspace.identity.device
    with administration(agency.data) as admin:
        admin.block(device)
    with pytest.raises(RevokedError, match="shut this laptop out"):
        timed.sync()
    with pytest.raises(RevokedError):
        timed.reopen()
    with administration(agency.data) as admin:
        admin.unblock(device)
    timed.program.unlock(PASSPHRASE)
    timed.sync()


def test_an_order_to_erase_leaves_the_outbox_and_destroys_the_keys(agency: Agency, timed: Laptop) -> None:
    target, _ = timed.workspace.targets.add(Target(name="Ana Ejemplo"))
    timed.workspace.notes.add(Note(target=target, text="unsent"))
    with administration(agency.data) as admin:
        admin.wipe(timed.workspace.identity.device)
    paths = timed.program.paths
    with pytest.raises(ErasedError, match="keys are destroyed"):
        timed.sync()
    assert not paths.key_file.exists()
    timed.program.lock()
    assert timed.program.state() == "new"
    assert not paths.database.exists()
    known = device_at(agency)
    assert (known.state, known.deposits) == ("wiped", 1)


def test_an_order_that_cannot_be_acknowledged_keeps_the_vault_closed(agency: Agency, timed: Laptop) -> None:
    timed.workspace.vault.meta.set("order", "wipe")
    agency.stop_hub()
    with pytest.raises(ErasedError, match="stays closed"):
        timed.reopen()
    assert timed.program.paths.key_file.exists()


def test_a_profile_put_back_from_a_copy_is_told(agency: Agency, timed: Laptop) -> None:
    timed.program.lock()
    copy = timed.program.paths.database.read_bytes()
    timed.program.unlock(PASSPHRASE)
    timed.sync()
    timed.program.lock()
    timed.program.paths.database.write_bytes(copy)
    timed.program.unlock(PASSPHRASE)
    with pytest.raises(OlderCopyError, match="older copy"):
        timed.sync()
    assert device_at(agency).state == "quarantined"


def test_a_log_cut_off_at_its_end_shows_against_the_anchor(timed: Laptop) -> None:
    workspace = timed.workspace
    workspace.audit.record("test.entry")
    timed.sync()
    assert workspace.audit.verify() == []
    last = workspace.vault.audit.head()[0]
    with workspace.vault.database.atomic():
        workspace.vault.database.execute("DELETE FROM audit WHERE seq = ?", (last,))
    assert workspace.vault.audit.problems() == []  # the chain alone does not see it
    assert "headquarters keeps the head" in workspace.audit.verify()[0]


def test_failed_passphrases_are_logged_at_the_next_unlock(timed: Laptop) -> None:
    timed.program.lock()
    for _ in range(2):
        with pytest.raises(Exception, match="passphrase is wrong"):
            timed.program.unlock("not the passphrase at all")
    timed.program.unlock(PASSPHRASE)
    entries = {entry.action: entry.reason for entry in timed.workspace.audit.list()}
    assert entries["vault.failures"] == "2"


def test_without_the_hub_nothing_is_lost(agency: Agency, timed: Laptop) -> None:
    agency.stop_hub()
    with pytest.raises(OfflineError):
        timed.sync()
    assert timed.workspace.standing.refusal() is None


def test_a_lease_is_judged_on_a_disk_that_takes_no_writes(
    timed: Laptop, clock: ManualClock, without_writes: Callable[[Laptop], AbstractContextManager[None]]
) -> None:
    with without_writes(timed):
        clock.advance(3600)
        assert timed.workspace.standing.refusal() is None
        clock.advance(72 * 3600)
        assert isinstance(timed.workspace.standing.refusal(), LeaseOverError)
