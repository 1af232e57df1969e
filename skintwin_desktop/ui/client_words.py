"""Words about who somebody is: the values of a file, what two people have in common, what joining files comes to."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from skintwin_desktop.core.clients import Client
from skintwin_desktop.core.merging import Count
from skintwin_desktop.rules.client_form import ClientEntry
from skintwin_desktop.rules.likeness import Alike, Likeness, Verdict
from skintwin_desktop.ui import consent_words, intake_words, words
from skintwin_desktop.ui.private import Private

translate = QCoreApplication.translate

_GROUP_WORDS = {
    "name": QT_TRANSLATE_NOOP("client_words", "Name"),
    "sex": QT_TRANSLATE_NOOP("client_words", "Sex"),
    "born": QT_TRANSLATE_NOOP("client_words", "Date of birth"),
    "address": QT_TRANSLATE_NOOP("client_words", "Address"),
    "phone": QT_TRANSLATE_NOOP("client_words", "Phone"),
    "email": QT_TRANSLATE_NOOP("client_words", "E-mail"),
    "contact_by": QT_TRANSLATE_NOOP("client_words", "Messages by"),
    "language": QT_TRANSLATE_NOOP("client_words", "Letters in"),
    "gp": QT_TRANSLATE_NOOP("client_words", "GP"),
}
_FIELD_WORDS = {
    "first_name": QT_TRANSLATE_NOOP("client_words", "First name"),
    "name_prefix": QT_TRANSLATE_NOOP("client_words", "Prefix"),
    "last_name": QT_TRANSLATE_NOOP("client_words", "Last name"),
    "initials": QT_TRANSLATE_NOOP("client_words", "Initials"),
    "birth_date": QT_TRANSLATE_NOOP("client_words", "Date of birth"),
    "street": QT_TRANSLATE_NOOP("client_words", "Street"),
    "house_number": QT_TRANSLATE_NOOP("client_words", "House number"),
    "house_addition": QT_TRANSLATE_NOOP("client_words", "Addition"),
    "postcode": QT_TRANSLATE_NOOP("client_words", "Postcode"),
    "city": QT_TRANSLATE_NOOP("client_words", "City"),
    "country": QT_TRANSLATE_NOOP("client_words", "Country"),
    "gp_id": QT_TRANSLATE_NOOP("client_words", "GP"),
}
_ALIKE_WORDS = {
    Alike.NAME: QT_TRANSLATE_NOOP("client_words", "name"),
    Alike.NAME_CLOSE: QT_TRANSLATE_NOOP("client_words", "name almost"),
    Alike.NAME_SWAPPED: QT_TRANSLATE_NOOP("client_words", "first and last name swapped"),
    Alike.LAST_NAME: QT_TRANSLATE_NOOP("client_words", "last name"),
    Alike.FIRST_NAME: QT_TRANSLATE_NOOP("client_words", "first name"),
    Alike.BORN: QT_TRANSLATE_NOOP("client_words", "date of birth"),
    Alike.BORN_SWAPPED: QT_TRANSLATE_NOOP("client_words", "day and month of birth swapped"),
    Alike.BORN_CLOSE: QT_TRANSLATE_NOOP("client_words", "date of birth almost"),
    Alike.ADDRESS: QT_TRANSLATE_NOOP("client_words", "address"),
    Alike.PHONE: QT_TRANSLATE_NOOP("client_words", "phone"),
    Alike.EMAIL: QT_TRANSLATE_NOOP("client_words", "e-mail"),
}
_WAYS = {
    "phone": QT_TRANSLATE_NOOP("client_words", "phone"),
    "email": QT_TRANSLATE_NOOP("client_words", "e-mail"),
    "post": QT_TRANSLATE_NOOP("client_words", "post"),
}
PRIVATE = {"name": Private.NAME, "born": Private.BIRTH_DATE}
"""What a group of values is in the eyes of privacy mode; everything else is contact."""


def group(name: str) -> str:
    """Return the word for values that belong together."""
    return translate("client_words", str(_GROUP_WORDS[name]))


def field(name: str) -> str:
    """Return the word for one value of a file."""
    known = _FIELD_WORDS.get(name) or _GROUP_WORDS.get(name)
    return translate("client_words", str(known)) if known else name


def earlier_value(name: str, was: str) -> str:
    """Return an earlier value as people read it."""
    if name == "sex":
        return intake_words.sex(was) if was else ""
    if name == "language":
        return consent_words.language(was) if was else ""
    return _ways(tuple(was.split())) if name == "contact_by" else was


def _ways(ways: Sequence[str]) -> str:
    return ", ".join(translate("client_words", str(_WAYS[way])) for way in ways if way in _WAYS)


def of_client(client: Client) -> dict[str, str]:
    """Return the values of a file, by the groups in which they belong together."""
    return {**of_entry(client.entry(), client.birth_date), "gp": client.gp}


def of_entry(entry: ClientEntry, born: date | None) -> dict[str, str]:
    """Return the values of a form, by the groups in which they belong together."""
    street = " ".join(part for part in (entry.street, entry.house_number, entry.house_addition) if part)
    name = entry.name.full
    initials = f" ({entry.initials})" if entry.initials else ""
    return {
        "name": f"{name}{initials}" if name else "",
        "sex": intake_words.sex(entry.sex) if entry.sex else "",
        "born": words.day(born) if born else entry.born,
        "address": "\n".join(part for part in (street, f"{entry.postcode} {entry.city}".strip()) if part),
        "phone": entry.phone,
        "email": entry.email,
        "contact_by": _ways(entry.contact_by),
        "language": consent_words.language(entry.language) if entry.language else "",
        "gp": "",
    }


def alike(found: Likeness) -> str:
    """Return what two people have in common, as a list."""
    return ", ".join(translate("client_words", str(_ALIKE_WORDS[one])) for one in found.alike)


def verdict(found: Likeness, label: str) -> tuple[str, str]:
    """Return what a look-alike may be: a few bold words and the rest."""
    if found.verdict is Verdict.TWIN:
        bold = translate("client_words", "Perhaps a twin of %1.")
        said = translate(
            "client_words", "The same address and date of birth, another first name: these are two people."
        )
    elif found.verdict is Verdict.SAME:
        bold = translate("client_words", "Looks like %1.")
        said = translate("client_words", "The same: %1. Is this the same person?").replace("%1", alike(found))
    else:
        bold = translate("client_words", "May be %1.")
        said = translate("client_words", "The same: %1. Look before you go on.").replace("%1", alike(found))
    return bold.replace("%1", label), said


_TABLE_WORDS = {
    "appointment": QT_TRANSLATE_NOOP("client_words", "appointments"),
    "intake": QT_TRANSLATE_NOOP("client_words", "intakes"),
    "consent": QT_TRANSLATE_NOOP("client_words", "answers about consent"),
    "health_answers": QT_TRANSLATE_NOOP("client_words", "health answers"),
    "visit": QT_TRANSLATE_NOOP("client_words", "visits"),
    "lesion": QT_TRANSLATE_NOOP("client_words", "lesions"),
    "picture": QT_TRANSLATE_NOOP("client_words", "pictures"),
    "result": QT_TRANSLATE_NOOP("client_words", "results"),
    "risk_profile": QT_TRANSLATE_NOOP("client_words", "risk profiles"),
}
_SILENT = {
    "client_key", "client_change", "journal", "vault_object", "lesion_place", "assessment", "statement_handover",
    "care_agreement", "restriction", "emergency", "delivery", "addendum",
}  # fmt: skip
"""Tables that say nothing to the person at the desk: they belong to what is named."""


def title(found: Likeness) -> str:
    """Return what a look-alike may be, without saying who: for places that are not masked."""
    if found.verdict is Verdict.TWIN:
        return translate("client_words", "Perhaps a twin of somebody who has a file")
    return translate("client_words", "Somebody who looks like this has a file")


def counted(counts: Sequence[Count]) -> str:
    """Return how much of what there is, as a list; what has no word of its own is counted together."""
    told = [one for one in counts if one.table not in _SILENT]
    found = [f"{translate('client_words', str(_TABLE_WORDS[one.table]))} ({one.rows})" for one in told
             if one.table in _TABLE_WORDS]  # fmt: skip
    others = sum(one.rows for one in told if one.table not in _TABLE_WORDS)
    if others:
        found.append(translate("client_words", "other things") + f" ({others})")
    return ", ".join(found)
