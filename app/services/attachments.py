"""Photographs and files of a dossier: the record and its bytes enter the vault together."""

from __future__ import annotations

from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

from app.domain.attachments import MAX_ATTACHMENT_BYTES, Attachment
from app.domain.queries import AttachmentRow, Changes
from app.errors import BadInputError, NotFoundError, StorageDamagedError
from app.services.photographs import Photograph
from app.services.picture_process import read_photograph
from app.services.records import Records
from app.services.vaulted import Vaulted, joined
from app.storage.attachments import AttachmentBytes


class Attachments:
    """Adds, lists and reads files."""

    def __init__(self, vault: Vaulted, records: Records, contents: AttachmentBytes) -> None:
        self._vault = vault
        self._records = records
        self._contents = contents

    def add_photo(
        self,
        target: str,
        source: Path | bytes,
        name: str = "",
        *,
        as_portrait: bool = False,
        record_id: str = "",
        decode: Callable[[bytes], Photograph] = read_photograph,
    ) -> tuple[str, Changes]:
        """Add a photograph, cleaned of metadata; `as_portrait` makes it the face of the dossier.

        `record_id` of an earlier try that was left unconfirmed makes it the same record: it is there once.
        `decode` is where it is cleaned: in a process of its own, unless the picture was made by this very program.
        """
        data = _bytes_of(source)
        photo = decode(data)
        attachment = Attachment(
            target=target,
            name=name or (source.name if isinstance(source, Path) else "photo.jpg"),
            media_type="image/jpeg",
            size=len(photo.content),
            sha256=sha256(photo.content).hexdigest(),
            width=photo.width,
            height=photo.height,
            thumbnail=photo.thumbnail,
        )
        return self._add(attachment, photo.content, as_portrait=as_portrait, record_id=record_id)

    def add_file(self, target: str, source: Path | bytes, name: str = "", media_type: str = "") -> tuple[str, Changes]:
        """Add a file as it is. It is kept and shown by name; nothing opens it."""
        data = _bytes_of(source)
        if len(data) > MAX_ATTACHMENT_BYTES:
            raise BadInputError("the file is larger than 25 MB", "Make it smaller and add that.", "file")
        if not data:
            raise BadInputError("the file is empty", "Choose another one.", "file")
        attachment = Attachment(
            target=target,
            name=name or (source.name if isinstance(source, Path) else "file"),
            media_type=media_type or "application/octet-stream",
            size=len(data),
            sha256=sha256(data).hexdigest(),
        )
        return self._add(attachment, data)

    def _add(
        self, attachment: Attachment, content: bytes, *, as_portrait: bool = False, record_id: str = ""
    ) -> tuple[str, Changes]:
        # File first, then row: a crash between them leaves an orphan that is swept, never a row without bytes.
        self._contents.put(attachment.sha256, content)
        record = record_id or self._records.fresh_id()
        touched: list[Changes] = []

        def save() -> None:
            touched.clear()
            with self._vault.database.atomic():
                touched.append(self._records.add(attachment, record_id=record)[1])
                self._contents.register(
                    bytes.fromhex(record), f"dossier:{attachment.target}", attachment.sha256, attachment.size
                )
                if as_portrait:
                    touched.append(self._records.edit(attachment.target, {"photo": record}))

        self._vault.confirmed(save, lambda: self._vault.records.find(bytes.fromhex(record), "attachment") is not None)
        return record, joined(touched)

    def list(self, target: str) -> list[AttachmentRow]:
        """Return the files of a dossier, newest first, and whether their bytes are here and at the hub."""
        rows, rule = [], self._contents.rule()
        for record in self._records.list("attachment", target, 500):
            here, sent = self._contents.stand(bytes.fromhex(record.id))
            state = self._contents.state(record.value.sha256, record.value.size, rule, here=here)
            rows.append(AttachmentRow(record=record, here=here, sent=sent, state=state))
        return rows

    def content(self, record_id: str) -> bytes:
        """Return the bytes of a file; the reading is logged. NotFoundError while they are not on this laptop."""
        row = self._vault.find(record_id, "attachment")
        digest = row.value().sha256
        try:
            content = self._contents.get(digest)
        except StorageDamagedError:
            self._contents.lost(digest)  # the next sync brings it again, if headquarters has it
            raise
        if content is None:
            raise NotFoundError("the bytes of this file are not on this laptop yet", "Sync to fetch them.")
        self._vault.note("attachment.read", row.id, waits=True)
        return content

    def thumbnail(self, record_id: str) -> bytes:
        """Return the small picture of a photograph, or nothing."""
        return bytes(self._vault.find(record_id, "attachment").value().thumbnail)


def _bytes_of(source: Path | bytes) -> bytes:
    if isinstance(source, bytes):
        return source
    try:
        if source.stat().st_size > MAX_ATTACHMENT_BYTES:
            raise BadInputError("the file is larger than 25 MB", "Make it smaller and add that.", "file")
        return source.read_bytes()
    except OSError:
        raise BadInputError(
            "the file cannot be read", "Check that it is there and that you may read it.", "file"
        ) from None
