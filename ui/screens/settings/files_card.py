"""The card of settings about photographs and files: up to which size they come by themselves, and on which line."""

from __future__ import annotations

from typing import cast

from app.settings import LARGEST_MB, Connection
from ui import moments
from ui.context import ScreenContext
from ui.screens.settings.bounded import BoundedField
from ui.widgets.card import Card

SIZES_MB = (0, 1, 5, LARGEST_MB)


class FilesSettings(Card):
    """What moves by itself. What an administrator or headquarters allows no more is not offered."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(self.tr("Photos and files"), "image")
        self._context = context
        choices = context.program.choices
        connections = {
            "automatic": self.tr("Automatic"),
            "metered": self.tr("Yes"),
            "unmetered": self.tr("No"),
        }
        self.connection = BoundedField(
            choices,
            "connection",
            self.tr("Treat this connection as metered"),
            list(connections),
            lambda key: connections[key],
            hint=self.tr("Automatic: as the system says."),
        )
        self.connection.chosen.connect(self._choose_connection)
        small = self.tr("Small pictures always come. Larger files wait until you ask for them in their dossier.")
        self.sizes = BoundedField(
            choices, "files_mb", self.tr("Fetched by themselves"), SIZES_MB, self._size, hint=small
        )
        self.sizes.chosen.connect(lambda key: self._choose_size("files_mb", key))
        self.metered_sizes = BoundedField(
            choices, "metered_files_mb", self.tr("On a metered connection"), SIZES_MB, self._size
        )
        self.metered_sizes.chosen.connect(lambda key: self._choose_size("metered_files_mb", key))
        for field in self.fields():
            self.body.addWidget(field)

    def fields(self) -> tuple[BoundedField, ...]:
        """Return the settings of this card, from top to bottom."""
        return self.sizes, self.connection, self.metered_sizes

    def _size(self, key: str) -> str:
        words = {0: self.tr("Small pictures only"), LARGEST_MB: self.tr("All")}
        return words.get(int(key)) or moments.size(int(key) * 1_000_000)

    def _choose_connection(self, key: str) -> None:
        self._context.program.settings.connection = cast("Connection", key)
        self._keep()

    def _choose_size(self, name: str, key: str) -> None:
        setattr(self._context.program.settings, name, int(key))
        self._keep()

    def _keep(self) -> None:
        self._context.program.save_settings()
        self._context.sync.limit_files()
