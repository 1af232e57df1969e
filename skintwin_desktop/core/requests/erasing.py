"""A request for destruction carried through: planned, ordered at the second look, done, proved, and told in a letter.

The engine (``core/erasure*.py``) knows what goes and what stays and proves it; this knows where the request is. What
the letter says comes from the certificate, which is made only when nothing is found any more.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from uuid import UUID

from skintwin_desktop.core import erasure, erasure_proof, erasure_run
from skintwin_desktop.core.erasure import ErasurePlan, ErasureState, RequestRef
from skintwin_desktop.core.erasure_graph import Thing
from skintwin_desktop.core.erasure_proof import Certificate, Verified
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.progress import Progress, no_progress
from skintwin_desktop.core.requests import carrying_out, looking, notes
from skintwin_desktop.core.requests.copy_words import word
from skintwin_desktop.core.requests.facts import AGREED, OBJECTED
from skintwin_desktop.core.requests.registering import reference
from skintwin_desktop.core.requests.stepping import move
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.errors import ErasureRefused, NotFound
from skintwin_desktop.paper import typeset
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.rules.requests import Right, State

BACKUP_DAYS = 90
"""Policy of the studio, not law: the longest that a copy of the folder is kept somewhere (R21)."""


def _ref(studio: Studio, request_id: UUID, *states: State) -> tuple[UUID, RequestRef]:
    with studio.reading() as session:
        row = carrying_out.row_at(session, request_id, Right.ERASURE, *states)
        if row.client_id is None:
            raise NotFound
        return row.client_id, RequestRef(row.id, reference(row), row.received_on)


@action(Permission.DESTROY_FILE)
def plan_for_request(studio: Studio, request_id: UUID, *, chosen: tuple[Thing, ...] = ()) -> ErasurePlan:
    """Say exactly what a request would destroy and what stays, and why; ``chosen`` is empty for the whole file.

    Raises what ``erasure.plan_erasure`` raises; StepRefused before it is assessed, RequestClosed.
    """
    open_states = (State.ASSESSING, State.TALK, State.CONFIRMED, State.SECOND_LOOK, State.GRANTED, State.PARTLY)
    client_id, ref = _ref(studio, request_id, *open_states, State.CARRYING_OUT, State.FAILED)
    return erasure.plan_erasure(studio, client_id, ref, chosen=chosen)


@action(Permission.DESTROY_FILE)
def order_for_request(studio: Studio, request_id: UUID, plan: ErasurePlan, *, password: str) -> ErasureState:
    """Order what was planned and agreed with the client, with the own password, and ask for the second look.

    ErasureRefused when the client asked for some of the file only and nothing was decided to stay. Raises what
    ``erasure.order_erasure`` raises; StepRefused anywhere but at the second look.
    """
    _ref(studio, request_id, State.SECOND_LOOK)
    with studio.reading() as session:
        if plan.whole and not plan.decided and notes.chose_parts(session, request_id):
            raise ErasureRefused("scope")  # the client's list leaves something, and nothing was decided to stay
    ordered = erasure.order_erasure(studio, plan, password=password)
    looking.ask_second_look(studio, request_id)
    return ordered


def _newest_order(studio: Studio, request_id: UUID) -> ErasureState:
    """Return the order of a request that counts; NotFound."""
    with studio.reading() as session:
        return erasure.state_of(session, erasure.order_of(session, request_id))


@action(Permission.DESTROY_FILE)
def agree_for_request(studio: Studio, request_id: UUID, *, password: str) -> None:
    """Agree to an order as the second person, or after a day as who is alone, with the own password.

    SamePerson, WaitFirst, ErasureRefused, WrongPassword, TooManyAttempts, NotFound.
    """
    ordered = _newest_order(studio, request_id)
    with studio.reading() as session:
        alone = erasure.works_alone(session)
    if not alone:
        erasure.second_erasure(studio, ordered.id, password=password)
    looking.look_again(studio, request_id, AGREED, password=password)


@action(Permission.DESTROY_FILE)
def object_for_request(studio: Studio, request_id: UUID, words: str, *, password: str) -> None:
    """Object to an order as the second person: it is taken back, and what is wrong is noted.

    SamePerson, Refused without words, ErasureRefused, NotFound.
    """
    ordered = _newest_order(studio, request_id)
    looking.look_again(studio, request_id, OBJECTED, words, password=password)
    erasure.withdraw_erasure(studio, ordered.id)


@action(Permission.DESTROY_FILE)
def take_order_back(studio: Studio, request_id: UUID) -> None:
    """Take an order back that nobody looked at yet, as whoever gave it, so that the decision can be changed again.

    Denied for somebody else, who looks and objects; ErasureRefused once it began, NotFound, RequestClosed.
    """
    ordered = _newest_order(studio, request_id)
    looking.take_look_back(studio, request_id)
    erasure.withdraw_erasure(studio, ordered.id)


@action(Permission.DESTROY_FILE)
def destroy_for_request(
    studio: Studio, request_id: UUID, *, password: str, progress: Progress = no_progress
) -> Verified:
    """Destroy what was ordered, prove it, and bring the request on: to its letter, or to 'failed' with what failed.

    Asked again it goes on where it stopped. Raises what ``erasure_run.carry_out`` raises; StepRefused elsewhere.
    """
    _ref(studio, request_id, State.CARRYING_OUT)
    ordered = _newest_order(studio, request_id)
    if ordered.state not in {erasure.DESTROYED, erasure.VERIFIED}:
        erasure_run.carry_out(studio, ordered.id, password=password, progress=progress)
    return _proved(studio, request_id, ordered.id)


@action(Permission.DESTROY_FILE)
def is_destroyed(studio: Studio, request_id: UUID) -> bool:
    """Tell whether what was ordered is destroyed already, as it is after a sign-in that finished it; NotFound."""
    return _newest_order(studio, request_id).state in {erasure.DESTROYED, erasure.VERIFIED}


@action(Permission.DESTROY_FILE)
def prove_for_request(studio: Studio, request_id: UUID, *, progress: Progress = no_progress) -> Verified:
    """Prove what a sign-in destroyed, and bring the request on as ``destroy_for_request`` does.

    ErasureRefused before it was destroyed, StepRefused elsewhere, NotFound, Cancelled.
    """
    with studio.reading() as session:
        carrying_out.row_at(session, request_id, Right.ERASURE, State.CARRYING_OUT)
    progress(0, 1)
    return _proved(studio, request_id, _newest_order(studio, request_id).id)


def _proved(studio: Studio, request_id: UUID, erasure_id: UUID) -> Verified:
    verified = erasure_proof.verify_erasure(studio, erasure_id)
    with studio.deed(Event.REQUEST_CARRIED_OUT, Kind.EXECUTE, Purpose.RIGHTS) as deed:
        row = carrying_out.row_at(deed.session, request_id, Right.ERASURE, State.CARRYING_OUT)
        if verified.certificate is not None:
            told = dict(_told(studio, verified.certificate, row.language))
            carrying_out.note_done(studio, deed.session, row, told)
            move(studio, deed.session, row, State.CHECKING)
            carrying_out.note_verified(studio, deed.session, row)
        else:
            failed = ", ".join(f"{one.check}: {one.count}" for one in verified.failing)
            carrying_out.note_failed(studio, deed.session, row, failed)
            move(studio, deed.session, row, State.FAILED)
        deed.about("request", request_id, client=row.client_id)
    return verified


def _told(studio: Studio, proved: Certificate, language: str) -> Iterator[tuple[str, str]]:
    """Yield what the letter says, from what was proved and nothing else."""
    ended = studio.local(proved.ended_at or proved.verified_at)
    yield "destroyed", f"{typeset.long_date(ended.date(), language)} {ended:%H:%M}"
    gone = [f"– {word('kind', category, language)} ({count})" for category, count in proved.destroyed]
    yield "gone", "\n".join(gone)
    stays = []
    for part in proved.kept:
        until = f", {word('file', 'until', language)} {typeset.long_date(part.until, language)}" if part.until else ""
        stays.append(f"– {word('kind', part.category, language)}: {word('stays', part.ground, language)}{until}")
    yield "stays", "\n".join(stays)
    yield "certificate", proved.label
    yield "backup_until", typeset.long_date(studio.today() + timedelta(days=BACKUP_DAYS), language)


@action(Permission.DESTROY_FILE)
def certificate_for(studio: Studio, request_id: UUID) -> Certificate:
    """Return the certificate of a request that was carried out; NotFound before."""
    found = erasure_proof.certificate_of(studio, _newest_order(studio, request_id).id)
    if found is None:
        raise NotFound
    return found
