"""The codes of consents in plain words: how it stands, why one does not hold, what taking it back means."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from skintwin_desktop.core.consent_file import Answer, PurposeFile
from skintwin_desktop.rules import consents
from skintwin_desktop.rules.consents import Why
from skintwin_desktop.ui import words
from skintwin_desktop.ui.widgets.chips import Chip

translate = QCoreApplication.translate


# --- codes ---


def method(code: str) -> str:
    """Return the word for how an answer was given."""
    return {
        "paper": translate("consents", "signed on paper"),
        "spoken": translate("consents", "spoken, noted"),
        "screen": translate("consents", "signed on the screen"),
        "typed": translate("consents", "on the screen, name typed"),
        "written": translate("consents", "in a letter or e-mail"),
    }.get(code, code)


def given_by(code: str) -> str:
    """Return the word for who gave an answer."""
    return {
        "client": translate("consents", "The client"),
        "representative": translate("consents", "A representative"),
        "both": translate("consents", "Client and representative"),
    }.get(code, code)


def relation(code: str) -> str:
    """Return the word for who a representative is."""
    return {
        "": "",
        "parent": translate("consents", "parent with authority"),
        "guardian": translate("consents", "guardian"),
        "curator": translate("consents", "curator or mentor"),
        "proxy": translate("consents", "by written proxy"),
        "partner": translate("consents", "partner"),
        "family": translate("consents", "parent, child, sibling or grandparent"),
    }.get(code, code)


def scope(code: str) -> str:
    """Return the words for which data a consent is about."""
    return {
        "": "",
        "whole_file": translate("consents", "The whole file"),
        "photos": translate("consents", "All photographs"),
        "baseline_photos": translate("consents", "The baseline photographs"),
    }.get(code, code)


def region(part: str) -> str:
    """Return the word for a sensitive part of the body."""
    return {
        "groin": translate("consents", "Groin"),
        "genital": translate("consents", "Genitals"),
        "buttock": translate("consents", "Buttocks"),
        "hip": translate("consents", "Hip"),
    }.get(part, part)


def answer(code: str) -> str:
    """Return the word for an answer."""
    return {
        "given": translate("consents", "Given"),
        "refused": translate("consents", "Refused"),
        "withdrawn": translate("consents", "Withdrawn"),
    }.get(code, code)


def evidence(kind: str) -> str:
    """Return the word for a kind of evidence."""
    return translate("consents", "Scanned form") if kind == "scan" else translate("consents", "Signature")


def language(code: str) -> str:
    """Return the word for the language of a text."""
    return {"nl": translate("consents", "Dutch"), "en": translate("consents", "English")}[code]


def text_version(one: Answer) -> str:
    """Return which text was shown: its version, language and date."""
    said = translate("consents", "Text v%1, %2, %3").replace("%1", str(one.text.number))
    return said.replace("%2", language(one.text.language)).replace("%3", words.day(one.text.dated))


# --- how it stands ---

_CHIPS = {
    Why.NOT_ASKED: ("neutral", "minus"),
    Why.REFUSED: ("neutral", "x"),
    Why.WITHDRAWN: ("neutral", "arrow-counter-clockwise"),
    Why.EXPIRED: ("warn", "clock"),
    Why.TURNED_16: ("warn", "clock"),
    Why.NEEDS_BOTH: ("warn", "users"),
    Why.NEEDS_REPRESENTATIVE: ("warn", "users"),
    Why.NO_EVIDENCE: ("warn", "file-text"),
}


def chip(why: str) -> Chip:
    """Return the chip of a consent: that it holds, or why it does not."""
    if not why:
        return Chip("success", "check", translate("consents", "Given"))
    said = {
        Why.NOT_ASKED: translate("consents", "Not asked"),
        Why.REFUSED: translate("consents", "Refused"),
        Why.WITHDRAWN: translate("consents", "Withdrawn"),
        Why.EXPIRED: translate("consents", "Run out"),
        Why.TURNED_16: translate("consents", "Ask anew"),
        Why.NEEDS_BOTH: translate("consents", "Incomplete"),
        Why.NEEDS_REPRESENTATIVE: translate("consents", "Incomplete"),
        Why.NO_EVIDENCE: translate("consents", "No document"),
    }
    tone, icon = _CHIPS[Why(why)]
    return Chip(tone, icon, said[Why(why)])


def why_sentence(one: PurposeFile) -> str:
    """Return why a consent does not hold and what to do, where more than its chip is needed."""
    current = one.current
    if current is None or not one.why:
        return ""
    until = words.day(current.until) if current.until else ""
    return {
        Why.EXPIRED: translate("consents", "It held until %1. Ask it anew.").replace("%1", until),
        Why.TURNED_16: translate(
            "consents", "It was given before the client turned 16. The client now decides alone: ask it anew."
        ),
        Why.NEEDS_BOTH: translate(
            "consents", "From 12 to 15 years the client and a representative agree together. Ask both."
        ),
        Why.NEEDS_REPRESENTATIVE: translate("consents", "Under 12 years a representative decides. Ask them."),
        Why.NO_EVIDENCE: translate("consents", "It holds only with a signed document. Add the scanned form."),
    }.get(Why(one.why), "")


def missing_sentence(use: str, why: str) -> str:
    """Return what is refused for want of which consent, and what to do."""
    refused = _refused(use)
    reason = {
        Why.NOT_ASKED: translate("consents", "The client was not asked for it yet."),
        Why.REFUSED: translate("consents", "The client refused it."),
        Why.WITHDRAWN: translate("consents", "The client took it back."),
        Why.EXPIRED: translate("consents", "It ran out."),
        Why.OTHER_RECIPIENT: translate("consents", "It was given for another recipient."),
        Why.OTHER_SCOPE: translate("consents", "It was given for other data."),
        Why.OTHER_REGION: translate("consents", "It was given for other parts of the body."),
        Why.TURNED_16: translate("consents", "It was given before the client turned 16."),
        Why.NEEDS_BOTH: translate("consents", "At this age client and representative agree together."),
        Why.NEEDS_REPRESENTATIVE: translate("consents", "At this age a representative decides."),
        Why.NO_EVIDENCE: translate("consents", "There is no signed form or signature with it."),
    }.get(Why(why), "")
    ask = translate("consents", "Ask the client, and record the answer in the file under Consents.")
    return f"{refused} {reason} {ask}"


def _refused(use: str) -> str:
    purpose = consents.USES[use].purpose
    said = {
        "take_photos": translate("consents", "No photographs without consent to examination and photographs."),
        "photos_signed": translate("consents", "This studio takes photographs only after a signed consent."),
        "photograph_sensitive": translate(
            "consents", "No photographs of sensitive parts of the body without their own consent."
        ),
        "keep_longer": translate("consents", "Nothing is kept longer without consent in writing."),
        "send_news": translate("consents", "No news by e-mail without consent."),
    }
    sharing = translate("consents", "Nothing is passed on without consent: %1.")
    return said.get(use) or sharing.replace("%1", words.consent_purpose(purpose))


# --- taking it back ---


def meaning(purpose: str) -> str:
    """Return what it means from now on that a consent was taken back, and what that cannot undo."""
    return {
        "examination_photos": translate(
            "consents",
            "From now on nothing is examined or photographed. The photographs that are there stay in the file, because "
            "the law has us keep it. We do not use them any more. A result that was handed over stays with the client.",
        ),
        "sensitive_photos": translate(
            "consents",
            "From now on no sensitive parts of the body are photographed. Photographs of them that are there stay in "
            "the file, because the law has us keep it. We do not use them any more.",
        ),
        "share_gp": translate(
            "consents",
            "From now on the GP gets nothing from us. A letter that was sent cannot be taken back. "
            "The client can always take a letter along.",
        ),
        "share_specialist": translate(
            "consents",
            "From now on the specialist gets nothing from us. A letter that was sent cannot be taken back. "
            "The client can always take a letter along.",
        ),
        "commissioner": translate(
            "consents",
            "From now on the commissioning party gets nothing from us. What was released cannot be taken back.",
        ),
        "longer_keeping": translate(
            "consents",
            "From now on the usual term counts again. What is past that term already is to be destroyed now.",
        ),
        "teaching": translate(
            "consents",
            "From now on the photographs are not shown to learners. Destroy the copy that was made for that. "
            "What learners saw cannot be undone. The file itself stays.",
        ),
        "research": translate(
            "consents",
            "From now on the data go into no new research. Destroy the copy that was made for that. "
            "Results that were published cannot be undone. The file itself stays.",
        ),
        "publication": translate(
            "consents",
            "From now on nothing new is published. Take the photographs off the website. "
            "What was printed cannot be taken back. The file itself stays.",
        ),
        "news_email": translate(
            "consents",
            "From now on no news is sent. Messages about appointments go on. What was sent cannot be taken back.",
        ),
    }[purpose]


def use(code: str) -> str:
    """Return the words for a use whose strictness the owner sees or sets."""
    return {
        "take_photos": translate("consents", "Taking photographs in"),
        "photos_signed": translate("consents", "Taking photographs in: consent with a signature"),
        "photograph_sensitive": translate("consents", "Photographing sensitive parts of the body"),
        "share_gp": translate("consents", "Passing the result on to the GP"),
        "share_specialist": translate("consents", "Passing the result on to a specialist"),
        "share_commissioner": translate("consents", "Passing the result on to the commissioning party"),
        "keep_longer": translate("consents", "Keeping data longer"),
        "teach": translate("consents", "Using photographs for teaching"),
        "research": translate("consents", "Using data for research"),
        "publish": translate("consents", "Publishing photographs"),
        "send_news": translate("consents", "Sending news by e-mail"),
    }[code]


def level(code: str) -> str:
    """Return the word for how strictly a use asks for its consent."""
    return {
        "off": translate("consents", "Off"),
        "advise": translate("consents", "Advise"),
        "block": translate("consents", "Refuse"),
    }[code]
