"""Bad input, one by one: each has a sentence of its own in Dutch and English, and what was stored stays as it was."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PIL import Image
from PySide6.QtCore import QCoreApplication, QLocale
from sqlalchemy import text

from skintwin_desktop.core import clients, intake, photos, screening, viewing
from skintwin_desktop.core.door import recover, sign_in
from skintwin_desktop.core.founding import new_recovery_lines
from skintwin_desktop.core.medical_records import VisitReason
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import Refused, StudioError
from skintwin_desktop.store import schema
from skintwin_desktop.store.keys import FLOOR
from skintwin_desktop.ui import language
from skintwin_desktop.ui.errors_text import refusal_sentence, sentence
from skintwin_desktop.ui.intake_words import problem_sentence
from tests.builders import ANNA, OWNER, OWNER_PASSWORD, RECEPTIONIST, RECEPTIONIST_PASSWORD, Home, intake_entry, take_in
from tests.core.world import picture_file
from tests.driver import Driver, application
from tests.imaging.made import png
from tests.store import faults

NEW_PASSWORD = "een heel ander woord 5590"
VOLATILE = {"attempts.json", "in-use", "in-use.by", "studio.db-wal", "studio.db-shm"}

WRONG_PASSWORD = (
    "Deze naam en dit wachtwoord horen niet bij elkaar. Kijk naar Caps Lock en probeer het opnieuw.",
    "This name and password do not fit together. Check Caps Lock and try again.",
)
WRONG_RECOVERY_KEY = (
    "Deze herstelsleutel opent deze studio niet. Is er een nieuwer blad, of een andere studio?",
    "This recovery key does not open this studio. Is there a newer sheet, or another studio?",
)
SLOT_DAMAGED = (
    (
        "De sleutel van N. Modelaar in het sleutelbestand is beschadigd. Iemand anders kan zich nog aanmelden; of maak "
        "een nieuwe met de herstelsleutel."
    ),
    (
        "The key of N. Modelaar in the key file is damaged. Someone else can still sign in; or use the recovery key to "
        "make a new one."
    ),
)
DATABASE_DAMAGED = (
    (
        "De database is beschadigd; uw wachtwoord klopt. Er is niets gewijzigd. Werk niet verder: zet de laatste "
        "back-up terug."
    ),
    (
        "The database is damaged; your password is right. Nothing was changed. Do not go on working: restore the last "
        "backup."
    ),
)
NEWER = (
    (
        "Deze studio is het laatst gebruikt met een nieuwere versie van het programma (versie 9999, dit programma "
        f"kent {int(schema.REVISION)}). Er is niets gewijzigd. Start de nieuwere versie."
    ),
    (
        "This studio was last used with a newer version of the program (version 9999, this program "
        f"knows {int(schema.REVISION)}). Nothing "
        "was changed. Start the newer version."
    ),
)
ELSEWHERE = (
    "Deze studio is al open in een ander venster of bij een andere gebruiker van deze computer. Sluit hem daar eerst.",
    "This studio is already open in another window or by another user of this computer. Close it there first.",
)
DISK_FULL = (
    "De schijf is vol. Uw invoer staat nog op het scherm. Maak ruimte en probeer het opnieuw.",
    "The disk is full. What you entered is still on the screen. Make room and try again.",
)
PICTURES = {
    "afgekapt.jpg": (
        "Het beeld is afgekapt. Kopieer het opnieuw van de camera.",
        "The picture is cut off. Copy it from the camera again.",
    ),
    "leeg.png": (
        "Het bestand is leeg. Kopieer het opnieuw van de camera.",
        "The file is empty. Copy it from the camera again.",
    ),
    "reus.png": (
        "Het beeld heeft te veel pixels (hoogstens 120 miljoen). Bewaar het kleiner.",
        "The picture has too many pixels (at most 120 million). Save it smaller.",
    ),
    "brief.jpg": (
        "Dit is geen beeld, wat de naam ook zegt.",
        "This is not a picture, whatever its name says.",
    ),
}
FIELDS = {
    "born in the future": (
        "born", {"born": "01-01-2030"},
        ("Deze datum ligt in de toekomst. Controleer het jaar.", "This date lies in the future. Check the year."),
    ),
    "a name of 500 letters": (
        "last_name", {"last_name": "a" * 500},
        ("Dit is te lang: er passen hoogstens 120 tekens.", "This is too long: at most 120 characters fit."),
    ),
    "a name with emoji": (
        "first_name", {"first_name": "Anna 🌞"},
        (
            "In een naam kunnen geen plaatjes of emoji staan. Gebruik alleen letters.",
            "A name cannot hold pictures or emoji. Use letters only.",
        ),
    ),
    "a name that turns the writing round": (
        "last_name", {"last_name": "Proef\u202eman"},
        (
            "In deze tekst zit een onzichtbaar teken. Wis de tekst en typ hem opnieuw.",
            "This text holds an invisible character. Delete the text and type it again.",
        ),
    ),
}  # fmt: skip
EVERY = (
    WRONG_PASSWORD, WRONG_RECOVERY_KEY, SLOT_DAMAGED, DATABASE_DAMAGED, NEWER, ELSEWHERE, DISK_FULL,
    *PICTURES.values(), *(words for _, _, words in FIELDS.values()),
)  # fmt: skip

Say = Callable[[Callable[[], str]], tuple[str, str]]


@pytest.fixture
def say() -> Iterator[Say]:
    """Have something said in Dutch and in English; afterwards the interface speaks as before."""
    application()
    before, spoke = QLocale(), bool(language._translators)

    def said(words: Callable[[], str]) -> tuple[str, str]:
        both = []
        for tongue in ("nl", "en"):
            language.speak(tongue)
            both.append(words())
        return both[0], both[1]

    yield said
    language.speak(language.current_language())
    if not spoke:
        for translator in language._translators:
            QCoreApplication.removeTranslator(translator)
        language._translators.clear()
    QLocale.setDefault(before)


def files_of(home: Home) -> dict[str, str]:
    """Return every file of a closed studio with its digest, but for those that only say who was here."""
    return {
        str(path.relative_to(home.door.folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in home.door.folder.rglob("*")
        if path.is_file() and path.name not in VOLATILE
    }


def refused(deed: Callable[[], object]) -> StudioError:
    with pytest.raises(StudioError) as caught:
        deed()
    return caught.value


def names_in(studio: Studio) -> list[str]:
    with studio.reading() as session:
        return list(session.execute(text("SELECT last_name FROM client ORDER BY number")).scalars())


def test_no_two_of_them_say_the_same() -> None:
    for tongue in (0, 1):
        assert len({words[tongue] for words in EVERY}) == len(EVERY) == 15
    assert not {dutch for dutch, _ in EVERY} & {english for _, english in EVERY}


# --- at the door ---


@pytest.fixture
def lived(home: Home) -> Home:
    """A closed studio with a client in it."""
    studio = home.practitioner()
    take_in(studio)
    home.close(studio)
    return home


def enter(home: Home, name: str = OWNER, password: str = OWNER_PASSWORD) -> Callable[[], object]:
    user = home.user_id(name)
    return lambda: sign_in(home.door, user, password)


def test_a_wrong_password(lived: Home, say: Say) -> None:
    before = files_of(lived)
    error = refused(enter(lived, password="helemaal verkeerd 1"))
    assert say(lambda: sentence(error)) == WRONG_PASSWORD
    assert files_of(lived) == before
    assert names_in(lived.practitioner()) == ["Proefman"]


def test_a_wrong_recovery_key(lived: Home, say: Say) -> None:
    before = files_of(lived)
    _, others = new_recovery_lines()
    error = refused(lambda: recover(lived.door, others, lived.user_id(OWNER), NEW_PASSWORD, cost=FLOOR))
    assert say(lambda: sentence(error)) == WRONG_RECOVERY_KEY
    assert files_of(lived) == before
    assert names_in(lived.practitioner()) == ["Proefman"]


def test_a_damaged_slot(lived: Home, say: Say) -> None:
    path = lived.door.folder / "keyslots.json"
    plain = json.loads(path.read_bytes())
    salt = plain["slots"][0]["salt"]
    plain["slots"][0]["salt"] = ("A" if salt[0] != "A" else "B") + salt[1:]
    path.write_text(json.dumps(plain), encoding="utf-8")
    before = files_of(lived)
    error = refused(enter(lived))
    assert say(lambda: sentence(error)) == SLOT_DAMAGED
    assert files_of(lived) == before
    assert names_in(lived.sign_in(RECEPTIONIST, RECEPTIONIST_PASSWORD)) == ["Proefman"]


def test_a_damaged_database(lived: Home, say: Say) -> None:
    path = lived.door.folder / "studio.db"
    whole = path.read_bytes()
    path.write_bytes(whole[:2000] + bytes([whole[2000] ^ 1]) + whole[2001:])
    before = files_of(lived)
    error = refused(enter(lived))
    assert say(lambda: sentence(error)) == DATABASE_DAMAGED
    assert files_of(lived) == before
    path.write_bytes(whole)
    assert names_in(lived.practitioner()) == ["Proefman"]


def test_a_database_of_a_newer_version(lived: Home, say: Say) -> None:
    studio = lived.practitioner()
    with studio.saving() as session:
        known = session.execute(text("SELECT version_num FROM alembic_version")).scalar_one()
        session.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    lived.close(studio)
    before = files_of(lived)
    error = refused(enter(lived))
    assert say(lambda: sentence(error)) == NEWER
    assert files_of(lived) == before
    assert known == schema.REVISION


def test_a_studio_that_is_open_elsewhere(lived: Home, say: Say) -> None:
    here = lived.practitioner()
    error = refused(enter(lived))
    assert say(lambda: sentence(error)) == ELSEWHERE
    assert names_in(here) == ["Proefman"]
    assert clients.register_client(here, ANNA).number == 2


def test_the_sign_in_window_says_it_and_lets_in_afterwards(lived: Home, tmp_path: Path, say: Say) -> None:
    path = lived.door.folder / "studio.db"
    whole = path.read_bytes()
    person = Driver(lived.door, tmp_path / "settings", pictures=tmp_path / "pictures")

    def tries(password: str, words: str) -> None:
        person.type("Wachtwoord", password)
        person.keys("Return")
        person.sees(words, seconds=30)

    person.sees("Kies uw naam", OWNER)
    tries("helemaal verkeerd 1", WRONG_PASSWORD[0])
    path.write_bytes(bytes(len(whole)))
    tries(OWNER_PASSWORD, DATABASE_DAMAGED[0])
    path.write_bytes(whole)
    other = lived.sign_in(RECEPTIONIST, RECEPTIONIST_PASSWORD)
    tries(OWNER_PASSWORD, ELSEWHERE[0])
    lived.close(other)
    tries(OWNER_PASSWORD, "Agenda")
    person.idle()
    person.close()
    assert names_in(lived.practitioner()) == ["Proefman"]


# --- pictures ---


def _bad_pictures(folder: Path) -> list[Path]:
    whole = picture_file(folder, "heel.jpg", seed=1).read_bytes()
    contents = {
        "afgekapt.jpg": whole[: len(whole) * 2 // 3],
        "leeg.png": b"",
        "reus.png": png(20_000, 10_000, rows=b"\0" * 4096),
        "brief.jpg": b"Beste mevrouw,\nHierbij de foto's.\n",
    }
    for name, content in contents.items():
        (folder / name).write_bytes(content)
    return [folder / name for name in contents]


def test_pictures_that_cannot_be_taken_and_a_good_one_between_them(studio: Studio, tmp_path: Path, say: Say) -> None:
    client = take_in(studio).client.id
    visit = screening.start_visit(studio, client, VisitReason("own_request"))
    kept = picture_file(tmp_path, "eerder.jpg", seed=7)
    (earlier,) = photos.take_in_pictures(studio, visit, [kept], kind="dermoscopy").pictures
    good = picture_file(tmp_path, "goed.jpg", seed=8)
    bad = _bad_pictures(tmp_path)
    taken = photos.take_in_pictures(studio, visit, [*bad[:2], good, *bad[2:]], kind="dermoscopy")
    said = {one.name: say(lambda one=one: refusal_sentence(one.reason, one.detail)) for one in taken.refused}  # type: ignore[misc]
    assert said == PICTURES
    assert len(taken.pictures) == 1
    assert viewing.read_original(studio, taken.pictures[0]) == good.read_bytes()
    assert viewing.read_original(studio, earlier) == kept.read_bytes()
    assert len(screening.open_file(studio, client).pictures) == 2
    with Image.open(good) as picture:
        assert picture.size == (320, 240)


# --- a full disk ---

_FULL = """
import sys
from dataclasses import replace
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from skintwin_desktop.core import clients
from skintwin_desktop.errors import DiskFull
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.language import speak
from sqlalchemy import text
from tests.builders import ANNA, home

application = QCoreApplication([])
made = home(Path(sys.argv[1]))
studio = made.practitioner()
ballast = Path(sys.argv[1]) / "ballast"
ballast.write_bytes(bytes(1_500_000))
kept = []
try:
    while True:
        kept.append(f"Anna {len(kept)}")
        clients.register_client(studio, replace(ANNA, first_name=kept[-1]))
except DiskFull as full:
    kept.pop()
    for language in ("nl", "en"):
        speak(language)
        print(sentence(full))
with studio.reading() as session:
    found = list(session.execute(text("SELECT first_name FROM client ORDER BY number")).scalars())
assert found == kept, (len(found), len(kept))
assert studio.check_chain().first_bad is None
ballast.unlink()
clients.register_client(studio, replace(ANNA, first_name="Weer ruimte"))
made.close_all()
"""


def test_a_full_disk() -> None:
    said = faults.on_small_disk("4m", _FULL).splitlines()
    assert tuple(said) == DISK_FULL


# --- what is typed ---


@pytest.mark.parametrize("what", FIELDS)
def test_a_field_that_cannot_be_stored(studio: Studio, say: Say, what: str) -> None:
    field, typed, expected = FIELDS[what]
    take_in(studio)
    before = names_in(studio)
    changes: dict[str, Any] = {**typed}
    entry = replace(ANNA, **changes)
    with pytest.raises(Refused) as found:
        intake.complete_intake(studio, intake_entry(studio, entry))
    (problem,) = found.value.problems
    assert problem.field == field
    assert say(lambda: problem_sentence(problem, typed[field], studio.today())) == expected
    assert names_in(studio) == before
    assert studio.check_chain().first_bad is None


@pytest.mark.parametrize("name", ["محمد العربي", "שרה כהן", "Özdemir-Ñandú", "Nguyễn"])
def test_a_name_in_another_writing_comes_back_as_it_was(studio: Studio, name: str) -> None:
    done = take_in(studio, replace(ANNA, last_name=name))
    assert isinstance(done.client.id, UUID)
    assert clients.open_client(studio, done.client.id).name.last == name
    assert [line.id for line in clients.find_clients(studio, name[:4])] == [done.client.id]
