"""Service messages: letters and e-mails to one client about the service, made from a template and kept as they left.

The program sends nothing. A letter is saved or printed; an e-mail text is copied into the mail program.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from skintwin_desktop.core.drafts import drop_draft
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.letters import letter_content, letters_of
from skintwin_desktop.core.message_texts import (
    LANGUAGES,
    MessageText,
    compose,
    moment_values,
    studio_values,
    template,
)
from skintwin_desktop.core.requests.restricting import refuse_restricted_use
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.errors import FieldProblem, NotFound, Refused
from skintwin_desktop.paper.letters import letters_pdf
from skintwin_desktop.rules import messages
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.rules.restrictions import LETTER, Use, items_of_message
from skintwin_desktop.store.tables import AppointmentRow, ClientMessageRow, ClientRow

DRAFT = "client_message"
CHANNELS = (messages.EMAIL, messages.POST)
_GONE = ("cancelled", "no_show", "finished")


@dataclass(frozen=True)
class MessagePlan:
    """A message as the form holds it: template, channel and language, and what it needs."""

    template: str
    channel: str
    language: str
    appointment_id: UUID | None = None
    text: str = ""
    remark: str = ""


@dataclass(frozen=True)
class AppointmentChoice:
    """An appointment that a message can be about; ``starts_at`` is on the studio's wall clock."""

    id: UUID
    starts_at: datetime


@dataclass(frozen=True)
class MessageStart:
    """What a form for a message begins with."""

    client_id: UUID
    language: str
    email: str
    appointments: tuple[AppointmentChoice, ...]


@dataclass(frozen=True)
class MadeMessage:
    """A message that was made: where it goes, and its text."""

    id: UUID
    client_id: UUID
    template: str
    channel: str
    to: str
    text: MessageText


@action(Permission.WRITE_TO_CLIENT)
def begin_message(studio: Studio, client_id: UUID) -> MessageStart:
    """Return language, e-mail address and coming appointments of a client; NotFound."""
    with studio.deed(Event.CONTACT_READ, Kind.READ, Purpose.CONTACT) as deed:
        deed.about("message", client=client_id)
        row = _client(deed.session, client_id)
        coming = deed.session.execute(
            select(AppointmentRow)
            .where(
                AppointmentRow.client_id == client_id,
                AppointmentRow.starts_at >= studio.now(),
                AppointmentRow.status.not_in(_GONE),
            )
            .order_by(AppointmentRow.starts_at)
        ).scalars()
        choices = tuple(AppointmentChoice(one.id, studio.local(one.starts_at)) for one in coming)
        return MessageStart(client_id, row.language, row.email, choices)


def _client(session: Session, client_id: UUID) -> ClientRow:
    row = session.get(ClientRow, client_id)
    if row is None:
        raise NotFound
    return row


@action(Permission.WRITE_TO_CLIENT)
def preview_message(studio: Studio, client_id: UUID, plan: MessagePlan) -> MessageText:
    """Return a message as it would leave; MessageRefused says what must not stand in it. Keeps nothing."""
    with studio.reading() as session:
        return _text(studio, session, _client(session, client_id), plan)


def _text(studio: Studio, session: Session, row: ClientRow, plan: MessagePlan) -> MessageText:
    wanted = template(plan.template)
    if wanted.type != messages.SERVICE:
        raise Refused((FieldProblem("template", "news"),))
    if plan.channel not in CHANNELS or plan.language not in LANGUAGES:
        raise Refused((FieldProblem("channel", "empty"),))
    if plan.channel == messages.EMAIL and not row.email.strip():
        raise Refused((FieldProblem("channel", "no_email"),))
    values = studio_values(studio, session, plan.language)
    if wanted.needs == "appointment":
        values |= _appointment_values(studio, session, row.id, plan)
    values |= {"text": plan.text.strip(), "remark": plan.remark.strip()}
    return compose(wanted, row, values, channel=plan.channel, language=plan.language, written=(plan.text, plan.remark))


def _appointment_values(studio: Studio, session: Session, client_id: UUID, plan: MessagePlan) -> dict[str, str]:
    found = session.get(AppointmentRow, plan.appointment_id) if plan.appointment_id else None
    if found is None or found.client_id != client_id:
        raise Refused((FieldProblem("appointment", "empty"),))
    return moment_values(studio.local(found.starts_at), plan.language)


@action(Permission.WRITE_TO_CLIENT)
def make_message(studio: Studio, client_id: UUID, plan: MessagePlan) -> MadeMessage:
    """Make a service message and keep it in the file as it leaves; its draft is destroyed in the same transaction.

    MessageRefused says what must not stand in it, Refused what is lacking; ProcessingRestricted, NotFound.
    """
    with studio.deed(Event.MESSAGE_MADE, Kind.CREATE, Purpose.CONTACT) as deed:
        row = _client(deed.session, client_id)
        refuse_restricted_use(studio, deed.session, client_id, Use.MESSAGE, items_of_message(plan.channel))
        text = _text(studio, deed.session, row, plan)
        made = ClientMessageRow(
            id=studio.new_id(),
            client_id=client_id,
            type=messages.SERVICE,
            template=plan.template,
            channel=plan.channel,
            language=plan.language,
            subject=text.subject,
            body=text.whole,
            made_at=studio.now(),
            made_by=studio.user.user_id,
        )
        deed.session.add(made)
        drop_draft(studio, deed.session, DRAFT, client_id.hex)
        deed.deleted = True
        deed.about("message", made.id, client=client_id)
        to = row.email if plan.channel == messages.EMAIL else ""
        return MadeMessage(made.id, client_id, plan.template, plan.channel, to, text)


@action(Permission.WRITE_TO_CLIENT)
def letter_pdf(studio: Studio, message_id: UUID, *, purpose: Purpose) -> bytes:
    """Return a letter that was made as PDF/A, to be saved where the person chooses.

    ProcessingRestricted where it is contested or what it uses is; NotFound, PaperRefused.
    """
    with studio.deed(Event.MESSAGE_EXPORTED, Kind.EXECUTE, purpose) as deed:
        found = deed.session.get(ClientMessageRow, message_id)
        if found is None:
            raise NotFound
        deed.about("message", message_id, client=found.client_id)
        row = _client(deed.session, found.client_id)
        used = items_of_message(messages.POST) | {LETTER}
        refuse_restricted_use(studio, deed.session, found.client_id, Use.MESSAGE, used)
        text = MessageText(found.subject, found.body)
        letter = letter_content(row, text, found.language, dated=studio.local(found.made_at).date())
        return letters_pdf(letters_of(deed.session, found.language, (letter,)), moment=found.made_at)
