"""The look of the program: the theme as a value, and the one place that puts it on a running application.

It draws nothing itself; widgets and delegates read the theme at the moment they paint.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from string import Template
from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from resources.locate import locate
from ui.caret import CaretPainter
from ui.cursors import red_arrow
from ui.fonts import load_fonts, make_font
from ui.style import CalibarStyle
from ui.tokens import ThemeName, Tokens, load_tokens

ThemeChoice = Literal["system", "dark", "light", "night"]
Severity = Literal["danger", "warn", "info", "ok", "special", "plain", "accent"]
TEXT_SCALES = (1.0, 1.25, 1.5)


@dataclass(frozen=True)
class Ink:
    """The three colours of a chip, a pill or a badge; `border` is None where the fill is enough."""

    text: QColor
    fill: QColor
    border: QColor | None


@dataclass(frozen=True)
class Theme:
    """Everything a painter needs: colours by token, sizes by token and text scale."""

    name: ThemeName
    text_scale: float = 1.0

    @property
    def is_night(self) -> bool:
        """Whether only red light may leave the screen."""
        return self.name == "night"

    @property
    def moves(self) -> bool:
        """Whether anything may move or blink; nothing does at night."""
        return not self.is_night

    def colour(self, token: str) -> QColor:
        """Return the colour of a token; KeyError for an unknown one."""
        return QColor(self.hex(token))

    def hex(self, token: str) -> str:
        """Return the colour of a token as `#RRGGBB`."""
        return load_tokens().colours[self.name][token]

    def px(self, length: float) -> int:
        """Return a length that holds text, in pixels at the text scale."""
        return round(length * self.text_scale)

    def space(self, name: str) -> int:
        """Return a spacing: xxs 4, xs 8, s 12, m 16, l 24, xl 32."""
        return load_tokens().space[name]

    def radius(self, name: str) -> int:
        """Return a corner radius: s 4, m 8, l 12."""
        return load_tokens().radius[name]

    def font(self, kind: str, *, ident: bool = False) -> QFont:
        """Return the font of a kind of text (`[type]` of tokens.toml) at the text scale."""
        return _font(kind, self.text_scale, 500 if self.is_night else 400, ident)

    def ink(self, severity: Severity) -> Ink:
        """Return the colours of a small label by meaning.

        By day the fill is a tint. At night there is no grey scale to spend, so severity shows by fill: danger is solid,
        a warning has a full outline, all else a thin one.
        """
        if severity == "plain":
            return Ink(self.colour("text2"), self.colour("raised"), self.colour("line") if self.is_night else None)
        if severity == "accent":
            return Ink(self.colour("accent"), self.colour("selected"), self.colour("accent") if self.is_night else None)
        if not self.is_night:
            return Ink(self.colour(severity), self.colour(f"{severity}_tint"), None)
        if severity == "danger":
            return Ink(self.colour("on_danger"), self.colour("danger_fill"), None)
        border = "warn" if severity == "warn" else "line_strong"
        return Ink(self.colour(severity), self.colour(f"{severity}_tint"), self.colour(border))

    def photo(self, image: QImage) -> QImage:
        """Return a photograph as it may be shown: unchanged by day, grey times the photo token at night."""
        if not self.is_night:
            return image
        grey = image.convertToFormat(QImage.Format.Format_Grayscale8).convertToFormat(QImage.Format.Format_RGB32)
        painter = QPainter(grey)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        painter.fillRect(grey.rect(), self.colour("photo"))
        painter.end()
        return grey


@lru_cache(maxsize=256)
def _font(kind: str, scale: float, least_weight: int, ident: bool) -> QFont:
    return make_font(load_tokens().types[kind], scale, least_weight=least_weight, ident=ident)


def style_sheet(theme: Theme) -> str:
    """Return the style sheet of a theme: the template with each `$token` filled in; KeyError for an unknown token."""
    return Template(locate("theme/calibar.qss").read_text("utf-8")).substitute(_values(theme, load_tokens()))


def _values(theme: Theme, tokens: Tokens) -> Mapping[str, str]:
    values: dict[str, str] = dict(tokens.colours[theme.name])
    values["family"] = make_font(tokens.types["body"], 1.0).family()
    for kind, face in tokens.types.items():
        values[f"{kind}_px"] = f"{theme.px(face.size_px)}px"
        values[f"{kind}_weight"] = str(theme.font(kind).weight().value)
    for name, length in {**tokens.hit, "list": 36, "field": 44, "head": 36}.items():
        values[f"{name}_px"] = f"{theme.px(length)}px"
    for name, length in tokens.radius.items():
        values[f"radius_{name}"] = f"{length}px"
    return values


def palette(theme: Theme) -> QPalette:
    """Return the palette of a theme, every role of every group, so that no colour of Fusion shows through."""
    role = QPalette.ColorRole
    tokens = {
        role.Window: "app", role.WindowText: "text", role.Base: "surface", role.AlternateBase: "raised",
        role.ToolTipBase: "raised", role.ToolTipText: "text", role.PlaceholderText: "text3", role.Text: "text",
        role.Button: "raised", role.ButtonText: "text", role.BrightText: "danger", role.Light: "hover",
        role.Midlight: "hover", role.Dark: "line", role.Mid: "line", role.Shadow: "app", role.Highlight: "accent",
        role.HighlightedText: "on_accent", role.Link: "accent", role.LinkVisited: "accent", role.Accent: "accent",
    }  # fmt: skip
    result = QPalette()
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled):
        for each, token in tokens.items():
            result.setColor(group, each, theme.colour(token))
    for each in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, each, theme.colour("line_strong"))
    return result


class Appearance(QObject):
    """The theme of the running application; `changed` comes after every widget has the new one."""

    changed = Signal()

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._choice: ThemeChoice = "dark"
        self._theme = Theme("dark")
        self._has_red_arrow = False
        load_fonts()
        self._style = CalibarStyle(self._current)
        application.setStyle(self._style)
        self._caret = CaretPainter(application, self._current)
        self._hints = application.styleHints()
        self._hints.colorSchemeChanged.connect(self._follow_system)

    @property
    def theme(self) -> Theme:
        """The theme that is on."""
        return self._theme

    @property
    def choice(self) -> ThemeChoice:
        """What was asked for; `system` follows the operating system."""
        return self._choice

    def choose(self, choice: ThemeChoice | None = None, text_scale: float | None = None) -> None:
        """Put a theme and a text scale (1.0, 1.25 or 1.5) on the application; what is not given stays."""
        self._choice = choice or self._choice
        scale = self._theme.text_scale if text_scale is None else text_scale
        if scale not in TEXT_SCALES:
            raise ValueError(f"text scale {scale} is none of {TEXT_SCALES}")
        self._put_on(Theme(self._resolved(), scale))

    def _current(self) -> Theme:
        return self._theme

    def _resolved(self) -> ThemeName:
        if self._choice != "system":
            return self._choice
        return "light" if self._hints.colorScheme() is Qt.ColorScheme.Light else "dark"

    def _follow_system(self) -> None:
        if self._choice == "system" and self._resolved() != self._theme.name:
            self._put_on(Theme(self._resolved(), self._theme.text_scale))

    def _put_on(self, theme: Theme) -> None:
        self._theme = theme
        if self._choice != "system":  # colours the title bar on Windows and macOS; does nothing elsewhere
            scheme = Qt.ColorScheme.Light if theme.name == "light" else Qt.ColorScheme.Dark
            self._hints.setColorScheme(scheme)
        self._application.setPalette(palette(theme))
        self._application.setFont(theme.font("body"))
        self._application.setStyleSheet(style_sheet(theme))
        self._turn_arrow_red(on=theme.is_night)
        self.changed.emit()

    def _turn_arrow_red(self, *, on: bool) -> None:
        if on and not self._has_red_arrow:
            QGuiApplication.setOverrideCursor(red_arrow(self._theme.colour("text"), self._theme.colour("app")))
        if not on and self._has_red_arrow:
            QGuiApplication.restoreOverrideCursor()
        self._has_red_arrow = on


_installed: list[Appearance] = []


def install_appearance(
    application: QApplication, choice: ThemeChoice = "system", text_scale: float = 1.0
) -> Appearance:
    """Give the application its look; call once, right after it is made. Later calls only choose the theme."""
    if not _installed:
        _installed.append(Appearance(application))
    _installed[0].choose(choice, text_scale)
    return _installed[0]


def appearance() -> Appearance:
    """Return the appearance of the running application; RuntimeError before `install_appearance`."""
    if not _installed:
        raise RuntimeError("install_appearance() was not called")
    return _installed[0]


def current_theme() -> Theme:
    """Return the theme that is on now."""
    return appearance().theme


def pixmap_for(theme: Theme, image: QImage) -> QPixmap:
    """Return an image as a pixmap that obeys the rules of the theme."""
    return QPixmap.fromImage(theme.photo(image))
