<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BringInDialog</name>
    <message numerus="yes">
        <source>%n incident(s) found</source>
        <translation>
            <numerusform>%n incident found</numerusform>
            <numerusform>%n incidents found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n already here</source>
        <translation>
            <numerusform>, %n already here</numerusform>
            <numerusform>, %n already here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) cannot be looked up: this computer has not met them, and the server finds incidents by link or id only.</source>
        <translation>
            <numerusform>%n number cannot be looked up: this computer has not met it, and the server finds incidents by link or id only.</numerusform>
            <numerusform>%n numbers cannot be looked up: this computer has not met them, and the server finds incidents by link or id only.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BringInFile</name>
    <message numerus="yes">
        <source>The long text is shown as its %n id(s).</source>
        <translation>
            <numerusform>The long text is shown as its %n id.</numerusform>
            <numerusform>The long text is shown as its %n ids.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is shown as its %n id(s).</source>
        <translation>
            <numerusform>%1 is shown as its %n id.</numerusform>
            <numerusform>%1 is shown as its %n ids.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BringInPresenter</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refreshed</source>
        <translation>
            <numerusform>%n refreshed</numerusform>
            <numerusform>%n refreshed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not an incident</source>
        <translation>
            <numerusform>%n not an incident</numerusform>
            <numerusform>%n not incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not reachable</source>
        <translation>
            <numerusform>%n not reachable</numerusform>
            <numerusform>%n not reachable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with an answer that could not be used</source>
        <translation>
            <numerusform>%n with an answer that could not be used</numerusform>
            <numerusform>%n with answers that could not be used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation>
            <numerusform>%n stopped</numerusform>
            <numerusform>%n stopped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) not known here</source>
        <translation>
            <numerusform>%n number not known here</numerusform>
            <numerusform>%n numbers not known here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandModel</name>
    <message numerus="yes">
        <source>Bring In %n Incident(s)…</source>
        <translation>
            <numerusform>Bring In %n Incident…</numerusform>
            <numerusform>Bring In %n Incidents…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) differ.</source>
        <translation>
            <numerusform>%n field differs.</numerusform>
            <numerusform>%n fields differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictChoices</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <extracomment>Several fields of an incident, as part of &quot;Save with my …&quot;.</extracomment>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message numerus="yes">
        <source>%n field(s) still to choose.</source>
        <translation>
            <numerusform>%n field still to choose.</numerusform>
            <numerusform>%n fields still to choose.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message numerus="yes">
        <source>The console ended while %n change(s) were on the way. It now finds out what became of them; the outbox shows it.</source>
        <translation>
            <numerusform>The console ended while %n change was on the way. It now finds out what became of it; the outbox shows it.</numerusform>
            <numerusform>The console ended while %n changes were on the way. It now finds out what became of them; the outbox shows it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older entry(ies) in it stayed out, because newer ones are here.</source>
        <translation>
            <numerusform>%n older entry in it stayed out, because a newer one is here.</numerusform>
            <numerusform>%n older entries in it stayed out, because newer ones are here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%Ln incident(s) written to %1.</source>
        <translation>
            <numerusform>%Ln incident written to %1.</numerusform>
            <numerusform>%Ln incidents written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message numerus="yes">
        <source>%n incident(s) forgotten on this computer.</source>
        <translation>
            <numerusform>%n incident forgotten on this computer.</numerusform>
            <numerusform>%n incidents forgotten on this computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) will be forgotten.</source>
        <translation>
            <numerusform>%n incident will be forgotten.</numerusform>
            <numerusform>%n incidents will be forgotten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more with changes or drafts that were not sent will stay.</source>
        <translation>
            <numerusform>%n more with changes or drafts that were not sent will stay.</numerusform>
            <numerusform>%n more with changes or drafts that were not sent will stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged file(s) that were kept will be removed as well.</source>
        <translation>
            <numerusform>%n damaged file that was kept will be removed as well.</numerusform>
            <numerusform>%n damaged files that were kept will be removed as well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n &amp;selected incident(s)</source>
        <translation>
            <numerusform>The &amp;selected incident</numerusform>
            <numerusform>The %n &amp;selected incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved view(s) or place name(s) will be forgotten as well.</source>
        <translation>
            <numerusform>%n saved view or place name will be forgotten as well.</numerusform>
            <numerusform>%n saved views or place names will be forgotten as well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n more incident(s) only the reason why the last refresh failed.</source>
        <translation>
            <numerusform>Of %n more incident only the reason why the last refresh failed.</numerusform>
            <numerusform>Of %n more incidents only the reason why the last refresh failed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message numerus="yes">
        <source>%1, %2: %Ln incident(s)</source>
        <extracomment>A cell of a table, read out: %1 is an impact, %2 an urgency.</extracomment>
        <translation>
            <numerusform>%1, %2: %Ln incident</numerusform>
            <numerusform>%1, %2: %Ln incidents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%Ln incident(s) taken in</source>
        <translation>
            <numerusform>%Ln incident taken in</numerusform>
            <numerusform>%Ln incidents taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s) taken in.</source>
        <translation>
            <numerusform>%Ln incident taken in.</numerusform>
            <numerusform>%Ln incidents taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were here already and stayed as they are.</source>
        <translation>
            <numerusform>%Ln was here already and stayed as it is.</numerusform>
            <numerusform>%Ln were here already and stayed as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new one(s) that were never sent were left out.</source>
        <translation>
            <numerusform>%Ln new one that was never sent was left out.</numerusform>
            <numerusform>%Ln new ones that were never sent were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read:</source>
        <translation>
            <numerusform>%Ln could not be read:</numerusform>
            <numerusform>%Ln could not be read:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncidentListPresenter</name>
    <message numerus="yes">
        <source>%Ln incident(s)</source>
        <translation>
            <numerusform>%Ln incident</numerusform>
            <numerusform>%Ln incidents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPaper</name>
    <message numerus="yes">
        <source>%Ln incident(s)</source>
        <translation>
            <numerusform>%Ln incident</numerusform>
            <numerusform>%Ln incidents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n new incident(s) that you began to write are still here.</source>
        <translation>
            <numerusform>%n new incident that you began to write is still here.</numerusform>
            <numerusform>%n new incidents that you began to write are still here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message numerus="yes">
        <source>The search is longer than %Ln characters; shorten it.</source>
        <translation>
            <numerusform>The search is longer than %Ln character; shorten it.</numerusform>
            <numerusform>The search is longer than %Ln characters; shorten it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The search has more than %Ln words; leave out some from “%1” on.</source>
        <translation>
            <numerusform>The search has more than %Ln word; leave out some from “%1” on.</numerusform>
            <numerusform>The search has more than %Ln words; leave out some from “%1” on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n change(s) waiting</source>
        <translation>
            <numerusform>%n change waiting</numerusform>
            <numerusform>%n changes waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <extracomment>Changes that only the person can decide on</extracomment>
        <translation>
            <numerusform>%n needs you</numerusform>
            <numerusform>%n need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ViewCommands</name>
    <message numerus="yes">
        <source>%n view(s) imported.</source>
        <translation>
            <numerusform>%n view imported.</numerusform>
            <numerusform>%n views imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ViewsPresenter</name>
    <message numerus="yes">
        <source>%1, %n incident(s)</source>
        <translation>
            <numerusform>%1, %n incident</numerusform>
            <numerusform>%1, %n incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) on this computer (Ctrl+%1)</source>
        <translation>
            <numerusform>%n incident on this computer (Ctrl+%1)</numerusform>
            <numerusform>%n incidents on this computer (Ctrl+%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) on this computer</source>
        <translation>
            <numerusform>%n incident on this computer</numerusform>
            <numerusform>%n incidents on this computer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message numerus="yes">
        <source>%n incident(s) refreshed.</source>
        <translation>
            <numerusform>%n incident refreshed.</numerusform>
            <numerusform>%n incidents refreshed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n incident(s) could not be refreshed.</source>
        <translation>
            <numerusform>%1 of %n incident could not be refreshed.</numerusform>
            <numerusform>%1 of %n incidents could not be refreshed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) copied.</source>
        <translation>
            <numerusform>%n number copied.</numerusform>
            <numerusform>%n numbers copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied.</source>
        <translation>
            <numerusform>%n line copied.</numerusform>
            <numerusform>%n lines copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server is busy and asks for a pause of about %n minute(s). The console waits and tries again by itself.</source>
        <translation>
            <numerusform>The server is busy and asks for a pause of about %n minute. The console waits and tries again by itself.</numerusform>
            <numerusform>The server is busy and asks for a pause of about %n minutes. The console waits and tries again by itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pause asked for: %n second(s)</source>
        <translation>
            <numerusform>Pause asked for: %n second</numerusform>
            <numerusform>Pause asked for: %n seconds</numerusform>
        </translation>
    </message>
</context>
</TS>
