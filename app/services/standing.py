"""Where this laptop stands with headquarters: its lease, orders to it, its clock, the head of its log kept there.

A lease is counted by this laptop's own clock from the moment it came, so that an honest wrong clock does no harm; a
clock that is set back afterwards is seen by the highest time ever met. A laptop that never had a lease goes on
without one until it has synced. An order counts only with the hub's signature over this device and this question.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import datetime
from functools import partial
from typing import Final, NamedTuple

from app.clock import from_us
from app.errors import CalibarError, RefusedError
from app.services.vaulted import Vaulted
from app.storage.errors import WRITE_REFUSALS
from app.storage.replica import VaultReplica
from sync.client.batches import Device, sealed_batches
from sync.client.lane import OnStorage
from sync.client.transport import Transport
from sync.protocol.errors import BadMessage, Refused, SyncError
from sync.protocol.standing import (
    DEPOSIT,
    LONGEST_LEASE_MS,
    STANDING,
    DepositReply,
    DepositRequest,
    StandingReply,
    StandingRequest,
    Statement,
    opened,
)

_AGAIN_US: Final = 15 * 60 * 1_000_000
_DAY_US: Final = 24 * 3600 * 1_000_000
_SET_BACK_US: Final = 5 * 60 * 1_000_000
_DEPOSIT_CHANGES: Final = 10_000
ANCHOR_EVERY_S: Final = 30.0


class RevokedError(RefusedError):
    """Headquarters shut this laptop out."""

    code = "revoked"


class LeaseOverError(RefusedError):
    """The time is over for which headquarters let this laptop work without contact."""

    code = "lease_over"


class ClockSetBackError(RefusedError):
    """The clock shows a time before one that this vault has met already."""

    code = "clock_set_back"


class OlderCopyError(RefusedError):
    """Headquarters has met a newer state of this profile."""

    code = "older_copy"


class ErasedError(RefusedError):
    """Headquarters ordered this laptop to erase its vault, and it did."""

    code = "erased"


class StandingView(NamedTuple):
    """What the screens say: until when without contact (None: no lease yet), and what headquarters keeps of the log."""

    lease_until: datetime | None
    anchored: int
    anchored_at: datetime | None
    entries: int


class Standing:
    """Asks headquarters where this laptop stands, keeps the answer in the vault, and tells what it forbids.

    `erase` is how the keys are destroyed, and tells whether they are; `keep_recovery` is how they are sealed to the
    agency's recovery key that came; `hear_bounds` takes what the agency chose for all its laptops, as it came and is
    kept. The composition root sets them. Without the first an order to erase only locks.
    """

    def __init__(self, vault: Vaulted, replica: VaultReplica, device: Device) -> None:
        self._vault = vault
        self._replica = replica
        self._device = device
        self._asked = False
        self._anchored_s: float | None = None
        self.erase: Callable[[], bool] | None = None
        self.keep_recovery: Callable[[], None] | None = None
        self.hear_bounds: Callable[[Mapping[str, int]], None] | None = None

    # Queries ------------------------------------------------------------------------------------------------

    def view(self) -> StandingView:
        """Return lease and anchor for the screens."""
        meta = self._vault.meta
        lease, anchor_at = meta.get("lease"), meta.get("anchor_at")
        return StandingView(
            None if lease is None else from_us(int(lease[1])),
            int(meta.get("anchor", (0, b""))[0]),
            None if anchor_at is None else from_us(int(anchor_at)),
            self._vault.audit.head()[0],
        )

    def bounds(self) -> Mapping[str, int]:
        """Return what the agency chose for all its laptops, as it was heard last; empty before that."""
        return dict(self._vault.meta.get("bounds", (0, {}))[1])

    def refusal(self) -> CalibarError | None:
        """Return what forbids to work now; None when nothing does. Notes the highest time met."""
        vault, meta = self._vault, self._vault.meta
        order = str(meta.get("order", ""))
        if order == "block":
            return _revoked()
        if order == "wipe":
            return _ordered_to_erase()
        lease, now = meta.get("lease"), vault.now_us()
        if lease is None:
            return None
        highest = max(int(meta.get("clock_high", 0)), int(lease[0]))
        if now < highest - _SET_BACK_US:
            return ClockSetBackError(
                f"The clock of this laptop was set back: it was {from_us(highest):%Y-%m-%d %H:%M} UTC here before.",
                "Set the clock right, or connect to headquarters and unlock again. Nothing was deleted.",
            )
        if now > highest + 60_000_000:
            with suppress(*WRITE_REFUSALS):  # an officer can always read
                meta.set("clock_high", now)
        if now >= int(lease[1]):
            return LeaseOverError(
                f"The time without contact ended at {from_us(int(lease[1])):%Y-%m-%d %H:%M} UTC. Nothing was deleted.",
                "Connect to headquarters and unlock again: that renews it.",
            )
        return None

    def due(self) -> bool:
        """Tell whether to ask before anything else: once a session and every quarter of an hour.

        A copy of an older state can only come in before a session begins; it is found before anything is sent.
        """
        lease = self._vault.meta.get("lease")
        return not self._asked or lease is None or abs(self._vault.now_us() - int(lease[0])) > _AGAIN_US

    def log_grew(self) -> bool:
        """Tell whether headquarters does not keep the head of the log yet; asked once the exchange is done."""
        return int(self._vault.meta.get("anchor", (0, b""))[0]) != self._vault.audit.head()[0]

    def anchors_in_s(self) -> float:
        """Return for how long a log that grew waits to be anchored: what is written in one go is anchored together.

        The first exchange of a session waits for nothing, so that one that is alone leaves nothing behind.
        """
        if self._anchored_s is None:
            return 0.0
        return max(0.0, self._anchored_s + ANCHOR_EVERY_S - time.monotonic())

    def anchor(self, on_storage: OnStorage, transport: Transport) -> None:
        """Have headquarters keep the head of the log, from the network lane; raises as `ask` does."""
        self.ask(on_storage, transport)
        self._anchored_s = time.monotonic()

    # Asking -------------------------------------------------------------------------------------------------

    def ask(self, on_storage: OnStorage, transport: Transport) -> None:
        """Ask headquarters, from the network lane. Raises what its answer forbids, and SyncErrors.

        RevokedError, OlderCopyError, ErasedError; BadMessage for an answer that the hub did not sign for this question.
        """
        statement = self._exchange(on_storage, transport, erasing=False)
        if statement is None or not statement.order:
            return
        if statement.order == "wipe":
            self._leave(on_storage, transport)
        if statement.order == "block":
            with suppress(SyncError):  # the copy is for headquarters; the order holds without it
                self._deposit(on_storage, transport)
        if statement.order == "quarantine":
            raise OlderCopyError(
                "Headquarters has met a newer state of this profile: this one was put back from an older copy.",
                "Nothing was sent or deleted. Ask the person who runs the hub to allow it, or enrol anew.",
            )
        raise _revoked()

    def _exchange(self, on_storage: OnStorage, transport: Transport, *, erasing: bool) -> Statement | None:
        request = on_storage(lambda: self._request(erasing=erasing))
        try:
            reply = transport.ask(STANDING, request, StandingReply)
        except Refused as error:
            if error.code == "no_route":
                return None  # a hub of an older program gives no leases
            raise
        if reply is None:
            return None
        try:
            statement = opened(reply, self._device.hub_key, self._device.id, request.nonce)
        except BadMessage:
            on_storage(lambda: self._vault.note("hub.unproven", waits=True))
            raise
        on_storage(lambda: self._take(request, statement))
        return statement

    def _request(self, *, erasing: bool) -> StandingRequest:
        """Return a question; its number is on the disk before it is asked, so that no copy can ask it again."""
        vault = self._vault
        meeting, token, answered = vault.meta.get("meeting", (0, b"", True))
        if answered:
            meeting, token = int(meeting) + 1, os.urandom(8)
            vault.meta.set("meeting", (meeting, token, False))
        seq, head = vault.audit.head()
        known = int(vault.meta.get("anchor", (0, b""))[0])
        return StandingRequest(
            os.urandom(16),
            meeting,
            token,
            seq,
            head,
            known,
            vault.audit.hash_at(known) if known else b"",
            erasing,
            dossiers_read=vault.audit.objects_lately("dossier.read", vault.now_us() - _DAY_US),
        )

    def _take(self, request: StandingRequest, statement: Statement) -> None:
        vault, meta = self._vault, self._vault.meta
        now = vault.now_us()
        with vault.database.atomic():
            if statement.order != "quarantine":
                meta.set("meeting", (request.meeting, request.token, True))
            before = str(meta.get("order", ""))
            if statement.order in {"block", "wipe"} or before:
                meta.set("order", statement.order if statement.order in {"block", "wipe"} else "")
            if not statement.order:
                # The agency chooses the length; no statement, however signed, lets a laptop work longer than the bound.
                length_ms = min(statement.until_ms - statement.issued_ms, LONGEST_LEASE_MS)
                meta.set("lease", (now, now + length_ms * 1000))
                meta.set("clock_high", now)
                if statement.anchored == request.seq:
                    meta.set("anchor", (request.seq, request.head))
                    meta.set("anchor_at", now)
                elif 0 < statement.anchored < request.known_seq:
                    # A hub that was put back: it goes on from the entry that it still knows, if we show that one.
                    meta.set("anchor", (statement.anchored, vault.audit.hash_at(statement.anchored)))
            elif statement.order != before:
                vault.note(f"hub.{statement.order}")
        self._asked = not statement.order
        if statement.recovery_key and statement.recovery_key != meta.get("recovery_key", b""):
            meta.set("recovery_key", statement.recovery_key)
            if self.keep_recovery is not None:
                self.keep_recovery()
        if not statement.order:
            self._take_bounds(statement)

    def _take_bounds(self, statement: Statement) -> None:
        """Keep what the agency chose, if it is newer: a hub that was put back would loosen what was tightened since."""
        vault = self._vault
        kept_at, kept = vault.meta.get("bounds", (0, {}))
        if statement.bounds_at <= int(kept_at):
            return
        changed = {name: value for name, value in sorted(statement.bounds.items()) if kept.get(name) != value}
        with vault.database.atomic():
            vault.meta.set("bounds", (statement.bounds_at, statement.bounds))
            if changed:
                vault.note("hub.bounds", reason="; ".join(f"{name} {value}" for name, value in changed.items()))
        if self.hear_bounds is not None:
            self.hear_bounds(statement.bounds)

    def _leave(self, on_storage: OnStorage, transport: Transport) -> None:
        """Obey an order to erase: leave what was not sent, acknowledge, destroy the keys. Raises ErasedError.

        Whatever fails before the keys are destroyed leaves the order standing: the vault stays closed and tries again.
        """
        self._deposit(on_storage, transport)
        self._exchange(on_storage, transport, erasing=True)
        if self.erase is None or not on_storage(self.erase):
            raise _ordered_to_erase()
        raise ErasedError(
            "Headquarters ordered this laptop to erase its vault. Its keys are destroyed.",
            "What had not been sent was left with headquarters. To work again, ask for an invite.",
        )

    def _deposit(self, on_storage: OnStorage, transport: Transport) -> None:
        """Leave a sealed copy of what was not sent, also of files whose right has ended. Nothing is taken away here."""
        after = 0
        while True:
            unsent = on_storage(partial(self._replica.unsent, after, _DEPOSIT_CHANGES))
            if not unsent:
                break
            after = unsent[-1].counter
            for batches in sealed_batches(self._device, unsent):
                transport.ask(DEPOSIT, DepositRequest(batches), DepositReply)


def _ordered_to_erase() -> ErasedError:
    return ErasedError(
        "Headquarters ordered this laptop to erase its vault. It stays closed.",
        "Connect it to headquarters, or speak to the person who runs the hub.",
    )


def _revoked() -> RevokedError:
    return RevokedError(
        "Headquarters shut this laptop out. The vault stays closed; nothing was deleted.",
        "Speak to the person who runs the hub. Once it lets this laptop in again, connect and unlock.",
    )
