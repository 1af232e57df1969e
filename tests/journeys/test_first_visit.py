"""The whole first visit through the windows, with the words of its users, on real pictures, with a crash in the middle.

After it, nothing that the program wrote shows anything of the client.
"""

from __future__ import annotations

import gzip
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit
from sqlalchemy import select

from skintwin_desktop.core import intake, results, screening
from skintwin_desktop.core.door import Door
from skintwin_desktop.core.intake import HealthAnswers
from skintwin_desktop.core.questionnaire import questionnaire
from skintwin_desktop.core.report_pages import signed_report
from skintwin_desktop.core.sealed import take_out
from skintwin_desktop.errors import Denied
from skintwin_desktop.store.device import NoDeviceStore
from skintwin_desktop.store.keys import FLOOR
from skintwin_desktop.store.tables import HealthAnswersRow
from skintwin_desktop.ui.setup_screen import SetupScreen
from skintwin_desktop.ui.widgets.choices import Segments
from tests import builders
from tests.driver import Driver, until
from tests.journeys import client as typed_words
from tests.journeys.client import ANSWERS, CLIENT, CONSENTS, EXPLANATION, GP, PERSON
from tests.journeys.first_visit import FirstVisit, Shoot
from tests.journeys.traces import picture_traces, traces_in, word_traces

Shared = Callable[..., Path]
WHO = {"owner": (builders.OWNER, builders.OWNER_PASSWORD),
       "receptionist": (builders.RECEPTIONIST, builders.RECEPTIONIST_PASSWORD)}  # fmt: skip
EVERYWHERE = (
    "HOME",
    "TMPDIR",
    "XDG_CONFIG_HOME",
    "XDG_DATA_HOME",
    "XDG_CACHE_HOME",
    "XDG_STATE_HOME",
    "XDG_RUNTIME_DIR",
)


@pytest.fixture
def workstation(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder in which lies everything that a program could write: settings, studio, temporary files, caches."""
    for name in EVERYWHERE:
        folder = tmp_path / "machine" / name.lower()
        folder.mkdir(parents=True, mode=0o700)
        monkeypatch.setenv(name, str(folder))
    monkeypatch.setattr(tempfile, "tempdir", None)
    monkeypatch.setattr(SetupScreen, "cost", FLOOR)
    return tmp_path / "machine"


@pytest.fixture
def person(workstation: Path) -> Iterator[Driver]:
    home = workstation / "home"
    door = Door(home / "studio", "KAMER-1", builders.Clock(), NoDeviceStore())
    driver = Driver(door, home / "settings", pictures=None)
    yield driver
    driver.abandon()


@pytest.fixture
def shoot(shared: Shared) -> Shoot:
    """Two overviews, and two lesions: one with a close-up and a dermoscopic picture, one with a dermoscopic picture."""
    dermoscopy = sorted(shared("dermoscopy", "isic-archive-tests").glob("ISIC_???????.jpg"))
    close_ups = sorted(shared("dermoscopy", "pad-ufes-20", "images_orginal").glob("*.png"))
    overviews = [
        shared("body", "metadata-extractor", "jpg", "Issue 266.jpg"),
        shared("body", "exif-samples", "heic", "IMG_5195.HEIC"),
    ]
    return Shoot(overviews, [[close_ups[0], dermoscopy[0]], [dermoscopy[1]]])


def client_words(shoot: Shoot) -> list[str]:
    """Everything by which this client, or what was found, could be known."""
    typed = [text for _, text in PERSON] + [
        CLIENT, GP, "De Proef", "9999 ZZ", "14-03-1979", "1979-03-14", "0612345678", "+31612345678", "+31 6 12345678",
        "Voorbeeld, Lieke", typed_words.REASON, typed_words.GENERAL, typed_words.ADDENDUM, typed_words.ADDENDUM_REASON,
        EXPLANATION, *typed_words.JUDGEMENTS, "Eigen verzoek", "Eerste screening",
    ]  # fmt: skip
    asked = [question for question, _ in (*ANSWERS, *CONSENTS)] + [answer for _, answer in ANSWERS]
    kept_as = [question.id for question in questionnaire("nl").health]
    names = [path.stem for path in shoot.files]
    return [word for word in dict.fromkeys([*typed, *asked, *kept_as, *names]) if len(word) >= 5]


def nothing_in_the_clear(workstation: Path, shoot: Shoot) -> set[str]:
    """Look through every file; return their names."""
    looked_for = word_traces(client_words(shoot)) | picture_traces(shoot.files)
    assert list(traces_in([workstation], looked_for)) == []
    names = {path.name for path in workstation.rglob("*") if path.is_file()}
    assert names >= {"studio.db", "keyslots.json", "settings.json"}
    return names


@pytest.mark.long
@pytest.mark.timeout(400)
def test_a_first_visit_from_the_empty_folder_to_the_delivered_result(
    person: Driver, workstation: Path, shoot: Shoot
) -> None:
    visit = FirstVisit(person)
    visit.set_up(
        owner=WHO["owner"][0],
        password=WHO["owner"][1],
        receptionist=WHO["receptionist"][0],
        receptionist_password=WHO["receptionist"][1],
    )
    _intake_with_a_crash(person, visit, workstation, shoot)
    _receptionist_cannot_read_health(person)
    _owner_reads_what_was_posted(person, visit)
    _screening_with_a_lock(person, visit, shoot)
    assert len(nothing_in_the_clear(workstation, shoot)) > 20  # while the studio is open: each picture in three sizes
    _result(person, visit)
    person.close()
    assert len(nothing_in_the_clear(workstation, shoot)) > 22  # two editions of the report besides
    assert visit.done == {
        "accounts": 2, "clients": 1, "answers": 6, "consents": 3, "visits": 1, "lesions": 2, "pictures": 5,
        "assessments": 2, "profiles": 1, "results": 1, "addenda": 1, "deliveries": 2,
    }  # fmt: skip


def _intake_with_a_crash(person: Driver, visit: FirstVisit, workstation: Path, shoot: Shoot) -> None:
    """The receptionist takes somebody in; the program crashes in the middle and every typed word is kept."""
    visit.sign_in(*WHO["receptionist"])
    visit.begin_intake()
    visit.appointment()
    visit.health(together=True)
    until(lambda: not person.workspace.screens.intake.keeper.changed, "the draft is not kept")
    typed = person.workspace.screens.intake.sheet.values()
    assert typed["first_name"] == "Lieke"
    person.crash()
    person.sees("Het programma was gestopt", "Uw laatste invoer is bewaard")
    nothing_in_the_clear(workstation, shoot)
    visit.sign_in(*WHO["receptionist"])
    person.sees("Voornaam", "Concept bewaard")
    person.idle()
    assert person.workspace.screens.intake.sheet.values() == typed
    for label, _ in PERSON[:3]:
        assert person.find(label, QLineEdit).text() == dict(PERSON)[label]
    visit.consents()
    visit.finish_intake()


def _receptionist_cannot_read_health(person: Driver) -> None:
    """What went through the letterbox is gone for who posted it: on the screen, in core and for every key she holds."""
    person.sees("Het medische deel van dit dossier is verzegeld")
    person.sees_not("Zonnebank", "zonnebank", *(question for question, _ in ANSWERS))
    studio, client = person.studio, person.workspace.screens.client._client
    assert client is not None
    for read in (intake.read_health_answers, screening.open_file):
        with pytest.raises(Denied):
            read(studio, client.id)
    with studio.reading() as session:
        row = session.execute(select(HealthAnswersRow).where(HealthAnswersRow.client_id == client.id)).scalar_one()
        with pytest.raises(Denied):
            take_out(studio, row.sealed, HealthAnswers, table="health_answers", row=row.id, client=client.id)
    person.press("Nieuwe intake")
    person.sees("Bestaande cliënt")
    person.press("Samen invullen")
    for question, _ in ANSWERS:
        assert not person.find(question, Segments).values(), question
    person.press("Annuleren")
    person.sees("Agenda")


def _owner_reads_what_was_posted(person: Driver, visit: FirstVisit) -> None:
    person.keys("Ctrl+L")
    person.sees("Het scherm is vergrendeld")
    person.sees_not("Lieke", "Voorbeeld")
    visit.sign_in(*WHO["owner"])
    person.opens("Agenda", CLIENT)
    person.sees(*(text for question, answer in ANSWERS if answer != "Nee" for text in (question, answer)))
    client = person.workspace.screens.client._client
    assert client is not None
    read = intake.read_health_answers(person.studio, client.id)
    assert read is not None
    assert len(read.content.answers) == len(ANSWERS)


def _screening_with_a_lock(person: Driver, visit: FirstVisit, shoot: Shoot) -> None:
    """The screen locks in the middle of a judgement; after signing in the words stand where they stood."""
    visit.screening(shoot)
    visit.judge_first()
    person.keys("Ctrl+L")
    person.sees("Het scherm is vergrendeld")
    visit.sign_in(*WHO["owner"])
    person.sees("Bezoek bezig", "2 · 2 te doen")
    person.opens("Plekken", "1")
    person.sees("Plek 1", EXPLANATION, typed_words.JUDGEMENTS[0])
    visit.agree_first()
    _refused_while_a_lesion_lacks_an_action(person)
    visit.judge_second()
    visit.pictures()
    visit.profile()


def _refused_while_a_lesion_lacks_an_action(person: Driver) -> None:
    person.keys("F7")
    person.sees("Niet elke plek heeft een oordeel en een actie", "Niet klaar")
    person.press("Uitslag ondertekenen")
    person.sees("Niet ondertekend.", "Deze plekken hebben nog geen oordeel en actie: 2.")
    person.sees_not("Deze uitslag ondertekenen?")
    person.press("Plek 2")
    person.sees("Oordeel van de behandelaar")
    person.idle()


def _result(person: Driver, visit: FirstVisit) -> None:
    visit.result()
    visit.deliver()
    visit_id = person.visit.result._visit
    assert visit_id is not None
    first = signed_report(person.studio, visit_id)
    assert first.startswith(b"%PDF-")
    visit.addendum()
    signed = results.read_result(person.studio, visit_id)
    assert signed is not None
    assert [one.content.text for one in signed.addenda] == [typed_words.ADDENDUM]
    assert signed.content.general == typed_words.GENERAL
    assert signed_report(person.studio, visit_id) != first
    visit.deliver()


def test_the_search_for_traces_finds_what_is_planted(tmp_path: Path, shoot: Shoot) -> None:
    """The positive control: in every writing, packed or not, and in the middle of a file full of something else."""
    looked_for = word_traces(client_words(shoot)) | picture_traces(shoot.files)
    around = bytes(range(256)) * 40
    for number, writing in enumerate(("utf-8", "utf-16-le", "utf-16-be", "latin-1")):
        (tmp_path / f"{number}").write_bytes(around + EXPLANATION.encode(writing) + around)
    (tmp_path / "small").write_bytes(around + b"lieke@voorbeeld.test")
    (tmp_path / "gzip").write_bytes(around + gzip.compress(GP.encode() + around))
    with zipfile.ZipFile(tmp_path / "zip", "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("notes.txt", f"{CLIENT}\n" * 50)
    deep = tmp_path / "a" / "b"
    deep.mkdir(parents=True)
    (deep / "picture").write_bytes(around + shoot.lesions[0][0].read_bytes())
    (tmp_path / "clean").write_bytes(around)
    found = {trace.path.name for trace in traces_in([tmp_path], looked_for)}
    assert found == {"0", "1", "2", "3", "small", "gzip", "zip", "picture"}
