"""Ready-made studios and people for tests: founded once, copied for each test."""

from __future__ import annotations

import atexit
import functools
import json
import os
import shutil
import stat
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import UUID

from skintwin_desktop.core import agenda, consents, intake, questionnaire
from skintwin_desktop.core.agenda import AppointmentPlan
from skintwin_desktop.core.beside_entries import BesideEntry, CommissionEntry
from skintwin_desktop.core.clients import Client
from skintwin_desktop.core.consents import ConsentGiven
from skintwin_desktop.core.door import Door, sign_in, visitors
from skintwin_desktop.core.founding import NewUser, StudioPlan, found_studio, new_recovery_lines
from skintwin_desktop.core.intake import HealthAnswers, IntakeDone, IntakeEntry
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.core.workstation import NAME, NOBODY
from skintwin_desktop.rules.client_form import ClientEntry
from skintwin_desktop.rules.representation import RepresentativeEntry
from skintwin_desktop.store.device import NoDeviceStore
from skintwin_desktop.store.keys import FLOOR

NOW = datetime(2026, 11, 24, 9, 42, tzinfo=UTC)
"""The moment of the tests: Tuesday 24 November 2026, 10:42 in Rotterdam."""
OWNER, OWNER_PASSWORD = "N. Modelaar", "vlier kade oranje 7402"
RECEPTIONIST, RECEPTIONIST_PASSWORD = "R. Baliemans", "fiets regenboog lantaarn 88"


@dataclass
class Clock:
    """A clock that stands still until it is moved."""

    moment: datetime = NOW

    def __call__(self) -> datetime:
        return self.moment

    def move(self, **by: float) -> None:
        self.moment += timedelta(**by)


@dataclass
class Home:
    """A founded studio on disk, with everything needed to sign in."""

    door: Door
    clock: Clock
    recovery_lines: tuple[str, ...]
    backup: Path
    opened: list[Studio] = field(default_factory=list)

    def user_id(self, name: str) -> UUID:
        return next(visitor.user_id for visitor in visitors(self.door) if visitor.name == name)

    def sign_in(self, name: str = OWNER, password: str = OWNER_PASSWORD) -> Studio:
        studio = sign_in(self.door, self.user_id(name), password)
        self.opened.append(studio)
        return studio

    def practitioner(self) -> Studio:
        return self.sign_in()

    def receptionist(self) -> Studio:
        return self.sign_in(RECEPTIONIST, RECEPTIONIST_PASSWORD)

    def close(self, studio: Studio) -> None:
        self.opened.remove(studio)
        studio.close()

    def close_all(self) -> None:
        while self.opened:
            self.opened.pop().close()


def studio_plan(folder: Path, backup: Path, recovery_key: bytes) -> StudioPlan:
    declared = date(2026, 11, 1)
    return StudioPlan(
        name="SkinTwin Studio",
        address="Maasboulevard 148",
        postcode="3011 TX",
        city="Rotterdam",
        phone="010 000 0148",
        email="privacy@skintwin.nl",
        owner=NewUser(OWNER, "huidtherapeut", OWNER_PASSWORD, declared),
        receptionist=NewUser(RECEPTIONIST, "receptionist", RECEPTIONIST_PASSWORD, declared),
        recovery_key=recovery_key,
        folder=folder,
        backup_folder=backup,
        statement_dated=date(2021, 9, 17),
    )


@functools.cache
def _template() -> tuple[Path, tuple[str, ...]]:
    folder = Path(tempfile.mkdtemp(prefix="skintwin-test-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    key, lines = new_recovery_lines()
    door = Door(folder / "studio", "KAMER-1", Clock(NOW - timedelta(days=30)), NoDeviceStore())
    found_studio(door, studio_plan(folder / "studio", folder / "backup", key), cost=FLOOR)
    (folder / "backup").rmdir()  # else all copies would share the folder that their database names
    return folder, lines


@functools.cache
def _in_memory() -> tuple[tuple[tuple[str, int], ...], tuple[tuple[str, int, bytes], ...]]:
    """Return the folders and files of the founded studio, each with its mode, as they are made again in this order."""
    source, _ = _template()
    found = sorted(source.rglob("*"))
    named = [(str(path.relative_to(source)), stat.S_IMODE(path.stat().st_mode), path) for path in found]
    folders = tuple((name, mode) for name, mode, path in named if path.is_dir())
    return folders, tuple((name, mode, path.read_bytes()) for name, mode, path in named if path.is_file())


def home(folder: Path) -> Home:
    """Copy the founded studio into ``folder``."""
    _, lines = _template()
    folders, files = _in_memory()
    folder.mkdir(parents=True, exist_ok=True)
    for name, mode in folders:
        os.mkdir(f"{folder}/{name}", mode)  # noqa: PTH102  # hundreds for each test
    for name, mode, content in files:
        with open(f"{folder}/{name}", "xb", opener=functools.partial(os.open, mode=mode)) as file:
            file.write(content)
    (folder / "backup").mkdir()
    clock = Clock()
    return Home(Door(folder / "studio", "KAMER-1", clock, NoDeviceStore()), clock, lines, folder / "backup")


ANNA = ClientEntry(
    first_name="Anna",
    last_name="Proefman",
    initials="A.",
    sex="female",
    born="14-03-1979",
    street="Teststraat",
    house_number="1",
    postcode="9999 ZZ",
    city="Voorbeeldstad",
    phone="06 12345678",
    email="anna@voorbeeld.test",
    contact_by=("phone",),
    source="client",
)
KAREL = replace(ANNA, first_name="Karel", name_prefix="van", last_name="Voorbeeld", initials="K.", sex="male",
                born="29-02-1984", house_number="12", house_addition="B", email="karel@voorbeeld.test")  # fmt: skip


def health_answers(**changes: str) -> HealthAnswers:
    """Answer every question that is asked: the first choice of each, but 'no' where there is one.

    ``changes`` go by question id.
    """
    asked = questionnaire.questionnaire("nl")
    answers = {
        question.id: "no" if any(choice.id == "no" for choice in question.choices) else question.choices[0].id
        for question in asked.health
    }
    skin = {question.id: question.choices[1].id for question in asked.phototype}
    return HealthAnswers(asked.version, asked.fit(answers | changes, {}).answers, {}, skin)


def intake_entry(studio: Studio, client: ClientEntry = ANNA, **changes: object) -> IntakeEntry:
    """Fill in a whole intake for an appointment today at 11:00."""
    practitioner = agenda.list_practitioners(studio)[0]
    starts = agenda.at_wall_clock(studio.today(), datetime.strptime("11:00", "%H:%M").time())  # noqa: DTZ007
    texts = {text.purpose: text for text in consents.consent_texts(studio, "nl")}
    answers = {"examination_photos": "given", "share_gp": "given", "teaching": "refused"}
    entry = IntakeEntry(
        client=client,
        gp="Praktijk De Proef, Voorbeeldstad",
        appointment=AppointmentPlan(starts, 60, "first_screening", practitioner.id, "1"),
        requested_by="own",
        health=health_answers(),
        consents=tuple(
            ConsentGiven(purpose, answer, texts[purpose].id, "paper") for purpose, answer in answers.items()
        ),
        handover_way="paper",
        identity_seen=True,
    )
    if changes.get("requested_by") == "commissioner":
        entry = replace(entry, beside=BesideEntry(commission=CommissionEntry("care_provider", told=True)))
    return replace(entry, **changes)  # type: ignore[arg-type]


def take_in(studio: Studio, client: ClientEntry = ANNA, **changes: object) -> IntakeDone:
    """Complete an intake."""
    return intake.complete_intake(studio, intake_entry(studio, client, **changes))


MOTHER = RepresentativeEntry(
    "parent", "Els", "van", "Voorbeeld", "06 12345678", "", "register", "24-11-2026", identity_seen=True
)


def take_in_with_mother(studio: Studio, client: ClientEntry) -> IntakeDone:
    """Complete an intake of somebody from twelve to fifteen: the child and the mother agree together."""
    agreed = tuple(replace(one, given_by="both") for one in intake_entry(studio).consents)
    return take_in(studio, client, beside=BesideEntry(representative=MOTHER), consents=agreed)


def several_clients(studio: Studio, names: tuple[tuple[str, str, str], ...]) -> list[Client]:
    """Take in clients with these (first name, prefix, last name), one an hour from nine."""
    done = []
    for number, (first, prefix, last) in enumerate(names):
        plan = intake_entry(studio).appointment
        assert plan is not None
        starts = plan.starts_at.replace(hour=9 + number % 8)
        client = replace(
            ANNA,
            first_name=first,
            name_prefix=prefix,
            last_name=last,
            born=f"{1 + number % 28:02d}-05-19{50 + number % 50}",
        )
        done.append(take_in(studio, client, appointment=replace(plan, starts_at=starts)).client)
    return done


def seen_from_the_start(settings: Path) -> None:
    """Set a workstation so that privacy mode is off after signing in, unless its settings say something about that."""
    file = settings / NAME
    told = json.loads(file.read_text(encoding="utf-8")) if file.exists() else {}
    if "privacy_start" not in told:
        settings.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps(told | {"privacy_start": NOBODY}), encoding="utf-8")


Snap = Callable[[str], None]
