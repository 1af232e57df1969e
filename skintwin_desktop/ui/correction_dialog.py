"""Correcting who a client is and how to reach them, from the client's file and without a new intake."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from skintwin_desktop.core import clients
from skintwin_desktop.core.clients import Client
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import ChangedMeanwhile, FieldProblem, StudioError
from skintwin_desktop.rules.client_form import ClientEntry
from skintwin_desktop.ui.drafted_dialog import DraftedDialog
from skintwin_desktop.ui.intake_address import AddressSection
from skintwin_desktop.ui.intake_bound import as_values
from skintwin_desktop.ui.intake_form import FormSection
from skintwin_desktop.ui.intake_identity import IdentitySection
from skintwin_desktop.ui.intake_words import problem_sentence
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.press_watch import PressWatch
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.spare_time import finish
from skintwin_desktop.ui.widgets.cards import Note, Scrolled
from skintwin_desktop.ui.widgets.fields import Field, SuggestBox
from skintwin_desktop.ui.widgets.private import PrivateLabel
from skintwin_desktop.ui.widgets.veil import Veil

DRAFT = "correction"
_WIDTH = 940
_AROUND = 190
"""What the dialog takes in height besides its form, at 100 % text size."""


class CorrectionDialog(DraftedDialog):
    """Changes a client's data; every earlier value is kept, with who changed it and who gave the new one.

    Kept while it is typed is only what differs from the file, so that it can be laid over the file as it is by then.
    """

    def __init__(self, window: QWidget, studio: Studio, jobs: Jobs, privacy: Privacy, client: Client) -> None:
        super().__init__(
            window,
            studio,
            jobs,
            self.tr("Change the details"),
            self.tr("What they were before stays in the file, with when and by whom it was changed."),
            kind=DRAFT,
            subject=client.id.hex,
            icon="pencil-simple",
            width=min(_WIDTH, window.width() - 60),
        )
        self.draft_title = client.name.full
        self._privacy, self._client = privacy, client
        self.outdated = False
        """Whether somebody else changed the client since the file was read."""
        self._press = PressWatch(self)
        self._form = QWidget()
        self.person = IdentitySection(studio.today, self._form)
        self.address = AddressSection(studio.today, self._form)
        self.gp = SuggestBox()
        self.kept = Note("info", self.tr("This is what you were typing. It was kept for you."))
        self._was = {**as_values(client.entry()), "gp": client.gp, "source": ""}
        self._lay_out()
        self._fill(self._was)

    def _lay_out(self) -> None:
        name = PrivateLabel(self._privacy, Private.NAME, "bodyStrong", "ink2")
        name.show_value(self._client.name.full, self._client.id, short=self._client.name.masked)
        self.body.addWidget(name)
        finish(self.person.lay_out_names())
        self.person.lay_out_source()
        gp = Field(self.tr("GP"), self.gp, optional=self.tr("optional"))
        self.gp.setPlaceholderText(self.tr("Practice, town"))
        column = QVBoxLayout(self._form)
        column.setContentsMargins(0, 0, 10, 0)
        column.setSpacing(12)
        for section in (self.person, self.address):
            section.stand_alone()
            column.addWidget(section)
            for spot, field in section.spots.items():
                if isinstance(field, Field):
                    field.left.connect(partial(self._left, section, spot))
        column.addWidget(gp)
        column.addStretch(1)
        spots = {**self.person.spots, **self.address.spots, "gp": gp}
        self.fields = {name: spot for name, spot in spots.items() if isinstance(spot, Field)}
        self.kept.hide()
        self.body.addWidget(self.kept)
        veil = Veil(self._form, self._privacy, Private.CONTACT)
        veil.show_client(self._client.id)
        self._area = Scrolled(veil)
        self.body.addWidget(self._area)

    def start(self) -> None:
        """Show the dialog, with what was typed before and not stored."""
        room = self._window.height() - _AROUND * look.percent // 100
        self._area.setFixedHeight(min(room, self._form.sizeHint().height() + 48))
        self.offer(self.tr("Change"), self.tr("Changing …"), icon="check", focus=self.person.first())
        self.keep_drafts()
        self._jobs.run(self, clients.list_gps, self._studio, then=self.gp.set_known)

    def _left(self, section: FormSection, name: str) -> None:
        """Say what is wrong with a field when it is left, and bring what was typed to its usual shape."""
        self._press.when_calm(partial(section.check, name, empty_too=False))

    # --- the draft ---

    def _all(self) -> dict[str, str]:
        return {**self.person.values(), **self.address.values(), "gp": self.gp.text()}

    def values(self) -> dict[str, str]:
        """Return what differs from the file."""
        return {name: value for name, value in self._all().items() if value != self._was.get(name, "")}

    def show_values(self, values: Mapping[str, str]) -> None:
        """Lay what was kept over the file."""
        self._fill({**self._was, **values})

    def _fill(self, values: Mapping[str, str]) -> None:
        self.person.fill(values)
        self.address.fill(values)
        self.gp.setText(values.get("gp", ""))

    def typed(self) -> bool:
        """Tell whether anything differs from the file."""
        return bool(self.values())

    def was_kept(self) -> None:
        """Tell that what is shown was typed before."""
        self.kept.show()
        self._refit()

    # --- the deed ---

    def entered(self) -> ClientEntry:
        """Return who the client is as the form holds it."""
        return self.address.entered(self.person.entered(ClientEntry()))

    def problems(self) -> dict[str, str]:
        """Return what cannot be stored as it is."""
        found = {one.field: self.person.sentence(one) for one in self.person.problems()}
        return found | {one.field: self.address.sentence(one) for one in self.address.problems()}

    def problem_sentence(self, problem: FieldProblem) -> str:
        """Return the sentence for what core refused."""
        return problem_sentence(problem, "", self._studio.today())

    def begin(self) -> None:
        """Store the change."""
        self.work(
            clients.change_client, self._studio, self._client.id, self.entered(),
            version=self._client.version, gp=self.gp.text(),
        )  # fmt: skip

    def show_error(self, error: StudioError | None) -> None:
        """Say what went wrong, and remember that the file is to be read anew when somebody else changed it."""
        self.outdated = self.outdated or isinstance(error, ChangedMeanwhile)
        super().show_error(error)
