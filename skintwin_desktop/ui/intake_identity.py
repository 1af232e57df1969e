"""Who somebody is, as fields of a form: names, date of birth, sex, who gave the details, the language of letters."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QLineEdit, QWidget

from skintwin_desktop.errors import FieldProblem
from skintwin_desktop.rules import client_form, identity
from skintwin_desktop.rules.client_form import ClientEntry
from skintwin_desktop.rules.identity import Name
from skintwin_desktop.ui import intake_words, words
from skintwin_desktop.ui.intake_form import ROW_HEIGHT, FormSection
from skintwin_desktop.ui.spare_time import Steps
from skintwin_desktop.ui.widgets.choices import Option, Radios, Segments
from skintwin_desktop.ui.widgets.fields import Field
from skintwin_desktop.ui.widgets.flow import FlowRow

translate = words.translate
_LINES = ("first_name", "name_prefix", "last_name", "initials", "born")


class IdentitySection(FormSection):
    """Names, date of birth, sex, who gave the details and the language of letters: in an intake and in a correction."""

    def __init__(self, today: Callable[[], date], parent: QWidget) -> None:
        super().__init__(today, parent)
        self.first_name, self.name_prefix, self.last_name, self.initials = (QLineEdit() for _ in range(4))
        self.born = QLineEdit()
        sexes = [Option(code, intake_words.sex(code)) for code in client_form.SEXES]
        sources = [Option(code, intake_words.source(code)) for code in client_form.SOURCES]
        languages = [Option(code, intake_words.language(code)) for code in client_form.LANGUAGES]
        self.sex = Radios(translate("PersonSection", "Sex"), sexes)
        self.source = Radios(translate("PersonSection", "Details given by"), sources)
        self.language = Segments(translate("PersonSection", "Letters in"), languages)
        self._proposed = ""

    # --- building ---

    def lay_out_names(self) -> Steps:
        """Add the rows with the names, and with the date of birth and the sex, in steps."""
        for radios in (self.sex, self.source):
            radios.setMinimumHeight(ROW_HEIGHT)
        names = self.row()
        for name, label, editor, share, least, required in (
            ("first_name", translate("PersonSection", "First name"), self.first_name, 21, 130, True),
            ("name_prefix", translate("PersonSection", "Prefix"), self.name_prefix, 0, 106, False),
            ("last_name", translate("PersonSection", "Last name"), self.last_name, 30, 160, True),
            ("initials", translate("PersonSection", "Initials"), self.initials, 0, 90, False),
        ):
            field = Field(label, editor, required=required)
            self.take(name, field)
            names.add(field, share=share, least=least)
        yield
        second = self.row()
        born = Field(translate("PersonSection", "Date of birth"), self.born, required=True)
        self.born.setPlaceholderText(translate("PersonSection", "dd-mm-yyyy"))
        sex = Field(translate("PersonSection", "Sex"), self.sex, required=True)
        born.explain(
            translate(
                "PersonSection",
                "The date of birth tells people of one name apart, and who may decide: from 12, from 16.",
            )
        )
        sex.explain(translate("PersonSection", "For how the client is addressed. “Rather not say” is an answer too."))
        self.take("born", born)
        self.take("sex", sex)
        second.add(born, least=190)
        second.add(sex, share=1)
        yield

    def lay_out_source(self) -> FlowRow:
        """Add the row with who gave the details and the language of letters, and return it."""
        row = self.row()
        source = Field(translate("PersonSection", "Details given by"), self.source, required=True)
        language = Field(translate("PersonSection", "Letters in"), self.language)
        self.take("source", source)
        self.take("language", language)
        row.add(source, share=1)
        row.add(language)
        return row

    # --- values ---

    def values(self) -> dict[str, str]:
        """Return what every widget holds."""
        lines = {name: getattr(self, name).text() for name in _LINES}
        return {**lines, "sex": self.sex.value(), "source": self.source.value(), "language": self.language.value()}

    def fill(self, values: Mapping[str, str]) -> None:
        """Show such values again."""
        for name in _LINES:
            getattr(self, name).setText(values.get(name, ""))
        self.sex.set_value(values.get("sex", ""))
        self.source.set_value(values.get("source", ""))
        self.language.set_value(values.get("language", client_form.LANGUAGES[0]))
        for spot in self.spots.values():
            spot.show_problem("")
        self._proposed = initials_of(self.first_name.text())
        self.show_age()

    def entered(self, entry: ClientEntry) -> ClientEntry:
        """Return the entry with what stands here."""
        return replace(entry, **IdentitySection.values(self))  # type: ignore[arg-type]

    def name(self) -> Name:
        """Return the name as typed."""
        return Name(self.first_name.text(), self.name_prefix.text(), self.last_name.text())

    def birth_date(self) -> date | None:
        """Return the date of birth, when it is one."""
        return identity.read_birth_date(self.born.text(), self.today()).value

    # --- checks ---

    def problems(self) -> tuple[FieldProblem, ...]:
        """Return what cannot be stored as it is."""
        found = client_form.problems(client_form.tidied(self.entered(ClientEntry())), self.today())
        return tuple(problem for problem in found if problem.field in self.spots)

    def react(self, name: str) -> None:
        """Propose initials from the first names until somebody writes their own."""
        if name == "first_name":
            proposal = initials_of(self.first_name.text())
            if self.initials.text() == self._proposed:
                self.initials.setText(proposal)
            self._proposed = proposal
        elif name == "born":
            self.spots["born"].show_problem("")

    def leave(self, name: str) -> None:
        """Write the date of birth in its usual form, with the age below it."""
        if name == "born":
            born = self.birth_date()
            if born is not None:
                self.born.setText(words.day(born))
            self.show_age()

    def show_age(self) -> None:
        """Show the age below the date of birth."""
        born, field = self.birth_date(), self.spots["born"]
        if isinstance(field, Field) and not field.wrong:
            field.show_good(words.years(born, self.today()) if born else "")


def initials_of(first_names: str) -> str:
    """Return the initials of first names as they are usually written: Jan-Peter becomes J.P."""
    parts = [part for part in re.split(r"[\s.\-–]+", identity.tidy(first_names)) if part]
    letters = ["IJ" if part[:2].upper() == "IJ" else part[:1].upper() for part in parts]
    return "".join(f"{letter}." for letter in letters if letter.isalpha())
