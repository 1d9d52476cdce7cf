from collections.abc import Callable
from typing import Any

import msgspec
import pytest

from sync.protocol import codec
from sync.protocol.changes import Change, chain_over, chain_start, digests, encode
from sync.protocol.errors import BadMessage, BadPage
from sync.protocol.messages import KnownDevice
from sync.protocol.pages import (
    OpenedPage,
    Page,
    Seal,
    has_columns,
    open_page,
    pack_page,
    unpack_page,
    whole_batch,
)
from sync.protocol.signing import SigningKey, seal_text

MakeChange = Callable[..., Change]
STREAM = "dossier:" + "0a" * 16
BIRTH = b"e" * 16
KEY = SigningKey(bytes(range(32)))
DEVICE = (7).to_bytes(16, "big")
KNOWN = {DEVICE: KnownDevice(DEVICE, DEVICE, KEY.public)}


def page_of(payloads: list[bytes], *, cut: int | None = None, missing: dict[int, bytes] | None = None) -> Page:
    """Return a page of two batches, cut after `cut` changes; `missing` are payloads that were in the first batch."""
    cut = len(payloads) if cut is None else cut
    entries = digests(STREAM, payloads)
    start = chain_start(BIRTH, STREAM)
    absent = [(place, digests(STREAM, [payload])[0]) for place, payload in sorted((missing or {}).items())]
    seals: list[Seal] = []
    for part, gone in ((entries[:cut], absent), (entries[cut:], [])):
        if part:
            signature = KEY.sign(seal_text(DEVICE, whole_batch(part, gone)))
            seals.append(Seal(DEVICE, len(part), 1_000 + len(seals), gone, signature))
    return Page(STREAM, BIRTH, 1, len(payloads), start, chain_over(start, entries), payloads, seals)


@pytest.fixture
def payloads(make_change: MakeChange) -> list[bytes]:
    return [encode(make_change(number, "create", {"text": f"t{number}"})) for number in range(1, 7)]


def opened(page: Page) -> OpenedPage:
    return open_page(pack_page(page), KNOWN)


def test_a_page_comes_back_with_everything(payloads: list[bytes]) -> None:
    page = opened(page_of(payloads, cut=4))
    assert page.payloads == payloads
    assert [change.body["text"] for change in page.changes if change] == [f"t{number}" for number in range(1, 7)]
    assert page.received_at == [1_000] * 4 + [1_001] * 2
    assert page.rows()[0] == (1, (1).to_bytes(16, "big"), payloads[0], 1_000)
    assert not page.odd


def test_a_batch_of_which_some_were_refused_still_bears_its_seal(payloads: list[bytes]) -> None:
    page = opened(page_of(payloads, missing={0: b"refused", 3: b"duplicate", 8: b"last"}))
    assert len(page.changes) == 6


def test_beyond_a_cursor(payloads: list[bytes]) -> None:
    page = opened(page_of(payloads, cut=4))
    chain = chain_over(page.chain_before, page.digests[:2])
    rest = page.beyond(2, chain)
    assert rest is not None
    assert (rest.from_seq, rest.payloads, rest.received_at) == (3, payloads[2:], page.received_at[2:])
    assert rest.chain_before == chain
    assert chain_over(rest.chain_before, rest.digests) == rest.chain_after
    assert page.beyond(0, b"") is page
    assert page.beyond(6, page.chain_after) is None
    assert page.beyond(99, b"") is None


def test_a_page_of_another_history_is_refused(payloads: list[bytes]) -> None:
    page = opened(page_of(payloads))
    with pytest.raises(BadPage):
        page.beyond(2, b"x" * 32)
    with pytest.raises(BadPage):
        page.beyond(0, b"x" * 32)


def test_a_page_that_leaves_something_out_waits(payloads: list[bytes]) -> None:
    page = msgspec.structs.replace(page_of(payloads), from_seq=11, to_seq=16)
    assert opened(page).beyond(3, b"x" * 32) is None


@pytest.mark.parametrize(
    "change",
    [
        {"stream": "dossier:" + "0b" * 16},
        {"birth": b"f" * 16},
        {"to_seq": 7},
        {"from_seq": 2},
        {"chain_after": b"x" * 32},
        {"chain_before": b"x" * 32},
        {"seals": []},
        {"erased": [(0, b"x" * 32)]},
        {"erased": [(9, b"x" * 32)]},
    ],
)
def test_a_page_that_was_touched_is_refused(payloads: list[bytes], change: dict[str, Any]) -> None:
    with pytest.raises(BadPage):
        opened(msgspec.structs.replace(page_of(payloads), **change))


def test_changes_cannot_be_altered_swapped_or_left_out(payloads: list[bytes], make_change: MakeChange) -> None:
    page = page_of(payloads)
    forged = encode(make_change(2, "create", {"text": "forged"}))
    start = page.chain_before
    for run in ([payloads[1], payloads[0], *payloads[2:]], [*payloads[:1], forged, *payloads[2:]], payloads[:5]):
        entries = digests(STREAM, run)
        with_chain = msgspec.structs.replace(
            page,
            payloads=run,
            to_seq=len(run),
            chain_after=chain_over(start, entries),
            seals=_recounted(page, len(run)),
        )
        with pytest.raises(BadPage):
            opened(with_chain)


def _recounted(page: Page, count: int) -> list[Seal]:
    return [msgspec.structs.replace(page.seals[0], count=count)]


def test_an_unknown_author_is_refused(payloads: list[bytes]) -> None:
    with pytest.raises(BadPage):
        open_page(pack_page(page_of(payloads)), {})


def test_a_seal_cannot_be_put_under_another_name(make_change: MakeChange) -> None:
    foreign = [encode(make_change(1, "create", {"text": "x"}, device=8))]
    with pytest.raises(BadPage):
        opened(page_of(foreign))
    officer = msgspec.structs.replace(make_change(1, "create", {}), officer=bytes(16))
    with pytest.raises(BadPage):
        opened(page_of([encode(officer)]))


def test_what_this_program_cannot_read_does_not_hold_up_the_rest(payloads: list[bytes]) -> None:
    parts = msgspec.msgpack.decode(payloads[2])
    parts[4] = "merge_of_the_future"
    payloads[2] = msgspec.msgpack.encode(parts)
    page = opened(page_of(payloads))
    assert [change is None for change in page.changes] == [False, False, True, False, False, False]
    assert list(page.odd) == [3]
    assert page.rows()[2] == (3, None, payloads[2], 1_000)


def test_an_erased_change_keeps_its_place_and_digest(payloads: list[bytes]) -> None:
    page = page_of(payloads)
    entry = digests(STREAM, payloads)[1]
    erased = msgspec.structs.replace(page, payloads=[payloads[0], b"", *payloads[2:]], erased=[(1, entry)])
    page_here = opened(erased)
    assert page_here.changes[1] is None
    assert page_here.odd == {2: "erased"}


def many(make_change: MakeChange, count: int = 40) -> list[bytes]:
    return [
        encode(make_change(number, "create", {"text": f"t{number}", "same": "x"})) for number in range(1, count + 1)
    ]


def test_a_page_of_columns_is_smaller_and_passes_the_same_checks(make_change: MakeChange) -> None:
    payloads = many(make_change)
    payloads[7] = b"\xc0"  # what no program can read keeps its place here too
    page = page_of(payloads, cut=30, missing={3: b"refused"})
    packed = pack_page(page, columns=True)
    assert has_columns(packed)
    assert not has_columns(pack_page(page))
    assert len(packed) < len(pack_page(page))
    assert unpack_page(packed) == unpack_page(pack_page(page))
    assert open_page(packed, KNOWN) == open_page(pack_page(page), KNOWN)
    with pytest.raises(BadPage):
        open_page(packed, {})
    touched: list[dict[str, Any]] = [
        {"chain_after": b"x" * 32},
        {"stream": "dossier:" + "0b" * 16},
        {"to_seq": 41},
        {"seals": []},
    ]
    for change in touched:
        with pytest.raises(BadPage):
            open_page(pack_page(msgspec.structs.replace(page, **change), columns=True), KNOWN)
    forged = encode(make_change(2, "create", {"text": "forged", "same": "x"}))
    with pytest.raises(BadPage):
        open_page(
            pack_page(msgspec.structs.replace(page, payloads=[payloads[0], forged, *payloads[2:]]), columns=True), KNOWN
        )
    for wrong in (packed[:1], packed[:-4], packed[:1] + packed):
        with pytest.raises(BadMessage):
            open_page(wrong, KNOWN)


@pytest.mark.parametrize("part", [4, 7, 10, 11])
def test_a_payload_of_the_future_is_kept_unread_in_either_form(make_change: MakeChange, part: int) -> None:
    payloads = many(make_change)
    parts = msgspec.msgpack.decode(payloads[5])
    parts[part] = {4: "merge_of_the_future", 7: -1, 10: {"text": 5}, 11: {"text": "a\0b", "same": "x"}}[part]
    payloads[5] = msgspec.msgpack.encode(parts)
    page = page_of(payloads)
    packed = pack_page(page, columns=True)
    assert has_columns(packed)
    found = open_page(packed, KNOWN)
    assert list(found.odd) == [6]
    assert found == open_page(pack_page(page), KNOWN)


def test_a_short_page_stays_as_it_is(make_change: MakeChange) -> None:
    assert not has_columns(pack_page(page_of(many(make_change, 5)), columns=True))


def test_an_erased_change_keeps_its_place_among_columns(make_change: MakeChange) -> None:
    payloads = many(make_change)
    page = page_of(payloads)
    erased = msgspec.structs.replace(
        page, payloads=[payloads[0], b"", *payloads[2:]], erased=[(1, digests(STREAM, payloads)[1])]
    )
    packed = pack_page(erased, columns=True)
    assert has_columns(packed)
    assert open_page(packed, KNOWN).odd == {2: "erased"}


def test_damaged_bytes_are_no_page(payloads: list[bytes]) -> None:
    packed = pack_page(page_of(payloads))
    for wrong in (b"", packed[:-4], codec.PLAIN + b"\xc0"):
        with pytest.raises(BadMessage):
            open_page(wrong, KNOWN)
