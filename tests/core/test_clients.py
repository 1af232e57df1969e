"""Clients: what is refused and why, numbers that are never given again, finding somebody by whatever is typed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from uuid import UUID

import pytest

from skintwin_desktop.core import clients
from skintwin_desktop.core.clients import Client
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import ChangedMeanwhile, NotFound, Refused
from skintwin_desktop.rules.client_form import ClientEntry
from skintwin_desktop.store.tables import ClientRow, CounterRow
from tests.builders import ANNA, KAREL, Home


def refused(studio: Studio, entry: ClientEntry, **options: str) -> dict[str, str]:
    """Return the problems of an entry by field, having made sure that nothing of it was stored."""
    before = clients.count_clients(studio)
    with pytest.raises(Refused) as error:
        clients.register_client(studio, entry, **options)
    assert clients.count_clients(studio) == before
    return {problem.field: problem.code for problem in error.value.problems}


# --- registering ---


def test_a_client_comes_back_as_entered(office: Studio) -> None:
    made = clients.register_client(office, KAREL, gp="Praktijk De Proef, Voorbeeldstad")
    assert clients.open_client(office, made.id) == made
    assert made.entry() == KAREL
    assert (made.gp, made.version, made.label) == ("Praktijk De Proef, Voorbeeldstad", 2, f"ST-{made.number:04d}")


NOWHERE = {"postcode": "", "house_number": "", "street": "", "city": ""}


@pytest.mark.parametrize(
    ("change", "problems"),
    [
        ({"first_name": " "}, {"first_name": "empty"}),
        ({"last_name": "x" * 121}, {"last_name": "long"}),
        ({"last_name": "Jansen 😀"}, {"last_name": "sign"}),
        ({"last_name": "Jan\u202esen"}, {"last_name": "hidden"}),
        ({"last_name": "Jan\0sen"}, {"last_name": "hidden"}),
        ({"last_name": "half \ud83d"}, {"last_name": "sign"}),
        ({"born": "31-02-1984"}, {"born": "impossible"}),
        ({"born": "25-11-2026"}, {"born": "future"}),
        ({"born": "01-01-1900"}, {"born": "old"}),
        ({"born": "gisteren"}, {"born": "unreadable"}),
        ({"born": ""}, {"born": "empty"}),
        ({"sex": ""}, {"sex": "empty"}),
        ({"sex": "x"}, {"sex": "empty"}),
        ({"postcode": "123 AB"}, {"postcode": "postcode"}),
        ({"postcode": ""}, {"postcode": "empty"}),
        ({"house_number": ""}, {"house_number": "empty"}),
        ({"street": "x" * 201}, {"street": "long"}),
        ({"street": "half \ud83d"}, {"street": "hidden"}),
        ({"city": "half \udc00"}, {"city": "hidden"}),
        ({"phone": "12"}, {"phone": "phone"}),
        ({"phone": ""}, {"contact_by": "phone_missing"}),
        ({"phone": "", "email": "", "contact_by": (), **NOWHERE}, {"phone": "reach"}),
        ({"contact_by": ("post",), **NOWHERE}, {"contact_by": "post_missing"}),
        ({**NOWHERE, "city": "Stad"}, {"postcode": "empty", "house_number": "empty", "street": "empty"}),
        ({**NOWHERE, "city": "Gent", "country": "BE", "phone": "+32470123456"}, {"street": "empty"}),
        ({"country": "BE", "postcode": "9999 ZZ", "phone": "+32470123456"}, {"postcode": "postcode"}),
        ({"last_name": "Jansen 123456782"}, {"last_name": "bsn"}),
        ({"street": "123 456 782"}, {"street": "bsn"}),
        ({"phone": "123456782"}, {"phone": "bsn"}),
        ({"city": "NL91 ABNA 0417 1643 00"}, {"city": "iban"}),
        ({"postcode": "nl91abna0417164300"}, {"postcode": "iban"}),
        ({"email": "anna@"}, {"email": "email"}),
        ({"email": "a\ud83d@b.test"}, {"email": "hidden"}),
        ({"email": "", "contact_by": ("email",)}, {"contact_by": "email_missing"}),
        ({"contact_by": ("fax",)}, {"contact_by": "empty"}),
        ({"source": ""}, {"source": "empty"}),
        ({"country": "ZZ", "postcode": "x" * 300, "phone": "+32470123456"}, {"postcode": "long"}),
        ({"country": "ZZ", "postcode": "\ud83d", "phone": "+32470123456"}, {"postcode": "hidden"}),
        ({"country": "💩", "phone": "+31612345678"}, {"country": "empty"}),
        ({"language": "fr"}, {"language": "empty"}),
        ({"first_name": "", "city": "", "sex": ""}, {"first_name": "empty", "city": "empty", "sex": "empty"}),
    ],
    ids="-".join,
)
def test_every_field_says_what_is_wrong_with_it(
    office: Studio, change: dict[str, str], problems: dict[str, str]
) -> None:
    assert refused(office, replace(ANNA, **change)) == problems  # type: ignore[arg-type]


@pytest.mark.parametrize(("gp", "code"), [("x" * 201, "long"), ("half \ud83d", "hidden"), ("a\u202eb", "hidden")])
def test_a_general_practitioner_that_cannot_be_kept_is_refused(office: Studio, gp: str, code: str) -> None:
    assert refused(office, ANNA, gp=gp) == {"gp": code}


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("Praktijk  De Proef ,  Stad ", "Praktijk De Proef, Stad"), ("Alleen een naam", "Alleen een naam"),
        ("", ""), (" , ", ""), (", Alleen een plaats", "Alleen een plaats"), ("A, B, C", "A, B, C"),
    ],
)  # fmt: skip
def test_a_general_practitioner_is_remembered_once(office: Studio, typed: str, kept: str) -> None:
    made = [clients.register_client(office, ANNA, gp=typed) for _ in range(2)]
    assert [one.gp for one in made] == [kept, kept]
    assert clients.list_gps(office).count(kept) == bool(kept)


def test_spaces_and_unicode_are_brought_to_one_form(office: Studio) -> None:
    made = clients.register_client(
        office, replace(ANNA, first_name="  Anna \t Maria ", last_name="Ozdemir\u0308", postcode="9999zz")
    )
    assert (made.name.first, made.name.last, made.postcode) == ("Anna Maria", "Ozdemi\u0072\u0308", "9999 ZZ")


def test_naughty_strings_are_kept_unchanged_or_refused(office: Studio, naughty: list[str]) -> None:
    kept: dict[UUID, str] = {}
    codes: set[str] = set()
    with office.deed(Event.CLIENT_REGISTERED, Kind.CREATE, Purpose.FILE) as deed:
        for number, text in enumerate(naughty):
            email = f"n{number}n@voorbeeld.test"
            entry = replace(ANNA, first_name=text, last_name=text, street=text, city=text, email=email)
            try:
                row = clients.add_client(office, deed.session, entry)
                clients.set_gp(office, deed.session, row, text)
            except Refused as error:
                codes |= {problem.code for problem in error.problems}
            else:
                kept[row.id] = text
        deed.about("clients", count=len(kept))
    assert len(kept) > 300
    assert codes <= {"empty", "long", "hidden", "sign"}
    with office.reading() as session:
        for client_id, text in kept.items():
            found = session.get_one(ClientRow, client_id)
            assert {found.first_name, found.last_name, found.street, found.city} == {tidied(text)}
    for client_id in list(kept)[::25]:
        again = clients.open_client(office, client_id)
        assert again.name.last == tidied(kept[client_id])
        assert again.number in {line.number for line in clients.find_clients(office, again.email)}


def test_whatever_is_typed_into_a_search_raises_nothing(office: Studio, naughty: list[str]) -> None:
    clients.register_client(office, ANNA)
    for text in (*naughty, '"', '""', "*", "NEAR(", "name:anna", "a AND", "\0", "\ud83d", "-", "(", "²", "x" * 5000):
        clients.find_clients(office, text, limit=1)
    assert clients.find_clients(office, "anna")


def tidied(text: str) -> str:
    import unicodedata

    return " ".join(unicodedata.normalize("NFC", text).split())


# --- numbers ---


def test_numbers_go_up_and_are_never_given_again(office: Studio) -> None:
    before = clients.register_client(office, ANNA).number
    for _ in range(3):
        refused(office, replace(ANNA, sex=""))
    assert clients.register_client(office, ANNA).number == before + 1
    with office.reading() as session:
        counter = session.get(CounterRow, "client")
        assert counter is not None
        assert counter.value == before + 1


def test_a_deed_that_fails_takes_its_number_back_and_leaves_no_client(home: Home) -> None:
    studio = home.practitioner()
    first = clients.register_client(studio, ANNA)
    with pytest.raises(Refused):
        clients.register_client(studio, ANNA, gp="half \ud83d")  # refused after the client was added
    assert clients.find_clients(studio, "proefman") == clients.find_clients(studio, first.label)
    assert clients.register_client(studio, ANNA).number == first.number + 1


# --- changing ---


def test_a_change_made_meanwhile_is_never_overwritten(office: Studio) -> None:
    made = clients.register_client(office, ANNA)
    changed = clients.change_client(
        office, made.id, replace(made.entry(), city="Elders"), version=made.version, gp=made.gp
    )
    assert changed.version > made.version
    for entry in (replace(made.entry(), city="Nergens"), made.entry()):
        with pytest.raises(ChangedMeanwhile):
            clients.change_client(office, made.id, entry, version=made.version, gp="")
    assert clients.open_client(office, made.id).city == "Elders"


def test_a_change_is_checked_like_a_new_client(office: Studio) -> None:
    made = clients.register_client(office, ANNA)
    with pytest.raises(Refused):
        clients.change_client(office, made.id, replace(made.entry(), phone="1"), version=made.version, gp="")
    with pytest.raises(NotFound):
        clients.change_client(office, office.new_id(), made.entry(), version=1, gp="")
    with pytest.raises(NotFound):
        clients.open_client(office, office.new_id())
    assert clients.open_client(office, made.id) == made


def test_a_new_name_is_found_and_the_old_one_no_more(office: Studio) -> None:
    made = clients.register_client(office, replace(ANNA, last_name="Oudenaam"))
    clients.change_client(
        office, made.id, replace(made.entry(), last_name="Nieuwenaam"), version=made.version, gp=made.gp
    )
    assert numbers(office, "nieuwenaam") == [made.number]
    assert numbers(office, "oudenaam") == []


# --- finding ---


def numbers(studio: Studio, typed: str) -> list[int]:
    return [line.number for line in clients.find_clients(studio, typed)]


@pytest.fixture(scope="module")
def people(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Studio, dict[str, Client]]]:
    from tests.builders import home as make_home

    home = make_home(tmp_path_factory.mktemp("people"))
    studio = home.practitioner()
    entries = {
        "anna": ANNA,
        "karel": replace(KAREL, phone="+31 20 555 0123", postcode="1234 AB"),
        "ozdemir": replace(ANNA, first_name="Ayşe", last_name="Özdemir", born="01-02-1990", phone="06 98765432"),
        "lukasz": replace(ANNA, first_name="Łukasz", last_name="Żółć", born="03-04-1991", phone="+48 601 234 567",
                          email="lukasz@elders.test", postcode="5611 EM"),
        "straatsma": replace(ANNA, first_name="Bjørn", last_name="d'Ancona-Weiß", born="05-06-1992",
                             phone="070 123 4567", city="'s-Gravenhage", email="b@den-haag.test"),
    }  # fmt: skip
    yield studio, {name: clients.register_client(studio, entry) for name, entry in entries.items()}
    home.close_all()


@pytest.mark.parametrize(
    ("typed", "who"),
    [
        ("Proefman", "anna"), ("proef", "anna"), ("ANNA PROEF", "anna"), ("proefman anna", "anna"),
        ("Özdemir", "ozdemir"), ("Ozdemir", "ozdemir"), ("ÖZDEMIR", "ozdemir"), ("O\u0308zdemir", "ozdemir"),
        ("ayse", "ozdemir"), ("Ayşe Öz", "ozdemir"),
        ("Łukasz", "lukasz"), ("lukasz", "lukasz"), ("zolc", "lukasz"), ("Żółć", "lukasz"),
        ("bjorn", "straatsma"), ("weiss", "straatsma"), ("ancona", "straatsma"), ("d'ancona", "straatsma"),
        ("gravenhage", "straatsma"), ("b@den-haag", "straatsma"),
        ("van Voorbeeld", "karel"), ("voorbeeld, karel van", "karel"),
        ("1403", "anna"), ("14031979", "anna"), ("14-03-1979", "anna"), ("14/3/79", "anna"), ("140379", "anna"),
        ("14 maart 1979", "anna"), ("1979-03-14", "anna"), ("29-2-1984", "karel"),
        ("06 12345678", "anna"), ("0612345678", "anna"), ("06-1234 5678", "anna"), ("+31612345678", "anna"),
        ("+31 6 12345678", "anna"), ("0031612345678", "anna"), ("12345678", "anna"), ("061234", "anna"),
        ("020 555 0123", "karel"), ("+31205550123", "karel"), ("020-5550123", "karel"),
        ("+48601234567", "lukasz"), ("601 234 567", "lukasz"), ("0048601234567", "lukasz"),
        ("1234 AB", "karel"), ("1234AB", "karel"), ("1234ab", "karel"), ("5611EM", "lukasz"),
        ("lukasz@elders.test", "lukasz"), ("anna@voorbeeld", "anna"),
    ],
)  # fmt: skip
def test_everybody_is_found_by_whatever_is_known_of_them(
    people: tuple[Studio, dict[str, Client]], typed: str, who: str
) -> None:
    studio, known = people
    found = clients.find_clients(studio, typed)
    assert known[who].number in [line.number for line in found]
    others = {"anna": {"karel", "lukasz"}, "karel": {"ozdemir"}, "lukasz": {"anna"}}.get(who, {"anna"})
    if typed not in {"12345678", "061234", "anna@voorbeeld"}:
        assert not {known[other].number for other in others} & {line.number for line in found}


def test_a_client_number_is_found_in_every_form(people: tuple[Studio, dict[str, Client]]) -> None:
    studio, known = people
    karel = known["karel"]
    for typed in (
        karel.label,
        karel.label.lower(),
        f"st{karel.number:04d}",
        f"ST- {karel.number:04d}",
        f"{karel.number:04d}",
    ):
        assert numbers(studio, typed)[0] == karel.number, typed


def test_nobody_is_found_by_what_nobody_has(people: tuple[Studio, dict[str, Client]]) -> None:
    studio, known = people
    for typed in ("bestaatniet", "99999999", "31-12-1999", "ST-9999", "9876 XX", "anna voorbeeldig"):
        assert numbers(studio, typed) == [], typed
    assert numbers(studio, "") == sorted((one.number for one in known.values()), reverse=True)
    assert len(clients.find_clients(studio, "", limit=2)) == 2


def test_a_line_shows_who_and_when_last(people: tuple[Studio, dict[str, Client]]) -> None:
    studio, known = people
    (line,) = clients.find_clients(studio, "ozdemir")
    assert (line.id, line.name.full, line.last_visit) == (known["ozdemir"].id, "Ayşe Özdemir", None)
