import sys
from pathlib import Path

import pytest

from app.errors import UsageError
from app.paths import ProfilePaths, is_network_folder

MOUNTS = (
    "22 1 8:1 / / rw - ext4 /dev/sda1 rw\n"
    "30 22 0:40 / /mnt/station rw - cifs //server/share rw\n"
    "31 22 0:41 / /mnt/station/local rw - ext4 /dev/sdb1 rw\n"
    "32 22 0:42 / /mnt/two\\040words rw - nfs4 server:/x rw\n"
    "a line that is none\n"
)


def test_every_file_lies_in_the_profile(tmp_path: Path) -> None:
    paths = ProfilePaths.at(tmp_path / "profile")
    names = [name for name in dir(ProfilePaths) if isinstance(getattr(ProfilePaths, name), property)]
    places = [getattr(paths, name) for name in names]
    assert len(names) == len(set(places)) >= 9
    assert all(place.is_relative_to(paths.root) for place in places)


def test_preparing_makes_folders_for_the_owner_only(tmp_path: Path) -> None:
    paths = ProfilePaths.at(tmp_path / "a" / "profile")
    paths.prepare()
    paths.prepare()
    for folder in (paths.root, paths.blobs, paths.backups, paths.logs):
        assert folder.is_dir()
        if sys.platform != "win32":
            assert folder.stat().st_mode & 0o777 == 0o700


def test_a_file_is_no_profile(tmp_path: Path) -> None:
    (tmp_path / "profile").write_text("")
    with pytest.raises(UsageError):
        ProfilePaths.at(tmp_path / "profile").prepare()


def test_no_profile_given_means_the_one_of_the_person() -> None:
    assert ProfilePaths.at(None) == ProfilePaths.default()
    assert ProfilePaths.default().root.is_absolute()


@pytest.mark.parametrize(
    ("path", "network"),
    [
        ("/home/officer/profile", False),
        ("/mnt/station", True),
        ("/mnt/station/deep/profile", True),
        ("/mnt/station/local/profile", False),
        ("/mnt/stationery", False),
        ("/mnt/two words/profile", True),
    ],
)
@pytest.mark.skipif(sys.platform != "linux", reason="mount tables are read on Linux only")
def test_a_network_folder_is_told_by_the_innermost_mount(path: str, *, network: bool) -> None:
    assert is_network_folder(Path(path), mounts=MOUNTS) is network


def test_the_disk_of_the_tests_is_no_network_folder(tmp_path: Path) -> None:
    assert not is_network_folder(tmp_path)
