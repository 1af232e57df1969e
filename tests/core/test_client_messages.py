"""Service messages: every template in both languages fits its rules, and what leaves is what was kept."""

from __future__ import annotations

from dataclasses import replace

import pytest

from skintwin_desktop.core import client_messages, clients, contact
from skintwin_desktop.core.client_messages import MessagePlan
from skintwin_desktop.core.events import Event, Purpose
from skintwin_desktop.core.message_texts import (
    LANGUAGES,
    greeting,
    optout_text,
    service_templates,
    template,
    templates,
)
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import MessageRefused, NotFound, Refused
from skintwin_desktop.rules import messages
from skintwin_desktop.rules.identity import Name
from tests.builders import ANNA, Home, take_in
from tests.core.world import journal

HARD = ("teneinde", "derhalve", "middels", "conform", "dienaangaande", "inzake", "echter", "betreffende", "alsmede")
"""Words that B1 does not have."""


# --- the templates themselves ---


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("channel", client_messages.CHANNELS)
@pytest.mark.parametrize("name", [one.id for one in templates()])
def test_every_template_keeps_to_the_rules(name: str, channel: str, language: str) -> None:
    one = template(name)
    wording, optout = one.wording(language), optout_text(one.type, channel, language)
    assert messages.template_problems(one.type, channel, wording.subject, wording.text, optout=optout) == ()
    assert one.type in messages.TYPES
    assert bool(optout) == (one.type in messages.OPTIONAL)


def test_the_words_are_plain_and_the_opt_out_names_no_reason() -> None:
    for one in templates():
        text = f"{one.nl.subject} {one.nl.text}".lower()
        assert not [word for word in HARD if word in text], one.id
        for sentence in one.nl.text.replace("\n", " ").split(". "):
            assert len(sentence.split()) <= 20, sentence
    for channel in client_messages.CHANNELS:
        assert "waarom" in optout_text(messages.NEWS, channel, "nl")
        assert "U hoeft niet" in optout_text(messages.CHANGE, channel, "nl")


def test_a_statutory_notice_is_a_service_message_and_cannot_be_stopped() -> None:
    assert template("statement_changed").type == messages.SERVICE
    assert all(one.type == messages.SERVICE for one in service_templates())
    with pytest.raises(NotFound):
        template("nothing")


@pytest.mark.parametrize(
    ("name", "sex", "language", "expected"),
    [
        (Name("Anna", "", "Proefman"), "female", "nl", "Beste mevrouw Proefman,"),
        (Name("Karel", "van", "Voorbeeld"), "male", "nl", "Beste heer Van Voorbeeld,"),
        (Name("Sam", "de", "Wit"), "other", "nl", "Beste Sam de Wit,"),
        (Name("Sam", "", "{name}"), "undisclosed", "en", "Dear Sam {name},"),
    ],
)
def test_a_greeting_names_somebody_as_a_dutch_letter_does(name: Name, sex: str, language: str, expected: str) -> None:
    assert greeting(name, sex, language) == expected


# --- made for somebody ---


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_service_message_can_be_made_and_is_kept_as_it_left(home: Home, language: str) -> None:
    studio = home.receptionist()
    client = take_in(studio).client.id
    home.clock.move(hours=-3)
    start = client_messages.begin_message(studio, client)
    assert [f"{one.starts_at:%d-%m %H:%M}" for one in start.appointments] == ["24-11 11:00"]
    for one in service_templates():
        for channel in client_messages.CHANNELS:
            plan = MessagePlan(one.id, channel, language, start.appointments[0].id, "Eigen woorden.", "Neem water mee.")
            text = client_messages.preview_message(studio, client, plan)
            made = client_messages.make_message(studio, client, plan)
            assert made.text == text
            assert made.to == (ANNA.email if channel == "email" else "")
            assert not messages.open_problems(text.subject, text.whole)
            assert "\n\n\n" not in text.whole
            line = contact.contact_with(studio, client)[0]
            assert (line.title, line.text) == (text.subject, text.whole)


def test_a_message_that_praises_or_tells_something_medical_by_e_mail_is_not_made(studio: Studio) -> None:
    client = take_in(studio).client.id
    for text, channel, problem in (
        ("Nu met korting.", "post", ("promotion", "korting")),
        ("Uw melanoom is weg.", "email", ("medical", "melano")),
        ("Met {uitslag}.", "post", ("brace", "")),
    ):
        with pytest.raises(MessageRefused) as refused:
            client_messages.make_message(studio, client, MessagePlan("own_words", channel, "nl", text=text))
        assert problem in refused.value.problems
    assert contact.contact_with(studio, client) == ()
    client_messages.make_message(studio, client, MessagePlan("own_words", "post", "nl", text="Uw melanoom is weg."))
    assert len(contact.contact_with(studio, client)) == 1


def test_what_is_lacking_is_named(studio: Studio) -> None:
    client = take_in(studio).client.id
    other = take_in(studio, replace(ANNA, first_name="Else")).appointment_id
    for plan, field in (
        (MessagePlan("appointment_reminder", "post", "nl"), "appointment"),
        (MessagePlan("appointment_reminder", "post", "nl", other), "appointment"),
        (MessagePlan("call_us", "fax", "nl"), "channel"),
        (MessagePlan("news", "post", "nl", text="x"), "template"),
    ):
        with pytest.raises(Refused) as refused:
            client_messages.make_message(studio, client, plan)
        assert refused.value.problems[0].field == field
    with pytest.raises(MessageRefused):
        client_messages.make_message(studio, client, MessagePlan("own_words", "post", "nl"))
    without = clients.register_client(studio, replace(ANNA, email="")).id
    with pytest.raises(Refused):
        client_messages.make_message(studio, without, MessagePlan("call_us", "email", "nl"))


def test_a_letter_leaves_as_a_pdf_and_the_journal_says_so(studio: Studio) -> None:
    client = take_in(studio).client.id
    made = client_messages.make_message(studio, client, MessagePlan("call_us", "post", "nl"))
    before = len(journal(studio))
    content = client_messages.letter_pdf(studio, made.id, purpose=Purpose.CONTACT)
    assert content.startswith(b"%PDF")
    (line,) = journal(studio)[before:]
    assert (line.event, line.client_id, line.purpose) == (Event.MESSAGE_EXPORTED, client, "contact")
