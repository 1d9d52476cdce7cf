"""Prints dossiers to a PDF: permission first where the handling asks for it, then the log, then the file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QPoint, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QWidget

from app.domain.handling import export_needs_permission
from app.domain.queries import Dossier
from app.errors import CalibarError
from app.services.maps import track_of
from ui import moments
from ui.briefing_print import BriefingPage, write_pdf
from ui.context import ScreenContext
from ui.i18n import current_language
from ui.screens.dossier.state import caution_lines, header_fields, legal_line, subtitle
from ui.screens.target_editor.reason_sheet import ReasonSheet
from ui.widgets.mini_map import MiniMap
from ui.words import choice_word

MAP_PX = (900, 380)
_MOST_SIGHTINGS = 5


def needs_permission(dossiers: Sequence[Dossier]) -> bool:
    """Return whether a handling code asks for the provider's permission before anything leaves (Europol H1 to H3)."""
    return any(export_needs_permission(dossier.handling) for dossier in dossiers)


def page_of(dossier: Dossier) -> BriefingPage:
    """Return a dossier as a page of the print."""
    target = dossier.target.value
    shown = dossier.trail or ((dossier.last_sighting,) if dossier.last_sighting is not None else ())
    return BriefingPage(
        name=target.name,
        subtitle=subtitle(target),
        photo=dossier.photo,
        fields=tuple((label, value) for label, value, _ in header_fields(dossier)),
        cautions=tuple(caution_lines(dossier.cautions)),
        legal=legal_line(dossier.legal).text,
        sightings=tuple(
            " · ".join(
                part
                for part in (
                    moments.full(one.value.seen_at),
                    one.value.place,
                    choice_word(one.value.certainty),
                    one.value.grade,
                    one.value.text,
                )
                if part
            )
            for one in shown[:_MOST_SIGHTINGS]
        ),
        handling=dossier.handling,
        map_png=map_picture(dossier),
    )


def map_picture(dossier: Dossier) -> bytes:
    """Return the places of a dossier as a PNG; nothing when none is known."""
    track = track_of(dossier.trail)
    if not track:
        return b""
    painted = MiniMap(language=current_language(), theme="light")
    painted.resize(*MAP_PX)
    painted.set_track(track)
    store = QByteArray()
    buffer = QBuffer(store)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # The corners are round and the ground of a grab is black; paper is white.
    paper = QPixmap(painted.size())
    paper.fill(Qt.GlobalColor.white)
    painted.render(paper, QPoint(), renderFlags=QWidget.RenderFlag.DrawChildren)
    paper.save(buffer, "PNG")
    painted.deleteLater()
    return bytes(store.data())


class Printer:
    """Asks for permission and a place, notes the print in the log, writes the file."""

    def __init__(self, context: ScreenContext, owner: QWidget) -> None:
        self._context, self._owner = context, owner

    def ask(self, dossiers: Sequence[Dossier], action: str, subject: str) -> None:
        """Begin; `action` and the id `subject` go to the log."""
        if not dossiers:
            return
        if not needs_permission(dossiers):
            self._ask_place(lambda path: self.print_to(path, dossiers, action, subject))
            return
        sheet = ReasonSheet(
            _translate("Printing needs permission"),
            _translate(
                "Handling {codes}: nothing leaves without the permission of who gave it. Who allowed it?"
            ).format(codes=", ".join(sorted({dossier.handling for dossier in dossiers} - {"H0"}))),
            keep=_translate("Do not print"),
            go=_translate("Print"),
        )
        sheet.given.connect(
            lambda reason: self._ask_place(lambda path: self.print_to(path, dossiers, action, subject, reason))
        )
        self._context.open_sheet(sheet)

    def _ask_place(self, then: Callable[[str], None]) -> None:
        dialog = QFileDialog(self._owner, _translate("Print to PDF"), "briefing.pdf")
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.fileSelected.connect(then)
        dialog.open()

    def print_to(self, path: str, dossiers: Sequence[Dossier], action: str, subject: str, permission: str = "") -> None:
        """Write the file; the log knows of it before it exists, and its number there is the number of the copy."""
        workspace = self._context.workspace
        told = f"{len(dossiers)} pages" + (f"; permission: {permission}" if permission else "")

        def note() -> int:
            workspace.audit.record(action, subject, told)
            return workspace.audit.count()

        self._context.tasks.run(
            note,
            then=lambda copy: self._write(Path(path), dossiers, copy),
            failed=self._context.report_error,
            owner=self._owner,
        )

    def _write(self, path: Path, dossiers: Sequence[Dossier], copy: int) -> None:
        identity = self._context.workspace.identity
        number = _translate("copy {number}").format(number=copy)
        mark = f"{identity.officer_name} · {datetime.now(UTC):%Y-%m-%d %H:%M}Z · {identity.device[:8]} · {number}"
        try:
            write_pdf(path, [page_of(dossier) for dossier in dossiers], mark)
        except CalibarError as error:
            self._context.report_error(error)
            return
        self._context.show_toast(_translate("The PDF was written. It is not encrypted: keep it as you keep paper."))


def _translate(text: str) -> str:
    return QCoreApplication.translate("Printing", text)
