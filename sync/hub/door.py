"""Who asks: the proof of a request, judged by the key of its device, the clock, this hub process and what came before.

What the caller may do is decided in `access`.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable
from typing import Final

from sync.hub import accounts
from sync.hub.accounts import Caller
from sync.protocol import signing
from sync.protocol.errors import DeviceBlocked, NotEnrolled
from sync.protocol.signing import Proof

MOST_NONCES: Final = 200_000


class Door:
    """Lets each signed request in once. Thread-safe."""

    def __init__(self, instance: bytes, unix_us: Callable[[], int], *, most_nonces: int = MOST_NONCES) -> None:
        """Take the name of this hub process, and what tells microseconds since 1970."""
        self._most_nonces = most_nonces
        self._instance = instance
        self._unix_us = unix_us
        self._nonces: dict[tuple[bytes, bytes], int] = {}
        self._lock = threading.Lock()

    def caller(
        self,
        connection: sqlite3.Connection,
        authorization: str,
        path: bytes,
        body: bytes,
        *,
        also_shut_out: bool = False,
    ) -> Caller:
        """Return whose device signed this request, now, for this hub process, and for the first time."""
        proof = signing.read_proof(authorization)
        asking = accounts.caller(connection, proof.device) if proof else None
        if proof is None or asking is None:
            raise NotEnrolled("The hub does not know this device.", "Enrol it with an invite.")
        self.let_in(proof, asking, path, body, also_shut_out=also_shut_out)
        return asking

    def let_in(self, proof: Proof, asking: Caller, path: bytes, body: bytes, *, also_shut_out: bool = False) -> None:
        """Judge a proof by what is known of its device. NotEnrolled or DeviceBlocked where it does not hold."""
        text = signing.request_text("POST", path.decode(), body, proof.time_ms, proof.nonce, self._instance)
        if not signing.verified(asking.public_key, proof.signature, text):
            raise NotEnrolled("The signature of the request does not hold.", "Try again.", "signature")
        now_ms = self._unix_us() // 1000
        if abs(now_ms - proof.time_ms) > signing.WINDOW_MS:
            raise NotEnrolled("The request was signed at another time.", "Check the clock.", "clock")
        if asking.shut_out and not also_shut_out:
            raise shut_out()
        self._once(proof, now_ms)

    def _once(self, proof: Proof, now_ms: int) -> None:
        with self._lock:
            if len(self._nonces) >= self._most_nonces:
                self._nonces = {key: until for key, until in self._nonces.items() if until > now_ms}
            key = (proof.device, proof.nonce)
            if key in self._nonces:
                raise NotEnrolled("The request was sent before.", "Try again.", "replay")
            # A signature holds until its own time plus the window, which may lie two windows ahead.
            self._nonces[key] = proof.time_ms + signing.WINDOW_MS


def still(connection: sqlite3.Connection, device: bytes) -> Caller:
    """Return the caller as of this transaction. DeviceBlocked when it was shut out meanwhile."""
    asking = accounts.caller(connection, device)
    if asking is None or asking.shut_out:
        raise shut_out()
    return asking


def shut_out() -> DeviceBlocked:
    """Return what a device is told that was shut out."""
    return DeviceBlocked("This device has been shut out.", "Speak to the person who runs the hub.")
