"""Why a request did not reach the hub, in words: each failure of the way there has its own, and says what to do.

It looks through whatever the layers below have wrapped around the cause. Nothing that a stranger sent is repeated.
"""

from __future__ import annotations

import errno
import socket
import ssl
from collections.abc import Iterator
from typing import Final

import requests
from urllib3.exceptions import HTTPError, NameResolutionError, ProxyError

from sync.client.transport import portal
from sync.protocol.errors import HubUnreachable, Refused, SyncError, Untrusted

SAFE: Final = "Everything made here is safe and waits."
# OpenSSL, x509_vfy.h: why a certificate was not accepted.
_TIME: Final = {9, 10}
_NAME: Final = {62, 64}
# What a server that speaks no TLS makes of a greeting: a sign-in page, mostly.
_NO_TLS: Final = ("WRONG_VERSION_NUMBER", "HTTP_REQUEST", "HTTPS_PROXY_REQUEST", "RECORD_LAYER_FAILURE")
_NO_LINE: Final = {errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN}


def meaning_of(error: BaseException) -> SyncError:
    """Return the error of this tree for what a connection raised."""
    causes = list(_causes(error))
    if any(isinstance(cause, (ProxyError, requests.exceptions.ProxyError)) for cause in causes):
        return _proxy(causes)
    for cause in causes:
        if isinstance(cause, ssl.SSLError):
            return _tls(cause)
    if any(isinstance(cause, requests.exceptions.SSLError) for cause in causes):
        return untrusted()
    if any(isinstance(cause, (requests.exceptions.Timeout, TimeoutError)) for cause in causes):
        return unheard()
    if any(isinstance(cause, (NameResolutionError, socket.gaierror)) for cause in causes):
        return HubUnreachable(
            "The name of the hub is not known on this network.",
            f"{SAFE} Check the connection; the hub may need the network of the agency.",
            "no_name",
        )
    if any(isinstance(cause, OSError) and cause.errno in _NO_LINE for cause in causes):
        return HubUnreachable("This laptop has no network.", f"{SAFE} Connect to one.", "no_network")
    if any(isinstance(cause, ConnectionRefusedError) for cause in causes):
        return HubUnreachable(
            "Nobody answers at the address of the hub.", f"{SAFE} The hub may be down; try again later.", "refused_line"
        )
    if isinstance(error, OSError) and not isinstance(error, requests.RequestException):
        return Refused("The file of the certificate authority cannot be read.", "Check it.", "ca_file")
    if isinstance(error, HTTPError):
        return broken_off()
    return unreachable()


def _causes(error: BaseException) -> Iterator[BaseException]:
    """Yield an error and everything that it stands for, each once."""
    seen: set[int] = set()
    waiting = [error]
    while waiting:
        one = waiting.pop(0)
        if id(one) in seen:
            continue
        seen.add(id(one))
        yield one
        inner = (one.__cause__, one.__context__, getattr(one, "reason", None), *one.args)
        waiting += [part for part in inner if isinstance(part, BaseException)]


def _proxy(causes: list[BaseException]) -> SyncError:
    if any("407" in str(cause) for cause in causes if type(cause) is OSError):
        return HubUnreachable(
            "The proxy asks for a sign-in that this laptop does not have.",
            f"{SAFE} Ask the person who runs the network, or use another one.",
            "proxy_sign_in",
        )
    return HubUnreachable(
        "The proxy that is set for this laptop did not let the connection through.",
        f"{SAFE} Check the setting of the proxy, or use another network.",
        "proxy",
    )


def _tls(error: ssl.SSLError) -> SyncError:
    if isinstance(error, ssl.SSLCertVerificationError):
        if error.verify_code in _TIME:
            return Untrusted(
                "The hub's certificate is out of its time; the connection was refused.",
                f"Check the date of this laptop. If it is right, tell the person who runs the hub. {SAFE}",
                "certificate_time",
            )
        if error.verify_code in _NAME:
            return Untrusted(
                "Whoever answered has a certificate for another address than the hub's; the connection was refused.",
                f"Check the address of the hub. You may be on a network that reads along. {SAFE}",
                "certificate_name",
            )
        return untrusted()
    if any(word in (error.reason or "") for word in _NO_TLS):
        return portal()
    return Untrusted(
        "No safe connection could be agreed with whoever answered; it was refused.",
        f"You may be on a network that reads along. {SAFE} Use another network or ask the help desk.",
        "no_safe_line",
    )


def untrusted() -> Untrusted:
    """Return the error for a certificate that nobody whom this laptop trusts has signed."""
    return Untrusted(
        "The hub's certificate is not one this laptop trusts; the connection was refused.",
        f"You may be on a network that reads along. {SAFE} Use another network or ask the help desk.",
    )


def unreachable() -> HubUnreachable:
    """Return the error for a hub to which there is no way."""
    return HubUnreachable("The hub cannot be reached.", f"{SAFE} Check the connection.")


def unheard() -> HubUnreachable:
    """Return the error for a hub that keeps silent."""
    return HubUnreachable("The hub did not answer in time.", f"{SAFE} Try again later.")


def broken_off() -> HubUnreachable:
    """Return the error for a connection that ended within an answer."""
    return HubUnreachable("The connection to the hub broke off.", f"{SAFE} Try again.")
