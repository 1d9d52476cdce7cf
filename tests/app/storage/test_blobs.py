import errno
import os
from collections.abc import Callable, Iterator
from datetime import timedelta
from hashlib import sha256
from pathlib import Path

import pytest

from app.clock import SystemClock
from app.errors import NotFoundError, StorageDamagedError, StorageFullError
from app.security.attachments_cipher import CHUNK_BYTES, AttachmentCipher
from app.storage.blobs import BlobStore, chunk_count, worded
from app.storage.errors import StorageFailedError

KEY = bytes(range(32))
PHOTO = bytes(range(256)) * 9000  # three chunks, the last one short


def named(content: bytes) -> str:
    return sha256(content).hexdigest()


@pytest.fixture
def store(tmp_path: Path) -> BlobStore:
    return BlobStore(tmp_path / "blobs", AttachmentCipher(KEY))


def pieces(content: bytes) -> Iterator[bytes]:
    for start in range(0, max(1, len(content)), CHUNK_BYTES):
        yield content[start : start + CHUNK_BYTES]


def files(tmp_path: Path) -> list[Path]:
    return [path for path in (tmp_path / "blobs").rglob("*") if path.is_file()]


@pytest.mark.parametrize("size", [0, 1, CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1, len(PHOTO)])
def test_what_is_put_is_got(store: BlobStore, size: int) -> None:
    content = PHOTO[:size]
    store.put(named(content), content)
    assert store.has(named(content))
    assert store.size(named(content)) == size
    assert store.get(named(content)) == content
    assert [len(chunk) for chunk in store.chunks(named(content))] == [len(piece) for piece in pieces(content)]


def test_neither_the_content_nor_its_digest_is_on_the_disk(store: BlobStore, tmp_path: Path) -> None:
    content = b"a needle in a photograph" * 100
    store.put(named(content), content)
    (file,) = files(tmp_path)
    assert b"needle" not in file.read_bytes()
    assert named(content) not in str(file)
    assert named(content).encode() not in file.read_bytes()


def test_putting_twice_keeps_the_first(store: BlobStore, tmp_path: Path) -> None:
    store.put(named(PHOTO), PHOTO)
    before = files(tmp_path)[0].stat().st_mtime_ns
    store.put(named(PHOTO), PHOTO)
    assert [file.stat().st_mtime_ns for file in files(tmp_path)] == [before]


def test_what_is_not_here_is_said_so(store: BlobStore) -> None:
    assert not store.has("0" * 64)
    assert not store.delete("0" * 64)
    with pytest.raises(NotFoundError):
        store.get("0" * 64)
    with pytest.raises(NotFoundError):
        store.size("0" * 64)


@pytest.mark.parametrize("name", ["", "../../etc/passwd", "A" * 64, "0" * 31, "0" * 65, "0" * 63 + "/"])
def test_a_name_that_is_no_content_id_never_becomes_a_path(store: BlobStore, name: str, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="content id"):
        store.put(name, b"x")
    assert files(tmp_path) == []


def test_deleting_removes_the_file_and_what_was_fetched(store: BlobStore, tmp_path: Path) -> None:
    store.put(named(PHOTO), PHOTO)
    store.resume(named(PHOTO), len(PHOTO))
    assert store.delete(named(PHOTO))
    assert files(tmp_path) == []


def test_ids_are_told_and_damaged_files_left_out(store: BlobStore, tmp_path: Path) -> None:
    contents = [b"one", b"two", b"three"]
    for content in contents:
        store.put(named(content), content)
    assert sorted(store.ids()) == sorted(named(content) for content in contents)
    files(tmp_path)[0].write_bytes(b"short")
    assert len(list(store.ids())) == 2


@pytest.mark.parametrize("where", [0, 10, 30, 120, 200, 1_000_000, -1])
def test_a_flipped_bit_is_noticed(store: BlobStore, tmp_path: Path, where: int) -> None:
    store.put(named(PHOTO), PHOTO)
    assert store.problems() == []
    (file,) = files(tmp_path)
    raw = bytearray(file.read_bytes())
    raw[where] ^= 1
    file.write_bytes(raw)
    with pytest.raises(StorageDamagedError):
        store.get(named(PHOTO))
    assert len(store.problems()) == 1
    assert named(PHOTO) not in store.problems()[0]


def test_a_damaged_label_is_reported_but_the_content_stays_readable(store: BlobStore, tmp_path: Path) -> None:
    store.put(named(PHOTO), PHOTO)
    (file,) = files(tmp_path)
    raw = bytearray(file.read_bytes())
    raw[60] ^= 1
    file.write_bytes(raw)
    assert store.get(named(PHOTO)) == PHOTO
    assert len(store.problems()) == 1


@pytest.mark.parametrize("cut", [1, 16, CHUNK_BYTES, CHUNK_BYTES + 16, 2 * (CHUNK_BYTES + 16)])
def test_a_cut_or_lengthened_file_is_noticed(store: BlobStore, tmp_path: Path, cut: int) -> None:
    store.put(named(PHOTO), PHOTO)
    (file,) = files(tmp_path)
    raw = file.read_bytes()
    for changed in (raw[:-cut], raw + bytes(cut)):
        file.write_bytes(changed)
        with pytest.raises(StorageDamagedError):
            store.get(named(PHOTO))


def test_a_file_under_the_name_of_another_is_noticed(store: BlobStore, tmp_path: Path) -> None:
    store.put(named(b"one"), b"one")
    store.put(named(b"two"), b"two")
    first, second = files(tmp_path)
    first.write_bytes(second.read_bytes())
    opened = 0
    for content in (b"one", b"two"):
        try:
            assert store.get(named(content)) == content
            opened += 1
        except StorageDamagedError:
            pass
    assert opened == 1


def test_another_vault_cannot_read_it(store: BlobStore, tmp_path: Path) -> None:
    store.put(named(b"one"), b"one")
    other = BlobStore(tmp_path / "blobs", AttachmentCipher(bytes(32)))
    assert not other.has(named(b"one"))
    assert list(other.ids()) == []


@pytest.mark.parametrize("change", [lambda raw: raw + b"x", lambda raw: raw[:-1], lambda raw: b"?" + raw[1:]])
def test_damage_to_one_file_is_not_called_damage_to_the_vault(
    store: BlobStore, tmp_path: Path, change: Callable[[bytes], bytes]
) -> None:
    whole = PHOTO[:CHUNK_BYTES]  # only behind a full chunk does a longer file show as such
    store.put(named(whole), whole)
    (file,) = files(tmp_path)
    file.write_bytes(change(file.read_bytes()))
    with pytest.raises(StorageDamagedError) as raised:
        store.get(named(whole))
    assert raised.value.code == "attachment_damaged"


# -- fetching in pieces


def test_a_fetch_goes_on_where_it_stopped(store: BlobStore) -> None:
    chunks = list(pieces(PHOTO))
    store.resume(named(PHOTO), len(PHOTO)).append(chunks[0])
    second = store.resume(named(PHOTO), len(PHOTO))
    assert (second.next_chunk, second.received_bytes, second.complete) == (1, CHUNK_BYTES, False)
    second.append(chunks[1])
    third = store.resume(named(PHOTO), len(PHOTO))
    third.append(chunks[2])
    assert third.complete
    assert third.received_bytes == len(PHOTO)
    assert not store.has(named(PHOTO))
    third.finish(named(PHOTO))
    assert store.get(named(PHOTO)) == PHOTO


@pytest.mark.parametrize(
    ("offset", "length"),
    [(0, 5), (CHUNK_BYTES - 2, 4), (CHUNK_BYTES, CHUNK_BYTES), (0, len(PHOTO)), (len(PHOTO) - 3, 99), (len(PHOTO), 1)],
)
def test_a_part_is_read_alone(store: BlobStore, tmp_path: Path, offset: int, length: int) -> None:
    store.put(named(PHOTO), PHOTO)
    assert store.part(named(PHOTO), offset, length) == PHOTO[offset : offset + length]
    if offset + length <= 2 * CHUNK_BYTES:
        (file,) = files(tmp_path)
        file.write_bytes(file.read_bytes()[:-1])  # the last chunk is damaged, and not looked at
        assert store.part(named(PHOTO), offset, length) == PHOTO[offset : offset + length]


def test_asking_whether_a_fetch_began_leaves_nothing(store: BlobStore, tmp_path: Path) -> None:
    assert not store.has_begun(named(PHOTO))
    assert files(tmp_path) == []
    store.resume(named(PHOTO), len(PHOTO))
    assert store.has_begun(named(PHOTO))


def test_an_empty_content_arrives_too(store: BlobStore) -> None:
    partial = store.resume(named(b""), 0)
    assert not partial.complete
    partial.append(b"")
    partial.finish(named(b""))
    assert store.get(named(b"")) == b""


@pytest.mark.parametrize("cut", [1, 15, 16, 17, CHUNK_BYTES // 2, CHUNK_BYTES + 15])
def test_a_torn_piece_is_fetched_again(store: BlobStore, tmp_path: Path, cut: int) -> None:
    chunks = list(pieces(PHOTO))
    partial = store.resume(named(PHOTO), len(PHOTO))
    partial.append(chunks[0])
    partial.append(chunks[1])
    (file,) = files(tmp_path)
    file.write_bytes(file.read_bytes()[:-cut])
    again = store.resume(named(PHOTO), len(PHOTO))
    assert again.next_chunk == 1
    again.append(chunks[1])
    again.append(chunks[2])
    again.finish(named(PHOTO))
    assert store.get(named(PHOTO)) == PHOTO


def test_a_piece_that_is_only_zeros_after_a_power_cut_is_fetched_again(store: BlobStore, tmp_path: Path) -> None:
    partial = store.resume(named(PHOTO), len(PHOTO))
    partial.append(PHOTO[:CHUNK_BYTES])
    (file,) = files(tmp_path)
    raw = file.read_bytes()
    file.write_bytes(raw[:200] + bytes(len(raw) - 200))
    assert store.resume(named(PHOTO), len(PHOTO)).next_chunk == 0


@pytest.mark.parametrize("left", [b"", b"short", bytes(500)])
def test_a_damaged_beginning_starts_anew(store: BlobStore, tmp_path: Path, left: bytes) -> None:
    store.resume(named(b"one"), 3)
    files(tmp_path)[0].write_bytes(left)
    partial = store.resume(named(b"one"), 3)
    partial.append(b"one")
    partial.finish(named(b"one"))
    assert store.get(named(b"one")) == b"one"


def test_another_size_starts_anew(store: BlobStore) -> None:
    store.resume(named(PHOTO), len(PHOTO)).append(PHOTO[:CHUNK_BYTES])
    assert store.resume(named(PHOTO), len(PHOTO) + 1).next_chunk == 0


def test_the_wrong_content_is_thrown_away(store: BlobStore) -> None:
    partial = store.resume(named(b"one"), 3)
    partial.append(b"two")
    with pytest.raises(StorageDamagedError, match="not the one"):
        partial.finish(named(b"one"))
    assert not store.has(named(b"one"))
    assert store.resume(named(b"one"), 3).next_chunk == 0


def test_a_piece_that_rotted_while_waiting_is_thrown_away(store: BlobStore, tmp_path: Path) -> None:
    partial = store.resume(named(b"one"), 3)
    partial.append(b"one")
    (file,) = files(tmp_path)
    raw = bytearray(file.read_bytes())
    raw[-1] ^= 1
    file.write_bytes(raw)
    with pytest.raises(StorageDamagedError):
        partial.finish(named(b"one"))
    assert partial.next_chunk == 0


def test_pieces_have_the_right_length_and_number(store: BlobStore) -> None:
    partial = store.resume(named(b"one"), 3)
    with pytest.raises(ValueError, match="length"):
        partial.append(b"on")
    with pytest.raises(ValueError, match="missing"):
        partial.finish(named(b"one"))
    partial.append(b"one")
    with pytest.raises(ValueError, match="every chunk"):
        partial.append(b"more")


# -- sweeping


def test_sweeping_removes_only_old_files_that_nobody_speaks_of(store: BlobStore, tmp_path: Path) -> None:
    now = SystemClock().now()
    for content in (b"kept", b"orphan", b"young"):
        store.put(named(content), content)
    store.resume(named(b"waiting"), 7)
    store.resume(named(b"forgotten"), 9)
    old = (now - timedelta(days=3)).timestamp()
    for file in files(tmp_path):
        os.utime(file, (old, old))
    store.delete(named(b"young"))
    store.put(named(b"young"), b"young")
    leftover = files(tmp_path)[0].with_name("leftover.new")
    leftover.write_bytes(b"")
    os.utime(leftover, (old, old))
    assert store.sweep([named(b"kept"), named(b"waiting")], now=now) == 3
    assert sorted(store.ids()) == sorted([named(b"kept"), named(b"young")])
    assert not leftover.exists()
    assert len(files(tmp_path)) == 3


def test_sweeping_nothing_is_fine(store: BlobStore) -> None:
    assert store.sweep([], now=SystemClock().now()) == 0
    assert list(store.ids()) == []


# -- refusing disks


@pytest.mark.parametrize(
    ("number", "kind"),
    [(errno.ENOSPC, StorageFullError), (errno.EDQUOT, StorageFullError), (errno.EIO, StorageFailedError)],
)
def test_a_disk_that_refuses_is_worded(number: int, kind: type[Exception]) -> None:
    assert type(worded(OSError(number, "words of the system"))) is kind


def test_a_file_in_the_way_is_worded_and_leaves_nothing(store: BlobStore, tmp_path: Path) -> None:
    (tmp_path / "blobs").write_bytes(b"")
    with pytest.raises(StorageFailedError):
        store.put(named(b"one"), b"one")
    with pytest.raises(StorageFailedError):
        store.resume(named(b"one"), 3)


@pytest.mark.parametrize(("size", "count"), [(0, 1), (1, 1), (10, 1), (11, 2), (20, 2)])
def test_chunks_are_counted(size: int, count: int) -> None:
    assert chunk_count(size, 10) == count
