"""Carrying out a request for destruction: what goes and what stays, the order, the second person, and the proof."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from skintwin_desktop.core.erasure_proof import Certificate, Verified
from skintwin_desktop.core.requests import certifying, erasing, notes, telling
from skintwin_desktop.core.requests.facts import AGREED
from skintwin_desktop.core.requests.records import OpenRequest
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import StudioError
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.ui import words
from skintwin_desktop.ui.deed_dialog import DeedDialog
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.private import Privacy
from skintwin_desktop.ui.request_look import LookDialog
from skintwin_desktop.ui.request_panel import WorkPanel
from skintwin_desktop.ui.request_paper_deeds import Paper, PaperDeeds
from skintwin_desktop.ui.request_plan import LedgerPlaceLine, PlanView
from skintwin_desktop.ui.widgets.buttons import DANGER, PRIMARY, KeyButton
from skintwin_desktop.ui.widgets.cards import Note
from skintwin_desktop.ui.widgets.text import Text


class OrderDialog(DeedDialog):
    """Shows exactly what is destroyed and what stays, and takes the order with the own password."""

    def __init__(self, window: QWidget, studio: Studio, jobs: Jobs, privacy: Privacy, request: OpenRequest) -> None:
        super().__init__(
            window, jobs, words.translate("OrderDialog", "What is destroyed, and what stays"),
            words.translate("OrderDialog", "Nothing is destroyed yet. A colleague looks first; who works alone "
                                           "waits a day."),
            icon="trash", width=720,
        )  # fmt: skip
        self._studio, self._request = studio, request
        self.shown = PlanView(studio, jobs, privacy, request)
        self.ledger = LedgerPlaceLine(studio, jobs)
        for part in (self.shown, self.ledger):
            part.failed.connect(self.show_error)
            self.body.addWidget(part)
        self.ledger.chosen.connect(self.note.hide)
        self.ask_password()

    def start(self) -> None:
        """Show the dialog and work out what goes."""
        self.offer(self.tr("Order this"), self.tr("Saving …"), kind=DANGER, icon="trash", focus=self.password)
        self.shown.read()
        self.ledger.read()

    def problems(self) -> dict[str, str]:
        """Return what is missing."""
        return {} if self.shown.plan is not None else {"plan": self.tr("What goes is not known yet.")}

    def begin(self) -> None:
        """Order it, and ask for the second look."""
        if self.shown.plan is not None and self.password is not None:
            self.work(
                erasing.order_for_request, self._studio, self._request.line.id, self.shown.plan,
                password=self.password.text(),
            )  # fmt: skip


class SecondDialog(LookDialog):
    """The second look at an order to destroy: what goes is shown, and agreed or objected to with the own password."""

    def __init__(
        self, window: QWidget, studio: Studio, jobs: Jobs, privacy: Privacy, request: OpenRequest, *, title: str
    ) -> None:
        super().__init__(window, studio, jobs, privacy, request, title=title, width=720)
        self.shown = PlanView(studio, jobs, privacy, request)
        self.shown.failed.connect(self.show_error)
        self.body.insertWidget(0, self.shown)
        if self.password is None:
            self.ask_password()

    def start(self) -> None:
        """Show the dialog and work out what goes."""
        super().start()
        self.shown.read()

    def begin(self) -> None:
        """Agree, or take the order back with what is wrong."""
        request_id, password = self._request.line.id, self.password.text() if self.password is not None else ""
        if self.verdict.value() == AGREED:
            self.work(erasing.agree_for_request, self._studio, request_id, password=password)
        else:
            self.work(
                erasing.object_for_request, self._studio, request_id, self.words.text(), password=password
            )  # fmt: skip


class DestroyDialog(DeedDialog):
    """Destroys what was ordered, with the own password, and searches everything for it."""

    def __init__(self, window: QWidget, studio: Studio, jobs: Jobs, request: OpenRequest) -> None:
        super().__init__(
            window, jobs, words.translate("DestroyDialog", "Destroy it now"),
            words.translate("DestroyDialog", "This cannot be undone. When the program ends on the way it is finished "
                                             "at the next sign-in."),
            icon="trash",
        )  # fmt: skip
        self._studio, self._request = studio, request
        self.ledger = LedgerPlaceLine(studio, jobs)
        self.ledger.failed.connect(self.show_error)
        self.ledger.chosen.connect(self.note.hide)
        self.body.addWidget(self.ledger)
        self.ask_password()

    def start(self) -> None:
        """Show the dialog."""
        self.offer(self.tr("Destroy"), self.tr("Being destroyed …"), kind=DANGER, icon="trash", focus=self.password)
        self.ledger.read()

    def begin(self) -> None:
        """Destroy it and prove it."""
        if self.password is not None:
            self.work_long(
                self.tr("Being destroyed, and searched for"), erasing.destroy_for_request, self._studio,
                self._request.line.id, password=self.password.text(),
            )  # fmt: skip


class ErasurePanel(WorkPanel):
    """Destroys what was ordered and shows what was proved."""

    def __init__(self, studio: Studio, jobs: Jobs, privacy: Privacy) -> None:
        super().__init__(studio, jobs, privacy)
        self.story = Text("", "body", "ink2", wrap=True)
        self.proof = Note("success")
        self.deed = KeyButton(self.tr("Destroy it now …"), kind=DANGER, icon="trash", keys=("Ctrl", "Enter"))
        self.prove = KeyButton(self.tr("Check and prove it"), kind=PRIMARY, icon="check", keys=("Ctrl", "Enter"))
        self.dialog: DestroyDialog | None = None
        self.rows.addWidget(self.story)
        self.rows.addWidget(self.proof)
        self.paper = PaperDeeds(studio, jobs, Paper(
            certifying.certificate_pages, certifying.save_certificate, self.tr("Certificate of destruction"),
            self.tr("Print the certificate"), self.tr("Save the certificate as PDF"),
            self.tr("Saved. It goes with the answer."),
        ))  # fmt: skip
        self.rows.addWidget(self.paper)
        self.proof.hide()
        self.paper.hide()
        self.offer(self.deed, self.prove, main=(self.deed, self.prove))
        self.prove.clicked.connect(self._prove)
        self.deed.clicked.connect(self._destroy)

    def refresh(self, request: OpenRequest) -> None:
        """Show what can be done now, or what was proved."""
        may = self._studio.may(Permission.DESTROY_FILE)
        replayed = self.carrying_out and any(note.kind == notes.REPLAYED for note in request.notes)
        self.deed.setVisible(self.carrying_out and may and not replayed)
        self.prove.setVisible(False)
        self.proof.hide()
        self.paper.hide()
        if replayed:
            text = self.tr(
                "The program ended while this was being destroyed, or this copy of the studio was from before it. At a "
                "sign-in it was destroyed after all. What is left is to search everything for it and to prove it."
            )
            if may:
                self._jobs.run(
                    self, erasing.is_destroyed, self._studio, request.line.id, then=partial(self._show_way, request),
                    on_error=self.failed.emit,
                )  # fmt: skip
        elif self.carrying_out and may:
            text = self.tr("It was ordered and looked at. What goes cannot be brought back.")
        elif self.carrying_out:
            text = self.tr("The practitioner carries this out.")
        else:
            text = self.tr("Destroyed. The whole administration was searched, and nothing of it was found any more.")
            if any(telling.is_source(part.code) and part.open for part in request.parts):
                text += " " + self.tr("What lies elsewhere has to be destroyed there: see the list.")
            if may:
                self._jobs.run(
                    self, erasing.certificate_for, self._studio, request.line.id,
                    then=partial(self._show_proof, request), on_error=self._no_proof,
                )  # fmt: skip
        self.story.setText(text)

    def _show_way(self, request: OpenRequest, destroyed: bool) -> None:
        """Offer to prove what a sign-in destroyed, or to go on where even that left something."""
        if self._request is not None and self._request.line.id == request.line.id and self.carrying_out:
            self.prove.setVisible(destroyed)
            self.deed.setVisible(not destroyed)

    def _prove(self) -> None:
        if self._request is not None:
            self.prove.setEnabled(False)
            self._jobs.run_long(
                self, erasing.prove_for_request, self._studio, self._request.line.id, then=self._proved,
                on_error=self._not_proved,
            )  # fmt: skip

    def _proved(self, verified: Verified) -> None:
        self.prove.setEnabled(True)
        self.done(verified)

    def _not_proved(self, error: StudioError | None) -> None:
        self.prove.setEnabled(True)
        self.not_done(error)

    def _show_proof(self, request: OpenRequest, proved: Certificate) -> None:
        if self._request is None or self._request.line.id != request.line.id:
            return
        rows = sum(count for _, count in proved.destroyed)
        gone = f"{self.tr('%n thing(s)', None, rows)}, {self.tr('%n file(s)', None, proved.files)}"
        text = self.tr("Destroyed: %1. Checked on %2.")
        text = text.replace("%1", gone).replace("%2", words.day(proved.verified_at))
        self.proof.say(text, bold=self.tr("Certificate %1.").replace("%1", proved.label))
        self.proof.show()
        self.paper.show_paper(request.line.id, proved.label)
        self.paper.show()

    def _no_proof(self, error: StudioError | None) -> None:
        self.story.setText(sentence(error))

    def _destroy(self) -> None:
        if self._request is not None:
            self.dialog = DestroyDialog(self.window(), self._studio, self._jobs, self._request)
            self.dialog.answered.connect(self._destroyed)
            self.dialog.start()

    def _destroyed(self, verified: Verified) -> None:
        self.done(verified)
