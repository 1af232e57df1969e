"""Every byte that is changed behind the program is noticed: in the database, the vault, the keys and the journal.

A studio is made, closed and changed in one place at a time; then it is opened and everything in it is read, as the
program would. ``noticed`` means that a StudioError was raised, that the journal's check names a line, or that the
check of the pages reports it. ``without effect`` means that everything read equals what was stored: the byte is one
that nothing reads. ``silent`` means that something else was shown as if it were good.
"""

from __future__ import annotations

import contextlib
import random
from pathlib import Path
from uuid import UUID

from sqlalchemy import select

from skintwin_desktop.core import door
from skintwin_desktop.errors import StudioError
from skintwin_desktop.store import chain
from skintwin_desktop.store.keys import FLOOR
from skintwin_desktop.store.tables import VaultObjectRow
from skintwin_desktop.store.vault import CHUNK, HEADER_BYTES, TAG, Stored
from tests.builders import OWNER_PASSWORD
from tests.figures import Figure, at_least, exactly, told
from tests.prove.changed_journal import try_anchor, try_journal
from tests.prove.changed_keys import UNBOUND, try_slots
from tests.prove.changes import (
    CRASHED,
    NEW_PASSWORD,
    NOTICED,
    PAGE,
    SILENT,
    WITHOUT_EFFECT,
    Studied,
    Tally,
    changed,
    closing,
    cuts,
    everything,
    flips,
    study,
)
from tests.prove.visits import workshop

SALT = 16
RANDOM_FLIPS = {"database": 1500, "vault": 3000}


# --- the database ---


def look_at_database(studied: Studied) -> str:
    """Open the studio, check its journal, read everything, check every page."""
    with closing(studied.open()) as studio:
        if studio.check_chain().first_bad is not None:
            return NOTICED
        same = everything(studio) == studied.content
        if studio._database.integrity():
            return NOTICED
        return WITHOUT_EFFECT if same else SILENT


def try_database(studied: Studied) -> tuple[Tally, Tally, Tally]:
    """Change the database file; also put pages of an older copy back, and the whole older copy."""
    path, chance = studied.folder / "studio.db", random.Random(1)
    content, older = path.read_bytes(), studied.older["studio.db"]
    pages = range(0, len(content), PAGE)
    tally, salt, replayed = Tally(), Tally(), Tally()

    def attempt(into: Tally, what: str, changed_content: bytes) -> None:
        with changed(path, changed_content):
            into.attempt(what, lambda: look_at_database(studied))
        for beside in ("-wal", "-shm"):
            path.with_name(path.name + beside).unlink(missing_ok=True)

    for what, other in flips(content, range(SALT), chance):
        attempt(salt, what, other)
    places = [*range(SALT, SALT + 112), *range(PAGE - 80, PAGE), *range(len(content) - 80, len(content))]
    places += [chance.randrange(SALT, len(content)) for _ in range(RANDOM_FLIPS["database"])]
    for what, other in flips(content, places, chance):
        attempt(tally, what, other)
    for what, other in cuts(content, pages):
        attempt(tally, what, other)
    for _ in range(60):
        one, two = sorted(chance.sample(pages, 2))
        attempt(tally, f"pages at {one} and {two} swapped", _swapped(content, one, two))
    attempt(tally, "an older copy of the whole", older)
    for start in pages:
        old = older[start : start + PAGE]
        if len(old) == PAGE and old != content[start : start + PAGE]:
            attempt(replayed, f"older page at {start}", content[:start] + old + content[start + PAGE :])
    return tally, salt, replayed


def _swapped(content: bytes, one: int, two: int) -> bytes:
    changed_content = bytearray(content)
    changed_content[one : one + PAGE], changed_content[two : two + PAGE] = (
        content[two : two + PAGE],
        content[one : one + PAGE],
    )
    return bytes(changed_content)


# --- the vault ---


def try_vault(studied: Studied) -> Tally:
    """Change objects of the vault, and exchange them."""
    tally, chance = Tally(), random.Random(2)
    with closing(studied.open()) as studio:
        with studio.reading() as session:
            rows = [
                (Stored(row.object_id, row.length, row.sha256), row.client_id, row.kind)
                for row in session.execute(select(VaultObjectRow).order_by(VaultObjectRow.length)).scalars()
            ]
        paths = {stored.object_id: _object(studied, stored.object_id) for stored, _, _ in rows}
        contents = {object_id: path.read_bytes() for object_id, path in paths.items()}

        def attempt(what: str, row: tuple[Stored, UUID, str], content: bytes | None) -> None:
            stored, client, kind = row

            def look() -> str:
                fits = studio.vault.fits(stored)
                plain = studio.vault.read(stored, private=studio.private_of(client), owner=client, kind=kind)
                return SILENT if fits or plain else CRASHED

            with changed(paths[stored.object_id], content):
                tally.attempt(f"{kind} {what}", look)

        for row in (rows[0], rows[len(rows) // 2], rows[-1]):
            content = contents[row[0].object_id]
            for what, other in flips(content, range(HEADER_BYTES), chance):
                attempt(what, row, other)
            chunks = [
                0,
                HEADER_BYTES,
                *range(HEADER_BYTES, len(content), CHUNK + TAG),
                len(content) - TAG,
                len(content),
            ]
            for what, other in cuts(content, chunks):
                attempt(what, row, other)
            attempt("taken away", row, None)
        for _ in range(RANDOM_FLIPS["vault"]):
            row = chance.choice(rows)
            content = contents[row[0].object_id]
            for what, other in flips(content, [chance.randrange(len(content))], chance):
                attempt(what, row, other)
        for row in rows:
            other_row = chance.choice([one for one in rows if one is not row])
            attempt("another object in its place", row, contents[other_row[0].object_id])
    return tally


def _object(studied: Studied, object_id: str) -> Path:
    return studied.folder / "vault" / object_id[:2] / object_id


# --- an older copy, another file's place ---


def try_files(studied: Studied) -> tuple[Tally, list[str]]:
    """Exchange the studio's files, take them away, put older ones back; return what older ones say nothing by."""
    tally, accepted = Tally(), []
    names = ("studio.db", "keyslots.json", chain.ANCHOR)
    contents = {name: (studied.folder / name).read_bytes() for name in names}

    def look() -> str:
        with closing(studied.sign_in(studied.user, OWNER_PASSWORD)) as studio:
            return NOTICED if studio.check_chain().first_bad is not None else SILENT

    for name in names:
        for other in names:
            if other != name:
                with changed(studied.folder / name, contents[other]):
                    tally.attempt(f"{other} in the place of {name}", look)
        for what, content in (("gone", None), ("empty", b"")):
            with changed(studied.folder / name, content):
                tally.attempt(f"{name} {what}", look)
    for name in ("studio.db", chain.ANCHOR):
        with changed(studied.folder / name, studied.older[name]), contextlib.suppress(StudioError):
            if look() == SILENT:
                accepted.append(f"older {name}")
    if _old_password_works_again(studied):
        accepted.append("older keyslots.json")
    return tally, accepted


def _old_password_works_again(studied: Studied) -> bool:
    """Give the owner a new password with the recovery key, then put the older key file back."""
    path = studied.folder / "keyslots.json"
    kept = path.read_bytes()
    try:
        door.recover(studied.home.door, studied.home.recovery_lines, studied.user, NEW_PASSWORD, cost=FLOOR)
        path.write_bytes(kept)
        with closing(studied.sign_in(studied.user, OWNER_PASSWORD)):
            return True
    except StudioError:
        return False
    finally:
        path.write_bytes(kept)


# --- all of it ---


def prove() -> dict[str, Figure]:
    """Change everything that can be changed, and return what became of it."""
    with workshop("tamper") as name:
        studied = study(Path(name))
        slots, forged = try_slots(studied)
        studied.settle()
        anchor = try_anchor(studied)
        journal = try_journal(studied)
        vault = try_vault(studied)
        database, salt, replayed = try_database(studied)
        files, accepted = try_files(studied)
    figures = slots.figures("keys", 5_000)
    figures |= forged.figures("keys, checksum forged", 20)
    figures["keys, checksum forged: not bound"] = told(", ".join(UNBOUND), "")
    figures |= anchor.figures("anchor", 1_000)
    figures |= {
        "journal: tried": at_least(journal.tried, "edits", 500),
        "journal: silent": exactly(journal.silent, "", 0),
        "journal: another line named": exactly(journal.wrong_line, "", 0),
        "journal: crashed": exactly(journal.crashed, "", 0),
        "journal: seen only with the recovery sheet": told(journal.silent_without_seed, "edits"),
    }
    if journal.example:
        figures["journal: example"] = told(journal.example, "")
    figures |= vault.figures("vault", 3_000)
    figures |= database.figures("database", 1_500)
    figures["database: salt in front, which nothing reads"] = told(salt.counts[WITHOUT_EFFECT], "bytes")
    figures["database: salt, silent or crashed"] = exactly(salt.counts[SILENT] + salt.counts[CRASHED], "", 0)
    figures["database: older pages put back"] = told(sum(replayed.counts.values()), "pages")
    figures["database: older pages noticed"] = told(replayed.counts[NOTICED], "pages")
    figures |= files.figures("files exchanged", 12)
    figures["an older key file that opens"] = exactly(int("older keyslots.json" in accepted), "", 0)
    figures["an older copy of another file that is accepted"] = told(
        ", ".join(name for name in accepted if name != "older keyslots.json") or "none", ""
    )
    return figures
