"""Every way into the hub × who asks × what for: the answer is the one of the rules below, written apart from the code.

A way without a rule fails, so that a new one begins denied. What is another's is answered like what does not exist.
"""

from __future__ import annotations

import itertools
import os
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

import msgspec
import pytest

from sync.hub.access import AccessPolicy, NeedToKnow
from sync.hub.service import HubService, Reply
from sync.protocol import cargo, codec, messages, notice, signing, standing
from sync.protocol.blobs import blob_id, stream_key
from sync.protocol.changes import Change, digests, encode
from sync.protocol.errors import SyncError
from sync.protocol.ids import DIRECTORY, IdSource
from sync.protocol.messages import Batch, BlobGet, BlobOffer, BlobPut, Cursor, GrantRequest, PushRequest, SyncRequest
from sync.protocol.signing import SigningKey, seal_text
from sync.protocol.standing import DepositRequest, StandingRequest, Statement
from sync.rehearsal import Agency, Laptop

AGENCY_ROLES = ("reader", "contributor", "administrator")
STATES = ("in use", "blocked", "to be erased", "quarantined")
STREAM_ROLES = ("reader", "contributor", "lead")
ABSENT = "dossier:" + "0d" * 16
# What is asked for: a file in which the caller has this role; one where its role has ended; another's; none at all.
OBJECTS = (*STREAM_ROLES, "ended", "foreign", "absent", "no operation", "directory", "no name", "capitals")
NO_NAMES = {"no name", "capitals"}
BLOB = b"an invented photograph"
LEAST_CASES = 1000


# The rules, without a look at the code ------------------------------------------------------------------------


def reads(_role: str, what: str) -> bool:
    """Tell whether somebody who is let in may read."""
    return what in {*STREAM_ROLES, "directory"}


def writes(role: str, what: str) -> bool:
    """Tell whether somebody who is let in may add changes."""
    return what in {"contributor", "lead"} or (what == "directory" and role == "administrator")


def grants(role: str, what: str) -> bool:
    """Tell whether somebody who is let in may give rights. An administrator may prepare them for a file to come."""
    return what == "lead" or (role == "administrator" and what not in {"directory", *NO_NAMES})


def expected_write(role: str, what: str) -> str:
    """Return how a change of this caller is judged."""
    if writes(role, what):
        return "done"
    if what in NO_NAMES:
        return "bad_stream"
    return "read_only" if what in {"reader", "directory"} else "no_stream"


def expected(way: str, role: str, state: str, what: str) -> str:
    """Return the answer that the rules give."""
    if way == standing.STANDING:
        return {"in use": "lease", "blocked": "block", "to be erased": "wipe", "quarantined": "quarantine"}[state]
    if way == standing.DEPOSIT:
        return "done" if state in {"blocked", "to be erased"} else "device_blocked or no_deposit"
    if state != "in use":
        return "device_blocked"
    match way:
        case messages.SYNC:
            return "seen" if reads(role, what) else "nothing"
        case notice.NOTICE:
            return "news" if reads(role, what) else "silence"
        case messages.PUSH | cargo.CARRY:
            return expected_write(role, what)
        case messages.GRANT:
            return "done" if grants(role, what) else "no_stream"
        case messages.BLOB_OFFER:
            return "done" if writes(role, what) else "no_stream"
        case messages.BLOB_PUT:
            return "done" if writes(role, what) else "no_blob"
        case messages.BLOB_GET:
            return "done" if reads(role, what) else "no_blob"
    raise AssertionError(f"no rule for {way}")


# The cast -----------------------------------------------------------------------------------------------------


class Cast:
    """A hub with files, and a laptop for each role in the agency and each state."""

    def __init__(self, folder: Path, access: Callable[..., AccessPolicy] = NeedToKnow) -> None:
        self.agency = Agency(folder)
        assert self.agency.service is not None
        self.agency.service._access = access
        self.service: HubService = self.agency.service
        self.founder = self.agency.laptop("Founder")
        self.dummy = bytes.fromhex(self.agency.admin.add_officer("Nobody yet"))
        self.streams = {what: self.founder.found(what) for what in (*STREAM_ROLES, "ended", "foreign")}
        self.founder.sync()
        self.streams |= {"absent": ABSENT, "no operation": "operation:" + "0e" * 16, "directory": DIRECTORY}
        self.streams |= {"no name": "dossier:not-a-name", "capitals": self.streams["lead"].upper()}
        self.callers = {key: self._caller(*key) for key in itertools.product(AGENCY_ROLES, STATES)}
        self.counters: dict[bytes, int] = {}
        self.ids = IdSource()
        self._fill(self.callers["administrator", "in use"])

    def _caller(self, role: str, state: str) -> Laptop:
        made, admin = self.agency.laptop(f"{role} {state}", role=role), self.agency.admin
        for what in STREAM_ROLES:
            self.agency.share(self.streams[what], made, what)
        self.agency.share(self.streams["ended"], made, "contributor")
        admin.revoke(made.officer, self.streams["ended"])
        made.sync()
        if state == "blocked":
            admin.block(made.device.id.hex())
        elif state == "to be erased":
            admin.wipe(made.device.id.hex())
        elif state == "quarantined":
            for meeting in (2, 1):
                self.meet(made, meeting)
        return made

    def _fill(self, writer: Laptop) -> None:
        """Put a change into the directory, and a photograph into each file."""
        assert self.ask(writer, messages.PUSH, PushRequest(b"", [self.batch(writer, DIRECTORY)]))[0].status == 200
        for what in (*STREAM_ROLES, "ended", "foreign", "directory"):
            sender = writer if what == "directory" else self.founder
            stream, digest = self.streams[what], sha256(BLOB).digest()
            offer = BlobOffer(stream, self.blob(what), digest, len(BLOB))
            assert self.ask(sender, messages.BLOB_OFFER, messages.BlobOfferRequest([offer]))[0].status == 200
            reply, _ = self.ask(sender, messages.BLOB_PUT, BlobPut(stream, offer.blob, 0, BLOB))
            assert codec.unpack(reply.body, messages.BlobStand).complete

    def blob(self, what: str) -> bytes:
        """Return the name of the photograph of a file, which in truth only its readers can tell."""
        return blob_id(stream_key(self.service._hub.secret, self.streams[what]), sha256(BLOB).digest())

    def batch(self, laptop: Laptop, stream: str) -> Batch:
        """Return a sealed note for a stream."""
        device = laptop.device
        number = self.counters[device.id] = self.counters.get(device.id, 100) + 1
        change = self.ids.new_id(self.agency.hands.unix_us // 1000)
        payload = encode(
            Change(
                bytes(16), change, "note", change, "create", 1, device.id, number, bytes.fromhex(laptop.officer),
                self.agency.hands.unix_us // 1000 << 16, {}, {"text": "invented"},
            )
        )  # fmt: skip
        seal = device.key.sign(seal_text(device.id, digests(stream, [payload])))
        return Batch(stream, device.id, [payload], seal)

    def ask(self, laptop: Laptop, way: str, message: Any) -> tuple[Reply, str]:
        """Ask in the name of a laptop; return the reply and the proof that was sent along."""
        body = codec.pack(message)
        proof = self.proof(laptop, way, body)
        return self.service.handle("POST", way, proof, body), proof

    def proof(self, laptop: Laptop, way: str, body: bytes, **other: Any) -> str:
        """Return a proof, right but for `other`."""
        parts: dict[str, Any] = {
            "key": laptop.device.key,
            "device": laptop.device.id,
            "time_ms": self.agency.hands.unix_us // 1000,
            "instance": self.service.instance,
            **other,
        }
        return signing.sign_request(
            parts["key"], parts["device"], "POST", way, body, parts["time_ms"], os.urandom(8), parts["instance"]
        )

    def meet(self, laptop: Laptop, meeting: int) -> Reply:
        """Ask where a laptop stands."""
        request = StandingRequest(os.urandom(16), meeting, os.urandom(8), 0, bytes(32))
        return self.ask(laptop, standing.STANDING, request)[0]


@pytest.fixture(scope="module")
def cast(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cast]:
    made = Cast(tmp_path_factory.mktemp("matrix"))
    yield made
    made.agency.close()


# Asking in each way -------------------------------------------------------------------------------------------


def message_for(cast: Cast, way: str, laptop: Laptop, what: str) -> Any:
    """Return the request of a way for an object."""
    stream, digest = cast.streams[what], sha256(BLOB).digest()
    name = cast.blob(what)
    match way:
        case messages.SYNC:
            return SyncRequest(b"", 0, 0, 0, [Cursor(stream, 1, bytes(32))], check=True)
        case messages.PUSH:
            return PushRequest(b"", [cast.batch(laptop, stream)])
        case cargo.CARRY:
            batch, hub = cast.batch(laptop, stream), cast.service._hub
            lock = cargo.lock_for_hub(stream, cargo.hub_id(hub.key.public), hub.sealing_key.public, cargo.packed(batch))
            return cargo.CarryRequest([cargo.CarriedBatch(batch.device, batch.signature, stream, 1, lock)])
        case messages.GRANT:
            return GrantRequest(stream, cast.dummy, "reader")
        case messages.BLOB_OFFER:
            return messages.BlobOfferRequest([BlobOffer(stream, name, digest, len(BLOB))])
        case messages.BLOB_PUT:
            return BlobPut(stream, name, 0, BLOB)
        case messages.BLOB_GET:
            return BlobGet(stream, name, 0)
        case standing.DEPOSIT:
            return DepositRequest([cast.batch(laptop, stream)])
        case standing.STANDING:
            return StandingRequest(os.urandom(16), 1 << 40, bytes(8), 0, bytes(32))
        case notice.NOTICE:
            return notice.NoticeRequest(cast.service.instance, cast.service.notices.mark)
    raise AssertionError(f"no request for {way}")


def told(cast: Cast, way: str, laptop: Laptop, what: str) -> tuple[str, str]:
    """Ask; return the answer in one word, and all of it with the name of the file taken out."""
    message = message_for(cast, way, laptop, what)
    if way == notice.NOTICE:
        return _noticed(cast, laptop, what, message)
    reply, _ = cast.ask(laptop, way, message)
    whole = repr(codec.unpack(reply.body, list)) if reply.body else ""
    if reply.status != 200:
        error = codec.unpack(reply.body, messages.ErrorReply)
        return error.code, f"{reply.status} {error.code} {error.message} {error.hint}"
    return _word(way, reply), whole.replace(cast.streams[what], "*")


def _noticed(cast: Cast, laptop: Laptop, what: str, message: notice.NoticeRequest) -> tuple[str, str]:
    body = codec.pack(message)
    try:
        request, device = cast.service.notice_asked(cast.proof(laptop, notice.NOTICE, body), body)
        cast.service.notices.moved({cast.streams[what]}, b"another")
        reply = cast.service.notice(request, device, last=False)
    except SyncError as error:
        return error.code, error.message
    word = "silence" if reply is None else "news"
    return word, word


def _word(way: str, reply: Reply) -> str:
    match way:
        case messages.SYNC:
            (head,) = codec.unpack(reply.body, messages.SyncReply).diverged
            return "seen" if head.seq else "nothing"
        case messages.PUSH:
            return _judged(codec.unpack(reply.body, messages.PushReply).results[0])
        case cargo.CARRY:
            return _judged(codec.unpack(reply.body, cargo.CarryReply).results[0])
        case messages.BLOB_OFFER:
            return codec.unpack(reply.body, messages.BlobOfferReply).stands[0].code or "done"
        case standing.STANDING:
            packed = codec.unpack(reply.body, standing.StandingReply).statement
            return msgspec.msgpack.decode(packed, type=Statement).order or "lease"
    return "done"


def _judged(result: messages.BatchResult) -> str:
    return result.code or next((verdict.code for verdict in result.verdicts), "done")


def ways(cast: Cast) -> list[str]:
    """Return every way into the hub but enrolling, which has its own rules."""
    return sorted({*cast.service._routes, notice.NOTICE} - {messages.ENROL})


def wrong(cast: Cast) -> tuple[int, list[str]]:
    """Try every case; return how many there were and those whose answer is not that of the rules."""
    found, tried = [], 0
    for way, (role, state), what in itertools.product(ways(cast), cast.callers, OBJECTS):
        if way in {standing.STANDING, standing.DEPOSIT} and what != "foreign":
            continue  # they speak of the laptop, not of a file
        word, _ = told(cast, way, cast.callers[role, state], what)
        tried += 1
        if word not in expected(way, role, state, what).split(" or "):
            found.append(f"{way}, {role}, {state}, {what}: {word}, not {expected(way, role, state, what)}")
    return tried, found


# Tests --------------------------------------------------------------------------------------------------------


def test_every_way_has_a_rule(cast: Cast) -> None:
    for way in ways(cast):
        assert expected(way, "reader", "in use", "foreign")
    with pytest.raises(AssertionError, match="no rule"):
        expected("/v1/a-new-way", "reader", "in use", "foreign")


def test_the_whole_matrix_is_answered_by_the_rules(cast: Cast) -> None:
    tried, found = wrong(cast)
    assert found == []
    tried += proofs_tried(cast) + methods_tried(cast)
    assert tried >= LEAST_CASES
    print(f"{tried} cases")


def test_what_is_anothers_is_answered_like_what_does_not_exist(cast: Cast) -> None:
    for way, caller in itertools.product(ways(cast), cast.callers):
        if way in {standing.STANDING, standing.DEPOSIT}:
            continue
        laptop = cast.callers[caller]
        if caller[0] == "administrator" and way == messages.GRANT:
            continue  # an administrator may give rights in any file
        absent = told(cast, way, laptop, "absent")
        for what in ("foreign", "ended"):
            assert told(cast, way, laptop, what) == absent, (way, caller, what)


def proofs_tried(cast: Cast) -> int:
    """Ask in every way without a good proof: nobody is let in."""
    laptop, tried = cast.callers["administrator", "in use"], 0
    now = cast.agency.hands.unix_us // 1000
    faults: list[dict[str, Any]] = [
        {"key": SigningKey(b"1" * 32)},
        {"device": b"x" * 16},
        {"instance": b"another!"},
        {"time_ms": now - signing.WINDOW_MS - 1},
        {"time_ms": now + signing.WINDOW_MS + 1},
    ]
    for way in ways(cast):
        body = codec.pack(message_for(cast, way, laptop, "lead"))
        headers = ["", "Calibar", f"Bearer {'a' * 40}", cast.proof(laptop, "/v1/other", body)]
        headers += [cast.proof(laptop, way, body, **fault) for fault in faults]
        headers.append(cast.proof(laptop, way, body + b" "))
        for header in headers:
            assert _status(cast, way, header, body) == 401, (way, header)
            tried += 1
        good = cast.proof(laptop, way, body)
        assert _status(cast, way, good, body) in {200, 403}
        assert _status(cast, way, good, body) == 401, (way, "the same once more")
        tried += 1
    return tried


def _status(cast: Cast, way: str, header: str, body: bytes) -> int:
    if way != notice.NOTICE:
        return cast.service.handle("POST", way, header, body).status
    try:
        cast.service.notice_asked(header, body)
    except SyncError as error:
        return cast.service.failed(error).status
    return 200


def methods_tried(cast: Cast) -> int:
    """Ask by other methods, and for what is no way."""
    tried = 0
    for way, method in itertools.product(cast.service._routes, ("GET", "HEAD", "PUT", "DELETE", "PATCH", "OPTIONS")):
        assert cast.service.handle(method, way, "", b"").status == 405
        tried += 1
    for path in ("/", "/v1", "/v1/", "/v1/syncs", "/v1/sync/", "/docs", "/openapi.json", "/v1/../v1/sync", "/V1/SYNC"):
        assert cast.service.handle("POST", path, "", b"").status == 404
        tried += 1
    return tried


class _Careless(NeedToKnow):
    """Rules that forget to ask for the right to read."""

    def may_read(self, asking: Any, stream: str) -> bool:
        return True


def test_a_hub_that_forgets_a_rule_is_found_out(tmp_path: Path) -> None:
    """The test of the test."""
    careless = Cast(tmp_path, _Careless)
    try:
        _, found = wrong(careless)
        assert {line.split(",")[0] for line in found} == {messages.SYNC, messages.BLOB_GET, notice.NOTICE}
    finally:
        careless.agency.close()
