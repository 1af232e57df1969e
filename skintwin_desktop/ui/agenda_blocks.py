"""The blocks of the week: which column each appointment has in its day, and how it is painted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from skintwin_desktop.core.agenda import Appointment
from skintwin_desktop.rules import agenda as rules
from skintwin_desktop.rules.holidays import holiday_on
from skintwin_desktop.ui import agenda_words, icons, words
from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.private import MASK, Privacy, Private
from skintwin_desktop.ui.widgets.private import paint_bar

_TONES = {
    "expected": "neutral", "present": "info", "in_room": "success", "finished": "neutral", "no_show": "warn",
}  # fmt: skip


@dataclass(frozen=True)
class Block:
    """An appointment in the grid: its day, and which of how many columns of that day it has."""

    one: Appointment
    day: date
    column: int
    columns: int


@dataclass(frozen=True)
class Dropped:
    """Where something was put down: a day and a minute of it."""

    day: date
    minute: int


def blocks_of(day: date, appointments: tuple[Appointment, ...]) -> list[Block]:
    """Return the blocks of a day; those that overlap stand side by side."""
    found: list[Block] = []
    group: list[tuple[Appointment, int]] = []
    ends: list[int] = []

    def close() -> None:
        found.extend(Block(one, day, column, len(ends)) for one, column in group)
        group.clear()
        ends.clear()

    for one in (one for one in appointments if one.status != rules.CANCELLED):
        taken = one.stretch
        if ends and taken.begins >= max(ends):
            close()
        column = next((at for at, end in enumerate(ends) if end <= taken.begins), len(ends))
        if column == len(ends):
            ends.append(0)
        ends[column] = taken.ends
        group.append((one, column))
    close()
    return found


def shown_name(one: Appointment, privacy: Privacy) -> str:
    """Return the name as it may be shown now."""
    return privacy.shown(one.client_name.full, Private.NAME, one.client_id, short=one.client_name.masked)


def paint_day_head(painter: QPainter, day: date, box: QRectF, now: datetime | None) -> None:
    """Paint the head of a day, with the holiday that it is."""
    today = now is not None and day == now.date()
    painter.setFont(look.font("bodyStrong" if today else "body"))
    painter.setPen(look.colour("accent" if today else "ink"))
    holiday = holiday_on(day)
    inside = box.adjusted(8, 3, -4, -3)
    if holiday is None:
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, agenda_words.short_day(day))
        return
    painter.drawText(inside, Qt.AlignmentFlag.AlignTop, agenda_words.short_day(day))
    painter.setFont(look.font("caption"))
    painter.setPen(look.colour("ink2"))
    word = painter.fontMetrics().elidedText(
        agenda_words.holiday_word(holiday.id), Qt.TextElideMode.ElideRight, round(inside.width())
    )
    painter.drawText(inside, Qt.AlignmentFlag.AlignBottom, word)


def paint_block(
    painter: QPainter, one: Appointment, box: QRectF, privacy: Privacy, *, chosen: bool, focus: bool
) -> None:
    """Paint an appointment; in privacy mode a bar stands for the name of whoever is not present."""
    colour, tone = look.colour, _TONES[one.status]
    present = privacy.on and one.client_id == privacy.present
    strong = chosen or present or one.status == "in_room"
    painter.setPen(QPen(colour("primary" if chosen else f"{tone}Line"), 1.5 if chosen else 1))
    painter.setBrush(colour("selection" if strong else f"{tone}Bg"))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
    if chosen and focus:
        painter.setPen(QPen(colour("focus"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(-1, -1, 1, 1), 6, 6)
    inside = box.adjusted(6, 0, -4, 0)
    _paint_words(painter, one, inside, "ink" if strong else f"{tone}Ink", shown_name(one, privacy))


def _paint_words(painter: QPainter, one: Appointment, box: QRectF, tone: str, name: str) -> None:
    painter.save()
    painter.setClipRect(box)
    strong, small = look.font("smallStrong"), look.font("small")
    painter.setFont(strong)
    line = painter.fontMetrics().height()
    top = QRectF(
        box.left(), box.top() + (2 if box.height() > line + 4 else (box.height() - line) / 2), box.width(), line
    )
    painter.setPen(look.colour(tone))
    time = words.clock(one.starts_at)
    chip = words.status_chip(one.status)
    taken = painter.fontMetrics().horizontalAdvance(time) + 6
    room_for_icon = top.width() >= taken + 10
    time_box = top.adjusted(16, 0, 0, 0) if room_for_icon else top
    if room_for_icon:
        icons.paint(painter, chip.icon, QRectF(top.left(), top.center().y() - 6, 12, 12), look.colour(tone))
    painter.drawText(time_box, Qt.AlignmentFlag.AlignVCenter, time)
    below = box.height() >= 2 * line + 4
    name_box = QRectF(box.left(), top.bottom(), box.width(), line) if below else time_box.adjusted(taken, 0, 0, 0)
    if name == MASK:
        paint_bar(painter, name_box, one.id.hex, widest=min(90.0, name_box.width()))
    else:
        painter.setFont(small)
        elided = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, round(name_box.width()))
        painter.drawText(name_box, Qt.AlignmentFlag.AlignVCenter, elided)
    painter.restore()
