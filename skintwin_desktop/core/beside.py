"""Who stands beside a client: the representative, an interpreter, the commissioner, who announced the details."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from skintwin_desktop.core.beside_entries import (
    Ability,
    AnnouncementEntry,
    BesideEntry,
    CommissionEntry,
    InterpreterEntry,
)
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.sealed import post
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.errors import Denied, NotFound
from skintwin_desktop.rules import commission, identity, representation
from skintwin_desktop.rules.client_form import ClientEntry
from skintwin_desktop.rules.identity import Name
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.rules.representation import RepresentativeEntry
from skintwin_desktop.store.tables import (
    AbilityRow,
    AnnouncementRow,
    CareAgreementRow,
    CommissionRow,
    DeliveryRow,
    InterpreterRow,
    RepresentativeRow,
)


@dataclass(frozen=True)
class Representative:
    """Who represents a client now."""

    decides: str
    relation: str
    name: Name
    phone: str
    email: str
    authority: str
    seen_on: date
    since: date

    def entry(self) -> RepresentativeEntry:
        """Return what a form starts with; papers and authority are looked at anew each time."""
        return RepresentativeEntry(
            self.relation, self.name.first, self.name.prefix, self.name.last, self.phone, self.email
        )


@dataclass(frozen=True)
class Commission:
    """Who ordered the screening of a client, and how far the client's rights towards them are."""

    name: str
    kind: str
    told_at: datetime
    heard: bool
    """The client heard a result since."""
    blocked_at: datetime | None

    @property
    def may_hear(self) -> bool:
        """Tell whether this commissioner may get the result now (article 7:464(2) BW)."""
        return commission.may_hear(self.kind, client_heard=self.heard, blocked=self.blocked_at is not None)


@dataclass(frozen=True)
class Announced:
    """Who gave a client's details, and when and how the client was told."""

    giver: str
    told_on: date
    told_how: str


@dataclass(frozen=True)
class Beside:
    """Who stands beside a client. ``birthdays`` are the ages, of those at which rights shift, reached since then."""

    representative: Representative | None
    interpreter: InterpreterEntry
    judged_at: datetime | None
    birthdays: tuple[int, ...] = ()
    commission: Commission | None = None
    announced: Announced | None = None


def add_beside(studio: Studio, session: Session, client_id: UUID, client: ClientEntry, entry: BesideEntry) -> None:
    """Add who stands beside the client; what did not change stays as it was. Denied for a judgement of ability."""
    born = identity.read_birth_date(client.born, studio.today()).value
    needed = representation.needs(identity.age(born, studio.today()), entry.decides) if born else None
    wanted = entry.representative if needed and needed.representative else None
    _represent(studio, session, client_id, replace(entry, representative=wanted), source=client.source)
    if entry.ability.strip() and needed and needed.judgement:
        _judge(studio, session, client_id, entry.ability)
    _interpret(studio, session, client_id, client, entry.interpreter)
    if client.source == "third_party_announced" and entry.announcement:
        _announce(studio, session, client_id, entry.announcement)


def _represent(studio: Studio, session: Session, client_id: UUID, entry: BesideEntry, *, source: str) -> None:
    wanted = entry.representative
    live = live_representative(session, client_id)
    if live is not None:
        live.until = studio.today()
    if wanted is None:
        return
    seen_on = identity.read_past_date(wanted.seen_on, studio.today()).value
    same = live is not None and (live.relation, name_of(live)) == (wanted.relation, wanted.name)
    session.add(
        RepresentativeRow(
            id=studio.new_id(),
            client_id=client_id,
            decides=entry.decides,
            relation=wanted.relation,
            first_name=identity.tidy(wanted.first_name),
            name_prefix=identity.tidy(wanted.name_prefix),
            last_name=identity.tidy(wanted.last_name),
            phone=wanted.phone.strip(),
            email=wanted.email.strip(),
            source="representative" if source == "representative" else "client",
            authority=wanted.authority,
            authority_seen_on=seen_on,
            authority_seen_by=studio.user.user_id,
            identity_seen=wanted.identity_seen,
            since=live.since if same and live is not None else studio.today(),
            until=None,
        )
    )


def live_representative(session: Session, client_id: UUID) -> RepresentativeRow | None:
    """Return who represents a client now, inside a deed."""
    return session.execute(
        select(RepresentativeRow).where(RepresentativeRow.client_id == client_id, RepresentativeRow.until.is_(None))
    ).scalar()


def name_of(row: RepresentativeRow) -> Name:
    """Return the representative's name in its parts."""
    return Name(row.first_name, row.name_prefix, row.last_name)


def _judge(studio: Studio, session: Session, client_id: UUID, reason: str) -> None:
    if not studio.may(Permission.SCREEN):
        raise Denied(Permission.SCREEN)
    row_id = studio.new_id()
    record = Ability(able=False, reason=reason.strip())
    session.add(
        AbilityRow(
            id=row_id,
            client_id=client_id,
            judged_at=studio.now(),
            judged_by=studio.user.user_id,
            sealed=post(studio, record, table="ability", row=row_id, client=client_id),
        )
    )


def _interpret(
    studio: Studio, session: Session, client_id: UUID, client: ClientEntry, wanted: InterpreterEntry
) -> None:
    known = interpreter_in(session, client_id)
    entry = (
        InterpreterEntry(needed=True, spoken=identity.tidy(wanted.spoken), who=wanted.who)
        if wanted.needed
        else InterpreterEntry()
    )
    if entry == known:
        return
    session.add(
        InterpreterRow(
            id=studio.new_id(),
            client_id=client_id,
            needed=entry.needed,
            spoken=entry.spoken,
            who=entry.who,
            source=client.source,
            noted_at=studio.now(),
            noted_by=studio.user.user_id,
        )
    )


def interpreter_in(session: Session, client_id: UUID) -> InterpreterEntry:
    """Return what a client needs of an interpreter, inside a deed."""
    row = (
        session.execute(
            select(InterpreterRow)
            .where(InterpreterRow.client_id == client_id)
            .order_by(InterpreterRow.noted_at.desc(), InterpreterRow.id.desc())
        )
        .scalars()
        .first()
    )
    return InterpreterEntry(row.needed, row.spoken, row.who) if row else InterpreterEntry()


def _announce(studio: Studio, session: Session, client_id: UUID, entry: AnnouncementEntry) -> None:
    session.add(
        AnnouncementRow(
            id=studio.new_id(),
            client_id=client_id,
            giver=identity.tidy(entry.giver),
            told_on=identity.read_past_date(entry.told_on, studio.today()).value,
            told_how=entry.told_how,
            noted_at=studio.now(),
            noted_by=studio.user.user_id,
        )
    )


def add_commission(
    studio: Studio, session: Session, client_id: UUID, agreement_id: UUID, entry: CommissionEntry
) -> None:
    """Note what kind of commissioner an agreement has, and that the client was told of their rights now."""
    session.add(
        CommissionRow(
            id=studio.new_id(),
            client_id=client_id,
            agreement_id=agreement_id,
            kind=entry.kind,
            told_at=studio.now(),
            told_by=studio.user.user_id,
        )
    )


# --- reading ------------------------------------------------------------------------------------------------------


@action(Permission.READ_CLIENT)
def beside_client(studio: Studio, client_id: UUID, born: date) -> Beside:
    """Return who stands beside a client; ``born`` tells which birthdays passed since. AnotherClientPresent."""
    studio.refuse_others(client_id)
    with studio.deed(Event.CLIENT_READ, Kind.READ, Purpose.FILE) as deed:
        deed.about("representative", client=client_id)
        row = live_representative(deed.session, client_id)
        judged = deed.session.execute(
            select(AbilityRow.judged_at).where(AbilityRow.client_id == client_id).order_by(AbilityRow.judged_at.desc())
        )
        since = row.authority_seen_on if row else studio.today()
        return Beside(
            to_representative(row) if row else None,
            interpreter_in(deed.session, client_id),
            judged.scalars().first(),
            representation.birthdays_since(born, since, studio.today()) if row else (),
            _commission(deed.session, client_id),
            _announced(deed.session, client_id),
        )


def to_representative(row: RepresentativeRow) -> Representative:
    """Return the record of a representative."""
    return Representative(
        row.decides,
        row.relation,
        name_of(row),
        row.phone,
        row.email,
        row.authority,
        row.authority_seen_on,
        row.since,
    )


def _open_commission(session: Session, client_id: UUID) -> CommissionRow | None:
    """Return the latest commission, when the latest agreement has one."""
    agreement = session.execute(
        select(CareAgreementRow.id)
        .where(CareAgreementRow.client_id == client_id)
        .order_by(CareAgreementRow.started_on.desc(), CareAgreementRow.id.desc())
    )
    return (
        session.execute(
            select(CommissionRow)
            .where(CommissionRow.agreement_id == agreement.scalars().first())
            .order_by(CommissionRow.told_at.desc(), CommissionRow.id.desc())
        )
        .scalars()
        .first()
    )


def _commission(session: Session, client_id: UUID) -> Commission | None:
    row = _open_commission(session, client_id)
    agreement = session.get(CareAgreementRow, row.agreement_id) if row else None
    if row is None or agreement is None:
        return None
    heard = select(DeliveryRow.id).where(DeliveryRow.client_id == client_id, DeliveryRow.delivered_at >= row.told_at)
    return Commission(
        agreement.commissioner, row.kind, row.told_at, session.execute(heard).first() is not None, row.blocked_at
    )


def _announced(session: Session, client_id: UUID) -> Announced | None:
    row = (
        session.execute(
            select(AnnouncementRow)
            .where(AnnouncementRow.client_id == client_id)
            .order_by(AnnouncementRow.noted_at.desc(), AnnouncementRow.id.desc())
        )
        .scalars()
        .first()
    )
    return Announced(row.giver, row.told_on, row.told_how) if row else None


@action(Permission.RECORD_CONSENT)
def block_commissioner(studio: Studio, client_id: UUID) -> None:
    """Note that the client blocks the result for who ordered it; that needs no reason. NotFound without one."""
    with studio.deed(Event.COMMISSIONER_BLOCKED, Kind.UPDATE, Purpose.RIGHTS) as deed:
        row = _open_commission(deed.session, client_id)
        if row is None:
            raise NotFound
        if row.blocked_at is None:
            row.blocked_at, row.blocked_by = studio.now(), studio.user.user_id
        deed.about("commission", row.id, client=client_id)
