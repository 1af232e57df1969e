"""What leaves says what it is: a draft is marked, the code does not lie beside its parcel, a full stick is full."""

from __future__ import annotations

import errno
import os
from io import BytesIO
from pathlib import Path
from uuid import UUID

import pytest
from PIL import Image, ImageChops

from skintwin_desktop.core.requests import letters, letters_out, packing, parcel_places, parts, rectifying
from skintwin_desktop.core.requests.records import CLASS, FOUND, SOURCE
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import FolderUnusable, Refused
from skintwin_desktop.rules.requests import LetterKind, State
from tests.core import asked

PPI = 30


def differ(one: bytes, other: bytes) -> bool:
    """Tell whether two pages look different."""
    first, second = (Image.open(BytesIO(page)).convert("L") for page in (one, other))
    return first.size != second.size or ImageChops.difference(first, second).getbbox() is not None


def test_an_answer_is_marked_as_a_draft_on_every_page_until_it_is_final(office: Studio, anna: UUID) -> None:
    request_id = asked.asked(office, anna, "objection", about="file")
    asked.step(office, request_id, State.LETTER)
    text = letters.compose_letter(office, request_id, LetterKind.ANSWER).text
    letter_id = letters.keep_letter(office, request_id, LetterKind.ANSWER, text, language="nl")

    def pages(words: str) -> list[bytes]:
        return letters_out.letter_pages(
            office, request_id, LetterKind.ANSWER, words, language="nl", ppi=PPI, letter_id=letter_id
        )

    def kept() -> bytes:
        return letters_out.letter_paper(office, letter_id)

    draft, saved = pages(text), kept()
    version = asked.look(office, request_id).letters[0].version
    letters_out.make_final(office, letter_id, version=version)
    final = pages(text)
    assert asked.look(office, request_id).letters[0].final
    assert len(draft) == len(final)
    assert all(differ(one, other) for one, other in zip(draft, final, strict=True))
    assert kept() != saved
    changed = pages(f"{text}\n\nNog iets.")  # whoever changes it has a draft again
    assert differ(changed[-1], pages(text)[-1])
    letters.keep_letter(office, request_id, LetterKind.ANSWER, text, language="nl")
    assert not asked.look(office, request_id).letters[0].final
    assert not differ(pages(text)[0], draft[0])


def test_a_letter_that_says_nothing_of_the_file_is_a_draft_only_while_it_lacks_something(
    office: Studio, anna: UUID
) -> None:
    request_id = asked.asked(office, anna)
    whole = letters.compose_letter(office, request_id, LetterKind.RECEIPT)
    assert whole.missing == ()

    def darkest(text: str) -> float:
        """Return how dark the middle of the page is below the words."""
        (page, *_) = letters_out.letter_pages(office, request_id, LetterKind.RECEIPT, text, language="nl", ppi=PPI)
        seen = Image.open(BytesIO(page)).convert("L")
        below = seen.crop((0, seen.height * 6 // 10, seen.width, seen.height * 8 // 10))
        return next(at for at, count in enumerate(below.histogram()) if count)

    lacking = "Hoi, hier is je spul."
    assert letters_out.letter_pages(office, request_id, LetterKind.RECEIPT, lacking, language="nl", ppi=PPI)
    assert darkest(lacking) < 250  # the mark runs there, and no words do
    kept = letters.keep_letter(office, request_id, LetterKind.RECEIPT, whole.text, language="nl")
    version = asked.look(office, request_id).letters[0].version
    before = letters_out.letter_pages(office, request_id, LetterKind.RECEIPT, whole.text, language="nl", ppi=PPI)
    letters_out.send_letter(office, kept, "post", version=version)
    left = letters_out.letter_pages(
        office, request_id, LetterKind.RECEIPT, whole.text, language="nl", ppi=PPI, letter_id=kept
    )
    assert not differ(before[0], left[0])


def test_the_code_is_not_written_where_the_parcel_lies(office: Studio, tmp_path: Path) -> None:
    stick, elsewhere = tmp_path / "stick", tmp_path / "elders"
    for folder in (stick / "map", elsewhere):
        folder.mkdir(parents=True)
    parcel = stick / "V-2026-001.html"
    for beside in (stick / "code.pdf", stick / "map" / "code.pdf", elsewhere / ".." / "stick" / "code.pdf"):
        with pytest.raises(FolderUnusable) as refused:
            parcel_places.refuse_beside(office, beside, parcel)
        assert refused.value.reason == "with_parcel"
    parcel_places.refuse_beside(office, elsewhere / "code.pdf", parcel)
    assert not (stick / "code.pdf").exists()


@pytest.mark.skipif(not Path("/dev/shm").is_dir(), reason="there is no second disk here")
def test_the_code_is_not_written_on_the_stick_of_the_parcel_in_another_folder(office: Studio) -> None:
    stick = Path("/dev/shm") / f"stick-{os.getpid()}"
    folders = [stick / "pakket", stick / "code"]
    try:
        for folder in folders:
            folder.mkdir(parents=True)
        if stick.stat().st_dev == office.folder.stat().st_dev:
            pytest.skip("the studio lies on the same disk here")
        with pytest.raises(FolderUnusable) as refused:
            parcel_places.refuse_beside(office, folders[1] / "code.pdf", folders[0] / "V-2026-001.html")
        assert refused.value.reason == "with_parcel"
    finally:
        for folder in (*folders, stick):
            folder.rmdir()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no device that is always full")
def test_a_full_stick_is_called_full(
    office: Studio, anna: UUID, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    request_id = asked._carried_out(office, anna)

    def fails(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", fails)
    with pytest.raises(FolderUnusable) as refused:
        packing.make_package(office, request_id, tmp_path)
    monkeypatch.undo()
    assert (refused.value.reason, refused.value.path) == ("full", str(tmp_path))
    assert list(tmp_path.glob("V-*")) == []
    assert packing.make_package(office, request_id, tmp_path).files


def test_a_count_that_nobody_can_have_is_refused(office: Studio, anna: UUID) -> None:
    request_id = asked.identified(office, anna)
    found = asked.step(office, request_id, State.SEARCHING)
    part = next(one for one in found.parts if one.kind in {SOURCE, CLASS})
    with pytest.raises(Refused) as refused:
        parts.answer_part(office, part.id, FOUND, count=999_999_999_999, version=part.version)
    assert refused.value.problems[0].field == "count"
    parts.answer_part(office, part.id, FOUND, count=parts.MOST_FOUND, version=part.version)
    assert next(one for one in asked.look(office, request_id).parts if one.id == part.id).count == parts.MOST_FOUND


def test_a_client_says_as_much_as_the_client_wants(office: Studio, anna: UUID) -> None:
    words = "Dat is niet waar. " * 2_500
    statement = rectifying.add_statement(office, anna, words)
    assert rectifying.read_statement(office, statement).words == words.strip()
    with pytest.raises(Refused) as refused:
        rectifying.add_statement(office, anna, "x" * (rectifying.LONGEST_STATEMENT + 1))
    assert refused.value.problems[0].detail == str(rectifying.LONGEST_STATEMENT)
