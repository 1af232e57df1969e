"""Who follows whom: what a screen tells leads to another screen, which knows nothing of the first."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject

from skintwin_desktop.core import drafts, intake
from skintwin_desktop.core.agenda import Appointment
from skintwin_desktop.core.clients import Client, ClientLine
from skintwin_desktop.core.delivery import ToDeliver
from skintwin_desktop.core.drafts import DraftLine
from skintwin_desktop.core.intake import IntakeDone
from skintwin_desktop.ui.contact_routes import ContactRoutes
from skintwin_desktop.ui.file_pages import PAYMENT
from skintwin_desktop.ui.leaving import way_out
from skintwin_desktop.ui.office_pages import page_titles, pages_for
from skintwin_desktop.ui.palette import Palette
from skintwin_desktop.ui.palette_list import ClientCommand, Command
from skintwin_desktop.ui.private import Private
from skintwin_desktop.ui.request_routes import RequestRoutes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from skintwin_desktop.ui.workspace import Workspace


class Routes(QObject):
    """Connects the screens of a workspace and leads from one to the next."""

    def __init__(self, home: Workspace) -> None:
        super().__init__(home)
        self._home, self._screens, self._studio, self._jobs = home, home.screens, home.studio, home.jobs
        self.contact, self.requests = ContactRoutes(home), RequestRoutes(home)
        self._screens.made.connect(self._connect_screen)
        home.kiosk.handed_in.connect(self._handed_in)
        home.kiosk.failed.connect(home.show_fault)

    # --- connecting ---

    def _connect_screen(self, name: str) -> None:
        connect = {
            "today": self._connect_today,
            "clients": self._connect_clients,
            "client": self._connect_client,
            "intake": self._connect_intake,
            "results": self._connect_results,
            "screening": self._connect_visit,
            "office": self._connect_office,
        }.get(name)
        if connect is not None:
            connect()

    def _connect_today(self) -> None:
        screen = self._screens.today
        screen.client_opened.connect(self._home.open_client)
        screen.intake_wanted.connect(self._intake_for_appointment)
        screen.screening_wanted.connect(self._screen_appointment)
        screen.result_opened.connect(self._open_result)
        screen.draft_opened.connect(self._resume_intake)
        screen.new_wanted.connect(self.new_client)

    def _connect_clients(self) -> None:
        screen = self._screens.clients
        screen.client_opened.connect(self._home.open_client)
        screen.new_wanted.connect(self.new_client)

    def _connect_client(self) -> None:
        screen = self._screens.client
        screen.intake_wanted.connect(self._intake_for_client)
        screen.own_screen_wanted.connect(self.open_own_screen)
        screen.screening_wanted.connect(self._start_screening)
        screen.visit_opened.connect(self._open_visit)
        screen.changed.connect(self._home.client_changed)
        screen.file_wanted.connect(self._home.open_client)

    def _connect_intake(self) -> None:
        screen = self._screens.intake
        screen.finished.connect(self._intake_finished)
        screen.left.connect(self._intake_left)
        screen.client_wanted.connect(self._intake_of_known)
        screen.own_screen.wanted.connect(self._own_screen_of_intake)

    def _connect_results(self) -> None:
        screen = self._screens.results
        screen.opened.connect(self._open_result)
        screen.delivered.connect(self._result_delivered)

    def _connect_visit(self) -> None:
        screen = self._screens.visit
        if screen is not None:
            screen.visit_changed.connect(self._home.visit_changed)
            screen.resumed.connect(self._home.resumed)
            screen.signed.connect(self._result_signed)
            screen.amended.connect(self._result_amended)
            screen.delivered.connect(self._result_delivered)

    def _connect_office(self) -> None:
        self._screens.office.page_made.connect(self._office_page_made)

    def _office_page_made(self, page: object) -> None:
        """Let the till lead to a client's payments; what else is done in the practice leads nowhere."""
        from skintwin_desktop.ui.till_page import TillPage

        if isinstance(page, TillPage):
            page.client_wanted.connect(self._payments_wanted)

    # --- intake ---

    def new_by_screen(self) -> None:
        """Begin what is new on this screen: an appointment on the day, else an intake for somebody new."""
        if self._screens.shown == "today":
            self._screens.today.plan_new()
        elif self._screens.shown == "requests":
            self._screens.requests.new()
        else:
            self.new_client()

    def new_client(self, typed_name: str = "") -> None:
        """Begin an intake for somebody new."""
        if not self._home.file.allows(None):
            return
        self._screens.intake.begin(typed_name)
        self._home.show_place("intake")

    def _intake_for_appointment(self, appointment: Appointment) -> None:
        self._home.file.fetch(appointment.client_id, partial(self._begin_intake, appointment))

    def _intake_for_client(self, client: Client) -> None:
        self._begin_intake(None, client)

    def _intake_of_known(self, client_id: UUID) -> None:
        """Go on with the intake of a client who has a file already; what was typed is kept as a draft."""
        self._home.file.fetch(client_id, self._intake_for_client)

    def _begin_intake(self, appointment: Appointment | None, client: Client) -> None:
        self._screens.intake.begin_for(client, appointment)
        self._home.show_place("intake")

    def go_on_with_intake(self, subject: str) -> None:
        """Go back to the intake that was being typed when the program ended; to an empty one when it is gone."""
        self._jobs.run(
            self, drafts.list_drafts, self._studio, intake.DRAFT,
            then=partial(self._find_intake, subject), on_error=self._home.ignore,
        )  # fmt: skip

    def _find_intake(self, subject: str, lines: tuple[DraftLine, ...]) -> None:
        found = next((line for line in lines if line.subject == subject), None)
        if found is not None:
            self._resume_intake(found)
        else:
            self._home.go("intake")

    def _resume_intake(self, line: DraftLine) -> None:
        bound = line.draft.values.get("client_id", "")
        if not self._home.file.allows(UUID(bound) if bound else None):
            return
        self._screens.intake.resume(line)
        self._home.show_place("intake")

    def _intake_finished(self, done: IntakeDone) -> None:
        label = self._home.privacy.shown(done.client.label, Private.NUMBER, done.client.id)
        self._home.toast(self.tr("Intake of %1 completed").replace("%1", label))
        self._home.set_open(done.client)
        self._home.show_place("client")

    def _intake_left(self) -> None:
        self._home.show_place("today")

    # --- the client's own screen ---

    def open_own_screen(self) -> None:
        """Let the client whose file is open answer on a screen of their own; opened already, it goes away again."""
        if self._home.kiosk.is_elsewhere:
            self._home.kiosk.end()
        elif self._screens.shown == "intake":
            self._screens.intake.want_own_screen()
        elif self._home.file.client is not None and self._screens.shown in {"client", "screening"}:
            self._home.kiosk.start(self._home.file.client.id, self._screens.client.details.own_screen)

    def _own_screen_of_intake(self, client_id: UUID) -> None:
        self._home.kiosk.start(client_id, self._screens.intake.sheet.health.own_screen)

    def _handed_in(self, client_id: UUID) -> None:
        if self._screens.is_made("intake") and self._screens.intake.busy:
            self._screens.intake.own_screen.look_again(self._screens.intake.sheet)
        if self._home.file.client is not None and self._home.file.client.id == client_id:
            self._screens.client.entered()
        self._home.toast(self.tr("The client has handed in the answers"))

    # --- screening ---

    def mark_arrived(self) -> None:
        """Note that the client who is chosen on the day list has arrived."""
        self._screens.today.mark_arrived()

    def _screen_appointment(self, appointment: Appointment) -> None:
        if self._screens.visit is not None:
            self._home.file.fetch(appointment.client_id, partial(self._screen, appointment.id))

    def _start_screening(self, client: Client) -> None:
        self._screen(None, client)

    def _open_visit(self, client: Client, visit_id: UUID) -> None:
        if self._screens.visit is not None:
            self._home.set_open(client)
            self._screens.visit.show_visit(client, visit_id)
            self._home.show_place("screening")

    def _screen(self, appointment_id: UUID | None, client: Client) -> None:
        """Show the screening of a client: the visit under way, or the question why this visit is."""
        if self._screens.visit is not None:
            self._home.set_open(client)
            self._screens.visit.begin(client, appointment_id)
            self._home.show_place("screening")

    def screen_present(self) -> None:
        """Screen whoever's file is open, else whoever is chosen on the day list."""
        if self._screens.visit is None:
            return
        if self._home.file.client is not None:
            self._screen(None, self._home.file.client)
        else:
            self._screens.today.screen_chosen()
            if self._screens.shown != "today":
                self._home.show_place("today")

    def screen_present_client(self) -> None:
        """Go to the screening of the client who is present."""
        present = self._home.guard.present
        if present is not None:
            self._home.file.fetch(present.id, partial(self._screen, None))

    def banner_deed(self) -> None:
        """Go to the visit of the open file; from there to its result."""
        if self._home.file.client is None or self._screens.visit is None:
            return
        if self._screens.shown == "screening" and self._home.file.visit is not None:
            self._screens.visit.show_result()
        else:
            self._screen(None, self._home.file.client)

    def show_result(self) -> None:
        """Show the result of the visit that is on the screen."""
        if self._screens.visit is not None and self._screens.shown == "screening":
            self._screens.visit.show_result()

    # --- results ---

    def _open_result(self, result: ToDeliver) -> None:
        if self._screens.visit is None:
            self._home.show_place("results")
            self._screens.results.choose(result)
            return
        self._home.file.fetch(result.client_id, partial(self._show_result_of, result.visit_id))

    def _show_result_of(self, visit_id: UUID, client: Client) -> None:
        if self._screens.visit is not None:
            self._home.set_open(client)
            self._screens.visit.show_visit(client, visit_id)
            self._screens.visit.show_result()
            self._home.show_place("screening")

    def _result_signed(self, _: UUID) -> None:
        self._home.toast(self.tr("Result signed"))
        self._home.refresh_counts()

    def _result_amended(self, _: UUID) -> None:
        self._home.toast(self.tr("Addendum signed; the new edition is to be delivered"))
        self._home.refresh_counts()

    def _result_delivered(self, _: UUID) -> None:
        self._home.toast(self.tr("Delivery recorded"))
        self._home.refresh_counts()

    # --- payment ---

    def charge(self) -> None:
        """Begin an invoice for whoever's file is open, else for whoever is chosen on the day list."""
        if self._home.file.client is not None and self._screens.shown in {"client", "screening"}:
            self._charge(self._home.file.client)
        elif self._screens.shown == "today":
            chosen = self._screens.today.agenda.current()
            if isinstance(chosen, Appointment):
                self._payments_of(chosen.client_id, self._charge)

    def _charge(self, client: Client) -> None:
        """Show the payments of a client, with a new invoice from today's appointment."""
        self._home.set_open(client)
        from skintwin_desktop.ui.payment_page import PaymentPage

        page = self._screens.client.tabs.page(PAYMENT)
        if isinstance(page, PaymentPage):
            page.want_new()
        self._screens.client.tabs.choose(PAYMENT)
        self._home.show_place("client")

    def _show_payments(self, client: Client) -> None:
        """Show the payments of a client."""
        self._home.set_open(client)
        self._screens.client.tabs.choose(PAYMENT)
        self._home.show_place("client")

    def _payments_of(self, client_id: UUID, then: Callable[[Client], object]) -> None:
        """Read whose payments are wanted and go on; during a visit of somebody else, ask first."""
        file = self._home.file
        if file.visit is not None and file.client is not None and file.client.id != client_id:
            self._home.open_client(client_id)
        else:
            file.fetch(client_id, then)

    def _payments_wanted(self, client_id: UUID) -> None:
        self._payments_of(client_id, self._show_payments)

    # --- the search window ---

    def open_palette(self) -> None:
        """Open the search window."""
        palette = Palette(
            self._studio,
            self._jobs,
            self._home.privacy,
            places=[*self._places(), *self._home.commands()],
            for_client=self._client_commands(),
        )
        palette.client_opened.connect(self._open_line)
        palette.open_over(self._home.window())

    def _open_line(self, line: ClientLine) -> None:
        self._home.open_client(line.id)

    def _places(self) -> list[Command]:
        places = [
            Command(item.word, item.icon, partial(self._home.go, item.id), tuple(item.key.split("+")))
            for item in self._home.rail.items
            if item.id != "screening"
        ]
        places.append(Command(self.tr("New client"), "user-plus", self.new_client))
        return [*places, *self._agenda_places(), *self._office_places()]

    def _office_places(self) -> list[Command]:
        """Return the pages of the practice that this user has, for the search window."""
        place, mine = self.tr("Practice"), pages_for(self._studio)
        return [
            Command(word, icon, partial(self._show_office, page), below=place, searched=True)
            for page, (word, icon) in page_titles().items()
            if page in mine and self._home.privacy.bound is None
        ]

    def _show_office(self, page: str) -> None:
        self._screens.office.want_page(page)
        self._home.show_place("office")

    def _agenda_places(self) -> list[Command]:
        """Return what the agenda's keys do, for the search window; each goes to the day first."""
        panel = self._screens.today.panel
        leaves = (
            (self.tr("Print the day list"), "printer", panel.print_day, ("Ctrl", "P")),
            (self.tr("Save the agenda as a calendar file"), "export", panel.save_calendar, ()),
        )
        deeds = (
            (self.tr("New appointment"), "calendar-plus", panel.plan_new, ("Ctrl", "N")),
            (self.tr("Walk-in, without an appointment"), "user-plus", panel.deeds.walk_in, ("Ctrl", "Shift", "N")),
            (self.tr("Waiting list"), "clock", panel.waiting.open_list, ()),
            (self.tr("Recall list"), "arrow-u-up-left", self._screens.today.recall_list.open_list, ()),
            (self.tr("Go to a day"), "calendar-blank", panel.ask_day, ("Ctrl", "G")),
            *(leaves if way_out.is_open else ()),
        )
        bound = self._home.privacy.bound is not None
        return (
            []
            if bound
            else [Command(word, icon, partial(self._on_the_day, deed), keys) for word, icon, deed, keys in deeds]
        )

    def _on_the_day(self, deed: Callable[[], object]) -> None:
        self._home.show_place("today")
        deed()

    def _client_commands(self) -> list[ClientCommand]:
        commands = [ClientCommand(self.tr("New intake"), "clipboard-text", self._intake_of_line)]
        if self._screens.visit_is_possible:
            commands.insert(0, ClientCommand(self.tr("Open the screening"), "user-focus", self._screen_line, ("F4",)))
        commands += self.contact.commands()
        return commands

    def _screen_line(self, line: ClientLine) -> None:
        self._home.file.fetch(line.id, partial(self._screen, None))

    def _intake_of_line(self, line: ClientLine) -> None:
        self._home.file.fetch(line.id, self._intake_for_client)
