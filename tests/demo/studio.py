"""A throw-away studio full of people who do not exist."""

from __future__ import annotations

import os
import random
import sys
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from multiprocessing import get_context
from pathlib import Path
from uuid import UUID

from skintwin_desktop.core import agenda, consents, delivery, intake, lesions, photos, questionnaire, results, screening
from skintwin_desktop.core.agenda import AppointmentPlan
from skintwin_desktop.core.clients import Client
from skintwin_desktop.core.consents import ConsentGiven
from skintwin_desktop.core.delivery import DeliveryEntry
from skintwin_desktop.core.door import Door, sign_in, visitors
from skintwin_desktop.core.founding import NewUser, StudioPlan, found_studio, new_recovery_lines
from skintwin_desktop.core.intake import HealthAnswers, IntakeEntry
from skintwin_desktop.core.medical_records import Assessment, RiskProfile, VisitReason
from skintwin_desktop.core.reporting import ResultPlan
from skintwin_desktop.core.studio import ZONE, Studio
from skintwin_desktop.rules.client_form import ClientEntry
from skintwin_desktop.rules.permissions import Role
from skintwin_desktop.rules.sites import View
from skintwin_desktop.store.device import NoDeviceStore
from skintwin_desktop.store.keys import FLOOR
from tests.demo import money, rights, skin
from tests.demo.ahead import plan_ahead
from tests.demo.contact import write_contact
from tests.demo.people import people

OWNER, RECEPTIONIST = "N. Modelaar", "R. Baliemans"
PASSWORD = "vlier kade oranje 7402"
CLIENTS = 44
VISITS = ((0, 1, 2), (0, 1), (1, 2))
"""The visits of the first three clients, as ``skin.DAYS_AGO`` counts them."""
UNDER_WAY = 1
"""The client who is being screened today, besides."""
TODAY = 3
"""Today's visit, as ``skin.DAYS_AGO`` counts them."""
STATEMENT = "\n\n".join(
    (
        "Wij zijn SkinTwin Studio (demo), Maasboulevard 148, Rotterdam. Wij bekijken uw huid en fotograferen plekken.",
        "Wij bewaren wie u bent, hoe wij u bereiken, uw antwoorden over uw gezondheid, de foto’s en de uitslag.",
        "Alles staat versleuteld op onze computer. Wat medisch is, leest alleen uw behandelaar.",
        "Wij delen niets zonder uw toestemming. U kunt uw gegevens zien, laten verbeteren of laten wissen.",
        "Een toestemming intrekken kan altijd. Vraag het de receptie of schrijf naar privacy@skintwin.nl.",
        "Bent u niet tevreden? Dan kunt u een klacht indienen bij de Autoriteit Persoonsgegevens.",
    )
)
_SPOTS: tuple[tuple[View, str, float, float], ...] = (
    ("back", "upper-back", 262, 236),
    ("front", "chest", 190, 232),
    ("back", "lower-back", 206, 330),
    ("front", "thigh-left", 250, 540),
    ("front", "forearm-right", 122, 372),
    ("back", "lower-leg-right", 250, 742),
)
_KINDS_TODAY = (
    "yearly_check",
    "first_screening",
    "one_lesion",
    "follow_up",
    "result_talk",
    "yearly_check",
    "first_screening",
)


@dataclass
class DemoClock:
    """A clock that can be turned back to make a past; ``base`` sets it apart from the real one for good."""

    offset: timedelta = timedelta()
    base: timedelta = timedelta()

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self.base + self.offset

    @classmethod
    def at(cls, when: time) -> DemoClock:
        """Return a clock that runs from this time of today in the studio, whatever hour it really is."""
        now = datetime.now(UTC)
        return cls(base=agenda.at_wall_clock(now.astimezone(ZONE).date(), when) - now)


@dataclass(frozen=True)
class DemoStudio:
    """A studio that was made, and how to get in."""

    door: Door
    recovery_lines: tuple[str, ...]
    today: date


def found(folder: Path, clock: DemoClock) -> DemoStudio:
    """Found an empty studio in a throw-away folder."""
    key, lines = new_recovery_lines()
    door = Door(folder / "studio", "KAMER-1", clock, NoDeviceStore())
    clock.offset = timedelta(days=-800)
    declared = clock().date()
    plan = StudioPlan(
        name="SkinTwin Studio (demo)",
        address="Maasboulevard 148",
        postcode="3011 TX",
        city="Rotterdam",
        phone="010 000 0148",
        email="privacy@skintwin.nl",
        owner=NewUser(OWNER, "huidtherapeut", PASSWORD, declared),
        receptionist=NewUser(RECEPTIONIST, "receptionist", PASSWORD, declared),
        recovery_key=key,
        folder=folder / "studio",
        backup_folder=folder / "backup",
        statement_dated=date(2021, 9, 17),
        statement_text=STATEMENT,
    )
    found_studio(door, plan, cost=FLOOR)
    clock.offset = timedelta()
    return DemoStudio(door, lines, clock().astimezone(ZONE).date())


def fill(demo: DemoStudio, clock: DemoClock, tell: Callable[[str], None] = lambda _: None) -> None:
    """Fill the studio: clients, a day of appointments, visits of three clients, a result to deliver."""
    owner = next(visitor for visitor in visitors(demo.door) if visitor.role is Role.OWNER)
    clock.offset = timedelta(days=-760)
    studio = sign_in(demo.door, owner.user_id, PASSWORD)
    try:
        _Filler(studio, clock, demo.today).fill(tell)
    finally:
        clock.offset = timedelta()
        studio.close()


class _Filler:
    def __init__(self, studio: Studio, clock: DemoClock, today: date) -> None:
        self._studio, self._clock, self._today = studio, clock, today
        self._chance = random.Random(148)
        self._practitioner = agenda.list_practitioners(studio)[0].id
        self._texts = {text.purpose: text.id for text in consents.consent_texts(studio, "nl")}
        self._asked = questionnaire.questionnaire("nl")

    def fill(self, tell: Callable[[str], None]) -> None:
        jobs = self._pictures()
        with ProcessPoolExecutor(max(1, os.cpu_count() or 1), mp_context=get_context("spawn")) as pool:
            drawing = pool.map(skin.picture_of_visit, jobs, chunksize=4)
            made = [self._take_in(entry, gp, number) for number, (entry, gp) in enumerate(people(CLIENTS, self._today))]
            tell(f"{len(made)} clients")
            drawn = dict(zip(jobs, drawing, strict=True))
        tell(f"{len(drawn)} drawn pictures")
        for number, client in enumerate(made[:3]):
            for visit in VISITS[number]:
                self._visit(client, number, visit, drawn, deliver=visit != 2)
        self._clock.offset = timedelta()
        self._appointments(made)
        plan_ahead(self._studio, made[12:], self._practitioner)
        self._visit_under_way(made[UNDER_WAY], drawn)
        write_contact(self._studio, made)
        money.fill(self._studio, made)
        rights.ask(self._studio, made, self._ago)
        tell(f"{sum(map(len, VISITS)) + 1} visits")

    def _ago(self, ago: timedelta) -> None:
        self._clock.offset = -ago

    # --- people ---

    def _answers(self) -> HealthAnswers:
        chance = self._chance
        answers = {question.id: chance.choice(question.choices).id for question in self._asked.health}
        details = {
            question.id: "verzonnen antwoord"
            for question in self._asked.health
            if answers[question.id] in question.detail_after
        }
        skin_type = {question.id: chance.choice(question.choices[:3]).id for question in self._asked.phototype}
        return HealthAnswers(self._asked.version, answers, details, skin_type)

    def _take_in(self, entry: ClientEntry, gp: str, number: int) -> Client:
        self._clock.offset = timedelta(days=-740 + number)
        starts = agenda.at_wall_clock(self._studio.today(), time(9 + number % 8))
        answers = {
            purpose: self._chance.choice(("given", "refused")) for purpose in ("share_gp", "teaching", "news_email")
        }
        answers["examination_photos"] = "given"
        done = intake.complete_intake(
            self._studio,
            IntakeEntry(
                client=entry,
                gp=gp,
                appointment=AppointmentPlan(starts, 60, "first_screening", self._practitioner, "1"),
                requested_by="own",
                health=self._answers(),
                consents=tuple(ConsentGiven(one, answer, self._texts[one], "paper") for one, answer in answers.items()),
                handover_way="paper",
                identity_seen=True,
            ),
        )
        if done.appointment_id is not None:
            agenda.mark_appointment(self._studio, done.appointment_id, "finished")
        return done.client

    # --- visits ---

    def _pictures(self) -> list[skin.Job]:
        shoots = [(number, visit) for number in range(3) for visit in VISITS[number]]
        jobs: list[skin.Job] = []
        for number, visit in (*shoots, (UNDER_WAY, TODAY)):
            jobs.append(("overview", 1000 + number, visit))
            for spot in range(3):
                jobs += [("close_up", 10 * number + spot, visit), ("dermoscopy", 10 * number + spot, visit)]
        return jobs

    def _visit(self, client: Client, number: int, visit: int, drawn: dict[skin.Job, bytes], *, deliver: bool) -> None:
        self._clock.offset = timedelta(days=-skin.DAYS_AGO[visit])
        studio = self._studio
        visit_id = screening.start_visit(studio, client.id, VisitReason("own_request" if visit == 0 else "follow_up"))
        known = [lesion.id for lesion in screening.open_file(studio, client.id).lesions]
        for spot in range(len(known), 3):
            view, region, x, y = _SPOTS[(spot + 2 * number) % len(_SPOTS)]
            known.append(lesions.record_lesion(studio, visit_id, lesions.place_at(view, region, x, y)))
        self._photograph(visit_id, number, visit, known, drawn)
        for spot, lesion_id in enumerate(known):
            lesions.assess_lesion(studio, lesion_id, visit_id, _assessment(spot, visit))
        screening.sign_risk_profile(
            studio,
            visit_id,
            RiskProfile(
                "raised" if number == 0 else "standard", "Licht huidtype en veel zon in de jeugd.", "II", "51_100", 1
            ),
        )
        results.sign_result(
            studio, visit_id, ResultPlan(language=client.language, general="De huid ziet er rustig uit.")
        )
        if deliver:
            delivery.deliver_result(studio, visit_id, DeliveryEntry("in_hand", "document_shown", discussed=True))

    def _visit_under_way(self, client: Client, drawn: dict[skin.Job, bytes]) -> None:
        """Begin a visit today: pictures are in, one lesion of three is judged."""
        studio = self._studio
        now = studio.local(studio.now())
        starts = agenda.at_wall_clock(now.date(), time(now.hour, now.minute // 15 * 15))
        appointment = agenda.plan_appointment(
            studio, client.id, AppointmentPlan(starts, agenda.KINDS["follow_up"], "follow_up", self._practitioner, "2")
        )
        agenda.mark_appointment(studio, appointment, "present")
        visit_id = screening.start_visit(studio, client.id, VisitReason("follow_up"), appointment_id=appointment)
        known = [lesion.id for lesion in screening.open_file(studio, client.id).lesions]
        self._photograph(visit_id, UNDER_WAY, TODAY, known, drawn)
        lesions.assess_lesion(studio, known[0], visit_id, _assessment(0, TODAY))

    def _photograph(
        self, visit_id: UUID, number: int, visit: int, known: list[UUID], drawn: dict[skin.Job, bytes]
    ) -> None:
        folder = self._studio.folder.parent / "camera"
        folder.mkdir(exist_ok=True)
        for kind, lesion, seed in (
            ("overview", None, 1000 + number),
            *(
                (kind, lesion, 10 * number + spot)
                for spot, lesion in enumerate(known)
                for kind in ("close_up", "dermoscopy")
            ),
        ):
            path = folder / f"DEMO_{number}{visit}{seed:04d}_{kind}.jpg"
            path.write_bytes(drawn[kind, seed, visit])
            photos.take_in_pictures(self._studio, visit_id, [path], kind=kind, lesion_id=lesion)
            path.unlink()

    # --- today ---

    def _appointments(self, made: list[Client]) -> None:
        now = self._studio.local(self._studio.now())
        for place, kind in enumerate(_KINDS_TODAY):
            client = made[5 + place]
            starts = agenda.at_wall_clock(now.date(), time(9 + place))
            plan = AppointmentPlan(starts, agenda.KINDS[kind], kind, self._practitioner, "1")
            appointment = agenda.plan_appointment(self._studio, client.id, plan)
            if starts + timedelta(minutes=plan.minutes) < now:
                agenda.mark_appointment(self._studio, appointment, "finished")
            elif starts < now + timedelta(minutes=10):
                agenda.mark_appointment(self._studio, appointment, "present")


def _assessment(spot: int, visit: int) -> Assessment:
    change = "unchanged" if visit else "new"
    if spot % 3 == 0:
        return Assessment(
            impression="common_naevus", impression_words="Gewone moedervlek", action="none", change=change
        )
    if spot % 3 == 2:
        return Assessment(
            impression="seborrhoeic_keratosis", impression_words="Ouderdomswrat", action="none", change=change
        )
    atypical = Assessment(impression="atypical_naevus", impression_words="Atypische moedervlek", change=change)
    if visit == 0:
        return replace(atypical, action="self_check")
    if visit == 1:
        return replace(atypical, action="recall", recall_months=3)
    return replace(atypical, action="recall", recall_months=3, change="changed", note="Iets breder dan de vorige keer.")


def build(folder: Path, clock: DemoClock, tell: Callable[[str], None] = lambda _: None) -> DemoStudio:
    """Make the whole studio in a folder that does not exist yet, or is empty."""
    demo = found(folder, clock)
    tell("studio founded")
    fill(demo, clock, tell)
    return demo


if __name__ == "__main__":
    build(Path(sys.argv[1]), DemoClock.at(time(10, 42)))
