"""The first section of the intake: who somebody is."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QLineEdit, QWidget

from skintwin_desktop.core.clients import Client
from skintwin_desktop.errors import FieldProblem
from skintwin_desktop.rules import client_form, identity
from skintwin_desktop.rules.client_form import ClientEntry
from skintwin_desktop.rules.identity import Name
from skintwin_desktop.ui import intake_words, words
from skintwin_desktop.ui.intake_beside import BesidePart
from skintwin_desktop.ui.intake_form import ROW_HEIGHT, FormSection
from skintwin_desktop.ui.intake_likeness import LikenessNote
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.spare_time import Steps
from skintwin_desktop.ui.widgets.choices import Option, Radios, Segments
from skintwin_desktop.ui.widgets.fields import Field
from skintwin_desktop.ui.widgets.private import PrivateLabel

_PREFIXES = frozenset(
    {"van", "de", "der", "den", "het", "'t", "’t", "ten", "ter", "te", "in", "op", "von", "du", "la", "le", "el", "al"}
)


class PersonSection(FormSection):
    """Names, date of birth, sex, who gave the details, the language of letters, and who stands beside the client.

    Whoever makes it goes through ``steps`` before anything else: its rows are made in them.
    """

    def __init__(self, privacy: Privacy, today: Callable[[], date], parent: QWidget, *, cares: bool) -> None:
        super().__init__(today, parent)
        self.call(1, self.tr("Person"))
        self.first_name, self.name_prefix, self.last_name, self.initials = (QLineEdit() for _ in range(4))
        self.born = QLineEdit()
        self.sex = Radios(self.tr("Sex"), [Option(code, intake_words.sex(code)) for code in client_form.SEXES])
        self.source = Radios(
            self.tr("Details given by"), [Option(code, intake_words.source(code)) for code in client_form.SOURCES]
        )
        self.language = Segments(
            self.tr("Letters in"), [Option(code, intake_words.language(code)) for code in client_form.LANGUAGES]
        )
        self.likeness = LikenessNote()
        self.number = PrivateLabel(privacy, Private.NUMBER, "medium", "ink2")
        self._cares = cares
        self.steps = self._lay_out()

    def _lay_out(self) -> Steps:
        self.head.addWidget(self.number)
        for radios in (self.sex, self.source):
            radios.setMinimumHeight(ROW_HEIGHT)
        names = self.row()
        for name, label, editor, share, least, required in (
            ("first_name", self.tr("First name"), self.first_name, 21, 130, True),
            ("name_prefix", self.tr("Prefix"), self.name_prefix, 0, 106, False),
            ("last_name", self.tr("Last name"), self.last_name, 30, 160, True),
            ("initials", self.tr("Initials"), self.initials, 0, 90, False),
        ):
            field = Field(label, editor, required=required)
            self.take(name, field)
            names.add(field, share=share, least=least)
        yield
        second = self.row()
        born = Field(self.tr("Date of birth"), self.born, required=True)
        self.born.setPlaceholderText(self.tr("dd-mm-yyyy"))
        sex = Field(self.tr("Sex"), self.sex, required=True)
        born.explain(self.tr("The date of birth tells people of one name apart, and who may decide: from 12, from 16."))
        sex.explain(self.tr("For how the client is addressed. “Rather not say” is an answer too."))
        self.take("born", born)
        self.take("sex", sex)
        second.add(born, least=190)
        second.add(sex, share=1)
        yield
        self.rows.addWidget(self.likeness)
        third = self.row()
        source = Field(self.tr("Details given by"), self.source, required=True)
        language = Field(self.tr("Letters in"), self.language)
        self.take("source", source)
        self.take("language", language)
        third.add(source, share=1)
        third.add(language)
        yield
        self.beside = BesidePart(self, third, judges=self._cares)
        yield from self.beside.steps

    # --- values ---

    def values(self) -> dict[str, str]:
        """Return what every widget holds."""
        return {**self._own(), **self.beside.values()}

    def _own(self) -> dict[str, str]:
        lines = {name: getattr(self, name).text() for name in _LINES}
        return {**lines, "sex": self.sex.value(), "source": self.source.value(), "language": self.language.value()}

    def fill(self, values: Mapping[str, str]) -> None:
        """Show such values again."""
        for name in _LINES:
            getattr(self, name).setText(values.get(name, ""))
        self.sex.set_value(values.get("sex", ""))
        self.source.set_value(values.get("source", ""))
        self.language.set_value(values.get("language", client_form.LANGUAGES[0]))
        self.beside.fill(values)
        self.beside.show_source(self.source.value(), by_hand=False)
        for spot in self.spots.values():
            spot.show_problem("")
        self._proposed = initials_of(self.first_name.text())
        self._show_age(by_hand=False)

    def show_client(self, client: Client | None) -> None:
        """Show whose file this is; somebody new has no number yet."""
        self.number.show_value(client.label if client else "", client.id if client else None)

    def show_typed(self, name: Name) -> None:
        """Begin with a name that was typed elsewhere."""
        self.first_name.setText(name.first)
        self.name_prefix.setText(name.prefix)
        self.last_name.setText(name.last)
        self.react("first_name")

    def entered(self, entry: ClientEntry) -> ClientEntry:
        """Return the entry with what stands here."""
        return replace(entry, **self._own())  # type: ignore[arg-type]

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
        own = tuple(problem for problem in found if problem.field in self.spots)
        return (*own, *self.beside.problems())

    def open_points(self) -> tuple[FieldProblem, ...]:
        """Return what a practitioner still records."""
        return self.beside.open_points()

    def react(self, name: str) -> None:
        """Propose initials from the first names until somebody writes their own; let the parts beside follow."""
        if name == "first_name":
            proposal = initials_of(self.first_name.text())
            if self.initials.text() == self._proposed:
                self.initials.setText(proposal)
            self._proposed = proposal
        elif name == "born":
            self.spots["born"].show_problem("")
        elif name == "source":
            self.beside.show_source(self.source.value(), by_hand=True)
        else:
            self.beside.react(name)

    def leave(self, name: str) -> None:
        """Write the date of birth in its usual form, with the age below it."""
        if name == "born":
            born = self.birth_date()
            if born is not None:
                self.born.setText(words.day(born))
            self._show_age(by_hand=True)
        else:
            self.beside.leave(name)

    def _show_age(self, *, by_hand: bool) -> None:
        born, field = self.birth_date(), self.spots["born"]
        self.beside.show_age(identity.age(born, self.today()) if born else None, by_hand=by_hand)
        if isinstance(field, Field) and not field.wrong:
            field.show_good(words.years(born, self.today()) if born else "")

    _proposed = ""


_LINES = ("first_name", "name_prefix", "last_name", "initials", "born")


def initials_of(first_names: str) -> str:
    """Return the initials of first names as they are usually written: Jan-Peter becomes J.P."""
    parts = [part for part in re.split(r"[\s.\-–]+", identity.tidy(first_names)) if part]
    letters = ["IJ" if part[:2].upper() == "IJ" else part[:1].upper() for part in parts]
    return "".join(f"{letter}." for letter in letters if letter.isalpha())


def split_name(typed: str) -> Name:
    """Split a name typed in one field into first name, prefix and last name; nothing when it holds figures."""
    text = identity.tidy(typed)
    if not text or any(letter.isdigit() or letter == "@" for letter in text):
        return Name("", "", "")
    if "," in text:
        last, _, rest = text.partition(",")
        text = f"{rest.strip()} {last.strip()}".strip()
    parts = text.split()
    first = parts.pop(0) if len(parts) > 1 and parts[0].lower() not in _PREFIXES else ""
    prefix = []
    while len(parts) > 1 and parts[0].lower() in _PREFIXES:
        prefix.append(parts.pop(0).lower())
    return Name(_capital(first), " ".join(prefix), _capital(" ".join(parts)))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:] if text.islower() else text
