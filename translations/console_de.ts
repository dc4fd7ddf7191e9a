<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Incident Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1, for the incidents of ServiceDesk 8.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the MIT licence, © 2026 The Incident Console authors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs with Qt %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts, ages and changes are what this computer has seen: the server cannot list incidents and does not tell who changed them or when.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New Incident…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a new incident.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bring In…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring incidents in from links, mail, CSV or ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open by Number, Link or Id…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open one incident by its number, link or id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what you changed in this incident.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ign In…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign O&amp;ut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the session with the server. What is waiting stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the console. Nothing you typed is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in every text field of the incidents on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the numbers of the selected incidents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected incidents as lines of text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste Incidents…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in the incidents named on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change how the console looks and works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show every incident on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show incidents that are not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show incidents that are new or changed since you looked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show incidents with changes that wait to be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Con&amp;flicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show incidents that a colleague changed at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Views Pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the views beside the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out&amp;box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide what waits to be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the Ne&amp;xt Pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the list, the incident, the views or the outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the Previous Pan&amp;e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move between the panes, the other way round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the server for the selected incidents again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh &amp;All in This List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the server for every incident in this list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resolve…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve this incident with a close code and a resolution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate as New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a new incident that begins as a copy of this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt Incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next incident in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous Incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the previous incident in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as &amp;Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the selected incidents as unread again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For&amp;get on This Computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the selected incidents from this computer. The server keeps them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send All Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send everything that waits in the outbox now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Work Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send and ask nothing until you switch this off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try to reach the server again now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Was &amp;Sent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what this computer sent, when, and with what answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys and Signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show every key and what the signs in the list mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Incident Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version and the licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a sentence, %2 a key such as Ctrl+S</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArrivedDialog</name>
    <message>
        <source>It arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the incident in the ServiceDesk portal and paste its link here. Its number will do if this computer has met it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Link, id or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This &amp;is it</source>
        <extracomment>Button: the named incident is the one that was created.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This holds no link, id or number of an incident.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This names more than one incident. Paste the link of one only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An incident id was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer knows the incident with this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has not met this number, and the server cannot look it up. Paste the incident&apos;s link instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number belongs to more than one incident here. Paste the incident&apos;s link instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the number …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one incident first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BringInDialog</name>
    <message numerus="yes">
        <source>The long text is shown as its %n id(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is shown as its %n id(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not a file and was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than 20 MB and was not read. Split it into smaller files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read. Check that it exists and that you may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste links, mail, CSV or ids; or drop files here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents found and what became of each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of bringing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is pasted yet. A portal link, an exported CSV or any text with incident ids will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n already here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) cannot be looked up: this computer has not met them, and the server finds incidents by link or id only.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bring in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for incidents …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Enter on a line to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file with incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text and CSV (*.csv *.tsv *.txt *.eml *.htm *.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BringInPresenter</name>
    <message>
        <source>found</source>
        <extracomment>An incident was found in the pasted text and not asked for yet.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already here, will be refreshed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number not known on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asking the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot look up a ticket number, and this computer has not met this one. Paste the incident&apos;s link from the portal instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in</source>
        <extracomment>Column: the line of the pasted text in which the incident was found.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refreshed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not an incident</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not reachable</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with an answer that could not be used</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) not known here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was brought in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassificationBox</name>
    <message>
        <source>Choose a classification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a classification (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassificationPopup</name>
    <message>
        <source>Type to filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the classifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classifications</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnActions</name>
    <message>
        <source>Move This Column to the &amp;Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move This Column to the &amp;Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>incident-console has no option “%1”; see --help for those it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command line of incident-console is not complete (%1); see --help for what each option takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A desktop console for ServiceDesk incidents that also works while the server is away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” after --profile cannot name a profile; take 1 to 40 letters, digits, dots, dashes or underscores, the first one a letter or a digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--demo brings its own server and user; leave out either --demo or --server and --user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” after --server cannot be read as an address; give one such as desk.example.com, without a user name or a password in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name after --user is empty or cannot be typed; give the name that signs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” after --demo-incidents is not a whole number from 0 to %2; give one such as 40.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--demo-incidents says how many incidents the demo has; add --demo or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is one incident too many; name a single one after --open or as a link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names no incident; give a session id, a ticket number such as IM-000123, or a link that holds one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” after --data-folder is not a folder; give one that you may write to, or one that can be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work in the profile &lt;NAME&gt;: its own server, settings and incidents. Without it: default, or demo together with --demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in at &lt;ADDRESS&gt;, in any form that a browser would take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in as &lt;NAME&gt;. The password is asked for in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start without sending anything; what is on this computer can be worked on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a ServiceDesk with sample incidents on this computer and sign in there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make &lt;N&gt; sample incidents when the demo starts for the first time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the incident that &lt;WHICH&gt; names: a session id, a ticket number or a link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep settings and incidents in &lt;FOLDER&gt; instead of the usual place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the version and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this help and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link to an incident, the same as with --open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConflictChoices</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <extracomment>Several fields of an incident, as part of &quot;Save with my …&quot;.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep their %1 and drop mine</source>
        <extracomment>%1 is a list of field names.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>my %1</source>
        <extracomment>%1 is a list of field names; part of &quot;Save with …&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the new %1</source>
        <extracomment>%1 is a list of field names that were written anew; part of &quot;Save with …&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their %1</source>
        <extracomment>%1 is a list of field names as the server has them; part of &quot;Save with …&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save with %1</source>
        <extracomment>Joins &quot;my Impact&quot; and &quot;their Title&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ theirs  ○ mine</source>
        <extracomment>Two unmarked choices: nothing is chosen yet for this field.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◉ theirs  ○ mine</source>
        <extracomment>The server&apos;s value is used.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ theirs  ◉ mine</source>
        <extracomment>The person&apos;s own value is used.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written anew</source>
        <extracomment>A text that the person wrote anew is used.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the server now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <extracomment>Column: the person&apos;s own value.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>Column: which value to use.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Conflict in %1</source>
        <extracomment>%1 is the number or title of an incident.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You and somebody else changed the same fields. Choose for each: the left arrow key uses theirs, the right arrow key yours, Enter goes on. What you do not use is kept in the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields that both sides changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you &amp;began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the server &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Result, to be edited</source>
        <extracomment>The text that will be sent; it can be edited.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Decide later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This conflict is settled already; nothing is left to choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) still to choose.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is chosen. It is looked at once more before it is sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>The system&apos;s keychain cannot be reached, so the password is not remembered. You will be asked for it at each start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keychain did not let the console in, so the password is not remembered. Unlock the keychain and sign in again to remember it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keychain did not do what it was asked, so the password is not remembered. You will be asked for it at each start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords are kept in the system&apos;s keychain if you wish, and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This build has no support for a keychain, so passwords are never kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DemoProcess</name>
    <message>
        <source>The ServiceDesk with the sample incidents has ended. Start the console again to go on with the demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ServiceDesk with the sample incidents cannot start. What is on this computer can still be looked at; the details say what stands in the way.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>The incidents on this computer cannot be opened, so nothing can be shown or kept. Quit, correct what the details say, and start again. Folder: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of this computer&apos;s incidents was damaged. It is kept as %1, and what could be saved from it is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The console ended while %n change(s) were on the way. It now finds out what became of them; the outbox shows it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The value lists in %1 cannot be read, so the usual ones are offered. Check the file&apos;s name and permissions in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value lists in %1 have a mistake, so the usual ones are offered. The details say where.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailBanners</name>
    <message>
        <source>Changed on the server while you were typing: %1. What you typed is kept, and nothing is overwritten before you have decided.</source>
        <extracomment>%1 is a list of field names.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your changes were discarded: %1.</source>
        <extracomment>%1 is a list of field names.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed while you were away: %1</source>
        <extracomment>%1 is e.g. &quot;Impact: Single User → Department; Title changed&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailHeader</name>
    <message>
        <source>New incident, not on the server yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be resolved once the server has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>%1 is e.g. &quot;3 min ago&quot;: the values are as the server said them then.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from the server at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh this incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read this incident from the server again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resolve…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate as &amp;new</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>What you typed could not be written to this computer&apos;s disk. Keep the window open; the console tries again with the next key press.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an incident in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your changes could not be stored on this computer. They are still here in the form. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save  %1</source>
        <extracomment>The button names its shortcut.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History (observed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyListPage</name>
    <message>
        <source>Bring In…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Incident…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server cannot list incidents. Bring them in by link, number, CSV or pasted text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No incident on this computer matches “%1” in this view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No incident on this computer belongs to this view now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The incidents on this computer could not be read. They may still be there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldFrame</name>
    <message>
        <source>%1 (required)</source>
        <extracomment>%1 is the name of a field, e.g. &quot;Title (required)&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert %1</source>
        <extracomment>%1 is the name of a field: &quot;Revert Title&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was empty before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed, not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back this change. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This value is not in the list of this site. It can be sent all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server may ignore a change of this field. The console looks afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was emptied on the server meanwhile. Yours is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed on the server meanwhile to: %1. Yours is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>between %1 and %2</source>
        <extracomment>Two moments between which a value changed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has seen no change of this incident yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what this computer saw between two looks. Who changed it is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History (observed)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IncidentConsole</name>
    <message>
        <source>Another console works in the profile “%1” and does not answer; end it, or choose another profile with --profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 allows no lock, so two consoles could work in it at once; correct its permissions, or name another one after --data-folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident Console</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IncidentForm</name>
    <message>
        <source>%1 (preview)</source>
        <extracomment>%1 is a priority that follows from impact and urgency; the server decides.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers and places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IncidentListPane</name>
    <message>
        <source>Search, for example: printer outlook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each word is found by its beginning, in any text of an incident; all must match (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IncidentListPresenter</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the last refresh failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read %1</source>
        <extracomment>%1 is an age such as &quot;3 min ago&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a list that is read out</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not seen this yet, or it changed since you looked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last read %1. The refresh after that failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last read %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LedgerDialog</name>
    <message>
        <source>saved here, to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed by the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merged with a change of somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not shown by the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known whether it arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conflict with a change of somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discarded by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept as a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found on the server by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger: what this computer sent</source>
        <extracomment>The list of everything this computer sent.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this computer sent, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the selected lines, or all when none is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has not sent anything yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times and answers as this computer saw them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n new incident(s) that you began to write are still here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Go on Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>Window title: the program&apos;s name and the server&apos;s</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo: sample incidents on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 is not encrypted. Others in the network can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this computer. It is sent as soon as possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The resolution is saved on this computer. It is sent as soon as possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” could not be read. It may be too large, or no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring In…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBanner</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewIncidentDialog</name>
    <message>
        <source>What you typed could not be written to this computer&apos;s disk. Keep the window open; the console tries again with the next key press.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The incident could not be stored on this computer. Everything you typed is still here. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard what you typed for this new incident? It cannot be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing this window keeps what you typed as a draft on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been typed yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenDialog</name>
    <message>
        <source>Open Incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ticket number, link or id:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number, a link or an id is needed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutboxCommands</name>
    <message>
        <source>Send now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <extracomment>Button: keeps a change from being sent until the person says so.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It arrived…</source>
        <extracomment>Button: the person found the new incident on the server.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle…</source>
        <extracomment>Button: opens the dialog that settles a conflict.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends this change without waiting any longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps this change here until you send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes this change back into the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drops this change; its text stays in the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You found the new incident on the server: name it by its link or number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are sure that it did not arrive: creates the incident once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the text as a draft and sends nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what you and the server have, field by field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being sent right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was sent, and it is not known yet whether it arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has accepted it already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a change first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle the conflict first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is held already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a change that waits to be sent can be held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for a new incident that is unconfirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no conflict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard this change? It was sent and may have arrived; discarding it here does not take it back on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard this change? The server has accepted it already; discarding it here only stops the console from looking after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard this new incident? It will not be created. Its text stays in the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard this change? It will not be sent. Its text stays in the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutboxDock</name>
    <message>
        <source>Outbox</source>
        <extracomment>Title of the pane that lists the changes that wait to be sent.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes that wait to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutboxNews</name>
    <message>
        <source>%1 is on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the server has your changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is resolved on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the server took your changes, but kept its own value of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a colleague changed the same fields. Choose what to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the server did not answer. It may have arrived or not; only you can tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not taken. Your text is kept in the outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the Outbox</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutboxPresenter</name>
    <message>
        <source>Incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column: what becomes of a waiting change.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>The settings in %1 are damaged. What could not be read is set to its usual value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read or written. Changes to the settings will be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting “%1” in %2 cannot be used. Its usual value is taken instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>“%1” cannot name a profile; take 1 to 40 letters, digits, dots, dashes or underscores, the first one a letter or a digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no place for settings and incidents, because this account has no home folder; set HOME, or name a folder after --data-folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made or written to; correct its permissions, or name another one after --data-folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of this profile were damaged. They are kept as %1, and the usual settings are used.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferenceOpener</name>
    <message>
        <source>There is no ticket number, incident id or link to an incident in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was never opened on this computer, and the server cannot look up a number. Bring it in by its link or its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server knows no incident with the id %1. It may belong to another kind of process, or it was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The incident %1 is not on this computer, and it could not be fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching the incident %1 was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReloginSheet</name>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your session ended. Nothing you typed is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in as %1 at %2 to go on.</source>
        <extracomment>%1 is the user&apos;s name, %2 the server&apos;s.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Work offline for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is needed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResolveDialog</name>
    <message>
        <source>The resolution could not be stored on this computer. Your text is still here. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This close code is not in the list of this site. It can be sent all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These close codes are only a starting list. Your site may use others; type the right one if so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve %1 — %2</source>
        <extracomment>%1 is a ticket number, %2 the title of the incident.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reso&amp;lution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canned text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a prepared text at the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the next incident afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this window. What you typed is kept as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resolve  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking whether someone else was faster…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not be asked. The console looks again before it sends this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status is %1. The server will probably not take a resolution now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone was faster: the status is %1. Their close code and text stand beside yours; yours are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server names no status. Whether it takes a resolution will be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console does not know the status %1. Whether the server takes a resolution will be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This incident is closed already, so there is nothing to resolve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A close code and a resolution are both needed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>The system&apos;s</source>
        <extracomment>Language: the one of the operating system.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>Theme: the one of the operating system.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>Refresh every …: never by itself.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not at all</source>
        <extracomment>Undo window: none, changes are sent at once.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look and behaviour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a resolve, open the &amp;next incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talking to the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh each incident every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least recently read incidents are read first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes &amp;wait to be taken back for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a change can be taken back before it is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of your site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statuses that count as closed, one a l&amp;ine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File with value lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file with value lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statuses seen so far: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file with value lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value lists (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read. Check that you may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large for value lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be used as value lists: %1</source>
        <extracomment>%1 is a technical remark that names the place in the file.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts and signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action or key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New here, or changed since you looked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Sign in…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInChecklist</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tried yet</source>
        <extracomment>State of one step of the sign-in.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trying</source>
        <extracomment>State of one step of the sign-in.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <extracomment>State of one step of the sign-in.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>State of one step of the sign-in.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not needed</source>
        <extracomment>State of one step of the sign-in.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a step of the sign-in, %2 what became of it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in to ServiceDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the address of your ServiceDesk portal in any form, and sign in as you do there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server &amp;address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <extracomment>Button beside a password field: makes the password readable.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remember in the system&apos;s keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is kept by the system, never in a file of the console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain was found on this computer, so the password cannot be remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow this address &amp;without encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody on the network between here and the server could read the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work &amp;offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the incidents that are on this computer; nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address, user name and password are all needed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop refreshing. What has arrived is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refreshing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what waits to be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the incidents that a colleague changed at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last refresh %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not refreshed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <extracomment>Changes that only the person can decide on</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>87 of 1,204 incidents
----------
Refreshed so far, of all</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 incidents on this computer are shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TheirsView</name>
    <message>
        <source>Their close code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;my text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewsPane</name>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counts are of the incidents on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewsPresenter</name>
    <message numerus="yes">
        <source>%1, %n incident(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) on this computer (Ctrl+%1)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>This incident has not reached the server yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are working offline, so the server was not asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in this list to refresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) refreshed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The incident could not be refreshed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n incident(s) could not be refreshed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Select the incident that you want to resolve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This incident has not reached the server yet, so it cannot be resolved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no number to copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) copied.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Select the incidents that you want to copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n incident(s) from this computer? The server keeps them. Incidents with changes that wait to be sent stay here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove from This Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) removed from this computer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed, because changes wait to be sent.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool Bar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Session id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>The ticket number, e.g. IM-000123.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>The incident&apos;s type, e.g. &quot;How To&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affected user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync</source>
        <extracomment>Column: whether something waits to be sent to the server.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last read</source>
        <extracomment>Column: when this computer last read the incident from the server.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>View: all incidents on this computer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>View: incidents that are not closed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>View: incidents with changes that wait to be sent.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In step with the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft, not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by the server, not visible there yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent, but it is not known whether it arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict: the server changed the same field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>today %1</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s name is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ServiceDesk API is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API is switched on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A title is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail address of the affected user is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A close code is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A resolution is needed: say what was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a GUID, such as 6b8f3da6-ed34-4e73-87b2-d31ff2c65e8d.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds control characters that the server cannot take. Remove them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too long. At most %2 characters can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed, so there is nothing to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>Result of bringing in an incident: it was not on this computer before.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refreshed, changed on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refreshed, unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not an incident on this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server not reachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server&apos;s answer could not be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped before it was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server not reachable since %1 · your changes wait here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out since %1 · sign in to send your changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working offline since %1 · nothing is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <extracomment>Stands for a field without a value.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed</source>
        <extracomment>%1 is the name of a field.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>State of a change that will be sent as soon as possible.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting · can be taken back until %1</source>
        <extracomment>%1 is a time of day with seconds.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting · next try %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New incident</source>
        <extracomment>%1 is the title of the new incident.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New incident “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident without a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create with %1</source>
        <extracomment>%1 is a list of field names.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve with %1</source>
        <extracomment>%1 is the close code.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <extracomment>State of a change that the person holds back.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unconfirmed: it may have arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown: the console looks at the server to see whether it arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted, not visible on the server yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted, not visible on the server yet: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conflict: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be read as the address of a server. Paste the address of the ServiceDesk portal, such as desk.example.com, without a user name in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No computer of this name was found. Check the address for typing errors and whether this computer is in the company&apos;s network or VPN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer was found, but no ServiceDesk answers there. Check the address and its port, or ask your administrator whether the web server is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete. Check the network; the console tries again by itself where that is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the network, the VPN and the proxy settings of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not trust the server&apos;s certificate, so nothing was sent to it. Ask your administrator for a valid certificate; Details names the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address would send your password and the incidents without encryption. Use an address that begins with https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer in time. It may be busy; try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was stopped before it was finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent because you work offline. Switch off Work offline to send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web server answers, but the ServiceDesk API is not at this address. Paste the address of the ServiceDesk portal, or ask your administrator where the API is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sends us on to another address, perhaps a sign-in page of the network. Open the address in a web browser to see where it leads, then use that address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ServiceDesk API is switched off on this server, or the user name or password is wrong. Ask your administrator whether ApiEnabled is true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name or the password is wrong. Enter them again as in the ServiceDesk portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your session ended. Nothing you typed is lost; sign in again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server knows no such incident. It may have been deleted, or the id belongs to something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not accept the values, so nothing changed there. Correct them and send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web server does not let changes through, so nothing changed there. Ask your administrator to allow PUT and PATCH for the ServiceDesk API; its WebDAV module often blocks them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is larger than the server takes. Shorten the description or the resolution and send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The server is busy and asks for a pause of about %n minute(s). The console waits and tries again by itself.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The server is busy and asks for a pause. The console waits and tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside the server. Try again later; if it stays, give your administrator the Details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer came that is not from the ServiceDesk API, or is damaged. It was not used. Check the network&apos;s sign-in page, or give your administrator the Details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was not sent because a value that is needed is missing or not valid. Correct it and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console&apos;s files on this computer could not be read or written. Check that the disk is not full and that you may write to the console&apos;s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says: “%1”.</source>
        <extracomment>%1 is the server&apos;s own message.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ServiceDesk API is switched off on this server. Ask your administrator to set ApiEnabled to true. The server says: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address would send your password without encryption. Use an address that begins with https, or allow this address without encryption below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server took the name and the password, but refused the session at once. Ask your administrator whether your account may use the ServiceDesk API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server broke off while the safe connection was made. Check that the address and its port belong to a server that speaks https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was stopped. What you entered is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke before the server answered. Check the network and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is busy and asks for a pause. Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server said no; nothing changed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not sent; nothing changed on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether it took effect on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fault: %1</source>
        <extracomment>A technical name of the fault follows.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Pause asked for: %n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Server&apos;s text: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
