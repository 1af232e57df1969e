"""A studio with a little of everything in it, and every action of core with something to act upon."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any, get_type_hints
from uuid import UUID

from PIL import Image, ImageDraw
from sqlalchemy import func, select

from skintwin_desktop import core
from skintwin_desktop.core import (
    clients,
    consents,
    lesions,
    photos,
    restricted,
    results,
    screening,
    statements,
    viewing,
)
from skintwin_desktop.core.agenda import AppointmentPlan
from skintwin_desktop.core.client_lists import Among
from skintwin_desktop.core.consents import ConsentGiven
from skintwin_desktop.core.delivery import DeliveryEntry
from skintwin_desktop.core.drafts import Draft
from skintwin_desktop.core.intake import HealthAnswers, IntakeEntry
from skintwin_desktop.core.journal import ExportPurpose, Filter
from skintwin_desktop.core.medical_records import AddendumContent, Assessment, LesionPlace, RiskProfile, VisitReason
from skintwin_desktop.core.own_answers import OwnAnswers
from skintwin_desktop.core.profile import RiskChoices
from skintwin_desktop.core.reporting import ResultPlan
from skintwin_desktop.core.statements import StatementEntry
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.rules.client_form import ClientEntry
from skintwin_desktop.store.tables import JournalRow
from tests.builders import ANNA, KAREL, health_answers, intake_entry, take_in
from tests.core import asked, billing, consent_world, correspondence, desk, erasing, pairs, people, planned

MARKER = "Qxzvjw"
"""Stands in every text that a person typed; it must never stand where it does not belong."""
PLACE = lesions.place_at("back", "upper-back", 260, 230, f"naast {MARKER}")
FINDING = Assessment(
    change="new",
    impression="naevus",
    impression_words=f"Rustige {MARKER}",
    action="gp_regular",
    note=f"Toelichting {MARKER}",
)
PROFILE = RiskProfile("raised", f"Onderbouwing {MARKER}")
PLAN = ResultPlan(general=f"Algemeen {MARKER}")
REASON = VisitReason("complaint", f"Aanleiding {MARKER}")


def picture_file(folder: Path, name: str, *, seed: int = 0) -> Path:
    """Make a small photograph of its own."""
    picture = Image.new("RGB", (320, 240), (200, 170, 150))
    draw = ImageDraw.Draw(picture)
    for spot in range(12):
        x, y = (seed * 37 + spot * 53) % 300, (seed * 61 + spot * 29) % 220
        draw.ellipse((x, y, x + 6 + spot, y + 5 + spot), fill=(90 + seed % 50, 60, 40 + spot))
    path = folder / name
    picture.save(path, quality=88)
    return path


def journal(studio: Studio, *, after: int = 0) -> list[JournalRow]:
    """Return the lines of the journal that come after a number, in order, free of their session; without one all."""
    asked = select(JournalRow).where(JournalRow.seq > after).order_by(JournalRow.seq)
    with studio.reading() as session:
        rows = list(session.execute(asked).scalars())
        session.expunge_all()
    return rows


def last_line(studio: Studio) -> int:
    """Return the number of the last line of the journal."""
    with studio.reading() as session:
        return session.execute(select(func.max(JournalRow.seq))).scalar_one()


def actions() -> Iterator[tuple[str, Callable[..., Any]]]:
    """Yield every action of core by its name, such as ``clients.open_client``."""
    for name, function in public_functions():
        if hasattr(function, "permission"):
            yield name, function


def public_functions() -> Iterator[tuple[str, Callable[..., Any]]]:
    """Yield every public function of core that takes a Studio first."""
    for found in pkgutil.walk_packages(core.__path__, prefix=f"{core.__name__}."):
        module = importlib.import_module(found.name)
        short = found.name.removeprefix(f"{core.__name__}.")
        for name, function in vars(module).items():
            plain = inspect.unwrap(function) if inspect.isfunction(function) else None
            if plain is None or name.startswith("_") or plain.__module__ != module.__name__:
                continue
            first = next(iter(inspect.signature(plain).parameters.values()), None)
            if first is not None and first.annotation in {"Studio", Studio}:
                yield f"{short}.{name}", function


@dataclass(frozen=True)
class World:
    """The ids of what there is. Anna's visit is signed, Karel's is ready to be; a third client waits."""

    signed_client: UUID
    signed_visit: UUID
    open_client: UUID
    open_visit: UUID
    waiting_client: UUID
    lesion: UUID
    pictures: tuple[UUID, ...]
    appointment: UUID


NEEDS_SIGNED = {
    "delivery.deliver_result", "delivery.deliveries", "results.sign_addendum", "results.read_result",
    "report_pages.signed_report", "report_pages.signed_pages",
}  # fmt: skip


def marked(entry: ClientEntry, **changes: Any) -> ClientEntry:
    """Return a client whose every text holds the marker."""
    texts = {"first_name": f"Voor{MARKER}", "street": f"Straat{MARKER}", "city": f"Stad{MARKER}"}
    return replace(entry, **texts | {"email": f"{MARKER}@voorbeeld.test", "last_name": f"Achter{MARKER}"} | changes)


def marked_answers() -> HealthAnswers:
    return replace(health_answers(), details={"allergies": f"Detail {MARKER}"}, note=f"Opmerking {MARKER}")


def built(studio: Studio, folder: Path) -> World:
    """Fill a studio: three clients, pictures, lesions, a visit that is signed and one that can be."""
    folder.mkdir(exist_ok=True)
    texts = {"gp": f"Huisarts {MARKER}, Plaats {MARKER}", "health": marked_answers()}
    commissioned = {"requested_by": "commissioner", "commissioner": f"Opdracht {MARKER}"}
    signed = take_in(studio, marked(ANNA), **texts, **commissioned)
    opened = take_in(studio, marked(KAREL), **texts)
    waiting = take_in(studio, marked(ANNA, first_name="Derde"), **texts)
    visits = {}
    for number, done in enumerate((signed, opened)):
        visit = screening.start_visit(studio, done.client.id, REASON, appointment_id=done.appointment_id)
        files = [picture_file(folder, f"{MARKER}-{number}-{one}.jpg", seed=number * 10 + one) for one in range(2)]
        taken = photos.take_in_pictures(studio, visit, files, kind="dermoscopy").pictures
        lesion = lesions.record_lesion(studio, visit, PLACE)
        photos.link_pictures(studio, taken[:1], lesion_id=lesion)
        lesions.assess_lesion(studio, lesion, visit, FINDING)
        screening.sign_risk_profile(studio, visit, PROFILE)
        visits[number] = (visit, lesion, taken)
    results.sign_result(studio, visits[0][0], PLAN)
    billing.begin(studio)
    assert opened.appointment_id is not None
    return World(
        signed.client.id, visits[0][0], opened.client.id, visits[1][0], waiting.client.id, visits[1][1], visits[1][2],
        opened.appointment_id,
    )  # fmt: skip


def arguments_for(
    name: str, function: Callable[..., Any], studio: Studio, world: World, folder: Path
) -> dict[str, Any]:
    """Find something to give an action for each of its parameters that has no usual value, and prepare the ground."""
    if name == "results.sign_result":
        assess_the_rest(studio, world)
    if name in {"restricted.lift_restriction", "restricted.open_in_emergency", "restricted.mark_seen"}:
        if restricted.restriction_of(studio, world.open_client) is None:
            restricted.restrict_file(studio, world.open_client, f"Reden {MARKER}")
        if name == "restricted.mark_seen":
            restricted.open_in_emergency(studio, world.open_client, f"Noodgeval {MARKER}")
    if name == "restricted.restrict_file" and restricted.restriction_of(studio, world.open_client) is not None:
        restricted.lift_restriction(studio, world.open_client, f"Reden {MARKER}")
    if name == "consents.withdraw_consent":
        consents.record_consent(studio, world.open_client, given(studio, "share_gp", "given"))
    signed = name in NEEDS_SIGNED or name == "beside.block_commissioner"
    plain = inspect.unwrap(function)
    hints = get_type_hints(plain)
    values: dict[tuple[str, Any] | str, Callable[[], Any]] = {
        "client_id": lambda: world.signed_client if signed else world.open_client,
        "visit_id": lambda: world.signed_visit if signed else world.open_visit,
        "lesion_id": lambda: world.lesion,
        "picture_id": lambda: world.pictures[0],
        "picture_ids": lambda: world.pictures,
        "appointment_id": lambda: world.appointment,
        ("entry", ClientEntry): lambda: marked(KAREL),
        ("entry", IntakeEntry): lambda: intake_entry(
            studio, marked(KAREL), gp=f"Arts {MARKER}", health=marked_answers()
        ),
        ("entry", DeliveryEntry): lambda: DeliveryEntry("in_hand", "document_shown", discussed=True),
        ("plan", AppointmentPlan): lambda: intake_entry(studio).appointment,
        ("plan", ResultPlan): lambda: PLAN,
        ("content", Assessment): lambda: FINDING,
        ("content", AddendumContent): lambda: AddendumContent(f"Aanvulling {MARKER}", f"Reden {MARKER}"),
        ("reason", VisitReason): lambda: REASON,
        ("reason", str): lambda: f"Wijziging {MARKER}",
        ("place", LesionPlace): lambda: PLACE,
        ("profile", RiskProfile): lambda: PROFILE,
        ("choices", RiskChoices): RiskChoices,
        ("answers", HealthAnswers): marked_answers,
        ("given", ConsentGiven): lambda: given(studio, "teaching", "given"),
        ("draft", Draft): lambda: Draft(f"Concept {MARKER}", {"note": f"Tekst {MARKER}"}),
        "day": lambda: date(2026, 11, 24),
        "status": lambda: "present",
        "typed": lambda: MARKER,
        "among": lambda: Among.TODAY,
        "client_ids": lambda: (world.open_client,),
        "found": lambda: 3,
        "language": lambda: "nl",
        "purpose": lambda: "share_gp",
        "method": lambda: "spoken",
        "kind": lambda: {"photos": "overview", "revealing": "contact"}.get(name.split(".", maxsplit=1)[0], "intake"),
        "subject": lambda: "",
        "state": lambda: "active",
        "gp": lambda: f"Dokter {MARKER}",
        "version": lambda: clients.open_client(studio, world.open_client).version,
        "paths": lambda: [picture_file(folder, f"{MARKER}-new.jpg", seed=99)],
        "ppi": lambda: 30,
        "wanted": Filter,
        ("path", Path): lambda: folder / "journal.csv",
        ("purpose", ExportPurpose): lambda: ExportPurpose.INSPECTION,
        "month": lambda: "2026-10",
        "born": lambda: date(1984, 2, 29),
        "version_id": lambda: statements.list_statements(studio)[0].version.id,
        "way": lambda: "email",
        ("entry", StatementEntry): lambda: StatementEntry("24-11-2026", "20", "Verklaring " * 30),
        "remarks": lambda: "Geen bijzonderheden",
        ("own", OwnAnswers): lambda: OwnAnswers(marked_answers(), statement_given=True),
        "ahead": viewing.Ahead,
        **people.values_for(name, studio),
        **planned.values_for(name, studio, world.open_client),
        **consent_world.values_for(name, studio, world.open_client, folder),
        **desk.values_for(name, studio, world.open_client),
        **correspondence.values_for(name, studio, world.open_client, folder),
        **erasing.values_for(name, studio, folder),
        **pairs.values_for(name, studio, world.signed_client),
        **asked.values_for(name, studio, world.open_client, folder),
    }
    parameters = list(inspect.signature(plain).parameters.values())[1:]
    needed = [one.name for one in parameters if one.default is inspect.Parameter.empty]
    unknown = [one for one in needed if (one, hints[one]) not in values and one not in values]
    assert not unknown, f"{name}: this table knows nothing to give for {unknown}"
    return {one: (values.get((one, hints[one])) or values[one])() for one in needed}


def assess_the_rest(studio: Studio, world: World) -> None:
    for lesion in screening.open_file(studio, world.open_client).lesions_to_do(world.open_visit):
        lesions.assess_lesion(studio, lesion.id, world.open_visit, FINDING)


def given(studio: Studio, purpose: str, answer: str) -> ConsentGiven:
    """Return an answer to the current text about a purpose."""
    text = next(text for text in consents.consent_texts(studio, "nl") if text.purpose == purpose)
    return ConsentGiven(purpose, answer, text.id, "paper", recipient=f"Ontvanger {MARKER}")
