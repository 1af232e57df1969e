"""A whole life of a studio in which everything that is typed or photographed is marked; run by the proof ``clear``.

Run as a program it says ``at PLACE`` on standard output and waits for a line, so that somebody can search every file
at that moment; the line before says in hex what of the pictures must not be found.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import msgspec
from PIL import Image
from sqlalchemy import select, text

from skintwin_desktop.app import _no_core_dumps
from skintwin_desktop.core import (
    agenda,
    clients,
    delivery,
    drafts,
    intake,
    lesions,
    photos,
    report_pages,
    results,
    screening,
    viewing,
)
from skintwin_desktop.core.delivery import DeliveryEntry
from skintwin_desktop.core.drafts import Draft
from skintwin_desktop.core.medical_records import AddendumContent, Assessment, RiskProfile, VisitReason
from skintwin_desktop.core.reporting import ResultPlan
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.rules.client_form import ClientEntry
from skintwin_desktop.store import sealing
from skintwin_desktop.store.sealing import Place
from skintwin_desktop.store.tables import CATALOGUE, SEALED_RECORD, Base, PictureRow
from tests import builders
from tests.builders import ANNA, OWNER, OWNER_PASSWORD, health_answers, intake_entry
from tests.prove.life_desk import administer, beside, work_at_windows
from tests.prove.life_words import BORN, CODED, FIELDS, MARKED, NOBODYS, PHONE, POSTCODE, TAKEN
from tests.prove.visits import noise_picture


class Life:
    """Walks the life and says where it is."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.home = builders.home(folder)
        self.secrets: list[bytes] = []

    def say(self, place: str) -> None:
        print(json.dumps([secret.hex() for secret in self.secrets]), flush=True)
        print(f"at {place}", flush=True)
        sys.stdin.readline()

    def walk(self) -> None:
        studio = self.home.practitioner()
        entry = self._client()
        drafts.save_draft(studio, "intake", "", Draft(MARKED["draft_title"], {"first_name": MARKED["draft_value"]}))
        self.say("typing")
        done = intake.complete_intake(studio, self._intake(studio, entry))
        visit = screening.start_visit(
            studio, done.client.id, VisitReason("complaint", MARKED["reason"]), appointment_id=done.appointment_id
        )
        assert done.appointment_id is not None
        agenda.mark_appointment(studio, done.appointment_id, "in_room", room=MARKED["room"])
        intake.change_health_answers(studio, done.client.id, health_answers(), reason=MARKED["change_reason"])
        lesion = lesions.record_lesion(studio, visit, lesions.place_at("back", "upper-back", 260, 230, MARKED["place"]))
        photos.take_in_pictures(studio, visit, self._card(), kind="dermoscopy", lesion_id=lesion)
        self._remember_pictures(studio)
        self.say("pictures")
        note = MARKED["explanation"]
        finding = Assessment(impression_words=MARKED["impression"], action="gp_regular", note=note)
        lesions.assess_lesion(studio, lesion, visit, finding)
        screening.sign_risk_profile(studio, visit, RiskProfile("raised", MARKED["profile"]))
        results.sign_result(studio, visit, ResultPlan(general=MARKED["general"]))
        results.sign_addendum(studio, visit, AddendumContent(MARKED["addendum"], MARKED["addendum_reason"]))
        delivery.deliver_result(studio, visit, DeliveryEntry("paper_post", "address_on_file", discussed=True))
        document = report_pages.signed_report(studio, visit)
        pages = report_pages.signed_pages(studio, visit, 60).pages
        for one in (document, *pages):
            self.secrets += slices(one)
        clients.find_clients(studio, MARKED["last_name"])
        administer(studio, done.client.id, Path(os.environ["CARD"]))
        drafts.save_draft(studio, "intake", "", Draft(MARKED["draft_title"], {"first_name": MARKED["draft_value"]}))
        self.say("delivered")
        print(json.dumps(sorted(unmarked(studio))), flush=True)
        self.home.close(studio)
        self.say("locked")

    def _client(self) -> ClientEntry:
        texts: dict[str, Any] = {field: MARKED[field] for field in FIELDS[:8]}
        return replace(
            ANNA, **texts, email=f"{MARKED['email']}@voorbeeld.test", born=BORN, phone=PHONE, postcode=POSTCODE,
            source="third_party_announced",
        )  # fmt: skip

    def _intake(self, studio: Studio, entry: ClientEntry) -> intake.IntakeEntry:
        health = replace(health_answers(), details={"allergies": MARKED["health_detail"]}, note=MARKED["health_note"])
        whole = intake_entry(
            studio, entry, gp=f"{MARKED['gp']}, {MARKED['gp_city']}", health=health, requested_by="commissioner",
            commissioner=MARKED["commissioner"], beside=beside(),
        )  # fmt: skip
        given = [
            replace(
                one,
                recipient=MARKED["recipient"],
                representative=MARKED["representative"],
                relation="partner",
                service=MARKED["service"],
                given_by="representative",
            )
            for one in whole.consents
        ]
        return replace(whole, consents=tuple(given))

    def _card(self) -> list[Path]:
        """Put pictures on a card outside of what is searched, as a camera would."""
        card = Path(os.environ["CARD"])
        exif = Image.Exif()
        exif[0x010F], exif[0x0110] = MARKED["camera"], MARKED["camera"]
        exif[0x010E], exif[0x013B] = MARKED["camera"], MARKED["camera"]
        exif.get_ifd(0x8769)[0x9003] = TAKEN
        paths = []
        for seed in range(3):
            path = noise_picture(card, f"{MARKED['file_name']}-{seed}.jpg", seed=seed, size=(640, 480))
            with Image.open(path) as picture:
                picture.load()
            picture.save(path, "JPEG", quality=88, exif=exif)
            paths.append(path)
        return paths

    def _remember_pictures(self, studio: Studio) -> None:
        with studio.reading() as session:
            ids = session.execute(select(PictureRow.id)).scalars().all()
        for picture in ids:
            self.secrets += slices(viewing.read_original(studio, picture))
            self.secrets += slices(viewing.read_thumbnail(studio, picture))
            for pixels in (viewing.read_pixels(studio, picture), viewing.read_preview(studio, picture)):
                plain = bytes(pixels.data)
                image = Image.frombytes("RGB", (pixels.width, pixels.height), plain, "raw", "BGRX")
                self.secrets += slices(plain) + slices(image.tobytes())

    def walk_windows(self) -> None:
        """Sign in at the window, find the client, open the file, begin a note, and lock."""
        from tests.driver import Driver

        person = Driver(self.home.door, self.folder / "settings", pictures=self.folder / "none")
        person.sees("Kies uw naam", OWNER)
        person.type("Wachtwoord", OWNER_PASSWORD)
        person.keys("Return")
        person.sees("Agenda", seconds=60)
        person.idle()
        work_at_windows(person, Path(os.environ["CARD"]))
        person.finds(MARKED["last_name"][:6])
        person.sees(MARKED["last_name"], seconds=60)
        person.idle()
        person.keys("Ctrl+3")
        person.sees("Voornaam", seconds=60)
        person.type("Voornaam", MARKED["window"])
        person.idle()
        self.say("window")
        person.keys("Ctrl+L")
        person.sees("Kies uw naam", OWNER, seconds=60)
        self.say("window locked")
        person.close()

    def crash(self) -> None:
        """Open the studio, read the file and crash."""
        _no_core_dumps()
        studio = self.home.practitioner()
        found = clients.find_clients(studio, MARKED["last_name"])
        screening.open_file(studio, found[0].id)
        self.say("about to crash")
        os.abort()


def slices(content: bytes, *, many: int = 12, length: int = 24) -> list[bytes]:
    """Cut some stretches out of bytes, such as stand nowhere else by chance."""
    step = max(length, len(content) // many)
    cut = [content[at : at + length] for at in range(0, len(content) - length, step)]
    return [one for one in cut if len(set(one)) > length // 2]


def unmarked(studio: Studio) -> set[str]:
    """Return the texts in which a client's data can stand and in which no marker stands: the life missed them."""
    seen: dict[str, bool] = {}
    words = set(MARKED.values())
    with studio.reading() as session:
        for table in Base.metadata.sorted_tables:
            if not any(column.name == "client_id" for column in table.columns) and table.name not in {
                "client", "party", "draft",
            }:  # fmt: skip
                continue
            for row in session.execute(select(table)).mappings():
                for column in table.columns:
                    if column.info[CATALOGUE].category in {"LOG", "HR"}:
                        continue
                    where, value = f"{table.name}.{column.name}", row[column.name]
                    if SEALED_RECORD in column.info:
                        value = _opened(studio, table.name, row)
                    for path, found in _texts(where, value):
                        seen[path] = seen.get(path, False) or any(word in found for word in words)
        names = "".join(str(row) for row in session.execute(text("SELECT * FROM client")))
    assert MARKED["first_name"] in names
    return {path for path, marked in seen.items() if not marked} - CODED - NOBODYS


def _opened(studio: Studio, table: str, row: Any) -> Any:
    """Open a sealed record without its type."""
    owner = row["user_id"] if table == "draft" else row["client_id"]
    private = studio.draft_private() if table == "draft" else studio.private_of(owner)
    content = sealing.unseal(row["sealed"], private, Place(table, "sealed", row["id"], owner).info())
    return msgspec.msgpack.decode(content)[1]


def _texts(where: str, value: Any) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield where, value
    elif isinstance(value, list):
        for one in value:
            yield from _texts(where, one)
    elif isinstance(value, dict):
        codes = all("_" in str(name) or str(name).islower() for name in value)
        for name, one in value.items():
            keyed = where.endswith((".answers", ".details", ".values", ".phototype")) or not codes
            yield from _texts(where if keyed else f"{where}.{name}", one)


def main(folder: str) -> None:
    """Walk everything."""
    life = Life(Path(folder))
    life.walk()
    life.walk_windows()
    life.crash()


if __name__ == "__main__":
    main(sys.argv[1])
