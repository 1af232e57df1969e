"""The second section of the intake: where somebody lives and how to reach them."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QLineEdit, QWidget

from skintwin_desktop.errors import FieldProblem
from skintwin_desktop.rules import client_form, identity
from skintwin_desktop.rules.client_form import ClientEntry
from skintwin_desktop.ui import intake_words
from skintwin_desktop.ui.intake_form import ROW_HEIGHT, FormSection
from skintwin_desktop.ui.spare_time import Steps, finish
from skintwin_desktop.ui.widgets.checks import Checks
from skintwin_desktop.ui.widgets.choices import Option
from skintwin_desktop.ui.widgets.fields import ComboBox, Field
from skintwin_desktop.ui.widgets.text import Text

COUNTRIES = ("NL", "BE", "DE", "FR", "GB", "ES", "PT", "PL", "TR", "MA", "SR", "CW", "US", "ZZ")
"""The countries to choose from; ZZ is any other one, the code that country tables keep for "unknown"."""
_WHERE = ("postcode", "house_number", "street", "city")
_TOGETHER = {
    "country": ("postcode", "phone", "house_number"),
    "email": ("phone", "contact_by"),
    "phone": ("contact_by",),
    **dict.fromkeys((*_WHERE, "house_addition"), (*_WHERE, "phone", "contact_by")),
}
"""What is judged again when another field changes."""
_LINES = ("postcode", "house_number", "house_addition", "street", "city", "phone", "email")


class AddressSection(FormSection):
    """Address, phone, e-mail and how to send messages about the appointment.

    Not made ``at_once`` it is made by going through ``steps``, and nothing may be asked of it before that.
    """

    def __init__(self, today: Callable[[], date], parent: QWidget, *, at_once: bool = True) -> None:
        super().__init__(today, parent)
        self.call(2, self.tr("Address and contact"))
        self.head.addWidget(Text(self.tr("Of phone, e-mail and address one is enough"), "small", "ink3"))
        self.postcode, self.house_number, self.house_addition, self.street, self.city = (QLineEdit() for _ in range(5))
        self.phone, self.email = QLineEdit(), QLineEdit()
        self.country = ComboBox([Option(code, intake_words.country(code)) for code in COUNTRIES])
        ways = [Option(code, intake_words.contact_way(code)) for code in client_form.CONTACT_WAYS]
        self.contact_by = Checks(self.tr("Messages about the appointment"), ways)
        self.contact_by.setMinimumHeight(ROW_HEIGHT)
        self.steps = self._lay_out()
        if at_once:
            finish(self.steps)

    def _lay_out(self) -> Steps:
        yield
        where = self.row()
        for name, label, editor, share, least, optional in (
            ("postcode", self.tr("Postcode"), self.postcode, 0, 110, ""),
            ("house_number", self.tr("House number"), self.house_number, 0, 110, ""),
            ("house_addition", self.tr("Addition"), self.house_addition, 0, 90, ""),
            ("street", self.tr("Street"), self.street, 1, 160, self.tr("optional")),
            ("city", self.tr("City"), self.city, 1, 160, ""),
        ):
            field = Field(label, editor, optional=optional)
            if name == "street":
                field.explain(self.tr("For the invoice, for letters, and to check by post that a request is yours."))
            self.take(name, field)
            where.add(field, share=share, least=least)
        yield
        reach = self.row()
        country = Field(self.tr("Country"), self.country)
        phone = Field(
            self.tr("Phone"),
            self.phone,
            optional=self.tr("optional"),
            hint=self.tr("Also to call back about requests"),
        )
        phone.explain(self.tr("To call about the appointment or a result, and to call back who asks for something."))
        email = Field(
            self.tr("E-mail"),
            self.email,
            optional=self.tr("optional"),
            hint=self.tr("For appointments only; results never go by e-mail"),
        )
        email.explain(self.tr("For messages about the appointment. News only when the client says yes to it."))
        contact_by = Field(self.tr("Messages about the appointment"), self.contact_by)
        for name, spot, share, least in (
            ("country", country, 0, 150),
            ("phone", phone, 3, 170),
            ("email", email, 4, 230),
            ("contact_by", contact_by, 0, 0),
        ):
            self.take(name, spot)
            reach.add(spot, share=share, least=least)

    # --- values ---

    def values(self) -> dict[str, str]:
        """Return what every widget holds."""
        lines = {name: getattr(self, name).text() for name in _LINES}
        return {**lines, "country": self.country.value(), "contact_by": json.dumps(self.contact_by.values())}

    def fill(self, values: Mapping[str, str]) -> None:
        """Show such values again."""
        for name in _LINES:
            getattr(self, name).setText(values.get(name, ""))
        country = values.get("country", COUNTRIES[0])
        if self.country.findData(country) < 0:  # somebody may live where the list does not go
            self.country.addItem(intake_words.country(country), country)
        self.country.set_value(country)
        self.contact_by.set_values(json.loads(values.get("contact_by", "[]")))
        for spot in self.spots.values():
            spot.show_problem("")

    def entered(self, entry: ClientEntry) -> ClientEntry:
        """Return the entry with what stands here."""
        lines = {name: getattr(self, name).text() for name in _LINES}
        return replace(entry, **lines, country=self.country.value(), contact_by=self.contact_by.values())

    # --- checks ---

    def problems(self) -> tuple[FieldProblem, ...]:
        """Return what cannot be stored as it is."""
        found = client_form.problems(client_form.tidied(self.entered(ClientEntry())), self.today())
        return tuple(problem for problem in found if problem.field in self.spots)

    def react(self, name: str) -> None:
        """Look again at what depends on another field."""
        for other in _TOGETHER.get(name, ()):
            if self.spots[other].wrong:
                self.check(other, empty_too=True)

    def sentence(self, problem: FieldProblem) -> str:
        """Return the sentence for a problem; a postcode from abroad is named with its country."""
        if problem.code == "postcode" and self.country.value() != "NL":
            said = self.tr("This is no postcode of this country: %1. Check both.")
            return said.replace("%1", intake_words.country(self.country.value()))
        return super().sentence(problem)

    def leave(self, name: str) -> None:
        """Write the postcode in its usual form."""
        if name == "postcode":
            self.postcode.setText(identity.tidy_postcode(self.postcode.text(), self.country.value())[0])
        if name in {"email", "phone"} and name in self.contact_by.values():
            self.check("contact_by", empty_too=False)
