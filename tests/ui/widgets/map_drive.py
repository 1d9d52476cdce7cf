"""Drives the real map in a process of its own and prints what it saw as JSON.

The web engine must be prepared before the application object exists, which a shared test process cannot promise.
Run by test_map_view.py; `python tests/ui/widgets/map_drive.py FOLDER_OF_HOSTILE_TILES PORT_THAT_LISTENS`.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psutil
from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineProfile, QWebEngineScript, QWebEngineUrlRequestInfo
from PySide6.QtWidgets import QApplication, QWidget

from app.maps import assets
from app.maps.answers import Answers
from app.maps.basemap import open_basemap
from app.maps.layers import PointSet, TrackPoint
from ui.widgets.map_scheme import MapPage, MapProfile, RequestGuard, chromium_flags, prepare_web_engine
from ui.widgets.map_view import MapView

PAYLOADS = [
    "<script>window.PWN=1</script>", "</script><script>window.PWN=1</script>", "<img src=x onerror=window.PWN=1>",
    "${window.PWN=1}", "`${window.PWN=1}`", "\\`-(window.PWN=1)-\\`", '"><svg onload=window.PWN=1>',
    "' onmouseover='window.PWN=1", "javascript:window.PWN=1", "{{7*7}}{% raw %}", "\u2028window.PWN=1",
]  # fmt: skip


class Drive:
    """One application, one profile, and the things that were seen."""

    def __init__(self, folder: Path, port: int) -> None:
        self.application = QApplication([])
        self.port = port
        self.seen: dict[str, Any] = {}
        self.console: list[str] = []
        self.requests: set[str] = set()
        self.profile = MapProfile(Answers(open_basemap(folder)), self.application)
        console = self.console

        def note_console(_page: MapPage, _level: object, message: str, _line: int, _source: str) -> None:
            console.append(message)

        # setattr: to see what is dropped, and to list what is asked for.
        setattr(MapPage, "javaScriptConsoleMessage", note_console)  # noqa: B010 # mypy forbids the plain form
        guard = RequestGuard.interceptRequest

        def note(self_: RequestGuard, info: QWebEngineUrlRequestInfo) -> None:
            self.requests.add(f"{info.requestUrl().scheme()}://{info.requestUrl().host()}")
            guard(self_, info)

        setattr(RequestGuard, "interceptRequest", note)  # noqa: B010 # mypy forbids the plain form

    def until(self, condition: Callable[[], object], limit_ms: int = 20_000) -> bool:
        """Run the event loop until something is true."""
        loop = QEventLoop()
        tick, end = QTimer(), QTimer()
        tick.timeout.connect(lambda: loop.quit() if condition() else None)
        end.setSingleShot(True)
        end.timeout.connect(loop.quit)
        tick.start(10)
        end.start(limit_ms)
        loop.exec()
        return bool(condition())

    def script(self, page: QWebEnginePage, source: str) -> Any:
        """Run a script in the world of the page and return its value, a promise's value too."""
        done: list[Any] = []
        page.runJavaScript(
            f"window.driven = undefined; Promise.resolve({source}).then(function (v) {{ window.driven = [v]; }}, "
            "function (e) { window.driven = ['refused: ' + e.name]; }); 1",
            QWebEngineScript.ScriptWorldId.MainWorld.value,
        )

        def poll() -> bool:
            page.runJavaScript("JSON.stringify(window.driven)", lambda value: done.append(value) if value else None)
            return bool(done)

        self.until(poll, 8_000)
        return json.loads(done[0])[0] if done else "no answer"

    def run(self) -> dict[str, Any]:
        """Do everything and return what was seen."""
        view = self._open()
        for step in (self._colours, self._clicks, self._cage, self._hostile, self._crash):
            started = time.monotonic()
            step(view)
            print(f"{step.__name__} {time.monotonic() - started:.1f} s", file=sys.stderr, flush=True)
        self.seen["control"] = self._control()
        self.seen["console"] = self.console
        self.seen["requests"] = sorted(self.requests)
        self.seen["flags"] = list(chromium_flags())
        self.seen["engine_variables"] = sorted(name for name in os.environ if name.startswith("QTWEBENGINE"))
        return self.seen

    def _open(self) -> MapView:
        view = MapView(language="es", theme="night", profile=self.profile)
        view.resize(900, 600)
        view.set_points(PointSet.of((40.0 + (i % 50) / 100, -3.7 + i / 5000, i, i % 5) for i in range(2_000)))
        view.set_track([TrackPoint(lat=40.0, lon=-3.9), TrackPoint(lat=40.3, lon=-3.5, accuracy_m=9_000)])
        painted: list[int] = []
        view.painted.connect(lambda: painted.append(1))
        view.show()
        self.seen["painted"] = self.until(lambda: painted)
        return view

    def _colours(self, view: MapView) -> None:
        before = b""
        # Let labels and fonts settle: the picture must have stopped changing, whatever the machine.
        for theme in ("night", "light", "dark"):
            loaded: list[int] = []
            view._facade.page_loaded.connect(loaded.append)
            view.set_theme(theme)
            self.until(lambda loaded=loaded: view._content.revision in loaded)  # type: ignore[misc]  # bound now
            last: list[bytes] = [b""]

            def still(last: list[bytes] = last, before: bytes = before, theme: str = theme) -> bool:
                now = view.grab_png()
                same, last[0] = now == last[0] and now != before and len(now) > 20_000, now
                return same and (theme == "night") == (_most(now)["blue"] == 0)

            self.until(still)
            before = last[0]
            self.seen[f"{theme}_most"] = _most(last[0])

    def _clicks(self, view: MapView) -> None:
        clicked: list[tuple[float, float]] = []
        picked: list[int] = []
        view.clicked.connect(lambda lat, lon: clicked.append((lat, lon)))
        view.point_picked.connect(picked.append)
        view.set_points(PointSet.of([(10.0, 20.0, 2_000_000_000, 0)]))
        view.set_track([])
        moved: list[int] = []
        view.view_changed.connect(lambda *_: moved.append(1))
        view.focus(10.0, 20.0, 8)
        self.until(lambda: moved)
        proxy: QWidget | None = view.focusProxy()
        target = (proxy.focusProxy() if proxy is not None else None) or proxy or view
        self.until(
            lambda: self.script(view._page, "document.querySelectorAll('canvas').length") not in {0, "no answer"}
        )
        middle = QPoint(view.width() // 2, view.height() // 2)

        def press(at: QPoint, into: list[Any]) -> bool:
            QTest.mouseClick(target, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
            return self.until(lambda: into, 1_500)

        self.until(lambda: press(middle, picked), 10_000)
        self.until(lambda: press(middle + QPoint(100, 0), clicked), 10_000)
        self.seen["picked"], self.seen["clicked"] = picked[:1], clicked[:1]
        added: list[int] = []
        view.points_appended.connect(added.append)
        view.append_points(PointSet.of([(11.0, 21.0, 2, 0)]))
        self.until(lambda: added)
        self.seen["appended"] = added

    def _cage(self, view: MapView) -> None:
        page = view._page
        self.seen["bridge_in_page"] = self.script(page, "typeof qt + ' ' + typeof QWebChannel")
        self.seen["fetch_web"] = self.script(page, f"fetch('http://127.0.0.1:{self.port}/')")
        self.seen["fetch_other_host"] = self.script(page, "fetch('calibar://other/page.js').then(r => r.status)")
        self.seen["fetch_post"] = self.script(page, "fetch('/page.js', {method: 'POST'}).then(r => r.status)")
        self.seen["fetch_own"] = self.script(page, "fetch('/page.js').then(r => r.status)")
        self.seen["eval"] = self.script(
            page, "(function () { try { return eval('1'); } catch (e) { return e.name; } })()"
        )
        inline = "var s = document.createElement('script'); s.textContent = 'window.PWN = 1'; document.body.append(s);"
        self.script(page, f"(function () {{ {inline} return 1; }})()")
        self.seen["inline_ran"] = self.script(page, "typeof window.PWN")
        self.script(
            page, f"(function () {{ var i = new Image(); i.src = 'http://127.0.0.1:{self.port}/i'; return 1; }})()"
        )
        self.script(page, f"(function () {{ location.href = 'http://127.0.0.1:{self.port}/n'; return 1; }})()")
        self.seen["window_open"] = self.script(page, "String(window.open('calibar://app/empty'))")
        self.seen["still_here"] = self.script(page, "location.pathname")
        self._favours(page)

    def _favours(self, page: QWebEnginePage) -> None:
        """Ask for what a page may ask of a person: where it is, to notify, to look and listen, to keep a file."""
        self.seen["off_the_record"] = page.profile().isOffTheRecord()
        self.seen["geolocation"] = self.script(
            page,
            "new Promise(r => navigator.geolocation.getCurrentPosition(() => r('told'), e => r('error ' + e.code)))",
        )
        self.seen["notifications"] = self.script(page, "Notification.requestPermission()")
        self.seen["camera"] = self.script(page, "navigator.mediaDevices.getUserMedia({video: true, audio: true})")
        self.seen["clipboard"] = self.script(page, "navigator.clipboard.readText()")
        asked: list[str] = []
        page.profile().downloadRequested.connect(lambda request: asked.append(request.state().name))
        link = "var a = document.createElement('a'); a.href = '/page.js'; a.download = 'x.js'; a.click(); return 1;"
        self.script(page, f"(function () {{ {link} }})()")
        self.until(lambda: asked, 5_000)
        self.seen["download"] = asked

    def _hostile(self, view: MapView) -> None:
        page = view._page
        for payload in PAYLOADS:
            fields = dict.fromkeys(
                ("offline_map", "world", "no_street_map", "zoom_in", "legend", "boundaries"), payload
            )
            view._content.words = type(view._content.words)(**fields, kinds=(payload,) * 5)
            view._content.language = payload
            view._refresh()
            revision = view._content.revision
            loaded: list[int] = []
            view._facade.page_loaded.connect(loaded.append)
            self.until(lambda revision=revision, loaded=loaded: revision in loaded)  # type: ignore[misc]  # bound now
        self.seen["hostile_pwn"] = self.script(page, "typeof window.PWN")
        self.seen["hostile_text"] = self.script(page, "document.querySelector('.calibar-legend p').textContent")
        self.seen["hostile_elements"] = self.script(
            page, "document.querySelectorAll('.leaflet-container img, iframe').length"
        )
        self.seen["hostile_credit"] = self.script(page, "document.querySelector('.calibar-legend').textContent")

    def _crash(self, view: MapView) -> None:
        failures: list[str] = []
        readies: list[int] = []
        view.failed.connect(failures.append)
        view.ready.connect(lambda: readies.append(1))
        for kill in range(4):
            before = len(readies)
            for child in psutil.Process().children(recursive=True):
                # A renderer is forked from a zygote and keeps its command line.
                parent = child.parent()
                if parent is not None and "--type=zygote" in " ".join(parent.cmdline()):
                    child.kill()
            self.until(lambda before=before: len(readies) > before or failures, 40_000)  # type: ignore[misc]  # bound now
            self.seen[f"after_kill_{kill + 1}"] = (
                "failed" if failures else "ready" if len(readies) > before else "nothing"
            )

    def _control(self) -> str:
        """Show that raw folium would run the same words: otherwise the tests above prove nothing."""
        import folium

        shown: Any = folium.Map(location=[0, 0], tiles=None)
        folium.Marker([0, 0], popup="${window.PWN=1}").add_to(shown)
        figure = shown.get_root()
        figure.render()
        loaded_before = "var $ = function (x) { return [x]; };"
        html = (
            f"<html><head><script>{assets.leaflet_script().decode()}</script></head>"
            f"<body>{figure.html.render()}<script>{loaded_before}{figure.script.render()}</script>"
        )
        page = QWebEnginePage(QWebEngineProfile(self.application), self.application)
        loaded: list[bool] = []
        page.loadFinished.connect(loaded.append)
        page.setHtml(html, QUrl("data:text/html,x"))
        self.until(lambda: loaded)
        return str(self.script(page, "typeof window.PWN"))


def _most(png: bytes) -> dict[str, int]:
    """Return the strongest value of each colour in a picture."""
    image = QImage.fromData(png).convertToFormat(QImage.Format.Format_RGB32)
    pixels = bytes(image.constBits())
    return {"blue": max(pixels[0::4]), "green": max(pixels[1::4]), "red": max(pixels[2::4])}


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QTWEBENGINE_REMOTE_DEBUGGING"] = "127.0.0.1:9346"  # must be dropped
    prepare_web_engine()
    print("SEEN " + json.dumps(Drive(Path(sys.argv[1]), int(sys.argv[2])).run()), flush=True)
    os._exit(0)  # the engine's children need no farewell
