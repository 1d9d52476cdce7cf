"""The card of settings about photographs and files: up to which size they come by themselves, and on which line."""

from __future__ import annotations

from typing import cast

from app.settings import LARGEST_MB, Connection
from ui import moments
from ui.context import ScreenContext
from ui.widgets.card import Card
from ui.widgets.form import FormField
from ui.widgets.segment import Choice, Segment

SIZES_MB = (0, 1, 5, LARGEST_MB)


class FilesSettings(Card):
    """What moves by itself. A setting that an administrator decided is shown and cannot be changed."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(self.tr("Photos and files"), "image")
        self._context = context
        settings = context.program.settings
        self.connection = Segment(
            [
                Choice("automatic", self.tr("Automatic")),
                Choice("metered", self.tr("Yes")),
                Choice("unmetered", self.tr("No")),
            ],
            name=self.tr("Treat this connection as metered"),
            height="normal",
        )
        self.connection.set_value(settings.connection)
        self.connection.chosen.connect(self._choose_connection)
        self.sizes = self._size_choice(self.tr("Fetched by themselves"), settings.files_mb)
        self.sizes.chosen.connect(lambda key: self._choose_size("files_mb", key))
        self.metered_sizes = self._size_choice(self.tr("On a metered connection"), settings.metered_files_mb)
        self.metered_sizes.chosen.connect(lambda key: self._choose_size("metered_files_mb", key))
        automatic = self.tr("Automatic: as the system says.")
        small = self.tr("Small pictures always come. Larger files wait until you ask for them in their dossier.")
        for name, label, editor, hint in (
            ("files_mb", self.tr("Fetched by themselves"), self.sizes, small),
            ("connection", self.tr("Treat this connection as metered"), self.connection, automatic),
            ("metered_files_mb", self.tr("On a metered connection"), self.metered_sizes, ""),
        ):
            is_decided = name in context.program.policy.locked
            editor.setEnabled(not is_decided)
            told = self.tr("Set by your administrator.") if is_decided else hint
            self.body.addWidget(FormField(label, editor, hint=told))

    def _size_choice(self, name: str, value: int) -> Segment:
        words = {0: self.tr("Small pictures only"), LARGEST_MB: self.tr("All")}
        sizes = sorted({*SIZES_MB, value})  # an administrator may have chosen one between
        choices = [Choice(str(one), words.get(one) or moments.size(one * 1_000_000)) for one in sizes]
        segment = Segment(choices, name=name, height="normal")
        segment.set_value(str(value))
        return segment

    def _choose_connection(self, key: str) -> None:
        self._context.program.settings.connection = cast("Connection", key)
        self._keep()

    def _choose_size(self, name: str, key: str) -> None:
        setattr(self._context.program.settings, name, int(key))
        self._keep()

    def _keep(self) -> None:
        self._context.program.save_settings()
        self._context.sync.limit_files()
