"""display_test.py CONSOLE SALDO: the console itself on an X display of its own, with the Russian layout on, by
the keyboard as a person would: the way of a newcomer to a charged answer, a killed console, and the end of the
day. What came of it is read from the desk's database.

Exit status 77: there is no X server or no xdotool here.
"""
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

PATIENCE_S = 60.0
NEEDED = ("Xvfb", "xdotool", "setxkbmap")
# Keys by their number, as X11 counts them: what is printed on them depends on the layout.
KEYS = {letter: str(first + place)
        for first, letters in ((10, "1234567890"), (24, "qwertyuiop"), (38, "asdfghjkl"), (52, "zxcvbnm"))
        for place, letter in enumerate(letters)} | {" ": "65"}


def comes_true(holds, what):
    """Asks until it holds; each question waits for another process, so that nothing spins."""
    deadline = time.monotonic() + PATIENCE_S
    while time.monotonic() < deadline:
        if value := holds():
            return value
    raise SystemExit(f"never came: {what}")


GREETING_KEYS = "ghbdtn"
GREETING = "\u043f\u0440\u0438\u0432\u0435\u0442"  # what they give with the Russian layout on


class Display:
    """An X server without a window manager, with the Russian layout as the second one and on."""

    def __init__(self):
        reading, writing = os.pipe()
        self.server = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-screen", "0", "1400x900x24"],
                                       pass_fds=[writing], stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as said:
            self.name = ":" + said.readline().strip()
        self.environment = os.environ | {"DISPLAY": self.name, "QT_QPA_PLATFORM": "xcb"}
        subprocess.run(["setxkbmap", "-layout", "us,ru", "-option", "grp:caps_toggle"], env=self.environment, check=True)
        self.xdotool("key", "66")  # Caps Lock: the other layout

    def xdotool(self, *arguments):
        return subprocess.run(["xdotool", *arguments], env=self.environment, check=False, capture_output=True,
                              text=True).stdout.split()

    def window(self, title):
        """Waits for a window of that title and gives it the keyboard."""
        found = comes_true(lambda: self.xdotool("search", "--onlyvisible", "--name", title), f"the window {title}")
        self.xdotool("windowfocus", "--sync", found[-1])
        return found[-1]

    def gone(self, title):
        comes_true(lambda: not self.xdotool("search", "--onlyvisible", "--name", title), f"the end of the window {title}")

    def press(self, *keys):
        self.xdotool("key", *[KEYS.get(key, key) for key in keys])

    def type(self, letters):
        self.press(*letters)


class Desk:
    """The database, read beside the console that writes it."""

    def __init__(self, file):
        self.file = file

    def ask(self, query, *values):
        with sqlite3.connect(f"file:{self.file}?mode=ro", uri=True) as connection:
            return connection.execute(query, values).fetchone()

    def agreed(self):
        """A ticket agreed in advance that is still to be assessed: its number and its customer's balance."""
        return self.ask("""SELECT tickets.id, customers.balance FROM tickets JOIN customers ON customers.id = customer_id
                           WHERE status = 'open' AND agreed = 1 AND category = 0 AND charged = 0 AND defect = 'none'
                             AND coverage = 'credits' AND balance >= 20 AND tickets.language = 'ru'
                           ORDER BY opened_at""")

    def balance(self, ticket):
        return self.ask("SELECT balance FROM customers JOIN tickets ON customer_id = customers.id WHERE tickets.id = ?",
                        ticket)[0]

    def answers(self, ticket):
        """How many of Anna's with these Cyrillic letters, as typed by their keys: "ghbdtn" is a greeting."""
        return self.ask("SELECT count(*) FROM messages WHERE ticket_id = ? AND kind = 'answer' AND body = ?",
                        ticket, GREETING)[0]


def say(step, begun):
    print(f"{time.monotonic() - begun:6.1f} s  {step}", flush=True)


def work(display, console, file):
    process = subprocess.Popen([console, "--database", file, "--as", "anna"], env=display.environment)
    display.window("Saldo")
    return process


def open_ticket(display, ticket):
    display.press("ctrl+" + KEYS["k"])
    display.press(*ticket, "Return")


def charged_answer(display, desk, console):
    """A newcomer: finds a ticket, assesses it, answers, closes the window."""
    ticket, balance = desk.agreed()
    begun = time.monotonic()
    process = work(display, console, desk.file)
    say("the window is there", begun)
    open_ticket(display, ticket)
    display.press("2")
    display.window("10 ")  # the category and its credits
    say("what it will cost is said", begun)
    display.press("Return")
    comes_true(lambda: desk.balance(ticket) == balance - 10, "the charge")
    say(f"charged: {balance} -> {balance - 10}", begun)
    display.gone("10 ")
    window = display.window("Saldo")
    display.press("r")
    display.type(GREETING_KEYS)
    display.press("ctrl+Return")
    display.press("ctrl+" + KEYS["q"])  # the end of the day: what waits goes out
    process.wait(PATIENCE_S)
    assert process.returncode == 0, process.returncode
    assert desk.answers(ticket) == 1, "the answer did not go out once"
    assert desk.balance(ticket) == balance - 10
    seconds = time.monotonic() - begun
    say("answered, and the window closed", begun)
    assert seconds < 60, "a newcomer's first answer takes more than a minute"
    return window


def killed(display, desk, console):
    """A console killed in the middle of a sentence, and the sentence sent after it."""
    ticket, balance = desk.agreed()
    process = work(display, console, desk.file)
    open_ticket(display, ticket)
    display.press("1")
    display.window("5 ")
    display.press("Return")
    comes_true(lambda: desk.balance(ticket) == balance - 5, "the charge")
    display.gone("5 ")
    display.window("Saldo")
    display.press("r")
    display.type(GREETING_KEYS)
    comes_true(lambda: any(GREETING in text for text in drafts()), "the draft on disk")
    process.send_signal(signal.SIGKILL)
    process.wait(PATIENCE_S)
    assert desk.answers(ticket) == 0
    process = work(display, console, desk.file)
    open_ticket(display, ticket)
    display.press("r")
    display.press("ctrl+Return")
    display.press("ctrl+" + KEYS["q"])
    process.wait(PATIENCE_S)
    assert process.returncode == 0, process.returncode
    assert desk.answers(ticket) == 1, "the draft was not there again"


def drafts():
    for folder, _, files in os.walk(os.environ["XDG_DATA_HOME"]):
        for name in files:
            if "draft" in folder:
                with open(os.path.join(folder, name), encoding="utf-8", errors="replace") as file:
                    yield file.read()


def stories(display, console, desk):
    charged_answer(display, desk, console)
    killed(display, desk, console)


def main():
    console, saldo = sys.argv[1:]
    if missing := [one for one in NEEDED if shutil.which(one) is None]:
        print("SKIPPED: no", ", ".join(missing))
        raise SystemExit(77)
    with tempfile.TemporaryDirectory() as folder:
        for place in ("config", "data", "cache"):
            os.environ[f"XDG_{place.upper()}_HOME"] = os.path.join(folder, place)
        os.environ["LC_ALL"] = "C.UTF-8"
        os.environ.pop("QT_FATAL_WARNINGS", None)
        file = os.path.join(folder, "desk.saldo")
        subprocess.run([saldo, "demo", "--database", file], check=True, stdout=subprocess.DEVNULL)
        display = Display()
        try:
            stories(display, console, Desk(file))
        finally:
            display.server.terminate()
            display.server.wait()


if __name__ == "__main__":
    main()
