"""The style: Fusion with our own check marks, arrows and no animation. Colours come from the theme at paint time.

Boxes and text fields are the work of `resources/theme/calibar.qss`; this does what a style sheet cannot recolour.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleHintReturn, QStyleOption, QWidget

from ui.icons import draw_icon

if TYPE_CHECKING:
    from ui.theme import Theme

_Element = QStyle.PrimitiveElement
_ARROWS = {
    _Element.PE_IndicatorArrowDown: "chevron-down",
    _Element.PE_IndicatorArrowUp: "chevron-up",
    _Element.PE_IndicatorArrowLeft: "chevron-left",
    _Element.PE_IndicatorArrowRight: "chevron-right",
    _Element.PE_IndicatorSpinDown: "chevron-down",
    _Element.PE_IndicatorSpinUp: "chevron-up",
    _Element.PE_IndicatorHeaderArrow: "chevron-up",
}
_METRICS = {
    QStyle.PixelMetric.PM_TextCursorWidth: 0,  # Qt's caret inverts the ground; ui/caret.py draws ours
    QStyle.PixelMetric.PM_IndicatorWidth: 24,
    QStyle.PixelMetric.PM_IndicatorHeight: 24,
    QStyle.PixelMetric.PM_ExclusiveIndicatorWidth: 22,
    QStyle.PixelMetric.PM_ExclusiveIndicatorHeight: 22,
    QStyle.PixelMetric.PM_CheckBoxLabelSpacing: 12,
    QStyle.PixelMetric.PM_RadioButtonLabelSpacing: 10,
    QStyle.PixelMetric.PM_SmallIconSize: 18,
    QStyle.PixelMetric.PM_ButtonIconSize: 18,
    QStyle.PixelMetric.PM_ToolTipLabelFrameWidth: 0,
    QStyle.PixelMetric.PM_FocusFrameHMargin: 0,
}
_HINTS = {
    QStyle.StyleHint.SH_Widget_Animation_Duration: 0,
    QStyle.StyleHint.SH_EtchDisabledText: 0,
    QStyle.StyleHint.SH_DitherDisabledText: 0,
    QStyle.StyleHint.SH_ComboBox_Popup: 0,
    QStyle.StyleHint.SH_ItemView_ActivateItemOnSingleClick: 0,
    QStyle.StyleHint.SH_BlinkCursorWhenTextSelected: 0,
}


class CalibarStyle(QProxyStyle):
    """Fusion, which looks the same on every system, with our indicators."""

    def __init__(self, theme: Callable[[], Theme]) -> None:
        super().__init__("Fusion")
        self._theme = theme

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        """Return our sizes of indicators and no width for Qt's caret."""
        own = _METRICS.get(metric)
        return super().pixelMetric(metric, option, widget) if own is None else own

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returned: QStyleHintReturn | None = None,
    ) -> int:
        """Turn off what moves and what draws in colours of its own."""
        own = _HINTS.get(hint)
        return super().styleHint(hint, option, widget, returned) if own is None else own

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw check boxes, radio buttons and arrows from the theme; leave out the dotted focus frame."""
        if element is _Element.PE_FrameFocusRect:
            return
        if element in (_Element.PE_IndicatorCheckBox, _Element.PE_IndicatorItemViewItemCheck):
            self._draw_check(option, painter)
        elif element is _Element.PE_IndicatorRadioButton:
            self._draw_radio(option, painter)
        elif element in _ARROWS:
            self._draw_arrow(element, option, painter)
        else:
            super().drawPrimitive(element, option, painter, widget)

    def _draw_check(self, option: QStyleOption, painter: QPainter) -> None:
        theme, state = self._theme(), option.state
        is_on = bool(state & (QStyle.StateFlag.State_On | QStyle.StateFlag.State_NoChange))
        is_enabled = bool(state & QStyle.StateFlag.State_Enabled)
        box = QRectF(option.rect)
        _prepare(painter)
        if is_on:
            fill = theme.colour("ok_fill" if is_enabled else "line_strong")
            painter.setPen(QColor(0, 0, 0, 0))
            painter.setBrush(fill)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 5, 5)
            size = round(box.width() * 0.72)
            inset = (box.width() - size) / 2
            name = "minus" if state & QStyle.StateFlag.State_NoChange else "check"
            draw_icon(painter, name, theme.colour("on_ok"), box.x() + inset, box.y() + inset, size)
        else:
            painter.setPen(QPen(theme.colour("line_strong"), 2))
            painter.setBrush(theme.colour("surface"))
            painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), 5, 5)
        self._draw_ring(option, painter, 6)
        painter.restore()

    def _draw_radio(self, option: QStyleOption, painter: QPainter) -> None:
        theme, state = self._theme(), option.state
        is_on = bool(state & QStyle.StateFlag.State_On)
        box = QRectF(option.rect).adjusted(2, 2, -2, -2)
        _prepare(painter)
        painter.setPen(QPen(theme.colour("accent" if is_on else "line_strong"), 2))
        painter.setBrush(theme.colour("accent" if is_on else "surface"))
        painter.drawEllipse(box)
        if is_on:
            painter.setPen(QColor(0, 0, 0, 0))
            painter.setBrush(theme.colour("on_accent"))
            quarter = box.width() * 0.3
            painter.drawEllipse(box.adjusted(quarter, quarter, -quarter, -quarter))
        self._draw_ring(option, painter, box.width())
        painter.restore()

    def _draw_ring(self, option: QStyleOption, painter: QPainter, radius: float) -> None:
        state = option.state
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_KeyboardFocusChange:
            painter.setPen(QPen(self._theme().colour("focus"), 2))
            painter.setBrush(QColor(0, 0, 0, 0))
            box = QRectF(option.rect).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(box, radius, radius)

    def _draw_arrow(self, element: QStyle.PrimitiveElement, option: QStyleOption, painter: QPainter) -> None:
        box = QRectF(option.rect)
        size = max(10, min(18, round(min(box.width(), box.height()))))
        is_enabled = option.state & QStyle.StateFlag.State_Enabled
        colour = self._theme().colour("text2" if is_enabled else "line_strong")
        centre = box.center()
        draw_icon(painter, _ARROWS[element], colour, centre.x() - size / 2, centre.y() - size / 2, size)


def _prepare(painter: QPainter) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
