"""What tools/soak runs, kills and starts again: a PostgreSQL server, the service, nginx, consoles, and the network
between them. Each is a real process; the network is a forwarder that may stop."""
import asyncio
import json
import os
import pathlib
import re
import shutil
import signal
import socket
import subprocess
import threading
import time


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def listens(port):
    with socket.socket() as probe:
        probe.settimeout(1)
        return probe.connect_ex(("127.0.0.1", port)) == 0


def wait_until(holds, what, seconds=60):
    end = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > end:
            raise SystemExit(f"soak: {what} did not come in {seconds} s")
        time.sleep(0.05)


class Postgres:
    """A cluster of its own. A server never runs as root: root lends it to the user that Debian's package makes."""

    def __init__(self, folder):
        self.programs = sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin"))[-1]
        self.as_server = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
        self.folder = pathlib.Path(folder) / "postgresql"
        self.folder.mkdir()
        if self.as_server:
            shutil.chown(self.folder, "postgres")
        self.port = free_port()
        self.run("initdb", "-D", "data", "-U", "saldo", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync")
        self.start()

    def run(self, program, *arguments, check=True):
        done = subprocess.run([*self.as_server, str(self.programs / program), *arguments], cwd=self.folder, text=True,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL, check=False)
        if check and done.returncode:
            raise SystemExit(f"soak: {program}: {done.stdout}")
        return done.returncode

    def start(self):
        # What was killed may hold its memory for a moment longer.
        settings = f"-p {self.port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=''"
        wait_until(lambda: self.run("pg_ctl", "-D", "data", "-l", "server.log", "-w", "-o", settings, "start", check=False) == 0,
                   "PostgreSQL")

    def kill(self):
        pid = int((self.folder / "data/postmaster.pid").read_text(encoding="utf-8").split()[0])
        os.kill(pid, signal.SIGKILL)
        wait_until(lambda: not pathlib.Path(f"/proc/{pid}").exists(), "the end of PostgreSQL")

    def kill_backend(self):
        """The process that serves the service's writer dies: the server throws everybody out and recovers."""
        pid = self.ask("SELECT pid FROM pg_stat_activity WHERE datname = 'saldo' AND pid <> pg_backend_pid() ORDER BY backend_start LIMIT 1")
        if pid:
            os.kill(int(pid), signal.SIGKILL)

    def ask(self, sql, database="postgres"):
        done = subprocess.run([str(self.programs / "psql"), "-XAtc", sql, self.url(database)], text=True, capture_output=True, check=False)
        return done.stdout.strip()

    def url(self, database="saldo", port=None):
        return f"postgresql://saldo@127.0.0.1:{port or self.port}/{database}"

    def end(self):
        self.run("pg_ctl", "-D", "data", "-m", "immediate", "-w", "stop", check=False)


class Process:
    """A process that is started again when it has ended without being told to, as systemd does."""

    def __init__(self, name, command, log, environment=None, ready=None):
        self.name, self.command, self.log = name, [str(part) for part in command], open(log, "ab")  # noqa: SIM115
        self.environment, self.ready = environment, ready or (lambda: True)
        self.wanted = True
        self.died = []  # exit codes that nobody has asked for
        self.process = None
        self.lock = threading.Lock()
        self.start()
        threading.Thread(target=self.watch, daemon=True).start()

    def start(self):
        with self.lock:
            if self.process is None or self.process.poll() is not None:
                self.wanted = True
                self.process = subprocess.Popen(self.command, stdin=subprocess.DEVNULL, stdout=self.log, stderr=self.log,
                                                env=self.environment, start_new_session=True)

    def watch(self):
        while True:
            time.sleep(0.5)
            with self.lock:
                ended = self.wanted and self.process.poll() is not None
                if ended:
                    self.died.append(self.process.returncode)
            if ended:
                self.start()

    def kill(self, with_signal=signal.SIGKILL):
        with self.lock:
            self.wanted = False
            try:
                os.killpg(self.process.pid, with_signal)
            except ProcessLookupError:
                pass
            self.process.wait(60)

    def resident_megabytes(self):
        text = pathlib.Path(f"/proc/{self.process.pid}/status").read_text(encoding="utf-8")
        return int(re.search(r"VmRSS:\s+(\d+)", text).group(1)) // 1024

    end = kill


def nginx(folder, site, port, service_port):
    """nginx with the site that is shipped, its ports and paths replaced."""
    text = pathlib.Path(site).read_text(encoding="utf-8")
    text = text.replace("127.0.0.1:8430", f"127.0.0.1:{service_port}").replace("listen 443 ssl", f"listen 127.0.0.1:{port} ssl")
    text = text.replace("/etc/saldo/", f"{folder}/")
    temporary = "".join(f"{kind}_temp_path {folder}/{kind}; " for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
    conf = pathlib.Path(folder) / "nginx.conf"
    conf.write_text(f"daemon off; pid {folder}/nginx.pid; error_log {folder}/nginx-error.log;\n"
                    f"events {{}}\nhttp {{ access_log off; {temporary}\n{text}\n}}\n", encoding="utf-8")
    program = shutil.which("nginx", path=os.environ["PATH"] + ":/usr/sbin")
    return Process("nginx", [program, "-c", conf, "-p", folder], f"{folder}/nginx.log")


def certificate(folder):
    """For nginx at 127.0.0.1; consoles are told to believe it."""
    subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=desk.example",
                    "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", f"{folder}/privkey.pem", "-out", f"{folder}/fullchain.pem"],
                   check=True, capture_output=True)
    return f"{folder}/fullchain.pem"


class Network:
    """A way to a port that may stop forwarding, in one direction or both, or lose all its connections."""

    loop = None

    def __init__(self, port):
        self.there = port
        self.port = free_port()
        self.writers = set()
        if Network.loop is None:
            Network.loop = asyncio.new_event_loop()
            threading.Thread(target=Network.loop.run_forever, daemon=True).start()
        self.in_loop(self.open())

    def in_loop(self, what):
        return asyncio.run_coroutine_threadsafe(what, Network.loop).result(30)

    async def open(self):
        self.up, self.down = asyncio.Event(), asyncio.Event()
        self.up.set()
        self.down.set()
        self.server = await asyncio.start_server(self.connected, "127.0.0.1", self.port)

    async def connected(self, reader, writer):
        self.writers.add(writer)
        try:
            there_reader, there_writer = await asyncio.open_connection("127.0.0.1", self.there)
        except OSError:
            self.forget(writer)
            return
        self.writers.add(there_writer)
        await asyncio.gather(self.pump(reader, there_writer, self.up), self.pump(there_reader, writer, self.down))
        writer.close()
        there_writer.close()

    async def pump(self, reader, writer, gate):
        try:
            while data := await reader.read(65536):
                await gate.wait()
                writer.write(data)
                await writer.drain()
            await gate.wait()
            if writer.can_write_eof():
                writer.write_eof()
            else:
                writer.close()
        except (OSError, RuntimeError):
            self.forget(writer)
        finally:
            self.writers.discard(writer)

    def forget(self, writer):
        self.writers.discard(writer)
        if writer.transport is not None:
            writer.transport.abort()

    async def set_gates(self, up, down):
        for gate, is_open in ((self.up, up), (self.down, down)):
            gate.set() if is_open else gate.clear()

    async def lose_all(self):
        for writer in list(self.writers):
            self.forget(writer)

    def cut(self, up=True, down=True):
        self.in_loop(self.set_gates(not up, not down))

    def heal(self, lose=False):
        if lose:
            self.in_loop(self.lose_all())
        self.in_loop(self.set_gates(True, True))

    def lose(self):
        self.in_loop(self.lose_all())


class Console:
    """The console of one person, over all its lives."""

    def __init__(self, program, folder, service_url, staff, number, seed, trust):
        self.name, self.number, self.program, self.lives = f"console {number} ({staff})", number, program, 0
        self.folder = pathlib.Path(folder) / f"console-{number}"
        self.folder.mkdir(mode=0o700)
        self.mirror, self.notes = self.folder / "mirror.saldo", self.folder / "notes"
        self.arguments = ["--service", service_url, "--mirror", str(self.mirror), "--staff", staff, "--password", f"{staff} {staff}",
                          "--notes", str(self.notes), "--trust", trust]
        self.seed = seed
        self.faults = []
        self.state = {}
        self.start()

    def start(self):
        self.lives += 1
        self.state = {}
        environment = dict(os.environ, HOME=str(self.folder), XDG_CONFIG_HOME=str(self.folder / "config"),
                           XDG_DATA_HOME=str(self.folder / "data"), XDG_CACHE_HOME=str(self.folder / "cache"),
                           XDG_RUNTIME_DIR=str(self.folder), QT_QPA_PLATFORM="offscreen", DBUS_SESSION_BUS_ADDRESS="disabled:",
                           LC_ALL="ru_RU.UTF-8" if self.number == 1 else "C.UTF-8")
        environment.pop("QT_FATAL_WARNINGS", None)  # an offscreen platform warns of fonts and the like
        with open(self.folder / "log", "ab") as log:
            self.process = subprocess.Popen([self.program, *self.arguments, "--name", f"c{self.number}l{self.lives}",
                                             "--seed", str(self.seed + self.lives)],
                                            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log, text=True, env=environment)
        threading.Thread(target=self.read, args=(self.process,), daemon=True).start()

    def read(self, process):
        for line in process.stdout:
            try:
                told = json.loads(line)
            except json.JSONDecodeError:
                continue  # half a line of one that was killed
            if "fault" in told:
                self.faults.append(told["fault"])
            elif process is self.process:
                self.state = told

    def order(self, what):
        try:
            self.process.stdin.write(what + "\n")
            self.process.stdin.flush()
        except OSError:
            pass  # found out by is_alive

    def kill(self):
        self.process.kill()
        self.process.wait(60)

    def is_alive(self):
        return self.process.poll() is None

    def is_quiet(self, version):
        state = self.state
        return (state.get("rests") and not state["offline"] and not state["obstacle"] and not state["catching_up"]
                and not state["waiting"] and state["version"] == version)
