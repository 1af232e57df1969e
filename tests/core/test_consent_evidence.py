"""Evidence of consents: scanned and signed, sealed to the client, posted by everybody and opened by few."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
from PIL import Image
from sqlalchemy import select

from skintwin_desktop.core import consent_evidence, consents
from skintwin_desktop.core.consent_evidence import SCAN, SIGNATURE, Strokes
from skintwin_desktop.core.consent_file import consent_file
from skintwin_desktop.core.events import Purpose
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import Denied, EvidenceRefused, NotFound, ObjectDamaged, PictureRefused
from skintwin_desktop.store.tables import ConsentEvidenceRow, VaultObjectRow
from tests.builders import KAREL, Home, take_in
from tests.core.consent_world import PDF, STROKES, answers_of, form_file
from tests.core.world import given, journal


def picture(folder: Path, name: str = "Formulier.png") -> Path:
    path = folder / name
    Image.new("RGB", (620, 877), (250, 250, 245)).save(path)
    return path


def test_a_scanned_form_is_kept_with_the_answers_that_it_proves(office: Studio, tmp_path: Path) -> None:
    client = take_in(office).client.id
    answers = answers_of(office, client)
    evidence = consent_evidence.add_scan(office, client, picture(tmp_path), answers)
    assert (journal(office)[-1].event, journal(office)[-1].client_id) == ("consent_evidence_added", client)
    found = consent_file(office, client)
    (kept,) = found.evidence
    assert (kept.id, kept.kind, kept.added_by, set(kept.consents)) == (
        evidence, SCAN, office.user.name, set(answers)
    )  # fmt: skip
    current = found.of("share_gp").current
    assert current is not None
    assert current.evidence == (kept,)
    opened = consent_evidence.open_evidence(office, evidence)
    assert opened.pixels is not None
    assert (opened.pixels.width, opened.pixels.height) == (620, 877)
    assert opened.facts.file_name == "Formulier.png"
    assert journal(office)[-1].event == "consent_evidence_read"


def test_a_pdf_is_kept_as_it_is_and_never_drawn(office: Studio, tmp_path: Path) -> None:
    client = take_in(office).client.id
    evidence = consent_evidence.add_scan(office, client, form_file(tmp_path), answers_of(office, client)[:1])
    opened = consent_evidence.open_evidence(office, evidence)
    assert (opened.pixels, opened.strokes, opened.facts.format) == (None, None, "PDF")
    assert consent_evidence.copy_of_evidence(office, evidence, Purpose.RIGHTS) == PDF
    last = journal(office)[-1]
    assert (last.event, last.purpose, last.action) == ("consent_evidence_exported", "rights", "execute")


def test_a_signature_comes_back_line_by_line(office: Studio) -> None:
    client = take_in(office).client.id
    consents.record_consent(office, client, replace(given(office, "teaching", "given"), method="screen"),
                            signature=STROKES)  # fmt: skip
    current = consent_file(office, client).of("teaching").current
    assert current is not None
    (kept,) = current.evidence
    assert kept.kind == SIGNATURE
    assert consent_evidence.open_evidence(office, kept.id).strokes == STROKES


def test_evidence_that_was_kept_in_the_same_deed_belongs_to_the_answer(office: Studio) -> None:
    """So does who lets a client sign before the answers are stored."""
    from skintwin_desktop.core.events import Event, Kind

    client = take_in(office).client.id
    with office.deed(Event.CONSENT_RECORDED, Kind.CREATE, Purpose.FILE) as deed:
        signed = consent_evidence.keep_evidence(
            office, deed.session, client, consent_evidence.signature_of(STROKES)
        )  # fmt: skip
        answers = [replace(given(office, one, "given"), evidence_id=signed) for one in ("teaching", "research")]
        consents.add_answers(office, deed.session, client, answers)
        deed.about("consents", client=client)
    found = consent_file(office, client)
    for purpose in ("teaching", "research"):
        current = found.of(purpose).current
        assert current is not None
        assert [one.id for one in current.evidence] == [signed]


def test_a_receptionist_posts_and_sees_that_it_is_there_but_cannot_open_it(home: Home, tmp_path: Path) -> None:
    studio = home.receptionist()
    client = take_in(studio).client.id
    evidence = consent_evidence.add_scan(studio, client, picture(tmp_path), answers_of(studio, client)[:1])
    (kept,) = consent_file(studio, client).evidence
    assert kept.id == evidence
    for deed in (
        lambda: consent_evidence.open_evidence(studio, evidence),
        lambda: consent_evidence.copy_of_evidence(studio, evidence, Purpose.RIGHTS),
    ):
        with pytest.raises(Denied):
            deed()
        assert (journal(studio)[-1].event, journal(studio)[-1].outcome) == ("refused", "refused")
    home.close(studio)
    assert consent_evidence.open_evidence(home.practitioner(), evidence).pixels is not None


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"%PDF-1.7\n1 0 obj", "truncated"),
        (b"%PDF-1.7" + b"x" * consent_evidence.MAX_BYTES, "file_too_large"),
    ],
)
def test_a_form_that_is_no_form_is_refused(office: Studio, tmp_path: Path, content: bytes, reason: str) -> None:
    client = take_in(office).client.id
    with pytest.raises(EvidenceRefused) as refused:
        consent_evidence.add_scan(office, client, form_file(tmp_path, content=content), ())
    assert refused.value.reason == reason
    assert consent_file(office, client).evidence == ()


def test_a_picture_that_is_none_is_refused_by_the_confined_process(office: Studio, tmp_path: Path) -> None:
    client = take_in(office).client.id
    with pytest.raises(PictureRefused) as refused:
        consent_evidence.add_scan(office, client, form_file(tmp_path, "Formulier.jpg", b"no picture at all"), ())
    assert refused.value.reason == "not_a_picture"
    with pytest.raises(EvidenceRefused) as gone:
        consent_evidence.add_scan(office, client, tmp_path / "weg.pdf", ())
    assert gone.value.reason == "unreadable"


@pytest.mark.parametrize(
    ("strokes", "reason"),
    [
        (Strokes(400, 120, ()), "empty"),
        (Strokes(400, 120, (((1.0, 1.0),),)), "empty"),
        (Strokes(0, 120, STROKES.lines), "empty"),
        (Strokes(400, 120, (((1.0, 1.0),) * (consent_evidence.MOST_POINTS + 1),)), "file_too_large"),
    ],
)
def test_nothing_drawn_is_no_signature(office: Studio, strokes: Strokes, reason: str) -> None:
    client = take_in(office).client.id
    with pytest.raises(EvidenceRefused) as refused:
        consents.record_consent(office, client, given(office, "teaching", "given"), signature=strokes)
    assert refused.value.reason == reason
    current = consent_file(office, client).of("teaching").current
    assert current is not None
    assert current.answer == "refused"


def objects(studio: Studio) -> set[str]:
    with studio.reading() as session:
        return set(session.execute(select(VaultObjectRow.object_id)).scalars())


def test_evidence_of_somebody_else_proves_nothing_and_leaves_nothing(office: Studio, tmp_path: Path) -> None:
    client, other = take_in(office).client.id, take_in(office, KAREL).client.id
    before, lines = set(office.vault.list()), len(journal(office))
    with pytest.raises(NotFound):
        consent_evidence.add_scan(office, client, form_file(tmp_path), answers_of(office, other)[:1])
    with pytest.raises(NotFound):
        consent_evidence.add_scan(office, UUID(int=4), form_file(tmp_path), ())
    with pytest.raises(NotFound):
        consent_evidence.open_evidence(office, UUID(int=4))
    assert consent_file(office, client).evidence == consent_file(office, other).evidence == ()
    assert set(office.vault.list()) == before == objects(office)
    assert all(line.outcome == "done" for line in journal(office)[lines:])


def test_evidence_at_anothers_place_does_not_open(office: Studio, tmp_path: Path) -> None:
    client, other = take_in(office).client.id, take_in(office, KAREL).client.id
    mine = consent_evidence.add_scan(office, client, form_file(tmp_path), ())
    theirs = consent_evidence.add_scan(office, other, form_file(tmp_path), ())
    with office.saving() as session:
        session.get_one(ConsentEvidenceRow, mine).sealed = session.get_one(ConsentEvidenceRow, theirs).sealed
    with pytest.raises(ObjectDamaged):
        consent_evidence.open_evidence(office, mine)
