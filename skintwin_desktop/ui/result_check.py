"""The last check before a result is signed: what is done, what blocks, what only asks for attention."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from skintwin_desktop.core.results import Result, ResultCheck, check_of
from skintwin_desktop.core.screening import MedicalFile
from skintwin_desktop.ui import words
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.widgets.buttons import LINK, KeyButton
from skintwin_desktop.ui.widgets.cards import Card, Icon
from skintwin_desktop.ui.widgets.chips import Chip, StatusChip
from skintwin_desktop.ui.widgets.private import PrivateLabel
from skintwin_desktop.ui.widgets.text import Text

translate = QCoreApplication.translate

DONE, BLOCKING, ATTENTION, BUSY = "done", "blocking", "attention", "busy"
_ICONS = {
    DONE: ("check-circle", "successSolid"),
    BLOCKING: ("warning-circle", "dangerInk"),
    ATTENTION: ("warning", "warnInk"),
    BUSY: ("hourglass-medium", "ink3"),
}
_LINKS_ABREAST = 3


class LesionLinks(QWidget):
    """Numbers of lesions that still need something, each a way to it; not drawn in privacy mode."""

    wanted = Signal(int)

    def __init__(self, privacy: Privacy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._privacy = privacy
        self._client: UUID | None = None
        self._numbers: tuple[int, ...] = ()
        self.links: list[KeyButton] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(0)
        privacy.changed.connect(self._refresh)
        self.hide()

    def show_numbers(self, numbers: Sequence[int], client_id: UUID | None) -> None:
        """Show these lesions as links."""
        self._numbers, self._client = tuple(numbers), client_id
        self._refresh()

    def _refresh(self) -> None:
        hidden = self._privacy.hides(Private.MEDICAL, self._client)
        for link in self.links:
            self._grid.removeWidget(link)
            link.hide()
            link.deleteLater()
        self.links = []
        for at, number in enumerate(() if hidden else self._numbers):
            link = KeyButton(self.tr("Lesion %1").replace("%1", str(number)), kind=LINK, height=22)
            link.setProperty("number", number)
            link.clicked.connect(self._press)
            self.links.append(link)
            self._grid.addWidget(link, at // _LINKS_ABREAST, at % _LINKS_ABREAST, Qt.AlignmentFlag.AlignLeft)
        self._grid.setColumnStretch(_LINKS_ABREAST, 1)
        self.setVisible(bool(self.links))

    def _press(self) -> None:
        self.wanted.emit(int(self.sender().property("number")))


class _Point(QWidget):
    """One point of the check: an icon, what it is, and what was found."""

    def __init__(self, privacy: Privacy, kind: Private = Private.MEDICAL) -> None:
        super().__init__()
        self.state = ""
        self._icon = Icon("check-circle", 16, "successSolid")
        self.title = Text("", "body", wrap=True)
        self.below = PrivateLabel(privacy, kind, "small", "ink2", wrap=True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(9)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self.column = QVBoxLayout()
        self.column.setSpacing(1)
        self.column.addWidget(self.title)
        self.column.addWidget(self.below)
        layout.addLayout(self.column, 1)

    def say(self, state: str, title: str, below: str = "", client_id: UUID | None = None) -> None:
        self.state = state
        self._icon.show_icon(*_ICONS[state])
        self.title.setText(title)
        self.below.show_value(below, client_id)
        self.below.setVisible(bool(below))
        self.setAccessibleName(title)
        self.setAccessibleDescription(state)


class CheckCard(Card):
    """The card "Last check"."""

    lesion_wanted = Signal(int)
    profile_wanted = Signal()

    def __init__(self, privacy: Privacy, parent: QWidget | None = None) -> None:
        super().__init__(translate("CheckCard", "Last check"), "list", parent)
        self.chip = StatusChip()
        self.add_to_head(self.chip)
        self.lesions, self.pictures, self.hard_words = _Point(privacy), _Point(privacy), _Point(privacy)
        self.profile, self.same = _Point(privacy, Private.PUBLIC), _Point(privacy, Private.PUBLIC)
        self.links = LesionLinks(privacy)
        self.to_profile = KeyButton(self.tr("Open the risk profile"), kind=LINK, height=22)
        self.lesions.column.addWidget(self.links)
        self.profile.column.addWidget(self.to_profile, 0, Qt.AlignmentFlag.AlignLeft)
        rows = self.padded(spacing=9)
        for point in (self.lesions, self.profile, self.pictures, self.same, self.hard_words):
            rows.addWidget(point)
        self.links.wanted.connect(self.lesion_wanted)
        self.to_profile.clicked.connect(self.profile_wanted)
        self.check: ResultCheck | None = None
        self.clear()

    def clear(self) -> None:
        """Show nothing of anybody."""
        self.check = None
        self.chip.show_chip(None)
        self.links.show_numbers((), None)
        self.to_profile.hide()
        for point in (self.lesions, self.profile, self.pictures, self.same, self.hard_words):
            point.say(BUSY, "")
            point.hide()

    def show_file(self, file: MedicalFile, visit_id: UUID, result: Result | None) -> None:
        """Show how far the visit is, or what was signed of it: lesions found later are no business of an old result."""
        check = check_of(file, visit_id)
        if result is not None:
            check = replace(check, lesions=len(result.content.lesions), lesions_to_do=(), signed_at=result.signed_at)
        self.check = check
        self._show_lesions(check, file.client_id)
        self._show_profile(file, visit_id, signed=result is not None)
        self._show_pictures(check, file.client_id)
        if result is not None:
            self.chip.show_chip(Chip("success", "pen-nib", self.tr("Signed")))
        elif check.ready:
            self.chip.show_chip(Chip("success", "check", self.tr("Ready")))
        else:
            self.chip.show_chip(Chip("neutral", "pencil-simple", self.tr("Not ready")))

    def _show_lesions(self, check: ResultCheck, client_id: UUID) -> None:
        count, to_do = check.lesions, check.lesions_to_do
        done = self.tr("%1 of %2").replace("%1", str(count - len(to_do))).replace("%2", str(count))
        if not count:
            self.lesions.say(ATTENTION, self.tr("No lesions were recorded"), self.tr("The report says so."))
        elif to_do:
            self.lesions.say(BLOCKING, self.tr("Not every lesion has a judgement and an action"), done, client_id)
        else:
            self.lesions.say(DONE, self.tr("Every lesion has an action"), done, client_id)
        self.links.show_numbers(to_do, client_id)
        self.lesions.show()

    def _show_profile(self, file: MedicalFile, visit_id: UUID, *, signed: bool) -> None:
        profile = file.profile_of(visit_id)
        if profile is None:
            self.profile.say(BLOCKING, self.tr("The risk profile is not signed"))
        else:
            same_day = words.day(profile.signed_at) == words.day(file.visit(visit_id).started_at)
            when = words.clock(profile.signed_at) if same_day else words.day(profile.signed_at)
            below = f"{profile.signed_by}, {when}"
            self.profile.say(DONE, self.tr("Risk profile signed"), below, file.client_id)
        self.to_profile.setVisible(profile is None and not signed)
        self.profile.show()

    def _show_pictures(self, check: ResultCheck, client_id: UUID) -> None:
        loose = check.pictures_not_linked
        if loose:
            text = self.tr("%1 of %2 belong to no lesion").replace("%1", str(loose)).replace("%2", str(check.pictures))
            self.pictures.say(ATTENTION, self.tr("Not all pictures are linked"), text, client_id)
        elif check.pictures:
            text = self.tr("%n picture(s)", None, check.pictures)
            self.pictures.say(DONE, self.tr("All pictures are linked"), text, client_id)
        else:
            self.pictures.say(ATTENTION, self.tr("No pictures in this visit"))
        self.pictures.show()

    def show_same(self, *, fresh: bool, edition: int = 0, as_signed: bool = True) -> None:
        """Say whether the report in view is the file as it is now, or the edition that was signed."""
        if edition and not as_signed:
            text = self.tr("Save the PDF: that is the signed report itself.")
            self.same.say(ATTENTION, self.tr("The layout of the report has changed"), text)
        elif edition and fresh:
            text = self.tr("edition %1").replace("%1", str(edition))
            self.same.say(DONE, self.tr("The report is what was signed"), text)
        elif fresh:
            self.same.say(DONE, self.tr("The preview is equal to the file"))
        else:
            self.same.say(BUSY, self.tr("The preview is being made"))
        self.same.show()

    def show_hard_words(self, hard: Sequence[str] | None, client_id: UUID | None) -> None:
        """Say which hard words the report explains; None is not known."""
        self.hard_words.setVisible(hard is not None)
        if hard:
            self.hard_words.say(DONE, self.tr("%n hard word(s) explained", None, len(hard)), ", ".join(hard), client_id)
        elif hard is not None:
            self.hard_words.say(DONE, self.tr("No hard words"))
