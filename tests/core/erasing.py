"""A client of whom everything there is is kept, ordered to be destroyed, and what the actions about that are given."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

from skintwin_desktop.core import (
    clients,
    consents,
    contact_notes,
    delivery,
    drafts,
    erasure,
    erasure_holds,
    erasure_run,
    lesions,
    news,
    photos,
    results,
    screening,
)
from skintwin_desktop.core.delivery import DeliveryEntry
from skintwin_desktop.core.drafts import Draft
from skintwin_desktop.core.erasure import ErasurePlan, RequestRef
from skintwin_desktop.core.erasure_graph import Thing
from skintwin_desktop.core.erasure_holds import HoldEntry
from skintwin_desktop.core.medical_records import AddendumContent, Assessment, RiskProfile, VisitReason
from skintwin_desktop.core.reporting import ResultPlan
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.rules.client_form import ClientEntry
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.store.tables import ErasureRow
from tests.builders import ANNA, OWNER_PASSWORD, health_answers, take_in
from tests.core import billing, correspondence
from tests.prove.visits import noise_picture

WORD = "Wezelstaart"
"""Stands in every text about the client who is destroyed."""
REQUEST = RequestRef(UUID(int=77), "V-2026-031", date(2026, 11, 20))


def marked(word: str = WORD) -> ClientEntry:
    """Return a client whose every name holds a word."""
    return replace(
        ANNA, first_name=f"A{word.lower()}", last_name=word, street=f"{word}laan", city=f"{word}dam",
        email=f"{word.lower()}@voorbeeld.test",
    )  # fmt: skip


@dataclass(frozen=True)
class Person:
    """The ids of a client with two visits, of which the first is signed and delivered."""

    client: UUID
    visits: tuple[UUID, UUID]
    lesions: tuple[UUID, UUID]
    pictures: tuple[UUID, ...]
    note: UUID
    invoice: UUID


def person(studio: Studio, folder: Path, entry: ClientEntry | None = None, *, word: str = WORD) -> Person:
    """Fill a file with a little of everything."""
    folder.mkdir(exist_ok=True)
    health = replace(health_answers(), details={"allergies": word}, note=word)
    done = take_in(
        studio, entry or marked(word), gp=f"{word}praktijk, {word}dam", health=health, requested_by="commissioner",
        commissioner=f"{word}zorg",
    )  # fmt: skip
    client = done.client.id
    first, lesion, taken = _visit(studio, client, folder, word, 0, appointment=done.appointment_id)
    results.sign_result(studio, first, ResultPlan(general=word))
    results.sign_addendum(studio, first, AddendumContent(word, word))
    delivery.deliver_result(studio, first, DeliveryEntry("paper_post", "address_on_file", discussed=True))
    second, other, more = _visit(studio, client, folder, word, 1, lesion=lesion)
    note = contact_notes.write_note(studio, client, correspondence.note(studio, text=f"Belt over {word}."))
    contact_notes.write_note(studio, client, correspondence.note(studio, kind="medical", text=f"Jeuk {word}."))
    news.object_to_news(studio, client, said_by="phone")
    now = clients.open_client(studio, client)
    moved = replace(now.entry(), street=f"{word}straat")
    clients.change_client(studio, client, moved, version=now.version, gp=f"{word}arts, {word}dam")
    texts = {text.purpose: text for text in consents.consent_texts(studio, "nl")}
    given = consents.ConsentGiven("share_gp", "given", texts["share_gp"].id, "paper", recipient=f"{word}dokter")
    consents.record_consent(studio, client, given)
    drafts.save_draft(studio, "contact_note", client.hex, Draft("Notitie", {"text": word}))
    drafts.save_draft(studio, "intake", uuid4().hex, Draft("Intake", {"client_id": client.hex, "last_name": word}))
    invoice = billing.invoice(studio, client).id
    return Person(client, (first, second), (lesion, other), (*taken, *more), note, invoice)


def _visit(
    studio: Studio, client: UUID, folder: Path, word: str, number: int, *, lesion: UUID | None = None,
    appointment: UUID | None = None,
) -> tuple[UUID, UUID, tuple[UUID, ...]]:  # fmt: skip
    visit = screening.start_visit(studio, client, VisitReason("complaint", word), appointment_id=appointment)
    if lesion is not None:
        lesions.assess_lesion(studio, lesion, visit, Assessment(impression_words=word, action="none", note=word))
    new = lesions.record_lesion(studio, visit, lesions.place_at("back", "upper-back", 260, 230, word))
    seed = client.int % 10_000 + number * 10
    files = [noise_picture(folder, f"{word}-{seed}-{n}.jpg", seed=seed + n, size=(320, 240)) for n in range(2)]
    taken = photos.take_in_pictures(studio, visit, files, kind="dermoscopy", lesion_id=new).pictures
    lesions.assess_lesion(studio, new, visit, Assessment(impression_words=word, action="gp_regular", note=word))
    screening.sign_risk_profile(studio, visit, RiskProfile("raised", word))
    return visit, new, tuple(taken)


def place(studio: Studio, folder: Path) -> Path:
    """Choose a place for the ledger."""
    folder.mkdir(exist_ok=True)
    erasure_run.choose_ledger_place(studio, folder)
    return folder


def ordered(studio: Studio, client: UUID, *chosen: Thing, request: RequestRef = REQUEST) -> UUID:
    """Order an erasure a day and more ago."""
    plan = erasure.plan_erasure(studio, client, request, chosen=chosen)
    return waited(studio, erasure.order_erasure(studio, plan, password=OWNER_PASSWORD).id)


def waited(studio: Studio, erasure_id: UUID) -> UUID:
    """Let an order be from two days ago."""
    with studio.saving() as session:
        row = session.get_one(ErasureRow, erasure_id)
        row.ordered_at -= timedelta(days=2)
    return erasure_id


def destroyed(studio: Studio, client: UUID, *chosen: Thing, request: RequestRef = REQUEST) -> UUID:
    """Destroy a file or some things of it."""
    erasure_id = ordered(studio, client, *chosen, request=request)
    erasure_run.carry_out(studio, erasure_id, password=OWNER_PASSWORD)
    return erasure_id


def values_for(name: str, studio: Studio, folder: Path) -> dict[tuple[str, Any] | str, Callable[[], Any]]:
    """Return what actions about destruction are given: each destroys somebody of its own."""
    module = name.split(".", maxsplit=1)[0]
    if module not in {"erasure", "erasure_holds", "erasure_run", "erasure_proof"}:
        return {}
    client = clients.register_client(studio, ANNA).id
    if studio.may(Permission.CHANGE_STUDIO):
        place(studio, folder / "outside")
    made: dict[tuple[str, Any] | str, Callable[[], Any]] = {
        "client_id": lambda: client,
        ("request", RequestRef): lambda: REQUEST,
        ("plan", ErasurePlan): lambda: erasure.plan_erasure(studio, client, REQUEST),
        ("entry", HoldEntry): hold_entry,
        "things": lambda: (Thing("client_key", client.hex),),
        "hold_id": lambda: held(studio, client, Thing("client_key", client.hex)),
        "review_on": lambda: date(2027, 2, 1),
        "folder": lambda: folder / "outside",
        "password": lambda: OWNER_PASSWORD,
    }
    if name == "erasure.second_erasure":
        made["erasure_id"] = lambda: by_somebody_else(studio, written_order(studio, client))
    elif name == "erasure_proof.verify_erasure":
        made["erasure_id"] = lambda: destroyed(studio, client)
    else:
        made["erasure_id"] = lambda: written_order(studio, client)
    return made


def written_order(studio: Studio, client: UUID) -> UUID:
    """Write an order of two days ago down past the program, which would ask for the password."""
    plan = erasure.plan_erasure(studio, client, REQUEST)
    with studio.saving() as session:
        row = ErasureRow(
            id=studio.new_id(), client_id=client, files=client.hex, chosen="", request_id=REQUEST.request_id,
            reference=REQUEST.reference, initials="A.", received_on=REQUEST.received_on, digest=plan.digest,
            state="ordered", ordered_at=studio.now() - timedelta(days=2), ordered_by=studio.user.user_id, failed=0,
        )  # fmt: skip
        session.add(row)
    return row.id


def hold_entry(reason: str = "complaint", request_id: UUID | None = None) -> HoldEntry:
    """Return a hold that is looked at again in three months."""
    return HoldEntry(reason, "Brief van 20 november", date(2027, 2, 24), request_id)


def held(studio: Studio, client: UUID, *things: Thing, reason: str = "complaint") -> UUID:
    """Hold something."""
    return erasure_holds.propose_hold(studio, client, hold_entry(reason), things=things).id


def by_somebody_else(studio: Studio, erasure_id: UUID) -> UUID:
    """Let an order be somebody else's."""
    with studio.saving() as session:
        session.get_one(ErasureRow, erasure_id).ordered_by = uuid4()
    return erasure_id
