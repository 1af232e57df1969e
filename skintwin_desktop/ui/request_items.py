"""What a client wants corrected: the list of it, with what stands there now, and adding one more."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QWidget

from skintwin_desktop.core import clients
from skintwin_desktop.core.clients import Client
from skintwin_desktop.core.requests import notes, records, rectifying
from skintwin_desktop.core.requests.corrected import CORRECTED, NOTED
from skintwin_desktop.core.requests.facts import is_administrative
from skintwin_desktop.core.requests.records import OpenRequest, Part
from skintwin_desktop.core.requests.rectifying import FIELDS, MEDICAL_ITEMS, VisitChoice
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import FieldProblem, StudioError
from skintwin_desktop.rules.client_form import SEXES
from skintwin_desktop.rules.requests import Right
from skintwin_desktop.rules.restrictions import OF_VISIT
from skintwin_desktop.ui import intake_words, request_item_words, request_words, words
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.request_words_dialog import RequestWordsDialog
from skintwin_desktop.ui.widgets.chips import Chip
from skintwin_desktop.ui.widgets.choices import Option
from skintwin_desktop.ui.widgets.fields import ComboBox, Field
from skintwin_desktop.ui.widgets.private import PrivateLabel
from skintwin_desktop.ui.widgets.table import Cell, Column, RecordTable

DRAFT = "request_item"
_MOST = 5


def add_item(
    studio: Studio, request_id: UUID, field: str, wanted: str, *, visit_id: UUID | None, scope: bool
) -> UUID:  # fmt: skip
    """Add an item; the first one makes the scope: it is about a part of the file."""
    part_id = rectifying.add_item(studio, request_id, field, wanted, visit_id=visit_id)
    if scope:
        notes.note(studio, request_id, notes.SCOPE, code="chosen")
    return part_id


def shown_value(field: str, value: str) -> str:
    """Return a value of a client's field as people read it."""
    return intake_words.sex(value) if field == "sex" and value in SEXES else value


class ItemDialog(RequestWordsDialog):
    """Asks what is wrong and what it has to be."""

    def __init__(self, window: QWidget, studio: Studio, jobs: Jobs, privacy: Privacy, request: OpenRequest) -> None:
        super().__init__(
            window, studio, jobs, privacy, request, title=words.translate("ItemDialog", "What has to be corrected?"),
            kind=DRAFT, lines=3,
        )  # fmt: skip
        self._client: Client | None = None
        self._kept_visit = ""
        codes = FIELDS + MEDICAL_ITEMS
        self.field = ComboBox([Option(code, request_item_words.field(code)) for code in codes])
        self.add("field", Field(self.tr("What"), self.field, required=True))
        self.now = PrivateLabel(privacy, Private.CONTACT, "body", "ink2", wrap=True)
        self.body.addWidget(self.now)
        self.sex = ComboBox([Option(code, intake_words.sex(code)) for code in SEXES])
        self.visit = ComboBox()
        hint = self.tr("While it is looked into only the result of that visit waits. If it is not known, all of them.")
        self.add("visit", Field(self.tr("Of which visit"), self.visit, hint=hint))
        self.choices |= {"field": self.field, "visit": self.visit, "sex": self.sex}
        label = self.tr("What it has to be")
        self._choice = Field(label, self.sex, required=True)
        by_list = self.add_veiled("words", self._choice, privacy, Private.CONTACT, request.line.client_id)
        hint = self.tr("Something medical is sealed; the practitioner decides on it.")
        self._veils = (self.ask_words(label, hint, private=Private.CONTACT), by_list)
        self._text = self.fields["words"]
        self.field.chosen.connect(self._chosen)
        self.field.activated.connect(self._chosen)
        self._chosen()

    def _chosen(self, *_: object) -> None:
        """Show what stands in the chosen field now, and the editor that goes with it."""
        code = self.field.value()
        self.fields["visit"].setVisible(code in OF_VISIT)
        by_list = code == "sex"
        for veil, shown in zip(self._veils, (not by_list, by_list), strict=True):
            veil.setVisible(shown)
        self.fields["words"] = self._choice if by_list else self._text
        value = ""
        if self._client is not None and code in FIELDS:
            value = shown_value(code, str(getattr(self._client.entry(), code)))
        text = self.tr("Now: %1").replace("%1", value or self.tr("nothing")) if code in FIELDS and self._client else ""
        self.now.show_value(text, self._request.line.client_id)
        self.now.setVisible(bool(text))
        self._refit()

    def show_values(self, values: Mapping[str, str]) -> None:
        """Show what was kept."""
        super().show_values(values)
        self._kept_visit = values.get("visit", "")
        self._chosen()

    def start(self) -> None:
        """Show the dialog, with what was typed before if it was never saved."""
        self.offer(self.tr("Add"), self.tr("Saving …"), icon="plus", focus=self.field)
        self.keep_drafts()
        if self._request.line.client_id is not None:
            self._jobs.run(
                self, clients.open_client, self._studio, self._request.line.client_id, then=self._take,
                on_error=self._unknown,
            )  # fmt: skip
            self._jobs.run(
                self, rectifying.visits_of, self._studio, self._request.line.id, then=self._offer_visits,
                on_error=self._unknown,
            )  # fmt: skip

    def _offer_visits(self, visits: tuple[VisitChoice, ...]) -> None:
        """Offer the visits by their days, and keep what was chosen."""
        before = self.visit.value() or self._kept_visit
        self.visit.set_options(
            [Option("", self.tr("Not known")), *(Option(one.id.hex, words.day(one.on)) for one in visits)]
        )
        self.visit.set_value(before)

    def _unknown(self, _: StudioError | None) -> None:
        """Go on without what stands in the file now: somebody else is present, or it cannot be read."""

    def _take(self, client: Client) -> None:
        self._client = client
        self._chosen()

    def _wanted(self) -> str:
        return self.sex.value() if self.field.value() == "sex" else self.words.text().strip()

    def problems(self) -> dict[str, str]:
        """Return what is missing."""
        found = {} if self.field.value() else {"field": self.tr("Choose one.")}
        return found | ({} if self._wanted() else {"words": self.tr("Please fill this in.")})

    def problem_sentence(self, problem: FieldProblem) -> str:
        """Return the sentence for a value that the field cannot hold."""
        if problem.field == "words" and problem.code not in {"empty", "long", "hidden", "sign", "future"}:
            return self.tr("The field cannot hold this. Check how it is written.")
        return super().problem_sentence(problem)

    def begin(self) -> None:
        """Add the item."""
        self.keeper.hold()
        scope = not any(one.kind == notes.SCOPE for one in self._request.notes)
        visit = self.visit.value() if self.field.value() in OF_VISIT else ""
        self.work(
            add_item, self._studio, self._request.line.id, self.field.value(), self._wanted(),
            visit_id=UUID(hex=visit) if visit else None, scope=scope,
        )  # fmt: skip


class ItemsTable(RecordTable[Part]):
    """The items of a request, each with what stands there now and what it has to become."""

    def __init__(self, studio: Studio, jobs: Jobs, privacy: Privacy) -> None:
        self._request: OpenRequest | None = None
        self._client: Client | None = None
        super().__init__(
            words.translate("ItemsTable", "What has to be corrected"), privacy,
            [
                Column(words.translate("ItemsTable", "What"), _what_cell, 150, whole=True),
                Column(words.translate("ItemsTable", "Now"), self._now_cell),
                Column(words.translate("ItemsTable", "Becomes"), self._becomes_cell),
                Column(words.translate("ItemsTable", "Decision"), _decision_cell, 140),
            ],
            client_of=self._client_of,
        )  # fmt: skip
        self._studio, self._jobs = studio, jobs

    def _client_of(self, _: Part) -> UUID | None:
        return self._request.line.client_id if self._request else None

    def _now_cell(self, part: Part) -> Cell:
        kind, _, code = part.code.partition(":")
        if kind != "ADM":
            return Cell(chip=Chip("seal", "lock", self.tr("In the file")), private=Private.MEDICAL)
        value = str(getattr(self._client.entry(), code)) if self._client is not None else ""
        if part.done == CORRECTED:
            return Cell(self.tr("corrected"), tone="ink3", private=Private.PUBLIC)
        return Cell(shown_value(code, value) or "–", tone="ink2", private=Private.CONTACT)

    def _becomes_cell(self, part: Part) -> Cell:
        if not is_administrative(part.code):
            return Cell(chip=Chip("seal", "lock", self.tr("Sealed")), private=Private.MEDICAL)
        return Cell(shown_value(part.code.partition(":")[2], part.label), private=Private.CONTACT)

    def show_items(self, request: OpenRequest) -> None:
        """Show the items of a request, and read what stands in the client's fields now."""
        self._request = request
        self._show_again()
        self._fit()
        if request.line.client_id is not None:
            self._jobs.run(
                self, clients.open_client, self._studio, request.line.client_id,
                then=partial(self._take, request.line.id), on_error=self._unknown,
            )  # fmt: skip

    def _show_again(self) -> None:
        """Show the items, with the one that was chosen chosen still."""
        before = self.current()
        kept = before.id if before is not None else None
        if self._request is not None:
            self.show_records(items_of(self._request), keep=lambda one: one.id == kept)

    def _fit(self) -> None:
        """Take the height of the items, of so many as leave room for the rest of the screen."""
        rows = min(self.records_model.rowCount(), _MOST)
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows * self.row_height() + 3)

    def _unknown(self, _: StudioError | None) -> None:
        """Show the items without what stands in the file now."""

    def _take(self, request_id: UUID, client: Client) -> None:
        if self._request is not None and self._request.line.id == request_id:
            self._client = client
            self._show_again()


def items_of(request: OpenRequest) -> tuple[Part, ...]:
    """Return what is to be corrected."""
    return tuple(part for part in request.parts if part.kind == records.OBJECT)


def _what_cell(part: Part) -> Cell:
    return Cell(request_item_words.part(part), role="bodyStrong", private=Private.KIND)


def _decision_cell(part: Part) -> Cell:
    if part.done == NOTED:
        return Cell(chip=Chip("info", "note-pencil", words.translate("ItemsTable", "Noted")), private=Private.KIND)
    if part.done == CORRECTED:
        return Cell(chip=Chip("success", "check", words.translate("ItemsTable", "Corrected")), private=Private.KIND)
    return Cell(chip=request_words.decision_chip(part.decision, part.found, Right.RECTIFICATION), private=Private.KIND)
