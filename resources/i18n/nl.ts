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
        <source>Open the file</source>
        <translation>Dossier openen</translation>
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
    <name>ClientsScreen</name>
    <message>
        <source>Clients</source>
        <translation>Cliënten</translation>
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
        <source>Name, date of birth, number, postcode or phone</source>
        <translation>Naam, geboortedatum, nummer, postcode of telefoon</translation>
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
        <source>Last visit</source>
        <translation>Laatste bezoek</translation>
    </message>
    <message>
        <source>Searches are written in the journal</source>
        <translation>Elke zoekopdracht komt in het logboek</translation>
    </message>
    <message>
        <source>Search by date of birth (14-03-1979) or number as well.</source>
        <translation>Zoek ook op geboortedatum (14-03-1979) of nummer.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gevonden</numerusform>
            <numerusform>%n gevonden</numerusform>
        </translation>
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
        <source>No clients yet</source>
        <translation>Nog geen cliënten</translation>
    </message>
    <message>
        <source>The first intake makes the first file.</source>
        <translation>De eerste intake maakt het eerste dossier.</translation>
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
</context>
<context>
    <name>ConsentList</name>
    <message>
        <source>Not asked yet</source>
        <translation>Nog niet gevraagd</translation>
    </message>
</context>
<context>
    <name>ConsentsCard</name>
    <message>
        <source>Consents</source>
        <translation>Toestemmingen</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Intrekken</translation>
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
        <source>Printing and saving are off in privacy mode. Switch it off first (F9).</source>
        <translation>Afdrukken en opslaan staan uit in de privacymodus. Zet die eerst uit (F9).</translation>
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
    <name>Duties</name>
    <message>
        <source>Your password is changed. From now on only the new one opens the studio.</source>
        <translation>Uw wachtwoord is gewijzigd. Vanaf nu opent alleen het nieuwe de studio.</translation>
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
    <name>FilePages</name>
    <message>
        <source>Beside the client</source>
        <translation>Naast de cliënt</translation>
    </message>
</context>
<context>
    <name>FileTabs</name>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
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
        <source>No client found.</source>
        <translation>Geen cliënt gevonden.</translation>
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
        <source>Practitioner&apos;s note</source>
        <translation>Opmerking van de behandelaar</translation>
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
        <source>Save, go on</source>
        <translation>Opslaan, verder</translation>
    </message>
    <message>
        <source>Section of a form</source>
        <translation>Onderdeel van een formulier</translation>
    </message>
    <message>
        <source>Why a field is asked</source>
        <translation>Waarom een veld gevraagd wordt</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Lijst openen</translation>
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
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Show a hidden picture</source>
        <translation>Verborgen beeld tonen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
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
        <source>Privacy statement</source>
        <translation>Verklaring</translation>
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
        <source>%1 has arrived</source>
        <translation>%1 is binnen gemeld</translation>
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
        <source>New intake</source>
        <translation>Nieuwe intake</translation>
    </message>
    <message>
        <source>Open the screening</source>
        <translation>Screening openen</translation>
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
        <source>New intake</source>
        <translation>Nieuwe intake</translation>
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
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>present client</source>
        <translation>aanwezige cliënt</translation>
    </message>
    <message>
        <source>Consult</source>
        <translation>Consult</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Afspraak</translation>
    </message>
    <message>
        <source>Intake is missing</source>
        <translation>Intake ontbreekt</translation>
    </message>
    <message>
        <source>Visit under way</source>
        <translation>Bezoek bezig</translation>
    </message>
    <message>
        <source>Intake done, sealed</source>
        <translation>Intake ingevuld, verzegeld</translation>
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
        <source>New client</source>
        <translation>Nieuwe cliënt</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Dag ervoor</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Dag erna</translation>
    </message>
    <message>
        <source>No appointments on this day</source>
        <translation>Geen afspraken op deze dag</translation>
    </message>
    <message>
        <source>An appointment is made with the intake.</source>
        <translation>Een afspraak maakt u bij de intake.</translation>
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
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n afspraak</numerusform>
            <numerusform>%n afspraken</numerusform>
        </translation>
    </message>
    <message>
        <source>Names of others are hidden</source>
        <translation>Namen van anderen zijn verborgen</translation>
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
        <source>Has a one-time code and has not chosen a password yet.</source>
        <translation>Heeft een eenmalige code en nog geen wachtwoord gekozen.</translation>
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
    <name>_ItemRow</name>
    <message>
        <source>none</source>
        <translation>geen</translation>
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
        <source>The disk is full. What you entered is still on the screen. Make room and try again.</source>
        <translation>De schijf is vol. Uw invoer staat nog op het scherm. Maak ruimte en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The disk reports a fault. Nothing was stored just now. Make a backup on another disk and have it checked.</source>
        <translation>De schijf meldt een fout. Er is nu niets opgeslagen. Maak een back-up op een andere schijf en laat deze nakijken.</translation>
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
        <source>The client has not given consent for this. Ask for it in the intake first.</source>
        <translation>De cliënt heeft hier geen toestemming voor gegeven. Vraag die eerst in de intake.</translation>
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
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Toestemmingen</translation>
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
        <source>the studio itself</source>
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
        <source>Set apart</source>
        <translation>Afgeschermd</translation>
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
        <source>Teaching and publication</source>
        <translation>Onderwijs en publicatie</translation>
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
        <source>%1 years</source>
        <translation>%1 jaar</translation>
    </message>
</context>
</TS>
