"""An image is taken when all of it is proved; each way in which a hub could lie is refused, each by its word."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec
import pytest

from app.errors import StorageError
from app.storage.database import Database
from app.storage.image_checking import Checked, ImageRefusedError, check_image
from app.storage.sealed_pages import PAGE_BYTES
from sync.protocol.images import Proof
from sync.protocol.messages import KnownDevice
from tests.app.image_stage import KEY, Image, schema, stage_in

Change = Callable[[Database], Any]


@dataclass
class Known:
    image: Image
    schema: list[tuple[Any, ...]]
    seqs: dict[str, int]


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Known]:
    folder = tmp_path_factory.mktemp("images")
    with stage_in(folder) as stage:
        image = Image(stage.agency.data, stage.shared, folder)
        yield Known(image, schema(folder), {one.stream: one.seq for one in image.head.streams})


def checked(
    known: Known, path: Path, proofs: list[Proof] | None = None, devices: dict[bytes, KnownDevice] | None = None
) -> Checked:
    image = known.image
    found = proofs if proofs is not None else image.proofs
    return check_image(path, KEY, known.schema, image.head.streams, found, devices or image.devices)


def refused(call: Callable[[], object]) -> str:
    with pytest.raises(ImageRefusedError) as error:
        call()
    return error.value.reason


def test_an_image_as_the_hub_makes_it_is_proved_whole(known: Known, tmp_path: Path) -> None:
    found = checked(known, known.image.sealed(tmp_path / "a.db"))
    assert {name: one.seq for name, one in found.reached.items()} == known.seqs
    assert found.rows > 250
    assert [page.stream for page in found.pages]
    assert len(found.attachments) == 1
    assert found.clock > 0
    rest = sum(len(page.payloads) for page in found.pages)
    assert found.rows + rest == sum(known.seqs.values())


_ONE = "(SELECT n FROM record_sighting ORDER BY n LIMIT 1 OFFSET 7)"


@pytest.mark.parametrize(
    ("reason", "statement"),
    [
        ("seal", f"UPDATE record_sighting SET body = CAST(replace(body, 'Calle', 'Calla') AS BLOB) WHERE n = {_ONE}"),
        ("column", f"UPDATE record_sighting SET lat = lat + 1 WHERE n = {_ONE}"),
        ("column", f"UPDATE record_sighting SET seen_at = 0 WHERE n = {_ONE}"),
        ("column", f"UPDATE record_sighting SET grade = NULL WHERE n = {_ONE}"),
        ("row", f"UPDATE record_sighting SET retracted = 'gone' WHERE n = {_ONE}"),
        ("row", f"UPDATE record_sighting SET received = received + 1 WHERE n = {_ONE}"),
        ("row", f"UPDATE record_sighting SET changed = changed + 1 WHERE n = {_ONE}"),
        ("row", f"UPDATE record_sighting SET pending = 1 WHERE n = {_ONE}"),
        ("row", f"UPDATE record_sighting SET state = x'00' WHERE n = {_ONE}"),
        ("row", f"UPDATE record_sighting SET owner = zeroblob(16) WHERE n = {_ONE}"),
        ("row", f"UPDATE record_sighting SET officer = zeroblob(16) WHERE n = {_ONE}"),
        ("row", f"UPDATE record_sighting SET device = zeroblob(16) WHERE n = {_ONE}"),
        ("row", "UPDATE record_sighting SET stream = 1 + stream % 2"),
        ("row", f"DELETE FROM record_sighting WHERE n = {_ONE}"),
        ("row", "UPDATE record_sighting SET n = n + 1000000 WHERE n = (SELECT max(n) FROM record_sighting)"),
        ("seal", f"UPDATE record_sighting SET clock = clock + 1, changed = clock + 1 WHERE n = {_ONE}"),
        ("seal", f"UPDATE record_sighting SET id = zeroblob(16) WHERE n = {_ONE}"),
        ("body", f"UPDATE record_sighting SET body = x'c1' WHERE n = {_ONE}"),
        ("search", "INSERT INTO search (rowid, words) VALUES (99, 'word')"),
        ("table", "INSERT INTO officer (id, name) VALUES (zeroblob(16), 'Nobody')"),
        ("table", "INSERT INTO meta (key, value) VALUES ('hub_key', x'00')"),
        ("table", "INSERT INTO import_key (key, record, digest) VALUES ('a', x'00', x'00')"),
        ("table", "INSERT INTO search_waiting (row) VALUES (1)"),
        ("streams", "UPDATE stream SET role = 'lead' WHERE n = 1"),
        ("streams", "INSERT INTO stream (id, role) VALUES ('dossier:00000000000000000000000000000000', '')"),
        ("streams", "UPDATE stream SET seq = 5 WHERE n = 1"),
        ("schema", "CREATE TABLE more (a)"),
        ("schema", "CREATE TRIGGER t AFTER INSERT ON record_note BEGIN DELETE FROM record_note; END"),
        ("schema", "DROP INDEX record_sighting_owner"),
        ("schema", "PRAGMA user_version = 4"),
    ],
)
def test_a_store_that_says_something_else_is_refused(known: Known, tmp_path: Path, reason: str, statement: str) -> None:
    path = known.image.doctored(tmp_path / "a.db", lambda database: database.execute(statement))
    assert refused(lambda: checked(known, path)) == reason


@pytest.mark.parametrize("n", [-7, 0, 1_000_000])
def test_one_row_too_many_is_refused(known: Known, tmp_path: Path, n: int) -> None:
    def add(database: Database) -> None:
        columns = [row[1] for row in database.rows("PRAGMA table_info(record_sighting)")]
        row = list(database.rows(f"SELECT {','.join(columns)} FROM record_sighting LIMIT 1")[0])
        row[:2] = [n, bytes(16)]
        database.execute(
            f"INSERT INTO record_sighting ({','.join(columns)}) VALUES ({','.join('?' * len(columns))})", row
        )

    assert refused(lambda: checked(known, known.image.doctored(tmp_path / "a.db", add))) == "row"


def test_an_index_that_hides_a_row_is_refused_and_so_is_a_damaged_page(known: Known, tmp_path: Path) -> None:
    def hide(database: Database) -> None:
        database.rows("PRAGMA writable_schema = ON")
        database.execute(
            "UPDATE sqlite_master SET rootpage = (SELECT rootpage FROM sqlite_master WHERE name = 'record_note_id') "
            "WHERE name = 'record_sighting_id'"
        )

    assert refused(lambda: checked(known, known.image.doctored(tmp_path / "a.db", hide))) == "structure"
    raw = bytearray(known.image.sealed(tmp_path / "b.db").read_bytes())
    raw[len(raw) - PAGE_BYTES // 2] ^= 1
    (tmp_path / "b.db").write_bytes(raw)
    assert refused(lambda: checked(known, tmp_path / "b.db")) == "structure"


def _first_with_rows(proofs: list[Proof]) -> int:
    return next(place for place, proof in enumerate(proofs) if len(proof.salts) > 320)


@pytest.mark.parametrize("seed", range(6))
def test_a_proof_with_another_salt_counter_order_or_seal_is_refused(known: Known, tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    proofs = list(known.image.proofs)
    place = _first_with_rows(proofs)
    proof = proofs[place]
    salts = bytearray(proof.salts)
    salts[chance.randrange(len(salts))] ^= 1
    counters = list(proof.counters)
    counters[chance.randrange(len(counters))] += 1
    seal = proof.seals[0]
    received = msgspec.structs.replace(seal, received_at=seal.received_at + 1)
    forged = msgspec.structs.replace(seal, signature=bytes(64))
    changes: list[tuple[str, dict[str, Any]]] = [
        ("seal", {"salts": bytes(salts)}),
        ("seal", {"counters": counters}),
        ("seal", {"schemas": [2] * len(proof.schemas)}),
        ("row", {"seals": [received, *proof.seals[1:]]}),
        ("seal", {"seals": [forged, *proof.seals[1:]]}),
        ("kind", {"kinds": ["unheard"] * len(proof.kinds)}),
    ]
    reason, change = changes[seed]
    proofs[place] = msgspec.structs.replace(proof, **change)
    path = known.image.sealed(tmp_path / "a.db")
    assert refused(lambda: checked(known, path, proofs)) == reason


def test_proofs_that_are_missing_doubled_or_of_unknown_devices_are_refused(known: Known, tmp_path: Path) -> None:
    path = known.image.sealed(tmp_path / "a.db")
    proofs = known.image.proofs
    assert refused(lambda: checked(known, path, proofs[:-1])) == "streams"
    assert refused(lambda: checked(known, path, [*proofs, proofs[-1]])) == "order"
    assert refused(lambda: checked(known, path, proofs[::-1])) in {"row", "order", "streams", "seal"}
    nobody = {bytes(16): next(iter(known.image.devices.values()))}
    assert refused(lambda: checked(known, path, devices=nobody)) == "device"
    assert checked(known, path).rows, "the control"


def test_a_store_under_another_key_is_no_image(known: Known, tmp_path: Path) -> None:
    path = known.image.sealed(tmp_path / "a.db")
    with pytest.raises(StorageError):
        check_image(
            path, bytearray(32), known.schema, known.image.head.streams, known.image.proofs, known.image.devices
        )
