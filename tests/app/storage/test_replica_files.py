from __future__ import annotations

import threading
from pathlib import Path

from app.demo.laptops import Agency
from app.domain.targets import Target
from sync.client import commands
from sync.client.run import _store

CONTENT = bytes(range(256)) * 9000  # three chunks


def test_bytes_are_read_and_written_beside_the_lane_of_the_database(agency: Agency, tmp_path: Path) -> None:
    desk, field = agency.enrol("Insp. D. Invented", tmp_path / "desk"), agency.enrol("F. Invented", tmp_path / "field")
    target, _ = desk.workspace.targets.add(Target(name="Ana Ejemplo"))
    record, _ = desk.workspace.attachments.add_file(target, CONTENT, "plan.bin")
    replica = desk.workspace.replica
    desk.sync()
    agency.grant(field.officer, f"dossier:{target}", "reader")
    seen: dict[str, set[int]] = {"read": set(), "write": set()}
    store = field.workspace.replica
    write = store.write_blob

    def watched(stream: str, sha256: bytes, offset: int, chunk: bytes, size: int) -> None:
        seen["write"].add(threading.get_ident())
        write(stream, sha256, offset, chunk, size)

    store.write_blob = watched  # type: ignore[method-assign]  # a place to look from
    _, changes = field.workspace.sync.run_here()
    assert seen["write"]
    assert threading.get_ident() not in seen["write"], "the thread that keeps the database wrote no file"
    assert changes.records["attachment"] == {record}
    assert field.workspace.attachments.content(record) == CONTENT
    backlog = replica.blobs_unsent(9)
    assert (list(backlog.jobs), backlog.files, backlog.bytes) == ([], 0, 0)
    assert _store(store, commands.LoadWanted(9)).jobs == []
