"""Leaves with headquarters what was made here for a dossier whose right ended before it was sent.

Headquarters keeps it apart for the officer in charge and applies nothing of it; here it stays until a person gives it
up. What goes together is written down before it goes: when a reply is lost the very same batch is left again, which
headquarters knows by its seal.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from app.services.vaulted import Vaulted
from app.storage.purge import LEFT, REVOKED
from sync.client.batches import Device, requests, seal
from sync.client.lane import OnStorage
from sync.client.replica import Pending
from sync.client.transport import Transport
from sync.protocol.errors import Refused
from sync.protocol.messages import MAX_BATCH_CHANGES
from sync.protocol.standing import DEPOSIT, DepositReply, DepositRequest

_UNDER_WAY: Final = "depositing"
_KEPT_APART: Final = (
    "SELECT counter, outbox.stream, outbox.id, payload FROM unsettled JOIN outbox USING (counter) "
    "JOIN stream ON stream.id = outbox.stream WHERE status = 'refused' AND code = ? AND role = '' "
)


class Depositing:
    """Does it at the end of an exchange. `device` tells who this laptop is."""

    def __init__(self, vault: Vaulted, device: Callable[[], Device]) -> None:
        self._vault = vault
        self._device = device
        self._declined = False

    def waits(self) -> bool:
        """Tell whether anything is to be left. A hub that takes nothing is not asked again in this session."""
        if self._declined:
            return False
        return self._vault.database.row(f"{_KEPT_APART} LIMIT 1", (REVOKED,)) is not None

    def leave(self, on_storage: OnStorage, transport: Transport) -> int:
        """Leave everything, batch by batch, from the network lane; return how many changes. Raises SyncErrors."""
        device, done = self._device(), 0
        while batch := on_storage(self._next):
            request = DepositRequest([seal(device, batch)[0]])
            try:
                reply = transport.ask(DEPOSIT, request, DepositReply)
            except Refused:
                self._declined = True
                break
            if reply is None or reply.kept != len(batch):
                break
            on_storage(partial(self._left, batch))
            done += len(batch)
        return done

    def _next(self) -> list[Pending]:
        """Return the batch that is under way, or the next one, which is under way from now on."""
        vault = self._vault
        waiting = [
            Pending(*row)
            for row in vault.database.rows(f"{_KEPT_APART} ORDER BY counter LIMIT ?", (REVOKED, MAX_BATCH_CHANGES))
        ]
        begun = frozenset(vault.meta.get(_UNDER_WAY) or ())
        batch = [one for one in waiting if one.counter in begun]
        if waiting and not batch:
            batch = requests(waiting)[0][0]
            vault.meta.set(_UNDER_WAY, [one.counter for one in batch])
        return batch

    def _left(self, batch: list[Pending]) -> None:
        vault = self._vault
        with vault.database.atomic():
            vault.database.executemany(
                "UPDATE unsettled SET code = ? WHERE counter = ?", [(LEFT, one.counter) for one in batch]
            )
            vault.meta.set(_UNDER_WAY, None)
            vault.note("change.deposit", bytes.fromhex(batch[0].stream.partition(":")[2]))
