"""Where a profile keeps its files, and whether a place is fit for one.

A profile is one officer's vault on one machine: database, key file, attachments, settings, logs. Reads and
writes none of them.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from app.errors import StorageError, UsageError

# File systems where locks and fsync do not mean what SQLite needs (https://www.sqlite.org/useovernet.html).
_NETWORK_FILE_SYSTEMS = frozenset(
    {
        "nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "davfs", "coda", "lustre", "ceph",
        "fuse.sshfs", "fuse.rclone", "fuse.davfs2", "fuse.gvfsd-fuse", "fuse.glusterfs", "fuse.s3fs",
    }
)  # fmt: skip
_DRIVE_REMOTE = 4  # GetDriveTypeW, winbase.h
# Made by a restore, a salvage, a backup; those of the first two stay.
_BESIDE = ("replaced-*", "damaged-*", "restore-*", "salvage-*", "recovery-*")


class NetworkFolderError(StorageError):
    """The profile lies on a network folder, where a vault can be damaged."""

    code = "network_folder"


@dataclass(frozen=True, slots=True)
class ProfilePaths:
    """The layout of one profile directory."""

    root: Path

    @classmethod
    def default(cls) -> ProfilePaths:
        """Return the profile of this person on this machine, by the habits of the operating system."""
        return cls(Path(platformdirs.user_data_dir("calibar", appauthor=False, roaming=False)) / "profile")

    @classmethod
    def at(cls, directory: Path | None) -> ProfilePaths:
        """Return the profile in `directory` (`--profile`), or the default one for None."""
        return cls.default() if directory is None else cls(directory.expanduser().absolute())

    @property
    def database(self) -> Path:
        """The encrypted database."""
        return self.root / "vault.db"

    @property
    def key_file(self) -> Path:
        """The two slots that hold the wrapped data key."""
        return self.root / "vault.keys"

    @property
    def recovery(self) -> Path:
        """What opens the vault without its passphrase: the slot of the agency and the one-time codes, wrapped."""
        return self.root / "vault.recovery"

    @property
    def request(self) -> Path:
        """A question to headquarters that waits for its answer: for recovery, or for the release of a lock-out."""
        return self.root / "vault.request"

    @property
    def attempts(self) -> Path:
        """The counter of failed passphrases."""
        return self.root / "attempts"

    @property
    def lock_file(self) -> Path:
        """Held by the one process that has this profile open."""
        return self.root / "profile.lock"

    @property
    def blobs(self) -> Path:
        """Encrypted attachments."""
        return self.root / "blobs"

    @property
    def backups(self) -> Path:
        """Encrypted copies of the database."""
        return self.root / "backups"

    @property
    def logs(self) -> Path:
        """Logs, which hold no personal data."""
        return self.root / "logs"

    @property
    def settings(self) -> Path:
        """Settings, which hold no personal data."""
        return self.root / "settings.json"

    @property
    def glance(self) -> Path:
        """What the lock screen shows without a key: unsent changes, and whose laptop it is. Nothing of a dossier."""
        return self.root / "glance.json"

    def beside(self) -> list[ProfilePaths]:
        """Return the folders of vaults that were moved or copied aside, or that a step left that was cut."""
        folders = [folder for name in _BESIDE for folder in sorted(self.root.glob(name))]
        return [ProfilePaths(folder) for folder in folders if folder.is_dir() and not folder.is_symlink()]

    def prepare(self) -> None:
        """Make the directories, for the owner only (0700). Raises UsageError or NetworkFolderError."""
        if self.root.exists() and not self.root.is_dir():
            raise UsageError("The profile is not a folder.", "Choose another --profile.")
        refuse_network_folder(self.root)
        for directory in (self.root, self.blobs, self.backups, self.logs):
            try:
                directory.mkdir(mode=0o700, parents=True, exist_ok=True)
                if sys.platform != "win32":
                    directory.chmod(0o700)
            except OSError as error:
                raise StorageError(
                    "The folder of the profile cannot be made or is not yours.",
                    "Choose another --profile, or ask your administrator for write access to it.",
                ) from error


def refuse_network_folder(path: Path) -> None:
    """Raise NetworkFolderError if `path` (or its nearest existing parent) lies on a network drive."""
    if is_network_folder(path):
        raise NetworkFolderError(
            "The profile lies on a network folder, where two machines could damage the vault.",
            "Choose a folder on a disk of this laptop with --profile.",
        )


def is_network_folder(path: Path, *, mounts: str | None = None) -> bool:
    """Tell whether `path` lies on a network file system; `mounts` is the text of /proc/self/mountinfo.

    macOS is not looked at: its mount table has no stable text form.
    """
    if sys.platform == "win32":
        return _is_remote_drive(path)
    if mounts is None:
        try:
            mounts = Path("/proc/self/mountinfo").read_text(encoding="utf-8", errors="surrogateescape")
        except OSError:
            return False
    real = os.path.realpath(path)
    best, kind = "", ""
    for line in mounts.splitlines():
        # proc(5): ... (5) mount point ... " - " (9) type
        left, separator, right = line.partition(" - ")
        fields = left.split(" ")
        if not separator or len(fields) < 5 or not right:
            continue
        # surrogates and the octal escapes of proc(5) (\040 is a space)
        point = fields[4].replace("\\040", " ").replace("\\011", "\t").replace("\\134", "\\")
        inside = real == point or real.startswith(point.rstrip("/") + "/")
        if inside and len(point) >= len(best):
            best, kind = point, right.split(" ", 1)[0]
    return kind in _NETWORK_FILE_SYSTEMS


def _is_remote_drive(path: Path) -> bool:
    text = os.path.realpath(path)
    if text.startswith("\\\\") and not text.startswith("\\\\?\\"):
        return True
    if sys.platform == "win32":
        import ctypes

        drive = os.path.splitdrive(text)[0] + "\\"
        return bool(ctypes.windll.kernel32.GetDriveTypeW(drive) == _DRIVE_REMOTE)
    return False
