"""The words about who stands beside a client: representatives, interpreters, commissioners, announced details."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from skintwin_desktop.rules import representation
from skintwin_desktop.rules.representation import FROM_SIXTEEN, FROM_TWELVE, PROXY, REPRESENTED, SELF

translate = QCoreApplication.translate


def _said(words_of: Mapping[str, object], code: str) -> str:
    return translate("beside", str(words_of[code])) if code in words_of else code


_RELATIONS = {
    "parent": QT_TRANSLATE_NOOP("beside", "Parent with authority"),
    "guardian": QT_TRANSLATE_NOOP("beside", "Guardian"),
    "curator": QT_TRANSLATE_NOOP("beside", "Curator, appointed by the court"),
    "mentor": QT_TRANSLATE_NOOP("beside", "Mentor, appointed by the court"),
    "proxy": QT_TRANSLATE_NOOP("beside", "Authorised in writing by the client"),
    "partner": QT_TRANSLATE_NOOP("beside", "Partner"),
    "family": QT_TRANSLATE_NOOP("beside", "Parent, child, brother, sister, grandparent or grandchild"),
}
_AUTHORITIES = {
    "register": QT_TRANSLATE_NOOP("beside", "Extract of the register"),
    "court": QT_TRANSLATE_NOOP("beside", "Decision of the court"),
    "proxy": QT_TRANSLATE_NOOP("beside", "Signed, recent proxy for this"),
    "statement": QT_TRANSLATE_NOOP("beside", "Own statement"),
}
_INTERPRETERS = {
    "brought": QT_TRANSLATE_NOOP("beside", "Somebody the client brings"),
    "phone": QT_TRANSLATE_NOOP("beside", "Interpreter by telephone"),
}
_TOLD_HOW = {
    "in_person": QT_TRANSLATE_NOOP("beside", "In person"),
    "phone": QT_TRANSLATE_NOOP("beside", "By telephone"),
    "letter": QT_TRANSLATE_NOOP("beside", "By letter"),
    "email": QT_TRANSLATE_NOOP("beside", "By e-mail"),
}
_COMMISSIONERS = {
    "employer": QT_TRANSLATE_NOOP("beside", "Employer"),
    "insurer": QT_TRANSLATE_NOOP("beside", "Insurer"),
    "care_provider": QT_TRANSLATE_NOOP("beside", "Clinic or care provider"),
    "other": QT_TRANSLATE_NOOP("beside", "Somebody else"),
}


def relation(code: str) -> str:
    """Return the word for who a representative is to the client."""
    return _said(_RELATIONS, code)


def authority(code: str) -> str:
    """Return the words for what showed somebody's authority."""
    return _said(_AUTHORITIES, code)


def interpreter(code: str) -> str:
    """Return the words for who interprets."""
    return _said(_INTERPRETERS, code)


def told_how(code: str) -> str:
    """Return how a client was told."""
    return _said(_TOLD_HOW, code)


def commissioner(code: str) -> str:
    """Return the word for a kind of commissioner."""
    return _said(_COMMISSIONERS, code)


def decides(code: str, age: int) -> str:
    """Return the words for who decides about the examination of somebody of this age."""
    if code == SELF and age < FROM_SIXTEEN:
        return translate("beside", "Child and parent together")
    return {
        SELF: translate("beside", "The client"),
        PROXY: translate("beside", "The client, with a proxy"),
        REPRESENTED: translate("beside", "A representative"),
    }[code]


def what_is_needed(age: int, deciding: str) -> tuple[str, str]:
    """Return heading and sentence of what the law asks here; both empty when the client decides alone."""
    needed = representation.needs(age, deciding)
    if age < FROM_TWELVE:
        return translate("beside", "Younger than 12."), translate(
            "beside", "A parent with authority or the guardian decides. Look at what shows the authority; make no copy."
        )
    if needed.judgement:
        return translate("beside", "The client cannot decide this."), translate(
            "beside",
            "A representative decides, in this order: curator or mentor, written proxy, partner, family. "
            "The practitioner records why, before the examination.",
        )
    if age < FROM_SIXTEEN:
        return translate("beside", "Aged 12 to 15."), translate(
            "beside", "The child and a parent or guardian both decide. Ask both: only a yes of both is a yes."
        )
    if needed.representative:
        return translate("beside", "Somebody arranges this for the client."), translate(
            "beside", "The client still decides and gives every consent. Look at the signed proxy; make no copy."
        )
    return "", ""


def birthday(age: int) -> str:
    """Return what a birthday changed since the intake before."""
    if age == FROM_SIXTEEN:
        return translate(
            "beside",
            "Turned 16 since the last intake: the client now decides alone, and parents have no access without the "
            "client’s consent. Ask every consent anew.",
        )
    return translate(
        "beside", "Turned 12 since the last intake: the child now decides too. Ask every consent of both anew."
    )


def commissioner_rights(kind: str) -> str:
    """Return what a client is told when somebody ordered the screening, in plain words."""
    if kind == "employer":
        return translate(
            "beside",
            "“Your employer gets nothing about you: no result, and not whether you came. Your employer only gets "
            "numbers about everybody together. You hear the result yourself.”",
        )
    return translate(
        "beside",
        "“You hear the result first. Then you decide whether the commissioner may get it. If you say no, the "
        "commissioner gets nothing, and you need not say why.”",
    )
