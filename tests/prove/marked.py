"""A studio in which everything that was typed or photographed is a word that stands nowhere else."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from uuid import UUID

from PIL import Image, ImageDraw, ImageFont

from skintwin_desktop import places
from skintwin_desktop.core import consents, drafts, lesions, photos, restricted, results, screening
from skintwin_desktop.core.consents import ConsentGiven
from skintwin_desktop.core.drafts import Draft
from skintwin_desktop.core.intake import DRAFT
from skintwin_desktop.core.medical_records import Assessment, RiskProfile, VisitReason
from skintwin_desktop.core.reporting import ResultPlan
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.rules.client_form import ClientEntry
from tests.builders import ANNA, Home, health_answers, intake_entry, take_in
from tests.colleagues import add_colleague, colleague


@dataclass(frozen=True)
class Words:
    """The words that stand for one client: each of them is planted in one kind of field."""

    first: str
    last: str
    born: str
    street: str
    postcode: str
    city: str
    phone: str
    email: str
    gp: str
    commissioner: str
    medicine: str
    note: str
    reason: str
    place: str
    impression: str
    finding: str
    profile: str
    result: str
    picture: str
    recipient: str

    def entry(self) -> ClientEntry:
        """Return what the form about this client holds."""
        return replace(
            ANNA, first_name=self.first, last_name=self.last, initials=f"{self.first[0]}.", born=self.born,
            street=self.street, postcode=self.postcode, city=self.city, phone=self.phone, email=self.email,
        )  # fmt: skip

    def all(self) -> tuple[str, ...]:
        """Return every word."""
        return tuple(vars(self).values())


PRESENT = Words(
    "Anneloes", "Hazelworm", "03-09-1972", "Kikkerbeet", "9753 QT", "Salamanderdam", "06 13572468",
    "hazel@worm.test", "Meerkoetpraktijk", "Roerdompverzekering", "Stekelbaars", "Waterjuffer", "Zeeprik",
    "Rivierkreeft", "Zoetwaterpoliep", "Schaatsenrijder", "Bootsmannetje", "Kokerjuffer", "ADELAAR", "Libelledienst",
)  # fmt: skip
"""Who is present where somebody is: first name, initial, number and kind may be seen then."""
OTHER = Words(
    "Grimbert", "Vossenkuil", "17-08-1961", "Dassenpad", "9876 XB", "Reigersdorp", "06 98765432",
    "grimbert@vossen.test", "Kraanvogelpraktijk", "Zeearendverzekering", "Wolvenkruid", "Hagedisbloem", "Beverrat",
    "Egelskop", "Ottervel", "Marterhol", "Bunzingspoor", "Lynxoor", "SPERWER", "Hermelijndienst",
)  # fmt: skip
"""Somebody else, of whom nothing may be seen."""
WAITING = Words(
    "Isegrim", "Wolvenstein", "11-02-1958", "Berenlaan", "9864 KP", "Uilenburg", "06 24681357",
    "isegrim@wolf.test", "Ooievaarpraktijk", "Buizerdverzekering", "Mosgruis", "Varenblad", "", "", "", "", "", "",
    "", "Steltkluutdienst",
)  # fmt: skip
"""Somebody who was taken in and waits."""
DRAFTED = "Pimpelmees"
"""Whose intake was begun and kept."""
URGENT = "Zwaluwnest"
"""Why a file that was set apart was opened in an emergency."""
NOWHERE = {
    **{one.recipient: "to whom a consent allows a report, kept for the copy a client asks for" for one in
       (PRESENT, OTHER, WAITING)},
    **{one.commissioner: "who asked for a visit, on the screen only while it is typed" for one in (PRESENT, WAITING)},
}  # fmt: skip
"""Words that stand on no screen, and why that is right."""


@dataclass(frozen=True)
class MarkedStudio:
    """The ids of what was planted, and the numbers by which people are called."""

    present: UUID
    other: UUID
    waiting: UUID
    labels: dict[str, str]
    """Client numbers by first name."""
    pictures: dict[str, tuple[UUID, ...]]
    more: tuple[str, ...] = ()
    """Words that were planted besides those of ``Words``."""
    of_present: tuple[str, ...] = ()
    """What of them may be seen of the client who is present."""


def picture_of(folder: Path, word: str, number: int) -> Path:
    """Make a photograph on which a word is written, large."""
    picture = Image.new("RGB", (1200, 900), (214, 190, 170))
    draw = ImageDraw.Draw(picture)
    font = ImageFont.truetype(str(places.resources() / "fonts" / "Inter-SemiBold.otf"), 190)
    for row in range(4):
        draw.text((40, 20 + row * 220), word, fill=(40, 20, 15), font=font)
    draw.ellipse((5, 5, 15 + number, 15 + number), fill=(90, 60, 40))
    path = folder / f"{word.lower()}-{number}.jpg"
    picture.save(path, quality=90)
    return path


def planted(studio: Studio, folder: Path) -> MarkedStudio:
    """Fill a studio: two clients with a signed visit each, the first with a visit under way, one who waits, a draft."""
    folder.mkdir(exist_ok=True)
    made = {}
    for hour, one in enumerate((PRESENT, OTHER, WAITING), 9):
        plan = intake_entry(studio).appointment
        assert plan is not None
        answers = replace(
            health_answers(medication="yes"), details={"medication": one.medicine}, note=f"Opmerking {one.note}"
        )
        made[one.first] = take_in(
            studio, one.entry(), gp=f"{one.gp}, {one.city}", health=answers,
            requested_by="commissioner", commissioner=one.commissioner,
            appointment=replace(plan, starts_at=plan.starts_at.replace(hour=hour)),
        )  # fmt: skip
        texts = {text.purpose: text for text in consents.consent_texts(studio, "nl")}
        gave = ConsentGiven("share_gp", "given", texts["share_gp"].id, "paper", recipient=one.recipient)
        consents.record_consent(studio, made[one.first].client.id, gave)
    pictures = {}
    for one in (PRESENT, OTHER):
        client = made[one.first].client.id
        pictures[one.first] = _screen(studio, client, one, folder, first=0, appointment=made[one.first].appointment_id)
    _sign(studio, made[OTHER.first].client.id)
    drafts.save_draft(
        studio, DRAFT, studio.new_id().hex,
        Draft(f"{DRAFTED} {DRAFTED}stein", {"first_name": DRAFTED, "last_name": f"{DRAFTED}stein"}),
    )  # fmt: skip
    return MarkedStudio(
        made[PRESENT.first].client.id,
        made[OTHER.first].client.id,
        made[WAITING.first].client.id,
        {first: done.client.label for first, done in made.items()},
        pictures,
    )


def _screen(
    studio: Studio, client: UUID, words: Words, folder: Path, *, first: int, appointment: UUID | None
) -> tuple[UUID, ...]:
    """Screen somebody: two pictures, a lesion, a judgement and a risk profile."""
    visit = screening.start_visit(studio, client, VisitReason("complaint", words.reason), appointment_id=appointment)
    files = [picture_of(folder, words.picture, first + number) for number in range(2)]
    taken = photos.take_in_pictures(studio, visit, files, kind="dermoscopy").pictures
    lesion = lesions.record_lesion(studio, visit, lesions.place_at("back", "upper-back", 260, 230, words.place))
    photos.link_pictures(studio, taken, lesion_id=lesion)
    finding = Assessment(
        change="new", impression="other", impression_words=words.impression, action="gp_regular", note=words.finding
    )
    lesions.assess_lesion(studio, lesion, visit, finding)
    screening.sign_risk_profile(studio, visit, RiskProfile("raised", words.profile))
    return tuple(taken)


def opened_in_emergency(home: Home, made: MarkedStudio) -> None:
    """Set one file apart and let a colleague open it in an emergency; the studio is closed before and after."""
    add_colleague(home)
    studio = home.practitioner()
    restricted.restrict_file(studio, made.waiting, f"Familie van {URGENT} zelf")
    home.close(studio)
    studio = colleague(home)
    restricted.open_in_emergency(studio, made.waiting, f"Spoed bij {URGENT}")
    home.close(studio)


def _sign(studio: Studio, client: UUID) -> None:
    visit = screening.open_file(studio, client).visits[0]
    results.sign_result(studio, visit.id, ResultPlan(general=OTHER.result))
