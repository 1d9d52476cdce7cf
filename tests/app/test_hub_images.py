import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.demo.hub_process import program_command
from app.hub_images import OwnMaker, ProcessMaker, images_of, ready_images
from sync.hub.image_files import ImageFile, emptied_folder
from tests.app.image_stage import Stage, stage_in

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    with stage_in(tmp_path_factory.mktemp("stage"), 100) as made:
        yield made


def test_a_process_of_its_own_makes_the_same_image_and_leaves_nothing_else(stage: Stage, tmp_path: Path) -> None:
    folder = emptied_folder(tmp_path)
    names = sorted(stage.shared)
    command = [*program_command(), "hub", "make-image"]
    assert ProcessMaker(command).make(stage.agency.data, names, folder / "a.image", threading.Event())
    assert OwnMaker().make(stage.agency.data, names, folder / "b.image", threading.Event())
    assert sorted(path.name for path in folder.iterdir()) == ["a.image", "b.image"]
    one, other = ImageFile(folder / "a.image").head, ImageFile(folder / "b.image").head
    assert one.streams == other.streams
    assert one.edition == other.edition == OwnMaker().edition
    assert one.unpacked_bytes == other.unpacked_bytes
    assert ready_images(tmp_path) == [folder / "a.image", folder / "b.image"]


def test_a_process_that_fails_or_is_stopped_makes_none(stage: Stage, tmp_path: Path) -> None:
    stopping = threading.Event()
    stopping.set()
    for command in (
        [sys.executable, "-c", "raise SystemExit(1)"],
        [sys.executable, "-c", "import time; time.sleep(60)"],
    ):
        assert not ProcessMaker(command).make(stage.agency.data, stage.shared, tmp_path / "a.image", stopping)
    assert not OwnMaker().make(stage.agency.data, stage.shared, tmp_path / "a.image", stopping)


def test_a_hub_may_keep_none() -> None:
    assert images_of(["program"], 0) is None
    kept = images_of(["program"], 7)
    assert kept is not None
    assert kept.least_changes == 7
