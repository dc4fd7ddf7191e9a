<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Incident Console</source>
        <translation>Über Incident Console</translation>
    </message>
    <message>
        <source>Incident Console</source>
        <translation>Incident Console</translation>
    </message>
    <message>
        <source>Version %1, for the incidents of ServiceDesk 8.5.</source>
        <translation>Version %1, für die Incidents von ServiceDesk 8.5.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence, © 2026 The Incident Console authors.</source>
        <translation>Freie Software unter der MIT-Lizenz, © 2026 The Incident Console authors.</translation>
    </message>
    <message>
        <source>Runs with Qt %1.</source>
        <translation>Läuft mit Qt %1.</translation>
    </message>
    <message>
        <source>Counts, ages and changes are what this computer has seen: the server cannot list incidents and does not tell who changed them or when.</source>
        <translation>Zahlen, Alter und Änderungen sind das, was dieser Computer gesehen hat: Der Server kann Incidents nicht auflisten und sagt nicht, wer sie wann geändert hat.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New Incident…</source>
        <translation>&amp;Neuer Incident…</translation>
    </message>
    <message>
        <source>Write a new incident.</source>
        <translation>Einen neuen Incident schreiben.</translation>
    </message>
    <message>
        <source>&amp;Bring In…</source>
        <translation>&amp;Hereinholen…</translation>
    </message>
    <message>
        <source>Bring incidents in from links, mail, CSV or ids.</source>
        <translation>Incidents aus Links, E-Mails, CSV oder IDs hereinholen.</translation>
    </message>
    <message>
        <source>&amp;Open by Number, Link or Id…</source>
        <translation>Ö&amp;ffnen über Nummer, Link oder ID…</translation>
    </message>
    <message>
        <source>Open one incident by its number, link or id.</source>
        <translation>Einen Incident über seine Nummer, seinen Link oder seine ID öffnen.</translation>
    </message>
    <message>
        <source>&amp;Save Changes</source>
        <translation>Änderungen &amp;speichern</translation>
    </message>
    <message>
        <source>Save what you changed in this incident.</source>
        <translation>Speichern, was Sie in diesem Incident geändert haben.</translation>
    </message>
    <message>
        <source>S&amp;ign In…</source>
        <translation>&amp;Anmelden…</translation>
    </message>
    <message>
        <source>Sign in to the server.</source>
        <translation>Am Server anmelden.</translation>
    </message>
    <message>
        <source>Sign O&amp;ut</source>
        <translation>Ab&amp;melden</translation>
    </message>
    <message>
        <source>End the session with the server. What is waiting stays here.</source>
        <translation>Die Sitzung am Server beenden. Was wartet, bleibt hier.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close the console. Nothing you typed is lost.</source>
        <translation>Die Konsole schließen. Nichts, was Sie eingegeben haben, geht verloren.</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Search in every text field of the incidents on this computer.</source>
        <translation>In allen Textfeldern der Incidents auf diesem Computer suchen.</translation>
    </message>
    <message>
        <source>&amp;Copy Number</source>
        <translation>Nummer &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the numbers of the selected incidents.</source>
        <translation>Die Nummern der ausgewählten Incidents kopieren.</translation>
    </message>
    <message>
        <source>Copy as &amp;Text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>Copy the selected incidents as lines of text.</source>
        <translation>Die ausgewählten Incidents als Textzeilen kopieren.</translation>
    </message>
    <message>
        <source>&amp;Paste Incidents…</source>
        <translation>Incidents &amp;einfügen…</translation>
    </message>
    <message>
        <source>Bring in the incidents named on the clipboard.</source>
        <translation>Die Incidents hereinholen, die in der Zwischenablage genannt sind.</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>Change how the console looks and works.</source>
        <translation>Aussehen und Verhalten der Konsole ändern.</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>Show every incident on this computer.</source>
        <translation>Alle Incidents auf diesem Computer zeigen.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Offen</translation>
    </message>
    <message>
        <source>Show incidents that are not closed.</source>
        <translation>Incidents zeigen, die nicht geschlossen sind.</translation>
    </message>
    <message>
        <source>&amp;Unread</source>
        <translation>&amp;Ungelesen</translation>
    </message>
    <message>
        <source>Show incidents that are new or changed since you looked.</source>
        <translation>Incidents zeigen, die neu sind oder sich geändert haben, seit Sie sie angesehen haben.</translation>
    </message>
    <message>
        <source>&amp;Waiting</source>
        <translation>&amp;Wartend</translation>
    </message>
    <message>
        <source>Show incidents with changes that wait to be sent.</source>
        <translation>Incidents mit Änderungen zeigen, die auf das Senden warten.</translation>
    </message>
    <message>
        <source>Con&amp;flicts</source>
        <translation>&amp;Konflikte</translation>
    </message>
    <message>
        <source>Show incidents that a colleague changed at the same time.</source>
        <translation>Incidents zeigen, die jemand anderes gleichzeitig geändert hat.</translation>
    </message>
    <message>
        <source>&amp;Views Pane</source>
        <translation>A&amp;nsichtenleiste</translation>
    </message>
    <message>
        <source>Show or hide the views beside the list.</source>
        <translation>Die Ansichten neben der Liste ein- oder ausblenden.</translation>
    </message>
    <message>
        <source>Out&amp;box</source>
        <translation>&amp;Postausgang</translation>
    </message>
    <message>
        <source>Show or hide what waits to be sent.</source>
        <translation>Ein- oder ausblenden, was auf das Senden wartet.</translation>
    </message>
    <message>
        <source>Go to the Ne&amp;xt Pane</source>
        <translation>Zum nä&amp;chsten Bereich</translation>
    </message>
    <message>
        <source>Move to the list, the incident, the views or the outbox.</source>
        <translation>Zur Liste, zum Incident, zu den Ansichten oder zum Postausgang wechseln.</translation>
    </message>
    <message>
        <source>Go to the Previous Pan&amp;e</source>
        <translation>Zum &amp;vorigen Bereich</translation>
    </message>
    <message>
        <source>Move between the panes, the other way round.</source>
        <translation>In umgekehrter Richtung zwischen den Bereichen wechseln.</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Ask the server for the selected incidents again.</source>
        <translation>Die ausgewählten Incidents erneut vom Server abrufen.</translation>
    </message>
    <message>
        <source>Refresh &amp;All in This List</source>
        <translation>A&amp;lle in dieser Liste aktualisieren</translation>
    </message>
    <message>
        <source>Ask the server for every incident in this list again.</source>
        <translation>Alle Incidents dieser Liste erneut vom Server abrufen.</translation>
    </message>
    <message>
        <source>&amp;Resolve…</source>
        <translation>Lö&amp;sen…</translation>
    </message>
    <message>
        <source>Resolve this incident with a close code and a resolution.</source>
        <translation>Diesen Incident mit Abschlusscode und Lösung lösen.</translation>
    </message>
    <message>
        <source>&amp;Duplicate as New…</source>
        <translation>Als neu &amp;duplizieren…</translation>
    </message>
    <message>
        <source>Write a new incident that begins as a copy of this one.</source>
        <translation>Einen neuen Incident schreiben, der als Kopie von diesem beginnt.</translation>
    </message>
    <message>
        <source>Ne&amp;xt Incident</source>
        <translation>&amp;Nächster Incident</translation>
    </message>
    <message>
        <source>Go to the next incident in the list.</source>
        <translation>Zum nächsten Incident in der Liste gehen.</translation>
    </message>
    <message>
        <source>&amp;Previous Incident</source>
        <translation>&amp;Voriger Incident</translation>
    </message>
    <message>
        <source>Go to the previous incident in the list.</source>
        <translation>Zum vorigen Incident in der Liste gehen.</translation>
    </message>
    <message>
        <source>Mark as &amp;Unread</source>
        <translation>Als &amp;ungelesen markieren</translation>
    </message>
    <message>
        <source>Show the selected incidents as unread again.</source>
        <translation>Die ausgewählten Incidents wieder als ungelesen zeigen.</translation>
    </message>
    <message>
        <source>&amp;Send All Now</source>
        <translation>&amp;Alles jetzt senden</translation>
    </message>
    <message>
        <source>Send everything that waits in the outbox now.</source>
        <translation>Alles, was im Postausgang wartet, jetzt senden.</translation>
    </message>
    <message>
        <source>&amp;Work Offline</source>
        <translation>&amp;Offline arbeiten</translation>
    </message>
    <message>
        <source>Send and ask nothing until you switch this off.</source>
        <translation>Nichts senden und nichts abrufen, bis Sie dies ausschalten.</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Try to reach the server again now.</source>
        <translation>Jetzt erneut versuchen, den Server zu erreichen.</translation>
    </message>
    <message>
        <source>Show what this computer sent, when, and with what answer.</source>
        <translation>Zeigen, was dieser Computer wann und mit welcher Antwort gesendet hat.</translation>
    </message>
    <message>
        <source>&amp;Keys and Signs</source>
        <translation>&amp;Tasten und Zeichen</translation>
    </message>
    <message>
        <source>Show every key and what the signs in the list mean.</source>
        <translation>Alle Tasten zeigen und was die Zeichen in der Liste bedeuten.</translation>
    </message>
    <message>
        <source>&amp;About Incident Console</source>
        <translation>Ü&amp;ber Incident Console</translation>
    </message>
    <message>
        <source>Show the version and the licence.</source>
        <translation>Version und Lizenz zeigen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a sentence, %2 a key such as Ctrl+S</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What Was Se&amp;nt…</source>
        <translation>&amp;Sendeprotokoll…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Write incidents into a CSV or JSON file.</source>
        <translation>Incidents in eine CSV- oder JSON-Datei schreiben.</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>Im&amp;portieren…</translation>
    </message>
    <message>
        <source>Take in the incidents of a JSON file that a console exported.</source>
        <translation>Die Incidents aus einer JSON-Datei übernehmen, die eine Konsole exportiert hat.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Put the incident or the list on paper, or into a PDF file.</source>
        <translation>Den Incident oder die Liste auf Papier oder in eine PDF-Datei bringen.</translation>
    </message>
    <message>
        <source>Ove&amp;rview</source>
        <translation>Ü&amp;berblick</translation>
    </message>
    <message>
        <source>Count the incidents by impact, urgency, status, classification and age.</source>
        <translation>Die Incidents nach Auswirkung, Dringlichkeit, Status, Klassifizierung und Alter zählen.</translation>
    </message>
    <message>
        <source>&amp;Save View…</source>
        <translation>Ans&amp;icht speichern…</translation>
    </message>
    <message>
        <source>Keep this search and its order as a view with a name.</source>
        <translation>Diese Suche und ihre Reihenfolge als Ansicht mit Namen behalten.</translation>
    </message>
    <message>
        <source>Next U&amp;nread Incident</source>
        <translation>Nächster un&amp;gelesener Incident</translation>
    </message>
    <message>
        <source>Go to the next incident that is new or changed since you looked.</source>
        <translation>Zum nächsten Incident gehen, der neu ist oder sich geändert hat, seit Sie ihn angesehen haben.</translation>
    </message>
    <message>
        <source>For&amp;get Incidents…</source>
        <translation>Incidents ver&amp;gessen …</translation>
    </message>
    <message>
        <source>Remove incidents from this computer for good. The server keeps them.</source>
        <translation>Incidents endgültig von diesem Computer entfernen. Der Server behält sie.</translation>
    </message>
    <message>
        <source>Open &amp;Link…</source>
        <translation>Lin&amp;k öffnen…</translation>
    </message>
    <message>
        <source>Show where a link in this incident leads, and open it if you like.</source>
        <translation>Zeigt, wohin ein Link in diesem Incident führt, und öffnet ihn auf Wunsch.</translation>
    </message>
    <message>
        <source>Comm&amp;and Palette…</source>
        <translation>Befehls&amp;palette…</translation>
    </message>
    <message>
        <source>Find a command, a view or an incident by typing.</source>
        <translation>Einen Befehl, eine Ansicht oder einen Incident durch Tippen finden.</translation>
    </message>
    <message>
        <source>Select an incident first.</source>
        <translation>Wählen Sie zuerst einen Incident aus.</translation>
    </message>
    <message>
        <source>There is no incident in this list.</source>
        <translation>In dieser Liste ist kein Incident.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Select an incident that has reached the server first.</source>
        <translation>Wählen Sie zuerst einen Incident aus, der den Server erreicht hat.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Nichts wartet auf das Senden.</translation>
    </message>
    <message>
        <source>The connection is not lost.</source>
        <translation>Die Verbindung ist nicht unterbrochen.</translation>
    </message>
</context>
<context>
    <name>ArrivedDialog</name>
    <message>
        <source>It arrived</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>Open the incident in the ServiceDesk portal and paste its link here. Its number will do if this computer has met it.</source>
        <translation>Öffnen Sie den Incident im ServiceDesk-Portal und fügen Sie seinen Link hier ein. Die Nummer genügt, wenn dieser Computer sie kennt.</translation>
    </message>
    <message>
        <source>&amp;Link, id or number</source>
        <translation>&amp;Link, ID oder Nummer</translation>
    </message>
    <message>
        <source>This &amp;is it</source>
        <extracomment>Button: the named incident is the one that was created.</extracomment>
        <translation>&amp;Dieser ist es</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>This holds no link, id or number of an incident.</source>
        <translation>Hier steht kein Link, keine ID und keine Nummer eines Incidents.</translation>
    </message>
    <message>
        <source>This names more than one incident. Paste the link of one only.</source>
        <translation>Hier ist mehr als ein Incident genannt. Fügen Sie nur den Link von einem ein.</translation>
    </message>
    <message>
        <source>This computer has not met this number, and the server cannot look it up. Paste the incident&apos;s link instead.</source>
        <translation>Dieser Computer kennt diese Nummer nicht, und der Server kann sie nicht nachschlagen. Fügen Sie stattdessen den Link des Incidents ein.</translation>
    </message>
    <message>
        <source>This number belongs to more than one incident here. Paste the incident&apos;s link instead.</source>
        <translation>Diese Nummer gehört hier zu mehr als einem Incident. Fügen Sie stattdessen den Link des Incidents ein.</translation>
    </message>
    <message>
        <source>Looking for the number …</source>
        <translation>Nummer wird gesucht …</translation>
    </message>
    <message>
        <source>Name one incident first.</source>
        <translation>Nennen Sie zuerst einen Incident.</translation>
    </message>
    <message>
        <source>Asking the server for this incident …</source>
        <translation>Der Server wird nach diesem Incident gefragt …</translation>
    </message>
    <message>
        <source>This is %1, “%2”. It has the title that you sent.</source>
        <extracomment>%1 is an incident&apos;s number, %2 its title.</extracomment>
        <translation>Das ist %1, „%2“. Der Titel ist der, den Sie gesendet haben.</translation>
    </message>
    <message>
        <source>This is %1, “%2”. You sent another title: confirm it only if you are sure.</source>
        <extracomment>%1 is an incident&apos;s number, %2 its title.</extracomment>
        <translation>Das ist %1, „%2“. Sie haben einen anderen Titel gesendet: Bestätigen Sie nur, wenn Sie sicher sind.</translation>
    </message>
</context>
<context>
    <name>BringInDialog</name>
    <message>
        <source>Bring in incidents</source>
        <translation>Incidents hereinholen</translation>
    </message>
    <message>
        <source>&amp;Paste links, mail, CSV or ids; or drop files here</source>
        <translation>Links, E-Mails, CSV oder IDs &amp;einfügen oder Dateien hier ablegen</translation>
    </message>
    <message>
        <source>Incidents found and what became of each</source>
        <translation>Gefundene Incidents und was aus jedem wurde</translation>
    </message>
    <message>
        <source>Progress of bringing in</source>
        <translation>Fortschritt des Hereinholens</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>Datei ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Nothing is pasted yet. A portal link, an exported CSV or any text with incident ids will do.</source>
        <translation>Noch ist nichts eingefügt. Ein Link aus dem Portal, eine exportierte CSV-Datei oder ein beliebiger Text mit Incident-IDs genügt.</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) found</source>
        <translation>
            <numerusform>%n Incident gefunden</numerusform>
            <numerusform>%n Incidents gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n already here</source>
        <translation>
            <numerusform>, %n schon hier</numerusform>
            <numerusform>, %n schon hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) cannot be looked up: this computer has not met them, and the server finds incidents by link or id only.</source>
        <translation>
            <numerusform>%n Nummer kann nicht nachgeschlagen werden: Dieser Computer kennt sie nicht, und der Server findet Incidents nur über Link oder ID.</numerusform>
            <numerusform>%n Nummern können nicht nachgeschlagen werden: Dieser Computer kennt sie nicht, und der Server findet Incidents nur über Link oder ID.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>S&amp;topp</translation>
    </message>
    <message>
        <source>&amp;Bring in</source>
        <translation>&amp;Hereinholen</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>Der Server wird gefragt …</translation>
    </message>
    <message>
        <source>Looking for incidents …</source>
        <translation>Incidents werden gesucht …</translation>
    </message>
    <message>
        <source>Press Enter on a line to open it.</source>
        <translation>Mit der Eingabetaste öffnen Sie die gewählte Zeile.</translation>
    </message>
    <message>
        <source>Open a file with incidents</source>
        <translation>Datei mit Incidents öffnen</translation>
    </message>
    <message>
        <source>Text and CSV (*.csv *.tsv *.txt *.eml *.htm *.html)</source>
        <translation>Text und CSV (*.csv *.tsv *.txt *.eml *.htm *.html)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>BringInFile</name>
    <message numerus="yes">
        <source>The long text is shown as its %n id(s).</source>
        <translation>
            <numerusform>Der lange Text ist als seine %n ID dargestellt.</numerusform>
            <numerusform>Der lange Text ist als seine %n IDs dargestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is shown as its %n id(s).</source>
        <translation>
            <numerusform>%1 ist als die enthaltene %n ID dargestellt.</numerusform>
            <numerusform>%1 ist als die enthaltenen %n IDs dargestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not a file and was not opened.</source>
        <translation>%1 ist keine Datei und wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>%1 is larger than 20 MB and was not read. Split it into smaller files.</source>
        <translation>%1 ist größer als 20 MB und wurde nicht gelesen. Teilen Sie die Datei in kleinere auf.</translation>
    </message>
    <message>
        <source>%1 could not be read. Check that it exists and that you may open it.</source>
        <translation>%1 konnte nicht gelesen werden. Prüfen Sie, ob die Datei vorhanden ist und ob Sie sie öffnen dürfen.</translation>
    </message>
</context>
<context>
    <name>BringInPresenter</name>
    <message>
        <source>found</source>
        <extracomment>An incident was found in the pasted text and not asked for yet.</extracomment>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>already here, will be refreshed</source>
        <translation>schon hier, wird aktualisiert</translation>
    </message>
    <message>
        <source>number not known on this computer</source>
        <translation>Nummer auf diesem Computer nicht bekannt</translation>
    </message>
    <message>
        <source>asking the server</source>
        <translation>der Server wird gefragt</translation>
    </message>
    <message>
        <source>The server cannot look up a ticket number, and this computer has not met this one. Paste the incident&apos;s link from the portal instead.</source>
        <translation>Der Server kann Ticketnummern nicht nachschlagen, und dieser Computer kennt diese nicht. Fügen Sie stattdessen den Link des Incidents aus dem Portal ein.</translation>
    </message>
    <message>
        <source>Found in</source>
        <extracomment>Column: the line of the pasted text in which the incident was found.</extracomment>
        <translation>Gefunden in</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refreshed</source>
        <translation>
            <numerusform>%n aktualisiert</numerusform>
            <numerusform>%n aktualisiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not an incident</source>
        <translation>
            <numerusform>%n kein Incident</numerusform>
            <numerusform>%n keine Incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not reachable</source>
        <translation>
            <numerusform>%n nicht erreichbar</numerusform>
            <numerusform>%n nicht erreichbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with an answer that could not be used</source>
        <translation>
            <numerusform>%n mit unbrauchbarer Antwort</numerusform>
            <numerusform>%n mit unbrauchbarer Antwort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation>
            <numerusform>%n abgebrochen</numerusform>
            <numerusform>%n abgebrochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) not known here</source>
        <translation>
            <numerusform>%n Nummer hier nicht bekannt</numerusform>
            <numerusform>%n Nummern hier nicht bekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was brought in.</source>
        <translation>Nichts wurde hereingeholt.</translation>
    </message>
</context>
<context>
    <name>CertificateDialog</name>
    <message>
        <source>Certificate of %1</source>
        <translation>Zertifikat von %1</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that you trusted. Either the server has got a new one, or somebody stands between you and it. Nothing was sent.</source>
        <translation>%1 zeigt ein anderes Zertifikat als das, dem Sie vertraut haben. Entweder hat der Server ein neues bekommen, oder jemand steht zwischen Ihnen und ihm. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate that %1 shows. Nothing was sent.</source>
        <translation>Dieser Computer vertraut dem Zertifikat nicht, das %1 zeigt. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <extracomment>%1 is the technical reason for which a certificate is not trusted.</extracomment>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint of the certificate that it shows:</source>
        <translation>SHA-256-Fingerabdruck des gezeigten Zertifikats:</translation>
    </message>
    <message>
        <source>Of the one that you trusted:</source>
        <translation>Der des Zertifikats, dem Sie vertraut haben:</translation>
    </message>
    <message>
        <source>Let your administrator read the fingerprint to you from the server, and compare every digit. If you trust it, the console accepts this one certificate at this one address, until you take that back in the settings.</source>
        <translation>Lassen Sie sich den Fingerabdruck von Ihrem Administrator am Server vorlesen und vergleichen Sie jede Stelle. Wenn Sie ihm vertrauen, nimmt die Konsole dieses eine Zertifikat an dieser einen Adresse an, bis Sie das in den Einstellungen zurücknehmen.</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate</source>
        <extracomment>Button: accept this one certificate at this one server from now on.</extracomment>
        <translation>Diesem Zertifikat &amp;vertrauen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>ClassificationBox</name>
    <message>
        <source>Choose a classification</source>
        <translation>Klassifizierung wählen</translation>
    </message>
    <message>
        <source>Choose a classification (Alt+Down)</source>
        <translation>Klassifizierung wählen (Alt+Pfeil nach unten)</translation>
    </message>
</context>
<context>
    <name>ClassificationPopup</name>
    <message>
        <source>Type to filter</source>
        <translation>Tippen zum Filtern</translation>
    </message>
    <message>
        <source>Filter the classifications</source>
        <translation>Klassifizierungen filtern</translation>
    </message>
    <message>
        <source>Classifications</source>
        <translation>Klassifizierungen</translation>
    </message>
</context>
<context>
    <name>ColumnActions</name>
    <message>
        <source>Move This Column to the &amp;Left</source>
        <translation>Diese Spalte nach &amp;links verschieben</translation>
    </message>
    <message>
        <source>Move This Column to the &amp;Right</source>
        <translation>Diese Spalte nach &amp;rechts verschieben</translation>
    </message>
    <message>
        <source>&amp;Usual Columns</source>
        <translation>&amp;Übliche Spalten</translation>
    </message>
    <message>
        <source>&amp;Sort by This Column</source>
        <translation>Nach dieser Spalte &amp;sortieren</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>incident-console has no option “%1”; see --help for those it has.</source>
        <translation>incident-console kennt die Option „%1“ nicht; --help nennt die vorhandenen.</translation>
    </message>
    <message>
        <source>The command line of incident-console is not complete (%1); see --help for what each option takes.</source>
        <translation>Die Befehlszeile von incident-console ist nicht vollständig (%1); --help nennt, was jede Option verlangt.</translation>
    </message>
    <message>
        <source>A desktop console for ServiceDesk incidents that also works while the server is away.</source>
        <translation>Eine Desktop-Konsole für ServiceDesk-Incidents, die auch ohne erreichbaren Server arbeitet.</translation>
    </message>
    <message>
        <source>“%1” after --profile cannot name a profile; take 1 to 40 letters, digits, dots, dashes or underscores, the first one a letter or a digit.</source>
        <translation>„%1“ nach --profile kann kein Profil benennen; erlaubt sind 1 bis 40 Buchstaben, Ziffern, Punkte, Bindestriche oder Unterstriche, am Anfang ein Buchstabe oder eine Ziffer.</translation>
    </message>
    <message>
        <source>--demo brings its own server and user; leave out either --demo or --server and --user.</source>
        <translation>--demo bringt einen eigenen Server und Benutzer mit; lassen Sie entweder --demo oder --server und --user weg.</translation>
    </message>
    <message>
        <source>“%1” after --server cannot be read as an address; give one such as desk.example.com, without a user name or a password in it.</source>
        <translation>„%1“ nach --server ist nicht als Adresse lesbar; geben Sie eine wie desk.example.com an, ohne Benutzernamen und Passwort darin.</translation>
    </message>
    <message>
        <source>The name after --user is empty or cannot be typed; give the name that signs in.</source>
        <translation>Der Name nach --user ist leer oder lässt sich nicht eingeben; geben Sie den Namen an, der sich anmeldet.</translation>
    </message>
    <message>
        <source>“%1” after --demo-incidents is not a whole number from 0 to %2; give one such as 40.</source>
        <translation>„%1“ nach --demo-incidents ist keine ganze Zahl von 0 bis %2; geben Sie eine wie 40 an.</translation>
    </message>
    <message>
        <source>--demo-incidents says how many incidents the demo has; add --demo or leave it out.</source>
        <translation>--demo-incidents legt fest, wie viele Incidents die Demo hat; ergänzen Sie --demo oder lassen Sie die Option weg.</translation>
    </message>
    <message>
        <source>“%1” is one incident too many; name a single one after --open or as a link.</source>
        <translation>„%1“ ist ein Incident zu viel; nennen Sie nur einen, nach --open oder als Link.</translation>
    </message>
    <message>
        <source>“%1” names no incident; give a session id, a ticket number such as IM-000123, or a link that holds one.</source>
        <translation>„%1“ nennt keinen Incident; geben Sie eine Session-ID, eine Ticketnummer wie IM-000123 oder einen Link an, der eines davon enthält.</translation>
    </message>
    <message>
        <source>“%1” after --data-folder is not a folder; give one that you may write to, or one that can be made.</source>
        <translation>„%1“ nach --data-folder ist kein Ordner; geben Sie einen an, in den Sie schreiben dürfen oder der angelegt werden kann.</translation>
    </message>
    <message>
        <source>Work in the profile &lt;NAME&gt;: its own server, settings and incidents. Without it: default, or demo together with --demo.</source>
        <translation>Im Profil &lt;NAME&gt; arbeiten: mit eigenem Server, eigenen Einstellungen und Incidents. Ohne Angabe: default, zusammen mit --demo: demo.</translation>
    </message>
    <message>
        <source>Sign in at &lt;ADDRESS&gt;, in any form that a browser would take.</source>
        <translation>Unter &lt;ADDRESS&gt; anmelden, in jeder Form, die ein Browser annimmt.</translation>
    </message>
    <message>
        <source>Sign in as &lt;NAME&gt;. The password is asked for in the window.</source>
        <translation>Als &lt;NAME&gt; anmelden. Das Passwort wird im Fenster abgefragt.</translation>
    </message>
    <message>
        <source>Start without sending anything; what is on this computer can be worked on.</source>
        <translation>Starten, ohne etwas zu senden; was auf diesem Computer ist, lässt sich bearbeiten.</translation>
    </message>
    <message>
        <source>Start a ServiceDesk with sample incidents on this computer and sign in there.</source>
        <translation>Ein ServiceDesk mit Beispiel-Incidents auf diesem Computer starten und dort anmelden.</translation>
    </message>
    <message>
        <source>Make &lt;N&gt; sample incidents when the demo starts for the first time.</source>
        <translation>Beim ersten Start der Demo &lt;N&gt; Beispiel-Incidents anlegen.</translation>
    </message>
    <message>
        <source>Open the incident that &lt;WHICH&gt; names: a session id, a ticket number or a link.</source>
        <translation>Den Incident öffnen, den &lt;WHICH&gt; nennt: eine Session-ID, eine Ticketnummer oder ein Link.</translation>
    </message>
    <message>
        <source>Keep settings and incidents in &lt;FOLDER&gt; instead of the usual place.</source>
        <translation>Einstellungen und Incidents in &lt;FOLDER&gt; statt am üblichen Ort ablegen.</translation>
    </message>
    <message>
        <source>Print the version and end.</source>
        <translation>Die Version ausgeben und beenden.</translation>
    </message>
    <message>
        <source>Print this help and end.</source>
        <translation>Diese Hilfe ausgeben und beenden.</translation>
    </message>
    <message>
        <source>A link to an incident, the same as with --open.</source>
        <translation>Ein Link zu einem Incident, wie bei --open.</translation>
    </message>
</context>
<context>
    <name>CommandModel</name>
    <message>
        <source>Open %1</source>
        <extracomment>%1 is the number or the id of an incident</extracomment>
        <translation>%1 öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Bring In %n Incident(s)…</source>
        <translation>
            <numerusform>%n Incident hereinholen…</numerusform>
            <numerusform>%n Incidents hereinholen…</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not possible now.</source>
        <translation>Das ist jetzt nicht möglich.</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>The state of a command that can be switched on and off</extracomment>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>jetzt nicht möglich</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>No command and no view fits. For an incident, type its number or paste its link.</source>
        <translation>Kein Befehl und keine Ansicht passt. Für einen Incident tippen Sie seine Ticketnummer oder fügen Sie seinen Link ein.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Command, view or ticket number</source>
        <translation>Befehl, Ansicht oder Ticketnummer</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>from %1 until %2</source>
        <extracomment>Two moments between which an incident looked the same.</extracomment>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>The state of an incident that still holds.</extracomment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>The first state of an incident that was seen.</extracomment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>before the first change</source>
        <translation>vor der ersten Änderung</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n Feld</numerusform>
            <numerusform>%n Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 changed</source>
        <extracomment>%1 is a time, %2 the fields that were new then.</extracomment>
        <translation>%1: %2 geändert</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>This computer has seen no change of this incident yet.</source>
        <translation>Dieser Computer hat noch keine Änderung dieses Incidents gesehen.</translation>
    </message>
    <message>
        <source>Choose two different states.</source>
        <translation>Wählen Sie zwei verschiedene Stände.</translation>
    </message>
    <message>
        <source>Both states are the same: what changed between them was changed back.</source>
        <translation>Beide Stände sind gleich: Was sich dazwischen geändert hat, wurde zurückgeändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) differ.</source>
        <translation>
            <numerusform>%n Feld ist verschieden.</numerusform>
            <numerusform>%n Felder sind verschieden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, &amp;word by word: struck out is what went, underlined what came</source>
        <extracomment>%1 is the name of a field. Describes how its changed words are marked.</extracomment>
        <translation>%1, &amp;Wort für Wort: durchgestrichen, was ging, unterstrichen, was kam</translation>
    </message>
    <message>
        <source>Compare Two States</source>
        <translation>Zwei Stände vergleichen</translation>
    </message>
    <message>
        <source>These are the states in which this computer saw the incident. Between two looks it may have changed more often.</source>
        <translation>In diesen Ständen hat dieser Computer den Incident gesehen. Zwischen zwei Blicken kann er sich öfter geändert haben.</translation>
    </message>
    <message>
        <source>&amp;Earlier state</source>
        <translation>&amp;Früherer Stand</translation>
    </message>
    <message>
        <source>&amp;Later state</source>
        <translation>&amp;Späterer Stand</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>What differs between the two states</source>
        <translation>Was sich zwischen beiden Ständen unterscheidet</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>ConflictChoices</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <extracomment>Several fields of an incident, as part of &quot;Save with my …&quot;.</extracomment>
        <translation>
            <numerusform>%n Feld</numerusform>
            <numerusform>%n Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Keep their %1 and drop mine</source>
        <extracomment>%1 is a list of field names.</extracomment>
        <translation>%1 vom Server behalten, Eigenes verwerfen</translation>
    </message>
    <message>
        <source>my %1</source>
        <extracomment>%1 is a list of field names; part of &quot;Save with …&quot;.</extracomment>
        <translation>%1 von mir</translation>
    </message>
    <message>
        <source>the new %1</source>
        <extracomment>%1 is a list of field names that were written anew; part of &quot;Save with …&quot;.</extracomment>
        <translation>%1 neu verfasst</translation>
    </message>
    <message>
        <source>their %1</source>
        <extracomment>%1 is a list of field names as the server has them; part of &quot;Save with …&quot;.</extracomment>
        <translation>%1 vom Server</translation>
    </message>
    <message>
        <source>Save with %1</source>
        <extracomment>Joins &quot;my Impact&quot; and &quot;their Title&quot;.</extracomment>
        <translation>Speichern: %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>written anew</source>
        <extracomment>A text that the person wrote anew is used.</extracomment>
        <translation>neu verfasst</translation>
    </message>
    <message>
        <source>nothing chosen yet</source>
        <translation>noch nichts gewählt</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>Wert vom Server</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>mein Wert</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>When you began</source>
        <translation>Als Sie begannen</translation>
    </message>
    <message>
        <source>On the server now</source>
        <translation>Jetzt auf dem Server</translation>
    </message>
    <message>
        <source>Yours</source>
        <extracomment>Column: the person&apos;s own value.</extracomment>
        <translation>Ihr Wert</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>Column: which value to use.</extracomment>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>both sides&apos; %1</source>
        <extracomment>%1 is a list of field names that hold the changes of both sides; part of &quot;Save with …&quot;.</extracomment>
        <translation>%1 mit beiden Änderungen</translation>
    </message>
    <message>
        <source>theirs</source>
        <comment>option</comment>
        <extracomment>Stands behind a mark: the server&apos;s value. As short as possible.</extracomment>
        <translation>Server</translation>
    </message>
    <message>
        <source>mine</source>
        <comment>option</comment>
        <extracomment>Stands behind a mark: the person&apos;s own value. As short as possible.</extracomment>
        <translation>meiner</translation>
    </message>
    <message>
        <source>both</source>
        <comment>option</comment>
        <extracomment>Stands behind a mark: the changes of both sides in one text. As short as possible.</extracomment>
        <translation>beide</translation>
    </message>
    <message>
        <source>both together</source>
        <translation>beide zusammen</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Conflict in %1</source>
        <extracomment>%1 is the number or title of an incident.</extracomment>
        <translation>Konflikt in %1</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Fields that both sides changed</source>
        <translation>Felder, die beide Seiten geändert haben</translation>
    </message>
    <message>
        <source>When you &amp;began</source>
        <translation>Als Sie &amp;begannen</translation>
    </message>
    <message>
        <source>On the server &amp;now</source>
        <translation>&amp;Jetzt auf dem Server</translation>
    </message>
    <message>
        <source>&amp;Yours</source>
        <translation>&amp;Ihr Wert</translation>
    </message>
    <message>
        <source>&amp;Result, to be edited</source>
        <extracomment>The text that will be sent; it can be edited.</extracomment>
        <translation>&amp;Ergebnis, bearbeitbar</translation>
    </message>
    <message>
        <source>&amp;Decide later</source>
        <translation>&amp;Später entscheiden</translation>
    </message>
    <message>
        <source>This conflict is settled already; nothing is left to choose.</source>
        <translation>Dieser Konflikt ist schon geklärt; es ist nichts mehr zu wählen.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) still to choose.</source>
        <translation>
            <numerusform>Noch %n Feld zu wählen.</numerusform>
            <numerusform>Noch %n Felder zu wählen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is chosen. It is looked at once more before it is sent.</source>
        <translation>Alles ist gewählt. Vor dem Senden wird noch einmal nachgesehen.</translation>
    </message>
    <message>
        <source>You and somebody else changed the same fields. Choose for each: the left arrow key uses theirs, the right arrow key yours, the plus key both changes of a long text, Enter goes on. What you do not use is kept in the ledger.</source>
        <translation>Sie und jemand anderes haben dieselben Felder geändert. Wählen Sie für jedes Feld: Pfeil links nimmt den Wert vom Server, Pfeil rechts Ihren, die Plustaste beide Änderungen eines langen Textes, die Eingabetaste geht weiter. Was Sie nicht verwenden, bleibt im Sendeprotokoll.</translation>
    </message>
    <message>
        <source>Use bot&amp;h changes</source>
        <extracomment>Button: both changes of a long text in one.</extracomment>
        <translation>Beide Ä&amp;nderungen verwenden</translation>
    </message>
    <message>
        <source>Struck out is what one side took away, underlined what it brought in.</source>
        <translation>Durchgestrichen ist, was eine Seite entfernt hat, unterstrichen, was sie hinzugefügt hat.</translation>
    </message>
    <message>
        <source>Both changes cannot be used together: they meet in one place, or there are too many.</source>
        <translation>Beide Änderungen lassen sich nicht zusammen verwenden: Sie treffen sich an einer Stelle, oder es sind zu viele.</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>The system&apos;s keychain cannot be reached, so the password is not remembered. You will be asked for it at each start.</source>
        <translation>Der Schlüsselbund des Systems ist nicht erreichbar, daher wird das Passwort nicht gespeichert. Sie werden bei jedem Start danach gefragt.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain did not let the console in, so the password is not remembered. Unlock the keychain and sign in again to remember it.</source>
        <translation>Der Schlüsselbund des Systems hat der Konsole den Zugriff verwehrt, daher wird das Passwort nicht gespeichert. Entsperren Sie den Schlüsselbund und melden Sie sich erneut an, um es zu speichern.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain did not do what it was asked, so the password is not remembered. You will be asked for it at each start.</source>
        <translation>Der Schlüsselbund des Systems hat den Auftrag nicht ausgeführt, daher wird das Passwort nicht gespeichert. Sie werden bei jedem Start danach gefragt.</translation>
    </message>
    <message>
        <source>Passwords are kept in the system&apos;s keychain if you wish, and nowhere else.</source>
        <translation>Passwörter liegen auf Wunsch im Schlüsselbund des Systems und nirgends sonst.</translation>
    </message>
    <message>
        <source>This build has no support for a keychain, so passwords are never kept.</source>
        <translation>Diese Programmfassung unterstützt keinen Schlüsselbund, daher werden Passwörter nie gespeichert.</translation>
    </message>
</context>
<context>
    <name>DemoProcess</name>
    <message>
        <source>The ServiceDesk with the sample incidents has ended. Start the console again to go on with the demo.</source>
        <translation>Das ServiceDesk mit den Beispiel-Incidents wurde beendet. Starten Sie die Konsole neu, um die Demo fortzusetzen.</translation>
    </message>
    <message>
        <source>The ServiceDesk with the sample incidents cannot start. What is on this computer can still be looked at; the details say what stands in the way.</source>
        <translation>Das ServiceDesk mit den Beispiel-Incidents kann nicht starten. Was auf diesem Computer ist, können Sie weiter ansehen; die Details sagen, was im Weg steht.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>The incidents on this computer cannot be opened, so nothing can be shown or kept. Quit, correct what the details say, and start again. Folder: %1</source>
        <translation>Die Incidents auf diesem Computer lassen sich nicht öffnen, daher kann nichts gezeigt oder gespeichert werden. Beenden Sie die Konsole, beheben Sie, was die Details nennen, und starten Sie neu. Ordner: %1</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message numerus="yes">
        <source>The console ended while %n change(s) were on the way. It now finds out what became of them; the outbox shows it.</source>
        <translation>
            <numerusform>Die Konsole wurde beendet, während %n Änderung unterwegs war. Sie klärt jetzt, was daraus wurde; der Postausgang zeigt es.</numerusform>
            <numerusform>Die Konsole wurde beendet, während %n Änderungen unterwegs waren. Sie klärt jetzt, was daraus wurde; der Postausgang zeigt es.</numerusform>
        </translation>
    </message>
    <message>
        <source>The value lists in %1 cannot be read, so the usual ones are offered. Check the file&apos;s name and permissions in the settings.</source>
        <translation>Die Wertelisten in %1 sind nicht lesbar, daher werden die üblichen angeboten. Prüfen Sie in den Einstellungen Namen und Zugriffsrechte der Datei.</translation>
    </message>
    <message>
        <source>The value lists in %1 have a mistake, so the usual ones are offered. The details say where.</source>
        <translation>Die Wertelisten in %1 enthalten einen Fehler, daher werden die üblichen angeboten. Die Details sagen, wo.</translation>
    </message>
    <message>
        <source>What could be read of it is here. Changes that waited in it are held: look through the outbox, and send what was not sent.</source>
        <translation>Was davon lesbar war, ist hier. Änderungen, die darin warteten, sind angehalten: Sehen Sie den Postausgang durch und senden Sie, was noch nicht gesendet wurde.</translation>
    </message>
    <message>
        <source>Nothing of it could be read.</source>
        <translation>Davon war nichts lesbar.</translation>
    </message>
    <message>
        <source>A file of this computer&apos;s incidents was damaged. It is kept as %1.</source>
        <translation>Eine Datei mit den Incidents dieses Computers war beschädigt. Sie bleibt als %1 erhalten.</translation>
    </message>
    <message>
        <source>A file of this computer&apos;s incidents is damaged. Quit and start the console again: what can be read of it is saved then.</source>
        <translation>Eine Datei mit den Incidents dieses Computers ist beschädigt. Beenden Sie die Konsole und starten Sie sie neu: Was davon lesbar ist, wird dann gerettet.</translation>
    </message>
    <message>
        <source>A part of it was too damaged to be read.</source>
        <translation>Ein Teil davon war zu stark beschädigt, um gelesen zu werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n older entry(ies) in it stayed out, because newer ones are here.</source>
        <translation>
            <numerusform>%n älterer Eintrag daraus blieb weg, weil ein neuerer hier ist.</numerusform>
            <numerusform>%n ältere Einträge daraus blieben weg, weil neuere hier sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of %1 is here yet, because it could not be copied: the disk may be full. Correct what the details say, and start the console again; it tries again then.</source>
        <translation>Von %1 ist noch nichts hier, weil die Datei nicht kopiert werden konnte: Vielleicht ist der Datenträger voll. Beheben Sie, was die Details sagen, und starten Sie die Konsole neu; sie versucht es dann wieder.</translation>
    </message>
</context>
<context>
    <name>DetailBanners</name>
    <message>
        <source>Changed on the server while you were typing: %1. What you typed is kept, and nothing is overwritten before you have decided.</source>
        <extracomment>%1 is a list of field names.</extracomment>
        <translation>Auf dem Server geändert, während Sie schrieben: %1. Ihre Eingaben bleiben erhalten, und nichts wird überschrieben, bevor Sie entschieden haben.</translation>
    </message>
    <message>
        <source>Your changes were discarded: %1.</source>
        <extracomment>%1 is a list of field names.</extracomment>
        <translation>Ihre Änderungen wurden verworfen: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Changed while you were away: %1</source>
        <extracomment>%1 is e.g. &quot;Impact: Single User → Department; Title changed&quot;.</extracomment>
        <translation>Geändert, während Sie weg waren: %1</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>Klären…</translation>
    </message>
    <message>
        <source>Show in Outbox</source>
        <translation>Im Postausgang zeigen</translation>
    </message>
</context>
<context>
    <name>DetailHeader</name>
    <message>
        <source>New incident, not on the server yet</source>
        <translation>Neuer Incident, noch nicht auf dem Server</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Ohne Nummer</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(ohne Titel)</translation>
    </message>
    <message>
        <source>It can be resolved once the server has it.</source>
        <translation>Er lässt sich lösen, sobald der Server ihn hat.</translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>%1 is e.g. &quot;3 min ago&quot;: the values are as the server said them then.</extracomment>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>Read from the server at %1.</source>
        <translation>Vom Server abgerufen: %1.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Refresh this incident</source>
        <translation>Diesen Incident aktualisieren</translation>
    </message>
    <message>
        <source>Read this incident from the server again</source>
        <translation>Diesen Incident erneut vom Server abrufen</translation>
    </message>
    <message>
        <source>&amp;Resolve…</source>
        <translation>&amp;Lösen…</translation>
    </message>
    <message>
        <source>Duplicate as &amp;new</source>
        <translation>Als ne&amp;u duplizieren</translation>
    </message>
    <message>
        <source>from a file, never read here</source>
        <translation>aus einer Datei, hier nie gelesen</translation>
    </message>
    <message>
        <source>Imported as another computer had read it. Your server is asked for it when it can be.</source>
        <translation>Importiert, wie ein anderer Computer ihn gelesen hatte. Ihr Server wird danach gefragt, sobald es geht.</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>What you typed could not be written to this computer&apos;s disk. Keep the window open; the console tries again with the next key press.</source>
        <translation>Ihre Eingaben konnten nicht auf die Festplatte dieses Computers geschrieben werden. Lassen Sie das Fenster offen; die Konsole versucht es beim nächsten Tastendruck erneut.</translation>
    </message>
    <message>
        <source>Select an incident in the list.</source>
        <translation>Wählen Sie einen Incident in der Liste.</translation>
    </message>
    <message>
        <source>Your changes could not be stored on this computer. They are still here in the form. %1</source>
        <translation>Ihre Änderungen konnten auf diesem Computer nicht gespeichert werden. Sie stehen noch hier im Formular. %1</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Save  %1</source>
        <extracomment>The button names its shortcut.</extracomment>
        <translation>&amp;Speichern  %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>History (observed)</source>
        <translation>Verlauf (beobachtet)</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>EmptyListPage</name>
    <message>
        <source>Bring In…</source>
        <translation>Hereinholen…</translation>
    </message>
    <message>
        <source>New Incident…</source>
        <translation>Neuer Incident…</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>This server cannot list incidents. Bring them in by link, number, CSV or pasted text.</source>
        <translation>Dieser Server kann Incidents nicht auflisten. Holen Sie sie über Link, Nummer, CSV oder eingefügten Text herein.</translation>
    </message>
    <message>
        <source>No incident on this computer matches “%1” in this view.</source>
        <translation>Kein Incident auf diesem Computer passt in dieser Ansicht zu „%1“.</translation>
    </message>
    <message>
        <source>No incident on this computer belongs to this view now.</source>
        <translation>Kein Incident auf diesem Computer gehört derzeit zu dieser Ansicht.</translation>
    </message>
    <message>
        <source>The incidents on this computer could not be read. They may still be there.</source>
        <translation>Die Incidents auf diesem Computer konnten nicht gelesen werden. Möglicherweise sind sie noch da.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export incidents to a file</source>
        <translation>Incidents in eine Datei exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Incidents as JSON (*.json)</source>
        <translation>Incidents als JSON (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>incidents</source>
        <extracomment>A file name; the date and the ending follow, as in incidents-2026-03-01.csv</extracomment>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Looking for the incidents …</source>
        <translation>Die Incidents werden gesucht …</translation>
    </message>
    <message>
        <source>%1 of %2 incidents written, %3 a second</source>
        <translation>%1 von %2 Incidents geschrieben, %3 in der Sekunde</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Angehalten. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s) written to %1.</source>
        <translation>
            <numerusform>%Ln Incident nach %1 geschrieben.</numerusform>
            <numerusform>%Ln Incidents nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>The file holds what the list shows, your own unsent values included; its last columns name those, and say when the server was last read. Texts that a spreadsheet would take for a formula begin with an apostrophe.</source>
        <translation>Die Datei enthält, was die Liste zeigt, auch Ihre noch nicht gesendeten Werte; die letzten Spalten nennen diese und sagen, wann der Server zuletzt gelesen wurde. Texte, die eine Tabellenkalkulation für eine Formel hielte, beginnen mit einem Apostroph.</translation>
    </message>
    <message>
        <source>The file holds what the server said, and beside it your own unsent values. It can be imported on another computer.</source>
        <translation>Die Datei enthält, was der Server gesagt hat, und daneben Ihre noch nicht gesendeten Werte. Sie lässt sich auf einem anderen Computer importieren.</translation>
    </message>
    <message>
        <source>Export incidents</source>
        <translation>Incidents exportieren</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>&amp;Selected incidents (%1)</source>
        <translation>&amp;Ausgewählte Incidents (%1)</translation>
    </message>
    <message>
        <source>The &amp;list as it is shown (%1)</source>
        <translation>Die &amp;Liste, wie sie gezeigt wird (%1)</translation>
    </message>
    <message>
        <source>Everything on this &amp;computer</source>
        <translation>Alles auf diesem &amp;Computer</translation>
    </message>
    <message>
        <source>Everything on this &amp;computer (%1)</source>
        <translation>Alles auf diesem &amp;Computer (%1)</translation>
    </message>
    <message>
        <source>Form</source>
        <extracomment>The form of the file.</extracomment>
        <translation>Form</translation>
    </message>
    <message>
        <source>&amp;Table for a spreadsheet (CSV)</source>
        <translation>&amp;Tabelle für eine Tabellenkalkulation (CSV)</translation>
    </message>
    <message>
        <source>Complete, to be &amp;imported again (JSON)</source>
        <translation>Vollständig, zum Wieder-&amp;Importieren (JSON)</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Sto&amp;pp</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>Sc&amp;hließen</translation>
    </message>
</context>
<context>
    <name>FieldFrame</name>
    <message>
        <source>%1 (required)</source>
        <extracomment>%1 is the name of a field, e.g. &quot;Title (required)&quot;.</extracomment>
        <translation>%1 (Pflichtfeld)</translation>
    </message>
    <message>
        <source>Revert %1</source>
        <extracomment>%1 is the name of a field: &quot;Revert Title&quot;.</extracomment>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>It was empty before.</source>
        <translation>Vorher war es leer.</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>Changed, not saved</source>
        <translation>Geändert, nicht gespeichert</translation>
    </message>
    <message>
        <source>Take back this change. %1</source>
        <translation>Diese Änderung zurücknehmen. %1</translation>
    </message>
    <message>
        <source>This value is not in the list of this site. It can be sent all the same.</source>
        <translation>Dieser Wert steht nicht in der Liste dieses Standorts. Er kann trotzdem gesendet werden.</translation>
    </message>
    <message>
        <source>The server may ignore a change of this field. The console looks afterwards.</source>
        <translation>Der Server übergeht eine Änderung dieses Felds vielleicht. Die Konsole sieht danach nach.</translation>
    </message>
    <message>
        <source>It was emptied on the server meanwhile. Yours is kept.</source>
        <translation>Das Feld wurde inzwischen auf dem Server geleert. Ihr Wert bleibt erhalten.</translation>
    </message>
    <message>
        <source>Changed on the server meanwhile to: %1. Yours is kept.</source>
        <translation>Inzwischen auf dem Server geändert in: %1. Ihr Wert bleibt erhalten.</translation>
    </message>
    <message>
        <source>Not confirmed by the server yet.</source>
        <translation>Vom Server noch nicht bestätigt.</translation>
    </message>
    <message>
        <source>Hidden characters are in this value: %1. With marks in their place it reads: %2</source>
        <extracomment>%1 is a list such as &quot;U+202E, U+001B&quot;, %2 the value with a mark in the place of each.</extracomment>
        <translation>In diesem Wert stehen unsichtbare Zeichen: %1. Mit Marken an ihrer Stelle lautet er: %2</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message numerus="yes">
        <source>%n incident(s) forgotten on this computer.</source>
        <translation>
            <numerusform>%n Incident auf diesem Computer vergessen.</numerusform>
            <numerusform>%n Incidents auf diesem Computer vergessen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be removed, and some of it may still be in the files. Try again.</source>
        <translation>Nicht alles konnte entfernt werden; etwas davon kann noch in den Dateien stehen. Versuchen Sie es noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) will be forgotten.</source>
        <translation>
            <numerusform>%n Incident wird vergessen.</numerusform>
            <numerusform>%n Incidents werden vergessen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more with changes or drafts that were not sent will stay.</source>
        <translation>
            <numerusform>%n weiterer mit nicht gesendeten Änderungen oder Entwürfen bleibt.</numerusform>
            <numerusform>%n weitere mit nicht gesendeten Änderungen oder Entwürfen bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged file(s) that were kept will be removed as well.</source>
        <translation>
            <numerusform>%n aufgehobene beschädigte Datei wird ebenfalls entfernt.</numerusform>
            <numerusform>%n aufgehobene beschädigte Dateien werden ebenfalls entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Looking for what belongs to it …</source>
        <translation>Es wird gesucht, was dazu gehört …</translation>
    </message>
    <message>
        <source>Removing it …</source>
        <translation>Es wird entfernt …</translation>
    </message>
    <message>
        <source>Making the index for searching anew …</source>
        <translation>Das Suchverzeichnis wird neu angelegt …</translation>
    </message>
    <message>
        <source>Wiping what is left of it in the files …</source>
        <translation>Reste in den Dateien werden gelöscht …</translation>
    </message>
    <message>
        <source>Forget Incidents</source>
        <translation>Incidents vergessen</translation>
    </message>
    <message>
        <source>What is this computer to forget? The server keeps its incidents.</source>
        <translation>Was soll dieser Computer vergessen? Der Server behält seine Incidents.</translation>
    </message>
    <message numerus="yes">
        <source>The %n &amp;selected incident(s)</source>
        <translation>
            <numerusform>Den au&amp;sgewählten Incident</numerusform>
            <numerusform>Die %n au&amp;sgewählten Incidents</numerusform>
        </translation>
    </message>
    <message>
        <source>Every incident that names this &amp;person</source>
        <translation>Jeden Incident, der diese &amp;Person nennt</translation>
    </message>
    <message>
        <source>Incidents not &amp;read from the server for</source>
        <translation>Incidents, nicht vom Server &amp;gelesen seit</translation>
    </message>
    <message>
        <source>&amp;Everything of this server</source>
        <translation>&amp;Alles von diesem Server</translation>
    </message>
    <message>
        <source>E-mail address of the person</source>
        <translation>E-Mail-Adresse der Person</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Days without a look</source>
        <translation>Tage ohne Lesen</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tagen</translation>
    </message>
    <message>
        <source>&amp;Changes and drafts that were not sent as well; they are lost</source>
        <translation>Auch nicht gesendete Änderungen &amp;und Entwürfe; sie gehen verloren</translation>
    </message>
    <message>
        <source>Files that you exported, texts that you copied and backups of this computer cannot be reached from here. Remove them yourself.</source>
        <translation>Exportierte Dateien, kopierte Texte und Sicherungen dieses Computers sind von hier aus nicht erreichbar. Entfernen Sie sie selbst.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>It is forgotten on this computer.</source>
        <translation>Es ist auf diesem Computer vergessen.</translation>
    </message>
    <message numerus="yes">
        <source>%n saved view(s) or place name(s) will be forgotten as well.</source>
        <translation>
            <numerusform>%n gespeicherte Ansicht oder Ortsbezeichnung wird ebenfalls vergessen.</numerusform>
            <numerusform>%n gespeicherte Ansichten oder Ortsbezeichnungen werden ebenfalls vergessen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n more incident(s) only the reason why the last refresh failed.</source>
        <translation>
            <numerusform>Von %n weiteren Incident nur, warum das letzte Aktualisieren scheiterte.</numerusform>
            <numerusform>Von %n weiteren Incidents nur, warum das letzte Aktualisieren scheiterte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your other profiles and servers on this computer are not touched.</source>
        <translation>Ihre anderen Profile und Server auf diesem Computer bleiben unberührt.</translation>
    </message>
</context>
<context>
    <name>FoundTip</name>
    <message>
        <source>Found in %1: %2</source>
        <extracomment>Why an incident matches the search: a field&apos;s name, and words of its text.</extracomment>
        <translation>Gefunden in %1: %2</translation>
    </message>
</context>
<context>
    <name>GroupActions</name>
    <message>
        <source>&amp;Nothing</source>
        <extracomment>The list is not grouped.</extracomment>
        <translation>&amp;Nichts</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>(none)</source>
        <translation>(keine)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %Ln incident(s)</source>
        <extracomment>A cell of a table, read out: %1 is an impact, %2 an urgency.</extracomment>
        <translation>
            <numerusform>%1, %2: %Ln Incident</numerusform>
            <numerusform>%1, %2: %Ln Incidents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>between %1 and %2</source>
        <extracomment>Two moments between which a value changed.</extracomment>
        <translation>zwischen %1 und %2</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>This computer has seen no change of this incident yet.</source>
        <translation>Dieser Computer hat noch keine Änderung dieses Incidents gesehen.</translation>
    </message>
    <message>
        <source>Only what this computer saw between two looks. Who changed it is not known.</source>
        <translation>Nur, was dieser Computer zwischen zwei Abrufen gesehen hat. Wer es geändert hat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>History (observed)</source>
        <translation>Verlauf (beobachtet)</translation>
    </message>
    <message>
        <source>Compare T&amp;wo States…</source>
        <extracomment>Opens a window that shows what differs between two states of the incident.</extracomment>
        <translation>Z&amp;wei Stände vergleichen…</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Choose a file with incidents</source>
        <translation>Eine Datei mit Incidents wählen</translation>
    </message>
    <message>
        <source>Incidents as JSON (*.json)</source>
        <translation>Incidents als JSON (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s) taken in</source>
        <translation>
            <numerusform>%Ln Incident übernommen</numerusform>
            <numerusform>%Ln Incidents übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>Die Datei wird gelesen …</translation>
    </message>
    <message>
        <source>Stopped; what was taken in stays.</source>
        <translation>Angehalten; was übernommen wurde, bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s) taken in.</source>
        <translation>
            <numerusform>%Ln Incident übernommen.</numerusform>
            <numerusform>%Ln Incidents übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were here already and stayed as they are.</source>
        <translation>
            <numerusform>%Ln war schon hier und blieb, wie er ist.</numerusform>
            <numerusform>%Ln waren schon hier und blieben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new one(s) that were never sent were left out.</source>
        <translation>
            <numerusform>%Ln neuer, der nie gesendet wurde, blieb draußen.</numerusform>
            <numerusform>%Ln neue, die nie gesendet wurden, blieben draußen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read:</source>
        <translation>
            <numerusform>%Ln ließ sich nicht lesen:</numerusform>
            <numerusform>%Ln ließen sich nicht lesen:</numerusform>
        </translation>
    </message>
    <message>
        <source>The incidents come from another server, %1; yours may not know them.</source>
        <translation>Die Incidents stammen von einem anderen Server, %1; Ihrer kennt sie womöglich nicht.</translation>
    </message>
    <message>
        <source>Line %1, incident %2: %3</source>
        <extracomment>%1 is a line of the file, %2 counts the incidents in it, %3 is a technical reason.</extracomment>
        <translation>Zeile %1, Incident %2: %3</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Sto&amp;pp</translation>
    </message>
    <message>
        <source>&amp;Choose File…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <source>Import incidents</source>
        <translation>Incidents importieren</translation>
    </message>
    <message>
        <source>Takes in what a console exported as JSON. Incidents that this computer does not know appear as the file has them, marked as from a file, until the server is asked for them. What is here already stays as it is. Changes that were never sent stay with the computer that wrote the file. An administrator&apos;s CSV is for Bring In.</source>
        <translation>Übernimmt, was eine Konsole als JSON exportiert hat. Incidents, die dieser Computer nicht kennt, erscheinen so, wie sie in der Datei stehen, als aus einer Datei gekennzeichnet, bis der Server nach ihnen gefragt ist. Was schon hier ist, bleibt, wie es ist. Änderungen, die nie gesendet wurden, bleiben bei dem Computer, der die Datei geschrieben hat. Die CSV-Datei eines Administrators ist für „Hereinholen“.</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Was sich nicht lesen ließ</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>Sc&amp;hließen</translation>
    </message>
</context>
<context>
    <name>IncidentConsole</name>
    <message>
        <source>Another console works in the profile “%1” and does not answer; end it, or choose another profile with --profile.</source>
        <translation>Eine andere Konsole arbeitet im Profil „%1“ und antwortet nicht; beenden Sie sie oder wählen Sie mit --profile ein anderes Profil.</translation>
    </message>
    <message>
        <source>The folder %1 allows no lock, so two consoles could work in it at once; correct its permissions, or name another one after --data-folder.</source>
        <translation>Der Ordner %1 lässt keine Sperre zu, zwei Konsolen könnten also zugleich darin arbeiten; berichtigen Sie seine Zugriffsrechte oder nennen Sie nach --data-folder einen anderen.</translation>
    </message>
    <message>
        <source>Incident Console</source>
        <translation>Incident Console</translation>
    </message>
</context>
<context>
    <name>IncidentForm</name>
    <message>
        <source>%1 (preview)</source>
        <extracomment>%1 is a priority that follows from impact and urgency; the server decides.</extracomment>
        <translation>%1 (Vorschau)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Numbers and places</source>
        <translation>Nummern und Orte</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Lösung</translation>
    </message>
</context>
<context>
    <name>IncidentListPane</name>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>IncidentListPresenter</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>%1, the last refresh failed</source>
        <translation>%1, letzte Aktualisierung fehlgeschlagen</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>%1: empty</source>
        <translation>%1: leer</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>Priorität %1</translation>
    </message>
    <message>
        <source>read %1</source>
        <extracomment>%1 is an age such as &quot;3 min ago&quot;</extracomment>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a list that is read out</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>You have not seen this yet, or it changed since you looked.</source>
        <translation>Sie haben dies noch nicht gesehen, oder es hat sich seitdem geändert.</translation>
    </message>
    <message>
        <source>Last read %1. The refresh after that failed.</source>
        <translation>Stand: %1. Die Aktualisierung danach ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Last read %1.</source>
        <translation>Stand: %1.</translation>
    </message>
    <message>
        <source>from a file, never read here</source>
        <translation>aus einer Datei, hier nie gelesen</translation>
    </message>
    <message>
        <source>from a file</source>
        <extracomment>Instead of &quot;3 min ago&quot;: the incident was imported, and the server was not asked for it yet.</extracomment>
        <translation>aus einer Datei</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The header of a group in the list: a value and how many incidents have it.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2, %3, collapsed</source>
        <extracomment>A header of the list, read out: %1 is a column, %2 a value of it, %3 how many incidents have it.</extracomment>
        <translation>%1: %2, %3, zugeklappt</translation>
    </message>
    <message>
        <source>%1: %2, %3, expanded</source>
        <translation>%1: %2, %3, aufgeklappt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s)</source>
        <translation>
            <numerusform>%Ln Incident</numerusform>
            <numerusform>%Ln Incidents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncidentPaper</name>
    <message>
        <source>New incident</source>
        <translation>Neuer Incident</translation>
    </message>
    <message>
        <source>from a file, never read here</source>
        <translation>aus einer Datei, hier nie gelesen</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>never read</source>
        <translation>nie gelesen</translation>
    </message>
    <message>
        <source>Values with a star are yours and not confirmed by the server yet.</source>
        <translation>Werte mit einem Stern sind Ihre und vom Server noch nicht bestätigt.</translation>
    </message>
    <message>
        <source>The text goes on; it is cut after %L1 characters here.</source>
        <translation>Der Text geht weiter; er ist hier nach %L1 Zeichen abgeschnitten.</translation>
    </message>
</context>
<context>
    <name>LedgerChange</name>
    <message>
        <source>The current line in &amp;full</source>
        <translation>Aktuelle Zeile, &amp;ganzer Text</translation>
    </message>
    <message>
        <source>Copy &amp;Value</source>
        <translation>&amp;Wert kopieren</translation>
    </message>
    <message>
        <source>Copies one value alone and whole.</source>
        <translation>Kopiert einen einzelnen Wert, vollständig.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Choose a line above to read its whole change here.</source>
        <translation>Wählen Sie oben eine Zeile, um hier die ganze Änderung zu lesen.</translation>
    </message>
    <message>
        <source>This line holds no values.</source>
        <translation>Diese Zeile enthält keine Werte.</translation>
    </message>
    <message>
        <source>%1, new</source>
        <extracomment>%1 is the name of a field; its value after a change.</extracomment>
        <translation>%1, neu</translation>
    </message>
    <message>
        <source>%1, before</source>
        <extracomment>%1 is the name of a field; its value before a change.</extracomment>
        <translation>%1, vorher</translation>
    </message>
</context>
<context>
    <name>LedgerDialog</name>
    <message>
        <source>saved here, to be sent</source>
        <translation>hier gespeichert, wird gesendet</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>confirmed by the server</source>
        <translation>vom Server bestätigt</translation>
    </message>
    <message>
        <source>merged with a change of somebody else</source>
        <translation>mit einer fremden Änderung zusammengeführt</translation>
    </message>
    <message>
        <source>not shown by the server</source>
        <translation>vom Server nicht gezeigt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>not known whether it arrived</source>
        <translation>unklar, ob es angekommen ist</translation>
    </message>
    <message>
        <source>conflict with a change of somebody else</source>
        <translation>Konflikt mit einer fremden Änderung</translation>
    </message>
    <message>
        <source>held by you</source>
        <translation>von Ihnen angehalten</translation>
    </message>
    <message>
        <source>discarded by you</source>
        <translation>von Ihnen verworfen</translation>
    </message>
    <message>
        <source>kept as a draft</source>
        <translation>als Entwurf behalten</translation>
    </message>
    <message>
        <source>found on the server by you</source>
        <translation>von Ihnen auf dem Server gefunden</translation>
    </message>
    <message>
        <source>Ledger: what this computer sent</source>
        <extracomment>The list of everything this computer sent.</extracomment>
        <translation>Sendeprotokoll: was dieser Computer gesendet hat</translation>
    </message>
    <message>
        <source>What this computer sent, newest first</source>
        <translation>Was dieser Computer gesendet hat, Neuestes zuerst</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copies the selected lines, or all when none is selected.</source>
        <translation>Kopiert die ausgewählten Zeilen oder alle, wenn keine ausgewählt ist.</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>This computer has not sent anything yet.</source>
        <translation>Dieser Computer hat noch nichts gesendet.</translation>
    </message>
    <message>
        <source>Times and answers as this computer saw them.</source>
        <translation>Zeiten und Antworten, wie dieser Computer sie gesehen hat.</translation>
    </message>
    <message>
        <source>Show &amp;Older</source>
        <extracomment>Button below a list of which only the newest lines are shown.</extracomment>
        <translation>Ä&amp;ltere zeigen</translation>
    </message>
</context>
<context>
    <name>ListPaper</name>
    <message>
        <source>from a file</source>
        <translation>aus einer Datei</translation>
    </message>
    <message>
        <source>[not confirmed] </source>
        <translation>[nicht bestätigt] </translation>
    </message>
    <message>
        <source>The first %1 of %2 incidents</source>
        <translation>Die ersten %1 von %2 Incidents</translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s)</source>
        <translation>
            <numerusform>%Ln Incident</numerusform>
            <numerusform>%Ln Incidents</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n new incident(s) that you began to write are still here.</source>
        <translation>
            <numerusform>%n neuer Incident, den Sie begonnen haben, ist noch hier.</numerusform>
            <numerusform>%n neue Incidents, die Sie begonnen haben, sind noch hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on Writing</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>Incident Console</source>
        <translation>Incident Console</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>Window title: the program&apos;s name and the server&apos;s</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Demo: sample incidents on this computer.</source>
        <translation>Demo: Beispiel-Incidents auf diesem Computer.</translation>
    </message>
    <message>
        <source>The connection to %1 is not encrypted. Others in the network can read it.</source>
        <translation>Die Verbindung zu %1 ist nicht verschlüsselt. Andere im Netzwerk können mitlesen.</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Saved on this computer. It is sent as soon as possible.</source>
        <translation>Auf diesem Computer gespeichert. Die Änderung wird so bald wie möglich gesendet.</translation>
    </message>
    <message>
        <source>The resolution is saved on this computer. It is sent as soon as possible.</source>
        <translation>Die Lösung ist auf diesem Computer gespeichert. Sie wird so bald wie möglich gesendet.</translation>
    </message>
    <message>
        <source>The file “%1” could not be read. It may be too large, or no text.</source>
        <translation>Die Datei „%1“ konnte nicht gelesen werden. Vielleicht ist sie zu groß oder kein Text.</translation>
    </message>
    <message>
        <source>Bring In…</source>
        <translation>Hereinholen…</translation>
    </message>
    <message>
        <source>Nothing in this list is unread.</source>
        <translation>In dieser Liste ist nichts ungelesen.</translation>
    </message>
</context>
<context>
    <name>MessageBanner</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>NamePlaceDialog</name>
    <message>
        <source>The name could not be kept. %1</source>
        <translation>Der Name konnte nicht gespeichert werden. %1</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Es fehlt ein Name.</translation>
    </message>
    <message>
        <source>It has no name yet.</source>
        <translation>Bisher gibt es keinen Namen.</translation>
    </message>
    <message>
        <source>Name this location</source>
        <translation>Standort benennen</translation>
    </message>
    <message>
        <source>Name this department</source>
        <translation>Abteilung benennen</translation>
    </message>
    <message>
        <source>The server knows locations by their ids only. The name is kept on this computer; the server gets the id.</source>
        <translation>Der Server kennt Standorte nur mit ihrer ID. Der Name bleibt auf diesem Computer; der Server bekommt die ID.</translation>
    </message>
    <message>
        <source>The server knows departments by their ids only. The name is kept on this computer; the server gets the id.</source>
        <translation>Der Server kennt Abteilungen nur mit ihrer ID. Der Name bleibt auf diesem Computer; der Server bekommt die ID.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <translation>&amp;ID</translation>
    </message>
    <message>
        <source>&amp;Remove name</source>
        <extracomment>Button: the location or department goes by its id again.</extracomment>
        <translation>Namen &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Only an id can be given a name.</source>
        <translation>Nur eine ID kann einen Namen bekommen.</translation>
    </message>
    <message>
        <source>A name has at most %1 characters.</source>
        <translation>Ein Name hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>A name must not look like an id.</source>
        <translation>Ein Name darf nicht wie eine ID aussehen.</translation>
    </message>
    <message>
        <source>Another location has this name already.</source>
        <translation>Ein anderer Standort trägt diesen Namen schon.</translation>
    </message>
    <message>
        <source>Another department has this name already.</source>
        <translation>Eine andere Abteilung trägt diesen Namen schon.</translation>
    </message>
</context>
<context>
    <name>NameViewDialog</name>
    <message>
        <source>A name is needed.</source>
        <translation>Ein Name ist nötig.</translation>
    </message>
    <message>
        <source>A name has at most %1 characters.</source>
        <translation>Ein Name hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>There are %1 saved views already; delete one first.</source>
        <translation>Es gibt schon %1 gespeicherte Ansichten; löschen Sie zuerst eine.</translation>
    </message>
    <message>
        <source>This replaces the view “%1”.</source>
        <translation>Das ersetzt die Ansicht „%1“.</translation>
    </message>
    <message>
        <source>Save View</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>&amp;Name of this search and its order:</source>
        <translation>&amp;Name dieser Suche und ihrer Reihenfolge:</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>NewIncidentDialog</name>
    <message>
        <source>What you typed could not be written to this computer&apos;s disk. Keep the window open; the console tries again with the next key press.</source>
        <translation>Ihre Eingaben konnten nicht auf die Festplatte dieses Computers geschrieben werden. Lassen Sie das Fenster offen; die Konsole versucht es beim nächsten Tastendruck erneut.</translation>
    </message>
    <message>
        <source>The incident could not be stored on this computer. Everything you typed is still here. %1</source>
        <translation>Der Incident konnte auf diesem Computer nicht gespeichert werden. Alle Ihre Eingaben sind noch hier. %1</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>Discard what you typed for this new incident? It cannot be brought back.</source>
        <translation>Ihre Eingaben für diesen neuen Incident verwerfen? Sie lassen sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Closing this window keeps what you typed as a draft on this computer.</source>
        <translation>Wenn Sie dieses Fenster schließen, bleiben Ihre Eingaben als Entwurf auf diesem Computer.</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>Neuer Incident</translation>
    </message>
    <message>
        <source>&amp;Discard draft</source>
        <translation>Entwurf &amp;verwerfen</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Create  %1</source>
        <translation>&amp;Anlegen  %1</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Nothing has been typed yet.</source>
        <translation>Es wurde noch nichts eingegeben.</translation>
    </message>
</context>
<context>
    <name>OpenDialog</name>
    <message>
        <source>Open Incident</source>
        <translation>Incident öffnen</translation>
    </message>
    <message>
        <source>&amp;Ticket number, link or id:</source>
        <translation>&amp;Ticketnummer, Link oder ID:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A number, a link or an id is needed.</source>
        <translation>Eine Nummer, ein Link oder eine ID ist nötig.</translation>
    </message>
</context>
<context>
    <name>OpenLinkDialog</name>
    <message>
        <source>Host: %1</source>
        <translation>Host: %1</translation>
    </message>
    <message>
        <source>This address is not encrypted.</source>
        <translation>Diese Adresse ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>The name of the host has letters that may look like others. It is shown in its technical form.</source>
        <translation>Der Name des Hosts enthält Buchstaben, die wie andere aussehen können. Er steht hier in seiner technischen Form.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the address to open it elsewhere.</source>
        <translation>Es konnte kein Browser geöffnet werden. Kopieren Sie die Adresse, um sie anderswo zu öffnen.</translation>
    </message>
    <message>
        <source>Open Link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>This link comes from the incident&apos;s text. Open it only if you trust where it leads.</source>
        <translation>Dieser Link stammt aus dem Text des Incidents. Öffnen Sie ihn nur, wenn Sie dem Ziel trauen.</translation>
    </message>
    <message>
        <source>&amp;Links of this incident</source>
        <translation>&amp;Links dieses Incidents</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>&amp;Whole address</source>
        <translation>&amp;Ganze Adresse</translation>
    </message>
    <message>
        <source>&amp;Open in Browser</source>
        <translation>Im Browser &amp;öffnen</translation>
    </message>
    <message>
        <source>Copy &amp;Address</source>
        <translation>Adresse &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Links of this incident</source>
        <translation>Links dieses Incidents</translation>
    </message>
</context>
<context>
    <name>OutboxCommands</name>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Hold</source>
        <extracomment>Button: keeps a change from being sent until the person says so.</extracomment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>It arrived…</source>
        <extracomment>Button: the person found the new incident on the server.</extracomment>
        <translation>Angekommen…</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>Als Entwurf behalten</translation>
    </message>
    <message>
        <source>Settle…</source>
        <extracomment>Button: opens the dialog that settles a conflict.</extracomment>
        <translation>Klären…</translation>
    </message>
    <message>
        <source>Sends this change without waiting any longer.</source>
        <translation>Sendet diese Änderung, ohne länger zu warten.</translation>
    </message>
    <message>
        <source>Keeps this change here until you send it.</source>
        <translation>Behält diese Änderung hier, bis Sie sie senden.</translation>
    </message>
    <message>
        <source>Takes this change back into the form.</source>
        <translation>Nimmt diese Änderung ins Formular zurück.</translation>
    </message>
    <message>
        <source>Drops this change; its text stays in the ledger.</source>
        <translation>Verwirft diese Änderung; ihr Text bleibt im Sendeprotokoll.</translation>
    </message>
    <message>
        <source>You found the new incident on the server: name it by its link or number.</source>
        <translation>Sie haben den neuen Incident auf dem Server gefunden: Nennen Sie seinen Link oder seine Nummer.</translation>
    </message>
    <message>
        <source>You are sure that it did not arrive: creates the incident once more.</source>
        <translation>Sie sind sicher, dass er nicht angekommen ist: Legt den Incident noch einmal an.</translation>
    </message>
    <message>
        <source>Keeps the text as a draft and sends nothing.</source>
        <translation>Behält den Text als Entwurf und sendet nichts.</translation>
    </message>
    <message>
        <source>Shows what you and the server have, field by field.</source>
        <translation>Zeigt Feld für Feld, was Sie und was der Server haben.</translation>
    </message>
    <message>
        <source>It is being sent right now.</source>
        <translation>Es wird gerade gesendet.</translation>
    </message>
    <message>
        <source>It was sent, and it is not known yet whether it arrived.</source>
        <translation>Es wurde gesendet, und noch ist unklar, ob es angekommen ist.</translation>
    </message>
    <message>
        <source>The server has accepted it already.</source>
        <translation>Der Server hat es schon angenommen.</translation>
    </message>
    <message>
        <source>Select a change first.</source>
        <translation>Wählen Sie zuerst eine Änderung.</translation>
    </message>
    <message>
        <source>Settle the conflict first.</source>
        <translation>Klären Sie zuerst den Konflikt.</translation>
    </message>
    <message>
        <source>It is held already.</source>
        <translation>Es ist schon angehalten.</translation>
    </message>
    <message>
        <source>Only a change that waits to be sent can be held.</source>
        <translation>Nur eine Änderung, die auf das Senden wartet, lässt sich anhalten.</translation>
    </message>
    <message>
        <source>Only for a new incident that is unconfirmed.</source>
        <translation>Nur für einen neuen Incident, der unbestätigt ist.</translation>
    </message>
    <message>
        <source>There is no conflict.</source>
        <translation>Es gibt keinen Konflikt.</translation>
    </message>
    <message>
        <source>Discard this change? It was sent and may have arrived; discarding it here does not take it back on the server.</source>
        <translation>Diese Änderung verwerfen? Sie wurde gesendet und ist vielleicht angekommen; das Verwerfen hier nimmt sie auf dem Server nicht zurück.</translation>
    </message>
    <message>
        <source>Discard this change? The server has accepted it already; discarding it here only stops the console from looking after it.</source>
        <translation>Diese Änderung verwerfen? Der Server hat sie schon angenommen; nach dem Verwerfen sieht die Konsole nur nicht mehr nach ihr.</translation>
    </message>
    <message>
        <source>Discard this new incident? It will not be created. Its text stays in the ledger.</source>
        <translation>Diesen neuen Incident verwerfen? Er wird nicht angelegt. Sein Text bleibt im Sendeprotokoll.</translation>
    </message>
    <message>
        <source>Discard this change? It will not be sent. Its text stays in the ledger.</source>
        <translation>Diese Änderung verwerfen? Sie wird nicht gesendet. Ihr Text bleibt im Sendeprotokoll.</translation>
    </message>
</context>
<context>
    <name>OutboxDock</name>
    <message>
        <source>Outbox</source>
        <extracomment>Title of the pane that lists the changes that wait to be sent.</extracomment>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Changes that wait to be sent</source>
        <translation>Änderungen, die auf das Senden warten</translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>Nichts wartet.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
</context>
<context>
    <name>OutboxNews</name>
    <message>
        <source>%1 is on the server.</source>
        <translation>%1 ist auf dem Server.</translation>
    </message>
    <message>
        <source>%1: the server has your changes.</source>
        <translation>%1: Der Server hat Ihre Änderungen.</translation>
    </message>
    <message>
        <source>%1 is resolved on the server.</source>
        <translation>%1 ist auf dem Server gelöst.</translation>
    </message>
    <message>
        <source>%1: the server took your changes, but kept its own value of: %2.</source>
        <translation>%1: Der Server hat Ihre Änderungen übernommen, aber seinen eigenen Wert behalten bei: %2.</translation>
    </message>
    <message>
        <source>%1: a colleague changed the same fields. Choose what to keep.</source>
        <translation>%1: Jemand anderes hat dieselben Felder geändert. Wählen Sie, was bleiben soll.</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>Klären…</translation>
    </message>
    <message>
        <source>%1: the server did not answer. It may have arrived or not; only you can tell.</source>
        <translation>%1: Der Server hat nicht geantwortet. Ob es angekommen ist, können nur Sie herausfinden.</translation>
    </message>
    <message>
        <source>%1 was not taken. Your text is kept in the outbox.</source>
        <translation>%1 wurde nicht angenommen. Ihr Text bleibt im Postausgang.</translation>
    </message>
    <message>
        <source>Show in the Outbox</source>
        <translation>Im Postausgang zeigen</translation>
    </message>
</context>
<context>
    <name>OutboxPresenter</name>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column: what becomes of a waiting change.</extracomment>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>OverviewDialog</name>
    <message>
        <source>Changed in the last day</source>
        <translation>Am letzten Tag geändert</translation>
    </message>
    <message>
        <source>In the last week</source>
        <translation>In der letzten Woche</translation>
    </message>
    <message>
        <source>In the last four weeks</source>
        <translation>In den letzten vier Wochen</translation>
    </message>
    <message>
        <source>No change seen since</source>
        <translation>Seitdem keine Änderung gesehen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>All numbers count the incidents on this computer, with your own unsent values. Enter or a double click on a number shows its incidents.</source>
        <translation>Alle Zahlen zählen die Incidents auf diesem Computer, mit Ihren noch nicht gesendeten Werten. Die Eingabetaste oder ein Doppelklick auf eine Zahl zeigt deren Incidents.</translation>
    </message>
    <message>
        <source>&amp;Impact (down) and urgency (across)</source>
        <translation>&amp;Auswirkung (abwärts) und Dringlichkeit (quer)</translation>
    </message>
    <message>
        <source>Incidents by impact and urgency</source>
        <translation>Incidents nach Auswirkung und Dringlichkeit</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Klassifizierung</translation>
    </message>
    <message>
        <source>Last change seen</source>
        <extracomment>How long ago this computer saw a change of the incident.</extracomment>
        <translation>Zuletzt gesehene Änderung</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>PlaceBox</name>
    <message>
        <source>Name this location…</source>
        <translation>Diesen Standort benennen…</translation>
    </message>
    <message>
        <source>Name this department…</source>
        <translation>Diese Abteilung benennen…</translation>
    </message>
    <message>
        <source>Choose a location or paste its id before you name it.</source>
        <translation>Wählen Sie einen Standort oder fügen Sie seine ID ein, bevor Sie ihn benennen.</translation>
    </message>
    <message>
        <source>Choose a department or paste its id before you name it.</source>
        <translation>Wählen Sie eine Abteilung oder fügen Sie ihre ID ein, bevor Sie sie benennen.</translation>
    </message>
    <message>
        <source>Choose a location</source>
        <translation>Standort wählen</translation>
    </message>
    <message>
        <source>Choose a department</source>
        <translation>Abteilung wählen</translation>
    </message>
    <message>
        <source>%1 (Alt+Down)</source>
        <extracomment>%1 is &quot;Choose a location&quot; or the like.</extracomment>
        <translation>%1 (Alt+Pfeil nach unten)</translation>
    </message>
    <message>
        <source>Name…</source>
        <extracomment>Button beside a location or department: give it a name.</extracomment>
        <translation>Benennen…</translation>
    </message>
</context>
<context>
    <name>PlainLabel</name>
    <message>
        <source>Show all…</source>
        <extracomment>Button below a text of which only the beginning is shown.</extracomment>
        <translation>Alles zeigen …</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>The settings in %1 are damaged. What could not be read is set to its usual value.</source>
        <translation>Die Einstellungen in %1 sind beschädigt. Was nicht lesbar war, steht auf seinem üblichen Wert.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read or written. Changes to the settings will be lost.</source>
        <translation>Die Einstellungen in %1 lassen sich nicht lesen oder schreiben. Änderungen an den Einstellungen gehen verloren.</translation>
    </message>
    <message>
        <source>The setting “%1” in %2 cannot be used. Its usual value is taken instead.</source>
        <translation>Die Einstellung „%1“ in %2 ist nicht verwendbar. Stattdessen gilt ihr üblicher Wert.</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>incidents</source>
        <extracomment>A file name; the date and the ending follow, as in incidents-2026-03-01.pdf</extracomment>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>Handed to the printer.</source>
        <translation>Dem Drucker übergeben.</translation>
    </message>
    <message>
        <source>The printer does not take it; check that it is on and connected.</source>
        <translation>Der Drucker nimmt es nicht an; prüfen Sie, ob er eingeschaltet und verbunden ist.</translation>
    </message>
    <message>
        <source>Reading the incidents …</source>
        <translation>Die Incidents werden gelesen …</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>The &amp;incident that is open</source>
        <translation>Der &amp;Incident, der offen ist</translation>
    </message>
    <message>
        <source>&amp;Selected incidents as a list (%1)</source>
        <translation>&amp;Ausgewählte Incidents als Liste (%1)</translation>
    </message>
    <message>
        <source>The &amp;list as it is shown (%1)</source>
        <translation>Die &amp;Liste, wie sie gezeigt wird (%1)</translation>
    </message>
    <message>
        <source>At most %1 incidents of a list are printed, which is some twenty sheets. Export writes all of them into a table.</source>
        <translation>Von einer Liste werden höchstens %1 Incidents gedruckt, das sind etwa zwanzig Blätter. „Exportieren“ schreibt alle in eine Tabelle.</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Als &amp;PDF speichern…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>“%1” cannot name a profile; take 1 to 40 letters, digits, dots, dashes or underscores, the first one a letter or a digit.</source>
        <translation>„%1“ kann kein Profil benennen; erlaubt sind 1 bis 40 Buchstaben, Ziffern, Punkte, Bindestriche oder Unterstriche, am Anfang ein Buchstabe oder eine Ziffer.</translation>
    </message>
    <message>
        <source>There is no place for settings and incidents, because this account has no home folder; set HOME, or name a folder after --data-folder.</source>
        <translation>Es gibt keinen Ort für Einstellungen und Incidents, weil dieses Konto keinen persönlichen Ordner hat; setzen Sie HOME oder nennen Sie nach --data-folder einen Ordner.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made or written to; correct its permissions, or name another one after --data-folder.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen oder beschreiben; berichtigen Sie seine Zugriffsrechte oder nennen Sie nach --data-folder einen anderen.</translation>
    </message>
    <message>
        <source>The settings of this profile were damaged. They are kept as %1, and the usual settings are used.</source>
        <translation>Die Einstellungen dieses Profils waren beschädigt. Sie bleiben als %1 erhalten, und es gelten die üblichen Einstellungen.</translation>
    </message>
</context>
<context>
    <name>ReferenceOpener</name>
    <message>
        <source>There is no ticket number, incident id or link to an incident in “%1”.</source>
        <translation>In „%1“ steht keine Ticketnummer, keine Incident-ID und kein Link zu einem Incident.</translation>
    </message>
    <message>
        <source>%1 was never opened on this computer, and the server cannot look up a number. Bring it in by its link or its id.</source>
        <translation>%1 war auf diesem Computer noch nie offen, und der Server kann Nummern nicht nachschlagen. Holen Sie den Incident über seinen Link oder seine ID herein.</translation>
    </message>
    <message>
        <source>The server knows no incident with the id %1. It may belong to another kind of process, or it was removed.</source>
        <translation>Der Server kennt keinen Incident mit der ID %1. Vielleicht gehört sie zu einer anderen Prozessart, oder der Incident wurde entfernt.</translation>
    </message>
    <message>
        <source>The incident %1 is not on this computer, and it could not be fetched.</source>
        <translation>Der Incident %1 ist nicht auf diesem Computer und konnte nicht abgerufen werden.</translation>
    </message>
    <message>
        <source>Fetching the incident %1 was stopped.</source>
        <translation>Das Abrufen des Incidents %1 wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>ReloginSheet</name>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Your session ended. Nothing you typed is lost.</source>
        <translation>Ihre Sitzung ist abgelaufen. Nichts, was Sie eingegeben haben, ist verloren.</translation>
    </message>
    <message>
        <source>Sign in as %1 at %2 to go on.</source>
        <extracomment>%1 is the user&apos;s name, %2 the server&apos;s.</extracomment>
        <translation>Melden Sie sich als %1 an %2 an, um weiterzuarbeiten.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Work offline for now</source>
        <translation>Vorerst &amp;offline arbeiten</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>Anmeldung läuft …</translation>
    </message>
    <message>
        <source>The password is needed.</source>
        <translation>Das Passwort ist nötig.</translation>
    </message>
</context>
<context>
    <name>ResolveDialog</name>
    <message>
        <source>The resolution could not be stored on this computer. Your text is still here. %1</source>
        <translation>Die Lösung konnte auf diesem Computer nicht gespeichert werden. Ihr Text ist noch hier. %1</translation>
    </message>
    <message>
        <source>This close code is not in the list of this site. It can be sent all the same.</source>
        <translation>Dieser Abschlusscode steht nicht in der Liste dieses Standorts. Er kann trotzdem gesendet werden.</translation>
    </message>
    <message>
        <source>These close codes are only a starting list. Your site may use others; type the right one if so.</source>
        <translation>Diese Abschlusscodes sind nur eine Anfangsliste. Ihr Standort verwendet vielleicht andere; geben Sie dann den richtigen ein.</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Resolve %1 — %2</source>
        <extracomment>%1 is a ticket number, %2 the title of the incident.</extracomment>
        <translation>%1 lösen – %2</translation>
    </message>
    <message>
        <source>&amp;Close code</source>
        <translation>&amp;Abschlusscode</translation>
    </message>
    <message>
        <source>Close code</source>
        <translation>Abschlusscode</translation>
    </message>
    <message>
        <source>Reso&amp;lution</source>
        <translation>&amp;Lösung</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>Canned text</source>
        <translation>Textbaustein</translation>
    </message>
    <message>
        <source>Insert a prepared text at the cursor</source>
        <translation>Einen vorbereiteten Text an der Schreibmarke einfügen</translation>
    </message>
    <message>
        <source>&amp;Open the next incident afterwards</source>
        <translation>Danach den &amp;nächsten Incident öffnen</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>Abb&amp;rechen</translation>
    </message>
    <message>
        <source>Close this window. What you typed is kept as a draft.</source>
        <translation>Dieses Fenster schließen. Ihre Eingaben bleiben als Entwurf erhalten.</translation>
    </message>
    <message>
        <source>&amp;Resolve  %1</source>
        <translation>Lö&amp;sen  %1</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Looking whether someone else was faster…</source>
        <translation>Es wird nachgesehen, ob jemand schneller war …</translation>
    </message>
    <message>
        <source>The server could not be asked. The console looks again before it sends this.</source>
        <translation>Der Server konnte nicht gefragt werden. Die Konsole sieht vor dem Senden noch einmal nach.</translation>
    </message>
    <message>
        <source>The status is %1. The server will probably not take a resolution now.</source>
        <translation>Der Status ist %1. Der Server nimmt jetzt wahrscheinlich keine Lösung an.</translation>
    </message>
    <message>
        <source>Someone was faster: the status is %1. Their close code and text stand beside yours; yours are kept.</source>
        <translation>Jemand war schneller: Der Status ist %1. Abschlusscode und Text von dort stehen neben Ihren; Ihre bleiben erhalten.</translation>
    </message>
    <message>
        <source>The server names no status. Whether it takes a resolution will be seen.</source>
        <translation>Der Server nennt keinen Status. Ob er eine Lösung annimmt, wird sich zeigen.</translation>
    </message>
    <message>
        <source>The console does not know the status %1. Whether the server takes a resolution will be seen.</source>
        <translation>Die Konsole kennt den Status %1 nicht. Ob der Server eine Lösung annimmt, wird sich zeigen.</translation>
    </message>
    <message>
        <source>This incident is closed already, so there is nothing to resolve.</source>
        <translation>Dieser Incident ist schon geschlossen, es gibt also nichts zu lösen.</translation>
    </message>
    <message>
        <source>A close code and a resolution are both needed.</source>
        <translation>Abschlusscode und Lösung sind beide nötig.</translation>
    </message>
    <message>
        <source>What you typed could not be written to this computer&apos;s disk. Keep the window open; the console tries again with the next key press.</source>
        <translation>Ihre Eingaben konnten nicht auf die Festplatte dieses Computers geschrieben werden. Lassen Sie das Fenster offen; die Konsole versucht es beim nächsten Tastendruck erneut.</translation>
    </message>
</context>
<context>
    <name>SearchCompleter</name>
    <message>
        <source>Suggestions for the search</source>
        <translation>Vorschläge für die Suche</translation>
    </message>
    <message>
        <source>%1: — %2</source>
        <translation>%1: — %2</translation>
    </message>
    <message>
        <source>&lt;1h — seen within the last hour</source>
        <translation>&lt;1h — in der letzten Stunde gesehen</translation>
    </message>
    <message>
        <source>&lt;1d — seen within the last day</source>
        <translation>&lt;1d — am letzten Tag gesehen</translation>
    </message>
    <message>
        <source>&lt;1w — seen within the last week</source>
        <translation>&lt;1w — in der letzten Woche gesehen</translation>
    </message>
    <message>
        <source>&gt;1w — none seen for a week</source>
        <translation>&gt;1w — seit einer Woche keine gesehen</translation>
    </message>
    <message>
        <source>when a change was seen, for example changed:&lt;2d</source>
        <translation>wann eine Änderung gesehen wurde, zum Beispiel changed:&lt;2d</translation>
    </message>
    <message>
        <source>whether something waits to be sent</source>
        <translation>ob etwas darauf wartet, gesendet zu werden</translation>
    </message>
    <message>
        <source>the ticket number, without its zeros</source>
        <translation>die Ticketnummer, ohne ihre Nullen</translation>
    </message>
    <message>
        <source>Classification; with .* everything below it</source>
        <translation>Klassifizierung; mit .* auch alles darunter</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message numerus="yes">
        <source>The search is longer than %Ln characters; shorten it.</source>
        <translation>
            <numerusform>Die Suche ist länger als %Ln Zeichen; kürzen Sie sie.</numerusform>
            <numerusform>Die Suche ist länger als %Ln Zeichen; kürzen Sie sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The search has more than %Ln words; leave out some from “%1” on.</source>
        <translation>
            <numerusform>Die Suche hat mehr als %Ln Wort; lassen Sie ab „%1“ etwas weg.</numerusform>
            <numerusform>Die Suche hat mehr als %Ln Wörter; lassen Sie ab „%1“ einige weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>The quotation mark before %1 is not closed; add one behind the last word.</source>
        <translation>Das Anführungszeichen vor %1 ist nicht geschlossen; setzen Sie eines hinter das letzte Wort.</translation>
    </message>
    <message>
        <source>OR stands between two words; add the one that is missing, or write “or”.</source>
        <translation>OR steht zwischen zwei Wörtern; ergänzen Sie das fehlende oder schreiben Sie „or“.</translation>
    </message>
    <message>
        <source>There is no field “%1”; known are %2. Put quotation marks around words with a colon.</source>
        <translation>Es gibt kein Feld „%1“; bekannt sind %2. Setzen Sie Wörter mit Doppelpunkt in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Say what to look for behind “%1”.</source>
        <translation>Geben Sie hinter „%1“ an, was gesucht wird.</translation>
    </message>
    <message>
        <source>“%1” is no age; write changed:&lt;2d for the last two days, with h, d or w for hours, days or weeks.</source>
        <translation>„%1“ ist kein Alter; schreiben Sie changed:&lt;2d für die letzten zwei Tage, mit h, d oder w für Stunden, Tage oder Wochen.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no; write waiting:yes or waiting:no.</source>
        <translation>„%1“ ist weder yes noch no; schreiben Sie waiting:yes oder waiting:no.</translation>
    </message>
    <message>
        <source>Search, for example: printer outlook</source>
        <translation>Suchen, zum Beispiel: drucker outlook</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Each word is found by its beginning, in any text of an incident; all must match (%1).
&quot;exact words&quot;   -without   this OR that   status:assigned   im:123   changed:&lt;2d</source>
        <translation>Jedes Wort wird an seinem Anfang gefunden, in jedem Text eines Incidents; alle müssen passen (%1).
&quot;genaue Wörter&quot;   -ohne   dies OR das   status:assigned   im:123   changed:&lt;2d</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>The system&apos;s</source>
        <extracomment>Language: the one of the operating system.</extracomment>
        <translation>Die des Systems</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>Theme: the one of the operating system.</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>Refresh every …: never by itself.
----------
Forget incidents after …: never by itself.</extracomment>
        <translation>nie</translation>
    </message>
    <message>
        <source> min</source>
        <translation> Min.</translation>
    </message>
    <message>
        <source>not at all</source>
        <extracomment>Undo window: none, changes are sent at once.</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Look and behaviour</source>
        <translation>Aussehen und Verhalten</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>After a resolve, open the &amp;next incident</source>
        <translation>Nach dem Lösen den &amp;nächsten Incident öffnen</translation>
    </message>
    <message>
        <source>Talking to the server</source>
        <translation>Umgang mit dem Server</translation>
    </message>
    <message>
        <source>&amp;Refresh each incident every</source>
        <translation>Aktualisierungsinter&amp;vall je Incident</translation>
    </message>
    <message>
        <source>The least recently read incidents are read first.</source>
        <translation>Zuerst werden die Incidents abgerufen, deren Stand am ältesten ist.</translation>
    </message>
    <message>
        <source>Changes &amp;wait to be taken back for</source>
        <translation>&amp;Bedenkzeit vor dem Senden</translation>
    </message>
    <message>
        <source>How long a change can be taken back before it is sent.</source>
        <translation>Wie lange sich eine Änderung zurücknehmen lässt, bevor sie gesendet wird.</translation>
    </message>
    <message>
        <source>Values of your site</source>
        <translation>Werte Ihres Standorts</translation>
    </message>
    <message>
        <source>Statuses that count as closed, one a l&amp;ine</source>
        <translation>Status „&amp;geschlossen“ (je Zeile einer)</translation>
    </message>
    <message>
        <source>&amp;File with value lists</source>
        <translation>&amp;Datei mit Wertelisten</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Aus&amp;wählen…</translation>
    </message>
    <message>
        <source>Choose the file with value lists</source>
        <translation>Die Datei mit Wertelisten auswählen</translation>
    </message>
    <message>
        <source>Statuses seen so far: %1.</source>
        <translation>Bisher gesehen: %1.</translation>
    </message>
    <message>
        <source>Choose a file with value lists</source>
        <translation>Datei mit Wertelisten auswählen</translation>
    </message>
    <message>
        <source>Value lists (*.json)</source>
        <translation>Wertelisten (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that you may open it.</source>
        <translation>Die Datei ist nicht lesbar. Prüfen Sie, ob Sie sie öffnen dürfen.</translation>
    </message>
    <message>
        <source>The file is too large for value lists.</source>
        <translation>Die Datei ist für Wertelisten zu groß.</translation>
    </message>
    <message>
        <source>The file cannot be used as value lists: %1</source>
        <extracomment>%1 is a technical remark that names the place in the file.</extracomment>
        <translation>Die Datei ist als Wertelisten nicht verwendbar: %1</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tagen</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>For&amp;get incidents not read for</source>
        <translation>Incidents vergessen, nicht ge&amp;lesen seit</translation>
    </message>
    <message>
        <source>Once a day. What was not sent stays, and the server keeps its incidents.</source>
        <translation>Einmal am Tag. Was nicht gesendet wurde, bleibt, und der Server behält seine Incidents.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts and signs</source>
        <translation>Tastenkürzel und Zeichen</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Action or key</source>
        <translation>Aktion oder Taste</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Signs in the list</source>
        <translation>Zeichen in der Liste</translation>
    </message>
    <message>
        <source>New here, or changed since you looked</source>
        <translation>Neu hier oder geändert, seit Sie es angesehen haben</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
</context>
<context>
    <name>SignInChecklist</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Details of the fault</source>
        <translation>Details zum Fehler</translation>
    </message>
    <message>
        <source>Steps of the sign-in</source>
        <translation>Schritte der Anmeldung</translation>
    </message>
    <message>
        <source>not tried yet</source>
        <extracomment>State of one step of the sign-in.</extracomment>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>trying</source>
        <extracomment>State of one step of the sign-in.</extracomment>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>passed</source>
        <extracomment>State of one step of the sign-in.</extracomment>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>State of one step of the sign-in.</extracomment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>not needed</source>
        <extracomment>State of one step of the sign-in.</extracomment>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a step of the sign-in, %2 what became of it.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in to ServiceDesk</source>
        <translation>An ServiceDesk anmelden</translation>
    </message>
    <message>
        <source>Paste the address of your ServiceDesk portal in any form, and sign in as you do there.</source>
        <translation>Fügen Sie die Adresse Ihres ServiceDesk-Portals in beliebiger Form ein und melden Sie sich an wie dort.</translation>
    </message>
    <message>
        <source>Server &amp;address</source>
        <translation>Server&amp;adresse</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <extracomment>Button beside a password field: makes the password readable.</extracomment>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort anzeigen</translation>
    </message>
    <message>
        <source>&amp;Remember in the system&apos;s keychain</source>
        <translation>Im &amp;Schlüsselbund des Systems speichern</translation>
    </message>
    <message>
        <source>The password is kept by the system, never in a file of the console.</source>
        <translation>Das System bewahrt das Passwort auf; es steht nie in einer Datei der Konsole.</translation>
    </message>
    <message>
        <source>No keychain was found on this computer, so the password cannot be remembered.</source>
        <translation>Auf diesem Computer wurde kein Schlüsselbund gefunden, daher lässt sich das Passwort nicht speichern.</translation>
    </message>
    <message>
        <source>Allow this address &amp;without encryption</source>
        <translation>Diese Adresse &amp;unverschlüsselt erlauben</translation>
    </message>
    <message>
        <source>Everybody on the network between here and the server could read the password.</source>
        <translation>Alle im Netzwerk zwischen hier und dem Server könnten das Passwort lesen.</translation>
    </message>
    <message>
        <source>Work &amp;offline</source>
        <translation>&amp;Offline arbeiten</translation>
    </message>
    <message>
        <source>Look at the incidents that are on this computer; nothing is sent.</source>
        <translation>Die Incidents auf diesem Computer ansehen; gesendet wird nichts.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abb&amp;rechen</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>A&amp;nmelden</translation>
    </message>
    <message>
        <source>Address, user name and password are all needed.</source>
        <translation>Adresse, Benutzername und Passwort sind alle nötig.</translation>
    </message>
    <message>
        <source>&amp;Look at the certificate…</source>
        <extracomment>Button: shows the certificate that was refused, to trust it or not.</extracomment>
        <translation>&amp;Zertifikat ansehen …</translation>
    </message>
    <message>
        <source>The certificate of this address is trusted by you. The settings take that back.</source>
        <translation>Dem Zertifikat dieser Adresse vertrauen Sie selbst. In den Einstellungen nehmen Sie das zurück.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop refreshing. What has arrived is kept.</source>
        <translation>Das Aktualisieren abbrechen. Was angekommen ist, bleibt.</translation>
    </message>
    <message>
        <source>Refreshing</source>
        <translation>Aktualisierung läuft</translation>
    </message>
    <message>
        <source>Show what waits to be sent.</source>
        <translation>Zeigen, was auf das Senden wartet.</translation>
    </message>
    <message>
        <source>Show the incidents that a colleague changed at the same time.</source>
        <translation>Die Incidents zeigen, die jemand anderes gleichzeitig geändert hat.</translation>
    </message>
    <message>
        <source>last refresh %1</source>
        <translation>aktualisiert: %1</translation>
    </message>
    <message>
        <source>not refreshed yet</source>
        <translation>noch nicht aktualisiert</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) waiting</source>
        <translation>
            <numerusform>%n Änderung wartet</numerusform>
            <numerusform>%n Änderungen warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <extracomment>Changes that only the person can decide on</extracomment>
        <translation>
            <numerusform>%n braucht Sie</numerusform>
            <numerusform>%n brauchen Sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n Konflikt</numerusform>
            <numerusform>%n Konflikte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>87 of 1,204 incidents
----------
Refreshed so far, of all</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 incidents on this computer are shown</source>
        <translation>%1 von %2 Incidents auf diesem Computer werden gezeigt</translation>
    </message>
</context>
<context>
    <name>TallyTree</name>
    <message>
        <source>In your cache</source>
        <translation>In Ihrem Cache</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keine)</translation>
    </message>
</context>
<context>
    <name>TextLinks</name>
    <message>
        <source>%1click opens the link, after a question.</source>
        <extracomment>%1 is the key to hold down, such as &quot;Ctrl+&quot;</extracomment>
        <translation>%1Klick öffnet den Link nach einer Rückfrage.</translation>
    </message>
    <message>
        <source>Open &amp;Link…</source>
        <translation>&amp;Link öffnen…</translation>
    </message>
    <message>
        <source>Copy Lin&amp;k</source>
        <translation>L&amp;ink kopieren</translation>
    </message>
</context>
<context>
    <name>TheirsView</name>
    <message>
        <source>Their close code</source>
        <translation>Abschlusscode auf dem Server</translation>
    </message>
    <message>
        <source>Their resolution</source>
        <translation>Lösung auf dem Server</translation>
    </message>
    <message>
        <source>Copy &amp;my text</source>
        <translation>&amp;Meinen Text kopieren</translation>
    </message>
</context>
<context>
    <name>TrustedCertificates</name>
    <message>
        <source>Certificates trusted by you</source>
        <translation>Zertifikate, denen Sie selbst vertrauen</translation>
    </message>
    <message>
        <source>%1, SHA-256 %2</source>
        <extracomment>%1 is the address of a server, %2 the fingerprint of its certificate.</extracomment>
        <translation>%1, SHA-256 %2</translation>
    </message>
    <message>
        <source>Stop trusting</source>
        <translation>Nicht mehr vertrauen</translation>
    </message>
    <message>
        <source>Stop trusting the certificate of %1</source>
        <translation>Dem Zertifikat von %1 nicht mehr vertrauen</translation>
    </message>
    <message>
        <source>Holds at once: open connections are dropped, and what was not sent waits.</source>
        <translation>Gilt sofort: Offene Verbindungen werden getrennt, und was nicht gesendet ist, wartet.</translation>
    </message>
</context>
<context>
    <name>ViewCommands</name>
    <message>
        <source>The view “%1” is deleted.</source>
        <translation>Die Ansicht „%1“ ist gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Export the saved views</source>
        <translation>Gespeicherte Ansichten exportieren</translation>
    </message>
    <message>
        <source>Import saved views</source>
        <translation>Gespeicherte Ansichten importieren</translation>
    </message>
    <message>
        <source>Saved views (*.json)</source>
        <translation>Gespeicherte Ansichten (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The saved views are in the file “%1”.</source>
        <translation>Die gespeicherten Ansichten stehen in der Datei „%1“.</translation>
    </message>
    <message>
        <source>The file “%1” could not be written. Choose another folder.</source>
        <translation>Die Datei „%1“ konnte nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The file “%1” could not be read.</source>
        <translation>Die Datei „%1“ konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file “%1” holds no saved views. Nothing was changed.</source>
        <translation>Die Datei „%1“ enthält keine gespeicherten Ansichten. Nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) imported.</source>
        <translation>
            <numerusform>%n Ansicht importiert.</numerusform>
            <numerusform>%n Ansichten importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save&amp;d Views</source>
        <translation>&amp;Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>&amp;Rename View…</source>
        <translation>Ansicht &amp;umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Delete View</source>
        <translation>Ansicht &amp;löschen</translation>
    </message>
    <message>
        <source>Move View &amp;Up</source>
        <translation>Ansicht nach &amp;oben</translation>
    </message>
    <message>
        <source>Move View D&amp;own</source>
        <translation>Ansicht nach u&amp;nten</translation>
    </message>
    <message>
        <source>&amp;Export Saved Views…</source>
        <translation>Gespeicherte Ansichten &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Import Saved Views…</source>
        <translation>Gespeicherte Ansichten &amp;importieren…</translation>
    </message>
</context>
<context>
    <name>ViewsPane</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>The counts are of the incidents on this computer.</source>
        <translation>Gezählt sind die Incidents auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>ViewsPresenter</name>
    <message numerus="yes">
        <source>%1, %n incident(s)</source>
        <translation>
            <numerusform>%1, %n Incident</numerusform>
            <numerusform>%1, %n Incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) on this computer (Ctrl+%1)</source>
        <translation>
            <numerusform>%n Incident auf diesem Computer (Strg+%1)</numerusform>
            <numerusform>%n Incidents auf diesem Computer (Strg+%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Search: %1</source>
        <extracomment>The text of a search</extracomment>
        <translation>Suche: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) on this computer</source>
        <translation>
            <numerusform>%n Incident auf diesem Computer</numerusform>
            <numerusform>%n Incidents auf diesem Computer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WholeText</name>
    <message>
        <source>Whole Text</source>
        <translation>Ganzer Text</translation>
    </message>
    <message>
        <source>Copy &amp;All</source>
        <translation>&amp;Alles kopieren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>This incident has not reached the server yet.</source>
        <translation>Dieser Incident ist noch nicht auf dem Server.</translation>
    </message>
    <message>
        <source>You are working offline, so the server was not asked.</source>
        <translation>Sie arbeiten offline, daher wurde der Server nicht gefragt.</translation>
    </message>
    <message>
        <source>Work Online</source>
        <translation>Online arbeiten</translation>
    </message>
    <message>
        <source>There is nothing in this list to refresh.</source>
        <translation>In dieser Liste gibt es nichts zu aktualisieren.</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) refreshed.</source>
        <translation>
            <numerusform>%n Incident aktualisiert.</numerusform>
            <numerusform>%n Incidents aktualisiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The incident could not be refreshed.</source>
        <translation>Der Incident konnte nicht aktualisiert werden.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n incident(s) could not be refreshed.</source>
        <translation>
            <numerusform>Nicht aktualisiert: %1 von %n Incident.</numerusform>
            <numerusform>Nicht aktualisiert: %1 von %n Incidents.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the incident that you want to resolve.</source>
        <translation>Wählen Sie den Incident, den Sie lösen möchten.</translation>
    </message>
    <message>
        <source>This incident has not reached the server yet, so it cannot be resolved.</source>
        <translation>Dieser Incident ist noch nicht auf dem Server und lässt sich daher nicht lösen.</translation>
    </message>
    <message>
        <source>There is no number to copy.</source>
        <translation>Es gibt keine Nummer zu kopieren.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) copied.</source>
        <translation>
            <numerusform>%n Nummer kopiert.</numerusform>
            <numerusform>%n Nummern kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the incidents that you want to copy.</source>
        <translation>Wählen Sie die Incidents, die Sie kopieren möchten.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied.</source>
        <translation>
            <numerusform>%n Zeile kopiert.</numerusform>
            <numerusform>%n Zeilen kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no link in this incident.</source>
        <translation>In diesem Incident steht kein Link.</translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>&amp;Incident</source>
        <translation>&amp;Incident</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Extras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Tool Bar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>&amp;Group By</source>
        <translation>Gruppie&amp;ren nach</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <extracomment>A menu and the menu inside it</extracomment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Show View “%1”</source>
        <translation>Ansicht „%1“ zeigen</translation>
    </message>
</context>
<context>
    <name>WordDiffText</name>
    <message>
        <source>There are more changes.</source>
        <extracomment>After the first changes of a text were read out</extracomment>
        <translation>Es gibt weitere Änderungen.</translation>
    </message>
    <message>
        <source>Removed: “%1”.</source>
        <translation>Entfernt: „%1“.</translation>
    </message>
    <message>
        <source>Added: “%1”.</source>
        <translation>Hinzugefügt: „%1“.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Session id</source>
        <translation>Session-ID</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>The ticket number, e.g. IM-000123.</extracomment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>The incident&apos;s type, e.g. &quot;How To&quot;.</extracomment>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Affected user</source>
        <translation>Betroffene Person</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Klassifizierung</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>Close code</source>
        <translation>Abschlusscode</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Sync</source>
        <extracomment>Column: whether something waits to be sent to the server.</extracomment>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Last read</source>
        <extracomment>Column: when this computer last read the incident from the server.</extracomment>
        <translation>Stand</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>View: all incidents on this computer.</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>View: incidents that are not closed.</extracomment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>View: incidents with changes that wait to be sent.</extracomment>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>In step with the server</source>
        <translation>Auf dem Stand des Servers</translation>
    </message>
    <message>
        <source>Draft, not saved yet</source>
        <translation>Entwurf, noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Accepted by the server, not visible there yet</source>
        <translation>Vom Server angenommen, dort noch nicht sichtbar</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Wartet auf das Senden</translation>
    </message>
    <message>
        <source>Held back by you</source>
        <translation>Von Ihnen angehalten</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Sent, but it is not known whether it arrived</source>
        <translation>Gesendet, aber unklar, ob es angekommen ist</translation>
    </message>
    <message>
        <source>Conflict: the server changed the same field</source>
        <translation>Konflikt: Der Server hat dasselbe Feld geändert</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Vom Server abgelehnt</translation>
    </message>
    <message>
        <source>never read</source>
        <translation>nie abgerufen</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %n Min.</numerusform>
            <numerusform>vor %n Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>today %1</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation>gestern %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>The server&apos;s name is known</source>
        <translation>Servername auffindbar</translation>
    </message>
    <message>
        <source>The server answers</source>
        <translation>Server erreichbar</translation>
    </message>
    <message>
        <source>The connection is safe</source>
        <translation>Verbindung sicher</translation>
    </message>
    <message>
        <source>The ServiceDesk API is there</source>
        <translation>ServiceDesk-API vorhanden</translation>
    </message>
    <message>
        <source>The API is switched on</source>
        <translation>API eingeschaltet</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>A title is needed.</source>
        <translation>Ein Titel ist nötig.</translation>
    </message>
    <message>
        <source>The e-mail address of the affected user is needed.</source>
        <translation>Die E-Mail-Adresse der betroffenen Person ist nötig.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation>Das sieht nicht wie eine E-Mail-Adresse aus.</translation>
    </message>
    <message>
        <source>A close code is needed.</source>
        <translation>Ein Abschlusscode ist nötig.</translation>
    </message>
    <message>
        <source>A resolution is needed: say what was done.</source>
        <translation>Eine Lösung ist nötig: Beschreiben Sie, was getan wurde.</translation>
    </message>
    <message>
        <source>%1 must be a GUID, such as 6b8f3da6-ed34-4e73-87b2-d31ff2c65e8d.</source>
        <translation>%1 muss eine GUID sein, etwa 6b8f3da6-ed34-4e73-87b2-d31ff2c65e8d.</translation>
    </message>
    <message>
        <source>%1 holds control characters that the server cannot take. Remove them.</source>
        <translation>„%1“ enthält Steuerzeichen, die der Server nicht annimmt. Entfernen Sie sie.</translation>
    </message>
    <message>
        <source>%1 is too long. At most %2 characters can be sent.</source>
        <translation>„%1“ ist zu lang. Höchstens %2 Zeichen können gesendet werden.</translation>
    </message>
    <message>
        <source>Nothing was changed, so there is nothing to send.</source>
        <translation>Es wurde nichts geändert, daher gibt es nichts zu senden.</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>Result of bringing in an incident: it was not on this computer before.</extracomment>
        <translation>neu</translation>
    </message>
    <message>
        <source>refreshed, changed on the server</source>
        <translation>aktualisiert, auf dem Server geändert</translation>
    </message>
    <message>
        <source>refreshed, unchanged</source>
        <translation>aktualisiert, unverändert</translation>
    </message>
    <message>
        <source>not an incident on this server</source>
        <translation>kein Incident auf diesem Server</translation>
    </message>
    <message>
        <source>server not reachable</source>
        <translation>Server nicht erreichbar</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation>vom Server abgelehnt</translation>
    </message>
    <message>
        <source>the server&apos;s answer could not be used</source>
        <translation>Antwort des Servers nicht verwendbar</translation>
    </message>
    <message>
        <source>stopped before it was asked for</source>
        <translation>abgebrochen, bevor danach gefragt wurde</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Noch nicht verbunden</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Connected as %1</source>
        <translation>Verbunden als %1</translation>
    </message>
    <message>
        <source>Server not reachable since %1 · your changes wait here</source>
        <translation>Server nicht erreichbar seit %1 · Ihre Änderungen warten hier</translation>
    </message>
    <message>
        <source>Signed out since %1 · sign in to send your changes</source>
        <translation>Abgemeldet seit %1 · zum Senden Ihrer Änderungen anmelden</translation>
    </message>
    <message>
        <source>Working offline since %1 · nothing is sent</source>
        <translation>Offline seit %1 · nichts wird gesendet</translation>
    </message>
    <message>
        <source>(empty)</source>
        <extracomment>Stands for a field without a value.</extracomment>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <extracomment>%1 is the name of a field.</extracomment>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>State of a change that will be sent as soon as possible.</extracomment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>waiting · can be taken back until %1</source>
        <extracomment>%1 is a time of day with seconds.</extracomment>
        <translation>wartet · rücknehmbar bis %1</translation>
    </message>
    <message>
        <source>waiting · next try %1</source>
        <translation>wartet · nächster Versuch %1</translation>
    </message>
    <message>
        <source>New incident</source>
        <extracomment>%1 is the title of the new incident.</extracomment>
        <translation>Neuer Incident</translation>
    </message>
    <message>
        <source>New incident “%1”</source>
        <translation>Neuer Incident „%1“</translation>
    </message>
    <message>
        <source>Incident without a number</source>
        <extracomment>%1 is the title of an incident, between the language&apos;s own quotation marks.</extracomment>
        <translation>Incident ohne Nummer</translation>
    </message>
    <message>
        <source>Create with %1</source>
        <extracomment>%1 is a list of field names.</extracomment>
        <translation>Anlegen: %1</translation>
    </message>
    <message>
        <source>Resolve with %1</source>
        <extracomment>%1 is the close code.</extracomment>
        <translation>Lösen mit %1</translation>
    </message>
    <message>
        <source>held</source>
        <extracomment>State of a change that the person holds back.</extracomment>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>unconfirmed: it may have arrived</source>
        <translation>unbestätigt: vielleicht angekommen</translation>
    </message>
    <message>
        <source>unknown: the console looks at the server to see whether it arrived</source>
        <translation>unklar: Die Konsole sieht auf dem Server nach, ob es angekommen ist</translation>
    </message>
    <message>
        <source>accepted, not visible on the server yet</source>
        <translation>angenommen, dort noch nicht sichtbar</translation>
    </message>
    <message>
        <source>accepted, not visible on the server yet: %1</source>
        <translation>angenommen, dort noch nicht sichtbar: %1</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>conflict: %1</source>
        <translation>Konflikt: %1</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>This cannot be read as the address of a server. Paste the address of the ServiceDesk portal, such as desk.example.com, without a user name in it.</source>
        <translation>Das ist nicht als Adresse eines Servers lesbar. Fügen Sie die Adresse des ServiceDesk-Portals ein, etwa desk.example.com, ohne Benutzernamen darin.</translation>
    </message>
    <message>
        <source>No computer of this name was found. Check the address for typing errors and whether this computer is in the company&apos;s network or VPN.</source>
        <translation>Ein Computer dieses Namens wurde nicht gefunden. Prüfen Sie die Adresse auf Tippfehler und ob dieser Computer im Firmennetz oder VPN ist.</translation>
    </message>
    <message>
        <source>The computer was found, but no ServiceDesk answers there. Check the address and its port, or ask your administrator whether the web server is running.</source>
        <translation>Der Computer wurde gefunden, aber dort antwortet kein ServiceDesk. Prüfen Sie Adresse und Port oder fragen Sie Ihre Administration, ob der Webserver läuft.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete. Check the network; the console tries again by itself where that is safe.</source>
        <translation>Die Verbindung brach ab, bevor die Antwort vollständig war. Prüfen Sie das Netzwerk; wo es gefahrlos ist, versucht die Konsole es von selbst erneut.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the network, the VPN and the proxy settings of this computer.</source>
        <translation>Der Server ist nicht erreichbar. Prüfen Sie Netzwerk, VPN und Proxy-Einstellungen dieses Computers.</translation>
    </message>
    <message>
        <source>This computer does not trust the server&apos;s certificate, so nothing was sent to it. Ask your administrator for a valid certificate; Details names the reason.</source>
        <translation>Dieser Computer vertraut dem Zertifikat des Servers nicht, daher wurde ihm nichts gesendet. Bitten Sie Ihre Administration um ein gültiges Zertifikat; der Grund steht unter „Details“.</translation>
    </message>
    <message>
        <source>This address would send your password and the incidents without encryption. Use an address that begins with https.</source>
        <translation>Über diese Adresse gingen Ihr Passwort und die Incidents unverschlüsselt. Verwenden Sie eine Adresse, die mit https beginnt.</translation>
    </message>
    <message>
        <source>The server did not answer in time. It may be busy; try again in a few minutes.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet. Vielleicht ist er ausgelastet; versuchen Sie es in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>This was stopped before it was finished.</source>
        <translation>Dies wurde abgebrochen, bevor es fertig war.</translation>
    </message>
    <message>
        <source>Nothing was sent because you work offline. Switch off Work offline to send it.</source>
        <translation>Es wurde nichts gesendet, weil Sie offline arbeiten. Schalten Sie „Offline arbeiten“ aus, um zu senden.</translation>
    </message>
    <message>
        <source>A web server answers, but the ServiceDesk API is not at this address. Paste the address of the ServiceDesk portal, or ask your administrator where the API is.</source>
        <translation>Ein Webserver antwortet, aber die ServiceDesk-API ist nicht unter dieser Adresse. Fügen Sie die Adresse des ServiceDesk-Portals ein oder fragen Sie Ihre Administration, wo die API ist.</translation>
    </message>
    <message>
        <source>The server sends us on to another address, perhaps a sign-in page of the network. Open the address in a web browser to see where it leads, then use that address.</source>
        <translation>Der Server leitet an eine andere Adresse weiter, vielleicht an eine Anmeldeseite des Netzwerks. Öffnen Sie die Adresse im Webbrowser, um zu sehen, wohin sie führt, und verwenden Sie dann jene Adresse.</translation>
    </message>
    <message>
        <source>The ServiceDesk API is switched off on this server, or the user name or password is wrong. Ask your administrator whether ApiEnabled is true.</source>
        <translation>Die ServiceDesk-API ist auf diesem Server ausgeschaltet, oder Benutzername oder Passwort ist falsch. Fragen Sie Ihre Administration, ob ApiEnabled auf true steht.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong. Enter them again as in the ServiceDesk portal.</source>
        <translation>Der Benutzername oder das Passwort ist falsch. Geben Sie beides noch einmal ein wie im ServiceDesk-Portal.</translation>
    </message>
    <message>
        <source>Your session ended. Nothing you typed is lost; sign in again to go on.</source>
        <translation>Ihre Sitzung ist abgelaufen. Nichts, was Sie eingegeben haben, ist verloren; melden Sie sich erneut an, um weiterzuarbeiten.</translation>
    </message>
    <message>
        <source>The server knows no such incident. It may have been deleted, or the id belongs to something else.</source>
        <translation>Der Server kennt diesen Incident nicht. Vielleicht wurde er gelöscht, oder die ID gehört zu etwas anderem.</translation>
    </message>
    <message>
        <source>The server did not accept the values, so nothing changed there. Correct them and send again.</source>
        <translation>Der Server hat die Werte nicht angenommen, dort hat sich also nichts geändert. Berichtigen Sie sie und senden Sie erneut.</translation>
    </message>
    <message>
        <source>The web server does not let changes through, so nothing changed there. Ask your administrator to allow PUT and PATCH for the ServiceDesk API; its WebDAV module often blocks them.</source>
        <translation>Der Webserver lässt keine Änderungen durch, dort hat sich also nichts geändert. Bitten Sie Ihre Administration, PUT und PATCH für die ServiceDesk-API zuzulassen; oft sperrt sie das WebDAV-Modul.</translation>
    </message>
    <message>
        <source>This is larger than the server takes. Shorten the description or the resolution and send again.</source>
        <translation>Das ist größer, als der Server annimmt. Kürzen Sie die Beschreibung oder die Lösung und senden Sie erneut.</translation>
    </message>
    <message numerus="yes">
        <source>The server is busy and asks for a pause of about %n minute(s). The console waits and tries again by itself.</source>
        <translation>
            <numerusform>Der Server ist ausgelastet und bittet um etwa %n Minute Pause. Die Konsole wartet und versucht es von selbst erneut.</numerusform>
            <numerusform>Der Server ist ausgelastet und bittet um etwa %n Minuten Pause. Die Konsole wartet und versucht es von selbst erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server is busy and asks for a pause. The console waits and tries again by itself.</source>
        <translation>Der Server ist ausgelastet und bittet um eine Pause. Die Konsole wartet und versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>Something went wrong inside the server. Try again later; if it stays, give your administrator the Details.</source>
        <translation>Im Server ist etwas schiefgegangen. Versuchen Sie es später erneut; wenn es so bleibt, geben Sie die „Details“ an Ihre Administration weiter.</translation>
    </message>
    <message>
        <source>An answer came that is not from the ServiceDesk API, or is damaged. It was not used. Check the network&apos;s sign-in page, or give your administrator the Details.</source>
        <translation>Die Antwort stammt nicht von der ServiceDesk-API oder ist beschädigt. Sie wurde nicht verwendet. Prüfen Sie die Anmeldeseite des Netzwerks oder geben Sie die „Details“ an Ihre Administration weiter.</translation>
    </message>
    <message>
        <source>This was not sent because a value that is needed is missing or not valid. Correct it and save again.</source>
        <translation>Das wurde nicht gesendet, weil ein nötiger Wert fehlt oder ungültig ist. Berichtigen Sie ihn und speichern Sie erneut.</translation>
    </message>
    <message>
        <source>The console&apos;s files on this computer could not be read or written. Check that the disk is not full and that you may write to the console&apos;s folder.</source>
        <translation>Die Dateien der Konsole auf diesem Computer ließen sich nicht lesen oder schreiben. Prüfen Sie, ob auf der Festplatte Platz ist und ob Sie in den Ordner der Konsole schreiben dürfen.</translation>
    </message>
    <message>
        <source>The server says: “%1”.</source>
        <extracomment>%1 is the server&apos;s own message.</extracomment>
        <translation>Der Server sagt: „%1“.</translation>
    </message>
    <message>
        <source>The ServiceDesk API is switched off on this server. Ask your administrator to set ApiEnabled to true. The server says: “%1”.</source>
        <translation>Die ServiceDesk-API ist auf diesem Server ausgeschaltet. Bitten Sie Ihre Administration, ApiEnabled auf true zu setzen. Der Server sagt: „%1“.</translation>
    </message>
    <message>
        <source>This address would send your password without encryption. Use an address that begins with https, or allow this address without encryption below.</source>
        <translation>Über diese Adresse ginge Ihr Passwort unverschlüsselt. Verwenden Sie eine Adresse, die mit https beginnt, oder erlauben Sie unten diese Adresse unverschlüsselt.</translation>
    </message>
    <message>
        <source>The server took the name and the password, but refused the session at once. Ask your administrator whether your account may use the ServiceDesk API.</source>
        <translation>Der Server hat Namen und Passwort angenommen, die Sitzung aber sofort abgelehnt. Fragen Sie Ihre Administration, ob Ihr Konto die ServiceDesk-API nutzen darf.</translation>
    </message>
    <message>
        <source>The server broke off while the safe connection was made. Check that the address and its port belong to a server that speaks https.</source>
        <translation>Der Server brach ab, während die sichere Verbindung aufgebaut wurde. Prüfen Sie, ob Adresse und Port zu einem Server gehören, der https spricht.</translation>
    </message>
    <message>
        <source>The sign-in was stopped. What you entered is still here.</source>
        <translation>Die Anmeldung wurde abgebrochen. Ihre Eingaben sind noch hier.</translation>
    </message>
    <message>
        <source>The connection broke before the server answered. Check the network and try again.</source>
        <translation>Die Verbindung brach ab, bevor der Server antwortete. Prüfen Sie das Netzwerk und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The server is busy and asks for a pause. Try again in a few minutes.</source>
        <translation>Der Server ist ausgelastet und bittet um eine Pause. Versuchen Sie es in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>The server said no; nothing changed there.</source>
        <translation>Der Server hat abgelehnt; dort hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>It was not sent; nothing changed on the server.</source>
        <translation>Es wurde nicht gesendet; auf dem Server hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>It is not known whether it took effect on the server.</source>
        <translation>Es ist unklar, ob es auf dem Server gewirkt hat.</translation>
    </message>
    <message>
        <source>Fault: %1</source>
        <extracomment>A technical name of the fault follows.</extracomment>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Effect: %1</source>
        <translation>Wirkung: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP-Status: %1</translation>
    </message>
    <message numerus="yes">
        <source>Pause asked for: %n second(s)</source>
        <translation>
            <numerusform>Erbetene Pause: %n Sekunde</numerusform>
            <numerusform>Erbetene Pause: %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Server&apos;s text: %1</source>
        <translation>Text des Servers: %1</translation>
    </message>
    <message>
        <source>Technical: %1</source>
        <translation>Technisch: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1: “%2”.</source>
        <extracomment>%1 is a field&apos;s name as the server has it, %2 what the server says about it.</extracomment>
        <translation>%1: „%2“.</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>This is neither the name of a known location nor an id.</source>
        <translation>Das ist weder der Name eines bekannten Standorts noch eine ID.</translation>
    </message>
    <message>
        <source>This is neither the name of a known department nor an id.</source>
        <translation>Das ist weder der Name einer bekannten Abteilung noch eine ID.</translation>
    </message>
    <message>
        <source>The server shows another certificate than the one that you trusted, so nothing was sent to it. Ask your administrator whether it was changed; if so, sign in again and look at the new one.</source>
        <translation>Der Server zeigt ein anderes Zertifikat als das, dem Sie vertraut haben, darum wurde ihm nichts gesendet. Fragen Sie Ihren Administrator, ob es gewechselt wurde; wenn ja, melden Sie sich neu an und sehen Sie sich das neue an.</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate: %1</source>
        <translation>SHA-256 des Zertifikats: %1</translation>
    </message>
    <message>
        <source>being looked for where you said</source>
        <extracomment>State of a new incident of which the person said which one it became.</extracomment>
        <translation>wird dort gesucht, wo Sie es angegeben haben</translation>
    </message>
    <message>
        <source>The server is busy and asks to wait until %1 · your changes wait here</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation>Der Server ist ausgelastet und bittet, bis %1 zu warten · Ihre Änderungen warten hier</translation>
    </message>
    <message>
        <source>waiting for the change before it</source>
        <extracomment>State of a change; &quot;the change before it&quot; is one of the same incident.</extracomment>
        <translation>wartet auf die Änderung davor</translation>
    </message>
</context>
<context>
    <name>WordingFiles</name>
    <message>
        <source>There is no such folder; choose another one.</source>
        <translation>Diesen Ordner gibt es nicht; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>A folder or a device has this name; choose another one.</source>
        <translation>So heißt ein Ordner oder ein Gerät; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>You may not write there; choose another folder.</source>
        <translation>Dort dürfen Sie nicht schreiben; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The disk is full; no file was written.</source>
        <translation>Der Datenträger ist voll; es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>No file was written, because the disk reports: %1.</source>
        <translation>Es wurde keine Datei geschrieben, denn der Datenträger meldet: %1.</translation>
    </message>
    <message>
        <source>The file could not be read, because the disk reports: %1.</source>
        <translation>Die Datei ließ sich nicht lesen, denn der Datenträger meldet: %1.</translation>
    </message>
    <message>
        <source>The file holds no incidents that a console exported as JSON.</source>
        <translation>Die Datei enthält keine Incidents, die eine Konsole als JSON exportiert hat.</translation>
    </message>
    <message>
        <source>The incidents on this computer could not be read or kept: %1.</source>
        <translation>Die Incidents auf diesem Computer ließen sich nicht lesen oder behalten: %1.</translation>
    </message>
</context>
</TS>
