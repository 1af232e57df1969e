"""Who stands beside the client, in the first section of the intake: parts that open when the law asks for them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from skintwin_desktop.core.beside import Beside
from skintwin_desktop.core.beside_entries import (
    INTERPRETERS,
    TOLD_HOW,
    AnnouncementEntry,
    BesideEntry,
    InterpreterEntry,
    announcement_problems,
    interpreter_problems,
)
from skintwin_desktop.errors import FieldProblem
from skintwin_desktop.rules import identity, misplaced, representation
from skintwin_desktop.rules.representation import (
    DECIDES,
    FROM_SIXTEEN,
    FROM_TWELVE,
    PROXY,
    SELF,
    Needs,
    RepresentativeEntry,
)
from skintwin_desktop.ui import beside_words, words
from skintwin_desktop.ui.intake_form import FormSection
from skintwin_desktop.ui.spare_time import Steps
from skintwin_desktop.ui.widgets.cards import Note
from skintwin_desktop.ui.widgets.checks import Checks
from skintwin_desktop.ui.widgets.choices import Option, Segments
from skintwin_desktop.ui.widgets.fields import ComboBox, Field, LongText
from skintwin_desktop.ui.widgets.flow import FlowRow
from skintwin_desktop.ui.widgets.when import DayLine

translate = QCoreApplication.translate

_SEEN, _YES, _NO = "seen", "yes", "no"
_LINES = (
    "spoken", "giver", "told_on", "rep_first_name", "rep_name_prefix", "rep_last_name", "rep_phone", "rep_email",
    "rep_seen_on",
)  # fmt: skip


_ALIKE = ("rep_first_name", "rep_name_prefix", "rep_last_name", "rep_phone", "rep_email")
"""Fields that are labelled as those of the client: where they are named alone, they say whose they are."""


@dataclass(frozen=True)
class _Place:
    """A field with its name in core and the room that it gets in its row."""

    name: str
    label: str
    editor: QWidget
    share: int = 1
    least: int = 150
    required: bool = True
    hint: str = ""


class _Part(QWidget):
    """Fields that come and go together, with a sentence above them that says why they are there."""

    def __init__(self, parent: QWidget, note: Note | None = None) -> None:
        super().__init__(parent)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(12)
        if note is not None:
            self._rows.addWidget(note)
        self.hide()

    def row(self, section: FormSection, *places: _Place) -> None:
        """Add a row of fields that the section knows by their names."""
        row = FlowRow()
        self._rows.addLayout(row)
        for place in places:
            field = Field(place.label, place.editor, required=place.required, hint=place.hint)
            if place.name in _ALIKE:
                field.label = translate("intake", "Representative: %1").replace("%1", place.label.lower())
                place.editor.setAccessibleName(field.label)
            section.take(place.name, field)
            row.add(field, share=place.share, least=place.least)


class BesidePart:
    """Who decides, the representative, the interpreter and the announced source, as parts of a section.

    ``judges``: a practitioner, who records why a client cannot decide. The parts open by themselves: the
    representative from the date of birth, the others from what is chosen. Whoever makes it goes through ``steps``
    before anything else: the parts are filled in them.
    """

    def __init__(self, section: FormSection, row: FlowRow, *, judges: bool) -> None:
        self._section, self._judges = section, judges
        self.age, self._source, self._wanted = FROM_SIXTEEN, "", SELF
        self.decides = ComboBox()
        self.interpreter = Segments(
            translate("intake", "Interpreter"),
            [Option(_NO, translate("intake", "No")), Option(_YES, translate("intake", "Yes"))],
        )
        self.lines = {name: QLineEdit() for name in _LINES if name not in {"told_on", "rep_seen_on"}}
        self.lines |= {name: DayLine(self._read_day) for name in ("told_on", "rep_seen_on")}
        self.who = ComboBox([Option(code, beside_words.interpreter(code)) for code in INTERPRETERS])
        self.told_how = ComboBox([Option(code, beside_words.told_how(code)) for code in TOLD_HOW])
        self.relation, self.authority = ComboBox(), ComboBox()
        self.identity_seen = Checks(
            translate("intake", "Representative’s identity"),
            [Option(_SEEN, translate("intake", "Document shown, no copy made"))],
        )
        self.ability = LongText(lines=2)
        self.note, self.grown = Note("info", icon="users"), Note("warn", icon="users")
        self.steps = self._lay_out(row)

    def _read_day(self, text: str) -> date | None:
        return identity.read_past_date(text, self._section.today()).value

    def _lay_out(self, row: FlowRow) -> Steps:
        decides = Field(translate("intake", "Who decides"), self.decides)
        interpreter = Field(translate("intake", "Interpreter"), self.interpreter)
        self._decides_field = decides
        for name, field, share, least in (("decides", decides, 1, 220), ("interpreter", interpreter, 0, 0)):
            self._section.take(name, field)
            row.add(field, share=share, least=least)
        rows = self._section.rows
        rows.addWidget(self.grown)
        self.grown.hide()
        yield
        section = self._section
        self._announced, self._interprets, self._represents, self._judgement = (
            _Part(section), _Part(section), _Part(section, self.note), _Part(section),
        )  # fmt: skip
        self._lay_out_source()
        yield
        yield from self._lay_out_representative()
        for part in (self._announced, self._interprets, self._represents, self._judgement):
            rows.addWidget(part)

    def _lay_out_source(self) -> None:
        self._announced.row(
            self._section,
            _Place("giver", translate("intake", "Who gave the details"), self.lines["giver"], 2, 200),
            _Place("told_on", translate("intake", "Client was told on"), self.lines["told_on"], 0, 150),
            _Place("told_how", translate("intake", "How the client was told"), self.told_how, 1, 170),
        )
        self._interprets.row(
            self._section,
            _Place("spoken", translate("intake", "Language of the talk"), self.lines["spoken"], 1, 200),
            _Place("who_interprets", translate("intake", "Who interprets"), self.who, 1, 220),
        )

    def _lay_out_representative(self) -> Steps:
        section, lines = self._section, self.lines
        self._represents.row(
            section,
            _Place("rep_relation", translate("intake", "Representative"), self.relation, 2, 230),
            _Place(
                "rep_first_name", translate("intake", "First name"), lines["rep_first_name"], 1, 120, required=False
            ),
            _Place("rep_name_prefix", translate("intake", "Prefix"), lines["rep_name_prefix"], 0, 90, required=False),
            _Place("rep_last_name", translate("intake", "Last name"), lines["rep_last_name"], 2, 160),
        )
        yield
        reach = translate("intake", "Phone or e-mail: one is enough")
        self._represents.row(
            section,
            _Place("rep_phone", translate("intake", "Phone"), lines["rep_phone"], 1, 160, required=False, hint=reach),
            _Place("rep_email", translate("intake", "E-mail"), lines["rep_email"], 1, 200, required=False),
        )
        yield
        self._represents.row(
            section,
            _Place("rep_authority", translate("intake", "Authority shown by"), self.authority, 1, 230),
            _Place("rep_seen_on", translate("intake", "Seen on"), lines["rep_seen_on"], 0, 150),
            _Place("rep_identity_seen", translate("intake", "Representative’s identity"), self.identity_seen, 0, 250),
        )
        self._judgement.row(
            section,
            _Place(
                "ability",
                translate("intake", "Why the client cannot decide this (practitioner)"),
                self.ability,
                required=False,
            ),
        )

    # --- what is shown ---

    @property
    def needs(self) -> Needs:
        """Return what this intake needs."""
        return representation.needs(self.age, self.deciding)

    @property
    def deciding(self) -> str:
        """Return who decides: one of DECIDES."""
        return self.decides.value() or SELF

    def show_age(self, age: int | None, *, by_hand: bool) -> None:
        """Follow the date of birth; ``by_hand``: somebody is filling in, and dates of today may be proposed."""
        self.age = FROM_SIXTEEN if age is None else age
        self._offer_deciding()
        self._show(by_hand=by_hand)

    def show_source(self, source: str, *, by_hand: bool) -> None:
        """Follow who gives the details: a representative of a grown client acts for them."""
        self._source = source
        if by_hand and source == "representative" and self.deciding == SELF and self.age >= FROM_SIXTEEN:
            self.decides.set_value(PROXY)
        self._show(by_hand=by_hand)

    def react(self, name: str) -> None:
        """Follow what was chosen here."""
        if name == "decides":
            self._wanted = self.decides.value()
        if name in {"decides", "interpreter", "rep_relation"}:
            self._show(by_hand=True)

    def _offer_deciding(self) -> None:
        offered = [code for code in DECIDES if code != PROXY or self.age >= FROM_SIXTEEN]
        wanted = self.decides.value() or self._wanted
        self.decides.set_options([Option(code, beside_words.decides(code, self.age)) for code in offered])
        self.decides.set_value(wanted if wanted in offered else SELF)
        self._decides_field.setVisible(self.age >= FROM_TWELVE)

    def _show(self, *, by_hand: bool) -> None:
        needed = self.needs
        bold, said = beside_words.what_is_needed(self.age, self.deciding)
        self.note.say(said, bold=bold)
        relation = self.relation.value()
        self.relation.set_options([Option(code, beside_words.relation(code)) for code in needed.relations])
        self.relation.set_value(needed.relations[0] if len(needed.relations) == 1 else relation)
        authority, offered = self.authority.value(), representation.AUTHORITIES.get(self.relation.value(), ())
        self.authority.set_options([Option(code, beside_words.authority(code)) for code in offered])
        self.authority.set_value(offered[0] if len(offered) == 1 else authority)
        self._represents.setVisible(needed.representative)
        self._judgement.setVisible(needed.judgement and self._judges)
        self._interprets.setVisible(self.interpreter.value() == _YES)
        self._announced.setVisible(self._source == "third_party_announced")
        seen_on = self.lines["rep_seen_on"]
        if by_hand and needed.representative and not seen_on.text():
            seen_on.setText(words.day(self._section.today()))

    # --- values ---

    def values(self) -> dict[str, str]:
        """Return what every widget holds."""
        return {
            **{name: line.text() for name, line in self.lines.items()},
            "decides": self.deciding,
            "interpreter": self.interpreter.value(),
            "who_interprets": self.who.value(),
            "told_how": self.told_how.value(),
            "rep_relation": self.relation.value(),
            "rep_authority": self.authority.value(),
            "rep_identity_seen": _SEEN if self.identity_seen.values() else "",
            "ability": self.ability.text(),
        }

    def fill(self, values: Mapping[str, str]) -> None:
        """Show such values again; the age and the source follow."""
        for name, line in self.lines.items():
            line.setText(values.get(name, ""))
        self._wanted = values.get("decides", SELF)
        self.decides.set_options([Option(code, beside_words.decides(code, FROM_SIXTEEN)) for code in DECIDES])
        self.decides.set_value(self._wanted)
        self.interpreter.set_value(values.get("interpreter", _NO))
        self.who.set_value(values.get("who_interprets", ""))
        self.told_how.set_value(values.get("told_how", ""))
        relation, authority = values.get("rep_relation", ""), values.get("rep_authority", "")
        self.relation.set_options([Option(relation, relation)] if relation else [])
        self.relation.set_value(relation)
        self.authority.set_options([Option(authority, authority)] if authority else [])
        self.authority.set_value(authority)
        self.identity_seen.set_values([_SEEN] if values.get("rep_identity_seen") else [])
        self.ability.set_text(values.get("ability", ""))
        self.grown.hide()

    def show_known(self, known: Beside, *, fill: bool) -> None:
        """Say which birthdays changed the rights since; ``fill``: begin with who stood beside the client before."""
        if known.birthdays:
            self.grown.say(beside_words.birthday(known.birthdays[-1]))
        self.grown.setVisible(bool(known.birthdays))
        if not fill:
            return
        if known.representative is not None and self.age >= FROM_TWELVE and not known.birthdays:
            self.decides.set_value(known.representative.decides)
        self.interpreter.set_value(_YES if known.interpreter.needed else _NO)
        self.lines["spoken"].setText(known.interpreter.spoken)
        self.who.set_value(known.interpreter.who)
        self._show(by_hand=False)
        if known.representative is not None and self.needs.representative:
            entry = known.representative.entry()
            for field in ("first_name", "name_prefix", "last_name", "phone", "email"):
                self.lines[f"rep_{field}"].setText(getattr(entry, field))
            self.relation.set_value(entry.relation)
            self._show(by_hand=True)

    # --- what it comes to ---

    def representative(self) -> RepresentativeEntry:
        """Return the representative as typed."""
        typed = {name.removeprefix("rep_"): line.text() for name, line in self.lines.items() if name[:4] == "rep_"}
        return RepresentativeEntry(
            relation=self.relation.value(),
            authority=self.authority.value(),
            identity_seen=bool(self.identity_seen.values()),
            **typed,
        )

    def entered(self) -> BesideEntry:
        """Return everybody who stands beside the client; what is not asked is left out."""
        needed = self.needs
        return BesideEntry(
            decides=self.deciding,
            representative=self.representative() if needed.representative else None,
            ability=self.ability.text() if needed.judgement and self._judges else "",
            interpreter=self._interpreter(),
            announcement=self._announcement() if self._source == "third_party_announced" else None,
        )

    def _interpreter(self) -> InterpreterEntry:
        if self.interpreter.value() != _YES:
            return InterpreterEntry()
        return InterpreterEntry(needed=True, spoken=self.lines["spoken"].text(), who=self.who.value())

    def _announcement(self) -> AnnouncementEntry:
        return AnnouncementEntry(self.lines["giver"].text(), self.lines["told_on"].text(), self.told_how.value())

    def problems(self) -> tuple[FieldProblem, ...]:
        """Return what cannot be stored as it is."""
        entry, today = self.entered(), self._section.today()
        found = interpreter_problems(entry.interpreter)
        if self._source == "representative" and entry.representative is None:
            found = (FieldProblem("source", "nobody"), *found)
        if entry.announcement is not None:
            found += announcement_problems(entry.announcement, today)
        if entry.representative is not None:
            found += representation.problems(entry.representative, self.needs, today)
        if code := misplaced.problem(entry.ability):
            found += (FieldProblem("ability", code),)
        return found

    def open_points(self) -> tuple[FieldProblem, ...]:
        """Return what the practitioner still records."""
        if not (self.needs.judgement and self._judges) or self.ability.text().strip():
            return ()
        return (FieldProblem("ability", "open", translate("intake", "Record why the client cannot decide this")),)

    def leave(self, name: str) -> None:
        """Write a day in its usual form."""
        if name in {"told_on", "rep_seen_on"}:
            day = identity.read_past_date(self.lines[name].text(), self._section.today()).value
            if day is not None:
                self.lines[name].setText(words.day(day))
