"""What the agenda is planned by: kinds of appointment with their lengths, rooms, and when the studio is open."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from skintwin_desktop.core.agenda import CONSULT
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.core.typed import text_problem
from skintwin_desktop.errors import FieldProblem, Refused
from skintwin_desktop.rules import agenda as rules
from skintwin_desktop.rules import identity
from skintwin_desktop.rules.agenda import Opening
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.store.tables import AppointmentKindRow, OpeningRow, RoomRow

LONGEST_NAME = 60
MOST_KINDS, MOST_ROOMS = 24, 24


@dataclass(frozen=True)
class KindOfAppointment:
    """A kind that the studio offers: its code (empty for a new one), its name in both languages, its usual length."""

    code: str
    name_nl: str
    name_en: str
    minutes: int

    def name(self, language: str) -> str:
        """Return the name in a language."""
        return self.name_en if language == "en" else self.name_nl


USUAL_KINDS = (
    KindOfAppointment("first_screening", "Eerste screening", "First screening", 60),
    KindOfAppointment("yearly_check", "Jaarlijkse controle", "Yearly check", 45),
    KindOfAppointment("one_lesion", "Controle één plek", "One lesion", 20),
    KindOfAppointment("follow_up", "Vervolgcontrole", "Follow-up", 30),
    KindOfAppointment("result_talk", "Uitslaggesprek", "Talk about the result", 15),
)
USUAL_ROOMS = ("1", "2")
USUAL_HOURS = tuple(
    Opening(weekday, opens, closes) for weekday in range(5) for opens, closes in ((540, 750), (810, 1050))
)
"""Monday to Friday from 9:00 to 12:30 and from 13:30 to 17:30."""


@dataclass(frozen=True)
class AgendaSetup:
    """Kinds, rooms and opening hours. A studio that never changed them has the usual ones."""

    kinds: tuple[KindOfAppointment, ...] = USUAL_KINDS
    rooms: tuple[str, ...] = USUAL_ROOMS
    hours: tuple[Opening, ...] = field(default=USUAL_HOURS)

    @property
    def lengths(self) -> tuple[int, ...]:
        """Return the lengths that occur, shortest first: what reception chooses by."""
        return tuple(sorted({kind.minutes for kind in self.kinds}))

    def kind(self, code: str) -> KindOfAppointment | None:
        """Return a kind by its code; None for one that the studio no longer offers."""
        return next((one for one in self.kinds if one.code == code), None)


def setup_in(session: Session) -> AgendaSetup:
    """Return the setup, inside a deed under way."""
    kinds = session.execute(select(AppointmentKindRow).order_by(AppointmentKindRow.position)).scalars().all()
    if not kinds:
        return AgendaSetup()
    rooms = session.execute(select(RoomRow.name).order_by(RoomRow.position)).scalars()
    hours = session.execute(select(OpeningRow).order_by(OpeningRow.weekday, OpeningRow.opens)).scalars()
    return AgendaSetup(
        tuple(KindOfAppointment(row.code, row.name_nl, row.name_en, row.minutes) for row in kinds),
        tuple(rooms),
        tuple(Opening(row.weekday, row.opens, row.closes) for row in hours),
    )


@action(Permission.READ_AGENDA)
def agenda_setup(studio: Studio) -> AgendaSetup:
    """Return kinds, rooms and opening hours."""
    with studio.reading() as session:
        return setup_in(session)


@action(Permission.CHANGE_STUDIO)
def save_agenda_setup(studio: Studio, setup: AgendaSetup) -> AgendaSetup:
    """Save kinds, rooms and opening hours in place of what was; appointments keep the kind that they have.

    Refused names the field, such as ``kind-2-name_nl``, ``room-0`` or ``hours-4``.
    """
    tidy = _tidied(studio, setup)
    found = _problems(tidy)
    if found:
        raise Refused(found)
    with studio.deed(Event.STUDIO_CHANGED, Kind.UPDATE, Purpose.OFFICE) as deed:
        session = deed.session
        for table in (AppointmentKindRow, RoomRow, OpeningRow):
            session.execute(delete(table))
        for position, kind in enumerate(tidy.kinds):
            session.add(
                AppointmentKindRow(
                    id=studio.new_id(), code=kind.code, name_nl=kind.name_nl, name_en=kind.name_en,
                    minutes=kind.minutes, position=position,
                )
            )  # fmt: skip
        session.add_all(RoomRow(id=studio.new_id(), name=name, position=at) for at, name in enumerate(tidy.rooms))
        session.add_all(
            OpeningRow(id=studio.new_id(), weekday=one.weekday, opens=one.opens, closes=one.closes)
            for one in tidy.hours
        )
        deed.about("studio", studio.studio_id)
    return tidy


def _tidied(studio: Studio, setup: AgendaSetup) -> AgendaSetup:
    kinds = tuple(
        replace(
            kind,
            code=kind.code or studio.new_id().hex,
            name_nl=identity.tidy(kind.name_nl),
            name_en=identity.tidy(kind.name_en) or identity.tidy(kind.name_nl),
        )
        for kind in setup.kinds
    )
    rooms = tuple(identity.tidy(room) for room in setup.rooms)
    return AgendaSetup(kinds, rooms, tuple(sorted(setup.hours, key=lambda one: (one.weekday, one.opens))))


def _name_problem(name: str) -> str:
    if not name:
        return "empty"
    return "long" if len(name) > LONGEST_NAME else text_problem(name)


def _problems(setup: AgendaSetup) -> tuple[FieldProblem, ...]:
    found: dict[str, str] = {}
    codes = [kind.code for kind in setup.kinds]
    if not setup.kinds or len(setup.kinds) > MOST_KINDS or len(set(codes)) < len(codes) or CONSULT in codes:
        found["kinds"] = "range"
    for at, kind in enumerate(setup.kinds):
        found[f"kind-{at}-name_nl"] = _name_problem(kind.name_nl)
        found[f"kind-{at}-name_en"] = _name_problem(kind.name_en)
        found[f"kind-{at}-minutes"] = "" if rules.SHORTEST <= kind.minutes <= rules.LONGEST else "range"
    if len(setup.rooms) > MOST_ROOMS:
        found["rooms"] = "range"
    seen: set[str] = set()
    for at, room in enumerate(setup.rooms):
        found[f"room-{at}"] = _name_problem(room) or ("twice" if identity.fold(room) in seen else "")
        seen.add(identity.fold(room))
    for at, opening in enumerate(setup.hours):
        found[f"hours-{at}"] = rules.opening_problem(opening)
    if rules.overlapping(setup.hours):
        found["hours"] = "overlap"
    return tuple(FieldProblem(name, code) for name, code in found.items() if code)
