"""Verzoeken: what runs, the most urgent first, with both clocks; what ended; and how the studio does with them."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from skintwin_desktop.core.clients import Client
from skintwin_desktop.core.requests import reading
from skintwin_desktop.core.requests.reading import Figures
from skintwin_desktop.core.requests.records import RequestLine
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import StudioError
from skintwin_desktop.rules import identity
from skintwin_desktop.rules.deadlines import Stage
from skintwin_desktop.ui import request_columns, words
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.keys import claim, covered
from skintwin_desktop.ui.page_parts import show_rows
from skintwin_desktop.ui.pages import Page
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.request_dialog import RequestDialog
from skintwin_desktop.ui.request_view import RequestView
from skintwin_desktop.ui.spare_time import Steps, finish
from skintwin_desktop.ui.widgets.buttons import PRIMARY, KeyButton
from skintwin_desktop.ui.widgets.cards import Card, EmptyState, Note
from skintwin_desktop.ui.widgets.choices import Option, Segments
from skintwin_desktop.ui.widgets.table import Cell, Column, RecordTable
from skintwin_desktop.ui.widgets.text import Text

RUNNING, ENDED = "running", "ended"


def _client_of(line: RequestLine) -> UUID | None:
    return line.client_id


class RequestsList(Page):
    """The list, and above it how many run, how many are late, and the median of days to an answer.

    Whoever makes it goes through ``steps`` before anything else: what it holds is made in them.
    """

    opened = Signal(object)
    new_wanted = Signal()

    def __init__(self, studio: Studio, jobs: Jobs, privacy: Privacy, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self._studio, self._jobs, self._privacy = studio, jobs, privacy
        self.steps = self._make()

    def _make(self) -> Steps:
        self.header.title.setText(self.tr("Requests"))
        self.which = Segments(
            self.tr("Which requests"), [Option(RUNNING, self.tr("Running")), Option(ENDED, self.tr("Ended"))]
        )
        self.which.set_value(RUNNING)
        self.new = KeyButton(self.tr("New request"), kind=PRIMARY, icon="plus", keys=("Ctrl", "N"))
        yield
        self.table = RecordTable[RequestLine](
            self.tr("Requests"), self._privacy, self._columns(), client_of=_client_of, row_height=52
        )
        yield
        self.empty = EmptyState(
            "tray",
            self.tr("No running requests"),
            self.tr("Write a request down as soon as it comes in, by whatever way: the term starts then."),
        )
        self.figures = Text("", "small", "ink2")
        self.fault = Note("danger")
        self._build()
        self.new.clicked.connect(self.new_wanted)
        self.which.chosen.connect(self._read)
        self.table.opened.connect(self.opened)

    def _columns(self) -> list[Column[RequestLine]]:
        return [
            Column(self.tr("Request"), request_columns.right_cell, whole=True),
            Column(self.tr("Client"), self._client_cell),
            Column(self.tr("Received"), request_columns.received_cell, 110),
            Column(self.tr("Now"), request_columns.state_cell, 190),
            Column(self.tr("Answer by"), self._due_cell, 120),
            Column(self.tr("Clock"), partial(request_columns.clock_cell, self._studio), 170),
        ]

    def _client_cell(self, line: RequestLine) -> Cell:
        if line.client_number is None:
            word = line.requester or self.tr("no file any more")
            return Cell(word, self.tr("no file"), private=Private.NAME, below_private=Private.PUBLIC)
        return Cell(line.client_name, identity.client_label(line.client_number), private=Private.NAME,
                    below_private=Private.NUMBER)  # fmt: skip

    def _due_cell(self, line: RequestLine) -> Cell:
        clock, over = line.clock, {Stage.PAST_PROMISE, Stage.LATE}
        if clock.stage(self._studio.today()) in over and not clock.extended:
            return Cell(words.day(clock.last), self.tr("by law"), private=Private.PUBLIC)
        waits = self.tr("letter must go") if clock.extension_waits and clock.stopped_on is None else ""
        below = self.tr("extended") if clock.extended else waits
        return Cell(words.day(clock.until), below, private=Private.PUBLIC)

    def _build(self) -> None:
        self.header.add(self.which)
        self.header.add(self.new)
        card = Card(self.tr("Requests"), "tray")
        card.add_to_head(self.figures)
        card.add_flush(self.fault)
        card.add_flush(self.table, 1)
        card.add_flush(self.empty, 1)
        row = QHBoxLayout()
        row.addWidget(card)
        self.content.addLayout(row, 1)
        self.fault.hide()
        self.empty.hide()

    # --- reading ---

    def entered(self) -> None:
        """Read the list and the figures anew."""
        self._read()
        self._jobs.run(
            self, reading.request_figures, self._studio, self._studio.today().year, then=self._show_figures,
            on_error=self._not_read,
        )  # fmt: skip

    def _read(self, *_: object) -> None:
        self._jobs.run(
            self, reading.list_requests, self._studio, closed=self.which.value() == ENDED, then=self._show,
            on_error=self._not_read,
        )  # fmt: skip

    def _not_read(self, error: StudioError | None) -> None:
        self.fault.say(sentence(error))
        self.fault.offer(self.tr("Again"), self.entered)
        self.fault.show()

    def _show(self, lines: tuple[RequestLine, ...]) -> None:
        self.fault.hide()
        show_rows(self.table, self.empty, lines)
        if not covered(self) and self.isVisible():
            (self.table if lines else self.new).setFocus()
        late = sum(line.clock.is_late(self._studio.today()) for line in lines if line.closed_on is None)
        if self.which.value() == RUNNING:
            running = self.tr("%n request(s) running", None, len(lines))
            too_late = self.tr("%n of them late", None, late) if late else ""
            past = sum(line.clock.stage(self._studio.today()) is Stage.PAST_PROMISE for line in lines)
            promise = self.tr("%n past the promise", None, past) if past else ""
            self.header.say(", ".join(part for part in (running, too_late, promise) if part))

    def _show_figures(self, found: Figures) -> None:
        if not found.answered:
            self.figures.setText(self.tr("No answer has left this year yet."))
            return
        text = self.tr("This year %n answer(s) left, %1 of them late; half of them within %2.", None, found.answered)
        median = found.median_days or 0
        days = (self.tr("%1 day") if median == 1 else self.tr("%1 days")).replace("%1", words.one_decimal(median))
        self.figures.setText(text.replace("%1", str(found.answered_late)).replace("%2", days))


class RequestsScreen(QStackedWidget):
    """The list, or one request in its place.

    Not made ``at_once`` it is made by going through ``steps``, and nothing may be asked of it before that.
    """

    client_wanted = Signal(UUID)
    changed = Signal()
    registered = Signal(UUID)
    """A request was written down, maybe from another screen, and is open here now."""

    def __init__(
        self, studio: Studio, jobs: Jobs, privacy: Privacy, parent: QWidget | None = None, *, at_once: bool = True
    ) -> None:
        super().__init__(parent)
        self._studio, self._jobs, self._privacy = studio, jobs, privacy
        self.dialog: RequestDialog | None = None
        self.list = RequestsList(studio, jobs, privacy, self)
        self.request = RequestView(studio, jobs, privacy, self)
        self.steps = self._make()
        if at_once:
            finish(self.steps)

    def _make(self) -> Steps:
        yield from self.list.steps
        yield
        yield from self.request.steps
        yield
        self.addWidget(self.list)
        self.addWidget(self.request)
        self.list.opened.connect(self._open_line)
        self.list.new_wanted.connect(self.new)
        self.request.left.connect(self.show_list)
        self.request.changed.connect(self.changed)
        self.request.client_wanted.connect(self.client_wanted)
        claim(self.request, "Alt+Left", deed=self.show_list)

    def entered(self) -> None:
        """Read anew what is shown."""
        current = self.currentWidget()
        if isinstance(current, RequestsList | RequestView):
            current.entered()

    def show_list(self) -> None:
        """Go back to the list."""
        self.request.leave()
        self.setCurrentWidget(self.list)
        self.list.entered()

    def _open_line(self, line: object) -> None:
        if isinstance(line, RequestLine):
            self.open_request(line.id)

    def open_request(self, request_id: UUID) -> None:
        """Show one request."""
        self.request.open(request_id)
        self.setCurrentWidget(self.request)

    def new(self, client: Client | None = None) -> None:
        """Write a request down, of the client whose file is open or of somebody who is chosen in the dialog."""
        if covered(self):
            return
        self.dialog = RequestDialog(self.window(), self._studio, self._jobs, self._privacy, client)
        self.dialog.answered.connect(self._registered)
        self.dialog.start()

    def _registered(self, request_id: object) -> None:
        if isinstance(request_id, UUID):
            self.changed.emit()
            self.open_request(request_id)
            self.registered.emit(request_id)
