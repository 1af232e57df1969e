<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AddUserDialog</name>
    <message>
        <source>Add a user</source>
        <translation>Gebruiker toevoegen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Nobody can sign in without a signed confidentiality declaration.</source>
        <translation>Niemand kan zich aanmelden zonder getekende geheimhoudingsverklaring.</translation>
    </message>
    <message>
        <source>Declaration signed on</source>
        <translation>Verklaring getekend op</translation>
    </message>
    <message>
        <source>Add and make a code</source>
        <translation>Toevoegen en code maken</translation>
    </message>
    <message>
        <source>Adding …</source>
        <translation>Toevoegen …</translation>
    </message>
    <message>
        <source>Choose a role.</source>
        <translation>Kies een rol.</translation>
    </message>
    <message>
        <source>Type a date up to today, like 17-9-2021.</source>
        <translation>Typ een datum tot en met vandaag, zoals 17-9-2021.</translation>
    </message>
</context>
<context>
    <name>AddWaitingDialog</name>
    <message>
        <source>On the waiting list</source>
        <translation>Op de wachtlijst</translation>
    </message>
    <message>
        <source>Days that suit</source>
        <translation>Dagen die passen</translation>
    </message>
    <message>
        <source>Parts of the day</source>
        <translation>Dagdelen</translation>
    </message>
    <message>
        <source>Nothing chosen: every day</source>
        <translation>Niets gekozen: elke dag</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliënt</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Hoe lang</translation>
    </message>
    <message>
        <source>Nothing chosen: the whole day</source>
        <translation>Niets gekozen: de hele dag</translation>
    </message>
    <message>
        <source>About when only, never why. What is medical belongs in the file.</source>
        <translation>Alleen over wanneer, nooit waarom. Wat medisch is, hoort in het dossier.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>niet verplicht</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Op de lijst zetten</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Bezig met bewaren …</translation>
    </message>
</context>
<context>
    <name>AddendumDialog</name>
    <message>
        <source>Add to the signed result</source>
        <translation>De ondertekende uitslag aanvullen</translation>
    </message>
    <message>
        <source>The signed result stays as it is. The addendum stands below it in a new edition, which has to be delivered again.</source>
        <translation>De ondertekende uitslag blijft zoals hij is. De aanvulling staat eronder in een nieuwe versie, die opnieuw moet worden afgeleverd.</translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation>Aanvulling</translation>
    </message>
    <message>
        <source>The client reads this: short sentences, plain words.</source>
        <translation>De cliënt leest dit: korte zinnen, gewone woorden.</translation>
    </message>
    <message>
        <source>Reason of the addendum</source>
        <translation>Reden van de aanvulling</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Vul dit in.</translation>
    </message>
</context>
<context>
    <name>AddressSection</name>
    <message>
        <source>Address and contact</source>
        <translation>Adres en contact</translation>
    </message>
    <message>
        <source>Of phone, e-mail and address one is enough</source>
        <translation>Van telefoon, e-mail en adres is er één genoeg</translation>
    </message>
    <message>
        <source>Messages about the appointment</source>
        <translation>Berichten over de afspraak</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Huisnummer</translation>
    </message>
    <message>
        <source>Addition</source>
        <translation>Toevoeging</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straat</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>For the invoice, for letters, and to check by post that a request is yours.</source>
        <translation>Voor de factuur, voor brieven, en om per post te controleren dat een verzoek echt van u is.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Also to call back about requests</source>
        <translation>Ook voor terugbellen bij verzoeken</translation>
    </message>
    <message>
        <source>To call about the appointment or a result, and to call back who asks for something.</source>
        <translation>Om te bellen over de afspraak of de uitslag, en om terug te bellen als iemand iets vraagt.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>For messages about the appointment. News only when the client says yes to it.</source>
        <translation>Voor berichten over de afspraak. Nieuws alleen als de cliënt daar ja op zegt.</translation>
    </message>
    <message>
        <source>This is no postcode of this country: %1. Check both.</source>
        <translation>Dit is geen postcode in dit land: %1. Controleer allebei.</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>niet verplicht</translation>
    </message>
    <message>
        <source>For appointments only; results never go by e-mail</source>
        <translation>Alleen voor afspraken; uitslagen gaan nooit per e-mail</translation>
    </message>
</context>
<context>
    <name>AdviceDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Go on; it stands in the journal</source>
        <translation>Doorgaan; het staat in het logboek</translation>
    </message>
</context>
<context>
    <name>AgainDialog</name>
    <message>
        <source>News again?</source>
        <translation>Weer nieuws?</translation>
    </message>
    <message>
        <source>Only when the client asked for it. It is kept as consent to news by e-mail, with the text of today.</source>
        <translation>Alleen als de cliënt erom vraagt. Het wordt bewaard als toestemming voor nieuws per e-mail, met de tekst van vandaag.</translation>
    </message>
    <message>
        <source>The client said so</source>
        <translation>De cliënt zei dit</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Bezig met opslaan …</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Kies er een.</translation>
    </message>
</context>
<context>
    <name>AgendaDeeds</name>
    <message>
        <source>Is here now, as a walk-in</source>
        <translation>Is er nu, als inloop</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation>Gepland: %1</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>Verplaatst naar %1</translation>
    </message>
    <message>
        <source>Takes %1 now</source>
        <translation>Duurt nu %1</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>%1 has arrived</source>
        <translation>%1 is binnen</translation>
    </message>
    <message>
        <source>%1: appointment cancelled</source>
        <translation>%1: afspraak afgezegd</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Ongedaan maken (Ctrl+Z)</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Dat lukte niet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>AgendaMenus</name>
    <message>
        <source>Walk-in, without an appointment</source>
        <translation>Inloop, zonder afspraak</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Wachtlijst</translation>
    </message>
    <message>
        <source>Put somebody on the waiting list</source>
        <translation>Iemand op de wachtlijst zetten</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Naar een dag</translation>
    </message>
    <message>
        <source>To today</source>
        <translation>Naar vandaag</translation>
    </message>
    <message>
        <source>Print the day list</source>
        <translation>Daglijst afdrukken</translation>
    </message>
    <message>
        <source>Save as a calendar file</source>
        <translation>Opslaan als agendabestand</translation>
    </message>
    <message>
        <source>Whose agenda</source>
        <translation>Wiens agenda</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Van iedereen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>To the screening</source>
        <translation>Naar de screening</translation>
    </message>
    <message>
        <source>Has arrived</source>
        <translation>Is aangekomen</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>In de kamer</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Afgerond</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Niet verschenen</translation>
    </message>
    <message>
        <source>Expected again</source>
        <translation>Toch verwacht</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Wijzigen …</translation>
    </message>
    <message>
        <source>Cancel …</source>
        <translation>Afzeggen …</translation>
    </message>
</context>
<context>
    <name>AgendaOut</name>
    <message>
        <source>Not in privacy mode</source>
        <translation>Niet in privacymodus</translation>
    </message>
    <message>
        <source>Printing and saving are off while privacy mode is on. Turn it off with F9 when nobody looks on.</source>
        <translation>Afdrukken en opslaan staan uit zolang de privacymodus aan is. Zet hem uit met F9 als niemand meekijkt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>There is no printer on this computer. Set one up and try again.</source>
        <translation>Op deze computer is geen printer. Stel er een in en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>Geen printer</translation>
    </message>
    <message>
        <source>Print the day list</source>
        <translation>Daglijst afdrukken</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Day list</source>
        <translation>Daglijst</translation>
    </message>
    <message>
        <source>Save as a calendar file</source>
        <translation>Opslaan als agendabestand</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>Kies een plaats</translation>
    </message>
    <message>
        <source>agenda</source>
        <translation>agenda</translation>
    </message>
    <message>
        <source>Calendar file saved. Delete it when it is no longer needed.</source>
        <translation>Agendabestand opgeslagen. Verwijder het als het niet meer nodig is.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Niet opgeslagen</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another place.</source>
        <translation>Het bestand kon daar niet worden geschreven. Kies een andere plaats.</translation>
    </message>
</context>
<context>
    <name>AgendaPanel</name>
    <message>
        <source>The day before</source>
        <translation>De dag ervoor</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>De dag erna</translation>
    </message>
    <message>
        <source>Go to a day (Ctrl+G)</source>
        <translation>Naar een dag (Ctrl+G)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>More for the agenda</source>
        <translation>Meer voor de agenda</translation>
    </message>
    <message>
        <source>No appointments on this day</source>
        <translation>Geen afspraken op deze dag</translation>
    </message>
    <message>
        <source>Plan the first one, or go to another day with PgUp and PgDn.</source>
        <translation>Plan de eerste, of ga met PgUp en PgDn naar een andere dag.</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>Nieuwe afspraak</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>week %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>De week ervoor</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>De week erna</translation>
    </message>
    <message>
        <source>Names of others are hidden</source>
        <translation>Namen van anderen zijn verborgen</translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n afspraak</numerusform>
            <numerusform>%n afspraken</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 vrij</translation>
    </message>
</context>
<context>
    <name>AgendaSetupPage</name>
    <message>
        <source>Rooms</source>
        <translation>Kamers</translation>
    </message>
    <message>
        <source>One on each line; the first free one is proposed.</source>
        <translation>Eén op elke regel; de eerste vrije wordt voorgesteld.</translation>
    </message>
    <message>
        <source>Another kind</source>
        <translation>Nog een soort</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Kinds of appointment</source>
        <translation>Soorten afspraken</translation>
    </message>
    <message>
        <source>Reception plans by length and sees every kind as a consult. Appointments keep their kind.</source>
        <translation>De receptie plant op duur en ziet elke soort als consult. Afspraken houden hun soort.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Openingstijden</translation>
    </message>
    <message>
        <source>Such as 9:00-12:30, 13:30-17:30. Nothing: closed. Holidays are warned of by themselves.</source>
        <translation>Bijvoorbeeld 9:00-12:30, 13:30-17:30. Niets: gesloten. Voor feestdagen wordt vanzelf gewaarschuwd.</translation>
    </message>
    <message>
        <source>Type it as 9:00-12:30, 13:30-17:30, one after the other.</source>
        <translation>Typ het als 9:00-12:30, 13:30-17:30, na elkaar.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Opgeslagen</translation>
    </message>
</context>
<context>
    <name>AllowDialog</name>
    <message>
        <source>Use it all the same today</source>
        <translation>Vandaag toch gebruiken</translation>
    </message>
    <message>
        <source>The law allows this on four grounds only (article 18(2) AVG). It holds for today, and never for news. Answers to requests and the letter before it ends may always go.</source>
        <translation>De wet staat dit alleen toe op vier gronden (artikel 18 lid 2 AVG). Het geldt voor vandaag, en nooit voor nieuws. Antwoorden op verzoeken en de brief voordat het eindigt mogen altijd weg.</translation>
    </message>
    <message>
        <source>What is used</source>
        <translation>Wat er gebruikt wordt</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grond</translation>
    </message>
    <message>
        <source>Why, in plain words</source>
        <translation>Waarom, in gewone taal</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Kies er een.</translation>
    </message>
</context>
<context>
    <name>AnnounceDialog</name>
    <message>
        <source>Tell the client that it ends</source>
        <translation>De cliënt vertellen dat het stopt</translation>
    </message>
    <message>
        <source>The client hears it a week before (article 18(3) AVG).</source>
        <translation>De cliënt hoort het een week van tevoren (artikel 18 lid 3 AVG).</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>Tekst van de brief</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>The letter goes</source>
        <translation>De brief gaat</translation>
    </message>
    <message>
        <source>The client has been told</source>
        <translation>De cliënt weet het</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Opslaan …</translation>
    </message>
    <message>
        <source>It has left</source>
        <translation>Verstuurd</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Copy the text by hand or print elsewhere.</source>
        <translation>Op deze computer is geen printer ingesteld. Neem de tekst met de hand over of druk ergens anders af.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Kies er een.</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>What did this source give?</source>
        <translation>Wat gaf deze bron?</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Hoeveel</translation>
    </message>
    <message>
        <source>Who answered, and what; or why it does not apply</source>
        <translation>Wie antwoordde wat, of waarom niet van toepassing</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Noteren</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Bezig met opslaan …</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Kies er een.</translation>
    </message>
    <message>
        <source>Type a number, or leave it open.</source>
        <translation>Typ een aantal of laat het leeg.</translation>
    </message>
    <message>
        <source>This is more than one client can have. Type at most %1.</source>
        <translation>Zoveel kan er van één cliënt niet zijn. Typ hoogstens %1.</translation>
    </message>
</context>
<context>
    <name>AppointmentSection</name>
    <message>
        <source>Appointment</source>
        <translation>Afspraak</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
    <message>
        <source>At whose request</source>
        <translation>Op wiens verzoek</translation>
    </message>
    <message>
        <source>Client’s rights</source>
        <translation>Rechten van de cliënt</translation>
    </message>
    <message>
        <source>I told the client this</source>
        <translation>Ik heb dit de cliënt verteld</translation>
    </message>
    <message>
        <source>Kind of appointment</source>
        <translation>Soort afspraak</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Practitioner</source>
        <translation>Behandelaar</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Kamer</translation>
    </message>
    <message>
        <source>GP</source>
        <translation>Huisarts</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>niet verplicht</translation>
    </message>
    <message>
        <source>Only to send a result or referral letter, and only after the client said yes to that.</source>
        <translation>Alleen om een uitslag of verwijsbrief te sturen, en alleen als de cliënt daar ja op zegt.</translation>
    </message>
    <message>
        <source>Practice, town</source>
        <translation>Praktijk, plaats</translation>
    </message>
    <message>
        <source>Commissioner</source>
        <translation>Opdrachtgever</translation>
    </message>
    <message>
        <source>Kind of commissioner</source>
        <translation>Soort opdrachtgever</translation>
    </message>
    <message>
        <source>%1 (%2 min)</source>
        <translation>%1 (%2 min)</translation>
    </message>
    <message>
        <source>This appointment overlaps another one.</source>
        <translation>Deze afspraak overlapt een andere.</translation>
    </message>
    <message>
        <source>Tell the client now:</source>
        <translation>Vertel de cliënt nu:</translation>
    </message>
</context>
<context>
    <name>AppointmentsPage</name>
    <message>
        <source>New appointment</source>
        <translation>Nieuwe afspraak</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>Op de wachtlijst</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Cancel …</source>
        <translation>Afzeggen …</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Komend</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Voorbij</translation>
    </message>
    <message>
        <source>No appointment ahead</source>
        <translation>Geen afspraak in het vooruitzicht</translation>
    </message>
    <message>
        <source>Plan one, or put the client on the waiting list.</source>
        <translation>Plan er een, of zet de cliënt op de wachtlijst.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Nog niets.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Kind of appointment</source>
        <translation>Soort afspraak</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Practitioner</source>
        <translation>Behandelaar</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Kamer</translation>
    </message>
    <message>
        <source>walk-in</source>
        <translation>inloop</translation>
    </message>
    <message>
        <source>Choose an appointment that is still to come.</source>
        <translation>Kies een afspraak die nog komt.</translation>
    </message>
    <message>
        <source>Put on the waiting list</source>
        <translation>Op de wachtlijst gezet</translation>
    </message>
</context>
<context>
    <name>AskedRow</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Niet bekend</translation>
    </message>
    <message>
        <source>client: %1</source>
        <translation>cliënt: %1</translation>
    </message>
</context>
<context>
    <name>AttemptDialog</name>
    <message>
        <source>How did it go?</source>
        <translation>Hoe ging het?</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>Klopt</translation>
    </message>
    <message>
        <source>It is not right</source>
        <translation>Klopt niet</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Niet mogelijk</translation>
    </message>
    <message>
        <source>How, or why not</source>
        <translation>Hoe, of waarom niet</translation>
    </message>
    <message>
        <source>Only look: name, date of birth and face. No copy, no number.</source>
        <translation>Alleen kijken: naam, geboortedatum en gezicht. Geen kopie, geen nummer.</translation>
    </message>
    <message>
        <source>Call the number that was in the file before the request; two questions, never medical.</source>
        <translation>Bel het nummer dat vóór het verzoek al in het dossier stond. Twee vragen, nooit medisch.</translation>
    </message>
    <message>
        <source>That it is right is written down by looking at the copy, and only so.</source>
        <translation>Dat het klopt, wordt alleen genoteerd door de kopie te bekijken.</translation>
    </message>
    <message>
        <source>By this way it turned out to be somebody else. Find out by another way who it is.</source>
        <translation>Langs deze weg bleek het iemand anders te zijn. Stel langs een andere weg vast wie het is.</translation>
    </message>
    <message>
        <source>It was somebody else before. Write down how it is certain now.</source>
        <translation>Eerder bleek het iemand anders. Noteer hoe het nu wel vaststaat.</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Noteren</translation>
    </message>
    <message>
        <source>That it is right is written down by comparing the code that came back.</source>
        <translation>Dat het klopt, wordt vastgelegd door de code die terugkwam te vergelijken.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Bezig met opslaan …</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Kies er een.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Vul dit in.</translation>
    </message>
</context>
<context>
    <name>AuthorityDialog</name>
    <message>
        <source>Who asks</source>
        <translation>Wie vraagt het</translation>
    </message>
    <message>
        <source>%1. %2, seen on %3</source>
        <translation>%1. %2, gezien op %3</translation>
    </message>
    <message>
        <source>Registered in the file</source>
        <translation>Staat in het dossier</translation>
    </message>
    <message>
        <source>Nobody is registered beside this client. Look at the paper with all the more care; make no copy of it.</source>
        <translation>Naast deze cliënt staat niemand in het dossier. Kijk extra goed naar het bewijs; maak er geen kopie van.</translation>
    </message>
</context>
<context>
    <name>BalancingDialog</name>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>News may be sent</source>
        <translation>Nieuws mag</translation>
    </message>
    <message>
        <source>No news is sent</source>
        <translation>Geen nieuws</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n maand</numerusform>
            <numerusform>%n maanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>Geldt</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Ondertekenen</translation>
    </message>
    <message>
        <source>Signing …</source>
        <translation>Bezig met ondertekenen …</translation>
    </message>
    <message>
        <source>Write at least %1 words.</source>
        <translation>Schrijf minstens %1 woorden.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Kies er een.</translation>
    </message>
</context>
<context>
    <name>BesideColumn</name>
    <message>
        <source>Changed since the last profile</source>
        <translation>Veranderd sinds het vorige profiel</translation>
    </message>
    <message>
        <source>Earlier profiles</source>
        <translation>Eerdere profielen</translation>
    </message>
    <message>
        <source>No profile was signed before.</source>
        <translation>Er is niet eerder een profiel ondertekend.</translation>
    </message>
    <message>
        <source>This is the first profile.</source>
        <translation>Dit is het eerste profiel.</translation>
    </message>
    <message>
        <source>Nothing has changed since %1.</source>
        <translation>Niets veranderd sinds %1.</translation>
    </message>
</context>
<context>
    <name>BesidePage</name>
    <message>
        <source>The client blocks the result</source>
        <translation>Cliënt blokkeert de uitslag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Authority shown by</source>
        <translation>Gezag blijkt uit</translation>
    </message>
    <message>
        <source>To be reached at</source>
        <translation>Te bereiken via</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Wie beslist</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Vertegenwoordiger</translation>
    </message>
    <message>
        <source>Cannot decide, recorded on</source>
        <translation>Kan niet beslissen, vastgelegd op</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tolk</translation>
    </message>
    <message>
        <source>Who interprets</source>
        <translation>Wie tolkt</translation>
    </message>
    <message>
        <source>Commissioner</source>
        <translation>Opdrachtgever</translation>
    </message>
    <message>
        <source>Kind of commissioner</source>
        <translation>Soort opdrachtgever</translation>
    </message>
    <message>
        <source>Client told of the rights on</source>
        <translation>Rechten verteld op</translation>
    </message>
    <message>
        <source>What the commissioner gets</source>
        <translation>Wat de opdrachtgever krijgt</translation>
    </message>
    <message>
        <source>Who gave the details</source>
        <translation>Wie gaf de gegevens</translation>
    </message>
    <message>
        <source>How the client was told</source>
        <translation>Hoe hoorde de cliënt dit</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Details from somebody else</source>
        <translation>Gegevens van een ander</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>The representative</source>
        <translation>De vertegenwoordiger</translation>
    </message>
    <message>
        <source>%1, seen on %2</source>
        <translation>%1, gezien op %2</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Niet nodig</translation>
    </message>
    <message>
        <source>Nothing about this client</source>
        <translation>Niets over deze cliënt</translation>
    </message>
    <message>
        <source>Nothing: blocked by the client on %1</source>
        <translation>Niets: geblokkeerd door de cliënt op %1</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>De uitslag</translation>
    </message>
    <message>
        <source>Nothing yet: the client hears it first</source>
        <translation>Nog niets: de cliënt hoort het eerst</translation>
    </message>
    <message>
        <source>Nobody: the client gave them</source>
        <translation>Niemand: de cliënt gaf ze zelf</translation>
    </message>
    <message>
        <source>Done. It stands in the journal.</source>
        <translation>Gedaan. Het staat in het logboek.</translation>
    </message>
</context>
<context>
    <name>BlockDialog</name>
    <message>
        <source>Block the result for the commissioner?</source>
        <translation>De uitslag blokkeren voor de opdrachtgever?</translation>
    </message>
    <message>
        <source>The client need give no reason. From now on the commissioner gets nothing.</source>
        <translation>De cliënt hoeft geen reden te geven. Vanaf nu krijgt de opdrachtgever niets.</translation>
    </message>
    <message>
        <source>The client blocks it</source>
        <translation>De cliënt blokkeert</translation>
    </message>
    <message>
        <source>Noting …</source>
        <translation>Vastleggen …</translation>
    </message>
</context>
<context>
    <name>BodyMap</name>
    <message>
        <source>Front</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Achter</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Linkerzij</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Rechterzij</translation>
    </message>
    <message>
        <source>Soles of the feet</source>
        <translation>Voetzolen</translation>
    </message>
    <message>
        <source>beside the body</source>
        <translation>naast het lichaam</translation>
    </message>
    <message>
        <source>Lesion %1</source>
        <translation>Plek %1</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>veranderd</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>verwijderd</translation>
    </message>
    <message>
        <source>not sure that it is the same</source>
        <translation>niet zeker dat het dezelfde is</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>te doen</translation>
    </message>
</context>
<context>
    <name>BookkeepingDialog</name>
    <message>
        <source>Table for the bookkeeper</source>
        <translation>Tabel voor de boekhouder</translation>
    </message>
    <message>
        <source>All invoices and credit notes of a period, with a code in the place of each client’s name. The file is not encrypted: hand it over, and delete it here.</source>
        <translation>Alle facturen en creditfacturen van een periode, met een code in plaats van de naam van elke cliënt. Het bestand is niet versleuteld: geef het af en verwijder het hier.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kiezen</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>Waar is het voor?</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Choose where …</source>
        <translation>Plaats kiezen …</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Exporting …</source>
        <translation>Exporteren …</translation>
    </message>
    <message>
        <source>Where should the table be saved?</source>
        <translation>Waar moet de tabel worden bewaard?</translation>
    </message>
    <message>
        <source>Choose what it is for.</source>
        <translation>Kies waar het voor is.</translation>
    </message>
    <message>
        <source>Type a date, like 24-11-2026.</source>
        <translation>Typ een datum, zoals 24-11-2026.</translation>
    </message>
    <message>
        <source>Choose first where the table should be saved.</source>
        <translation>Kies eerst waar de tabel wordt bewaard.</translation>
    </message>
    <message>
        <source>The table is being written</source>
        <translation>De tabel wordt geschreven</translation>
    </message>
</context>
<context>
    <name>CancelDialog</name>
    <message>
        <source>Cancel the appointment</source>
        <translation>Afspraak afzeggen</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Bezig met bewaren …</translation>
    </message>
</context>
<context>
    <name>ChainCheck</name>
    <message>
        <source>Check</source>
        <translation>Controleren</translation>
    </message>
    <message>
        <source>With the recovery sheet …</source>
        <translation>Met herstelblad …</translation>
    </message>
    <message>
        <source>Journal is being checked</source>
        <translation>Logboek wordt gecontroleerd</translation>
    </message>
    <message>
        <source>The check was stopped. Nothing was found wrong in what was read.</source>
        <translation>De controle is gestopt. In wat gelezen is, was niets mis.</translation>
    </message>
    <message>
        <source>%1 lines, each link and each signature is right.</source>
        <translation>%1 regels: elke schakel en elke handtekening klopt.</translation>
    </message>
    <message>
        <source>%1 lines, each link and today’s signatures are right.</source>
        <translation>%1 regels: elke schakel en de handtekeningen van vandaag kloppen.</translation>
    </message>
    <message>
        <source>Line %1 is the first that is not right: %2. Keep this studio’s folder as it is.</source>
        <translation>Regel %1 is de eerste die niet klopt: %2. Laat de map van deze studio zoals hij is.</translation>
    </message>
</context>
<context>
    <name>ChangeDetailsDialog</name>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Opslaan …</translation>
    </message>
</context>
<context>
    <name>ChangeRoleDialog</name>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>Rol wijzigen</translation>
    </message>
    <message>
        <source>Changing …</source>
        <translation>Wijzigen …</translation>
    </message>
    <message>
        <source>This is the role that %1 has already.</source>
        <translation>Dit is de rol die %1 al heeft.</translation>
    </message>
    <message>
        <source>%1 gets the care key. It opens at the next sign-in of %1, with their own password.</source>
        <translation>%1 krijgt de zorgsleutel. Die gaat open zodra %1 zich weer aanmeldt, met het eigen wachtwoord.</translation>
    </message>
    <message>
        <source>%1 loses the care key. All keys of the studio are made anew, so that an old copy opens nothing. That takes a while and cannot be undone.</source>
        <translation>%1 raakt de zorgsleutel kwijt. Alle sleutels van de studio worden vernieuwd, zodat een oude kopie niets opent. Dat duurt even en kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>The keys of %1 stay as they are; only what %1 may do changes.</source>
        <translation>De sleutels van %1 blijven zoals ze zijn; alleen wat %1 mag, verandert.</translation>
    </message>
    <message>
        <source>Making the keys anew</source>
        <translation>Sleutels vernieuwen</translation>
    </message>
    <message>
        <source>Changing the role</source>
        <translation>Rol wijzigen</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Last check</source>
        <translation>Laatste controle</translation>
    </message>
    <message>
        <source>Open the risk profile</source>
        <translation>Risicoprofiel openen</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Ondertekend</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Niet klaar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>No lesions were recorded</source>
        <translation>Er zijn geen plekken vastgelegd</translation>
    </message>
    <message>
        <source>The report says so.</source>
        <translation>Dat staat in het rapport.</translation>
    </message>
    <message>
        <source>Not every lesion has a judgement and an action</source>
        <translation>Niet elke plek heeft een oordeel en een actie</translation>
    </message>
    <message>
        <source>Every lesion has an action</source>
        <translation>Elke plek heeft een actie</translation>
    </message>
    <message>
        <source>The risk profile is not signed</source>
        <translation>Het risicoprofiel is niet ondertekend</translation>
    </message>
    <message>
        <source>Risk profile signed</source>
        <translation>Risicoprofiel ondertekend</translation>
    </message>
    <message>
        <source>%1 of %2 belong to no lesion</source>
        <translation>%1 van %2 horen bij geen plek</translation>
    </message>
    <message>
        <source>Not all pictures are linked</source>
        <translation>Niet alle beelden zijn gekoppeld</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n beeld</numerusform>
            <numerusform>%n beelden</numerusform>
        </translation>
    </message>
    <message>
        <source>All pictures are linked</source>
        <translation>Alle beelden gekoppeld</translation>
    </message>
    <message>
        <source>No pictures in this visit</source>
        <translation>Geen beelden bij dit bezoek</translation>
    </message>
    <message>
        <source>Save the PDF: that is the signed report itself.</source>
        <translation>Bewaar de PDF: dat is het ondertekende rapport zelf.</translation>
    </message>
    <message>
        <source>The layout of the report has changed</source>
        <translation>De opmaak van het verslag is veranderd</translation>
    </message>
    <message>
        <source>edition %1</source>
        <translation>versie %1</translation>
    </message>
    <message>
        <source>The report is what was signed</source>
        <translation>Het rapport is wat is ondertekend</translation>
    </message>
    <message>
        <source>The preview is equal to the file</source>
        <translation>Rapport gelijk aan het dossier</translation>
    </message>
    <message>
        <source>The preview is being made</source>
        <translation>Het voorbeeld wordt gemaakt</translation>
    </message>
    <message numerus="yes">
        <source>%n hard word(s) explained</source>
        <translation>
            <numerusform>%n moeilijk woord uitgelegd</numerusform>
            <numerusform>%n moeilijke woorden uitgelegd</numerusform>
        </translation>
    </message>
    <message>
        <source>No hard words</source>
        <translation>Geen moeilijke woorden</translation>
    </message>
</context>
<context>
    <name>ChecklistForm</name>
    <message>
        <source>All others: no</source>
        <translation>Alle andere: nee</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>som</translation>
    </message>
    <message>
        <source>%1, version %2.</source>
        <translation>%1, versie %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) not answered yet</source>
        <translation>
            <numerusform>%n vraag nog niet beantwoord</numerusform>
            <numerusform>%n vragen nog niet beantwoord</numerusform>
        </translation>
    </message>
    <message>
        <source>incomplete: %1</source>
        <translation>onvolledig: %1</translation>
    </message>
    <message>
        <source>Sum of your entries, no judgement. %1 %2</source>
        <translation>Optelsom van uw invoer, geen oordeel. %1 %2</translation>
    </message>
</context>
<context>
    <name>ChooseFile</name>
    <message>
        <source>Which file is of the same person?</source>
        <translation>Welk dossier is van dezelfde persoon?</translation>
    </message>
    <message>
        <source>Look for the other file by name, date of birth, number, phone or postcode.</source>
        <translation>Zoek het andere dossier op naam, geboortedatum, nummer, telefoon of postcode.</translation>
    </message>
    <message>
        <source>Search client</source>
        <translation>Zoek cliënt</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geboortedatum</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Naast elkaar bekijken</translation>
    </message>
    <message>
        <source>These look like this client:</source>
        <translation>Deze dossiers lijken op deze cliënt:</translation>
    </message>
    <message>
        <source>No file looks like this client.</source>
        <translation>Geen dossier lijkt op deze cliënt.</translation>
    </message>
    <message>
        <source>Choose a file in the list.</source>
        <translation>Kies een dossier in de lijst.</translation>
    </message>
</context>
<context>
    <name>ClientBanner</name>
    <message>
        <source>Client present</source>
        <translation>Cliënt aanwezig</translation>
    </message>
    <message>
        <source>Show on the client&apos;s screen</source>
        <translation>Tonen op het scherm van de cliënt</translation>
    </message>
    <message>
        <source>Close the file</source>
        <translation>Dossier sluiten</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Open dossier</translation>
    </message>
    <message>
        <source>Visit under way</source>
        <translation>Bezoek bezig</translation>
    </message>
    <message>
        <source>Start screening</source>
        <translation>Naar screening</translation>
    </message>
    <message>
        <source>Visit %1</source>
        <translation>Bezoek %1</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>gestart %1</translation>
    </message>
    <message>
        <source>Finish the visit</source>
        <translation>Bezoek afronden</translation>
    </message>
    <message>
        <source>To the screening</source>
        <translation>Naar screening</translation>
    </message>
    <message>
        <source>Another client is present</source>
        <translation>Een andere cliënt is aanwezig</translation>
    </message>
</context>
<context>
    <name>ClientChoice</name>
    <message>
        <source>Name, date of birth, number, postcode or phone</source>
        <translation>Naam, geboortedatum, nummer, postcode of telefoon</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliënt</translation>
    </message>
    <message>
        <source>Clients found</source>
        <translation>Gevonden cliënten</translation>
    </message>
    <message>
        <source>Nobody found.</source>
        <translation>Niemand gevonden.</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Nieuwe cliënt</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Iemand anders</translation>
    </message>
</context>
<context>
    <name>ClientPreview</name>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>GP</source>
        <translation>Huisarts</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>Eerste bezoek</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Bezoeken</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Dossier openen</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Afspraak</translation>
    </message>
    <message>
        <source>New appointment (Ctrl+Enter)</source>
        <translation>Nieuwe afspraak (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Toestemmingen</translation>
    </message>
</context>
<context>
    <name>ClientScreen</name>
    <message>
        <source>Lesions</source>
        <translation>Plekken</translation>
    </message>
    <message>
        <source>Pictures, findings, health answers and results can be read by the practitioner only.</source>
        <translation>Beelden, bevindingen, gezondheidsvragen en uitslagen zijn alleen leesbaar voor de behandelaar.</translation>
    </message>
    <message>
        <source>The medical part of this file is sealed</source>
        <translation>Het medische deel van dit dossier is verzegeld</translation>
    </message>
</context>
<context>
    <name>ClientViewDialog</name>
    <message>
        <source>For the client: who looked, when and why</source>
        <translation>Voor de cliënt: wie keek, wanneer en waarom</translation>
    </message>
    <message>
        <source>This is what the client may have on request. It names roles, no staff.</source>
        <translation>Dit mag de cliënt op verzoek krijgen. Er staan rollen in, geen namen van medewerkers.</translation>
    </message>
    <message>
        <source>Who looked</source>
        <translation>Wie heeft gekeken</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>ClientsFound</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>To recall</source>
        <translation>Terugroepen</translation>
    </message>
    <message>
        <source>Set apart</source>
        <translation>Afgeschermd</translation>
    </message>
</context>
<context>
    <name>ClientsOut</name>
    <message>
        <source>There is no printer on this computer. Set one up and try again.</source>
        <translation>Op deze computer is geen printer ingesteld. Stel er een in en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>Geen printer</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Lijst afdrukken</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s): number, name, date of birth, phone and appointment. Nothing medical.</source>
        <translation>
            <numerusform>%n cliënt: nummer, naam, geboortedatum, telefoon en afspraak. Niets medisch.</numerusform>
            <numerusform>%n cliënten: nummer, naam, geboortedatum, telefoon en afspraak. Niets medisch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>To call or write to these clients</source>
        <translation>Om deze cliënten te bellen of te schrijven</translation>
    </message>
    <message>
        <source>To prepare their visits</source>
        <translation>Om hun bezoek voor te bereiden</translation>
    </message>
    <message>
        <source>To go on when the computer is down</source>
        <translation>Om verder te kunnen als de computer uitvalt</translation>
    </message>
    <message>
        <source>List of clients</source>
        <translation>Cliëntenlijst</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Niet afgedrukt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>ClientsScreen</name>
    <message>
        <source>Clients</source>
        <translation>Cliënten</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Lijst afdrukken</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Nieuwe cliënt</translation>
    </message>
    <message>
        <source>Search client</source>
        <translation>Zoek cliënt</translation>
    </message>
    <message>
        <source>Search for nothing</source>
        <translation>Zoekveld leegmaken</translation>
    </message>
    <message>
        <source>Which clients</source>
        <translation>Welke cliënten</translation>
    </message>
    <message>
        <source>Searches name, date of birth, number, postcode and phone</source>
        <translation>Zoekt op naam, geboortedatum, nummer, postcode en telefoon</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>kiezen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>openen</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>voorbeeld</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
    <message>
        <source>There is nobody in the list.</source>
        <translation>Er staat niemand in de lijst.</translation>
    </message>
    <message>
        <source>A list of files that are set apart is not printed.</source>
        <translation>Een lijst van afgeschermde dossiers wordt niet afgedrukt.</translation>
    </message>
    <message>
        <source>Search or choose which clients first: not everybody is printed.</source>
        <translation>Zoek eerst of kies welke cliënten: iedereen afdrukken kan niet.</translation>
    </message>
    <message>
        <source>Searches are written in the journal</source>
        <translation>Elke zoekopdracht komt in het logboek</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n</source>
        <translation>
            <numerusform>de eerste</numerusform>
            <numerusform>de eerste %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gevonden</numerusform>
            <numerusform>%n gevonden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientsTable</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geboortedatum</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Laatste bezoek</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>No appointment</source>
        <translation>Geen afspraak</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Vandaag %1</translation>
    </message>
    <message>
        <source>Appointment %1</source>
        <translation>Afspraak %1</translation>
    </message>
    <message>
        <source>Recall %1</source>
        <translation>Terugroepen %1</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actief</translation>
    </message>
</context>
<context>
    <name>CloseDayDialog</name>
    <message>
        <source>Close the till of %1</source>
        <translation>Kas afsluiten van %1</translation>
    </message>
    <message>
        <source>There must be %1: %2 at the beginning, and what came in and went back in cash.</source>
        <translation>Er moet %1 zijn: %2 bij het begin, met wat er contant bij kwam en af ging.</translation>
    </message>
    <message>
        <source>Counted in the drawer, in euros</source>
        <translation>Geteld in de kas, in euro’s</translation>
    </message>
    <message>
        <source>The rest stays in the drawer for the next day.</source>
        <translation>De rest blijft in de kas voor de volgende dag.</translation>
    </message>
    <message>
        <source>Taken out for the bank, in euros</source>
        <translation>Eruit genomen voor de bank, in euro’s</translation>
    </message>
    <message>
        <source>What is known about a difference</source>
        <translation>Wat bekend is over een verschil</translation>
    </message>
    <message>
        <source>No names.</source>
        <translation>Geen namen.</translation>
    </message>
    <message>
        <source>Close the day for good</source>
        <translation>Dag definitief afsluiten</translation>
    </message>
    <message>
        <source>Closing …</source>
        <translation>Afsluiten …</translation>
    </message>
    <message>
        <source>That is right to the cent.</source>
        <translation>Dat klopt tot op de cent.</translation>
    </message>
    <message>
        <source>%1 too much.</source>
        <translation>%1 te veel.</translation>
    </message>
    <message>
        <source>%1 too little.</source>
        <translation>%1 te weinig.</translation>
    </message>
</context>
<context>
    <name>CloseRecallDialog</name>
    <message>
        <source>Off the recall list</source>
        <translation>Van de terugroeplijst af</translation>
    </message>
    <message>
        <source>Nobody will be reminded of this appointment any more.</source>
        <translation>Niemand wordt nog aan deze afspraak herinnerd.</translation>
    </message>
    <message>
        <source>Off the list</source>
        <translation>Van de lijst af</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Bezig met bewaren …</translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>One-time code for %1</source>
        <translation>Eenmalige code voor %1</translation>
    </message>
    <message>
        <source>Give this code to %1 in person. It is typed once in place of a password; after that %1 chooses a password. The code is shown only now and is stored nowhere.</source>
        <translation>Geef deze code zelf aan %1. Die typt %1 één keer in plaats van een wachtwoord en kiest daarna een wachtwoord. De code staat alleen nu op het scherm en wordt nergens bewaard.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>I have handed the code over</source>
        <translation>Ik heb de code doorgegeven</translation>
    </message>
    <message>
        <source>The code came back</source>
        <translation>De code kwam terug</translation>
    </message>
    <message>
        <source>A wrong code uses it up.</source>
        <translation>Een foute code maakt hem onbruikbaar.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Bezig met vergelijken …</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Vul dit in.</translation>
    </message>
</context>
<context>
    <name>CompareCard</name>
    <message>
        <source>Compare with the file</source>
        <translation>Vergelijken met het dossier</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Dossier: %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>Today is %1</source>
        <translation>Vandaag is het %1</translation>
    </message>
</context>
<context>
    <name>ConsentDetail</name>
    <message>
        <source>Ask</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Intrekken</translation>
    </message>
    <message>
        <source>Add a form …</source>
        <translation>Formulier toevoegen …</translation>
    </message>
    <message>
        <source>Earlier answers</source>
        <translation>Eerdere antwoorden</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>The text that was shown</source>
        <translation>De tekst die is getoond</translation>
    </message>
    <message>
        <source>All answers, the newest first</source>
        <translation>Alle antwoorden, het nieuwste eerst</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>Ask anew</source>
        <translation>Opnieuw vragen</translation>
    </message>
    <message>
        <source>The practitioner asks this, who knows whether it is needed.</source>
        <translation>Dit vraagt de behandelaar, die weet of het nodig is.</translation>
    </message>
    <message>
        <source>No form and no signature kept with it.</source>
        <translation>Er is geen formulier of handtekening bij bewaard.</translation>
    </message>
    <message>
        <source>You can add a form and see that it is there. Only the practitioner opens it: it is sealed to the client.</source>
        <translation>U kunt een formulier toevoegen en zien dat het er is. Alleen de behandelaar opent het: het is voor de cliënt verzegeld.</translation>
    </message>
    <message>
        <source>kept by %1</source>
        <translation>bewaard door %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Language of the text</source>
        <translation>Taal van de tekst</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Yes, agreed</source>
        <translation>Ja, akkoord</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Gegeven door</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Parts of the body</source>
        <translation>Lichaamsdelen</translation>
    </message>
    <message>
        <source>Name of the representative</source>
        <translation>Naam van de vertegenwoordiger</translation>
    </message>
    <message>
        <source>Who that is</source>
        <translation>Wie dat is</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>It holds for this recipient and for nobody else.</source>
        <translation>Geldt voor deze ontvanger en voor niemand anders.</translation>
    </message>
    <message>
        <source>Which data</source>
        <translation>Welke gegevens</translation>
    </message>
    <message>
        <source>For which service</source>
        <translation>Voor welke dienst</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>not required</source>
        <translation>niet verplicht</translation>
    </message>
    <message>
        <source>Nothing ticked: all parts that the text names. It holds today only.</source>
        <translation>Niets aangevinkt: alle delen die de tekst noemt. Geldt alleen vandaag.</translation>
    </message>
    <message>
        <source>Signed form</source>
        <translation>Getekend formulier</translation>
    </message>
    <message>
        <source>can be added later</source>
        <translation>kan later worden toegevoegd</translation>
    </message>
    <message>
        <source>At most five years from today.</source>
        <translation>Hoogstens vijf jaar vanaf vandaag.</translation>
    </message>
    <message>
        <source>Left empty: until %1.</source>
        <translation>Leeg gelaten: tot en met %1.</translation>
    </message>
    <message>
        <source>Left empty: until it is taken back.</source>
        <translation>Leeg gelaten: tot de cliënt het intrekt.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>Recording …</source>
        <translation>Vastleggen …</translation>
    </message>
    <message>
        <source>Please choose.</source>
        <translation>Maak een keuze.</translation>
    </message>
    <message>
        <source>This is not a date. Type it like 24-11-2026.</source>
        <translation>Dit is geen datum. Typ die als 24-11-2026.</translation>
    </message>
    <message>
        <source>From 12 to 15 years client and representative agree together.</source>
        <translation>Van 12 tot en met 15 jaar geven cliënt en vertegenwoordiger samen toestemming.</translation>
    </message>
    <message>
        <source>Under 12 years a representative decides.</source>
        <translation>Onder de 12 jaar beslist een vertegenwoordiger.</translation>
    </message>
    <message>
        <source>This consent counts only when it is signed.</source>
        <translation>Deze toestemming telt alleen met een handtekening.</translation>
    </message>
    <message>
        <source>This day is past.</source>
        <translation>Deze dag is voorbij.</translation>
    </message>
    <message>
        <source>Choose the scan of the signed form.</source>
        <translation>Kies de scan van het getekende formulier.</translation>
    </message>
</context>
<context>
    <name>ConsentList</name>
    <message>
        <source>Not asked yet</source>
        <translation>Nog niet gevraagd</translation>
    </message>
</context>
<context>
    <name>ConsentPracticePage</name>
    <message>
        <source>How strictly consent is asked</source>
        <translation>Hoe streng toestemming wordt gevraagd</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Teksten</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>“Refuse” stops without consent, “Advise” asks whether to go on and writes that in the journal. Where the law leaves no choice, it says so.</source>
        <translation>‘Weigeren’ stopt zonder toestemming, ‘Adviseren’ vraagt of u doorgaat en schrijft dat in het logboek. Waar de wet geen keuze laat, staat dat erbij.</translation>
    </message>
    <message>
        <source>Every version of the texts</source>
        <translation>Elke versie van de teksten</translation>
    </message>
    <message>
        <source>Set. It stands in the journal.</source>
        <translation>Ingesteld. Het staat in het logboek.</translation>
    </message>
</context>
<context>
    <name>ConsentsCard</name>
    <message>
        <source>Consents</source>
        <translation>Toestemmingen</translation>
    </message>
    <message>
        <source>Change or withdraw</source>
        <translation>Wijzigen of intrekken</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Intrekken</translation>
    </message>
</context>
<context>
    <name>ConsentsEndingCard</name>
    <message>
        <source>Ask consent anew</source>
        <translation>Toestemming opnieuw vragen</translation>
    </message>
    <message>
        <source>turned 16</source>
        <translation>16 geworden</translation>
    </message>
    <message>
        <source>run out</source>
        <translation>verlopen</translation>
    </message>
    <message numerus="yes">
        <source>16 in %n day(s)</source>
        <translation>
            <numerusform>16 over %n dag</numerusform>
            <numerusform>16 over %n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more day(s)</source>
        <translation>
            <numerusform>nog %n dag</numerusform>
            <numerusform>nog %n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentsPage</name>
    <message>
        <source>Consents</source>
        <translation>Toestemmingen</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>t/m %1</translation>
    </message>
    <message>
        <source>The law has us keep the file. The photographs are not used any more: not in results, in letters or in teaching. They are marked where they are shown.</source>
        <translation>De wet verplicht ons het dossier te bewaren. De foto’s worden niet meer gebruikt: niet in uitslagen, in brieven of in onderwijs. Waar ze te zien zijn, staat dat erbij.</translation>
    </message>
    <message numerus="yes">
        <source>Consent taken back: %n photograph(s) stay in the file and are not used</source>
        <translation>
            <numerusform>Toestemming ingetrokken: %n foto blijft in het dossier en wordt niet gebruikt</numerusform>
            <numerusform>Toestemming ingetrokken: %n foto’s blijven in het dossier en worden niet gebruikt</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer is recorded.</source>
        <translation>Het antwoord is vastgelegd.</translation>
    </message>
    <message>
        <source>Taken back on %1 at %2.</source>
        <translation>Ingetrokken op %1 om %2.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle bestanden</translation>
    </message>
    <message>
        <source>Choose the scan of the form</source>
        <translation>Kies de scan van het formulier</translation>
    </message>
    <message>
        <source>The form is kept, sealed to the client.</source>
        <translation>Het formulier is bewaard, verzegeld voor de cliënt.</translation>
    </message>
</context>
<context>
    <name>ConsentsSection</name>
    <message>
        <source>Nothing is filled in beforehand</source>
        <translation>Niets is vooraf ingevuld</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Toestemmingen</translation>
    </message>
    <message>
        <source>How the answers were given</source>
        <translation>Hoe de antwoorden zijn gegeven</translation>
    </message>
    <message>
        <source>Privacy statement handed over</source>
        <translation>Privacyverklaring meegegeven</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identiteit</translation>
    </message>
    <message>
        <source>Document shown, no copy made</source>
        <translation>Document getoond, geen kopie gemaakt</translation>
    </message>
    <message>
        <source>Privacy statement of %1 handed over</source>
        <translation>Privacyverklaring van %1 meegegeven</translation>
    </message>
    <message>
        <source>What is not shown here was answered, and signed where it was given, on the client&apos;s own screen.</source>
        <translation>Wat hier niet staat, is op het eigen scherm van de cliënt beantwoord, en waar het mocht ook ondertekend.</translation>
    </message>
    <message>
        <source>Filled in by the client</source>
        <translation>Ingevuld door de cliënt</translation>
    </message>
    <message>
        <source>The child and the parent or guardian both answer. Note yes only when both say yes.</source>
        <translation>Het kind en de ouder of voogd antwoorden allebei. Noteer alleen ja als allebei ja zeggen.</translation>
    </message>
    <message>
        <source>The representative answers for the client.</source>
        <translation>De vertegenwoordiger antwoordt voor de cliënt.</translation>
    </message>
    <message>
        <source>Sharing with the GP: fill in which GP</source>
        <translation>Delen met de huisarts: vul in welke</translation>
    </message>
    <message>
        <source>Text v%1, %2</source>
        <translation>Tekst v%1, %2</translation>
    </message>
    <message>
        <source>Consents: %1 of %2 not asked</source>
        <translation>Toestemmingen: %1 van %2 niet gevraagd</translation>
    </message>
</context>
<context>
    <name>ContactDetail</name>
    <message>
        <source>Chosen</source>
        <translation>Gekozen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lezen</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Verbeteren</translation>
    </message>
    <message>
        <source>Copy or save</source>
        <translation>Kopiëren of opslaan</translation>
    </message>
    <message>
        <source>taken off the list on %1</source>
        <translation>van de lijst gehaald op %1</translation>
    </message>
    <message>
        <source>Press “Read” to open it; that stands in the journal.</source>
        <translation>Druk op “Lezen” om dit te openen; dat staat in het logboek.</translation>
    </message>
    <message>
        <source>The practitioner can read it.</source>
        <translation>De behandelaar kan dit lezen.</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Verzegeld</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Eerdere versies</translation>
    </message>
    <message>
        <source>Version %1, %2, %3</source>
        <translation>Versie %1, %2, %3</translation>
    </message>
    <message>
        <source>Read version %1</source>
        <translation>Versie %1 lezen</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <source>New note</source>
        <translation>Nieuwe notitie</translation>
    </message>
    <message>
        <source>Letter or e-mail</source>
        <translation>Brief of e-mail</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>No contact yet</source>
        <translation>Nog geen contact</translation>
    </message>
    <message>
        <source>A note of a call or a talk at the desk stands here, and every letter that was made.</source>
        <translation>Hier staan notities van telefoontjes en gesprekken aan de balie, en elke brief die is gemaakt.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Verzegeld</translation>
    </message>
    <message>
        <source>taken off the list on %1</source>
        <translation>van de lijst gehaald op %1</translation>
    </message>
    <message>
        <source>corrected, version %1</source>
        <translation>verbeterd, versie %1</translation>
    </message>
    <message>
        <source>Letters and contact</source>
        <translation>Brieven en contact</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>It was kept for you.</source>
        <translation>Hij is voor u bewaard.</translation>
    </message>
    <message>
        <source>A note was not finished</source>
        <translation>Een notitie is niet af</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
</context>
<context>
    <name>ContactRoutes</name>
    <message>
        <source>Contact note</source>
        <translation>Contactnotitie</translation>
    </message>
    <message>
        <source>Letter or e-mail</source>
        <translation>Brief of e-mail</translation>
    </message>
    <message>
        <source>No more news</source>
        <translation>Geen nieuws meer</translation>
    </message>
    <message>
        <source>Note saved</source>
        <translation>Notitie opgeslagen</translation>
    </message>
    <message>
        <source>From now on no more news goes to this client</source>
        <translation>Deze cliënt krijgt vanaf nu geen nieuws meer</translation>
    </message>
    <message>
        <source>A contact note was not finished</source>
        <translation>Een contactnotitie is niet af</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
</context>
<context>
    <name>CopyRow</name>
    <message>
        <source>copied</source>
        <translation>gekopieerd</translation>
    </message>
    <message>
        <source>Copying is off in privacy mode (F9).</source>
        <translation>Kopiëren staat uit in de privacymodus (F9).</translation>
    </message>
</context>
<context>
    <name>CorrectDialog</name>
    <message>
        <source>Take this payment back?</source>
        <translation>Deze betaling terugdraaien?</translation>
    </message>
    <message>
        <source>A counter-entry of %1 is booked. The payment itself stays visible. After that, book it as it was.</source>
        <translation>Er komt een tegenboeking van %1. De betaling zelf blijft zichtbaar. Boek daarna wat er echt is betaald.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kiezen</translation>
    </message>
    <message>
        <source>What was wrong?</source>
        <translation>Wat was er fout?</translation>
    </message>
    <message>
        <source>Book the counter-entry</source>
        <translation>Tegenboeking maken</translation>
    </message>
    <message>
        <source>Booking …</source>
        <translation>Boeken …</translation>
    </message>
    <message>
        <source>Choose what was wrong.</source>
        <translation>Kies wat er fout was.</translation>
    </message>
    <message>
        <source>What it was and what it is now</source>
        <translation>Wat het was en wat het nu is</translation>
    </message>
    <message>
        <source>Correct it first where it was recorded; the old version stays to be seen there.</source>
        <translation>Corrigeer het eerst waar het is vastgelegd; de oude versie blijft daar te zien.</translation>
    </message>
    <message>
        <source>Nothing of this was changed in the file since the request came. Correct it there first: confirm or change the answers, assess it again, or add an addendum to the result. Then note it here.</source>
        <translation>Hiervan is in het dossier niets veranderd sinds het verzoek kwam. Verbeter het eerst daar: bevestig of wijzig de antwoorden, beoordeel het opnieuw, of voeg een aanvulling toe aan de uitslag. Noteer het daarna hier.</translation>
    </message>
</context>
<context>
    <name>CorrectPanel</name>
    <message>
        <source>Corrected in the file</source>
        <translation>Gecorrigeerd in het dossier</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corrigeren</translation>
    </message>
    <message>
        <source>Look whether it stands</source>
        <translation>Kijken of het er staat</translation>
    </message>
    <message>
        <source>Note first what was corrected in the file.</source>
        <translation>Schrijf eerst op wat in het dossier is gecorrigeerd.</translation>
    </message>
    <message>
        <source>What was there before stays in the history of the file. A refused item stays as it is.</source>
        <translation>Wat er stond, blijft in de geschiedenis van het dossier. Wat is geweigerd, blijft zoals het is.</translation>
    </message>
    <message>
        <source>The practitioner carries this out.</source>
        <translation>De behandelaar voert dit uit.</translation>
    </message>
    <message>
        <source>Choose something medical that was granted.</source>
        <translation>Kies iets medisch dat is toegewezen.</translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>Change the details</source>
        <translation>Gegevens wijzigen</translation>
    </message>
    <message>
        <source>What they were before stays in the file, with when and by whom it was changed.</source>
        <translation>Wat er eerder stond, blijft in het dossier, met wanneer en door wie het is gewijzigd.</translation>
    </message>
    <message>
        <source>This is what you were typing. It was kept for you.</source>
        <translation>Dit was u aan het typen. Het is voor u bewaard.</translation>
    </message>
    <message>
        <source>GP</source>
        <translation>Huisarts</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>niet verplicht</translation>
    </message>
    <message>
        <source>Practice, town</source>
        <translation>Praktijk, plaats</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Changing …</source>
        <translation>Bezig met wijzigen …</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>The screen is covered for a moment</source>
        <translation>Het scherm is even afgeschermd</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Uw wachtwoord</translation>
    </message>
    <message>
        <source>We will be right back.</source>
        <translation>Wij zijn zo bij u terug.</translation>
    </message>
    <message>
        <source>locks by itself in %1</source>
        <translation>vergrendelt vanzelf over %1</translation>
    </message>
</context>
<context>
    <name>CoverDialog</name>
    <message>
        <source>Cover somebody in pictures</source>
        <translation>Iemand afdekken in beelden</translation>
    </message>
    <message>
        <source>What is covered in pictures</source>
        <translation>Wat in beelden is afgedekt</translation>
    </message>
    <message>
        <source>Only the copy gets the black boxes. The picture in the file stays as it is.</source>
        <translation>Alleen de kopie krijgt de zwarte vakken. Het beeld in het dossier blijft zoals het is.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Remove the chosen box</source>
        <translation>Gekozen vak weghalen</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Uitzoomen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Inzoomen</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Hele foto</translation>
    </message>
    <message>
        <source>Reason in plain words</source>
        <translation>Reden in gewone woorden</translation>
    </message>
    <message>
        <source>The client reads this in the copy and in the letter.</source>
        <translation>De cliënt leest dit in de kopie en in de brief.</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Afdekken</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Bewaren …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>The picture is opened …</source>
        <translation>Het beeld wordt geopend …</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>Niet geopend</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Afgedekt</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) with something covered</source>
        <translation>
            <numerusform>%n beeld met iets afgedekt</numerusform>
            <numerusform>%n beelden met iets afgedekt</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag to cover, or press M; arrows move a box, with Shift they size it.</source>
        <translation>Sleep om af te dekken, of druk op M; pijlen verschuiven een vak, met Shift veranderen ze de grootte.</translation>
    </message>
    <message>
        <source>This is how the client gets it.</source>
        <translation>Zo krijgt de cliënt het.</translation>
    </message>
    <message>
        <source>A signed report that goes along shows this picture as it is.</source>
        <translation>Een ondertekend verslag dat meegaat, toont dit beeld zoals het is.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Vul dit in.</translation>
    </message>
    <message>
        <source>Cover something in a picture first.</source>
        <translation>Dek eerst iets af in een beeld.</translation>
    </message>
</context>
<context>
    <name>CreditDialog</name>
    <message>
        <source>Credit invoice %1</source>
        <translation>Factuur %1 crediteren</translation>
    </message>
    <message>
        <source>A credit note gets its own number. The invoice itself stays as it is.</source>
        <translation>Een creditfactuur krijgt een eigen nummer. De factuur zelf blijft zoals hij is.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kiezen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Credited: %1</source>
        <translation>Gecrediteerd: %1</translation>
    </message>
    <message>
        <source>Make the credit note final</source>
        <translation>Creditfactuur definitief maken</translation>
    </message>
    <message>
        <source>Crediting …</source>
        <translation>Crediteren …</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation>Kies een reden.</translation>
    </message>
    <message>
        <source>Choose at least one line.</source>
        <translation>Kies ten minste één regel.</translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <source>The day before</source>
        <translation>De dag ervoor</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>De dag erna</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Opslaan als PDF</translation>
    </message>
    <message>
        <source>Count and close the day</source>
        <translation>Dag tellen en afsluiten</translation>
    </message>
    <message>
        <source>Day of the till</source>
        <translation>Kas van de dag</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Terugbetaald</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Samen</translation>
    </message>
    <message>
        <source>In the drawer at the beginning</source>
        <translation>In de kas bij het begin</translation>
    </message>
    <message>
        <source>Must be in the drawer</source>
        <translation>Moet in de kas zijn</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Geteld</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Eruit genomen</translation>
    </message>
    <message>
        <source>Rounding of cash</source>
        <translation>Afronding contant</translation>
    </message>
    <message>
        <source>Invoiced on this day</source>
        <translation>Gefactureerd deze dag</translation>
    </message>
    <message>
        <source>Printing and saving are off in privacy mode. Switch it off first (F9).</source>
        <translation>In privacymodus staan afdrukken en opslaan uit. Zet die eerst uit (F9).</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Afgesloten</translation>
    </message>
    <message>
        <source>Closed on %1 by %2.</source>
        <translation>Afgesloten op %1 door %2.</translation>
    </message>
    <message>
        <source>Not closed yet</source>
        <translation>Nog niet afgesloten</translation>
    </message>
    <message>
        <source>First close %1: days are closed in their order.</source>
        <translation>Sluit eerst %1 af: dagen gaan op volgorde.</translation>
    </message>
    <message>
        <source>Amounts are hidden in privacy mode. Switch it off first (F9).</source>
        <translation>In privacymodus zijn bedragen verborgen. Zet die eerst uit (F9).</translation>
    </message>
    <message>
        <source>The day is closed.</source>
        <translation>De dag is afgesloten.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the report as a PDF and print that elsewhere.</source>
        <translation>Op deze computer is geen printer ingesteld. Sla de dagstaat op als PDF en druk die ergens anders af.</translation>
    </message>
    <message>
        <source>Day report</source>
        <translation>Dagstaat</translation>
    </message>
    <message>
        <source>day-report-%1.pdf</source>
        <translation>dagstaat-%1.pdf</translation>
    </message>
    <message>
        <source>Save the day report</source>
        <translation>Dagstaat opslaan</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Opgeslagen</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another place.</source>
        <translation>Het bestand kan daar niet worden opgeslagen. Kies een andere plaats.</translation>
    </message>
</context>
<context>
    <name>DayTable</name>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliënt</translation>
    </message>
    <message>
        <source>Kind of appointment</source>
        <translation>Soort afspraak</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Let op</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Free · %1</source>
        <translation>Vrij · %1</translation>
    </message>
    <message>
        <source>present client</source>
        <translation>aanwezige cliënt</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Afspraak</translation>
    </message>
    <message>
        <source>walk-in</source>
        <translation>inloop</translation>
    </message>
    <message>
        <source>Intake is missing</source>
        <translation>Intake ontbreekt</translation>
    </message>
    <message>
        <source>Visit under way</source>
        <translation>Screening bezig</translation>
    </message>
    <message>
        <source>Intake stored, sealed</source>
        <translation>Intake bewaard, verzegeld</translation>
    </message>
</context>
<context>
    <name>DeathDialog</name>
    <message>
        <source>Seen on</source>
        <translation>Gezien op</translation>
    </message>
    <message>
        <source>This is kept, but it does not show that the client died.</source>
        <translation>Dit blijft bewaard, maar het toont niet aan dat de cliënt is overleden.</translation>
    </message>
    <message>
        <source>Type a date like 24-11-2026.</source>
        <translation>Typ een datum zoals 24-11-2026.</translation>
    </message>
</context>
<context>
    <name>DecideDialog</name>
    <message>
        <source>Every part that is open</source>
        <translation>Elk onderdeel dat nog open is</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grond</translation>
    </message>
    <message>
        <source>Reason in plain words</source>
        <translation>Reden in gewone taal</translation>
    </message>
    <message>
        <source>Whoever asks reads this in the letter. Say nothing of the file in it.</source>
        <translation>Wie het vraagt leest dit in de brief. Zeg er niets in over het dossier.</translation>
    </message>
    <message>
        <source>The client reads this in the letter.</source>
        <translation>De cliënt leest dit in de brief.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Besluiten</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Bezig met opslaan …</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Kies er een.</translation>
    </message>
    <message>
        <source>This ground does not hold for this. Choose another.</source>
        <translation>Deze grond past hier niet. Kies een andere.</translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <source>Identity agreed, destroy copy</source>
        <translation>Identiteit akkoord, kopie vernietigen</translation>
    </message>
    <message>
        <source>Refuse and destroy copy</source>
        <translation>Kopie weigeren en vernietigen</translation>
    </message>
    <message>
        <source>There is no copy.</source>
        <translation>Er is geen kopie.</translation>
    </message>
    <message>
        <source>If you refuse, a letter is ready: “Send your copy again, with the four parts black.”</source>
        <translation>Bij weigeren staat een brief klaar: “Stuur uw kopie opnieuw, met de vier onderdelen zwart.”</translation>
    </message>
</context>
<context>
    <name>DeedDialog</name>
    <message>
        <source>Your own password</source>
        <translation>Uw eigen wachtwoord</translation>
    </message>
    <message>
        <source>Asked again, so that nobody does this at your open screen.</source>
        <translation>We vragen het opnieuw, zodat niemand dit doet op uw open scherm.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Vul dit in.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Dit is te lang.</translation>
    </message>
    <message>
        <source>There are invisible signs in this text. Type it again.</source>
        <translation>In deze tekst staan onzichtbare tekens. Typ de tekst opnieuw.</translation>
    </message>
    <message>
        <source>There is a sign in this name that is no letter.</source>
        <translation>In deze naam staat een teken dat geen letter is.</translation>
    </message>
    <message>
        <source>This date is still to come.</source>
        <translation>Deze datum moet nog komen.</translation>
    </message>
    <message>
        <source>This is too long: at most %1 signs.</source>
        <translation>Dit is te lang: hoogstens %1 tekens.</translation>
    </message>
    <message>
        <source>This is not your password. Check Caps Lock and try again.</source>
        <translation>Dit is niet uw wachtwoord. Kijk of Caps Lock aan staat en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This is not your password. Wait %1 seconds before you try again.</source>
        <translation>Dit is niet uw wachtwoord. Wacht %1 seconden voordat u het opnieuw probeert.</translation>
    </message>
    <message>
        <source>Too many attempts. Wait %1 seconds before you try again.</source>
        <translation>Te veel pogingen. Wacht %1 seconden voordat u het opnieuw probeert.</translation>
    </message>
</context>
<context>
    <name>DeedLine</name>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
</context>
<context>
    <name>DeliveryForm</name>
    <message>
        <source>Choose the way of delivery first.</source>
        <translation>Kies eerst de manier van afleveren.</translation>
    </message>
    <message>
        <source>Check first that this is the right person.</source>
        <translation>Stel eerst vast dat dit de juiste persoon is.</translation>
    </message>
    <message>
        <source>Document shown</source>
        <translation>Document getoond</translation>
    </message>
    <message>
        <source>Known in person</source>
        <translation>Persoonlijk bekend</translation>
    </message>
    <message>
        <source>Address on file checked</source>
        <translation>Adres in dossier gecontroleerd</translation>
    </message>
    <message>
        <source>On paper, in hand</source>
        <translation>Op papier, in de hand</translation>
    </message>
    <message>
        <source>On paper, by post</source>
        <translation>Op papier, per post</translation>
    </message>
    <message>
        <source>Result discussed with the client</source>
        <translation>Uitslag met de cliënt besproken</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Bewaren als PDF</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Afgeleverd</translation>
    </message>
    <message>
        <source>To the right person</source>
        <translation>Aan de juiste persoon</translation>
    </message>
    <message>
        <source>Way of delivery</source>
        <translation>Manier van afleveren</translation>
    </message>
    <message>
        <source>Record the receipt</source>
        <translation>Ontvangst vastleggen</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n bladzijde</numerusform>
            <numerusform>%n bladzijden</numerusform>
        </translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the result as a PDF and print that on another computer.</source>
        <translation>Op deze computer is geen printer ingesteld. Bewaar de uitslag als pdf en druk die af op een andere computer.</translation>
    </message>
    <message>
        <source>Print the result</source>
        <translation>Uitslag afdrukken</translation>
    </message>
    <message>
        <source>This edition of the program lays the report out differently from when it was signed. Save the PDF and print that: it is the signed report itself.</source>
        <translation>Deze uitgave van het programma maakt het verslag anders op dan bij het ondertekenen. Bewaar de pdf en print die: dat is het ondertekende verslag zelf.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Uitslag</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>Uitslag bewaren</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>Plaats kiezen</translation>
    </message>
    <message>
        <source>result.pdf</source>
        <translation>uitslag.pdf</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can read it: give it to the client and delete it here.</source>
        <translation>Bewaard. Wie dit bestand heeft, kan het lezen: geef het aan de cliënt en verwijder het hier.</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another place.</source>
        <translation>Het bestand kon daar niet worden geschreven. Kies een andere plaats.</translation>
    </message>
</context>
<context>
    <name>DeniedCard</name>
    <message>
        <source>This file is set apart</source>
        <translation>Dit dossier is afgeschermd</translation>
    </message>
    <message>
        <source>Emergency procedure</source>
        <translation>Noodprocedure</translation>
    </message>
    <message>
        <source>%1 set the medical part of this file apart on %2. It opens for %1 and for the owner. Ask one of them. When the client&apos;s health cannot wait for that, use the emergency procedure.</source>
        <translation>%1 heeft het medische deel van dit dossier op %2 afgeschermd. Het gaat open voor %1 en voor de eigenaar. Vraag het aan een van hen. Kan de gezondheid van de cliënt daar niet op wachten, gebruik dan de noodprocedure.</translation>
    </message>
</context>
<context>
    <name>DestroyDialog</name>
    <message>
        <source>Destroy it now</source>
        <translation>Nu vernietigen</translation>
    </message>
    <message>
        <source>This cannot be undone. When the program ends on the way it is finished at the next sign-in.</source>
        <translation>Dit is niet terug te draaien. Stopt het programma onderweg, dan wordt het bij de volgende aanmelding afgemaakt.</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>Vernietigen</translation>
    </message>
    <message>
        <source>Being destroyed …</source>
        <translation>Wordt vernietigd …</translation>
    </message>
    <message>
        <source>Being destroyed, and searched for</source>
        <translation>Vernietigen en nazoeken</translation>
    </message>
</context>
<context>
    <name>DetailsCard</name>
    <message>
        <source>Details</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>New intake</source>
        <translation>Nieuwe intake</translation>
    </message>
    <message>
        <source>Client screen</source>
        <translation>Cliëntscherm</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>GP</source>
        <translation>Huisarts</translation>
    </message>
    <message>
        <source>Letters in</source>
        <translation>Brieven in het</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
</context>
<context>
    <name>DifferenceCard</name>
    <message>
        <source>What is different now</source>
        <translation>Wat er nu anders is</translation>
    </message>
    <message>
        <source>Names and numbers of others are hidden</source>
        <translation>Namen en nummers van anderen zijn verborgen</translation>
    </message>
    <message>
        <source>Hold the mouse on a bar to see it; that is written in the journal</source>
        <translation>Houd de muis op een balk om die te zien; dat komt in het logboek</translation>
    </message>
    <message>
        <source>Pictures are hidden until you hold them</source>
        <translation>Beelden zijn verborgen tot u ze vasthoudt</translation>
    </message>
    <message>
        <source>Search shows only the client who is present</source>
        <translation>Zoeken toont alleen de aanwezige cliënt</translation>
    </message>
    <message>
        <source>Printing and exporting are off</source>
        <translation>Afdrukken en exporteren staat uit</translation>
    </message>
</context>
<context>
    <name>DropPlace</name>
    <message>
        <source>Choose a file …</source>
        <translation>Kies een bestand …</translation>
    </message>
    <message>
        <source>or drop it here</source>
        <translation>of sleep het hierheen</translation>
    </message>
</context>
<context>
    <name>DueRow</name>
    <message>
        <source>%1 · %2 to %3</source>
        <translation>%1 · %2 t/m %3</translation>
    </message>
</context>
<context>
    <name>Duties</name>
    <message>
        <source>Your password is changed. From now on only the new one opens the studio.</source>
        <translation>Uw wachtwoord is gewijzigd. Vanaf nu opent alleen het nieuwe de studio.</translation>
    </message>
</context>
<context>
    <name>EarlierNote</name>
    <message>
        <source>The same is being asked already: %1. Look there first.</source>
        <translation>Dit verzoek loopt al: %1. Kijk eerst daar.</translation>
    </message>
</context>
<context>
    <name>EmailWatch</name>
    <message>
        <source>Somebody with this address wants no news. So news starts off, until the client asks for it.</source>
        <translation>Iemand met dit adres wil geen nieuws. Nieuws staat daarom uit, tot de cliënt erom vraagt.</translation>
    </message>
</context>
<context>
    <name>EmergenciesDialog</name>
    <message>
        <source>Opened in an emergency</source>
        <translation>Geopend met noodprocedure</translation>
    </message>
    <message>
        <source>Ask who opened it when the reason leaves a question. Marking them is journalled.</source>
        <translation>Roept de reden een vraag op, vraag het dan aan wie het dossier opende. Dat u dit zag, komt in het logboek.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliënt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Mark as seen</source>
        <translation>Gezien</translation>
    </message>
</context>
<context>
    <name>EmergencyDialog</name>
    <message>
        <source>The owner sees that you opened it, when, and the reason that you write here. The client can ask for that too.</source>
        <translation>De eigenaar ziet dat u het dossier opende, wanneer, en de reden die u hier schrijft. Ook de cliënt kan daarnaar vragen.</translation>
    </message>
    <message>
        <source>Why it cannot wait</source>
        <translation>Waarom het niet kan wachten</translation>
    </message>
    <message>
        <source>At least ten letters.</source>
        <translation>Minstens tien letters.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Dossier openen</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Openen …</translation>
    </message>
    <message>
        <source>Write at least ten letters: another person must understand why.</source>
        <translation>Schrijf minstens tien letters: een ander moet begrijpen waarom.</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
</context>
<context>
    <name>ErasurePanel</name>
    <message>
        <source>Destroy it now …</source>
        <translation>Nu vernietigen …</translation>
    </message>
    <message>
        <source>Check and prove it</source>
        <translation>Controleren en bewijzen</translation>
    </message>
    <message>
        <source>Certificate of destruction</source>
        <translation>Verklaring van vernietiging</translation>
    </message>
    <message>
        <source>Print the certificate</source>
        <translation>Verklaring afdrukken</translation>
    </message>
    <message>
        <source>Save the certificate as PDF</source>
        <translation>Verklaring opslaan als pdf</translation>
    </message>
    <message>
        <source>Saved. It goes with the answer.</source>
        <translation>Opgeslagen. De verklaring gaat mee met het antwoord.</translation>
    </message>
    <message>
        <source>The program ended while this was being destroyed, or this copy of the studio was from before it. At a sign-in it was destroyed after all. What is left is to search everything for it and to prove it.</source>
        <translation>Het programma stopte tijdens het vernietigen, of deze kopie van de studio was van daarvoor. Bij het aanmelden is het alsnog vernietigd. Nu moet nog overal worden gezocht of er niets is gebleven, zodat het bewezen is.</translation>
    </message>
    <message>
        <source>It was ordered and looked at. What goes cannot be brought back.</source>
        <translation>De opdracht is gegeven en meegekeken. Wat weg is, komt niet terug.</translation>
    </message>
    <message>
        <source>The practitioner carries this out.</source>
        <translation>De behandelaar voert dit uit.</translation>
    </message>
    <message>
        <source>Destroyed. The whole administration was searched, and nothing of it was found any more.</source>
        <translation>Vernietigd. De hele administratie is doorzocht, en er is niets meer van gevonden.</translation>
    </message>
    <message>
        <source>What lies elsewhere has to be destroyed there: see the list.</source>
        <translation>Wat elders ligt, moet daar worden vernietigd: zie de lijst.</translation>
    </message>
    <message>
        <source>Destroyed: %1. Checked on %2.</source>
        <translation>Vernietigd: %1. Gecontroleerd op %2.</translation>
    </message>
    <message>
        <source>Certificate %1.</source>
        <translation>Certificaat %1.</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>One moment.</source>
        <translation>Een ogenblik.</translation>
    </message>
    <message>
        <source>Save a copy …</source>
        <translation>Kopie opslaan …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>kept by %1</source>
        <translation>bewaard door %1</translation>
    </message>
    <message>
        <source>This form is a PDF. The program keeps it as it is and does not draw it: a file from outside could hold more than it shows. Save a copy to read it in another program.</source>
        <translation>Dit formulier is een PDF. Het programma bewaart het zoals het is en toont het niet: in een bestand van buiten kan meer zitten dan te zien is. Sla een kopie op om het in een ander programma te lezen.</translation>
    </message>
    <message>
        <source>In privacy mode nothing leaves the studio.</source>
        <translation>In de privacymodus verlaat niets de studio.</translation>
    </message>
    <message>
        <source>Save a copy of the form</source>
        <translation>Kopie van het formulier opslaan</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>Plaats kiezen</translation>
    </message>
    <message>
        <source>form.%1</source>
        <translation>formulier.%1</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can read it: delete it there when it is not needed.</source>
        <translation>Opgeslagen. Wie dit bestand heeft, kan het lezen: verwijder het daar als het niet meer nodig is.</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another place.</source>
        <translation>Het bestand kon daar niet worden opgeslagen. Kies een andere plaats.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export the journal</source>
        <translation>Logboek exporteren</translation>
    </message>
    <message>
        <source>The lines that are shown now become a table for an inspector, with links and signatures. The file is not encrypted: give it by hand, and delete it afterwards.</source>
        <translation>De regels die nu getoond worden, komen in een tabel voor een toezichthouder, met schakels en handtekeningen. Het bestand is niet versleuteld: geef het in de hand en verwijder het daarna.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
    <message>
        <source>Choose where …</source>
        <translation>Kies waar …</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Uw wachtwoord</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>logboek</translation>
    </message>
    <message>
        <source>Where should the table be saved?</source>
        <translation>Waar moet de tabel worden opgeslagen?</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Vul dit in.</translation>
    </message>
    <message>
        <source>Choose first where the table should be saved.</source>
        <translation>Kies eerst waar de tabel moet worden opgeslagen.</translation>
    </message>
    <message>
        <source>The table is being written</source>
        <translation>De tabel wordt geschreven</translation>
    </message>
    <message>
        <source>Stopped. No file was left behind.</source>
        <translation>Gestopt. Er is geen bestand achtergebleven.</translation>
    </message>
</context>
<context>
    <name>ExtendDialog</name>
    <message>
        <source>At most three months after receipt: %1.</source>
        <translation>Uiterlijk drie maanden na ontvangst: %1.</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Antwoord voor</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>It is complex</source>
        <translation>Het is ingewikkeld</translation>
    </message>
    <message>
        <source>There are many requests</source>
        <translation>Er zijn veel verzoeken</translation>
    </message>
    <message>
        <source>In plain words, for the client</source>
        <translation>In gewone taal, voor de cliënt</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Verlengen</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Bezig met opslaan …</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Kies er een.</translation>
    </message>
    <message>
        <source>Type a date like 24-11-2026.</source>
        <translation>Typ een datum zoals 24-11-2026.</translation>
    </message>
    <message>
        <source>The first term is over: it cannot be extended any more.</source>
        <translation>De eerste termijn is voorbij: verlengen kan niet meer.</translation>
    </message>
    <message>
        <source>This is no extension.</source>
        <translation>Dit is geen verlenging.</translation>
    </message>
    <message>
        <source>The client was told of an extension already: there is only one.</source>
        <translation>De cliënt kreeg al bericht van een verlenging. Verlengen kan maar één keer.</translation>
    </message>
    <message>
        <source>This is more than three months after receipt.</source>
        <translation>Dit is meer dan drie maanden na ontvangst.</translation>
    </message>
</context>
<context>
    <name>ExtensionNote</name>
    <message>
        <source>To the letter</source>
        <translation>Naar de brief</translation>
    </message>
    <message>
        <source>Until then %1 counts. The letter must leave on that day at the latest (article 12(3) AVG).</source>
        <translation>Tot die tijd telt %1. Uiterlijk op die dag moet de brief weg (artikel 12 lid 3 AVG).</translation>
    </message>
    <message>
        <source>The extension to %1 counts once its letter has left.</source>
        <translation>De verlenging tot %1 telt pas als de brief weg is.</translation>
    </message>
    <message>
        <source>Its letter did not leave within the first term. %1 is the day that counts.</source>
        <translation>De brief ging niet weg binnen de eerste termijn. De dag die telt is %1.</translation>
    </message>
    <message>
        <source>The extension to %1 does not count.</source>
        <translation>De verlenging tot %1 telt niet.</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>Missing: %1</source>
        <translation>Ontbreekt: %1</translation>
    </message>
    <message>
        <source>Rests on: %1</source>
        <translation>Rust op: %1</translation>
    </message>
    <message>
        <source>Met: %1</source>
        <translation>Voldaan: %1</translation>
    </message>
    <message>
        <source>The source asks for %1.</source>
        <translation>De bron vraagt om %1.</translation>
    </message>
    <message>
        <source>Published estimate: %1</source>
        <translation>Gepubliceerde schatting: %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versie %1</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>Published factors</source>
        <translation>Gepubliceerde factoren</translation>
    </message>
    <message>
        <source>Factors that do not apply are left out. Nothing is combined or weighed.</source>
        <translation>Factoren die niet van toepassing zijn, staan hier niet. Er wordt niets samengeteld of gewogen.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>why?</source>
        <translation>waarom?</translation>
    </message>
</context>
<context>
    <name>FileDetails</name>
    <message>
        <source>Change …</source>
        <translation>Wijzigen …</translation>
    </message>
    <message>
        <source>Join with another file …</source>
        <translation>Samenvoegen met ander dossier …</translation>
    </message>
    <message>
        <source>This was never right: forget it</source>
        <translation>Dit was nooit juist: wissen</translation>
    </message>
    <message>
        <source>Earlier values</source>
        <translation>Eerdere gegevens</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Er is nog niets gewijzigd</translation>
    </message>
    <message>
        <source>What is changed later stands here with when, by whom and who gave it.</source>
        <translation>Wat later wordt gewijzigd, staat hier met wanneer, door wie en van wie het kwam.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Gewijzigd door</translation>
    </message>
    <message>
        <source>was never right, forgotten</source>
        <translation>was nooit juist, gewist</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>by joining files</source>
        <translation>bij het samenvoegen</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Zoals het nu is</translation>
    </message>
    <message>
        <source>Joined files</source>
        <translation>Samengevoegde dossiers</translation>
    </message>
    <message>
        <source>Kept for letters about a correction and to call back. They never come back into a form.</source>
        <translation>Bewaard voor brieven over een correctie en om terug te bellen. Ze komen nooit terug in een formulier.</translation>
    </message>
    <message>
        <source>Choose an earlier value first.</source>
        <translation>Kies eerst een eerder gegeven.</translation>
    </message>
    <message>
        <source>This value came with joining files, or was forgotten already.</source>
        <translation>Dit gegeven hoort bij het samenvoegen, of is al gewist.</translation>
    </message>
    <message>
        <source>Has somebody two files? Join them: nothing is lost, and it can be taken back.</source>
        <translation>Heeft iemand twee dossiers? Voeg ze samen: er gaat niets verloren en u kunt het ongedaan maken.</translation>
    </message>
    <message>
        <source>Take back (until %1)</source>
        <translation>Ongedaan maken (tot %1)</translation>
    </message>
    <message>
        <source>The value is forgotten for good. That it was replaced, when and by whom, stays in the file.</source>
        <translation>Het gegeven wordt voorgoed gewist. Dat het is vervangen, wanneer en door wie, blijft in het dossier staan.</translation>
    </message>
    <message>
        <source>Forget this earlier value?</source>
        <translation>Dit eerdere gegeven wissen?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>While a client is present no other file can be looked for.</source>
        <translation>Zolang een cliënt aanwezig is, kunt u geen ander dossier zoeken.</translation>
    </message>
</context>
<context>
    <name>FileLooked</name>
    <message>
        <source>30 days</source>
        <translation>30 dagen</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Een jaar</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Who looked</source>
        <translation>Wie heeft gekeken</translation>
    </message>
    <message>
        <source>Nobody looked in this period</source>
        <translation>Niemand heeft in deze periode gekeken</translation>
    </message>
    <message>
        <source>Choose a longer period.</source>
        <translation>Kies een langere periode.</translation>
    </message>
    <message>
        <source>This is what the client may have of the journal. Looking at it stands in the journal as well.</source>
        <translation>Dit mag de cliënt van het logboek krijgen. Ook dat u dit bekijkt, staat in het logboek.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doel</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n regel</numerusform>
            <numerusform>%n regels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilePictures</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Kind of picture</source>
        <translation>Soort beeld</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Beelden</translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>Nog geen beelden</translation>
    </message>
    <message>
        <source>Pictures are taken in during a visit (F4, then F5).</source>
        <translation>Beelden worden tijdens een bezoek ingelezen (F4, daarna F5).</translation>
    </message>
    <message>
        <source>Lesion %1</source>
        <translation>Plek %1</translation>
    </message>
    <message>
        <source>Visit %1, %2</source>
        <translation>Bezoek %1, %2</translation>
    </message>
</context>
<context>
    <name>FileRequests</name>
    <message>
        <source>New request</source>
        <translation>Nieuw verzoek</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Verzoeken</translation>
    </message>
    <message>
        <source>No requests</source>
        <translation>Geen verzoeken</translation>
    </message>
    <message>
        <source>Write a request down as soon as it comes in, by whatever way: the term starts then.</source>
        <translation>Schrijf een verzoek op zodra het binnenkomt, hoe het ook komt: dan begint de termijn.</translation>
    </message>
    <message>
        <source>Only stored</source>
        <translation>Alleen bewaard</translation>
    </message>
    <message>
        <source>Own statements</source>
        <translation>Eigen verklaringen</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Verzoek</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Termijn</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Opnieuw</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>The name lies sealed; the practitioner can read it.</source>
        <translation>De naam is verzegeld; de behandelaar kan hem lezen.</translation>
    </message>
    <message>
        <source>%1, taken in on %2</source>
        <translation>%1, opgenomen op %2</translation>
    </message>
    <message>
        <source>Take this file out and destroy it</source>
        <translation>Dit bestand eruit halen en vernietigen</translation>
    </message>
</context>
<context>
    <name>FileTabs</name>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
</context>
<context>
    <name>FileVisits</name>
    <message>
        <source>Visits</source>
        <translation>Bezoeken</translation>
    </message>
    <message>
        <source>No visit yet</source>
        <translation>Nog geen bezoek</translation>
    </message>
    <message>
        <source>Start the first screening with F4.</source>
        <translation>Begin de eerste screening met F4.</translation>
    </message>
    <message>
        <source>Enter opens a visit. Visits of a joined file keep its numbers.</source>
        <translation>Enter opent een bezoek. Bezoeken van een samengevoegd dossier houden hun nummer.</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Bezoek</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Risk profile</source>
        <translation>Risicoprofiel</translation>
    </message>
    <message>
        <source>Practitioner</source>
        <translation>Behandelaar</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Lesions</source>
        <translation>Plekken</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Beelden</translation>
    </message>
    <message>
        <source>Visit %1</source>
        <translation>Bezoek %1</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Ondertekend</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Afgerond</translation>
    </message>
</context>
<context>
    <name>FilesDialog</name>
    <message>
        <source>What the website had</source>
        <translation>Wat de website had</translation>
    </message>
    <message>
        <source>The file that whoever runs the website exported for this client. It goes into the client’s parcel as it is, never into the file, and is destroyed %1 days after delivery.</source>
        <translation>Het bestand dat de beheerder van de website voor deze cliënt heeft geëxporteerd. Het gaat zoals het is in het pakket van de cliënt, nooit in het dossier, en wordt %1 dagen na het afleveren vernietigd.</translation>
    </message>
    <message>
        <source>Nothing taken in yet.</source>
        <translation>Nog niets opgenomen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Choose the export</source>
        <translation>Kies de export</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle bestanden</translation>
    </message>
    <message>
        <source>Being read, sealed and checked</source>
        <translation>Wordt gelezen, verzegeld en gecontroleerd</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Number or name</source>
        <translation>Nummer of naam</translation>
    </message>
    <message>
        <source>dd-mm-yyyy</source>
        <translation>dd-mm-jjjj</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliënt</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Gebruiker</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort handeling</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Which client?</source>
        <translation>Welke cliënt?</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Alle soorten</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>Dit is geen datum.</translation>
    </message>
    <message>
        <source>This is before the first day.</source>
        <translation>Dit is vóór de eerste dag.</translation>
    </message>
    <message>
        <source>Privacy mode finds only the client who is present.</source>
        <translation>De privacymodus vindt alleen de aanwezige cliënt.</translation>
    </message>
    <message>
        <source>No client found.</source>
        <translation>Geen cliënt gevonden.</translation>
    </message>
</context>
<context>
    <name>GivenDialog</name>
    <message>
        <source>What was given?</source>
        <translation>Wat is er gegeven?</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Aan wie</translation>
    </message>
    <message>
        <source>Only the result that the client released, and nothing more of the file.</source>
        <translation>Alleen de uitslag die de cliënt heeft vrijgegeven, en niets meer uit het dossier.</translation>
    </message>
    <message>
        <source>What, when and how</source>
        <translation>Wat, wanneer en hoe</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Vul dit in.</translation>
    </message>
    <message>
        <source>Only what was decided, and nothing more of the file.</source>
        <translation>Alleen wat is besloten, en verder niets uit het dossier.</translation>
    </message>
</context>
<context>
    <name>GivenPanel</name>
    <message>
        <source>Write down what was given</source>
        <translation>Opschrijven wat is gegeven</translation>
    </message>
    <message>
        <source>I looked: this and no more was given</source>
        <translation>Nagekeken: dit en niet meer is gegeven</translation>
    </message>
    <message>
        <source>The practitioner carries this out.</source>
        <translation>De behandelaar voert dit uit.</translation>
    </message>
    <message>
        <source>Hand over the result that the client released, and nothing else. Then write down what it was.</source>
        <translation>Geef de uitslag die de cliënt heeft vrijgegeven, en niets anders. Noteer daarna wat het was.</translation>
    </message>
    <message>
        <source>Hand over what was decided, and nothing else, to the office that was written down: not by phone, and not to a private address. Then write down here what it was.</source>
        <translation>Geef wat is besloten, en niets anders, aan de instantie die is genoteerd: niet per telefoon en niet op een privéadres. Noteer daarna hier wat het was.</translation>
    </message>
    <message>
        <source>Compare what was given with the decision before the letter says so.</source>
        <translation>Vergelijk wat is gegeven met het besluit voordat de brief dat zegt.</translation>
    </message>
</context>
<context>
    <name>GoToDialog</name>
    <message>
        <source>Go to a day</source>
        <translation>Naar een dag</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Such as 24-11, 24-11-2026, or +14 for two weeks on</source>
        <translation>Bijvoorbeeld 24-11, 24-11-2026, of +14 voor over twee weken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ga erheen</translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>Privacy mode</source>
        <translation>Privacymodus</translation>
    </message>
    <message>
        <source>Curtain</source>
        <translation>Gordijn</translation>
    </message>
    <message>
        <source>End “client present”</source>
        <translation>“Cliënt aanwezig” beëindigen</translation>
    </message>
    <message>
        <source>Client present</source>
        <translation>Cliënt aanwezig</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>The result is sealed: you hand it over, you do not read it.</source>
        <translation>De uitslag is verzegeld: u overhandigt hem, u leest hem niet.</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Note that the statement was given</source>
        <translation>Vastleggen dat de verklaring is gegeven</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Hoe gegeven</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>Noting …</source>
        <translation>Vastleggen …</translation>
    </message>
    <message>
        <source>Choose how it was given.</source>
        <translation>Kies hoe die is gegeven.</translation>
    </message>
    <message>
        <source>This is not in the parcel. The letter says that it was given once it was handed over.</source>
        <translation>Dit zit niet in het pakket. De brief zegt pas dat het is gegeven als het is overhandigd.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>Overhandigd op</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Noteren</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Opslaan …</translation>
    </message>
    <message>
        <source>Type a date like 24-11-2026.</source>
        <translation>Typ een datum zoals 24-11-2026.</translation>
    </message>
    <message>
        <source>This is before the request came.</source>
        <translation>Dit is voordat het verzoek kwam.</translation>
    </message>
</context>
<context>
    <name>HealthCard</name>
    <message>
        <source>Health</source>
        <translation>Gezondheid</translation>
    </message>
    <message>
        <source>Change with a reason</source>
        <translation>Wijzigen met reden</translation>
    </message>
    <message>
        <source>No answers yet.</source>
        <translation>Nog geen antwoorden.</translation>
    </message>
    <message numerus="yes">
        <source>%n other question(s)</source>
        <translation>
            <numerusform>%n andere vraag</numerusform>
            <numerusform>%n andere vragen</numerusform>
        </translation>
    </message>
    <message>
        <source>no or never</source>
        <translation>nee of nooit</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n vraag</numerusform>
            <numerusform>%n vragen</numerusform>
        </translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>niet beantwoord</translation>
    </message>
    <message>
        <source>Skin type, confirmed</source>
        <translation>Huidtype, bevestigd</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 van %2 beantwoord</translation>
    </message>
    <message>
        <source>Skin type</source>
        <translation>Huidtype</translation>
    </message>
    <message>
        <source>Practitioner&apos;s note</source>
        <translation>Opmerking van de behandelaar</translation>
    </message>
    <message>
        <source>answered by: %1</source>
        <translation>beantwoord door: %1</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>gewijzigd: %1</translation>
    </message>
</context>
<context>
    <name>HealthDialog</name>
    <message>
        <source>Change the health answers</source>
        <translation>De antwoorden over gezondheid wijzigen</translation>
    </message>
    <message>
        <source>Reason of the change</source>
        <translation>Reden van de wijziging</translation>
    </message>
    <message>
        <source>The earlier answers stay in the file; these stand beside them with your reason.</source>
        <translation>De eerdere antwoorden blijven in het dossier; deze komen ernaast te staan, met uw reden.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>Wijziging bewaren</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Vul dit in.</translation>
    </message>
    <message>
        <source>Fill in at least one answer, and who answered.</source>
        <translation>Vul ten minste één antwoord in, en wie antwoordde.</translation>
    </message>
</context>
<context>
    <name>HealthSection</name>
    <message>
        <source>Sealed</source>
        <translation>Verzegeld</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gezondheid</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Beantwoord door</translation>
    </message>
    <message>
        <source>The client answers these questions. Only the practitioner can read the answers.</source>
        <translation>De cliënt beantwoordt deze vragen. De antwoorden zijn alleen leesbaar voor de behandelaar.</translation>
    </message>
    <message>
        <source>Fill in together</source>
        <translation>Samen invullen</translation>
    </message>
    <message>
        <source>Client screen</source>
        <translation>Cliëntscherm</translation>
    </message>
    <message>
        <source>Practitioner&apos;s note</source>
        <translation>Opmerking van de behandelaar</translation>
    </message>
    <message>
        <source>Handed in on the client&apos;s own screen at %1. Only the practitioner can read the answers.</source>
        <translation>Om %1 ingeleverd op het eigen scherm van de cliënt. Alleen de behandelaar kan de antwoorden lezen.</translation>
    </message>
    <message>
        <source>Filled in by the client</source>
        <translation>Ingevuld door de cliënt</translation>
    </message>
    <message>
        <source>Hide the questions</source>
        <translation>Vragen verbergen</translation>
    </message>
    <message>
        <source>Fill this in only with the client beside you. Once the intake is finished you cannot see it any more.</source>
        <translation>Vul dit alleen in met de cliënt naast u. Als de intake af is, kunt u de antwoorden niet meer zien.</translation>
    </message>
    <message>
        <source>Dropped with this answer, because it is no longer asked: %1</source>
        <translation>Door dit antwoord vervallen, want het wordt niet meer gevraagd: %1</translation>
    </message>
    <message>
        <source>Health: %1 of %2 questions open</source>
        <translation>Gezondheid: %1 van %2 vragen open</translation>
    </message>
    <message>
        <source>Skin type: %1 of %2 questions open</source>
        <translation>Huidtype: %1 van %2 vragen open</translation>
    </message>
    <message>
        <source>Confirm the skin type</source>
        <translation>Huidtype bevestigen</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>edition %1</source>
        <translation>versie %1</translation>
    </message>
    <message>
        <source>Discussed with the client</source>
        <translation>Besproken met de cliënt</translation>
    </message>
</context>
<context>
    <name>IdCopyDesk</name>
    <message>
        <source>There is no file to compare a copy with. First link this request to the file of the client.</source>
        <translation>Er is geen dossier om een kopie mee te vergelijken. Koppel dit verzoek eerst aan het dossier van de cliënt.</translation>
    </message>
    <message>
        <source>It is right already by a lighter way: a copy is not needed, and is not looked at.</source>
        <translation>Op een lichtere manier klopt het al: een kopie is niet nodig en wordt niet bekeken.</translation>
    </message>
    <message>
        <source>A copy is the last way. First write down how the lighter ways went: %1.</source>
        <translation>Een kopie is de laatste manier. Schrijf eerst op hoe het op de lichtere manieren ging: %1.</translation>
    </message>
    <message>
        <source>Copy refused. Not in order: %1</source>
        <translation>Kopie geweigerd. Niet in orde: %1</translation>
    </message>
    <message>
        <source>The copy was refused.</source>
        <translation>De kopie is geweigerd.</translation>
    </message>
    <message>
        <source>The decision was not written down.</source>
        <translation>De beslissing is niet opgeschreven.</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Opnieuw</translation>
    </message>
</context>
<context>
    <name>IdCopyPanel</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>IdCopyView</name>
    <message>
        <source>Copy of the identity document</source>
        <translation>Kopie van het identiteitsbewijs</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Kant</translation>
    </message>
    <message>
        <source>Open copy …</source>
        <translation>Kopie openen …</translation>
    </message>
    <message>
        <source>Drag to make a box black, or press M</source>
        <translation>Sleep een vlak om zwart te maken, of druk op M</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Remove the chosen box</source>
        <translation>Gekozen vlak weghalen</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Uitzoomen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Inzoomen</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Hele beeld</translation>
    </message>
    <message>
        <source>Copy of identity document</source>
        <translation>Kopie identiteitsbewijs</translation>
    </message>
    <message>
        <source>The copy is opened and looked at …</source>
        <translation>De kopie wordt geopend en bekeken …</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Foto’s</translation>
    </message>
    <message>
        <source>Open a copy: the front, and the back</source>
        <translation>Kopie openen: de voorkant en de achterkant</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>Niet geopend</translation>
    </message>
    <message>
        <source>No copy is open</source>
        <translation>Er is geen kopie open</translation>
    </message>
    <message>
        <source>It is opened in memory only, and destroyed with your decision.</source>
        <translation>De kopie komt alleen in het werkgeheugen en wordt vernietigd met uw besluit.</translation>
    </message>
    <message>
        <source>page 1 of 1</source>
        <translation>bladzijde 1 van 1</translation>
    </message>
    <message>
        <source>Open back …</source>
        <translation>Achterkant openen …</translation>
    </message>
    <message>
        <source>Looking whether anything can still be read …</source>
        <translation>Kijken of er nog iets leesbaar is …</translation>
    </message>
    <message>
        <source>This computer cannot read text off pictures: look yourself whether everything is black.</source>
        <translation>Deze computer kan geen tekst uit beelden lezen: kijk zelf of alles zwart is.</translation>
    </message>
    <message>
        <source>Nothing that must be black can be read on this side.</source>
        <translation>Op deze kant is niets meer leesbaar dat zwart moet zijn.</translation>
    </message>
    <message>
        <source>Privacy mode is on: the copy is hidden.</source>
        <translation>Privacymodus staat aan: de kopie is verborgen.</translation>
    </message>
    <message>
        <source>Compare the copy with the file first.</source>
        <translation>Vergelijk de kopie eerst met het dossier.</translation>
    </message>
    <message>
        <source>The copy does not agree with the file: refuse it.</source>
        <translation>De kopie klopt niet met het dossier: weiger haar.</translation>
    </message>
    <message>
        <source>The copy is still being looked at.</source>
        <translation>De kopie wordt nog bekeken.</translation>
    </message>
    <message>
        <source>%1: “%2” is not black yet. If it is not there, say so.</source>
        <translation>%1: “%2” is nog niet zwart. Staat het er niet op, geef dat dan aan.</translation>
    </message>
    <message>
        <source>%1: something can still be read.</source>
        <translation>%1: er is nog iets leesbaar.</translation>
    </message>
    <message>
        <source>The copy is destroyed</source>
        <translation>De kopie is vernietigd</translation>
    </message>
    <message>
        <source>The file that you opened is still where it was: delete it there too, and the message it came with.</source>
        <translation>Het bestand dat u opende staat nog waar het stond: verwijder het daar ook, en het bericht waar het bij zat.</translation>
    </message>
</context>
<context>
    <name>IntakeFrame</name>
    <message>
        <source>Intake</source>
        <translation>Intake</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Save and continue</source>
        <translation>Opslaan en verder</translation>
    </message>
    <message>
        <source>Finish the intake</source>
        <translation>Intake afronden</translation>
    </message>
    <message>
        <source>Known client</source>
        <translation>Bestaande cliënt</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Nieuwe cliënt</translation>
    </message>
    <message>
        <source>appointment %1 today</source>
        <translation>afspraak %1 vandaag</translation>
    </message>
    <message>
        <source>appointment %1 on %2</source>
        <translation>afspraak %1 op %2</translation>
    </message>
</context>
<context>
    <name>IntakeScreen</name>
    <message>
        <source>You had begun this intake earlier. What you typed then is here again.</source>
        <translation>U was al aan deze intake begonnen. Wat u toen hebt ingevuld, staat hier weer.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Opnieuw beginnen</translation>
    </message>
    <message>
        <source>The draft could not be kept.</source>
        <translation>Het concept is niet bewaard.</translation>
    </message>
    <message>
        <source>Stop this intake?</source>
        <translation>Stoppen met deze intake?</translation>
    </message>
    <message>
        <source>What was typed can be kept for later. Thrown away, it is gone.</source>
        <translation>U kunt bewaren wat is ingevuld en later verdergaan. Wat u weggooit, is weg.</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Terug naar het formulier</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Later verder</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>The intake was not stored.</source>
        <translation>De intake is niet opgeslagen.</translation>
    </message>
    <message>
        <source>Somebody else changed this file meanwhile: %1. What you typed is still here. Check and finish again.</source>
        <translation>Iemand anders heeft dit dossier intussen gewijzigd: %1. Wat u hebt ingevuld, staat er nog. Controleer het en rond opnieuw af.</translation>
    </message>
    <message>
        <source>GP</source>
        <translation>Huisarts</translation>
    </message>
</context>
<context>
    <name>IntakeSheet</name>
    <message>
        <source>Intake form</source>
        <translation>Intakeformulier</translation>
    </message>
    <message>
        <source>Fill in: %1</source>
        <translation>Invullen: %1</translation>
    </message>
    <message>
        <source>Correct: %1</source>
        <translation>Verbeteren: %1</translation>
    </message>
    <message>
        <source>%1: %2 fields</source>
        <translation>%1: %2 velden</translation>
    </message>
</context>
<context>
    <name>IntakeVeil</name>
    <message>
        <source>The client is at the desk: show the form</source>
        <translation>De cliënt zit aan tafel: formulier tonen</translation>
    </message>
    <message>
        <source>This intake is hidden in privacy mode</source>
        <translation>Deze intake is verborgen in de privacymodus</translation>
    </message>
    <message>
        <source>What was typed is kept. Show it only when its own client sits at the desk.</source>
        <translation>Wat is getypt, blijft bewaard. Toon het alleen als de cliënt zelf aan tafel zit.</translation>
    </message>
</context>
<context>
    <name>InvoiceDetail</name>
    <message>
        <source>Lines</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Betalingen</translation>
    </message>
    <message>
        <source>Take a payment</source>
        <translation>Betaling ontvangen</translation>
    </message>
    <message>
        <source>Pay back</source>
        <translation>Terugbetalen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Opslaan als PDF</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crediteren</translation>
    </message>
    <message>
        <source>Take this payment back</source>
        <translation>Betaling terugdraaien</translation>
    </message>
    <message>
        <source>It was transferred</source>
        <translation>Is overgemaakt</translation>
    </message>
    <message>
        <source>Printing and saving are off in privacy mode. Switch it off first (F9).</source>
        <translation>In privacymodus staan afdrukken en opslaan uit. Zet die eerst uit (F9).</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Omschrijving</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Btw</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betaling</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Chosen invoice</source>
        <translation>Gekozen factuur</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Niets gekozen</translation>
    </message>
    <message>
        <source>Choose an invoice, or make a new one.</source>
        <translation>Kies een factuur of maak een nieuwe.</translation>
    </message>
    <message>
        <source>Credit note %1</source>
        <translation>Creditfactuur %1</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>Factuur %1</translation>
    </message>
    <message>
        <source>Kept until %1: the law’s seven years.</source>
        <translation>Bewaard tot en met %1: zeven jaar, volgens de wet.</translation>
    </message>
    <message>
        <source>To be paid back</source>
        <translation>Terug te betalen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openstaand</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>van %1</translation>
    </message>
    <message>
        <source>for invoice %1</source>
        <translation>bij factuur %1</translation>
    </message>
    <message>
        <source>to be paid by %1</source>
        <translation>betalen tot en met %1</translation>
    </message>
    <message>
        <source>To be transferred to %1</source>
        <translation>Over te maken naar %1</translation>
    </message>
    <message>
        <source>Amounts are hidden in privacy mode. Say first that the client is present (Ctrl+F9).</source>
        <translation>In privacymodus zijn bedragen verborgen. Meld eerst dat de cliënt aanwezig is (Ctrl+F9).</translation>
    </message>
</context>
<context>
    <name>InvoiceForm</name>
    <message>
        <source>Who pays</source>
        <translation>Wie betaalt</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliënt</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Iemand anders</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>Throw the draft away</source>
        <translation>Concept weggooien</translation>
    </message>
    <message>
        <source>Back, keep the draft</source>
        <translation>Terug, concept bewaren</translation>
    </message>
    <message>
        <source>Make final</source>
        <translation>Definitief maken</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>The words are neutral: nothing about health stands on an invoice.</source>
        <translation>De woorden zijn neutraal: op een factuur staat niets over gezondheid.</translation>
    </message>
    <message>
        <source>Total incl. VAT</source>
        <translation>Totaal incl. btw</translation>
    </message>
    <message>
        <source>New invoice</source>
        <translation>Nieuwe factuur</translation>
    </message>
    <message>
        <source>Date of the service</source>
        <translation>Datum van de dienst</translation>
    </message>
    <message>
        <source>Name or company</source>
        <translation>Naam of bedrijf</translation>
    </message>
    <message>
        <source>Their reference</source>
        <translation>Kenmerk van de betaler</translation>
    </message>
    <message>
        <source>Their VAT number</source>
        <translation>Btw-nummer van de betaler</translation>
    </message>
    <message>
        <source>Street and number, or PO box</source>
        <translation>Straat en huisnummer, of postbus</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>niet verplicht</translation>
    </message>
    <message>
        <source>There is nothing on this invoice yet. Add a line.</source>
        <translation>Er staat nog niets op deze factuur. Voeg een regel toe.</translation>
    </message>
    <message>
        <source>Type a date, like 24-11-2026.</source>
        <translation>Typ een datum, zoals 24-11-2026.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Vul dit in.</translation>
    </message>
    <message>
        <source>Making final …</source>
        <translation>Definitief maken …</translation>
    </message>
    <message>
        <source>A VAT number begins with the letters of a country: NL123456789B01, BE0123456789.</source>
        <translation>Een btw-nummer begint met de letters van een land: NL123456789B01, BE0123456789.</translation>
    </message>
</context>
<context>
    <name>InvoiceOut</name>
    <message>
        <source>No printer is set up on this computer. Save the invoice as a PDF and print that elsewhere.</source>
        <translation>Op deze computer is geen printer ingesteld. Sla de factuur op als PDF en druk die ergens anders af.</translation>
    </message>
    <message>
        <source>Print invoice %1</source>
        <translation>Factuur %1 afdrukken</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>This edition of the program lays the invoice out differently; what it says is the same.</source>
        <translation>Deze versie van het programma maakt de factuur anders op; wat erop staat is hetzelfde.</translation>
    </message>
    <message>
        <source>Save invoice %1</source>
        <translation>Factuur %1 opslaan</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>Plaats kiezen</translation>
    </message>
    <message>
        <source>invoice-%1.pdf</source>
        <translation>factuur-%1.pdf</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can read it: hand it over and delete it here.</source>
        <translation>Opgeslagen. Wie dit bestand heeft, kan het lezen: geef het af en verwijder het hier.</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another place.</source>
        <translation>Het bestand kan daar niet worden opgeslagen. Kies een andere plaats.</translation>
    </message>
</context>
<context>
    <name>ItemDialog</name>
    <message>
        <source>What has to be corrected?</source>
        <translation>Wat moet er worden gecorrigeerd?</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>While it is looked into only the result of that visit waits. If it is not known, all of them.</source>
        <translation>Zolang het wordt uitgezocht, wacht alleen de uitslag van dat bezoek. Is het niet bekend, dan wachten ze allemaal.</translation>
    </message>
    <message>
        <source>Of which visit</source>
        <translation>Van welk bezoek</translation>
    </message>
    <message>
        <source>What it has to be</source>
        <translation>Wat het moet worden</translation>
    </message>
    <message>
        <source>Something medical is sealed; the practitioner decides on it.</source>
        <translation>Wat medisch is, wordt verzegeld; de behandelaar beslist erover.</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Nu: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Opslaan …</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Niet bekend</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Maak een keuze.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Vul dit in.</translation>
    </message>
    <message>
        <source>The field cannot hold this. Check how it is written.</source>
        <translation>Dit past niet in het veld. Kijk of het goed is geschreven.</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>Not on this side</source>
        <translation>Niet op deze kant</translation>
    </message>
    <message>
        <source>Choose what the next box is for (%1)</source>
        <translation>Kies waarvoor het volgende vlak is (%1)</translation>
    </message>
    <message>
        <source>It is on this side</source>
        <translation>Toch op deze kant</translation>
    </message>
</context>
<context>
    <name>ItemsCard</name>
    <message>
        <source>Must be black</source>
        <translation>Moet zwart zijn</translation>
    </message>
    <message>
        <source>Accept all proposals</source>
        <translation>Alle voorstellen overnemen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
</context>
<context>
    <name>ItemsTable</name>
    <message>
        <source>What has to be corrected</source>
        <translation>Wat er moet worden gecorrigeerd</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wordt</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In het dossier</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>gecorrigeerd</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Verzegeld</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Genoteerd</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Gecorrigeerd</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>For the client …</source>
        <translation>Voor de cliënt …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exporteren …</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>No lines</source>
        <translation>Geen regels</translation>
    </message>
    <message>
        <source>Choose another client, user, period or kind.</source>
        <translation>Kies een andere cliënt, gebruiker, periode of soort.</translation>
    </message>
    <message>
        <source>Choose a client in the filter first.</source>
        <translation>Kies eerst een cliënt in het filter.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Vul dit in.</translation>
    </message>
    <message>
        <source>The journal of %1 has not been reviewed yet.</source>
        <translation>Het logboek van %1 is nog niet nagekeken.</translation>
    </message>
    <message>
        <source>Review …</source>
        <translation>Nakijken …</translation>
    </message>
    <message>
        <source>The journal was reviewed for every month that is over.</source>
        <translation>Het logboek is nagekeken voor elke maand die voorbij is.</translation>
    </message>
    <message>
        <source>Earlier reviews …</source>
        <translation>Eerder nagekeken …</translation>
    </message>
    <message>
        <source>Review of %1 recorded.</source>
        <translation>Vastgelegd dat u %1 hebt nagekeken.</translation>
    </message>
    <message>
        <source>There are no lines to export.</source>
        <translation>Er zijn geen regels om te exporteren.</translation>
    </message>
    <message>
        <source>%1 lines saved in %2. The file is not encrypted: give it by hand, and delete it afterwards.</source>
        <translation>%1 regels opgeslagen in %2. Het bestand is niet versleuteld: geef het in de hand en verwijder het daarna.</translation>
    </message>
</context>
<context>
    <name>KeepingCard</name>
    <message>
        <source>Keeping</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>No medical content yet</source>
        <translation>Nog geen medische inhoud</translation>
    </message>
    <message>
        <source>The term begins with the first medical change.</source>
        <translation>De termijn begint bij de eerste medische wijziging.</translation>
    </message>
    <message>
        <source>Kept until %1</source>
        <translation>Bewaren tot %1</translation>
    </message>
    <message>
        <source>%1 years from the last medical change (law, article 7:454 BW).</source>
        <translation>%1 jaar vanaf de laatste medische wijziging (wet, artikel 7:454 BW).</translation>
    </message>
    <message>
        <source>Our statement says %1 years: from %2 the file is closed to daily use.</source>
        <translation>Onze verklaring noemt %1 jaar: vanaf %2 is het dossier dicht voor dagelijks gebruik.</translation>
    </message>
    <message>
        <source>With consent in writing kept longer: %1, until %2.</source>
        <translation>Met schriftelijke toestemming langer bewaard: %1, tot en met %2.</translation>
    </message>
</context>
<context>
    <name>KeptLabel</name>
    <message>
        <source>Draft kept %1</source>
        <translation>Concept bewaard %1</translation>
    </message>
    <message>
        <source>Draft not kept</source>
        <translation>Concept niet bewaard</translation>
    </message>
</context>
<context>
    <name>KeysLine</name>
    <message>
        <source>next field</source>
        <translation>volgend veld</translation>
    </message>
    <message>
        <source>to a section</source>
        <translation>naar onderdeel</translation>
    </message>
    <message>
        <source>open a list</source>
        <translation>lijst openen</translation>
    </message>
    <message>
        <source>why we ask</source>
        <translation>waarom wij dit vragen</translation>
    </message>
    <message>
        <source>required</source>
        <translation>verplicht</translation>
    </message>
</context>
<context>
    <name>KeysPanel</name>
    <message>
        <source>Keys</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Deze lijst</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>Privacy mode</source>
        <translation>Privacymodus</translation>
    </message>
    <message>
        <source>Client present</source>
        <translation>Cliënt aanwezig</translation>
    </message>
    <message>
        <source>Curtain</source>
        <translation>Gordijn</translation>
    </message>
    <message>
        <source>Exam room</source>
        <translation>Onderzoekskamer</translation>
    </message>
    <message>
        <source>Places on the rail</source>
        <translation>Onderdelen</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Nieuwe cliënt</translation>
    </message>
    <message>
        <source>Client has arrived</source>
        <translation>Cliënt binnen melden</translation>
    </message>
    <message>
        <source>Client&apos;s own screen</source>
        <translation>Eigen scherm van de cliënt</translation>
    </message>
    <message>
        <source>Invoice for today’s appointment</source>
        <translation>Factuur voor de afspraak van vandaag</translation>
    </message>
    <message>
        <source>Save, go on</source>
        <translation>Opslaan, verder</translation>
    </message>
    <message>
        <source>Section of a form</source>
        <translation>Onderdeel van een formulier</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Lijst openen</translation>
    </message>
    <message>
        <source>Choose in a list, open</source>
        <translation>Kiezen in een lijst, openen</translation>
    </message>
    <message>
        <source>Next tab of the file</source>
        <translation>Volgend tabblad van het dossier</translation>
    </message>
    <message>
        <source>Previous tab of the file</source>
        <translation>Vorig tabblad van het dossier</translation>
    </message>
    <message>
        <source>Close the file</source>
        <translation>Dossier sluiten</translation>
    </message>
    <message>
        <source>Back, close</source>
        <translation>Terug, sluiten</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Afgeleverd</translation>
    </message>
    <message>
        <source>To the screening</source>
        <translation>Naar screening</translation>
    </message>
    <message>
        <source>Take in pictures</source>
        <translation>Foto’s inlezen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Uitslag</translation>
    </message>
    <message>
        <source>Why a field is asked</source>
        <translation>Waarom een veld gevraagd wordt</translation>
    </message>
    <message>
        <source>New lesion</source>
        <translation>Nieuwe plek</translation>
    </message>
    <message>
        <source>Previous, next lesion</source>
        <translation>Andere plek</translation>
    </message>
    <message>
        <source>Action of the lesion</source>
        <translation>Actie kiezen</translation>
    </message>
    <message>
        <source>Lesion done, sign, delivered</source>
        <translation>Plek klaar, ondertekenen, afgeleverd</translation>
    </message>
    <message>
        <source>Zoom in, out, fit</source>
        <translation>In, uit, passend</translation>
    </message>
    <message>
        <source>Picture at its own size</source>
        <translation>Foto op ware grootte</translation>
    </message>
    <message>
        <source>Choose all pictures</source>
        <translation>Alle foto’s kiezen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Print the result</source>
        <translation>Uitslag afdrukken</translation>
    </message>
    <message>
        <source>Filter the journal</source>
        <translation>Logboek filteren</translation>
    </message>
    <message>
        <source>Show a hidden picture</source>
        <translation>Verborgen beeld tonen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>Nieuwe afspraak</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Inloop</translation>
    </message>
    <message>
        <source>Day before, day after</source>
        <translation>Dag ervoor, dag erna</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Naar een dag</translation>
    </message>
    <message>
        <source>Day, week</source>
        <translation>Dag, week</translation>
    </message>
    <message>
        <source>Move 5 minutes</source>
        <translation>5 minuten verplaatsen</translation>
    </message>
    <message>
        <source>Move 15 minutes</source>
        <translation>15 minuten verplaatsen</translation>
    </message>
    <message>
        <source>Move to another day</source>
        <translation>Naar een andere dag</translation>
    </message>
    <message>
        <source>Longer, shorter</source>
        <translation>Langer, korter</translation>
    </message>
    <message>
        <source>Change the appointment</source>
        <translation>Afspraak wijzigen</translation>
    </message>
    <message>
        <source>Cancel the appointment</source>
        <translation>Afspraak afzeggen</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Niet verschenen</translation>
    </message>
    <message>
        <source>Print the day list</source>
        <translation>Daglijst afdrukken</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>KindLine</name>
    <message>
        <source>Name in Dutch</source>
        <translation>Naam in het Nederlands</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Naam in het Engels</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Take this kind away</source>
        <translation>Deze soort weghalen</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>On this screen</source>
        <translation>Op dit scherm</translation>
    </message>
    <message>
        <source>On screen %1</source>
        <translation>Op scherm %1</translation>
    </message>
</context>
<context>
    <name>LadderCard</name>
    <message>
        <source>We choose the lightest way that works. A copy that is not masked is never taken in.</source>
        <translation>Wij kiezen de lichtste manier die werkt. Een kopie die niet is afgeschermd, nemen wij nooit aan.</translation>
    </message>
    <message>
        <source>In the studio, document shown</source>
        <translation>In de studio, document getoond</translation>
    </message>
    <message>
        <source>Call back on the known number</source>
        <translation>Terugbellen op bekend nummer</translation>
    </message>
    <message>
        <source>Code by post to the known address</source>
        <translation>Code per post naar bekend adres</translation>
    </message>
    <message>
        <source>Masked copy of a document</source>
        <translation>Afgeschermde kopie van identiteitsbewijs</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>Klopt</translation>
    </message>
    <message>
        <source>It is not right</source>
        <translation>Klopt niet</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Niet mogelijk</translation>
    </message>
    <message>
        <source>Does not count any more: it was of before this file</source>
        <translation>Telt niet meer: het is van vóór dit dossier</translation>
    </message>
    <message>
        <source>Code sent, not back yet</source>
        <translation>Code verstuurd, nog niet terug</translation>
    </message>
    <message>
        <source>A copy should have been destroyed by %1, in the mailbox or the tray. Destroy it now.</source>
        <translation>Een kopie in de mailbox of het postvak had op %1 vernietigd moeten zijn. Vernietig die nu.</translation>
    </message>
    <message>
        <source>A copy lies in the mailbox or the tray. Destroy it by %1.</source>
        <translation>Er ligt een kopie in de mailbox of het postvak. Vernietig die uiterlijk op %1.</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation>Code maken</translation>
    </message>
    <message>
        <source>It came back</source>
        <translation>Hij kwam terug</translation>
    </message>
    <message>
        <source>Look at a copy</source>
        <translation>Kopie bekijken</translation>
    </message>
    <message>
        <source>The copy is destroyed</source>
        <translation>De kopie is vernietigd</translation>
    </message>
    <message>
        <source>A copy came by itself</source>
        <translation>Er kwam ongevraagd een kopie</translation>
    </message>
    <message>
        <source>Write down how it went</source>
        <translation>Noteren hoe het ging</translation>
    </message>
    <message>
        <source>This is not the code that was sent. It is used up: make another, or choose another way.</source>
        <translation>Dit is niet de code die is verstuurd. Hij geldt niet meer: maak een andere, of kies een andere manier.</translation>
    </message>
    <message>
        <source>The code for the letter</source>
        <translation>De code voor de brief</translation>
    </message>
    <message>
        <source>It is shown once and kept nowhere. Print its letter, or write one to the address in the file.</source>
        <translation>U ziet hem één keer en hij wordt nergens bewaard. Druk de brief ermee af, of schrijf er een naar het adres in het dossier.</translation>
    </message>
    <message>
        <source>Print the letter</source>
        <translation>Brief afdrukken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Write the code in a letter by hand.</source>
        <translation>Op deze computer is geen printer ingesteld. Schrijf de code met de hand in een brief.</translation>
    </message>
    <message>
        <source>Link to a file</source>
        <translation>Aan dossier koppelen</translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>What is it for? The answer is kept in the journal.</source>
        <translation>Waar is het voor? Het antwoord staat in het logboek.</translation>
    </message>
    <message>
        <source>To receive the clients</source>
        <translation>Om de cliënten te ontvangen</translation>
    </message>
    <message>
        <source>For the practitioner, to prepare the visits</source>
        <translation>Voor de behandelaar, om de bezoeken voor te bereiden</translation>
    </message>
    <message>
        <source>To go on when the computer is down</source>
        <translation>Om door te kunnen als de computer niet werkt</translation>
    </message>
    <message>
        <source>With full names; otherwise initials and number</source>
        <translation>Met hele namen; anders voorletters en nummer</translation>
    </message>
    <message>
        <source>Whoever gets at the file can read it. Kinds of appointment and anything medical stay out.</source>
        <translation>Wie bij het bestand kan, kan het lezen. Soorten afspraken en alles wat medisch is, staan er niet in.</translation>
    </message>
    <message>
        <source>Put the paper in the shredder at the end of the day.</source>
        <translation>Doe het papier aan het eind van de dag in de papierversnipperaar.</translation>
    </message>
    <message>
        <source>Choose what it is for.</source>
        <translation>Kies waar het voor is.</translation>
    </message>
    <message>
        <source>Save the letters</source>
        <translation>Brieven opslaan</translation>
    </message>
    <message>
        <source>Save the addresses</source>
        <translation>Adressen opslaan</translation>
    </message>
    <message>
        <source>To send this message</source>
        <translation>Om dit bericht te sturen</translation>
    </message>
    <message>
        <source>To look at it: the owner or an inspector</source>
        <translation>Om na te kijken: de eigenaar of een inspecteur</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Bezig met opslaan …</translation>
    </message>
    <message>
        <source>Saving is off in privacy mode. Switch it off first (F9).</source>
        <translation>Opslaan staat uit in de privacymodus. Zet die eerst uit (F9).</translation>
    </message>
    <message>
        <source>The letters are being made</source>
        <translation>De brieven worden gemaakt</translation>
    </message>
</context>
<context>
    <name>LeaveOutDialog</name>
    <message>
        <source>Leave pictures out</source>
        <translation>Beelden weglaten</translation>
    </message>
    <message>
        <source>Choose those on which somebody else can be seen. Ctrl+Space gathers.</source>
        <translation>Kies de beelden waarop iemand anders te zien is. Met Ctrl+spatie kiest u er meer.</translation>
    </message>
    <message>
        <source>Reason in plain words</source>
        <translation>Reden in gewone taal</translation>
    </message>
    <message>
        <source>The client reads this in the letter.</source>
        <translation>De cliënt leest dit in de brief.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglaten</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Opslaan …</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) chosen</source>
        <translation>
            <numerusform>%n beeld gekozen</numerusform>
            <numerusform>%n beelden gekozen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the pictures first.</source>
        <translation>Kies eerst de beelden.</translation>
    </message>
</context>
<context>
    <name>LeaveRecordDialog</name>
    <message>
        <source>Leave a record out: %1</source>
        <translation>Een gegeven weglaten: %1</translation>
    </message>
    <message>
        <source>What is not left out is given. A signed report may say the same: leave that out as well, under the findings.</source>
        <translation>Wat niet wordt weggelaten, wordt gegeven. In een ondertekend verslag kan hetzelfde staan: laat dat dan ook weg, bij de bevindingen.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Gegeven</translation>
    </message>
    <message>
        <source>What the client would read</source>
        <translation>Wat de cliënt zou lezen</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grond</translation>
    </message>
    <message>
        <source>Reason in plain words</source>
        <translation>Reden in gewone woorden</translation>
    </message>
    <message>
        <source>The client reads this in the copy.</source>
        <translation>De cliënt leest dit in de kopie.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglaten</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Opslaan …</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Kies er een.</translation>
    </message>
    <message>
        <source>Choose a record first.</source>
        <translation>Kies eerst een gegeven.</translation>
    </message>
</context>
<context>
    <name>LedgerPlaceLine</name>
    <message>
        <source>Choose the place for the list of destructions …</source>
        <translation>Kies de plaats voor de lijst van vernietigingen …</translation>
    </message>
    <message>
        <source>This place lies on the disk of the studio itself: they can be lost together. Choose a place on another disk, such as a stick or a disk on the network.</source>
        <translation>Deze plaats ligt op dezelfde schijf als de studio: ze kunnen samen verloren gaan. Kies een plaats op een andere schijf, zoals een stick of een netwerkschijf.</translation>
    </message>
    <message>
        <source>The list of destructions is kept in %1 as well.</source>
        <translation>De lijst van vernietigingen staat ook in %1.</translation>
    </message>
    <message>
        <source>Before anything is destroyed the owner chooses a place outside this computer for the list of destructions. With it a copy that is put back later destroys the same again.</source>
        <translation>Voordat er iets wordt vernietigd, kiest de eigenaar een plaats buiten deze computer voor de lijst van vernietigingen. Daarmee wordt in een kopie die later wordt teruggezet hetzelfde opnieuw vernietigd.</translation>
    </message>
    <message>
        <source>Where is the list of destructions kept as well?</source>
        <translation>Waar staat de lijst van vernietigingen ook?</translation>
    </message>
</context>
<context>
    <name>LesionLinks</name>
    <message>
        <source>Lesion %1</source>
        <translation>Plek %1</translation>
    </message>
</context>
<context>
    <name>LesionList</name>
    <message>
        <source>View</source>
        <translation>Aanzicht</translation>
    </message>
    <message>
        <source>Body map</source>
        <translation>Lichaamskaart</translation>
    </message>
    <message>
        <source>Lesions</source>
        <translation>Plekken</translation>
    </message>
    <message>
        <source>New lesion</source>
        <translation>Nieuwe plek</translation>
    </message>
    <message>
        <source>No lesions yet</source>
        <translation>Nog geen plekken</translation>
    </message>
    <message>
        <source>Press P or click on the map.</source>
        <translation>Druk op P of klik op de kaart.</translation>
    </message>
    <message>
        <source>Front, back</source>
        <translation>Voor, achter</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Zijkanten</translation>
    </message>
    <message>
        <source>Soles</source>
        <translation>Zolen</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Achter</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>te doen</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>veranderd</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>verwijderd</translation>
    </message>
    <message>
        <source>%1 · %2 to do</source>
        <translation>%1 · %2 te doen</translation>
    </message>
    <message>
        <source>The result of this visit is signed.</source>
        <translation>De uitslag van dit bezoek is ondertekend.</translation>
    </message>
</context>
<context>
    <name>LesionLists</name>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
</context>
<context>
    <name>LesionPanel</name>
    <message>
        <source>Compared with before</source>
        <translation>Vergeleken met eerder</translation>
    </message>
    <message>
        <source>Judgement of the practitioner</source>
        <translation>Oordeel van de behandelaar</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>Back in how many months</source>
        <translation>Terug over hoeveel maanden</translation>
    </message>
    <message>
        <source>Explanation for the client</source>
        <translation>Toelichting voor de cliënt</translation>
    </message>
    <message>
        <source>Previous lesion</source>
        <translation>Vorige plek</translation>
    </message>
    <message>
        <source>Next lesion</source>
        <translation>Volgende plek</translation>
    </message>
    <message>
        <source>Lesion done</source>
        <translation>Plek klaar</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>onveranderd</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>veranderd</translation>
    </message>
    <message>
        <source>Lesion %1</source>
        <translation>Plek %1</translation>
    </message>
    <message>
        <source>%1 · since %2</source>
        <translation>%1 · sinds %2</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Veranderd</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>A number of months from 1 to 60.</source>
        <translation>Een aantal maanden van 1 tot 60.</translation>
    </message>
    <message>
        <source>Choose an action: keys 1 to 6.</source>
        <translation>Kies een actie: toets 1 tot 6.</translation>
    </message>
    <message>
        <source>Say in words what you see.</source>
        <translation>Zeg in woorden wat u ziet.</translation>
    </message>
</context>
<context>
    <name>LesionPictures</name>
    <message>
        <source>Lesion</source>
        <translation>Plek</translation>
    </message>
    <message>
        <source>Kind of picture</source>
        <translation>Soort opname</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Een ogenblik.</translation>
    </message>
    <message>
        <source>%1, today</source>
        <translation>%1, vandaag</translation>
    </message>
    <message>
        <source>Take pictures in with F5.</source>
        <translation>Lees foto’s in met F5.</translation>
    </message>
    <message>
        <source>Take pictures in with F5 and link them to this lesion.</source>
        <translation>Lees foto’s in met F5 en koppel ze aan deze plek.</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Nog geen beeld</translation>
    </message>
    <message>
        <source>Lesion %1 · %2</source>
        <translation>Plek %1 · %2</translation>
    </message>
    <message>
        <source>consent taken back: kept, not used</source>
        <translation>toestemming ingetrokken: bewaard, niet gebruikt</translation>
    </message>
    <message>
        <source>original unchanged</source>
        <translation>origineel ongewijzigd</translation>
    </message>
    <message>
        <source>This picture is damaged</source>
        <translation>Dit beeld is beschadigd</translation>
    </message>
</context>
<context>
    <name>LesionsScreen</name>
    <message>
        <source>Choose a lesion</source>
        <translation>Kies een plek</translation>
    </message>
    <message>
        <source>On the map or in the list, or place a new one with P.</source>
        <translation>Op de kaart of in de lijst, of plaats een nieuwe met P.</translation>
    </message>
</context>
<context>
    <name>LetterCard</name>
    <message>
        <source>Which letter</source>
        <translation>Welke brief</translation>
    </message>
    <message>
        <source>The code of the parcel goes</source>
        <translation>De code van het pakket gaat</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>Tekst van de brief</translation>
    </message>
    <message>
        <source>This is what you were typing. It was kept for you, and is not saved yet.</source>
        <translation>Dit was u aan het typen. Het is voor u bewaard, maar nog niet opgeslagen.</translation>
    </message>
    <message>
        <source>Make it anew</source>
        <translation>Opnieuw maken</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Make final</source>
        <translation>Definitief maken</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Opslaan als pdf</translation>
    </message>
    <message>
        <source>It has left</source>
        <translation>Verstuurd</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the letter as a PDF and print that elsewhere.</source>
        <translation>Op deze computer is geen printer ingesteld. Sla de brief op als pdf en druk die elders af.</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can read it: hand it over and delete it here.</source>
        <translation>Opgeslagen. Wie dit bestand heeft, kan het lezen: geef het mee en verwijder het hier.</translation>
    </message>
    <message>
        <source>Print a draft</source>
        <translation>Concept afdrukken</translation>
    </message>
    <message>
        <source>Save a draft as PDF</source>
        <translation>Concept opslaan als PDF</translation>
    </message>
    <message>
        <source>Each page says that this is a draft, until it says all that it must and is final.</source>
        <translation>Op elke bladzijde staat dat dit een concept is, tot er alles in staat wat moet en de brief definitief is.</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Brief opslaan</translation>
    </message>
    <message>
        <source>So it becomes. Once it is carried out and checked, it is made from what was really done.</source>
        <translation>Zo wordt de brief. Na uitvoeren en controleren wordt hij gemaakt uit wat er echt is gedaan.</translation>
    </message>
    <message>
        <source>Not kept yet: read it, change what is needed, save it.</source>
        <translation>Nog niet bewaard: lees hem, pas aan wat nodig is en sla hem op.</translation>
    </message>
    <message>
        <source>Left on %1 (%2), noted by %3. It does not change any more.</source>
        <translation>Verstuurd op %1 (%2), genoteerd door %3. Er verandert niets meer aan.</translation>
    </message>
    <message>
        <source>Sealed. You hand it over, you do not read it.</source>
        <translation>Verzegeld. U geeft hem mee, u leest hem niet.</translation>
    </message>
    <message>
        <source>Final, made by %1, not sent yet.</source>
        <translation>Definitief, gemaakt door %1, nog niet verstuurd.</translation>
    </message>
    <message>
        <source>Saved by %1, not sent yet.</source>
        <translation>Opgeslagen door %1, nog niet verstuurd.</translation>
    </message>
    <message>
        <source>Final. It can be handed over now; whoever changes it makes it final again.</source>
        <translation>Definitief. De brief kan nu worden overhandigd; wie hem wijzigt, maakt hem opnieuw definitief.</translation>
    </message>
    <message>
        <source>Save the letter first.</source>
        <translation>Sla de brief eerst op.</translation>
    </message>
</context>
<context>
    <name>LetterWaits</name>
    <message>
        <source>As soon as it is there, it stands in this list: sealed, and for you to hand over or post.</source>
        <translation>Zodra hij er is, staat hij in deze lijst: verzegeld, en klaar om mee te geven of te posten.</translation>
    </message>
    <message>
        <source>The practitioner writes the letter “%1”.</source>
        <translation>De behandelaar schrijft de brief “%1”.</translation>
    </message>
</context>
<context>
    <name>LevelRow</name>
    <message>
        <source>Refused without; article %1</source>
        <translation>Geweigerd zonder; artikel %1</translation>
    </message>
</context>
<context>
    <name>LikePair</name>
    <message>
        <source>Side by side</source>
        <translation>Naast elkaar bekijken</translation>
    </message>
    <message>
        <source>%1 and %2 are alike in: %3. Look before you open one.</source>
        <translation>%1 en %2 lijken op elkaar: %3. Controleer dit voordat u een dossier opent.</translation>
    </message>
    <message>
        <source>Possibly the same person.</source>
        <translation>Mogelijk dezelfde persoon.</translation>
    </message>
</context>
<context>
    <name>LikenessDialog</name>
    <message>
        <source>Typed here</source>
        <translation>Hier ingevuld</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Terug naar het formulier</translation>
    </message>
    <message>
        <source>It is somebody else</source>
        <translation>Het is iemand anders</translation>
    </message>
    <message>
        <source>Go on with this file</source>
        <translation>Verder met dit dossier</translation>
    </message>
</context>
<context>
    <name>LikenessNote</name>
    <message>
        <source>Side by side</source>
        <translation>Naast elkaar bekijken</translation>
    </message>
    <message>
        <source>It is somebody else</source>
        <translation>Het is iemand anders</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>En nog %n.</numerusform>
            <numerusform>En nog %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LimitNote</name>
    <message>
        <source>No item says what is wrong, so until the answer the whole file is only stored: nothing of it is used or sent.</source>
        <translation>Geen onderdeel zegt wat er niet klopt. Daarom wordt tot het antwoord het hele dossier alleen bewaard: niets ervan wordt gebruikt of verstuurd.</translation>
    </message>
    <message>
        <source>Until the answer what is contested is not used or sent; the rest of the file is.</source>
        <translation>Tot het antwoord wordt wat betwist is niet gebruikt of verstuurd; de rest van het dossier wel.</translation>
    </message>
    <message>
        <source>Restricted: %1.</source>
        <translation>Beperkt: %1.</translation>
    </message>
    <message>
        <source>End the restriction</source>
        <translation>Beperking beëindigen</translation>
    </message>
    <message>
        <source>The objection was granted: this stays so.</source>
        <translation>Het bezwaar is toegewezen: dit blijft zo.</translation>
    </message>
    <message>
        <source>The client was told a week ago or more: it can end now.</source>
        <translation>De cliënt weet het een week of langer: het kan nu eindigen.</translation>
    </message>
    <message>
        <source>The client was told on %1; it can end from %2.</source>
        <translation>De cliënt is op %1 ingelicht; het kan eindigen vanaf %2.</translation>
    </message>
    <message>
        <source>It ends a week after the client was told, in the file under Requests.</source>
        <translation>Het eindigt een week nadat de cliënt is ingelicht, in het dossier onder Verzoeken.</translation>
    </message>
    <message>
        <source>The rest of the file is used as usual.</source>
        <translation>De rest van het dossier wordt gewoon gebruikt.</translation>
    </message>
    <message>
        <source>Until the interests are weighed. If we stop, it stays so; if not, the answer says that it ends.</source>
        <translation>Tot de belangen zijn afgewogen. Stoppen wij, dan blijft het zo; zo niet, dan vertelt het antwoord dat het eindigt.</translation>
    </message>
    <message>
        <source>The answer tells the client that it ends, and a week later it can.</source>
        <translation>Het antwoord vertelt de cliënt dat het eindigt; een week later kan dat.</translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>Choose a price</source>
        <translation>Kies een prijs</translation>
    </message>
    <message>
        <source>incl. VAT</source>
        <translation>incl. btw</translation>
    </message>
    <message>
        <source>excl. VAT</source>
        <translation>excl. btw</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kiezen</translation>
    </message>
    <message>
        <source>Take this line out</source>
        <translation>Regel weghalen</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Omschrijving</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>Prijs per stuk</translation>
    </message>
    <message>
        <source>With or without VAT</source>
        <translation>Met of zonder btw</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Btw</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
</context>
<context>
    <name>LineRows</name>
    <message>
        <source>Add a line</source>
        <translation>Regel toevoegen</translation>
    </message>
    <message>
        <source>An invoice has at most %1 lines.</source>
        <translation>Een factuur heeft hooguit %1 regels.</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Whose file is %1 about?</source>
        <translation>Over welk dossier gaat %1?</translation>
    </message>
    <message>
        <source>Compare who asks with the file. Who it is, is then established anew: nobody gets data of another.</source>
        <translation>Vergelijk wie het vraagt met het dossier. Daarna wordt opnieuw vastgesteld wie het is: niemand krijgt gegevens van een ander.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliënt</translation>
    </message>
    <message>
        <source>Open the words of the request</source>
        <translation>Tekst van het verzoek openen</translation>
    </message>
    <message>
        <source>This is the client</source>
        <translation>Dit is de cliënt</translation>
    </message>
    <message>
        <source>Linking …</source>
        <translation>Koppelen …</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Opgeschreven</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>Dossier %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Choose the client.</source>
        <translation>Kies de cliënt.</translation>
    </message>
</context>
<context>
    <name>LockPanel</name>
    <message>
        <source>Workstation %1 · SkinTwin Desktop %2</source>
        <translation>Werkplek %1 · SkinTwin Desktop %2</translation>
    </message>
    <message>
        <source>Files and pictures are encrypted on this computer.</source>
        <translation>Dossiers en beelden staan versleuteld op deze computer.</translation>
    </message>
    <message>
        <source>This program works without the internet.</source>
        <translation>Deze toepassing werkt zonder internet.</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>Sign in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>Forgotten password</source>
        <translation>Wachtwoord vergeten</translation>
    </message>
    <message>
        <source>Nederlands</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Exam room</source>
        <translation>Onderzoekskamer</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Wachtwoord tonen</translation>
    </message>
    <message>
        <source>After 5 wrong attempts you wait 30 seconds</source>
        <translation>Na 5 foute pogingen wacht u 30 seconden</translation>
    </message>
    <message>
        <source>Choose your name and enter your password.</source>
        <translation>Kies uw naam en voer uw wachtwoord in.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Gebruiker</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ontgrendelen</translation>
    </message>
    <message>
        <source>What was not saved yet is kept, encrypted. After signing in you go on where you were.</source>
        <translation>Niet opgeslagen invoer is bewaard, versleuteld. Na aanmelden gaat u verder waar u was.</translation>
    </message>
    <message>
        <source>Locked at %1 after %2 minutes without use.</source>
        <translation>Vergrendeld om %1 na %2 minuten zonder gebruik.</translation>
    </message>
    <message>
        <source>The screen is locked</source>
        <translation>Het scherm is vergrendeld</translation>
    </message>
    <message>
        <source>Locked at %1.</source>
        <translation>Vergrendeld om %1.</translation>
    </message>
    <message>
        <source>The program had stopped</source>
        <translation>Het programma was gestopt</translation>
    </message>
    <message>
        <source>Something went wrong and the program was started again. What you typed last is kept. Please sign in.</source>
        <translation>Er ging iets mis en het programma is opnieuw gestart. Uw laatste invoer is bewaard. Meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>Locked at %1, because the window did not answer any more.</source>
        <translation>Vergrendeld om %1, omdat het venster niet meer reageerde.</translation>
    </message>
    <message>
        <source>What you typed is kept, encrypted, but for the last seconds.</source>
        <translation>Wat u typte is versleuteld bewaard, op de laatste seconden na.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Welkom</translation>
    </message>
    <message>
        <source>The files of this studio open only for the people who work here.</source>
        <translation>De dossiers van deze studio gaan alleen open voor wie hier werkt.</translation>
    </message>
    <message>
        <source>The computer was locked.</source>
        <translation>De computer is vergrendeld.</translation>
    </message>
    <message>
        <source>The computer went to sleep or was shut down.</source>
        <translation>De computer ging slapen of werd afgesloten.</translation>
    </message>
    <message>
        <source>The lid was closed.</source>
        <translation>De klep is gesloten.</translation>
    </message>
    <message>
        <source>Somebody else came to this computer.</source>
        <translation>Iemand anders nam deze computer over.</translation>
    </message>
    <message>
        <source>The window was put away.</source>
        <translation>Het venster is geminimaliseerd.</translation>
    </message>
    <message>
        <source>The computer had slept, or its clock was changed.</source>
        <translation>De computer heeft geslapen, of de klok is verzet.</translation>
    </message>
    <message>
        <source>This studio cannot be opened</source>
        <translation>Deze studio kan niet worden geopend</translation>
    </message>
    <message>
        <source>Wait until the time is over.</source>
        <translation>Wacht tot de tijd om is.</translation>
    </message>
    <message>
        <source>You can try again in %1.</source>
        <translation>U kunt het opnieuw proberen over %1.</translation>
    </message>
    <message>
        <source>Opening the vault …</source>
        <translation>Kluis openen …</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Wachtwoord van %1</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>Wachtwoord verbergen</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Voer uw wachtwoord in.</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock staat aan</translation>
    </message>
</context>
<context>
    <name>LogTable</name>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Onderdeel</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliënt</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
</context>
<context>
    <name>LookDialog</name>
    <message>
        <source>What do you think?</source>
        <translation>Wat vindt u?</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>Klopt</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <translation>Er klopt iets niet</translation>
    </message>
    <message>
        <source>What is wrong, or a remark</source>
        <translation>Wat niet klopt, of een opmerking</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Noteren</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Bezig met opslaan …</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Kies er een.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Vul dit in.</translation>
    </message>
</context>
<context>
    <name>LookNote</name>
    <message>
        <source>Somebody else looks before this counts; who works alone, once more after a day.</source>
        <translation>Een ander kijkt mee voordat dit telt; wie alleen werkt, kijkt een dag later zelf nog eens.</translation>
    </message>
    <message>
        <source>Second look needed.</source>
        <translation>Tweede blik nodig.</translation>
    </message>
    <message>
        <source>Show what goes …</source>
        <translation>Toon wat weggaat …</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Nobody else treats here. So you look again yourself, with your password, from %2.</source>
        <translation>Niemand anders behandelt hier. Daarom kijkt u zelf nog eens, met uw wachtwoord, vanaf %2.</translation>
    </message>
    <message>
        <source>Nobody else treats here. So %1 looks again, from %2. Until then it waits.</source>
        <translation>Niemand anders behandelt hier. Daarom kijkt %1 zelf nog eens, vanaf %2. Tot dan wacht het.</translation>
    </message>
    <message>
        <source>You asked for it. A colleague who may decide looks at it.</source>
        <translation>U hebt erom gevraagd. Een collega die mag beslissen kijkt ernaar.</translation>
    </message>
    <message>
        <source>Asked by %1. Look at the decision, and say what you think.</source>
        <translation>Gevraagd door %1. Bekijk het besluit en zeg wat u vindt.</translation>
    </message>
    <message>
        <source>Asked by %1. Who may decide looks at it; you have nothing to do for it.</source>
        <translation>Gevraagd door %1. Wie mag beslissen kijkt ernaar; u hoeft hiervoor niets te doen.</translation>
    </message>
    <message>
        <source>Second look asked.</source>
        <translation>Tweede blik gevraagd.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Trek het terug</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Inzien</translation>
    </message>
    <message>
        <source>%1 looked and agreed.</source>
        <translation>%1 heeft gekeken en is akkoord.</translation>
    </message>
    <message>
        <source>Second look done.</source>
        <translation>Tweede blik gedaan.</translation>
    </message>
</context>
<context>
    <name>MadeDialog</name>
    <message>
        <source>The e-mail is ready</source>
        <translation>De e-mail is klaar</translation>
    </message>
    <message>
        <source>The letter is ready</source>
        <translation>De brief is klaar</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Opslaan als PDF</translation>
    </message>
    <message>
        <source>Copy piece by piece into your mail program. After ten seconds the clipboard is emptied.</source>
        <translation>Kopieer stuk voor stuk naar uw mailprogramma. Na tien seconden wordt het klembord geleegd.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adres kopiëren</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Copy the subject</source>
        <translation>Onderwerp kopiëren</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Tekst kopiëren</translation>
    </message>
    <message>
        <source>Save the letter, print it and put it in an envelope. It stays in the client&apos;s file as it is.</source>
        <translation>Sla de brief op, druk hem af en doe hem in een envelop. Hij blijft zo in het dossier staan.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Saving is off in privacy mode. Switch it off first (F9).</source>
        <translation>Opslaan is uit in de privacymodus. Zet die eerst uit (F9).</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Brief opslaan</translation>
    </message>
    <message>
        <source>letter.pdf</source>
        <translation>brief.pdf</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can read it: print it and delete it.</source>
        <translation>Opgeslagen. Wie dit bestand heeft, kan het lezen: druk het af en verwijder het.</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another place.</source>
        <translation>Het bestand kon daar niet worden opgeslagen. Kies een andere plaats.</translation>
    </message>
</context>
<context>
    <name>MailsDialog</name>
    <message>
        <source>E-mails one by one</source>
        <translation>E-mails een voor een</translation>
    </message>
    <message>
        <source>Each e-mail goes to one address. Copy address, subject and text into your mail program; after ten seconds the clipboard is emptied.</source>
        <translation>Elke e-mail gaat naar één adres. Kopieer adres, onderwerp en tekst naar uw mailprogramma; na tien seconden wordt het klembord geleegd.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adres kopiëren</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Copy the subject</source>
        <translation>Onderwerp kopiëren</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Tekst kopiëren</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
</context>
<context>
    <name>MarkerLegend</name>
    <message>
        <source>followed</source>
        <translation>volgen</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>veranderd</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>verwijderd</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Join two files of one person</source>
        <translation>Twee dossiers van één persoon samenvoegen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>The file at the left goes on, the other number leads to it. Choose which value counts.</source>
        <translation>Het dossier links gaat verder; het andere nummer verwijst ernaar. Kies welk gegeven geldt.</translation>
    </message>
    <message>
        <source>%1 goes on</source>
        <translation>%1 gaat verder</translation>
    </message>
    <message>
        <source>%1 is joined</source>
        <translation>%1 wordt samengevoegd</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Er gaat niets verloren.</translation>
    </message>
    <message>
        <source>Join the files</source>
        <translation>Dossiers samenvoegen</translation>
    </message>
    <message>
        <source>Joining …</source>
        <translation>Bezig met samenvoegen …</translation>
    </message>
    <message>
        <source>Goes along: %1.</source>
        <translation>Gaat mee: %1.</translation>
    </message>
    <message>
        <source>Stays sealed in its own file and is read with this one: %1.</source>
        <translation>Blijft verzegeld in het eigen dossier en wordt met dit dossier samen gelezen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>You can take it back for %n day(s).</source>
        <translation>
            <numerusform>U kunt dit %n dag lang ongedaan maken.</numerusform>
            <numerusform>U kunt dit %n dagen lang ongedaan maken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageDialog</name>
    <message>
        <source>New letter or e-mail</source>
        <translation>Nieuwe brief of e-mail</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
    <message>
        <source>Goes by</source>
        <translation>Gaat per</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Waarover</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Afspraak</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>niet verplicht</translation>
    </message>
    <message>
        <source>As it will read</source>
        <translation>Zo komt het er te staan</translation>
    </message>
    <message>
        <source>Make the message</source>
        <translation>Bericht maken</translation>
    </message>
    <message>
        <source>Making …</source>
        <translation>Bezig met maken …</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Kies er een.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Vul dit in.</translation>
    </message>
    <message>
        <source>There is no e-mail address in the file.</source>
        <translation>Er staat geen e-mailadres in het dossier.</translation>
    </message>
</context>
<context>
    <name>MoveAnyway</name>
    <message>
        <source>Move to %1?</source>
        <translation>Verplaatsen naar %1?</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Laten zoals het was</translation>
    </message>
    <message>
        <source>Move anyway</source>
        <translation>Toch verplaatsen</translation>
    </message>
</context>
<context>
    <name>MustChangeScreen</name>
    <message>
        <source>Choose this password</source>
        <translation>Dit wachtwoord kiezen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Niet nu</translation>
    </message>
    <message>
        <source>Choose your password</source>
        <translation>Kies uw wachtwoord</translation>
    </message>
    <message>
        <source>Welcome, %1. You signed in with a one-time code, which opens nothing any more once you have chosen a password. Nobody else knows your password, and nobody can look it up.</source>
        <translation>Welkom, %1. U hebt zich aangemeld met een eenmalige code. Die opent niets meer zodra u een wachtwoord hebt gekozen. Niemand anders kent uw wachtwoord en niemand kan het opzoeken.</translation>
    </message>
    <message>
        <source>Making your key …</source>
        <translation>Uw sleutel wordt gemaakt …</translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Nog een keer</translation>
    </message>
    <message>
        <source>At least 12 characters. Three or four words in a row work well.</source>
        <translation>Minstens 12 tekens. Drie of vier woorden achter elkaar werken goed.</translation>
    </message>
    <message>
        <source>Very easy to guess</source>
        <translation>Heel makkelijk te raden</translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation>Makkelijk te raden</translation>
    </message>
    <message>
        <source>Not strong enough yet</source>
        <translation>Nog niet sterk genoeg</translation>
    </message>
    <message>
        <source>Strong enough</source>
        <translation>Sterk genoeg</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>Heel sterk</translation>
    </message>
    <message>
        <source> · %1 of at least 12 characters</source>
        <translation> · %1 van minstens 12 tekens</translation>
    </message>
</context>
<context>
    <name>NewStatementDialog</name>
    <message>
        <source>New version of the privacy statement</source>
        <translation>Nieuwe versie van de privacyverklaring</translation>
    </message>
    <message>
        <source>Clients are given this one from now on. Everybody who was given an earlier one comes on the list.</source>
        <translation>Cliënten krijgen vanaf nu deze versie. Wie een eerdere kreeg, komt op de lijst.</translation>
    </message>
    <message>
        <source>Date of the version</source>
        <translation>Datum van de versie</translation>
    </message>
    <message>
        <source>Years that it promises to keep a file</source>
        <translation>Bewaartermijn die erin staat (jaren)</translation>
    </message>
    <message>
        <source>The whole text, as clients read it</source>
        <translation>De hele tekst, zoals cliënten die lezen</translation>
    </message>
    <message>
        <source>Add this version</source>
        <translation>Versie toevoegen</translation>
    </message>
    <message>
        <source>Adding …</source>
        <translation>Toevoegen …</translation>
    </message>
    <message>
        <source>This is not a date. Type it like 24-11-2026.</source>
        <translation>Dit is geen datum. Typ die als 24-11-2026.</translation>
    </message>
    <message>
        <source>This date does not exist.</source>
        <translation>Deze datum bestaat niet.</translation>
    </message>
    <message>
        <source>There is a version of this date or a later one. Take a later date.</source>
        <translation>Er is al een versie van deze datum of later. Neem een latere datum.</translation>
    </message>
    <message>
        <source>Fill in a number of years, like 20.</source>
        <translation>Vul een aantal jaren in, zoals 20.</translation>
    </message>
    <message>
        <source>This is too short for a statement. Paste the whole text.</source>
        <translation>Dit is te kort voor een verklaring. Plak de hele tekst.</translation>
    </message>
    <message>
        <source>This is the text of the version of now. Paste the new one.</source>
        <translation>Dit is de tekst van de huidige versie. Plak de nieuwe.</translation>
    </message>
</context>
<context>
    <name>NewsCard</name>
    <message>
        <source>News and website</source>
        <translation>Nieuws en website</translation>
    </message>
    <message>
        <source>No more news</source>
        <translation>Geen nieuws meer</translation>
    </message>
    <message>
        <source>The client wants news again</source>
        <translation>De cliënt wil weer nieuws</translation>
    </message>
    <message>
        <source>Address given with an appointment</source>
        <translation>Adres gekregen bij een afspraak</translation>
    </message>
    <message>
        <source>Told then that news can be stopped</source>
        <translation>Toen gezegd dat afmelden kan</translation>
    </message>
    <message>
        <source>Account on the website</source>
        <translation>Account op de website</translation>
    </message>
    <message>
        <source>E-mail address and news</source>
        <translation>E-mailadres en nieuws</translation>
    </message>
    <message>
        <source>So there is no news until the client says otherwise. Nobody knows who it was.</source>
        <translation>Daarom komt er geen nieuws, tot de cliënt iets anders zegt. Wie het was, is niet bekend.</translation>
    </message>
    <message>
        <source>Wants no news since %1, said %2.</source>
        <translation>Wil geen nieuws sinds %1, gezegd %2.</translation>
    </message>
    <message>
        <source>By e-mail: %1.</source>
        <translation>Per e-mail: %1.</translation>
    </message>
    <message>
        <source>By letter: yes.</source>
        <translation>Per brief: ja.</translation>
    </message>
</context>
<context>
    <name>NewsDialog</name>
    <message>
        <source>New message with news</source>
        <translation>Nieuw bericht met nieuws</translation>
    </message>
    <message>
        <source>Who said no is left out by itself. How to stop the news is put below every message.</source>
        <translation>Wie nee heeft gezegd, blijft er vanzelf buiten. Onder elk bericht staat hoe iemand zich afmeldt.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Goes by</source>
        <translation>Gaat per</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Naam van de lijst</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>niet verplicht</translation>
    </message>
    <message>
        <source>Subject in Dutch</source>
        <translation>Onderwerp in het Nederlands</translation>
    </message>
    <message>
        <source>Text in Dutch</source>
        <translation>Tekst in het Nederlands</translation>
    </message>
    <message>
        <source>Subject in English</source>
        <translation>Onderwerp in het Engels</translation>
    </message>
    <message>
        <source>Text in English</source>
        <translation>Tekst in het Engels</translation>
    </message>
    <message>
        <source>Make the list</source>
        <translation>Lijst maken</translation>
    </message>
    <message>
        <source>Making …</source>
        <translation>Bezig met maken …</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Kies er een.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Vul dit in.</translation>
    </message>
</context>
<context>
    <name>NewsPage</name>
    <message>
        <source>Write and sign</source>
        <translation>Schrijven en ondertekenen</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Nieuw bericht</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lijsten</translation>
    </message>
    <message>
        <source>Who is on it</source>
        <translation>Wie erop staat</translation>
    </message>
    <message>
        <source>Save the addresses</source>
        <translation>Adressen opslaan</translation>
    </message>
    <message>
        <source>Save the letters</source>
        <translation>Brieven opslaan</translation>
    </message>
    <message>
        <source>E-mails one by one</source>
        <translation>E-mails een voor een</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Gemaakt op</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>Eraf</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grond</translation>
    </message>
    <message>
        <source>News is the owner&apos;s</source>
        <translation>Nieuws is van de eigenaar</translation>
    </message>
    <message>
        <source>Objections are noted in the client&apos;s file by everybody.</source>
        <translation>Iedereen legt een bezwaar vast in het dossier van de cliënt.</translation>
    </message>
    <message>
        <source>Balancing record</source>
        <translation>Belangenafweging</translation>
    </message>
    <message>
        <source>Messages with news</source>
        <translation>Berichten met nieuws</translation>
    </message>
    <message>
        <source>No message yet</source>
        <translation>Nog geen bericht</translation>
    </message>
    <message>
        <source>A message goes only to who agreed, and rests on a balancing record of at most a year.</source>
        <translation>Een bericht gaat alleen naar wie dat mag krijgen, en berust op een belangenafweging van hooguit een jaar.</translation>
    </message>
    <message>
        <source>Chosen list</source>
        <translation>Gekozen lijst</translation>
    </message>
    <message>
        <source>Copying and saving are off in privacy mode. Switch it off first (F9).</source>
        <translation>Kopiëren en opslaan staan uit in de privacymodus. Zet die eerst uit (F9).</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ontbreekt</translation>
    </message>
    <message>
        <source>Without a balancing record that you wrote and signed, no news is made.</source>
        <translation>Zonder een belangenafweging die u hebt geschreven en ondertekend, gaat er geen nieuws uit.</translation>
    </message>
    <message>
        <source>Counts until %1</source>
        <translation>Geldt tot en met %1</translation>
    </message>
    <message>
        <source>Signed by %1 on %2. News rests on it.</source>
        <translation>Ondertekend door %1 op %2. Nieuws berust hierop.</translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation>Geldt niet</translation>
    </message>
    <message>
        <source>The last one is of %1, until %2. No news is made until you sign a new one.</source>
        <translation>De laatste is van %1, tot en met %2. Er gaat geen nieuws uit tot u een nieuwe ondertekent.</translation>
    </message>
    <message>
        <source>%1 people; %2 were left out when it was made, %3 were taken off since.</source>
        <translation>%1 mensen; %2 bleven erbuiten bij het maken, %3 zijn er daarna af gehaald.</translation>
    </message>
    <message>
        <source>Made by %1.</source>
        <translation>Gemaakt door %1.</translation>
    </message>
    <message>
        <source>Signed. It stands in the journal.</source>
        <translation>Ondertekend. Het staat in het logboek.</translation>
    </message>
    <message>
        <source>The list is made.</source>
        <translation>De lijst is gemaakt.</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>adressen</translation>
    </message>
    <message>
        <source>Where should the addresses be saved?</source>
        <translation>Waar moeten de adressen worden opgeslagen?</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>brieven</translation>
    </message>
    <message>
        <source>Where should the letters be saved?</source>
        <translation>Waar moeten de brieven worden opgeslagen?</translation>
    </message>
    <message>
        <source>Saved. Whoever has this file can read it: use it and delete it.</source>
        <translation>Opgeslagen. Wie dit bestand heeft, kan het lezen: gebruik het en verwijder het.</translation>
    </message>
</context>
<context>
    <name>NobodyFound</name>
    <message>
        <source>New client</source>
        <translation>Nieuwe cliënt</translation>
    </message>
    <message>
        <source>Search by date of birth (14-03-1979) or number as well.</source>
        <translation>Zoek ook op geboortedatum (14-03-1979) of nummer.</translation>
    </message>
    <message>
        <source>Privacy mode finds only the client who is present</source>
        <translation>De privacymodus vindt alleen de aanwezige cliënt</translation>
    </message>
    <message>
        <source>No client found for “%1”</source>
        <translation>Geen cliënt gevonden voor “%1”</translation>
    </message>
    <message>
        <source>Only “%1” was searched. Choose “%2” to search everybody.</source>
        <translation>Er is alleen gezocht in “%1”. Kies “%2” om iedereen te doorzoeken.</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>Nog geen cliënten</translation>
    </message>
    <message>
        <source>The first intake makes the first file.</source>
        <translation>De eerste intake maakt het eerste dossier.</translation>
    </message>
    <message>
        <source>Nobody comes today</source>
        <translation>Vandaag komt er niemand</translation>
    </message>
    <message>
        <source>Who has an appointment today stands here, whether they have been or not.</source>
        <translation>Hier staat wie vandaag een afspraak heeft, ook wie al geweest is.</translation>
    </message>
    <message>
        <source>Nobody is to be called</source>
        <translation>Er hoeft niemand te worden teruggeroepen</translation>
    </message>
    <message>
        <source>Who is due for an appointment and has none stands here, the longest overdue first.</source>
        <translation>Hier staat wie aan een afspraak toe is en er geen heeft, wie het langst wacht bovenaan.</translation>
    </message>
    <message>
        <source>No file is set apart</source>
        <translation>Er is geen dossier afgeschermd</translation>
    </message>
    <message>
        <source>A practitioner sets a file apart in the file itself, under Details.</source>
        <translation>Een behandelaar schermt een dossier af in het dossier zelf, bij Gegevens.</translation>
    </message>
</context>
<context>
    <name>NotRightDialog</name>
    <message>
        <source>What is not right?</source>
        <translation>Wat klopt er niet?</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>In gewone taal</translation>
    </message>
    <message>
        <source>For example: the code was lost, or the stick cannot be read.</source>
        <translation>Bijvoorbeeld: de code is kwijt, of de stick is niet te lezen.</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Correct the note</source>
        <translation>Notitie verbeteren</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nieuwe notitie</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Contact by</source>
        <translation>Contact via</translation>
    </message>
    <message>
        <source>Begun by</source>
        <translation>Begonnen door</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>De cliënt</translation>
    </message>
    <message>
        <source>Us</source>
        <translation>Ons</translation>
    </message>
    <message>
        <source>It is sealed to the client: the reception can hand it in and not read it.</source>
        <translation>De notitie wordt verzegeld: de receptie kan haar inleveren, maar niet lezen.</translation>
    </message>
    <message>
        <source>This is what you were typing. It was kept for you.</source>
        <translation>Dit was u aan het typen. Het is voor u bewaard.</translation>
    </message>
    <message>
        <source>Health, skin or treatment is medical; everything else is administrative.</source>
        <translation>Gezondheid, huid of behandeling is medisch; al het andere is administratief.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>What was said or written</source>
        <translation>Wat er is gezegd of geschreven</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Bezig met opslaan …</translation>
    </message>
    <message>
        <source>“%1” is about health. Choose Medical, then the note is sealed. Is it about nobody’s health? Then press Save once more.</source>
        <translation>‘%1’ gaat over gezondheid. Kies Medisch, dan wordt de notitie verzegeld. Gaat het over niemands gezondheid? Druk dan nog eens op Opslaan.</translation>
    </message>
    <message>
        <source>Choose administrative or medical.</source>
        <translation>Kies administratief of medisch.</translation>
    </message>
    <message>
        <source>A medical note stays medical.</source>
        <translation>Een medische notitie blijft medisch.</translation>
    </message>
    <message>
        <source>Type date and time like 24-11-2026 10:42.</source>
        <translation>Typ datum en tijd zo: 24-11-2026 10:42.</translation>
    </message>
    <message>
        <source>This moment is still to come.</source>
        <translation>Dit moment moet nog komen.</translation>
    </message>
    <message>
        <source>This is more than thirty years ago. Check the year.</source>
        <translation>Dit is meer dan dertig jaar geleden. Controleer het jaar.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Kies er een.</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Open the words</source>
        <translation>Tekst openen</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Verzegeld</translation>
    </message>
    <message>
        <source>(no words)</source>
        <translation>(geen tekst)</translation>
    </message>
</context>
<context>
    <name>ObjectListDialog</name>
    <message>
        <source>The list that the client signs</source>
        <translation>De lijst die de cliënt tekent</translation>
    </message>
    <message>
        <source>Made from what was decided. Destruction is asked in writing or electronically (article 7:455 BW). What is decided otherwise afterwards has to be signed again.</source>
        <translation>Gemaakt van wat is besloten. Vernietiging wordt schriftelijk of elektronisch gevraagd (artikel 7:455 BW). Wat daarna anders wordt besloten, moet opnieuw worden getekend.</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>De lijst</translation>
    </message>
    <message>
        <source>List to be signed</source>
        <translation>Lijst om te tekenen</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Lijst afdrukken</translation>
    </message>
    <message>
        <source>Save the list as PDF</source>
        <translation>Lijst opslaan als pdf</translation>
    </message>
    <message>
        <source>Saved. Delete it once the client has it.</source>
        <translation>Opgeslagen. Verwijder het zodra de cliënt de lijst heeft.</translation>
    </message>
    <message>
        <source>How it was signed</source>
        <translation>Hoe er is getekend</translation>
    </message>
    <message>
        <source>The client has signed this</source>
        <translation>De cliënt heeft dit getekend</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Bezig met opslaan …</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Kies er een.</translation>
    </message>
</context>
<context>
    <name>OfficeScreen</name>
    <message>
        <source>Practice</source>
        <translation>Praktijk</translation>
    </message>
    <message>
        <source>What the practice promises, and the proof that it happens</source>
        <translation>Wat de praktijk belooft, en het bewijs dat het gebeurt</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Gebruikers</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Bescherming</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Toestemmingen</translation>
    </message>
    <message>
        <source>Till and invoices</source>
        <translation>Kas en facturen</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prijzen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>Privacy statement</source>
        <translation>Verklaring</translation>
    </message>
</context>
<context>
    <name>OfficialDialog</name>
    <message>
        <source>Nothing is given by phone or to a private address. Without an order nothing has to be given.</source>
        <translation>Wij geven niets per telefoon of op een privéadres. Zonder bevel hoeven wij niets te geven.</translation>
    </message>
    <message>
        <source>By what it was seen</source>
        <translation>Waaruit het blijkt</translation>
    </message>
    <message>
        <source>Name and function of the official</source>
        <translation>Naam en functie van de ambtenaar</translation>
    </message>
    <message>
        <source>Office, with its address</source>
        <translation>Instantie, met adres</translation>
    </message>
    <message>
        <source>Number of the order or of the case</source>
        <translation>Nummer van het bevel, de vordering of de zaak</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Noteren</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Opslaan …</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Vul dit in.</translation>
    </message>
    <message>
        <source>Something is missing. Privacy mode hides the fields for it.</source>
        <translation>Er ontbreekt iets. De privacymodus verbergt de velden ervoor.</translation>
    </message>
</context>
<context>
    <name>OpenFile</name>
    <message>
        <source>A client is present</source>
        <translation>Een cliënt is aanwezig</translation>
    </message>
    <message>
        <source>As long as a client is present, privacy mode keeps every other file closed. First end “client present”.</source>
        <translation>Zolang een cliënt aanwezig is, houdt de privacymodus elk ander dossier dicht. Beëindig eerst “cliënt aanwezig”.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier blijven</translation>
    </message>
    <message>
        <source>End “client present”</source>
        <translation>“Cliënt aanwezig” beëindigen</translation>
    </message>
    <message>
        <source>Open another file?</source>
        <translation>Ander dossier openen?</translation>
    </message>
    <message>
        <source>Visit %1 is not finished yet. New pictures always go to the file in the banner at the top.</source>
        <translation>Bezoek %1 is nog niet afgerond. Nieuwe beelden gaan altijd naar het dossier in de balk bovenaan.</translation>
    </message>
    <message>
        <source>Stay with this visit</source>
        <translation>Bij dit bezoek blijven</translation>
    </message>
    <message>
        <source>Pause the visit and open</source>
        <translation>Pauzeer bezoek en open</translation>
    </message>
</context>
<context>
    <name>OpenPoints</name>
    <message>
        <source>Still to do</source>
        <translation>Nog te doen</translation>
    </message>
    <message>
        <source>Nothing. The intake can be finished.</source>
        <translation>Niets meer. U kunt de intake afronden.</translation>
    </message>
</context>
<context>
    <name>OrderDialog</name>
    <message>
        <source>What is destroyed, and what stays</source>
        <translation>Wat wordt vernietigd, en wat blijft</translation>
    </message>
    <message>
        <source>Nothing is destroyed yet. A colleague looks first; who works alone waits a day.</source>
        <translation>Er wordt nog niets vernietigd. Een collega kijkt eerst mee; wie alleen werkt wacht een dag.</translation>
    </message>
    <message>
        <source>Order this</source>
        <translation>Opdracht geven</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Bewaren …</translation>
    </message>
    <message>
        <source>What goes is not known yet.</source>
        <translation>Wat weggaat is nog niet bekend.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Vault and journal</source>
        <translation>Kluis en logboek</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Gebruikers</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Herstelblad</translation>
    </message>
    <message>
        <source>Emergency procedure</source>
        <translation>Noodprocedure</translation>
    </message>
    <message>
        <source>Look …</source>
        <translation>Bekijken …</translation>
    </message>
    <message>
        <source>Whole journal</source>
        <translation>Hele logboek</translation>
    </message>
    <message>
        <source>Journal of today</source>
        <translation>Logboek van vandaag</translation>
    </message>
    <message>
        <source>Nothing yet today</source>
        <translation>Vandaag nog niets</translation>
    </message>
    <message>
        <source>Whatever is done here is written in the journal.</source>
        <translation>Alles wat hier gebeurt, komt in het logboek.</translation>
    </message>
    <message>
        <source>The chain is being checked</source>
        <translation>De keten wordt gecontroleerd</translation>
    </message>
    <message>
        <source>Checked today at %1, %2 lines</source>
        <translation>Zelftest vandaag %1, %2 regels</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In orde</translation>
    </message>
    <message>
        <source>Broken at line %1</source>
        <translation>Stuk bij regel %1</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fout</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for signing in</source>
        <translation>
            <numerusform>%n moet nog aanmelden</numerusform>
            <numerusform>%n moeten nog aanmelden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n actief</numerusform>
            <numerusform>%n actief</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not yet seen</source>
        <translation>
            <numerusform>%n nog niet gezien</numerusform>
            <numerusform>%n nog niet gezien</numerusform>
        </translation>
    </message>
    <message>
        <source>Never checked</source>
        <translation>Nog nooit gecontroleerd</translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation>Gecontroleerd op %1</translation>
    </message>
    <message>
        <source>Check it now</source>
        <translation>Nu controleren</translation>
    </message>
    <message>
        <source>Nothing that you have not seen</source>
        <translation>Niets wat u nog niet zag</translation>
    </message>
</context>
<context>
    <name>OwnPasswordDialog</name>
    <message>
        <source>Change your password</source>
        <translation>Uw wachtwoord wijzigen</translation>
    </message>
    <message>
        <source>Password until now</source>
        <translation>Wachtwoord tot nu toe</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nieuw wachtwoord</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Wachtwoord wijzigen</translation>
    </message>
    <message>
        <source>Changing …</source>
        <translation>Wijzigen …</translation>
    </message>
</context>
<context>
    <name>OwnerPage</name>
    <message>
        <source>Your account</source>
        <translation>Uw account</translation>
    </message>
    <message>
        <source>You are the practitioner and the owner: you read the medical file and look after the studio.</source>
        <translation>U bent de behandelaar en de eigenaar: u leest het medisch dossier en zorgt voor de studio.</translation>
    </message>
    <message>
        <source>practitioner</source>
        <translation>behandelaar</translation>
    </message>
</context>
<context>
    <name>PackagePanel</name>
    <message>
        <source>What goes along</source>
        <translation>Wat gaat er mee</translation>
    </message>
    <message>
        <source>The legal set</source>
        <translation>De wettelijke set</translation>
    </message>
    <message>
        <source>The full copy</source>
        <translation>De volledige kopie</translation>
    </message>
    <message>
        <source>Choose the stick and make the parcel</source>
        <translation>Stick kiezen en pakket maken</translation>
    </message>
    <message>
        <source>The parcel is made, sealed and read back whole.</source>
        <translation>Het pakket is gemaakt, verzegeld en helemaal teruggelezen.</translation>
    </message>
    <message>
        <source>The practitioner makes the parcel.</source>
        <translation>De behandelaar maakt het pakket.</translation>
    </message>
    <message>
        <source>The legal set is what the client gave and what was measured (article 20 AVG); the full copy is everything. One sealed page that opens in any browser with a code.</source>
        <translation>De wettelijke set is wat de cliënt gaf en wat is gemeten (artikel 20 AVG); de volledige kopie is alles. Eén verzegelde pagina die met een code in elke browser opent.</translation>
    </message>
    <message>
        <source>Everything that was granted goes into one sealed page that opens in any browser with a code. It is written on a stick and read back before it counts.</source>
        <translation>Alles wat is toegewezen, komt in één verzegelde pagina die met een code in elke browser opent. Die wordt op een stick gezet en teruggelezen voordat het telt.</translation>
    </message>
    <message>
        <source>A parcel is being made.</source>
        <translation>Er wordt al een pakket gemaakt.</translation>
    </message>
    <message>
        <source>Where is the stick?</source>
        <translation>Waar is de stick?</translation>
    </message>
    <message>
        <source>The parcel is being made and read back</source>
        <translation>Het pakket wordt gemaakt en teruggelezen</translation>
    </message>
    <message>
        <source>Stopped. Nothing of it stayed on the stick.</source>
        <translation>Gestopt. Er is niets van op de stick gebleven.</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Opnieuw</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Vorige bladzijde</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Volgende bladzijde</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Uitzoomen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Inzoomen</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Passend</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Search client, number or action</source>
        <translation>Zoek cliënt, nummer of actie</translation>
    </message>
    <message>
        <source>name, 14-03-1979, number or postcode</source>
        <translation>naam, 14-03-1979, nummer of postcode</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>kiezen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>openen</translation>
    </message>
    <message>
        <source>close</source>
        <translation>sluiten</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Cliënten</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <translation>Acties voor %1</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ga naar</translation>
    </message>
    <message>
        <source>Nothing found. Try a date of birth (14-03-1979) or a client number.</source>
        <translation>Niets gevonden. Probeer een geboortedatum (14-03-1979) of een cliëntnummer.</translation>
    </message>
</context>
<context>
    <name>PaperDeeds</name>
    <message>
        <source>No printer is set up on this computer. Save it as a PDF and print that elsewhere.</source>
        <translation>Op deze computer is geen printer ingesteld. Sla het op als pdf en druk die elders af.</translation>
    </message>
</context>
<context>
    <name>PaperOut</name>
    <message>
        <source>The file could not be written there. Choose another place.</source>
        <translation>Het bestand kon daar niet worden opgeslagen. Kies een andere plaats.</translation>
    </message>
</context>
<context>
    <name>ParcelCodeDialog</name>
    <message>
        <source>The code of the parcel</source>
        <translation>De code van het pakket</translation>
    </message>
    <message>
        <source>It is shown once and kept nowhere. Give it by another way than the parcel: never on the same stick, never in the same envelope.</source>
        <translation>U ziet de code één keer; hij wordt nergens bewaard. Geef hem langs een andere weg dan het pakket: nooit op dezelfde stick, nooit in dezelfde envelop.</translation>
    </message>
    <message>
        <source>The parcel: %1</source>
        <translation>Het pakket: %1</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>Strook afdrukken</translation>
    </message>
    <message>
        <source>Save the slip as PDF</source>
        <translation>Strook opslaan als pdf</translation>
    </message>
    <message>
        <source>I have given it or written it down</source>
        <translation>Ik heb de code gegeven of opgeschreven</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the slip as a PDF, print that elsewhere.</source>
        <translation>Op deze computer is geen printer ingesteld. Sla de strook op als pdf en druk die ergens anders af.</translation>
    </message>
    <message>
        <source>Slip with the code</source>
        <translation>Strook met de code</translation>
    </message>
    <message>
        <source>Save the slip</source>
        <translation>Strook opslaan</translation>
    </message>
    <message>
        <source>Saved. Print it and delete the file: whoever has it can open the parcel.</source>
        <translation>Opgeslagen. Druk het af en gooi het bestand weg: wie het heeft, kan het pakket openen.</translation>
    </message>
</context>
<context>
    <name>PartsCard</name>
    <message>
        <source>Nothing searched yet</source>
        <translation>Nog niets gezocht</translation>
    </message>
    <message>
        <source>The search begins once the scope is chosen.</source>
        <translation>Het zoeken begint als de omvang is gekozen.</translation>
    </message>
    <message>
        <source>Answer of the source</source>
        <translation>Antwoord van de bron</translation>
    </message>
    <message>
        <source>Decide on this part</source>
        <translation>Besluit over dit onderdeel</translation>
    </message>
    <message>
        <source>Decide on all that is open</source>
        <translation>Besluit over alles wat open is</translation>
    </message>
    <message>
        <source>Leave pictures out</source>
        <translation>Beelden weglaten</translation>
    </message>
    <message>
        <source>Handed over apart …</source>
        <translation>Apart overhandigd …</translation>
    </message>
    <message>
        <source>Export of the website …</source>
        <translation>Export van de website …</translation>
    </message>
    <message>
        <source>Letter to this recipient …</source>
        <translation>Brief aan deze ontvanger …</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Resultaat noteren</translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) to be told</source>
        <translation>
            <numerusform>nog %n ontvanger te vertellen</numerusform>
            <numerusform>nog %n ontvangers te vertellen</numerusform>
        </translation>
    </message>
    <message>
        <source>every recipient was told</source>
        <translation>elke ontvanger weet het</translation>
    </message>
    <message>
        <source>Cover in pictures</source>
        <translation>Afdekken in beelden</translation>
    </message>
    <message>
        <source>Leave a record out</source>
        <translation>Een gegeven weglaten</translation>
    </message>
    <message>
        <source>What is covered in pictures</source>
        <translation>Wat in beelden is afgedekt</translation>
    </message>
    <message>
        <source>%1, of the restriction</source>
        <translation>%1, over de beperking</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Onderdeel</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>Ground or source</source>
        <translation>Grond of bron</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>nagevraagd</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>voor %1</translation>
    </message>
    <message numerus="yes">
        <source>%n not answered</source>
        <translation>
            <numerusform>%n niet beantwoord</numerusform>
            <numerusform>%n niet beantwoord</numerusform>
        </translation>
    </message>
    <message>
        <source>all sources answered</source>
        <translation>alle bronnen beantwoord</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n onderdeel</numerusform>
            <numerusform>%n onderdelen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an outside source of which something is given.</source>
        <translation>Kies in de lijst een andere plek waarvan iets gegeven wordt.</translation>
    </message>
    <message>
        <source>Choose an outside source in the list.</source>
        <translation>Kies in de lijst een bron buiten het programma.</translation>
    </message>
    <message>
        <source>Choose a part in which something was found.</source>
        <translation>Kies een onderdeel waarin iets is gevonden.</translation>
    </message>
    <message>
        <source>Everything is decided.</source>
        <translation>Over alles is besloten.</translation>
    </message>
    <message>
        <source>Choose a recipient in the list.</source>
        <translation>Kies een ontvanger in de lijst.</translation>
    </message>
    <message>
        <source>Choose a kind of data in the list; pictures have their own way.</source>
        <translation>Kies een soort gegevens in de lijst; voor foto’s is er een eigen knop.</translation>
    </message>
</context>
<context>
    <name>PasswordGate</name>
    <message>
        <source>Your password</source>
        <translation>Uw wachtwoord</translation>
    </message>
    <message>
        <source>Open the journal</source>
        <translation>Logboek openen</translation>
    </message>
    <message>
        <source>The whole journal</source>
        <translation>Het hele logboek</translation>
    </message>
    <message>
        <source>The journal shows what everybody here did, for every client. Therefore it asks for your password once more, and that you looked is written in it.</source>
        <translation>Het logboek laat zien wat iedereen hier deed, bij elke cliënt. Daarom vraagt het nog een keer uw wachtwoord, en komt in het logboek te staan dat u keek.</translation>
    </message>
</context>
<context>
    <name>PaymentPage</name>
    <message>
        <source>New invoice</source>
        <translation>Nieuwe factuur</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Facturen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Wie betaalt</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openstaand</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Credit note for %1</source>
        <translation>Creditfactuur bij %1</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliënt</translation>
    </message>
    <message>
        <source>No invoices yet</source>
        <translation>Nog geen facturen</translation>
    </message>
    <message>
        <source>Ctrl+B makes one from today’s appointment.</source>
        <translation>Ctrl+B maakt er een van de afspraak van vandaag.</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Kept %1.</source>
        <translation>Bewaard op %1.</translation>
    </message>
    <message>
        <source>An invoice is not finished</source>
        <translation>Er is een factuur nog niet af</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Verdergaan</translation>
    </message>
    <message>
        <source>Today’s appointment is on invoice %1 already.</source>
        <translation>De afspraak van vandaag staat al op factuur %1.</translation>
    </message>
    <message>
        <source>Another invoice</source>
        <translation>Nog een factuur</translation>
    </message>
    <message>
        <source>Invoice %1 is final</source>
        <translation>Factuur %1 is definitief</translation>
    </message>
    <message>
        <source>Noted. The account number is gone.</source>
        <translation>Genoteerd. Het rekeningnummer is gewist.</translation>
    </message>
    <message>
        <source>The till of today is closed: this is booked on %1.</source>
        <translation>De kas van vandaag is afgesloten: dit is geboekt op %1.</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Geboekt</translation>
    </message>
    <message>
        <source>Credit note %1 is final</source>
        <translation>Creditfactuur %1 is definitief</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>Client</source>
        <translation>Cliënt</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Nobody is on this list</source>
        <translation>Er staat niemand op deze lijst</translation>
    </message>
    <message>
        <source>Plan an appointment</source>
        <translation>Afspraak plannen</translation>
    </message>
    <message>
        <source>Off the list …</source>
        <translation>Van de lijst af …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Name as it stands on the sign-in screen</source>
        <translation>Naam zoals die op het aanmeldscherm staat</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Has signed the confidentiality declaration</source>
        <translation>Heeft de geheimhoudingsverklaring getekend</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Getekend op</translation>
    </message>
    <message>
        <source>Nobody can sign in without a signed confidentiality declaration.</source>
        <translation>Niemand kan zich aanmelden zonder getekende geheimhoudingsverklaring.</translation>
    </message>
</context>
<context>
    <name>PersonSection</name>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geslacht</translation>
    </message>
    <message>
        <source>Details given by</source>
        <translation>Gegevens gegeven door</translation>
    </message>
    <message>
        <source>Letters in</source>
        <translation>Brieven in het</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Tussenvoegsel</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Voorletters</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geboortedatum</translation>
    </message>
    <message>
        <source>dd-mm-yyyy</source>
        <translation>dd-mm-jjjj</translation>
    </message>
    <message>
        <source>The date of birth tells people of one name apart, and who may decide: from 12, from 16.</source>
        <translation>Om mensen met dezelfde naam uit elkaar te houden, en voor wie beslist: vanaf 12, vanaf 16 jaar.</translation>
    </message>
    <message>
        <source>For how the client is addressed. “Rather not say” is an answer too.</source>
        <translation>Voor de aanspreekvorm. ‘Zeg ik liever niet’ is ook een antwoord.</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Move the picture</source>
        <translation>Beeld verschuiven</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Uitzoomen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Inzoomen</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Hele beeld</translation>
    </message>
    <message>
        <source>Pixels of the original</source>
        <translation>Pixels van het origineel</translation>
    </message>
</context>
<context>
    <name>PicturesDialog</name>
    <message>
        <source>No pictures</source>
        <translation>Geen foto&apos;s</translation>
    </message>
    <message>
        <source>There are none left in this file.</source>
        <translation>In dit dossier zijn er geen over.</translation>
    </message>
</context>
<context>
    <name>PicturesScreen</name>
    <message>
        <source>Which pictures</source>
        <translation>Welke opnamen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>Niet gekoppeld</translation>
    </message>
    <message>
        <source>Earlier visits</source>
        <translation>Eerdere bezoeken</translation>
    </message>
    <message>
        <source>Lesion</source>
        <translation>Plek</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Koppelen</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Losmaken</translation>
    </message>
    <message>
        <source>Kind of picture</source>
        <translation>Soort opname</translation>
    </message>
    <message>
        <source>Take in pictures</source>
        <translation>Foto’s inlezen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Opnamen</translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>Nog geen beelden</translation>
    </message>
    <message>
        <source>Drop files or a folder here, or take them in with F5.</source>
        <translation>Sleep bestanden of een map hierheen, of lees ze in met F5.</translation>
    </message>
    <message>
        <source>Lesion %1</source>
        <translation>Plek %1</translation>
    </message>
    <message>
        <source>not linked</source>
        <translation>niet gekoppeld</translation>
    </message>
    <message>
        <source>Consent taken back: kept, not used</source>
        <translation>Toestemming ingetrokken: niet gebruiken</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) chosen</source>
        <translation>
            <numerusform>%n beeld gekozen</numerusform>
            <numerusform>%n beelden gekozen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose pictures to link them</source>
        <translation>Kies beelden om ze te koppelen</translation>
    </message>
    <message>
        <source>The result of this visit is signed.</source>
        <translation>De uitslag van dit bezoek is ondertekend.</translation>
    </message>
    <message>
        <source>Choose pictures first.</source>
        <translation>Kies eerst beelden.</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>Type the whole path, like %1.</source>
        <translation>Typ het hele pad van de map, zoals %1.</translation>
    </message>
    <message>
        <source>Where the data lie</source>
        <translation>Waar de gegevens staan</translation>
    </message>
    <message>
        <source>Everything in these folders is encrypted. The proposal is right for most studios.</source>
        <translation>Alles in deze mappen is versleuteld. Het voorstel is goed voor de meeste studio’s.</translation>
    </message>
    <message>
        <source>Folder of the studio</source>
        <translation>Map van de studio</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Map voor back-ups</translation>
    </message>
    <message>
        <source>Best on another disk, or a stick that you take home.</source>
        <translation>Het liefst op een andere schijf, of op een stick die u meeneemt.</translation>
    </message>
    <message>
        <source>Looking for a credential store on this computer …</source>
        <translation>Sleutelbos van deze computer zoeken …</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Kiezen …</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Kies een map</translation>
    </message>
    <message>
        <source>This computer keeps a second key in its credential store. A stolen disk alone opens nothing, even with a password.</source>
        <translation>Deze computer bewaart een tweede sleutel in zijn sleutelbos. Met alleen een gestolen schijf gaat niets open, ook niet met een wachtwoord.</translation>
    </message>
    <message>
        <source>This computer has no credential store that we trust. The password alone protects the keys: choose a strong one.</source>
        <translation>Deze computer heeft geen sleutelbos die wij vertrouwen. Alleen het wachtwoord beschermt de sleutels: kies een sterk wachtwoord.</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>In the report</source>
        <translation>In het rapport</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Taal van het rapport</translation>
    </message>
    <message>
        <source>Pictures of all lesions</source>
        <translation>Foto’s van alle plekken</translation>
    </message>
    <message>
        <source>General findings</source>
        <translation>Algemene bevindingen</translation>
    </message>
    <message>
        <source>Nothing written.</source>
        <translation>Niets geschreven.</translation>
    </message>
    <message>
        <source>Short sentences, plain words.</source>
        <translation>Korte zinnen, gewone woorden.</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>First free place</source>
        <translation>Eerste vrije plek</translation>
    </message>
    <message>
        <source>Walk-in: here now, without an appointment</source>
        <translation>Inloop: nu hier, zonder afspraak</translation>
    </message>
    <message>
        <source>Change the appointment</source>
        <translation>Afspraak wijzigen</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>Nieuwe afspraak</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plannen</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Bezig met bewaren …</translation>
    </message>
    <message>
        <source>Please look at this first.</source>
        <translation>Kijk hier eerst naar.</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Toch opslaan</translation>
    </message>
    <message>
        <source>Plan anyway</source>
        <translation>Toch plannen</translation>
    </message>
    <message>
        <source>No free place of this length within four months. Try a shorter one, or the waiting list.</source>
        <translation>Binnen vier maanden is er geen vrije plek van deze duur. Probeer een kortere, of de wachtlijst.</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
    <message>
        <source>Kind of appointment</source>
        <translation>Soort afspraak</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Hoe lang</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliënt</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Practitioner</source>
        <translation>Behandelaar</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Kamer</translation>
    </message>
    <message>
        <source>Consult</source>
        <translation>Consult</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Working out what goes …</source>
        <translation>Uitzoeken wat weggaat …</translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation>Soort gegevens</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Gaat weg</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Blijft</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Held up because of %1; looked at again on %2.</source>
        <translation>Aangehouden vanwege %1; opnieuw bekeken op %2.</translation>
    </message>
    <message>
        <source>Nothing is destroyed yet: a request that is being dealt with has to be answered first (%1).</source>
        <translation>Er wordt nog niets vernietigd: een lopend verzoek moet eerst beantwoord zijn (%1).</translation>
    </message>
    <message>
        <source>The program does not reach what lies at: %1. Each is a task afterwards, and the answer waits for it.</source>
        <translation>Het programma komt niet bij wat hier ligt: %1. Elk is daarna een taak, en het antwoord wacht daarop.</translation>
    </message>
    <message>
        <source>Stays because that was decided: %1.</source>
        <translation>Blijft omdat dat besloten is: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) of what goes stay: what was decided to stay cannot be without them.</source>
        <translation>
            <numerusform>%n ding van wat weggaat blijft: wat blijft kan niet zonder.</numerusform>
            <numerusform>%n dingen van wat weggaat blijven: wat blijft kan niet zonder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed result(s) that stay show a picture that goes.</source>
        <translation>
            <numerusform>%n ondertekende uitslag die blijft, toont een opname die weggaat.</numerusform>
            <numerusform>%n ondertekende uitslagen die blijven, tonen een opname die weggaat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) something was printed or saved; no program reaches that.</source>
        <translation>
            <numerusform>%n keer is iets afgedrukt of opgeslagen; daar komt geen programma bij.</numerusform>
            <numerusform>%n keer is iets afgedrukt of opgeslagen; daar komt geen programma bij.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier copy(ies) of the database are destroyed as well.</source>
        <translation>
            <numerusform>%n eerdere kopie van de database wordt ook vernietigd.</numerusform>
            <numerusform>%n eerdere kopieën van de database worden ook vernietigd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the log stay, without the name.</source>
        <translation>
            <numerusform>%n regel van het logboek blijft, zonder de naam.</numerusform>
            <numerusform>%n regels van het logboek blijven, zonder de naam.</numerusform>
        </translation>
    </message>
    <message>
        <source>, until %1</source>
        <translation>, tot %1</translation>
    </message>
</context>
<context>
    <name>PointsButton</name>
    <message>
        <source>Still to do: %1</source>
        <translation>Nog te doen: %1</translation>
    </message>
</context>
<context>
    <name>PresentCard</name>
    <message>
        <source>Client present</source>
        <translation>Aanwezige cliënt</translation>
    </message>
    <message>
        <source>To the screening</source>
        <translation>Naar screening</translation>
    </message>
    <message>
        <source>End “client present”</source>
        <translation>“Cliënt aanwezig” beëindigen</translation>
    </message>
    <message>
        <source>born</source>
        <translation>geboren</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Beeld %1</translation>
    </message>
    <message>
        <source>%1 of %2 pictures. Hold the key on the chosen picture to show it; let go to hide it.</source>
        <translation>%1 van %2 beelden. Houd de toets ingedrukt om het gekozen beeld te tonen. Loslaten verbergt het weer.</translation>
    </message>
</context>
<context>
    <name>PriceDialog</name>
    <message>
        <source>New price</source>
        <translation>Nieuwe prijs</translation>
    </message>
    <message>
        <source>New edition of %1</source>
        <translation>Nieuwe prijs voor %1</translation>
    </message>
    <message>
        <source>With or without VAT</source>
        <translation>Met of zonder btw</translation>
    </message>
    <message>
        <source>incl. VAT</source>
        <translation>incl. btw</translation>
    </message>
    <message>
        <source>excl. VAT</source>
        <translation>excl. btw</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kiezen</translation>
    </message>
    <message>
        <source>no appointment</source>
        <translation>geen afspraak</translation>
    </message>
    <message>
        <source>Neutral, such as “consult”: nothing about health.</source>
        <translation>Neutraal, zoals ‘consult’: niets over gezondheid.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>Geldt vanaf</translation>
    </message>
    <message>
        <source>On the invoice, in Dutch</source>
        <translation>Op de factuur, in het Nederlands</translation>
    </message>
    <message>
        <source>On the invoice, in English</source>
        <translation>Op de factuur, in het Engels</translation>
    </message>
    <message>
        <source>Price in euros</source>
        <translation>Prijs in euro’s</translation>
    </message>
    <message>
        <source>The price is</source>
        <translation>De prijs is</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Btw</translation>
    </message>
    <message>
        <source>Only a proposal at the desk; it is not printed.</source>
        <translation>Alleen een voorstel aan de balie; het wordt niet gedrukt.</translation>
    </message>
    <message>
        <source>Propose it for</source>
        <translation>Voorstellen bij</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Opslaan …</translation>
    </message>
    <message>
        <source>Type a date, like 24-11-2026.</source>
        <translation>Typ een datum, zoals 24-11-2026.</translation>
    </message>
    <message>
        <source>Choose a VAT rate.</source>
        <translation>Kies een btw-tarief.</translation>
    </message>
</context>
<context>
    <name>PricesPage</name>
    <message>
        <source>Price list</source>
        <translation>Prijslijst</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Nieuwe prijs</translation>
    </message>
    <message>
        <source>New edition</source>
        <translation>Prijs wijzigen</translation>
    </message>
    <message>
        <source>Use no longer</source>
        <translation>Niet meer gebruiken</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>On the invoice</source>
        <translation>Op de factuur</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Btw</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>Geldt vanaf</translation>
    </message>
    <message>
        <source>incl. VAT</source>
        <translation>incl. btw</translation>
    </message>
    <message>
        <source>excl. VAT</source>
        <translation>excl. btw</translation>
    </message>
    <message>
        <source>another from %1</source>
        <translation>nieuw vanaf %1</translation>
    </message>
    <message>
        <source>The words are neutral, such as “consult”: they stand on invoices.</source>
        <translation>De woorden zijn neutraal, zoals ‘consult’: ze staan op facturen.</translation>
    </message>
    <message>
        <source>No prices yet</source>
        <translation>Nog geen prijzen</translation>
    </message>
    <message>
        <source>On every invoice</source>
        <translation>Op elke factuur</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Studio</translation>
    </message>
    <message>
        <source>Trade register (KvK)</source>
        <translation>KvK-nummer</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Btw-identificatienummer</translation>
    </message>
    <message>
        <source>Bank account (IBAN)</source>
        <translation>Bankrekening (IBAN)</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>Betaaltermijn in dagen</translation>
    </message>
    <message>
        <source>Words for the exemption</source>
        <translation>Tekst bij vrijstelling</translation>
    </message>
    <message>
        <source>Whether your work is exempt from VAT, the program cannot know. Ask your tax adviser.</source>
        <translation>Of uw werk is vrijgesteld van btw, kan het programma niet weten. Vraag het uw belastingadviseur.</translation>
    </message>
    <message>
        <source>Choose a price first.</source>
        <translation>Kies eerst een prijs.</translation>
    </message>
    <message>
        <source>not set yet</source>
        <translation>nog niet ingevuld</translation>
    </message>
    <message>
        <source>Still to be set: %1.</source>
        <translation>Nog in te vullen: %1.</translation>
    </message>
    <message>
        <source>No invoice can be made final yet</source>
        <translation>Er kan nog geen factuur definitief worden gemaakt</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Invullen</translation>
    </message>
    <message>
        <source>Done. It stands in the journal.</source>
        <translation>Gedaan. Het staat in het logboek.</translation>
    </message>
</context>
<context>
    <name>PrivacyBand</name>
    <message>
        <source>Privacy mode is on. Only data of the client who is present can be seen.</source>
        <translation>Privacymodus staat aan. Alleen gegevens van de aanwezige cliënt zijn te zien.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Uitzetten</translation>
    </message>
    <message>
        <source>Curtain</source>
        <translation>Gordijn</translation>
    </message>
</context>
<context>
    <name>PrivateLabel</name>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
</context>
<context>
    <name>ProcessingCard</name>
    <message>
        <source>Nothing of this file is used or sent: no results, reports, messages or news.</source>
        <translation>Niets uit dit dossier wordt gebruikt of verstuurd: geen uitslagen, verslagen, berichten of nieuws.</translation>
    </message>
    <message>
        <source>Nothing is restricted: the file is used as usual.</source>
        <translation>Er is niets beperkt: het dossier wordt gewoon gebruikt.</translation>
    </message>
    <message>
        <source>Use it all the same …</source>
        <translation>Toch gebruiken …</translation>
    </message>
    <message>
        <source>Only what stands here is not used or sent. The rest of the file is used as usual.</source>
        <translation>Alleen wat hier staat wordt niet gebruikt of verstuurd. De rest van het dossier wordt gewoon gebruikt.</translation>
    </message>
    <message>
        <source>Allowed today: %1.</source>
        <translation>Vandaag toegestaan: %1.</translation>
    </message>
    <message>
        <source>Since %1, by %2.</source>
        <translation>Sinds %1, door %2.</translation>
    </message>
    <message>
        <source>The client was told on %1; it can end from %2.</source>
        <translation>De cliënt hoorde het op %1; de beperking kan stoppen vanaf %2.</translation>
    </message>
    <message>
        <source>To the request</source>
        <translation>Naar het verzoek</translation>
    </message>
    <message>
        <source>It ends with the answer to the request.</source>
        <translation>Het eindigt met het antwoord op het verzoek.</translation>
    </message>
    <message>
        <source>The client objected, and that was granted (21(1))</source>
        <translation>De cliënt maakte bezwaar, en dat is toegewezen (21 lid 1)</translation>
    </message>
    <message>
        <source>Announce the end</source>
        <translation>Einde aankondigen</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Beëindigen</translation>
    </message>
    <message>
        <source>The client must have a week&apos;s notice.</source>
        <translation>De cliënt moet het een week van tevoren weten.</translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>Profile</source>
        <translation>Profiel</translation>
    </message>
    <message>
        <source>Risk profile</source>
        <translation>Risicoprofiel</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Onderbouwing</translation>
    </message>
    <message>
        <source>Skin type</source>
        <translation>Huidtype</translation>
    </message>
    <message>
        <source>Moles</source>
        <translation>Moedervlekken</translation>
    </message>
    <message>
        <source>No risk profile has been signed yet.</source>
        <translation>Er is nog geen risicoprofiel ondertekend.</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>Skin type</source>
        <translation>Huidtype</translation>
    </message>
    <message>
        <source>Moles</source>
        <translation>Moedervlekken</translation>
    </message>
    <message>
        <source>Risk class</source>
        <translation>Risicoklasse</translation>
    </message>
    <message>
        <source>Sign the profile</source>
        <translation>Profiel ondertekenen</translation>
    </message>
    <message>
        <source>Skin type, confirmed</source>
        <translation>Huidtype, bevestigd</translation>
    </message>
    <message>
        <source>Moles on the whole body</source>
        <translation>Moedervlekken op het hele lichaam</translation>
    </message>
    <message>
        <source>Atypical moles</source>
        <translation>Atypische moedervlekken</translation>
    </message>
    <message>
        <source>Reason, in your words</source>
        <translation>Onderbouwing, in uw woorden</translation>
    </message>
    <message>
        <source>Ten questions, version 1: %1 points, in the band of type %2.</source>
        <translation>Tien vragen, versie 1: %1 punten, binnen de grenzen van type %2.</translation>
    </message>
    <message>
        <source>Confirmed earlier: type %1.</source>
        <translation>Eerder bevestigd: type %1.</translation>
    </message>
    <message>
        <source>Say in words why you choose this class.</source>
        <translation>Zeg in woorden waarom u deze klasse kiest.</translation>
    </message>
    <message>
        <source>Choose a class yourself; none is proposed.</source>
        <translation>Kies zelf een klasse; er wordt niets voorgesteld.</translation>
    </message>
</context>
<context>
    <name>ProfilePanel</name>
    <message>
        <source>Risk profile of this visit</source>
        <translation>Risicoprofiel van dit bezoek</translation>
    </message>
    <message>
        <source>The program chooses nothing and proposes nothing. Beside the form stands what is published, with its source; you weigh it, choose and sign.</source>
        <translation>Het programma kiest niets en stelt niets voor. Naast het formulier staat wat gepubliceerd is, met de bron; u weegt, kiest en ondertekent.</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Een ogenblik.</translation>
    </message>
    <message>
        <source>Draft kept %1</source>
        <translation>Concept bewaard %1</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>nog %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>nog %1 min</translation>
    </message>
</context>
<context>
    <name>Proposal</name>
    <message>
        <source>Still so</source>
        <translation>Klopt nog</translation>
    </message>
</context>
<context>
    <name>ProtectionPage</name>
    <message>
        <source>Measure again</source>
        <translation>Opnieuw meten</translation>
    </message>
    <message>
        <source>For who treats, and for the owner</source>
        <translation>Voor behandelaars en voor de eigenaar</translation>
    </message>
    <message>
        <source>Here stands what protects the studio, and what this computer cannot do.</source>
        <translation>Hier staat wat de studio beschermt, en wat deze computer niet kan.</translation>
    </message>
    <message>
        <source>What protects the studio</source>
        <translation>Wat de studio beschermt</translation>
    </message>
    <message>
        <source>What locks the screen</source>
        <translation>Wat het scherm vergrendelt</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Bescherming</translation>
    </message>
    <message>
        <source>What nothing here helps against</source>
        <translation>Waar dit alles niet tegen helpt</translation>
    </message>
    <message>
        <source>Measuring …</source>
        <translation>Meten …</translation>
    </message>
    <message>
        <source>measured at %1</source>
        <translation>gemeten om %1</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Check once more. You can go back and change everything.</source>
        <translation>Kijk het nog een keer na. U kunt terug en alles wijzigen.</translation>
    </message>
    <message>
        <source>Making keys, database and vault</source>
        <translation>Sleutels, database en kluis maken</translation>
    </message>
    <message>
        <source>The studio was not set up.</source>
        <translation>De studio is niet ingericht.</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Please fill this in.</source>
        <translation>Vul dit in.</translation>
    </message>
    <message>
        <source>Choose the reason first.</source>
        <translation>Kies eerst de reden.</translation>
    </message>
</context>
<context>
    <name>RecallCard</name>
    <message>
        <source>Follow-up</source>
        <translation>Opvolging</translation>
    </message>
    <message>
        <source>Recall list</source>
        <translation>Terugroeplijst</translation>
    </message>
    <message>
        <source>Recall list (%1)</source>
        <translation>Terugroeplijst (%1)</translation>
    </message>
</context>
<context>
    <name>RecallList</name>
    <message>
        <source>Due for an appointment and without one, the longest overdue first.</source>
        <translation>Toe aan een afspraak en nog zonder; wie het langst te laat is, staat bovenaan.</translation>
    </message>
    <message>
        <source>Around</source>
        <translation>Rond</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>Recall list</source>
        <translation>Terugroeplijst</translation>
    </message>
    <message>
        <source>Off the recall list</source>
        <translation>Van de terugroeplijst af</translation>
    </message>
</context>
<context>
    <name>ReceptionPage</name>
    <message>
        <source>Reception</source>
        <translation>Receptie</translation>
    </message>
    <message>
        <source>The reception plans and registers. It cannot read health answers, pictures or results, not even with the disk in hand.</source>
        <translation>De receptie plant en schrijft in. Zij kan gezondheidsvragen, beelden en uitslagen niet lezen, ook niet met de schijf in de hand.</translation>
    </message>
    <message>
        <source>Make an account for the reception now</source>
        <translation>Nu een account voor de receptie maken</translation>
    </message>
    <message>
        <source>receptionist</source>
        <translation>receptionist</translation>
    </message>
    <message>
        <source>This name is taken. Everybody has an account of their own.</source>
        <translation>Deze naam is al in gebruik. Iedereen heeft een eigen account.</translation>
    </message>
</context>
<context>
    <name>RecipientDialog</name>
    <message>
        <source>What came of it?</source>
        <translation>Wat is het resultaat?</translation>
    </message>
    <message>
        <source>The program does not reach what lies there: destroy it there, or have it destroyed.</source>
        <translation>Het programma komt niet bij wat daar ligt: vernietig het daar, of laat het vernietigen.</translation>
    </message>
    <message>
        <source>Whoever was given these data hears of the change (article 19 AVG).</source>
        <translation>Wie deze gegevens kreeg, hoort van de verandering (artikel 19 AVG).</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Aan wie</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Op welke dag</translation>
    </message>
    <message>
        <source>Why not, in plain words</source>
        <translation>Waarom niet, in gewone woorden</translation>
    </message>
    <message>
        <source>The client reads this in the letter.</source>
        <translation>De cliënt leest dit in de brief.</translation>
    </message>
    <message>
        <source>Type a date like 24-11-2026.</source>
        <translation>Typ een datum als 24-11-2026.</translation>
    </message>
    <message>
        <source>Say who it was: the log only knows that it was a practitioner.</source>
        <translation>Zeg wie het was: het logboek weet alleen dat het een behandelaar was.</translation>
    </message>
    <message>
        <source>This is before the request came.</source>
        <translation>Dit is van voor het verzoek.</translation>
    </message>
</context>
<context>
    <name>RecipientLetterDialog</name>
    <message>
        <source>Letter to this recipient</source>
        <translation>Brief aan deze ontvanger</translation>
    </message>
    <message>
        <source>It says no more than it must, and nothing medical. You can also read it out on the phone.</source>
        <translation>Er staat niet meer in dan nodig is, en niets medisch. U kunt hem ook aan de telefoon voorlezen.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>Tekst van de brief</translation>
    </message>
    <message>
        <source>Name and address on the envelope</source>
        <translation>Naam en adres op de envelop</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Opslaan als PDF</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the letter as a PDF, print that elsewhere.</source>
        <translation>Op deze computer is geen printer ingesteld. Sla de brief op als PDF en druk die ergens anders af.</translation>
    </message>
    <message>
        <source>Letter to a recipient</source>
        <translation>Brief aan een ontvanger</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Brief opslaan</translation>
    </message>
    <message>
        <source>notice.pdf</source>
        <translation>bericht.pdf</translation>
    </message>
    <message>
        <source>Saved. Once it has left, write down here that it did, and delete the file.</source>
        <translation>Opgeslagen. Noteer hier het resultaat als de brief weg is, en verwijder het bestand.</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another place.</source>
        <translation>Het bestand kon daar niet worden opgeslagen. Kies een andere plaats.</translation>
    </message>
    <message>
        <source>At most six lines fit in the window of an envelope.</source>
        <translation>Er passen hoogstens zes regels in het venster van een envelop.</translation>
    </message>
    <message>
        <source>Type the name and address first.</source>
        <translation>Typ eerst naam en adres.</translation>
    </message>
</context>
<context>
    <name>RecoveryCard</name>
    <message>
        <source>Check the sheet</source>
        <translation>Blad controleren</translation>
    </message>
    <message>
        <source>Make a new sheet</source>
        <translation>Nieuw blad maken</translation>
    </message>
    <message>
        <source>Made on %1.</source>
        <translation>Gemaakt op %1.</translation>
    </message>
    <message>
        <source>Last typed back on %1.</source>
        <translation>Het laatst overgetypt op %1.</translation>
    </message>
    <message>
        <source>More than a year ago somebody looked: take the sheet and check it.</source>
        <translation>Langer dan een jaar geleden heeft iemand gekeken: pak het blad en controleer het.</translation>
    </message>
    <message>
        <source>It opens nothing until you check it here. Until then the old sheet counts.</source>
        <translation>Het opent niets tot u het hier controleert. Tot die tijd geldt het oude blad.</translation>
    </message>
    <message>
        <source>A new sheet was made but never typed back</source>
        <translation>Er is een nieuw blad gemaakt, maar nooit overgetypt</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>New password for %1</source>
        <translation>Nieuw wachtwoord voor %1</translation>
    </message>
    <message>
        <source>Take the recovery sheet of this studio and type its four lines. Nobody can open the vault without it.</source>
        <translation>Pak het herstelblad van deze studio en typ de vier regels. Zonder dit blad kan niemand de kluis openen.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nieuw wachtwoord</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Set the new password</source>
        <translation>Nieuw wachtwoord instellen</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Vul dit in.</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Openen …</translation>
    </message>
</context>
<context>
    <name>RemoveItemDialog</name>
    <message>
        <source>Remove the item …</source>
        <translation>Onderdeel weghalen …</translation>
    </message>
    <message>
        <source>Choose an item in the list.</source>
        <translation>Kies een onderdeel in de lijst.</translation>
    </message>
    <message>
        <source>Remove this item?</source>
        <translation>Dit onderdeel weghalen?</translation>
    </message>
    <message>
        <source>Only when the client does not want this corrected after all. What was noted for it goes too; that it was removed, by whom and when, stays in the log.</source>
        <translation>Alleen als de cliënt dit toch niet verbeterd wil hebben. Wat erbij genoteerd is, gaat ook weg. Dat het is weggehaald, door wie en wanneer, blijft in het logboek.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Removing …</source>
        <translation>Weghalen …</translation>
    </message>
    <message>
        <source>This is the only item, and the search has begun. Decide on it, or write down that the client takes the request back.</source>
        <translation>Dit is het enige onderdeel, en het zoeken is begonnen. Beslis erover, of leg vast dat de cliënt het verzoek intrekt.</translation>
    </message>
</context>
<context>
    <name>RequestClock</name>
    <message>
        <source>Day %1 of %2</source>
        <translation>Dag %1 van %2</translation>
    </message>
    <message>
        <source>%1 extended</source>
        <translation>%1 verlengd</translation>
    </message>
    <message>
        <source>%1 promise</source>
        <translation>%1 belofte</translation>
    </message>
    <message>
        <source>%1 law</source>
        <translation>%1 wet</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Dag %1</translation>
    </message>
    <message>
        <source>day 21</source>
        <translation>dag 21</translation>
    </message>
    <message>
        <source>day 14</source>
        <translation>dag 14</translation>
    </message>
</context>
<context>
    <name>RequestDialog</name>
    <message>
        <source>New request</source>
        <translation>Nieuw verzoek</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Verzoek</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Wat er wordt gevraagd</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Wie het vraagt</translation>
    </message>
    <message>
        <source>Letters in</source>
        <translation>Brieven in het</translation>
    </message>
    <message>
        <source>This is what you were typing. It was kept for you.</source>
        <translation>Dit was u aan het typen. Het is voor u bewaard.</translation>
    </message>
    <message>
        <source>Leave open when it is not known whose file it is about.</source>
        <translation>Laat open als niet bekend is om wiens dossier het gaat.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliënt</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Waarover het gaat</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>Name of who asks</source>
        <translation>Naam van wie het vraagt</translation>
    </message>
    <message>
        <source>Only when it is not the address in the file; parts with a comma between them.</source>
        <translation>Alleen als het niet het adres in het dossier is; zet komma’s tussen de delen.</translation>
    </message>
    <message>
        <source>Where the answer goes</source>
        <translation>Waar het antwoord heen gaat</translation>
    </message>
    <message>
        <source>What was asked, in the client’s own words</source>
        <translation>Wat er is gevraagd, in de eigen woorden van de cliënt</translation>
    </message>
    <message>
        <source>It is sealed: who decides can read it, the reception cannot read it back.</source>
        <translation>Dit wordt verzegeld: wie besluit kan het lezen, de receptie kan het niet teruglezen.</translation>
    </message>
    <message>
        <source>News and offers</source>
        <translation>Nieuws en aanbod</translation>
    </message>
    <message>
        <source>Other messages from the studio</source>
        <translation>Andere berichten van de studio</translation>
    </message>
    <message>
        <source>Another use for the studio’s own interest</source>
        <translation>Ander gebruik voor een eigen belang van de studio</translation>
    </message>
    <message>
        <source>Keeping the file or the invoices</source>
        <translation>Het bewaren van dossier of facturen</translation>
    </message>
    <message>
        <source>Only this use waits from the moment you save this, until the interests are weighed.</source>
        <translation>Alleen dit gebruik staat stil vanaf het moment dat u dit opslaat, tot de belangen zijn afgewogen.</translation>
    </message>
    <message>
        <source>The law asks for this keeping: the client gets an explanation, and nothing stops.</source>
        <translation>De wet vraagt dit te bewaren: de cliënt krijgt uitleg, en er stopt niets.</translation>
    </message>
    <message>
        <source>It stops at once when you save this. Nobody has to show who they are for that.</source>
        <translation>Het stopt meteen als u dit opslaat. Niemand hoeft daarvoor te laten zien wie hij is.</translation>
    </message>
    <message>
        <source>Only the address of the office, never a private one.</source>
        <translation>Alleen het adres van de instantie, nooit een privéadres.</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Noteren</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Bezig met opslaan …</translation>
    </message>
    <message>
        <source>Switch privacy mode off</source>
        <translation>Privacymodus uitzetten</translation>
    </message>
    <message>
        <source>The client’s own words are missing. Privacy mode hides the field for them.</source>
        <translation>De woorden van de cliënt ontbreken. De privacymodus verbergt het veld daarvoor.</translation>
    </message>
    <message>
        <source>Put dots in its place</source>
        <translation>Zet er puntjes voor in de plaats</translation>
    </message>
    <message>
        <source>The words are kept as the client put them, but a number like this may not be.</source>
        <translation>De woorden worden bewaard zoals de cliënt ze zei, maar zo’n nummer mag niet worden bewaard.</translation>
    </message>
    <message>
        <source>Choose the client: this stops something for somebody.</source>
        <translation>Kies de cliënt: dit stopt iets voor iemand.</translation>
    </message>
    <message>
        <source>They cannot ask this. Choose who asks, or another request.</source>
        <translation>Dit kunnen zij niet vragen. Kies wie het vraagt, of een ander verzoek.</translation>
    </message>
    <message>
        <source>The client has not given this consent.</source>
        <translation>De cliënt heeft deze toestemming niet gegeven.</translation>
    </message>
    <message>
        <source>This is over a year ago. Check the date.</source>
        <translation>Dit is meer dan een jaar geleden. Controleer de datum.</translation>
    </message>
    <message>
        <source>Type the date on which it came in.</source>
        <translation>Typ de datum waarop het binnenkwam.</translation>
    </message>
    <message>
        <source>This is no date. Type it like 24-11-2026.</source>
        <translation>Dit is geen datum. Typ hem zoals 24-11-2026.</translation>
    </message>
    <message>
        <source>This date is still to come. A request has come in already.</source>
        <translation>Deze datum moet nog komen. Een verzoek is al binnengekomen.</translation>
    </message>
    <message>
        <source>This date does not exist. Type it like 24-11-2026.</source>
        <translation>Deze datum bestaat niet. Typ hem als 24-11-2026.</translation>
    </message>
</context>
<context>
    <name>RequestHead</name>
    <message>
        <source>All requests</source>
        <translation>Alle verzoeken</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Dossier openen</translation>
    </message>
    <message>
        <source>Link to a file</source>
        <translation>Aan dossier koppelen</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Verlengen</translation>
    </message>
    <message>
        <source>Only within the first term, and once.</source>
        <translation>Alleen binnen de eerste termijn, en één keer.</translation>
    </message>
    <message>
        <source>The practitioner has begun, and begins anew.</source>
        <translation>De behandelaar is al bezig en begint zo nodig opnieuw.</translation>
    </message>
</context>
<context>
    <name>RequestNoteDialog</name>
    <message>
        <source>Choice</source>
        <translation>Keuze</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Kies er een.</translation>
    </message>
</context>
<context>
    <name>RequestPlaces</name>
    <message>
        <source>What is shown</source>
        <translation>Wat u ziet</translation>
    </message>
    <message>
        <source>This step</source>
        <translation>Deze stap</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>What is shown beside the step</source>
        <translation>Wat naast de stap staat</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Genoteerd</translation>
    </message>
</context>
<context>
    <name>RequestView</name>
    <message>
        <source>How do we find out who this is?</source>
        <translation>Hoe stellen wij vast wie dit is?</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Waar gaat het over?</translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>Uitvoeren</translation>
    </message>
    <message>
        <source>What do we have of this client?</source>
        <translation>Wat hebben wij van deze cliënt?</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Wat hierna komt</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Genoteerd</translation>
    </message>
    <message>
        <source>Without a file nothing can be compared, searched or given.</source>
        <translation>Zonder dossier kan er niets worden vergeleken, gezocht of gegeven.</translation>
    </message>
    <message>
        <source>It is not known yet whose file this is.</source>
        <translation>Het is nog niet bekend over wiens dossier dit gaat.</translation>
    </message>
    <message>
        <source>Link to a file</source>
        <translation>Aan dossier koppelen</translation>
    </message>
    <message>
        <source>Extend %1</source>
        <translation>%1 verlengen</translation>
    </message>
    <message>
        <source>Second look at %1</source>
        <translation>Tweede blik op %1</translation>
    </message>
</context>
<context>
    <name>RequestsDueCard</name>
    <message>
        <source>Requests with a term</source>
        <translation>Verzoeken met termijn</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) of a document should have been destroyed in the mailbox or the tray.</source>
        <translation>
            <numerusform>%n kopie van een identiteitsbewijs in de mailbox of het postvak had vernietigd moeten zijn.</numerusform>
            <numerusform>%n kopieën van een identiteitsbewijs in de mailbox of het postvak hadden vernietigd moeten zijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the request</source>
        <translation>Open het verzoek</translation>
    </message>
    <message numerus="yes">
        <source>%n restriction(s) can end: the client was told a week ago.</source>
        <translation>
            <numerusform>%n beperking kan eindigen: de cliënt weet het een week.</numerusform>
            <numerusform>%n beperkingen kunnen eindigen: de cliënten weten het een week.</numerusform>
        </translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Opnieuw</translation>
    </message>
</context>
<context>
    <name>RequestsList</name>
    <message>
        <source>Requests</source>
        <translation>Verzoeken</translation>
    </message>
    <message>
        <source>Which requests</source>
        <translation>Welke verzoeken</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Lopend</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Afgerond</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nieuw verzoek</translation>
    </message>
    <message>
        <source>No running requests</source>
        <translation>Geen lopende verzoeken</translation>
    </message>
    <message>
        <source>Write a request down as soon as it comes in, by whatever way: the term starts then.</source>
        <translation>Noteer een verzoek zodra het binnenkomt, op welke manier ook: dan begint de termijn.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Verzoek</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliënt</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Antwoord voor</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Klok</translation>
    </message>
    <message>
        <source>no file any more</source>
        <translation>geen dossier meer</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>geen dossier</translation>
    </message>
    <message>
        <source>by law</source>
        <translation>volgens de wet</translation>
    </message>
    <message>
        <source>letter must go</source>
        <translation>brief moet weg</translation>
    </message>
    <message>
        <source>extended</source>
        <translation>verlengd</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Opnieuw</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) running</source>
        <translation>
            <numerusform>%n lopend verzoek</numerusform>
            <numerusform>%n lopende verzoeken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them late</source>
        <translation>
            <numerusform>waarvan %n te laat</numerusform>
            <numerusform>waarvan %n te laat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past the promise</source>
        <translation>
            <numerusform>%n over de belofte</numerusform>
            <numerusform>%n over de belofte</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer has left this year yet.</source>
        <translation>Dit jaar is nog geen antwoord verstuurd.</translation>
    </message>
    <message numerus="yes">
        <source>This year %n answer(s) left, %1 of them late; half of them within %2.</source>
        <translation>
            <numerusform>Dit jaar ging %n antwoord weg, waarvan %1 te laat; de helft binnen %2.</numerusform>
            <numerusform>Dit jaar gingen %n antwoorden weg, waarvan %1 te laat; de helft binnen %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 day</source>
        <translation>%1 dag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 dagen</translation>
    </message>
</context>
<context>
    <name>RestrictPanel</name>
    <message>
        <source>Ground (article 18(1) AVG)</source>
        <translation>Grond (artikel 18 lid 1 AVG)</translation>
    </message>
    <message>
        <source>Restrict the file</source>
        <translation>Dossier beperken</translation>
    </message>
    <message>
        <source>Look whether it holds</source>
        <translation>Kijken of het geldt</translation>
    </message>
    <message>
        <source>The file is only stored: nothing of it is used or sent until the restriction ends.</source>
        <translation>Het dossier wordt alleen bewaard: niets eruit wordt gebruikt of verstuurd tot de beperking stopt.</translation>
    </message>
    <message>
        <source>From then on the file is only stored. Results, reports, messages and news stop by themselves; the client hears a week before it ends.</source>
        <translation>Vanaf dan wordt het dossier alleen bewaard. Uitslagen, verslagen, berichten en nieuws stoppen vanzelf; de cliënt hoort het een week voordat de beperking stopt.</translation>
    </message>
    <message>
        <source>The practitioner carries this out.</source>
        <translation>De behandelaar voert dit uit.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Maak een keuze.</translation>
    </message>
</context>
<context>
    <name>RestrictedVisit</name>
    <message>
        <source>Since %1 this whole file may only be stored (restriction, article 18 AVG). A visit uses it. That may be when the client agrees, or when the law allows it (article 18(2) AVG).</source>
        <translation>Sinds %1 mag dit hele dossier alleen bewaard worden (beperking, artikel 18 AVG). Een bezoek gebruikt het. Dat mag als de cliënt het goedvindt, of als de wet het toestaat (artikel 18 lid 2 AVG).</translation>
    </message>
    <message>
        <source>This file is restricted</source>
        <translation>Dit dossier is beperkt</translation>
    </message>
    <message>
        <source>Do not begin</source>
        <translation>Niet beginnen</translation>
    </message>
    <message>
        <source>The client agrees to this visit: begin</source>
        <translation>De cliënt vindt dit bezoek goed: beginnen</translation>
    </message>
</context>
<context>
    <name>RestrictionCard</name>
    <message>
        <source>Set apart</source>
        <translation>Afschermen</translation>
    </message>
    <message>
        <source>Everybody who treats reads the medical part of this file.</source>
        <translation>Iedereen die behandelt, leest het medische deel van dit dossier.</translation>
    </message>
    <message>
        <source>Set apart since %1 by %2. The medical part opens for %2 and the owner.</source>
        <translation>Afgeschermd sinds %1 door %2. Het medische deel gaat open voor %2 en de eigenaar.</translation>
    </message>
    <message>
        <source>Lift the restriction</source>
        <translation>Afscherming opheffen</translation>
    </message>
</context>
<context>
    <name>RestrictionDialog</name>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>It is kept sealed in the file and shown in no list.</source>
        <translation>De reden ligt verzegeld in het dossier en staat in geen enkele lijst.</translation>
    </message>
    <message>
        <source>Lift the restriction</source>
        <translation>Afscherming opheffen</translation>
    </message>
    <message>
        <source>Set apart</source>
        <translation>Afschermen</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Opslaan …</translation>
    </message>
</context>
<context>
    <name>ResultScreen</name>
    <message>
        <source>Deliver</source>
        <translation>Afleveren</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Een ogenblik.</translation>
    </message>
    <message>
        <source>Draft kept %1</source>
        <translation>Concept bewaard %1</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Nog niet</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Ondertekenen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Sign the addendum</source>
        <translation>Aanvulling ondertekenen</translation>
    </message>
</context>
<context>
    <name>ResultsScreen</name>
    <message>
        <source>Results</source>
        <translation>Uitslagen</translation>
    </message>
    <message>
        <source>Results to deliver</source>
        <translation>Uitslagen af te leveren</translation>
    </message>
    <message>
        <source>Nothing to deliver</source>
        <translation>Niets af te leveren</translation>
    </message>
    <message>
        <source>A result comes here as soon as it is signed.</source>
        <translation>Een uitslag komt hier zodra u hem ondertekent.</translation>
    </message>
    <message>
        <source>A result comes here as soon as the practitioner signs it.</source>
        <translation>Een uitslag komt hier te staan zodra de behandelaar hem ondertekent.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Overhandigen</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliënt</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Ondertekend</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wacht</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>Everything has reached its client.</source>
        <translation>Alles is bij de cliënt.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) wait, the oldest since %1.</source>
        <translation>
            <numerusform>%n uitslag wacht, sinds %1.</numerusform>
            <numerusform>%n uitslagen wachten, de oudste sinds %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReturnDialog</name>
    <message>
        <source>Pay back for invoice %1</source>
        <translation>Terugbetalen voor factuur %1</translation>
    </message>
    <message>
        <source>Account number (IBAN) of the client</source>
        <translation>Rekeningnummer (IBAN) van de cliënt</translation>
    </message>
    <message>
        <source>Kept only until you say that the money was transferred.</source>
        <translation>Alleen bewaard tot u meldt dat het geld is overgemaakt.</translation>
    </message>
    <message>
        <source>Pay back</source>
        <translation>Terugbetalen</translation>
    </message>
    <message>
        <source>Booking …</source>
        <translation>Boeken …</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Review of the journal</source>
        <translation>Logboek nakijken</translation>
    </message>
    <message>
        <source>What did you find?</source>
        <translation>Wat vond u?</translation>
    </message>
    <message>
        <source>For example: nothing particular; or what you asked whom. No names of clients.</source>
        <translation>Bijvoorbeeld: geen bijzonderheden; of wat u aan wie vroeg. Geen namen van cliënten.</translation>
    </message>
    <message>
        <source>You looked through the journal of %1: refusals, emergencies, unusual hours, files without a visit.</source>
        <translation>U hebt het logboek van %1 doorgekeken: weigeringen, noodprocedures, vreemde tijden, dossiers zonder bezoek.</translation>
    </message>
    <message>
        <source>Earlier reviews</source>
        <translation>Eerder nagekeken</translation>
    </message>
    <message>
        <source>No reviews yet</source>
        <translation>Nog niets nagekeken</translation>
    </message>
    <message>
        <source>Look the journal through monthly.</source>
        <translation>Kijk het logboek elke maand door.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Keten</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Sluitend</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Stuk</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Record the review</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Vul dit in.</translation>
    </message>
    <message>
        <source>Shorten this, or leave out unusual signs.</source>
        <translation>Maak dit korter, of laat vreemde tekens weg.</translation>
    </message>
</context>
<context>
    <name>ReviewSection</name>
    <message>
        <source>Check</source>
        <translation>Controleren</translation>
    </message>
    <message>
        <source>Finish the intake</source>
        <translation>Intake afronden</translation>
    </message>
</context>
<context>
    <name>Routes</name>
    <message>
        <source>Intake of %1 completed</source>
        <translation>Intake van %1 afgerond</translation>
    </message>
    <message>
        <source>The client has handed in the answers</source>
        <translation>De cliënt heeft de antwoorden ingeleverd</translation>
    </message>
    <message>
        <source>Result signed</source>
        <translation>Uitslag ondertekend</translation>
    </message>
    <message>
        <source>Addendum signed; the new edition is to be delivered</source>
        <translation>Aanvulling ondertekend; de nieuwe versie moet nog worden afgeleverd</translation>
    </message>
    <message>
        <source>Delivery recorded</source>
        <translation>Aflevering vastgelegd</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Nieuwe cliënt</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Praktijk</translation>
    </message>
    <message>
        <source>Save the agenda as a calendar file</source>
        <translation>Agenda opslaan als agendabestand</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>Nieuwe afspraak</translation>
    </message>
    <message>
        <source>Walk-in, without an appointment</source>
        <translation>Inloop, zonder afspraak</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Wachtlijst</translation>
    </message>
    <message>
        <source>Recall list</source>
        <translation>Terugroeplijst</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Naar een dag</translation>
    </message>
    <message>
        <source>Print the day list</source>
        <translation>Daglijst afdrukken</translation>
    </message>
    <message>
        <source>New intake</source>
        <translation>Nieuwe intake</translation>
    </message>
    <message>
        <source>Open the screening</source>
        <translation>Screening openen</translation>
    </message>
</context>
<context>
    <name>ScanChoice</name>
    <message>
        <source>Choose a scan …</source>
        <translation>Scan kiezen …</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>Geen gekozen</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle bestanden</translation>
    </message>
    <message>
        <source>Choose the scan of the form</source>
        <translation>Kies de scan van het formulier</translation>
    </message>
</context>
<context>
    <name>ScopeCard</name>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>A part</source>
        <translation>Een deel</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>Het hele dossier</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Onderdeel toevoegen</translation>
    </message>
    <message>
        <source>Add everything that has to be corrected: what it is, and what it has to be.</source>
        <translation>Voeg alles toe wat moet worden gecorrigeerd: wat het is, en wat het moet worden.</translation>
    </message>
    <message>
        <source>A restriction holds for the whole file: it is stored and not used.</source>
        <translation>Een beperking geldt voor het hele dossier: het wordt bewaard en niet gebruikt.</translation>
    </message>
    <message>
        <source>Ask the client, if the request does not say it. Everything is the usual answer.</source>
        <translation>Vraag het de cliënt als het niet in het verzoek staat. Meestal is het antwoord: alles.</translation>
    </message>
    <message>
        <source>Chosen: the whole file.</source>
        <translation>Gekozen: het hele dossier.</translation>
    </message>
    <message>
        <source>Chosen: a part. What it is stands under “Written down”.</source>
        <translation>Gekozen: een deel. Welk deel staat onder ‘Opgeschreven’.</translation>
    </message>
    <message>
        <source>Chosen: everything.</source>
        <translation>Gekozen: alles.</translation>
    </message>
</context>
<context>
    <name>SecondScreen</name>
    <message>
        <source>The client&apos;s own pictures</source>
        <translation>Eigen beelden van de cliënt</translation>
    </message>
    <message>
        <source>Body map</source>
        <translation>Lichaamskaart</translation>
    </message>
</context>
<context>
    <name>SecondScreenMenu</name>
    <message>
        <source>Only when “client present” is on</source>
        <translation>Alleen als “cliënt aanwezig” aan staat</translation>
    </message>
    <message>
        <source>No second screen is connected to this computer</source>
        <translation>Op deze computer is geen tweede scherm aangesloten</translation>
    </message>
    <message>
        <source>Show the pictures on screen %1 (%2)</source>
        <translation>Beelden tonen op scherm %1 (%2)</translation>
    </message>
    <message>
        <source>Close the second screen</source>
        <translation>Tweede scherm sluiten</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections</source>
        <translation>Onderdelen</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>te doen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>needs correction</source>
        <translation>verbeteren</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>verzegeld</translation>
    </message>
</context>
<context>
    <name>SellerDialog</name>
    <message>
        <source>On every invoice</source>
        <translation>Op elke factuur</translation>
    </message>
    <message>
        <source>New invoices say this. Invoices that are final keep what they say.</source>
        <translation>Dit komt op nieuwe facturen. Definitieve facturen houden wat erop staat.</translation>
    </message>
    <message>
        <source>Trade register (KvK)</source>
        <translation>KvK-nummer</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Btw-identificatienummer</translation>
    </message>
    <message>
        <source>Bank account (IBAN)</source>
        <translation>Bankrekening (IBAN)</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>Betaaltermijn in dagen</translation>
    </message>
    <message>
        <source>Printed when a line is exempt. Whether it is, your tax adviser knows; the program does not.</source>
        <translation>Gedrukt als een regel is vrijgesteld. Of dat zo is, weet uw belastingadviseur; het programma niet.</translation>
    </message>
    <message>
        <source>Words for the exemption, in Dutch</source>
        <translation>Tekst bij vrijstelling, in het Nederlands</translation>
    </message>
    <message>
        <source>Words for the exemption, in English</source>
        <translation>Tekst bij vrijstelling, in het Engels</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Opslaan …</translation>
    </message>
    <message>
        <source>Type a number of days from 0 to %1.</source>
        <translation>Typ een aantal dagen van 0 tot %1.</translation>
    </message>
    <message>
        <source>A Dutch VAT number looks like NL123456789B01.</source>
        <translation>Een btw-identificatienummer ziet eruit als NL123456789B01.</translation>
    </message>
</context>
<context>
    <name>SendDialog</name>
    <message>
        <source>The letter goes</source>
        <translation>De brief gaat</translation>
    </message>
    <message>
        <source>The code goes</source>
        <translation>De code gaat</translation>
    </message>
    <message>
        <source>By another way than the parcel.</source>
        <translation>Op een andere manier dan het pakket.</translation>
    </message>
    <message>
        <source>It has left</source>
        <translation>Verstuurd</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Bezig met opslaan …</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Kies er een.</translation>
    </message>
    <message>
        <source>A letter about the file does not go by e-mail: hand it over or post it.</source>
        <translation>Een brief over het dossier gaat niet per e-mail: geef hem mee of stuur hem per post.</translation>
    </message>
    <message>
        <source>The letter says that the code goes another way: choose it in the letter first.</source>
        <translation>In de brief staat dat de code op een andere manier gaat: kies dat eerst in de brief.</translation>
    </message>
    <message>
        <source>Nobody knows where to post it: hand it over, or note where the answer goes.</source>
        <translation>Niemand weet waar de post heen moet: geef de brief mee, of noteer waar het antwoord heen gaat.</translation>
    </message>
    <message>
        <source>The code must go by another way than the parcel.</source>
        <translation>De code moet op een andere manier gaan dan het pakket.</translation>
    </message>
    <message>
        <source>The first term is over: the client cannot be told of an extension any more, and it does not count.</source>
        <translation>De eerste termijn is voorbij. Een verlenging kan de cliënt niet meer worden meegedeeld, en telt niet.</translation>
    </message>
    <message>
        <source>The practitioner has not made this letter final yet.</source>
        <translation>De behandelaar heeft deze brief nog niet definitief gemaakt.</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Please fill this in.</source>
        <translation>Vul dit in.</translation>
    </message>
    <message>
        <source>Type a date up to today, like 17-9-2021.</source>
        <translation>Typ een datum tot en met vandaag, zoals 17-9-2021.</translation>
    </message>
</context>
<context>
    <name>SetupScreen</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Nederlands</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Setting up the studio</source>
        <translation>De studio inrichten</translation>
    </message>
    <message>
        <source>This takes about five minutes. Nothing is stored until the last step.</source>
        <translation>Dit duurt ongeveer vijf minuten. Er wordt niets opgeslagen tot de laatste stap.</translation>
    </message>
    <message>
        <source>Set up the studio</source>
        <translation>Studio inrichten</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nog geen</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Eigenaar: %1</translation>
    </message>
    <message>
        <source>Reception: %1</source>
        <translation>Receptie: %1</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <translation>Gegevens: %1</translation>
    </message>
    <message>
        <source>Backups: %1</source>
        <translation>Back-ups: %1</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Check every signature</source>
        <translation>Elke handtekening controleren</translation>
    </message>
    <message>
        <source>Without the recovery sheet the links of all lines and today’s signatures are checked. With its four lines the signatures of every day are checked as well.</source>
        <translation>Zonder het herstelblad worden de schakels van alle regels en de handtekeningen van vandaag gecontroleerd. Met de vier regels van het blad worden ook de handtekeningen van alle andere dagen gecontroleerd.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controleren</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Vul dit in.</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Herstelblad</translation>
    </message>
    <message>
        <source>With this sheet you open the studio when a password is lost or the computer is gone. It opens everything: keep it away from the computer.</source>
        <translation>Met dit blad opent u de studio als een wachtwoord kwijt is of de computer weg is. Het opent alles: bewaar het niet bij de computer.</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Herstelblad</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Bewaren als PDF</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the sheet as a PDF, on a stick for example, and print that on another computer.</source>
        <translation>Op deze computer is geen printer ingesteld. Bewaar het blad als pdf, bijvoorbeeld op een stick, en druk die af op een andere computer.</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Herstelblad bewaren</translation>
    </message>
    <message>
        <source>recovery-sheet.pdf</source>
        <translation>herstelblad.pdf</translation>
    </message>
    <message>
        <source>Saved. Print it, then delete the file: the sheet belongs on paper only.</source>
        <translation>Bewaard. Druk het af en verwijder daarna het bestand: het blad hoort alleen op papier.</translation>
    </message>
    <message>
        <source>The sheet could not be written there. Choose another place.</source>
        <translation>Het blad kon daar niet worden geschreven. Kies een andere plaats.</translation>
    </message>
</context>
<context>
    <name>SideList</name>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
</context>
<context>
    <name>SignCard</name>
    <message>
        <source>Sign</source>
        <translation>Ondertekenen</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Sign the result</source>
        <translation>Uitslag ondertekenen</translation>
    </message>
    <message>
        <source>Open the risk profile</source>
        <translation>Risicoprofiel openen</translation>
    </message>
    <message>
        <source>You sign the whole report, as it stands in the preview.</source>
        <translation>U ondertekent het hele rapport, zoals het in het voorbeeld staat.</translation>
    </message>
    <message>
        <source>Then it is frozen: nothing of this visit can be changed. What you learn later becomes an addendum, with a reason.</source>
        <translation>Daarna ligt alles vast: aan dit bezoek kan niets meer veranderen. Wat u later hoort, wordt een aanvulling met een reden.</translation>
    </message>
    <message>
        <source>The visit is finished, and the result waits until it is delivered.</source>
        <translation>Het bezoek is afgerond en de uitslag wacht tot hij is afgeleverd.</translation>
    </message>
    <message>
        <source>Not signed.</source>
        <translation>Niet ondertekend.</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>Sign this result?</source>
        <translation>Deze uitslag ondertekenen?</translation>
    </message>
    <message>
        <source>After this the visit is finished and nothing in it can be changed. What you learn later becomes an addendum.</source>
        <translation>Hierna is het bezoek afgerond en kan er niets meer aan veranderen. Wat u later hoort, wordt een aanvulling.</translation>
    </message>
    <message numerus="yes">
        <source>%n lesion(s)</source>
        <translation>
            <numerusform>%n plek</numerusform>
            <numerusform>%n plekken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignedCard</name>
    <message>
        <source>Signed</source>
        <translation>Ondertekend</translation>
    </message>
    <message>
        <source>The result of this visit is signed, so this profile stays as it is.</source>
        <translation>De uitslag van dit bezoek is ondertekend, dus dit profiel blijft zoals het is.</translation>
    </message>
    <message>
        <source>Sign a new profile</source>
        <translation>Nieuw profiel ondertekenen</translation>
    </message>
    <message>
        <source>Signed by %1, %2</source>
        <translation>Ondertekend door %1, %2</translation>
    </message>
</context>
<context>
    <name>SkinType</name>
    <message>
        <source>Skin type</source>
        <translation>Huidtype</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bevestigen</translation>
    </message>
    <message>
        <source>Type %1</source>
        <translation>Type %1</translation>
    </message>
    <message>
        <source>Confirmed skin type</source>
        <translation>Bevestigd huidtype</translation>
    </message>
    <message>
        <source>As before: %1</source>
        <translation>Zoals eerder: %1</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 van %2 beantwoord</translation>
    </message>
    <message>
        <source>Skin type: %1 questions</source>
        <translation>Huidtype: %1 vragen</translation>
    </message>
    <message>
        <source>%1 points: type %2. Questionnaire v%3, bounds %4.</source>
        <translation>%1 punten: type %2. Vragenlijst v%3, grenzen %4.</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bevestigd</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>Nog bevestigen</translation>
    </message>
</context>
<context>
    <name>SourceDialog</name>
    <message>
        <source>Change the source</source>
        <translation>Bron wijzigen</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Nieuwe bron</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
    <message>
        <source>Ask it at every request about rights</source>
        <translation>Bij elk verzoek van een cliënt bevragen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Wie gevraagd wordt</translation>
    </message>
    <message>
        <source>Days to answer</source>
        <translation>Dagen voor het antwoord</translation>
    </message>
    <message>
        <source>What data it holds</source>
        <translation>Welke gegevens er zijn</translation>
    </message>
    <message>
        <source>How it is asked</source>
        <translation>Hoe gevraagd wordt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Bezig met opslaan …</translation>
    </message>
    <message>
        <source>Type 1 to %1 days.</source>
        <translation>Typ 1 tot en met %1 dagen.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Kies er een.</translation>
    </message>
</context>
<context>
    <name>SourcesPage</name>
    <message>
        <source>External sources</source>
        <translation>Externe bronnen</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Nieuwe bron</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Not in use any more</source>
        <translation>Niet meer in gebruik</translation>
    </message>
    <message>
        <source>Begin with the usual sources</source>
        <translation>Beginnen met de gewone bronnen</translation>
    </message>
    <message>
        <source>No sources yet</source>
        <translation>Nog geen bronnen</translation>
    </message>
    <message>
        <source>Data of clients are elsewhere too: website, mailbox, cabinet. Requests about rights ask there.</source>
        <translation>Gegevens van cliënten staan ook elders: website, mailbox, kast. Bij verzoeken van cliënten wordt daar gezocht.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>What data</source>
        <translation>Welke gegevens</translation>
    </message>
    <message>
        <source>Who and how</source>
        <translation>Wie en hoe</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>At a request</source>
        <translation>Bij een verzoek</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot %1</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Altijd</translation>
    </message>
    <message>
        <source>When it fits</source>
        <translation>Als het past</translation>
    </message>
    <message>
        <source>The owner keeps this register</source>
        <translation>De eigenaar houdt dit register bij</translation>
    </message>
    <message>
        <source>Ask the owner for a change.</source>
        <translation>Vraag de eigenaar om een wijziging.</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Choose a source first.</source>
        <translation>Kies eerst een bron.</translation>
    </message>
    <message>
        <source>In use again</source>
        <translation>Weer in gebruik</translation>
    </message>
    <message>
        <source>Done. It stands in the journal.</source>
        <translation>Gedaan. Het staat in het logboek.</translation>
    </message>
</context>
<context>
    <name>StartPanel</name>
    <message>
        <source>Start of the visit</source>
        <translation>Begin van het bezoek</translation>
    </message>
    <message>
        <source>Why does the client come today? *</source>
        <translation>Waarom komt de cliënt vandaag? *</translation>
    </message>
    <message>
        <source>In the client&apos;s own words</source>
        <translation>In de woorden van de cliënt</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>niet verplicht</translation>
    </message>
    <message>
        <source>Start the visit</source>
        <translation>Bezoek beginnen</translation>
    </message>
    <message>
        <source>Choose why the client comes. A screening without a reason cannot be started.</source>
        <translation>Kies waarom de cliënt komt. Zonder aanleiding kan een screening niet beginnen.</translation>
    </message>
</context>
<context>
    <name>StatementDialog</name>
    <message>
        <source>The client&apos;s own statement</source>
        <translation>Eigen verklaring van de cliënt</translation>
    </message>
    <message>
        <source>Nobody judges what it says. It is sealed into the file.</source>
        <translation>Niemand beoordeelt wat erin staat. De verklaring wordt verzegeld in het dossier bewaard.</translation>
    </message>
    <message>
        <source>The file as a whole</source>
        <translation>Het dossier als geheel</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>In the client&apos;s own words</source>
        <translation>In de eigen woorden van de cliënt</translation>
    </message>
    <message>
        <source>Add to the file</source>
        <translation>Aan het dossier toevoegen</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Opslaan …</translation>
    </message>
    <message>
        <source>One statement holds at most %1 signs. The law sets no limit: add the rest as a second statement.</source>
        <translation>In één verklaring passen hoogstens %1 tekens. De wet kent geen grens: voeg de rest toe als een tweede verklaring.</translation>
    </message>
</context>
<context>
    <name>StatementsCard</name>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>You can add one; the practitioner reads them.</source>
        <translation>U kunt er een toevoegen; de behandelaar leest ze.</translation>
    </message>
    <message>
        <source>There are none. Whoever disagrees with something in the file may add their own words.</source>
        <translation>Er zijn er geen. Wie het niet eens is met iets in het dossier, mag er eigen woorden bij zetten.</translation>
    </message>
    <message>
        <source>Open the words</source>
        <translation>Tekst openen</translation>
    </message>
    <message>
        <source>The file as a whole</source>
        <translation>Het dossier als geheel</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>Over: %1</translation>
    </message>
</context>
<context>
    <name>StatementsPage</name>
    <message>
        <source>Versions</source>
        <translation>Versies</translation>
    </message>
    <message>
        <source>To inform again</source>
        <translation>Opnieuw te informeren</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Nieuwe versie</translation>
    </message>
    <message>
        <source>Given to this client</source>
        <translation>Aan deze cliënt gegeven</translation>
    </message>
    <message>
        <source>Given to all</source>
        <translation>Aan allen gegeven</translation>
    </message>
    <message>
        <source>Everybody has the statement of now</source>
        <translation>Iedereen heeft de huidige verklaring</translation>
    </message>
    <message>
        <source>After a new version, all clients with an open agreement stand here until they were given it.</source>
        <translation>Na een nieuwe versie staan hier alle cliënten met een lopende overeenkomst, tot zij die hebben gekregen.</translation>
    </message>
    <message>
        <source>Privacy statement</source>
        <translation>Privacyverklaring</translation>
    </message>
    <message>
        <source>Inform again</source>
        <translation>Opnieuw informeren</translation>
    </message>
    <message>
        <source>Version of</source>
        <translation>Versie van</translation>
    </message>
    <message>
        <source>Handed over until</source>
        <translation>Meegegeven tot</translation>
    </message>
    <message>
        <source>Years promised</source>
        <translation>Jaren genoemd</translation>
    </message>
    <message>
        <source>Clients given</source>
        <translation>Cliënten</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliënt</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Has the version of</source>
        <translation>Heeft de versie van</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Gekregen op</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Opnieuw</translation>
    </message>
    <message numerus="yes">
        <source>Given to all %n</source>
        <translation>
            <numerusform>Aan deze %n gegeven</numerusform>
            <numerusform>Aan alle %n gegeven</numerusform>
        </translation>
    </message>
    <message>
        <source>For the client who is chosen.</source>
        <translation>Voor de gekozen cliënt.</translation>
    </message>
    <message numerus="yes">
        <source>For all %n client(s) on the list.</source>
        <translation>
            <numerusform>Voor de %n cliënt op de lijst.</numerusform>
            <numerusform>Voor alle %n cliënten op de lijst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done. It stands in the journal.</source>
        <translation>Gedaan. Het staat in het logboek.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Vault encrypted</source>
        <translation>Kluis versleuteld</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Journal is being checked</source>
        <translation>Logboek wordt gecontroleerd</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Journal complete</source>
        <translation>Logboek sluitend</translation>
    </message>
    <message>
        <source>Journal broken at line %1</source>
        <translation>Logboek onderbroken bij regel %1</translation>
    </message>
    <message>
        <source>Locks in %1</source>
        <translation>Slot over %1</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>The request goes back to “%1”. What was written down stays.</source>
        <translation>Het verzoek gaat terug naar “%1”. Wat is genoteerd, blijft staan.</translation>
    </message>
    <message>
        <source>The request ends here, because the client no longer wants it. This cannot be undone.</source>
        <translation>Het verzoek eindigt hier, omdat de cliënt het niet meer wil. Dit kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>The request is not handled because it is not certain who asks. A letter says so.</source>
        <translation>Het verzoek wordt niet behandeld, omdat niet zeker is wie het doet. Een brief vertelt dat.</translation>
    </message>
    <message>
        <source>The request is refused. The client gets a letter with the reason and where to complain.</source>
        <translation>Het verzoek wordt geweigerd. De cliënt krijgt een brief met de reden en waar een klacht mogelijk is.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Stap %1 van %2: %3</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Pictures</source>
        <translation>Opnamen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschadigd</translation>
    </message>
    <message>
        <source>%1 pictures chosen</source>
        <translation>%1 beelden gekozen</translation>
    </message>
</context>
<context>
    <name>StudioPage</name>
    <message>
        <source>The studio</source>
        <translation>De studio</translation>
    </message>
    <message>
        <source>These details stand in the head of every letter and every result.</source>
        <translation>Deze gegevens staan boven elke brief en elke uitslag.</translation>
    </message>
    <message>
        <source>Name of the studio</source>
        <translation>Naam van de studio</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Straat en huisnummer</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>E-mail for questions about privacy</source>
        <translation>E-mail voor vragen over privacy</translation>
    </message>
    <message>
        <source>Date of the privacy statement</source>
        <translation>Datum van de privacyverklaring</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@studio.nl.</source>
        <translation>Een e-mailadres ziet eruit als naam@studio.nl.</translation>
    </message>
</context>
<context>
    <name>TakeDialog</name>
    <message>
        <source>Payment of invoice %1</source>
        <translation>Betaling van factuur %1</translation>
    </message>
    <message>
        <source>The client gives</source>
        <translation>De cliënt geeft</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>niet verplicht</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Boeken</translation>
    </message>
    <message>
        <source>Booking …</source>
        <translation>Boeken …</translation>
    </message>
    <message>
        <source>Give back: %1</source>
        <translation>Geef terug: %1</translation>
    </message>
</context>
<context>
    <name>TakeInBar</name>
    <message>
        <source>Not taken in</source>
        <translation>Niet ingelezen</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Lijst sluiten</translation>
    </message>
    <message>
        <source>Taking in pictures</source>
        <translation>Foto’s inlezen</translation>
    </message>
    <message>
        <source>Stopped. What was taken in so far is kept; nothing half is left.</source>
        <translation>Gestopt. Wat al was ingelezen is bewaard; er blijft niets half achter.</translation>
    </message>
    <message>
        <source>The pictures were not all taken in.</source>
        <translation>Niet alle foto’s zijn ingelezen.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not taken in</source>
        <translation>
            <numerusform>%n bestand niet ingelezen</numerusform>
            <numerusform>%n bestanden niet ingelezen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeInDialog</name>
    <message>
        <source>Take in pictures</source>
        <translation>Foto’s inlezen</translation>
    </message>
    <message>
        <source>Choose files …</source>
        <translation>Bestanden kiezen …</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Map kiezen …</translation>
    </message>
    <message>
        <source>Kind of picture</source>
        <translation>Soort opname</translation>
    </message>
    <message>
        <source>These pictures show %1</source>
        <translation>Op deze foto’s staat %1</translation>
    </message>
    <message>
        <source>Kind of picture *</source>
        <translation>Soort opname *</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) chosen</source>
        <translation>
            <numerusform>%n bestand gekozen</numerusform>
            <numerusform>%n bestanden gekozen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing chosen yet. You can also drop files on the window.</source>
        <translation>Nog niets gekozen. U kunt bestanden ook op het venster slepen.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Beelden</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>Kies beelden</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle bestanden</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Kies een map</translation>
    </message>
    <message>
        <source>Choose files first.</source>
        <translation>Kies eerst bestanden.</translation>
    </message>
    <message>
        <source>Say what kind of pictures these are.</source>
        <translation>Geef aan wat voor opnamen dit zijn.</translation>
    </message>
</context>
<context>
    <name>TextCard</name>
    <message>
        <source>Text v%1, %2</source>
        <translation>Tekst v%1, %2</translation>
    </message>
</context>
<context>
    <name>TillPage</name>
    <message>
        <source>Open items</source>
        <translation>Openstaande facturen</translation>
    </message>
    <message>
        <source>To be transferred</source>
        <translation>Over te maken</translation>
    </message>
    <message>
        <source>Entries of the day</source>
        <translation>Boekingen van deze dag</translation>
    </message>
    <message>
        <source>Table for the bookkeeper</source>
        <translation>Tabel voor de boekhouder</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliënt</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factuur</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openstaand</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>To be paid back</source>
        <translation>Terug te betalen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Rekening</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Manier</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Counter-entry</source>
        <translation>Tegenboeking</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betaling</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Terugbetaling</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Niets staat open</translation>
    </message>
    <message>
        <source>Every invoice is paid or credited.</source>
        <translation>Elke factuur is betaald of gecrediteerd.</translation>
    </message>
    <message>
        <source>Nothing was booked on this day</source>
        <translation>Op deze dag is niets geboekt</translation>
    </message>
    <message>
        <source>Printing and saving are off in privacy mode. Switch it off first (F9).</source>
        <translation>In privacymodus staan afdrukken en opslaan uit. Zet die eerst uit (F9).</translation>
    </message>
    <message>
        <source>Saved, %1 rows. Hand the file over and delete it here.</source>
        <translation>Opgeslagen, %1 regels. Geef het bestand af en verwijder het hier.</translation>
    </message>
</context>
<context>
    <name>ToDoCard</name>
    <message>
        <source>To be done</source>
        <translation>Openstaand</translation>
    </message>
    <message>
        <source>Lesions without an action: %1</source>
        <translation>Plekken zonder actie: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) not linked to a lesion</source>
        <translation>
            <numerusform>%n beeld niet gekoppeld aan een plek</numerusform>
            <numerusform>%n beelden niet gekoppeld aan een plek</numerusform>
        </translation>
    </message>
    <message>
        <source>Risk profile not signed</source>
        <translation>Risicoprofiel niet ondertekend</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Client has arrived</source>
        <translation>Cliënt binnen melden</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Results to deliver</source>
        <translation>Uitslagen af te leveren</translation>
    </message>
    <message>
        <source>To be finished</source>
        <translation>Nog af te maken</translation>
    </message>
    <message>
        <source>Client present</source>
        <translation>Cliënt aanwezig</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>Nieuwe afspraak</translation>
    </message>
    <message>
        <source>signed %1</source>
        <translation>ondertekend %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>Intake, kept %1</source>
        <translation>Intake, bewaard %1</translation>
    </message>
    <message>
        <source>Appointment, kept %1</source>
        <translation>Afspraak, bewaard %1</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Nieuwe cliënt</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Choose an appointment first.</source>
        <translation>Kies eerst een afspraak.</translation>
    </message>
    <message>
        <source>Nothing to deliver</source>
        <translation>Niets af te leveren</translation>
    </message>
    <message>
        <source>A result comes here as soon as it is signed.</source>
        <translation>Een uitslag komt hier zodra u hem ondertekent.</translation>
    </message>
    <message>
        <source>A result comes here as soon as the practitioner signs it.</source>
        <translation>Een uitslag komt hier te staan zodra de behandelaar hem ondertekent.</translation>
    </message>
    <message>
        <source>Choose somebody who is expected.</source>
        <translation>Kies iemand die verwacht wordt.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Curtain</source>
        <translation>Gordijn</translation>
    </message>
    <message>
        <source>Exam room</source>
        <translation>Onderzoekskamer</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Vergrendelen</translation>
    </message>
</context>
<context>
    <name>TypeBackDialog</name>
    <message>
        <source>This is the sheet</source>
        <translation>Dit is het blad</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Kijken …</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Vul dit in.</translation>
    </message>
    <message>
        <source>These lines belong to another sheet. Do you have an older sheet in your hand?</source>
        <translation>Deze regels horen bij een ander blad. Hebt u een ouder blad in de hand?</translation>
    </message>
</context>
<context>
    <name>TypeBackPage</name>
    <message>
        <source>Type it back</source>
        <translation>Terugtypen</translation>
    </message>
    <message>
        <source>Type the four lines from the paper. So we know that the paper is right and that you have it.</source>
        <translation>Typ de vier regels van het papier. Zo weten we dat het papier klopt en dat u het hebt.</translation>
    </message>
    <message>
        <source>This is not the line of this sheet. Do you have an older sheet in your hand?</source>
        <translation>Deze regel hoort niet bij dit blad. Hebt u een ouder blad in de hand?</translation>
    </message>
</context>
<context>
    <name>TypedLines</name>
    <message>
        <source>Line %1</source>
        <translation>Regel %1</translation>
    </message>
</context>
<context>
    <name>UnlinkDialog</name>
    <message>
        <source>Is this the wrong file?</source>
        <translation>Is dit het verkeerde dossier?</translation>
    </message>
    <message>
        <source>The request is taken off this file and begins anew: what was established, searched and decided here does not count any more. The log of the file says that this happened.</source>
        <translation>Het verzoek wordt van dit dossier losgemaakt en begint opnieuw: wat hier is vastgesteld, gezocht en besloten telt niet meer. Het logboek van het dossier vermeldt dat dit is gebeurd.</translation>
    </message>
    <message>
        <source>Why it is not this file</source>
        <translation>Waarom het niet dit dossier is</translation>
    </message>
    <message>
        <source>Take it off this file</source>
        <translation>Losmaken van dit dossier</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Opslaan …</translation>
    </message>
    <message>
        <source>This request restricts something in this file. End that restriction first.</source>
        <translation>Dit verzoek beperkt iets in dit dossier. Beëindig eerst die beperking.</translation>
    </message>
</context>
<context>
    <name>UserBadge</name>
    <message>
        <source>Practitioner, owner</source>
        <translation>Behandelaar, eigenaar</translation>
    </message>
    <message>
        <source>Practitioner</source>
        <translation>Behandelaar</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Receptie</translation>
    </message>
</context>
<context>
    <name>UserDeedDialog</name>
    <message>
        <source>This cannot be undone.</source>
        <translation>Dit kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>The keys of the studio stay as they are. Are you afraid that %1 kept a copy? Then remove %1: that makes all keys anew.</source>
        <translation>De sleutels van de studio blijven zoals ze zijn. Bent u bang dat %1 een kopie heeft bewaard? Verwijder %1 dan: daarmee worden alle sleutels vernieuwd.</translation>
    </message>
    <message>
        <source>Drafts that %1 did not finish are lost: they open with the old password only.</source>
        <translation>Concepten die %1 niet heeft afgemaakt, gaan verloren: die gaan alleen met het oude wachtwoord open.</translation>
    </message>
    <message>
        <source>Making the keys anew</source>
        <translation>Sleutels vernieuwen</translation>
    </message>
</context>
<context>
    <name>UserList</name>
    <message>
        <source>User</source>
        <translation>Gebruiker</translation>
    </message>
    <message>
        <source>Practitioner, owner</source>
        <translation>Behandelaar, eigenaar</translation>
    </message>
    <message>
        <source>Practitioner</source>
        <translation>Behandelaar</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Receptie</translation>
    </message>
    <message>
        <source>%1 · was signed in</source>
        <translation>%1 · was aangemeld</translation>
    </message>
</context>
<context>
    <name>UserMenu</name>
    <message>
        <source>Nederlands</source>
        <translation>English</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekstgrootte</translation>
    </message>
    <message>
        <source>Lock when nobody does anything for</source>
        <translation>Vergrendelen als niemand iets doet gedurende</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Privacy mode is on after signing in</source>
        <translation>Privacymodus staat aan na het aanmelden</translation>
    </message>
    <message>
        <source>Ask for my password when the curtain opens</source>
        <translation>Mijn wachtwoord vragen als het gordijn opengaat</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>Uw wachtwoord wijzigen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Programma afsluiten</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>Voor iedereen</translation>
    </message>
    <message>
        <source>At the front desk only</source>
        <translation>Alleen aan de balie</translation>
    </message>
    <message>
        <source>For nobody</source>
        <translation>Voor niemand</translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>Users</source>
        <translation>Gebruikers</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>Gebruiker toevoegen</translation>
    </message>
    <message>
        <source>Name and function</source>
        <translation>Naam en functie</translation>
    </message>
    <message>
        <source>Another role</source>
        <translation>Andere rol</translation>
    </message>
    <message>
        <source>New one-time code</source>
        <translation>Nieuwe eenmalige code</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Schorsen</translation>
    </message>
    <message>
        <source>Reinstate</source>
        <translation>Weer toelaten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>Verklaring</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Laatst gezien</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>nog niet</translation>
    </message>
    <message>
        <source>Users are managed by the owner</source>
        <translation>Gebruikers beheert de eigenaar</translation>
    </message>
    <message>
        <source>Ask the owner of the studio for a change.</source>
        <translation>Vraag de eigenaar van de studio om een wijziging.</translation>
    </message>
    <message>
        <source>Chosen user</source>
        <translation>Gekozen gebruiker</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Everything opens as before; the old keys stay valid until this is finished.</source>
        <translation>Alles gaat open zoals eerst; de oude sleutels blijven geldig tot dit af is.</translation>
    </message>
    <message>
        <source>Renewing the keys was interrupted</source>
        <translation>Het vernieuwen van de sleutels is onderbroken</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Afmaken</translation>
    </message>
    <message>
        <source>Another owner changes your role or removes you; your password is in the menu at your name.</source>
        <translation>Uw rol wijzigen of u verwijderen doet een andere eigenaar. Uw wachtwoord wijzigt u in het menu bij uw naam.</translation>
    </message>
    <message>
        <source>New keys wait until the next sign-in.</source>
        <translation>Nieuwe sleutels liggen klaar tot de volgende aanmelding.</translation>
    </message>
    <message>
        <source>Done. It stands in the journal.</source>
        <translation>Gedaan. Het staat in het logboek.</translation>
    </message>
    <message>
        <source>Making the keys anew</source>
        <translation>Sleutels vernieuwen</translation>
    </message>
    <message>
        <source>All keys are new.</source>
        <translation>Alle sleutels zijn vernieuwd.</translation>
    </message>
</context>
<context>
    <name>Veil</name>
    <message>
        <source>Hidden in privacy mode</source>
        <translation>Verborgen in privacymodus</translation>
    </message>
</context>
<context>
    <name>VersionsCard</name>
    <message>
        <source>Versions</source>
        <translation>Versies</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aanvullen</translation>
    </message>
    <message>
        <source>Add to the signed result</source>
        <translation>De ondertekende uitslag aanvullen</translation>
    </message>
    <message>
        <source>1 · draft</source>
        <translation>1 · concept</translation>
    </message>
    <message>
        <source>%1 · addendum</source>
        <translation>%1 · aanvulling</translation>
    </message>
    <message>
        <source>1 · final</source>
        <translation>1 · definitief</translation>
    </message>
</context>
<context>
    <name>VisitBar</name>
    <message>
        <source>Lesions</source>
        <translation>Plekken</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Opnamen</translation>
    </message>
    <message>
        <source>Risk profile</source>
        <translation>Risicoprofiel</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Uitslag</translation>
    </message>
    <message>
        <source>Take in pictures</source>
        <translation>Foto’s inlezen</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Aanleiding: %1</translation>
    </message>
    <message>
        <source>The result of this visit is signed.</source>
        <translation>De uitslag van dit bezoek is ondertekend.</translation>
    </message>
</context>
<context>
    <name>VisitScreen</name>
    <message>
        <source>lesion %1</source>
        <translation>plek %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Inlezen</translation>
    </message>
</context>
<context>
    <name>VisitsCard</name>
    <message>
        <source>Visits</source>
        <translation>Bezoeken</translation>
    </message>
    <message>
        <source>No visit yet</source>
        <translation>Nog geen bezoek</translation>
    </message>
    <message>
        <source>Start the first screening with F4.</source>
        <translation>Begin de eerste screening met F4.</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>Names can be seen when privacy mode is off</source>
        <translation>Namen zichtbaar na uitzetten privacymodus</translation>
    </message>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>%n te doen</numerusform>
            <numerusform>%n te doen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>Waiting list</source>
        <translation>Wachtlijst</translation>
    </message>
    <message>
        <source>Longest waiting first.</source>
        <translation>Wie het langst wacht, staat bovenaan.</translation>
    </message>
    <message>
        <source>A place became free</source>
        <translation>Er is een plek vrijgekomen</translation>
    </message>
    <message>
        <source>%1, for %2. These clients wait for such a place, longest first.</source>
        <translation>%1, voor %2. Deze cliënten wachten op zo&apos;n plek; wie het langst wacht, staat bovenaan.</translation>
    </message>
    <message>
        <source>Put somebody on the list</source>
        <translation>Iemand op de lijst zetten</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Suits</source>
        <translation>Kan op</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Put on the waiting list</source>
        <translation>Op de wachtlijst gezet</translation>
    </message>
    <message>
        <source>Off the waiting list</source>
        <translation>Van de wachtlijst af</translation>
    </message>
</context>
<context>
    <name>WaysCard</name>
    <message>
        <source>Nothing more to do here.</source>
        <translation>Hier is niets meer te doen.</translation>
    </message>
    <message>
        <source>Wrong file?</source>
        <translation>Verkeerd dossier?</translation>
    </message>
    <message>
        <source>The practitioner has begun, and begins anew.</source>
        <translation>De behandelaar is al bezig en begint zo nodig opnieuw.</translation>
    </message>
    <message>
        <source>The practitioner goes on from here.</source>
        <translation>De behandelaar gaat hier verder.</translation>
    </message>
    <message>
        <source>Nothing to do now.</source>
        <translation>Nu is er niets te doen.</translation>
    </message>
    <message>
        <source>Refuse as a whole: second look</source>
        <translation>Geheel afwijzen: tweede blik</translation>
    </message>
    <message>
        <source>Link to a file</source>
        <translation>Aan dossier koppelen</translation>
    </message>
    <message>
        <source>Write this down</source>
        <translation>Dit noteren</translation>
    </message>
    <message>
        <source>Write down: %1</source>
        <translation>Noteren: %1</translation>
    </message>
    <message>
        <source>Ask who it is</source>
        <translation>Vragen wie het is</translation>
    </message>
    <message>
        <source>Identity is certain</source>
        <translation>Identiteit akkoord</translation>
    </message>
    <message>
        <source>Not identified</source>
        <translation>Niet vastgesteld</translation>
    </message>
    <message>
        <source>To the scope</source>
        <translation>Naar de omvang</translation>
    </message>
    <message>
        <source>Begin the search</source>
        <translation>Begin met zoeken</translation>
    </message>
    <message>
        <source>To the assessment</source>
        <translation>Naar het beoordelen</translation>
    </message>
    <message>
        <source>To the second look</source>
        <translation>Naar de tweede blik</translation>
    </message>
    <message>
        <source>Decide: granted</source>
        <translation>Besluit: toegewezen</translation>
    </message>
    <message>
        <source>Decide: granted in part</source>
        <translation>Besluit: deels toegewezen</translation>
    </message>
    <message>
        <source>Decide: refused</source>
        <translation>Besluit: afgewezen</translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>Uitvoeren</translation>
    </message>
    <message>
        <source>Check what was done</source>
        <translation>Controleren wat is gedaan</translation>
    </message>
    <message>
        <source>To the letter</source>
        <translation>Naar de brief</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Afgeleverd</translation>
    </message>
    <message>
        <source>Close the request</source>
        <translation>Verzoek sluiten</translation>
    </message>
    <message>
        <source>The client takes it back</source>
        <translation>De cliënt trekt het in</translation>
    </message>
    <message>
        <source>Talk with the client</source>
        <translation>Gesprek met de cliënt</translation>
    </message>
    <message>
        <source>The client has confirmed</source>
        <translation>De cliënt heeft bevestigd</translation>
    </message>
    <message>
        <source>Ask the client for more</source>
        <translation>Meer vragen aan de cliënt</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Opnieuw uitvoeren</translation>
    </message>
    <message>
        <source>Make the parcel anew</source>
        <translation>Pakket opnieuw maken</translation>
    </message>
    <message>
        <source>Back to: %1</source>
        <translation>Terug naar: %1</translation>
    </message>
</context>
<context>
    <name>WeekGrid</name>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n afspraak</numerusform>
            <numerusform>%n afspraken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WithdrawDialog</name>
    <message>
        <source>Use %1 no longer?</source>
        <translation>%1 niet meer gebruiken?</translation>
    </message>
    <message>
        <source>It leaves the list from today. Invoices that are final stay as they are.</source>
        <translation>De prijs gaat vandaag van de lijst. Definitieve facturen blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>Use no longer</source>
        <translation>Niet meer gebruiken</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Opslaan …</translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <source>Write down</source>
        <translation>Noteren</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Opslaan …</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Vul dit in.</translation>
    </message>
</context>
<context>
    <name>WorkCard</name>
    <message>
        <source>Again</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>This is not right: do it again</source>
        <translation>Dit klopt niet: opnieuw uitvoeren</translation>
    </message>
    <message>
        <source>Checked. The letter can say so.</source>
        <translation>Gecontroleerd. De brief kan dit zeggen.</translation>
    </message>
    <message>
        <source>The code was shown when the parcel was made and cannot be shown again. Does nobody have it? Then write down that the code is lost, and make the parcel anew.</source>
        <translation>De code is getoond toen het pakket werd gemaakt en kan niet nog eens worden getoond. Heeft niemand hem? Noteer dan dat de code kwijt is en maak het pakket opnieuw.</translation>
    </message>
    <message>
        <source>Nothing of it counts until the check has found it in order.</source>
        <translation>Het telt pas als de controle het in orde vindt.</translation>
    </message>
    <message>
        <source>This was not carried out.</source>
        <translation>Dit is niet uitgevoerd.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Cliënten</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Intake</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Screening</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Uitslagen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Verzoeken</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Praktijk</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>Exam room</source>
        <translation>Onderzoekskamer</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Dat is niet gelukt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>_Canvas</name>
    <message>
        <source>Picture</source>
        <translation>Beeld</translation>
    </message>
    <message>
        <source>Hidden in privacy mode</source>
        <translation>Verborgen in privacymodus</translation>
    </message>
    <message>
        <source>Hold Space to show the picture</source>
        <translation>Houd Spatie ingedrukt om het beeld te tonen</translation>
    </message>
</context>
<context>
    <name>_Head</name>
    <message>
        <source>Price list</source>
        <translation>Prijslijst</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Omschrijving</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>Prijs per stuk</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Btw</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
</context>
<context>
    <name>_ItemRow</name>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
</context>
<context>
    <name>_MoneyDialog</name>
    <message>
        <source>Way of paying</source>
        <translation>Manier van betalen</translation>
    </message>
    <message>
        <source>Amount in euros</source>
        <translation>Bedrag in euro’s</translation>
    </message>
    <message>
        <source>Cash is rounded to five cents; nothing stays open.</source>
        <translation>Contant wordt afgerond op vijf cent; er blijft niets open.</translation>
    </message>
    <message>
        <source>%1 stays open.</source>
        <translation>%1 blijft open.</translation>
    </message>
    <message>
        <source>Nothing stays open.</source>
        <translation>Er blijft niets open.</translation>
    </message>
    <message>
        <source>Choose how.</source>
        <translation>Kies hoe.</translation>
    </message>
</context>
<context>
    <name>_PartView</name>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
</context>
<context>
    <name>_PasswordDialog</name>
    <message>
        <source>I still have the old sheet</source>
        <translation>Ik heb het oude blad nog</translation>
    </message>
    <message>
        <source>Without the old sheet the new one opens the drafts of others only after they have signed in, and the journal&apos;s signatures can be checked from today on only.</source>
        <translation>Zonder het oude blad opent het nieuwe de concepten van anderen pas nadat zij zich hebben aangemeld, en zijn de handtekeningen in het logboek pas vanaf vandaag na te rekenen.</translation>
    </message>
    <message>
        <source>Make the sheet</source>
        <translation>Blad maken</translation>
    </message>
    <message>
        <source>Making …</source>
        <translation>Maken …</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Vul dit in.</translation>
    </message>
</context>
<context>
    <name>_PersonDialog</name>
    <message>
        <source>Name as it stands on the sign-in screen</source>
        <translation>Naam zoals die op het aanmeldscherm staat</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Vul dit in.</translation>
    </message>
</context>
<context>
    <name>_PrivacySwitch</name>
    <message>
        <source>Privacy mode</source>
        <translation>Privacymodus</translation>
    </message>
</context>
<context>
    <name>_SearchBox</name>
    <message>
        <source>Search client, number or action</source>
        <translation>Zoek cliënt, nummer of actie</translation>
    </message>
</context>
<context>
    <name>_SheetDialog</name>
    <message>
        <source>Keep the old sheet</source>
        <translation>Oude blad houden</translation>
    </message>
    <message>
        <source>Go on: type it back</source>
        <translation>Verder: overtypen</translation>
    </message>
</context>
<context>
    <name>_VisitRow</name>
    <message>
        <source>Visit %1</source>
        <translation>Bezoek %1</translation>
    </message>
    <message>
        <source>Under way, started %1</source>
        <translation>Bezig, gestart %1</translation>
    </message>
    <message>
        <source>Result signed %1</source>
        <translation>Uitslag ondertekend %1</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Afgerond</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n beeld</numerusform>
            <numerusform>%n beelden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agenda</name>
    <message>
        <source>Consult</source>
        <translation>Consult</translation>
    </message>
    <message>
        <source>Kind that is no longer offered</source>
        <translation>Soort die niet meer wordt aangeboden</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 uur</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 u %2 min</translation>
    </message>
    <message>
        <source>The client cancelled</source>
        <translation>De cliënt zegt af</translation>
    </message>
    <message>
        <source>The client is ill</source>
        <translation>De cliënt is ziek</translation>
    </message>
    <message>
        <source>The practitioner is not there</source>
        <translation>De behandelaar is er niet</translation>
    </message>
    <message>
        <source>The studio is closed</source>
        <translation>De studio is gesloten</translation>
    </message>
    <message>
        <source>Moved to another day</source>
        <translation>Verzet naar een andere dag</translation>
    </message>
    <message>
        <source>Planned by mistake</source>
        <translation>Per vergissing gepland</translation>
    </message>
    <message>
        <source>The client does not want an appointment</source>
        <translation>De cliënt wil geen afspraak</translation>
    </message>
    <message>
        <source>The client goes elsewhere</source>
        <translation>De cliënt gaat ergens anders heen</translation>
    </message>
    <message>
        <source>Called three times, no answer</source>
        <translation>Drie keer gebeld, geen gehoor</translation>
    </message>
    <message>
        <source>No longer needed, says the practitioner</source>
        <translation>Niet meer nodig, zegt de behandelaar</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>ochtend</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>middag</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>avond</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>ma</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>di</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>wo</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>do</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>vr</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>za</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>zo</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 dag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 dagen</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 maanden</translation>
    </message>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>Nieuwjaarsdag</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Goede Vrijdag</translation>
    </message>
    <message>
        <source>Easter Sunday</source>
        <translation>eerste paasdag</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>tweede paasdag</translation>
    </message>
    <message>
        <source>King&apos;s Day</source>
        <translation>Koningsdag</translation>
    </message>
    <message>
        <source>Liberation Day</source>
        <translation>Bevrijdingsdag</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>Hemelvaartsdag</translation>
    </message>
    <message>
        <source>Whit Sunday</source>
        <translation>eerste pinksterdag</translation>
    </message>
    <message>
        <source>Whit Monday</source>
        <translation>tweede pinksterdag</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>eerste kerstdag</translation>
    </message>
    <message>
        <source>Boxing Day</source>
        <translation>tweede kerstdag</translation>
    </message>
    <message>
        <source>That day is %1.</source>
        <translation>Die dag is het %1.</translation>
    </message>
    <message>
        <source>This moment is already past.</source>
        <translation>Dit moment is al voorbij.</translation>
    </message>
    <message>
        <source>This time does not exist: that night the clock goes forward one hour.</source>
        <translation>Deze tijd bestaat niet: die nacht gaat de klok een uur vooruit.</translation>
    </message>
    <message>
        <source>This time comes twice: that night the clock goes back one hour.</source>
        <translation>Deze tijd komt twee keer voor: die nacht gaat de klok een uur terug.</translation>
    </message>
    <message>
        <source>The clock changes during this appointment.</source>
        <translation>Tijdens deze afspraak wordt de klok verzet.</translation>
    </message>
    <message>
        <source>This appointment goes on after midnight.</source>
        <translation>Deze afspraak gaat door na middernacht.</translation>
    </message>
    <message>
        <source>The studio is closed on that day.</source>
        <translation>De studio is die dag gesloten.</translation>
    </message>
    <message>
        <source>This is outside the opening hours.</source>
        <translation>Dit is buiten de openingstijden.</translation>
    </message>
    <message>
        <source>This client already has an appointment that day, at %1.</source>
        <translation>Deze cliënt heeft die dag al een afspraak, om %1.</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>elke dag</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Vul dit in.</translation>
    </message>
    <message>
        <source>This cannot be read. Type it as 24-11-2026 or 11:30.</source>
        <translation>Dit is niet te lezen. Typ het als 24-11-2026 of 11:30.</translation>
    </message>
    <message>
        <source>This is no time. Type it as 11:30; the day ends at 23:59.</source>
        <translation>Dit is geen tijd. Typ het als 11:30; de dag eindigt om 23:59.</translation>
    </message>
    <message>
        <source>This day does not exist.</source>
        <translation>Deze dag bestaat niet.</translation>
    </message>
    <message>
        <source>This day is more than two years away. Check the year.</source>
        <translation>Deze dag is meer dan twee jaar weg. Kijk het jaar na.</translation>
    </message>
    <message>
        <source>A number of minutes from %1 to 480.</source>
        <translation>Een aantal minuten van %1 tot 480.</translation>
    </message>
    <message>
        <source>This is outside what is possible.</source>
        <translation>Dit is buiten wat mogelijk is.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Dit is te lang.</translation>
    </message>
    <message>
        <source>There are invisible signs in this text. Type it again.</source>
        <translation>In deze tekst staan onzichtbare tekens. Typ hem opnieuw.</translation>
    </message>
    <message>
        <source>There is a sign in this text that cannot be kept.</source>
        <translation>In deze tekst staat een teken dat niet bewaard kan worden.</translation>
    </message>
    <message>
        <source>This is already in the list.</source>
        <translation>Dit staat al in de lijst.</translation>
    </message>
    <message>
        <source>These opening hours overlap.</source>
        <translation>Deze openingstijden overlappen.</translation>
    </message>
</context>
<context>
    <name>balancing</name>
    <message>
        <source>Which interest does the studio have in sending news?</source>
        <translation>Welk belang heeft de studio bij nieuws?</translation>
    </message>
    <message>
        <source>Say what you want to tell, and why that matters to the studio.</source>
        <translation>Schrijf wat u wilt vertellen en waarom dat voor de studio telt.</translation>
    </message>
    <message>
        <source>Why is a message needed for it?</source>
        <translation>Waarom is daar een bericht voor nodig?</translation>
    </message>
    <message>
        <source>Say why a poster at the desk or the website does not do.</source>
        <translation>Schrijf waarom een poster aan de balie of de website niet genoeg is.</translation>
    </message>
    <message>
        <source>What does it mean for clients, and do they expect it?</source>
        <translation>Wat betekent het voor cliënten, en verwachten zij het?</translation>
    </message>
    <message>
        <source>Think of who sees the letter at home, and that it shows where they are a client.</source>
        <translation>Denk aan wie de brief thuis ziet, en dat eruit blijkt waar iemand cliënt is.</translation>
    </message>
    <message>
        <source>What limits it?</source>
        <translation>Wat begrenst het?</translation>
    </message>
    <message>
        <source>Say how often, what is left out, and how easily it is stopped.</source>
        <translation>Schrijf hoe vaak, wat u weglaat en hoe makkelijk iemand zich afmeldt.</translation>
    </message>
    <message>
        <source>Balancing record</source>
        <translation>Belangenafweging</translation>
    </message>
    <message>
        <source>News rests on an interest of the studio. Weigh it against the clients in your own words; your name stands below it.</source>
        <translation>Nieuws berust op een belang van de studio. Weeg dat in uw eigen woorden af tegen de belangen van cliënten; uw naam staat eronder.</translation>
    </message>
</context>
<context>
    <name>beside</name>
    <message>
        <source>Parent with authority</source>
        <translation>Ouder met gezag</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Voogd</translation>
    </message>
    <message>
        <source>Curator, appointed by the court</source>
        <translation>Curator, benoemd door de rechter</translation>
    </message>
    <message>
        <source>Mentor, appointed by the court</source>
        <translation>Mentor, benoemd door de rechter</translation>
    </message>
    <message>
        <source>Authorised in writing by the client</source>
        <translation>Schriftelijk gemachtigd door de cliënt</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Parent, child, brother, sister, grandparent or grandchild</source>
        <translation>Ouder, kind, broer, zus, grootouder of kleinkind</translation>
    </message>
    <message>
        <source>Extract of the register</source>
        <translation>Uittreksel uit het register</translation>
    </message>
    <message>
        <source>Decision of the court</source>
        <translation>Beschikking van de rechter</translation>
    </message>
    <message>
        <source>Signed, recent proxy for this</source>
        <translation>Getekende, recente volmacht hiervoor</translation>
    </message>
    <message>
        <source>Own statement</source>
        <translation>Eigen verklaring</translation>
    </message>
    <message>
        <source>Somebody the client brings</source>
        <translation>Iemand die de cliënt meebrengt</translation>
    </message>
    <message>
        <source>Interpreter by telephone</source>
        <translation>Tolkentelefoon</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>In een gesprek</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>Per telefoon</translation>
    </message>
    <message>
        <source>By letter</source>
        <translation>Per brief</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Per e-mail</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Werkgever</translation>
    </message>
    <message>
        <source>Insurer</source>
        <translation>Verzekeraar</translation>
    </message>
    <message>
        <source>Clinic or care provider</source>
        <translation>Kliniek of zorgverlener</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Iemand anders</translation>
    </message>
    <message>
        <source>Child and parent together</source>
        <translation>Kind en ouder samen</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>De cliënt</translation>
    </message>
    <message>
        <source>The client, with a proxy</source>
        <translation>De cliënt, met gemachtigde</translation>
    </message>
    <message>
        <source>A representative</source>
        <translation>Een vertegenwoordiger</translation>
    </message>
    <message>
        <source>Younger than 12.</source>
        <translation>Jonger dan 12 jaar.</translation>
    </message>
    <message>
        <source>A parent with authority or the guardian decides. Look at what shows the authority; make no copy.</source>
        <translation>Een ouder met gezag of de voogd beslist. Bekijk waaruit het gezag blijkt; maak geen kopie.</translation>
    </message>
    <message>
        <source>The client cannot decide this.</source>
        <translation>De cliënt kan dit niet beslissen.</translation>
    </message>
    <message>
        <source>A representative decides, in this order: curator or mentor, written proxy, partner, family. The practitioner records why, before the examination.</source>
        <translation>Een vertegenwoordiger beslist, in deze volgorde: curator of mentor, schriftelijk gemachtigde, partner, familie. De behandelaar legt vóór het onderzoek vast waarom.</translation>
    </message>
    <message>
        <source>Aged 12 to 15.</source>
        <translation>12 tot en met 15 jaar.</translation>
    </message>
    <message>
        <source>The child and a parent or guardian both decide. Ask both: only a yes of both is a yes.</source>
        <translation>Het kind en een ouder of voogd beslissen allebei. Vraag het beiden: alleen een ja van allebei is een ja.</translation>
    </message>
    <message>
        <source>Somebody arranges this for the client.</source>
        <translation>Iemand regelt dit voor de cliënt.</translation>
    </message>
    <message>
        <source>The client still decides and gives every consent. Look at the signed proxy; make no copy.</source>
        <translation>De cliënt beslist zelf en geeft zelf elke toestemming. Bekijk de getekende volmacht; maak geen kopie.</translation>
    </message>
    <message>
        <source>Turned 16 since the last intake: the client now decides alone, and parents have no access without the client’s consent. Ask every consent anew.</source>
        <translation>Sinds de vorige intake 16 geworden: de cliënt beslist nu alleen, en ouders krijgen zonder toestemming van de cliënt geen inzage meer. Vraag elke toestemming opnieuw.</translation>
    </message>
    <message>
        <source>Turned 12 since the last intake: the child now decides too. Ask every consent of both anew.</source>
        <translation>Sinds de vorige intake 12 geworden: het kind beslist nu mee. Vraag elke toestemming opnieuw aan allebei.</translation>
    </message>
    <message>
        <source>“Your employer gets nothing about you: no result, and not whether you came. Your employer only gets numbers about everybody together. You hear the result yourself.”</source>
        <translation>‘Uw werkgever krijgt niets over u: geen uitslag, en ook niet of u bent geweest. Uw werkgever krijgt alleen aantallen over iedereen samen. De uitslag hoort u zelf.’</translation>
    </message>
    <message>
        <source>“You hear the result first. Then you decide whether the commissioner may get it. If you say no, the commissioner gets nothing, and you need not say why.”</source>
        <translation>‘U hoort de uitslag als eerste. Daarna beslist u of de opdrachtgever die mag krijgen. Zegt u nee, dan krijgt de opdrachtgever niets, en u hoeft niet te zeggen waarom.’</translation>
    </message>
</context>
<context>
    <name>choose_file</name>
    <message>
        <source>Choose</source>
        <translation>Kiezen</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Map:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Zoeken in:</translation>
    </message>
    <message>
        <source>File name:</source>
        <translation>Bestandsnaam:</translation>
    </message>
    <message>
        <source>Kind of file:</source>
        <translation>Soort bestand:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>client_words</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geslacht</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geboortedatum</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Messages by</source>
        <translation>Berichten via</translation>
    </message>
    <message>
        <source>Letters in</source>
        <translation>Brieven in het</translation>
    </message>
    <message>
        <source>GP</source>
        <translation>Huisarts</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Tussenvoegsel</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Voorletters</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straat</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Huisnummer</translation>
    </message>
    <message>
        <source>Addition</source>
        <translation>Toevoeging</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message>
        <source>name almost</source>
        <translation>naam bijna</translation>
    </message>
    <message>
        <source>first and last name swapped</source>
        <translation>voor- en achternaam verwisseld</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>achternaam</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>voornaam</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>geboortedatum</translation>
    </message>
    <message>
        <source>day and month of birth swapped</source>
        <translation>geboortedag en -maand verwisseld</translation>
    </message>
    <message>
        <source>date of birth almost</source>
        <translation>geboortedatum bijna</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adres</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefoon</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>post</source>
        <translation>post</translation>
    </message>
    <message>
        <source>Perhaps a twin of %1.</source>
        <translation>Misschien een tweeling met %1.</translation>
    </message>
    <message>
        <source>The same address and date of birth, another first name: these are two people.</source>
        <translation>Hetzelfde adres en dezelfde geboortedatum, een andere voornaam: dit zijn twee personen.</translation>
    </message>
    <message>
        <source>Looks like %1.</source>
        <translation>Lijkt op %1.</translation>
    </message>
    <message>
        <source>The same: %1. Is this the same person?</source>
        <translation>Gelijk: %1. Is dit dezelfde persoon?</translation>
    </message>
    <message>
        <source>May be %1.</source>
        <translation>Lijkt misschien op %1.</translation>
    </message>
    <message>
        <source>The same: %1. Look before you go on.</source>
        <translation>Gelijk: %1. Controleer dit voordat u verdergaat.</translation>
    </message>
    <message>
        <source>appointments</source>
        <translation>afspraken</translation>
    </message>
    <message>
        <source>intakes</source>
        <translation>intakes</translation>
    </message>
    <message>
        <source>answers about consent</source>
        <translation>antwoorden over toestemming</translation>
    </message>
    <message>
        <source>health answers</source>
        <translation>gezondheidsvragen</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>bezoeken</translation>
    </message>
    <message>
        <source>lesions</source>
        <translation>plekken</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>beelden</translation>
    </message>
    <message>
        <source>results</source>
        <translation>uitslagen</translation>
    </message>
    <message>
        <source>risk profiles</source>
        <translation>risicoprofielen</translation>
    </message>
    <message>
        <source>Perhaps a twin of somebody who has a file</source>
        <translation>Misschien een tweeling van iemand met een dossier</translation>
    </message>
    <message>
        <source>Somebody who looks like this has a file</source>
        <translation>Er is al een dossier van iemand die hierop lijkt</translation>
    </message>
    <message>
        <source>other things</source>
        <translation>overig</translation>
    </message>
</context>
<context>
    <name>clinical</name>
    <message>
        <source>ABCDE and ugly duckling</source>
        <translation>ABCDE en lelijk eendje</translation>
    </message>
    <message>
        <source>Atypical mole (NHG)</source>
        <translation>Atypische moedervlek (NHG)</translation>
    </message>
    <message>
        <source>3-point checklist</source>
        <translation>3-puntenlijst</translation>
    </message>
    <message>
        <source>ABCD rule</source>
        <translation>ABCD-regel</translation>
    </message>
    <message>
        <source>7 points, original</source>
        <translation>7 punten, oorspronkelijk</translation>
    </message>
    <message>
        <source>7 points, revised</source>
        <translation>7 punten, herzien</translation>
    </message>
    <message>
        <source>Atypical pigment network</source>
        <translation>Atypisch pigmentnetwerk</translation>
    </message>
    <message>
        <source>Blue-whitish veil</source>
        <translation>Blauwwitte sluier</translation>
    </message>
    <message>
        <source>Atypical vascular pattern</source>
        <translation>Atypisch vaatpatroon</translation>
    </message>
    <message>
        <source>Irregular streaks</source>
        <translation>Onregelmatige strepen</translation>
    </message>
    <message>
        <source>Irregular dots or globules</source>
        <translation>Onregelmatige stippen of globuli</translation>
    </message>
    <message>
        <source>Irregular blotches</source>
        <translation>Onregelmatige vlekken</translation>
    </message>
    <message>
        <source>Regression structures</source>
        <translation>Regressie</translation>
    </message>
    <message>
        <source>Asymmetry</source>
        <translation>Asymmetrie</translation>
    </message>
    <message>
        <source>Border: sharp here, blurred there</source>
        <translation>Begrenzing: hier scherp, daar onscherp</translation>
    </message>
    <message>
        <source>Colour: uneven</source>
        <translation>Color: niet egaal</translation>
    </message>
    <message>
        <source>Diameter 6 mm or more</source>
        <translation>Diameter 6 mm of meer</translation>
    </message>
    <message>
        <source>Evolution: changes</source>
        <translation>Evolutie: verandert</translation>
    </message>
    <message>
        <source>Ugly duckling</source>
        <translation>Lelijk eendje</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>Hoe?</translation>
    </message>
    <message>
        <source>Unsharp border</source>
        <translation>Onscherpe rand</translation>
    </message>
    <message>
        <source>Uneven, but only brown</source>
        <translation>Ongelijk, maar alleen bruin</translation>
    </message>
    <message>
        <source>Diameter 5 mm or more</source>
        <translation>Diameter 5 mm of meer</translation>
    </message>
    <message>
        <source>Redness around it</source>
        <translation>Roodheid eromheen</translation>
    </message>
    <message>
        <source>Asymmetry of colour or structure</source>
        <translation>Asymmetrie in kleur of structuur</translation>
    </message>
    <message>
        <source>Atypical network</source>
        <translation>Atypisch netwerk</translation>
    </message>
    <message>
        <source>Blue-white structures</source>
        <translation>Blauwwitte structuren</translation>
    </message>
    <message>
        <source>Surely a seborrhoeic keratosis, angioma or dermatofibroma?</source>
        <translation>Zeker een seborroïsche keratose, angioom of dermatofibroom?</translation>
    </message>
    <message>
        <source>source: yes reassures and stops</source>
        <translation>bron: ja stelt gerust en stopt</translation>
    </message>
    <message>
        <source>Colours or structures disorganised?</source>
        <translation>Kleuren of structuren wanordelijk?</translation>
    </message>
    <message>
        <source>source: yes means refer</source>
        <translation>bron: ja is verwijzen</translation>
    </message>
    <message>
        <source>Any of these?</source>
        <translation>Eén of meer van deze?</translation>
    </message>
    <message>
        <source>source: one or more means refer</source>
        <translation>bron: één of meer is verwijzen</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>Begrenzing</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>Structures</source>
        <translation>Structuren</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>white</source>
        <translation>wit</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rood</translation>
    </message>
    <message>
        <source>light brown</source>
        <translation>lichtbruin</translation>
    </message>
    <message>
        <source>dark brown</source>
        <translation>donkerbruin</translation>
    </message>
    <message>
        <source>blue-grey</source>
        <translation>blauwgrijs</translation>
    </message>
    <message>
        <source>black</source>
        <translation>zwart</translation>
    </message>
    <message>
        <source>network</source>
        <translation>netwerk</translation>
    </message>
    <message>
        <source>structureless</source>
        <translation>structuurloos</translation>
    </message>
    <message>
        <source>streaks</source>
        <translation>takjes</translation>
    </message>
    <message>
        <source>dots</source>
        <translation>stippen</translation>
    </message>
    <message>
        <source>globules</source>
        <translation>globuli</translation>
    </message>
    <message>
        <source>starburst</source>
        <translation>sterpatroon</translation>
    </message>
    <message>
        <source>blue-black or grey</source>
        <translation>blauwzwart of grijs</translation>
    </message>
    <message>
        <source>shiny white</source>
        <translation>glanzend wit</translation>
    </message>
    <message>
        <source>negative network</source>
        <translation>negatief netwerk</translation>
    </message>
    <message>
        <source>vessels</source>
        <translation>vaten</translation>
    </message>
    <message>
        <source>ulceration</source>
        <translation>zweertje</translation>
    </message>
    <message>
        <source>differs from others</source>
        <translation>anders dan de rest</translation>
    </message>
    <message>
        <source>solitary, changing</source>
        <translation>alleen, verandert</translation>
    </message>
    <message>
        <source>The source calls a mole atypical from 3 on.</source>
        <translation>In de bron heet een moedervlek atypisch vanaf 3.</translation>
    </message>
    <message>
        <source>The source refers from 2 on.</source>
        <translation>De bron verwijst vanaf 2.</translation>
    </message>
    <message>
        <source>The source&apos;s bounds are 4.75 and 5.45.</source>
        <translation>De grenzen in de bron zijn 4,75 en 5,45.</translation>
    </message>
    <message>
        <source>The source calls 3 or more suspicious.</source>
        <translation>In de bron geldt 3 of meer als verdacht.</translation>
    </message>
    <message>
        <source>The source calls 1 or more suspicious.</source>
        <translation>In de bron geldt 1 of meer als verdacht.</translation>
    </message>
    <message>
        <source>the face</source>
        <translation>het gezicht</translation>
    </message>
    <message>
        <source>palms and soles</source>
        <translation>handpalmen en voetzolen</translation>
    </message>
    <message>
        <source>The source does not use this list on %1.</source>
        <translation>De bron gebruikt deze lijst niet voor %1.</translation>
    </message>
    <message>
        <source>.</source>
        <translation>,</translation>
    </message>
    <message>
        <source>Common mole</source>
        <translation>Gewone moedervlek</translation>
    </message>
    <message>
        <source>Atypical mole</source>
        <translation>Atypische moedervlek</translation>
    </message>
    <message>
        <source>Congenital mole</source>
        <translation>Aangeboren moedervlek</translation>
    </message>
    <message>
        <source>Blue mole</source>
        <translation>Blauwe moedervlek</translation>
    </message>
    <message>
        <source>Seborrhoeic keratosis (age wart)</source>
        <translation>Seborroïsche keratose (ouderdomswrat)</translation>
    </message>
    <message>
        <source>Solar lentigo (age spot)</source>
        <translation>Lentigo solaris (ouderdomsvlek)</translation>
    </message>
    <message>
        <source>Haemangioma (blood spot)</source>
        <translation>Hemangioom (bloedvlekje)</translation>
    </message>
    <message>
        <source>Dermatofibroma</source>
        <translation>Dermatofibroom</translation>
    </message>
    <message>
        <source>Actinic keratosis</source>
        <translation>Actinische keratose</translation>
    </message>
    <message>
        <source>Suspicion of basal cell carcinoma</source>
        <translation>Verdenking basaalcelcarcinoom</translation>
    </message>
    <message>
        <source>Suspicion of squamous cell carcinoma</source>
        <translation>Verdenking plaveiselcelcarcinoom</translation>
    </message>
    <message>
        <source>Suspicion of melanoma</source>
        <translation>Verdenking melanoom</translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation>Niet duidelijk</translation>
    </message>
    <message>
        <source>3 points</source>
        <translation>3 punten</translation>
    </message>
    <message>
        <source>7 points</source>
        <translation>7 punten</translation>
    </message>
</context>
<context>
    <name>consents</name>
    <message>
        <source>Go on without this consent?</source>
        <translation>Doorgaan zonder deze toestemming?</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Gegeven door</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Gevraagd door</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>Which data</source>
        <translation>Welke gegevens</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Parts of the body</source>
        <translation>Lichaamsdelen</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>Scans and PDF</source>
        <translation>Scans en pdf</translation>
    </message>
    <message>
        <source>signed on paper</source>
        <translation>op papier getekend</translation>
    </message>
    <message>
        <source>spoken, noted</source>
        <translation>mondeling, genoteerd</translation>
    </message>
    <message>
        <source>signed on the screen</source>
        <translation>op het scherm getekend</translation>
    </message>
    <message>
        <source>on the screen, name typed</source>
        <translation>op het scherm, naam getypt</translation>
    </message>
    <message>
        <source>in a letter or e-mail</source>
        <translation>in brief of e-mail</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>De cliënt</translation>
    </message>
    <message>
        <source>A representative</source>
        <translation>Een vertegenwoordiger</translation>
    </message>
    <message>
        <source>Client and representative</source>
        <translation>Cliënt en vertegenwoordiger</translation>
    </message>
    <message>
        <source>parent with authority</source>
        <translation>ouder met gezag</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation>voogd</translation>
    </message>
    <message>
        <source>curator or mentor</source>
        <translation>curator of mentor</translation>
    </message>
    <message>
        <source>by written proxy</source>
        <translation>schriftelijk gemachtigde</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>partner</translation>
    </message>
    <message>
        <source>parent, child, sibling or grandparent</source>
        <translation>ouder, kind, broer, zus of grootouder</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>Het hele dossier</translation>
    </message>
    <message>
        <source>All photographs</source>
        <translation>Alle foto’s</translation>
    </message>
    <message>
        <source>The baseline photographs</source>
        <translation>De foto’s van de nulmeting</translation>
    </message>
    <message>
        <source>Groin</source>
        <translation>Lies</translation>
    </message>
    <message>
        <source>Genitals</source>
        <translation>Geslachtsdelen</translation>
    </message>
    <message>
        <source>Buttocks</source>
        <translation>Billen</translation>
    </message>
    <message>
        <source>Hip</source>
        <translation>Heup</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeven</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ingetrokken</translation>
    </message>
    <message>
        <source>Scanned form</source>
        <translation>Gescand formulier</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Handtekening</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>Text v%1, %2, %3</source>
        <translation>Tekst v%1, %2, %3</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Niet gevraagd</translation>
    </message>
    <message>
        <source>Run out</source>
        <translation>Verlopen</translation>
    </message>
    <message>
        <source>Ask anew</source>
        <translation>Opnieuw vragen</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Onvolledig</translation>
    </message>
    <message>
        <source>No document</source>
        <translation>Geen document</translation>
    </message>
    <message>
        <source>It held until %1. Ask it anew.</source>
        <translation>Gold tot en met %1. Vraag het opnieuw.</translation>
    </message>
    <message>
        <source>It was given before the client turned 16. The client now decides alone: ask it anew.</source>
        <translation>Gegeven voordat de cliënt 16 werd. De cliënt beslist nu alleen: vraag het opnieuw.</translation>
    </message>
    <message>
        <source>From 12 to 15 years the client and a representative agree together. Ask both.</source>
        <translation>Van 12 tot en met 15 jaar geven de cliënt en een vertegenwoordiger samen toestemming. Vraag het aan beiden.</translation>
    </message>
    <message>
        <source>Under 12 years a representative decides. Ask them.</source>
        <translation>Onder de 12 jaar beslist een vertegenwoordiger. Vraag het aan hem of haar.</translation>
    </message>
    <message>
        <source>It holds only with a signed document. Add the scanned form.</source>
        <translation>Geldt alleen met een getekend document. Voeg het gescande formulier toe.</translation>
    </message>
    <message>
        <source>The client was not asked for it yet.</source>
        <translation>De cliënt is dit nog niet gevraagd.</translation>
    </message>
    <message>
        <source>The client refused it.</source>
        <translation>De cliënt heeft dit geweigerd.</translation>
    </message>
    <message>
        <source>The client took it back.</source>
        <translation>De cliënt heeft dit ingetrokken.</translation>
    </message>
    <message>
        <source>It ran out.</source>
        <translation>De toestemming is verlopen.</translation>
    </message>
    <message>
        <source>It was given for another recipient.</source>
        <translation>De toestemming is voor een andere ontvanger gegeven.</translation>
    </message>
    <message>
        <source>It was given for other data.</source>
        <translation>De toestemming is voor andere gegevens gegeven.</translation>
    </message>
    <message>
        <source>It was given for other parts of the body.</source>
        <translation>De toestemming is voor andere lichaamsdelen gegeven.</translation>
    </message>
    <message>
        <source>It was given before the client turned 16.</source>
        <translation>De toestemming is gegeven voordat de cliënt 16 werd.</translation>
    </message>
    <message>
        <source>At this age client and representative agree together.</source>
        <translation>Op deze leeftijd geven cliënt en vertegenwoordiger samen toestemming.</translation>
    </message>
    <message>
        <source>At this age a representative decides.</source>
        <translation>Op deze leeftijd beslist een vertegenwoordiger.</translation>
    </message>
    <message>
        <source>There is no signed form or signature with it.</source>
        <translation>Er is geen getekend formulier of handtekening bij.</translation>
    </message>
    <message>
        <source>Ask the client, and record the answer in the file under Consents.</source>
        <translation>Vraag het de cliënt en leg het antwoord vast in het dossier onder Toestemmingen.</translation>
    </message>
    <message>
        <source>No photographs without consent to examination and photographs.</source>
        <translation>Geen foto’s zonder toestemming voor onderzoek en foto’s.</translation>
    </message>
    <message>
        <source>This studio takes photographs only after a signed consent.</source>
        <translation>Deze studio maakt alleen foto’s na een getekende toestemming.</translation>
    </message>
    <message>
        <source>No photographs of sensitive parts of the body without their own consent.</source>
        <translation>Geen foto’s van gevoelige lichaamsdelen zonder eigen toestemming daarvoor.</translation>
    </message>
    <message>
        <source>Nothing is kept longer without consent in writing.</source>
        <translation>Niets wordt langer bewaard zonder schriftelijke toestemming.</translation>
    </message>
    <message>
        <source>No news by e-mail without consent.</source>
        <translation>Geen nieuws per e-mail zonder toestemming.</translation>
    </message>
    <message>
        <source>Nothing is passed on without consent: %1.</source>
        <translation>Niets wordt gedeeld zonder toestemming: %1.</translation>
    </message>
    <message>
        <source>From now on nothing is examined or photographed. The photographs that are there stay in the file, because the law has us keep it. We do not use them any more. A result that was handed over stays with the client.</source>
        <translation>Vanaf nu onderzoeken en fotograferen wij niet meer. De foto’s die er zijn, blijven in het dossier, omdat de wet ons verplicht dat te bewaren. Wij gebruiken ze niet meer. Een uitslag die is meegegeven, blijft bij de cliënt.</translation>
    </message>
    <message>
        <source>From now on no sensitive parts of the body are photographed. Photographs of them that are there stay in the file, because the law has us keep it. We do not use them any more.</source>
        <translation>Vanaf nu fotograferen wij geen gevoelige lichaamsdelen meer. Foto’s daarvan die er zijn, blijven in het dossier, omdat de wet ons verplicht dat te bewaren. Wij gebruiken ze niet meer.</translation>
    </message>
    <message>
        <source>From now on the GP gets nothing from us. A letter that was sent cannot be taken back. The client can always take a letter along.</source>
        <translation>Vanaf nu krijgt de huisarts niets van ons. Een brief die is verstuurd, kunnen wij niet terughalen. De cliënt kan altijd zelf een brief meenemen.</translation>
    </message>
    <message>
        <source>From now on the specialist gets nothing from us. A letter that was sent cannot be taken back. The client can always take a letter along.</source>
        <translation>Vanaf nu krijgt de specialist niets van ons. Een brief die is verstuurd, kunnen wij niet terughalen. De cliënt kan altijd zelf een brief meenemen.</translation>
    </message>
    <message>
        <source>From now on the commissioning party gets nothing from us. What was released cannot be taken back.</source>
        <translation>Vanaf nu krijgt de opdrachtgever niets van ons. Wat is vrijgegeven, kunnen wij niet terughalen.</translation>
    </message>
    <message>
        <source>From now on the usual term counts again. What is past that term already is to be destroyed now.</source>
        <translation>Vanaf nu geldt de gewone bewaartermijn weer. Wat die termijn al voorbij is, moet nu worden vernietigd.</translation>
    </message>
    <message>
        <source>From now on the photographs are not shown to learners. Destroy the copy that was made for that. What learners saw cannot be undone. The file itself stays.</source>
        <translation>Vanaf nu laten wij de foto’s niet meer zien in het onderwijs. Vernietig de kopie die daarvoor is gemaakt. Wat al is getoond, kunnen wij niet ongedaan maken. Het dossier zelf blijft.</translation>
    </message>
    <message>
        <source>From now on the data go into no new research. Destroy the copy that was made for that. Results that were published cannot be undone. The file itself stays.</source>
        <translation>Vanaf nu gaan de gegevens niet meer naar nieuw onderzoek. Vernietig de kopie die daarvoor is gemaakt. Resultaten die al zijn gepubliceerd, kunnen wij niet ongedaan maken. Het dossier zelf blijft.</translation>
    </message>
    <message>
        <source>From now on nothing new is published. Take the photographs off the website. What was printed cannot be taken back. The file itself stays.</source>
        <translation>Vanaf nu publiceren wij niets nieuws. Haal de foto’s van de website. Wat al is gedrukt, kunnen wij niet terughalen. Het dossier zelf blijft.</translation>
    </message>
    <message>
        <source>From now on no news is sent. Messages about appointments go on. What was sent cannot be taken back.</source>
        <translation>Vanaf nu sturen wij geen nieuws meer. Berichten over afspraken gaan door. Wat is verstuurd, kunnen wij niet terughalen.</translation>
    </message>
    <message>
        <source>Taking photographs in</source>
        <translation>Foto’s inlezen</translation>
    </message>
    <message>
        <source>Taking photographs in: consent with a signature</source>
        <translation>Foto’s inlezen: toestemming met handtekening</translation>
    </message>
    <message>
        <source>Photographing sensitive parts of the body</source>
        <translation>Gevoelige lichaamsdelen fotograferen</translation>
    </message>
    <message>
        <source>Passing the result on to the GP</source>
        <translation>Uitslag delen met de huisarts</translation>
    </message>
    <message>
        <source>Passing the result on to a specialist</source>
        <translation>Uitslag delen met een specialist</translation>
    </message>
    <message>
        <source>Passing the result on to the commissioning party</source>
        <translation>Uitslag delen met de opdrachtgever</translation>
    </message>
    <message>
        <source>Keeping data longer</source>
        <translation>Gegevens langer bewaren</translation>
    </message>
    <message>
        <source>Using photographs for teaching</source>
        <translation>Foto’s gebruiken voor onderwijs</translation>
    </message>
    <message>
        <source>Using data for research</source>
        <translation>Gegevens gebruiken voor onderzoek</translation>
    </message>
    <message>
        <source>Publishing photographs</source>
        <translation>Foto’s publiceren</translation>
    </message>
    <message>
        <source>Sending news by e-mail</source>
        <translation>Nieuws per e-mail sturen</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>Advise</source>
        <translation>Adviseren</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Weigeren</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
</context>
<context>
    <name>contact</name>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Aan de balie</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>from the client</source>
        <translation>van de cliënt</translation>
    </message>
    <message>
        <source>from us</source>
        <translation>van ons</translation>
    </message>
    <message>
        <source>Administrative</source>
        <translation>Administratief</translation>
    </message>
    <message>
        <source>Medical</source>
        <translation>Medisch</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Nieuws</translation>
    </message>
    <message>
        <source>Message made</source>
        <translation>Bericht gemaakt</translation>
    </message>
    <message>
        <source>Note, %1</source>
        <translation>Notitie, %1</translation>
    </message>
    <message>
        <source>Service message</source>
        <translation>Dienstbericht</translation>
    </message>
    <message>
        <source>Change of services</source>
        <translation>Wijziging van diensten</translation>
    </message>
    <message>
        <source>at the desk</source>
        <translation>aan de balie</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>per telefoon</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>per e-mail</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>per brief</translation>
    </message>
    <message>
        <source>noted by mistake</source>
        <translation>per ongeluk vastgelegd</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>The client wants no news.</source>
        <translation>De cliënt wil geen nieuws.</translation>
    </message>
    <message>
        <source>Somebody with the same details said before that they want no news.</source>
        <translation>Iemand met dezelfde gegevens zei eerder dat hij geen nieuws wil.</translation>
    </message>
    <message>
        <source>The client said no to news.</source>
        <translation>De cliënt zei nee tegen nieuws.</translation>
    </message>
    <message>
        <source>The client is younger than 16.</source>
        <translation>De cliënt is jonger dan 16 jaar.</translation>
    </message>
    <message>
        <source>There is no e-mail address.</source>
        <translation>Er is geen e-mailadres.</translation>
    </message>
    <message>
        <source>The address is not complete.</source>
        <translation>Het adres is niet volledig.</translation>
    </message>
    <message>
        <source>Nothing was agreed about news by e-mail.</source>
        <translation>Over nieuws per e-mail is niets afgesproken.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>Own customer, opting out was offered</source>
        <translation>Eigen cliënt, afmelden is aangeboden</translation>
    </message>
    <message>
        <source>Balanced interest</source>
        <translation>Afgewogen belang</translation>
    </message>
    <message>
        <source>No news</source>
        <translation>Geen nieuws</translation>
    </message>
    <message>
        <source>Gets news</source>
        <translation>Krijgt nieuws</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Mailbox</translation>
    </message>
    <message>
        <source>Bank or payment service</source>
        <translation>Bank of betaaldienst</translation>
    </message>
    <message>
        <source>Accountant</source>
        <translation>Boekhouder</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Camera or memory card</source>
        <translation>Camera of geheugenkaart</translation>
    </message>
    <message>
        <source>Commissioning party</source>
        <translation>Opdrachtgever</translation>
    </message>
    <message>
        <source>Computer support</source>
        <translation>Computerbeheer</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Iets anders</translation>
    </message>
    <message>
        <source>Subject and text must not be empty.</source>
        <translation>Onderwerp en tekst mogen niet leeg zijn.</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>De tekst is te lang.</translation>
    </message>
    <message>
        <source>The template asks for something that does not exist: “%1”.</source>
        <translation>Het sjabloon vraagt iets dat niet bestaat: “%1”.</translation>
    </message>
    <message>
        <source>The template asks for something medical: “%1”.</source>
        <translation>Het sjabloon vraagt iets medisch: “%1”.</translation>
    </message>
    <message>
        <source>“%1” is medical, and this goes by e-mail. Leave it out, or write a letter.</source>
        <translation>“%1” is medisch, en dit gaat per e-mail. Laat het weg, of schrijf een brief.</translation>
    </message>
    <message>
        <source>“%1” praises. A service message tells only what is needed.</source>
        <translation>“%1” is reclame. Een dienstbericht zegt alleen wat nodig is.</translation>
    </message>
    <message>
        <source>The text that says how to stop the news is missing.</source>
        <translation>De tekst over afmelden ontbreekt.</translation>
    </message>
    <message>
        <source>This was not filled in yet: “%1”.</source>
        <translation>Dit is nog niet ingevuld: “%1”.</translation>
    </message>
    <message>
        <source>Leave out { and }.</source>
        <translation>Laat { en } weg.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something went wrong in the program itself. What was stored is safe. Please try again.</source>
        <translation>Er ging iets mis in het programma zelf. Wat was opgeslagen is veilig. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This name and password do not fit together. Check Caps Lock and try again.</source>
        <translation>Deze naam en dit wachtwoord horen niet bij elkaar. Kijk naar Caps Lock en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Too many attempts.</source>
        <translation>Te veel pogingen.</translation>
    </message>
    <message>
        <source>The key file of this studio is missing. Put it back from the backup; without it nothing can be opened.</source>
        <translation>Het sleutelbestand van deze studio ontbreekt. Zet het terug uit de back-up; zonder dit bestand gaat niets open.</translation>
    </message>
    <message>
        <source>The key file of this studio is damaged. Your data are untouched. Put the key file back from the backup.</source>
        <translation>Het sleutelbestand van deze studio is beschadigd. Uw gegevens zijn ongemoeid. Zet het sleutelbestand terug uit de back-up.</translation>
    </message>
    <message>
        <source>The key of %1 in the key file is damaged. Someone else can still sign in; or use the recovery key to make a new one.</source>
        <translation>De sleutel van %1 in het sleutelbestand is beschadigd. Iemand anders kan zich nog aanmelden; of maak een nieuwe met de herstelsleutel.</translation>
    </message>
    <message>
        <source>The key of %1 is an old one, from before a new password was set. Put the newest key file back, or use the recovery key to make a new one.</source>
        <translation>De sleutel van %1 is een oude, van vóór een nieuw wachtwoord. Zet het nieuwste sleutelbestand terug, of maak met de herstelsleutel een nieuwe.</translation>
    </message>
    <message>
        <source>This studio was last used with a newer version of the program (version %1, this program knows %2). Nothing was changed. Start the newer version.</source>
        <translation>Deze studio is het laatst gebruikt met een nieuwere versie van het programma (versie %1, dit programma kent %2). Er is niets gewijzigd. Start de nieuwere versie.</translation>
    </message>
    <message>
        <source>Line %1 of the recovery key does not fit. Compare it letter by letter with the paper.</source>
        <translation>Regel %1 van de herstelsleutel klopt niet. Vergelijk hem letter voor letter met het papier.</translation>
    </message>
    <message>
        <source>This recovery key does not open this studio. Is there a newer sheet, or another studio?</source>
        <translation>Deze herstelsleutel opent deze studio niet. Is er een nieuwer blad, of een andere studio?</translation>
    </message>
    <message>
        <source>The database of this studio is missing. Put it back from the backup. The key file is in order.</source>
        <translation>De database van deze studio ontbreekt. Zet hem terug uit de back-up. Het sleutelbestand is in orde.</translation>
    </message>
    <message>
        <source>The database is damaged; your password is right. Nothing was changed. Do not go on working: restore the last backup.</source>
        <translation>De database is beschadigd; uw wachtwoord klopt. Er is niets gewijzigd. Werk niet verder: zet de laatste back-up terug.</translation>
    </message>
    <message>
        <source>This program cannot encrypt the database on this computer, so it stops. Install the program again.</source>
        <translation>Het programma kan de database op deze computer niet versleutelen en stopt daarom. Installeer het programma opnieuw.</translation>
    </message>
    <message>
        <source>This studio is already open in another window or by another user of this computer. Close it there first.</source>
        <translation>Deze studio is al open in een ander venster of bij een andere gebruiker van deze computer. Sluit hem daar eerst.</translation>
    </message>
    <message>
        <source>The folder %1 is not empty. Choose an empty or a new folder.</source>
        <translation>De map %1 is niet leeg. Kies een lege of een nieuwe map.</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder %1. Choose another folder.</source>
        <translation>In de map %1 kan niets worden geschreven. Kies een andere map.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Choose another folder.</source>
        <translation>De map %1 bestaat niet. Kies een andere map.</translation>
    </message>
    <message>
        <source>%1 is there already. Take it away, or choose another place.</source>
        <translation>%1 staat er al. Haal het weg of kies een andere plaats.</translation>
    </message>
    <message>
        <source>There is no room left in %1. Take something off that disk or stick, or choose another one. Nothing half was left there.</source>
        <translation>Er is geen ruimte meer in %1. Haal iets van die schijf of stick af, of kies een andere. Er is niets halfs achtergebleven.</translation>
    </message>
    <message>
        <source>The parcel lies there as well (%1). Whoever finds it would have the code too. Choose a place on another disk or stick, or print the slip.</source>
        <translation>Daar ligt ook het pakket (%1). Wie dat vindt, heeft dan ook de code. Kies een plek op een andere schijf of stick, of druk de strook af.</translation>
    </message>
    <message>
        <source>Backups must not lie in the studio&apos;s own folder. Choose a folder on another disk.</source>
        <translation>Back-ups mogen niet in de map van de studio staan. Kies een map op een andere schijf.</translation>
    </message>
    <message>
        <source>This computer does not have the second key that belongs to your password. Use the recovery key to make this computer known.</source>
        <translation>Deze computer heeft de tweede sleutel bij uw wachtwoord niet. Maak de computer bekend met de herstelsleutel.</translation>
    </message>
    <message>
        <source>The second key in this computer&apos;s credential store is not the one that belongs to your password: the credential store was emptied or replaced. Use the recovery key to make this computer known again.</source>
        <translation>De tweede sleutel in de sleutelbos van deze computer hoort niet bij uw wachtwoord: de sleutelbos is geleegd of vervangen. Maak deze computer opnieuw bekend met de herstelsleutel.</translation>
    </message>
    <message>
        <source>The credential store of this computer is locked, and its question to unlock it was closed. Try again and type the password of this computer there; it is not the password of the studio.</source>
        <translation>De sleutelbos van deze computer is vergrendeld en de vraag om hem te openen is weggeklikt. Probeer het opnieuw en typ daar het wachtwoord van deze computer; dat is niet het wachtwoord van de studio.</translation>
    </message>
    <message>
        <source>A client is present, so only that client&apos;s file can be opened. First end “client present” (Ctrl+F9).</source>
        <translation>Er is een cliënt aanwezig, dus alleen dat dossier kan open. Beëindig eerst “cliënt aanwezig” (Ctrl+F9).</translation>
    </message>
    <message>
        <source>%1 set this file apart on %2. Its medical part opens for %1 and the owner, for others in an emergency only.</source>
        <translation>%1 heeft dit dossier op %2 afgeschermd. Het medische deel gaat open voor %1 en de eigenaar, voor anderen alleen in een noodgeval.</translation>
    </message>
    <message>
        <source>The credential store of this computer does not answer. Unlock it, or sign in to the computer again.</source>
        <translation>De sleutelbos van deze computer geeft geen antwoord. Ontgrendel hem, of meld u opnieuw aan bij de computer.</translation>
    </message>
    <message>
        <source>A password has at least 12 characters. Three or four words in a row work well.</source>
        <translation>Een wachtwoord heeft minstens 12 tekens. Drie of vier woorden achter elkaar werken goed.</translation>
    </message>
    <message>
        <source>This password can be guessed. Make it longer, or use words that do not belong together.</source>
        <translation>Dit wachtwoord is te raden. Maak het langer, of gebruik woorden die niet bij elkaar horen.</translation>
    </message>
    <message>
        <source>The two passwords are not the same. Type the second one again.</source>
        <translation>De twee wachtwoorden zijn niet gelijk. Typ het tweede opnieuw.</translation>
    </message>
    <message>
        <source>This password was used before. Choose another one.</source>
        <translation>Dit wachtwoord is eerder gebruikt. Kies een ander.</translation>
    </message>
    <message>
        <source>You signed in with a one-time code. Choose your own password first.</source>
        <translation>U bent aangemeld met een eenmalige code. Kies eerst uw eigen wachtwoord.</translation>
    </message>
    <message>
        <source>This one-time code is no longer valid: it was good for 24 hours. Ask the owner of the studio for a new one.</source>
        <translation>Deze eenmalige code is niet meer geldig: hij gold 24 uur. Vraag de eigenaar van de studio om een nieuwe.</translation>
    </message>
    <message>
        <source>These lines belong to a new recovery sheet that was never typed back, so it opens nothing yet. Use the recovery sheet before it.</source>
        <translation>Deze regels horen bij een nieuw herstelblad dat nooit is overgetypt. Daarom opent het nog niets. Gebruik het vorige herstelblad.</translation>
    </message>
    <message>
        <source>This key file is an older one, from before the keys of the studio were renewed. The database is in order. Put the newest key file back from the backup.</source>
        <translation>Dit sleutelbestand is van vóór de vernieuwing van de sleutels van de studio. De database is in orde. Zet het nieuwste sleutelbestand terug uit de back-up.</translation>
    </message>
    <message>
        <source>This database is an older one, from before the keys of the studio were renewed. The key file is in order. Put the newest database back, or the key file that was kept with this one.</source>
        <translation>Deze database is van vóór de vernieuwing van de sleutels van de studio. Het sleutelbestand is in orde. Zet de nieuwste database terug, of het sleutelbestand dat bij deze database is bewaard.</translation>
    </message>
    <message>
        <source>This key file belongs to another studio. The database is in order. Put the key file of this studio back.</source>
        <translation>Dit sleutelbestand hoort bij een andere studio. De database is in orde. Zet het sleutelbestand van deze studio terug.</translation>
    </message>
    <message>
        <source>You are the only owner. Make somebody else owner first.</source>
        <translation>U bent de enige eigenaar. Maak eerst iemand anders eigenaar.</translation>
    </message>
    <message>
        <source>This is your own account. Another owner can do this.</source>
        <translation>Dit is uw eigen account. Een andere eigenaar kan dit doen.</translation>
    </message>
    <message>
        <source>There is or was already a user called %1. Add an initial, so that the journal can tell them apart.</source>
        <translation>Er is of was al een gebruiker met de naam %1. Voeg een voorletter toe, zodat het logboek hen uit elkaar houdt.</translation>
    </message>
    <message>
        <source>Your account may not do this. The attempt is in the journal.</source>
        <translation>Uw account mag dit niet. Deze poging staat in het logboek.</translation>
    </message>
    <message>
        <source>This is no longer there. Open the list again.</source>
        <translation>Dit is er niet meer. Open de lijst opnieuw.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. What you typed is still here. Open the file again and compare.</source>
        <translation>Iemand anders heeft dit intussen gewijzigd. Uw invoer staat er nog. Open het dossier opnieuw en vergelijk.</translation>
    </message>
    <message>
        <source>Some fields still need your attention.</source>
        <translation>Enkele velden vragen nog uw aandacht.</translation>
    </message>
    <message>
        <source>This file was joined with %1. Go on there; what you typed here is kept as a draft.</source>
        <translation>Dit dossier is samengevoegd met %1. Ga daar verder; wat u hier hebt ingevuld, blijft als concept bewaard.</translation>
    </message>
    <message>
        <source>This is the same file twice. Choose another one.</source>
        <translation>Dit is twee keer hetzelfde dossier. Kies een ander dossier.</translation>
    </message>
    <message>
        <source>One of the two files was joined already. Open it and look there.</source>
        <translation>Een van de twee dossiers is al samengevoegd. Open het en kijk daar.</translation>
    </message>
    <message>
        <source>One of the files is restricted. Its practitioner lifts that first.</source>
        <translation>Een van de dossiers is afgeschermd. Dat moet eerst worden opgeheven door de behandelaar die het deed.</translation>
    </message>
    <message>
        <source>A visit is under way in one of the files. Finish it first.</source>
        <translation>In een van de dossiers is een bezoek bezig. Rond dat eerst af.</translation>
    </message>
    <message>
        <source>The file with the visits goes on. Open that one and join this one with it.</source>
        <translation>Het dossier met de bezoeken gaat verder. Open dat dossier en voeg dit er daar aan toe.</translation>
    </message>
    <message>
        <source>Both files hold visits. A practitioner joins them or sets them apart.</source>
        <translation>In beide dossiers staan bezoeken. Alleen een behandelaar kan deze samenvoegen of weer scheiden.</translation>
    </message>
    <message>
        <source>This was more than 30 days ago and cannot be taken back any more.</source>
        <translation>Dit is meer dan 30 dagen geleden en kan niet meer ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>The file was itself joined with another later. Take that back first.</source>
        <translation>Dit dossier is later zelf met een ander samengevoegd. Maak dat eerst ongedaan.</translation>
    </message>
    <message>
        <source>The disk is full. What you entered is still on the screen. Make room and try again.</source>
        <translation>De schijf is vol. Uw invoer staat nog op het scherm. Maak ruimte en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The disk reports a fault. Nothing was stored just now. Make a backup on another disk and have it checked.</source>
        <translation>De schijf meldt een fout. Er is nu niets opgeslagen. Maak een back-up op een andere schijf en laat deze nakijken.</translation>
    </message>
    <message>
        <source>Not kept: something on the copy can still be read that must be black. Make it black, or refuse the copy.</source>
        <translation>Niet bewaard: op de kopie is nog iets leesbaar dat zwart moet zijn. Maak het zwart of weiger de kopie.</translation>
    </message>
    <message>
        <source>This part of the file is damaged: its check does not fit. Restore it from the backup.</source>
        <translation>Dit deel van het dossier is beschadigd: de controle klopt niet. Haal het uit de back-up.</translation>
    </message>
    <message>
        <source>These lesions still need a judgement and an action: %1.</source>
        <translation>Deze plekken hebben nog geen oordeel en actie: %1.</translation>
    </message>
    <message>
        <source>The risk profile is not signed yet.</source>
        <translation>Het risicoprofiel is nog niet ondertekend.</translation>
    </message>
    <message>
        <source>The result of this visit is signed and cannot be changed. Write an addendum.</source>
        <translation>De uitslag van dit bezoek is ondertekend en kan niet worden gewijzigd. Schrijf een aanvulling.</translation>
    </message>
    <message>
        <source>There is no treatment agreement with this client. Complete an intake first.</source>
        <translation>Er is geen behandelovereenkomst met deze cliënt. Rond eerst een intake af.</translation>
    </message>
    <message>
        <source>The form is larger than 25 MB. Scan it in black and white, or smaller.</source>
        <translation>Het formulier is groter dan 25 MB. Scan het in zwart-wit of kleiner.</translation>
    </message>
    <message>
        <source>The file cannot be read. Is the stick or the scanner still connected?</source>
        <translation>Het bestand kan niet worden gelezen. Zit de stick of de scanner nog aan de computer?</translation>
    </message>
    <message>
        <source>The PDF is cut off: its end is missing. Scan the form again.</source>
        <translation>De pdf is afgebroken: het einde ontbreekt. Scan het formulier opnieuw.</translation>
    </message>
    <message>
        <source>There is no signature yet. Ask the client to sign in the field.</source>
        <translation>Er staat nog geen handtekening. Vraag de cliënt in het vak te tekenen.</translation>
    </message>
    <message>
        <source>The client is in the room: this appointment stays as it is.</source>
        <translation>De cliënt is in de kamer: deze afspraak blijft zoals hij is.</translation>
    </message>
    <message>
        <source>This appointment is still to come. Look at the day and the time.</source>
        <translation>Deze afspraak moet nog komen. Kijk naar de dag en de tijd.</translation>
    </message>
    <message>
        <source>This appointment is finished and stays as it is.</source>
        <translation>Deze afspraak is afgerond en blijft zoals hij is.</translation>
    </message>
    <message>
        <source>The client did not come. Note first that the client is expected or present.</source>
        <translation>De cliënt is niet verschenen. Noteer eerst dat de cliënt verwacht wordt of aanwezig is.</translation>
    </message>
    <message>
        <source>This appointment was cancelled. Take the cancellation back first.</source>
        <translation>Deze afspraak is afgezegd. Maak eerst de afzegging ongedaan.</translation>
    </message>
    <message>
        <source>This appointment cannot be changed like that any more. Look at how it stands now.</source>
        <translation>Deze afspraak kan zo niet meer worden gewijzigd. Kijk hoe hij er nu voor staat.</translation>
    </message>
    <message>
        <source>Not started: the client refused the examination or took that consent back. Ask again; a new answer is recorded with a new intake.</source>
        <translation>Niet gestart: de cliënt weigerde het onderzoek of trok die toestemming in. Vraag het opnieuw; een nieuw antwoord legt u vast met een nieuwe intake.</translation>
    </message>
    <message>
        <source>The document could not be made. Nothing was signed. Please try again.</source>
        <translation>Het document kon niet worden gemaakt. Er is niets ondertekend. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The file is empty. Copy it from the camera again.</source>
        <translation>Het bestand is leeg. Kopieer het opnieuw van de camera.</translation>
    </message>
    <message>
        <source>The file is larger than 200 MB. Save it smaller, or as JPEG.</source>
        <translation>Het bestand is groter dan 200 MB. Bewaar het kleiner, of als JPEG.</translation>
    </message>
    <message>
        <source>The picture has too many pixels (at most 120 million). Save it smaller.</source>
        <translation>Het beeld heeft te veel pixels (hoogstens 120 miljoen). Bewaar het kleiner.</translation>
    </message>
    <message>
        <source>This is not a picture, whatever its name says.</source>
        <translation>Dit is geen beeld, wat de naam ook zegt.</translation>
    </message>
    <message>
        <source>This kind of picture (%1) is not taken. Use JPEG, PNG, TIFF, HEIC or WebP.</source>
        <translation>Dit soort beeld (%1) kan niet worden ingelezen. Gebruik JPEG, PNG, TIFF, HEIC of WebP.</translation>
    </message>
    <message>
        <source>The picture is cut off. Copy it from the camera again.</source>
        <translation>Het beeld is afgekapt. Kopieer het opnieuw van de camera.</translation>
    </message>
    <message>
        <source>The picture is damaged. Copy it from the camera again.</source>
        <translation>Het beeld is beschadigd. Kopieer het opnieuw van de camera.</translation>
    </message>
    <message>
        <source>Opening this picture takes too long; the file is probably damaged.</source>
        <translation>Het openen van dit beeld duurt te lang; waarschijnlijk is het bestand beschadigd.</translation>
    </message>
    <message>
        <source>This picture needs too much memory. Save it smaller.</source>
        <translation>Dit beeld vraagt te veel geheugen. Bewaar het kleiner.</translation>
    </message>
    <message>
        <source>This picture is already in the file.</source>
        <translation>Dit beeld staat al in het dossier.</translation>
    </message>
    <message>
        <source>This picture is already in the file of another client (%1).</source>
        <translation>Dit beeld staat al in het dossier van een andere cliënt (%1).</translation>
    </message>
    <message>
        <source>The file cannot be read. Is the card still in the computer?</source>
        <translation>Het bestand kan niet worden gelezen. Zit de kaart nog in de computer?</translation>
    </message>
    <message>
        <source>Nobody may get this: no client agreed to it, or everybody said no. Nothing was made.</source>
        <translation>Niemand mag dit krijgen: geen cliënt stemde ermee in, of iedereen zei nee. Er is niets gemaakt.</translation>
    </message>
    <message>
        <source>This client does not get this news any more. Go on with the next one.</source>
        <translation>Deze cliënt krijgt dit nieuws niet meer. Ga verder met de volgende.</translation>
    </message>
    <message>
        <source>There is no balancing record. The owner writes and signs one before news is made.</source>
        <translation>Er is geen belangenafweging. De eigenaar schrijft en ondertekent er een voordat er nieuws uitgaat.</translation>
    </message>
    <message>
        <source>The last balancing record (until %1) does not carry news any more. The owner signs a new one first.</source>
        <translation>De laatste belangenafweging (tot en met %1) draagt geen nieuws meer. De eigenaar ondertekent eerst een nieuwe.</translation>
    </message>
    <message>
        <source>No invoice can be made final yet. The owner still has to set under Practice, Prices: %1.</source>
        <translation>Er kan nog geen factuur definitief worden gemaakt. De eigenaar moet bij Praktijk, Prijzen nog invullen: %1.</translation>
    </message>
    <message>
        <source>This appointment is on invoice %1 already. Credit that one first.</source>
        <translation>Deze afspraak staat al op factuur %1. Crediteer die eerst.</translation>
    </message>
    <message>
        <source>This was credited before. Open the invoice again.</source>
        <translation>Dit is al gecrediteerd. Open de factuur opnieuw.</translation>
    </message>
    <message>
        <source>This payment was taken back before. Open the invoice again.</source>
        <translation>Deze betaling is al teruggedraaid. Open de factuur opnieuw.</translation>
    </message>
    <message>
        <source>The till of %1 is closed; nothing of it can be changed.</source>
        <translation>De kas van %1 is afgesloten; daaraan verandert niets meer.</translation>
    </message>
    <message>
        <source>First close the till of %1: days are closed in their order.</source>
        <translation>Sluit eerst de kas van %1 af: dagen gaan op volgorde.</translation>
    </message>
    <message>
        <source>A parcel code has four groups of five characters.</source>
        <translation>De code van een pakket heeft vier groepen van vijf tekens.</translation>
    </message>
    <message>
        <source>Group %1 of the parcel code is not right. Compare it with the slip.</source>
        <translation>Groep %1 van de code van het pakket klopt niet. Vergelijk hem met het briefje.</translation>
    </message>
    <message>
        <source>This code does not fit this parcel. Each parcel has a code of its own.</source>
        <translation>Deze code past niet bij dit pakket. Bij elk pakket hoort een eigen code.</translation>
    </message>
    <message>
        <source>The parcel does not hold what was put into it. Do not hand it over; make it again on another stick.</source>
        <translation>In het pakket zit niet wat erin moest. Geef het niet mee; maak het opnieuw op een andere stick.</translation>
    </message>
    <message>
        <source>This does not follow from where the request is now. Open it again.</source>
        <translation>Dit volgt niet op waar het verzoek nu is. Open het opnieuw.</translation>
    </message>
    <message>
        <source>%1: these stay until the term of the tax office is over, and go by themselves then. Decide that they stay.</source>
        <translation>%1: deze blijven tot de termijn van de Belastingdienst voorbij is en gaan dan vanzelf weg. Besluit dat ze blijven.</translation>
    </message>
    <message>
        <source>%1: a short proof of these stays (17(3)(e) AVG). Decide that they go in part, or stay.</source>
        <translation>%1: hiervan blijft een kort bewijs (17 lid 3 onder e AVG). Besluit dat ze deels weggaan, of blijven.</translation>
    </message>
    <message>
        <source>%1: each line of the log is kept five years, without the name. Decide that it stays.</source>
        <translation>%1: elke regel van het logboek blijft vijf jaar, zonder de naam. Besluit dat het blijft.</translation>
    </message>
    <message>
        <source>%1: the proof of requests stays five years. Decide that it stays.</source>
        <translation>%1: het bewijs van verzoeken blijft vijf jaar. Besluit dat het blijft.</translation>
    </message>
    <message>
        <source>%1: something of this is under a hold. Decide that it goes in part: what is held stays, the rest goes.</source>
        <translation>%1: op iets hiervan zit een bewaarslot. Besluit dat het deels weggaat: wat onder het slot zit blijft, de rest gaat weg.</translation>
    </message>
    <message>
        <source>%1: nothing says yet which part stays. Put a hold on that first, or decide on the whole of it.</source>
        <translation>%1: nergens staat nog welk deel blijft. Leg daar eerst een bewaarslot op, of besluit over het geheel.</translation>
    </message>
    <message>
        <source>%1: nothing of this can be left out by itself. Give it, or do not.</source>
        <translation>%1: hiervan kan niets apart worden weggelaten. Geef het, of geef het niet.</translation>
    </message>
    <message>
        <source>%1: this ground does not hold for this kind of data. Choose another one.</source>
        <translation>%1: deze grond geldt niet voor deze soort gegevens. Kies een andere.</translation>
    </message>
    <message>
        <source>%1: the client asked for the whole file, so this was asked as well.</source>
        <translation>%1: de cliënt vroeg om het hele dossier, dus ook hierom.</translation>
    </message>
    <message>
        <source>This request is closed; nothing in it changes any more. Write a new one down.</source>
        <translation>Dit verzoek is gesloten; er verandert niets meer aan. Noteer een nieuw verzoek.</translation>
    </message>
    <message>
        <source>The second look is for somebody else: ask another practitioner.</source>
        <translation>De tweede blik is voor iemand anders: vraag een andere behandelaar.</translation>
    </message>
    <message>
        <source>This may be done from %1. Until then nothing changes.</source>
        <translation>Dit kan vanaf %1. Tot dan verandert er niets.</translation>
    </message>
    <message>
        <source>This letter has left; it does not change any more.</source>
        <translation>Deze brief is verstuurd; er verandert niets meer aan.</translation>
    </message>
    <message>
        <source>Since %1 this may not be used (restriction, article 18 AVG): %2. So it is not used or sent. Where the law allows it all the same, the practitioner writes that down in the file, under Requests.</source>
        <translation>Sinds %1 mag dit niet worden gebruikt (beperking, artikel 18 AVG): %2. Daarom gaat dit nu niet. Waar de wet het toch toestaat, legt de behandelaar dat vast in het dossier, onder Verzoeken.</translation>
    </message>
    <message>
        <source>Since %1 this may only be stored (restriction, article 18 AVG). It is not used or sent. Where the law allows it all the same, the practitioner writes that down in the file, under Requests.</source>
        <translation>Sinds %1 mag dit alleen worden bewaard (beperking, artikel 18 AVG). Het wordt niet gebruikt of verstuurd. Mag het van de wet toch, dan noteert de behandelaar dat in het dossier bij Verzoeken.</translation>
    </message>
    <message>
        <source>This file is not there any more. Choose it again.</source>
        <translation>Dit bestand is er niet meer. Kies het opnieuw.</translation>
    </message>
    <message>
        <source>This is a folder, not a file. Choose the file in it, or zip the folder first.</source>
        <translation>Dit is een map en geen bestand. Kies het bestand erin, of maak eerst een zip van de map.</translation>
    </message>
    <message>
        <source>This file is empty. Ask whoever runs the website for it again.</source>
        <translation>Dit bestand is leeg. Vraag de beheerder van de website er opnieuw om.</translation>
    </message>
    <message>
        <source>This file is larger than %1 MB. Ask for the data of this client only, or in parts.</source>
        <translation>Dit bestand is groter dan %1 MB. Vraag alleen om de gegevens van deze cliënt, of in delen.</translation>
    </message>
    <message>
        <source>There are %1 files with this request already. Zip them into one.</source>
        <translation>Er zijn al %1 bestanden bij dit verzoek. Maak er één zip van.</translation>
    </message>
    <message>
        <source>This file cannot be read. Copy it to this computer and choose it there.</source>
        <translation>Dit bestand kan niet worden gelezen. Kopieer het naar deze computer en kies het daar.</translation>
    </message>
    <message>
        <source>a complaint</source>
        <translation>een klacht</translation>
    </message>
    <message>
        <source>a claim for damages</source>
        <translation>een schadeclaim</translation>
    </message>
    <message>
        <source>a disciplinary case</source>
        <translation>een tuchtzaak</translation>
    </message>
    <message>
        <source>a case in court</source>
        <translation>een rechtszaak</translation>
    </message>
    <message>
        <source>an inquiry by an authority</source>
        <translation>een onderzoek van een toezichthouder</translation>
    </message>
    <message>
        <source>a request that is being dealt with</source>
        <translation>een verzoek dat nog loopt</translation>
    </message>
    <message>
        <source>a concrete interest of somebody else</source>
        <translation>een concreet belang van iemand anders</translation>
    </message>
    <message>
        <source>an inquiry into a data breach</source>
        <translation>een onderzoek naar een datalek</translation>
    </message>
    <message>
        <source>There is nothing left of this that can be destroyed.</source>
        <translation>Hiervan is niets meer over dat vernietigd kan worden.</translation>
    </message>
    <message>
        <source>The file itself cannot be chosen like this. Choose the whole file, or things in it.</source>
        <translation>Het dossier zelf kan zo niet worden gekozen. Kies het hele dossier, of onderdelen ervan.</translation>
    </message>
    <message>
        <source>The client asked for some of the file only. Decide first which kinds of data stay because that was not asked; otherwise all of it would go.</source>
        <translation>De cliënt vroeg om een deel van het dossier. Besluit eerst welke soorten gegevens blijven omdat daar niet om gevraagd is; anders zou alles weggaan.</translation>
    </message>
    <message>
        <source>This destruction has gone further already. Look at how it stands now.</source>
        <translation>Deze vernietiging is al verder. Bekijk hoe het er nu voor staat.</translation>
    </message>
    <message>
        <source>This destruction has begun and cannot be taken back. It is finished at the next sign-in.</source>
        <translation>Deze vernietiging is begonnen en kan niet meer worden ingetrokken. Ze wordt bij de volgende aanmelding afgemaakt.</translation>
    </message>
    <message>
        <source>A colleague who may destroy data has to agree first.</source>
        <translation>Eerst moet een collega die gegevens mag vernietigen akkoord geven.</translation>
    </message>
    <message>
        <source>Somebody else has to look at it: who gave the order cannot be the second person.</source>
        <translation>Iemand anders moet ernaar kijken: wie de opdracht gaf, kan niet de tweede persoon zijn.</translation>
    </message>
    <message>
        <source>The client asked something else as well that is not answered yet: %1. Answer that first, or take it back if the client wants it no more.</source>
        <translation>De cliënt heeft ook iets anders gevraagd dat nog niet beantwoord is: %1. Beantwoord dat eerst, of noteer dat de cliënt het intrekt.</translation>
    </message>
    <message>
        <source>This may not be destroyed now because of %1. That is looked at again by %2.</source>
        <translation>Dit mag nu niet worden vernietigd vanwege %1. Dat wordt uiterlijk op %2 opnieuw bekeken.</translation>
    </message>
    <message>
        <source>Who works alone waits a day before destroying. It can be done from %2.</source>
        <translation>Wie alleen werkt, wacht een dag voor het vernietigen. Het kan vanaf %2.</translation>
    </message>
    <message>
        <source>Nothing is destroyed before there is a place outside this computer for the list of destructions. The owner chooses one with the request, where destruction is ordered or carried out.</source>
        <translation>Er wordt niets vernietigd voordat er een plek buiten deze computer is voor de lijst van vernietigingen. De eigenaar kiest die bij het verzoek, waar de vernietiging wordt opgedragen of uitgevoerd.</translation>
    </message>
    <message>
        <source>The place for the list of destructions is not there: %1. Connect the disk or share and try again. Nothing was destroyed.</source>
        <translation>De plek voor de vernietigingslijst is er niet: %1. Sluit de schijf of netwerkmap aan en probeer het opnieuw. Er is niets vernietigd.</translation>
    </message>
    <message>
        <source>This folder lies in the studio folder (%1). Choose one on another disk, or on a share.</source>
        <translation>Deze map ligt in de studiomap (%1). Kies er een op een andere schijf of op een netwerkmap.</translation>
    </message>
    <message>
        <source>Nothing can be written in %1. Free some space there, or choose another place.</source>
        <translation>In %1 kan niets worden geschreven. Maak daar ruimte, of kies een andere plek.</translation>
    </message>
    <message>
        <source>The list of destructions that lies there belongs to another studio.</source>
        <translation>De vernietigingslijst die daar ligt, hoort bij een andere studio.</translation>
    </message>
    <message>
        <source>The list of destructions was changed by something else. Sign in again, then try once more.</source>
        <translation>De vernietigingslijst is door iets anders gewijzigd. Meld u opnieuw aan en probeer het daarna nog eens.</translation>
    </message>
    <message>
        <source>The letter is empty. Type it, or make it anew.</source>
        <translation>De brief is leeg. Typ hem, of maak hem opnieuw.</translation>
    </message>
    <message>
        <source>The letter is too long: at most %1 signs.</source>
        <translation>De brief is te lang: hoogstens %1 tekens.</translation>
    </message>
    <message>
        <source>The practitioner makes this letter final first.</source>
        <translation>De behandelaar maakt deze brief eerst definitief.</translation>
    </message>
    <message>
        <source>A copy is the last way. First write down how the lighter ways went, or why they could not be.</source>
        <translation>Een kopie is de laatste manier. Noteer eerst hoe de lichtere manieren gingen, of waarom ze niet konden.</translation>
    </message>
    <message>
        <source>Write down why.</source>
        <translation>Noteer waarom.</translation>
    </message>
</context>
<context>
    <name>file_pages</name>
    <message>
        <source>Visits</source>
        <translation>Bezoeken</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Beelden</translation>
    </message>
    <message>
        <source>Beside the client</source>
        <translation>Naast de cliënt</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Verzoeken</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Who looked</source>
        <translation>Wie heeft gekeken</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Toestemmingen</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betaling</translation>
    </message>
    <message>
        <source>Letters and contact</source>
        <translation>Brieven en contact</translation>
    </message>
</context>
<context>
    <name>id_copy</name>
    <message>
        <source>Passport photo</source>
        <translation>Pasfoto</translation>
    </message>
    <message>
        <source>Strip of numbers (MRZ)</source>
        <translation>Strook met nummers (MRZ)</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Documentnummer</translation>
    </message>
    <message>
        <source>Citizen service number (BSN)</source>
        <translation>Burgerservicenummer (BSN)</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>pasfoto</translation>
    </message>
    <message>
        <source>strip of numbers (MRZ)</source>
        <translation>strook met nummers (MRZ)</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nummer</translation>
    </message>
    <message>
        <source>BSN</source>
        <translation>BSN</translation>
    </message>
    <message>
        <source>photo still visible</source>
        <translation>pasfoto nog zichtbaar</translation>
    </message>
    <message>
        <source>strip still readable</source>
        <translation>strook nog leesbaar</translation>
    </message>
    <message>
        <source>number still readable</source>
        <translation>nummer nog leesbaar</translation>
    </message>
    <message>
        <source>9 digits still readable</source>
        <translation>9 cijfers nog leesbaar</translation>
    </message>
    <message>
        <source>not black yet</source>
        <translation>nog niet zwart</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>voorstel</translation>
    </message>
    <message>
        <source>black</source>
        <translation>zwart</translation>
    </message>
    <message>
        <source>not on this side</source>
        <translation>niet op deze kant</translation>
    </message>
    <message>
        <source>still readable</source>
        <translation>nog leesbaar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geboortedatum</translation>
    </message>
    <message>
        <source>Document still valid</source>
        <translation>Document nog geldig</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Klopt</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Wijkt af</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Voorkant</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Achterkant</translation>
    </message>
    <message>
        <source>A row of 9 digits can still be read on this copy. Make it black or refuse the copy.</source>
        <translation>Op deze kopie staat nog een reeks van 9 cijfers. Maak die zwart of weiger de kopie.</translation>
    </message>
    <message>
        <source>Lines with &lt;&lt;&lt; can still be read on this copy. Make them black or refuse the copy.</source>
        <translation>Op deze kopie staan nog regels met &lt;&lt;&lt;. Maak die zwart of weiger de kopie.</translation>
    </message>
    <message>
        <source>A document number can still be read on this copy. Make it black or refuse the copy.</source>
        <translation>Op deze kopie staat nog een documentnummer. Maak dat zwart of weiger de kopie.</translation>
    </message>
    <message>
        <source>A PDF is not opened here. Ask for a photo or scan as JPEG or PNG, with the four parts black.</source>
        <translation>Een pdf wordt hier niet geopend. Vraag om een foto of scan als JPEG of PNG, met de vier onderdelen zwart.</translation>
    </message>
</context>
<context>
    <name>intake</name>
    <message>
        <source>This is too long: at most %1 characters fit.</source>
        <translation>Dit is te lang: er passen hoogstens %1 tekens.</translation>
    </message>
    <message>
        <source>There is no e-mail address. Fill one in under 2, or choose another way.</source>
        <translation>Er is geen e-mailadres. Vul er bij 2 een in of kies een andere manier.</translation>
    </message>
    <message>
        <source>This text holds an invisible character. Delete the text and type it again.</source>
        <translation>In deze tekst zit een onzichtbaar teken. Wis de tekst en typ hem opnieuw.</translation>
    </message>
    <message>
        <source>A name cannot hold pictures or emoji. Use letters only.</source>
        <translation>In een naam kunnen geen plaatjes of emoji staan. Gebruik alleen letters.</translation>
    </message>
    <message>
        <source>This date lies in the future. Check the year.</source>
        <translation>Deze datum ligt in de toekomst. Controleer het jaar.</translation>
    </message>
    <message>
        <source>Nobody is older than 125 years. Check the year.</source>
        <translation>Niemand is ouder dan 125 jaar. Controleer het jaar.</translation>
    </message>
    <message>
        <source>A Dutch postcode looks like 1234 AB.</source>
        <translation>Een postcode ziet eruit als 1234 AB.</translation>
    </message>
    <message>
        <source>This cannot be a phone number. Type it like 06 12345678, or from abroad like +32 470 123456.</source>
        <translation>Dit kan geen telefoonnummer zijn. Typ het als 06 12345678, of uit het buitenland als +32 470 123456.</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@example.nl.</source>
        <translation>Een e-mailadres ziet eruit als naam@voorbeeld.nl.</translation>
    </message>
    <message>
        <source>E-mail is ticked, but there is no address. Fill one in or take the tick away.</source>
        <translation>E-mail is aangevinkt, maar er is geen adres. Vul er een in of haal het vinkje weg.</translation>
    </message>
    <message>
        <source>Phone is ticked, but there is no number. Fill one in or take the tick away.</source>
        <translation>Bellen is aangevinkt, maar er is geen nummer. Vul er een in of haal het vinkje weg.</translation>
    </message>
    <message>
        <source>Post is ticked, but there is no address. Fill one in or take the tick away.</source>
        <translation>Post is aangevinkt, maar er is geen adres. Vul er een in of haal het vinkje weg.</translation>
    </message>
    <message>
        <source>Fill in how to reach the representative: phone or e-mail. One is enough.</source>
        <translation>Vul in hoe de vertegenwoordiger te bereiken is: telefoon of e-mail. Eén is genoeg.</translation>
    </message>
    <message>
        <source>Fill in a way to reach the client: phone, e-mail or address. One is enough.</source>
        <translation>Vul in hoe de cliënt te bereiken is: telefoon, e-mail of adres. Eén is genoeg.</translation>
    </message>
    <message>
        <source>Say under “Who decides” that a representative or proxy is there.</source>
        <translation>Geef bij ‘Wie beslist’ aan dat er een vertegenwoordiger of gemachtigde is.</translation>
    </message>
    <message>
        <source>This looks like a citizen service number (BSN). It may not be kept here and is not stored. Delete it.</source>
        <translation>Dit lijkt een burgerservicenummer (BSN). Dat mag hier niet staan en wordt niet bewaard. Haal het weg.</translation>
    </message>
    <message>
        <source>This looks like a bank account number. It belongs to the payment only and is not stored here. Delete it.</source>
        <translation>Dit lijkt een rekeningnummer. Dat hoort alleen bij de betaling en wordt hier niet bewaard. Haal het weg.</translation>
    </message>
    <message>
        <source>This date is too far from today for an appointment. Check the year.</source>
        <translation>Deze datum ligt te ver van vandaag voor een afspraak. Controleer het jaar.</translation>
    </message>
    <message>
        <source>This cannot be stored as it is. Please check it.</source>
        <translation>Dit kan zo niet worden opgeslagen. Controleer het.</translation>
    </message>
    <message>
        <source>Fill in the first name.</source>
        <translation>Vul de voornaam in.</translation>
    </message>
    <message>
        <source>Fill in the last name.</source>
        <translation>Vul de achternaam in.</translation>
    </message>
    <message>
        <source>Fill in the date of birth, like 29-02-1984.</source>
        <translation>Vul de geboortedatum in, zoals 29-02-1984.</translation>
    </message>
    <message>
        <source>Choose one. “Rather not say” is an answer too.</source>
        <translation>Kies er een. “Zeg ik liever niet” is ook een antwoord.</translation>
    </message>
    <message>
        <source>Choose who gave these details.</source>
        <translation>Kies wie deze gegevens heeft gegeven.</translation>
    </message>
    <message>
        <source>Fill in the postcode.</source>
        <translation>Vul de postcode in.</translation>
    </message>
    <message>
        <source>Fill in the house number.</source>
        <translation>Vul het huisnummer in.</translation>
    </message>
    <message>
        <source>Fill in the street.</source>
        <translation>Vul de straat in.</translation>
    </message>
    <message>
        <source>Fill in the city.</source>
        <translation>Vul de plaats in.</translation>
    </message>
    <message>
        <source>Fill in a phone number.</source>
        <translation>Vul een telefoonnummer in.</translation>
    </message>
    <message>
        <source>Choose what the appointment is for.</source>
        <translation>Kies waarvoor de afspraak is.</translation>
    </message>
    <message>
        <source>Fill in the date of the appointment.</source>
        <translation>Vul de datum van de afspraak in.</translation>
    </message>
    <message>
        <source>Fill in the time, like 11:30.</source>
        <translation>Vul de tijd in, zoals 11:30.</translation>
    </message>
    <message>
        <source>Choose who will see the client.</source>
        <translation>Kies bij wie de cliënt komt.</translation>
    </message>
    <message>
        <source>Choose at whose request the client comes.</source>
        <translation>Kies op wiens verzoek de cliënt komt.</translation>
    </message>
    <message>
        <source>Fill in who commissioned the screening.</source>
        <translation>Vul in wie de opdracht geeft.</translation>
    </message>
    <message>
        <source>Choose what kind of commissioner it is.</source>
        <translation>Kies wat voor opdrachtgever het is.</translation>
    </message>
    <message>
        <source>Tell the client this and tick it: the law asks for it.</source>
        <translation>Vertel dit de cliënt en vink het aan: de wet vraagt het.</translation>
    </message>
    <message>
        <source>Fill in who gave the details.</source>
        <translation>Vul in wie de gegevens gaf.</translation>
    </message>
    <message>
        <source>Fill in when the client was told.</source>
        <translation>Vul in wanneer de cliënt het hoorde.</translation>
    </message>
    <message>
        <source>Choose how the client was told.</source>
        <translation>Kies hoe de cliënt het hoorde.</translation>
    </message>
    <message>
        <source>Fill in the language of the talk.</source>
        <translation>Vul de taal van het gesprek in.</translation>
    </message>
    <message>
        <source>Choose who interprets.</source>
        <translation>Kies wie er tolkt.</translation>
    </message>
    <message>
        <source>Choose who this is to the client.</source>
        <translation>Kies wie dit is voor de cliënt.</translation>
    </message>
    <message>
        <source>Fill in the last name of the representative.</source>
        <translation>Vul de achternaam van de vertegenwoordiger in.</translation>
    </message>
    <message>
        <source>Choose what showed the authority.</source>
        <translation>Kies waaruit het gezag bleek.</translation>
    </message>
    <message>
        <source>Fill in when it was seen.</source>
        <translation>Vul in wanneer het gezien is.</translation>
    </message>
    <message>
        <source>Look at the representative’s identity document and tick this. Make no copy.</source>
        <translation>Bekijk het identiteitsbewijs van de vertegenwoordiger en vink dit aan. Maak geen kopie.</translation>
    </message>
    <message>
        <source>Choose who answered the questions.</source>
        <translation>Kies wie de vragen heeft beantwoord.</translation>
    </message>
    <message>
        <source>Ask this first: without an answer there is no screening.</source>
        <translation>Vraag dit eerst: zonder antwoord is er geen screening.</translation>
    </message>
    <message>
        <source>Choose how the answers were given.</source>
        <translation>Kies hoe de antwoorden zijn gegeven.</translation>
    </message>
    <message>
        <source>Choose how the privacy statement was handed over.</source>
        <translation>Kies hoe de privacyverklaring is meegegeven.</translation>
    </message>
    <message>
        <source>Look at an identity document and tick this. Make no copy.</source>
        <translation>Bekijk een identiteitsbewijs en vink dit aan. Maak geen kopie.</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>Vul dit in.</translation>
    </message>
    <message>
        <source>Not a time. Type it like 11:30.</source>
        <translation>Geen tijd. Typ die als 11:30.</translation>
    </message>
    <message>
        <source>This is not a date. Type it like 24-11-2026.</source>
        <translation>Dit is geen datum. Typ die als 24-11-2026.</translation>
    </message>
    <message>
        <source>This is not a date. Type it like 29-02-1984 or 29021984.</source>
        <translation>Dit is geen datum. Typ die als 29-02-1984 of 29021984.</translation>
    </message>
    <message>
        <source>This date does not exist.</source>
        <translation>Deze datum bestaat niet.</translation>
    </message>
    <message>
        <source>%1 %2 had %3 days.</source>
        <translation>%1 %2 had %3 dagen.</translation>
    </message>
    <message>
        <source>A way to reach the client</source>
        <translation>Hoe de cliënt te bereiken is</translation>
    </message>
    <message>
        <source>Tell the client the rights towards the commissioner</source>
        <translation>Rechten tegenover de opdrachtgever vertellen</translation>
    </message>
    <message>
        <source>Who answered the health questions</source>
        <translation>Wie de gezondheidsvragen beantwoordde</translation>
    </message>
    <message>
        <source>Consent to examination and photographs</source>
        <translation>Toestemming onderzoek en foto’s</translation>
    </message>
    <message>
        <source>How the consents were given</source>
        <translation>Hoe de toestemmingen zijn gegeven</translation>
    </message>
    <message>
        <source>Hand over the privacy statement</source>
        <translation>Privacyverklaring meegeven</translation>
    </message>
    <message>
        <source>Look at an identity document</source>
        <translation>Identiteitsbewijs bekijken</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Vrouw</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Man</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anders</translation>
    </message>
    <message>
        <source>Rather not say</source>
        <translation>Zeg ik liever niet</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>De cliënt zelf</translation>
    </message>
    <message>
        <source>A representative</source>
        <translation>Een vertegenwoordiger</translation>
    </message>
    <message>
        <source>Someone else, announced</source>
        <translation>Een ander, aangekondigd</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Voorletters</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geboortedatum</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geslacht</translation>
    </message>
    <message>
        <source>Details given by</source>
        <translation>Gegevens gegeven door</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Vertegenwoordiger</translation>
    </message>
    <message>
        <source>Letters in</source>
        <translation>Brieven in het</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Niet nodig</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tolk</translation>
    </message>
    <message>
        <source>Representative’s identity</source>
        <translation>Identiteit vertegenwoordiger</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Wie beslist</translation>
    </message>
    <message>
        <source>Who gave the details</source>
        <translation>Wie gaf de gegevens</translation>
    </message>
    <message>
        <source>Client was told on</source>
        <translation>Cliënt hoorde dit op</translation>
    </message>
    <message>
        <source>How the client was told</source>
        <translation>Hoe hoorde de cliënt dit</translation>
    </message>
    <message>
        <source>Language of the talk</source>
        <translation>Taal van het gesprek</translation>
    </message>
    <message>
        <source>Who interprets</source>
        <translation>Wie tolkt</translation>
    </message>
    <message>
        <source>Representative: %1</source>
        <translation>Vertegenwoordiger: %1</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Tussenvoegsel</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Phone or e-mail: one is enough</source>
        <translation>Telefoon of e-mail: één is genoeg</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Authority shown by</source>
        <translation>Gezag blijkt uit</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Gezien op</translation>
    </message>
    <message>
        <source>Why the client cannot decide this (practitioner)</source>
        <translation>Waarom de cliënt dit niet kan beslissen (behandelaar)</translation>
    </message>
    <message>
        <source>Record why the client cannot decide this</source>
        <translation>Vastleggen waarom de cliënt dit niet kan beslissen</translation>
    </message>
    <message>
        <source>Messages about the appointment</source>
        <translation>Berichten over de afspraak</translation>
    </message>
    <message>
        <source>%1, room %2</source>
        <translation>%1, kamer %2</translation>
    </message>
    <message>
        <source>Kind of appointment</source>
        <translation>Soort afspraak</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum en tijd</translation>
    </message>
    <message>
        <source>Practitioner</source>
        <translation>Behandelaar</translation>
    </message>
    <message>
        <source>At whose request</source>
        <translation>Op wiens verzoek</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 van %2 beantwoord</translation>
    </message>
    <message>
        <source>%1, type %2 confirmed</source>
        <translation>%1, type %2 bevestigd</translation>
    </message>
    <message>
        <source>Health questions</source>
        <translation>Gezondheidsvragen</translation>
    </message>
    <message>
        <source>Skin type</source>
        <translation>Huidtype</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Beantwoord door</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>niet gevraagd</translation>
    </message>
    <message>
        <source>Document shown, no copy made</source>
        <translation>Document getoond, geen kopie gemaakt</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Hoe gegeven</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identiteit</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Nederland</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>België</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Duitsland</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankrijk</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Verenigd Koninkrijk</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanje</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turkije</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Marokko</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Suriname</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation>Curaçao</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Verenigde Staten</translation>
    </message>
    <message>
        <source>Other country</source>
        <translation>Ander land</translation>
    </message>
    <message>
        <source>Own request</source>
        <translation>Eigen verzoek</translation>
    </message>
    <message>
        <source>GP</source>
        <translation>Huisarts</translation>
    </message>
    <message>
        <source>Commissioner</source>
        <translation>Opdrachtgever</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Op papier</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Per e-mail</translation>
    </message>
    <message>
        <source>Read here</source>
        <translation>Hier gelezen</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Per post</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>Op papier getekend</translation>
    </message>
    <message>
        <source>Spoken, noted</source>
        <translation>Mondeling, genoteerd</translation>
    </message>
    <message>
        <source>%1 already has an appointment from %2 to %3.</source>
        <translation>%1 heeft al een afspraak van %2 tot %3.</translation>
    </message>
    <message>
        <source>Room %1 is taken from %2 to %3.</source>
        <translation>Kamer %1 is bezet van %2 tot %3.</translation>
    </message>
</context>
<context>
    <name>journal_words</name>
    <message>
        <source>Studio founded</source>
        <translation>Studio ingericht</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Aangemeld</translation>
    </message>
    <message>
        <source>Signing in failed</source>
        <translation>Aanmelden mislukt</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Afgemeld</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Vergrendeld</translation>
    </message>
    <message>
        <source>Program ended unexpectedly</source>
        <translation>Programma onverwacht gestopt</translation>
    </message>
    <message>
        <source>Recovery sheet used</source>
        <translation>Herstelblad gebruikt</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Niet toegestaan</translation>
    </message>
    <message>
        <source>Client registered</source>
        <translation>Cliënt ingeschreven</translation>
    </message>
    <message>
        <source>Client data changed</source>
        <translation>Cliëntgegevens gewijzigd</translation>
    </message>
    <message>
        <source>Client data looked at</source>
        <translation>Cliëntgegevens bekeken</translation>
    </message>
    <message>
        <source>Clients searched</source>
        <translation>Cliënten gezocht</translation>
    </message>
    <message>
        <source>List of clients printed</source>
        <translation>Cliëntenlijst afgedrukt</translation>
    </message>
    <message>
        <source>Agenda looked at</source>
        <translation>Agenda bekeken</translation>
    </message>
    <message>
        <source>Appointment planned</source>
        <translation>Afspraak gepland</translation>
    </message>
    <message>
        <source>Appointment changed</source>
        <translation>Afspraak gewijzigd</translation>
    </message>
    <message>
        <source>Appointment cancelled</source>
        <translation>Afspraak afgezegd</translation>
    </message>
    <message>
        <source>Planned appointment taken back</source>
        <translation>Geplande afspraak teruggenomen</translation>
    </message>
    <message>
        <source>Agenda printed</source>
        <translation>Agenda afgedrukt</translation>
    </message>
    <message>
        <source>Agenda saved as a file</source>
        <translation>Agenda opgeslagen als bestand</translation>
    </message>
    <message>
        <source>Put on the waiting list</source>
        <translation>Op de wachtlijst gezet</translation>
    </message>
    <message>
        <source>Waiting list changed</source>
        <translation>Wachtlijst gewijzigd</translation>
    </message>
    <message>
        <source>Waiting list looked at</source>
        <translation>Wachtlijst bekeken</translation>
    </message>
    <message>
        <source>Recall list looked at</source>
        <translation>Terugroeplijst bekeken</translation>
    </message>
    <message>
        <source>Recall dealt with</source>
        <translation>Terugroep afgehandeld</translation>
    </message>
    <message>
        <source>Intake completed</source>
        <translation>Intake afgerond</translation>
    </message>
    <message>
        <source>Health answers stored</source>
        <translation>Gezondheidsvragen bewaard</translation>
    </message>
    <message>
        <source>Health answers looked at</source>
        <translation>Gezondheidsvragen bekeken</translation>
    </message>
    <message>
        <source>Consent recorded</source>
        <translation>Toestemming vastgelegd</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Toestemming ingetrokken</translation>
    </message>
    <message>
        <source>Consents that run out listed</source>
        <translation>Aflopende toestemmingen opgevraagd</translation>
    </message>
    <message>
        <source>Signed form or signature kept</source>
        <translation>Getekend formulier of handtekening bewaard</translation>
    </message>
    <message>
        <source>Signed form or signature looked at</source>
        <translation>Getekend formulier of handtekening bekeken</translation>
    </message>
    <message>
        <source>Signed form saved outside the studio</source>
        <translation>Getekend formulier buiten de studio opgeslagen</translation>
    </message>
    <message>
        <source>Went on without the advised consent</source>
        <translation>Doorgegaan zonder de geadviseerde toestemming</translation>
    </message>
    <message>
        <source>How strictly consent is asked, changed</source>
        <translation>Strengheid van toestemming gewijzigd</translation>
    </message>
    <message>
        <source>Privacy statement handed over</source>
        <translation>Privacyverklaring meegegeven</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Concept bewaard</translation>
    </message>
    <message>
        <source>Draft opened</source>
        <translation>Concept geopend</translation>
    </message>
    <message>
        <source>Draft discarded</source>
        <translation>Concept weggegooid</translation>
    </message>
    <message>
        <source>Visit started</source>
        <translation>Bezoek gestart</translation>
    </message>
    <message>
        <source>Visit finished</source>
        <translation>Bezoek afgesloten</translation>
    </message>
    <message>
        <source>Medical file looked at</source>
        <translation>Medisch dossier bekeken</translation>
    </message>
    <message>
        <source>Lesion recorded</source>
        <translation>Plek vastgelegd</translation>
    </message>
    <message>
        <source>Lesion moved</source>
        <translation>Plek verplaatst</translation>
    </message>
    <message>
        <source>Lesion changed</source>
        <translation>Plek gewijzigd</translation>
    </message>
    <message>
        <source>Lesion assessed</source>
        <translation>Plek beoordeeld</translation>
    </message>
    <message>
        <source>Picture taken in</source>
        <translation>Foto ingelezen</translation>
    </message>
    <message>
        <source>Picture looked at</source>
        <translation>Foto bekeken</translation>
    </message>
    <message>
        <source>Picture linked</source>
        <translation>Foto gekoppeld</translation>
    </message>
    <message>
        <source>Risk profile signed</source>
        <translation>Risicoprofiel ondertekend</translation>
    </message>
    <message>
        <source>Result previewed</source>
        <translation>Uitslag vooraf bekeken</translation>
    </message>
    <message>
        <source>Result signed</source>
        <translation>Uitslag ondertekend</translation>
    </message>
    <message>
        <source>Result looked at</source>
        <translation>Uitslag bekeken</translation>
    </message>
    <message>
        <source>Result printed</source>
        <translation>Uitslag afgedrukt</translation>
    </message>
    <message>
        <source>Result saved as PDF</source>
        <translation>Uitslag opgeslagen als pdf</translation>
    </message>
    <message>
        <source>List of results looked at</source>
        <translation>Lijst met uitslagen bekeken</translation>
    </message>
    <message>
        <source>Addendum signed</source>
        <translation>Aanvulling ondertekend</translation>
    </message>
    <message>
        <source>Result delivered</source>
        <translation>Uitslag afgeleverd</translation>
    </message>
    <message>
        <source>Journal checked</source>
        <translation>Logboek gecontroleerd</translation>
    </message>
    <message>
        <source>Journal looked at</source>
        <translation>Logboek bekeken</translation>
    </message>
    <message>
        <source>Journal exported</source>
        <translation>Logboek geëxporteerd</translation>
    </message>
    <message>
        <source>Journal reviewed for the month</source>
        <translation>Logboek van de maand nagekeken</translation>
    </message>
    <message>
        <source>Overview for the client made</source>
        <translation>Overzicht voor de cliënt gemaakt</translation>
    </message>
    <message>
        <source>Vault checked</source>
        <translation>Kluis gecontroleerd</translation>
    </message>
    <message>
        <source>Studio details changed</source>
        <translation>Gegevens van de studio gewijzigd</translation>
    </message>
    <message>
        <source>User added</source>
        <translation>Gebruiker toegevoegd</translation>
    </message>
    <message>
        <source>User changed</source>
        <translation>Gebruiker gewijzigd</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>Rol gewijzigd</translation>
    </message>
    <message>
        <source>User suspended</source>
        <translation>Gebruiker geblokkeerd</translation>
    </message>
    <message>
        <source>User reinstated</source>
        <translation>Gebruiker weer toegelaten</translation>
    </message>
    <message>
        <source>User removed</source>
        <translation>Gebruiker verwijderd</translation>
    </message>
    <message>
        <source>Users looked at</source>
        <translation>Gebruikers bekeken</translation>
    </message>
    <message>
        <source>Password reset</source>
        <translation>Wachtwoord opnieuw ingesteld</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Wachtwoord gewijzigd</translation>
    </message>
    <message>
        <source>Password asked again</source>
        <translation>Wachtwoord opnieuw gevraagd</translation>
    </message>
    <message>
        <source>Keys renewed</source>
        <translation>Sleutels vernieuwd</translation>
    </message>
    <message>
        <source>Recovery sheet renewed</source>
        <translation>Herstelblad vernieuwd</translation>
    </message>
    <message>
        <source>Recovery sheet checked</source>
        <translation>Herstelblad gecontroleerd</translation>
    </message>
    <message>
        <source>New recovery sheet given up</source>
        <translation>Nieuw herstelblad opgegeven</translation>
    </message>
    <message>
        <source>Signing in refused</source>
        <translation>Aanmelden geweigerd</translation>
    </message>
    <message>
        <source>File restricted</source>
        <translation>Dossier afgeschermd</translation>
    </message>
    <message>
        <source>Restriction lifted</source>
        <translation>Afscherming opgeheven</translation>
    </message>
    <message>
        <source>File opened in an emergency</source>
        <translation>Dossier geopend met noodprocedure</translation>
    </message>
    <message>
        <source>Emergencies looked at</source>
        <translation>Noodprocedures bekeken</translation>
    </message>
    <message>
        <source>Emergencies marked as seen</source>
        <translation>Noodprocedures als gezien gemarkeerd</translation>
    </message>
    <message>
        <source>Client&apos;s own screen opened</source>
        <translation>Eigen scherm van de cliënt geopend</translation>
    </message>
    <message>
        <source>Answers handed in on the client&apos;s own screen</source>
        <translation>Antwoorden ingeleverd op het eigen scherm</translation>
    </message>
    <message>
        <source>Privacy statement changed</source>
        <translation>Privacyverklaring gewijzigd</translation>
    </message>
    <message>
        <source>Result blocked for the commissioner</source>
        <translation>Uitslag geblokkeerd voor de opdrachtgever</translation>
    </message>
    <message>
        <source>List of clients to inform looked at</source>
        <translation>Lijst van te informeren cliënten bekeken</translation>
    </message>
    <message>
        <source>Hidden value shown</source>
        <translation>Verborgen gegeven getoond</translation>
    </message>
    <message>
        <source>Shown as a look-alike</source>
        <translation>Getoond als mogelijk dezelfde persoon</translation>
    </message>
    <message>
        <source>Files put side by side</source>
        <translation>Dossiers naast elkaar bekeken</translation>
    </message>
    <message>
        <source>Files joined</source>
        <translation>Dossiers samengevoegd</translation>
    </message>
    <message>
        <source>Files set apart again</source>
        <translation>Samenvoegen ongedaan gemaakt</translation>
    </message>
    <message>
        <source>Prices changed</source>
        <translation>Prijzen gewijzigd</translation>
    </message>
    <message>
        <source>Invoice made final</source>
        <translation>Factuur definitief gemaakt</translation>
    </message>
    <message>
        <source>Invoice credited</source>
        <translation>Factuur gecrediteerd</translation>
    </message>
    <message>
        <source>Invoice looked at</source>
        <translation>Factuur bekeken</translation>
    </message>
    <message>
        <source>Invoice printed</source>
        <translation>Factuur afgedrukt</translation>
    </message>
    <message>
        <source>Invoice saved as PDF</source>
        <translation>Factuur opgeslagen als PDF</translation>
    </message>
    <message>
        <source>Payments looked at</source>
        <translation>Betalingen bekeken</translation>
    </message>
    <message>
        <source>Payment booked</source>
        <translation>Betaling geboekt</translation>
    </message>
    <message>
        <source>Refund booked</source>
        <translation>Terugbetaling geboekt</translation>
    </message>
    <message>
        <source>Payment taken back</source>
        <translation>Betaling teruggedraaid</translation>
    </message>
    <message>
        <source>Refund transferred</source>
        <translation>Terugbetaling overgemaakt</translation>
    </message>
    <message>
        <source>Day of the till looked at</source>
        <translation>Kas van een dag bekeken</translation>
    </message>
    <message>
        <source>Day of the till closed</source>
        <translation>Kas van een dag afgesloten</translation>
    </message>
    <message>
        <source>Day report made</source>
        <translation>Dagstaat gemaakt</translation>
    </message>
    <message>
        <source>Table for the bookkeeper saved</source>
        <translation>Tabel voor de boekhouder opgeslagen</translation>
    </message>
    <message>
        <source>Contact note written</source>
        <translation>Contactnotitie geschreven</translation>
    </message>
    <message>
        <source>Contact looked at</source>
        <translation>Contact bekeken</translation>
    </message>
    <message>
        <source>Medical note read</source>
        <translation>Medische notitie gelezen</translation>
    </message>
    <message>
        <source>Message made</source>
        <translation>Bericht gemaakt</translation>
    </message>
    <message>
        <source>Letter saved</source>
        <translation>Brief opgeslagen</translation>
    </message>
    <message>
        <source>Ways to reach changed</source>
        <translation>Bereikbaarheid gewijzigd</translation>
    </message>
    <message>
        <source>Objection to news</source>
        <translation>Bezwaar tegen nieuws</translation>
    </message>
    <message>
        <source>News wanted again</source>
        <translation>Weer nieuws gewenst</translation>
    </message>
    <message>
        <source>Balancing record signed</source>
        <translation>Belangenafweging ondertekend</translation>
    </message>
    <message>
        <source>News list built</source>
        <translation>Nieuwslijst gemaakt</translation>
    </message>
    <message>
        <source>News list looked at</source>
        <translation>Nieuwslijst bekeken</translation>
    </message>
    <message>
        <source>News list left the program</source>
        <translation>Nieuwslijst uit het programma</translation>
    </message>
    <message>
        <source>Register of sources changed</source>
        <translation>Bronnenregister gewijzigd</translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation>Aanvulling</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Afspraak</translation>
    </message>
    <message>
        <source>Assessment of a lesion</source>
        <translation>Beoordeling van een plek</translation>
    </message>
    <message>
        <source>Client data</source>
        <translation>Cliëntgegevens</translation>
    </message>
    <message>
        <source>Earlier values</source>
        <translation>Eerdere gegevens</translation>
    </message>
    <message>
        <source>Joined files</source>
        <translation>Samengevoegde dossiers</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Toestemmingen</translation>
    </message>
    <message>
        <source>Evidence of a consent</source>
        <translation>Bewijs van een toestemming</translation>
    </message>
    <message>
        <source>Strictness of a consent</source>
        <translation>Strengheid van een toestemming</translation>
    </message>
    <message>
        <source>Text of a consent</source>
        <translation>Tekst van een toestemming</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Emergency procedure</source>
        <translation>Noodprocedure</translation>
    </message>
    <message>
        <source>Emergency procedures</source>
        <translation>Noodprocedures</translation>
    </message>
    <message>
        <source>Health answers</source>
        <translation>Gezondheidsvragen</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Intake</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factuur</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betaling</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Betalingen</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kas</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>Lesion</source>
        <translation>Plek</translation>
    </message>
    <message>
        <source>Medical file</source>
        <translation>Medisch dossier</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Foto’s</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Bescherming</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Herstelblad</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Terugroep</translation>
    </message>
    <message>
        <source>Restriction</source>
        <translation>Afscherming</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Uitslag</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Uitslagen</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Bewaartermijn</translation>
    </message>
    <message>
        <source>Risk profile</source>
        <translation>Risicoprofiel</translation>
    </message>
    <message>
        <source>Commissioner</source>
        <translation>Opdrachtgever</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Vertegenwoordiger</translation>
    </message>
    <message>
        <source>Privacy statement</source>
        <translation>Privacyverklaring</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Cliënten</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Studio</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Wachtlijst</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Gebruiker</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Gebruikers</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Bezoek</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Contact note</source>
        <translation>Contactnotitie</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Nieuws</translation>
    </message>
    <message>
        <source>News list</source>
        <translation>Nieuwslijst</translation>
    </message>
    <message>
        <source>Balancing record</source>
        <translation>Belangenafweging</translation>
    </message>
    <message>
        <source>External source</source>
        <translation>Externe bron</translation>
    </message>
    <message>
        <source>External sources</source>
        <translation>Externe bronnen</translation>
    </message>
    <message>
        <source>Search clients</source>
        <translation>Cliënten zoeken</translation>
    </message>
    <message>
        <source>See client data</source>
        <translation>Cliëntgegevens inzien</translation>
    </message>
    <message>
        <source>Register clients</source>
        <translation>Cliënten inschrijven</translation>
    </message>
    <message>
        <source>Change client data</source>
        <translation>Cliëntgegevens wijzigen</translation>
    </message>
    <message>
        <source>See the agenda</source>
        <translation>Agenda inzien</translation>
    </message>
    <message>
        <source>Plan appointments</source>
        <translation>Afspraken plannen</translation>
    </message>
    <message>
        <source>Take an intake</source>
        <translation>Intake afnemen</translation>
    </message>
    <message>
        <source>Store health answers</source>
        <translation>Gezondheidsvragen bewaren</translation>
    </message>
    <message>
        <source>Read health answers</source>
        <translation>Gezondheidsvragen lezen</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Toestemming vastleggen</translation>
    </message>
    <message>
        <source>Keep drafts</source>
        <translation>Concepten bewaren</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Screenen</translation>
    </message>
    <message>
        <source>Read the medical file</source>
        <translation>Medisch dossier lezen</translation>
    </message>
    <message>
        <source>Look at pictures</source>
        <translation>Foto’s bekijken</translation>
    </message>
    <message>
        <source>Take in pictures</source>
        <translation>Foto’s inlezen</translation>
    </message>
    <message>
        <source>Sign a risk profile</source>
        <translation>Risicoprofiel ondertekenen</translation>
    </message>
    <message>
        <source>Sign a result</source>
        <translation>Uitslag ondertekenen</translation>
    </message>
    <message>
        <source>List results</source>
        <translation>Lijst met uitslagen</translation>
    </message>
    <message>
        <source>Read a result</source>
        <translation>Uitslag lezen</translation>
    </message>
    <message>
        <source>Deliver a result</source>
        <translation>Uitslag afleveren</translation>
    </message>
    <message>
        <source>See the studio’s details</source>
        <translation>Gegevens van de studio inzien</translation>
    </message>
    <message>
        <source>Check the journal</source>
        <translation>Logboek controleren</translation>
    </message>
    <message>
        <source>Read the journal</source>
        <translation>Logboek lezen</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Logboek exporteren</translation>
    </message>
    <message>
        <source>Review the journal</source>
        <translation>Logboek nakijken</translation>
    </message>
    <message>
        <source>Change the studio’s details</source>
        <translation>Gegevens van de studio wijzigen</translation>
    </message>
    <message>
        <source>Manage users</source>
        <translation>Gebruikers beheren</translation>
    </message>
    <message>
        <source>Change the own password</source>
        <translation>Eigen wachtwoord wijzigen</translation>
    </message>
    <message>
        <source>Renew the recovery sheet</source>
        <translation>Herstelblad vernieuwen</translation>
    </message>
    <message>
        <source>Restrict a file</source>
        <translation>Dossier afschermen</translation>
    </message>
    <message>
        <source>Open in an emergency</source>
        <translation>Openen met noodprocedure</translation>
    </message>
    <message>
        <source>See emergencies</source>
        <translation>Noodprocedures zien</translation>
    </message>
    <message>
        <source>See what is protected</source>
        <translation>Bescherming inzien</translation>
    </message>
    <message>
        <source>Join files</source>
        <translation>Dossiers samenvoegen</translation>
    </message>
    <message>
        <source>See invoices and payments</source>
        <translation>Facturen en betalingen zien</translation>
    </message>
    <message>
        <source>Make invoices and take payments</source>
        <translation>Facturen maken en betalingen ontvangen</translation>
    </message>
    <message>
        <source>Close the till</source>
        <translation>Kas afsluiten</translation>
    </message>
    <message>
        <source>Change prices</source>
        <translation>Prijzen wijzigen</translation>
    </message>
    <message>
        <source>Export for the bookkeeper</source>
        <translation>Exporteren voor de boekhouder</translation>
    </message>
    <message>
        <source>Keep contact notes</source>
        <translation>Contactnotities bijhouden</translation>
    </message>
    <message>
        <source>Write to clients</source>
        <translation>Cliënten schrijven</translation>
    </message>
    <message>
        <source>Note who wants no news</source>
        <translation>Vastleggen wie geen nieuws wil</translation>
    </message>
    <message>
        <source>Read medical notes</source>
        <translation>Medische notities lezen</translation>
    </message>
    <message>
        <source>Make news lists</source>
        <translation>Nieuwslijsten maken</translation>
    </message>
    <message>
        <source>Keep the register of sources</source>
        <translation>Bronnenregister bijhouden</translation>
    </message>
    <message>
        <source>Open signed forms and signatures</source>
        <translation>Getekende formulieren en handtekeningen openen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Invoeren</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Inzien</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>Vernietigen</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Uitvoeren</translation>
    </message>
    <message>
        <source>screening</source>
        <translation>screening</translation>
    </message>
    <message>
        <source>risk profile</source>
        <translation>risicoprofiel</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>aflevering</translation>
    </message>
    <message>
        <source>file keeping</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>betaling</translation>
    </message>
    <message>
        <source>the studio</source>
        <translation>praktijk</translation>
    </message>
    <message>
        <source>passing on</source>
        <translation>verstrekking</translation>
    </message>
    <message>
        <source>rights of the client</source>
        <translation>rechten</translation>
    </message>
    <message>
        <source>news</source>
        <translation>nieuws</translation>
    </message>
    <message>
        <source>receptionist</source>
        <translation>receptie</translation>
    </message>
    <message>
        <source>practitioner</source>
        <translation>behandelaar</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>eigenaar</translation>
    </message>
    <message>
        <source>A regulator or inspector asks for it</source>
        <translation>Een toezichthouder of inspecteur vraagt erom</translation>
    </message>
    <message>
        <source>A client asks who looked</source>
        <translation>Een cliënt vraagt wie heeft gekeken</translation>
    </message>
    <message>
        <source>An incident is being looked into</source>
        <translation>Een incident wordt onderzocht</translation>
    </message>
    <message>
        <source>A court or lawyer asks for it</source>
        <translation>Een rechter of advocaat vraagt erom</translation>
    </message>
    <message>
        <source>a line is missing or inserted</source>
        <translation>een regel ontbreekt of is ingevoegd</translation>
    </message>
    <message>
        <source>the line was changed</source>
        <translation>de regel is veranderd</translation>
    </message>
    <message>
        <source>the signature does not fit</source>
        <translation>de handtekening klopt niet</translation>
    </message>
    <message>
        <source>the day does not fit</source>
        <translation>de dag klopt niet</translation>
    </message>
    <message>
        <source>lines at the end are gone</source>
        <translation>regels aan het eind zijn weg</translation>
    </message>
    <message>
        <source>Workplace %1</source>
        <translation>Werkplek %1</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 gevonden</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 regels</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Noodprocedure</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Toegestaan</translation>
    </message>
    <message>
        <source>Chain is being checked</source>
        <translation>Keten wordt gecontroleerd</translation>
    </message>
    <message>
        <source>Chain whole until %1</source>
        <translation>Keten sluitend tot %1</translation>
    </message>
    <message>
        <source>Chain broken at line %1</source>
        <translation>Keten stuk bij regel %1</translation>
    </message>
    <message>
        <source>Request written down</source>
        <translation>Verzoek genoteerd</translation>
    </message>
    <message>
        <source>Request linked to a file</source>
        <translation>Verzoek aan dossier gekoppeld</translation>
    </message>
    <message>
        <source>Request taken off a file</source>
        <translation>Verzoek van dossier losgemaakt</translation>
    </message>
    <message>
        <source>Request went a step on</source>
        <translation>Verzoek een stap verder</translation>
    </message>
    <message>
        <source>Request looked at</source>
        <translation>Verzoek bekeken</translation>
    </message>
    <message>
        <source>Requests listed</source>
        <translation>Verzoeken opgesomd</translation>
    </message>
    <message>
        <source>Note with a request</source>
        <translation>Aantekening bij verzoek</translation>
    </message>
    <message>
        <source>Words of a request opened</source>
        <translation>Tekst bij verzoek geopend</translation>
    </message>
    <message>
        <source>Identification with a request</source>
        <translation>Identiteit bij verzoek vastgesteld</translation>
    </message>
    <message>
        <source>Source answered</source>
        <translation>Bron beantwoord</translation>
    </message>
    <message>
        <source>Decision with a request</source>
        <translation>Besluit bij verzoek</translation>
    </message>
    <message>
        <source>Second look</source>
        <translation>Tweede blik</translation>
    </message>
    <message>
        <source>Request extended</source>
        <translation>Verzoek verlengd</translation>
    </message>
    <message>
        <source>Letter of a request kept</source>
        <translation>Brief bij verzoek bewaard</translation>
    </message>
    <message>
        <source>Letter of a request looked at</source>
        <translation>Brief bij verzoek bekeken</translation>
    </message>
    <message>
        <source>Letter of a request sent</source>
        <translation>Brief bij verzoek verstuurd</translation>
    </message>
    <message>
        <source>Request carried out</source>
        <translation>Verzoek uitgevoerd</translation>
    </message>
    <message>
        <source>File taken in with a request</source>
        <translation>Bestand bij verzoek opgenomen</translation>
    </message>
    <message>
        <source>Incident: copy of a document kept longer than a week</source>
        <translation>Incident: kopie van een identiteitsbewijs langer dan een week bewaard</translation>
    </message>
    <message>
        <source>File of a request destroyed</source>
        <translation>Bestand bij verzoek vernietigd</translation>
    </message>
    <message>
        <source>Files of a request looked at</source>
        <translation>Bestanden bij verzoek bekeken</translation>
    </message>
    <message>
        <source>Recipient told</source>
        <translation>Ontvanger op de hoogte gebracht</translation>
    </message>
    <message>
        <source>Sealed parcel made</source>
        <translation>Verzegeld pakket gemaakt</translation>
    </message>
    <message>
        <source>Own statement of the client added</source>
        <translation>Eigen verklaring van cliënt toegevoegd</translation>
    </message>
    <message>
        <source>Own statement of the client read</source>
        <translation>Eigen verklaring van cliënt gelezen</translation>
    </message>
    <message>
        <source>Processing restricted</source>
        <translation>Verwerking beperkt</translation>
    </message>
    <message>
        <source>End of a restriction announced</source>
        <translation>Einde van beperking aangekondigd</translation>
    </message>
    <message>
        <source>Use of a restricted file allowed</source>
        <translation>Gebruik van beperkt dossier toegestaan</translation>
    </message>
    <message>
        <source>Restriction of processing ended</source>
        <translation>Beperking van verwerking opgeheven</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Verzoek</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Verzoeken</translation>
    </message>
    <message>
        <source>Part of a request</source>
        <translation>Onderdeel van verzoek</translation>
    </message>
    <message>
        <source>Letter of a request</source>
        <translation>Brief bij verzoek</translation>
    </message>
    <message>
        <source>Own statement of the client</source>
        <translation>Eigen verklaring van de cliënt</translation>
    </message>
    <message>
        <source>Write requests down and hand answers over</source>
        <translation>Verzoeken noteren en antwoorden meegeven</translation>
    </message>
    <message>
        <source>Decide on requests</source>
        <translation>Besluiten over verzoeken</translation>
    </message>
    <message>
        <source>Looked at what destruction would take away</source>
        <translation>Bekeken wat vernietiging zou weghalen</translation>
    </message>
    <message>
        <source>Destruction ordered</source>
        <translation>Opdracht tot vernietigen gegeven</translation>
    </message>
    <message>
        <source>Destruction agreed to by a second person</source>
        <translation>Vernietiging akkoord door een tweede persoon</translation>
    </message>
    <message>
        <source>Order to destroy taken back</source>
        <translation>Opdracht tot vernietigen ingetrokken</translation>
    </message>
    <message>
        <source>Destructions looked at</source>
        <translation>Vernietigingen bekeken</translation>
    </message>
    <message>
        <source>Data of a client destroyed</source>
        <translation>Gegevens van een cliënt vernietigd</translation>
    </message>
    <message>
        <source>Destruction checked</source>
        <translation>Vernietiging gecontroleerd</translation>
    </message>
    <message>
        <source>Destruction done again in an older copy, or finished</source>
        <translation>Vernietiging herhaald in een oudere kopie, of afgemaakt</translation>
    </message>
    <message>
        <source>List of destructions was not as it should be</source>
        <translation>Vernietigingslijst klopte niet</translation>
    </message>
    <message>
        <source>Destruction held up</source>
        <translation>Vernietiging aangehouden</translation>
    </message>
    <message>
        <source>Hold on destruction confirmed</source>
        <translation>Aanhouding bevestigd</translation>
    </message>
    <message>
        <source>Hold on destruction looked at again</source>
        <translation>Aanhouding opnieuw bekeken</translation>
    </message>
    <message>
        <source>Hold on destruction let go</source>
        <translation>Aanhouding vrijgegeven</translation>
    </message>
    <message>
        <source>Holds on destruction looked at</source>
        <translation>Aanhoudingen bekeken</translation>
    </message>
    <message>
        <source>Destruction</source>
        <translation>Vernietiging</translation>
    </message>
    <message>
        <source>Hold on destruction</source>
        <translation>Aanhouding</translation>
    </message>
    <message>
        <source>List of destructions</source>
        <translation>Vernietigingslijst</translation>
    </message>
    <message>
        <source>Destroy data of clients</source>
        <translation>Gegevens van cliënten vernietigen</translation>
    </message>
    <message>
        <source>Hold destruction up</source>
        <translation>Vernietiging aanhouden</translation>
    </message>
    <message>
        <source>Decide about a hold on destruction</source>
        <translation>Beslissen over een aanhouding</translation>
    </message>
</context>
<context>
    <name>leaving</name>
    <message>
        <source>Printing and saving are off in privacy mode. Switch it off first (F9).</source>
        <translation>Afdrukken en opslaan staan uit in de privacymodus. Zet die eerst uit (F9).</translation>
    </message>
</context>
<context>
    <name>payments</name>
    <message>
        <source>PIN</source>
        <translation>Pin</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Contant</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Overboeking</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Vrijgesteld</translation>
    </message>
    <message>
        <source>0 %</source>
        <translation>0%</translation>
    </message>
    <message>
        <source>9 %</source>
        <translation>9%</translation>
    </message>
    <message>
        <source>21 %</source>
        <translation>21%</translation>
    </message>
    <message>
        <source>The amount was wrong</source>
        <translation>Het bedrag klopte niet</translation>
    </message>
    <message>
        <source>Made out to the wrong name</source>
        <translation>Op de verkeerde naam gesteld</translation>
    </message>
    <message>
        <source>The appointment did not take place</source>
        <translation>De afspraak ging niet door</translation>
    </message>
    <message>
        <source>Charged twice</source>
        <translation>Dubbel in rekening gebracht</translation>
    </message>
    <message>
        <source>As a courtesy</source>
        <translation>Uit coulance</translation>
    </message>
    <message>
        <source>Wrong amount typed</source>
        <translation>Verkeerd bedrag getypt</translation>
    </message>
    <message>
        <source>Wrong way of paying chosen</source>
        <translation>Verkeerde manier van betalen gekozen</translation>
    </message>
    <message>
        <source>Booked on the wrong invoice</source>
        <translation>Op de verkeerde factuur geboekt</translation>
    </message>
    <message>
        <source>The money did not come in</source>
        <translation>Het geld kwam niet binnen</translation>
    </message>
    <message>
        <source>For the bookkeeper</source>
        <translation>Voor de boekhouder</translation>
    </message>
    <message>
        <source>The tax office asks for it</source>
        <translation>De Belastingdienst vraagt erom</translation>
    </message>
    <message>
        <source>For a check of our own</source>
        <translation>Voor een eigen controle</translation>
    </message>
    <message>
        <source>number in the trade register (KvK)</source>
        <translation>KvK-nummer</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>btw-identificatienummer</translation>
    </message>
    <message>
        <source>bank account</source>
        <translation>bankrekening</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Creditfactuur</translation>
    </message>
    <message>
        <source>To be paid back</source>
        <translation>Terug te betalen</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Gecrediteerd</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betaald</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>Deels betaald</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openstaand</translation>
    </message>
    <message>
        <source>Counter-entry</source>
        <translation>Tegenboeking</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Teruggedraaid</translation>
    </message>
    <message>
        <source>To be transferred</source>
        <translation>Over te maken</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Overgemaakt</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Terugbetaald</translation>
    </message>
    <message>
        <source>Type an amount, such as 12,50.</source>
        <translation>Typ een bedrag, zoals 12,50.</translation>
    </message>
    <message>
        <source>This is no amount. Type it as 12,50.</source>
        <translation>Dit is geen bedrag. Typ het als 12,50.</translation>
    </message>
    <message>
        <source>An amount is not below zero. Use paying back or crediting.</source>
        <translation>Een bedrag is niet onder nul. Gebruik terugbetalen of crediteren.</translation>
    </message>
    <message>
        <source>Type an amount above zero.</source>
        <translation>Typ een bedrag boven nul.</translation>
    </message>
    <message>
        <source>This amount is too high. Is there a digit too many?</source>
        <translation>Dit bedrag is te hoog. Staat er een cijfer te veel?</translation>
    </message>
    <message>
        <source>Cash goes by five cents. Round it, or use PIN.</source>
        <translation>Contant gaat per vijf cent. Rond het af of gebruik pin.</translation>
    </message>
    <message>
        <source>No more than %1 is open. Money above that goes back as change.</source>
        <translation>Er staat niet meer dan %1 open. Geef de rest terug als wisselgeld.</translation>
    </message>
    <message>
        <source>No more than %1 is to be paid back.</source>
        <translation>Er is niet meer dan %1 terug te betalen.</translation>
    </message>
    <message>
        <source>This is more than five years ago: nobody has to pay for that any more.</source>
        <translation>Dit is meer dan vijf jaar geleden: daarvoor hoeft niemand meer te betalen.</translation>
    </message>
    <message>
        <source>The difference is %1. Say what is known about it.</source>
        <translation>Het verschil is %1. Schrijf op wat erover bekend is.</translation>
    </message>
    <message>
        <source>More cannot be taken out than was counted.</source>
        <translation>Er kan niet meer uit dan er is geteld.</translation>
    </message>
    <message>
        <source>Type the account number (IBAN) that the money goes to.</source>
        <translation>Typ het rekeningnummer (IBAN) waar het geld naartoe gaat.</translation>
    </message>
    <message>
        <source>An IBAN begins with two letters of a country, such as NL or BE.</source>
        <translation>Een IBAN begint met twee letters van een land, zoals NL of BE.</translation>
    </message>
    <message>
        <source>This IBAN is too short or too long. A Dutch one has 18 signs.</source>
        <translation>Dit IBAN is te kort of te lang. Een Nederlands IBAN heeft 18 tekens.</translation>
    </message>
    <message>
        <source>A sign of this IBAN is wrong. Compare it with the bank card.</source>
        <translation>In dit IBAN klopt een teken niet. Vergelijk het met de bankpas.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Vul dit in.</translation>
    </message>
    <message>
        <source>This is too long for an invoice.</source>
        <translation>Dit is te lang voor een factuur.</translation>
    </message>
    <message>
        <source>There are invisible signs in this text. Type it again.</source>
        <translation>In deze tekst staan onzichtbare tekens. Typ hem opnieuw.</translation>
    </message>
    <message>
        <source>The number is a whole number from 1 to 999.</source>
        <translation>Het aantal is een heel getal van 1 tot en met 999.</translation>
    </message>
    <message>
        <source>Choose a VAT rate.</source>
        <translation>Kies een btw-tarief.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Deze dag moet nog komen.</translation>
    </message>
    <message>
        <source>A price counts from today or later; what is charged stays as it is.</source>
        <translation>Een prijs geldt vanaf vandaag of later; wat al is berekend, blijft zoals het is.</translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens only.</source>
        <translation>Gebruik alleen letters, cijfers en streepjes.</translation>
    </message>
    <message>
        <source>This number has eight digits.</source>
        <translation>Dit nummer heeft acht cijfers.</translation>
    </message>
    <message>
        <source>A sign of this number is wrong. Compare it with the letter.</source>
        <translation>In dit nummer klopt een teken niet. Vergelijk het met de brief.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>De laatste dag ligt voor de eerste.</translation>
    </message>
    <message>
        <source>“%1” says something about health. An invoice is neutral: write “consult”, for example.</source>
        <translation>‘%1’ zegt iets over gezondheid. Een factuur is neutraal: schrijf bijvoorbeeld ‘consult’.</translation>
    </message>
</context>
<context>
    <name>profile</name>
    <message>
        <source>SAMScore (self-assessment of melanoma risk)</source>
        <translation>SAMScore (zelfbeoordeling van melanoomrisico)</translation>
    </message>
    <message>
        <source>Five or more atypical moles, or more than 100 common moles</source>
        <translation>Vijf of meer atypische moedervlekken, of meer dan 100 gewone</translation>
    </message>
    <message>
        <source>An atypical mole that changes or gives complaints</source>
        <translation>Een atypische moedervlek die verandert of klachten geeft</translation>
    </message>
    <message>
        <source>A family with hereditary melanoma</source>
        <translation>Een familie met erfelijk melanoom</translation>
    </message>
    <message>
        <source>One or more atypical moles</source>
        <translation>Eén of meer atypische moedervlekken</translation>
    </message>
    <message>
        <source>Melanoma in the family</source>
        <translation>Melanoom in de familie</translation>
    </message>
    <message>
        <source>Skin type I against type IV</source>
        <translation>Huidtype I tegenover type IV</translation>
    </message>
    <message>
        <source>Many freckles, close together</source>
        <translation>Veel sproeten, dicht bij elkaar</translation>
    </message>
    <message>
        <source>Fair skin against dark skin</source>
        <translation>Lichte huid tegenover donkere huid</translation>
    </message>
    <message>
        <source>Blue eyes against dark eyes</source>
        <translation>Blauwe ogen tegenover donkere ogen</translation>
    </message>
    <message>
        <source>Red hair against dark hair</source>
        <translation>Rood haar tegenover donker haar</translation>
    </message>
    <message>
        <source>Earlier skin cancer of another kind, or a premalignant lesion</source>
        <translation>Eerdere huidkanker van een andere soort, of een voorstadium</translation>
    </message>
    <message>
        <source>Skin damaged by the sun</source>
        <translation>Huid met zonschade</translation>
    </message>
    <message>
        <source>Light brown hair against black or dark brown hair</source>
        <translation>Lichtbruin haar tegenover zwart of donkerbruin haar</translation>
    </message>
    <message>
        <source>Blonde hair against black or dark brown hair</source>
        <translation>Blond haar tegenover zwart of donkerbruin haar</translation>
    </message>
    <message>
        <source>Red hair against black or dark brown hair</source>
        <translation>Rood haar tegenover zwart of donkerbruin haar</translation>
    </message>
    <message>
        <source>a yearly check of the whole skin</source>
        <translation>een jaarlijkse controle van de hele huid</translation>
    </message>
    <message>
        <source>excision, or referral</source>
        <translation>verwijderen, of verwijzen</translation>
    </message>
    <message>
        <source>a specialised centre</source>
        <translation>een gespecialiseerd centrum</translation>
    </message>
    <message>
        <source>skin type I or II</source>
        <translation>huidtype I of II</translation>
    </message>
    <message>
        <source>freckles easily</source>
        <translation>krijgt makkelijk sproeten</translation>
    </message>
    <message>
        <source>more than 20 moles on the arms</source>
        <translation>meer dan 20 moedervlekken op de armen</translation>
    </message>
    <message>
        <source>badly sunburnt when young</source>
        <translation>ernstig verbrand in de jeugd</translation>
    </message>
    <message>
        <source>lived in a sunny country</source>
        <translation>in een zonnig land gewoond</translation>
    </message>
    <message>
        <source>earlier melanoma</source>
        <translation>eerder melanoom</translation>
    </message>
    <message>
        <source>melanoma in a parent, brother, sister or child</source>
        <translation>melanoom bij ouder, broer, zus of kind</translation>
    </message>
    <message>
        <source>three or more of seven</source>
        <translation>drie of meer van zeven</translation>
    </message>
    <message>
        <source>under 60, with more than 20 moles on the arms</source>
        <translation>onder de 60, met meer dan 20 moedervlekken op de armen</translation>
    </message>
    <message>
        <source>60 or older, and freckles easily</source>
        <translation>60 of ouder, en krijgt makkelijk sproeten</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Leeftijd</translation>
    </message>
    <message>
        <source>Skin type</source>
        <translation>Huidtype</translation>
    </message>
    <message>
        <source>Skin colour</source>
        <translation>Huidskleur</translation>
    </message>
    <message>
        <source>Hair</source>
        <translation>Haar</translation>
    </message>
    <message>
        <source>Eyes</source>
        <translation>Ogen</translation>
    </message>
    <message>
        <source>Freckles easily</source>
        <translation>Krijgt makkelijk sproeten</translation>
    </message>
    <message>
        <source>Badly sunburnt when young</source>
        <translation>Ernstig verbrand in de jeugd</translation>
    </message>
    <message>
        <source>Lived in a sunny country</source>
        <translation>In een zonnig land gewoond</translation>
    </message>
    <message>
        <source>Used a sunbed</source>
        <translation>Zonnebank gebruikt</translation>
    </message>
    <message>
        <source>Earlier melanoma</source>
        <translation>Eerder melanoom</translation>
    </message>
    <message>
        <source>Earlier skin cancer of another kind</source>
        <translation>Eerdere huidkanker van een andere soort</translation>
    </message>
    <message>
        <source>Premalignant lesion</source>
        <translation>Voorstadium van huidkanker</translation>
    </message>
    <message>
        <source>Melanoma in a parent, brother, sister or child</source>
        <translation>Melanoom bij ouder, broer, zus of kind</translation>
    </message>
    <message>
        <source>Hereditary melanoma in the family</source>
        <translation>Erfelijk melanoom in de familie</translation>
    </message>
    <message>
        <source>Weakened immune system</source>
        <translation>Verzwakte afweer</translation>
    </message>
    <message>
        <source>Giant congenital mole</source>
        <translation>Grote aangeboren moedervlek</translation>
    </message>
    <message>
        <source>Moles on both arms</source>
        <translation>Moedervlekken op beide armen</translation>
    </message>
    <message>
        <source>Moles on the whole body</source>
        <translation>Moedervlekken op het hele lichaam</translation>
    </message>
    <message>
        <source>Atypical moles</source>
        <translation>Atypische moedervlekken</translation>
    </message>
    <message>
        <source>Changed atypical mole</source>
        <translation>Veranderde atypische moedervlek</translation>
    </message>
    <message>
        <source>Risk class</source>
        <translation>Risicoklasse</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>licht</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>gemiddeld</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>donker</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rood</translation>
    </message>
    <message>
        <source>blonde</source>
        <translation>blond</translation>
    </message>
    <message>
        <source>light brown</source>
        <translation>lichtbruin</translation>
    </message>
    <message>
        <source>dark brown or black</source>
        <translation>donkerbruin of zwart</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>blauw</translation>
    </message>
    <message>
        <source>grey or green</source>
        <translation>grijs of groen</translation>
    </message>
    <message>
        <source>more than 20</source>
        <translation>meer dan 20</translation>
    </message>
    <message>
        <source>more than 100</source>
        <translation>meer dan 100</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>standaard</translation>
    </message>
    <message>
        <source>raised</source>
        <translation>verhoogd</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoog</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>niet genoteerd</translation>
    </message>
    <message>
        <source>Applies</source>
        <translation>Van toepassing</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Niet van toepassing</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>No published figure</source>
        <translation>Geen gepubliceerd cijfer</translation>
    </message>
</context>
<context>
    <name>protection</name>
    <message>
        <source>Works</source>
        <translation>Werkt</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>Werkt niet</translation>
    </message>
    <message>
        <source>Not possible here</source>
        <translation>Kan hier niet</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Niet bekend</translation>
    </message>
    <message>
        <source>Database encrypted</source>
        <translation>Database versleuteld</translation>
    </message>
    <message>
        <source>Pictures and reports in the vault</source>
        <translation>Beelden en rapporten in de kluis</translation>
    </message>
    <message>
        <source>Medical content sealed per client</source>
        <translation>Medische inhoud verzegeld per cliënt</translation>
    </message>
    <message>
        <source>Journal that cannot be changed unnoticed</source>
        <translation>Logboek dat niemand ongemerkt wijzigt</translation>
    </message>
    <message>
        <source>Passwords that cost time to guess</source>
        <translation>Wachtwoorden die tijd kosten om te raden</translation>
    </message>
    <message>
        <source>Bound to this computer</source>
        <translation>Gebonden aan deze computer</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Herstelblad</translation>
    </message>
    <message>
        <source>Other accounts of this computer</source>
        <translation>Andere accounts op deze computer</translation>
    </message>
    <message>
        <source>Nothing on disk after a crash</source>
        <translation>Niets op schijf na een crash</translation>
    </message>
    <message>
        <source>Kept out of screen pictures</source>
        <translation>Buiten schermafbeeldingen gehouden</translation>
    </message>
    <message>
        <source>Copied text goes away</source>
        <translation>Gekopieerde tekst verdwijnt</translation>
    </message>
    <message>
        <source>SQLCipher %1, since %3. Without a key the file is noise.</source>
        <translation>SQLCipher %1, sinds %3. Zonder sleutel is het bestand ruis.</translation>
    </message>
    <message>
        <source>The database does not say that it encrypts. Stop working and call for help.</source>
        <translation>De database zegt niet dat hij versleutelt. Stop met werken en vraag hulp.</translation>
    </message>
    <message>
        <source>%1 of %2 clients have a sealed key of their own. The reception cannot open what is medical.</source>
        <translation>%1 van de %2 cliënten hebben een eigen, verzegelde sleutel. De receptie kan wat medisch is niet openen.</translation>
    </message>
    <message>
        <source>There is no client yet to look at.</source>
        <translation>Er is nog geen cliënt om naar te kijken.</translation>
    </message>
    <message>
        <source>Every attempt at your password takes %1 MB of memory (Argon2id).</source>
        <translation>Elke poging om uw wachtwoord te raden kost %1 MB geheugen (Argon2id).</translation>
    </message>
    <message>
        <source>How your password is guarded could not be read from the key file.</source>
        <translation>Hoe uw wachtwoord wordt beschermd, was niet uit het sleutelbestand te lezen.</translation>
    </message>
    <message>
        <source>The system may not write the memory of this program to disk.</source>
        <translation>Het systeem mag het geheugen van dit programma niet op schijf zetten.</translation>
    </message>
    <message>
        <source>After a crash the system may write the memory of this program, keys included, to disk.</source>
        <translation>Na een crash kan het systeem het geheugen van dit programma, met de sleutels, op schijf zetten.</translation>
    </message>
    <message>
        <source>What you copy here is taken away after ten seconds, and when it locks.</source>
        <translation>Wat u hier kopieert, verdwijnt na tien seconden en bij het vergrendelen.</translation>
    </message>
    <message>
        <source>Whether copied text is taken away could not be found out.</source>
        <translation>Of gekopieerde tekst verdwijnt, was niet vast te stellen.</translation>
    </message>
    <message>
        <source>Each file has a key of its own. The newest %2 were read just now and are whole.</source>
        <translation>Elk bestand heeft een eigen sleutel. De nieuwste %2 zijn zojuist gelezen en zijn gaaf.</translation>
    </message>
    <message>
        <source>Of the newest %2 files only %1 are as they were written. Restore from the backup.</source>
        <translation>Van de nieuwste %2 bestanden zijn er maar %1 zoals ze zijn weggeschreven. Haal ze uit de back-up.</translation>
    </message>
    <message>
        <source>There is no picture or report yet to look at.</source>
        <translation>Er is nog geen beeld of rapport om naar te kijken.</translation>
    </message>
    <message>
        <source>The chain is broken: somebody or something changed a line. Look in the journal.</source>
        <translation>De keten is gebroken: iemand of iets heeft een regel gewijzigd. Kijk in het logboek.</translation>
    </message>
    <message>
        <source>%1 lines hang together, looked at just now. Nobody had all signatures checked yet.</source>
        <translation>%1 regels sluiten op elkaar aan, zojuist nagekeken. Nog niemand heeft alle handtekeningen laten nakijken.</translation>
    </message>
    <message>
        <source>%1 lines hang together, looked at just now. Checked by a person on %3.</source>
        <translation>%1 regels sluiten op elkaar aan, zojuist nagekeken. Door iemand gecontroleerd op %3.</translation>
    </message>
    <message>
        <source>Your password opens the studio together with a secret in this computer&apos;s credential store.</source>
        <translation>Uw wachtwoord opent de studio samen met een geheim in de sleutelbos van deze computer.</translation>
    </message>
    <message>
        <source>This computer can keep a second key, but your password works without one. A new password with the recovery sheet makes one.</source>
        <translation>Deze computer kan een tweede sleutel bewaren, maar uw wachtwoord werkt zonder. Met een nieuw wachtwoord via het herstelblad komt die er.</translation>
    </message>
    <message>
        <source>This computer has no credential store that we trust. Whoever copies the disk needs only your password: make it long.</source>
        <translation>Deze computer heeft geen sleutelbos die we vertrouwen. Wie de schijf kopieert, heeft alleen uw wachtwoord nodig: maak het lang.</translation>
    </message>
    <message>
        <source>Your own part of the key file could not be read.</source>
        <translation>Uw eigen deel van het sleutelbestand was niet te lezen.</translation>
    </message>
    <message>
        <source>Made on %3, last typed back on %4.</source>
        <translation>Gemaakt op %3, het laatst overgetypt op %4.</translation>
    </message>
    <message>
        <source>Made on %3, last typed back on %4: check whether it still lies there.</source>
        <translation>Gemaakt op %3, het laatst overgetypt op %4: kijk of het er nog ligt.</translation>
    </message>
    <message>
        <source>The key file has no recovery part that can be read: make a new sheet.</source>
        <translation>Het sleutelbestand heeft geen leesbaar hersteldeel: maak een nieuw blad.</translation>
    </message>
    <message>
        <source>The studio&apos;s folder can be opened only by the account that you work with.</source>
        <translation>Alleen het account waarmee u werkt, kan in de map van de studio.</translation>
    </message>
    <message>
        <source>Other accounts can reach the studio&apos;s folder. What they find is encrypted.</source>
        <translation>Andere accounts kunnen in de map van de studio. Wat ze daar vinden, is versleuteld.</translation>
    </message>
    <message>
        <source>On this system the rights of the folder are not looked at.</source>
        <translation>Op dit systeem kijken we niet naar de rechten van de map.</translation>
    </message>
    <message>
        <source>Windows leaves this window out of pictures and films of the screen.</source>
        <translation>Windows laat dit venster weg uit afbeeldingen en films van het scherm.</translation>
    </message>
    <message>
        <source>Windows refused to leave this window out of pictures of the screen.</source>
        <translation>Windows weigerde dit venster weg te laten uit afbeeldingen van het scherm.</translation>
    </message>
    <message>
        <source>On this system other programs can take pictures of the screen. Only Windows can prevent that.</source>
        <translation>Op dit systeem kunnen andere programma’s het scherm afbeelden. Alleen Windows kan dat voorkomen.</translation>
    </message>
    <message>
        <source>No window has been shown yet.</source>
        <translation>Er is nog geen venster getoond.</translation>
    </message>
    <message>
        <source>Nobody does anything for %1 minutes</source>
        <translation>%1 minuten doet niemand iets</translation>
    </message>
    <message>
        <source>Ctrl+L, or Lock at the top</source>
        <translation>Ctrl+L, of Vergrendelen bovenaan</translation>
    </message>
    <message>
        <source>The window is made small</source>
        <translation>Het venster wordt klein gemaakt</translation>
    </message>
    <message>
        <source>The clock jumps: the computer slept</source>
        <translation>De klok verspringt: de computer sliep</translation>
    </message>
    <message>
        <source>The window is closed</source>
        <translation>Het venster wordt gesloten</translation>
    </message>
    <message>
        <source>The screen of the computer is locked</source>
        <translation>Het scherm van de computer wordt vergrendeld</translation>
    </message>
    <message>
        <source>The computer goes to sleep</source>
        <translation>De computer gaat slapen</translation>
    </message>
    <message>
        <source>The lid is closed</source>
        <translation>De klep gaat dicht</translation>
    </message>
    <message>
        <source>Another user takes the computer</source>
        <translation>Een andere gebruiker neemt de computer over</translation>
    </message>
    <message>
        <source>A computer that is already taken over while the studio is open on it.</source>
        <translation>Een computer die al is overgenomen terwijl de studio erop openstaat.</translation>
    </message>
    <message>
        <source>Somebody who is forced to give a password.</source>
        <translation>Iemand die wordt gedwongen een wachtwoord te geven.</translation>
    </message>
    <message>
        <source>A look into the memory of a computer that is unlocked.</source>
        <translation>Kijken in het geheugen van een ontgrendelde computer.</translation>
    </message>
    <message>
        <source>Pictures of the screen, by a program on Linux or macOS, or by a telephone anywhere.</source>
        <translation>Afbeeldingen van het scherm: door een programma op Linux of macOS, of overal met een telefoon.</translation>
    </message>
    <message>
        <source>A report that was saved as a PDF: whoever finds it can read it.</source>
        <translation>Een rapport dat als PDF is bewaard: wie het vindt, kan het lezen.</translation>
    </message>
    <message>
        <source>A colleague who treats and breaks the rules of a file that was set apart: the program keeps it closed, the keys of all who treat are the same.</source>
        <translation>Een behandelaar die de regels van een afgeschermd dossier breekt: het programma houdt het dicht, maar alle behandelaars hebben dezelfde sleutel.</translation>
    </message>
    <message>
        <source>Loss of the disk: this version makes no backups.</source>
        <translation>Verlies van de schijf: deze versie maakt geen back-ups.</translation>
    </message>
</context>
<context>
    <name>purpose</name>
    <message>
        <source>To hand it to the client</source>
        <translation>Om aan de cliënt te geven</translation>
    </message>
    <message>
        <source>For the GP or another practitioner, with consent</source>
        <translation>Voor de huisarts of een andere behandelaar, met toestemming</translation>
    </message>
    <message>
        <source>The client asked for a copy</source>
        <translation>De cliënt vroeg om een kopie</translation>
    </message>
    <message>
        <source>For the paper file of the studio</source>
        <translation>Voor het papieren dossier van de studio</translation>
    </message>
    <message>
        <source>For whoever pays it</source>
        <translation>Voor wie hem betaalt</translation>
    </message>
    <message>
        <source>For the books of the studio</source>
        <translation>Voor de boekhouding van de studio</translation>
    </message>
    <message>
        <source>What is it for? The answer is kept in the journal.</source>
        <translation>Waar is dit voor? Het antwoord komt in het logboek.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Choose what it is for.</source>
        <translation>Kies waar het voor is.</translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <source>Make a new recovery sheet?</source>
        <translation>Nieuw herstelblad maken?</translation>
    </message>
    <message>
        <source>Do this when the sheet is lost or somebody else saw it. The old sheet works until you have typed the new one back; after that it opens nothing.</source>
        <translation>Doe dit als het blad kwijt is of iemand anders het heeft gezien. Het oude blad werkt tot u het nieuwe hebt overgetypt; daarna opent het niets meer.</translation>
    </message>
    <message>
        <source>The new recovery sheet</source>
        <translation>Het nieuwe herstelblad</translation>
    </message>
    <message>
        <source>Print it, or save it and print it elsewhere. It opens everything: keep it away from the computer.</source>
        <translation>Druk het af, of bewaar het en druk het ergens anders af. Het opent alles: bewaar het niet bij de computer.</translation>
    </message>
    <message>
        <source>Type it back</source>
        <translation>Overtypen</translation>
    </message>
    <message>
        <source>Type the four lines from the new paper. From then on it counts, and the old sheet does not.</source>
        <translation>Typ de vier regels van het nieuwe papier. Vanaf dan geldt dat blad, en het oude niet meer.</translation>
    </message>
    <message>
        <source>Check the recovery sheet</source>
        <translation>Herstelblad controleren</translation>
    </message>
    <message>
        <source>Take the recovery sheet from its safe place and type its four lines. So we know that it is there and can be read.</source>
        <translation>Pak het herstelblad van zijn veilige plek en typ de vier regels. Zo weten we dat het er is en te lezen valt.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Herstelblad</translation>
    </message>
</context>
<context>
    <name>request_items</name>
    <message>
        <source>Access</source>
        <translation>Inzage</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correctie</translation>
    </message>
    <message>
        <source>Destruction</source>
        <translation>Vernietiging</translation>
    </message>
    <message>
        <source>Data to take along</source>
        <translation>Gegevens meenemen</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Bezwaar</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Intrekking</translation>
    </message>
    <message>
        <source>Restriction</source>
        <translation>Beperking</translation>
    </message>
    <message>
        <source>Next of kin</source>
        <translation>Nabestaande</translation>
    </message>
    <message>
        <source>Commissioner</source>
        <translation>Opdrachtgever</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Politie</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Tussenvoegsel</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Voorletters</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geslacht</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geboortedatum</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straat</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Huisnummer</translation>
    </message>
    <message>
        <source>Addition</source>
        <translation>Toevoeging</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Woonplaats</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Health answers</source>
        <translation>Gezondheidsantwoorden</translation>
    </message>
    <message>
        <source>A finding</source>
        <translation>Een bevinding</translation>
    </message>
    <message>
        <source>A conclusion</source>
        <translation>Een conclusie</translation>
    </message>
    <message>
        <source>The risk profile</source>
        <translation>Het risicoprofiel</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Een beeld</translation>
    </message>
    <message>
        <source>A letter</source>
        <translation>Een brief</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>Het hele dossier</translation>
    </message>
    <message>
        <source>One picture</source>
        <translation>Eén beeld</translation>
    </message>
    <message>
        <source>Messages to the client</source>
        <translation>Berichten aan de cliënt</translation>
    </message>
    <message>
        <source>The use that the client objects to</source>
        <translation>Het gebruik waartegen de cliënt bezwaar maakt</translation>
    </message>
    <message>
        <source>The client contests that it is right (18(1)(a))</source>
        <translation>De cliënt betwist dat het klopt (18 lid 1 a)</translation>
    </message>
    <message>
        <source>Unlawful, but the client does not want it destroyed (18(1)(b))</source>
        <translation>Onrechtmatig, maar de cliënt wil geen vernietiging (18 lid 1 b)</translation>
    </message>
    <message>
        <source>We need it no more, the client does for a claim (18(1)(c))</source>
        <translation>Wij hebben het niet meer nodig, de cliënt wel voor een rechtsvordering (18 lid 1 c)</translation>
    </message>
    <message>
        <source>The client objected; it is being weighed (18(1)(d))</source>
        <translation>De cliënt maakte bezwaar; dat wordt afgewogen (18 lid 1 d)</translation>
    </message>
    <message>
        <source>The client agrees to this</source>
        <translation>De cliënt vindt dit goed</translation>
    </message>
    <message>
        <source>For a claim in law</source>
        <translation>Voor een rechtsvordering</translation>
    </message>
    <message>
        <source>To protect the rights of somebody else</source>
        <translation>Om de rechten van een ander te beschermen</translation>
    </message>
    <message>
        <source>An important public interest</source>
        <translation>Een belangrijk algemeen belang</translation>
    </message>
    <message>
        <source>A message to the client</source>
        <translation>Een bericht aan de cliënt</translation>
    </message>
    <message>
        <source>Signing, printing or delivering the result</source>
        <translation>De uitslag ondertekenen, afdrukken of afleveren</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Nieuws</translation>
    </message>
</context>
<context>
    <name>request_notes</name>
    <message>
        <source>In plain words</source>
        <translation>In gewone taal</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Wat er is gevraagd</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Omvang</translation>
    </message>
    <message>
        <source>Which part, if not everything</source>
        <translation>Welk deel, als het niet alles is</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>The client takes it back</source>
        <translation>De cliënt trekt het in</translation>
    </message>
    <message>
        <source>What the client said, when and how</source>
        <translation>Wat de cliënt zei, wanneer en hoe</translation>
    </message>
    <message>
        <source>May ask for the client</source>
        <translation>Mag namens de cliënt vragen</translation>
    </message>
    <message>
        <source>Who it is to the client, what was seen and when</source>
        <translation>Wat diegene van de cliënt is, wat is gezien en wanneer</translation>
    </message>
    <message>
        <source>Only look: no copy is kept. A proxy is in writing, recent, and for this.</source>
        <translation>Alleen bekijken: er blijft geen kopie. Een machtiging is schriftelijk, recent en hiervoor gegeven.</translation>
    </message>
    <message>
        <source>Talk with the client</source>
        <translation>Gesprek met de cliënt</translation>
    </message>
    <message>
        <source>What was discussed</source>
        <translation>Wat er is besproken</translation>
    </message>
    <message>
        <source>Offered: a part only, restriction, taking it along. Told: no comparing later.</source>
        <translation>Aangeboden: alleen een deel, beperking, meenemen. Verteld: later vergelijken kan niet meer.</translation>
    </message>
    <message>
        <source>The client has signed the list</source>
        <translation>De cliënt heeft de lijst getekend</translation>
    </message>
    <message>
        <source>What stands on the list</source>
        <translation>Wat er op de lijst staat</translation>
    </message>
    <message>
        <source>Destruction is asked in writing or electronically (article 7:455 BW).</source>
        <translation>Vernietiging wordt schriftelijk of elektronisch gevraagd (artikel 7:455 BW).</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>Nog niet aangetoond</translation>
    </message>
    <message>
        <source>What the client says, and what would show it</source>
        <translation>Wat de cliënt zegt, en waaruit het zou blijken</translation>
    </message>
    <message>
        <source>The client’s answer</source>
        <translation>Antwoord van de cliënt</translation>
    </message>
    <message>
        <source>What the client sent or said</source>
        <translation>Wat de cliënt stuurde of zei</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>Gevolgen</translation>
    </message>
    <message>
        <source>What was stopped, and what was erased</source>
        <translation>Wat is gestopt en wat is gewist</translation>
    </message>
    <message>
        <source>Weighing of interests</source>
        <translation>Belangenafweging</translation>
    </message>
    <message>
        <source>The client’s interest and ours, in plain words</source>
        <translation>Het belang van de cliënt en het onze, in gewone taal</translation>
    </message>
    <message>
        <source>The client has died</source>
        <translation>De cliënt is overleden</translation>
    </message>
    <message>
        <source>What was seen; no copy is kept</source>
        <translation>Wat is gezien; er wordt geen kopie bewaard</translation>
    </message>
    <message>
        <source>Needed for anything else than a deed, an extract or a certificate.</source>
        <translation>Nodig bij iets anders dan een akte, een uittreksel of een verklaring.</translation>
    </message>
    <message>
        <source>Which official asks</source>
        <translation>Welke ambtenaar het vraagt</translation>
    </message>
    <message>
        <source>Who commissioned the care</source>
        <translation>Wie de opdracht gaf</translation>
    </message>
    <message>
        <source>What was seen, and when</source>
        <translation>Wat er is gezien, en wanneer</translation>
    </message>
    <message>
        <source>An employer gets nothing about one client, whatever is agreed.</source>
        <translation>Een werkgever krijgt niets over één cliënt, wat er ook is afgesproken.</translation>
    </message>
    <message>
        <source>Wish of the deceased</source>
        <translation>Wens van de overledene</translation>
    </message>
    <message>
        <source>Where that stands</source>
        <translation>Waar dat staat</translation>
    </message>
    <message>
        <source>A refusal that the client recorded ends the request (article 7:458a(4) BW).</source>
        <translation>Een weigering die de cliënt vastlegde, beëindigt het verzoek (artikel 7:458a lid 4 BW).</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grond</translation>
    </message>
    <message>
        <source>The article, and why it holds here</source>
        <translation>Het artikel, en waarom het hier geldt</translation>
    </message>
    <message>
        <source>Suspicion of a medical error</source>
        <translation>Vermoeden van een medische fout</translation>
    </message>
    <message>
        <source>What the requester says</source>
        <translation>Wat de verzoeker zegt</translation>
    </message>
    <message>
        <source>Answer of the independent doctor</source>
        <translation>Antwoord van de onafhankelijke arts</translation>
    </message>
    <message>
        <source>Who it is, and what the answer says</source>
        <translation>Wie het is, en wat het antwoord zegt</translation>
    </message>
    <message>
        <source>The client was asked</source>
        <translation>De cliënt is gevraagd</translation>
    </message>
    <message>
        <source>When and how</source>
        <translation>Wanneer en hoe</translation>
    </message>
    <message>
        <source>The client heard the result first</source>
        <translation>De cliënt hoorde de uitslag als eerste</translation>
    </message>
    <message>
        <source>Choice of the client</source>
        <translation>Keuze van de cliënt</translation>
    </message>
    <message>
        <source>What the client said</source>
        <translation>Wat de cliënt zei</translation>
    </message>
    <message>
        <source>The code of the parcel is lost</source>
        <translation>De code van het pakket is kwijt</translation>
    </message>
    <message>
        <source>How it was lost</source>
        <translation>Hoe de code kwijtraakte</translation>
    </message>
    <message>
        <source>Without its code nobody opens the parcel. Destroy it where it is in hand.</source>
        <translation>Zonder de code opent niemand het pakket. Vernietig het als u het in handen hebt.</translation>
    </message>
    <message>
        <source>A message was allowed all the same</source>
        <translation>Een bericht mocht toch</translation>
    </message>
    <message>
        <source>The result was allowed all the same</source>
        <translation>De uitslag mocht toch</translation>
    </message>
    <message>
        <source>Whose file it is</source>
        <translation>Wiens dossier het is</translation>
    </message>
    <message>
        <source>What it has to be</source>
        <translation>Wat het moet worden</translation>
    </message>
    <message>
        <source>Where the answer goes, until it has left</source>
        <translation>Waar het antwoord heen gaat, tot het weg is</translation>
    </message>
    <message>
        <source>Whose data were destroyed</source>
        <translation>Wiens gegevens zijn vernietigd</translation>
    </message>
    <message>
        <source>File taken in with the request</source>
        <translation>Bestand bij het verzoek opgenomen</translation>
    </message>
    <message>
        <source>Destroyed at a sign-in</source>
        <translation>Vernietigd bij het aanmelden</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Uitgevoerd</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Gecontroleerd</translation>
    </message>
    <message>
        <source>Sealed parcel made</source>
        <translation>Verzegeld pakket gemaakt</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Wat er is gedaan</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>A part</source>
        <translation>Een deel</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Op papier</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Per e-mail</translation>
    </message>
    <message>
        <source>On the own screen</source>
        <translation>Op het eigen scherm</translation>
    </message>
    <message>
        <source>We stop</source>
        <translation>Wij stoppen</translation>
    </message>
    <message>
        <source>Compelling grounds to go on</source>
        <translation>Dwingende redenen om door te gaan</translation>
    </message>
    <message>
        <source>Extract of the register</source>
        <translation>Uittreksel uit het register</translation>
    </message>
    <message>
        <source>Decision of the court</source>
        <translation>Beslissing van de rechter</translation>
    </message>
    <message>
        <source>Own statement of a close relative</source>
        <translation>Eigen verklaring van een naaste</translation>
    </message>
    <message>
        <source>Written proxy of the client</source>
        <translation>Schriftelijke machtiging van de cliënt</translation>
    </message>
    <message>
        <source>Deed of death</source>
        <translation>Akte van overlijden</translation>
    </message>
    <message>
        <source>Extract of the register of deaths</source>
        <translation>Uittreksel uit het overlijdensregister</translation>
    </message>
    <message>
        <source>Certificate of inheritance of a notary</source>
        <translation>Verklaring van erfrecht van een notaris</translation>
    </message>
    <message>
        <source>Otherwise (weak: does not count as proof)</source>
        <translation>Anders (zwak: telt niet als bewijs)</translation>
    </message>
    <message>
        <source>The warrant or written order was seen</source>
        <translation>Het bevel of de schriftelijke vordering is gezien</translation>
    </message>
    <message>
        <source>Card of office seen at the desk</source>
        <translation>Legitimatiebewijs gezien aan de balie</translation>
    </message>
    <message>
        <source>Called back on the public number of the office</source>
        <translation>Teruggebeld op het openbare nummer van de instantie</translation>
    </message>
    <message>
        <source>The agreement on paper names them</source>
        <translation>De overeenkomst op papier noemt deze opdrachtgever</translation>
    </message>
    <message>
        <source>The client wrote so</source>
        <translation>De cliënt heeft dat geschreven</translation>
    </message>
    <message>
        <source>Order of a court, or a warrant</source>
        <translation>Bevel of vordering van een rechter of officier</translation>
    </message>
    <message>
        <source>The client agrees, in writing</source>
        <translation>De cliënt stemt schriftelijk in</translation>
    </message>
    <message>
        <source>Forbade it</source>
        <translation>Verbood het</translation>
    </message>
    <message>
        <source>No objection recorded</source>
        <translation>Geen bezwaar vastgelegd</translation>
    </message>
    <message>
        <source>Consent given in life</source>
        <translation>Toestemming bij leven</translation>
    </message>
    <message>
        <source>Notice of an incident</source>
        <translation>Melding van een incident</translation>
    </message>
    <message>
        <source>A weighty interest</source>
        <translation>Een zwaarwegend belang</translation>
    </message>
    <message>
        <source>Parent of a child under 16</source>
        <translation>Ouder van een kind onder 16</translation>
    </message>
    <message>
        <source>A legal duty</source>
        <translation>Een wettelijke plicht</translation>
    </message>
    <message>
        <source>Conflict of duties</source>
        <translation>Conflict van plichten</translation>
    </message>
    <message>
        <source>No ground</source>
        <translation>Geen grond</translation>
    </message>
    <message>
        <source>May be given</source>
        <translation>Mag worden gegeven</translation>
    </message>
    <message>
        <source>Blocks it</source>
        <translation>Blokkeert het</translation>
    </message>
    <message>
        <source>The old parcel is destroyed</source>
        <translation>Het oude pakket is vernietigd</translation>
    </message>
    <message>
        <source>The old parcel is not in hand; nobody opens it</source>
        <translation>Het oude pakket is elders; niemand kan het openen</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Gekoppeld</translation>
    </message>
    <message>
        <source>It was the wrong one</source>
        <translation>Het was het verkeerde</translation>
    </message>
</context>
<context>
    <name>requests</name>
    <message>
        <source>Request for access</source>
        <translation>Verzoek om inzage</translation>
    </message>
    <message>
        <source>Request for rectification</source>
        <translation>Verzoek om rectificatie</translation>
    </message>
    <message>
        <source>Request for destruction</source>
        <translation>Verzoek tot vernietiging</translation>
    </message>
    <message>
        <source>Request for portability</source>
        <translation>Verzoek om gegevens mee te nemen</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Bezwaar</translation>
    </message>
    <message>
        <source>Withdrawal of consent</source>
        <translation>Intrekken van toestemming</translation>
    </message>
    <message>
        <source>Request for restriction</source>
        <translation>Verzoek om beperking</translation>
    </message>
    <message>
        <source>Request of next of kin</source>
        <translation>Verzoek van nabestaande</translation>
    </message>
    <message>
        <source>Request of a commissioning party</source>
        <translation>Verzoek van opdrachtgever</translation>
    </message>
    <message>
        <source>Request of police or justice</source>
        <translation>Verzoek van politie of justitie</translation>
    </message>
    <message>
        <source>see what is kept, and get a copy</source>
        <translation>zien wat wij bewaren, met een kopie</translation>
    </message>
    <message>
        <source>have something corrected or completed</source>
        <translation>iets laten verbeteren of aanvullen</translation>
    </message>
    <message>
        <source>have the file or a part of it destroyed</source>
        <translation>dossier of een deel laten vernietigen</translation>
    </message>
    <message>
        <source>take own data along in a usable form</source>
        <translation>eigen gegevens meenemen in bruikbare vorm</translation>
    </message>
    <message>
        <source>object to a use; news stops at once</source>
        <translation>bezwaar tegen gebruik; nieuws stopt meteen</translation>
    </message>
    <message>
        <source>take back a consent; it stops at once</source>
        <translation>toestemming intrekken; het stopt meteen</translation>
    </message>
    <message>
        <source>have data only stored for now</source>
        <translation>gegevens voorlopig alleen bewaren</translation>
    </message>
    <message>
        <source>data from the file of somebody who died</source>
        <translation>gegevens uit het dossier van een overledene</translation>
    </message>
    <message>
        <source>the result, asked by who commissioned it</source>
        <translation>de uitslag, gevraagd door de opdrachtgever</translation>
    </message>
    <message>
        <source>data for an investigation</source>
        <translation>gegevens voor een onderzoek</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identiteit</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Omvang</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>Beoordelen</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Afgeleverd</translation>
    </message>
    <message>
        <source>Identity is certain</source>
        <translation>Identiteit akkoord</translation>
    </message>
    <message>
        <source>Not identified</source>
        <translation>Niet vastgesteld</translation>
    </message>
    <message>
        <source>More asked of the client</source>
        <translation>Meer gevraagd aan cliënt</translation>
    </message>
    <message>
        <source>Talk with the client</source>
        <translation>Gesprek met de cliënt</translation>
    </message>
    <message>
        <source>Confirmed by the client</source>
        <translation>Bevestigd door cliënt</translation>
    </message>
    <message>
        <source>Second look</source>
        <translation>Tweede blik</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Toegewezen</translation>
    </message>
    <message>
        <source>Granted in part</source>
        <translation>Deels toegewezen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Afgewezen</translation>
    </message>
    <message>
        <source>Carrying out</source>
        <translation>Uitvoeren</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestopt</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Beperkt</translation>
    </message>
    <message>
        <source>Weighing</source>
        <translation>Afwegen</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Uitgelegd</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>Gevolgen</translation>
    </message>
    <message>
        <source>Death shown</source>
        <translation>Overlijden aangetoond</translation>
    </message>
    <message>
        <source>Wish looked up</source>
        <translation>Wens nagezien</translation>
    </message>
    <message>
        <source>Ground tested</source>
        <translation>Grond getoetst</translation>
    </message>
    <message>
        <source>Independent doctor</source>
        <translation>Onafhankelijke arts</translation>
    </message>
    <message>
        <source>Client asked</source>
        <translation>Cliënt gevraagd</translation>
    </message>
    <message>
        <source>Client informed</source>
        <translation>Cliënt geïnformeerd</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Ingetrokken</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>Code at the desk</source>
        <translation>Code aan de balie</translation>
    </message>
    <message>
        <source>Code by phone</source>
        <translation>Code per telefoon</translation>
    </message>
    <message>
        <source>Code by post</source>
        <translation>Code per post</translation>
    </message>
    <message>
        <source>Code by e-mail</source>
        <translation>Code per e-mail</translation>
    </message>
    <message>
        <source>Dealt with on %1</source>
        <translation>Afgehandeld op %1</translation>
    </message>
    <message>
        <source>one day late</source>
        <translation>één dag te laat</translation>
    </message>
    <message>
        <source>%1 days late</source>
        <translation>%1 dagen te laat</translation>
    </message>
    <message>
        <source>one day left</source>
        <translation>nog één dag</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>nog %1 dagen</translation>
    </message>
    <message>
        <source>last day today</source>
        <translation>vandaag laatste dag</translation>
    </message>
    <message>
        <source>Closed on %1</source>
        <translation>Gesloten op %1</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Aan de balie</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Per telefoon</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Per e-mail</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Per post</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>De cliënt</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Vertegenwoordiger</translation>
    </message>
    <message>
        <source>Somebody with a proxy</source>
        <translation>Gemachtigde</translation>
    </message>
    <message>
        <source>Next of kin</source>
        <translation>Nabestaande</translation>
    </message>
    <message>
        <source>Commissioning party</source>
        <translation>Opdrachtgever</translation>
    </message>
    <message>
        <source>Police or justice</source>
        <translation>Politie of justitie</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Iemand anders</translation>
    </message>
    <message>
        <source>Identity and contact</source>
        <translation>Identiteit en contact</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>Invoices and payments</source>
        <translation>Facturen en betaling</translation>
    </message>
    <message>
        <source>Health answers and measurements</source>
        <translation>Intake, gezondheid en metingen</translation>
    </message>
    <message>
        <source>Findings, conclusions, profile</source>
        <translation>Bevindingen, conclusies, profiel</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Beelden</translation>
    </message>
    <message>
        <source>Letters and contact notes</source>
        <translation>Brieven en contactnotities</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Toestemmingen</translation>
    </message>
    <message>
        <source>Given to others</source>
        <translation>Verstrekkingen aan anderen</translation>
    </message>
    <message>
        <source>Earlier requests</source>
        <translation>Eerdere verzoeken</translation>
    </message>
    <message>
        <source>Who looked</source>
        <translation>Wie heeft gekeken</translation>
    </message>
    <message>
        <source>The key of the file</source>
        <translation>De sleutel van het dossier</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Niet van toepassing</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Verteld</translation>
    </message>
    <message>
        <source>Telling is impossible</source>
        <translation>Vertellen is onmogelijk</translation>
    </message>
    <message>
        <source>Takes too great an effort</source>
        <translation>Kost onevenredig veel moeite</translation>
    </message>
    <message>
        <source>Nothing was given</source>
        <translation>Er is niets gegeven</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Nog geen antwoord</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Geven</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>Vernietigen</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Blijft</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Toewijzen</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Afwijzen</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>Deels</translation>
    </message>
    <message>
        <source>Not</source>
        <translation>Niet</translation>
    </message>
    <message>
        <source>past the promise</source>
        <translation>over de belofte</translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>Klaar %1</translation>
    </message>
    <message>
        <source>Destroyed there</source>
        <translation>Daar vernietigd</translation>
    </message>
    <message>
        <source>Could not be destroyed there</source>
        <translation>Kon daar niet vernietigd worden</translation>
    </message>
    <message>
        <source>Privacy of another (7:456 BW, 15(4) AVG)</source>
        <translation>Privacy van een ander (7:456 BW, 15 lid 4 AVG)</translation>
    </message>
    <message>
        <source>Considerable interest of another (7:455(2) BW)</source>
        <translation>Aanmerkelijk belang van een ander (7:455 lid 2 BW)</translation>
    </message>
    <message>
        <source>A law forbids it (7:455(2) BW)</source>
        <translation>Een wet verbiedt het (7:455 lid 2 BW)</translation>
    </message>
    <message>
        <source>Tax office (52 AWR, 17(3)(b) AVG)</source>
        <translation>Belastingdienst (52 AWR, 17 lid 3 b AVG)</translation>
    </message>
    <message>
        <source>Proof that is needed (17(3)(e) AVG)</source>
        <translation>Bewijs dat nodig is (17 lid 3 e AVG)</translation>
    </message>
    <message>
        <source>The log must be kept (5 Begz)</source>
        <translation>Logboek moet bewaard blijven (5 Begz)</translation>
    </message>
    <message>
        <source>The client did not ask for this (7:455(1) BW)</source>
        <translation>De cliënt vroeg hier niet om (7:455 lid 1 BW)</translation>
    </message>
    <message>
        <source>Judgement of the practitioner (7:454(2) BW)</source>
        <translation>Oordeel van de behandelaar (7:454 lid 2 BW)</translation>
    </message>
    <message>
        <source>Not established (16 AVG)</source>
        <translation>Niet vast te stellen (16 AVG)</translation>
    </message>
    <message>
        <source>Not given by the client or measured (20 AVG)</source>
        <translation>Niet zelf gegeven of gemeten (20 AVG)</translation>
    </message>
    <message>
        <source>This right does not hold here (21 AVG)</source>
        <translation>Dit recht geldt hier niet (21 AVG)</translation>
    </message>
    <message>
        <source>Compelling grounds (21(1) AVG)</source>
        <translation>Dwingende gronden (21 lid 1 AVG)</translation>
    </message>
    <message>
        <source>Unfounded or excessive (12(5) AVG)</source>
        <translation>Ongegrond of buitensporig (12 lid 5 AVG)</translation>
    </message>
    <message>
        <source>Wish of the deceased (7:458a(4) BW)</source>
        <translation>Wens van de overledene (7:458a lid 4 BW)</translation>
    </message>
    <message>
        <source>Professional secrecy (7:457 BW)</source>
        <translation>Beroepsgeheim (7:457 BW)</translation>
    </message>
    <message>
        <source>Blocked by the client (7:464(2) BW)</source>
        <translation>Geblokkeerd door cliënt (7:464 lid 2 BW)</translation>
    </message>
    <message>
        <source>It is not certain yet who asks.</source>
        <translation>Het staat nog niet vast wie het vraagt.</translation>
    </message>
    <message>
        <source>The copy of the document must be destroyed first.</source>
        <translation>De kopie van het bewijs moet eerst zijn vernietigd.</translation>
    </message>
    <message>
        <source>It is not written down yet that the requester may ask for the client (article 7:465 BW).</source>
        <translation>Nog niet genoteerd is dat de verzoeker namens de cliënt mag vragen (artikel 7:465 BW).</translation>
    </message>
    <message>
        <source>A reminder must have been sent.</source>
        <translation>Er moet een herinnering zijn gestuurd.</translation>
    </message>
    <message>
        <source>Four weeks must have passed.</source>
        <translation>Er moeten vier weken voorbij zijn.</translation>
    </message>
    <message>
        <source>The reason is not written down yet.</source>
        <translation>De reden is nog niet genoteerd.</translation>
    </message>
    <message>
        <source>What it is about is not chosen yet.</source>
        <translation>De omvang is nog niet gekozen.</translation>
    </message>
    <message>
        <source>Not every source has answered.</source>
        <translation>Niet elke bron heeft geantwoord.</translation>
    </message>
    <message>
        <source>Something medical is among it: the practitioner decides.</source>
        <translation>Er is iets medisch bij: de behandelaar besluit.</translation>
    </message>
    <message>
        <source>Not every part is decided.</source>
        <translation>Niet over elk onderdeel is besloten.</translation>
    </message>
    <message>
        <source>Some parts are decided one by one already.</source>
        <translation>Over sommige onderdelen is al apart beslist.</translation>
    </message>
    <message>
        <source>A refusal lacks its ground or reason.</source>
        <translation>Bij een weigering ontbreekt grond of reden.</translation>
    </message>
    <message>
        <source>“In part” does not say yet what is left out: choose the records or pictures.</source>
        <translation>Bij ‘deels’ staat nog niet wat wordt weggelaten: kies de gegevens of foto’s.</translation>
    </message>
    <message>
        <source>Not everything is granted.</source>
        <translation>Niet alles is toegewezen.</translation>
    </message>
    <message>
        <source>It is not partly granted.</source>
        <translation>Het is niet deels toegewezen.</translation>
    </message>
    <message>
        <source>Not everything is refused.</source>
        <translation>Niet alles is afgewezen.</translation>
    </message>
    <message>
        <source>A second look is not needed.</source>
        <translation>Een tweede blik is niet nodig.</translation>
    </message>
    <message>
        <source>A second look is needed first.</source>
        <translation>Eerst is een tweede blik nodig.</translation>
    </message>
    <message>
        <source>The second look has not agreed yet.</source>
        <translation>De tweede blik is nog niet akkoord.</translation>
    </message>
    <message>
        <source>Only while nobody is asked to look: take the asking back, or wait for the second look to object.</source>
        <translation>Dit kan alleen zolang er niemand om een tweede blik is gevraagd: trek de vraag terug, of wacht tot de tweede blik bezwaar maakt.</translation>
    </message>
    <message>
        <source>What is not proven is not written down yet.</source>
        <translation>Wat niet is aangetoond, is nog niet genoteerd.</translation>
    </message>
    <message>
        <source>The client has not answered yet.</source>
        <translation>De cliënt heeft nog niet geantwoord.</translation>
    </message>
    <message>
        <source>The talk with the client is not written down yet.</source>
        <translation>Het gesprek met de cliënt is nog niet genoteerd.</translation>
    </message>
    <message>
        <source>The client has not signed the list yet.</source>
        <translation>De cliënt heeft de lijst nog niet getekend.</translation>
    </message>
    <message>
        <source>It is not carried out yet.</source>
        <translation>Het is nog niet uitgevoerd.</translation>
    </message>
    <message>
        <source>Nothing failed.</source>
        <translation>Er is niets mislukt.</translation>
    </message>
    <message>
        <source>The check is not done yet.</source>
        <translation>De controle is nog niet gedaan.</translation>
    </message>
    <message>
        <source>Not every recipient was told yet (article 19 AVG).</source>
        <translation>Nog niet elke ontvanger is op de hoogte gebracht (artikel 19 AVG).</translation>
    </message>
    <message>
        <source>What an outside source had is not handed over yet: say how and when, or take its files in.</source>
        <translation>Wat een andere plek had, is nog niet overhandigd: zeg hoe en wanneer, of neem de bestanden op.</translation>
    </message>
    <message>
        <source>The interests are not weighed yet.</source>
        <translation>De belangen zijn nog niet afgewogen.</translation>
    </message>
    <message>
        <source>The consequences are not written down yet.</source>
        <translation>De gevolgen zijn nog niet genoteerd.</translation>
    </message>
    <message>
        <source>It is not written down yet which official asks, of which office, and on which order.</source>
        <translation>Er staat nog niet welke ambtenaar het vraagt, van welke instantie en op welk bevel.</translation>
    </message>
    <message>
        <source>The agreement in the file does not name who asks as its commissioning party.</source>
        <translation>De overeenkomst in het dossier noemt de vrager niet als opdrachtgever.</translation>
    </message>
    <message>
        <source>It is not shown yet that the client died: a deed, an extract or a certificate was not seen.</source>
        <translation>Het overlijden is nog niet aangetoond: er is geen akte, uittreksel of verklaring gezien.</translation>
    </message>
    <message>
        <source>The wish of the deceased is not looked up yet.</source>
        <translation>De wens van de overledene is nog niet nagezien.</translation>
    </message>
    <message>
        <source>The deceased did not forbid it.</source>
        <translation>De overledene verbood het niet.</translation>
    </message>
    <message>
        <source>The deceased forbade it.</source>
        <translation>De overledene verbood het.</translation>
    </message>
    <message>
        <source>No ground is chosen yet.</source>
        <translation>Er is nog geen grond gekozen.</translation>
    </message>
    <message>
        <source>No suspicion of an error is written down.</source>
        <translation>Er is geen vermoeden van een fout genoteerd.</translation>
    </message>
    <message>
        <source>The independent doctor has not answered yet.</source>
        <translation>De onafhankelijke arts heeft nog niet geantwoord.</translation>
    </message>
    <message>
        <source>The client is not asked yet.</source>
        <translation>De cliënt is nog niet gevraagd.</translation>
    </message>
    <message>
        <source>The client has not heard the result first.</source>
        <translation>De cliënt heeft de uitslag nog niet als eerste gehoord.</translation>
    </message>
    <message>
        <source>The client has not released it.</source>
        <translation>De cliënt heeft het niet vrijgegeven.</translation>
    </message>
    <message>
        <source>The client has not blocked it.</source>
        <translation>De cliënt heeft het niet geblokkeerd.</translation>
    </message>
    <message>
        <source>The letter has not left yet.</source>
        <translation>De brief is nog niet verstuurd.</translation>
    </message>
    <message>
        <source>How the code went is not written down yet.</source>
        <translation>Hoe de code ging, is nog niet genoteerd.</translation>
    </message>
    <message>
        <source>What the client said is not written down yet.</source>
        <translation>Wat de cliënt zei, is nog niet genoteerd.</translation>
    </message>
    <message>
        <source>No result is signed yet.</source>
        <translation>Er is nog geen uitslag ondertekend.</translation>
    </message>
    <message>
        <source>No parcel was made.</source>
        <translation>Er is geen pakket gemaakt.</translation>
    </message>
    <message>
        <source>Only when the code is lost: write that down first.</source>
        <translation>Alleen als de code kwijt is: noteer dat eerst.</translation>
    </message>
    <message>
        <source>It is not known yet whose file this is. Link it to a file first.</source>
        <translation>Het is nog niet bekend over wiens dossier dit gaat. Koppel het eerst aan een dossier.</translation>
    </message>
    <message>
        <source>There is a file of this client.</source>
        <translation>Er is een dossier van deze cliënt.</translation>
    </message>
    <message>
        <source>The file of this request has not changed.</source>
        <translation>Het dossier van dit verzoek is niet veranderd.</translation>
    </message>
    <message>
        <source>Confirmation of receipt</source>
        <translation>Ontvangstbevestiging</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Bent u het?</translation>
    </message>
    <message>
        <source>Reminder: who are you?</source>
        <translation>Herinnering: bent u het?</translation>
    </message>
    <message>
        <source>Send the copy again</source>
        <translation>Kopie opnieuw sturen</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Verlenging</translation>
    </message>
    <message>
        <source>Restriction ends</source>
        <translation>Beperking eindigt</translation>
    </message>
    <message>
        <source>Notice to a recipient</source>
        <translation>Bericht aan ontvanger</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Meegegeven</translation>
    </message>
    <message>
        <source>Fill in what stands between braces: %1.</source>
        <translation>Vul in wat tussen accolades staat: %1.</translation>
    </message>
    <message>
        <source>There is a loose brace in the text.</source>
        <translation>Er staat een losse accolade in de tekst.</translation>
    </message>
    <message>
        <source>The letter is empty.</source>
        <translation>De brief is leeg.</translation>
    </message>
    <message>
        <source>where to complain (Autoriteit Persoonsgegevens)</source>
        <translation>waar men kan klagen (Autoriteit Persoonsgegevens)</translation>
    </message>
    <message>
        <source>the court within six weeks (article 35 UAVG)</source>
        <translation>de rechtbank binnen zes weken (artikel 35 UAVG)</translation>
    </message>
    <message>
        <source>that it is free of charge</source>
        <translation>dat het gratis is</translation>
    </message>
    <message>
        <source>the article about the term</source>
        <translation>het artikel over de termijn</translation>
    </message>
    <message>
        <source>the article about identification</source>
        <translation>het artikel over de identiteit</translation>
    </message>
    <message>
        <source>the right to add an own statement</source>
        <translation>het recht op een eigen verklaring</translation>
    </message>
    <message>
        <source>who looked (article 15e Wabvpz)</source>
        <translation>wie heeft gekeken (artikel 15e Wabvpz)</translation>
    </message>
    <message>
        <source>that no computer decides</source>
        <translation>dat geen computer besluit</translation>
    </message>
    <message>
        <source>that nothing goes outside Europe</source>
        <translation>dat niets buiten Europa gaat</translation>
    </message>
    <message>
        <source>how long the file is kept</source>
        <translation>hoe lang het dossier wordt bewaard</translation>
    </message>
    <message>
        <source>the backups</source>
        <translation>de reservekopieën</translation>
    </message>
    <message>
        <source>the article about lifting</source>
        <translation>het artikel over de opheffing</translation>
    </message>
    <message>
        <source>what is still allowed</source>
        <translation>wat nog mag</translation>
    </message>
    <message>
        <source>who was told of it (article 19 AVG)</source>
        <translation>aan wie het is verteld (artikel 19 AVG)</translation>
    </message>
    <message>
        <source>the professional secrecy (article 7:457 BW)</source>
        <translation>het beroepsgeheim (artikel 7:457 BW)</translation>
    </message>
    <message>
        <source>that the code comes apart</source>
        <translation>dat de code apart komt</translation>
    </message>
    <message>
        <source>the reference</source>
        <translation>het kenmerk</translation>
    </message>
    <message>
        <source>when the request came</source>
        <translation>wanneer het verzoek kwam</translation>
    </message>
    <message>
        <source>until when the term is extended</source>
        <translation>tot wanneer de termijn is verlengd</translation>
    </message>
    <message>
        <source>The letter must say: %1.</source>
        <translation>In de brief moet staan: %1.</translation>
    </message>
    <message>
        <source>Received on %1 (%2), written down by %3.</source>
        <translation>Ontvangen op %1 (%2), genoteerd door %3.</translation>
    </message>
    <message>
        <source>To be told</source>
        <translation>Nog te vertellen</translation>
    </message>
    <message>
        <source>To be destroyed there</source>
        <translation>Daar te vernietigen</translation>
    </message>
</context>
<context>
    <name>restricted</name>
    <message>
        <source>Open this file in an emergency?</source>
        <translation>Dit dossier openen in een noodgeval?</translation>
    </message>
    <message>
        <source>It opens until you sign out or the screen locks.</source>
        <translation>Het blijft open tot u zich afmeldt of het scherm vergrendelt.</translation>
    </message>
    <message>
        <source>Open this file to everybody who treats?</source>
        <translation>Dit dossier weer openen voor alle behandelaars?</translation>
    </message>
    <message>
        <source>From now on every practitioner reads its medical part again.</source>
        <translation>Vanaf nu leest iedere behandelaar het medische deel weer.</translation>
    </message>
    <message>
        <source>Set this file apart?</source>
        <translation>Dit dossier afschermen?</translation>
    </message>
    <message>
        <source>From now on only you and the owner read its medical part. Others open it in an emergency only, with a reason that the owner sees. The reception goes on working as before.</source>
        <translation>Vanaf nu lezen alleen u en de eigenaar het medische deel. Anderen openen het alleen in een noodgeval, met een reden die de eigenaar ziet. De receptie werkt gewoon door.</translation>
    </message>
    <message>
        <source>Access within the studio</source>
        <translation>Toegang binnen de studio</translation>
    </message>
</context>
<context>
    <name>users</name>
    <message>
        <source>Name and function of %1</source>
        <translation>Naam en functie van %1</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>Rol van %1</translation>
    </message>
    <message>
        <source>Suspend %1?</source>
        <translation>%1 schorsen?</translation>
    </message>
    <message>
        <source>%1 cannot sign in from now on. What %1 recorded stays. You can reinstate %1 at any time.</source>
        <translation>%1 kan zich vanaf nu niet aanmelden. Wat %1 heeft vastgelegd, blijft. U kunt %1 altijd weer toelaten.</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Schorsen</translation>
    </message>
    <message>
        <source>Suspending …</source>
        <translation>Schorsen …</translation>
    </message>
    <message>
        <source>Reinstate %1?</source>
        <translation>%1 weer toelaten?</translation>
    </message>
    <message>
        <source>%1 can sign in again with the password from before.</source>
        <translation>%1 kan zich weer aanmelden met het wachtwoord van eerder.</translation>
    </message>
    <message>
        <source>Reinstate</source>
        <translation>Weer toelaten</translation>
    </message>
    <message>
        <source>Reinstating …</source>
        <translation>Toelaten …</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 verwijderen?</translation>
    </message>
    <message>
        <source>%1 cannot sign in any more. All keys of the studio are made anew, so that a copy that %1 may have kept opens nothing of what comes after. The name stays with what %1 signed.</source>
        <translation>%1 kan zich niet meer aanmelden. Alle sleutels van de studio worden vernieuwd, zodat een kopie die %1 misschien heeft, niets opent van wat daarna komt. De naam blijft staan bij wat %1 heeft ondertekend.</translation>
    </message>
    <message>
        <source>Remove and renew the keys</source>
        <translation>Verwijderen en sleutels vernieuwen</translation>
    </message>
    <message>
        <source>Removing …</source>
        <translation>Verwijderen …</translation>
    </message>
    <message>
        <source>New code for %1?</source>
        <translation>Nieuwe code voor %1?</translation>
    </message>
    <message>
        <source>The password of %1 stops working. %1 signs in with a one-time code and chooses a new one.</source>
        <translation>Het wachtwoord van %1 werkt niet meer. %1 meldt zich aan met een eenmalige code en kiest een nieuw wachtwoord.</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation>Code maken</translation>
    </message>
    <message>
        <source>Making …</source>
        <translation>Maken …</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Receptie</translation>
    </message>
    <message>
        <source>Practitioner</source>
        <translation>Behandelaar</translation>
    </message>
    <message>
        <source>Practitioner and owner</source>
        <translation>Behandelaar en eigenaar</translation>
    </message>
    <message>
        <source>Plans, registers and hands over. Gets no key to health answers, pictures or results.</source>
        <translation>Plant, schrijft in en geeft mee. Krijgt geen sleutel van gezondheidsvragen, beelden of uitslagen.</translation>
    </message>
    <message>
        <source>Also gets the care key: reads and writes the medical file, and signs.</source>
        <translation>Krijgt ook de zorgsleutel: leest en schrijft het medische dossier en ondertekent.</translation>
    </message>
    <message>
        <source>Also manages users, the journal and the protection of the studio.</source>
        <translation>Beheert ook de gebruikers, het logboek en de bescherming van de studio.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actief</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Geschorst</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <source>The code is valid for 24 hours, until %1 at %2. After that you make a new one.</source>
        <translation>De code is 24 uur geldig, tot %1 om %2 uur. Daarna maakt u een nieuwe.</translation>
    </message>
    <message>
        <source>The one-time code is no longer valid. Make a new one.</source>
        <translation>De eenmalige code is niet meer geldig. Maak een nieuwe.</translation>
    </message>
    <message>
        <source>Has a one-time code, valid until %1 at %2, and has not chosen a password yet.</source>
        <translation>Heeft een eenmalige code, geldig tot %1 om %2 uur, en heeft nog geen wachtwoord gekozen.</translation>
    </message>
    <message>
        <source>Set apart</source>
        <translation>Afgeschermd</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Minderjarig</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Beperkt</translation>
    </message>
    <message>
        <source>Restricted in part</source>
        <translation>Deels beperkt</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Not delivered yet</source>
        <translation>Nog niet afgeleverd</translation>
    </message>
    <message>
        <source>Delivered %1</source>
        <translation>Afgeleverd %1</translation>
    </message>
    <message>
        <source>Document shown, name and date of birth compared</source>
        <translation>Document getoond, naam en geboortedatum vergeleken</translation>
    </message>
    <message>
        <source>Known in person</source>
        <translation>Persoonlijk bekend</translation>
    </message>
    <message>
        <source>Address on file checked</source>
        <translation>Adres in dossier gecontroleerd</translation>
    </message>
    <message>
        <source>In room %1</source>
        <translation>In kamer %1</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>In de kamer</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Verwacht</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Aanwezig</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Afgerond</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Niet verschenen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Afgezegd</translation>
    </message>
    <message>
        <source>First screening</source>
        <translation>Eerste screening</translation>
    </message>
    <message>
        <source>Yearly check</source>
        <translation>Jaarlijkse controle</translation>
    </message>
    <message>
        <source>One lesion</source>
        <translation>Controle één plek</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Vervolgcontrole</translation>
    </message>
    <message>
        <source>Talk about the result</source>
        <translation>Uitslaggesprek</translation>
    </message>
    <message>
        <source>Ms</source>
        <translation>mw.</translation>
    </message>
    <message>
        <source>Mr</source>
        <translation>dhr.</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anders</translation>
    </message>
    <message>
        <source>sex not given</source>
        <translation>geslacht niet opgegeven</translation>
    </message>
    <message>
        <source>Examination and photographs</source>
        <translation>Onderzoek en foto’s</translation>
    </message>
    <message>
        <source>Sensitive parts of the body</source>
        <translation>Gevoelige lichaamsdelen</translation>
    </message>
    <message>
        <source>Sharing with the GP</source>
        <translation>Delen met huisarts</translation>
    </message>
    <message>
        <source>Sharing with a specialist</source>
        <translation>Delen met een specialist</translation>
    </message>
    <message>
        <source>Sharing with the commissioning party</source>
        <translation>Delen met de opdrachtgever</translation>
    </message>
    <message>
        <source>Keeping data longer</source>
        <translation>Gegevens langer bewaren</translation>
    </message>
    <message>
        <source>Teaching</source>
        <translation>Onderwijs</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Wetenschappelijk onderzoek</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publicatie</translation>
    </message>
    <message>
        <source>News by e-mail</source>
        <translation>Nieuws per e-mail</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ingetrokken</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Klacht</translation>
    </message>
    <message>
        <source>A lesion changed</source>
        <translation>Een plek is veranderd</translation>
    </message>
    <message>
        <source>Melanoma in the family</source>
        <translation>Melanoom in de familie</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Verwezen</translation>
    </message>
    <message>
        <source>Own request, no complaint</source>
        <translation>Eigen verzoek, geen klacht</translation>
    </message>
    <message>
        <source>Follow-up of an earlier visit</source>
        <translation>Controle na een eerder bezoek</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>Zelf letten</translation>
    </message>
    <message>
        <source>self</source>
        <translation>zelf</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>GP</source>
        <translation>Huisarts</translation>
    </message>
    <message>
        <source>regular</source>
        <translation>regulier</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>spoed</translation>
    </message>
    <message>
        <source>Second look</source>
        <translation>Tweede blik</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Close-up</source>
        <translation>Dichtbij</translation>
    </message>
    <message>
        <source>Dermoscopy</source>
        <translation>Dermatoscopie</translation>
    </message>
    <message>
        <source>overview</source>
        <translation>overzicht</translation>
    </message>
    <message>
        <source>close-up</source>
        <translation>dichtbij</translation>
    </message>
    <message>
        <source>derm.</source>
        <translation>derm.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standaard</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Verhoogd</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoog</translation>
    </message>
    <message>
        <source>On paper, in hand</source>
        <translation>Op papier, in de hand</translation>
    </message>
    <message>
        <source>On paper, by post</source>
        <translation>Op papier, per post</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Maandag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dinsdag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Woensdag</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donderdag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Vrijdag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Zaterdag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Zondag</translation>
    </message>
    <message>
        <source>January</source>
        <translation>januari</translation>
    </message>
    <message>
        <source>February</source>
        <translation>februari</translation>
    </message>
    <message>
        <source>March</source>
        <translation>maart</translation>
    </message>
    <message>
        <source>April</source>
        <translation>april</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mei</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juni</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juli</translation>
    </message>
    <message>
        <source>August</source>
        <translation>augustus</translation>
    </message>
    <message>
        <source>September</source>
        <translation>september</translation>
    </message>
    <message>
        <source>October</source>
        <translation>oktober</translation>
    </message>
    <message>
        <source>November</source>
        <translation>november</translation>
    </message>
    <message>
        <source>December</source>
        <translation>december</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>jan</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>feb</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mrt</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>apr</translation>
    </message>
    <message>
        <source>May</source>
        <comment>in three letters</comment>
        <translation>mei</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>jun</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>jul</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>aug</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sep</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>okt</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>dec</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 jaar</translation>
    </message>
</context>
</TS>
