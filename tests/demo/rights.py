"""Requests about rights in the throw-away studio, each as far as another step."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta

from skintwin_desktop.core.clients import Client
from skintwin_desktop.core.requests import rectifying, scoping
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.rules.requests import State
from tests.core import asked


def ask(studio: Studio, made: Sequence[Client], at: Callable[[timedelta], None]) -> None:
    """Write requests down and bring them on; ``at`` sets the clock that long ago, and at the end to now."""
    at(timedelta(days=24))
    asked.searched(studio, made[7].id, words="Graag alles wat u van mij hebt, ook de foto’s van mijn rug.")
    at(timedelta(days=11))
    asked.confirmed(studio, made[8].id, words="Ik kom niet meer. Wis alles wat mag.")
    at(timedelta(days=6))
    corrected = asked.identified(studio, made[9].id, "rectification", words="Mijn straat is verkeerd geschreven.")
    rectifying.add_item(studio, corrected, "street", "Maaskade")
    at(timedelta(days=4))
    kept = asked.identified(studio, made[10].id, "restriction", words="Gebruik mijn dossier niet zolang dit speelt.")
    scoping.choose_whole_file(studio, kept)
    at(timedelta(days=2))
    whose = asked.asked(studio, made[0].id, words="Ik wil weten wie er in mijn dossier heeft gekeken.")
    asked.step(studio, whose, State.IDENTITY)
    at(timedelta(days=1))
    parcel = asked.searched(studio, made[11].id, "portability", words="Graag een kopie voor mijn nieuwe behandelaar.")
    asked.decided(studio, parcel)
    asked.step(studio, parcel, State.GRANTED, State.CARRYING_OUT)
    at(timedelta())
    asked.asked(studio, None, words="Wat bewaart u van mij?", requester="P. Onbekend", reply_to="Kade 1, Rotterdam")
