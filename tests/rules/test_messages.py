"""What may stand in a message: placeholders are known and filled, nothing medical by e-mail, no praise in service."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skintwin_desktop.rules import messages
from skintwin_desktop.rules.messages import CHANGE, EMAIL, NEWS, POST, SERVICE, Problem

OPTOUT = "Wilt u geen nieuws meer? Bel {studio_phone}."


def codes(found: tuple[Problem, ...]) -> set[str]:
    return {problem.code for problem in found}


def test_the_types_are_three_and_only_news_can_be_stopped() -> None:
    assert messages.TYPES == ("dienstbericht", "nieuws", "dienst_productwijziging")
    assert messages.OPTIONAL == ("nieuws", "dienst_productwijziging")


@pytest.mark.parametrize("name", ["risk_class", "lesion_count", "uitslag", "diagnosis", "phototype", "bevinding"])
def test_a_medical_placeholder_is_named_as_such(name: str) -> None:
    found = messages.template_problems(SERVICE, POST, "Onderwerp", f"Tekst met {{{name}}}.", optout="")
    assert Problem("medical_placeholder", name) in found


def test_no_placeholder_of_ours_sounds_medical() -> None:
    text = " ".join(f"{{{name}}}" for name in messages.PLACEHOLDERS)
    assert messages.template_problems(SERVICE, POST, "Onderwerp", text, optout="") == ()


def test_an_unknown_placeholder_is_found_in_subject_text_and_opt_out() -> None:
    for subject, text, optout in (("{x}", "t", "o"), ("s", "{x}", "o"), ("s", "t", "{x}")):
        assert Problem("unknown", "x") in messages.template_problems(NEWS, EMAIL, subject, text, optout=optout)


@pytest.mark.parametrize(
    "text", ["Nu met 10 % korting.", "Boek nu!", "Schrijf u in voor onze nieuwsbrief.", "A special offer."]
)
def test_a_service_message_does_not_praise(text: str) -> None:
    assert "promotion" in codes(messages.word_problems(SERVICE, POST, "Uw afspraak", text))
    assert "promotion" not in codes(messages.word_problems(NEWS, POST, "Nieuws", text, optout=OPTOUT))


@pytest.mark.parametrize(
    "text", ["Het gaat om een melanoom.", "Uw moedervlek is goedaardig.", "Your biopsy came back."]
)
def test_nothing_medical_goes_by_e_mail_in_a_service_message(text: str) -> None:
    assert "medical" in codes(messages.word_problems(SERVICE, EMAIL, "Bericht", text))
    assert "medical" not in codes(messages.word_problems(SERVICE, POST, "Bericht", text))


@pytest.mark.parametrize("type_", [NEWS, CHANGE])
def test_news_says_how_to_stop_it(type_: str) -> None:
    assert codes(messages.word_problems(type_, EMAIL, "Nieuws", "Tekst", optout="  ")) == {"no_optout"}
    assert messages.word_problems(type_, EMAIL, "Nieuws", "Tekst", optout=OPTOUT) == ()


def test_empty_and_endless_messages_are_refused() -> None:
    assert "empty" in codes(messages.word_problems(SERVICE, POST, " ", "Tekst"))
    assert "empty" in codes(messages.word_problems(SERVICE, POST, "Onderwerp", "\n"))
    assert "long" in codes(messages.word_problems(SERVICE, POST, "Onderwerp", "a" * 4001))


PLAIN = st.text(alphabet=st.characters(blacklist_characters="{}", max_codepoint=0xD7FF), max_size=60)
NAMES = st.lists(st.sampled_from(messages.PLACEHOLDERS), unique=True, max_size=6)


@given(
    parts=st.lists(PLAIN, min_size=7, max_size=7),
    names=NAMES,
    known=st.dictionaries(st.sampled_from(messages.PLACEHOLDERS), st.text(max_size=20)),
)
def test_what_is_not_known_is_always_noticed_and_what_is_filled_in_never_read_again(
    parts: list[str], names: list[str], known: dict[str, str]
) -> None:
    text = parts[0] + "".join(f"{{{name}}}{part}" for name, part in zip(names, parts[1:], strict=False))
    left = {problem.word for problem in messages.open_problems(messages.fill(text, dict.fromkeys(known, "x")))}
    assert left == set(names) - set(known)
    filled = messages.fill(text, dict.fromkeys(names, "{name}"))
    assert filled.count("{name}") == len(names)
    assert messages.fill(text, {}) == text


@pytest.mark.parametrize("text", ["a { b", "a } b", "}{"])
def test_a_loose_brace_is_noticed(text: str) -> None:
    assert Problem("brace") in messages.open_problems(text)
    assert messages.written_problems(text) == (Problem("brace"),)
    assert messages.written_problems("gewone tekst") == ()
