"""A photograph with rounded corners; at night it is red, without bytes it shows initials."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.paint import draw_box, draw_line, prepare, rounded_path
from ui.theme import Theme, current_theme


def decoded(data: bytes) -> QImage:
    """Return a picture that we stored ourselves (JPEG); a null image for anything else."""
    return QImage.fromData(data) if data.startswith(b"\xff\xd8\xff") else QImage()


def draw_photo(painter: QPainter, theme: Theme, box: QRectF, image: QImage, name: str, radius: float) -> None:
    """Draw a picture that fills a box, or the initials of a name."""
    painter.save()
    painter.setClipPath(rounded_path(box, radius))
    if image.isNull():
        painter.fillRect(box, theme.colour("raised"))
        initials = "".join(word[0] for word in name.split()[:2]).upper()
        centre = Qt.AlignmentFlag.AlignHCenter
        draw_line(painter, box, initials, theme.font("title"), theme.colour("text3"), centre)
    else:
        shown = theme.photo(image)
        ratio = painter.device().devicePixelRatioF() if painter.device() is not None else 1.0
        size = QSize(round(box.width() * ratio), round(box.height() * ratio))
        mode = Qt.AspectRatioMode.KeepAspectRatioByExpanding
        scaled = shown.scaled(size, mode, Qt.TransformationMode.SmoothTransformation)
        left, top = (scaled.width() - size.width()) // 2, (scaled.height() - size.height()) // 3
        painter.drawImage(box, scaled, QRectF(left, top, size.width(), size.height()))
    painter.restore()
    draw_box(painter, box, radius, None, theme.colour("line"))


class Photo(QWidget):
    """A face, of a fixed size."""

    clicked = Signal()

    def __init__(
        self, width: int, height: int, *, radius: int = 8, name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._size, self._radius = QSize(width, height), radius
        self._image, self._name = QImage(), name
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)

    def set_photo(self, image_bytes: bytes, name: str) -> None:
        """Show another picture."""
        self._image, self._name = decoded(image_bytes), name
        self.setAccessibleName(name)
        self.update()

    def pixmap(self) -> QPixmap:
        """Return the picture as it is, for a larger view."""
        return QPixmap.fromImage(self._image)

    def sizeHint(self) -> QSize:
        """Return the fixed size."""
        return self._size

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture."""
        painter = QPainter(self)
        prepare(painter)
        draw_photo(painter, current_theme(), QRectF(self.rect()), self._image, self._name, self._radius)
        painter.end()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Tell that it was clicked."""
        self.clicked.emit()
