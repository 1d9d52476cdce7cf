"""The demonstration: a private hub, invented data, and the window on them; or, without a display, the whole day."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEventLoop, Qt
from PySide6.QtWidgets import QWidget

from app.bootstrap import Program
from app.cli.output import Output
from app.demo.day import Day
from app.demo.laptops import PASSPHRASE
from app.demo.likeness import picture
from app.domain.queries import Conflict, SyncReport
from app.errors import CalibarError
from ui.cover import Cover
from ui.frame import Frame
from ui.main import loop_until_closed, make_window
from ui.main_window import MainWindow
from ui.screens.dossier.purpose_sheet import PurposeSheet
from ui.theme import appearance
from ui.widgets.button import OutlineButton

WAIT_S = 60.0
_MAP_COLOURS = 8
SCREENS = ("targets", "sightings", "map", "operations", "briefings", "imports", "sync", "audit", "settings")
FIELD_TEXT = "9 mm pistol, carried in waistband. Keeps to the left of doorways."
DESK_TEXT = "9 mm pistol and knife. Keeps to the right of doorways."


def has_display() -> bool:
    """Return whether a window can be shown."""
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def run_demo(arguments: argparse.Namespace, output: Output) -> int:
    """Run the demonstration and return the exit status."""
    if arguments.headless or not has_display():
        return _headless(arguments.out or Path("demo-out"), output, arguments.profile)
    return _with_window(arguments, output)


def _with_window(arguments: argparse.Namespace, output: Output) -> int:
    """Show the window of a field laptop beside a private hub; the data stay for the next start."""
    folder = (
        arguments.profile
        or Path(tempfile.gettempdir()) / f"calibar-demo-{os.getuid() if hasattr(os, 'getuid') else 'user'}"
    )
    day = Day(folder, output.say)
    if (folder / "ready").exists():
        day.start_hub()
    else:
        output.say("Making a private hub and invented dossiers. This takes some seconds, the first time only.")
        day.prepare()
        (folder / "ready").write_text("", encoding="utf-8")
    program = Program(day.field_profile, use_keyring=False)
    output.say(f"The passphrase of this invented laptop is: {PASSPHRASE}")
    window = make_window(program)
    window.show()
    window.tasks.run(program.unlock, PASSPHRASE, then=lambda workspace: _enter(window, workspace, day), owner=window)
    try:
        return loop_until_closed()
    finally:
        window.shut()
        day.end()


def _enter(window: MainWindow, workspace: Any, day: Day) -> None:
    url = day.hub.url if day.hub is not None else ""

    def ready() -> Any:
        workspace.sync.set_hub(url)
        return workspace

    window.tasks.run(ready, then=window.unlock_screen.unlocked.emit, owner=window)


class _Driver:
    """Drives the real window as a person would, and waits for conditions, never for a time."""

    def __init__(self, window: MainWindow, out: Path) -> None:
        self.window, self.out = window, out
        self.shots: list[str] = []

    @property
    def frame(self) -> Frame:
        """The frame behind the gate."""
        assert self.window.frame is not None, "the window is locked"
        return self.window.frame

    def until(self, condition: Callable[[], bool], what: str) -> None:
        """Let the window work until something holds."""
        deadline = time.monotonic() + WAIT_S
        while not condition():
            for cover in self.window.findChildren(Cover, options=Qt.FindChildOption.FindDirectChildrenOnly):
                cover.uncover()  # a slow machine is out of front for longer than the window stays open
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            assert time.monotonic() < deadline, f"{what} did not happen within {WAIT_S:.0f} s"

    def pause(self, turns: int) -> None:
        """Let the window turn its loop some times, so that another process's picture arrives."""
        for _ in range(turns):
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)

    def quiet(self) -> None:
        """Let the window finish what it asked for."""
        tasks = self.window.tasks
        calm = 0
        while calm < 3:
            self.until(lambda: tasks.waiting("storage") == 0 and tasks.waiting("network") == 0, "quiet")
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)
            calm = calm + 1 if tasks.waiting("storage") == 0 and tasks.waiting("network") == 0 else 0
            asked = self.window.frame.sheets.top() if self.window.frame is not None else None
            if calm == 3 and isinstance(asked, PurposeSheet):
                self._state_purpose(asked)
                calm = 0

    def _state_purpose(self, sheet: PurposeSheet) -> None:
        """Press Enter on the purpose that is offered, or take the first choice."""
        path = self.out / "purpose.png"
        if not path.exists():
            self.out.mkdir(parents=True, exist_ok=True)
            assert self.window.grab().save(str(path), "PNG"), f"{path} was not written"
        if sheet.purpose():
            sheet.accept()
        else:
            self.find(OutlineButton, sheet).click()

    def call(self, work: Callable[[], Any]) -> Any:
        """Run something on the storage lane and wait for it."""
        done: list[Any] = []
        failed: list[CalibarError] = []
        self.window.tasks.run(work, then=lambda value: done.append((value,)), failed=failed.append)
        self.until(lambda: bool(done or failed), "the answer of the storage lane")
        if failed:
            raise failed[0]
        return done[0][0]

    def shot(self, name: str) -> None:
        """Save what the window shows."""
        self.quiet()
        pixmap = self.window.grab()
        path = self.out / f"{len(self.shots) + 1:02d}-{name}.png"
        assert pixmap.save(str(path), "PNG"), f"{path} was not written"
        self.shots.append(str(path))

    def sync(self) -> SyncReport | CalibarError:
        """Press Sync now and wait for the end."""
        session = self.frame.context.sync
        self.until(lambda: not session.is_running, "the running sync")
        ended: list[Any] = []
        session.ended.connect(lambda report, error: ended.append(report or error))
        session.start()
        self.until(lambda: bool(ended), "the end of the sync")
        self.quiet()
        return ended[0]  # type: ignore[no-any-return]  # a report or an error, by the signal

    def find(self, kind: type[QWidget], within: QWidget | None = None) -> Any:
        """Return a widget of a kind that is shown."""
        for widget in (within or self.window).findChildren(kind):
            if widget.isVisible():
                return widget
        raise AssertionError(f"no {kind.__name__} is shown")

    def unlock(self) -> None:
        """Type the passphrase."""
        screen = self.window.unlock_screen
        screen._field.setText(PASSPHRASE)  # noqa: SLF001 - the hands of a person
        screen._button.click()  # noqa: SLF001 - the hands of a person
        self.until(lambda: self.window.frame is not None, "unlocking")
        self.quiet()


def _headless(out: Path, output: Output, kept: Path | None) -> int:
    """Run the whole day against a real hub process and the real window, offscreen; hub and laptops stay in `kept`."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    out.mkdir(parents=True, exist_ok=True)
    with nullcontext(kept) if kept else tempfile.TemporaryDirectory(prefix="calibar-day-") as folder:
        day = Day(Path(folder), output.say)
        day.step("hub, two laptops enrolled, invented dossiers", day.prepare)
        program = Program(day.field_profile, use_keyring=False)
        window = make_window(program)
        window.show()
        driver = _Driver(window, out)
        try:
            if day.ok:
                _work(day, driver, program)
        finally:
            window.shut()
            day.end()
    steps = [asdict(step) for step in day.steps]
    ok = day.ok
    output.answer(
        {"steps": steps, "screenshots": driver.shots, "ok": ok},
        [f"{'all steps went well' if ok else 'a step failed'}; screenshots are in {out}"],
    )
    return 0 if ok else 1


def _work(day: Day, driver: _Driver, program: Program) -> None:
    assert day.seeded is not None
    seeded = day.seeded
    target = seeded.targets[0]
    day.step("the lock is painted", lambda: driver.shot("lock"))
    day.step("unlock with the passphrase", driver.unlock)
    day.step("first sync", lambda: _first_sync(driver))
    day.step("every screen opens", lambda: _tour(driver, target))
    port: list[int] = []
    day.step("the line is gone", lambda: port.append(day.stop_hub()))
    day.step("offline is a state, not an error", lambda: _offline(driver))
    day.step("read the briefing and a dossier", lambda: _read(driver, target))
    ids: list[str] = []
    day.step("two sightings and a note by keyboard", lambda: ids.extend(_capture(driver, target)))
    day.step("lock", lambda: _lock(driver))
    confirmed: list[str] = []
    day.step("kill a process in the middle of a save", lambda: confirmed.extend(day.kill_in_a_save()))
    day.step("reopen", driver.unlock)
    day.step("nothing that was confirmed is lost", lambda: _nothing_lost(driver, [*ids, *confirmed]))
    day.step("change a caution without a line", lambda: _edit_caution(driver, seeded.caution))
    day.step("the line is back", lambda: _line_back(day, driver, port))
    day.step("the desk changes the same caution", lambda: day.desk_edits_caution(DESK_TEXT))
    day.step("sync brings the conflict", lambda: _conflict_arrives(driver))
    day.step("decide it field by field", lambda: _decide(driver))
    day.step("both laptops hold the same", lambda: _same(day, driver))
    day.step("vault check", lambda: _check(driver))
    day.step("themes, sizes and languages", lambda: _looks(driver, program, target))
    day.step("lock at the end", lambda: _lock(driver))


def _first_sync(driver: _Driver) -> None:
    driver.sync()
    workspace = driver.frame.context.workspace
    counts = driver.call(workspace.targets.counts)
    assert counts.total > 0, "no target arrived"
    driver.sync()


def _tour(driver: _Driver, target: str) -> None:
    for name in SCREENS:
        driver.frame.navigate(name)
        driver.quiet()
        if name == "map":
            view: Any = driver.frame.screen_of("map")._map  # type: ignore[attr-defined]  # noqa: SLF001 - the hands
            driver.until(partial(_shows_a_map, view), "the picture of the map")
            driver.pause(10)
            driver.quiet()
        driver.shot(name)
    driver.frame.open_palette()
    driver.shot("palette")
    driver.frame.sheets.close_all()
    driver.frame.navigate("dossier", target_id=target)
    driver.shot("dossier")


def _shows_a_map(view: Any) -> bool:
    """Return whether land and water stand in the middle of the page: without tiles there is one colour."""
    if not view.is_ready:
        return False
    image = view.grab().toImage()
    wide, high = image.width() // 4, image.height() // 4
    spots = ((x, y) for x in range(wide, 3 * wide, 5) for y in range(high, 3 * high, 5))
    return len({image.pixel(x, y) for x, y in spots}) > _MAP_COLOURS


def _offline(driver: _Driver) -> None:
    result = driver.sync()
    assert isinstance(result, CalibarError), "the sync should have found nobody"
    assert result.code == "offline", f"offline was reported as {result.code}"


def _read(driver: _Driver, target: str) -> None:
    driver.frame.navigate("briefings")
    driver.quiet()
    driver.frame.navigate("dossier", target_id=target)
    for tab in ("sightings", "notes", "legal", "network", "files", "history", "overview"):
        driver.frame.navigate("dossier", target_id=target, tab=tab)
        driver.shot(f"dossier-{tab}")


def _capture(driver: _Driver, target: str) -> list[str]:
    from ui.screens.capture.screen import CaptureSheet

    context = driver.frame.context
    saved: list[str] = []
    context.changes.changed.connect(
        lambda changes: saved.extend(one for kind in ("sighting", "note") for one in changes.records.get(kind, ()))
    )
    for kind, text, where in (
        ("sighting", "Entered with a holdall. Grey hoodie. Alone.", "Calle de Argumosa 14"),
        ("sighting", "Left by the back door, on foot.", "40°24'31.3\"N 3°41'50.3\"O"),
        ("note", "Lights on the third floor since Friday.", ""),
    ):
        driver.frame.capture(target)
        driver.quiet()
        sheet = driver.find(CaptureSheet)
        sheet._kind.set_value(kind)  # noqa: SLF001 - the hands of a person
        sheet._kind_chosen(kind)  # noqa: SLF001 - the hands of a person
        sheet._where.setText(where)  # noqa: SLF001 - the hands of a person
        sheet._text.set_text(text)  # noqa: SLF001 - the hands of a person
        if kind == "sighting" and not saved:
            driver.shot("capture")
        wanted = len(saved) + 1
        sheet.save()
        driver.until(partial(_reached, saved, wanted), "the save")
        driver.quiet()
    assert len(set(saved)) == 3, f"{len(saved)} records were saved"
    return saved


def _reached(saved: list[str], wanted: int) -> bool:
    return len(saved) >= wanted


def _lock(driver: _Driver) -> None:
    done: list[bool] = []
    driver.window.locked.connect(lambda: done.append(True), Qt.ConnectionType.SingleShotConnection)
    driver.window.lock()
    driver.until(lambda: bool(done), "the lock")
    assert driver.window.program.workspace is None, "the vault is still open"


def _nothing_lost(driver: _Driver, ids: list[str]) -> None:
    workspace = driver.frame.context.workspace

    def look() -> int:
        return sum(1 for one in ids if workspace.records.get(one) is not None)

    assert driver.call(look) == len(ids), "a confirmed record is missing"
    driver.shot("after-the-kill")


def _edit_caution(driver: _Driver, caution: str) -> None:
    context = driver.frame.context
    context.announce(driver.call(lambda: context.workspace.records.edit(caution, {"text": FIELD_TEXT})))


def _line_back(day: Day, driver: _Driver, port: list[int]) -> None:
    url = day.start_hub(port[0])
    workspace = driver.frame.context.workspace
    driver.call(lambda: workspace.sync.set_hub(url))


def _conflict_arrives(driver: _Driver) -> None:
    driver.sync()
    driver.sync()
    conflicts: list[Conflict] = driver.call(driver.frame.context.workspace.sync.conflicts)
    assert len(conflicts) == 1, f"{len(conflicts)} conflicts"
    driver.frame.navigate("sync", conflict=True)
    driver.shot("conflict")


def _decide(driver: _Driver) -> None:
    from ui.screens.sync.cards import ConflictCardView

    card = driver.find(ConflictCardView)
    card.choose("2")
    card.choose("enter")
    workspace = driver.frame.context.workspace
    driver.until(lambda: not driver.call(workspace.sync.conflicts), "the decision")
    driver.sync()
    driver.sync()
    driver.shot("sync-after")


def _same(day: Day, driver: _Driver) -> None:
    desk = day.picture_of_desk()
    driver.sync()
    workspace = driver.frame.context.workspace
    here = driver.call(lambda: picture(workspace))
    assert here == desk, (
        f"{len(here)} records here, {len(desk)} at the desk, {len(set(here.items()) ^ set(desk.items()))} differ"
    )


def _check(driver: _Driver) -> None:
    problems = driver.call(driver.frame.context.workspace.problems)
    assert not problems, "; ".join(problems)


def _looks(driver: _Driver, program: Program, target: str) -> None:
    from ui.i18n import LANGUAGES

    driver.frame.navigate("dossier", target_id=target, tab="overview")
    for theme in ("light", "night", "dark"):
        appearance().choose(theme)
        driver.shot(f"dossier-{theme}")
        driver.frame.capture(target)
        driver.shot(f"capture-{theme}")
        driver.frame.sheets.close_all()
        driver.frame._capture_sheet = None  # noqa: SLF001 - the sheet was closed from outside
    appearance().choose(text_scale=1.5)
    driver.shot("dossier-150-percent")
    appearance().choose(text_scale=1.0)
    for code in (*LANGUAGES, "en"):
        settings: Any = driver.frame.screen_of("settings")
        settings._choose_language(code)  # noqa: SLF001 - the hands of a person
        driver.quiet()
        driver.frame.navigate("dossier", target_id=target)
        driver.shot(f"language-{code}")
    program.save_settings()
