"""What was entered in an intake, in lines to read; nothing medical is repeated, only how much was answered."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from skintwin_desktop.errors import FieldProblem
from skintwin_desktop.rules import consents, identity
from skintwin_desktop.ui import beside_words, consent_words, intake_words, words
from skintwin_desktop.ui.intake_address import AddressSection
from skintwin_desktop.ui.intake_appointment import AppointmentSection
from skintwin_desktop.ui.intake_beside import BesidePart
from skintwin_desktop.ui.intake_consents import ConsentsSection
from skintwin_desktop.ui.intake_form import FormSection
from skintwin_desktop.ui.intake_health import HealthSection
from skintwin_desktop.ui.intake_person import PersonSection
from skintwin_desktop.ui.intake_review import Line, Part
from skintwin_desktop.ui.private import Private

translate = QCoreApplication.translate


def part_of(section: FormSection) -> Part:
    """Return what was entered in one section, with its problems in sentences."""
    lines = {
        PersonSection: _person, AddressSection: _address, AppointmentSection: _appointment, HealthSection: _health,
        ConsentsSection: _consents,
    }[type(section)](section)  # type: ignore[operator]  # fmt: skip
    wrong = tuple(_problem(section, problem) for problem in section.problems())
    return Part(section.title, lines, wrong)


def _problem(section: FormSection, problem: FieldProblem) -> str:
    sentence = section.short_sentence(problem)
    return sentence if problem.code == "empty" else f"{section.spots[problem.field].label}: {sentence}"


def _person(section: PersonSection) -> tuple[Line, ...]:
    name, born = section.name(), section.birth_date()
    when = f"{words.day(born)} ({words.years(born, section.today())})" if born else ""
    return (
        Line(translate("intake", "Name"), name.full, Private.NAME, short=name.masked),
        Line(translate("intake", "Initials"), section.initials.text(), Private.NAME),
        Line(translate("intake", "Date of birth"), when, Private.BIRTH_DATE),
        Line(translate("intake", "Sex"), _word(intake_words.sex, section.sex.value())),
        Line(translate("intake", "Details given by"), _source(section)),
        Line(translate("intake", "Who decides"), beside_words.decides(section.beside.deciding, section.beside.age)),
        Line(translate("intake", "Representative"), _representative(section.beside), Private.NAME),
        Line(translate("intake", "Interpreter"), _interpreter(section.beside)),
        Line(translate("intake", "Letters in"), consent_words.language(section.language.value()), Private.PUBLIC),
    )


def _source(section: PersonSection) -> str:
    announced = section.beside.entered().announcement
    said = _word(intake_words.source, section.source.value())
    return ": ".join(part for part in (said, announced.giver.strip() if announced else "") if part)


def _representative(part: BesidePart) -> str:
    entry = part.entered().representative
    if entry is None or not entry.last_name.strip():
        return ""
    relation, authority = beside_words.relation(entry.relation), beside_words.authority(entry.authority)
    return ", ".join(said for said in (entry.name.full, relation, authority, entry.seen_on) if said)


def _interpreter(part: BesidePart) -> str:
    entry = part.entered().interpreter
    if not entry.needed:
        return translate("intake", "Not needed")
    return ", ".join(said for said in (entry.spoken.strip(), beside_words.interpreter(entry.who)) if said)


def _address(section: AddressSection) -> tuple[Line, ...]:
    street = identity.tidy(f"{section.street.text()} {section.house_number.text()} {section.house_addition.text()}")
    city = identity.tidy(f"{section.postcode.text()} {section.city.text()}")
    country = "" if section.country.value() == "NL" else intake_words.country(section.country.value())
    ways = ", ".join(intake_words.contact_way(way) for way in section.contact_by.values())
    return (
        Line(translate("intake", "Address"), ", ".join(part for part in (street, city, country) if part)),
        Line(translate("intake", "Phone"), section.phone.text().strip()),
        Line(translate("intake", "E-mail"), section.email.text().strip()),
        Line(translate("intake", "Messages about the appointment"), ways, Private.PUBLIC),
    )


def _appointment(section: AppointmentSection) -> tuple[Line, ...]:
    when = f"{section.day.text()} {section.time.text()}".strip()
    room = section.room.text().strip()
    where = translate("intake", "%1, room %2").replace("%1", section.practitioner.currentText()).replace("%2", room)
    requested = _word(intake_words.requested_by, section.requested_by.value())
    if section.requested_by.value() == "commissioner":
        kind = beside_words.commissioner(section.commissioner_kind.value())
        named = f"{section.commissioner.text().strip()} ({kind})" if kind else section.commissioner.text().strip()
        requested = ": ".join(part for part in (requested, named) if part)
    tone = "warnInk" if section.overlap else "ink"
    if section.overlap:
        when = f"{when}. {section.overlap}"
    return (
        Line(translate("intake", "Kind of appointment"), section.kind.currentText(), Private.KIND),
        Line(translate("intake", "Date and time"), when, Private.PUBLIC, tone),
        Line(
            translate("intake", "Practitioner"), where if room else section.practitioner.currentText(), Private.PUBLIC
        ),
        Line(translate("intake", "At whose request"), requested),
        Line(translate("intake", "GP"), section.gp.text().strip()),
    )


def _health(section: HealthSection) -> tuple[Line, ...]:
    answered, all_ = section.counts()
    skin = section.skin
    count = translate("intake", "%1 of %2 answered")
    said = count.replace("%1", str(answered)).replace("%2", str(all_))
    said_skin = count.replace("%1", str(len(skin.answers()))).replace("%2", str(len(skin.choices)))
    if skin.confirmed:
        said_skin = translate("intake", "%1, type %2 confirmed").replace("%1", said_skin).replace("%2", skin.confirmed)
    return (
        Line(translate("intake", "Health questions"), said, Private.PUBLIC),
        Line(translate("intake", "Skin type"), said_skin, Private.MEDICAL),
        Line(
            translate("intake", "Answered by"), _word(intake_words.given_by, section.given_by.value()), Private.PUBLIC
        ),
    )


def _consents(section: ConsentsSection) -> tuple[Line, ...]:
    said = {consents.GIVEN: translate("intake", "Yes"), consents.REFUSED: translate("intake", "No")}
    asked = tuple(
        Line(words.consent_purpose(purpose), said.get(row.segments.value(), translate("intake", "not asked")))
        for purpose, row in section.answers.items()
    )
    seen = translate("intake", "Document shown, no copy made") if section.identity_seen.values() else ""
    return (
        *asked,
        Line(translate("intake", "Given"), _word(intake_words.method, section.method.segments.value()), Private.PUBLIC),
        Line(
            section.handover_way.label,
            _word(intake_words.handover_way, section.handover_way.segments.value()),
            Private.PUBLIC,
        ),
        Line(translate("intake", "Identity"), seen, Private.PUBLIC),
    )


def _word(say: object, code: str) -> str:
    return say(code) if code and callable(say) else ""
