"""Whom the first visit is about, and every word that is typed about her."""

from __future__ import annotations

CLIENT = "Lieke van Voorbeeld"
PERSON = (
    ("Voornaam", "Lieke"),
    ("Tussenvoegsel", "van"),
    ("Achternaam", "Voorbeeld"),
    ("Geboortedatum", "14-3-79"),
    ("Postcode", "9999zz"),
    ("Huisnummer", "12"),
    ("Straat", "Teststraat"),
    ("Plaats", "Voorbeeldstad"),
    ("Telefoon", "06 12345678"),
    ("E-mail", "lieke@voorbeeld.test"),
)
GP = "Praktijk De Proef, Voorbeeldstad"
ANSWERS = (
    ("Heeft u eerder huidkanker gehad?", "Nee"),
    ("Melanoom bij ouders, broers, zussen of kinderen?", "Ja"),
    ("Orgaantransplantatie of medicijnen die de afweer remmen?", "Nee"),
    ("Als kind of tiener vaak ernstig verbrand, met blaren?", "Ja"),
    ("Ooit een zonnebank gebruikt?", "Minder dan 10 keer"),
    ("Ongeveer hoeveel moedervlekken op beide armen samen?", "Meer dan 20"),
)
CONSENTS = (
    ("Onderzoek van de huid en maken van foto’s", "Ja"),
    ("Uitslag delen met de huisarts", "Ja"),
    ("Foto’s gebruiken voor onderwijs", "Nee"),
)
JUDGEMENTS = ("Atypische moedervlek", "Gewone moedervlek")
EXPLANATION = "Breder en donkerder aan de rechterrand."
REASON = "Melanoom in de familie en vaak verbrand in de jeugd."
GENERAL = "De huid ziet er verder rustig uit."
ADDENDUM = "De huisarts heeft de afspraak bevestigd voor volgende week."
ADDENDUM_REASON = "Bericht van de huisarts."
STUDIO = (
    ("Naam van de studio", "SkinTwin Studio"),
    ("Straat en huisnummer", "Maasboulevard 148"),
    ("Postcode", "3011 TX"),
    ("Plaats", "Rotterdam"),
    ("Telefoon", "010 000 0148"),
    ("E-mail voor vragen over privacy", "privacy@skintwin.nl"),
)
