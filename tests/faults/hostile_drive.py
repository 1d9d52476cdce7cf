"""Fills a vault with hostile words, shows every screen, writes every export, and tells what was run or broken.

Run by test_hostile_words.py in a process of its own: `python tests/faults/hostile_drive.py FOLDER`. It prints JSON.
"""

from __future__ import annotations

import csv
import io
import json
import os
import re
import sqlite3
import sys
from collections.abc import Callable, Iterator
from functools import partial
from html import unescape
from pathlib import Path
from typing import Any

from defusedxml.ElementTree import fromstring
from PySide6.QtCore import QAbstractListModel, QBuffer, QEventLoop, QIODevice, QModelIndex, Qt, QTimer, QUrl
from PySide6.QtGui import QPdfWriter, QTextDocument
from PySide6.QtGui import Qt as MarkupTest
from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineProfile
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from app.demo.laptops import Agency, Laptop, training_stretching
from app.maps import assets
from app.maps.answers import Answers
from app.maps.basemap import open_basemap
from app.maps.export import render_html
from app.maps.layers import PointSet
from tests.faults.hostile_words import PAYLOADS, all_fields, all_records, record, tagged
from ui.briefing_print import pdf_bytes
from ui.demo import SCREENS, _Driver
from ui.main import make_window
from ui.printing import page_of
from ui.screens.target_editor.record_form import RecordForm
from ui.widgets.map_scheme import MapProfile, prepare_web_engine
from ui.widgets.map_view import MapView

TAG = re.compile(r"~[a-z]+\.[a-z_/]+\.\d\d~")
TABS = ("sightings", "notes", "legal", "network", "files", "history", "overview")
WORDS = ("offline_map", "world", "no_street_map", "zoom_in", "zoom_out", "fit", "legend", "boundaries", "nothing")
# What a file of a viewer may do by itself; none of it has a place in a print.
PDF_ACTIONS = (b"/URI", b"/JavaScript", b"/JS", b"/Launch", b"/OpenAction", b"/EmbeddedFile", b"/SubmitForm")


class Browser:
    """A page without any of our cages: whatever an export could run, runs."""

    def __init__(self, application: QApplication) -> None:
        self._profile = QWebEngineProfile(application)
        self._page = QWebEnginePage(self._profile, application)

    def show(self, folder: Path, html: str, ask: str = "1") -> tuple[bool, Any]:
        """Load a document; return whether something in it ran, and the answer to a question about it."""
        path = folder / "page.html"
        path.write_text(html, "utf-8", errors="surrogatepass")
        loaded: list[bool] = []
        self._page.loadFinished.connect(loaded.append)
        self._page.load(QUrl.fromLocalFile(str(path)))
        until(lambda: bool(loaded))
        turn(600)  # errors of pictures and toggles come after the load
        told: list[str] = []
        self._page.runJavaScript(f"JSON.stringify([typeof window.PWN, {ask}])", told.append)
        until(lambda: bool(told))
        self._page.loadFinished.disconnect(loaded.append)
        ran, answer = json.loads(told[0])
        return ran != "undefined", answer


def until(condition: Callable[[], bool], limit_ms: int = 60_000) -> bool:
    """Run the event loop until something is true."""
    loop, tick, end = QEventLoop(), QTimer(interval=10), QTimer(singleShot=True, interval=limit_ms)
    tick.timeout.connect(lambda: loop.quit() if condition() else None)
    end.timeout.connect(loop.quit)
    tick.start()
    end.start()
    loop.exec()
    return condition()


def turn(milliseconds: int) -> None:
    """Let the event loop run for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


# Exports ------------------------------------------------------------------------------------------------------


def values() -> list[str]:
    """Return every payload in every field."""
    return [tagged(payload, kind, field) for kind, field in all_fields() for payload in PAYLOADS]


def html_export(browser: Browser, folder: Path) -> dict[str, Any]:
    """Show all values as texts of points in the exported map, with its policy taken out: escaping alone must hold."""
    wanted = values()
    points = PointSet.of((40.0 + place / 5000, -3.0, place, 0) for place in range(len(wanted)))
    texts = {place: (words, "") for place, words in enumerate(wanted)}
    html = render_html(points, [], texts=texts, title=wanted[0], language=PAYLOADS[4]).decode()
    bare = re.sub(r"<meta http-equiv[^>]*>", "", html)
    ask = "Array.from(document.querySelectorAll('svg > path > title')).map(function (t) { return t.textContent; })"
    ran, shown = browser.show(folder, bare, ask)
    return {"tried": len(wanted), "ran": ran, "broken": sum(a != b for a, b in _paired(shown, wanted))}


def kml_export(browser: Browser, folder: Path, data: bytes) -> dict[str, Any]:
    """Show what a globe shows in balloons: the description as HTML, and no name, for every feature has our style."""
    space = "{http://www.opengis.net/kml/2.2}"
    document = fromstring(data.decode())
    features = [*document.iter(f"{space}Folder"), *document.iter(f"{space}Placemark")]
    descriptions = [node.text or "" for node in document.iter(f"{space}description")]
    names = [node.findtext(f"{space}name") or "" for node in features]
    balloons = "".join(f"<div class='b'>{one}</div>" for one in descriptions)
    ask = "Array.from(document.querySelectorAll('div.b')).map(function (t) { return t.innerText; })"
    ran, shown = browser.show(folder, f"<html><head><meta charset=utf-8></head><body>{balloons}</body></html>", ask)
    whole = [one for one in shown if {"place", "text"} <= {tag.split(".")[1] for tag in TAG.findall(one)}]
    payloads = [one for one in shown if any(payload.strip("\u2028") in one for payload in PAYLOADS)]
    return {
        "tried": len({tag for one in [*shown, *names] for tag in TAG.findall(one)}),
        "ran": ran,
        "broken": 2 * len(descriptions) - len(whole) - len(payloads),
        "templates": [node.text for node in document.iter(f"{space}text")],
        "unstyled": sum(node.find(f"{space}styleUrl") is None for node in features),
    }


def csv_export(data: bytes) -> dict[str, Any]:
    """Read the table as a spreadsheet does: no cell may be a formula, and each word must be there."""
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"))))
    cells = [cell for row in rows[1:] for cell in row]
    formulas = [
        cell for cell in cells if cell.lstrip("\u200b\ufeff \u202e")[:1] in set("=+@|") or cell[:1] in set("\t\r")
    ]
    tagged_cells = [cell for cell in cells if TAG.search(cell)]
    broken = [cell for cell in tagged_cells if not any(payload in cell for payload in PAYLOADS)]
    return {"tried": len(tagged_cells), "ran": bool(formulas), "broken": len(broken) + len({len(r) for r in rows}) - 1}


def text_export(data: bytes, *, xml: bool) -> dict[str, Any]:
    """Read a GPX, GeoJSON or FollowTheMoney file back: each word must be there whole."""
    if xml:
        found = [node.text or "" for node in fromstring(data.decode()).iter()]
    else:
        text = data.decode()
        whole = text if text.lstrip().startswith('{\n "type"') or text.startswith('{"type"') else None
        documents = [json.loads(whole)] if whole else [json.loads(line) for line in text.split("\n") if line.strip()]
        found = [text for document in documents for text in _strings(document)]
    tagged_texts = [one for one in found if TAG.search(one)]
    # FollowTheMoney writes languages in small letters.
    small = [payload.lower() for payload in PAYLOADS]
    broken = [one for one in tagged_texts if not any(payload in one.lower() for payload in small)]
    return {"tried": len(tagged_texts), "ran": False, "broken": len(broken) + (not tagged_texts)}


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from _strings(part)
    elif isinstance(value, list):
        for part in value:
            yield from _strings(part)


def _paired(shown: list[str], wanted: list[str]) -> Iterator[tuple[str, str]]:
    yield ("", "nothing") if len(shown) != len(wanted) else ("", "")
    yield from zip(shown, wanted, strict=False)


# The window ---------------------------------------------------------------------------------------------------


def judge(root: QWidget, seen: set[str]) -> list[str]:
    """Return where a widget reads words as markup; add the tags that stand in it to `seen`."""
    found = []
    for widget in [root, *root.findChildren(QWidget)]:
        texts = []
        if isinstance(widget, QLabel):
            texts.append(widget.text())
            as_markup = widget.textFormat() is not Qt.TextFormat.PlainText
            if as_markup and (TAG.search(widget.text()) or MarkupTest.mightBeRichText(widget.text())):
                found.append(f"label {widget.text()[:60]}")
        elif isinstance(widget, QLineEdit):
            texts.append(widget.text())
        elif isinstance(widget, QTextEdit | QPlainTextEdit):
            texts.append(widget.toPlainText())
            if _is_live(widget.document()):
                found.append(f"edit {widget.toPlainText()[:60]}")
        elif isinstance(widget, QAbstractItemView):
            for text, tip in _cells(widget):
                texts.append(text)
                found += [f"tip of a row {tip[:60]}"] if tip and _runs_as_tip(tip) else []
        for tip in (widget.toolTip(), widget.whatsThis(), widget.statusTip()):
            texts.append(unescape(tip))
            found += [f"tip {tip[:60]}"] if tip and _runs_as_tip(tip) else []
        for text in texts:
            seen.update(TAG.findall(text))
    return found


def _cells(view: QAbstractItemView) -> Iterator[tuple[str, str]]:
    model: Any = view.model()  # None for a view without one
    if model is None:
        return
    # The number of columns of a list is no part of its interface; painted rows hand their values out by a role.
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
    for row in range(min(model.rowCount(QModelIndex()), 600)):
        for column in range(columns):
            index = model.index(row, column)
            shown = [model.data(index, role) for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.UserRole)]
            yield repr(shown), str(model.data(index, Qt.ItemDataRole.ToolTipRole) or "")


def _runs_as_tip(tip: str) -> bool:
    """Tell whether a tooltip, which reads what looks like markup as markup, would show more than letters."""
    if not MarkupTest.mightBeRichText(tip):
        return False
    document = QTextDocument()
    document.setHtml(tip)
    return _is_live(document)


def _is_live(document: QTextDocument) -> bool:
    """Tell whether a document holds a picture, a link or a weight of its own."""
    block = document.begin()
    while block.isValid():
        fragments = block.begin()
        while not fragments.atEnd():
            style = fragments.fragment().charFormat()
            if style.isImageFormat() or style.isAnchor() or style.fontWeight() > 600:
                return True
            fragments += 1
        block = block.next()
    return False


def walk(laptop: Laptop, target: str, folder: Path) -> dict[str, Any]:
    """Open every screen, tab and form of the real window; return what was judged, and the prints."""
    laptop.program.lock()
    window = make_window(laptop.program)
    window.resize(1500, 1000)
    window.show()
    driver = _Driver(window, folder / "shots")
    driver.unlock()
    found: list[str] = []
    seen: dict[str, set[str]] = {}
    frame = driver.frame

    def look(name: str, root: QWidget | None = None) -> None:
        driver.quiet()
        front = root or frame.screen_of(frame.current)
        front.grab()
        found.extend(f"{name}: {one}" for one in judge(front, seen.setdefault(name, set())))

    for name in SCREENS:
        frame.navigate(name)
        look(name)
    for tab in TABS:
        frame.navigate("dossier", target_id=target, tab=tab)
        look(f"dossier {tab}")
    frame.open_palette()
    driver.quiet()
    for field in frame.sheets.findChildren(QLineEdit) + window.findChildren(QLineEdit):
        if field.isVisible() and field.hasFocus():
            field.setText("window")
    look("palette", frame.sheets.top())
    frame.sheets.close_all()
    workspace = frame.context.workspace
    for kind in ("target", "notice", "caution", "note", "sighting", "person", "address", "item", "movement"):
        if kind == "target":
            shown = driver.call(partial(workspace.records.get, target))
        else:
            (shown,) = driver.call(partial(workspace.records.list, kind, target, 1))
        frame.context.open_sheet(RecordForm(frame.context, kind, target, shown))
        look(f"form {kind}", frame.sheets.top())
        frame.sheets.close_all()
    dossier = driver.call(lambda: workspace.targets.dossier(target, "invented purpose"))
    paper = pdf_bytes([page_of(dossier)], PAYLOADS[0])
    look("window", window)
    window.shut()
    return {
        "tried": len(set().union(*seen.values())),
        "ran": found,
        "screens": {name: len(tags) for name, tags in seen.items()},
        "pdf": [word.decode() for word in PDF_ACTIONS if word in paper],
        "pdf_bytes": len(paper),
    }


# The live map -------------------------------------------------------------------------------------------------


def live_map(application: QApplication, folder: Path) -> dict[str, Any]:
    """Give the page each payload in every word that it shows, also those of tile files of others."""
    tiles = folder / "tiles"
    tiles.mkdir()
    for number, payload in enumerate(PAYLOADS):
        database = sqlite3.connect(tiles / f"town{number:02}.mbtiles")
        database.execute("CREATE TABLE metadata (name TEXT, value TEXT)")
        database.execute("CREATE TABLE tiles (zoom_level INT, tile_column INT, tile_row INT, tile_data BLOB)")
        fields = {"name": payload, "attribution": payload, "version": payload, "format": "pbf", "minzoom": "10"}
        database.executemany("INSERT INTO metadata VALUES (?, ?)", [*fields.items(), ("maxzoom", "14")])
        database.commit()
        database.close()
    profile = MapProfile(Answers(open_basemap(tiles)), application)
    view = MapView(profile=profile)
    view.resize(900, 600)
    view.set_points(PointSet.of([(40.0, -3.0, 0, 0)]))
    view.show()
    readied = until(lambda: view.is_ready)
    broken = 0 if readied else 1
    broke: list[int] = []
    view._facade.page_broken.connect(lambda: broke.append(1))
    for payload in PAYLOADS:
        view._content.words = type(view._content.words)(**dict.fromkeys(WORDS, payload), kinds=(payload,) * 5)
        view._content.language = payload
        view._refresh()
        loaded: list[int] = []
        view._facade.page_loaded.connect(loaded.append)
        broken += not until(lambda loaded=loaded: view._content.revision in loaded)  # type: ignore[misc]  # bound now
    told: list[Any] = []
    view._page.runJavaScript(
        "JSON.stringify([typeof window.PWN, document.querySelector('.calibar-legend').textContent])", told.append
    )
    until(lambda: bool(told))
    ran, legend = json.loads(told[0])
    shown = PAYLOADS[-1] in legend
    return {
        "tried": len(PAYLOADS) * (len(WORDS) + 2 + 3),
        "ran": ran != "undefined",
        "broken": broken + len(broke) + (not shown),
    }


# Controls -----------------------------------------------------------------------------------------------------


def controls(browser: Browser, folder: Path) -> dict[str, bool]:
    """Show that each way of judging sees what is run: otherwise the rest proves nothing."""
    import folium

    shown: Any = folium.Map(location=[0, 0], tiles=None)
    for payload in (PAYLOADS[2], PAYLOADS[13]):
        folium.Marker([0, 0], popup=payload, tooltip=payload).add_to(shown)
    figure = shown.get_root()
    figure.render()
    loaded_before = "var $ = function (x) { return [x]; };"
    raw = (
        f"<html><head><script>{assets.leaflet_script().decode()}</script></head>"
        f"<body>{figure.html.render()}<script>{loaded_before}{figure.script.render()}</script>"
    )
    label, tip = QLabel(PAYLOADS[36] + " ~a.b.00~"), QLabel("")
    tip.setToolTip("<img src='file:///etc/hostname'>")
    edit = QTextEdit()
    edit.setHtml("<a href='http://x.invalid'>x</a>")
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    document, writer = QTextDocument(), QPdfWriter(buffer)
    document.setHtml("<a href='http://x.invalid'>x</a>")
    document.print_(writer)
    return {
        "folium": browser.show(folder, raw)[0],
        "page": browser.show(folder, f"<html><body>{'<p>'.join(PAYLOADS[:5])}")[0],
        "label": bool(judge(label, set())),
        "tip": bool(judge(tip, set())),
        "edit": bool(judge(edit, set())),
        "csv": bool(csv_export("\ufeffa\r\n=1+1 ~a.b.00~\r\n".encode())["ran"]),
        "pdf": any(word in bytes(buffer.data().data()) for word in PDF_ACTIONS),
        "quiet": not browser.show(folder, "<html><body>words")[0],
    }


def main(folder: Path) -> dict[str, Any]:
    """Do everything and return what was seen."""
    prepare_web_engine()
    application = QApplication([])
    browser = Browser(application)
    found: dict[str, Any] = {"fields": len(all_fields()), "payloads": len(PAYLOADS)}
    with Agency(folder / "hub", stretching=training_stretching()) as agency:
        laptop = agency.enrol(PAYLOADS[36], folder / "laptop")
        workspace = laptop.workspace
        targets = [workspace.targets.add(record("target", payload))[0] for payload in PAYLOADS]  # type: ignore[arg-type]  # a Target
        operations = [workspace.records.add(record("operation", payload))[0] for payload in PAYLOADS]
        for _, value in all_records(targets[0], operations[0]):
            workspace.records.add(value)
        files = {name: workspace.exports.plan(name)[1] for name in ("kml", "csv", "gpx", "geojson", "followthemoney")}
        found["html"] = html_export(browser, folder)
        found["kml"] = kml_export(browser, folder, files["kml"])
        found["csv"] = csv_export(files["csv"])
        found["gpx"] = text_export(files["gpx"], xml=True)
        found["geojson"] = text_export(files["geojson"], xml=False)
        found["followthemoney"] = text_export(files["followthemoney"], xml=False)
        found["map"] = live_map(application, folder)
        found["controls"] = controls(browser, folder)
        found["window"] = walk(laptop, targets[0], folder)
    return found


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    print("SEEN " + json.dumps(main(Path(sys.argv[1]))), flush=True)
    os._exit(0)  # the engine's children need no farewell
