"""Chromium held still: the scheme `calibar:`, a profile that writes nothing, and no way out to any network.

Four layers, because each alone has been seen to leak: the switches of `chromium_flags`, the request interceptor, the
policy in each answer, and refusals of navigation, permissions and downloads. It decides nothing about maps.
"""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QObject, QUrl
from PySide6.QtWebEngineCore import (
    QWebEngineDownloadRequest,
    QWebEnginePage,
    QWebEnginePermission,
    QWebEngineProfile,
    QWebEngineSettings,
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
    QWebEngineUrlRequestJob,
    QWebEngineUrlScheme,
    QWebEngineUrlSchemeHandler,
)

from app.errors import CalibarError
from app.maps.answers import HEADERS, HOST, SCHEME, Answers
from app.maps.basemap import agency_folder, open_basemap

_LOG = logging.getLogger(__name__)
_SCHEME = SCHEME.encode()
_HEADERS = {QByteArray(name.encode()): [QByteArray(value.encode())] for name, value in HEADERS.items()}


def chromium_flags() -> tuple[str, ...]:
    """Return the switches that keep Chromium off every network; without any one of them packets were seen to leave."""
    flags = [
        '--host-resolver-rules="MAP * ~NOTFOUND"',
        "--proxy-server=127.0.0.1:9",
        "--proxy-bypass-list=<-loopback>",
        "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-gpu-shader-disk-cache",
        "--disable-logging",
        # Asked for WebRTC, Chromium would join a group on the local network, to hide addresses that it never gets.
        "--disable-features=WebRtcHideLocalIpsWithMdns",
    ]
    if sys.platform == "linux" and os.geteuid() == 0:
        flags.append("--no-sandbox")  # Chromium refuses to start as root otherwise; nobody else gets it
    return tuple(flags)


def register_scheme() -> None:
    """Tell Chromium about `calibar:`; once, and before QApplication."""
    if QWebEngineUrlScheme.schemeByName(QByteArray(_SCHEME)).name() == QByteArray(_SCHEME):
        return
    scheme = QWebEngineUrlScheme(_SCHEME)
    scheme.setSyntax(QWebEngineUrlScheme.Syntax.Host)
    scheme.setDefaultPort(QWebEngineUrlScheme.SpecialPort.PortUnspecified.value)
    flag = QWebEngineUrlScheme.Flag
    # Local is left out on purpose: it would refuse our own scripts.
    scheme.setFlags(flag.SecureScheme | flag.CorsEnabled | flag.FetchApiAllowed)
    QWebEngineUrlScheme.registerScheme(scheme)


def prepare_web_engine() -> None:
    """Do what must be done before QApplication: drop foreign QTWEBENGINE variables, set the switches, register."""
    if QCoreApplication.instance() is not None:
        raise RuntimeError("the web engine must be prepared before the application object exists")
    for name in [name for name in os.environ if name.startswith("QTWEBENGINE")]:
        del os.environ[name]  # a debugging port, foreign switches, a turned-off sandbox
    os.environ["QTWEBENGINE_CHROMIUM_FLAGS"] = " ".join(chromium_flags())
    register_scheme()


class RequestGuard(QWebEngineUrlRequestInterceptor):
    """Lets through what goes to the program itself, and pictures that are already in the page."""

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        """Block everything else."""
        if not is_ours(info.requestUrl()) and info.requestUrl().scheme() not in {"data", "blob"}:
            info.block(True)


class SchemeHandler(QWebEngineUrlSchemeHandler):
    """Carries answers to the page. An exception fails the one request; left alone it would hang the load for ever."""

    def __init__(self, answers: Answers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._answers = answers

    def requestStarted(self, job: QWebEngineUrlRequestJob) -> None:
        """Answer one request."""
        try:
            self._reply(job)
        except CalibarError as fault:
            _LOG.warning("map request failed: %s", fault.code)
            job.fail(QWebEngineUrlRequestJob.Error.RequestFailed)
        except Exception:
            job.fail(QWebEngineUrlRequestJob.Error.RequestFailed)
            raise

    def _reply(self, job: QWebEngineUrlRequestJob) -> None:
        url = job.requestUrl()
        method = bytes(job.requestMethod().data()).decode("ascii", "replace")
        answer = self._answers.answer(method, url.host(), url.path(), url.query())
        if answer is None:
            job.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)
            return
        body = QBuffer(job)  # the job owns it: a collected buffer crashes Chromium
        body.setData(answer.content)
        body.open(QIODevice.OpenModeFlag.ReadOnly)
        job.setAdditionalResponseHeaders(_HEADERS)  # type: ignore[arg-type]  # Qt takes a multi-map; the stubs do not
        job.reply(answer.media_type.encode(), body)


class MapProfile(QWebEngineProfile):
    """An off-the-record profile for maps: nothing on the disk, nothing granted, nothing downloaded."""

    def __init__(self, answers: Answers, parent: QObject | None = None) -> None:
        super().__init__(parent)  # a profile without a name is off the record
        self.answers = answers
        self._handler = SchemeHandler(answers, self)
        self._guard = RequestGuard(self)
        self.setHttpCacheType(QWebEngineProfile.HttpCacheType.NoCache)
        self.setPersistentCookiesPolicy(QWebEngineProfile.PersistentCookiesPolicy.NoPersistentCookies)
        self.setPersistentPermissionsPolicy(QWebEngineProfile.PersistentPermissionsPolicy.AskEveryTime)
        self.setSpellCheckEnabled(False)
        self.setPushServiceEnabled(False)
        self.setUrlRequestInterceptor(self._guard)
        self.installUrlSchemeHandler(_SCHEME, self._handler)
        self.downloadRequested.connect(_refuse_download)
        attribute = QWebEngineSettings.WebAttribute
        for name in (
            attribute.PluginsEnabled, attribute.PdfViewerEnabled, attribute.LocalStorageEnabled,
            attribute.JavascriptCanOpenWindows, attribute.JavascriptCanAccessClipboard,
            attribute.HyperlinkAuditingEnabled,
            attribute.LocalContentCanAccessFileUrls, attribute.LocalContentCanAccessRemoteUrls,
            attribute.ScreenCaptureEnabled, attribute.WebGLEnabled, attribute.DnsPrefetchEnabled,
            attribute.FullScreenSupportEnabled, attribute.ErrorPageEnabled, attribute.NavigateOnDropEnabled,
            attribute.AutoLoadIconsForPage, attribute.ReadingFromCanvasEnabled,
        ):  # fmt: skip
            self.settings().setAttribute(name, False)
        # The page's canvas is drawn and shown, never read back; createImageBitmap and grab() do not need it either.
        self.settings().setAttribute(attribute.WebRTCPublicInterfacesOnly, True)


class MapPage(QWebEnginePage):
    """A page that stays where it was put."""

    def __init__(self, profile: MapProfile, parent: QObject | None = None) -> None:
        super().__init__(profile, parent)
        self.permissionRequested.connect(_deny)
        self.newWindowRequested.connect(lambda _request: None)  # unanswered, a new window is not made

    def acceptNavigationRequest(
        self, url: QUrl | str, kind: QWebEnginePage.NavigationType, is_main_frame: bool
    ) -> bool:
        """Accept only the address that the program itself typed in."""
        typed = QWebEnginePage.NavigationType
        address = QUrl(url)  # rule: allow url-from-text - the address that the page asks for is only compared
        return is_main_frame and is_ours(address) and kind in {typed.NavigationTypeTyped, typed.NavigationTypeReload}

    def javaScriptConsoleMessage(
        self,
        level: QWebEnginePage.JavaScriptConsoleMessageLevel,
        message: str,  # noqa: ARG002 - words of a page may hold data
        line: int,
        source: str,
    ) -> None:
        """Log that the page complained, never what it said: a message may hold coordinates."""
        path = QUrl(source).path()[:40]  # rule: allow url-from-text - our own page says where; nothing opens it
        severity = level.name
        _LOG.warning("map page: message of level %s at %s:%d", severity, path, line)


_shared: list[MapProfile] = []


def shared_profile(make: Callable[[], Answers] | None = None) -> MapProfile:
    """Return the one profile that all map views share, so that a second view costs a page and not a browser."""
    if not _shared:
        application = QCoreApplication.instance()
        profile = MapProfile((make or _answers)(), application)
        _shared.append(profile)
        profile.destroyed.connect(_shared.clear)
    return _shared[0]


def _answers() -> Answers:
    return Answers(open_basemap(agency_folder()))


def is_ours(url: QUrl) -> bool:
    """Say whether an address is the program's own."""
    return url.scheme() == SCHEME and url.host() == HOST


def _deny(permission: QWebEnginePermission) -> None:
    permission.deny()


def _refuse_download(request: QWebEngineDownloadRequest) -> None:
    request.cancel()
