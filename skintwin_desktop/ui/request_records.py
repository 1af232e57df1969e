"""Leaving a record of a kind of data out of a copy: chosen from what the client would read, with the reason."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QWidget

from skintwin_desktop.core.requests import leaving_out
from skintwin_desktop.core.requests.leaving_out import CopyRecord
from skintwin_desktop.core.requests.records import OpenRequest, Part
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import StudioError
from skintwin_desktop.rules.request_grounds import GROUNDS
from skintwin_desktop.ui import request_words, words
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.request_words_dialog import RequestWordsDialog
from skintwin_desktop.ui.widgets.choices import Option
from skintwin_desktop.ui.widgets.fields import ComboBox, Field
from skintwin_desktop.ui.widgets.private import PrivateLabel
from skintwin_desktop.ui.widgets.table import Cell, Column, RecordTable

_MOST = 600
"""As much of a record as is shown at once; the whole of it stands in the file."""


class LeaveRecordDialog(RequestWordsDialog):
    """The records of one kind of data, and why one of them is not given."""

    def __init__(
        self, window: QWidget, studio: Studio, jobs: Jobs, privacy: Privacy, request: OpenRequest, *, part: Part
    ) -> None:
        super().__init__(
            window, studio, jobs, privacy, request,
            title=words.translate("LeaveRecordDialog", "Leave a record out: %1").replace(
                "%1", request_words.part(part.code)
            ),
            text=words.translate(
                "LeaveRecordDialog",
                "What is not left out is given. A signed report may say the same: leave that out as well, under the "
                "findings.",
            ),
            kind="request_record", about=part.id.hex, icon="prohibit", width=820, lines=3,
        )  # fmt: skip
        self._kind = part.code
        self._left = {one.code for one in request.parts if one.decision == "refuse"}
        self.table = RecordTable[CopyRecord](
            self.tr("Records"), privacy,
            [
                Column(self.tr("Record"), self._name_cell, 340),
                Column(self.tr("What the client would read"), self._told_cell),
            ],
            client_of=self._client_of, row_height=36,
        )  # fmt: skip
        self.table.setMinimumHeight(150)
        self.whole = PrivateLabel(privacy, Private.MEDICAL, "small", "ink2", wrap=True)
        self.body.addWidget(self.table)
        self.body.addWidget(self.whole)
        self.whole.hide()
        self.table.chosen.connect(self._chosen)
        self.ground = ComboBox([Option(code, request_words.ground(code)) for code in self._grounds()])
        self.choices["ground"] = self.ground
        self.add("ground", Field(self.tr("Ground"), self.ground, required=True))
        self.ask_words(
            self.tr("Reason in plain words"), self.tr("The client reads this in the copy."), private=Private.KIND
        )

    def _grounds(self) -> tuple[str, ...]:
        return GROUNDS[self._request.line.right]

    def _client_of(self, _: CopyRecord) -> UUID | None:
        return self._request.line.client_id

    def _name_cell(self, one: CopyRecord) -> Cell:
        return Cell(one.name, private=Private.KIND)

    def _told_cell(self, one: CopyRecord) -> Cell:
        return Cell(one.told, tone="ink2", private=Private.MEDICAL)

    def start(self) -> None:
        """Show the dialog and read the records; that somebody looked stands in the journal."""
        self.offer(self.tr("Leave out"), self.tr("Saving …"), icon="prohibit", focus=self.table)
        self.keep_drafts()
        self._jobs.run(
            self, leaving_out.records_of, self._studio, self._request.line.id, self._kind, then=self._show,
            on_error=self._not_read,
        )  # fmt: skip

    def _chosen(self, one: object) -> None:
        """Show the whole of a record, as far as a dialog has room for it."""
        told = one.told if isinstance(one, CopyRecord) else ""
        self.whole.show_value(told if len(told) <= _MOST else f"{told[:_MOST]} …", self._request.line.client_id)
        self.whole.setVisible(bool(told))
        self._refit()

    def _show(self, found: tuple[CopyRecord, ...]) -> None:
        self.table.show_records([one for one in found if one.code not in self._left])
        self._refit()

    def _not_read(self, error: StudioError | None) -> None:
        self.show_error(error)

    def problems(self) -> dict[str, str]:
        """Return what is missing."""
        found = super().problems()
        if not self.ground.value():
            found["ground"] = self.tr("Choose one.")
        return found if self.table.current() else found | {"records": self.tr("Choose a record first.")}

    def begin(self) -> None:
        """Leave it out."""
        chosen = self.table.current()
        if chosen is not None:
            self.keeper.hold()
            self.work(
                leaving_out.leave_record_out, self._studio, self._request.line.id, chosen.code, self.words.text(),
                ground=self.ground.value(),
            )  # fmt: skip
