import os
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from sync.client.enrol import enrol
from sync.hub.admin import HubAdmin
from sync.hub.server import RunningHub, is_loopback, serve
from sync.protocol import messages
from sync.protocol.errors import HubUnreachable, StorageRefused, SyncError
from sync.protocol.signing import SigningKey
from sync.rehearsal import ExampleKinds


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A hub's folder with one officer."""
    HubAdmin.init(tmp_path / "hub", "Agencia").close()
    return tmp_path / "hub"


@pytest.fixture
def hub(data: Path) -> Iterator[RunningHub]:
    """A hub that listens."""
    with RunningHub(data, catalogue=ExampleKinds(), head_timeout_s=0.3) as made:
        yield made


def invite(data: Path) -> str:
    with HubAdmin(data) as admin:
        return admin.invite(admin.add_officer("A")).code


def opened(hub: RunningHub) -> socket.socket:
    parts = urlsplit(hub.url)
    return socket.create_connection((str(parts.hostname), int(parts.port or 0)), timeout=30)


def answer(connection: socket.socket) -> bytes:
    parts = []
    while part := connection.recv(65536):
        parts.append(part)
    return b"".join(parts)


def test_a_laptop_enrols_over_the_network(hub: RunningHub, data: Path) -> None:
    key = SigningKey.generate()
    made = enrol(hub.url, invite(data), key, label="laptop")
    assert made.agency == "Agencia"
    assert made.name == "A"


def test_who_connects_and_says_nothing_is_let_go(hub: RunningHub) -> None:
    with opened(hub) as silent, opened(hub) as slow:
        slow.sendall(b"POST /v1/sync HT")
        assert answer(silent) == b""
        assert answer(slow) == b""


def test_silent_peers_do_not_keep_others_waiting(hub: RunningHub, data: Path) -> None:
    crowd = [opened(hub) for _ in range(50)]
    try:
        assert enrol(hub.url, invite(data), SigningKey.generate()).agency == "Agencia"
    finally:
        for one in crowd:
            one.close()


@pytest.mark.parametrize(
    "head",
    [
        b"GARBAGE\r\n\r\n",
        b"POST /v1/sync HTTP/1.1\r\nHost: h\r\nContent-Length: 5, 6\r\n\r\n",
        b"POST /v1/sync HTTP/1.1\r\nHost: h\r\nContent-Length: 99999999\r\nConnection: close\r\n\r\n",
        b"POST /v1/sync HTTP/1.1\r\nHost: h\r\nConnection: close\r\n" + b"X: " + b"y" * 100_000 + b"\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
    ],
    ids=["garbage", "two lengths", "too large", "long head", "TLS"],
)
def test_malformed_requests_end_with_a_refusal_and_the_hub_goes_on(hub: RunningHub, data: Path, head: bytes) -> None:
    with opened(hub) as connection:
        connection.sendall(head)
        said = answer(connection)
        assert said == b"" or said.split(b" ")[1] in {b"400", b"413"}
    assert enrol(hub.url, invite(data), SigningKey.generate()).agency == "Agencia"


def test_an_answer_names_no_software(hub: RunningHub) -> None:
    with opened(hub) as connection:
        connection.sendall(b"GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n")
        head = answer(connection).partition(b"\r\n\r\n")[0].lower()
    assert head.startswith(b"http/1.1 404")
    assert b"server:" not in head
    assert b"python" not in head
    assert messages.HUB_HEADER.encode() in head


def test_with_a_certificate_it_speaks_tls_only(data: Path, make_papers: Callable[..., Any]) -> None:
    papers = make_papers("good")
    code = invite(data)
    with RunningHub(data, catalogue=ExampleKinds(), tls_cert=papers.certificate, tls_key=papers.key) as hub:
        assert hub.url.startswith("https://")
        made = enrol(hub.url, code, SigningKey.generate(), ca_file=papers.authority)
        assert made.agency == "Agencia"
        with pytest.raises(HubUnreachable):
            enrol(hub.url.replace("https", "http"), code, SigningKey.generate())


def test_without_a_certificate_it_stays_on_this_machine(data: Path) -> None:
    with pytest.raises(SyncError) as told:
        serve(data, catalogue=ExampleKinds(), host="0.0.0.0")
    assert told.value.code == "tls"
    assert [is_loopback(host) for host in ("127.0.0.1", "::1", "localhost", "10.0.0.1", "hub.example")] == [
        True,
        True,
        True,
        False,
        False,
    ]


def test_a_folder_without_a_hub_and_a_taken_port_are_refused_in_words(
    tmp_path: Path, hub: RunningHub, data: Path
) -> None:
    with pytest.raises(StorageRefused):
        RunningHub(tmp_path / "none", catalogue=ExampleKinds())
    with pytest.raises(SyncError) as told:
        RunningHub(data, catalogue=ExampleKinds(), port=int(urlsplit(hub.url).port or 0))
    assert told.value.code == "address"


def test_a_stopped_hub_frees_its_port_and_its_database(data: Path) -> None:
    with RunningHub(data, catalogue=ExampleKinds()) as first:
        port = int(urlsplit(first.url).port or 0)
    with RunningHub(data, catalogue=ExampleKinds(), port=port) as second:
        assert urlsplit(second.url).port == port
    assert not (data / "hub.sqlite-wal").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="signals are of POSIX systems")
def test_a_signal_ends_it_in_order(data: Path, wait_until: Callable[..., None]) -> None:
    program = (
        "import sys; from pathlib import Path; from sync.hub.server import serve;"
        "from sync.hub.daily_backup import DailyBackup;"
        "from sync.rehearsal import ExampleKinds;"
        "data = Path(sys.argv[1]);"
        "daily = DailyBackup(data, data / 'backups', first_look_s=0);"
        "serve(data, catalogue=ExampleKinds(), daily_backup=daily, on_ready=lambda url: print(url, flush=True));"
        "print('ended')"
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    child = subprocess.Popen(
        [sys.executable, "-c", program, str(data)], stdout=subprocess.PIPE, text=True, env=environment
    )
    assert child.stdout is not None
    assert child.stdout.readline().startswith("http://127.0.0.1:")
    wait_until(lambda: bool(list((data / "backups").glob("hub-*.backup"))), 60)
    child.send_signal(signal.SIGTERM)
    assert child.stdout.read() == "ended\n"
    assert child.wait(30) == 0
    child.stdout.close()
    assert not (data / "hub.sqlite-wal").exists()
    assert len(list((data / "backups").glob("hub-*.backup"))) == 1, "the backup of the day"
