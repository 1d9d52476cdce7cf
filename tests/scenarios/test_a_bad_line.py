"""A line to the hub that hangs, breaks or leads elsewhere: the work goes on, and the words say what it is."""

from __future__ import annotations

import io
import queue
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import msgspec
import pytest

from app.bootstrap import Program
from app.cli.main import Invocation, build_parser
from app.cli.output import Output
from app.demo.laptops import PASSPHRASE, Agency, Laptop, training_stretching
from app.domain.sightings import Note
from app.domain.targets import Target
from app.errors import CalibarError, OfflineError


@contextmanager
def silent_hub() -> Iterator[tuple[str, threading.Event, threading.Event]]:
    """Take requests and say nothing until it is told to hang up; give address, when it was asked, how to end it."""
    listener = socket.create_server(("127.0.0.1", 0))
    listener.settimeout(0.1)
    asked, end = threading.Event(), threading.Event()

    def serve() -> None:
        while not end.is_set():
            with suppress(OSError):
                connection, _ = listener.accept()
                with connection:
                    if connection.recv(65536):
                        asked.set()
                        end.wait(30)

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}", asked, end
    finally:
        end.set()
        thread.join(40)
        listener.close()


class StorageLane:
    """The thread of the test keeps the store and serves the steps of a sync in between, as the window's lane does."""

    def __init__(self) -> None:
        self._calls: queue.SimpleQueue[tuple[Callable[[], Any], queue.SimpleQueue[Any]]] = queue.SimpleQueue()

    def on_storage(self, call: Callable[[], Any]) -> Any:
        answer: queue.SimpleQueue[Any] = queue.SimpleQueue()
        self._calls.put((call, answer))
        return answer.get(timeout=30)

    def serve_until(self, done: Callable[[], bool]) -> None:
        deadline = time.monotonic() + 30
        while not done():
            assert time.monotonic() < deadline
            with suppress(queue.Empty):
                call, answer = self._calls.get(timeout=0.02)
                answer.put(call())


def test_an_edit_is_saved_while_a_request_hangs(agency: Agency, laptop: Laptop) -> None:
    workspace, lane = laptop.workspace, StorageLane()
    target, _ = workspace.targets.add(Target(name="Marco INVENTADO", reference="2021/1"))
    failures: list[BaseException] = []

    def run() -> None:
        try:
            workspace.sync.run_once(lane.on_storage, lambda _step: None, lambda: False)
        except OfflineError as error:
            failures.append(error)

    with silent_hub() as (url, asked, end):
        workspace.sync.set_hub(url)
        thread = threading.Thread(target=run)
        thread.start()
        lane.serve_until(asked.is_set)
        longest_s = 0.0
        for number in range(50):
            began_s = time.monotonic()
            workspace.notes.add(Note(target=target, text=f"while it hangs {number}"))
            longest_s = max(longest_s, time.monotonic() - began_s)
        assert thread.is_alive(), "the request still hangs"
        assert not workspace.vault.database.in_atomic
        assert workspace.records.count("note", target) == 50
        assert longest_s < 2.0, "no edit waited for the network (30 s)"
        end.set()
        lane.serve_until(lambda: not thread.is_alive())
    assert [type(error) for error in failures] == [OfflineError]
    assert workspace.sync.status().waiting == 51
    workspace.sync.set_hub(agency.url)
    assert laptop.sync().pushed == 51


def test_a_proxy_counts_only_when_it_was_set(
    agency: Agency, laptop: Laptop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        nobody = f"http://127.0.0.1:{taken.getsockname()[1]}"
    for name in ("http_proxy", "HTTP_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, nobody)
    laptop.sync()  # what the environment says counts for nothing
    laptop.program.lock()
    policy = tmp_path / "policy.json"
    policy.write_bytes(msgspec.json.encode({"settings": {"proxy": nobody}}))
    bound = Program(laptop.program.paths.root, use_keyring=False, stretching=training_stretching(), policy_file=policy)
    workspace = bound.unlock(PASSPHRASE)
    try:
        with pytest.raises(OfflineError, match="The proxy that is set"):
            workspace.sync.run_here()
        assert "proxy" in workspace.sync.status().last_error
        workspace.sync.close()
        workspace.sync.proxy = "http://a:b@proxy:1"
        with pytest.raises(Exception, match="not an address of a proxy"):
            workspace.sync.run_here()
    finally:
        bound.lock()
    assert bound.policy.settings.keys() == {"proxy"}
    assert agency.url


def test_a_proxy_is_chosen_by_command_unless_it_was_decided(laptop: Laptop, tmp_path: Path) -> None:
    laptop.program.lock()
    secret, policy = tmp_path / "passphrase", tmp_path / "policy.json"
    policy.write_bytes(b'{"settings": {"proxy": "http://decided.example:3128"}}')
    secret.write_text(PASSPHRASE, encoding="utf-8")
    root = laptop.program.paths.root

    def program(*, decided: bool = False) -> Program:
        file = policy if decided else tmp_path / "none.json"
        return Program(root, use_keyring=False, stretching=training_stretching(), policy_file=file)

    with socket.create_server(("127.0.0.1", 0)) as taken:
        nobody = f"http://127.0.0.1:{taken.getsockname()[1]}"

    class Cheap(Invocation):
        decided = False

        def program(self) -> Program:
            return program(decided=self.decided)

    class Decided(Cheap):
        decided = True

    def sync(*words: str, how: type[Cheap] = Cheap) -> int:
        out = Output(as_json=True, out=io.StringIO(), err=io.StringIO())
        parsed = build_parser().parse_args(["sync", *words, "--profile", str(root), "--passphrase-file", str(secret)])
        try:
            return int(parsed.command(how(parsed, out, None)))
        except CalibarError as error:
            return error.exit_code

    assert sync("--proxy", nobody) == 5
    assert sync() == 5, "it was kept"
    assert sync("--proxy", nobody, how=Decided) == 4
    assert sync("--proxy", "none") == 0
    assert program().settings.proxy == ""
