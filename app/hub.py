"""The composition root of the hub: the sync engine's hub with the catalogue of the domain, for the command line.

Also the seam for the demonstration and the benches, which need a hub of their own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import BinaryIO

from app.clock import SystemClock, to_us
from app.errors import BadInputError
from app.policies import CATALOGUE
from app.services.bundles import write_whole
from app.services.sync_outcome import worded
from sync.hub.admin import HubAdmin
from sync.hub.backup import PutBack, put_back, write_backup
from sync.hub.backup import Written as BackedUp
from sync.hub.bundles import Taken
from sync.hub.daily_backup import FOLDER_NAME, KEPT, DailyBackup, Lately, lately
from sync.hub.deposits import LeftChange, Opened
from sync.hub.server import Images, RunningHub, serve
from sync.hub.store_sqlite import FILE_NAME, connect
from sync.protocol.bundle import Written
from sync.protocol.cargo import Cover
from sync.protocol.errors import SyncError
from sync.protocol.ids import from_hex


@contextmanager
def worded_errors() -> Iterator[None]:
    """Raise errors of the sync engine as those of the program."""
    try:
        yield
    except SyncError as error:
        raise worded(error) from error


@contextmanager
def administration(data: Path, *, agency: str = "") -> Iterator[HubAdmin]:
    """Open the administration of a hub; `agency` makes it first when there is none."""
    with worded_errors():
        if agency:
            data.mkdir(parents=True, exist_ok=True)
            admin = HubAdmin.init(data, agency)
        else:
            admin = HubAdmin(data)
        with admin:
            yield admin


def serve_hub(
    data: Path,
    *,
    host: str,
    port: int,
    tls_cert: Path | None,
    tls_key: Path | None,
    on_ready: Callable[[str], None],
    backups: Path | None = None,
    kept_backups: int = KEPT,
    images: Images | None = None,
) -> None:
    """Serve until told to stop. A backup a day goes into `backups`, by default a folder of the hub's own."""
    daily = DailyBackup(data, backups or data / FOLDER_NAME, kept=kept_backups) if kept_backups else None
    with worded_errors():
        serve(
            data,
            catalogue=CATALOGUE,
            host=host,
            port=port,
            tls_cert=tls_cert,
            tls_key=tls_key,
            on_ready=on_ready,
            daily_backup=daily,
            images=images,
        )


__all__ = [
    "LeftChange",
    "Opened",
    "RunningHub",
    "administration",
    "backup_hub",
    "daily_backups_of",
    "export_bundle",
    "import_bundle",
    "restore_hub",
    "running_hub",
    "serve_hub",
    "worded_errors",
]


def import_bundle(data: Path, path: Path, progress: Callable[[int, int], None] = lambda _done, _all: None) -> Taken:
    """Take a file of a laptop into a hub; works while it serves. BadInputError for a file that is not whole."""
    with administration(data) as admin:
        try:
            return admin.bundles(CATALOGUE).take(path, progress)
        except OSError:
            raise BadInputError("The file cannot be read.", "Check its name and that the stick is in.") from None


def export_bundle(
    data: Path,
    device: str,
    path: Path,
    *,
    photos: bool = True,
    progress: Callable[[int, int], None] = lambda _done, _all: None,
) -> tuple[int, Cover]:
    """Write a file for a laptop (32 hex digits); return its size in bytes and what is in it."""
    with administration(data) as admin:
        desk, known = admin.bundles(CATALOGUE), from_hex(device)
        covers: list[Cover] = []

        def write(file: BinaryIO) -> Written:
            written, cover = desk.write(known, file, photos=photos, progress=progress)
            covers.append(cover)
            return written

        return write_whole(path, write).size, covers[0]


def backup_hub(data: Path, out: Path) -> BackedUp:
    """Copy a hub's database while it serves; whole and proved, or not at all."""
    with worded_errors():
        return write_backup(data, out, now=to_us(SystemClock().now()))


def daily_backups_of(data: Path) -> Lately:
    """Return when the hub last wrote its daily backup, and when that last failed."""
    with worded_errors(), closing(connect(data / FILE_NAME)) as connection:
        return lately(connection)


def restore_hub(data: Path, file: Path, *, replace: bool = False) -> PutBack:
    """Put a hub back from a backup; a hub that is there is moved aside with `replace` only."""
    with worded_errors():
        return put_back(data, file, now=to_us(SystemClock().now()), replace=replace)


def running_hub(data: Path, images: Images | None = None) -> RunningHub:
    """Return a hub that listens on loopback in a thread of this process."""
    with worded_errors():
        return RunningHub(data, catalogue=CATALOGUE, images=images)
