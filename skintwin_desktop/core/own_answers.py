"""What a client fills in on the client's own screen: prepared for one client, and posted to that client as one deed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from skintwin_desktop.core.client_words import LANGUAGES
from skintwin_desktop.core.clients import client_in
from skintwin_desktop.core.consent_evidence import Strokes, keep_evidence, signature_of
from skintwin_desktop.core.consents import ConsentGiven, ConsentText, add_answers, consent_texts
from skintwin_desktop.core.drafts import drop_draft
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.handed_in import SHOWN
from skintwin_desktop.core.intake import HealthAnswers, hand_over, health_row
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.errors import NotFound
from skintwin_desktop.rules import consents, identity
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.store.tables import ClientRow, StatementVersionRow, StudioRow

DRAFT = "client_screen"
ASKED_HERE = ("examination_photos", "share_gp", "teaching", "news_email")
"""Consents that a client answers alone; the rest is asked by whoever knows whether it is needed."""


_WITHOUT_GP = tuple(purpose for purpose in ASKED_HERE if purpose != "share_gp")


@dataclass(frozen=True)
class OwnScreen:
    """Everything that the client's own screen may know: whose it is, the statement, the texts in both languages.

    Nothing of the file: no earlier answer, no finding, no contact data.
    """

    client_id: UUID
    name: str
    language: str
    studio: str
    statement_dated: date
    statement_text: str
    texts: Mapping[str, tuple[ConsentText, ...]]
    gp: str
    asks_consents: bool
    """From sixteen a client decides alone (articles 7:447 and 7:450 BW); before that staff asks all concerned."""


@dataclass(frozen=True)
class OwnAnswers:
    """What was handed in. ``signatures`` go by the purpose that was signed."""

    health: HealthAnswers | None
    consents: tuple[ConsentGiven, ...] = ()
    signatures: Mapping[str, Strokes] = field(default_factory=dict)
    statement_given: bool = False
    draft_subject: str = ""


@action(Permission.POST_HEALTH_ANSWERS)
def open_own_screen(studio: Studio, client_id: UUID) -> OwnScreen:
    """Gather what the client's own screen shows, and note that it was opened; NotFound, AnotherClientPresent."""
    studio.refuse_others(client_id)
    texts = {language: consent_texts(studio, language) for language in LANGUAGES}
    with studio.deed(Event.CLIENT_SCREEN_OPENED, Kind.EXECUTE, Purpose.FILE) as deed:
        client = client_in(deed.session, client_id)
        deed.about("client", client_id, client=client_id)
        statement = deed.session.execute(select(StatementVersionRow).order_by(StatementVersionRow.dated.desc()))
        current = statement.scalars().first()
        if current is None:
            raise AssertionError("a studio is founded with a statement version")
        name = deed.session.execute(select(StudioRow.name)).scalar_one()
        asked = {
            language: tuple(
                one for one in found if one.purpose in ASKED_HERE and (one.purpose != "share_gp" or client.gp)
            )
            for language, found in texts.items()
        }
        return OwnScreen(
            client_id=client_id,
            name=client.name.full,
            language=client.language,
            studio=name,
            statement_dated=current.dated,
            statement_text=current.text,
            texts=asked,
            gp=client.gp,
            asks_consents=identity.age(client.birth_date, studio.today()) >= consents.ALONE,
        )


@action(Permission.POST_HEALTH_ANSWERS)
def hand_in_own_answers(studio: Studio, client_id: UUID, own: OwnAnswers) -> None:
    """Post what a client filled in: answers and signatures sealed to the client, consents, the statement; or nothing.

    The draft is destroyed in the same transaction, so that whoever is signed in cannot read the answers back without
    the care key (article 7:457 BW). NotFound, EvidenceRefused, Refused, DiskFull.
    """
    with studio.deed(Event.CLIENT_SCREEN_HANDED_IN, Kind.CREATE, Purpose.FILE) as deed:
        session = deed.session
        if session.get(ClientRow, client_id) is None:
            raise NotFound
        if own.health is not None:
            session.add(health_row(studio, client_id, own.health, None))
        add_answers(studio, session, client_id, [_proven(studio, session, client_id, one, own) for one in own.consents])
        if own.statement_given:
            hand_over(studio, session, client_id, SHOWN)
        drop_draft(studio, session, DRAFT, own.draft_subject)
        deed.deleted = True
        deed.about("client", client_id, client=client_id)


def _proven(studio: Studio, session: Session, client_id: UUID, given: ConsentGiven, own: OwnAnswers) -> ConsentGiven:
    """Keep the signature of a consent, where one was set."""
    strokes = own.signatures.get(given.purpose)
    if strokes is None or given.answer != consents.GIVEN:
        return given
    return replace(given, evidence_id=keep_evidence(studio, session, client_id, signature_of(strokes)))
