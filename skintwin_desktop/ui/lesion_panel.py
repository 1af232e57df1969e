"""The panel of one lesion: look, judge, next. The lists are the practitioner's; judgement and action are required."""

from __future__ import annotations

from typing import cast
from uuid import UUID

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from skintwin_desktop.core.medical_records import Assessment
from skintwin_desktop.core.screening import Lesion
from skintwin_desktop.rules import sites
from skintwin_desktop.rules.sites import View
from skintwin_desktop.ui import clinical_words as clinical
from skintwin_desktop.ui.lesion_actions import ActionGrid
from skintwin_desktop.ui.lesion_lists import LesionLists
from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.spare_time import Steps
from skintwin_desktop.ui.widgets.buttons import PRIMARY, IconButton, KeyButton
from skintwin_desktop.ui.widgets.cards import Card, Note, Scrolled, line
from skintwin_desktop.ui.widgets.chips import Chip, StatusChip
from skintwin_desktop.ui.widgets.choices import Option, Segments
from skintwin_desktop.ui.widgets.fields import Field, LongText, SuggestBox
from skintwin_desktop.ui.widgets.private import PrivateLabel
from skintwin_desktop.ui.widgets.text import Text
from skintwin_desktop.ui.widgets.veil import Veil

USUAL_MONTHS = 3


class _Disc(QWidget):
    """The number of the lesion as on the map."""

    def __init__(self) -> None:
        super().__init__()
        self._number = 0
        self.setFixedSize(30, 30)

    def show_number(self, number: int) -> None:
        self._number = number
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("markerSel"))
        painter.drawEllipse(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.setPen(look.colour("markerInk"))
        painter.setFont(look.font("bodyStrong"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._number))
        painter.end()


class LesionPanel(Card):
    """What the practitioner finds at one lesion and decides to do.

    Whoever makes it goes through ``steps`` before anything else: what it holds is made in them.
    """

    changed = Signal()
    done = Signal()
    step_wanted = Signal(int)

    def __init__(self, privacy: Privacy, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._privacy = privacy
        self._client: UUID | None = None
        self._found: Assessment | None = None
        self._lesion: Lesion | None = None
        self._filling = False
        self._sought: Field | None = None
        self._disc = _Disc()
        self._title = Text("", "client")
        self._where = PrivateLabel(privacy, Private.MEDICAL, "small", "ink2", wrap=True)
        self._chip = StatusChip()
        self._content = QWidget()
        self._body = Scrolled(self._content, self)  # parents first: to get one later restyles everything inside
        self.veil = Veil(self._body, privacy, parent=self)
        self.lists = LesionLists(self._content)
        self.steps = self._make()

    def _make(self) -> Steps:
        yield from self.lists.steps
        yield
        self.change = Segments(self.tr("Compared with before"), self._change_options(), stretch=True, small=True)
        self.impression = SuggestBox()
        self.impression.set_known([word for _, word in clinical.impressions()])
        self.impression_field = Field(self.tr("Judgement of the practitioner"), self.impression, required=True)
        self.act = ActionGrid()
        self.act_field = Field(self.tr("Action"), self.act, required=True)
        self.months = QLineEdit(str(USUAL_MONTHS))
        self.months_field = Field(self.tr("Back in how many months"), self.months, required=True)
        self.note = LongText(lines=2)
        self.note_field = Field(self.tr("Explanation for the client"), self.note)
        self.previous = IconButton("caret-left", self.tr("Previous lesion"), key="PgUp")
        self.next = IconButton("caret-right", self.tr("Next lesion"), key="PgDn")
        self.ready = KeyButton(self.tr("Lesion done"), kind=PRIMARY, icon="check", keys=("Ctrl", "Enter"))
        self.fault = Note("danger")
        yield
        self._build()
        self._connect()

    def _change_options(self) -> list[Option]:
        return [
            Option("new", self.tr("new")),
            Option("unchanged", self.tr("unchanged")),
            Option("changed", self.tr("changed")),
        ]

    # --- layout ---

    def _build(self) -> None:
        head = QWidget()
        top = QHBoxLayout(head)
        top.setContentsMargins(14, 11, 14, 8)
        top.setSpacing(10)
        top.addWidget(self._disc)
        who = QVBoxLayout()
        who.setSpacing(0)
        name = QHBoxLayout()
        name.addWidget(self._title)
        name.addStretch(1)
        name.addWidget(self._chip)
        who.addLayout(name)
        who.addWidget(self._where)
        top.addLayout(who, 1)
        self.add_flush(head)
        self.add_flush(self._padded(self.lists.tabs, bottom=8))
        self.add_flush(line())
        layout = QVBoxLayout(self._content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.lists)
        layout.addWidget(self._judgement())
        layout.addStretch(1)
        self.add_flush(self.veil, 1)
        foot = self.foot()
        foot.addWidget(self.previous)
        foot.addWidget(self.next)
        foot.addStretch(1)
        foot.addWidget(self.ready)

    @staticmethod
    def _padded(widget: QWidget, *, bottom: int = 0) -> QWidget:
        holder = QWidget()
        layout = QHBoxLayout(holder)
        layout.setContentsMargins(14, 0, 14, bottom)
        layout.addWidget(widget)
        return holder

    def _judgement(self) -> QWidget:
        area = QWidget()
        layout = QVBoxLayout(area)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.setSpacing(10)
        layout.addWidget(Field(self.tr("Compared with before"), self.change))
        layout.addWidget(self.impression_field)
        layout.addWidget(self.act_field)
        self.months.setMaximumWidth(90)
        layout.addWidget(self.months_field)
        self.months_field.hide()
        layout.addWidget(self.note_field)
        self.fault.hide()
        layout.addWidget(self.fault)
        return area

    def _connect(self) -> None:
        self.lists.changed.connect(self._edited)
        self.act.chosen.connect(self._action_chosen)
        self.change.chosen.connect(self._edited)
        for field in (self.impression_field, self.note_field, self.months_field):
            field.edited.connect(self._edited)
        completer = self.impression.completer()
        if completer is not None:
            completer.activated.connect(self._edited)
        self.ready.clicked.connect(self.done)
        self._privacy.changed.connect(self._show_chip)
        self.previous.clicked.connect(self._back)
        self.next.clicked.connect(self._forth)

    def _back(self) -> None:
        self.step_wanted.emit(-1)

    def _forth(self) -> None:
        self.step_wanted.emit(1)

    def show_totals(self, shown: bool) -> None:
        """Show the sums of lists, or leave them out."""
        self.lists.show_totals(shown)

    # --- values ---

    @property
    def lesion_id(self) -> UUID | None:
        """Return which lesion is shown."""
        return self._lesion.id if self._lesion else None

    def show_lesion(
        self, lesion: Lesion, where: str, found: Assessment, *, first: bool, locked: bool, client: UUID
    ) -> None:
        """Show a lesion with what was found so far.

        ``first``: it was found in this visit, so compared with before it is new. ``locked``: the result is signed.
        """
        self._filling = True
        self._lesion = lesion
        self._disc.show_number(lesion.number)
        self._title.setText(self.tr("Lesion %1").replace("%1", str(lesion.number)))
        since = self.tr("%1 · since %2").replace("%1", where).replace("%2", str(lesion.created_at.year))
        self._where.show_value(where if first else since, client)
        self.veil.show_client(client)
        self._found, self._client = found, client
        self._show_chip()
        place = lesion.place
        site = sites.find_site(cast(View, place.view), place.region, x=round(place.x))
        self.lists.show_lists(found.checklists, site, locked=locked)
        self.change.set_value(found.change or ("new" if first else ""))
        self.impression.setText(found.impression_words)
        self.act.set_value(found.action)
        self.months.setText(str(found.recall_months or USUAL_MONTHS))
        self.months_field.setVisible(found.action == "recall")
        self.note.set_text(found.note)
        for widget in (self.change, self.impression, self.act, self.months, self.note, self.ready):
            widget.setEnabled(not locked)
        self._clear_problems()
        self._filling = False

    def _show_chip(self) -> None:
        hidden = self._privacy.hides(Private.MEDICAL, self._client)
        self._chip.show_chip(None if hidden or self._found is None else self._chip_of(self._found))

    def _chip_of(self, found: Assessment) -> Chip | None:
        if found.change == "changed":
            return Chip("warn", "trend-up", self.tr("Changed"))
        if found.complete:
            return Chip("success", "check", self.tr("Done"))
        return None

    def entered(self) -> Assessment:
        """Return what the panel holds."""
        text = self.impression.text().strip()
        code = next((code for code, word in clinical.impressions() if word == text), "")
        action = self.act.value()
        months = self.months.text().strip()
        return Assessment(
            checklists=self.lists.checklists(),
            change=self.change.value(),
            impression=code,
            impression_words=text,
            action=action,
            recall_months=(int(months) if months.isdigit() else 0) if action == "recall" else 0,
            note=self.note.text().strip(),
        )

    def choose_action(self, number: int) -> None:
        """Choose an action by its key."""
        if self.veil.drawn:
            return
        self.act.press(number)
        self._bring_into_view(self.act_field)

    def _action_chosen(self) -> None:
        recall = self.act.value() == "recall"
        self.months_field.setVisible(recall)
        self._edited()
        if recall:
            self._bring_into_view(self.months_field)
            self.months.setFocus()
            self.months.selectAll()

    def _edited(self, *_: object) -> None:
        if not self._filling:
            self._clear_problems()
            self.changed.emit()

    def _bring_into_view(self, field: Field) -> None:
        """Scroll to a field once everything around it has its place."""
        self._sought = field
        QTimer.singleShot(0, self, self._scroll)

    def _scroll(self) -> None:
        if self._sought is not None:
            self._body.ensureWidgetVisible(self._sought, 0, 24)
            self._sought = None

    # --- problems ---

    def _clear_problems(self) -> None:
        self.impression_field.show_problem("")
        self.months_field.show_problem("")
        self.act_field.show_problem("")
        self.fault.hide()

    def show_problems(self, fields: set[str]) -> None:
        """Say what is missing and go there."""
        wrong: list[Field] = []
        for field, name, sentence in (
            (self.impression_field, "impression", self.tr("Say in words what you see.")),
            (self.act_field, "action", self.tr("Choose an action: keys 1 to 6.")),
            (self.months_field, "recall_months", self.tr("A number of months from 1 to 60.")),
        ):
            if name in fields:
                field.show_problem(sentence)
                wrong.append(field)
        for field in reversed(wrong):
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            self._bring_into_view(field)

    def show_fault(self, sentence: str) -> None:
        """Say that something was not stored."""
        self.fault.say(sentence)
        self.fault.show()
