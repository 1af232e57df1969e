"""The tab Plekken of a visit: where the lesions are, their pictures, and the panel of the one that is looked at."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import cast
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from skintwin_desktop.core import lesions, photos
from skintwin_desktop.core.clients import Client
from skintwin_desktop.core.medical_records import ACTIONS, Assessment
from skintwin_desktop.core.screening import Lesion, MedicalFile
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import StudioError
from skintwin_desktop.rules.sites import View
from skintwin_desktop.ui.advice_dialog import ask_or_tell
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.keys import claim, covered
from skintwin_desktop.ui.lesion_keeper import AssessmentKeeper
from skintwin_desktop.ui.lesion_list import LesionList
from skintwin_desktop.ui.lesion_panel import LesionPanel
from skintwin_desktop.ui.lesion_pictures import LesionPictures
from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.markers import LesionLine, lesion_options, lines_of, markers_of, where_is
from skintwin_desktop.ui.pages import NARROW
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.spare_time import Steps
from skintwin_desktop.ui.widgets.cards import Card, EmptyState

_PANEL, _PANEL_NARROW = 364, 320


class LesionsScreen(QWidget):
    """Looking, judging, and on to the next lesion.

    Whoever makes it goes through ``steps`` before anything else: what it holds is made in them.
    """

    changed = Signal()
    problem = Signal(object)

    def __init__(self, studio: Studio, jobs: Jobs, privacy: Privacy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio, self._jobs, self._privacy = studio, jobs, privacy
        self._client: Client | None = None
        self._visit: UUID | None = None
        self._file: MedicalFile | None = None
        self._current: UUID | None = None
        self._placed_last: UUID | None = None
        self._first: UUID | None = None
        self._made = False
        self.steps = self._make()

    def _make(self) -> Steps:
        studio, jobs, privacy = self._studio, self._jobs, self._privacy
        self.list = LesionList(privacy, self)
        yield
        self.pictures = LesionPictures(studio, jobs, privacy, self)
        yield
        self.panel = LesionPanel(privacy, self)
        yield from self.panel.steps
        self.keeper = AssessmentKeeper(studio, jobs, self.panel, self)
        yield
        self._no_lesion = Card()
        self._build()
        self._connect()
        self._claim_keys()
        self._fit()

    # --- layout ---

    def _build(self) -> None:
        empty = EmptyState(
            "crosshair", self.tr("Choose a lesion"), self.tr("On the map or in the list, or place a new one with P.")
        )
        self._no_lesion.add_flush(empty, 1)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.list)
        self._row.addWidget(self.pictures, 1)
        self._row.addWidget(self.panel)
        self._row.addWidget(self._no_lesion)
        self.panel.hide()
        self.setFocusProxy(self.list.map)

    def _connect(self) -> None:
        self.list.chosen.connect(self.choose)
        self.list.map.placed.connect(self._place)
        self.list.map.moved.connect(self._move)
        self.list.map.pictures_dropped.connect(self._link)
        self.list.new.clicked.connect(self.place_new)
        self.pictures.picker.activated.connect(self._picked)
        self.panel.done.connect(self.finish_lesion)
        self.panel.step_wanted.connect(self.step)
        self.keeper.assessed.connect(self._assessed)
        self.keeper.found.connect(self._take_up)
        self._privacy.changed.connect(self._fill_picker)
        look.changed.connect(self._fit)
        self._made = True
        self._fit()

    def _claim_keys(self) -> None:
        claim(self, "PgUp", deed=partial(self._by_key, partial(self.step, -1)))
        claim(self, "PgDown", deed=partial(self._by_key, partial(self.step, 1)))
        claim(self, "P", deed=partial(self._by_key, self.place_new))
        claim(self, "Ctrl+Z", deed=partial(self._by_key, self._undo))
        for number in range(1, len(ACTIONS) + 1):
            claim(self, str(number), deed=partial(self._by_key, partial(self._act, number)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give list and panel the width that the window allows."""
        super().resizeEvent(event)
        if self._made:
            self._fit()

    def _fit(self) -> None:
        narrow = self.window().width() < NARROW
        larger = 1 + (look.percent - 100) / 150
        self._row.setContentsMargins(*((12, 10, 12, 10) if narrow else (16, 12, 16, 12)))
        self._row.setSpacing(10 if narrow else 12)
        for card in (self.panel, self._no_lesion):
            card.setFixedWidth(round((_PANEL_NARROW if narrow else _PANEL) * larger))
        self.list.fit(narrow=narrow)
        self.pictures.picker.setVisible(narrow)

    def show_totals(self, shown: bool) -> None:
        """Show the sums of lists, or leave them out, as the studio has it."""
        self.panel.show_totals(shown)

    # --- showing ---

    def show_file(self, client: Client, visit_id: UUID, file: MedicalFile) -> None:
        """Show the lesions and pictures of a file as they stand in a visit."""
        if self._client is None or self._client.id != client.id or self._visit != visit_id:
            self.keep_draft()
            self._current, self._first, self._placed_last = self._first, None, None
            self.keeper.let_go()
        self._client, self._visit, self._file = client, visit_id, file
        self.keeper.begin(None if self.locked else visit_id)
        self.list.show_client(client.id)
        known = [one.lesion.id for one in self._lines()]
        if self._current not in known:
            to_do = file.lesions_to_do(visit_id)
            self._current = to_do[0].id if to_do else (known[0] if known else None)
            self.keeper.let_go()
        self._show_lesions()
        if not self.keeper.unsaved:
            self._show_panel()
        self.pictures.show_pictures(file, visit_id, self.current_lesion)
        if not known:
            self.place_new()  # as the empty list says: a click on the map is the first lesion

    def start_at(self, lesion_id: UUID | None) -> None:
        """Show this lesion first in the visit that is shown next, when it is there."""
        self._first = lesion_id

    @property
    def locked(self) -> bool:
        """Tell whether the result of this visit is signed."""
        return self._file is not None and self._visit is not None and self._file.visit(self._visit).signed

    @property
    def current_lesion(self) -> Lesion | None:
        """Return the lesion that is shown."""
        return next((one.lesion for one in self._lines() if one.lesion.id == self._current), None)

    @property
    def wanted_kind(self) -> str:
        """Return the kind of picture that is looked at."""
        return self.pictures.wanted_kind

    def _lines(self) -> list[LesionLine]:
        return lines_of(self._file, self._visit) if self._file is not None and self._visit is not None else []

    def _show_lesions(self) -> None:
        if self._file is None:
            return
        lines = self._lines()
        self.list.show_lesions(lines, markers_of(self._file, self._visit), self._current, locked=self.locked)
        self._fill_picker()

    def _fill_picker(self) -> None:
        found, picker = [one.lesion for one in self._lines()], self.pictures.picker
        hidden = self._client is not None and self._privacy.hides(Private.MEDICAL, self._client.id)
        picker.set_options(lesion_options(found, hidden=hidden))
        picker.set_value(self._current.hex if self._current else "")
        picker.setEnabled(bool(found))

    def _show_panel(self) -> None:
        lesion, file, visit = self.current_lesion, self._file, self._visit
        self.panel.setVisible(lesion is not None)
        self._no_lesion.setVisible(lesion is None)
        if lesion is None or file is None or visit is None:
            return
        found = file.assessment_of(lesion.id, visit)
        self._fill_panel(lesion, found.content if found else Assessment())
        self.keeper.read()

    def _fill_panel(self, lesion: Lesion, content: Assessment) -> None:
        if self._client is None:
            return
        first = lesion.first_visit_id == self._visit
        self.panel.show_lesion(
            lesion, where_is(lesion), content, first=first, locked=self.locked, client=self._client.id
        )
        self.keeper.start()

    def _take_up(self, content: Assessment) -> None:
        """Take up what was being filled in when the program ended."""
        lesion = self.current_lesion
        if lesion is not None:
            self._fill_panel(lesion, content)

    # --- choosing ---

    def choose(self, lesion_id: UUID) -> None:
        """Show another lesion."""
        if lesion_id == self._current or self._file is None or self._visit is None:
            return
        self.keep_draft()
        self._current = lesion_id
        self.list.select(self._lines(), lesion_id)
        self.pictures.picker.set_value(lesion_id.hex)
        self._show_panel()
        self.pictures.show_pictures(self._file, self._visit, self.current_lesion)

    def choose_number(self, number: int) -> None:
        """Show the lesion with this number."""
        found = next((one.lesion for one in self._lines() if one.lesion.number == number), None)
        if found is not None:
            self.choose(found.id)

    def _picked(self) -> None:
        if self.pictures.picker.value():
            self.choose(UUID(self.pictures.picker.value()))

    def step(self, by: int) -> None:
        """Show the next or the previous lesion."""
        ids = [one.lesion.id for one in self._lines()]
        if ids:
            place = ids.index(self._current) if self._current in ids else -1
            self.choose(ids[(place + by) % len(ids)])

    # --- keys ---

    def _by_key(self, deed: Callable[[], object]) -> None:
        if not covered(self):
            deed()

    def _act(self, number: int) -> None:
        if self.current_lesion is not None:
            self.panel.choose_action(number)

    def main_deed(self) -> None:
        """Finish the lesion, as Ctrl+Enter asks."""
        self.finish_lesion()

    # --- placing ---

    def place_new(self) -> None:
        """Wait for a place on the map."""
        if self._visit is not None and not self.locked:
            self.list.map.set_placing(True)

    def _place(self, view: str, region: str, x: float, y: float) -> None:
        if self._visit is None or self.locked:
            return
        self.keep_draft()
        self.list.map.set_placing(False)
        place = lesions.place_at(cast(View, view), region, x, y)
        self._jobs.run(
            self, lesions.record_lesion, self._studio, self._visit, place, then=self._recorded, on_error=self._refused
        )

    def _recorded(self, lesion_id: UUID) -> None:
        self._placed_last = self._current = lesion_id
        self.keeper.let_go()
        self.changed.emit()

    def _move(self, lesion_id: UUID, view: str, region: str, x: float, y: float) -> None:
        if not self.locked:
            place = lesions.place_at(cast(View, view), region, x, y)
            self._jobs.run(
                self, lesions.move_lesion, self._studio, lesion_id, place, then=self._stored, on_error=self._refused
            )

    def _undo(self) -> None:
        """Take back the lesion that was placed last; its number stays used."""
        lesion_id, self._placed_last = self._placed_last, None
        if lesion_id is not None and not self.locked:
            self._jobs.run(
                self, lesions.change_lesion_state, self._studio, lesion_id, "not_a_lesion",
                then=self._stored, on_error=self._refused,
            )  # fmt: skip

    def _link(self, lesion_id: UUID, picture_ids: tuple[UUID, ...], *, despite: bool = False) -> None:
        self._jobs.run(
            self, photos.link_pictures, self._studio, list(picture_ids), lesion_id=lesion_id, despite_advice=despite,
            then=self._stored,
            on_error=partial(
                ask_or_tell, self.window(), partial(self._link, lesion_id, picture_ids, despite=True), self._refused
            ),
        )  # fmt: skip

    def _stored(self, _: None) -> None:
        self.changed.emit()

    def _refused(self, error: StudioError | None) -> None:
        self.problem.emit(error)

    # --- assessing ---

    def keep_draft(self) -> None:
        """Keep what is filled in, beside the window."""
        self.keeper.keep()

    def store_draft_now(self) -> None:
        """Store what is filled in, here and now; called when there is no time left."""
        self.keeper.keep_now()

    def finish_lesion(self) -> None:
        """Store the assessment and go on to the next lesion that is to be done."""
        if self.panel.lesion_id == self._current and not self.locked:
            self.keeper.store()

    def _assessed(self, lesion_id: UUID) -> None:
        if self._current == lesion_id:
            self._current = self._next_to_do(lesion_id)
        self.changed.emit()

    def _next_to_do(self, lesion_id: UUID) -> UUID:
        """Return the next lesion to be done, from the first again after the last; without any, the same one."""
        order = [one.lesion.id for one in self._lines()]
        to_do = [one.lesion.id for one in self._lines() if one.state == "todo" and one.lesion.id != lesion_id]
        here = order.index(lesion_id) if lesion_id in order else -1
        later = [one for one in to_do if order.index(one) > here]
        return next(iter(later or to_do), lesion_id)
