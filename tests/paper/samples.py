"""Invented people and pictures for the tests of documents."""

from __future__ import annotations

import io
import math
import random
import re
import subprocess
import unicodedata
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Any

from PIL import Image, ImageDraw

from skintwin_desktop.paper.recovery_sheet import RecoverySheet
from skintwin_desktop.paper.report_content import Report, ReportLesion, ReportPicture, ReportStudio
from tests.shared import programs

STUDIO = ReportStudio(
    "Huidstudio De Proef", "Teststraat 1", "9999 ZZ", "Voorbeeldstad", "post@voorbeeld.nl", "010 000 00 00"
)
STRANGE_NAME = 'Özdemir Łukasz #let *vet* _schuin_ $x$ <label> @ref \\n "quotes" محمد'


@cache
def skin(seed: int = 1, *, width: int = 320, height: int = 240) -> bytes:
    """Draw a brown blot on skin and return it as JPEG."""
    chance = random.Random(seed)
    image = Image.new("RGB", (width, height), (226, 184, 160))
    middle, radius = (width / 2, height / 2), min(width, height) / 4
    edge = [
        (
            middle[0] + radius * chance.uniform(0.8, 1.2) * math.cos(turn * math.tau / 30),
            middle[1] + radius * chance.uniform(0.8, 1.2) * math.sin(turn * math.tau / 30),
        )
        for turn in range(30)
    ]
    ImageDraw.Draw(image).polygon(edge, fill=(110, 66, 42))
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=85)
    return buffer.getvalue()


def picture(
    caption: str = "24-11-2026, van dichtbij", seed: int = 1, *, width: int = 320, height: int = 240
) -> ReportPicture:
    return ReportPicture(skin(seed, width=width, height=height), width, height, caption)


def lesion(number: int, **changes: Any) -> ReportLesion:
    values: dict[str, Any] = {
        "number": number,
        "where": "rug, midden",
        "found": "Gewone moedervlek.",
        "action": "none",
        "view": "back",
        "x": 220.0,
        "y": 250.0,
    }
    return ReportLesion(**(values | changes))


def report(*lesions: ReportLesion, **changes: Any) -> Report:
    values: dict[str, Any] = {
        "language": "nl",
        "studio": STUDIO,
        "client_name": "Anna Proefman",
        "birth_date": date(1979, 3, 14),
        "client_number": "ST-0412",
        "visited_on": date(2026, 11, 24),
        "practitioner": "N. Modelaar",
        "practitioner_function": "huidtherapeut",
        "lesions": lesions,
        "general": "",
        "risk_class": "raised",
        "risk_reason": "U verbrandt snel in de zon.",
        "signed_at": datetime(2026, 11, 24, 11, 2),  # noqa: DTZ001  # the studio's own time, printed as it is
    }
    return Report(**(values | changes))


def sixty(language: str = "nl") -> Report:
    """Sixty lesions over all views, each with its own words on more than one line, many with pictures."""
    chance = random.Random(4)
    middles = {"front": (220, 300), "back": (220, 300), "left": (210, 400), "right": (230, 400), "soles": (220, 200)}
    actions = ("none", "self_check", "recall", "gp_regular", "gp_urgent", "second_look")
    lesions = []
    for number in range(1, 61):
        view = chance.choice(list(middles))
        action = actions[number % 6]
        lesions.append(
            lesion(
                number,
                found=f"begin{number} moedervlek met twee kleuren bruin, glad en rond, groter dan toen eind{number}",
                where=f"plaats{number} van het lichaam",
                action=action,
                recall_months=number % 4 + 1 if action == "recall" else 0,
                view=view,
                x=middles[view][0] + chance.uniform(-60, 60),
                y=middles[view][1] + chance.uniform(-90, 90),
                pictures=tuple(picture(seed=number * 9 + at) for at in range(number % 4)) if action != "none" else (),
            )
        )
    return report(*lesions, language=language)


def awkward() -> Report:
    """Very long words and texts, strange names, pictures of extreme shape, long captions."""
    word = "Huidkankerpolikliniekafsprakenbureaumedewerkster"
    return report(
        lesion(
            101,
            where=f"{word} links",
            found=f"{'a' * 80} en {word} " + "Lange zin over deze plek. " * 20,
            action="gp_regular",
            action_detail="Heel veel woorden over wat u moet doen. " * 30 + "x" * 150,
            x=250.0,
        ),
        lesion(
            102,
            found="Heel lang verhaal. " * 400,
            action="second_look",
            x=180.0,
            pictures=(
                picture("onderschrift " * 20 + "z" * 90, 3, width=60, height=600),
                picture("", 4, width=600, height=60),
            ),
        ),
        client_name=STRANGE_NAME + " van der Berg-de Wildt-" + "Huppeldepup" * 12,
        general="- lijst\n+ nog een\n= kop\n// regel\n/* a */ [x] {y} ~ -- --- https://example.org/" + "pad/" * 40,
        risk_reason="Reden van het profiel. " * 300,
        practitioner="Dr. Ş. Yılmaz‑Öztürk",
    )


def sheet(language: str = "nl", **changes: Any) -> RecoverySheet:
    values: dict[str, Any] = {
        "language": language,
        "studio_name": "Huidstudio De Proef",
        "owner_name": "N. Modelaar",
        "lines": ("7KQ2-M0XA-4T", "ZZ01-9GHJ-0B", "WXYZ-2345-QM", "0000-1111-8C"),
        "made_on": date(2026, 11, 24),
        "studio_id_short": "a1b2c3",
    }
    return RecoverySheet(**(values | changes))


def poppler(tool: str, pdf: bytes, *options: str, to: Path) -> str:
    """Run a tool of poppler on a PDF and return what it prints."""
    programs(tool)
    to.write_bytes(pdf)
    output = "-" if tool == "pdftotext" else None
    command = [tool, *options, str(to), *([output] if output else [])]
    return subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout


def plain(text: str) -> str:
    """Make printed text comparable: no line breaks, hyphens of a broken word or marks of direction."""
    text = unicodedata.normalize("NFKC", text)
    text = re.sub(r"[\u202a-\u202e\u2066-\u2069\u200b]", "", text)
    text = re.sub(r"[-\u00ad\u2010]\n\s*", "", text)
    return re.sub(r"\s+", " ", text)


def squeezed(text: str) -> str:
    """Make printed text comparable where a word may have been broken anywhere: nothing but its characters."""
    return re.sub(r"[\s\u00ad\u2010-]", "", plain(text))
