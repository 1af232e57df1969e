"""Saying that the appointment of an intake overlaps another one: a warning, because two at a time can be meant."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, Signal

from skintwin_desktop.core import agenda
from skintwin_desktop.core.agenda import AppointmentPlan, Clash
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.ui import words
from skintwin_desktop.ui.jobs import Jobs

translate = QCoreApplication.translate


def clash_sentence(clash: Clash) -> str:
    """Return what an overlap is, in a sentence."""
    if clash.same_practitioner:
        said, who = translate("intake", "%1 already has an appointment from %2 to %3."), clash.practitioner
    else:
        said, who = translate("intake", "Room %1 is taken from %2 to %3."), clash.room
    times = said.replace("%2", words.clock(clash.starts_at)).replace("%3", words.clock(clash.ends_at))
    return times.replace("%1", who)


def clash_sentences(found: Sequence[Clash]) -> str:
    """Return all overlaps in sentences."""
    return " ".join(dict.fromkeys(clash_sentence(clash) for clash in found))


class ClashWatch(QObject):
    """Looks for overlaps each time the appointment that is typed becomes another one."""

    found = Signal(tuple)

    def __init__(self, studio: Studio, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._studio, self._jobs = studio, jobs
        self._asked: tuple[AppointmentPlan | None, UUID | None] = (None, None)

    def look(self, plan: AppointmentPlan | None, *, but: UUID | None) -> None:
        """Look for what ``plan`` overlaps, unless that was asked already."""
        asked = (plan, but)
        if asked == self._asked:
            return
        self._asked = asked
        if plan is None:
            self.found.emit(())
            return
        self._jobs.run(self, agenda.clashes, self._studio, plan, but=but, then=partial(self._show, asked))

    def _show(self, asked: tuple[AppointmentPlan | None, UUID | None], found: tuple[Clash, ...]) -> None:
        if asked == self._asked:
            self.found.emit(found)
