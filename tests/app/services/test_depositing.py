"""What was not sent when a right ended is left at a real hub, once, whatever becomes of the replies."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from app.demo.laptops import Agency, Laptop, training_stretching
from app.domain.sightings import Note
from app.domain.targets import Target
from app.errors import OfflineError
from app.hub import administration
from sync.client.batches import seal
from sync.client.replica import Pending
from sync.client.transport import Answer
from sync.hub.deposits import Deposit
from sync.protocol.errors import HubUnreachable, Refused
from sync.protocol.standing import DEPOSIT, DepositReply, DepositRequest


class Scene(NamedTuple):
    agency: Agency
    lead: Laptop
    other: Laptop
    target: str

    def kept_apart(self) -> list[Deposit]:
        with administration(self.agency.data) as admin:
            return admin.deposits()

    def states(self) -> list[tuple[str, str]]:
        return [(one.state, one.code) for one in self.other.workspace.sync.outbox()]


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    """A laptop with three notes that it has not sent, whose right to the file has just ended."""
    with Agency(tmp_path / "hub", stretching=training_stretching()) as agency:
        lead, other = (agency.enrol(f"Invented {name}", tmp_path / name) for name in ("lead", "other"))
        target, _ = lead.workspace.targets.add(Target(name="Marco INVENTADO", reference="2021/1"))
        lead.sync()
        agency.grant(other.officer, f"dossier:{target}")
        other.sync()
        for number in range(3):
            other.workspace.notes.add(Note(target=target, text=f"never sent {number}"))
        agency.revoke(other.officer, f"dossier:{target}")
        yield Scene(agency, lead, other, target)


class LosingWire:
    """A wire on which what answers a deposit is lost so many times, before or after headquarters has heard it."""

    def __init__(self, inner: Any, losses: int, *, heard: bool) -> None:
        self._inner, self._losses, self._heard = inner, losses, heard

    def post(self, route: str, body: bytes, authorization: str) -> Answer:
        if route != DEPOSIT or not self._losses:
            answer: Answer = self._inner.post(route, body, authorization)
            return answer
        self._losses -= 1
        if self._heard:
            self._inner.post(route, body, authorization)
        raise HubUnreachable("The connection to the hub broke off.", "Try again.")

    def close(self) -> None:
        self._inner.close()


def test_the_sync_that_hears_of_the_end_leaves_what_was_not_sent_and_says_so(scene: Scene) -> None:
    report = scene.other.sync()
    assert (report.deposited, report.pushed, report.rejected) == (3, 0, 0)
    assert scene.states() == [("refused", "left_apart")] * 3, "it stays here until a person gives it up"
    (deposit,) = scene.kept_apart()
    assert (deposit.device, deposit.changes) == (scene.other.workspace.identity.device, 3)
    with administration(scene.agency.data) as admin:
        left = admin.read_deposit(deposit.device, scene.lead.officer, "the work of a colleague who left")
    assert sorted(one.body["text"] for one in left.changes) == [f"never sent {number}" for number in range(3)]
    status = scene.other.workspace.sync.status()
    assert (status.refused, status.state) == (0, "up_to_date"), "nothing is to be done here"
    assert [row.action for row in scene.other.workspace.vault.audit.rows(5)].count("change.deposit") == 1
    assert scene.other.sync().deposited == 0
    assert scene.kept_apart() == [deposit]
    assert scene.lead.sync().pulled == 0, "nobody applied it"


@pytest.mark.parametrize("heard", [True, False])
def test_a_lost_reply_leaves_it_once(scene: Scene, *, heard: bool) -> None:
    transport = scene.other.workspace.sync._transport_now()
    transport._wire = LosingWire(transport._wire, 2, heard=heard)
    for _ in range(2):
        with pytest.raises(OfflineError):
            scene.other.sync()
        assert scene.states() == [("refused", "revoked")] * 3
        assert sum(one.changes for one in scene.kept_apart()) == (3 if heard else 0)
    # More comes in between: what goes together stays as it was written down.
    second, _ = scene.lead.workspace.targets.add(Target(name="Ana INVENTADA", reference="2021/2"))
    scene.lead.sync()
    scene.agency.grant(scene.other.officer, f"dossier:{second}")
    assert scene.other.sync().deposited == 3
    assert [one.changes for one in scene.kept_apart()] == [3]
    scene.other.workspace.notes.add(Note(target=second, text="of another file"))
    scene.agency.revoke(scene.other.officer, f"dossier:{second}")
    assert scene.other.sync().deposited == 1
    assert [one.changes for one in scene.kept_apart()] == [4]
    with administration(scene.agency.data) as admin:
        noted = [one.object for one in admin.audit() if one.action == "device.deposit"]
    assert sorted(text.rpartition(" ")[2] for text in noted) == ["1", "3"]


def test_a_right_that_came_back_needs_no_deposit(scene: Scene) -> None:
    transport = scene.other.workspace.sync._transport_now()
    transport._wire = LosingWire(transport._wire, 1, heard=False)
    with pytest.raises(OfflineError):
        scene.other.sync()
    scene.agency.grant(scene.other.officer, f"dossier:{scene.target}")
    assert scene.other.sync().deposited == 0
    for entry in scene.other.workspace.sync.outbox():
        scene.other.workspace.sync.retry(entry.change)
    assert scene.other.sync().pushed == 3
    assert scene.kept_apart() == []


def test_headquarters_keeps_only_what_is_the_laptops_own_of_a_file_that_it_lost(scene: Scene) -> None:
    lead = scene.lead.workspace
    lead.notes.add(Note(target=scene.target, text="not sent yet"))
    (row,) = lead.vault.database.rows(
        "SELECT counter, stream, id, payload FROM unsettled JOIN outbox USING (counter) ORDER BY counter"
    )
    batch = seal(lead.sync.device, [Pending(*row)])[0]
    with pytest.raises(Refused) as still_a_member:
        lead.sync._transport_now().ask(DEPOSIT, DepositRequest([batch]), DepositReply)
    assert still_a_member.value.code == "no_deposit"
    with pytest.raises(Refused) as forged:
        scene.other.workspace.sync._transport_now().ask(DEPOSIT, DepositRequest([batch]), DepositReply)
    assert forged.value.code == "bad_seal"
    assert scene.kept_apart() == []
    assert scene.other.sync().deposited == 3


def test_a_hub_that_takes_nothing_is_not_asked_at_each_sync(scene: Scene) -> None:
    asked = []

    class Declining(LosingWire):
        def post(self, route: str, body: bytes, authorization: str) -> Answer:
            if route != DEPOSIT:
                return super().post(route, body, authorization)
            asked.append(route)
            return super().post("/v1/nothing", body, authorization)

    transport = scene.other.workspace.sync._transport_now()
    transport._wire = Declining(transport._wire, 0, heard=False)
    for _ in range(2):
        assert scene.other.sync().deposited == 0
    assert len(asked) == 1
    assert scene.states() == [("refused", "revoked")] * 3
    scene.other.reopen()
    assert scene.other.sync().deposited == 3
