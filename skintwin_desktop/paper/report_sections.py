"""The report section by section, as data for its template: what to do first, then what was seen, then how to go on."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import asdict
from datetime import date
from typing import Any

from skintwin_desktop.errors import PaperRefused
from skintwin_desktop.paper import body, typeset
from skintwin_desktop.paper.report_content import URGENCY, Report, ReportLesion, ReportPicture, ReportStudio

_CONTENT_WIDTH = 178.0  # mm between the margins
_FIGURE_GAP = 4.0
_PICTURES_ABREAST = 4


def compose(report: Report) -> tuple[dict[str, Any], dict[str, typeset.Jpeg]]:
    """Return the data of a report's template, and its pictures by name. Raises PaperRefused."""
    words = typeset.words("report", report.language)
    _check(report)
    rows = _rows(report)
    pictures: dict[str, typeset.Jpeg] = {}
    data: dict[str, Any] = {
        "language": report.language,
        "title": f"{words['title']}, {report.client_number}",
        "author": report.studio.name,
        "heading": words["title"],
        "page": typeset.words("house", report.language)["page"],
        "studio": _letterhead(report.studio),
        "identity": words["identity"].format(
            name=report.client_name,
            birth=typeset.short_date(report.birth_date),
            visited=typeset.long_date(report.visited_on, report.language),
        ),
        "notice": words["notice"] if report.addenda else "",
        "todo": {
            "heading": words["todo"]["heading"],
            "steps": _steps(report) or [words["todo"]["nothing"]],
            "numbered": any(lesion.action != "none" for lesion in report.lesions),
        },
        "seen": {**words["seen"], "rows": rows, "maps": _maps(report, rows)},
        "bands": _bands(report, words, pictures),
        "general": {"heading": words["general"], "text": report.general.strip()},
        "risk": _risk(report, words),
        "self_check": words["self_check"],
        "good_to_know": _good_to_know(report, words),
        "addenda": _addenda(report, words),
        **_signature(report, words),
    }
    data["glossary"] = {"heading": words["glossary"], "entries": _glossary(data, words)}
    return data, pictures


def _check(report: Report) -> None:
    for lesion in report.lesions:
        if lesion.action not in ("none", *URGENCY) or (lesion.action == "recall" and lesion.recall_months < 1):
            raise PaperRefused(f"action of {lesion.number}")
    if report.risk_class and report.risk_class not in typeset.words("report", report.language)["risk"]["classes"]:
        raise PaperRefused("risk class")


def _letterhead(studio: ReportStudio) -> dict[str, Any]:
    place = ", ".join(part for part in (studio.address, f"{studio.postcode} {studio.city}".strip()) if part)
    return {"name": studio.name, "lines": [line for line in (place, studio.phone, studio.email) if line]}


def _signature(report: Report, words: Mapping[str, Any]) -> dict[str, Any]:
    """Return who signed and when, the foot of each page and the mark of a draft."""
    signing, moment = words["signature"], f"{report.signed_at:%d-%m-%Y %H:%M}"
    signed = signing["signed"].format(
        date=typeset.long_date(report.signed_at, report.language), time=f"{report.signed_at:%H:%M}"
    )
    # a later edition is as old as what was added last
    made = typeset.short_date(report.addenda[-1].date) if report.addenda else moment
    foot = words["foot_draft" if report.draft else "foot"]
    return {
        "signature": {
            "heading": signing["heading"],
            "who": ", ".join(part for part in (report.practitioner, report.practitioner_function) if part),
            "when": signing["draft"] if report.draft else signed,
        },
        "mark": words["draft"] if report.draft else "",
        "foot": foot.format(number=report.client_number, edition=report.edition, moment=made),
    }


# --- what to do -----------------------------------------------------------------------------------------------


def _steps(report: Report) -> list[dict[str, str]]:
    """Return the steps, most urgent first; lesions that ask for the very same thing share one."""
    groups: dict[tuple[int, int, str], list[int]] = {}
    for lesion in sorted(report.lesions, key=lambda lesion: lesion.number):
        if lesion.action != "none":
            months = lesion.recall_months if lesion.action == "recall" else 0
            key = (URGENCY.index(lesion.action), months, lesion.action_detail.strip())
            groups.setdefault(key, []).append(lesion.number)
    ordered = sorted(groups.items(), key=lambda group: (group[0][:2], group[1]))
    return [_step(report, URGENCY[urgency], months, own, numbers) for (urgency, months, own), numbers in ordered]


def _step(report: Report, action: str, months: int, own_words: str, numbers: list[int]) -> dict[str, str]:
    words = typeset.words("report", report.language)
    step = words["steps"][action]
    values = {
        "lesions": words["lesion" if len(numbers) == 1 else "lesions"].format(
            numbers=join_numbers(numbers, typeset.words("house", report.language)["and"])
        ),
        "months": _months(months, words),
        "when": _month_after(report.visited_on, months, report.language) if months else "",
    }
    return {"title": step["title"].format(**values), "text": own_words or step["text"].format(**values)}


def _months(count: int, words: Mapping[str, Any]) -> str:
    found: str = words["month"] if count == 1 else words["months"].format(count=count)
    return found


def _month_after(day: date, months: int, language: str) -> str:
    """Name the month that lies some months after a day: ``februari 2027``."""
    index = day.year * 12 + day.month - 1 + months
    return f"{typeset.words('house', language)['months'][index % 12]} {index // 12}"


def join_numbers(numbers: list[int], word: str) -> str:
    """Write ascending numbers as a person would: ``1–3, 5 en 8``; three or more in a row become a range."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    parts = [part for run in runs for part in ([f"{run[0]}–{run[-1]}"] if len(run) > 2 else map(str, run))]
    if len(parts) < 2:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} {word} {parts[-1]}"


# --- what was seen --------------------------------------------------------------------------------------------


def _rows(report: Report) -> list[dict[str, Any]]:
    """Return the table: lesions with an action first in order of number, then the others, joined by their words."""
    words = typeset.words("report", report.language)
    lesions = sorted(report.lesions, key=lambda lesion: lesion.number)
    rows = [
        {
            "numbers": str(lesion.number),
            "where": lesion.where,
            "found": lesion.found,
            "now": words["now"][lesion.action].format(months=_months(lesion.recall_months, words)),
            "action": True,
        }
        for lesion in lesions
        if lesion.action != "none"
    ]
    joined: dict[str, list[ReportLesion]] = {}
    for lesion in lesions:
        if lesion.action == "none":
            joined.setdefault(lesion.found.strip(), []).append(lesion)
    for found, alike in joined.items():
        numbers = join_numbers([lesion.number for lesion in alike], typeset.words("house", report.language)["and"])
        rows.append(
            {
                "numbers": numbers,
                "where": _join_places(alike, report.language),
                "found": found,
                "now": words["now"]["none"],
                "action": False,
            }
        )
    return rows


def _join_places(lesions: list[ReportLesion], language: str) -> str:
    places: dict[str, list[int]] = {}
    for lesion in lesions:
        places.setdefault(lesion.where.strip(), []).append(lesion.number)
    if len(places) == 1:
        return next(iter(places))
    word = typeset.words("house", language)["and"]
    return "\n".join(f"{join_numbers(numbers, word)}: {where}" for where, numbers in places.items())


def _maps(report: Report, rows: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the body drawings: beside a short table, above a long one."""
    words = typeset.words("report", report.language)
    spots = [
        body.Spot(lesion.number, lesion.view, lesion.x, lesion.y, lesion.action != "none") for lesion in report.lesions
    ]
    crowd = max((sum(spot.view == view for spot in spots) for view in body.VIEWS), default=0)
    views = {spot.view for spot in spots}
    letters = sum(len(row["where"]) + len(row["found"]) for row in rows)
    beside = len(views) <= 2 and crowd <= 8 and len(rows) <= 7 and letters <= 900
    height = {(True, 1): 74.0, (True, 2): 62.0}.get((beside, len(views)), 74.0 if crowd <= 8 else 108.0)
    figures = body.draw_figures(
        spots, height=height, room=_CONTENT_WIDTH, gap=_FIGURE_GAP, pin=4.8 if crowd <= 8 else 4.2
    )
    return {
        "beside": beside,
        "gap": _FIGURE_GAP,
        "figures": [{**asdict(figure), **words["views"][figure.view]} for figure in figures],
        "width": sum(figure.width for figure in figures) + _FIGURE_GAP * max(0, len(figures) - 1),
        "ringed": any(spot.marked for spot in spots),
    }


def _bands(report: Report, words: Mapping[str, Any], pictures: dict[str, typeset.Jpeg]) -> list[list[dict[str, Any]]]:
    """Return the pictures in bands of four abreast: lesions with few share one, those with many go on in a next."""
    bands: list[list[dict[str, Any]]] = []
    room = 0
    for lesion in sorted(report.lesions, key=lambda lesion: lesion.number):
        for start in range(0, len(lesion.pictures), _PICTURES_ABREAST):
            part = lesion.pictures[start : start + _PICTURES_ABREAST]
            if len(part) > room:
                bands.append([])
                room = _PICTURES_ABREAST
            room -= len(part)
            heading = words["pictures_on" if start else "pictures"].format(number=lesion.number)
            items = [_item(lesion.number, start + at, picture, pictures) for at, picture in enumerate(part)]
            bands[-1].append({"heading": heading, "items": items})
    return bands


def _item(number: int, at: int, picture: ReportPicture, pictures: dict[str, typeset.Jpeg]) -> dict[str, Any]:
    name = f"picture-{number}-{at + 1}"
    pictures[name] = typeset.Jpeg(picture.jpeg, picture.width, picture.height)
    return {"name": name, "caption": picture.caption, "ratio": picture.width / max(1, picture.height)}


# --- how to go on ---------------------------------------------------------------------------------------------


def _risk(report: Report, words: Mapping[str, Any]) -> dict[str, str]:
    risk = words["risk"]
    return {
        "heading": risk["heading"],
        "words": risk["classes"].get(report.risk_class, ""),
        "reason": report.risk_reason.strip(),
        "note": risk["note"].format(practitioner=report.practitioner),
    }


def _good_to_know(report: Report, words: Mapping[str, Any]) -> dict[str, Any]:
    known = words["good_to_know"]
    ways = [way for way in (report.studio.phone, report.studio.email) if way]
    points = [*known["points"], *([known["contact"].format(ways=known["or"].join(ways))] if ways else [])]
    return {**known, "points": points}


def _addenda(report: Report, words: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "heading": words["addenda"]["heading"],
        "entries": [
            {
                "head": words["addenda"]["head"].format(
                    date=typeset.long_date(addendum.date, report.language), author=addendum.author
                ),
                "text": addendum.text.strip(),
            }
            for addendum in report.addenda
        ],
    }


def _glossary(data: Mapping[str, Any], words: Mapping[str, Any]) -> list[dict[str, str]]:
    """Return the explanations of the hard words that occur anywhere in the report, in order of the alphabet.

    An entry with more words in its stem goes first and takes its text away, so 'seborrheic keratosis' does not
    also explain a shorter term inside it.
    """
    printed = "\n".join(_all_texts(data)).casefold()
    found = []
    for entry in sorted(words["words"], key=lambda entry: -max(map(len, entry["stems"]))):
        stems = "|".join(re.escape(stem) for stem in entry["stems"])
        printed, times = re.subn(rf"(?<!\w)(?:{stems})\w*", " ", printed)
        if times:
            found.append({"word": entry["word"], "text": entry["text"]})
    return sorted(found, key=lambda entry: entry["word"].casefold())


def _all_texts(value: Any) -> list[str]:
    if isinstance(value, str):
        return [value]
    parts = value.values() if isinstance(value, Mapping) else value if isinstance(value, list) else ()
    return [text for part in parts for text in _all_texts(part)]
