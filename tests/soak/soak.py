"""A team at work while everything is killed under it: PostgreSQL, nginx with TLS, the service, three consoles with
somebody at each, the shop and a customer. In each round a console, the service, PostgreSQL and nginx are killed with
-9, and the network is cut, in an order that chance gives, without waiting for what was broken before to have come
back. Then all is left in peace until it is quiet, and what must hold is asked of all databases (soak_check.cpp).

usage: soak.py --programs BUILD --site NGINX_CONF [--rounds N] [--seed S] [--work SECONDS] [--keep FOLDER]
"""
import argparse
import http.client
import json
import os
import pathlib
import random
import shutil
import signal
import ssl
import subprocess
import sys
import tempfile
import threading
import time
import uuid

import places

STAFF = ["mike", "olga", "boris"]
SKIPPED = 77


class Outside(threading.Thread):
    """The shop, or a customer: over HTTPS, one command after another, each asked for again with its id until the
    service has said what became of it."""

    def __init__(self, port, token, told, seed, invent):
        super().__init__(daemon=True)
        self.port, self.token, self.told, self.invent = port, token, told, invent
        self.chance = random.Random(seed)
        self.working = threading.Event()
        self.idle = threading.Event()
        self.idle.set()
        self.client = None
        self.faults = []
        self.start()

    def run(self):
        while True:
            self.working.wait()
            self.idle.clear()
            if self.working.is_set():
                self.decide(dict(self.invent(self.chance), id=str(uuid.uuid4())))
            self.idle.set()
            time.sleep(0.02 + self.chance.random() * 0.15)

    def decide(self, command):
        while True:
            try:
                status, outcomes = self.post([command])
            except (OSError, http.client.HTTPException):
                self.client = None
                status, outcomes = 0, None
            if status == 200 and outcomes[0].get("error") not in ("unavailable", "internal_error"):
                with open(self.told, "a", encoding="utf-8") as told:
                    told.write(json.dumps(outcomes[0]) + "\n")
                return
            if status not in (0, 200, 429, 500, 502, 503, 504):
                self.faults.append(f"{command} was answered {status}: {outcomes}")
                return
            time.sleep(0.2)

    def post(self, commands):
        if self.client is None:
            context = ssl.create_default_context()
            context.check_hostname = False
            context.verify_mode = ssl.CERT_NONE
            self.client = http.client.HTTPSConnection("127.0.0.1", self.port, context=context, timeout=10)
        self.client.request("POST", "/api/v1/commands", json.dumps(commands),
                            {"Authorization": f"Bearer {self.token}", "Content-Type": "application/json"})
        response = self.client.getresponse()
        data = response.read()
        return response.status, json.loads(data) if response.status == 200 else data


def by_the_shop(chance):
    customer = chance.choice(["acme", "mira", "gzhel"])
    if chance.random() < 0.3:
        return {"do": "buy_period", "customer": customer, "period": f"P-{uuid.uuid4()}", "months": chance.choice([1, 3, 2])}
    return {"do": "buy_credits", "customer": customer, "credits": chance.choice([25, 25, 50, 30])}


def by_a_customer(chance):
    kind = chance.random()
    if kind < 0.4:
        return {"do": "post_message", "ticket": "T-mira", "body": f"Ещё одно: {uuid.uuid4()}"}
    if kind < 0.7:
        return {"do": "confirm_assessment", "ticket": "T-mira"}
    return {"do": "open_ticket", "ticket": f"T-{uuid.uuid4()}", "customer": "mira", "language": "ru", "subject": "Вопрос",
            "body": "Как это сделать?", "coverage": chance.choice(["credits", "period"])}


class Team:
    """Everything, and what befalls it."""

    def __init__(self, folder, programs, site, seed):
        self.folder = folder
        self.programs = pathlib.Path(programs)
        self.told = pathlib.Path(folder) / "told"
        self.told.touch()
        self.postgres = places.Postgres(folder)
        self.to_database = places.Network(self.postgres.port)
        self.saldo = str(self.programs / "app/command/saldo")
        self.open_desk()
        self.service_port, self.nginx_port = places.free_port(), places.free_port()
        self.service = self.start_service()
        trust = places.certificate(folder)
        self.nginx = places.nginx(folder, site, self.nginx_port, self.service_port)
        places.wait_until(lambda: places.listens(self.service_port) and places.listens(self.nginx_port), "the service", 30)
        self.networks = [places.Network(self.nginx_port) for _ in STAFF]
        self.consoles = [places.Console(str(self.programs / "tests/soak/soak-console"), folder, f"https://127.0.0.1:{network.port}",
                                        staff, number, seed * 1000 + number * 100, trust)
                         for number, (staff, network) in enumerate(zip(STAFF, self.networks))]
        self.outside = [Outside(self.nginx_port, self.token(actor), self.told, seed, invent)
                        for actor, invent in (("shop", by_the_shop), ("customer:mira", by_a_customer))]

    def run_saldo(self, *arguments, **options):
        done = subprocess.run([self.saldo, *arguments], text=True, capture_output=True, check=False, **options)
        if done.returncode:
            raise SystemExit(f"soak: saldo {arguments[0]}: {done.stdout}{done.stderr}")
        return done.stdout

    def open_desk(self):
        self.postgres.ask("CREATE DATABASE saldo TEMPLATE template0")
        opening = pathlib.Path(__file__).with_name("opening.jsonl")
        self.run_saldo("run", "--database", self.postgres.url(), str(opening))
        for staff in STAFF:
            self.run_saldo("user", "add", staff, "--database", self.postgres.url(), input=f"{staff} {staff}\n")

    def token(self, actor):
        return self.run_saldo("token", "create", actor, "--database", self.postgres.url()).split()[-1]

    def start_service(self):
        environment = dict(os.environ)
        environment.pop("QT_FATAL_WARNINGS", None)
        return places.Process("service", [self.programs / "app/service/saldo-service", "--database",
                                          self.postgres.url(port=self.to_database.port) + "?connect_timeout=5",
                                          "--listen", f"127.0.0.1:{self.service_port}", "--trusted-proxies", "127.0.0.1"],
                              f"{self.folder}/service.log", environment)

    # What befalls it; each gives what mends it, after a while.

    def a_console_is_killed(self, chance):
        console = chance.choice(self.consoles)
        console.kill()

        def again():
            if console.is_alive():  # killed twice before it was started again
                return
            console.start()
            console.order("work")
        return again

    def the_service_is_killed(self, _):
        self.service.kill()
        return self.service.start

    def postgresql_is_killed(self, _):
        self.postgres.kill()
        return self.postgres.start

    def a_backend_is_killed(self, _):
        self.postgres.kill_backend()
        return lambda: None

    def nginx_is_killed(self, _):
        self.nginx.kill()
        return self.nginx.start

    def the_network_is_cut(self, chance):
        network = chance.choice(self.networks)
        kind = chance.choice(["both", "up", "down", "down", "lost"])
        if kind == "lost":
            network.lose()
            return lambda: None
        network.cut(up=kind != "down", down=kind != "up")
        lose = chance.random() < 0.6
        return lambda: network.heal(lose)

    def the_database_is_cut_off(self, chance):
        self.to_database.cut()
        lose = chance.random() < 0.5
        return lambda: self.to_database.heal(lose)

    def work(self):
        for one in self.consoles:
            one.order("work")
        for one in self.outside:
            one.working.set()

    def rest(self):
        for one in self.consoles:
            one.order("rest")
        for one in self.outside:
            one.working.clear()

    def version(self):
        found = self.postgres.ask("SELECT max(version) FROM journal WHERE ok = 1", "saldo")
        return int(found) if found else -1

    def is_quiet(self):
        version = self.version()
        return all(one.idle.is_set() for one in self.outside) and all(one.is_quiet(version) for one in self.consoles)

    def faults(self):
        found = []
        for console in self.consoles:
            if not console.is_alive():
                found.append(f"{console.name} ended by itself: {console.process.returncode}")
            found += [f"{console.name}: {fault}" for fault in console.faults]
            console.faults = []
        for one in self.outside:
            found += one.faults
        # The service ends by itself only where another one holds the database still.
        for process in (self.service, self.nginx):
            found += [f"{process.name} ended by itself: {code}" for code in process.died if code not in (0, 2) or process is self.nginx]
            process.died = []
        return found

    def check(self):
        arguments = ["--database", self.postgres.url(), "--told", str(self.told)]
        for console in self.consoles:
            arguments += ["--console", console.name, str(console.mirror), str(console.notes)]
        done = subprocess.run([str(self.programs / "tests/soak/soak-check"), *arguments], text=True, capture_output=True, check=False)
        audit = subprocess.run([self.saldo, "audit", "--database", self.postgres.url()], text=True, capture_output=True, check=False)
        good = done.returncode == 0 and audit.returncode == 0
        text = done.stdout + done.stderr
        return good, text if audit.returncode == 0 else text + "FAULT saldo audit: " + audit.stdout + audit.stderr

    def end(self):
        for console in self.consoles:
            console.kill()
        self.nginx.end()
        self.service.end()
        self.postgres.end()


def trouble(team, chance, seconds):
    """Everything breaks once, in any order, while people work; what is broken comes back after a while."""
    causes = [team.a_console_is_killed, team.the_service_is_killed, team.postgresql_is_killed, team.nginx_is_killed,
              team.the_network_is_cut]
    causes += [cause for cause in (team.a_backend_is_killed, team.the_database_is_cut_off, team.a_console_is_killed,
                                   team.the_network_is_cut) if chance.random() < 0.5]
    chance.shuffle(causes)
    pending = []
    said = []
    begun = time.monotonic()
    for cause in causes:
        time.sleep(chance.random() * 2 * seconds / len(causes))
        said.append(cause.__name__.replace("_", " "))
        pending.append((time.monotonic() + 0.1 + chance.random() * seconds / 2, cause(chance)))
        for one in [one for one in pending if one[0] <= time.monotonic()]:
            one[1]()
            pending.remove(one)
    for due, mend in sorted(pending, key=lambda one: one[0]):
        time.sleep(max(0, due - time.monotonic()))
        mend()
    return f"{', '.join(said)}; {time.monotonic() - begun:.1f} s"


def one_round(team, chance, seconds, patience):
    team.work()
    # Nothing breaks before everybody is at work.
    places.wait_until(lambda: all(console.state.get("kept") for console in team.consoles), "work at all consoles", patience)
    said = trouble(team, chance, seconds)
    time.sleep(seconds / 4)
    team.rest()
    begun = time.monotonic()
    quiet = True
    while not team.is_quiet():
        if time.monotonic() - begun > patience:
            quiet = False
            break
        time.sleep(0.1)
    took = time.monotonic() - begun
    good, text = team.check()
    faults = team.faults()
    if not quiet:
        faults.append(f"not quiet after {patience} s, version {team.version()}: {[console.state for console in team.consoles]}")
    print(f"  {said}; quiet after {took:.1f} s; the service has {team.service.resident_megabytes()} MB", flush=True)
    print("".join(f"  {line}\n" for line in text.splitlines() + [f"FAULT {fault}" for fault in faults]), end="", flush=True)
    return good and not faults


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--programs", required=True)
    parser.add_argument("--site", required=True)
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1_000_000))
    parser.add_argument("--work", type=float, default=6, help="seconds of trouble in a round")
    parser.add_argument("--patience", type=float, default=120, help="seconds until all must be quiet")
    parser.add_argument("--keep", help="a folder for all that is left, for looking at it afterwards")
    arguments = parser.parse_args()
    if not shutil.which("nginx", path=os.environ["PATH"] + ":/usr/sbin"):
        print("SKIPPED: there is no nginx")
        return SKIPPED
    os.environ.update(LC_ALL="C.UTF-8")
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # what runs is ended, whoever ends this
    with tempfile.TemporaryDirectory(prefix="saldo-soak-", ignore_cleanup_errors=True) as made:
        folder = arguments.keep or made
        os.makedirs(folder, exist_ok=True)
        os.chmod(folder, 0o755)  # the database's user goes through it
        team = Team(folder, arguments.programs, arguments.site, arguments.seed)
        broken = 0
        try:
            for number in range(1, arguments.rounds + 1):
                print(f"round {number} of {arguments.rounds}, seed {arguments.seed}", flush=True)
                broken += not one_round(team, random.Random(arguments.seed * 1_000 + number), arguments.work, arguments.patience)
                if broken:
                    break
        finally:
            team.end()
            if broken and arguments.keep:
                print(f"left in {folder}")
    print(f"{arguments.rounds} rounds, nothing found" if not broken else "something was found")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
