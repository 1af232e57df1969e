"""Who follows whom: what a screen tells leads to another screen, which knows nothing of the first."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject

from skintwin_desktop.core import drafts, intake
from skintwin_desktop.core.agenda import Appointment, mark_appointment
from skintwin_desktop.core.clients import Client, ClientLine
from skintwin_desktop.core.delivery import ToDeliver
from skintwin_desktop.core.drafts import DraftLine
from skintwin_desktop.core.intake import IntakeDone
from skintwin_desktop.ui.contact_routes import ContactRoutes
from skintwin_desktop.ui.palette import Palette
from skintwin_desktop.ui.palette_list import ClientCommand, Command
from skintwin_desktop.ui.private import Private

TYPE_CHECKING = False
if TYPE_CHECKING:
    from skintwin_desktop.ui.workspace import Workspace


class Routes(QObject):
    """Connects the screens of a workspace and leads from one to the next."""

    def __init__(self, home: Workspace) -> None:
        super().__init__(home)
        self._home, self._screens, self._studio, self._jobs = home, home.screens, home.studio, home.jobs
        self.contact = ContactRoutes(home)
        self._screens.made.connect(self._connect_screen)

    # --- connecting ---

    def _connect_screen(self, name: str) -> None:
        {
            "today": self._connect_today,
            "clients": self._connect_clients,
            "client": self._connect_client,
            "intake": self._connect_intake,
            "results": self._connect_results,
            "screening": self._connect_visit,
            "office": self._connect_office,
        }[name]()

    def _connect_today(self) -> None:
        screen = self._screens.today
        screen.client_opened.connect(self._home.open_client)
        screen.intake_wanted.connect(self._intake_for_appointment)
        screen.screening_wanted.connect(self._screen_appointment)
        screen.arrived.connect(self._arrived)
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
        screen.screening_wanted.connect(self._start_screening)
        screen.visit_opened.connect(self._open_visit)
        screen.changed.connect(self._home.client_changed)

    def _connect_intake(self) -> None:
        screen = self._screens.intake
        screen.finished.connect(self._intake_finished)
        screen.left.connect(self._intake_left)

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
        """Connect nothing: what is done in the practice leads nowhere else."""

    # --- intake ---

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

    # --- screening ---

    def mark_arrived(self) -> None:
        """Note that the client who is chosen on the day list has arrived."""
        self._screens.today.mark_arrived()

    def _arrived(self, appointment: Appointment) -> None:
        self._jobs.run(
            self, mark_appointment, self._studio, appointment.id, "present", then=partial(self._marked, appointment)
        )

    def _marked(self, appointment: Appointment, _: None) -> None:
        self._screens.today.entered()
        label = self._home.privacy.shown(appointment.client_label, Private.NUMBER, appointment.client_id)
        text = self.tr("%1 has arrived").replace("%1", label)
        self._home.toast(text, undo=partial(self._unmark, appointment))

    def _unmark(self, appointment: Appointment) -> None:
        self._jobs.run(self, mark_appointment, self._studio, appointment.id, appointment.status, then=self._today_again)

    def _today_again(self, _: None) -> None:
        self._screens.today.entered()

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
        return [*places, Command(self.tr("New client"), "user-plus", self.new_client, ("Ctrl", "N"))]

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
