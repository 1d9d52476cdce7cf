"""Settings: how the window looks, when it locks, and in plain words what protects this laptop and what does not."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from app.services.protection import Protection, facts
from app.settings import ThemeChoice
from ui.context import ScreenContext
from ui.i18n import LANGUAGES, current_language, set_language
from ui.screen_capture import CaptureBlock, Plan, plan
from ui.screens.plain import PlainScreen
from ui.screens.settings.bounded import BoundedField
from ui.screens.settings.codes import CodesSheet
from ui.screens.settings.files_card import FilesSettings
from ui.screens.settings.proxy_card import ProxySettings
from ui.screens.settings.state import limits, protection_lines
from ui.theme import appearance
from ui.widgets.button import OutlineButton
from ui.widgets.card import Card
from ui.widgets.fields import Select
from ui.widgets.form import FormField
from ui.widgets.panel import Scroll
from ui.widgets.segment import Choice, Segment
from ui.widgets.text import Text


class SettingsScreen(PlainScreen):
    """Look, language, locking, protection."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context, "")
        self._title = self.tr("Settings")
        self.heading.setText(self._title)
        settings = context.program.settings
        look = Card(self.tr("Look and language"), "monitor")
        self._theme = Segment(
            [
                Choice("light", self.tr("Light"), "sun"),
                Choice("dark", self.tr("Dark"), "moon"),
                Choice("system", self.tr("As the system"), "monitor"),
            ],
            name=self.tr("Theme"),
            height="normal",
        )
        self._theme.set_value(settings.theme)
        self._theme.chosen.connect(self._choose_theme)
        self._scale = Segment(
            [Choice("1.0", "100 %"), Choice("1.25", "125 %"), Choice("1.5", "150 %")],
            name=self.tr("Text size"),
            height="normal",
        )
        self._scale.set_value(str(settings.text_scale))
        self._scale.chosen.connect(self._choose_scale)
        self._language = Select(list(LANGUAGES.items()), name=self.tr("Language"))
        self._language.set_value(current_language())
        self._language.chosen.connect(self._choose_language)
        for label, editor in (
            (self.tr("Theme"), self._theme),
            (self.tr("Text size"), self._scale),
            (self.tr("Language"), self._language),
        ):
            look.body.addWidget(FormField(label, editor))
        lock = Card(self.tr("Locking"), "lock")
        choices = context.program.choices
        hint = self.tr("Ctrl+L locks at once. Ctrl+Shift+L covers the window. Ctrl+Shift+Delete erases the vault.")
        self._idle = BoundedField(
            choices,
            "idle_minutes",
            self.tr("Lock when nobody works for"),
            (1, 2, 5, 10, 15, 30),
            lambda key: f"{key} min",
            hint=hint,
        )
        self._idle.chosen.connect(self._choose_idle)
        self._bounded = [self._idle]
        if plan(sys.platform, "always", covered=False) != "impossible":
            captures = {"always": self.tr("Always"), "covered": self.tr("While it is covered")}
            self._captures = BoundedField(
                choices, "capture", self.tr("Keep out of screenshots"), list(captures), lambda key: captures[key]
            )
            self._captures.chosen.connect(self._choose_capture)
            self._bounded.append(self._captures)
        for field in self._bounded:
            lock.body.addWidget(field)
        files = FilesSettings(context)
        self._bounded += files.fields()
        protection = Card(self.tr("What protects this laptop now"), "shield-check", icon_tone="ok")
        self._held = Text("", "body", "text2", wrap=True)
        self._weak = Text("", "body", "warn", wrap=True)
        self._whose = Text("", "detail", "text3", wrap=True)
        for text in (self._held, self._weak, self._whose):
            protection.body.addWidget(text)
        without = Card(self.tr("What does not protect it"), "shield-alert", icon_tone="warn")
        self._limits = Text("", "body", "text2", wrap=True)
        without.body.addWidget(self._limits)
        backup = OutlineButton(self.tr("Back up now"), "hard-drive")
        backup.clicked.connect(lambda _checked=False: self._back_up())
        codes = OutlineButton(self.tr("Make recovery codes"), "key-round")
        codes.clicked.connect(lambda _checked=False: self._make_codes())
        line = QHBoxLayout()
        line.addWidget(backup)
        line.addWidget(codes)
        line.addStretch(1)
        protection.body.addLayout(line)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for card in (look, lock, files, ProxySettings(context), protection, without):
            column.addWidget(card)
        column.addStretch(1)
        content = QWidget()
        content.setLayout(column)
        content.setMaximumWidth(820)
        self.body.addWidget(Scroll(content, gap_px=10), 1)

    def show_bounds(self) -> None:
        """Show what headquarters has just allowed or no longer allows."""
        for field in self._bounded:
            field.renew()
        self.load()

    def load(self) -> None:
        """Ask what protects this laptop."""
        context = self.context
        paths, alone = context.program.paths, context.program.protection() == "passphrase"
        context.tasks.run(
            lambda: facts(
                context.workspace, paths.root, paths.backups, context.program.recovering.status(), alone=alone
            ),
            then=self._loaded,
            failed=context.report_error,
            owner=self,
            replaces="protection",
        )

    def _loaded(self, found: Protection) -> None:
        settings, identity = self.context.program.settings, self.context.workspace.identity
        lines = protection_lines(found, settings.idle_minutes, self.context.program.clock.now(), self._capture())
        weak = [line.text for line in lines if line.tone == "warn"]
        self._held.setText("\n\n".join(f"✓  {line.text}" for line in lines if line.tone == "ok"))
        self._weak.setText("\n\n".join(f"!  {text}" for text in weak))
        self._weak.setVisible(bool(weak))
        self._limits.setText("\n\n".join(limits()))
        self._whose.setText(
            self.tr("Officer {name}, {agency}. Device {device}.").format(
                name=identity.officer_name, agency=identity.agency, device=identity.device[:8]
            )
        )

    def _capture(self) -> Plan:
        """Return what holds for captures of the window; alone, as in a test, nothing blocks them."""
        block = getattr(self.window(), "capture_block", None)
        return block.state if isinstance(block, CaptureBlock) else "impossible"

    def _make_codes(self) -> None:
        sheet = CodesSheet(self.context)
        sheet.made.connect(self.load)
        self.context.open_sheet(sheet)

    def _choose_capture(self, key: str) -> None:
        settings = self.context.program.settings
        settings.capture = "covered" if key == "covered" else "always"
        self.context.program.save_settings()
        block = getattr(self.window(), "capture_block", None)
        if isinstance(block, CaptureBlock):
            block.choose(settings.capture)
        self.load()

    def _back_up(self) -> None:
        context = self.context
        context.tasks.run(
            context.program.backup, then=self._backed_up, failed=context.report_error, owner=self, replaces="backup"
        )

    def _backed_up(self, _report: object) -> None:
        self.context.show_toast(self.tr("The backup was written. It opens with what opens the vault itself."))
        self.load()

    def _choose_theme(self, key: str) -> None:
        settings = self.context.program.settings
        theme: ThemeChoice = "light" if key == "light" else "system" if key == "system" else "dark"
        settings.theme, settings.night = theme, False
        appearance().choose(theme)
        self.context.program.save_settings()

    def _choose_scale(self, key: str) -> None:
        self.context.program.settings.text_scale = float(key)
        appearance().choose(text_scale=float(key))
        self.context.program.save_settings()

    def _choose_language(self, code: str) -> None:
        self.context.program.settings.language = code
        self.context.program.save_settings()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            set_language(application, code)
        self._tell_frame("language_changed")

    def _choose_idle(self, key: str) -> None:
        self.context.program.settings.idle_minutes = int(key)
        self.context.program.save_settings()
        self._tell_frame("idle_minutes_changed", int(key))

    def _tell_frame(self, signal: str, *values: object) -> None:
        """Emit a signal of the frame that this screen stands in; alone, as in a test, nobody needs to hear."""
        changed = getattr(getattr(self.window(), "frame", None), signal, None)
        if changed is not None:
            changed.emit(*values)
