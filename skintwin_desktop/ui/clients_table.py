"""The list of clients: who it is, when they were here last, and where it stands with them. Nothing medical."""

from __future__ import annotations

from uuid import UUID

from skintwin_desktop.core.client_lists import ListedClient
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.rules import identity
from skintwin_desktop.ui import agenda_words, words
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.user_words import minor_chip, restricted_chip
from skintwin_desktop.ui.widgets.chips import Chip
from skintwin_desktop.ui.widgets.table import Cell, Column, RecordTable

ADULT = 18
_LEFT_OUT_FIRST = (3, 4)
"""The postcode, then the last visit: in a narrow window or with large text there may be no room for all columns."""


class ClientsTable(RecordTable[ListedClient]):
    """The rows of the list; the letters that were typed are marked in the names."""

    def __init__(self, studio: Studio, privacy: Privacy) -> None:
        self._studio = studio
        self.typed = ""
        """What was searched for."""
        name = words.translate("ClientsScreen", "Clients")
        super().__init__(name, privacy, self._columns(), client_of=id_of, row_height=36)

    def _leave_out(self) -> None:
        """Leave out what matters least where the words of all columns do not fit."""
        needed = [self._needed(index) for index in range(self.records_model.columnCount())]
        for index in _LEFT_OUT_FIRST:
            over = sum(needed) > self.viewport().width()
            self.setColumnHidden(index, over)
            needed[index] = 0 if over else needed[index]

    def _columns(self) -> list[Column[ListedClient]]:
        return [
            Column(self.tr("Number"), lambda one: Cell(one.label, tone="ink2", private=Private.NUMBER), 88),
            Column(self.tr("Name"), self._name_cell, whole=True),
            Column(self.tr("Date of birth"), self._born_cell, 132),
            Column(self.tr("Postcode"), lambda one: Cell(one.postcode, tone="ink2", private=Private.CONTACT), 80),
            Column(self.tr("Last visit"), self._visit_cell, 102),
            Column(self.tr("Agenda"), self._standing_cell, 164, whole=True),
            Column(self.tr("Status"), self._status_cell, 128),
        ]

    def _name_cell(self, one: ListedClient) -> Cell:
        listed = one.name.listed
        return Cell(
            listed,
            role="bodyStrong",
            private=Private.NAME,
            short=one.name.masked,
            marked=matches(listed, self.typed),
        )

    def _born_cell(self, one: ListedClient) -> Cell:
        age = identity.age(one.birth_date, self._studio.today())
        return Cell(f"{words.day(one.birth_date)} ({age})", tone="ink2", private=Private.BIRTH_DATE)

    @staticmethod
    def _visit_cell(one: ListedClient) -> Cell:
        return Cell(words.day(one.last_visit) if one.last_visit else "–", tone="ink2", private=Private.KIND)

    def _standing_cell(self, one: ListedClient) -> Cell:
        return Cell(self.standing(one) or self.tr("No appointment"), tone="ink2", private=Private.KIND)

    def standing(self, one: ListedClient) -> str:
        """Say when somebody comes next, or is due; nothing where neither is known."""
        found = one.standing
        if found.appointment_at is not None:
            local = self._studio.local(found.appointment_at)
            today = local.date() == self._studio.today()
            said = self.tr("Today %1") if today else self.tr("Appointment %1")
            return said.replace("%1", words.clock(local) if today else words.day(local))
        if found.due_on is not None:
            return self.tr("Recall %1").replace("%1", agenda_words.around(found.due_on))
        return ""

    def _status_cell(self, one: ListedClient) -> Cell:
        return Cell(chip=self.chip(one), private=Private.KIND)

    def chip(self, one: ListedClient) -> Chip:
        """Return the one chip of somebody: set apart, else here today, else a minor, else active."""
        if one.restricted:
            return restricted_chip()
        found, today = one.standing, self._studio.today()
        if found.appointment_at is not None and self._studio.local(found.appointment_at).date() == today:
            return words.status_chip(found.status, found.room if found.status == "in_room" else "")
        if identity.age(one.birth_date, today) < ADULT:
            return minor_chip()
        return Chip("neutral", "", self.tr("Active"))


def id_of(one: ListedClient) -> UUID:
    """Return whose line it is."""
    return one.id


def matches(text: str, typed: str) -> tuple[tuple[int, int], ...]:
    """Return where the typed words begin a word of ``text``: (start, length) pairs."""
    folded = text.lower() if text.isascii() else "".join(identity.fold(letter)[:1] or letter for letter in text)
    found = []
    for word in identity.fold(typed).split():
        start = folded.find(word)
        while start > 0 and folded[start - 1].isalnum():
            start = folded.find(word, start + 1)
        if start >= 0:
            found.append((start, len(word)))
    return tuple(found)
