"""Fields for time: a moment with the short ways to say it, and a date that may be known only in part."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QDateTime, Signal
from PySide6.QtWidgets import QDateTimeEdit, QHBoxLayout, QWidget

from app.domain.values import parse_partial_date
from app.errors import BadInputError
from ui.widgets.chip import FilterChip
from ui.widgets.fields import TextField

_FOLLOW_MS = 1000
_PAD_PX = 11


class WhenField(QWidget):
    """Local date and time, and Now, −5, −15 minutes, −1 hour. `Now` follows the clock until the time is changed."""

    changed = Signal()

    def __init__(self, now: Callable[[], datetime], *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._ago: timedelta | None = timedelta()
        self._edit = QDateTimeEdit()
        self._edit.setAccessibleName(name)
        self._edit.setDisplayFormat("d MMM yyyy  HH:mm")
        self._edit.setCalendarPopup(False)
        # The padding of a style sheet does not reach the text of a spin box.
        self._edit.lineEdit().setTextMargins(_PAD_PX, 0, _PAD_PX, 0)
        self._edit.dateTimeChanged.connect(self._typed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._edit)
        self._chips: list[tuple[timedelta, FilterChip]] = []
        for minutes, text in (
            (0, self.tr("Now")),
            (5, self.tr("−5 min")),
            (15, self.tr("−15 min")),
            (60, self.tr("−1 h")),
        ):
            chip = FilterChip(text)
            ago = timedelta(minutes=minutes)
            chip.clicked.connect(lambda _checked=False, ago=ago: self._choose(ago))
            self._chips.append((ago, chip))
            layout.addWidget(chip)
        layout.addStretch(1)
        self._timer = self.startTimer(_FOLLOW_MS)
        self._show()

    def value(self) -> datetime:
        """Return the moment in UTC."""
        if self._ago is not None:
            return (self._now() - self._ago).astimezone(UTC)
        return datetime.fromtimestamp(self._edit.dateTime().toSecsSinceEpoch(), UTC)

    def set_value(self, moment: datetime) -> None:
        """Show a moment."""
        self._ago = None
        self._fill(moment)
        self._mark()

    def is_now(self) -> bool:
        """Return whether it follows the clock."""
        return self._ago == timedelta()

    def set_now(self) -> None:
        """Follow the clock again."""
        self._choose(timedelta())

    def timerEvent(self, _event: object) -> None:
        """Follow the clock."""
        if self._ago is not None and not self._edit.hasFocus():
            self._show()

    def _choose(self, ago: timedelta) -> None:
        self._ago = ago
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        if self._ago is not None:
            self._fill(self._now() - self._ago)
        self._mark()

    def _fill(self, moment: datetime) -> None:
        self._edit.blockSignals(True)
        self._edit.setDateTime(QDateTime.fromSecsSinceEpoch(int(moment.timestamp())))
        self._edit.blockSignals(False)

    def _mark(self) -> None:
        for ago, chip in self._chips:
            chip.setChecked(ago == self._ago)

    def _typed(self) -> None:
        self._ago = None
        self._mark()
        self.changed.emit()


class PartialDateField(TextField):
    """A year, a month or a day, as far as it is known: 1979, 1979-01 or 1979-01-17."""

    def __init__(self, *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(self.tr("1979, 1979-01 or 1979-01-17"), name=name, parent=parent)

    def value(self) -> str | None:
        """Return the date in ISO form, None when empty. BadInputError when it is none."""
        text = self.text().strip()
        return parse_partial_date(text) if text else None

    def is_valid(self) -> bool:
        """Return whether the text is a date or empty."""
        try:
            self.value()
        except BadInputError:
            return False
        return True
