"""What must be found in a studio after its program was killed."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from uuid import UUID

from sqlalchemy import select

from skintwin_desktop.core import report_pages, results, screening, viewing
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import AlreadySigned
from skintwin_desktop.store.files import TEMPORARY
from skintwin_desktop.store.tables import PictureRow, ResultRow, VaultObjectRow, VisitRow
from skintwin_desktop.store.vault import Stored
from tests.prove.killed import opened, plan_of
from tests.prove.visits import Begun


class Inspector:
    """Opens a studio after a kill, compares it with what was acknowledged, and counts what does not fit."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.faults: Counter[str] = Counter()
        self.swept = 0
        self.seconds: list[float] = []

    def open(self) -> Studio:
        before = self._files()
        began = time.monotonic()
        studio = opened(self.folder)
        self.seconds.append(time.monotonic() - began)
        self.swept += len(before - self._files())
        self._compare_files(studio)
        self.faults["journal"] += studio.check_chain().first_bad is not None
        self.faults["database"] += bool(studio._database.integrity())
        return studio

    def _files(self) -> set[str]:
        return {path.name for path in (self.folder / "studio" / "vault").glob("??/*")}

    def _compare_files(self, studio: Studio) -> None:
        """Every row has its file, whole; every file has its row."""
        with studio.reading() as session:
            stored = session.execute(select(VaultObjectRow)).scalars()
            rows = {row.object_id: Stored(row.object_id, row.length, row.sha256) for row in stored}
            pictures = session.execute(select(PictureRow.original, PictureRow.preview, PictureRow.thumbnail)).all()
            reports = session.execute(select(ResultRow.report)).scalars().all()
        files = self._files()
        self.faults["orphans"] += len({name for name in files if not name.endswith(TEMPORARY)} - set(rows))
        self.faults["parts"] += len({name for name in files if name.endswith(TEMPORARY)})
        self.faults["half"] += sum(not studio.vault.fits(stored) for stored in rows.values())
        named = {name for one in pictures for name in one} | set(reports)
        self.faults["half"] += len(named ^ set(rows))

    def compare_pictures(self, studio: Studio, begun: Begun, acknowledged: Iterable[tuple[str, str]]) -> None:
        """Every acknowledged picture is there byte for byte; whatever else is there is whole, too."""
        there = {picture.id: picture.facts.file_name for picture in screening.open_file(studio, begun.client).pictures}
        sources = self.folder / "card"
        for picture, path in acknowledged:
            name = there.pop(UUID(picture), None)
            if name is None:
                self.faults["lost"] += 1
            elif viewing.read_original(studio, UUID(picture)) != Path(path).read_bytes():
                self.faults["unequal"] += 1
        for picture_id, name in there.items():
            self.faults["half"] += viewing.read_original(studio, picture_id) != (sources / name).read_bytes()

    def compare_results(self, studio: Studio, visits: Iterable[UUID], acknowledged: set[UUID]) -> list[UUID]:
        """Every acknowledged result is there as it was signed; return the visits without one, which can be signed."""
        unsigned = []
        for visit in visits:
            result = results.read_result(studio, visit)
            with studio.reading() as session:
                finished = session.get_one(VisitRow, visit).finished_at is not None
            if result is None:
                self.faults["lost"] += visit in acknowledged
                self.faults["half"] += finished
                unsigned.append(visit)
                continue
            self.faults["unequal"] += result.content.general != plan_of(visit).general
            document = report_pages.signed_report(studio, visit)
            whole = document.startswith(b"%PDF-") and document.rstrip().endswith(b"%%EOF")
            self.faults["half"] += not (finished and whole)
            self.faults["signed_twice"] += _signs_again(studio, visit)
        return unsigned


def _signs_again(studio: Studio, visit: UUID) -> bool:
    try:
        results.sign_result(studio, visit, plan_of(visit))
    except AlreadySigned:
        return False
    return True
