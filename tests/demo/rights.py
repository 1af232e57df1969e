"""Requests about rights in the throw-away studio, each as far as another step."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from datetime import timedelta
from pathlib import Path
from uuid import UUID

from skintwin_desktop.core.clients import Client
from skintwin_desktop.core.requests import identifying, letters, letters_out, packing, rectifying, scoping
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.rules import identification
from skintwin_desktop.rules.requests import LetterKind, State
from tests.core import asked


def ask(studio: Studio, made: Sequence[Client], at: Callable[[timedelta], None]) -> None:
    """Write requests down and bring them on; ``at`` sets the clock that long ago, and at the end to now."""
    at(timedelta(days=24))
    asked.searched(studio, made[2].id, words="Graag alles wat u van mij hebt, ook de foto’s van mijn rug.")
    at(timedelta(days=13))
    _copy_lies(studio, made[6].id)
    at(timedelta(days=11))
    asked.confirmed(studio, made[8].id, words="Ik kom niet meer. Wis alles wat mag.")
    at(timedelta(days=7))
    asked.talked(studio, made[5].id, words="Ik wil dat alles weggaat.")
    at(timedelta(days=6))
    corrected = asked.identified(studio, made[9].id, "rectification", words="Mijn straat is verkeerd geschreven.")
    rectifying.add_item(studio, corrected, "street", "Maaskade")
    at(timedelta(days=5))
    asked.told_of(studio, made[3].id)
    at(timedelta(days=4))
    _to_restrict(studio, made[10].id)
    at(timedelta(days=3))
    _written(studio, made[4].id)
    proxy = asked.asked(studio, made[7].id, relation="proxy", requester="P. Onbekend", words="Ik vraag dit voor haar.")
    asked.step(studio, proxy, State.IDENTITY)
    at(timedelta(days=2))
    whose = asked.asked(studio, made[0].id, words="Ik wil weten wie er in mijn dossier heeft gekeken.")
    asked.step(studio, whose, State.IDENTITY)
    at(timedelta(days=1))
    parcel = asked.searched(studio, made[11].id, "portability", words="Graag een kopie voor mijn nieuwe behandelaar.")
    asked.decided(studio, parcel)
    asked.step(studio, parcel, State.GRANTED, State.CARRYING_OUT)
    at(timedelta())
    asked.asked(studio, None, words="Wat bewaart u van mij?", requester="P. Onbekend", reply_to="Kade 1, Rotterdam")


def _copy_lies(studio: Studio, client_id: UUID) -> None:
    """Somebody whom nobody reaches, and a copy of a document that should have been gone by now."""
    request_id = asked.asked(studio, client_id, channel="post", words="Stuur mij een kopie.")
    asked.step(studio, request_id, State.IDENTITY)
    identifying.note_attempt(studio, request_id, identification.SHOWN, "impossible", "Woont in het buitenland")
    identifying.note_attempt(studio, request_id, identification.CALLED_BACK, "no_match", "Wist het geboortejaar niet")
    identifying.issue_code(studio, request_id)
    identifying.note_copy_arrived(studio, request_id, studio.today())


def _to_restrict(studio: Studio, client_id: UUID) -> None:
    request_id = asked.identified(
        studio, client_id, "restriction", words="Gebruik mijn dossier niet zolang dit speelt."
    )
    scoping.choose_whole_file(studio, request_id)
    asked.step(studio, request_id, State.SEARCHING, State.ASSESSING)
    asked.decided(studio, request_id)
    asked.step(studio, request_id, State.GRANTED, State.CARRYING_OUT)


def _written(studio: Studio, client_id: UUID) -> None:
    """A copy of which the parcel is made and the letter kept; it was final and has not left."""
    request_id = asked.searched(studio, client_id, words="Graag een kopie van mijn dossier.")
    asked.decided(studio, request_id)
    asked.step(studio, request_id, State.GRANTED, State.CARRYING_OUT)
    with tempfile.TemporaryDirectory() as folder:
        packing.make_package(studio, request_id, Path(folder))
    asked.step(studio, request_id, State.LETTER)
    text = letters.compose_letter(studio, request_id, LetterKind.ANSWER, code_way="phone").text
    letter_id = letters.keep_letter(studio, request_id, LetterKind.ANSWER, text, language="nl")
    version = next(one.version for one in asked.look(studio, request_id).letters if one.id == letter_id)
    letters_out.make_final(studio, letter_id, version=version)
