"""HTTP to the hub by `requests`: a kept-alive connection, nothing taken from the environment, no redirects followed.

Proxies, netrc and certificate paths of the environment are ignored on purpose: they can redirect or weaken TLS. A proxy
is taken when it was set for this laptop; through it TLS reaches to the hub itself.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final, Protocol
from urllib.parse import urlsplit

import requests
from requests.structures import CaseInsensitiveDict
from urllib3.exceptions import HTTPError
from urllib3.util import SKIP_HEADER

from sync.client.transport import Answer, SignedTransport, portal
from sync.client.unreached import broken_off, meaning_of
from sync.protocol.errors import Refused, SyncError
from sync.protocol.messages import CONTENT_TYPE, HUB_HEADER
from sync.protocol.signing import SigningKey

TIMEOUT_S: Final = 30.0
CONNECT_TIMEOUT_S: Final = 10.0
MAX_ANSWER_BYTES: Final = 24 * 1024 * 1024


class HttpWire:
    """Requests to one hub. Not for use by two threads at once."""

    def __init__(self, url: str, *, ca_file: Path | None = None, timeout_s: float = TIMEOUT_S, proxy: str = "") -> None:
        """Take the hub's address; `ca_file` holds the agency's certificate authority and is the only one trusted."""
        self.url = checked_url(url)
        self._proxies = dict.fromkeys(("http", "https"), checked_proxy(proxy)) if proxy else None
        self._verify: Any = str(ca_file) if ca_file else True
        self._timeout = (CONNECT_TIMEOUT_S, timeout_s)
        # The adapter alone: a session would look for proxies, cookies, redirects and netrc at every request, none of
        # which this connection may have, and takes as long for it as the loopback does for the round trip.
        self._adapter = requests.adapters.HTTPAdapter(max_retries=0)

    def post(self, route: str, body: bytes, authorization: str) -> Answer:
        """Send a request and read a bounded answer, whoever gives it."""
        # A request says no more than it must; the first two would be added by the layers below.
        headers = {
            "User-Agent": SKIP_HEADER,
            "Accept-Encoding": SKIP_HEADER,
            "Content-Type": CONTENT_TYPE,
            "Content-Length": str(len(body)),
        }
        if authorization:
            headers["Authorization"] = authorization
        request = requests.PreparedRequest()
        request.method, request.url, request.body = "POST", self.url + route, body
        request.headers = CaseInsensitiveDict(headers)
        try:
            with self._adapter.send(
                request, stream=True, timeout=self._timeout, verify=self._verify, proxies=self._proxies
            ) as response:
                # Undecoded: nothing on the way may make us unpack more than the codec allows.
                parts = response.raw.stream(256 * 1024, decode_content=False)
                return read(response.status_code, response.headers, parts)
        except (OSError, HTTPError) as error:
            raise meaning_of(error) from error

    def close(self) -> None:
        """Close the connection."""
        self._adapter.close()


class Headers(Protocol):
    """Headers of an answer; names in any letters."""

    def get(self, name: str, default: str, /) -> str:
        """Return the value of a header."""
        ...

    def keys(self) -> Iterable[str]:
        """Return the names."""
        ...


def read(status: int, headers: Headers, arriving: Iterable[bytes]) -> Answer:
    """Return a bounded answer, told from a page that something else on the network gave."""
    instance = headers.get(HUB_HEADER, "")
    typed = headers.get("Content-Type", "").partition(";")[0] == CONTENT_TYPE
    from_hub = bool(instance) and (typed or status == 204)
    parts: list[bytes] = []
    size = 0
    for part in arriving:
        parts.append(part)
        size += len(part)
        if size > MAX_ANSWER_BYTES:
            raise portal() if not from_hub else Refused("The hub's answer is too large.", "Update this program.")
    stated = headers.get("Content-Length", "")
    # As text: a stranger may state a length that no number is made of.
    counted = stated.isascii() and stated.isdigit()
    short = (stated.lstrip("0") or "0") != str(size) if counted else from_hub or _head_alone(headers, size)
    if short and status != 204:
        raise broken_off()
    try:
        known = bytes.fromhex(instance)
    except ValueError:
        raise portal() from None
    return Answer(status, from_hub, known, b"".join(parts))


def _head_alone(headers: Headers, size: int) -> bool:
    """Tell whether an answer ended within its head: it says neither what it holds nor where to go."""
    return size == 0 and not {"Transfer-Encoding", "Location"} & {name.title() for name in headers.keys()}  # noqa: SIM118 - no mapping


def checked_url(url: str) -> str:
    """Return the address without a trailing slash. SyncError unless it is https, or http to this very machine."""
    parts = urlsplit(url.strip())
    host = parts.hostname or ""
    here = host in {"localhost", "127.0.0.1", "::1"}
    try:
        port_given = parts.port is None or 0 < parts.port < 65536
    except ValueError:
        port_given = False
    if not host or not port_given or parts.query or parts.fragment or parts.username:
        raise SyncError("This is not an address of a hub.", "It looks like https://hub.example:8443.", "address")
    if parts.scheme != "https" and not (parts.scheme == "http" and here):
        raise SyncError("The hub's address must begin with https://.", "Ask for the right address.", "address")
    return f"{parts.scheme}://{parts.netloc}{parts.path.rstrip('/')}"


def checked_proxy(text: str) -> str:
    """Return the address of a proxy. SyncError unless it is http://host:port, without a name or a word in it."""
    parts = urlsplit(text.strip())
    try:
        port = parts.port
    except ValueError:
        port = None
    plain = not (parts.username or parts.password or parts.query or parts.fragment or parts.path.strip("/"))
    if parts.scheme != "http" or not parts.hostname or not port or not plain:
        raise SyncError("This is not an address of a proxy.", "It looks like http://proxy.example:3128.", "proxy")
    return f"http://{parts.netloc}"


def connect(
    url: str, device: bytes, key: SigningKey, *, ca_file: Path | None = None, timeout_s: float = TIMEOUT_S
) -> SignedTransport:
    """Return a signed transport over HTTP to a hub."""
    return SignedTransport(HttpWire(url, ca_file=ca_file, timeout_s=timeout_s), device, key)
