"""Enrolment: a one-time invite and a fresh device key in, the device's identity at the hub out."""

from __future__ import annotations

from pathlib import Path

from sync.client.http import HttpWire
from sync.client.transport import Wire, meaning, portal
from sync.protocol import codec
from sync.protocol.errors import BadMessage, Refused
from sync.protocol.messages import ENROL, EnrolReply, EnrolRequest, ErrorReply
from sync.protocol.signing import SigningKey, enrol_text


def enrol(
    url: str, invite: str, key: SigningKey, *, ca_file: Path | None = None, label: str = "", proxy: str = ""
) -> EnrolReply:
    """Bind a key to the officer of an invite. Repeating it with the same key after a lost answer gives the same answer.

    Refused when the invite does not work, HubUnreachable when nobody answers.
    """
    wire = HttpWire(url, ca_file=ca_file, proxy=proxy)
    try:
        return enrol_over(wire, invite, key, label=label)
    finally:
        wire.close()


def enrol_over(wire: Wire, invite: str, key: SigningKey, *, label: str = "") -> EnrolReply:
    """Enrol over a given wire."""
    code = invite.strip()
    if not 8 <= len(code) <= 64 or not code.isascii():
        raise Refused("This is not an invite.", "Type it as it was given, such as ABCDE-FGHJK-MNPQR-STUVW.", "invite")
    proof = key.sign(enrol_text(code, key.public))
    answer = wire.post(ENROL, codec.pack(EnrolRequest(code, key.public, proof, label[:80])), "")
    if not answer.from_hub:
        raise portal()
    if answer.status == 200:
        return codec.unpack(answer.body, EnrolReply)
    try:
        told = codec.unpack(answer.body, ErrorReply)
    except BadMessage:
        told = ErrorReply("status", f"The hub answered with status {answer.status}.")
    raise meaning(answer.status, told)
