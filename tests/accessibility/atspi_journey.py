# SPDX-FileCopyrightText: 2026 The Incident Console authors
# SPDX-License-Identifier: MIT
"""Signs in, brings incidents in, edits one and resolves it, by what the accessibility bus offers and nothing else:
names, roles, states, actions, editable text and selection. No key and no mouse event is sent.

atspi_journey.py PROGRAMS WORK    PROGRAMS holds the two programs, WORK is made and holds their files.
"""

import json
import os
import pathlib
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402

PATIENCE = 60.0
USER = "anna"
PASSWORD = "correct horse"
TITLE = "Heard, not seen"
RESOLUTION = "Worked through the accessibility bus alone."


class Failure(Exception):
    """One sentence for the person who reads the test's output."""


def wait(what, probe):
    """The first true answer of probe; the bus may lose an object while it is looked at."""
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            found = probe()
        except GLib.Error:
            found = None
        if found:
            return found
        if time.monotonic() > deadline:
            raise Failure(f"After {PATIENCE:.0f} s there is still no {what}.")
        # Messages of the bus are taken in here; nothing else waits.
        until = time.monotonic() + 0.1
        while time.monotonic() < until:
            GLib.MainContext.default().iteration(False)
            time.sleep(0.01)


def children(node):
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None:
            yield child


def walk(node, depth=0):
    """Every object below node. Tables are not entered: their cells are reached by row and column."""
    yield node
    if depth > 40 or node.get_role() == Atspi.Role.TABLE:
        return
    for child in children(node):
        yield from walk(child, depth + 1)


def has(node, *states):
    known = node.get_state_set()
    return all(known.contains(state) for state in states)


def is_called(node, name):
    """True when node's name is name, whatever ellipsis ends it."""
    return node.get_name().rstrip("….") == name


class Console:
    """The program as the bus shows it."""

    def __init__(self, pid):
        self.pid = pid
        self.app = wait("console on the accessibility bus", self._find)

    def _find(self):
        for app in children(Atspi.get_desktop(0)):
            # What was read once may have changed since: nothing is remembered on this side.
            app.set_cache_mask(Atspi.Cache.NONE)
            if app.get_process_id() == self.pid:
                return app
        return None

    def window(self, title):
        def find():
            for window in children(self.app):
                if title in window.get_name() and has(window, Atspi.StateType.SHOWING):
                    return window
            return None

        return wait(f"window “{title}”", find)

    def is_gone(self, title):
        wait(f"end of the window “{title}”",
             lambda: all(title not in window.get_name() or not has(window, Atspi.StateType.SHOWING)
                         for window in children(self.app)))

    @staticmethod
    def find(window, name, *roles, states=(Atspi.StateType.SHOWING,)):
        def look():
            for node in walk(window):
                if node.get_role() in roles and is_called(node, name) and has(node, *states):
                    return node
            return None

        return wait(f"“{name}” ({' or '.join(role.value_nick for role in roles)})", look)

    def field(self, window, name):
        return self.find(window, name, Atspi.Role.TEXT, Atspi.Role.PASSWORD_TEXT, Atspi.Role.COMBO_BOX)

    def write(self, window, name, text):
        node = self.field(window, name)
        if node.get_role() == Atspi.Role.COMBO_BOX:
            node = next(part for part in children(node) if part.get_role() == Atspi.Role.TEXT)
        if not has(node, Atspi.StateType.EDITABLE):
            raise Failure(f"The field “{name}” cannot be written.")
        if not node.set_text_contents(text):
            raise Failure(f"The field “{name}” does not take a text.")
        if node.get_role() != Atspi.Role.PASSWORD_TEXT:
            wait(f"“{text}” in the field “{name}”", lambda: self.text(node) == text)

    @staticmethod
    def text(node):
        return Atspi.Text.get_text(node, 0, Atspi.Text.get_character_count(node))

    def press(self, window, name):
        node = self.find(window, name, Atspi.Role.PUSH_BUTTON,
                         states=(Atspi.StateType.SHOWING, Atspi.StateType.SENSITIVE))
        if node.get_n_actions() == 0 or not node.do_action(0):
            raise Failure(f"The button “{name}” cannot be pressed.")

    def table(self, window, name):
        return self.find(window, name, Atspi.Role.TABLE)


def start_service(programs, work):
    journal = work / "journal"
    listing = work / "incidents.csv"
    secret = work / "password"
    secret.touch(0o600)
    secret.write_text(PASSWORD + "\n", encoding="utf-8")
    service = subprocess.Popen(
        [programs / "servicedesk-demo", "--user", USER, "--password-file", secret, "--incidents", "20",
         "--journal", journal, "--csv", listing],
        stdout=subprocess.PIPE, encoding="utf-8")
    return service, service.stdout.readline().strip(), journal, listing


def executed(journal, method):
    if not journal.exists():
        return []
    lines = [json.loads(line) for line in journal.read_text(encoding="utf-8").splitlines()]
    return [line for line in lines if line["method"] == method and line["executed"]]


def enable_accessibility():
    """What a screen reader does first: it tells the session that somebody listens."""
    bus = Gio.bus_get_sync(Gio.BusType.SESSION, None)
    value = GLib.Variant("(ssv)", ("org.a11y.Status", "IsEnabled", GLib.Variant("b", True)))
    wait("accessibility bus", lambda: bus.call_sync(
        "org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties", "Set", value, None,
        Gio.DBusCallFlags.NONE, 5000, None) is not None)


def sign_in(console, address):
    dialog = console.window("Sign in to ServiceDesk")
    if console.text(console.field(dialog, "Server address")) != address:
        console.write(dialog, "Server address", address)
    console.write(dialog, "User name", USER)
    console.write(dialog, "Password", PASSWORD)
    console.press(dialog, "Sign in")
    console.is_gone("Sign in to ServiceDesk")


def bring_in(console, ids):
    console.press(console.window("Incident Console"), "Bring In")
    dialog = console.window("Bring in incidents")
    console.write(dialog, "Paste links, mail, CSV or ids; or drop files here", "\n".join(ids))
    console.press(dialog, "Bring in")
    table = console.table(dialog, "Incidents found and what became of each")
    wait("three incidents that were brought in", lambda: table.get_n_rows() == len(ids) and all(
        "new" in table.get_accessible_at(row, table.get_n_columns() - 1).get_name()
        for row in range(len(ids))))
    console.press(dialog, "Close")
    console.is_gone("Bring in incidents")


def open_first(console):
    """Chooses the first row and returns what was said of it."""
    window = console.window("Incident Console")
    table = console.table(window, "Incidents")
    wait("rows in the list", lambda: table.get_n_rows() == 3)
    said = wait("a row that is read as a sentence", lambda: sentence(table, 0))
    if not table.add_row_selection(0):
        raise Failure("The first incident cannot be chosen.")
    return said


def sentence(table, row):
    said = table.get_accessible_at(row, 0).get_name()
    return said if "IM-" in said and "," in said else None


def edit(console, journal):
    window = console.window("Incident Console")
    wait("title to edit", lambda: console.text(console.field(window, "Title")))
    console.write(window, "Title", TITLE)
    console.press(window, "Save")
    wait("changed title on the server", lambda: len(executed(journal, "PUT")) == 1)


def resolve(console, journal):
    window = console.window("Incident Console")
    console.press(window, "Resolve")
    dialog = console.window("Resolve IM-")
    button = console.find(dialog, "Resolve", Atspi.Role.PUSH_BUTTON)
    if has(button, Atspi.StateType.SENSITIVE) or "both needed" not in button.get_description():
        raise Failure(f"“Resolve” does not say what is missing, but “{button.get_description()}”.")
    console.write(dialog, "Close code", "Completed Success")
    console.write(dialog, "Resolution", RESOLUTION)
    console.press(dialog, "Resolve")
    console.is_gone("Resolve IM-")
    wait("resolution on the server", lambda: len(executed(journal, "PATCH")) == 1)


def check_journal(journal):
    puts, patches = executed(journal, "PUT"), executed(journal, "PATCH")
    if len(puts) != 1 or len(patches) != 1:
        raise Failure(f"The service executed {len(puts)} PUT and {len(patches)} PATCH instead of one of each.")
    if TITLE not in puts[0]["body"]:
        raise Failure("The title that was written did not reach the service.")
    body = json.loads(patches[0]["body"])
    if body != {"closeCode": "Completed Success", "resolution": RESOLUTION}:
        raise Failure(f"The resolution reached the service as {body}.")
    if puts[0]["path"].rsplit("/", 1)[-1].lower() not in patches[0]["path"].lower():
        raise Failure("The edit and the resolution went to two incidents.")


def end(program):
    if program.poll() is None:
        program.terminate()
        try:
            program.wait(10)
        except subprocess.TimeoutExpired:
            program.kill()


def journey(programs, work):
    service, address, journal, listing = start_service(programs, work)
    program = None
    try:
        enable_accessibility()
        program = subprocess.Popen(
            [programs / "incident-console", "--data-folder", work / "data", "--server", address])
        console = Console(program.pid)
        sign_in(console, address)
        rows = listing.read_text(encoding="utf-8-sig").splitlines()[1:4]
        bring_in(console, rows)
        print("heard:", open_first(console))
        edit(console, journal)
        resolve(console, journal)
        check_journal(journal)
    except Failure:
        if program is not None and program.poll() is not None:
            print(f"The console ended with {program.returncode}.", file=sys.stderr)
        raise
    finally:
        for each in (program, service):
            if each is not None:
                end(each)


def main():
    programs, work = (pathlib.Path(argument) for argument in sys.argv[1:3])
    os.makedirs(work, mode=0o700)
    Atspi.init()
    try:
        journey(programs, work)
    except Failure as failure:
        print(f"atspi_journey: {failure}", file=sys.stderr)
        return 1
    print("One incident was signed in for, brought in, edited and resolved by the accessibility bus alone.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
