"""Hands on by the network what other laptops gave by file: before this laptop's own changes, which may rest on it."""

from __future__ import annotations

from typing import Final

from app.services.vaulted import Vaulted
from app.storage.carried import CarriedRow, CarriedStore
from app.storage.touched import Touched
from sync.client.lane import OnStorage
from sync.client.transport import Transport
from sync.protocol import cargo, changes
from sync.protocol.cargo import CARRY, CarryReply, CarryRequest
from sync.protocol.errors import BadBundle, InvalidChange, Refused
from sync.protocol.messages import Batch, BatchResult

_AT_ONCE: Final = 4  # each is at most about 2 MiB


class Carrying:
    """Brings the batches of others to headquarters."""

    def __init__(self, vault: Vaulted, carried: CarriedStore) -> None:
        self._vault = vault
        self._carried = carried

    def waits(self) -> bool:
        """Tell whether anything is carried."""
        return bool(self._carried.after(0, 1))

    def forward(self, on_storage: OnStorage, transport: Transport, touched: Touched) -> int:
        """Send everything that is carried; return how many changes headquarters has judged."""
        after = done = 0
        while rows := on_storage(lambda: self._carried.after(after, _AT_ONCE)):  # noqa: B023 - called at once
            after = rows[-1].n
            try:
                reply = transport.ask(CARRY, CarryRequest([row.batch for row in rows]), CarryReply)
            except Refused as error:
                if error.code == "no_route":
                    return done  # an older hub: the files themselves can still be imported there
                raise
            if reply is None or len(reply.results) != len(rows):
                return done
            done += on_storage(lambda: self._settle(rows, reply.results, touched))  # noqa: B023 - called at once
        return done

    def _settle(self, rows: list[CarriedRow], results: list[BatchResult], touched: Touched) -> int:
        done = 0
        with self._vault.database.atomic():
            for row, result in zip(rows, results, strict=True):
                if any(verdict.outcome == "waiting" for verdict in result.verdicts):
                    continue  # what it rests on has not arrived: it is brought again
                self._unshow(row, result, touched)
                self._carried.delivered([row.n])
                done += row.batch.changes
        return done

    def _unshow(self, row: CarriedRow, result: BatchResult, touched: Touched) -> None:
        """Take away records that headquarters refused; their author has them and the reason."""
        refused = {verdict.index for verdict in result.verdicts if verdict.outcome == "refused"}
        stream = self._vault.streams.get(row.batch.stream)
        if not (refused or result.code) or stream is None or not stream.role or stream.blob_key is None:
            return
        raw = cargo.open_by_stream(row.batch.lock, stream.blob_key)
        if raw is None:
            return
        try:
            batch = cargo.unpacked(raw, Batch)
        except BadBundle:
            return
        for index, payload in enumerate(batch.changes):
            if index not in refused and not result.code:
                continue
            try:
                self._carried.unshow(changes.decode(payload).id, touched)
            except InvalidChange:
                continue
