import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from sync.client import commands
from sync.client.batches import Device
from sync.client.commands import Ask, LoadOutlook, Outlook
from sync.client.replica import ReplicaState
from sync.client.run import run
from sync.client.session import Heard, converse
from sync.hub.admin import HubAdmin
from sync.protocol import messages
from sync.protocol.errors import BadSeal, Diverged, HubUnreachable, Refused, SyncError
from sync.protocol.messages import SyncReply
from sync.protocol.signing import SigningKey
from sync.rehearsal import Agency, Laptop


class Meddling:
    """A transport whose answers are changed on their way."""

    def __init__(self, laptop: Laptop, change: Callable[[Any], Any]) -> None:
        self._inner = laptop.transport
        self._change = change
        self.bytes_up = self.bytes_down = 0
        self.asked: list[Any] = []

    def ask(self, route: str, message: Any, reply: type[Any], *, precious: bool = False) -> Any:
        """Ask, and change the answer."""
        self.asked.append(message)
        return self._change(self._inner.ask(route, message, reply, precious=precious))


def sync_through(laptop: Laptop, change: Callable[[Any], Any]) -> Meddling:
    transport = Meddling(laptop, change)
    run(laptop.replica, transport, laptop.device)
    return transport


def pair(agency: Agency) -> tuple[Laptop, Laptop, str]:
    one, other = agency.laptop("A"), agency.laptop("B")
    stream = one.found("Expediente")
    one.sync()
    agency.share(stream, other)
    other.sync()
    one.sync()
    return one, other, stream


def note(laptop: Laptop, stream: str, text: str = "a") -> bytes:
    return laptop.replica.write(stream, "note", "create", {"text": text})


def same(*laptops: Laptop, stream: str) -> None:
    first = laptops[0].replica
    assert first.log(stream)
    for laptop in laptops[1:]:
        assert laptop.replica.log(stream) == first.log(stream)
        assert laptop.replica.records() == first.records()
        assert laptop.replica.outbox() == []


def test_the_conversation_of_an_idle_laptop_is_one_question() -> None:
    talk = converse(Device(b"d" * 16, SigningKey.generate(), b"h" * 32))
    said: list[object] = [next(talk)]
    state = ReplicaState(b"e" * 16, 9, 1, 1)
    answers: dict[type, object] = {LoadOutlook: Outlook(state, b"h" * 24, [], blobs=False)}
    end: StopIteration | None = None
    while end is None:
        try:
            said.append(talk.send(answers.get(type(said[-1]))))
        except StopIteration as stop:
            end = stop
    asks = [one for one in said if isinstance(one, Ask)]
    assert len(asks) == 1
    assert [type(one) for one in said] == [LoadOutlook, commands.Progress, Ask, commands.Progress]
    assert asks[0].message.watermark == 9
    assert asks[0].message.holdings == b"h" * 24
    assert msgspec.structs.asdict(asks[0].message)["epoch"] == state.epoch
    assert end.value == commands.Tally(state=state)


def test_a_cut_while_receiving_keeps_what_has_arrived(agency: Agency) -> None:
    one, _, stream = pair(agency)
    one.replica.write_many(stream, "note", [{"text": os.urandom(140).hex()} for _ in range(12_000)])
    one.sync()
    reader = agency.laptop(officer=one.officer)
    seen = 0

    def cut(reply: Any) -> Any:
        nonlocal seen
        seen += isinstance(reply, SyncReply) and bool(reply.pages)
        if seen > 1:
            raise HubUnreachable("The connection to the hub broke off.")
        return reply

    with pytest.raises(HubUnreachable):
        sync_through(reader, cut)
    kept = len(reader.replica.log(stream))
    assert 0 < kept < 12_001
    assert reader.sync().pulled == 12_001 - kept
    same(one, reader, stream=stream)


@pytest.mark.parametrize("place", [40, 200, -40])
def test_a_page_that_was_altered_is_not_applied_and_delays_no_other(agency: Agency, place: int) -> None:
    one, other, stream = pair(agency)
    second = one.found("Otro")
    one.sync()
    agency.share(second, other)
    note(one, stream)
    note(one, second)
    one.sync()

    def alter(reply: Any) -> Any:
        if not isinstance(reply, SyncReply) or not reply.pages:
            return reply
        pages = []
        for page in reply.pages:
            if stream.encode() in page:
                spoiled = bytearray(page)
                spoiled[place] ^= 1
                pages.append(bytes(spoiled))
            else:
                pages.append(page)
        return msgspec.structs.replace(reply, pages=pages)

    with pytest.raises(SyncError):
        sync_through(other, alter)
    assert len(other.replica.log(stream)) == 1
    other.sync()
    same(one, other, stream=stream)
    same(one, other, stream=second)


@pytest.mark.parametrize("part", ["signature", "chain_after", "head_after", "stream"])
def test_a_receipt_that_does_not_hold_empties_no_outbox(agency: Agency, part: str) -> None:
    one, _, stream = pair(agency)
    note(one, stream)
    values: dict[str, Any] = {"signature": bytes(64), "chain_after": bytes(32), "head_after": 9, "stream": "directory"}

    def forge(reply: Any) -> Any:
        if not isinstance(reply, messages.PushReply):
            return reply
        results = [msgspec.structs.replace(result, **{part: values[part]}) for result in reply.results]
        return msgspec.structs.replace(reply, results=results)

    with pytest.raises(BadSeal):
        sync_through(one, forge)
    assert len(one.replica.pending(0, 9)) == 1
    one.sync()
    assert len(one.replica.log(stream)) == 2


def test_a_hub_that_says_too_little_about_a_push_is_not_believed(agency: Agency) -> None:
    one, _, stream = pair(agency)
    note(one, stream)
    with pytest.raises(Refused):
        sync_through(
            one,
            lambda reply: (
                msgspec.structs.replace(reply, results=[]) if isinstance(reply, messages.PushReply) else reply
            ),
        )
    assert len(one.replica.pending(0, 9)) == 1


def test_a_poisoned_change_stays_with_its_reason_while_the_rest_flows(agency: Agency) -> None:
    one, other, stream = pair(agency)
    good = note(one, stream)
    bad = note(one, stream, "mala")
    payload = one.replica._row("SELECT payload FROM outbox WHERE change = ?", bad)[0]
    spoiled = msgspec.msgpack.decode(payload)
    assert payload.count(b"mala") == 1
    one.replica._connection.execute(
        "UPDATE outbox SET payload = ? WHERE change = ?", (payload.replace(b"\xa4mala", b"\xc4\x04mala"), bad)
    )
    note(one, stream)
    report = one.sync()
    assert spoiled
    assert (report.pushed, report.rejected + report.queued_left) in {(2, 1), (3, 0)}
    assert good in {change for (change,) in one.replica._rows("SELECT change FROM log")}
    other.sync()
    assert other.replica.log(stream) == one.replica.log(stream)


class Backup:
    """A copy of the hub's folder, to be put back."""

    def __init__(self, agency: Agency, folder: Path) -> None:
        agency.stop()
        agency.admin.close()
        shutil.copytree(agency.folder, folder)
        self._agency, self._folder = agency, folder
        self._open()

    def _open(self) -> None:
        self._agency.admin = HubAdmin(self._agency.folder)
        self._agency.start()

    def put_back(self, *, told: bool) -> None:
        """Put the copy back; `told` when the person who did it said so to the hub."""
        self._agency.stop()
        self._agency.admin.close()
        shutil.rmtree(self._agency.folder)
        shutil.copytree(self._folder, self._agency.folder)
        self._open()
        if told:
            self._agency.admin.new_epoch()


@pytest.mark.parametrize("told", [True, False], ids=["new epoch", "untold"])
def test_a_hub_put_back_from_a_backup_gets_back_what_the_laptops_have(
    agency: Agency, tmp_path: Path, *, told: bool
) -> None:
    one, other, stream = pair(agency)
    note(one, stream, "antes")
    one.sync()
    other.sync()
    backup = Backup(agency, tmp_path / "backup")
    for laptop in (one, other, one):
        note(laptop, stream, "despues")
        laptop.sync()
    record = bytes.fromhex(stream.partition(":")[2])
    other.sync()
    other.replica.write(stream, "file", "edit", {"status": "closed"}, record=record)
    other.sync()
    one.sync()
    before = {payload for _, payload in one.replica.log(stream)}
    assert len(before) == 6
    backup.put_back(told=told)
    anew = [laptop.sync().read_anew for laptop in (one, other, one, other)]
    assert anew[:2] == [1, 1]
    assert anew[3] == 0
    assert {payload for _, payload in one.replica.log(stream)} == before
    same(one, other, stream=stream)
    assert one.replica.records()[record].fields["status"] == "closed"
    assert other.replica._rows("SELECT * FROM aside") == one.replica._rows("SELECT * FROM aside") == []


def test_a_file_that_the_backup_does_not_know_is_opened_again_by_its_founder(agency: Agency, tmp_path: Path) -> None:
    one, other, _ = pair(agency)
    backup = Backup(agency, tmp_path / "backup")
    late = one.found("Despues")
    one.sync()
    agency.share(late, other)
    other.sync()
    note(other, late)
    other.sync()
    one.sync()
    backup.put_back(told=True)
    other.sync()
    assert [state for _, state, _ in other.replica.outbox()] == ["waiting"], "kept, though the hub knows no such file"
    one.sync()
    agency.share(late, other)
    for laptop in (other, one):
        laptop.sync()
    same(one, other, stream=late)
    assert len(one.replica.log(late)) == 2


def test_what_only_this_laptop_still_has_of_others_is_put_aside_and_not_dropped(agency: Agency, tmp_path: Path) -> None:
    one, other, stream = pair(agency)
    backup = Backup(agency, tmp_path / "backup")
    lost = note(one, stream, "de un portatil perdido")
    one.sync()
    other.sync()
    backup.put_back(told=True)
    other.sync()
    assert [change for (change,) in other.replica._rows("SELECT change FROM aside")] == [lost]
    one.sync()
    other.sync()
    assert other.replica._rows("SELECT change FROM aside") == []
    same(one, other, stream=stream)


def test_a_stream_that_differs_again_after_it_was_read_anew_is_shown(agency: Agency) -> None:
    one, other, stream = pair(agency)
    note(one, stream)
    one.sync()

    def differ(reply: Any) -> Any:
        if isinstance(reply, SyncReply):
            return msgspec.structs.replace(reply, diverged=[messages.Head(stream, 2, b"x" * 32)])
        return reply

    with pytest.raises(Diverged) as told:
        sync_through(other, differ)
    assert told.value.streams == (stream,)
    other.sync()
    same(one, other, stream=stream)


def test_a_hub_that_went_back_to_the_very_place_where_a_laptop_stands_is_found_out(agency: Agency) -> None:
    one, _, stream = pair(agency)
    lost = note(one, stream, "recibido")
    # The hub had said that it has this, and was put back before the page with it arrived.
    one.replica._connection.execute("UPDATE outbox SET state = 'sent'")
    one.replica._connection.execute("UPDATE stream SET head = seq + 1 WHERE name = ?", (stream,))
    assert one.replica.pending(0, 9) == []
    assert one.sync().read_anew == 1
    assert lost in {change for (change,) in one.replica._rows("SELECT change FROM log")}
    assert one.replica.outbox() == []
    assert one.sync().read_anew == 0


def test_a_right_that_ends_after_the_hub_was_put_back_ends_on_the_laptop(agency: Agency, tmp_path: Path) -> None:
    _, other, stream = pair(agency)
    backup = Backup(agency, tmp_path / "backup")
    backup.put_back(told=True)
    agency.admin.revoke(other.officer, stream)
    other.sync()
    assert other.replica.log(stream) == []
    assert other.replica.records() == {}


def test_rights_that_ran_back_tell_of_a_backup(agency: Agency, tmp_path: Path) -> None:
    one, other, stream = pair(agency)
    backup = Backup(agency, tmp_path / "backup")
    late = one.found("Despues")
    one.sync()
    backup.put_back(told=False)
    for text in ("a", "b", "c"):  # the hub is beyond what the first laptop has heard of, before that one asks
        note(other, stream, text)
    other.sync()
    assert agency.admin.status().changes > one.replica.state().watermark
    assert one.sync().read_anew == 1
    assert len(one.replica.log(late)) == 1


def test_news_of_another_history_is_asked_about_in_the_same_run(agency: Agency, tmp_path: Path) -> None:
    one, other, stream = pair(agency)
    backup = Backup(agency, tmp_path / "backup")
    note(one, stream, "perdido")
    one.sync()
    backup.put_back(told=False)
    for text in ("a", "b", "c"):  # in the same place, and beyond what the first laptop has heard of
        note(other, stream, text)
    other.sync()
    assert one.sync().read_anew == 1
    other.sync()
    same(one, other, stream=stream)
    assert len(one.replica.log(stream)) == 5


def asked_of(transport: Meddling) -> list[str]:
    return [type(message).__name__ for message in transport.asked]


def untouched(reply: Any) -> Any:
    return reply


def test_a_few_changes_go_with_one_question_and_counts_and_set_hash_are_compared_all_the_same(agency: Agency) -> None:
    one, other, stream = pair(agency)
    note(one, stream)
    sent = sync_through(one, untouched)
    assert asked_of(sent) == ["PushRequest"]
    received = sync_through(other, untouched)
    assert asked_of(received) == ["SyncRequest"]
    same(one, other, stream=stream)

    # What others wrote meanwhile comes back with the receipt.
    note(one, stream)
    one.sync()
    note(other, stream)
    assert asked_of(sync_through(other, untouched)) in (["PushRequest"], ["PushRequest", "SyncRequest"])
    same(other, stream=stream)
    assert asked_of(sync_through(one, untouched)) == ["SyncRequest"]
    same(one, other, stream=stream)


def test_holdings_that_differ_after_a_push_are_looked_into(agency: Agency) -> None:
    one, _, stream = pair(agency)
    second = one.found("Otro")
    one.sync()
    one.replica._connection.execute("UPDATE stream SET chain = ? WHERE name = ?", (b"x" * 32, second))
    note(one, stream)
    transport = Meddling(one, untouched)
    report = run(one.replica, transport, one.device)
    assert asked_of(transport)[0] == "PushRequest"
    assert report.read_anew == 1, "the other file was not touched by what was sent, and its loss was found"
    assert one.sync().read_anew == 0


def test_a_hub_that_tells_no_holdings_is_asked_at_the_end_as_before(agency: Agency) -> None:
    one, other, stream = pair(agency)
    note(one, stream)

    def older(reply: Any) -> Any:
        if isinstance(reply, messages.PushReply):
            return msgspec.structs.replace(reply, news=None, holdings=b"")
        return msgspec.structs.replace(reply, holdings=b"") if isinstance(reply, SyncReply) else reply

    assert asked_of(sync_through(one, older)) == ["PushRequest", "SyncRequest"]
    assert asked_of(sync_through(other, older)) == ["SyncRequest", "SyncRequest"]
    same(one, other, stream=stream)


def test_a_right_that_ended_is_heard_with_the_receipt_and_what_was_made_is_kept_apart(agency: Agency) -> None:
    one, other, stream = pair(agency)
    note(other, stream)
    agency.admin.revoke(other.officer, stream)
    assert asked_of(sync_through(other, untouched))[0] == "PushRequest"
    assert [(state, code) for _, state, code in other.replica.outbox()] == [("refused", "revoked")]
    assert other.replica.log(stream) == []
    assert len(one.replica.log(stream)) == 1


def test_few_changes_for_a_hub_of_another_epoch_wait_until_it_was_heard(agency: Agency, tmp_path: Path) -> None:
    one, _, stream = pair(agency)
    Backup(agency, tmp_path / "backup").put_back(told=True)
    note(one, stream)
    transport = sync_through(one, untouched)
    assert asked_of(transport)[:2] == ["PushRequest", "SyncRequest"]
    assert one.replica.outbox() == []
    assert len(one.replica.log(stream)) == 2


def test_what_came_with_a_notice_is_taken_without_asking_unless_the_laptop_moved_on(agency: Agency) -> None:
    one, other, stream = pair(agency)
    for moved_on in (False, True):
        state = other.replica.state()
        asked = messages.SyncRequest(state.epoch, state.watermark, state.grants_version, state.devices_version)
        note(one, stream)
        one.sync()
        reply = other.transport.ask(messages.SYNC, asked, SyncReply)
        assert reply is not None
        assert reply.pages
        if moved_on:
            other.sync()
        transport = Meddling(other, untouched)
        report = run(other.replica, transport, other.device, heard=Heard(asked, reply))
        assert report.pulled == (not moved_on)
        assert asked_of(transport) == (["SyncRequest"] if moved_on else [])
        same(one, other, stream=stream)


def test_a_hub_put_back_without_a_word_and_overtaken_by_others_is_found_by_what_does_not_continue(
    agency: Agency, tmp_path: Path
) -> None:
    one, other, stream = pair(agency)
    backup = Backup(agency, tmp_path / "backup")
    lost = note(one, stream, "perdido")
    one.sync()
    other.sync()
    backup.put_back(told=False)
    third = agency.laptop(officer=one.officer)
    third.sync()
    third.replica.write_many(stream, "note", [{"text": "otro"}] * 5)
    third.sync()
    assert one.sync().read_anew == 1
    assert lost in {change for (change,) in one.replica._rows("SELECT change FROM log")}
    other.sync()
    third.sync()
    same(one, other, third, stream=stream)


def test_what_waits_for_a_file_that_the_hub_lost_makes_it_ask_for_all(agency: Agency, tmp_path: Path) -> None:
    one, _, _ = pair(agency)
    backup = Backup(agency, tmp_path / "backup")
    late = one.found("Despues")
    one.sync()
    state = one.replica.state()
    backup.put_back(told=False)
    # The hub went on without this laptop, which so has heard of nothing newer than the hub knows.
    other = agency.laptop()
    for _ in range(state.watermark):
        other.found("De otro")
    other.sync()
    one.replica._connection.execute("UPDATE state SET grants_version = 1, devices_version = 1")
    note(one, late)
    one.sync()
    assert len(one.replica.log(late)) == 2, "its founding was sent again"
    assert one.replica.outbox() == []
