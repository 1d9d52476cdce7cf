"""A hub and laptops in one process, joined by wires that may lose, repeat and cut: for tests, benches, demonstrations.

It holds invented record kinds and real engine parts; time stands still until it is moved, and every accident comes from
a seeded source, so that a run can be repeated. It listens on no port: see `sync.hub.server` for that.
"""

from __future__ import annotations

import random
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from types import TracebackType
from typing import Any, ClassVar, Final, NamedTuple, Self

from sync.client.batches import Device
from sync.client.commands import Report
from sync.client.enrol import enrol_over
from sync.client.plain_replica import PlainReplica
from sync.client.run import run
from sync.client.transport import Answer, SignedTransport, Wire
from sync.hub.admin import HubAdmin
from sync.hub.service import HubService
from sync.hub.store_sqlite import FILE_NAME, Store
from sync.protocol.changes import Change
from sync.protocol.errors import HubUnreachable, InvalidChange
from sync.protocol.ids import IdSource, founder_of
from sync.protocol.policy import DECIDE, FIXED, UNION, FieldPolicy, KindCatalogue, KindPolicy, strictest
from sync.protocol.signing import SigningKey

BEGIN_US: Final = 1_770_000_000_000_000  # February 2026
_COMMON: Final[Mapping[str, FieldPolicy]] = {"handling": strictest("H0", "H1", "H2", "H3"), "code": FIXED}


class ExampleKinds:
    """A small vocabulary that uses every rule of merging: a file, a flag in it, a statement in it."""

    policies: ClassVar[Mapping[str, KindPolicy]] = {
        "file": KindPolicy("file", fields={"name": DECIDE, "status": DECIDE, "aliases": UNION, **_COMMON}),
        "flag": KindPolicy("flag", fields={"word": DECIDE, **_COMMON}),
        "note": KindPolicy("note", append_only=True, fields=_COMMON),
    }

    def policy(self, kind: str) -> KindPolicy | None:
        """Return the policies of a kind."""
        return self.policies.get(kind)

    def edition(self) -> str:
        """Return a word for this vocabulary."""
        return type(self).__name__

    def validate(self, change: Change) -> None:
        """Refuse bodies whose text is too long for a person to mean it."""
        if len(str(change.body.get("text", ""))) > 20_000:
            raise InvalidChange("body.text", "is longer than anybody reads")

    def belongs(self, stream: str, change: Change) -> bool:
        """Allow files at the head of their own stream, everything else anywhere."""
        return change.kind != "file" or founder_of(stream) in {None, change.id}


class OlderKinds(ExampleKinds):
    """The vocabulary of the program before: no flags yet, and no rule for the status of a file."""

    policies: ClassVar[Mapping[str, KindPolicy]] = {
        "file": KindPolicy("file", fields={"name": DECIDE, "aliases": UNION, **_COMMON}),
        "note": ExampleKinds.policies["note"],
    }


class Hands:
    """A clock that somebody turns; microseconds since 1970."""

    def __init__(self, unix_us: int = BEGIN_US) -> None:
        self.unix_us = unix_us

    def tick(self, seconds: float = 1.0) -> None:
        """Turn the hands forward."""
        self.unix_us += int(seconds * 1_000_000)


class DirectWire:
    """Hands requests to the hub's service without a network."""

    def __init__(self, agency: Agency) -> None:
        self._agency = agency
        self.requests = 0

    def post(self, route: str, body: bytes, authorization: str) -> Answer:
        """Carry a request. HubUnreachable while the hub is stopped."""
        service = self._agency.service
        if service is None:
            raise HubUnreachable("The hub cannot be reached.", "Try again.")
        self.requests += 1
        reply = service.handle("POST", route, authorization, body)
        return Answer(reply.status, from_hub=True, instance=service.instance, body=reply.body)

    def close(self) -> None:
        """Nothing is held."""


class FaultyWire:
    """Loses requests and answers, repeats requests, and brings old ones again, by the dice of a seed."""

    def __init__(self, inner: Wire, dice: random.Random, *, fault: float = 0.25) -> None:
        self._inner = inner
        self._dice = dice
        self._old: list[tuple[str, bytes, str]] = []
        self.fault = fault

    def post(self, route: str, body: bytes, authorization: str) -> Answer:
        """Carry a request, or have an accident."""
        if self._dice.random() < self.fault:
            accident = self._dice.choice(["lost", "answer lost", "twice", "late"])
            if accident == "lost":
                self._old.append((route, body, authorization))
                raise HubUnreachable("The hub cannot be reached.", "Try again.")
            if accident == "late" and self._old:
                self._inner.post(*self._old.pop(self._dice.randrange(len(self._old))))
            if accident in {"twice", "answer lost"}:
                self._inner.post(route, body, authorization)
            if accident == "answer lost":
                raise HubUnreachable("The connection to the hub broke off.", "Try again.")
            if accident == "twice":
                # The second copy is what the laptop hears of: a replay, refused and signed anew by the transport.
                return self._inner.post(route, body, authorization)
        return self._inner.post(route, body, authorization)

    def close(self) -> None:
        """Close what is behind."""
        self._inner.close()


class Laptop:
    """A laptop with a store, a key and a line to the hub."""

    def __init__(
        self,
        agency: Agency,
        officer: str,
        path: Path | str,
        *,
        skew_s: float,
        wire: Wire | None,
        catalogue: KindCatalogue | None,
        device: Device | None,
    ) -> None:
        self._agency = agency
        self.catalogue = catalogue or agency.catalogue
        self.officer = officer
        self.skew_s = skew_s
        self.device = device or _enrolled(agency, officer)
        self.wire = wire or DirectWire(agency)
        self.transport = SignedTransport(self.wire, self.device.id, self.device.key, unix_ms=self._unix_ms)
        self.path = path
        self.replica = self._open()
        self._ids = IdSource()

    def _unix_ms(self) -> int:
        return self._agency.hands.unix_us // 1000 + int(self.skew_s * 1000)

    def _open(self, before: PlainReplica | None = None) -> PlainReplica:
        return self._agency.replica_type(
            before.let_go() if before else self.path,
            self.catalogue,
            device=self.device.id,
            officer=bytes.fromhex(self.officer),
            unix_ms=self._unix_ms,
            synchronous="OFF",
        )

    def reopen(self) -> None:
        """Close the store and open it again, as after a crash; one in memory outlives its program."""
        if self.path == ":memory:":
            self.replica = self._open(self.replica)
        else:
            self.replica.close()
            self.replica = self._open()

    def update(self, catalogue: KindCatalogue) -> None:
        """Install the program of another vocabulary."""
        self.catalogue = catalogue
        self.reopen()

    def found(self, name: str, **fields: Any) -> str:
        """Open a file; return its stream."""
        record = self._ids.new_id(self._unix_ms())
        stream = f"dossier:{record.hex()}"
        self.replica.write(stream, "file", "create", {"name": name, **fields}, record=record)
        return stream

    def sync(self, *, with_blobs: bool = True) -> Report:
        """Run one sync."""
        has_lane = not self._agency.is_quick
        return run(self.replica, self.transport, self.device, with_blobs=with_blobs, has_lane=has_lane)


def _enrolled(agency: Agency, officer: str) -> Device:
    key = SigningKey.generate()
    reply = enrol_over(DirectWire(agency), agency.invite(officer), key)
    return Device(reply.device, key, reply.hub_key)


class Staffed(NamedTuple):
    """The database of a hub, and the officers and devices that it knows: quick agencies begin as its copy."""

    content: bytes
    people: tuple[tuple[str, Device], ...]


@cache
def staffed(people: int) -> Staffed:
    """Return a hub at which so many officers have a laptop each."""
    with tempfile.TemporaryDirectory() as name:
        with Agency(Path(name, "hub"), is_quick=True) as agency:
            laptops = [agency.laptop(f"O{number}") for number in range(people)]
        content = Path(name, "hub", FILE_NAME).read_bytes()
    return Staffed(content, tuple((laptop.officer, laptop.device) for laptop in laptops))


class Agency:
    """A hub and its people. Use it in a `with`."""

    def __init__(
        self,
        folder: Path,
        catalogue: KindCatalogue | None = None,
        *,
        replica_type: type[PlainReplica] = PlainReplica,
        is_quick: bool = False,
        of: Staffed | None = None,
    ) -> None:
        """Make a hub in an empty folder, or take the one that is there, and start it.

        A quick one is all in one thread: its hub has no writer thread, and shares its database with the administration,
        which rests while the hub is stopped; its laptops ask before they store. One `of` a hub with staff is a copy.
        """
        self.folder = folder
        self.is_quick = is_quick
        self.replica_type = replica_type
        self.catalogue: KindCatalogue = catalogue or ExampleKinds()
        self.hands = Hands()
        self.laptops: list[Laptop] = []
        self.service: HubService | None = None
        if of is not None:
            folder.mkdir(mode=0o700, parents=True)
            Path(folder, FILE_NAME).write_bytes(of.content)
        self._store: Store | None = Store(folder, has_thread=not is_quick)
        self.admin = HubAdmin.init(folder, "Agencia de Ejemplo", store=self._store if is_quick else None)
        self.start()

    def start(self) -> None:
        """Start the hub."""
        if self._store is None:
            self._store = Store(self.folder, has_thread=not self.is_quick)
            if self.is_quick:
                self.admin = HubAdmin(self.folder, store=self._store)
        self.service = HubService(self._store, self.catalogue, unix_us=lambda: self.hands.unix_us)

    def stop(self) -> None:
        """Stop the hub; what it had acknowledged is in its folder."""
        self.service = None
        if self._store is not None:
            self._store.close()
            self._store = None

    def copy_hub(self, folder: Path) -> None:
        """Copy the hub's folder as a backup does; a copy that is there is replaced."""
        with self._put_aside():
            shutil.rmtree(folder, ignore_errors=True)
            shutil.copytree(self.folder, folder)

    def put_back(self, folder: Path, *, told: bool) -> None:
        """Put the hub back from a copy; `told` when the person who did it said so to the hub."""
        with self._put_aside():
            shutil.rmtree(self.folder)
            shutil.copytree(folder, self.folder)
        if told:
            self.admin.new_epoch()

    @contextmanager
    def _put_aside(self) -> Iterator[None]:
        """Let go of the folder for a while."""
        self.stop()
        self.admin.close()
        try:
            yield
        finally:
            if not self.is_quick:
                self.admin = HubAdmin(self.folder)
            self.start()

    def invite(self, officer: str) -> str:
        """Return a one-time code by the agency's own clock, which may stand still for years."""
        return self.admin.invite(officer, valid_s=100 * 365 * 24 * 3600).code

    def laptop(
        self,
        name: str = "A. Ejemplo",
        *,
        role: str = "contributor",
        officer: str = "",
        path: Path | str = ":memory:",
        skew_s: float = 0.0,
        wire: Wire | None = None,
        catalogue: KindCatalogue | None = None,
        device: Device | None = None,
    ) -> Laptop:
        """Enrol a laptop, for a new officer unless one is given; with its own vocabulary, or that of the hub.

        A `device` is one that the hub knows as the officer's.
        """
        laptop = Laptop(
            self,
            officer or self.admin.add_officer(name, role),
            path,
            skew_s=skew_s,
            wire=wire,
            catalogue=catalogue,
            device=device,
        )
        self.laptops.append(laptop)
        return laptop

    def share(self, stream: str, laptop: Laptop, role: str = "contributor") -> None:
        """Give a laptop's officer a role in a stream."""
        self.admin.grant(laptop.officer, stream, role)

    def close(self) -> None:
        """Close everything."""
        for laptop in self.laptops:
            laptop.replica.close()
        self.stop()
        self.admin.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
