"""The tab of photographs and files: small pictures at once, where the bytes of each are, and fetching them now."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPainter, QPaintEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.domain.queries import AttachmentRow, FileState
from app.errors import CalibarError
from ui import moments
from ui.context import ScreenContext
from ui.icons import LARGE_PX, draw_icon
from ui.paint import ChipFace, chip_height, chip_width, draw_chip_in, draw_line, prepare
from ui.screens.dossier.tables import RowsModel
from ui.theme import Severity, Theme, current_theme
from ui.widgets.button import Button, OutlineButton, PrimaryButton
from ui.widgets.photo import decoded, draw_photo
from ui.widgets.sheet import Sheet
from ui.widgets.tables import ROW_ROLE, Index, ListTable, RowDelegate, RowLook
from ui.widgets.text import Text

ROW_PX = 68
VIEW_PX = QSize(860, 560)
_KEPT_IMAGES = 400


def state_face(state: FileState) -> ChipFace:
    """Return how the state of a file is shown."""
    translate = QCoreApplication.translate
    faces: dict[FileState, tuple[str, str, Severity]] = {
        "announced": (translate("FileStates", "to fetch"), "clock", "info"),
        "partial": (translate("FileStates", "here in part"), "download", "info"),
        "here": (translate("FileStates", "here"), "circle-check", "ok"),
        "withheld": (translate("FileStates", "kept back"), "pause", "warn"),
        "gone": (translate("FileStates", "not at headquarters"), "circle-x", "danger"),
    }
    return ChipFace(*faces[state])


def faces_of(row: AttachmentRow) -> tuple[ChipFace, ...]:
    """Return where a file is: on this laptop, and whether headquarters has it."""
    unsent = ChipFace(QCoreApplication.translate("FileStates", "not sent yet"), "cloud-upload", "info")
    return (state_face(row.state), *(() if row.sent else (unsent,)))


def line_of(row: AttachmentRow) -> str:
    """Return size, day and author of a file."""
    record = row.record
    parts = (moments.size(record.value.size), moments.short(record.created_at), record.author.name)
    return " · ".join(part for part in parts if part)


def spoken(row: AttachmentRow) -> str:
    """Return a row as it is spoken."""
    return ", ".join((row.record.value.name, line_of(row), *(face.word for face in faces_of(row))))


def scaled_image(content: bytes, room: QSize) -> QImage:
    """Return a picture no larger than the room, decoded at about that size; null for what is no picture of ours."""
    if not content.startswith(b"\xff\xd8\xff"):
        return QImage()
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, b"jpeg")
    size = reader.size()
    if size.isValid() and (size.width() > room.width() or size.height() > room.height()):
        reader.setScaledSize(size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


class _FileDelegate(RowDelegate):
    """A small picture, name, size, day and author, and chips at the right."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._images: dict[str, QImage] = {}

    def paint_row(self, painter: QPainter, theme: Theme, box: QRectF, index: Index, look: RowLook) -> None:  # noqa: ARG002 - of the base class
        row: AttachmentRow = index.data(ROW_ROLE)
        face = QRectF(box.x() + 16, box.y() + 8, theme.px(44), box.height() - 16)
        image = self._image(row)
        if image.isNull():
            side = theme.px(LARGE_PX)
            x, y = face.center().x() - side / 2, face.center().y() - side / 2
            draw_icon(painter, "file-text", theme.colour("text3"), x, y, side)
        else:
            draw_photo(painter, theme, face, image, row.record.value.name, theme.radius("s"))
        right = box.right() - 16
        height = chip_height(theme)
        for chip in faces_of(row):
            width = chip_width(theme, chip)
            draw_chip_in(painter, theme, QRectF(right - width, box.center().y() - height / 2, width, height), chip)
            right -= width + 6
        step = theme.px(22)
        line = QRectF(face.right() + 12, box.center().y() - step, max(20.0, right - face.right() - 24), step)
        draw_line(painter, line, row.record.value.name, theme.font("heading"), theme.colour("text"))
        draw_line(painter, line.translated(0, step), line_of(row), theme.font("detail"), theme.colour("text2"))

    def _image(self, row: AttachmentRow) -> QImage:
        known = self._images.get(row.record.id)
        if known is None:
            if len(self._images) > _KEPT_IMAGES:
                self._images.clear()
            known = self._images[row.record.id] = decoded(row.record.value.thumbnail)
        return known


class _Picture(QWidget):
    """A picture as large as it is decoded, red at night."""

    def __init__(self) -> None:
        super().__init__()
        self.image = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_image(self, image: QImage) -> None:
        """Show another picture."""
        self.image = image
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the picture."""
        return self.image.size() if not self.image.isNull() else QSize(224, 120)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture in the middle."""
        painter = QPainter(self)
        prepare(painter)
        if not self.image.isNull():
            shown = current_theme().photo(self.image)
            size = shown.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
            painter.drawImage(QRectF(left, top, size.width(), size.height()), shown)
        painter.end()


class FileSheet(Sheet):
    """One photograph at its size, or its small picture with the way to fetch the rest. `fetched` asks for that."""

    fetched = Signal()

    def __init__(self, context: ScreenContext, row: AttachmentRow) -> None:
        super().__init__(row.record.value.name, width_px=VIEW_PX.width() + 60)
        self._context = context
        self.picture = _Picture()
        self.picture.setAccessibleName(row.record.value.name)
        self.picture.show_image(decoded(row.record.value.thumbnail))
        self.body.addWidget(self.picture)
        self.body.addWidget(Text(line_of(row), "detail", "text2", wrap=True))
        self.body.addWidget(Text(", ".join(face.word for face in faces_of(row)), "detail", "text2", wrap=True))
        shut = Button(self.tr("Close"))
        shut.clicked.connect(lambda _checked=False: self.closed.emit())
        self.footer.addStretch(1)
        self.footer.addWidget(shut)
        self.setFocusProxy(shut)
        if row.state == "here":
            self._load(row.record.id)
        else:
            fetch = PrimaryButton(self.tr("Fetch now"), "download")
            fetch.clicked.connect(lambda _checked=False: self._fetch())
            self.footer.addWidget(fetch)
            self.setFocusProxy(fetch)

    def _load(self, record: str) -> None:
        # Decoded on the lane: a large photograph would hold the window for a third of a second.
        read = self._context.workspace.attachments.content
        self._context.tasks.run(
            lambda: scaled_image(read(record), VIEW_PX), then=self._loaded, failed=self._failed, owner=self
        )

    def _loaded(self, image: QImage) -> None:
        if not image.isNull():
            self.picture.show_image(image)

    def _failed(self, error: CalibarError) -> None:
        self._context.report_error(error)
        self.closed.emit()

    def _fetch(self) -> None:
        self.fetched.emit()
        self.closed.emit()


class FilesTab(QWidget):
    """Photographs and files of a dossier."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self._context = context
        self.target_id = ""
        self._model = RowsModel([(self.tr("Name"), spoken)], self)
        self._table = ListTable(ROW_PX, name=self.tr("Files"))
        self._table.setItemDelegate(_FileDelegate(self._table))
        self._table.setModel(self._model)
        self._table.say_when_empty(self.tr("No photo and no file yet. Add a photo, or record one with F2."))
        self._table.chosen.connect(self._open)
        add, self._all = OutlineButton(self.tr("Add a photo"), "image"), OutlineButton("", "download")
        add.clicked.connect(lambda _checked=False: self._pick())
        self._all.clicked.connect(lambda _checked=False: self._fetch_all())
        self._all.hide()
        head = QHBoxLayout()
        head.addStretch(1)
        head.addWidget(self._all)
        head.addWidget(add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(head)
        layout.addWidget(self._table, 1)

    def show_target(self, target_id: str, record: str = "") -> None:
        """Show the files of a target, and make one of them the current one."""
        self.target_id = target_id
        self._context.tasks.run(
            self._context.workspace.attachments.list,
            target_id,
            then=partial(self._show, record),
            failed=self._context.report_error,
            owner=self,
            replaces="rows",
        )

    def _show(self, record: str, rows: list[AttachmentRow]) -> None:
        self._model.replace(rows)
        away = sum(row.state != "here" for row in rows)
        self._all.setVisible(away > 0)
        self._all.setText(self.tr("Fetch %n file(s) now", "", away))
        place = next((n for n, row in enumerate(rows) if row.record.id == record), -1)
        if place >= 0:
            self._table.select_row(place)
            self._table.setFocus()

    def _open(self, index: Index) -> None:
        row: AttachmentRow = index.data(ROW_ROLE)
        sheet = FileSheet(self._context, row)
        sheet.fetched.connect(partial(self._fetch_one, row.record.id))
        self._context.open_sheet(sheet)

    def _fetch_one(self, record: str) -> None:
        self._run(partial(self._context.workspace.fetching.fetch_now, record))

    def _fetch_all(self) -> None:
        self._run(partial(self._context.workspace.fetching.fetch_dossier, self.target_id))

    def _run(self, ask: Callable[[], object]) -> None:
        self._context.tasks.run(ask, then=self._begin, failed=self._context.report_error, owner=self)

    def _begin(self, _answer: object) -> None:
        self._context.show_toast(self.tr("Fetched before all others"), icon="download")
        self._context.sync.start()
        self.show_target(self.target_id)

    def _pick(self) -> None:
        dialog = QFileDialog(self, self.tr("Add a photo"))
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setNameFilter(self.tr("Pictures (*.jpg *.jpeg *.png *.webp)"))
        dialog.fileSelected.connect(self.add_photo)
        dialog.open()

    def add_photo(self, path: str) -> None:
        """Add a photograph from a file."""
        self._context.tasks.run(
            self._context.workspace.attachments.add_photo,
            self.target_id,
            Path(path),
            then=lambda done: self._context.announce(done[1]),
            failed=self._context.report_error,
            owner=self,
        )
