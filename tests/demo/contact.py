"""What the people of the demo said and were written: notes, letters, a message with news, and where else data are."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from skintwin_desktop.core import balancing, client_messages, contact_notes, news, news_lists, sources
from skintwin_desktop.core.balancing import BalancingEntry
from skintwin_desktop.core.client_messages import MessagePlan
from skintwin_desktop.core.clients import Client
from skintwin_desktop.core.contact_notes import NoteEntry
from skintwin_desktop.core.news import Reach
from skintwin_desktop.core.news_lists import NewsPlan
from skintwin_desktop.core.studio import Studio

WEIGHED = BalancingEntry(
    interest="Wij willen cliënten vertellen wanneer onze openingstijden of diensten veranderen.",
    necessity="Een bericht bereikt ook wie maar een keer per jaar komt; een poster aan de balie doet dat niet.",
    impact="Een brief van ons laat zien dat iemand cliënt is. Daarom staat er niets over gezondheid in.",
    safeguards="Hoogstens twee keer per jaar, geen medische inhoud, en afmelden kan zonder reden.",
    outcome="outweighs",
)
WINTER = NewsPlan(
    "nieuws",
    "post",
    "Openingstijden winter",
    "Vanaf januari ook op zaterdag open",
    "Vanaf 9 januari zijn wij ook op zaterdag open, van 9.00 tot 13.00 uur.\n\n"
    "U hoeft niets te doen. Uw afspraken blijven zoals ze zijn.",
    "From January also open on Saturdays",
    "From 9 January we are also open on Saturdays, from 9.00 to 13.00.\n\n"
    "You need not do anything. Your appointments stay as they are.",
)
_NOTES = (
    (31, "administrative", "phone", "in", "Vraagt of de afspraak een week later kan. Teruggebeld: donderdag past."),
    (12, "medical", "phone", "in", "Zegt dat de plek op de rug jeukt sinds vorige week. Behandelaar belt terug."),
    (3, "administrative", "desk", "in", "Nieuw telefoonnummer doorgegeven en in het dossier veranderd."),
)


def write_contact(studio: Studio, made: Sequence[Client]) -> None:
    """Write notes and a letter for the first clients, build two lists, and fill the register of sources."""
    now = studio.now()
    for client in made[:2]:
        for days, kind, channel, direction, text in _NOTES:
            at = now - timedelta(days=days, minutes=40)
            contact_notes.write_note(studio, client.id, NoteEntry(kind, channel, direction, at, text))
    first = made[0]
    wrong = NoteEntry(
        "administrative", "email", "in", now - timedelta(days=2), "Vraagt naar de kosten van een controle."
    )
    note_id = contact_notes.write_note(studio, first.id, wrong)
    right = NoteEntry(
        "administrative", "email", "in", wrong.contact_at, "Vraagt naar de kosten van een eerste screening."
    )
    contact_notes.correct_note(studio, note_id, right)
    client_messages.make_message(studio, first.id, MessagePlan("document_ready", "post", first.language))
    news.change_reach(studio, first.id, Reach("yes", email_from_sale=True, optout_offered=True))
    balancing.sign_balancing(studio, WEIGHED)
    news_lists.build_news_list(studio, WINTER)
    mail = NewsPlan(**{**vars(WINTER), "channel": "email", "title": "Zaterdag open (e-mail)"})
    news_lists.build_news_list(studio, mail)
    news.object_to_news(studio, made[3].id, said_by="phone")
    sources.add_usual_sources(studio, "nl")
