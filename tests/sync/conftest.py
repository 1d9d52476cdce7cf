"""An agency with a hub and laptops in one process, and changes made by hand."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from sync.protocol.changes import Action, Change
from sync.rehearsal import Agency

MakeChange = Callable[..., Change]


@pytest.fixture
def agency(tmp_path: Path) -> Iterator[Agency]:
    """A running hub in a folder of its own."""
    with Agency(tmp_path / "hub") as made:
        yield made


@pytest.fixture
def make_change() -> MakeChange:
    """Make a change of small whole numbers: ids are numbers as 16 bytes."""

    def make(
        number: int = 1,
        action: Action = "create",
        body: dict[str, Any] | None = None,
        *,
        kind: str = "file",
        record: int = 1,
        device: int = 7,
        counter: int = 0,
        clock: int = 0,
        base: dict[str, int] | None = None,
        reason: str = "",
        closes: tuple[int, ...] = (),
    ) -> Change:
        return Change(
            bytes(16),
            number.to_bytes(16, "big"),
            kind,
            (number if action == "create" else record).to_bytes(16, "big"),
            action,
            1,
            device.to_bytes(16, "big"),
            counter or number,
            device.to_bytes(16, "big"),
            (clock or number) << 16,
            {name: version.to_bytes(16, "big") for name, version in (base or {}).items()},
            body if body is not None else {},
            reason,
            tuple(entry.to_bytes(16, "big") for entry in closes),
        )

    return make


@dataclass(frozen=True)
class Papers:
    """A certificate authority and a certificate of 127.0.0.1 made by it, as files."""

    authority: Path
    certificate: Path
    key: Path


@pytest.fixture
def make_papers(tmp_path: Path) -> Callable[..., Papers]:
    """Make the papers of a hub: `make_papers("name", days=...)`; negative days are over already."""

    def make(name: str, *, host: str = "127.0.0.1", days: int = 2) -> Papers:
        folder = tmp_path / name
        folder.mkdir()
        begin = datetime.now(UTC) - timedelta(days=10)
        end = datetime.now(UTC) + timedelta(days=days)
        keys = [ec.generate_private_key(ec.SECP256R1()) for _ in range(2)]
        names = [x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)]) for text in (f"CA {name}", host)]
        made = []
        for place in (0, 1):
            builder = (
                x509.CertificateBuilder()
                .subject_name(names[place])
                .issuer_name(names[0])
                .public_key(keys[place].public_key())
                .serial_number(x509.random_serial_number())
                .not_valid_before(begin)
                .not_valid_after(end)
                .add_extension(x509.BasicConstraints(ca=place == 0, path_length=None), critical=True)
                .add_extension(x509.SubjectAlternativeName([_general(host)]), critical=False)
            )
            made.append(builder.sign(keys[0], hashes.SHA256()))
        papers = Papers(folder / "ca.pem", folder / "hub.pem", folder / "hub.key")
        papers.authority.write_bytes(made[0].public_bytes(Encoding.PEM))
        papers.certificate.write_bytes(made[1].public_bytes(Encoding.PEM))
        papers.key.write_bytes(keys[1].private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
        return papers

    return make


def _general(host: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ip_address(host))
    except ValueError:
        return x509.DNSName(host)
