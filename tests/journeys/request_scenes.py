"""What is photographed of requests about rights: the steps that the throw-away studio has, and their dialogs."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from skintwin_desktop.core.requests import notes, reading
from skintwin_desktop.core.requests.packing import Package
from skintwin_desktop.core.requests.records import CLASS, FOUND, RECIPIENT, SOURCE, OpenRequest
from skintwin_desktop.rules import identification
from skintwin_desktop.rules.requests import Right, State
from skintwin_desktop.ui.deed_dialog import DeedDialog
from skintwin_desktop.ui.request_answer import AnswerDialog
from skintwin_desktop.ui.request_cover import CoverDialog
from skintwin_desktop.ui.request_decide import DecideDialog
from skintwin_desktop.ui.request_erasing import SecondDialog
from skintwin_desktop.ui.request_files import FilesDialog
from skintwin_desktop.ui.request_identity import AttemptDialog, CodeDialog
from skintwin_desktop.ui.request_items import ItemDialog
from skintwin_desktop.ui.request_link import LinkDialog, UnlinkDialog
from skintwin_desktop.ui.request_look import LookDialog
from skintwin_desktop.ui.request_package import ParcelCodeDialog
from skintwin_desktop.ui.request_pictures import LeaveOutDialog
from skintwin_desktop.ui.request_places import LETTER, WRITTEN
from skintwin_desktop.ui.request_recipients import RecipientDialog, RecipientLetterDialog
from skintwin_desktop.ui.request_records import LeaveRecordDialog
from skintwin_desktop.ui.request_view import RequestView
from skintwin_desktop.ui.request_work import NotRightDialog
from skintwin_desktop.ui.widgets.deed_line import DeedLine
from skintwin_desktop.ui.widgets.overlay import Dialog
from tests.driver import until
from tests.journeys.gallery import Scene, Tour

CODE = "7KQ2-M9TD-4XRW-8HPC-2NVB-6FJZ"
Go = Callable[[Tour], None]
Make = Callable[[RequestView, OpenRequest], Dialog]


# --- getting there ---


def at(tour: Tour, right: Right, state: State, *, nth: int = 0) -> RequestView:
    """Open the request about a right that is at a state; among several the most urgent."""
    lines = reading.list_requests(tour.person.studio)
    found = [one.id for one in lines if one.right is right and one.state is state]
    tour.person.workspace.show_place("requests")
    tour.person.workspace.screens.requests.open_request(found[nth])
    tour.person.idle()
    return tour.person.workspace.screens.requests.request


def unknown(tour: Tour) -> RequestView:
    """Open the request of somebody of whom no file is known."""
    lines = reading.list_requests(tour.person.studio)
    tour.person.workspace.show_place("requests")
    tour.person.workspace.screens.requests.open_request(next(one.id for one in lines if one.client_id is None))
    tour.person.idle()
    return tour.person.workspace.screens.requests.request


def nobody_known(tour: Tour) -> None:
    unknown(tour)


def opened(view: RequestView) -> OpenRequest:
    """Return the request that is shown."""
    assert view.request is not None
    return view.request


def step_of(right: Right, state: State, tour: Tour, *, nth: int = 0) -> None:
    """Show a request as it is at a state."""
    at(tour, right, state, nth=nth).places.which.set_value("work")


def letter_of(right: Right, state: State, tour: Tour) -> None:
    """Show the letter of a request."""
    view = at(tour, right, state)
    view.places.which.choose(LETTER)
    tour.person.idle()


def written_down(tour: Tour) -> None:
    """Show what was written down, where it stands behind the letter."""
    at(tour, Right.ERASURE, State.SECOND_LOOK).places.beside.choose(WRITTEN)


def menu(of: str, tour: Tour) -> None:
    """Show the menu of a line of deeds."""
    view = at(tour, Right.ACCESS, State.ASSESSING)
    line = view.parts.deeds if of == "parts" else view.ways.line
    if isinstance(line, DeedLine) and line.more.isVisible():
        line.more.click()


# --- dialogs ---


def ask(right: Right, state: State, make: Make, tour: Tour) -> None:
    """Show a dialog over a request."""
    view = at(tour, right, state)
    show(view, make(view, opened(view)))
    tour.person.idle()


def show(view: RequestView, dialog: Dialog) -> None:
    """Start a dialog; the view holds it as it holds its own."""
    view.dialog = dialog if isinstance(dialog, DeedDialog) else None
    begin = getattr(dialog, "start", None)
    assert callable(begin), dialog
    begin()


def _deed(kind: Callable[..., Dialog], view: RequestView, request: OpenRequest) -> Dialog:
    return kind(view.window(), view._studio, view._jobs, view._privacy, request)


def _titled(kind: Callable[..., Dialog], view: RequestView, request: OpenRequest) -> Dialog:
    title = view.tr("Second look at %1").replace("%1", request.line.reference)
    return kind(view.window(), view._studio, view._jobs, view._privacy, request, title=title)


def _part(kind: Callable[..., Dialog], of: str, code: str, view: RequestView, request: OpenRequest) -> Dialog:
    part = next(one for one in request.parts if one.kind == of and (not code or one.code == code))
    return kind(view.window(), view._studio, view._jobs, view._privacy, request, part=part)


def _decide(view: RequestView, request: OpenRequest) -> Dialog:
    chosen = tuple(part for part in request.parts if part.found == FOUND)[:1]
    dialog = DecideDialog(view.window(), view._studio, view._jobs, view._privacy, request, chosen=chosen)
    dialog.decision.set_value("refuse")
    dialog._decided()
    return dialog


def _attempt(view: RequestView, request: OpenRequest) -> Dialog:
    title = view.ladder._rung(identification.CALLED_BACK)
    return AttemptDialog(
        view.window(), view._studio, view._jobs, view._privacy, request, rung=identification.CALLED_BACK, title=title
    )


def _code(view: RequestView, request: OpenRequest) -> Dialog:
    return CodeDialog(view.window(), view._studio, view._jobs, request)


def _parcel_code(view: RequestView, request: OpenRequest) -> Dialog:
    made = Package(CODE, Path(f"{request.line.reference}.html"), 12, 4_000_000, "0" * 64, False)
    return ParcelCodeDialog(view.window(), view._studio, view._jobs, view._privacy, request.line.id, made=made)


def note(right: Right, state: State, kind: str, tour: Tour, *, nth: int = 0) -> None:
    """Show the dialog that writes a note."""
    at(tour, right, state, nth=nth)._note(kind)
    tour.person.idle()


def proxy(tour: Tour) -> None:
    """Show the dialog in which somebody asks for the client."""
    lines = reading.list_requests(tour.person.studio)
    asked = [reading.read_request(tour.person.studio, one.id) for one in lines if one.state is State.IDENTITY]
    tour.person.workspace.show_place("requests")
    screen = tour.person.workspace.screens.requests
    screen.open_request(next(one.line.id for one in asked if one.line.relation == "proxy"))
    tour.person.idle()
    screen.request._note(notes.AUTHORITY)
    tour.person.idle()


def take_step(target: State, tour: Tour) -> None:
    """Show the question before a step that ends a request, or goes back."""
    at(tour, Right.ERASURE, State.SECOND_LOOK)._step(target, "")
    view = tour.person.workspace.screens.requests.request
    if view.asked is not None:
        view.asked.done()
    view._step(target, view.ways._word(target, State.SECOND_LOOK))


def link(tour: Tour) -> None:
    """Show saying whose file it is, with somebody found."""
    view = unknown(tour)
    view._link()
    tour.person.idle()
    assert isinstance(view.dialog, LinkDialog)
    view.dialog.choice.field.setText("proef")
    tour.person.idle()


def extend(tour: Tour) -> None:
    at(tour, Right.ACCESS, State.ASSESSING)._extend()
    tour.person.idle()


def code_letter(tour: Tour) -> None:
    at(tour, Right.ACCESS, State.IDENTITY).ladder._show_code(CODE[:9])


def send(tour: Tour) -> None:
    view = at(tour, Right.ACCESS, State.LETTER)
    until(lambda: view.letter.letter is not None, "no letter")
    tour.person.idle()
    view.letter._send()


def cover(tour: Tour) -> None:
    view = at(tour, Right.ACCESS, State.ASSESSING)
    dialog = CoverDialog(view.window(), view._studio, view._jobs, view._privacy, opened(view))
    show(view, dialog)
    until(lambda: dialog.canvas.has_picture or dialog.canvas.hidden, "no picture")
    tour.person.idle()


def _scenes(first: int, found: tuple[tuple[str, Go], ...], *, medical: bool = False) -> tuple[Scene, ...]:
    return tuple(Scene(f"{number}-verzoek-{name}", go, medical) for number, (name, go) in enumerate(found, first))


_A, _S = Right.ACCESS, State
STEPS = _scenes(
    207,
    (
        ("identiteit", partial(step_of, _A, State.IDENTITY)),
        ("identiteit-volmacht", partial(step_of, _A, State.IDENTITY, nth=1)),
        ("ontvangers", partial(step_of, Right.RECTIFICATION, State.CHECKING)),
        ("brief", partial(letter_of, _A, State.LETTER)),
        ("onbekend", nobody_known),
        ("genoteerd", written_down),
        ("meer-onderdelen", partial(menu, "parts")),
        ("meer-wegen", partial(menu, "ways")),
    ),
)
DIALOGS = _scenes(
    221,
    (
        ("intrekken", partial(take_step, State.TAKEN_BACK)),
        ("terug", partial(take_step, State.ASSESSING)),
        ("koppelen", link),
        ("volmacht", proxy),
        ("poging", partial(ask, _A, State.IDENTITY, _attempt)),
        ("code-terug", partial(ask, _A, State.IDENTITY, _code)),
        ("code-brief", code_letter),
        ("opmerking", partial(note, _A, State.ASSESSING, notes.REMARK)),
        ("verkeerd-dossier", partial(ask, _A, State.IDENTITY, partial(_deed, UnlinkDialog))),
        (
            "ontvanger",
            partial(ask, Right.RECTIFICATION, State.CHECKING, partial(_part, RecipientDialog, RECIPIENT, "")),
        ),
        ("antwoord-bron", partial(ask, _A, State.ASSESSING, partial(_part, AnswerDialog, SOURCE, ""))),
        ("export-website", partial(ask, _A, State.ASSESSING, partial(_deed, FilesDialog))),
        ("verzenden", send),
    ),
)
SEALED = _scenes(
    240,
    (
        ("verlengen", extend),
        ("code-pakket", partial(ask, Right.PORTABILITY, State.CARRYING_OUT, _parcel_code)),
        ("besluit", partial(ask, _A, State.ASSESSING, _decide)),
        ("gegeven-weglaten", partial(ask, _A, State.ASSESSING, partial(_part, LeaveRecordDialog, CLASS, "MED"))),
        ("beelden-weglaten", partial(ask, _A, State.ASSESSING, partial(_deed, LeaveOutDialog))),
        ("afdekken", cover),
        ("tweede-blik", partial(ask, Right.ERASURE, State.SECOND_LOOK, partial(_titled, SecondDialog))),
        ("tweede-blik-besluit", partial(ask, _A, State.ASSESSING, partial(_titled, LookDialog))),
        ("lijst-tekenen", partial(note, Right.ERASURE, State.TALK, notes.SIGNED_LIST)),
        ("niet-goed", partial(ask, Right.RECTIFICATION, State.CHECKING, partial(_deed, NotRightDialog))),
        ("code-kwijt", partial(note, _A, State.LETTER, notes.PARCEL_LOST)),
        ("onderdeel", partial(ask, Right.RECTIFICATION, State.SCOPE, partial(_deed, ItemDialog))),
        (
            "ontvanger-brief",
            partial(ask, Right.RECTIFICATION, State.CHECKING, partial(_part, RecipientLetterDialog, RECIPIENT, "")),
        ),
    ),
    medical=True,
)
ALL = (*STEPS, *DIALOGS, *SEALED)
