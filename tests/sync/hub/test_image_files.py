import stat
import sys
from pathlib import Path
from typing import Any

import msgspec
import pytest

from sync.hub.image_files import FOLDER, PROOF_BYTES, ImageFile, ImageWriter, emptied_folder, remove
from sync.protocol.errors import StorageRefused
from sync.protocol.images import Proof, StreamAt, opened_part, opened_proofs
from sync.protocol.pages import Seal


def proof(stream: str, begin: int, end: int, **changed: Any) -> Proof:
    count = end - begin + 1
    seal = Seal(bytes(16), count, 1, [], bytes(64))
    made = Proof(stream, bytes(16), begin, end, [seal], bytes([255] * count), [], b"", [], [], [b"p"] * count)
    return msgspec.structs.replace(made, **changed)


def written(path: Path) -> ImageFile:
    writer = ImageWriter(path, "edition")
    for one in (proof("a", 1, 3), proof("a", 4, 9), proof("b", 1, 2)):
        writer.add_proof(one)
    writer.add_block(b"first" * 400)
    writer.add_block(b"second" * 300)
    writer.finish()
    return ImageFile(path)


def test_an_image_is_read_part_by_part(tmp_path: Path) -> None:
    image = written(tmp_path / "a.image")
    assert image.head.edition == "edition"
    assert image.head.streams == [StreamAt("a", 9), StreamAt("b", 2)]
    assert image.streams == {"a", "b"}
    parts = [*image.head.blocks, *image.head.proofs]
    raw = [opened_part(part, image.part(number) or b"") for number, part in enumerate(parts)]
    assert raw[:2] == [b"first" * 400, b"second" * 300]
    assert [one.to_seq for one in opened_proofs(raw[2])] == [3, 9, 2]
    assert image.part(len(parts)) is None


def test_large_proofs_are_several_parts(tmp_path: Path) -> None:
    writer = ImageWriter(tmp_path / "a.image", "edition")
    for begin in (1, 2, 3):
        writer.add_proof(proof("a", begin, begin, verbatim=[bytes(PROOF_BYTES)]))
    writer.add_block(b"block")
    writer.finish()
    assert len(ImageFile(tmp_path / "a.image").head.proofs) == 3


def test_what_was_not_finished_or_is_cut_is_no_image(tmp_path: Path) -> None:
    path = tmp_path / "a.image"
    whole = written(path).path.read_bytes()
    for size in (0, 7, len(whole) // 2, len(whole) - 1):
        path.write_bytes(whole[:size])
        with pytest.raises(StorageRefused):
            ImageFile(path)
    with pytest.raises(StorageRefused):
        ImageFile(tmp_path / "nothing")
    path.write_bytes(whole)
    assert ImageFile(path).streams, "the control"


@pytest.mark.skipif(sys.platform == "win32", reason="modes are of POSIX systems")
def test_only_its_owner_may_read_it(tmp_path: Path) -> None:
    folder = emptied_folder(tmp_path)
    image = written(folder / "a.image")
    assert stat.S_IMODE(image.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_removed_image_is_overwritten_first(tmp_path: Path) -> None:
    image = written(tmp_path / "a.image")
    size = image.path.stat().st_size
    second_name = tmp_path / "link"
    second_name.hardlink_to(image.path)
    image.remove()
    assert not image.path.exists()
    assert second_name.read_bytes() == bytes(size)
    assert image.part(0) is None
    remove(image.path)


def test_a_hub_that_starts_has_nothing_of_an_earlier_run(tmp_path: Path) -> None:
    folder = emptied_folder(tmp_path)
    assert folder == tmp_path / FOLDER
    scratch = folder / "making-1"
    scratch.mkdir()
    (scratch / "copy.db").write_bytes(b"words")
    written(folder / "a.image").move_to(folder / "b.image")
    assert sorted(path.name for path in folder.iterdir()) == ["b.image", "making-1"]
    emptied_folder(tmp_path)
    assert list(folder.iterdir()) == []
