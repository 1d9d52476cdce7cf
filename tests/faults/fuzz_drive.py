"""Feeds one reader of foreign bytes with mutations of good ones while its time lasts; any fault but a refusal ends it.

Run by test_fuzz.py: `python tests/faults/fuzz_drive.py TARGET SECONDS FOLDER`. With Atheris the mutations follow what
the code does with them; without it (it is built for few systems) they are blind. Limits for both: 1 GB, and 2 s of the
processor an input; one that waits without working is ended by Atheris.
"""

from __future__ import annotations

import io
import os
import random
import struct
import sys
import time
import zipfile
import zlib
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

try:
    import atheris
except ImportError:
    atheris = None

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "tests" / "data"
LONGEST_INPUT = 16_384
MOST_RSS_MB = 1_024
SECONDS_EACH = 2
WAITED_S = 30
SEED = 20261129
Eater = Callable[[bytes], None]


def _instrumented() -> None:
    """Import what is fuzzed, so that the mutations follow its branches."""
    if atheris is None:
        return
    with atheris.instrument_imports(include=["app", "sync"], enable_loader_override=False):
        pass


def _files(*patterns: str) -> list[bytes]:
    return [path.read_bytes() for pattern in patterns for path in sorted(DATA.glob(pattern))]


def _forgiving(read: Callable[[bytes], Any]) -> Eater:
    """Return a reader whose refusals are no faults; whatever else it raises is one."""
    from app.errors import CalibarError
    from sync.protocol.errors import SyncError

    def eat(data: bytes) -> None:
        try:
            read(data)
        except (CalibarError, SyncError):
            return

    return eat


# Targets: good bytes, and what eats them ------------------------------------------------------------------------


def table() -> tuple[list[bytes], Eater]:
    from app.exchange.formats import ReadOptions, read

    options = ReadOptions(target="a" * 32)
    return _files("exchange/sightings/*.?sv", "exchange/hostile/*.csv"), _forgiving(
        lambda data: read(data, "x.csv", "sightings-csv", options)
    )


def notices() -> tuple[list[bytes], Eater]:
    from app.exchange.formats import read

    return _files("exchange/notices/*", "exchange/hostile/*.json"), _forgiving(
        lambda data: read(data, "x.json", "interpol-notices")
    )


def track() -> tuple[list[bytes], Eater]:
    from app.exchange.formats import ReadOptions, read

    options = ReadOptions(target="a" * 32)
    return _files("exchange/sightings/*.gpx", "exchange/hostile/*.gpx"), _forgiving(
        lambda data: read(data, "x.gpx", "gpx", options)
    )


def anything() -> tuple[list[bytes], Eater]:
    from app.exchange.formats import ReadOptions, read

    options = ReadOptions(target="a" * 32)
    return _files("exchange/*/*"), _forgiving(lambda data: read(data, "file", "auto", options))


def picture() -> tuple[list[bytes], Eater]:
    from PIL import Image

    from app.services.photographs import cleaned

    good = []
    for name in ("JPEG", "PNG", "WEBP"):
        for size in ((8, 8), (64, 48)):
            out = io.BytesIO()
            Image.new("RGB", size, (120, 30, 60)).save(out, name)
            good.append(out.getvalue())
    return good, _forgiving(cleaned)


def _unpack(data: bytes, shape: type[Any]) -> Any:
    from sync.protocol import codec

    return codec.unpack(data, shape)


def _content(data: bytes, shape: type[Any]) -> Any:
    from sync.protocol import cargo
    from sync.protocol.bundle import Part

    return cargo.content(Part("x", data), shape)


def wire() -> tuple[list[bytes], Eater]:
    import json

    from sync.protocol import cargo, changes, messages, notice, pages, standing

    kept = json.loads((DATA / "wire" / "version1.json").read_text("utf-8"))
    good = [bytes.fromhex(one["bytes"]) for one in kept["messages"]]
    shapes = [
        messages.EnrolRequest, messages.SyncRequest, messages.SyncReply, messages.PushRequest, messages.PushReply,
        messages.BlobOfferRequest, messages.BlobPut, messages.BlobChunk, notice.NoticeRequest, standing.StandingReply,
        standing.DepositRequest, cargo.CarryRequest, messages.ErrorReply,
    ]  # fmt: skip
    eaters: list[Eater] = [_forgiving(partial(_unpack, shape=shape)) for shape in shapes]
    eaters += [_forgiving(changes.decode), _forgiving(lambda data: pages.open_page(data, {}))]
    eaters.append(
        _forgiving(lambda data: standing.opened(standing.StandingReply(data[:1000], bytes(64)), bytes(32), b"", b""))
    )

    def eat(data: bytes) -> None:
        if data:
            eaters[data[0] % len(eaters)](data[1:])

    return [bytes([place]) + one for one in good for place in range(len(eaters))][:400], eat


def key_file() -> tuple[list[bytes], Eater]:
    from app.security.key_header import parse_slot
    from app.security.key_slots import SlotFile
    from app.security.keys import NONCE_BYTES, WRAPPED_BYTES

    slots = SlotFile(Path("nowhere"), b"CALIBARK")
    slot = slots._packed(bytes(200), 1)
    header = struct.pack(">HBB", 1, 1, 1) + bytes(200 + NONCE_BYTES + WRAPPED_BYTES)

    def read(data: bytes) -> None:
        slots.parse(data)
        parse_slot(data)

    return [slot + slot, slot + bytes(512), header], _forgiving(read)


def bundle_file() -> tuple[list[bytes], Eater]:
    from sync.protocol import cargo
    from sync.protocol.bundle import Part, Recipient, open_bundle, read_header, write
    from sync.protocol.sealing import SealingKey
    from sync.protocol.signing import SigningKey

    signing, key = SigningKey(bytes(range(32))), SealingKey.of(SigningKey(bytes(range(1, 33))))
    out = io.BytesIO()
    write(out, [Part("batch", b"x" * 99)], (Recipient(b"m" * 16, key.public),), sender=b"s" * 16, key=signing, number=1,
          made_at=1)  # fmt: skip
    shapes = [cargo.Cover, cargo.Inventory, cargo.CarriedBatch, cargo.Lock, cargo.BlobBytes, cargo.NumberedAnswer,
              cargo.Delivered, cargo.Stored]  # fmt: skip

    def read(data: bytes) -> None:
        read_header(io.BytesIO(data))
        list(open_bundle(io.BytesIO(data), b"m" * 16, key, lambda _: signing.public).parts())

    eaters = [_forgiving(read)]
    eaters += [_forgiving(partial(_content, shape=shape)) for shape in shapes]

    def eat(data: bytes) -> None:
        if data:
            eaters[data[0] % len(eaters)](data[1:])

    good = [out.getvalue(), *_files("bundle/*.calibar")]
    return [bytes([place]) + one[:LONGEST_INPUT] for one in good for place in range(len(eaters))], eat


def backup_zip() -> tuple[list[bytes], Eater]:
    from app.storage.backup import check_backup, extract_backup

    folder = Path(sys.argv[3], "unpacked")
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in ("manifest.json", "vault.keys", "vault.db"):
            archive.writestr(name, b'{"format": "calibar-backup", "version": 1, "parts": {}}')
    path = Path(sys.argv[3], "one.zip")

    def read(data: bytes) -> None:
        import shutil

        path.write_bytes(data)
        check_backup(path)
        shutil.rmtree(folder, ignore_errors=True)
        extract_backup(path, folder)

    return [out.getvalue()], _forgiving(read)


def tiles() -> tuple[list[bytes], Eater]:
    from app.maps.basemap import open_basemap
    from app.maps.pmtiles import PMTilesFile
    from app.maps.vector_tiles import decode_tile

    base = open_basemap()
    tile = base.tile(base.sets[0].id, 0, 0, 0)
    assert tile is not None
    path = Path(sys.argv[3], "one.pmtiles")

    def packed(data: bytes) -> None:
        path.write_bytes(b"PMTiles\x03" + data)
        PMTilesFile(path, "set").tile(0, 0, 0)

    eaters = [_forgiving(decode_tile), _forgiving(packed)]

    def eat(data: bytes) -> None:
        if data:
            eaters[data[0] % 2](data[1:])

    return [bytes([0]) + tile.content[:LONGEST_INPUT], bytes([1]) + bytes(127)], eat


def hub() -> tuple[list[bytes], Eater]:
    """The whole hub behind a good signature: a bad body is answered, with less than 500 and without an echo."""
    import json

    from sync.protocol import signing
    from sync.rehearsal import Agency

    agency = Agency(Path(sys.argv[3], "hub"))
    laptop, service = agency.laptop(), agency.service
    assert service is not None
    routes = sorted(service._routes)
    kept = json.loads((DATA / "wire" / "version1.json").read_text("utf-8"))

    def eat(data: bytes) -> None:
        if not data:
            return
        way, body = routes[data[0] % len(routes)], data[1:]
        header = signing.sign_request(
            laptop.device.key, laptop.device.id, "POST", way, body, agency.hands.unix_us // 1000, os.urandom(8),
            service.instance,
        )  # fmt: skip
        reply = service.handle("POST", way, header, body)
        if reply.status >= 500:
            raise AssertionError(f"{way} answered {reply.status}")
        if reply.status == 400 and len(body) > 24 and body[1:25] in reply.body:
            raise AssertionError(f"{way} repeats what it was sent")

    good = [bytes.fromhex(one["bytes"]) for one in kept["messages"]]
    return [bytes([place]) + one for one in good for place in range(len(routes))], eat


def control() -> tuple[list[bytes], Eater]:
    """Something that breaks: the test of the test."""

    def eat(data: bytes) -> None:
        if data[:1] == b"B" and zlib.crc32(data[:2]) % 7 == 0:
            raise ZeroDivisionError

    return [b"AAAA"], eat


def slow() -> tuple[list[bytes], Eater]:
    """Something that works too long: the test of the limit."""

    def eat(data: bytes) -> None:
        end = time.process_time() + (SECONDS_EACH + 0.5 if data[:1] not in {b"", b"A"} else 0)
        while time.process_time() < end:
            pass

    return [b"AAAA"], eat


TARGETS: dict[str, Callable[[], tuple[list[bytes], Eater]]] = {
    "table": table, "notices": notices, "track": track, "anything": anything, "picture": picture, "wire": wire,
    "key_file": key_file, "bundle": bundle_file, "backup_zip": backup_zip, "tiles": tiles, "hub": hub,
    "control": control, "slow": slow,
}  # fmt: skip


# Two engines ----------------------------------------------------------------------------------------------------


def timed(eat: Eater) -> Eater:
    """Return a reader for which it is a fault to work on one input for too long; what others do meanwhile is none."""

    def eat_in_time(data: bytes) -> None:
        began = time.process_time()
        eat(data)
        spent_s = time.process_time() - began
        if spent_s > SECONDS_EACH:
            raise AssertionError(f"{spent_s:.1f} s for an input of {len(data)} bytes")

    return eat_in_time


def follow(eat: Eater, good: list[bytes], seconds: int, folder: Path) -> None:
    """Let Atheris choose; it ends the process, with 0 when nothing was found."""
    corpus = folder / "corpus"
    corpus.mkdir()
    for number, data in enumerate(good):
        (corpus / f"{number:03}").write_bytes(data[:LONGEST_INPUT])
    options = [
        f"-max_total_time={seconds}", f"-rss_limit_mb={MOST_RSS_MB}", f"-timeout={WAITED_S}",
        f"-max_len={LONGEST_INPUT}", f"-seed={SEED}", f"-artifact_prefix={folder}/", "-print_final_stats=1",
    ]  # fmt: skip
    atheris.Setup([sys.argv[0], *options, str(corpus)], eat)
    atheris.Fuzz()


def throw(eat: Eater, good: list[bytes], seconds: int) -> None:
    """Mutate blindly."""
    chance, end, tried = random.Random(SEED), time.monotonic() + seconds, 0
    for data in good:
        eat(data[:LONGEST_INPUT])
    while time.monotonic() < end:
        data = mutated(chance.choice(good)[:LONGEST_INPUT], chance)
        eat(data)
        tried += 1
        if tried % 500 == 0 and _rss_mb() > MOST_RSS_MB:
            raise AssertionError(f"{_rss_mb()} MB are taken")
    print(f"stat::number_of_executed_units: {tried}", file=sys.stderr)
    print(f"stat::peak_rss_mb: {_rss_mb()}", file=sys.stderr)


def _rss_mb() -> int:
    import psutil

    return int(psutil.Process().memory_info().rss) // (1 << 20)


def mutated(data: bytes, chance: random.Random) -> bytes:
    """Return bytes with some bits turned, parts cut, doubled, moved or replaced by awkward ones."""
    out = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 4, 8))):
        place = chance.randrange(len(out) + 1)
        match chance.randrange(6):
            case 0 if out:
                out[place % len(out)] ^= 1 << chance.randrange(8)
            case 1:
                del out[place : place + chance.choice((1, 2, 8, 64))]
            case 2:
                out[place:place] = out[place : place + chance.choice((1, 4, 32, 256))]
            case 3:
                out[place:place] = chance.randbytes(chance.choice((1, 2, 8)))
            case 4:
                out[place : place + 4] = chance.choice((b"\xff" * 4, bytes(4), b"\x7f\xff\xff\xff", b"\xed\xa0\x80,"))
            case _:
                del out[place:]
    return bytes(out[:LONGEST_INPUT])


def main() -> None:
    """Run one target."""
    name, seconds, folder = sys.argv[1], int(sys.argv[2]), Path(sys.argv[3])
    blind = atheris is None or os.environ.get("CALIBAR_FUZZ_BLIND") == "1"
    if not blind:
        _instrumented()
    good, eat = TARGETS[name]()
    if blind:
        throw(timed(eat), good, seconds)
    else:
        follow(timed(eat), good, seconds, folder)


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    main()
