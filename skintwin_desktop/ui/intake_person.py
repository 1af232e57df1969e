"""The first section of the intake: who somebody is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtWidgets import QWidget

from skintwin_desktop.core.clients import Client
from skintwin_desktop.errors import FieldProblem
from skintwin_desktop.rules import identity
from skintwin_desktop.rules.identity import Name
from skintwin_desktop.ui.intake_beside import BesidePart
from skintwin_desktop.ui.intake_identity import IdentitySection
from skintwin_desktop.ui.intake_likeness import LikenessNote
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.spare_time import Steps
from skintwin_desktop.ui.widgets.private import PrivateLabel

_PREFIXES = frozenset(
    {"van", "de", "der", "den", "het", "'t", "’t", "ten", "ter", "te", "in", "op", "von", "du", "la", "le", "el", "al"}
)


class PersonSection(IdentitySection):
    """Who somebody is, whom they look like, and who stands beside the client.

    Whoever makes it goes through ``steps`` before anything else: its rows are made in them.
    """

    def __init__(self, privacy: Privacy, today: Callable[[], date], parent: QWidget, *, cares: bool) -> None:
        super().__init__(today, parent)
        self.call(1, self.tr("Person"))
        self.likeness = LikenessNote()
        self.number = PrivateLabel(privacy, Private.NUMBER, "medium", "ink2")
        self._cares = cares
        self.steps = self._lay_out()

    def _lay_out(self) -> Steps:
        self.head.addWidget(self.number)
        yield from self.lay_out_names()
        self.rows.addWidget(self.likeness)
        third = self.lay_out_source()
        yield
        self.beside = BesidePart(self, third, judges=self._cares)
        yield
        yield from self.beside.steps

    # --- values ---

    def values(self) -> dict[str, str]:
        """Return what every widget holds."""
        return {**super().values(), **self.beside.values()}

    def fill(self, values: Mapping[str, str]) -> None:
        """Show such values again."""
        self.beside.fill(values)
        super().fill(values)
        self.beside.show_source(self.source.value(), by_hand=False)
        self._follow_age(by_hand=False)

    def show_client(self, client: Client | None) -> None:
        """Show whose file this is; somebody new has no number yet."""
        self.number.show_value(client.label if client else "", client.id if client else None)

    def show_typed(self, name: Name) -> None:
        """Begin with a name that was typed elsewhere."""
        self.first_name.setText(name.first)
        self.name_prefix.setText(name.prefix)
        self.last_name.setText(name.last)
        self.react("first_name")

    # --- checks ---

    def problems(self) -> tuple[FieldProblem, ...]:
        """Return what cannot be stored as it is."""
        return (*super().problems(), *self.beside.problems())

    def open_points(self) -> tuple[FieldProblem, ...]:
        """Return what a practitioner still records."""
        return self.beside.open_points()

    def react(self, name: str) -> None:
        """Let the parts beside follow what was edited."""
        super().react(name)
        if name == "source":
            self.beside.show_source(self.source.value(), by_hand=True)
        elif name not in {"first_name", "born"}:
            self.beside.react(name)

    def leave(self, name: str) -> None:
        """Let the parts beside follow the date of birth."""
        super().leave(name)
        if name == "born":
            self._follow_age(by_hand=True)
        else:
            self.beside.leave(name)

    def _follow_age(self, *, by_hand: bool) -> None:
        born = self.birth_date()
        self.beside.show_age(identity.age(born, self.today()) if born else None, by_hand=by_hand)


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
