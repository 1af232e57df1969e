"""Carrying out a request for destruction: what goes and what stays, the order, the second person, and the proof."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from skintwin_desktop.core import erasure_run
from skintwin_desktop.core.erasure import ErasurePlan
from skintwin_desktop.core.erasure_proof import Certificate, Verified
from skintwin_desktop.core.erasure_run import LedgerPlace
from skintwin_desktop.core.requests import erasing
from skintwin_desktop.core.requests.copy_words import word
from skintwin_desktop.core.requests.facts import AGREED
from skintwin_desktop.core.requests.records import OpenRequest
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import StudioError
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.ui import request_words, words
from skintwin_desktop.ui.choose_file import choose_folder
from skintwin_desktop.ui.deed_dialog import DeedDialog
from skintwin_desktop.ui.erasure_words import hold_reason
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.language import current_language
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.request_look import LookDialog
from skintwin_desktop.ui.request_panel import WorkPanel
from skintwin_desktop.ui.widgets.buttons import DANGER, LINK, KeyButton
from skintwin_desktop.ui.widgets.cards import Note
from skintwin_desktop.ui.widgets.private import PrivateLabel
from skintwin_desktop.ui.widgets.text import Text
from skintwin_desktop.ui.widgets.veil import Veil


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
        self.plan: ErasurePlan | None = None
        self.table = QWidget()
        self._grid = QGridLayout(self.table)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(3, 1)
        self.veil = Veil(self.table, privacy, Private.MEDICAL)
        self.veil.show_client(request.line.client_id)
        self.body.addWidget(self.veil)
        self.more = PrivateLabel(privacy, Private.MEDICAL, "small", "ink2", wrap=True)
        self.place = Text("", "small", "ink2", wrap=True)
        self.choose = KeyButton(self.tr("Choose the place for the list of destructions …"), kind=LINK, height=24)
        for widget in (self.more, self.place, self.choose):
            self.body.addWidget(widget)
        self.choose.setVisible(studio.may(Permission.CHANGE_STUDIO))
        self.choose.clicked.connect(self._choose)
        self.ask_password()

    def start(self) -> None:
        """Show the dialog and work out what goes."""
        self.offer(self.tr("Order this"), self.tr("Saving …"), kind=DANGER, icon="trash", focus=self.password)
        self.show_plan(None)
        self._jobs.run(
            self, erasing.plan_for_request, self._studio, self._request.line.id, then=self.show_plan,
            on_error=self._not_read,
        )  # fmt: skip
        self._jobs.run(self, erasure_run.ledger_place, self._studio, then=self._show_place, on_error=self._not_read)

    def show_plan(self, plan: ErasurePlan | None) -> None:
        """Show how much of each kind of data goes and stays, with the ground; None while it is worked out."""
        self.plan = plan
        if plan is None:
            self.more.show_value(self.tr("Working out what goes …"), self._request.line.client_id)
            return
        for column, head in enumerate((self.tr("Kind of data"), self.tr("Goes"), self.tr("Stays"), self.tr("Why"))):
            self._grid.addWidget(Text(head, "small", "ink2"), 0, column)
        for row, one in enumerate(plan.counts, 1):
            stays = one.kept + one.reduced
            texts = (request_words.part(one.category), str(one.destroyed), str(stays), self._why(plan, one.category))
            for column, text in enumerate(texts):
                label = Text(text, "body", wrap=column == len(texts) - 1)
                self._grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)
        self.more.show_value("\n".join(self._besides(plan)), self._request.line.client_id)
        self._refit()

    @staticmethod
    def _why(plan: ErasurePlan, category: str) -> str:
        """Return on which grounds something of a kind of data stays, and until when at the latest."""
        until: dict[str, date | None] = {}
        for item in plan.items:
            if item.category == category and item.ground:
                known = until.get(item.ground)
                until[item.ground] = max(filter(None, (known, item.until)), default=None)
        return "; ".join(
            word("stays", ground, current_language()) + (f", {words.day(last)}" if last is not None else "")
            for ground, last in until.items()
        )

    def _besides(self, plan: ErasurePlan) -> list[str]:
        """Return what else there is to know: holds, earlier copies, what left the studio, the log."""
        found = [
            self.tr("Held up because of %1; looked at again on %2.").replace("%1", hold_reason(one.reason))
            .replace("%2", words.day(one.review_on))
            for one in plan.holds
        ]  # fmt: skip
        if plan.also_in:
            found.append(self.tr("%n signed result(s) that stay show a picture that goes.", None, len(plan.also_in)))
        left = sum(one.count for one in plan.left)
        if left:
            found.append(self.tr("%n time(s) something was printed or saved; no program reaches that.", None, left))
        if plan.copies:
            found.append(self.tr("%n earlier copy(ies) of the database are destroyed as well.", None, plan.copies))
        if plan.journal_lines:
            found.append(self.tr("%n line(s) of the log stay, without the name.", None, plan.journal_lines))
        return found

    # --- the place of the list ---

    def _show_place(self, place: LedgerPlace) -> None:
        if place.folder:
            self.place.setText(self.tr("The list of destructions is kept in %1 as well.").replace("%1", place.folder))
        else:
            self.place.setText(self.tr(
                "Before anything is destroyed the owner chooses a place outside this computer for the list of "
                "destructions. With it a copy that is put back later destroys the same again."
            ))  # fmt: skip
        self._refit()

    def _choose(self) -> None:
        choose_folder(self, self.tr("Where is the list of destructions kept as well?"), self.keep_in)

    def keep_in(self, folder: str) -> None:
        """Keep the list of destructions in this folder as well."""
        self._jobs.run(
            self, erasure_run.choose_ledger_place, self._studio, Path(folder), then=self._show_place,
            on_error=self._not_read,
        )  # fmt: skip

    def _not_read(self, error: StudioError | None) -> None:
        if self.plan is None:
            self.more.show_value("", self._request.line.client_id)
        self.show_error(error)

    # --- the deed ---

    def problems(self) -> dict[str, str]:
        """Return what is missing."""
        return {} if self.plan is not None else {"plan": self.tr("What goes is not known yet.")}

    def begin(self) -> None:
        """Order it, and ask for the second look."""
        if self.plan is not None and self.password is not None:
            self.work(
                erasing.order_for_request, self._studio, self._request.line.id, self.plan,
                password=self.password.text(),
            )  # fmt: skip


class SecondDialog(LookDialog):
    """The second look at an order to destroy: agreed or objected to, always with the own password."""

    def __init__(self, window: QWidget, studio: Studio, jobs: Jobs, request: OpenRequest, title: str) -> None:
        super().__init__(window, studio, jobs, request, title)
        if self.password is None:
            self.ask_password()

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
        self.ask_password()

    def start(self) -> None:
        """Show the dialog."""
        self.offer(self.tr("Destroy"), self.tr("Being destroyed …"), kind=DANGER, icon="trash", focus=self.password)

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
        self.dialog: DestroyDialog | None = None
        self.rows.addWidget(self.story)
        self.rows.addWidget(self.proof)
        self.proof.hide()
        self.offer(self.deed, main=(self.deed,))
        self.deed.clicked.connect(self._destroy)

    def refresh(self, request: OpenRequest) -> None:
        """Show what can be done now, or what was proved."""
        may = self._studio.may(Permission.DESTROY_FILE)
        self.deed.setVisible(self.carrying_out and may)
        self.proof.hide()
        if self.carrying_out and may:
            text = self.tr("It was ordered and looked at. What goes cannot be brought back.")
        elif self.carrying_out:
            text = self.tr("The practitioner carries this out.")
        else:
            text = self.tr("Destroyed. Everything was searched, and nothing of it was found any more.")
            if may:
                self._jobs.run(
                    self, erasing.certificate_for, self._studio, request.line.id,
                    then=partial(self._show_proof, request), on_error=self._no_proof,
                )  # fmt: skip
        self.story.setText(text)

    def _show_proof(self, request: OpenRequest, proved: Certificate) -> None:
        if self._request is None or self._request.line.id != request.line.id:
            return
        rows = sum(count for _, count in proved.destroyed)
        text = self.tr("%n thing(s) and %1 file(s) destroyed, checked on %2.", None, rows)
        text = text.replace("%1", str(proved.files)).replace("%2", words.day(proved.verified_at))
        self.proof.say(text, bold=self.tr("Certificate %1.").replace("%1", proved.label))
        self.proof.show()

    def _no_proof(self, error: StudioError | None) -> None:
        self.story.setText(sentence(error))

    def _destroy(self) -> None:
        if self._request is not None:
            self.dialog = DestroyDialog(self.window(), self._studio, self._jobs, self._request)
            self.dialog.answered.connect(self._destroyed)
            self.dialog.start()

    def _destroyed(self, verified: Verified) -> None:
        self.done(verified)
