"""The certificate of a destruction on paper, which goes with the answer: what was proved, and nothing besides.

It is made from what was kept when it was proved, down to the day and the hour that it bears, so whoever opens it later
gets what was given. It names nobody but who did it.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from datetime import timedelta
from functools import cache
from pathlib import Path
from typing import Any
from uuid import UUID

from skintwin_desktop import places
from skintwin_desktop.core import letters as client_letters
from skintwin_desktop.core.erasure_proof import Certificate
from skintwin_desktop.core.requests import erasing
from skintwin_desktop.core.requests.copy_words import word
from skintwin_desktop.core.requests.rows import row_of
from skintwin_desktop.core.saved_files import save_for_person
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.paper import typeset
from skintwin_desktop.paper.letters import Letter, Letters, letters_pages, letters_pdf
from skintwin_desktop.rules import messages
from skintwin_desktop.rules.permissions import Permission


@cache
def _texts() -> Mapping[str, Any]:
    return tomllib.loads((places.resources() / "templates" / "certificate.toml").read_text(encoding="utf-8"))


@action(Permission.DESTROY_FILE)
def certificate_pages(studio: Studio, request_id: UUID, *, ppi: int) -> list[bytes]:
    """Return the certificate of a request for a printer, as PNG; NotFound before it was proved, PaperRefused."""
    return letters_pages(_paper(studio, request_id, erasing.certificate_for(studio, request_id)), ppi=ppi)


@action(Permission.DESTROY_FILE)
def save_certificate(studio: Studio, request_id: UUID, path: Path) -> bool:
    """Write the certificate of a request as PDF/A where a person chose; False when nothing can be written there.

    NotFound before it was proved, PaperRefused.
    """
    proved = erasing.certificate_for(studio, request_id)
    return save_for_person(path, letters_pdf(_paper(studio, request_id, proved), moment=proved.verified_at))


def _paper(studio: Studio, request_id: UUID, proved: Certificate) -> Letters:
    with studio.reading() as session:
        language = row_of(session, request_id).language
        fixed = _texts()[language]
        sheet = Letter(
            language=language,
            address=(),
            dated=studio.local(proved.verified_at).date(),
            reference=proved.label,
            subject=messages.fill(fixed["subject"], {"label": proved.label}),
            body="\n\n".join(_said(studio, proved, fixed, language)),
        )
        return client_letters.letters_of(session, language, [sheet])


def _said(studio: Studio, proved: Certificate, fixed: Mapping[str, Any], language: str) -> Iterator[str]:
    """Yield the paragraphs, each with what was proved in the place of its braces."""
    checked = studio.local(proved.verified_at)
    ended = studio.local(proved.ended_at) if proved.ended_at is not None else checked
    backup_until = checked.date() + timedelta(days=erasing.BACKUP_DAYS)
    kept = "\n".join(_kept(proved, fixed, language))
    second = "waited" if proved.waited else "second"
    values = {
        "label": proved.label,
        "initials": proved.initials,
        "received_on": typeset.long_date(proved.received_on, language),
        "reference": proved.reference,
        "ended": f"{typeset.long_date(ended.date(), language)} {ended:%H:%M}",
        "destroyed": "\n".join(_destroyed(proved, fixed, language)),
        "how": "\n".join(f"– {fixed['method'][one]}" for one in proved.methods),
        "kept": kept,
        "verified": f"{typeset.long_date(checked.date(), language)} {checked:%H:%M}",
        "backup_until": typeset.long_date(backup_until, language),
        "ordered_by": proved.ordered_by,
        "second": messages.fill(fixed[second], {"second_by": proved.second_by}),
        "done_by": proved.done_by,
        "ledger": proved.ledger_hash,
    }
    asked = "asked" if proved.initials else "asked_nameless"
    for name in (asked, "destroyed", "how", "verified", "kept" if kept else "nothing_kept", "backups", "by", "list"):
        yield messages.fill(fixed[name], values)


def _destroyed(proved: Certificate, fixed: Mapping[str, Any], language: str) -> Iterator[str]:
    for category, count in proved.destroyed:
        yield f"– {word('kind', category, language)} ({count})"
    for name, count in (("files", proved.files), ("copies", proved.copies)):
        if count:
            yield f"– {fixed[name]} ({count})"


def _kept(proved: Certificate, fixed: Mapping[str, Any], language: str) -> Iterator[str]:
    for part in proved.kept:
        until = ""
        if part.until is not None:
            until = ", " + messages.fill(fixed["until"], {"until": typeset.long_date(part.until, language)})
        yield f"– {word('kind', part.category, language)}: {word('stays', part.ground, language)}{until}"
