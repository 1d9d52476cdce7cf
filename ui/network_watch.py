"""Hears from the operating system that the laptop found a network, or another one."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QNetworkInformation

_Reach = QNetworkInformation.Reachability


class NetworkWatch(QObject):
    """`came_back` when there is a line again, or another medium of it. Silent where the system tells nothing.

    `metered_changed` when the line became one that is paid by its volume, or is one no more; on Linux NetworkManager
    says so.
    """

    came_back = Signal()
    metered_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reach = _Reach.Unknown
        self._source: QNetworkInformation | None = None
        # Loading it again is no fault; where the system has none there is no instance.
        if not QNetworkInformation.loadDefaultBackend():
            return
        self._source = QNetworkInformation.instance()
        self._reach = self._source.reachability()
        self._source.reachabilityChanged.connect(self.take_reach)
        # The source lives as long as the process: what it calls must be ours, or it would keep each watch for ever.
        self._source.isMeteredChanged.connect(self._take_metered)
        self._source.transportMediumChanged.connect(self._take_medium)

    def take_reach(self, reach: QNetworkInformation.Reachability) -> None:
        """Take what the system says now; a line that only shrank is no news."""
        before, self._reach = self._reach, reach
        if reach in {_Reach.Local, _Reach.Site, _Reach.Online} and _rank(reach) > _rank(before):
            self.came_back.emit()

    def _take_metered(self, _metered: bool) -> None:
        self.metered_changed.emit()

    def _take_medium(self, _medium: QNetworkInformation.TransportMedium) -> None:
        self.came_back.emit()

    def is_metered(self) -> bool:
        """Return whether the system says that this line is paid by its volume."""
        return self._source is not None and self._source.isMetered()


def _rank(reach: QNetworkInformation.Reachability) -> int:
    return [_Reach.Unknown, _Reach.Disconnected, _Reach.Local, _Reach.Site, _Reach.Online].index(reach)
