"""People who do not exist, with names that say so."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, timedelta

from skintwin_desktop.rules.client_form import ClientEntry

_WOMEN = ("Anna", "Lieke", "Samira", "Petra", "Fleur", "Yasmin", "Marijke", "Roos", "Noor", "Ingrid", "Zeynep", "Truus")
_MEN = ("Karel", "Kees", "Jan", "Bram", "Youssef", "Mehmet", "Pieter", "Luuk", "Henk", "Daan", "Samuel", "Wim")
_LAST = (
    ("", "Proefman"), ("van", "Voorbeeld"), ("el", "Fictie"), ("de", "Demo"), ("", "Nepstra"), ("", "Schijnhuis"),
    ("", "Specimen"), ("", "Plaatshouder"), ("van der", "Proef"), ("", "Verzonnen"), ("ten", "Teste"), ("", "Dummy"),
    ("", "Modelmans"), ("van", "Nergens"), ("", "Özverzin"), ("", "Łukaszproef"),
)  # fmt: skip
_STREETS = ("Teststraat", "Voorbeeldlaan", "Proefweg", "Fictieplein", "Schijnkade", "Nepsingel")
_PRACTICES = ("Praktijk De Proef, Voorbeeldstad", "Huisartsen Nergens, Fictiedorp", "Dokter Specimen, Testhaven")


def people(count: int, today: date) -> Iterator[tuple[ClientEntry, str]]:
    """Yield so many people with their general practitioner, always the same ones."""
    chance = random.Random(20261124)
    for number in range(count):
        woman = chance.random() < 0.55
        first = chance.choice(_WOMEN if woman else _MEN)
        prefix, last = _LAST[number % len(_LAST)]
        born = today - timedelta(days=chance.randint(18 * 365, 88 * 365))
        entry = ClientEntry(
            first_name=first,
            name_prefix=prefix,
            last_name=last,
            initials=f"{first[0]}.",
            sex="female" if woman else "male",
            born=f"{born:%d-%m-%Y}",
            street=chance.choice(_STREETS),
            house_number=str(chance.randint(1, 180)),
            house_addition=chance.choice(("", "", "", "B", "II")),
            postcode=f"{chance.randint(9990, 9999)} {chance.choice('ABCDEZ')}{chance.choice('ABCDEZ')}",
            city="Voorbeeldstad",
            phone=f"06 {chance.randint(10000000, 99999999)}",
            email=f"{first.lower()}@voorbeeld.test" if chance.random() < 0.7 else "",
            contact_by=("phone",),
            language="en" if chance.random() < 0.08 else "nl",
            source="client",
        )
        yield entry, chance.choice(_PRACTICES)
