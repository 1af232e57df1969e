"""Requests about rights for tests: written down, identified, searched and decided, in as few words as possible."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import select

from skintwin_desktop.core import consents
from skintwin_desktop.core.consents import ConsentGiven
from skintwin_desktop.core.erasure import ErasurePlan, order_of
from skintwin_desktop.core.erasure_run import carry_out
from skintwin_desktop.core.requests import (
    erasing,
    files,
    identifying,
    leaving_out,
    letters,
    looking,
    notes,
    object_list,
    parts,
    proofs,
    reading,
    rectifying,
    registering,
    restricting,
    scoping,
    stepping,
)
from skintwin_desktop.core.requests.identity import METHOD, Field, IdCopyCheck
from skintwin_desktop.core.requests.proofs import OfficialSeen
from skintwin_desktop.core.requests.records import (
    FOUND,
    GIVE,
    NOTHING,
    RECIPIENT,
    REFUSE,
    CoveredBoxes,
    OpenRequest,
    RecipientAnswer,
    RequestEntry,
)
from skintwin_desktop.core.requests.telling_letters import Envelope
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.rules import identification
from skintwin_desktop.rules.erasure import BY_LAW
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.rules.request_relations import AUTHORITY_OF, relations_of
from skintwin_desktop.rules.requests import LetterKind, Right, State
from skintwin_desktop.rules.restrictions import Use
from skintwin_desktop.store.tables import (
    ErasureRow,
    ExternalSourceRow,
    ProcessingRestrictionRow,
    RequestLookRow,
    RequestPartRow,
    RightsRequestRow,
)
from tests.builders import ANNA, OWNER_PASSWORD, take_in
from tests.core import erasing as destruction

WORDS = "Graag een kopie van alles wat u van mij hebt, ook van die foto’s. Qxzvjw."


OFFICIAL = OfficialSeen("order_seen", "Brigadier De Wit", "Bureau De Proef, Postbus 1", "126nd-12")
COMPARED = IdCopyCheck(METHOD, 1, tuple((field, True) for field in Field))
"""What stays of a copy of a document that agreed with the file."""


def day(studio: Studio) -> str:
    """Return today as people type it."""
    return f"{studio.today():%d-%m-%Y}"


def entry(studio: Studio, right: str = "access", **changes: str) -> RequestEntry:
    """Return a request of today as it is typed at the desk."""
    who = relations_of(Right(right))[0]
    values = {"channel": "desk", "received_on": day(studio), "words": WORDS, "relation": who, **changes}
    if values["relation"] != "client":
        values.setdefault("requester", "P. Onbekend")
    return RequestEntry(right, **values)


def asked(studio: Studio, client_id: UUID | None, right: str = "access", **changes: str) -> UUID:
    """Write a request down."""
    return registering.register_request(studio, client_id, entry(studio, right, **changes))


def look(studio: Studio, request_id: UUID) -> OpenRequest:
    """Return a request as it is now."""
    return reading.read_request(studio, request_id)


def step(studio: Studio, request_id: UUID, *targets: State) -> OpenRequest:
    """Take one step after another."""
    for target in targets:
        stepping.take_step(studio, request_id, target, version=look(studio, request_id).version)
    return look(studio, request_id)


def identified(studio: Studio, client_id: UUID, right: str = "access", **changes: str) -> UUID:
    """Write a request down and see who asks it."""
    request_id = asked(studio, client_id, right, **changes)
    step(studio, request_id, State.IDENTITY)
    identifying.note_attempt(studio, request_id, identification.SHOWN, "match")
    authority = AUTHORITY_OF.get(changes.get("relation", ""), ())
    if authority:
        notes.note(studio, request_id, notes.AUTHORITY, "Gezien.", code=authority[0])
    step(studio, request_id, State.IDENTITY_AGREED, State.SCOPE)
    notes.note(studio, request_id, notes.SCOPE, code="all")
    return request_id


def searched(studio: Studio, client_id: UUID, right: str = "access", **changes: str) -> UUID:
    """Bring a request to where it is assessed: every source answered."""
    request_id = identified(studio, client_id, right, **changes)
    for part in step(studio, request_id, State.SEARCHING).parts:
        if part.open:
            parts.answer_part(studio, part.id, NOTHING, version=part.version)
    step(studio, request_id, State.ASSESSING)
    return request_id


def decided_by_law(studio: Studio, request_id: UUID, **stays: str) -> None:
    """Decide that all of a file goes but what a law keeps, and what stays besides, by its kind with the ground."""
    kept = {code: ground for code, ground in STAYS.items() if code in BY_LAW} | stays
    for part in look(studio, request_id).parts:
        if part.found == FOUND:
            ground = kept.get(part.code, "")
            decision, words = (REFUSE, "Dat moet blijven.") if ground else (GIVE, "")
            parts.decide_part(studio, part.id, decision, ground=ground, words=words, version=part.version)


def decided(
    studio: Studio, request_id: UUID, decision: str = GIVE, *, ground: str = "", words: str = ""
) -> OpenRequest:
    """Decide on every part that was found in the same way."""
    for part in look(studio, request_id).parts:
        if part.found == FOUND and not part.decision:
            parts.decide_part(studio, part.id, decision, ground=ground, words=words, version=part.version)
    return look(studio, request_id)


STAYS = {"FIN": "tax", "CONS": "proof", "DISC": "proof", "LOG": "log_duty", "REQ": "proof"}
"""Kinds of data that stay whatever is asked, with the ground."""


def sign_list(studio: Studio, request_id: UUID) -> None:
    """Let the client sign the list of what was decided."""
    object_list.note_signed(studio, request_id, "paper", object_list.read_list(studio, request_id))


def talked(studio: Studio, client_id: UUID, **changes: str) -> UUID:
    """Bring a request for destruction to where everything was decided and talked about."""
    request_id = searched(studio, client_id, "erasure", **changes)
    for part in look(studio, request_id).parts:
        if part.found == FOUND:
            ground = STAYS.get(part.code, "")
            parts.decide_part(
                studio, part.id, REFUSE if ground else GIVE, ground=ground, words="Dat moet blijven." if ground else "",
                version=part.version,
            )  # fmt: skip
    step(studio, request_id, State.TALK)
    notes.note(studio, request_id, notes.TALK, "Uitgelegd dat vergelijken dan niet meer kan.")
    return request_id


def confirmed(studio: Studio, client_id: UUID, **changes: str) -> UUID:
    """Bring a request for destruction to where the client has signed the list."""
    request_id = talked(studio, client_id, **changes)
    sign_list(studio, request_id)
    step(studio, request_id, State.CONFIRMED, State.SECOND_LOOK)
    return request_id


# --- something for every action to act upon ---


def _state(studio: Studio, client_id: UUID, name: str) -> UUID:
    """Return a request that is where an action can be done."""
    module, deed = name.split(".")[1:]
    if module in {"erasing", "certifying"}:
        return _erasure(studio, deed)
    if module == "object_list":
        return talked(studio, client_id)
    if module == "identifying" and deed not in {"note_copy_gone", "note_copy_arrived"}:
        request_id = asked(studio, client_id)
        step(studio, request_id, State.IDENTITY)
        if deed == "check_code":
            identifying.issue_code(studio, request_id)
        return request_id
    made: dict[str, Callable[[], UUID]] = {
        "ask_second_look": lambda: _at_second_look(studio, client_id, asks=False),
        "look_again": lambda: _at_second_look(studio, client_id, asks=True),
        "take_look_back": lambda: _at_second_look(studio, client_id, asks=True),
        "add_item": lambda: _rectification(studio, client_id, deed),
        "carry_out_rectification": lambda: _rectification(studio, client_id, deed),
        "check_rectification": lambda: _rectification(studio, client_id, deed),
        "choose_whole_file": lambda: identified(studio, client_id, "restriction"),
        "make_package": lambda: _carried_out(studio, client_id),
        "leave_picture_out": lambda: searched(studio, client_id),
        "records_of": lambda: searched(studio, client_id),
        "leave_record_out": lambda: searched(studio, client_id),
        "cover_in_picture": lambda: searched(studio, client_id),
        "carry_out_restriction": lambda: _restriction(studio, client_id, check=False),
        "check_restriction": lambda: _restriction(studio, client_id, check=True),
        "note_death": lambda: asked(studio, client_id, "next_of_kin"),
        "note_official": lambda: asked(studio, client_id, "police"),
        "note_carried_out": lambda: _police_at(studio, client_id, State.CARRYING_OUT),
        "note_checked": lambda: _police_at(studio, client_id, State.CHECKING),
        "note_not_right": lambda: _police_at(studio, client_id, State.CHECKING),
        "take_in_file": lambda: step(studio, identified(studio, client_id), State.SEARCHING).line.id,
        "read_files": lambda: _with_file(studio, client_id, WORDS),
    }
    if deed in made:
        return made[deed]()
    return asked(studio, None if deed == "link_request" else client_id, requester="P. Onbekend", reply_to="Kade 1")


def _at_second_look(studio: Studio, client_id: UUID, *, asks: bool) -> UUID:
    request_id = searched(studio, client_id)
    decided(studio, request_id, REFUSE, ground="others_privacy", words=f"Reden {WORDS}")
    step(studio, request_id, State.SECOND_LOOK)
    if asks:
        look_id = looking.ask_second_look(studio, request_id)
        with studio.saving() as session:  # who is alone waits a day
            session.get_one(RequestLookRow, look_id).asked_at = studio.now() - timedelta(days=2)
    return request_id


def _carried_out(studio: Studio, client_id: UUID) -> UUID:
    """Return a request for a copy that was granted and is to be carried out."""
    request_id = searched(studio, client_id)
    decided(studio, request_id)
    step(studio, request_id, State.GRANTED, State.CARRYING_OUT)
    return request_id


def _police_at(studio: Studio, client_id: UUID, state: State) -> UUID:
    """Return a request of the police where something was decided to be given; the way there is no matter here."""
    request_id = asked(studio, client_id, "police", relation="police", requester="Politie", reply_to="Kade 1")
    with studio.saving() as session:
        session.get_one(RightsRequestRow, request_id).state = state.value
    official_seen(studio, request_id)
    return request_id


def official_seen(studio: Studio, request_id: UUID) -> None:
    """Note which official asks for the police."""
    proofs.note_official(studio, request_id, OFFICIAL)


def exported(folder: Path, name: str = "export.json", content: str = WORDS) -> Path:
    """Return a file as whoever runs the website hands it over."""
    folder.mkdir(exist_ok=True)
    place = folder / name
    place.write_text(content, encoding="utf-8")
    return place


def _with_file(studio: Studio, client_id: UUID, content: str) -> UUID:
    """Return a request in which a file was taken in."""
    request_id = step(studio, identified(studio, client_id), State.SEARCHING).line.id
    with tempfile.TemporaryDirectory() as folder:
        files.take_in_file(studio, request_id, exported(Path(folder), content=content))
    return request_id


def _rectification(studio: Studio, client_id: UUID, deed: str) -> UUID:
    request_id = identified(studio, client_id, "rectification")
    if deed == "add_item":
        return request_id
    rectifying.add_item(studio, request_id, "street", "Kade")
    for part in step(studio, request_id, State.SEARCHING).parts:
        if part.open and part.required:
            parts.answer_part(studio, part.id, NOTHING, version=part.version)
    step(studio, request_id, State.ASSESSING)
    decided(studio, request_id)
    step(studio, request_id, State.GRANTED, State.CARRYING_OUT)
    if deed == "check_rectification":
        rectifying.carry_out_rectification(studio, request_id)
        step(studio, request_id, State.CHECKING)
    return request_id


def _restriction(studio: Studio, client_id: UUID, *, check: bool) -> UUID:
    request_id = identified(studio, client_id, "restriction")
    scoping.choose_whole_file(studio, request_id)
    step(studio, request_id, State.SEARCHING, State.ASSESSING)
    decided(studio, request_id)
    step(studio, request_id, State.GRANTED, State.CARRYING_OUT)
    if check:
        restricting.carry_out_restriction(studio, request_id, "claim")
        step(studio, request_id, State.CHECKING)
    return request_id


def _erasure(studio: Studio, deed: str) -> UUID:
    """Return a request to destroy the file of somebody of its own, brought to where an action can be done."""
    request_id = confirmed(studio, take_in(studio, ANNA).client.id)
    if deed in {"plan_for_request", "order_for_request"}:
        return request_id
    erasing.order_for_request(studio, request_id, erasing.plan_for_request(studio, request_id), password=OWNER_PASSWORD)
    with studio.saving() as session:  # who is alone waits a day
        session.get_one(RightsRequestRow, request_id).state_since -= timedelta(days=3)
        for look in session.execute(select(RequestLookRow).where(RequestLookRow.request_id == request_id)).scalars():
            look.asked_at -= timedelta(days=2)
        for order in session.execute(select(ErasureRow).where(ErasureRow.request_id == request_id)).scalars():
            order.ordered_at -= timedelta(days=2)
    if deed in {"agree_for_request", "object_for_request", "take_order_back"}:
        return request_id
    erasing.agree_for_request(studio, request_id, password=OWNER_PASSWORD)
    step(studio, request_id, State.PARTLY, State.CARRYING_OUT)
    if deed == "prove_for_request":
        with studio.reading() as session:
            ordered = order_of(session, request_id).id
        carry_out(studio, ordered, password=OWNER_PASSWORD)
    if deed in {"certificate_for", "certificate_pages", "save_certificate"}:
        erasing.destroy_for_request(studio, request_id, password=OWNER_PASSWORD)
    return request_id


def told_of(studio: Studio, client_id: UUID, recipient: str = "Praktijk De Proef, Voorbeeldstad") -> OpenRequest:
    """Return a rectification that was carried out and checked, of somebody whose data went to a recipient."""
    given = next(one for one in consents.consent_texts(studio, "nl") if one.purpose == "share_gp")
    answer = ConsentGiven("share_gp", "given", given.id, "paper", recipient=recipient)
    consents.record_consent(studio, client_id, answer)
    request_id = _rectification(studio, client_id, "check_rectification")
    rectifying.check_rectification(studio, request_id)
    return look(studio, request_id)


def _a_task(studio: Studio, client_id: UUID) -> OpenRequest:
    """Return the same with the task as its first part."""
    found = told_of(studio, client_id, f"Ontvanger {WORDS[-8:]}")
    tasks = [part for part in found.parts if part.kind == RECIPIENT]
    return replace(found, parts=tuple(tasks))


def _a_part(studio: Studio, client_id: UUID, name: str) -> OpenRequest:
    if name.rsplit(".", maxsplit=1)[1] in {
        "note_recipient", "recipient_text", "recipient_pages", "save_recipient_letter",
    }:  # fmt: skip
        return _a_task(studio, client_id)
    if name.endswith("note_handed_over"):
        return handing_over(studio, client_id)
    if name.endswith("confirm_item"):
        request_id = identified(studio, client_id, "rectification")
        rectifying.add_item(studio, request_id, "finding", WORDS)
        with studio.saving() as session:  # what is in the file counts as changed since
            session.get_one(RightsRequestRow, request_id).registered_at -= timedelta(days=1000)
        step(studio, request_id, State.SEARCHING, State.ASSESSING)
        decided(studio, request_id)
        return step(studio, request_id, State.GRANTED, State.CARRYING_OUT)
    request_id = identified(studio, client_id, "rectification")
    rectifying.add_item(studio, request_id, "street", "Kade")
    rectifying.add_item(studio, request_id, "city", "Delft")
    step(studio, request_id, State.SEARCHING)
    return step(studio, request_id, State.ASSESSING)


def handing_over(studio: Studio, client_id: UUID) -> OpenRequest:
    """Return a copy that is carried out, with what an outside source had and is given as its first part."""
    with studio.saving() as session:  # who may change the register is no matter here
        session.add(
            ExternalSourceRow(
                id=studio.new_id(), kind="mailbox", name="Mailbox", holds="E-mail", ask_whom="Receptie", how="Zoeken",
                days=3, always=True, since=studio.now(), ended_at=None,
            )
        )  # fmt: skip
    request_id = identified(studio, client_id)
    sources = [part for part in step(studio, request_id, State.SEARCHING).parts if part.open]
    for part in sources:
        found = FOUND if part is sources[0] else NOTHING
        parts.answer_part(studio, part.id, found, count=2, words="Twee stuks.", version=part.version)
    if studio.may(Permission.DECIDE_REQUESTS):
        step(studio, request_id, State.ASSESSING)
        decided(studio, request_id)
        step(studio, request_id, State.GRANTED, State.CARRYING_OUT)
    else:  # somebody else decided
        with studio.saving() as session:
            session.get_one(RightsRequestRow, request_id).state = State.CARRYING_OUT.value
            session.get_one(RequestPartRow, sources[0].id).decision = GIVE
    found_last = look(studio, request_id)
    return replace(found_last, parts=tuple(sorted(found_last.parts, key=lambda one: one.id != sources[0].id)))


def _a_letter(studio: Studio, client_id: UUID, kind: LetterKind) -> OpenRequest:
    request_id = asked(studio, client_id)
    text = letters.compose_letter(studio, request_id, kind).text
    letters.keep_letter(studio, request_id, kind, text, language="nl")
    return look(studio, request_id)


def _a_mark(studio: Studio, client_id: UUID) -> UUID:
    return restricting.restrict_processing(studio, client_id, "unlawful")


def _use_of_restricted(studio: Studio, client_id: UUID) -> str:
    """Return a use that can be allowed, once a request restricts the file."""
    request_id = asked(studio, client_id, "restriction")
    restricting.restrict_processing(studio, client_id, "claim", request_id=request_id)
    return Use.MESSAGE.value


def _ripe_mark(studio: Studio, client_id: UUID) -> UUID:
    """Return a mark whose end was announced long ago."""
    mark_id = _a_mark(studio, client_id)
    with studio.saving() as session:
        session.get_one(ProcessingRestrictionRow, mark_id).announced_at = studio.now() - timedelta(days=30)
    return mark_id


def end_restrictions(studio: Studio) -> None:
    """End every restriction, so that what is tested next may be used and sent."""
    with studio.saving() as session:
        for mark in session.execute(select(ProcessingRestrictionRow)).scalars():
            mark.lifted_at, mark.lifted_by = studio.now(), studio.user.user_id


def _a_record(studio: Studio, request_id: UUID) -> str:
    """Return the code of a record that can be left out of a copy."""
    return leaving_out.records_of(studio, request_id, "ADM")[0].code


def values_for(
    name: str, studio: Studio, client_id: UUID, folder: Path
) -> dict[tuple[str, Any] | str, Callable[[], Any]]:
    """Return what to give for the parameters of these actions; empty for all others."""
    if not name.startswith("requests."):
        return {}
    deed = name.rsplit(".", maxsplit=1)[1]
    if name.startswith("requests.erasing.") and studio.may(Permission.CHANGE_STUDIO):
        destruction.place(studio, folder / "outside")
    holder: dict[str, OpenRequest] = {}

    def part() -> OpenRequest:
        return holder.setdefault("part", _a_part(studio, client_id, name))

    def letter() -> OpenRequest:
        kind = LetterKind.ANSWER if deed == "make_final" else LetterKind.RECEIPT
        return holder.setdefault("letter", _a_letter(studio, client_id, kind))

    def request_id() -> UUID:
        if "request" not in holder:
            holder["request"] = look(studio, _state(studio, client_id, name))
        return holder["request"].line.id

    if deed == "take_in_file":
        exported(folder, "brief.pdf")
    versions = {
        "note_recipient": lambda: part().parts[0].version,
        "answer_part": lambda: part().parts[0].version,
        "decide_part": lambda: part().parts[0].version,
        "note_handed_over": lambda: part().parts[0].version,
        "remove_item": lambda: part().parts[0].version,
        "send_letter": lambda: letter().letters[0].version,
        "make_final": lambda: letter().letters[0].version,
    }
    return {
        "request_id": request_id,
        "part_id": lambda: part().parts[0].id,
        "letter_id": lambda: letter().letters[0].id,
        "note_id": lambda: notes.note(studio, asked(studio, client_id), notes.REMARK, WORDS),
        "mark_id": lambda: (_ripe_mark if deed == "lift_restriction" else _a_mark)(studio, client_id),
        "statement_id": lambda: rectifying.add_statement(studio, client_id, WORDS),
        "version": versions.get(deed, lambda: look(studio, request_id()).version),
        ("plan", ErasurePlan): lambda: erasing.plan_for_request(studio, request_id()),
        "file_id": lambda: look(studio, _with_file(studio, client_id, WORDS)).files[0].id,
        ("entry", RequestEntry): lambda: entry(studio),
        ("entry", RecipientAnswer): lambda: RecipientAnswer("told", studio.today(), "post", "Praktijk"),
        "compared": lambda: COMPARED,
        "how": lambda: "paper",
        ("envelope", Envelope): lambda: Envelope("Praktijk De Proef\nKade 1\n3011 AA Rotterdam"),
        ("kind", LetterKind): lambda: LetterKind.RECEIPT,
        ("kind", str): lambda: "MED" if deed == "records_of" else notes.REMARK,
        ("found", str): lambda: NOTHING,
        ("covered", CoveredBoxes): lambda: CoveredBoxes(10, 10, ((1, 1, 4, 4),)),
        ("path", Path): lambda: folder / "brief.pdf",
        ("folder", Path): lambda: folder,
        "text": lambda: object_list.read_list(studio, request_id()) if deed == "note_signed" else WORDS,
        "words": lambda: WORDS,
        "rung": lambda: identification.SHOWN,
        "outcome": lambda: "match",
        "given_to": lambda: "Agent 12",
        "code": lambda: _a_record(studio, request_id()) if deed == "leave_record_out" else "ABCD-EFGH",
        "received_on": studio.today,
        "given_on": studio.today,
        "proof": lambda: "deed",
        "seen_on": studio.today,
        ("seen", OfficialSeen): lambda: OFFICIAL,
        "decision": lambda: GIVE,
        "verdict": lambda: "agreed",
        "field": lambda: "street",
        "wanted": lambda: "Kade",
        "ground": lambda: (
            "others_privacy" if deed == "leave_record_out" else "for_claim" if deed == "allow_use" else "unlawful"
        ),
        "use": lambda: _use_of_restricted(studio, client_id),
        "way": lambda: "post",
        "target": lambda: State.IDENTITY,
        "year": lambda: studio.today().year,
        "to": lambda: studio.today() + timedelta(days=60),
        ("reason", str): lambda: "complex",
        "password": lambda: OWNER_PASSWORD,
    }
