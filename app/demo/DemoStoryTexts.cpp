// SPDX-FileCopyrightText: 2026 The Incident Console authors
// SPDX-License-Identifier: MIT
#include "app/demo/DemoStoryTexts.h"

static constexpr DemoStory stories[] = {
    {"Printer {printer} prints empty pages", "Empty pages from the printer in {place}",
     "Since {day} {time} the printer {printer} in {place} pulls paper but prints nothing. The display shows "
     "no fault. "
     "{n} colleagues wait for their delivery notes.",
     "Hardware.Printer.Print Quality", "Hardware.Printer", "Break Fix", 1, 1,
     "Replaced the drum and printed a test page; {first} confirmed clean output.", "Completed Success"},
    {"VPN drops every hour", "VPN connection lost about every {n} minutes",
     "{person} works from home and loses the tunnel again and again. The WLAN stays up. After signing in "
     "anew it works until the next drop.",
     "Network.Remote Access.VPN", "Network", "Break Fix", 0, 2,
     "Updated the VPN client on {asset} and renewed its machine certificate. Stable for two hours.",
     "Completed Success"},
    {"Outlook asks for the password again and again", "Outlook profile corrupt after update",
     "Outlook on {asset} asks for the password at every start and stays on \"Trying to connect\". Webmail "
     "works. Started after the update on {day}.",
     "Microsoft Office.Outlook.Profile", "Microsoft Office.Outlook", "Break Fix", 0, 1,
     "Made a new Outlook profile and let the mailbox synchronise. Old profile removed.", "Completed Success"},
    {"Password reset for {person}", "Account locked after holiday",
     "{first} came back on {day} and cannot sign in any more. The account is locked after too many attempts.",
     "Service.Account.Password Reset", "Service.Account", "Authorize or Approve", 0, 2,
     "Checked identity by calling back, reset the password, unlocked the account.", "Completed Success"},
    {"New starter: {person} on {day}", "Workplace for a new colleague in {place}",
     "{person} starts on {day} at {time} in {place}. Needed: account, mailbox, notebook, headset, access to "
     "{app} and the team drive. {colleague} approved.",
     "Service.Account.New Starter", "Service.Account", "Add or Install", 0, 1,
     "Account and mailbox made, notebook {asset} handed over, access to {app} granted.", "Completed Success"},
    {"Disk full on {asset}", "No space left on drive C: of {asset}",
     "Windows warns that drive C: is full; {app} does not save any more. Only {n}00 MB are free.",
     "Hardware.Desktop.Disk", "Hardware.Desktop", "Break Fix", 0, 1,
     "Removed old update files and moved the local mail archive to the server. 48 GB free now.",
     "Completed Success"},
    {"Screen in {room} stays black", "Meeting room {room}: no picture",
     "The big screen in {room} shows no picture from any notebook. There is a customer meeting at {time}. "
     "Cable and input were checked.",
     "Hardware.Conference Room.Display", "Hardware.Conference Room", "Break Fix", 1, 1,
     "The wall socket had come loose; re-seated it and tested with two notebooks.", "Completed Success"},
    {"Access to the shared mailbox of {place}", "Shared mailbox not visible in Outlook",
     "{person} needs to read and answer mail in the shared mailbox of {place} while {colleague} is away. "
     "{colleague} agrees.",
     "Microsoft Office.Outlook.Shared Mailbox", "Microsoft Office.Outlook", "Authorize or Approve", 0, 1,
     "Full access granted; the mailbox appears after a restart of Outlook.", "Completed Success"},
    {"New phone, sign-in codes do not arrive", "MFA phone replaced",
     "{first} has a new mobile phone since {day}; the second sign-in step still goes to the old one, which "
     "was handed in.",
     "Service.Account.Multi-Factor", "Service.Account", "Change or Move", 0, 2,
     "Identity checked with the line manager, old device removed, new one registered together.",
     "Completed Success"},
    {"{app} closes when exporting", "{app} crashes on report export",
     "Whenever {first} exports the monthly report, {app} closes without a message. It happens on {n} "
     "computers in {place}.",
     "Software.Business Application.Crash", "Software.Business Application", "Break Fix", 1, 2,
     "Rolled back the faulty add-in; the vendor announced a corrected version.", "Change Required"},
    {"WLAN very slow in {place}", "Wi-Fi unusable on the third floor",
     "From about {time} on, the wireless network in {place} hardly moves. Calls break up, web pages take "
     "minutes. With a cable everything is fine.",
     "Network.Wireless.Slow", "Network.Wireless", "Break Fix", 2, 1,
     "Changed the channel plan and restarted {n} access points. Watched for a day.", "Monitoring Required"},
    {"How do I share a folder with a supplier?", "Sharing files with people outside",
     "{person} wants to give a supplier access to drawings until {day}, without sending them by mail.",
     "How To.File Sharing", "How To", "How To", 0, 0,
     "Showed {first} the guest link with an end date and sent the guide.", "Training Required"},
    {"Cannot send e-mail to customers", "Mails come back from outside addresses",
     "Every mail to an outside address comes back to {first} after a few minutes. Inside mail works. First "
     "seen {day}, {time}.",
     "Service.Email.Can't Send Email", "Service.Email", "Break Fix", 1, 2,
     "Our sending address was on a block list; asked for removal and checked the queue.",
     "Completed Success"},
    {"Notebook {asset} does not charge", "Battery of {asset} empty although plugged in",
     "The notebook shows \"plugged in, not charging\". Another charger made no difference. {first} travels "
     "on {day}.",
     "Hardware.Notebook.Battery", "Hardware.Notebook", "Break Fix", 0, 1,
     "Battery exchanged under warranty; {first} had a loan device for two days.", "Completed Success"},
    {"Install {app} for {person}", "Software request: {app}",
     "{first} takes over tasks from {colleague} and needs {app} on {asset}. A licence is free according to "
     "{colleague}.",
     "Software.Installation", "Software", "Add or Install", 0, 0,
     "Licence assigned, package delivered over night, first start checked.", "Completed Success"},
    {"File deleted by mistake", "Restore a folder from {day}",
     "A folder on the team drive of {place} was deleted on {day} around {time}. It holds the quotations of "
     "the last {n} weeks.",
     "Service.Backup.Restore", "Service.Backup", "Backup", 1, 1,
     "Folder restored from the snapshot before the deletion; {first} checked the contents.",
     "Completed Success"},
    {"Suspicious mail with invoice", "Phishing mail received in {place}",
     "{n} people in {place} got a mail with an unpaid invoice and a link. {first} clicked it but typed "
     "nothing in.",
     "Service.Security.Phishing", "Service.Security", "Request", 1, 2,
     "Link blocked, mails withdrawn, computer {asset} scanned without findings.", "Compliance"},
    {"Teams: nobody hears {first}", "Microphone does not work in calls",
     "In calls {person} hears the others, but nobody hears {first}. The headset works on the phone.",
     "Software.Conferencing.Audio", "Software.Conferencing", "Break Fix", 0, 1,
     "Privacy setting had switched the microphone off for the application; switched on.", "Advice Given"},
    {"Move of {n} desks to {place}", "Relocation of a team to {place}",
     "The team of {colleague} moves on {day}. {n} docking stations, phones and network sockets have to be "
     "ready by {time}.",
     "Service.Workplace.Move", "Service.Workplace", "Change or Move", 1, 0,
     "Sockets patched, desks set up, printer mapping changed. Handed over to {colleague}.",
     "Completed Success"},
    {"Badge reader at {place} does not open", "Door stays locked in the morning",
     "Since {time} the door to {place} does not open with the badge. Reception lets people in by hand.",
     "Hardware.Access Control.Reader", "Hardware", "Break Fix", 2, 2,
     "Controller restarted and time synchronised; all badges are read again.", "Completed Success"},
    {"{app} is very slow", "Long waits in {app}",
     "Opening an order in {app} takes up to {n} minutes, worst around {time}. All of {place} is affected; "
     "yesterday it was normal.",
     "Software.Business Application.Performance", "Software.Business Application", "Break Fix", 2, 2,
     "A blocked maintenance job held the database; ended it and moved it to the night.", "Completed Success"},
    {"Web page blocked", "The supplier portal is blocked by the filter",
     "{first} needs a supplier's portal for orders. The filter blocks it as \"unknown category\".",
     "Internet.Web Filter.Blocked Page", "Internet.Web Filter", "Authorize or Approve", 0, 1,
     "Page checked and released for {place}.", "Completed Success"},
    {"Excel macro no longer starts", "Macros blocked after update",
     "The calculation sheet of {place} says that macros are blocked. It is needed for the closing on {day}.",
     "Microsoft Office.Excel.Macro", "Microsoft Office.Excel", "Break Fix", 1, 1,
     "Moved the file to the trusted folder and signed the macro.", "Completed Success"},
    {"Second monitor not found", "Docking station of {asset}: one screen stays dark",
     "After the weekend the docking station drives one screen only. Changed cables, same picture.",
     "Hardware.Docking Station", "Hardware", "Break Fix", 0, 0,
     "Firmware of the docking station updated; both screens are back.", "Completed Success"},
    {"Leaver: {person} on {day}", "Close the account of {person}",
     "{person} leaves on {day}. Please close the account at {time}, forward mail to {colleague} and collect "
     "{asset}.",
     "Service.Account.Leaver", "Service.Account", "Delete or Remove", 0, 1,
     "Account closed on time, mail forwarded for 30 days, {asset} collected and wiped.", "Completed Success"},
    {"Scan to e-mail stopped working", "Scanner {printer} sends nothing",
     "Scans from {printer} never arrive. The device says \"sent\". The phone book was not changed.",
     "Hardware.Printer.Scan", "Hardware.Printer", "Break Fix", 1, 0,
     "The device still used the old mail relay; entered the new one.", "Completed Success"},
    {"Phone {n}4-{n}2 without dial tone", "Desk phone dead in {place}",
     "The desk phone shows \"registering\" and stays silent. The computer behind it has a network.",
     "Hardware.Telephone", "Hardware", "Break Fix", 0, 1,
     "Wrong voice network on the switch port after the maintenance; corrected.", "Completed Success"},
    {"No network at {n} desks", "Network sockets dead in {place}",
     "At {n} desks in {place} no computer gets a network, since {day} {time}. The lights on the sockets are "
     "off.",
     "Network.LAN.Outage", "Network.LAN", "Break Fix", 2, 2,
     "A power supply in the floor switch had failed; switch exchanged.", "Completed Success"},
    {"Question about the signature in Outlook", "How to set a mail signature",
     "{first} would like the new company signature in German and French (Grüße / Sincères salutations) and "
     "does not find where to set it.",
     "How To.Outlook", "How To", "How To", 0, 0, "Sent the two-page guide and set it up together by phone.",
     "Review Documentation"},
    {"Drive H: is missing after sign-in", "Team drive of {place} not connected",
     "After signing in to {asset} the drive H: is missing. Connecting it by hand works until the next start.",
     "Network.Drive Mapping", "Network", "Break Fix", 0, 1,
     "{first} was missing in the group of {place}; added. Could not be repeated afterwards.",
     "No Fault Found"},
    {"Label printer {printer} misaligned", "Labels cut off in shipping",
     "The labels from {printer} are shifted by some millimetres, so the bar code cannot be read. Shipping in "
     "{place} stands still.",
     "Hardware.Printer.Label Printer", "Hardware.Printer", "Break Fix", 1, 2,
     "Sensor cleaned and label size calibrated; {n} test labels read without error.", "Completed Success"},
    {"Calendar of {colleague} not visible", "Wrong free/busy times in the calendar",
     "{person} sees no free/busy times of {colleague} any more, which makes planning for {room} hard.",
     "Microsoft Office.Outlook.Calendar", "Microsoft Office", "Break Fix", 0, 0,
     "Calendar permission had been lost in the mailbox move; set again.", "Completed Success"},
};

static constexpr DemoName firstNames[] = {
    {"Anna", "anna"},       {"Jürgen", "juergen"}, {"Chloé", "chloe"},     {"Łukasz", "lukasz"},
    {"María", "maria"},     {"Søren", "soren"},    {"Aylin", "aylin"},     {"Noah", "noah"},
    {"Zoë", "zoe"},         {"Björn", "bjoern"},   {"Fatima", "fatima"},   {"Hiroshi", "hiroshi"},
    {"Inês", "ines"},       {"Ömer", "oemer"},     {"Grace", "grace"},     {"Matteo", "matteo"},
    {"Käthe", "kaethe"},    {"Priya", "priya"},    {"Tomáš", "tomas"},     {"Élodie", "elodie"},
    {"William", "william"}, {"Nadia", "nadia"},    {"Siobhán", "siobhan"}, {"Yusuf", "yusuf"},
    {"Greta", "greta"},
};

static constexpr DemoName lastNames[] = {
    {"Müller", "mueller"},     {"Fernández", "fernandez"},
    {"O’Neill", "oneill"},     {"Weiß", "weiss"},
    {"Dupré", "dupre"},        {"Kowalski", "kowalski"},
    {"Larsen", "larsen"},      {"Tanaka", "tanaka"},
    {"Schröder", "schroeder"}, {"Novák", "novak"},
    {"Okafor", "okafor"},      {"Rossi", "rossi"},
    {"Yıldız", "yildiz"},      {"Baker", "baker"},
    {"Lefèvre", "lefevre"},    {"Jansen", "jansen"},
    {"Åberg", "aberg"},        {"Silva", "silva"},
    {"Haddad", "haddad"},      {"Meier-Lüdtke", "meier-luedtke"},
    {"Patel", "patel"},        {"Murphy", "murphy"},
    {"Grün", "gruen"},         {"Santos", "santos"},
};

static constexpr const char *places[] = {
    "Accounting",  "Zürich, 2nd floor", "the warehouse",     "Human Resources", "Köln reception",
    "Sales North", "the Málaga branch", "Quality Assurance", "Purchasing",      "the call centre",
    "Engineering", "Plant 3",           "Genève office",     "Marketing",       "Legal",
};
static constexpr const char *applications[] = {
    "the ERP client",
    "Excel",
    "the time recording",
    "Acrobat",
    "the CAD viewer",
    "Visio",
    "the CRM",
    "Project",
    "the warehouse terminal",
    "the travel expenses tool",
    "Power BI",
    "the phone client",
};
static constexpr const char *printers[] = {
    "PRN-2-014", "PRN-0-003", "PRN-WH-21", "PRN-HR-02", "PRN-3-118", "PRN-ZH-07", "PRN-LAB-1", "PRN-K-030",
};
static constexpr const char *rooms[] = {
    "room Everest",  "room Bodensee", "room 2.17",         "the board room",
    "room Ångström", "room Curie",    "the training room",
};
static constexpr const char *days[] = {
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "the first of the month", "last week",
};
static constexpr const char *asides[] = {
    "{colleague} has seen the same.",
    "Restarting did not help.",
    "Please call before you come, {first} is often in meetings.",
    "It worked until {day}.",
    "{first} can be reached by chat until {time}.",
    "A screenshot was promised.",
    "The same happened {n} weeks ago and went away by itself.",
    "Not urgent, but annoying.",
};

std::span<const DemoStory> demoStories()
{
    return stories;
}
std::span<const DemoName> demoFirstNames()
{
    return firstNames;
}
std::span<const DemoName> demoLastNames()
{
    return lastNames;
}
std::span<const char *const> demoPlaces()
{
    return places;
}
std::span<const char *const> demoApplications()
{
    return applications;
}
std::span<const char *const> demoPrinters()
{
    return printers;
}
std::span<const char *const> demoRooms()
{
    return rooms;
}
std::span<const char *const> demoDays()
{
    return days;
}
std::span<const char *const> demoAsides()
{
    return asides;
}

const char *demoLongTail()
{
    return "\n\nWhat was tried so far:\n"
           "- {day}, {time}: restarted {asset}, no change. Signed in with the account of {colleague} on the "
           "same computer: no change either, "
           "so it does not hang on the profile.\n"
           "- Tried the same on a second computer in {place}. There it worked at first and failed after "
           "about {n} minutes.\n"
           "- Cables, power supply and network socket were exchanged one after the other, each with a test "
           "in between.\n"
           "- The event log of {asset} shows a warning every {n} minutes; text and number were noted and are "
           "kept with the device.\n\n"
           "{person} depends on it for the monthly closing and asks for an interim solution should it take "
           "longer. "
           "{colleague} stands in and knows about it. For questions about the process please talk to "
           "{place}; for the technical part {first} "
           "has written down every step with its time and will hand the list over. Whoever takes this: "
           "please do not reset the device, "
           "there are unsaved measurements on it.";
}
