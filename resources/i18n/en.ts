<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgendaPanel</name>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n appointment</numerusform>
            <numerusform>%n appointments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BalancingDialog</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hard word(s) explained</source>
        <translation>
            <numerusform>%n hard word explained</numerusform>
            <numerusform>%n hard words explained</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChecklistForm</name>
    <message numerus="yes">
        <source>%n item(s) not answered yet</source>
        <translation>
            <numerusform>%n item not answered yet</numerusform>
            <numerusform>%n items not answered yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientsOut</name>
    <message numerus="yes">
        <source>%n client(s): number, name, date of birth, phone and appointment. Nothing medical.</source>
        <translation>
            <numerusform>%n client: number, name, date of birth, phone and appointment. Nothing medical.</numerusform>
            <numerusform>%n clients: number, name, date of birth, phone and appointment. Nothing medical.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientsScreen</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n</source>
        <translation>
            <numerusform>the first</numerusform>
            <numerusform>the first %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentsEndingCard</name>
    <message numerus="yes">
        <source>16 in %n day(s)</source>
        <translation>
            <numerusform>16 in %n day</numerusform>
            <numerusform>16 in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more day(s)</source>
        <translation>
            <numerusform>%n more day</numerusform>
            <numerusform>%n more days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentsPage</name>
    <message numerus="yes">
        <source>Consent taken back: %n photograph(s) stay in the file and are not used</source>
        <translation>
            <numerusform>Consent taken back: %n photograph stays in the file and is not used</numerusform>
            <numerusform>Consent taken back: %n photographs stay in the file and are not used</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverDialog</name>
    <message numerus="yes">
        <source>%n picture(s) with something covered</source>
        <translation>
            <numerusform>%n picture with something covered</numerusform>
            <numerusform>%n pictures with something covered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeliveryForm</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileLooked</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthCard</name>
    <message numerus="yes">
        <source>%n other question(s)</source>
        <translation>
            <numerusform>%n other question</numerusform>
            <numerusform>%n other questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeaveOutDialog</name>
    <message numerus="yes">
        <source>%n picture(s) chosen</source>
        <translation>
            <numerusform>%n picture chosen</numerusform>
            <numerusform>%n pictures chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LikenessNote</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And one more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message numerus="yes">
        <source>You can take it back for %n day(s).</source>
        <translation>
            <numerusform>You can take it back for one day.</numerusform>
            <numerusform>You can take it back for %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message numerus="yes">
        <source>%n wait(s) for signing in</source>
        <translation>
            <numerusform>%n wait for signing in</numerusform>
            <numerusform>%n waits for signing in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n active</numerusform>
            <numerusform>%n active</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not yet seen</source>
        <translation>
            <numerusform>%n not yet seen</numerusform>
            <numerusform>%n not yet seen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartsCard</name>
    <message numerus="yes">
        <source>%n recipient(s) to be told</source>
        <translation>
            <numerusform>%n recipient to be told</numerusform>
            <numerusform>%n recipients to be told</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not answered</source>
        <translation>
            <numerusform>%n not answered</numerusform>
            <numerusform>%n not answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PicturesScreen</name>
    <message numerus="yes">
        <source>%n picture(s) chosen</source>
        <translation>
            <numerusform>%n picture chosen</numerusform>
            <numerusform>%n pictures chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message numerus="yes">
        <source>%n thing(s) of what goes stay: what was decided to stay cannot be without them.</source>
        <translation>
            <numerusform>%n thing of what goes stays: what was decided to stay cannot be without it.</numerusform>
            <numerusform>%n things of what goes stay: what was decided to stay cannot be without them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed result(s) that stay show a picture that goes.</source>
        <translation>
            <numerusform>%n signed result that stays shows a picture that goes.</numerusform>
            <numerusform>%n signed results that stay show a picture that goes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) something was printed or saved; no program reaches that.</source>
        <translation>
            <numerusform>%n time something was printed or saved; no program reaches that.</numerusform>
            <numerusform>%n times something was printed or saved; no program reaches that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier copy(ies) of the database are destroyed as well.</source>
        <translation>
            <numerusform>%n earlier copy of the database is destroyed as well.</numerusform>
            <numerusform>%n earlier copies of the database are destroyed as well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the log stay, without the name.</source>
        <translation>
            <numerusform>%n line of the log stays, without the name.</numerusform>
            <numerusform>%n lines of the log stay, without the name.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestsDueCard</name>
    <message numerus="yes">
        <source>%n copy(ies) of a document should have been destroyed in the mailbox or the tray.</source>
        <translation>
            <numerusform>%n copy of a document should have been destroyed in the mailbox or the tray.</numerusform>
            <numerusform>%n copies of a document should have been destroyed in the mailbox or the tray.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restriction(s) can end: the client was told a week ago.</source>
        <translation>
            <numerusform>%n restriction can end: the client was told a week ago.</numerusform>
            <numerusform>%n restrictions can end: the clients were told a week ago.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestsList</name>
    <message numerus="yes">
        <source>%n request(s) running</source>
        <translation>
            <numerusform>%n request running</numerusform>
            <numerusform>%n requests running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them late</source>
        <translation>
            <numerusform>%n of them late</numerusform>
            <numerusform>%n of them late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past the promise</source>
        <translation>
            <numerusform>%n past the promise</numerusform>
            <numerusform>%n past the promise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This year %n answer(s) left, %1 of them late; half of them within %2.</source>
        <translation>
            <numerusform>This year %n answer left, %1 of them late; half of them within %2.</numerusform>
            <numerusform>This year %n answers left, %1 of them late; half of them within %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultsScreen</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) wait, the oldest since %1.</source>
        <translation>
            <numerusform>%n result waits, since %1.</numerusform>
            <numerusform>%n results wait, the oldest since %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message numerus="yes">
        <source>%n lesion(s)</source>
        <translation>
            <numerusform>%n lesion</numerusform>
            <numerusform>%n lesions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatementsPage</name>
    <message numerus="yes">
        <source>Given to all %n</source>
        <translation>
            <numerusform>Given to this %n</numerusform>
            <numerusform>Given to all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For all %n client(s) on the list.</source>
        <translation>
            <numerusform>For the %n client on the list.</numerusform>
            <numerusform>For all %n clients on the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeInBar</name>
    <message numerus="yes">
        <source>%n file(s) not taken in</source>
        <translation>
            <numerusform>%n file not taken in</numerusform>
            <numerusform>%n files not taken in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeInDialog</name>
    <message numerus="yes">
        <source>%n file(s) chosen</source>
        <translation>
            <numerusform>%n file chosen</numerusform>
            <numerusform>%n files chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToDoCard</name>
    <message numerus="yes">
        <source>%n picture(s) not linked to a lesion</source>
        <translation>
            <numerusform>%n picture not linked to a lesion</numerusform>
            <numerusform>%n pictures not linked to a lesion</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UserMenu</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>%n to do</numerusform>
            <numerusform>%n to do</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekGrid</name>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n appointment</numerusform>
            <numerusform>%n appointments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_VisitRow</name>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
</context>
</TS>
