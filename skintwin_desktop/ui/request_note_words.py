"""The words of notes with a request: their titles, what they ask, and the choices that go with them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from skintwin_desktop.core.requests import notes
from skintwin_desktop.rules.restrictions import Exception18, Use
from skintwin_desktop.ui import request_item_words
from skintwin_desktop.ui.widgets.choices import Option

translate = QCoreApplication.translate


@dataclass(frozen=True)
class NoteWords:
    """What a dialog for a kind of note says; ``needed`` when words must stand there."""

    title: str
    label: str
    hint: str = ""
    needed: bool = True


def note_words(kind: str) -> NoteWords:
    """Return the words of a kind of note."""
    what = translate("request_notes", "In plain words")
    return {
        notes.ASKED: NoteWords(translate("request_notes", "What was asked"), what),
        notes.SCOPE: NoteWords(
            translate("request_notes", "Scope"),
            translate("request_notes", "Which part, if not everything"),
            needed=False,
        ),
        notes.REASON: NoteWords(
            translate("request_notes", "Reason"),
            what,
        ),
        notes.REMARK: NoteWords(translate("request_notes", "Remark"), what),
        notes.CLIENTS_WORD: NoteWords(
            translate("request_notes", "The client takes it back"),
            translate("request_notes", "What the client said, when and how"),
        ),
        notes.AUTHORITY: NoteWords(
            translate("request_notes", "May ask for the client"),
            translate("request_notes", "Who it is to the client, what was seen and when"),
            translate("request_notes", "Only look: no copy is kept. A proxy is in writing, recent, and for this."),
        ),
        notes.TALK: NoteWords(
            translate("request_notes", "Talk with the client"),
            translate("request_notes", "What was discussed"),
            translate(
                "request_notes",
                "Offered: a part only, restriction, taking it along. Told: no comparing later.",
            ),
        ),
        notes.SIGNED_LIST: NoteWords(
            translate("request_notes", "The client has signed the list"),
            translate("request_notes", "What stands on the list"),
            translate("request_notes", "Destruction is asked in writing or electronically (article 7:455 BW)."),
        ),
        notes.UNPROVEN: NoteWords(
            translate("request_notes", "Not proven yet"),
            translate("request_notes", "What the client says, and what would show it"),
        ),
        notes.MORE_CAME: NoteWords(
            translate("request_notes", "The client’s answer"),
            translate("request_notes", "What the client sent or said"),
        ),
        notes.CONSEQUENCES: NoteWords(
            translate("request_notes", "Consequences"),
            translate("request_notes", "What was stopped, and what was erased"),
        ),
        notes.WEIGHING: NoteWords(
            translate("request_notes", "Weighing of interests"),
            translate("request_notes", "The client’s interest and ours, in plain words"),
        ),
        notes.DEATH: NoteWords(
            translate("request_notes", "The client has died"),
            translate("request_notes", "What was seen; no copy is kept"),
            translate("request_notes", "Needed for anything else than a deed, an extract or a certificate."),
            needed=False,
        ),
        notes.OFFICIAL: NoteWords(translate("request_notes", "Which official asks"), what),
        notes.COMMISSION: NoteWords(
            translate("request_notes", "Who commissioned the care"),
            translate("request_notes", "What was seen, and when"),
            translate("request_notes", "An employer gets nothing about one client, whatever is agreed."),
        ),
        notes.WISH: NoteWords(
            translate("request_notes", "Wish of the deceased"),
            translate("request_notes", "Where that stands"),
            translate("request_notes", "A refusal that the client recorded ends the request (article 7:458a(4) BW)."),
        ),
        notes.GROUND: NoteWords(
            translate("request_notes", "Ground"), translate("request_notes", "The article, and why it holds here")
        ),
        notes.ERROR_SUSPECTED: NoteWords(
            translate("request_notes", "Suspicion of a medical error"),
            translate("request_notes", "What the requester says"),
        ),
        notes.DOCTOR: NoteWords(
            translate("request_notes", "Answer of the independent doctor"),
            translate("request_notes", "Who it is, and what the answer says"),
        ),
        notes.CLIENT_ASKED: NoteWords(
            translate("request_notes", "The client was asked"), translate("request_notes", "When and how")
        ),
        notes.CLIENT_INFORMED: NoteWords(
            translate("request_notes", "The client heard the result first"), translate("request_notes", "When and how")
        ),
        notes.CHOICE: NoteWords(
            translate("request_notes", "Choice of the client"),
            translate("request_notes", "What the client said"),
            needed=False,
        ),
        notes.PARCEL_LOST: NoteWords(
            translate("request_notes", "The code of the parcel is lost"),
            translate("request_notes", "How it was lost"),
            translate("request_notes", "Without its code nobody opens the parcel. Destroy it where it is in hand."),
        ),
        notes.ALLOWED[Use.MESSAGE]: NoteWords(translate("request_notes", "A message was allowed all the same"), what),
        notes.ALLOWED[Use.RESULT]: NoteWords(translate("request_notes", "The result was allowed all the same"), what),
        notes.FILE: NoteWords(translate("request_notes", "Whose file it is"), what),
        notes.WANTED: NoteWords(translate("request_notes", "What it has to be"), what),
        notes.ADDRESSEE: NoteWords(translate("request_notes", "Where the answer goes, until it has left"), what),
        notes.WHOM: NoteWords(translate("request_notes", "Whose data were destroyed"), what),
        notes.TAKEN_IN: NoteWords(translate("request_notes", "File taken in with the request"), what),
        notes.REPLAYED: NoteWords(translate("request_notes", "Destroyed at a sign-in"), what),
        notes.CARRIED_OUT: NoteWords(translate("request_notes", "Carried out"), what),
        notes.FAILED: NoteWords(translate("request_notes", "Failed"), what),
        notes.VERIFIED: NoteWords(translate("request_notes", "Checked"), what),
        notes.PARCEL: NoteWords(translate("request_notes", "Sealed parcel made"), what),
        notes.OUTCOME: NoteWords(translate("request_notes", "What was done"), what),
    }[kind]


def note_choices(kind: str) -> tuple[Option, ...]:
    """Return the choices that go with a kind of note."""
    words = {
        "all": translate("request_notes", "Everything"),
        "chosen": translate("request_notes", "A part"),
        "paper": translate("request_notes", "On paper"),
        "email": translate("request_notes", "By e-mail"),
        "client_screen": translate("request_notes", "On the own screen"),
        notes.STOP: translate("request_notes", "We stop"),
        notes.COMPELLING: translate("request_notes", "Compelling grounds to go on"),
        "register": translate("request_notes", "Extract of the register"),
        "court": translate("request_notes", "Decision of the court"),
        "statement": translate("request_notes", "Own statement of a close relative"),
        "proxy": translate("request_notes", "Written proxy of the client"),
        "deed": translate("request_notes", "Deed of death"),
        "extract": translate("request_notes", "Extract of the register of deaths"),
        "inheritance": translate("request_notes", "Certificate of inheritance of a notary"),
        "other": translate("request_notes", "Otherwise (weak: does not count as proof)"),
        "order_seen": translate("request_notes", "The warrant or written order was seen"),
        "card_seen": translate("request_notes", "Card of office seen at the desk"),
        "called_back": translate("request_notes", "Called back on the public number of the office"),
        "agreement": translate("request_notes", "The agreement on paper names them"),
        "client_letter": translate("request_notes", "The client wrote so"),
        notes.FORBIDS: translate("request_notes", "Forbade it"),
        notes.ALLOWS: translate("request_notes", "No objection recorded"),
        "consent": translate("request_notes", "Consent given in life"),
        "incident": translate("request_notes", "Notice of an incident"),
        "interest": translate("request_notes", "A weighty interest"),
        "parent": translate("request_notes", "Parent of a child under 16"),
        "duty": translate("request_notes", "A legal duty"),
        "conflict": translate("request_notes", "Conflict of duties"),
        "order": translate("request_notes", "Order of a court, or a warrant"),
        "client_consent": translate("request_notes", "The client agrees, in writing"),
        notes.NO_GROUND: translate("request_notes", "No ground"),
        notes.RELEASE: translate("request_notes", "May be given"),
        notes.BLOCK: translate("request_notes", "Blocks it"),
        notes.DESTROYED: translate("request_notes", "The old parcel is destroyed"),
        notes.WORTHLESS: translate("request_notes", "The old parcel is not in hand; nobody opens it"),
        **{one.value: request_item_words.exception(one) for one in Exception18},
        notes.LINKED: translate("request_notes", "Linked"),
        notes.WRONG: translate("request_notes", "It was the wrong one"),
    }
    return tuple(Option(code, words[code]) for code in notes.CODES.get(kind, ()))
