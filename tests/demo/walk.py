"""The demo without a screen: walks a whole visit by itself, photographs every screen, and keeps what came of it."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from skintwin_desktop.core.door import Door
from skintwin_desktop.core.report_pages import signed_report
from skintwin_desktop.store.device import NoDeviceStore
from skintwin_desktop.store.keys import FLOOR
from skintwin_desktop.ui.setup_screen import SetupScreen
from tests.demo import skin
from tests.demo.studio import CLIENTS, OWNER, PASSWORD, RECEPTIONIST, TODAY, VISITS, DemoClock
from tests.driver import Driver
from tests.journeys.first_visit import FirstVisit, Shoot
from tests.journeys.gallery import CONSULTING, MORNING, OFFICE, Tour

_SEEDS = (21, 33)
BUILD_PATIENCE = 120.0


@dataclass
class Diary:
    """What was done, and how long each step took."""

    done: list[str] = field(default_factory=list)
    seconds: dict[str, float] = field(default_factory=dict)
    began: float = field(default_factory=time.monotonic)
    _step: str = ""
    _since: float = 0.0

    def step(self, name: str) -> None:
        """Begin a step; the one before it ends."""
        now = time.monotonic()
        if self._step:
            self.seconds[self._step] = round(self.seconds.get(self._step, 0.0) + now - self._since, 2)
        self._step, self._since = name, now
        if name:
            self.done.append(name)
            print(f"  {name}", flush=True)

    @property
    def total(self) -> float:
        """Return the seconds since the walk began."""
        return round(time.monotonic() - self.began, 2)


def walk(out: Path) -> int:
    """Walk everything and leave pictures, result.pdf and visit.json in ``out``; return the exit status."""
    diary = Diary()
    print("Walking through the demo ...", flush=True)
    out.mkdir(parents=True, exist_ok=True)
    for stale in (*out.glob("*.png"), out / "result.pdf", out / "visit.json"):
        stale.unlink(missing_ok=True)
    with _folder() as folder, _being_built(folder / "full") as building:
        first, counts = _first_visit(folder, out, diary)
        diary.step("waiting for the full studio")
        if building.wait(BUILD_PATIENCE):
            raise SystemExit("the full studio could not be built")
        pictures = first + _full_studio(folder / "full", out, diary)
        diary.step("")
    report = {
        "done": diary.done,
        "counts": counts
        | {"pictures of screens": pictures, "clients in the full studio": CLIENTS}
        | {"visits in the full studio": sum(map(len, VISITS)) + 1},
        "seconds": diary.seconds,
        "total": diary.total,
    }
    (out / "visit.json").write_text(json.dumps(report, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"{pictures} pictures, result.pdf and visit.json in {out}, {diary.total:.0f} s", flush=True)
    return 0


@contextmanager
def _folder() -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp(prefix="skintwin-demo-"))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def _being_built(folder: Path) -> Iterator[subprocess.Popen[bytes]]:
    """Build the full studio in a process of its own, while the first visit is walked."""
    folder.mkdir()
    building = subprocess.Popen([sys.executable, "-m", "tests.demo.studio", str(folder)])
    try:
        yield building
    finally:
        if building.poll() is None:
            building.terminate()
            building.wait()


def _first_visit(folder: Path, out: Path, diary: Diary) -> tuple[int, dict[str, int]]:
    """Walk from the empty folder to the delivered result; return how many pictures, and what was made."""
    SetupScreen.cost = FLOOR  # type: ignore[assignment]  # as quick as the slowest computer may be
    door = Door(folder / "studio", "KAMER-1", DemoClock.at(MORNING), NoDeviceStore())
    diary.step("starting")
    person = Driver(door, folder / "settings", pictures=out, watch_strays=False)
    visit = FirstVisit(person, step=diary.step)
    try:
        visit.set_up(owner=OWNER, password=PASSWORD, receptionist=RECEPTIONIST, receptionist_password=PASSWORD)
        visit.sign_in(OWNER, PASSWORD)
        visit.intake()
        diary.step("drawing skin")
        shoot = _drawn(folder)
        visit.screening(shoot)
        visit.judge_first()
        visit.agree_first()
        visit.judge_second()
        visit.pictures()
        visit.profile()
        visit.result()
        visit.deliver()
        _keep_report(person, out)
        visit.addendum()
        person.close()
    except BaseException:
        _photograph_failure(person)
        raise
    return len(person.photographed), visit.done


def _drawn(folder: Path) -> Shoot:
    def keep(kind: str, seed: int) -> Path:
        path = folder / f"DEMO_{seed}_{kind}.jpg"
        path.write_bytes(skin.picture_of_visit((kind, seed, TODAY)))
        return path

    return Shoot(
        [keep("overview", _SEEDS[0])],
        [[keep("close_up", _SEEDS[0]), keep("dermoscopy", _SEEDS[0])], [keep("dermoscopy", _SEEDS[1])]],
    )


def _keep_report(person: Driver, out: Path) -> None:
    visit_id = person.visit.result._visit
    assert visit_id is not None
    (out / "result.pdf").write_bytes(signed_report(person.studio, visit_id))


def _full_studio(folder: Path, out: Path, diary: Diary) -> int:
    """Photograph the other screens on the full studio; return how many pictures."""
    door = Door(folder / "studio", "KAMER-1", DemoClock.at(MORNING), NoDeviceStore())
    diary.step("full studio")
    person = Driver(door, folder / "settings", pictures=out, watch_strays=False)
    tour = Tour(person)
    try:
        tour.sign_in()
        tour.photograph((*OFFICE, *CONSULTING))
        tour.over_everything()
        diary.step("locked")
        tour.lock()
        person.photograph("64-vergrendeld")
        diary.step("reception")
        tour.sign_in(RECEPTIONIST)
        tour.photograph((OFFICE[0], *OFFICE[2:]), "71-receptie-")
        tour.lock()
        diary.step("English")
        tour.speak("en")
        person.photograph("72-english-sign-in")
        tour.sign_in()
        tour.photograph((OFFICE[0], OFFICE[2], CONSULTING[0]), "72-english-")
        tour.lock()
        diary.step("exam room")
        tour.speak("nl")
        person.set_look(theme="dark")
        tour.sign_in()
        tour.photograph((OFFICE[0], CONSULTING[0]), "70-onderzoekskamer-")
        person.close()
    except BaseException:
        _photograph_failure(person)
        raise
    return len(person.photographed)


def _photograph_failure(person: Driver) -> None:
    person.window.grab().save(str((person.pictures or Path()) / "zz-mislukt.png"))
    person.abandon()
