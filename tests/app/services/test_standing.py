from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from datetime import timedelta
from pathlib import Path
from typing import cast

import pytest

from app.clock import ManualClock
from app.demo.laptops import PASSPHRASE, Agency, Laptop
from app.domain.sightings import Note
from app.domain.targets import Target
from app.errors import OfflineError
from app.hub import administration, backup_hub, restore_hub
from app.services.standing import (
    ANCHOR_EVERY_S,
    ClockSetBackError,
    ErasedError,
    LeaseOverError,
    OlderCopyError,
    RevokedError,
)
from sync.client.batches import Device
from sync.client.transport import Transport
from sync.hub.admin import Device as KnownDevice
from sync.protocol.errors import BadMessage
from sync.protocol.signing import SigningKey
from sync.protocol.standing import StandingReply, StandingRequest, Statement, sign


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


def device_at(agency: Agency) -> KnownDevice:
    with administration(agency.data) as admin:
        return admin.devices()[0]


def test_a_sync_brings_a_lease_and_anchors_the_log(agency: Agency, timed: Laptop, clock: ManualClock) -> None:
    view = timed.workspace.standing.view()
    assert view.lease_until == clock.now() + timedelta(hours=72)
    assert view.anchored > 0
    assert device_at(agency).anchored == view.anchored


def test_what_is_written_in_one_go_is_anchored_together_and_nothing_is_left(agency: Agency, timed: Laptop) -> None:
    work = timed.workspace
    work.audit.record("vault.unlock")
    timed.sync()
    first = work.standing.view().anchored
    assert (first, work.sync.follow_up_s) == (work.standing.view().entries, None), "the first waits for nothing"
    for _ in range(3):
        work.audit.record("vault.unlock")
        timed.sync()
    view = work.standing.view()
    assert (view.anchored, view.entries) == (first, first + 3), "told as not anchored yet"
    assert work.sync.follow_up_s is not None
    assert 0 < work.sync.follow_up_s <= ANCHOR_EVERY_S
    standing = work.sync.standing
    assert standing._anchored_s is not None
    standing._anchored_s -= ANCHOR_EVERY_S  # the time goes by
    timed.sync()
    assert work.standing.view().anchored == device_at(agency).anchored == first + 3
    assert work.sync.follow_up_s is None


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


# What the agency chose for all laptops -------------------------------------------------------------------------


def choose(agency: Agency, **chosen: int) -> None:
    with administration(agency.data) as admin:
        assert admin.choose(chosen)


def meet(laptop: Laptop) -> None:
    """Ask headquarters how this laptop stands."""
    laptop.workspace.sync.renew_here()


def test_what_the_agency_chose_holds_at_once_outlives_a_lock_and_stands_in_the_log(
    agency: Agency, timed: Laptop
) -> None:
    heard: list[int] = []
    timed.program.bounds_heard = lambda: heard.append(timed.program.settings.idle_minutes)
    meet(timed)
    assert (heard, timed.workspace.standing.bounds()) == ([], {})
    choose(agency, idle_minutes=3, capture_always=1)
    meet(timed)
    assert heard == [3]
    agency.stop_hub()
    timed.reopen()
    assert timed.program.settings.idle_minutes == 3
    told = [entry.reason for entry in timed.workspace.audit.list() if entry.action == "hub.bounds"]
    assert len(told) == 1
    assert "idle_minutes 3" in told[0]


def test_a_hub_that_was_put_back_does_not_bring_its_older_choice_back(
    agency: Agency, timed: Laptop, tmp_path: Path
) -> None:
    choose(agency, idle_minutes=20)
    backup_hub(agency.data, tmp_path / "copy")
    choose(agency, idle_minutes=2)
    meet(timed)
    assert timed.workspace.standing.bounds()["idle_minutes"] == 2
    agency.stop_hub()
    restore_hub(agency.data, tmp_path / "copy", replace=True)
    agency.start_hub()
    meet(timed)
    assert timed.workspace.standing.bounds()["idle_minutes"] == 2
    choose(agency, idle_minutes=10)
    meet(timed)
    assert timed.workspace.standing.bounds()["idle_minutes"] == 10, "a choice of after it counts"


def test_a_statement_that_is_false_or_was_heard_before_loosens_nothing(timed: Laptop) -> None:
    standing, device = timed.workspace.standing, timed.workspace.sync.device
    hub = SigningKey.generate()
    standing._device = Device(device.id, device.key, hub.public)
    officer = bytes.fromhex(timed.workspace.identity.officer)

    class Hub:
        """Signs bounds as it is told; once it was recorded, it plays the record."""

        def __init__(self, key: SigningKey, at: int, minutes: int) -> None:
            self.key, self.at, self.minutes = key, at, minutes
            self.record: StandingReply | None = None

        def ask(self, _route: str, asked: StandingRequest, _reply: type) -> StandingReply:
            if self.record is None:
                bounds = {"idle_minutes": self.minutes}
                told = Statement(
                    device.id, officer, asked.nonce, 1, 1 << 40, asked.meeting, bounds_at=self.at, bounds=bounds
                )
                self.record = sign(self.key, told)
            return self.record

    def minutes_after(speaker: Hub) -> int:
        try:
            standing.ask(lambda step: step(), cast("Transport", speaker))
        except BadMessage:
            return -standing.bounds()["idle_minutes"]
        return standing.bounds()["idle_minutes"]

    first = Hub(hub, 10, 9)
    assert minutes_after(first) == 9
    assert minutes_after(Hub(hub, 20, 3)) == 3
    assert minutes_after(first) == -3, "the same words once more"
    assert minutes_after(Hub(SigningKey.generate(), 30, 30)) == -3, "another hub"
    assert minutes_after(Hub(hub, 15, 30)) == 3, "an older choice"
    assert minutes_after(Hub(hub, 20, 30)) == 3, "a choice of the same instant"
    assert minutes_after(Hub(hub, 21, 30)) == 30, "a newer one, also when it is laxer"


@pytest.mark.parametrize("can_erase", [True, False])
def test_keys_that_are_not_destroyed_are_not_called_so(agency: Agency, timed: Laptop, *, can_erase: bool) -> None:
    timed.workspace.standing.erase = (lambda: False) if can_erase else None
    with administration(agency.data) as admin:
        admin.wipe(timed.workspace.identity.device)
    with pytest.raises(ErasedError, match="It stays closed"):
        timed.sync()
    assert timed.program.paths.key_file.exists()
    assert isinstance(timed.workspace.standing.refusal(), ErasedError)


# What was read here --------------------------------------------------------------------------------------------


def test_headquarters_hears_how_many_dossiers_were_read_within_a_day(
    agency: Agency, timed: Laptop, clock: ManualClock
) -> None:
    targets = timed.workspace.targets
    ids = [targets.add(Target(name=f"Ana Ejemplo {number}"))[0] for number in range(4)]

    def read(*which: str) -> list[int]:
        for one in which:
            targets.dossier(one, purpose="invented reason")
        meet(timed)
        with administration(agency.data) as admin:
            return [flag.dossiers for flag in reversed(admin.flags())]

    choose(agency, flag_dossiers=3)
    assert read(ids[0], ids[1], ids[0], ids[1], ids[0]) == [], "two dossiers, however often"
    assert read(ids[2]) == [3]
    clock.advance(25 * 3600)
    assert read(ids[3]) == [3], "what was read the day before does not count"
    assert read(*ids) == [3], "the hub's clock stood: one flag a day"
    choose(agency, flag_dossiers=1)
    with administration(agency.data) as admin:
        assert admin.flags()[0].device == timed.workspace.identity.device
