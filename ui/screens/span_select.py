"""The choice of a time range that lists and maps share."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.screens.sightings.state import SPANS, Span
from ui.widgets.fields import Select


class SpanSelect(Select):
    """One of the spans, reaching back from now; `chosen` when a person took another."""

    def __init__(self, parent: QWidget | None = None) -> None:
        options = [(span, span_word(span)) for span in SPANS]
        super().__init__(options, name=QCoreApplication.translate("Spans", "Time range"), parent=parent)

    def span(self) -> Span:
        """Return the span that is chosen."""
        return next(span for span in SPANS if span == self.value())


def span_word(span: Span) -> str:
    """Return the name of a span."""
    return {
        "all": QCoreApplication.translate("Spans", "At any time"),
        "day": QCoreApplication.translate("Spans", "Last 24 hours"),
        "week": QCoreApplication.translate("Spans", "Last 7 days"),
        "month": QCoreApplication.translate("Spans", "Last 30 days"),
        "quarter": QCoreApplication.translate("Spans", "Last 90 days"),
    }[span]
